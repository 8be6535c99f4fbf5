-- A public aquarium: tanks, species, animals, keepers, feedings, water tests and adoptions by patrons.

CREATE TABLE tank (
  tank_no INTEGER PRIMARY KEY,
  tank_name TEXT, -- Coral Window; Shark Tunnel; Kelp Forest; Amazon Pool; Jelly Dome
  zone TEXT, -- tropical; cold water; freshwater; quarantine
  volume_l INTEGER,
  depth_m NUMERIC,
  built_year INTEGER,
  chief_keeper TEXT REFERENCES keeper (badge),
  deputy_keeper TEXT REFERENCES keeper (badge),
  is_on_display BOOLEAN
);

CREATE TABLE keeper (
  badge TEXT PRIMARY KEY,
  full_name TEXT, -- Olive Marsh; Teo Brandt; Suki Hara; Idris Bell
  speciality TEXT, -- sharks; jellyfish; corals; seahorses; penguins
  started DATE,
  contract_until DATE,
  monthly_salary NUMERIC,
  diver BOOLEAN
);

CREATE TABLE species (
  species_code INTEGER PRIMARY KEY,
  common_name TEXT, -- clownfish; lionfish; sand tiger shark; moon jelly; electric eel
  latin_name TEXT,
  diet TEXT, -- plankton; fish; algae; shrimp
  conservation_status TEXT, -- endangered; vulnerable; stable
  max_length_cm INTEGER,
  venomous BOOLEAN
);

CREATE TABLE animal (
  animal_no INTEGER PRIMARY KEY,
  name TEXT, -- Bubbles; Nessie; Pepper; Captain; Wanda
  species_code INTEGER REFERENCES species (species_code),
  tank_no INTEGER REFERENCES tank (tank_no),
  sex TEXT, -- male; female; unknown
  born DATE,
  arrived DATE,
  died DATE,
  origin TEXT, -- bred here; rescue; exchange; wild caught
  length_cm NUMERIC,
  weight_g NUMERIC
);

CREATE TABLE feeding (
  feeding_no INTEGER PRIMARY KEY,
  tank_no INTEGER REFERENCES tank (tank_no),
  badge TEXT REFERENCES keeper (badge),
  fed_at TIMESTAMP,
  food TEXT, -- krill; squid; herring; pellets; mussels
  given_g NUMERIC,
  left_over_g NUMERIC,
  food_cost NUMERIC
);

CREATE TABLE water_test (
  test_no INTEGER PRIMARY KEY,
  tank_no INTEGER REFERENCES tank (tank_no),
  sampled_at TIMESTAMP,
  reported_at TIMESTAMP,
  temperature_c NUMERIC,
  salinity NUMERIC,
  ph NUMERIC,
  verdict TEXT -- good; borderline; bad
);

CREATE TABLE adoption (
  adoption_no INTEGER PRIMARY KEY,
  animal_no INTEGER REFERENCES animal (animal_no),
  patron TEXT, -- Rotary Club; Hill School; Baker Family; Seaside Hotel
  begins DATE,
  ends DATE,
  donation NUMERIC
);

? Which animals live in the Shark Tunnel?
? names of the animals in the Shark Tunnel tank
SELECT a.name FROM animal a JOIN tank t ON a.tank_no = t.tank_no WHERE t.tank_name = 'Shark Tunnel'

? Return the name of each animal along with the common name of its species.
? animals with their species
SELECT a.name, s.common_name FROM animal a JOIN species s ON a.species_code = s.species_code

? Who is the chief keeper of the Jelly Dome?
? chief keeper for tank Jelly Dome
SELECT k.full_name FROM tank t JOIN keeper k ON t.chief_keeper = k.badge WHERE t.tank_name = 'Jelly Dome'

? For which tanks is Suki Hara the deputy?
? tanks with deputy keeper Suki Hara
SELECT t.tank_name FROM tank t JOIN keeper k ON t.deputy_keeper = k.badge WHERE k.full_name = 'Suki Hara'

? Which tanks hold an endangered species? Name each tank only once.
? distinct tanks with animals of endangered species
SELECT DISTINCT t.tank_name FROM tank t JOIN animal a ON a.tank_no = t.tank_no JOIN species s ON a.species_code = s.species_code WHERE s.conservation_status = 'endangered'

? How much food in grams was given in each tank?
? grams fed per tank
SELECT t.tank_name, SUM(f.given_g) FROM tank t JOIN feeding f ON f.tank_no = t.tank_no GROUP BY t.tank_no, t.tank_name

? Which animals have never been adopted?
? animals without an adoption
SELECT name FROM animal WHERE animal_no NOT IN (SELECT animal_no FROM adoption)

? Which species are not represented by any animal?
? common names of species we do not have
SELECT common_name FROM species WHERE species_code NOT IN (SELECT species_code FROM animal)

? How many animals does each tank hold, empty tanks included?
? animal count for all tanks, also the empty ones
SELECT t.tank_name, COUNT(a.animal_no) FROM tank t LEFT JOIN animal a ON a.tank_no = t.tank_no GROUP BY t.tank_no, t.tank_name

? Which patrons have adopted a clownfish?
? patrons of clownfish, each once
SELECT DISTINCT d.patron FROM adoption d JOIN animal a ON d.animal_no = a.animal_no JOIN species s ON a.species_code = s.species_code WHERE s.common_name = 'clownfish'

? How many times has Teo Brandt fed the animals in the Kelp Forest?
? feedings by Teo Brandt in the Kelp Forest
SELECT COUNT(*) FROM feeding f JOIN keeper k ON f.badge = k.badge JOIN tank t ON f.tank_no = t.tank_no WHERE k.full_name = 'Teo Brandt' AND t.tank_name = 'Kelp Forest'

? How much have donations raised for each species?
? adoption money by common name of the species
SELECT s.common_name, SUM(d.donation) FROM species s JOIN animal a ON a.species_code = s.species_code JOIN adoption d ON d.animal_no = a.animal_no GROUP BY s.species_code, s.common_name

? Which keepers with sharks as speciality have used squid as food?
? sharks keepers who fed squid
SELECT DISTINCT k.full_name FROM keeper k JOIN feeding f ON f.badge = k.badge WHERE k.speciality = 'sharks' AND f.food = 'squid'

? Which tank had the most bad water tests, and how many?
? tank with most bad tests and their number
SELECT t.tank_name, COUNT(*) FROM tank t JOIN water_test w ON w.tank_no = t.tank_no WHERE w.verdict = 'bad' GROUP BY t.tank_no, t.tank_name ORDER BY COUNT(*) DESC LIMIT 1

? Find the keepers who are chief of one tank and deputy of another.
? keepers who are both chief keeper and deputy keeper
SELECT k.full_name FROM keeper k JOIN tank t ON t.chief_keeper = k.badge INTERSECT SELECT k.full_name FROM keeper k JOIN tank t ON t.deputy_keeper = k.badge

? Are there venomous species in the freshwater zone? List their common names.
? common names of venomous species kept in freshwater tanks
SELECT DISTINCT s.common_name FROM species s JOIN animal a ON a.species_code = s.species_code JOIN tank t ON a.tank_no = t.tank_no WHERE s.venomous = TRUE AND t.zone = 'freshwater'

? How many feedings took place in the last 5 days?
? feedings, past 5 days
SELECT COUNT(*) FROM feeding WHERE fed_at >= CURRENT_DATE - INTERVAL '5 days'

? How much did food cost in each month of 2023?
? food cost per month, 2023
SELECT DATE_TRUNC('month', fed_at), SUM(food_cost) FROM feeding WHERE EXTRACT(YEAR FROM fed_at) = 2023 GROUP BY DATE_TRUNC('month', fed_at)

? How many hours does it take on average until a water sample is reported?
? average hours from sampled to reported for water tests
SELECT AVG(EXTRACT(EPOCH FROM reported_at - sampled_at) / 3600) FROM water_test

? Which water tests have not been reported yet? Give the test number.
? test numbers without a report time
SELECT test_no FROM water_test WHERE reported_at IS NULL

? How many animals arrived per year?
? yearly number of arrivals
SELECT EXTRACT(YEAR FROM arrived), COUNT(*) FROM animal GROUP BY EXTRACT(YEAR FROM arrived)

? Which animals died last year?
? names of animals that died last year
SELECT name FROM animal WHERE EXTRACT(YEAR FROM died) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? How many days did the animals that died live with us on average, per origin?
? mean days from arrival to death by origin
SELECT origin, AVG(died - arrived) FROM animal GROUP BY origin

? What was the average temperature per day?
? daily mean water temperature by sample time
SELECT CAST(sampled_at AS DATE), AVG(temperature_c) FROM water_test GROUP BY CAST(sampled_at AS DATE)

? Which adoptions last longer than 365 days? Show patron and donation.
? patron and donation of adoptions over 365 days from beginning to end
SELECT patron, donation FROM adoption WHERE ends - begins > 365

? When did each tank get its first water sample?
? earliest sample time per tank
SELECT t.tank_name, MIN(w.sampled_at) FROM tank t JOIN water_test w ON w.tank_no = t.tank_no GROUP BY t.tank_no, t.tank_name

? How old is each male animal that is still alive? Name and age in years.
? name and age of living male animals
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM born) FROM animal WHERE sex = 'male' AND died IS NULL

? Which keepers started between 2017-01-01 and 2019-12-31?
? keepers who began from 1 January 2017 to 31 December 2019
SELECT full_name FROM keeper WHERE started BETWEEN '2017-01-01' AND '2019-12-31'

? Whose contract runs out this year?
? keepers with a contract until some day of this year
SELECT full_name FROM keeper WHERE EXTRACT(YEAR FROM contract_until) = EXTRACT(YEAR FROM CURRENT_DATE)

? Which tanks have been in use since before 1999?
? tanks built before 1999
SELECT tank_name FROM tank WHERE built_year < 1999

? How many adoptions began in April 2022?
? adoptions, begin in April 2022
SELECT COUNT(*) FROM adoption WHERE EXTRACT(YEAR FROM begins) = 2022 AND EXTRACT(MONTH FROM begins) = 4

? What percentage of the food given was left over?
? left over food in percent of the given food
SELECT 100.0 * SUM(left_over_g) / NULLIF(SUM(given_g), 0) FROM feeding

? What percentage of the given food was left over for each kind of food?
? left over percent by food
SELECT food, 100.0 * SUM(left_over_g) / NULLIF(SUM(given_g), 0) FROM feeding GROUP BY food

? How many grams were eaten at each feeding? Return the feeding number and given less left over.
? feeding number with given minus left over grams
SELECT feeding_no, given_g - left_over_g FROM feeding

? What is the ratio of males to females among the animals?
? male : female animals
SELECT CAST(SUM(CASE WHEN sex = 'male' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN sex = 'female' THEN 1 ELSE 0 END), 0) FROM animal

? What is the ratio of male to female animals for each species?
? male to female ratio by species common name
SELECT s.common_name, CAST(SUM(CASE WHEN a.sex = 'male' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN a.sex = 'female' THEN 1 ELSE 0 END), 0) FROM species s JOIN animal a ON a.species_code = s.species_code GROUP BY s.species_code, s.common_name

? What share of the animals is wild caught?
? wild caught share
SELECT CAST(SUM(CASE WHEN origin = 'wild caught' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM animal

? What percentage of the water tests of each tank was borderline?
? borderline tests in percent by tank
SELECT t.tank_name, 100.0 * SUM(CASE WHEN w.verdict = 'borderline' THEN 1 ELSE 0 END) / COUNT(*) FROM tank t JOIN water_test w ON w.tank_no = t.tank_no GROUP BY t.tank_no, t.tank_name

? What share of the species in each conservation status is venomous?
? venomous share by conservation status
SELECT conservation_status, CAST(SUM(CASE WHEN venomous = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM species GROUP BY conservation_status

? How many adoptions does an adopted animal have on average?
? average adoptions per animal
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT animal_no), 0) FROM adoption

? What is the average number of feedings per tank in the tropical zone?
? feedings per tropical tank
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT f.tank_no), 0) FROM feeding f JOIN tank t ON f.tank_no = t.tank_no WHERE t.zone = 'tropical'

? What share of tanks has a deputy keeper?
? share of tanks with a deputy
SELECT CAST(SUM(CASE WHEN deputy_keeper IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tank

? What is the weight per centimetre of length for each animal?
? animal name and weight divided by length
SELECT name, CAST(weight_g AS FLOAT) / NULLIF(length_cm, 0) FROM animal

? What does a gram of each food cost overall?
? food cost per gram given by food
SELECT food, CAST(SUM(food_cost) AS FLOAT) / NULLIF(SUM(given_g), 0) FROM feeding GROUP BY food

? What percentage of the donations came from the Seaside Hotel?
? Seaside Hotel's donations in percent of all donations
SELECT 100.0 * SUM(CASE WHEN patron = 'Seaside Hotel' THEN donation ELSE 0 END) / NULLIF(SUM(donation), 0) FROM adoption

? What percentage of the keepers are divers, by speciality?
? divers in percent per speciality of the keepers
SELECT speciality, 100.0 * SUM(CASE WHEN diver = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM keeper GROUP BY speciality

? How many more rescue animals than exchange animals do we have?
? rescue count minus exchange count
SELECT SUM(CASE WHEN origin = 'rescue' THEN 1 ELSE 0 END) - SUM(CASE WHEN origin = 'exchange' THEN 1 ELSE 0 END) FROM animal

? How many litres do the tanks of each zone hold?
? total tank volume by zone
SELECT zone, SUM(volume_l) FROM tank GROUP BY zone

? Which patrons have donated more than 2500 in total?
? patrons with donations over 2500
SELECT patron FROM adoption GROUP BY patron HAVING SUM(donation) > 2500

? How many grams of each food were given this month?
? food in grams this month by kind of food
SELECT food, SUM(given_g) FROM feeding WHERE DATE_TRUNC('month', fed_at) = DATE_TRUNC('month', CURRENT_DATE) GROUP BY food

? Which tanks had an average ph below 7.5?
? tanks with mean ph under 7.5
SELECT t.tank_name FROM tank t JOIN water_test w ON w.tank_no = t.tank_no GROUP BY t.tank_no, t.tank_name HAVING AVG(w.ph) < 7.5

? What does the average keeper of each speciality earn?
? mean salary by speciality
SELECT speciality, AVG(monthly_salary) FROM keeper GROUP BY speciality

? What is the heaviest animal we keep?
? name of the heaviest animal
SELECT name FROM animal ORDER BY weight_g DESC LIMIT 1

? Which tank is the deepest?
? deepest tank
SELECT tank_name FROM tank ORDER BY depth_m DESC LIMIT 1

? List the 4 smallest species by maximum length.
? 4 species with the least maximum length, common names
SELECT common_name FROM species ORDER BY max_length_cm ASC LIMIT 4

? Who is the most senior keeper by starting date?
? keeper who started first
SELECT full_name FROM keeper ORDER BY started ASC LIMIT 1

? Which tanks are not open to visitors?
? tanks not on display
SELECT tank_name FROM tank WHERE is_on_display = FALSE

? living animals heavier than 1000 g
SELECT name FROM animal WHERE weight_g > 1000 AND died IS NULL

? Which species eat algae or plankton?
? common names of species with a diet of plankton or algae
SELECT common_name FROM species WHERE diet IN ('algae', 'plankton')

? Which animals have no tank at the moment?
? animals without a tank
SELECT name FROM animal WHERE tank_no IS NULL

? How many visitors came to the aquarium on Sunday?
? visitor numbers per day
I do not know

? Which medicine was Nessie given?
? treatments of the animals
I do not know

? How much electricity do the pumps of the Coral Window use?
? power consumption per tank
I do not know
