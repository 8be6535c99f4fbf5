-- A job centre: job seekers, advisers, employers, vacancies, applications and appointments.

CREATE TABLE adviser (
  adviser_id INTEGER PRIMARY KEY,
  adviser_name TEXT, -- Carol Winters; Deniz Kaya; Frank Obi; Lotte Meier
  office TEXT, -- Northgate; Riverside; Town Hall; Old Mill
  started_on DATE,
  caseload_limit INTEGER
);

CREATE TABLE job_seeker (
  seeker_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Alan; Beth; Carlos; Dina; Ewa
  last_name TEXT, -- Moore; Quinn; Ramos; Said; Nowak
  town TEXT, -- Fernley; Oakham; Stonebury; Westport
  profession TEXT, -- baker; welder; cashier; programmer; cleaner
  education TEXT, -- none; secondary school; apprenticeship; degree
  dob DATE,
  registered_on DATE,
  found_work_on DATE,
  weekly_benefit NUMERIC,
  has_driving_licence BOOLEAN,
  adviser_id INTEGER REFERENCES adviser (adviser_id)
);

CREATE TABLE employer (
  employer_id INTEGER PRIMARY KEY,
  employer_name TEXT, -- Goldcrust Bakery; Atlas Logistics; Bright Clean; Ironworks Ltd
  industry TEXT, -- food; transport; services; metal
  town TEXT, -- Fernley; Oakham; Stonebury; Westport
  staff INTEGER
);

CREATE TABLE vacancy (
  vacancy_id INTEGER PRIMARY KEY,
  employer_id INTEGER REFERENCES employer (employer_id),
  job_title TEXT, -- night baker; forklift driver; shop assistant; junior welder; office cleaner
  contract_type TEXT, -- permanent; temporary; apprenticeship; zero hours
  hours_per_week INTEGER,
  hourly_wage NUMERIC,
  posted_on DATE,
  closes_on DATE,
  positions INTEGER,
  is_filled BOOLEAN
);

CREATE TABLE application (
  application_id INTEGER PRIMARY KEY,
  seeker_id INTEGER REFERENCES job_seeker (seeker_id),
  vacancy_id INTEGER REFERENCES vacancy (vacancy_id),
  sent_at TIMESTAMP,
  answered_at TIMESTAMP,
  result TEXT -- hired; rejected; invited; no answer
);

CREATE TABLE appointment (
  appointment_id INTEGER PRIMARY KEY,
  seeker_id INTEGER REFERENCES job_seeker (seeker_id),
  adviser_id INTEGER REFERENCES adviser (adviser_id),
  takes_place_on DATE,
  minutes INTEGER,
  attended BOOLEAN,
  topic TEXT -- first interview; cv check; benefits; follow-up
);

? Which job seekers were hired by Atlas Logistics?
? first and last names of people whose application at Atlas Logistics ended with hired
SELECT DISTINCT s.first_name, s.last_name FROM job_seeker s JOIN application a ON a.seeker_id = s.seeker_id JOIN vacancy v ON a.vacancy_id = v.vacancy_id JOIN employer e ON v.employer_id = e.employer_id WHERE e.employer_name = 'Atlas Logistics' AND a.result = 'hired'

? Who does Carol Winters look after?
? job seekers whose adviser is Carol Winters
SELECT s.first_name, s.last_name FROM job_seeker s JOIN adviser a ON s.adviser_id = a.adviser_id WHERE a.adviser_name = 'Carol Winters'

? Which job seekers have never sent an application?
? people registered with us without any application
SELECT first_name, last_name FROM job_seeker WHERE seeker_id NOT IN (SELECT seeker_id FROM application)

? Which vacancies has nobody applied for? Show the job titles.
? job titles of vacancies without applications
SELECT job_title FROM vacancy WHERE vacancy_id NOT IN (SELECT vacancy_id FROM application)

? How many job seekers has each adviser got, including advisers with nobody?
? count job seekers per adviser, also those with none
SELECT a.adviser_name, COUNT(s.seeker_id) FROM adviser a LEFT JOIN job_seeker s ON s.adviser_id = a.adviser_id GROUP BY a.adviser_id, a.adviser_name

? Which employers in Oakham are offering an apprenticeship?
? Oakham employers with at least one vacancy of the contract type apprenticeship
SELECT DISTINCT e.employer_name FROM employer e JOIN vacancy v ON v.employer_id = e.employer_id WHERE e.town = 'Oakham' AND v.contract_type = 'apprenticeship'

? Show me job title, employer and hourly wage of all vacancies that are not filled.
? job title, employer name and hourly wage for unfilled vacancies
SELECT v.job_title, e.employer_name, v.hourly_wage FROM vacancy v JOIN employer e ON v.employer_id = e.employer_id WHERE v.is_filled = FALSE

? How many applications did welders send to the metal industry?
? number of applications by job seekers who are a welder to employers in the metal industry
SELECT COUNT(*) FROM application a JOIN job_seeker s ON a.seeker_id = s.seeker_id JOIN vacancy v ON a.vacancy_id = v.vacancy_id JOIN employer e ON v.employer_id = e.employer_id WHERE s.profession = 'welder' AND e.industry = 'metal'

? Which job seekers were rejected more than 10 times?
? people with over 10 rejected applications
SELECT s.first_name, s.last_name FROM job_seeker s JOIN application a ON a.seeker_id = s.seeker_id WHERE a.result = 'rejected' GROUP BY s.seeker_id, s.first_name, s.last_name HAVING COUNT(*) > 10

? Which advisers have given a cv check to anyone from Stonebury?
? advisers with a cv check appointment for a job seeker in Stonebury
SELECT DISTINCT a.adviser_name FROM adviser a JOIN appointment p ON p.adviser_id = a.adviser_id JOIN job_seeker s ON p.seeker_id = s.seeker_id WHERE p.topic = 'cv check' AND s.town = 'Stonebury'

? Which employers have never advertised a job with us?
? employers without a vacancy
SELECT employer_name FROM employer WHERE employer_id NOT IN (SELECT employer_id FROM vacancy)

? How many job seekers are there per profession?
? job seekers by profession
SELECT profession, COUNT(*) FROM job_seeker GROUP BY profession

? How many positions does each employer offer?
? positions on offer per employer
SELECT e.employer_name, SUM(v.positions) FROM employer e JOIN vacancy v ON v.employer_id = e.employer_id GROUP BY e.employer_id, e.employer_name

? What do jobs pay per hour on average, by contract type?
? average hourly wage per contract type
SELECT contract_type, AVG(hourly_wage) FROM vacancy GROUP BY contract_type

? For each town, how many people are registered and what benefit do they get on average?
? job seekers and mean weekly benefit by town
SELECT town, COUNT(*), AVG(weekly_benefit) FROM job_seeker GROUP BY town

? How did the applications turn out? Count them by result.
? applications per result
SELECT result, COUNT(*) FROM application GROUP BY result

? Job seekers by education and town
? how many people per education and town are looking for a job
SELECT education, town, COUNT(*) FROM job_seeker GROUP BY education, town

? Which industries have more than 40 vacancies?
? industries with over 40 vacancies
SELECT e.industry FROM employer e JOIN vacancy v ON v.employer_id = e.employer_id GROUP BY e.industry HAVING COUNT(*) > 40

? How many different people applied to each employer?
? distinct applicants per employer name
SELECT e.employer_name, COUNT(DISTINCT a.seeker_id) FROM employer e JOIN vacancy v ON v.employer_id = e.employer_id JOIN application a ON a.vacancy_id = v.vacancy_id GROUP BY e.employer_id, e.employer_name

? How many appointments has each adviser held, and for how many minutes altogether?
? number and total minutes of appointments per adviser
SELECT a.adviser_name, COUNT(*), SUM(p.minutes) FROM adviser a JOIN appointment p ON p.adviser_id = a.adviser_id GROUP BY a.adviser_id, a.adviser_name

? How many people registered each year?
? registrations of job seekers per year
SELECT EXTRACT(YEAR FROM registered_on), COUNT(*) FROM job_seeker GROUP BY EXTRACT(YEAR FROM registered_on)

? Lowest and highest wage for every job title
? min and max hourly wage per job title
SELECT job_title, MIN(hourly_wage), MAX(hourly_wage) FROM vacancy GROUP BY job_title

? How many advisers sit in each office?
? advisers per office
SELECT office, COUNT(*) FROM adviser GROUP BY office

? Which adviser has the most job seekers?
? adviser looking after the largest number of job seekers
SELECT a.adviser_name FROM adviser a JOIN job_seeker s ON s.adviser_id = a.adviser_id GROUP BY a.adviser_id, a.adviser_name ORDER BY COUNT(*) DESC LIMIT 1

? Which 5 vacancies pay the best?
? job titles of the 5 vacancies with the highest hourly wage
SELECT job_title FROM vacancy ORDER BY hourly_wage DESC LIMIT 5

? Who has been looking for work the longest and has not found any?
? job seeker with the earliest registration who has not found work
SELECT first_name, last_name FROM job_seeker WHERE found_work_on IS NULL ORDER BY registered_on LIMIT 1

? Which profession is the most common among job seekers?
? profession with the most job seekers
SELECT profession FROM job_seeker GROUP BY profession ORDER BY COUNT(*) DESC LIMIT 1

? Which employer has the largest staff?
? employer with the most staff
SELECT employer_name FROM employer ORDER BY staff DESC LIMIT 1

? Which vacancy attracted the most applications, and how many?
? job title of the vacancy with the most applications and their number
SELECT v.job_title, COUNT(*) FROM vacancy v JOIN application a ON a.vacancy_id = v.vacancy_id GROUP BY v.vacancy_id, v.job_title ORDER BY COUNT(*) DESC LIMIT 1

? List job seekers by weekly benefit, highest first: first name, last name, benefit.
? first name, last name, weekly benefit sorted by benefit descending
SELECT first_name, last_name, weekly_benefit FROM job_seeker ORDER BY weekly_benefit DESC

? Who is the youngest programmer on our books?
? youngest job seeker with the profession programmer
SELECT first_name, last_name FROM job_seeker WHERE profession = 'programmer' ORDER BY dob DESC LIMIT 1

? Show all employers ordered by industry and then by name.
? employer names sorted by industry, then name
SELECT employer_name FROM employer ORDER BY industry, employer_name

? How many people found work in 2023?
? job seekers who found work 2023
SELECT COUNT(*) FROM job_seeker WHERE EXTRACT(YEAR FROM found_work_on) = 2023

? How many days does it take from registering to finding work?
? average days between registration and finding work
SELECT AVG(found_work_on - registered_on) FROM job_seeker

? Vacancies posted per month in 2024
? How many vacancies were posted in each month of 2024?
SELECT DATE_TRUNC('month', posted_on), COUNT(*) FROM vacancy WHERE EXTRACT(YEAR FROM posted_on) = 2024 GROUP BY DATE_TRUNC('month', posted_on)

? Which jobs were posted in the last 2 weeks?
? job titles of vacancies posted during the past 14 days
SELECT job_title FROM vacancy WHERE posted_on >= CURRENT_DATE - INTERVAL '14 days'

? How many hours do employers take to answer an application on average?
? average hours from sending to answering applications
SELECT AVG(EXTRACT(EPOCH FROM answered_at - sent_at) / 3600) FROM application

? Which vacancies close before 2025-04-30 and are still unfilled?
? job titles of unfilled vacancies closing before April 30, 2025
SELECT job_title FROM vacancy WHERE closes_on < '2025-04-30' AND is_filled = FALSE

? How many appointments do we have on each weekday?
? appointments by day of the week
SELECT EXTRACT(DOW FROM takes_place_on), COUNT(*) FROM appointment GROUP BY EXTRACT(DOW FROM takes_place_on)

? How old are our job seekers on average?
? average age in years of job seekers
SELECT AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM job_seeker

? Which advisers began between 2010-01-01 and 2015-12-31?
? advisers who started from January 1, 2010 to December 31, 2015
SELECT adviser_name FROM adviser WHERE started_on BETWEEN '2010-01-01' AND '2015-12-31'

? When was the latest appointment of each job seeker?
? first name, last name and date of the last appointment per job seeker
SELECT s.first_name, s.last_name, MAX(p.takes_place_on) FROM job_seeker s JOIN appointment p ON p.seeker_id = s.seeker_id GROUP BY s.seeker_id, s.first_name, s.last_name

? What percentage of appointments is attended?
? percent of attended appointments
SELECT 100.0 * SUM(CASE WHEN attended = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM appointment

? What share of job seekers has found work, by profession?
? share of people who found work per profession
SELECT profession, CAST(SUM(CASE WHEN found_work_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM job_seeker GROUP BY profession

? How many applications does an applicant send on average?
? average applications per job seeker who applied
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT seeker_id), 0) FROM application

? ratio of permanent to temporary vacancies
? What is the ratio of permanent vacancies to temporary ones?
SELECT CAST(SUM(CASE WHEN contract_type = 'permanent' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN contract_type = 'temporary' THEN 1 ELSE 0 END), 0) FROM vacancy

? What would each job pay per week? Hours times wage.
? job title and hours per week multiplied by hourly wage
SELECT job_title, hours_per_week * hourly_wage FROM vacancy

? What proportion of applications got no answer?
? proportion of applications with the result no answer
SELECT CAST(SUM(CASE WHEN result = 'no answer' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM application

? Success percentage by employer: applications that ended in hired out of all
? percent of applications hired per employer name
SELECT e.employer_name, 100.0 * SUM(CASE WHEN a.result = 'hired' THEN 1 ELSE 0 END) / COUNT(*) FROM employer e JOIN vacancy v ON v.employer_id = e.employer_id JOIN application a ON a.vacancy_id = v.vacancy_id GROUP BY e.employer_id, e.employer_name

? What percentage of job seekers in each town can drive?
? percent of job seekers with a driving licence by town
SELECT town, 100.0 * SUM(CASE WHEN has_driving_licence = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM job_seeker GROUP BY town

? Which bakers with a driving licence are in Fernley or Westport?
? bakers in Fernley and Westport who hold a driving licence
SELECT first_name, last_name FROM job_seeker WHERE profession = 'baker' AND has_driving_licence = TRUE AND town IN ('Fernley', 'Westport')

? Who has no adviser yet?
? job seekers without an adviser
SELECT first_name, last_name FROM job_seeker WHERE adviser_id IS NULL

? Which jobs offer 30 to 40 hours a week at more than 15 an hour?
? job titles with hours per week between 30 and 40 and an hourly wage above 15
SELECT job_title FROM vacancy WHERE hours_per_week BETWEEN 30 AND 40 AND hourly_wage > 15

? Show job title, contract type, hours and positions of every vacancy.
? title, contract, weekly hours, positions of the vacancies
SELECT job_title, contract_type, hours_per_week, positions FROM vacancy

? Which applications have not been answered?
? ids of unanswered applications
SELECT application_id FROM application WHERE answered_at IS NULL

? How many appointments about benefits were missed?
? number of benefits appointments not attended
SELECT COUNT(*) FROM appointment WHERE topic = 'benefits' AND attended = FALSE

? Which employers have Ltd in the name and fewer than 50 staff?
? employers whose name contains Ltd and whose staff is below 50
SELECT employer_name FROM employer WHERE employer_name LIKE '%Ltd%' AND staff < 50

? Which job seekers left school with nothing, education none, and are not a cleaner?
? people with education none whose profession is other than cleaner
SELECT first_name, last_name FROM job_seeker WHERE education = 'none' AND profession <> 'cleaner'

? Which jobs pay above average?
? job titles with an hourly wage above the average wage
SELECT job_title FROM vacancy WHERE hourly_wage > (SELECT AVG(hourly_wage) FROM vacancy)

? Which languages do the job seekers speak?
? job seekers who speak Spanish
I do not know

? How many children do the unemployed have?
I do not know

? Who attended a training course last year?
? training vouchers per person
I do not know
