-- A glacier monitoring programme: glaciers, stakes, readings, expeditions, team members and instruments.

CREATE TABLE glaciers (
  glacier_code INTEGER PRIMARY KEY,
  name TEXT, -- Storbreen; Vernagt; Aletsch; Hintereis
  country TEXT, -- Norway; Austria; Switzerland; Italy
  glacier_type TEXT, -- valley; cirque; ice cap; outlet
  area_1990_km2 NUMERIC,
  area_now_km2 NUMERIC,
  top_elev_m INTEGER,
  snout_elev_m INTEGER,
  first_surveyed INTEGER
);

CREATE TABLE members (
  member_id INTEGER PRIMARY KEY,
  name TEXT, -- Astrid Dahl; Bruno Kofler; Seraina Caduff; Paolo Riva
  institute TEXT, -- Polar Lab; Alpine Survey; Ice Office; Hydro Board
  role TEXT, -- guide; glaciologist; technician; pilot
  joined_on DATE,
  daily_rate NUMERIC
);

CREATE TABLE expeditions (
  expedition_id INTEGER PRIMARY KEY,
  glacier_code INTEGER REFERENCES glaciers (glacier_code),
  leader_id INTEGER REFERENCES members (member_id),
  safety_officer_id INTEGER REFERENCES members (member_id),
  departed_on DATE,
  returned_on DATE,
  budget NUMERIC,
  spent NUMERIC,
  used_helicopter BOOLEAN,
  status TEXT -- planned; under way; completed; aborted
);

CREATE TABLE expedition_members (
  expedition_id INTEGER REFERENCES expeditions (expedition_id),
  member_id INTEGER REFERENCES members (member_id),
  days_on_ice INTEGER
);

CREATE TABLE stakes (
  stake_id INTEGER PRIMARY KEY,
  glacier_code INTEGER REFERENCES glaciers (glacier_code),
  label TEXT,
  elevation_m INTEGER,
  drilled_on DATE,
  lost_on DATE,
  material TEXT -- aluminium; wood; plastic; steel
);

CREATE TABLE readings (
  reading_id INTEGER PRIMARY KEY,
  stake_id INTEGER REFERENCES stakes (stake_id),
  expedition_id INTEGER REFERENCES expeditions (expedition_id),
  read_at TIMESTAMP,
  snow_depth_cm NUMERIC,
  ice_melt_cm NUMERIC,
  ice_temp NUMERIC,
  quality TEXT -- good; doubtful; bad
);

? Return the names of the glaciers along with the dates on which expeditions departed for them.
? glacier names and departure dates of expeditions
SELECT g.name, e.departed_on FROM expeditions e JOIN glaciers g ON e.glacier_code = g.glacier_code

? Who has led an expedition to Aletsch?
? expedition leaders on the Aletsch glacier, each once
SELECT DISTINCT m.name FROM expeditions e JOIN members m ON e.leader_id = m.member_id JOIN glaciers g ON e.glacier_code = g.glacier_code WHERE g.name = 'Aletsch'

? Which members were the safety officer on a helicopter expedition?
? names of safety officers of expeditions that used a helicopter
SELECT DISTINCT m.name FROM expeditions e JOIN members m ON e.safety_officer_id = m.member_id WHERE e.used_helicopter = TRUE

? How many stakes are there on each glacier, including glaciers without any?
? stakes per glacier name, none counted as zero
SELECT g.name, COUNT(s.stake_id) FROM glaciers g LEFT JOIN stakes s ON s.glacier_code = g.glacier_code GROUP BY g.glacier_code, g.name

? Which glaciers have never had an expedition?
? glaciers without an expedition
SELECT name FROM glaciers WHERE glacier_code NOT IN (SELECT glacier_code FROM expeditions)

? Who has never taken part in an expedition?
? members who were not on any expedition
SELECT name FROM members WHERE member_id NOT IN (SELECT member_id FROM expedition_members)

? How many days on the ice has each member spent in total?
? total days on ice per member
SELECT m.name, SUM(x.days_on_ice) FROM expedition_members x JOIN members m ON x.member_id = m.member_id GROUP BY m.member_id, m.name

? Which technicians were on an expedition to Vernagt?
? technicians taking part in a Vernagt expedition
SELECT DISTINCT m.name FROM expedition_members x JOIN members m ON x.member_id = m.member_id JOIN expeditions e ON x.expedition_id = e.expedition_id JOIN glaciers g ON e.glacier_code = g.glacier_code WHERE m.role = 'technician' AND g.name = 'Vernagt'

? How much money was spent on the expeditions to every glacier?
? total spent per glacier
SELECT g.name, SUM(e.spent) FROM expeditions e JOIN glaciers g ON e.glacier_code = g.glacier_code GROUP BY g.glacier_code, g.name

? What is the average ice melt in cm at the stakes of each glacier?
? mean ice melt by glacier name
SELECT g.name, AVG(r.ice_melt_cm) FROM readings r JOIN stakes s ON r.stake_id = s.stake_id JOIN glaciers g ON s.glacier_code = g.glacier_code GROUP BY g.glacier_code, g.name

? How many good readings come from steel stakes in Norway?
? count of good readings, steel stakes, glaciers in Norway
SELECT COUNT(*) FROM readings r JOIN stakes s ON r.stake_id = s.stake_id JOIN glaciers g ON s.glacier_code = g.glacier_code WHERE r.quality = 'good' AND s.material = 'steel' AND g.country = 'Norway'

? Which glacier has the thickest snow on average?
? glacier with the greatest average snow depth
SELECT g.name FROM readings r JOIN stakes s ON r.stake_id = s.stake_id JOIN glaciers g ON s.glacier_code = g.glacier_code GROUP BY g.glacier_code, g.name ORDER BY AVG(r.snow_depth_cm) DESC LIMIT 1

? Which members have led more than 4 expeditions?
? leaders of over 4 expeditions
SELECT m.name FROM expeditions e JOIN members m ON e.leader_id = m.member_id GROUP BY m.member_id, m.name HAVING COUNT(*) > 4

? Member ids that were both leader and safety officer at some time
? ids under leader as well as under safety officer
SELECT leader_id FROM expeditions INTERSECT SELECT safety_officer_id FROM expeditions

? Labels of the stakes that have never been read
? stakes without any reading, by label
SELECT label FROM stakes WHERE stake_id NOT IN (SELECT stake_id FROM readings)

? How many different institutes have sent people on expeditions to Storbreen?
? distinct institutes of the members who went to Storbreen
SELECT COUNT(DISTINCT m.institute) FROM expedition_members x JOIN members m ON x.member_id = m.member_id JOIN expeditions e ON x.expedition_id = e.expedition_id JOIN glaciers g ON e.glacier_code = g.glacier_code WHERE g.name = 'Storbreen'

? How many days does an expedition last on average?
? average expedition length in days
SELECT AVG(returned_on - departed_on) FROM expeditions

? What was the longest expedition in days for each glacier?
? maximum days from departure to return by glacier name
SELECT g.name, MAX(e.returned_on - e.departed_on) FROM expeditions e JOIN glaciers g ON e.glacier_code = g.glacier_code GROUP BY g.glacier_code, g.name

? Which expeditions were away for longer than 14 days? Give their ids.
? ids of expeditions that took over 14 days
SELECT expedition_id FROM expeditions WHERE returned_on - departed_on > 14

? Which expeditions have not returned yet?
? ids of expeditions still out, no return date
SELECT expedition_id FROM expeditions WHERE returned_on IS NULL

? How many readings were taken in the last 12 months?
? readings, last 12 months
SELECT COUNT(*) FROM readings WHERE read_at >= CURRENT_DATE - INTERVAL '12 months'

? Average snow depth by month in 2021
? mean snow depth for each month of 2021
SELECT DATE_TRUNC('month', read_at), AVG(snow_depth_cm) FROM readings WHERE EXTRACT(YEAR FROM read_at) = 2021 GROUP BY DATE_TRUNC('month', read_at)

? How much ice melted in total each year?
? yearly sum of ice melt
SELECT EXTRACT(YEAR FROM read_at), SUM(ice_melt_cm) FROM readings GROUP BY EXTRACT(YEAR FROM read_at)

? When was each stake last read? Show the label.
? stake labels with the latest reading time
SELECT s.label, MAX(r.read_at) FROM readings r JOIN stakes s ON r.stake_id = s.stake_id GROUP BY s.stake_id, s.label

? After how many days do stakes get lost on average, counted from drilling?
? average days from drilled to lost for stakes
SELECT AVG(lost_on - drilled_on) FROM stakes

? Which stakes were drilled between 2015-06-01 and 2015-09-30?
? stake labels drilled from June 1, 2015 to September 30, 2015
SELECT label FROM stakes WHERE drilled_on BETWEEN '2015-06-01' AND '2015-09-30'

? Which glaciers have been surveyed since before 1930?
? glaciers first surveyed earlier than 1930
SELECT name FROM glaciers WHERE first_surveyed < 1930

? Who joined the programme after 31 December 2019?
? members who joined after 2019-12-31
SELECT name FROM members WHERE joined_on > '2019-12-31'

? How many expeditions departed in July 2023?
? expeditions with departure in July 2023
SELECT COUNT(*) FROM expeditions WHERE EXTRACT(YEAR FROM departed_on) = 2023 AND EXTRACT(MONTH FROM departed_on) = 7

? How many readings were taken on each day of this year?
? readings per day, this year
SELECT CAST(read_at AS DATE), COUNT(*) FROM readings WHERE EXTRACT(YEAR FROM read_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY CAST(read_at AS DATE)

? What is the ratio of the present area to the 1990 area for each glacier?
? area now divided by area in 1990 per glacier
SELECT name, CAST(area_now_km2 AS FLOAT) / NULLIF(area_1990_km2, 0) FROM glaciers

? How many square kilometres has each glacier lost since 1990?
? glacier name and 1990 area minus area now
SELECT name, area_1990_km2 - area_now_km2 FROM glaciers

? What percentage of the 1990 glacier area is left in each country?
? area now as percentage of area 1990, by country
SELECT country, 100.0 * SUM(area_now_km2) / NULLIF(SUM(area_1990_km2), 0) FROM glaciers GROUP BY country

? What percentage of the budget of all expeditions was spent?
? money spent as a percentage of expedition budgets
SELECT 100.0 * SUM(spent) / NULLIF(SUM(budget), 0) FROM expeditions

? What is the ratio of money spent to budget for the expeditions of each leader?
? total spent over total budget by leader name
SELECT m.name, CAST(SUM(e.spent) AS FLOAT) / NULLIF(SUM(e.budget), 0) FROM expeditions e JOIN members m ON e.leader_id = m.member_id GROUP BY m.member_id, m.name

? How far over or under budget was each expedition? Id and budget minus money spent.
? expedition id with budget less amount spent
SELECT expedition_id, budget - spent FROM expeditions

? What is the ratio of completed to aborted expeditions?
? completed vs aborted expeditions
SELECT CAST(SUM(CASE WHEN status = 'completed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'aborted' THEN 1 ELSE 0 END), 0) FROM expeditions

? What is the ratio of good to bad readings for each stake id?
? good to bad readings ratio by stake id
SELECT stake_id, CAST(SUM(CASE WHEN quality = 'good' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN quality = 'bad' THEN 1 ELSE 0 END), 0) FROM readings GROUP BY stake_id

? What share of the stakes of each material has been lost?
? share of stakes with a lost date, per material
SELECT material, CAST(SUM(CASE WHEN lost_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM stakes GROUP BY material

? What percentage of expeditions went by helicopter?
? percent of expeditions using a helicopter
SELECT 100.0 * SUM(CASE WHEN used_helicopter = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM expeditions

? What percentage of the readings on Hintereis are doubtful?
? doubtful percentage of readings, Hintereis glacier
SELECT 100.0 * SUM(CASE WHEN r.quality = 'doubtful' THEN 1 ELSE 0 END) / COUNT(*) FROM readings r JOIN stakes s ON r.stake_id = s.stake_id JOIN glaciers g ON s.glacier_code = g.glacier_code WHERE g.name = 'Hintereis'

? How many people go on an expedition on average?
? average number of members per expedition
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT expedition_id), 0) FROM expedition_members

? How many readings are there per stake on average?
? mean number of readings per stake
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT stake_id), 0) FROM readings

? What is the height difference between the top and the snout of each glacier?
? glacier name and top elevation minus snout elevation
SELECT name, top_elev_m - snout_elev_m FROM glaciers

? How many more guides than pilots do we have?
? guides minus pilots
SELECT SUM(CASE WHEN role = 'guide' THEN 1 ELSE 0 END) - SUM(CASE WHEN role = 'pilot' THEN 1 ELSE 0 END) FROM members

? How many square kilometres do glaciers of each type cover today?
? total area now by glacier type
SELECT glacier_type, SUM(area_now_km2) FROM glaciers GROUP BY glacier_type

? Which countries had more than 100 km2 of ice in 1990 altogether?
? countries with a total 1990 area over 100
SELECT country FROM glaciers GROUP BY country HAVING SUM(area_1990_km2) > 100

? How many members does each institute have, largest first?
? members by institute, descending
SELECT institute, COUNT(*) FROM members GROUP BY institute ORDER BY COUNT(*) DESC

? Average daily rate by role
? What are people in each role paid per day on average?
SELECT role, AVG(daily_rate) FROM members GROUP BY role

? Number of stakes and highest elevation for each material
? stake count and maximum elevation by material
SELECT material, COUNT(*), MAX(elevation_m) FROM stakes GROUP BY material

? For which statuses does the average budget stay under 20000?
? expedition statuses with a mean budget below 20000
SELECT status FROM expeditions GROUP BY status HAVING AVG(budget) < 20000

? Which glacier reaches down the lowest?
? glacier with the lowest snout
SELECT name FROM glaciers ORDER BY snout_elev_m LIMIT 1

? In which country is the biggest glacier today?
? country of the glacier with the largest area now
SELECT country FROM glaciers ORDER BY area_now_km2 DESC LIMIT 1

? Who has been in the programme longest?
? longest serving member
SELECT name FROM members ORDER BY joined_on LIMIT 1

? When were the 10 coldest ice temperatures read?
? reading times of the 10 lowest ice temperatures
SELECT read_at FROM readings ORDER BY ice_temp LIMIT 10

? List the stakes from top to bottom.
? stake labels by elevation, highest first
SELECT label FROM stakes ORDER BY elevation_m DESC

? How many readings show an ice temperature below minus 10, i.e. under -10?
? readings with ice temp < -10
SELECT COUNT(*) FROM readings WHERE ice_temp < -10

? Which glaciers are in Austria or Italy?
? Austria and Italy: glacier names
SELECT name FROM glaciers WHERE country IN ('Austria', 'Italy')

? Which expeditions have no safety officer?
? ids of expeditions without a safety officer
SELECT expedition_id FROM expeditions WHERE safety_officer_id IS NULL

? Which expeditions did without a helicopter and cost more than planned, i.e. spent more than the budget?
? ids of expeditions without helicopter where spending exceeds the budget
SELECT expedition_id FROM expeditions WHERE used_helicopter = FALSE AND spent > budget

? Whose daily rate is higher than the average?
? members with an above average daily rate
SELECT name FROM members WHERE daily_rate > (SELECT AVG(daily_rate) FROM members)

? What was the wind speed at the time of each reading?
? wind speeds at the stakes
I do not know

? Which sponsor paid for the expeditions to Aletsch?
? sponsors of Aletsch expeditions
I do not know

? How many accidents have happened on the ice?
? accidents on expeditions
I do not know
