-- City parks: parks, tree species, single trees, inspections, gardeners and park events.

CREATE TABLE parks (
  park_id INTEGER PRIMARY KEY,
  park_name TEXT, -- Queen's Garden; Riverside Park; Founders Green; Mill Meadow
  ward TEXT, -- North Ward; East Ward; Old Quarter; Station Ward
  hectares NUMERIC,
  established_year INTEGER,
  maintenance_budget NUMERIC,
  has_playground BOOLEAN,
  has_toilets BOOLEAN
);

CREATE TABLE species (
  species_id INTEGER PRIMARY KEY,
  common_name TEXT, -- silver birch; red oak; plane; field maple; black poplar
  latin_name TEXT,
  family TEXT, -- birch; beech; soapberry; willow
  max_height_m NUMERIC,
  is_native BOOLEAN
);

CREATE TABLE trees (
  tree_id INTEGER PRIMARY KEY,
  tag TEXT,
  species_id INTEGER REFERENCES species (species_id),
  park_id INTEGER REFERENCES parks (park_id),
  planted_on DATE,
  felled_on DATE,
  height_m NUMERIC,
  trunk_cm NUMERIC,
  health TEXT, -- healthy; stressed; diseased; dead
  is_protected BOOLEAN
);

CREATE TABLE gardeners (
  gardener_id INTEGER PRIMARY KEY,
  gardener_name TEXT, -- Bill Ashby; Rosa Marin; Tunde Alabi; Jo Fleming
  park_id INTEGER REFERENCES parks (park_id),
  contract TEXT, -- full time; part time; seasonal
  started_on DATE,
  hourly_pay NUMERIC
);

CREATE TABLE inspections (
  inspection_id INTEGER PRIMARY KEY,
  tree_id INTEGER REFERENCES trees (tree_id),
  gardener_id INTEGER REFERENCES gardeners (gardener_id),
  inspected_on DATE,
  action_taken TEXT, -- pruned; watered; sprayed; felled; none needed
  cost NUMERIC,
  minutes_spent INTEGER
);

CREATE TABLE park_events (
  event_id INTEGER PRIMARY KEY,
  park_id INTEGER REFERENCES parks (park_id),
  event_name TEXT, -- Spring Fair; Lantern Walk; Open Air Yoga; Tree Day
  organiser TEXT,
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  visitors INTEGER,
  rent_paid NUMERIC
);

? Which parks have a red oak?
? names of parks with at least one red oak tree
SELECT DISTINCT p.park_name FROM parks p JOIN trees t ON t.park_id = p.park_id JOIN species s ON t.species_id = s.species_id WHERE s.common_name = 'red oak'

? How many trees does each park have, parks without trees included?
? trees per park, also parks with none
SELECT p.park_name, COUNT(t.tree_id) FROM parks p LEFT JOIN trees t ON t.park_id = p.park_id GROUP BY p.park_id, p.park_name

? Which trees have never been inspected?
? tags of trees without an inspection
SELECT tag FROM trees WHERE tree_id NOT IN (SELECT tree_id FROM inspections)

? Who works in Riverside Park?
? gardeners of Riverside Park
SELECT g.gardener_name FROM gardeners g JOIN parks p ON g.park_id = p.park_id WHERE p.park_name = 'Riverside Park'

? Which gardeners have pruned any diseased tree?
? names of gardeners with an inspection of a diseased tree where it was pruned
SELECT DISTINCT g.gardener_name FROM gardeners g JOIN inspections i ON i.gardener_id = g.gardener_id JOIN trees t ON i.tree_id = t.tree_id WHERE i.action_taken = 'pruned' AND t.health = 'diseased'

? What did tree inspections in Mill Meadow cost altogether?
? total cost of inspections of trees in Mill Meadow
SELECT SUM(i.cost) FROM inspections i JOIN trees t ON i.tree_id = t.tree_id JOIN parks p ON t.park_id = p.park_id WHERE p.park_name = 'Mill Meadow'

? Which species were never planted in our parks?
? common names of species without a single tree
SELECT common_name FROM species WHERE species_id NOT IN (SELECT species_id FROM trees)

? Which native species have more than 100 trees?
? common names of native species with over 100 trees
SELECT s.common_name FROM species s JOIN trees t ON t.species_id = s.species_id WHERE s.is_native = TRUE GROUP BY s.species_id, s.common_name HAVING COUNT(*) > 100

? Show tag, species and height of all protected trees.
? tag, common name and height of trees that are protected
SELECT t.tag, s.common_name, t.height_m FROM trees t JOIN species s ON t.species_id = s.species_id WHERE t.is_protected = TRUE

? Which parks in the East Ward hosted the Lantern Walk?
? East Ward parks with the event Lantern Walk
SELECT DISTINCT p.park_name FROM parks p JOIN park_events e ON e.park_id = p.park_id WHERE p.ward = 'East Ward' AND e.event_name = 'Lantern Walk'

? How many trees of the willow family stand in Founders Green?
? number of willow family trees in Founders Green
SELECT COUNT(*) FROM trees t JOIN species s ON t.species_id = s.species_id JOIN parks p ON t.park_id = p.park_id WHERE s.family = 'willow' AND p.park_name = 'Founders Green'

? How many parks and how many hectares are there in each ward?
? parks and total hectares by ward
SELECT ward, COUNT(*), SUM(hectares) FROM parks GROUP BY ward

? How many trees are there of each species?
? tree count by common name of the species
SELECT s.common_name, COUNT(*) FROM species s JOIN trees t ON t.species_id = s.species_id GROUP BY s.species_id, s.common_name

? Trees by health
? How many trees are healthy, stressed, diseased or dead?
SELECT health, COUNT(*) FROM trees GROUP BY health

? Average and maximum height of trees per species
? How tall are the trees of each species on average and at most?
SELECT s.common_name, AVG(t.height_m), MAX(t.height_m) FROM species s JOIN trees t ON t.species_id = s.species_id GROUP BY s.species_id, s.common_name

? How much was spent on each action taken?
? inspection cost per action taken
SELECT action_taken, SUM(cost) FROM inspections GROUP BY action_taken

? How many trees were planted each year?
? trees planted per year
SELECT EXTRACT(YEAR FROM planted_on), COUNT(*) FROM trees GROUP BY EXTRACT(YEAR FROM planted_on)

? How many visitors came to the events of each park?
? event visitors by park
SELECT p.park_name, SUM(e.visitors) FROM parks p JOIN park_events e ON e.park_id = p.park_id GROUP BY p.park_id, p.park_name

? Which parks have more than 5 gardeners?
? names of parks with over 5 gardeners
SELECT p.park_name FROM parks p JOIN gardeners g ON g.park_id = p.park_id GROUP BY p.park_id, p.park_name HAVING COUNT(*) > 5

? How many different species grow in each park?
? number of distinct species per park
SELECT p.park_name, COUNT(DISTINCT t.species_id) FROM parks p JOIN trees t ON t.park_id = p.park_id GROUP BY p.park_id, p.park_name

? What is the average hourly pay per type of contract?
? mean hourly pay of gardeners by contract
SELECT contract, AVG(hourly_pay) FROM gardeners GROUP BY contract

? Number of trees per park and health
? Break the trees down by park name and health.
SELECT p.park_name, t.health, COUNT(*) FROM parks p JOIN trees t ON t.park_id = p.park_id GROUP BY p.park_name, t.health

? How many minutes did each gardener spend on inspections?
? inspection minutes by gardener
SELECT g.gardener_name, SUM(i.minutes_spent) FROM gardeners g JOIN inspections i ON i.gardener_id = g.gardener_id GROUP BY g.gardener_id, g.gardener_name

? Which park has the most trees?
? park with the highest number of trees
SELECT p.park_name FROM parks p JOIN trees t ON t.park_id = p.park_id GROUP BY p.park_id, p.park_name ORDER BY COUNT(*) DESC LIMIT 1

? What is the tallest tree?
? tag of the tree with the greatest height
SELECT tag FROM trees ORDER BY height_m DESC LIMIT 1

? Which 3 parks are the largest?
? the 3 biggest parks by hectares
SELECT park_name FROM parks ORDER BY hectares DESC LIMIT 3

? Which is the oldest tree still standing, not felled?
? tag of the earliest planted tree that has not been felled
SELECT tag FROM trees WHERE felled_on IS NULL ORDER BY planted_on LIMIT 1

? What is our most common species?
? common name of the species with the most trees
SELECT s.common_name FROM species s JOIN trees t ON t.species_id = s.species_id GROUP BY s.species_id, s.common_name ORDER BY COUNT(*) DESC LIMIT 1

? Which event drew the biggest crowd?
? event name with the highest number of visitors in one event
SELECT event_name FROM park_events ORDER BY visitors DESC LIMIT 1

? List the parks by maintenance budget, highest first, with the budget.
? park name and maintenance budget sorted by budget descending
SELECT park_name, maintenance_budget FROM parks ORDER BY maintenance_budget DESC

? Which gardener did the most inspections, and how many?
? gardener with the highest number of inspections together with that number
SELECT g.gardener_name, COUNT(*) FROM gardeners g JOIN inspections i ON i.gardener_id = g.gardener_id GROUP BY g.gardener_id, g.gardener_name ORDER BY COUNT(*) DESC LIMIT 1

? List gardeners by contract and then by start date.
? names of gardeners ordered by contract, then by when they started
SELECT gardener_name FROM gardeners ORDER BY contract, started_on

? How many trees were planted in 2021?
? trees planted 2021
SELECT COUNT(*) FROM trees WHERE EXTRACT(YEAR FROM planted_on) = 2021

? How many trees were felled in the last 12 months?
? trees felled during the past 12 months
SELECT COUNT(*) FROM trees WHERE felled_on >= CURRENT_DATE - INTERVAL '12 months'

? How many hours did each event last?
? event name and hours between start and end
SELECT event_name, EXTRACT(EPOCH FROM ends_at - starts_at) / 3600 FROM park_events

? How much rent came in from events per month in 2024?
? event rent paid by month in 2024
SELECT DATE_TRUNC('month', starts_at), SUM(rent_paid) FROM park_events WHERE EXTRACT(YEAR FROM starts_at) = 2024 GROUP BY DATE_TRUNC('month', starts_at)

? When was each tree last inspected? Show the tag.
? tag and date of the latest inspection for every inspected tree
SELECT t.tag, MAX(i.inspected_on) FROM trees t JOIN inspections i ON i.tree_id = t.tree_id GROUP BY t.tree_id, t.tag

? Which trees were planted before 1970-01-01?
? tags of trees planted earlier than January 1, 1970
SELECT tag FROM trees WHERE planted_on < '1970-01-01'

? How many days did felled trees live on average, from planting to felling?
? average days between planting and felling
SELECT AVG(felled_on - planted_on) FROM trees

? On which weekdays do events start, and how many per weekday?
? number of events by day of the week
SELECT EXTRACT(DOW FROM starts_at), COUNT(*) FROM park_events GROUP BY EXTRACT(DOW FROM starts_at)

? Which inspections were done in June 2023?
? inspection ids from June 2023
SELECT inspection_id FROM inspections WHERE EXTRACT(YEAR FROM inspected_on) = 2023 AND EXTRACT(MONTH FROM inspected_on) = 6

? What share of trees is protected?
? share of protected trees
SELECT CAST(SUM(CASE WHEN is_protected = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM trees

? What percentage of the trees in each park is healthy?
? percent of healthy trees per park
SELECT p.park_name, 100.0 * SUM(CASE WHEN t.health = 'healthy' THEN 1 ELSE 0 END) / COUNT(*) FROM parks p JOIN trees t ON t.park_id = p.park_id GROUP BY p.park_id, p.park_name

? What does maintenance cost per hectare in each park?
? park name and maintenance budget divided by hectares
SELECT park_name, maintenance_budget / NULLIF(hectares, 0) FROM parks

? ratio of healthy to diseased trees
? What is the ratio of healthy trees to diseased trees?
SELECT CAST(SUM(CASE WHEN health = 'healthy' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN health = 'diseased' THEN 1 ELSE 0 END), 0) FROM trees

? How much rent do we get per visitor over all events?
? total rent paid divided by total visitors of events
SELECT CAST(SUM(rent_paid) AS FLOAT) / NULLIF(SUM(visitors), 0) FROM park_events

? How many inspections does an inspected tree get on average?
? average inspections per tree
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT tree_id), 0) FROM inspections

? What proportion of parks has a playground, by ward?
? proportion of parks with playground per ward
SELECT ward, CAST(SUM(CASE WHEN has_playground = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM parks GROUP BY ward

? What percentage of our trees belongs to native species?
? percentage of trees of a native species
SELECT 100.0 * SUM(CASE WHEN s.is_native = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM trees t JOIN species s ON t.species_id = s.species_id

? How far is each tree from the maximum height of its species? Show the tag.
? tag and maximum species height minus tree height
SELECT t.tag, s.max_height_m - t.height_m FROM trees t JOIN species s ON t.species_id = s.species_id

? Which parks have a playground but no toilets?
? parks with a playground and without toilets
SELECT park_name FROM parks WHERE has_playground = TRUE AND has_toilets = FALSE

? Which dead or diseased trees are still standing?
? tags of diseased and dead trees that have not been felled
SELECT tag FROM trees WHERE health IN ('diseased', 'dead') AND felled_on IS NULL

? Show tag, height and trunk size of trees with a trunk over 80 cm.
? tag, height, trunk cm of trees whose trunk exceeds 80
SELECT tag, height_m, trunk_cm FROM trees WHERE trunk_cm > 80

? Which species have a Latin name starting with Quercus?
? common names of species with a latin name that begins with Quercus
SELECT common_name FROM species WHERE latin_name LIKE 'Quercus%'

? Which events have no organiser?
? event names where the organiser is missing
SELECT event_name FROM park_events WHERE organiser IS NULL

? How many parks were established between 1900 and 1950?
? number of parks with an established year from 1900 to 1950
SELECT COUNT(*) FROM parks WHERE established_year BETWEEN 1900 AND 1950

? Which seasonal or part time gardeners earn less than 14 an hour?
? part time and seasonal gardeners with hourly pay under 14
SELECT gardener_name FROM gardeners WHERE contract IN ('part time', 'seasonal') AND hourly_pay < 14

? Which species are not native and grow higher than 30 metres?
? non-native species with a maximum height above 30
SELECT common_name FROM species WHERE is_native = FALSE AND max_height_m > 30

? Which trees are taller than average?
? tags of trees above the average height
SELECT tag FROM trees WHERE height_m > (SELECT AVG(height_m) FROM trees)

? How many dogs are walked in each park?
? dog owners per park
I do not know

? Which benches need painting?
I do not know

? Which birds nest in the trees?
? number of bird nests per tree
I do not know
