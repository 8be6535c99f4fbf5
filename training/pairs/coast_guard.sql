-- A coast guard: its stations, boats, officers, rescue missions, patrols and rescued persons.

CREATE TABLE stations (
  station_id INTEGER PRIMARY KEY,
  name TEXT, -- Skagen; Porto Alto; North Head; Greystone; Cabo Verde Point
  coast TEXT, -- north; south; east; west
  opened_year INTEGER,
  annual_budget NUMERIC
);

CREATE TABLE boats (
  boat_id INTEGER PRIMARY KEY,
  name TEXT, -- Sea Otter; Resolute; Storm Petrel; Vigilant; Grey Seal
  boat_type TEXT, -- cutter; lifeboat; hovercraft; inflatable; tug
  station_id INTEGER REFERENCES stations (station_id),
  length_m NUMERIC,
  top_speed_knots NUMERIC,
  commissioned_on DATE,
  decommissioned_on DATE,
  in_repair BOOLEAN
);

CREATE TABLE officers (
  officer_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Ingrid; Paulo; Sean; Mirela; Hugo
  last_name TEXT, -- Dahl; Ferreira; Byrne; Stoica; Lind
  officer_rank TEXT, -- ensign; lieutenant; commander; captain; petty officer
  station_id INTEGER REFERENCES stations (station_id),
  joined_on DATE,
  birth_date DATE,
  salary NUMERIC
);

CREATE TABLE missions (
  mission_id INTEGER PRIMARY KEY,
  boat_id INTEGER REFERENCES boats (boat_id),
  skipper_id INTEGER REFERENCES officers (officer_id),
  dispatcher_id INTEGER REFERENCES officers (officer_id),
  cause TEXT, -- capsized; engine failure; fire on board; man overboard; medical; grounding
  alarm_at TIMESTAMP,
  departed_at TIMESTAMP,
  returned_at TIMESTAMP,
  outcome TEXT, -- successful; false alarm; called off; failed
  wind_force INTEGER,
  fuel_litres NUMERIC
);

CREATE TABLE rescued_persons (
  person_id INTEGER PRIMARY KEY,
  mission_id INTEGER REFERENCES missions (mission_id),
  nationality TEXT, -- Danish; Portuguese; Irish; Romanian; Dutch
  age INTEGER,
  condition TEXT, -- unharmed; injured; hypothermic; dead
  wore_life_jacket BOOLEAN
);

CREATE TABLE patrols (
  patrol_id INTEGER PRIMARY KEY,
  boat_id INTEGER REFERENCES boats (boat_id),
  patrol_date DATE,
  distance_nm NUMERIC,
  hours_at_sea NUMERIC,
  vessels_checked INTEGER,
  violations_found INTEGER
);

? Which boats are based at the Skagen station?
? names of boats stationed at Skagen
SELECT b.name FROM boats b JOIN stations s ON b.station_id = s.station_id WHERE s.name = 'Skagen'

? List the first and last names of the skippers of missions caused by a fire on board.
? Who has skippered a mission because of fire on board?
SELECT DISTINCT o.first_name, o.last_name FROM missions m JOIN officers o ON m.skipper_id = o.officer_id WHERE m.cause = 'fire on board'

? Who dispatched missions that turned out to be a false alarm? Give each name once.
? distinct dispatchers of false alarm missions
SELECT DISTINCT o.first_name, o.last_name FROM missions m JOIN officers o ON m.dispatcher_id = o.officer_id WHERE m.outcome = 'false alarm'

? For each boat, give the name together with the number of missions it went out on.
? number of missions per boat
SELECT b.name, COUNT(*) FROM missions m JOIN boats b ON m.boat_id = b.boat_id GROUP BY b.boat_id, b.name

? How many people were rescued by each boat?
? people rescued per boat name
SELECT b.name, COUNT(*) FROM rescued_persons r JOIN missions m ON r.mission_id = m.mission_id JOIN boats b ON m.boat_id = b.boat_id GROUP BY b.boat_id, b.name

? Which boats have never been on patrol?
? boats without any patrol
SELECT name FROM boats WHERE boat_id NOT IN (SELECT boat_id FROM patrols)

? Return the name of each station along with the total distance in nautical miles that its boats patrolled.
? How many nautical miles did the boats of each station patrol?
SELECT s.name, SUM(p.distance_nm) FROM patrols p JOIN boats b ON p.boat_id = b.boat_id JOIN stations s ON b.station_id = s.station_id GROUP BY s.station_id, s.name

? How many officers serve at stations on the west coast?
? Count the officers posted on the west coast.
SELECT COUNT(*) FROM officers o JOIN stations s ON o.station_id = s.station_id WHERE s.coast = 'west'

? Which officers have never skippered a mission?
? first and last names of officers who were never skipper of a mission
SELECT first_name, last_name FROM officers WHERE officer_id NOT IN (SELECT skipper_id FROM missions)

? Show the name of every boat with the name of its station.
? boats and the stations they belong to
SELECT b.name, s.name FROM boats b JOIN stations s ON b.station_id = s.station_id

? List all stations with their number of boats, including those with none.
? How many boats does each station have, counting also stations without boats?
SELECT s.name, COUNT(b.boat_id) FROM stations s LEFT JOIN boats b ON b.station_id = s.station_id GROUP BY s.station_id, s.name

? Which nationalities were among the people picked up by the Sea Otter?
? different nationalities of people rescued by the boat Sea Otter
SELECT DISTINCT r.nationality FROM rescued_persons r JOIN missions m ON r.mission_id = m.mission_id JOIN boats b ON m.boat_id = b.boat_id WHERE b.name = 'Sea Otter'

? How many litres of fuel did each lifeboat burn on its missions?
? fuel used on missions by each boat of the type lifeboat
SELECT b.name, SUM(m.fuel_litres) FROM missions m JOIN boats b ON m.boat_id = b.boat_id WHERE b.boat_type = 'lifeboat' GROUP BY b.boat_id, b.name

? How many missions with a wind force above 8 were skippered by captains?
? missions above wind force 8 led by a skipper with the rank captain
SELECT COUNT(*) FROM missions m JOIN officers o ON m.skipper_id = o.officer_id WHERE m.wind_force > 8 AND o.officer_rank = 'captain'

? Which stations have no hovercraft?
? stations without a hovercraft
SELECT name FROM stations WHERE station_id NOT IN (SELECT station_id FROM boats WHERE boat_type = 'hovercraft')

? Give the names of the boats that rescued more than 20 people.
? Which boats have saved over 20 people?
SELECT b.name FROM rescued_persons r JOIN missions m ON r.mission_id = m.mission_id JOIN boats b ON m.boat_id = b.boat_id GROUP BY b.boat_id, b.name HAVING COUNT(*) > 20

? Which boats have both gone on patrol and taken part in a mission? Give their ids.
? ids of boats found in patrols as well as in missions
SELECT boat_id FROM patrols INTERSECT SELECT boat_id FROM missions

? How many missions were there in the last 30 days?
? alarms raised in the past 30 days
SELECT COUNT(*) FROM missions WHERE alarm_at >= CURRENT_DATE - INTERVAL '30 days'

? How many alarms came in per month in 2023?
? monthly number of alarms for missions, 2023
SELECT DATE_TRUNC('month', alarm_at), COUNT(*) FROM missions WHERE EXTRACT(YEAR FROM alarm_at) = 2023 GROUP BY DATE_TRUNC('month', alarm_at)

? How many minutes pass on average between the alarm and the departure of the boat?
? average minutes from alarm to departure
SELECT AVG(EXTRACT(EPOCH FROM departed_at - alarm_at) / 60) FROM missions

? What is the average number of hours from departure to return for each cause of a mission?
? average mission length in hours by cause
SELECT cause, AVG(EXTRACT(EPOCH FROM returned_at - departed_at) / 3600) FROM missions GROUP BY cause

? Which missions have not returned yet? Show their ids.
? mission ids still out at sea with no return
SELECT mission_id FROM missions WHERE returned_at IS NULL

? On which weekday do alarms happen? Show the number of missions for each day of the week.
? missions per weekday of the alarm
SELECT EXTRACT(DOW FROM alarm_at), COUNT(*) FROM missions GROUP BY EXTRACT(DOW FROM alarm_at)

? How many vessels were checked on patrols between 2023-06-01 and 2023-08-31?
? vessels checked from June 1, 2023 to August 31, 2023
SELECT SUM(vessels_checked) FROM patrols WHERE patrol_date BETWEEN '2023-06-01' AND '2023-08-31'

? Which officers joined before May 1, 2010?
? officers who have been with us since before 2010-05-01
SELECT first_name, last_name FROM officers WHERE joined_on < '2010-05-01'

? What was the date of the last patrol of each boat?
? boat names with their most recent patrol date
SELECT b.name, MAX(p.patrol_date) FROM patrols p JOIN boats b ON p.boat_id = b.boat_id GROUP BY b.boat_id, b.name

? For how many days was each decommissioned boat in service?
? days between commissioning and decommissioning for boats no longer in service
SELECT name, decommissioned_on - commissioned_on FROM boats WHERE decommissioned_on IS NOT NULL

? How old are the officers on average?
? average age of officers in years
SELECT AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM officers

? Which stations were opened after 1995?
? stations newer than 1995
SELECT name FROM stations WHERE opened_year > 1995

? What distance was covered on patrol in July 2022?
? total nautical miles patrolled, July 2022
SELECT SUM(distance_nm) FROM patrols WHERE EXTRACT(YEAR FROM patrol_date) = 2022 AND EXTRACT(MONTH FROM patrol_date) = 7

? How many patrols took place this month?
? patrols this month
SELECT COUNT(*) FROM patrols WHERE DATE_TRUNC('month', patrol_date) = DATE_TRUNC('month', CURRENT_DATE)

? How many missions took longer than 6 hours from departure to return?
? number of missions over 6 hours at sea
SELECT COUNT(*) FROM missions WHERE EXTRACT(EPOCH FROM returned_at - departed_at) / 3600 > 6

? What is the ratio of successful missions to failed missions?
? ratio successful to failed missions
SELECT CAST(SUM(CASE WHEN outcome = 'successful' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN outcome = 'failed' THEN 1 ELSE 0 END), 0) FROM missions

? What is the ratio of injured to unharmed persons for each nationality?
? ratio of injured to unharmed people by nationality
SELECT nationality, CAST(SUM(CASE WHEN condition = 'injured' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN condition = 'unharmed' THEN 1 ELSE 0 END), 0) FROM rescued_persons GROUP BY nationality

? What percentage of the rescued people wore a life jacket?
? percent of rescued persons with a life jacket on
SELECT 100.0 * SUM(CASE WHEN wore_life_jacket = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM rescued_persons

? What share of missions was a false alarm, for each cause?
? share of false alarm missions per cause
SELECT cause, CAST(SUM(CASE WHEN outcome = 'false alarm' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM missions GROUP BY cause

? What percentage of the vessels checked on patrol led to a violation?
? violations found as a percentage of vessels checked
SELECT 100.0 * SUM(violations_found) / NULLIF(SUM(vessels_checked), 0) FROM patrols

? For each patrol, show the id and the distance per hour at sea.
? nautical miles per hour at sea for every patrol id
SELECT patrol_id, CAST(distance_nm AS FLOAT) / NULLIF(hours_at_sea, 0) FROM patrols

? How many missions does a boat have on average?
? average number of missions per boat
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT boat_id), 0) FROM missions

? What share of the boats has been decommissioned?
? proportion of boats with a decommissioning date
SELECT CAST(SUM(CASE WHEN decommissioned_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM boats

? What is the ratio of violations to vessels checked for each boat? Give the boat name.
? ratio of violations found to vessels checked per boat name
SELECT b.name, CAST(SUM(p.violations_found) AS FLOAT) / NULLIF(SUM(p.vessels_checked), 0) FROM patrols p JOIN boats b ON p.boat_id = b.boat_id GROUP BY b.boat_id, b.name

? What percentage of boats in each type is in repair?
? percent in repair by boat type
SELECT boat_type, 100.0 * SUM(CASE WHEN in_repair = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM boats GROUP BY boat_type

? For each patrol date, how many vessels checked had no violation?
? difference between vessels checked and violations found per patrol date
SELECT patrol_date, SUM(vessels_checked - violations_found) FROM patrols GROUP BY patrol_date

? How many more lieutenants than captains do we have among the officers?
? difference between the number of lieutenants and captains
SELECT SUM(CASE WHEN officer_rank = 'lieutenant' THEN 1 ELSE 0 END) - SUM(CASE WHEN officer_rank = 'captain' THEN 1 ELSE 0 END) FROM officers

? How many litres of fuel were used per mission in each year?
? yearly fuel litres per mission by year of the alarm
SELECT EXTRACT(YEAR FROM alarm_at), CAST(SUM(fuel_litres) AS FLOAT) / NULLIF(COUNT(*), 0) FROM missions GROUP BY EXTRACT(YEAR FROM alarm_at)

? What is the top speed per metre of length for each boat?
? top speed divided by length, per boat
SELECT name, CAST(top_speed_knots AS FLOAT) / NULLIF(length_m, 0) FROM boats

? How many hours at sea did patrols add up to for each boat type?
? hours on patrol by type of boat
SELECT b.boat_type, SUM(p.hours_at_sea) FROM patrols p JOIN boats b ON p.boat_id = b.boat_id GROUP BY b.boat_type

? What is the average salary for each rank?
? what do officers earn on average by rank
SELECT officer_rank, AVG(salary) FROM officers GROUP BY officer_rank

? Which causes led to more than 50 missions?
? causes with over 50 missions
SELECT cause FROM missions GROUP BY cause HAVING COUNT(*) > 50

? How many rescued people were there for each condition?
? rescued persons by condition
SELECT condition, COUNT(*) FROM rescued_persons GROUP BY condition

? Which coasts have stations with a total annual budget above 2000000?
? coasts whose stations together get more than 2000000 a year
SELECT coast FROM stations GROUP BY coast HAVING SUM(annual_budget) > 2000000

? What is the highest wind force for each outcome of a mission?
? max wind force by outcome
SELECT outcome, MAX(wind_force) FROM missions GROUP BY outcome

? Which boat is the fastest?
? name of the fastest boat
SELECT name FROM boats ORDER BY top_speed_knots DESC LIMIT 1

? Who are the 3 longest serving officers?
? 3 officers who joined first
SELECT first_name, last_name FROM officers ORDER BY joined_on LIMIT 3

? Which is the oldest station?
? station opened earliest
SELECT name FROM stations ORDER BY opened_year LIMIT 1

? Which boat has made the most missions?
? boat with the highest number of missions
SELECT b.name FROM missions m JOIN boats b ON m.boat_id = b.boat_id GROUP BY b.boat_id, b.name ORDER BY COUNT(*) DESC LIMIT 1

? List the boats from longest to shortest.
? all boat names, longest first
SELECT name FROM boats ORDER BY length_m DESC

? Which boats are not in repair and still in service?
? boats without a decommissioning date that are not being repaired
SELECT name FROM boats WHERE in_repair = FALSE AND decommissioned_on IS NULL

? How many of the rescued were younger than 18 and had no life jacket on?
? rescued persons under 18 without life jacket
SELECT COUNT(*) FROM rescued_persons WHERE age < 18 AND wore_life_jacket = FALSE

? Which boats are cutters or tugs?
? names of all boats of type cutter or tug
SELECT name FROM boats WHERE boat_type = 'cutter' OR boat_type = 'tug'

? Which officers earn more than the average?
? officers paid above the average salary
SELECT first_name, last_name FROM officers WHERE salary > (SELECT AVG(salary) FROM officers)

? Which helicopter took part in the most rescues?
? helicopters used per mission
I do not know

? What insurance does each boat have?
I do not know

? How many swimmers drowned at guarded beaches?
? drowned swimmers per beach
I do not know
