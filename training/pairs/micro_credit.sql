-- A micro-credit organisation: villages, officers, borrower groups, borrowers, loans and instalments.

CREATE TABLE village (
  village_id INTEGER PRIMARY KEY,
  village_name TEXT, -- Kisumu Ndogo; Bandipur; San Isidro; Tulear
  district TEXT, -- Lakeside; Highland; Coast; Plains
  population INTEGER,
  has_office TEXT
);

CREATE TABLE officer (
  officer_id INTEGER PRIMARY KEY,
  officer_name TEXT, -- Grace Achieng; Sunil Thapa; Rosa Quispe; Jean Rabe
  base_village_id INTEGER REFERENCES village (village_id),
  monthly_pay NUMERIC,
  employed_since DATE
);

CREATE TABLE borrower_group (
  group_id INTEGER PRIMARY KEY,
  group_name TEXT, -- Sunrise; Unity; Hope Sisters; New Dawn
  village_id INTEGER REFERENCES village (village_id),
  officer_id INTEGER REFERENCES officer (officer_id),
  formed_on DATE,
  meeting_day TEXT -- Monday; Tuesday; Thursday; Saturday
);

CREATE TABLE borrower (
  borrower_id INTEGER PRIMARY KEY,
  borrower_name TEXT, -- Mary Otieno; Laxmi Gurung; Pedro Mamani; Soa Rakoto
  gender TEXT, -- woman; man
  birth_year INTEGER,
  occupation TEXT, -- tailor; farmer; shopkeeper; weaver; fisher
  group_id INTEGER REFERENCES borrower_group (group_id),
  savings NUMERIC,
  literate BOOLEAN
);

CREATE TABLE micro_loan (
  loan_no INTEGER PRIMARY KEY,
  borrower_id INTEGER REFERENCES borrower (borrower_id),
  used_for TEXT, -- seeds; livestock; sewing machine; stock; school fees
  amount NUMERIC,
  interest_pct NUMERIC,
  weeks INTEGER,
  disbursed_on DATE,
  cleared_on DATE,
  loan_state TEXT -- running; cleared; forgiven; overdue
);

CREATE TABLE instalment (
  instalment_id INTEGER PRIMARY KEY,
  loan_no INTEGER REFERENCES micro_loan (loan_no),
  due_on DATE,
  paid_on DATE,
  amount_due NUMERIC,
  amount_paid NUMERIC,
  collected_by INTEGER REFERENCES officer (officer_id)
);

? Which borrowers belong to the Hope Sisters?
? borrowers in the group Hope Sisters
SELECT b.borrower_name FROM borrower b JOIN borrower_group g ON b.group_id = g.group_id WHERE g.group_name = 'Hope Sisters'

? Which borrowers took a loan for livestock?
? names, each once, of the borrowers whose loan was used for livestock
SELECT DISTINCT b.borrower_name FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id WHERE l.used_for = 'livestock'

? Which groups meet in San Isidro?
? groups from the village San Isidro
SELECT g.group_name FROM borrower_group g JOIN village v ON g.village_id = v.village_id WHERE v.village_name = 'San Isidro'

? Which officers look after groups in the Coast district?
? names of the different officers with a group in the Coast district
SELECT DISTINCT o.officer_name FROM borrower_group g JOIN officer o ON g.officer_id = o.officer_id JOIN village v ON g.village_id = v.village_id WHERE v.district = 'Coast'

? Which borrowers never took a loan?
? borrowers without loans
? Show the borrowers that have not had a single loan.
SELECT borrower_name FROM borrower WHERE borrower_id NOT IN (SELECT borrower_id FROM micro_loan)

? Which villages have no group yet?
? villages without a borrower group
SELECT village_name FROM village WHERE village_id NOT IN (SELECT village_id FROM borrower_group)

? How much has each group borrowed?
? loan total per group name
? Return the name of every group with the sum of its members' loans.
SELECT g.group_name, SUM(l.amount) FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id JOIN borrower_group g ON b.group_id = g.group_id GROUP BY g.group_id, g.group_name

? What has Sunil Thapa collected so far?
? total of the instalments paid that the officer Sunil Thapa collected
SELECT SUM(i.amount_paid) FROM instalment i JOIN officer o ON i.collected_by = o.officer_id WHERE o.officer_name = 'Sunil Thapa'

? How many borrowers are in every group, groups with nobody included?
? number of borrowers per group including groups with none
SELECT g.group_name, COUNT(b.borrower_id) FROM borrower_group g LEFT JOIN borrower b ON b.group_id = g.group_id GROUP BY g.group_id, g.group_name

? Which weavers have an overdue loan?
? borrowers working as weaver with at least one overdue loan, without repeats
SELECT DISTINCT b.borrower_name FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id WHERE b.occupation = 'weaver' AND l.loan_state = 'overdue'

? Average loan in the village Bandipur
? How big is the average loan of borrowers in Bandipur groups?
SELECT AVG(l.amount) FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id JOIN borrower_group g ON b.group_id = g.group_id JOIN village v ON g.village_id = v.village_id WHERE v.village_name = 'Bandipur'

? How many loans were there for each use?
? loans by what they are used for
SELECT used_for, COUNT(*) FROM micro_loan GROUP BY used_for

? Loans and lent money per state
? For each loan state, how many loans are there and what do they add up to?
SELECT loan_state, COUNT(*), SUM(amount) FROM micro_loan GROUP BY loan_state

? How many borrowers of each gender do we serve, and what have they saved on average?
? number of borrowers and average savings by gender
SELECT gender, COUNT(*), AVG(savings) FROM borrower GROUP BY gender

? Borrowers by occupation
? How many borrowers follow each occupation?
SELECT occupation, COUNT(*) FROM borrower GROUP BY occupation

? People living in each district
? total population of the villages per district
SELECT district, SUM(population) FROM village GROUP BY district

? Which officers collected more than 10000?
? officers with over 10000 collected in instalments
SELECT o.officer_name FROM instalment i JOIN officer o ON i.collected_by = o.officer_id GROUP BY o.officer_id, o.officer_name HAVING SUM(i.amount_paid) > 10000

? How many groups meet on each meeting day?
? borrower groups per meeting day
SELECT meeting_day, COUNT(*) FROM borrower_group GROUP BY meeting_day

? How many different borrowers have taken loans for each use?
? distinct borrowers by use of the loan
SELECT used_for, COUNT(DISTINCT borrower_id) FROM micro_loan GROUP BY used_for

? Smallest, largest and average loan per occupation
? For every occupation give min, max and mean loan amount.
SELECT b.occupation, MIN(l.amount), MAX(l.amount), AVG(l.amount) FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id GROUP BY b.occupation

? Which borrowers have had 3 or more loans?
? borrowers with at least 3 loans
SELECT b.borrower_name FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id GROUP BY b.borrower_id, b.borrower_name HAVING COUNT(*) >= 3

? Loans per district and use
? How many loans went to each district for each use? District, use, number.
SELECT v.district, l.used_for, COUNT(*) FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id JOIN borrower_group g ON b.group_id = g.group_id JOIN village v ON g.village_id = v.village_id GROUP BY v.district, l.used_for

? Groups per officer
? How many groups does each officer look after?
SELECT o.officer_name, COUNT(*) FROM borrower_group g JOIN officer o ON g.officer_id = o.officer_id GROUP BY o.officer_id, o.officer_name

? Which borrower has saved the most?
? borrower with the highest savings
SELECT borrower_name FROM borrower ORDER BY savings DESC LIMIT 1

? Top 5 groups by money lent
? Which 5 groups received the most in loans?
SELECT g.group_name FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id JOIN borrower_group g ON b.group_id = g.group_id GROUP BY g.group_id, g.group_name ORDER BY SUM(l.amount) DESC LIMIT 5

? What is the biggest loan we ever gave, and what was it used for?
? amount and use of the largest loan
SELECT amount, used_for FROM micro_loan ORDER BY amount DESC LIMIT 1

? Which group has the most members?
? group with the largest number of borrowers
SELECT g.group_name FROM borrower b JOIN borrower_group g ON b.group_id = g.group_id GROUP BY g.group_id, g.group_name ORDER BY COUNT(*) DESC LIMIT 1

? Which is the oldest group?
? borrower group formed first
SELECT group_name FROM borrower_group ORDER BY formed_on LIMIT 1

? Which village is the least populous?
? village with the smallest population
SELECT village_name FROM village ORDER BY population LIMIT 1

? List borrowers by occupation and, inside, by savings from high to low: name, occupation, savings
? borrower name, occupation and savings sorted by occupation, then savings descending
SELECT borrower_name, occupation, savings FROM borrower ORDER BY occupation, savings DESC

? Which officer gets the highest pay?
? best paid officer
SELECT officer_name FROM officer ORDER BY monthly_pay DESC LIMIT 1

? Loan numbers from the newest to the oldest disbursement
? list loan numbers, latest disbursed first
SELECT loan_no FROM micro_loan ORDER BY disbursed_on DESC

? What did we lend in June 2022?
? sum of loans disbursed in June 2022
SELECT SUM(amount) FROM micro_loan WHERE EXTRACT(YEAR FROM disbursed_on) = 2022 AND EXTRACT(MONTH FROM disbursed_on) = 6

? How many days does it take to clear a loan on average?
? average days between disbursement and clearing of loans
SELECT AVG(cleared_on - disbursed_on) FROM micro_loan

? How many instalments fell due in the last 30 days?
? instalments due past 30 days
SELECT COUNT(*) FROM instalment WHERE due_on >= CURRENT_DATE - INTERVAL '30 days'

? Which groups were formed before 2015-01-01?
? groups formed before January 1, 2015
SELECT group_name FROM borrower_group WHERE formed_on < '2015-01-01'

? Money lent per year
? How much did we lend in each year?
SELECT EXTRACT(YEAR FROM disbursed_on), SUM(amount) FROM micro_loan GROUP BY EXTRACT(YEAR FROM disbursed_on)

? Collections per month of 2023
? What was paid in instalments in each month of 2023?
SELECT DATE_TRUNC('month', paid_on), SUM(amount_paid) FROM instalment WHERE EXTRACT(YEAR FROM paid_on) = 2023 GROUP BY DATE_TRUNC('month', paid_on)

? Which instalments were paid late, after their due date? Ids only.
? ids of instalments paid after they were due
SELECT instalment_id FROM instalment WHERE paid_on > due_on

? When did Mary Otieno get her first and her latest loan?
? first and last disbursement date for borrower Mary Otieno
SELECT MIN(l.disbursed_on), MAX(l.disbursed_on) FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id WHERE b.borrower_name = 'Mary Otieno'

? For how many years has each officer been employed?
? officer name and years since employed
SELECT officer_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM employed_since) FROM officer

? What share of loans was forgiven?
? proportion of forgiven loans
SELECT CAST(SUM(CASE WHEN loan_state = 'forgiven' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM micro_loan

? What percentage of borrowers in each occupation is literate?
? percent of literate borrowers by occupation
SELECT occupation, 100.0 * SUM(CASE WHEN literate = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM borrower GROUP BY occupation

? Ratio of overdue to running loans
? What is the ratio of overdue loans to running ones?
SELECT CAST(SUM(CASE WHEN loan_state = 'overdue' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN loan_state = 'running' THEN 1 ELSE 0 END), 0) FROM micro_loan

? amount paid divided by amount due over all instalments
? Which part of what was due in instalments has been paid?
SELECT CAST(SUM(amount_paid) AS FLOAT) / NULLIF(SUM(amount_due), 0) FROM instalment

? instalments paid divided by instalments due, by officer
? For every officer, divide the instalments paid by the instalments due.
SELECT o.officer_name, CAST(SUM(i.amount_paid) AS FLOAT) / NULLIF(SUM(i.amount_due), 0) FROM instalment i JOIN officer o ON i.collected_by = o.officer_id GROUP BY o.officer_id, o.officer_name

? How many loans does a borrower take on average?
? loans per borrower
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT borrower_id), 0) FROM micro_loan

? What is the weekly principal of each loan? Loan number and amount divided by weeks.
? loan number and amount per week
SELECT loan_no, CAST(amount AS FLOAT) / NULLIF(weeks, 0) FROM micro_loan

? What percent of our borrowers is a woman?
? percentage of borrowers whose gender is woman
SELECT 100.0 * SUM(CASE WHEN gender = 'woman' THEN 1 ELSE 0 END) / COUNT(*) FROM borrower

? How much is missing on each instalment? Id and due minus paid.
? instalment id and difference of amount due and amount paid
SELECT instalment_id, amount_due - amount_paid FROM instalment

? Which farmers have saved more than 200?
? borrowers with the occupation farmer and savings above 200
SELECT borrower_name FROM borrower WHERE occupation = 'farmer' AND savings > 200

? Running or overdue loans for seeds: numbers and amounts
? Show loan number and amount of the loans for seeds that are running or overdue.
SELECT loan_no, amount FROM micro_loan WHERE used_for = 'seeds' AND loan_state IN ('running', 'overdue')

? Which instalments are still unpaid? Id and due date.
? id and due date of instalments with no payment date
SELECT instalment_id, due_on FROM instalment WHERE paid_on IS NULL

? Loans of 100 to 300: how many?
? number of loans with an amount between 100 and 300
SELECT COUNT(*) FROM micro_loan WHERE amount BETWEEN 100 AND 300

? Which borrowers are not literate and were born before 1975?
? borrowers who are not literate, with a birth year under 1975
SELECT borrower_name FROM borrower WHERE literate = FALSE AND birth_year < 1975

? Groups that start with New
? Which groups have a name beginning with New?
SELECT group_name FROM borrower_group WHERE group_name LIKE 'New%'

? Occupation, birth year and savings of Pedro Mamani
? What does the borrower Pedro Mamani do, when was he born and what has he saved?
SELECT occupation, birth_year, savings FROM borrower WHERE borrower_name = 'Pedro Mamani'

? Groups meeting on any day but Monday
? Which groups do not meet on Monday?
SELECT group_name FROM borrower_group WHERE meeting_day <> 'Monday'

? Which loans are above the average amount? Numbers, please.
? loan numbers with an above average amount
SELECT loan_no FROM micro_loan WHERE amount > (SELECT AVG(amount) FROM micro_loan)

? Which borrowers have used loans for seeds and also for school fees?
? borrowers with a loan for seeds and another for school fees
SELECT b.borrower_name FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id WHERE l.used_for = 'seeds' INTERSECT SELECT b.borrower_name FROM micro_loan l JOIN borrower b ON l.borrower_id = b.borrower_id WHERE l.used_for = 'school fees'

? How many children does Laxmi Gurung have?
? number of children of Laxmi Gurung
I do not know

? What is the mobile number of Soa Rakoto?
? phone of Soa Rakoto
I do not know

? How far is Tulear from the next bank?
? distance of Tulear to a bank
I do not know
