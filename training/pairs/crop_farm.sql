-- A crop farm: its fields, crops, plantings, harvests, workers and sprayings.

CREATE TABLE fields (
  field_id INTEGER PRIMARY KEY,
  field_name TEXT, -- Long Acre; Mill Field; Church Piece; Lower Ten; Foxhole
  area_ha NUMERIC,
  soil_type TEXT, -- clay; loam; sand; chalk; peat
  is_irrigated BOOLEAN,
  rented_from TEXT, -- Dalton Estate; Widow Marsh; Parish Council; Green Trust
  rent_per_year NUMERIC
);

CREATE TABLE crops (
  crop_id INTEGER PRIMARY KEY,
  crop_name TEXT, -- wheat; barley; oilseed rape; potatoes; sugar beet
  family TEXT, -- cereal; brassica; root; legume
  seed_price NUMERIC,
  days_to_maturity INTEGER
);

CREATE TABLE plantings (
  planting_id INTEGER PRIMARY KEY,
  field_id INTEGER REFERENCES fields (field_id),
  crop_id INTEGER REFERENCES crops (crop_id),
  season_year INTEGER,
  sown_on DATE,
  harvested_on DATE,
  seed_kg NUMERIC,
  status TEXT -- growing; harvested; failed; ploughed in
);

CREATE TABLE workers (
  worker_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Ivan; Grace; Dilip; Rosa; Sam
  last_name TEXT, -- Petrov; Holt; Rao; Mendes; Carter
  job_title TEXT, -- tractor driver; field hand; agronomist; foreman
  daily_wage NUMERIC,
  joined_on DATE
);

CREATE TABLE harvest_loads (
  load_id INTEGER PRIMARY KEY,
  planting_id INTEGER REFERENCES plantings (planting_id),
  driver_id INTEGER REFERENCES workers (worker_id),
  loaded_at TIMESTAMP,
  weight_t NUMERIC,
  moisture_pct NUMERIC,
  sale_value NUMERIC
);

CREATE TABLE sprayings (
  spraying_id INTEGER PRIMARY KEY,
  planting_id INTEGER REFERENCES plantings (planting_id),
  worker_id INTEGER REFERENCES workers (worker_id),
  product TEXT, -- Fungicide A; Herbicide X; Aphid Stop; Leaf Feed
  sprayed_on DATE,
  litres NUMERIC,
  cost NUMERIC
);

? Which fields have ever been sown with potatoes?
? Names of all fields that had a planting of potatoes, each once.
SELECT DISTINCT f.field_name FROM plantings p JOIN fields f ON p.field_id = f.field_id JOIN crops c ON p.crop_id = c.crop_id WHERE c.crop_name = 'potatoes'

? Who has sprayed with Aphid Stop?
? first and last names of the different workers who applied Aphid Stop in a spraying
SELECT DISTINCT w.first_name, w.last_name FROM sprayings s JOIN workers w ON s.worker_id = w.worker_id WHERE s.product = 'Aphid Stop'

? Which crops have never been planted?
? crops without any planting so far
? Find the crops that we never sowed.
SELECT crop_name FROM crops WHERE crop_id NOT IN (SELECT crop_id FROM plantings)

? What crops grew on the field Long Acre in the 2022 season?
? Return the name of each crop planted on Long Acre in season 2022.
SELECT c.crop_name FROM plantings p JOIN crops c ON p.crop_id = c.crop_id JOIN fields f ON p.field_id = f.field_id WHERE f.field_name = 'Long Acre' AND p.season_year = 2022

? How many plantings of sugar beet were there on clay fields?
? number of sugar beet plantings on fields with clay soil
SELECT COUNT(*) FROM plantings p JOIN crops c ON p.crop_id = c.crop_id JOIN fields f ON p.field_id = f.field_id WHERE c.crop_name = 'sugar beet' AND f.soil_type = 'clay'

? How many tonnes has each driver brought in? Give the worker's first and last name and the total weight of the loads.
? total weight of harvest loads by worker name
SELECT w.first_name, w.last_name, SUM(h.weight_t) FROM harvest_loads h JOIN workers w ON h.driver_id = w.worker_id GROUP BY w.worker_id, w.first_name, w.last_name

? Which workers have never driven a harvest load?
? List the first and last names of the workers who did not drive any harvest loads.
SELECT first_name, last_name FROM workers WHERE worker_id NOT IN (SELECT driver_id FROM harvest_loads)

? How much did we spend on spraying for each crop?
? Show each crop name together with the total spraying cost.
? spraying cost per crop
SELECT c.crop_name, SUM(s.cost) FROM sprayings s JOIN plantings p ON s.planting_id = p.planting_id JOIN crops c ON p.crop_id = c.crop_id GROUP BY c.crop_id, c.crop_name

? For every field, including those with none, how many plantings does it have?
? List all fields with their number of plantings, also the ones that have none.
SELECT f.field_name, COUNT(p.planting_id) FROM fields f LEFT JOIN plantings p ON f.field_id = p.field_id GROUP BY f.field_id, f.field_name

? What is the average moisture of the loads of wheat?
? avg moisture wheat harvest loads
SELECT AVG(h.moisture_pct) FROM harvest_loads h JOIN plantings p ON h.planting_id = p.planting_id JOIN crops c ON p.crop_id = c.crop_id WHERE c.crop_name = 'wheat'

? On which fields did a planting turn out failed?
? Find the names of the fields where at least one planting has failed, without repeats.
SELECT DISTINCT f.field_name FROM plantings p JOIN fields f ON p.field_id = f.field_id WHERE p.status = 'failed'

? How many hectares do we have of each soil type?
? total area by soil
? Break down the acreage of the fields by soil type.
SELECT soil_type, SUM(area_ha) FROM fields GROUP BY soil_type

? How many workers are there per job title and what do they earn a day on average?
? headcount and average daily wage for each job title
SELECT job_title, COUNT(*), AVG(daily_wage) FROM workers GROUP BY job_title

? number of plantings per season
? How many plantings did we make in each season year?
SELECT season_year, COUNT(*) FROM plantings GROUP BY season_year

? Which products did we spray more than 10 times?
? List the spraying products used over 10 times.
SELECT product FROM sprayings GROUP BY product HAVING COUNT(*) > 10

? For each product, give the total litres, the total cost and the largest single amount of litres sprayed.
? total litres, total cost and max litres by spraying product
SELECT product, SUM(litres), SUM(cost), MAX(litres) FROM sprayings GROUP BY product

? What rent do we pay each landlord?
? Sum of yearly rent by who the field is rented from
SELECT rented_from, SUM(rent_per_year) FROM fields GROUP BY rented_from

? How many different fields were planted in each season?
? distinct fields sown per season year
SELECT season_year, COUNT(DISTINCT field_id) FROM plantings GROUP BY season_year

? How many seed kilos went into each crop family?
? For every family of crops, show the kg of seed used in the plantings.
SELECT c.family, SUM(p.seed_kg) FROM plantings p JOIN crops c ON p.crop_id = c.crop_id GROUP BY c.family

? Which soil types cover at least 50 hectares in all?
? soil types with a total field area of 50 ha or more
SELECT soil_type FROM fields GROUP BY soil_type HAVING SUM(area_ha) >= 50

? Minimum, maximum and average seed price per crop family
? For each family of crops, what are the lowest, the highest and the mean seed price?
SELECT family, MIN(seed_price), MAX(seed_price), AVG(seed_price) FROM crops GROUP BY family

? How many plantings are there by status?
? count of plantings for each status
? Give me the plantings broken down by status.
SELECT status, COUNT(*) FROM plantings GROUP BY status

? Which is our largest field?
? name of the field with the biggest area
SELECT field_name FROM fields ORDER BY area_ha DESC LIMIT 1

? Top 3 crops by total sale value
? Which 3 crops brought in the most money from harvest loads?
SELECT c.crop_name FROM harvest_loads h JOIN plantings p ON h.planting_id = p.planting_id JOIN crops c ON p.crop_id = c.crop_id GROUP BY c.crop_id, c.crop_name ORDER BY SUM(h.sale_value) DESC LIMIT 3

? Which worker has been here the longest?
? Give the first and last name of the worker who joined earliest.
SELECT first_name, last_name FROM workers ORDER BY joined_on LIMIT 1

? Which crop takes the longest to mature?
? the crop with the most days to maturity
SELECT crop_name FROM crops ORDER BY days_to_maturity DESC LIMIT 1

? Which field has had the most plantings?
? What is the name of the field that was planted most often?
SELECT f.field_name FROM plantings p JOIN fields f ON p.field_id = f.field_id GROUP BY f.field_id, f.field_name ORDER BY COUNT(*) DESC LIMIT 1

? List all fields with soil type and area, sorted by soil type and then by area from large to small.
? Show field name, soil and hectares ordered by soil type, then biggest area first.
SELECT field_name, soil_type, area_ha FROM fields ORDER BY soil_type, area_ha DESC

? Crop names from the dearest seed to the cheapest
? List the crops by seed price, most expensive first.
SELECT crop_name FROM crops ORDER BY seed_price DESC

? Who did the most sprayings, and how many?
? Return the first and last name of the worker with the highest number of sprayings along with that number.
SELECT w.first_name, w.last_name, COUNT(*) FROM sprayings s JOIN workers w ON s.worker_id = w.worker_id GROUP BY w.worker_id, w.first_name, w.last_name ORDER BY COUNT(*) DESC LIMIT 1

? Which product was used in the 5 dearest sprayings?
? products of the top 5 sprayings by cost
SELECT product FROM sprayings ORDER BY cost DESC LIMIT 5

? How many plantings were sown in March 2023?
? plantings sown March 2023, count
SELECT COUNT(*) FROM plantings WHERE EXTRACT(YEAR FROM sown_on) = 2023 AND EXTRACT(MONTH FROM sown_on) = 3

? How many days on average lie between sowing and harvest?
? average number of days from sown to harvested
? What is the mean time between sowing a planting and harvesting it?
SELECT AVG(harvested_on - sown_on) FROM plantings

? What did we pay for spraying in the last 30 days?
? spraying cost last 30 days
SELECT SUM(cost) FROM sprayings WHERE sprayed_on >= CURRENT_DATE - INTERVAL '30 days'

? How many tonnes were loaded in each month of 2022?
? Total weight of harvest loads per month in 2022
SELECT DATE_TRUNC('month', loaded_at), SUM(weight_t) FROM harvest_loads WHERE EXTRACT(YEAR FROM loaded_at) = 2022 GROUP BY DATE_TRUNC('month', loaded_at)

? Who joined before 2015-01-01?
? first and last names of the workers hired before January 1, 2015
SELECT first_name, last_name FROM workers WHERE joined_on < '2015-01-01'

? When did we first and last spray with Herbicide X?
? earliest and latest spraying date of Herbicide X
SELECT MIN(sprayed_on), MAX(sprayed_on) FROM sprayings WHERE product = 'Herbicide X'

? How many loads came in on each weekday?
? harvest loads by day of the week
SELECT EXTRACT(DOW FROM loaded_at), COUNT(*) FROM harvest_loads GROUP BY EXTRACT(DOW FROM loaded_at)

? Which crops were sown this year?
? Show me the different crops with a sowing date in the current year.
SELECT DISTINCT c.crop_name FROM plantings p JOIN crops c ON p.crop_id = c.crop_id WHERE EXTRACT(YEAR FROM p.sown_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? Which fields had sprayings between 2023-04-01 and 2023-06-30?
? Find all the different fields sprayed from 1 April 2023 to 30 June 2023.
SELECT DISTINCT f.field_name FROM sprayings s JOIN plantings p ON s.planting_id = p.planting_id JOIN fields f ON p.field_id = f.field_id WHERE s.sprayed_on BETWEEN '2023-04-01' AND '2023-06-30'

? What is the ratio of failed plantings to harvested plantings?
? ratio of failed to harvested plantings
SELECT CAST(SUM(CASE WHEN status = 'failed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'harvested' THEN 1 ELSE 0 END), 0) FROM plantings

? What share of our fields is irrigated?
? proportion of irrigated fields
SELECT CAST(SUM(CASE WHEN is_irrigated = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fields

? What percentage of plantings failed in each season?
? percent of failed plantings per season year
SELECT season_year, 100.0 * SUM(CASE WHEN status = 'failed' THEN 1 ELSE 0 END) / COUNT(*) FROM plantings GROUP BY season_year

? What is the average sale value per tonne of harvest?
? sale value divided by weight over all harvest loads
SELECT CAST(SUM(sale_value) AS FLOAT) / NULLIF(SUM(weight_t), 0) FROM harvest_loads

? How many sprayings are there per planting on average?
? average number of sprayings per sprayed planting
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT planting_id), 0) FROM sprayings

? What does a litre cost for each product?
? cost per litre by spraying product
SELECT product, CAST(SUM(cost) AS FLOAT) / NULLIF(SUM(litres), 0) FROM sprayings GROUP BY product

? For each soil type, what proportion of the fields is irrigated?
? share of irrigated fields by soil
SELECT soil_type, CAST(SUM(CASE WHEN is_irrigated = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fields GROUP BY soil_type

? How much rent per hectare do we pay for each field?
? field name and its yearly rent divided by area
SELECT field_name, CAST(rent_per_year AS FLOAT) / NULLIF(area_ha, 0) FROM fields

? Which fields on loam are larger than 12 hectares and not irrigated?
? unirrigated loam fields above 12 ha
SELECT field_name FROM fields WHERE soil_type = 'loam' AND area_ha > 12 AND is_irrigated = FALSE

? Show the name and the seed price of all crops that are a cereal or a legume.
? name and seed price for crops of the cereal or legume family
SELECT crop_name, seed_price FROM crops WHERE family IN ('cereal', 'legume')

? Which plantings have not been harvested yet? Give id and sowing date.
? planting ids and sown dates with no harvest date
SELECT planting_id, sown_on FROM plantings WHERE harvested_on IS NULL

? Fields whose name starts with Lo
? Which fields have a name beginning with Lo?
SELECT field_name FROM fields WHERE field_name LIKE 'Lo%'

? Which workers earn between 90 and 130 a day?
? Names of the workers with a daily wage from 90 to 130
SELECT first_name, last_name FROM workers WHERE daily_wage BETWEEN 90 AND 130

? Who works here as anything other than a field hand?
? first name, last name and job of all workers who are not field hand
SELECT first_name, last_name, job_title FROM workers WHERE job_title <> 'field hand'

? How many crops mature in under 100 days?
? number of crops with less than 100 days to maturity
SELECT COUNT(*) FROM crops WHERE days_to_maturity < 100

? Which fields do we not rent from anybody?
? fields with no landlord recorded
? List the fields where rented from is missing.
SELECT field_name FROM fields WHERE rented_from IS NULL

? Give me the weight, moisture and value of all loads heavier than 15 tonnes and drier than 14 percent moisture.
? Weight, moisture percent and sale value of harvest loads over 15 t with moisture below 14
SELECT weight_t, moisture_pct, sale_value FROM harvest_loads WHERE weight_t > 15 AND moisture_pct < 14

? Which workers earn more than the average daily wage?
? names of the workers paid above average
SELECT first_name, last_name FROM workers WHERE daily_wage > (SELECT AVG(daily_wage) FROM workers)

? Which fields were planted with wheat and also with barley?
? names of fields that had both wheat and barley plantings
SELECT f.field_name FROM plantings p JOIN fields f ON p.field_id = f.field_id JOIN crops c ON p.crop_id = c.crop_id WHERE c.crop_name = 'wheat' INTERSECT SELECT f.field_name FROM plantings p JOIN fields f ON p.field_id = f.field_id JOIN crops c ON p.crop_id = c.crop_id WHERE c.crop_name = 'barley'

? What is the phone number of the foreman?
? foreman's telephone
I do not know

? How much rain fell on Mill Field last month?
? rainfall on Mill Field in the past month
I do not know

? Which tractor did each driver use?
? tractor used per harvest load
I do not know
