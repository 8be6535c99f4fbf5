-- A prison: wings, cells, inmates, guards, visits, work and incidents inside.

CREATE TABLE wing (
  wing_id INTEGER PRIMARY KEY,
  wing_name TEXT, -- A Wing; B Wing; East Block; Annexe
  security TEXT, -- open; medium; high
  capacity INTEGER,
  built_year INTEGER
);

CREATE TABLE inmate (
  inmate_no INTEGER PRIMARY KEY,
  first_name TEXT, -- Ray; Dolores; Mick; Tanya; Abel
  last_name TEXT, -- Crowe; Santos; Doherty; Ivanova; Webb
  birth_date DATE,
  wing_id INTEGER REFERENCES wing (wing_id),
  cell TEXT,
  offence TEXT, -- robbery; drug dealing; tax evasion; assault; arson
  sentence_months INTEGER,
  admitted_on DATE,
  release_date DATE,
  parole_status TEXT, -- eligible; denied; granted; not yet
  behaviour_points INTEGER
);

CREATE TABLE guard (
  guard_id INTEGER PRIMARY KEY,
  guard_name TEXT, -- Bob Tanner; Leah Stone; Viktor Hahn; Grace Odum
  rank TEXT, -- officer; senior officer; captain
  wing_id INTEGER REFERENCES wing (wing_id),
  hired_on DATE,
  salary NUMERIC,
  armed BOOLEAN
);

CREATE TABLE visit (
  visit_id INTEGER PRIMARY KEY,
  inmate_no INTEGER REFERENCES inmate (inmate_no),
  visitor_name TEXT,
  relation TEXT, -- wife; parent; lawyer; friend; child
  visited_at TIMESTAMP,
  left_at TIMESTAMP,
  was_denied BOOLEAN
);

CREATE TABLE prison_job (
  job_id INTEGER PRIMARY KEY,
  job_name TEXT, -- laundry; kitchen; carpentry; gardening
  hourly_pay NUMERIC,
  places INTEGER
);

CREATE TABLE work_record (
  inmate_no INTEGER REFERENCES inmate (inmate_no),
  job_id INTEGER REFERENCES prison_job (job_id),
  worked_on DATE,
  hours NUMERIC
);

CREATE TABLE incident (
  incident_id INTEGER PRIMARY KEY,
  inmate_no INTEGER REFERENCES inmate (inmate_no),
  guard_id INTEGER REFERENCES guard (guard_id),
  occurred_on DATE,
  kind TEXT, -- fight; contraband; escape attempt; insult
  days_of_isolation INTEGER
);

? Which inmates in the East Block have been in a fight?
? first and last name of inmates of the East Block with at least one fight incident
SELECT DISTINCT i.first_name, i.last_name FROM inmate i JOIN wing w ON i.wing_id = w.wing_id JOIN incident n ON n.inmate_no = i.inmate_no WHERE w.wing_name = 'East Block' AND n.kind = 'fight'

? Which inmates have never had a visit?
? inmates without any visit
SELECT first_name, last_name FROM inmate WHERE inmate_no NOT IN (SELECT inmate_no FROM visit)

? Which guards have never reported an incident?
? guards without an incident
SELECT guard_name FROM guard WHERE guard_id NOT IN (SELECT guard_id FROM incident)

? How many inmates are in each wing, empty wings too?
? inmates per wing, including wings with none
SELECT w.wing_name, COUNT(i.inmate_no) FROM wing w LEFT JOIN inmate i ON i.wing_id = w.wing_id GROUP BY w.wing_id, w.wing_name

? Who works in the kitchen?
? names of inmates with a work record in the kitchen
SELECT DISTINCT i.first_name, i.last_name FROM inmate i JOIN work_record r ON r.inmate_no = i.inmate_no JOIN prison_job j ON r.job_id = j.job_id WHERE j.job_name = 'kitchen'

? How many hours has the inmate called Webb worked in the laundry?
? total laundry hours of the inmate with the last name Webb
SELECT SUM(r.hours) FROM work_record r JOIN inmate i ON r.inmate_no = i.inmate_no JOIN prison_job j ON r.job_id = j.job_id WHERE i.last_name = 'Webb' AND j.job_name = 'laundry'

? Which guards are posted in a high security wing?
? guards of wings with high security
SELECT g.guard_name FROM guard g JOIN wing w ON g.wing_id = w.wing_id WHERE w.security = 'high'

? Who received a visit from a lawyer?
? inmates visited by any lawyer
SELECT DISTINCT i.first_name, i.last_name FROM inmate i JOIN visit v ON v.inmate_no = i.inmate_no WHERE v.relation = 'lawyer'

? Which inmates have more than 4 incidents?
? inmates involved in over 4 incidents
SELECT i.first_name, i.last_name FROM inmate i JOIN incident n ON n.inmate_no = i.inmate_no GROUP BY i.inmate_no, i.first_name, i.last_name HAVING COUNT(*) > 4

? Show the inmate, the guard and the kind of every incident in 2023.
? inmate last name, guard name and incident kind for incidents of 2023
SELECT i.last_name, g.guard_name, n.kind FROM incident n JOIN inmate i ON n.inmate_no = i.inmate_no JOIN guard g ON n.guard_id = g.guard_id WHERE EXTRACT(YEAR FROM n.occurred_on) = 2023

? How many contraband incidents happened in the Annexe?
? number of contraband incidents of inmates in the Annexe
SELECT COUNT(*) FROM incident n JOIN inmate i ON n.inmate_no = i.inmate_no JOIN wing w ON i.wing_id = w.wing_id WHERE n.kind = 'contraband' AND w.wing_name = 'Annexe'

? How many inmates are in for each offence?
? inmates by offence
SELECT offence, COUNT(*) FROM inmate GROUP BY offence

? What is the average sentence in months by offence?
? mean sentence months per offence
SELECT offence, AVG(sentence_months) FROM inmate GROUP BY offence

? For each wing, the shortest and the longest sentence
? min and max sentence months by wing
SELECT w.wing_name, MIN(i.sentence_months), MAX(i.sentence_months) FROM wing w JOIN inmate i ON i.wing_id = w.wing_id GROUP BY w.wing_id, w.wing_name

? What do guards earn on average by rank and how many are there?
? guard count and average salary per rank
SELECT rank, COUNT(*), AVG(salary) FROM guard GROUP BY rank

? How many visits were made by wives, parents, lawyers and so on?
? visits by relation
SELECT relation, COUNT(*) FROM visit GROUP BY relation

? How many hours were worked in each job?
? total hours per prison job
SELECT j.job_name, SUM(r.hours) FROM prison_job j JOIN work_record r ON r.job_id = j.job_id GROUP BY j.job_id, j.job_name

? How many different inmates worked in each job?
? distinct inmates per prison job
SELECT j.job_name, COUNT(DISTINCT r.inmate_no) FROM prison_job j JOIN work_record r ON r.job_id = j.job_id GROUP BY j.job_id, j.job_name

? Incidents by kind with the total days of isolation
? count incidents and sum days of isolation per kind
SELECT kind, COUNT(*), SUM(days_of_isolation) FROM incident GROUP BY kind

? How many inmates were admitted each year?
? admissions per year
SELECT EXTRACT(YEAR FROM admitted_on), COUNT(*) FROM inmate GROUP BY EXTRACT(YEAR FROM admitted_on)

? For which offences do we hold more than 30 inmates?
? offences with over 30 inmates
SELECT offence FROM inmate GROUP BY offence HAVING COUNT(*) > 30

? Inmates by offence and parole status
? How many inmates are there for every offence and parole status?
SELECT offence, parole_status, COUNT(*) FROM inmate GROUP BY offence, parole_status

? What is the capacity of all wings by level of security?
? capacity per security level
SELECT security, SUM(capacity) FROM wing GROUP BY security

? Who has the longest sentence?
? inmate with the highest number of sentence months
SELECT first_name, last_name FROM inmate ORDER BY sentence_months DESC LIMIT 1

? Who will be released next after 2025-01-01?
? inmate with the earliest release date after 2025-01-01
SELECT first_name, last_name FROM inmate WHERE release_date > '2025-01-01' ORDER BY release_date LIMIT 1

? Which 5 inmates get the most visits?
? top 5 inmates by number of visits
SELECT i.first_name, i.last_name FROM inmate i JOIN visit v ON v.inmate_no = i.inmate_no GROUP BY i.inmate_no, i.first_name, i.last_name ORDER BY COUNT(*) DESC LIMIT 5

? Which prison job pays the best?
? job with the highest hourly pay
SELECT job_name FROM prison_job ORDER BY hourly_pay DESC LIMIT 1

? Which wing has the most incidents?
? wing with the highest number of incidents by its inmates
SELECT w.wing_name FROM wing w JOIN inmate i ON i.wing_id = w.wing_id JOIN incident n ON n.inmate_no = i.inmate_no GROUP BY w.wing_id, w.wing_name ORDER BY COUNT(*) DESC LIMIT 1

? Who is the oldest inmate?
? name of the oldest inmate
SELECT first_name, last_name FROM inmate ORDER BY birth_date LIMIT 1

? Which guard has served the longest?
? guard hired first
SELECT guard_name FROM guard ORDER BY hired_on LIMIT 1

? List inmates by behaviour points from best to worst with the points.
? first name, last name and behaviour points sorted by points descending
SELECT first_name, last_name, behaviour_points FROM inmate ORDER BY behaviour_points DESC

? Who worked the most hours, and how many?
? inmate with the highest total of hours worked together with the hours
SELECT i.first_name, i.last_name, SUM(r.hours) FROM inmate i JOIN work_record r ON r.inmate_no = i.inmate_no GROUP BY i.inmate_no, i.first_name, i.last_name ORDER BY SUM(r.hours) DESC LIMIT 1

? How many inmates were admitted in May 2022?
? admissions May 2022
SELECT COUNT(*) FROM inmate WHERE EXTRACT(YEAR FROM admitted_on) = 2022 AND EXTRACT(MONTH FROM admitted_on) = 5

? Who is due for release this year?
? inmates with a release date this year
SELECT first_name, last_name FROM inmate WHERE EXTRACT(YEAR FROM release_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many days does each inmate spend inside from admission to release?
? first name, last name and days between admission and release
SELECT first_name, last_name, release_date - admitted_on FROM inmate

? How many minutes does a visit last on average?
? average minutes from the start of a visit until the visitor left
SELECT AVG(EXTRACT(EPOCH FROM left_at - visited_at) / 60) FROM visit

? How many visits are there on each weekday?
? visits per day of the week
SELECT EXTRACT(DOW FROM visited_at), COUNT(*) FROM visit GROUP BY EXTRACT(DOW FROM visited_at)

? Incidents per month in 2024
? How many incidents occurred in each month of 2024?
SELECT DATE_TRUNC('month', occurred_on), COUNT(*) FROM incident WHERE EXTRACT(YEAR FROM occurred_on) = 2024 GROUP BY DATE_TRUNC('month', occurred_on)

? Which escape attempts were there in the last 5 years? Id and date.
? id and date of each escape attempt of the past 5 years
SELECT incident_id, occurred_on FROM incident WHERE kind = 'escape attempt' AND occurred_on >= CURRENT_DATE - INTERVAL '5 years'

? Which guards were hired between 2010-01-01 and 2014-12-31?
? guards hired from January 1, 2010 to December 31, 2014
SELECT guard_name FROM guard WHERE hired_on BETWEEN '2010-01-01' AND '2014-12-31'

? When did each inmate have the last visit?
? latest visit per inmate, first and last name
SELECT i.first_name, i.last_name, MAX(v.visited_at) FROM inmate i JOIN visit v ON v.inmate_no = i.inmate_no GROUP BY i.inmate_no, i.first_name, i.last_name

? What share of parole cases is granted among all inmates?
? share of inmates whose parole status is granted
SELECT CAST(SUM(CASE WHEN parole_status = 'granted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM inmate

? What percentage of visits is denied for each relation?
? percent of denied visits by relation
SELECT relation, 100.0 * SUM(CASE WHEN was_denied = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM visit GROUP BY relation

? How full is each wing, inmates over capacity?
? wing name and number of inmates divided by capacity
SELECT w.wing_name, CAST(COUNT(*) AS FLOAT) / NULLIF(MAX(w.capacity), 0) FROM wing w JOIN inmate i ON i.wing_id = w.wing_id GROUP BY w.wing_id, w.wing_name

? ratio of robbery to arson inmates
? What is the ratio of inmates held for robbery to those held for arson?
SELECT CAST(SUM(CASE WHEN offence = 'robbery' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN offence = 'arson' THEN 1 ELSE 0 END), 0) FROM inmate

? How many incidents does a troublesome inmate cause on average?
? average incidents per inmate with an incident
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT inmate_no), 0) FROM incident

? What proportion of guards in each rank is armed?
? proportion of armed guards per rank
SELECT rank, CAST(SUM(CASE WHEN armed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM guard GROUP BY rank

? What did each inmate earn by work? Hours times hourly pay in total.
? first name, last name and sum of hours multiplied by hourly pay
SELECT i.first_name, i.last_name, SUM(r.hours * j.hourly_pay) FROM inmate i JOIN work_record r ON r.inmate_no = i.inmate_no JOIN prison_job j ON r.job_id = j.job_id GROUP BY i.inmate_no, i.first_name, i.last_name

? What percentage of incidents are fights?
? percent of incidents of the kind fight
SELECT 100.0 * SUM(CASE WHEN kind = 'fight' THEN 1 ELSE 0 END) / COUNT(*) FROM incident

? Which inmates serve more than 120 months for assault or arson?
? inmates in for arson or assault with a sentence over 120 months
SELECT first_name, last_name FROM inmate WHERE offence IN ('assault', 'arson') AND sentence_months > 120

? Which inmates have no release date?
? inmates whose release date is missing
SELECT first_name, last_name FROM inmate WHERE release_date IS NULL

? Which captains are not armed?
? unarmed guards with the rank captain
SELECT guard_name FROM guard WHERE rank = 'captain' AND armed = FALSE

? Show the last name, cell, offence and sentence of all inmates eligible for parole.
? last name, cell, offence, sentence months where parole status is eligible
SELECT last_name, cell, offence, sentence_months FROM inmate WHERE parole_status = 'eligible'

? Which inmates are in a cell starting with B2?
? inmates whose cell begins with B2
SELECT first_name, last_name FROM inmate WHERE cell LIKE 'B2%'

? How many inmates have between 50 and 100 behaviour points?
? number of inmates with behaviour points from 50 to 100
SELECT COUNT(*) FROM inmate WHERE behaviour_points BETWEEN 50 AND 100

? Which wings other than open ones hold fewer than 60?
? wings that are not open security with a capacity below 60
SELECT wing_name FROM wing WHERE security <> 'open' AND capacity < 60

? Which visits by a friend were turned down?
? ids of denied visits by a friend
SELECT visit_id FROM visit WHERE relation = 'friend' AND was_denied = TRUE

? Which inmates serve longer than average?
? inmates with above average sentence months
SELECT first_name, last_name FROM inmate WHERE sentence_months > (SELECT AVG(sentence_months) FROM inmate)

? Which judge sentenced each inmate?
? name of the court that convicted the inmate
I do not know

? What do the inmates eat on Sundays?
I do not know

? Which illnesses do the inmates have?
? medicine per inmate
I do not know
