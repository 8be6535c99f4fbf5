-- Internships: interns, the firms that host them, mentors, placements and evaluations.

CREATE TABLE host_firms (
  firm_id INTEGER PRIMARY KEY,
  name TEXT, -- Brightwater Labs; Kestrel Consulting; Nordlicht Media; Palma Robotics
  sector TEXT, -- consulting; media; engineering; finance; pharma
  city TEXT, -- Hamburg; Lyon; Porto; Leeds
  founded_year INTEGER,
  headcount INTEGER,
  pays_interns BOOLEAN
);

CREATE TABLE mentors (
  mentor_id INTEGER PRIMARY KEY,
  firm_id INTEGER REFERENCES host_firms (firm_id),
  name TEXT, -- Greta Lind; Paul Okafor; Ines Duarte; Simon Hale
  job_title TEXT, -- team lead; senior analyst; editor; engineer
  joined_firm DATE,
  max_interns INTEGER
);

CREATE TABLE interns (
  intern_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Amira; Luca; Hanna; Theo; Priya
  last_name TEXT, -- Novak; Berg; Silva; Moreau; Patel
  dob DATE,
  home_university TEXT, -- TU Delft; Uppsala; Bologna; Warwick
  field_of_study TEXT, -- economics; physics; journalism; design
  email TEXT,
  registered_on DATE
);

CREATE TABLE placements (
  placement_id INTEGER PRIMARY KEY,
  intern_id INTEGER REFERENCES interns (intern_id),
  firm_id INTEGER REFERENCES host_firms (firm_id),
  mentor_id INTEGER REFERENCES mentors (mentor_id),
  second_mentor_id INTEGER REFERENCES mentors (mentor_id),
  applied_on DATE,
  start_date DATE,
  end_date DATE,
  monthly_stipend NUMERIC,
  hours_agreed INTEGER,
  hours_worked INTEGER,
  status TEXT, -- planned; running; completed; abandoned
  job_offered BOOLEAN
);

CREATE TABLE evaluations (
  evaluation_id INTEGER PRIMARY KEY,
  placement_id INTEGER REFERENCES placements (placement_id),
  kind TEXT, -- midterm; final; self-assessment
  score INTEGER,
  submitted_at TIMESTAMP,
  remarks TEXT
);

? Which interns have been placed at Palma Robotics?
? first and last names of the interns who worked for Palma Robotics
SELECT DISTINCT i.first_name, i.last_name FROM interns i JOIN placements p ON p.intern_id = i.intern_id JOIN host_firms f ON p.firm_id = f.firm_id WHERE f.name = 'Palma Robotics'

? Return the names of all mentors along with the name of the firm they work for.
? every mentor with their firm
SELECT m.name, f.name FROM mentors m JOIN host_firms f ON m.firm_id = f.firm_id

? Which interns have never had a placement?
? Who registered as an intern but has never been placed?
SELECT first_name, last_name FROM interns WHERE intern_id NOT IN (SELECT intern_id FROM placements)

? Which firms have hosted students of journalism?
? At what host firms were journalism students placed?
SELECT DISTINCT f.name FROM host_firms f JOIN placements p ON p.firm_id = f.firm_id JOIN interns i ON p.intern_id = i.intern_id WHERE i.field_of_study = 'journalism'

? How many hours have interns worked in all at each host firm?
? total hours worked per firm
SELECT f.name, SUM(p.hours_worked) FROM placements p JOIN host_firms f ON p.firm_id = f.firm_id GROUP BY f.firm_id, f.name

? Who was second mentor in a placement that was abandoned?
? List the second mentors of abandoned placements.
SELECT DISTINCT m.name FROM placements p JOIN mentors m ON p.second_mentor_id = m.mentor_id WHERE p.status = 'abandoned'

? For every mentor, how many placements did they look after as the main mentor, including mentors with none?
? number of placements per mentor, zeros included
SELECT m.name, COUNT(p.placement_id) FROM mentors m LEFT JOIN placements p ON p.mentor_id = m.mentor_id GROUP BY m.mentor_id, m.name

? Which mentors have never been in charge of a placement?
? mentors without any placement of their own
SELECT name FROM mentors WHERE mentor_id NOT IN (SELECT mentor_id FROM placements WHERE NOT mentor_id IS NULL)

? What is the average score of the final evaluations for each sector?
? average final score by sector of the host firm
SELECT f.sector, AVG(e.score) FROM evaluations e JOIN placements p ON e.placement_id = p.placement_id JOIN host_firms f ON p.firm_id = f.firm_id WHERE e.kind = 'final' GROUP BY f.sector

? Which Uppsala interns were offered a job afterwards?
? names of interns from Uppsala who got a job offer
SELECT DISTINCT i.first_name, i.last_name FROM interns i JOIN placements p ON p.intern_id = i.intern_id WHERE i.home_university = 'Uppsala' AND p.job_offered = TRUE

? List the last names of interns along with their mentor's name and the start date of the placement for all running placements.
? running placements: intern's surname, mentor, start date
SELECT i.last_name, m.name, p.start_date FROM placements p JOIN interns i ON p.intern_id = i.intern_id JOIN mentors m ON p.mentor_id = m.mentor_id WHERE p.status = 'running'

? Which firms in Lyon have had more than 10 placements?
? Lyon based hosts with over 10 placements
SELECT f.name FROM host_firms f JOIN placements p ON p.firm_id = f.firm_id WHERE f.city = 'Lyon' GROUP BY f.firm_id, f.name HAVING COUNT(*) > 10

? Which mentor has looked after the most different interns?
? mentor with the largest number of distinct interns
SELECT m.name FROM placements p JOIN mentors m ON p.mentor_id = m.mentor_id GROUP BY m.mentor_id, m.name ORDER BY COUNT(DISTINCT p.intern_id) DESC LIMIT 1

? How many different interns has each firm hosted?
? distinct interns by host firm
SELECT f.name, COUNT(DISTINCT p.intern_id) FROM placements p JOIN host_firms f ON p.firm_id = f.firm_id GROUP BY f.firm_id, f.name

? Which firms have never taken in an intern from Bologna?
? host firms that never had anybody from Bologna
SELECT name FROM host_firms WHERE firm_id NOT IN (SELECT p.firm_id FROM placements p JOIN interns i ON p.intern_id = i.intern_id WHERE i.home_university = 'Bologna')

? Which interns got a midterm score below 5 at a finance firm?
? finance interns whose midterm evaluation was under 5
SELECT DISTINCT i.first_name, i.last_name FROM interns i JOIN placements p ON p.intern_id = i.intern_id JOIN evaluations e ON e.placement_id = p.placement_id JOIN host_firms f ON p.firm_id = f.firm_id WHERE e.kind = 'midterm' AND e.score < 5 AND f.sector = 'finance'

? Who mentors interns at firms with more than 500 employees?
? mentors working for hosts with a headcount above 500
SELECT m.name FROM mentors m JOIN host_firms f ON m.firm_id = f.firm_id WHERE f.headcount > 500

? How many placements started in the last 3 months?
? placements begun within the past 3 months
SELECT COUNT(*) FROM placements WHERE start_date >= CURRENT_DATE - INTERVAL '3 months'

? How long does an internship last on average, in days?
? average number of days between the start and the end of a placement
SELECT AVG(end_date - start_date) FROM placements

? How many days pass on average between application and start of a placement, for each status?
? average wait from applying to starting, per status
SELECT status, AVG(start_date - applied_on) FROM placements GROUP BY status

? How many placements began in each month of 2024?
? placement starts per month in 2024
SELECT DATE_TRUNC('month', start_date), COUNT(*) FROM placements WHERE EXTRACT(YEAR FROM start_date) = 2024 GROUP BY DATE_TRUNC('month', start_date)

? Which placements lasted longer than 120 days? Give the id.
? ids of placements of more than 120 days
SELECT placement_id FROM placements WHERE end_date - start_date > 120

? How old is each intern? Give first name, last name and age in years.
? interns with their age
SELECT first_name, last_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM interns

? How many people registered as interns this year?
? new intern registrations this year
SELECT COUNT(*) FROM interns WHERE EXTRACT(YEAR FROM registered_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many evaluations were handed in per weekday?
? evaluations submitted by day of the week
SELECT EXTRACT(DOW FROM submitted_at), COUNT(*) FROM evaluations GROUP BY EXTRACT(DOW FROM submitted_at)

? When did each firm take its first intern on?
? first placement start per host firm
SELECT f.name, MIN(p.start_date) FROM placements p JOIN host_firms f ON p.firm_id = f.firm_id GROUP BY f.firm_id, f.name

? How many placements applied for between 1 March 2023 and 31 May 2023 were completed?
? completed placements with an application from 2023-03-01 to 2023-05-31
SELECT COUNT(*) FROM placements WHERE applied_on BETWEEN '2023-03-01' AND '2023-05-31' AND status = 'completed'

? How many firms were founded before 1990?
? host firms established earlier than 1990
SELECT COUNT(*) FROM host_firms WHERE founded_year < 1990

? How many applications for placements came in per week over the last 60 days?
? weekly applications, last 60 days
SELECT DATE_TRUNC('week', applied_on), COUNT(*) FROM placements WHERE applied_on >= CURRENT_DATE - INTERVAL '60 days' GROUP BY DATE_TRUNC('week', applied_on)

? What was the average monthly stipend per start year?
? average stipend by the year in which the placement started
SELECT EXTRACT(YEAR FROM start_date), AVG(monthly_stipend) FROM placements GROUP BY EXTRACT(YEAR FROM start_date)

? Which mentors joined their firm in October 2021?
? mentors who came to the firm in October 2021
SELECT name FROM mentors WHERE EXTRACT(YEAR FROM joined_firm) = 2021 AND EXTRACT(MONTH FROM joined_firm) = 10

? What percentage of placements led to a job offer?
? percent of placements after which the intern was offered a job
SELECT 100.0 * SUM(CASE WHEN job_offered = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM placements

? What is the ratio of completed to abandoned placements for each firm?
? completed versus abandoned placements, as a ratio, by firm name
SELECT f.name, CAST(SUM(CASE WHEN p.status = 'completed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN p.status = 'abandoned' THEN 1 ELSE 0 END), 0) FROM placements p JOIN host_firms f ON p.firm_id = f.firm_id GROUP BY f.firm_id, f.name

? What percentage of the agreed hours was actually worked?
? hours worked as a percentage of hours agreed
SELECT 100.0 * SUM(hours_worked) / NULLIF(SUM(hours_agreed), 0) FROM placements

? What is the ratio of hours worked to hours agreed for each status?
? hours worked to hours agreed, ratio by status
SELECT status, CAST(SUM(hours_worked) AS FLOAT) / NULLIF(SUM(hours_agreed), 0) FROM placements GROUP BY status

? What share of placements has a second mentor?
? share of placements where a second mentor is named
SELECT CAST(SUM(CASE WHEN second_mentor_id IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM placements

? How many placements does a firm have on average?
? average number of placements per host firm that has any
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT firm_id), 0) FROM placements

? What share of firms pays its interns, by sector?
? share of paying host firms in each sector
SELECT sector, CAST(SUM(CASE WHEN pays_interns = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM host_firms GROUP BY sector

? What is the stipend per agreed hour for each placement? Show the placement id as well.
? placement id and monthly stipend divided by hours agreed
SELECT placement_id, CAST(monthly_stipend AS FLOAT) / NULLIF(hours_agreed, 0) FROM placements

? How many more hours than agreed did each placement take?
? per placement id: hours worked minus hours agreed
SELECT placement_id, hours_worked - hours_agreed FROM placements

? What percentage of interns study physics, by home university?
? percentage of physics students per home university
SELECT home_university, 100.0 * SUM(CASE WHEN field_of_study = 'physics' THEN 1 ELSE 0 END) / COUNT(*) FROM interns GROUP BY home_university

? What is the ratio of midterm to final evaluations?
? midterm evaluations divided by final ones
SELECT CAST(SUM(CASE WHEN kind = 'midterm' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN kind = 'final' THEN 1 ELSE 0 END), 0) FROM evaluations

? What share of evaluations scored 8 or more, for each kind?
? share of evaluations with a score of at least 8 by kind
SELECT kind, CAST(SUM(CASE WHEN score >= 8 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM evaluations GROUP BY kind

? What percentage of the stipends paid per month goes to running placements?
? running placements' part of all monthly stipends in percent
SELECT 100.0 * SUM(CASE WHEN status = 'running' THEN monthly_stipend ELSE 0 END) / NULLIF(SUM(monthly_stipend), 0) FROM placements

? How many interns are there per field of study?
? interns by what they study
SELECT field_of_study, COUNT(*) FROM interns GROUP BY field_of_study

? How many people do the host firms of each city employ?
? total headcount per city
SELECT city, SUM(headcount) FROM host_firms GROUP BY city

? In which sectors do the host firms employ more than 2000 people on average?
? sectors with an average headcount over 2000
SELECT sector FROM host_firms GROUP BY sector HAVING AVG(headcount) > 2000

? Which home universities have sent at least 20 interns?
? universities with 20 or more interns
SELECT home_university FROM interns GROUP BY home_university HAVING COUNT(*) >= 20

? What are the lowest and the highest score of each kind of evaluation?
? min and max score by evaluation kind
SELECT kind, MIN(score), MAX(score) FROM evaluations GROUP BY kind

? How many interns can the mentors of each job title take in total?
? sum of maximum interns per mentor job title
SELECT job_title, SUM(max_interns) FROM mentors GROUP BY job_title

? Who is the youngest intern?
? first and last name of the most recently born intern
SELECT first_name, last_name FROM interns ORDER BY dob DESC LIMIT 1

? Which host firm is the oldest?
? name of the earliest founded firm
SELECT name FROM host_firms ORDER BY founded_year LIMIT 1

? Which mentor has been with their firm the longest?
? longest serving mentor
SELECT name FROM mentors ORDER BY joined_firm LIMIT 1

? List the names of the host firms from the largest to the smallest by staff.
? firm names sorted by headcount, biggest first
SELECT name FROM host_firms ORDER BY headcount DESC

? Which 5 placements have the best stipend? Show the id and the stipend.
? top 5 stipends with placement id
SELECT placement_id, monthly_stipend FROM placements ORDER BY monthly_stipend DESC LIMIT 5

? Which interns have not left an email address?
? interns without email
SELECT first_name, last_name FROM interns WHERE email IS NULL

? Which firms do not pay their interns anything?
? unpaid internships: names of the firms
SELECT name FROM host_firms WHERE pays_interns = FALSE

? Which economics or design students are registered?
? names of the interns who study economics or design
SELECT first_name, last_name FROM interns WHERE field_of_study IN ('economics', 'design')

? How many placements pay more than 1200 a month but have no mentor yet?
? placements over 1200 monthly without a mentor
SELECT COUNT(*) FROM placements WHERE monthly_stipend > 1200 AND mentor_id IS NULL

? Which interns rent a room from the firm?
? interns living in company housing
I do not know

? How much did the firms pay in travel expenses for interns?
? travel costs refunded to interns
I do not know

? Which languages do the interns speak?
? language skills of the interns
I do not know
