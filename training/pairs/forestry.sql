-- A forestry office: districts, stands of trees, foresters, fellings, timber lots and planting campaigns.

CREATE TABLE districts (
  district_id INTEGER PRIMARY KEY,
  district_name TEXT, -- Black Wood; Elk Ridge; Long Valley; Kings Forest
  area_ha NUMERIC,
  office_town TEXT, -- Harzburg; Melrose; Tarvo; Lindau
  head_forester_id INTEGER REFERENCES foresters (forester_id)
);

CREATE TABLE foresters (
  forester_id INTEGER PRIMARY KEY,
  fname TEXT, -- Henrik; Julia; Tomas; Wanda; Colin
  lname TEXT, -- Falk; Brandt; Kral; Nowak; Moss
  grade TEXT, -- trainee; forester; senior forester; chief
  salary NUMERIC,
  hire_date DATE,
  district_id INTEGER REFERENCES districts (district_id)
);

CREATE TABLE stands (
  stand_id INTEGER PRIMARY KEY,
  stand_code TEXT, -- A17; B03; C21; D08; E44
  district_id INTEGER REFERENCES districts (district_id),
  main_species TEXT, -- spruce; beech; oak; pine; larch
  age_years INTEGER,
  size_ha NUMERIC,
  volume_m3 NUMERIC,
  ownership TEXT, -- state; municipal; private; church
  is_protected BOOLEAN,
  last_survey DATE
);

CREATE TABLE fellings (
  felling_id INTEGER PRIMARY KEY,
  stand_id INTEGER REFERENCES stands (stand_id),
  forester_id INTEGER REFERENCES foresters (forester_id),
  felling_type TEXT, -- thinning; clear cut; storm damage; beetle
  start_date DATE,
  end_date DATE,
  harvested_m3 NUMERIC,
  cost NUMERIC
);

CREATE TABLE timber_lots (
  lot_id INTEGER PRIMARY KEY,
  felling_id INTEGER REFERENCES fellings (felling_id),
  assortment TEXT, -- sawlog; pulpwood; firewood; veneer
  volume_m3 NUMERIC,
  reserve_price NUMERIC,
  sale_price NUMERIC,
  sold_on DATE,
  buyer TEXT -- Alder Mill; Paper One; Hearth Fuels; Oakline
);

CREATE TABLE plantings (
  planting_id INTEGER PRIMARY KEY,
  stand_id INTEGER REFERENCES stands (stand_id),
  species TEXT, -- Douglas fir; red oak; silver fir; maple
  planted_on DATE,
  seedlings INTEGER,
  survived INTEGER
);

? Which stands belong to the district Elk Ridge?
? stand codes in the Elk Ridge district
SELECT s.stand_code FROM stands s JOIN districts d ON s.district_id = d.district_id WHERE d.district_name = 'Elk Ridge'

? Who heads the Black Wood district? First and last name please.
? fname and lname of the head forester of the district Black Wood
SELECT f.fname, f.lname FROM districts d JOIN foresters f ON d.head_forester_id = f.forester_id WHERE d.district_name = 'Black Wood'

? Which foresters have been in charge of a clear cut?
? last names of the different foresters with clear cut fellings
SELECT DISTINCT f.lname FROM fellings g JOIN foresters f ON g.forester_id = f.forester_id WHERE g.felling_type = 'clear cut'

? Which stands have never been felled?
? codes of stands without fellings
? stands where no felling ever took place
SELECT stand_code FROM stands WHERE stand_id NOT IN (SELECT stand_id FROM fellings)

? Which districts have no stands of oak?
? districts that have never an oak stand
SELECT district_name FROM districts WHERE district_id NOT IN (SELECT district_id FROM stands WHERE main_species = 'oak')

? How many cubic meters of veneer came from stands of the district Kings Forest?
? total veneer timber lot volume from Kings Forest stands
SELECT SUM(t.volume_m3) FROM timber_lots t JOIN fellings g ON t.felling_id = g.felling_id JOIN stands s ON g.stand_id = s.stand_id JOIN districts d ON s.district_id = d.district_id WHERE t.assortment = 'veneer' AND d.district_name = 'Kings Forest'

? How much have the timber lots from each stand sold for? Show the stand code and the sum.
? timber sales by stand code
SELECT s.stand_code, SUM(t.sale_price) FROM timber_lots t JOIN fellings g ON t.felling_id = g.felling_id JOIN stands s ON g.stand_id = s.stand_id GROUP BY s.stand_id, s.stand_code

? Total seedlings planted in every district
? Return each district's name along with the number of seedlings planted there.
SELECT d.district_name, SUM(p.seedlings) FROM plantings p JOIN stands s ON p.stand_id = s.stand_id JOIN districts d ON s.district_id = d.district_id GROUP BY d.district_id, d.district_name

? How many foresters work in each district, districts with none included?
? forester count per district including those without any
SELECT d.district_name, COUNT(f.forester_id) FROM districts d LEFT JOIN foresters f ON f.district_id = d.district_id GROUP BY d.district_id, d.district_name

? Which state stands were planted with Douglas fir?
? stand codes under state ownership with plantings of Douglas fir, each once
SELECT DISTINCT s.stand_code FROM plantings p JOIN stands s ON p.stand_id = s.stand_id WHERE s.ownership = 'state' AND p.species = 'Douglas fir'

? What did Julia Brandt's fellings cost in total?
? total felling cost under forester Julia Brandt
SELECT SUM(g.cost) FROM fellings g JOIN foresters f ON g.forester_id = f.forester_id WHERE f.fname = 'Julia' AND f.lname = 'Brandt'

? How many stands are there of each main species?
? number of stands by main species
SELECT main_species, COUNT(*) FROM stands GROUP BY main_species

? Standing volume and area per ownership
? For every kind of ownership, sum up the volume and the hectares of the stands.
SELECT ownership, SUM(volume_m3), SUM(size_ha) FROM stands GROUP BY ownership

? How many cubic meters were harvested for each type of felling?
? harvested volume by felling type
SELECT felling_type, SUM(harvested_m3) FROM fellings GROUP BY felling_type

? What do foresters of each grade earn on average?
? mean salary by forester grade
? Break down the average salary of our foresters by grade.
SELECT grade, AVG(salary) FROM foresters GROUP BY grade

? Which buyers bought more than 15 lots?
? buyers with over 15 timber lots
SELECT buyer FROM timber_lots GROUP BY buyer HAVING COUNT(*) > 15

? How many different species were planted in each stand? Give the stand code.
? distinct planted species per stand code
SELECT s.stand_code, COUNT(DISTINCT p.species) FROM plantings p JOIN stands s ON p.stand_id = s.stand_id GROUP BY s.stand_id, s.stand_code

? Youngest, oldest and average age of stands per main species
? For each main species, what are the minimum, maximum and mean age of its stands?
SELECT main_species, MIN(age_years), MAX(age_years), AVG(age_years) FROM stands GROUP BY main_species

? Timber sales per assortment and buyer
? What did each buyer pay for each assortment of timber? List assortment, buyer and amount.
SELECT assortment, buyer, SUM(sale_price) FROM timber_lots GROUP BY assortment, buyer

? How many fellings started in each year?
? fellings by starting year
SELECT EXTRACT(YEAR FROM start_date), COUNT(*) FROM fellings GROUP BY EXTRACT(YEAR FROM start_date)

? Which districts have stands covering more than 1000 hectares together?
? districts with a total stand size over 1000 ha
SELECT d.district_name FROM stands s JOIN districts d ON s.district_id = d.district_id GROUP BY d.district_id, d.district_name HAVING SUM(s.size_ha) > 1000

? How many stands does each district have protected?
? protected stands per district name
SELECT d.district_name, COUNT(*) FROM stands s JOIN districts d ON s.district_id = d.district_id WHERE s.is_protected = TRUE GROUP BY d.district_id, d.district_name

? Number of seedlings per species
? How many seedlings of each species did we plant?
SELECT species, SUM(seedlings) FROM plantings GROUP BY species

? Which stand is the oldest?
? code of the stand with the most years
SELECT stand_code FROM stands ORDER BY age_years DESC LIMIT 1

? Top 3 buyers by money spent on timber
? Which 3 buyers paid the most for timber lots in total?
SELECT buyer FROM timber_lots GROUP BY buyer ORDER BY SUM(sale_price) DESC LIMIT 3

? Who is our best paid forester?
? forester with the highest salary, first and last name
SELECT fname, lname FROM foresters ORDER BY salary DESC LIMIT 1

? Which district has the most stands?
? the district with the largest number of stands
SELECT d.district_name FROM stands s JOIN districts d ON s.district_id = d.district_id GROUP BY d.district_id, d.district_name ORDER BY COUNT(*) DESC LIMIT 1

? Which district is the smallest by area?
? smallest district in hectares
SELECT district_name FROM districts ORDER BY area_ha LIMIT 1

? Stands sorted by main species and, inside a species, by volume from high to low: code, species, volume
? list stand code, main species and volume ordered by species then volume descending
SELECT stand_code, main_species, volume_m3 FROM stands ORDER BY main_species, volume_m3 DESC

? Which forester supervised the most harvested wood?
? last name of the forester whose fellings yielded the most m3
SELECT f.lname FROM fellings g JOIN foresters f ON g.forester_id = f.forester_id GROUP BY f.forester_id, f.lname ORDER BY SUM(g.harvested_m3) DESC LIMIT 1

? Which lot was sold most recently, and to whom?
? lot id and buyer of the latest sold timber lot
SELECT lot_id, buyer FROM timber_lots ORDER BY sold_on DESC LIMIT 1

? Foresters by length of service, longest serving first
? first and last names of the foresters in order of hiring
SELECT fname, lname FROM foresters ORDER BY hire_date

? Who was hired in 2019?
? foresters hired in 2019
SELECT fname, lname FROM foresters WHERE EXTRACT(YEAR FROM hire_date) = 2019

? How many days did a felling last on average?
? average days from start to end of the fellings
SELECT AVG(end_date - start_date) FROM fellings

? Which stands were last surveyed before 2015-06-01?
? stand codes with the last survey before June 1, 2015
SELECT stand_code FROM stands WHERE last_survey < '2015-06-01'

? timber revenue per month in 2022
? What did timber lots sell for in each month of 2022?
SELECT DATE_TRUNC('month', sold_on), SUM(sale_price) FROM timber_lots WHERE EXTRACT(YEAR FROM sold_on) = 2022 GROUP BY DATE_TRUNC('month', sold_on)

? How many seedlings went into the ground in the last 12 months?
? seedlings planted past 12 months
SELECT SUM(seedlings) FROM plantings WHERE planted_on >= CURRENT_DATE - INTERVAL '12 months'

? Which fellings were going on in April 2023, going by the start? Give the ids.
? felling ids started in April 2023
SELECT felling_id FROM fellings WHERE EXTRACT(YEAR FROM start_date) = 2023 AND EXTRACT(MONTH FROM start_date) = 4

? When was the first and when the last planting in stand B03?
? first and last planting date in B03
SELECT MIN(p.planted_on), MAX(p.planted_on) FROM plantings p JOIN stands s ON p.stand_id = s.stand_id WHERE s.stand_code = 'B03'

? How many beetle fellings started this year?
? beetle fellings begun in the current year
SELECT COUNT(*) FROM fellings WHERE felling_type = 'beetle' AND EXTRACT(YEAR FROM start_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many years has each forester been with us? Show the last name.
? last name and years since hiring for all foresters
SELECT lname, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM hire_date) FROM foresters

? What share of the seedlings survived?
? survived seedlings divided by planted seedlings, all plantings
SELECT CAST(SUM(survived) AS FLOAT) / NULLIF(SUM(seedlings), 0) FROM plantings

? What percentage of stands is protected in each kind of ownership?
? percent protected stands by ownership
SELECT ownership, 100.0 * SUM(CASE WHEN is_protected = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM stands GROUP BY ownership

? What is the ratio of spruce stands to beech stands?
? ratio of spruce to beech stands
SELECT CAST(SUM(CASE WHEN main_species = 'spruce' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN main_species = 'beech' THEN 1 ELSE 0 END), 0) FROM stands

? Volume per hectare for every stand
? Show each stand's code and its volume divided by its size.
SELECT stand_code, CAST(volume_m3 AS FLOAT) / NULLIF(size_ha, 0) FROM stands

? What did it cost to harvest a cubic meter with each felling type?
? cost per harvested m3 by felling type
SELECT felling_type, CAST(SUM(cost) AS FLOAT) / NULLIF(SUM(harvested_m3), 0) FROM fellings GROUP BY felling_type

? By how much did each lot beat its reserve price?
? lot id and sale price minus reserve price of every timber lot
SELECT lot_id, sale_price - reserve_price FROM timber_lots

? How many stands does a district have on average?
? stands per district
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT district_id), 0) FROM stands

? What proportion of fellings was due to storm damage?
? share of storm damage fellings
SELECT CAST(SUM(CASE WHEN felling_type = 'storm damage' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fellings

? Which unprotected private stands are older than 80 years?
? private stands over 80 years that are not protected
SELECT stand_code FROM stands WHERE is_protected = FALSE AND ownership = 'private' AND age_years > 80

? Code, age and size of the pine or larch stands
? Which stands are pine or larch? Show code, age and hectares.
SELECT stand_code, age_years, size_ha FROM stands WHERE main_species IN ('pine', 'larch')

? Which timber lots are still unsold?
? ids of timber lots without a sale date
SELECT lot_id FROM timber_lots WHERE sold_on IS NULL

? Which stands have a code beginning with A1?
? stand codes that start with A1
SELECT stand_code FROM stands WHERE stand_code LIKE 'A1%'

? Lots of firewood with 10 to 30 cubic meters
? lot ids of firewood with a volume between 10 and 30
SELECT lot_id FROM timber_lots WHERE assortment = 'firewood' AND volume_m3 BETWEEN 10 AND 30

? How many fellings cost more than 5000 and were not a thinning?
? count fellings other than thinning with costs above 5000
SELECT COUNT(*) FROM fellings WHERE cost > 5000 AND felling_type <> 'thinning'

? Where is the office of the Long Valley district?
? office town Long Valley district
SELECT office_town FROM districts WHERE district_name = 'Long Valley'

? Which fellings have not ended yet?
? fellings (id and type) that have no end date
SELECT felling_id, felling_type FROM fellings WHERE end_date IS NULL

? Grade and salary of forester Tomas Kral
? What is the grade of Tomas Kral and what does he earn?
SELECT grade, salary FROM foresters WHERE fname = 'Tomas' AND lname = 'Kral'

? Which foresters earn above average?
? foresters with a salary higher than the mean
SELECT fname, lname FROM foresters WHERE salary > (SELECT AVG(salary) FROM foresters)

? Which species were planted but are also a main species of a stand?
? species occurring both as main species of stands and among the plantings
SELECT main_species FROM stands INTERSECT SELECT species FROM plantings

? How many deer live in the district Elk Ridge?
? deer population Elk Ridge
I do not know

? Which hiking trails cross stand C21?
? trails through C21
I do not know

? How many forest fires did we have in 2020?
? fires per district 2020
I do not know
