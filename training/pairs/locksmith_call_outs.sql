-- A locksmith business: call-outs, customers, fitters, locks sold and keys cut.

CREATE TABLE fitter (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Alec Dunn; Bettina Koch; Rory Flynn; Sanjay Rao
  base_town TEXT, -- Ripon; Selby; Malton; Whitby
  date_started DATE,
  hourly_wage NUMERIC,
  has_van BOOLEAN
);

CREATE TABLE client (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Harris Hotel; Olive Tanner; Bay Offices; Jim Stead
  client_type TEXT, -- household; hotel; office; shop
  town TEXT, -- Ripon; Selby; Malton; Whitby
  phone TEXT,
  date_created DATE
);

CREATE TABLE lock_model (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Guardian; Titan Bolt; SafeTurn; KeyPad Pro
  brand TEXT, -- Ironside; Fortis; Latchwell; Secura
  kind TEXT, -- cylinder; padlock; deadbolt; electronic
  security_grade INTEGER,
  purchase_price NUMERIC,
  sale_price NUMERIC,
  qty_in_stock INTEGER,
  released_year INTEGER
);

CREATE TABLE call_out (
  id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (id),
  taken_by INTEGER REFERENCES fitter (id),
  done_by INTEGER REFERENCES fitter (id),
  called_at TIMESTAMP,
  arrived_at TIMESTAMP,
  finished_at TIMESTAMP,
  reason TEXT, -- locked out; broken key; burglary; new locks
  labour_amt NUMERIC,
  material_amt NUMERIC,
  total_amt NUMERIC,
  paid_on DATE,
  at_night BOOLEAN
);

CREATE TABLE call_out_lock (
  call_out_id INTEGER REFERENCES call_out (id),
  lock_model_id INTEGER REFERENCES lock_model (id),
  qty INTEGER
);

? Which clients have had a burglary?
? clients with a call-out because of burglary
SELECT DISTINCT c.name FROM call_out o JOIN client c ON o.client_id = c.id WHERE o.reason = 'burglary'

? Return the time of each call-out along with the name of the fitter who did it.
? call-out times and the names of the fitters they were done by
SELECT o.called_at, f.name FROM call_out o JOIN fitter f ON o.done_by = f.id

? How many call-outs did each fitter take, including fitters who took none?
? call-outs taken per fitter, zeros included
SELECT f.name, COUNT(o.id) FROM fitter f LEFT JOIN call_out o ON o.taken_by = f.id GROUP BY f.id, f.name

? Which lock models have never been fitted at a call-out?
? lock models without any call-out
SELECT name FROM lock_model WHERE id NOT IN (SELECT lock_model_id FROM call_out_lock)

? Which clients have never called us out?
? clients without a call-out
SELECT name FROM client WHERE id NOT IN (SELECT client_id FROM call_out)

? How much has every client been charged in total?
? total call-out amount per client
SELECT c.name, SUM(o.total_amt) FROM call_out o JOIN client c ON o.client_id = c.id GROUP BY c.id, c.name

? How many locks of each brand have been fitted?
? total quantity of locks used in call-outs by brand
SELECT l.brand, SUM(x.qty) FROM call_out_lock x JOIN lock_model l ON x.lock_model_id = l.id GROUP BY l.brand

? Which fitters have done a call-out for a hotel in Whitby?
? fitters who did call-outs for hotel clients based in Whitby
SELECT DISTINCT f.name FROM call_out o JOIN fitter f ON o.done_by = f.id JOIN client c ON o.client_id = c.id WHERE c.client_type = 'hotel' AND c.town = 'Whitby'

? Which lock models did Olive Tanner get?
? lock models fitted at call-outs of the client Olive Tanner
SELECT DISTINCT l.name FROM call_out_lock x JOIN lock_model l ON x.lock_model_id = l.id JOIN call_out o ON x.call_out_id = o.id JOIN client c ON o.client_id = c.id WHERE c.name = 'Olive Tanner'

? Which clients have called more than 5 times?
? clients with over 5 call-outs
SELECT c.name FROM call_out o JOIN client c ON o.client_id = c.id GROUP BY c.id, c.name HAVING COUNT(*) > 5

? Towns where we have both a client and a fitter
? towns of clients that are also base towns of fitters
SELECT town FROM client INTERSECT SELECT base_town FROM fitter

? How many minutes does it take on average from the call until we arrive?
? average minutes between call and arrival
SELECT AVG(EXTRACT(EPOCH FROM arrived_at - called_at) / 60) FROM call_out

? How many minutes does each fitter need on average from the call to arriving, going by who did the job?
? mean minutes called to arrived by the fitter who did the call-out
SELECT f.name, AVG(EXTRACT(EPOCH FROM o.arrived_at - o.called_at) / 60) FROM call_out o JOIN fitter f ON o.done_by = f.id GROUP BY f.id, f.name

? Which call-outs took longer than 3 hours from arrival to finish?
? ids of call-outs with over 3 hours between arriving and finishing
SELECT id FROM call_out WHERE EXTRACT(EPOCH FROM finished_at - arrived_at) / 3600 > 3

? How many call-outs were there in the last 30 days?
? call-outs last 30 days
SELECT COUNT(*) FROM call_out WHERE called_at >= CURRENT_DATE - INTERVAL '30 days'

? What did call-outs bring in each month of 2024?
SELECT DATE_TRUNC('month', called_at), SUM(total_amt) FROM call_out WHERE EXTRACT(YEAR FROM called_at) = 2024 GROUP BY DATE_TRUNC('month', called_at)

? On which weekdays do people call us, and how often?
? call-outs per weekday
SELECT EXTRACT(DOW FROM called_at), COUNT(*) FROM call_out GROUP BY EXTRACT(DOW FROM called_at)

? Which call-outs have not been paid yet?
? ids of unpaid call-outs
SELECT id FROM call_out WHERE paid_on IS NULL

? When did each client last call?
? latest call per client name
SELECT c.name, MAX(o.called_at) FROM call_out o JOIN client c ON o.client_id = c.id GROUP BY c.id, c.name

? Who started before 2012-01-01?
? fitters who started before January 1, 2012
SELECT name FROM fitter WHERE date_started < '2012-01-01'

? How much was paid between 1 April 2023 and 30 June 2023?
? total amount of call-outs paid 2023-04-01 to 2023-06-30
SELECT SUM(total_amt) FROM call_out WHERE paid_on BETWEEN '2023-04-01' AND '2023-06-30'

? What percentage of the total call-out amount was labour?
? labour as a percentage of the total amount
SELECT 100.0 * SUM(labour_amt) / NULLIF(SUM(total_amt), 0) FROM call_out

? What percentage of the total amount was material for each reason?
? material percentage of the total by call-out reason
SELECT reason, 100.0 * SUM(material_amt) / NULLIF(SUM(total_amt), 0) FROM call_out GROUP BY reason

? What is the ratio of sale price to purchase price for each lock model?
? lock model, sale price divided by purchase price
SELECT name, CAST(sale_price AS FLOAT) / NULLIF(purchase_price, 0) FROM lock_model

? How much do we make on every lock model? Sale price minus purchase price.
? lock model name and sale price less purchase price
SELECT name, sale_price - purchase_price FROM lock_model

? What share of the call-outs for each reason happened at night?
? night share by reason
SELECT reason, CAST(SUM(CASE WHEN at_night = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM call_out GROUP BY reason

? What is the ratio of households to offices among our clients in each town?
? household to office ratio of clients by town
SELECT town, CAST(SUM(CASE WHEN client_type = 'household' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN client_type = 'office' THEN 1 ELSE 0 END), 0) FROM client GROUP BY town

? What percentage of call-outs has been paid?
? percent of call-outs with a payment date
SELECT 100.0 * SUM(CASE WHEN paid_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM call_out

? How many call-outs does a client have on average?
? average call-outs per client
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM call_out

? How many pieces of each kind of lock are in stock?
? stock quantity by kind of lock
SELECT kind, SUM(qty_in_stock) FROM lock_model GROUP BY kind

? Which brands have an average security grade above 3?
? lock brands with a mean security grade over 3
SELECT brand FROM lock_model GROUP BY brand HAVING AVG(security_grade) > 3

? Which lock model do we have least of in stock?
? lock model with the lowest stock
SELECT name FROM lock_model ORDER BY qty_in_stock LIMIT 1

? Who is the best paid fitter and where is he based?
? name and base town of the fitter with the highest hourly wage
SELECT name, base_town FROM fitter ORDER BY hourly_wage DESC LIMIT 1

? Which fitters have no van?
? fitters without a van
SELECT name FROM fitter WHERE has_van = FALSE

? Which clients have no phone number?
? clients with missing phone
SELECT name FROM client WHERE phone IS NULL

? Which burglar broke in at Bay Offices?
? burglars at Bay Offices
I do not know

? What is the warranty period of the Guardian?
? warranty on the Guardian
I do not know

? What is the ratio of broken key call-outs to burglary call-outs for each client type?
? broken key to burglary ratio by type of client
SELECT c.client_type, CAST(SUM(CASE WHEN o.reason = 'broken key' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN o.reason = 'burglary' THEN 1 ELSE 0 END), 0) FROM call_out o JOIN client c ON o.client_id = c.id GROUP BY c.client_type

? What is the ratio of labour to material in each call-out?
? call-out id with labour amount over material amount
SELECT id, CAST(labour_amt AS FLOAT) / NULLIF(material_amt, 0) FROM call_out

? How many clients were created per year?
? new clients by year
SELECT EXTRACT(YEAR FROM date_created), COUNT(*) FROM client GROUP BY EXTRACT(YEAR FROM date_created)

? How many more hotels than shops are among our clients?
? hotel clients minus shop clients
SELECT SUM(CASE WHEN client_type = 'hotel' THEN 1 ELSE 0 END) - SUM(CASE WHEN client_type = 'shop' THEN 1 ELSE 0 END) FROM client

? Which reasons brought in more than 5000 in labour altogether?
? call-out reasons with a total labour amount over 5000
SELECT reason FROM call_out GROUP BY reason HAVING SUM(labour_amt) > 5000

? Which 5 lock models are the most secure?
? 5 lock models with the highest security grade
SELECT name FROM lock_model ORDER BY security_grade DESC LIMIT 5

? Which lock models came out before 2015 and are of the kind padlock?
? name of each padlock lock model released earlier than 2015
SELECT name FROM lock_model WHERE released_year < 2015 AND kind = 'padlock'
