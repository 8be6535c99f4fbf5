-- Coffee roasters: green coffee lots from farms, roasting batches, tastings by the cuppers and deliveries to cafes.

CREATE TABLE farm (
  farm_id INTEGER PRIMARY KEY,
  farm_name TEXT, -- La Esperanza; Kibira Hills; Fazenda Azul; Gori Station; Finca Nube
  country TEXT, -- Colombia; Burundi; Brazil; Ethiopia; Guatemala
  altitude_m INTEGER,
  hectares NUMERIC,
  organic BOOLEAN,
  founded INTEGER
);

CREATE TABLE green_lot (
  lot_id INTEGER PRIMARY KEY,
  farm_id INTEGER REFERENCES farm (farm_id),
  variety TEXT, -- bourbon; caturra; geisha; heirloom; typica
  process TEXT, -- washed; natural; honey; anaerobic
  harvested_on DATE,
  arrived_on DATE,
  bags INTEGER,
  kg_bought NUMERIC,
  kg_left NUMERIC,
  price_per_kg NUMERIC
);

CREATE TABLE worker (
  worker_id INTEGER PRIMARY KEY,
  name TEXT, -- Arlo Finn; Beata Lis; Chen Wei; Dora Nagy; Emre Kaya
  job TEXT, -- roaster; cupper; packer; driver
  start_date DATE,
  monthly_pay NUMERIC
);

CREATE TABLE roast_batch (
  batch_id INTEGER PRIMARY KEY,
  lot_id INTEGER REFERENCES green_lot (lot_id),
  roasted_by INTEGER REFERENCES worker (worker_id),
  checked_by INTEGER REFERENCES worker (worker_id),
  roast_level TEXT, -- light; medium; dark; espresso
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  green_kg NUMERIC,
  roasted_kg NUMERIC,
  peak_temp INTEGER,
  gas_used NUMERIC,
  rejected BOOLEAN
);

CREATE TABLE tasting (
  tasting_id INTEGER PRIMARY KEY,
  batch_id INTEGER REFERENCES roast_batch (batch_id),
  cupper_id INTEGER REFERENCES worker (worker_id),
  tasted_on DATE,
  score NUMERIC,
  main_note TEXT -- berry; caramel; citrus; nutty; floral
);

CREATE TABLE cafe (
  cafe_id INTEGER PRIMARY KEY,
  cafe_name TEXT, -- Blue Door; Tram Stop; Quiet Cup; Bean There; Corner Press
  city TEXT, -- Vienna; Gdansk; Seville; Bergen; Nantes
  customer_since DATE,
  contact_email TEXT
);

CREATE TABLE delivery (
  delivery_id INTEGER PRIMARY KEY,
  cafe_id INTEGER REFERENCES cafe (cafe_id),
  batch_id INTEGER REFERENCES roast_batch (batch_id),
  ordered_on DATE,
  delivered_on DATE,
  kg NUMERIC,
  amount NUMERIC,
  paid BOOLEAN
);

? Which farms have sold us a lot of the geisha variety?
? farms that grew geisha for us
SELECT DISTINCT f.farm_name FROM farm f JOIN green_lot g ON g.farm_id = f.farm_id WHERE g.variety = 'geisha'

? Who roasted the coffee delivered to the Blue Door? List each name once.
? roasters behind the deliveries to the Blue Door cafe
SELECT DISTINCT w.name FROM worker w JOIN roast_batch b ON b.roasted_by = w.worker_id JOIN delivery d ON d.batch_id = b.batch_id JOIN cafe c ON d.cafe_id = c.cafe_id WHERE c.cafe_name = 'Blue Door'

? Return each batch id along with the name of the worker who checked it.
? batches and who checked them
SELECT b.batch_id, w.name FROM roast_batch b JOIN worker w ON b.checked_by = w.worker_id

? Which cafes have received coffee from Ethiopia?
? cafes supplied with coffee from Ethiopia farms
SELECT DISTINCT c.cafe_name FROM cafe c JOIN delivery d ON d.cafe_id = c.cafe_id JOIN roast_batch b ON d.batch_id = b.batch_id JOIN green_lot g ON b.lot_id = g.lot_id JOIN farm f ON g.farm_id = f.farm_id WHERE f.country = 'Ethiopia'

? How many kilos have been delivered to each cafe? Show the cafe name and the kilos.
? kg delivered by cafe
SELECT c.cafe_name, SUM(d.kg) FROM cafe c JOIN delivery d ON d.cafe_id = c.cafe_id GROUP BY c.cafe_id, c.cafe_name

? Which farms have never supplied a lot?
? farms without a green lot
SELECT farm_name FROM farm WHERE farm_id NOT IN (SELECT farm_id FROM green_lot)

? Which cafes have not had a delivery yet?
? cafes never delivered to
SELECT cafe_name FROM cafe WHERE cafe_id NOT IN (SELECT cafe_id FROM delivery)

? Which lots have not been roasted at all? Give the lot id.
? lot ids without a roast batch
SELECT lot_id FROM green_lot WHERE lot_id NOT IN (SELECT lot_id FROM roast_batch)

? How many lots came from each farm, counting farms that sent nothing?
? lots per farm, zero as well
SELECT f.farm_name, COUNT(g.lot_id) FROM farm f LEFT JOIN green_lot g ON g.farm_id = f.farm_id GROUP BY f.farm_id, f.farm_name

? Which workers have both roasted and checked batches?
? workers who roasted batches and also checked some
SELECT w.name FROM worker w JOIN roast_batch b ON b.roasted_by = w.worker_id INTERSECT SELECT w.name FROM worker w JOIN roast_batch b ON b.checked_by = w.worker_id

? What is the average tasting score for every country of origin?
? average score by farm country
SELECT f.country, AVG(t.score) FROM tasting t JOIN roast_batch b ON t.batch_id = b.batch_id JOIN green_lot g ON b.lot_id = g.lot_id JOIN farm f ON g.farm_id = f.farm_id GROUP BY f.country

? Which varieties tasted of citrus according to Dora Nagy?
? varieties where cupper Dora Nagy noted citrus
SELECT DISTINCT g.variety FROM green_lot g JOIN roast_batch b ON b.lot_id = g.lot_id JOIN tasting t ON t.batch_id = b.batch_id JOIN worker w ON t.cupper_id = w.worker_id WHERE t.main_note = 'citrus' AND w.name = 'Dora Nagy'

? How many kilos of green coffee did we buy from organic farms?
? kg bought from organic farms
SELECT SUM(g.kg_bought) FROM green_lot g JOIN farm f ON g.farm_id = f.farm_id WHERE f.organic = TRUE

? List the cafe name and the roast level for the deliveries that are not paid.
? unpaid deliveries: cafe and roast level
SELECT c.cafe_name, b.roast_level FROM delivery d JOIN cafe c ON d.cafe_id = c.cafe_id JOIN roast_batch b ON d.batch_id = b.batch_id WHERE d.paid = FALSE

? Which worker has roasted the most kilos?
? roaster with the highest total of roasted kg
SELECT w.name FROM worker w JOIN roast_batch b ON b.roasted_by = w.worker_id GROUP BY w.worker_id, w.name ORDER BY SUM(b.roasted_kg) DESC LIMIT 1

? What did we spend on green coffee per farm, in kilos bought times price? Show the farm name.
? purchase cost by farm name: kg times price per kg
SELECT f.farm_name, SUM(g.kg_bought * g.price_per_kg) FROM farm f JOIN green_lot g ON g.farm_id = f.farm_id GROUP BY f.farm_id, f.farm_name

? Which cafes in Vienna get both light and dark roasts?
SELECT c.cafe_name FROM cafe c JOIN delivery d ON d.cafe_id = c.cafe_id JOIN roast_batch b ON d.batch_id = b.batch_id WHERE c.city = 'Vienna' AND b.roast_level = 'light' INTERSECT SELECT c.cafe_name FROM cafe c JOIN delivery d ON d.cafe_id = c.cafe_id JOIN roast_batch b ON d.batch_id = b.batch_id WHERE c.city = 'Vienna' AND b.roast_level = 'dark'

? How many kilos were roasted in the last 7 days?
? roasted kg, last 7 days
SELECT SUM(roasted_kg) FROM roast_batch WHERE started_at >= CURRENT_DATE - INTERVAL '7 days'

? How many minutes does a roast take on average?
? average roasting time in minutes
SELECT AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM roast_batch

? How long is the average roast in minutes for each roast level?
? mean minutes from start to end by roast level
SELECT roast_level, AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM roast_batch GROUP BY roast_level

? How many days are there on average between harvest and arrival for each process?
? days from harvested to arrived by process
SELECT process, AVG(arrived_on - harvested_on) FROM green_lot GROUP BY process

? Which lots took more than 120 days from harvest to arrival? Give the lot id.
? lot ids arriving over 120 days after the harvest
SELECT lot_id FROM green_lot WHERE arrived_on - harvested_on > 120

? Which lots have been harvested but have not arrived?
? lot ids still on the way
SELECT lot_id FROM green_lot WHERE arrived_on IS NULL

? How much coffee was delivered per month in 2024?
? kg delivered by month, 2024
SELECT DATE_TRUNC('month', delivered_on), SUM(kg) FROM delivery WHERE EXTRACT(YEAR FROM delivered_on) = 2024 GROUP BY DATE_TRUNC('month', delivered_on)

? How many batches are started on each weekday?
? batches by weekday
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM roast_batch GROUP BY EXTRACT(DOW FROM started_at)

? How much gas do we use per week?
? weekly gas use
SELECT DATE_TRUNC('week', started_at), SUM(gas_used) FROM roast_batch GROUP BY DATE_TRUNC('week', started_at)

? Which deliveries took longer than 3 days from the order? Give the delivery id.
? delivery ids more than 3 days between order and delivery
SELECT delivery_id FROM delivery WHERE delivered_on - ordered_on > 3

? How many tastings were held in April 2023?
? tastings in April 2023
SELECT COUNT(*) FROM tasting WHERE EXTRACT(YEAR FROM tasted_on) = 2023 AND EXTRACT(MONTH FROM tasted_on) = 4

? Which cafes have been customers since before 2019-01-01?
? cafes that became customers before January 1, 2019
SELECT cafe_name FROM cafe WHERE customer_since < '2019-01-01'

? When did each farm's first lot arrive? Give the farm name and the date.
? first arrival per farm
SELECT f.farm_name, MIN(g.arrived_on) FROM farm f JOIN green_lot g ON g.farm_id = f.farm_id GROUP BY f.farm_id, f.farm_name

? Which farms were founded between 1920 and 1960?
? farms founded from 1920 to 1960
SELECT farm_name FROM farm WHERE founded BETWEEN 1920 AND 1960

? What did the cafes order this year in money?
? amount of deliveries ordered this year
SELECT SUM(amount) FROM delivery WHERE EXTRACT(YEAR FROM ordered_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many kilos of roasted coffee do we get per kilo of green coffee for each roast level, as a ratio of the totals?
? roasted to green ratio by roast level
SELECT roast_level, CAST(SUM(roasted_kg) AS FLOAT) / NULLIF(SUM(green_kg), 0) FROM roast_batch GROUP BY roast_level

? How much weight did each batch lose in roasting? Return the batch id and green minus roasted kilos.
? batch id, green kg minus roasted kg
SELECT batch_id, green_kg - roasted_kg FROM roast_batch

? What percentage of the kilos bought is still left for each variety?
? kg left as a percentage of kg bought by variety
SELECT variety, 100.0 * SUM(kg_left) / NULLIF(SUM(kg_bought), 0) FROM green_lot GROUP BY variety

? What is the ratio of light to dark batches for each roaster? Show the worker's name.
? light / dark batches by the worker who roasted them
SELECT w.name, CAST(SUM(CASE WHEN b.roast_level = 'light' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN b.roast_level = 'dark' THEN 1 ELSE 0 END), 0) FROM roast_batch b JOIN worker w ON b.roasted_by = w.worker_id GROUP BY w.worker_id, w.name

? What is the ratio of washed to natural lots?
? washed versus natural
SELECT CAST(SUM(CASE WHEN process = 'washed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN process = 'natural' THEN 1 ELSE 0 END), 0) FROM green_lot

? What share of the batches was rejected?
? rejected share of batches
SELECT CAST(SUM(CASE WHEN rejected = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM roast_batch

? What percentage of batches of each variety was rejected?
? percent of rejected batches by variety
SELECT g.variety, 100.0 * SUM(CASE WHEN b.rejected = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM roast_batch b JOIN green_lot g ON b.lot_id = g.lot_id GROUP BY g.variety

? What is the price per kilo of each delivery? Show delivery id and amount over kilos.
? amount divided by kg for every delivery id
SELECT delivery_id, CAST(amount AS FLOAT) / NULLIF(kg, 0) FROM delivery

? What is the average weight of a bag in each lot? Give the lot id.
? kilos bought per bag by lot id
SELECT lot_id, CAST(kg_bought AS FLOAT) / NULLIF(bags, 0) FROM green_lot

? How many deliveries does a cafe get on average?
? average deliveries per cafe
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT cafe_id), 0) FROM delivery

? How many times is a batch tasted on average?
? tastings per batch
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT batch_id), 0) FROM tasting

? What percentage of the farms in each country is organic?
? organic farms in percent by country
SELECT country, 100.0 * SUM(CASE WHEN organic = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM farm GROUP BY country

? What share of the tastings of each cupper scored above 85? Give the cupper's name.
? share of scores over 85 by cupper
SELECT w.name, CAST(SUM(CASE WHEN t.score > 85 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tasting t JOIN worker w ON t.cupper_id = w.worker_id GROUP BY w.worker_id, w.name

? How much gas is used per roasted kilo?
? gas used over roasted kg, overall
SELECT CAST(SUM(gas_used) AS FLOAT) / NULLIF(SUM(roasted_kg), 0) FROM roast_batch

? What proportion of the deliveries has arrived, i.e. has a delivered date?
? share of deliveries already delivered
SELECT CAST(SUM(CASE WHEN NOT delivered_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM delivery

? How many more berry notes than nutty notes have the tastings found?
? berry minus nutty tastings
SELECT SUM(CASE WHEN main_note = 'berry' THEN 1 ELSE 0 END) - SUM(CASE WHEN main_note = 'nutty' THEN 1 ELSE 0 END) FROM tasting

? How many kilos of each variety do we have left?
? kg left by variety
SELECT variety, SUM(kg_left) FROM green_lot GROUP BY variety

? Which processes cost more than 7 per kilo on average?
? processes with a mean price per kg above 7
SELECT process FROM green_lot GROUP BY process HAVING AVG(price_per_kg) > 7

? Which roast levels have used more than 2 tonnes, 2000 kg, of green coffee?
? roast levels with over 2000 green kg in total
SELECT roast_level FROM roast_batch GROUP BY roast_level HAVING SUM(green_kg) > 2000

? How many hectares are farmed in each country?
? hectares by country
SELECT country, SUM(hectares) FROM farm GROUP BY country

? How many cafes do we have per city?
? cafes by city
SELECT city, COUNT(*) FROM cafe GROUP BY city

? What is the average score for each main note, and from how many tastings?
? main note, average score, tastings
SELECT main_note, AVG(score), COUNT(*) FROM tasting GROUP BY main_note

? Which farm lies the highest?
? highest farm by altitude
SELECT farm_name FROM farm ORDER BY altitude_m DESC LIMIT 1

? Which farm is the oldest?
? oldest coffee farm
SELECT farm_name FROM farm ORDER BY founded LIMIT 1

? What was the roast level of the hottest batch?
? roast level with the highest peak temperature
SELECT roast_level FROM roast_batch ORDER BY peak_temp DESC LIMIT 1

? Who are the 3 worst paid workers?
? 3 workers with the lowest monthly pay
SELECT name FROM worker ORDER BY monthly_pay LIMIT 3

? Which variety did the cheapest lot have?
? variety of the cheapest green lot
SELECT variety FROM green_lot ORDER BY price_per_kg LIMIT 1

? Which farms are not organic and lie above 1500 metres?
? non-organic farms higher than 1500 m
SELECT farm_name FROM farm WHERE organic = FALSE AND altitude_m > 1500

? Which cafes gave us no email?
? cafes with the email missing
SELECT cafe_name FROM cafe WHERE contact_email IS NULL

? Which batches have not been checked by anyone? Show the ids.
? ids of unchecked batches
SELECT batch_id FROM roast_batch WHERE checked_by IS NULL

? Which lots are used up, with 0 kilos left?
? lot ids with 0 kg left
SELECT lot_id FROM green_lot WHERE kg_left = 0

? How much caffeine is in each variety?
I do not know

? Which grinder do the cafes use?
I do not know

? How many cups does the Quiet Cup sell a day?
I do not know
