-- A payroll office: staff on the payroll, pay runs, payslips, deductions and bonuses.

CREATE TABLE cost_centers (
  cc_id INTEGER PRIMARY KEY,
  cc_code TEXT, -- CC-100; CC-210; CC-330; CC-475
  name TEXT, -- Logistics; Finance; Marketing; Customer Care; Legal
  site TEXT, -- Leeds; Cardiff; Bristol; Dundee
  annual_budget NUMERIC
);

CREATE TABLE staff (
  staff_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Claire; Imran; Nadia; Victor; Ewa
  last_name TEXT, -- Doyle; Khan; Petrova; Lindqvist; Nowak
  job_title TEXT, -- accountant; warehouse clerk; team leader; analyst; receptionist
  cc_id INTEGER REFERENCES cost_centers (cc_id),
  hire_date DATE,
  leave_date DATE,
  dob DATE,
  base_salary NUMERIC,
  contract_type TEXT, -- permanent; temporary; zero-hours; apprentice
  email TEXT,
  iban TEXT
);

CREATE TABLE pay_runs (
  run_id INTEGER PRIMARY KEY,
  period_start DATE,
  period_end DATE,
  pay_date DATE,
  run_type TEXT, -- monthly; weekly; off-cycle; year-end
  run_status TEXT -- draft; approved; closed; reversed
);

CREATE TABLE payslips (
  payslip_id INTEGER PRIMARY KEY,
  run_id INTEGER REFERENCES pay_runs (run_id),
  staff_id INTEGER REFERENCES staff (staff_id),
  gross_pay NUMERIC,
  tax NUMERIC,
  net_pay NUMERIC,
  overtime_hours NUMERIC,
  overtime_pay NUMERIC,
  sent_at TIMESTAMP,
  viewed_at TIMESTAMP
);

CREATE TABLE deductions (
  deduction_id INTEGER PRIMARY KEY,
  payslip_id INTEGER REFERENCES payslips (payslip_id),
  kind TEXT, -- pension; student loan; union fee; parking; court order
  amount NUMERIC,
  is_voluntary BOOLEAN
);

CREATE TABLE bonuses (
  bonus_id INTEGER PRIMARY KEY,
  staff_id INTEGER REFERENCES staff (staff_id),
  reason TEXT, -- referral; christmas; sales target; long service
  amount NUMERIC,
  awarded_on DATE,
  is_paid BOOLEAN
);

? Which staff have a student loan deduction on any of their payslips?
? who on the staff has student loan taken off a payslip?
? names of staff with at least one student loan deduction
SELECT DISTINCT s.first_name, s.last_name FROM staff s JOIN payslips p ON p.staff_id = s.staff_id JOIN deductions d ON d.payslip_id = p.payslip_id WHERE d.kind = 'student loan'

? List the staff who work for the Finance cost center.
? who is booked on Finance?
SELECT s.first_name, s.last_name FROM staff s JOIN cost_centers c ON s.cc_id = c.cc_id WHERE c.name = 'Finance'

? Find staff members who have never been awarded a bonus.
? who never got a bonus
SELECT first_name, last_name FROM staff WHERE staff_id NOT IN (SELECT staff_id FROM bonuses)

? What is the total gross pay of people working at the Leeds site?
? how much gross pay went to employees based in Leeds
SELECT SUM(p.gross_pay) FROM payslips p JOIN staff s ON p.staff_id = s.staff_id JOIN cost_centers c ON s.cc_id = c.cc_id WHERE c.site = 'Leeds'

? Return the first name, last name and net pay of everyone in the pay run with the pay date 2023-03-31.
? net pay per employee for the run paid on March 31, 2023
SELECT s.first_name, s.last_name, p.net_pay FROM payslips p JOIN staff s ON p.staff_id = s.staff_id JOIN pay_runs r ON p.run_id = r.run_id WHERE r.pay_date = '2023-03-31'

? Which cost centers have staff on a zero-hours contract?
? names of the cost centers that employ zero-hours people
SELECT DISTINCT c.name FROM cost_centers c JOIN staff s ON s.cc_id = c.cc_id WHERE s.contract_type = 'zero-hours'

? How many payslips were produced in off-cycle runs?
? number of payslips from off-cycle pay runs
SELECT COUNT(*) FROM payslips p JOIN pay_runs r ON p.run_id = r.run_id WHERE r.run_type = 'off-cycle'

? For each employee, how many bonuses have they received, including those with none?
? number of bonuses per employee, also people without any bonus
SELECT s.first_name, s.last_name, COUNT(b.bonus_id) FROM staff s LEFT JOIN bonuses b ON b.staff_id = s.staff_id GROUP BY s.staff_id, s.first_name, s.last_name

? Which analysts received a referral bonus of more than 500?
? analysts with a referral bonus over 500
SELECT DISTINCT s.first_name, s.last_name FROM staff s JOIN bonuses b ON b.staff_id = s.staff_id WHERE s.job_title = 'analyst' AND b.reason = 'referral' AND b.amount > 500

? How much pension has been deducted from Nadia Petrova's pay in total?
? total pension deductions of Nadia Petrova
SELECT SUM(d.amount) FROM deductions d JOIN payslips p ON d.payslip_id = p.payslip_id JOIN staff s ON p.staff_id = s.staff_id WHERE s.first_name = 'Nadia' AND s.last_name = 'Petrova' AND d.kind = 'pension'

? Which cost centers have no staff at all?
? cost centers without any employees
SELECT name FROM cost_centers WHERE cc_id NOT IN (SELECT cc_id FROM staff)

? What does the average employee earn by type of contract?
? average base salary per contract type
SELECT contract_type, AVG(base_salary) FROM staff GROUP BY contract_type

? Show headcount for each cost center.
? how many people sit on each cost center?
? number of staff per cost center name
SELECT c.name, COUNT(*) FROM staff s JOIN cost_centers c ON s.cc_id = c.cc_id GROUP BY c.cc_id, c.name

? Break down the deducted amount by kind of deduction.
? deductions total by kind
SELECT kind, SUM(amount) FROM deductions GROUP BY kind

? For every job title give me the lowest, the highest and the average base salary.
? min, max and average salary by job title
SELECT job_title, MIN(base_salary), MAX(base_salary), AVG(base_salary) FROM staff GROUP BY job_title

? Which job titles are held by more than 10 people?
? job titles with over 10 staff
SELECT job_title FROM staff GROUP BY job_title HAVING COUNT(*) > 10

? Total overtime pay per site
? how much was paid for overtime at each site?
SELECT c.site, SUM(p.overtime_pay) FROM payslips p JOIN staff s ON p.staff_id = s.staff_id JOIN cost_centers c ON s.cc_id = c.cc_id GROUP BY c.site

? For each pay run type, how many runs do we have and when was the last pay date?
? number of pay runs and latest pay date by run type
SELECT run_type, COUNT(*), MAX(pay_date) FROM pay_runs GROUP BY run_type

? How many different employees got a bonus, by reason?
? number of distinct bonus recipients per reason
SELECT reason, COUNT(DISTINCT staff_id) FROM bonuses GROUP BY reason

? Return the name of each cost center along with its total gross and total net pay.
? gross and net pay by cost center
SELECT c.name, SUM(p.gross_pay), SUM(p.net_pay) FROM cost_centers c JOIN staff s ON s.cc_id = c.cc_id JOIN payslips p ON p.staff_id = s.staff_id GROUP BY c.cc_id, c.name

? Which cost centers paid more than 20000 in tax altogether?
? cost centers whose payslips add up to more than 20000 of tax
SELECT c.name FROM cost_centers c JOIN staff s ON s.cc_id = c.cc_id JOIN payslips p ON p.staff_id = s.staff_id GROUP BY c.cc_id, c.name HAVING SUM(p.tax) > 20000

? Count of staff by site and contract type
? for each site and each type of contract, how many people do we employ?
SELECT c.site, s.contract_type, COUNT(*) FROM staff s JOIN cost_centers c ON s.cc_id = c.cc_id GROUP BY c.site, s.contract_type

? Who are the top 5 staff by total overtime hours on their payslips?
? top 5 staff members with the most overtime hours over all payslips
SELECT s.first_name, s.last_name FROM staff s JOIN payslips p ON p.staff_id = s.staff_id GROUP BY s.staff_id, s.first_name, s.last_name ORDER BY SUM(p.overtime_hours) DESC LIMIT 5

? Which cost center has the biggest annual budget?
? cost center with the largest budget
SELECT name FROM cost_centers ORDER BY annual_budget DESC LIMIT 1

? Which cost center employs the most people?
? name the cost center with the largest number of staff
SELECT c.name FROM cost_centers c JOIN staff s ON s.cc_id = c.cc_id GROUP BY c.cc_id, c.name ORDER BY COUNT(*) DESC LIMIT 1

? Who is the youngest apprentice?
? name of the apprentice born last
SELECT first_name, last_name FROM staff WHERE contract_type = 'apprentice' ORDER BY dob DESC LIMIT 1

? List all employees sorted by base salary from high to low, then by last name.
? staff by salary descending, then last name
SELECT first_name, last_name FROM staff ORDER BY base_salary DESC, last_name

? Show the 3 highest bonuses with their reason and amount.
? reason and amount of the 3 largest bonuses
SELECT reason, amount FROM bonuses ORDER BY amount DESC LIMIT 3

? Who has been with us the longest?
? which employee was hired first?
SELECT first_name, last_name FROM staff ORDER BY hire_date LIMIT 1

? Which kind of deduction is the most common one?
? most frequent deduction kind
SELECT kind FROM deductions GROUP BY kind ORDER BY COUNT(*) DESC LIMIT 1

? Give me the sites ordered by total net pay, biggest first, with the total.
? net pay by site, highest to lowest
SELECT c.site, SUM(p.net_pay) FROM payslips p JOIN staff s ON p.staff_id = s.staff_id JOIN cost_centers c ON s.cc_id = c.cc_id GROUP BY c.site ORDER BY SUM(p.net_pay) DESC

? How many people joined in 2022?
? number of new hires in 2022
SELECT COUNT(*) FROM staff WHERE EXTRACT(YEAR FROM hire_date) = 2022

? Who left during the last 90 days?
? leavers in the past 90 days
SELECT first_name, last_name FROM staff WHERE leave_date >= CURRENT_DATE - INTERVAL '90 days'

? What was the total gross pay in runs paid in May 2024?
? gross pay May 2024, by pay date
SELECT SUM(p.gross_pay) FROM payslips p JOIN pay_runs r ON p.run_id = r.run_id WHERE EXTRACT(YEAR FROM r.pay_date) = 2024 AND EXTRACT(MONTH FROM r.pay_date) = 5

? Show the net pay total for each month, going by the pay date.
? net pay per month
SELECT DATE_TRUNC('month', r.pay_date), SUM(p.net_pay) FROM payslips p JOIN pay_runs r ON p.run_id = r.run_id GROUP BY DATE_TRUNC('month', r.pay_date)

? On average how many hours pass between a payslip being sent and being viewed?
? average hours from sent to viewed for payslips
SELECT AVG(EXTRACT(EPOCH FROM viewed_at - sent_at) / 3600) FROM payslips

? Which bonuses were awarded between 2023-01-01 and 2023-06-30? Give reason and amount.
? reason and amount of bonuses awarded from January 1, 2023 to June 30, 2023
SELECT reason, amount FROM bonuses WHERE awarded_on BETWEEN '2023-01-01' AND '2023-06-30'

? How old is each receptionist in years? Give first name, last name and age.
? first name, last name and age of the receptionists
SELECT first_name, last_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM staff WHERE job_title = 'receptionist'

? How long after the end of the period do we pay on average, in days, for each run type?
? average days from period end to pay date by run type
SELECT run_type, AVG(pay_date - period_end) FROM pay_runs GROUP BY run_type

? Number of bonuses awarded this year
? how many bonuses did we award this year?
SELECT COUNT(*) FROM bonuses WHERE EXTRACT(YEAR FROM awarded_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? What percentage of staff is on a permanent contract?
? percent of permanent employees
SELECT 100.0 * SUM(CASE WHEN contract_type = 'permanent' THEN 1 ELSE 0 END) / COUNT(*) FROM staff

? What is the ratio of temporary to permanent staff?
? temporary to permanent staff ratio
SELECT CAST(SUM(CASE WHEN contract_type = 'temporary' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN contract_type = 'permanent' THEN 1 ELSE 0 END), 0) FROM staff

? What share of gross pay goes to tax overall?
? total tax divided by total gross pay
SELECT CAST(SUM(tax) AS FLOAT) / NULLIF(SUM(gross_pay), 0) FROM payslips

? How many bonuses does an employee who gets bonuses receive on average?
? average number of bonuses per awarded employee
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT staff_id), 0) FROM bonuses

? For each reason, what proportion of the bonuses has been paid?
? share of paid bonuses by reason
SELECT reason, CAST(SUM(CASE WHEN is_paid = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM bonuses GROUP BY reason

? Average difference between gross and net pay
? by how much does gross pay exceed net pay on average?
SELECT AVG(gross_pay - net_pay) FROM payslips

? Per kind, what percentage of deductions is voluntary?
? percent voluntary by deduction kind
SELECT kind, 100.0 * SUM(CASE WHEN is_voluntary = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM deductions GROUP BY kind

? What do we pay for an hour of overtime at each site, i.e. overtime pay divided by overtime hours?
? overtime pay per overtime hour by site
SELECT c.site, CAST(SUM(p.overtime_pay) AS FLOAT) / NULLIF(SUM(p.overtime_hours), 0) FROM payslips p JOIN staff s ON p.staff_id = s.staff_id JOIN cost_centers c ON s.cc_id = c.cc_id GROUP BY c.site

? Which employees have no IBAN on file?
? staff whose iban is missing
SELECT first_name, last_name FROM staff WHERE iban IS NULL

? Show unpaid bonuses above 1000 that were given for long service, with date and amount.
? award date and amount of the long service bonuses over 1000 not paid out yet
SELECT awarded_on, amount FROM bonuses WHERE is_paid = FALSE AND amount > 1000 AND reason = 'long service'

? Who earns between 30000 and 45000?
? employees with a base salary between 30000 and 45000
SELECT first_name, last_name FROM staff WHERE base_salary BETWEEN 30000 AND 45000

? Give me first name, last name and email of all accountants and team leaders.
? names and emails of accountants or team leaders
SELECT first_name, last_name, email FROM staff WHERE job_title IN ('accountant', 'team leader')

? How many payslips have not been viewed yet?
? count of unopened payslips
SELECT COUNT(*) FROM payslips WHERE viewed_at IS NULL

? Start and end of every pay run that is still a draft
? show period start and period end of draft pay runs
SELECT period_start, period_end FROM pay_runs WHERE run_status = 'draft'

? Which cost centers are in Cardiff or Dundee? Give code and name.
? code and name of cost centers at Cardiff or Dundee
SELECT cc_code, name FROM cost_centers WHERE site IN ('Cardiff', 'Dundee')

? How many people who are still employed earn less than 25000?
? number of current employees with a salary below 25000
SELECT COUNT(*) FROM staff WHERE leave_date IS NULL AND base_salary < 25000

? Find people whose last name starts with Mac.
? staff with a last name starting with Mac
SELECT first_name, last_name FROM staff WHERE last_name LIKE 'Mac%'

? How many days of holiday does Imran Khan have left?
? remaining vacation days of Imran Khan
I do not know

? Which bank branch do our employees use most?
I do not know

? How many sick days were taken per cost center last year?
I do not know
