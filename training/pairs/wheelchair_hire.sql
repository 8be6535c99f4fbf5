-- A hire shop for wheelchairs and mobility aids: chairs, renters, rentals, accessories, servicing.

CREATE TABLE depot (
  depot_no INTEGER PRIMARY KEY,
  name TEXT, -- Quayside; Airport Road; Market Square; Northfield
  manager_name TEXT, -- Lorna Tait; Giles Webb; Rosa Vega; Imran Khan
  floor_area INTEGER
);

CREATE TABLE chair (
  chair_no INTEGER PRIMARY KEY,
  name TEXT, -- Glider; Roamer; Feather; Titan
  chair_type TEXT, -- manual; electric; folding; sports
  maker TEXT, -- Movalo; Steadman; Karrion; Liftwell
  home_depot INTEGER REFERENCES depot (depot_no),
  year_built INTEGER,
  bought_on DATE,
  purchase_price NUMERIC,
  weight_kg NUMERIC,
  max_load_kg NUMERIC,
  retired_on DATE
);

CREATE TABLE renter (
  renter_no INTEGER PRIMARY KEY,
  name TEXT, -- Joan Ellery; Marek Zeman; Tessa Wood; Raj Pillai
  renter_type TEXT, -- private; care home; hotel; school
  dob DATE,
  postcode TEXT, -- BN1; CT5; PO4; SO2
  joined DATE
);

CREATE TABLE rental (
  rental_no INTEGER PRIMARY KEY,
  chair_no INTEGER REFERENCES chair (chair_no),
  renter_no INTEGER REFERENCES renter (renter_no),
  pickup_depot INTEGER REFERENCES depot (depot_no),
  return_depot INTEGER REFERENCES depot (depot_no),
  booked_at TIMESTAMP,
  start_date DATE,
  due_date DATE,
  returned_date DATE,
  rent_amt NUMERIC,
  deposit_amt NUMERIC,
  damage_amt NUMERIC,
  pay_method TEXT -- cash; card; bank transfer; voucher
);

CREATE TABLE accessory (
  accessory_no INTEGER PRIMARY KEY,
  name TEXT, -- cup holder; rain cape; gel cushion; headrest
  day_rate NUMERIC,
  stock_qty INTEGER
);

CREATE TABLE rental_accessory (
  rental_no INTEGER REFERENCES rental (rental_no),
  accessory_no INTEGER REFERENCES accessory (accessory_no),
  qty INTEGER
);

CREATE TABLE service_job (
  job_no INTEGER PRIMARY KEY,
  chair_no INTEGER REFERENCES chair (chair_no),
  opened_on DATE,
  closed_on DATE,
  job_type TEXT, -- brake check; battery swap; new tyres; cleaning
  parts_cost NUMERIC,
  labour_cost NUMERIC
);

? Which renters have hired an electric chair?
? names of people who rented electric chairs
SELECT DISTINCT r.name FROM rental l JOIN renter r ON l.renter_no = r.renter_no JOIN chair c ON l.chair_no = c.chair_no WHERE c.chair_type = 'electric'

? Return the name of each chair along with the name of its home depot.
? chairs with their home depot names
SELECT c.name, d.name FROM chair c JOIN depot d ON c.home_depot = d.depot_no

? How many rentals were picked up at each depot?
? rentals per pickup depot name
SELECT d.name, COUNT(*) FROM rental r JOIN depot d ON r.pickup_depot = d.depot_no GROUP BY d.depot_no, d.name

? Names of the renters who brought a chair back to the Northfield depot
? Who returned a rental at Northfield?
SELECT DISTINCT r.name FROM rental l JOIN renter r ON l.renter_no = r.renter_no JOIN depot d ON l.return_depot = d.depot_no WHERE d.name = 'Northfield'

? Which chairs have never been rented?
? names of chairs without any rental
SELECT name FROM chair WHERE chair_no NOT IN (SELECT chair_no FROM rental)

? How often was each accessory added to a rental, including accessories nobody wanted?
? rentals per accessory, unused accessories with zero
SELECT a.name, COUNT(x.rental_no) FROM accessory a LEFT JOIN rental_accessory x ON x.accessory_no = a.accessory_no GROUP BY a.accessory_no, a.name

? How many pieces of each accessory have been hired out in total?
? total quantity rented per accessory name
SELECT a.name, SUM(x.qty) FROM rental_accessory x JOIN accessory a ON x.accessory_no = a.accessory_no GROUP BY a.accessory_no, a.name

? Which accessories did Joan Ellery take with her rentals?
? distinct accessories rented by Joan Ellery
SELECT DISTINCT a.name FROM rental_accessory x JOIN accessory a ON x.accessory_no = a.accessory_no JOIN rental l ON x.rental_no = l.rental_no JOIN renter r ON l.renter_no = r.renter_no WHERE r.name = 'Joan Ellery'

? What has every renter paid in rent in total?
? total rent per renter
SELECT r.name, SUM(l.rent_amt) FROM rental l JOIN renter r ON l.renter_no = r.renter_no GROUP BY r.renter_no, r.name

? Which renter has caused the most damage in money?
? renter with the highest total damage amount
SELECT r.name FROM rental l JOIN renter r ON l.renter_no = r.renter_no GROUP BY r.renter_no, r.name ORDER BY SUM(l.damage_amt) DESC LIMIT 1

? Labour costs of service jobs by maker of the chair
? How much labour cost did the chairs of each maker cause in servicing?
SELECT c.maker, SUM(s.labour_cost) FROM service_job s JOIN chair c ON s.chair_no = c.chair_no GROUP BY c.maker

? Which chairs had new tyres put on although they belong to the Quayside depot?
? chairs with home depot Quayside that had a new tyres job
SELECT DISTINCT c.name FROM service_job s JOIN chair c ON s.chair_no = c.chair_no JOIN depot d ON c.home_depot = d.depot_no WHERE s.job_type = 'new tyres' AND d.name = 'Quayside'

? Which chairs were serviced more than 6 times?
? chairs with over 6 service jobs
SELECT c.name FROM service_job s JOIN chair c ON s.chair_no = c.chair_no GROUP BY c.chair_no, c.name HAVING COUNT(*) > 6

? Chair numbers that have been rented but never serviced
? chair numbers in the rentals that are not in the service jobs
SELECT chair_no FROM rental EXCEPT SELECT chair_no FROM service_job

? How many different care home renters hired a chair made by Steadman?
? count of distinct care home renters with a Steadman chair
SELECT COUNT(DISTINCT r.renter_no) FROM rental l JOIN renter r ON l.renter_no = r.renter_no JOIN chair c ON l.chair_no = c.chair_no WHERE r.renter_type = 'care home' AND c.maker = 'Steadman'

? Who manages the depot where the Feather is at home?
? manager of the home depot of the chair Feather
SELECT d.manager_name FROM chair c JOIN depot d ON c.home_depot = d.depot_no WHERE c.name = 'Feather'

? Which rentals are still out, with no return yet?
? rental numbers not returned yet
? Give the numbers of the rentals that have not come back.
SELECT rental_no FROM rental WHERE returned_date IS NULL

? How many days late was each rental returned, counting from the due date? Give the rental number too.
? rental number and days from due date to return
SELECT rental_no, returned_date - due_date FROM rental

? Which rentals came back after the due date?
? rental numbers returned later than due
SELECT rental_no FROM rental WHERE returned_date > due_date

? On average, for how many days is a chair kept from the start date until its return?
? average rental length in days
SELECT AVG(returned_date - start_date) FROM rental

? Average days from start to return for each type of chair
? How long, in days, are chairs of each type kept on average?
SELECT c.chair_type, AVG(r.returned_date - r.start_date) FROM rental r JOIN chair c ON r.chair_no = c.chair_no GROUP BY c.chair_type

? How many rentals started in August 2024?
? rentals starting August 2024
SELECT COUNT(*) FROM rental WHERE EXTRACT(YEAR FROM start_date) = 2024 AND EXTRACT(MONTH FROM start_date) = 8

? What rent did we take each month?
? monthly rent by start date of the rental
SELECT DATE_TRUNC('month', start_date), SUM(rent_amt) FROM rental GROUP BY DATE_TRUNC('month', start_date)

? How many bookings came in on each weekday?
? rentals by day of the week they were booked
SELECT EXTRACT(DOW FROM booked_at), COUNT(*) FROM rental GROUP BY EXTRACT(DOW FROM booked_at)

? How many rentals were booked in the last 10 days?
? bookings last 10 days
SELECT COUNT(*) FROM rental WHERE booked_at >= CURRENT_DATE - INTERVAL '10 days'

? Which chairs were bought between 2019-01-01 and 2020-12-31?
? chairs purchased from 1 January 2019 to 31 December 2020
SELECT name FROM chair WHERE bought_on BETWEEN '2019-01-01' AND '2020-12-31'

? Which chairs were built before 2012 and have not been retired?
? chairs built earlier than 2012 still in use (not retired)
SELECT name FROM chair WHERE year_built < 2012 AND retired_on IS NULL

? What is the longest a service job has taken in days for each kind of job?
? maximum days from opening to closing a service job, per job type
SELECT job_type, MAX(closed_on - opened_on) FROM service_job GROUP BY job_type

? When did each renter first hire something?
? renter name and first rental start date
SELECT r.name, MIN(l.start_date) FROM rental l JOIN renter r ON l.renter_no = r.renter_no GROUP BY r.renter_no, r.name

? How many renters joined per year?
? new renters by year
SELECT EXTRACT(YEAR FROM joined), COUNT(*) FROM renter GROUP BY EXTRACT(YEAR FROM joined)

? Which rentals are due this month? Rental numbers, please.
? numbers of rentals due this month
SELECT rental_no FROM rental WHERE DATE_TRUNC('month', due_date) = DATE_TRUNC('month', CURRENT_DATE)

? What percentage of the rent amount did damage amount to overall?
? damage as a percentage of total rent
SELECT 100.0 * SUM(damage_amt) / NULLIF(SUM(rent_amt), 0) FROM rental

? What percentage of rent is damage for each type of renter?
? damage percentage of the rent amount by renter type
SELECT r.renter_type, 100.0 * SUM(l.damage_amt) / NULLIF(SUM(l.rent_amt), 0) FROM rental l JOIN renter r ON l.renter_no = r.renter_no GROUP BY r.renter_type

? What is the ratio of maximum load to own weight for each chair?
? max load divided by weight, per chair name
SELECT name, CAST(max_load_kg AS FLOAT) / NULLIF(weight_kg, 0) FROM chair

? What is the ratio of card payments to cash payments among the rentals?
? card to cash ratio of rentals
SELECT CAST(SUM(CASE WHEN pay_method = 'card' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN pay_method = 'cash' THEN 1 ELSE 0 END), 0) FROM rental

? What is the ratio of card to voucher payments for each pickup depot, by depot name?
? card : voucher rentals ratio per pickup depot
SELECT d.name, CAST(SUM(CASE WHEN r.pay_method = 'card' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN r.pay_method = 'voucher' THEN 1 ELSE 0 END), 0) FROM rental r JOIN depot d ON r.pickup_depot = d.depot_no GROUP BY d.depot_no, d.name

? What share of rentals came back late, i.e. with a return after the due date?
? share of rentals returned later than due
SELECT CAST(SUM(CASE WHEN returned_date > due_date THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM rental

? What percentage of the chairs has been retired?
? percent of chairs with a retirement date
SELECT 100.0 * SUM(CASE WHEN retired_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM chair

? What share of each maker's chairs is electric?
? electric share by maker
SELECT maker, CAST(SUM(CASE WHEN chair_type = 'electric' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM chair GROUP BY maker

? How many rentals does each renter make on average?
? average rentals per renter
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT renter_no), 0) FROM rental

? Average number of service jobs per chair that was serviced
? service jobs per chair on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT chair_no), 0) FROM service_job

? By how much does the deposit exceed the rent for each rental? Show the rental number and the difference.
? rental number and deposit minus rent
SELECT rental_no, deposit_amt - rent_amt FROM rental

? What is the ratio of parts cost to labour cost for each type of service job?
? total parts over total labour cost per job type
SELECT job_type, CAST(SUM(parts_cost) AS FLOAT) / NULLIF(SUM(labour_cost), 0) FROM service_job GROUP BY job_type

? How many more private renters than hotel renters are there?
? private renters minus hotels
SELECT SUM(CASE WHEN renter_type = 'private' THEN 1 ELSE 0 END) - SUM(CASE WHEN renter_type = 'hotel' THEN 1 ELSE 0 END) FROM renter

? What percentage of the rentals that started in 2023 was paid by bank transfer?
? percent bank transfer among rentals starting in 2023
SELECT 100.0 * SUM(CASE WHEN pay_method = 'bank transfer' THEN 1 ELSE 0 END) / COUNT(*) FROM rental WHERE EXTRACT(YEAR FROM start_date) = 2023

? What share of the rentals was brought back to a different depot than the pickup depot?
? share of rentals where return depot and pickup depot differ
SELECT CAST(SUM(CASE WHEN return_depot <> pickup_depot THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM rental

? How many kilos do the chairs of each type weigh on average?
? average chair weight in kg by type
SELECT chair_type, AVG(weight_kg) FROM chair GROUP BY chair_type

? How much money did we put into chairs from each maker?
? total purchase price per maker
SELECT maker, SUM(purchase_price) FROM chair GROUP BY maker

? For which job types did parts cost more than 1000 in all?
? job types with total parts cost over 1000
SELECT job_type FROM service_job GROUP BY job_type HAVING SUM(parts_cost) > 1000

? Which postcodes have more than 30 private renters?
? postcodes with over 30 private renters
SELECT postcode FROM renter WHERE renter_type = 'private' GROUP BY postcode HAVING COUNT(*) > 30

? How many chairs of each type and maker do we own?
? chair count by type and maker
SELECT chair_type, maker, COUNT(*) FROM chair GROUP BY chair_type, maker

? Rent by payment method, largest total first
? total rent for each pay method, highest first
SELECT pay_method, SUM(rent_amt) FROM rental GROUP BY pay_method ORDER BY SUM(rent_amt) DESC

? Which chair is the lightest?
? lightest chair
SELECT name FROM chair ORDER BY weight_kg LIMIT 1

? Which chair is the oldest, and who made it?
? name and maker of the oldest chair by year built
SELECT name, maker FROM chair ORDER BY year_built LIMIT 1

? Who manages our biggest depot?
? manager of the depot with the largest floor area
SELECT manager_name FROM depot ORDER BY floor_area DESC LIMIT 1

? The 4 accessories with the least in stock
? Which 4 accessories are we shortest of?
SELECT name FROM accessory ORDER BY stock_qty LIMIT 4

? Which chairs can carry more than 150 kg and are manual?
? manual chairs with a max load over 150 kg
SELECT name FROM chair WHERE max_load_kg > 150 AND chair_type = 'manual'

? How many chairs do not belong to any home depot?
? chairs without a home depot, count
SELECT COUNT(*) FROM chair WHERE home_depot IS NULL

? Which renters are schools or hotels?
? names of school and hotel renters
SELECT name FROM renter WHERE renter_type IN ('school', 'hotel')

? Which accessories are dearer per day than the average?
? accessories with an above average day rate
SELECT name FROM accessory WHERE day_rate > (SELECT AVG(day_rate) FROM accessory)

? How many rentals were there without damage, that is with a damage amount of 0?
? number of rentals with damage amount 0
SELECT COUNT(*) FROM rental WHERE damage_amt = 0

? Which driver delivered the chair to Tessa Wood?
? delivery driver for Tessa Wood
I do not know

? What is the battery range of each electric chair?
? battery range in km per chair
I do not know

? Where can I find the insurance policy numbers of the renters?
? renters' insurance policy numbers
I do not know
