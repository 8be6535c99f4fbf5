-- A butterfly monitoring scheme: transects, walks, butterflies counted, recorders and nature reserves.

CREATE TABLE Reserve (
  reserve_id INTEGER PRIMARY KEY,
  reserve_name TEXT, -- Larks Down; Otter Fen; Hazel Bank; Sandy Heath
  region TEXT, -- north; south; east; west
  founded INTEGER,
  hectares NUMERIC,
  yearly_grant NUMERIC
);

CREATE TABLE Recorder (
  recorder_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Beth; Colin; Wanda; Jasper
  last_name TEXT, -- Hurst; Nolan; Maier; Frost
  email TEXT,
  birth_date DATE,
  trained_on DATE,
  left_on DATE
);

CREATE TABLE Transect (
  transect_id INTEGER PRIMARY KEY,
  reserve_id INTEGER REFERENCES Reserve (reserve_id),
  main_recorder INTEGER REFERENCES Recorder (recorder_id),
  deputy_recorder INTEGER REFERENCES Recorder (recorder_id),
  title TEXT, -- Chalk Loop; River Mile; Hedge Walk; Dune Track
  land_use TEXT, -- grassland; woodland; wetland; farmland
  length_m INTEGER,
  sections INTEGER,
  set_up_on DATE
);

CREATE TABLE Walk (
  walk_id INTEGER PRIMARY KEY,
  transect_id INTEGER REFERENCES Transect (transect_id),
  recorder_id INTEGER REFERENCES Recorder (recorder_id),
  walk_date DATE,
  submitted_on DATE,
  start_time TIMESTAMP,
  end_time TIMESTAMP,
  temperature NUMERIC,
  sunshine_pct INTEGER,
  weather TEXT -- sunny; overcast; windy; showers
);

CREATE TABLE Butterfly (
  butterfly_id INTEGER PRIMARY KEY,
  common_name TEXT, -- peacock; brimstone; small copper; red admiral; ringlet
  family TEXT, -- Pieridae; Nymphalidae; Lycaenidae; Hesperiidae
  wingspan_mm INTEGER,
  migrant BOOLEAN
);

CREATE TABLE Sighting (
  sighting_id INTEGER PRIMARY KEY,
  walk_id INTEGER REFERENCES Walk (walk_id),
  butterfly_id INTEGER REFERENCES Butterfly (butterfly_id),
  section_no INTEGER,
  males INTEGER,
  females INTEGER,
  total_seen INTEGER,
  stage TEXT, -- adult; caterpillar; egg; pupa
  verified BOOLEAN
);

? Which butterflies have been seen in the reserve Otter Fen?
? different butterflies recorded at Otter Fen
SELECT DISTINCT b.common_name FROM Sighting s JOIN Butterfly b ON s.butterfly_id = b.butterfly_id JOIN Walk w ON s.walk_id = w.walk_id JOIN Transect t ON w.transect_id = t.transect_id JOIN Reserve r ON t.reserve_id = r.reserve_id WHERE r.reserve_name = 'Otter Fen'

? Return the title of every transect with the first and last name of its main recorder.
? transects and their main recorders
SELECT t.title, r.first_name, r.last_name FROM Transect t JOIN Recorder r ON t.main_recorder = r.recorder_id

? For which transects is Wanda Maier the deputy?
? titles of transects where the deputy recorder is Wanda Maier
SELECT t.title FROM Transect t JOIN Recorder r ON t.deputy_recorder = r.recorder_id WHERE r.first_name = 'Wanda' AND r.last_name = 'Maier'

? How many individuals have been seen of each butterfly in all?
? total seen by butterfly
SELECT b.common_name, SUM(s.total_seen) FROM Sighting s JOIN Butterfly b ON s.butterfly_id = b.butterfly_id GROUP BY b.butterfly_id, b.common_name

? How many walks has every recorder done, including recorders who never went on one?
? walks per recorder with zero for none
SELECT r.first_name, r.last_name, COUNT(w.walk_id) FROM Recorder r LEFT JOIN Walk w ON w.recorder_id = r.recorder_id GROUP BY r.recorder_id, r.first_name, r.last_name

? Which butterflies have never been seen?
? butterflies without a sighting
SELECT common_name FROM Butterfly WHERE butterfly_id NOT IN (SELECT butterfly_id FROM Sighting)

? Which transects have never been walked?
? transects without any walk
SELECT title FROM Transect WHERE transect_id NOT IN (SELECT transect_id FROM Walk)

? Which recorders spotted a caterpillar of the small copper?
? Who recorded small copper at the caterpillar stage?
SELECT DISTINCT r.first_name, r.last_name FROM Sighting s JOIN Walk w ON s.walk_id = w.walk_id JOIN Recorder r ON w.recorder_id = r.recorder_id JOIN Butterfly b ON s.butterfly_id = b.butterfly_id WHERE b.common_name = 'small copper' AND s.stage = 'caterpillar'

? How many metres of transect are there in each reserve?
? total transect length per reserve name
SELECT r.reserve_name, SUM(t.length_m) FROM Transect t JOIN Reserve r ON t.reserve_id = r.reserve_id GROUP BY r.reserve_id, r.reserve_name

? Which reserve has seen the most walks?
? reserve with the highest number of walks
SELECT r.reserve_name FROM Walk w JOIN Transect t ON w.transect_id = t.transect_id JOIN Reserve r ON t.reserve_id = r.reserve_id GROUP BY r.reserve_id, r.reserve_name ORDER BY COUNT(*) DESC LIMIT 1

? On which transects did someone count butterflies in showers in the south?
? transects in the south region walked with showers as weather
SELECT DISTINCT t.title FROM Walk w JOIN Transect t ON w.transect_id = t.transect_id JOIN Reserve r ON t.reserve_id = r.reserve_id WHERE w.weather = 'showers' AND r.region = 'south'

? Number of individuals counted by family on sunny walks
? How many butterflies of each family were seen in sunny weather?
SELECT b.family, SUM(s.total_seen) FROM Sighting s JOIN Walk w ON s.walk_id = w.walk_id JOIN Butterfly b ON s.butterfly_id = b.butterfly_id WHERE w.weather = 'sunny' GROUP BY b.family

? Which transects have been walked at least 26 times?
? transects with 26 or more walks
SELECT t.title FROM Walk w JOIN Transect t ON w.transect_id = t.transect_id GROUP BY t.transect_id, t.title HAVING COUNT(*) >= 26

? How many different butterflies has Colin Nolan seen?
? distinct butterflies on walks by Colin Nolan
SELECT COUNT(DISTINCT s.butterfly_id) FROM Sighting s JOIN Walk w ON s.walk_id = w.walk_id JOIN Recorder r ON w.recorder_id = r.recorder_id WHERE r.first_name = 'Colin' AND r.last_name = 'Nolan'

? Recorder ids that are main recorder of one transect and deputy of another or the same
? ids found both under main recorder and under deputy recorder
SELECT main_recorder FROM Transect INTERSECT SELECT deputy_recorder FROM Transect

? Average temperature of the walks through each kind of land use
? mean walk temperature by land use of the transect
SELECT t.land_use, AVG(w.temperature) FROM Walk w JOIN Transect t ON w.transect_id = t.transect_id GROUP BY t.land_use

? How many walks were done in the last 14 days?
? walks last 14 days
SELECT COUNT(*) FROM Walk WHERE walk_date >= CURRENT_DATE - INTERVAL '14 days'

? How many walks were there per week in 2024?
? weekly number of walks, 2024
SELECT DATE_TRUNC('week', walk_date), COUNT(*) FROM Walk WHERE EXTRACT(YEAR FROM walk_date) = 2024 GROUP BY DATE_TRUNC('week', walk_date)

? How many peacocks were seen in each month?
? monthly total seen of the peacock
SELECT DATE_TRUNC('month', w.walk_date), SUM(s.total_seen) FROM Sighting s JOIN Walk w ON s.walk_id = w.walk_id JOIN Butterfly b ON s.butterfly_id = b.butterfly_id WHERE b.common_name = 'peacock' GROUP BY DATE_TRUNC('month', w.walk_date)

? How long does a walk take on average, in minutes?
? average walk duration in minutes
SELECT AVG(EXTRACT(EPOCH FROM end_time - start_time) / 60) FROM Walk

? Average minutes per walk for each transect
? How many minutes does it take on average to walk each transect?
SELECT t.title, AVG(EXTRACT(EPOCH FROM w.end_time - w.start_time) / 60) FROM Walk w JOIN Transect t ON w.transect_id = t.transect_id GROUP BY t.transect_id, t.title

? Which walks were submitted more than 30 days after they took place? Show the walk ids.
? walk ids submitted over 30 days after the walk date
SELECT walk_id FROM Walk WHERE submitted_on - walk_date > 30

? Which walks have not been submitted yet?
? ids of walks without a submission date
SELECT walk_id FROM Walk WHERE submitted_on IS NULL

? When was the first brimstone seen in 2024?
? earliest walk date with a brimstone in 2024
SELECT MIN(w.walk_date) FROM Sighting s JOIN Walk w ON s.walk_id = w.walk_id JOIN Butterfly b ON s.butterfly_id = b.butterfly_id WHERE b.common_name = 'brimstone' AND EXTRACT(YEAR FROM w.walk_date) = 2024

? When was each transect last walked?
? latest walk date per transect
SELECT t.title, MAX(w.walk_date) FROM Walk w JOIN Transect t ON w.transect_id = t.transect_id GROUP BY t.transect_id, t.title

? Who was trained between 2018-03-01 and 2018-05-31?
? recorders trained from March 1, 2018 to May 31, 2018
SELECT first_name, last_name FROM Recorder WHERE trained_on BETWEEN '2018-03-01' AND '2018-05-31'

? Which transects were set up since 2020-01-01?
? transects set up on 1 January 2020 or later
SELECT title FROM Transect WHERE set_up_on >= '2020-01-01'

? Which reserves were founded before 1950?
? reserves older than 1950
SELECT reserve_name FROM Reserve WHERE founded < 1950

? Which recorders are over 70 years old?
? recorders older than 70
SELECT first_name, last_name FROM Recorder WHERE EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) > 70

? How many recorders left each year?
? leavers per year
SELECT EXTRACT(YEAR FROM left_on), COUNT(*) FROM Recorder WHERE left_on IS NOT NULL GROUP BY EXTRACT(YEAR FROM left_on)

? What is the ratio of males to females in each sighting?
? sighting id with males divided by females
SELECT sighting_id, CAST(males AS FLOAT) / NULLIF(females, 0) FROM Sighting

? What is the ratio of males to females over all sightings of each butterfly?
? total males over total females by butterfly
SELECT b.common_name, CAST(SUM(s.males) AS FLOAT) / NULLIF(SUM(s.females), 0) FROM Sighting s JOIN Butterfly b ON s.butterfly_id = b.butterfly_id GROUP BY b.butterfly_id, b.common_name

? What percentage of all individuals seen were female?
? females as percentage of the total seen
SELECT 100.0 * SUM(females) / NULLIF(SUM(total_seen), 0) FROM Sighting

? What percentage of the individuals in each stage were males?
? males as a percentage of total seen, by stage
SELECT stage, 100.0 * SUM(males) / NULLIF(SUM(total_seen), 0) FROM Sighting GROUP BY stage

? How many more males than females were there in each sighting? Give the sighting id.
? sighting id and males minus females
SELECT sighting_id, males - females FROM Sighting

? What is the ratio of sunny to overcast walks?
? sunny vs overcast walks
SELECT CAST(SUM(CASE WHEN weather = 'sunny' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN weather = 'overcast' THEN 1 ELSE 0 END), 0) FROM Walk

? What is the ratio of grassland to farmland transects for each reserve?
? ratio of grassland transects to farmland transects by reserve name
SELECT r.reserve_name, CAST(SUM(CASE WHEN t.land_use = 'grassland' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN t.land_use = 'farmland' THEN 1 ELSE 0 END), 0) FROM Transect t JOIN Reserve r ON t.reserve_id = r.reserve_id GROUP BY r.reserve_id, r.reserve_name

? What share of the sightings at each stage is verified?
? verified share by stage
SELECT stage, CAST(SUM(CASE WHEN verified = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Sighting GROUP BY stage

? What percentage of walks has been submitted?
? percent of walks with a submission date
SELECT 100.0 * SUM(CASE WHEN submitted_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM Walk

? What share of transects has a deputy?
? share of transects having a deputy recorder
SELECT CAST(SUM(CASE WHEN deputy_recorder IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Transect

? How many sightings are made per walk on average?
? average number of sightings per walk
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT walk_id), 0) FROM Sighting

? How many metres long is a section of each transect? Divide the length by the number of sections.
? transect title with length over sections
SELECT title, CAST(length_m AS FLOAT) / NULLIF(sections, 0) FROM Transect

? How much grant does each reserve get per hectare?
? yearly grant divided by hectares for each reserve
SELECT reserve_name, CAST(yearly_grant AS FLOAT) / NULLIF(hectares, 0) FROM Reserve

? What percentage of the butterflies in each family are migrants?
? percent migrants by family
SELECT family, 100.0 * SUM(CASE WHEN migrant = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM Butterfly GROUP BY family

? What percentage of the walks on the Hedge Walk transect were windy?
? windy percentage of the walks along Hedge Walk
SELECT 100.0 * SUM(CASE WHEN w.weather = 'windy' THEN 1 ELSE 0 END) / COUNT(*) FROM Walk w JOIN Transect t ON w.transect_id = t.transect_id WHERE t.title = 'Hedge Walk'

? How many hectares of reserve are there in each region?
? total hectares by region
SELECT region, SUM(hectares) FROM Reserve GROUP BY region

? In which regions do the reserves get more than 50000 a year in grants?
? regions with a total yearly grant over 50000
SELECT region FROM Reserve GROUP BY region HAVING SUM(yearly_grant) > 50000

? How many individuals were counted in each section number?
? total seen by section number
SELECT section_no, SUM(total_seen) FROM Sighting GROUP BY section_no

? Average sunshine and temperature of the walks by weather
? mean sunshine percent and mean temperature per weather
SELECT weather, AVG(sunshine_pct), AVG(temperature) FROM Walk GROUP BY weather

? Which families have an average wingspan above 45 mm?
? families with a mean wingspan over 45
SELECT family FROM Butterfly GROUP BY family HAVING AVG(wingspan_mm) > 45

? How many transects are there for each type of land use, commonest first?
? transects per land use, descending
SELECT land_use, COUNT(*) FROM Transect GROUP BY land_use ORDER BY COUNT(*) DESC

? Which butterfly has the smallest wings?
? butterfly with the shortest wingspan
SELECT common_name FROM Butterfly ORDER BY wingspan_mm LIMIT 1

? Which is the longest transect, and what is the land used for there?
? title and land use of the longest transect
SELECT title, land_use FROM Transect ORDER BY length_m DESC LIMIT 1

? The 5 hottest days we walked on
? dates of the 5 warmest walks
SELECT walk_date FROM Walk ORDER BY temperature DESC LIMIT 5

? Reserves from oldest to newest
? list reserve names by the year they were founded
SELECT reserve_name FROM Reserve ORDER BY founded

? Who was trained most recently?
? recorder with the latest training date
SELECT first_name, last_name FROM Recorder ORDER BY trained_on DESC LIMIT 1

? Which recorders have no e-mail address and have not left?
? active recorders (not left) without email
SELECT first_name, last_name FROM Recorder WHERE email IS NULL AND left_on IS NULL

? Which butterflies do not migrate?
? non-migrant butterflies
SELECT common_name FROM Butterfly WHERE migrant = FALSE

? Which transects run through woodland or wetland?
? titles of the woodland and wetland transects
SELECT title FROM Transect WHERE land_use IN ('woodland', 'wetland')

? How many transects are longer than two kilometres, i.e. more than 2000 m?
? transects over 2000 m, number
SELECT COUNT(*) FROM Transect WHERE length_m > 2000

? How many egg sightings have not been verified?
? unverified egg sightings
SELECT COUNT(*) FROM Sighting WHERE verified = FALSE AND stage = 'egg'

? Which plants did the caterpillars feed on?
? food plants of the caterpillars
I do not know

? Who is the warden of Sandy Heath?
? warden of the reserve Sandy Heath
I do not know

? How many visitors came to each reserve last year?
? reserve visitor numbers
I do not know
