-- Food inspections by a health department: food businesses, inspectors, inspections, violations, lab samples, orders.

CREATE TABLE premises (
  premises_id INTEGER PRIMARY KEY,
  business_name TEXT, -- Harbour Fish; Corner Bakery; Green Grocer; Sunrise Canteen; Happy Butcher
  business_type TEXT, -- bakery; butcher; canteen; market stall; food truck
  district TEXT, -- Old Port; Hillside; Stationside; University Quarter
  licence_no TEXT,
  licensed_on DATE,
  risk_class TEXT, -- low; medium; high
  seats INTEGER,
  is_open BOOLEAN
);

CREATE TABLE inspector (
  inspector_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Irma Vance; Kofi Annor; Ludwig Bauer; Sally Pike
  district TEXT, -- Old Port; Hillside; Stationside; University Quarter
  joined_on DATE,
  salary NUMERIC
);

CREATE TABLE inspection (
  inspection_id INTEGER PRIMARY KEY,
  premises_id INTEGER REFERENCES premises (premises_id),
  inspector_id INTEGER REFERENCES inspector (inspector_id),
  inspection_kind TEXT, -- routine; follow-up; complaint; opening
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  score INTEGER,
  grade TEXT, -- excellent; satisfactory; poor; failed
  announced BOOLEAN
);

CREATE TABLE violation (
  violation_id INTEGER PRIMARY KEY,
  inspection_id INTEGER REFERENCES inspection (inspection_id),
  violation_type TEXT, -- dirty surfaces; wrong temperature; pests; expired goods; no labels
  is_critical BOOLEAN,
  fine NUMERIC,
  fix_by DATE,
  fixed_on DATE
);

CREATE TABLE lab_sample (
  sample_id INTEGER PRIMARY KEY,
  inspection_id INTEGER REFERENCES inspection (inspection_id),
  food TEXT, -- minced meat; soft cheese; rice; salad; ice cream
  germ TEXT, -- salmonella; listeria; mould; none
  taken_on DATE,
  result_on DATE,
  germ_count INTEGER
);

CREATE TABLE closure_order (
  order_id INTEGER PRIMARY KEY,
  premises_id INTEGER REFERENCES premises (premises_id),
  issued_on DATE,
  lifted_on DATE,
  reason TEXT
);

? Which businesses have had pests?
? names of businesses with any pests violation
SELECT DISTINCT p.business_name FROM premises p JOIN inspection i ON i.premises_id = p.premises_id JOIN violation v ON v.inspection_id = i.inspection_id WHERE v.violation_type = 'pests'

? Who inspected the Corner Bakery?
? inspectors with an inspection at Corner Bakery
SELECT DISTINCT n.full_name FROM inspector n JOIN inspection i ON i.inspector_id = n.inspector_id JOIN premises p ON i.premises_id = p.premises_id WHERE p.business_name = 'Corner Bakery'

? Which businesses have never been inspected?
? premises without an inspection, business name
SELECT business_name FROM premises WHERE premises_id NOT IN (SELECT premises_id FROM inspection)

? Which premises were never closed by an order?
? business names of premises without a closure order
SELECT business_name FROM premises WHERE premises_id NOT IN (SELECT premises_id FROM closure_order)

? How many inspections has each inspector done, newcomers with none included?
? inspections per inspector, also inspectors with none
SELECT n.full_name, COUNT(i.inspection_id) FROM inspector n LEFT JOIN inspection i ON i.inspector_id = n.inspector_id GROUP BY n.inspector_id, n.full_name

? In which businesses was salmonella found in minced meat?
? business names with a minced meat sample containing the germ salmonella
SELECT DISTINCT p.business_name FROM premises p JOIN inspection i ON i.premises_id = p.premises_id JOIN lab_sample s ON s.inspection_id = i.inspection_id WHERE s.germ = 'salmonella' AND s.food = 'minced meat'

? How much has Harbour Fish been fined?
? total fine of the violations at Harbour Fish
SELECT SUM(v.fine) FROM violation v JOIN inspection i ON v.inspection_id = i.inspection_id JOIN premises p ON i.premises_id = p.premises_id WHERE p.business_name = 'Harbour Fish'

? Which food truck owners failed an inspection that was not announced? Business names.
? food truck businesses with an unannounced inspection of the grade failed
SELECT DISTINCT p.business_name FROM premises p JOIN inspection i ON i.premises_id = p.premises_id WHERE p.business_type = 'food truck' AND i.grade = 'failed' AND i.announced = FALSE

? Which businesses have more than 10 critical violations?
? business names with over 10 critical violations
SELECT p.business_name FROM premises p JOIN inspection i ON i.premises_id = p.premises_id JOIN violation v ON v.inspection_id = i.inspection_id WHERE v.is_critical = TRUE GROUP BY p.premises_id, p.business_name HAVING COUNT(*) > 10

? Show the business, the inspector, the score and the grade of every complaint inspection.
? business name, inspector name, score, grade for inspections of the kind complaint
SELECT p.business_name, n.full_name, i.score, i.grade FROM inspection i JOIN premises p ON i.premises_id = p.premises_id JOIN inspector n ON i.inspector_id = n.inspector_id WHERE i.inspection_kind = 'complaint'

? What is the average score that Kofi Annor gives to butchers?
? average inspection score by Kofi Annor for the business type butcher
SELECT AVG(i.score) FROM inspection i JOIN inspector n ON i.inspector_id = n.inspector_id JOIN premises p ON i.premises_id = p.premises_id WHERE n.full_name = 'Kofi Annor' AND p.business_type = 'butcher'

? How many premises of each type are there?
? premises by business type
SELECT business_type, COUNT(*) FROM premises GROUP BY business_type

? Average inspection score per district of the premises
? What do businesses in each district score on average?
SELECT p.district, AVG(i.score) FROM premises p JOIN inspection i ON i.premises_id = p.premises_id GROUP BY p.district

? How many violations of each type were found, and what fines did they bring?
? number and total fine of violations per type
SELECT violation_type, COUNT(*), SUM(fine) FROM violation GROUP BY violation_type

? Inspections by grade
? How many inspections ended excellent, satisfactory, poor or failed?
SELECT grade, COUNT(*) FROM inspection GROUP BY grade

? How many inspections were done each year?
? inspections per year
SELECT EXTRACT(YEAR FROM started_at), COUNT(*) FROM inspection GROUP BY EXTRACT(YEAR FROM started_at)

? What is the highest and the average germ count for every food?
? max and mean germ count per food sampled
SELECT food, MAX(germ_count), AVG(germ_count) FROM lab_sample GROUP BY food

? premises by district and risk class
? Count the premises for each district and risk class.
SELECT district, risk_class, COUNT(*) FROM premises GROUP BY district, risk_class

? In which districts are there more than 200 premises?
? districts with over 200 premises
SELECT district FROM premises GROUP BY district HAVING COUNT(*) > 200

? How many different businesses did each inspector visit?
? distinct premises per inspector
SELECT n.full_name, COUNT(DISTINCT i.premises_id) FROM inspector n JOIN inspection i ON i.inspector_id = n.inspector_id GROUP BY n.inspector_id, n.full_name

? How many samples contained each germ?
? lab samples by germ
SELECT germ, COUNT(*) FROM lab_sample GROUP BY germ

? How many inspections of each kind are announced beforehand?
? announced inspections per kind
SELECT inspection_kind, COUNT(*) FROM inspection WHERE announced = TRUE GROUP BY inspection_kind

? Violations per inspection kind
? How many violations come out of each kind of inspection?
SELECT i.inspection_kind, COUNT(*) FROM inspection i JOIN violation v ON v.inspection_id = i.inspection_id GROUP BY i.inspection_kind

? Which business was fined the most?
? business with the highest total of fines
SELECT p.business_name FROM premises p JOIN inspection i ON i.premises_id = p.premises_id JOIN violation v ON v.inspection_id = i.inspection_id GROUP BY p.premises_id, p.business_name ORDER BY SUM(v.fine) DESC LIMIT 1

? Who is the strictest inspector, with the lowest average score?
? inspector whose inspections have the lowest score on average
SELECT n.full_name FROM inspector n JOIN inspection i ON i.inspector_id = n.inspector_id GROUP BY n.inspector_id, n.full_name ORDER BY AVG(i.score) LIMIT 1

? What is the most frequent violation?
? violation type that occurs most often
SELECT violation_type FROM violation GROUP BY violation_type ORDER BY COUNT(*) DESC LIMIT 1

? Which 5 businesses have the most inspections?
? top 5 businesses by number of inspections
SELECT p.business_name FROM premises p JOIN inspection i ON i.premises_id = p.premises_id GROUP BY p.premises_id, p.business_name ORDER BY COUNT(*) DESC LIMIT 5

? Which canteen has the most seats?
? largest canteen by seats
SELECT business_name FROM premises WHERE business_type = 'canteen' ORDER BY seats DESC LIMIT 1

? List the businesses in order of licensing, oldest licence first.
? business names sorted by the date they were licensed
SELECT business_name FROM premises ORDER BY licensed_on

? Which sample had the highest germ count? Show food, germ and count.
? food, germ and germ count of the worst sample
SELECT food, germ, germ_count FROM lab_sample ORDER BY germ_count DESC LIMIT 1

? What was the last closure order? Id and reason.
? id and reason of the most recent closure order
SELECT order_id, reason FROM closure_order ORDER BY issued_on DESC LIMIT 1

? Show all inspections by grade and then by score, highest score first; the id is enough.
? inspection ids ordered by grade, then score descending
SELECT inspection_id FROM inspection ORDER BY grade, score DESC

? How many inspections took place in March 2024?
? inspections March 2024
SELECT COUNT(*) FROM inspection WHERE EXTRACT(YEAR FROM started_at) = 2024 AND EXTRACT(MONTH FROM started_at) = 3

? How many minutes does an inspection take on average?
? average inspection time in minutes from start to end
SELECT AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM inspection

? How many days does the lab need for a result on average, by food?
? average days from taking a sample to the result per food
SELECT food, AVG(result_on - taken_on) FROM lab_sample GROUP BY food

? Which violations were fixed too late?
? ids of violations fixed after the date they had to be fixed by
SELECT violation_id FROM violation WHERE fixed_on > fix_by

? Inspections per month in 2023
? How many inspections were started in each month of 2023?
SELECT DATE_TRUNC('month', started_at), COUNT(*) FROM inspection WHERE EXTRACT(YEAR FROM started_at) = 2023 GROUP BY DATE_TRUNC('month', started_at)

? Which closure orders were issued in the last 90 days?
? ids of closure orders from the past 90 days
SELECT order_id FROM closure_order WHERE issued_on >= CURRENT_DATE - INTERVAL '90 days'

? When was each business last inspected?
? business name and time of the latest inspection
SELECT p.business_name, MAX(i.started_at) FROM premises p JOIN inspection i ON i.premises_id = p.premises_id GROUP BY p.premises_id, p.business_name

? For how many days did each closure last?
? closure order id and days between issue and lifting
SELECT order_id, lifted_on - issued_on FROM closure_order

? Which inspectors joined after 2019-06-30?
? inspectors who joined later than June 30, 2019
SELECT full_name FROM inspector WHERE joined_on > '2019-06-30'

? What percentage of inspections is failed in each district?
? percent of inspections with the grade failed by district of the premises
SELECT p.district, 100.0 * SUM(CASE WHEN i.grade = 'failed' THEN 1 ELSE 0 END) / COUNT(*) FROM premises p JOIN inspection i ON i.premises_id = p.premises_id GROUP BY p.district

? What share of violations is critical?
? share of critical violations
SELECT CAST(SUM(CASE WHEN is_critical = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM violation

? ratio of routine to follow-up inspections
? What is the ratio of routine inspections to follow-up inspections?
SELECT CAST(SUM(CASE WHEN inspection_kind = 'routine' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN inspection_kind = 'follow-up' THEN 1 ELSE 0 END), 0) FROM inspection

? How many violations are found per faulty inspection on average?
? average violations per inspection with violations
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT inspection_id), 0) FROM violation

? What proportion of violations has been fixed, per type?
? proportion of fixed violations by violation type
SELECT violation_type, CAST(SUM(CASE WHEN fixed_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM violation GROUP BY violation_type

? What percentage of samples of each food contains listeria?
? percent of samples with listeria by food
SELECT food, 100.0 * SUM(CASE WHEN germ = 'listeria' THEN 1 ELSE 0 END) / COUNT(*) FROM lab_sample GROUP BY food

? How many inspections does an inspector do on average?
? average number of inspections per inspector
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT inspector_id), 0) FROM inspection

? Share of high risk premises by business type
? For every business type, what share of premises has the risk class high?
SELECT business_type, CAST(SUM(CASE WHEN risk_class = 'high' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM premises GROUP BY business_type

? Which bakeries in Hillside are closed at present? A bakery is a business type.
? bakery premises in Hillside that are not open
SELECT business_name FROM premises WHERE business_type = 'bakery' AND district = 'Hillside' AND is_open = FALSE

? Which closure orders have not been lifted?
? ids of closure orders still in force, not lifted
SELECT order_id FROM closure_order WHERE lifted_on IS NULL

? Which inspections scored between 60 and 70?
? inspection ids with a score from 60 to 70
SELECT inspection_id FROM inspection WHERE score BETWEEN 60 AND 70

? Show name, type, risk class and licence number of the businesses in Old Port and Stationside.
? business name, business type, risk class, licence number in Old Port or Stationside
SELECT business_name, business_type, risk_class, licence_no FROM premises WHERE district IN ('Old Port', 'Stationside')

? Which closures have Water in the reason?
? closure orders whose reason contains Water
SELECT order_id FROM closure_order WHERE reason LIKE '%Water%'

? Which premises have no licence number?
? business names of premises with the licence number missing
SELECT business_name FROM premises WHERE licence_no IS NULL

? How many critical violations carry a fine over 1000?
? number of critical violations fined more than 1000
SELECT COUNT(*) FROM violation WHERE is_critical = TRUE AND fine > 1000

? Which samples of salad or ice cream had a germ other than none?
? ids of salad and ice cream samples whose germ is not none
SELECT sample_id FROM lab_sample WHERE food IN ('salad', 'ice cream') AND germ <> 'none'

? Which inspectors earn more than the average inspector?
? inspectors with an above average salary
SELECT full_name FROM inspector WHERE salary > (SELECT AVG(salary) FROM inspector)

? How many customers fell ill?
? complaints by customers per business
I do not know

? Which dishes are on the menu?
I do not know

? Who owns the Happy Butcher?
? owner of each business
I do not know
