-- Rail freight: wagons, locomotives, terminals, freight runs and the consignments they carry.

CREATE TABLE terminals (
  terminal_code TEXT PRIMARY KEY,
  terminal_name TEXT, -- Westhafen; Brenner Yard; Koper Dock; Silesia Hub; Rhine Gate
  country TEXT, -- Germany; Austria; Slovenia; Poland
  track_count INTEGER,
  crane_capacity_t NUMERIC,
  has_customs TEXT -- yes; no
);

CREATE TABLE locos (
  loco_id INTEGER PRIMARY KEY,
  fleet_no TEXT,
  nickname TEXT, -- Big Bertha; Lightning; Old Faithful; Blue Ox
  traction TEXT, -- electric; diesel; hybrid
  power_kw INTEGER,
  built INTEGER,
  next_overhaul DATE
);

CREATE TABLE wagons (
  wagon_id INTEGER PRIMARY KEY,
  wagon_type TEXT, -- hopper; flat; tank; covered; car carrier
  axles INTEGER,
  tare_t NUMERIC,
  max_load_t NUMERIC,
  home_terminal TEXT REFERENCES terminals (terminal_code),
  last_brake_test DATE,
  condition TEXT -- good; worn; defective
);

CREATE TABLE freight_runs (
  run_id INTEGER PRIMARY KEY,
  loco_id INTEGER REFERENCES locos (loco_id),
  origin TEXT REFERENCES terminals (terminal_code),
  destination TEXT REFERENCES terminals (terminal_code),
  departs TIMESTAMP,
  arrives TIMESTAMP,
  distance_km NUMERIC,
  gross_weight_t NUMERIC,
  energy_cost NUMERIC,
  run_state TEXT -- planned; moving; completed; annulled
);

CREATE TABLE consignments (
  consignment_id INTEGER PRIMARY KEY,
  run_id INTEGER REFERENCES freight_runs (run_id),
  wagon_id INTEGER REFERENCES wagons (wagon_id),
  goods TEXT, -- grain; coal; timber; gravel; new cars; diesel oil
  sender TEXT, -- AgroMax; Forestia; Vulcan Mining; Petrola
  weight_t NUMERIC,
  revenue NUMERIC,
  ordered_on DATE,
  is_hazardous BOOLEAN
);

? Which terminals have sent off a freight run pulled by a diesel loco?
? terminals where a run with a diesel locomotive originated
SELECT DISTINCT t.terminal_name FROM terminals t JOIN freight_runs f ON f.origin = t.terminal_code JOIN locos l ON f.loco_id = l.loco_id WHERE l.traction = 'diesel'

? Who sent timber? List the senders of consignments of timber.
? senders with a timber consignment
SELECT DISTINCT sender FROM consignments WHERE goods = 'timber'

? Which locos have never pulled a freight run?
? nicknames of locomotives without a run
SELECT nickname FROM locos WHERE loco_id NOT IN (SELECT loco_id FROM freight_runs)

? How many wagons call Silesia Hub their home?
? number of wagons whose home terminal is Silesia Hub
SELECT COUNT(*) FROM wagons w JOIN terminals t ON w.home_terminal = t.terminal_code WHERE t.terminal_name = 'Silesia Hub'

? How many tonnes of coal went in hopper wagons?
? total weight of coal consignments loaded on hopper wagons
SELECT SUM(c.weight_t) FROM consignments c JOIN wagons w ON c.wagon_id = w.wagon_id WHERE c.goods = 'coal' AND w.wagon_type = 'hopper'

? Which locomotives arrived in Slovenia at some point?
? locos with a freight run to a destination terminal in Slovenia
SELECT DISTINCT l.nickname FROM locos l JOIN freight_runs f ON f.loco_id = l.loco_id JOIN terminals t ON f.destination = t.terminal_code WHERE t.country = 'Slovenia'

? Find the goods that AgroMax shipped on runs arriving at Koper Dock.
? goods in consignments of AgroMax on freight runs to the terminal Koper Dock
SELECT DISTINCT c.goods FROM consignments c JOIN freight_runs f ON c.run_id = f.run_id JOIN terminals t ON f.destination = t.terminal_code WHERE c.sender = 'AgroMax' AND t.terminal_name = 'Koper Dock'

? Wagons that never carried hazardous goods (ids)
? ids of wagons without any hazardous consignment
SELECT wagon_id FROM wagons WHERE wagon_id NOT IN (SELECT wagon_id FROM consignments WHERE is_hazardous = TRUE)

? Give the departure time, the loco's nickname and the origin terminal of all annulled runs.
? departs, locomotive nickname and origin terminal name of annulled freight runs
SELECT f.departs, l.nickname, t.terminal_name FROM freight_runs f JOIN locos l ON f.loco_id = l.loco_id JOIN terminals t ON f.origin = t.terminal_code WHERE f.run_state = 'annulled'

? Which terminals are both an origin and a destination of our runs?
? names of terminals used as origin and also as destination of freight runs
SELECT t.terminal_name FROM terminals t JOIN freight_runs f ON f.origin = t.terminal_code INTERSECT SELECT t.terminal_name FROM terminals t JOIN freight_runs f ON f.destination = t.terminal_code

? What revenue did consignments on runs hauled by Blue Ox bring?
? revenue of consignments whose run was pulled by the loco Blue Ox
SELECT SUM(c.revenue) FROM consignments c JOIN freight_runs f ON c.run_id = f.run_id JOIN locos l ON f.loco_id = l.loco_id WHERE l.nickname = 'Blue Ox'

? Tonnage by goods
? how many tonnes of each type of goods were consigned?
SELECT goods, SUM(weight_t) FROM consignments GROUP BY goods

? How many wagons of each type are in which condition?
? wagon count by type and condition
SELECT wagon_type, condition, COUNT(*) FROM wagons GROUP BY wagon_type, condition

? Revenue and number of consignments for each sender
? per sender: how many consignments and how much revenue?
SELECT sender, COUNT(*), SUM(revenue) FROM consignments GROUP BY sender

? Show how many runs start at every terminal, including those where none start.
? freight runs per origin terminal, zero included
SELECT t.terminal_name, COUNT(f.run_id) FROM terminals t LEFT JOIN freight_runs f ON f.origin = t.terminal_code GROUP BY t.terminal_code, t.terminal_name

? Average power of our locos by traction
? mean kW of locomotives per kind of traction
SELECT traction, AVG(power_kw) FROM locos GROUP BY traction

? Which countries have more than 40 tracks in their terminals?
? countries whose terminals total over 40 tracks
SELECT country FROM terminals GROUP BY country HAVING SUM(track_count) > 40

? How many different wagons were used on each freight run? Show the run id.
? distinct wagons in the consignments of every run
SELECT run_id, COUNT(DISTINCT wagon_id) FROM consignments GROUP BY run_id

? Energy bill per loco: nickname and total energy cost of its runs
? what did the energy for the runs of each locomotive cost?
SELECT l.nickname, SUM(f.energy_cost) FROM locos l JOIN freight_runs f ON f.loco_id = l.loco_id GROUP BY l.loco_id, l.nickname

? For each run state, give the number of runs, the average distance and the heaviest gross weight.
? runs by state with count, mean distance and max gross weight
SELECT run_state, COUNT(*), AVG(distance_km), MAX(gross_weight_t) FROM freight_runs GROUP BY run_state

? Which goods bring in less than 50000 in revenue overall?
? goods whose consignments add up to under 50000 revenue
SELECT goods FROM consignments GROUP BY goods HAVING SUM(revenue) < 50000

? Average load per wagon type
? what do consignments weigh on average for each type of wagon?
SELECT w.wagon_type, AVG(c.weight_t) FROM consignments c JOIN wagons w ON c.wagon_id = w.wagon_id GROUP BY w.wagon_type

? Strongest locomotive we own
? which loco has the highest power?
SELECT nickname FROM locos ORDER BY power_kw DESC LIMIT 1

? Which terminal receives the most freight runs?
? terminal that is the destination of most runs
SELECT t.terminal_name FROM terminals t JOIN freight_runs f ON f.destination = t.terminal_code GROUP BY t.terminal_code, t.terminal_name ORDER BY COUNT(*) DESC LIMIT 1

? List the 4 senders with the greatest total weight.
? top 4 senders by tonnes consigned
SELECT sender FROM consignments GROUP BY sender ORDER BY SUM(weight_t) DESC LIMIT 4

? Which wagon has waited longest since its last brake test? Id and type.
? wagon id and type with the oldest brake test
SELECT wagon_id, wagon_type FROM wagons ORDER BY last_brake_test LIMIT 1

? All locos from oldest to youngest
? locomotive nicknames sorted by year built
SELECT nickname FROM locos ORDER BY built

? What's the longest distance ever run, and on which run id?
? run id and distance of the longest freight run
SELECT run_id, distance_km FROM freight_runs ORDER BY distance_km DESC LIMIT 1

? Order the terminals by crane capacity, strongest first, then by name.
? terminals sorted by crane capacity descending, name
SELECT terminal_name FROM terminals ORDER BY crane_capacity_t DESC, terminal_name

? Which loco has covered the most kilometres?
? locomotive with the highest total distance of its runs
SELECT l.nickname FROM locos l JOIN freight_runs f ON f.loco_id = l.loco_id GROUP BY l.loco_id, l.nickname ORDER BY SUM(f.distance_km) DESC LIMIT 1

? Which goods do we carry most often?
? most frequent goods among consignments
SELECT goods FROM consignments GROUP BY goods ORDER BY COUNT(*) DESC LIMIT 1

? How many freight runs left between 2023-04-01 and 2023-04-30?
? freight runs departing from April 1, 2023 up to April 30, 2023
SELECT COUNT(*) FROM freight_runs WHERE CAST(departs AS DATE) BETWEEN '2023-04-01' AND '2023-04-30'

? Consignments ordered in the last 2 months
? how many consignments were ordered during the past 2 months?
SELECT COUNT(*) FROM consignments WHERE ordered_on >= CURRENT_DATE - INTERVAL '2 months'

? Revenue per year of the order
? consignment revenue by order year
SELECT EXTRACT(YEAR FROM ordered_on), SUM(revenue) FROM consignments GROUP BY EXTRACT(YEAR FROM ordered_on)

? How many hours does a completed run take on average?
? mean hours from departs to arrives on completed freight runs
SELECT AVG(EXTRACT(EPOCH FROM arrives - departs) / 3600) FROM freight_runs WHERE run_state = 'completed'

? Which locos are due for overhaul in 2025?
? nicknames of locomotives with the next overhaul in 2025
SELECT nickname FROM locos WHERE EXTRACT(YEAR FROM next_overhaul) = 2025

? Number of runs on every weekday
? freight runs per day of the week of departure
SELECT EXTRACT(DOW FROM departs), COUNT(*) FROM freight_runs GROUP BY EXTRACT(DOW FROM departs)

? When was the first and the last order from Petrola?
? first and last order date of the consignments sent by Petrola
SELECT MIN(ordered_on), MAX(ordered_on) FROM consignments WHERE sender = 'Petrola'

? Monthly weight of grain
? tonnes of grain per month of order, from the consignments
SELECT DATE_TRUNC('month', ordered_on), SUM(weight_t) FROM consignments WHERE goods = 'grain' GROUP BY DATE_TRUNC('month', ordered_on)

? Wagons without a brake test since 1 January 2023: ids
? ids of wagons whose last brake test was before January 1, 2023
SELECT wagon_id FROM wagons WHERE last_brake_test < '2023-01-01'

? How many days ago was each wagon's brake test? Show wagon id and days.
? wagon id and days since the last brake test
SELECT wagon_id, CURRENT_DATE - last_brake_test FROM wagons

? What share of consignments is hazardous?
? proportion of hazardous consignments
SELECT CAST(SUM(CASE WHEN is_hazardous = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM consignments

? Revenue per tonne for each of the goods
? how much revenue does a tonne bring, by goods of the consignments?
SELECT goods, CAST(SUM(revenue) AS FLOAT) / NULLIF(SUM(weight_t), 0) FROM consignments GROUP BY goods

? What percentage of wagons is defective at each home terminal?
? percent defective wagons by terminal name
SELECT t.terminal_name, 100.0 * SUM(CASE WHEN w.condition = 'defective' THEN 1 ELSE 0 END) / COUNT(*) FROM wagons w JOIN terminals t ON w.home_terminal = t.terminal_code GROUP BY t.terminal_code, t.terminal_name

? Ratio of electric to diesel locos
? how many electric locomotives for each diesel one, as a ratio?
SELECT CAST(SUM(CASE WHEN traction = 'electric' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN traction = 'diesel' THEN 1 ELSE 0 END), 0) FROM locos

? How many consignments does a run carry on average?
? average consignments per run
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT run_id), 0) FROM consignments

? Energy cost per kilometre over all runs
? total energy cost of the freight runs divided by the distance
SELECT CAST(SUM(energy_cost) AS FLOAT) / NULLIF(SUM(distance_km), 0) FROM freight_runs

? How full is each wagon type, as total consignment weight divided by total max load?
? utilisation by wagon type: weight of the consignments divided by the max load of the wagons
SELECT w.wagon_type, CAST(SUM(c.weight_t) AS FLOAT) / NULLIF(SUM(w.max_load_t), 0) FROM consignments c JOIN wagons w ON c.wagon_id = w.wagon_id GROUP BY w.wagon_type

? Percentage of runs annulled
? what percentage of freight runs were annulled?
SELECT 100.0 * SUM(CASE WHEN run_state = 'annulled' THEN 1 ELSE 0 END) / COUNT(*) FROM freight_runs

? Worn wagons with 4 axles that can load 60 t or more: ids
? ids of the worn wagons having 4 axles and a max load of at least 60
SELECT wagon_id FROM wagons WHERE condition = 'worn' AND axles = 4 AND max_load_t >= 60

? Which runs have no loco assigned yet?
? run ids of freight runs missing a locomotive
SELECT run_id FROM freight_runs WHERE loco_id IS NULL

? Show nickname, fleet number and power of the hybrid locos.
? hybrid locomotives: nickname, fleet number, kW
SELECT nickname, fleet_no, power_kw FROM locos WHERE traction = 'hybrid'

? How many consignments of gravel or coal weighed between 40 and 60 tonnes?
? count gravel or coal consignments from 40 to 60 tonnes
SELECT COUNT(*) FROM consignments WHERE goods IN ('gravel', 'coal') AND weight_t BETWEEN 40 AND 60

? Wagon types we have
? what different types of wagons are there?
SELECT DISTINCT wagon_type FROM wagons

? Locos with Old in the nickname, built before 1990
? locomotives built before 1990 whose nickname contains Old
SELECT nickname FROM locos WHERE nickname LIKE '%Old%' AND built < 1990

? Runs over 800 km that were neither annulled nor planned
? ids of freight runs longer than 800 km with a state other than annulled or planned
SELECT run_id FROM freight_runs WHERE distance_km > 800 AND run_state <> 'annulled' AND run_state <> 'planned'

? Which consignments bring more than the average revenue? List id and goods.
? id and goods of consignments with above-average revenue
SELECT consignment_id, goods FROM consignments WHERE revenue > (SELECT AVG(revenue) FROM consignments)

? Who drove Lightning last night?
? names of the engine drivers on run 12
I do not know

? How many complaints about noise came from the neighbours of Westhafen?
I do not know

? What did the track access charges come to?
I do not know
