-- A language school: languages, tutors, evening groups, learners, sign-ups, attendance and invoices.

CREATE TABLE languages (
  lang_code TEXT PRIMARY KEY,
  lang_name TEXT, -- Italian; Portuguese; Polish; Korean; Arabic
  family TEXT, -- Romance; Slavic; Semitic; Koreanic
  exam_offered BOOLEAN
);

CREATE TABLE tutors (
  tutor_id INTEGER PRIMARY KEY,
  tutor_name TEXT, -- Chiara Bellini; Rui Tavares; Ewa Nowak; Minjun Kang
  native_lang TEXT REFERENCES languages (lang_code),
  contract TEXT, -- permanent; temporary; hourly
  hourly_rate NUMERIC,
  start_date DATE,
  end_date DATE
);

CREATE TABLE groups (
  group_id INTEGER PRIMARY KEY,
  group_name TEXT, -- Early Birds; Night Owls; Fast Track; Weekend Talkers
  lang_code TEXT REFERENCES languages (lang_code),
  tutor_id INTEGER REFERENCES tutors (tutor_id),
  substitute_id INTEGER REFERENCES tutors (tutor_id),
  cefr_level TEXT, -- A1; A2; B1; B2; C1
  fee NUMERIC,
  places INTEGER,
  begins_on DATE,
  ends_on DATE,
  venue TEXT -- main building; library annex; online
);

CREATE TABLE learners (
  learner_id INTEGER PRIMARY KEY,
  learner_name TEXT, -- Anna Keller; Boris Ilic; Celia Grant; Deepa Nair
  birth_date DATE,
  occupation TEXT, -- nurse; engineer; retired; au pair; lawyer
  city TEXT, -- Basel; Lugano; Bern; Zug
  company_paid BOOLEAN,
  heard_from TEXT -- friend; poster; web search; radio
);

CREATE TABLE signups (
  signup_id INTEGER PRIMARY KEY,
  learner_id INTEGER REFERENCES learners (learner_id),
  group_id INTEGER REFERENCES groups (group_id),
  signed_up_on DATE,
  dropped_on DATE,
  placement_score INTEGER,
  final_score INTEGER
);

CREATE TABLE meetings (
  meeting_id INTEGER PRIMARY KEY,
  group_id INTEGER REFERENCES groups (group_id),
  started_at TIMESTAMP,
  finished_at TIMESTAMP,
  topic TEXT, -- small talk; travel; job interviews; grammar clinic
  present_count INTEGER
);

CREATE TABLE bills (
  bill_id INTEGER PRIMARY KEY,
  learner_id INTEGER REFERENCES learners (learner_id),
  issued_on DATE,
  due_on DATE,
  paid_on DATE,
  total NUMERIC,
  paid_amount NUMERIC
);

? Who is learning Korean with us?
? names of the learners signed up for a group in Korean
SELECT l.learner_name FROM signups s JOIN learners l ON s.learner_id = l.learner_id JOIN groups g ON s.group_id = g.group_id JOIN languages n ON g.lang_code = n.lang_code WHERE n.lang_name = 'Korean'

? Which tutor leads the Night Owls?
? tutor of the group Night Owls
SELECT t.tutor_name FROM groups g JOIN tutors t ON g.tutor_id = t.tutor_id WHERE g.group_name = 'Night Owls'

? Who steps in as substitute for the Fast Track group?
? name of the tutor who is the substitute of group Fast Track
SELECT t.tutor_name FROM groups g JOIN tutors t ON g.substitute_id = t.tutor_id WHERE g.group_name = 'Fast Track'

? For which languages is there no group right now?
? names of the languages that have no groups
SELECT lang_name FROM languages WHERE lang_code NOT IN (SELECT lang_code FROM groups)

? List every learner who has never received a bill.
? learners without any bills
SELECT learner_name FROM learners WHERE learner_id NOT IN (SELECT learner_id FROM bills)

? Which nurses are in a B1 group? Show each of them just once.
? distinct names of learners working as nurse with a signup for a B1 level group
SELECT DISTINCT l.learner_name FROM signups s JOIN learners l ON s.learner_id = l.learner_id JOIN groups g ON s.group_id = g.group_id WHERE l.occupation = 'nurse' AND g.cefr_level = 'B1'

? How many people signed up for groups of the Slavic family?
? number of signups for groups in Slavic languages
SELECT COUNT(*) FROM signups s JOIN groups g ON s.group_id = g.group_id JOIN languages n ON g.lang_code = n.lang_code WHERE n.family = 'Slavic'

? What have learners from Lugano been billed in total?
? total of the bills of learners living in Lugano
SELECT SUM(b.total) FROM bills b JOIN learners l ON b.learner_id = l.learner_id WHERE l.city = 'Lugano'

? Which tutors are native speakers of Arabic?
? tutors whose native language is Arabic
SELECT t.tutor_name FROM tutors t JOIN languages n ON t.native_lang = n.lang_code WHERE n.lang_name = 'Arabic'

? Give the group name, the language name and the tutor's name for all groups that meet online.
? online groups with language and tutor names
SELECT g.group_name, n.lang_name, t.tutor_name FROM groups g JOIN languages n ON g.lang_code = n.lang_code JOIN tutors t ON g.tutor_id = t.tutor_id WHERE g.venue = 'online'

? Which groups have had a meeting about job interviews?
? different names of groups with a job interviews meeting
SELECT DISTINCT g.group_name FROM meetings m JOIN groups g ON m.group_id = g.group_id WHERE m.topic = 'job interviews'

? Which tutors lead no group?
? tutors that are not leading any groups
SELECT tutor_name FROM tutors WHERE tutor_id NOT IN (SELECT tutor_id FROM groups)

? What percentage of signups has been dropped?
? percentage of signups with a drop date
SELECT 100.0 * SUM(CASE WHEN dropped_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM signups

? What's the share of learners whose company pays, for each city?
? proportion of company-paid learners by city
SELECT city, CAST(SUM(CASE WHEN company_paid = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM learners GROUP BY city

? What is the ratio of learners who heard of us from a friend to those who saw a poster?
? learners: friend to poster ratio by how they heard of us
SELECT CAST(SUM(CASE WHEN heard_from = 'friend' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN heard_from = 'poster' THEN 1 ELSE 0 END), 0) FROM learners

? How many learners does a group have on average?
? average signups per group
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT group_id), 0) FROM signups

? What fraction of the billed total has been paid so far?
? paid amount over billed total of all bills
SELECT CAST(SUM(paid_amount) AS FLOAT) / NULLIF(SUM(total), 0) FROM bills

? How many points did each learner improve from the placement to the final score? Show the learner's name.
? learner names and final score minus placement score of the signups
SELECT l.learner_name, s.final_score - s.placement_score FROM signups s JOIN learners l ON s.learner_id = l.learner_id

? What is the fee per place in each group?
? group names with fee divided by places
SELECT group_name, CAST(fee AS FLOAT) / NULLIF(places, 0) FROM groups

? For each language, which percentage of signups was dropped?
? dropped signups in percent by language name
SELECT n.lang_name, 100.0 * SUM(CASE WHEN s.dropped_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM signups s JOIN groups g ON s.group_id = g.group_id JOIN languages n ON g.lang_code = n.lang_code GROUP BY n.lang_code, n.lang_name

? What proportion of tutors is on a permanent contract?
? share of permanent tutors
SELECT CAST(SUM(CASE WHEN contract = 'permanent' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tutors

? What is the average billed amount per learner?
? billed total per distinct learner
SELECT CAST(SUM(total) AS FLOAT) / NULLIF(COUNT(DISTINCT learner_id), 0) FROM bills

? What percentage of bills was paid after the due date?
? percent of bills paid late, i.e. paid after they were due
SELECT 100.0 * SUM(CASE WHEN paid_on > due_on THEN 1 ELSE 0 END) / COUNT(*) FROM bills

? ratio of hourly to temporary tutors
? How many hourly tutors are there for each temporary one, as a ratio?
SELECT CAST(SUM(CASE WHEN contract = 'hourly' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN contract = 'temporary' THEN 1 ELSE 0 END), 0) FROM tutors

? Which groups begin in September 2024?
? names of groups starting in September 2024
SELECT group_name FROM groups WHERE EXTRACT(YEAR FROM begins_on) = 2024 AND EXTRACT(MONTH FROM begins_on) = 9

? How many signups were there in the last 3 months?
? signups in the past 3 months
SELECT COUNT(*) FROM signups WHERE signed_up_on >= CURRENT_DATE - INTERVAL '3 months'

? How much was billed each month?
? billed total per month of issue
SELECT DATE_TRUNC('month', issued_on), SUM(total) FROM bills GROUP BY DATE_TRUNC('month', issued_on)

? How many minutes does a meeting last on average?
? average meeting length in minutes
SELECT AVG(EXTRACT(EPOCH FROM finished_at - started_at) / 60) FROM meetings

? After how many days is a bill paid on average?
? average days from issue to payment of bills
SELECT AVG(paid_on - issued_on) FROM bills

? Which tutors started after 2021-03-15?
? tutors whose start date is later than March 15, 2021
SELECT tutor_name FROM tutors WHERE start_date > '2021-03-15'

? How many meetings are there on each weekday?
? meetings by day of week
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM meetings GROUP BY EXTRACT(DOW FROM started_at)

? When was the last meeting of the Early Birds?
? start time of the latest meeting of the group Early Birds
SELECT MAX(m.started_at) FROM meetings m JOIN groups g ON m.group_id = g.group_id WHERE g.group_name = 'Early Birds'

? Which bills were issued this year and are still unpaid? I need the bill ids and totals.
? id and total of this year's bills without a payment date
SELECT bill_id, total FROM bills WHERE EXTRACT(YEAR FROM issued_on) = EXTRACT(YEAR FROM CURRENT_DATE) AND paid_on IS NULL

? How many signups were there per year?
? yearly signups
SELECT EXTRACT(YEAR FROM signed_up_on), COUNT(*) FROM signups GROUP BY EXTRACT(YEAR FROM signed_up_on)

? How many days does each group run? Names too please.
? group name and number of days between beginning and end
SELECT group_name, ends_on - begins_on FROM groups

? Bills due between 2023-10-01 and 2023-12-31: how many and how much?
? number and total of bills due from October 1, 2023 to December 31, 2023
SELECT COUNT(*), SUM(total) FROM bills WHERE due_on BETWEEN '2023-10-01' AND '2023-12-31'

? Average age of the learners by occupation
? How old are learners on average, in years, in each occupation?
SELECT occupation, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM learners GROUP BY occupation

? How many groups do we run per level?
? groups by CEFR level
SELECT cefr_level, COUNT(*) FROM groups GROUP BY cefr_level

? What does an hour cost on average with tutors of each contract type?
? average hourly rate of tutors by contract
SELECT contract, AVG(hourly_rate) FROM tutors GROUP BY contract

? For each language show the number of groups and the total places.
? groups and places by language name
SELECT n.lang_name, COUNT(*), SUM(g.places) FROM groups g JOIN languages n ON g.lang_code = n.lang_code GROUP BY n.lang_code, n.lang_name

? Which occupations have at least 10 learners?
? occupations shared by 10 or more learners
SELECT occupation FROM learners GROUP BY occupation HAVING COUNT(*) >= 10

? How many signups has each group got? Include groups nobody signed up for.
? every group name with its number of signups, also 0
SELECT g.group_name, COUNT(s.signup_id) FROM groups g LEFT JOIN signups s ON s.group_id = g.group_id GROUP BY g.group_id, g.group_name

? What is the average final score per group name?
? average final score in each group
SELECT g.group_name, AVG(s.final_score) FROM signups s JOIN groups g ON s.group_id = g.group_id GROUP BY g.group_id, g.group_name

? How many people found us in each way?
? learners by where they heard from us
SELECT heard_from, COUNT(*) FROM learners GROUP BY heard_from

? Which learners take more than 2 different languages?
? learners signed up for groups in over 2 distinct languages
SELECT l.learner_name FROM signups s JOIN learners l ON s.learner_id = l.learner_id JOIN groups g ON s.group_id = g.group_id GROUP BY l.learner_id, l.learner_name HAVING COUNT(DISTINCT g.lang_code) > 2

? Topics of the meetings with average number of people present
? For each meeting topic, how many people were present on average?
SELECT topic, AVG(present_count) FROM meetings GROUP BY topic

? Sum and maximum of bills per city
? For each city of our learners, what is the sum of all bills and the largest single bill?
SELECT l.city, SUM(b.total), MAX(b.total) FROM bills b JOIN learners l ON b.learner_id = l.learner_id GROUP BY l.city

? Which language has the most signups?
? most popular language by number of signups
SELECT n.lang_name FROM signups s JOIN groups g ON s.group_id = g.group_id JOIN languages n ON g.lang_code = n.lang_code GROUP BY n.lang_code, n.lang_name ORDER BY COUNT(*) DESC LIMIT 1

? What are the 3 most expensive groups?
? top 3 groups by fee
SELECT group_name FROM groups ORDER BY fee DESC LIMIT 3

? Which tutor has the lowest hourly rate?
? cheapest tutor per hour
SELECT tutor_name FROM tutors ORDER BY hourly_rate LIMIT 1

? Which learner got the highest final score, and how high was it?
? best final score with the learner's name
SELECT l.learner_name, s.final_score FROM signups s JOIN learners l ON s.learner_id = l.learner_id ORDER BY s.final_score DESC LIMIT 1

? List the learners alphabetically from Z to A.
? learner names in descending alphabetical order
SELECT learner_name FROM learners ORDER BY learner_name DESC

? Which tutor leads the most groups?
? tutor with the highest number of groups
SELECT t.tutor_name FROM groups g JOIN tutors t ON g.tutor_id = t.tutor_id GROUP BY t.tutor_id, t.tutor_name ORDER BY COUNT(*) DESC LIMIT 1

? Who owes the biggest bill that has not been paid?
? learner with the largest unpaid bill
SELECT l.learner_name FROM bills b JOIN learners l ON b.learner_id = l.learner_id WHERE b.paid_on IS NULL ORDER BY b.total DESC LIMIT 1

? Show all groups by level and then by fee, cheapest last.
? group names ordered by level and then fee descending
SELECT group_name FROM groups ORDER BY cefr_level, fee DESC

? Which A1 or A2 groups cost less than 250?
? A1 and A2 level groups with a fee under 250
SELECT group_name FROM groups WHERE cefr_level IN ('A1', 'A2') AND fee < 250

? Which tutors still work for us, i.e. have no end date?
? tutors without an end date
SELECT tutor_name FROM tutors WHERE end_date IS NULL

? Which languages can you take an exam in?
? names of languages with an exam offered
SELECT lang_name FROM languages WHERE exam_offered = TRUE

? Learners whose name contains "son"
? which learners have son in their name
SELECT learner_name FROM learners WHERE learner_name LIKE '%son%'

? Who lives in Bern or Zug and pays without a company?
? learners from Bern or Zug that are not company-paid
SELECT learner_name FROM learners WHERE city IN ('Bern', 'Zug') AND company_paid = FALSE

? How many bills between 100 and 400 are there?
? number of bills with a total from 100 to 400
SELECT COUNT(*) FROM bills WHERE total BETWEEN 100 AND 400

? Which groups charge more than the average fee?
? groups with an above-average fee
SELECT group_name FROM groups WHERE fee > (SELECT AVG(fee) FROM groups)

? Which dictionary does the Weekend Talkers group use?
? teaching books per group
I do not know

? How good is the pronunciation of Boris Ilic?
? pronunciation marks of each learner
I do not know

? What rent do we pay for the library annex?
? rent per venue
I do not know
