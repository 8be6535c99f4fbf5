-- A tide gauge network: gauges, hourly levels, predictions, flood alerts, maintenance and operators.

CREATE TABLE operator (
  operator_id INTEGER PRIMARY KEY,
  operator_name TEXT, -- Coast Watch; Port Authority; Marine Institute; Sea Defence Board
  hq_city TEXT, -- Bergen; Plymouth; Ostend; Gdansk
  is_public BOOLEAN
);

CREATE TABLE gauge (
  gauge_id INTEGER PRIMARY KEY,
  gauge_name TEXT, -- Pier Nine; Lighthouse Rock; South Mole; Marina Gate
  operator_id INTEGER REFERENCES operator (operator_id),
  sensor_kind TEXT, -- radar; float; pressure; acoustic
  sea_area TEXT, -- North Sea; Baltic; Irish Sea; Channel
  installed_on DATE,
  decommissioned_on DATE,
  datum_offset_cm INTEGER,
  alarm_level_cm INTEGER,
  install_cost NUMERIC,
  yearly_upkeep NUMERIC
);

CREATE TABLE tide_level (
  level_id INTEGER PRIMARY KEY,
  gauge_id INTEGER REFERENCES gauge (gauge_id),
  measured_at TIMESTAMP,
  observed_cm NUMERIC,
  predicted_cm NUMERIC,
  tide_phase TEXT, -- high water; low water; rising; falling
  flag TEXT -- valid; suspect; interpolated
);

CREATE TABLE technician (
  technician_id INTEGER PRIMARY KEY,
  technician_name TEXT, -- Lars Holm; Bridget Doyle; Piet Maes; Ewa Lis
  employer_id INTEGER REFERENCES operator (operator_id),
  birth_date DATE,
  started_on DATE,
  wage NUMERIC
);

CREATE TABLE service_visit (
  visit_id INTEGER PRIMARY KEY,
  gauge_id INTEGER REFERENCES gauge (gauge_id),
  technician_id INTEGER REFERENCES technician (technician_id),
  reported_on DATE,
  visited_on DATE,
  problem TEXT, -- power failure; barnacles; drift; lost signal
  parts_cost NUMERIC,
  travel_cost NUMERIC,
  fixed BOOLEAN
);

CREATE TABLE flood_alert (
  alert_id INTEGER PRIMARY KEY,
  gauge_id INTEGER REFERENCES gauge (gauge_id),
  issued_at TIMESTAMP,
  lifted_at TIMESTAMP,
  alert_level TEXT, -- yellow; amber; red
  peak_cm NUMERIC,
  evacuated_people INTEGER
);

? Return the name of every gauge along with the name of its operator.
? gauges and who operates them
SELECT g.gauge_name, o.operator_name FROM gauge g JOIN operator o ON g.operator_id = o.operator_id

? Which gauges have triggered a red flood alert?
? gauges that had a red alert
SELECT DISTINCT g.gauge_name FROM flood_alert f JOIN gauge g ON f.gauge_id = g.gauge_id WHERE f.alert_level = 'red'

? Which technicians have visited a radar gauge?
? names of technicians who serviced radar gauges
SELECT DISTINCT t.technician_name FROM service_visit s JOIN technician t ON s.technician_id = t.technician_id JOIN gauge g ON s.gauge_id = g.gauge_id WHERE g.sensor_kind = 'radar'

? How many gauges does each operator run, including operators with none?
? gauges per operator, zero included
SELECT o.operator_name, COUNT(g.gauge_id) FROM operator o LEFT JOIN gauge g ON g.operator_id = o.operator_id GROUP BY o.operator_id, o.operator_name

? Which gauges have never had a flood alert?
? gauges without any alert
SELECT gauge_name FROM gauge WHERE gauge_id NOT IN (SELECT gauge_id FROM flood_alert)

? Which technicians have never made a service visit?
? technicians with no visit so far
SELECT technician_name FROM technician WHERE technician_id NOT IN (SELECT technician_id FROM service_visit)

? How many people were evacuated at each gauge in total?
? total evacuated people per gauge name
SELECT g.gauge_name, SUM(f.evacuated_people) FROM flood_alert f JOIN gauge g ON f.gauge_id = g.gauge_id GROUP BY g.gauge_id, g.gauge_name

? What did the parts for service visits cost each operator of the gauges?
? total parts cost by gauge operator
SELECT o.operator_name, SUM(s.parts_cost) FROM service_visit s JOIN gauge g ON s.gauge_id = g.gauge_id JOIN operator o ON g.operator_id = o.operator_id GROUP BY o.operator_id, o.operator_name

? Who employs Bridget Doyle?
? employer of the technician Bridget Doyle
SELECT o.operator_name FROM technician t JOIN operator o ON t.employer_id = o.operator_id WHERE t.technician_name = 'Bridget Doyle'

? Average observed level in cm for each sea area
? How high was the observed water on average in each sea area?
SELECT g.sea_area, AVG(l.observed_cm) FROM tide_level l JOIN gauge g ON l.gauge_id = g.gauge_id GROUP BY g.sea_area

? Which gauge had the most service visits because of barnacles?
? gauge with the highest number of barnacles visits
SELECT g.gauge_name FROM service_visit s JOIN gauge g ON s.gauge_id = g.gauge_id WHERE s.problem = 'barnacles' GROUP BY g.gauge_id, g.gauge_name ORDER BY COUNT(*) DESC LIMIT 1

? How many levels measured at Lighthouse Rock are suspect?
? suspect readings at Lighthouse Rock
SELECT COUNT(*) FROM tide_level l JOIN gauge g ON l.gauge_id = g.gauge_id WHERE g.gauge_name = 'Lighthouse Rock' AND l.flag = 'suspect'

? On which gauges did the observed level go over the gauge's alarm level?
? gauges whose observed level has exceeded their own alarm level
SELECT DISTINCT g.gauge_name FROM tide_level l JOIN gauge g ON l.gauge_id = g.gauge_id WHERE l.observed_cm > g.alarm_level_cm

? Which technicians made more than 25 visits to gauges in the Baltic?
? technicians with over 25 service visits in the Baltic
SELECT t.technician_name FROM service_visit s JOIN technician t ON s.technician_id = t.technician_id JOIN gauge g ON s.gauge_id = g.gauge_id WHERE g.sea_area = 'Baltic' GROUP BY t.technician_id, t.technician_name HAVING COUNT(*) > 25

? How many different gauges has Lars Holm worked on?
? distinct gauges visited by Lars Holm
SELECT COUNT(DISTINCT s.gauge_id) FROM service_visit s JOIN technician t ON s.technician_id = t.technician_id WHERE t.technician_name = 'Lars Holm'

? Ids of gauges with a flood alert but without a service visit
? gauge ids in the alerts that never appear in the service visits
SELECT gauge_id FROM flood_alert EXCEPT SELECT gauge_id FROM service_visit

? How many alerts were issued in the last 90 days?
? alerts, last 90 days
SELECT COUNT(*) FROM flood_alert WHERE issued_at >= CURRENT_DATE - INTERVAL '90 days'

? How many hours does an alert stay in force on average?
? average hours from issuing to lifting an alert
SELECT AVG(EXTRACT(EPOCH FROM lifted_at - issued_at) / 3600) FROM flood_alert

? How many hours did the longest alert of each level last?
? maximum alert duration in hours by alert level
SELECT alert_level, MAX(EXTRACT(EPOCH FROM lifted_at - issued_at) / 3600) FROM flood_alert GROUP BY alert_level

? Which alerts are still in force? Show their ids.
? alert ids not lifted yet
SELECT alert_id FROM flood_alert WHERE lifted_at IS NULL

? Average days between a problem being reported and the visit
? How many days does it take on average from report to service visit?
SELECT AVG(visited_on - reported_on) FROM service_visit

? How many days on average did each kind of problem wait for a visit?
? mean days from reported to visited per problem
SELECT problem, AVG(visited_on - reported_on) FROM service_visit GROUP BY problem

? What was the highest observed level each month in 2023?
? monthly maximum of the observed level, 2023
SELECT DATE_TRUNC('month', measured_at), MAX(observed_cm) FROM tide_level WHERE EXTRACT(YEAR FROM measured_at) = 2023 GROUP BY DATE_TRUNC('month', measured_at)

? Daily average of the observed level in October 2024
? average observed cm per day, October 2024
SELECT CAST(measured_at AS DATE), AVG(observed_cm) FROM tide_level WHERE EXTRACT(YEAR FROM measured_at) = 2024 AND EXTRACT(MONTH FROM measured_at) = 10 GROUP BY CAST(measured_at AS DATE)

? Which gauges were installed before 1970-01-01?
? gauges installed before January 1, 1970
SELECT gauge_name FROM gauge WHERE installed_on < '1970-01-01'

? Which gauges were put in between 1 May 2010 and 30 April 2012?
? gauges installed 2010-05-01 to 2012-04-30
SELECT gauge_name FROM gauge WHERE installed_on BETWEEN '2010-05-01' AND '2012-04-30'

? When was each gauge last visited by a technician?
? latest service visit per gauge name
SELECT g.gauge_name, MAX(s.visited_on) FROM service_visit s JOIN gauge g ON s.gauge_id = g.gauge_id GROUP BY g.gauge_id, g.gauge_name

? How many service visits fall on each weekday?
? service visits by day of week
SELECT EXTRACT(DOW FROM visited_on), COUNT(*) FROM service_visit GROUP BY EXTRACT(DOW FROM visited_on)

? What have we spent on travel so far this year?
? travel cost of this year's service visits
SELECT SUM(travel_cost) FROM service_visit WHERE EXTRACT(YEAR FROM visited_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How old are the technicians on average?
? average age of technicians
SELECT AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM technician

? What is the ratio of high water to low water records?
? high water : low water ratio in the tide levels
SELECT CAST(SUM(CASE WHEN tide_phase = 'high water' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN tide_phase = 'low water' THEN 1 ELSE 0 END), 0) FROM tide_level

? What is the ratio of red to yellow alerts for each gauge?
? red to yellow alerts ratio by gauge name
SELECT g.gauge_name, CAST(SUM(CASE WHEN f.alert_level = 'red' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN f.alert_level = 'yellow' THEN 1 ELSE 0 END), 0) FROM flood_alert f JOIN gauge g ON f.gauge_id = g.gauge_id GROUP BY g.gauge_id, g.gauge_name

? By how many cm did the observed level differ from the prediction in each record? Show the level id and observed minus predicted.
? level id and observed less predicted cm
SELECT level_id, observed_cm - predicted_cm FROM tide_level

? What is the average surge, i.e. observed minus predicted level, by tide phase?
? mean of observed minus predicted cm per tide phase
SELECT tide_phase, AVG(observed_cm - predicted_cm) FROM tide_level GROUP BY tide_phase

? In what percentage of the records was the observed level above the predicted one?
? percent of levels with observed higher than predicted
SELECT 100.0 * SUM(CASE WHEN observed_cm > predicted_cm THEN 1 ELSE 0 END) / COUNT(*) FROM tide_level

? What share of the records of each tide phase is interpolated?
? interpolated share by tide phase
SELECT tide_phase, CAST(SUM(CASE WHEN flag = 'interpolated' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tide_level GROUP BY tide_phase

? What percentage of service visits ended with the problem fixed?
? percent of visits where the problem was fixed
SELECT 100.0 * SUM(CASE WHEN fixed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM service_visit

? What percentage of visits by each technician fixed the problem?
? fixed percentage per technician name
SELECT t.technician_name, 100.0 * SUM(CASE WHEN s.fixed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM service_visit s JOIN technician t ON s.technician_id = t.technician_id GROUP BY t.technician_id, t.technician_name

? What is the ratio of parts cost to travel cost for each service visit?
? visit id and parts cost divided by travel cost
SELECT visit_id, CAST(parts_cost AS FLOAT) / NULLIF(travel_cost, 0) FROM service_visit

? What is the ratio of total parts cost to total travel cost for each problem?
? parts vs travel cost ratio by problem
SELECT problem, CAST(SUM(parts_cost) AS FLOAT) / NULLIF(SUM(travel_cost), 0) FROM service_visit GROUP BY problem

? Yearly upkeep as a percentage of the installation cost for each kind of sensor
? What percentage of the install cost does yearly upkeep come to per sensor kind?
SELECT sensor_kind, 100.0 * SUM(yearly_upkeep) / NULLIF(SUM(install_cost), 0) FROM gauge GROUP BY sensor_kind

? How many service visits does a gauge need on average?
? average visits per gauge
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT gauge_id), 0) FROM service_visit

? What share of gauges has been decommissioned in each sea area?
? share of gauges with a decommissioning date by sea area
SELECT sea_area, CAST(SUM(CASE WHEN decommissioned_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM gauge GROUP BY sea_area

? How many more gauges in the North Sea than in the Channel are there?
? North Sea gauges minus Channel gauges
SELECT SUM(CASE WHEN sea_area = 'North Sea' THEN 1 ELSE 0 END) - SUM(CASE WHEN sea_area = 'Channel' THEN 1 ELSE 0 END) FROM gauge

? How many people had to be evacuated per alert level?
? evacuated people by alert level
SELECT alert_level, SUM(evacuated_people) FROM flood_alert GROUP BY alert_level

? Which sea areas have fewer than 5 gauges?
? sea areas with under 5 gauges
SELECT sea_area FROM gauge GROUP BY sea_area HAVING COUNT(*) < 5

? What does upkeep cost per year for all gauges of each sensor kind?
? total yearly upkeep per sensor kind
SELECT sensor_kind, SUM(yearly_upkeep) FROM gauge GROUP BY sensor_kind

? Number of gauges by sea area and sensor kind
? How many gauges of every sensor kind stand in every sea area? Sea area first.
SELECT sea_area, sensor_kind, COUNT(*) FROM gauge GROUP BY sea_area, sensor_kind

? For which problems did parts cost more than 300 on average?
? problems with an average parts cost above 300
SELECT problem FROM service_visit GROUP BY problem HAVING AVG(parts_cost) > 300

? In which cities are our operators based, and how many in each?
? operators by head office city
SELECT hq_city, COUNT(*) FROM operator GROUP BY hq_city

? Which is the oldest gauge?
? gauge installed first
SELECT gauge_name FROM gauge ORDER BY installed_on LIMIT 1

? When was the alert with the highest peak issued?
? issue time of the alert with the greatest peak
SELECT issued_at FROM flood_alert ORDER BY peak_cm DESC LIMIT 1

? Which 3 gauges are the most expensive to keep up?
? 3 gauges with the highest yearly upkeep
SELECT gauge_name FROM gauge ORDER BY yearly_upkeep DESC LIMIT 3

? Which sensor kind does the gauge with the lowest alarm level have?
? sensor kind of the gauge that has the lowest alarm level
SELECT sensor_kind FROM gauge ORDER BY alarm_level_cm LIMIT 1

? Technicians in order of length of service, longest first
? list technicians from longest serving to newest
SELECT technician_name FROM technician ORDER BY started_on

? Which gauges are still running in the Irish Sea, i.e. not decommissioned?
? active Irish Sea gauges (no decommissioning date)
SELECT gauge_name FROM gauge WHERE sea_area = 'Irish Sea' AND decommissioned_on IS NULL

? How many records show an observed level below zero?
? tide levels observed under 0
SELECT COUNT(*) FROM tide_level WHERE observed_cm < 0

? Which operators are not public?
? private (non-public) operators
SELECT operator_name FROM operator WHERE is_public = FALSE

? Which gauges use float or pressure sensors?
? float and pressure gauges
SELECT gauge_name FROM gauge WHERE sensor_kind IN ('float', 'pressure')

? Which technicians earn less than the average wage?
? technicians paid below average
SELECT technician_name FROM technician WHERE wage < (SELECT AVG(wage) FROM technician)

? How salty was the water at South Mole?
? salinity at South Mole
I do not know

? Which ships were in port during the red alerts?
? ships moored at the time of an alert
I do not know

? What is the serial number of each sensor?
? sensor serial numbers
I do not know
