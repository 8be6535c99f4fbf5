-- A model railway club: locomotives, wagons, members, layouts and running sessions.

CREATE TABLE railway_members (
  member_id INTEGER PRIMARY KEY,
  member_name TEXT, -- Cyril Dodd; Uwe Falk; Mary Platt; Jon Skov
  joined DATE,
  keyholder BOOLEAN
);

CREATE TABLE locomotives (
  loco_id INTEGER PRIMARY KEY,
  nickname TEXT, -- Green Flash; Old Smoky; Blue Belle; Thirteen
  scale TEXT, -- H0; N gauge; 0 gauge
  traction TEXT, -- steam; diesel; electric
  maker TEXT, -- Trix and Co; Hornbeam; Brassline
  bought_on DATE,
  price NUMERIC,
  digital BOOLEAN,
  owner_id INTEGER REFERENCES railway_members (member_id)
);

CREATE TABLE layouts (
  layout_id INTEGER PRIMARY KEY,
  layout_name TEXT, -- Alpine Pass; Harbour Yard; Mill Valley
  track_m NUMERIC,
  area_sqm NUMERIC,
  begun_year INTEGER,
  finished BOOLEAN
);

CREATE TABLE running_sessions (
  session_id INTEGER PRIMARY KEY,
  loco_id INTEGER REFERENCES locomotives (loco_id),
  layout_id INTEGER REFERENCES layouts (layout_id),
  began TIMESTAMP,
  ended TIMESTAMP,
  laps INTEGER,
  derailments INTEGER
);

? Who owns Old Smoky?
? owner (one of the railway members) of the locomotive Old Smoky
SELECT m.member_name FROM railway_members m JOIN locomotives l ON l.owner_id = m.member_id WHERE l.nickname = 'Old Smoky'

? Which locomotives have never been run?
? locomotives without running sessions
SELECT nickname FROM locomotives WHERE loco_id NOT IN (SELECT loco_id FROM running_sessions)

? Which locomotives have run on the Alpine Pass layout? Each once.
? distinct locomotives with running sessions on the layout Alpine Pass
SELECT DISTINCT l.nickname FROM locomotives l JOIN running_sessions r ON r.loco_id = l.loco_id JOIN layouts y ON r.layout_id = y.layout_id WHERE y.layout_name = 'Alpine Pass'

? locomotives by traction with their average price
? How many locomotives of each traction are there and what did they cost on average?
SELECT traction, COUNT(*), AVG(price) FROM locomotives GROUP BY traction

? Derailments per layout
? how many derailments happened in running sessions on each of the layouts?
SELECT y.layout_name, SUM(r.derailments) FROM running_sessions r JOIN layouts y ON r.layout_id = y.layout_id GROUP BY y.layout_id, y.layout_name

? Which locomotive cost the most?
? most expensive locomotive
SELECT nickname FROM locomotives ORDER BY price DESC LIMIT 1

? Which railway member owns the most locomotives?
? member with the largest number of locomotives
SELECT m.member_name FROM railway_members m JOIN locomotives l ON l.owner_id = m.member_id GROUP BY m.member_id, m.member_name ORDER BY COUNT(*) DESC LIMIT 1

? Which locomotives were bought in 2021?
? locomotives purchased in 2021
SELECT nickname FROM locomotives WHERE EXTRACT(YEAR FROM bought_on) = 2021

? Running sessions per month
? how many running sessions began each month?
SELECT DATE_TRUNC('month', began), COUNT(*) FROM running_sessions GROUP BY DATE_TRUNC('month', began)

? What percentage of locomotives is digital?
? percent of digital locomotives
SELECT 100.0 * SUM(CASE WHEN digital = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM locomotives

? Derailments per lap over all running sessions
? total derailments divided by total laps in the running sessions
SELECT CAST(SUM(derailments) AS FLOAT) / NULLIF(SUM(laps), 0) FROM running_sessions

? Steam or diesel locomotives that cost less than 150
? which steam or diesel locomotives were cheaper than 150?
SELECT nickname FROM locomotives WHERE traction IN ('steam', 'diesel') AND price < 150

? Name, track length and area of unfinished layouts
? layouts that aren't finished: name, track meters, area
SELECT layout_name, track_m, area_sqm FROM layouts WHERE finished = FALSE

? Which glue holds the tracks of Mill Valley?
? What time does the club room open?
I do not know

? How many minutes does a running session take on average?
? average minutes from began to ended in the running sessions
SELECT AVG(EXTRACT(EPOCH FROM ended - began) / 60) FROM running_sessions

? List the locomotives, including locomotives that never ran: how many running sessions each?
? running sessions per locomotive with zero for none
SELECT l.nickname, COUNT(r.session_id) FROM locomotives l LEFT JOIN running_sessions r ON r.loco_id = l.loco_id GROUP BY l.loco_id, l.nickname

? Which layout has the longest track?
? layout with the most track meters
SELECT layout_name FROM layouts ORDER BY track_m DESC LIMIT 1

? Which makers have at least 6 locomotives in the club?
? makers of 6 or more locomotives
SELECT maker FROM locomotives GROUP BY maker HAVING COUNT(*) >= 6
