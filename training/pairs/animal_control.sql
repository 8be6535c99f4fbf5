-- Animal control of a town: dog licences, owners, strays that are caught, shelters, bites, wardens and adoptions.

CREATE TABLE pet_owners (
  owner_id INTEGER PRIMARY KEY,
  owner_name TEXT, -- Gwen Fisher; Pablo Ortega; Ruth Amsel; Jay Patel
  addr TEXT,
  zip TEXT,
  phone TEXT,
  is_banned BOOLEAN
);

CREATE TABLE wardens (
  warden_id INTEGER PRIMARY KEY,
  warden_name TEXT, -- Nick Storm; Ida Falk; Bea Lawson; Tariq Noor
  area TEXT, -- Northside; Southside; Harbour; Hills
  hired_on DATE,
  van_no INTEGER,
  wage NUMERIC
);

CREATE TABLE shelters (
  shelter_id INTEGER PRIMARY KEY,
  shelter_name TEXT, -- Paws Home; Second Chance; Riverside Kennels
  cages INTEGER,
  daily_cost NUMERIC,
  takes_cats BOOLEAN
);

CREATE TABLE animals (
  animal_id INTEGER PRIMARY KEY,
  animal_name TEXT,
  species TEXT, -- dog; cat; snake; parrot; rabbit
  breed TEXT, -- terrier; shepherd; siamese; mixed
  sex TEXT, -- male; female
  weight_kg NUMERIC,
  chip_no TEXT,
  owner_id INTEGER REFERENCES pet_owners (owner_id),
  shelter_id INTEGER REFERENCES shelters (shelter_id),
  birth_year INTEGER,
  is_dangerous BOOLEAN
);

CREATE TABLE licences (
  licence_id INTEGER PRIMARY KEY,
  animal_id INTEGER REFERENCES animals (animal_id),
  issued_on DATE,
  expires_on DATE,
  fee NUMERIC,
  licence_kind TEXT -- standard; guide dog; breeder; senior discount
);

CREATE TABLE captures (
  capture_id INTEGER PRIMARY KEY,
  animal_id INTEGER REFERENCES animals (animal_id),
  warden_id INTEGER REFERENCES wardens (warden_id),
  reported_at TIMESTAMP,
  caught_at TIMESTAMP,
  place TEXT,
  result TEXT, -- returned to owner; taken to shelter; released; escaped
  owner_charge NUMERIC
);

CREATE TABLE bites (
  bite_id INTEGER PRIMARY KEY,
  animal_id INTEGER REFERENCES animals (animal_id),
  bitten_on DATE,
  victim_age INTEGER,
  severity TEXT, -- scratch; moderate; serious
  reported_by TEXT -- victim; doctor; neighbour; police
);

CREATE TABLE adoptions (
  adoption_id INTEGER PRIMARY KEY,
  animal_id INTEGER REFERENCES animals (animal_id),
  adopter_id INTEGER REFERENCES pet_owners (owner_id),
  adopted_on DATE,
  returned_on DATE,
  adoption_fee NUMERIC
);

? Who owns a dangerous animal?
? names of owners with at least one dangerous animal
SELECT DISTINCT o.owner_name FROM pet_owners o JOIN animals a ON a.owner_id = o.owner_id WHERE a.is_dangerous = TRUE

? Which owners have a dog that bit somebody seriously? Severity serious.
? owners of a dog with any serious bite
SELECT DISTINCT o.owner_name FROM pet_owners o JOIN animals a ON a.owner_id = o.owner_id JOIN bites b ON b.animal_id = a.animal_id WHERE a.species = 'dog' AND b.severity = 'serious'

? Which animals have no licence?
? names of animals without a licence
SELECT animal_name FROM animals WHERE animal_id NOT IN (SELECT animal_id FROM licences)

? Which wardens have never caught anything?
? wardens without a capture
SELECT warden_name FROM wardens WHERE warden_id NOT IN (SELECT warden_id FROM captures)

? How many animals are in each shelter, empty shelters included?
? animals per shelter, also shelters with none
SELECT s.shelter_name, COUNT(a.animal_id) FROM shelters s LEFT JOIN animals a ON a.shelter_id = s.shelter_id GROUP BY s.shelter_id, s.shelter_name

? Who adopted a cat?
? names of the people who adopted any cat
SELECT DISTINCT o.owner_name FROM pet_owners o JOIN adoptions d ON d.adopter_id = o.owner_id JOIN animals a ON d.animal_id = a.animal_id WHERE a.species = 'cat'

? How much has Gwen Fisher been charged for captures of her animals?
? total owner charge for captured animals of Gwen Fisher
SELECT SUM(c.owner_charge) FROM captures c JOIN animals a ON c.animal_id = a.animal_id JOIN pet_owners o ON a.owner_id = o.owner_id WHERE o.owner_name = 'Gwen Fisher'

? Which Harbour wardens have caught a snake?
? wardens of the Harbour area with a capture of a snake
SELECT DISTINCT w.warden_name FROM wardens w JOIN captures c ON c.warden_id = w.warden_id JOIN animals a ON c.animal_id = a.animal_id WHERE w.area = 'Harbour' AND a.species = 'snake'

? Which owners have more than 4 animals?
? owners with over 4 animals
SELECT o.owner_name FROM pet_owners o JOIN animals a ON a.owner_id = o.owner_id GROUP BY o.owner_id, o.owner_name HAVING COUNT(*) > 4

? Show the animal, its species, the warden and the place of every capture that ended with escaped.
? animal name, species, warden name, place for captures with the result escaped
SELECT a.animal_name, a.species, w.warden_name, c.place FROM captures c JOIN animals a ON c.animal_id = a.animal_id JOIN wardens w ON c.warden_id = w.warden_id WHERE c.result = 'escaped'

? What have we earned in licence fees for terriers? Breed terrier.
? total licence fee of animals of the breed terrier
SELECT SUM(l.fee) FROM licences l JOIN animals a ON l.animal_id = a.animal_id WHERE a.breed = 'terrier'

? How many animals of each species are registered?
? animals by species
SELECT species, COUNT(*) FROM animals GROUP BY species

? How many captures did each warden make?
? captures per warden
SELECT w.warden_name, COUNT(*) FROM wardens w JOIN captures c ON c.warden_id = w.warden_id GROUP BY w.warden_id, w.warden_name

? Licence income by kind of licence
? How many licences of each kind were issued and what fees did they bring?
SELECT licence_kind, COUNT(*), SUM(fee) FROM licences GROUP BY licence_kind

? Average and maximum weight per breed
? How heavy are animals of each breed on average and at most?
SELECT breed, AVG(weight_kg), MAX(weight_kg) FROM animals GROUP BY breed

? How did captures end? Count per result.
? captures by result
SELECT result, COUNT(*) FROM captures GROUP BY result

? bites by severity and who reported them
? Count the bites for each severity and reporter.
SELECT severity, reported_by, COUNT(*) FROM bites GROUP BY severity, reported_by

? Which breeds have more than 3 bites?
? breeds with over 3 bites
SELECT a.breed FROM animals a JOIN bites b ON b.animal_id = a.animal_id GROUP BY a.breed HAVING COUNT(*) > 3

? How many bites were there per species?
? bites by species of the animal
SELECT a.species, COUNT(*) FROM animals a JOIN bites b ON b.animal_id = a.animal_id GROUP BY a.species

? How many different animals did each warden catch?
? distinct captured animals per warden
SELECT w.warden_name, COUNT(DISTINCT c.animal_id) FROM wardens w JOIN captures c ON c.warden_id = w.warden_id GROUP BY w.warden_id, w.warden_name

? Adoptions per year with the total of fees
? How many adoptions were there each year and what adoption fees came in?
SELECT EXTRACT(YEAR FROM adopted_on), COUNT(*), SUM(adoption_fee) FROM adoptions GROUP BY EXTRACT(YEAR FROM adopted_on)

? How old are bite victims on average by severity?
? average victim age per severity of the bite
SELECT severity, AVG(victim_age) FROM bites GROUP BY severity

? How many dogs does each shelter look after?
? dogs per shelter name
SELECT s.shelter_name, COUNT(*) FROM shelters s JOIN animals a ON a.shelter_id = s.shelter_id WHERE a.species = 'dog' GROUP BY s.shelter_id, s.shelter_name

? Which owner has the most animals?
? owner with the highest number of animals
SELECT o.owner_name FROM pet_owners o JOIN animals a ON a.owner_id = o.owner_id GROUP BY o.owner_id, o.owner_name ORDER BY COUNT(*) DESC LIMIT 1

? Which breed bites the most?
? breed with the largest number of bites
SELECT a.breed FROM animals a JOIN bites b ON b.animal_id = a.animal_id GROUP BY a.breed ORDER BY COUNT(*) DESC LIMIT 1

? What is the heaviest dog called?
? name of the heaviest dog
SELECT animal_name FROM animals WHERE species = 'dog' ORDER BY weight_kg DESC LIMIT 1

? Which shelter is the cheapest per day?
? shelter with the lowest daily cost
SELECT shelter_name FROM shelters ORDER BY daily_cost LIMIT 1

? Who are the 3 wardens with the most captures?
? top 3 wardens by captures
SELECT w.warden_name FROM wardens w JOIN captures c ON c.warden_id = w.warden_id GROUP BY w.warden_id, w.warden_name ORDER BY COUNT(*) DESC LIMIT 3

? List the shelters by number of cages, largest first, with the cages.
? shelter name and cages sorted by cages descending
SELECT shelter_name, cages FROM shelters ORDER BY cages DESC

? Which animal was caught most often, and how many times?
? animal name with the most captures and their number
SELECT a.animal_name, COUNT(*) FROM animals a JOIN captures c ON c.animal_id = a.animal_id GROUP BY a.animal_id, a.animal_name ORDER BY COUNT(*) DESC LIMIT 1

? Show animals by species and then by weight, heaviest first; only the names.
? animal names ordered by species, then weight descending
SELECT animal_name FROM animals ORDER BY species, weight_kg DESC

? What was the latest bite? Date and severity.
? date and severity of the most recent bite
SELECT bitten_on, severity FROM bites ORDER BY bitten_on DESC LIMIT 1

? How many bites happened in 2023?
? bites 2023
SELECT COUNT(*) FROM bites WHERE EXTRACT(YEAR FROM bitten_on) = 2023

? How many hours does it take on average to catch a reported animal?
? average hours between report and catch
SELECT AVG(EXTRACT(EPOCH FROM caught_at - reported_at) / 3600) FROM captures

? Which licences have expired?
? ids of licences that expired before today
SELECT licence_id FROM licences WHERE expires_on < CURRENT_DATE

? Captures per month in 2024
? How many animals were reported for capture in each month of 2024?
SELECT DATE_TRUNC('month', reported_at), COUNT(*) FROM captures WHERE EXTRACT(YEAR FROM reported_at) = 2024 GROUP BY DATE_TRUNC('month', reported_at)

? Which animals were adopted in the last 60 days?
? names of animals with an adoption in the past 60 days
SELECT DISTINCT a.animal_name FROM animals a JOIN adoptions d ON d.animal_id = a.animal_id WHERE d.adopted_on >= CURRENT_DATE - INTERVAL '60 days'

? How many days did people keep the animals they returned?
? adoption id and days between adoption and return for those returned
SELECT adoption_id, returned_on - adopted_on FROM adoptions WHERE returned_on IS NOT NULL

? How many licences were issued between 2022-04-01 and 2023-03-31?
? licences issued from April 1, 2022 to March 31, 2023, how many
SELECT COUNT(*) FROM licences WHERE issued_on BETWEEN '2022-04-01' AND '2023-03-31'

? On which weekdays are animals reported, and how often?
? captures by weekday of the report
SELECT EXTRACT(DOW FROM reported_at), COUNT(*) FROM captures GROUP BY EXTRACT(DOW FROM reported_at)

? When did each warden last catch an animal?
? warden name and time of the last capture
SELECT w.warden_name, MAX(c.caught_at) FROM wardens w JOIN captures c ON c.warden_id = w.warden_id GROUP BY w.warden_id, w.warden_name

? What percentage of animals has a chip?
? percent of animals with a chip number
SELECT 100.0 * SUM(CASE WHEN chip_no IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM animals

? What share of captures is returned to owner, per warden?
? share of captures with the result returned to owner by warden name
SELECT w.warden_name, CAST(SUM(CASE WHEN c.result = 'returned to owner' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM wardens w JOIN captures c ON c.warden_id = w.warden_id GROUP BY w.warden_id, w.warden_name

? ratio of dogs to cats
? What is the ratio of dog animals to cat animals?
SELECT CAST(SUM(CASE WHEN species = 'dog' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN species = 'cat' THEN 1 ELSE 0 END), 0) FROM animals

? How many animals does an owner have on average?
? average animals per owner
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT owner_id), 0) FROM animals

? What proportion of each breed is dangerous?
? proportion of dangerous animals by breed
SELECT breed, CAST(SUM(CASE WHEN is_dangerous = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM animals GROUP BY breed

? What does a cage cost per day in every shelter?
? shelter name and daily cost divided by cages
SELECT shelter_name, daily_cost / NULLIF(cages, 0) FROM shelters

? What percentage of adoptions is undone, the animal being returned?
? percent of adoptions that were returned
SELECT 100.0 * SUM(CASE WHEN returned_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM adoptions

? For how many days is each licence valid?
? licence id and days from issue to expiry
SELECT licence_id, expires_on - issued_on FROM licences

? Which female cats are in no shelter? Shelter missing.
? names of female cat animals without a shelter
SELECT animal_name FROM animals WHERE species = 'cat' AND sex = 'female' AND shelter_id IS NULL

? Which shelters do not take cats?
? shelters that refuse cats
SELECT shelter_name FROM shelters WHERE takes_cats = FALSE

? Who is banned from keeping pets?
? banned owners
SELECT owner_name FROM pet_owners WHERE is_banned = TRUE

? Show name, breed, weight and chip number of every rabbit and parrot.
? animal name, breed, weight, chip number where the species is rabbit or parrot
SELECT animal_name, breed, weight_kg, chip_no FROM animals WHERE species IN ('rabbit', 'parrot')

? How many bites hurt a child under 12 and were reported by a doctor?
? number of bites with a victim age below 12 reported by the doctor
SELECT COUNT(*) FROM bites WHERE victim_age < 12 AND reported_by = 'doctor'

? Which captures took place at a School?
? capture ids with School in the place
SELECT capture_id FROM captures WHERE place LIKE '%School%'

? Which licences cost between 20 and 60 and are not standard?
? ids of licences with a fee from 20 to 60 and a kind other than standard
SELECT licence_id FROM licences WHERE fee BETWEEN 20 AND 60 AND licence_kind <> 'standard'

? Which wardens earn more than the average warden?
? wardens with an above average wage
SELECT warden_name FROM wardens WHERE wage > (SELECT AVG(wage) FROM wardens)

? Which owners in zip codes starting with 90 have no phone?
? owners without phone whose zip begins with 90
SELECT owner_name FROM pet_owners WHERE zip LIKE '90%' AND phone IS NULL

? Which vaccines did each dog get?
? vaccination date per animal
I do not know

? What do the shelters feed the animals?
I do not know

? How many barking complaints were made?
I do not know
