-- Coworking spaces: locations, desks and rooms, members with their plans, room bookings and payments.

CREATE TABLE locations (
  id INTEGER PRIMARY KEY,
  name TEXT, -- The Foundry; Canal Hub; Loft 9; Sunny Corner
  district TEXT, -- Harbour; Old Quarter; University; Westend
  opened_at DATE,
  capacity INTEGER,
  monthly_rent NUMERIC,
  open_24h BOOLEAN
);

CREATE TABLE plans (
  id INTEGER PRIMARY KEY,
  name TEXT, -- day pass; flex desk; fixed desk; private office
  monthly_fee NUMERIC,
  included_hours INTEGER
);

CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  full_name TEXT, -- Irene Fox; Samir Aziz; Kasia Wolna; Leo Grant; Chiara Neri
  company TEXT, -- Pixelfarm; Greenbyte; Self-employed; Lingo Labs
  profession TEXT, -- developer; designer; lawyer; journalist
  plan_id INTEGER REFERENCES plans (id),
  home_location_id INTEGER REFERENCES locations (id),
  joined_at DATE,
  left_at DATE,
  birthdate DATE,
  newsletter BOOLEAN
);

CREATE TABLE meeting_rooms (
  id INTEGER PRIMARY KEY,
  location_id INTEGER REFERENCES locations (id),
  room_name TEXT, -- Galileo; Curie; Tesla; Darwin
  seats INTEGER,
  hourly_price NUMERIC,
  has_screen BOOLEAN
);

CREATE TABLE room_bookings (
  id INTEGER PRIMARY KEY,
  meeting_room_id INTEGER REFERENCES meeting_rooms (id),
  member_id INTEGER REFERENCES members (id),
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  attendees INTEGER,
  status TEXT -- booked; used; cancelled
);

CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  member_id INTEGER REFERENCES members (id),
  paid_at DATE,
  amount NUMERIC,
  method TEXT -- card; bank transfer; cash
);

? Which members are on the flex desk plan?
? everyone with a flex desk
? Return the full names of all members who subscribe to the flex desk plan.
SELECT m.full_name FROM members m JOIN plans p ON m.plan_id = p.id WHERE p.name = 'flex desk'

? Who works from Canal Hub?
? names of the members whose home location is Canal Hub
SELECT m.full_name FROM members m JOIN locations l ON m.home_location_id = l.id WHERE l.name = 'Canal Hub'

? Which meeting rooms are there in the Harbour district?
? room names of the meeting rooms at locations in the Harbour district
SELECT r.room_name FROM meeting_rooms r JOIN locations l ON r.location_id = l.id WHERE l.district = 'Harbour'

? Show the name of every member together with the plan and the home location.
? member, plan name, location name
SELECT m.full_name, p.name, l.name FROM members m JOIN plans p ON m.plan_id = p.id JOIN locations l ON m.home_location_id = l.id

? Which members have never booked a meeting room?
? members without room bookings
SELECT full_name FROM members WHERE id NOT IN (SELECT member_id FROM room_bookings)

? Are there plans that nobody has? Name them.
? plans without members
SELECT name FROM plans WHERE id NOT IN (SELECT plan_id FROM members)

? Who has ever cancelled a booking of the room Tesla?
? names of members with a cancelled room booking for Tesla, each only once
SELECT DISTINCT m.full_name FROM members m JOIN room_bookings b ON b.member_id = m.id JOIN meeting_rooms r ON b.meeting_room_id = r.id WHERE r.room_name = 'Tesla' AND b.status = 'cancelled'

? How much have members from Greenbyte paid altogether?
? total payments of the company Greenbyte
SELECT SUM(p.amount) FROM payments p JOIN members m ON p.member_id = m.id WHERE m.company = 'Greenbyte'

? How many members does each location have? Locations without members should show up too.
? member count per location, with zeros
SELECT l.name, COUNT(m.id) FROM locations l LEFT JOIN members m ON m.home_location_id = l.id GROUP BY l.id, l.name

? Which professions are found among the members of Loft 9?
? distinct professions of members at the location Loft 9
SELECT DISTINCT m.profession FROM members m JOIN locations l ON m.home_location_id = l.id WHERE l.name = 'Loft 9'

? Which locations offer a meeting room with a screen for more than 12 people?
? distinct location names with any meeting room that has a screen and over 12 seats
SELECT DISTINCT l.name FROM locations l JOIN meeting_rooms r ON r.location_id = l.id WHERE r.has_screen = TRUE AND r.seats > 12

? How many members are there on each plan?
? members by plan
SELECT p.name, COUNT(*) FROM plans p JOIN members m ON m.plan_id = p.id GROUP BY p.id, p.name

? Number of members per profession
? how many members do we have in each profession?
SELECT profession, COUNT(*) FROM members GROUP BY profession

? What did we collect by payment method?
? For each payment method, return the number of payments and the total amount.
SELECT method, COUNT(*), SUM(amount) FROM payments GROUP BY method

? Average hourly price of the meeting rooms per location
? what does an hour in a meeting room cost on average at each location?
SELECT l.name, AVG(r.hourly_price) FROM locations l JOIN meeting_rooms r ON r.location_id = l.id GROUP BY l.id, l.name

? How often was each meeting room booked?
? bookings per meeting room name
SELECT r.room_name, COUNT(*) FROM meeting_rooms r JOIN room_bookings b ON b.meeting_room_id = r.id GROUP BY r.id, r.room_name

? Total capacity and total monthly rent by district
? For every district give me capacity and monthly rent summed over its locations.
SELECT district, SUM(capacity), SUM(monthly_rent) FROM locations GROUP BY district

? Which companies have more than 5 members with us?
? companies with over 5 members
SELECT company FROM members GROUP BY company HAVING COUNT(*) > 5

? How many different members booked a meeting room in each location?
? unique members with room bookings per location
SELECT l.name, COUNT(DISTINCT b.member_id) FROM room_bookings b JOIN meeting_rooms r ON b.meeting_room_id = r.id JOIN locations l ON r.location_id = l.id GROUP BY l.id, l.name

? Break down the room bookings by status.
? room bookings by status
SELECT status, COUNT(*) FROM room_bookings GROUP BY status

? Revenue by plan
? How much have the members of each plan paid in total?
SELECT p.name, SUM(y.amount) FROM payments y JOIN members m ON y.member_id = m.id JOIN plans p ON m.plan_id = p.id GROUP BY p.id, p.name

? Which districts have at least 2 locations that are open 24 hours?
? districts with 2 or more 24h locations
SELECT district FROM locations WHERE open_24h = TRUE GROUP BY district HAVING COUNT(*) >= 2

? Which location is the biggest?
? location with the highest capacity
SELECT name FROM locations ORDER BY capacity DESC LIMIT 1

? Which plan is the most popular?
? plan with the most members
SELECT p.name FROM plans p JOIN members m ON m.plan_id = p.id GROUP BY p.id, p.name ORDER BY COUNT(*) DESC LIMIT 1

? Who are the 10 members that have paid the most?
? top 10 members by total payments
SELECT m.full_name FROM members m JOIN payments p ON p.member_id = m.id GROUP BY m.id, m.full_name ORDER BY SUM(p.amount) DESC LIMIT 10

? Which member has been with us the longest?
? first member to join
SELECT full_name FROM members ORDER BY joined_at LIMIT 1

? What is the cheapest meeting room?
? meeting room with the lowest hourly price
SELECT room_name FROM meeting_rooms ORDER BY hourly_price LIMIT 1

? List the plans from the most expensive to the cheapest.
? plan names by monthly fee, highest first
SELECT name FROM plans ORDER BY monthly_fee DESC

? Return name, company and profession of all members sorted by company and then by name.
? members by company then name: name, company, profession
SELECT full_name, company, profession FROM members ORDER BY company, full_name

? Which room gets the most bookings?
? most booked meeting room
SELECT r.room_name FROM meeting_rooms r JOIN room_bookings b ON b.meeting_room_id = r.id GROUP BY r.id, r.room_name ORDER BY COUNT(*) DESC LIMIT 1

? Which location brings in the most through its members' payments?
? location with the highest sum of payments by its members
SELECT l.name FROM locations l JOIN members m ON m.home_location_id = l.id JOIN payments p ON p.member_id = m.id GROUP BY l.id, l.name ORDER BY SUM(p.amount) DESC LIMIT 1

? How many members joined in 2022?
? new members 2022
SELECT COUNT(*) FROM members WHERE EXTRACT(YEAR FROM joined_at) = 2022

? Who left us in the last 3 months?
? members who left within the last 3 months
SELECT full_name FROM members WHERE left_at >= CURRENT_DATE - INTERVAL '3 months'

? Payments per month in 2023
? How much did members pay in each month of 2023?
SELECT DATE_TRUNC('month', paid_at), SUM(amount) FROM payments WHERE EXTRACT(YEAR FROM paid_at) = 2023 GROUP BY DATE_TRUNC('month', paid_at)

? How long does a room booking last on average, in minutes?
? mean duration of room bookings in minutes
SELECT AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 60) FROM room_bookings

? How many hours were booked for each meeting room in total?
? booked hours by meeting room
SELECT r.room_name, SUM(EXTRACT(EPOCH FROM b.ends_at - b.starts_at) / 3600) FROM room_bookings b JOIN meeting_rooms r ON b.meeting_room_id = r.id GROUP BY r.id, r.room_name

? Room bookings on Mondays or Fridays, how many?
? number of room bookings that start on a Monday or Friday
SELECT COUNT(*) FROM room_bookings WHERE EXTRACT(DOW FROM starts_at) IN (1, 5)

? What are the room bookings for today? Give the start times.
? start times of today's room bookings
SELECT starts_at FROM room_bookings WHERE CAST(starts_at AS DATE) = CURRENT_DATE

? Which locations opened since 2019-01-01?
? locations that opened on or after January 1, 2019
SELECT name FROM locations WHERE opened_at >= '2019-01-01'

? How many members joined and how many of them left, per year of joining?
? members joined per year, and members with a leaving date
SELECT EXTRACT(YEAR FROM joined_at), COUNT(*), COUNT(left_at) FROM members GROUP BY EXTRACT(YEAR FROM joined_at)

? On average, how many days did former members stay?
? avg days between joining and leaving
SELECT AVG(left_at - joined_at) FROM members WHERE left_at IS NOT NULL

? What percentage of our members is a designer?
? percent designers among members
SELECT 100.0 * SUM(CASE WHEN profession = 'designer' THEN 1 ELSE 0 END) / COUNT(*) FROM members

? What proportion of room bookings got cancelled at each location?
? cancelled share of room bookings by location
SELECT l.name, CAST(SUM(CASE WHEN b.status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM room_bookings b JOIN meeting_rooms r ON b.meeting_room_id = r.id JOIN locations l ON r.location_id = l.id GROUP BY l.id, l.name

? What do we pay in rent per unit of capacity at each location?
? location name with monthly rent divided by capacity
SELECT name, CAST(monthly_rent AS FLOAT) / NULLIF(capacity, 0) FROM locations

? What is the fee per included hour of each plan?
? plan name, monthly fee over included hours
SELECT name, CAST(monthly_fee AS FLOAT) / NULLIF(included_hours, 0) FROM plans

? Average number of room bookings per member
? how many room bookings does a booking member make on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT member_id), 0) FROM room_bookings

? Ratio of developers to lawyers
? what's the ratio of developer members to lawyer members?
SELECT CAST(SUM(CASE WHEN profession = 'developer' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN profession = 'lawyer' THEN 1 ELSE 0 END), 0) FROM members

? What share of the money is paid in cash?
? cash payments amount as a share of the total amount
SELECT CAST(SUM(CASE WHEN method = 'cash' THEN amount ELSE 0 END) AS FLOAT) / NULLIF(SUM(amount), 0) FROM payments

? What percentage of members has left?
? percent of members with a leaving date
SELECT 100.0 * SUM(CASE WHEN left_at IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM members

? Which members are still with us?
? current members, those who haven't left
SELECT full_name FROM members WHERE left_at IS NULL

? Find self-employed designers and journalists.
? members of company Self-employed who are a designer or journalist
SELECT full_name FROM members WHERE company = 'Self-employed' AND profession IN ('designer', 'journalist')

? Meeting rooms for 6 to 10 people without a screen
? Which meeting rooms have between 6 and 10 seats but no screen?
SELECT room_name FROM meeting_rooms WHERE seats BETWEEN 6 AND 10 AND has_screen = FALSE

? Which locations in Westend are open around the clock?
? Westend locations open 24h
SELECT name FROM locations WHERE district = 'Westend' AND open_24h = TRUE

? Show the fee and the included hours of the fixed desk plan.
? fixed desk: monthly fee and hours included
SELECT monthly_fee, included_hours FROM plans WHERE name = 'fixed desk'

? Give me all members whose name starts with "Leo".
? members, name beginning with Leo
SELECT full_name FROM members WHERE full_name LIKE 'Leo%'

? Which members don't work for Pixelfarm and want the newsletter?
? newsletter members from any company other than Pixelfarm
SELECT full_name FROM members WHERE company <> 'Pixelfarm' AND newsletter = TRUE

? How many bookings with more than 8 attendees were actually used?
? used room bookings with over 8 attendees, count
SELECT COUNT(*) FROM room_bookings WHERE status = 'used' AND attendees > 8

? List the payments above 500 by card or bank transfer: date and amount.
? card or bank transfer payments over 500, date paid and amount
SELECT paid_at, amount FROM payments WHERE method IN ('card', 'bank transfer') AND amount > 500

? How old is each member?
? full name and age of the members
SELECT full_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birthdate) FROM members

? How fast is the internet at Sunny Corner?
? internet speed by location
I do not know

? How many cups of coffee did members drink last week?
I do not know

? Which desk number does Irene Fox use?
I do not know
