-- The books of a small company: accounts, bookkeepers, journal entries and their lines, suppliers, bills and budgets.

CREATE TABLE ledger_accounts (
  id INTEGER PRIMARY KEY,
  account_code TEXT, -- 1000; 1200; 4000; 6100; 7300
  account_name TEXT, -- Cash; Receivables; Sales; Wages; Travel
  account_class TEXT, -- asset; liability; equity; income; expense
  opening_balance NUMERIC,
  is_active BOOLEAN
);

CREATE TABLE bookkeepers (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Doris Engel; Frank Muller; Tina Ho; Raj Mehta
  team TEXT, -- payables; receivables; general; tax
  hire_date DATE
);

CREATE TABLE journal_entries (
  id INTEGER PRIMARY KEY,
  entry_date DATE,
  created_at TIMESTAMP,
  posted_at TIMESTAMP,
  bookkeeper_id INTEGER REFERENCES bookkeepers (id),
  memo TEXT,
  source TEXT, -- manual; bank feed; payroll run; import
  state TEXT -- draft; posted; reversed
);

CREATE TABLE journal_lines (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER REFERENCES journal_entries (id),
  account_id INTEGER REFERENCES ledger_accounts (id),
  debit NUMERIC,
  credit NUMERIC,
  cost_center TEXT -- head office; workshop; online; warehouse
);

CREATE TABLE suppliers (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Paper Plus; Volt Energy; Cargo Fast; Bright IT
  country TEXT, -- Germany; Belgium; Italy; Poland
  payment_days INTEGER,
  tax_no TEXT
);

CREATE TABLE supplier_bills (
  id INTEGER PRIMARY KEY,
  supplier_id INTEGER REFERENCES suppliers (id),
  expense_account_id INTEGER REFERENCES ledger_accounts (id),
  bill_no TEXT,
  bill_date DATE,
  due_date DATE,
  paid_date DATE,
  net NUMERIC,
  vat NUMERIC,
  approved BOOLEAN
);

CREATE TABLE budgets (
  id INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES ledger_accounts (id),
  fiscal_year INTEGER,
  planned NUMERIC,
  revised NUMERIC
);

? Which suppliers have sent us bills that are not approved?
? names of suppliers with a bill that has not been approved, each once
SELECT DISTINCT s.name FROM supplier_bills b JOIN suppliers s ON b.supplier_id = s.id WHERE b.approved = FALSE

? What was booked in debit on the account Travel?
? total debit of the journal lines on Travel
SELECT SUM(l.debit) FROM journal_lines l JOIN ledger_accounts a ON l.account_id = a.id WHERE a.account_name = 'Travel'

? Which bookkeepers have reversed entries?
? different bookkeepers with a reversed journal entry
SELECT DISTINCT k.name FROM journal_entries e JOIN bookkeepers k ON e.bookkeeper_id = k.id WHERE e.state = 'reversed'

? Which accounts have never been used in a journal line?
? ledger accounts without journal lines
? account names on which no line of the journal was ever booked
SELECT account_name FROM ledger_accounts WHERE id NOT IN (SELECT account_id FROM journal_lines)

? Which suppliers have not billed us at all?
? suppliers without any bill
SELECT name FROM suppliers WHERE id NOT IN (SELECT supplier_id FROM supplier_bills)

? How much have we been billed by each supplier, net?
? net total of the supplier bills per supplier name
SELECT s.name, SUM(b.net) FROM supplier_bills b JOIN suppliers s ON b.supplier_id = s.id GROUP BY s.id, s.name

? What is the planned budget of Wages for the fiscal year 2024?
? Wages budget planned fiscal year 2024
SELECT b.planned FROM budgets b JOIN ledger_accounts a ON b.account_id = a.id WHERE a.account_name = 'Wages' AND b.fiscal_year = 2024

? Number of journal entries for every bookkeeper, including those with none
? How many journal entries has each bookkeeper made, those with none too?
SELECT k.name, COUNT(e.id) FROM bookkeepers k LEFT JOIN journal_entries e ON e.bookkeeper_id = k.id GROUP BY k.id, k.name

? On which accounts do the bills of Volt Energy get booked?
? expense account names used for supplier bills of Volt Energy, no repeats
SELECT DISTINCT a.account_name FROM supplier_bills b JOIN ledger_accounts a ON b.expense_account_id = a.id JOIN suppliers s ON b.supplier_id = s.id WHERE s.name = 'Volt Energy'

? Debit and credit sums of expense accounts by account name
? For every account of the class expense, show its name with total debit and total credit.
SELECT a.account_name, SUM(l.debit), SUM(l.credit) FROM journal_lines l JOIN ledger_accounts a ON l.account_id = a.id WHERE a.account_class = 'expense' GROUP BY a.id, a.account_name

? What did Tina Ho post in the workshop cost center? Total of the debits.
? total debit of workshop lines in journal entries by Tina Ho
SELECT SUM(l.debit) FROM journal_lines l JOIN journal_entries e ON l.entry_id = e.id JOIN bookkeepers k ON e.bookkeeper_id = k.id WHERE k.name = 'Tina Ho' AND l.cost_center = 'workshop'

? How many accounts are there in each class?
? ledger accounts by class
SELECT account_class, COUNT(*) FROM ledger_accounts GROUP BY account_class

? Entries by source and state
? How many journal entries came from each source, and in which state are they?
SELECT source, state, COUNT(*) FROM journal_entries GROUP BY source, state

? Debits per cost center
? How much was debited to each cost center?
SELECT cost_center, SUM(debit) FROM journal_lines GROUP BY cost_center

? Number of bills, net and VAT per supplier country
? For each country, how many supplier bills came in and what were net and VAT in total?
SELECT s.country, COUNT(*), SUM(b.net), SUM(b.vat) FROM supplier_bills b JOIN suppliers s ON b.supplier_id = s.id GROUP BY s.country

? planned and revised budget per fiscal year
? What was planned and what was the revised budget in every fiscal year?
SELECT fiscal_year, SUM(planned), SUM(revised) FROM budgets GROUP BY fiscal_year

? Which suppliers have over 50 bills?
? suppliers with more than 50 bills
SELECT s.name FROM supplier_bills b JOIN suppliers s ON b.supplier_id = s.id GROUP BY s.id, s.name HAVING COUNT(*) > 50

? How many bookkeepers are on each team?
? bookkeepers by team
SELECT team, COUNT(*) FROM bookkeepers GROUP BY team

? How many different accounts does each cost center touch?
? distinct accounts per cost center in the journal lines
SELECT cost_center, COUNT(DISTINCT account_id) FROM journal_lines GROUP BY cost_center

? Average, smallest and largest net bill of every supplier
? For each supplier give mean, minimum and maximum net amount of the bills.
SELECT s.name, AVG(b.net), MIN(b.net), MAX(b.net) FROM supplier_bills b JOIN suppliers s ON b.supplier_id = s.id GROUP BY s.id, s.name

? Average payment days of suppliers per country
? How many payment days do suppliers grant on average in each country?
SELECT country, AVG(payment_days) FROM suppliers GROUP BY country

? Which account classes have opening balances above 100000 together?
? account classes with a total opening balance over 100000
SELECT account_class FROM ledger_accounts GROUP BY account_class HAVING SUM(opening_balance) > 100000

? Lines per account name
? How many journal lines were booked on each account?
SELECT a.account_name, COUNT(*) FROM journal_lines l JOIN ledger_accounts a ON l.account_id = a.id GROUP BY a.id, a.account_name

? What is the highest bill? Give bill number and net.
? number and net of the largest supplier bill
SELECT bill_no, net FROM supplier_bills ORDER BY net DESC LIMIT 1

? Top 5 suppliers by net amount
? Which 5 suppliers did we spend the most with in bills?
SELECT s.name FROM supplier_bills b JOIN suppliers s ON b.supplier_id = s.id GROUP BY s.id, s.name ORDER BY SUM(b.net) DESC LIMIT 5

? Which account has the most journal lines?
? name of the account booked most often
SELECT a.account_name FROM journal_lines l JOIN ledger_accounts a ON l.account_id = a.id GROUP BY a.id, a.account_name ORDER BY COUNT(*) DESC LIMIT 1

? Which supplier gives us the longest time to pay?
? supplier with the most payment days
SELECT name FROM suppliers ORDER BY payment_days DESC LIMIT 1

? Which bookkeeper was hired last?
? most recently hired bookkeeper
SELECT name FROM bookkeepers ORDER BY hire_date DESC LIMIT 1

? Chart of accounts: code, name and class in the order of the code
? list account code, account name and class sorted by code
SELECT account_code, account_name, account_class FROM ledger_accounts ORDER BY account_code

? Unpaid bills, the most urgent first: bill number, due date, net
? bill number, due date and net of the bills without a paid date ordered by due date
SELECT bill_no, due_date, net FROM supplier_bills WHERE paid_date IS NULL ORDER BY due_date

? Who booked the largest number of entries?
? bookkeeper with the most journal entries
SELECT k.name FROM journal_entries e JOIN bookkeepers k ON e.bookkeeper_id = k.id GROUP BY k.id, k.name ORDER BY COUNT(*) DESC LIMIT 1

? Which cost center has the lowest debits?
? cost center with the smallest total debit
SELECT cost_center FROM journal_lines GROUP BY cost_center ORDER BY SUM(debit) LIMIT 1

? How many entries are dated March 2023?
? journal entries with an entry date in March 2023
SELECT COUNT(*) FROM journal_entries WHERE EXTRACT(YEAR FROM entry_date) = 2023 AND EXTRACT(MONTH FROM entry_date) = 3

? How many days do we take to pay a bill on average?
? average days from bill date to paid date
SELECT AVG(paid_date - bill_date) FROM supplier_bills

? Which bills did we pay too late, after the due date? Numbers only.
? bill numbers where we paid after the due date
SELECT bill_no FROM supplier_bills WHERE paid_date > due_date

? Sales per month of 2022
? What was credited to the account Sales in each month of 2022?
SELECT DATE_TRUNC('month', e.entry_date), SUM(l.credit) FROM journal_lines l JOIN journal_entries e ON l.entry_id = e.id JOIN ledger_accounts a ON l.account_id = a.id WHERE a.account_name = 'Sales' AND EXTRACT(YEAR FROM e.entry_date) = 2022 GROUP BY DATE_TRUNC('month', e.entry_date)

? How many hours lie between creating and posting an entry on average?
? average hours from created to posted, journal entries
SELECT AVG(EXTRACT(EPOCH FROM posted_at - created_at) / 3600) FROM journal_entries

? Net of the bills of the last 90 days
? What do the supplier bills dated in the past 90 days add up to net?
SELECT SUM(net) FROM supplier_bills WHERE bill_date >= CURRENT_DATE - INTERVAL '90 days'

? VAT per year
? How much VAT was on the supplier bills of each year?
SELECT EXTRACT(YEAR FROM bill_date), SUM(vat) FROM supplier_bills GROUP BY EXTRACT(YEAR FROM bill_date)

? Bills dated from 2023-10-01 to 2023-12-31: number and net
? bill number and net of supplier bills between October 1, 2023 and December 31, 2023
SELECT bill_no, net FROM supplier_bills WHERE bill_date BETWEEN '2023-10-01' AND '2023-12-31'

? When did we last get a bill from Cargo Fast?
? latest bill date of Cargo Fast
SELECT MAX(b.bill_date) FROM supplier_bills b JOIN suppliers s ON b.supplier_id = s.id WHERE s.name = 'Cargo Fast'

? What share of journal entries is manual?
? proportion of entries with the source manual
SELECT CAST(SUM(CASE WHEN source = 'manual' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM journal_entries

? What percentage of each bookkeeper's entries was reversed?
? percent of reversed journal entries by bookkeeper name
SELECT k.name, 100.0 * SUM(CASE WHEN e.state = 'reversed' THEN 1 ELSE 0 END) / COUNT(*) FROM journal_entries e JOIN bookkeepers k ON e.bookkeeper_id = k.id GROUP BY k.id, k.name

? Ratio of draft entries to posted entries
? What is the ratio of draft to posted journal entries?
SELECT CAST(SUM(CASE WHEN state = 'draft' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'posted' THEN 1 ELSE 0 END), 0) FROM journal_entries

? VAT as a part of net over all bills
? total VAT divided by total net of the supplier bills
SELECT CAST(SUM(vat) AS FLOAT) / NULLIF(SUM(net), 0) FROM supplier_bills

? How many lines does an entry have on average?
? journal lines per entry
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT entry_id), 0) FROM journal_lines

? By how much was each budget revised? Show budget id and revised minus planned.
? budget id and difference of revised and planned
SELECT id, revised - planned FROM budgets

? What percent of bills is still unpaid?
? percentage of supplier bills with no paid date
SELECT 100.0 * SUM(CASE WHEN paid_date IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM supplier_bills

? Balance of debit and credit per account name, debit less credit
? For every account show the name and total debit minus total credit of its journal lines.
SELECT a.account_name, SUM(l.debit) - SUM(l.credit) FROM journal_lines l JOIN ledger_accounts a ON l.account_id = a.id GROUP BY a.id, a.account_name

? Which active accounts are an asset or a liability?
? names of active accounts in the classes asset and liability
SELECT account_name FROM ledger_accounts WHERE is_active = TRUE AND account_class IN ('asset', 'liability')

? Which bills over 1000 net are not approved? Numbers.
? bill numbers, not approved, net above 1000
SELECT bill_no FROM supplier_bills WHERE net > 1000 AND approved = FALSE

? Entries without a memo: ids and dates
? Which journal entries lack a memo? Give id and entry date.
SELECT id, entry_date FROM journal_entries WHERE memo IS NULL

? Country, payment days and tax number of Bright IT
? From which country is the supplier Bright IT, how many payment days do we get and what is its tax number?
SELECT country, payment_days, tax_no FROM suppliers WHERE name = 'Bright IT'

? Which entries mention Rent in the memo? Ids.
? ids of journal entries whose memo contains Rent
SELECT id FROM journal_entries WHERE memo LIKE '%Rent%'

? How many journal lines have a debit between 500 and 2000?
? number of lines with a debit from 500 to 2000
SELECT COUNT(*) FROM journal_lines WHERE debit BETWEEN 500 AND 2000

? Suppliers from outside Germany with less than 14 payment days
? Which suppliers are not from Germany and give under 14 payment days?
SELECT name FROM suppliers WHERE country <> 'Germany' AND payment_days < 14

? What class is account 6100 and is it active?
? class and active flag of the account with code 6100
SELECT account_class, is_active FROM ledger_accounts WHERE account_code = '6100'

? Which bookkeepers are on the tax or the general team?
? tax and general team bookkeepers
SELECT name FROM bookkeepers WHERE team IN ('tax', 'general')

? Which bills are larger than average? Bill numbers.
? numbers of the supplier bills with an above average net
SELECT bill_no FROM supplier_bills WHERE net > (SELECT AVG(net) FROM supplier_bills)

? Which suppliers are there in the bills of the account Travel but not in those of the account Wages?
? suppliers billed on Travel, but not on Wages
SELECT s.name FROM supplier_bills b JOIN suppliers s ON b.supplier_id = s.id JOIN ledger_accounts a ON b.expense_account_id = a.id WHERE a.account_name = 'Travel' EXCEPT SELECT s.name FROM supplier_bills b JOIN suppliers s ON b.supplier_id = s.id JOIN ledger_accounts a ON b.expense_account_id = a.id WHERE a.account_name = 'Wages'

? Which auditor signed the accounts of 2022?
? auditor of 2022
I do not know

? What interest does our bank charge?
? bank interest rate
I do not know

? What is the email address of Paper Plus?
? Paper Plus email
I do not know
