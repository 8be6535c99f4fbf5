-- A florist: flowers, bouquets put together from them, growers, orders and their delivery.

CREATE TABLE grower (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Van Dijk Kwekerij; Rosario Farms; Blooming Hill; Tanaka Gardens
  country TEXT, -- Netherlands; Kenya; Ecuador; Spain
  organic TEXT -- organic; conventional
);

CREATE TABLE flower (
  id INTEGER PRIMARY KEY,
  name TEXT, -- tulip; peony; lily; rose; sunflower; iris
  colour TEXT, -- white; pink; yellow; purple; orange
  grower_id INTEGER REFERENCES grower (id),
  stem_price NUMERIC,
  stems_in_stock INTEGER,
  season TEXT, -- spring; summer; autumn; winter
  scented BOOLEAN
);

CREATE TABLE bouquet (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Morning Dew; Pink Cloud; Wild Meadow; Golden Hour
  occasion TEXT, -- birthday; anniversary; sympathy; thank you
  price NUMERIC,
  size TEXT, -- small; medium; large
  with_vase BOOLEAN
);

CREATE TABLE bouquet_flower (
  bouquet_id INTEGER REFERENCES bouquet (id),
  flower_id INTEGER REFERENCES flower (id),
  stems INTEGER
);

CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Olivia Brand; Felix Moser; Hotel Krone; Judith Lang
  phone TEXT,
  town TEXT, -- Lucerne; Zug; Bern; Thun
  is_company BOOLEAN
);

CREATE TABLE flower_order (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customer (id),
  bouquet_id INTEGER REFERENCES bouquet (id),
  qty INTEGER,
  total NUMERIC,
  order_date DATE,
  delivery_date DATE,
  card_message TEXT,
  delivery_type TEXT, -- pickup; courier; post
  paid BOOLEAN
);

? Which flowers go into the Pink Cloud bouquet?
? names of the flowers in the bouquet Pink Cloud
SELECT f.name FROM flower f JOIN bouquet_flower x ON x.flower_id = f.id JOIN bouquet b ON x.bouquet_id = b.id WHERE b.name = 'Pink Cloud'

? Which bouquets contain any peony?
? names of bouquets with a peony in them, each listed once
SELECT DISTINCT b.name FROM bouquet b JOIN bouquet_flower x ON x.bouquet_id = b.id JOIN flower f ON x.flower_id = f.id WHERE f.name = 'peony'

? Who grows our lily?
? grower of the flower lily
SELECT g.name FROM flower f JOIN grower g ON f.grower_id = g.id WHERE f.name = 'lily'

? List each flower with its colour and the country it is grown in.
? flower name, colour and the grower's country
SELECT f.name, f.colour, g.country FROM flower f JOIN grower g ON f.grower_id = g.id

? Which customers have ordered the Morning Dew?
? distinct customer names with an order of the bouquet Morning Dew
SELECT DISTINCT c.name FROM customer c JOIN flower_order o ON o.customer_id = c.id JOIN bouquet b ON o.bouquet_id = b.id WHERE b.name = 'Morning Dew'

? Which bouquets were never ordered?
? bouquets without a flower order
SELECT name FROM bouquet WHERE id NOT IN (SELECT bouquet_id FROM flower_order)

? Which flowers aren't used in any bouquet?
? flowers that appear in no bouquet
SELECT name FROM flower WHERE id NOT IN (SELECT flower_id FROM bouquet_flower)

? How many orders has each customer placed? Also show customers with none.
? flower orders per customer, with zero
SELECT c.name, COUNT(o.id) FROM customer c LEFT JOIN flower_order o ON o.customer_id = c.id GROUP BY c.id, c.name

? How much has Hotel Krone spent on flower orders?
? total of the flower orders by customer Hotel Krone
SELECT SUM(o.total) FROM flower_order o JOIN customer c ON o.customer_id = c.id WHERE c.name = 'Hotel Krone'

? Which customers from Bern have unpaid orders?
? names of Bern customers with any flower order that's not paid, once each
SELECT DISTINCT c.name FROM customer c JOIN flower_order o ON o.customer_id = c.id WHERE c.town = 'Bern' AND o.paid = FALSE

? How many large sympathy bouquets have been ordered in total?
? ordered qty of large bouquets for the occasion sympathy
SELECT SUM(o.qty) FROM flower_order o JOIN bouquet b ON o.bouquet_id = b.id WHERE b.size = 'large' AND b.occasion = 'sympathy'

? Which growers from Kenya supply something pink?
? Kenya growers with any pink flower, distinct names
SELECT DISTINCT g.name FROM grower g JOIN flower f ON f.grower_id = g.id WHERE g.country = 'Kenya' AND f.colour = 'pink'

? How many flowers do we have in each colour?
? flowers by colour
SELECT colour, COUNT(*) FROM flower GROUP BY colour

? Stems in stock by season
? how many stems do we hold for each season?
SELECT season, SUM(stems_in_stock) FROM flower GROUP BY season

? Average bouquet price per occasion
? what does a bouquet cost on average for every occasion?
SELECT occasion, AVG(price) FROM bouquet GROUP BY occasion

? How many stems does each bouquet have?
? stems per bouquet
SELECT b.name, SUM(x.stems) FROM bouquet b JOIN bouquet_flower x ON x.bouquet_id = b.id GROUP BY b.id, b.name

? What did we earn per bouquet?
? order total by bouquet name
SELECT b.name, SUM(o.total) FROM bouquet b JOIN flower_order o ON o.bouquet_id = b.id GROUP BY b.id, b.name

? How many flower orders and how much revenue per delivery type?
? flower orders by delivery type: count and sum of totals
SELECT delivery_type, COUNT(*), SUM(total) FROM flower_order GROUP BY delivery_type

? Number of flowers per grower country
? how many flowers come from each country?
SELECT g.country, COUNT(*) FROM flower f JOIN grower g ON f.grower_id = g.id GROUP BY g.country

? Cheapest, average and dearest stem price by colour
? min, avg and max stem price for each flower colour
SELECT colour, MIN(stem_price), AVG(stem_price), MAX(stem_price) FROM flower GROUP BY colour

? Which occasions have more than 6 bouquets?
? occasions with over 6 bouquets
SELECT occasion FROM bouquet GROUP BY occasion HAVING COUNT(*) > 6

? From how many towns do our customers come?
? number of different customer towns
SELECT COUNT(DISTINCT town) FROM customer

? How many different customers ordered each bouquet?
? unique customers per bouquet
SELECT b.name, COUNT(DISTINCT o.customer_id) FROM bouquet b JOIN flower_order o ON o.bouquet_id = b.id GROUP BY b.id, b.name

? Which bouquet costs the most?
? priciest bouquet
SELECT name FROM bouquet ORDER BY price DESC LIMIT 1

? Which flower has the cheapest stem?
? flower with the lowest stem price
SELECT name FROM flower ORDER BY stem_price LIMIT 1

? Which bouquet is ordered most often?
? bouquet with the most flower orders
SELECT b.name FROM bouquet b JOIN flower_order o ON o.bouquet_id = b.id GROUP BY b.id, b.name ORDER BY COUNT(*) DESC LIMIT 1

? Which flower is used in the most bouquets?
? flower that occurs in the largest number of bouquets
SELECT f.name FROM flower f JOIN bouquet_flower x ON x.flower_id = f.id GROUP BY f.id, f.name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 customers by money spent on flower orders
? the 5 customers with the highest order totals
SELECT c.name FROM customer c JOIN flower_order o ON o.customer_id = c.id GROUP BY c.id, c.name ORDER BY SUM(o.total) DESC LIMIT 5

? List the bouquets by occasion, and the cheapest first within each occasion.
? bouquet names sorted by occasion, then by price
SELECT name FROM bouquet ORDER BY occasion, price

? Which grower provides the most flowers?
? grower with the greatest number of flowers
SELECT g.name FROM grower g JOIN flower f ON f.grower_id = g.id GROUP BY g.id, g.name ORDER BY COUNT(*) DESC LIMIT 1

? Show name and stock of the 3 flowers with the fewest stems left.
? 3 flowers lowest in stock: name and stems
SELECT name, stems_in_stock FROM flower ORDER BY stems_in_stock LIMIT 3

? Who placed the latest order?
? customer of the most recent flower order
SELECT c.name FROM customer c JOIN flower_order o ON o.customer_id = c.id ORDER BY o.order_date DESC LIMIT 1

? How many flower orders were there in February 2023?
? February 2023 flower orders, number
SELECT COUNT(*) FROM flower_order WHERE EXTRACT(YEAR FROM order_date) = 2023 AND EXTRACT(MONTH FROM order_date) = 2

? What has to be delivered on 2024-05-12? Show the order ids.
? ids of flower orders with delivery on May 12, 2024
SELECT id FROM flower_order WHERE delivery_date = '2024-05-12'

? Revenue from flower orders per month this year
? what did flower orders bring in each month of this year?
SELECT DATE_TRUNC('month', order_date), SUM(total) FROM flower_order WHERE EXTRACT(YEAR FROM order_date) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', order_date)

? How many days in advance do customers order on average?
? average days between order and delivery of flower orders
SELECT AVG(delivery_date - order_date) FROM flower_order

? Which weekday has how many deliveries?
? flower orders per weekday of delivery
SELECT EXTRACT(DOW FROM delivery_date), COUNT(*) FROM flower_order GROUP BY EXTRACT(DOW FROM delivery_date)

? Flower order totals in the last 4 weeks
? how much was ordered over the past 4 weeks?
SELECT SUM(total) FROM flower_order WHERE order_date >= CURRENT_DATE - INTERVAL '4 weeks'

? How many courier orders were placed from 2022-12-01 to 2022-12-24?
? courier flower orders between December 1, 2022 and December 24, 2022
SELECT COUNT(*) FROM flower_order WHERE delivery_type = 'courier' AND order_date BETWEEN '2022-12-01' AND '2022-12-24'

? When did Felix Moser order for the first time?
? earliest flower order date of Felix Moser
SELECT MIN(o.order_date) FROM flower_order o JOIN customer c ON o.customer_id = c.id WHERE c.name = 'Felix Moser'

? Flower orders per year with their average total
? number of flower orders and mean total for every year
SELECT EXTRACT(YEAR FROM order_date), COUNT(*), AVG(total) FROM flower_order GROUP BY EXTRACT(YEAR FROM order_date)

? What share of flower orders is unpaid?
? unpaid flower orders as a fraction of all
SELECT CAST(SUM(CASE WHEN paid = FALSE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM flower_order

? What percentage of bouquets comes with a vase?
? percent of bouquets with vase
SELECT 100.0 * SUM(CASE WHEN with_vase = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM bouquet

? For each season, what percentage of the flowers is scented?
? scented percentage per season
SELECT season, 100.0 * SUM(CASE WHEN scented = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM flower GROUP BY season

? Ratio of pickup orders to post orders
? what is the ratio of flower orders for pickup to those sent by post?
SELECT CAST(SUM(CASE WHEN delivery_type = 'pickup' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN delivery_type = 'post' THEN 1 ELSE 0 END), 0) FROM flower_order

? Average number of flower orders per customer
? how many flower orders does a customer make?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT customer_id), 0) FROM flower_order

? What proportion of growers is organic?
? share of organic growers
SELECT CAST(SUM(CASE WHEN organic = 'organic' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM grower

? What did customers pay per bouquet ordered, overall? Total over quantity.
? sum of order total divided by sum of qty
SELECT CAST(SUM(total) AS FLOAT) / NULLIF(SUM(qty), 0) FROM flower_order

? What share of revenue do company customers bring?
? flower order total of companies as a share of the overall total
SELECT CAST(SUM(CASE WHEN c.is_company = TRUE THEN o.total ELSE 0 END) AS FLOAT) / NULLIF(SUM(o.total), 0) FROM flower_order o JOIN customer c ON o.customer_id = c.id

? Which yellow or orange flowers bloom in summer?
? summer flowers in yellow or orange
SELECT name FROM flower WHERE season = 'summer' AND colour IN ('yellow', 'orange')

? Which flowers are out of stock, with 0 stems?
? flowers with 0 stems in stock
SELECT name FROM flower WHERE stems_in_stock = 0

? Which birthday bouquets cost between 25 and 45?
? bouquets for a birthday priced from 25 to 45
SELECT name FROM bouquet WHERE occasion = 'birthday' AND price BETWEEN 25 AND 45

? Show the card messages that contain "love".
? card messages with the word love
SELECT card_message FROM flower_order WHERE card_message LIKE '%love%'

? How many flower orders have no card message?
? flower orders without a card message, count
SELECT COUNT(*) FROM flower_order WHERE card_message IS NULL

? Which small or medium bouquets come without a vase? Name and price.
? small and medium bouquets, no vase: name, price
SELECT name, price FROM bouquet WHERE size IN ('small', 'medium') AND with_vase = FALSE

? Phone and town of all company customers
? Give me the phone numbers and towns of customers that are companies.
SELECT phone, town FROM customer WHERE is_company = TRUE

? Which purple flowers smell?
? scented purple flowers
SELECT name FROM flower WHERE colour = 'purple' AND scented = TRUE

? Which conventional growers are not in Spain?
? growers outside Spain that are conventional
SELECT name FROM grower WHERE organic = 'conventional' AND country <> 'Spain'

? Which bouquets are dearer than average?
? bouquets above the average price
SELECT name FROM bouquet WHERE price > (SELECT AVG(price) FROM bouquet)

? Who tied the Wild Meadow bouquets yesterday?
? florist who made each bouquet
I do not know

? How long does each flower stay fresh?
I do not know

? To which address is the order of Judith Lang delivered?
I do not know
