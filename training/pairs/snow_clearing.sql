-- The winter service of a town: plough routes, vehicles, drivers, shifts, salt deliveries and complaints.

CREATE TABLE depot (
  depot_code TEXT PRIMARY KEY, -- D1; D2; NORTH; HARB; HILL
  depot_name TEXT, -- North Yard; Harbour Yard; Hill Station; Central Depot
  salt_capacity_t NUMERIC,
  salt_stock_t NUMERIC
);

CREATE TABLE driver (
  driver_id INTEGER PRIMARY KEY,
  driver_name TEXT, -- Lasse Berg; Tina Krol; Milan Dusek; Eva Stadler; Rob Mason
  depot_code TEXT REFERENCES depot (depot_code),
  date_hired DATE,
  dob DATE,
  hourly_pay NUMERIC,
  on_call BOOLEAN
);

CREATE TABLE vehicle (
  vehicle_id INTEGER PRIMARY KEY,
  nickname TEXT, -- Snow White; Big Blade; Salty Dog; Frosty; Yeti
  kind TEXT, -- plough; spreader; snow blower; loader; pavement sweeper
  depot_code TEXT REFERENCES depot (depot_code),
  purchase_year INTEGER,
  purchase_price NUMERIC,
  blade_width_m NUMERIC,
  last_service DATE
);

CREATE TABLE route (
  route_id INTEGER PRIMARY KEY,
  route_name TEXT, -- Ring East; Old Town Loop; Hospital Hill; Bypass; School Run
  district TEXT, -- centre; east; north; riverside; hills
  length_km NUMERIC,
  priority TEXT, -- first; second; third; none
  depot_code TEXT REFERENCES depot (depot_code),
  surface TEXT -- asphalt; cobbles; concrete; gravel
);

CREATE TABLE run (
  run_id INTEGER PRIMARY KEY,
  route_id INTEGER REFERENCES route (route_id),
  vehicle_id INTEGER REFERENCES vehicle (vehicle_id),
  driver_id INTEGER REFERENCES driver (driver_id),
  co_driver_id INTEGER REFERENCES driver (driver_id),
  ordered_at TIMESTAMP,
  started_at TIMESTAMP,
  finished_at TIMESTAMP,
  salt_used_kg NUMERIC,
  fuel_l NUMERIC,
  snow_depth_cm NUMERIC,
  air_temp_c NUMERIC,
  result TEXT -- cleared; partly cleared; broken off; not needed
);

CREATE TABLE salt_delivery (
  delivery_id INTEGER PRIMARY KEY,
  depot_code TEXT REFERENCES depot (depot_code),
  supplier TEXT, -- Alpine Salt; Baltic Minerals; Whitecrest; Saltworks North
  ordered_on DATE,
  delivered_on DATE,
  tonnes_ordered NUMERIC,
  tonnes_delivered NUMERIC,
  invoice_amt NUMERIC
);

CREATE TABLE complaint (
  complaint_id INTEGER PRIMARY KEY,
  route_id INTEGER REFERENCES route (route_id),
  reported_at TIMESTAMP,
  topic TEXT, -- not cleared; too much salt; noise at night; blocked driveway; damaged car
  answered BOOLEAN,
  compensation NUMERIC
);

? Which drivers have ploughed the Hospital Hill route?
? distinct names of drivers with a run on Hospital Hill
SELECT DISTINCT d.driver_name FROM run r JOIN driver d ON r.driver_id = d.driver_id JOIN route t ON r.route_id = t.route_id WHERE t.route_name = 'Hospital Hill'

? How many kilos of salt were used on each route?
? salt used in kg by route name
SELECT t.route_name, SUM(r.salt_used_kg) FROM run r JOIN route t ON r.route_id = t.route_id GROUP BY t.route_id, t.route_name

? Which vehicles have never been out on a run? Show the nickname.
? nicknames of vehicles without a run
SELECT nickname FROM vehicle WHERE vehicle_id NOT IN (SELECT vehicle_id FROM run)

? Which routes got no complaint at all?
? routes nobody complained about
SELECT route_name FROM route WHERE route_id NOT IN (SELECT route_id FROM complaint)

? Show every depot with the number of its vehicles, including those with none.
? vehicle count for all depots, even without vehicles
SELECT d.depot_name, COUNT(v.vehicle_id) FROM depot d LEFT JOIN vehicle v ON v.depot_code = d.depot_code GROUP BY d.depot_code, d.depot_name

? How many tonnes of salt were delivered to each depot? Give the depot name.
? tonnes delivered by depot name
SELECT d.depot_name, SUM(s.tonnes_delivered) FROM salt_delivery s JOIN depot d ON s.depot_code = d.depot_code GROUP BY d.depot_code, d.depot_name

? Which drivers are stationed at the Harbour Yard?
? drivers of the depot named Harbour Yard
SELECT v.driver_name FROM driver v JOIN depot d ON v.depot_code = d.depot_code WHERE d.depot_name = 'Harbour Yard'

? How many runs did the Yeti make on routes with cobbles?
? runs by vehicle Yeti on cobbles
SELECT COUNT(*) FROM run r JOIN vehicle v ON r.vehicle_id = v.vehicle_id JOIN route t ON r.route_id = t.route_id WHERE v.nickname = 'Yeti' AND t.surface = 'cobbles'

? Return the name of each route along with the name of the depot that looks after it.
? routes and their depots
SELECT t.route_name, d.depot_name FROM route t JOIN depot d ON t.depot_code = d.depot_code

? Which suppliers have delivered to the Central Depot? Unique names please.
? distinct suppliers of the Central Depot
SELECT DISTINCT s.supplier FROM salt_delivery s JOIN depot d ON s.depot_code = d.depot_code WHERE d.depot_name = 'Central Depot'

? How much compensation was paid for complaints in each district?
? total compensation by district
SELECT t.district, SUM(c.compensation) FROM complaint c JOIN route t ON c.route_id = t.route_id GROUP BY t.district

? Which drivers have made more than 50 runs, and how many?
? drivers with over 50 runs and their number
SELECT d.driver_name, COUNT(*) FROM run r JOIN driver d ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.driver_name HAVING COUNT(*) > 50

? Who has both driven and co-driven? Show the driver ids.
? driver ids found as driver and as co-driver of a run
SELECT driver_id FROM run INTERSECT SELECT co_driver_id FROM run

? How many litres of fuel did the snow blowers burn?
? fuel litres of vehicles of the kind snow blower
SELECT SUM(r.fuel_l) FROM run r JOIN vehicle v ON r.vehicle_id = v.vehicle_id WHERE v.kind = 'snow blower'

? Which vehicles were out on the Bypass when there was more than 20 cm of snow?
? distinct nicknames of vehicles on the Bypass with a snow depth over 20 cm
SELECT DISTINCT v.nickname FROM run r JOIN vehicle v ON r.vehicle_id = v.vehicle_id JOIN route t ON r.route_id = t.route_id WHERE t.route_name = 'Bypass' AND r.snow_depth_cm > 20

? Which depots have received no salt? Name them.
? depots without a salt delivery
SELECT depot_name FROM depot WHERE depot_code NOT IN (SELECT depot_code FROM salt_delivery)

? Which drivers have never made a run?
? drivers without any run
SELECT driver_name FROM driver WHERE driver_id NOT IN (SELECT driver_id FROM run)

? How many runs were started in the last 3 days?
? runs of the past 3 days
SELECT COUNT(*) FROM run WHERE started_at >= CURRENT_DATE - INTERVAL '3 days'

? How much salt was used per month in 2023?
? monthly salt use in kg, 2023
SELECT DATE_TRUNC('month', started_at), SUM(salt_used_kg) FROM run WHERE EXTRACT(YEAR FROM started_at) = 2023 GROUP BY DATE_TRUNC('month', started_at)

? How many minutes pass on average between the order and the start of a run?
? mean minutes from ordered to started
SELECT AVG(EXTRACT(EPOCH FROM started_at - ordered_at) / 60) FROM run

? How many hours does a run take on average on each route?
? average run hours from start to finish by route name
SELECT t.route_name, AVG(EXTRACT(EPOCH FROM r.finished_at - r.started_at) / 3600) FROM run r JOIN route t ON r.route_id = t.route_id GROUP BY t.route_id, t.route_name

? Which runs are not finished yet? List the run ids.
? ids of runs still under way
SELECT run_id FROM run WHERE finished_at IS NULL

? How many days does Alpine Salt need on average from order to delivery?
? average delivery days of the supplier Alpine Salt
SELECT AVG(delivered_on - ordered_on) FROM salt_delivery WHERE supplier = 'Alpine Salt'

? What is the longest time in days between order and delivery for each supplier?
? maximum days from ordered to delivered per supplier
SELECT supplier, MAX(delivered_on - ordered_on) FROM salt_delivery GROUP BY supplier

? How much salt was ordered between 2023-10-01 and 2024-03-31, in tonnes?
? tonnes ordered from October 1, 2023 to March 31, 2024
SELECT SUM(tonnes_ordered) FROM salt_delivery WHERE ordered_on BETWEEN '2023-10-01' AND '2024-03-31'

? How many complaints came in on each weekday?
? complaints by day of the week
SELECT EXTRACT(DOW FROM reported_at), COUNT(*) FROM complaint GROUP BY EXTRACT(DOW FROM reported_at)

? Which vehicles have not been serviced since 2023-09-01?
? nicknames of vehicles last serviced before September 1, 2023
SELECT nickname FROM vehicle WHERE last_service < '2023-09-01'

? What did we pay for salt each year, by delivery date?
? yearly invoice amounts of delivered salt
SELECT EXTRACT(YEAR FROM delivered_on), SUM(invoice_amt) FROM salt_delivery GROUP BY EXTRACT(YEAR FROM delivered_on)

? When was each route last cleared of snow? Show the latest finish of a run per route name.
? latest run finish per route
SELECT t.route_name, MAX(r.finished_at) FROM run r JOIN route t ON r.route_id = t.route_id GROUP BY t.route_id, t.route_name

? How many runs were there in February 2021?
? runs started in February 2021
SELECT COUNT(*) FROM run WHERE EXTRACT(YEAR FROM started_at) = 2021 AND EXTRACT(MONTH FROM started_at) = 2

? What was the average snow depth per week since January 1, 2024?
? weekly mean snow depth of runs started since 2024-01-01
SELECT DATE_TRUNC('week', started_at), AVG(snow_depth_cm) FROM run WHERE started_at >= '2024-01-01' GROUP BY DATE_TRUNC('week', started_at)

? Which vehicles were bought before 2010?
? vehicles purchased earlier than 2010, nicknames
SELECT nickname FROM vehicle WHERE purchase_year < 2010

? How old is each driver at the Hill Station?
? names and ages of drivers of the depot Hill Station
SELECT v.driver_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM v.dob) FROM driver v JOIN depot d ON v.depot_code = d.depot_code WHERE d.depot_name = 'Hill Station'

? Who was hired this year?
? drivers hired in the current year
SELECT driver_name FROM driver WHERE EXTRACT(YEAR FROM date_hired) = EXTRACT(YEAR FROM CURRENT_DATE)

? Which salt orders have not been delivered? Give the ids.
? delivery ids of salt that is still to arrive
SELECT delivery_id FROM salt_delivery WHERE delivered_on IS NULL

? What percentage of the ordered salt was delivered?
? tonnes delivered as a percentage of tonnes ordered
SELECT 100.0 * SUM(tonnes_delivered) / NULLIF(SUM(tonnes_ordered), 0) FROM salt_delivery

? What percentage of the ordered tonnes did each supplier deliver?
? delivered as percent of ordered tonnes by supplier
SELECT supplier, 100.0 * SUM(tonnes_delivered) / NULLIF(SUM(tonnes_ordered), 0) FROM salt_delivery GROUP BY supplier

? How full is each depot? Show the ratio of salt stock to capacity.
? ratio of stock to capacity for salt, by depot name
SELECT depot_name, CAST(salt_stock_t AS FLOAT) / NULLIF(salt_capacity_t, 0) FROM depot

? How many kilos of salt are used per kilometre on each run? Show the run id.
? run id and salt used divided by route length
SELECT r.run_id, CAST(r.salt_used_kg AS FLOAT) / NULLIF(t.length_km, 0) FROM run r JOIN route t ON r.route_id = t.route_id

? What is the price per tonne delivered for each supplier?
? invoice amount per delivered tonne by supplier
SELECT supplier, CAST(SUM(invoice_amt) AS FLOAT) / NULLIF(SUM(tonnes_delivered), 0) FROM salt_delivery GROUP BY supplier

? What is the ratio of cleared to partly cleared runs for each driver?
? cleared to partly cleared ratio by driver name
SELECT d.driver_name, CAST(SUM(CASE WHEN r.result = 'cleared' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN r.result = 'partly cleared' THEN 1 ELSE 0 END), 0) FROM run r JOIN driver d ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.driver_name

? What percentage of complaints has been answered, for each topic?
? percent answered by complaint topic
SELECT topic, 100.0 * SUM(CASE WHEN answered = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM complaint GROUP BY topic

? What percentage of runs had a co-driver?
? percent of runs with a co-driver on board
SELECT 100.0 * SUM(CASE WHEN co_driver_id IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM run

? What is the average number of runs per vehicle?
? runs for each vehicle on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT vehicle_id), 0) FROM run

? How many kilos of salt are used per litre of fuel, by kind of vehicle?
? salt to fuel ratio per vehicle kind
SELECT v.kind, CAST(SUM(r.salt_used_kg) AS FLOAT) / NULLIF(SUM(r.fuel_l), 0) FROM run r JOIN vehicle v ON r.vehicle_id = v.vehicle_id GROUP BY v.kind

? How many tonnes of salt would still fit into each depot?
? salt capacity minus salt stock per depot name
SELECT depot_name, salt_capacity_t - salt_stock_t FROM depot

? What is the ratio of complaints about noise at night to complaints about a blocked driveway?
? ratio of noise at night to blocked driveway complaints
SELECT CAST(SUM(CASE WHEN topic = 'noise at night' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN topic = 'blocked driveway' THEN 1 ELSE 0 END), 0) FROM complaint

? By how much do asphalt routes outnumber gravel routes?
? number of asphalt routes minus number of gravel routes
SELECT SUM(CASE WHEN surface = 'asphalt' THEN 1 ELSE 0 END) - SUM(CASE WHEN surface = 'gravel' THEN 1 ELSE 0 END) FROM route

? How many tonnes are missing from each delivery? Show the id and ordered minus delivered.
? delivery id, tonnes ordered minus tonnes delivered
SELECT delivery_id, tonnes_ordered - tonnes_delivered FROM salt_delivery

? How many kilometres of route belong to each priority?
? route km by priority
SELECT priority, SUM(length_km) FROM route GROUP BY priority

? What did the vehicles of each kind cost on average?
? average purchase price per kind of vehicle
SELECT kind, AVG(purchase_price) FROM vehicle GROUP BY kind

? Which suppliers have delivered over 500 tonnes?
? suppliers with more than 500 tonnes delivered in total
SELECT supplier FROM salt_delivery GROUP BY supplier HAVING SUM(tonnes_delivered) > 500

? How many complaints are there on each topic?
? complaints per topic
SELECT topic, COUNT(*) FROM complaint GROUP BY topic

? Which districts have more than 30 kilometres of routes?
? districts with over 30 km of route
SELECT district FROM route GROUP BY district HAVING SUM(length_km) > 30

? What was the lowest air temperature for each result of a run?
? minimum air temperature by run result
SELECT result, MIN(air_temp_c) FROM run GROUP BY result

? Which vehicle has the widest blade?
? nickname of the vehicle with the broadest blade
SELECT nickname FROM vehicle ORDER BY blade_width_m DESC LIMIT 1

? Which is the longest route of all?
? longest route
SELECT route_name FROM route ORDER BY length_km DESC LIMIT 1

? Which depot has the least salt left?
? depot with the lowest salt stock
SELECT depot_name FROM depot ORDER BY salt_stock_t LIMIT 1

? Who are the 4 longest serving drivers?
? 4 drivers hired first
SELECT driver_name FROM driver ORDER BY date_hired LIMIT 4

? Which route drew the most complaints?
? route with the highest number of complaints
SELECT t.route_name FROM complaint c JOIN route t ON c.route_id = t.route_id GROUP BY t.route_id, t.route_name ORDER BY COUNT(*) DESC LIMIT 1

? How many runs were made with the air temperature below zero?
? runs at below 0 degrees
SELECT COUNT(*) FROM run WHERE air_temp_c < 0

? Which drivers are on call and earn more than 25 an hour?
? on-call drivers with hourly pay above 25
SELECT driver_name FROM driver WHERE on_call = TRUE AND hourly_pay > 25

? Which routes lie in the hills or in the north?
? route names, district hills or north
SELECT route_name FROM route WHERE district = 'hills' OR district = 'north'

? Which complaints have not been answered? Ids please.
? ids of unanswered complaints
SELECT complaint_id FROM complaint WHERE answered = FALSE

? How much snow is forecast for tomorrow?
? snow forecast per district
I do not know

? How many people slipped and fell on icy pavements?
? accidents on icy pavements
I do not know

? What did the drivers get in overtime bonuses?
I do not know
