-- Road accident statistics of a country: roads, accidents, vehicles involved, casualties, police units and speed limits.

CREATE TABLE road (
  road_id INTEGER PRIMARY KEY,
  road_code TEXT, -- A1; A7; B12; L203; K55
  road_class TEXT, -- motorway; trunk road; country road; city street
  region TEXT, -- North; Lakeland; Plains; Coast; Highlands
  length_km NUMERIC,
  daily_traffic INTEGER,
  speed_limit INTEGER
);

CREATE TABLE police_unit (
  unit_id INTEGER PRIMARY KEY,
  unit_name TEXT, -- Motorway Patrol 3; Lakeland Traffic; City Precinct 9; Coast Traffic
  region TEXT, -- North; Lakeland; Plains; Coast; Highlands
  officers INTEGER
);

CREATE TABLE accident (
  accident_id INTEGER PRIMARY KEY,
  road_id INTEGER REFERENCES road (road_id),
  unit_id INTEGER REFERENCES police_unit (unit_id),
  happened_at TIMESTAMP,
  police_arrived_at TIMESTAMP,
  cleared_at TIMESTAMP,
  cause TEXT, -- speeding; alcohol; tailgating; fatigue; wildlife; tyre failure
  weather TEXT, -- dry; rain; snow; fog; ice
  severity TEXT, -- minor; serious; fatal
  damage_amt NUMERIC,
  at_night BOOLEAN,
  hit_and_run BOOLEAN
);

CREATE TABLE vehicle_involved (
  vehicle_id INTEGER PRIMARY KEY,
  accident_id INTEGER REFERENCES accident (accident_id),
  vehicle_type TEXT, -- car; lorry; motorcycle; bicycle; bus; tractor
  first_registered DATE,
  estimated_speed INTEGER,
  driver_age INTEGER,
  driver_sex TEXT, -- female; male
  blood_alcohol NUMERIC,
  at_fault BOOLEAN
);

CREATE TABLE casualty (
  casualty_id INTEGER PRIMARY KEY,
  accident_id INTEGER REFERENCES accident (accident_id),
  role TEXT, -- driver; passenger; pedestrian; cyclist
  age INTEGER,
  injury TEXT, -- slight; severe; deadly
  belt_worn BOOLEAN,
  hospital_admitted DATE,
  hospital_discharged DATE
);

CREATE TABLE road_works (
  works_id INTEGER PRIMARY KEY,
  road_id INTEGER REFERENCES road (road_id),
  begin_date DATE,
  end_date DATE,
  measure TEXT, -- crash barrier; speed camera; resurfacing; roundabout; wildlife fence
  cost_eur NUMERIC
);

? On which roads was there a fatal accident? Give each road code once.
? distinct road codes with fatal accidents
SELECT DISTINCT r.road_code FROM accident a JOIN road r ON a.road_id = r.road_id WHERE a.severity = 'fatal'

? How many accidents happened on motorways?
? motorway accidents
SELECT COUNT(*) FROM accident a JOIN road r ON a.road_id = r.road_id WHERE r.road_class = 'motorway'

? How many people were hurt or killed on each road? Show the road code.
? casualties by road code
SELECT r.road_code, COUNT(*) FROM casualty c JOIN accident a ON c.accident_id = a.accident_id JOIN road r ON a.road_id = r.road_id GROUP BY r.road_id, r.road_code

? Which roads had no accident?
? codes of roads without an accident
SELECT road_code FROM road WHERE road_id NOT IN (SELECT road_id FROM accident)

? List every police unit with the number of accidents it attended, including those with none.
? accidents per police unit, also units without accidents
SELECT p.unit_name, COUNT(a.accident_id) FROM police_unit p LEFT JOIN accident a ON a.unit_id = p.unit_id GROUP BY p.unit_id, p.unit_name

? What was the total damage of accidents recorded by Lakeland Traffic?
? damage amount, police unit Lakeland Traffic
SELECT SUM(a.damage_amt) FROM accident a JOIN police_unit p ON a.unit_id = p.unit_id WHERE p.unit_name = 'Lakeland Traffic'

? How many motorcycles were involved in accidents caused by speeding?
? number of motorcycle vehicles in speeding accidents
SELECT COUNT(*) FROM vehicle_involved v JOIN accident a ON v.accident_id = a.accident_id WHERE v.vehicle_type = 'motorcycle' AND a.cause = 'speeding'

? How many pedestrians were casualties on city streets in the rain?
? pedestrian casualties, city street, rain
SELECT COUNT(*) FROM casualty c JOIN accident a ON c.accident_id = a.accident_id JOIN road r ON a.road_id = r.road_id WHERE c.role = 'pedestrian' AND r.road_class = 'city street' AND a.weather = 'rain'

? Which police units have dealt with a hit and run? Name each once.
? distinct units with hit and run accidents
SELECT DISTINCT p.unit_name FROM accident a JOIN police_unit p ON a.unit_id = p.unit_id WHERE a.hit_and_run = TRUE

? Return the cause of each accident along with the code of the road.
? accident causes and road codes
SELECT a.cause, r.road_code FROM accident a JOIN road r ON a.road_id = r.road_id

? How much was spent on road works for each region?
? cost of road works by region
SELECT r.region, SUM(w.cost_eur) FROM road_works w JOIN road r ON w.road_id = r.road_id GROUP BY r.region

? Which roads have a roundabout among their road works but had an accident all the same? Show road ids.
? road ids with a roundabout measure that also occur among the accidents
SELECT road_id FROM road_works WHERE measure = 'roundabout' INTERSECT SELECT road_id FROM accident

? How many lorries were at fault on the A7?
? lorry vehicles at fault, road A7
SELECT COUNT(*) FROM vehicle_involved v JOIN accident a ON v.accident_id = a.accident_id JOIN road r ON a.road_id = r.road_id WHERE v.vehicle_type = 'lorry' AND v.at_fault = TRUE AND r.road_code = 'A7'

? Which accidents had no casualty? List the ids.
? accident ids without casualties
SELECT accident_id FROM accident WHERE accident_id NOT IN (SELECT accident_id FROM casualty)

? On which roads did more than 25 accidents happen, and how many?
? road codes with over 25 accidents and the number
SELECT r.road_code, COUNT(*) FROM accident a JOIN road r ON a.road_id = r.road_id GROUP BY r.road_id, r.road_code HAVING COUNT(*) > 25

? Which vehicles drove faster than the speed limit of the road? Give the vehicle ids.
? ids of vehicles with an estimated speed above the road's speed limit
SELECT v.vehicle_id FROM vehicle_involved v JOIN accident a ON v.accident_id = a.accident_id JOIN road r ON a.road_id = r.road_id WHERE v.estimated_speed > r.speed_limit

? What is the average driver age for each cause of an accident?
? mean age of drivers by cause
SELECT a.cause, AVG(v.driver_age) FROM vehicle_involved v JOIN accident a ON v.accident_id = a.accident_id GROUP BY a.cause

? How many accidents happened in the last 6 weeks?
? accidents in the past 6 weeks
SELECT COUNT(*) FROM accident WHERE happened_at >= CURRENT_DATE - INTERVAL '6 weeks'

? How many accidents were there per month in 2022?
? monthly accidents, 2022
SELECT DATE_TRUNC('month', happened_at), COUNT(*) FROM accident WHERE EXTRACT(YEAR FROM happened_at) = 2022 GROUP BY DATE_TRUNC('month', happened_at)

? How many accidents with serious severity happened in August 2023?
? serious accidents August 2023
SELECT COUNT(*) FROM accident WHERE severity = 'serious' AND EXTRACT(YEAR FROM happened_at) = 2023 AND EXTRACT(MONTH FROM happened_at) = 8

? How many minutes does it take the police to arrive on average, per unit?
? average minutes from accident to police arrival by unit name
SELECT p.unit_name, AVG(EXTRACT(EPOCH FROM a.police_arrived_at - a.happened_at) / 60) FROM accident a JOIN police_unit p ON a.unit_id = p.unit_id GROUP BY p.unit_id, p.unit_name

? How many hours on average until the road is cleared after an accident, by severity?
? mean hours from accident to cleared by severity
SELECT severity, AVG(EXTRACT(EPOCH FROM cleared_at - happened_at) / 3600) FROM accident GROUP BY severity

? At how many accidents did the police arrive more than 30 minutes later?
? accidents with over 30 minutes until the police came
SELECT COUNT(*) FROM accident WHERE EXTRACT(EPOCH FROM police_arrived_at - happened_at) / 60 > 30

? On which weekdays do accidents happen? Show the count for each.
? accidents by weekday
SELECT EXTRACT(DOW FROM happened_at), COUNT(*) FROM accident GROUP BY EXTRACT(DOW FROM happened_at)

? How many days did casualties stay in hospital on average, by injury?
? average hospital days from admission to discharge per injury
SELECT injury, AVG(hospital_discharged - hospital_admitted) FROM casualty GROUP BY injury

? Which casualties are still in hospital? Ids please.
? casualty ids admitted to hospital and not yet discharged
SELECT casualty_id FROM casualty WHERE hospital_admitted IS NOT NULL AND hospital_discharged IS NULL

? When was the last accident on each road?
? most recent accident per road code
SELECT r.road_code, MAX(a.happened_at) FROM accident a JOIN road r ON a.road_id = r.road_id GROUP BY r.road_id, r.road_code

? How much damage was caused each year?
? yearly damage amount of accidents
SELECT EXTRACT(YEAR FROM happened_at), SUM(damage_amt) FROM accident GROUP BY EXTRACT(YEAR FROM happened_at)

? Which road works began between 2023-04-01 and 2023-10-31? Give ids and measures.
? ids and measures of road works beginning from April 1, 2023 to October 31, 2023
SELECT works_id, measure FROM road_works WHERE begin_date BETWEEN '2023-04-01' AND '2023-10-31'

? How many days did each road works last? Show the id and the days.
? works id and days between begin and end
SELECT works_id, end_date - begin_date FROM road_works

? How many vehicles in accidents were first registered before 2005-01-01?
? involved vehicles registered earlier than January 1, 2005
SELECT COUNT(*) FROM vehicle_involved WHERE first_registered < '2005-01-01'

? How many accidents has each day of this month seen?
? daily accidents, this month
SELECT CAST(happened_at AS DATE), COUNT(*) FROM accident WHERE DATE_TRUNC('month', happened_at) = DATE_TRUNC('month', CURRENT_DATE) GROUP BY CAST(happened_at AS DATE)

? How many drunk driving accidents, cause alcohol, were there this year?
? alcohol accidents this year
SELECT COUNT(*) FROM accident WHERE cause = 'alcohol' AND EXTRACT(YEAR FROM happened_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? What is the ratio of fatal to minor accidents for each region?
? fatal to minor accident ratio by region of the road
SELECT r.region, CAST(SUM(CASE WHEN a.severity = 'fatal' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN a.severity = 'minor' THEN 1 ELSE 0 END), 0) FROM accident a JOIN road r ON a.road_id = r.road_id GROUP BY r.region

? What percentage of accidents happened at night, per cause?
? percent of night accidents by cause
SELECT cause, 100.0 * SUM(CASE WHEN at_night = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM accident GROUP BY cause

? What share of the accidents was a hit and run?
? share of hit and run accidents
SELECT CAST(SUM(CASE WHEN hit_and_run = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM accident

? What percentage of the casualties with deadly injuries wore no belt?
? percent without a belt among deadly casualties
SELECT 100.0 * SUM(CASE WHEN belt_worn = FALSE THEN 1 ELSE 0 END) / COUNT(*) FROM casualty WHERE injury = 'deadly'

? How many vehicles are involved in an accident on average?
? average number of vehicles per accident
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT accident_id), 0) FROM vehicle_involved

? What is the ratio of female to male drivers for each type of vehicle?
? female to male driver ratio by vehicle type
SELECT vehicle_type, CAST(SUM(CASE WHEN driver_sex = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN driver_sex = 'male' THEN 1 ELSE 0 END), 0) FROM vehicle_involved GROUP BY vehicle_type

? How many accidents are there per kilometre on each road? Show the road code.
? accidents divided by length in km per road code
SELECT r.road_code, CAST(COUNT(*) AS FLOAT) / NULLIF(r.length_km, 0) FROM accident a JOIN road r ON a.road_id = r.road_id GROUP BY r.road_id, r.road_code, r.length_km

? How many vehicles a day use each kilometre of road? Daily traffic divided by length for every road code.
? daily traffic per km by road code
SELECT road_code, CAST(daily_traffic AS FLOAT) / NULLIF(length_km, 0) FROM road

? What percentage of the involved vehicles of each type was at fault?
? percent at fault by vehicle type
SELECT vehicle_type, 100.0 * SUM(CASE WHEN at_fault = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM vehicle_involved GROUP BY vehicle_type

? By how many do accidents in fog exceed accidents on ice?
? accidents in fog minus accidents in ice weather
SELECT SUM(CASE WHEN weather = 'fog' THEN 1 ELSE 0 END) - SUM(CASE WHEN weather = 'ice' THEN 1 ELSE 0 END) FROM accident

? What share of casualties was taken to hospital?
? proportion of casualties with a hospital admission
SELECT CAST(SUM(CASE WHEN hospital_admitted IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM casualty

? What is the damage per accident for each weather?
? total damage divided by the number of accidents by weather
SELECT weather, CAST(SUM(damage_amt) AS FLOAT) / NULLIF(COUNT(*), 0) FROM accident GROUP BY weather

? What percentage of the drivers was younger than 25?
? percent of involved drivers under 25
SELECT 100.0 * SUM(CASE WHEN driver_age < 25 THEN 1 ELSE 0 END) / COUNT(*) FROM vehicle_involved

? What is the ratio of severe to slight injuries among cyclists?
? severe to slight ratio, casualties with the role cyclist
SELECT CAST(SUM(CASE WHEN injury = 'severe' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN injury = 'slight' THEN 1 ELSE 0 END), 0) FROM casualty WHERE role = 'cyclist'

? What did road works cost per kilometre of road? Show works id and cost divided by the road's length.
? works id, cost per km of the road
SELECT w.works_id, CAST(w.cost_eur AS FLOAT) / NULLIF(r.length_km, 0) FROM road_works w JOIN road r ON w.road_id = r.road_id

? What percentage of accidents in 2023 was fatal?
? percent fatal in 2023
SELECT 100.0 * SUM(CASE WHEN severity = 'fatal' THEN 1 ELSE 0 END) / COUNT(*) FROM accident WHERE EXTRACT(YEAR FROM happened_at) = 2023

? How many accidents are there for each cause?
? accidents by cause
SELECT cause, COUNT(*) FROM accident GROUP BY cause

? How many kilometres of road are there in each class?
? road km by road class
SELECT road_class, SUM(length_km) FROM road GROUP BY road_class

? Which causes did more than 1000000 worth of damage?
? accident causes with total damage above 1000000
SELECT cause FROM accident GROUP BY cause HAVING SUM(damage_amt) > 1000000

? How fast were the vehicles of each type on average?
? mean estimated speed by vehicle type
SELECT vehicle_type, AVG(estimated_speed) FROM vehicle_involved GROUP BY vehicle_type

? How many officers work in traffic units of each region?
? officers by region
SELECT region, SUM(officers) FROM police_unit GROUP BY region

? Which measures cost more than 50000 on average?
? road works measures with an average cost above 50000
SELECT measure FROM road_works GROUP BY measure HAVING AVG(cost_eur) > 50000

? Which road is the busiest? Show its code.
? code of the road with the most daily traffic
SELECT road_code FROM road ORDER BY daily_traffic DESC LIMIT 1

? Which accident did the most damage? Show the id and the cause.
? id and cause of the costliest accident
SELECT accident_id, cause FROM accident ORDER BY damage_amt DESC LIMIT 1

? Which 5 police units are the smallest?
? 5 units with the fewest officers
SELECT unit_name FROM police_unit ORDER BY officers LIMIT 5

? Which road has seen the most accidents?
? road code with the highest number of accidents
SELECT r.road_code FROM accident a JOIN road r ON a.road_id = r.road_id GROUP BY r.road_id, r.road_code ORDER BY COUNT(*) DESC LIMIT 1

? Which are the 3 shortest motorways?
? codes of the 3 shortest roads of the class motorway
SELECT road_code FROM road WHERE road_class = 'motorway' ORDER BY length_km LIMIT 3

? How many drivers had any alcohol in their blood?
? vehicles whose driver had a blood alcohol above 0
SELECT COUNT(*) FROM vehicle_involved WHERE blood_alcohol > 0

? Which roads have no speed limit?
? road codes without a speed limit
SELECT road_code FROM road WHERE speed_limit IS NULL

? How many accidents happened in snow or ice?
? number of accidents with snow or ice
SELECT COUNT(*) FROM accident WHERE weather = 'snow' OR weather = 'ice'

? Which roads carry more traffic than average?
? road codes above the average daily traffic
SELECT road_code FROM road WHERE daily_traffic > (SELECT AVG(daily_traffic) FROM road)

? What penalties did the courts give to the drivers at fault?
? court penalties
I do not know

? Which insurance company paid for the damage?
? insurers per accident
I do not know

? How many drivers used their phone at the wheel while they drove a bus?
I do not know
