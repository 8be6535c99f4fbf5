-- A crane hire firm: cranes, operators and their certificates, clients, hire jobs, lifts done and inspections.

CREATE TABLE depots (
  depot_id INTEGER PRIMARY KEY,
  name TEXT, -- Eastgate; Harbour Yard; Northfield; Millbrook
  region TEXT, -- coast; lowlands; midlands; border
  opened_on DATE,
  monthly_rent NUMERIC
);

CREATE TABLE cranes (
  crane_id INTEGER PRIMARY KEY,
  model TEXT, -- Titan 90; Goliath 200; Spider 8; Heron 45; Atlas 500
  crane_type TEXT, -- mobile; tower; crawler; mini
  depot_id INTEGER REFERENCES depots (depot_id),
  capacity_t NUMERIC,
  boom_m NUMERIC,
  model_year INTEGER,
  purchase_amt NUMERIC,
  day_rate NUMERIC,
  acquired_on DATE,
  sold_on DATE,
  insured BOOLEAN
);

CREATE TABLE operators (
  operator_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Karl; Elsa; Bogdan; Mary; Tariq
  last_name TEXT, -- Steiner; Lund; Ionescu; Flynn; Aziz
  depot_id INTEGER REFERENCES depots (depot_id),
  licence_class TEXT, -- A; B; C; heavy
  birth_date DATE,
  employed_since DATE,
  wage NUMERIC
);

CREATE TABLE certificates (
  cert_id INTEGER PRIMARY KEY,
  operator_id INTEGER REFERENCES operators (operator_id),
  topic TEXT, -- first aid; rigging; night work; radio signals
  issued_on DATE,
  expires_on DATE,
  score INTEGER
);

CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  company_name TEXT, -- Bridgeworks; Skyline Homes; Windmast; Portside Steel; Civic Build
  sector TEXT, -- bridges; housing; energy; shipping; public
  city TEXT, -- Cork; Galway; Dublin; Limerick; Sligo
  vat_number TEXT
);

CREATE TABLE jobs (
  job_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients (client_id),
  crane_id INTEGER REFERENCES cranes (crane_id),
  operator_id INTEGER REFERENCES operators (operator_id),
  banksman_id INTEGER REFERENCES operators (operator_id),
  booked_on DATE,
  start_date DATE,
  end_date DATE,
  quoted_amt NUMERIC,
  billed_amt NUMERIC,
  hours_planned NUMERIC,
  hours_worked NUMERIC,
  status TEXT -- booked; running; finished; cancelled
);

CREATE TABLE lifts (
  lift_id INTEGER PRIMARY KEY,
  job_id INTEGER REFERENCES jobs (job_id),
  load_name TEXT, -- steel beam; turbine blade; roof truss; container; bridge deck
  weight_t NUMERIC,
  height_m NUMERIC,
  hooked_at TIMESTAMP,
  set_down_at TIMESTAMP,
  wind_stop TEXT -- yes; no
);

? Which clients have hired the Goliath 200?
? distinct company names of clients with jobs on the crane model Goliath 200
SELECT DISTINCT c.company_name FROM clients c JOIN jobs j ON j.client_id = c.client_id JOIN cranes k ON j.crane_id = k.crane_id WHERE k.model = 'Goliath 200'

? List all crane models with the name of the depot where they stand.
? crane model and depot name for every crane
SELECT k.model, d.name FROM cranes k JOIN depots d ON k.depot_id = d.depot_id

? Who was the banksman on jobs for Windmast? First and last names, each once.
? distinct banksmen on the jobs of the client Windmast
SELECT DISTINCT o.first_name, o.last_name FROM operators o JOIN jobs j ON j.banksman_id = o.operator_id JOIN clients c ON j.client_id = c.client_id WHERE c.company_name = 'Windmast'

? Which operators have never served as banksman?
? first and last names of operators who were never the banksman on a job
SELECT first_name, last_name FROM operators WHERE operator_id NOT IN (SELECT banksman_id FROM jobs WHERE NOT banksman_id IS NULL)

? Which cranes have never been hired out? Give the models.
? models of cranes without any job
SELECT model FROM cranes WHERE crane_id NOT IN (SELECT crane_id FROM jobs WHERE NOT crane_id IS NULL)

? How much have we billed each client in total?
? billed amount per client company
? For every client, return the company name and the sum billed for their jobs.
SELECT c.company_name, SUM(j.billed_amt) FROM jobs j JOIN clients c ON j.client_id = c.client_id GROUP BY c.client_id, c.company_name

? How many operators belong to each depot, including depots without operators?
? operators per depot, depots with none too
SELECT d.name, COUNT(o.operator_id) FROM depots d LEFT JOIN operators o ON o.depot_id = d.depot_id GROUP BY d.depot_id, d.name

? Which operators at Harbour Yard hold a certificate in rigging?
? distinct operators of the depot Harbour Yard with a rigging certificate
SELECT DISTINCT o.first_name, o.last_name FROM operators o JOIN certificates t ON t.operator_id = o.operator_id JOIN depots d ON o.depot_id = d.depot_id WHERE d.name = 'Harbour Yard' AND t.topic = 'rigging'

? How many tonnes have we lifted for each sector?
? lifted weight by client sector
SELECT c.sector, SUM(l.weight_t) FROM lifts l JOIN jobs j ON l.job_id = j.job_id JOIN clients c ON j.client_id = c.client_id GROUP BY c.sector

? Which crawler cranes have lifted a turbine blade? Name each model once.
? distinct models of type crawler that lifted a turbine blade
SELECT DISTINCT k.model FROM cranes k JOIN jobs j ON j.crane_id = k.crane_id JOIN lifts l ON l.job_id = j.job_id WHERE k.crane_type = 'crawler' AND l.load_name = 'turbine blade'

? Which operator has worked the most hours on jobs?
? first and last name of the operator with the highest total of hours worked
SELECT o.first_name, o.last_name FROM operators o JOIN jobs j ON j.operator_id = o.operator_id GROUP BY o.operator_id, o.first_name, o.last_name ORDER BY SUM(j.hours_worked) DESC LIMIT 1

? How many running jobs does each client in Galway have?
? jobs with status running per client company from Galway
SELECT c.company_name, COUNT(*) FROM jobs j JOIN clients c ON j.client_id = c.client_id WHERE c.city = 'Galway' AND j.status = 'running' GROUP BY c.client_id, c.company_name

? Which lifts were heavier than the crane's capacity? Show the lift ids.
? ids of lifts whose weight exceeds the capacity of the crane on the job
SELECT l.lift_id FROM lifts l JOIN jobs j ON l.job_id = j.job_id JOIN cranes k ON j.crane_id = k.crane_id WHERE l.weight_t > k.capacity_t

? Which operators have no certificate at all?
? operators without certificates
SELECT first_name, last_name FROM operators WHERE operator_id NOT IN (SELECT operator_id FROM certificates WHERE NOT operator_id IS NULL)

? What is the average day rate of the cranes in each depot?
? mean crane day rate by depot name
SELECT d.name, AVG(k.day_rate) FROM cranes k JOIN depots d ON k.depot_id = d.depot_id GROUP BY d.depot_id, d.name

? Which clients have hired both a tower crane and a mini crane?
? company names with jobs on a tower crane and also on a mini crane
SELECT c.company_name FROM clients c JOIN jobs j ON j.client_id = c.client_id JOIN cranes k ON j.crane_id = k.crane_id WHERE k.crane_type = 'tower' INTERSECT SELECT c.company_name FROM clients c JOIN jobs j ON j.client_id = c.client_id JOIN cranes k ON j.crane_id = k.crane_id WHERE k.crane_type = 'mini'

? How many jobs were booked in the last 2 months?
? jobs booked over the past 2 months
SELECT COUNT(*) FROM jobs WHERE booked_on >= CURRENT_DATE - INTERVAL '2 months'

? How many jobs started in each month of 2024?
? job starts per month, 2024
SELECT DATE_TRUNC('month', start_date), COUNT(*) FROM jobs WHERE EXTRACT(YEAR FROM start_date) = 2024 GROUP BY DATE_TRUNC('month', start_date)

? How many days does a job last on average for each type of crane?
? average days from start to end of a job by crane type
SELECT k.crane_type, AVG(j.end_date - j.start_date) FROM jobs j JOIN cranes k ON j.crane_id = k.crane_id GROUP BY k.crane_type

? Which certificates run out this month? Give the topic and the operator's last name.
? topic and operator last name of certificates that expire this month
SELECT t.topic, o.last_name FROM certificates t JOIN operators o ON t.operator_id = o.operator_id WHERE DATE_TRUNC('month', t.expires_on) = DATE_TRUNC('month', CURRENT_DATE)

? How many certificates were issued last year for each topic?
? certificates issued last year per topic
SELECT topic, COUNT(*) FROM certificates WHERE EXTRACT(YEAR FROM issued_on) = EXTRACT(YEAR FROM CURRENT_DATE) - 1 GROUP BY topic

? How long in minutes does it take to lift each kind of load on average?
? mean minutes between hooked and set down per load name
SELECT load_name, AVG(EXTRACT(EPOCH FROM set_down_at - hooked_at) / 60) FROM lifts GROUP BY load_name

? Which cranes do we still own that were acquired before 2012-05-01? Models only.
? models acquired before May 1, 2012 and not sold
SELECT model FROM cranes WHERE acquired_on < '2012-05-01' AND sold_on IS NULL

? How many days ahead do clients book, on average per client?
? average days between booking and start per client company
SELECT c.company_name, AVG(j.start_date - j.booked_on) FROM jobs j JOIN clients c ON j.client_id = c.client_id GROUP BY c.client_id, c.company_name

? When did each crane last start a job? Show the model.
? latest start date of a job per crane model
SELECT k.model, MAX(j.start_date) FROM jobs j JOIN cranes k ON j.crane_id = k.crane_id GROUP BY k.crane_id, k.model

? How much did we bill for jobs that ended in the third quarter of 2023?
? billed amount of jobs with an end date in Q3 2023
SELECT SUM(billed_amt) FROM jobs WHERE EXTRACT(YEAR FROM end_date) = 2023 AND EXTRACT(QUARTER FROM end_date) = 3

? How many lifts happen on each weekday?
? lifts by day of the week
SELECT EXTRACT(DOW FROM hooked_at), COUNT(*) FROM lifts GROUP BY EXTRACT(DOW FROM hooked_at)

? How old is each operator?
? first name, last name and age in years of all operators
SELECT first_name, last_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) FROM operators

? Which cranes have a model year between 2005 and 2015?
? models from the model years 2005 to 2015
SELECT model FROM cranes WHERE model_year BETWEEN 2005 AND 2015

? Which jobs took longer than 30 days? Return the job ids.
? job ids with more than 30 days from start to end
SELECT job_id FROM jobs WHERE end_date - start_date > 30

? How many tonnes were lifted per day in November 2023?
? daily lifted tonnes in November 2023
SELECT CAST(hooked_at AS DATE), SUM(weight_t) FROM lifts WHERE EXTRACT(YEAR FROM hooked_at) = 2023 AND EXTRACT(MONTH FROM hooked_at) = 11 GROUP BY CAST(hooked_at AS DATE)

? What is the ratio of billed to quoted amount for each client?
? billed over quoted by client company
SELECT c.company_name, CAST(SUM(j.billed_amt) AS FLOAT) / NULLIF(SUM(j.quoted_amt), 0) FROM jobs j JOIN clients c ON j.client_id = c.client_id GROUP BY c.client_id, c.company_name

? What percentage of the planned hours was actually worked?
? worked hours as a percent of planned hours
SELECT 100.0 * SUM(hours_worked) / NULLIF(SUM(hours_planned), 0) FROM jobs

? What share of jobs is cancelled in each client sector?
? share of jobs with status cancelled per sector of the client
SELECT c.sector, CAST(SUM(CASE WHEN j.status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM jobs j JOIN clients c ON j.client_id = c.client_id GROUP BY c.sector

? What is the day rate per tonne of capacity for each crane?
? day rate divided by capacity, by model
SELECT model, CAST(day_rate AS FLOAT) / NULLIF(capacity_t, 0) FROM cranes

? For what percentage of lifts is the wind stop yes, per load?
? percent of lifts with a wind stop of yes by load name
SELECT load_name, 100.0 * SUM(CASE WHEN wind_stop = 'yes' THEN 1 ELSE 0 END) / COUNT(*) FROM lifts GROUP BY load_name

? How many lifts does a job involve on average?
? average lifts per job
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT job_id), 0) FROM lifts

? What is the ratio of mobile cranes to tower cranes in each depot, by depot id?
? mobile to tower crane ratio per depot id
SELECT depot_id, CAST(SUM(CASE WHEN crane_type = 'mobile' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN crane_type = 'tower' THEN 1 ELSE 0 END), 0) FROM cranes GROUP BY depot_id

? What percentage of our cranes has been sold?
? percent of cranes with a sale date
SELECT 100.0 * SUM(CASE WHEN NOT sold_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM cranes

? By how many hours was each job over its plan? Give the job id and hours worked minus hours planned.
? job id with worked minus planned hours
SELECT job_id, hours_worked - hours_planned FROM jobs

? What proportion of the operators with each licence class works without a depot?
? share of operators lacking a depot per licence class
SELECT licence_class, CAST(SUM(CASE WHEN depot_id IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM operators GROUP BY licence_class

? What did we bill per hour worked for each crane type?
? billed amount per worked hour by crane type
SELECT k.crane_type, CAST(SUM(j.billed_amt) AS FLOAT) / NULLIF(SUM(j.hours_worked), 0) FROM jobs j JOIN cranes k ON j.crane_id = k.crane_id GROUP BY k.crane_type

? What percentage of the billed money comes from finished jobs?
? percent of the billed amount on jobs with status finished
SELECT 100.0 * SUM(CASE WHEN status = 'finished' THEN billed_amt ELSE 0 END) / NULLIF(SUM(billed_amt), 0) FROM jobs

? What is the ratio of insured to uninsured cranes?
? insured cranes against not insured ones, ratio
SELECT CAST(SUM(CASE WHEN insured = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN insured = FALSE THEN 1 ELSE 0 END), 0) FROM cranes

? How many certificates does a certified operator hold on average?
? certificates per operator on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT operator_id), 0) FROM certificates

? What percentage of jobs cost the client more than was quoted?
? percent of jobs billed above the quote
SELECT 100.0 * SUM(CASE WHEN billed_amt > quoted_amt THEN 1 ELSE 0 END) / COUNT(*) FROM jobs

? How many hours were worked under each job status?
? worked hours by status of the job
SELECT status, SUM(hours_worked) FROM jobs GROUP BY status

? What have we spent on buying cranes of each type?
? total purchase amount per crane type
SELECT crane_type, SUM(purchase_amt) FROM cranes GROUP BY crane_type

? Which loads weighed more than 200 tonnes in total?
? load names with over 200 tonnes lifted altogether
SELECT load_name FROM lifts GROUP BY load_name HAVING SUM(weight_t) > 200

? Which crane types charge more than 900 a day on average?
? crane types with an average day rate above 900
SELECT crane_type FROM cranes GROUP BY crane_type HAVING AVG(day_rate) > 900

? In which cities do we have at least 3 clients?
? cities with 3 or more clients
SELECT city FROM clients GROUP BY city HAVING COUNT(*) >= 3

? What is the best and the worst score for every certificate topic?
? highest and lowest score by topic
SELECT topic, MAX(score), MIN(score) FROM certificates GROUP BY topic

? Which is our strongest crane?
? model with the greatest capacity
SELECT model FROM cranes ORDER BY capacity_t DESC LIMIT 1

? Which mobile crane reaches furthest?
? mobile crane with the longest boom, model only
SELECT model FROM cranes WHERE crane_type = 'mobile' ORDER BY boom_m DESC LIMIT 1

? Who has been employed the longest with licence class heavy? First and last name.
? longest employed operator in the licence class heavy
SELECT first_name, last_name FROM operators WHERE licence_class = 'heavy' ORDER BY employed_since LIMIT 1

? Which 3 loads went up highest?
? top 3 load names by lifting height
SELECT load_name FROM lifts ORDER BY height_m DESC LIMIT 3

? List the depots from the cheapest rent to the dearest.
? depots sorted by monthly rent, lowest first
SELECT name FROM depots ORDER BY monthly_rent

? Which cranes are not insured?
? models of uninsured cranes
SELECT model FROM cranes WHERE insured = FALSE

? Which clients gave no VAT number?
? companies without a VAT number
SELECT company_name FROM clients WHERE vat_number IS NULL

? Which clients sit in Cork or Sligo and build bridges?
? clients of the sector bridges in Cork or Sligo
SELECT company_name FROM clients WHERE sector = 'bridges' AND city IN ('Cork', 'Sligo')

? Which depots are on the coast or at the border?
? depots in the region coast or border
SELECT name FROM depots WHERE region IN ('coast', 'border')

? How much diesel did the Atlas 500 burn?
? fuel used by the crane Atlas 500
I do not know

? What was the wind speed during the lift of the roof truss?
? wind speed for roof truss lifts
I do not know

? Which street is the Northfield depot in?
? postal address of the depot Northfield
I do not know
