-- Asylum interviews at a migration agency: offices, case officers, interpreters, applicants, interviews and decisions.

CREATE TABLE office (
  office_id INTEGER PRIMARY KEY,
  city TEXT, -- Tromen; Havelstadt; Brugg; Lowick; Sonthal
  rooms INTEGER,
  opened_on DATE
);

CREATE TABLE case_officer (
  officer_id INTEGER PRIMARY KEY,
  name TEXT, -- Helga Brand; Mats Lind; Ruth Kessler; Paul Eder; Ines Faria
  office_id INTEGER REFERENCES office (office_id),
  trained_for_minors BOOLEAN,
  employed_since DATE
);

CREATE TABLE interpreter (
  interpreter_id INTEGER PRIMARY KEY,
  name TEXT, -- Farid Noori; Lea Tesfay; Samir Khoury; Dilan Aksoy
  language TEXT, -- Dari; Tigrinya; Arabic; Kurdish; French
  rate_per_hour NUMERIC,
  sworn BOOLEAN
);

CREATE TABLE applicant (
  applicant_id INTEGER PRIMARY KEY,
  file_no TEXT, -- AS-1001; AS-1044; AS-2070; AS-3312
  origin TEXT, -- Afghanistan; Eritrea; Syria; Turkey; Congo
  birth_date DATE,
  arrived_on DATE,
  applied_on DATE,
  marital_status TEXT, -- single; married; widowed; divorced
  family_members INTEGER
);

CREATE TABLE interview (
  interview_id INTEGER PRIMARY KEY,
  applicant_id INTEGER REFERENCES applicant (applicant_id),
  officer_id INTEGER REFERENCES case_officer (officer_id),
  interpreter_id INTEGER REFERENCES interpreter (interpreter_id),
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  interview_type TEXT, -- admission; main hearing; follow-up; revocation
  outcome TEXT, -- held; adjourned; cancelled; absent
  pages_recorded INTEGER,
  interpreter_cost NUMERIC
);

CREATE TABLE decision (
  decision_id INTEGER PRIMARY KEY,
  applicant_id INTEGER REFERENCES applicant (applicant_id),
  decided_by INTEGER REFERENCES case_officer (officer_id),
  decided_on DATE,
  served_on DATE,
  appealed_on DATE,
  result TEXT -- refugee status; subsidiary protection; rejected; inadmissible
);

? Which officers have interviewed applicants from Eritrea? Each name once.
? distinct case officers with an interview of applicants of Eritrea origin
SELECT DISTINCT c.name FROM interview i JOIN case_officer c ON i.officer_id = c.officer_id JOIN applicant a ON i.applicant_id = a.applicant_id WHERE a.origin = 'Eritrea'

? How many interviews did each interpreter attend?
? number of interviews per interpreter
SELECT p.name, COUNT(*) FROM interview i JOIN interpreter p ON i.interpreter_id = p.interpreter_id GROUP BY p.interpreter_id, p.name

? Which applicants have not been interviewed? Give the file numbers.
? file numbers of applicants without an interview
SELECT file_no FROM applicant WHERE applicant_id NOT IN (SELECT applicant_id FROM interview)

? Show all offices by city with the number of case officers, including those with none.
? case officers per office city, also offices without officers
SELECT o.city, COUNT(c.officer_id) FROM office o LEFT JOIN case_officer c ON c.office_id = o.office_id GROUP BY o.office_id, o.city

? What did interpreters cost for each language?
? interpreter cost of interviews by language
SELECT p.language, SUM(i.interpreter_cost) FROM interview i JOIN interpreter p ON i.interpreter_id = p.interpreter_id GROUP BY p.language

? Which case officers rejected an application? Unique names.
? distinct officers who decided with the result rejected
SELECT DISTINCT c.name FROM decision d JOIN case_officer c ON d.decided_by = c.officer_id WHERE d.result = 'rejected'

? How many interviews did the office in Havelstadt conduct?
? interviews by officers of the Havelstadt office
SELECT COUNT(*) FROM interview i JOIN case_officer c ON i.officer_id = c.officer_id JOIN office o ON c.office_id = o.office_id WHERE o.city = 'Havelstadt'

? Return the file number of each applicant along with the result of the decision.
? file numbers and decision results
SELECT a.file_no, d.result FROM decision d JOIN applicant a ON d.applicant_id = a.applicant_id

? Which officers have both interviewed and decided? Show the ids.
? officer ids in interviews as well as in decisions
SELECT officer_id FROM interview INTERSECT SELECT decided_by FROM decision

? How many main hearings with a sworn interpreter were adjourned?
? adjourned main hearing interviews with sworn interpreters
SELECT COUNT(*) FROM interview i JOIN interpreter p ON i.interpreter_id = p.interpreter_id WHERE i.interview_type = 'main hearing' AND i.outcome = 'adjourned' AND p.sworn = TRUE

? How many days after arrival do people apply on average, by origin?
? average days from arrived to applied per origin
SELECT origin, AVG(applied_on - arrived_on) FROM applicant GROUP BY origin

? How many days pass on average between application and decision?
? mean days from applied to decided
SELECT AVG(d.decided_on - a.applied_on) FROM decision d JOIN applicant a ON d.applicant_id = a.applicant_id

? How many hours does an interview of each type last on average?
? average interview hours by type
SELECT interview_type, AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 3600) FROM interview GROUP BY interview_type

? How many interviews were held in the last 2 weeks?
? held interviews, past 2 weeks
SELECT COUNT(*) FROM interview WHERE outcome = 'held' AND started_at >= CURRENT_DATE - INTERVAL '2 weeks'

? How many people applied per month in 2023?
? monthly applications, 2023
SELECT DATE_TRUNC('month', applied_on), COUNT(*) FROM applicant WHERE EXTRACT(YEAR FROM applied_on) = 2023 GROUP BY DATE_TRUNC('month', applied_on)

? Which decisions have not been served yet? Ids please.
? ids of decisions not yet served
SELECT decision_id FROM decision WHERE served_on IS NULL

? How many decisions were made between 2024-01-01 and 2024-06-30?
? decisions from January 1, 2024 to June 30, 2024
SELECT COUNT(*) FROM decision WHERE decided_on BETWEEN '2024-01-01' AND '2024-06-30'

? What percentage of the decisions was appealed, per result?
? percent of decisions with an appeal date by result
SELECT result, 100.0 * SUM(CASE WHEN appealed_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM decision GROUP BY result

? What is the ratio of rejected applications to those with refugee status for each origin?
? rejected to refugee status ratio by origin
SELECT a.origin, CAST(SUM(CASE WHEN d.result = 'rejected' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN d.result = 'refugee status' THEN 1 ELSE 0 END), 0) FROM decision d JOIN applicant a ON d.applicant_id = a.applicant_id GROUP BY a.origin

? What share of the interviews was cancelled, by interview type?
? share of cancelled interviews per type
SELECT interview_type, CAST(SUM(CASE WHEN outcome = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM interview GROUP BY interview_type

? How many interviews does an applicant have on average?
? average number of interviews per applicant
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT applicant_id), 0) FROM interview

? What is the interpreter cost per recorded page for each interview?
? interview id and interpreter cost divided by pages recorded
SELECT interview_id, CAST(interpreter_cost AS FLOAT) / NULLIF(pages_recorded, 0) FROM interview

? What percentage of the case officers is trained for minors?
? percent of officers trained for minors
SELECT 100.0 * SUM(CASE WHEN trained_for_minors = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM case_officer

? How many pages were recorded for each outcome?
? pages recorded by interview outcome
SELECT outcome, SUM(pages_recorded) FROM interview GROUP BY outcome

? Which origins have more than 500 applicants?
? origins of over 500 applicants
SELECT origin FROM applicant GROUP BY origin HAVING COUNT(*) > 500

? Which interpreter is the cheapest per hour?
? interpreter with the lowest hourly rate
SELECT name FROM interpreter ORDER BY rate_per_hour LIMIT 1

? Who is the oldest applicant? Show the file number.
? file number of the oldest applicant
SELECT file_no FROM applicant ORDER BY birth_date LIMIT 1

? Which interpreters are not sworn?
? interpreters without an oath, not sworn
SELECT name FROM interpreter WHERE sworn = FALSE

? How many interviews took place without an interpreter?
? interviews with no interpreter
SELECT COUNT(*) FROM interview WHERE interpreter_id IS NULL

? Which lawyer represents each applicant?
? lawyers by applicant
I do not know

? In which camp do the applicants live?
I do not know
