-- A dairy and beef herd: animals, barns, breeds, milkings, weighings, calvings and sales.

CREATE TABLE breeds (
  breed_id INTEGER PRIMARY KEY,
  name TEXT, -- Holstein; Jersey; Angus; Simmental; Hereford
  purpose TEXT, -- dairy; beef; dual
  avg_weight_kg NUMERIC
);

CREATE TABLE barns (
  barn_id INTEGER PRIMARY KEY,
  name TEXT, -- North Barn; Old Shed; Calf House; Long Stall; Hill Barn
  capacity INTEGER,
  built_year INTEGER,
  has_milking_robot BOOLEAN
);

CREATE TABLE cattle (
  animal_id INTEGER PRIMARY KEY,
  ear_tag TEXT, -- DE1001; DE1002; FR2040; NL3311
  name TEXT, -- Bella; Rosie; Daisy; Hector; Thunder
  sex TEXT, -- cow; bull; heifer; steer; calf
  breed_id INTEGER REFERENCES breeds (breed_id),
  barn_id INTEGER REFERENCES barns (barn_id),
  dob DATE,
  purchased_on DATE,
  purchase_price NUMERIC,
  status TEXT -- healthy; sick; quarantined; sold; dead
);

CREATE TABLE milkings (
  milking_id INTEGER PRIMARY KEY,
  animal_id INTEGER REFERENCES cattle (animal_id),
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  litres NUMERIC,
  fat_pct NUMERIC,
  protein_pct NUMERIC
);

CREATE TABLE weighings (
  weighing_id INTEGER PRIMARY KEY,
  animal_id INTEGER REFERENCES cattle (animal_id),
  weighed_on DATE,
  weight_kg NUMERIC
);

CREATE TABLE buyers (
  buyer_id INTEGER PRIMARY KEY,
  name TEXT, -- Keller Meats; Hofmann Farm; Green Pastures; Butcher Lane
  town TEXT, -- Ulm; Bath; Graz; Leeds
  phone TEXT
);

CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  animal_id INTEGER REFERENCES cattle (animal_id),
  buyer_id INTEGER REFERENCES buyers (buyer_id),
  sold_on DATE,
  price NUMERIC,
  is_paid BOOLEAN
);

? Which animals stand in the North Barn?
? names of the cattle kept in North Barn
SELECT c.name FROM cattle c JOIN barns b ON c.barn_id = b.barn_id WHERE b.name = 'North Barn'

? List the ear tags of all Jersey cattle that are sick.
? ear tags of sick Jerseys
? Which Jersey animals are sick? I need the ear tags.
SELECT c.ear_tag FROM cattle c JOIN breeds b ON c.breed_id = b.breed_id WHERE b.name = 'Jersey' AND c.status = 'sick'

? Which animals were never weighed?
? Find name and ear tag of the cattle without any weighing.
? cattle never put on the scales (no weighings): name and tag
SELECT name, ear_tag FROM cattle WHERE animal_id NOT IN (SELECT animal_id FROM weighings)

? Which buyers have bought an Angus from us?
? names of the different buyers in sales of Angus cattle
SELECT DISTINCT y.name FROM sales s JOIN buyers y ON s.buyer_id = y.buyer_id JOIN cattle c ON s.animal_id = c.animal_id JOIN breeds b ON c.breed_id = b.breed_id WHERE b.name = 'Angus'

? How much milk did Bella give in total?
? total litres milked from the cow named Bella
SELECT SUM(m.litres) FROM milkings m JOIN cattle c ON m.animal_id = c.animal_id WHERE c.name = 'Bella'

? How many animals does each barn hold? Include empty barns.
? number of cattle per barn including barns with none
SELECT b.name, COUNT(c.animal_id) FROM barns b LEFT JOIN cattle c ON c.barn_id = b.barn_id GROUP BY b.barn_id, b.name

? Average fat percentage of the milk for each breed
? Which fat content does the milk of each breed have on average?
SELECT b.name, AVG(m.fat_pct) FROM milkings m JOIN cattle c ON m.animal_id = c.animal_id JOIN breeds b ON c.breed_id = b.breed_id GROUP BY b.breed_id, b.name

? Which barns hold a quarantined animal?
? barns with at least one quarantined animal, each barn once
SELECT DISTINCT b.name FROM cattle c JOIN barns b ON c.barn_id = b.barn_id WHERE c.status = 'quarantined'

? Which buyers have not bought anything?
? buyers without a sale
SELECT name FROM buyers WHERE buyer_id NOT IN (SELECT buyer_id FROM sales)

? What did Keller Meats pay us altogether?
? total sales to Keller Meats
SELECT SUM(s.price) FROM sales s JOIN buyers b ON s.buyer_id = b.buyer_id WHERE b.name = 'Keller Meats'

? Name and weight of every animal of the breed Hereford at its weighings, with the date
? For all Hereford cattle, show the animal's name, the weighing date and the weight.
SELECT c.name, w.weighed_on, w.weight_kg FROM weighings w JOIN cattle c ON w.animal_id = c.animal_id JOIN breeds b ON c.breed_id = b.breed_id WHERE b.name = 'Hereford'

? How many animals are there of each sex?
? cattle count by sex
SELECT sex, COUNT(*) FROM cattle GROUP BY sex

? How many animals are in each status?
? Break the herd of cattle down by status.
? animals per status
SELECT status, COUNT(*) FROM cattle GROUP BY status

? For every breed, how many cattle do we keep and what did we pay for them on average?
? number of cattle and mean purchase price per breed
SELECT b.name, COUNT(*), AVG(c.purchase_price) FROM cattle c JOIN breeds b ON c.breed_id = b.breed_id GROUP BY b.breed_id, b.name

? Total litres milked per day
? How much milk do we get each day?
SELECT CAST(started_at AS DATE), SUM(litres) FROM milkings GROUP BY CAST(started_at AS DATE)

? Which barns have more than 40 animals?
? barns holding over 40 cattle
SELECT b.name FROM cattle c JOIN barns b ON c.barn_id = b.barn_id GROUP BY b.barn_id, b.name HAVING COUNT(*) > 40

? How many different buyers did we have in each year?
? distinct buyers per year of sale
SELECT EXTRACT(YEAR FROM sold_on), COUNT(DISTINCT buyer_id) FROM sales GROUP BY EXTRACT(YEAR FROM sold_on)

? What is the heaviest weight ever recorded for each animal? Show its name.
? maximum weight by animal name
SELECT c.name, MAX(w.weight_kg) FROM weighings w JOIN cattle c ON w.animal_id = c.animal_id GROUP BY c.animal_id, c.name

? Number of breeds per purpose
? How many breeds do we have for each purpose?
SELECT purpose, COUNT(*) FROM breeds GROUP BY purpose

? Sum up the sales by the buyer's town.
? sales revenue per town
SELECT b.town, SUM(s.price) FROM sales s JOIN buyers b ON s.buyer_id = b.buyer_id GROUP BY b.town

? Which buyers spent more than 20000 on sales in total, and how much?
? buyers with total sales over 20000 along with the sum
SELECT b.name, SUM(s.price) FROM sales s JOIN buyers b ON s.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.name HAVING SUM(s.price) > 20000

? Per barn and sex, how many cattle are there?
? Show the number of cattle for each barn name and sex.
SELECT b.name, c.sex, COUNT(*) FROM cattle c JOIN barns b ON c.barn_id = b.barn_id GROUP BY b.name, c.sex

? What is the name of the oldest animal?
? oldest animal in the cattle herd
? Which of our cattle was born first?
SELECT name FROM cattle ORDER BY dob LIMIT 1

? Top 10 cows by litres of milk
? Which 10 animals gave the most milk in total?
SELECT c.name FROM milkings m JOIN cattle c ON m.animal_id = c.animal_id GROUP BY c.animal_id, c.name ORDER BY SUM(m.litres) DESC LIMIT 10

? Which barn has room for the most animals?
? the barn with the highest capacity
SELECT name FROM barns ORDER BY capacity DESC LIMIT 1

? Which buyer has bought the most animals from us?
? buyer with the largest number of sales
SELECT b.name FROM sales s JOIN buyers b ON s.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.name ORDER BY COUNT(*) DESC LIMIT 1

? For which animal did we pay the highest purchase price? Show name, ear tag and price.
? name, ear tag and purchase price of the most expensive animal
SELECT name, ear_tag, purchase_price FROM cattle ORDER BY purchase_price DESC LIMIT 1

? Which breed do we have the fewest cattle of?
? least common breed among the cattle
SELECT b.name FROM cattle c JOIN breeds b ON c.breed_id = b.breed_id GROUP BY b.breed_id, b.name ORDER BY COUNT(*) LIMIT 1

? List name, sex and birth date of all cattle, youngest first.
? name, sex, dob of the cattle from the youngest to the oldest
SELECT name, sex, dob FROM cattle ORDER BY dob DESC

? Who bought the last animal we sold?
? name of the buyer in the most recent sale
SELECT b.name FROM sales s JOIN buyers b ON s.buyer_id = b.buyer_id ORDER BY s.sold_on DESC LIMIT 1

? All barns sorted by year built, then by name
? Show the barns in the order they were built, ties by name.
SELECT name FROM barns ORDER BY built_year, name

? How many animals of the sex calf were born in February 2023?
? calf births: number of cattle of sex calf born in February 2023
SELECT COUNT(*) FROM cattle WHERE sex = 'calf' AND EXTRACT(YEAR FROM dob) = 2023 AND EXTRACT(MONTH FROM dob) = 2

? How many litres did we milk in the last 7 days?
? milk litres from the past 7 days of milkings
SELECT SUM(litres) FROM milkings WHERE started_at >= CURRENT_DATE - INTERVAL '7 days'

? How many minutes does a milking take on average?
? average length of a milking in minutes
SELECT AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM milkings

? Which animals did we purchase between 2022-01-01 and 2022-06-30?
? names and ear tags of cattle bought from January 1, 2022 to June 30, 2022
SELECT name, ear_tag FROM cattle WHERE purchased_on BETWEEN '2022-01-01' AND '2022-06-30'

? How old is each animal in years? Show the name as well.
? name and age in years of all cattle
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM cattle

? How many animals did we sell this year?
? sales so far this year, count
SELECT COUNT(*) FROM sales WHERE EXTRACT(YEAR FROM sold_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? What was the average price of an animal sold in each month of 2021?
? mean sale price per month in 2021
SELECT DATE_TRUNC('month', sold_on), AVG(price) FROM sales WHERE EXTRACT(YEAR FROM sold_on) = 2021 GROUP BY DATE_TRUNC('month', sold_on)

? When was Thunder last weighed?
? date of the latest weighing of Thunder
SELECT MAX(w.weighed_on) FROM weighings w JOIN cattle c ON w.animal_id = c.animal_id WHERE c.name = 'Thunder'

? How many days after birth do we buy an animal on average?
? average days between date of birth and purchase of the cattle
SELECT AVG(purchased_on - dob) FROM cattle

? What is the ratio of cows to bulls?
? ratio of the number of cows to the number of bulls among the cattle
SELECT CAST(SUM(CASE WHEN sex = 'cow' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN sex = 'bull' THEN 1 ELSE 0 END), 0) FROM cattle

? What share of the herd is sick?
? proportion of cattle with the status sick
SELECT CAST(SUM(CASE WHEN status = 'sick' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM cattle

? What percentage of sales has been paid?
? percent of paid sales
SELECT 100.0 * SUM(CASE WHEN is_paid = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM sales

? How much milk in litres have we had per animal milked?
? total litres divided by the number of different animals milked
SELECT CAST(SUM(litres) AS FLOAT) / NULLIF(COUNT(DISTINCT animal_id), 0) FROM milkings

? For each breed, what percentage of its cattle is quarantined?
? percentage of quarantined cattle by breed
SELECT b.name, 100.0 * SUM(CASE WHEN c.status = 'quarantined' THEN 1 ELSE 0 END) / COUNT(*) FROM cattle c JOIN breeds b ON c.breed_id = b.breed_id GROUP BY b.breed_id, b.name

? What profit did we make on each sale, the sale price less the purchase price? Show the ear tag too.
? ear tag and the difference of sale price and purchase price per sale
SELECT c.ear_tag, s.price - c.purchase_price FROM sales s JOIN cattle c ON s.animal_id = c.animal_id

? How many times is an animal weighed on average?
? average weighings per weighed animal
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT animal_id), 0) FROM weighings

? What is the ratio of fat to protein of each milking?
? milking id with its fat percent divided by protein percent
SELECT milking_id, CAST(fat_pct AS FLOAT) / NULLIF(protein_pct, 0) FROM milkings

? Which bulls or steers are healthy?
? healthy cattle that are bull or steer
SELECT name FROM cattle WHERE sex IN ('bull', 'steer') AND status = 'healthy'

? Which animals have an ear tag starting with NL?
? ear tag and name of the cattle whose tag begins with NL
SELECT ear_tag, name FROM cattle WHERE ear_tag LIKE 'NL%'

? Which barns without a milking robot hold at least 30 animals going by capacity?
? barns with no milking robot and a capacity of 30 or more
SELECT name FROM barns WHERE has_milking_robot = FALSE AND capacity >= 30

? How many of the cattle were born on the farm, so have no purchase date?
? number of cattle without a purchase date
SELECT COUNT(*) FROM cattle WHERE purchased_on IS NULL

? Which unpaid sales are worth over 1500? Show id, date and price.
? sale id, sold date, price of unpaid sales above 1500
SELECT sale_id, sold_on, price FROM sales WHERE is_paid = FALSE AND price > 1500

? Show litres, fat and protein of all milkings with less than 3.5 percent fat.
? litres, fat percent, protein percent where fat is under 3.5
SELECT litres, fat_pct, protein_pct FROM milkings WHERE fat_pct < 3.5

? Which breeds serve a purpose other than beef?
? breeds that are not for beef
SELECT name FROM breeds WHERE purpose <> 'beef'

? What is the phone number of Butcher Lane?
? phone of the buyer Butcher Lane
SELECT phone FROM buyers WHERE name = 'Butcher Lane'

? Weights between 500 and 700 kg: how many weighings?
? How many weighings gave from 500 to 700 kilos?
SELECT COUNT(*) FROM weighings WHERE weight_kg BETWEEN 500 AND 700

? Which vaccine did Rosie get?
? vaccinations of Rosie
I do not know

? How much feed did the Hill Barn use last week?
? feed consumption Hill Barn last week
I do not know

? Who is the mother of Hector?
? mother of the calf Hector
I do not know
