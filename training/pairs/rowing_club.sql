-- A rowing club: members, boats, outings, the crews of the outings, repairs and races.

CREATE TABLE member (
  member_id INTEGER PRIMARY KEY,
  given_name TEXT, -- Finn; Greta; Oskar; Ines; Tilda
  surname TEXT, -- Albrecht; Bakker; Dunn; Keller; Rossi
  gender TEXT, -- f; m; x
  birth_date DATE,
  joined_on DATE,
  left_on DATE,
  membership_type TEXT, -- full; student; senior; passive
  annual_fee NUMERIC,
  can_swim_tested BOOLEAN
);

CREATE TABLE boat (
  boat_id INTEGER PRIMARY KEY,
  name TEXT, -- Kingfisher; Old Tom; Silver Arrow; Loreley; Heron
  boat_class TEXT, -- single; double; quad; coxed four; eight
  builder TEXT, -- Empacher; Filippi; Hudson; Vespoli
  build_year INTEGER,
  weight_kg NUMERIC,
  purchase_price NUMERIC,
  owner_id INTEGER REFERENCES member (member_id),
  out_of_service TEXT -- Y; N
);

CREATE TABLE outing (
  outing_id INTEGER PRIMARY KEY,
  boat_id INTEGER REFERENCES boat (boat_id),
  cox_id INTEGER REFERENCES member (member_id),
  started_at TIMESTAMP,
  returned_at TIMESTAMP,
  distance_km NUMERIC,
  water TEXT, -- upper river; harbour basin; lake; canal
  purpose TEXT -- training; touring; race preparation; beginners course
);

CREATE TABLE crew (
  outing_id INTEGER REFERENCES outing (outing_id),
  member_id INTEGER REFERENCES member (member_id),
  seat_no INTEGER
);

CREATE TABLE repair (
  repair_id INTEGER PRIMARY KEY,
  boat_id INTEGER REFERENCES boat (boat_id),
  reported_by INTEGER REFERENCES member (member_id),
  reported_on DATE,
  fixed_on DATE,
  damage TEXT, -- hull crack; broken rigger; lost fin; loose foot stretcher
  cost NUMERIC,
  covered_by_insurance NUMERIC
);

CREATE TABLE race_entry (
  entry_id INTEGER PRIMARY KEY,
  boat_id INTEGER REFERENCES boat (boat_id),
  regatta TEXT, -- Autumn Head; City Sprint; Long Lake Cup; Fours Night
  race_date DATE,
  place INTEGER,
  time_seconds NUMERIC,
  entry_fee NUMERIC,
  result_status TEXT -- finished; withdrawn; disqualified
);

? Which members own a boat? Give given name and surname, each person once.
? boat owners, names without repeats
SELECT DISTINCT m.given_name, m.surname FROM member m JOIN boat b ON b.owner_id = m.member_id

? Return the name of each boat along with the surname of its owner.
? boats with their owner's surname
SELECT b.name, m.surname FROM boat b JOIN member m ON b.owner_id = m.member_id

? How many kilometres did each boat cover in total?
? total distance rowed per boat
SELECT b.name, SUM(o.distance_km) FROM boat b JOIN outing o ON o.boat_id = b.boat_id GROUP BY b.boat_id, b.name

? Which boats have never been damaged?
? boats without a single repair
SELECT name FROM boat WHERE boat_id NOT IN (SELECT boat_id FROM repair)

? Who has coxed the Silver Arrow? Each name once.
? names of the people who were cox on Silver Arrow
SELECT DISTINCT m.given_name, m.surname FROM member m JOIN outing o ON o.cox_id = m.member_id JOIN boat b ON o.boat_id = b.boat_id WHERE b.name = 'Silver Arrow'

? Which members have rowed on the lake?
? distinct names of crew members of outings on the lake
SELECT DISTINCT m.given_name, m.surname FROM member m JOIN crew c ON c.member_id = m.member_id JOIN outing o ON c.outing_id = o.outing_id WHERE o.water = 'lake'

? How many outings did each member row in, counting members with none too?
? outings per crew member including members who never rowed
SELECT m.given_name, m.surname, COUNT(c.outing_id) FROM member m LEFT JOIN crew c ON c.member_id = m.member_id GROUP BY m.member_id, m.given_name, m.surname

? Which student members have reported a hull crack?
? students who reported a repair for hull crack
SELECT DISTINCT m.given_name, m.surname FROM member m JOIN repair r ON r.reported_by = m.member_id WHERE m.membership_type = 'student' AND r.damage = 'hull crack'

? How much have the repairs of Empacher boats cost?
? total repair cost for boats built by Empacher
SELECT SUM(r.cost) FROM repair r JOIN boat b ON r.boat_id = b.boat_id WHERE b.builder = 'Empacher'

? Which boats won the City Sprint, that is came in place 1?
? boat names with place 1 in the City Sprint
SELECT DISTINCT b.name FROM boat b JOIN race_entry e ON e.boat_id = b.boat_id WHERE e.regatta = 'City Sprint' AND e.place = 1

? Which members have never sat in a crew?
? members who have never rowed an outing
SELECT given_name, surname FROM member WHERE member_id NOT IN (SELECT member_id FROM crew)

? Find the names of boats that were entered in races but were never taken out for an outing.
? boats with race entries but no outings
SELECT b.name FROM boat b JOIN race_entry e ON e.boat_id = b.boat_id EXCEPT SELECT b.name FROM boat b JOIN outing o ON o.boat_id = b.boat_id

? What are the boat classes that Greta Keller has rowed in?
? different boat classes rowed by Greta Keller
SELECT DISTINCT b.boat_class FROM boat b JOIN outing o ON o.boat_id = b.boat_id JOIN crew c ON c.outing_id = o.outing_id JOIN member m ON c.member_id = m.member_id WHERE m.given_name = 'Greta' AND m.surname = 'Keller'

? Total kilometres rowed by each member: show given name, surname and the sum.
? How far has each member rowed in all?
SELECT m.given_name, m.surname, SUM(o.distance_km) FROM member m JOIN crew c ON c.member_id = m.member_id JOIN outing o ON c.outing_id = o.outing_id GROUP BY m.member_id, m.given_name, m.surname

? Which boat has been repaired most often, and how many times?
? boat with the most repairs and the number of them
SELECT b.name, COUNT(*) FROM boat b JOIN repair r ON r.boat_id = b.boat_id GROUP BY b.boat_id, b.name ORDER BY COUNT(*) DESC LIMIT 1

? For every regatta, how many eights took part?
? number of entries of eight boats per regatta
SELECT e.regatta, COUNT(*) FROM race_entry e JOIN boat b ON e.boat_id = b.boat_id WHERE b.boat_class = 'eight' GROUP BY e.regatta

? How many members joined in the last 6 months?
? new members, past 6 months
SELECT COUNT(*) FROM member WHERE joined_on >= CURRENT_DATE - INTERVAL '6 months'

? How many outings were there per week?
? weekly number of outings by start
SELECT DATE_TRUNC('week', started_at), COUNT(*) FROM outing GROUP BY DATE_TRUNC('week', started_at)

? How long does an outing take on average, in hours?
? average hours between start and return of the outings
SELECT AVG(EXTRACT(EPOCH FROM returned_at - started_at) / 3600) FROM outing

? Which outings have not come back yet? Give the outing id.
? ids of outings still on the water
SELECT outing_id FROM outing WHERE returned_at IS NULL

? How many days passed on average between the report and the fixing of a damage, for each kind of damage?
? average repair days from reported to fixed by damage
SELECT damage, AVG(fixed_on - reported_on) FROM repair GROUP BY damage

? How many members left the club last year?
? number of people who left last year
SELECT COUNT(*) FROM member WHERE EXTRACT(YEAR FROM left_on) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? Which repairs took longer than 14 days? Return the repair id and the damage.
? id and damage of repairs fixed more than 14 days after the report
SELECT repair_id, damage FROM repair WHERE fixed_on - reported_on > 14

? How many kilometres were rowed in each month of 2024?
? distance per month in 2024
SELECT DATE_TRUNC('month', started_at), SUM(distance_km) FROM outing WHERE EXTRACT(YEAR FROM started_at) = 2024 GROUP BY DATE_TRUNC('month', started_at)

? On which day did each boat race for the last time?
? most recent race date per boat
SELECT b.name, MAX(e.race_date) FROM boat b JOIN race_entry e ON e.boat_id = b.boat_id GROUP BY b.boat_id, b.name

? Which members joined after 2019-09-01 and have not left?
? current members who joined after September 1, 2019
SELECT given_name, surname FROM member WHERE joined_on > '2019-09-01' AND left_on IS NULL

? What was spent on repairs reported between 2022-04-01 and 2022-09-30?
? cost of damage reported from April 1, 2022 to September 30, 2022
SELECT SUM(cost) FROM repair WHERE reported_on BETWEEN '2022-04-01' AND '2022-09-30'

? How many outings started on each weekday?
? outings by day of the week
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM outing GROUP BY EXTRACT(DOW FROM started_at)

? Which boats were built since 2015?
? boats with a build year of 2015 or later
SELECT name FROM boat WHERE build_year >= 2015

? What is the average age of the members by membership type?
? mean age per type of membership
SELECT membership_type, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM member GROUP BY membership_type

? What is the ratio of student members to senior members?
? students to seniors ratio
SELECT CAST(SUM(CASE WHEN membership_type = 'student' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN membership_type = 'senior' THEN 1 ELSE 0 END), 0) FROM member

? What percentage of the repair cost was covered by insurance?
? insured part of the repair cost in percent
SELECT 100.0 * SUM(covered_by_insurance) / NULLIF(SUM(cost), 0) FROM repair

? What percentage of the repair cost did the insurance cover for each boat?
? percent of repair cost covered by insurance per boat
SELECT b.name, 100.0 * SUM(r.covered_by_insurance) / NULLIF(SUM(r.cost), 0) FROM boat b JOIN repair r ON r.boat_id = b.boat_id GROUP BY b.boat_id, b.name

? What is the price per kilogram of weight for each boat?
? boat name and purchase price divided by weight
SELECT name, CAST(purchase_price AS FLOAT) / NULLIF(weight_kg, 0) FROM boat

? What percentage of members in each membership type has passed the swimming test?
? percent swim tested by membership type
SELECT membership_type, 100.0 * SUM(CASE WHEN can_swim_tested = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM member GROUP BY membership_type

? What is the average number of outings per boat?
? How often does a boat go out on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT boat_id), 0) FROM outing

? What share of outings had a cox on board?
? share of outings with a cox
SELECT CAST(SUM(CASE WHEN cox_id IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM outing

? What is the ratio of withdrawn to finished entries for each regatta?
? withdrawn vs finished per regatta
SELECT regatta, CAST(SUM(CASE WHEN result_status = 'withdrawn' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN result_status = 'finished' THEN 1 ELSE 0 END), 0) FROM race_entry GROUP BY regatta

? What share of the boats of each builder is a single?
? single boats as a share per builder
SELECT builder, CAST(SUM(CASE WHEN boat_class = 'single' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM boat GROUP BY builder

? How much of each repair's cost was left after the insurance paid? Show repair id and the difference.
? repair id and cost minus the covered amount
SELECT repair_id, cost - covered_by_insurance FROM repair

? What percentage of the kilometres was rowed for training?
? training distance as a percentage of the total distance
SELECT 100.0 * SUM(CASE WHEN purpose = 'training' THEN distance_km ELSE 0 END) / NULLIF(SUM(distance_km), 0) FROM outing

? What share of repairs was reported by student members?
? student reporters' share of the repairs
SELECT CAST(SUM(CASE WHEN m.membership_type = 'student' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM repair r JOIN member m ON r.reported_by = m.member_id

? How much in fees do the members of each type pay per year?
? annual fees in all by membership type
SELECT membership_type, SUM(annual_fee) FROM member GROUP BY membership_type

? Which waters saw more than 1000 kilometres of rowing?
? waters where over 1000 km were rowed in total
SELECT water FROM outing GROUP BY water HAVING SUM(distance_km) > 1000

? What is the average weight of the boats of each class?
? mean weight in kg by boat class
SELECT boat_class, AVG(weight_kg) FROM boat GROUP BY boat_class

? Which regattas had at least 5 entries?
? regattas with 5 or more race entries
SELECT regatta FROM race_entry GROUP BY regatta HAVING COUNT(*) >= 5

? How much was spent on entry fees for each regatta in 2023?
? entry fees paid per regatta, 2023
SELECT regatta, SUM(entry_fee) FROM race_entry WHERE EXTRACT(YEAR FROM race_date) = 2023 GROUP BY regatta

? Which builder has supplied the most boats?
? most common boat builder
SELECT builder FROM boat GROUP BY builder ORDER BY COUNT(*) DESC LIMIT 1

? What is the lightest boat of the club?
? name of the boat with the least weight
SELECT name FROM boat ORDER BY weight_kg ASC LIMIT 1

? Who is the longest standing member?
? person who joined first
SELECT given_name, surname FROM member ORDER BY joined_on ASC LIMIT 1

? List the boats from the newest to the oldest.
? boat names, latest build year first
SELECT name FROM boat ORDER BY build_year DESC

? Show the 3 fastest times of the Long Lake Cup.
? the 3 shortest times in seconds at the Long Lake Cup
SELECT time_seconds FROM race_entry WHERE regatta = 'Long Lake Cup' ORDER BY time_seconds ASC LIMIT 3

? Which boats belong to no member?
? boats without an owner
SELECT name FROM boat WHERE owner_id IS NULL

? Which damage reports are still not fixed? Give their ids.
? repair ids that are still open
SELECT repair_id FROM repair WHERE fixed_on IS NULL

? Which members have not passed the swimming test?
? members who are not swim tested
SELECT given_name, surname FROM member WHERE can_swim_tested = FALSE

? Which coach trains the juniors on Saturdays?
? coaches of the rowing groups
I do not know

? What are the phone numbers of the passive members?
? contact number of each member
I do not know

? How high was the water level during the outings?
? water level by outing
I do not know
