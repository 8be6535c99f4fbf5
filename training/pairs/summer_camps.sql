-- A provider of summer camps: camps, weekly sessions, campers, bookings, counselors and activities.

CREATE TABLE camp (
  camp_id INTEGER PRIMARY KEY,
  camp_name TEXT, -- Pine Lake; Eagle Ridge; Sunny Cove; Fox Hollow
  county TEXT, -- Cumberland; Dorset; Kerry; Fife
  site_type TEXT, -- lakeside; forest; seaside; farm
  beds INTEGER,
  opened_year INTEGER,
  has_pool TEXT, -- Y; N
  daily_cost NUMERIC
);

CREATE TABLE counselor (
  counselor_id INTEGER PRIMARY KEY,
  fname TEXT, -- Becky; Marcus; Ines; Callum
  lname TEXT, -- Holt; Grant; Duarte; Reid
  role TEXT, -- lead counselor; cook; lifeguard; trainee
  first_aid BOOLEAN,
  weekly_pay NUMERIC,
  hire_dt DATE,
  camp_id INTEGER REFERENCES camp (camp_id)
);

CREATE TABLE session (
  session_id INTEGER PRIMARY KEY,
  camp_id INTEGER REFERENCES camp (camp_id),
  theme TEXT, -- space week; pirates; robotics; wilderness; circus
  start_dt DATE,
  end_dt DATE,
  price NUMERIC,
  max_campers INTEGER,
  min_age INTEGER
);

CREATE TABLE camper (
  camper_id INTEGER PRIMARY KEY,
  fname TEXT, -- Noah; Lily; Arjun; Tess; Hugo
  lname TEXT, -- Barnes; Frye; Patel; Quill; Sands
  birth_dt DATE,
  gender TEXT, -- girl; boy
  allergy TEXT, -- peanuts; gluten; bee stings; dairy
  swim_level TEXT, -- non-swimmer; basic; strong
  guardian_phone TEXT
);

CREATE TABLE booking (
  booking_id INTEGER PRIMARY KEY,
  camper_id INTEGER REFERENCES camper (camper_id),
  session_id INTEGER REFERENCES session (session_id),
  booked_at TIMESTAMP,
  paid_amt NUMERIC,
  discount_amt NUMERIC,
  status TEXT, -- confirmed; waitlisted; cancelled
  cabin TEXT -- Otter; Badger; Heron; Lynx
);

CREATE TABLE incident (
  incident_id INTEGER PRIMARY KEY,
  session_id INTEGER REFERENCES session (session_id),
  camper_id INTEGER REFERENCES camper (camper_id),
  handled_by INTEGER REFERENCES counselor (counselor_id),
  kind TEXT, -- homesickness; sprained ankle; insect bite; lost item
  happened_at TIMESTAMP,
  closed_at TIMESTAMP,
  severity INTEGER
);

? Which campers are booked for the robotics session?
? first and last names of campers with a booking for the theme robotics
SELECT c.fname, c.lname FROM booking b JOIN camper c ON b.camper_id = c.camper_id JOIN session s ON b.session_id = s.session_id WHERE s.theme = 'robotics'

? Who are the lifeguards at Pine Lake?
? names of the counselors with role lifeguard at the Pine Lake camp
SELECT c.fname, c.lname FROM counselor c JOIN camp p ON c.camp_id = p.camp_id WHERE c.role = 'lifeguard' AND p.camp_name = 'Pine Lake'

? Which camps have never hosted a session?
? names of the camps without any session
SELECT camp_name FROM camp WHERE camp_id NOT IN (SELECT camp_id FROM session)

? List every different camp where a camper had a sprained ankle.
? distinct camp names with a sprained ankle incident during a session
SELECT DISTINCT p.camp_name FROM incident i JOIN session s ON i.session_id = s.session_id JOIN camp p ON s.camp_id = p.camp_id WHERE i.kind = 'sprained ankle'

? How many confirmed bookings do we have for sessions at seaside camps?
? number of confirmed bookings at seaside sites
SELECT COUNT(*) FROM booking b JOIN session s ON b.session_id = s.session_id JOIN camp p ON s.camp_id = p.camp_id WHERE b.status = 'confirmed' AND p.site_type = 'seaside'

? Which campers have no booking at all?
? campers that nobody has booked for a session yet
SELECT fname, lname FROM camper WHERE camper_id NOT IN (SELECT camper_id FROM booking)

? How much has been paid altogether for the pirates theme?
? revenue from bookings of pirates sessions
SELECT SUM(b.paid_amt) FROM booking b JOIN session s ON b.session_id = s.session_id WHERE s.theme = 'pirates'

? Which counselor took care of insect bite incidents? Every name only once.
? different counselors who handled an insect bite incident
SELECT DISTINCT c.fname, c.lname FROM incident i JOIN counselor c ON i.handled_by = c.counselor_id WHERE i.kind = 'insect bite'

? Show the camp name, theme and start date of all sessions that cost less than 300.
? sessions priced under 300: camp name, theme and start date
SELECT p.camp_name, s.theme, s.start_dt FROM session s JOIN camp p ON s.camp_id = p.camp_id WHERE s.price < 300

? Which campers allergic to gluten sleep in the Heron cabin?
? campers with a gluten allergy booked into cabin Heron
SELECT c.fname, c.lname FROM booking b JOIN camper c ON b.camper_id = c.camper_id WHERE c.allergy = 'gluten' AND b.cabin = 'Heron'

? Which counselors have not handled any incident?
? counselors with no incidents
SELECT fname, lname FROM counselor WHERE counselor_id NOT IN (SELECT handled_by FROM incident)

? What percentage of bookings gets cancelled?
? percentage of cancelled bookings
SELECT 100.0 * SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM booking

? For every theme, what share of the bookings is waitlisted?
? waitlisted share of bookings per session theme
SELECT s.theme, CAST(SUM(CASE WHEN b.status = 'waitlisted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM booking b JOIN session s ON b.session_id = s.session_id GROUP BY s.theme

? What's the ratio of girls to boys among the campers?
? girl to boy ratio of campers
SELECT CAST(SUM(CASE WHEN gender = 'girl' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN gender = 'boy' THEN 1 ELSE 0 END), 0) FROM camper

? How many incidents are there per session on average?
? average incidents per session that had any
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT session_id), 0) FROM incident

? What proportion of counselors is trained in first aid, by role?
? share of first aiders among the counselors of each role
SELECT role, CAST(SUM(CASE WHEN first_aid = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM counselor GROUP BY role

? What is the price per camper place for each session? Show the theme and price divided by the maximum number of campers.
? theme and price over max campers of each session
SELECT theme, CAST(price AS FLOAT) / NULLIF(max_campers, 0) FROM session

? How much does a camper pay us on average over all bookings?
? paid amount per distinct camper
SELECT CAST(SUM(paid_amt) AS FLOAT) / NULLIF(COUNT(DISTINCT camper_id), 0) FROM booking

? What fraction of the paid amount do our discounts come to?
? total discount divided by total paid amount of bookings
SELECT CAST(SUM(discount_amt) AS FLOAT) / NULLIF(SUM(paid_amt), 0) FROM booking

? Percentage of strong swimmers among the campers at each camp
? For each camp name, what percentage of the booked campers are strong swimmers?
SELECT p.camp_name, 100.0 * SUM(CASE WHEN c.swim_level = 'strong' THEN 1 ELSE 0 END) / COUNT(*) FROM booking b JOIN camper c ON b.camper_id = c.camper_id JOIN session s ON b.session_id = s.session_id JOIN camp p ON s.camp_id = p.camp_id GROUP BY p.camp_id, p.camp_name

? What share of our camps lies at the lakeside?
? proportion of lakeside camps
SELECT CAST(SUM(CASE WHEN site_type = 'lakeside' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM camp

? What is the ratio of confirmed to waitlisted bookings?
? confirmed vs waitlisted bookings ratio
SELECT CAST(SUM(CASE WHEN status = 'confirmed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'waitlisted' THEN 1 ELSE 0 END), 0) FROM booking

? Which sessions start in July 2024?
? themes of the sessions beginning in July 2024
SELECT theme FROM session WHERE EXTRACT(YEAR FROM start_dt) = 2024 AND EXTRACT(MONTH FROM start_dt) = 7

? How many bookings came in over the last 10 days?
? bookings made within the past 10 days
SELECT COUNT(*) FROM booking WHERE booked_at >= CURRENT_DATE - INTERVAL '10 days'

? How many days does a session take on average?
? average length of a session in days from start to end
SELECT AVG(end_dt - start_dt) FROM session

? Bookings per week
? How many bookings were made in each week?
SELECT DATE_TRUNC('week', booked_at), COUNT(*) FROM booking GROUP BY DATE_TRUNC('week', booked_at)

? Who among the counselors was hired before 2020-05-01?
? counselors with a hire date before May 1, 2020
SELECT fname, lname FROM counselor WHERE hire_dt < '2020-05-01'

? How many hours does it take to close an incident, on average by kind?
? average hours between happening and closing per kind of incident
SELECT kind, AVG(EXTRACT(EPOCH FROM closed_at - happened_at) / 3600) FROM incident GROUP BY kind

? Give me the age in years of every camper with first and last name.
? camper first name, last name and age in years
SELECT fname, lname, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_dt) FROM camper

? Money paid for bookings per month in 2023
? How much did bookings bring in for each month of 2023?
SELECT DATE_TRUNC('month', booked_at), SUM(paid_amt) FROM booking WHERE EXTRACT(YEAR FROM booked_at) = 2023 GROUP BY DATE_TRUNC('month', booked_at)

? Which campers were born between 2012-01-01 and 2013-12-31?
? campers born from January 1, 2012 to December 31, 2013
SELECT fname, lname FROM camper WHERE birth_dt BETWEEN '2012-01-01' AND '2013-12-31'

? On which date does the first session of Eagle Ridge begin?
? earliest session start date at the camp Eagle Ridge
SELECT MIN(s.start_dt) FROM session s JOIN camp p ON s.camp_id = p.camp_id WHERE p.camp_name = 'Eagle Ridge'

? Which sessions have not started yet as of today? Show theme and start date.
? upcoming sessions after today with theme and start date
SELECT theme, start_dt FROM session WHERE start_dt > CURRENT_DATE

? How many incidents happened this year?
? incidents this year
SELECT COUNT(*) FROM incident WHERE EXTRACT(YEAR FROM happened_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many campers do we have per swim level?
? campers by swim level
SELECT swim_level, COUNT(*) FROM camper GROUP BY swim_level

? Beds per county
? What is the total number of camp beds in each county?
SELECT county, SUM(beds) FROM camp GROUP BY county

? What do the counselors earn per week on average in each role?
? average weekly pay by counselor role
SELECT role, AVG(weekly_pay) FROM counselor GROUP BY role

? Which themes have been offered in more than 4 sessions?
? themes with over 4 sessions
SELECT theme FROM session GROUP BY theme HAVING COUNT(*) > 4

? For each camp, how many sessions are there and what is the cheapest and dearest price?
? sessions per camp name with lowest and highest price
SELECT p.camp_name, COUNT(*), MIN(s.price), MAX(s.price) FROM session s JOIN camp p ON s.camp_id = p.camp_id GROUP BY p.camp_id, p.camp_name

? How many campers have each allergy?
? number of campers by allergy
SELECT allergy, COUNT(*) FROM camper GROUP BY allergy

? Count incidents per kind and the average severity.
? incident kinds with count and mean severity
SELECT kind, COUNT(*), AVG(severity) FROM incident GROUP BY kind

? How many counselors work at each camp? List camps with nobody too.
? camp names and number of counselors, including camps without one
SELECT p.camp_name, COUNT(c.counselor_id) FROM camp p LEFT JOIN counselor c ON c.camp_id = p.camp_id GROUP BY p.camp_id, p.camp_name

? Which campers have been booked more than 3 times?
? campers having over 3 bookings
SELECT c.fname, c.lname FROM booking b JOIN camper c ON b.camper_id = c.camper_id GROUP BY c.camper_id, c.fname, c.lname HAVING COUNT(*) > 3

? bookings by cabin and status
? Break bookings down by cabin and status.
SELECT cabin, status, COUNT(*) FROM booking GROUP BY cabin, status

? Number of different campers per camp
? For each camp name, count the distinct campers that were booked there.
SELECT p.camp_name, COUNT(DISTINCT b.camper_id) FROM booking b JOIN session s ON b.session_id = s.session_id JOIN camp p ON s.camp_id = p.camp_id GROUP BY p.camp_id, p.camp_name

? Which camp has the most beds?
? biggest camp by beds
SELECT camp_name FROM camp ORDER BY beds DESC LIMIT 1

? Which 3 themes sell best, by number of bookings?
? top 3 session themes by booking count
SELECT s.theme FROM booking b JOIN session s ON b.session_id = s.session_id GROUP BY s.theme ORDER BY COUNT(*) DESC LIMIT 3

? Which camp earned the most from bookings, and how much?
? camp name with the highest total paid for bookings, and that total
SELECT p.camp_name, SUM(b.paid_amt) FROM booking b JOIN session s ON b.session_id = s.session_id JOIN camp p ON s.camp_id = p.camp_id GROUP BY p.camp_id, p.camp_name ORDER BY SUM(b.paid_amt) DESC LIMIT 1

? Who is the youngest camper?
? first and last name of the youngest camper
SELECT fname, lname FROM camper ORDER BY birth_dt DESC LIMIT 1

? List all sessions from the most expensive to the cheapest, with theme and price.
? session theme and price sorted by price descending
SELECT theme, price FROM session ORDER BY price DESC

? Which counselor is paid best among the trainees?
? trainee counselor with the highest weekly pay
SELECT fname, lname FROM counselor WHERE role = 'trainee' ORDER BY weekly_pay DESC LIMIT 1

? What was the last incident at all, by kind and time?
? kind and time of the latest incident
SELECT kind, happened_at FROM incident ORDER BY happened_at DESC LIMIT 1

? Who handled the most incidents?
? counselor with the most incidents handled
SELECT c.fname, c.lname FROM incident i JOIN counselor c ON i.handled_by = c.counselor_id GROUP BY c.counselor_id, c.fname, c.lname ORDER BY COUNT(*) DESC LIMIT 1

? Which campers have no allergy?
? campers without an allergy noted
SELECT fname, lname FROM camper WHERE allergy IS NULL

? Which camps in Kerry or Fife have more than 80 beds?
? camps with over 80 beds in the counties Kerry or Fife
SELECT camp_name FROM camp WHERE county IN ('Kerry', 'Fife') AND beds > 80

? Which sessions allow children younger than 8, going by minimum age?
? themes of sessions with a minimum age below 8
SELECT theme FROM session WHERE min_age < 8

? Phone numbers of guardians that begin with "087"
? guardian phones starting with 087 in the camper list
SELECT guardian_phone FROM camper WHERE guardian_phone LIKE '087%'

? Which incidents of severity 4 or more are not closed? Give id and kind.
? id and kind of open incidents with severity at least 4
SELECT incident_id, kind FROM incident WHERE severity >= 4 AND closed_at IS NULL

? Which sessions cost more than the average session?
? themes of sessions with an above-average price
SELECT theme FROM session WHERE price > (SELECT AVG(price) FROM session)

? What is for lunch at Sunny Cove this week?
? lunch menu by camp
I do not know

? Which bus brings the campers to Fox Hollow?
? bus departure times for each session
I do not know

? How satisfied were the parents with the circus week?
? parent ratings by session
I do not know
