-- A lift service firm: buildings with lifts, maintenance contracts, mechanics, call-outs, spare parts and safety checks.

CREATE TABLE owner (
  owner_id INTEGER PRIMARY KEY,
  name TEXT, -- Parkview Trust; City Homes; Hotel Astoria; Meyer Offices; St Anne Clinic
  owner_type TEXT, -- private; council; hotel; office; clinic
  phone TEXT,
  joined_on DATE
);

CREATE TABLE building (
  building_id INTEGER PRIMARY KEY,
  name TEXT, -- Tower One; Rose Court; Station House; Mill Lofts; Kings Arcade
  addr_city TEXT, -- Leeds; York; Hull; Derby; Leicester
  floors INTEGER,
  construction_year INTEGER,
  owner_id INTEGER REFERENCES owner (owner_id),
  manager_id INTEGER REFERENCES owner (owner_id)
);

CREATE TABLE lift (
  lift_id INTEGER PRIMARY KEY,
  serial_no TEXT,
  building_id INTEGER REFERENCES building (building_id),
  make TEXT, -- Otello; Schinder; Konrad; Elevo; Upway
  lift_type TEXT, -- passenger; goods; hydraulic; stair lift
  load_kg INTEGER,
  stops INTEGER,
  trips_total INTEGER,
  installed_on DATE,
  modernised_on DATE,
  is_locked BOOLEAN
);

CREATE TABLE mechanic (
  mechanic_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Gary Stone; Lucy Park; Imran Shah; Owen Price; Tess Moore
  depot TEXT, -- north depot; south depot; central; coast
  grade TEXT, -- apprentice; fitter; senior; expert
  birthday DATE,
  hired DATE,
  hourly_rate NUMERIC
);

CREATE TABLE callout (
  callout_id INTEGER PRIMARY KEY,
  lift_id INTEGER REFERENCES lift (lift_id),
  mechanic_id INTEGER REFERENCES mechanic (mechanic_id),
  cause TEXT, -- door fault; trapped person; power failure; worn cable; vandalism
  reported_at TIMESTAMP,
  arrived_at TIMESTAMP,
  solved_at TIMESTAMP,
  people_trapped INTEGER,
  people_freed INTEGER,
  labour_cost NUMERIC,
  parts_cost NUMERIC
);

CREATE TABLE spare_part (
  part_id INTEGER PRIMARY KEY,
  part_name TEXT, -- door roller; brake pad; hoist rope; control board; push button
  unit_price NUMERIC,
  qty_in_stock INTEGER,
  min_stock INTEGER,
  supplier TEXT -- Liftpart; Euroropes; Panelco; Brakewell
);

CREATE TABLE part_used (
  callout_id INTEGER REFERENCES callout (callout_id),
  part_id INTEGER REFERENCES spare_part (part_id),
  qty INTEGER
);

CREATE TABLE safety_check (
  check_id INTEGER PRIMARY KEY,
  lift_id INTEGER REFERENCES lift (lift_id),
  mechanic_id INTEGER REFERENCES mechanic (mechanic_id),
  done_on DATE,
  next_due DATE,
  outcome TEXT, -- safe; minor faults; unsafe
  faults INTEGER
);

? Which mechanics have been called out to Tower One?
? distinct mechanics with a callout at a lift in the building Tower One
SELECT DISTINCT m.full_name FROM mechanic m JOIN callout c ON c.mechanic_id = m.mechanic_id JOIN lift l ON c.lift_id = l.lift_id JOIN building b ON l.building_id = b.building_id WHERE b.name = 'Tower One'

? Give each building with the name of its owner.
? Return the names of all buildings along with the names of the owners they belong to.
SELECT b.name, o.name FROM building b JOIN owner o ON b.owner_id = o.owner_id

? Who manages Rose Court?
? name of the manager of the building Rose Court
SELECT o.name FROM owner o JOIN building b ON b.manager_id = o.owner_id WHERE b.name = 'Rose Court'

? Which buildings have no lift?
? buildings without lifts
SELECT name FROM building WHERE building_id NOT IN (SELECT building_id FROM lift WHERE NOT building_id IS NULL)

? Which spare parts were never used?
? parts not used on any callout
SELECT part_name FROM spare_part WHERE part_id NOT IN (SELECT part_id FROM part_used WHERE NOT part_id IS NULL)

? Which mechanics of the coast depot have never done a safety check?
? mechanics at the depot coast without a safety check
SELECT full_name FROM mechanic WHERE depot = 'coast' AND mechanic_id NOT IN (SELECT mechanic_id FROM safety_check WHERE NOT mechanic_id IS NULL)

? How many pieces of each spare part have been used?
? qty used per part name
SELECT p.part_name, SUM(u.qty) FROM part_used u JOIN spare_part p ON u.part_id = p.part_id GROUP BY p.part_id, p.part_name

? Which parts did Imran Shah use on his callouts? Each only once.
? distinct spare parts used on callouts by the mechanic Imran Shah
SELECT DISTINCT p.part_name FROM spare_part p JOIN part_used u ON u.part_id = p.part_id JOIN callout c ON u.callout_id = c.callout_id JOIN mechanic m ON c.mechanic_id = m.mechanic_id WHERE m.full_name = 'Imran Shah'

? How many callouts has every mechanic had, including those without any?
? callouts per mechanic, zero included
SELECT m.full_name, COUNT(c.callout_id) FROM mechanic m LEFT JOIN callout c ON c.mechanic_id = m.mechanic_id GROUP BY m.mechanic_id, m.full_name

? What has labour cost us in each building?
? total labour cost of callouts by building name
SELECT b.name, SUM(c.labour_cost) FROM callout c JOIN lift l ON c.lift_id = l.lift_id JOIN building b ON l.building_id = b.building_id GROUP BY b.building_id, b.name

? Which buildings in York have an unsafe lift according to a safety check?
? distinct buildings in York with a safety check outcome of unsafe
SELECT DISTINCT b.name FROM building b JOIN lift l ON l.building_id = b.building_id JOIN safety_check s ON s.lift_id = l.lift_id WHERE b.addr_city = 'York' AND s.outcome = 'unsafe'

? Which owner has the most buildings?
? name of the owner of the greatest number of buildings
SELECT o.name FROM owner o JOIN building b ON b.owner_id = o.owner_id GROUP BY o.owner_id, o.name ORDER BY COUNT(*) DESC LIMIT 1

? How many lifts of the make Konrad do hotels own?
? count of Konrad lifts in buildings whose owner is of type hotel
SELECT COUNT(*) FROM lift l JOIN building b ON l.building_id = b.building_id JOIN owner o ON b.owner_id = o.owner_id WHERE l.make = 'Konrad' AND o.owner_type = 'hotel'

? How many people were freed by each mechanic?
? people freed per mechanic
SELECT m.full_name, SUM(c.people_freed) FROM callout c JOIN mechanic m ON c.mechanic_id = m.mechanic_id GROUP BY m.mechanic_id, m.full_name

? In which cities did goods lifts suffer from vandalism? List each city once.
? distinct cities with a callout caused by vandalism on a goods lift
SELECT DISTINCT b.addr_city FROM building b JOIN lift l ON l.building_id = b.building_id JOIN callout c ON c.lift_id = l.lift_id WHERE l.lift_type = 'goods' AND c.cause = 'vandalism'

? Which buildings contain both passenger and hydraulic lifts?
? buildings with a passenger lift and also a hydraulic lift
SELECT b.name FROM building b JOIN lift l ON l.building_id = b.building_id WHERE l.lift_type = 'passenger' INTERSECT SELECT b.name FROM building b JOIN lift l ON l.building_id = b.building_id WHERE l.lift_type = 'hydraulic'

? How many callouts were reported in the last 7 days?
? callouts during the past 7 days
SELECT COUNT(*) FROM callout WHERE reported_at >= CURRENT_DATE - INTERVAL '7 days'

? How long do we need on average from the report to the arrival, in minutes, for each cause?
? mean minutes from reported to arrived by cause of callout
SELECT cause, AVG(EXTRACT(EPOCH FROM arrived_at - reported_at) / 60) FROM callout GROUP BY cause

? What is the longest time in hours between arrival and solution for each mechanic?
? max hours from arrived to solved per mechanic
SELECT m.full_name, MAX(EXTRACT(EPOCH FROM c.solved_at - c.arrived_at) / 3600) FROM callout c JOIN mechanic m ON c.mechanic_id = m.mechanic_id GROUP BY m.mechanic_id, m.full_name

? Which causes belong to callouts that are not solved yet? List each cause once.
? distinct causes of callouts still unsolved
SELECT DISTINCT cause FROM callout WHERE solved_at IS NULL

? How many lifts were installed in each year since 2000?
? lifts by installation year from 2000 on
SELECT EXTRACT(YEAR FROM installed_on), COUNT(*) FROM lift WHERE EXTRACT(YEAR FROM installed_on) >= 2000 GROUP BY EXTRACT(YEAR FROM installed_on)

? How many callouts did we get per month in 2022?
? monthly callouts, 2022
SELECT DATE_TRUNC('month', reported_at), COUNT(*) FROM callout WHERE EXTRACT(YEAR FROM reported_at) = 2022 GROUP BY DATE_TRUNC('month', reported_at)

? Which lifts were overdue for their next check on 2024-02-01? Give the lift ids.
? lift ids of safety checks with the next one due before February 1, 2024
SELECT lift_id FROM safety_check WHERE next_due < '2024-02-01'

? When was each building's lift last checked?
? latest safety check date per building name
SELECT b.name, MAX(s.done_on) FROM safety_check s JOIN lift l ON s.lift_id = l.lift_id JOIN building b ON l.building_id = b.building_id GROUP BY b.building_id, b.name

? How old are our mechanics on average in each depot?
? average age per depot
SELECT depot, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birthday)) FROM mechanic GROUP BY depot

? Which serial numbers were installed before 1995-01-01 and never modernised?
? serial numbers of lifts installed before January 1, 1995 without a modernisation
SELECT serial_no FROM lift WHERE installed_on < '1995-01-01' AND modernised_on IS NULL

? How many days on average were there between installation and modernisation for each make?
? average days from installed to modernised per make
SELECT make, AVG(modernised_on - installed_on) FROM lift GROUP BY make

? What did parts cost per week on callouts this year?
? weekly parts cost of callouts in the current year
SELECT DATE_TRUNC('week', reported_at), SUM(parts_cost) FROM callout WHERE EXTRACT(YEAR FROM reported_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('week', reported_at)

? Which buildings were put up between 1960 and 1980?
? buildings with a construction year from 1960 to 1980
SELECT name FROM building WHERE construction_year BETWEEN 1960 AND 1980

? On what days of the week do people get trapped? Sum them per weekday.
? people trapped by weekday
SELECT EXTRACT(DOW FROM reported_at), SUM(people_trapped) FROM callout GROUP BY EXTRACT(DOW FROM reported_at)

? How many safety checks were done in June 2023 and found no faults at all?
? safety checks with 0 faults in June 2023
SELECT COUNT(*) FROM safety_check WHERE faults = 0 AND EXTRACT(YEAR FROM done_on) = 2023 AND EXTRACT(MONTH FROM done_on) = 6

? What percentage of trapped people did we free ourselves?
? people freed as a percentage of people trapped
SELECT 100.0 * SUM(people_freed) / NULLIF(SUM(people_trapped), 0) FROM callout

? What is the ratio of parts cost to labour cost for each cause?
? parts to labour cost ratio by cause
SELECT cause, CAST(SUM(parts_cost) AS FLOAT) / NULLIF(SUM(labour_cost), 0) FROM callout GROUP BY cause

? What share of lifts is locked for each make?
? locked share by make
SELECT make, CAST(SUM(CASE WHEN is_locked = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM lift GROUP BY make

? What percentage of the lifts has been modernised?
? percent of lifts with a modernisation date
SELECT 100.0 * SUM(CASE WHEN NOT modernised_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM lift

? How many kilos can each lift carry per stop? Show the serial number.
? load per stop by serial number
SELECT serial_no, CAST(load_kg AS FLOAT) / NULLIF(stops, 0) FROM lift

? How many callouts does a lift have on average?
? callouts per lift on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT lift_id), 0) FROM callout

? What is the ratio of safe to unsafe outcomes for each mechanic who does checks?
? ratio of safe to unsafe safety checks per mechanic name
SELECT m.full_name, CAST(SUM(CASE WHEN s.outcome = 'safe' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN s.outcome = 'unsafe' THEN 1 ELSE 0 END), 0) FROM safety_check s JOIN mechanic m ON s.mechanic_id = m.mechanic_id GROUP BY m.mechanic_id, m.full_name

? What percentage of callouts in each city is due to a door fault?
? percent of callouts with the cause door fault per city
SELECT b.addr_city, 100.0 * SUM(CASE WHEN c.cause = 'door fault' THEN 1 ELSE 0 END) / COUNT(*) FROM callout c JOIN lift l ON c.lift_id = l.lift_id JOIN building b ON l.building_id = b.building_id GROUP BY b.addr_city

? How far above the minimum stock is each spare part?
? part name and stock minus minimum stock
SELECT part_name, qty_in_stock - min_stock FROM spare_part

? What is the ratio of passenger lifts to goods lifts?
? passenger to goods lift ratio
SELECT CAST(SUM(CASE WHEN lift_type = 'passenger' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN lift_type = 'goods' THEN 1 ELSE 0 END), 0) FROM lift

? What proportion of the mechanics in each depot is senior?
? share of mechanics with the grade senior per depot
SELECT depot, CAST(SUM(CASE WHEN grade = 'senior' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM mechanic GROUP BY depot

? How many faults does a safety check find on average for each lift that was checked, as faults by number of different lifts?
? faults per checked lift
SELECT CAST(SUM(faults) AS FLOAT) / NULLIF(COUNT(DISTINCT lift_id), 0) FROM safety_check

? What percentage of the labour cost was caused by trapped persons?
? percent of the labour cost on callouts with the cause trapped person
SELECT 100.0 * SUM(CASE WHEN cause = 'trapped person' THEN labour_cost ELSE 0 END) / NULLIF(SUM(labour_cost), 0) FROM callout

? How many more senior mechanics than apprentice ones are there?
? senior mechanics minus apprentice mechanics
SELECT SUM(CASE WHEN grade = 'senior' THEN 1 ELSE 0 END) - SUM(CASE WHEN grade = 'apprentice' THEN 1 ELSE 0 END) FROM mechanic

? What are labour and parts together for each callout id?
? labour cost plus parts cost by callout id
SELECT callout_id, labour_cost + parts_cost FROM callout

? What percentage of callouts has no mechanic assigned?
? percent of callouts without a mechanic
SELECT 100.0 * SUM(CASE WHEN mechanic_id IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM callout

? How many trips have the lifts of every make made?
? total trips per make of lift
SELECT make, SUM(trips_total) FROM lift GROUP BY make

? Which causes cost us more than 12000 in parts?
? causes with a total parts cost over 12000
SELECT cause FROM callout GROUP BY cause HAVING SUM(parts_cost) > 12000

? Which cities have more than 15 buildings? Show the number too.
? cities with over 15 buildings and how many
SELECT addr_city, COUNT(*) FROM building GROUP BY addr_city HAVING COUNT(*) > 15

? What is an hour of work worth on average in each grade?
? average hourly rate per grade
SELECT grade, AVG(hourly_rate) FROM mechanic GROUP BY grade

? Which suppliers sell parts at more than 90 on average?
? suppliers with an average unit price above 90
SELECT supplier FROM spare_part GROUP BY supplier HAVING AVG(unit_price) > 90

? How many people were trapped per cause?
? people trapped by cause
SELECT cause, SUM(people_trapped) FROM callout GROUP BY cause

? Which building is the tallest?
? name of the building with the most floors
SELECT name FROM building ORDER BY floors DESC LIMIT 1

? What is the serial number of the strongest goods lift?
? serial number of the goods lift with the biggest load
SELECT serial_no FROM lift WHERE lift_type = 'goods' ORDER BY load_kg DESC LIMIT 1

? Which part do we have least of in stock?
? spare part with the smallest stock
SELECT part_name FROM spare_part ORDER BY qty_in_stock LIMIT 1

? Who are the three youngest mechanics?
? names of the 3 mechanics with the latest birthday
SELECT full_name FROM mechanic ORDER BY birthday DESC LIMIT 3

? List the owners, the longest standing one first.
? owners by the date they joined, earliest first
SELECT name FROM owner ORDER BY joined_on

? Which parts are below their minimum stock?
? spare parts with fewer in stock than the minimum
SELECT part_name FROM spare_part WHERE qty_in_stock < min_stock

? Which owners left no phone number?
? owners without a phone
SELECT name FROM owner WHERE phone IS NULL

? Which passenger lifts can carry over 1000 kg? Serial numbers, please.
? serial numbers of passenger lifts with a load above 1000 kg
SELECT serial_no FROM lift WHERE lift_type = 'passenger' AND load_kg > 1000

? Which mechanics are apprentice or expert?
? mechanics of the grade apprentice or expert
SELECT full_name FROM mechanic WHERE grade IN ('apprentice', 'expert')

? How fast does the lift in Mill Lofts go?
? speed of the lift at Mill Lofts
I do not know

? How many people live in Station House?
? residents of the building Station House
I do not know

? How much does City Homes pay for its maintenance contract?
? yearly contract fee of City Homes
I do not know
