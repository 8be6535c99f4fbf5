-- A testing laboratory: clients send samples, analysts run tests on instruments, reports are billed.

CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  company TEXT, -- Aquapure; Delta Foods; Ironworks Ltd; Bluefield Dairy; Terra Soil
  sector TEXT, -- water; food; metal; agriculture; cosmetics
  contact_name TEXT,
  country TEXT, -- Austria; Poland; Italy; Sweden; Portugal
  client_since DATE,
  discount_pct NUMERIC
);

CREATE TABLE analysts (
  analyst_id INTEGER PRIMARY KEY,
  name TEXT, -- Greta Holm; Ivan Petrov; Joana Reis; Karl Baum; Lucia Conti
  grade TEXT, -- junior; senior; principal
  hire_date DATE,
  salary NUMERIC,
  supervisor_name TEXT
);

CREATE TABLE instruments (
  instrument_id INTEGER PRIMARY KEY,
  name TEXT, -- Spectra 200; Chromax; MassHunter; Titrino; Viscotester
  maker TEXT, -- Agilex; Shimada; Thermolab; Metroline
  purchase_price NUMERIC,
  bought_on DATE,
  last_calibrated DATE,
  in_service BOOLEAN
);

CREATE TABLE samples (
  sample_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients (client_id),
  barcode TEXT,
  matrix TEXT, -- drinking water; soil; milk; steel; blood serum
  collected_at TIMESTAMP,
  received_at TIMESTAMP,
  volume_ml NUMERIC,
  storage_temp NUMERIC,
  priority TEXT, -- normal; rush; low
  status TEXT -- received; in analysis; reported; disposed
);

CREATE TABLE assays (
  assay_id INTEGER PRIMARY KEY,
  assay_name TEXT, -- lead; nitrate; pH; E. coli; fat content
  method TEXT, -- titration; chromatography; culture; spectrometry
  price NUMERIC,
  turnaround_days INTEGER,
  accredited BOOLEAN
);

CREATE TABLE results (
  result_id INTEGER PRIMARY KEY,
  sample_id INTEGER REFERENCES samples (sample_id),
  assay_id INTEGER REFERENCES assays (assay_id),
  analyst_id INTEGER REFERENCES analysts (analyst_id),
  checked_by INTEGER REFERENCES analysts (analyst_id),
  instrument_id INTEGER REFERENCES instruments (instrument_id),
  measured_value NUMERIC,
  limit_value NUMERIC,
  measured_on DATE,
  verdict TEXT -- pass; fail; repeat
);

? Which analysts have worked on soil samples?
? names of analysts with any result on a soil sample, no repeats
SELECT DISTINCT a.name FROM analysts a JOIN results r ON r.analyst_id = a.analyst_id JOIN samples s ON r.sample_id = s.sample_id WHERE s.matrix = 'soil'

? Which clients have never sent us a sample?
? companies without any sample
SELECT company FROM clients WHERE client_id NOT IN (SELECT client_id FROM samples)

? Which companies had a sample with the verdict fail in the lead assay?
? clients with any failing result for lead; verdict fail
SELECT DISTINCT c.company FROM clients c JOIN samples s ON s.client_id = c.client_id JOIN results r ON r.sample_id = s.sample_id JOIN assays a ON r.assay_id = a.assay_id WHERE a.assay_name = 'lead' AND r.verdict = 'fail'

? Barcodes of the samples that came from Delta Foods
? List the barcode of every sample the client Delta Foods sent in.
SELECT s.barcode FROM samples s JOIN clients c ON s.client_id = c.client_id WHERE c.company = 'Delta Foods'

? Which results were checked by Greta Holm?
? ids of the results where the analyst Greta Holm did the checking
SELECT r.result_id FROM results r JOIN analysts a ON r.checked_by = a.analyst_id WHERE a.name = 'Greta Holm'

? How many results did Ivan Petrov measure with verdict repeat?
? number of repeat results by the analyst Ivan Petrov
SELECT COUNT(*) FROM results r JOIN analysts a ON r.analyst_id = a.analyst_id WHERE a.name = 'Ivan Petrov' AND r.verdict = 'repeat'

? Which instruments have not produced a single result?
? instruments never used for a result
SELECT name FROM instruments WHERE instrument_id NOT IN (SELECT instrument_id FROM results)

? What was the highest pH ever measured?
? maximum measured value among results of the pH assay
SELECT MAX(r.measured_value) FROM results r JOIN assays a ON r.assay_id = a.assay_id WHERE a.assay_name = 'pH'

? How many samples has each client sent, with zero for those who sent none?
? every company, including those without samples, and its number of samples
SELECT c.company, COUNT(s.sample_id) FROM clients c LEFT JOIN samples s ON s.client_id = c.client_id GROUP BY c.client_id, c.company

? Which methods have been applied to milk samples?
? distinct assay methods with results on milk
SELECT DISTINCT a.method FROM assays a JOIN results r ON r.assay_id = a.assay_id JOIN samples s ON r.sample_id = s.sample_id WHERE s.matrix = 'milk'

? What are the assays worth that we ran for clients in Poland?
? total assay price over all results of samples from Polish companies in Poland
SELECT SUM(a.price) FROM assays a JOIN results r ON r.assay_id = a.assay_id JOIN samples s ON r.sample_id = s.sample_id JOIN clients c ON s.client_id = c.client_id WHERE c.country = 'Poland'

? How many samples do we hold per matrix?
? sample count by matrix
? Break our samples down by type of matrix.
SELECT matrix, COUNT(*) FROM samples GROUP BY matrix

? Number of results for each assay and verdict
? How did the assays turn out? Give the assay name, verdict and number of results.
SELECT a.assay_name, r.verdict, COUNT(*) FROM assays a JOIN results r ON r.assay_id = a.assay_id GROUP BY a.assay_name, r.verdict

? For each grade, how many analysts are there and what is the average salary?
? headcount and mean pay of analysts by grade
SELECT grade, COUNT(*), AVG(salary) FROM analysts GROUP BY grade

? What did we spend on instruments from each maker?
? total purchase price of instruments per maker
SELECT maker, SUM(purchase_price) FROM instruments GROUP BY maker

? Which clients sent more than 25 rush samples?
? companies with over 25 samples of rush priority
SELECT c.company FROM clients c JOIN samples s ON s.client_id = c.client_id WHERE s.priority = 'rush' GROUP BY c.client_id, c.company HAVING COUNT(*) > 25

? How many different assays has each analyst run?
? distinct assays per analyst name
SELECT a.name, COUNT(DISTINCT r.assay_id) FROM analysts a JOIN results r ON r.analyst_id = a.analyst_id GROUP BY a.analyst_id, a.name

? Clients per sector and country
? How many clients are there by sector and by country?
SELECT sector, country, COUNT(*) FROM clients GROUP BY sector, country

? Smallest, average and largest measured value for every assay
? For each assay give its name with the min, mean and max of what was measured in the results.
SELECT a.assay_name, MIN(r.measured_value), AVG(r.measured_value), MAX(r.measured_value) FROM assays a JOIN results r ON r.assay_id = a.assay_id GROUP BY a.assay_id, a.assay_name

? What does a test cost on average with each method?
? average assay price by method
SELECT method, AVG(price) FROM assays GROUP BY method

? How many samples are in each status for the client Aquapure?
? Aquapure samples by status
SELECT s.status, COUNT(*) FROM samples s JOIN clients c ON s.client_id = c.client_id WHERE c.company = 'Aquapure' GROUP BY s.status

? Which instruments were used for at least 300 results?
? names of instruments having 300 results or more
SELECT i.name FROM instruments i JOIN results r ON r.instrument_id = i.instrument_id GROUP BY i.instrument_id, i.name HAVING COUNT(*) >= 300

? Average volume of samples by priority
? What volume do samples have on average at each priority?
SELECT priority, AVG(volume_ml) FROM samples GROUP BY priority

? Which assay takes longest to come back?
? assay with the most turnaround days
SELECT assay_name FROM assays ORDER BY turnaround_days DESC LIMIT 1

? Which analyst produced the most results in 2024?
? analyst with the highest number of results measured during 2024
SELECT a.name FROM analysts a JOIN results r ON r.analyst_id = a.analyst_id WHERE EXTRACT(YEAR FROM r.measured_on) = 2024 GROUP BY a.analyst_id, a.name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 clients by number of samples
? Which 5 companies send us the most samples?
SELECT c.company FROM clients c JOIN samples s ON s.client_id = c.client_id GROUP BY c.client_id, c.company ORDER BY COUNT(*) DESC LIMIT 5

? What is our priciest instrument and what did it cost?
? most expensive instrument, name and purchase price
SELECT name, purchase_price FROM instruments ORDER BY purchase_price DESC LIMIT 1

? Which instrument was calibrated the longest time ago?
? instrument with the oldest calibration date
SELECT name FROM instruments ORDER BY last_calibrated LIMIT 1

? List the assays from cheapest to most expensive, with price and method.
? assay name, price, method sorted by price
SELECT assay_name, price, method FROM assays ORDER BY price

? Which 3 analysts joined most recently?
? the 3 newest analysts by hire date
SELECT name FROM analysts ORDER BY hire_date DESC LIMIT 3

? Which matrix fails most often?
? sample matrix with the largest number of fail results
SELECT s.matrix FROM samples s JOIN results r ON r.sample_id = s.sample_id WHERE r.verdict = 'fail' GROUP BY s.matrix ORDER BY COUNT(*) DESC LIMIT 1

? Show barcode and matrix of all rush samples, newest arrival first.
? rush samples ordered by received time descending: barcode, matrix
SELECT barcode, matrix FROM samples WHERE priority = 'rush' ORDER BY received_at DESC

? How many samples were received yesterday or later?
? samples received in the last 1 day
SELECT COUNT(*) FROM samples WHERE received_at >= CURRENT_DATE - INTERVAL '1 days'

? How many samples arrived each month?
? samples received per month
SELECT DATE_TRUNC('month', received_at), COUNT(*) FROM samples GROUP BY DATE_TRUNC('month', received_at)

? How many hours go by on average between collection and arrival of a sample?
? average hours from collected to received over all samples
SELECT AVG(EXTRACT(EPOCH FROM received_at - collected_at) / 3600) FROM samples

? Which instruments have not been calibrated since 2023-09-01?
? instruments with a last calibration before September 1, 2023
SELECT name FROM instruments WHERE last_calibrated < '2023-09-01'

? How many results were measured in the first quarter of 2023, January to March?
? results between 2023-01-01 and 2023-03-31
SELECT COUNT(*) FROM results WHERE measured_on BETWEEN '2023-01-01' AND '2023-03-31'

? When did Bluefield Dairy become a client?
? client since date of Bluefield Dairy
SELECT client_since FROM clients WHERE company = 'Bluefield Dairy'

? Which analysts were hired between 2010 and 2018?
? analysts whose hire year is from 2010 to 2018
SELECT name FROM analysts WHERE EXTRACT(YEAR FROM hire_date) BETWEEN 2010 AND 2018

? How many days after purchase was each instrument last calibrated?
? instrument name and days from buying to the latest calibration
SELECT name, last_calibrated - bought_on FROM instruments

? results per year for the nitrate assay
? How many nitrate results did we get in each year?
SELECT EXTRACT(YEAR FROM r.measured_on), COUNT(*) FROM results r JOIN assays a ON r.assay_id = a.assay_id WHERE a.assay_name = 'nitrate' GROUP BY EXTRACT(YEAR FROM r.measured_on)

? What share of results has the verdict fail?
? proportion of results that fail
SELECT CAST(SUM(CASE WHEN verdict = 'fail' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM results

? Pass percentage per analyst
? For each analyst, give the name and the percentage of results with verdict pass.
SELECT a.name, 100.0 * SUM(CASE WHEN r.verdict = 'pass' THEN 1 ELSE 0 END) / COUNT(*) FROM analysts a JOIN results r ON r.analyst_id = a.analyst_id GROUP BY a.analyst_id, a.name

? What is the ratio of rush to normal samples?
? rush samples relative to normal ones, as a ratio
SELECT CAST(SUM(CASE WHEN priority = 'rush' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN priority = 'normal' THEN 1 ELSE 0 END), 0) FROM samples

? How many results are there per sample on average?
? average number of results for a sample
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT sample_id), 0) FROM results

? By how much was the limit exceeded in each fail? Show the result id with measured value minus limit.
? result id and difference between measured and limit value for all fail results
SELECT result_id, measured_value - limit_value FROM results WHERE verdict = 'fail'

? What percentage of our assays is accredited?
? percent accredited assays
SELECT 100.0 * SUM(CASE WHEN accredited = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM assays

? What share of the samples of every sector has been disposed?
? For each sector of our clients, the share of disposed samples.
SELECT c.sector, CAST(SUM(CASE WHEN s.status = 'disposed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM clients c JOIN samples s ON s.client_id = c.client_id GROUP BY c.sector

? How much does each assay cost per day of turnaround?
? assay name and price divided by turnaround days
SELECT assay_name, CAST(price AS FLOAT) / NULLIF(turnaround_days, 0) FROM assays

? Which instruments are out of service?
? list the instruments not in service
SELECT name FROM instruments WHERE in_service = FALSE

? Accredited assays under 60 that need titration or culture
? Which accredited assays use titration or culture and cost less than 60?
SELECT assay_name FROM assays WHERE accredited = TRUE AND method IN ('titration', 'culture') AND price < 60

? Which samples are still in analysis although they have low priority?
? barcodes of low priority samples in analysis
SELECT barcode FROM samples WHERE status = 'in analysis' AND priority = 'low'

? Show company, contact and discount of clients in the food sector outside Italy.
? food clients from a country other than Italy: company, contact name, discount
SELECT company, contact_name, discount_pct FROM clients WHERE sector = 'food' AND country <> 'Italy'

? Which results lie above their limit?
? ids of results whose measured value is greater than the limit value
SELECT result_id FROM results WHERE measured_value > limit_value

? Which samples are stored between 2 and 8 degrees?
? barcodes of samples with a storage temperature from 2 to 8
SELECT barcode FROM samples WHERE storage_temp BETWEEN 2 AND 8

? Which clients get no discount?
? companies where the discount is missing
SELECT company FROM clients WHERE discount_pct IS NULL

? Find samples whose barcode starts with SX.
? samples with a barcode beginning SX; show id and matrix
SELECT sample_id, matrix FROM samples WHERE barcode LIKE 'SX%'

? Which analysts are principal or earn more than 70000?
? analysts of grade principal or with a salary over 70000
SELECT name FROM analysts WHERE grade = 'principal' OR salary > 70000

? How many results have not been checked by anyone?
? number of results without a checking analyst
SELECT COUNT(*) FROM results WHERE checked_by IS NULL

? Which courier brought each sample?
? name of the courier per sample
I do not know

? How much electricity do the instruments use?
? power consumption per instrument
I do not know

? Which clients have complained about a result?
? complaints by company
I do not know
