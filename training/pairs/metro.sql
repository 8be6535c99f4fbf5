-- A metro: lines, stations, card holders, journeys, escalators and incidents.

CREATE TABLE metro_lines (
  line_id INTEGER PRIMARY KEY,
  line_name TEXT, -- Red Line; Blue Line; Ring Line; Green Line
  opened_year INTEGER,
  length_km NUMERIC,
  headway_sec INTEGER,
  driverless BOOLEAN
);

CREATE TABLE stations (
  station_id INTEGER PRIMARY KEY,
  station_name TEXT, -- Central; Opera; Airport Road; Riverside; Old Town; Stadium
  borough TEXT, -- Northgate; Southbank; Eastfield; Westend
  depth_m NUMERIC,
  platforms INTEGER,
  opened_on DATE,
  step_free BOOLEAN
);

CREATE TABLE line_stations (
  line_id INTEGER REFERENCES metro_lines (line_id),
  station_id INTEGER REFERENCES stations (station_id),
  seq_no INTEGER
);

CREATE TABLE card_holders (
  holder_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Iris Chan; Marek Dudek; Lola Perez; Samir Khan
  dob DATE,
  discount_group TEXT, -- adult; student; senior; child
  registered_at TIMESTAMP,
  balance NUMERIC
);

CREATE TABLE journeys (
  journey_id INTEGER PRIMARY KEY,
  holder_id INTEGER REFERENCES card_holders (holder_id),
  entry_station_id INTEGER REFERENCES stations (station_id),
  exit_station_id INTEGER REFERENCES stations (station_id),
  tap_in TIMESTAMP,
  tap_out TIMESTAMP,
  fare NUMERIC
);

CREATE TABLE escalators (
  escalator_id INTEGER PRIMARY KEY,
  station_id INTEGER REFERENCES stations (station_id),
  maker TEXT, -- Otis; Kone; Schindler; Fujitec
  installed_on DATE,
  condition TEXT, -- running; stopped; under repair
  height_m NUMERIC
);

CREATE TABLE incidents (
  incident_id INTEGER PRIMARY KEY,
  line_id INTEGER REFERENCES metro_lines (line_id),
  station_id INTEGER REFERENCES stations (station_id),
  category TEXT, -- signal failure; medical; door fault; trespass; smoke
  occurred_at TIMESTAMP,
  cleared_at TIMESTAMP,
  delay_minutes INTEGER
);

? Which stations are on the Ring Line?
? stations of the Ring Line
SELECT s.station_name FROM line_stations x JOIN stations s ON x.station_id = s.station_id JOIN metro_lines m ON x.line_id = m.line_id WHERE m.line_name = 'Ring Line'

? Which metro lines stop at Opera?
? names of the lines that serve the station Opera
SELECT m.line_name FROM line_stations x JOIN metro_lines m ON x.line_id = m.line_id JOIN stations s ON x.station_id = s.station_id WHERE s.station_name = 'Opera'

? Where did Iris Chan enter the metro?
? different entry stations of the journeys of card holder Iris Chan
SELECT DISTINCT s.station_name FROM journeys j JOIN stations s ON j.entry_station_id = s.station_id JOIN card_holders h ON j.holder_id = h.holder_id WHERE h.full_name = 'Iris Chan'

? How many journeys ended at Stadium?
? number of journeys with the exit station Stadium
SELECT COUNT(*) FROM journeys j JOIN stations s ON j.exit_station_id = s.station_id WHERE s.station_name = 'Stadium'

? Which stations have no escalator?
? stations without escalators
SELECT station_name FROM stations WHERE station_id NOT IN (SELECT station_id FROM escalators)

? Which card holders have never travelled?
? card holders without a journey
SELECT full_name FROM card_holders WHERE holder_id NOT IN (SELECT holder_id FROM journeys)

? How many minutes of delay did incidents cause on each metro line?
? total delay minutes per metro line name
SELECT m.line_name, SUM(i.delay_minutes) FROM incidents i JOIN metro_lines m ON i.line_id = m.line_id GROUP BY m.line_id, m.line_name

? Which stations had a smoke incident?
? stations with at least one smoke incident, each listed once
SELECT DISTINCT s.station_name FROM incidents i JOIN stations s ON i.station_id = s.station_id WHERE i.category = 'smoke'

? How many escalators are there at each station, zero included?
? escalators per station, also stations with none
SELECT s.station_name, COUNT(e.escalator_id) FROM stations s LEFT JOIN escalators e ON e.station_id = s.station_id GROUP BY s.station_id, s.station_name

? What did the students spend on fares?
? total fare of journeys by card holders of the student group
SELECT SUM(j.fare) FROM journeys j JOIN card_holders h ON j.holder_id = h.holder_id WHERE h.discount_group = 'student'

? In which boroughs does the Green Line have step free stations?
? distinct boroughs of step free stations on the Green Line
SELECT DISTINCT s.borough FROM line_stations x JOIN stations s ON x.station_id = s.station_id JOIN metro_lines m ON x.line_id = m.line_id WHERE m.line_name = 'Green Line' AND s.step_free = TRUE

? How many stations are in each borough?
? station count by borough
SELECT borough, COUNT(*) FROM stations GROUP BY borough

? How many card holders are there per discount group, and what balance do they hold on average?
? number of card holders and avg balance by discount group
SELECT discount_group, COUNT(*), AVG(balance) FROM card_holders GROUP BY discount_group

? Number of stations per line
? How many stations does every metro line have?
SELECT m.line_name, COUNT(*) FROM line_stations x JOIN metro_lines m ON x.line_id = m.line_id GROUP BY m.line_id, m.line_name

? incidents by category
? How many incidents were there in each category?
? Break down the incidents by category.
SELECT category, COUNT(*) FROM incidents GROUP BY category

? Escalators by maker and condition
? How many escalators of each maker are in which condition?
SELECT maker, condition, COUNT(*) FROM escalators GROUP BY maker, condition

? Fares collected per entry station
? How much did journeys from each entry station bring in?
SELECT s.station_name, SUM(j.fare) FROM journeys j JOIN stations s ON j.entry_station_id = s.station_id GROUP BY s.station_id, s.station_name

? Which boroughs have more than 6 stations?
? boroughs with over 6 stations
SELECT borough FROM stations GROUP BY borough HAVING COUNT(*) > 6

? How many different people travelled on each day?
? distinct card holders per day of tap in on journeys
SELECT CAST(tap_in AS DATE), COUNT(DISTINCT holder_id) FROM journeys GROUP BY CAST(tap_in AS DATE)

? Mean, smallest and greatest depth of the stations in each borough
? For each borough give the average, the minimum and the maximum station depth.
SELECT borough, AVG(depth_m), MIN(depth_m), MAX(depth_m) FROM stations GROUP BY borough

? Which makers supplied at least 10 escalators?
? makers with 10 or more escalators
SELECT maker FROM escalators GROUP BY maker HAVING COUNT(*) >= 10

? Average fare per discount group
? What does a journey cost on average for each discount group?
SELECT h.discount_group, AVG(j.fare) FROM journeys j JOIN card_holders h ON j.holder_id = h.holder_id GROUP BY h.discount_group

? Longest delay per incident category
? What was the worst delay in minutes in every category of incident?
SELECT category, MAX(delay_minutes) FROM incidents GROUP BY category

? What is the deepest station?
? station with the greatest depth
SELECT station_name FROM stations ORDER BY depth_m DESC LIMIT 1

? Which 5 stations do the most journeys start at?
? top 5 entry stations by number of journeys
SELECT s.station_name FROM journeys j JOIN stations s ON j.entry_station_id = s.station_id GROUP BY s.station_id, s.station_name ORDER BY COUNT(*) DESC LIMIT 5

? Which metro line has the most stations?
? line serving the largest number of stations
SELECT m.line_name FROM line_stations x JOIN metro_lines m ON x.line_id = m.line_id GROUP BY m.line_id, m.line_name ORDER BY COUNT(*) DESC LIMIT 1

? Which metro line is the shortest?
? shortest of our metro lines
SELECT line_name FROM metro_lines ORDER BY length_km LIMIT 1

? Which card holder has the highest balance, and how high is it?
? name and balance of the card holder with the most money on the card
SELECT full_name, balance FROM card_holders ORDER BY balance DESC LIMIT 1

? Who spent the most on journeys?
? card holder with the highest sum of fares
SELECT h.full_name FROM journeys j JOIN card_holders h ON j.holder_id = h.holder_id GROUP BY h.holder_id, h.full_name ORDER BY SUM(j.fare) DESC LIMIT 1

? List the stations by opening date, the most recent first, with borough.
? station and borough, newest station first
SELECT station_name, borough FROM stations ORDER BY opened_on DESC

? Show the stations of the Blue Line in their order along the line.
? Blue Line station names ordered by sequence
SELECT s.station_name FROM line_stations x JOIN stations s ON x.station_id = s.station_id JOIN metro_lines m ON x.line_id = m.line_id WHERE m.line_name = 'Blue Line' ORDER BY x.seq_no

? Which category of incident occurs most often?
? most frequent incident category
SELECT category FROM incidents GROUP BY category ORDER BY COUNT(*) DESC LIMIT 1

? How many journeys were made in October 2022?
? journeys in October 2022 by tap in
SELECT COUNT(*) FROM journeys WHERE EXTRACT(YEAR FROM tap_in) = 2022 AND EXTRACT(MONTH FROM tap_in) = 10

? How many minutes does a journey take on average?
? average minutes between tap in and tap out
SELECT AVG(EXTRACT(EPOCH FROM tap_out - tap_in) / 60) FROM journeys

? How many hours do we need to clear each incident? Show its id.
? incident id and hours from occurrence until cleared
SELECT incident_id, EXTRACT(EPOCH FROM cleared_at - occurred_at) / 3600 FROM incidents

? Journeys per weekday
? How many journeys are there on each day of the week?
SELECT EXTRACT(DOW FROM tap_in), COUNT(*) FROM journeys GROUP BY EXTRACT(DOW FROM tap_in)

? fare revenue per month since 2023-01-01
? How much fare did we collect in each month from January 1, 2023 on?
SELECT DATE_TRUNC('month', tap_in), SUM(fare) FROM journeys WHERE tap_in >= '2023-01-01' GROUP BY DATE_TRUNC('month', tap_in)

? Which stations opened before 1960?
? stations with an opening year before 1960
SELECT station_name FROM stations WHERE EXTRACT(YEAR FROM opened_on) < 1960

? How many incidents did we have in the last 7 days?
? incident count, past 7 days
SELECT COUNT(*) FROM incidents WHERE occurred_at >= CURRENT_DATE - INTERVAL '7 days'

? Who registered a card this year?
? card holders registered in the current year
SELECT full_name FROM card_holders WHERE EXTRACT(YEAR FROM registered_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? When were the oldest and the newest escalator installed?
? first and last installation date of the escalators
SELECT MIN(installed_on), MAX(installed_on) FROM escalators

? What share of stations is step free?
? proportion of step free stations
SELECT CAST(SUM(CASE WHEN step_free = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM stations

? What percentage of each maker's escalators is stopped?
? percent of stopped escalators by maker
SELECT maker, 100.0 * SUM(CASE WHEN condition = 'stopped' THEN 1 ELSE 0 END) / COUNT(*) FROM escalators GROUP BY maker

? Ratio of student to senior card holders
? What is the ratio of card holders in the student group to those in the senior group?
SELECT CAST(SUM(CASE WHEN discount_group = 'student' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN discount_group = 'senior' THEN 1 ELSE 0 END), 0) FROM card_holders

? How many journeys does a card holder make on average?
? average journeys per card holder
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT holder_id), 0) FROM journeys

? What proportion of incidents caused more than 15 minutes of delay?
? share of incidents with a delay over 15 minutes
SELECT CAST(SUM(CASE WHEN delay_minutes > 15 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM incidents

? How long does an incident hold up each metro line on average?
? line name and mean incident delay
SELECT m.line_name, AVG(i.delay_minutes) FROM incidents i JOIN metro_lines m ON i.line_id = m.line_id GROUP BY m.line_id, m.line_name

? What percent of journeys has no tap out?
? percentage of journeys with a missing tap out
SELECT 100.0 * SUM(CASE WHEN tap_out IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM journeys

? How many escalators are there per station that has any?
? escalators divided by the different stations they stand in
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT station_id), 0) FROM escalators

? Which stations in Southbank are step free and deeper than 20 meters?
? step free Southbank stations below 20 m depth
SELECT station_name FROM stations WHERE borough = 'Southbank' AND step_free = TRUE AND depth_m > 20

? Incidents of the kind medical or trespass with over 30 minutes of delay: id and time
? id and occurrence time of medical or trespass incidents delaying more than 30 minutes
SELECT incident_id, occurred_at FROM incidents WHERE category IN ('medical', 'trespass') AND delay_minutes > 30

? Which metro lines are driverless?
? driverless metro lines
SELECT line_name FROM metro_lines WHERE driverless = TRUE

? Which card holders have a balance between 5 and 20?
? card holders with 5 to 20 on the card
SELECT full_name FROM card_holders WHERE balance BETWEEN 5 AND 20

? Which incidents are not cleared yet?
? ids of uncleared incidents, no cleared time
SELECT incident_id FROM incidents WHERE cleared_at IS NULL

? Stations whose name starts with Air
? Which stations begin with Air?
SELECT station_name FROM stations WHERE station_name LIKE 'Air%'

? How many escalators are not running?
? escalators in a condition other than running, count
SELECT COUNT(*) FROM escalators WHERE condition <> 'running'

? Borough, depth and number of platforms of Old Town
? In which borough is the station Old Town, how deep is it and how many platforms does it have?
SELECT borough, depth_m, platforms FROM stations WHERE station_name = 'Old Town'

? Which card holders have a balance below 0, and what is their discount group?
? card holders with a balance under 0 and their discount group
SELECT full_name, discount_group FROM card_holders WHERE balance < 0

? Which stations serve both as an entry and as an exit of Lola Perez?
? stations used by card holder Lola Perez for entry as well as for exit on her journeys
SELECT s.station_name FROM journeys j JOIN stations s ON j.entry_station_id = s.station_id JOIN card_holders h ON j.holder_id = h.holder_id WHERE h.full_name = 'Lola Perez' INTERSECT SELECT s.station_name FROM journeys j JOIN stations s ON j.exit_station_id = s.station_id JOIN card_holders h ON j.holder_id = h.holder_id WHERE h.full_name = 'Lola Perez'

? How many train drivers work on the Red Line?
? drivers of the Red Line
I do not know

? Which shops are inside the station Central?
? shops at Central
I do not know

? How crowded are the cars of the Blue Line in the morning?
? passengers per car on the Blue Line
I do not know
