-- A health insurer: policyholders, plans, providers, claims with their lines, premiums and appeals.

CREATE TABLE plan (
  plan_code TEXT PRIMARY KEY,
  plan_name TEXT, -- Basic Care; Family Plus; Senior Shield; Gold Cover; Student Lite
  tier TEXT, -- bronze; silver; gold; platinum
  monthly_premium NUMERIC,
  deductible NUMERIC,
  covers_dental BOOLEAN
);

CREATE TABLE member (
  member_no INTEGER PRIMARY KEY,
  first_nm TEXT, -- Aaron; Bianca; Caleb; Denise; Felix
  last_nm TEXT, -- Abbott; Bright; Cole; Drake; Ellis
  dob DATE,
  gender TEXT, -- female; male; nonbinary
  region TEXT, -- Midlands; Lowlands; Islands; Borders; Metro
  plan_code TEXT REFERENCES plan (plan_code),
  joined_dt DATE,
  cancelled_dt DATE,
  smoker BOOLEAN
);

CREATE TABLE provider (
  provider_id INTEGER PRIMARY KEY,
  provider_name TEXT, -- Hillside Hospital; Bayview Clinic; Cedar Imaging; Mercy Lab; Oak Street Practice
  provider_type TEXT, -- hospital; clinic; laboratory; imaging centre; home care
  region TEXT, -- Midlands; Lowlands; Islands; Borders; Metro
  in_network BOOLEAN,
  contract_until DATE
);

CREATE TABLE claim (
  claim_no INTEGER PRIMARY KEY,
  member_no INTEGER REFERENCES member (member_no),
  provider_id INTEGER REFERENCES provider (provider_id),
  service_dt DATE,
  submitted_dt DATE,
  decided_dt DATE,
  diagnosis TEXT, -- asthma; fracture; pregnancy; migraine; diabetes
  billed_amt NUMERIC,
  allowed_amt NUMERIC,
  paid_amt NUMERIC,
  claim_status TEXT, -- open; approved; denied; under review
  adjuster TEXT -- Nina Frost; Paul Grant; Rosa Klein; Theo Vance
);

CREATE TABLE appeal (
  appeal_id INTEGER PRIMARY KEY,
  claim_no INTEGER REFERENCES claim (claim_no),
  filed_dt DATE,
  closed_dt DATE,
  ruling TEXT, -- upheld; overturned; withdrawn
  reason TEXT -- medical necessity; coding error; late filing; not covered
);

CREATE TABLE premium_payment (
  pay_id INTEGER PRIMARY KEY,
  member_no INTEGER REFERENCES member (member_no),
  due_dt DATE,
  paid_dt DATE,
  amt NUMERIC,
  channel TEXT -- direct debit; card; employer; cheque
);

? Which members are on the Gold Cover plan?
? names of members insured under the plan Gold Cover
SELECT m.first_nm, m.last_nm FROM member m JOIN plan p ON m.plan_code = p.plan_code WHERE p.plan_name = 'Gold Cover'

? Which members have never filed a claim?
? members without any claim
SELECT first_nm, last_nm FROM member WHERE member_no NOT IN (SELECT member_no FROM claim)

? Which providers billed us for a migraine?
? distinct names of providers with any claim where the diagnosis is migraine
SELECT DISTINCT p.provider_name FROM provider p JOIN claim c ON c.provider_id = p.provider_id WHERE c.diagnosis = 'migraine'

? Find the members whose appeal was overturned.
? members with any appeal ruling overturned on one of their claims, each once
SELECT DISTINCT m.first_nm, m.last_nm FROM member m JOIN claim c ON c.member_no = m.member_no JOIN appeal a ON a.claim_no = c.claim_no WHERE a.ruling = 'overturned'

? How much have we paid to hospitals?
? total paid amount on claims from providers of type hospital
SELECT SUM(c.paid_amt) FROM claim c JOIN provider p ON c.provider_id = p.provider_id WHERE p.provider_type = 'hospital'

? Which plans has no member chosen?
? plans without members
SELECT plan_name FROM plan WHERE plan_code NOT IN (SELECT plan_code FROM member)

? Which claims did a member file for treatment at Cedar Imaging?
? claim numbers with the provider Cedar Imaging
SELECT c.claim_no FROM claim c JOIN provider p ON c.provider_id = p.provider_id WHERE p.provider_name = 'Cedar Imaging'

? How many claims does every provider have, including those without claims?
? all providers with their number of claims, zero if none
SELECT p.provider_name, COUNT(c.claim_no) FROM provider p LEFT JOIN claim c ON c.provider_id = p.provider_id GROUP BY p.provider_id, p.provider_name

? What is the average billed amount for smokers?
? average billed on claims by members who smoke
SELECT AVG(c.billed_amt) FROM claim c JOIN member m ON c.member_no = m.member_no WHERE m.smoker = TRUE

? Who uses providers that are out of network?
? members with any claim from a provider that is not in network, without repeats
SELECT DISTINCT m.first_nm, m.last_nm FROM member m JOIN claim c ON c.member_no = m.member_no JOIN provider p ON c.provider_id = p.provider_id WHERE p.in_network = FALSE

? In which regions do we have members but no provider?
? member regions where no provider sits
SELECT region FROM member EXCEPT SELECT region FROM provider

? How many denied claims did members of the bronze tier have?
? count of denied claims by members on a bronze plan
SELECT COUNT(*) FROM claim c JOIN member m ON c.member_no = m.member_no JOIN plan p ON m.plan_code = p.plan_code WHERE c.claim_status = 'denied' AND p.tier = 'bronze'

? Members per plan
? How many members does each plan have?
? Give the name of each plan and its number of members.
SELECT p.plan_name, COUNT(*) FROM plan p JOIN member m ON m.plan_code = p.plan_code GROUP BY p.plan_code, p.plan_name

? Claims by status with total billed
? For each claim status, how many claims are there and how much was billed in total?
SELECT claim_status, COUNT(*), SUM(billed_amt) FROM claim GROUP BY claim_status

? What do we pay on average for each diagnosis?
? average paid amount per diagnosis
SELECT diagnosis, AVG(paid_amt) FROM claim GROUP BY diagnosis

? How many members and how many smokers are there in each region?
? per region, number of members and number of smokers
SELECT region, COUNT(*), SUM(CASE WHEN smoker = TRUE THEN 1 ELSE 0 END) FROM member GROUP BY region

? Which adjusters handled more than 200 claims?
? adjusters with over 200 claims
SELECT adjuster FROM claim GROUP BY adjuster HAVING COUNT(*) > 200

? Premium payments by channel
? How much premium came in through each channel?
SELECT channel, SUM(amt) FROM premium_payment GROUP BY channel

? Why do people appeal? Number of appeals for each reason and ruling
? appeals by reason and ruling
SELECT reason, ruling, COUNT(*) FROM appeal GROUP BY reason, ruling

? Number of different members with claims per provider
? How many distinct members does each provider have claims for?
SELECT p.provider_name, COUNT(DISTINCT c.member_no) FROM provider p JOIN claim c ON c.provider_id = p.provider_id GROUP BY p.provider_id, p.provider_name

? Which members had claims paid for more than 10000 altogether?
? members whose paid claims total over 10000
SELECT m.first_nm, m.last_nm FROM member m JOIN claim c ON c.member_no = m.member_no GROUP BY m.member_no, m.first_nm, m.last_nm HAVING SUM(c.paid_amt) > 10000

? Lowest, average and highest premium by tier of plan
? For every tier return the min, average and max monthly premium.
SELECT tier, MIN(monthly_premium), AVG(monthly_premium), MAX(monthly_premium) FROM plan GROUP BY tier

? providers by type and region
? How many providers of each type operate in each region?
SELECT provider_type, region, COUNT(*) FROM provider GROUP BY provider_type, region

? Paid amount by gender of the member
? How much do we pay out on claims for each gender?
SELECT m.gender, SUM(c.paid_amt) FROM member m JOIN claim c ON c.member_no = m.member_no GROUP BY m.gender

? What is the single biggest claim by billed amount?
? claim number of the claim with the highest billed amount
SELECT claim_no FROM claim ORDER BY billed_amt DESC LIMIT 1

? Which provider has the most denied claims?
? provider with the largest number of denied claims
SELECT p.provider_name FROM provider p JOIN claim c ON c.provider_id = p.provider_id WHERE c.claim_status = 'denied' GROUP BY p.provider_id, p.provider_name ORDER BY COUNT(*) DESC LIMIT 1

? Return the 10 members with the highest total paid amount, along with that total, from most to least.
? top 10 members by claims paid, with the sum
SELECT m.first_nm, m.last_nm, SUM(c.paid_amt) FROM member m JOIN claim c ON c.member_no = m.member_no GROUP BY m.member_no, m.first_nm, m.last_nm ORDER BY SUM(c.paid_amt) DESC LIMIT 10

? Which plan is the cheapest per month?
? plan with the lowest monthly premium
SELECT plan_name FROM plan ORDER BY monthly_premium LIMIT 1

? Which plan has the most members?
? most popular plan by members
SELECT p.plan_name FROM plan p JOIN member m ON m.plan_code = p.plan_code GROUP BY p.plan_code, p.plan_name ORDER BY COUNT(*) DESC LIMIT 1

? Who has been a member the longest?
? member with the earliest joining date
SELECT first_nm, last_nm FROM member ORDER BY joined_dt LIMIT 1

? List open claims from the oldest submission to the newest.
? claim numbers of open claims sorted by submission date
SELECT claim_no FROM claim WHERE claim_status = 'open' ORDER BY submitted_dt

? Most common diagnosis among claims
? What diagnosis do we see most in the claims?
SELECT diagnosis FROM claim GROUP BY diagnosis ORDER BY COUNT(*) DESC LIMIT 1

? Show name, tier and deductible of all plans, highest deductible first and then by name.
? plans ordered by deductible descending, then name: name, tier, deductible
SELECT plan_name, tier, deductible FROM plan ORDER BY deductible DESC, plan_name

? How long does a decision on a claim take on average in days?
? average days from submission to decision of claims
SELECT AVG(decided_dt - submitted_dt) FROM claim

? Claims submitted in the last 90 days
? How many claims were submitted during the past 90 days?
SELECT COUNT(*) FROM claim WHERE submitted_dt >= CURRENT_DATE - INTERVAL '90 days'

? Monthly paid amount for services in 2022
? How much was paid per month of service in 2022?
SELECT DATE_TRUNC('month', service_dt), SUM(paid_amt) FROM claim WHERE EXTRACT(YEAR FROM service_dt) = 2022 GROUP BY DATE_TRUNC('month', service_dt)

? Which members cancelled in 2023?
? members with a cancellation date in 2023
SELECT first_nm, last_nm FROM member WHERE EXTRACT(YEAR FROM cancelled_dt) = 2023

? Which providers have a contract that runs out before 2025-12-31?
? providers whose contract ends earlier than December 31, 2025
SELECT provider_name FROM provider WHERE contract_until < '2025-12-31'

? Which premiums were paid late, so after the due date? Show payment ids.
? ids of premium payments with a payment date after the due date
SELECT pay_id FROM premium_payment WHERE paid_dt > due_dt

? When did Bianca Cole last submit a claim?
? most recent submission date of a claim by the member Bianca Cole
SELECT MAX(c.submitted_dt) FROM claim c JOIN member m ON c.member_no = m.member_no WHERE m.first_nm = 'Bianca' AND m.last_nm = 'Cole'

? New members per year
? How many members joined in each year?
SELECT EXTRACT(YEAR FROM joined_dt), COUNT(*) FROM member GROUP BY EXTRACT(YEAR FROM joined_dt)

? How many appeals were filed from 1 July 2024 to 30 September 2024?
? appeals filed between 2024-07-01 and 2024-09-30
SELECT COUNT(*) FROM appeal WHERE filed_dt BETWEEN '2024-07-01' AND '2024-09-30'

? What percentage of claims is denied?
? percent of claims denied
SELECT 100.0 * SUM(CASE WHEN claim_status = 'denied' THEN 1 ELSE 0 END) / COUNT(*) FROM claim

? What share of the billed amount do we pay, for each provider type?
? per type of provider, ratio of total paid to total billed
SELECT p.provider_type, CAST(SUM(c.paid_amt) AS FLOAT) / NULLIF(SUM(c.billed_amt), 0) FROM provider p JOIN claim c ON c.provider_id = p.provider_id GROUP BY p.provider_type

? Average number of claims per member
? How many claims does a claiming member have on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT member_no), 0) FROM claim

? Ratio of approved to denied claims for each adjuster
? For every adjuster, what is the ratio of approved claims to denied claims?
SELECT adjuster, CAST(SUM(CASE WHEN claim_status = 'approved' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN claim_status = 'denied' THEN 1 ELSE 0 END), 0) FROM claim GROUP BY adjuster

? What proportion of appeals was overturned?
? share of overturned appeals
SELECT CAST(SUM(CASE WHEN ruling = 'overturned' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM appeal

? How much did each member of claim 4711 have to bear? Show allowed minus paid.
? allowed amount minus paid amount of the claim number 4711
SELECT allowed_amt - paid_amt FROM claim WHERE claim_no = 4711

? Cost of claims per member in each region
? For each region of members, total paid amount divided by the number of different members with claims.
SELECT m.region, CAST(SUM(c.paid_amt) AS FLOAT) / NULLIF(COUNT(DISTINCT m.member_no), 0) FROM member m JOIN claim c ON c.member_no = m.member_no GROUP BY m.region

? Percentage of our members that smoke
? What percentage of members are smokers?
SELECT 100.0 * SUM(CASE WHEN smoker = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM member

? Which clinics in Metro are in network?
? in-network providers of type clinic in the Metro region
SELECT provider_name FROM provider WHERE provider_type = 'clinic' AND region = 'Metro' AND in_network = TRUE

? Claims that were approved although nothing was paid, 0 in other words
? claim numbers of approved claims with a paid amount of 0
SELECT claim_no FROM claim WHERE claim_status = 'approved' AND paid_amt = 0

? Which members have not cancelled and live in Borders or Islands?
? members without a cancellation date from the Islands or Borders region
SELECT first_nm, last_nm FROM member WHERE cancelled_dt IS NULL AND region IN ('Borders', 'Islands')

? Which plans cover dental and cost at most 120 a month?
? dental plans with a monthly premium up to 120
SELECT plan_name FROM plan WHERE covers_dental = TRUE AND monthly_premium <= 120

? Show claim number, diagnosis and billed amount of claims under review above 2500.
? claims under review billed over 2500: number, diagnosis, billed
SELECT claim_no, diagnosis, billed_amt FROM claim WHERE claim_status = 'under review' AND billed_amt > 2500

? Which premiums are unpaid?
? ids of premium payments without a payment date
SELECT pay_id FROM premium_payment WHERE paid_dt IS NULL

? Claims neither approved nor open
? claim numbers where the status is anything but open or approved
SELECT claim_no FROM claim WHERE claim_status NOT IN ('open', 'approved')

? Providers with Sons in the name
? Which providers have Sons as part of their name?
SELECT provider_name FROM provider WHERE provider_name LIKE '%Sons%'

? On which claims did we allow less than was billed?
? claim numbers with an allowed amount below the billed amount
SELECT claim_no FROM claim WHERE allowed_amt < billed_amt

? Which broker sold the policy to Felix Drake?
? sales agent of member Felix Drake
I do not know

? How many children are insured with each member?
? dependants per member
I do not know

? Which claims turned out to be fraud?
? fraudulent claims
I do not know
