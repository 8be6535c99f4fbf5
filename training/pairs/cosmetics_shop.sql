-- A cosmetics shop with several stores: brands, products, shoppers, sales and returns.

CREATE TABLE brands (
  brand_id INTEGER PRIMARY KEY,
  brand_name TEXT, -- Lumea; Petal & Co; Nordskin; Velvet Rose; Kiyomi
  origin TEXT, -- Korea; France; Sweden; Japan; Italy
  vegan BOOLEAN,
  founded_year INTEGER
);

CREATE TABLE products (
  product_id INTEGER PRIMARY KEY,
  product_name TEXT, -- Dew Cream; Matte Lip Ink; Sun Veil; Night Serum; Rose Mist
  brand_id INTEGER REFERENCES brands (brand_id),
  product_type TEXT, -- lipstick; serum; sunscreen; perfume; mascara; cleanser
  skin_type TEXT, -- dry; oily; sensitive; normal
  volume_ml INTEGER,
  price NUMERIC,
  cost_price NUMERIC,
  launched_on DATE,
  is_limited BOOLEAN
);

CREATE TABLE stores (
  store_id INTEGER PRIMARY KEY,
  store_name TEXT, -- Main Street; Airport Mall; Riverside Arcade; Old Market
  city TEXT, -- Ghent; Lyon; Bologna; Porto
  area_sqm NUMERIC,
  opened_on DATE
);

CREATE TABLE shoppers (
  shopper_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Amelie; Giulia; Beatriz; Saskia
  last_name TEXT, -- Roux; Ferri; Lopes; Maes
  gender TEXT, -- female; male; other
  birth_date DATE,
  phone TEXT,
  card_since DATE
);

CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  product_id INTEGER REFERENCES products (product_id),
  store_id INTEGER REFERENCES stores (store_id),
  shopper_id INTEGER REFERENCES shoppers (shopper_id),
  sold_at TIMESTAMP,
  qty INTEGER,
  amount NUMERIC,
  discount NUMERIC,
  paid_by TEXT -- cash; card; gift card
);

CREATE TABLE returns (
  return_id INTEGER PRIMARY KEY,
  sale_id INTEGER REFERENCES sales (sale_id),
  returned_on DATE,
  reason TEXT -- allergy; wrong shade; broken; changed mind
);

? Which products does the brand Nordskin make?
? names of Nordskin products
SELECT p.product_name FROM products p JOIN brands b ON p.brand_id = b.brand_id WHERE b.brand_name = 'Nordskin'

? Which brands sell at least one sunscreen?
? brand names with any sunscreen, each once
SELECT DISTINCT b.brand_name FROM brands b JOIN products p ON p.brand_id = b.brand_id WHERE p.product_type = 'sunscreen'

? Which products have never been sold?
? products without sales
SELECT product_name FROM products WHERE product_id NOT IN (SELECT product_id FROM sales)

? Which card holders have never bought anything? First and last names please.
? shoppers with no sale
SELECT first_name, last_name FROM shoppers WHERE shopper_id NOT IN (SELECT shopper_id FROM sales)

? Who returned a product because of an allergy?
? names of shoppers whose return had the reason allergy, without duplicates
SELECT DISTINCT h.first_name, h.last_name FROM shoppers h JOIN sales s ON s.shopper_id = h.shopper_id JOIN returns r ON r.sale_id = s.sale_id WHERE r.reason = 'allergy'

? How much did we sell in the Airport Mall store?
? total sales amount at the store Airport Mall
? revenue of the Airport Mall store from all sales
SELECT SUM(s.amount) FROM sales s JOIN stores t ON s.store_id = t.store_id WHERE t.store_name = 'Airport Mall'

? Which products were bought in Bologna?
? distinct product names sold by stores in Bologna
SELECT DISTINCT p.product_name FROM products p JOIN sales s ON s.product_id = p.product_id JOIN stores t ON s.store_id = t.store_id WHERE t.city = 'Bologna'

? How many products does each brand have, brands with no products included?
? product count per brand with zeros
SELECT b.brand_name, COUNT(p.product_id) FROM brands b LEFT JOIN products p ON p.brand_id = b.brand_id GROUP BY b.brand_id, b.brand_name

? Show date, store and product of every sale paid with a gift card.
? sales by gift card: sold at, store name, product name
SELECT s.sold_at, t.store_name, p.product_name FROM sales s JOIN stores t ON s.store_id = t.store_id JOIN products p ON s.product_id = p.product_id WHERE s.paid_by = 'gift card'

? What's the average price of vegan products?
? average product price among vegan brands
SELECT AVG(p.price) FROM products p JOIN brands b ON p.brand_id = b.brand_id WHERE b.vegan = TRUE

? How many pieces of Night Serum did Giulia Ferri buy?
? quantity of Night Serum in the sales to shopper Giulia Ferri
SELECT SUM(s.qty) FROM sales s JOIN products p ON s.product_id = p.product_id JOIN shoppers h ON s.shopper_id = h.shopper_id WHERE p.product_name = 'Night Serum' AND h.first_name = 'Giulia' AND h.last_name = 'Ferri'

? How many products do we stock per product type?
? products by type
SELECT product_type, COUNT(*) FROM products GROUP BY product_type

? Average price by skin type
? what do products for each skin type cost on average?
SELECT skin_type, AVG(price) FROM products GROUP BY skin_type

? Sales by store
? What is the sales amount of each store?
SELECT t.store_name, SUM(s.amount) FROM stores t JOIN sales s ON s.store_id = t.store_id GROUP BY t.store_id, t.store_name

? Revenue and units sold by brand
? For each brand, return the total sales amount and the total quantity sold.
SELECT b.brand_name, SUM(s.amount), SUM(s.qty) FROM brands b JOIN products p ON p.brand_id = b.brand_id JOIN sales s ON s.product_id = p.product_id GROUP BY b.brand_id, b.brand_name

? How many returns were there for each reason?
? returns by reason
SELECT reason, COUNT(*) FROM returns GROUP BY reason

? How many shoppers of each gender hold a card?
? shoppers per gender
SELECT gender, COUNT(*) FROM shoppers GROUP BY gender

? Sales count and average amount by means of payment
? number of sales and mean amount per way of paying (paid by)
SELECT paid_by, COUNT(*), AVG(amount) FROM sales GROUP BY paid_by

? Which product types cost more than 30 on average?
? product types with an average price above 30
SELECT product_type FROM products GROUP BY product_type HAVING AVG(price) > 30

? Number of different shoppers per store
? how many different people bought in each store?
SELECT t.store_name, COUNT(DISTINCT s.shopper_id) FROM stores t JOIN sales s ON s.store_id = t.store_id GROUP BY t.store_id, t.store_name

? Break down the brands by country of origin.
? brands per origin
SELECT origin, COUNT(*) FROM brands GROUP BY origin

? Which brands have more than 40 products, and how many exactly?
? brands with over 40 products with the number
SELECT b.brand_name, COUNT(*) FROM brands b JOIN products p ON p.brand_id = b.brand_id GROUP BY b.brand_id, b.brand_name HAVING COUNT(*) > 40

? What is our most expensive perfume?
? dearest perfume
SELECT product_name FROM products WHERE product_type = 'perfume' ORDER BY price DESC LIMIT 1

? Top 10 products by units sold
? our 10 bestsellers, by quantity in sales
? Give me the 10 products of which the most pieces were sold.
SELECT p.product_name FROM products p JOIN sales s ON s.product_id = p.product_id GROUP BY p.product_id, p.product_name ORDER BY SUM(s.qty) DESC LIMIT 10

? Which store sold the least?
? store with the lowest total sales amount
SELECT t.store_name FROM stores t JOIN sales s ON s.store_id = t.store_id GROUP BY t.store_id, t.store_name ORDER BY SUM(s.amount) LIMIT 1

? Which product is returned most often?
? product with the most returns
SELECT p.product_name FROM products p JOIN sales s ON s.product_id = p.product_id JOIN returns r ON r.sale_id = s.sale_id GROUP BY p.product_id, p.product_name ORDER BY COUNT(*) DESC LIMIT 1

? Which brand is the youngest?
? most recently founded brand
SELECT brand_name FROM brands ORDER BY founded_year DESC LIMIT 1

? Which shopper spent the most?
? best customer: the shopper with the highest total sales amount
SELECT h.first_name, h.last_name FROM shoppers h JOIN sales s ON s.shopper_id = h.shopper_id GROUP BY h.shopper_id, h.first_name, h.last_name ORDER BY SUM(s.amount) DESC LIMIT 1

? List product names and prices from cheapest to dearest.
? product name and price, lowest price first
SELECT product_name, price FROM products ORDER BY price

? Show the 5 newest products.
? 5 most recently launched products
SELECT product_name FROM products ORDER BY launched_on DESC LIMIT 5

? List the stores by city and, within a city, the largest first.
? store names ordered by city and then area descending
SELECT store_name FROM stores ORDER BY city, area_sqm DESC

? How many sales did we make in December 2022?
? sales count December 2022
SELECT COUNT(*) FROM sales WHERE EXTRACT(YEAR FROM sold_at) = 2022 AND EXTRACT(MONTH FROM sold_at) = 12

? Monthly sales amount since 2021-01-01
? what did we sell per month from January 1, 2021 on?
SELECT DATE_TRUNC('month', sold_at), SUM(amount) FROM sales WHERE sold_at >= '2021-01-01' GROUP BY DATE_TRUNC('month', sold_at)

? Which products were launched this year?
? product launches of this year
SELECT product_name FROM products WHERE EXTRACT(YEAR FROM launched_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How much did we take in the last 7 days?
? sales amount over the past 7 days
SELECT SUM(amount) FROM sales WHERE sold_at >= CURRENT_DATE - INTERVAL '7 days'

? On which weekdays do we sell how much?
? sales amount by day of the week
SELECT EXTRACT(DOW FROM sold_at), SUM(amount) FROM sales GROUP BY EXTRACT(DOW FROM sold_at)

? When did something come back because it was broken for the last time?
? date of the latest return with reason broken
SELECT MAX(returned_on) FROM returns WHERE reason = 'broken'

? Which stores opened before 2010?
? stores that opened earlier than 2010
SELECT store_name FROM stores WHERE EXTRACT(YEAR FROM opened_on) < 2010

? How old is each shopper?
? first name, last name and age of the shoppers
SELECT first_name, last_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) FROM shoppers

? When was the last time that Rose Mist was sold?
? latest sale of the product Rose Mist
SELECT MAX(s.sold_at) FROM sales s JOIN products p ON s.product_id = p.product_id WHERE p.product_name = 'Rose Mist'

? How many shoppers got their card in each year?
? new cards per year
SELECT EXTRACT(YEAR FROM card_since), COUNT(*) FROM shoppers GROUP BY EXTRACT(YEAR FROM card_since)

? Which proportion of brands is vegan?
? share of vegan brands
SELECT CAST(SUM(CASE WHEN vegan = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM brands

? What percentage of the products of each type is a limited edition?
? percent limited products by product type
SELECT product_type, 100.0 * SUM(CASE WHEN is_limited = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM products GROUP BY product_type

? Price per millilitre of each product
? product name with price divided by volume
SELECT product_name, CAST(price AS FLOAT) / NULLIF(volume_ml, 0) FROM products

? How much do we make on each product, price minus cost?
? product name and price less cost price
SELECT product_name, price - cost_price FROM products

? Ratio of female to male shoppers
? what's the ratio of female shoppers to male shoppers?
SELECT CAST(SUM(CASE WHEN gender = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN gender = 'male' THEN 1 ELSE 0 END), 0) FROM shoppers

? What is the sales amount per square metre of each store?
? store name with total sales amount over area
SELECT t.store_name, CAST(SUM(s.amount) AS FLOAT) / NULLIF(t.area_sqm, 0) FROM stores t JOIN sales s ON s.store_id = t.store_id GROUP BY t.store_id, t.store_name, t.area_sqm

? What does a shopper spend on average in total?
? total sales amount divided by the number of different shoppers
SELECT CAST(SUM(amount) AS FLOAT) / NULLIF(COUNT(DISTINCT shopper_id), 0) FROM sales

? How big are discounts relative to sales overall?
? total discount over total sales amount
SELECT CAST(SUM(discount) AS FLOAT) / NULLIF(SUM(amount), 0) FROM sales

? Which serums are for dry or sensitive skin?
? serum products, skin type dry or sensitive
SELECT product_name FROM products WHERE product_type = 'serum' AND skin_type IN ('dry', 'sensitive')

? Which limited products cost less than 20?
? limited editions under 20
SELECT product_name FROM products WHERE is_limited = TRUE AND price < 20

? Find the brands from Korea or Japan that are not vegan.
? non vegan brands of Korea and Japan
SELECT brand_name FROM brands WHERE origin IN ('Korea', 'Japan') AND vegan = FALSE

? Which products contain "Cream" in their name? Show name, volume and price.
? product name, volume, price where the name contains Cream
SELECT product_name, volume_ml, price FROM products WHERE product_name LIKE '%Cream%'

? Which shoppers have no phone number?
? shoppers, phone missing
SELECT first_name, last_name FROM shoppers WHERE phone IS NULL

? Brands founded between 1990 and 2005 with their origin
? brand name and origin for brands founded from 1990 to 2005
SELECT brand_name, origin FROM brands WHERE founded_year BETWEEN 1990 AND 2005

? Which products are sold at a loss, that is below cost?
? products with a price lower than the cost price
SELECT product_name FROM products WHERE price < cost_price

? List sales without any discount over 100: time and amount.
? sold at and amount of sales above 100 with a discount of 0
SELECT sold_at, amount FROM sales WHERE discount = 0 AND amount > 100

? Which mascaras cost more than the average product?
? mascara products priced above average
SELECT product_name FROM products WHERE product_type = 'mascara' AND price > (SELECT AVG(price) FROM products)

? Which ingredients are in the Dew Cream?
? ingredients per product
I do not know

? Which shop assistant made the most sales?
I do not know

? How many Sun Veil do we have left in stock?
? stock of Sun Veil
I do not know
