-- Opticians: branches, eye tests, frames, lenses, orders and warranty claims.

CREATE TABLE branch (
  branch_code TEXT PRIMARY KEY,
  branch_name TEXT, -- Clearview Central; Clearview Quay; Clearview Hill; Clearview Park
  region TEXT, -- north; south; east; west
  rent NUMERIC,
  opening_year INTEGER
);

CREATE TABLE employee (
  emp_no INTEGER PRIMARY KEY,
  emp_name TEXT, -- Judith Weiss; Omar Farouk; Petra Lang; Silas Green; Yuki Tan
  job TEXT, -- optometrist; dispenser; sales assistant; lab technician
  branch_code TEXT REFERENCES branch (branch_code),
  hired DATE,
  wage NUMERIC,
  commission_pct NUMERIC
);

CREATE TABLE customer (
  cust_no INTEGER PRIMARY KEY,
  cust_name TEXT, -- Alma Berg; Conrad Fox; Elsie Hart; Gustav Ivers; Karin Lund
  birth_date DATE,
  city TEXT, -- Malmo; Lund; Kalmar; Visby; Uppsala
  phone TEXT,
  wears_contacts BOOLEAN,
  last_reminder DATE
);

CREATE TABLE eye_test (
  test_no INTEGER PRIMARY KEY,
  cust_no INTEGER REFERENCES customer (cust_no),
  emp_no INTEGER REFERENCES employee (emp_no),
  test_date DATE,
  sphere_left NUMERIC,
  sphere_right NUMERIC,
  finding TEXT, -- healthy; cataract; glaucoma; myopia; astigmatism
  fee NUMERIC
);

CREATE TABLE frame (
  frame_id INTEGER PRIMARY KEY,
  model TEXT, -- Aviator Plus; Milano; Retro Round; Feather; Urban Square
  brand TEXT, -- Lunetta; Optima; Visio; Carrera Due; Nordic Eye
  colour TEXT, -- black; tortoise; silver; blue; gold
  material TEXT, -- titanium; acetate; steel; wood
  retail_price NUMERIC,
  wholesale_price NUMERIC,
  in_stock INTEGER,
  is_discontinued BOOLEAN
);

CREATE TABLE glasses_order (
  order_no INTEGER PRIMARY KEY,
  cust_no INTEGER REFERENCES customer (cust_no),
  frame_id INTEGER REFERENCES frame (frame_id),
  sold_by INTEGER REFERENCES employee (emp_no),
  lens_type TEXT, -- single vision; progressive; bifocal; reading
  coating TEXT, -- anti-glare; blue light; photochromic; none
  ordered_on DATE,
  collected_on DATE,
  total_price NUMERIC,
  deposit NUMERIC,
  order_status TEXT -- ordered; in lab; ready; collected; returned
);

CREATE TABLE warranty_claim (
  claim_no INTEGER PRIMARY KEY,
  order_no INTEGER REFERENCES glasses_order (order_no),
  claimed_on DATE,
  cause TEXT, -- scratched lens; broken hinge; wrong prescription; lost screw
  refund NUMERIC,
  approved BOOLEAN
);

? Which customers bought a Lunetta frame?
? customers with any glasses order for a frame of the brand Lunetta, each only once
SELECT DISTINCT c.cust_name FROM customer c JOIN glasses_order o ON o.cust_no = c.cust_no JOIN frame f ON o.frame_id = f.frame_id WHERE f.brand = 'Lunetta'

? Who works at the branch Clearview Quay?
? employees of the Clearview Quay branch
SELECT e.emp_name FROM employee e JOIN branch b ON e.branch_code = b.branch_code WHERE b.branch_name = 'Clearview Quay'

? Which frames have never been ordered?
? frame models that are in no glasses order
SELECT model FROM frame WHERE frame_id NOT IN (SELECT frame_id FROM glasses_order)

? Which optometrists found glaucoma in an eye test?
? names of employees who did any eye test with the finding glaucoma
SELECT DISTINCT e.emp_name FROM employee e JOIN eye_test t ON t.emp_no = e.emp_no WHERE t.finding = 'glaucoma'

? Which customers have had an eye test but bought no glasses?
? customer numbers with an eye test but without a glasses order
SELECT cust_no FROM eye_test EXCEPT SELECT cust_no FROM glasses_order

? What did employees in the north region sell, in total?
? total price of glasses orders sold by employees of north branches
SELECT SUM(o.total_price) FROM glasses_order o JOIN employee e ON o.sold_by = e.emp_no JOIN branch b ON e.branch_code = b.branch_code WHERE b.region = 'north'

? Which models had a warranty claim for a broken hinge?
? frame models with any broken hinge warranty claim, no duplicates
SELECT DISTINCT f.model FROM frame f JOIN glasses_order o ON o.frame_id = f.frame_id JOIN warranty_claim w ON w.order_no = o.order_no WHERE w.cause = 'broken hinge'

? When did Karin Lund have her eye tests and what was found?
? test date and finding of every eye test of customer Karin Lund
SELECT t.test_date, t.finding FROM eye_test t JOIN customer c ON t.cust_no = c.cust_no WHERE c.cust_name = 'Karin Lund'

? How many employees does each branch have, even those without staff?
? branch names, including ones without employees, with their number of employees
SELECT b.branch_name, COUNT(e.emp_no) FROM branch b LEFT JOIN employee e ON e.branch_code = b.branch_code GROUP BY b.branch_code, b.branch_name

? How many progressive glasses were ordered by customers from Uppsala?
? number of progressive orders from Uppsala customers
SELECT COUNT(*) FROM glasses_order o JOIN customer c ON o.cust_no = c.cust_no WHERE o.lens_type = 'progressive' AND c.city = 'Uppsala'

? Which employees have never sold glasses?
? employees without any glasses order sold
SELECT emp_name FROM employee WHERE emp_no NOT IN (SELECT sold_by FROM glasses_order)

? How many frames of each material do we list, and at what average price?
? frames by material: count and average retail price
SELECT material, COUNT(*), AVG(retail_price) FROM frame GROUP BY material

? sales by lens type
? What is the total price of glasses orders for each type of lens?
SELECT lens_type, SUM(total_price) FROM glasses_order GROUP BY lens_type

? Number of eye tests per finding
? What did we find in the eye tests? Show each finding with how often it occurred.
SELECT finding, COUNT(*) FROM eye_test GROUP BY finding

? Which brands have more than 12 frame models?
? brands with over 12 frames
SELECT brand FROM frame GROUP BY brand HAVING COUNT(*) > 12

? How many customers come from each city?
? customers per city
SELECT city, COUNT(*) FROM customer GROUP BY city

? How much was refunded for each cause of a warranty claim?
? refunds by cause
SELECT cause, SUM(refund) FROM warranty_claim GROUP BY cause

? Average, minimum and maximum wage per job
? What do employees make in each job, on average, at least and at most?
SELECT job, AVG(wage), MIN(wage), MAX(wage) FROM employee GROUP BY job

? How many different customers did each employee sell glasses to?
? distinct customers per selling employee
SELECT e.emp_name, COUNT(DISTINCT o.cust_no) FROM employee e JOIN glasses_order o ON o.sold_by = e.emp_no GROUP BY e.emp_no, e.emp_name

? Orders by coating and lens type
? How many glasses orders are there for each combination of coating and type of lens?
SELECT coating, lens_type, COUNT(*) FROM glasses_order GROUP BY coating, lens_type

? Rent per region
? What do all branches in a region pay in rent together? List by region.
SELECT region, SUM(rent) FROM branch GROUP BY region

? Which customers placed at least 3 orders for glasses?
? customers having 3 or more glasses orders
SELECT c.cust_name FROM customer c JOIN glasses_order o ON o.cust_no = c.cust_no GROUP BY c.cust_no, c.cust_name HAVING COUNT(*) >= 3

? How many pieces of each colour are in stock?
? stock of frames by colour
SELECT colour, SUM(in_stock) FROM frame GROUP BY colour

? What is the dearest frame we sell?
? frame model with the highest retail price
SELECT model FROM frame ORDER BY retail_price DESC LIMIT 1

? Which employee sold glasses for the most money?
? top employee by total price of glasses orders sold
SELECT e.emp_name FROM employee e JOIN glasses_order o ON o.sold_by = e.emp_no GROUP BY e.emp_no, e.emp_name ORDER BY SUM(o.total_price) DESC LIMIT 1

? Which brand is ordered most?
? brand of frame with the most glasses orders
SELECT f.brand FROM frame f JOIN glasses_order o ON o.frame_id = f.frame_id GROUP BY f.brand ORDER BY COUNT(*) DESC LIMIT 1

? Show the 7 best selling frame models with the number of orders.
? top 7 frames by number of glasses orders, with the count
SELECT f.model, COUNT(*) FROM frame f JOIN glasses_order o ON o.frame_id = f.frame_id GROUP BY f.frame_id, f.model ORDER BY COUNT(*) DESC LIMIT 7

? Which branch is the oldest?
? branch with the earliest opening year
SELECT branch_name FROM branch ORDER BY opening_year LIMIT 1

? List customers by city and then by name.
? customer names sorted by city, then name
SELECT cust_name FROM customer ORDER BY city, cust_name

? List the employees, highest wage first, together with job and wage.
? employee name, job and wage from best paid to worst paid
SELECT emp_name, job, wage FROM employee ORDER BY wage DESC

? Who was our latest customer for an eye test?
? customer with the most recent eye test
SELECT c.cust_name FROM customer c JOIN eye_test t ON t.cust_no = c.cust_no ORDER BY t.test_date DESC LIMIT 1

? Which 3 frames are we closest to running out of?
? 3 frame models with the fewest pieces in stock
SELECT model FROM frame ORDER BY in_stock LIMIT 3

? How many glasses were ordered last month or, say, in the last 30 days?
? glasses orders of the last 30 days
SELECT COUNT(*) FROM glasses_order WHERE ordered_on >= CURRENT_DATE - INTERVAL '30 days'

? Eye test fees per year
? How much did eye tests bring in each year?
SELECT EXTRACT(YEAR FROM test_date), SUM(fee) FROM eye_test GROUP BY EXTRACT(YEAR FROM test_date)

? How many days does it take from ordering glasses until they are collected?
? average days between order and collection of glasses
SELECT AVG(collected_on - ordered_on) FROM glasses_order

? Which orders were placed in November 2023?
? order numbers of glasses ordered November 2023
SELECT order_no FROM glasses_order WHERE EXTRACT(YEAR FROM ordered_on) = 2023 AND EXTRACT(MONTH FROM ordered_on) = 11

? Which customers were last reminded more than a year ago, before 2024-02-01?
? customers with a last reminder before February 1, 2024
SELECT cust_name FROM customer WHERE last_reminder < '2024-02-01'

? What was the date of the first warranty claim?
? earliest warranty claim date
SELECT MIN(claimed_on) FROM warranty_claim

? How many days after the order was each warranty claim made?
? claim number with days between the glasses order and the claim
SELECT w.claim_no, w.claimed_on - o.ordered_on FROM warranty_claim w JOIN glasses_order o ON w.order_no = o.order_no

? orders per month this year
? How many glasses orders have we had in each month of the current year?
SELECT DATE_TRUNC('month', ordered_on), COUNT(*) FROM glasses_order WHERE EXTRACT(YEAR FROM ordered_on) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', ordered_on)

? Who was hired between 2016 and 2020?
? employees hired from 2016 to 2020
SELECT emp_name FROM employee WHERE EXTRACT(YEAR FROM hired) BETWEEN 2016 AND 2020

? What is the markup on each frame, retail less wholesale?
? model and retail price minus wholesale price per frame
SELECT model, retail_price - wholesale_price FROM frame

? What share of warranty claims gets approved?
? proportion of approved warranty claims
SELECT CAST(SUM(CASE WHEN approved = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM warranty_claim

? Percentage of customers with contact lenses by city
? In each city, what percentage of customers wears contacts?
SELECT city, 100.0 * SUM(CASE WHEN wears_contacts = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM customer GROUP BY city

? Ratio of progressive to single vision orders
? How many progressive glasses orders are there for every single vision one, as a ratio?
SELECT CAST(SUM(CASE WHEN lens_type = 'progressive' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN lens_type = 'single vision' THEN 1 ELSE 0 END), 0) FROM glasses_order

? How much does a customer spend on glasses on average?
? average spent per customer over all glasses orders
SELECT CAST(SUM(total_price) AS FLOAT) / NULLIF(COUNT(DISTINCT cust_no), 0) FROM glasses_order

? What proportion of the order value do customers pay as deposit?
? ratio of total deposit to total price of glasses orders
SELECT CAST(SUM(deposit) AS FLOAT) / NULLIF(SUM(total_price), 0) FROM glasses_order

? How much is still to pay on the orders that are ready?
? order number and price minus deposit for ready glasses orders
SELECT order_no, total_price - deposit FROM glasses_order WHERE order_status = 'ready'

? For each employee, what percentage of eye tests ended with the finding healthy?
? healthy percentage of eye tests by employee name
SELECT e.emp_name, 100.0 * SUM(CASE WHEN t.finding = 'healthy' THEN 1 ELSE 0 END) / COUNT(*) FROM employee e JOIN eye_test t ON t.emp_no = e.emp_no GROUP BY e.emp_no, e.emp_name

? Which black titanium frames cost under 180?
? black frames made of titanium with a retail price below 180
SELECT model FROM frame WHERE colour = 'black' AND material = 'titanium' AND retail_price < 180

? Which discontinued frames are still in stock?
? discontinued frame models with stock above 0
SELECT model FROM frame WHERE is_discontinued = TRUE AND in_stock > 0

? Which orders have not been collected?
? order numbers of glasses orders without a collection date
SELECT order_no FROM glasses_order WHERE collected_on IS NULL

? Show model, brand and colour of gold or silver frames.
? gold and silver frames: model, brand, colour
SELECT model, brand, colour FROM frame WHERE colour IN ('gold', 'silver')

? How many orders between 300 and 600 have a photochromic coating?
? number of photochromic glasses orders with a total price from 300 to 600
SELECT COUNT(*) FROM glasses_order WHERE coating = 'photochromic' AND total_price BETWEEN 300 AND 600

? Which customers have no phone number on file?
? customers where the phone is missing
SELECT cust_name FROM customer WHERE phone IS NULL

? Which claims of a wrong prescription were turned down?
? claim numbers of wrong prescription claims that were not approved
SELECT claim_no FROM warranty_claim WHERE cause = 'wrong prescription' AND approved = FALSE

? Employees in a job other than dispenser with a wage over 2800
? Which employees earn more than 2800 and are not a dispenser?
SELECT emp_name FROM employee WHERE job <> 'dispenser' AND wage > 2800

? Which frame models have Sport in the name?
? frames whose model contains Sport
SELECT model FROM frame WHERE model LIKE '%Sport%'

? Which eye tests show the left eye weaker than the right, so a lower sphere on the left?
? eye test numbers where sphere left is less than sphere right
SELECT test_no FROM eye_test WHERE sphere_left < sphere_right

? Which doctor did we send Elsie Hart to?
? referral of Elsie Hart to an eye clinic
I do not know

? What are the opening hours of Clearview Hill?
? when does Clearview Hill close on Saturdays
I do not know

? Who supplies the Visio frames?
? supplier of Visio
I do not know
