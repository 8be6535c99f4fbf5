-- A speech therapy practice: clients, therapists, sessions, assessments and home exercises.

CREATE TABLE therapists (
  therapist_id INTEGER PRIMARY KEY,
  name TEXT, -- Ingrid Falk; Noel Carver; Priya Nair; Samuel Otto
  speciality TEXT, -- stuttering; voice; aphasia; swallowing
  joined_on DATE,
  hourly_rate NUMERIC,
  weekly_hours INTEGER,
  is_supervisor BOOLEAN
);

CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  name TEXT, -- Ben Archer; Mila Horvat; Tariq Aziz; Ellen Moss
  dob DATE,
  home_language TEXT, -- English; Polish; Arabic; Turkish
  town TEXT, -- Ashford; Milton; Bexley; Harlow
  referred_by TEXT, -- school; family doctor; parents; hospital
  referral_date DATE,
  discharge_date DATE,
  main_therapist_id INTEGER REFERENCES therapists (therapist_id),
  assessor_id INTEGER REFERENCES therapists (therapist_id)
);

CREATE TABLE sessions (
  session_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients (client_id),
  therapist_id INTEGER REFERENCES therapists (therapist_id),
  session_date DATE,
  booked_on DATE,
  minutes INTEGER,
  fee NUMERIC,
  insurer_paid NUMERIC,
  format TEXT, -- individual; group; online; home visit
  status TEXT -- attended; cancelled; missed; planned
);

CREATE TABLE assessments (
  assessment_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients (client_id),
  assessed_on DATE,
  area TEXT, -- articulation; fluency; vocabulary; comprehension
  score INTEGER,
  max_score INTEGER
);

CREATE TABLE exercises (
  exercise_id INTEGER PRIMARY KEY,
  title TEXT, -- Tongue Twisters; Straw Bubbles; Picture Naming; Slow Reading
  target_sound TEXT, -- s; r; th; sh
  difficulty INTEGER
);

CREATE TABLE homework (
  homework_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients (client_id),
  exercise_id INTEGER REFERENCES exercises (exercise_id),
  assigned_on DATE,
  finished_on DATE,
  repetitions INTEGER
);

? Return the names of the clients along with the name of their main therapist.
? client names and who mainly treats them
SELECT c.name, t.name FROM clients c JOIN therapists t ON c.main_therapist_id = t.therapist_id

? Which clients were assessed by Ingrid Falk?
? Names of the clients who had Ingrid Falk as their assessor
SELECT c.name FROM clients c JOIN therapists t ON c.assessor_id = t.therapist_id WHERE t.name = 'Ingrid Falk'

? How many clients does each therapist look after as the main therapist?
? clients per main therapist
SELECT t.name, COUNT(*) FROM clients c JOIN therapists t ON c.main_therapist_id = t.therapist_id GROUP BY t.therapist_id, t.name

? Which exercises has Mila Horvat been given as homework?
? Show the different exercise titles assigned to Mila Horvat
SELECT DISTINCT e.title FROM homework h JOIN clients c ON h.client_id = c.client_id JOIN exercises e ON h.exercise_id = e.exercise_id WHERE c.name = 'Mila Horvat'

? What have the insurers paid in total for each client?
? Total insurer payments by client name
SELECT c.name, SUM(s.insurer_paid) FROM sessions s JOIN clients c ON s.client_id = c.client_id GROUP BY c.client_id, c.name

? Who has never had a session?
? clients without any session
? Which clients have not been to a single session?
SELECT name FROM clients WHERE client_id NOT IN (SELECT client_id FROM sessions)

? List the therapists who have held online sessions for clients from Harlow.
? Which therapists treated someone living in Harlow online?
SELECT DISTINCT t.name FROM sessions s JOIN therapists t ON s.therapist_id = t.therapist_id JOIN clients c ON s.client_id = c.client_id WHERE s.format = 'online' AND c.town = 'Harlow'

? What is the total number of homework repetitions for every exercise, exercises that were never assigned not included?
? How many repetitions have been set for each exercise title?
SELECT e.title, SUM(h.repetitions) FROM homework h JOIN exercises e ON h.exercise_id = e.exercise_id GROUP BY e.exercise_id, e.title

? Number of sessions for each therapist, including those who have held none
? How many sessions did each therapist hold, with zero for those without any?
SELECT t.name, COUNT(s.session_id) FROM therapists t LEFT JOIN sessions s ON s.therapist_id = t.therapist_id GROUP BY t.therapist_id, t.name

? Which exercises have never been handed out as homework?
? titles of unused exercises, never assigned
SELECT title FROM exercises WHERE exercise_id NOT IN (SELECT exercise_id FROM homework)

? Which client brought in the most in session fees?
? client with the highest total fees
SELECT c.name FROM sessions s JOIN clients c ON s.client_id = c.client_id GROUP BY c.client_id, c.name ORDER BY SUM(s.fee) DESC LIMIT 1

? What is the average assessment score for fluency of the clients who speak Polish at home?
? average fluency score, clients with home language Polish
SELECT AVG(a.score) FROM assessments a JOIN clients c ON a.client_id = c.client_id WHERE a.area = 'fluency' AND c.home_language = 'Polish'

? Names and birth dates of clients who missed a session with Noel Carver
? Which clients missed an appointment with Noel Carver, and when were they born?
SELECT DISTINCT c.name, c.dob FROM sessions s JOIN clients c ON s.client_id = c.client_id JOIN therapists t ON s.therapist_id = t.therapist_id WHERE s.status = 'missed' AND t.name = 'Noel Carver'

? How many different clients have worked on the sound th at home?
? Count the distinct clients with homework whose target sound is th
SELECT COUNT(DISTINCT h.client_id) FROM homework h JOIN exercises e ON h.exercise_id = e.exercise_id WHERE e.target_sound = 'th'

? Which therapists look after more than 10 clients as their main therapist?
? main therapists with over 10 clients
SELECT t.name FROM clients c JOIN therapists t ON c.main_therapist_id = t.therapist_id GROUP BY t.therapist_id, t.name HAVING COUNT(*) > 10

? Average minutes of the sessions by speciality of the therapist
? How long are sessions on average for each therapist speciality?
SELECT t.speciality, AVG(s.minutes) FROM sessions s JOIN therapists t ON s.therapist_id = t.therapist_id GROUP BY t.speciality

? Give the client ids that have both a session and an assessment.
? Which client ids appear in both the sessions and the assessments?
SELECT client_id FROM sessions INTERSECT SELECT client_id FROM assessments

? How many sessions took place in the last 30 days?
? sessions last 30 days
SELECT COUNT(*) FROM sessions WHERE session_date >= CURRENT_DATE - INTERVAL '30 days'

? How many clients were referred in each month of 2024?
? referrals per month, 2024
SELECT DATE_TRUNC('month', referral_date), COUNT(*) FROM clients WHERE EXTRACT(YEAR FROM referral_date) = 2024 GROUP BY DATE_TRUNC('month', referral_date)

? How many days on average pass between booking a session and the session itself?
? average lead time in days from booking to session
SELECT AVG(session_date - booked_on) FROM sessions

? For each session format, what is the longest wait in days between booking and session?
? maximum days from booking date to session date by format
SELECT format, MAX(session_date - booked_on) FROM sessions GROUP BY format

? Which clients are still in treatment, not yet discharged?
? clients who have no discharge date
? Who has not been discharged yet?
SELECT name FROM clients WHERE discharge_date IS NULL

? When was each client first assessed?
? first assessment date per client name
SELECT c.name, MIN(a.assessed_on) FROM assessments a JOIN clients c ON a.client_id = c.client_id GROUP BY c.client_id, c.name

? What are the weekly session fees?
? Total fees per week
SELECT DATE_TRUNC('week', session_date), SUM(fee) FROM sessions GROUP BY DATE_TRUNC('week', session_date)

? How old is every client?
? client names with age in years
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM clients

? Which clients were in treatment for longer than 200 days from referral to discharge?
? Names of the clients whose discharge came more than 200 days after the referral
SELECT name FROM clients WHERE discharge_date - referral_date > 200

? How many sessions were booked between 2024-01-15 and 2024-02-15?
? Number of sessions with a booking date from January 15, 2024 to February 15, 2024
SELECT COUNT(*) FROM sessions WHERE booked_on BETWEEN '2024-01-15' AND '2024-02-15'

? How many cancelled sessions fall on each day of the week?
? cancelled sessions per weekday
SELECT EXTRACT(DOW FROM session_date), COUNT(*) FROM sessions WHERE status = 'cancelled' GROUP BY EXTRACT(DOW FROM session_date)

? Which therapists joined before 1 March 2019?
? therapists who started before March 1, 2019
SELECT name FROM therapists WHERE joined_on < '2019-03-01'

? How much have we earned in fees so far this year?
? this year's total session fees
SELECT SUM(fee) FROM sessions WHERE EXTRACT(YEAR FROM session_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? Titles of the exercises assigned in May 2024 that are not finished yet
? Which exercises given in May 2024 has nobody finished so far?
SELECT DISTINCT e.title FROM homework h JOIN exercises e ON h.exercise_id = e.exercise_id WHERE EXTRACT(YEAR FROM h.assigned_on) = 2024 AND EXTRACT(MONTH FROM h.assigned_on) = 5 AND h.finished_on IS NULL

? What is the ratio of attended to cancelled sessions?
? attended vs cancelled sessions, ratio
SELECT CAST(SUM(CASE WHEN status = 'attended' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END), 0) FROM sessions

? What is the ratio of group sessions to individual sessions for each therapist id?
? For every therapist id, give the ratio of group to individual sessions.
SELECT therapist_id, CAST(SUM(CASE WHEN format = 'group' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN format = 'individual' THEN 1 ELSE 0 END), 0) FROM sessions GROUP BY therapist_id

? What share of the sessions were missed, per format?
? missed share by session format
SELECT format, CAST(SUM(CASE WHEN status = 'missed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM sessions GROUP BY format

? What percentage of clients come from Bexley?
? percent of our clients who live in Bexley
SELECT 100.0 * SUM(CASE WHEN town = 'Bexley' THEN 1 ELSE 0 END) / COUNT(*) FROM clients

? What percentage of the session fees was paid by insurers?
? How much of the total fees, in percent, did insurers cover?
SELECT 100.0 * SUM(insurer_paid) / NULLIF(SUM(fee), 0) FROM sessions

? What percentage of the fees did the insurer pay for each session format?
? insurer-paid percentage of fees by format
SELECT format, 100.0 * SUM(insurer_paid) / NULLIF(SUM(fee), 0) FROM sessions GROUP BY format

? For each assessment, what is the score divided by the maximum score?
? Show the ratio of score to maximum score for every assessment id.
SELECT assessment_id, CAST(score AS FLOAT) / NULLIF(max_score, 0) FROM assessments

? How many sessions are there per client on average?
? average number of sessions per client
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM sessions

? What share of the homework has been finished?
? share of homework with a finish date
SELECT CAST(SUM(CASE WHEN finished_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM homework

? What part of each session's fee was left to the client after the insurer paid? Give the session id and the difference.
? session id and fee minus what the insurer paid
SELECT session_id, fee - insurer_paid FROM sessions

? What is the fee per minute for each session held on 2024-06-03?
? Return the session id and the fee divided by the minutes for the sessions of June 3, 2024.
SELECT session_id, CAST(fee AS FLOAT) / NULLIF(minutes, 0) FROM sessions WHERE session_date = '2024-06-03'

? How many more sessions were attended than cancelled?
? attended sessions minus cancelled sessions
SELECT SUM(CASE WHEN status = 'attended' THEN 1 ELSE 0 END) - SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) FROM sessions

? What is the ratio of total fees to total minutes for each therapist name?
? fees per minute by therapist name
SELECT t.name, CAST(SUM(s.fee) AS FLOAT) / NULLIF(SUM(s.minutes), 0) FROM sessions s JOIN therapists t ON s.therapist_id = t.therapist_id GROUP BY t.therapist_id, t.name

? What percentage of the clients with each home language were referred by their school?
? percent of clients referred by school, per home language
SELECT home_language, 100.0 * SUM(CASE WHEN referred_by = 'school' THEN 1 ELSE 0 END) / COUNT(*) FROM clients GROUP BY home_language

? What percentage of the sessions held for clients in Milton were attended?
? attendance percentage for Milton clients' sessions (status attended)
SELECT 100.0 * SUM(CASE WHEN s.status = 'attended' THEN 1 ELSE 0 END) / COUNT(*) FROM sessions s JOIN clients c ON s.client_id = c.client_id WHERE c.town = 'Milton'

? How many minutes of therapy were given in each format?
? total session minutes by format
SELECT format, SUM(minutes) FROM sessions GROUP BY format

? Which towns have more than 25 clients?
? towns with over 25 clients
SELECT town FROM clients GROUP BY town HAVING COUNT(*) > 25

? For each area assessed, give the number of assessments and the average score.
? assessments and mean score per area
SELECT area, COUNT(*), AVG(score) FROM assessments GROUP BY area

? Which sources of referral sent us the most clients? Show how many for each.
? Number of clients by who referred them, most first
SELECT referred_by, COUNT(*) FROM clients GROUP BY referred_by ORDER BY COUNT(*) DESC

? How many weekly hours do the therapists of each speciality work altogether?
? total weekly hours per speciality
SELECT speciality, SUM(weekly_hours) FROM therapists GROUP BY speciality

? In which areas is the average score below 40?
? areas whose mean assessment score is under 40
SELECT area FROM assessments GROUP BY area HAVING AVG(score) < 40

? Who is the longest serving therapist?
? therapist who has been with us the longest
SELECT name FROM therapists ORDER BY joined_on LIMIT 1

? Who are the 3 youngest clients?
? 3 youngest clients by name
SELECT name FROM clients ORDER BY dob DESC LIMIT 3

? List the exercises from hardest to easiest.
? exercise titles, most difficult first
SELECT title FROM exercises ORDER BY difficulty DESC

? Which therapist is paid best, and what is their speciality?
? name and speciality of the therapist with the highest hourly rate
SELECT name, speciality FROM therapists ORDER BY hourly_rate DESC LIMIT 1

? Which therapists charge more per hour than the average?
? therapists with an above average hourly rate
SELECT name FROM therapists WHERE hourly_rate > (SELECT AVG(hourly_rate) FROM therapists)

? Which clients do not have a main therapist?
? clients with no main therapist
SELECT name FROM clients WHERE main_therapist_id IS NULL

? Names of the clients in Ashford or Harlow
? Which clients live in Ashford or in Harlow?
SELECT name FROM clients WHERE town IN ('Ashford', 'Harlow')

? How many sessions lasted under half an hour, that is less than 30 minutes?
? number of sessions shorter than 30 minutes
SELECT COUNT(*) FROM sessions WHERE minutes < 30

? Which therapists are not supervisors?
? therapists without supervisor role
SELECT name FROM therapists WHERE is_supervisor = FALSE

? Which medication is Ben Archer taking?
? medication of Ben Archer
I do not know

? What is the phone number of each therapist?
? therapists' phone numbers
I do not know

? In which room did the group sessions take place?
? rooms used for group sessions
I do not know
