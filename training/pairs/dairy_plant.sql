-- A dairy plant: farms that deliver milk, milk collections, products, production lots, lab tests and shop orders.

CREATE TABLE farms (
  id INTEGER PRIMARY KEY,
  farm_name TEXT, -- Green Meadow; Hollow Farm; Three Oaks; Kerrigan Dairy
  owner TEXT, -- Walter Stone; Eileen Kerrigan; Paul Huber; Anke Vos
  village TEXT, -- Dunmore; Alding; Westbrook; Lipnice
  cow_count INTEGER,
  breed TEXT, -- Holstein; Jersey; Simmental; Ayrshire
  organic BOOLEAN,
  member_since DATE
);

CREATE TABLE collections (
  id INTEGER PRIMARY KEY,
  farm_id INTEGER REFERENCES farms (id),
  collected_at TIMESTAMP,
  delivered_at TIMESTAMP,
  litres NUMERIC,
  fat_pct NUMERIC,
  temp_c NUMERIC,
  paid_amt NUMERIC,
  accepted BOOLEAN
);

CREATE TABLE dairy_products (
  id INTEGER PRIMARY KEY,
  product_name TEXT, -- Farmhouse Butter; Mild Cheddar; Vanilla Yoghurt; Skimmed Milk; Whipping Cream
  kind TEXT, -- butter; cheese; yoghurt; milk; cream
  pack_size TEXT, -- small; family; catering
  shelf_life_days INTEGER,
  unit_price NUMERIC,
  lactose_free BOOLEAN
);

CREATE TABLE lots (
  id INTEGER PRIMARY KEY,
  product_id INTEGER REFERENCES dairy_products (id),
  produced_on DATE,
  best_before DATE,
  units INTEGER,
  milk_litres NUMERIC,
  vat TEXT, -- vat 1; vat 2; vat 3; vat 4
  lot_status TEXT -- maturing; ready; blocked; sold out
);

CREATE TABLE lab_tests (
  id INTEGER PRIMARY KEY,
  lot_id INTEGER REFERENCES lots (id),
  test_kind TEXT, -- bacteria; acidity; antibiotics; taste
  tested_on DATE,
  value NUMERIC,
  passed BOOLEAN,
  analyst TEXT -- Dr. Lund; Mira Sova; Ben Adler
);

CREATE TABLE shop_orders (
  id INTEGER PRIMARY KEY,
  shop TEXT, -- Corner Deli; FreshMart; Village Store; Gourmet Hall
  product_id INTEGER REFERENCES dairy_products (id),
  qty INTEGER,
  order_date DATE,
  ship_date DATE,
  discount_pct NUMERIC
);

? Which farms had a milk collection turned away (not accepted)?
? farms with a rejected collection
SELECT DISTINCT f.farm_name FROM farms f JOIN collections c ON c.farm_id = f.id WHERE c.accepted = FALSE

? How many litres of milk did Three Oaks supply?
? litres collected from the farm Three Oaks
SELECT SUM(c.litres) FROM collections c JOIN farms f ON c.farm_id = f.id WHERE f.farm_name = 'Three Oaks'

? Which products failed an antibiotics test?
? dairy products with a lot that did not pass an antibiotics lab test
SELECT DISTINCT p.product_name FROM dairy_products p JOIN lots l ON l.product_id = p.id JOIN lab_tests t ON t.lot_id = l.id WHERE t.test_kind = 'antibiotics' AND t.passed = FALSE

? Products nobody has ordered
? dairy products without any shop order
SELECT product_name FROM dairy_products WHERE id NOT IN (SELECT product_id FROM shop_orders)

? Which shops buy cheese from us?
? shops that ordered a product of the kind cheese
SELECT DISTINCT o.shop FROM shop_orders o JOIN dairy_products p ON o.product_id = p.id WHERE p.kind = 'cheese'

? How much have we paid the farms in Westbrook for milk?
? total amount paid on collections from Westbrook farms
SELECT SUM(c.paid_amt) FROM collections c JOIN farms f ON c.farm_id = f.id WHERE f.village = 'Westbrook'

? Lots never tested in the lab: ids and production dates
? id and production date of lots without lab tests
SELECT id, produced_on FROM lots WHERE id NOT IN (SELECT lot_id FROM lab_tests)

? Show product, best before date and units of the blocked lots.
? product name, best before and units for lots that are blocked
SELECT p.product_name, l.best_before, l.units FROM lots l JOIN dairy_products p ON l.product_id = p.id WHERE l.lot_status = 'blocked'

? How many units of Mild Cheddar did Gourmet Hall order?
? quantity of the product Mild Cheddar in shop orders by Gourmet Hall
SELECT SUM(o.qty) FROM shop_orders o JOIN dairy_products p ON o.product_id = p.id WHERE p.product_name = 'Mild Cheddar' AND o.shop = 'Gourmet Hall'

? Which farms have not delivered a drop yet?
? farms without a single collection
SELECT farm_name FROM farms WHERE id NOT IN (SELECT farm_id FROM collections)

? Owners whose Jersey cows gave milk above 5 percent fat
? owners of Jersey farms with a collection over 5 fat percent
SELECT DISTINCT f.owner FROM farms f JOIN collections c ON c.farm_id = f.id WHERE f.breed = 'Jersey' AND c.fat_pct > 5

? Litres by breed
? how many litres were collected per breed of cow, over the farms?
SELECT f.breed, SUM(c.litres) FROM collections c JOIN farms f ON c.farm_id = f.id GROUP BY f.breed

? How many farms and cows do we have in each village?
? farms and total cows by village
SELECT village, COUNT(*), SUM(cow_count) FROM farms GROUP BY village

? Average fat content per farm
? mean fat percentage of the milk collections for each farm
SELECT f.farm_name, AVG(c.fat_pct) FROM farms f JOIN collections c ON c.farm_id = f.id GROUP BY f.id, f.farm_name

? Units produced of each kind of product
? units in lots by kind of dairy product
SELECT p.kind, SUM(l.units) FROM lots l JOIN dairy_products p ON l.product_id = p.id GROUP BY p.kind

? How many lots does each product have? Products without lots too.
? lot count per dairy product including zero
SELECT p.product_name, COUNT(l.id) FROM dairy_products p LEFT JOIN lots l ON l.product_id = p.id GROUP BY p.id, p.product_name

? Lots per status and vat
? number of lots by status and by vat
SELECT lot_status, vat, COUNT(*) FROM lots GROUP BY lot_status, vat

? Which shops ordered more than 500 units in all?
? shops with a total order quantity over 500
SELECT shop FROM shop_orders GROUP BY shop HAVING SUM(qty) > 500

? Test values: lowest, highest and average for each kind of test
? min, max, mean value by kind of lab test
SELECT test_kind, MIN(value), MAX(value), AVG(value) FROM lab_tests GROUP BY test_kind

? How many different products does each shop take?
? distinct products per shop in the orders
SELECT shop, COUNT(DISTINCT product_id) FROM shop_orders GROUP BY shop

? Kinds with an average shelf life of more than 30 days
? which kinds of product keep for over 30 days on average?
SELECT kind FROM dairy_products GROUP BY kind HAVING AVG(shelf_life_days) > 30

? Sales value per shop, quantity times unit price
? what are the orders of each shop worth (qty times unit price of the product)?
SELECT o.shop, SUM(o.qty * p.unit_price) FROM shop_orders o JOIN dairy_products p ON o.product_id = p.id GROUP BY o.shop

? Biggest farm by number of cows
? which farm keeps the most cows?
SELECT farm_name FROM farms ORDER BY cow_count DESC LIMIT 1

? Which farm has delivered the most milk?
? farm with the highest total litres over its collections
SELECT f.farm_name FROM farms f JOIN collections c ON c.farm_id = f.id GROUP BY f.id, f.farm_name ORDER BY SUM(c.litres) DESC LIMIT 1

? 5 products that keep the longest
? top 5 dairy products by shelf life
SELECT product_name FROM dairy_products ORDER BY shelf_life_days DESC LIMIT 5

? What do shops order most? Give the product with the largest quantity.
? product with the greatest total quantity in shop orders
SELECT p.product_name FROM dairy_products p JOIN shop_orders o ON o.product_id = p.id GROUP BY p.id, p.product_name ORDER BY SUM(o.qty) DESC LIMIT 1

? Farms by membership, longest serving first
? list the farms ordered by member since date
SELECT farm_name FROM farms ORDER BY member_since

? Cheapest lactose free product
? lactose free dairy product with the lowest unit price
SELECT product_name FROM dairy_products WHERE lactose_free = TRUE ORDER BY unit_price LIMIT 1

? Warmest milk we took in: how warm and how many litres?
? temperature and litres of the collection with the highest temperature
SELECT temp_c, litres FROM collections ORDER BY temp_c DESC LIMIT 1

? Which analyst does the most tests?
? analyst with the largest number of lab tests
SELECT analyst FROM lab_tests GROUP BY analyst ORDER BY COUNT(*) DESC LIMIT 1

? Show product names by price descending, then by shelf life.
? dairy products sorted by unit price from high to low and then shelf life
SELECT product_name FROM dairy_products ORDER BY unit_price DESC, shelf_life_days

? Milk collected in May 2024
? how many litres did we collect in May 2024?
SELECT SUM(litres) FROM collections WHERE EXTRACT(YEAR FROM collected_at) = 2024 AND EXTRACT(MONTH FROM collected_at) = 5

? Lots that are past their best before date: ids
? ids of lots with a best before earlier than today
SELECT id FROM lots WHERE best_before < CURRENT_DATE

? Litres of milk per day
? daily milk litres from the collections
SELECT CAST(collected_at AS DATE), SUM(litres) FROM collections GROUP BY CAST(collected_at AS DATE)

? How many minutes pass from collection to delivery, on average per farm?
? average minutes between collecting and delivering milk for each farm name
SELECT f.farm_name, AVG(EXTRACT(EPOCH FROM c.delivered_at - c.collected_at) / 60) FROM farms f JOIN collections c ON c.farm_id = f.id GROUP BY f.id, f.farm_name

? Orders since 2023-02-01 from FreshMart
? how many shop orders has FreshMart placed since February 1, 2023?
SELECT COUNT(*) FROM shop_orders WHERE shop = 'FreshMart' AND order_date >= '2023-02-01'

? Monthly units sold to shops
? ordered quantity per month
SELECT DATE_TRUNC('month', order_date), SUM(qty) FROM shop_orders GROUP BY DATE_TRUNC('month', order_date)

? How many lots did we make in the last 2 weeks?
? lots produced during the past 2 weeks
SELECT COUNT(*) FROM lots WHERE produced_on >= CURRENT_DATE - INTERVAL '2 weeks'

? Average days between order and shipping
? how many days until shop orders ship on average?
SELECT AVG(ship_date - order_date) FROM shop_orders

? When was Whipping Cream last produced?
? latest production date of lots of the product Whipping Cream
SELECT MAX(l.produced_on) FROM lots l JOIN dairy_products p ON l.product_id = p.id WHERE p.product_name = 'Whipping Cream'

? New farm members per year
? how many farms joined in each year?
SELECT EXTRACT(YEAR FROM member_since), COUNT(*) FROM farms GROUP BY EXTRACT(YEAR FROM member_since)

? What percentage of lab tests is passed, by test?
? pass percentage per kind of lab test
SELECT test_kind, 100.0 * SUM(CASE WHEN passed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM lab_tests GROUP BY test_kind

? What do we pay for a litre of milk?
? amount paid divided by litres over all collections
SELECT CAST(SUM(paid_amt) AS FLOAT) / NULLIF(SUM(litres), 0) FROM collections

? Share of organic farms
? what proportion of our farms is organic?
SELECT CAST(SUM(CASE WHEN organic = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM farms

? Litres of milk per unit for each product
? milk litres divided by units of the lots, per dairy product
SELECT p.product_name, CAST(SUM(l.milk_litres) AS FLOAT) / NULLIF(SUM(l.units), 0) FROM dairy_products p JOIN lots l ON l.product_id = p.id GROUP BY p.id, p.product_name

? Ratio of blocked lots to ready lots
? how many lots are blocked in relation to ready ones (ratio)?
SELECT CAST(SUM(CASE WHEN lot_status = 'blocked' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN lot_status = 'ready' THEN 1 ELSE 0 END), 0) FROM lots

? Tests per lot on average
? how many lab tests does a tested lot get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT lot_id), 0) FROM lab_tests

? Percent of collections accepted by farm
? for every farm, what percent of its collections was accepted?
SELECT f.farm_name, 100.0 * SUM(CASE WHEN c.accepted = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM farms f JOIN collections c ON c.farm_id = f.id GROUP BY f.id, f.farm_name

? How big is a farm in each village, as the average of its cows?
? average cows per farm in each village
SELECT village, AVG(cow_count) FROM farms GROUP BY village

? Organic farms in Dunmore or Alding with 40 to 90 cows
? organic farms of Dunmore or Alding having between 40 and 90 cows
SELECT farm_name FROM farms WHERE organic = TRUE AND village IN ('Dunmore', 'Alding') AND cow_count BETWEEN 40 AND 90

? Orders not shipped so far: shop, quantity and order date
? shop, qty, order date of unshipped shop orders
SELECT shop, qty, order_date FROM shop_orders WHERE ship_date IS NULL

? How many collections were warmer than 6 degrees but accepted anyway?
? number of accepted collections with a temperature above 6
SELECT COUNT(*) FROM collections WHERE temp_c > 6 AND accepted = TRUE

? Catering packs cheaper than 20
? dairy products with catering pack size and a unit price under 20
SELECT product_name FROM dairy_products WHERE pack_size = 'catering' AND unit_price < 20

? Owner and village of farms with Holstein or Ayrshire cows
? owner, village where the breed is Holstein or Ayrshire
SELECT owner, village FROM farms WHERE breed IN ('Holstein', 'Ayrshire')

? Products with Yoghurt in the name that are not lactose free
? non lactose free dairy products containing Yoghurt
SELECT product_name FROM dairy_products WHERE product_name LIKE '%Yoghurt%' AND lactose_free = FALSE

? Lots in vat 3 that are still maturing: id, units
? id and units of maturing lots in vat 3
SELECT id, units FROM lots WHERE vat = 'vat 3' AND lot_status = 'maturing'

? How many orders went out without any discount?
? shop orders where the discount is missing
SELECT COUNT(*) FROM shop_orders WHERE discount_pct IS NULL

? Farms with more cows than the average farm
? farms whose cow count is above average
SELECT farm_name FROM farms WHERE cow_count > (SELECT AVG(cow_count) FROM farms)

? What do the cows eat at Hollow Farm?
I do not know

? How much electricity did cooling use?
I do not know

? Which driver collected the milk yesterday?
I do not know
