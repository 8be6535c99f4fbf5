-- A carpet and upholstery cleaning firm: vans, cleaners, households and offices served, jobs, the pieces cleaned and the detergents used.

CREATE TABLE cleaners (
  cleaner_no INTEGER PRIMARY KEY,
  name TEXT, -- Ewa Nowak; Kofi Mensah; Barry Stokes; Lucia Ferri; Tariq Shah
  date_hired DATE,
  birth_date DATE,
  weekly_hours INTEGER,
  pay_per_hour NUMERIC,
  has_driving_licence BOOLEAN
);

CREATE TABLE vans (
  van_no INTEGER PRIMARY KEY,
  plate TEXT, -- KX21 ABC; LM70 RTY; PO19 QWE; BD22 HJK
  make TEXT, -- Ford; Renault; Fiat; Mercedes
  year_built INTEGER,
  mileage INTEGER,
  last_service DATE,
  driver_no INTEGER REFERENCES cleaners (cleaner_no)
);

CREATE TABLE accounts (
  account_no INTEGER PRIMARY KEY,
  account_name TEXT, -- Hilltop Hotel; Mrs Gable; Orion Offices; Baxter Family; Park Library
  account_type TEXT, -- household; office; hotel; shop
  suburb TEXT, -- Elmwood; Fairview; Kingsgate; Southbank; Brookside
  opened_on DATE,
  referred_by TEXT
);

CREATE TABLE jobs (
  job_no INTEGER PRIMARY KEY,
  account_no INTEGER REFERENCES accounts (account_no),
  lead_cleaner_no INTEGER REFERENCES cleaners (cleaner_no),
  helper_no INTEGER REFERENCES cleaners (cleaner_no),
  van_no INTEGER REFERENCES vans (van_no),
  date_booked DATE,
  started_at TIMESTAMP,
  finished_at TIMESTAMP,
  quoted_price NUMERIC,
  charged_price NUMERIC,
  invoice_paid_on DATE,
  outcome TEXT -- completed; partly done; cancelled; redo
);

CREATE TABLE pieces (
  piece_no INTEGER PRIMARY KEY,
  job_no INTEGER REFERENCES jobs (job_no),
  kind TEXT, -- rug; fitted carpet; sofa; mattress; curtain
  fibre TEXT, -- wool; nylon; polyester; viscose
  area_sqm NUMERIC,
  stain TEXT, -- wine; coffee; pet; ink
  stain_removed BOOLEAN
);

CREATE TABLE detergents (
  detergent_no INTEGER PRIMARY KEY,
  brand TEXT, -- FoamKing; Clearline; BioLift; SpotAway
  litres_in_stock NUMERIC,
  price_per_litre NUMERIC,
  eco_label TEXT -- gold; silver; basic
);

CREATE TABLE detergent_use (
  piece_no INTEGER REFERENCES pieces (piece_no),
  detergent_no INTEGER REFERENCES detergents (detergent_no),
  litres NUMERIC
);

? Which accounts have had a sofa cleaned?
? accounts where we cleaned a sofa, each once
SELECT DISTINCT a.account_name FROM accounts a JOIN jobs j ON j.account_no = a.account_no JOIN pieces p ON p.job_no = j.job_no WHERE p.kind = 'sofa'

? Return the plate of each van together with the name of its driver.
? van plates and drivers
SELECT v.plate, c.name FROM vans v JOIN cleaners c ON v.driver_no = c.cleaner_no

? Who was the helper on jobs for the Hilltop Hotel?
? cleaners who helped at the Hilltop Hotel account
SELECT DISTINCT c.name FROM cleaners c JOIN jobs j ON j.helper_no = c.cleaner_no JOIN accounts a ON j.account_no = a.account_no WHERE a.account_name = 'Hilltop Hotel'

? Which cleaners have never led a job?
? cleaners who were never lead on a job
SELECT name FROM cleaners WHERE cleaner_no NOT IN (SELECT lead_cleaner_no FROM jobs)

? Which detergent brands have been used on pieces made of viscose? List every brand once.
? brands used on viscose
SELECT DISTINCT d.brand FROM detergents d JOIN detergent_use u ON u.detergent_no = d.detergent_no JOIN pieces p ON u.piece_no = p.piece_no WHERE p.fibre = 'viscose'

? How many litres of each detergent brand have we used?
? litres used by brand
SELECT d.brand, SUM(u.litres) FROM detergents d JOIN detergent_use u ON u.detergent_no = d.detergent_no GROUP BY d.brand

? How much has each account been charged altogether? Give the account name and the total.
? charged total by account
SELECT a.account_name, SUM(j.charged_price) FROM accounts a JOIN jobs j ON j.account_no = a.account_no GROUP BY a.account_no, a.account_name

? How many square metres did we clean in Kingsgate?
? area cleaned for accounts in the suburb Kingsgate
SELECT SUM(p.area_sqm) FROM pieces p JOIN jobs j ON p.job_no = j.job_no JOIN accounts a ON j.account_no = a.account_no WHERE a.suburb = 'Kingsgate'

? Which accounts have no jobs yet?
? accounts without a single job
SELECT account_name FROM accounts WHERE account_no NOT IN (SELECT account_no FROM jobs)

? For every van, show the plate and how many jobs it went to, even if none.
? jobs per van plate, including idle vans
SELECT v.plate, COUNT(j.job_no) FROM vans v LEFT JOIN jobs j ON j.van_no = v.van_no GROUP BY v.van_no, v.plate

? Which cleaners have led jobs and also helped on jobs?
? cleaners who were both lead and helper
SELECT c.name FROM cleaners c JOIN jobs j ON j.lead_cleaner_no = c.cleaner_no INTERSECT SELECT c.name FROM cleaners c JOIN jobs j ON j.helper_no = c.cleaner_no

? How many ink stains could Kofi Mensah not remove as lead cleaner?
? ink stains not removed on jobs led by Kofi Mensah
SELECT COUNT(*) FROM pieces p JOIN jobs j ON p.job_no = j.job_no JOIN cleaners c ON j.lead_cleaner_no = c.cleaner_no WHERE c.name = 'Kofi Mensah' AND p.stain = 'ink' AND p.stain_removed = FALSE

? Show the account name and the lead cleaner's name for jobs that ended in a redo.
? redo jobs with account and lead cleaner
SELECT a.account_name, c.name FROM jobs j JOIN accounts a ON j.account_no = a.account_no JOIN cleaners c ON j.lead_cleaner_no = c.cleaner_no WHERE j.outcome = 'redo'

? Which lead cleaner brought in the most money? Give the name and the amount charged.
? top lead cleaner by charged price, with the sum
SELECT c.name, SUM(j.charged_price) FROM cleaners c JOIN jobs j ON j.lead_cleaner_no = c.cleaner_no GROUP BY c.cleaner_no, c.name ORDER BY SUM(j.charged_price) DESC LIMIT 1

? Which detergents have never been used? Give the brand.
? brands of detergents nobody used
SELECT brand FROM detergents WHERE detergent_no NOT IN (SELECT detergent_no FROM detergent_use)

? Which suburbs have had jobs done with a Renault van?
? suburbs visited by a Renault
SELECT DISTINCT a.suburb FROM accounts a JOIN jobs j ON j.account_no = a.account_no JOIN vans v ON j.van_no = v.van_no WHERE v.make = 'Renault'

? How many pieces of each kind were cleaned for hotels?
? pieces by kind for the hotel account type
SELECT p.kind, COUNT(*) FROM pieces p JOIN jobs j ON p.job_no = j.job_no JOIN accounts a ON j.account_no = a.account_no WHERE a.account_type = 'hotel' GROUP BY p.kind

? How many jobs were booked in the last 14 days?
? bookings in the past 14 days
SELECT COUNT(*) FROM jobs WHERE date_booked >= CURRENT_DATE - INTERVAL '14 days'

? How many hours does a job take on average from start to finish?
? average job duration, hours
SELECT AVG(EXTRACT(EPOCH FROM finished_at - started_at) / 3600) FROM jobs

? Which jobs lasted longer than 5 hours? Give the job number.
? job numbers of jobs over 5 hours from start to finish
SELECT job_no FROM jobs WHERE EXTRACT(EPOCH FROM finished_at - started_at) / 3600 > 5

? What is the longest job of each lead cleaner in minutes? Show the cleaner's name.
SELECT c.name, MAX(EXTRACT(EPOCH FROM j.finished_at - j.started_at) / 60) FROM cleaners c JOIN jobs j ON j.lead_cleaner_no = c.cleaner_no GROUP BY c.cleaner_no, c.name

? How much did we charge per month in 2023, by the start of the job?
? monthly charges for jobs started in 2023
SELECT DATE_TRUNC('month', started_at), SUM(charged_price) FROM jobs WHERE EXTRACT(YEAR FROM started_at) = 2023 GROUP BY DATE_TRUNC('month', started_at)

? How many jobs start on each weekday?
? jobs by weekday
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM jobs GROUP BY EXTRACT(DOW FROM started_at)

? Which jobs have an unpaid invoice? Give the job number.
? jobs with the invoice not yet paid
SELECT job_no FROM jobs WHERE invoice_paid_on IS NULL

? How many days after booking are invoices paid on average?
? average days from booking to payment of the invoice
SELECT AVG(invoice_paid_on - date_booked) FROM jobs

? Which vans were last serviced before 1 February 2025?
? vans without a service since 2025-02-01, plates
SELECT plate FROM vans WHERE last_service < '2025-02-01'

? How old are the cleaners? Show name and age.
? age of every cleaner
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) FROM cleaners

? How many accounts were opened per year?
? new accounts by year
SELECT EXTRACT(YEAR FROM opened_on), COUNT(*) FROM accounts GROUP BY EXTRACT(YEAR FROM opened_on)

? How many jobs were finished in August 2024?
? jobs finished during August 2024
SELECT COUNT(*) FROM jobs WHERE EXTRACT(YEAR FROM finished_at) = 2024 AND EXTRACT(MONTH FROM finished_at) = 8

? When did we first work for each account? Return the account name and the first start.
? first job start per account
SELECT a.account_name, MIN(j.started_at) FROM accounts a JOIN jobs j ON j.account_no = a.account_no GROUP BY a.account_no, a.account_name

? Which vans were built between 2016 and 2020?
? plates of vans built from 2016 to 2020
SELECT plate FROM vans WHERE year_built BETWEEN 2016 AND 2020

? What have we been paid this year, by the day the invoice was paid?
? charged price of invoices paid this year
SELECT SUM(charged_price) FROM jobs WHERE EXTRACT(YEAR FROM invoice_paid_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? What share of the stains was removed?
? proportion of pieces with the stain removed
SELECT CAST(SUM(CASE WHEN stain_removed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pieces

? What percentage of each kind of stain came out?
? stains removed in percent, by stain
SELECT stain, 100.0 * SUM(CASE WHEN stain_removed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM pieces GROUP BY stain

? What is the ratio of completed jobs to cancelled jobs for each account type?
? completed / cancelled by type of account
SELECT a.account_type, CAST(SUM(CASE WHEN j.outcome = 'completed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN j.outcome = 'cancelled' THEN 1 ELSE 0 END), 0) FROM jobs j JOIN accounts a ON j.account_no = a.account_no GROUP BY a.account_type

? What is the ratio of coffee stains to wine stains?
? coffee versus wine stains
SELECT CAST(SUM(CASE WHEN stain = 'coffee' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN stain = 'wine' THEN 1 ELSE 0 END), 0) FROM pieces

? How does the charged price compare with the quoted price for each job? Show the job number and charged over quoted.
? charged price divided by quoted price per job number
SELECT job_no, CAST(charged_price AS FLOAT) / NULLIF(quoted_price, 0) FROM jobs

? What percentage of the quoted money was actually charged?
? charged as a percentage of quoted
SELECT 100.0 * SUM(charged_price) / NULLIF(SUM(quoted_price), 0) FROM jobs

? For each lead cleaner, what is the difference between the number of completed jobs and the number of redo jobs?
? completed minus redo jobs by lead cleaner name
SELECT c.name, SUM(CASE WHEN j.outcome = 'completed' THEN 1 ELSE 0 END) - SUM(CASE WHEN j.outcome = 'redo' THEN 1 ELSE 0 END) FROM cleaners c JOIN jobs j ON j.lead_cleaner_no = c.cleaner_no GROUP BY c.cleaner_no, c.name

? How many pieces are cleaned per job on average?
? average pieces per job
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT job_no), 0) FROM pieces

? On average, how many jobs does an account have?
? jobs per account
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT account_no), 0) FROM jobs

? What share of the jobs has been paid?
? share of jobs with a paid invoice
SELECT CAST(SUM(CASE WHEN NOT invoice_paid_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM jobs

? What percentage of the jobs was done with a helper?
? percent of jobs that had a helper
SELECT 100.0 * SUM(CASE WHEN NOT helper_no IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM jobs

? By how much did the final charge of each job differ from the quote? Give the job number.
? job number, charged minus quoted
SELECT job_no, charged_price - quoted_price FROM jobs

? What share of the pieces is larger than 20 square metres in each fibre?
? share of pieces over 20 sqm by fibre
SELECT fibre, CAST(SUM(CASE WHEN area_sqm > 20 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pieces GROUP BY fibre

? What fraction of the cleaners holds a driving licence?
? proportion of cleaners with a driving licence
SELECT CAST(SUM(CASE WHEN has_driving_licence = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM cleaners

? How many square metres of each fibre have we cleaned?
? cleaned area by fibre
SELECT fibre, SUM(area_sqm) FROM pieces GROUP BY fibre

? Which makes of van have an average mileage above 100000?
? makes with mean mileage over 100000
SELECT make FROM vans GROUP BY make HAVING AVG(mileage) > 100000

? How many accounts did each referrer send us?
? accounts by who referred them
SELECT referred_by, COUNT(*) FROM accounts GROUP BY referred_by

? Which outcomes account for charges of more than 30000?
? outcomes with charged price over 30000 in total
SELECT outcome FROM jobs GROUP BY outcome HAVING SUM(charged_price) > 30000

? How many litres do we have in stock per eco label?
? stock of detergents by eco label
SELECT eco_label, SUM(litres_in_stock) FROM detergents GROUP BY eco_label

? How many accounts of each type are in every suburb?
? suburb, account type, number of accounts
SELECT suburb, account_type, COUNT(*) FROM accounts GROUP BY suburb, account_type

? Which van is the oldest?
? plate of the oldest van
SELECT plate FROM vans ORDER BY year_built LIMIT 1

? Which cleaner works the most hours a week?
? busiest cleaner by weekly hours
SELECT name FROM cleaners ORDER BY weekly_hours DESC LIMIT 1

? What kind was the largest piece we ever cleaned?
? kind of the biggest piece by area
SELECT kind FROM pieces ORDER BY area_sqm DESC LIMIT 1

? Name the 3 newest accounts.
? the 3 accounts opened last
SELECT account_name FROM accounts ORDER BY opened_on DESC LIMIT 3

? List the detergent brands by price per litre, cheapest first.
? brands from the cheapest to the dearest litre
SELECT brand FROM detergents ORDER BY price_per_litre

? Which cleaners can't drive?
? cleaners without a driving licence
SELECT name FROM cleaners WHERE has_driving_licence = FALSE

? Which accounts came to us without a referral?
? accounts nobody referred
SELECT account_name FROM accounts WHERE referred_by IS NULL

? What are the numbers of the jobs that were charged higher than quoted?
? job numbers charged above the quote
SELECT job_no FROM jobs WHERE charged_price > quoted_price

? Which piece numbers are a rug or a curtain with a pet stain?
? rug or curtain pieces with a pet stain
SELECT piece_no FROM pieces WHERE (kind = 'rug' OR kind = 'curtain') AND stain = 'pet'

? How much water does each job use?
I do not know

? Which machine was used on the fitted carpets?
I do not know

? How much fuel did the vans burn last month?
I do not know
