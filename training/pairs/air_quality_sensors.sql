-- Air quality in cities: sensors at locations, readings of pollutants, limits, alerts and maintenance.

CREATE TABLE city (
  city_id INTEGER PRIMARY KEY,
  city_name TEXT, -- Graz; Lodz; Porto; Gothenburg; Turin
  country_code TEXT, -- AT; PL; PT; SE; IT
  population INTEGER,
  has_low_emission_zone BOOLEAN
);

CREATE TABLE location (
  loc_id INTEGER PRIMARY KEY,
  city_id INTEGER REFERENCES city (city_id),
  street TEXT, -- Harbour Road; Ring Street; Mill Lane; Park Avenue; School Square
  setting TEXT, -- roadside; background; industrial; residential
  lat NUMERIC,
  lon NUMERIC,
  daily_vehicles INTEGER
);

CREATE TABLE sensor (
  serial_no TEXT PRIMARY KEY,
  loc_id INTEGER REFERENCES location (loc_id),
  maker TEXT, -- Airlytics; Sensirio; Clarity Box; Envirotek
  firmware TEXT,
  installed_on DATE,
  removed_on DATE,
  price_eur NUMERIC,
  power_source TEXT, -- solar panel; mains; battery
  state TEXT -- online; offline; faulty; retired
);

CREATE TABLE pollutant (
  pollutant_code TEXT PRIMARY KEY,
  pollutant_name TEXT, -- nitrogen dioxide; ozone; fine dust; sulphur dioxide; carbon monoxide
  unit TEXT,
  yearly_limit NUMERIC,
  alert_level NUMERIC
);

CREATE TABLE reading (
  reading_id INTEGER PRIMARY KEY,
  serial_no TEXT REFERENCES sensor (serial_no),
  pollutant_code TEXT REFERENCES pollutant (pollutant_code),
  measured_at TIMESTAMP,
  value NUMERIC,
  humidity_pct NUMERIC,
  is_validated BOOLEAN
);

CREATE TABLE alert (
  alert_id INTEGER PRIMARY KEY,
  city_id INTEGER REFERENCES city (city_id),
  pollutant_code TEXT REFERENCES pollutant (pollutant_code),
  raised_at TIMESTAMP,
  lifted_at TIMESTAMP,
  severity TEXT, -- notice; warning; emergency
  people_notified INTEGER
);

CREATE TABLE maintenance (
  job_id INTEGER PRIMARY KEY,
  serial_no TEXT REFERENCES sensor (serial_no),
  technician TEXT, -- Arvid; Bozena; Carmo; Davide
  planned_for DATE,
  done_on DATE,
  task TEXT, -- calibration; filter change; battery swap; relocation
  cost NUMERIC
);

? Which sensors hang in Porto?
? serial numbers of the sensors at any location in the city Porto
SELECT s.serial_no FROM sensor s JOIN location l ON s.loc_id = l.loc_id JOIN city c ON l.city_id = c.city_id WHERE c.city_name = 'Porto'

? Which cities have had an emergency alert for ozone?
? distinct cities with any emergency alert on the pollutant ozone
SELECT DISTINCT c.city_name FROM city c JOIN alert a ON a.city_id = c.city_id JOIN pollutant p ON a.pollutant_code = p.pollutant_code WHERE a.severity = 'emergency' AND p.pollutant_name = 'ozone'

? Which sensors have never sent a reading?
? serial numbers of sensors without a reading
SELECT serial_no FROM sensor WHERE serial_no NOT IN (SELECT serial_no FROM reading)

? Which cities have never raised an alert?
? cities without any alert
SELECT city_name FROM city WHERE city_id NOT IN (SELECT city_id FROM alert)

? What was the worst fine dust value ever measured in Lodz?
? maximum reading value of fine dust at sensors in the city Lodz
SELECT MAX(r.value) FROM reading r JOIN pollutant p ON r.pollutant_code = p.pollutant_code JOIN sensor s ON r.serial_no = s.serial_no JOIN location l ON s.loc_id = l.loc_id JOIN city c ON l.city_id = c.city_id WHERE p.pollutant_name = 'fine dust' AND c.city_name = 'Lodz'

? Which streets have a faulty sensor?
? unique streets of locations where any sensor is faulty
SELECT DISTINCT l.street FROM location l JOIN sensor s ON s.loc_id = l.loc_id WHERE s.state = 'faulty'

? Which pollutants do Airlytics sensors measure?
? different pollutant names in readings from sensors by the maker Airlytics
SELECT DISTINCT p.pollutant_name FROM pollutant p JOIN reading r ON r.pollutant_code = p.pollutant_code JOIN sensor s ON r.serial_no = s.serial_no WHERE s.maker = 'Airlytics'

? How many readings were above the alert level of their pollutant?
? number of readings whose value is higher than the pollutant's alert level
SELECT COUNT(*) FROM reading r JOIN pollutant p ON r.pollutant_code = p.pollutant_code WHERE r.value > p.alert_level

? How many sensors does each location have, including locations without any? Show the street.
? street of every location, including those with no sensors, and the number of sensors
SELECT l.street, COUNT(s.serial_no) FROM location l LEFT JOIN sensor s ON s.loc_id = l.loc_id GROUP BY l.loc_id, l.street

? What did maintenance on roadside sensors cost?
? total cost of maintenance for sensors at roadside locations
SELECT SUM(m.cost) FROM maintenance m JOIN sensor s ON m.serial_no = s.serial_no JOIN location l ON s.loc_id = l.loc_id WHERE l.setting = 'roadside'

? Which technicians have serviced sensors in Turin?
? distinct technicians of maintenance jobs on sensors at locations of the city Turin
SELECT DISTINCT m.technician FROM maintenance m JOIN sensor s ON m.serial_no = s.serial_no JOIN location l ON s.loc_id = l.loc_id JOIN city c ON l.city_id = c.city_id WHERE c.city_name = 'Turin'

? Sensors per maker and state
? How many sensors of each maker are in each state?
SELECT maker, state, COUNT(*) FROM sensor GROUP BY maker, state

? Average value per pollutant
? What is the average reading of each pollutant? Give the pollutant name too, name first.
SELECT p.pollutant_name, AVG(r.value) FROM pollutant p JOIN reading r ON r.pollutant_code = p.pollutant_code GROUP BY p.pollutant_code, p.pollutant_name

? How many alerts were there per city and how many people were notified in total?
? city name with number of alerts and the people notified
SELECT c.city_name, COUNT(*), SUM(a.people_notified) FROM city c JOIN alert a ON a.city_id = c.city_id GROUP BY c.city_id, c.city_name

? locations by setting
? How many locations are roadside, background and so on? Count by setting.
SELECT setting, COUNT(*) FROM location GROUP BY setting

? Which cities have more than 12 sensors?
? cities with over 12 sensors at their locations
SELECT c.city_name FROM city c JOIN location l ON l.city_id = c.city_id JOIN sensor s ON s.loc_id = l.loc_id GROUP BY c.city_id, c.city_name HAVING COUNT(*) > 12

? Maintenance cost by task
? For each task, how many maintenance jobs were there and what did they cost on average?
SELECT task, COUNT(*), AVG(cost) FROM maintenance GROUP BY task

? Average and highest number of vehicles a day by setting
? For each setting of a location, the mean and maximum daily vehicles
SELECT setting, AVG(daily_vehicles), MAX(daily_vehicles) FROM location GROUP BY setting

? How many different pollutants does each sensor report?
? serial number and number of distinct pollutants in its readings
SELECT serial_no, COUNT(DISTINCT pollutant_code) FROM reading GROUP BY serial_no

? Alerts by severity and pollutant
? How many alerts of each severity did each pollutant cause? Pollutant name, severity, count.
SELECT p.pollutant_name, a.severity, COUNT(*) FROM pollutant p JOIN alert a ON a.pollutant_code = p.pollutant_code GROUP BY p.pollutant_name, a.severity

? What have we spent on sensors per power source?
? total sensor price by power source
SELECT power_source, SUM(price_eur) FROM sensor GROUP BY power_source

? Which technicians did at least 30 calibration jobs?
? technicians with 30 or more maintenance jobs of task calibration
SELECT technician FROM maintenance WHERE task = 'calibration' GROUP BY technician HAVING COUNT(*) >= 30

? Average nitrogen dioxide by city
? What is the mean nitrogen dioxide reading in every city?
SELECT c.city_name, AVG(r.value) FROM reading r JOIN pollutant p ON r.pollutant_code = p.pollutant_code JOIN sensor s ON r.serial_no = s.serial_no JOIN location l ON s.loc_id = l.loc_id JOIN city c ON l.city_id = c.city_id WHERE p.pollutant_name = 'nitrogen dioxide' GROUP BY c.city_id, c.city_name

? Which city has the most people?
? largest city by population
SELECT city_name FROM city ORDER BY population DESC LIMIT 1

? Which street has the most traffic?
? street of the location with the highest number of daily vehicles
SELECT street FROM location ORDER BY daily_vehicles DESC LIMIT 1

? Which city raised the most alerts?
? city with the largest number of alerts
SELECT c.city_name FROM city c JOIN alert a ON a.city_id = c.city_id GROUP BY c.city_id, c.city_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 sensors by maintenance cost, with the cost
? Which 5 sensors cost the most in maintenance altogether, and how much?
SELECT s.serial_no, SUM(m.cost) FROM sensor s JOIN maintenance m ON m.serial_no = s.serial_no GROUP BY s.serial_no ORDER BY SUM(m.cost) DESC LIMIT 5

? Which sensor is the oldest by installation?
? serial number of the sensor installed first
SELECT serial_no FROM sensor ORDER BY installed_on LIMIT 1

? List the sensors from dearest to cheapest with serial number, maker and price.
? serial number, maker and price of sensors, highest price first
SELECT serial_no, maker, price_eur FROM sensor ORDER BY price_eur DESC

? Which pollutant has the strictest yearly limit, the lowest one?
? pollutant with the lowest yearly limit
SELECT pollutant_name FROM pollutant ORDER BY yearly_limit LIMIT 1

? Which alert reached the most people? Show its id.
? id of the alert with the most people notified
SELECT alert_id FROM alert ORDER BY people_notified DESC LIMIT 1

? Cities ordered by country, then by population from big to small
? list city names by country code, population descending
SELECT city_name FROM city ORDER BY country_code, population DESC

? How many readings came in during the last 24 hours, say the last 1 day?
? readings of the last 1 day
SELECT COUNT(*) FROM reading WHERE measured_at >= CURRENT_DATE - INTERVAL '1 days'

? Alerts per month in 2023
? How many alerts were raised in each month of 2023?
SELECT DATE_TRUNC('month', raised_at), COUNT(*) FROM alert WHERE EXTRACT(YEAR FROM raised_at) = 2023 GROUP BY DATE_TRUNC('month', raised_at)

? How many hours does an alert last on average, per severity?
? average hours between raising and lifting alerts by severity
SELECT severity, AVG(EXTRACT(EPOCH FROM lifted_at - raised_at) / 3600) FROM alert GROUP BY severity

? Average ozone per day in July 2022
? What was the mean ozone reading on each day of July 2022?
SELECT CAST(r.measured_at AS DATE), AVG(r.value) FROM reading r JOIN pollutant p ON r.pollutant_code = p.pollutant_code WHERE p.pollutant_name = 'ozone' AND EXTRACT(YEAR FROM r.measured_at) = 2022 AND EXTRACT(MONTH FROM r.measured_at) = 7 GROUP BY CAST(r.measured_at AS DATE)

? Which maintenance jobs were done later than planned?
? ids of maintenance jobs done after the planned date
SELECT job_id FROM maintenance WHERE done_on > planned_for

? How many days was each retired sensor in the field?
? serial number and days from installation to removal of retired sensors
SELECT serial_no, removed_on - installed_on FROM sensor WHERE state = 'retired'

? Sensors installed before 2020-03-01
? Which sensors were put up earlier than March 1, 2020?
SELECT serial_no FROM sensor WHERE installed_on < '2020-03-01'

? When was the last alert in Gothenburg?
? most recent time an alert was raised for the city Gothenburg
SELECT MAX(a.raised_at) FROM alert a JOIN city c ON a.city_id = c.city_id WHERE c.city_name = 'Gothenburg'

? Number of alerts by weekday
? On what days of the week are alerts raised, and how many on each?
SELECT EXTRACT(DOW FROM raised_at), COUNT(*) FROM alert GROUP BY EXTRACT(DOW FROM raised_at)

? Sensors installed per year
? How many sensors did we install in each year?
SELECT EXTRACT(YEAR FROM installed_on), COUNT(*) FROM sensor GROUP BY EXTRACT(YEAR FROM installed_on)

? What percentage of sensors is offline?
? percent of sensors that are offline
SELECT 100.0 * SUM(CASE WHEN state = 'offline' THEN 1 ELSE 0 END) / COUNT(*) FROM sensor

? What share of readings is validated, for each maker?
? proportion of validated readings by sensor maker
SELECT s.maker, CAST(SUM(CASE WHEN r.is_validated = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM sensor s JOIN reading r ON r.serial_no = s.serial_no GROUP BY s.maker

? Ratio of online to faulty sensors
? What is the ratio of online sensors to faulty sensors?
SELECT CAST(SUM(CASE WHEN state = 'online' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'faulty' THEN 1 ELSE 0 END), 0) FROM sensor

? How many readings per sensor on average?
? average number of readings a sensor has
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT serial_no), 0) FROM reading

? Percentage of emergency alerts for each city
? For each city, what percentage of alerts was an emergency?
SELECT c.city_name, 100.0 * SUM(CASE WHEN a.severity = 'emergency' THEN 1 ELSE 0 END) / COUNT(*) FROM city c JOIN alert a ON a.city_id = c.city_id GROUP BY c.city_id, c.city_name

? Average maintenance cost per sensor
? total maintenance cost divided by the number of different sensors maintained
SELECT CAST(SUM(cost) AS FLOAT) / NULLIF(COUNT(DISTINCT serial_no), 0) FROM maintenance

? How far is the alert level above the yearly limit of each pollutant?
? pollutant name and alert level minus yearly limit
SELECT pollutant_name, alert_level - yearly_limit FROM pollutant

? What share of locations in each city is residential?
? residential share of locations by city
SELECT c.city_name, CAST(SUM(CASE WHEN l.setting = 'residential' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM city c JOIN location l ON l.city_id = c.city_id GROUP BY c.city_id, c.city_name

? Which battery or solar panel sensors are offline?
? serial numbers of offline sensors powered by battery or solar panel
SELECT serial_no FROM sensor WHERE power_source IN ('battery', 'solar panel') AND state = 'offline'

? Cities without a low emission zone above 300000 people
? Which cities have more than 300000 inhabitants but no low emission zone?
SELECT city_name FROM city WHERE has_low_emission_zone = FALSE AND population > 300000

? Which maintenance jobs are not done yet?
? ids of maintenance jobs without a done date
SELECT job_id FROM maintenance WHERE done_on IS NULL

? Which alerts are still in force, so not lifted?
? ids of alerts without a lifting time
SELECT alert_id FROM alert WHERE lifted_at IS NULL

? Show street, latitude and longitude of industrial locations with under 5000 vehicles a day.
? industrial locations below 5000 daily vehicles: street, lat, lon
SELECT street, lat, lon FROM location WHERE setting = 'industrial' AND daily_vehicles < 5000

? Sensors with a firmware starting with v3
? Which sensors run a firmware that begins with v3?
SELECT serial_no FROM sensor WHERE firmware LIKE 'v3%'

? Sensors not made by Envirotek priced between 200 and 450
? serial numbers of sensors of a maker other than Envirotek with a price from 200 to 450
SELECT serial_no FROM sensor WHERE maker <> 'Envirotek' AND price_eur BETWEEN 200 AND 450

? Readings over 90 percent humidity that were not validated
? ids of readings not validated with humidity above 90
SELECT reading_id FROM reading WHERE humidity_pct > 90 AND is_validated = FALSE

? Jobs by Bozena or Davide that cost more than 75
? ids of maintenance jobs over 75 by the technicians Bozena or Davide
SELECT job_id FROM maintenance WHERE technician IN ('Bozena', 'Davide') AND cost > 75

? How many people fell ill from the fine dust?
? asthma cases by city
I do not know

? Which factory caused the alert in Graz?
? polluter behind each alert
I do not know

? What will the ozone value be tomorrow?
? forecast of ozone for tomorrow
I do not know
