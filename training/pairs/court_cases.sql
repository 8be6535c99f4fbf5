-- A district court: its judges, cases, hearings, lawyers and fines.

CREATE TABLE judges (
  judge_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Helen; Marcus; Ingrid; Samuel; Rosa
  last_name TEXT, -- Whitfield; Okoro; Lindqvist; Brandt; Delgado
  chamber TEXT, -- family; criminal; civil; commercial
  appointed_on DATE,
  salary NUMERIC,
  is_retired BOOLEAN
);

CREATE TABLE lawyers (
  lawyer_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Nora Finch; Ali Rahman; Greta Holm; Paul Devereux; Ines Castro
  law_firm TEXT, -- Finch and Partners; Holm Legal; Castro Law; Blackstone House
  specialty TEXT, -- tax; divorce; fraud; labour; property
  admitted_on DATE,
  hourly_rate NUMERIC
);

CREATE TABLE cases (
  case_id INTEGER PRIMARY KEY,
  case_number TEXT,
  title TEXT,
  case_type TEXT, -- theft; custody; contract dispute; assault; bankruptcy
  status TEXT, -- open; closed; appealed; dismissed; suspended
  filed_on DATE,
  closed_on DATE,
  claim_amount NUMERIC,
  judge_id INTEGER REFERENCES judges (judge_id),
  is_public BOOLEAN
);

CREATE TABLE case_lawyers (
  case_id INTEGER REFERENCES cases (case_id),
  lawyer_id INTEGER REFERENCES lawyers (lawyer_id),
  side TEXT, -- plaintiff; defendant; prosecution
  hours_billed NUMERIC
);

CREATE TABLE hearings (
  hearing_id INTEGER PRIMARY KEY,
  case_id INTEGER REFERENCES cases (case_id),
  courtroom TEXT, -- Room A; Room B; Room C; Great Hall
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  outcome TEXT -- adjourned; settled; verdict; postponed
);

CREATE TABLE fines (
  fine_id INTEGER PRIMARY KEY,
  case_id INTEGER REFERENCES cases (case_id),
  amount NUMERIC,
  imposed_on DATE,
  paid_on DATE
);

? Which judges have handled any theft case?
? Give the first and last names of judges who were assigned at least one theft case.
SELECT DISTINCT j.first_name, j.last_name FROM judges j JOIN cases c ON c.judge_id = j.judge_id WHERE c.case_type = 'theft'

? Who are the lawyers that worked for the defendant in any case that was dismissed?
? names of lawyers on the defendant side of dismissed cases
SELECT DISTINCT l.full_name FROM lawyers l JOIN case_lawyers cl ON cl.lawyer_id = l.lawyer_id JOIN cases c ON cl.case_id = c.case_id WHERE cl.side = 'defendant' AND c.status = 'dismissed'

? Which lawyers have never been on a case?
? Find lawyers without any case.
SELECT full_name FROM lawyers WHERE lawyer_id NOT IN (SELECT lawyer_id FROM case_lawyers)

? Which cases had a hearing in the Great Hall?
? Show me the case numbers of all cases that were heard in the Great Hall.
SELECT DISTINCT c.case_number FROM cases c JOIN hearings h ON h.case_id = c.case_id WHERE h.courtroom = 'Great Hall'

? List each judge's first and last name together with the number of cases assigned to them.
? how many cases does each judge have?
SELECT j.first_name, j.last_name, COUNT(*) FROM judges j JOIN cases c ON c.judge_id = j.judge_id GROUP BY j.judge_id, j.first_name, j.last_name

? How many hearings has each judge held, including judges with none?
? For every judge, even those without a hearing, count the hearings.
SELECT j.first_name, j.last_name, COUNT(h.hearing_id) FROM judges j LEFT JOIN cases c ON c.judge_id = j.judge_id LEFT JOIN hearings h ON h.case_id = c.case_id GROUP BY j.judge_id, j.first_name, j.last_name

? What is the total of fines imposed in assault cases?
? How much money in fines came out of assault cases?
SELECT SUM(f.amount) FROM fines f JOIN cases c ON f.case_id = c.case_id WHERE c.case_type = 'assault'

? How many hours did Holm Legal bill on contract dispute cases?
? total hours billed by lawyers of Holm Legal for contract dispute cases
SELECT SUM(cl.hours_billed) FROM case_lawyers cl JOIN lawyers l ON cl.lawyer_id = l.lawyer_id JOIN cases c ON cl.case_id = c.case_id WHERE l.law_firm = 'Holm Legal' AND c.case_type = 'contract dispute'

? Which judges have more than 20 open cases on their desk?
? Return the first name and last name of judges with more than 20 cases that are still open.
SELECT j.first_name, j.last_name FROM judges j JOIN cases c ON c.judge_id = j.judge_id WHERE c.status = 'open' GROUP BY j.judge_id, j.first_name, j.last_name HAVING COUNT(*) > 20

? Which cases of retired judges were appealed?
? case numbers of appealed cases whose judge is retired
SELECT c.case_number FROM cases c JOIN judges j ON c.judge_id = j.judge_id WHERE c.status = 'appealed' AND j.is_retired = TRUE

? Which cases have not had a hearing yet?
? List the titles of cases that never had any hearing.
SELECT title FROM cases WHERE case_id NOT IN (SELECT case_id FROM hearings)

? Which lawyers have appeared before judge Okoro?
? Name the lawyers who worked on any case of the judge with the last name Okoro.
SELECT DISTINCT l.full_name FROM lawyers l JOIN case_lawyers cl ON cl.lawyer_id = l.lawyer_id JOIN cases c ON cl.case_id = c.case_id JOIN judges j ON c.judge_id = j.judge_id WHERE j.last_name = 'Okoro'

? How many cases are there of each type?
? number of cases by case type
? break the cases down by type
SELECT case_type, COUNT(*) FROM cases GROUP BY case_type

? What is the average amount claimed for each type of case?
? avg claim amount per case type
SELECT case_type, AVG(claim_amount) FROM cases GROUP BY case_type

? For each chamber, give the number of judges and their average salary.
? How many judges sit in each chamber and what do they earn on average?
SELECT chamber, COUNT(*), AVG(salary) FROM judges GROUP BY chamber

? How many cases are open, closed, appealed and so on?
? case count per status
SELECT status, COUNT(*) FROM cases GROUP BY status

? Which law firms employ more than 3 lawyers?
? law firms with over 3 lawyers
SELECT law_firm FROM lawyers GROUP BY law_firm HAVING COUNT(*) > 3

? What are the lowest and highest hourly rates of lawyers in each specialty?
? min and max hourly rate by specialty
SELECT specialty, MIN(hourly_rate), MAX(hourly_rate) FROM lawyers GROUP BY specialty

? Total fines by year they were imposed
? How much was imposed in fines each year?
SELECT EXTRACT(YEAR FROM imposed_on), SUM(amount) FROM fines GROUP BY EXTRACT(YEAR FROM imposed_on)

? How many different cases were heard in each courtroom?
? number of distinct cases per courtroom
SELECT courtroom, COUNT(DISTINCT case_id) FROM hearings GROUP BY courtroom

? How many hearings ended with each outcome?
? hearings by outcome
SELECT outcome, COUNT(*) FROM hearings GROUP BY outcome

? Total hours billed for each side
? How many hours did lawyers bill for plaintiff, defendant and prosecution?
SELECT side, SUM(hours_billed) FROM case_lawyers GROUP BY side

? For every chamber and case type, count the cases.
? number of cases by chamber of the judge and type of case
SELECT j.chamber, c.case_type, COUNT(*) FROM judges j JOIN cases c ON c.judge_id = j.judge_id GROUP BY j.chamber, c.case_type

? Which judge has the most cases?
? Who is the judge with the highest number of cases?
SELECT j.first_name, j.last_name FROM judges j JOIN cases c ON c.judge_id = j.judge_id GROUP BY j.judge_id, j.first_name, j.last_name ORDER BY COUNT(*) DESC LIMIT 1

? What are the top 5 lawyers by hours billed?
? Give me the 5 lawyers who billed the most hours in total.
SELECT l.full_name FROM lawyers l JOIN case_lawyers cl ON cl.lawyer_id = l.lawyer_id GROUP BY l.lawyer_id, l.full_name ORDER BY SUM(cl.hours_billed) DESC LIMIT 5

? Which case has the largest claim?
? case number of the case with the highest claim amount
SELECT case_number FROM cases ORDER BY claim_amount DESC LIMIT 1

? Who is the longest serving judge?
? Which judge was appointed first?
SELECT first_name, last_name FROM judges ORDER BY appointed_on LIMIT 1

? Who is the cheapest divorce lawyer?
? Find the divorce lawyer with the lowest hourly rate.
SELECT full_name FROM lawyers WHERE specialty = 'divorce' ORDER BY hourly_rate LIMIT 1

? List all case numbers and filing dates, newest first.
? Show the number and filing date of every case sorted by filing date in descending order.
SELECT case_number, filed_on FROM cases ORDER BY filed_on DESC

? Which case had the most hearings, and how many were there?
? case number with the highest number of hearings and that number
SELECT c.case_number, COUNT(*) FROM cases c JOIN hearings h ON h.case_id = c.case_id GROUP BY c.case_id, c.case_number ORDER BY COUNT(*) DESC LIMIT 1

? Which courtroom is used least often?
? courtroom with the fewest hearings
SELECT courtroom FROM hearings GROUP BY courtroom ORDER BY COUNT(*) LIMIT 1

? List lawyers by law firm and then by hourly rate from high to low.
? Give the names of all lawyers ordered by law firm, then by hourly rate descending.
SELECT full_name FROM lawyers ORDER BY law_firm, hourly_rate DESC

? How many cases were filed in 2023?
? cases filed 2023
SELECT COUNT(*) FROM cases WHERE EXTRACT(YEAR FROM filed_on) = 2023

? How many cases were filed per month in 2022?
? monthly number of new cases filed in 2022
SELECT DATE_TRUNC('month', filed_on), COUNT(*) FROM cases WHERE EXTRACT(YEAR FROM filed_on) = 2022 GROUP BY DATE_TRUNC('month', filed_on)

? Which cases were closed in the last 30 days?
? case numbers of cases closed during the past 30 days
SELECT case_number FROM cases WHERE closed_on >= CURRENT_DATE - INTERVAL '30 days'

? How many days does a case take on average from filing to closing?
? average number of days between filing and closing of a case
SELECT AVG(closed_on - filed_on) FROM cases

? How long does a hearing last on average, in hours?
? average hours per hearing from start to end
SELECT AVG(EXTRACT(EPOCH FROM ends_at - starts_at) / 3600) FROM hearings

? On which weekdays do hearings take place, and how many on each?
? number of hearings by day of the week
SELECT EXTRACT(DOW FROM starts_at), COUNT(*) FROM hearings GROUP BY EXTRACT(DOW FROM starts_at)

? Which judges were appointed before 2010-01-01?
? judges appointed before January 1, 2010
SELECT first_name, last_name FROM judges WHERE appointed_on < '2010-01-01'

? How much in fines was imposed this year?
? total amount of fines imposed so far this year
SELECT SUM(amount) FROM fines WHERE EXTRACT(YEAR FROM imposed_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many hearings took place in March 2024?
? count of hearings in March 2024
SELECT COUNT(*) FROM hearings WHERE EXTRACT(YEAR FROM starts_at) = 2024 AND EXTRACT(MONTH FROM starts_at) = 3

? When was the first fine imposed and when the last?
? first and last date on which a fine was imposed
SELECT MIN(imposed_on), MAX(imposed_on) FROM fines

? What share of cases was dismissed?
? share of dismissed cases among all cases
SELECT CAST(SUM(CASE WHEN status = 'dismissed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM cases

? What percentage of hearings got adjourned?
? percent of hearings with the outcome adjourned
SELECT 100.0 * SUM(CASE WHEN outcome = 'adjourned' THEN 1 ELSE 0 END) / COUNT(*) FROM hearings

? What is the ratio of theft cases to assault cases?
? ratio of theft to assault cases
SELECT CAST(SUM(CASE WHEN case_type = 'theft' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN case_type = 'assault' THEN 1 ELSE 0 END), 0) FROM cases

? For each type of case, what percentage is public?
? percentage of public cases by case type
SELECT case_type, 100.0 * SUM(CASE WHEN is_public = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM cases GROUP BY case_type

? How many hearings are there per case on average?
? average number of hearings per case that had hearings
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT case_id), 0) FROM hearings

? What proportion of fines has been paid?
? proportion of paid fines
SELECT CAST(SUM(CASE WHEN paid_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fines

? Share of open cases for each judge, with first and last name
? For each judge, give first name, last name and the proportion of their cases that are open.
SELECT j.first_name, j.last_name, CAST(SUM(CASE WHEN c.status = 'open' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM judges j JOIN cases c ON c.judge_id = j.judge_id GROUP BY j.judge_id, j.first_name, j.last_name

? How much is imposed per case in fines on average?
? total fine amount divided by the number of cases that got a fine
SELECT CAST(SUM(amount) AS FLOAT) / NULLIF(COUNT(DISTINCT case_id), 0) FROM fines

? Which fines are still unpaid?
? ids of fines that have not been paid
SELECT fine_id FROM fines WHERE paid_on IS NULL

? Show the number and title of all cases about custody or bankruptcy.
? case numbers and titles of custody and bankruptcy cases
SELECT case_number, title FROM cases WHERE case_type IN ('custody', 'bankruptcy')

? Which cases have a claim between 10000 and 50000 and are still open?
? open cases with claims from 10000 to 50000
SELECT case_number FROM cases WHERE claim_amount BETWEEN 10000 AND 50000 AND status = 'open'

? List the titles of all cases that contain the word Smith.
? Which case titles have Smith in them?
SELECT title FROM cases WHERE title LIKE '%Smith%'

? Which active judges sit in the criminal chamber?
? first and last names of criminal judges who are not retired
SELECT first_name, last_name FROM judges WHERE chamber = 'criminal' AND is_retired = FALSE

? How many cases are not open to the public?
? count of non-public cases
SELECT COUNT(*) FROM cases WHERE is_public = FALSE

? Which tax lawyers charge more than 300 an hour?
? tax lawyers with an hourly rate above 300
SELECT full_name FROM lawyers WHERE specialty = 'tax' AND hourly_rate > 300

? Give me the name, firm and hourly rate of every lawyer who works on fraud.
? name, law firm and hourly rate of the fraud lawyers
SELECT full_name, law_firm, hourly_rate FROM lawyers WHERE specialty = 'fraud'

? Which lawyers charge more than the average hourly rate?
? lawyers with an above average hourly rate
SELECT full_name FROM lawyers WHERE hourly_rate > (SELECT AVG(hourly_rate) FROM lawyers)

? How many jurors sat in each case?
? What was the jury's vote on each theft case?
I do not know

? What are the phone numbers of the lawyers?
? Give me the email address of every judge.
I do not know
