-- A ski resort: lifts, slopes, guests, passes, lessons, gear rental and accidents.

CREATE TABLE lifts (
  lift_id INTEGER PRIMARY KEY,
  lift_name TEXT, -- Eagle Express; Sunnyside; Glacier Gondola; Baby Tow; North Chair
  lift_type TEXT, -- gondola; chairlift; drag lift; magic carpet
  capacity_per_hour INTEGER,
  installed_year INTEGER,
  top_altitude_m INTEGER,
  in_service BOOLEAN
);

CREATE TABLE slopes (
  slope_id INTEGER PRIMARY KEY,
  slope_name TEXT, -- Moonrun; Bear Trail; Widowmaker; Family Mile; Couloir
  grade TEXT, -- green; blue; red; black
  length_m INTEGER,
  lift_id INTEGER REFERENCES lifts (lift_id),
  has_snow_guns BOOLEAN,
  last_groomed DATE
);

CREATE TABLE guests (
  guest_id INTEGER PRIMARY KEY,
  guest_name TEXT, -- Ingrid Falk; Paolo Conti; Amy Reeves; Jan Novak; Chloe Martin
  home_country TEXT, -- Sweden; Italy; England; Czechia; France
  birth_date DATE,
  skill TEXT, -- novice; intermediate; expert
  newsletter BOOLEAN
);

CREATE TABLE ski_passes (
  pass_id INTEGER PRIMARY KEY,
  guest_id INTEGER REFERENCES guests (guest_id),
  pass_type TEXT, -- day; weekend; week; season
  age_group TEXT, -- child; adult; senior
  sold_on DATE,
  valid_from DATE,
  valid_to DATE,
  price NUMERIC,
  sold_via TEXT -- online; counter; hotel; agency
);

CREATE TABLE ski_lessons (
  lesson_id INTEGER PRIMARY KEY,
  instructor TEXT, -- Toni Egger; Birgit Moser; Luca Ferri; Anke Vogel
  slope_id INTEGER REFERENCES slopes (slope_id),
  guest_id INTEGER REFERENCES guests (guest_id),
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  fee NUMERIC,
  discipline TEXT, -- ski; snowboard; telemark; cross-country
  state TEXT -- booked; held; cancelled
);

CREATE TABLE gear_rentals (
  rental_id INTEGER PRIMARY KEY,
  guest_id INTEGER REFERENCES guests (guest_id),
  item TEXT, -- skis; snowboard; boots; helmet; poles
  rented_on DATE,
  returned_on DATE,
  daily_rate NUMERIC,
  deposit NUMERIC,
  damaged BOOLEAN
);

CREATE TABLE accidents (
  accident_id INTEGER PRIMARY KEY,
  slope_id INTEGER REFERENCES slopes (slope_id),
  guest_id INTEGER REFERENCES guests (guest_id),
  happened_at TIMESTAMP,
  severity TEXT, -- minor; moderate; severe
  cause TEXT, -- collision; ice; speed; equipment
  helicopter BOOLEAN
);

? Which slopes can be reached with the Eagle Express?
? slopes served by the lift Eagle Express
SELECT s.slope_name FROM slopes s JOIN lifts l ON s.lift_id = l.lift_id WHERE l.lift_name = 'Eagle Express'

? On which slopes did no accident ever happen?
? slopes without accidents
SELECT slope_name FROM slopes WHERE slope_id NOT IN (SELECT slope_id FROM accidents)

? Which guests from Sweden bought a season pass?
? guests from Sweden holding a season ski pass
SELECT g.guest_name FROM guests g JOIN ski_passes p ON p.guest_id = g.guest_id WHERE g.home_country = 'Sweden' AND p.pass_type = 'season'

? Give the distinct names of guests who had an accident on a black slope.
? who of the guests had an accident on a black slope, each name once
SELECT DISTINCT g.guest_name FROM guests g JOIN accidents a ON a.guest_id = g.guest_id JOIN slopes s ON a.slope_id = s.slope_id WHERE s.grade = 'black'

? Show every guest who took a snowboard lesson and the instructor of that lesson.
? guest name and instructor for snowboard lessons
SELECT g.guest_name, l.instructor FROM ski_lessons l JOIN guests g ON l.guest_id = g.guest_id WHERE l.discipline = 'snowboard'

? Which guests never rented any gear?
? guests without gear rentals
SELECT guest_name FROM guests WHERE guest_id NOT IN (SELECT guest_id FROM gear_rentals)

? How much did Paolo Conti spend on ski passes?
? total paid for ski passes by guest Paolo Conti
SELECT SUM(p.price) FROM ski_passes p JOIN guests g ON p.guest_id = g.guest_id WHERE g.guest_name = 'Paolo Conti'

? How many slopes does each lift serve? Lifts without slopes should appear too.
? lifts with number of slopes, including lifts that serve none
SELECT l.lift_name, COUNT(s.slope_id) FROM lifts l LEFT JOIN slopes s ON s.lift_id = l.lift_id GROUP BY l.lift_id, l.lift_name

? Find the instructors who taught on the Family Mile slope, without repetition.
? different instructors with lessons on the slope Family Mile
SELECT DISTINCT l.instructor FROM ski_lessons l JOIN slopes s ON l.slope_id = s.slope_id WHERE s.slope_name = 'Family Mile'

? Which slopes hang on a lift that is out of service?
? slopes whose lift is not in service
SELECT s.slope_name FROM slopes s JOIN lifts l ON s.lift_id = l.lift_id WHERE l.in_service = FALSE

? How many novices have rented a helmet?
? number of helmet gear rentals by novice guests
SELECT COUNT(*) FROM gear_rentals r JOIN guests g ON r.guest_id = g.guest_id WHERE g.skill = 'novice' AND r.item = 'helmet'

? What is the highest altitude of a lift that serves a green slope?
? top altitude of lifts with green slopes, maximum
SELECT MAX(l.top_altitude_m) FROM lifts l JOIN slopes s ON s.lift_id = l.lift_id WHERE s.grade = 'green'

? How many slopes are there of each grade, and how long are they in total?
? slopes per grade with their total length
SELECT grade, COUNT(*), SUM(length_m) FROM slopes GROUP BY grade

? Pass revenue by type
? What did we take in with ski passes of each pass type?
SELECT pass_type, SUM(price) FROM ski_passes GROUP BY pass_type

? Through which channel were how many ski passes sold?
? number of ski passes by sales channel
SELECT sold_via, COUNT(*) FROM ski_passes GROUP BY sold_via

? For each pass type and age group, what is the average price?
? average ski pass price by type and age group
SELECT pass_type, age_group, AVG(price) FROM ski_passes GROUP BY pass_type, age_group

? Break down accidents by severity.
? accidents per severity
SELECT severity, COUNT(*) FROM accidents GROUP BY severity

? Which slopes have seen more than 3 severe accidents?
? slopes with over 3 severe accidents
SELECT s.slope_name FROM slopes s JOIN accidents a ON a.slope_id = s.slope_id WHERE a.severity = 'severe' GROUP BY s.slope_id, s.slope_name HAVING COUNT(*) > 3

? Guests by country
? How many guests come from each country?
SELECT home_country, COUNT(*) FROM guests GROUP BY home_country

? Lesson fees per instructor for lessons that were held
? How much did every instructor bring in with held lessons?
SELECT instructor, SUM(fee) FROM ski_lessons WHERE state = 'held' GROUP BY instructor

? How many different guests did each instructor teach?
? distinct guests taught by instructor in the lessons
SELECT instructor, COUNT(DISTINCT guest_id) FROM ski_lessons GROUP BY instructor

? What's the mean capacity per hour for every type of lift?
? average hourly capacity by lift type
SELECT lift_type, AVG(capacity_per_hour) FROM lifts GROUP BY lift_type

? Which items were rented out at least 200 times?
? items with 200 or more gear rentals
SELECT item FROM gear_rentals GROUP BY item HAVING COUNT(*) >= 200

? Number of accidents by cause and grade of slope
? for each cause and slope grade, how many accidents happened?
SELECT a.cause, s.grade, COUNT(*) FROM accidents a JOIN slopes s ON a.slope_id = s.slope_id GROUP BY a.cause, s.grade

? Which lift can carry the most people per hour?
? lift with the highest capacity
SELECT lift_name FROM lifts ORDER BY capacity_per_hour DESC LIMIT 1

? What is our longest red slope?
? name of the longest red slope
SELECT slope_name FROM slopes WHERE grade = 'red' ORDER BY length_m DESC LIMIT 1

? Top 5 guests by money spent on ski passes
? Which five guests paid the most for ski passes in total?
SELECT g.guest_name FROM guests g JOIN ski_passes p ON p.guest_id = g.guest_id GROUP BY g.guest_id, g.guest_name ORDER BY SUM(p.price) DESC LIMIT 5

? Which slope is the most dangerous, going by the number of accidents?
? slope with the most accidents
SELECT s.slope_name FROM slopes s JOIN accidents a ON a.slope_id = s.slope_id GROUP BY s.slope_id, s.slope_name ORDER BY COUNT(*) DESC LIMIT 1

? List the lifts by age, oldest first.
? lift names ordered by year installed, oldest at the top
SELECT lift_name FROM lifts ORDER BY installed_year ASC

? Which instructor has given the most lessons?
? busiest instructor by number of lessons
SELECT instructor FROM ski_lessons GROUP BY instructor ORDER BY COUNT(*) DESC LIMIT 1

? Show slope name, grade and length, sorted by grade and then from longest to shortest.
? slopes with grade and length ordered by grade, then length descending
SELECT slope_name, grade, length_m FROM slopes ORDER BY grade ASC, length_m DESC

? Which slope was groomed longest ago?
? slope with the earliest grooming date
SELECT slope_name FROM slopes ORDER BY last_groomed ASC LIMIT 1

? Which item is rented most often?
? most rented item of gear
SELECT item FROM gear_rentals GROUP BY item ORDER BY COUNT(*) DESC LIMIT 1

? How many ski passes were sold in January 2024?
? ski passes sold January 2024, count
SELECT COUNT(*) FROM ski_passes WHERE EXTRACT(YEAR FROM sold_on) = 2024 AND EXTRACT(MONTH FROM sold_on) = 1

? Revenue from ski passes by month in 2023
? What were our ski pass sales per month of 2023?
SELECT DATE_TRUNC('month', sold_on), SUM(price) FROM ski_passes WHERE EXTRACT(YEAR FROM sold_on) = 2023 GROUP BY DATE_TRUNC('month', sold_on)

? Which slopes haven't been groomed since 2024-02-10?
? slopes last groomed before February 10, 2024
SELECT slope_name FROM slopes WHERE last_groomed < '2024-02-10'

? How many accidents occurred in the last 7 days?
? accidents in the past 7 days
SELECT COUNT(*) FROM accidents WHERE happened_at >= CURRENT_DATE - INTERVAL '7 days'

? How long are items rented on average, in days?
? average days between renting and return, by item of gear rentals
SELECT item, AVG(returned_on - rented_on) FROM gear_rentals GROUP BY item

? How many hours of lessons did each instructor give?
? total lesson hours from start to end per instructor
SELECT instructor, SUM(EXTRACT(EPOCH FROM ends_at - starts_at) / 3600) FROM ski_lessons GROUP BY instructor

? On which day of the week do how many accidents happen?
? accidents by weekday
SELECT EXTRACT(DOW FROM happened_at), COUNT(*) FROM accidents GROUP BY EXTRACT(DOW FROM happened_at)

? Which guests have a ski pass that is valid today, from before or on today until today or later?
? guests whose ski pass is currently valid (valid from up to today and valid to today or later)
SELECT g.guest_name FROM guests g JOIN ski_passes p ON p.guest_id = g.guest_id WHERE p.valid_from <= CURRENT_DATE AND p.valid_to >= CURRENT_DATE

? When was the last helicopter rescue?
? date and time of the latest accident with a helicopter
SELECT MAX(happened_at) FROM accidents WHERE helicopter = TRUE

? How many gear rentals started between 2023-12-20 and 2024-01-06?
? number of rentals from December 20, 2023 to January 6, 2024
SELECT COUNT(*) FROM gear_rentals WHERE rented_on BETWEEN '2023-12-20' AND '2024-01-06'

? How many days ahead do people buy their week pass on average?
? average days between sale and first valid day of week ski passes
SELECT AVG(valid_from - sold_on) FROM ski_passes WHERE pass_type = 'week'

? What percentage of ski passes was sold online?
? online sold share of ski passes in percent
SELECT 100.0 * SUM(CASE WHEN sold_via = 'online' THEN 1 ELSE 0 END) / COUNT(*) FROM ski_passes

? What share of accidents is severe on each slope grade?
? proportion of severe accidents by grade of slope
SELECT s.grade, CAST(SUM(CASE WHEN a.severity = 'severe' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM accidents a JOIN slopes s ON a.slope_id = s.slope_id GROUP BY s.grade

? Ratio of child passes to adult passes
? what is the ratio of child to adult ski passes sold?
SELECT CAST(SUM(CASE WHEN age_group = 'child' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN age_group = 'adult' THEN 1 ELSE 0 END), 0) FROM ski_passes

? How many lessons does a guest take on average?
? average ski lessons per guest who takes any
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT guest_id), 0) FROM ski_lessons

? What proportion of rented items came back damaged, per item?
? share of damaged gear rentals by item
SELECT item, CAST(SUM(CASE WHEN damaged = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM gear_rentals GROUP BY item

? Percent of lessons cancelled for each discipline
? what percentage of lessons in every discipline was cancelled?
SELECT discipline, 100.0 * SUM(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM ski_lessons GROUP BY discipline

? How much do guests spend on ski passes per head?
? ski pass revenue divided by the number of different guests
SELECT CAST(SUM(price) AS FLOAT) / NULLIF(COUNT(DISTINCT guest_id), 0) FROM ski_passes

? What percentage of slopes has snow guns?
? percent of slopes with snow guns
SELECT 100.0 * SUM(CASE WHEN has_snow_guns = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM slopes

? Which blue or red slopes are longer than 2500 m?
? blue or red slopes of more than 2500 meters
SELECT slope_name FROM slopes WHERE grade IN ('blue', 'red') AND length_m > 2500

? Which gear hasn't been returned? Give item and rental date.
? item and date rented for gear not returned yet
SELECT item, rented_on FROM gear_rentals WHERE returned_on IS NULL

? List lift name, type and altitude of the lifts going above 2800 m.
? name, type and top altitude of lifts higher than 2800
SELECT lift_name, lift_type, top_altitude_m FROM lifts WHERE top_altitude_m > 2800

? Which experts get our newsletter?
? expert guests subscribed to the newsletter
SELECT guest_name FROM guests WHERE skill = 'expert' AND newsletter = TRUE

? How many accidents were caused by something other than ice?
? accidents with a cause that isn't ice
SELECT COUNT(*) FROM accidents WHERE cause <> 'ice'

? Which slopes have "Valley" in their name?
? slope names containing Valley
SELECT slope_name FROM slopes WHERE slope_name LIKE '%Valley%'

? Show start time and instructor of telemark lessons costing between 50 and 90.
? telemark lessons with a fee from 50 to 90: start and instructor
SELECT starts_at, instructor FROM ski_lessons WHERE discipline = 'telemark' AND fee BETWEEN 50 AND 90

? Which guests both rented gear and had an accident? Their ids will do.
? guest ids that appear in gear rentals and in accidents
SELECT guest_id FROM gear_rentals INTERSECT SELECT guest_id FROM accidents

? Which slopes are longer than the average slope?
? slopes of above-average length
SELECT slope_name FROM slopes WHERE length_m > (SELECT AVG(length_m) FROM slopes)

? How many ski passes for seniors were sold at the counter or by an agency? age group senior
? count senior ski passes sold via counter or agency
SELECT COUNT(*) FROM ski_passes WHERE age_group = 'senior' AND sold_via IN ('counter', 'agency')

? How deep was the snow on each slope?
? How many parking spaces are free?
? Which hotel is Amy Reeves staying at?
I do not know
