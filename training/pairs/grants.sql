-- A foundation for public grants and subsidies: programmes, applicants, applications, reviewers, payments, reports.

CREATE TABLE programme (
  prog_id INTEGER PRIMARY KEY,
  prog_name TEXT, -- Village Culture; Green Roofs; Youth Sport; Small Farms
  field TEXT, -- culture; energy; sport; farming
  budget NUMERIC,
  max_grant NUMERIC,
  opens_on DATE,
  closes_on DATE,
  is_active BOOLEAN
);

CREATE TABLE applicant (
  appl_id INTEGER PRIMARY KEY,
  name TEXT, -- Hill Choir; Solar Coop; FC Brook; Maple Farm; Town Theatre
  legal_form TEXT, -- club; company; municipality; private person
  county TEXT, -- Norfolk; Dorset; Kent; Cumbria
  founded_in INTEGER,
  contact_person TEXT,
  email TEXT
);

CREATE TABLE grant_request (
  req_id INTEGER PRIMARY KEY,
  appl_id INTEGER REFERENCES applicant (appl_id),
  prog_id INTEGER REFERENCES programme (prog_id),
  project_title TEXT,
  submitted_on DATE,
  decided_on DATE,
  amt_requested NUMERIC,
  amt_approved NUMERIC,
  own_funds NUMERIC,
  state TEXT -- approved; declined; pending; incomplete
);

CREATE TABLE reviewer (
  rev_id INTEGER PRIMARY KEY,
  name TEXT, -- Prue Latham; Gus Berg; Dora Klein; Matt Osei
  expertise TEXT, -- culture; energy; sport; farming
  fee_per_review NUMERIC
);

CREATE TABLE review (
  req_id INTEGER REFERENCES grant_request (req_id),
  rev_id INTEGER REFERENCES reviewer (rev_id),
  points INTEGER,
  recommends BOOLEAN,
  reviewed_on DATE
);

CREATE TABLE payout (
  payout_id INTEGER PRIMARY KEY,
  req_id INTEGER REFERENCES grant_request (req_id),
  paid_on DATE,
  amt NUMERIC,
  purpose TEXT -- staff; equipment; travel; rent
);

? Which applicants had a request approved under Green Roofs?
? names of applicants with an approved request in the programme Green Roofs
SELECT DISTINCT a.name FROM applicant a JOIN grant_request g ON g.appl_id = a.appl_id JOIN programme p ON g.prog_id = p.prog_id WHERE p.prog_name = 'Green Roofs' AND g.state = 'approved'

? How much has Solar Coop been paid out in total?
? sum of payouts to Solar Coop
SELECT SUM(y.amt) FROM payout y JOIN grant_request g ON y.req_id = g.req_id JOIN applicant a ON g.appl_id = a.appl_id WHERE a.name = 'Solar Coop'

? Which reviewers recommended any request from a club?
? names of reviewers with at least one positive recommendation for a club
SELECT DISTINCT r.name FROM reviewer r JOIN review v ON v.rev_id = r.rev_id JOIN grant_request g ON v.req_id = g.req_id JOIN applicant a ON g.appl_id = a.appl_id WHERE v.recommends = TRUE AND a.legal_form = 'club'

? Which applicants have never asked for a grant?
? applicants without any grant request
SELECT name FROM applicant WHERE appl_id NOT IN (SELECT appl_id FROM grant_request)

? Which requests have not been reviewed by anybody?
? project titles of grant requests without a review
SELECT project_title FROM grant_request WHERE req_id NOT IN (SELECT req_id FROM review)

? How many requests did each programme receive, programmes with none included?
? grant requests per programme, also those without one
SELECT p.prog_name, COUNT(g.req_id) FROM programme p LEFT JOIN grant_request g ON g.prog_id = p.prog_id GROUP BY p.prog_id, p.prog_name

? Show project title, applicant and approved amount of everything approved in the field of sport.
? project title, applicant name, amount approved for approved requests in sport programmes
SELECT g.project_title, a.name, g.amt_approved FROM grant_request g JOIN applicant a ON g.appl_id = a.appl_id JOIN programme p ON g.prog_id = p.prog_id WHERE g.state = 'approved' AND p.field = 'sport'

? Which applicants from Kent spent grant money on travel?
? Kent applicants with a payout for travel
SELECT DISTINCT a.name FROM applicant a JOIN grant_request g ON g.appl_id = a.appl_id JOIN payout y ON y.req_id = g.req_id WHERE a.county = 'Kent' AND y.purpose = 'travel'

? Which applicants have more than 2 declined requests?
? applicants with over 2 declined grant requests
SELECT a.name FROM applicant a JOIN grant_request g ON g.appl_id = a.appl_id WHERE g.state = 'declined' GROUP BY a.appl_id, a.name HAVING COUNT(*) > 2

? How many points did Dora Klein give on average to requests of Town Theatre?
? average points in reviews by Dora Klein for Town Theatre
SELECT AVG(v.points) FROM review v JOIN reviewer r ON v.rev_id = r.rev_id JOIN grant_request g ON v.req_id = g.req_id JOIN applicant a ON g.appl_id = a.appl_id WHERE r.name = 'Dora Klein' AND a.name = 'Town Theatre'

? In which programmes was a municipality approved?
? programmes with an approved request by a municipality
SELECT DISTINCT p.prog_name FROM programme p JOIN grant_request g ON g.prog_id = p.prog_id JOIN applicant a ON g.appl_id = a.appl_id WHERE a.legal_form = 'municipality' AND g.state = 'approved'

? How much was requested and how much approved per programme?
? total amount requested and approved by programme
SELECT p.prog_name, SUM(g.amt_requested), SUM(g.amt_approved) FROM programme p JOIN grant_request g ON g.prog_id = p.prog_id GROUP BY p.prog_id, p.prog_name

? How many applicants are there in each county?
? applicants by county
SELECT county, COUNT(*) FROM applicant GROUP BY county

? Requests per state
? How many grant requests are approved, declined, pending or incomplete?
SELECT state, COUNT(*) FROM grant_request GROUP BY state

? What was paid out for each purpose?
? payouts by purpose
SELECT purpose, SUM(amt) FROM payout GROUP BY purpose

? Average amount requested per legal form of the applicant
? How much does each kind of legal form ask for on average?
SELECT a.legal_form, AVG(g.amt_requested) FROM applicant a JOIN grant_request g ON g.appl_id = a.appl_id GROUP BY a.legal_form

? How many reviews did each reviewer write, and what points did they give on average?
? number of reviews and average points per reviewer
SELECT r.name, COUNT(*), AVG(v.points) FROM reviewer r JOIN review v ON v.rev_id = r.rev_id GROUP BY r.rev_id, r.name

? Budget of the programmes by field
? What budget is there in total for each field?
SELECT field, SUM(budget) FROM programme GROUP BY field

? Which counties have had more than 100000 approved?
? counties with an approved amount over 100000 in total
SELECT a.county FROM applicant a JOIN grant_request g ON g.appl_id = a.appl_id GROUP BY a.county HAVING SUM(g.amt_approved) > 100000

? How many different applicants did each programme attract?
? distinct applicants per programme name
SELECT p.prog_name, COUNT(DISTINCT g.appl_id) FROM programme p JOIN grant_request g ON g.prog_id = p.prog_id GROUP BY p.prog_id, p.prog_name

? How many requests were submitted every year?
? grant requests per year of submission
SELECT EXTRACT(YEAR FROM submitted_on), COUNT(*) FROM grant_request GROUP BY EXTRACT(YEAR FROM submitted_on)

? Smallest and largest grant approved in each programme
? min and max amount approved by programme
SELECT p.prog_name, MIN(g.amt_approved), MAX(g.amt_approved) FROM programme p JOIN grant_request g ON g.prog_id = p.prog_id GROUP BY p.prog_id, p.prog_name

? requests by county and state
? Count the grant requests for each county and state.
SELECT a.county, g.state, COUNT(*) FROM applicant a JOIN grant_request g ON g.appl_id = a.appl_id GROUP BY a.county, g.state

? Who got the most money approved?
? applicant with the highest total approved amount
SELECT a.name FROM applicant a JOIN grant_request g ON g.appl_id = a.appl_id GROUP BY a.appl_id, a.name ORDER BY SUM(g.amt_approved) DESC LIMIT 1

? Which programme is the most popular, counting requests?
? programme with the most grant requests
SELECT p.prog_name FROM programme p JOIN grant_request g ON g.prog_id = p.prog_id GROUP BY p.prog_id, p.prog_name ORDER BY COUNT(*) DESC LIMIT 1

? What are the 5 largest requests? Title and amount.
? project title and amount of the 5 highest requests by amount requested
SELECT project_title, amt_requested FROM grant_request ORDER BY amt_requested DESC LIMIT 5

? Which programme closes first?
? programme with the earliest closing date
SELECT prog_name FROM programme ORDER BY closes_on LIMIT 1

? Who is the strictest reviewer, with the lowest average points?
? reviewer giving the lowest points on average
SELECT r.name FROM reviewer r JOIN review v ON v.rev_id = r.rev_id GROUP BY r.rev_id, r.name ORDER BY AVG(v.points) LIMIT 1

? Which applicant is the oldest?
? applicant founded in the earliest year
SELECT name FROM applicant ORDER BY founded_in LIMIT 1

? List reviewers by fee from the dearest to the cheapest, with the fee.
? reviewer name and fee per review sorted by fee descending
SELECT name, fee_per_review FROM reviewer ORDER BY fee_per_review DESC

? Which request scored the most points in all its reviews together?
? project title with the highest sum of points
SELECT g.project_title FROM grant_request g JOIN review v ON v.req_id = g.req_id GROUP BY g.req_id, g.project_title ORDER BY SUM(v.points) DESC LIMIT 1

? Show all project titles by state, then by amount requested from high to low.
? project titles ordered by state, then amount requested descending
SELECT project_title FROM grant_request ORDER BY state, amt_requested DESC

? How many requests came in during 2023?
? grant requests submitted 2023
SELECT COUNT(*) FROM grant_request WHERE EXTRACT(YEAR FROM submitted_on) = 2023

? How much did we pay out per month in 2024?
? payouts by month 2024
SELECT DATE_TRUNC('month', paid_on), SUM(amt) FROM payout WHERE EXTRACT(YEAR FROM paid_on) = 2024 GROUP BY DATE_TRUNC('month', paid_on)

? How many days does a decision take on average?
? average days between submitting and deciding a grant request
SELECT AVG(decided_on - submitted_on) FROM grant_request

? For how many days is each programme open to requests?
? programme name and days from opening to closing
SELECT prog_name, closes_on - opens_on FROM programme

? Which programmes can be applied for today?
? programmes that opened already and have not closed yet by date
SELECT prog_name FROM programme WHERE opens_on <= CURRENT_DATE AND closes_on >= CURRENT_DATE

? What was decided in the last 45 days? Project title and state.
? project title and state of requests decided over the past 45 days
SELECT project_title, state FROM grant_request WHERE decided_on >= CURRENT_DATE - INTERVAL '45 days'

? How much was paid out in the quarter from 2023-07-01 to 2023-09-30?
? payout total between July 1, 2023 and September 30, 2023
SELECT SUM(amt) FROM payout WHERE paid_on BETWEEN '2023-07-01' AND '2023-09-30'

? When did each applicant last receive money?
? applicant name and date of the latest payout
SELECT a.name, MAX(y.paid_on) FROM applicant a JOIN grant_request g ON g.appl_id = a.appl_id JOIN payout y ON y.req_id = g.req_id GROUP BY a.appl_id, a.name

? How many reviews were written this month?
? reviews done this month
SELECT COUNT(*) FROM review WHERE DATE_TRUNC('month', reviewed_on) = DATE_TRUNC('month', CURRENT_DATE)

? What percentage of requests is approved in each programme?
? percent of requests approved by programme
SELECT p.prog_name, 100.0 * SUM(CASE WHEN g.state = 'approved' THEN 1 ELSE 0 END) / COUNT(*) FROM programme p JOIN grant_request g ON g.prog_id = p.prog_id GROUP BY p.prog_id, p.prog_name

? What share of the money asked for was approved?
? total amount approved divided by total amount requested
SELECT CAST(SUM(amt_approved) AS FLOAT) / NULLIF(SUM(amt_requested), 0) FROM grant_request

? How much less than requested did each project get? Title and difference.
? project title, amount requested minus amount approved
SELECT project_title, amt_requested - amt_approved FROM grant_request

? What is the ratio of approved to declined requests?
? ratio of approved to declined grant requests
SELECT CAST(SUM(CASE WHEN state = 'approved' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'declined' THEN 1 ELSE 0 END), 0) FROM grant_request

? How many requests does an applicant file on average?
? average grant requests per applicant
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT appl_id), 0) FROM grant_request

? How often does each reviewer recommend, as a proportion of their reviews?
? reviewer name and proportion of reviews with a recommendation
SELECT r.name, CAST(SUM(CASE WHEN v.recommends = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM reviewer r JOIN review v ON v.rev_id = r.rev_id GROUP BY r.rev_id, r.name

? How large are own funds compared to the amount requested, for each project title?
? project title and own funds divided by amount requested
SELECT project_title, own_funds / NULLIF(amt_requested, 0) FROM grant_request

? What percentage of payouts goes to equipment?
? percent of payouts for equipment
SELECT 100.0 * SUM(CASE WHEN purpose = 'equipment' THEN 1 ELSE 0 END) / COUNT(*) FROM payout

? Which pending or incomplete requests ask for more than 20000?
? project titles of pending and incomplete requests above 20000 requested
SELECT project_title FROM grant_request WHERE state IN ('pending', 'incomplete') AND amt_requested > 20000

? Which requests are still undecided?
? project titles without a decision date
SELECT project_title FROM grant_request WHERE decided_on IS NULL

? Which clubs sit in Dorset or Cumbria?
? clubs from Dorset and Cumbria
SELECT name FROM applicant WHERE legal_form = 'club' AND county IN ('Dorset', 'Cumbria')

? Show name, contact person and email of all companies.
? name, contact person, email of applicants with the legal form company
SELECT name, contact_person, email FROM applicant WHERE legal_form = 'company'

? Which projects have School in the title?
? project titles containing School
SELECT project_title FROM grant_request WHERE project_title LIKE '%School%'

? Which programmes are inactive?
? programmes that are not active
SELECT prog_name FROM programme WHERE is_active = FALSE

? How many reviews gave between 70 and 90 points?
? number of reviews with points from 70 to 90
SELECT COUNT(*) FROM review WHERE points BETWEEN 70 AND 90

? Which energy reviewers cost less than 150 a review?
? reviewers with energy expertise and a fee below 150
SELECT name FROM reviewer WHERE expertise = 'energy' AND fee_per_review < 150

? Which applicants gave no contact person?
? applicants with a missing contact person
SELECT name FROM applicant WHERE contact_person IS NULL

? Which requests ask for more than the average?
? project titles with an above average amount requested
SELECT project_title FROM grant_request WHERE amt_requested > (SELECT AVG(amt_requested) FROM grant_request)

? How many jobs did the grants create?
? new jobs per programme
I do not know

? Which receipts did Maple Farm hand in?
I do not know

? Why was each request declined?
? reasons for declining
I do not know
