-- Facility management of office buildings: rooms, staff, contractors, work orders and meter readings.

CREATE TABLE building (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Tower One; Annex B; Printworks; Riverside House
  city TEXT, -- Leipzig; Basel; Lille; Gent
  floors INTEGER,
  gross_area NUMERIC,
  built INTEGER,
  caretaker_id INTEGER REFERENCES employee (id)
);

CREATE TABLE employee (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Uwe Kranz; Sara Blanc; Mo Adeyemi; Ines Roth
  trade TEXT, -- electrician; plumber; caretaker; cleaner; painter
  wage NUMERIC,
  entry_date DATE,
  on_leave BOOLEAN
);

CREATE TABLE room (
  id INTEGER PRIMARY KEY,
  room_no TEXT, -- 101; 2.14; K07; 3.02
  building_id INTEGER REFERENCES building (id),
  purpose TEXT, -- office; meeting room; kitchen; storage; server room
  area_m2 NUMERIC,
  workplaces INTEGER,
  last_painted DATE
);

CREATE TABLE contractor (
  id INTEGER PRIMARY KEY,
  name TEXT, -- LiftCare; CoolAir; Sparkle Clean; SafeLock
  service TEXT, -- lifts; air conditioning; cleaning; locks
  contract_end DATE,
  yearly_price NUMERIC
);

CREATE TABLE work_order (
  id INTEGER PRIMARY KEY,
  room_id INTEGER REFERENCES room (id),
  employee_id INTEGER REFERENCES employee (id),
  contractor_id INTEGER REFERENCES contractor (id),
  subject TEXT, -- water leak; broken lamp; blocked door; heating cold
  priority TEXT, -- low; normal; high; emergency
  reported_at TIMESTAMP,
  done_at TIMESTAMP,
  hours NUMERIC,
  material_cost NUMERIC,
  state TEXT -- new; assigned; waiting; done
);

CREATE TABLE meter_reading (
  id INTEGER PRIMARY KEY,
  building_id INTEGER REFERENCES building (id),
  medium TEXT, -- electricity; water; heat; gas
  read_on DATE,
  consumption NUMERIC,
  cost NUMERIC
);

? Who is the caretaker of the Printworks?
? caretaker employee of the building Printworks
SELECT e.name FROM building b JOIN employee e ON b.caretaker_id = e.id WHERE b.name = 'Printworks'

? Which rooms in Tower One are meeting rooms?
? room numbers used as meeting room in the building Tower One
SELECT r.room_no FROM room r JOIN building b ON r.building_id = b.id WHERE b.name = 'Tower One' AND r.purpose = 'meeting room'

? Which employees have dealt with a water leak?
? names of the different employees with a work order on a water leak
SELECT DISTINCT e.name FROM work_order w JOIN employee e ON w.employee_id = e.id WHERE w.subject = 'water leak'

? Which contractors have never got a work order?
? contractors without work orders
SELECT name FROM contractor WHERE id NOT IN (SELECT contractor_id FROM work_order)

? Which rooms never had a work order?
? numbers of rooms with no work orders
? Rooms that have been free of any work order, by room number.
SELECT room_no FROM room WHERE id NOT IN (SELECT room_id FROM work_order)

? How much material did each employee use up in cost?
? total material cost per employee of the work orders
SELECT e.name, SUM(w.material_cost) FROM work_order w JOIN employee e ON w.employee_id = e.id GROUP BY e.id, e.name

? What does the electricity of Riverside House cost in total?
? electricity cost, all meter readings of Riverside House
SELECT SUM(m.cost) FROM meter_reading m JOIN building b ON m.building_id = b.id WHERE b.name = 'Riverside House' AND m.medium = 'electricity'

? In which buildings was there an emergency work order?
? buildings with at least one emergency work order in a room, each once
SELECT DISTINCT b.name FROM work_order w JOIN room r ON w.room_id = r.id JOIN building b ON r.building_id = b.id WHERE w.priority = 'emergency'

? Number of rooms per building, buildings without rooms included
? How many rooms does every building have, including those with none?
SELECT b.name, COUNT(r.id) FROM building b LEFT JOIN room r ON r.building_id = b.id GROUP BY b.id, b.name

? How many hours did plumbers spend in buildings in Basel?
? total work order hours of employees with the trade plumber in buildings of Basel
SELECT SUM(w.hours) FROM work_order w JOIN employee e ON w.employee_id = e.id JOIN room r ON w.room_id = r.id JOIN building b ON r.building_id = b.id WHERE e.trade = 'plumber' AND b.city = 'Basel'

? Room number and subject of all work orders given to CoolAir
? For the contractor CoolAir, list the room number and the subject of each work order.
SELECT r.room_no, w.subject FROM work_order w JOIN room r ON w.room_id = r.id JOIN contractor c ON w.contractor_id = c.id WHERE c.name = 'CoolAir'

? How many employees are there per trade and what is their average wage?
? employees and mean wage by trade
SELECT trade, COUNT(*), AVG(wage) FROM employee GROUP BY trade

? Work orders by priority
? How many work orders are there of each priority?
SELECT priority, COUNT(*) FROM work_order GROUP BY priority

? Work orders per state and priority
? Count the work orders for every combination of state and priority.
SELECT state, priority, COUNT(*) FROM work_order GROUP BY state, priority

? How much room area do we have for each purpose?
? area of the rooms by purpose
SELECT purpose, SUM(area_m2) FROM room GROUP BY purpose

? Workplaces per building
? How many workplaces does each building offer in its rooms?
SELECT b.name, SUM(r.workplaces) FROM room r JOIN building b ON r.building_id = b.id GROUP BY b.id, b.name

? Consumption and cost per medium
? For each medium, what did we consume and what did we pay?
SELECT medium, SUM(consumption), SUM(cost) FROM meter_reading GROUP BY medium

? Which subjects came up more than 20 times in work orders?
? work order subjects with over 20 orders
SELECT subject FROM work_order GROUP BY subject HAVING COUNT(*) > 20

? In how many different rooms has each employee worked?
? distinct rooms per employee in the work orders
SELECT e.name, COUNT(DISTINCT w.room_id) FROM work_order w JOIN employee e ON w.employee_id = e.id GROUP BY e.id, e.name

? number of buildings and their gross area by city
? For every city, how many buildings do we run and how large are they altogether?
SELECT city, COUNT(*), SUM(gross_area) FROM building GROUP BY city

? What do we pay contractors a year for each service?
? yearly price of contractors per service
SELECT service, SUM(yearly_price) FROM contractor GROUP BY service

? Which buildings spent more than 50000 on heat?
? buildings with a total heat cost over 50000
SELECT b.name FROM meter_reading m JOIN building b ON m.building_id = b.id WHERE m.medium = 'heat' GROUP BY b.id, b.name HAVING SUM(m.cost) > 50000

? Longest, shortest and average hours of a work order per subject
? Give max, min and mean hours for each work order subject.
SELECT subject, MAX(hours), MIN(hours), AVG(hours) FROM work_order GROUP BY subject

? Which building has the most floors?
? tallest building by number of floors
SELECT name FROM building ORDER BY floors DESC LIMIT 1

? Which room is the biggest? Give its number and area.
? number and area of our largest room
SELECT room_no, area_m2 FROM room ORDER BY area_m2 DESC LIMIT 1

? Who has the most work orders done?
? employee with the largest number of work orders in the state done
SELECT e.name FROM work_order w JOIN employee e ON w.employee_id = e.id WHERE w.state = 'done' GROUP BY e.id, e.name ORDER BY COUNT(*) DESC LIMIT 1

? Which building causes the most work orders?
? building with the highest number of work orders in its rooms
SELECT b.name FROM work_order w JOIN room r ON w.room_id = r.id JOIN building b ON r.building_id = b.id GROUP BY b.id, b.name ORDER BY COUNT(*) DESC LIMIT 1

? Which contract runs out first? Name the contractor.
? contractor with the earliest contract end
SELECT name FROM contractor ORDER BY contract_end LIMIT 1

? Top 3 contractors by yearly price
? Our 3 most expensive contractors per year
SELECT name FROM contractor ORDER BY yearly_price DESC LIMIT 3

? Open emergencies first reported first: id and time of new emergency work orders
? id and reported time of the new emergency work orders sorted by time reported
SELECT id, reported_at FROM work_order WHERE state = 'new' AND priority = 'emergency' ORDER BY reported_at

? All rooms by purpose, within a purpose from large to small: number, purpose, area
? room number, purpose and area sorted by purpose and then by area descending
SELECT room_no, purpose, area_m2 FROM room ORDER BY purpose, area_m2 DESC

? Who has been employed here for the shortest time?
? employee with the latest entry date
SELECT name FROM employee ORDER BY entry_date DESC LIMIT 1

? How many work orders were reported in January 2023?
? work orders reported January 2023
SELECT COUNT(*) FROM work_order WHERE EXTRACT(YEAR FROM reported_at) = 2023 AND EXTRACT(MONTH FROM reported_at) = 1

? How many hours pass from report to completion of a work order on average?
? average hours between reported and done
? mean time in hours to get a work order done
SELECT AVG(EXTRACT(EPOCH FROM done_at - reported_at) / 3600) FROM work_order

? Which contracts end before 2025-12-31? Contractor and end date.
? contractors whose contract ends before December 31, 2025, with that date
SELECT name, contract_end FROM contractor WHERE contract_end < '2025-12-31'

? Electricity consumption per month in 2022
? How much electricity did the meter readings show in each month of 2022?
SELECT DATE_TRUNC('month', read_on), SUM(consumption) FROM meter_reading WHERE medium = 'electricity' AND EXTRACT(YEAR FROM read_on) = 2022 GROUP BY DATE_TRUNC('month', read_on)

? Work orders reported in the last 7 days: id and subject
? id and subject of work orders from the past 7 days
SELECT id, subject FROM work_order WHERE reported_at >= CURRENT_DATE - INTERVAL '7 days'

? Which rooms were painted for the last time before 2015-01-01?
? room numbers last painted before January 1, 2015
SELECT room_no FROM room WHERE last_painted < '2015-01-01'

? Water cost per year
? What did water cost us in each year?
SELECT EXTRACT(YEAR FROM read_on), SUM(cost) FROM meter_reading WHERE medium = 'water' GROUP BY EXTRACT(YEAR FROM read_on)

? On which weekdays are problems reported?
? number of work orders by day of the week
SELECT EXTRACT(DOW FROM reported_at), COUNT(*) FROM work_order GROUP BY EXTRACT(DOW FROM reported_at)

? When did Annex B last have its gas read?
? latest gas meter reading of Annex B
SELECT MAX(m.read_on) FROM meter_reading m JOIN building b ON m.building_id = b.id WHERE b.name = 'Annex B' AND m.medium = 'gas'

? What share of work orders is done?
? proportion of work orders in the state done
SELECT CAST(SUM(CASE WHEN state = 'done' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM work_order

? What percentage of work orders is an emergency, per subject?
? emergency percentage of work orders by subject
SELECT subject, 100.0 * SUM(CASE WHEN priority = 'emergency' THEN 1 ELSE 0 END) / COUNT(*) FROM work_order GROUP BY subject

? Ratio of electricians to plumbers
? What is the ratio of electrician to plumber employees?
SELECT CAST(SUM(CASE WHEN trade = 'electrician' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN trade = 'plumber' THEN 1 ELSE 0 END), 0) FROM employee

? How many square meters does a workplace have on average?
? room area divided by workplaces, over all rooms
SELECT CAST(SUM(area_m2) AS FLOAT) / NULLIF(SUM(workplaces), 0) FROM room

? Work orders per employee on average
? How many work orders does an employee handle on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT employee_id), 0) FROM work_order

? What do we pay per unit consumed of each medium?
? cost divided by consumption per medium
SELECT medium, CAST(SUM(cost) AS FLOAT) / NULLIF(SUM(consumption), 0) FROM meter_reading GROUP BY medium

? What percent of our employees is on leave?
? percentage of employees on leave
SELECT 100.0 * SUM(CASE WHEN on_leave = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM employee

? How large is an average floor of each building? Gross area by number of floors.
? building name and gross area divided by floors
SELECT name, CAST(gross_area AS FLOAT) / NULLIF(floors, 0) FROM building

? Which cleaners or painters are on leave at the moment?
? employees with the trade cleaner or painter who are on leave
SELECT name FROM employee WHERE trade IN ('cleaner', 'painter') AND on_leave = TRUE

? Which work orders are not done and took over 8 hours already? Ids.
? ids of work orders with more than 8 hours and a state other than done
SELECT id FROM work_order WHERE state <> 'done' AND hours > 8

? Work orders nobody is assigned to: id and subject
? id and subject of work orders without an employee
SELECT id, subject FROM work_order WHERE employee_id IS NULL

? Which offices have between 15 and 30 square meters?
? room numbers of rooms with the purpose office and an area from 15 to 30
SELECT room_no FROM room WHERE purpose = 'office' AND area_m2 BETWEEN 15 AND 30

? City, floors and gross area of Tower One
? In which city is the building Tower One, how many floors has it and how big is it?
SELECT city, floors, gross_area FROM building WHERE name = 'Tower One'

? Which contractors have Clean in their name?
? contractors with a name containing Clean
SELECT name FROM contractor WHERE name LIKE '%Clean%'

? How many work orders of high or emergency priority cost more than 300 in material?
? number of high or emergency work orders with a material cost over 300
SELECT COUNT(*) FROM work_order WHERE priority IN ('high', 'emergency') AND material_cost > 300

? Which buildings in Leipzig or Gent were built before 1980?
? buildings from Leipzig and Gent with a build year under 1980
SELECT name FROM building WHERE city IN ('Leipzig', 'Gent') AND built < 1980

? Hours and material cost of work orders about a broken lamp
? For every broken lamp work order show hours and material cost.
SELECT hours, material_cost FROM work_order WHERE subject = 'broken lamp'

? Which employees earn more than average?
? employees with an above average wage
SELECT name FROM employee WHERE wage > (SELECT AVG(wage) FROM employee)

? Which buildings use both gas and heat?
? building names having gas as well as heat meter readings
SELECT b.name FROM meter_reading m JOIN building b ON m.building_id = b.id WHERE m.medium = 'gas' INTERSECT SELECT b.name FROM meter_reading m JOIN building b ON m.building_id = b.id WHERE m.medium = 'heat'

? Who has the key to room K07?
? key holder of K07
I do not know

? How many people visited Tower One yesterday?
? visitors of Tower One
I do not know

? What is the fire rating of the doors in Annex B?
? fire doors in Annex B
I do not know
