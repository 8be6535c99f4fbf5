-- Equipment leasing: lessees, leased assets, lease contracts, instalments, inspections of the assets.

CREATE TABLE lessees (
  lessee_id INTEGER PRIMARY KEY,
  company_name TEXT, -- Brightline Print; Farmworks; Delta Gym; Ocean Dental; Kran AG
  sector TEXT, -- printing; agriculture; fitness; health; construction
  city TEXT, -- Malmo; Bologna; Cork; Tampere
  credit_class TEXT, -- AA; BB; CC
  customer_since DATE
);

CREATE TABLE assets (
  asset_id INTEGER PRIMARY KEY,
  asset_name TEXT, -- forklift; printing press; tractor; treadmill; x-ray unit; excavator
  asset_class TEXT, -- vehicles; machinery; medical; fitness
  maker TEXT, -- Linde; Heidelberg; Claas; Technogym
  list_price NUMERIC,
  residual_value NUMERIC,
  build_year INTEGER,
  on_lease BOOLEAN
);

CREATE TABLE sales_reps (
  rep_id INTEGER PRIMARY KEY,
  rep_name TEXT, -- Nils Berg; Paula Greco; Sean Daly; Aino Laine
  region TEXT, -- north; south; west; east
  commission_pct NUMERIC
);

CREATE TABLE leases (
  lease_id INTEGER PRIMARY KEY,
  lessee_id INTEGER REFERENCES lessees (lessee_id),
  asset_id INTEGER REFERENCES assets (asset_id),
  rep_id INTEGER REFERENCES sales_reps (rep_id),
  signed_on DATE,
  start_date DATE,
  end_date DATE,
  monthly_rate NUMERIC,
  deposit NUMERIC,
  lease_type TEXT, -- full payout; operating; sale and leaseback
  lease_status TEXT -- active; ended; terminated; in arrears
);

CREATE TABLE instalments (
  instalment_id INTEGER PRIMARY KEY,
  lease_id INTEGER REFERENCES leases (lease_id),
  due_date DATE,
  paid_date DATE,
  amount_due NUMERIC,
  amount_paid NUMERIC,
  late_fee NUMERIC
);

CREATE TABLE asset_checks (
  check_id INTEGER PRIMARY KEY,
  asset_id INTEGER REFERENCES assets (asset_id),
  checked_on DATE,
  condition TEXT, -- like new; good; worn; damaged
  checker TEXT, -- TechCheck; Veritas; own staff
  estimated_value NUMERIC
);

? Which companies lease a forklift from us?
? lessees with a lease for a forklift asset
SELECT DISTINCT l.company_name FROM lessees l JOIN leases s ON s.lessee_id = l.lessee_id JOIN assets a ON s.asset_id = a.asset_id WHERE a.asset_name = 'forklift'

? Who sold the leases of companies in Cork?
? sales reps behind the leases of lessees from Cork
SELECT DISTINCT r.rep_name FROM sales_reps r JOIN leases s ON s.rep_id = r.rep_id JOIN lessees l ON s.lessee_id = l.lessee_id WHERE l.city = 'Cork'

? Assets that were never leased out
? assets without a lease
SELECT asset_name FROM assets WHERE asset_id NOT IN (SELECT asset_id FROM leases)

? How much has Delta Gym paid so far?
? total amount paid in instalments on leases of the lessee Delta Gym
SELECT SUM(i.amount_paid) FROM instalments i JOIN leases s ON i.lease_id = s.lease_id JOIN lessees l ON s.lessee_id = l.lessee_id WHERE l.company_name = 'Delta Gym'

? Which assets came back damaged from a check?
? asset names with a check in damaged condition
SELECT DISTINCT a.asset_name FROM assets a JOIN asset_checks c ON c.asset_id = a.asset_id WHERE c.condition = 'damaged'

? Sales reps who have not closed a lease yet
? reps with no leases
SELECT rep_name FROM sales_reps WHERE rep_id NOT IN (SELECT rep_id FROM leases)

? Show company, asset and monthly rate of every active lease.
? active leases: company name, asset name and monthly rate
SELECT l.company_name, a.asset_name, s.monthly_rate FROM leases s JOIN lessees l ON s.lessee_id = l.lessee_id JOIN assets a ON s.asset_id = a.asset_id WHERE s.lease_status = 'active'

? How many leases did Paula Greco sign in the machinery class?
? number of leases by rep Paula Greco for assets of the class machinery
SELECT COUNT(*) FROM leases s JOIN sales_reps r ON s.rep_id = r.rep_id JOIN assets a ON s.asset_id = a.asset_id WHERE r.rep_name = 'Paula Greco' AND a.asset_class = 'machinery'

? Which lessees with credit class CC had to pay a late fee above 100?
? CC lessees with an instalment on a lease that carried a late fee over 100
SELECT DISTINCT l.company_name FROM lessees l JOIN leases s ON s.lessee_id = l.lessee_id JOIN instalments i ON i.lease_id = s.lease_id WHERE l.credit_class = 'CC' AND i.late_fee > 100

? Leases without instalments: ids
? ids of leases that have no instalment
SELECT lease_id FROM leases WHERE lease_id NOT IN (SELECT lease_id FROM instalments)

? Makers of assets leased by agriculture companies
? which makers do lessees in the agriculture sector lease assets from?
SELECT DISTINCT a.maker FROM assets a JOIN leases s ON s.asset_id = a.asset_id JOIN lessees l ON s.lessee_id = l.lessee_id WHERE l.sector = 'agriculture'

? Leases by status
? how many leases are active, ended and so on, by status?
SELECT lease_status, COUNT(*) FROM leases GROUP BY lease_status

? Monthly income by lease type
? sum of monthly rates per type of lease
SELECT lease_type, SUM(monthly_rate) FROM leases GROUP BY lease_type

? Number of assets, list price total and average residual value by class
? per asset class: how many assets, what total list price, what average residual value?
SELECT asset_class, COUNT(*), SUM(list_price), AVG(residual_value) FROM assets GROUP BY asset_class

? How many leases has every rep sold, including reps without any?
? leases per sales rep with zeros
SELECT r.rep_name, COUNT(s.lease_id) FROM sales_reps r LEFT JOIN leases s ON s.rep_id = r.rep_id GROUP BY r.rep_id, r.rep_name

? Lessees per sector and credit class
? count of lessees by sector and by credit class
SELECT sector, credit_class, COUNT(*) FROM lessees GROUP BY sector, credit_class

? Late fees per company
? total late fee on instalments for each lessee's leases
SELECT l.company_name, SUM(i.late_fee) FROM lessees l JOIN leases s ON s.lessee_id = l.lessee_id JOIN instalments i ON i.lease_id = s.lease_id GROUP BY l.lessee_id, l.company_name

? Companies with more than 4 leases
? lessees having over 4 leases
SELECT l.company_name FROM lessees l JOIN leases s ON s.lessee_id = l.lessee_id GROUP BY l.lessee_id, l.company_name HAVING COUNT(*) > 4

? How many different assets has each company leased?
? distinct assets leased per lessee
SELECT l.company_name, COUNT(DISTINCT s.asset_id) FROM lessees l JOIN leases s ON s.lessee_id = l.lessee_id GROUP BY l.lessee_id, l.company_name

? Value of checked assets per condition: average, lowest and highest
? by condition, the mean, min and max estimated value in the asset checks
SELECT condition, AVG(estimated_value), MIN(estimated_value), MAX(estimated_value) FROM asset_checks GROUP BY condition

? Cities with total monthly rates over 20000
? cities whose lessees have leases adding up to more than 20000 a month
SELECT l.city FROM lessees l JOIN leases s ON s.lessee_id = l.lessee_id GROUP BY l.city HAVING SUM(s.monthly_rate) > 20000

? Average deposit by asset class
? what deposit do leases need on average for every class of asset?
SELECT a.asset_class, AVG(s.deposit) FROM leases s JOIN assets a ON s.asset_id = a.asset_id GROUP BY a.asset_class

? What is the most valuable asset by list price?
? asset with the highest list price
SELECT asset_name FROM assets ORDER BY list_price DESC LIMIT 1

? Best rep by total monthly rate
? which sales rep has brought in the highest sum of monthly rates on leases?
SELECT r.rep_name FROM sales_reps r JOIN leases s ON s.rep_id = r.rep_id GROUP BY r.rep_id, r.rep_name ORDER BY SUM(s.monthly_rate) DESC LIMIT 1

? Top 10 leases by monthly rate: ids and rates
? lease id and monthly rate of the 10 highest leases
SELECT lease_id, monthly_rate FROM leases ORDER BY monthly_rate DESC LIMIT 10

? Our oldest customer
? lessee who has been a customer the longest
SELECT company_name FROM lessees ORDER BY customer_since LIMIT 1

? Which company has the most leases?
? lessee with the largest number of leases
SELECT l.company_name FROM lessees l JOIN leases s ON s.lessee_id = l.lessee_id GROUP BY l.lessee_id, l.company_name ORDER BY COUNT(*) DESC LIMIT 1

? Active leases by end date, those ending soonest first
? ids of active leases ordered by end date
SELECT lease_id FROM leases WHERE lease_status = 'active' ORDER BY end_date

? Assets from the oldest to the newest, ties by price from high to low
? asset names sorted by build year, then list price descending
SELECT asset_name FROM assets ORDER BY build_year, list_price DESC

? What do companies lease most? Asset name with the most leases
? most frequently leased asset name
SELECT a.asset_name FROM assets a JOIN leases s ON s.asset_id = a.asset_id GROUP BY a.asset_name ORDER BY COUNT(*) DESC LIMIT 1

? Which rep takes the smallest commission, and how much is it?
? rep name and commission of the sales rep with the lowest commission
SELECT rep_name, commission_pct FROM sales_reps ORDER BY commission_pct LIMIT 1

? Leases signed in 2022
? how many leases did we sign in 2022?
SELECT COUNT(*) FROM leases WHERE EXTRACT(YEAR FROM signed_on) = 2022

? Instalments due in March 2024 and their amounts
? amount due of the instalments with a due date in March 2024
SELECT amount_due FROM instalments WHERE EXTRACT(YEAR FROM due_date) = 2024 AND EXTRACT(MONTH FROM due_date) = 3

? Cash received per month
? amount paid on instalments by month of payment
SELECT DATE_TRUNC('month', paid_date), SUM(amount_paid) FROM instalments GROUP BY DATE_TRUNC('month', paid_date)

? By how many days do companies pay late on average, per credit class?
? average days from due date to paid date of instalments by credit class of the lessee (leases)
SELECT l.credit_class, AVG(i.paid_date - i.due_date) FROM instalments i JOIN leases s ON i.lease_id = s.lease_id JOIN lessees l ON s.lessee_id = l.lessee_id GROUP BY l.credit_class

? Which leases run out before 2025-12-31? Lease ids
? ids of leases with an end date before December 31, 2025
SELECT lease_id FROM leases WHERE end_date < '2025-12-31'

? Leases signed in the last 6 months
? number of leases signed over the past 6 months
SELECT COUNT(*) FROM leases WHERE signed_on >= CURRENT_DATE - INTERVAL '6 months'

? Term of each lease in days
? lease id and days from start date to end date
SELECT lease_id, end_date - start_date FROM leases

? When was the last check by Veritas?
? latest asset check date by the checker Veritas
SELECT MAX(checked_on) FROM asset_checks WHERE checker = 'Veritas'

? Signed leases per year and type
? leases per signing year and lease type
SELECT EXTRACT(YEAR FROM signed_on), lease_type, COUNT(*) FROM leases GROUP BY EXTRACT(YEAR FROM signed_on), lease_type

? Overdue instalments: ids, not paid and due before today
? ids of unpaid instalments whose due date has passed
SELECT instalment_id FROM instalments WHERE paid_date IS NULL AND due_date < CURRENT_DATE

? What share of our assets is on lease?
? proportion of assets on lease
SELECT CAST(SUM(CASE WHEN on_lease = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM assets

? Percentage of leases in arrears per region
? percent of leases with the status in arrears, by region of the sales rep
SELECT r.region, 100.0 * SUM(CASE WHEN s.lease_status = 'in arrears' THEN 1 ELSE 0 END) / COUNT(*) FROM leases s JOIN sales_reps r ON s.rep_id = r.rep_id GROUP BY r.region

? Collection ratio: amount paid to amount due
? ratio of the total amount paid to the total amount due over all instalments
SELECT CAST(SUM(amount_paid) AS FLOAT) / NULLIF(SUM(amount_due), 0) FROM instalments

? Depreciation of every asset, list price less residual value
? asset name and difference between list price and residual value
SELECT asset_name, list_price - residual_value FROM assets

? Ratio of operating leases to full payout leases
? how many operating leases are there per full payout lease, as a ratio?
SELECT CAST(SUM(CASE WHEN lease_type = 'operating' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN lease_type = 'full payout' THEN 1 ELSE 0 END), 0) FROM leases

? Leases per customer on average
? average number of leases per lessee with leases
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT lessee_id), 0) FROM leases

? Percent of terminated leases by sector
? what percent of leases was terminated in each sector of lessees?
SELECT l.sector, 100.0 * SUM(CASE WHEN s.lease_status = 'terminated' THEN 1 ELSE 0 END) / COUNT(*) FROM leases s JOIN lessees l ON s.lessee_id = l.lessee_id GROUP BY l.sector

? Rate as a fraction of the list price for each lease
? lease id and monthly rate divided by the asset's list price
SELECT s.lease_id, CAST(s.monthly_rate AS FLOAT) / NULLIF(a.list_price, 0) FROM leases s JOIN assets a ON s.asset_id = a.asset_id

? Vehicles or machinery not on lease at the moment, built after 2015
? assets of the class vehicles or machinery built later than 2015 and not on lease
SELECT asset_name FROM assets WHERE asset_class IN ('vehicles', 'machinery') AND on_lease = FALSE AND build_year > 2015

? Construction companies in Tampere
? lessees of the construction sector based in Tampere
SELECT company_name FROM lessees WHERE sector = 'construction' AND city = 'Tampere'

? Instalments paid only in part: id, amount due and amount paid
? id, due amount and paid amount of instalments where less was paid than due
SELECT instalment_id, amount_due, amount_paid FROM instalments WHERE amount_paid < amount_due

? Operating leases with a rate between 300 and 900: ids
? ids of operating leases whose monthly rate lies between 300 and 900
SELECT lease_id FROM leases WHERE lease_type = 'operating' AND monthly_rate BETWEEN 300 AND 900

? Leases for which no deposit was recorded
? lease ids with a missing deposit
SELECT lease_id FROM leases WHERE deposit IS NULL

? How many lessees outside printing have credit class AA or BB?
? number of AA or BB lessees in a sector other than printing
SELECT COUNT(*) FROM lessees WHERE sector <> 'printing' AND credit_class IN ('AA', 'BB')

? Companies with Dental in the name
? lessees whose company name contains Dental
SELECT company_name FROM lessees WHERE company_name LIKE '%Dental%'

? Reps in the north or west with a commission of at least 3
? north or west sales reps earning 3 percent commission or more
SELECT rep_name FROM sales_reps WHERE region IN ('north', 'west') AND commission_pct >= 3

? Leases with a higher monthly rate than average: ids
? ids of leases above the average monthly rate
SELECT lease_id FROM leases WHERE monthly_rate > (SELECT AVG(monthly_rate) FROM leases)

? Which insurer covers the printing press?
I do not know

? What interest do we pay to our bank?
I do not know

? Who drives the forklift at Kran AG?
I do not know
