-- A mushroom survey: plots, visits, species, finds and the people who identify them.

CREATE TABLE plots (
  plot_id INTEGER PRIMARY KEY,
  plot_name TEXT, -- Fox Hollow; Mill Copse; Ridge End; Bog Corner
  habitat TEXT, -- beech wood; pine wood; meadow; birch bog
  area_ha NUMERIC,
  elevation_m INTEGER,
  is_protected BOOLEAN
);

CREATE TABLE surveyors (
  surveyor_id INTEGER PRIMARY KEY,
  name TEXT, -- Hilda Berg; Owen Price; Carla Neri; Tomas Vik
  member_since INTEGER,
  birth_year INTEGER,
  experience TEXT -- novice; trained; expert
);

CREATE TABLE visits (
  visit_id INTEGER PRIMARY KEY,
  plot_id INTEGER REFERENCES plots (plot_id),
  leader_id INTEGER REFERENCES surveyors (surveyor_id),
  visited_on DATE,
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  rain_mm NUMERIC,
  air_temp NUMERIC,
  travel_cost NUMERIC
);

CREATE TABLE species (
  species_id INTEGER PRIMARY KEY,
  common_name TEXT, -- fly agaric; penny bun; chanterelle; death cap; ink cap
  family TEXT, -- Amanitaceae; Boletaceae; Agaricaceae; Russulaceae
  edibility TEXT, -- edible; poisonous; inedible; deadly
  red_list TEXT, -- endangered; vulnerable; least concern
  max_cap_cm NUMERIC
);

CREATE TABLE finds (
  find_id INTEGER PRIMARY KEY,
  visit_id INTEGER REFERENCES visits (visit_id),
  species_id INTEGER REFERENCES species (species_id),
  found_by INTEGER REFERENCES surveyors (surveyor_id),
  confirmed_by INTEGER REFERENCES surveyors (surveyor_id),
  qty INTEGER,
  weight_g NUMERIC,
  dried_weight_g NUMERIC,
  confirmed_on DATE,
  photo_url TEXT,
  substrate TEXT -- soil; dead wood; living tree; dung
);

? Which species were found in Fox Hollow?
? different species found on the plot Fox Hollow
SELECT DISTINCT s.common_name FROM finds f JOIN species s ON f.species_id = s.species_id JOIN visits v ON f.visit_id = v.visit_id JOIN plots p ON v.plot_id = p.plot_id WHERE p.plot_name = 'Fox Hollow'

? How many visits did each plot get, including plots that were never visited?
? visits per plot name, zero for unvisited plots
SELECT p.plot_name, COUNT(v.visit_id) FROM plots p LEFT JOIN visits v ON v.plot_id = p.plot_id GROUP BY p.plot_id, p.plot_name

? How many finds has each surveyor made?
? finds per surveyor who found them
SELECT s.name, COUNT(*) FROM finds f JOIN surveyors s ON f.found_by = s.surveyor_id GROUP BY s.surveyor_id, s.name

? Which surveyors have confirmed a find of a death cap?
? Who confirmed death cap finds?
SELECT DISTINCT s.name FROM finds f JOIN surveyors s ON f.confirmed_by = s.surveyor_id JOIN species sp ON f.species_id = sp.species_id WHERE sp.common_name = 'death cap'

? Which species have never been found?
? species without a single find
SELECT common_name FROM species WHERE species_id NOT IN (SELECT species_id FROM finds)

? Who has never led a visit?
? surveyors who have not led any visit
SELECT name FROM surveyors WHERE surveyor_id NOT IN (SELECT leader_id FROM visits)

? What weight in grams was found of each family?
? total find weight by family of the species
SELECT s.family, SUM(f.weight_g) FROM finds f JOIN species s ON f.species_id = s.species_id GROUP BY s.family

? Return the date of each visit with the name of the plot and the name of its leader.
? visit dates, plot names and leaders
SELECT v.visited_on, p.plot_name, s.name FROM visits v JOIN plots p ON v.plot_id = p.plot_id JOIN surveyors s ON v.leader_id = s.surveyor_id

? On which plots were endangered species found?
? plots with finds of endangered mushrooms
SELECT DISTINCT p.plot_name FROM finds f JOIN visits v ON f.visit_id = v.visit_id JOIN plots p ON v.plot_id = p.plot_id JOIN species s ON f.species_id = s.species_id WHERE s.red_list = 'endangered'

? How many different species has each habitat yielded?
? number of distinct species found per habitat
SELECT p.habitat, COUNT(DISTINCT f.species_id) FROM finds f JOIN visits v ON f.visit_id = v.visit_id JOIN plots p ON v.plot_id = p.plot_id GROUP BY p.habitat

? Which surveyors found more than 500 mushrooms in total?
? surveyors whose finds add up to a quantity over 500
SELECT s.name FROM finds f JOIN surveyors s ON f.found_by = s.surveyor_id GROUP BY s.surveyor_id, s.name HAVING SUM(f.qty) > 500

? Which species turned up most often?
? species with the most finds
SELECT s.common_name FROM finds f JOIN species s ON f.species_id = s.species_id GROUP BY s.species_id, s.common_name ORDER BY COUNT(*) DESC LIMIT 1

? Average rain in mm on the visits led by Owen Price
? mean rain of Owen Price's visits
SELECT AVG(v.rain_mm) FROM visits v JOIN surveyors s ON v.leader_id = s.surveyor_id WHERE s.name = 'Owen Price'

? Which expert surveyors found something poisonous on dead wood?
? experts who found poisonous species on the substrate dead wood
SELECT DISTINCT u.name FROM finds f JOIN surveyors u ON f.found_by = u.surveyor_id JOIN species s ON f.species_id = s.species_id WHERE u.experience = 'expert' AND s.edibility = 'poisonous' AND f.substrate = 'dead wood'

? Surveyor ids that appear both as finder and as confirmer of finds
? ids that are in found by as well as in confirmed by
SELECT found_by FROM finds INTERSECT SELECT confirmed_by FROM finds

? How much was spent on travel to each plot?
? total travel cost per plot
SELECT p.plot_name, SUM(v.travel_cost) FROM visits v JOIN plots p ON v.plot_id = p.plot_id GROUP BY p.plot_id, p.plot_name

? How many visits took place in the last 8 weeks?
? visits, last 8 weeks
SELECT COUNT(*) FROM visits WHERE visited_on >= CURRENT_DATE - INTERVAL '8 weeks'

? Number of visits per month of 2023
? How many visits were there in each month of 2023?
SELECT DATE_TRUNC('month', visited_on), COUNT(*) FROM visits WHERE EXTRACT(YEAR FROM visited_on) = 2023 GROUP BY DATE_TRUNC('month', visited_on)

? How many hours does a visit take on average?
? average visit length in hours
SELECT AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 3600) FROM visits

? How many hours were spent on the visits to each plot?
? total visit hours by plot name
SELECT p.plot_name, SUM(EXTRACT(EPOCH FROM v.ended_at - v.started_at) / 3600) FROM visits v JOIN plots p ON v.plot_id = p.plot_id GROUP BY p.plot_id, p.plot_name

? Which visits lasted longer than 5 hours? Give their ids.
? ids of visits over 5 hours
SELECT visit_id FROM visits WHERE EXTRACT(EPOCH FROM ended_at - started_at) / 3600 > 5

? When was each plot first visited?
? plot names with date of first visit
SELECT p.plot_name, MIN(v.visited_on) FROM visits v JOIN plots p ON v.plot_id = p.plot_id GROUP BY p.plot_id, p.plot_name

? When was the fly agaric last seen?
? date of the latest visit with a fly agaric find
SELECT MAX(v.visited_on) FROM finds f JOIN visits v ON f.visit_id = v.visit_id JOIN species s ON f.species_id = s.species_id WHERE s.common_name = 'fly agaric'

? How many finds are not confirmed yet?
? unconfirmed finds
SELECT COUNT(*) FROM finds WHERE confirmed_on IS NULL

? How many days went by on average between the visit and the confirmation of a find?
? average days from visit date to confirmation of finds
SELECT AVG(f.confirmed_on - v.visited_on) FROM finds f JOIN visits v ON f.visit_id = v.visit_id

? Who has been a member since before 2005?
? surveyors who joined before 2005
SELECT name FROM surveyors WHERE member_since < 2005

? How old is each surveyor?
? surveyors with age, from the year of birth
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - birth_year FROM surveyors

? Number of finds confirmed this year
? How many finds have been confirmed this year?
SELECT COUNT(*) FROM finds WHERE EXTRACT(YEAR FROM confirmed_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many mushrooms were counted between September 1, 2024 and October 31, 2024?
? total quantity of finds from visits 2024-09-01 to 2024-10-31
SELECT SUM(f.qty) FROM finds f JOIN visits v ON f.visit_id = v.visit_id WHERE v.visited_on BETWEEN '2024-09-01' AND '2024-10-31'

? On which days of the week do visits happen, and how many on each?
? visits per weekday
SELECT EXTRACT(DOW FROM visited_on), COUNT(*) FROM visits GROUP BY EXTRACT(DOW FROM visited_on)

? What is the ratio of dried weight to fresh weight for each find?
? find id with dried weight divided by weight
SELECT find_id, CAST(dried_weight_g AS FLOAT) / NULLIF(weight_g, 0) FROM finds

? What percentage of the weight of all finds remained after drying?
? total dried weight as percentage of total weight
SELECT 100.0 * SUM(dried_weight_g) / NULLIF(SUM(weight_g), 0) FROM finds

? What percentage of the fresh weight was left as dried weight for each species?
? dried weight percentage of weight by species
SELECT s.common_name, 100.0 * SUM(f.dried_weight_g) / NULLIF(SUM(f.weight_g), 0) FROM finds f JOIN species s ON f.species_id = s.species_id GROUP BY s.species_id, s.common_name

? How many grams does each find lose in drying? Find id and the difference, please.
? weight minus dried weight for every find id
SELECT find_id, weight_g - dried_weight_g FROM finds

? What is the ratio of edible to poisonous species?
? edible : poisonous species
SELECT CAST(SUM(CASE WHEN edibility = 'edible' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN edibility = 'poisonous' THEN 1 ELSE 0 END), 0) FROM species

? What is the ratio of edible to deadly species in each family?
? edible to deadly ratio by family
SELECT family, CAST(SUM(CASE WHEN edibility = 'edible' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN edibility = 'deadly' THEN 1 ELSE 0 END), 0) FROM species GROUP BY family

? What share of the finds has a photo?
? share of finds with a photo url
SELECT CAST(SUM(CASE WHEN photo_url IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM finds

? What percentage of each substrate's finds has been confirmed?
? percent of finds with a confirmation date, per substrate
SELECT substrate, 100.0 * SUM(CASE WHEN confirmed_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM finds GROUP BY substrate

? What percentage of the plots is protected?
? percent of protected plots
SELECT 100.0 * SUM(CASE WHEN is_protected = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM plots

? What share of plots is protected for each habitat?
? protected share by habitat
SELECT habitat, CAST(SUM(CASE WHEN is_protected = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM plots GROUP BY habitat

? How many finds does a visit bring on average?
? average finds per visit
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT visit_id), 0) FROM finds

? Average number of visits per leader
? How many visits does a leader lead on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT leader_id), 0) FROM visits

? What is the average weight per mushroom, that is total weight over total quantity, for each substrate?
? total weight divided by total quantity of finds per substrate
SELECT substrate, CAST(SUM(weight_g) AS FLOAT) / NULLIF(SUM(qty), 0) FROM finds GROUP BY substrate

? How many more finds grew on soil than on dung?
? soil finds minus dung finds
SELECT SUM(CASE WHEN substrate = 'soil' THEN 1 ELSE 0 END) - SUM(CASE WHEN substrate = 'dung' THEN 1 ELSE 0 END) FROM finds

? What percentage of the finds made in Mill Copse were deadly species?
? percent deadly among the finds at Mill Copse
SELECT 100.0 * SUM(CASE WHEN s.edibility = 'deadly' THEN 1 ELSE 0 END) / COUNT(*) FROM finds f JOIN species s ON f.species_id = s.species_id JOIN visits v ON f.visit_id = v.visit_id JOIN plots p ON v.plot_id = p.plot_id WHERE p.plot_name = 'Mill Copse'

? How many hectares do the plots of each habitat cover?
? total area in ha by habitat
SELECT habitat, SUM(area_ha) FROM plots GROUP BY habitat

? Which families contain at least 12 species?
? families with 12 or more species
SELECT family FROM species GROUP BY family HAVING COUNT(*) >= 12

? How many kinds of mushrooms are there by edibility?
? species count per edibility
SELECT edibility, COUNT(*) FROM species GROUP BY edibility

? How many mushrooms were counted on every substrate?
? total quantity found by substrate
SELECT substrate, SUM(qty) FROM finds GROUP BY substrate

? Average, lowest and highest cap size for each family
? mean, minimum and maximum cap in cm per family
SELECT family, AVG(max_cap_cm), MIN(max_cap_cm), MAX(max_cap_cm) FROM species GROUP BY family

? Which habitats lie above 600 m on average?
? habitats with an average elevation over 600
SELECT habitat FROM plots GROUP BY habitat HAVING AVG(elevation_m) > 600

? Which plot lies highest?
? highest plot by elevation
SELECT plot_name FROM plots ORDER BY elevation_m DESC LIMIT 1

? Who has been a member for the longest time?
? longest standing member among the surveyors
SELECT name FROM surveyors ORDER BY member_since LIMIT 1

? Which mushroom has the widest cap, and to which family does it belong?
? common name and family of the species with the largest cap
SELECT common_name, family FROM species ORDER BY max_cap_cm DESC LIMIT 1

? On what date was the wettest visit?
? date of the visit with the most rain
SELECT visited_on FROM visits ORDER BY rain_mm DESC LIMIT 1

? The 6 smallest plots
? 6 plots with the least area
SELECT plot_name FROM plots ORDER BY area_ha LIMIT 6

? How many visits took place at temperatures below zero?
? visits with an air temperature under 0
SELECT COUNT(*) FROM visits WHERE air_temp < 0

? Which plots are unprotected?
? plots that are not protected
SELECT plot_name FROM plots WHERE is_protected = FALSE

? Which species are either endangered or vulnerable?
? common names of endangered and vulnerable species
SELECT common_name FROM species WHERE red_list IN ('endangered', 'vulnerable')

? How many finds lack a photo and weigh over one kilo, i.e. more than 1000 g?
? finds without a photo heavier than 1000 g
SELECT COUNT(*) FROM finds WHERE photo_url IS NULL AND weight_g > 1000

? Which plots are bigger than the average plot?
? plots with above average area
SELECT plot_name FROM plots WHERE area_ha > (SELECT AVG(area_ha) FROM plots)

? What is the Latin name of the chanterelle?
? scientific name of the chanterelle
I do not know

? Who owns the land at Ridge End?
? owner of Ridge End
I do not know

? What are the coordinates of each find?
? gps position of the finds
I do not know
