-- A city marathon organiser: events, runners, registrations, split times, volunteers and sponsors.

CREATE TABLE events (
  event_id INTEGER PRIMARY KEY,
  event_name TEXT, -- Harbour Marathon; Old Town Half; Moonlight Ten; Forest Ultra; Bridge Relay
  distance TEXT, -- marathon; half marathon; 10k; ultra
  city TEXT, -- Ghent; Porto; Lyon; Graz; Turku
  event_date DATE,
  entry_fee NUMERIC,
  max_runners INTEGER,
  course_record_min NUMERIC
);

CREATE TABLE clubs (
  club_id INTEGER PRIMARY KEY,
  club_name TEXT, -- Road Runners; Swift Feet; Canal Harriers; Red Shoes; Milestone AC
  city TEXT, -- Ghent; Porto; Lyon; Graz; Turku
  founded INTEGER,
  member_fee NUMERIC
);

CREATE TABLE runners (
  runner_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Eva; Tiago; Claire; Lukas; Aino
  surname TEXT, -- Maes; Pinto; Dubois; Huber; Laine
  gender TEXT, -- female; male; nonbinary
  date_of_birth DATE,
  nationality TEXT, -- Belgian; Portuguese; French; Austrian; Finnish
  club_id INTEGER REFERENCES clubs (club_id),
  shirt_size TEXT, -- XS; S; M; L; XL
  email TEXT
);

CREATE TABLE registrations (
  reg_id INTEGER PRIMARY KEY,
  event_id INTEGER REFERENCES events (event_id),
  runner_id INTEGER REFERENCES runners (runner_id),
  bib_no INTEGER,
  registered_on DATE,
  amount_paid NUMERIC,
  wave TEXT, -- elite; fast; steady; fun
  state TEXT, -- finished; did not start; did not finish; registered
  gun_time TIMESTAMP,
  finish_time TIMESTAMP,
  overall_place INTEGER,
  first_timer BOOLEAN
);

CREATE TABLE splits (
  split_id INTEGER PRIMARY KEY,
  reg_id INTEGER REFERENCES registrations (reg_id),
  checkpoint TEXT, -- 5k; 15k; 30k; 40k
  elapsed_sec INTEGER
);

CREATE TABLE volunteers (
  volunteer_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Joke Peeters; Rui Alves; Paul Morel; Heidi Gruber
  event_id INTEGER REFERENCES events (event_id),
  task TEXT, -- water point; bag drop; first aid; course marshal; timing
  hours_worked NUMERIC
);

? Which runners belong to the Canal Harriers club?
? first name and surname of Canal Harriers club runners
SELECT r.first_name, r.surname FROM runners r JOIN clubs c ON r.club_id = c.club_id WHERE c.club_name = 'Canal Harriers'

? Which runners never registered for an event?
? runners with no registration at all
SELECT first_name, surname FROM runners WHERE runner_id NOT IN (SELECT runner_id FROM registrations)

? List the names of French runners who finished the Harbour Marathon event.
? who among the French runners has a finished registration at the Harbour Marathon event?
SELECT r.first_name, r.surname FROM runners r JOIN registrations g ON g.runner_id = r.runner_id JOIN events e ON g.event_id = e.event_id WHERE r.nationality = 'French' AND g.state = 'finished' AND e.event_name = 'Harbour Marathon'

? Which clubs have no runners on file?
? clubs without a single runner
SELECT club_name FROM clubs WHERE club_id NOT IN (SELECT club_id FROM runners)

? For each event, how many people volunteered? Include events without volunteers.
? volunteers per event, also those with none
SELECT e.event_name, COUNT(v.volunteer_id) FROM events e LEFT JOIN volunteers v ON v.event_id = e.event_id GROUP BY e.event_id, e.event_name

? Which volunteers helped at first aid during the Forest Ultra?
? first aid volunteers at the Forest Ultra event
SELECT v.full_name FROM volunteers v JOIN events e ON v.event_id = e.event_id WHERE v.task = 'first aid' AND e.event_name = 'Forest Ultra'

? Return event name, bib number and place of every registration by Lukas Huber.
? Lukas Huber's registrations: event, bib, overall place
SELECT e.event_name, g.bib_no, g.overall_place FROM registrations g JOIN events e ON g.event_id = e.event_id JOIN runners r ON g.runner_id = r.runner_id WHERE r.first_name = 'Lukas' AND r.surname = 'Huber'

? How much did runners of the Swift Feet club pay in registrations altogether?
? total registration money from Swift Feet club runners
SELECT SUM(g.amount_paid) FROM registrations g JOIN runners r ON g.runner_id = r.runner_id JOIN clubs c ON r.club_id = c.club_id WHERE c.club_name = 'Swift Feet'

? Which different clubs had a runner in the elite wave?
? clubs with a runner registered for the elite wave, each once
SELECT DISTINCT c.club_name FROM clubs c JOIN runners r ON r.club_id = c.club_id JOIN registrations g ON g.runner_id = r.runner_id WHERE g.wave = 'elite'

? What was the average elapsed time at 30k for registrations in the fun wave?
? average seconds at the 30k split for registrations of the fun wave
SELECT AVG(s.elapsed_sec) FROM splits s JOIN registrations g ON s.reg_id = g.reg_id WHERE s.checkpoint = '30k' AND g.wave = 'fun'

? Show bib number and surname of all first timers in the Old Town Half event.
? first timers registered at the Old Town Half event: bib and surname of the runner
SELECT g.bib_no, r.surname FROM registrations g JOIN runners r ON g.runner_id = r.runner_id JOIN events e ON g.event_id = e.event_id WHERE g.first_timer = TRUE AND e.event_name = 'Old Town Half'

? Which runners finished in the top 10 of any marathon? Each name only once.
? distinct names of runners with a registration placed 10 or better at a marathon event
SELECT DISTINCT r.first_name, r.surname FROM runners r JOIN registrations g ON g.runner_id = r.runner_id JOIN events e ON g.event_id = e.event_id WHERE g.overall_place <= 10 AND e.distance = 'marathon'

? How many runners of each gender do we have?
? runners by gender
SELECT gender, COUNT(*) FROM runners GROUP BY gender

? Count the shirts needed per size.
? number of runners for each shirt size
SELECT shirt_size, COUNT(*) FROM runners GROUP BY shirt_size

? How many registrations and how much income did every event bring?
? registrations and money paid, by event name
SELECT e.event_name, COUNT(*), SUM(g.amount_paid) FROM events e JOIN registrations g ON g.event_id = e.event_id GROUP BY e.event_id, e.event_name

? Which nationalities have at least 50 runners?
? nationalities with 50 runners or more
SELECT nationality FROM runners GROUP BY nationality HAVING COUNT(*) >= 50

? Average entry fee by distance
? What do we charge on average for each race distance?
SELECT distance, AVG(entry_fee) FROM events GROUP BY distance

? For each wave and state, give the number of registrations.
? registrations broken down by wave and state
SELECT wave, state, COUNT(*) FROM registrations GROUP BY wave, state

? hours worked by volunteers per task
? Break down the volunteer hours by task.
SELECT task, SUM(hours_worked) FROM volunteers GROUP BY task

? Fastest and slowest elapsed time at each checkpoint
? minimum and maximum elapsed seconds per checkpoint
SELECT checkpoint, MIN(elapsed_sec), MAX(elapsed_sec) FROM splits GROUP BY checkpoint

? How many different runners registered for events in each city?
? distinct runners registered by event city
SELECT e.city, COUNT(DISTINCT g.runner_id) FROM registrations g JOIN events e ON g.event_id = e.event_id GROUP BY e.city

? Which clubs have more than 20 women? The gender is stored as female.
? clubs with over 20 female runners
SELECT c.club_name FROM clubs c JOIN runners r ON r.club_id = c.club_id WHERE r.gender = 'female' GROUP BY c.club_id, c.club_name HAVING COUNT(*) > 20

? How many people did not start, per event?
? did not start registrations by event name
SELECT e.event_name, COUNT(*) FROM registrations g JOIN events e ON g.event_id = e.event_id WHERE g.state = 'did not start' GROUP BY e.event_id, e.event_name

? How many events do we hold in each city?
? event count by city
SELECT city, COUNT(*) FROM events GROUP BY city

? Which runners have taken part in more than 5 events?
? runners with over 5 registrations
SELECT r.first_name, r.surname FROM runners r JOIN registrations g ON g.runner_id = r.runner_id GROUP BY r.runner_id, r.first_name, r.surname HAVING COUNT(*) > 5

? Which event is the most expensive to enter?
? event with the highest entry fee
SELECT event_name FROM events ORDER BY entry_fee DESC LIMIT 1

? Which event attracted the most registrations?
? most popular event by number of registrations
SELECT e.event_name FROM events e JOIN registrations g ON g.event_id = e.event_id GROUP BY e.event_id, e.event_name ORDER BY COUNT(*) DESC LIMIT 1

? Who are the 5 volunteers with the most hours?
? top 5 volunteers by hours worked
SELECT full_name FROM volunteers ORDER BY hours_worked DESC LIMIT 5

? Which is the oldest club?
? name of the club that was founded earliest
SELECT club_name FROM clubs ORDER BY founded ASC LIMIT 1

? Who is our youngest runner?
? youngest runner
SELECT first_name, surname FROM runners ORDER BY date_of_birth DESC LIMIT 1

? List all events ordered by date, latest first, showing name and city.
? event names and cities from the most recent event to the oldest
SELECT event_name, city FROM events ORDER BY event_date DESC

? Which club has the most runners?
? club with the largest number of runners
SELECT c.club_name FROM clubs c JOIN runners r ON r.club_id = c.club_id GROUP BY c.club_id, c.club_name ORDER BY COUNT(*) DESC LIMIT 1

? Which runners finished the Bridge Relay event, in order of their overall place?
? Bridge Relay event: finished runners sorted by overall place
SELECT r.first_name, r.surname FROM runners r JOIN registrations g ON g.runner_id = r.runner_id JOIN events e ON g.event_id = e.event_id WHERE e.event_name = 'Bridge Relay' AND g.state = 'finished' ORDER BY g.overall_place ASC

? Three nationalities with the most runners, and how many each?
? top 3 nationalities by runners with the count
SELECT nationality, COUNT(*) FROM runners GROUP BY nationality ORDER BY COUNT(*) DESC LIMIT 3

? Which 10k event has the lowest fee?
? cheapest 10k event
SELECT event_name FROM events WHERE distance = '10k' ORDER BY entry_fee ASC LIMIT 1

? Which events take place in October 2024?
? events held in October 2024
SELECT event_name FROM events WHERE EXTRACT(YEAR FROM event_date) = 2024 AND EXTRACT(MONTH FROM event_date) = 10

? How many registrations came in over the last 7 days?
? registrations in the past 7 days
SELECT COUNT(*) FROM registrations WHERE registered_on >= CURRENT_DATE - INTERVAL '7 days'

? How many registrations per month did we get in 2023?
? 2023 registrations by month
SELECT DATE_TRUNC('month', registered_on), COUNT(*) FROM registrations WHERE EXTRACT(YEAR FROM registered_on) = 2023 GROUP BY DATE_TRUNC('month', registered_on)

? How many days before the event do people register, on average?
? average number of days between registration and event date
SELECT AVG(e.event_date - g.registered_on) FROM registrations g JOIN events e ON g.event_id = e.event_id

? What is the average finishing time in minutes per wave?
? average minutes from gun to finish by wave
SELECT wave, AVG(EXTRACT(EPOCH FROM finish_time - gun_time) / 60) FROM registrations GROUP BY wave

? Which runners were born before 1960-01-01?
? runners born before 1 January 1960
SELECT first_name, surname FROM runners WHERE date_of_birth < '1960-01-01'

? When was the first and when the latest registration for the Moonlight Ten event?
? earliest and latest registration date for the event Moonlight Ten
SELECT MIN(g.registered_on), MAX(g.registered_on) FROM registrations g JOIN events e ON g.event_id = e.event_id WHERE e.event_name = 'Moonlight Ten'

? How many events were there each year?
? events per year
SELECT EXTRACT(YEAR FROM event_date), COUNT(*) FROM events GROUP BY EXTRACT(YEAR FROM event_date)

? Which events are still to come? Their date lies after today.
? upcoming events, later than today
SELECT event_name FROM events WHERE event_date > CURRENT_DATE

? How many registrations fell between 2024-01-01 and 2024-03-31?
? number of registrations from January 1, 2024 to March 31, 2024
SELECT COUNT(*) FROM registrations WHERE registered_on BETWEEN '2024-01-01' AND '2024-03-31'

? What percentage of registrations finished?
? finished registrations as a percent of all
SELECT 100.0 * SUM(CASE WHEN state = 'finished' THEN 1 ELSE 0 END) / COUNT(*) FROM registrations

? What share of registrations are first timers, per event?
? proportion of first timers by event name
SELECT e.event_name, CAST(SUM(CASE WHEN g.first_timer = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM registrations g JOIN events e ON g.event_id = e.event_id GROUP BY e.event_id, e.event_name

? What is the ratio of female to male runners?
? ratio female runners to male runners
SELECT CAST(SUM(CASE WHEN gender = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN gender = 'male' THEN 1 ELSE 0 END), 0) FROM runners

? How many events does a runner register for on average?
? average registrations per runner
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT runner_id), 0) FROM registrations

? What percentage of runners have no club?
? percent of runners without a club
SELECT 100.0 * SUM(CASE WHEN club_id IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM runners

? What was the ratio of runners who did not finish to runners who finished, for each wave?
? by wave: ratio of did not finish to finished registrations
SELECT wave, CAST(SUM(CASE WHEN state = 'did not finish' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'finished' THEN 1 ELSE 0 END), 0) FROM registrations GROUP BY wave

? How many volunteer hours are worked per event on average?
? total volunteer hours divided by the number of different events
SELECT CAST(SUM(hours_worked) AS FLOAT) / NULLIF(COUNT(DISTINCT event_id), 0) FROM volunteers

? In which proportion of registrations was more than 80 paid?
? share of registrations with an amount paid above 80
SELECT CAST(SUM(CASE WHEN amount_paid > 80 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM registrations

? Which runners wear an XS or XL shirt?
? runners with shirt size XS or XL
SELECT first_name, surname FROM runners WHERE shirt_size IN ('XS', 'XL')

? Give me first name, surname and email of Austrian men; their gender is male.
? first name, surname and email of male Austrian runners
SELECT first_name, surname, email FROM runners WHERE gender = 'male' AND nationality = 'Austrian'

? Which runners gave no email address?
? runners with a missing email
SELECT first_name, surname FROM runners WHERE email IS NULL

? Which events in Lyon or Graz cost between 20 and 60?
? events in Lyon or Graz with a fee of 20 to 60
SELECT event_name FROM events WHERE city IN ('Lyon', 'Graz') AND entry_fee BETWEEN 20 AND 60

? Which surnames of runners start with "Van"?
? runner surnames beginning with Van
SELECT surname FROM runners WHERE surname LIKE 'Van%'

? How many volunteers did something other than timing and worked over 6 hours?
? count volunteers not doing timing with more than 6 hours
SELECT COUNT(*) FROM volunteers WHERE task <> 'timing' AND hours_worked > 6

? Which events allow more than 5000 runners?
? events with a limit above 5000 runners
SELECT event_name FROM events WHERE max_runners > 5000

? In which cities do we have a club but no event?
? cities with a club and without any event
SELECT city FROM clubs EXCEPT SELECT city FROM events

? Which clubs charge more than the average member fee?
? clubs with an above-average membership fee
SELECT club_name FROM clubs WHERE member_fee > (SELECT AVG(member_fee) FROM clubs)

? Show bib, wave and place for all registrations that finished in the top 100.
? bib number, wave and overall place of registrations placed 100 or better
SELECT bib_no, wave, overall_place FROM registrations WHERE overall_place <= 100

? Which charity did each runner raise money for?
? What was the temperature on race day?
? How many medals are left in stock?
I do not know
