-- A dance school: teachers, styles, classes, dancers, bookings, recitals, costumes and invoices.

CREATE TABLE dance_teachers (
  teacher_id INTEGER PRIMARY KEY,
  name TEXT, -- Irina Volk; Andre Baptiste; Carmen Soto; Lou Finley
  main_style TEXT, -- ballet; salsa; hip hop; tango; tap
  pay_per_class NUMERIC,
  since DATE,
  certified BOOLEAN,
  mobile TEXT
);

CREATE TABLE dance_rooms (
  room_id INTEGER PRIMARY KEY,
  room_name TEXT, -- Mirror Hall; Red Room; Attic; Garden Studio
  sqm NUMERIC,
  max_people INTEGER,
  sprung_floor BOOLEAN
);

CREATE TABLE dance_classes (
  class_id INTEGER PRIMARY KEY,
  class_name TEXT, -- Tiny Toes; Salsa Basics; Pointe Work; Street Moves; Milonga Club
  style TEXT, -- ballet; salsa; hip hop; tango; tap
  level TEXT, -- beginner; improver; advanced
  teacher_id INTEGER REFERENCES dance_teachers (teacher_id),
  room_id INTEGER REFERENCES dance_rooms (room_id),
  weekday TEXT, -- Monday; Tuesday; Wednesday; Thursday; Friday
  monthly_price NUMERIC,
  term_start DATE,
  term_end DATE,
  places INTEGER
);

CREATE TABLE dancers (
  dancer_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Paula; Kwame; Sienna; Mateusz; Ines
  last_name TEXT, -- Rossi; Asante; Cole; Nowak; Duarte
  born DATE,
  guardian_email TEXT,
  enrolled_on DATE,
  left_on DATE,
  shoe_size NUMERIC,
  photo_consent BOOLEAN
);

CREATE TABLE class_bookings (
  booking_id INTEGER PRIMARY KEY,
  class_id INTEGER REFERENCES dance_classes (class_id),
  dancer_id INTEGER REFERENCES dancers (dancer_id),
  booked_on DATE,
  kind TEXT, -- full term; drop-in; trial
  fee NUMERIC,
  cancelled BOOLEAN
);

CREATE TABLE recitals (
  recital_id INTEGER PRIMARY KEY,
  recital_name TEXT, -- Winter Showcase; Spring Steps; Latin Night; End of Year Gala
  held_at TIMESTAMP,
  venue TEXT, -- Town Hall; Rex Theatre; School Gym; Riverside Arena
  tickets_sold INTEGER,
  ticket_price NUMERIC,
  hire_cost NUMERIC
);

CREATE TABLE recital_dancers (
  recital_id INTEGER REFERENCES recitals (recital_id),
  dancer_id INTEGER REFERENCES dancers (dancer_id),
  piece TEXT, -- Swan Solo; Street Battle; Candlelight Tango; Tap Medley
  costume_fee NUMERIC,
  is_soloist BOOLEAN
);

? Who teaches Pointe Work?
? teacher of the dance class Pointe Work
SELECT t.name FROM dance_teachers t JOIN dance_classes c ON c.teacher_id = t.teacher_id WHERE c.class_name = 'Pointe Work'

? Which dancers are booked into Street Moves?
? dancers with class bookings for the dance class Street Moves
SELECT d.first_name, d.last_name FROM dancers d JOIN class_bookings b ON b.dancer_id = d.dancer_id JOIN dance_classes c ON b.class_id = c.class_id WHERE c.class_name = 'Street Moves'

? Which dancers have never been in a recital?
? dancers who haven't danced in any recital
SELECT first_name, last_name FROM dancers WHERE dancer_id NOT IN (SELECT dancer_id FROM recital_dancers)

? Are there dance teachers without a class? Give their names.
? names of dance teachers who don't have any dance classes
SELECT name FROM dance_teachers WHERE teacher_id NOT IN (SELECT teacher_id FROM dance_classes)

? Show class name, teacher and room for all classes on Wednesday.
? Wednesday dance classes: class, dance teacher, dance room
SELECT c.class_name, t.name, r.room_name FROM dance_classes c JOIN dance_teachers t ON c.teacher_id = t.teacher_id JOIN dance_rooms r ON c.room_id = r.room_id WHERE c.weekday = 'Wednesday'

? How many bookings does each dance class have? List classes with none as well.
? class bookings per dance class, zero included
SELECT c.class_name, COUNT(b.booking_id) FROM dance_classes c LEFT JOIN class_bookings b ON b.class_id = c.class_id GROUP BY c.class_id, c.class_name

? Which soloists appeared at Latin Night? First and last name.
? soloist dancers of the recital Latin Night
SELECT d.first_name, d.last_name FROM dancers d JOIN recital_dancers x ON x.dancer_id = d.dancer_id JOIN recitals r ON x.recital_id = r.recital_id WHERE r.recital_name = 'Latin Night' AND x.is_soloist = TRUE

? What has Kwame Asante paid for class bookings so far?
? total fees of class bookings by the dancer Kwame Asante
SELECT SUM(b.fee) FROM class_bookings b JOIN dancers d ON b.dancer_id = d.dancer_id WHERE d.first_name = 'Kwame' AND d.last_name = 'Asante'

? Which styles are danced in rooms with a sprung floor? Each style once.
? distinct styles of dance classes in a dance room with sprung floor
SELECT DISTINCT c.style FROM dance_classes c JOIN dance_rooms r ON c.room_id = r.room_id WHERE r.sprung_floor = TRUE

? Which dancers had a trial booking with Andre Baptiste? No duplicates.
? distinct dancers with trial class bookings in dance classes of the teacher Andre Baptiste
SELECT DISTINCT d.first_name, d.last_name FROM dancers d JOIN class_bookings b ON b.dancer_id = d.dancer_id JOIN dance_classes c ON b.class_id = c.class_id JOIN dance_teachers t ON c.teacher_id = t.teacher_id WHERE b.kind = 'trial' AND t.name = 'Andre Baptiste'

? Which rooms aren't used on Friday?
? dance rooms without any dance classes on Friday
SELECT room_name FROM dance_rooms WHERE room_id NOT IN (SELECT room_id FROM dance_classes WHERE weekday = 'Friday')

? Number of classes in the Mirror Hall
? how many dance classes are held in the Mirror Hall room?
SELECT COUNT(*) FROM dance_classes c JOIN dance_rooms r ON c.room_id = r.room_id WHERE r.room_name = 'Mirror Hall'

? classes by style
? How many dance classes do we run in each style?
SELECT style, COUNT(*) FROM dance_classes GROUP BY style

? What's the average monthly price per style and level?
? average monthly price of dance classes by style and level
SELECT style, level, AVG(monthly_price) FROM dance_classes GROUP BY style, level

? Fees by kind of booking
? How much did class bookings of each kind bring in?
SELECT kind, SUM(fee) FROM class_bookings GROUP BY kind

? How many classes does each teacher give, by teacher name?
? dance classes per teacher
SELECT t.name, COUNT(*) FROM dance_teachers t JOIN dance_classes c ON c.teacher_id = t.teacher_id GROUP BY t.teacher_id, t.name

? How many different dancers are booked with each teacher?
? distinct dancers in class bookings per dance teacher
SELECT t.name, COUNT(DISTINCT b.dancer_id) FROM class_bookings b JOIN dance_classes c ON b.class_id = c.class_id JOIN dance_teachers t ON c.teacher_id = t.teacher_id GROUP BY t.teacher_id, t.name

? Tickets sold per venue, total and on average
? for every venue, the total and average number of tickets sold at recitals
SELECT venue, SUM(tickets_sold), AVG(tickets_sold) FROM recitals GROUP BY venue

? Which dance classes have at least 12 bookings that weren't cancelled?
? dance classes with 12 or more class bookings not cancelled
SELECT c.class_name FROM dance_classes c JOIN class_bookings b ON b.class_id = c.class_id WHERE b.cancelled = FALSE GROUP BY c.class_id, c.class_name HAVING COUNT(*) >= 12

? How many pieces did each dancer perform? First and last name with the count.
? recital pieces per dancer
SELECT d.first_name, d.last_name, COUNT(*) FROM dancers d JOIN recital_dancers x ON x.dancer_id = d.dancer_id GROUP BY d.dancer_id, d.first_name, d.last_name

? How many places do we offer on each weekday?
? total places of the dance classes per weekday
SELECT weekday, SUM(places) FROM dance_classes GROUP BY weekday

? Average teacher pay by main style
? what do dance teachers get per class on average, by main style?
SELECT main_style, AVG(pay_per_class) FROM dance_teachers GROUP BY main_style

? Which pieces were danced by more than 4 dancers in the recitals?
? pieces with over 4 recital dancers
SELECT piece FROM recital_dancers GROUP BY piece HAVING COUNT(*) > 4

? costume fees per recital
? How much costume fee came together for each recital?
SELECT r.recital_name, SUM(x.costume_fee) FROM recitals r JOIN recital_dancers x ON x.recital_id = r.recital_id GROUP BY r.recital_id, r.recital_name

? Which class costs the most a month?
? most expensive dance class
SELECT class_name FROM dance_classes ORDER BY monthly_price DESC LIMIT 1

? Which dance class is the most booked?
? dance class with the most class bookings
SELECT c.class_name FROM dance_classes c JOIN class_bookings b ON b.class_id = c.class_id GROUP BY c.class_id, c.class_name ORDER BY COUNT(*) DESC LIMIT 1

? Who is our youngest dancer?
? youngest dancer
SELECT first_name, last_name FROM dancers ORDER BY born DESC LIMIT 1

? Top 3 recitals by tickets sold
? three recitals that sold the most tickets
SELECT recital_name FROM recitals ORDER BY tickets_sold DESC LIMIT 3

? List teachers by how long they've been here, longest first.
? dance teachers ordered by since date, earliest first
SELECT name FROM dance_teachers ORDER BY since ASC

? Which is the smallest dance room?
? dance room with the fewest square meters
SELECT room_name FROM dance_rooms ORDER BY sqm ASC LIMIT 1

? Show class name, level and price sorted by level and then price, cheapest first.
? dance classes with level and monthly price ordered by level, then price ascending
SELECT class_name, level, monthly_price FROM dance_classes ORDER BY level ASC, monthly_price ASC

? Which dancer has paid the most in class bookings?
? dancer with the highest total booking fees
SELECT d.first_name, d.last_name FROM dancers d JOIN class_bookings b ON b.dancer_id = d.dancer_id GROUP BY d.dancer_id, d.first_name, d.last_name ORDER BY SUM(b.fee) DESC LIMIT 1

? Which tango class has the most places?
? tango dance class with the largest number of places
SELECT class_name FROM dance_classes WHERE style = 'tango' ORDER BY places DESC LIMIT 1

? Which dancers enrolled in 2022?
? dancers who joined in 2022 (enrolled)
SELECT first_name, last_name FROM dancers WHERE EXTRACT(YEAR FROM enrolled_on) = 2022

? Which recitals were held in June 2023?
? recitals in June 2023
SELECT recital_name FROM recitals WHERE EXTRACT(YEAR FROM held_at) = 2023 AND EXTRACT(MONTH FROM held_at) = 6

? Bookings per month
? how many class bookings did we get each month?
SELECT DATE_TRUNC('month', booked_on), COUNT(*) FROM class_bookings GROUP BY DATE_TRUNC('month', booked_on)

? How many class bookings were made in the last 14 days?
? class bookings in the past 14 days
SELECT COUNT(*) FROM class_bookings WHERE booked_on >= CURRENT_DATE - INTERVAL '14 days'

? How many days does a term last for each class?
? dance class name and days between term start and term end
SELECT class_name, term_end - term_start FROM dance_classes

? For how many days do dancers stay with us on average before leaving?
? average days from enrolment to leaving among dancers
SELECT AVG(left_on - enrolled_on) FROM dancers

? Which dance classes begin their term after 2024-09-01?
? dance classes with a term start later than September 1, 2024
SELECT class_name FROM dance_classes WHERE term_start > '2024-09-01'

? When was the last recital at the Rex Theatre?
? most recent recital date in the venue Rex Theatre
SELECT MAX(held_at) FROM recitals WHERE venue = 'Rex Theatre'

? Ages of all dancers in years, with first name
? first name and age of every dancer
SELECT first_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM born) FROM dancers

? How many dancers left this year?
? number of dancers that left this year
SELECT COUNT(*) FROM dancers WHERE EXTRACT(YEAR FROM left_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? What percentage of class bookings was cancelled?
? percent cancelled class bookings
SELECT 100.0 * SUM(CASE WHEN cancelled = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM class_bookings

? Share of drop-in bookings for each dance class
? by class name, what proportion of class bookings is drop-in?
SELECT c.class_name, CAST(SUM(CASE WHEN b.kind = 'drop-in' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM class_bookings b JOIN dance_classes c ON b.class_id = c.class_id GROUP BY c.class_id, c.class_name

? Ratio of beginner to advanced classes
? what is the ratio of beginner dance classes to advanced ones?
SELECT CAST(SUM(CASE WHEN level = 'beginner' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN level = 'advanced' THEN 1 ELSE 0 END), 0) FROM dance_classes

? How many classes does a teacher give on average?
? average dance classes per teacher
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT teacher_id), 0) FROM dance_classes

? What did each recital earn? Tickets sold times ticket price minus hire cost, with the recital name first.
? recital name and tickets sold times ticket price less hire cost
SELECT recital_name, tickets_sold * ticket_price - hire_cost FROM recitals

? What share of dancers gave photo consent?
? proportion of dancers with photo consent
SELECT CAST(SUM(CASE WHEN photo_consent = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM dancers

? Square meters per person for every room
? dance room name and sqm divided by maximum people
SELECT room_name, sqm / max_people FROM dance_rooms

? What percentage of dance teachers is certified for each main style?
? percent certified dance teachers by main style
SELECT main_style, 100.0 * SUM(CASE WHEN certified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM dance_teachers GROUP BY main_style

? Average booking fee income per dancer
? total fees divided by the number of different dancers in the class bookings
SELECT CAST(SUM(fee) AS FLOAT) / NULLIF(COUNT(DISTINCT dancer_id), 0) FROM class_bookings

? Which ballet or tap classes are for beginners? level beginner
? beginner dance classes in ballet or tap
SELECT class_name FROM dance_classes WHERE style IN ('ballet', 'tap') AND level = 'beginner'

? Which dancers are still with us, without a leaving date?
? current dancers who haven't left
SELECT first_name, last_name FROM dancers WHERE left_on IS NULL

? Name and mobile of the uncertified teachers
? dance teachers who aren't certified: name and mobile
SELECT name, mobile FROM dance_teachers WHERE certified = FALSE

? Which dance classes cost between 35 and 60 per month?
? dance classes with a monthly price from 35 to 60
SELECT class_name FROM dance_classes WHERE monthly_price BETWEEN 35 AND 60

? dancers with no guardian email and no photo consent
? Which dancers are missing a guardian email and gave no photo consent?
SELECT first_name, last_name FROM dancers WHERE guardian_email IS NULL AND photo_consent = FALSE

? Find dance classes with "Kids" in the class name.
? class names containing Kids
SELECT class_name FROM dance_classes WHERE class_name LIKE '%Kids%'

? Classes on Monday or Thursday that aren't salsa
? dance classes on Monday or Thursday in a style other than salsa
SELECT class_name FROM dance_classes WHERE weekday IN ('Monday', 'Thursday') AND style <> 'salsa'

? How many rooms hold more than 25 people and have a sprung floor?
? number of dance rooms with sprung floor for over 25 people
SELECT COUNT(*) FROM dance_rooms WHERE max_people > 25 AND sprung_floor = TRUE

? Which teachers are paid more per class than average?
? dance teachers with above-average pay per class
SELECT name FROM dance_teachers WHERE pay_per_class > (SELECT AVG(pay_per_class) FROM dance_teachers)

? Which music is played in Milonga Club?
? How many lessons did Sienna Cole miss?
? Which dancers are allergic to latex?
I do not know
