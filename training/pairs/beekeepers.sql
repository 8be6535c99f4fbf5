-- An association of beekeepers: their apiaries, hives, queens, inspections, honey harvests and sales.

CREATE TABLE beekeepers (
  keeper_id INTEGER PRIMARY KEY,
  keeper_name TEXT, -- Alois Huber; Brigid Nolan; Cato Visser; Doris Kunz; Emil Sand
  village TEXT, -- Altdorf; Brede; Clonmel; Dalen; Eiken
  member_since DATE,
  yearly_dues NUMERIC,
  dues_paid BOOLEAN,
  mentor_id INTEGER
);

CREATE TABLE apiaries (
  apiary_id INTEGER PRIMARY KEY,
  keeper_id INTEGER REFERENCES beekeepers (keeper_id),
  apiary_name TEXT, -- Orchard; Forest Edge; Heath; Roof Garden; Lime Avenue
  surroundings TEXT, -- orchard; forest; meadow; town; heath
  altitude_m INTEGER,
  registered DATE
);

CREATE TABLE queens (
  queen_id INTEGER PRIMARY KEY,
  breed TEXT, -- Carnica; Buckfast; Ligustica; Mellifera
  hatched_on DATE,
  marking TEXT, -- blue; white; yellow; red; green
  breeder_id INTEGER REFERENCES beekeepers (keeper_id),
  price_paid NUMERIC
);

CREATE TABLE hives (
  hive_id INTEGER PRIMARY KEY,
  apiary_id INTEGER REFERENCES apiaries (apiary_id),
  queen_id INTEGER REFERENCES queens (queen_id),
  hive_type TEXT, -- Langstroth; Dadant; Warre; Top Bar
  frames INTEGER,
  set_up DATE,
  condition TEXT -- strong; weak; queenless; dead
);

CREATE TABLE inspections (
  insp_id INTEGER PRIMARY KEY,
  hive_id INTEGER REFERENCES hives (hive_id),
  insp_date DATE,
  mites_counted INTEGER,
  brood_frames INTEGER,
  temper TEXT, -- calm; nervous; aggressive
  disease TEXT, -- none found; chalkbrood; foulbrood; nosema
  treatment TEXT -- oxalic acid; formic acid; thymol
);

CREATE TABLE honey_harvests (
  harvest_id INTEGER PRIMARY KEY,
  hive_id INTEGER REFERENCES hives (hive_id),
  harvest_date DATE,
  honey_type TEXT, -- acacia; lime; heather; rapeseed; forest honey
  kg NUMERIC,
  water_pct NUMERIC
);

CREATE TABLE honey_sales (
  sale_id INTEGER PRIMARY KEY,
  keeper_id INTEGER REFERENCES beekeepers (keeper_id),
  sold_on DATE,
  honey_type TEXT, -- acacia; lime; heather; rapeseed; forest honey
  jars INTEGER,
  jar_price NUMERIC,
  outlet TEXT -- market; online; farm shop; wholesaler
);

? Which beekeepers have an apiary in the forest?
? names of beekeepers with any apiary whose surroundings are forest
SELECT DISTINCT b.keeper_name FROM beekeepers b JOIN apiaries a ON a.keeper_id = b.keeper_id WHERE a.surroundings = 'forest'

? Which beekeepers have never sold honey?
? beekeepers without a honey sale
SELECT keeper_name FROM beekeepers WHERE keeper_id NOT IN (SELECT keeper_id FROM honey_sales)

? Which hives have not given any honey harvest?
? ids of hives that never had a honey harvest
SELECT hive_id FROM hives WHERE hive_id NOT IN (SELECT hive_id FROM honey_harvests)

? Who has hives in which foulbrood was found?
? beekeepers with any hive whose inspections found the disease foulbrood, once each
SELECT DISTINCT b.keeper_name FROM beekeepers b JOIN apiaries a ON a.keeper_id = b.keeper_id JOIN hives h ON h.apiary_id = a.apiary_id JOIN inspections i ON i.hive_id = h.hive_id WHERE i.disease = 'foulbrood'

? How much heather honey did the hives of Cato Visser give?
? total kg of heather honey harvests from hives in apiaries of the beekeeper Cato Visser
SELECT SUM(y.kg) FROM honey_harvests y JOIN hives h ON y.hive_id = h.hive_id JOIN apiaries a ON h.apiary_id = a.apiary_id JOIN beekeepers b ON a.keeper_id = b.keeper_id WHERE y.honey_type = 'heather' AND b.keeper_name = 'Cato Visser'

? Which breeds live in Warre hives?
? distinct breeds of queens in hives of type Warre
SELECT DISTINCT q.breed FROM queens q JOIN hives h ON h.queen_id = q.queen_id WHERE h.hive_type = 'Warre'

? Who bred the queens that are marked blue?
? unique names of beekeepers who are the breeder of a blue queen
SELECT DISTINCT b.keeper_name FROM beekeepers b JOIN queens q ON q.breeder_id = b.keeper_id WHERE q.marking = 'blue'

? How many hives does each apiary have, including empty apiaries?
? all apiaries with their number of hives, even those without one
SELECT a.apiary_name, COUNT(h.hive_id) FROM apiaries a LEFT JOIN hives h ON h.apiary_id = a.apiary_id GROUP BY a.apiary_id, a.apiary_name

? How many mites were counted on average in Dadant hives?
? mean mites counted at inspections of hives of the type Dadant
SELECT AVG(i.mites_counted) FROM inspections i JOIN hives h ON i.hive_id = h.hive_id WHERE h.hive_type = 'Dadant'

? Which apiaries have an aggressive hive?
? names of apiaries with any inspection where a hive had the temper aggressive
SELECT DISTINCT a.apiary_name FROM apiaries a JOIN hives h ON h.apiary_id = a.apiary_id JOIN inspections i ON i.hive_id = h.hive_id WHERE i.temper = 'aggressive'

? How many jars were sold by beekeepers from Clonmel?
? total jars in honey sales of Clonmel beekeepers
SELECT SUM(s.jars) FROM honey_sales s JOIN beekeepers b ON s.keeper_id = b.keeper_id WHERE b.village = 'Clonmel'

? Which kinds of honey are harvested but never sold?
? honey types of harvests that do not occur in the sales
SELECT honey_type FROM honey_harvests EXCEPT SELECT honey_type FROM honey_sales

? How many hives are there by type and condition?
? hives per type and condition
SELECT hive_type, condition, COUNT(*) FROM hives GROUP BY hive_type, condition

? Beekeepers per village
? How many beekeepers live in each village?
SELECT village, COUNT(*) FROM beekeepers GROUP BY village

? Honey harvested per type
? For each type of honey, the total kg harvested and the average water content
SELECT honey_type, SUM(kg), AVG(water_pct) FROM honey_harvests GROUP BY honey_type

? What did each outlet bring in, jars times price?
? revenue of honey sales by outlet
SELECT outlet, SUM(jars * jar_price) FROM honey_sales GROUP BY outlet

? Which beekeepers own more than 2 apiaries?
? beekeepers with over 2 apiaries
SELECT b.keeper_name FROM beekeepers b JOIN apiaries a ON a.keeper_id = b.keeper_id GROUP BY b.keeper_id, b.keeper_name HAVING COUNT(*) > 2

? How much honey does a harvest give on average for each breed of queen?
? average kg per honey harvest by breed
SELECT q.breed, AVG(y.kg) FROM queens q JOIN hives h ON h.queen_id = q.queen_id JOIN honey_harvests y ON y.hive_id = h.hive_id GROUP BY q.breed

? Number of inspections per disease
? How often was each disease noted at inspections?
SELECT disease, COUNT(*) FROM inspections GROUP BY disease

? Minimum, average and maximum jar price by type of honey
? What are the lowest, mean and highest prices of a jar for every honey type sold?
SELECT honey_type, MIN(jar_price), AVG(jar_price), MAX(jar_price) FROM honey_sales GROUP BY honey_type

? How many different hives got each treatment?
? distinct hives per treatment at inspections
SELECT treatment, COUNT(DISTINCT hive_id) FROM inspections GROUP BY treatment

? Which hives had at least 3 inspections with more than 20 mites?
? ids of hives with 3 or more inspections counting over 20 mites
SELECT hive_id FROM inspections WHERE mites_counted > 20 GROUP BY hive_id HAVING COUNT(*) >= 3

? Honey by surroundings of the apiary
? How many kg were harvested in total in each kind of surroundings?
SELECT a.surroundings, SUM(y.kg) FROM apiaries a JOIN hives h ON h.apiary_id = a.apiary_id JOIN honey_harvests y ON y.hive_id = h.hive_id GROUP BY a.surroundings

? Queens per breed with their average price
? For each breed, how many queens are there and what was paid on average?
SELECT breed, COUNT(*), AVG(price_paid) FROM queens GROUP BY breed

? Which hive has given the most honey?
? id of the hive with the largest total of kg harvested
SELECT hive_id FROM honey_harvests GROUP BY hive_id ORDER BY SUM(kg) DESC LIMIT 1

? Which beekeeper has been a member longest?
? beekeeper with the earliest membership date
SELECT keeper_name FROM beekeepers ORDER BY member_since LIMIT 1

? Who sold the most jars?
? beekeeper with the highest number of jars in honey sales
SELECT b.keeper_name FROM beekeepers b JOIN honey_sales s ON s.keeper_id = b.keeper_id GROUP BY b.keeper_id, b.keeper_name ORDER BY SUM(s.jars) DESC LIMIT 1

? Top 3 apiaries by number of hives
? Which 3 apiaries have the most hives?
SELECT a.apiary_name FROM apiaries a JOIN hives h ON h.apiary_id = a.apiary_id GROUP BY a.apiary_id, a.apiary_name ORDER BY COUNT(*) DESC LIMIT 3

? Which apiary lies highest up?
? apiary at the highest altitude
SELECT apiary_name FROM apiaries ORDER BY altitude_m DESC LIMIT 1

? What is the breed of the dearest queen?
? breed of the queen with the highest price
SELECT breed FROM queens ORDER BY price_paid DESC LIMIT 1

? Show harvest dates, honey type and kg of all honey harvests, largest first.
? honey harvests by kg descending: date, type, kg
SELECT harvest_date, honey_type, kg FROM honey_harvests ORDER BY kg DESC

? List beekeepers by village, then name.
? names of beekeepers sorted by village and name
SELECT keeper_name FROM beekeepers ORDER BY village, keeper_name

? Which honey type sells for the most money in total?
? type of honey with the highest sales revenue, jars times jar price
SELECT honey_type FROM honey_sales GROUP BY honey_type ORDER BY SUM(jars * jar_price) DESC LIMIT 1

? How much honey was harvested in 2023?
? total kg of honey harvests 2023
SELECT SUM(kg) FROM honey_harvests WHERE EXTRACT(YEAR FROM harvest_date) = 2023

? Honey sales per month in 2024
? What were the revenues from honey, jars times price, for each month of 2024?
SELECT DATE_TRUNC('month', sold_on), SUM(jars * jar_price) FROM honey_sales WHERE EXTRACT(YEAR FROM sold_on) = 2024 GROUP BY DATE_TRUNC('month', sold_on)

? Which hives were inspected in the last 14 days?
? ids of hives with an inspection during the past 14 days, no repeats
SELECT DISTINCT hive_id FROM inspections WHERE insp_date >= CURRENT_DATE - INTERVAL '14 days'

? When was hive 23 last inspected?
? latest inspection date of hive 23
SELECT MAX(insp_date) FROM inspections WHERE hive_id = 23

? Queens hatched before 2022-06-15
? ids and breeds of queens that hatched earlier than June 15, 2022
SELECT queen_id, breed FROM queens WHERE hatched_on < '2022-06-15'

? Who joined between 2001 and 2010?
? beekeepers who have been a member since any year from 2001 to 2010
SELECT keeper_name FROM beekeepers WHERE EXTRACT(YEAR FROM member_since) BETWEEN 2001 AND 2010

? How many days after setting up a hive was its honey harvested? Hive id, harvest id and days.
? hive id, harvest id and days from hive set-up to honey harvest
SELECT h.hive_id, y.harvest_id, y.harvest_date - h.set_up FROM hives h JOIN honey_harvests y ON y.hive_id = h.hive_id

? Inspections by month in May to August 2022, that is from 2022-05-01 to 2022-08-31
? number of inspections per month between 2022-05-01 and 2022-08-31
SELECT DATE_TRUNC('month', insp_date), COUNT(*) FROM inspections WHERE insp_date BETWEEN '2022-05-01' AND '2022-08-31' GROUP BY DATE_TRUNC('month', insp_date)

? Kg of honey per year for lime
? How much lime honey was harvested each year?
SELECT EXTRACT(YEAR FROM harvest_date), SUM(kg) FROM honey_harvests WHERE honey_type = 'lime' GROUP BY EXTRACT(YEAR FROM harvest_date)

? What percentage of hives is dead?
? percent of dead hives
SELECT 100.0 * SUM(CASE WHEN condition = 'dead' THEN 1 ELSE 0 END) / COUNT(*) FROM hives

? Share of weak hives by hive type
? For each type of hive, what proportion is weak?
SELECT hive_type, CAST(SUM(CASE WHEN condition = 'weak' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM hives GROUP BY hive_type

? How much honey per hive do we harvest on average?
? total kg of honey divided by the number of harvested hives
SELECT CAST(SUM(kg) AS FLOAT) / NULLIF(COUNT(DISTINCT hive_id), 0) FROM honey_harvests

? Ratio of strong to queenless hives
? What is the ratio of strong hives to queenless hives?
SELECT CAST(SUM(CASE WHEN condition = 'strong' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN condition = 'queenless' THEN 1 ELSE 0 END), 0) FROM hives

? How many hives does an apiary hold on average?
? average number of hives per apiary
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT apiary_id), 0) FROM hives

? What share of the beekeepers in each village has paid the dues?
? by village, share of beekeepers with dues paid
SELECT village, CAST(SUM(CASE WHEN dues_paid = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM beekeepers GROUP BY village

? Percentage of jars sold at the market
? What percentage of all jars went over the market outlet?
SELECT 100.0 * SUM(CASE WHEN outlet = 'market' THEN jars ELSE 0 END) / SUM(jars) FROM honey_sales

? Mites per brood frame at each inspection
? inspection id and mites counted divided by brood frames
SELECT insp_id, CAST(mites_counted AS FLOAT) / NULLIF(brood_frames, 0) FROM inspections

? Who still owes the dues?
? beekeepers who have not paid their dues
SELECT keeper_name FROM beekeepers WHERE dues_paid = FALSE

? Which hives have 10 or 12 frames and are strong?
? ids of strong hives with 10 or 12 frames
SELECT hive_id FROM hives WHERE frames IN (10, 12) AND condition = 'strong'

? Hives without a queen on record
? ids of hives where the queen is missing
SELECT hive_id FROM hives WHERE queen_id IS NULL

? Calm inspections with over 30 mites and no treatment
? ids of inspections with a calm temper and more than 30 mites but without treatment
SELECT insp_id FROM inspections WHERE temper = 'calm' AND mites_counted > 30 AND treatment IS NULL

? Show name, surroundings and altitude of apiaries in a meadow or an orchard above 500 m.
? meadow and orchard apiaries over 500 m: name, surroundings, altitude
SELECT apiary_name, surroundings, altitude_m FROM apiaries WHERE surroundings IN ('meadow', 'orchard') AND altitude_m > 500

? Honey harvests with between 17 and 19 percent water
? ids of honey harvests where the water is from 17 to 19 percent
SELECT harvest_id FROM honey_harvests WHERE water_pct BETWEEN 17 AND 19

? Carnica queens that cost more than 40
? ids of queens of the breed Carnica with a price above 40
SELECT queen_id FROM queens WHERE breed = 'Carnica' AND price_paid > 40

? Apiaries with Old in the name
? Which apiaries have Old in their name?
SELECT apiary_name FROM apiaries WHERE apiary_name LIKE '%Old%'

? Sales not made online of fewer than 5 jars
? ids of honey sales with under 5 jars through an outlet other than online
SELECT sale_id FROM honey_sales WHERE outlet <> 'online' AND jars < 5

? How much wax did each hive give?
? beeswax by hive
I do not know

? How often was Doris Kunz stung?
? bee stings per beekeeper
I do not know

? Which farmers rent our bees for pollination?
? pollination contracts
I do not know
