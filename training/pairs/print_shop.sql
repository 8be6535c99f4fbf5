-- A print shop: customers, print jobs, paper, presses and complaints.

CREATE TABLE customers (
  cust_no INTEGER PRIMARY KEY,
  cust_name TEXT, -- Town Library; Delphi Events; Roth & Sons; Cafe Lumen; Orbit Sport
  cust_type TEXT, -- school; agency; shop; association; private
  zip_code TEXT,
  contact_person TEXT, -- Ms Bauer; Mr Finch; Ms Ortega; Mr Sato
  customer_since DATE,
  tax_exempt BOOLEAN
);

CREATE TABLE presses (
  press_id INTEGER PRIMARY KEY,
  press_name TEXT, -- Heidi; Old Faithful; Turbo 5; Blue Giant
  technology TEXT, -- offset; digital; screen printing; letterpress
  purchase_year INTEGER,
  sheets_per_hour INTEGER,
  last_service DATE
);

CREATE TABLE papers (
  paper_id INTEGER PRIMARY KEY,
  paper_name TEXT, -- Silk 135; Kraft 300; Recycled 90; Gloss 170; Cotton 250
  finish TEXT, -- matt; glossy; uncoated; textured
  grammage INTEGER,
  price_per_1000 NUMERIC,
  sheets_in_stock INTEGER,
  recycled BOOLEAN
);

CREATE TABLE jobs (
  job_no INTEGER PRIMARY KEY,
  cust_no INTEGER REFERENCES customers (cust_no),
  press_id INTEGER REFERENCES presses (press_id),
  paper_id INTEGER REFERENCES papers (paper_id),
  product TEXT, -- flyer; poster; brochure; business card; calendar; booklet
  copies INTEGER,
  colours INTEGER,
  quoted_price NUMERIC,
  final_price NUMERIC,
  ordered_on DATE,
  promised_on DATE,
  completed_on DATE,
  status TEXT, -- proof; printing; binding; done; cancelled
  rush TEXT -- yes; no
);

CREATE TABLE complaints (
  complaint_id INTEGER PRIMARY KEY,
  job_no INTEGER REFERENCES jobs (job_no),
  received_on DATE,
  reason TEXT, -- wrong colour; late; misprint; damaged
  refund_amt NUMERIC,
  solved BOOLEAN
);

? Which customers have ordered a calendar?
? Return the names of all customers with at least one calendar job, listing each name once.
SELECT DISTINCT c.cust_name FROM customers c JOIN jobs j ON j.cust_no = c.cust_no WHERE j.product = 'calendar'

? Which press prints job 4711?
? name of the press used for job 4711
SELECT p.press_name FROM jobs j JOIN presses p ON j.press_id = p.press_id WHERE j.job_no = 4711

? What kinds of paper has Cafe Lumen used in its jobs?
? distinct paper names in the jobs of customer Cafe Lumen
SELECT DISTINCT p.paper_name FROM papers p JOIN jobs j ON j.paper_id = p.paper_id JOIN customers c ON j.cust_no = c.cust_no WHERE c.cust_name = 'Cafe Lumen'

? Which papers have never been used for a job?
? papers without jobs
SELECT paper_name FROM papers WHERE paper_id NOT IN (SELECT paper_id FROM jobs)

? Which customers have never had a job printed here?
? customers without any job
SELECT cust_name FROM customers WHERE cust_no NOT IN (SELECT cust_no FROM jobs)

? Who complained about a misprint?
? names of customers with a complaint because of misprint, no repeats
SELECT DISTINCT c.cust_name FROM customers c JOIN jobs j ON j.cust_no = c.cust_no JOIN complaints k ON k.job_no = j.job_no WHERE k.reason = 'misprint'

? Show job number, customer, press and paper for everything in binding.
? jobs in binding with job no, customer name, press name, paper name
SELECT j.job_no, c.cust_name, p.press_name, a.paper_name FROM jobs j JOIN customers c ON j.cust_no = c.cust_no JOIN presses p ON j.press_id = p.press_id JOIN papers a ON j.paper_id = a.paper_id WHERE j.status = 'binding'

? How many jobs did each press run, presses without jobs included?
? jobs per press, also idle presses
SELECT p.press_name, COUNT(j.job_no) FROM presses p LEFT JOIN jobs j ON j.press_id = p.press_id GROUP BY p.press_id, p.press_name

? How many copies have been printed on recycled paper?
? total copies of jobs using recycled paper
SELECT SUM(j.copies) FROM jobs j JOIN papers p ON j.paper_id = p.paper_id WHERE p.recycled = TRUE

? How much have we refunded for jobs printed on offset presses?
? refund total for complaints about jobs from offset presses
SELECT SUM(k.refund_amt) FROM complaints k JOIN jobs j ON k.job_no = j.job_no JOIN presses p ON j.press_id = p.press_id WHERE p.technology = 'offset'

? Which school customers have a job that is still printing?
? school customers with any job at the printing stage
SELECT DISTINCT c.cust_name FROM customers c JOIN jobs j ON j.cust_no = c.cust_no WHERE c.cust_type = 'school' AND j.status = 'printing'

? How many jobs do we have per product?
? jobs by product
? number of print jobs for each product
SELECT product, COUNT(*) FROM jobs GROUP BY product

? Turnover by customer type
? What is the sum of the final prices of jobs for each customer type?
SELECT c.cust_type, SUM(j.final_price) FROM customers c JOIN jobs j ON j.cust_no = c.cust_no GROUP BY c.cust_type

? Average number of copies per product
? how many copies does a job have on average, by product?
SELECT product, AVG(copies) FROM jobs GROUP BY product

? For each finish, how many papers do we carry and how many sheets are in stock?
? papers and sheets in stock by finish
SELECT finish, COUNT(*), SUM(sheets_in_stock) FROM papers GROUP BY finish

? Complaints by reason
? How often did customers complain for each reason?
SELECT reason, COUNT(*) FROM complaints GROUP BY reason

? What did refunds cost us per reason?
? refund amount by complaint reason
SELECT reason, SUM(refund_amt) FROM complaints GROUP BY reason

? How many jobs did we take in every year and what were they worth at the final price?
? jobs per year with count and total final price
SELECT EXTRACT(YEAR FROM ordered_on), COUNT(*), SUM(final_price) FROM jobs GROUP BY EXTRACT(YEAR FROM ordered_on)

? Which products were ordered more than 80 times?
? products with over 80 jobs
SELECT product FROM jobs GROUP BY product HAVING COUNT(*) > 80

? How many different customers used each press?
? distinct customers per press
SELECT p.press_name, COUNT(DISTINCT j.cust_no) FROM presses p JOIN jobs j ON j.press_id = p.press_id GROUP BY p.press_id, p.press_name

? Break the jobs down by product and status.
? job count by product and status
SELECT product, status, COUNT(*) FROM jobs GROUP BY product, status

? Which customers paid more than 10000 in total, and how much?
? customers with total final price of jobs above 10000, with the sum
SELECT c.cust_name, SUM(j.final_price) FROM customers c JOIN jobs j ON j.cust_no = c.cust_no GROUP BY c.cust_no, c.cust_name HAVING SUM(j.final_price) > 10000

? Which press is the fastest?
? press with the most sheets per hour
SELECT press_name FROM presses ORDER BY sheets_per_hour DESC LIMIT 1

? What is the thickest paper we stock?
? paper with the highest grammage
SELECT paper_name FROM papers ORDER BY grammage DESC LIMIT 1

? Our 5 best customers by turnover
? top 5 customers by total final price of their jobs
SELECT c.cust_name FROM customers c JOIN jobs j ON j.cust_no = c.cust_no GROUP BY c.cust_no, c.cust_name ORDER BY SUM(j.final_price) DESC LIMIT 5

? Which paper is used most?
? paper used in the largest number of jobs
SELECT p.paper_name FROM papers p JOIN jobs j ON j.paper_id = p.paper_id GROUP BY p.paper_id, p.paper_name ORDER BY COUNT(*) DESC LIMIT 1

? Which customer has complained most often?
? customer with the most complaints
SELECT c.cust_name FROM customers c JOIN jobs j ON j.cust_no = c.cust_no JOIN complaints k ON k.job_no = j.job_no GROUP BY c.cust_no, c.cust_name ORDER BY COUNT(*) DESC LIMIT 1

? Return the job numbers and products of all jobs, sorted by promised date and then by copies in descending order.
? job no and product by promised date, then most copies first
SELECT job_no, product FROM jobs ORDER BY promised_on, copies DESC

? Which press has gone the longest without a service?
? press whose last service is the longest ago
SELECT press_name FROM presses ORDER BY last_service LIMIT 1

? Which paper is the cheapest per thousand sheets?
? paper with the lowest price per 1000
SELECT paper_name FROM papers ORDER BY price_per_1000 LIMIT 1

? The 3 largest poster jobs by copies, job numbers please
? job no of the top 3 poster jobs by number of copies
SELECT job_no FROM jobs WHERE product = 'poster' ORDER BY copies DESC LIMIT 3

? How many jobs were ordered in October 2023?
? October 2023 jobs, count
SELECT COUNT(*) FROM jobs WHERE EXTRACT(YEAR FROM ordered_on) = 2023 AND EXTRACT(MONTH FROM ordered_on) = 10

? Which jobs were completed later than promised?
? late jobs: numbers of those completed after the promised date
SELECT job_no FROM jobs WHERE completed_on > promised_on

? On average, how many days late or early are jobs, completed minus promised?
? average of completed date minus promised date, jobs
SELECT AVG(completed_on - promised_on) FROM jobs

? Average days from order to completion for each product
? by product, how many days does a job take on average from order to completion?
SELECT product, AVG(completed_on - ordered_on) FROM jobs GROUP BY product

? What did we turn over per month in 2022, by completion date and final price?
? monthly final price of jobs completed in 2022
SELECT DATE_TRUNC('month', completed_on), SUM(final_price) FROM jobs WHERE EXTRACT(YEAR FROM completed_on) = 2022 GROUP BY DATE_TRUNC('month', completed_on)

? How many complaints came in over the last 12 months?
? complaints received in the past 12 months
SELECT COUNT(*) FROM complaints WHERE received_on >= CURRENT_DATE - INTERVAL '12 months'

? Which presses were serviced before 2022-03-15?
? presses with a last service earlier than March 15, 2022
SELECT press_name FROM presses WHERE last_service < '2022-03-15'

? Who became a customer this year?
? new customers of this year
SELECT cust_name FROM customers WHERE EXTRACT(YEAR FROM customer_since) = EXTRACT(YEAR FROM CURRENT_DATE)

? When did Roth & Sons place their first and their last job?
? first and latest order date of customer Roth & Sons
SELECT MIN(j.ordered_on), MAX(j.ordered_on) FROM jobs j JOIN customers c ON j.cust_no = c.cust_no WHERE c.cust_name = 'Roth & Sons'

? How many days ago was each press serviced?
? press name and days since the last service
SELECT press_name, CURRENT_DATE - last_service FROM presses

? What share of jobs has rush set to yes?
? proportion of jobs with rush yes
SELECT CAST(SUM(CASE WHEN rush = 'yes' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM jobs

? What percentage of complaints has been solved?
? percent solved complaints
SELECT 100.0 * SUM(CASE WHEN solved = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM complaints

? Price per copy for every job
? job number and final price divided by copies
SELECT job_no, CAST(final_price AS FLOAT) / NULLIF(copies, 0) FROM jobs

? How far was each job's final price off the quote?
? job no with final price minus quoted price
SELECT job_no, final_price - quoted_price FROM jobs

? What's the ratio of flyer jobs to brochure jobs?
? flyer to brochure ratio among jobs
SELECT CAST(SUM(CASE WHEN product = 'flyer' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN product = 'brochure' THEN 1 ELSE 0 END), 0) FROM jobs

? Late jobs in percent, by press
? For each press, what percentage of its jobs was completed after the promised date?
SELECT p.press_name, 100.0 * SUM(CASE WHEN j.completed_on > j.promised_on THEN 1 ELSE 0 END) / COUNT(*) FROM presses p JOIN jobs j ON j.press_id = p.press_id GROUP BY p.press_id, p.press_name

? Jobs per customer on average
? how many jobs does a customer order on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT cust_no), 0) FROM jobs

? What did we refund compared to the number of complaints, i.e. refund per complaint?
? total refund divided by the count of complaints
SELECT CAST(SUM(refund_amt) AS FLOAT) / NULLIF(COUNT(*), 0) FROM complaints

? Which jobs are not done yet? Give number and promised date.
? job no and promised date of jobs with a status other than done
SELECT job_no, promised_on FROM jobs WHERE status <> 'done'

? Which recycled papers are matt or uncoated?
? recycled paper names with a matt or uncoated finish
SELECT paper_name FROM papers WHERE recycled = TRUE AND finish IN ('matt', 'uncoated')

? Papers between 100 and 200 grams, name and finish
? paper name and finish where the grammage is between 100 and 200
SELECT paper_name, finish FROM papers WHERE grammage BETWEEN 100 AND 200

? Which digital presses were bought after 2015?
? digital presses with a purchase year later than 2015
SELECT press_name FROM presses WHERE technology = 'digital' AND purchase_year > 2015

? Which complaints are still open, so unsolved, with a refund over 100?
? ids of unsolved complaints with more than 100 refunded
SELECT complaint_id FROM complaints WHERE solved = FALSE AND refund_amt > 100

? Find customers with "Sport" in their name.
? customer names that contain Sport
SELECT cust_name FROM customers WHERE cust_name LIKE '%Sport%'

? Who is the contact person at Delphi Events and since when are they a customer?
? contact person and customer since date for Delphi Events
SELECT contact_person, customer_since FROM customers WHERE cust_name = 'Delphi Events'

? Which flyer or poster jobs over 5000 copies have no final price yet?
? job numbers of flyer and poster jobs above 5000 copies with the final price missing
SELECT job_no FROM jobs WHERE product IN ('flyer', 'poster') AND copies > 5000 AND final_price IS NULL

? Which shop customers are tax exempt?
? tax-exempt customers of type shop
SELECT cust_name FROM customers WHERE cust_type = 'shop' AND tax_exempt = TRUE

? Which papers cost more than the average paper?
? papers priced above average per 1000
SELECT paper_name FROM papers WHERE price_per_1000 > (SELECT AVG(price_per_1000) FROM papers)

? How much ink did job 4711 need?
? ink used per job
I do not know

? Who operated the press Blue Giant last week?
I do not know

? Which courier shipped the finished jobs?
I do not know
