-- A lighthouse service that runs lights, buoys and keepers along a coast and records outages and visits.

CREATE TABLE district (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Fjordland; Southern Isles; Cape Region; Amber Coast; Bay of Winds
  head_office TEXT, -- Bergen; Cork; Gdynia; Vigo; Brest
  staff_count INTEGER,
  yearly_budget NUMERIC
);

CREATE TABLE lighthouse (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Old Mary; Raven Rock; Seven Stones; Cape Lantern; White Tower
  district_id INTEGER REFERENCES district (id),
  year_built INTEGER,
  height_m NUMERIC,
  range_nm NUMERIC,
  light_colour TEXT, -- white; red; green; yellow
  material TEXT, -- granite; brick; cast iron; concrete; timber
  automated_on DATE,
  is_listed BOOLEAN,
  open_to_public BOOLEAN
);

CREATE TABLE keeper (
  id INTEGER PRIMARY KEY,
  full_name TEXT, -- Olav Brekke; Nora Quinn; Piotr Zielak; Xoan Castro; Yann Le Goff
  dob DATE,
  appointed_on DATE,
  retired_on DATE,
  monthly_pay NUMERIC,
  home_town TEXT -- Bergen; Galway; Sopot; Vigo; Lorient
);

CREATE TABLE posting (
  id INTEGER PRIMARY KEY,
  keeper_id INTEGER REFERENCES keeper (id),
  lighthouse_id INTEGER REFERENCES lighthouse (id),
  start_date DATE,
  end_date DATE,
  role TEXT -- head keeper; assistant; relief; engineer
);

CREATE TABLE outage (
  id INTEGER PRIMARY KEY,
  lighthouse_id INTEGER REFERENCES lighthouse (id),
  failed_at TIMESTAMP,
  restored_at TIMESTAMP,
  cause TEXT, -- lamp failure; power cut; storm damage; lightning; vandalism
  repair_cost NUMERIC,
  reported_by_ship BOOLEAN
);

CREATE TABLE buoy (
  id INTEGER PRIMARY KEY,
  code TEXT, -- B-101; B-205; N-17; S-33
  buoy_type TEXT, -- lateral; cardinal; special mark; safe water
  district_id INTEGER REFERENCES district (id),
  laid_on DATE,
  last_checked_on DATE,
  depth_m NUMERIC,
  chain_length_m NUMERIC
);

CREATE TABLE visitor_day (
  id INTEGER PRIMARY KEY,
  lighthouse_id INTEGER REFERENCES lighthouse (id),
  day DATE,
  adults INTEGER,
  children INTEGER,
  takings NUMERIC
);

? Which lighthouses stand in the Amber Coast district?
? names of lighthouses in the district Amber Coast
SELECT l.name FROM lighthouse l JOIN district d ON l.district_id = d.id WHERE d.name = 'Amber Coast'

? Who has served at Raven Rock? List each keeper once.
? keepers with a posting at the Raven Rock lighthouse, no repeats
SELECT DISTINCT k.full_name FROM posting p JOIN keeper k ON p.keeper_id = k.id JOIN lighthouse l ON p.lighthouse_id = l.id WHERE l.name = 'Raven Rock'

? Return the names of the keepers who were posted as head keeper along with the name of the lighthouse.
? head keeper postings: name of keeper and lighthouse
SELECT k.full_name, l.name FROM posting p JOIN keeper k ON p.keeper_id = k.id JOIN lighthouse l ON p.lighthouse_id = l.id WHERE p.role = 'head keeper'

? What did repairs of outages cost at each lighthouse?
? total outage repair cost per lighthouse
SELECT l.name, SUM(o.repair_cost) FROM outage o JOIN lighthouse l ON o.lighthouse_id = l.id GROUP BY l.id, l.name

? Which lighthouses have never had an outage?
? lights that never failed
SELECT name FROM lighthouse WHERE id NOT IN (SELECT lighthouse_id FROM outage)

? Which keepers have never been given a posting?
? keepers without a posting
SELECT full_name FROM keeper WHERE id NOT IN (SELECT keeper_id FROM posting)

? How many buoys does every district look after, including districts with none?
? buoy count for all districts, also those without buoys
SELECT d.name, COUNT(b.id) FROM district d LEFT JOIN buoy b ON b.district_id = d.id GROUP BY d.id, d.name

? In which districts did storm damage put out a light? Name each district once.
? distinct districts with an outage caused by storm damage
SELECT DISTINCT d.name FROM outage o JOIN lighthouse l ON o.lighthouse_id = l.id JOIN district d ON l.district_id = d.id WHERE o.cause = 'storm damage'

? How many adults visited the lighthouses of each district?
? adult visitors by district
SELECT d.name, SUM(v.adults) FROM visitor_day v JOIN lighthouse l ON v.lighthouse_id = l.id JOIN district d ON l.district_id = d.id GROUP BY d.id, d.name

? List every lighthouse with the name of its district.
? lighthouse names along with their district
SELECT l.name, d.name FROM lighthouse l JOIN district d ON l.district_id = d.id

? Which keepers from Galway worked at a lighthouse built of granite?
? names of keepers at home in Galway with a posting to a granite lighthouse
SELECT DISTINCT k.full_name FROM posting p JOIN keeper k ON p.keeper_id = k.id JOIN lighthouse l ON p.lighthouse_id = l.id WHERE k.home_town = 'Galway' AND l.material = 'granite'

? How many outages were there in districts with the head office in Cork?
? number of outages, head office Cork
SELECT COUNT(*) FROM outage o JOIN lighthouse l ON o.lighthouse_id = l.id JOIN district d ON l.district_id = d.id WHERE d.head_office = 'Cork'

? Which keepers have served at more than 3 different lighthouses?
? keepers posted to more than 3 distinct lighthouses
SELECT k.full_name FROM posting p JOIN keeper k ON p.keeper_id = k.id GROUP BY k.id, k.full_name HAVING COUNT(DISTINCT p.lighthouse_id) > 3

? How much did visitors pay at the Cape Lantern?
? total takings at Cape Lantern
SELECT SUM(v.takings) FROM visitor_day v JOIN lighthouse l ON v.lighthouse_id = l.id WHERE l.name = 'Cape Lantern'

? Show the ids of lighthouses that had visitors but no outage.
? lighthouse ids with a visitor day and without outages
SELECT lighthouse_id FROM visitor_day EXCEPT SELECT lighthouse_id FROM outage

? What is the average height of the lighthouses in each district? Give the district name.
? mean lighthouse height by district
SELECT d.name, AVG(l.height_m) FROM lighthouse l JOIN district d ON l.district_id = d.id GROUP BY d.id, d.name

? Which districts have no buoy of the type cardinal?
? districts without a cardinal buoy
SELECT name FROM district WHERE id NOT IN (SELECT district_id FROM buoy WHERE buoy_type = 'cardinal')

? How many outages occurred in the last 12 months?
? outages over the past 12 months
SELECT COUNT(*) FROM outage WHERE failed_at >= CURRENT_DATE - INTERVAL '12 months'

? How many hours does it take on average to restore a light after an outage?
? average hours until restored
SELECT AVG(EXTRACT(EPOCH FROM restored_at - failed_at) / 3600) FROM outage

? What was the longest outage in hours for each cause?
? maximum outage hours per cause
SELECT cause, MAX(EXTRACT(EPOCH FROM restored_at - failed_at) / 3600) FROM outage GROUP BY cause

? How many outages are still not restored?
? lights that failed and have not been restored: how many outages
SELECT COUNT(*) FROM outage WHERE restored_at IS NULL

? Which lighthouses were automated before 1985-01-01?
? lighthouses automated earlier than January 1, 1985
SELECT name FROM lighthouse WHERE automated_on < '1985-01-01'

? How many lighthouses were built between 1850 and 1900?
? lighthouses from the years 1850 to 1900, count
SELECT COUNT(*) FROM lighthouse WHERE year_built BETWEEN 1850 AND 1900

? What were the takings per month this year?
? visitor takings by month, this year
SELECT DATE_TRUNC('month', day), SUM(takings) FROM visitor_day WHERE EXTRACT(YEAR FROM day) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', day)

? How many children came on each weekday?
? children visiting by day of the week
SELECT EXTRACT(DOW FROM day), SUM(children) FROM visitor_day GROUP BY EXTRACT(DOW FROM day)

? How many days did each keeper spend on postings that have ended?
? total days of ended postings per keeper name
SELECT k.full_name, SUM(p.end_date - p.start_date) FROM posting p JOIN keeper k ON p.keeper_id = k.id WHERE p.end_date IS NOT NULL GROUP BY k.id, k.full_name

? Who was appointed in March 2015?
? keepers appointed March 2015
SELECT full_name FROM keeper WHERE EXTRACT(YEAR FROM appointed_on) = 2015 AND EXTRACT(MONTH FROM appointed_on) = 3

? Which buoys have not been checked in the last 6 months? Give their codes.
? codes of buoys last checked more than 6 months ago
SELECT code FROM buoy WHERE last_checked_on < CURRENT_DATE - INTERVAL '6 months'

? When was the first posting to each lighthouse?
? earliest posting start per lighthouse name
SELECT l.name, MIN(p.start_date) FROM posting p JOIN lighthouse l ON p.lighthouse_id = l.id GROUP BY l.id, l.name

? How many days lie between the laying of a buoy and its last check? Show the code and the days.
? buoy code and days from laid to last checked
SELECT code, last_checked_on - laid_on FROM buoy

? How many outages were there each year?
? yearly outages
SELECT EXTRACT(YEAR FROM failed_at), COUNT(*) FROM outage GROUP BY EXTRACT(YEAR FROM failed_at)

? How old is each keeper who has not retired?
? names and ages of keepers still in service
SELECT full_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM keeper WHERE retired_on IS NULL

? What did repairs cost in 2022?
? repair costs of outages, 2022
SELECT SUM(repair_cost) FROM outage WHERE EXTRACT(YEAR FROM failed_at) = 2022

? How many buoys were laid since 2019-04-01?
? buoys laid on or after April 1, 2019
SELECT COUNT(*) FROM buoy WHERE laid_on >= '2019-04-01'

? What is the ratio of outages caused by a power cut to those caused by lamp failure?
? ratio power cut to lamp failure outages
SELECT CAST(SUM(CASE WHEN cause = 'power cut' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN cause = 'lamp failure' THEN 1 ELSE 0 END), 0) FROM outage

? What percentage of the outages was reported by a ship?
? percent of outages reported by ships
SELECT 100.0 * SUM(CASE WHEN reported_by_ship = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM outage

? What share of the lighthouses of each material is open to the public?
? share open to the public by building material
SELECT material, CAST(SUM(CASE WHEN open_to_public = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM lighthouse GROUP BY material

? What percentage of lighthouses has been automated?
? percent of lighthouses with an automation date
SELECT 100.0 * SUM(CASE WHEN automated_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM lighthouse

? What is the ratio of children to adults for each day?
? children per adult on every visitor day
SELECT day, CAST(children AS FLOAT) / NULLIF(adults, 0) FROM visitor_day

? What is the overall ratio of children to adults at each lighthouse?
? children to adults ratio per lighthouse
SELECT l.name, CAST(SUM(v.children) AS FLOAT) / NULLIF(SUM(v.adults), 0) FROM visitor_day v JOIN lighthouse l ON v.lighthouse_id = l.id GROUP BY l.id, l.name

? What were the average takings per visitor, adults and children together?
? takings divided by adults plus children over all days
SELECT CAST(SUM(takings) AS FLOAT) / NULLIF(SUM(adults + children), 0) FROM visitor_day

? What is the ratio of chain length to depth for each buoy? Show the code.
? chain length per metre of depth for every buoy code
SELECT code, CAST(chain_length_m AS FLOAT) / NULLIF(depth_m, 0) FROM buoy

? How many outages does an affected lighthouse have on average?
? average number of outages per lighthouse
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT lighthouse_id), 0) FROM outage

? What is the yearly budget per member of staff in each district?
? budget per staff member for every district
SELECT name, CAST(yearly_budget AS FLOAT) / NULLIF(staff_count, 0) FROM district

? By how much does the number of white lights exceed the number of red lights among the lighthouses?
? white lighthouses minus red lighthouses
SELECT SUM(CASE WHEN light_colour = 'white' THEN 1 ELSE 0 END) - SUM(CASE WHEN light_colour = 'red' THEN 1 ELSE 0 END) FROM lighthouse

? How much longer than the depth is the chain of each buoy? Give code and difference.
? chain length minus depth per buoy code
SELECT code, chain_length_m - depth_m FROM buoy

? What percentage of the postings in each role has ended?
? percent of postings with an end date by role
SELECT role, 100.0 * SUM(CASE WHEN end_date IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM posting GROUP BY role

? What percentage of the lights over 30 metres high is listed?
? percent listed among lighthouses taller than 30 metres
SELECT 100.0 * SUM(CASE WHEN is_listed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM lighthouse WHERE height_m > 30

? What is the repair cost per outage for each district?
? average cost of one repair of an outage by district, total cost over number
SELECT d.name, CAST(SUM(o.repair_cost) AS FLOAT) / NULLIF(COUNT(*), 0) FROM outage o JOIN lighthouse l ON o.lighthouse_id = l.id JOIN district d ON l.district_id = d.id GROUP BY d.id, d.name

? How many lights are there of each colour?
? lighthouses by light colour
SELECT light_colour, COUNT(*) FROM lighthouse GROUP BY light_colour

? What is the longest range for each building material?
? max range in nautical miles by material of the lighthouse
SELECT material, MAX(range_nm) FROM lighthouse GROUP BY material

? Which causes of outages cost more than 10000 in total?
? outage causes with repair costs above 10000 altogether
SELECT cause FROM outage GROUP BY cause HAVING SUM(repair_cost) > 10000

? How many metres of chain do we have for each type of buoy?
? chain metres by buoy type
SELECT buoy_type, SUM(chain_length_m) FROM buoy GROUP BY buoy_type

? Which home towns have at least 5 keepers?
? home towns of 5 keepers or more
SELECT home_town FROM keeper GROUP BY home_town HAVING COUNT(*) >= 5

? What do keepers earn on average a month by home town?
? average monthly pay per home town
SELECT home_town, AVG(monthly_pay) FROM keeper GROUP BY home_town

? Which is the oldest lighthouse?
? oldest lighthouse
SELECT name FROM lighthouse ORDER BY year_built LIMIT 1

? Which lighthouse is the tallest, and how high is it?
? tallest lighthouse with its height
SELECT name, height_m FROM lighthouse ORDER BY height_m DESC LIMIT 1

? Which 5 buoys lie in the deepest water? Show their codes.
? codes of the 5 deepest buoys
SELECT code FROM buoy ORDER BY depth_m DESC LIMIT 5

? Which lighthouse took the most money from visitors?
? lighthouse with the highest total takings
SELECT l.name FROM visitor_day v JOIN lighthouse l ON v.lighthouse_id = l.id GROUP BY l.id, l.name ORDER BY SUM(v.takings) DESC LIMIT 1

? Who is the best paid keeper?
? highest paid keeper
SELECT full_name FROM keeper ORDER BY monthly_pay DESC LIMIT 1

? Which lighthouses are not yet automated?
? lighthouses without an automation date
SELECT name FROM lighthouse WHERE automated_on IS NULL

? Which listed lighthouses are closed to the public?
? listed lighthouse names, public not admitted
SELECT name FROM lighthouse WHERE is_listed = TRUE AND open_to_public = FALSE

? Which lighthouses are made of brick or timber?
? lighthouses of timber or brick
SELECT name FROM lighthouse WHERE material = 'brick' OR material = 'timber'

? Which lighthouses reach further than the average range?
? lights with an above average range
SELECT name FROM lighthouse WHERE range_nm > (SELECT AVG(range_nm) FROM lighthouse)

? How many shipwrecks happened near each lighthouse?
? shipwrecks by lighthouse
I do not know

? Which company supplies the lamps of the lighthouses?
? lamp supplier for each light
I do not know

? How much electricity does every lighthouse use per year?
I do not know
