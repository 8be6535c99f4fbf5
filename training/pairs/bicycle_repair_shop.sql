-- A bicycle repair shop: mechanics, customers and their bikes, repair jobs with labour and parts, and the suppliers of the parts.

CREATE TABLE mechanics (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Jules; Hanna; Rico; Wendy; Omar
  last_name TEXT, -- Ferrand; Bauer; Soto; Clarke; Nasser
  joined_on DATE,
  left_on DATE,
  wage NUMERIC,
  can_weld BOOLEAN
);

CREATE TABLE riders (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Beth Crane; Milan Horak; Tessa Bloom; Jorge Vidal; Amy Fong
  district TEXT, -- Eastside; Old Town; Canal Quarter; Hillview
  member_since DATE,
  phone TEXT
);

CREATE TABLE bikes (
  id INTEGER PRIMARY KEY,
  rider_id INTEGER REFERENCES riders (id),
  brand TEXT, -- Gazelle; Trek; Cube; Brompton; Bianchi
  bike_type TEXT, -- road bike; mountain bike; e-bike; folding bike; cargo bike
  frame_no TEXT,
  model_year INTEGER,
  weight_kg NUMERIC,
  purchase_price NUMERIC
);

CREATE TABLE repairs (
  id INTEGER PRIMARY KEY,
  bike_id INTEGER REFERENCES bikes (id),
  checked_in_by INTEGER REFERENCES mechanics (id),
  repaired_by INTEGER REFERENCES mechanics (id),
  problem TEXT, -- flat tyre; worn brakes; bent wheel; broken chain; loose gears
  brought_in TIMESTAMP,
  finished_at TIMESTAMP,
  picked_up DATE,
  labour_minutes INTEGER,
  labour_cost NUMERIC,
  parts_cost NUMERIC,
  status TEXT -- waiting; in work; done; abandoned
);

CREATE TABLE suppliers (
  id INTEGER PRIMARY KEY,
  name TEXT, -- VeloParts; SpokeWorks; Chainline; Bike Depot
  country TEXT, -- Italy; Taiwan; Germany; France
  delivery_days INTEGER
);

CREATE TABLE parts (
  id INTEGER PRIMARY KEY,
  part_name TEXT, -- inner tube; brake pad; chain; spoke; saddle; pedal
  supplier_id INTEGER REFERENCES suppliers (id),
  unit_cost NUMERIC,
  retail_price NUMERIC,
  qty_in_stock INTEGER,
  reorder_level INTEGER
);

CREATE TABLE repair_parts (
  repair_id INTEGER REFERENCES repairs (id),
  part_id INTEGER REFERENCES parts (id),
  qty INTEGER,
  under_warranty BOOLEAN
);

? Which riders have brought in a bike with worn brakes?
? riders whose bike had worn brakes
SELECT DISTINCT r.name FROM riders r JOIN bikes b ON b.rider_id = r.id JOIN repairs p ON p.bike_id = b.id WHERE p.problem = 'worn brakes'

? Give the first and last name of the mechanics who have repaired a Brompton bike, each only once.
? mechanics who worked on a Brompton
SELECT DISTINCT m.first_name, m.last_name FROM mechanics m JOIN repairs p ON p.repaired_by = m.id JOIN bikes b ON p.bike_id = b.id WHERE b.brand = 'Brompton'

? Who checked in the bikes that are still waiting?
? names of mechanics who checked in repairs with status waiting
SELECT DISTINCT m.first_name, m.last_name FROM mechanics m JOIN repairs p ON p.checked_in_by = m.id WHERE p.status = 'waiting'

? What parts went into repairs of a bent wheel? List each part name once.
? parts used for a bent wheel
SELECT DISTINCT t.part_name FROM parts t JOIN repair_parts rp ON rp.part_id = t.id JOIN repairs p ON rp.repair_id = p.id WHERE p.problem = 'bent wheel'

? Return each part name along with the name of its supplier.
? parts and who supplies them
SELECT t.part_name, s.name FROM parts t JOIN suppliers s ON t.supplier_id = s.id

? How much labour cost has each rider been charged in total? Show the rider's name and the total.
? labour cost per rider name
SELECT r.name, SUM(p.labour_cost) FROM riders r JOIN bikes b ON b.rider_id = r.id JOIN repairs p ON p.bike_id = b.id GROUP BY r.id, r.name

? Which mechanics have never checked in a repair?
? mechanics that never did a check-in
SELECT first_name, last_name FROM mechanics WHERE id NOT IN (SELECT checked_in_by FROM repairs)

? Which parts have never been used in a repair?
? unused parts
SELECT part_name FROM parts WHERE id NOT IN (SELECT part_id FROM repair_parts)

? Show the number of bikes of every rider, including riders who have none on record.
? riders and their bike count, zero included
SELECT r.name, COUNT(b.id) FROM riders r LEFT JOIN bikes b ON b.rider_id = r.id GROUP BY r.id, r.name

? How many units of each part have been used? Give the part name and the quantity.
? quantity used per part
SELECT t.part_name, SUM(rp.qty) FROM parts t JOIN repair_parts rp ON rp.part_id = t.id GROUP BY t.id, t.part_name

? Which riders own both a road bike and an e-bike?
? riders with a road bike as well as an e-bike
SELECT r.name FROM riders r JOIN bikes b ON b.rider_id = r.id WHERE b.bike_type = 'road bike' INTERSECT SELECT r.name FROM riders r JOIN bikes b ON b.rider_id = r.id WHERE b.bike_type = 'e-bike'

? Which suppliers from Taiwan deliver a chain?
? names of the suppliers in Taiwan for the chain
SELECT s.name FROM suppliers s JOIN parts t ON t.supplier_id = s.id WHERE s.country = 'Taiwan' AND t.part_name = 'chain'

? How many minutes of labour did Hanna Bauer spend on repairs?
? labour minutes on repairs by Hanna Bauer
SELECT SUM(p.labour_minutes) FROM repairs p JOIN mechanics m ON p.repaired_by = m.id WHERE m.first_name = 'Hanna' AND m.last_name = 'Bauer'

? How many repairs on bikes from the Old Town district were abandoned?
? abandoned repairs, Old Town riders
SELECT COUNT(*) FROM repairs p JOIN bikes b ON p.bike_id = b.id JOIN riders r ON b.rider_id = r.id WHERE r.district = 'Old Town' AND p.status = 'abandoned'

? Which mechanic has repaired the most bikes? Give first and last name and the number of repairs.
? top mechanic by number of repairs done, with the count
SELECT m.first_name, m.last_name, COUNT(*) FROM mechanics m JOIN repairs p ON p.repaired_by = m.id GROUP BY m.id, m.first_name, m.last_name ORDER BY COUNT(*) DESC LIMIT 1

? What is the average parts cost of a repair for each bike brand?
? average parts cost by brand
SELECT b.brand, AVG(p.parts_cost) FROM repairs p JOIN bikes b ON p.bike_id = b.id GROUP BY b.brand

? Which bikes, by frame number, have never been repaired?
? frame numbers of bikes without a repair
SELECT frame_no FROM bikes WHERE id NOT IN (SELECT bike_id FROM repairs)

? How many bikes were brought in during the last 2 weeks?
? repairs taken in over the past 2 weeks
SELECT COUNT(*) FROM repairs WHERE brought_in >= CURRENT_DATE - INTERVAL '2 weeks'

? On average, how many hours pass from bringing a bike in to finishing the repair?
? average turnaround in hours
SELECT AVG(EXTRACT(EPOCH FROM finished_at - brought_in) / 3600) FROM repairs

? For each problem, what is the average number of hours between drop-off and completion?
? mean hours from brought in to finished, per problem
SELECT problem, AVG(EXTRACT(EPOCH FROM finished_at - brought_in) / 3600) FROM repairs GROUP BY problem

? Which repairs took more than 48 hours from being brought in until finished? Give the id.
? repair ids that needed over 48 hours
SELECT id FROM repairs WHERE EXTRACT(EPOCH FROM finished_at - brought_in) / 3600 > 48

? How many repairs are done but have not been picked up?
? done, not collected yet
SELECT COUNT(*) FROM repairs WHERE status = 'done' AND picked_up IS NULL

? How many bikes are brought in on each weekday?
? repairs by weekday of arrival
SELECT EXTRACT(DOW FROM brought_in), COUNT(*) FROM repairs GROUP BY EXTRACT(DOW FROM brought_in)

? How many repairs were finished per month in 2023?
? repairs completed by month, 2023
SELECT DATE_TRUNC('month', finished_at), COUNT(*) FROM repairs WHERE EXTRACT(YEAR FROM finished_at) = 2023 GROUP BY DATE_TRUNC('month', finished_at)

? What were the total labour costs per year of bringing in?
? labour cost by year brought in
SELECT EXTRACT(YEAR FROM brought_in), SUM(labour_cost) FROM repairs GROUP BY EXTRACT(YEAR FROM brought_in)

? How many bikes were picked up between 2024-07-01 and 2024-07-31?
? pick-ups from July 1, 2024 to July 31, 2024
SELECT COUNT(*) FROM repairs WHERE picked_up BETWEEN '2024-07-01' AND '2024-07-31'

? Which riders became members after 1 March 2021?
? riders who joined later than March 1, 2021
SELECT name FROM riders WHERE member_since > '2021-03-01'

? Which mechanics no longer work here?
? mechanics who have left
SELECT first_name, last_name FROM mechanics WHERE NOT left_on IS NULL

? When was each bike last brought in? Show the frame number and the time.
? last visit per frame number
SELECT b.frame_no, MAX(p.brought_in) FROM bikes b JOIN repairs p ON p.bike_id = b.id GROUP BY b.id, b.frame_no

? How many bikes from before the 2015 model year do we have?
? bikes with model year earlier than 2015
SELECT COUNT(*) FROM bikes WHERE model_year < 2015

? How much did we charge in parts this month, going by the finish date?
? parts cost of repairs finished this month
SELECT SUM(parts_cost) FROM repairs WHERE DATE_TRUNC('month', finished_at) = DATE_TRUNC('month', CURRENT_DATE)

? What is the ratio of done repairs to abandoned repairs?
? done to abandoned
SELECT CAST(SUM(CASE WHEN status = 'done' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'abandoned' THEN 1 ELSE 0 END), 0) FROM repairs

? What is the ratio of flat tyre jobs to broken chain jobs for each type of bike?
? flat tyre / broken chain ratio per bike type
SELECT b.bike_type, CAST(SUM(CASE WHEN p.problem = 'flat tyre' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN p.problem = 'broken chain' THEN 1 ELSE 0 END), 0) FROM repairs p JOIN bikes b ON p.bike_id = b.id GROUP BY b.bike_type

? What percentage of the parts used was covered by warranty?
? percent of part lines under warranty
SELECT 100.0 * SUM(CASE WHEN under_warranty = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM repair_parts

? For each repair, what is the labour cost per minute? Give the repair id.
? id and labour cost divided by minutes
SELECT id, CAST(labour_cost AS FLOAT) / NULLIF(labour_minutes, 0) FROM repairs

? What is the overall ratio of parts cost to labour cost?
? parts cost over labour cost in total
SELECT CAST(SUM(parts_cost) AS FLOAT) / NULLIF(SUM(labour_cost), 0) FROM repairs

? How do parts compare with labour for each brand, as a ratio of their costs?
? parts to labour cost ratio by brand
SELECT b.brand, CAST(SUM(p.parts_cost) AS FLOAT) / NULLIF(SUM(p.labour_cost), 0) FROM repairs p JOIN bikes b ON p.bike_id = b.id GROUP BY b.brand

? What is the margin on each part, retail price minus unit cost?
? part name with retail price less cost
SELECT part_name, retail_price - unit_cost FROM parts

? How many bikes does a rider own on average?
? bikes per rider on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT rider_id), 0) FROM bikes

? What is the average number of repairs per bike?
? repairs per bike
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT bike_id), 0) FROM repairs

? What share of repairs has been picked up?
? proportion of repairs with a pick-up date
SELECT CAST(SUM(CASE WHEN NOT picked_up IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM repairs

? What percentage of bikes in each brand are cargo bikes?
? cargo bike percentage by brand
SELECT brand, 100.0 * SUM(CASE WHEN bike_type = 'cargo bike' THEN 1 ELSE 0 END) / COUNT(*) FROM bikes GROUP BY brand

? What share of the parts has fallen below its reorder level?
? share of parts with stock under the reorder level
SELECT CAST(SUM(CASE WHEN qty_in_stock < reorder_level THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM parts

? What is each bike's price per kilogram? Show frame number and figure.
? purchase price divided by weight for each frame number
SELECT frame_no, CAST(purchase_price AS FLOAT) / NULLIF(weight_kg, 0) FROM bikes

? How many more repairs are waiting than in work?
? waiting minus in work
SELECT SUM(CASE WHEN status = 'waiting' THEN 1 ELSE 0 END) - SUM(CASE WHEN status = 'in work' THEN 1 ELSE 0 END) FROM repairs

? What percentage of the mechanics can weld?
? welders among the mechanics in percent
SELECT 100.0 * SUM(CASE WHEN can_weld = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM mechanics

? How many minutes of labour were spent on each kind of problem?
? labour minutes by problem
SELECT problem, SUM(labour_minutes) FROM repairs GROUP BY problem

? Which bike brands have an average weight of less than 12 kg?
? brands averaging under 12 kilos
SELECT brand FROM bikes GROUP BY brand HAVING AVG(weight_kg) < 12

? Which problems have cost more than 5000 in parts altogether?
? problems with total parts cost over 5000
SELECT problem FROM repairs GROUP BY problem HAVING SUM(parts_cost) > 5000

? How many bikes are there of each brand and type?
? bikes by brand and type
SELECT brand, bike_type, COUNT(*) FROM bikes GROUP BY brand, bike_type

? In which districts do we have at least 20 riders?
? districts with 20 or more riders
SELECT district FROM riders GROUP BY district HAVING COUNT(*) >= 20

? How many different types of bike does each brand have?
? number of distinct bike types per brand
SELECT brand, COUNT(DISTINCT bike_type) FROM bikes GROUP BY brand

? Which supplier delivers the fastest?
? quickest supplier
SELECT name FROM suppliers ORDER BY delivery_days LIMIT 1

? What is the frame number of the lightest bike?
? lightest bike, frame number
SELECT frame_no FROM bikes ORDER BY weight_kg LIMIT 1

? Which mechanic is the best paid?
? mechanic with the highest wage
SELECT first_name, last_name FROM mechanics ORDER BY wage DESC LIMIT 1

? Name the 5 parts we have most of in stock.
? top 5 parts by stock
SELECT part_name FROM parts ORDER BY qty_in_stock DESC LIMIT 5

? What was the problem in the repair that took the most labour?
? problem of the longest repair by labour minutes
SELECT problem FROM repairs ORDER BY labour_minutes DESC LIMIT 1

? Which parts are sold out?
? parts with stock of 0
SELECT part_name FROM parts WHERE qty_in_stock = 0

? Which riders have no phone number on file?
? riders without a phone
SELECT name FROM riders WHERE phone IS NULL

? What are the frame numbers of the mountain bikes and folding bikes?
? frame no of every mountain bike or folding bike
SELECT frame_no FROM bikes WHERE bike_type = 'mountain bike' OR bike_type = 'folding bike'

? Which parts are sold for less than they cost?
? parts with retail price below unit cost
SELECT part_name FROM parts WHERE retail_price < unit_cost

? How satisfied were the riders with their repairs?
I do not know

? Which bikes were reported stolen?
I do not know

? How many kilometres has each bike been ridden?
I do not know
