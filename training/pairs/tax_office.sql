-- A tax office: taxpayers, their returns, payments, audits and the officers in charge.

CREATE TABLE Taxpayer (
  taxpayer_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Gerald Moss; Linda Farrow; Ibrahim Sesay; Kestrel Ltd; Blue Door Cafe
  kind TEXT, -- individual; company; partnership; charity
  region TEXT, -- North; South; East; West
  registered_on DATE,
  employees INTEGER,
  vat_registered BOOLEAN
);

CREATE TABLE Officer (
  officer_id INTEGER PRIMARY KEY,
  officer_name TEXT, -- Ruth Calder; Dmitri Orlov; Sana Malik; Ed Hobbs
  team TEXT, -- audit; collection; help desk; appeals
  hire_date DATE,
  salary NUMERIC,
  supervisor TEXT
);

CREATE TABLE TaxReturn (
  return_id INTEGER PRIMARY KEY,
  taxpayer_id INTEGER REFERENCES Taxpayer (taxpayer_id),
  officer_id INTEGER REFERENCES Officer (officer_id),
  tax_year INTEGER,
  tax_kind TEXT, -- income tax; corporate tax; vat; inheritance tax; wealth tax
  filed_on DATE,
  assessed_on DATE,
  declared_income NUMERIC,
  deductions NUMERIC,
  tax_due NUMERIC,
  filing_status TEXT -- on time; late; estimated; amended
);

CREATE TABLE Payment (
  payment_id INTEGER PRIMARY KEY,
  return_id INTEGER REFERENCES TaxReturn (return_id),
  paid_on DATE,
  amount NUMERIC,
  method TEXT -- bank transfer; direct debit; cash; card
);

CREATE TABLE Refund (
  refund_id INTEGER PRIMARY KEY,
  return_id INTEGER REFERENCES TaxReturn (return_id),
  approved_on DATE,
  amount NUMERIC
);

CREATE TABLE Audit (
  audit_id INTEGER PRIMARY KEY,
  taxpayer_id INTEGER REFERENCES Taxpayer (taxpayer_id),
  officer_id INTEGER REFERENCES Officer (officer_id),
  opened_on DATE,
  closed_on DATE,
  result TEXT, -- clean; minor errors; fraud; no records
  penalty NUMERIC
);

? Which taxpayers filed a vat return late?
? names of taxpayers with any late vat return
SELECT DISTINCT t.full_name FROM Taxpayer t JOIN TaxReturn r ON r.taxpayer_id = t.taxpayer_id WHERE r.tax_kind = 'vat' AND r.filing_status = 'late'

? Who was found guilty of fraud in an audit?
? Return the names of all taxpayers with an audit whose result is fraud.
SELECT DISTINCT t.full_name FROM Taxpayer t JOIN Audit a ON a.taxpayer_id = t.taxpayer_id WHERE a.result = 'fraud'

? Which companies have never been audited?
? companies without any audit
SELECT full_name FROM Taxpayer WHERE kind = 'company' AND taxpayer_id NOT IN (SELECT taxpayer_id FROM Audit)

? Which officers audited a taxpayer in the North region?
? officers who did at least one audit of somebody from the North
SELECT DISTINCT o.officer_name FROM Officer o JOIN Audit a ON a.officer_id = o.officer_id JOIN Taxpayer t ON a.taxpayer_id = t.taxpayer_id WHERE t.region = 'North'

? How much has Kestrel Ltd paid us altogether?
? total of all payments by Kestrel Ltd
SELECT SUM(p.amount) FROM Payment p JOIN TaxReturn r ON p.return_id = r.return_id JOIN Taxpayer t ON r.taxpayer_id = t.taxpayer_id WHERE t.full_name = 'Kestrel Ltd'

? How much was refunded to charities?
? sum of refund amounts for charity taxpayers
SELECT SUM(f.amount) FROM Refund f JOIN TaxReturn r ON f.return_id = r.return_id JOIN Taxpayer t ON r.taxpayer_id = t.taxpayer_id WHERE t.kind = 'charity'

? For each officer, how many tax returns have they worked on?
? tax returns per officer
SELECT o.officer_name, COUNT(*) FROM Officer o JOIN TaxReturn r ON r.officer_id = o.officer_id GROUP BY o.officer_id, o.officer_name

? List every taxpayer with their number of audits, zero included.
? How many audits did each taxpayer have, counting also those with none?
SELECT t.full_name, COUNT(a.audit_id) FROM Taxpayer t LEFT JOIN Audit a ON a.taxpayer_id = t.taxpayer_id GROUP BY t.taxpayer_id, t.full_name

? Which returns have not been paid at all?
? ids of tax returns without any payment
SELECT return_id FROM TaxReturn WHERE return_id NOT IN (SELECT return_id FROM Payment)

? Who owes more than 50000 in total tax?
? taxpayers whose tax due adds up to more than 50000
SELECT t.full_name FROM Taxpayer t JOIN TaxReturn r ON r.taxpayer_id = t.taxpayer_id GROUP BY t.taxpayer_id, t.full_name HAVING SUM(r.tax_due) > 50000

? Who paid in cash? Show the name, the amount and the day.
? name of taxpayer, amount and payment date of all cash payments
SELECT t.full_name, p.amount, p.paid_on FROM Payment p JOIN TaxReturn r ON p.return_id = r.return_id JOIN Taxpayer t ON r.taxpayer_id = t.taxpayer_id WHERE p.method = 'cash'

? How many taxpayers of each kind are registered?
? taxpayers by kind
SELECT kind, COUNT(*) FROM Taxpayer GROUP BY kind

? How much tax is due per tax year?
? total tax due by tax year
SELECT tax_year, SUM(tax_due) FROM TaxReturn GROUP BY tax_year

? What income is declared on average in each region?
? average declared income by region of the taxpayer
SELECT t.region, AVG(r.declared_income) FROM Taxpayer t JOIN TaxReturn r ON r.taxpayer_id = t.taxpayer_id GROUP BY t.region

? How many payments came in by each method, and how much money?
? number and total amount of payments per method
SELECT method, COUNT(*), SUM(amount) FROM Payment GROUP BY method

? How many audits ended with each result, and what was the total penalty?
? audit count and sum of penalties by result
SELECT result, COUNT(*), SUM(penalty) FROM Audit GROUP BY result

? Which regions have more than 500 taxpayers?
? regions with over 500 taxpayers
SELECT region FROM Taxpayer GROUP BY region HAVING COUNT(*) > 500

? Average salary of officers per team
? What do officers earn on average in each team?
SELECT team, AVG(salary) FROM Officer GROUP BY team

? Tax returns by kind of tax and filing status
? How many tax returns are there for every kind of tax and filing status?
SELECT tax_kind, filing_status, COUNT(*) FROM TaxReturn GROUP BY tax_kind, filing_status

? How many different taxpayers filed a return in each tax year?
? distinct taxpayers with a return by tax year
SELECT tax_year, COUNT(DISTINCT taxpayer_id) FROM TaxReturn GROUP BY tax_year

? What is the smallest and largest amount of tax due for each kind of tax?
? min and max tax due per kind of tax
SELECT tax_kind, MIN(tax_due), MAX(tax_due) FROM TaxReturn GROUP BY tax_kind

? How much have we refunded for each tax year?
? refunded amount per tax year
SELECT r.tax_year, SUM(f.amount) FROM Refund f JOIN TaxReturn r ON f.return_id = r.return_id GROUP BY r.tax_year

? How many taxpayers were registered per year?
? new taxpayers registered each year
SELECT EXTRACT(YEAR FROM registered_on), COUNT(*) FROM Taxpayer GROUP BY EXTRACT(YEAR FROM registered_on)

? Who declared the highest income for 2022?
? taxpayer with the largest declared income in tax year 2022
SELECT t.full_name FROM Taxpayer t JOIN TaxReturn r ON r.taxpayer_id = t.taxpayer_id WHERE r.tax_year = 2022 ORDER BY r.declared_income DESC LIMIT 1

? Which 10 taxpayers paid the most?
? top 10 taxpayers by total payments
SELECT t.full_name FROM Taxpayer t JOIN TaxReturn r ON r.taxpayer_id = t.taxpayer_id JOIN Payment p ON p.return_id = r.return_id GROUP BY t.taxpayer_id, t.full_name ORDER BY SUM(p.amount) DESC LIMIT 10

? Which officer has done the most audits?
? name the officer with the highest number of audits
SELECT o.officer_name FROM Officer o JOIN Audit a ON a.officer_id = o.officer_id GROUP BY o.officer_id, o.officer_name ORDER BY COUNT(*) DESC LIMIT 1

? Which company has the most employees?
? biggest company by number of employees
SELECT full_name FROM Taxpayer WHERE kind = 'company' ORDER BY employees DESC LIMIT 1

? Which payment method is the most popular?
? most used payment method
SELECT method FROM Payment GROUP BY method ORDER BY COUNT(*) DESC LIMIT 1

? What was the largest refund?
? highest refund amount
SELECT MAX(amount) FROM Refund

? List audits by penalty from high to low, with id, result and penalty.
? id, result and penalty of all audits sorted by penalty descending
SELECT audit_id, result, penalty FROM Audit ORDER BY penalty DESC

? Who joined the office most recently?
? Which officer was hired last?
SELECT officer_name FROM Officer ORDER BY hire_date DESC LIMIT 1

? Show the 3 regions with the highest total tax due.
? top 3 regions by tax due
SELECT t.region FROM Taxpayer t JOIN TaxReturn r ON r.taxpayer_id = t.taxpayer_id GROUP BY t.region ORDER BY SUM(r.tax_due) DESC LIMIT 3

? How many returns were filed in March 2023?
? count of tax returns filed in March 2023
SELECT COUNT(*) FROM TaxReturn WHERE EXTRACT(YEAR FROM filed_on) = 2023 AND EXTRACT(MONTH FROM filed_on) = 3

? How much did we receive in payments in each month of 2024?
? payments received per month 2024
SELECT DATE_TRUNC('month', paid_on), SUM(amount) FROM Payment WHERE EXTRACT(YEAR FROM paid_on) = 2024 GROUP BY DATE_TRUNC('month', paid_on)

? How many days does it take from filing a return to its assessment?
? average number of days between filing and assessment of tax returns
SELECT AVG(assessed_on - filed_on) FROM TaxReturn

? Which audits were opened in the last 12 months?
? audit ids opened in the past 12 months
SELECT audit_id FROM Audit WHERE opened_on >= CURRENT_DATE - INTERVAL '12 months'

? How many days did each closed audit take?
? audit id and days from opening to closing for audits that are closed
SELECT audit_id, closed_on - opened_on FROM Audit WHERE closed_on IS NOT NULL

? Who registered between 2015-01-01 and 2019-12-31?
? taxpayers registered from 1 January 2015 to 31 December 2019
SELECT full_name FROM Taxpayer WHERE registered_on BETWEEN '2015-01-01' AND '2019-12-31'

? Refund total this month
? How much did we approve in refunds this month?
SELECT SUM(amount) FROM Refund WHERE DATE_TRUNC('month', approved_on) = DATE_TRUNC('month', CURRENT_DATE)

? When did Linda Farrow last file a return?
? latest filing date of Linda Farrow
SELECT MAX(r.filed_on) FROM TaxReturn r JOIN Taxpayer t ON r.taxpayer_id = t.taxpayer_id WHERE t.full_name = 'Linda Farrow'

? Which officers have been here since before 2005-06-01?
? officers hired before June 1, 2005
SELECT officer_name FROM Officer WHERE hire_date < '2005-06-01'

? What percentage of returns is filed late?
? percent of late tax returns
SELECT 100.0 * SUM(CASE WHEN filing_status = 'late' THEN 1 ELSE 0 END) / COUNT(*) FROM TaxReturn

? What share of taxpayers is registered for VAT in each region?
? share of vat registered taxpayers by region
SELECT region, CAST(SUM(CASE WHEN vat_registered = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Taxpayer GROUP BY region

? What is the effective tax rate per tax year, that is, total tax due over total declared income?
? ratio of tax due to declared income by tax year
SELECT tax_year, CAST(SUM(tax_due) AS FLOAT) / NULLIF(SUM(declared_income), 0) FROM TaxReturn GROUP BY tax_year

? For each return, show the id and the income after deductions.
? return id and declared income minus deductions
SELECT return_id, declared_income - deductions FROM TaxReturn

? ratio of individuals to companies among taxpayers
? What is the ratio of individual taxpayers to company taxpayers?
SELECT CAST(SUM(CASE WHEN kind = 'individual' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN kind = 'company' THEN 1 ELSE 0 END), 0) FROM Taxpayer

? What proportion of audits came out clean for each officer?
? officer name and the proportion of their audits that were clean
SELECT o.officer_name, CAST(SUM(CASE WHEN a.result = 'clean' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM Officer o JOIN Audit a ON a.officer_id = o.officer_id GROUP BY o.officer_id, o.officer_name

? How many payments are made per tax return on average?
? average number of payments per return
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT return_id), 0) FROM Payment

? What penalty does an audited taxpayer face on average, as total penalties per taxpayer?
? total penalty divided by the number of taxpayers with an audit
SELECT CAST(SUM(penalty) AS FLOAT) / NULLIF(COUNT(DISTINCT taxpayer_id), 0) FROM Audit

? Which taxpayers in the South or West are partnerships?
? partnerships from the South and West
SELECT full_name FROM Taxpayer WHERE kind = 'partnership' AND region IN ('South', 'West')

? Which audits are still running?
? ids of audits that have not been closed
SELECT audit_id FROM Audit WHERE closed_on IS NULL

? Which officers have no supervisor?
? officers without a supervisor
SELECT officer_name FROM Officer WHERE supervisor IS NULL

? Which officers in collection earn between 30000 and 45000?
? collection officers with a salary from 30000 to 45000
SELECT officer_name FROM Officer WHERE team = 'collection' AND salary BETWEEN 30000 AND 45000

? Find taxpayers with Ltd in their name.
? taxpayers whose name contains Ltd
SELECT full_name FROM Taxpayer WHERE full_name LIKE '%Ltd%'

? How many taxpayers are not registered for VAT?
? taxpayers without vat registration, how many
SELECT COUNT(*) FROM Taxpayer WHERE vat_registered = FALSE

? Show year, income, deductions and tax due of all amended returns.
? tax year, declared income, deductions, tax due where filing status is amended
SELECT tax_year, declared_income, deductions, tax_due FROM TaxReturn WHERE filing_status = 'amended'

? Which returns declare more deductions than income?
? ids of tax returns whose deductions exceed the declared income
SELECT return_id FROM TaxReturn WHERE deductions > declared_income

? How many payments were above average?
? number of payments larger than the average payment
SELECT COUNT(*) FROM Payment WHERE amount > (SELECT AVG(amount) FROM Payment)

? Which bank account should each refund go to?
? iban of the taxpayers
I do not know

? Which tax adviser helped each taxpayer?
I do not know

? How many letters did we send to late filers?
? reminders sent per taxpayer
I do not know
