-- A secondary school: its teachers, form classes, pupils, lessons and absences.

CREATE TABLE teachers (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Helen; Martin; Yusuf; Clara; Denise
  last_name TEXT, -- Marsh; Okafor; Lindqvist; Bright; Petrov
  main_subject TEXT, -- maths; history; biology; art; French
  joined_on DATE,
  salary NUMERIC,
  is_part_time BOOLEAN,
  email TEXT -- hmarsh@school.org; mokafor@school.org; ylind@school.org; cbright@school.org
);

CREATE TABLE classes (
  id INTEGER PRIMARY KEY,
  name TEXT, -- 7A; 8B; 9C; 10D; 11A
  grade_level INTEGER,
  school_year INTEGER,
  form_teacher_id INTEGER REFERENCES teachers (id),
  room TEXT -- Room 12; Lab 2; Annex 4; Hall B
);

CREATE TABLE pupils (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Ruby; Leo; Amina; Finn; Zoe
  last_name TEXT, -- Carter; Novak; Hassan; Doyle; Lim
  date_of_birth DATE,
  enrolled_on DATE,
  left_on DATE,
  class_id INTEGER REFERENCES classes (id),
  home_town TEXT, -- Ashford; Millbrook; Easton; Harwell
  free_meals BOOLEAN,
  gender TEXT -- female; male; other
);

CREATE TABLE lessons (
  id INTEGER PRIMARY KEY,
  class_id INTEGER REFERENCES classes (id),
  teacher_id INTEGER REFERENCES teachers (id),
  subject TEXT, -- chemistry; geography; music; English; physics
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  was_cancelled BOOLEAN
);

CREATE TABLE absences (
  id INTEGER PRIMARY KEY,
  pupil_id INTEGER REFERENCES pupils (id),
  lesson_id INTEGER REFERENCES lessons (id),
  reason TEXT, -- illness; family matter; truancy; appointment
  excused BOOLEAN,
  reported_at TIMESTAMP
);

CREATE TABLE school_trips (
  id INTEGER PRIMARY KEY,
  class_id INTEGER REFERENCES classes (id),
  leader_id INTEGER REFERENCES teachers (id),
  destination TEXT, -- Science Museum; Roman Baths; Lake Camp; Old Castle
  trip_date DATE,
  cost_per_pupil NUMERIC,
  total_cost NUMERIC
);

? Which pupils are in class 9C?
? Give me the first and last names of everyone in the 9C class.
? pupils of 9C
SELECT p.first_name, p.last_name FROM pupils p JOIN classes c ON p.class_id = c.id WHERE c.name = '9C'

? Who is the form teacher of class 7A?
? first and last name of the teacher in charge of the class 7A
SELECT t.first_name, t.last_name FROM classes c JOIN teachers t ON c.form_teacher_id = t.id WHERE c.name = '7A'

? Return the first and last names of the pupils who missed a lesson because of truancy, each once.
? Which different pupils have been absent for truancy?
SELECT DISTINCT p.first_name, p.last_name FROM absences a JOIN pupils p ON a.pupil_id = p.id WHERE a.reason = 'truancy'

? Which teachers have never led a school trip?
? Find the teachers who haven't led any trip so far.
SELECT first_name, last_name FROM teachers WHERE id NOT IN (SELECT leader_id FROM school_trips)

? How many pupils are taught in a class whose form teacher works part time?
? number of pupils with a part-time form teacher
SELECT COUNT(*) FROM pupils p JOIN classes c ON p.class_id = c.id JOIN teachers t ON c.form_teacher_id = t.id WHERE t.is_part_time = TRUE

? What is the total cost of all trips made by classes of grade level 8?
? How much did we spend altogether on trips for grade 8 classes?
SELECT SUM(s.total_cost) FROM school_trips s JOIN classes c ON s.class_id = c.id WHERE c.grade_level = 8

? Which pupils have never been absent?
? List the first and last names of pupils without any absence.
SELECT first_name, last_name FROM pupils WHERE id NOT IN (SELECT pupil_id FROM absences)

? List the destination of each trip together with the name of the class that went there.
? trip destinations and the class name for each
SELECT s.destination, c.name FROM school_trips s JOIN classes c ON s.class_id = c.id

? Which different subjects did the teacher Marsh give lessons in?
? Show me the distinct subjects that Marsh has taught lessons in.
SELECT DISTINCT l.subject FROM lessons l JOIN teachers t ON l.teacher_id = t.id WHERE t.last_name = 'Marsh'

? How many unexcused absences were there from physics lessons?
? count of physics lesson absences that nobody excused
SELECT COUNT(*) FROM absences a JOIN lessons l ON a.lesson_id = l.id WHERE l.subject = 'physics' AND a.excused = FALSE

? Give me the names of the classes that went to the Science Museum with a teacher whose main subject is history.
? Which classes visited the Science Museum led by a teacher with main subject history?
SELECT c.name FROM school_trips s JOIN classes c ON s.class_id = c.id JOIN teachers t ON s.leader_id = t.id WHERE s.destination = 'Science Museum' AND t.main_subject = 'history'

? For each class, show its name and the number of pupils in it, including classes with no pupils.
? How many pupils does every class have? Include the empty classes too.
SELECT c.name, COUNT(p.id) FROM classes c LEFT JOIN pupils p ON p.class_id = c.id GROUP BY c.id, c.name

? What percentage of absences is excused?
? percent of absences excused
SELECT 100.0 * SUM(CASE WHEN excused = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM absences

? What share of lessons had to be cancelled, per subject?
? For each subject, work out the proportion of its lessons that were cancelled.
SELECT subject, CAST(SUM(CASE WHEN was_cancelled = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM lessons GROUP BY subject

? What is the ratio of female to male pupils?
? ratio of female pupils to male pupils
SELECT CAST(SUM(CASE WHEN gender = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN gender = 'male' THEN 1 ELSE 0 END), 0) FROM pupils

? On average, how many absences does each absent pupil have?
? average number of absences per pupil in the absence list
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT pupil_id), 0) FROM absences

? What percentage of pupils in each class gets free meals?
? For every class name, give the percentage of its pupils on free meals.
SELECT c.name, 100.0 * SUM(CASE WHEN p.free_meals = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM pupils p JOIN classes c ON p.class_id = c.id GROUP BY c.id, c.name

? What is the average trip cost per class?
? On average, how much do school trips cost in total per class that went?
SELECT CAST(SUM(total_cost) AS FLOAT) / NULLIF(COUNT(DISTINCT class_id), 0) FROM school_trips

? What proportion of the teachers is part-time?
? share of part-time teachers
SELECT CAST(SUM(CASE WHEN is_part_time = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM teachers

? Compute the ratio of illness absences to truancy absences.
? illness vs truancy absences, as a ratio
SELECT CAST(SUM(CASE WHEN reason = 'illness' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN reason = 'truancy' THEN 1 ELSE 0 END), 0) FROM absences

? What percentage of the pupils come from Millbrook?
? percentage of pupils living in Millbrook
SELECT 100.0 * SUM(CASE WHEN home_town = 'Millbrook' THEN 1 ELSE 0 END) / COUNT(*) FROM pupils

? How many lessons does a teacher give on average?
? average number of lessons per teacher
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT teacher_id), 0) FROM lessons

? How many pupils enrolled in 2022?
? number of pupils who joined the school in 2022
SELECT COUNT(*) FROM pupils WHERE EXTRACT(YEAR FROM enrolled_on) = 2022

? Which teachers joined before 2015-09-01?
? Who of the teachers started working here before September 1, 2015?
SELECT first_name, last_name FROM teachers WHERE joined_on < '2015-09-01'

? How many absences were reported in the last 7 days?
? absences reported over the past 7 days
SELECT COUNT(*) FROM absences WHERE reported_at >= CURRENT_DATE - INTERVAL '7 days'

? Show me where school trips went in May 2023.
? Which trip destinations were visited in May 2023?
SELECT destination FROM school_trips WHERE EXTRACT(YEAR FROM trip_date) = 2023 AND EXTRACT(MONTH FROM trip_date) = 5

? How many lessons take place on each weekday?
? lesson count by day of the week
SELECT EXTRACT(DOW FROM starts_at), COUNT(*) FROM lessons GROUP BY EXTRACT(DOW FROM starts_at)

? How long does a lesson last on average, in minutes?
? average lesson length in minutes
SELECT AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 60) FROM lessons

? Break down the number of absences per month for 2023.
? absences per month in 2023
SELECT DATE_TRUNC('month', reported_at), COUNT(*) FROM absences WHERE EXTRACT(YEAR FROM reported_at) = 2023 GROUP BY DATE_TRUNC('month', reported_at)

? After how many days do pupils leave the school on average, counted from enrolment?
? average number of days between enrolling and leaving for pupils
SELECT AVG(left_on - enrolled_on) FROM pupils

? How old is each pupil in years?
? List first name, last name and age in years of all pupils.
SELECT first_name, last_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM date_of_birth) FROM pupils

? How much was spent on school trips this year?
? total cost of this year's trips
SELECT SUM(total_cost) FROM school_trips WHERE EXTRACT(YEAR FROM trip_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? When did the first teacher join the school?
? What is the earliest date on which a teacher joined?
SELECT MIN(joined_on) FROM teachers

? How many pupils come from each home town?
? pupils by home town
SELECT home_town, COUNT(*) FROM pupils GROUP BY home_town

? What do teachers earn on average, by main subject?
? average teacher salary per main subject
SELECT main_subject, AVG(salary) FROM teachers GROUP BY main_subject

? Which home towns have more than 20 pupils?
? Find the home towns that send us over 20 pupils.
SELECT home_town FROM pupils GROUP BY home_town HAVING COUNT(*) > 20

? For each reason, how many absences were there and how many different pupils were involved?
? Break absences down by reason, with the count and the number of distinct pupils.
SELECT reason, COUNT(*), COUNT(DISTINCT pupil_id) FROM absences GROUP BY reason

? Show the minimum, average and maximum trip cost per pupil for each destination.
? lowest, mean and highest cost per pupil by destination
SELECT destination, MIN(cost_per_pupil), AVG(cost_per_pupil), MAX(cost_per_pupil) FROM school_trips GROUP BY destination

? How many lessons did each teacher give? Show the first and last names.
? number of lessons by teacher first and last name
SELECT t.first_name, t.last_name, COUNT(*) FROM lessons l JOIN teachers t ON l.teacher_id = t.id GROUP BY t.id, t.first_name, t.last_name

? How many classes do we have per school year and grade level?
? classes by school year and grade level
SELECT school_year, grade_level, COUNT(*) FROM classes GROUP BY school_year, grade_level

? Count the teachers hired in each year.
? new teachers per year
SELECT EXTRACT(YEAR FROM joined_on), COUNT(*) FROM teachers GROUP BY EXTRACT(YEAR FROM joined_on)

? Which pupils have more than 10 absences on record?
? Give the first and last names of all pupils having over 10 absences.
SELECT p.first_name, p.last_name FROM absences a JOIN pupils p ON a.pupil_id = p.id GROUP BY p.id, p.first_name, p.last_name HAVING COUNT(*) > 10

? total salary and headcount of part-time versus full-time teachers
? For part-time and other teachers separately, what is the salary sum and how many are there?
SELECT is_part_time, SUM(salary), COUNT(*) FROM teachers GROUP BY is_part_time

? Which 5 teachers are paid the most?
? top 5 teachers by salary
SELECT first_name, last_name FROM teachers ORDER BY salary DESC LIMIT 5

? Which class has the most pupils?
? name of the biggest class by number of pupils
SELECT c.name FROM pupils p JOIN classes c ON p.class_id = c.id GROUP BY c.id, c.name ORDER BY COUNT(*) DESC LIMIT 1

? Who is the youngest pupil?
? youngest pupil, first and last name
SELECT first_name, last_name FROM pupils ORDER BY date_of_birth DESC LIMIT 1

? Which subject is cancelled most often?
? In what subject were the most lessons cancelled?
SELECT subject FROM lessons WHERE was_cancelled = TRUE GROUP BY subject ORDER BY COUNT(*) DESC LIMIT 1

? List all classes sorted by grade level, highest first, then by name.
? class names by grade level descending and then name
SELECT name FROM classes ORDER BY grade_level DESC, name

? What was the most expensive trip in total, and what did it cost?
? Give me the destination and total cost of the priciest school trip.
SELECT destination, total_cost FROM school_trips ORDER BY total_cost DESC LIMIT 1

? Show the 3 latest trips with destination and date.
? destination and date of the last 3 trips
SELECT destination, trip_date FROM school_trips ORDER BY trip_date DESC LIMIT 3

? Which pupil has missed the most lessons, and how many absences is that?
? pupil with the most absences and the count
SELECT p.first_name, p.last_name, COUNT(*) FROM absences a JOIN pupils p ON a.pupil_id = p.id GROUP BY p.id, p.first_name, p.last_name ORDER BY COUNT(*) DESC LIMIT 1

? Which teachers of art or French are not part-time?
? full-time teachers whose main subject is art or French
SELECT first_name, last_name FROM teachers WHERE main_subject IN ('art', 'French') AND is_part_time = FALSE

? Find the pupils who are still at the school, that is with no leaving date.
? Which pupils have not left yet?
SELECT first_name, last_name FROM pupils WHERE left_on IS NULL

? Show name and room of the classes with a grade level between 7 and 9.
? names and rooms for the grade 7 to 9 classes
SELECT name, room FROM classes WHERE grade_level BETWEEN 7 AND 9

? Which teachers have an email that starts with "kl"?
? teachers whose email address begins with kl
SELECT first_name, last_name FROM teachers WHERE email LIKE 'kl%'

? Who are the female pupils from Ashford that get free meals?
? girls... I need the female pupils of Ashford with free meals
SELECT first_name, last_name FROM pupils WHERE gender = 'female' AND home_town = 'Ashford' AND free_meals = TRUE

? Which teachers earn more than the average teacher?
? teachers with an above-average salary
SELECT first_name, last_name FROM teachers WHERE salary > (SELECT AVG(salary) FROM teachers)

? What mark did Ruby Carter get in the last chemistry test?
? Show me the test marks of the pupils in chemistry.
I do not know

? What phone number do the parents of Leo Novak have?
? parents' phone numbers for class 8B
I do not know

? Which textbooks are used in the geography lessons?
? list of textbooks by lesson
I do not know
