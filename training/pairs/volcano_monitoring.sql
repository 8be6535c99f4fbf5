-- Volcano monitoring: volcanoes, eruptions, instruments, gas samples, alert levels and evacuations.

CREATE TABLE volcano (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Kara Peak; Mount Ember; Old Smoky; Isla Negra; Blue Cone
  country TEXT, -- Indonesia; Iceland; Ecuador; Philippines; Greece
  kind TEXT, -- stratovolcano; shield; caldera; cinder cone
  height_m INTEGER,
  last_eruption_year INTEGER,
  people_within_30km INTEGER,
  has_glacier BOOLEAN
);

CREATE TABLE eruption (
  id INTEGER PRIMARY KEY,
  volcano_id INTEGER REFERENCES volcano (id),
  began DATE,
  ended DATE,
  vei INTEGER,
  style TEXT, -- effusive; explosive; phreatic; lava dome
  plume_km NUMERIC,
  lava_volume_mm3 NUMERIC,
  fatalities INTEGER
);

CREATE TABLE instrument (
  id INTEGER PRIMARY KEY,
  volcano_id INTEGER REFERENCES volcano (id),
  type TEXT, -- tiltmeter; webcam; gas spectrometer; thermometer; drone
  set_up_on DATE,
  price NUMERIC,
  status TEXT, -- working; broken; buried; stolen
  distance_to_crater_km NUMERIC
);

CREATE TABLE gas_sample (
  id INTEGER PRIMARY KEY,
  volcano_id INTEGER REFERENCES volcano (id),
  taken_at TIMESTAMP,
  volcanologist TEXT, -- Sigrun; Adi; Marisol; Kostas
  so2_tons NUMERIC,
  co2_tons NUMERIC,
  vent_temp NUMERIC
);

CREATE TABLE alert_level (
  id INTEGER PRIMARY KEY,
  volcano_id INTEGER REFERENCES volcano (id),
  level TEXT, -- green; yellow; orange; red
  valid_from DATE,
  valid_to DATE
);

CREATE TABLE evacuation (
  id INTEGER PRIMARY KEY,
  eruption_id INTEGER REFERENCES eruption (id),
  village TEXT, -- Batu; Vik; Runa; Salvo; Thera
  ordered_on DATE,
  people INTEGER,
  cost NUMERIC
);

? Which volcanoes have had an explosive eruption?
? distinct names of volcanoes with any explosive eruption
SELECT DISTINCT v.name FROM volcano v JOIN eruption e ON e.volcano_id = v.id WHERE e.style = 'explosive'

? Which volcanoes have no instrument at all?
? volcanoes without instruments
SELECT name FROM volcano WHERE id NOT IN (SELECT volcano_id FROM instrument)

? Which villages were evacuated because of Mount Ember?
? unique villages of evacuations for eruptions of the volcano Mount Ember
SELECT DISTINCT x.village FROM evacuation x JOIN eruption e ON x.eruption_id = e.id JOIN volcano v ON e.volcano_id = v.id WHERE v.name = 'Mount Ember'

? How many people died in eruptions in Indonesia?
? total fatalities of eruptions of volcanoes in Indonesia
SELECT SUM(e.fatalities) FROM eruption e JOIN volcano v ON e.volcano_id = v.id WHERE v.country = 'Indonesia'

? How many eruptions has each volcano had, including volcanoes without one?
? all volcanoes with their number of eruptions, zero included
SELECT v.name, COUNT(e.id) FROM volcano v LEFT JOIN eruption e ON e.volcano_id = v.id GROUP BY v.id, v.name

? Who took gas samples at a caldera?
? distinct volcanologists with gas samples from any volcano of the kind caldera
SELECT DISTINCT g.volcanologist FROM gas_sample g JOIN volcano v ON g.volcano_id = v.id WHERE v.kind = 'caldera'

? Which eruptions led to no evacuation?
? ids of eruptions without an evacuation
SELECT id FROM eruption WHERE id NOT IN (SELECT eruption_id FROM evacuation)

? Volcanoes per country and kind
? How many volcanoes of each kind are there in every country? Country, kind, count.
SELECT country, kind, COUNT(*) FROM volcano GROUP BY country, kind

? Eruptions by style with the average plume height
? For each style of eruption, how many were there and how high was the plume on average?
SELECT style, COUNT(*), AVG(plume_km) FROM eruption GROUP BY style

? People evacuated and cost per village
? For every village, the total people evacuated and the total cost of evacuation
SELECT village, SUM(people), SUM(cost) FROM evacuation GROUP BY village

? Which volcanoes have more than 10 working instruments?
? volcanoes with over 10 working instruments
SELECT v.name FROM volcano v JOIN instrument i ON i.volcano_id = v.id WHERE i.status = 'working' GROUP BY v.id, v.name HAVING COUNT(*) > 10

? Instruments by type and status
? How many instruments of each type are in each status?
SELECT type, status, COUNT(*) FROM instrument GROUP BY type, status

? Average sulphur dioxide per volcano, the so2 in tons
? For each volcano name, the mean SO2 tons of its gas samples
SELECT v.name, AVG(g.so2_tons) FROM volcano v JOIN gas_sample g ON g.volcano_id = v.id GROUP BY v.id, v.name

? Which volcano is the highest?
? tallest volcano by height
SELECT name FROM volcano ORDER BY height_m DESC LIMIT 1

? Which volcano erupts most often?
? volcano with the most eruptions
SELECT v.name FROM volcano v JOIN eruption e ON e.volcano_id = v.id GROUP BY v.id, v.name ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 villages by people evacuated
? Which 3 villages had the most people evacuated in total?
SELECT village FROM evacuation GROUP BY village ORDER BY SUM(people) DESC LIMIT 3

? List volcanoes by number of people within 30 km, most first, with country.
? volcano name and country sorted by people within 30 km descending
SELECT name, country FROM volcano ORDER BY people_within_30km DESC

? Which instrument stands closest to the crater? Give type and distance.
? type and distance of the instrument with the smallest distance to the crater
SELECT type, distance_to_crater_km FROM instrument ORDER BY distance_to_crater_km LIMIT 1

? How many days did each eruption last?
? eruption id and days from beginning to end
SELECT id, ended - began FROM eruption

? Eruptions since 2000 per year
? How many eruptions began in each year from 2000 on?
SELECT EXTRACT(YEAR FROM began), COUNT(*) FROM eruption WHERE EXTRACT(YEAR FROM began) >= 2000 GROUP BY EXTRACT(YEAR FROM began)

? Gas samples of the last 30 days
? How many gas samples were taken in the past 30 days?
SELECT COUNT(*) FROM gas_sample WHERE taken_at >= CURRENT_DATE - INTERVAL '30 days'

? When was the last gas sample at Old Smoky?
? latest time of a gas sample from the volcano Old Smoky
SELECT MAX(g.taken_at) FROM gas_sample g JOIN volcano v ON g.volcano_id = v.id WHERE v.name = 'Old Smoky'

? Red alert levels that began in 2021
? ids of red alert levels valid from any day in 2021
SELECT id FROM alert_level WHERE level = 'red' AND EXTRACT(YEAR FROM valid_from) = 2021

? What share of instruments is broken?
? proportion of broken instruments
SELECT CAST(SUM(CASE WHEN status = 'broken' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM instrument

? Percentage of explosive eruptions per volcano
? For each volcano, what percentage of eruptions was explosive?
SELECT v.name, 100.0 * SUM(CASE WHEN e.style = 'explosive' THEN 1 ELSE 0 END) / COUNT(*) FROM volcano v JOIN eruption e ON e.volcano_id = v.id GROUP BY v.id, v.name

? What does an evacuation cost per person, overall?
? total evacuation cost divided by total people
SELECT CAST(SUM(cost) AS FLOAT) / NULLIF(SUM(people), 0) FROM evacuation

? Ratio of carbon dioxide to sulphur dioxide of each gas sample, co2 tons over so2 tons
? gas sample id and co2 divided by so2
SELECT id, CAST(co2_tons AS FLOAT) / NULLIF(so2_tons, 0) FROM gas_sample

? Which shield or caldera volcanoes carry a glacier?
? volcanoes of kind shield or caldera with a glacier
SELECT name FROM volcano WHERE kind IN ('shield', 'caldera') AND has_glacier = TRUE

? Eruptions that have not ended
? Which eruptions are still going on? Ids.
SELECT id FROM eruption WHERE ended IS NULL

? Show type, price and status of instruments between 1000 and 8000.
? instruments with a price from 1000 to 8000: type, price, status
SELECT type, price, status FROM instrument WHERE price BETWEEN 1000 AND 8000

? Eruptions with a VEI of at least 4 but 0 fatalities
? ids of eruptions of VEI 4 or more where fatalities are 0
SELECT id FROM eruption WHERE vei >= 4 AND fatalities = 0

? Which planes were grounded by the ash of Isla Negra?
? planes grounded because of ash
I do not know

? How many tourists climb Blue Cone every year?
? climbers per volcano
I do not know

? Which volcanoes have been on orange or red alert?
? distinct volcanoes with any alert level orange or red
SELECT DISTINCT v.name FROM volcano v JOIN alert_level a ON a.volcano_id = v.id WHERE a.level IN ('orange', 'red')

? Lava volume per country
? How much lava did the eruptions in each country bring up in total?
SELECT v.country, SUM(e.lava_volume_mm3) FROM volcano v JOIN eruption e ON e.volcano_id = v.id GROUP BY v.country

? Which volcanologist has taken the most gas samples?
? volcanologist with the largest number of gas samples
SELECT volcanologist FROM gas_sample GROUP BY volcanologist ORDER BY COUNT(*) DESC LIMIT 1

? How long does each alert level last on average, in days?
? average days from valid from to valid to per alert level
SELECT level, AVG(valid_to - valid_from) FROM alert_level GROUP BY level

? Evacuations ordered between 2018-01-01 and 2018-12-31
? How many evacuations were ordered from January 1, 2018 to December 31, 2018?
SELECT COUNT(*) FROM evacuation WHERE ordered_on BETWEEN '2018-01-01' AND '2018-12-31'

? Average number of eruptions per volcano
? How many eruptions does an erupting volcano have on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT volcano_id), 0) FROM eruption

? Instruments of a type other than webcam that are buried
? ids of buried instruments that are not a webcam
SELECT id FROM instrument WHERE type <> 'webcam' AND status = 'buried'

? Volcanoes quiet since before 1800
? Which volcanoes had their last eruption earlier than 1800?
SELECT name FROM volcano WHERE last_eruption_year < 1800
