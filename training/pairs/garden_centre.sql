-- A garden centre: plant species and products in stock, growers, till receipts and their lines, staff, and workshops for visitors.

CREATE TABLE growers (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Van Dijk Nurseries; Rosehill; Alpine Roots; Marsh Farm; Oakleaf
  country TEXT, -- Netherlands; England; Denmark; Italy
  contract_from DATE,
  contract_to DATE
);

CREATE TABLE departments (
  id INTEGER PRIMARY KEY,
  dept TEXT, -- houseplants; trees; tools; pots; seeds
  floor_sqm NUMERIC,
  yearly_target NUMERIC,
  heated BOOLEAN
);

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Mabel Frost; Joris Kok; Amina Yusuf; Derek Pond; Lena Strand
  department_id INTEGER REFERENCES departments (id),
  started DATE,
  hours_per_week INTEGER,
  wage NUMERIC,
  seasonal BOOLEAN
);

CREATE TABLE products (
  id INTEGER PRIMARY KEY,
  name TEXT, -- lavender; olive tree; spade; terracotta pot; tomato seeds; fern
  department_id INTEGER REFERENCES departments (id),
  grower_id INTEGER REFERENCES growers (id),
  cost_price NUMERIC,
  price NUMERIC,
  stock_qty INTEGER,
  min_stock INTEGER,
  height_cm INTEGER,
  light_need TEXT, -- full sun; half shade; shade
  last_delivery DATE
);

CREATE TABLE receipts (
  id INTEGER PRIMARY KEY,
  served_by INTEGER REFERENCES staff (id),
  issued_at TIMESTAMP,
  payment TEXT, -- cash; card; gift card; invoice
  total NUMERIC,
  discount NUMERIC
);

CREATE TABLE receipt_lines (
  id INTEGER PRIMARY KEY,
  receipt_id INTEGER REFERENCES receipts (id),
  product_id INTEGER REFERENCES products (id),
  qty INTEGER,
  line_amt NUMERIC,
  returned_qty INTEGER
);

CREATE TABLE workshops (
  id INTEGER PRIMARY KEY,
  topic TEXT, -- rose pruning; lawn care; terrariums; composting
  led_by INTEGER REFERENCES staff (id),
  assisted_by INTEGER REFERENCES staff (id),
  held_on DATE,
  places INTEGER,
  places_taken INTEGER,
  fee NUMERIC
);

? Which growers supply the lavender?
? who grows our lavender
SELECT g.name FROM growers g JOIN products p ON p.grower_id = g.id WHERE p.name = 'lavender'

? Return the name of each product together with its department.
? products and the dept they are in
SELECT p.name, d.dept FROM products p JOIN departments d ON p.department_id = d.id

? Which staff served a customer who paid by gift card? Give every name once.
? staff with a gift card receipt
SELECT DISTINCT s.name FROM staff s JOIN receipts r ON r.served_by = s.id WHERE r.payment = 'gift card'

? Who led the workshops on lawn care?
? staff leading a lawn care workshop, names once
SELECT DISTINCT s.name FROM staff s JOIN workshops w ON w.led_by = s.id WHERE w.topic = 'lawn care'

? How much has each department sold? Show the dept and the total of the receipt lines.
? line amount by department
SELECT d.dept, SUM(l.line_amt) FROM departments d JOIN products p ON p.department_id = d.id JOIN receipt_lines l ON l.product_id = p.id GROUP BY d.id, d.dept

? Which products have never been sold?
? products not on any receipt
SELECT name FROM products WHERE id NOT IN (SELECT product_id FROM receipt_lines)

? Which growers supply no product at the moment?
? growers without products
SELECT name FROM growers WHERE id NOT IN (SELECT grower_id FROM products WHERE NOT grower_id IS NULL)

? How many pieces of each product were sold? Give the name and the quantity.
? quantity sold per product name
SELECT p.name, SUM(l.qty) FROM products p JOIN receipt_lines l ON l.product_id = p.id GROUP BY p.id, p.name

? Show all staff with the number of receipts they issued, including those who issued none.
? receipts per staff member with zeros
SELECT s.name, COUNT(r.id) FROM staff s LEFT JOIN receipts r ON r.served_by = s.id GROUP BY s.id, s.name

? Which staff have led a workshop and also assisted at one?
? staff who lead as well as assist at workshops
SELECT s.name FROM staff s JOIN workshops w ON w.led_by = s.id INTERSECT SELECT s.name FROM staff s JOIN workshops w ON w.assisted_by = s.id

? Which seasonal staff work in the trees department?
? seasonal workers in trees
SELECT s.name FROM staff s JOIN departments d ON s.department_id = d.id WHERE d.dept = 'trees' AND s.seasonal = TRUE

? Which products from Denmark need half shade?
? half shade products by growers in Denmark
SELECT p.name FROM products p JOIN growers g ON p.grower_id = g.id WHERE g.country = 'Denmark' AND p.light_need = 'half shade'

? How much money did Amina Yusuf take on sales of the olive tree?
? line amount for the olive tree on receipts of Amina Yusuf
SELECT SUM(l.line_amt) FROM receipt_lines l JOIN receipts r ON l.receipt_id = r.id JOIN staff s ON r.served_by = s.id JOIN products p ON l.product_id = p.id WHERE s.name = 'Amina Yusuf' AND p.name = 'olive tree'

? Which grower's products sold the most pieces?
? grower with the largest quantity sold
SELECT g.name FROM growers g JOIN products p ON p.grower_id = g.id JOIN receipt_lines l ON l.product_id = p.id GROUP BY g.id, g.name ORDER BY SUM(l.qty) DESC LIMIT 1

? What is the average price of the products of each grower?
? mean price by grower name
SELECT g.name, AVG(p.price) FROM growers g JOIN products p ON p.grower_id = g.id GROUP BY g.id, g.name

? Which departments sell something from Italy, with no repeats?
? departments with products by growers from Italy
SELECT DISTINCT d.dept FROM departments d JOIN products p ON p.department_id = d.id JOIN growers g ON p.grower_id = g.id WHERE g.country = 'Italy'

? Give the topic, the date and the name of the leader for each workshop with more than 20 places.
SELECT w.topic, w.held_on, s.name FROM workshops w JOIN staff s ON w.led_by = s.id WHERE w.places > 20

? How many receipts did we issue in the last 10 days?
? receipts, past 10 days
SELECT COUNT(*) FROM receipts WHERE issued_at >= CURRENT_DATE - INTERVAL '10 days'

? What are the takings per weekday?
? receipt total by day of the week
SELECT EXTRACT(DOW FROM issued_at), SUM(total) FROM receipts GROUP BY EXTRACT(DOW FROM issued_at)

? How much did we take per month in 2023?
? monthly takings of 2023
SELECT DATE_TRUNC('month', issued_at), SUM(total) FROM receipts WHERE EXTRACT(YEAR FROM issued_at) = 2023 GROUP BY DATE_TRUNC('month', issued_at)

? What is the average receipt per year?
? mean receipt total by year
SELECT EXTRACT(YEAR FROM issued_at), AVG(total) FROM receipts GROUP BY EXTRACT(YEAR FROM issued_at)

? How many receipts were issued in May 2025?
? receipts of May 2025
SELECT COUNT(*) FROM receipts WHERE EXTRACT(YEAR FROM issued_at) = 2025 AND EXTRACT(MONTH FROM issued_at) = 5

? Which products were last delivered before 2025-03-15?
? products with no delivery since March 15, 2025
SELECT name FROM products WHERE last_delivery < '2025-03-15'

? How long does the contract of each grower run, in days?
? growers and days from contract start to contract end
SELECT name, contract_to - contract_from FROM growers

? Which growers have a contract with no end date?
? growers whose contract is open-ended
SELECT name FROM growers WHERE contract_to IS NULL

? Which contracts with growers end this year? Name the growers.
? growers with a contract ending this year
SELECT name FROM growers WHERE EXTRACT(YEAR FROM contract_to) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many people took part in workshops per quarter, by places taken?
? places taken by quarter
SELECT DATE_TRUNC('quarter', held_on), SUM(places_taken) FROM workshops GROUP BY DATE_TRUNC('quarter', held_on)

? Which workshops took place between 2024-09-01 and 2024-11-30? Give the topic and the date.
? topic and date of workshops from 1 September 2024 to 30 November 2024
SELECT topic, held_on FROM workshops WHERE held_on BETWEEN '2024-09-01' AND '2024-11-30'

? When did each member of staff issue the first receipt?
? first receipt per staff name
SELECT s.name, MIN(r.issued_at) FROM staff s JOIN receipts r ON r.served_by = s.id GROUP BY s.id, s.name

? When was the last workshop on composting?
? latest composting workshop date
SELECT MAX(held_on) FROM workshops WHERE topic = 'composting'

? Who started after 1 April 2022?
? staff who started later than 2022-04-01
SELECT name FROM staff WHERE started > '2022-04-01'

? How many pieces were sold per day?
? quantity sold a day
SELECT CAST(r.issued_at AS DATE), SUM(l.qty) FROM receipt_lines l JOIN receipts r ON l.receipt_id = r.id GROUP BY CAST(r.issued_at AS DATE)

? What percentage of the pieces sold was returned?
? returned quantity as a percentage of quantity sold
SELECT 100.0 * SUM(returned_qty) / NULLIF(SUM(qty), 0) FROM receipt_lines

? What percentage of the pieces was returned in each department? Give the dept.
? return percentage by department
SELECT d.dept, 100.0 * SUM(l.returned_qty) / NULLIF(SUM(l.qty), 0) FROM receipt_lines l JOIN products p ON l.product_id = p.id JOIN departments d ON p.department_id = d.id GROUP BY d.id, d.dept

? What is the ratio of card payments to cash payments?
? card to cash
SELECT CAST(SUM(CASE WHEN payment = 'card' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN payment = 'cash' THEN 1 ELSE 0 END), 0) FROM receipts

? What is the ratio of full sun to shade products for each grower? Show the grower's name.
? full sun / shade products by grower
SELECT g.name, CAST(SUM(CASE WHEN p.light_need = 'full sun' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN p.light_need = 'shade' THEN 1 ELSE 0 END), 0) FROM products p JOIN growers g ON p.grower_id = g.id GROUP BY g.id, g.name

? What do we earn on each product, price minus cost price?
? product name and price less cost price
SELECT name, price - cost_price FROM products

? What is the ratio of the price to the cost price for every product?
? product, price over cost price
SELECT name, CAST(price AS FLOAT) / NULLIF(cost_price, 0) FROM products

? What percentage of the workshop places was filled for each topic?
? places taken in percent of places by topic
SELECT topic, 100.0 * SUM(places_taken) / NULLIF(SUM(places), 0) FROM workshops GROUP BY topic

? What is the yearly target per square metre of each department?
? dept with target divided by floor area
SELECT dept, CAST(yearly_target AS FLOAT) / NULLIF(floor_sqm, 0) FROM departments

? How many lines does a receipt have on average?
? average lines per receipt
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT receipt_id), 0) FROM receipt_lines

? On average, how many products does a grower supply?
? products per grower
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT grower_id), 0) FROM products

? What share of the products is below its minimum stock?
? proportion of products with stock under the minimum
SELECT CAST(SUM(CASE WHEN stock_qty < min_stock THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM products

? What percentage of the staff in each department is seasonal?
? seasonal staff, percent by dept
SELECT d.dept, 100.0 * SUM(CASE WHEN s.seasonal = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM staff s JOIN departments d ON s.department_id = d.id GROUP BY d.id, d.dept

? What is the average discount as a percentage of the receipt total for each form of payment?
? discount over total in percent by payment
SELECT payment, 100.0 * SUM(discount) / NULLIF(SUM(total), 0) FROM receipts GROUP BY payment

? How many more gift card receipts than invoice receipts are there?
? gift card minus invoice receipts
SELECT SUM(CASE WHEN payment = 'gift card' THEN 1 ELSE 0 END) - SUM(CASE WHEN payment = 'invoice' THEN 1 ELSE 0 END) FROM receipts

? What share of the workshops had an assistant?
? share of workshops with somebody assisting
SELECT CAST(SUM(CASE WHEN NOT assisted_by IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM workshops

? How many pieces do we have in stock for each light need?
? stock by light need
SELECT light_need, SUM(stock_qty) FROM products GROUP BY light_need

? Which topics attract more than 15 people on average?
? workshop topics with an average of over 15 places taken
SELECT topic FROM workshops GROUP BY topic HAVING AVG(places_taken) > 15

? How much discount did we give per form of payment?
? discount by payment
SELECT payment, SUM(discount) FROM receipts GROUP BY payment

? Which countries have at least 3 growers?
? countries with 3 or more growers
SELECT country FROM growers GROUP BY country HAVING COUNT(*) >= 3

? Which departments have more than 100 staff hours a week in total? Give the dept.
? depts with over 100 weekly hours of staff
SELECT d.dept FROM departments d JOIN staff s ON s.department_id = d.id GROUP BY d.id, d.dept HAVING SUM(s.hours_per_week) > 100

? What are the lowest and highest fee per workshop topic?
? min and max fee by topic
SELECT topic, MIN(fee), MAX(fee) FROM workshops GROUP BY topic

? Which product is the tallest?
? tallest plant in the shop
SELECT name FROM products ORDER BY height_cm DESC LIMIT 1

? Which 5 products do we have the least of?
? the 5 products lowest in stock
SELECT name FROM products ORDER BY stock_qty LIMIT 5

? Who has worked here the longest?
? longest serving staff member
SELECT name FROM staff ORDER BY started LIMIT 1

? Which department is the most spacious?
? largest dept by floor area
SELECT dept FROM departments ORDER BY floor_sqm DESC LIMIT 1

? List the workshop topics by fee, the cheapest first.
? topics of workshops from cheap to expensive
SELECT topic FROM workshops ORDER BY fee

? Which departments are unheated?
? depts without heating
SELECT dept FROM departments WHERE heated = FALSE

? Which products come from no grower?
? products where the grower is missing
SELECT name FROM products WHERE grower_id IS NULL

? Which products taller than two metres, 200 cm, cost less than 50?
? products over 200 cm priced under 50
SELECT name FROM products WHERE height_cm > 200 AND price < 50

? Which workshops were fully booked? Give topic and date.
? topic and date of workshops where all places were taken
SELECT topic, held_on FROM workshops WHERE places_taken = places

? How much water does the fern need?
I do not know

? Which customers came to the terrariums workshop?
I do not know

? When does the olive tree bloom?
I do not know
