-- A karate federation: dojos, karateka, belt exams, trainers, sessions and tournaments.

CREATE TABLE dojos (
  dojo_id INTEGER PRIMARY KEY,
  dojo_name TEXT, -- Rising Crane; Iron Fist; Quiet Tiger; Bamboo House
  town TEXT, -- Utrecht; Leipzig; Nancy; Trento
  opened DATE,
  mats INTEGER,
  monthly_dues NUMERIC,
  has_showers BOOLEAN
);

CREATE TABLE sensei (
  sensei_id INTEGER PRIMARY KEY,
  sensei_name TEXT, -- Kenta Mori; Ute Lang; Bram Visser; Elena Riva
  dan INTEGER,
  dojo_id INTEGER REFERENCES dojos (dojo_id),
  certified_on DATE,
  hourly_fee NUMERIC
);

CREATE TABLE karateka (
  karateka_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Daan; Lea; Hugo; Giulia; Aiden
  last_name TEXT, -- Smit; Vogt; Petit; Conti; Reid
  belt TEXT, -- white; yellow; orange; green; brown; black
  gender TEXT, -- girl; boy; woman; man
  birth_date DATE,
  dojo_id INTEGER REFERENCES dojos (dojo_id),
  started_on DATE,
  quit_on DATE,
  insured BOOLEAN
);

CREATE TABLE belt_exams (
  exam_id INTEGER PRIMARY KEY,
  karateka_id INTEGER REFERENCES karateka (karateka_id),
  examiner_id INTEGER REFERENCES sensei (sensei_id),
  for_belt TEXT, -- yellow; orange; green; brown; black
  taken_on DATE,
  points INTEGER,
  exam_fee NUMERIC,
  passed BOOLEAN
);

CREATE TABLE training_sessions (
  session_id INTEGER PRIMARY KEY,
  dojo_id INTEGER REFERENCES dojos (dojo_id),
  sensei_id INTEGER REFERENCES sensei (sensei_id),
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  focus TEXT, -- kata; kumite; fitness; self-defence
  participants INTEGER
);

CREATE TABLE cup_results (
  result_id INTEGER PRIMARY KEY,
  karateka_id INTEGER REFERENCES karateka (karateka_id),
  cup_name TEXT, -- Tulip Cup; Dragon Open; Alpine Kata Cup
  discipline TEXT, -- kata; kumite; team kata
  held_on DATE,
  place INTEGER,
  medal TEXT -- gold; silver; bronze
);

? Which karateka train at the Quiet Tiger dojo?
? names of karateka in the Quiet Tiger dojo
SELECT k.first_name, k.last_name FROM karateka k JOIN dojos d ON k.dojo_id = d.dojo_id WHERE d.dojo_name = 'Quiet Tiger'

? Which karateka have never taken a belt exam?
? karateka without belt exams
SELECT first_name, last_name FROM karateka WHERE karateka_id NOT IN (SELECT karateka_id FROM belt_exams)

? Which dojos have no sensei?
? dojos without a sensei
SELECT dojo_name FROM dojos WHERE dojo_id NOT IN (SELECT dojo_id FROM sensei)

? Who examined Lea Vogt? Each sensei once.
? distinct sensei who were examiner in belt exams of the karateka Lea Vogt
SELECT DISTINCT s.sensei_name FROM sensei s JOIN belt_exams e ON e.examiner_id = s.sensei_id JOIN karateka k ON e.karateka_id = k.karateka_id WHERE k.first_name = 'Lea' AND k.last_name = 'Vogt'

? How many gold medals did karateka of the Iron Fist dojo win?
? number of gold cup results by karateka from the dojo Iron Fist
SELECT COUNT(*) FROM cup_results c JOIN karateka k ON c.karateka_id = k.karateka_id JOIN dojos d ON k.dojo_id = d.dojo_id WHERE d.dojo_name = 'Iron Fist' AND c.medal = 'gold'

? Show every dojo with its number of karateka, also dojos that have none.
? karateka per dojo including empty dojos
SELECT d.dojo_name, COUNT(k.karateka_id) FROM dojos d LEFT JOIN karateka k ON k.dojo_id = d.dojo_id GROUP BY d.dojo_id, d.dojo_name

? Which karateka from Leipzig passed a brown belt exam? No repeats.
? distinct karateka of dojos in Leipzig with passed belt exams for brown
SELECT DISTINCT k.first_name, k.last_name FROM karateka k JOIN dojos d ON k.dojo_id = d.dojo_id JOIN belt_exams e ON e.karateka_id = k.karateka_id WHERE d.town = 'Leipzig' AND e.for_belt = 'brown' AND e.passed = TRUE

? How much has Hugo Petit paid for belt exams?
? total exam fee of the belt exams by karateka Hugo Petit
SELECT SUM(e.exam_fee) FROM belt_exams e JOIN karateka k ON e.karateka_id = k.karateka_id WHERE k.first_name = 'Hugo' AND k.last_name = 'Petit'

? Start, focus and sensei of all training sessions in the Bamboo House
? training sessions at the dojo Bamboo House with start, focus and sensei name
SELECT t.starts_at, t.focus, s.sensei_name FROM training_sessions t JOIN sensei s ON t.sensei_id = s.sensei_id JOIN dojos d ON t.dojo_id = d.dojo_id WHERE d.dojo_name = 'Bamboo House'

? karateka by belt
? How many karateka wear each belt?
SELECT belt, COUNT(*) FROM karateka GROUP BY belt

? Average points and number of exams per belt they were for
? for each belt, how many belt exams were taken (for belt) and with how many points on average?
SELECT for_belt, COUNT(*), AVG(points) FROM belt_exams GROUP BY for_belt

? How many participants did training sessions of each focus have altogether?
? total participants by focus of training sessions
SELECT focus, SUM(participants) FROM training_sessions GROUP BY focus

? Medals by cup and kind of medal
? cup results per cup name and medal
SELECT cup_name, medal, COUNT(*) FROM cup_results GROUP BY cup_name, medal

? Which dojos have at least 40 karateka?
? dojos with 40 or more karateka
SELECT d.dojo_name FROM dojos d JOIN karateka k ON k.dojo_id = d.dojo_id GROUP BY d.dojo_id, d.dojo_name HAVING COUNT(*) >= 40

? Number of different karateka each sensei has examined
? distinct karateka in belt exams per examiner (sensei name)
SELECT s.sensei_name, COUNT(DISTINCT e.karateka_id) FROM belt_exams e JOIN sensei s ON e.examiner_id = s.sensei_id GROUP BY s.sensei_id, s.sensei_name

? Average fee of a sensei by dan
? hourly fee per dan on average among the sensei
SELECT dan, AVG(hourly_fee) FROM sensei GROUP BY dan

? Who has the highest dan?
? sensei with the highest dan
SELECT sensei_name FROM sensei ORDER BY dan DESC LIMIT 1

? Top 5 karateka by number of medals, counting cup results with place 3 or better
? five karateka with the most cup results at place 3 or better
SELECT k.first_name, k.last_name FROM karateka k JOIN cup_results c ON c.karateka_id = k.karateka_id WHERE c.place <= 3 GROUP BY k.karateka_id, k.first_name, k.last_name ORDER BY COUNT(*) DESC LIMIT 5

? Which dojo is the cheapest per month?
? dojo with the lowest monthly dues
SELECT dojo_name FROM dojos ORDER BY monthly_dues ASC LIMIT 1

? Who is the youngest black belt?
? youngest karateka with a black belt
SELECT first_name, last_name FROM karateka WHERE belt = 'black' ORDER BY birth_date DESC LIMIT 1

? List karateka by belt and then by last name.
? karateka names sorted by belt, then last name
SELECT first_name, last_name FROM karateka ORDER BY belt ASC, last_name ASC

? Which sensei gave the most training sessions?
? sensei with the largest number of training sessions
SELECT s.sensei_name FROM sensei s JOIN training_sessions t ON t.sensei_id = s.sensei_id GROUP BY s.sensei_id, s.sensei_name ORDER BY COUNT(*) DESC LIMIT 1

? Which karateka started in 2022?
? karateka who started in 2022
SELECT first_name, last_name FROM karateka WHERE EXTRACT(YEAR FROM started_on) = 2022

? How many belt exams were held in June 2023?
? belt exams taken in June 2023
SELECT COUNT(*) FROM belt_exams WHERE EXTRACT(YEAR FROM taken_on) = 2023 AND EXTRACT(MONTH FROM taken_on) = 6

? Belt exams per month
? how many belt exams are taken each month?
SELECT DATE_TRUNC('month', taken_on), COUNT(*) FROM belt_exams GROUP BY DATE_TRUNC('month', taken_on)

? How long is a training session on average in minutes, per focus?
? average minutes of training sessions by focus
SELECT focus, AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 60) FROM training_sessions GROUP BY focus

? Training sessions in the last 2 weeks, how many?
? count training sessions of the past 2 weeks
SELECT COUNT(*) FROM training_sessions WHERE starts_at >= CURRENT_DATE - INTERVAL '2 weeks'

? How many days do people stay before they quit, on average?
? average days between start and quitting of karateka
SELECT AVG(quit_on - started_on) FROM karateka

? When was the last Dragon Open?
? latest date of the Dragon Open in the cup results
SELECT MAX(held_on) FROM cup_results WHERE cup_name = 'Dragon Open'

? What percentage of belt exams is passed, by belt?
? percent of passed belt exams per belt they are for (for belt)
SELECT for_belt, 100.0 * SUM(CASE WHEN passed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM belt_exams GROUP BY for_belt

? Share of insured karateka
? what proportion of karateka is insured?
SELECT CAST(SUM(CASE WHEN insured = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM karateka

? Ratio of girls to boys among the karateka, gender girl and boy
? what is the ratio of girl to boy karateka?
SELECT CAST(SUM(CASE WHEN gender = 'girl' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN gender = 'boy' THEN 1 ELSE 0 END), 0) FROM karateka

? How many belt exams does a karateka take on average?
? average belt exams per karateka
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT karateka_id), 0) FROM belt_exams

? Which white or yellow belts are not insured?
? uninsured karateka with a white or yellow belt
SELECT first_name, last_name FROM karateka WHERE belt IN ('white', 'yellow') AND insured = FALSE

? Which karateka haven't quit?
? active karateka without a quitting date
SELECT first_name, last_name FROM karateka WHERE quit_on IS NULL

? Name, town and mats of dojos with showers
? dojos that have showers: name, town, number of mats
SELECT dojo_name, town, mats FROM dojos WHERE has_showers = TRUE

? How many belt exams were failed with 50 to 60 points?
? count failed belt exams with points between 50 and 60 (not passed)
SELECT COUNT(*) FROM belt_exams WHERE passed = FALSE AND points BETWEEN 50 AND 60

? Dojos with "Dragon" in the name
? which dojo names contain "Dragon"?
SELECT dojo_name FROM dojos WHERE dojo_name LIKE '%Dragon%'

? Which sensei charge more than the average hourly fee?
? sensei with an above-average hourly fee
SELECT sensei_name FROM sensei WHERE hourly_fee > (SELECT AVG(hourly_fee) FROM sensei)

? Which sponsor paid for the Tulip Cup?
? How many boards did Aiden Reid break?
I do not know
