-- The taxi licensing office of a city: operators, drivers, vehicles, licences, inspections and complaints.

CREATE TABLE operators (
  operator_id INTEGER PRIMARY KEY,
  company_name TEXT, -- Metro Cabs; Silver Wheels; Night Owl; Harbour Taxi; City Ride
  legal_form TEXT, -- sole trader; partnership; limited company; cooperative
  founded_year INTEGER,
  dispatch_phone TEXT,
  addr_district TEXT -- Centre; Docklands; Airport Road; Southside; University
);

CREATE TABLE drivers (
  driver_id INTEGER PRIMARY KEY,
  name TEXT, -- Ahmed Saleh; Greta Holm; Ivan Markov; Rosa Pinto; Ken Doyle
  operator_id INTEGER REFERENCES operators (operator_id),
  dob DATE,
  first_aid_date DATE,
  knowledge_test_score INTEGER,
  penalty_points INTEGER,
  mother_tongue TEXT -- Arabic; German; Bulgarian; Portuguese; English
);

CREATE TABLE vehicles (
  plate TEXT PRIMARY KEY, -- TX 101; TX 204; TX 318; TX 477; TX 590
  operator_id INTEGER REFERENCES operators (operator_id),
  make TEXT, -- Toyota; Skoda; Mercedes; Dacia; Nissan
  fuel_type TEXT, -- diesel; petrol; hybrid; electric
  model_year INTEGER,
  seats INTEGER,
  mileage_km INTEGER,
  wheelchair_access BOOLEAN
);

CREATE TABLE inspectors (
  inspector_id INTEGER PRIMARY KEY,
  name TEXT, -- Clara Voss; Niall Flynn; Joao Reis; Birgit Aas
  office TEXT -- town hall; depot; harbour
);

CREATE TABLE licences (
  licence_no INTEGER PRIMARY KEY,
  driver_id INTEGER REFERENCES drivers (driver_id),
  approved_by INTEGER REFERENCES inspectors (inspector_id),
  revoked_by INTEGER REFERENCES inspectors (inspector_id),
  category TEXT, -- full; probationary; night only; rural
  applied_on DATE,
  issued_on DATE,
  expires_on DATE,
  status TEXT, -- valid; expired; suspended; revoked; refused
  fee NUMERIC
);

CREATE TABLE inspections (
  inspection_id INTEGER PRIMARY KEY,
  plate TEXT REFERENCES vehicles (plate),
  inspector_id INTEGER REFERENCES inspectors (inspector_id),
  inspected_on DATE,
  result TEXT, -- passed; failed; retest
  defects_found INTEGER,
  defects_fixed INTEGER,
  charge NUMERIC
);

CREATE TABLE complaints (
  complaint_id INTEGER PRIMARY KEY,
  driver_id INTEGER REFERENCES drivers (driver_id),
  received_at TIMESTAMP,
  settled_at TIMESTAMP,
  subject TEXT, -- overcharging; rudeness; detour; dangerous driving; refused fare
  upheld BOOLEAN,
  fine_amt NUMERIC
);

? Which drivers work for Silver Wheels?
? names of the drivers of operator Silver Wheels
SELECT d.name FROM drivers d JOIN operators o ON d.operator_id = o.operator_id WHERE o.company_name = 'Silver Wheels'

? Which inspectors approved a probationary licence? List each name once.
? distinct inspectors who approved licences of the category probationary
SELECT DISTINCT i.name FROM licences l JOIN inspectors i ON l.approved_by = i.inspector_id WHERE l.category = 'probationary'

? How many licences did each inspector revoke?
? number of licences revoked per inspector
SELECT i.name, COUNT(*) FROM licences l JOIN inspectors i ON l.revoked_by = i.inspector_id GROUP BY i.inspector_id, i.name

? Which drivers have never had a complaint?
? drivers without any complaint
SELECT name FROM drivers WHERE driver_id NOT IN (SELECT driver_id FROM complaints)

? Show all operators with their number of vehicles, including those with none.
? vehicle count for every operator, also operators without vehicles
SELECT o.company_name, COUNT(v.plate) FROM operators o LEFT JOIN vehicles v ON v.operator_id = o.operator_id GROUP BY o.operator_id, o.company_name

? How much did the drivers of each operator pay in fines after complaints?
? total complaint fines per company
SELECT o.company_name, SUM(c.fine_amt) FROM complaints c JOIN drivers d ON c.driver_id = d.driver_id JOIN operators o ON d.operator_id = o.operator_id GROUP BY o.operator_id, o.company_name

? Return the plates of the vehicles that failed an inspection along with the name of the inspector.
? failed inspections: plate and inspector name
SELECT n.plate, i.name FROM inspections n JOIN inspectors i ON n.inspector_id = i.inspector_id WHERE n.result = 'failed'

? Which operators in the Docklands have an electric vehicle?
? distinct companies in the district Docklands with electric cars
SELECT DISTINCT o.company_name FROM vehicles v JOIN operators o ON v.operator_id = o.operator_id WHERE o.addr_district = 'Docklands' AND v.fuel_type = 'electric'

? How many inspections did inspectors of the depot office carry out?
? inspections done by the depot
SELECT COUNT(*) FROM inspections n JOIN inspectors i ON n.inspector_id = i.inspector_id WHERE i.office = 'depot'

? List the names of the drivers with the company they drive for.
? driver names and their operators
SELECT d.name, o.company_name FROM drivers d JOIN operators o ON d.operator_id = o.operator_id

? Which vehicles have never been inspected? Give plate and make.
? plate and make of cars without inspection
SELECT plate, make FROM vehicles WHERE plate NOT IN (SELECT plate FROM inspections)

? How many defects were found on the cars of each operator?
? defects found at inspections per operator
SELECT o.company_name, SUM(n.defects_found) FROM inspections n JOIN vehicles v ON n.plate = v.plate JOIN operators o ON v.operator_id = o.operator_id GROUP BY o.operator_id, o.company_name

? Which drivers had more than 3 complaints, and how many?
? drivers with over 3 complaints and the count
SELECT d.name, COUNT(*) FROM complaints c JOIN drivers d ON c.driver_id = d.driver_id GROUP BY d.driver_id, d.name HAVING COUNT(*) > 3

? How many complaints about overcharging concern drivers of cooperatives?
? overcharging complaints against drivers of an operator with the legal form cooperative
SELECT COUNT(*) FROM complaints c JOIN drivers d ON c.driver_id = d.driver_id JOIN operators o ON d.operator_id = o.operator_id WHERE c.subject = 'overcharging' AND o.legal_form = 'cooperative'

? Which inspectors have approved licences as well as inspected vehicles? Show the inspector ids.
? ids of inspectors who approved a licence and also did an inspection
SELECT approved_by FROM licences INTERSECT SELECT inspector_id FROM inspections

? Who got the most complaints?
? driver with the highest number of complaints
SELECT d.name FROM complaints c JOIN drivers d ON c.driver_id = d.driver_id GROUP BY d.driver_id, d.name ORDER BY COUNT(*) DESC LIMIT 1

? How many licences were issued last year?
? licences issued in the previous year
SELECT COUNT(*) FROM licences WHERE EXTRACT(YEAR FROM issued_on) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? How many licences were applied for per month in 2023?
? licence applications by month, 2023
SELECT DATE_TRUNC('month', applied_on), COUNT(*) FROM licences WHERE EXTRACT(YEAR FROM applied_on) = 2023 GROUP BY DATE_TRUNC('month', applied_on)

? How many days pass on average between the application and the issue of a licence?
? average waiting days from applied to issued
SELECT AVG(issued_on - applied_on) FROM licences

? What is the longest wait in days between application and issue for each category?
? max days from application to issue per licence category
SELECT category, MAX(issued_on - applied_on) FROM licences GROUP BY category

? Which licences expire before 2025-06-30? Give the numbers.
? licence numbers expiring earlier than June 30, 2025
SELECT licence_no FROM licences WHERE expires_on < '2025-06-30'

? How many complaints came in during the last 90 days?
? complaints received, past 90 days
SELECT COUNT(*) FROM complaints WHERE received_at >= CURRENT_DATE - INTERVAL '90 days'

? How many complaints are not yet settled?
? number of complaints still open
SELECT COUNT(*) FROM complaints WHERE settled_at IS NULL

? How many hours does it take on average to settle a complaint, by subject?
? mean hours from receipt to settlement per complaint subject
SELECT subject, AVG(EXTRACT(EPOCH FROM settled_at - received_at) / 3600) FROM complaints GROUP BY subject

? When was each vehicle last inspected?
? plates with the latest inspection date
SELECT plate, MAX(inspected_on) FROM inspections GROUP BY plate

? How many inspections were there in each quarter of 2022?
? inspections per quarter, 2022
SELECT DATE_TRUNC('quarter', inspected_on), COUNT(*) FROM inspections WHERE EXTRACT(YEAR FROM inspected_on) = 2022 GROUP BY DATE_TRUNC('quarter', inspected_on)

? On which weekdays do complaints arrive? Show the number for each weekday.
? complaints by day of the week
SELECT EXTRACT(DOW FROM received_at), COUNT(*) FROM complaints GROUP BY EXTRACT(DOW FROM received_at)

? Which drivers took their first aid course more than 24 months ago?
? drivers whose first aid date lies over 24 months back
SELECT name FROM drivers WHERE first_aid_date < CURRENT_DATE - INTERVAL '24 months'

? How old are the drivers of each mother tongue on average?
? average driver age by mother tongue
SELECT mother_tongue, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM drivers GROUP BY mother_tongue

? What did licence fees bring in between 2021-01-01 and 2021-12-31, by date of issue?
? sum of fees for licences issued from January 1, 2021 to December 31, 2021
SELECT SUM(fee) FROM licences WHERE issued_on BETWEEN '2021-01-01' AND '2021-12-31'

? How many vehicles are from 2018 or later?
? cars with a model year of 2018 or newer
SELECT COUNT(*) FROM vehicles WHERE model_year >= 2018

? Which drivers were born in April 1980?
? drivers born April 1980
SELECT name FROM drivers WHERE EXTRACT(YEAR FROM dob) = 1980 AND EXTRACT(MONTH FROM dob) = 4

? What were the inspection charges per year?
? yearly charges for inspections
SELECT EXTRACT(YEAR FROM inspected_on), SUM(charge) FROM inspections GROUP BY EXTRACT(YEAR FROM inspected_on)

? What is the ratio of failed to passed inspections?
? ratio failed to passed
SELECT CAST(SUM(CASE WHEN result = 'failed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN result = 'passed' THEN 1 ELSE 0 END), 0) FROM inspections

? What is the ratio of failed to passed inspections for each inspector?
? failed to passed ratio by inspector name
SELECT i.name, CAST(SUM(CASE WHEN n.result = 'failed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN n.result = 'passed' THEN 1 ELSE 0 END), 0) FROM inspections n JOIN inspectors i ON n.inspector_id = i.inspector_id GROUP BY i.inspector_id, i.name

? What percentage of complaints was upheld, by subject?
? percent upheld per complaint subject
SELECT subject, 100.0 * SUM(CASE WHEN upheld = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM complaints GROUP BY subject

? What percentage of the defects found have been fixed?
? fixed defects as a percentage of defects found
SELECT 100.0 * SUM(defects_fixed) / NULLIF(SUM(defects_found), 0) FROM inspections

? What share of the vehicles of each make is electric?
? share of electric vehicles by make
SELECT make, CAST(SUM(CASE WHEN fuel_type = 'electric' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM vehicles GROUP BY make

? What percentage of taxis can take a wheelchair?
? percent of vehicles with wheelchair access
SELECT 100.0 * SUM(CASE WHEN wheelchair_access = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM vehicles

? How many vehicles does an operator have on average?
? average number of vehicles per operator
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT operator_id), 0) FROM vehicles

? What is the mileage per seat of each vehicle? Show the plate.
? mileage divided by seats for every plate
SELECT plate, CAST(mileage_km AS FLOAT) / NULLIF(seats, 0) FROM vehicles

? What is the charge per defect found for each inspection?
? inspection id and charge per defect found
SELECT inspection_id, CAST(charge AS FLOAT) / NULLIF(defects_found, 0) FROM inspections

? How many defects found have not been fixed, for each plate?
? defects found minus defects fixed per plate
SELECT plate, SUM(defects_found - defects_fixed) FROM inspections GROUP BY plate

? What is the ratio of suspended to valid licences in each category?
? suspended to valid ratio per licence category
SELECT category, CAST(SUM(CASE WHEN status = 'suspended' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'valid' THEN 1 ELSE 0 END), 0) FROM licences GROUP BY category

? What share of licences was refused in 2023, counted by application date?
? share of refused licences among those applied for in 2023
SELECT CAST(SUM(CASE WHEN status = 'refused' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM licences WHERE EXTRACT(YEAR FROM applied_on) = 2023

? How many complaints are there per accused driver in each company?
? complaints per driver with a complaint, by operator
SELECT o.company_name, CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT c.driver_id), 0) FROM complaints c JOIN drivers d ON c.driver_id = d.driver_id JOIN operators o ON d.operator_id = o.operator_id GROUP BY o.operator_id, o.company_name

? What percentage of complaints has been settled?
? percent of complaints with a settlement time
SELECT 100.0 * SUM(CASE WHEN settled_at IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM complaints

? How many more diesel than petrol cars are there?
? difference between the number of diesel and petrol vehicles
SELECT SUM(CASE WHEN fuel_type = 'diesel' THEN 1 ELSE 0 END) - SUM(CASE WHEN fuel_type = 'petrol' THEN 1 ELSE 0 END) FROM vehicles

? How many penalty points are there per hundred points of the knowledge test for each driver?
? penalty points per 100 points of test score by driver
SELECT name, 100.0 * penalty_points / NULLIF(knowledge_test_score, 0) FROM drivers

? How many licences are there in each status?
? licences by status
SELECT status, COUNT(*) FROM licences GROUP BY status

? How many seats do the vehicles of each fuel type have in total?
? seats by fuel type
SELECT fuel_type, SUM(seats) FROM vehicles GROUP BY fuel_type

? Which makes have run more than 100000 km on average?
? makes with an average mileage above 100000
SELECT make FROM vehicles GROUP BY make HAVING AVG(mileage_km) > 100000

? What is the average test score by mother tongue?
? mean knowledge test score per mother tongue
SELECT mother_tongue, AVG(knowledge_test_score) FROM drivers GROUP BY mother_tongue

? Which complaint subjects led to fines of more than 5000 altogether?
? subjects with total fines over 5000
SELECT subject FROM complaints GROUP BY subject HAVING SUM(fine_amt) > 5000

? How many operators are there in each district and legal form?
? operators by district and legal form
SELECT addr_district, legal_form, COUNT(*) FROM operators GROUP BY addr_district, legal_form

? Which car has the highest mileage?
? plate of the vehicle that has run furthest
SELECT plate FROM vehicles ORDER BY mileage_km DESC LIMIT 1

? Which is the oldest taxi company?
? oldest operator
SELECT company_name FROM operators ORDER BY founded_year LIMIT 1

? Who scored best in the knowledge test?
? driver with the highest knowledge test score
SELECT name FROM drivers ORDER BY knowledge_test_score DESC LIMIT 1

? Which 10 licences expire first? Show the licence numbers.
? next 10 licences to expire
SELECT licence_no FROM licences ORDER BY expires_on LIMIT 10

? Who is the oldest driver, and what is their mother tongue?
? oldest driver with mother tongue
SELECT name, mother_tongue FROM drivers ORDER BY dob LIMIT 1

? Which vehicles take more than 4 passengers but have no wheelchair access?
? plates with over 4 seats, no wheelchair access
SELECT plate FROM vehicles WHERE seats > 4 AND wheelchair_access = FALSE

? Which drivers belong to no operator?
? drivers without an operator
SELECT name FROM drivers WHERE operator_id IS NULL

? How many vehicles are a Toyota or a Skoda?
? number of Toyota and Skoda taxis
SELECT COUNT(*) FROM vehicles WHERE make = 'Toyota' OR make = 'Skoda'

? Which drivers have more penalty points than average?
? drivers above the average of penalty points
SELECT name FROM drivers WHERE penalty_points > (SELECT AVG(penalty_points) FROM drivers)

? What is the average fare of a ride?
? fares per trip
I do not know

? Where are the taxi ranks in the city?
I do not know

? How much do drivers earn per shift?
? earnings of drivers
I do not know
