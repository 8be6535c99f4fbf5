-- A packaging plant: box designs, presses, board stock from mills, print jobs, pallets sent and returns.

CREATE TABLE mills (
  mill_id INTEGER PRIMARY KEY,
  name TEXT, -- Kraftwerk; Riverboard; Sapin Paper; Nordkarton
  country TEXT, -- Sweden; Austria; Finland; France
  lead_time_days INTEGER
);

CREATE TABLE board_rolls (
  roll_id INTEGER PRIMARY KEY,
  mill_id INTEGER REFERENCES mills (mill_id),
  board_grade TEXT, -- kraft; recycled; coated; corrugated
  weight_kg NUMERIC,
  used_kg NUMERIC,
  price NUMERIC,
  date_ordered DATE,
  date_received DATE
);

CREATE TABLE customers (
  cust_id INTEGER PRIMARY KEY,
  name TEXT, -- Biscuit House; Tea Palace; Shoe Planet; Pizza Pronto; Lumen Lamps
  market TEXT, -- food; fashion; electronics; gifts
  town TEXT, -- Reims; Lyon; Gent; Trier; Breda
  since_year INTEGER
);

CREATE TABLE box_designs (
  design_id INTEGER PRIMARY KEY,
  name TEXT, -- Tuck Box; Pillow Pack; Pizza Carton; Gift Sleeve; Wine Tote
  cust_id INTEGER REFERENCES customers (cust_id),
  colours INTEGER,
  unit_price NUMERIC,
  unit_weight_g NUMERIC,
  drawn_on DATE,
  approved_on DATE,
  food_safe BOOLEAN
);

CREATE TABLE presses (
  press_id INTEGER PRIMARY KEY,
  press_name TEXT, -- Goss; Bobst; Heidel; Komori
  method TEXT, -- offset; flexo; digital; screen
  sheets_per_hour INTEGER,
  year_made INTEGER
);

CREATE TABLE print_jobs (
  job_id INTEGER PRIMARY KEY,
  design_id INTEGER REFERENCES box_designs (design_id),
  press_id INTEGER REFERENCES presses (press_id),
  roll_id INTEGER REFERENCES board_rolls (roll_id),
  printer_name TEXT, -- Hugo Blanc; Mia Peeters; Jef Claes; Eva Wolf
  begun_at TIMESTAMP,
  done_at TIMESTAMP,
  boxes_good INTEGER,
  boxes_waste INTEGER,
  job_status TEXT -- queued; printing; done; stopped
);

CREATE TABLE complaints (
  complaint_id INTEGER PRIMARY KEY,
  job_id INTEGER REFERENCES print_jobs (job_id),
  reason TEXT, -- wrong colour; bad glue; crushed; misprint
  raised_on DATE,
  resolved_on DATE,
  refund NUMERIC
);

? Which box designs belong to Tea Palace?
? designs of the customer Tea Palace
SELECT b.name FROM box_designs b JOIN customers c ON b.cust_id = c.cust_id WHERE c.name = 'Tea Palace'

? List each box design together with the name of the customer it was made for.
? box design names and customer names
SELECT b.name, c.name FROM box_designs b JOIN customers c ON b.cust_id = c.cust_id

? Which presses have printed the Pizza Carton? Each press once.
? distinct presses with print jobs for the design Pizza Carton
SELECT DISTINCT p.press_name FROM presses p JOIN print_jobs j ON j.press_id = p.press_id JOIN box_designs b ON j.design_id = b.design_id WHERE b.name = 'Pizza Carton'

? Which mills have never sent us a roll?
? mills without board rolls
SELECT name FROM mills WHERE mill_id NOT IN (SELECT mill_id FROM board_rolls WHERE NOT mill_id IS NULL)

? Which designs were never printed?
? box designs without any print job
SELECT name FROM box_designs WHERE design_id NOT IN (SELECT design_id FROM print_jobs WHERE NOT design_id IS NULL)

? How many good boxes were made for each customer?
? good boxes per customer name
SELECT c.name, SUM(j.boxes_good) FROM print_jobs j JOIN box_designs b ON j.design_id = b.design_id JOIN customers c ON b.cust_id = c.cust_id GROUP BY c.cust_id, c.name

? How much board in kilos has every mill supplied?
? roll weight per mill
SELECT m.name, SUM(r.weight_kg) FROM board_rolls r JOIN mills m ON r.mill_id = m.mill_id GROUP BY m.mill_id, m.name

? How many designs does each customer have, including customers with none?
? designs per customer, zero as well
SELECT c.name, COUNT(b.design_id) FROM customers c LEFT JOIN box_designs b ON b.cust_id = c.cust_id GROUP BY c.cust_id, c.name

? Who printed on board from mills in Finland? Names once only.
? distinct printers whose jobs used rolls of a mill in Finland
SELECT DISTINCT j.printer_name FROM print_jobs j JOIN board_rolls r ON j.roll_id = r.roll_id JOIN mills m ON r.mill_id = m.mill_id WHERE m.country = 'Finland'

? How much did we refund to each customer?
? total refund by customer
SELECT c.name, SUM(k.refund) FROM complaints k JOIN print_jobs j ON k.job_id = j.job_id JOIN box_designs b ON j.design_id = b.design_id JOIN customers c ON b.cust_id = c.cust_id GROUP BY c.cust_id, c.name

? Which press has the most complaints about a misprint?
? press with the highest number of misprint complaints
SELECT p.press_name FROM presses p JOIN print_jobs j ON j.press_id = p.press_id JOIN complaints k ON k.job_id = j.job_id WHERE k.reason = 'misprint' GROUP BY p.press_id, p.press_name ORDER BY COUNT(*) DESC LIMIT 1

? Which customers in Lyon have food safe designs?
? distinct customers from Lyon with a box design that is food safe
SELECT DISTINCT c.name FROM customers c JOIN box_designs b ON b.cust_id = c.cust_id WHERE c.town = 'Lyon' AND b.food_safe = TRUE

? How many print jobs were begun in the last 4 weeks?
? print jobs over the past 4 weeks
SELECT COUNT(*) FROM print_jobs WHERE begun_at >= CURRENT_DATE - INTERVAL '4 weeks'

? How many days do we wait for a roll on average, per mill?
? mean days between ordered and received rolls by mill name
SELECT m.name, AVG(r.date_received - r.date_ordered) FROM board_rolls r JOIN mills m ON r.mill_id = m.mill_id GROUP BY m.mill_id, m.name

? Which designs have been drawn but not approved yet?
? box designs still waiting for approval
SELECT name FROM box_designs WHERE approved_on IS NULL

? How many good boxes did we make per month in 2023?
? monthly good boxes, 2023
SELECT DATE_TRUNC('month', begun_at), SUM(boxes_good) FROM print_jobs WHERE EXTRACT(YEAR FROM begun_at) = 2023 GROUP BY DATE_TRUNC('month', begun_at)

? How many hours does a job take on average on each press?
? average hours from begun to done by press
SELECT p.press_name, AVG(EXTRACT(EPOCH FROM j.done_at - j.begun_at) / 3600) FROM print_jobs j JOIN presses p ON j.press_id = p.press_id GROUP BY p.press_id, p.press_name

? How many complaints were raised between 2024-01-01 and 2024-03-31?
? complaints from January 1, 2024 to March 31, 2024
SELECT COUNT(*) FROM complaints WHERE raised_on BETWEEN '2024-01-01' AND '2024-03-31'

? How long do complaints stay open on average for each reason?
? average days from raised to resolved per reason
SELECT reason, AVG(resolved_on - raised_on) FROM complaints GROUP BY reason

? Which presses were made before 1999?
? presses older than 1999
SELECT press_name FROM presses WHERE year_made < 1999

? When did we draw the first design for each customer?
? earliest drawing date by customer
SELECT c.name, MIN(b.drawn_on) FROM box_designs b JOIN customers c ON b.cust_id = c.cust_id GROUP BY c.cust_id, c.name

? How many jobs begin on each day of the week?
? print jobs by weekday
SELECT EXTRACT(DOW FROM begun_at), COUNT(*) FROM print_jobs GROUP BY EXTRACT(DOW FROM begun_at)

? What percentage of all boxes made on each press was waste?
? waste boxes as a percentage of good and waste boxes together, per press
SELECT p.press_name, 100.0 * SUM(j.boxes_waste) / NULLIF(SUM(j.boxes_good + j.boxes_waste), 0) FROM print_jobs j JOIN presses p ON j.press_id = p.press_id GROUP BY p.press_id, p.press_name

? What percentage of the delivered board has been used, by grade?
? used kilos as a percent of roll weight per board grade
SELECT board_grade, 100.0 * SUM(used_kg) / NULLIF(SUM(weight_kg), 0) FROM board_rolls GROUP BY board_grade

? What is the ratio of waste to good boxes for each printer?
? waste to good box ratio by printer
SELECT printer_name, CAST(SUM(boxes_waste) AS FLOAT) / NULLIF(SUM(boxes_good), 0) FROM print_jobs GROUP BY printer_name

? What does a kilo of board cost on each roll? Give the roll id.
? price per kg by roll id
SELECT roll_id, CAST(price AS FLOAT) / NULLIF(weight_kg, 0) FROM board_rolls

? What share of print jobs is done for each press id?
? share of jobs with status done per press id
SELECT press_id, CAST(SUM(CASE WHEN job_status = 'done' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM print_jobs GROUP BY press_id

? What is the ratio of kraft to recycled rolls?
? kraft vs recycled roll ratio
SELECT CAST(SUM(CASE WHEN board_grade = 'kraft' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN board_grade = 'recycled' THEN 1 ELSE 0 END), 0) FROM board_rolls

? What percentage of complaints has been resolved?
? percent of complaints that are resolved
SELECT 100.0 * SUM(CASE WHEN NOT resolved_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM complaints

? How many print jobs does a design get on average?
? jobs per design on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT design_id), 0) FROM print_jobs

? How many kilos are left on each roll? Show the roll id.
? weight minus used kilos by roll id
SELECT roll_id, weight_kg - used_kg FROM board_rolls

? What percentage of the refunds goes to crushed boxes?
? percent of refund money for the reason crushed
SELECT 100.0 * SUM(CASE WHEN reason = 'crushed' THEN refund ELSE 0 END) / NULLIF(SUM(refund), 0) FROM complaints

? Which printers wasted more than 5000 boxes in total?
? printers with over 5000 waste boxes altogether
SELECT printer_name FROM print_jobs GROUP BY printer_name HAVING SUM(boxes_waste) > 5000

? What did we spend on board of each grade?
? total price of rolls per grade
SELECT board_grade, SUM(price) FROM board_rolls GROUP BY board_grade

? How many customers are in each market?
? customers per market
SELECT market, COUNT(*) FROM customers GROUP BY market

? Which press is the fastest?
? press with the most sheets per hour
SELECT press_name FROM presses ORDER BY sheets_per_hour DESC LIMIT 1

? Who is our oldest customer?
? customer with the earliest year
SELECT name FROM customers ORDER BY since_year LIMIT 1

? Which 3 designs are the lightest?
? 3 box designs with the lowest unit weight
SELECT name FROM box_designs ORDER BY unit_weight_g LIMIT 3

? Which designs use more than 4 colours and are not food safe?
? box designs over 4 colours, not safe for food
SELECT name FROM box_designs WHERE colours > 4 AND food_safe = FALSE

? Which mills are in Sweden or Austria?
? mills located in Sweden or Austria
SELECT name FROM mills WHERE country IN ('Sweden', 'Austria')

? Which ink was used for the Gift Sleeve?
? ink supplier for the Gift Sleeve
I do not know

? What does Jef Claes earn?
? wage of the printer Jef Claes
I do not know
