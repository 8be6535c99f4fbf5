-- A chain of hearing aid shops: customers, audiologists, fittings, devices and repairs.

CREATE TABLE branches (
  branch_id INTEGER PRIMARY KEY,
  branch_name TEXT, -- Old Bridge; Station Road; Harbour Mall; West Gate
  town TEXT, -- Dundee; Leeds; Cardiff; Exeter
  opened_year INTEGER,
  monthly_rent NUMERIC
);

CREATE TABLE audiologists (
  audiologist_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Fiona Grant; Hugo Lind; Amira Saleh; Peter Novak
  branch_id INTEGER REFERENCES branches (branch_id),
  hired_on DATE,
  salary NUMERIC,
  contract TEXT -- full time; part time
);

CREATE TABLE models (
  model_id INTEGER PRIMARY KEY,
  model_name TEXT, -- Whisper 3; Clarity Mini; EchoFree; SonoMax
  brand TEXT, -- Auris; Tonal; Hearwell; Klang
  style TEXT, -- behind the ear; in the ear; in the canal
  battery_hours INTEGER,
  list_price NUMERIC,
  cost_price NUMERIC,
  qty_in_stock INTEGER,
  is_rechargeable BOOLEAN
);

CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Edith Shaw; Walter Kemp; Nora Quinn; Idris Bello
  date_of_birth DATE,
  town TEXT, -- Dundee; Leeds; Cardiff; Exeter
  phone TEXT,
  customer_since DATE
);

CREATE TABLE hearing_tests (
  test_id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers (customer_id),
  audiologist_id INTEGER REFERENCES audiologists (audiologist_id),
  test_date DATE,
  left_loss_db INTEGER,
  right_loss_db INTEGER,
  outcome TEXT -- normal; mild loss; moderate loss; severe loss
);

CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers (customer_id),
  model_id INTEGER REFERENCES models (model_id),
  sold_by INTEGER REFERENCES audiologists (audiologist_id),
  fitted_by INTEGER REFERENCES audiologists (audiologist_id),
  sale_date DATE,
  fitting_date DATE,
  returned_on DATE,
  amount NUMERIC,
  subsidy NUMERIC
);

CREATE TABLE repairs (
  repair_id INTEGER PRIMARY KEY,
  sale_id INTEGER REFERENCES sales (sale_id),
  received_at TIMESTAMP,
  finished_at TIMESTAMP,
  fault TEXT, -- no sound; whistling; broken tube; battery door
  cost NUMERIC,
  under_warranty BOOLEAN
);

? Which customers have bought the Whisper 3?
? customers with a Whisper 3
SELECT DISTINCT c.full_name FROM sales s JOIN customers c ON s.customer_id = c.customer_id JOIN models m ON s.model_id = m.model_id WHERE m.model_name = 'Whisper 3'

? Return the names of the audiologists together with the name of the branch they work at.
? audiologists and their branch names
SELECT a.full_name, b.branch_name FROM audiologists a JOIN branches b ON a.branch_id = b.branch_id

? How much revenue did each audiologist sell for?
? total sales amount by the audiologist who sold
SELECT a.full_name, SUM(s.amount) FROM sales s JOIN audiologists a ON s.sold_by = a.audiologist_id GROUP BY a.audiologist_id, a.full_name

? How many devices did each audiologist fit, including those who fitted none?
? sales fitted per audiologist, zero included
SELECT a.full_name, COUNT(s.sale_id) FROM audiologists a LEFT JOIN sales s ON s.fitted_by = a.audiologist_id GROUP BY a.audiologist_id, a.full_name

? Which models have never been sold?
? names of models without a single sale
SELECT model_name FROM models WHERE model_id NOT IN (SELECT model_id FROM sales)

? Which customers had a hearing test but never bought anything? Give the customer ids.
? customer ids that are among the hearing tests but not among the sales
SELECT customer_id FROM hearing_tests EXCEPT SELECT customer_id FROM sales

? Who has never had their hearing tested?
? customers without a hearing test
SELECT full_name FROM customers WHERE customer_id NOT IN (SELECT customer_id FROM hearing_tests)

? How much did we spend on repairs for each brand?
? total repair cost per brand of the model
SELECT m.brand, SUM(r.cost) FROM repairs r JOIN sales s ON r.sale_id = s.sale_id JOIN models m ON s.model_id = m.model_id GROUP BY m.brand

? Which models came in for repair because of whistling?
? distinct model names repaired with the fault whistling
SELECT DISTINCT m.model_name FROM repairs r JOIN sales s ON r.sale_id = s.sale_id JOIN models m ON s.model_id = m.model_id WHERE r.fault = 'whistling'

? Which customers living in Leeds were tested by Fiona Grant?
? Leeds customers whose hearing test was done by Fiona Grant
SELECT DISTINCT c.full_name FROM hearing_tests h JOIN customers c ON h.customer_id = c.customer_id JOIN audiologists a ON h.audiologist_id = a.audiologist_id WHERE c.town = 'Leeds' AND a.full_name = 'Fiona Grant'

? How many hearing tests were done at every branch?
? hearing tests per branch name
SELECT b.branch_name, COUNT(*) FROM hearing_tests h JOIN audiologists a ON h.audiologist_id = a.audiologist_id JOIN branches b ON a.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? Which branch has the highest payroll, adding up the salaries of its audiologists?
? branch with the largest total salary
SELECT b.branch_name FROM audiologists a JOIN branches b ON a.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name ORDER BY SUM(a.salary) DESC LIMIT 1

? Names and phone numbers of customers with a severe loss outcome
? Whose hearing test came out as severe loss, and what is their phone number?
SELECT DISTINCT c.full_name, c.phone FROM hearing_tests h JOIN customers c ON h.customer_id = c.customer_id WHERE h.outcome = 'severe loss'

? Which customers have spent more than 4000 in total?
? customers with total sales over 4000
SELECT c.full_name FROM sales s JOIN customers c ON s.customer_id = c.customer_id GROUP BY c.customer_id, c.full_name HAVING SUM(s.amount) > 4000

? How many different brands has Hugo Lind sold?
? number of distinct brands sold by Hugo Lind
SELECT COUNT(DISTINCT m.brand) FROM sales s JOIN models m ON s.model_id = m.model_id JOIN audiologists a ON s.sold_by = a.audiologist_id WHERE a.full_name = 'Hugo Lind'

? In which towns do we have both a branch and customers?
? towns of branches that are also towns of customers
SELECT town FROM branches INTERSECT SELECT town FROM customers

? Average sale amount of rechargeable models, by style
? What do people pay on average for rechargeable devices of each style?
SELECT m.style, AVG(s.amount) FROM sales s JOIN models m ON s.model_id = m.model_id WHERE m.is_rechargeable = TRUE GROUP BY m.style

? How many days on average lie between sale and fitting?
? average days from sale to fitting
SELECT AVG(fitting_date - sale_date) FROM sales

? How many days pass on average between sale and fitting for each model?
? average wait in days from sale date to fitting date per model name
SELECT m.model_name, AVG(s.fitting_date - s.sale_date) FROM sales s JOIN models m ON s.model_id = m.model_id GROUP BY m.model_id, m.model_name

? How many hours did the longest repair take?
? longest repair in hours, received to finished
SELECT MAX(EXTRACT(EPOCH FROM finished_at - received_at) / 3600) FROM repairs

? Average repair time in hours by fault
? For each fault, how many hours does a repair take on average from receipt to completion?
SELECT fault, AVG(EXTRACT(EPOCH FROM finished_at - received_at) / 3600) FROM repairs GROUP BY fault

? Which repairs are still open?
? repair ids not finished yet
? List the ids of the repairs that have not been finished.
SELECT repair_id FROM repairs WHERE finished_at IS NULL

? Sales revenue by month for 2024
? What did we take in sales in each month of 2024?
SELECT DATE_TRUNC('month', sale_date), SUM(amount) FROM sales WHERE EXTRACT(YEAR FROM sale_date) = 2024 GROUP BY DATE_TRUNC('month', sale_date)

? How many hearing tests did we carry out in the last 3 months?
? hearing tests, last 3 months
SELECT COUNT(*) FROM hearing_tests WHERE test_date >= CURRENT_DATE - INTERVAL '3 months'

? On which weekdays do repairs come in? Show the number for each day of the week.
? repairs received per weekday
SELECT EXTRACT(DOW FROM received_at), COUNT(*) FROM repairs GROUP BY EXTRACT(DOW FROM received_at)

? Which sales were returned within less than 30 days of the fitting?
? ids of sales returned under 30 days after fitting
SELECT sale_id FROM sales WHERE returned_on - fitting_date < 30

? Who has been a customer since before 2010-01-01?
? customers who joined before January 1, 2010
SELECT full_name FROM customers WHERE customer_since < '2010-01-01'

? Which branches opened after 2015?
? branches opened later than 2015
SELECT branch_name FROM branches WHERE opened_year > 2015

? When did each customer last have a hearing test?
? customer names and the date of their latest test
SELECT c.full_name, MAX(h.test_date) FROM hearing_tests h JOIN customers c ON h.customer_id = c.customer_id GROUP BY c.customer_id, c.full_name

? How many devices were fitted this month?
? number of sales with a fitting this month
SELECT COUNT(*) FROM sales WHERE DATE_TRUNC('month', fitting_date) = DATE_TRUNC('month', CURRENT_DATE)

? How much was sold between 1 July 2023 and 31 December 2023?
? total sales amount, 2023-07-01 to 2023-12-31
SELECT SUM(amount) FROM sales WHERE sale_date BETWEEN '2023-07-01' AND '2023-12-31'

? What is the average age of the customers in each town?
? mean customer age by town
SELECT town, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM date_of_birth)) FROM customers GROUP BY town

? What percentage of the sales amount was covered by subsidy?
? subsidy as a percentage of total sales
SELECT 100.0 * SUM(subsidy) / NULLIF(SUM(amount), 0) FROM sales

? What percentage of revenue came from subsidies for each brand?
? subsidy percentage of the sales amount by brand
SELECT m.brand, 100.0 * SUM(s.subsidy) / NULLIF(SUM(s.amount), 0) FROM sales s JOIN models m ON s.model_id = m.model_id GROUP BY m.brand

? What is the ratio of list price to cost price for each model?
? list price divided by cost price, per model name
SELECT model_name, CAST(list_price AS FLOAT) / NULLIF(cost_price, 0) FROM models

? How much margin is there on each model, list price less cost price?
? model name and list price minus cost price
SELECT model_name, list_price - cost_price FROM models

? What share of the sales has been returned?
? share of sales with a return date
SELECT CAST(SUM(CASE WHEN returned_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM sales

? What share of the sales of each model was returned?
? return share per model name
SELECT m.model_name, CAST(SUM(CASE WHEN s.returned_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM sales s JOIN models m ON s.model_id = m.model_id GROUP BY m.model_id, m.model_name

? What percentage of repairs was done under warranty?
? percent of warranty repairs
SELECT 100.0 * SUM(CASE WHEN under_warranty = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM repairs

? What is the ratio of tests with a mild loss to tests with a moderate loss for each audiologist id?
? ratio of mild loss to moderate loss hearing tests by audiologist id
SELECT audiologist_id, CAST(SUM(CASE WHEN outcome = 'mild loss' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN outcome = 'moderate loss' THEN 1 ELSE 0 END), 0) FROM hearing_tests GROUP BY audiologist_id

? What is the ratio of repairs for no sound to repairs for a broken tube?
? no sound vs broken tube repairs ratio
SELECT CAST(SUM(CASE WHEN fault = 'no sound' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN fault = 'broken tube' THEN 1 ELSE 0 END), 0) FROM repairs

? How many sales does the average buyer account for?
? average number of sales per customer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT customer_id), 0) FROM sales

? By how many decibels does the left ear's loss exceed the right one's in each test?
? test id and left loss minus right loss
SELECT test_id, left_loss_db - right_loss_db FROM hearing_tests

? What do the models cost per hour of battery? Show the model and its list price divided by battery hours.
? list price per battery hour for each model name
SELECT model_name, CAST(list_price AS FLOAT) / NULLIF(battery_hours, 0) FROM models

? What percentage of the audiologists at each branch has a part time contract?
? percent of audiologists working part time, per branch name
SELECT b.branch_name, 100.0 * SUM(CASE WHEN a.contract = 'part time' THEN 1 ELSE 0 END) / COUNT(*) FROM audiologists a JOIN branches b ON a.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? What percentage of the models of each brand are rechargeable?
? percent rechargeable by brand
SELECT brand, 100.0 * SUM(CASE WHEN is_rechargeable = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM models GROUP BY brand

? How many devices of every brand are left in stock?
? quantity in stock by brand
? How many pieces do we hold of each brand?
SELECT brand, SUM(qty_in_stock) FROM models GROUP BY brand

? Which brands have fewer than 20 pieces in stock over all models?
? brands with total stock under 20
SELECT brand FROM models GROUP BY brand HAVING SUM(qty_in_stock) < 20

? Average loss in the left and in the right ear for each outcome
? mean left and right loss in db per test outcome
SELECT outcome, AVG(left_loss_db), AVG(right_loss_db) FROM hearing_tests GROUP BY outcome

? For each town, how many customers do we have? Only towns with at least 100.
? towns having 100 or more customers, with the count
SELECT town, COUNT(*) FROM customers GROUP BY town HAVING COUNT(*) >= 100

? What do repairs cost us in all for every fault?
? total repair costs by fault
SELECT fault, SUM(cost) FROM repairs GROUP BY fault

? How many models are offered in each style, and what is the cheapest list price?
? number of models and lowest list price by style
SELECT style, COUNT(*), MIN(list_price) FROM models GROUP BY style

? Which model's battery lasts longest?
? model with the longest battery life
SELECT model_name FROM models ORDER BY battery_hours DESC LIMIT 1

? Which is our oldest branch, and in which town is it?
? name and town of the oldest branch
SELECT branch_name, town FROM branches ORDER BY opened_year LIMIT 1

? Which 5 models are lowest in stock?
? 5 models with the least stock
SELECT model_name FROM models ORDER BY qty_in_stock LIMIT 5

? Audiologists from best paid to worst paid
? list the audiologists by salary, highest first
SELECT full_name FROM audiologists ORDER BY salary DESC

? Who is the newest customer?
? most recently joined customer
SELECT full_name FROM customers ORDER BY customer_since DESC LIMIT 1

? Which customers have no phone number on file?
? customers with missing phone
SELECT full_name FROM customers WHERE phone IS NULL

? Models by Auris or Klang that are not rechargeable
? Which non-rechargeable models are made by Auris or Klang?
SELECT model_name FROM models WHERE brand IN ('Auris', 'Klang') AND is_rechargeable = FALSE

? Which models cost less than the average list price?
? models below the average list price
SELECT model_name FROM models WHERE list_price < (SELECT AVG(list_price) FROM models)

? How many tests show a loss of over 60 db in both the left and the right ear?
? tests with left and right loss above 60
SELECT COUNT(*) FROM hearing_tests WHERE left_loss_db > 60 AND right_loss_db > 60

? What are the opening hours of the Station Road branch?
? Station Road opening hours
I do not know

? Which health insurer is Nora Quinn with?
? Nora Quinn's insurer
I do not know

? How did customers rate their fitting?
? customer satisfaction after fitting
I do not know
