-- A consulting firm's project time sheets: clients, projects, tasks, consultants and logged hours.

CREATE TABLE clients (
  client_no INTEGER PRIMARY KEY,
  client_name TEXT, -- Nordwind AG; Bluebell Ltd; Casa Verde; Orion Labs; Tessera
  industry TEXT, -- insurance; retail; energy; public sector
  country TEXT, -- Austria; Italy; Norway; Ireland
  payment_days INTEGER
);

CREATE TABLE projects (
  project_no INTEGER PRIMARY KEY,
  project_name TEXT, -- Atlas; Phoenix Migration; Web Relaunch; ERP Rollout; Cost Audit
  client_no INTEGER REFERENCES clients (client_no),
  lead_no INTEGER REFERENCES consultants (consultant_no),
  sponsor_no INTEGER REFERENCES consultants (consultant_no),
  start_date DATE,
  due_date DATE,
  finished_on DATE,
  budget_hours NUMERIC,
  fixed_price NUMERIC,
  billing TEXT, -- fixed price; time and material; internal
  state TEXT -- planned; running; on hold; finished
);

CREATE TABLE consultants (
  consultant_no INTEGER PRIMARY KEY,
  full_name TEXT, -- Anna Kessler; Bruno Rossi; Chloe Martin; Emil Dahl; Faye Burke
  grade TEXT, -- junior; consultant; senior consultant; partner
  home_office TEXT, -- Vienna; Milan; Oslo; Cork
  hourly_rate NUMERIC,
  weekly_hours NUMERIC,
  joined DATE,
  active BOOLEAN
);

CREATE TABLE tasks (
  task_no INTEGER PRIMARY KEY,
  project_no INTEGER REFERENCES projects (project_no),
  task_name TEXT, -- kick-off; data cleaning; training; testing; reporting
  estimated_hours NUMERIC,
  is_billable BOOLEAN
);

CREATE TABLE time_entries (
  entry_no INTEGER PRIMARY KEY,
  task_no INTEGER REFERENCES tasks (task_no),
  consultant_no INTEGER REFERENCES consultants (consultant_no),
  work_date DATE,
  hours NUMERIC,
  comment TEXT,
  approved_on DATE,
  entry_status TEXT -- open; submitted; approved; sent back
);

? Which consultants logged time on the testing task?
? Who booked time entries on testing?
SELECT DISTINCT c.full_name FROM consultants c JOIN time_entries e ON e.consultant_no = c.consultant_no JOIN tasks t ON e.task_no = t.task_no WHERE t.task_name = 'testing'

? Who leads the project Web Relaunch?
? name of the lead consultant of the Web Relaunch project
SELECT c.full_name FROM projects p JOIN consultants c ON p.lead_no = c.consultant_no WHERE p.project_name = 'Web Relaunch'

? For which clients in retail do we have running projects?
? retail clients with a running project
SELECT DISTINCT c.client_name FROM clients c JOIN projects p ON p.client_no = c.client_no WHERE c.industry = 'retail' AND p.state = 'running'

? Which consultants have never filled in a time entry?
? consultants without time entries
SELECT full_name FROM consultants WHERE consultant_no NOT IN (SELECT consultant_no FROM time_entries)

? How many hours have been spent on tasks of the ERP Rollout project so far?
? total hours logged on project ERP Rollout (all tasks and time entries)
SELECT SUM(e.hours) FROM time_entries e JOIN tasks t ON e.task_no = t.task_no JOIN projects p ON t.project_no = p.project_no WHERE p.project_name = 'ERP Rollout'

? Give me the names of projects together with the name of the client for everything that is on hold.
? project and client names for projects on hold
SELECT p.project_name, c.client_name FROM projects p JOIN clients c ON p.client_no = c.client_no WHERE p.state = 'on hold'

? Which projects are sponsored by a partner based in Oslo?
? projects whose sponsor is a partner consultant from the Oslo office
SELECT p.project_name FROM projects p JOIN consultants c ON p.sponsor_no = c.consultant_no WHERE c.grade = 'partner' AND c.home_office = 'Oslo'

? Which clients never gave us a project?
? clients with no projects
SELECT client_name FROM clients WHERE client_no NOT IN (SELECT client_no FROM projects)

? List the tasks of projects for Norway clients that are not billable.
? unbillable tasks on projects of clients from Norway
SELECT t.task_name FROM tasks t JOIN projects p ON t.project_no = p.project_no JOIN clients c ON p.client_no = c.client_no WHERE c.country = 'Norway' AND t.is_billable = FALSE

? How many projects does each consultant lead, including those who lead none?
? number of projects led per consultant, with zeros
SELECT c.full_name, COUNT(p.project_no) FROM consultants c LEFT JOIN projects p ON p.lead_no = c.consultant_no GROUP BY c.consultant_no, c.full_name

? On how many different projects did Emil Dahl work?
? count of distinct projects with tasks and time entries by consultant Emil Dahl
SELECT COUNT(DISTINCT t.project_no) FROM tasks t JOIN time_entries e ON e.task_no = t.task_no JOIN consultants c ON e.consultant_no = c.consultant_no WHERE c.full_name = 'Emil Dahl'

? Hours by consultant
? total logged hours for each consultant
SELECT c.full_name, SUM(e.hours) FROM consultants c JOIN time_entries e ON e.consultant_no = c.consultant_no GROUP BY c.consultant_no, c.full_name

? How many projects do we have in each state?
? project count per state
SELECT state, COUNT(*) FROM projects GROUP BY state

? What is the average hourly rate per grade?
? average rate by grade of the consultants
SELECT grade, AVG(hourly_rate) FROM consultants GROUP BY grade

? Break down the budgeted hours of our projects by type of billing.
? budget hours by billing
SELECT billing, SUM(budget_hours) FROM projects GROUP BY billing

? Return the name of each project with its number of tasks and their total estimated hours.
? per project: task count and sum of estimated hours
SELECT p.project_name, COUNT(*), SUM(t.estimated_hours) FROM projects p JOIN tasks t ON t.project_no = p.project_no GROUP BY p.project_no, p.project_name

? Which home offices have at least 12 consultants?
? offices with 12 or more consultants
SELECT home_office FROM consultants GROUP BY home_office HAVING COUNT(*) >= 12

? How many people worked on each project?
? number of distinct consultants with time entries per project
SELECT p.project_name, COUNT(DISTINCT e.consultant_no) FROM projects p JOIN tasks t ON t.project_no = p.project_no JOIN time_entries e ON e.task_no = t.task_no GROUP BY p.project_no, p.project_name

? Hours per industry of the client
? how many project hours were worked for every client industry?
SELECT c.industry, SUM(e.hours) FROM time_entries e JOIN tasks t ON e.task_no = t.task_no JOIN projects p ON t.project_no = p.project_no JOIN clients c ON p.client_no = c.client_no GROUP BY c.industry

? Which tasks took more than 100 hours?
? tasks whose time entries add up to over 100 hours
SELECT t.task_name FROM tasks t JOIN time_entries e ON e.task_no = t.task_no GROUP BY t.task_no, t.task_name HAVING SUM(e.hours) > 100

? Count the time entries by status.
? how many time entries are in which status?
SELECT entry_status, COUNT(*) FROM time_entries GROUP BY entry_status

? For each country, show how many clients we have and their average payment days.
? clients and mean payment days by country
SELECT country, COUNT(*), AVG(payment_days) FROM clients GROUP BY country

? Which project has swallowed the most hours?
? project with the highest total of logged hours over its tasks
SELECT p.project_name FROM projects p JOIN tasks t ON t.project_no = p.project_no JOIN time_entries e ON e.task_no = t.task_no GROUP BY p.project_no, p.project_name ORDER BY SUM(e.hours) DESC LIMIT 1

? Who is the most expensive consultant?
? consultant with the highest hourly rate
SELECT full_name FROM consultants ORDER BY hourly_rate DESC LIMIT 1

? Show the top 5 clients by number of projects.
? 5 clients with the most projects
SELECT c.client_name FROM clients c JOIN projects p ON p.client_no = c.client_no GROUP BY c.client_no, c.client_name ORDER BY COUNT(*) DESC LIMIT 5

? Which running project is due next?
? running project with the earliest due date
SELECT project_name FROM projects WHERE state = 'running' ORDER BY due_date LIMIT 1

? Give me the projects and their fixed price, most valuable first.
? projects by fixed price descending, with the price
SELECT project_name, fixed_price FROM projects ORDER BY fixed_price DESC

? Who joined the firm most recently?
? latest consultant to join
SELECT full_name FROM consultants ORDER BY joined DESC LIMIT 1

? What's the longest single time entry, and when was it worked? Give the date and the hours.
? work date and hours of the longest time entry
SELECT work_date, hours FROM time_entries ORDER BY hours DESC LIMIT 1

? List all consultants sorted by home office, then by grade.
? consultants ordered by office and grade
SELECT full_name FROM consultants ORDER BY home_office, grade

? Which lead is in charge of the largest total of budgeted hours?
? consultant leading projects with the most budget hours in total
SELECT c.full_name FROM consultants c JOIN projects p ON p.lead_no = c.consultant_no GROUP BY c.consultant_no, c.full_name ORDER BY SUM(p.budget_hours) DESC LIMIT 1

? How many hours were worked in October 2023?
? hours October 2023 from time entries
SELECT SUM(hours) FROM time_entries WHERE EXTRACT(YEAR FROM work_date) = 2023 AND EXTRACT(MONTH FROM work_date) = 10

? Which projects started this year?
? projects that began this year
SELECT project_name FROM projects WHERE EXTRACT(YEAR FROM start_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? Show logged hours per week.
? hours by week
SELECT DATE_TRUNC('week', work_date), SUM(hours) FROM time_entries GROUP BY DATE_TRUNC('week', work_date)

? How many days passed between work and approval on average?
? average days from the work date to the approval of time entries
SELECT AVG(approved_on - work_date) FROM time_entries

? Which projects were finished after their due date?
? projects finished late, past the due date
SELECT project_name FROM projects WHERE finished_on > due_date

? When did Chloe Martin last record hours?
? latest work date among the time entries of consultant Chloe Martin
SELECT MAX(e.work_date) FROM time_entries e JOIN consultants c ON e.consultant_no = c.consultant_no WHERE c.full_name = 'Chloe Martin'

? Total hours over the last 7 days
? how many hours have been logged in the last 7 days?
SELECT SUM(hours) FROM time_entries WHERE work_date >= CURRENT_DATE - INTERVAL '7 days'

? Projects running from before 2022-01-01, by start date
? names of projects that started before January 1, 2022
SELECT project_name FROM projects WHERE start_date < '2022-01-01'

? How many projects were completed each year?
? finished projects per year of the finishing date
SELECT EXTRACT(YEAR FROM finished_on), COUNT(*) FROM projects WHERE NOT finished_on IS NULL GROUP BY EXTRACT(YEAR FROM finished_on)

? Hours worked per weekday
? how many hours do people book on each day of the week?
SELECT EXTRACT(DOW FROM work_date), SUM(hours) FROM time_entries GROUP BY EXTRACT(DOW FROM work_date)

? What percentage of logged hours is billable?
? percent of hours in time entries that belong to billable tasks
SELECT 100.0 * SUM(CASE WHEN t.is_billable = TRUE THEN e.hours ELSE 0 END) / SUM(e.hours) FROM time_entries e JOIN tasks t ON e.task_no = t.task_no

? What share of projects has been finished?
? proportion of finished projects
SELECT CAST(SUM(CASE WHEN state = 'finished' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM projects

? What's the ratio of junior people to partners among the consultants?
? ratio of junior to partner consultants
SELECT CAST(SUM(CASE WHEN grade = 'junior' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN grade = 'partner' THEN 1 ELSE 0 END), 0) FROM consultants

? What do we earn per budgeted hour on each fixed price project?
? fixed price divided by budget hours for each project billed as fixed price
SELECT project_name, CAST(fixed_price AS FLOAT) / NULLIF(budget_hours, 0) FROM projects WHERE billing = 'fixed price'

? How many hours does a consultant book per time entry day, i.e. total hours divided by the number of different work dates?
? average hours per distinct work date
SELECT CAST(SUM(hours) AS FLOAT) / NULLIF(COUNT(DISTINCT work_date), 0) FROM time_entries

? Share of approved entries per consultant
? for every consultant, what proportion of time entries was approved?
SELECT c.full_name, CAST(SUM(CASE WHEN e.entry_status = 'approved' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM consultants c JOIN time_entries e ON e.consultant_no = c.consultant_no GROUP BY c.consultant_no, c.full_name

? How many tasks does a project have on average?
? average number of tasks per project
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT project_no), 0) FROM tasks

? Percentage of projects on time and material per client
? for each client, what percent of the projects are billed by time and material?
SELECT c.client_name, 100.0 * SUM(CASE WHEN p.billing = 'time and material' THEN 1 ELSE 0 END) / COUNT(*) FROM clients c JOIN projects p ON p.client_no = c.client_no GROUP BY c.client_no, c.client_name

? Which consultants charge between 90 and 120 an hour and sit in Vienna or Milan?
? Vienna or Milan consultants with an hourly rate between 90 and 120
SELECT full_name FROM consultants WHERE hourly_rate BETWEEN 90 AND 120 AND home_office IN ('Vienna', 'Milan')

? Time entries without a comment: show work date and hours
? work date and hours of time entries missing a comment
SELECT work_date, hours FROM time_entries WHERE comment IS NULL

? Name all part-timers, that is consultants with fewer than 35 weekly hours.
? consultants working less than 35 hours a week
SELECT full_name FROM consultants WHERE weekly_hours < 35

? How many time entries of more than 10 hours are still waiting as submitted?
? number of submitted time entries above 10 hours
SELECT COUNT(*) FROM time_entries WHERE hours > 10 AND entry_status = 'submitted'

? Which consultants are no longer active? Show name and grade.
? name and grade of inactive consultants
SELECT full_name, grade FROM consultants WHERE active = FALSE

? Find projects that mention Migration in the name.
? projects containing Migration
SELECT project_name FROM projects WHERE project_name LIKE '%Migration%'

? Projects that are neither internal nor planned
? list projects other than internal ones whose state is not planned
SELECT project_name FROM projects WHERE billing <> 'internal' AND state <> 'planned'

? Which clients get more than 30 days to pay? Show name, country and payment days.
? client name, country and payment days where payment takes over 30 days
SELECT client_name, country, payment_days FROM clients WHERE payment_days > 30

? Give start date and due date of the Atlas project.
? when does the Atlas project start and when is it due?
SELECT start_date, due_date FROM projects WHERE project_name = 'Atlas'

? Consultants charging more than the average rate
? which consultants have an hourly rate above average?
SELECT full_name FROM consultants WHERE hourly_rate > (SELECT AVG(hourly_rate) FROM consultants)

? What travel expenses did each consultant claim?
? travel costs per project
I do not know

? Which invoices have our clients not paid yet?
I do not know

? How many vacation days has Anna Kessler taken?
I do not know
