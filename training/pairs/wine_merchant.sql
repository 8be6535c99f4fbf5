-- A wine merchant: producers, wines, cellars, customers, cases ordered and tastings.

CREATE TABLE producer (
  producer_id INTEGER PRIMARY KEY,
  producer_name TEXT, -- Cantina Oro; Weingut Stern; Quinta Alta; Domaine Perrot
  country TEXT, -- Italy; Germany; Portugal; France
  region TEXT, -- Piedmont; Mosel; Douro; Loire
  organic BOOLEAN
);

CREATE TABLE wine (
  wine_id INTEGER PRIMARY KEY,
  label TEXT, -- Stella Rossa; Schiefer Riesling; Rio Tinto Reserva; Brise Blanche
  producer_id INTEGER REFERENCES producer (producer_id),
  colour TEXT, -- red; white; rose; sparkling
  grape TEXT, -- Barbera; Riesling; Touriga; Chenin
  vintage INTEGER,
  alcohol_pct NUMERIC,
  buy_price NUMERIC,
  bottle_price NUMERIC,
  drink_by_year INTEGER
);

CREATE TABLE cellar (
  cellar_id INTEGER PRIMARY KEY,
  cellar_name TEXT, -- North Vault; River Store; Shop Floor; Bonded House
  temperature NUMERIC
);

CREATE TABLE cellar_stock (
  cellar_id INTEGER REFERENCES cellar (cellar_id),
  wine_id INTEGER REFERENCES wine (wine_id),
  bottles INTEGER,
  stored_since DATE
);

CREATE TABLE customer (
  customer_id INTEGER PRIMARY KEY,
  name TEXT, -- Bistro Lune; Agnes Cole; Villa Hotel; Piers Morton
  customer_type TEXT, -- private; hotel; bar; club
  postcode TEXT,
  account_manager TEXT, -- Fay; Ludo; Rhys
  since DATE
);

CREATE TABLE wine_order (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customer (customer_id),
  wine_id INTEGER REFERENCES wine (wine_id),
  cases INTEGER,
  amount NUMERIC,
  ordered_at DATE,
  shipped_at DATE,
  paid BOOLEAN
);

CREATE TABLE tasting_note (
  note_id INTEGER PRIMARY KEY,
  wine_id INTEGER REFERENCES wine (wine_id),
  taster TEXT, -- Celia; Otto; Bram
  points INTEGER,
  tasted_on DATE,
  remark TEXT
);

? Who produces the Stella Rossa?
? producer of the wine Stella Rossa
SELECT p.producer_name FROM wine w JOIN producer p ON w.producer_id = p.producer_id WHERE w.label = 'Stella Rossa'

? Which red wines come from Portugal?
? labels of red wines from Portugal producers
SELECT w.label FROM wine w JOIN producer p ON w.producer_id = p.producer_id WHERE w.colour = 'red' AND p.country = 'Portugal'

? Which wines are kept in the North Vault?
? labels of the wines with cellar stock in North Vault
SELECT w.label FROM wine w JOIN cellar_stock s ON s.wine_id = w.wine_id JOIN cellar c ON s.cellar_id = c.cellar_id WHERE c.cellar_name = 'North Vault'

? Which customers have ordered any sparkling wine?
? distinct customer names with a wine order for a sparkling wine
SELECT DISTINCT c.name FROM customer c JOIN wine_order o ON o.customer_id = c.customer_id JOIN wine w ON o.wine_id = w.wine_id WHERE w.colour = 'sparkling'

? Which wines have never been ordered?
? wines without a wine order
SELECT label FROM wine WHERE wine_id NOT IN (SELECT wine_id FROM wine_order)

? Which wines has nobody tasted yet?
? wines with no tasting note
SELECT label FROM wine WHERE wine_id NOT IN (SELECT wine_id FROM tasting_note)

? How many bottles of Schiefer Riesling do we have?
? bottles of Schiefer Riesling in cellar stock
SELECT SUM(s.bottles) FROM cellar_stock s JOIN wine w ON s.wine_id = w.wine_id WHERE w.label = 'Schiefer Riesling'

? How much has Villa Hotel ordered for?
? total amount of wine orders by customer Villa Hotel
SELECT SUM(o.amount) FROM wine_order o JOIN customer c ON o.customer_id = c.customer_id WHERE c.name = 'Villa Hotel'

? How many wines do we list per producer, also producers without a wine?
? number of wines for every producer incl. zero
SELECT p.producer_name, COUNT(w.wine_id) FROM producer p LEFT JOIN wine w ON w.producer_id = p.producer_id GROUP BY p.producer_id, p.producer_name

? Show customer, wine and cases of all unpaid wine orders.
? unpaid wine orders: customer name, label, cases
SELECT c.name, w.label, o.cases FROM wine_order o JOIN customer c ON o.customer_id = c.customer_id JOIN wine w ON o.wine_id = w.wine_id WHERE o.paid = FALSE

? What points did Otto give to organic wines on average?
? average points of tasting notes by Otto for wines of organic producers
SELECT AVG(t.points) FROM tasting_note t JOIN wine w ON t.wine_id = w.wine_id JOIN producer p ON w.producer_id = p.producer_id WHERE t.taster = 'Otto' AND p.organic = TRUE

? How many wines do we have of each colour?
? wines by colour
SELECT colour, COUNT(*) FROM wine GROUP BY colour

? Average bottle price per grape
? what does a bottle cost on average for each grape?
SELECT grape, AVG(bottle_price) FROM wine GROUP BY grape

? Bottles per cellar
? how many bottles lie in each cellar?
SELECT c.cellar_name, SUM(s.bottles) FROM cellar c JOIN cellar_stock s ON s.cellar_id = c.cellar_id GROUP BY c.cellar_id, c.cellar_name

? Sales by country of the producer
? What is the wine order amount for each producer country?
SELECT p.country, SUM(o.amount) FROM wine_order o JOIN wine w ON o.wine_id = w.wine_id JOIN producer p ON w.producer_id = p.producer_id GROUP BY p.country

? Cases and amount by customer type
? for each customer type: cases ordered and amount of the wine orders
SELECT c.customer_type, SUM(o.cases), SUM(o.amount) FROM customer c JOIN wine_order o ON o.customer_id = c.customer_id GROUP BY c.customer_type

? Average points per wine
? give the mean points of the tasting notes for each label
SELECT w.label, AVG(t.points) FROM wine w JOIN tasting_note t ON t.wine_id = w.wine_id GROUP BY w.wine_id, w.label

? Oldest and youngest vintage by colour
? min and max vintage for every wine colour
SELECT colour, MIN(vintage), MAX(vintage) FROM wine GROUP BY colour

? Customers per account manager
? how many customers does each account manager have?
SELECT account_manager, COUNT(*) FROM customer GROUP BY account_manager

? Which grapes appear on more than 10 wines?
? grapes with over 10 wines
SELECT grape FROM wine GROUP BY grape HAVING COUNT(*) > 10

? Which regions have at least 3 organic producers?
? regions with 3 or more organic producers
SELECT region FROM producer WHERE organic = TRUE GROUP BY region HAVING COUNT(*) >= 3

? How many different customers ordered each wine?
? unique customers by label
SELECT w.label, COUNT(DISTINCT o.customer_id) FROM wine w JOIN wine_order o ON o.wine_id = w.wine_id GROUP BY w.wine_id, w.label

? What is our most expensive bottle?
? wine with the highest bottle price
SELECT label FROM wine ORDER BY bottle_price DESC LIMIT 1

? Which wine is the oldest we have?
? label with the earliest vintage
SELECT label FROM wine ORDER BY vintage LIMIT 1

? Top 5 wines by cases ordered
? the 5 wines of which the most cases were ordered
SELECT w.label FROM wine w JOIN wine_order o ON o.wine_id = w.wine_id GROUP BY w.wine_id, w.label ORDER BY SUM(o.cases) DESC LIMIT 5

? Which wine scored best in the tastings?
? wine with the highest average points
SELECT w.label FROM wine w JOIN tasting_note t ON t.wine_id = w.wine_id GROUP BY w.wine_id, w.label ORDER BY AVG(t.points) DESC LIMIT 1

? Who is our best customer by order amount?
? customer with the largest total of wine orders
SELECT c.name FROM customer c JOIN wine_order o ON o.customer_id = c.customer_id GROUP BY c.customer_id, c.name ORDER BY SUM(o.amount) DESC LIMIT 1

? Which cellar is the coolest?
? cellar with the lowest temperature
SELECT cellar_name FROM cellar ORDER BY temperature LIMIT 1

? Which producer has the most wines in our list?
? producer with the largest number of wines
SELECT p.producer_name FROM producer p JOIN wine w ON w.producer_id = p.producer_id GROUP BY p.producer_id, p.producer_name ORDER BY COUNT(*) DESC LIMIT 1

? List label, vintage and price of all wines from dear to cheap.
? wines sorted by bottle price descending: label, vintage, bottle price
SELECT label, vintage, bottle_price FROM wine ORDER BY bottle_price DESC

? Sort the white wines by vintage, youngest first, then by label.
? white wines ordered by vintage descending and label
SELECT label FROM wine WHERE colour = 'white' ORDER BY vintage DESC, label

? How many wine orders did we get in December 2022?
? wine orders December 2022
SELECT COUNT(*) FROM wine_order WHERE EXTRACT(YEAR FROM ordered_at) = 2022 AND EXTRACT(MONTH FROM ordered_at) = 12

? Order amount per month in 2023
? what amount of wine was ordered in each month of 2023?
SELECT DATE_TRUNC('month', ordered_at), SUM(amount) FROM wine_order WHERE EXTRACT(YEAR FROM ordered_at) = 2023 GROUP BY DATE_TRUNC('month', ordered_at)

? How many days until wine orders are shipped, on average?
? average days between order and shipping of wine orders
SELECT AVG(shipped_at - ordered_at) FROM wine_order

? Cases ordered in the last 60 days
? how many cases were ordered over the past 60 days?
SELECT SUM(cases) FROM wine_order WHERE ordered_at >= CURRENT_DATE - INTERVAL '60 days'

? Which wines should have been drunk by now?
? wines with a drink by year before the current year
SELECT label FROM wine WHERE drink_by_year < EXTRACT(YEAR FROM CURRENT_DATE)

? How old is every wine in years?
? label and age of the wines, current year minus vintage
SELECT label, EXTRACT(YEAR FROM CURRENT_DATE) - vintage FROM wine

? Which customers have been with us since before 2010-01-01?
? customers since earlier than January 1, 2010
SELECT name FROM customer WHERE since < '2010-01-01'

? When did Agnes Cole last order?
? latest wine order date of Agnes Cole
SELECT MAX(o.ordered_at) FROM wine_order o JOIN customer c ON o.customer_id = c.customer_id WHERE c.name = 'Agnes Cole'

? How many tastings were held each year?
? tasting notes per year
SELECT EXTRACT(YEAR FROM tasted_on), COUNT(*) FROM tasting_note GROUP BY EXTRACT(YEAR FROM tasted_on)

? Which wine orders haven't been shipped?
? ids of wine orders with no shipping date
SELECT order_id FROM wine_order WHERE shipped_at IS NULL

? Tasting notes from 2023-04-01 to 2023-04-30 with taster and points
? taster and points of tasting notes between April 1, 2023 and April 30, 2023
SELECT taster, points FROM tasting_note WHERE tasted_on BETWEEN '2023-04-01' AND '2023-04-30'

? What share of producers is organic?
? organic producers as a proportion
SELECT CAST(SUM(CASE WHEN organic = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM producer

? What percentage of wine orders is paid, by customer type?
? paid percentage of wine orders for each customer type
SELECT c.customer_type, 100.0 * SUM(CASE WHEN o.paid = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM wine_order o JOIN customer c ON o.customer_id = c.customer_id GROUP BY c.customer_type

? Ratio of red to white wines
? how many red wines per white wine, as a ratio?
SELECT CAST(SUM(CASE WHEN colour = 'red' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN colour = 'white' THEN 1 ELSE 0 END), 0) FROM wine

? Profit per bottle of every wine
? label and bottle price minus buy price
SELECT label, bottle_price - buy_price FROM wine

? Average amount per case over all wine orders
? total order amount divided by total cases
SELECT CAST(SUM(amount) AS FLOAT) / NULLIF(SUM(cases), 0) FROM wine_order

? Wine orders per customer on average
? how many wine orders does a customer place?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT customer_id), 0) FROM wine_order

? What percentage of tasting notes has 90 points or more?
? percent of tasting notes with at least 90 points
SELECT 100.0 * SUM(CASE WHEN points >= 90 THEN 1 ELSE 0 END) / COUNT(*) FROM tasting_note

? Bottle price over buy price for each label
? markup factor per wine: label and bottle price divided by buy price
SELECT label, CAST(bottle_price AS FLOAT) / NULLIF(buy_price, 0) FROM wine

? Which rose or white wines cost less than 12?
? white and rose wines under 12 a bottle
SELECT label FROM wine WHERE colour IN ('rose', 'white') AND bottle_price < 12

? Which wines have between 13 and 15 percent alcohol?
? wines with an alcohol content from 13 to 15
SELECT label FROM wine WHERE alcohol_pct BETWEEN 13 AND 15

? Wines without a vintage
? which labels have no vintage?
SELECT label FROM wine WHERE vintage IS NULL

? Which labels contain "Reserva"? Show the price too.
? label and bottle price where the label contains Reserva
SELECT label, bottle_price FROM wine WHERE label LIKE '%Reserva%'

? Which producers in Italy or France are not organic?
? Italy and France producers that aren't organic
SELECT producer_name FROM producer WHERE country IN ('Italy', 'France') AND organic = FALSE

? Grape, vintage and alcohol of the Brise Blanche
? Brise Blanche wine: grape, vintage, alcohol
SELECT grape, vintage, alcohol_pct FROM wine WHERE label = 'Brise Blanche'

? Which bar or club customers does Rhys look after?
? customers of type bar or club whose account manager is Rhys
SELECT name FROM customer WHERE customer_type IN ('bar', 'club') AND account_manager = 'Rhys'

? Which wines cost more than the average bottle?
? wines above the average bottle price
SELECT label FROM wine WHERE bottle_price > (SELECT AVG(bottle_price) FROM wine)

? Which food goes with the Stella Rossa?
I do not know

? How many glasses were broken last month?
I do not know

? What duty did we pay on the wines from Portugal?
? customs duty by country
I do not know
