-- A chain of fitness clubs: locations, members, memberships, trainers, classes, bookings and check-ins.

CREATE TABLE locations (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Downtown; Riverside; Hilltop; Airfield; Old Brewery
  city TEXT, -- Ghent; Bruges; Antwerp; Namur; Liege
  floor_area NUMERIC,
  has_sauna BOOLEAN,
  opened DATE
);

CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Amber; Brent; Chloe; Darius; Emma
  last_name TEXT, -- Acker; Blanc; Claes; Dubois; Evers
  email TEXT,
  dob DATE,
  gender TEXT, -- female; male; diverse
  home_location_id INTEGER REFERENCES locations (id),
  joined DATE
);

CREATE TABLE memberships (
  id INTEGER PRIMARY KEY,
  member_id INTEGER REFERENCES members (id),
  tariff TEXT, -- basic; premium; student; off-peak; corporate
  monthly_fee NUMERIC,
  starts_on DATE,
  ends_on DATE,
  status TEXT, -- active; frozen; cancelled; expired
  auto_renew BOOLEAN
);

CREATE TABLE trainers (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Bodo Kern; Jana Maes; Luis Ortega; Mia Peeters; Rik Smet
  discipline TEXT, -- yoga; boxing; spinning; pilates; crossfit
  hourly_rate NUMERIC,
  hired DATE,
  location_id INTEGER REFERENCES locations (id)
);

CREATE TABLE classes (
  id INTEGER PRIMARY KEY,
  title TEXT, -- Morning Flow; Power Hour; Core Burn; Body Pump; Easy Stretch
  discipline TEXT, -- yoga; boxing; spinning; pilates; crossfit
  trainer_id INTEGER REFERENCES trainers (id),
  location_id INTEGER REFERENCES locations (id),
  starts_at TIMESTAMP,
  duration_min INTEGER,
  capacity INTEGER,
  extra_charge NUMERIC
);

CREATE TABLE bookings (
  id INTEGER PRIMARY KEY,
  class_id INTEGER REFERENCES classes (id),
  member_id INTEGER REFERENCES members (id),
  booked_at TIMESTAMP,
  state TEXT, -- confirmed; waitlisted; attended; no-show; withdrawn
  rating INTEGER
);

CREATE TABLE checkins (
  id INTEGER PRIMARY KEY,
  member_id INTEGER REFERENCES members (id),
  location_id INTEGER REFERENCES locations (id),
  entered_at TIMESTAMP,
  left_at TIMESTAMP
);

? Which members have Riverside as their home location?
? members whose home club is Riverside
? Return first and last name of every member registered at the Riverside location.
SELECT m.first_name, m.last_name FROM members m JOIN locations l ON m.home_location_id = l.id WHERE l.name = 'Riverside'

? Who attended a class by Luis Ortega?
? members with any attended booking for a class of the trainer Luis Ortega, once each
SELECT DISTINCT m.first_name, m.last_name FROM members m JOIN bookings b ON b.member_id = m.id JOIN classes c ON b.class_id = c.id JOIN trainers t ON c.trainer_id = t.id WHERE b.state = 'attended' AND t.name = 'Luis Ortega'

? Which members have never checked in?
? members without a checkin
SELECT first_name, last_name FROM members WHERE id NOT IN (SELECT member_id FROM checkins)

? What are the email addresses of members on the student tariff?
? emails of members with any student membership
SELECT DISTINCT m.email FROM members m JOIN memberships s ON s.member_id = m.id WHERE s.tariff = 'student'

? Which trainers give no classes?
? trainers who do not have a class
SELECT name FROM trainers WHERE id NOT IN (SELECT trainer_id FROM classes)

? How many people trained at the Hilltop location in 2024?
? number of checkins at Hilltop during 2024
SELECT COUNT(*) FROM checkins c JOIN locations l ON c.location_id = l.id WHERE l.name = 'Hilltop' AND EXTRACT(YEAR FROM c.entered_at) = 2024

? Which trainers teach at locations in Antwerp?
? distinct trainers with a class at any Antwerp location
SELECT DISTINCT t.name FROM trainers t JOIN classes c ON c.trainer_id = t.id JOIN locations l ON c.location_id = l.id WHERE l.city = 'Antwerp'

? What is the average rating of boxing classes?
? average booking rating for classes in boxing
SELECT AVG(b.rating) FROM bookings b JOIN classes c ON b.class_id = c.id WHERE c.discipline = 'boxing'

? How many classes has each trainer, including those who teach none?
? all trainers with the number of classes, also those without any
SELECT t.name, COUNT(c.id) FROM trainers t LEFT JOIN classes c ON c.trainer_id = t.id GROUP BY t.id, t.name

? Which classes did Emma Dubois book?
? class titles booked by member Emma Dubois, no repeats
SELECT DISTINCT c.title FROM classes c JOIN bookings b ON b.class_id = c.id JOIN members m ON b.member_id = m.id WHERE m.first_name = 'Emma' AND m.last_name = 'Dubois'

? How much do active memberships of members at Downtown bring in per month?
? total monthly fee of active memberships whose members have Downtown as home location
SELECT SUM(s.monthly_fee) FROM memberships s JOIN members m ON s.member_id = m.id JOIN locations l ON m.home_location_id = l.id WHERE s.status = 'active' AND l.name = 'Downtown'

? In which disciplines do we have both trainers and classes?
? disciplines of any trainer that also appear among the classes
SELECT discipline FROM trainers INTERSECT SELECT discipline FROM classes

? How many memberships are there per tariff and status?
? memberships by tariff and status
SELECT tariff, status, COUNT(*) FROM memberships GROUP BY tariff, status

? How many members does each location have as home club?
? members by home location
SELECT l.name, COUNT(*) FROM locations l JOIN members m ON m.home_location_id = l.id GROUP BY l.id, l.name

? classes per discipline with total capacity
? For each discipline, the number of classes and how many people fit in altogether
SELECT discipline, COUNT(*), SUM(capacity) FROM classes GROUP BY discipline

? What do trainers cost per hour in each discipline, on average?
? average hourly rate by discipline of trainer
SELECT discipline, AVG(hourly_rate) FROM trainers GROUP BY discipline

? Which classes were booked more than 30 times?
? titles of classes with over 30 bookings
SELECT c.title FROM classes c JOIN bookings b ON b.class_id = c.id GROUP BY c.id, c.title HAVING COUNT(*) > 30

? How many different members checked in at each location?
? unique visiting members per location by checkins
SELECT l.name, COUNT(DISTINCT c.member_id) FROM locations l JOIN checkins c ON c.location_id = l.id GROUP BY l.id, l.name

? bookings by state
? How many bookings ended in each state?
SELECT state, COUNT(*) FROM bookings GROUP BY state

? Highest, lowest and average monthly fee for every tariff
? For each tariff of membership, what are the maximum, minimum and average fees?
SELECT tariff, MAX(monthly_fee), MIN(monthly_fee), AVG(monthly_fee) FROM memberships GROUP BY tariff

? What average rating does each trainer get?
? trainer names with the average rating of bookings for their classes
SELECT t.name, AVG(b.rating) FROM trainers t JOIN classes c ON c.trainer_id = t.id JOIN bookings b ON b.class_id = c.id GROUP BY t.id, t.name

? Which cities have at least 2 locations with a sauna?
? cities with 2 or more locations that have a sauna
SELECT city FROM locations WHERE has_sauna = TRUE GROUP BY city HAVING COUNT(*) >= 2

? Members by gender at each location
? How many members of each gender does every home location have?
SELECT l.name, m.gender, COUNT(*) FROM locations l JOIN members m ON m.home_location_id = l.id GROUP BY l.name, m.gender

? Which members are the keenest, I mean the 10 with the most checkins?
? top 10 members by number of checkins
SELECT m.first_name, m.last_name FROM members m JOIN checkins c ON c.member_id = m.id GROUP BY m.id, m.first_name, m.last_name ORDER BY COUNT(*) DESC LIMIT 10

? Which location is the biggest?
? location with the largest floor area
SELECT name FROM locations ORDER BY floor_area DESC LIMIT 1

? Which class has the most waitlisted bookings?
? title of the class with the highest number of waitlisted bookings
SELECT c.title FROM classes c JOIN bookings b ON b.class_id = c.id WHERE b.state = 'waitlisted' GROUP BY c.id, c.title ORDER BY COUNT(*) DESC LIMIT 1

? Who is the cheapest trainer for yoga?
? yoga trainer with the lowest hourly rate
SELECT name FROM trainers WHERE discipline = 'yoga' ORDER BY hourly_rate LIMIT 1

? Show title, start and capacity of the classes in order of their starting time.
? classes sorted by start: title, starts at, capacity
SELECT title, starts_at, capacity FROM classes ORDER BY starts_at

? Which tariff has the most active memberships?
? most popular tariff among active memberships
SELECT tariff FROM memberships WHERE status = 'active' GROUP BY tariff ORDER BY COUNT(*) DESC LIMIT 1

? Which city has the most members?
? city whose locations have the largest number of home members
SELECT l.city FROM locations l JOIN members m ON m.home_location_id = l.id GROUP BY l.city ORDER BY COUNT(*) DESC LIMIT 1

? List trainers from the newest to the oldest hire.
? trainers ordered by hire date descending
SELECT name FROM trainers ORDER BY hired DESC

? What are the 3 longest classes?
? titles of the 3 classes with the longest duration
SELECT title FROM classes ORDER BY duration_min DESC LIMIT 3

? How many members joined in January 2023?
? new members January 2023
SELECT COUNT(*) FROM members WHERE EXTRACT(YEAR FROM joined) = 2023 AND EXTRACT(MONTH FROM joined) = 1

? checkins per weekday
? On which days of the week do people come in, and how often? Use the checkins.
SELECT EXTRACT(DOW FROM entered_at), COUNT(*) FROM checkins GROUP BY EXTRACT(DOW FROM entered_at)

? How many minutes do members stay on average at each location?
? average visit in minutes from checkins by location name
SELECT l.name, AVG(EXTRACT(EPOCH FROM c.left_at - c.entered_at) / 60) FROM locations l JOIN checkins c ON c.location_id = l.id GROUP BY l.id, l.name

? Which memberships ran out before 2024-01-01 but are still active?
? ids of active memberships with an end earlier than January 1, 2024
SELECT id FROM memberships WHERE status = 'active' AND ends_on < '2024-01-01'

? How many memberships were started per month in 2024?
? memberships starting by month 2024
SELECT DATE_TRUNC('month', starts_on), COUNT(*) FROM memberships WHERE EXTRACT(YEAR FROM starts_on) = 2024 GROUP BY DATE_TRUNC('month', starts_on)

? Who has been in the club in the last 3 days?
? members with a checkin during the past 3 days, each once
SELECT DISTINCT m.first_name, m.last_name FROM members m JOIN checkins c ON c.member_id = m.id WHERE c.entered_at >= CURRENT_DATE - INTERVAL '3 days'

? When did Brent Claes last check in?
? last checkin time of the member Brent Claes
SELECT MAX(c.entered_at) FROM checkins c JOIN members m ON c.member_id = m.id WHERE m.first_name = 'Brent' AND m.last_name = 'Claes'

? How many days does a cancelled membership last on average?
? average days from start to end for cancelled memberships
SELECT AVG(ends_on - starts_on) FROM memberships WHERE status = 'cancelled'

? Which locations opened between 2012 and 2017?
? locations opened from 2012 to 2017
SELECT name FROM locations WHERE EXTRACT(YEAR FROM opened) BETWEEN 2012 AND 2017

? How old are our members on average?
? average age of members in years
SELECT AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM members

? What percentage of bookings is a no-show?
? percent of no-show bookings
SELECT 100.0 * SUM(CASE WHEN state = 'no-show' THEN 1 ELSE 0 END) / COUNT(*) FROM bookings

? Share of cancelled memberships by tariff
? For each tariff, what proportion of memberships was cancelled?
SELECT tariff, CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM memberships GROUP BY tariff

? What is the ratio of female members to male members?
? female to male ratio among members
SELECT CAST(SUM(CASE WHEN gender = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN gender = 'male' THEN 1 ELSE 0 END), 0) FROM members

? How often does a member check in on average?
? average number of checkins per member
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT member_id), 0) FROM checkins

? Bookings per class on average
? How many bookings does one class get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT class_id), 0) FROM bookings

? What percentage of the memberships at each home location renews automatically?
? by home location of the member, percentage of memberships with auto renew
SELECT l.name, 100.0 * SUM(CASE WHEN s.auto_renew = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM locations l JOIN members m ON m.home_location_id = l.id JOIN memberships s ON s.member_id = m.id GROUP BY l.id, l.name

? What extra charge per minute does each class have?
? class title with extra charge divided by duration
SELECT title, CAST(extra_charge AS FLOAT) / NULLIF(duration_min, 0) FROM classes

? How many square metres of floor do we have per location on average?
? total floor area divided by the number of locations
SELECT AVG(floor_area) FROM locations

? Which spinning classes hold more than 20 people and cost nothing extra?
? titles of spinning classes with capacity over 20 and an extra charge of 0
SELECT title FROM classes WHERE discipline = 'spinning' AND capacity > 20 AND extra_charge = 0

? Locations without a sauna
? Which of our locations have no sauna?
SELECT name FROM locations WHERE has_sauna = FALSE

? Which memberships are frozen or expired?
? ids of expired and frozen memberships
SELECT id FROM memberships WHERE status IN ('frozen', 'expired')

? Show me first name, last name and email of members that have no home location.
? members without home location: first name, last name, email
SELECT first_name, last_name, email FROM members WHERE home_location_id IS NULL

? Bookings that got a rating of 1 or 2
? ids of bookings rated 1 or 2
SELECT id FROM bookings WHERE rating IN (1, 2)

? Which trainers charge between 40 and 55 and teach anything but crossfit?
? trainers with an hourly rate from 40 to 55 in a discipline other than crossfit
SELECT name FROM trainers WHERE hourly_rate BETWEEN 40 AND 55 AND discipline <> 'crossfit'

? Which members use a gmail address?
? members whose email contains gmail
SELECT first_name, last_name FROM members WHERE email LIKE '%gmail%'

? How many people are in the club right now, not having left yet?
? checkins without a leaving time
SELECT COUNT(*) FROM checkins WHERE left_at IS NULL

? Premium memberships over 60 a month that do not renew automatically
? ids of premium memberships with a monthly fee above 60 and no auto renew
SELECT id FROM memberships WHERE tariff = 'premium' AND monthly_fee > 60 AND auto_renew = FALSE

? How much weight did Darius Evers lift last week?
? body weight of Darius Evers
I do not know

? Which machines are broken at the Airfield location?
? broken treadmills at Airfield
I do not know

? Which locker does Chloe Acker use?
? locker number of Chloe Acker
I do not know
