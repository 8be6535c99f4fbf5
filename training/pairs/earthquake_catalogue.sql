-- An earthquake catalogue: events in fault zones, recording seismometers, picks, felt reports and damage.

CREATE TABLE zones (
  zone_id INTEGER PRIMARY KEY,
  zone_name TEXT, -- North Trench; Marmara Fault; Apennine Arc; Lake Rift; Cascade Margin
  country TEXT, -- Chile; Turkey; Italy; Kenya; Japan
  fault_type TEXT, -- strike-slip; thrust; normal; subduction
  length_km NUMERIC,
  slip_mm_year NUMERIC
);

CREATE TABLE quakes (
  quake_id INTEGER PRIMARY KEY,
  zone_id INTEGER REFERENCES zones (zone_id),
  occurred_at TIMESTAMP,
  magnitude NUMERIC,
  depth_km NUMERIC,
  lat NUMERIC,
  lon NUMERIC,
  quake_type TEXT, -- mainshock; aftershock; foreshock; swarm
  review TEXT, -- automatic; reviewed; final
  tsunami BOOLEAN
);

CREATE TABLE seismometers (
  seis_id INTEGER PRIMARY KEY,
  seis_code TEXT,
  operator TEXT, -- Geonet; Ingeo; Quake Center; Kandil
  country TEXT, -- Chile; Turkey; Italy; Kenya; Japan
  installed DATE,
  elevation_m INTEGER,
  is_online BOOLEAN
);

CREATE TABLE picks (
  pick_id INTEGER PRIMARY KEY,
  quake_id INTEGER REFERENCES quakes (quake_id),
  seis_id INTEGER REFERENCES seismometers (seis_id),
  phase TEXT, -- P; S; surface wave
  distance_km NUMERIC,
  amplitude NUMERIC,
  residual_s NUMERIC
);

CREATE TABLE felt_reports (
  report_id INTEGER PRIMARY KEY,
  quake_id INTEGER REFERENCES quakes (quake_id),
  town TEXT, -- Iquique; Bursa; Norcia; Naivasha; Sendai
  reported_on DATE,
  intensity INTEGER,
  situation TEXT -- indoors; outdoors; asleep; driving
);

CREATE TABLE damage (
  damage_id INTEGER PRIMARY KEY,
  quake_id INTEGER REFERENCES quakes (quake_id),
  town TEXT, -- Iquique; Bursa; Norcia; Naivasha; Sendai
  buildings_lost INTEGER,
  injured INTEGER,
  deaths INTEGER,
  cost_musd NUMERIC
);

? Which zones have had a quake with a tsunami?
? names of zones with any tsunami quake
SELECT DISTINCT z.zone_name FROM zones z JOIN quakes q ON q.zone_id = z.zone_id WHERE q.tsunami = TRUE

? Which quakes has nobody felt?
? ids of quakes without a felt report
SELECT quake_id FROM quakes WHERE quake_id NOT IN (SELECT quake_id FROM felt_reports)

? Which seismometers have never picked up a quake? Codes please.
? codes of seismometers without picks
SELECT seis_code FROM seismometers WHERE seis_id NOT IN (SELECT seis_id FROM picks)

? How many people died in quakes along the Marmara Fault?
? total deaths in the damage of quakes in the zone Marmara Fault
SELECT SUM(d.deaths) FROM damage d JOIN quakes q ON d.quake_id = q.quake_id JOIN zones z ON q.zone_id = z.zone_id WHERE z.zone_name = 'Marmara Fault'

? Which towns reported feeling a quake above magnitude 6?
? distinct towns in felt reports of quakes with a magnitude over 6
SELECT DISTINCT f.town FROM felt_reports f JOIN quakes q ON f.quake_id = q.quake_id WHERE q.magnitude > 6

? How many quakes were there per zone, including quiet zones with none?
? all zones with their number of quakes, zero included
SELECT z.zone_name, COUNT(q.quake_id) FROM zones z LEFT JOIN quakes q ON q.zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name

? Which operators recorded aftershocks? I mean an aftershock picked by one of their seismometers.
? unique operators of seismometers with picks of any aftershock quake
SELECT DISTINCT s.operator FROM seismometers s JOIN picks p ON p.seis_id = s.seis_id JOIN quakes q ON p.quake_id = q.quake_id WHERE q.quake_type = 'aftershock'

? Quakes by type
? How many quakes of each type are in the catalogue?
SELECT quake_type, COUNT(*) FROM quakes GROUP BY quake_type

? Strongest, average and weakest magnitude per zone
? For every zone give the max, mean and min magnitude of its quakes.
SELECT z.zone_name, MAX(q.magnitude), AVG(q.magnitude), MIN(q.magnitude) FROM zones z JOIN quakes q ON q.zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name

? Damage cost and buildings lost per town
? For each town, the total cost of damage and the number of buildings lost
SELECT town, SUM(cost_musd), SUM(buildings_lost) FROM damage GROUP BY town

? Which towns sent more than 200 felt reports?
? towns with over 200 felt reports
SELECT town FROM felt_reports GROUP BY town HAVING COUNT(*) > 200

? Seismometers per country and operator
? How many seismometers does each operator run in each country? Country, operator, count.
SELECT country, operator, COUNT(*) FROM seismometers GROUP BY country, operator

? How many seismometers recorded each quake?
? quake id and number of distinct seismometers in its picks
SELECT quake_id, COUNT(DISTINCT seis_id) FROM picks GROUP BY quake_id

? Average intensity by situation
? How intense did it feel on average in each situation, by the felt reports?
SELECT situation, AVG(intensity) FROM felt_reports GROUP BY situation

? What was the strongest quake, by id?
? id of the quake with the highest magnitude
SELECT quake_id FROM quakes ORDER BY magnitude DESC LIMIT 1

? Top 5 zones by number of quakes
? Which 5 zones shake most often?
SELECT z.zone_name FROM zones z JOIN quakes q ON q.zone_id = z.zone_id GROUP BY z.zone_id, z.zone_name ORDER BY COUNT(*) DESC LIMIT 5

? Which zone slips fastest?
? zone with the highest slip per year
SELECT zone_name FROM zones ORDER BY slip_mm_year DESC LIMIT 1

? List quakes from deepest to shallowest with magnitude and depth.
? magnitude and depth of quakes, deepest first
SELECT magnitude, depth_km FROM quakes ORDER BY depth_km DESC

? Which town suffered most, by number injured?
? town with the highest total of injured people in the damage records
SELECT town FROM damage GROUP BY town ORDER BY SUM(injured) DESC LIMIT 1

? How many quakes occurred in the last 7 days?
? quakes past 7 days
SELECT COUNT(*) FROM quakes WHERE occurred_at >= CURRENT_DATE - INTERVAL '7 days'

? Quakes per year above magnitude 5
? How many quakes over magnitude 5 were there in each year?
SELECT EXTRACT(YEAR FROM occurred_at), COUNT(*) FROM quakes WHERE magnitude > 5 GROUP BY EXTRACT(YEAR FROM occurred_at)

? Quakes in February 2023
? How many quakes happened in February 2023?
SELECT COUNT(*) FROM quakes WHERE EXTRACT(YEAR FROM occurred_at) = 2023 AND EXTRACT(MONTH FROM occurred_at) = 2

? When was the last quake in the Lake Rift?
? latest time of a quake in the zone Lake Rift
SELECT MAX(q.occurred_at) FROM quakes q JOIN zones z ON q.zone_id = z.zone_id WHERE z.zone_name = 'Lake Rift'

? Seismometers installed before 2005
? codes of seismometers installed earlier than 2005
SELECT seis_code FROM seismometers WHERE EXTRACT(YEAR FROM installed) < 2005

? Felt reports per month in 2022
? How many felt reports came in during each month of 2022?
SELECT DATE_TRUNC('month', reported_on), COUNT(*) FROM felt_reports WHERE EXTRACT(YEAR FROM reported_on) = 2022 GROUP BY DATE_TRUNC('month', reported_on)

? What share of quakes is an aftershock?
? proportion of aftershock quakes
SELECT CAST(SUM(CASE WHEN quake_type = 'aftershock' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM quakes

? Percentage of seismometers online per operator
? For each operator, what percentage of seismometers is online?
SELECT operator, 100.0 * SUM(CASE WHEN is_online = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM seismometers GROUP BY operator

? Ratio of foreshocks to mainshocks
? What is the ratio of foreshock quakes to mainshock quakes?
SELECT CAST(SUM(CASE WHEN quake_type = 'foreshock' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN quake_type = 'mainshock' THEN 1 ELSE 0 END), 0) FROM quakes

? Average number of felt reports per quake
? How many felt reports does a felt quake get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT quake_id), 0) FROM felt_reports

? Cost of damage per lost building, by town
? For each town, total damage cost divided by total buildings lost
SELECT town, CAST(SUM(cost_musd) AS FLOAT) / NULLIF(SUM(buildings_lost), 0) FROM damage GROUP BY town

? Which thrust or normal zones are longer than 300 km?
? zones with fault type thrust or normal and a length over 300
SELECT zone_name FROM zones WHERE fault_type IN ('thrust', 'normal') AND length_km > 300

? Shallow quakes less than 10 km deep that are still automatic
? ids of quakes at a depth under 10 with an automatic review
SELECT quake_id FROM quakes WHERE depth_km < 10 AND review = 'automatic'

? Show latitude, longitude and magnitude of quakes between 4.5 and 5.5.
? quakes with a magnitude from 4.5 to 5.5: lat, lon, magnitude
SELECT lat, lon, magnitude FROM quakes WHERE magnitude BETWEEN 4.5 AND 5.5

? Seismometers that are offline outside Japan
? codes of seismometers not online in a country other than Japan
SELECT seis_code FROM seismometers WHERE is_online = FALSE AND country <> 'Japan'

? Quakes that are not assigned to a zone
? ids of quakes without a zone
SELECT quake_id FROM quakes WHERE zone_id IS NULL

? Seismometer codes starting with KA
? Which seismometers have a code that begins with KA?
SELECT seis_code FROM seismometers WHERE seis_code LIKE 'KA%'

? When will the next quake hit Sendai?
? earthquake forecast for Sendai
I do not know

? Which buildings in Bursa are earthquake proof?
? building safety by town
I do not know

? Which countries have both fault zones and seismometers?
? countries of zones in which there is a seismometer as well
SELECT country FROM zones INTERSECT SELECT country FROM seismometers

? Damage by quake type
? How many were injured and how many died for each type of quake?
SELECT q.quake_type, SUM(d.injured), SUM(d.deaths) FROM quakes q JOIN damage d ON d.quake_id = q.quake_id GROUP BY q.quake_type

? Which seismometer has the most picks?
? code of the seismometer with the largest number of picks
SELECT s.seis_code FROM seismometers s JOIN picks p ON p.seis_id = s.seis_id GROUP BY s.seis_id, s.seis_code ORDER BY COUNT(*) DESC LIMIT 1

? Quakes by weekday
? How many quakes happened on each day of the week?
SELECT EXTRACT(DOW FROM occurred_at), COUNT(*) FROM quakes GROUP BY EXTRACT(DOW FROM occurred_at)

? Share of felt reports from people asleep, by town
? For each town, what proportion of felt reports has the situation asleep?
SELECT town, CAST(SUM(CASE WHEN situation = 'asleep' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM felt_reports GROUP BY town

? Picks of the surface wave phase with an amplitude over 50
? ids of surface wave picks where the amplitude is above 50
SELECT pick_id FROM picks WHERE phase = 'surface wave' AND amplitude > 50

? Average distance and residual per phase
? For each phase of the picks, the mean distance and the mean residual
SELECT phase, AVG(distance_km), AVG(residual_s) FROM picks GROUP BY phase
