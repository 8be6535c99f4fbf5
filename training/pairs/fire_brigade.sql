-- A fire brigade: stations, firefighters, engines, call-outs and training.

CREATE TABLE station (
  station_no INTEGER PRIMARY KEY,
  station_name TEXT, -- Harbour Station; Mill Lane; North Gate; Airfield Road
  borough TEXT, -- Docklands; Northside; Garden Hill; Central
  opened_on DATE,
  bays INTEGER,
  annual_budget NUMERIC
);

CREATE TABLE firefighter (
  ff_id INTEGER PRIMARY KEY,
  fname TEXT, -- Carl; Denise; Hamid; Olga; Rory
  lname TEXT, -- Stokes; Ferris; Karimi; Novak; Byrne
  grade TEXT, -- trainee; firefighter; crew manager; watch commander
  station_no INTEGER REFERENCES station (station_no),
  dob DATE,
  hire_date DATE,
  wage NUMERIC,
  is_volunteer BOOLEAN
);

CREATE TABLE engine (
  engine_id INTEGER PRIMARY KEY,
  call_sign TEXT, -- Alpha One; Bravo Two; Ladder Five; Tanker Nine
  vehicle_type TEXT, -- pumper; ladder; tanker; rescue truck
  station_no INTEGER REFERENCES station (station_no),
  build_year INTEGER,
  tank_litres INTEGER,
  mileage INTEGER,
  in_service BOOLEAN
);

CREATE TABLE callout (
  callout_id INTEGER PRIMARY KEY,
  incident_type TEXT, -- house fire; car crash; flood; false alarm; gas leak; wildfire
  severity TEXT, -- low; medium; high
  borough TEXT, -- Docklands; Northside; Garden Hill; Central
  alarm_at TIMESTAMP,
  arrived_at TIMESTAMP,
  finished_at TIMESTAMP,
  injured INTEGER,
  damage_cost NUMERIC,
  station_no INTEGER REFERENCES station (station_no)
);

CREATE TABLE callout_crew (
  callout_id INTEGER REFERENCES callout (callout_id),
  ff_id INTEGER REFERENCES firefighter (ff_id),
  engine_id INTEGER REFERENCES engine (engine_id),
  role TEXT -- driver; leader; hose team; medic
);

CREATE TABLE training (
  training_id INTEGER PRIMARY KEY,
  ff_id INTEGER REFERENCES firefighter (ff_id),
  topic TEXT, -- breathing gear; first aid; rope rescue; chemicals
  held_on DATE,
  hours NUMERIC,
  passed BOOLEAN
);

? Which firefighters have fought a wildfire?
? Return first and last name of all firefighters who were in the crew of any wildfire callout.
SELECT DISTINCT f.fname, f.lname FROM firefighter f JOIN callout_crew cc ON cc.ff_id = f.ff_id JOIN callout c ON cc.callout_id = c.callout_id WHERE c.incident_type = 'wildfire'

? Who works at Mill Lane?
? first and last names of the firefighters at the Mill Lane station
SELECT f.fname, f.lname FROM firefighter f JOIN station s ON f.station_no = s.station_no WHERE s.station_name = 'Mill Lane'

? Which engines were used at house fires with high severity?
? call signs of engines sent to house fires of high severity
SELECT DISTINCT e.call_sign FROM engine e JOIN callout_crew cc ON cc.engine_id = e.engine_id JOIN callout c ON cc.callout_id = c.callout_id WHERE c.incident_type = 'house fire' AND c.severity = 'high'

? Which firefighters have never done any training?
? firefighters without a training
SELECT fname, lname FROM firefighter WHERE ff_id NOT IN (SELECT ff_id FROM training)

? How many firefighters are there at each station, counting stations with nobody?
? number of firefighters per station including empty stations
SELECT s.station_name, COUNT(f.ff_id) FROM station s LEFT JOIN firefighter f ON f.station_no = s.station_no GROUP BY s.station_no, s.station_name

? Who failed the rope rescue training?
? names of firefighters that did not pass rope rescue
SELECT DISTINCT f.fname, f.lname FROM firefighter f JOIN training t ON t.ff_id = f.ff_id WHERE t.topic = 'rope rescue' AND t.passed = FALSE

? Which stations own a tanker?
? stations that have any tanker among their engines
SELECT DISTINCT s.station_name FROM station s JOIN engine e ON e.station_no = s.station_no WHERE e.vehicle_type = 'tanker'

? Which volunteers acted as medic on a callout?
? volunteer firefighters with the role medic in a callout crew
SELECT DISTINCT f.fname, f.lname FROM firefighter f JOIN callout_crew cc ON cc.ff_id = f.ff_id WHERE f.is_volunteer = TRUE AND cc.role = 'medic'

? How much damage did the callouts of North Gate cost in total?
? total damage cost of callouts handled by the North Gate station
SELECT SUM(c.damage_cost) FROM callout c JOIN station s ON c.station_no = s.station_no WHERE s.station_name = 'North Gate'

? Which firefighters went on more than 50 callouts?
? firefighters who were in the crew over 50 times
SELECT f.fname, f.lname FROM firefighter f JOIN callout_crew cc ON cc.ff_id = f.ff_id GROUP BY f.ff_id, f.fname, f.lname HAVING COUNT(*) > 50

? Which stations never had a gas leak?
? station names without any callout to a gas leak
SELECT station_name FROM station WHERE station_no NOT IN (SELECT station_no FROM callout WHERE incident_type = 'gas leak')

? How many callouts of each type did we have?
? callouts by incident type
SELECT incident_type, COUNT(*) FROM callout GROUP BY incident_type

? How many people were injured per borough?
? injured people by borough of the callout
SELECT borough, SUM(injured) FROM callout GROUP BY borough

? What do firefighters earn on average at each grade?
? average wage per grade
SELECT grade, AVG(wage) FROM firefighter GROUP BY grade

? For each vehicle type show how many engines we have and their average mileage.
? count and average mileage of engines by vehicle type
SELECT vehicle_type, COUNT(*), AVG(mileage) FROM engine GROUP BY vehicle_type

? How many training hours were spent on each topic?
? training hours by topic
SELECT topic, SUM(hours) FROM training GROUP BY topic

? Break down callouts by borough and severity.
? number of callouts per borough and severity
SELECT borough, severity, COUNT(*) FROM callout GROUP BY borough, severity

? Which boroughs had more than 200 callouts?
? boroughs with over 200 callouts
SELECT borough FROM callout GROUP BY borough HAVING COUNT(*) > 200

? How many callouts did each station handle?
? callouts per station name
SELECT s.station_name, COUNT(*) FROM station s JOIN callout c ON c.station_no = s.station_no GROUP BY s.station_no, s.station_name

? Highest and average damage cost by incident type
? What was the maximum and the average damage cost for each type of incident?
SELECT incident_type, MAX(damage_cost), AVG(damage_cost) FROM callout GROUP BY incident_type

? How many different topics has each firefighter trained in?
? distinct training topics per firefighter, with first and last name
SELECT f.fname, f.lname, COUNT(DISTINCT t.topic) FROM firefighter f JOIN training t ON t.ff_id = f.ff_id GROUP BY f.ff_id, f.fname, f.lname

? How many firefighters were hired each year?
? hires per year
SELECT EXTRACT(YEAR FROM hire_date), COUNT(*) FROM firefighter GROUP BY EXTRACT(YEAR FROM hire_date)

? How much water can the engines of each station carry?
? total tank litres of engines per station
SELECT s.station_name, SUM(e.tank_litres) FROM station s JOIN engine e ON e.station_no = s.station_no GROUP BY s.station_no, s.station_name

? Which station is the busiest by number of callouts?
? station with the most callouts
SELECT s.station_name FROM station s JOIN callout c ON c.station_no = s.station_no GROUP BY s.station_no, s.station_name ORDER BY COUNT(*) DESC LIMIT 1

? Who are the 5 best paid firefighters?
? top 5 firefighters by wage
SELECT fname, lname FROM firefighter ORDER BY wage DESC LIMIT 5

? What is the oldest engine still in service?
? call sign of the oldest engine that is in service
SELECT call_sign FROM engine WHERE in_service = TRUE ORDER BY build_year LIMIT 1

? Which firefighter has the most training hours?
? firefighter with the highest sum of hours in training
SELECT f.fname, f.lname FROM firefighter f JOIN training t ON t.ff_id = f.ff_id GROUP BY f.ff_id, f.fname, f.lname ORDER BY SUM(t.hours) DESC LIMIT 1

? Which callout caused the most damage?
? id of the callout with the highest damage cost
SELECT callout_id FROM callout ORDER BY damage_cost DESC LIMIT 1

? Which engine went out most often?
? call sign of the engine used in the most callouts
SELECT e.call_sign FROM engine e JOIN callout_crew cc ON cc.engine_id = e.engine_id GROUP BY e.engine_id, e.call_sign ORDER BY COUNT(*) DESC LIMIT 1

? List stations with their yearly budget from the smallest to the largest.
? station name and annual budget in ascending order of budget
SELECT station_name, annual_budget FROM station ORDER BY annual_budget

? Who is the youngest watch commander?
? youngest firefighter with the grade watch commander
SELECT fname, lname FROM firefighter WHERE grade = 'watch commander' ORDER BY dob DESC LIMIT 1

? List firefighters by last name and then by first name.
? first and last names of all firefighters, sorted by last name, then first name
SELECT fname, lname FROM firefighter ORDER BY lname, fname

? What is the most frequent incident type in Docklands?
? commonest type of incident for callouts in Docklands
SELECT incident_type FROM callout WHERE borough = 'Docklands' GROUP BY incident_type ORDER BY COUNT(*) DESC LIMIT 1

? How many minutes does it take on average to arrive after the alarm?
? average minutes between alarm and arrival of callouts
SELECT AVG(EXTRACT(EPOCH FROM arrived_at - alarm_at) / 60) FROM callout

? How many callouts were there in 2023?
? callouts 2023, counted by alarm
SELECT COUNT(*) FROM callout WHERE EXTRACT(YEAR FROM alarm_at) = 2023

? How many alarms did we get per month this year?
? callouts per month this year by alarm time
SELECT DATE_TRUNC('month', alarm_at), COUNT(*) FROM callout WHERE EXTRACT(YEAR FROM alarm_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', alarm_at)

? Which trainings were held in the last 3 months?
? training ids from the past 3 months
SELECT training_id FROM training WHERE held_on >= CURRENT_DATE - INTERVAL '3 months'

? Who was hired between 2018-01-01 and 2020-12-31?
? firefighters hired from January 1, 2018 to December 31, 2020
SELECT fname, lname FROM firefighter WHERE hire_date BETWEEN '2018-01-01' AND '2020-12-31'

? On which day of the week do alarms come in, and how many on each?
? callouts by weekday of the alarm
SELECT EXTRACT(DOW FROM alarm_at), COUNT(*) FROM callout GROUP BY EXTRACT(DOW FROM alarm_at)

? How many hours did each callout last from alarm to finish?
? callout id and hours between alarm and finish
SELECT callout_id, EXTRACT(EPOCH FROM finished_at - alarm_at) / 3600 FROM callout

? When did each firefighter last train?
? last training date per firefighter
SELECT f.fname, f.lname, MAX(t.held_on) FROM firefighter f JOIN training t ON t.ff_id = f.ff_id GROUP BY f.ff_id, f.fname, f.lname

? Which stations opened before 1950-01-01?
? stations opened earlier than January 1, 1950
SELECT station_name FROM station WHERE opened_on < '1950-01-01'

? What share of callouts turned out to be a false alarm?
? share of false alarm callouts
SELECT CAST(SUM(CASE WHEN incident_type = 'false alarm' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM callout

? What percentage of firefighters are volunteers at each station?
? percent of volunteer firefighters by station
SELECT s.station_name, 100.0 * SUM(CASE WHEN f.is_volunteer = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM station s JOIN firefighter f ON f.station_no = s.station_no GROUP BY s.station_no, s.station_name

? ratio of house fires to car crashes
? What is the ratio of house fire callouts to car crash callouts?
SELECT CAST(SUM(CASE WHEN incident_type = 'house fire' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN incident_type = 'car crash' THEN 1 ELSE 0 END), 0) FROM callout

? What is the pass rate in percent for each training topic?
? percentage of passed trainings by topic
SELECT topic, 100.0 * SUM(CASE WHEN passed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM training GROUP BY topic

? How many crew members go on a callout on average?
? average number of crew members per callout
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT callout_id), 0) FROM callout_crew

? What does a bay cost each station per year? Divide the annual budget by the bays.
? station name and annual budget per bay
SELECT station_name, annual_budget / NULLIF(bays, 0) FROM station

? What proportion of engines is out of service?
? proportion of engines not in service
SELECT CAST(SUM(CASE WHEN in_service = FALSE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM engine

? Which borough has what share of high severity callouts?
? share of callouts with high severity by borough
SELECT borough, CAST(SUM(CASE WHEN severity = 'high' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM callout GROUP BY borough

? Which pumpers or ladders were built after 2015?
? call signs of pumper and ladder engines with a build year after 2015
SELECT call_sign FROM engine WHERE vehicle_type IN ('pumper', 'ladder') AND build_year > 2015

? Show call sign, type, tank size and mileage of engines that are out of service.
? call sign, vehicle type, tank litres, mileage of engines not in service
SELECT call_sign, vehicle_type, tank_litres, mileage FROM engine WHERE in_service = FALSE

? Which callouts are not finished yet?
? ids of unfinished callouts
SELECT callout_id FROM callout WHERE finished_at IS NULL

? Which trainees are not volunteers?
? paid trainees (not volunteers), first and last name
SELECT fname, lname FROM firefighter WHERE grade = 'trainee' AND is_volunteer = FALSE

? How many callouts had 3 or more injured people?
? number of callouts with at least 3 injured
SELECT COUNT(*) FROM callout WHERE injured >= 3

? Which firefighters have a last name starting with Mac?
? firefighters whose last name begins with Mac
SELECT fname, lname FROM firefighter WHERE lname LIKE 'Mac%'

? Which callouts cost between 1000 and 5000 in damage and nobody was injured (0 injured)?
? ids of callouts with damage cost from 1000 to 5000 and 0 injured
SELECT callout_id FROM callout WHERE damage_cost BETWEEN 1000 AND 5000 AND injured = 0

? How many floods were there in Central or Garden Hill?
? number of flood callouts in the boroughs Central and Garden Hill
SELECT COUNT(*) FROM callout WHERE incident_type = 'flood' AND borough IN ('Central', 'Garden Hill')

? Who made the emergency call?
? phone number of the caller of each callout
I do not know

? Which hydrants were used?
I do not know

? What caused each house fire?
? cause of the fires
I do not know
