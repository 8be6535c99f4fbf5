-- A physiotherapy clinic with treatment plans, sessions, exercises and payments.

CREATE TABLE therapists (
  therapist_id INTEGER PRIMARY KEY,
  fname TEXT, -- Marek; Olivia; Ravi; Simone; Tariq
  lname TEXT, -- Dvorak; Hughes; Menon; Perrin; Zaman
  specialty TEXT, -- sports; neurology; paediatrics; orthopaedics; respiratory
  start_date DATE,
  session_fee NUMERIC,
  employment TEXT -- full-time; part-time; freelance
);

CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  fname TEXT, -- Adele; Bruno; Cora; Dylan; Esther
  lname TEXT, -- Ames; Bosch; Carver; Diaz; Engel
  birthdate DATE,
  occupation TEXT, -- dancer; builder; office worker; student; driver
  postcode TEXT,
  created_at TIMESTAMP,
  newsletter BOOLEAN
);

CREATE TABLE plans (
  plan_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients (client_id),
  lead_therapist_id INTEGER REFERENCES therapists (therapist_id),
  complaint TEXT, -- back pain; knee injury; stroke; frozen shoulder; neck pain
  referral TEXT, -- family doctor; self; surgeon; insurer
  sessions_planned INTEGER,
  start_date DATE,
  end_date DATE,
  goal_reached BOOLEAN
);

CREATE TABLE sessions (
  session_id INTEGER PRIMARY KEY,
  plan_id INTEGER REFERENCES plans (plan_id),
  therapist_id INTEGER REFERENCES therapists (therapist_id),
  room TEXT, -- pool; gym; room 1; room 2
  began TIMESTAMP,
  ended TIMESTAMP,
  pain_before INTEGER,
  pain_after INTEGER,
  state TEXT -- booked; done; missed; postponed
);

CREATE TABLE exercises (
  exercise_id INTEGER PRIMARY KEY,
  title TEXT, -- plank; wall squat; heel raise; bird dog; hip bridge
  body_part TEXT, -- core; leg; ankle; hip; shoulder
  level INTEGER,
  needs_equipment BOOLEAN
);

CREATE TABLE plan_exercises (
  plan_id INTEGER REFERENCES plans (plan_id),
  exercise_id INTEGER REFERENCES exercises (exercise_id),
  reps INTEGER,
  sets INTEGER,
  times_per_week INTEGER
);

CREATE TABLE payments (
  payment_id INTEGER PRIMARY KEY,
  session_id INTEGER REFERENCES sessions (session_id),
  paid_on DATE,
  amt NUMERIC,
  paid_with TEXT -- card; cash; transfer; voucher
);

? Which clients are being treated for back pain?
? clients with any plan for back pain, each one time
SELECT DISTINCT c.fname, c.lname FROM clients c JOIN plans p ON p.client_id = c.client_id WHERE p.complaint = 'back pain'

? Which exercises are in the plans of Dylan Diaz?
? titles of the exercises the client Dylan Diaz has in any plan, without repeats
SELECT DISTINCT e.title FROM exercises e JOIN plan_exercises pe ON pe.exercise_id = e.exercise_id JOIN plans p ON pe.plan_id = p.plan_id JOIN clients c ON p.client_id = c.client_id WHERE c.fname = 'Dylan' AND c.lname = 'Diaz'

? Which therapists have never held a session?
? therapists without a session to their name
SELECT fname, lname FROM therapists WHERE therapist_id NOT IN (SELECT therapist_id FROM sessions)

? Which therapists lead plans for stroke clients?
? distinct lead therapists of plans where the complaint is stroke
SELECT DISTINCT t.fname, t.lname FROM therapists t JOIN plans p ON p.lead_therapist_id = t.therapist_id WHERE p.complaint = 'stroke'

? How many sessions has Olivia Hughes done in the pool?
? number of done pool sessions by therapist Olivia Hughes
SELECT COUNT(*) FROM sessions s JOIN therapists t ON s.therapist_id = t.therapist_id WHERE t.fname = 'Olivia' AND t.lname = 'Hughes' AND s.room = 'pool' AND s.state = 'done'

? Which exercises does no plan use?
? exercises that are in no plan exercises row
SELECT title FROM exercises WHERE exercise_id NOT IN (SELECT exercise_id FROM plan_exercises)

? Which sessions have not been paid for?
? session ids without any payment
SELECT session_id FROM sessions WHERE session_id NOT IN (SELECT session_id FROM payments)

? How many plans does each client have? Include clients without one.
? every client with the number of plans, also clients that have none
SELECT c.fname, c.lname, COUNT(p.plan_id) FROM clients c LEFT JOIN plans p ON p.client_id = c.client_id GROUP BY c.client_id, c.fname, c.lname

? How much money did sessions with sports therapists bring in?
? total payments for sessions held by therapists with the specialty sports
SELECT SUM(y.amt) FROM payments y JOIN sessions s ON y.session_id = s.session_id JOIN therapists t ON s.therapist_id = t.therapist_id WHERE t.specialty = 'sports'

? What complaints do dancers come with?
? different complaints in the plans of clients working as dancer
SELECT DISTINCT p.complaint FROM plans p JOIN clients c ON p.client_id = c.client_id WHERE c.occupation = 'dancer'

? Which body parts are trained in plans for a knee injury?
? unique body parts of the exercises in knee injury plans
SELECT DISTINCT e.body_part FROM exercises e JOIN plan_exercises pe ON pe.exercise_id = e.exercise_id JOIN plans p ON pe.plan_id = p.plan_id WHERE p.complaint = 'knee injury'

? How many plans are there per complaint?
? plans by complaint
? Count the plans for every complaint.
SELECT complaint, COUNT(*) FROM plans GROUP BY complaint

? Average pain before and after a session for each complaint
? For every complaint, how strong was the pain before and after sessions on average?
SELECT p.complaint, AVG(s.pain_before), AVG(s.pain_after) FROM plans p JOIN sessions s ON s.plan_id = p.plan_id GROUP BY p.complaint

? How many sessions in each state does each therapist have?
? therapist first and last name, session state and the number of sessions
SELECT t.fname, t.lname, s.state, COUNT(*) FROM therapists t JOIN sessions s ON s.therapist_id = t.therapist_id GROUP BY t.therapist_id, t.fname, t.lname, s.state

? payments by payment method
? How much was paid with each means of payment?
SELECT paid_with, SUM(amt) FROM payments GROUP BY paid_with

? Who refers people to us? Number of plans for each kind of referral.
? plans per referral
SELECT referral, COUNT(*) FROM plans GROUP BY referral

? Which complaints call for more than 10 planned sessions on average?
? complaints whose plans average over 10 planned sessions
SELECT complaint FROM plans GROUP BY complaint HAVING AVG(sessions_planned) > 10

? Number of different clients per lead therapist
? How many distinct clients does each lead therapist have plans with?
SELECT t.fname, t.lname, COUNT(DISTINCT p.client_id) FROM therapists t JOIN plans p ON p.lead_therapist_id = t.therapist_id GROUP BY t.therapist_id, t.fname, t.lname

? What is the average session fee of therapists by type of employment?
? average fee per session for each employment
SELECT employment, AVG(session_fee) FROM therapists GROUP BY employment

? How many exercises are there per body part and level?
? exercise count by body part and level
SELECT body_part, level, COUNT(*) FROM exercises GROUP BY body_part, level

? How many sessions were missed in each room?
? missed sessions per room
SELECT room, COUNT(*) FROM sessions WHERE state = 'missed' GROUP BY room

? Which clients missed 3 or more sessions?
? clients with at least 3 missed sessions
SELECT c.fname, c.lname FROM clients c JOIN plans p ON p.client_id = c.client_id JOIN sessions s ON s.plan_id = p.plan_id WHERE s.state = 'missed' GROUP BY c.client_id, c.fname, c.lname HAVING COUNT(*) >= 3

? clients by occupation, and how many get the newsletter
? For each occupation, return the number of clients and the number of them who receive the newsletter.
SELECT occupation, COUNT(*), SUM(CASE WHEN newsletter = TRUE THEN 1 ELSE 0 END) FROM clients GROUP BY occupation

? Which therapist charges the most per session?
? therapist with the highest session fee
SELECT fname, lname FROM therapists ORDER BY session_fee DESC LIMIT 1

? What are the 5 most used exercises in plans?
? top 5 exercises by number of plans using them
SELECT e.title FROM exercises e JOIN plan_exercises pe ON pe.exercise_id = e.exercise_id GROUP BY e.exercise_id, e.title ORDER BY COUNT(*) DESC LIMIT 5

? Which therapist held the most sessions?
? the therapist with the highest number of sessions
SELECT t.fname, t.lname FROM therapists t JOIN sessions s ON s.therapist_id = t.therapist_id GROUP BY t.therapist_id, t.fname, t.lname ORDER BY COUNT(*) DESC LIMIT 1

? Which client has paid the most in total?
? client with the highest sum of payments for sessions
SELECT c.fname, c.lname FROM clients c JOIN plans p ON p.client_id = c.client_id JOIN sessions s ON s.plan_id = p.plan_id JOIN payments y ON y.session_id = s.session_id GROUP BY c.client_id, c.fname, c.lname ORDER BY SUM(y.amt) DESC LIMIT 1

? List the clients from youngest to oldest.
? clients ordered by birth date, latest first
SELECT fname, lname FROM clients ORDER BY birthdate DESC

? Which 3 plans have the most planned sessions, and for what complaint?
? the 3 plans with the highest number of planned sessions: plan id and complaint
SELECT plan_id, complaint FROM plans ORDER BY sessions_planned DESC LIMIT 3

? In which room do the most sessions take place?
? most used room for sessions
SELECT room FROM sessions GROUP BY room ORDER BY COUNT(*) DESC LIMIT 1

? Show the exercises sorted by body part and then from hardest level to easiest.
? exercise titles by body part, level descending
SELECT title FROM exercises ORDER BY body_part, level DESC

? What was the single largest payment?
? highest amount ever paid in one payment
SELECT MAX(amt) FROM payments

? How many sessions began in the last 2 weeks, the past 14 days?
? sessions that began in the last 14 days
SELECT COUNT(*) FROM sessions WHERE began >= CURRENT_DATE - INTERVAL '14 days'

? revenue per month 2024
? What were total payments in each month of 2024?
SELECT DATE_TRUNC('month', paid_on), SUM(amt) FROM payments WHERE EXTRACT(YEAR FROM paid_on) = 2024 GROUP BY DATE_TRUNC('month', paid_on)

? How many minutes does a session take on average in each room?
? average session length in minutes by room
SELECT room, AVG(EXTRACT(EPOCH FROM ended - began) / 60) FROM sessions GROUP BY room

? How many days does a plan run on average?
? average number of days between start and end of plans
SELECT AVG(end_date - start_date) FROM plans

? Which plans were started before 2022-05-01 and have not ended?
? ids of plans with a start before May 1, 2022 and no end date
SELECT plan_id FROM plans WHERE start_date < '2022-05-01' AND end_date IS NULL

? Which therapists started in 2019 or later?
? therapists with a start date since 2019
SELECT fname, lname FROM therapists WHERE EXTRACT(YEAR FROM start_date) >= 2019

? Number of sessions by weekday
? How are sessions spread over the days of the week?
SELECT EXTRACT(DOW FROM began), COUNT(*) FROM sessions GROUP BY EXTRACT(DOW FROM began)

? When is the latest session of Esther Engel?
? last time a session began for the client Esther Engel
SELECT MAX(s.began) FROM sessions s JOIN plans p ON s.plan_id = p.plan_id JOIN clients c ON p.client_id = c.client_id WHERE c.fname = 'Esther' AND c.lname = 'Engel'

? How many new clients were created in each year?
? clients per year of creation
SELECT EXTRACT(YEAR FROM created_at), COUNT(*) FROM clients GROUP BY EXTRACT(YEAR FROM created_at)

? What share of sessions is missed?
? proportion of missed sessions
SELECT CAST(SUM(CASE WHEN state = 'missed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM sessions

? In what percentage of plans is the goal reached, per complaint?
? goal reached in percent by complaint of the plan
SELECT complaint, 100.0 * SUM(CASE WHEN goal_reached = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM plans GROUP BY complaint

? What is the average drop in pain during a done session?
? average of pain before minus pain after over all done sessions
SELECT AVG(pain_before - pain_after) FROM sessions WHERE state = 'done'

? How many sessions are there per plan on average?
? sessions per plan, average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT plan_id), 0) FROM sessions

? Ratio of card to cash payments
? What is the number of card payments divided by the number of cash payments? Give the ratio.
SELECT CAST(SUM(CASE WHEN paid_with = 'card' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN paid_with = 'cash' THEN 1 ELSE 0 END), 0) FROM payments

? How many repetitions in total does each plan exercise take, reps times sets?
? plan id, exercise id and reps multiplied by sets for plan exercises
SELECT plan_id, exercise_id, reps * sets FROM plan_exercises

? Percentage of exercises that need equipment
? What percentage of the exercises cannot be done without equipment, so need it?
SELECT 100.0 * SUM(CASE WHEN needs_equipment = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM exercises

? What proportion of each therapist's sessions was postponed?
? therapist names with the proportion of sessions postponed
SELECT t.fname, t.lname, CAST(SUM(CASE WHEN s.state = 'postponed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM therapists t JOIN sessions s ON s.therapist_id = t.therapist_id GROUP BY t.therapist_id, t.fname, t.lname

? Which leg exercises can be done without equipment?
? exercises for the leg that do not need equipment
SELECT title FROM exercises WHERE body_part = 'leg' AND needs_equipment = FALSE

? Freelance therapists who charge less than 70
? Which freelance therapists take under 70 per session?
SELECT fname, lname FROM therapists WHERE employment = 'freelance' AND session_fee < 70

? Which clients are students or drivers? I mean the occupation student or driver.
? clients with occupation driver or student
SELECT fname, lname FROM clients WHERE occupation IN ('student', 'driver')

? Show id, complaint and start date of plans that came from a surgeon.
? plans referred by a surgeon: id, complaint, start
SELECT plan_id, complaint, start_date FROM plans WHERE referral = 'surgeon'

? In which sessions did the pain get worse?
? session ids where pain after is higher than pain before
SELECT session_id FROM sessions WHERE pain_after > pain_before

? Which clients do not want the newsletter?
? clients not subscribed to the newsletter
SELECT fname, lname FROM clients WHERE newsletter = FALSE

? Clients whose postcode starts with SW
? find first and last names of clients with a postcode beginning SW
SELECT fname, lname FROM clients WHERE postcode LIKE 'SW%'

? How many plans have between 6 and 12 sessions planned and a referral from an insurer?
? number of plans from an insurer with 6 to 12 planned sessions
SELECT COUNT(*) FROM plans WHERE sessions_planned BETWEEN 6 AND 12 AND referral = 'insurer'

? Which sessions are in neither the gym nor the pool?
? session ids with a room other than gym and pool
SELECT session_id FROM sessions WHERE room NOT IN ('gym', 'pool')

? Which plans failed to reach their goal within 20 sessions planned or more?
? ids of plans with at least 20 sessions planned where the goal was not reached
SELECT plan_id FROM plans WHERE goal_reached = FALSE AND sessions_planned >= 20

? Which hospital operated on Bruno Bosch?
? hospital of Bruno Bosch's surgery
I do not know

? What does the pool cost us in heating?
? heating costs of the pool
I do not know

? How did clients rate their therapist?
? ratings per therapist
I do not know
