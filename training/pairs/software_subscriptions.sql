-- Software sold by subscription: accounts, plans, subscriptions, bills, support requests and logins.

CREATE TABLE accounts (
  account_id INTEGER PRIMARY KEY,
  account_name TEXT, -- Fernway; Cobalt Labs; Tidewater; Juniper Legal; Mossbank
  country TEXT, -- France; Brazil; Denmark; Singapore
  sector TEXT, -- legal; logistics; education; media; energy
  employees INTEGER,
  created_at TIMESTAMP,
  sales_rep TEXT -- Dana; Viktor; Amira
);

CREATE TABLE plans (
  plan_id INTEGER PRIMARY KEY,
  plan_name TEXT, -- Starter; Team; Business; Enterprise
  price_per_seat NUMERIC,
  storage_gb INTEGER,
  has_api BOOLEAN
);

CREATE TABLE subscriptions (
  subscription_id INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES accounts (account_id),
  plan_id INTEGER REFERENCES plans (plan_id),
  seats INTEGER,
  billing_cycle TEXT, -- monthly; yearly
  started_on DATE,
  ended_on DATE,
  status TEXT, -- trial; active; paused; churned
  discount_pct NUMERIC
);

CREATE TABLE bills (
  bill_id INTEGER PRIMARY KEY,
  subscription_id INTEGER REFERENCES subscriptions (subscription_id),
  billed_on DATE,
  due_on DATE,
  paid_on DATE,
  amount NUMERIC
);

CREATE TABLE users (
  user_id INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES accounts (account_id),
  email TEXT,
  role TEXT, -- owner; admin; editor; viewer
  signed_up_at TIMESTAMP,
  last_login_at TIMESTAMP,
  is_blocked BOOLEAN
);

CREATE TABLE support_requests (
  request_id INTEGER PRIMARY KEY,
  user_id INTEGER REFERENCES users (user_id),
  area TEXT, -- login; export; reports; integrations
  severity TEXT, -- minor; major; critical
  opened_at TIMESTAMP,
  solved_at TIMESTAMP
);

? Which accounts are on the Enterprise plan?
? Return the names of all accounts that have a subscription to the Enterprise plan.
SELECT DISTINCT a.account_name FROM accounts a JOIN subscriptions s ON s.account_id = a.account_id JOIN plans p ON s.plan_id = p.plan_id WHERE p.plan_name = 'Enterprise'

? List the emails of all users at Cobalt Labs.
? user emails of the account Cobalt Labs
SELECT u.email FROM users u JOIN accounts a ON u.account_id = a.account_id WHERE a.account_name = 'Cobalt Labs'

? Which accounts have never had a subscription?
? accounts without any subscription
SELECT account_name FROM accounts WHERE account_id NOT IN (SELECT account_id FROM subscriptions)

? Which users have never sent a support request?
? emails of users with no support request
SELECT email FROM users WHERE user_id NOT IN (SELECT user_id FROM support_requests)

? How much has Tidewater been billed so far?
? total bill amount for account Tidewater
SELECT SUM(b.amount) FROM bills b JOIN subscriptions s ON b.subscription_id = s.subscription_id JOIN accounts a ON s.account_id = a.account_id WHERE a.account_name = 'Tidewater'

? Which accounts have an unpaid bill?
? distinct account names with any bill that hasn't been paid
SELECT DISTINCT a.account_name FROM accounts a JOIN subscriptions s ON s.account_id = a.account_id JOIN bills b ON b.subscription_id = s.subscription_id WHERE b.paid_on IS NULL

? How many users does each account have, including accounts with no users?
? user count per account, zero included
SELECT a.account_name, COUNT(u.user_id) FROM accounts a LEFT JOIN users u ON u.account_id = a.account_id GROUP BY a.account_id, a.account_name

? Which accounts reported a critical problem with integrations?
? names of accounts whose users opened a critical support request in the area integrations, once each
SELECT DISTINCT a.account_name FROM accounts a JOIN users u ON u.account_id = a.account_id JOIN support_requests r ON r.user_id = u.user_id WHERE r.severity = 'critical' AND r.area = 'integrations'

? Show account name, plan and number of seats for every active subscription.
? active subscriptions: account, plan name, seats
SELECT a.account_name, p.plan_name, s.seats FROM subscriptions s JOIN accounts a ON s.account_id = a.account_id JOIN plans p ON s.plan_id = p.plan_id WHERE s.status = 'active'

? How many seats have we sold to accounts in Denmark?
? seats of subscriptions from Denmark accounts
SELECT SUM(s.seats) FROM subscriptions s JOIN accounts a ON s.account_id = a.account_id WHERE a.country = 'Denmark'

? Who is the owner at Juniper Legal? Give the email.
? email of the user with role owner in the account Juniper Legal
SELECT u.email FROM users u JOIN accounts a ON u.account_id = a.account_id WHERE a.account_name = 'Juniper Legal' AND u.role = 'owner'

? How many subscriptions are there per plan?
? subscriptions by plan
? I want the number of subscriptions for each plan.
SELECT p.plan_name, COUNT(*) FROM plans p JOIN subscriptions s ON s.plan_id = p.plan_id GROUP BY p.plan_id, p.plan_name

? How many accounts do we have in each sector?
? accounts per sector
SELECT sector, COUNT(*) FROM accounts GROUP BY sector

? Billed amount by country
? How much did we bill in total for each country of our accounts?
SELECT a.country, SUM(b.amount) FROM bills b JOIN subscriptions s ON b.subscription_id = s.subscription_id JOIN accounts a ON s.account_id = a.account_id GROUP BY a.country

? Number of subscriptions and total seats by status
? for every status give the count of subscriptions and the seats
SELECT status, COUNT(*), SUM(seats) FROM subscriptions GROUP BY status

? Average company size, that is employees, by sector
? what is the average number of employees of the accounts in each sector?
SELECT sector, AVG(employees) FROM accounts GROUP BY sector

? How many support requests came in per area and severity?
? support requests by area and severity
SELECT area, severity, COUNT(*) FROM support_requests GROUP BY area, severity

? Which sales reps look after more than 25 accounts?
? sales reps with over 25 accounts
SELECT sales_rep FROM accounts GROUP BY sales_rep HAVING COUNT(*) > 25

? How many different accounts raised support requests in each area?
? distinct accounts with support requests, by area
SELECT r.area, COUNT(DISTINCT u.account_id) FROM support_requests r JOIN users u ON r.user_id = u.user_id GROUP BY r.area

? Users per role
? how many users hold each role?
SELECT role, COUNT(*) FROM users GROUP BY role

? Average discount by billing cycle
? what discount do we give on average per billing cycle of the subscriptions?
SELECT billing_cycle, AVG(discount_pct) FROM subscriptions GROUP BY billing_cycle

? Which accounts have at least 50 users?
? accounts with 50 users or more
SELECT a.account_name FROM accounts a JOIN users u ON u.account_id = a.account_id GROUP BY a.account_id, a.account_name HAVING COUNT(*) >= 50

? What is our largest account by employees?
? account with the most employees
SELECT account_name FROM accounts ORDER BY employees DESC LIMIT 1

? Which plan is the cheapest per seat?
? plan with the lowest seat price
SELECT plan_name FROM plans ORDER BY price_per_seat LIMIT 1

? Top 10 accounts by billed amount
? Return the names of the 10 accounts with the highest total bills.
SELECT a.account_name FROM accounts a JOIN subscriptions s ON s.account_id = a.account_id JOIN bills b ON b.subscription_id = s.subscription_id GROUP BY a.account_id, a.account_name ORDER BY SUM(b.amount) DESC LIMIT 10

? Which user opened the most support requests?
? email of the user with the largest number of support requests
SELECT u.email FROM users u JOIN support_requests r ON r.user_id = u.user_id GROUP BY u.user_id, u.email ORDER BY COUNT(*) DESC LIMIT 1

? Which sales rep brought in the most seats?
? sales rep with the highest total of subscription seats
SELECT a.sales_rep FROM accounts a JOIN subscriptions s ON s.account_id = a.account_id GROUP BY a.sales_rep ORDER BY SUM(s.seats) DESC LIMIT 1

? List all accounts by country and then by employees, biggest first.
? account names sorted by country, then employees descending
SELECT account_name FROM accounts ORDER BY country, employees DESC

? Which 5 users have logged in most recently?
? emails of the 5 users with the latest login
SELECT email FROM users ORDER BY last_login_at DESC LIMIT 5

? In which area do we get the fewest support requests?
? area with the least support requests
SELECT area FROM support_requests GROUP BY area ORDER BY COUNT(*) LIMIT 1

? Which subscription is the oldest? Show its id and start date.
? earliest started subscription, id and date started
SELECT subscription_id, started_on FROM subscriptions ORDER BY started_on LIMIT 1

? How many subscriptions started in the second quarter of 2022?
? subscriptions started in Q2 2022
SELECT COUNT(*) FROM subscriptions WHERE EXTRACT(YEAR FROM started_on) = 2022 AND EXTRACT(QUARTER FROM started_on) = 2

? New accounts per month in 2023
? how many accounts were created in each month of 2023?
SELECT DATE_TRUNC('month', created_at), COUNT(*) FROM accounts WHERE EXTRACT(YEAR FROM created_at) = 2023 GROUP BY DATE_TRUNC('month', created_at)

? Which users haven't logged in since 2023-02-01?
? emails of users whose last login was before February 1, 2023
SELECT email FROM users WHERE last_login_at < '2023-02-01'

? How many hours does it take to solve a support request on average?
? average hours from opening to solving support requests
SELECT AVG(EXTRACT(EPOCH FROM solved_at - opened_at) / 3600) FROM support_requests

? Average hours to solve a support request by severity
? how long do support requests of each severity take to be solved, in hours on average?
SELECT severity, AVG(EXTRACT(EPOCH FROM solved_at - opened_at) / 3600) FROM support_requests GROUP BY severity

? Billed amount of this month
? how much have we billed this month?
SELECT SUM(amount) FROM bills WHERE DATE_TRUNC('month', billed_on) = DATE_TRUNC('month', CURRENT_DATE)

? How many users signed up in the last 7 days?
? sign-ups by users over the past 7 days
SELECT COUNT(*) FROM users WHERE signed_up_at >= CURRENT_DATE - INTERVAL '7 days'

? Which bills were paid more than 10 days late?
? ids of bills paid over 10 days after the due date
SELECT bill_id FROM bills WHERE paid_on - due_on > 10

? How many subscriptions ended in each year?
? subscriptions that ended, per year
SELECT EXTRACT(YEAR FROM ended_on), COUNT(*) FROM subscriptions WHERE ended_on IS NOT NULL GROUP BY EXTRACT(YEAR FROM ended_on)

? When was the first and when was the last account created?
? earliest and latest creation time of accounts
SELECT MIN(created_at), MAX(created_at) FROM accounts

? What's our churn, i.e. the share of churned subscriptions?
? proportion of subscriptions with status churned
SELECT CAST(SUM(CASE WHEN status = 'churned' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM subscriptions

? What percentage of subscriptions of each plan is billed yearly?
? percent yearly billing by plan
SELECT p.plan_name, 100.0 * SUM(CASE WHEN s.billing_cycle = 'yearly' THEN 1 ELSE 0 END) / COUNT(*) FROM subscriptions s JOIN plans p ON s.plan_id = p.plan_id GROUP BY p.plan_id, p.plan_name

? Ratio of trial to active subscriptions
? what is the ratio of trial subscriptions to active ones?
SELECT CAST(SUM(CASE WHEN status = 'trial' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'active' THEN 1 ELSE 0 END), 0) FROM subscriptions

? How many users does an account have on average?
? users per account
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT account_id), 0) FROM users

? What percentage of users is blocked?
? percent blocked users
SELECT 100.0 * SUM(CASE WHEN is_blocked = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM users

? How much do we bill per seat overall? Total billed amount over the seats of the subscriptions.
? total bill amount divided by subscription seats
SELECT CAST(SUM(b.amount) AS FLOAT) / NULLIF(SUM(s.seats), 0) FROM bills b JOIN subscriptions s ON b.subscription_id = s.subscription_id

? What is the seat price per gigabyte of storage of each plan?
? plan name and price per seat over storage
SELECT plan_name, CAST(price_per_seat AS FLOAT) / NULLIF(storage_gb, 0) FROM plans

? What share of support requests is still unsolved, by area?
? unsolved fraction of support requests per area
SELECT area, CAST(SUM(CASE WHEN solved_at IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM support_requests GROUP BY area

? Which plans come with an API?
? plans that have api access
SELECT plan_name FROM plans WHERE has_api = TRUE

? Accounts in legal or media with over 200 employees
? Which accounts from the legal or media sector have more than 200 employees?
SELECT account_name FROM accounts WHERE sector IN ('legal', 'media') AND employees > 200

? Which critical support requests are unsolved?
? ids of critical support requests without a solving time
SELECT request_id FROM support_requests WHERE severity = 'critical' AND solved_at IS NULL

? Find users with an email that contains "+test".
? user emails containing +test
SELECT email FROM users WHERE email LIKE '%+test%'

? Show name, country and sales rep of accounts with 10 to 50 employees.
? accounts between 10 and 50 employees: name, country, sales rep
SELECT account_name, country, sales_rep FROM accounts WHERE employees BETWEEN 10 AND 50

? Which paused or trial subscriptions have a discount above 20 percent? Ids only.
? ids of subscriptions that are paused or trial with more than 20 discount
SELECT subscription_id FROM subscriptions WHERE status IN ('paused', 'trial') AND discount_pct > 20

? Users other than viewers who never logged in, by email
? emails of users with a role other than viewer and no last login
SELECT email FROM users WHERE role <> 'viewer' AND last_login_at IS NULL

? What does the Team plan cost per seat and how much storage does it include?
? seat price and storage of the Team plan
SELECT price_per_seat, storage_gb FROM plans WHERE plan_name = 'Team'

? Which accounts does Viktor handle outside France?
? accounts of sales rep Viktor that are not in France
SELECT account_name FROM accounts WHERE sales_rep = 'Viktor' AND country <> 'France'

? Which bills are higher than the average bill?
? ids of bills with an amount above average
SELECT bill_id FROM bills WHERE amount > (SELECT AVG(amount) FROM bills)

? How many bugs did we fix in the last release?
I do not know

? Which browser do the users log in with?
? browser used per user
I do not know

? Why did the churned subscriptions cancel?
I do not know
