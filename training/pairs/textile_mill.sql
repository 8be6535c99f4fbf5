-- A textile mill: yarns, looms, weaving runs, fabric rolls, dye lots and orders from fashion houses.

CREATE TABLE yarns (
  yarn_id INTEGER PRIMARY KEY,
  yarn_name TEXT, -- Merino Fine; Combed Cotton; Silk Twist; Flax Natural; Recycled Poly
  fibre TEXT, -- wool; cotton; silk; linen; polyester
  origin TEXT, -- Egypt; Australia; India; Italy
  price_kg NUMERIC,
  stock_kg NUMERIC,
  organic BOOLEAN
);

CREATE TABLE looms (
  loom_no INTEGER PRIMARY KEY,
  model TEXT, -- Picanol; Dornier; Toyota; Itema
  loom_type TEXT, -- rapier; air jet; jacquard
  width_cm INTEGER,
  installed_on DATE,
  max_rpm INTEGER,
  broken BOOLEAN
);

CREATE TABLE weavers (
  weaver_id INTEGER PRIMARY KEY,
  weaver_name TEXT, -- Asha Rao; Bento Silva; Carol Finch; Deniz Kaya
  skill_grade TEXT, -- learner; regular; master
  piece_rate NUMERIC,
  start_date DATE
);

CREATE TABLE weaving_runs (
  run_no INTEGER PRIMARY KEY,
  loom_no INTEGER REFERENCES looms (loom_no),
  weaver_id INTEGER REFERENCES weavers (weaver_id),
  yarn_id INTEGER REFERENCES yarns (yarn_id),
  pattern TEXT, -- twill; plain; herringbone; satin; houndstooth
  started_at TIMESTAMP,
  stopped_at TIMESTAMP,
  metres NUMERIC,
  yarn_used_kg NUMERIC,
  thread_breaks INTEGER
);

CREATE TABLE rolls (
  roll_id INTEGER PRIMARY KEY,
  run_no INTEGER REFERENCES weaving_runs (run_no),
  colour TEXT, -- ecru; navy; olive; rust; charcoal
  length_m NUMERIC,
  grade TEXT, -- first; second; reject
  dyed_on DATE,
  order_id INTEGER REFERENCES fabric_orders (order_id)
);

CREATE TABLE fabric_orders (
  order_id INTEGER PRIMARY KEY,
  client TEXT, -- Maison Lune; Tweed and Co; Urban Thread; Nordic Wear
  ordered_on DATE,
  wanted_by DATE,
  shipped_on DATE,
  total_price NUMERIC,
  order_state TEXT -- new; weaving; packed; shipped; cancelled
);

? Which weavers have woven herringbone?
? names of weavers with a weaving run in herringbone
SELECT DISTINCT w.weaver_name FROM weavers w JOIN weaving_runs r ON r.weaver_id = w.weaver_id WHERE r.pattern = 'herringbone'

? How many metres did we weave from silk yarns?
? total metres of weaving runs that used a silk yarn
SELECT SUM(r.metres) FROM weaving_runs r JOIN yarns y ON r.yarn_id = y.yarn_id WHERE y.fibre = 'silk'

? Which yarns have never been put on a loom?
? yarns that no weaving run used
SELECT yarn_name FROM yarns WHERE yarn_id NOT IN (SELECT yarn_id FROM weaving_runs)

? In which colours did Maison Lune get rolls?
? different colours of rolls on orders by the client Maison Lune
SELECT DISTINCT r.colour FROM rolls r JOIN fabric_orders o ON r.order_id = o.order_id WHERE o.client = 'Maison Lune'

? Weavers who ran a jacquard loom
? who has worked on a jacquard loom? weaver names from the weaving runs
SELECT DISTINCT w.weaver_name FROM weavers w JOIN weaving_runs r ON r.weaver_id = w.weaver_id JOIN looms l ON r.loom_no = l.loom_no WHERE l.loom_type = 'jacquard'

? How many reject rolls came out of runs by Deniz Kaya?
? count of rolls graded reject from weaving runs of the weaver Deniz Kaya
SELECT COUNT(*) FROM rolls o JOIN weaving_runs r ON o.run_no = r.run_no JOIN weavers w ON r.weaver_id = w.weaver_id WHERE o.grade = 'reject' AND w.weaver_name = 'Deniz Kaya'

? Fabric orders without a single roll assigned: client and order date
? client and order date of fabric orders that no roll belongs to
SELECT client, ordered_on FROM fabric_orders WHERE order_id NOT IN (SELECT order_id FROM rolls)

? Give run number, yarn and weaver for all satin runs.
? run no, yarn name and weaver name of the weaving runs with the satin pattern
SELECT r.run_no, y.yarn_name, w.weaver_name FROM weaving_runs r JOIN yarns y ON r.yarn_id = y.yarn_id JOIN weavers w ON r.weaver_id = w.weaver_id WHERE r.pattern = 'satin'

? Which organic yarns were woven into twill?
? organic yarns used in a twill weaving run
SELECT DISTINCT y.yarn_name FROM yarns y JOIN weaving_runs r ON r.yarn_id = y.yarn_id WHERE y.organic = TRUE AND r.pattern = 'twill'

? Loom numbers that have not been used by any run
? looms without a weaving run
SELECT loom_no FROM looms WHERE loom_no NOT IN (SELECT loom_no FROM weaving_runs)

? Total length of navy rolls woven on Picanol looms
? how many metres of navy rolls come from weaving runs on a Picanol loom?
SELECT SUM(o.length_m) FROM rolls o JOIN weaving_runs r ON o.run_no = r.run_no JOIN looms l ON r.loom_no = l.loom_no WHERE o.colour = 'navy' AND l.model = 'Picanol'

? Metres woven per pattern
? how many metres of each pattern did we weave?
SELECT pattern, SUM(metres) FROM weaving_runs GROUP BY pattern

? Stock of yarn by fibre, with the average price per kg
? per fibre: total kg in stock and average price of the yarns
SELECT fibre, SUM(stock_kg), AVG(price_kg) FROM yarns GROUP BY fibre

? Rolls by colour and grade
? how many rolls are there for every colour and grade?
SELECT colour, grade, COUNT(*) FROM rolls GROUP BY colour, grade

? How much has each client ordered, in number of orders and money?
? orders and total price per client of the fabric orders
SELECT client, COUNT(*), SUM(total_price) FROM fabric_orders GROUP BY client

? Thread breaks per weaver
? sum of thread breaks for each weaver's weaving runs
SELECT w.weaver_name, SUM(r.thread_breaks) FROM weavers w JOIN weaving_runs r ON r.weaver_id = w.weaver_id GROUP BY w.weaver_id, w.weaver_name

? Number of runs per loom, idle looms included
? weaving runs for each loom number, with zeros
SELECT l.loom_no, COUNT(r.run_no) FROM looms l LEFT JOIN weaving_runs r ON r.loom_no = l.loom_no GROUP BY l.loom_no

? Which clients have spent more than 25000?
? clients whose fabric orders exceed 25000 in total
SELECT client FROM fabric_orders GROUP BY client HAVING SUM(total_price) > 25000

? Average piece rate by grade of skill
? what do weavers of each skill grade get per piece on average?
SELECT skill_grade, AVG(piece_rate) FROM weavers GROUP BY skill_grade

? How many different patterns has each weaver woven?
? distinct patterns per weaver in the weaving runs
SELECT w.weaver_name, COUNT(DISTINCT r.pattern) FROM weavers w JOIN weaving_runs r ON r.weaver_id = w.weaver_id GROUP BY w.weaver_id, w.weaver_name

? Widest and narrowest loom per type
? for each loom type, the maximum and minimum width
SELECT loom_type, MAX(width_cm), MIN(width_cm) FROM looms GROUP BY loom_type

? Yarns used in at least 15 runs
? yarns with 15 or more weaving runs
SELECT y.yarn_name FROM yarns y JOIN weaving_runs r ON r.yarn_id = y.yarn_id GROUP BY y.yarn_id, y.yarn_name HAVING COUNT(*) >= 15

? Most expensive yarn
? which yarn costs the most per kg?
SELECT yarn_name FROM yarns ORDER BY price_kg DESC LIMIT 1

? Which weaver has woven the most metres?
? weaver with the greatest total of metres over the weaving runs
SELECT w.weaver_name FROM weavers w JOIN weaving_runs r ON r.weaver_id = w.weaver_id GROUP BY w.weaver_id, w.weaver_name ORDER BY SUM(r.metres) DESC LIMIT 1

? The 5 longest rolls: colour and length
? colour and length of the 5 longest rolls
SELECT colour, length_m FROM rolls ORDER BY length_m DESC LIMIT 5

? What is our oldest loom?
? number of the loom installed first
SELECT loom_no FROM looms ORDER BY installed_on LIMIT 1

? Favourite colour: which one do we have the most rolls of?
? most frequent colour among the rolls
SELECT colour FROM rolls GROUP BY colour ORDER BY COUNT(*) DESC LIMIT 1

? List the clients by total spending, biggest spender first, with the amount.
? fabric orders total per client in descending order
SELECT client, SUM(total_price) FROM fabric_orders GROUP BY client ORDER BY SUM(total_price) DESC

? Which yarn have we used up the most kilos of?
? yarn with the highest total of kg used in weaving runs
SELECT y.yarn_name FROM yarns y JOIN weaving_runs r ON r.yarn_id = y.yarn_id GROUP BY y.yarn_id, y.yarn_name ORDER BY SUM(r.yarn_used_kg) DESC LIMIT 1

? Yarns sorted by fibre and then by price, dearest first
? yarn names ordered by fibre, then price per kg descending
SELECT yarn_name FROM yarns ORDER BY fibre, price_kg DESC

? Which client placed the latest order?
? client of the most recent fabric order
SELECT client FROM fabric_orders ORDER BY ordered_on DESC LIMIT 1

? How many orders did we get in 2023?
? fabric orders placed in 2023
SELECT COUNT(*) FROM fabric_orders WHERE EXTRACT(YEAR FROM ordered_on) = 2023

? Orders shipped later than wanted: client
? clients of fabric orders shipped after the wanted date
SELECT client FROM fabric_orders WHERE shipped_on > wanted_by

? Metres per month
? how many metres did we weave each month?
SELECT DATE_TRUNC('month', started_at), SUM(metres) FROM weaving_runs GROUP BY DATE_TRUNC('month', started_at)

? How many hours does a run last on average, by pattern?
? average weaving run hours per pattern
SELECT pattern, AVG(EXTRACT(EPOCH FROM stopped_at - started_at) / 3600) FROM weaving_runs GROUP BY pattern

? Average days between order and shipping per client
? how long do clients wait from order to shipment, in days on average?
SELECT client, AVG(shipped_on - ordered_on) FROM fabric_orders GROUP BY client

? How many rolls have we dyed in the past 21 days?
? number of rolls dyed in the last 21 days
SELECT COUNT(*) FROM rolls WHERE dyed_on >= CURRENT_DATE - INTERVAL '21 days'

? Which looms were installed before 2012-01-01?
? loom numbers installed before January 1, 2012
SELECT loom_no FROM looms WHERE installed_on < '2012-01-01'

? Turnover by year
? total price of fabric orders per year
SELECT EXTRACT(YEAR FROM ordered_on), SUM(total_price) FROM fabric_orders GROUP BY EXTRACT(YEAR FROM ordered_on)

? Orders wanted between 2024-09-01 and 2024-09-30: client and price
? client and total price for fabric orders wanted by a date between September 1, 2024 and September 30, 2024
SELECT client, total_price FROM fabric_orders WHERE wanted_by BETWEEN '2024-09-01' AND '2024-09-30'

? When did Asha Rao last start a run?
? latest start of a weaving run by the weaver Asha Rao
SELECT MAX(r.started_at) FROM weaving_runs r JOIN weavers w ON r.weaver_id = w.weaver_id WHERE w.weaver_name = 'Asha Rao'

? Breaks per metre for each pattern
? thread breaks divided by metres, by pattern of the weaving runs
SELECT pattern, CAST(SUM(thread_breaks) AS FLOAT) / NULLIF(SUM(metres), 0) FROM weaving_runs GROUP BY pattern

? Percentage of rolls rejected per colour, grade reject
? percent of reject rolls by colour
SELECT colour, 100.0 * SUM(CASE WHEN grade = 'reject' THEN 1 ELSE 0 END) / COUNT(*) FROM rolls GROUP BY colour

? Ratio of organic to conventional (non-organic) yarns
? what is the ratio of organic yarns to yarns that are not organic?
SELECT CAST(SUM(CASE WHEN organic = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN organic = FALSE THEN 1 ELSE 0 END), 0) FROM yarns

? Rolls per weaving run on average
? how many rolls does a run give on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT run_no), 0) FROM rolls

? Average order value by client, as money per order
? average total price of a fabric order per client
SELECT client, AVG(total_price) FROM fabric_orders GROUP BY client

? what percent of fabric orders was cancelled?
SELECT 100.0 * SUM(CASE WHEN order_state = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM fabric_orders

? How many kg of yarn does a metre take, per yarn?
? yarn used divided by metres woven for each yarn
SELECT y.yarn_name, CAST(SUM(r.yarn_used_kg) AS FLOAT) / NULLIF(SUM(r.metres), 0) FROM yarns y JOIN weaving_runs r ON r.yarn_id = y.yarn_id GROUP BY y.yarn_id, y.yarn_name

? Cotton or linen yarns under 9 a kilo
? which cotton or linen yarns are priced below 9 per kg?
SELECT yarn_name FROM yarns WHERE fibre IN ('cotton', 'linen') AND price_kg < 9

? Working air jet looms at least 190 cm wide
? loom numbers of air jet looms not broken with a width of 190 or more
SELECT loom_no FROM looms WHERE loom_type = 'air jet' AND broken = FALSE AND width_cm >= 190

? Orders not yet shipped that are worth over 10000: client and wanted date
? client, wanted date for unshipped fabric orders above 10000
SELECT client, wanted_by FROM fabric_orders WHERE shipped_on IS NULL AND total_price > 10000

? Undyed rolls: how many are there?
? number of rolls without a dyeing date
SELECT COUNT(*) FROM rolls WHERE dyed_on IS NULL

? Runs of 200 to 400 metres without a thread break
? run numbers with metres between 200 and 400 and 0 thread breaks
SELECT run_no FROM weaving_runs WHERE metres BETWEEN 200 AND 400 AND thread_breaks = 0

? Yarns from anywhere but India with less than 50 kg in stock
? yarns of an origin other than India whose stock is under 50
SELECT yarn_name FROM yarns WHERE origin <> 'India' AND stock_kg < 50

? What master weavers do we have and what is their piece rate?
? name and piece rate of weavers graded master
SELECT weaver_name, piece_rate FROM weavers WHERE skill_grade = 'master'

? Yarn names starting with Super
? yarns whose name starts with Super
SELECT yarn_name FROM yarns WHERE yarn_name LIKE 'Super%'

? What are all our yarns in stock worth together?
? total value of the yarn stock, kg times price
SELECT SUM(stock_kg * price_kg) FROM yarns

? Which yarns are pricier than average?
? yarns with a price per kg above the average
SELECT yarn_name FROM yarns WHERE price_kg > (SELECT AVG(price_kg) FROM yarns)

? How much water does the dyeing of a roll take?
I do not know

? Which shops sell our fabric?
I do not know

? How many weavers are off sick today?
I do not know
