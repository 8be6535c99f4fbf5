-- A toy shop: makers, toys, age groups, sales assistants, sales and wish lists.

CREATE TABLE toy_makers (
  maker_id INTEGER PRIMARY KEY,
  maker_name TEXT, -- Holzwurm; Brio Nord; Puzzlino; Robo Kids; Kuschel & Co
  country TEXT, -- Germany; Sweden; Italy; Taiwan
  uses_plastic BOOLEAN,
  year_founded INTEGER
);

CREATE TABLE toys (
  toy_id INTEGER PRIMARY KEY,
  toy_name TEXT, -- Marble Run; Stacking Rings; Dino Puzzle; Plush Bear; Walking Robot
  maker_id INTEGER REFERENCES toy_makers (maker_id),
  toy_type TEXT, -- puzzle; plush; building; board game; outdoor
  min_age INTEGER,
  max_age INTEGER,
  price NUMERIC,
  pieces INTEGER,
  in_stock INTEGER,
  needs_batteries BOOLEAN,
  added_on DATE
);

CREATE TABLE assistants (
  assistant_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Wanda; Piet; Lotte; Enzo
  last_name TEXT, -- Krause; Smit; Hansen; Bianchi
  hired_on DATE,
  hours_per_week INTEGER
);

CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  toy_id INTEGER REFERENCES toys (toy_id),
  assistant_id INTEGER REFERENCES assistants (assistant_id),
  sold_on DATE,
  qty INTEGER,
  total_price NUMERIC,
  gift_wrap BOOLEAN,
  payment TEXT -- cash; card; voucher
);

CREATE TABLE families (
  family_id INTEGER PRIMARY KEY,
  family_name TEXT, -- Sommer; Okafor; Lindgren; Marino
  suburb TEXT, -- Eastgate; Mill Park; Hilltop; Lakeside
  children INTEGER,
  email TEXT
);

CREATE TABLE wishes (
  wish_id INTEGER PRIMARY KEY,
  family_id INTEGER REFERENCES families (family_id),
  toy_id INTEGER REFERENCES toys (toy_id),
  child_name TEXT,
  occasion TEXT, -- birthday; christmas; school start
  wished_on DATE,
  fulfilled_on DATE
);

? Who makes the Marble Run?
? maker of the toy Marble Run
SELECT m.maker_name FROM toys t JOIN toy_makers m ON t.maker_id = m.maker_id WHERE t.toy_name = 'Marble Run'

? Which toys come from makers in Sweden?
? toy names with a Sweden based maker
SELECT t.toy_name FROM toys t JOIN toy_makers m ON t.maker_id = m.maker_id WHERE m.country = 'Sweden'

? Which families wish for a Plush Bear?
? family names with the Plush Bear among their wishes, once each
SELECT DISTINCT f.family_name FROM families f JOIN wishes w ON w.family_id = f.family_id JOIN toys t ON w.toy_id = t.toy_id WHERE t.toy_name = 'Plush Bear'

? Which toys have never been sold?
? toys without sales
SELECT toy_name FROM toys WHERE toy_id NOT IN (SELECT toy_id FROM sales)

? Which families have not made a wish?
? families without wishes
SELECT family_name FROM families WHERE family_id NOT IN (SELECT family_id FROM wishes)

? Which toys does nobody wish for?
? toys on no wish list
SELECT toy_name FROM toys WHERE toy_id NOT IN (SELECT toy_id FROM wishes)

? How much has Wanda Krause sold?
? sales total of assistant Wanda Krause
SELECT SUM(s.total_price) FROM sales s JOIN assistants a ON s.assistant_id = a.assistant_id WHERE a.first_name = 'Wanda' AND a.last_name = 'Krause'

? Which assistants have sold any board game?
? distinct names of assistants with a sale of a board game
SELECT DISTINCT a.first_name, a.last_name FROM assistants a JOIN sales s ON s.assistant_id = a.assistant_id JOIN toys t ON s.toy_id = t.toy_id WHERE t.toy_type = 'board game'

? How many toys do we carry from each maker, makers without toys included?
? toys per maker with zeros
SELECT m.maker_name, COUNT(t.toy_id) FROM toy_makers m LEFT JOIN toys t ON t.maker_id = m.maker_id GROUP BY m.maker_id, m.maker_name

? List child, toy and family of all birthday wishes.
? birthday wishes: child name, toy name, family name
SELECT w.child_name, t.toy_name, f.family_name FROM wishes w JOIN toys t ON w.toy_id = t.toy_id JOIN families f ON w.family_id = f.family_id WHERE w.occasion = 'birthday'

? Which makers that use plastic offer an outdoor toy for under 30?
? distinct plastic-using makers with any outdoor toy cheaper than 30
SELECT DISTINCT m.maker_name FROM toy_makers m JOIN toys t ON t.maker_id = m.maker_id WHERE m.uses_plastic = TRUE AND t.toy_type = 'outdoor' AND t.price < 30

? How many toys are there per type?
? toys by type
SELECT toy_type, COUNT(*) FROM toys GROUP BY toy_type

? Average price by minimum age
? what do toys cost on average for each minimum age?
SELECT min_age, AVG(price) FROM toys GROUP BY min_age

? Turnover per toy type
? For each toy type, return the quantity sold and the total price of the sales.
SELECT t.toy_type, SUM(s.qty), SUM(s.total_price) FROM toys t JOIN sales s ON s.toy_id = t.toy_id GROUP BY t.toy_type

? Sales by payment
? how many sales were paid with each payment?
SELECT payment, COUNT(*) FROM sales GROUP BY payment

? Sales total by assistant
? how much did each assistant sell?
SELECT a.first_name, a.last_name, SUM(s.total_price) FROM assistants a JOIN sales s ON s.assistant_id = a.assistant_id GROUP BY a.assistant_id, a.first_name, a.last_name

? Families and children per suburb
? for each suburb: how many families and how many children in total?
SELECT suburb, COUNT(*), SUM(children) FROM families GROUP BY suburb

? Wishes by occasion
? number of wishes for each occasion
SELECT occasion, COUNT(*) FROM wishes GROUP BY occasion

? Cheapest and dearest toy price per maker
? lowest and highest price of toys by maker name
SELECT m.maker_name, MIN(t.price), MAX(t.price) FROM toy_makers m JOIN toys t ON t.maker_id = m.maker_id GROUP BY m.maker_id, m.maker_name

? Which toy types have over 300 pieces in stock altogether?
? toy types with a total stock above 300
SELECT toy_type FROM toys GROUP BY toy_type HAVING SUM(in_stock) > 300

? Which toys were wished for more than 10 times, and how often?
? toys with over 10 wishes and the number
SELECT t.toy_name, COUNT(*) FROM toys t JOIN wishes w ON w.toy_id = t.toy_id GROUP BY t.toy_id, t.toy_name HAVING COUNT(*) > 10

? How many different families wish for toys of each maker?
? unique families with wishes by maker
SELECT m.maker_name, COUNT(DISTINCT w.family_id) FROM toy_makers m JOIN toys t ON t.maker_id = m.maker_id JOIN wishes w ON w.toy_id = t.toy_id GROUP BY m.maker_id, m.maker_name

? What is our most expensive toy?
? toy with the highest price
SELECT toy_name FROM toys ORDER BY price DESC LIMIT 1

? Which puzzle has the most pieces?
? largest puzzle by pieces
SELECT toy_name FROM toys WHERE toy_type = 'puzzle' ORDER BY pieces DESC LIMIT 1

? Top 10 toys by quantity sold
? our 10 bestselling toys
SELECT t.toy_name FROM toys t JOIN sales s ON s.toy_id = t.toy_id GROUP BY t.toy_id, t.toy_name ORDER BY SUM(s.qty) DESC LIMIT 10

? Which maker is the oldest?
? maker founded first
SELECT maker_name FROM toy_makers ORDER BY year_founded LIMIT 1

? Which assistant made the most sales?
? assistant with the greatest number of sales
SELECT a.first_name, a.last_name FROM assistants a JOIN sales s ON s.assistant_id = a.assistant_id GROUP BY a.assistant_id, a.first_name, a.last_name ORDER BY COUNT(*) DESC LIMIT 1

? Which toy is wished for the most?
? most wanted toy by number of wishes
SELECT t.toy_name FROM toys t JOIN wishes w ON w.toy_id = t.toy_id GROUP BY t.toy_id, t.toy_name ORDER BY COUNT(*) DESC LIMIT 1

? Which family has the most children?
? family with the highest number of children
SELECT family_name FROM families ORDER BY children DESC LIMIT 1

? List toy name and price by type, cheapest first within a type.
? toys sorted by toy type and then price: name, price
SELECT toy_name, price FROM toys ORDER BY toy_type, price

? What are the 5 latest additions to our range?
? 5 most recently added toys
SELECT toy_name FROM toys ORDER BY added_on DESC LIMIT 5

? How much did we sell in December 2021?
? total price of sales December 2021
SELECT SUM(total_price) FROM sales WHERE EXTRACT(YEAR FROM sold_on) = 2021 AND EXTRACT(MONTH FROM sold_on) = 12

? Sales total per month in 2023
? what did we sell each month of 2023?
SELECT DATE_TRUNC('month', sold_on), SUM(total_price) FROM sales WHERE EXTRACT(YEAR FROM sold_on) = 2023 GROUP BY DATE_TRUNC('month', sold_on)

? How many sales were there in the last 14 days?
? sales over the past 14 days, count
SELECT COUNT(*) FROM sales WHERE sold_on >= CURRENT_DATE - INTERVAL '14 days'

? Which toys were added this year?
? toys added in this year
SELECT toy_name FROM toys WHERE EXTRACT(YEAR FROM added_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How long does it take until a wish is fulfilled, in days on average?
? average days from wish to fulfilment
SELECT AVG(fulfilled_on - wished_on) FROM wishes

? Sales per day of the week
? how many sales do we make on each weekday?
SELECT EXTRACT(DOW FROM sold_on), COUNT(*) FROM sales GROUP BY EXTRACT(DOW FROM sold_on)

? Which assistants were hired before 2018-09-01?
? assistants hired earlier than September 1, 2018
SELECT first_name, last_name FROM assistants WHERE hired_on < '2018-09-01'

? When was the Walking Robot last sold?
? latest sale date of the toy Walking Robot
SELECT MAX(s.sold_on) FROM sales s JOIN toys t ON s.toy_id = t.toy_id WHERE t.toy_name = 'Walking Robot'

? Quantity sold per year
? how many toys were sold each year, by qty?
SELECT EXTRACT(YEAR FROM sold_on), SUM(qty) FROM sales GROUP BY EXTRACT(YEAR FROM sold_on)

? How many wishes were made in the third quarter of 2022?
? wishes from Q3 2022
SELECT COUNT(*) FROM wishes WHERE EXTRACT(YEAR FROM wished_on) = 2022 AND EXTRACT(QUARTER FROM wished_on) = 3

? What share of sales was gift wrapped?
? proportion of gift-wrapped sales
SELECT CAST(SUM(CASE WHEN gift_wrap = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM sales

? What percentage of toys of each type needs batteries?
? percent of toys with batteries by type
SELECT toy_type, 100.0 * SUM(CASE WHEN needs_batteries = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM toys GROUP BY toy_type

? Ratio of plush toys to building toys
? what is the ratio of plush to building toys?
SELECT CAST(SUM(CASE WHEN toy_type = 'plush' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN toy_type = 'building' THEN 1 ELSE 0 END), 0) FROM toys

? What does a piece cost in each toy, price over pieces?
? toy name with price divided by pieces
SELECT toy_name, CAST(price AS FLOAT) / NULLIF(pieces, 0) FROM toys

? Average number of wishes per family
? how many wishes does a wishing family have?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT family_id), 0) FROM wishes

? What percentage of wishes is fulfilled?
? percent fulfilled wishes
SELECT 100.0 * SUM(CASE WHEN fulfilled_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM wishes

? What do we take per sold toy, total price over quantity?
? sales total divided by total qty
SELECT CAST(SUM(total_price) AS FLOAT) / NULLIF(SUM(qty), 0) FROM sales

? For how many years of age is each toy meant? Name and maximum minus minimum age.
? toy name and max age less min age
SELECT toy_name, max_age - min_age FROM toys

? Which toys for children from 3 need no batteries?
? toys with a min age of 3 that work without batteries
SELECT toy_name FROM toys WHERE min_age = 3 AND needs_batteries = FALSE

? Which puzzle or board game toys cost between 10 and 25?
? puzzle and board game toys priced 10 to 25
SELECT toy_name FROM toys WHERE toy_type IN ('puzzle', 'board game') AND price BETWEEN 10 AND 25

? What is sold out? Toys with 0 in stock.
? toys with a stock of 0
SELECT toy_name FROM toys WHERE in_stock = 0

? Which wishes are still open?
? wish ids that aren't fulfilled
SELECT wish_id FROM wishes WHERE fulfilled_on IS NULL

? Toys with "Dino" in the name: name, price, stock
? name, price and stock of toys whose name contains Dino
SELECT toy_name, price, in_stock FROM toys WHERE toy_name LIKE '%Dino%'

? Which makers outside Germany don't use plastic?
? plastic-free makers not from Germany
SELECT maker_name FROM toy_makers WHERE country <> 'Germany' AND uses_plastic = FALSE

? Minimum age, maximum age and pieces of the Stacking Rings
? Stacking Rings toy: min age, max age, pieces
SELECT min_age, max_age, pieces FROM toys WHERE toy_name = 'Stacking Rings'

? Which families in Hilltop or Lakeside have more than 2 children?
? Hilltop and Lakeside families with over 2 children
SELECT family_name FROM families WHERE suburb IN ('Hilltop', 'Lakeside') AND children > 2

? Which toys are above the average price?
? toys dearer than average
SELECT toy_name FROM toys WHERE price > (SELECT AVG(price) FROM toys)

? Which safety tests did the Plush Bear pass?
I do not know

? How many toys were stolen last year?
I do not know

? What is the phone number of the Sommer family?
? telephone of each family
I do not know
