-- A tailor shop: its tailors, clients with their measurements, fabrics in stock, garments ordered, fittings and payments.

CREATE TABLE tailors (
  tailor_id INTEGER PRIMARY KEY,
  tailor_name TEXT, -- Enzo Ricci; Marta Kowal; Hugh Palmer; Leila Aziz; Stefan Braun
  speciality TEXT, -- suits; dresses; shirts; alterations; coats
  start_date DATE,
  end_date DATE,
  hourly_rate NUMERIC
);

CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  client_name TEXT, -- Oscar Wynn; Ines Duarte; Karl Jensen; Ruth Adler; Noel Bishop
  town TEXT, -- Bath; Kendal; Rye; Oxford; Truro
  birth_date DATE,
  chest_cm NUMERIC,
  waist_cm NUMERIC,
  height_cm NUMERIC,
  last_measured DATE,
  email TEXT
);

CREATE TABLE fabrics (
  fabric_id INTEGER PRIMARY KEY,
  fabric_name TEXT, -- navy twill; grey flannel; ivory silk; brown tweed; white poplin
  material TEXT, -- wool; silk; cotton; linen; velvet
  price_per_metre NUMERIC,
  metres_in_stock NUMERIC,
  mill TEXT -- Harrow Mills; Lanificio Bruno; Dales Weavers; Moorfield
);

CREATE TABLE garments (
  garment_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients (client_id),
  cutter_id INTEGER REFERENCES tailors (tailor_id),
  sewer_id INTEGER REFERENCES tailors (tailor_id),
  garment_type TEXT, -- suit; waistcoat; shirt; evening gown; overcoat; skirt
  ordered_on DATE,
  promised_on DATE,
  collected_on DATE,
  hours_worked NUMERIC,
  price NUMERIC,
  stage TEXT -- cutting; sewing; fitting; finished; cancelled
);

CREATE TABLE garment_fabrics (
  garment_id INTEGER REFERENCES garments (garment_id),
  fabric_id INTEGER REFERENCES fabrics (fabric_id),
  metres_used NUMERIC,
  metres_wasted NUMERIC
);

CREATE TABLE fittings (
  fitting_id INTEGER PRIMARY KEY,
  garment_id INTEGER REFERENCES garments (garment_id),
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  changes_needed BOOLEAN
);

CREATE TABLE payments (
  payment_id INTEGER PRIMARY KEY,
  garment_id INTEGER REFERENCES garments (garment_id),
  paid_on DATE,
  amt NUMERIC,
  pay_type TEXT -- deposit; balance; refund; instalment
);

? Which clients have ordered an evening gown?
? clients with an evening gown on order, each name once
SELECT DISTINCT c.client_name FROM clients c JOIN garments g ON g.client_id = c.client_id WHERE g.garment_type = 'evening gown'

? Return the type of each garment along with the name of the tailor who cut it.
? garment types and the names of their cutters
SELECT g.garment_type, t.tailor_name FROM garments g JOIN tailors t ON g.cutter_id = t.tailor_id

? Who sewed the garments ordered by Ruth Adler?
? tailors that did the sewing for client Ruth Adler
SELECT DISTINCT t.tailor_name FROM tailors t JOIN garments g ON g.sewer_id = t.tailor_id JOIN clients c ON g.client_id = c.client_id WHERE c.client_name = 'Ruth Adler'

? What fabrics were used in overcoats? Give each fabric name once.
? distinct fabrics in overcoat garments
SELECT DISTINCT f.fabric_name FROM fabrics f JOIN garment_fabrics gf ON gf.fabric_id = f.fabric_id JOIN garments g ON gf.garment_id = g.garment_id WHERE g.garment_type = 'overcoat'

? How many metres of each fabric have been used? Show the fabric name and the metres.
? metres used per fabric name
SELECT f.fabric_name, SUM(gf.metres_used) FROM fabrics f JOIN garment_fabrics gf ON gf.fabric_id = f.fabric_id GROUP BY f.fabric_id, f.fabric_name

? Which fabrics have never gone into a garment?
? fabrics that were never used
SELECT fabric_name FROM fabrics WHERE fabric_id NOT IN (SELECT fabric_id FROM garment_fabrics)

? Which clients have not ordered a garment yet?
? clients without any garment
SELECT client_name FROM clients WHERE client_id NOT IN (SELECT client_id FROM garments)

? How much has each client paid so far? Return the client name and the sum.
? total payments by client
SELECT c.client_name, SUM(p.amt) FROM clients c JOIN garments g ON g.client_id = c.client_id JOIN payments p ON p.garment_id = g.garment_id GROUP BY c.client_id, c.client_name

? For every tailor, how many garments have they cut, counting those who have cut none?
? garments cut by each tailor, including zero
SELECT t.tailor_name, COUNT(g.garment_id) FROM tailors t LEFT JOIN garments g ON g.cutter_id = t.tailor_id GROUP BY t.tailor_id, t.tailor_name

? Which garments, by id, have had no fitting?
? garment ids without a fitting
SELECT garment_id FROM garments WHERE garment_id NOT IN (SELECT garment_id FROM fittings)

? Which tailors both cut and sew garments?
? names of tailors who appear as cutter and as sewer
SELECT t.tailor_name FROM tailors t JOIN garments g ON g.cutter_id = t.tailor_id INTERSECT SELECT t.tailor_name FROM tailors t JOIN garments g ON g.sewer_id = t.tailor_id

? How many silk garments are there?
? number of garments that contain silk
SELECT COUNT(DISTINCT gf.garment_id) FROM garment_fabrics gf JOIN fabrics f ON gf.fabric_id = f.fabric_id WHERE f.material = 'silk'

? How many hours of work went into the garments of clients from Oxford?
? hours worked for Oxford clients
SELECT SUM(g.hours_worked) FROM garments g JOIN clients c ON g.client_id = c.client_id WHERE c.town = 'Oxford'

? Name the client and the tailor who cut the garment for every garment that is still at the sewing stage.
SELECT c.client_name, t.tailor_name FROM garments g JOIN clients c ON g.client_id = c.client_id JOIN tailors t ON g.cutter_id = t.tailor_id WHERE g.stage = 'sewing'

? Which tailor has earned the shop the most money as a sewer?
? the sewer whose garments add up to the highest price
SELECT t.tailor_name FROM tailors t JOIN garments g ON g.sewer_id = t.tailor_id GROUP BY t.tailor_id, t.tailor_name ORDER BY SUM(g.price) DESC LIMIT 1

? What was the most expensive garment that used fabric from Dales Weavers? Give its type and price.
? dearest garment made with Dales Weavers cloth, type and price
SELECT g.garment_type, g.price FROM garments g JOIN garment_fabrics gf ON gf.garment_id = g.garment_id JOIN fabrics f ON gf.fabric_id = f.fabric_id WHERE f.mill = 'Dales Weavers' ORDER BY g.price DESC LIMIT 1

? How many fittings led to changes for each garment type?
? fittings with changes needed by type of garment
SELECT g.garment_type, COUNT(*) FROM fittings f JOIN garments g ON f.garment_id = g.garment_id WHERE f.changes_needed = TRUE GROUP BY g.garment_type

? How many garments were ordered in the last 6 months?
? orders over the past 6 months
SELECT COUNT(*) FROM garments WHERE ordered_on >= CURRENT_DATE - INTERVAL '6 months'

? How many days does it take on average from the order to the collection of a garment?
? average days between ordering and collecting
SELECT AVG(collected_on - ordered_on) FROM garments

? What is the average number of days from order to collection for each garment type?
? days from ordering to collection, mean per garment type
SELECT garment_type, AVG(collected_on - ordered_on) FROM garments GROUP BY garment_type

? Which garments were collected after the promised date? Give the id.
? garment ids collected later than promised
SELECT garment_id FROM garments WHERE collected_on > promised_on

? How many finished garments are waiting to be collected?
? finished but not yet collected
SELECT COUNT(*) FROM garments WHERE stage = 'finished' AND collected_on IS NULL

? How long does a fitting last on average in minutes?
? average fitting length, minutes
SELECT AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 60) FROM fittings

? How many garments were promised for June 2025?
? garments with a promised date in June 2025
SELECT COUNT(*) FROM garments WHERE EXTRACT(YEAR FROM promised_on) = 2025 AND EXTRACT(MONTH FROM promised_on) = 6

? What did we take in per month this year?
? payments by month, this year
SELECT DATE_TRUNC('month', paid_on), SUM(amt) FROM payments WHERE EXTRACT(YEAR FROM paid_on) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', paid_on)

? What is the number of fittings per day?
? fittings a day
SELECT CAST(starts_at AS DATE), COUNT(*) FROM fittings GROUP BY CAST(starts_at AS DATE)

? Which tailors still work here?
? tailors that have not left
SELECT tailor_name FROM tailors WHERE end_date IS NULL

? When did each client place their first order?
? first order date by client
SELECT c.client_name, MIN(g.ordered_on) FROM clients c JOIN garments g ON g.client_id = c.client_id GROUP BY c.client_id, c.client_name

? Which clients were last measured before 15 January 2022?
? clients not measured since 2022-01-15
SELECT client_name FROM clients WHERE last_measured < '2022-01-15'

? How many clients are over 60 years old?
? clients older than 60
SELECT COUNT(*) FROM clients WHERE EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) > 60

? What was the total price of the garments ordered per year?
? order value by year
SELECT EXTRACT(YEAR FROM ordered_on), SUM(price) FROM garments GROUP BY EXTRACT(YEAR FROM ordered_on)

? What is the ratio of deposits to refunds among the payments?
? deposit to refund ratio
SELECT CAST(SUM(CASE WHEN pay_type = 'deposit' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN pay_type = 'refund' THEN 1 ELSE 0 END), 0) FROM payments

? For each town, what is the ratio of finished to cancelled garments?
? finished / cancelled garments by client town
SELECT c.town, CAST(SUM(CASE WHEN g.stage = 'finished' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN g.stage = 'cancelled' THEN 1 ELSE 0 END), 0) FROM garments g JOIN clients c ON g.client_id = c.client_id GROUP BY c.town

? What percentage of the fabric used was wasted?
? metres wasted as a percentage of metres used
SELECT 100.0 * SUM(metres_wasted) / NULLIF(SUM(metres_used), 0) FROM garment_fabrics

? What is the ratio of wasted to used metres for each material?
? waste ratio by material
SELECT f.material, CAST(SUM(gf.metres_wasted) AS FLOAT) / NULLIF(SUM(gf.metres_used), 0) FROM garment_fabrics gf JOIN fabrics f ON gf.fabric_id = f.fabric_id GROUP BY f.material

? What does each garment earn per hour of work? Give the garment id and price per hour.
? price per hour worked for each garment id
SELECT garment_id, CAST(price AS FLOAT) / NULLIF(hours_worked, 0) FROM garments

? What is the waist to chest ratio of every client?
? client name, waist divided by chest
SELECT client_name, CAST(waist_cm AS FLOAT) / NULLIF(chest_cm, 0) FROM clients

? What share of fittings needed changes?
? proportion of fittings with changes
SELECT CAST(SUM(CASE WHEN changes_needed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fittings

? What percentage of the garments of each type has been collected?
? collected garments in percent by type
SELECT garment_type, 100.0 * SUM(CASE WHEN NOT collected_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM garments GROUP BY garment_type

? On average, how many garments does a client with orders have?
? average garments per client
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM garments

? How many fittings does a garment take on average?
? average number of fittings per garment
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT garment_id), 0) FROM fittings

? What percentage of the fabrics costs more than 80 per metre?
? percent of fabrics above 80 a metre
SELECT 100.0 * SUM(CASE WHEN price_per_metre > 80 THEN 1 ELSE 0 END) / COUNT(*) FROM fabrics

? What is the difference between chest and waist for each client?
? chest minus waist, by client name
SELECT client_name, chest_cm - waist_cm FROM clients

? How many more suits than shirts were ordered?
? suits minus shirts
SELECT SUM(CASE WHEN garment_type = 'suit' THEN 1 ELSE 0 END) - SUM(CASE WHEN garment_type = 'shirt' THEN 1 ELSE 0 END) FROM garments

? For each garment type, what is the total price divided by the total hours worked?
? price to hours ratio per type of garment
SELECT garment_type, CAST(SUM(price) AS FLOAT) / NULLIF(SUM(hours_worked), 0) FROM garments GROUP BY garment_type

? What share of the garments was late, meaning collected after the promised day?
? share of garments collected past the promised date
SELECT CAST(SUM(CASE WHEN collected_on > promised_on THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM garments

? How many metres of wool, silk and every other material are in stock?
? metres in stock by material
SELECT material, SUM(metres_in_stock) FROM fabrics GROUP BY material

? Which mills have an average price above 60 a metre?
? mills whose cloth costs over 60 per metre on average
SELECT mill FROM fabrics GROUP BY mill HAVING AVG(price_per_metre) > 60

? How many hours were spent on garments at each stage?
? hours worked by stage
SELECT stage, SUM(hours_worked) FROM garments GROUP BY stage

? Which garment types brought in more than 50000 in total?
? garment types with total price above 50000
SELECT garment_type FROM garments GROUP BY garment_type HAVING SUM(price) > 50000

? How much money came in for each type of payment?
? money received by payment type
SELECT pay_type, SUM(amt) FROM payments GROUP BY pay_type

? How many clients live in each town, and what is their average height?
? town, number of clients, average height
SELECT town, COUNT(*), AVG(height_cm) FROM clients GROUP BY town

? Which client is the tallest?
? tallest client
SELECT client_name FROM clients ORDER BY height_cm DESC LIMIT 1

? What fabric do we have least of in stock?
? fabric with the lowest stock
SELECT fabric_name FROM fabrics ORDER BY metres_in_stock LIMIT 1

? Which 3 tailors charge the least per hour?
? 3 cheapest tailors by hourly rate
SELECT tailor_name FROM tailors ORDER BY hourly_rate LIMIT 3

? What type was the garment that took the most work?
? type of the most labour-intensive garment by hours
SELECT garment_type FROM garments ORDER BY hours_worked DESC LIMIT 1

? List the materials from the cheapest to the dearest by average price per metre.
? materials sorted by average metre price
SELECT material FROM fabrics GROUP BY material ORDER BY AVG(price_per_metre)

? Which clients gave no email address?
? clients with email missing
SELECT client_name FROM clients WHERE email IS NULL

? Which wool or linen fabrics cost less than 40 per metre?
? wool and linen fabrics below 40 a metre
SELECT fabric_name FROM fabrics WHERE (material = 'wool' OR material = 'linen') AND price_per_metre < 40

? Which clients are taller than 200 centimetres?
? clients over 200 cm
SELECT client_name FROM clients WHERE height_cm > 200

? Which fabric names contain the word stripe?
? fabrics with "stripe" in the name
SELECT fabric_name FROM fabrics WHERE fabric_name LIKE '%stripe%'

? How many buttons were used for each suit?
I do not know

? Which sewing machine does Enzo Ricci use?
I do not know

? What colour of lining do clients prefer?
I do not know
