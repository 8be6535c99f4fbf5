-- A furniture maker: pieces made to order, the wood they are made of, craftsmen and deliveries.

CREATE TABLE client (
  id INTEGER PRIMARY KEY,
  client_name TEXT, -- Villa Rosso; Grand Loft; Anna Berg; Studio Nord; Peter Wolff
  client_type TEXT, -- private; hotel; office; retailer
  city TEXT, -- Turin; Basel; Aarhus; Vienna; Utrecht
  phone TEXT,
  since_year INTEGER
);

CREATE TABLE craftsman (
  id INTEGER PRIMARY KEY,
  fname TEXT, -- Marco; Ines; Jan; Bruno
  lname TEXT, -- Conti; Sauer; Visser; Kroll
  skill TEXT, -- carving; upholstery; joinery; varnishing
  dob DATE,
  hired_on DATE,
  hourly_rate NUMERIC,
  is_apprentice BOOLEAN
);

CREATE TABLE wood (
  id INTEGER PRIMARY KEY,
  species TEXT, -- oak; walnut; beech; cherry; maple
  origin_country TEXT, -- France; Canada; Poland; Romania
  price_per_m3 NUMERIC,
  stock_m3 NUMERIC,
  certified BOOLEAN
);

CREATE TABLE product (
  id INTEGER PRIMARY KEY,
  product_name TEXT, -- Luna chair; Atlas table; Bergen sofa; Mira shelf; Odin desk
  category TEXT, -- chair; table; sofa; cabinet; bed
  wood_id INTEGER REFERENCES wood (id),
  list_price NUMERIC,
  weight_kg NUMERIC,
  width_cm INTEGER,
  height_cm INTEGER
);

CREATE TABLE work_order (
  id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (id),
  product_id INTEGER REFERENCES product (id),
  craftsman_id INTEGER REFERENCES craftsman (id),
  qty INTEGER,
  total_amt NUMERIC,
  deposit_amt NUMERIC,
  date_ordered DATE,
  date_due DATE,
  date_finished DATE,
  status TEXT -- quoted; in production; finished; cancelled
);

CREATE TABLE delivery (
  id INTEGER PRIMARY KEY,
  work_order_id INTEGER REFERENCES work_order (id),
  delivered_on DATE,
  fee NUMERIC,
  damaged BOOLEAN
);

? Which clients ordered the Atlas table?
? names of clients with a work order for the Atlas table, each client once
SELECT DISTINCT c.client_name FROM client c JOIN work_order w ON w.client_id = c.id JOIN product p ON w.product_id = p.id WHERE p.product_name = 'Atlas table'

? Which products are made of walnut?
? show me the walnut products
SELECT p.product_name FROM product p JOIN wood w ON p.wood_id = w.id WHERE w.species = 'walnut'

? Who is working on orders that are in production?
? names of the craftsmen with any work order in production
SELECT DISTINCT c.fname, c.lname FROM craftsman c JOIN work_order w ON w.craftsman_id = c.id WHERE w.status = 'in production'

? For each work order, give its id, the client's name and the product.
? work order id, client and product name
SELECT w.id, c.client_name, p.product_name FROM work_order w JOIN client c ON w.client_id = c.id JOIN product p ON w.product_id = p.id

? Which craftsmen have never been given a work order?
? craftsmen without a single work order
SELECT fname, lname FROM craftsman WHERE id NOT IN (SELECT craftsman_id FROM work_order)

? What products has nobody ordered yet?
? products that don't appear in any work order
SELECT product_name FROM product WHERE id NOT IN (SELECT product_id FROM work_order)

? What is the total amount of the work orders placed by hotel clients?
? How much have hotel clients ordered from us, in total amount?
SELECT SUM(w.total_amt) FROM work_order w JOIN client c ON w.client_id = c.id WHERE c.client_type = 'hotel'

? How many pieces has the client Grand Loft ordered?
? total qty on the work orders of client Grand Loft
SELECT SUM(w.qty) FROM work_order w JOIN client c ON w.client_id = c.id WHERE c.client_name = 'Grand Loft'

? List every client and how many work orders they have, also the clients with none.
? number of work orders per client including those without orders
SELECT c.client_name, COUNT(w.id) FROM client c LEFT JOIN work_order w ON w.client_id = c.id GROUP BY c.id, c.client_name

? Which work orders had a damaged delivery?
? order status and due date of the work orders where the delivery arrived damaged
SELECT w.status, w.date_due FROM work_order w JOIN delivery d ON d.work_order_id = w.id WHERE d.damaged = TRUE

? What is the average list price of products made of wood from Canada?
? avg list price, products in wood that comes from Canada
SELECT AVG(p.list_price) FROM product p JOIN wood w ON p.wood_id = w.id WHERE w.origin_country = 'Canada'

? Return the names of the craftsmen who have finished more than 10 work orders.
? craftsmen with over 10 finished work orders
SELECT c.fname, c.lname FROM craftsman c JOIN work_order w ON w.craftsman_id = c.id WHERE w.status = 'finished' GROUP BY c.id, c.fname, c.lname HAVING COUNT(*) > 10

? How many products do we offer in each category?
? products per category
SELECT category, COUNT(*) FROM product GROUP BY category

? Average list price by category
? what's the average list price in every product category
SELECT category, AVG(list_price) FROM product GROUP BY category

? How many clients are there of each type?
? client count by type
SELECT client_type, COUNT(*) FROM client GROUP BY client_type

? What did we bill per client type, in total order amount?
? total amount of work orders by client type
SELECT c.client_type, SUM(w.total_amt) FROM client c JOIN work_order w ON w.client_id = c.id GROUP BY c.client_type

? For each skill, how many craftsmen do we have and what do they earn per hour on average?
? headcount of craftsmen and average hourly rate by skill
SELECT skill, COUNT(*), AVG(hourly_rate) FROM craftsman GROUP BY skill

? Break down the number of work orders and their total amount by status.
? work orders by status with count and total amount
SELECT status, COUNT(*), SUM(total_amt) FROM work_order GROUP BY status

? How many pieces were ordered of each species of wood?
? ordered qty by wood species
SELECT d.species, SUM(w.qty) FROM work_order w JOIN product p ON w.product_id = p.id JOIN wood d ON p.wood_id = d.id GROUP BY d.species

? Which categories have an average list price above 1500?
? product categories where the mean list price is over 1500
SELECT category FROM product GROUP BY category HAVING AVG(list_price) > 1500

? How many cubic metres of wood do we have in stock from each country of origin?
? stock_m3 of wood by origin country
SELECT origin_country, SUM(stock_m3) FROM wood GROUP BY origin_country

? How many different clients did each craftsman work for?
? number of distinct clients per craftsman, from the work orders
SELECT c.fname, c.lname, COUNT(DISTINCT w.client_id) FROM craftsman c JOIN work_order w ON w.craftsman_id = c.id GROUP BY c.id, c.fname, c.lname

? Largest and smallest work order amount for each year of ordering
? max and min total amount of work orders per year ordered
SELECT EXTRACT(YEAR FROM date_ordered), MAX(total_amt), MIN(total_amt) FROM work_order GROUP BY EXTRACT(YEAR FROM date_ordered)

? Which product is the heaviest?
? name of the product with the greatest weight
SELECT product_name FROM product ORDER BY weight_kg DESC LIMIT 1

? Who is our best paid craftsman?
? craftsman with the highest hourly rate
SELECT fname, lname FROM craftsman ORDER BY hourly_rate DESC LIMIT 1

? Top 3 clients by total amount of their work orders
? Give me the 3 clients who ordered for the most money.
SELECT c.client_name FROM client c JOIN work_order w ON w.client_id = c.id GROUP BY c.id, c.client_name ORDER BY SUM(w.total_amt) DESC LIMIT 3

? Which wood species is used in the most products?
? most common wood species among our products
SELECT w.species FROM wood w JOIN product p ON p.wood_id = w.id GROUP BY w.species ORDER BY COUNT(*) DESC LIMIT 1

? List the products by width, widest first, then by name.
? all product names sorted by width descending and then by product name
SELECT product_name FROM product ORDER BY width_cm DESC, product_name

? What is the cheapest chair we sell?
? lowest priced chair
SELECT product_name FROM product WHERE category = 'chair' ORDER BY list_price LIMIT 1

? Which craftsman has been with us the longest?
? the craftsman hired first
SELECT fname, lname FROM craftsman ORDER BY hired_on LIMIT 1

? Which product has been ordered by the most different clients?
? product with the largest number of distinct clients in the work orders
SELECT p.product_name FROM product p JOIN work_order w ON w.product_id = p.id GROUP BY p.id, p.product_name ORDER BY COUNT(DISTINCT w.client_id) DESC LIMIT 1

? Show status, amount and due date of the 20 biggest work orders.
? the 20 work orders with the highest total amount: status, total amount, date due
SELECT status, total_amt, date_due FROM work_order ORDER BY total_amt DESC LIMIT 20

? How many work orders came in during 2022?
? number of work orders from 2022
SELECT COUNT(*) FROM work_order WHERE EXTRACT(YEAR FROM date_ordered) = 2022

? Which work orders are due this month? I need the ids.
? ids of work orders due this month
SELECT id FROM work_order WHERE DATE_TRUNC('month', date_due) = DATE_TRUNC('month', CURRENT_DATE)

? How long does it take on average from order to finished piece, in days?
? average days between order date and finish date of a work order
SELECT AVG(date_finished - date_ordered) FROM work_order

? Which work orders were finished late?
? ids of the work orders finished after the due date
SELECT id FROM work_order WHERE date_finished > date_due

? What was the total amount ordered per month in 2023?
? monthly order amount 2023 from work orders
SELECT DATE_TRUNC('month', date_ordered), SUM(total_amt) FROM work_order WHERE EXTRACT(YEAR FROM date_ordered) = 2023 GROUP BY DATE_TRUNC('month', date_ordered)

? Show the craftsmen hired since 2018-06-01.
? who of the craftsmen joined on or after 1 June 2018?
SELECT fname, lname FROM craftsman WHERE hired_on >= '2018-06-01'

? How many deliveries went out in the past 14 days?
? deliveries of the last 14 days, count
SELECT COUNT(*) FROM delivery WHERE delivered_on >= CURRENT_DATE - INTERVAL '14 days'

? How old is each craftsman?
? first name, last name and age in years of every craftsman
SELECT fname, lname, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM craftsman

? When did the client Studio Nord last order something from us?
? date of the latest work order by client Studio Nord
SELECT MAX(w.date_ordered) FROM work_order w JOIN client c ON w.client_id = c.id WHERE c.client_name = 'Studio Nord'

? How many work orders were placed between 2021-01-01 and 2021-06-30?
? count of work orders from January 1, 2021 to June 30, 2021
SELECT COUNT(*) FROM work_order WHERE date_ordered BETWEEN '2021-01-01' AND '2021-06-30'

? What share of work orders got cancelled?
? cancelled work orders as a share of all
SELECT CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM work_order

? What percentage of our wood types is certified?
? percent of wood that is certified
SELECT 100.0 * SUM(CASE WHEN certified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM wood

? What is the ratio of deposits to order totals?
? total deposit divided by total amount over all work orders
SELECT CAST(SUM(deposit_amt) AS FLOAT) / NULLIF(SUM(total_amt), 0) FROM work_order

? Ratio of private clients to office clients
? what's the ratio between private and office clients?
SELECT CAST(SUM(CASE WHEN client_type = 'private' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN client_type = 'office' THEN 1 ELSE 0 END), 0) FROM client

? How much is still to be paid on each work order after the deposit?
? work order id and total amount minus deposit
SELECT id, total_amt - deposit_amt FROM work_order

? Per year, what percentage of deliveries arrived damaged?
? yearly percentage of damaged deliveries
SELECT EXTRACT(YEAR FROM delivered_on), 100.0 * SUM(CASE WHEN damaged = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM delivery GROUP BY EXTRACT(YEAR FROM delivered_on)

? What is the average number of work orders per client?
? work orders per client on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM work_order

? Give the price per kilo of each product.
? list price divided by weight for every product, with its name
SELECT product_name, CAST(list_price AS FLOAT) / NULLIF(weight_kg, 0) FROM product

? Which work orders aren't finished yet?
? ids of work orders with no finish date
SELECT id FROM work_order WHERE date_finished IS NULL

? Show the clients from Turin or Basel that are a hotel.
? hotel clients based in Turin or Basel
SELECT client_name FROM client WHERE client_type = 'hotel' AND city IN ('Turin', 'Basel')

? Which tables and cabinets are wider than 180 cm?
? names of products of category table or cabinet with a width over 180
SELECT product_name FROM product WHERE category IN ('table', 'cabinet') AND width_cm > 180

? List width, height and weight of the Bergen sofa.
? Bergen sofa product: width, height, weight
SELECT width_cm, height_cm, weight_kg FROM product WHERE product_name = 'Bergen sofa'

? Which apprentices earn less than 15 an hour?
? apprentice craftsmen with an hourly rate below 15
SELECT fname, lname FROM craftsman WHERE is_apprentice = TRUE AND hourly_rate < 15

? What kinds of wood are not certified, and where do they come from?
? species and origin country of uncertified wood
SELECT species, origin_country FROM wood WHERE certified = FALSE

? Clients since 2010 or earlier without a phone number
? Which clients have been with us since 2010 or before and have no phone on file?
SELECT client_name FROM client WHERE since_year <= 2010 AND phone IS NULL

? Find the products whose name contains "shelf".
? product names with the word shelf in them
SELECT product_name FROM product WHERE product_name LIKE '%shelf%'

? Which products weigh between 20 and 40 kilos?
? products from 20 to 40 kg
SELECT product_name FROM product WHERE weight_kg BETWEEN 20 AND 40

? What colour is the Luna chair?
? colour of each product
I do not know

? Which supplier sold us the oak?
? supplier name of the oak wood
I do not know

? How did the clients rate their furniture?
I do not know
