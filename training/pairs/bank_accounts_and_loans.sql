-- A savings bank: branches, customers, accounts, transactions, loans and repayments.

CREATE TABLE bank_branch (
  branch_code INTEGER PRIMARY KEY,
  branch_name TEXT, -- Main Square; Dockside; Green Lane; North End
  city TEXT, -- Bristol; Leeds; Cardiff; Perth
  manager TEXT, -- Ms Carver; Mr Doyle; Mrs Singh; Mr Lowe
  opened_year INTEGER
);

CREATE TABLE customer (
  cust_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Alan; Beth; Carlos; Dina; Erik
  last_name TEXT, -- Foster; Gray; Herrera; Ismail; Johansson
  dob DATE,
  occupation TEXT, -- teacher; nurse; engineer; retired; self employed
  annual_income NUMERIC,
  credit_score INTEGER,
  customer_since DATE,
  home_branch INTEGER REFERENCES bank_branch (branch_code)
);

CREATE TABLE acct (
  acct_no INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES customer (cust_id),
  branch_code INTEGER REFERENCES bank_branch (branch_code),
  acct_type TEXT, -- current; savings; joint; youth
  currency TEXT, -- GBP; EUR; USD
  balance NUMERIC,
  overdraft_limit NUMERIC,
  opened_on DATE,
  closed_on DATE,
  frozen BOOLEAN
);

CREATE TABLE acct_txn (
  txn_id INTEGER PRIMARY KEY,
  acct_no INTEGER REFERENCES acct (acct_no),
  booked_at TIMESTAMP,
  amt NUMERIC,
  txn_type TEXT, -- deposit; withdrawal; transfer; fee; interest
  description TEXT
);

CREATE TABLE loan (
  loan_id INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES customer (cust_id),
  branch_code INTEGER REFERENCES bank_branch (branch_code),
  purpose TEXT, -- home; car; business; education; renovation
  principal NUMERIC,
  interest_rate NUMERIC,
  granted_on DATE,
  due_on DATE,
  outstanding NUMERIC,
  loan_status TEXT -- active; repaid; in default; applied for
);

CREATE TABLE repayment (
  repayment_id INTEGER PRIMARY KEY,
  loan_id INTEGER REFERENCES loan (loan_id),
  due_date DATE,
  paid_date DATE,
  amt NUMERIC,
  late BOOLEAN
);

? Which customers have a savings account?
? first and last names, each once, of customers holding a savings account
SELECT DISTINCT c.first_name, c.last_name FROM acct a JOIN customer c ON a.cust_id = c.cust_id WHERE a.acct_type = 'savings'

? Which customers have a loan in default?
? first and last name of every customer with a loan in default, no repeats
SELECT DISTINCT c.first_name, c.last_name FROM loan l JOIN customer c ON l.cust_id = c.cust_id WHERE l.loan_status = 'in default'

? Which branches granted a business loan?
? branch names with business loans, each once
SELECT DISTINCT b.branch_name FROM loan l JOIN bank_branch b ON l.branch_code = b.branch_code WHERE l.purpose = 'business'

? Which customers never took out a loan?
? customers without any loan
? First and last names of the customers who have no loan with us.
SELECT first_name, last_name FROM customer WHERE cust_id NOT IN (SELECT cust_id FROM loan)

? Which accounts have never had a transaction? Account numbers.
? account numbers without transactions
SELECT acct_no FROM acct WHERE acct_no NOT IN (SELECT acct_no FROM acct_txn)

? How much money do the customers of each branch keep with us? Branch name and total balance of its accounts.
? total account balance per branch name
SELECT b.branch_name, SUM(a.balance) FROM acct a JOIN bank_branch b ON a.branch_code = b.branch_code GROUP BY b.branch_code, b.branch_name

? What does Beth Gray still owe on her loans?
? total outstanding of the loans of Beth Gray
SELECT SUM(l.outstanding) FROM loan l JOIN customer c ON l.cust_id = c.cust_id WHERE c.first_name = 'Beth' AND c.last_name = 'Gray'

? How many accounts does each customer have, including customers with none?
? accounts per customer (first and last name), also those with none
SELECT c.first_name, c.last_name, COUNT(a.acct_no) FROM customer c LEFT JOIN acct a ON a.cust_id = c.cust_id GROUP BY c.cust_id, c.first_name, c.last_name

? Which nurses have a home loan?
? customers working as nurse with a loan for a home: first name, last name, without duplicates
SELECT DISTINCT c.first_name, c.last_name FROM loan l JOIN customer c ON l.cust_id = c.cust_id WHERE c.occupation = 'nurse' AND l.purpose = 'home'

? withdrawal total, accounts in Cardiff
? What do withdrawal transactions add up to for accounts of branches in Cardiff?
SELECT SUM(t.amt) FROM acct_txn t JOIN acct a ON t.acct_no = a.acct_no JOIN bank_branch b ON a.branch_code = b.branch_code WHERE t.txn_type = 'withdrawal' AND b.city = 'Cardiff'

? Total repaid per customer
? For every customer, show first name, last name and the sum of the loan repayments.
SELECT c.first_name, c.last_name, SUM(r.amt) FROM repayment r JOIN loan l ON r.loan_id = l.loan_id JOIN customer c ON l.cust_id = c.cust_id GROUP BY c.cust_id, c.first_name, c.last_name

? How many accounts are there of each type, and what is their average balance?
? number of accounts and mean balance by account type
SELECT acct_type, COUNT(*), AVG(balance) FROM acct GROUP BY acct_type

? Balance by currency
? How much money lies in the accounts in each currency?
SELECT currency, SUM(balance) FROM acct GROUP BY currency

? Loans by purpose and status
? Count the loans for each purpose and loan status.
SELECT purpose, loan_status, COUNT(*) FROM loan GROUP BY purpose, loan_status

? What do customers of each occupation earn a year on average?
? average annual income by occupation
SELECT occupation, AVG(annual_income) FROM customer GROUP BY occupation

? Transactions per type: number and total amount
? For each transaction type give the count and the total.
SELECT txn_type, COUNT(*), SUM(amt) FROM acct_txn GROUP BY txn_type

? Which branches have lent more than 1000000?
? branches with a total loan principal over 1000000
SELECT b.branch_name FROM loan l JOIN bank_branch b ON l.branch_code = b.branch_code GROUP BY b.branch_code, b.branch_name HAVING SUM(l.principal) > 1000000

? How many different customers have loans at every branch?
? distinct borrowers per branch
SELECT b.branch_name, COUNT(DISTINCT l.cust_id) FROM loan l JOIN bank_branch b ON l.branch_code = b.branch_code GROUP BY b.branch_code, b.branch_name

? Highest, lowest and mean interest rate per loan purpose
? For every loan purpose show max, min and average interest rate.
SELECT purpose, MAX(interest_rate), MIN(interest_rate), AVG(interest_rate) FROM loan GROUP BY purpose

? Which occupations have at least 15 customers?
? occupations with 15 or more customers
SELECT occupation FROM customer GROUP BY occupation HAVING COUNT(*) >= 15

? How many customers belong to each home branch?
? customers by branch name
SELECT b.branch_name, COUNT(*) FROM customer c JOIN bank_branch b ON c.home_branch = b.branch_code GROUP BY b.branch_code, b.branch_name

? Number of branches in every city
? branches per city
SELECT city, COUNT(*) FROM bank_branch GROUP BY city

? Outstanding loan money by city of the branch
? How much is still outstanding on loans in each city?
SELECT b.city, SUM(l.outstanding) FROM loan l JOIN bank_branch b ON l.branch_code = b.branch_code GROUP BY b.city

? Who is our richest customer by income?
? customer with the highest annual income
SELECT first_name, last_name FROM customer ORDER BY annual_income DESC LIMIT 1

? Top 10 accounts by balance: number and balance
? Which 10 accounts hold the most money, and how much?
SELECT acct_no, balance FROM acct ORDER BY balance DESC LIMIT 10

? Which branch has granted the most loans?
? branch with the largest number of loans
SELECT b.branch_name FROM loan l JOIN bank_branch b ON l.branch_code = b.branch_code GROUP BY b.branch_code, b.branch_name ORDER BY COUNT(*) DESC LIMIT 1

? Who owes us the most?
? customer with the highest total outstanding on loans
SELECT c.first_name, c.last_name FROM loan l JOIN customer c ON l.cust_id = c.cust_id GROUP BY c.cust_id, c.first_name, c.last_name ORDER BY SUM(l.outstanding) DESC LIMIT 1

? Which active loan has the highest interest rate? Show id and rate.
? loan id and interest rate of the dearest active loan
SELECT loan_id, interest_rate FROM loan WHERE loan_status = 'active' ORDER BY interest_rate DESC LIMIT 1

? Our longest standing customer
? first and last name of the customer who has been with us longest
SELECT first_name, last_name FROM customer ORDER BY customer_since LIMIT 1

? Customers by credit score from worst to best, with the score
? first name, last name and credit score of all customers, lowest score first
SELECT first_name, last_name, credit_score FROM customer ORDER BY credit_score

? Account numbers by type, then by balance from high to low
? list account number, type and balance sorted by type and then balance descending
SELECT acct_no, acct_type, balance FROM acct ORDER BY acct_type, balance DESC

? Which purpose is most common among the loans?
? most frequent loan purpose
SELECT purpose FROM loan GROUP BY purpose ORDER BY COUNT(*) DESC LIMIT 1

? How many accounts were opened in 2021?
? accounts opened 2021
SELECT COUNT(*) FROM acct WHERE EXTRACT(YEAR FROM opened_on) = 2021

? What did we lend in October 2023?
? total principal of loans granted in October 2023
SELECT SUM(principal) FROM loan WHERE EXTRACT(YEAR FROM granted_on) = 2023 AND EXTRACT(MONTH FROM granted_on) = 10

? Deposits per month
? How much was paid in as a deposit in each month?
SELECT DATE_TRUNC('month', booked_at), SUM(amt) FROM acct_txn WHERE txn_type = 'deposit' GROUP BY DATE_TRUNC('month', booked_at)

? How many days late are repayments paid on average, from due date to paid date?
? average days between due date and payment of the repayments
SELECT AVG(paid_date - due_date) FROM repayment

? How many fee transactions were booked in the last 30 days?
? fees booked past 30 days, number of transactions
SELECT COUNT(*) FROM acct_txn WHERE txn_type = 'fee' AND booked_at >= CURRENT_DATE - INTERVAL '30 days'

? How old are our customers? First name, last name and age in years.
? customer names with age
SELECT first_name, last_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM customer

? Which loans fall due between 2025-01-01 and 2025-12-31? Ids.
? ids of loans due from January 1, 2025 to December 31, 2025
SELECT loan_id FROM loan WHERE due_on BETWEEN '2025-01-01' AND '2025-12-31'

? When was the last transaction on the account 1001?
? latest booking on account number 1001
SELECT MAX(booked_at) FROM acct_txn WHERE acct_no = 1001

? New customers per year
? How many customers joined us in each year?
SELECT EXTRACT(YEAR FROM customer_since), COUNT(*) FROM customer GROUP BY EXTRACT(YEAR FROM customer_since)

? What share of the loans is in default?
? proportion of loans in default
SELECT CAST(SUM(CASE WHEN loan_status = 'in default' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM loan

? What percentage of repayments is late, per loan purpose?
? percent of late repayments by purpose of the loan
SELECT l.purpose, 100.0 * SUM(CASE WHEN r.late = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM repayment r JOIN loan l ON r.loan_id = l.loan_id GROUP BY l.purpose

? Ratio of savings to current accounts
? What is the ratio of savings accounts to current accounts?
SELECT CAST(SUM(CASE WHEN acct_type = 'savings' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN acct_type = 'current' THEN 1 ELSE 0 END), 0) FROM acct

? How many accounts does a customer have on average?
? average accounts per customer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT cust_id), 0) FROM acct

? Which part of the lent money is still outstanding? Outstanding divided by principal of all loans.
? sum of outstanding divided by sum of principal over the loans
SELECT CAST(SUM(outstanding) AS FLOAT) / NULLIF(SUM(principal), 0) FROM loan

? How much of each loan has been paid back? Id and principal less outstanding.
? loan id and principal minus outstanding
SELECT loan_id, principal - outstanding FROM loan

? What percent of accounts is frozen?
? percentage of frozen accounts
SELECT 100.0 * SUM(CASE WHEN frozen = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM acct

? For each branch, what is the share of repaid loans?
? proportion of repaid loans by branch name
SELECT b.branch_name, CAST(SUM(CASE WHEN l.loan_status = 'repaid' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM loan l JOIN bank_branch b ON l.branch_code = b.branch_code GROUP BY b.branch_code, b.branch_name

? Which accounts are overdrawn, that is have a balance under 0? Number and balance.
? account number and balance where the balance is below 0
SELECT acct_no, balance FROM acct WHERE balance < 0

? Which engineers or teachers have a credit score over 700?
? customers who are engineer or teacher with a score above 700
SELECT first_name, last_name FROM customer WHERE occupation IN ('engineer', 'teacher') AND credit_score > 700

? Which EUR accounts are not frozen and hold at least 5000?
? account numbers in EUR, not frozen, with a balance of 5000 or more
SELECT acct_no FROM acct WHERE currency = 'EUR' AND frozen = FALSE AND balance >= 5000

? Which repayments have not been paid? Id, due date and amount.
? id, due date and amount of repayments with no paid date
SELECT repayment_id, due_date, amt FROM repayment WHERE paid_date IS NULL

? Transactions whose description contains Rent: id and amount
? Which transactions mention Rent in the description? Show id and amount.
SELECT txn_id, amt FROM acct_txn WHERE description LIKE '%Rent%'

? How many loans have an interest rate between 3 and 6?
? number of loans with a rate from 3 to 6
SELECT COUNT(*) FROM loan WHERE interest_rate BETWEEN 3 AND 6

? City, manager and opening year of Dockside
? Who manages the branch Dockside, in which city is it and since which year is it open? City, manager, year.
SELECT city, manager, opened_year FROM bank_branch WHERE branch_name = 'Dockside'

? Closed accounts: which numbers?
? account numbers that have a closing date
SELECT acct_no FROM acct WHERE closed_on IS NOT NULL

? Loans for anything but a car above 20000: id, purpose, principal
? id, purpose and principal of loans over 20000 whose purpose is not car
SELECT loan_id, purpose, principal FROM loan WHERE principal > 20000 AND purpose <> 'car'

? Which customers earn less than the average income?
? customers with a below average annual income
SELECT first_name, last_name FROM customer WHERE annual_income < (SELECT AVG(annual_income) FROM customer)

? Which cities have branches with both home loans and car loans?
? cities where a home loan as well as a car loan was granted
SELECT b.city FROM loan l JOIN bank_branch b ON l.branch_code = b.branch_code WHERE l.purpose = 'home' INTERSECT SELECT b.city FROM loan l JOIN bank_branch b ON l.branch_code = b.branch_code WHERE l.purpose = 'car'

? What is Dina Ismail's online banking password?
? password of Dina Ismail
I do not know

? How many cash machines does Green Lane have?
? number of ATMs at Green Lane
I do not know

? Which house secures Erik Johansson's loan?
? collateral for Erik Johansson
I do not know
