-- A foundation that awards scholarships: donors, programmes, applicants, applications, reviews and payments.

CREATE TABLE donor (
  donor_id INTEGER PRIMARY KEY,
  name TEXT, -- Harlan Trust; Bluebird Fund; Mason Family; Iverson Group
  donor_type TEXT, -- company; private person; foundation
  country TEXT, -- Canada; Ireland; Norway; Kenya
  first_gift_year INTEGER
);

CREATE TABLE scholarship (
  scholarship_id INTEGER PRIMARY KEY,
  name TEXT, -- Open Doors Award; Young Engineers Grant; Harbour Bursary; Merit Prize
  field TEXT, -- engineering; medicine; fine arts; law; agriculture
  yearly_amt NUMERIC,
  duration_years INTEGER,
  opens_on DATE,
  deadline DATE,
  donor_id INTEGER REFERENCES donor (donor_id),
  renewable BOOLEAN
);

CREATE TABLE applicant (
  applicant_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Mila; Joseph; Farah; Tomas; Grace
  last_name TEXT, -- Kerr; Wanjiru; Solberg; Byrne; Amari
  dob DATE,
  citizenship TEXT, -- Canadian; Irish; Norwegian; Kenyan
  household_income NUMERIC,
  gpa NUMERIC,
  email TEXT -- mila.k@mail.com; jwan@mail.com; farah.s@mail.com; tbyrne@mail.com
);

CREATE TABLE application (
  application_id INTEGER PRIMARY KEY,
  applicant_id INTEGER REFERENCES applicant (applicant_id),
  scholarship_id INTEGER REFERENCES scholarship (scholarship_id),
  submitted_at TIMESTAMP,
  decided_at TIMESTAMP,
  status TEXT, -- accepted; declined; under review; withdrawn
  requested_amt NUMERIC,
  granted_amt NUMERIC
);

CREATE TABLE reviewer (
  reviewer_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Olga Denis; Peter Mwangi; Siri Dahl; Hugh Allen
  dept TEXT, -- sciences; humanities; finance
  is_external BOOLEAN
);

CREATE TABLE review (
  review_id INTEGER PRIMARY KEY,
  application_id INTEGER REFERENCES application (application_id),
  reviewer_id INTEGER REFERENCES reviewer (reviewer_id),
  score INTEGER,
  recommended BOOLEAN,
  reviewed_on DATE
);

CREATE TABLE payment (
  payment_id INTEGER PRIMARY KEY,
  application_id INTEGER REFERENCES application (application_id),
  amt NUMERIC,
  due_on DATE,
  paid_on DATE,
  method TEXT -- bank transfer; cheque; fee waiver
);

? Which applicants were accepted for the Young Engineers Grant?
? first and last names of the applicants with an accepted application for the Young Engineers Grant
SELECT a.first_name, a.last_name FROM application p JOIN applicant a ON p.applicant_id = a.applicant_id JOIN scholarship s ON p.scholarship_id = s.scholarship_id WHERE p.status = 'accepted' AND s.name = 'Young Engineers Grant'

? Who pays for the Harbour Bursary?
? name of the donor behind the Harbour Bursary scholarship
SELECT d.name FROM scholarship s JOIN donor d ON s.donor_id = d.donor_id WHERE s.name = 'Harbour Bursary'

? Which scholarships are funded by donors from Norway?
? names of scholarships with a donor in Norway
SELECT s.name FROM scholarship s JOIN donor d ON s.donor_id = d.donor_id WHERE d.country = 'Norway'

? How many applications have been reviewed by Siri Dahl?
? number of reviews written by the reviewer Siri Dahl
SELECT COUNT(*) FROM review r JOIN reviewer v ON r.reviewer_id = v.reviewer_id WHERE v.full_name = 'Siri Dahl'

? Which donors don't fund any scholarship?
? donors without a scholarship
SELECT name FROM donor WHERE donor_id NOT IN (SELECT donor_id FROM scholarship)

? What is the total amount paid out for applications of Kenyan applicants?
? How much money was paid to applicants with Kenyan citizenship?
SELECT SUM(y.amt) FROM payment y JOIN application p ON y.application_id = p.application_id JOIN applicant a ON p.applicant_id = a.applicant_id WHERE a.citizenship = 'Kenyan'

? Find the names of all reviewers who recommended an application that was declined in the end, each once.
? distinct reviewers whose review recommended an application with status declined
SELECT DISTINCT v.full_name FROM review r JOIN reviewer v ON r.reviewer_id = v.reviewer_id JOIN application p ON r.application_id = p.application_id WHERE r.recommended = TRUE AND p.status = 'declined'

? Which applicants have never applied for a scholarship?
? List first name and last name of applicants without an application.
SELECT first_name, last_name FROM applicant WHERE applicant_id NOT IN (SELECT applicant_id FROM application)

? What is the average review score for applications to law scholarships?
? mean review score of applications in the field of law
SELECT AVG(r.score) FROM review r JOIN application p ON r.application_id = p.application_id JOIN scholarship s ON p.scholarship_id = s.scholarship_id WHERE s.field = 'law'

? Return the last name of each applicant together with the scholarship's name and the status of the application.
? applicant last name, scholarship name, application status
SELECT a.last_name, s.name, p.status FROM application p JOIN applicant a ON p.applicant_id = a.applicant_id JOIN scholarship s ON p.scholarship_id = s.scholarship_id

? How many different applicants applied for a renewable scholarship?
? count of distinct applicants to renewable scholarships
SELECT COUNT(DISTINCT p.applicant_id) FROM application p JOIN scholarship s ON p.scholarship_id = s.scholarship_id WHERE s.renewable = TRUE

? Which applicants were paid by cheque? Name each of them once.
? different applicants whose application got a payment by cheque
SELECT DISTINCT a.first_name, a.last_name FROM payment y JOIN application p ON y.application_id = p.application_id JOIN applicant a ON p.applicant_id = a.applicant_id WHERE y.method = 'cheque'

? percentage of applications accepted
SELECT 100.0 * SUM(CASE WHEN status = 'accepted' THEN 1 ELSE 0 END) / COUNT(*) FROM application

? For each scholarship, what share of its applications was declined?
? share of declined applications by scholarship name
SELECT s.name, CAST(SUM(CASE WHEN p.status = 'declined' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM application p JOIN scholarship s ON p.scholarship_id = s.scholarship_id GROUP BY s.scholarship_id, s.name

? What is the ratio of accepted to declined applications?
? accepted to declined ratio of applications
SELECT CAST(SUM(CASE WHEN status = 'accepted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'declined' THEN 1 ELSE 0 END), 0) FROM application

? Of the money requested in applications, what fraction did we grant?
? total granted amount divided by total requested amount
SELECT CAST(SUM(granted_amt) AS FLOAT) / NULLIF(SUM(requested_amt), 0) FROM application

? How many reviews does an application get on average?
? average reviews per application
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT application_id), 0) FROM review

? For every reviewer, compute the proportion of reviews in which the application was recommended.
? share of recommended reviews by reviewer name
SELECT v.full_name, CAST(SUM(CASE WHEN r.recommended = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM review r JOIN reviewer v ON r.reviewer_id = v.reviewer_id GROUP BY v.reviewer_id, v.full_name

? What percentage of the reviewers is external?
? percent external reviewers
SELECT 100.0 * SUM(CASE WHEN is_external = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM reviewer

? How much is granted per applicant on average?
? granted amount per distinct applicant
SELECT CAST(SUM(granted_amt) AS FLOAT) / NULLIF(COUNT(DISTINCT applicant_id), 0) FROM application

? What proportion of the money paid out went by bank transfer?
? share of the paid amount that was a bank transfer
SELECT CAST(SUM(CASE WHEN method = 'bank transfer' THEN amt ELSE 0 END) AS FLOAT) / NULLIF(SUM(amt), 0) FROM payment

? By how much did each application fall short, i.e. requested minus granted?
? difference between requested and granted amount for every application
SELECT requested_amt - granted_amt FROM application

? What percentage of applications under each field is still under review?
? For each field of scholarship, the percentage of applications under review
SELECT s.field, 100.0 * SUM(CASE WHEN p.status = 'under review' THEN 1 ELSE 0 END) / COUNT(*) FROM application p JOIN scholarship s ON p.scholarship_id = s.scholarship_id GROUP BY s.field

? Which scholarships close in June 2024?
? scholarships with a deadline in June 2024
SELECT name FROM scholarship WHERE EXTRACT(YEAR FROM deadline) = 2024 AND EXTRACT(MONTH FROM deadline) = 6

? Which scholarships can be applied for today, going by opening date and deadline?
? names of scholarships that have opened and whose deadline has not passed by today
SELECT name FROM scholarship WHERE opens_on <= CURRENT_DATE AND deadline >= CURRENT_DATE

? How many applications were submitted in the last 30 days?
? applications submitted within the past 30 days
SELECT COUNT(*) FROM application WHERE submitted_at >= CURRENT_DATE - INTERVAL '30 days'

? How much did we pay out in 2023?
? total of payments paid in 2023
SELECT SUM(amt) FROM payment WHERE EXTRACT(YEAR FROM paid_on) = 2023

? Count the applications submitted in each month.
? applications per month of submission
SELECT DATE_TRUNC('month', submitted_at), COUNT(*) FROM application GROUP BY DATE_TRUNC('month', submitted_at)

? How many days late are payments on average, from the due date to the day they were paid?
? average days between due date and paid date of payments
SELECT AVG(paid_on - due_on) FROM payment

? How many hours pass between submitting and deciding an application on average, for each scholarship?
? average decision time in hours by scholarship name, counted from submission of the application
SELECT s.name, AVG(EXTRACT(EPOCH FROM p.decided_at - p.submitted_at) / 3600) FROM application p JOIN scholarship s ON p.scholarship_id = s.scholarship_id GROUP BY s.scholarship_id, s.name

? How many days is the application window of each scholarship open?
? scholarship name and number of days from opening to deadline
SELECT name, deadline - opens_on FROM scholarship

? On which date did the reviewer Olga Denis last review something?
? latest review date of Olga Denis
SELECT MAX(r.reviewed_on) FROM review r JOIN reviewer v ON r.reviewer_id = v.reviewer_id WHERE v.full_name = 'Olga Denis'

? Which payments were due before 2024-01-01 and are still not paid? Give their ids and amounts.
? ids and amounts of unpaid payments due before January 1, 2024
SELECT payment_id, amt FROM payment WHERE due_on < '2024-01-01' AND paid_on IS NULL

? Show applications per weekday of submission.
? On which weekdays do applications come in? Count them by day of week submitted.
SELECT EXTRACT(DOW FROM submitted_at), COUNT(*) FROM application GROUP BY EXTRACT(DOW FROM submitted_at)

? How many applicants come from each citizenship?
? applicants by citizenship
SELECT citizenship, COUNT(*) FROM applicant GROUP BY citizenship

? Average yearly amount of scholarships by field
? For each field, how much does a scholarship pay per year on average?
SELECT field, AVG(yearly_amt) FROM scholarship GROUP BY field

? Which fields have more than 3 scholarships on offer?
? fields with over 3 scholarships
SELECT field FROM scholarship GROUP BY field HAVING COUNT(*) > 3

? How many scholarships does each donor fund, including donors that fund none?
? donor names with their number of scholarships, even if there are none
SELECT d.name, COUNT(s.scholarship_id) FROM donor d LEFT JOIN scholarship s ON s.donor_id = d.donor_id GROUP BY d.donor_id, d.name

? Give me the count of applications and the total granted amount per status.
? number and granted total of applications by status
SELECT status, COUNT(*), SUM(granted_amt) FROM application GROUP BY status

? For each department, show how many reviewers there are.
? reviewers per department
SELECT dept, COUNT(*) FROM reviewer GROUP BY dept

? How much was paid out in each year?
? payments per year paid
SELECT EXTRACT(YEAR FROM paid_on), SUM(amt) FROM payment GROUP BY EXTRACT(YEAR FROM paid_on)

? How many different scholarships did each applicant apply for? Show first and last name too.
? distinct scholarships applied for, per applicant first and last name
SELECT a.first_name, a.last_name, COUNT(DISTINCT p.scholarship_id) FROM application p JOIN applicant a ON p.applicant_id = a.applicant_id GROUP BY a.applicant_id, a.first_name, a.last_name

? Which applications got an average review score above 80? Give their ids.
? ids of applications whose reviews have a mean score over 80
SELECT application_id FROM review GROUP BY application_id HAVING AVG(score) > 80

? By donor type and country, how many donors do we have?
? donors by type and country
SELECT donor_type, country, COUNT(*) FROM donor GROUP BY donor_type, country

? Which 5 scholarships attract the most applications?
? top 5 scholarships by number of applications
SELECT s.name FROM application p JOIN scholarship s ON p.scholarship_id = s.scholarship_id GROUP BY s.scholarship_id, s.name ORDER BY COUNT(*) DESC LIMIT 5

? Which scholarship pays the most per year?
? scholarship with the highest yearly amount
SELECT name FROM scholarship ORDER BY yearly_amt DESC LIMIT 1

? Who is the applicant with the best GPA?
? first and last name of the applicant with the highest gpa
SELECT first_name, last_name FROM applicant ORDER BY gpa DESC LIMIT 1

? Which donor has given the most money through granted applications?
? donor with the largest total of granted amounts over the applications to its scholarships
SELECT d.name FROM application p JOIN scholarship s ON p.scholarship_id = s.scholarship_id JOIN donor d ON s.donor_id = d.donor_id GROUP BY d.donor_id, d.name ORDER BY SUM(p.granted_amt) DESC LIMIT 1

? List all applicants by household income, poorest first.
? applicants' first and last names ordered by household income ascending
SELECT first_name, last_name FROM applicant ORDER BY household_income

? Which country's donors fund the most scholarships?
? donor country with the most scholarships
SELECT d.country FROM scholarship s JOIN donor d ON s.donor_id = d.donor_id GROUP BY d.country ORDER BY COUNT(*) DESC LIMIT 1

? Show name and deadline of the next 3 scholarships to close, from today on.
? next 3 scholarship deadlines from today, with the name
SELECT name, deadline FROM scholarship WHERE deadline >= CURRENT_DATE ORDER BY deadline LIMIT 3

? Which reviewer gives the highest scores on average?
? reviewer with the highest mean review score
SELECT v.full_name FROM review r JOIN reviewer v ON r.reviewer_id = v.reviewer_id GROUP BY v.reviewer_id, v.full_name ORDER BY AVG(r.score) DESC LIMIT 1

? Which scholarships in medicine or law are renewable?
? renewable scholarships for medicine or law
SELECT name FROM scholarship WHERE field IN ('medicine', 'law') AND renewable = TRUE

? Who applied with a household income under 30000 and a GPA above 3.5?
? applicants with income below 30000 and gpa over 3.5
SELECT first_name, last_name FROM applicant WHERE household_income < 30000 AND gpa > 3.5

? How many applications are still undecided?
? applications without a decision
SELECT COUNT(*) FROM application WHERE decided_at IS NULL

? Which scholarships last between 2 and 4 years?
? names of scholarships running 2 to 4 years
SELECT name FROM scholarship WHERE duration_years BETWEEN 2 AND 4

? List the donors that are not a company.
? all donors other than company donors
SELECT name FROM donor WHERE donor_type <> 'company'

? Which university will the accepted applicants attend?
? universities of our scholarship holders
I do not know

? Who wrote the recommendation letters for Mila Kerr?
? recommendation letters per applicant
I do not know

? Which donors asked to stay anonymous?
? list anonymous donors
I do not know
