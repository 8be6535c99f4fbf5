-- A laundry for uniforms: customer firms, wearers, garments, wash batches, machines, damages and bills.

CREATE TABLE firm (
  firm_id INTEGER PRIMARY KEY,
  firm_name TEXT, -- Clean Kitchens; Metro Guards; Rapid Couriers; Hillside Clinic; Star Bakery
  line_of_work TEXT, -- catering; security; transport; health; food
  city TEXT, -- Basel; Bern; Zug; Chur; Thun
  contract_start DATE,
  contract_end DATE,
  weekly_fee NUMERIC
);

CREATE TABLE wearer (
  wearer_id INTEGER PRIMARY KEY,
  firm_id INTEGER REFERENCES firm (firm_id),
  first_name TEXT, -- Nina; Ralf; Chiara; Urs; Beat
  last_name TEXT, -- Frey; Huber; Rossi; Meier; Kunz
  locker_no INTEGER,
  size TEXT, -- small; medium; large; extra large
  active BOOLEAN
);

CREATE TABLE garment (
  garment_id INTEGER PRIMARY KEY,
  wearer_id INTEGER REFERENCES wearer (wearer_id),
  garment_type TEXT, -- jacket; apron; trousers; coat; overall
  colour TEXT, -- white; navy; green; black
  issued_on DATE,
  retired_on DATE,
  wash_count INTEGER,
  new_price NUMERIC
);

CREATE TABLE washer (
  washer_id INTEGER PRIMARY KEY,
  washer_name TEXT, -- Drum One; Drum Two; Tunnel; Small Drum
  load_kg NUMERIC,
  year_bought INTEGER,
  switched_off BOOLEAN
);

CREATE TABLE launderer (
  launderer_id INTEGER PRIMARY KEY,
  name TEXT, -- Vera Moser; Samir Aydin; Lea Graf; Paul Egli
  duty TEXT, -- sorting; washing; ironing; mending
  hired_on DATE,
  hourly_pay NUMERIC
);

CREATE TABLE wash_batch (
  batch_id INTEGER PRIMARY KEY,
  washer_id INTEGER REFERENCES washer (washer_id),
  loaded_by INTEGER REFERENCES launderer (launderer_id),
  checked_by INTEGER REFERENCES launderer (launderer_id),
  programme TEXT, -- hot; gentle; disinfect; heavy soil
  started_at TIMESTAMP,
  finished_at TIMESTAMP,
  laundry_kg NUMERIC,
  water_litres NUMERIC,
  pieces_in INTEGER,
  pieces_rewashed INTEGER
);

CREATE TABLE batch_garment (
  batch_id INTEGER REFERENCES wash_batch (batch_id),
  garment_id INTEGER REFERENCES garment (garment_id)
);

CREATE TABLE repair (
  repair_id INTEGER PRIMARY KEY,
  garment_id INTEGER REFERENCES garment (garment_id),
  damage TEXT, -- torn seam; lost button; burn hole; broken zip
  reported_on DATE,
  mended_on DATE,
  cost NUMERIC
);

? Which wearers work for Metro Guards?
? first and last names of wearers at the firm Metro Guards
SELECT w.first_name, w.last_name FROM wearer w JOIN firm f ON w.firm_id = f.firm_id WHERE f.firm_name = 'Metro Guards'

? Give every wearer's first and last name with the name of the firm.
? wearers along with their firms
SELECT w.first_name, w.last_name, f.firm_name FROM wearer w JOIN firm f ON w.firm_id = f.firm_id

? Which firms have never had a garment repaired for a burn hole?
? firms without a burn hole repair on any garment
SELECT firm_name FROM firm WHERE firm_id NOT IN (SELECT w.firm_id FROM wearer w JOIN garment g ON g.wearer_id = w.wearer_id JOIN repair r ON r.garment_id = g.garment_id WHERE r.damage = 'burn hole' AND NOT w.firm_id IS NULL)

? Which wearers own no garment?
? first and last names of wearers without a garment
SELECT first_name, last_name FROM wearer WHERE wearer_id NOT IN (SELECT wearer_id FROM garment WHERE NOT wearer_id IS NULL)

? Who has never checked a wash batch?
? launderers who were never the checker of a batch
SELECT name FROM launderer WHERE launderer_id NOT IN (SELECT checked_by FROM wash_batch WHERE NOT checked_by IS NULL)

? Who loaded the Tunnel with the programme disinfect? Each name once.
? distinct launderers that loaded a disinfect batch into the washer Tunnel
SELECT DISTINCT l.name FROM launderer l JOIN wash_batch b ON b.loaded_by = l.launderer_id JOIN washer m ON b.washer_id = m.washer_id WHERE m.washer_name = 'Tunnel' AND b.programme = 'disinfect'

? How many kilos of laundry has each washer done?
? laundry kg per washer
? For each washer, what is the total weight in kilos of its wash batches?
SELECT m.washer_name, SUM(b.laundry_kg) FROM wash_batch b JOIN washer m ON b.washer_id = m.washer_id GROUP BY m.washer_id, m.washer_name

? What did repairs cost for each firm?
? total repair cost by firm name
SELECT f.firm_name, SUM(r.cost) FROM repair r JOIN garment g ON r.garment_id = g.garment_id JOIN wearer w ON g.wearer_id = w.wearer_id JOIN firm f ON w.firm_id = f.firm_id GROUP BY f.firm_id, f.firm_name

? How many wearers has each firm signed up, including firms without wearers?
? wearers per firm, zero included
SELECT f.firm_name, COUNT(w.wearer_id) FROM firm f LEFT JOIN wearer w ON w.firm_id = f.firm_id GROUP BY f.firm_id, f.firm_name

? Which firms in Bern have white aprons with us?
? distinct firms from Bern with an apron in white
SELECT DISTINCT f.firm_name FROM firm f JOIN wearer w ON w.firm_id = f.firm_id JOIN garment g ON g.wearer_id = w.wearer_id WHERE f.city = 'Bern' AND g.garment_type = 'apron' AND g.colour = 'white'

? In which programmes were coats washed? List each programme once.
? distinct programmes of batches with a coat among the garments
SELECT DISTINCT b.programme FROM wash_batch b JOIN batch_garment x ON x.batch_id = b.batch_id JOIN garment g ON x.garment_id = g.garment_id WHERE g.garment_type = 'coat'

? Which firm has the most garments in use?
? firm with the largest number of garments not retired
SELECT f.firm_name FROM firm f JOIN wearer w ON w.firm_id = f.firm_id JOIN garment g ON g.wearer_id = w.wearer_id WHERE g.retired_on IS NULL GROUP BY f.firm_id, f.firm_name ORDER BY COUNT(*) DESC LIMIT 1

? How many garments belong to wearers of size large in the transport business?
? garments of large wearers at firms whose line of work is transport
SELECT COUNT(*) FROM garment g JOIN wearer w ON g.wearer_id = w.wearer_id JOIN firm f ON w.firm_id = f.firm_id WHERE w.size = 'large' AND f.line_of_work = 'transport'

? What is the average number of washes of a garment at each firm?
? mean wash count of garments per firm
SELECT f.firm_name, AVG(g.wash_count) FROM garment g JOIN wearer w ON g.wearer_id = w.wearer_id JOIN firm f ON w.firm_id = f.firm_id GROUP BY f.firm_id, f.firm_name

? Which firms had repairs for a torn seam and also for a lost button?
? firms with both a torn seam repair and a lost button repair
SELECT f.firm_name FROM firm f JOIN wearer w ON w.firm_id = f.firm_id JOIN garment g ON g.wearer_id = w.wearer_id JOIN repair r ON r.garment_id = g.garment_id WHERE r.damage = 'torn seam' INTERSECT SELECT f.firm_name FROM firm f JOIN wearer w ON w.firm_id = f.firm_id JOIN garment g ON g.wearer_id = w.wearer_id JOIN repair r ON r.garment_id = g.garment_id WHERE r.damage = 'lost button'

? How many batches ran in the last 5 days?
? wash batches started over the past 5 days
SELECT COUNT(*) FROM wash_batch WHERE started_at >= CURRENT_DATE - INTERVAL '5 days'

? How many minutes does a batch take on average for each programme?
? mean minutes from start to finish per programme
SELECT programme, AVG(EXTRACT(EPOCH FROM finished_at - started_at) / 60) FROM wash_batch GROUP BY programme

? How much laundry was washed per month in 2024, in kilos?
? monthly laundry kg of 2024
SELECT DATE_TRUNC('month', started_at), SUM(laundry_kg) FROM wash_batch WHERE EXTRACT(YEAR FROM started_at) = 2024 GROUP BY DATE_TRUNC('month', started_at)

? Which contracts end this year? Name the firms.
? firms whose contract ends this year
SELECT firm_name FROM firm WHERE EXTRACT(YEAR FROM contract_end) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many damages are not mended yet, by kind of damage?
? open repairs per damage
SELECT damage, COUNT(*) FROM repair WHERE mended_on IS NULL GROUP BY damage

? How many days does it take to mend each kind of damage on average?
? average days from reported to mended by damage
SELECT damage, AVG(mended_on - reported_on) FROM repair GROUP BY damage

? How many days does a garment of each type stay in use on average?
? average days between issued and retired per garment type
SELECT garment_type, AVG(retired_on - issued_on) FROM garment GROUP BY garment_type

? Which garments were issued before 2018-03-15 and are still in use? Give the garment ids.
? garment ids issued before March 15, 2018 and not retired
SELECT garment_id FROM garment WHERE issued_on < '2018-03-15' AND retired_on IS NULL

? When was the last batch of each washer started?
? latest start per washer
SELECT m.washer_name, MAX(b.started_at) FROM wash_batch b JOIN washer m ON b.washer_id = m.washer_id GROUP BY m.washer_id, m.washer_name

? How much water did we use on each weekday, in litres?
? water litres by day of the week
SELECT EXTRACT(DOW FROM started_at), SUM(water_litres) FROM wash_batch GROUP BY EXTRACT(DOW FROM started_at)

? What did repairs reported between 2023-01-01 and 2023-03-31 cost?
? repair cost, reported from 1 January 2023 to 31 March 2023
SELECT SUM(cost) FROM repair WHERE reported_on BETWEEN '2023-01-01' AND '2023-03-31'

? Which washers were bought before 2008?
? washers older than 2008
SELECT washer_name FROM washer WHERE year_bought < 2008

? How many firms signed a contract in each year?
? contract starts per year
SELECT EXTRACT(YEAR FROM contract_start), COUNT(*) FROM firm GROUP BY EXTRACT(YEAR FROM contract_start)

? How many pieces were rewashed this month?
? pieces rewashed in batches started this month
SELECT SUM(pieces_rewashed) FROM wash_batch WHERE DATE_TRUNC('month', started_at) = DATE_TRUNC('month', CURRENT_DATE)

? What percentage of the pieces had to be rewashed on each programme?
? rewashed pieces as a percent of pieces in, per programme
SELECT programme, 100.0 * SUM(pieces_rewashed) / NULLIF(SUM(pieces_in), 0) FROM wash_batch GROUP BY programme

? How many litres of water are needed per kilo of laundry by each washer?
? ratio of water to laundry for each washer name
SELECT m.washer_name, CAST(SUM(b.water_litres) AS FLOAT) / NULLIF(SUM(b.laundry_kg), 0) FROM wash_batch b JOIN washer m ON b.washer_id = m.washer_id GROUP BY m.washer_id, m.washer_name

? What is the weight per piece of every batch? Return the batch id too.
? batch id and kilos per piece
SELECT batch_id, CAST(laundry_kg AS FLOAT) / NULLIF(pieces_in, 0) FROM wash_batch

? What share of garments has been retired for each colour?
? retired share by colour of garment
SELECT colour, CAST(SUM(CASE WHEN NOT retired_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM garment GROUP BY colour

? What is the ratio of jackets to trousers, judging by garment type jacket and trousers?
? jacket to trousers ratio of garments
SELECT CAST(SUM(CASE WHEN garment_type = 'jacket' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN garment_type = 'trousers' THEN 1 ELSE 0 END), 0) FROM garment

? How many garments does a wearer have on average?
? garments per wearer on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT wearer_id), 0) FROM garment

? What percentage of wearers at each firm is active?
? percent of active wearers per firm name
SELECT f.firm_name, 100.0 * SUM(CASE WHEN w.active = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM wearer w JOIN firm f ON w.firm_id = f.firm_id GROUP BY f.firm_id, f.firm_name

? What does a repair cost per damaged garment, as cost by number of different garments?
? repair cost per distinct garment
SELECT CAST(SUM(cost) AS FLOAT) / NULLIF(COUNT(DISTINCT garment_id), 0) FROM repair

? What percentage of the repair cost is due to a broken zip?
? percent of the cost of repairs spent on the damage broken zip
SELECT 100.0 * SUM(CASE WHEN damage = 'broken zip' THEN cost ELSE 0 END) / NULLIF(SUM(cost), 0) FROM repair

? What did each wash of a garment cost in new price? Show the garment id and new price by wash count.
? new price per wash for each garment id
SELECT garment_id, CAST(new_price AS FLOAT) / NULLIF(wash_count, 0) FROM garment

? How many pieces per batch did not need rewashing? Give the batch id.
? pieces in minus pieces rewashed by batch id
SELECT batch_id, pieces_in - pieces_rewashed FROM wash_batch

? What proportion of batches has been checked by somebody?
? share of wash batches with a checker
SELECT CAST(SUM(CASE WHEN NOT checked_by IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM wash_batch

? What is the ratio of hot to gentle batches for each washer id?
? hot vs gentle batch ratio by washer id
SELECT washer_id, CAST(SUM(CASE WHEN programme = 'hot' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN programme = 'gentle' THEN 1 ELSE 0 END), 0) FROM wash_batch GROUP BY washer_id

? What do firms in each line of work pay a week altogether?
? weekly fees summed by line of work
SELECT line_of_work, SUM(weekly_fee) FROM firm GROUP BY line_of_work

? Which programmes have used more than 70000 litres of water?
? programmes with a water total over 70000 litres
SELECT programme FROM wash_batch GROUP BY programme HAVING SUM(water_litres) > 70000

? Which garment types are washed more than 40 times on average?
? garment types with an average wash count above 40
SELECT garment_type FROM garment GROUP BY garment_type HAVING AVG(wash_count) > 40

? What does each duty pay per hour on average?
? average hourly pay by duty of the launderers
SELECT duty, AVG(hourly_pay) FROM launderer GROUP BY duty

? Which firm pays the highest weekly fee?
? firm with the biggest fee a week
SELECT firm_name FROM firm ORDER BY weekly_fee DESC LIMIT 1

? Which washer is the oldest?
? washer bought first
SELECT washer_name FROM washer ORDER BY year_bought LIMIT 1

? Who is the longest serving launderer in ironing?
? launderer with the duty ironing who was hired first
SELECT name FROM launderer WHERE duty = 'ironing' ORDER BY hired_on LIMIT 1

? Give the ids of the 6 most often washed garments.
? top 6 garment ids by wash count
SELECT garment_id FROM garment ORDER BY wash_count DESC LIMIT 6

? Which washers are running and take more than 60 kg?
? washers not switched off with a load above 60 kg
SELECT washer_name FROM washer WHERE switched_off = FALSE AND load_kg > 60

? Which firms have an open-ended contract, that is no end date?
? firms without a contract end
SELECT firm_name FROM firm WHERE contract_end IS NULL

? Which wearers have not been given a locker?
? wearers, first and last name, without a locker number
SELECT first_name, last_name FROM wearer WHERE locker_no IS NULL

? Which firms are located in Zug or Chur?
? firms based in Zug or Chur
SELECT firm_name FROM firm WHERE city IN ('Zug', 'Chur')

? How much soap did Drum One use?
? detergent used by the washer Drum One
I do not know

? Which van collects the uniforms of Star Bakery?
? collection driver for Star Bakery
I do not know

? How many complaints came from Hillside Clinic?
? complaints of the firm Hillside Clinic
I do not know
