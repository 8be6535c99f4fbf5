-- A beekeepers' cooperative: keepers, apiaries, hives, checks and honey harvests.

CREATE TABLE beekeepers (
  keeper_id INTEGER PRIMARY KEY,
  keeper_name TEXT, -- Anton Hauser; Marie Colin; Bill Oakes; Yara Said
  village TEXT, -- Thornby; Ashwell; Milton; Fenny
  joined_year INTEGER,
  dob DATE,
  certified_organic BOOLEAN
);

CREATE TABLE apiaries (
  apiary_id INTEGER PRIMARY KEY,
  apiary_name TEXT, -- Clover Bank; Lime Avenue; Heath Corner; Orchard Edge
  keeper_id INTEGER REFERENCES beekeepers (keeper_id),
  forage TEXT, -- clover; lime; heather; rapeseed; acacia
  altitude_m INTEGER,
  shaded BOOLEAN
);

CREATE TABLE hives (
  hive_id INTEGER PRIMARY KEY,
  hive_code TEXT, -- H01; H07; H15; H22
  apiary_id INTEGER REFERENCES apiaries (apiary_id),
  hive_type TEXT, -- Langstroth; Dadant; top bar; Warre
  bee_race TEXT, -- Carnica; Buckfast; Ligustica; Caucasica
  queen_born DATE,
  set_up_on DATE,
  lost_on DATE,
  frames INTEGER,
  strength TEXT -- strong; medium; weak; queenless
);

CREATE TABLE hive_checks (
  check_id INTEGER PRIMARY KEY,
  hive_id INTEGER REFERENCES hives (hive_id),
  checked_by INTEGER REFERENCES beekeepers (keeper_id),
  checked_at TIMESTAMP,
  mite_count INTEGER,
  finding TEXT, -- healthy; varroa; swarming; foulbrood
  minutes_taken INTEGER
);

CREATE TABLE honey_harvests (
  harvest_id INTEGER PRIMARY KEY,
  hive_id INTEGER REFERENCES hives (hive_id),
  harvested_on DATE,
  kilos NUMERIC,
  water_pct NUMERIC,
  honey_type TEXT, -- blossom; forest; heather honey; creamed
  sale_value NUMERIC
);

? Who keeps the apiary Lime Avenue?
? beekeeper of Lime Avenue
SELECT b.keeper_name FROM apiaries a JOIN beekeepers b ON a.keeper_id = b.keeper_id WHERE a.apiary_name = 'Lime Avenue'

? Which hives stand at Heath Corner?
? hive codes in the apiary Heath Corner
SELECT h.hive_code FROM hives h JOIN apiaries a ON h.apiary_id = a.apiary_id WHERE a.apiary_name = 'Heath Corner'

? Which beekeepers have Buckfast bees?
? names, each once, of the beekeepers with hives of the race Buckfast
SELECT DISTINCT b.keeper_name FROM hives h JOIN apiaries a ON h.apiary_id = a.apiary_id JOIN beekeepers b ON a.keeper_id = b.keeper_id WHERE h.bee_race = 'Buckfast'

? Which hives have never given honey?
? hive codes without a honey harvest
? hives that no honey was ever harvested from
SELECT hive_code FROM hives WHERE hive_id NOT IN (SELECT hive_id FROM honey_harvests)

? Which beekeepers have no apiary?
? beekeepers without apiaries
SELECT keeper_name FROM beekeepers WHERE keeper_id NOT IN (SELECT keeper_id FROM apiaries)

? How much honey did each apiary yield?
? total kilos of honey by apiary name
SELECT a.apiary_name, SUM(x.kilos) FROM honey_harvests x JOIN hives h ON x.hive_id = h.hive_id JOIN apiaries a ON h.apiary_id = a.apiary_id GROUP BY a.apiary_id, a.apiary_name

? What did Marie Colin's honey sell for in total?
? honey sale value of the beekeeper Marie Colin
SELECT SUM(x.sale_value) FROM honey_harvests x JOIN hives h ON x.hive_id = h.hive_id JOIN apiaries a ON h.apiary_id = a.apiary_id JOIN beekeepers b ON a.keeper_id = b.keeper_id WHERE b.keeper_name = 'Marie Colin'

? Hives per apiary, apiaries without hives included
? How many hives does each apiary have, also those with none?
SELECT a.apiary_name, COUNT(h.hive_id) FROM apiaries a LEFT JOIN hives h ON h.apiary_id = a.apiary_id GROUP BY a.apiary_id, a.apiary_name

? At which apiaries was foulbrood found?
? apiaries with a hive check that found foulbrood, without repeats
SELECT DISTINCT a.apiary_name FROM hive_checks c JOIN hives h ON c.hive_id = h.hive_id JOIN apiaries a ON h.apiary_id = a.apiary_id WHERE c.finding = 'foulbrood'

? Average mite count in the Dadant hives
? How many mites were counted on average when checking Dadant hives?
SELECT AVG(c.mite_count) FROM hive_checks c JOIN hives h ON c.hive_id = h.hive_id WHERE h.hive_type = 'Dadant'

? How many hives are there of each race?
? hives by bee race
SELECT bee_race, COUNT(*) FROM hives GROUP BY bee_race

? Hives by type and strength
? Count the hives of every type and strength.
SELECT hive_type, strength, COUNT(*) FROM hives GROUP BY hive_type, strength

? Kilos, number of harvests and average water per honey type
? For each type of honey, how many kilos and how many harvests were there, and what was the mean water content?
SELECT honey_type, SUM(kilos), COUNT(*), AVG(water_pct) FROM honey_harvests GROUP BY honey_type

? Beekeepers per village
? How many beekeepers live in each village?
SELECT village, COUNT(*) FROM beekeepers GROUP BY village

? Hive checks by finding
? How many hive checks ended in each finding?
SELECT finding, COUNT(*) FROM hive_checks GROUP BY finding

? Which keepers have more than 3 apiaries?
? beekeepers with over 3 apiaries
SELECT b.keeper_name FROM apiaries a JOIN beekeepers b ON a.keeper_id = b.keeper_id GROUP BY b.keeper_id, b.keeper_name HAVING COUNT(*) > 3

? How many different hives has each beekeeper checked?
? distinct hives per beekeeper who did the check
SELECT b.keeper_name, COUNT(DISTINCT c.hive_id) FROM hive_checks c JOIN beekeepers b ON c.checked_by = b.keeper_id GROUP BY b.keeper_id, b.keeper_name

? Apiaries by forage with the highest altitude
? For each forage, count the apiaries and give the maximum altitude.
SELECT forage, COUNT(*), MAX(altitude_m) FROM apiaries GROUP BY forage

? Which races gave more than 400 kilos of honey?
? bee races with over 400 kg of honey harvests
SELECT h.bee_race FROM honey_harvests x JOIN hives h ON x.hive_id = h.hive_id GROUP BY h.bee_race HAVING SUM(x.kilos) > 400

? Which hive produced the most honey?
? code of the hive with the highest total kilos of honey
SELECT h.hive_code FROM honey_harvests x JOIN hives h ON x.hive_id = h.hive_id GROUP BY h.hive_id, h.hive_code ORDER BY SUM(x.kilos) DESC LIMIT 1

? Which apiary lies highest?
? apiary with the greatest altitude
SELECT apiary_name FROM apiaries ORDER BY altitude_m DESC LIMIT 1

? Top 3 beekeepers by number of apiaries
? Which 3 beekeepers run the most apiaries?
SELECT b.keeper_name FROM apiaries a JOIN beekeepers b ON a.keeper_id = b.keeper_id GROUP BY b.keeper_id, b.keeper_name ORDER BY COUNT(*) DESC LIMIT 3

? Which hive has the oldest queen?
? code of the hive whose queen was born first
SELECT hive_code FROM hives ORDER BY queen_born LIMIT 1

? Hives by race and then by frames, most frames first: code, race, frames
? hive code, bee race, frames sorted by race, then frames descending
SELECT hive_code, bee_race, frames FROM hives ORDER BY bee_race, frames DESC

? Who is the youngest beekeeper?
? youngest beekeeper by date of birth
SELECT keeper_name FROM beekeepers ORDER BY dob DESC LIMIT 1

? How much honey was harvested in June 2023?
? kilos of honey, June 2023
SELECT SUM(kilos) FROM honey_harvests WHERE EXTRACT(YEAR FROM harvested_on) = 2023 AND EXTRACT(MONTH FROM harvested_on) = 6

? Honey per year
? How many kilos of honey did we harvest each year?
SELECT EXTRACT(YEAR FROM harvested_on), SUM(kilos) FROM honey_harvests GROUP BY EXTRACT(YEAR FROM harvested_on)

? How many hives were checked in the last 14 days? Count the checks.
? hive checks, past 14 days
SELECT COUNT(*) FROM hive_checks WHERE checked_at >= CURRENT_DATE - INTERVAL '14 days'

? How many days does a lost hive survive on average, from set up to loss?
? average days between setting up and losing hives
SELECT AVG(lost_on - set_up_on) FROM hives

? Which hives have a queen born before 2022-01-01?
? hive codes with a queen born before January 1, 2022
SELECT hive_code FROM hives WHERE queen_born < '2022-01-01'

? When was the hive H07 last checked?
? latest check of hive H07
SELECT MAX(c.checked_at) FROM hive_checks c JOIN hives h ON c.hive_id = h.hive_id WHERE h.hive_code = 'H07'

? Checks per month in 2023
? How many hive checks were made in each month of 2023?
SELECT DATE_TRUNC('month', checked_at), COUNT(*) FROM hive_checks WHERE EXTRACT(YEAR FROM checked_at) = 2023 GROUP BY DATE_TRUNC('month', checked_at)

? What share of hives is weak?
? proportion of weak hives
SELECT CAST(SUM(CASE WHEN strength = 'weak' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM hives

? What percentage of hive checks found varroa, by bee race?
? percent of checks with varroa per race of the hives
SELECT h.bee_race, 100.0 * SUM(CASE WHEN c.finding = 'varroa' THEN 1 ELSE 0 END) / COUNT(*) FROM hive_checks c JOIN hives h ON c.hive_id = h.hive_id GROUP BY h.bee_race

? Ratio of strong to weak hives
? What is the ratio of strong hives to weak hives?
SELECT CAST(SUM(CASE WHEN strength = 'strong' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN strength = 'weak' THEN 1 ELSE 0 END), 0) FROM hives

? How many kilos of honey does a hive give, on average per harvested hive?
? total honey kilos divided by the number of different hives
SELECT CAST(SUM(kilos) AS FLOAT) / NULLIF(COUNT(DISTINCT hive_id), 0) FROM honey_harvests

? What does a kilo of each honey type sell for?
? sale value divided by kilos per type of honey
SELECT honey_type, CAST(SUM(sale_value) AS FLOAT) / NULLIF(SUM(kilos), 0) FROM honey_harvests GROUP BY honey_type

? What percent of beekeepers is certified organic?
? percentage of organic certified beekeepers
SELECT 100.0 * SUM(CASE WHEN certified_organic = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM beekeepers

? Which shaded apiaries feed on heather or acacia?
? shaded apiaries with the forage heather or acacia
SELECT apiary_name FROM apiaries WHERE shaded = TRUE AND forage IN ('heather', 'acacia')

? Which hives have not been lost and are queenless?
? codes of queenless hives without a loss date
SELECT hive_code FROM hives WHERE lost_on IS NULL AND strength = 'queenless'

? Harvests with 17 to 19 percent water: ids and kilos
? id and kilos of honey harvests with a water content between 17 and 19
SELECT harvest_id, kilos FROM honey_harvests WHERE water_pct BETWEEN 17 AND 19

? Which beekeepers from Thornby are not certified organic?
? Thornby beekeepers without the organic certificate
SELECT keeper_name FROM beekeepers WHERE village = 'Thornby' AND certified_organic = FALSE

? Forage, altitude of Clover Bank
? What forage does the apiary Clover Bank have and at what altitude does it lie?
SELECT forage, altitude_m FROM apiaries WHERE apiary_name = 'Clover Bank'

? How many checks counted more than 20 mites?
? number of hive checks with a mite count over 20
SELECT COUNT(*) FROM hive_checks WHERE mite_count > 20

? Which hives are of another type than Langstroth and have at least 12 frames?
? hive codes with 12 or more frames and a type other than Langstroth
SELECT hive_code FROM hives WHERE hive_type <> 'Langstroth' AND frames >= 12

? Who was stung at Orchard Edge?
? bee stings at Orchard Edge
I do not know

? What medicine was used against the mites in H15?
? mite treatment of H15
I do not know

? Which hives has Bill Oakes checked?
? hive codes, each once, with a check by Bill Oakes
SELECT DISTINCT h.hive_code FROM hive_checks c JOIN hives h ON c.hive_id = h.hive_id JOIN beekeepers b ON c.checked_by = b.keeper_id WHERE b.keeper_name = 'Bill Oakes'

? How long does checking a hive of each type take on average?
? average minutes per hive check by hive type
SELECT h.hive_type, AVG(c.minutes_taken) FROM hive_checks c JOIN hives h ON c.hive_id = h.hive_id GROUP BY h.hive_type

? Which apiaries hold 10 or more hives?
? apiaries with at least 10 hives
SELECT a.apiary_name FROM hives h JOIN apiaries a ON h.apiary_id = a.apiary_id GROUP BY a.apiary_id, a.apiary_name HAVING COUNT(*) >= 10

? Which honey type earned the most?
? type of honey with the highest sale value in total
SELECT honey_type FROM honey_harvests GROUP BY honey_type ORDER BY SUM(sale_value) DESC LIMIT 1

? List the beekeepers in the order they joined, with the year.
? beekeeper names and joining year, earliest first
SELECT keeper_name, joined_year FROM beekeepers ORDER BY joined_year

? Hives lost this year: codes
? Which hives did we lose in the current year?
SELECT hive_code FROM hives WHERE EXTRACT(YEAR FROM lost_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many hive checks does a hive get on average?
? checks per hive
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT hive_id), 0) FROM hive_checks

? Which beekeepers own apiaries with clover as well as with lime forage?
? beekeepers with both a clover and a lime apiary
SELECT b.keeper_name FROM apiaries a JOIN beekeepers b ON a.keeper_id = b.keeper_id WHERE a.forage = 'clover' INTERSECT SELECT b.keeper_name FROM apiaries a JOIN beekeepers b ON a.keeper_id = b.keeper_id WHERE a.forage = 'lime'
