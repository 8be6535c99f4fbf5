-- A customs office at a border: traders, shipments, goods, declarations, inspections, seizures.

CREATE TABLE traders (
  trader_id INTEGER PRIMARY KEY,
  trader_name TEXT, -- Orient Spices; Bergmann Tools; Lumen Textiles; Pacific Foods
  country TEXT, -- Turkey; Germany; Vietnam; Brazil; Kenya
  role TEXT, -- importer; exporter; broker
  licence_until DATE,
  is_trusted BOOLEAN
);

CREATE TABLE border_posts (
  post_id INTEGER PRIMARY KEY,
  post_name TEXT, -- East Bridge; Port Gate; Rail Yard; Mountain Pass
  transport_mode TEXT, -- road; sea; rail; post
  lanes INTEGER,
  open_24h BOOLEAN
);

CREATE TABLE inspectors (
  inspector_id INTEGER PRIMARY KEY,
  inspector_name TEXT, -- Tove Dahl; Miguel Sanz; Ana Kovac; Jim Rudd
  post_id INTEGER REFERENCES border_posts (post_id),
  hired DATE,
  pay_grade INTEGER
);

CREATE TABLE declarations (
  declaration_no INTEGER PRIMARY KEY,
  trader_id INTEGER REFERENCES traders (trader_id),
  post_id INTEGER REFERENCES border_posts (post_id),
  submitted_at TIMESTAMP,
  cleared_at TIMESTAMP,
  origin_country TEXT, -- China; Turkey; Brazil; Kenya; Norway
  goods_type TEXT, -- textiles; machinery; food; tobacco; electronics
  declared_value NUMERIC,
  weight_kg NUMERIC,
  duty NUMERIC,
  vat NUMERIC,
  status TEXT -- cleared; held; rejected; in review
);

CREATE TABLE checks (
  check_id INTEGER PRIMARY KEY,
  declaration_no INTEGER REFERENCES declarations (declaration_no),
  inspector_id INTEGER REFERENCES inspectors (inspector_id),
  checked_on DATE,
  method TEXT, -- documents; x-ray; sniffer dog; full unload
  true_value NUMERIC,
  found_problem BOOLEAN
);

CREATE TABLE seizures (
  seizure_id INTEGER PRIMARY KEY,
  check_id INTEGER REFERENCES checks (check_id),
  item TEXT, -- cigarettes; fake watches; ivory; weapons; cash
  quantity INTEGER,
  street_value NUMERIC,
  seized_on DATE,
  destroyed_on DATE
);

? Which traders have declared any tobacco?
? names of traders with at least one tobacco declaration
SELECT DISTINCT t.trader_name FROM traders t JOIN declarations d ON d.trader_id = t.trader_id WHERE d.goods_type = 'tobacco'

? Which inspectors have found ivory?
? names of inspectors whose checks led to a seizure of ivory
SELECT DISTINCT i.inspector_name FROM inspectors i JOIN checks c ON c.inspector_id = i.inspector_id JOIN seizures s ON s.check_id = c.check_id WHERE s.item = 'ivory'

? Which traders have never submitted a declaration?
? traders without any declaration
SELECT trader_name FROM traders WHERE trader_id NOT IN (SELECT trader_id FROM declarations)

? Which declarations were never checked?
? declaration numbers without a check
SELECT declaration_no FROM declarations WHERE declaration_no NOT IN (SELECT declaration_no FROM checks)

? How many inspectors are stationed at each border post, posts with nobody included?
? inspectors per border post, including empty ones
SELECT p.post_name, COUNT(i.inspector_id) FROM border_posts p LEFT JOIN inspectors i ON i.post_id = p.post_id GROUP BY p.post_id, p.post_name

? How much duty did Lumen Textiles pay?
? total duty on declarations by Lumen Textiles
SELECT SUM(d.duty) FROM declarations d JOIN traders t ON d.trader_id = t.trader_id WHERE t.trader_name = 'Lumen Textiles'

? Through which border posts has machinery from China come?
? names of posts with a declaration of machinery whose origin is China
SELECT DISTINCT p.post_name FROM border_posts p JOIN declarations d ON d.post_id = p.post_id WHERE d.goods_type = 'machinery' AND d.origin_country = 'China'

? Which trusted traders had a problem found in a check?
? trusted traders with any check that found a problem
SELECT DISTINCT t.trader_name FROM traders t JOIN declarations d ON d.trader_id = t.trader_id JOIN checks c ON c.declaration_no = d.declaration_no WHERE t.is_trusted = TRUE AND c.found_problem = TRUE

? Show the declaration number, the trader and the value of everything held at Port Gate.
? declaration number, trader name and declared value of held declarations at the Port Gate post
SELECT d.declaration_no, t.trader_name, d.declared_value FROM declarations d JOIN traders t ON d.trader_id = t.trader_id JOIN border_posts p ON d.post_id = p.post_id WHERE p.post_name = 'Port Gate' AND d.status = 'held'

? Which traders have more than 25 rejected declarations?
? traders with over 25 rejected declarations
SELECT t.trader_name FROM traders t JOIN declarations d ON d.trader_id = t.trader_id WHERE d.status = 'rejected' GROUP BY t.trader_id, t.trader_name HAVING COUNT(*) > 25

? What was the street value of all cigarettes that Miguel Sanz seized?
? total street value of cigarettes seizures from checks by Miguel Sanz
SELECT SUM(s.street_value) FROM seizures s JOIN checks c ON s.check_id = c.check_id JOIN inspectors i ON c.inspector_id = i.inspector_id WHERE s.item = 'cigarettes' AND i.inspector_name = 'Miguel Sanz'

? How many declarations per type of goods?
? declarations by goods type
SELECT goods_type, COUNT(*) FROM declarations GROUP BY goods_type

? Duty and VAT collected per country of origin
? How much duty and how much vat did goods from each origin country bring?
SELECT origin_country, SUM(duty), SUM(vat) FROM declarations GROUP BY origin_country

? How many traders come from each country?
? traders per country
SELECT country, COUNT(*) FROM traders GROUP BY country

? What is the average declared value per border post?
? mean declared value by post name
SELECT p.post_name, AVG(d.declared_value) FROM border_posts p JOIN declarations d ON d.post_id = p.post_id GROUP BY p.post_id, p.post_name

? How often is each checking method used?
? checks by method
SELECT method, COUNT(*) FROM checks GROUP BY method

? How much of each item was seized and what is it worth on the street?
? quantity and street value seized per item
SELECT item, SUM(quantity), SUM(street_value) FROM seizures GROUP BY item

? declarations by status and goods type
? Count declarations for each goods type and status.
SELECT goods_type, status, COUNT(*) FROM declarations GROUP BY goods_type, status

? How much duty was collected in each year, by date of submission?
? duty per year of submission
SELECT EXTRACT(YEAR FROM submitted_at), SUM(duty) FROM declarations GROUP BY EXTRACT(YEAR FROM submitted_at)

? From which origin countries do more than 500 declarations come?
? origin countries with over 500 declarations
SELECT origin_country FROM declarations GROUP BY origin_country HAVING COUNT(*) > 500

? How many different traders use each border post?
? distinct traders per border post
SELECT p.post_name, COUNT(DISTINCT d.trader_id) FROM border_posts p JOIN declarations d ON d.post_id = p.post_id GROUP BY p.post_id, p.post_name

? Lightest, heaviest and average weight of declared goods by type
? min, max and average weight in kg for each goods type
SELECT goods_type, MIN(weight_kg), MAX(weight_kg), AVG(weight_kg) FROM declarations GROUP BY goods_type

? How many checks did each inspector carry out?
? checks per inspector
SELECT i.inspector_name, COUNT(*) FROM inspectors i JOIN checks c ON c.inspector_id = i.inspector_id GROUP BY i.inspector_id, i.inspector_name

? Which border post handles the most declarations?
? busiest border post by number of declarations
SELECT p.post_name FROM border_posts p JOIN declarations d ON d.post_id = p.post_id GROUP BY p.post_id, p.post_name ORDER BY COUNT(*) DESC LIMIT 1

? Who are the top 10 traders by duty paid?
? 10 traders with the highest total duty
SELECT t.trader_name FROM traders t JOIN declarations d ON d.trader_id = t.trader_id GROUP BY t.trader_id, t.trader_name ORDER BY SUM(d.duty) DESC LIMIT 10

? Which single declaration was the heaviest?
? number of the declaration with the greatest weight
SELECT declaration_no FROM declarations ORDER BY weight_kg DESC LIMIT 1

? What was the most valuable seizure, item and street value?
? item and street value of the seizure with the highest street value
SELECT item, street_value FROM seizures ORDER BY street_value DESC LIMIT 1

? Which inspector has the longest service?
? inspector hired first
SELECT inspector_name FROM inspectors ORDER BY hired LIMIT 1

? Whose trading licence runs out first?
? trader with the earliest licence end
SELECT trader_name FROM traders ORDER BY licence_until LIMIT 1

? Which kind of goods is most often rejected?
? goods type with the most rejected declarations
SELECT goods_type FROM declarations WHERE status = 'rejected' GROUP BY goods_type ORDER BY COUNT(*) DESC LIMIT 1

? List declarations by value, highest first: number, value, duty.
? declaration number, declared value, duty in descending order of value
SELECT declaration_no, declared_value, duty FROM declarations ORDER BY declared_value DESC

? Show traders sorted by country, then by name.
? trader names in order of country and name
SELECT trader_name FROM traders ORDER BY country, trader_name

? How many declarations were submitted in July 2023?
? declarations July 2023
SELECT COUNT(*) FROM declarations WHERE EXTRACT(YEAR FROM submitted_at) = 2023 AND EXTRACT(MONTH FROM submitted_at) = 7

? How many hours does clearance take on average for each type of goods?
? average hours from submission to clearance by goods type
SELECT goods_type, AVG(EXTRACT(EPOCH FROM cleared_at - submitted_at) / 3600) FROM declarations GROUP BY goods_type

? Declared value per month in 2022
? What value of goods was declared in each month of 2022?
SELECT DATE_TRUNC('month', submitted_at), SUM(declared_value) FROM declarations WHERE EXTRACT(YEAR FROM submitted_at) = 2022 GROUP BY DATE_TRUNC('month', submitted_at)

? What was seized in the last 30 days? Show item and quantity.
? item and quantity of seizures over the past 30 days
SELECT item, quantity FROM seizures WHERE seized_on >= CURRENT_DATE - INTERVAL '30 days'

? For how many days were seized goods kept before they were destroyed?
? seizure id and days between seizing and destroying
SELECT seizure_id, destroyed_on - seized_on FROM seizures

? Which traders have an expired licence?
? traders whose licence ended before today
SELECT trader_name FROM traders WHERE licence_until < CURRENT_DATE

? How many checks took place between 2024-02-01 and 2024-02-29?
? number of checks from February 1, 2024 to February 29, 2024
SELECT COUNT(*) FROM checks WHERE checked_on BETWEEN '2024-02-01' AND '2024-02-29'

? On which weekday do we get the most declarations?
? day of the week with the highest number of declarations submitted
SELECT EXTRACT(DOW FROM submitted_at) FROM declarations GROUP BY EXTRACT(DOW FROM submitted_at) ORDER BY COUNT(*) DESC LIMIT 1

? First and last seizure of weapons
? When were weapons first and last seized?
SELECT MIN(seized_on), MAX(seized_on) FROM seizures WHERE item = 'weapons'

? What percentage of checks finds a problem, per method?
? percent of checks that found a problem by method
SELECT method, 100.0 * SUM(CASE WHEN found_problem = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM checks GROUP BY method

? What is the duty rate by goods type, total duty over total declared value?
? ratio of duty to declared value per goods type
SELECT goods_type, CAST(SUM(duty) AS FLOAT) / NULLIF(SUM(declared_value), 0) FROM declarations GROUP BY goods_type

? By how much was the value understated in each check? True value minus declared value.
? check id and true value minus declared value
SELECT c.check_id, c.true_value - d.declared_value FROM checks c JOIN declarations d ON c.declaration_no = d.declaration_no

? What share of declarations is held?
? share of held declarations
SELECT CAST(SUM(CASE WHEN status = 'held' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM declarations

? Ratio of importers to exporters
? What is the ratio of traders in the role importer to those in the role exporter?
SELECT CAST(SUM(CASE WHEN role = 'importer' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN role = 'exporter' THEN 1 ELSE 0 END), 0) FROM traders

? How many declarations does an active trader submit on average?
? average declarations per trader
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT trader_id), 0) FROM declarations

? Value per kilogram of each declaration
? declaration number and declared value divided by weight
SELECT declaration_no, declared_value / NULLIF(weight_kg, 0) FROM declarations

? What proportion of traders from each country is trusted?
? proportion of trusted traders by country
SELECT country, CAST(SUM(CASE WHEN is_trusted = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM traders GROUP BY country

? Which food or electronics declarations are in review?
? declaration numbers in review with goods type food or electronics
SELECT declaration_no FROM declarations WHERE goods_type IN ('food', 'electronics') AND status = 'in review'

? Which border posts never close?
? posts that are open 24 hours
SELECT post_name FROM border_posts WHERE open_24h = TRUE

? Which declarations are still waiting for clearance?
? declaration numbers that have not been cleared yet (no clearance time)
SELECT declaration_no FROM declarations WHERE cleared_at IS NULL

? Show number, origin, goods and weight for declarations of more than 20000 kg.
? declaration number, origin country, goods type, weight where weight is over 20000
SELECT declaration_no, origin_country, goods_type, weight_kg FROM declarations WHERE weight_kg > 20000

? Which traders have a name starting with Pac?
? traders whose name begins with Pac
SELECT trader_name FROM traders WHERE trader_name LIKE 'Pac%'

? How many declarations from Norway have a value between 1000 and 9000?
? number of declarations with origin Norway and declared value from 1000 to 9000
SELECT COUNT(*) FROM declarations WHERE origin_country = 'Norway' AND declared_value BETWEEN 1000 AND 9000

? Which seized goods have not been destroyed?
? seizure ids and items not destroyed so far
SELECT seizure_id, item FROM seizures WHERE destroyed_on IS NULL

? Which brokers are not trusted?
? untrusted traders in the role of broker
SELECT trader_name FROM traders WHERE role = 'broker' AND is_trusted = FALSE

? Which declarations paid more duty than average?
? declaration numbers with above average duty
SELECT declaration_no FROM declarations WHERE duty > (SELECT AVG(duty) FROM declarations)

? Which border posts are not for road traffic and have fewer than 3 lanes?
? posts with transport mode other than road and less than 3 lanes
SELECT post_name FROM border_posts WHERE transport_mode <> 'road' AND lanes < 3

? Who drove the trucks?
? licence plates of the lorries at East Bridge
I do not know

? names of the sniffer dogs
? How old is each sniffer dog?
I do not know

? How many passengers crossed the border?
I do not know
