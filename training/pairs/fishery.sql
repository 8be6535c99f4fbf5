-- A fishing fleet: skippers, boats, trips, hauls, species, quotas and repairs.

CREATE TABLE harbours (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Skerry; Port Ellen; Graven; Lund Bay
  country TEXT, -- Norway; Scotland; Iceland; Denmark
  berths INTEGER
);

CREATE TABLE skippers (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Olaf Berg; Ewan Reid; Gunnar Lind; Mary Sands
  licence_no TEXT,
  licence_expires DATE,
  born_on DATE
);

CREATE TABLE boats (
  id INTEGER PRIMARY KEY,
  boat_name TEXT, -- Sea Spray; Northern Star; Silver Gull; Ocean Pearl; Brave Heart
  boat_type TEXT, -- trawler; longliner; seiner; gillnetter
  home_harbour_id INTEGER REFERENCES harbours (id),
  length_m NUMERIC,
  engine_kw INTEGER,
  year_built INTEGER,
  active BOOLEAN
);

CREATE TABLE trips (
  id INTEGER PRIMARY KEY,
  boat_id INTEGER REFERENCES boats (id),
  skipper_id INTEGER REFERENCES skippers (id),
  departed_at TIMESTAMP,
  returned_at TIMESTAMP,
  departure_harbour_id INTEGER REFERENCES harbours (id),
  landing_harbour_id INTEGER REFERENCES harbours (id),
  fuel_litres NUMERIC,
  crew_size INTEGER
);

CREATE TABLE species (
  id INTEGER PRIMARY KEY,
  common_name TEXT, -- cod; haddock; herring; mackerel; hake
  latin_name TEXT,
  habitat TEXT, -- pelagic; demersal; reef
  min_size_cm NUMERIC,
  protected BOOLEAN
);

CREATE TABLE hauls (
  id INTEGER PRIMARY KEY,
  trip_id INTEGER REFERENCES trips (id),
  species_id INTEGER REFERENCES species (id),
  caught_kg NUMERIC,
  discarded_kg NUMERIC,
  gear TEXT, -- bottom trawl; purse seine; long line; gill net
  depth_m INTEGER
);

CREATE TABLE quotas (
  id INTEGER PRIMARY KEY,
  boat_id INTEGER REFERENCES boats (id),
  species_id INTEGER REFERENCES species (id),
  quota_year INTEGER,
  allowed_kg NUMERIC
);

? Which boats have their home in the harbour of Graven?
? boats based in Graven
SELECT b.boat_name FROM boats b JOIN harbours h ON b.home_harbour_id = h.id WHERE h.name = 'Graven'

? Which skippers have taken out the Silver Gull?
? names of the different skippers who went on trips with the boat Silver Gull
SELECT DISTINCT s.name FROM trips t JOIN skippers s ON t.skipper_id = s.id JOIN boats b ON t.boat_id = b.id WHERE b.boat_name = 'Silver Gull'

? How many trips landed in Iceland?
? number of trips with a landing harbour in Iceland
SELECT COUNT(*) FROM trips t JOIN harbours h ON t.landing_harbour_id = h.id WHERE h.country = 'Iceland'

? From which harbours did Mary Sands depart?
? different departure harbours of the trips of skipper Mary Sands
SELECT DISTINCT h.name FROM trips t JOIN harbours h ON t.departure_harbour_id = h.id JOIN skippers s ON t.skipper_id = s.id WHERE s.name = 'Mary Sands'

? How many kilos of each species were caught?
? Return every species' common name and the total catch in kg over all hauls.
? catch by species
SELECT s.common_name, SUM(h.caught_kg) FROM hauls h JOIN species s ON h.species_id = s.id GROUP BY s.id, s.common_name

? Which boats have no quota at all?
? boats without any quotas
SELECT boat_name FROM boats WHERE id NOT IN (SELECT boat_id FROM quotas)

? Which species were never hauled?
? species we have never caught in any of the hauls
SELECT common_name FROM species WHERE id NOT IN (SELECT species_id FROM hauls)

? What is the cod quota of the Ocean Pearl for 2022?
? Ocean Pearl cod allowed kg 2022
SELECT q.allowed_kg FROM quotas q JOIN boats b ON q.boat_id = b.id JOIN species s ON q.species_id = s.id WHERE b.boat_name = 'Ocean Pearl' AND s.common_name = 'cod' AND q.quota_year = 2022

? Number of trips for every boat, boats that never left included
? How many trips has each boat made, including those with none?
SELECT b.boat_name, COUNT(t.id) FROM boats b LEFT JOIN trips t ON t.boat_id = b.id GROUP BY b.id, b.boat_name

? Which boats caught a protected species?
? names of boats with hauls of protected species, without repeats
SELECT DISTINCT b.boat_name FROM hauls h JOIN trips t ON h.trip_id = t.id JOIN boats b ON t.boat_id = b.id JOIN species s ON h.species_id = s.id WHERE s.protected = TRUE

? Average crew size on the trips of trawlers
? How many people are on board on average when a trawler goes on trips?
SELECT AVG(t.crew_size) FROM trips t JOIN boats b ON t.boat_id = b.id WHERE b.boat_type = 'trawler'

? How many boats are there of each type?
? fleet by boat type
SELECT boat_type, COUNT(*) FROM boats GROUP BY boat_type

? Harbours and berths per country
? For each country, how many harbours are there and how many berths do they have together?
SELECT country, COUNT(*), SUM(berths) FROM harbours GROUP BY country

? How much fuel did each boat burn?
? fuel litres per boat
SELECT b.boat_name, SUM(t.fuel_litres) FROM trips t JOIN boats b ON t.boat_id = b.id GROUP BY b.id, b.boat_name

? What is the average length and engine power for each type of boat?
? mean length and mean engine kW by boat type
SELECT boat_type, AVG(length_m), AVG(engine_kw) FROM boats GROUP BY boat_type

? Catch per gear
? How many kg were caught with each gear?
? Break the catch of the hauls down by gear.
SELECT gear, SUM(caught_kg) FROM hauls GROUP BY gear

? Which skippers made more than 25 trips?
? skippers with over 25 trips
SELECT s.name FROM trips t JOIN skippers s ON t.skipper_id = s.id GROUP BY s.id, s.name HAVING COUNT(*) > 25

? How many different species did each gear catch?
? distinct species by gear
SELECT gear, COUNT(DISTINCT species_id) FROM hauls GROUP BY gear

? How many kilos may be fished in each quota year?
? total allowed kg by year of the quotas
SELECT quota_year, SUM(allowed_kg) FROM quotas GROUP BY quota_year

? Which gears work at an average depth of more than 150 meters?
? gears whose mean haul depth exceeds 150 m
SELECT gear FROM hauls GROUP BY gear HAVING AVG(depth_m) > 150

? For each habitat, count the species and give the smallest minimum size.
? number of species and lowest min size per habitat
SELECT habitat, COUNT(*), MIN(min_size_cm) FROM species GROUP BY habitat

? Number of trips per skipper and boat
? How often did each skipper go out with each boat?
SELECT s.name, b.boat_name, COUNT(*) FROM trips t JOIN skippers s ON t.skipper_id = s.id JOIN boats b ON t.boat_id = b.id GROUP BY s.name, b.boat_name

? Which is our longest boat?
? name of the boat with the greatest length
SELECT boat_name FROM boats ORDER BY length_m DESC LIMIT 1

? Top 5 boats by total catch
? Which 5 boats have caught the most kilos in all?
SELECT b.boat_name FROM hauls h JOIN trips t ON h.trip_id = t.id JOIN boats b ON t.boat_id = b.id GROUP BY b.id, b.boat_name ORDER BY SUM(h.caught_kg) DESC LIMIT 5

? Who is the oldest skipper?
? the skipper who was born earliest
SELECT name FROM skippers ORDER BY born_on LIMIT 1

? Which harbour is home to the most boats?
? harbour with the highest number of boats based there
SELECT h.name FROM boats b JOIN harbours h ON b.home_harbour_id = h.id GROUP BY h.id, h.name ORDER BY COUNT(*) DESC LIMIT 1

? Which harbour has the most berths?
? biggest harbour by berths
SELECT name FROM harbours ORDER BY berths DESC LIMIT 1

? Who went out on the most trips, and on how many?
? skipper with the most trips and the number
SELECT s.name, COUNT(*) FROM trips t JOIN skippers s ON t.skipper_id = s.id GROUP BY s.id, s.name ORDER BY COUNT(*) DESC LIMIT 1

? List all boats with type, length and year built, newest first and longer ones first in the same year.
? boat name, type, length, build year ordered by year descending then length descending
SELECT boat_name, boat_type, length_m, year_built FROM boats ORDER BY year_built DESC, length_m DESC

? Which species is discarded the most?
? species with the highest total of discarded kilos in hauls
SELECT s.common_name FROM hauls h JOIN species s ON h.species_id = s.id GROUP BY s.id, s.common_name ORDER BY SUM(h.discarded_kg) DESC LIMIT 1

? Skippers by licence expiry, the soonest first
? List the skippers in order of when their licence expires.
SELECT name FROM skippers ORDER BY licence_expires

? How many trips set out in June 2023?
? trips departed June 2023
SELECT COUNT(*) FROM trips WHERE EXTRACT(YEAR FROM departed_at) = 2023 AND EXTRACT(MONTH FROM departed_at) = 6

? How many hours is a boat at sea on an average trip?
? average trip duration in hours
SELECT AVG(EXTRACT(EPOCH FROM returned_at - departed_at) / 3600) FROM trips

? Which licences run out this year? Show the skipper and the date.
? skippers whose licence expires in the current year, with the date
SELECT name, licence_expires FROM skippers WHERE EXTRACT(YEAR FROM licence_expires) = EXTRACT(YEAR FROM CURRENT_DATE)

? trips per month
? How many trips departed in each month?
SELECT DATE_TRUNC('month', departed_at), COUNT(*) FROM trips GROUP BY DATE_TRUNC('month', departed_at)

? How many kg of herring were caught on trips of the last 90 days?
? herring catch past 90 days by departure of the trip
SELECT SUM(h.caught_kg) FROM hauls h JOIN trips t ON h.trip_id = t.id JOIN species s ON h.species_id = s.id WHERE s.common_name = 'herring' AND t.departed_at >= CURRENT_DATE - INTERVAL '90 days'

? When did the Northern Star first set out?
? earliest departure of the boat Northern Star
SELECT MIN(t.departed_at) FROM trips t JOIN boats b ON t.boat_id = b.id WHERE b.boat_name = 'Northern Star'

? Which skippers were born before 1 January 1970?
? skippers born before 1970-01-01
SELECT name FROM skippers WHERE born_on < '1970-01-01'

? Fuel used per year
? How many litres of fuel did all trips use in each year of departure?
SELECT EXTRACT(YEAR FROM departed_at), SUM(fuel_litres) FROM trips GROUP BY EXTRACT(YEAR FROM departed_at)

? Name and age in years of all skippers
? How old is each skipper?
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM born_on) FROM skippers

? What share of the catch is thrown back? Divide the discarded kilos by the caught kilos of all hauls.
? discarded kg divided by caught kg over all hauls
SELECT CAST(SUM(discarded_kg) AS FLOAT) / NULLIF(SUM(caught_kg), 0) FROM hauls

? What proportion of our boats is active?
? share of active boats
SELECT CAST(SUM(CASE WHEN active = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM boats

? Ratio of trawlers to longliners
? What is the ratio of trawler boats to longliner boats?
SELECT CAST(SUM(CASE WHEN boat_type = 'trawler' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN boat_type = 'longliner' THEN 1 ELSE 0 END), 0) FROM boats

? How many trips does a boat make on average?
? trips per boat
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT boat_id), 0) FROM trips

? What percentage of the species in each habitat is protected?
? percent of protected species by habitat
SELECT habitat, 100.0 * SUM(CASE WHEN protected = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM species GROUP BY habitat

? How many kilos does a boat catch per trip on average?
? total catch divided by the number of different trips in the hauls
SELECT CAST(SUM(caught_kg) AS FLOAT) / NULLIF(COUNT(DISTINCT trip_id), 0) FROM hauls

? Engine kW per meter of length for each boat
? For every boat, show its name and the engine power divided by its length.
SELECT boat_name, CAST(engine_kw AS FLOAT) / NULLIF(length_m, 0) FROM boats

? What percentage of hauls was made with a gill net?
? percent of hauls with the gear gill net
SELECT 100.0 * SUM(CASE WHEN gear = 'gill net' THEN 1 ELSE 0 END) / COUNT(*) FROM hauls

? Which active boats are longer than 20 meters?
? active boats over 20 m
SELECT boat_name FROM boats WHERE active = TRUE AND length_m > 20

? Which boats are a seiner or a gillnetter built after 2000?
? seiner and gillnetter boats with a build year later than 2000
SELECT boat_name FROM boats WHERE boat_type IN ('seiner', 'gillnetter') AND year_built > 2000

? Which trips have not returned yet?
? ids of trips that are still out, with no return time
SELECT id FROM trips WHERE returned_at IS NULL

? Which harbours have between 10 and 40 berths?
? harbours with 10 to 40 berths
SELECT name FROM harbours WHERE berths BETWEEN 10 AND 40

? Show common name, latin name and minimum size of the unprotected species.
? common name, latin name, min size of species that are not protected
SELECT common_name, latin_name, min_size_cm FROM species WHERE protected = FALSE

? boats with Sea in the name
? Which boats have a name that contains Sea?
SELECT boat_name FROM boats WHERE boat_name LIKE '%Sea%'

? Which harbours are outside Norway?
? harbours not in Norway and their country
SELECT name, country FROM harbours WHERE country <> 'Norway'

? Which hauls brought over 800 kg from a depth of less than 60 meters? Give id, kilos and gear.
? haul id, caught kg and gear where the catch exceeds 800 and depth is below 60
SELECT id, caught_kg, gear FROM hauls WHERE caught_kg > 800 AND depth_m < 60

? What is the licence number of Ewan Reid?
? Ewan Reid licence no
SELECT licence_no FROM skippers WHERE name = 'Ewan Reid'

? Which boats have quotas for both cod and haddock?
? boats with a cod quota and also a haddock quota
SELECT b.boat_name FROM quotas q JOIN boats b ON q.boat_id = b.id JOIN species s ON q.species_id = s.id WHERE s.common_name = 'cod' INTERSECT SELECT b.boat_name FROM quotas q JOIN boats b ON q.boat_id = b.id JOIN species s ON q.species_id = s.id WHERE s.common_name = 'haddock'

? What price did the mackerel fetch per kilo?
? mackerel price per kg
I do not know

? How high were the waves on the last trip of Brave Heart?
? wave height on Brave Heart's last trip
I do not know

? Which insurance company covers the Sea Spray?
? insurer of the boat Sea Spray
I do not know
