-- A cleaning company: cleaners, clients' premises, cleaning jobs, supplies and complaints.

CREATE TABLE cleaner (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Rosa; Andrei; Beatrice; Samuel; Yasmin
  district TEXT, -- Centre; Docklands; Parkside; Hilltop
  hourly_wage NUMERIC,
  start_date DATE,
  has_car BOOLEAN,
  contract TEXT -- full time; part time; casual
);

CREATE TABLE client (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Blake and Sons; City Gym; Meyer Dental; Sunny Lodge; Hotel Astra
  client_type TEXT, -- office; gym; practice; hotel; household
  district TEXT, -- Centre; Docklands; Parkside; Hilltop
  area_sqm NUMERIC,
  price_per_visit NUMERIC,
  signed_on DATE,
  cancelled_on DATE,
  key_handed_over BOOLEAN
);

CREATE TABLE job (
  id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (id),
  cleaner_id INTEGER REFERENCES cleaner (id),
  service TEXT, -- windows; carpets; kitchen; full clean; floor polish
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  job_status TEXT, -- booked; done; cancelled; missed
  extra_charge NUMERIC,
  stars INTEGER
);

CREATE TABLE supply (
  id INTEGER PRIMARY KEY,
  name TEXT, -- glass spray; bleach; mop head; wax; bin bags
  unit_price NUMERIC,
  in_stock INTEGER,
  min_stock INTEGER,
  eco_label BOOLEAN
);

CREATE TABLE job_supply (
  job_id INTEGER REFERENCES job (id),
  supply_id INTEGER REFERENCES supply (id),
  qty_used NUMERIC
);

CREATE TABLE complaint (
  id INTEGER PRIMARY KEY,
  job_id INTEGER REFERENCES job (id),
  received_on DATE,
  answered_on DATE,
  topic TEXT, -- late arrival; not clean; damage; rudeness
  refund NUMERIC
);

? Which cleaners have been to Hotel Astra?
? cleaners with a job at the client Hotel Astra
SELECT DISTINCT c.name FROM cleaner c JOIN job j ON j.cleaner_id = c.id JOIN client k ON j.client_id = k.id WHERE k.name = 'Hotel Astra'

? Which cleaner got a complaint about damage?
? cleaners with a damage complaint on one of their jobs
SELECT DISTINCT c.name FROM cleaner c JOIN job j ON j.cleaner_id = c.id JOIN complaint p ON p.job_id = j.id WHERE p.topic = 'damage'

? Clients who have never booked a job
? clients without a job
SELECT name FROM client WHERE id NOT IN (SELECT client_id FROM job)

? How many mop heads have been used? Supply mop head
? total quantity used of the supply mop head on jobs
SELECT SUM(x.qty_used) FROM job_supply x JOIN supply s ON x.supply_id = s.id WHERE s.name = 'mop head'

? What supplies did we use for windows jobs?
? distinct supplies used on jobs with the windows service
SELECT DISTINCT s.name FROM supply s JOIN job_supply x ON x.supply_id = s.id JOIN job j ON x.job_id = j.id WHERE j.service = 'windows'

? Supplies that no job has needed
? supplies never used in a job
SELECT name FROM supply WHERE id NOT IN (SELECT supply_id FROM job_supply)

? Gyms where Andrei has cleaned
? gym clients with a job by the cleaner Andrei
SELECT DISTINCT k.name FROM client k JOIN job j ON j.client_id = k.id JOIN cleaner c ON j.cleaner_id = c.id WHERE k.client_type = 'gym' AND c.name = 'Andrei'

? How many missed jobs did our casual cleaners have?
? number of missed jobs by cleaners on a casual contract
SELECT COUNT(*) FROM job j JOIN cleaner c ON j.cleaner_id = c.id WHERE j.job_status = 'missed' AND c.contract = 'casual'

? Client name, service and start of every booked job
? for booked jobs: the client's name, the service and when it starts
SELECT k.name, j.service, j.started_at FROM job j JOIN client k ON j.client_id = k.id WHERE j.job_status = 'booked'

? Total refund paid to households
? refunds for complaints on jobs at household clients
SELECT SUM(p.refund) FROM complaint p JOIN job j ON p.job_id = j.id JOIN client k ON j.client_id = k.id WHERE k.client_type = 'household'

? Cleaners we have not sent to any job so far
? which cleaners have not had a job yet?
SELECT name FROM cleaner WHERE id NOT IN (SELECT cleaner_id FROM job)

? Jobs per service
? how many jobs of each service did we do?
SELECT service, COUNT(*) FROM job GROUP BY service

? Clients and average price per district
? number of clients and mean price per visit in every district
SELECT district, COUNT(*), AVG(price_per_visit) FROM client GROUP BY district

? Average stars per cleaner
? how are our cleaners rated on average? Stars of their jobs by name
SELECT c.name, AVG(j.stars) FROM cleaner c JOIN job j ON j.cleaner_id = c.id GROUP BY c.id, c.name

? Jobs by status for each client type
? count of jobs per client type and job status
SELECT k.client_type, j.job_status, COUNT(*) FROM job j JOIN client k ON j.client_id = k.id GROUP BY k.client_type, j.job_status

? How many complaints per topic and what was refunded?
? complaints and total refund by topic
SELECT topic, COUNT(*), SUM(refund) FROM complaint GROUP BY topic

? Cleaners with more than 60 jobs done
? cleaners who have over 60 jobs with status done
SELECT c.name FROM cleaner c JOIN job j ON j.cleaner_id = c.id WHERE j.job_status = 'done' GROUP BY c.id, c.name HAVING COUNT(*) > 60

? Number of jobs for every client, silent clients included
? jobs per client, zeros too
SELECT k.name, COUNT(j.id) FROM client k LEFT JOIN job j ON j.client_id = k.id GROUP BY k.id, k.name

? How many different clients does each cleaner serve?
? distinct clients per cleaner over the jobs
SELECT c.name, COUNT(DISTINCT j.client_id) FROM cleaner c JOIN job j ON j.cleaner_id = c.id GROUP BY c.id, c.name

? Wages by contract: average, lowest, highest
? average, min and max hourly wage of cleaners per contract
SELECT contract, AVG(hourly_wage), MIN(hourly_wage), MAX(hourly_wage) FROM cleaner GROUP BY contract

? Districts with at least 10 clients
? in which districts do we have 10 clients or more?
SELECT district FROM client GROUP BY district HAVING COUNT(*) >= 10

? What does the used material cost per service?
? cost of supplies used (quantity times unit price) by service of the job
SELECT j.service, SUM(x.qty_used * s.unit_price) FROM job_supply x JOIN job j ON x.job_id = j.id JOIN supply s ON x.supply_id = s.id GROUP BY j.service

? Biggest premises we clean
? client with the largest area
SELECT name FROM client ORDER BY area_sqm DESC LIMIT 1

? Who is our best rated cleaner?
? cleaner with the highest average stars on jobs
SELECT c.name FROM cleaner c JOIN job j ON j.cleaner_id = c.id GROUP BY c.id, c.name ORDER BY AVG(j.stars) DESC LIMIT 1

? 5 clients with the most jobs
? top 5 clients by number of jobs
SELECT k.name FROM client k JOIN job j ON j.client_id = k.id GROUP BY k.id, k.name ORDER BY COUNT(*) DESC LIMIT 5

? Which supply do we go through fastest, by quantity used on jobs?
? supply with the highest total quantity used
SELECT s.name FROM supply s JOIN job_supply x ON x.supply_id = s.id GROUP BY s.id, s.name ORDER BY SUM(x.qty_used) DESC LIMIT 1

? Supplies by stock, lowest first, with the stock
? list each supply and how many are in stock, ascending
SELECT name, in_stock FROM supply ORDER BY in_stock

? Longest serving cleaner
? cleaner with the earliest start date
SELECT name FROM cleaner ORDER BY start_date LIMIT 1

? Largest refund: topic and amount
? topic and refund of the complaint with the highest refund
SELECT topic, refund FROM complaint ORDER BY refund DESC LIMIT 1

? Clients by price per visit from high to low, then by name
? client names sorted by visit price descending and name
SELECT name FROM client ORDER BY price_per_visit DESC, name

? Which cleaner draws the most complaints?
? cleaner with the largest number of complaints about his or her jobs
SELECT c.name FROM cleaner c JOIN job j ON j.cleaner_id = c.id JOIN complaint p ON p.job_id = j.id GROUP BY c.id, c.name ORDER BY COUNT(*) DESC LIMIT 1

? Jobs in June 2024
? how many jobs started in June 2024?
SELECT COUNT(*) FROM job WHERE EXTRACT(YEAR FROM started_at) = 2024 AND EXTRACT(MONTH FROM started_at) = 6

? How many minutes does each service take on average?
? average job minutes by service
SELECT service, AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM job GROUP BY service

? Clients we won this year
? clients signed this year
SELECT name FROM client WHERE EXTRACT(YEAR FROM signed_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? Complaints received in the last 60 days: topics
? topics of the complaints from the past 60 days
SELECT topic FROM complaint WHERE received_on >= CURRENT_DATE - INTERVAL '60 days'

? Jobs per week
? number of jobs started each week
SELECT DATE_TRUNC('week', started_at), COUNT(*) FROM job GROUP BY DATE_TRUNC('week', started_at)

? How long do complainers wait for an answer, in days on average per topic?
? average days from received to answered by complaint topic
SELECT topic, AVG(answered_on - received_on) FROM complaint GROUP BY topic

? Which cleaners started after 2023-08-15?
? cleaners with a start date later than August 15, 2023
SELECT name FROM cleaner WHERE start_date > '2023-08-15'

? Jobs by weekday
? how many jobs on each day of the week?
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM job GROUP BY EXTRACT(DOW FROM started_at)

? When was City Gym last cleaned?
? most recent job start at the client City Gym
SELECT MAX(j.started_at) FROM job j JOIN client k ON j.client_id = k.id WHERE k.name = 'City Gym'

? Clients lost per year
? how many clients cancelled in each year?
SELECT EXTRACT(YEAR FROM cancelled_on), COUNT(*) FROM client WHERE cancelled_on IS NOT NULL GROUP BY EXTRACT(YEAR FROM cancelled_on)

? What percentage of jobs was missed?
? percent missed jobs
SELECT 100.0 * SUM(CASE WHEN job_status = 'missed' THEN 1 ELSE 0 END) / COUNT(*) FROM job

? Share of cleaners with a car, per district
? by district, what proportion of cleaners has a car?
SELECT district, CAST(SUM(CASE WHEN has_car = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM cleaner GROUP BY district

? Price per square metre of each client
? client name and price per visit divided by area
SELECT name, CAST(price_per_visit AS FLOAT) / NULLIF(area_sqm, 0) FROM client

? Ratio of done to cancelled jobs
? how many jobs were done for each cancelled one, as a ratio?
SELECT CAST(SUM(CASE WHEN job_status = 'done' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN job_status = 'cancelled' THEN 1 ELSE 0 END), 0) FROM job

? Jobs per cleaner on average
? average number of jobs a cleaner does
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT cleaner_id), 0) FROM job

? Percent of 5 star jobs by service
? for each service, what percent of jobs got 5 stars?
SELECT service, 100.0 * SUM(CASE WHEN stars = 5 THEN 1 ELSE 0 END) / COUNT(*) FROM job GROUP BY service

? How many units is each supply above its minimum stock?
? supply name and stock minus minimum stock
SELECT name, in_stock - min_stock FROM supply

? What proportion of the supplies has an eco label?
? share of eco labelled supplies
SELECT CAST(SUM(CASE WHEN eco_label = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM supply

? Supplies we must reorder, i.e. stock under the minimum
? supplies with fewer in stock than the minimum
SELECT name FROM supply WHERE in_stock < min_stock

? Part time cleaners in Docklands or Hilltop who own a car
? cleaners with a part time contract and a car in Docklands or Hilltop
SELECT name FROM cleaner WHERE contract = 'part time' AND district IN ('Docklands', 'Hilltop') AND has_car = TRUE

? Complaints not answered yet: topic and date received
? topic and receiving date of unanswered complaints
SELECT topic, received_on FROM complaint WHERE answered_on IS NULL

? Current clients (not cancelled) larger than 500 sqm
? clients without a cancellation and an area above 500
SELECT name FROM client WHERE cancelled_on IS NULL AND area_sqm > 500

? How many carpets jobs had an extra charge between 20 and 50?
? number of jobs with the carpets service and an extra charge from 20 to 50
SELECT COUNT(*) FROM job WHERE service = 'carpets' AND extra_charge BETWEEN 20 AND 50

? Clients with Gym in the name
? client names containing Gym
SELECT name FROM client WHERE name LIKE '%Gym%'

? Offices that have not given us a key: name and district
? name, district of office clients with no key handed over
SELECT name, district FROM client WHERE client_type = 'office' AND key_handed_over = FALSE

? Supplies without an eco label costing less than 4
? non eco label supplies with a unit price below 4
SELECT name FROM supply WHERE eco_label = FALSE AND unit_price < 4

? Jobs with 1 or 2 stars: service and stars
? service and stars of jobs rated 1 or 2
SELECT service, stars FROM job WHERE stars IN (1, 2)

? Which cleaners earn above the average wage?
? cleaners with an hourly wage over the average
SELECT name FROM cleaner WHERE hourly_wage > (SELECT AVG(hourly_wage) FROM cleaner)

? How many cleaners are ill this week?
I do not know

? Which vacuum cleaner is broken?
I do not know

? What did we earn after tax last year?
I do not know
