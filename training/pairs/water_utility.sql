-- A water utility: customers, meters, readings, bills, leaks and water tests.

CREATE TABLE supply_zone (
  zone_id INTEGER PRIMARY KEY,
  zone_name TEXT, -- Upper Town; Lower Town; Airport Belt; Green Hills
  source TEXT, -- spring; well; reservoir; desalination
  households INTEGER,
  pipe_km NUMERIC
);

CREATE TABLE customer (
  cust_id INTEGER PRIMARY KEY,
  cust_name TEXT, -- Bettina Krause; Omar Farouk; Lakeside Hotel; Sunny Laundry
  cust_type TEXT, -- household; business; farm; public body
  addr TEXT,
  zone_id INTEGER REFERENCES supply_zone (zone_id),
  signed_up DATE,
  cancelled_on DATE,
  autopay BOOLEAN
);

CREATE TABLE meter (
  meter_id INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES customer (cust_id),
  serial_no TEXT,
  model TEXT, -- Aqua Two; FlowMaster; SmartDrop; Classic
  installed_on DATE,
  is_smart BOOLEAN
);

CREATE TABLE reading (
  reading_id INTEGER PRIMARY KEY,
  meter_id INTEGER REFERENCES meter (meter_id),
  read_on DATE,
  cubic_metres NUMERIC,
  read_by TEXT -- technician; customer; remote; estimate
);

CREATE TABLE bill (
  bill_id INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES customer (cust_id),
  period_start DATE,
  period_end DATE,
  usage_m3 NUMERIC,
  water_charge NUMERIC,
  sewage_charge NUMERIC,
  due_on DATE,
  paid_on DATE,
  bill_status TEXT -- paid; open; overdue; disputed
);

CREATE TABLE leak (
  leak_id INTEGER PRIMARY KEY,
  zone_id INTEGER REFERENCES supply_zone (zone_id),
  detected_at TIMESTAMP,
  repaired_at TIMESTAMP,
  pipe_material TEXT, -- cast iron; plastic; steel; clay
  lost_m3 NUMERIC,
  repair_cost NUMERIC
);

CREATE TABLE quality_test (
  test_id INTEGER PRIMARY KEY,
  zone_id INTEGER REFERENCES supply_zone (zone_id),
  taken_on DATE,
  substance TEXT, -- nitrate; lead; chlorine; bacteria
  measured NUMERIC,
  passed BOOLEAN
);

? Which customers live in a zone that is fed by a well?
? names of customers whose supply zone has a well as source
SELECT c.cust_name FROM customer c JOIN supply_zone z ON c.zone_id = z.zone_id WHERE z.source = 'well'

? Which customers have any overdue bill?
? names of customers with at least one overdue bill
SELECT DISTINCT c.cust_name FROM customer c JOIN bill b ON b.cust_id = c.cust_id WHERE b.bill_status = 'overdue'

? Which customers have no meter?
? customers without a meter
SELECT cust_name FROM customer WHERE cust_id NOT IN (SELECT cust_id FROM meter)

? Which zones never had a leak?
? supply zones without any leak
SELECT zone_name FROM supply_zone WHERE zone_id NOT IN (SELECT zone_id FROM leak)

? How many meters does each customer have, including those with none?
? meters per customer, customers without one too
SELECT c.cust_name, COUNT(m.meter_id) FROM customer c LEFT JOIN meter m ON m.cust_id = c.cust_id GROUP BY c.cust_id, c.cust_name

? How much water did farms use in Green Hills?
? total usage on the bills of farm customers in the Green Hills zone
SELECT SUM(b.usage_m3) FROM bill b JOIN customer c ON b.cust_id = c.cust_id JOIN supply_zone z ON c.zone_id = z.zone_id WHERE c.cust_type = 'farm' AND z.zone_name = 'Green Hills'

? Which business customers own a SmartDrop?
? businesses with at least one meter of the model SmartDrop
SELECT DISTINCT c.cust_name FROM customer c JOIN meter m ON m.cust_id = c.cust_id WHERE c.cust_type = 'business' AND m.model = 'SmartDrop'

? Show the serial number, date and cubic metres of every reading by a technician.
? meter serial number, reading date and cubic metres for readings taken by a technician
SELECT m.serial_no, r.read_on, r.cubic_metres FROM reading r JOIN meter m ON r.meter_id = m.meter_id WHERE r.read_by = 'technician'

? Which zones failed a lead test?
? zones with any lead test that was not passed
SELECT DISTINCT z.zone_name FROM supply_zone z JOIN quality_test q ON q.zone_id = z.zone_id WHERE q.substance = 'lead' AND q.passed = FALSE

? Which zones had more than 12 leaks in plastic pipes?
? supply zones with over 12 leaks where the pipe is plastic
SELECT z.zone_name FROM supply_zone z JOIN leak l ON l.zone_id = z.zone_id WHERE l.pipe_material = 'plastic' GROUP BY z.zone_id, z.zone_name HAVING COUNT(*) > 12

? What has Lakeside Hotel been charged for sewage?
? total sewage charge of customer Lakeside Hotel
SELECT SUM(b.sewage_charge) FROM bill b JOIN customer c ON b.cust_id = c.cust_id WHERE c.cust_name = 'Lakeside Hotel'

? How many customers do we supply in each zone?
? customers per supply zone
SELECT z.zone_name, COUNT(*) FROM supply_zone z JOIN customer c ON c.zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name

? Customers by type
? How many customers of each type are there?
SELECT cust_type, COUNT(*) FROM customer GROUP BY cust_type

? How much water was lost and what did repairs cost per pipe material?
? lost cubic metres and repair cost of leaks by pipe material
SELECT pipe_material, SUM(lost_m3), SUM(repair_cost) FROM leak GROUP BY pipe_material

? How many bills are paid, open, overdue and disputed?
? bills per status
SELECT bill_status, COUNT(*) FROM bill GROUP BY bill_status

? Average usage per customer type
? What is the average usage on a bill for each type of customer?
SELECT c.cust_type, AVG(b.usage_m3) FROM customer c JOIN bill b ON b.cust_id = c.cust_id GROUP BY c.cust_type

? What were the lowest, highest and mean values measured for each substance?
? min, max, average measured per substance in the quality tests
SELECT substance, MIN(measured), MAX(measured), AVG(measured) FROM quality_test GROUP BY substance

? How many meters were installed per year?
? meters installed each year
SELECT EXTRACT(YEAR FROM installed_on), COUNT(*) FROM meter GROUP BY EXTRACT(YEAR FROM installed_on)

? Which models have more than 1000 meters out there?
? meter models with over 1000 meters
SELECT model FROM meter GROUP BY model HAVING COUNT(*) > 1000

? How many readings are done by technician, customer, remote or estimate?
? readings by who took them
SELECT read_by, COUNT(*) FROM reading GROUP BY read_by

? How many households and kilometres of pipe hang on each source?
? households and pipe km per source
SELECT source, SUM(households), SUM(pipe_km) FROM supply_zone GROUP BY source

? In how many different zones was each substance tested?
? number of distinct zones per tested substance
SELECT substance, COUNT(DISTINCT zone_id) FROM quality_test GROUP BY substance

? How much did we bill for water by zone?
? water charge per supply zone
SELECT z.zone_name, SUM(b.water_charge) FROM supply_zone z JOIN customer c ON c.zone_id = z.zone_id JOIN bill b ON b.cust_id = c.cust_id GROUP BY z.zone_id, z.zone_name

? Who is our biggest water user?
? customer with the highest total usage
? Which customer used the most water overall?
SELECT c.cust_name FROM customer c JOIN bill b ON b.cust_id = c.cust_id GROUP BY c.cust_id, c.cust_name ORDER BY SUM(b.usage_m3) DESC LIMIT 1

? Which zone has the most leaks?
? supply zone with the largest number of leaks
SELECT z.zone_name FROM supply_zone z JOIN leak l ON l.zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name ORDER BY COUNT(*) DESC LIMIT 1

? What was the most expensive leak to repair?
? id of the leak with the highest repair cost
SELECT leak_id FROM leak ORDER BY repair_cost DESC LIMIT 1

? Which meter has been in use the longest?
? serial number of the meter installed first
SELECT serial_no FROM meter ORDER BY installed_on LIMIT 1

? Give me the 5 zones with the most households.
? top 5 supply zones by households
SELECT zone_name FROM supply_zone ORDER BY households DESC LIMIT 5

? List bills by usage, highest first, with bill id and usage.
? bill id and usage of all bills ordered by usage descending
SELECT bill_id, usage_m3 FROM bill ORDER BY usage_m3 DESC

? Which kind of pipe leaks the most?
? pipe material with the highest number of leaks
SELECT pipe_material FROM leak GROUP BY pipe_material ORDER BY COUNT(*) DESC LIMIT 1

? Who signed up most recently?
? newest customer by sign-up date
SELECT cust_name FROM customer ORDER BY signed_up DESC LIMIT 1

? Show the customers sorted by type and then by name.
? customer names in order of type, then name
SELECT cust_name FROM customer ORDER BY cust_type, cust_name

? How many leaks were detected in 2022?
? leaks 2022
SELECT COUNT(*) FROM leak WHERE EXTRACT(YEAR FROM detected_at) = 2022

? How many hours pass on average between detecting and repairing a leak?
? average hours from detection to repair of leaks
SELECT AVG(EXTRACT(EPOCH FROM repaired_at - detected_at) / 3600) FROM leak

? Which bills were paid late?
? ids of bills paid after the due date
SELECT bill_id FROM bill WHERE paid_on > due_on

? How many days after the period ended was each bill paid?
? bill id and days between period end and payment
SELECT bill_id, paid_on - period_end FROM bill

? How much water was used per month, by start of the billing period, in 2023?
? usage on bills by month of period start 2023
SELECT DATE_TRUNC('month', period_start), SUM(usage_m3) FROM bill WHERE EXTRACT(YEAR FROM period_start) = 2023 GROUP BY DATE_TRUNC('month', period_start)

? Which meters were read in the last 30 days?
? serial numbers of meters with a reading in the past 30 days
SELECT DISTINCT m.serial_no FROM meter m JOIN reading r ON r.meter_id = m.meter_id WHERE r.read_on >= CURRENT_DATE - INTERVAL '30 days'

? When was each meter last read?
? date of the latest reading per meter serial number
SELECT m.serial_no, MAX(r.read_on) FROM meter m JOIN reading r ON r.meter_id = m.meter_id GROUP BY m.meter_id, m.serial_no

? How many water tests were taken between 2024-01-01 and 2024-03-31?
? number of quality tests taken from January 1, 2024 to March 31, 2024
SELECT COUNT(*) FROM quality_test WHERE taken_on BETWEEN '2024-01-01' AND '2024-03-31'

? Who cancelled this year?
? customers that cancelled this year
SELECT cust_name FROM customer WHERE EXTRACT(YEAR FROM cancelled_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? What percentage of meters is smart?
? percent of smart meters
SELECT 100.0 * SUM(CASE WHEN is_smart = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM meter

? Share of customers on autopay by customer type
? For each customer type, what share pays by autopay?
SELECT cust_type, CAST(SUM(CASE WHEN autopay = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM customer GROUP BY cust_type

? What does a cubic metre cost on average over all bills: water charge over usage?
? total water charge divided by total usage
SELECT CAST(SUM(water_charge) AS FLOAT) / NULLIF(SUM(usage_m3), 0) FROM bill

? What is the pass percentage of the tests in each zone?
? percent of quality tests passed per zone
SELECT z.zone_name, 100.0 * SUM(CASE WHEN q.passed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM supply_zone z JOIN quality_test q ON q.zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name

? ratio of household to business customers
? What is the ratio of household customers to business customers?
SELECT CAST(SUM(CASE WHEN cust_type = 'household' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN cust_type = 'business' THEN 1 ELSE 0 END), 0) FROM customer

? How many readings are there per meter on average?
? average number of readings per meter
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT meter_id), 0) FROM reading

? Households per kilometre of pipe in every zone
? zone name and households divided by pipe km
SELECT zone_name, households / NULLIF(pipe_km, 0) FROM supply_zone

? What does each bill come to, water and sewage together?
? bill id and water charge plus sewage charge
SELECT bill_id, water_charge + sewage_charge FROM bill

? What proportion of readings is an estimate?
? proportion of readings by estimate
SELECT CAST(SUM(CASE WHEN read_by = 'estimate' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM reading

? Which leaks in steel or clay pipes are not repaired?
? ids of unrepaired leaks with a steel or clay pipe
SELECT leak_id FROM leak WHERE pipe_material IN ('steel', 'clay') AND repaired_at IS NULL

? Which bills have not been paid?
? ids of bills with no payment date
SELECT bill_id FROM bill WHERE paid_on IS NULL

? Show name, type and address of the customers without autopay.
? customer name, type, address where autopay is off
SELECT cust_name, cust_type, addr FROM customer WHERE autopay = FALSE

? Which customers live on Mill Street, going by the address?
? customers whose address contains Mill Street
SELECT cust_name FROM customer WHERE addr LIKE '%Mill Street%'

? How many bills show a usage between 50 and 100 cubic metres?
? number of bills with usage from 50 to 100
SELECT COUNT(*) FROM bill WHERE usage_m3 BETWEEN 50 AND 100

? Which disputed bills have a water charge over 500?
? ids of disputed bills charging more than 500 for water
SELECT bill_id FROM bill WHERE bill_status = 'disputed' AND water_charge > 500

? Which customers are still with us, never cancelled?
? active customers (no cancellation date)
SELECT cust_name FROM customer WHERE cancelled_on IS NULL

? Which zones get water from something other than a spring?
? supply zones whose source is not a spring
SELECT zone_name FROM supply_zone WHERE source <> 'spring'

? Which bills use more water than the average bill?
? ids of bills with an above average usage
SELECT bill_id FROM bill WHERE usage_m3 > (SELECT AVG(usage_m3) FROM bill)

? What is the water pressure in each zone?
? average pressure per zone
I do not know

? How many complaints did we receive about the taste?
I do not know

? Which plumber repaired each leak?
? names of our plumbers
I do not know
