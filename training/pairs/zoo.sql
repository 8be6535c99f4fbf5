-- A zoo: species, enclosures, animals, keepers, feedings, checkups and adoptions by visitors.

CREATE TABLE species (
  species_id INTEGER PRIMARY KEY,
  common_name TEXT, -- red panda; lowland gorilla; king penguin; komodo dragon; meerkat
  latin_name TEXT,
  animal_class TEXT, -- mammal; bird; reptile; fish; amphibian
  red_list TEXT, -- least concern; vulnerable; endangered; critically endangered
  native_to TEXT, -- Africa; Asia; South America; Antarctica
  life_span_years INTEGER
);

CREATE TABLE enclosures (
  encl_id INTEGER PRIMARY KEY,
  encl_name TEXT, -- Savannah; Ice Cove; Bamboo Forest; Reptile House; Monkey Island
  area_sqm NUMERIC,
  indoor BOOLEAN,
  built_on DATE,
  last_cleaned DATE,
  upkeep_per_month NUMERIC
);

CREATE TABLE keepers (
  keeper_id INTEGER PRIMARY KEY,
  keeper_name TEXT, -- Nell Barker; Samir Haddad; Olga Wirth; Pete Dunn
  speciality TEXT, -- big cats; primates; birds; reptiles
  hired_on DATE,
  annual_salary NUMERIC,
  supervisor_id INTEGER REFERENCES keepers (keeper_id)
);

CREATE TABLE animals (
  animal_id INTEGER PRIMARY KEY,
  pet_name TEXT, -- Kiko; Bruno; Luna; Rex; Matilda
  species_id INTEGER REFERENCES species (species_id),
  encl_id INTEGER REFERENCES enclosures (encl_id),
  keeper_id INTEGER REFERENCES keepers (keeper_id),
  sex TEXT, -- female; male; unknown
  born_on DATE,
  arrived_on DATE,
  origin TEXT, -- own breeding; other zoo; rescue; wild
  weight_kg NUMERIC,
  died_on DATE
);

CREATE TABLE feedings (
  feeding_id INTEGER PRIMARY KEY,
  animal_id INTEGER REFERENCES animals (animal_id),
  keeper_id INTEGER REFERENCES keepers (keeper_id),
  fed_at TIMESTAMP,
  food TEXT, -- fish; bamboo; fruit; meat; insects
  kg NUMERIC,
  food_cost NUMERIC,
  leftovers BOOLEAN
);

CREATE TABLE checkups (
  checkup_id INTEGER PRIMARY KEY,
  animal_id INTEGER REFERENCES animals (animal_id),
  vet_name TEXT, -- Dr Lamb; Dr Singh; Dr Moreau
  checked_on DATE,
  next_check DATE,
  finding TEXT, -- healthy; injured; sick; pregnant
  invoice NUMERIC
);

CREATE TABLE adoptions (
  adoption_id INTEGER PRIMARY KEY,
  animal_id INTEGER REFERENCES animals (animal_id),
  sponsor_name TEXT, -- Green family; Class 3B; Acme Ltd; Mrs Poole
  from_date DATE,
  to_date DATE,
  yearly_amount NUMERIC,
  plaque BOOLEAN
);

? Which animals live in the Ice Cove?
? names of animals in the enclosure Ice Cove
SELECT a.pet_name FROM animals a JOIN enclosures e ON a.encl_id = e.encl_id WHERE e.encl_name = 'Ice Cove'

? Who looks after Matilda?
? keeper of the animal Matilda
SELECT k.keeper_name FROM keepers k JOIN animals a ON a.keeper_id = k.keeper_id WHERE a.pet_name = 'Matilda'

? Which animals have never had a checkup?
? animals without checkups
SELECT pet_name FROM animals WHERE animal_id NOT IN (SELECT animal_id FROM checkups)

? Which enclosures are empty, with no animals?
? enclosures without animals
SELECT encl_name FROM enclosures WHERE encl_id NOT IN (SELECT encl_id FROM animals)

? How many endangered animals do we keep? The species must be endangered on the red list.
? number of animals of endangered species
SELECT COUNT(*) FROM animals a JOIN species s ON a.species_id = s.species_id WHERE s.red_list = 'endangered'

? List name, species and enclosure of every female animal.
? female animals with their species common name and enclosure
SELECT a.pet_name, s.common_name, e.encl_name FROM animals a JOIN species s ON a.species_id = s.species_id JOIN enclosures e ON a.encl_id = e.encl_id WHERE a.sex = 'female'

? How many animals do we have of each species, also species with none at the moment?
? animals per species, zero included
SELECT s.common_name, COUNT(a.animal_id) FROM species s LEFT JOIN animals a ON a.species_id = s.species_id GROUP BY s.species_id, s.common_name

? Which keepers have fed a red panda? Only different names.
? distinct keepers with feedings of red panda animals
SELECT DISTINCT k.keeper_name FROM keepers k JOIN feedings f ON f.keeper_id = k.keeper_id JOIN animals a ON f.animal_id = a.animal_id JOIN species s ON a.species_id = s.species_id WHERE s.common_name = 'red panda'

? What did it cost to feed Bruno?
? total food cost of feedings for the animal Bruno
SELECT SUM(f.food_cost) FROM feedings f JOIN animals a ON f.animal_id = a.animal_id WHERE a.pet_name = 'Bruno'

? Who sponsors Luna? Name of the sponsor and yearly amount from the adoptions.
? sponsor and yearly amount of adoptions of the animal Luna
SELECT d.sponsor_name, d.yearly_amount FROM adoptions d JOIN animals a ON d.animal_id = a.animal_id WHERE a.pet_name = 'Luna'

? Which bird species have been found sick? Common names once each.
? distinct bird species with animals whose checkups show the finding sick
SELECT DISTINCT s.common_name FROM species s JOIN animals a ON a.species_id = s.species_id JOIN checkups c ON c.animal_id = a.animal_id WHERE s.animal_class = 'bird' AND c.finding = 'sick'

? Which keepers aren't in charge of any animals?
? keepers without animals
SELECT keeper_name FROM keepers WHERE keeper_id NOT IN (SELECT keeper_id FROM animals)

? species by class
? How many species do we have in each animal class?
SELECT animal_class, COUNT(*) FROM species GROUP BY animal_class

? Food used by kind: kilos and cost
? how many kg of each food were given in feedings and what did they cost?
SELECT food, SUM(kg), SUM(food_cost) FROM feedings GROUP BY food

? Number of animals per keeper
? how many animals does each keeper look after?
SELECT k.keeper_name, COUNT(*) FROM keepers k JOIN animals a ON a.keeper_id = k.keeper_id GROUP BY k.keeper_id, k.keeper_name

? Average, lowest and highest weight of the animals by species
? weight per species: average, minimum, maximum of its animals
SELECT s.common_name, AVG(a.weight_kg), MIN(a.weight_kg), MAX(a.weight_kg) FROM animals a JOIN species s ON a.species_id = s.species_id GROUP BY s.species_id, s.common_name

? Where do our animals come from? Count them by origin.
? animals per origin
SELECT origin, COUNT(*) FROM animals GROUP BY origin

? Checkups by vet and finding
? how many checkups did each vet do for each finding?
SELECT vet_name, finding, COUNT(*) FROM checkups GROUP BY vet_name, finding

? Which enclosures house more than 8 animals?
? enclosures with over 8 animals
SELECT e.encl_name FROM enclosures e JOIN animals a ON a.encl_id = e.encl_id GROUP BY e.encl_id, e.encl_name HAVING COUNT(*) > 8

? How many different species live in every enclosure?
? distinct species of animals per enclosure
SELECT e.encl_name, COUNT(DISTINCT a.species_id) FROM enclosures e JOIN animals a ON a.encl_id = e.encl_id GROUP BY e.encl_id, e.encl_name

? Average keeper salary by speciality
? what do keepers of each speciality earn on average?
SELECT speciality, AVG(annual_salary) FROM keepers GROUP BY speciality

? Adoption money per species
? how much do adoptions of animals bring in a year for each species?
SELECT s.common_name, SUM(d.yearly_amount) FROM adoptions d JOIN animals a ON d.animal_id = a.animal_id JOIN species s ON a.species_id = s.species_id GROUP BY s.species_id, s.common_name

? Which sponsors have at least 2 adoptions?
? sponsors with 2 or more adoptions
SELECT sponsor_name FROM adoptions GROUP BY sponsor_name HAVING COUNT(*) >= 2

? Species by continent and red list status
? count species for each region they are native to and red list category
SELECT native_to, red_list, COUNT(*) FROM species GROUP BY native_to, red_list

? Who is our heaviest animal?
? heaviest animal
SELECT pet_name FROM animals ORDER BY weight_kg DESC LIMIT 1

? Which species lives the longest?
? species with the highest life span
SELECT common_name FROM species ORDER BY life_span_years DESC LIMIT 1

? Five oldest animals
? names of the 5 oldest animals
SELECT pet_name FROM animals ORDER BY born_on ASC LIMIT 5

? Which species do we have the most animals of?
? species with the largest number of animals
SELECT s.common_name FROM species s JOIN animals a ON a.species_id = s.species_id GROUP BY s.species_id, s.common_name ORDER BY COUNT(*) DESC LIMIT 1

? Which enclosure costs the most to keep up?
? enclosure with the highest monthly upkeep
SELECT encl_name FROM enclosures ORDER BY upkeep_per_month DESC LIMIT 1

? List enclosures by area, smallest first, with the area.
? enclosure name and area from smallest to largest
SELECT encl_name, area_sqm FROM enclosures ORDER BY area_sqm ASC

? Which animal has run up the highest vet bills?
? animal with the largest total invoice over its checkups
SELECT a.pet_name FROM animals a JOIN checkups c ON c.animal_id = a.animal_id GROUP BY a.animal_id, a.pet_name ORDER BY SUM(c.invoice) DESC LIMIT 1

? Keepers sorted by speciality, then by salary, best paid first
? keeper names ordered by speciality and then annual salary descending
SELECT keeper_name FROM keepers ORDER BY speciality ASC, annual_salary DESC

? Which animals were born in 2022?
? animals born in 2022
SELECT pet_name FROM animals WHERE EXTRACT(YEAR FROM born_on) = 2022

? Which enclosures haven't been cleaned in the last 3 days? Last cleaned before 3 days ago.
? enclosures last cleaned more than 3 days ago
SELECT encl_name FROM enclosures WHERE last_cleaned < CURRENT_DATE - INTERVAL '3 days'

? Checkups in March 2024
? how many checkups were done in March 2024?
SELECT COUNT(*) FROM checkups WHERE EXTRACT(YEAR FROM checked_on) = 2024 AND EXTRACT(MONTH FROM checked_on) = 3

? Food cost per month
? how much did feedings cost each month?
SELECT DATE_TRUNC('month', fed_at), SUM(food_cost) FROM feedings GROUP BY DATE_TRUNC('month', fed_at)

? When was Rex last fed?
? latest feeding time of the animal Rex
SELECT MAX(f.fed_at) FROM feedings f JOIN animals a ON f.animal_id = a.animal_id WHERE a.pet_name = 'Rex'

? How many days lie between a checkup and the next one on average, per vet?
? average days from checkup to next check by vet
SELECT vet_name, AVG(next_check - checked_on) FROM checkups GROUP BY vet_name

? Animals that arrived between 2023-01-01 and 2023-12-31
? which animals arrived from January 1, 2023 to December 31, 2023?
SELECT pet_name FROM animals WHERE arrived_on BETWEEN '2023-01-01' AND '2023-12-31'

? How many adoptions end this year?
? adoptions with an end date this year, count
SELECT COUNT(*) FROM adoptions WHERE EXTRACT(YEAR FROM to_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? Name and age in years of all animals from the wild
? wild origin animals with name and age
SELECT pet_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM born_on) FROM animals WHERE origin = 'wild'

? Which keepers were hired after 2019-04-01?
? keepers hired later than April 1, 2019
SELECT keeper_name FROM keepers WHERE hired_on > '2019-04-01'

? What percentage of our animals comes from own breeding?
? percent of animals with the origin own breeding
SELECT 100.0 * SUM(CASE WHEN origin = 'own breeding' THEN 1 ELSE 0 END) / COUNT(*) FROM animals

? Share of feedings with leftovers, by food
? for each food, what proportion of feedings had leftovers?
SELECT food, CAST(SUM(CASE WHEN leftovers = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM feedings GROUP BY food

? Ratio of female to male animals per species
? by species, the ratio of female animals to male animals
SELECT s.common_name, CAST(SUM(CASE WHEN a.sex = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN a.sex = 'male' THEN 1 ELSE 0 END), 0) FROM animals a JOIN species s ON a.species_id = s.species_id GROUP BY s.species_id, s.common_name

? How many animals does a keeper have on average?
? average animals per keeper
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT keeper_id), 0) FROM animals

? Food price per kilo for each food
? total food cost divided by total kg, by food in the feedings
SELECT food, CAST(SUM(food_cost) AS FLOAT) / NULLIF(SUM(kg), 0) FROM feedings GROUP BY food

? What percentage of checkups ends with the finding injured, for each vet?
? percent injured findings in checkups per vet
SELECT vet_name, 100.0 * SUM(CASE WHEN finding = 'injured' THEN 1 ELSE 0 END) / COUNT(*) FROM checkups GROUP BY vet_name

? Upkeep per square meter of each enclosure
? enclosure name and monthly upkeep divided by area
SELECT encl_name, upkeep_per_month / area_sqm FROM enclosures

? What share of species is vulnerable?
? proportion of vulnerable species
SELECT CAST(SUM(CASE WHEN red_list = 'vulnerable' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM species

? Which reptile or amphibian species come from Asia?
? reptile or amphibian species native to Asia
SELECT common_name FROM species WHERE animal_class IN ('reptile', 'amphibian') AND native_to = 'Asia'

? Which animals are still alive and of unknown sex?
? animals of unknown sex without a death date
SELECT pet_name FROM animals WHERE died_on IS NULL AND sex = 'unknown'

? Common name, Latin name and life span of critically endangered species
? critically endangered species with common name, latin name, life span
SELECT common_name, latin_name, life_span_years FROM species WHERE red_list = 'critically endangered'

? Outdoor enclosures of more than 2000 sqm
? which enclosures are not indoor and larger than 2000 sqm?
SELECT encl_name FROM enclosures WHERE indoor = FALSE AND area_sqm > 2000

? Keepers without a supervisor
? which keepers have no supervisor?
SELECT keeper_name FROM keepers WHERE supervisor_id IS NULL

? Animals weighing between 5 and 20 kg
? which animals weigh 5 to 20 kg?
SELECT pet_name FROM animals WHERE weight_kg BETWEEN 5 AND 20

? Species with "monkey" in the common name
? which species have "monkey" in their common name?
SELECT common_name FROM species WHERE common_name LIKE '%monkey%'

? How many checkups by Dr Lamb or Dr Singh cost over 300?
? checkups of Dr Lamb or Dr Singh with an invoice above 300, number
SELECT COUNT(*) FROM checkups WHERE vet_name IN ('Dr Lamb', 'Dr Singh') AND invoice > 300

? Which animals are not from a rescue and weigh more than the average animal?
? animals heavier than average with an origin other than rescue
SELECT pet_name FROM animals WHERE origin <> 'rescue' AND weight_kg > (SELECT AVG(weight_kg) FROM animals)

? How many visitors saw the penguins yesterday?
? What is the entrance fee for children?
? Which toy does Kiko like?
I do not know
