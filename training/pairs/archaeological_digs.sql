-- Archaeology: sites, dig seasons, trenches, diggers, finds and the museums that borrow them.

CREATE TABLE sites (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Tell Amar; Roman Fort; Abbey Field; Hill of Bones; Lower Harbour
  country TEXT, -- Turkey; Italy; Greece; Jordan; Ireland
  period TEXT, -- bronze age; iron age; roman; medieval; neolithic
  discovered_year INTEGER,
  area_ha NUMERIC,
  open_to_public BOOLEAN
);

CREATE TABLE seasons (
  id INTEGER PRIMARY KEY,
  site_id INTEGER REFERENCES sites (id),
  director TEXT, -- Prof Aydin; Prof Galli; Prof Nolan; Prof Haddad
  sponsor TEXT, -- Heritage Fund; Getty; Leakey Trust; City Council
  date_from DATE,
  date_to DATE,
  funding NUMERIC,
  expenses NUMERIC
);

CREATE TABLE trenches (
  id INTEGER PRIMARY KEY,
  season_id INTEGER REFERENCES seasons (id),
  label TEXT,
  soil TEXT, -- clay; loam; sand; chalk
  length_m NUMERIC,
  width_m NUMERIC,
  max_depth_m NUMERIC,
  backfilled BOOLEAN
);

CREATE TABLE diggers (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Aisling; Bruno; Dimitra; Emre; Fatou
  experience TEXT, -- volunteer; field student; professional
  home_country TEXT, -- Turkey; Italy; Greece; Jordan; Ireland
  born_on DATE,
  daily_wage NUMERIC
);

CREATE TABLE trench_diggers (
  trench_id INTEGER REFERENCES trenches (id),
  digger_id INTEGER REFERENCES diggers (id),
  days_worked INTEGER
);

CREATE TABLE finds (
  id INTEGER PRIMARY KEY,
  trench_id INTEGER REFERENCES trenches (id),
  found_by INTEGER REFERENCES diggers (id),
  found_on DATE,
  object_type TEXT, -- coin; pottery; bone; brooch; tile; blade
  material TEXT, -- bronze; ceramic; silver; iron; glass; stone
  depth_m NUMERIC,
  weight_g NUMERIC,
  est_value NUMERIC,
  state TEXT, -- intact; broken; corroded; restored
  is_catalogued BOOLEAN
);

CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  find_id INTEGER REFERENCES finds (id),
  museum TEXT, -- National Museum; City Gallery; Castle Museum; Harbour Museum
  lent_on DATE,
  due_on DATE,
  returned_on DATE,
  insured_for NUMERIC
);

? Which diggers have found a coin?
? names of diggers with any find of type coin, each once
SELECT DISTINCT d.name FROM diggers d JOIN finds f ON f.found_by = d.id WHERE f.object_type = 'coin'

? Which objects were found at Tell Amar? Just the different types of finds.
? distinct object types of the finds from trenches of seasons at the site Tell Amar
SELECT DISTINCT f.object_type FROM finds f JOIN trenches t ON f.trench_id = t.id JOIN seasons s ON t.season_id = s.id JOIN sites x ON s.site_id = x.id WHERE x.name = 'Tell Amar'

? Which sites have never had a dig season?
? sites without any season
SELECT name FROM sites WHERE id NOT IN (SELECT site_id FROM seasons)

? Which trenches turned out to be empty, without a find?
? labels of trenches that have no finds
SELECT label FROM trenches WHERE id NOT IN (SELECT trench_id FROM finds)

? Who dug at the Roman Fort?
? distinct diggers who worked in any trench of a season at the site Roman Fort
SELECT DISTINCT d.name FROM diggers d JOIN trench_diggers td ON td.digger_id = d.id JOIN trenches t ON td.trench_id = t.id JOIN seasons s ON t.season_id = s.id JOIN sites x ON s.site_id = x.id WHERE x.name = 'Roman Fort'

? How much are all silver finds from iron age sites worth?
? total estimated value of finds made of silver at sites of the iron age
SELECT SUM(f.est_value) FROM finds f JOIN trenches t ON f.trench_id = t.id JOIN seasons s ON t.season_id = s.id JOIN sites x ON s.site_id = x.id WHERE f.material = 'silver' AND x.period = 'iron age'

? Which museums have borrowed pottery?
? museums with any loan of a pottery find
SELECT DISTINCT l.museum FROM loans l JOIN finds f ON l.find_id = f.id WHERE f.object_type = 'pottery'

? How many seasons has each site seen, including sites with none?
? every site with its number of seasons, zero where nothing was dug
SELECT x.name, COUNT(s.id) FROM sites x LEFT JOIN seasons s ON s.site_id = x.id GROUP BY x.id, x.name

? Which finds have never been lent out?
? ids of finds without a loan
SELECT id FROM finds WHERE id NOT IN (SELECT find_id FROM loans)

? How many days did Emre work in the trenches altogether?
? total days worked by the digger Emre
SELECT SUM(td.days_worked) FROM trench_diggers td JOIN diggers d ON td.digger_id = d.id WHERE d.name = 'Emre'

? How many finds came out of chalk?
? number of finds in trenches with the soil chalk
SELECT COUNT(*) FROM finds f JOIN trenches t ON f.trench_id = t.id WHERE t.soil = 'chalk'

? In which countries do we have sites but no diggers coming from there?
? countries of sites that are not the home country of any digger
SELECT country FROM sites EXCEPT SELECT home_country FROM diggers

? How many finds are there of each type and material?
? finds by object type and material
SELECT object_type, material, COUNT(*) FROM finds GROUP BY object_type, material

? Number of finds and total value per site
? For each site give the name, how many finds were made and their estimated value in total.
SELECT x.name, COUNT(*), SUM(f.est_value) FROM sites x JOIN seasons s ON s.site_id = x.id JOIN trenches t ON t.season_id = s.id JOIN finds f ON f.trench_id = t.id GROUP BY x.id, x.name

? sites by period
? How many sites date from each period?
SELECT period, COUNT(*) FROM sites GROUP BY period

? How much money did each sponsor put in?
? total funding of seasons per sponsor
SELECT sponsor, SUM(funding) FROM seasons GROUP BY sponsor

? Which diggers made more than 25 finds?
? diggers with over 25 finds
SELECT d.name FROM diggers d JOIN finds f ON f.found_by = d.id GROUP BY d.id, d.name HAVING COUNT(*) > 25

? Average depth and weight of finds by material
? How deep do finds of each material lie and what do they weigh, on average?
SELECT material, AVG(depth_m), AVG(weight_g) FROM finds GROUP BY material

? Diggers per level of experience with their average daily wage
? For each experience, number of diggers and mean wage per day
SELECT experience, COUNT(*), AVG(daily_wage) FROM diggers GROUP BY experience

? How many different diggers worked in each trench?
? trench label and number of distinct diggers
SELECT t.label, COUNT(DISTINCT td.digger_id) FROM trenches t JOIN trench_diggers td ON td.trench_id = t.id GROUP BY t.id, t.label

? Which directors led at least 3 seasons?
? directors with 3 or more seasons
SELECT director FROM seasons GROUP BY director HAVING COUNT(*) >= 3

? Loans per museum with the total sum insured
? How many loans does every museum have, and for how much are they insured in total?
SELECT museum, COUNT(*), SUM(insured_for) FROM loans GROUP BY museum

? How deep is the deepest trench for each kind of soil?
? maximum trench depth by soil
SELECT soil, MAX(max_depth_m) FROM trenches GROUP BY soil

? What is the most valuable find?
? id and object type of the find with the highest estimated value
SELECT id, object_type FROM finds ORDER BY est_value DESC LIMIT 1

? Which site is the largest?
? site with the biggest area
SELECT name FROM sites ORDER BY area_ha DESC LIMIT 1

? Who made the most finds?
? the digger with the highest number of finds
SELECT d.name FROM diggers d JOIN finds f ON f.found_by = d.id GROUP BY d.id, d.name ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 sites by number of finds
? Which 3 sites yielded the most finds?
SELECT x.name FROM sites x JOIN seasons s ON s.site_id = x.id JOIN trenches t ON t.season_id = s.id JOIN finds f ON f.trench_id = t.id GROUP BY x.id, x.name ORDER BY COUNT(*) DESC LIMIT 3

? List the trenches from deepest to shallowest with label, soil and depth.
? trench label, soil and maximum depth, deepest first
SELECT label, soil, max_depth_m FROM trenches ORDER BY max_depth_m DESC

? Which museum borrows most often?
? museum with the most loans
SELECT museum FROM loans GROUP BY museum ORDER BY COUNT(*) DESC LIMIT 1

? Which site was discovered first?
? site with the earliest year of discovery
SELECT name FROM sites ORDER BY discovered_year LIMIT 1

? Who is the youngest volunteer?
? youngest digger with volunteer experience
SELECT name FROM diggers WHERE experience = 'volunteer' ORDER BY born_on DESC LIMIT 1

? Who directed the season with the highest expenses?
? director of the most expensive season
SELECT director FROM seasons ORDER BY expenses DESC LIMIT 1

? What was found in July 2022? Ids and object types.
? finds from July 2022: id, object type
SELECT id, object_type FROM finds WHERE EXTRACT(YEAR FROM found_on) = 2022 AND EXTRACT(MONTH FROM found_on) = 7

? How many days long was each season? Give director and days.
? director and days from beginning to end for every season
SELECT director, date_to - date_from FROM seasons

? Finds per year
? How many finds were made in each year?
SELECT EXTRACT(YEAR FROM found_on), COUNT(*) FROM finds GROUP BY EXTRACT(YEAR FROM found_on)

? Which loans are overdue, not returned and due before today?
? ids of loans with no return and a due date that has passed
SELECT id FROM loans WHERE returned_on IS NULL AND due_on < CURRENT_DATE

? How long do museums keep a loan on average?
? average days between lending and return by museum
SELECT museum, AVG(returned_on - lent_on) FROM loans GROUP BY museum

? When was the first brooch found?
? earliest date of a brooch find
SELECT MIN(found_on) FROM finds WHERE object_type = 'brooch'

? Which seasons began between 2016-06-01 and 2018-09-30?
? ids of seasons starting from June 1, 2016 to September 30, 2018
SELECT id FROM seasons WHERE date_from BETWEEN '2016-06-01' AND '2018-09-30'

? How many finds did we make in the last 21 days?
? finds in the past 21 days
SELECT COUNT(*) FROM finds WHERE found_on >= CURRENT_DATE - INTERVAL '21 days'

? Value of finds per month in 2021
? What was the estimated value of finds in each month of 2021?
SELECT DATE_TRUNC('month', found_on), SUM(est_value) FROM finds WHERE EXTRACT(YEAR FROM found_on) = 2021 GROUP BY DATE_TRUNC('month', found_on)

? What proportion of finds is intact?
? share of intact finds
SELECT CAST(SUM(CASE WHEN state = 'intact' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM finds

? Percentage of catalogued finds for each object type
? What percentage of the finds of each type is catalogued?
SELECT object_type, 100.0 * SUM(CASE WHEN is_catalogued = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM finds GROUP BY object_type

? How many finds per trench on average?
? average number of finds in a trench
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT trench_id), 0) FROM finds

? What money was left over from each season, funding less expenses?
? director and funding minus expenses of every season
SELECT director, funding - expenses FROM seasons

? What share of the funding was spent, by sponsor?
? per sponsor, ratio of total expenses to total funding of seasons
SELECT sponsor, CAST(SUM(expenses) AS FLOAT) / NULLIF(SUM(funding), 0) FROM seasons GROUP BY sponsor

? Ratio of broken to restored finds
? What is the ratio of broken finds to restored finds?
SELECT CAST(SUM(CASE WHEN state = 'broken' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'restored' THEN 1 ELSE 0 END), 0) FROM finds

? How large is each trench? Multiply length by width.
? trench label with length times width
SELECT label, length_m * width_m FROM trenches

? What is the value per gram of each silver or bronze find?
? find id and estimated value divided by weight for finds of bronze or silver
SELECT id, CAST(est_value AS FLOAT) / NULLIF(weight_g, 0) FROM finds WHERE material IN ('silver', 'bronze')

? Which sites can the public visit in Italy or Greece?
? sites open to the public in Greece or Italy
SELECT name FROM sites WHERE open_to_public = TRUE AND country IN ('Italy', 'Greece')

? Corroded iron blades below 2 m
? ids of corroded finds of type blade in iron deeper than 2
SELECT id FROM finds WHERE object_type = 'blade' AND material = 'iron' AND state = 'corroded' AND depth_m > 2

? Which trenches have not been backfilled?
? labels of trenches still open, not backfilled
SELECT label FROM trenches WHERE backfilled = FALSE

? Finds that nobody has catalogued and that are worth more than 1000
? ids of uncatalogued finds with an estimated value above 1000
SELECT id FROM finds WHERE is_catalogued = FALSE AND est_value > 1000

? Which loans are still out?
? ids of loans not returned
SELECT id FROM loans WHERE returned_on IS NULL

? Show name, home country and daily wage of diggers who get between 60 and 110 a day.
? diggers with a wage from 60 to 110: name, home country, wage
SELECT name, home_country, daily_wage FROM diggers WHERE daily_wage BETWEEN 60 AND 110

? Trench labels that start with TR
? Which trenches have a label beginning with TR?
SELECT label FROM trenches WHERE label LIKE 'TR%'

? Sites outside Jordan discovered after 1950
? Which sites were discovered later than 1950 and are not in Jordan?
SELECT name FROM sites WHERE country <> 'Jordan' AND discovered_year > 1950

? Which seasons spent more than they had?
? directors of seasons where expenses exceed funding
SELECT director FROM seasons WHERE expenses > funding

? Which finds have no estimate of their value?
? ids and types of finds without an estimated value
SELECT id, object_type FROM finds WHERE est_value IS NULL

? What does the radiocarbon test say about each bone?
? carbon dating results of the bones
I do not know

? Who owns the field at Abbey Field?
? landowner of each site
I do not know

? How many tourists came to the Lower Harbour?
? ticket sales of Lower Harbour
I do not know
