-- A furniture assembly line: articles, components, stations, workers, assembly jobs and faults found.

CREATE TABLE articles (
  art_no INTEGER PRIMARY KEY,
  art_name TEXT, -- Oslo Desk; Lena Chair; Kubo Shelf; Pine Bed; Round Table
  art_group TEXT, -- desks; chairs; shelves; beds; tables
  wood TEXT, -- oak; pine; beech; walnut
  sale_price NUMERIC,
  target_minutes INTEGER,
  flat_packed BOOLEAN
);

CREATE TABLE components (
  comp_no INTEGER PRIMARY KEY,
  comp_name TEXT, -- table leg; drawer; hinge; tabletop; slat
  vendor TEXT, -- Holzer; Metaform; Nordwood
  price NUMERIC,
  qty_on_hand INTEGER
);

CREATE TABLE article_components (
  art_no INTEGER REFERENCES articles (art_no),
  comp_no INTEGER REFERENCES components (comp_no),
  pieces INTEGER
);

CREATE TABLE workers (
  worker_no INTEGER PRIMARY KEY,
  worker_name TEXT, -- Piotr; Helene; Adam; Zuzana
  shift TEXT, -- morning; afternoon; night
  trained_until DATE,
  hourly_pay NUMERIC,
  temp_worker BOOLEAN
);

CREATE TABLE assembly_jobs (
  job_no INTEGER PRIMARY KEY,
  art_no INTEGER REFERENCES articles (art_no),
  worker_no INTEGER REFERENCES workers (worker_no),
  station TEXT, -- gluing; screwing; upholstery; packing
  begun TIMESTAMP,
  ended TIMESTAMP,
  qty_done INTEGER,
  state TEXT -- waiting; running; finished; stopped
);

CREATE TABLE faults (
  fault_no INTEGER PRIMARY KEY,
  job_no INTEGER REFERENCES assembly_jobs (job_no),
  fault_kind TEXT, -- scratch; missing screw; crooked; loose joint
  found_on DATE,
  repaired_on DATE,
  rework_cost NUMERIC
);

? Which workers have assembled the Oslo Desk?
? workers with an assembly job for the article Oslo Desk
SELECT DISTINCT w.worker_name FROM workers w JOIN assembly_jobs j ON j.worker_no = w.worker_no JOIN articles a ON j.art_no = a.art_no WHERE a.art_name = 'Oslo Desk'

? What components does a Pine Bed need, and how many pieces of each?
? component names and pieces for the article Pine Bed
SELECT c.comp_name, x.pieces FROM article_components x JOIN components c ON x.comp_no = c.comp_no JOIN articles a ON x.art_no = a.art_no WHERE a.art_name = 'Pine Bed'

? Articles that use a hinge
? which articles contain the component hinge?
SELECT DISTINCT a.art_name FROM articles a JOIN article_components x ON x.art_no = a.art_no JOIN components c ON x.comp_no = c.comp_no WHERE c.comp_name = 'hinge'

? Articles nobody has assembled yet
? articles without an assembly job
SELECT art_name FROM articles WHERE art_no NOT IN (SELECT art_no FROM assembly_jobs)

? Whose work showed a scratch?
? workers with a scratch fault on one of their assembly jobs
SELECT DISTINCT w.worker_name FROM workers w JOIN assembly_jobs j ON j.worker_no = w.worker_no JOIN faults f ON f.job_no = j.job_no WHERE f.fault_kind = 'scratch'

? Components that no article uses
? components missing from every article
SELECT comp_name FROM components WHERE comp_no NOT IN (SELECT comp_no FROM article_components)

? How many oak pieces has the night shift finished?
? quantity done on assembly jobs of oak articles by workers on the night shift
SELECT SUM(j.qty_done) FROM assembly_jobs j JOIN articles a ON j.art_no = a.art_no JOIN workers w ON j.worker_no = w.worker_no WHERE a.wood = 'oak' AND w.shift = 'night'

? Job number, article and worker for all jobs that are stopped
? stopped assembly jobs with article name and worker name
SELECT j.job_no, a.art_name, w.worker_name FROM assembly_jobs j JOIN articles a ON j.art_no = a.art_no JOIN workers w ON j.worker_no = w.worker_no WHERE j.state = 'stopped'

? Jobs without any fault: how many?
? number of assembly jobs where no fault was found
SELECT COUNT(*) FROM assembly_jobs WHERE job_no NOT IN (SELECT job_no FROM faults)

? What did rework on chairs cost?
? total rework cost of faults on jobs for articles in the group chairs
SELECT SUM(f.rework_cost) FROM faults f JOIN assembly_jobs j ON f.job_no = j.job_no JOIN articles a ON j.art_no = a.art_no WHERE a.art_group = 'chairs'

? Temp workers who were at the upholstery station
? temporary workers with an assembly job at the upholstery station
SELECT DISTINCT w.worker_name FROM workers w JOIN assembly_jobs j ON j.worker_no = w.worker_no WHERE w.temp_worker = TRUE AND j.station = 'upholstery'

? Jobs by station and state
? how many assembly jobs per station and state?
SELECT station, state, COUNT(*) FROM assembly_jobs GROUP BY station, state

? Pieces made by article group
? quantity done per group of articles
SELECT a.art_group, SUM(j.qty_done) FROM assembly_jobs j JOIN articles a ON j.art_no = a.art_no GROUP BY a.art_group

? Faults and rework cost by kind
? number of faults and their rework cost per fault kind
SELECT fault_kind, COUNT(*), SUM(rework_cost) FROM faults GROUP BY fault_kind

? How many components does each article have? Articles without any as well
? components per article, zeros included
SELECT a.art_name, COUNT(x.comp_no) FROM articles a LEFT JOIN article_components x ON x.art_no = a.art_no GROUP BY a.art_no, a.art_name

? Average price and number of articles by wood
? per type of wood: article count and mean sale price
SELECT wood, COUNT(*), AVG(sale_price) FROM articles GROUP BY wood

? Workers on each shift
? number of workers by shift
SELECT shift, COUNT(*) FROM workers GROUP BY shift

? Which workers have done more than 300 pieces?
? workers with a total quantity done above 300 on assembly jobs
SELECT w.worker_name FROM workers w JOIN assembly_jobs j ON j.worker_no = w.worker_no GROUP BY w.worker_no, w.worker_name HAVING SUM(j.qty_done) > 300

? How many different articles has each worker assembled?
? distinct articles per worker over the assembly jobs
SELECT w.worker_name, COUNT(DISTINCT j.art_no) FROM workers w JOIN assembly_jobs j ON j.worker_no = w.worker_no GROUP BY w.worker_no, w.worker_name

? Vendors with fewer than 5 components
? vendors of under 5 components
SELECT vendor FROM components GROUP BY vendor HAVING COUNT(*) < 5

? Material cost per article, pieces times price
? cost of the components of each article (pieces times component price)
SELECT a.art_name, SUM(x.pieces * c.price) FROM articles a JOIN article_components x ON x.art_no = a.art_no JOIN components c ON x.comp_no = c.comp_no GROUP BY a.art_no, a.art_name

? Which article gives the most trouble, i.e. has the most faults?
? article with the highest number of faults on its assembly jobs
SELECT a.art_name FROM articles a JOIN assembly_jobs j ON j.art_no = a.art_no JOIN faults f ON f.job_no = j.job_no GROUP BY a.art_no, a.art_name ORDER BY COUNT(*) DESC LIMIT 1

? Dearest piece of furniture we make
? article with the highest sale price
SELECT art_name FROM articles ORDER BY sale_price DESC LIMIT 1

? Fastest articles to build: the 3 with the smallest target minutes
? 3 articles with the lowest target minutes
SELECT art_name FROM articles ORDER BY target_minutes LIMIT 3

? Who has finished the most pieces?
? worker with the largest total quantity done in assembly jobs
SELECT w.worker_name FROM workers w JOIN assembly_jobs j ON j.worker_no = w.worker_no GROUP BY w.worker_no, w.worker_name ORDER BY SUM(j.qty_done) DESC LIMIT 1

? Most common kind of fault
? which fault kind occurs most often?
SELECT fault_kind FROM faults GROUP BY fault_kind ORDER BY COUNT(*) DESC LIMIT 1

? Components by quantity on hand, smallest first, with the quantity
? component names and quantity on hand ascending
SELECT comp_name, qty_on_hand FROM components ORDER BY qty_on_hand

? Articles sorted by group, then by price from high to low
? list the articles by group and sale price descending
SELECT art_name FROM articles ORDER BY art_group, sale_price DESC

? Which component is built into the most articles?
? component used by the highest number of articles
SELECT c.comp_name FROM components c JOIN article_components x ON x.comp_no = c.comp_no GROUP BY c.comp_no, c.comp_name ORDER BY COUNT(*) DESC LIMIT 1

? Jobs begun in April 2024
? how many assembly jobs were begun in April 2024?
SELECT COUNT(*) FROM assembly_jobs WHERE EXTRACT(YEAR FROM begun) = 2024 AND EXTRACT(MONTH FROM begun) = 4

? Average job time in minutes per station
? how many minutes does an assembly job take on average at each station?
SELECT station, AVG(EXTRACT(EPOCH FROM ended - begun) / 60) FROM assembly_jobs GROUP BY station

? Pieces per day
? daily quantity done on assembly jobs by beginning day
SELECT CAST(begun AS DATE), SUM(qty_done) FROM assembly_jobs GROUP BY CAST(begun AS DATE)

? Faults found in the last 14 days
? how many faults did we find over the past 14 days?
SELECT COUNT(*) FROM faults WHERE found_on >= CURRENT_DATE - INTERVAL '14 days'

? How many days until a fault is repaired, on average per kind?
? average days between found and repaired by fault kind
SELECT fault_kind, AVG(repaired_on - found_on) FROM faults GROUP BY fault_kind

? Whose training has expired?
? workers trained until a date before today
SELECT worker_name FROM workers WHERE trained_until < CURRENT_DATE

? Monthly rework cost in 2023
? rework cost of faults by month found in 2023
SELECT DATE_TRUNC('month', found_on), SUM(rework_cost) FROM faults WHERE EXTRACT(YEAR FROM found_on) = 2023 GROUP BY DATE_TRUNC('month', found_on)

? Jobs per weekday
? number of assembly jobs begun on each day of the week
SELECT EXTRACT(DOW FROM begun), COUNT(*) FROM assembly_jobs GROUP BY EXTRACT(DOW FROM begun)

? When did we last build a Kubo Shelf?
? latest beginning of an assembly job for the article Kubo Shelf
SELECT MAX(j.begun) FROM assembly_jobs j JOIN articles a ON j.art_no = a.art_no WHERE a.art_name = 'Kubo Shelf'

? Faults found between 2023-10-01 and 2023-12-31: kind and cost
? fault kind and rework cost for faults found from October 1, 2023 to December 31, 2023
SELECT fault_kind, rework_cost FROM faults WHERE found_on BETWEEN '2023-10-01' AND '2023-12-31'

? Faults per job with faults
? how many faults does a faulty job have on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT job_no), 0) FROM faults

? What share of jobs is finished, by station?
? proportion of finished assembly jobs per station
SELECT station, CAST(SUM(CASE WHEN state = 'finished' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM assembly_jobs GROUP BY station

? Percentage of temp workers per shift
? what percent of each shift's workers are temp workers?
SELECT shift, 100.0 * SUM(CASE WHEN temp_worker = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM workers GROUP BY shift

? Ratio of oak to pine articles
? how many oak articles for each pine article, as a ratio?
SELECT CAST(SUM(CASE WHEN wood = 'oak' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN wood = 'pine' THEN 1 ELSE 0 END), 0) FROM articles

? Price per target minute for each article
? article name and sale price divided by target minutes
SELECT art_name, CAST(sale_price AS FLOAT) / NULLIF(target_minutes, 0) FROM articles

? What percentage of faults has been repaired? Count those with a repair date
? percent of faults with a repair date
SELECT 100.0 * SUM(CASE WHEN repaired_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM faults

? Share of flat packed articles by group
? for each article group, the proportion that is flat packed
SELECT art_group, CAST(SUM(CASE WHEN flat_packed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM articles GROUP BY art_group

? Pieces per job for each worker, averaged
? average quantity done per assembly job by worker
SELECT w.worker_name, AVG(j.qty_done) FROM workers w JOIN assembly_jobs j ON j.worker_no = w.worker_no GROUP BY w.worker_no, w.worker_name

? Walnut or beech articles between 200 and 600
? articles in walnut or beech with a sale price from 200 to 600
SELECT art_name FROM articles WHERE wood IN ('walnut', 'beech') AND sale_price BETWEEN 200 AND 600

? Faults not repaired yet: kind and date found
? kind and found date of unrepaired faults
SELECT fault_kind, found_on FROM faults WHERE repaired_on IS NULL

? Components by Holzer with fewer than 100 on hand
? Holzer components whose quantity on hand is below 100
SELECT comp_name FROM components WHERE vendor = 'Holzer' AND qty_on_hand < 100

? Permanent workers (no temps) on the morning or afternoon shift
? workers in the morning or afternoon shift who are not temp workers
SELECT worker_name FROM workers WHERE shift IN ('morning', 'afternoon') AND temp_worker = FALSE

? Jobs still running without an end: job number and station
? job number, station of running assembly jobs that have not ended
SELECT job_no, station FROM assembly_jobs WHERE state = 'running' AND ended IS NULL

? Articles with Desk in the name
? article names containing Desk
SELECT art_name FROM articles WHERE art_name LIKE '%Desk%'

? Tables and desks that are not flat packed: name and price
? name and sale price of articles in the groups tables or desks that are not flat packed
SELECT art_name, sale_price FROM articles WHERE art_group IN ('tables', 'desks') AND flat_packed = FALSE

? Components dearer than the average component
? components priced above average
SELECT comp_name FROM components WHERE price > (SELECT AVG(price) FROM components)

? Which customers bought the Round Table?
I do not know

? What colour is the Lena Chair?
I do not know

? How much glue did we use last week?
I do not know
