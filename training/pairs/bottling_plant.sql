-- A bottling plant: drinks, filling lines, production runs, line stops, deliveries of empties and complaints.

CREATE TABLE beverages (
  beverage_id INTEGER PRIMARY KEY,
  label TEXT, -- Alpen Spring; Citro Fizz; Berry Splash; Golden Cola; Iced Mint Tea
  category TEXT, -- water; lemonade; juice; cola; iced tea
  sugar_g_per_litre NUMERIC,
  price_per_bottle NUMERIC,
  introduced_on DATE,
  discontinued_on DATE
);

CREATE TABLE filling_lines (
  line_id INTEGER PRIMARY KEY,
  line_name TEXT, -- Line Red; Line Blue; Line Green; Line Amber
  container TEXT, -- glass; PET; can; keg
  bottles_per_hour INTEGER,
  year_installed INTEGER,
  foreman_id INTEGER REFERENCES operators (operator_id)
);

CREATE TABLE operators (
  operator_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Nadia; Lars; Emil; Gita; Sven
  surname TEXT, -- Holm; Berg; Popov; Rao; Lind
  team TEXT, -- early; late; night; weekend
  start_date DATE,
  salary NUMERIC,
  date_of_birth DATE
);

CREATE TABLE production_runs (
  run_id INTEGER PRIMARY KEY,
  beverage_id INTEGER REFERENCES beverages (beverage_id),
  line_id INTEGER REFERENCES filling_lines (line_id),
  operator_id INTEGER REFERENCES operators (operator_id),
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  bottles_filled INTEGER,
  bottles_broken INTEGER,
  litres_used NUMERIC,
  best_before DATE
);

CREATE TABLE line_stops (
  stop_id INTEGER PRIMARY KEY,
  line_id INTEGER REFERENCES filling_lines (line_id),
  reason TEXT, -- label jam; cleaning; no empties; power cut; cap fault
  stopped_at TIMESTAMP,
  resumed_at TIMESTAMP,
  cost NUMERIC
);

CREATE TABLE retailers (
  retailer_id INTEGER PRIMARY KEY,
  name TEXT, -- Freshmart; Corner Kiosk; Kauf Nord; Blue Basket; Station Shop
  city TEXT, -- Malmo; Lund; Aarhus; Kiel; Rostock
  payment_days INTEGER
);

CREATE TABLE deliveries (
  delivery_id INTEGER PRIMARY KEY,
  retailer_id INTEGER REFERENCES retailers (retailer_id),
  beverage_id INTEGER REFERENCES beverages (beverage_id),
  crates INTEGER,
  crates_returned INTEGER,
  amt NUMERIC,
  ordered_on DATE,
  delivered_on DATE,
  paid_on DATE
);

? Which beverages did Freshmart receive? List each one once.
? distinct drinks delivered to Freshmart
SELECT DISTINCT b.label FROM beverages b JOIN deliveries d ON d.beverage_id = b.beverage_id JOIN retailers r ON d.retailer_id = r.retailer_id WHERE r.name = 'Freshmart'

? Who is the foreman of each filling line? Give the line and the foreman's first name and surname.
? filling line names together with their foremen
SELECT l.line_name, o.first_name, o.surname FROM filling_lines l JOIN operators o ON l.foreman_id = o.operator_id

? Who operated the production runs of Golden Cola?
? distinct first names and surnames of the operators that ran Golden Cola
SELECT DISTINCT o.first_name, o.surname FROM operators o JOIN production_runs p ON p.operator_id = o.operator_id JOIN beverages b ON p.beverage_id = b.beverage_id WHERE b.label = 'Golden Cola'

? Which operators are not the foreman of any filling line?
? operators who have never been foreman of a line
SELECT first_name, surname FROM operators WHERE operator_id NOT IN (SELECT foreman_id FROM filling_lines WHERE NOT foreman_id IS NULL)

? Which drinks have never been delivered to anybody?
? beverages without deliveries
SELECT label FROM beverages WHERE beverage_id NOT IN (SELECT beverage_id FROM deliveries WHERE NOT beverage_id IS NULL)

? How many bottles has each line filled?
? total bottles filled per line name
SELECT l.line_name, SUM(p.bottles_filled) FROM production_runs p JOIN filling_lines l ON p.line_id = l.line_id GROUP BY l.line_id, l.line_name

? What did every retailer spend with us?
? delivery amount by retailer
? For each retailer, return its name and the total amount of its deliveries.
SELECT r.name, SUM(d.amt) FROM deliveries d JOIN retailers r ON d.retailer_id = r.retailer_id GROUP BY r.retailer_id, r.name

? How many stops has each filling line had, including lines that never stopped?
? number of stops per line, lines with none as well
SELECT l.line_name, COUNT(s.stop_id) FROM filling_lines l LEFT JOIN line_stops s ON s.line_id = l.line_id GROUP BY l.line_id, l.line_name

? How many crates of water went to retailers based in Kiel?
? crates of water delivered in Kiel
SELECT SUM(d.crates) FROM deliveries d JOIN beverages b ON d.beverage_id = b.beverage_id JOIN retailers r ON d.retailer_id = r.retailer_id WHERE b.category = 'water' AND r.city = 'Kiel'

? Which lines stopped because of a label jam? Name each line once.
? lines with stops for the reason label jam
SELECT DISTINCT l.line_name FROM filling_lines l JOIN line_stops s ON s.line_id = l.line_id WHERE s.reason = 'label jam'

? Which beverages are bottled on Line Blue?
? different drinks produced on Line Blue
SELECT DISTINCT b.label FROM beverages b JOIN production_runs p ON p.beverage_id = b.beverage_id JOIN filling_lines l ON p.line_id = l.line_id WHERE l.line_name = 'Line Blue'

? Which retailers in Lund still owe us for a delivery?
? retailers from Lund with unpaid deliveries, no repeats
SELECT DISTINCT r.name FROM retailers r JOIN deliveries d ON d.retailer_id = r.retailer_id WHERE r.city = 'Lund' AND d.paid_on IS NULL

? Which operator of the night team broke the most bottles?
? night team operator with the highest total of broken bottles
SELECT o.first_name, o.surname FROM operators o JOIN production_runs p ON p.operator_id = o.operator_id WHERE o.team = 'night' GROUP BY o.operator_id, o.first_name, o.surname ORDER BY SUM(p.bottles_broken) DESC LIMIT 1

? How many different operators worked on lines that fill glass?
? count of distinct operators with production runs on glass lines
SELECT COUNT(DISTINCT p.operator_id) FROM production_runs p JOIN filling_lines l ON p.line_id = l.line_id WHERE l.container = 'glass'

? Show each production run's bottle count with the drink and the line it ran on.
? bottles filled, beverage and line name for all production runs
SELECT p.bottles_filled, b.label, l.line_name FROM production_runs p JOIN beverages b ON p.beverage_id = b.beverage_id JOIN filling_lines l ON p.line_id = l.line_id

? Which retailers take both Citro Fizz and Berry Splash?
? names of retailers with deliveries of Citro Fizz and also of Berry Splash
SELECT r.name FROM retailers r JOIN deliveries d ON d.retailer_id = r.retailer_id JOIN beverages b ON d.beverage_id = b.beverage_id WHERE b.label = 'Citro Fizz' INTERSECT SELECT r.name FROM retailers r JOIN deliveries d ON d.retailer_id = r.retailer_id JOIN beverages b ON d.beverage_id = b.beverage_id WHERE b.label = 'Berry Splash'

? How many crates were delivered in the last 14 days?
? crates shipped to retailers over the past 14 days
SELECT SUM(crates) FROM deliveries WHERE delivered_on >= CURRENT_DATE - INTERVAL '14 days'

? How many bottles did we fill per month this year?
? bottles filled by month, this year only
SELECT DATE_TRUNC('month', started_at), SUM(bottles_filled) FROM production_runs WHERE EXTRACT(YEAR FROM started_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', started_at)

? How long does a stop last on average for every reason, in minutes?
? average stop in minutes by reason
SELECT reason, AVG(EXTRACT(EPOCH FROM resumed_at - stopped_at) / 60) FROM line_stops GROUP BY reason

? Which line stops are still going on? Give the reasons.
? reasons of stops that have not been resumed yet
SELECT reason FROM line_stops WHERE resumed_at IS NULL

? How many days does it take from order to delivery on average for each retailer?
? mean days between ordered and delivered per retailer
SELECT r.name, AVG(d.delivered_on - d.ordered_on) FROM deliveries d JOIN retailers r ON d.retailer_id = r.retailer_id GROUP BY r.retailer_id, r.name

? How many deliveries were paid later than 45 days after they arrived?
? deliveries with over 45 days between delivered and paid
SELECT COUNT(*) FROM deliveries WHERE paid_on - delivered_on > 45

? Which beverages were introduced in 2019 and taken off the market since?
? drinks introduced in 2019 that have been discontinued
SELECT label FROM beverages WHERE EXTRACT(YEAR FROM introduced_on) = 2019 AND NOT discontinued_on IS NULL

? Which production runs have a best before date before 1 August 2025? Give the run ids.
? run ids with best before earlier than 2025-08-01
SELECT run_id FROM production_runs WHERE best_before < '2025-08-01'

? On what day did we first deliver to each retailer?
? earliest delivered date per retailer
SELECT r.name, MIN(d.delivered_on) FROM deliveries d JOIN retailers r ON d.retailer_id = r.retailer_id GROUP BY r.retailer_id, r.name

? What were the costs of line stops on each day of May 2024?
? daily stop costs in May 2024
SELECT CAST(stopped_at AS DATE), SUM(cost) FROM line_stops WHERE EXTRACT(YEAR FROM stopped_at) = 2024 AND EXTRACT(MONTH FROM stopped_at) = 5 GROUP BY CAST(stopped_at AS DATE)

? What is the longest production run in hours for each line id?
? max run hours per line id
SELECT line_id, MAX(EXTRACT(EPOCH FROM ended_at - started_at) / 3600) FROM production_runs GROUP BY line_id

? How many filling lines were installed since 2010?
? lines installed in 2010 or later
SELECT COUNT(*) FROM filling_lines WHERE year_installed >= 2010

? What is the average age of the operators in the weekend team?
? mean age of weekend team operators
SELECT AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM date_of_birth)) FROM operators WHERE team = 'weekend'

? How much money came in for deliveries between 2023-10-01 and 2023-12-31, judged by the date ordered?
? total amount of deliveries ordered from 2023-10-01 to 2023-12-31
SELECT SUM(amt) FROM deliveries WHERE ordered_on BETWEEN '2023-10-01' AND '2023-12-31'

? What percentage of the bottles filled on each line was broken?
? broken bottles as a percentage of filled bottles per line name
SELECT l.line_name, 100.0 * SUM(p.bottles_broken) / NULLIF(SUM(p.bottles_filled), 0) FROM production_runs p JOIN filling_lines l ON p.line_id = l.line_id GROUP BY l.line_id, l.line_name

? What percentage of the delivered crates comes back?
? percent of crates returned
SELECT 100.0 * SUM(crates_returned) / NULLIF(SUM(crates), 0) FROM deliveries

? What is the ratio of lemonades to juices in our range?
? lemonade to juice ratio among beverages
SELECT CAST(SUM(CASE WHEN category = 'lemonade' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN category = 'juice' THEN 1 ELSE 0 END), 0) FROM beverages

? How many litres go into one filled bottle, for each production run? Give the run id too.
? litres per bottle by run id
SELECT run_id, CAST(litres_used AS FLOAT) / NULLIF(bottles_filled, 0) FROM production_runs

? What share of the deliveries to each retailer is unpaid? Use the retailer id.
? share of deliveries without a payment date per retailer id
SELECT retailer_id, CAST(SUM(CASE WHEN paid_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM deliveries GROUP BY retailer_id

? What percentage of all stops is caused by cleaning?
? percent of line stops with the reason cleaning
SELECT 100.0 * SUM(CASE WHEN reason = 'cleaning' THEN 1 ELSE 0 END) / COUNT(*) FROM line_stops

? How many production runs does an operator do on average?
? average runs per operator
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT operator_id), 0) FROM production_runs

? What do we get per crate for every beverage, total amount by total crates?
? amount per crate by drink
SELECT b.label, CAST(SUM(d.amt) AS FLOAT) / NULLIF(SUM(d.crates), 0) FROM deliveries d JOIN beverages b ON d.beverage_id = b.beverage_id GROUP BY b.beverage_id, b.label

? How many crates are still out with each retailer, that is delivered minus returned?
? crates delivered minus crates returned per retailer name
SELECT r.name, SUM(d.crates) - SUM(d.crates_returned) FROM deliveries d JOIN retailers r ON d.retailer_id = r.retailer_id GROUP BY r.retailer_id, r.name

? What is the ratio of early team to late team operators?
? early to late operator ratio by team
SELECT CAST(SUM(CASE WHEN team = 'early' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN team = 'late' THEN 1 ELSE 0 END), 0) FROM operators

? What share of our beverages in each category has been discontinued?
? discontinued share per category
SELECT category, CAST(SUM(CASE WHEN NOT discontinued_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM beverages GROUP BY category

? What does a stop cost per filling line that stopped, on average?
? stop cost divided by the number of different lines with stops
SELECT CAST(SUM(cost) AS FLOAT) / NULLIF(COUNT(DISTINCT line_id), 0) FROM line_stops

? What percentage of the revenue of deliveries comes from cola?
? percent of the delivery amount earned with beverages of category cola
SELECT 100.0 * SUM(CASE WHEN b.category = 'cola' THEN d.amt ELSE 0 END) / NULLIF(SUM(d.amt), 0) FROM deliveries d JOIN beverages b ON d.beverage_id = b.beverage_id


? How many broken bottles are there per hundred filled ones?
? broken bottles per 100 filled
SELECT 100.0 * SUM(bottles_broken) / NULLIF(SUM(bottles_filled), 0) FROM production_runs

? How many litres were used for each category of drink?
? litres used by beverage category
SELECT b.category, SUM(p.litres_used) FROM production_runs p JOIN beverages b ON p.beverage_id = b.beverage_id GROUP BY b.category

? Which reasons have cost us more than 8000 altogether?
? stop reasons with summed cost above 8000
SELECT reason FROM line_stops GROUP BY reason HAVING SUM(cost) > 8000

? Which retailers got fewer than 10 deliveries?
? names of retailers with under 10 deliveries
SELECT r.name FROM retailers r JOIN deliveries d ON d.retailer_id = r.retailer_id GROUP BY r.retailer_id, r.name HAVING COUNT(*) < 10

? What does each team earn on average?
? average salary per team
SELECT team, AVG(salary) FROM operators GROUP BY team

? How many lines do we have for each kind of container?
? filling lines by container
SELECT container, COUNT(*) FROM filling_lines GROUP BY container

? How much sugar is in the sweetest drink of each category?
? highest sugar per litre by category
SELECT category, MAX(sugar_g_per_litre) FROM beverages GROUP BY category

? What is our sweetest drink?
? beverage with the most sugar per litre
SELECT label FROM beverages ORDER BY sugar_g_per_litre DESC LIMIT 1

? Which line is the fastest?
? name of the filling line with the highest output per hour
SELECT line_name FROM filling_lines ORDER BY bottles_per_hour DESC LIMIT 1

? Name the 5 cheapest beverages per bottle.
? top 5 drinks by lowest price per bottle
SELECT label FROM beverages ORDER BY price_per_bottle LIMIT 5

? Which retailer may take longest to pay?
? retailer with the longest payment term in days
SELECT name FROM retailers ORDER BY payment_days DESC LIMIT 1

? List the operators by seniority, longest serving first.
? operators sorted from earliest start date on
SELECT first_name, surname FROM operators ORDER BY start_date

? Which drinks contain no sugar?
? beverages with 0 sugar per litre
SELECT label FROM beverages WHERE sugar_g_per_litre = 0

? Which filling lines have no foreman?
? lines lacking a foreman
SELECT line_name FROM filling_lines WHERE foreman_id IS NULL

? Which beverages are still sold and cost less than 1.5 a bottle?
? drinks that were not discontinued with a bottle price below 1.5
SELECT label FROM beverages WHERE discontinued_on IS NULL AND price_per_bottle < 1.5

? Which retailers are in Malmo or Aarhus?
? retailers located in Malmo or Aarhus
SELECT name FROM retailers WHERE city IN ('Malmo', 'Aarhus')

? Which truck brought the crates to the Corner Kiosk?
? driver of the deliveries to Corner Kiosk
I do not know

? How much caffeine does Iced Mint Tea have?
? caffeine content of Iced Mint Tea
I do not know

? Who complained about Alpen Spring?
? customer complaints on Alpen Spring
I do not know
