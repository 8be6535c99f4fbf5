-- A sales team's pipeline: reps, accounts, contacts, deals, stage changes, activities and quotes.

CREATE TABLE reps (
  rep_id INTEGER PRIMARY KEY,
  rep_name TEXT, -- Dana Whitfield; Luis Ortega; Fay Brandt; Kenji Ito
  territory TEXT, -- West; East; Central; EMEA
  manager_id INTEGER REFERENCES reps (rep_id),
  yearly_quota NUMERIC,
  base_salary NUMERIC,
  hired_date DATE,
  is_active BOOLEAN
);

CREATE TABLE accounts (
  account_id INTEGER PRIMARY KEY,
  account_name TEXT, -- Orbit Logistics; Maple Foods; Quartz Energy; Delta Textiles
  industry TEXT, -- logistics; food; energy; textiles
  employees INTEGER,
  annual_revenue NUMERIC,
  country TEXT, -- Belgium; Canada; Poland; Singapore
  customer_since DATE,
  owner_rep_id INTEGER REFERENCES reps (rep_id)
);

CREATE TABLE contacts (
  contact_id INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES accounts (account_id),
  full_name TEXT, -- Iris Falk; Tom Baxter; Mei Tan; Adam Zych
  job_title TEXT, -- buyer; finance director; IT manager; owner
  email TEXT, -- iris@orbit.com; tom@maple.ca; mei@quartz.sg; adam@delta.pl
  is_decision_maker BOOLEAN,
  last_contacted DATE
);

CREATE TABLE deals (
  deal_id INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES accounts (account_id),
  rep_id INTEGER REFERENCES reps (rep_id),
  deal_name TEXT,
  product_line TEXT, -- hardware; software; support; training
  stage TEXT, -- prospect; negotiation; won; lost
  expected_amt NUMERIC,
  closed_amt NUMERIC,
  created_on DATE,
  expected_close DATE,
  closed_on DATE,
  loss_reason TEXT -- price; competitor; no budget; timing
);

CREATE TABLE activities (
  activity_id INTEGER PRIMARY KEY,
  deal_id INTEGER REFERENCES deals (deal_id),
  contact_id INTEGER REFERENCES contacts (contact_id),
  activity_type TEXT, -- call; meeting; email; demo
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  was_successful BOOLEAN
);

CREATE TABLE quotes (
  quote_id INTEGER PRIMARY KEY,
  deal_id INTEGER REFERENCES deals (deal_id),
  list_price NUMERIC,
  quoted_price NUMERIC,
  valid_until DATE,
  accepted BOOLEAN
);

? Which deals is Fay Brandt working on?
? deal names of the rep Fay Brandt
SELECT d.deal_name FROM deals d JOIN reps r ON d.rep_id = r.rep_id WHERE r.rep_name = 'Fay Brandt'

? Which accounts have we lost a deal with because of price? Every account once.
? distinct account names with a deal lost to the loss reason price
SELECT DISTINCT a.account_name FROM deals d JOIN accounts a ON d.account_id = a.account_id WHERE d.stage = 'lost' AND d.loss_reason = 'price'

? Who are the decision makers at Quartz Energy? Name and email, please.
? name and email of contacts who are decision makers for the account Quartz Energy
SELECT c.full_name, c.email FROM contacts c JOIN accounts a ON c.account_id = a.account_id WHERE c.is_decision_maker = TRUE AND a.account_name = 'Quartz Energy'

? Which reps don't own any account?
? reps without accounts of their own
SELECT rep_name FROM reps WHERE rep_id NOT IN (SELECT owner_rep_id FROM accounts)

? closed amount of won software deals of accounts from Canada
SELECT SUM(d.closed_amt) FROM deals d JOIN accounts a ON d.account_id = a.account_id WHERE d.stage = 'won' AND d.product_line = 'software' AND a.country = 'Canada'

? Which deals have never had an activity?
? names of deals without activities
SELECT deal_name FROM deals WHERE deal_id NOT IN (SELECT deal_id FROM activities)

? Which contacts saw a demo? List everyone once.
? different contacts who had an activity of type demo
SELECT DISTINCT c.full_name FROM activities v JOIN contacts c ON v.contact_id = c.contact_id WHERE v.activity_type = 'demo'

? How many calls has Luis Ortega's pipeline seen, i.e. call activities on deals of rep Luis Ortega?
? number of call activities on the deals of Luis Ortega
SELECT COUNT(*) FROM activities v JOIN deals d ON v.deal_id = d.deal_id JOIN reps r ON d.rep_id = r.rep_id WHERE v.activity_type = 'call' AND r.rep_name = 'Luis Ortega'

? Return the deal name, the account name and the rep's name for all deals in negotiation.
? deals in the negotiation stage with account and rep names
SELECT d.deal_name, a.account_name, r.rep_name FROM deals d JOIN accounts a ON d.account_id = a.account_id JOIN reps r ON d.rep_id = r.rep_id WHERE d.stage = 'negotiation'

? Which reps of the West territory have won deals over 50000? Just once each.
? distinct reps in territory West with a won deal whose closed amount exceeds 50000
SELECT DISTINCT r.rep_name FROM deals d JOIN reps r ON d.rep_id = r.rep_id WHERE r.territory = 'West' AND d.stage = 'won' AND d.closed_amt > 50000

? What is the average quoted price for training deals?
? mean quoted price of quotes on deals of the training line
SELECT AVG(q.quoted_price) FROM quotes q JOIN deals d ON q.deal_id = d.deal_id WHERE d.product_line = 'training'

? Which accounts have no contacts?
? accounts lacking a contact
SELECT account_name FROM accounts WHERE account_id NOT IN (SELECT account_id FROM contacts)

? percentage of won deals
SELECT 100.0 * SUM(CASE WHEN stage = 'won' THEN 1 ELSE 0 END) / COUNT(*) FROM deals

? For each rep, what share of the deals was won?
SELECT r.rep_name, CAST(SUM(CASE WHEN d.stage = 'won' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM deals d JOIN reps r ON d.rep_id = r.rep_id GROUP BY r.rep_id, r.rep_name

? What is the ratio of won to lost deals?
SELECT CAST(SUM(CASE WHEN stage = 'won' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN stage = 'lost' THEN 1 ELSE 0 END), 0) FROM deals

? Won to lost ratio by industry
? For every industry, give the ratio of deals won to deals lost.
SELECT a.industry, CAST(SUM(CASE WHEN d.stage = 'won' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN d.stage = 'lost' THEN 1 ELSE 0 END), 0) FROM deals d JOIN accounts a ON d.account_id = a.account_id GROUP BY a.industry

? What fraction of the expected amount did we finally close over all deals?
? closed amount over expected amount of deals
SELECT CAST(SUM(closed_amt) AS FLOAT) / NULLIF(SUM(expected_amt), 0) FROM deals

? How many deals does an account have on average?
? average deals per account
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT account_id), 0) FROM deals

? How much discount did each quote give, as list price minus quoted price?
? list price minus quoted price of all quotes
SELECT list_price - quoted_price FROM quotes

? What share of the list price do our quotes keep on average per product line? Total quoted price over total list price.
? quoted price to list price ratio by product line
SELECT d.product_line, CAST(SUM(q.quoted_price) AS FLOAT) / NULLIF(SUM(q.list_price), 0) FROM quotes q JOIN deals d ON q.deal_id = d.deal_id GROUP BY d.product_line

? What proportion of quotes gets accepted?
? accepted share of quotes
SELECT CAST(SUM(CASE WHEN accepted = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM quotes

? What is the revenue per employee of each account?
? account names with annual revenue divided by employees
SELECT account_name, CAST(annual_revenue AS FLOAT) / NULLIF(employees, 0) FROM accounts

? How many activities does it take per deal on average, by product line?
? activities per deal for each product line
SELECT d.product_line, CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT v.deal_id), 0) FROM activities v JOIN deals d ON v.deal_id = d.deal_id GROUP BY d.product_line

? What percentage of each type of activity was successful?
? successful activities in percent by activity type
SELECT activity_type, 100.0 * SUM(CASE WHEN was_successful = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM activities GROUP BY activity_type

? How far has each rep got with the quota: total closed amount of won deals divided by the yearly quota?
? rep names with closed amount of won deals over yearly quota
SELECT r.rep_name, CAST(SUM(d.closed_amt) AS FLOAT) / NULLIF(r.yearly_quota, 0) FROM deals d JOIN reps r ON d.rep_id = r.rep_id WHERE d.stage = 'won' GROUP BY r.rep_id, r.rep_name, r.yearly_quota

? How many deals were closed in June 2023?
? deals closed June 2023
SELECT COUNT(*) FROM deals WHERE EXTRACT(YEAR FROM closed_on) = 2023 AND EXTRACT(MONTH FROM closed_on) = 6

? Monthly closed amount of won deals in 2024
? How much did we close in won deals for each month of 2024?
SELECT DATE_TRUNC('month', closed_on), SUM(closed_amt) FROM deals WHERE stage = 'won' AND EXTRACT(YEAR FROM closed_on) = 2024 GROUP BY DATE_TRUNC('month', closed_on)

? How many days does it take us to close a deal on average?
? average sales cycle in days from creation to closing of deals
SELECT AVG(closed_on - created_on) FROM deals

? Sales cycle per rep: average days between creating and closing a deal
? For each rep, how many days on average until a deal is closed after its creation?
SELECT r.rep_name, AVG(d.closed_on - d.created_on) FROM deals d JOIN reps r ON d.rep_id = r.rep_id GROUP BY r.rep_id, r.rep_name

? Which contacts have not been contacted since 2023-09-01?
? contacts last contacted before September 1, 2023
SELECT full_name FROM contacts WHERE last_contacted < '2023-09-01'

? How many minutes does a meeting take on average?
? average minutes of meeting activities
SELECT AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM activities WHERE activity_type = 'meeting'

? Which deals were created in the last 30 days?
? deal names created during the past 30 days
SELECT deal_name FROM deals WHERE created_on >= CURRENT_DATE - INTERVAL '30 days'

? Which open deals are overdue, meaning the expected close lies before today and nothing is closed yet?
? deals with an expected close before today and no closing date
SELECT deal_name FROM deals WHERE expected_close < CURRENT_DATE AND closed_on IS NULL

? Activities per weekday
? How many activities start on each day of the week?
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM activities GROUP BY EXTRACT(DOW FROM started_at)

? Since when has our oldest customer been with us?
? earliest customer since date over all accounts
SELECT MIN(customer_since) FROM accounts

? Quotes that expire between 2024-12-01 and 2024-12-31: ids and quoted price
? id and quoted price of quotes valid until a day between December 1, 2024 and December 31, 2024
SELECT quote_id, quoted_price FROM quotes WHERE valid_until BETWEEN '2024-12-01' AND '2024-12-31'

? How many deals did we create per year?
? deals by creation year
SELECT EXTRACT(YEAR FROM created_on), COUNT(*) FROM deals GROUP BY EXTRACT(YEAR FROM created_on)

? When did we last talk to anybody at Maple Foods?
? latest last contacted date of the contacts at Maple Foods
SELECT MAX(c.last_contacted) FROM contacts c JOIN accounts a ON c.account_id = a.account_id WHERE a.account_name = 'Maple Foods'

? How many deals are there in each stage and what are they expected to bring?
? deals by stage: count and total expected amount
SELECT stage, COUNT(*), SUM(expected_amt) FROM deals GROUP BY stage

? Why do we lose deals? Count the lost ones by reason.
? lost deals per loss reason
SELECT loss_reason, COUNT(*) FROM deals WHERE stage = 'lost' GROUP BY loss_reason

? Number of accounts per country
? How many accounts are based in each country?
SELECT country, COUNT(*) FROM accounts GROUP BY country

? How many accounts does each rep own? I also want reps owning none.
? rep names with number of owned accounts, zero included
SELECT r.rep_name, COUNT(a.account_id) FROM reps r LEFT JOIN accounts a ON a.owner_rep_id = r.rep_id GROUP BY r.rep_id, r.rep_name

? Which reps have closed more than 100000 in won deals?
? reps whose won deals sum up to a closed amount over 100000
SELECT r.rep_name FROM deals d JOIN reps r ON d.rep_id = r.rep_id WHERE d.stage = 'won' GROUP BY r.rep_id, r.rep_name HAVING SUM(d.closed_amt) > 100000

? Average base salary and quota by territory
? For each territory, what is the average base salary and the average yearly quota of the reps?
SELECT territory, AVG(base_salary), AVG(yearly_quota) FROM reps GROUP BY territory

? Smallest and largest expected amount per product line
? For every product line give the minimum and maximum expected amount of a deal.
SELECT product_line, MIN(expected_amt), MAX(expected_amt) FROM deals GROUP BY product_line

? How many different contacts were involved in the activities of each deal?
? distinct contacts per deal name over its activities
SELECT d.deal_name, COUNT(DISTINCT v.contact_id) FROM activities v JOIN deals d ON v.deal_id = d.deal_id GROUP BY d.deal_id, d.deal_name

? Which industries have an average of more than 200 employees per account?
? industries whose accounts have over 200 employees on average
SELECT industry FROM accounts GROUP BY industry HAVING AVG(employees) > 200

? Who is our best rep by closed amount?
? rep with the highest total closed amount over deals
SELECT r.rep_name FROM deals d JOIN reps r ON d.rep_id = r.rep_id GROUP BY r.rep_id, r.rep_name ORDER BY SUM(d.closed_amt) DESC LIMIT 1

? Top 5 accounts by annual revenue
? Which 5 accounts make the most revenue per year?
SELECT account_name FROM accounts ORDER BY annual_revenue DESC LIMIT 5

? What is the largest deal still in the prospect stage? Name and expected amount.
? name and expected amount of the biggest prospect deal
SELECT deal_name, expected_amt FROM deals WHERE stage = 'prospect' ORDER BY expected_amt DESC LIMIT 1

? Which account has the most deals?
? account with the highest number of deals
SELECT a.account_name FROM deals d JOIN accounts a ON d.account_id = a.account_id GROUP BY a.account_id, a.account_name ORDER BY COUNT(*) DESC LIMIT 1

? Sort the open deals by expected close date, the soonest first: I need names of deals that have not been closed.
? unclosed deal names ordered by expected close
SELECT deal_name FROM deals WHERE closed_on IS NULL ORDER BY expected_close

? loss reason with the highest sum of expected amount among lost deals
SELECT loss_reason FROM deals WHERE stage = 'lost' GROUP BY loss_reason ORDER BY SUM(expected_amt) DESC LIMIT 1

? Who was hired last?
? name of the most recently hired rep
SELECT rep_name FROM reps ORDER BY hired_date DESC LIMIT 1

? List accounts by country and then by number of employees, largest first.
? account names ordered by country, then employees descending
SELECT account_name FROM accounts ORDER BY country, employees DESC

? Which active reps sell in the East or in EMEA?
? active reps with territory East or EMEA
SELECT rep_name FROM reps WHERE is_active = TRUE AND territory IN ('East', 'EMEA')

? How many deals above 25000 expected amount are hardware?
? number of hardware deals expected to be worth over 25000
SELECT COUNT(*) FROM deals WHERE product_line = 'hardware' AND expected_amt > 25000

? Contacts without an email address
? which contacts have no email?
SELECT full_name FROM contacts WHERE email IS NULL

? Which accounts start with "Gra"?
? account names beginning with Gra
SELECT account_name FROM accounts WHERE account_name LIKE 'Gra%'

? Which reps have no manager above them?
? reps without a manager
SELECT rep_name FROM reps WHERE manager_id IS NULL

? Accounts with 50 to 250 employees outside Belgium
? which accounts not in Belgium have between 50 and 250 employees?
SELECT account_name FROM accounts WHERE employees BETWEEN 50 AND 250 AND country <> 'Belgium'

? Who earns less than the average base salary?
? reps with a below-average base salary
SELECT rep_name FROM reps WHERE base_salary < (SELECT AVG(base_salary) FROM reps)

? Which competitor won the deals that we lost?
? name of the competing vendor for every lost deal
I do not know

? What car does Kenji Ito drive to customers?
? mileage per rep
I do not know

? When is Iris Falk's birthday?
? birthdays of our contacts
I do not know
