-- Recruitment: open vacancies, candidates, their applications, interviews and job offers.

CREATE TABLE recruiter (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Hannah Frost; Diego Marin; Priya Nair; Luc Benoit
  team TEXT, -- tech; sales; executive; campus
  is_external BOOLEAN,
  monthly_target INTEGER
);

CREATE TABLE vacancy (
  id INTEGER PRIMARY KEY,
  title TEXT, -- Data Engineer; Sales Manager; Office Assistant; UX Designer; Controller
  location TEXT, -- Berlin; Lisbon; Warsaw; Dublin; remote
  seniority TEXT, -- junior; mid-level; senior; lead
  min_salary NUMERIC,
  max_salary NUMERIC,
  headcount INTEGER,
  opened_on DATE,
  closed_on DATE,
  owner_id INTEGER REFERENCES recruiter (id)
);

CREATE TABLE candidate (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Oscar Lind; Mei Tan; Julia Roth; Samir Aziz; Grace Obi
  email TEXT,
  country TEXT, -- Poland; Portugal; India; Ireland; Brazil
  years_experience INTEGER,
  source TEXT, -- job board; referral; career page; headhunting; job fair
  birth_year INTEGER,
  willing_to_move BOOLEAN
);

CREATE TABLE skill (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Python; Excel; negotiation; Figma; accounting
  is_technical BOOLEAN
);

CREATE TABLE candidate_skill (
  candidate_id INTEGER REFERENCES candidate (id),
  skill_id INTEGER REFERENCES skill (id),
  level INTEGER
);

CREATE TABLE application (
  id INTEGER PRIMARY KEY,
  vacancy_id INTEGER REFERENCES vacancy (id),
  candidate_id INTEGER REFERENCES candidate (id),
  applied_at TIMESTAMP,
  stage TEXT, -- new; screening; interviewing; offer; hired; rejected
  rejection_reason TEXT, -- overqualified; salary; no reply; skills gap
  expected_salary NUMERIC
);

CREATE TABLE interview (
  id INTEGER PRIMARY KEY,
  application_id INTEGER REFERENCES application (id),
  recruiter_id INTEGER REFERENCES recruiter (id),
  round TEXT, -- phone; technical; on-site; final
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  score INTEGER,
  no_show BOOLEAN
);

? Which candidates applied for the Data Engineer vacancy?
? candidates who have an application for Data Engineer
SELECT DISTINCT c.name FROM candidate c JOIN application a ON a.candidate_id = c.id JOIN vacancy v ON a.vacancy_id = v.id WHERE v.title = 'Data Engineer'

? Find the names of all candidates that know Python.
? candidates with the skill Python
SELECT c.name FROM candidate c JOIN candidate_skill cs ON cs.candidate_id = c.id JOIN skill s ON cs.skill_id = s.id WHERE s.name = 'Python'

? Which vacancies have never received an application?
? job openings without a single application (vacancy titles)
SELECT title FROM vacancy WHERE id NOT IN (SELECT vacancy_id FROM application)

? Who among the candidates did not turn up to an interview?
? names of candidates with at least one no show interview
SELECT DISTINCT c.name FROM candidate c JOIN application a ON a.candidate_id = c.id JOIN interview i ON i.application_id = a.id WHERE i.no_show = TRUE

? How many vacancies does Hannah Frost own?
? number of vacancies looked after by recruiter Hannah Frost
SELECT COUNT(*) FROM vacancy v JOIN recruiter r ON v.owner_id = r.id WHERE r.name = 'Hannah Frost'

? What skills does the candidate Mei Tan have, and at which level?
? skill name and level of candidate Mei Tan
SELECT s.name, cs.level FROM skill s JOIN candidate_skill cs ON cs.skill_id = s.id JOIN candidate c ON cs.candidate_id = c.id WHERE c.name = 'Mei Tan'

? For which senior vacancies did somebody from India apply?
? titles of senior vacancies that got an application from a candidate in India
SELECT DISTINCT v.title FROM vacancy v JOIN application a ON a.vacancy_id = v.id JOIN candidate c ON a.candidate_id = c.id WHERE v.seniority = 'senior' AND c.country = 'India'

? Average interview score of candidates that came through a referral
? what do referral candidates score in interviews on average?
SELECT AVG(i.score) FROM interview i JOIN application a ON i.application_id = a.id JOIN candidate c ON a.candidate_id = c.id WHERE c.source = 'referral'

? Return the recruiter's name along with the title and location for every vacancy in Berlin or Dublin.
? recruiter, title and place of the Berlin and Dublin vacancies
SELECT r.name, v.title, v.location FROM vacancy v JOIN recruiter r ON v.owner_id = r.id WHERE v.location IN ('Berlin', 'Dublin')

? Which recruiters have not held any interview yet?
? recruiters with no interviews
SELECT name FROM recruiter WHERE id NOT IN (SELECT recruiter_id FROM interview)

? Which candidates know Excel as well as accounting?
? candidates having both the skill Excel and the skill accounting
SELECT c.name FROM candidate c JOIN candidate_skill cs ON cs.candidate_id = c.id JOIN skill s ON cs.skill_id = s.id WHERE s.name = 'Excel' INTERSECT SELECT c.name FROM candidate c JOIN candidate_skill cs ON cs.candidate_id = c.id JOIN skill s ON cs.skill_id = s.id WHERE s.name = 'accounting'

? How many applications are there in each stage?
? applications by stage
SELECT stage, COUNT(*) FROM application GROUP BY stage

? For each vacancy, show its title and the number of applications it drew, zero included.
? vacancy titles with application counts, also those with none
SELECT v.title, COUNT(a.id) FROM vacancy v LEFT JOIN application a ON a.vacancy_id = v.id GROUP BY v.id, v.title

? Where do our candidates come from? Count them per source.
? number of candidates per source
SELECT source, COUNT(*) FROM candidate GROUP BY source

? What salary do people expect on average for every seniority level?
? average expected salary on applications by seniority of the vacancy
SELECT v.seniority, AVG(a.expected_salary) FROM application a JOIN vacancy v ON a.vacancy_id = v.id GROUP BY v.seniority

? Which skills are shared by at least 20 candidates?
? skills that 20 or more candidates have
SELECT s.name FROM skill s JOIN candidate_skill cs ON cs.skill_id = s.id GROUP BY s.id, s.name HAVING COUNT(*) >= 20

? Break the rejected applications down by reason.
? number of rejected applications per rejection reason
SELECT rejection_reason, COUNT(*) FROM application WHERE stage = 'rejected' GROUP BY rejection_reason

? Best, worst and average interview score by round
? for each interview round, what are the highest, lowest and mean scores?
SELECT round, MAX(score), MIN(score), AVG(score) FROM interview GROUP BY round

? How many different candidates has each recruiter interviewed?
? distinct candidates with an interview, per recruiter name
SELECT r.name, COUNT(DISTINCT a.candidate_id) FROM recruiter r JOIN interview i ON i.recruiter_id = r.id JOIN application a ON i.application_id = a.id GROUP BY r.id, r.name

? Total headcount wanted per location and seniority
? how many heads do the vacancies ask for in every location, by seniority?
SELECT location, seniority, SUM(headcount) FROM vacancy GROUP BY location, seniority

? In which countries do the candidates have more than 8 years of experience on average?
? candidate countries averaging over 8 years of experience
SELECT country FROM candidate GROUP BY country HAVING AVG(years_experience) > 8

? Number of candidates born in each year
? candidates by year of birth
SELECT birth_year, COUNT(*) FROM candidate GROUP BY birth_year

? Which vacancy attracted the most applications?
? title of the vacancy with the highest number of applications
SELECT v.title FROM vacancy v JOIN application a ON a.vacancy_id = v.id GROUP BY v.id, v.title ORDER BY COUNT(*) DESC LIMIT 1

? Show the 5 best paid vacancies by maximum salary.
? top 5 vacancies by max salary
SELECT title FROM vacancy ORDER BY max_salary DESC LIMIT 5

? Who is our most experienced candidate?
? candidate with the most years of experience
SELECT name FROM candidate ORDER BY years_experience DESC LIMIT 1

? What's the rarest skill among candidates?
? which skill do the fewest candidates have?
SELECT s.name FROM skill s JOIN candidate_skill cs ON cs.skill_id = s.id GROUP BY s.id, s.name ORDER BY COUNT(*) LIMIT 1

? Rank the recruiters by number of interviews held, busiest first, with the count.
? recruiters and how many interviews they held, in descending order
SELECT r.name, COUNT(*) FROM recruiter r JOIN interview i ON i.recruiter_id = r.id GROUP BY r.id, r.name ORDER BY COUNT(*) DESC

? Which vacancy has been open since the earliest date and is still not closed?
? oldest vacancy without a closing date
SELECT title FROM vacancy WHERE closed_on IS NULL ORDER BY opened_on LIMIT 1

? List title and location of all vacancies, newest opening date first and then by title.
? vacancies with location, sorted by opened date descending, then title
SELECT title, location FROM vacancy ORDER BY opened_on DESC, title

? Which candidate has the highest average interview score?
? candidate scoring best in interviews on average
SELECT c.name FROM candidate c JOIN application a ON a.candidate_id = c.id JOIN interview i ON i.application_id = a.id GROUP BY c.id, c.name ORDER BY AVG(i.score) DESC LIMIT 1

? Give me the 3 candidates with the most skills.
? top 3 candidates by number of skills
SELECT c.name FROM candidate c JOIN candidate_skill cs ON cs.candidate_id = c.id GROUP BY c.id, c.name ORDER BY COUNT(*) DESC LIMIT 3

? How many applications came in during the last 14 days?
? applications in the past 14 days
SELECT COUNT(*) FROM application WHERE applied_at >= CURRENT_DATE - INTERVAL '14 days'

? Which vacancies were opened in 2023?
? vacancies opened 2023
SELECT title FROM vacancy WHERE EXTRACT(YEAR FROM opened_on) = 2023

? Applications per month
? how many applications did we get month by month?
SELECT DATE_TRUNC('month', applied_at), COUNT(*) FROM application GROUP BY DATE_TRUNC('month', applied_at)

? How many days does it take on average to close a vacancy?
? average time in days from opening to closing a vacancy
SELECT AVG(closed_on - opened_on) FROM vacancy

? What is the average length of an interview in minutes, per round?
? mean interview minutes by round
SELECT round, AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM interview GROUP BY round

? On which weekday do most applications arrive? Count the applications for every day of the week.
? number of applications per weekday
SELECT EXTRACT(DOW FROM applied_at), COUNT(*) FROM application GROUP BY EXTRACT(DOW FROM applied_at)

? When did Samir Aziz apply for the first time?
? first application time of the candidate Samir Aziz
SELECT MIN(a.applied_at) FROM application a JOIN candidate c ON a.candidate_id = c.id WHERE c.name = 'Samir Aziz'

? Titles of vacancies closed before 1 July 2022
? which vacancies closed before 2022-07-01
SELECT title FROM vacancy WHERE closed_on < '2022-07-01'

? How many interviews took place in September 2024?
? interview count for September 2024
SELECT COUNT(*) FROM interview WHERE EXTRACT(YEAR FROM started_at) = 2024 AND EXTRACT(MONTH FROM started_at) = 9

? What share of the applications ended with the person hired?
? proportion of applications with the stage hired
SELECT CAST(SUM(CASE WHEN stage = 'hired' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM application

? Ratio of hired to rejected applications
? what is the ratio of hired applications to rejected ones?
SELECT CAST(SUM(CASE WHEN stage = 'hired' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN stage = 'rejected' THEN 1 ELSE 0 END), 0) FROM application

? No-show percentage per interview round
? for each round, what percentage of interviews were no shows?
SELECT round, 100.0 * SUM(CASE WHEN no_show = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM interview GROUP BY round

? How many applications does a vacancy get on average, counting only those that got some?
? average applications per vacancy
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT vacancy_id), 0) FROM application

? Show each vacancy with the difference between its maximum and minimum salary.
? vacancy titles and their salary span (max minus min)
SELECT title, max_salary - min_salary FROM vacancy

? What percentage of candidates is willing to move, by country?
? percent willing to relocate per candidate country
SELECT country, 100.0 * SUM(CASE WHEN willing_to_move = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM candidate GROUP BY country

? Per source, what proportion of the applications got to the offer stage?
? share of applications at stage offer for each candidate source
SELECT c.source, CAST(SUM(CASE WHEN a.stage = 'offer' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM application a JOIN candidate c ON a.candidate_id = c.id GROUP BY c.source

? Ratio of technical to non-technical skills in the skill list
? how many technical skills per non-technical skill, as a ratio
SELECT CAST(SUM(CASE WHEN is_technical = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN is_technical = FALSE THEN 1 ELSE 0 END), 0) FROM skill

? Which junior or mid-level vacancies pay at least 40000 to start with?
? vacancies at junior or mid-level with a minimum salary of 40000 or more
SELECT title FROM vacancy WHERE seniority IN ('junior', 'mid-level') AND min_salary >= 40000

? Names and emails of candidates in Portugal who would relocate
? name, email of candidates from Portugal willing to move
SELECT name, email FROM candidate WHERE country = 'Portugal' AND willing_to_move = TRUE

? Show me the candidates whose email contains gmail.
? candidates with gmail in the email address
SELECT name FROM candidate WHERE email LIKE '%gmail%'

? How many applications are neither rejected nor hired?
? count of applications whose stage is not hired and not rejected
SELECT COUNT(*) FROM application WHERE stage <> 'rejected' AND stage <> 'hired'

? Which internal recruiters are on the campus team?
? campus team recruiters that are not external
SELECT name FROM recruiter WHERE team = 'campus' AND is_external = FALSE

? List the remote vacancies that are still open.
? remote vacancies not yet closed
SELECT title FROM vacancy WHERE location = 'remote' AND closed_on IS NULL

? Candidates with 3 to 6 years of experience found at a job fair
? job fair candidates who have between 3 and 6 years of experience
SELECT name FROM candidate WHERE source = 'job fair' AND years_experience BETWEEN 3 AND 6

? Which vacancies have Manager in their title and more than 1 position to fill?
? vacancies containing Manager with a headcount above 1
SELECT title FROM vacancy WHERE title LIKE '%Manager%' AND headcount > 1

? Which vacancies pay more at the top end than our average maximum salary?
? vacancies with a max salary above the average max salary
SELECT title FROM vacancy WHERE max_salary > (SELECT AVG(max_salary) FROM vacancy)

? What did we spend on job adverts for each vacancy?
? advertising cost per vacancy
I do not know

? Which university did the hired candidates graduate from?
I do not know

? How satisfied are candidates with the hiring process?
I do not know
