-- City buses: depots, drivers, vehicles, lines, the stops on each line, and runs.

CREATE TABLE depot (
  depot_id INTEGER PRIMARY KEY,
  depot_name TEXT, -- North Yard; Harbour Depot; East Garage; Hilltop
  addr TEXT,
  capacity INTEGER
);

CREATE TABLE bus (
  bus_id INTEGER PRIMARY KEY,
  plate TEXT, -- BX 101; BX 214; BX 330; BX 407
  model TEXT, -- Citaro; Urbino; Lion City; Volvo 7900
  fuel TEXT, -- diesel; electric; hybrid; gas
  seats INTEGER,
  mileage_km INTEGER,
  purchased DATE,
  depot_id INTEGER REFERENCES depot (depot_id),
  out_of_service BOOLEAN
);

CREATE TABLE driver (
  driver_id INTEGER PRIMARY KEY,
  firstname TEXT, -- Lucy; Ahmed; Piotr; Nadia; George
  lastname TEXT, -- Grant; Saleh; Zielinski; Orlova; Banks
  hired DATE,
  hourly_pay NUMERIC,
  depot_id INTEGER REFERENCES depot (depot_id),
  contract TEXT -- full time; part time; temporary
);

CREATE TABLE line (
  line_id INTEGER PRIMARY KEY,
  line_no TEXT, -- 12; 25A; N4; X9; 301
  line_type TEXT, -- regular; night; express; school
  length_km NUMERIC,
  first_year INTEGER
);

CREATE TABLE stop (
  stop_id INTEGER PRIMARY KEY,
  stop_name TEXT, -- Town Hall; Market Square; University; Old Bridge; Zoo
  zone TEXT, -- inner; middle; outer; rural
  has_shelter BOOLEAN,
  has_display BOOLEAN
);

CREATE TABLE line_stop (
  line_id INTEGER REFERENCES line (line_id),
  stop_id INTEGER REFERENCES stop (stop_id),
  position INTEGER
);

CREATE TABLE run (
  run_id INTEGER PRIMARY KEY,
  line_id INTEGER REFERENCES line (line_id),
  bus_id INTEGER REFERENCES bus (bus_id),
  driver_id INTEGER REFERENCES driver (driver_id),
  departure TIMESTAMP,
  arrival TIMESTAMP,
  passengers INTEGER,
  delay_min INTEGER,
  fares NUMERIC
);

? Which stops does line 25A serve?
? names of the stops on the line 25A
SELECT s.stop_name FROM line_stop x JOIN stop s ON x.stop_id = s.stop_id JOIN line l ON x.line_id = l.line_id WHERE l.line_no = '25A'

? Which lines stop at Market Square?
? line numbers calling at the stop Market Square
SELECT l.line_no FROM line_stop x JOIN line l ON x.line_id = l.line_id JOIN stop s ON x.stop_id = s.stop_id WHERE s.stop_name = 'Market Square'

? Who drives out of the Harbour Depot?
? first and last names of drivers at Harbour Depot
SELECT d.firstname, d.lastname FROM driver d JOIN depot p ON d.depot_id = p.depot_id WHERE p.depot_name = 'Harbour Depot'

? Which electric buses are parked at the East Garage?
? plates of electric buses in the depot East Garage
SELECT b.plate FROM bus b JOIN depot p ON b.depot_id = p.depot_id WHERE b.fuel = 'electric' AND p.depot_name = 'East Garage'

? Which drivers have driven a night line?
? different drivers (first, last name) with runs on lines of the type night
SELECT DISTINCT d.firstname, d.lastname FROM run r JOIN driver d ON r.driver_id = d.driver_id JOIN line l ON r.line_id = l.line_id WHERE l.line_type = 'night'

? Which buses have never been on a run?
? plates of the buses that have no run
SELECT plate FROM bus WHERE bus_id NOT IN (SELECT bus_id FROM run)

? Which stops are not served by any line?
? stops no line calls at, i.e. without a line stop
SELECT stop_name FROM stop WHERE stop_id NOT IN (SELECT stop_id FROM line_stop)

? How many passengers did each line carry?
? passengers per line number
? Show the number of every line with the passengers of all its runs.
SELECT l.line_no, SUM(r.passengers) FROM run r JOIN line l ON r.line_id = l.line_id GROUP BY l.line_id, l.line_no

? How many buses does each depot have? Depots without buses count too.
? buses per depot including depots with none
SELECT p.depot_name, COUNT(b.bus_id) FROM depot p LEFT JOIN bus b ON b.depot_id = p.depot_id GROUP BY p.depot_id, p.depot_name

? Average delay of the runs driven by Piotr Zielinski
? How many minutes late is Piotr Zielinski on an average run?
SELECT AVG(r.delay_min) FROM run r JOIN driver d ON r.driver_id = d.driver_id WHERE d.firstname = 'Piotr' AND d.lastname = 'Zielinski'

? Which models ran on line X9?
? bus models used for runs of the line X9, each once
SELECT DISTINCT b.model FROM run r JOIN bus b ON r.bus_id = b.bus_id JOIN line l ON r.line_id = l.line_id WHERE l.line_no = 'X9'

? How many buses are there of each fuel?
? bus fleet by fuel
SELECT fuel, COUNT(*) FROM bus GROUP BY fuel

? How many seats and what mileage does each model have on average?
? avg seats and avg mileage by bus model
SELECT model, AVG(seats), AVG(mileage_km) FROM bus GROUP BY model

? How many drivers work under each contract?
? headcount of drivers per contract
SELECT contract, COUNT(*) FROM driver GROUP BY contract

? How many stops lie in each zone?
? stops by zone
SELECT zone, COUNT(*) FROM stop GROUP BY zone

? How many stops does each line have? Give the line number.
? number of stops per line
SELECT l.line_no, COUNT(*) FROM line_stop x JOIN line l ON x.line_id = l.line_id GROUP BY l.line_id, l.line_no

? Which lines took more than 10000 in fares?
? line numbers with total fares over 10000
SELECT l.line_no FROM run r JOIN line l ON r.line_id = l.line_id GROUP BY l.line_id, l.line_no HAVING SUM(r.fares) > 10000

? How many different drivers did each line have?
? distinct drivers by line number
SELECT l.line_no, COUNT(DISTINCT r.driver_id) FROM run r JOIN line l ON r.line_id = l.line_id GROUP BY l.line_id, l.line_no

? Number of lines and total kilometers for each type of line
? For every line type, how many lines are there and how long are they together?
SELECT line_type, COUNT(*), SUM(length_km) FROM line GROUP BY line_type

? Average hourly pay of drivers per depot
? What do drivers get an hour on average at each depot?
SELECT p.depot_name, AVG(d.hourly_pay) FROM driver d JOIN depot p ON d.depot_id = p.depot_id GROUP BY p.depot_id, p.depot_name

? Runs, passengers and fares per day
? For each day of departure, count the runs and add up passengers and fares.
SELECT CAST(departure AS DATE), COUNT(*), SUM(passengers), SUM(fares) FROM run GROUP BY CAST(departure AS DATE)

? Which models do we have at least 5 buses of?
? bus models with 5 or more buses
SELECT model FROM bus GROUP BY model HAVING COUNT(*) >= 5

? Buses by depot and fuel
? How many buses of each fuel does every depot have? Depot name, fuel, count.
SELECT p.depot_name, b.fuel, COUNT(*) FROM bus b JOIN depot p ON b.depot_id = p.depot_id GROUP BY p.depot_name, b.fuel

? Which line is the longest?
? number of the longest line
SELECT line_no FROM line ORDER BY length_km DESC LIMIT 1

? Which bus has done the most kilometers?
? plate of the bus with the highest mileage
SELECT plate FROM bus ORDER BY mileage_km DESC LIMIT 1

? Top 3 stops by number of lines
? Which 3 stops are served by the most lines?
SELECT s.stop_name FROM line_stop x JOIN stop s ON x.stop_id = s.stop_id GROUP BY s.stop_id, s.stop_name ORDER BY COUNT(*) DESC LIMIT 3

? Which driver has made the most runs?
? first and last name of the driver with the largest number of runs
SELECT d.firstname, d.lastname FROM run r JOIN driver d ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.firstname, d.lastname ORDER BY COUNT(*) DESC LIMIT 1

? Which run was the latest, in delay minutes? Give its id.
? id of the run with the biggest delay
SELECT run_id FROM run ORDER BY delay_min DESC LIMIT 1

? List all buses by date of purchase, newest first: plate, model, date
? plate, model and purchase date of the buses, most recently bought first
SELECT plate, model, purchased FROM bus ORDER BY purchased DESC

? Stops of line N4 in the order they are reached
? list the stop names of line N4 by position
SELECT s.stop_name FROM line_stop x JOIN stop s ON x.stop_id = s.stop_id JOIN line l ON x.line_id = l.line_id WHERE l.line_no = 'N4' ORDER BY x.position

? Which line is the most delayed on average?
? line number with the highest average delay of its runs
SELECT l.line_no FROM run r JOIN line l ON r.line_id = l.line_id GROUP BY l.line_id, l.line_no ORDER BY AVG(r.delay_min) DESC LIMIT 1

? Which is the smallest depot?
? depot with the lowest capacity
SELECT depot_name FROM depot ORDER BY capacity LIMIT 1

? How many passengers rode in December 2023?
? passengers of runs departing in December 2023
SELECT SUM(passengers) FROM run WHERE EXTRACT(YEAR FROM departure) = 2023 AND EXTRACT(MONTH FROM departure) = 12

? How many minutes does a run take on average?
? average run time in minutes from departure to arrival
SELECT AVG(EXTRACT(EPOCH FROM arrival - departure) / 60) FROM run

? Passengers by weekday
? How many passengers do we carry on each day of the week?
SELECT EXTRACT(DOW FROM departure), SUM(passengers) FROM run GROUP BY EXTRACT(DOW FROM departure)

? Which drivers were hired since 2020-03-01?
? drivers who joined on or after March 1, 2020
SELECT firstname, lastname FROM driver WHERE hired >= '2020-03-01'

? What did the fares add up to in the last 30 days?
? fares of runs, past 30 days
SELECT SUM(fares) FROM run WHERE departure >= CURRENT_DATE - INTERVAL '30 days'

? Buses bought per year
? How many buses were purchased in each year?
SELECT EXTRACT(YEAR FROM purchased), COUNT(*) FROM bus GROUP BY EXTRACT(YEAR FROM purchased)

? When did the bus BX 214 last depart?
? last departure of the bus with plate BX 214
SELECT MAX(r.departure) FROM run r JOIN bus b ON r.bus_id = b.bus_id WHERE b.plate = 'BX 214'

? How many runs were there per month in 2022 with a delay of more than 10 minutes?
? delayed runs (over 10 min) by month of 2022
SELECT DATE_TRUNC('month', departure), COUNT(*) FROM run WHERE delay_min > 10 AND EXTRACT(YEAR FROM departure) = 2022 GROUP BY DATE_TRUNC('month', departure)

? For how many years has each driver been working for us? Show first and last name.
? drivers and years since they were hired
SELECT firstname, lastname, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM hired) FROM driver

? What share of our buses is electric?
? proportion of electric buses
SELECT CAST(SUM(CASE WHEN fuel = 'electric' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bus

? What percentage of runs was more than 5 minutes late?
? percent of runs with a delay over 5 minutes
SELECT 100.0 * SUM(CASE WHEN delay_min > 5 THEN 1 ELSE 0 END) / COUNT(*) FROM run

? Ratio of diesel to hybrid buses at hand
? What is the ratio of diesel buses to hybrid buses?
SELECT CAST(SUM(CASE WHEN fuel = 'diesel' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN fuel = 'hybrid' THEN 1 ELSE 0 END), 0) FROM bus

? What does a passenger pay on average?
? fares per passenger over all runs
SELECT CAST(SUM(fares) AS FLOAT) / NULLIF(SUM(passengers), 0) FROM run

? How many runs per driver are there on average?
? average runs per driver
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT driver_id), 0) FROM run

? Percentage of stops with a shelter in each zone
? For every zone, what percent of its stops has a shelter?
SELECT zone, 100.0 * SUM(CASE WHEN has_shelter = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM stop GROUP BY zone

? How full is each run? Passengers divided by the seats of the bus, with the run id.
? run id and passengers per seat
SELECT r.run_id, CAST(r.passengers AS FLOAT) / NULLIF(b.seats, 0) FROM run r JOIN bus b ON r.bus_id = b.bus_id

? What fraction of the drivers has a part time contract?
? share of part time drivers
SELECT CAST(SUM(CASE WHEN contract = 'part time' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM driver

? Which buses are out of service?
? plate and model of all buses that are out of service
SELECT plate, model FROM bus WHERE out_of_service = TRUE

? Which stops have neither a shelter nor a display?
? stops without shelter and without display
SELECT stop_name FROM stop WHERE has_shelter = FALSE AND has_display = FALSE

? Which stops in the middle or outer zone have a display?
? stops in the zone middle or outer with a display
SELECT stop_name FROM stop WHERE zone IN ('middle', 'outer') AND has_display = TRUE

? Which drivers get 18 to 22 an hour?
? drivers whose hourly pay lies between 18 and 22
SELECT firstname, lastname FROM driver WHERE hourly_pay BETWEEN 18 AND 22

? Type, length and first year of line 301
? What kind of line is 301, how long is it and since which year does it exist?
SELECT line_type, length_km, first_year FROM line WHERE line_no = '301'

? Which runs have no arrival yet?
? run ids with the arrival missing
SELECT run_id FROM run WHERE arrival IS NULL

? Stops with Bridge in their name
? Which stops contain Bridge in the name?
SELECT stop_name FROM stop WHERE stop_name LIKE '%Bridge%'

? Which lines are not regular and run longer than 20 km?
? line numbers other than regular with a length above 20
SELECT line_no FROM line WHERE line_type <> 'regular' AND length_km > 20

? How many buses have over 500000 km on the clock?
? number of buses with a mileage above 500000
SELECT COUNT(*) FROM bus WHERE mileage_km > 500000

? Which stops do both line 12 and line X9 serve?
? stops shared by the lines 12 and X9
SELECT s.stop_name FROM line_stop x JOIN stop s ON x.stop_id = s.stop_id JOIN line l ON x.line_id = l.line_id WHERE l.line_no = '12' INTERSECT SELECT s.stop_name FROM line_stop x JOIN stop s ON x.stop_id = s.stop_id JOIN line l ON x.line_id = l.line_id WHERE l.line_no = 'X9'

? Which buses have more seats than average?
? plates of the buses with above average seats
SELECT plate FROM bus WHERE seats > (SELECT AVG(seats) FROM bus)

? How many complaints were made about Lucy Grant?
? complaints about driver Lucy Grant
I do not know

? When is the next service of bus BX 330 due?
? maintenance due date of BX 330
I do not know

? How many passengers got on at the Zoo?
? boardings at the Zoo stop
I do not know
