-- School buses: buses, drivers, routes, stops, pupils who ride, daily runs and breakdowns.

CREATE TABLE buses (
  bus_id INTEGER PRIMARY KEY,
  plate TEXT,
  maker TEXT, -- Bluebird; Setra; Iveco; Temsa
  seats INTEGER,
  model_year INTEGER,
  fuel TEXT, -- diesel; electric; gas
  purchase_cost NUMERIC,
  has_ramp BOOLEAN,
  last_inspection DATE
);

CREATE TABLE drivers (
  driver_id INTEGER PRIMARY KEY,
  driver_name TEXT, -- Ron Hughes; Marta Lis; Jamal Reid; Sue Kim
  phone TEXT,
  licence_expires DATE,
  hired_on DATE,
  hourly_rate NUMERIC,
  is_substitute BOOLEAN
);

CREATE TABLE routes (
  route_id INTEGER PRIMARY KEY,
  route_name TEXT, -- Blue Line; Lakeside Loop; Hill Route; Farm Road
  school TEXT, -- Oak Primary; Cedar High; St Mary; Birch Middle
  distance_km NUMERIC,
  regular_driver_id INTEGER REFERENCES drivers (driver_id),
  bus_id INTEGER REFERENCES buses (bus_id),
  time_of_day TEXT -- morning; midday; afternoon
);

CREATE TABLE stops (
  stop_id INTEGER PRIMARY KEY,
  route_id INTEGER REFERENCES routes (route_id),
  stop_name TEXT, -- Church Corner; Mill Pond; Station; Elm Crossing
  position INTEGER,
  has_shelter BOOLEAN
);

CREATE TABLE pupils (
  pupil_id INTEGER PRIMARY KEY,
  name TEXT, -- Ella Brooks; Noah Singh; Mia Torres; Finn Baker
  grade INTEGER,
  stop_id INTEGER REFERENCES stops (stop_id),
  parent_phone TEXT,
  yearly_fee NUMERIC,
  fee_paid BOOLEAN,
  needs_wheelchair BOOLEAN
);

CREATE TABLE runs (
  run_id INTEGER PRIMARY KEY,
  route_id INTEGER REFERENCES routes (route_id),
  driver_id INTEGER REFERENCES drivers (driver_id),
  departed_at TIMESTAMP,
  arrived_at TIMESTAMP,
  riders INTEGER,
  minutes_late INTEGER,
  weather TEXT -- dry; rain; snow; fog
);

CREATE TABLE breakdowns (
  breakdown_id INTEGER PRIMARY KEY,
  bus_id INTEGER REFERENCES buses (bus_id),
  happened_on DATE,
  part TEXT, -- brakes; engine; door; tyre; battery
  repair_cost NUMERIC,
  days_out INTEGER
);

? Which pupils ride on the Lakeside Loop?
? names of pupils whose stop is on the route Lakeside Loop
SELECT p.name FROM pupils p JOIN stops s ON p.stop_id = s.stop_id JOIN routes r ON s.route_id = r.route_id WHERE r.route_name = 'Lakeside Loop'

? Who drives the Blue Line regularly?
? regular driver of the route Blue Line
SELECT d.driver_name FROM drivers d JOIN routes r ON r.regular_driver_id = d.driver_id WHERE r.route_name = 'Blue Line'

? Which drivers have ever been late on a run in snow?
? drivers with at least one run in snow that was more than 0 minutes late
SELECT DISTINCT d.driver_name FROM drivers d JOIN runs n ON n.driver_id = d.driver_id WHERE n.weather = 'snow' AND n.minutes_late > 0

? Which buses have never broken down?
? plates of buses without a breakdown
SELECT plate FROM buses WHERE bus_id NOT IN (SELECT bus_id FROM breakdowns)

? Which stops are used by no pupil?
? stop names without pupils
SELECT stop_name FROM stops WHERE stop_id NOT IN (SELECT stop_id FROM pupils)

? How many stops does each route have, routes without any stop included?
? stops per route, even where there are none
SELECT r.route_name, COUNT(s.stop_id) FROM routes r LEFT JOIN stops s ON s.route_id = r.route_id GROUP BY r.route_id, r.route_name

? Which schools are served by an electric bus?
? schools with a route run by an electric bus
SELECT DISTINCT r.school FROM routes r JOIN buses b ON r.bus_id = b.bus_id WHERE b.fuel = 'electric'

? How many riders did Jamal Reid carry on the Hill Route?
? total riders on runs of driver Jamal Reid on the Hill Route
SELECT SUM(n.riders) FROM runs n JOIN drivers d ON n.driver_id = d.driver_id JOIN routes r ON n.route_id = r.route_id WHERE d.driver_name = 'Jamal Reid' AND r.route_name = 'Hill Route'

? Which pupils who need a wheelchair wait at a stop without shelter?
? wheelchair pupils whose stop has no shelter
SELECT p.name FROM pupils p JOIN stops s ON p.stop_id = s.stop_id WHERE p.needs_wheelchair = TRUE AND s.has_shelter = FALSE

? Which routes carry more than 40 pupils?
? route names with over 40 pupils at their stops
SELECT r.route_name FROM routes r JOIN stops s ON s.route_id = r.route_id JOIN pupils p ON p.stop_id = s.stop_id GROUP BY r.route_id, r.route_name HAVING COUNT(*) > 40

? Show route, school, plate and regular driver for all morning routes.
? route name, school, bus plate, driver name of routes in the morning
SELECT r.route_name, r.school, b.plate, d.driver_name FROM routes r JOIN buses b ON r.bus_id = b.bus_id JOIN drivers d ON r.regular_driver_id = d.driver_id WHERE r.time_of_day = 'morning'

? How many pupils take the bus in each grade?
? pupils by grade
SELECT grade, COUNT(*) FROM pupils GROUP BY grade

? How many kilometres of route are there per school?
? total route distance by school
SELECT school, SUM(distance_km) FROM routes GROUP BY school

? How many buses do we have of each maker, and how many seats in all?
? number of buses and total seats per maker
SELECT maker, COUNT(*), SUM(seats) FROM buses GROUP BY maker

? How late are runs on average in each kind of weather?
? average minutes late by weather
SELECT weather, AVG(minutes_late) FROM runs GROUP BY weather

? What did repairs cost for every part?
? repair cost of breakdowns per part
SELECT part, SUM(repair_cost) FROM breakdowns GROUP BY part

? Buses by fuel and maker
? Count the buses for each fuel and maker.
SELECT fuel, maker, COUNT(*) FROM buses GROUP BY fuel, maker

? How many runs did each driver do and how many riders did they carry?
? runs and riders per driver
SELECT d.driver_name, COUNT(*), SUM(n.riders) FROM drivers d JOIN runs n ON n.driver_id = d.driver_id GROUP BY d.driver_id, d.driver_name

? Which parts broke more than 20 times?
? parts with over 20 breakdowns
SELECT part FROM breakdowns GROUP BY part HAVING COUNT(*) > 20

? How many different drivers did runs on each route?
? distinct drivers of runs per route
SELECT r.route_name, COUNT(DISTINCT n.driver_id) FROM routes r JOIN runs n ON n.route_id = r.route_id GROUP BY r.route_id, r.route_name

? Fewest, most and average riders for each route
? min, max and mean riders of runs by route name
SELECT r.route_name, MIN(n.riders), MAX(n.riders), AVG(n.riders) FROM routes r JOIN runs n ON n.route_id = r.route_id GROUP BY r.route_id, r.route_name

? How many breakdowns per year?
? breakdowns each year
SELECT EXTRACT(YEAR FROM happened_on), COUNT(*) FROM breakdowns GROUP BY EXTRACT(YEAR FROM happened_on)

? What do pupils of each grade owe us for the year? Sum of the yearly fees not paid.
? total unpaid yearly fee by grade of the pupils
SELECT grade, SUM(yearly_fee) FROM pupils WHERE fee_paid = FALSE GROUP BY grade

? Which route is the longest?
? route with the greatest distance
SELECT route_name FROM routes ORDER BY distance_km DESC LIMIT 1

? Which bus has cost the most to repair?
? plate of the bus with the highest total repair cost
SELECT b.plate FROM buses b JOIN breakdowns k ON k.bus_id = b.bus_id GROUP BY b.bus_id, b.plate ORDER BY SUM(k.repair_cost) DESC LIMIT 1

? Who is our least punctual driver on average?
? driver with the highest average minutes late over all runs
SELECT d.driver_name FROM drivers d JOIN runs n ON n.driver_id = d.driver_id GROUP BY d.driver_id, d.driver_name ORDER BY AVG(n.minutes_late) DESC LIMIT 1

? Which stop has the most pupils, and how many are they?
? stop with the highest number of pupils and the number
SELECT s.stop_name, COUNT(*) FROM stops s JOIN pupils p ON p.stop_id = s.stop_id GROUP BY s.stop_id, s.stop_name ORDER BY COUNT(*) DESC LIMIT 1

? What are the 3 oldest buses?
? plates of the 3 buses with the earliest model year
SELECT plate FROM buses ORDER BY model_year LIMIT 3

? List drivers by hourly rate, best paid first.
? driver names and hourly rates sorted by rate descending
SELECT driver_name, hourly_rate FROM drivers ORDER BY hourly_rate DESC

? Which part breaks most often?
? part with the most breakdowns
SELECT part FROM breakdowns GROUP BY part ORDER BY COUNT(*) DESC LIMIT 1

? Show the stops of each route in order: stop names sorted by route id, then position.
? stop names ordered by route id and position
SELECT stop_name FROM stops ORDER BY route_id, position

? Whose licence expires first?
? driver with the earliest licence expiry
SELECT driver_name FROM drivers ORDER BY licence_expires LIMIT 1

? How many runs were there in September 2023?
? runs September 2023
SELECT COUNT(*) FROM runs WHERE EXTRACT(YEAR FROM departed_at) = 2023 AND EXTRACT(MONTH FROM departed_at) = 9

? How many minutes does a run take on average per route?
? average minutes from departure to arrival by route name
SELECT r.route_name, AVG(EXTRACT(EPOCH FROM n.arrived_at - n.departed_at) / 60) FROM routes r JOIN runs n ON n.route_id = r.route_id GROUP BY r.route_id, r.route_name

? Which drivers have an expired licence?
? drivers whose licence expired before today
SELECT driver_name FROM drivers WHERE licence_expires < CURRENT_DATE

? Riders per month in 2024
? How many riders were carried in each month of 2024?
SELECT DATE_TRUNC('month', departed_at), SUM(riders) FROM runs WHERE EXTRACT(YEAR FROM departed_at) = 2024 GROUP BY DATE_TRUNC('month', departed_at)

? Which breakdowns happened in the last 4 weeks, 28 days?
? ids of breakdowns during the past 28 days
SELECT breakdown_id FROM breakdowns WHERE happened_on >= CURRENT_DATE - INTERVAL '28 days'

? On which weekday are buses the latest on average?
? day of the week with the highest average minutes late of runs
SELECT EXTRACT(DOW FROM departed_at) FROM runs GROUP BY EXTRACT(DOW FROM departed_at) ORDER BY AVG(minutes_late) DESC LIMIT 1

? Which buses were last inspected before 2023-09-01?
? plates of buses with a last inspection earlier than September 1, 2023
SELECT plate FROM buses WHERE last_inspection < '2023-09-01'

? How long ago was each bus inspected, in days?
? plate and days since the last inspection
SELECT plate, CURRENT_DATE - last_inspection FROM buses

? Which drivers were hired between 2012-08-01 and 2016-07-31?
? drivers hired from 1 August 2012 to 31 July 2016
SELECT driver_name FROM drivers WHERE hired_on BETWEEN '2012-08-01' AND '2016-07-31'

? What share of pupils has paid the fee?
? share of pupils with the fee paid
SELECT CAST(SUM(CASE WHEN fee_paid = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pupils

? What percentage of runs on each route is late by more than 5 minutes?
? percent of runs over 5 minutes late per route
SELECT r.route_name, 100.0 * SUM(CASE WHEN n.minutes_late > 5 THEN 1 ELSE 0 END) / COUNT(*) FROM routes r JOIN runs n ON n.route_id = r.route_id GROUP BY r.route_id, r.route_name

? Purchase cost per seat of every bus
? plate and purchase cost divided by seats
SELECT plate, purchase_cost / NULLIF(seats, 0) FROM buses

? ratio of diesel to electric buses
? What is the ratio of diesel buses to electric ones?
SELECT CAST(SUM(CASE WHEN fuel = 'diesel' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN fuel = 'electric' THEN 1 ELSE 0 END), 0) FROM buses

? How many pupils wait at a stop on average?
? average number of pupils per stop
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT stop_id), 0) FROM pupils

? What proportion of stops on each route has a shelter?
? proportion of stops with shelter by route
SELECT r.route_name, CAST(SUM(CASE WHEN s.has_shelter = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM routes r JOIN stops s ON s.route_id = r.route_id GROUP BY r.route_id, r.route_name

? How many seats are left free on each run? Seats of the bus minus riders.
? run id and seats minus riders
SELECT n.run_id, b.seats - n.riders FROM runs n JOIN routes r ON n.route_id = r.route_id JOIN buses b ON r.bus_id = b.bus_id

? What percentage of the buses of each maker has a ramp?
? percent of buses with ramp by maker
SELECT maker, 100.0 * SUM(CASE WHEN has_ramp = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM buses GROUP BY maker

? Which diesel or gas buses have fewer than 30 seats?
? plates of diesel and gas buses with less than 30 seats
SELECT plate FROM buses WHERE fuel IN ('diesel', 'gas') AND seats < 30

? Which routes have no regular driver?
? routes whose regular driver is missing
SELECT route_name FROM routes WHERE regular_driver_id IS NULL

? Show name, grade and parent phone of the pupils who have not paid.
? name, grade, parent phone of pupils with the fee unpaid
SELECT name, grade, parent_phone FROM pupils WHERE fee_paid = FALSE

? Which substitute drivers earn between 15 and 20 an hour?
? substitute drivers with an hourly rate from 15 to 20
SELECT driver_name FROM drivers WHERE is_substitute = TRUE AND hourly_rate BETWEEN 15 AND 20

? Which plates start with SB?
? buses whose plate begins with SB
SELECT plate FROM buses WHERE plate LIKE 'SB%'

? How many runs took place in rain or fog with more than 30 riders?
? number of runs in fog and rain carrying over 30 riders
SELECT COUNT(*) FROM runs WHERE weather IN ('rain', 'fog') AND riders > 30

? Which routes to Cedar High are not in the morning?
? Cedar High routes at a time of day other than morning
SELECT route_name FROM routes WHERE school = 'Cedar High' AND time_of_day <> 'morning'

? Which runs have not arrived yet?
? ids of runs without an arrival time
SELECT run_id FROM runs WHERE arrived_at IS NULL

? Which repairs cost more than average?
? breakdown ids with an above average repair cost
SELECT breakdown_id FROM breakdowns WHERE repair_cost > (SELECT AVG(repair_cost) FROM breakdowns)

? How much fuel does each bus burn?
? litres of diesel per route
I do not know

? Which pupils misbehaved on the bus?
I do not know

? Who is the mechanic?
? which garage repaired the engine
I do not know
