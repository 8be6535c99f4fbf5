-- A motor insurer: policy holders, cars, policies, premiums, claims, garages and assessors.

CREATE TABLE policy_holders (
  holder_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Agnes Burke; Omar Farouk; Lisa Tran; Victor Hugo Silva; Ken Abe
  birth_date DATE,
  postcode TEXT,
  region TEXT, -- north; south; east; west
  licence_since INTEGER,
  claim_free_years INTEGER
);

CREATE TABLE insured_cars (
  car_id INTEGER PRIMARY KEY,
  registration TEXT, -- AB12 CDE; FG34 HIJ; KL56 MNO; PQ78 RST
  make TEXT, -- Ford; Honda; Fiat; Audi; Volvo
  first_registered DATE,
  engine_cc INTEGER,
  market_value NUMERIC,
  has_alarm BOOLEAN
);

CREATE TABLE policies (
  policy_id INTEGER PRIMARY KEY,
  holder_id INTEGER REFERENCES policy_holders (holder_id),
  car_id INTEGER REFERENCES insured_cars (car_id),
  cover TEXT, -- third party; fire and theft; fully comprehensive
  annual_premium NUMERIC,
  excess NUMERIC,
  start_date DATE,
  end_date DATE,
  policy_status TEXT, -- in force; lapsed; cancelled; pending
  sold_by TEXT -- broker; internet; call center; branch
);

CREATE TABLE claims (
  claim_id INTEGER PRIMARY KEY,
  policy_id INTEGER REFERENCES policies (policy_id),
  assessor_id INTEGER REFERENCES assessors (assessor_id),
  garage_id INTEGER REFERENCES garages (garage_id),
  accident_date DATE,
  reported_date DATE,
  closed_date DATE,
  cause TEXT, -- collision; theft; hail; vandalism; windscreen
  claimed_amount NUMERIC,
  paid_amount NUMERIC,
  claim_status TEXT, -- open; settled; rejected; under review
  at_fault BOOLEAN
);

CREATE TABLE assessors (
  assessor_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Rita Moreau; Glenn Shaw; Bo Larsen; Ivy Clark
  hired_on DATE,
  daily_fee NUMERIC
);

CREATE TABLE garages (
  garage_id INTEGER PRIMARY KEY,
  garage_name TEXT, -- Quick Fix; Body Masters; Star Motors; Glass Point
  town TEXT, -- Hull; Derby; Luton; Swansea
  is_partner BOOLEAN
);

? Which policy holders drive a Volvo?
? names of the holders with a policy on a Volvo, each once
SELECT DISTINCT h.full_name FROM policies p JOIN policy_holders h ON p.holder_id = h.holder_id JOIN insured_cars c ON p.car_id = c.car_id WHERE c.make = 'Volvo'

? Who insured the car with registration KL56 MNO?
? policy holder of KL56 MNO
SELECT h.full_name FROM policies p JOIN policy_holders h ON p.holder_id = h.holder_id JOIN insured_cars c ON p.car_id = c.car_id WHERE c.registration = 'KL56 MNO'

? Which policies never had a claim? Just the ids.
? ids of policies without any claim
SELECT policy_id FROM policies WHERE policy_id NOT IN (SELECT policy_id FROM claims)

? Which garages never repaired one of our claims?
? garages without claims
? garages that had no claim so far
SELECT garage_name FROM garages WHERE garage_id NOT IN (SELECT garage_id FROM claims)

? Which assessors handle theft claims?
? assessors with at least one claim for theft, no repeats
SELECT DISTINCT a.full_name FROM claims c JOIN assessors a ON c.assessor_id = a.assessor_id WHERE c.cause = 'theft'

? How much have we paid out to each policy holder?
? total paid on claims by policy holder
SELECT h.full_name, SUM(c.paid_amount) FROM claims c JOIN policies p ON c.policy_id = p.policy_id JOIN policy_holders h ON p.holder_id = h.holder_id GROUP BY h.holder_id, h.full_name

? How many open claims does Glenn Shaw have?
? number of open claims assessed by Glenn Shaw
SELECT COUNT(*) FROM claims c JOIN assessors a ON c.assessor_id = a.assessor_id WHERE c.claim_status = 'open' AND a.full_name = 'Glenn Shaw'

? How many claims did each garage get? Garages with zero claims count as well.
? claims per garage including those with none
SELECT g.garage_name, COUNT(c.claim_id) FROM garages g LEFT JOIN claims c ON c.garage_id = g.garage_id GROUP BY g.garage_id, g.garage_name

? Average claimed amount for Audi cars
? What do people claim on average for an Audi?
SELECT AVG(c.claimed_amount) FROM claims c JOIN policies p ON c.policy_id = p.policy_id JOIN insured_cars i ON p.car_id = i.car_id WHERE i.make = 'Audi'

? Which holders in the south had a claim rejected?
? different policy holders from the south region with a rejected claim
SELECT DISTINCT h.full_name FROM claims c JOIN policies p ON c.policy_id = p.policy_id JOIN policy_holders h ON p.holder_id = h.holder_id WHERE h.region = 'south' AND c.claim_status = 'rejected'

? What premium does Lisa Tran pay a year for all her policies?
? sum of annual premiums of Lisa Tran's policies
SELECT SUM(p.annual_premium) FROM policies p JOIN policy_holders h ON p.holder_id = h.holder_id WHERE h.full_name = 'Lisa Tran'

? How many policies do we have for each cover?
? policies by cover
SELECT cover, COUNT(*) FROM policies GROUP BY cover

? Premium income per sales channel
? How many policies were sold by each channel and what annual premium do they bring?
SELECT sold_by, COUNT(*), SUM(annual_premium) FROM policies GROUP BY sold_by

? Claims by cause: number, claimed and paid
? For each cause, count the claims and add up the claimed and the paid amount.
SELECT cause, COUNT(*), SUM(claimed_amount), SUM(paid_amount) FROM claims GROUP BY cause

? Number of policy holders per region
? How many policy holders live in each region?
SELECT region, COUNT(*) FROM policy_holders GROUP BY region

? Average value of the insured cars by make
? What is the mean market value of the cars of every make?
SELECT make, AVG(market_value) FROM insured_cars GROUP BY make

? Which makes have more than 50 cars insured?
? makes with over 50 insured cars
SELECT make FROM insured_cars GROUP BY make HAVING COUNT(*) > 50

? How many claims are in each claim status?
? claims by status
SELECT claim_status, COUNT(*) FROM claims GROUP BY claim_status

? How many different garages does each assessor work with?
? distinct garages per assessor in the claims
SELECT a.full_name, COUNT(DISTINCT c.garage_id) FROM claims c JOIN assessors a ON c.assessor_id = a.assessor_id GROUP BY a.assessor_id, a.full_name

? Claims paid per region
? How much did we pay for claims in each region of the policy holders?
SELECT h.region, SUM(c.paid_amount) FROM claims c JOIN policies p ON c.policy_id = p.policy_id JOIN policy_holders h ON p.holder_id = h.holder_id GROUP BY h.region

? Min, max and average premium for each cover
? For every cover show lowest, highest and mean annual premium.
SELECT cover, MIN(annual_premium), MAX(annual_premium), AVG(annual_premium) FROM policies GROUP BY cover

? Which garages billed us at least 20 claims?
? garages with 20 or more claims
SELECT g.garage_name FROM claims c JOIN garages g ON c.garage_id = g.garage_id GROUP BY g.garage_id, g.garage_name HAVING COUNT(*) >= 20

? policies per cover and status
? How many policies of each cover are in which status?
SELECT cover, policy_status, COUNT(*) FROM policies GROUP BY cover, policy_status

? What was the biggest claim we ever paid? Show id and amount paid.
? claim id and paid amount of the highest paid claim
SELECT claim_id, paid_amount FROM claims ORDER BY paid_amount DESC LIMIT 1

? Top 3 garages by number of claims
? Which 3 garages get the most claims from us?
SELECT g.garage_name FROM claims c JOIN garages g ON c.garage_id = g.garage_id GROUP BY g.garage_id, g.garage_name ORDER BY COUNT(*) DESC LIMIT 3

? Which policy holder has the most claim free years?
? holder with the highest number of claim free years
SELECT full_name FROM policy_holders ORDER BY claim_free_years DESC LIMIT 1

? Who is our youngest policy holder?
? youngest policy holder by birth date
SELECT full_name FROM policy_holders ORDER BY birth_date DESC LIMIT 1

? Which policy holder costs us the most in claims?
? policy holder with the largest sum of paid claims
SELECT h.full_name FROM claims c JOIN policies p ON c.policy_id = p.policy_id JOIN policy_holders h ON p.holder_id = h.holder_id GROUP BY h.holder_id, h.full_name ORDER BY SUM(c.paid_amount) DESC LIMIT 1

? Which is the most valuable car we insure? Registration and make.
? registration and make of the insured car with the top market value
SELECT registration, make FROM insured_cars ORDER BY market_value DESC LIMIT 1

? Cars sorted by make, then by value from high to low: registration, make, value
? registration, make and market value of the insured cars by make, then value descending
SELECT registration, make, market_value FROM insured_cars ORDER BY make, market_value DESC

? Which assessor is the cheapest per day?
? assessor with the lowest daily fee
SELECT full_name FROM assessors ORDER BY daily_fee LIMIT 1

? What is the most frequent cause of claims?
? cause with the most claims
SELECT cause FROM claims GROUP BY cause ORDER BY COUNT(*) DESC LIMIT 1

? How many accidents happened in January 2023?
? claims with an accident date in January 2023
SELECT COUNT(*) FROM claims WHERE EXTRACT(YEAR FROM accident_date) = 2023 AND EXTRACT(MONTH FROM accident_date) = 1

? How many days after the accident is a claim reported on average?
? average days between accident and report of claims
SELECT AVG(reported_date - accident_date) FROM claims

? How long does it take us to close a claim? Average days from report to closing.
? mean number of days between reported and closed for claims
SELECT AVG(closed_date - reported_date) FROM claims

? Which policies run out this month? Ids.
? ids of policies with the end date in the current month
SELECT policy_id FROM policies WHERE DATE_TRUNC('month', end_date) = DATE_TRUNC('month', CURRENT_DATE)

? Claims paid per accident year
? What have we paid for the accidents of each year?
SELECT EXTRACT(YEAR FROM accident_date), SUM(paid_amount) FROM claims GROUP BY EXTRACT(YEAR FROM accident_date)

? Claims reported per month in 2022
? How many claims were reported in each month of 2022?
SELECT DATE_TRUNC('month', reported_date), COUNT(*) FROM claims WHERE EXTRACT(YEAR FROM reported_date) = 2022 GROUP BY DATE_TRUNC('month', reported_date)

? How many policies started in the last 60 days?
? policies with a start within the past 60 days
SELECT COUNT(*) FROM policies WHERE start_date >= CURRENT_DATE - INTERVAL '60 days'

? Accidents by weekday
? On which days of the week do accidents leading to claims happen?
SELECT EXTRACT(DOW FROM accident_date), COUNT(*) FROM claims GROUP BY EXTRACT(DOW FROM accident_date)

? Name and age in years of each policy holder
? How old are the policy holders?
SELECT full_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) FROM policy_holders

? What share of claims is rejected?
? proportion of rejected claims
SELECT CAST(SUM(CASE WHEN claim_status = 'rejected' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM claims

? In what percentage of claims was our customer at fault, by cause?
? percent of at fault claims per cause
SELECT cause, 100.0 * SUM(CASE WHEN at_fault = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM claims GROUP BY cause

? Ratio of theft claims to hail claims
? What is the ratio of claims for theft to claims for hail?
SELECT CAST(SUM(CASE WHEN cause = 'theft' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN cause = 'hail' THEN 1 ELSE 0 END), 0) FROM claims

? Which part of the claimed money do we pay?
? total paid amount divided by total claimed amount
SELECT CAST(SUM(paid_amount) AS FLOAT) / NULLIF(SUM(claimed_amount), 0) FROM claims

? How many policies does a holder have on average?
? policies per policy holder
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT holder_id), 0) FROM policies

? What percentage of insured cars has an alarm?
? percent of cars with an alarm
SELECT 100.0 * SUM(CASE WHEN has_alarm = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM insured_cars

? Premium as a part of the car's market value, per policy id
? policy id and annual premium divided by the market value of the car
SELECT p.policy_id, CAST(p.annual_premium AS FLOAT) / NULLIF(c.market_value, 0) FROM policies p JOIN insured_cars c ON p.car_id = c.car_id

? How much less than claimed did we pay on each claim? Id and difference.
? claim id and claimed minus paid amount
SELECT claim_id, claimed_amount - paid_amount FROM claims

? What share of each sales channel's policies has lapsed?
? proportion of lapsed policies by sold by
SELECT sold_by, CAST(SUM(CASE WHEN policy_status = 'lapsed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM policies GROUP BY sold_by

? Which policies in force are fully comprehensive with a premium above 800?
? ids of fully comprehensive policies in force that cost over 800 a year
SELECT policy_id FROM policies WHERE policy_status = 'in force' AND cover = 'fully comprehensive' AND annual_premium > 800

? Ford or Fiat cars without an alarm: registrations
? Which Ford and Fiat cars have no alarm? Give the registration.
SELECT registration FROM insured_cars WHERE make IN ('Ford', 'Fiat') AND has_alarm = FALSE

? Which claims are not closed yet? Id and cause.
? id and cause of claims without a closing date
SELECT claim_id, cause FROM claims WHERE closed_date IS NULL

? Which policy holders have a postcode starting with SW1?
? holders whose postcode begins with SW1
SELECT full_name FROM policy_holders WHERE postcode LIKE 'SW1%'

? How many policies have an excess between 100 and 300?
? number of policies with an excess from 100 to 300
SELECT COUNT(*) FROM policies WHERE excess BETWEEN 100 AND 300

? Which partner garages are in Hull or Luton?
? partner garages from Hull or Luton
SELECT garage_name FROM garages WHERE is_partner = TRUE AND town IN ('Hull', 'Luton')

? Make, engine size and value of the car PQ78 RST
? What make is PQ78 RST, how many cc has it and what is it worth?
SELECT make, engine_cc, market_value FROM insured_cars WHERE registration = 'PQ78 RST'

? Policy holders with no claim free years at all, that is 0, and their licence year
? name and licence year of the policy holders with 0 claim free years
SELECT full_name, licence_since FROM policy_holders WHERE claim_free_years = 0

? Claims other than windscreen with over 5000 paid: ids
? ids of claims whose cause is not windscreen and whose paid amount exceeds 5000
SELECT claim_id FROM claims WHERE cause <> 'windscreen' AND paid_amount > 5000

? Which claims cost more than an average claim? Ids please.
? ids of claims with an above average paid amount
SELECT claim_id FROM claims WHERE paid_amount > (SELECT AVG(paid_amount) FROM claims)

? Which holders have a third party policy and a fully comprehensive one?
? policy holders with both third party and fully comprehensive cover
SELECT h.full_name FROM policies p JOIN policy_holders h ON p.holder_id = h.holder_id WHERE p.cover = 'third party' INTERSECT SELECT h.full_name FROM policies p JOIN policy_holders h ON p.holder_id = h.holder_id WHERE p.cover = 'fully comprehensive'

? What colour is the car AB12 CDE?
? colour of AB12 CDE
I do not know

? Which lawyer represents Omar Farouk?
? lawyer of Omar Farouk
I do not know

? How many kilometers does Ken Abe drive per year?
? yearly mileage of Ken Abe
I do not know
