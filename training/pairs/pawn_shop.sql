-- A pawn shop: its branches and clerks, the customers, the items pledged, the loans on them, repayments and the sale of forfeited items.

CREATE TABLE branch (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Old Market; Harbour Street; North Gate; Bell Tower; Riverside
  city TEXT, -- Lisbon; Bristol; Hamburg; Porto; Leeds
  opened DATE,
  vault_capacity INTEGER
);

CREATE TABLE clerk (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Nora Finch; Abel Cruz; Mina Osei; Gordon Hale; Vera Lind
  branch_id INTEGER REFERENCES branch (id),
  hired DATE,
  certified_gemmologist BOOLEAN
);

CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Dana; Luis; Petra; Samir; Olga
  last_name TEXT, -- Moreno; Quinn; Vogel; Haddad; Larsen
  date_of_birth DATE,
  phone TEXT,
  registered DATE,
  blacklisted BOOLEAN
);

CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customer (id),
  description TEXT, -- gold ring; silver watch; electric guitar; laptop; pearl necklace; camera
  category TEXT, -- jewellery; electronics; instruments; tools; antiques
  weight_g NUMERIC,
  appraised_value NUMERIC,
  year_made INTEGER
);

CREATE TABLE loan (
  id INTEGER PRIMARY KEY,
  item_id INTEGER REFERENCES item (id),
  branch_id INTEGER REFERENCES branch (id),
  appraiser_id INTEGER REFERENCES clerk (id),
  cashier_id INTEGER REFERENCES clerk (id),
  principal NUMERIC,
  interest_rate NUMERIC,
  pawned_on DATE,
  due_on DATE,
  redeemed_on DATE,
  state TEXT -- open; redeemed; forfeited; extended
);

CREATE TABLE repayment (
  id INTEGER PRIMARY KEY,
  loan_id INTEGER REFERENCES loan (id),
  paid_at TIMESTAMP,
  amount NUMERIC,
  interest_part NUMERIC,
  method TEXT -- cash; card; transfer; cheque
);

CREATE TABLE item_sale (
  id INTEGER PRIMARY KEY,
  item_id INTEGER REFERENCES item (id),
  sold_on DATE,
  sale_price NUMERIC,
  channel TEXT -- shop window; website; auction; dealer
);

? Which customers have pawned something from the jewellery category? Give each first and last name once.
? customers who brought in jewellery
SELECT DISTINCT c.first_name, c.last_name FROM customer c JOIN item i ON i.customer_id = c.id WHERE i.category = 'jewellery'

? Return the description of every item pledged at the Old Market branch.
? what items were pawned at Old Market
SELECT i.description FROM item i JOIN loan l ON l.item_id = i.id JOIN branch b ON l.branch_id = b.id WHERE b.name = 'Old Market'

? Which clerks have never appraised a loan?
? clerks who never acted as appraiser
SELECT name FROM clerk WHERE id NOT IN (SELECT appraiser_id FROM loan)

? List the names of the clerks who were cashier on a loan that ended up forfeited.
? Who was the cashier on forfeited loans? Each name once.
SELECT DISTINCT c.name FROM clerk c JOIN loan l ON l.cashier_id = c.id WHERE l.state = 'forfeited'

? How much principal has been lent at each branch? Return the branch name and the total.
? total principal per branch name
? How much money did every branch lend out?
SELECT b.name, SUM(l.principal) FROM branch b JOIN loan l ON l.branch_id = b.id GROUP BY b.id, b.name

? How much interest did customers pay in repayments to the branches in Hamburg?
? interest part of the repayments, Hamburg branches
SELECT SUM(r.interest_part) FROM repayment r JOIN loan l ON r.loan_id = l.id JOIN branch b ON l.branch_id = b.id WHERE b.city = 'Hamburg'

? Show each item that was sold at auction with the price it fetched.
? items sold through the auction channel and their sale price
SELECT i.description, s.sale_price FROM item_sale s JOIN item i ON s.item_id = i.id WHERE s.channel = 'auction'

? Which registered customers have never brought an item?
? customers without any item
SELECT first_name, last_name FROM customer WHERE id NOT IN (SELECT customer_id FROM item)

? For each clerk, how many loans did they appraise? Include those with none.
? loans appraised by each clerk, even zero
SELECT c.name, COUNT(l.id) FROM clerk c LEFT JOIN loan l ON l.appraiser_id = c.id GROUP BY c.id, c.name

? Which loans have had no repayment at all? Give the loan id.
? loan ids without a repayment
SELECT id FROM loan WHERE id NOT IN (SELECT loan_id FROM repayment)

? Give the name of each clerk with the name of the branch where he or she works.
? clerks and their branches
SELECT c.name, b.name FROM clerk c JOIN branch b ON c.branch_id = b.id

? What is the total appraised value of the items of each customer? Show the last name and the total.
? value of all items per customer last name
SELECT c.last_name, SUM(i.appraised_value) FROM customer c JOIN item i ON i.customer_id = c.id GROUP BY c.id, c.last_name

? How many open loans belong to blacklisted customers?
? open loans of people on the blacklist
SELECT COUNT(*) FROM loan l JOIN item i ON l.item_id = i.id JOIN customer c ON i.customer_id = c.id WHERE l.state = 'open' AND c.blacklisted = TRUE

? Which branches have lent on a laptop as well as on a camera?
? branches that took in both a laptop and a camera
SELECT b.name FROM branch b JOIN loan l ON l.branch_id = b.id JOIN item i ON l.item_id = i.id WHERE i.description = 'laptop' INTERSECT SELECT b.name FROM branch b JOIN loan l ON l.branch_id = b.id JOIN item i ON l.item_id = i.id WHERE i.description = 'camera'

? How many loans did the certified gemmologists among the clerks appraise?
? loans appraised by a certified gemmologist
SELECT COUNT(*) FROM loan l JOIN clerk c ON l.appraiser_id = c.id WHERE c.certified_gemmologist = TRUE

? Which customer has paid back the most in total? Give first and last name.
? customer with the highest sum of repayments
SELECT c.first_name, c.last_name FROM customer c JOIN item i ON i.customer_id = c.id JOIN loan l ON l.item_id = i.id JOIN repayment r ON r.loan_id = l.id GROUP BY c.id, c.first_name, c.last_name ORDER BY SUM(r.amount) DESC LIMIT 1

? How many loans are overdue, that is, past their due date and not yet redeemed?
? overdue loans not redeemed
SELECT COUNT(*) FROM loan WHERE due_on < CURRENT_DATE AND redeemed_on IS NULL

? How many loans were pawned in the last 3 months?
? new loans in the past 3 months
SELECT COUNT(*) FROM loan WHERE pawned_on >= CURRENT_DATE - INTERVAL '3 months'

? How long does it take on average until a pawned item is redeemed, in days?
? average days between pawning and redemption
SELECT AVG(redeemed_on - pawned_on) FROM loan

? What is the longest time in days between pawning and redeeming for each branch? Give the branch name.
SELECT b.name, MAX(l.redeemed_on - l.pawned_on) FROM branch b JOIN loan l ON l.branch_id = b.id GROUP BY b.id, b.name

? Which loans run for more than 90 days from the pawn date to the due date?
? loan ids with a term longer than 90 days
SELECT id FROM loan WHERE due_on - pawned_on > 90

? How much principal did we lend out per month?
? principal by month of pawning
SELECT DATE_TRUNC('month', pawned_on), SUM(principal) FROM loan GROUP BY DATE_TRUNC('month', pawned_on)

? How much did the customers repay per week in 2025?
? weekly repayments for 2025
SELECT DATE_TRUNC('week', paid_at), SUM(amount) FROM repayment WHERE EXTRACT(YEAR FROM paid_at) = 2025 GROUP BY DATE_TRUNC('week', paid_at)

? How many repayments come in on each weekday?
? repayments by day of the week
SELECT EXTRACT(DOW FROM paid_at), COUNT(*) FROM repayment GROUP BY EXTRACT(DOW FROM paid_at)

? What did the sales of items bring in during December 2024?
? revenue from items sold in December 2024
SELECT SUM(sale_price) FROM item_sale WHERE EXTRACT(YEAR FROM sold_on) = 2024 AND EXTRACT(MONTH FROM sold_on) = 12

? Which clerks were hired after 2019-06-30?
? clerks taken on after June 30, 2019
SELECT name FROM clerk WHERE hired > '2019-06-30'

? How many loans fall due this month?
? loans due this month
SELECT COUNT(*) FROM loan WHERE DATE_TRUNC('month', due_on) = DATE_TRUNC('month', CURRENT_DATE)

? Which items were made before 1950?
? items from before 1950
SELECT description FROM item WHERE year_made < 1950

? On which day did each customer last pawn something? Show the last name and the date.
? last pawn date per customer surname
SELECT c.last_name, MAX(l.pawned_on) FROM customer c JOIN item i ON i.customer_id = c.id JOIN loan l ON l.item_id = i.id GROUP BY c.id, c.last_name

? How many customers registered between 1 April 2022 and 30 September 2022?
? customers registered from 2022-04-01 to 2022-09-30
SELECT COUNT(*) FROM customer WHERE registered BETWEEN '2022-04-01' AND '2022-09-30'

? What is the ratio of redeemed loans to forfeited loans?
? redeemed to forfeited
SELECT CAST(SUM(CASE WHEN state = 'redeemed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'forfeited' THEN 1 ELSE 0 END), 0) FROM loan

? What is the ratio of forfeited to redeemed loans for each branch name?
? forfeited / redeemed ratio by branch
SELECT b.name, CAST(SUM(CASE WHEN l.state = 'forfeited' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN l.state = 'redeemed' THEN 1 ELSE 0 END), 0) FROM branch b JOIN loan l ON l.branch_id = b.id GROUP BY b.id, b.name

? What percentage of the money repaid was interest?
? interest as a percentage of the repayment amount
SELECT 100.0 * SUM(interest_part) / NULLIF(SUM(amount), 0) FROM repayment

? What percentage of loans in each city was extended?
? percent of extended loans by city
SELECT b.city, 100.0 * SUM(CASE WHEN l.state = 'extended' THEN 1 ELSE 0 END) / COUNT(*) FROM loan l JOIN branch b ON l.branch_id = b.id GROUP BY b.city

? What is the loan to value ratio, principal over appraised value, for every loan? Show the loan id.
? principal divided by appraised value for each loan id
SELECT l.id, CAST(l.principal AS FLOAT) / NULLIF(i.appraised_value, 0) FROM loan l JOIN item i ON l.item_id = i.id

? How much is each item worth per gram?
? item description and appraised value per gram of weight
SELECT description, CAST(appraised_value AS FLOAT) / NULLIF(weight_g, 0) FROM item

? What share of loans has been redeemed, judging by the redemption date?
? share of loans that have a redeemed date
SELECT CAST(SUM(CASE WHEN NOT redeemed_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM loan

? How many items does a customer bring on average?
? average number of items per customer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT customer_id), 0) FROM item

? What proportion of the items in each category is appraised at more than 500?
? share of items worth over 500 per category
SELECT category, CAST(SUM(CASE WHEN appraised_value > 500 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM item GROUP BY category

? What is the gain of each sale over the appraised value of the item? Return the description and the difference.
? sale price minus appraised value for every sold item
SELECT i.description, s.sale_price - i.appraised_value FROM item_sale s JOIN item i ON s.item_id = i.id

? How many more website sales than dealer sales are there?
? website sales minus dealer sales
SELECT SUM(CASE WHEN channel = 'website' THEN 1 ELSE 0 END) - SUM(CASE WHEN channel = 'dealer' THEN 1 ELSE 0 END) FROM item_sale

? What is the average number of repayments per loan?
? repayments per loan
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT loan_id), 0) FROM repayment

? What percentage of the repayments was made in cash?
? percent cash repayments
SELECT 100.0 * SUM(CASE WHEN method = 'cash' THEN 1 ELSE 0 END) / COUNT(*) FROM repayment

? For each method of repayment, what is the ratio of interest to the amount paid?
? interest part over amount by method
SELECT method, CAST(SUM(interest_part) AS FLOAT) / NULLIF(SUM(amount), 0) FROM repayment GROUP BY method

? What share of the customers is blacklisted?
? fraction of blacklisted customers
SELECT CAST(SUM(CASE WHEN blacklisted = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM customer

? How many grams of goods are there in each category?
? total weight of the items by category
SELECT category, SUM(weight_g) FROM item GROUP BY category

? Which categories have a total appraised value of more than 20000?
? categories worth over 20000 altogether
SELECT category FROM item GROUP BY category HAVING SUM(appraised_value) > 20000

? What is the average interest rate for each loan state?
? mean interest rate by state of the loan
SELECT state, AVG(interest_rate) FROM loan GROUP BY state

? Which sales channels have sold at least 50 items?
? channels with 50 or more sales
SELECT channel FROM item_sale GROUP BY channel HAVING COUNT(*) >= 50

? How many euros did each sales channel bring in, and how many sales was that?
? takings and number of sales by channel
SELECT channel, SUM(sale_price), COUNT(*) FROM item_sale GROUP BY channel

? For each description of item, what are the lowest and the highest appraised value?
? min and max value per item description
SELECT description, MIN(appraised_value), MAX(appraised_value) FROM item GROUP BY description

? Which item is the heaviest?
? heaviest item
SELECT description FROM item ORDER BY weight_g DESC LIMIT 1

? Which clerk has been with the shop the longest?
? longest serving clerk
SELECT name FROM clerk ORDER BY hired LIMIT 1

? What are the 10 oldest items by year of making?
? ten oldest items
SELECT description FROM item ORDER BY year_made LIMIT 10

? List the ids of the open loans, the one due soonest first.
? open loan ids sorted by due date
SELECT id FROM loan WHERE state = 'open' ORDER BY due_on

? Which branch has the smallest vault?
? branch with the least vault capacity
SELECT name FROM branch ORDER BY vault_capacity LIMIT 1

? Which customers left no phone number?
? customers whose phone is missing
SELECT first_name, last_name FROM customer WHERE phone IS NULL

? Which items are tools or instruments and weigh over 1000 grams?
? tools and instruments heavier than 1000 g
SELECT description FROM item WHERE (category = 'tools' OR category = 'instruments') AND weight_g > 1000

? Which customers are not on the blacklist?
? customers that are not blacklisted
SELECT first_name, last_name FROM customer WHERE blacklisted = FALSE

? Which items are valued above the average item?
? items with an appraised value above average
SELECT description FROM item WHERE appraised_value > (SELECT AVG(appraised_value) FROM item)

? Which items were reported as stolen to the police?
I do not know

? What salary do the clerks get?
? clerk pay
I do not know

? How many carats does the gold ring have?
I do not know
