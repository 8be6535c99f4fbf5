-- A flood protection authority: rivers with gauges, water level readings, dikes, inspections, flood events, pumps and sandbag stores.

CREATE TABLE gauges (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Mill Bridge; Old Weir; Town Quay; Hay Meadow; Saltgate
  waterway TEXT, -- Linder; Ashbrook; Great Canal; Wend; Morle
  km_from_mouth NUMERIC,
  alert_level_cm INTEGER,
  flood_level_cm INTEGER,
  installed_on DATE,
  is_automatic BOOLEAN
);

CREATE TABLE level_readings (
  id INTEGER PRIMARY KEY,
  gauge_id INTEGER REFERENCES gauges (id),
  measured_at TIMESTAMP,
  level_cm NUMERIC,
  flow_m3s NUMERIC,
  quality_flag TEXT -- good; doubtful; estimated; faulty
);

CREATE TABLE municipalities (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Ashford Green; Lower Wend; Saltby; Haycombe; Millstone
  population INTEGER,
  emergency_phone TEXT
);

CREATE TABLE dikes (
  id INTEGER PRIMARY KEY,
  name TEXT, -- East Dike; Ring Dike; Sea Wall; Summer Dike; Abbey Bank
  municipality_id INTEGER REFERENCES municipalities (id),
  length_m NUMERIC,
  crest_height_m NUMERIC,
  year_built INTEGER,
  construction TEXT, -- earth; concrete; sheet piling; clay
  maintenance_cost NUMERIC
);

CREATE TABLE dike_inspections (
  id INTEGER PRIMARY KEY,
  dike_id INTEGER REFERENCES dikes (id),
  inspector TEXT, -- R. Holt; S. Amin; J. Kuipers; D. Varga
  inspected_on DATE,
  next_due_on DATE,
  grade TEXT, -- sound; fair; poor; critical
  burrows_found INTEGER,
  burrows_filled INTEGER
);

CREATE TABLE flood_events (
  id INTEGER PRIMARY KEY,
  municipality_id INTEGER REFERENCES municipalities (id),
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  cause TEXT, -- heavy rain; snow melt; storm surge; dike breach; ice jam
  houses_flooded INTEGER,
  houses_evacuated INTEGER,
  damage_eur NUMERIC,
  insured_eur NUMERIC,
  warning_issued BOOLEAN
);

CREATE TABLE depots (
  id INTEGER PRIMARY KEY,
  municipality_id INTEGER REFERENCES municipalities (id),
  depot_name TEXT, -- North Yard; Fire Station 2; River Shed; Tram Hall
  sandbags_qty INTEGER,
  mobile_walls_m NUMERIC,
  pumps_qty INTEGER,
  last_stocktake DATE
);

? Which dikes protect the municipality of Saltby?
? dike names in Saltby
SELECT d.name FROM dikes d JOIN municipalities m ON d.municipality_id = m.id WHERE m.name = 'Saltby'

? What damage in euros did floods do in each municipality?
? total flood damage per municipality
SELECT m.name, SUM(f.damage_eur) FROM flood_events f JOIN municipalities m ON f.municipality_id = m.id GROUP BY m.id, m.name

? Which municipalities have never been flooded?
? municipalities without any flood event
SELECT name FROM municipalities WHERE id NOT IN (SELECT municipality_id FROM flood_events)

? Name all gauges at which a doubtful level was measured, without repeats.
? distinct gauges with doubtful readings
SELECT DISTINCT g.name FROM level_readings r JOIN gauges g ON r.gauge_id = g.id WHERE r.quality_flag = 'doubtful'

? Show every municipality with the number of its dikes, including those with none.
? dike count for all municipalities, also without dikes
SELECT m.name, COUNT(d.id) FROM municipalities m LEFT JOIN dikes d ON d.municipality_id = m.id GROUP BY m.id, m.name

? Who inspected the Ring Dike?
? inspectors of the Ring Dike, each once
SELECT DISTINCT i.inspector FROM dike_inspections i JOIN dikes d ON i.dike_id = d.id WHERE d.name = 'Ring Dike'

? Which concrete dikes were graded critical at an inspection? List each only once.
? unique concrete dikes with a critical grade
SELECT DISTINCT d.name FROM dike_inspections i JOIN dikes d ON i.dike_id = d.id WHERE d.construction = 'concrete' AND i.grade = 'critical'

? How many dike inspections took place in each municipality?
? inspections of dikes by municipality name
SELECT m.name, COUNT(*) FROM dike_inspections i JOIN dikes d ON i.dike_id = d.id JOIN municipalities m ON d.municipality_id = m.id GROUP BY m.id, m.name

? What is the highest level ever measured at each gauge?
? peak water level per gauge
SELECT g.name, MAX(r.level_cm) FROM level_readings r JOIN gauges g ON r.gauge_id = g.id GROUP BY g.id, g.name

? How many readings were above the flood level of their gauge?
? number of measured levels higher than the gauge's flood level
SELECT COUNT(*) FROM level_readings r JOIN gauges g ON r.gauge_id = g.id WHERE r.level_cm > g.flood_level_cm

? How many sandbags are stored in municipalities of more than 20000 inhabitants?
? sandbags where the population is above 20000
SELECT SUM(s.sandbags_qty) FROM depots s JOIN municipalities m ON s.municipality_id = m.id WHERE m.population > 20000

? List the depots along with the name of their municipality.
? depot name and municipality
SELECT s.depot_name, m.name FROM depots s JOIN municipalities m ON s.municipality_id = m.id

? Which municipalities were hit by a storm surge without a warning being issued?
? municipalities with a storm surge flood and no warning, each once
SELECT DISTINCT m.name FROM flood_events f JOIN municipalities m ON f.municipality_id = m.id WHERE f.cause = 'storm surge' AND f.warning_issued = FALSE

? Which dikes have never been inspected?
? dikes without inspection
SELECT name FROM dikes WHERE id NOT IN (SELECT dike_id FROM dike_inspections)

? Which municipalities keep no depot?
? municipalities without a depot
SELECT name FROM municipalities WHERE id NOT IN (SELECT municipality_id FROM depots)

? How many burrows were found on each dike?
? burrows per dike name
SELECT d.name, SUM(i.burrows_found) FROM dike_inspections i JOIN dikes d ON i.dike_id = d.id GROUP BY d.id, d.name

? Show the ids of municipalities that have a dike but were flooded all the same.
? municipality ids in both dikes and flood events
SELECT municipality_id FROM dikes INTERSECT SELECT municipality_id FROM flood_events

? What was the highest level at the Town Quay in the last 48 hours?
? max level at gauge Town Quay, past 48 hours
SELECT MAX(r.level_cm) FROM level_readings r JOIN gauges g ON r.gauge_id = g.id WHERE g.name = 'Town Quay' AND r.measured_at >= CURRENT_DATE - INTERVAL '48 hours'

? How many floods began in each year?
? flood events per year
SELECT EXTRACT(YEAR FROM started_at), COUNT(*) FROM flood_events GROUP BY EXTRACT(YEAR FROM started_at)

? What is the average level per day in January 2024?
? daily mean water level, January 2024
SELECT CAST(measured_at AS DATE), AVG(level_cm) FROM level_readings WHERE EXTRACT(YEAR FROM measured_at) = 2024 AND EXTRACT(MONTH FROM measured_at) = 1 GROUP BY CAST(measured_at AS DATE)

? How many hours does a flood last on average, for each cause?
? average flood duration in hours by cause
SELECT cause, AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 3600) FROM flood_events GROUP BY cause

? Which floods are still going on? Give the ids.
? ids of flood events that have not ended
SELECT id FROM flood_events WHERE ended_at IS NULL

? How many floods lasted longer than 72 hours?
? flood events of over 72 hours
SELECT COUNT(*) FROM flood_events WHERE EXTRACT(EPOCH FROM ended_at - started_at) / 3600 > 72

? What damage was done by floods that started between 2021-07-01 and 2021-07-31?
? damage of floods starting from July 1, 2021 to July 31, 2021
SELECT SUM(damage_eur) FROM flood_events WHERE started_at BETWEEN '2021-07-01' AND '2021-07-31'

? When was each dike last inspected?
? dikes with their latest inspection date
SELECT d.name, MAX(i.inspected_on) FROM dike_inspections i JOIN dikes d ON i.dike_id = d.id GROUP BY d.id, d.name

? How many inspections fall due after 2025-03-31?
? number of inspections with the next date due later than March 31, 2025
SELECT COUNT(*) FROM dike_inspections WHERE next_due_on > '2025-03-31'

? How many days lie on average between an inspection and the next one due, for each grade?
? average days from inspected to next due by grade
SELECT grade, AVG(next_due_on - inspected_on) FROM dike_inspections GROUP BY grade

? Which dikes were built before 1950?
? dikes from before 1950
SELECT name FROM dikes WHERE year_built < 1950

? Which depots have not had a stocktake in the last 12 months?
? depots whose last stocktake is over 12 months ago
SELECT depot_name FROM depots WHERE last_stocktake < CURRENT_DATE - INTERVAL '12 months'

? How many dike inspections were made per quarter this year?
? quarterly number of inspections, this year
SELECT DATE_TRUNC('quarter', inspected_on), COUNT(*) FROM dike_inspections WHERE EXTRACT(YEAR FROM inspected_on) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('quarter', inspected_on)

? Which gauges have been running since before 1 January 1970?
? gauges installed before 1970-01-01
SELECT name FROM gauges WHERE installed_on < '1970-01-01'

? How old are the dikes on average, in years?
? average age of dikes
SELECT AVG(EXTRACT(YEAR FROM CURRENT_DATE) - year_built) FROM dikes

? What was the first flood in Lower Wend? Give the date it started.
? earliest flood start in Lower Wend
SELECT MIN(f.started_at) FROM flood_events f JOIN municipalities m ON f.municipality_id = m.id WHERE m.name = 'Lower Wend'

? What is the maximum flow per month in 2023?
? monthly peak flow, 2023
SELECT DATE_TRUNC('month', measured_at), MAX(flow_m3s) FROM level_readings WHERE EXTRACT(YEAR FROM measured_at) = 2023 GROUP BY DATE_TRUNC('month', measured_at)

? What percentage of the flood damage was insured?
? insured euros as a percentage of damage
SELECT 100.0 * SUM(insured_eur) / NULLIF(SUM(damage_eur), 0) FROM flood_events

? What is the ratio of insured to total damage for each cause of flooding?
? insured to damage ratio by cause
SELECT cause, CAST(SUM(insured_eur) AS FLOAT) / NULLIF(SUM(damage_eur), 0) FROM flood_events GROUP BY cause

? What percentage of the burrows found has been filled on each dike?
? filled burrows as a percentage of burrows found per dike
SELECT d.name, 100.0 * SUM(i.burrows_filled) / NULLIF(SUM(i.burrows_found), 0) FROM dike_inspections i JOIN dikes d ON i.dike_id = d.id GROUP BY d.id, d.name

? What is the ratio of poor to sound inspection grades?
? ratio poor to sound
SELECT CAST(SUM(CASE WHEN grade = 'poor' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN grade = 'sound' THEN 1 ELSE 0 END), 0) FROM dike_inspections

? What share of each inspector's inspections ended with the grade fair?
? share of fair grades per inspector
SELECT inspector, CAST(SUM(CASE WHEN grade = 'fair' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM dike_inspections GROUP BY inspector

? What percentage of the floods came with a warning, per cause?
? percent of flood events with a warning issued by cause
SELECT cause, 100.0 * SUM(CASE WHEN warning_issued = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM flood_events GROUP BY cause

? What does maintenance cost per metre of dike? Show it for each dike.
? maintenance cost per metre of length by dike
SELECT name, CAST(maintenance_cost AS FLOAT) / NULLIF(length_m, 0) FROM dikes

? What is the overall maintenance cost per metre for each construction type of dike?
? total maintenance cost divided by total length by construction
SELECT construction, CAST(SUM(maintenance_cost) AS FLOAT) / NULLIF(SUM(length_m), 0) FROM dikes GROUP BY construction

? How far is the flood level above the alert level at each gauge?
? flood level minus alert level, per gauge
SELECT name, flood_level_cm - alert_level_cm FROM gauges

? How many readings are there per gauge on average?
? average number of readings for a gauge
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT gauge_id), 0) FROM level_readings

? How many floods has a flooded municipality had on average?
? average flood events per affected municipality
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT municipality_id), 0) FROM flood_events

? What is the damage per flooded house for each flood event?
? flood id and damage per house flooded
SELECT id, CAST(damage_eur AS FLOAT) / NULLIF(houses_flooded, 0) FROM flood_events

? What percentage of the gauges on each waterway is automatic?
? percent automatic gauges by waterway
SELECT waterway, 100.0 * SUM(CASE WHEN is_automatic = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM gauges GROUP BY waterway

? By how many did heavy rain floods outnumber snow melt floods?
? heavy rain floods minus snow melt floods
SELECT SUM(CASE WHEN cause = 'heavy rain' THEN 1 ELSE 0 END) - SUM(CASE WHEN cause = 'snow melt' THEN 1 ELSE 0 END) FROM flood_events

? What share of the readings is faulty or estimated?
? proportion of faulty or estimated level readings
SELECT CAST(SUM(CASE WHEN quality_flag = 'faulty' OR quality_flag = 'estimated' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM level_readings

? What is the ratio of evacuated to flooded houses for each municipality?
? evacuated to flooded houses ratio by municipality
SELECT m.name, CAST(SUM(f.houses_evacuated) AS FLOAT) / NULLIF(SUM(f.houses_flooded), 0) FROM flood_events f JOIN municipalities m ON f.municipality_id = m.id GROUP BY m.id, m.name

? What percentage of dikes is higher than 5 metres?
? percent of dikes with a crest above 5 metres
SELECT 100.0 * SUM(CASE WHEN crest_height_m > 5 THEN 1 ELSE 0 END) / COUNT(*) FROM dikes

? How many metres of dike are there of each construction?
? dike metres by construction
SELECT construction, SUM(length_m) FROM dikes GROUP BY construction

? How many houses were flooded for each cause?
? houses flooded by cause
SELECT cause, SUM(houses_flooded) FROM flood_events GROUP BY cause

? Which inspectors have found more than 100 burrows?
? inspectors with over 100 burrows found in total
SELECT inspector FROM dike_inspections GROUP BY inspector HAVING SUM(burrows_found) > 100

? Which waterways have more than 4 gauges?
? waterways with over 4 gauges
SELECT waterway FROM gauges GROUP BY waterway HAVING COUNT(*) > 4

? What is the mean crest height by construction?
? average crest height of dikes for each construction
SELECT construction, AVG(crest_height_m) FROM dikes GROUP BY construction

? How many readings have each quality flag?
? readings by quality
SELECT quality_flag, COUNT(*) FROM level_readings GROUP BY quality_flag

? Which dike is the oldest?
? oldest dike
SELECT name FROM dikes ORDER BY year_built LIMIT 1

? Which flood was the costliest? Show its id and cause.
? id and cause of the flood with the greatest damage
SELECT id, cause FROM flood_events ORDER BY damage_eur DESC LIMIT 1

? Which 3 depots have the fewest sandbags?
? 3 depots with the least sandbags
SELECT depot_name FROM depots ORDER BY sandbags_qty LIMIT 3

? Which municipality suffered the most damage in total?
? municipality with the highest flood damage overall
SELECT m.name FROM flood_events f JOIN municipalities m ON f.municipality_id = m.id GROUP BY m.id, m.name ORDER BY SUM(f.damage_eur) DESC LIMIT 1

? List the gauges from the mouth upstream.
? gauge names by distance from the mouth, nearest first
SELECT name FROM gauges ORDER BY km_from_mouth

? dikes of over 2000 metres
SELECT name FROM dikes WHERE length_m > 2000

? Which gauges are read by hand, not automatically?
? gauges that are not automatic
SELECT name FROM gauges WHERE is_automatic = FALSE

? Which depots have neither pumps nor sandbags?
? depots with 0 pumps and 0 sandbags
SELECT depot_name FROM depots WHERE pumps_qty = 0 AND sandbags_qty = 0

? Which dikes are lower than the average dike?
? dikes below the average crest height
SELECT name FROM dikes WHERE crest_height_m < (SELECT AVG(crest_height_m) FROM dikes)

? How many volunteers filled sandbags during each flood?
? volunteers per flood
I do not know

? How much rain fell in Haycombe yesterday?
? rainfall by municipality
I do not know

? Which companies built the dikes?
I do not know
