-- Wind farms: parks, turbines, hourly readings, technicians, service jobs and power contracts.

CREATE TABLE parks (
  park_id INTEGER PRIMARY KEY,
  park_name TEXT, -- Whitehill; Sandbank; Kestrel Point; Windy Ridge; Tarn Moor
  county TEXT, -- Kerry; Aberdeen; Jutland; Gotland
  setting TEXT, -- onshore; offshore; nearshore
  commissioned_on DATE,
  land_lease_cost NUMERIC,
  grid_limit_mw NUMERIC
);

CREATE TABLE turbines (
  turbine_id INTEGER PRIMARY KEY,
  tag TEXT, -- WT-01; WT-02; WT-07; WT-15
  park_id INTEGER REFERENCES parks (park_id),
  manufacturer TEXT, -- Vestas; Enercon; Nordex; Siemens
  rated_mw NUMERIC,
  hub_height_m NUMERIC,
  rotor_diameter_m NUMERIC,
  erected_on DATE,
  state TEXT, -- running; stopped; under repair; retired
  warranty_until DATE
);

CREATE TABLE readings (
  reading_id INTEGER PRIMARY KEY,
  turbine_id INTEGER REFERENCES turbines (turbine_id),
  read_at TIMESTAMP,
  wind_speed NUMERIC,
  output_mwh NUMERIC,
  temperature_c NUMERIC,
  is_curtailed BOOLEAN
);

CREATE TABLE technicians (
  tech_id INTEGER PRIMARY KEY,
  name TEXT, -- Siobhan Reid; Anders Holm; Kofi Mensah; Lotte Vinter
  company TEXT, -- Bladecare; GaleTech; Rotorworks
  climbs_certified BOOLEAN,
  hourly_fee NUMERIC
);

CREATE TABLE service_jobs (
  job_id INTEGER PRIMARY KEY,
  turbine_id INTEGER REFERENCES turbines (turbine_id),
  tech_id INTEGER REFERENCES technicians (tech_id),
  category TEXT, -- blade inspection; gearbox; oil change; lightning damage; software update
  reported_on DATE,
  done_on DATE,
  hours_spent NUMERIC,
  parts_cost NUMERIC,
  urgent BOOLEAN
);

CREATE TABLE contracts (
  contract_id INTEGER PRIMARY KEY,
  park_id INTEGER REFERENCES parks (park_id),
  buyer TEXT, -- Greenvolt; City Power; Aqua Steel; Nordic Data
  price_per_mwh NUMERIC,
  valid_from DATE,
  valid_to DATE,
  yearly_volume_mwh NUMERIC
);

? Which turbines stand in the Sandbank park? I need the tags.
? turbine tags at Sandbank
SELECT t.tag FROM turbines t JOIN parks p ON t.park_id = p.park_id WHERE p.park_name = 'Sandbank'

? Who has fixed a gearbox on a Nordex turbine?
? technicians with a gearbox service job on a turbine made by Nordex
SELECT DISTINCT n.name FROM technicians n JOIN service_jobs j ON j.tech_id = n.tech_id JOIN turbines t ON j.turbine_id = t.turbine_id WHERE j.category = 'gearbox' AND t.manufacturer = 'Nordex'

? Which turbines have never needed a service job?
? tags of turbines without a service job
SELECT tag FROM turbines WHERE turbine_id NOT IN (SELECT turbine_id FROM service_jobs)

? What is the total output of the turbines in Kerry?
? how many MWh do the readings show for turbines of parks in Kerry?
SELECT SUM(r.output_mwh) FROM readings r JOIN turbines t ON r.turbine_id = t.turbine_id JOIN parks p ON t.park_id = p.park_id WHERE p.county = 'Kerry'

? Who buys power from the Windy Ridge park, and at what price?
? buyer and price per MWh of the contracts with park Windy Ridge
SELECT c.buyer, c.price_per_mwh FROM contracts c JOIN parks p ON c.park_id = p.park_id WHERE p.park_name = 'Windy Ridge'

? Parks that have no power contract
? which parks are without any contract?
SELECT park_name FROM parks WHERE park_id NOT IN (SELECT park_id FROM contracts)

? List the parks where lightning damage was urgent.
? parks with an urgent lightning damage job on one of their turbines
SELECT DISTINCT p.park_name FROM parks p JOIN turbines t ON t.park_id = p.park_id JOIN service_jobs j ON j.turbine_id = t.turbine_id WHERE j.category = 'lightning damage' AND j.urgent = TRUE

? Number of turbines in offshore parks that are stopped
? how many stopped turbines do we have offshore, counting parks with an offshore setting?
SELECT COUNT(*) FROM turbines t JOIN parks p ON t.park_id = p.park_id WHERE p.setting = 'offshore' AND t.state = 'stopped'

? Technicians from GaleTech without any job so far
? GaleTech technicians who were never given a service job
SELECT name FROM technicians WHERE company = 'GaleTech' AND tech_id NOT IN (SELECT tech_id FROM service_jobs)

? Turbine tag, technician and category of every urgent job
? for urgent service jobs show the turbine's tag, the technician's name and the category
SELECT t.tag, n.name, j.category FROM service_jobs j JOIN turbines t ON j.turbine_id = t.turbine_id JOIN technicians n ON j.tech_id = n.tech_id WHERE j.urgent = TRUE

? Which parks have both Vestas and Enercon machines?
? parks with a Vestas turbine as well as an Enercon turbine
SELECT p.park_name FROM parks p JOIN turbines t ON t.park_id = p.park_id WHERE t.manufacturer = 'Vestas' INTERSECT SELECT p.park_name FROM parks p JOIN turbines t ON t.park_id = p.park_id WHERE t.manufacturer = 'Enercon'

? How many turbines are there per manufacturer?
? turbines by maker
SELECT manufacturer, COUNT(*) FROM turbines GROUP BY manufacturer

? Installed capacity per park
? sum of rated MW of the turbines in each park
SELECT p.park_name, SUM(t.rated_mw) FROM parks p JOIN turbines t ON t.park_id = p.park_id GROUP BY p.park_id, p.park_name

? Output and average wind by turbine tag
? per turbine: total MWh and mean wind speed of its readings
SELECT t.tag, SUM(r.output_mwh), AVG(r.wind_speed) FROM turbines t JOIN readings r ON r.turbine_id = t.turbine_id GROUP BY t.turbine_id, t.tag

? What do parts cost per category of job?
? parts cost of service jobs by category
SELECT category, SUM(parts_cost) FROM service_jobs GROUP BY category

? Jobs per technician, including those who had none
? how many service jobs did every technician do, zeros too?
SELECT n.name, COUNT(j.job_id) FROM technicians n LEFT JOIN service_jobs j ON j.tech_id = n.tech_id GROUP BY n.tech_id, n.name

? Which buyers take more than 50000 MWh a year over all contracts?
? buyers with a yearly volume above 50000 in total
SELECT buyer FROM contracts GROUP BY buyer HAVING SUM(yearly_volume_mwh) > 50000

? How tall are our turbines on average, by manufacturer and state?
? average hub height by manufacturer and state of the turbines
SELECT manufacturer, state, AVG(hub_height_m) FROM turbines GROUP BY manufacturer, state

? Hours of service work per company
? hours spent on service jobs by technician company
SELECT n.company, SUM(j.hours_spent) FROM technicians n JOIN service_jobs j ON j.tech_id = n.tech_id GROUP BY n.company

? For each setting, how many parks and what total lease cost?
? park count and land lease cost by setting
SELECT setting, COUNT(*), SUM(land_lease_cost) FROM parks GROUP BY setting

? Turbines with more than 5 gearbox jobs
? tags of turbines that had over 5 gearbox service jobs
SELECT t.tag FROM turbines t JOIN service_jobs j ON j.turbine_id = t.turbine_id WHERE j.category = 'gearbox' GROUP BY t.turbine_id, t.tag HAVING COUNT(*) > 5

? Number of different technicians who worked in each park
? distinct technicians on service jobs per park
SELECT p.park_name, COUNT(DISTINCT j.tech_id) FROM parks p JOIN turbines t ON t.park_id = p.park_id JOIN service_jobs j ON j.turbine_id = t.turbine_id GROUP BY p.park_id, p.park_name

? Which turbine generated the most?
? tag of the turbine with the highest total output in the readings
SELECT t.tag FROM turbines t JOIN readings r ON r.turbine_id = t.turbine_id GROUP BY t.turbine_id, t.tag ORDER BY SUM(r.output_mwh) DESC LIMIT 1

? What's our tallest turbine?
? tag of the turbine with the greatest hub height
SELECT tag FROM turbines ORDER BY hub_height_m DESC LIMIT 1

? Which contract pays best per MWh? Show the buyer.
? buyer with the highest price per MWh
SELECT buyer FROM contracts ORDER BY price_per_mwh DESC LIMIT 1

? Top 3 parks by number of turbines
? the 3 parks with the most turbines
SELECT p.park_name FROM parks p JOIN turbines t ON t.park_id = p.park_id GROUP BY p.park_id, p.park_name ORDER BY COUNT(*) DESC LIMIT 3

? At what time was the strongest wind measured, and how strong was it?
? time and wind speed of the reading with the highest wind speed
SELECT read_at, wind_speed FROM readings ORDER BY wind_speed DESC LIMIT 1

? Parks listed from the newest to the oldest
? park names by commissioning date, latest first
SELECT park_name FROM parks ORDER BY commissioned_on DESC

? Who charges the least per hour?
? technician with the lowest hourly fee
SELECT name FROM technicians ORDER BY hourly_fee LIMIT 1

? Which category of job keeps us busiest?
? most common category of service jobs
SELECT category FROM service_jobs GROUP BY category ORDER BY COUNT(*) DESC LIMIT 1

? Parks ranked by total MWh with the figure, best first
? total output per park, descending (readings of its turbines)
SELECT p.park_name, SUM(r.output_mwh) FROM parks p JOIN turbines t ON t.park_id = p.park_id JOIN readings r ON r.turbine_id = t.turbine_id GROUP BY p.park_id, p.park_name ORDER BY SUM(r.output_mwh) DESC

? How much did we generate in November 2023?
? MWh output November 2023
SELECT SUM(output_mwh) FROM readings WHERE EXTRACT(YEAR FROM read_at) = 2023 AND EXTRACT(MONTH FROM read_at) = 11

? Daily output for the past 14 days
? MWh per day over the last 14 days (readings)
SELECT CAST(read_at AS DATE), SUM(output_mwh) FROM readings WHERE read_at >= CURRENT_DATE - INTERVAL '14 days' GROUP BY CAST(read_at AS DATE)

? Which turbines are out of warranty?
? tags of turbines whose warranty ended before today
SELECT tag FROM turbines WHERE warranty_until < CURRENT_DATE

? How many days go by between a report and the finished job, by category?
? average days from reported to done for service jobs per category
SELECT category, AVG(done_on - reported_on) FROM service_jobs GROUP BY category

? Contracts that run out in 2026: buyer and end date
? buyer and expiry of contracts valid to a date in 2026
SELECT buyer, valid_to FROM contracts WHERE EXTRACT(YEAR FROM valid_to) = 2026

? Turbines erected per year
? how many turbines did we put up each year?
SELECT EXTRACT(YEAR FROM erected_on), COUNT(*) FROM turbines GROUP BY EXTRACT(YEAR FROM erected_on)

? When did the first turbine at Whitehill go up?
? earliest erection date of a turbine in the Whitehill park
SELECT MIN(t.erected_on) FROM turbines t JOIN parks p ON t.park_id = p.park_id WHERE p.park_name = 'Whitehill'

? Jobs reported between May 1, 2024 and May 31, 2024
? number of service jobs reported from 2024-05-01 to 2024-05-31
SELECT COUNT(*) FROM service_jobs WHERE reported_on BETWEEN '2024-05-01' AND '2024-05-31'

? Monthly output of Siemens turbines
? MWh per month from the readings of turbines by Siemens
SELECT DATE_TRUNC('month', r.read_at), SUM(r.output_mwh) FROM readings r JOIN turbines t ON r.turbine_id = t.turbine_id WHERE t.manufacturer = 'Siemens' GROUP BY DATE_TRUNC('month', r.read_at)

? What share of readings was curtailed?
? proportion of curtailed readings
SELECT CAST(SUM(CASE WHEN is_curtailed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM readings

? Availability: what percentage of turbines is running in each park?
? percent running turbines per park
SELECT p.park_name, 100.0 * SUM(CASE WHEN t.state = 'running' THEN 1 ELSE 0 END) / COUNT(*) FROM parks p JOIN turbines t ON t.park_id = p.park_id GROUP BY p.park_id, p.park_name

? Parts cost per hour of work by category
? parts cost divided by hours spent for each category of service jobs
SELECT category, CAST(SUM(parts_cost) AS FLOAT) / NULLIF(SUM(hours_spent), 0) FROM service_jobs GROUP BY category

? Ratio of urgent to routine jobs, i.e. not urgent
? urgent versus non-urgent service jobs as a ratio
SELECT CAST(SUM(CASE WHEN urgent = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN urgent = FALSE THEN 1 ELSE 0 END), 0) FROM service_jobs

? How many turbines does a park have on average?
? average turbines per park
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT park_id), 0) FROM turbines

? Percentage of technicians certified for climbs, by company
? percent of climbs certified technicians per company
SELECT company, 100.0 * SUM(CASE WHEN climbs_certified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM technicians GROUP BY company

? Rotor to hub ratio of each turbine: diameter divided by hub height
? tag and rotor diameter divided by hub height
SELECT tag, CAST(rotor_diameter_m AS FLOAT) / NULLIF(hub_height_m, 0) FROM turbines

? What is the yearly value of each buyer's contracts, volume times price?
? per buyer, the sum of yearly volume times price per MWh
SELECT buyer, SUM(yearly_volume_mwh * price_per_mwh) FROM contracts GROUP BY buyer

? Which turbines are stopped or under repair? Tag and state please.
? tag, state of turbines that are stopped or under repair
SELECT tag, state FROM turbines WHERE state IN ('stopped', 'under repair')

? Readings with wind above 12 but no output: when were they taken?
? reading times with wind speed over 12 and output of 0
SELECT read_at FROM readings WHERE wind_speed > 12 AND output_mwh = 0

? Service jobs not done yet: category and reporting date
? category and report date of open service jobs
SELECT category, reported_on FROM service_jobs WHERE done_on IS NULL

? Which parks outside of Jutland are onshore?
? onshore parks in a county other than Jutland
SELECT park_name FROM parks WHERE setting = 'onshore' AND county <> 'Jutland'

? Turbines rated between 2.5 and 4.2 MW: tag and manufacturer
? tag, manufacturer of turbines with a rated power between 2.5 and 4.2
SELECT tag, manufacturer FROM turbines WHERE rated_mw BETWEEN 2.5 AND 4.2

? Park names that contain Moor
? parks with Moor in the name
SELECT park_name FROM parks WHERE park_name LIKE '%Moor%'

? How many readings were colder than 5 degrees?
? number of readings with a temperature below 5
SELECT COUNT(*) FROM readings WHERE temperature_c < 5

? Urgent software update jobs that cost over 2000 in parts: ids
? ids of urgent service jobs in the category software update with parts above 2000
SELECT job_id FROM service_jobs WHERE urgent = TRUE AND category = 'software update' AND parts_cost > 2000

? Contracts priced above average: buyer and price
? buyer and price of contracts with an above-average price per MWh
SELECT buyer, price_per_mwh FROM contracts WHERE price_per_mwh > (SELECT AVG(price_per_mwh) FROM contracts)

? How many birds were hit by the turbines?
I do not know

? What did it cost to build Tarn Moor?
I do not know

? Which villages complained about the noise?
I do not know
