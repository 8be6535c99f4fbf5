-- A locksmith service: the locksmiths, call-outs to customers, lock models and the locks fitted.

CREATE TABLE locksmith (
  ls_id INTEGER PRIMARY KEY,
  name TEXT, -- Gus Keller; Nadia Roche; Tim Okafor; Vera Blum; Saul Ortega
  depot TEXT, -- east depot; harbour depot; airport road; mill lane
  hire_date DATE,
  hourly_pay NUMERIC,
  safe_expert BOOLEAN
);

CREATE TABLE customer (
  cust_id INTEGER PRIMARY KEY,
  cust_name TEXT, -- Elm Dental; Rita Boyd; Quayside Flats; Omar Saleh; Bright Toys
  cust_type TEXT, -- private; shop; landlord; office
  quarter TEXT, -- Riverside; Hillcrest; Old Port; Parkway
  since DATE,
  vat_no TEXT
);

CREATE TABLE call_out (
  call_id INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES customer (cust_id),
  taken_by INTEGER REFERENCES locksmith (ls_id),
  done_by INTEGER REFERENCES locksmith (ls_id),
  reason TEXT, -- locked out; lost key; break-in; jammed lock; moving in
  phoned_at TIMESTAMP,
  arrived_at TIMESTAMP,
  completed_at TIMESTAMP,
  invoice_date DATE,
  paid_date DATE,
  labour_fee NUMERIC,
  parts_fee NUMERIC,
  drilled BOOLEAN
);

CREATE TABLE lock_model (
  model_id INTEGER PRIMARY KEY,
  model_name TEXT, -- Titan Bolt; Sentry Five; Classic Rim; Fortis; Slimline
  lock_type TEXT, -- cylinder; padlock; deadbolt; digital
  security_grade INTEGER,
  buy_price NUMERIC,
  sell_price NUMERIC,
  in_stock INTEGER,
  launch_year INTEGER
);

CREATE TABLE fitted_lock (
  fitted_id INTEGER PRIMARY KEY,
  call_id INTEGER REFERENCES call_out (call_id),
  model_id INTEGER REFERENCES lock_model (model_id),
  qty INTEGER,
  keys_cut INTEGER,
  faulty_keys INTEGER,
  warranty_end DATE
);

? Which customers called because of a break-in?
? customers with a break-in call, each once
SELECT DISTINCT c.cust_name FROM customer c JOIN call_out o ON o.cust_id = c.cust_id WHERE o.reason = 'break-in'

? Who took the calls of Quayside Flats?
? locksmiths who took calls from Quayside Flats
SELECT DISTINCT l.name FROM locksmith l JOIN call_out o ON o.taken_by = l.ls_id JOIN customer c ON o.cust_id = c.cust_id WHERE c.cust_name = 'Quayside Flats'

? Return the id of each call-out along with the name of the locksmith who did the job.
? call ids and who did them
SELECT o.call_id, l.name FROM call_out o JOIN locksmith l ON o.done_by = l.ls_id

? Which lock models were fitted for landlord customers? List every model once.
? models fitted at a landlord
SELECT DISTINCT m.model_name FROM lock_model m JOIN fitted_lock f ON f.model_id = m.model_id JOIN call_out o ON f.call_id = o.call_id JOIN customer c ON o.cust_id = c.cust_id WHERE c.cust_type = 'landlord'

? How many locks of each model have been fitted? Give the model name.
? locks fitted by model
SELECT m.model_name, SUM(f.qty) FROM lock_model m JOIN fitted_lock f ON f.model_id = m.model_id GROUP BY m.model_id, m.model_name

? How much labour did each locksmith bring in on jobs done? Show the name and the total labour fee.
? labour fees per locksmith
SELECT l.name, SUM(o.labour_fee) FROM locksmith l JOIN call_out o ON o.done_by = l.ls_id GROUP BY l.ls_id, l.name

? Which lock models have never been fitted?
? models never fitted
SELECT model_name FROM lock_model WHERE model_id NOT IN (SELECT model_id FROM fitted_lock)

? Which customers have never called us out?
? customers without a call-out
SELECT cust_name FROM customer WHERE cust_id NOT IN (SELECT cust_id FROM call_out)

? How many call-outs has each customer had, including those with none?
? call-outs per customer, zeros too
SELECT c.cust_name, COUNT(o.call_id) FROM customer c LEFT JOIN call_out o ON o.cust_id = c.cust_id GROUP BY c.cust_id, c.cust_name

? How many keys were cut for customers in the Old Port quarter?
? keys cut, Old Port
SELECT SUM(f.keys_cut) FROM fitted_lock f JOIN call_out o ON f.call_id = o.call_id JOIN customer c ON o.cust_id = c.cust_id WHERE c.quarter = 'Old Port'

? Which locksmith has done the most jobs, and how many?
? locksmith with the most jobs done plus the count
SELECT l.name, COUNT(*) FROM locksmith l JOIN call_out o ON o.done_by = l.ls_id GROUP BY l.ls_id, l.name ORDER BY COUNT(*) DESC LIMIT 1

? How many call-outs were there in the last 5 days?
? calls over the past 5 days
SELECT COUNT(*) FROM call_out WHERE phoned_at >= CURRENT_DATE - INTERVAL '5 days'

? How many minutes pass on average between the phone call and our arrival?
? average minutes from phoned to arrived
SELECT AVG(EXTRACT(EPOCH FROM arrived_at - phoned_at) / 60) FROM call_out

? What is the average time in minutes from arrival to completion for each reason?
? minutes from arrived to completed by reason
SELECT reason, AVG(EXTRACT(EPOCH FROM completed_at - arrived_at) / 60) FROM call_out GROUP BY reason

? How many days does it take customers of each type to pay an invoice on average?
? average days from invoice to payment by customer type
SELECT c.cust_type, AVG(o.paid_date - o.invoice_date) FROM call_out o JOIN customer c ON o.cust_id = c.cust_id GROUP BY c.cust_type

? Which invoiced call-outs have not been paid? Give the ids.
? unpaid call ids with an invoice date
SELECT call_id FROM call_out WHERE NOT invoice_date IS NULL AND paid_date IS NULL

? How many calls came in on each weekday?
? calls by day of the week
SELECT EXTRACT(DOW FROM phoned_at), COUNT(*) FROM call_out GROUP BY EXTRACT(DOW FROM phoned_at)

? What were the labour fees per month in 2025, by invoice date?
? labour invoiced by month in 2025
SELECT DATE_TRUNC('month', invoice_date), SUM(labour_fee) FROM call_out WHERE EXTRACT(YEAR FROM invoice_date) = 2025 GROUP BY DATE_TRUNC('month', invoice_date)

? How many calls were phoned in during January 2024?
? calls in January 2024
SELECT COUNT(*) FROM call_out WHERE EXTRACT(YEAR FROM phoned_at) = 2024 AND EXTRACT(MONTH FROM phoned_at) = 1

? What percentage of the keys cut were faulty?
? faulty keys as a percentage of keys cut
SELECT 100.0 * SUM(faulty_keys) / NULLIF(SUM(keys_cut), 0) FROM fitted_lock

? What share of the jobs had to be drilled?
? share of drilled jobs
SELECT CAST(SUM(CASE WHEN drilled = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM call_out

? What percentage of each locksmith's jobs was drilled? Give the name.
? drilled jobs in percent by the locksmith who did them
SELECT l.name, 100.0 * SUM(CASE WHEN o.drilled = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM call_out o JOIN locksmith l ON o.done_by = l.ls_id GROUP BY l.ls_id, l.name

? What do we earn on each lock model, sell price minus buy price?
? model name and sell price less buy price
SELECT model_name, sell_price - buy_price FROM lock_model

? What is the ratio of the sell price to the buy price for every model?
? model, sell price over buy price
SELECT model_name, CAST(sell_price AS FLOAT) / NULLIF(buy_price, 0) FROM lock_model

? What is the ratio of parts fees to labour fees for each reason?
? parts over labour by reason of the call
SELECT reason, CAST(SUM(parts_fee) AS FLOAT) / NULLIF(SUM(labour_fee), 0) FROM call_out GROUP BY reason

? How many call-outs does a customer have on average?
? average call-outs per customer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT cust_id), 0) FROM call_out

? What share of the calls has been paid?
? share of call-outs with a paid date
SELECT CAST(SUM(CASE WHEN NOT paid_date IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM call_out

? How many locks of each type do we have in stock?
? stock by lock type
SELECT lock_type, SUM(in_stock) FROM lock_model GROUP BY lock_type

? Which depots pay more than 22 an hour on average?
? depots with a mean hourly pay above 22
SELECT depot FROM locksmith GROUP BY depot HAVING AVG(hourly_pay) > 22

? Which lock model is the safest by security grade?
? model with the highest security grade
SELECT model_name FROM lock_model ORDER BY security_grade DESC LIMIT 1

? Who is the longest serving locksmith?
? locksmith hired first
SELECT name FROM locksmith ORDER BY hire_date LIMIT 1

? Which 3 models do we have the fewest of?
? 3 models lowest in stock
SELECT model_name FROM lock_model ORDER BY in_stock LIMIT 3

? Which locksmiths are no safe experts?
? locksmiths who cannot open safes
SELECT name FROM locksmith WHERE safe_expert = FALSE

? Which customers have no VAT number?
? customers with vat number missing
SELECT cust_name FROM customer WHERE vat_no IS NULL

? Which alarm system does Bright Toys use?
I do not know

? Which burglars were caught after the break-in?
I do not know

? What does a van cost us per month?
I do not know

? What is the ratio of break-in calls to lost key calls for each customer type?
? break-in / lost key by type of customer
SELECT c.cust_type, CAST(SUM(CASE WHEN o.reason = 'break-in' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN o.reason = 'lost key' THEN 1 ELSE 0 END), 0) FROM call_out o JOIN customer c ON o.cust_id = c.cust_id GROUP BY c.cust_type
