-- A greenhouse grower: houses, benches, crops, climate readings, batches and orders by shops.

CREATE TABLE greenhouse (
  gh_id INTEGER PRIMARY KEY,
  gh_name TEXT, -- Alpha House; Palm House; Glass Nine; Tunnel West; Nursery One
  floor_m2 NUMERIC,
  heating TEXT, -- gas; wood chips; heat pump; none
  year_built INTEGER,
  automated BOOLEAN
);

CREATE TABLE plant (
  plant_id INTEGER PRIMARY KEY,
  plant_name TEXT, -- basil; tomato; poinsettia; orchid; cucumber; geranium
  plant_group TEXT, -- herb; vegetable; flower; succulent
  min_temp_c NUMERIC,
  weeks_to_sale INTEGER,
  unit_price NUMERIC
);

CREATE TABLE batch (
  batch_id INTEGER PRIMARY KEY,
  plant_id INTEGER REFERENCES plant (plant_id),
  gh_id INTEGER REFERENCES greenhouse (gh_id),
  grower_id INTEGER REFERENCES grower (grower_id),
  sown_date DATE,
  potted_date DATE,
  ready_date DATE,
  pots INTEGER,
  pots_lost INTEGER,
  stage TEXT -- germinating; growing; ready; sold out; discarded
);

CREATE TABLE grower (
  grower_id INTEGER PRIMARY KEY,
  name TEXT, -- Anke Vos; Joao Lima; Priya Nair; Pete Marsh
  email TEXT,
  is_apprentice BOOLEAN,
  start_date DATE
);

CREATE TABLE climate_reading (
  reading_id INTEGER PRIMARY KEY,
  gh_id INTEGER REFERENCES greenhouse (gh_id),
  read_at TIMESTAMP,
  temp_c NUMERIC,
  humidity_pct NUMERIC,
  co2_ppm INTEGER,
  light_lux INTEGER
);

CREATE TABLE shop_order (
  order_id INTEGER PRIMARY KEY,
  batch_id INTEGER REFERENCES batch (batch_id),
  shop TEXT, -- Bloom Corner; Garden Depot; City Florist; Green Thumb
  order_date DATE,
  delivery_date DATE,
  pots INTEGER,
  total NUMERIC,
  payment TEXT -- open; paid; overdue; refunded
);

? Which greenhouses have batches of orchid?
? names of the greenhouses where orchid is grown, each once
SELECT DISTINCT g.gh_name FROM batch b JOIN greenhouse g ON b.gh_id = g.gh_id JOIN plant p ON b.plant_id = p.plant_id WHERE p.plant_name = 'orchid'

? What plants is Priya Nair looking after?
? different plants in the batches of the grower Priya Nair
SELECT DISTINCT p.plant_name FROM batch b JOIN plant p ON b.plant_id = p.plant_id JOIN grower w ON b.grower_id = w.grower_id WHERE w.name = 'Priya Nair'

? How many pots has each grower raised?
? pots per grower
? Return the name of each grower along with the total pots of all batches.
SELECT w.name, SUM(b.pots) FROM batch b JOIN grower w ON b.grower_id = w.grower_id GROUP BY w.grower_id, w.name

? Which plants have never been grown in a batch?
? plants without any batches
SELECT plant_name FROM plant WHERE plant_id NOT IN (SELECT plant_id FROM batch)

? Which greenhouses have no climate readings?
? greenhouses never measured, without a climate reading
SELECT gh_name FROM greenhouse WHERE gh_id NOT IN (SELECT gh_id FROM climate_reading)

? Average temperature in the Palm House
? What is the mean temp of all climate readings from Palm House?
SELECT AVG(c.temp_c) FROM climate_reading c JOIN greenhouse g ON c.gh_id = g.gh_id WHERE g.gh_name = 'Palm House'

? Which shops ordered basil?
? list the shops with orders of basil, without duplicates
SELECT DISTINCT o.shop FROM shop_order o JOIN batch b ON o.batch_id = b.batch_id JOIN plant p ON b.plant_id = p.plant_id WHERE p.plant_name = 'basil'

? What revenue did each plant bring?
? For every plant, give its name and the total of the shop orders.
SELECT p.plant_name, SUM(o.total) FROM shop_order o JOIN batch b ON o.batch_id = b.batch_id JOIN plant p ON b.plant_id = p.plant_id GROUP BY p.plant_id, p.plant_name

? Number of batches in each greenhouse, including the empty ones
? How many batches does every greenhouse have, also those with none?
SELECT g.gh_name, COUNT(b.batch_id) FROM greenhouse g LEFT JOIN batch b ON b.gh_id = g.gh_id GROUP BY g.gh_id, g.gh_name

? Which apprentices have had a discarded batch?
? names of apprentice growers with at least one discarded batch
SELECT DISTINCT w.name FROM batch b JOIN grower w ON b.grower_id = w.grower_id WHERE w.is_apprentice = TRUE AND b.stage = 'discarded'

? Which growers work in greenhouses heated with gas?
? growers who have batches in a greenhouse with gas heating, each once
SELECT DISTINCT w.name FROM batch b JOIN grower w ON b.grower_id = w.grower_id JOIN greenhouse g ON b.gh_id = g.gh_id WHERE g.heating = 'gas'

? How many greenhouses use each kind of heating?
? greenhouses by heating
SELECT heating, COUNT(*) FROM greenhouse GROUP BY heating

? How many batches are at each stage?
? batches broken down by stage
SELECT stage, COUNT(*) FROM batch GROUP BY stage

? average unit price and number of plants per plant group
? For each plant group, what is the average unit price and how many plants are in it?
SELECT plant_group, AVG(unit_price), COUNT(*) FROM plant GROUP BY plant_group

? How much did each shop order in total, in pots and in money?
? pots and total amount by shop
SELECT shop, SUM(pots), SUM(total) FROM shop_order GROUP BY shop

? Highest and lowest temperature per greenhouse
? Give me the max and min temperature of each greenhouse by name.
SELECT g.gh_name, MAX(c.temp_c), MIN(c.temp_c) FROM climate_reading c JOIN greenhouse g ON c.gh_id = g.gh_id GROUP BY g.gh_id, g.gh_name

? Which shops have more than 2 overdue orders?
? shops with over 2 overdue orders
SELECT shop FROM shop_order WHERE payment = 'overdue' GROUP BY shop HAVING COUNT(*) > 2

? How many different plants has every greenhouse grown?
? distinct plants by greenhouse name
SELECT g.gh_name, COUNT(DISTINCT b.plant_id) FROM batch b JOIN greenhouse g ON b.gh_id = g.gh_id GROUP BY g.gh_id, g.gh_name

? Which growers lost more than 300 pots in all?
? growers with over 300 lost pots
SELECT w.name FROM batch b JOIN grower w ON b.grower_id = w.grower_id GROUP BY w.grower_id, w.name HAVING SUM(b.pots_lost) > 300

? Orders by payment: how many and worth how much
? Show the number of shop orders and the sum of their totals for every payment state.
SELECT payment, COUNT(*), SUM(total) FROM shop_order GROUP BY payment

? Count the pots per plant group.
? How many pots of each plant group were in the batches?
SELECT p.plant_group, SUM(b.pots) FROM batch b JOIN plant p ON b.plant_id = p.plant_id GROUP BY p.plant_group

? mean humidity per day
? What was the average humidity of the climate readings on each day?
SELECT CAST(read_at AS DATE), AVG(humidity_pct) FROM climate_reading GROUP BY CAST(read_at AS DATE)

? Which heating types warm more than 2000 square meters of floor?
? heating types with a total floor area above 2000
SELECT heating FROM greenhouse GROUP BY heating HAVING SUM(floor_m2) > 2000

? Which is the biggest greenhouse?
? greenhouse with the largest floor area
SELECT gh_name FROM greenhouse ORDER BY floor_m2 DESC LIMIT 1

? What plant takes longest until sale?
? plant with the most weeks to sale
SELECT plant_name FROM plant ORDER BY weeks_to_sale DESC LIMIT 1

? Top 3 shops by money spent
? Which 3 shops have the highest sum of order totals?
SELECT shop FROM shop_order GROUP BY shop ORDER BY SUM(total) DESC LIMIT 3

? Which grower has the most batches?
? name of the grower in charge of the largest number of batches
SELECT w.name FROM batch b JOIN grower w ON b.grower_id = w.grower_id GROUP BY w.grower_id, w.name ORDER BY COUNT(*) DESC LIMIT 1

? In which greenhouse was the highest CO2 measured?
? greenhouse name of the reading with the highest CO2 ppm
SELECT g.gh_name FROM climate_reading c JOIN greenhouse g ON c.gh_id = g.gh_id ORDER BY c.co2_ppm DESC LIMIT 1

? Plants with group and price, cheapest first, then by name
? list plant name, group and unit price sorted by price and then by name
SELECT plant_name, plant_group, unit_price FROM plant ORDER BY unit_price, plant_name

? Which plant was ordered in the largest number of pots?
? best selling plant by pots ordered
SELECT p.plant_name FROM shop_order o JOIN batch b ON o.batch_id = b.batch_id JOIN plant p ON b.plant_id = p.plant_id GROUP BY p.plant_id, p.plant_name ORDER BY SUM(o.pots) DESC LIMIT 1

? Who started here last?
? newest grower by start date
SELECT name FROM grower ORDER BY start_date DESC LIMIT 1

? greenhouse names from oldest to newest building
? List the greenhouses by year built, oldest first.
SELECT gh_name FROM greenhouse ORDER BY year_built

? How many batches were sown in January 2024?
? batches sown January 2024
SELECT COUNT(*) FROM batch WHERE EXTRACT(YEAR FROM sown_date) = 2024 AND EXTRACT(MONTH FROM sown_date) = 1

? How many days pass from sowing to potting on average?
? average days between sown and potted date of a batch
SELECT AVG(potted_date - sown_date) FROM batch

? Which batches were ready in the last 10 days? Show id and number of pots.
? batch id and pots, ready within the past 10 days
SELECT batch_id, pots FROM batch WHERE ready_date >= CURRENT_DATE - INTERVAL '10 days'

? Order totals per month for 2023
? What did shops order for in each month of 2023?
SELECT DATE_TRUNC('month', order_date), SUM(total) FROM shop_order WHERE EXTRACT(YEAR FROM order_date) = 2023 GROUP BY DATE_TRUNC('month', order_date)

? What was the average temperature on 2023-08-12?
? mean temp of the climate readings on August 12, 2023
SELECT AVG(temp_c) FROM climate_reading WHERE CAST(read_at AS DATE) = '2023-08-12'

? Which growers started before 2018?
? growers with a start year before 2018
SELECT name FROM grower WHERE EXTRACT(YEAR FROM start_date) < 2018

? Orders delivered between 2023-12-01 and 2023-12-24: shop and total
? Which shop orders were delivered from December 1, 2023 to December 24, 2023? Give shop and total.
SELECT shop, total FROM shop_order WHERE delivery_date BETWEEN '2023-12-01' AND '2023-12-24'

? On which weekdays do shops order, and how many orders come in on each?
? shop orders per day of the week
SELECT EXTRACT(DOW FROM order_date), COUNT(*) FROM shop_order GROUP BY EXTRACT(DOW FROM order_date)

? When was the latest climate reading in Tunnel West?
? last reading time for Tunnel West
SELECT MAX(c.read_at) FROM climate_reading c JOIN greenhouse g ON c.gh_id = g.gh_id WHERE g.gh_name = 'Tunnel West'

? What share of pots was lost?
? lost pots divided by all pots of the batches
SELECT CAST(SUM(pots_lost) AS FLOAT) / NULLIF(SUM(pots), 0) FROM batch

? For each plant, what percentage of its batches was discarded?
? percent of discarded batches by plant name
SELECT p.plant_name, 100.0 * SUM(CASE WHEN b.stage = 'discarded' THEN 1 ELSE 0 END) / COUNT(*) FROM batch b JOIN plant p ON b.plant_id = p.plant_id GROUP BY p.plant_id, p.plant_name

? Ratio of paid to overdue orders
? What is the ratio of paid shop orders to overdue ones?
SELECT CAST(SUM(CASE WHEN payment = 'paid' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN payment = 'overdue' THEN 1 ELSE 0 END), 0) FROM shop_order

? How many orders are there per shop on average?
? average number of orders per shop
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT shop), 0) FROM shop_order

? What proportion of growers are apprentices?
? share of apprentice growers
SELECT CAST(SUM(CASE WHEN is_apprentice = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM grower

? What does each shop pay per pot?
? price per pot by shop: total divided by pots
SELECT shop, CAST(SUM(total) AS FLOAT) / NULLIF(SUM(pots), 0) FROM shop_order GROUP BY shop

? How many pots are left of each batch after the losses?
? batch id and pots minus lost pots
SELECT batch_id, pots - pots_lost FROM batch

? What percent of greenhouses is automated?
? percentage of automated greenhouses
SELECT 100.0 * SUM(CASE WHEN automated = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM greenhouse

? Which herbs cost between 2 and 4?
? plants of the group herb with a unit price from 2 to 4
SELECT plant_name FROM plant WHERE plant_group = 'herb' AND unit_price BETWEEN 2 AND 4

? Which automated greenhouses were built after 2010?
? automated greenhouses with a build year later than 2010
SELECT gh_name FROM greenhouse WHERE automated = TRUE AND year_built > 2010

? orders that are open or overdue, id shop total
? Show id, shop and total of the orders whose payment is open or overdue.
SELECT order_id, shop, total FROM shop_order WHERE payment IN ('open', 'overdue')

? Which batches have not been potted yet?
? ids of batches without a potted date
SELECT batch_id FROM batch WHERE potted_date IS NULL

? How many greenhouses have a heating other than none?
? number of greenhouses whose heating is not none
SELECT COUNT(*) FROM greenhouse WHERE heating <> 'none'

? Whose email contains grow?
? growers with grow in their email address
SELECT name FROM grower WHERE email LIKE '%grow%'

? Temperature, humidity and CO2 of readings above 35 degrees
? Show temp, humidity and CO2 for climate readings hotter than 35.
SELECT temp_c, humidity_pct, co2_ppm FROM climate_reading WHERE temp_c > 35

? Which vegetables need at least 15 degrees and are sold within 10 weeks?
? vegetable plants with a min temp of 15 or more and at most 10 weeks to sale
SELECT plant_name FROM plant WHERE plant_group = 'vegetable' AND min_temp_c >= 15 AND weeks_to_sale <= 10

? Which plants are dearer than the average plant?
? plants with above average unit price
SELECT plant_name FROM plant WHERE unit_price > (SELECT AVG(unit_price) FROM plant)

? How warm must cucumber be kept and how many weeks does it take?
? cucumber: minimum temperature, weeks to sale
SELECT min_temp_c, weeks_to_sale FROM plant WHERE plant_name = 'cucumber'

? What does the gas bill of Glass Nine come to?
? gas costs of Glass Nine
I do not know

? Which fertilizer was given to the geraniums?
? fertilizer used for geranium
I do not know

? What is the phone number of City Florist?
? telephone City Florist
I do not know
