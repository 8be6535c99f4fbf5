-- A group of nursing homes: wings, rooms, residents, carers, care notes and family visits.

CREATE TABLE homes (
  id INTEGER PRIMARY KEY,
  home_name TEXT, -- Willow House; Lakeview; Rosegarden; The Elms; St Anne
  town TEXT, -- Kendal; Ludlow; Truro; Whitby; Hexham
  beds INTEGER,
  monthly_fee NUMERIC,
  year_built INTEGER
);

CREATE TABLE rooms (
  id INTEGER PRIMARY KEY,
  home_id INTEGER REFERENCES homes (id),
  room_number TEXT,
  floor INTEGER,
  room_type TEXT, -- single; double; suite; palliative
  area_sqm NUMERIC,
  has_balcony BOOLEAN
);

CREATE TABLE residents (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Agnes; Bernard; Clara; Edgar; Winifred
  last_name TEXT, -- Ashton; Barlow; Crane; Dobson; Everett
  sex TEXT, -- female; male
  dob DATE,
  room_id INTEGER REFERENCES rooms (id),
  care_level INTEGER,
  diet TEXT, -- vegetarian; pureed; diabetic; regular
  moved_in DATE,
  moved_out DATE
);

CREATE TABLE carers (
  id INTEGER PRIMARY KEY,
  carer_name TEXT, -- Jo Marsh; Priya Nair; Sam Otieno; Tessa Bell; Victor Hale
  home_id INTEGER REFERENCES homes (id),
  qualification TEXT, -- registered nurse; care assistant; physiotherapist; trainee
  shift TEXT, -- day; night; rotating
  hired DATE,
  hourly_rate NUMERIC
);

CREATE TABLE care_notes (
  id INTEGER PRIMARY KEY,
  resident_id INTEGER REFERENCES residents (id),
  carer_id INTEGER REFERENCES carers (id),
  noted_at TIMESTAMP,
  kind TEXT, -- fall; medication; meal; wound care; mood
  minutes_spent INTEGER,
  is_urgent BOOLEAN
);

CREATE TABLE family_visits (
  id INTEGER PRIMARY KEY,
  resident_id INTEGER REFERENCES residents (id),
  visitor_name TEXT,
  relation TEXT, -- daughter; son; spouse; friend; grandchild
  arrived_at TIMESTAMP,
  left_at TIMESTAMP
);

? Which residents live in the Lakeview home?
? first and last names of all residents with a room at Lakeview
SELECT r.first_name, r.last_name FROM residents r JOIN rooms m ON r.room_id = m.id JOIN homes h ON m.home_id = h.id WHERE h.home_name = 'Lakeview'

? Which residents never get family visits?
? residents without any family visit
SELECT first_name, last_name FROM residents WHERE id NOT IN (SELECT resident_id FROM family_visits)

? Who among the residents has had a fall?
? residents with any care note of kind fall, listed once
SELECT DISTINCT r.first_name, r.last_name FROM residents r JOIN care_notes n ON n.resident_id = r.id WHERE n.kind = 'fall'

? Which carers looked after Clara Crane?
? distinct carers who wrote a care note about the resident Clara Crane
SELECT DISTINCT c.carer_name FROM carers c JOIN care_notes n ON n.carer_id = c.id JOIN residents r ON n.resident_id = r.id WHERE r.first_name = 'Clara' AND r.last_name = 'Crane'

? Which rooms are empty, that is, have no resident?
? room numbers of rooms without a resident
SELECT room_number FROM rooms WHERE id NOT IN (SELECT room_id FROM residents)

? How many suites does the home in Whitby have?
? number of suite rooms in Whitby homes
SELECT COUNT(*) FROM rooms m JOIN homes h ON m.home_id = h.id WHERE m.room_type = 'suite' AND h.town = 'Whitby'

? In which homes do vegetarian residents live?
? names of homes that house at least one vegetarian resident, no repeats
SELECT DISTINCT h.home_name FROM homes h JOIN rooms m ON m.home_id = h.id JOIN residents r ON r.room_id = m.id WHERE r.diet = 'vegetarian'

? How many minutes have trainees spent on wound care?
? total minutes in wound care notes by carers who are trainee
SELECT SUM(n.minutes_spent) FROM care_notes n JOIN carers c ON n.carer_id = c.id WHERE c.qualification = 'trainee' AND n.kind = 'wound care'

? How many family visits has each resident had, including residents nobody visited?
? all residents with their number of family visits, zero included
SELECT r.first_name, r.last_name, COUNT(v.id) FROM residents r LEFT JOIN family_visits v ON v.resident_id = r.id GROUP BY r.id, r.first_name, r.last_name

? What do carers at Rosegarden earn per hour on average?
? average hourly rate of the carers in Rosegarden
SELECT AVG(c.hourly_rate) FROM carers c JOIN homes h ON c.home_id = h.id WHERE h.home_name = 'Rosegarden'

? Which visitors came to see residents on floor 3?
? different names of family visitors of residents with a room on floor 3
SELECT DISTINCT v.visitor_name FROM family_visits v JOIN residents r ON v.resident_id = r.id JOIN rooms m ON r.room_id = m.id WHERE m.floor = 3

? Number of rooms for each home and room type
? How many rooms of each type are there in every home?
SELECT h.home_name, m.room_type, COUNT(*) FROM homes h JOIN rooms m ON m.home_id = h.id GROUP BY h.home_name, m.room_type

? How many residents follow each diet?
? residents by diet
SELECT diet, COUNT(*) FROM residents GROUP BY diet

? Show how many residents there are at each care level.
? resident count per care level
SELECT care_level, COUNT(*) FROM residents GROUP BY care_level

? What is the average pay per hour for each qualification of carers?
? hourly rate by qualification, on average
SELECT qualification, AVG(hourly_rate) FROM carers GROUP BY qualification

? Which homes employ more than 20 carers on the night shift?
? homes with over 20 night carers
SELECT h.home_name FROM homes h JOIN carers c ON c.home_id = h.id WHERE c.shift = 'night' GROUP BY h.id, h.home_name HAVING COUNT(*) > 20

? How much time goes into each kind of care note, in total and on average?
? total and average minutes spent by kind of note
SELECT kind, SUM(minutes_spent), AVG(minutes_spent) FROM care_notes GROUP BY kind

? Who visits? Count the family visits per relation.
? visits by relation to the resident
SELECT relation, COUNT(*) FROM family_visits GROUP BY relation

? How many different residents has each carer written notes on?
? distinct residents per carer name in the care notes
SELECT c.carer_name, COUNT(DISTINCT n.resident_id) FROM carers c JOIN care_notes n ON n.carer_id = c.id GROUP BY c.id, c.carer_name

? Average, smallest and biggest room area by room type
? For each type of room, how large is it on average, at least and at most?
SELECT room_type, AVG(area_sqm), MIN(area_sqm), MAX(area_sqm) FROM rooms GROUP BY room_type

? Which residents had at least 5 urgent care notes?
? residents with 5 or more urgent notes
SELECT r.first_name, r.last_name FROM residents r JOIN care_notes n ON n.resident_id = r.id WHERE n.is_urgent = TRUE GROUP BY r.id, r.first_name, r.last_name HAVING COUNT(*) >= 5

? beds per town
? How many beds do the homes of each town offer in total?
SELECT town, SUM(beds) FROM homes GROUP BY town

? How many men and women live with us? Count the residents by sex.
? residents per sex
SELECT sex, COUNT(*) FROM residents GROUP BY sex

? Which home charges the highest monthly fee?
? most expensive home by fee
SELECT home_name FROM homes ORDER BY monthly_fee DESC LIMIT 1

? Who is our oldest resident?
? first and last name of the oldest resident
SELECT first_name, last_name FROM residents ORDER BY dob LIMIT 1

? Which resident gets the most family visits?
? resident with the largest number of family visits
SELECT r.first_name, r.last_name FROM residents r JOIN family_visits v ON v.resident_id = r.id GROUP BY r.id, r.first_name, r.last_name ORDER BY COUNT(*) DESC LIMIT 1

? List the 5 carers who spent the most minutes on care notes, with their totals.
? top 5 carers by total minutes, names and minutes
SELECT c.carer_name, SUM(n.minutes_spent) FROM carers c JOIN care_notes n ON n.carer_id = c.id GROUP BY c.id, c.carer_name ORDER BY SUM(n.minutes_spent) DESC LIMIT 5

? Which home has the most residents?
? home where the largest number of residents live
SELECT h.home_name FROM homes h JOIN rooms m ON m.home_id = h.id JOIN residents r ON r.room_id = m.id GROUP BY h.id, h.home_name ORDER BY COUNT(*) DESC LIMIT 1

? Show room number, floor and area of the rooms, largest first.
? rooms by area descending: number, floor, area
SELECT room_number, floor, area_sqm FROM rooms ORDER BY area_sqm DESC

? Which carer has been with us longest?
? carer hired first
SELECT carer_name FROM carers ORDER BY hired LIMIT 1

? Names of residents in the order they moved in, latest first
? list residents by move-in date, most recent first
SELECT first_name, last_name FROM residents ORDER BY moved_in DESC

? What are the 2 oldest homes by year of construction?
? 2 homes with the earliest year built
SELECT home_name FROM homes ORDER BY year_built LIMIT 2

? Who moved in during the last 90 days?
? residents who moved in within the past 90 days
SELECT first_name, last_name FROM residents WHERE moved_in >= CURRENT_DATE - INTERVAL '90 days'

? How many residents moved in each year?
? move-ins of residents per year
SELECT EXTRACT(YEAR FROM moved_in), COUNT(*) FROM residents GROUP BY EXTRACT(YEAR FROM moved_in)

? How many falls were noted in January 2024?
? number of fall notes in January 2024
SELECT COUNT(*) FROM care_notes WHERE kind = 'fall' AND EXTRACT(YEAR FROM noted_at) = 2024 AND EXTRACT(MONTH FROM noted_at) = 1

? How many days do residents stay on average, from moving in until moving out?
? average stay of residents in days
SELECT AVG(moved_out - moved_in) FROM residents

? How many minutes does a family visit last on average?
? average minutes between arriving and leaving for family visits
SELECT AVG(EXTRACT(EPOCH FROM left_at - arrived_at) / 60) FROM family_visits

? On which weekday do we see the most family visits?
? busiest day of the week for family visits
SELECT EXTRACT(DOW FROM arrived_at) FROM family_visits GROUP BY EXTRACT(DOW FROM arrived_at) ORDER BY COUNT(*) DESC LIMIT 1

? When was Edgar Dobson last visited by his family?
? latest arrival of a family visit to the resident Edgar Dobson
SELECT MAX(v.arrived_at) FROM family_visits v JOIN residents r ON v.resident_id = r.id WHERE r.first_name = 'Edgar' AND r.last_name = 'Dobson'

? Which residents were born before 1935?
? residents with a birth year under 1935
SELECT first_name, last_name FROM residents WHERE EXTRACT(YEAR FROM dob) < 1935

? care notes written this month by kind
? How many notes of each kind do we have for the current month?
SELECT kind, COUNT(*) FROM care_notes WHERE DATE_TRUNC('month', noted_at) = DATE_TRUNC('month', CURRENT_DATE) GROUP BY kind

? What share of care notes is urgent?
? proportion of urgent notes
SELECT CAST(SUM(CASE WHEN is_urgent = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM care_notes

? Percentage of female residents
? What percentage of our residents is female?
SELECT 100.0 * SUM(CASE WHEN sex = 'female' THEN 1 ELSE 0 END) / COUNT(*) FROM residents

? What is the ratio of registered nurses to care assistants among carers?
? registered nurse to care assistant ratio
SELECT CAST(SUM(CASE WHEN qualification = 'registered nurse' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN qualification = 'care assistant' THEN 1 ELSE 0 END), 0) FROM carers

? How many family visits are there per visited resident?
? average number of family visits per resident
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT resident_id), 0) FROM family_visits

? What is the fee per bed in each home?
? home name and monthly fee divided by beds
SELECT home_name, CAST(monthly_fee AS FLOAT) / NULLIF(beds, 0) FROM homes

? What share of rooms has a balcony, by home?
? For each home show its name and the proportion of rooms with a balcony.
SELECT h.home_name, CAST(SUM(CASE WHEN m.has_balcony = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM homes h JOIN rooms m ON m.home_id = h.id GROUP BY h.id, h.home_name

? What percentage of visits per relation happened in 2023?
? by relation, percentage of family visits with arrival in 2023
SELECT relation, 100.0 * SUM(CASE WHEN EXTRACT(YEAR FROM arrived_at) = 2023 THEN 1 ELSE 0 END) / COUNT(*) FROM family_visits GROUP BY relation

? How many carers do we have per home on average?
? average number of carers per home
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT home_id), 0) FROM carers

? Which residents have not moved out?
? residents still living here, without a move-out date
SELECT first_name, last_name FROM residents WHERE moved_out IS NULL

? Single rooms over 18 square metres with a balcony
? Find room numbers of single rooms that have a balcony and an area above 18.
SELECT room_number FROM rooms WHERE room_type = 'single' AND has_balcony = TRUE AND area_sqm > 18

? Which carers work day or rotating shifts?
? carers on the day or rotating shift
SELECT carer_name FROM carers WHERE shift IN ('day', 'rotating')

? Female residents on a pureed or diabetic diet with care level above 3
? Which female residents with a care level over 3 are on a diabetic or pureed diet?
SELECT first_name, last_name FROM residents WHERE sex = 'female' AND diet IN ('pureed', 'diabetic') AND care_level > 3

? Which homes were built between 1960 and 1985?
? homes with a year of construction from 1960 to 1985
SELECT home_name FROM homes WHERE year_built BETWEEN 1960 AND 1985

? Show name, town and fee of homes that are not in Truro and cost less than 3500 a month.
? homes outside Truro under 3500 monthly: name, town, fee
SELECT home_name, town, monthly_fee FROM homes WHERE town <> 'Truro' AND monthly_fee < 3500

? Which residents have a last name starting with Mac?
? residents whose surname begins with Mac
SELECT first_name, last_name FROM residents WHERE last_name LIKE 'Mac%'

? How many non-urgent medication notes took longer than 30 minutes?
? number of medication notes that are not urgent with over 30 minutes spent
SELECT COUNT(*) FROM care_notes WHERE kind = 'medication' AND is_urgent = FALSE AND minutes_spent > 30

? Which visitors have not left yet?
? names of family visitors without a leaving time
SELECT visitor_name FROM family_visits WHERE left_at IS NULL

? Which tablets does Agnes Barlow take in the morning?
? medication plan of Agnes Barlow
I do not know

? Which residents are on the waiting list for The Elms?
? waiting list for The Elms
I do not know

? Who pays the fees of Bernard Ashton?
? payer of Bernard Ashton's bill
I do not know
