-- An amusement park: areas, rides, operators, ride shifts, inspections, tickets and incidents.

CREATE TABLE areas (
  area_id INTEGER PRIMARY KEY,
  area_name TEXT, -- Pirate Bay; Wild West; Fairy Forest; Galaxy; Dino Valley
  supervisor_id INTEGER REFERENCES employees (employee_id),
  size_hectares NUMERIC,
  toilets INTEGER
);

CREATE TABLE employees (
  employee_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Jorge; Nina; Abdul; Carla; Pete
  last_name TEXT, -- Meyer; Santos; Khan; Hill; Dubois
  job TEXT, -- operator; technician; cashier; lifeguard
  hourly_rate NUMERIC,
  birthdate DATE,
  date_hired DATE,
  date_left DATE,
  first_aid_certified BOOLEAN
);

CREATE TABLE rides (
  ride_id INTEGER PRIMARY KEY,
  ride_name TEXT, -- Sky Screamer; Log Splash; Ghost Mine; Tea Cups; Viking Swing
  kind TEXT, -- roller coaster; water ride; dark ride; carousel; drop tower
  manufacturer TEXT, -- Intamin; Mack; Zamperla; Vekoma
  area_id INTEGER REFERENCES areas (area_id),
  year_built INTEGER,
  top_speed_kmh NUMERIC,
  height_m NUMERIC,
  min_height_cm INTEGER,
  seats INTEGER,
  cost NUMERIC,
  in_operation BOOLEAN
);

CREATE TABLE ride_shifts (
  shift_id INTEGER PRIMARY KEY,
  ride_id INTEGER REFERENCES rides (ride_id),
  employee_id INTEGER REFERENCES employees (employee_id),
  shift_start TIMESTAMP,
  shift_end TIMESTAMP,
  dispatches INTEGER,
  riders INTEGER,
  avg_wait_min NUMERIC
);

CREATE TABLE inspections (
  inspection_id INTEGER PRIMARY KEY,
  ride_id INTEGER REFERENCES rides (ride_id),
  inspector_id INTEGER REFERENCES employees (employee_id),
  requested_on DATE,
  inspected_on DATE,
  verdict TEXT, -- passed; repairs needed; failed
  faults_found INTEGER,
  faults_fixed INTEGER,
  repair_cost NUMERIC
);

CREATE TABLE incidents (
  incident_id INTEGER PRIMARY KEY,
  ride_id INTEGER REFERENCES rides (ride_id),
  reported_by INTEGER REFERENCES employees (employee_id),
  happened_at TIMESTAMP,
  category TEXT, -- injury; breakdown; lost child; theft
  severity INTEGER,
  downtime_min INTEGER,
  closed_on DATE
);

CREATE TABLE tickets (
  ticket_id INTEGER PRIMARY KEY,
  ticket_type TEXT, -- day pass; season pass; evening ticket; family pass
  sold_by INTEGER REFERENCES employees (employee_id),
  purchased_on DATE,
  valid_for DATE,
  price NUMERIC,
  visitor_country TEXT, -- Netherlands; France; Denmark; Austria
  bought_online BOOLEAN
);

? Which rides can be found in Pirate Bay?
? names of the rides in the area Pirate Bay
SELECT r.ride_name FROM rides r JOIN areas a ON r.area_id = a.area_id WHERE a.area_name = 'Pirate Bay'

? Return the name of each area together with the first and last name of its supervisor.
? areas and their supervisors
SELECT a.area_name, e.first_name, e.last_name FROM areas a JOIN employees e ON a.supervisor_id = e.employee_id

? How many people rode each ride in total? Give the ride name and the sum of riders.
? total riders per ride
SELECT r.ride_name, SUM(s.riders) FROM rides r JOIN ride_shifts s ON s.ride_id = r.ride_id GROUP BY r.ride_id, r.ride_name

? Which rides have never been inspected?
? rides without an inspection
SELECT ride_name FROM rides WHERE ride_id NOT IN (SELECT ride_id FROM inspections)

? Which employees have worked a shift on the Ghost Mine? Each person once.
? who has run the Ghost Mine
SELECT DISTINCT e.first_name, e.last_name FROM employees e JOIN ride_shifts s ON s.employee_id = e.employee_id JOIN rides r ON s.ride_id = r.ride_id WHERE r.ride_name = 'Ghost Mine'

? Who inspected rides in the Wild West? I want each inspector once.
? distinct inspectors of Wild West rides
SELECT DISTINCT e.first_name, e.last_name FROM employees e JOIN inspections i ON i.inspector_id = e.employee_id JOIN rides r ON i.ride_id = r.ride_id JOIN areas a ON r.area_id = a.area_id WHERE a.area_name = 'Wild West'

? List every ride and its number of incidents, showing zero for rides without any.
? incidents per ride, rides without incidents included
SELECT r.ride_name, COUNT(i.incident_id) FROM rides r LEFT JOIN incidents i ON i.ride_id = r.ride_id GROUP BY r.ride_id, r.ride_name

? Which areas have a roller coaster taller than 40 m?
? areas with roller coaster rides over 40 m high
SELECT DISTINCT a.area_name FROM areas a JOIN rides r ON r.area_id = a.area_id WHERE r.kind = 'roller coaster' AND r.height_m > 40

? How much was spent on repairs of Vekoma rides?
? repair cost of inspections for rides made by Vekoma
SELECT SUM(i.repair_cost) FROM inspections i JOIN rides r ON i.ride_id = r.ride_id WHERE r.manufacturer = 'Vekoma'

? Which employees have never sold a ticket?
? employees without ticket sales
SELECT first_name, last_name FROM employees WHERE employee_id NOT IN (SELECT sold_by FROM tickets)

? How much ticket revenue did each cashier bring in?
? ticket sales total for every cashier
SELECT e.first_name, e.last_name, SUM(t.price) FROM employees e JOIN tickets t ON t.sold_by = e.employee_id WHERE e.job = 'cashier' GROUP BY e.employee_id, e.first_name, e.last_name

? What breakdown incidents did Abdul Khan report? Give the time and the ride.
? time and ride of breakdown incidents reported by Abdul Khan
SELECT i.happened_at, r.ride_name FROM incidents i JOIN rides r ON i.ride_id = r.ride_id JOIN employees e ON i.reported_by = e.employee_id WHERE e.first_name = 'Abdul' AND e.last_name = 'Khan' AND i.category = 'breakdown'

? Which rides had an incident but never failed an inspection?
? rides with incidents and without a failed inspection
SELECT r.ride_name FROM rides r JOIN incidents i ON i.ride_id = r.ride_id EXCEPT SELECT r.ride_name FROM rides r JOIN inspections p ON p.ride_id = r.ride_id WHERE p.verdict = 'failed'

? Which ride had the most injury incidents, and how many?
? ride with most incidents of category injury and their number
SELECT r.ride_name, COUNT(*) FROM rides r JOIN incidents i ON i.ride_id = r.ride_id WHERE i.category = 'injury' GROUP BY r.ride_id, r.ride_name ORDER BY COUNT(*) DESC LIMIT 1

? How many seats do the rides of each area offer?
? total ride seats by area
SELECT a.area_name, SUM(r.seats) FROM areas a JOIN rides r ON r.area_id = a.area_id GROUP BY a.area_id, a.area_name

? Which technicians supervise an area of more than 5 hectares?
? technician supervisors of areas bigger than 5 hectares
SELECT DISTINCT e.first_name, e.last_name FROM employees e JOIN areas a ON a.supervisor_id = e.employee_id WHERE e.job = 'technician' AND a.size_hectares > 5

? In which areas has a lost child been reported this year?
? distinct areas with lost child incidents this year
SELECT DISTINCT a.area_name FROM areas a JOIN rides r ON r.area_id = a.area_id JOIN incidents i ON i.ride_id = r.ride_id WHERE i.category = 'lost child' AND EXTRACT(YEAR FROM i.happened_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many tickets were purchased in the last 4 weeks?
? tickets bought, last 4 weeks
SELECT COUNT(*) FROM tickets WHERE purchased_on >= CURRENT_DATE - INTERVAL '4 weeks'

? What was the ticket revenue per month of 2024, by date of purchase?
? monthly ticket sales 2024
SELECT DATE_TRUNC('month', purchased_on), SUM(price) FROM tickets WHERE EXTRACT(YEAR FROM purchased_on) = 2024 GROUP BY DATE_TRUNC('month', purchased_on)

? How many days in advance are tickets bought on average, for each type?
? average days from purchase to the valid date by ticket type
SELECT ticket_type, AVG(valid_for - purchased_on) FROM tickets GROUP BY ticket_type

? For which weekday are most tickets valid?
? most popular day of the week for visiting, by valid date
SELECT EXTRACT(DOW FROM valid_for) FROM tickets GROUP BY EXTRACT(DOW FROM valid_for) ORDER BY COUNT(*) DESC LIMIT 1

? How many hours did each employee spend on ride shifts?
? total shift hours per employee
SELECT e.first_name, e.last_name, SUM(EXTRACT(EPOCH FROM s.shift_end - s.shift_start) / 3600) FROM employees e JOIN ride_shifts s ON s.employee_id = e.employee_id GROUP BY e.employee_id, e.first_name, e.last_name

? Which inspections were carried out more than 21 days after they were requested? Return the ids.
? inspection ids done over 21 days after the request
SELECT inspection_id FROM inspections WHERE inspected_on - requested_on > 21

? Which requested inspections have not been done yet? Give the inspection id and the request date.
? id and request date of inspections not yet carried out
SELECT inspection_id, requested_on FROM inspections WHERE inspected_on IS NULL

? When was each ride last inspected?
? latest inspection date per ride
SELECT r.ride_name, MAX(i.inspected_on) FROM rides r JOIN inspections i ON i.ride_id = r.ride_id GROUP BY r.ride_id, r.ride_name

? Which rides were built since 2010?
? rides built in 2010 or later
SELECT ride_name FROM rides WHERE year_built >= 2010

? How many employees left last year?
? number of staff who left last year
SELECT COUNT(*) FROM employees WHERE EXTRACT(YEAR FROM date_left) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? Who was hired between 2021-03-01 and 2021-05-31?
? employees hired from March 1, 2021 to May 31, 2021
SELECT first_name, last_name FROM employees WHERE date_hired BETWEEN '2021-03-01' AND '2021-05-31'

? What is the average age of the staff in each job?
? mean age by job
SELECT job, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birthdate)) FROM employees GROUP BY job

? How many incidents happened on each day?
? incidents per day
SELECT CAST(happened_at AS DATE), COUNT(*) FROM incidents GROUP BY CAST(happened_at AS DATE)

? How many minutes of downtime were there in August 2023?
? total downtime of incidents in August 2023
SELECT SUM(downtime_min) FROM incidents WHERE EXTRACT(YEAR FROM happened_at) = 2023 AND EXTRACT(MONTH FROM happened_at) = 8

? How many tickets are valid for a day after 2025-12-24?
? tickets valid later than 24 December 2025
SELECT COUNT(*) FROM tickets WHERE valid_for > '2025-12-24'

? What is the ratio of season passes to day passes sold?
? season pass : day pass
SELECT CAST(SUM(CASE WHEN ticket_type = 'season pass' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN ticket_type = 'day pass' THEN 1 ELSE 0 END), 0) FROM tickets

? What is the ratio of family pass to evening ticket sales for each visitor country?
? family pass to evening ticket ratio by visitor country
SELECT visitor_country, CAST(SUM(CASE WHEN ticket_type = 'family pass' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN ticket_type = 'evening ticket' THEN 1 ELSE 0 END), 0) FROM tickets GROUP BY visitor_country

? What percentage of the faults found has been fixed?
? fixed faults in percent of found faults
SELECT 100.0 * SUM(faults_fixed) / NULLIF(SUM(faults_found), 0) FROM inspections

? What percentage of the faults found was fixed for each ride?
? per ride, faults fixed as percent of faults found
SELECT r.ride_name, 100.0 * SUM(i.faults_fixed) / NULLIF(SUM(i.faults_found), 0) FROM rides r JOIN inspections i ON i.ride_id = r.ride_id GROUP BY r.ride_id, r.ride_name

? How many faults are left after each inspection? Inspection id and faults found minus faults fixed.
? inspection id with the difference between faults found and fixed
SELECT inspection_id, faults_found - faults_fixed FROM inspections

? How many riders per dispatch did each ride carry?
? riders divided by dispatches for every ride
SELECT r.ride_name, CAST(SUM(s.riders) AS FLOAT) / NULLIF(SUM(s.dispatches), 0) FROM rides r JOIN ride_shifts s ON s.ride_id = r.ride_id GROUP BY r.ride_id, r.ride_name

? What did each ride cost per seat?
? ride name and cost divided by seats
SELECT ride_name, CAST(cost AS FLOAT) / NULLIF(seats, 0) FROM rides

? What share of tickets was bought online?
? online share of the tickets
SELECT CAST(SUM(CASE WHEN bought_online = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tickets

? What percentage of tickets of each type was bought online?
? online tickets in percent by type
SELECT ticket_type, 100.0 * SUM(CASE WHEN bought_online = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM tickets GROUP BY ticket_type

? What share of the rides in each area is a water ride?
? water ride share by area
SELECT a.area_name, CAST(SUM(CASE WHEN r.kind = 'water ride' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM areas a JOIN rides r ON r.area_id = a.area_id GROUP BY a.area_id, a.area_name

? How many inspections has an inspected ride had on average?
? inspections per ride
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT ride_id), 0) FROM inspections

? What is the average number of shifts per employee on roller coasters?
? shifts per employee on roller coaster rides
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT s.employee_id), 0) FROM ride_shifts s JOIN rides r ON s.ride_id = r.ride_id WHERE r.kind = 'roller coaster'

? What share of the incidents has been closed?
? closed incidents as a share of all incidents
SELECT CAST(SUM(CASE WHEN closed_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM incidents

? What is the percentage of first aid certified employees in each job?
? percent with first aid certificate by job
SELECT job, 100.0 * SUM(CASE WHEN first_aid_certified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM employees GROUP BY job

? What percentage of each manufacturer's inspections was passed?
? passed inspections in percent by ride manufacturer
SELECT r.manufacturer, 100.0 * SUM(CASE WHEN i.verdict = 'passed' THEN 1 ELSE 0 END) / COUNT(*) FROM rides r JOIN inspections i ON i.ride_id = r.ride_id GROUP BY r.manufacturer

? How many more theft incidents than injury incidents were there?
? theft count minus injury count
SELECT SUM(CASE WHEN category = 'theft' THEN 1 ELSE 0 END) - SUM(CASE WHEN category = 'injury' THEN 1 ELSE 0 END) FROM incidents

? What percentage of the ticket revenue came from Denmark?
? share in percent of the ticket money paid by visitors from Denmark
SELECT 100.0 * SUM(CASE WHEN visitor_country = 'Denmark' THEN price ELSE 0 END) / NULLIF(SUM(price), 0) FROM tickets

? How much have we invested in rides of each kind?
? total ride cost per kind
SELECT kind, SUM(cost) FROM rides GROUP BY kind

? From which countries did visitors spend more than 20000 on tickets?
? visitor countries with ticket revenue above 20000
SELECT visitor_country FROM tickets GROUP BY visitor_country HAVING SUM(price) > 20000

? Which rides have a wait of more than 45 minutes on average?
? rides with an average waiting time over 45 min
SELECT r.ride_name FROM rides r JOIN ride_shifts s ON s.ride_id = r.ride_id GROUP BY r.ride_id, r.ride_name HAVING AVG(s.avg_wait_min) > 45

? How many minutes of downtime did each category of incident cause?
? downtime by incident category
SELECT category, SUM(downtime_min) FROM incidents GROUP BY category

? Which is the fastest ride?
? ride with the highest top speed
SELECT ride_name FROM rides ORDER BY top_speed_kmh DESC LIMIT 1

? What is the oldest carousel called?
? name of the carousel built first
SELECT ride_name FROM rides WHERE kind = 'carousel' ORDER BY year_built ASC LIMIT 1

? Give me the 5 employees who have been here longest.
? 5 longest serving employees
SELECT first_name, last_name FROM employees ORDER BY date_hired ASC LIMIT 5

? When did the incident with the longest downtime happen?
? time of the incident that stopped a ride for longest
SELECT happened_at FROM incidents ORDER BY downtime_min DESC LIMIT 1

? Which rides are not running at present?
? rides out of operation
SELECT ride_name FROM rides WHERE in_operation = FALSE

? Which areas have no supervisor?
? areas nobody supervises
SELECT area_name FROM areas WHERE supervisor_id IS NULL

? Which rides by Mack or Zamperla let in children under 100 cm?
? Mack and Zamperla rides with a minimum height below 100 cm
SELECT ride_name FROM rides WHERE manufacturer IN ('Mack', 'Zamperla') AND min_height_cm < 100

? Which employees earn more than the average hourly rate?
? staff paid above the average
SELECT first_name, last_name FROM employees WHERE hourly_rate > (SELECT AVG(hourly_rate) FROM employees)

? How much candy floss was sold in Fairy Forest?
? food sales by area
I do not know

? How many cars were in the car park on Saturday?
? cars in the car park each day
I do not know

? What is the email address of the season pass holders?
? email of the ticket buyers
I do not know
