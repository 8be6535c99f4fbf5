-- A survey institute: surveys, questions, respondents, interviews, answers and interviewers.

CREATE TABLE survey (
  survey_id INTEGER PRIMARY KEY,
  title TEXT, -- Commuting Habits; Media Trust; Healthy Eating; Energy at Home
  sponsor TEXT, -- Ministry of Transport; Press Council; Fresh Foundation; Volt Union
  survey_mode TEXT, -- phone; web; face to face; postal
  opened_on DATE,
  closed_on DATE,
  target_sample INTEGER,
  budget NUMERIC,
  is_anonymous BOOLEAN
);

CREATE TABLE question (
  question_id INTEGER PRIMARY KEY,
  survey_id INTEGER REFERENCES survey (survey_id),
  wording TEXT,
  answer_type TEXT, -- yes-no; scale; open text; multiple choice
  position INTEGER,
  is_mandatory BOOLEAN
);

CREATE TABLE respondent (
  respondent_id INTEGER PRIMARY KEY,
  nickname TEXT, -- willow; ember; pebble; comet
  birth_year INTEGER,
  sex TEXT, -- woman; man; non-binary
  education TEXT, -- primary; secondary; vocational; university
  region TEXT, -- Highlands; Lowlands; Islands; Borders
  household_size INTEGER,
  recruited_on DATE
);

CREATE TABLE interviewer (
  interviewer_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Morag Bell; Hamish Orr; Eilidh Kay; Stuart Lamb
  pay_per_interview NUMERIC,
  trained_on DATE,
  phone TEXT
);

CREATE TABLE interview (
  interview_id INTEGER PRIMARY KEY,
  survey_id INTEGER REFERENCES survey (survey_id),
  respondent_id INTEGER REFERENCES respondent (respondent_id),
  interviewer_id INTEGER REFERENCES interviewer (interviewer_id),
  started_at TIMESTAMP,
  finished_at TIMESTAMP,
  outcome TEXT, -- complete; partial; refused; unreachable
  incentive_paid NUMERIC
);

CREATE TABLE answer (
  answer_id INTEGER PRIMARY KEY,
  interview_id INTEGER REFERENCES interview (interview_id),
  question_id INTEGER REFERENCES question (question_id),
  answer_text TEXT,
  score INTEGER,
  was_skipped BOOLEAN,
  seconds_taken INTEGER
);

? Who carried out interviews for the Media Trust survey? Each interviewer once.
? distinct interviewers with an interview in the survey Media Trust
SELECT DISTINCT v.full_name FROM interview i JOIN interviewer v ON i.interviewer_id = v.interviewer_id JOIN survey s ON i.survey_id = s.survey_id WHERE s.title = 'Media Trust'

? How many respondents from the Islands were interviewed in total, counting every interview?
? number of interviews with respondents of the Islands region
SELECT COUNT(*) FROM interview i JOIN respondent r ON i.respondent_id = r.respondent_id WHERE r.region = 'Islands'

? Which questions belong to Healthy Eating? Show the wording.
? wording of all questions in the survey Healthy Eating
SELECT q.wording FROM question q JOIN survey s ON q.survey_id = s.survey_id WHERE s.title = 'Healthy Eating'

? Which surveys have no interviews yet?
? titles of surveys without an interview
SELECT title FROM survey WHERE survey_id NOT IN (SELECT survey_id FROM interview)

? Which respondents have never been interviewed?
? nicknames of respondents without interviews
SELECT nickname FROM respondent WHERE respondent_id NOT IN (SELECT respondent_id FROM interview)

? mean answer score of respondents whose sex is woman
SELECT AVG(a.score) FROM answer a JOIN interview i ON a.interview_id = i.interview_id JOIN respondent r ON i.respondent_id = r.respondent_id WHERE r.sex = 'woman'

? How much incentive was paid for phone surveys?
? sum of incentives paid in interviews of phone mode surveys
SELECT SUM(i.incentive_paid) FROM interview i JOIN survey s ON i.survey_id = s.survey_id WHERE s.survey_mode = 'phone'

? Which respondents refused Hamish Orr? Nicknames without duplicates.
? distinct nicknames of respondents where an interview by Hamish Orr was refused
SELECT DISTINCT r.nickname FROM interview i JOIN respondent r ON i.respondent_id = r.respondent_id JOIN interviewer v ON i.interviewer_id = v.interviewer_id WHERE i.outcome = 'refused' AND v.full_name = 'Hamish Orr'

? How many answers to open text questions were skipped?
? skipped answers on questions of type open text
SELECT COUNT(*) FROM answer a JOIN question q ON a.question_id = q.question_id WHERE q.answer_type = 'open text' AND a.was_skipped = TRUE

? Which sponsors' surveys reached people with vocational education? List each sponsor once.
? distinct sponsors of surveys with an interview of a respondent with vocational education
SELECT DISTINCT s.sponsor FROM interview i JOIN survey s ON i.survey_id = s.survey_id JOIN respondent r ON i.respondent_id = r.respondent_id WHERE r.education = 'vocational'

? Show the question wording and the answer text for interview number 120.
? wording and answer text of all answers in interview 120
SELECT q.wording, a.answer_text FROM answer a JOIN question q ON a.question_id = q.question_id WHERE a.interview_id = 120

? Which mandatory questions were skipped by someone? Wording, no repeats.
? distinct wording of mandatory questions with a skipped answer
SELECT DISTINCT q.wording FROM answer a JOIN question q ON a.question_id = q.question_id WHERE q.is_mandatory = TRUE AND a.was_skipped = TRUE

? What percentage of interviews is complete?
? complete interviews in percent
? completion percentage, interviews that are complete
SELECT 100.0 * SUM(CASE WHEN outcome = 'complete' THEN 1 ELSE 0 END) / COUNT(*) FROM interview

? For each survey, what share of its interviews was refused?
SELECT s.title, CAST(SUM(CASE WHEN i.outcome = 'refused' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM interview i JOIN survey s ON i.survey_id = s.survey_id GROUP BY s.survey_id, s.title

? What is the ratio of complete to partial interviews?
? complete : partial interviews, ratio
SELECT CAST(SUM(CASE WHEN outcome = 'complete' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN outcome = 'partial' THEN 1 ELSE 0 END), 0) FROM interview

? How many questions does a survey have on average?
? questions per survey
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT survey_id), 0) FROM question

? What proportion of answers is skipped for each answer type?
? skipped share of answers by answer type of the question
SELECT q.answer_type, CAST(SUM(CASE WHEN a.was_skipped = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM answer a JOIN question q ON a.question_id = q.question_id GROUP BY q.answer_type

? What is the budget per targeted person in each survey? Title and budget over target sample.
? survey titles with budget divided by target sample
SELECT title, CAST(budget AS FLOAT) / NULLIF(target_sample, 0) FROM survey

? On average how many interviews does one interviewer do?
? interviews per interviewer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT interviewer_id), 0) FROM interview

? How much incentive do we pay per respondent on average?
? incentive paid per distinct respondent
SELECT CAST(SUM(incentive_paid) AS FLOAT) / NULLIF(COUNT(DISTINCT respondent_id), 0) FROM interview

? For every region, the percentage of respondents who are a woman
SELECT region, 100.0 * SUM(CASE WHEN sex = 'woman' THEN 1 ELSE 0 END) / COUNT(*) FROM respondent GROUP BY region

? What is the ratio of university to secondary educated respondents?
? respondents: university to secondary education ratio
SELECT CAST(SUM(CASE WHEN education = 'university' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN education = 'secondary' THEN 1 ELSE 0 END), 0) FROM respondent

? For every interviewer, give the name and the percentage of interviews that were complete.
? percent complete interviews per interviewer name
SELECT v.full_name, 100.0 * SUM(CASE WHEN i.outcome = 'complete' THEN 1 ELSE 0 END) / COUNT(*) FROM interview i JOIN interviewer v ON i.interviewer_id = v.interviewer_id GROUP BY v.interviewer_id, v.full_name

? How far along is each survey: number of interviews divided by the target sample, with the title?
? title and interviews over target sample for each survey
SELECT s.title, CAST(COUNT(*) AS FLOAT) / NULLIF(s.target_sample, 0) FROM interview i JOIN survey s ON i.survey_id = s.survey_id GROUP BY s.survey_id, s.title, s.target_sample

? How many interviews took place in April 2023?
? interviews started in April 2023
? April 2023 interview count
SELECT COUNT(*) FROM interview WHERE EXTRACT(YEAR FROM started_at) = 2023 AND EXTRACT(MONTH FROM started_at) = 4

? How many minutes does an interview last on average?
? average interview duration in minutes
SELECT AVG(EXTRACT(EPOCH FROM finished_at - started_at) / 60) FROM interview

? Average interview minutes by survey mode
? How many minutes does an interview take on average in each mode of survey?
SELECT s.survey_mode, AVG(EXTRACT(EPOCH FROM i.finished_at - i.started_at) / 60) FROM interview i JOIN survey s ON i.survey_id = s.survey_id GROUP BY s.survey_mode

? How many days was each survey in the field? Title plus days.
? survey title and number of days from opening to closing
SELECT title, closed_on - opened_on FROM survey

? Interviews per month of 2024
? Count the interviews started in each month of 2024.
SELECT DATE_TRUNC('month', started_at), COUNT(*) FROM interview WHERE EXTRACT(YEAR FROM started_at) = 2024 GROUP BY DATE_TRUNC('month', started_at)

? On which weekdays do we interview?
? interviews by day of week
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM interview GROUP BY EXTRACT(DOW FROM started_at)

? Which surveys opened in the last 6 months?
? titles of surveys opened within the past 6 months
SELECT title FROM survey WHERE opened_on >= CURRENT_DATE - INTERVAL '6 months'

? Who was trained as interviewer before 2019-06-01?
? interviewers trained before June 1, 2019
SELECT full_name FROM interviewer WHERE trained_on < '2019-06-01'

? When did the first interview for Energy at Home begin?
? start of the earliest interview in the survey Energy at Home
SELECT MIN(i.started_at) FROM interview i JOIN survey s ON i.survey_id = s.survey_id WHERE s.title = 'Energy at Home'

? Respondents recruited between 2023-09-01 and 2023-09-30, how many?
? how many respondents were recruited from September 1, 2023 to September 30, 2023?
SELECT COUNT(*) FROM respondent WHERE recruited_on BETWEEN '2023-09-01' AND '2023-09-30'

? Which surveys are running today, judging by opening and closing date?
? surveys that have opened and not closed as of today
SELECT title FROM survey WHERE opened_on <= CURRENT_DATE AND closed_on >= CURRENT_DATE

? How many respondents did we recruit per year?
? respondents by recruitment year
SELECT EXTRACT(YEAR FROM recruited_on), COUNT(*) FROM respondent GROUP BY EXTRACT(YEAR FROM recruited_on)

? Interviews by outcome
? How many interviews ended in each outcome?
SELECT outcome, COUNT(*) FROM interview GROUP BY outcome

? Respondents by region and education
? Break our respondents down by region and education.
SELECT region, education, COUNT(*) FROM respondent GROUP BY region, education

? Average score per question wording
? What is the average score of the answers to each question?
SELECT q.wording, AVG(a.score) FROM answer a JOIN question q ON a.question_id = q.question_id GROUP BY q.question_id, q.wording

? Which questions take more than 30 seconds on average?
? wording of questions whose answers take over 30 seconds on average
SELECT q.wording FROM answer a JOIN question q ON a.question_id = q.question_id GROUP BY q.question_id, q.wording HAVING AVG(a.seconds_taken) > 30

? Interviews per survey, also surveys with none
? How many interviews has each survey title got? Keep surveys without interviews.
SELECT s.title, COUNT(i.interview_id) FROM survey s LEFT JOIN interview i ON i.survey_id = s.survey_id GROUP BY s.survey_id, s.title

? How many different respondents did each interviewer talk to?
? distinct respondents interviewed per interviewer name
SELECT v.full_name, COUNT(DISTINCT i.respondent_id) FROM interview i JOIN interviewer v ON i.interviewer_id = v.interviewer_id GROUP BY v.interviewer_id, v.full_name

? For each sponsor, the number of surveys and their total budget
? surveys and budget by sponsor
SELECT sponsor, COUNT(*), SUM(budget) FROM survey GROUP BY sponsor

? Average household size per region
? How many people live in a household on average among respondents of each region?
SELECT region, AVG(household_size) FROM respondent GROUP BY region

? Which regions have more than 300 respondents?
? regions with over 300 respondents
SELECT region FROM respondent GROUP BY region HAVING COUNT(*) > 300

? Which survey has the most questions?
? survey title with the highest number of questions
SELECT s.title FROM question q JOIN survey s ON q.survey_id = s.survey_id GROUP BY s.survey_id, s.title ORDER BY COUNT(*) DESC LIMIT 1

? Who are the 3 interviewers with the most complete interviews?
? top 3 interviewers by complete interviews
SELECT v.full_name FROM interview i JOIN interviewer v ON i.interviewer_id = v.interviewer_id WHERE i.outcome = 'complete' GROUP BY v.interviewer_id, v.full_name ORDER BY COUNT(*) DESC LIMIT 3

? Which survey cost the most, and how much was it?
? title and budget of the most expensive survey
SELECT title, budget FROM survey ORDER BY budget DESC LIMIT 1

? Which question is skipped most often?
? wording of the question with the most skipped answers
SELECT q.wording FROM answer a JOIN question q ON a.question_id = q.question_id WHERE a.was_skipped = TRUE GROUP BY q.question_id, q.wording ORDER BY COUNT(*) DESC LIMIT 1

? Who is our oldest respondent?
? nickname of the respondent born earliest
SELECT nickname FROM respondent ORDER BY birth_year LIMIT 1

? List the questions of survey 4 in order of their position.
? wording of the questions in survey 4 sorted by position
SELECT wording FROM question WHERE survey_id = 4 ORDER BY position

? Which region gives the lowest scores on average?
? region of the respondents with the lowest mean answer score
SELECT r.region FROM answer a JOIN interview i ON a.interview_id = i.interview_id JOIN respondent r ON i.respondent_id = r.respondent_id GROUP BY r.region ORDER BY AVG(a.score) LIMIT 1

? Which web or postal surveys are anonymous?
? anonymous surveys with mode web or postal
SELECT title FROM survey WHERE survey_mode IN ('web', 'postal') AND is_anonymous = TRUE

? Which surveys have no closing date?
? surveys not closed yet
SELECT title FROM survey WHERE closed_on IS NULL

? Questions that contain the word "car"
? wording of questions with car in it
SELECT wording FROM question WHERE wording LIKE '%car%'

? Respondents born between 1960 and 1975 in the Borders
? which respondents of the Borders have a birth year from 1960 to 1975?
SELECT nickname FROM respondent WHERE region = 'Borders' AND birth_year BETWEEN 1960 AND 1975

? How many scale questions are optional?
? number of scale questions that are not mandatory
SELECT COUNT(*) FROM question WHERE answer_type = 'scale' AND is_mandatory = FALSE

? Interviewers paid more than the average per interview
? which interviewers get an above-average pay per interview?
SELECT full_name FROM interviewer WHERE pay_per_interview > (SELECT AVG(pay_per_interview) FROM interviewer)

? Which party do the respondents vote for?
? party preference by region
I do not know

? How much does each respondent earn?
? average income of the respondents
I do not know

? Into which languages was Commuting Habits translated?
? translations per survey
I do not know
