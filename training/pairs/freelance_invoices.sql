-- A freelance agency: freelancers, the projects they are booked for, hours worked and invoices to clients.

CREATE TABLE freelancers (
  freelancer_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Nadia Farouk; Tim Becker; Rosa Lima; Oskar Nyberg; Mei Tan
  specialty TEXT, -- copywriting; web design; illustration; translation; video editing
  home_city TEXT, -- Berlin; Lisbon; Tallinn; Manila; Bogota
  day_rate NUMERIC,
  registered_on DATE,
  vat_number TEXT,
  is_active BOOLEAN
);

CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  company_name TEXT, -- Brightwave; Kiosk Media; Solnik GmbH; Apex Foods; Tern & Co
  industry TEXT, -- retail; banking; tourism; healthcare; publishing
  country TEXT, -- Germany; Estonia; Portugal; Canada
  payment_terms_days INTEGER,
  account_manager TEXT -- Julia; Stefan; Kemal
);

CREATE TABLE projects (
  project_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients (client_id),
  project_title TEXT, -- Spring Campaign; Website Relaunch; Annual Report; Product Film
  project_type TEXT, -- campaign; website; report; branding
  start_date DATE,
  end_date DATE,
  budget NUMERIC,
  state TEXT -- planned; running; closed; on hold
);

CREATE TABLE bookings (
  booking_id INTEGER PRIMARY KEY,
  project_id INTEGER REFERENCES projects (project_id),
  freelancer_id INTEGER REFERENCES freelancers (freelancer_id),
  agreed_rate NUMERIC,
  role TEXT -- lead; support; reviewer
);

CREATE TABLE timesheets (
  timesheet_id INTEGER PRIMARY KEY,
  booking_id INTEGER REFERENCES bookings (booking_id),
  work_date DATE,
  hours NUMERIC,
  approved BOOLEAN
);

CREATE TABLE invoices (
  invoice_no INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients (client_id),
  project_id INTEGER REFERENCES projects (project_id),
  issued_on DATE,
  due_on DATE,
  paid_on DATE,
  net_amount NUMERIC,
  tax_amount NUMERIC,
  currency TEXT -- EUR; USD; CAD
);

? Which freelancers are booked on the Website Relaunch project?
? Who works on the project Website Relaunch?
SELECT f.full_name FROM freelancers f JOIN bookings b ON b.freelancer_id = f.freelancer_id JOIN projects p ON b.project_id = p.project_id WHERE p.project_title = 'Website Relaunch'

? List the titles of all projects for clients in banking.
? project titles of the banking clients
SELECT p.project_title FROM projects p JOIN clients c ON p.client_id = c.client_id WHERE c.industry = 'banking'

? Which clients have never received an invoice?
? clients we never invoiced
SELECT company_name FROM clients WHERE client_id NOT IN (SELECT client_id FROM invoices)

? Which freelancers have not been booked for any project?
? freelancers without bookings
SELECT full_name FROM freelancers WHERE freelancer_id NOT IN (SELECT freelancer_id FROM bookings)

? How much net did we invoice to Brightwave?
? total net invoiced to the client Brightwave
SELECT SUM(i.net_amount) FROM invoices i JOIN clients c ON i.client_id = c.client_id WHERE c.company_name = 'Brightwave'

? How many hours has Nadia Farouk logged so far?
? total timesheet hours for freelancer Nadia Farouk
SELECT SUM(t.hours) FROM timesheets t JOIN bookings b ON t.booking_id = b.booking_id JOIN freelancers f ON b.freelancer_id = f.freelancer_id WHERE f.full_name = 'Nadia Farouk'

? Which projects have a freelancer from Lisbon as lead?
? titles of projects where a freelancer living in Lisbon is booked in the role of lead
SELECT p.project_title FROM projects p JOIN bookings b ON b.project_id = p.project_id JOIN freelancers f ON b.freelancer_id = f.freelancer_id WHERE f.home_city = 'Lisbon' AND b.role = 'lead'

? For each client, show how many projects they gave us, including those with no project.
? project count per client, zero included
SELECT c.company_name, COUNT(p.project_id) FROM clients c LEFT JOIN projects p ON p.client_id = c.client_id GROUP BY c.client_id, c.company_name

? Show the invoice number, client and project title of every unpaid invoice.
? unpaid invoices with invoice no, company name and project title
SELECT i.invoice_no, c.company_name, p.project_title FROM invoices i JOIN clients c ON i.client_id = c.client_id JOIN projects p ON i.project_id = p.project_id WHERE i.paid_on IS NULL

? Which clients from Germany have any project on hold?
? German side: names of clients in Germany with at least one project on hold
SELECT DISTINCT c.company_name FROM clients c JOIN projects p ON p.client_id = c.client_id WHERE c.country = 'Germany' AND p.state = 'on hold'

? Which freelancers charge more on a booking than their usual day rate?
? names of the freelancers with any booking where the agreed rate is higher than the day rate
SELECT DISTINCT f.full_name FROM freelancers f JOIN bookings b ON b.freelancer_id = f.freelancer_id WHERE b.agreed_rate > f.day_rate

? How many freelancers do we have per specialty?
? freelancers by specialty
SELECT specialty, COUNT(*) FROM freelancers GROUP BY specialty

? What is the average day rate for each specialty?
? mean daily rate by specialty
SELECT specialty, AVG(day_rate) FROM freelancers GROUP BY specialty

? What have we invoiced net in each currency?
? net amount of invoices per currency
SELECT currency, SUM(net_amount) FROM invoices GROUP BY currency

? Net revenue by industry of the client
? How much net did we invoice per client industry?
SELECT c.industry, SUM(i.net_amount) FROM invoices i JOIN clients c ON i.client_id = c.client_id GROUP BY c.industry

? Give the number of projects, the total budget and the average budget by project type.
? per project type: how many projects, budget in total, budget on average
SELECT project_type, COUNT(*), SUM(budget), AVG(budget) FROM projects GROUP BY project_type

? How many hours were worked on each project?
? timesheet hours by project title
SELECT p.project_title, SUM(t.hours) FROM projects p JOIN bookings b ON b.project_id = p.project_id JOIN timesheets t ON t.booking_id = b.booking_id GROUP BY p.project_id, p.project_title

? How many clients does every account manager look after?
? clients per account manager
SELECT account_manager, COUNT(*) FROM clients GROUP BY account_manager

? Which cities are home to more than 5 freelancers?
? home cities with over 5 freelancers
SELECT home_city FROM freelancers GROUP BY home_city HAVING COUNT(*) > 5

? Show the clients whose invoices add up to more than 50000 net, with that sum.
? clients with over 50000 net invoiced and the total
SELECT c.company_name, SUM(i.net_amount) FROM clients c JOIN invoices i ON i.client_id = c.client_id GROUP BY c.client_id, c.company_name HAVING SUM(i.net_amount) > 50000

? How many different freelancers are booked on each project?
? distinct freelancers by project
SELECT p.project_title, COUNT(DISTINCT b.freelancer_id) FROM projects p JOIN bookings b ON b.project_id = p.project_id GROUP BY p.project_id, p.project_title

? Break down bookings by role.
? number of bookings for each role
SELECT role, COUNT(*) FROM bookings GROUP BY role

? Who is the most expensive freelancer?
? freelancer with the highest day rate
SELECT full_name FROM freelancers ORDER BY day_rate DESC LIMIT 1

? Which 5 projects have the biggest budget?
? top 5 projects by budget
SELECT project_title FROM projects ORDER BY budget DESC LIMIT 5

? Which freelancer has been booked most often?
? who has the most bookings among the freelancers
SELECT f.full_name FROM freelancers f JOIN bookings b ON b.freelancer_id = f.freelancer_id GROUP BY f.freelancer_id, f.full_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 clients by net invoiced amount, with the amount
? Give me our 3 biggest clients and what we invoiced them net.
SELECT c.company_name, SUM(i.net_amount) FROM clients c JOIN invoices i ON i.client_id = c.client_id GROUP BY c.client_id, c.company_name ORDER BY SUM(i.net_amount) DESC LIMIT 3

? Which client has the longest payment terms?
? client with the most days of payment terms
SELECT company_name FROM clients ORDER BY payment_terms_days DESC LIMIT 1

? Who put in the most hours on approved timesheets?
? freelancer with the largest sum of approved timesheet hours
SELECT f.full_name FROM freelancers f JOIN bookings b ON b.freelancer_id = f.freelancer_id JOIN timesheets t ON t.booking_id = b.booking_id WHERE t.approved = TRUE GROUP BY f.freelancer_id, f.full_name ORDER BY SUM(t.hours) DESC LIMIT 1

? List all invoices by issue date, newest first, then by invoice number.
? invoice numbers sorted by date issued descending then by number
SELECT invoice_no FROM invoices ORDER BY issued_on DESC, invoice_no

? Which project type has the lowest average budget?
? project type with the smallest mean budget
SELECT project_type FROM projects GROUP BY project_type ORDER BY AVG(budget) LIMIT 1

? Which freelancer registered most recently?
? our newest freelancer
SELECT full_name FROM freelancers ORDER BY registered_on DESC LIMIT 1

? How many invoices did we send out in November 2022?
? invoices issued in November 2022, count
SELECT COUNT(*) FROM invoices WHERE EXTRACT(YEAR FROM issued_on) = 2022 AND EXTRACT(MONTH FROM issued_on) = 11

? Which invoices were paid late?
? invoice numbers paid after the due date
SELECT invoice_no FROM invoices WHERE paid_on > due_on

? How many days does it take clients to pay an invoice on average?
? average days from issue to payment of an invoice
SELECT AVG(paid_on - issued_on) FROM invoices

? Net invoiced per month this year
? How much have we invoiced net in each month of this year?
SELECT DATE_TRUNC('month', issued_on), SUM(net_amount) FROM invoices WHERE EXTRACT(YEAR FROM issued_on) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', issued_on)

? How many hours were logged in the last 7 days?
? timesheet hours over the past 7 days
SELECT SUM(hours) FROM timesheets WHERE work_date >= CURRENT_DATE - INTERVAL '7 days'

? Which projects started before 2020-01-01 and are still running?
? running projects with a start before 2020-01-01
SELECT project_title FROM projects WHERE start_date < '2020-01-01' AND state = 'running'

? Title and length in days of each closed project
? For every closed project, how many days passed between start and end? Show the title too.
SELECT project_title, end_date - start_date FROM projects WHERE state = 'closed'

? Hours worked by weekday
? how many timesheet hours fall on each day of the week
SELECT EXTRACT(DOW FROM work_date), SUM(hours) FROM timesheets GROUP BY EXTRACT(DOW FROM work_date)

? How many freelancers registered in each year?
? freelancer registrations per year
SELECT EXTRACT(YEAR FROM registered_on), COUNT(*) FROM freelancers GROUP BY EXTRACT(YEAR FROM registered_on)

? What's the date of the last invoice to a client in Canada?
? latest invoice issue date among clients located in Canada
SELECT MAX(i.issued_on) FROM invoices i JOIN clients c ON i.client_id = c.client_id WHERE c.country = 'Canada'

? What proportion of invoices is unpaid?
? share of invoices not paid yet
SELECT CAST(SUM(CASE WHEN paid_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM invoices

? What percentage of freelancers is inactive?
? percent inactive freelancers
SELECT 100.0 * SUM(CASE WHEN is_active = FALSE THEN 1 ELSE 0 END) / COUNT(*) FROM freelancers

? What is the ratio of lead bookings to support bookings?
? ratio lead to support among bookings
SELECT CAST(SUM(CASE WHEN role = 'lead' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN role = 'support' THEN 1 ELSE 0 END), 0) FROM bookings

? How much is each invoice including tax? Give the number and the gross sum.
? invoice number and net plus tax amount
SELECT invoice_no, net_amount + tax_amount FROM invoices

? What is the tax as a fraction of the net amount over all invoices?
? total tax divided by total net on the invoices
SELECT CAST(SUM(tax_amount) AS FLOAT) / NULLIF(SUM(net_amount), 0) FROM invoices

? Average number of projects per client
? how many projects does a client give us on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM projects

? For each currency, what percentage of invoices was paid after the due date?
? late paid invoices in percent by currency
SELECT currency, 100.0 * SUM(CASE WHEN paid_on > due_on THEN 1 ELSE 0 END) / COUNT(*) FROM invoices GROUP BY currency

? What share of the logged hours has been approved?
? approved hours divided by all hours on timesheets
SELECT CAST(SUM(CASE WHEN approved = TRUE THEN hours ELSE 0 END) AS FLOAT) / NULLIF(SUM(hours), 0) FROM timesheets

? Which active freelancers do translation for under 300 a day?
? active translation freelancers with a day rate below 300
SELECT full_name FROM freelancers WHERE specialty = 'translation' AND is_active = TRUE AND day_rate < 300

? Which clients have payment terms of 14 or 30 days?
? clients with 14 or 30 days to pay
SELECT company_name FROM clients WHERE payment_terms_days IN (14, 30)

? Which freelancers haven't given us a VAT number?
? freelancers, vat number missing
SELECT full_name FROM freelancers WHERE vat_number IS NULL

? List name, city and day rate of the freelancers in Berlin or Tallinn.
? name, home city, day rate for freelancers based in Berlin or Tallinn
SELECT full_name, home_city, day_rate FROM freelancers WHERE home_city IN ('Berlin', 'Tallinn')

? Find projects with a budget between 10000 and 20000 that are planned or running.
? planned or running projects, budget from 10000 to 20000
SELECT project_title FROM projects WHERE state IN ('planned', 'running') AND budget BETWEEN 10000 AND 20000

? Show me the clients with "Media" in their company name.
? company names of clients containing Media
SELECT company_name FROM clients WHERE company_name LIKE '%Media%'

? Invoices not in EUR above 5000 net: number, net amount and currency
? Which invoices over 5000 net were issued in a currency other than EUR? Show number, net and currency.
SELECT invoice_no, net_amount, currency FROM invoices WHERE currency <> 'EUR' AND net_amount > 5000

? Who looks after Solnik GmbH?
? account manager of the client Solnik GmbH
SELECT account_manager FROM clients WHERE company_name = 'Solnik GmbH'

? Which freelancers ask for more than the average day rate?
? freelancers above the average daily rate
SELECT full_name FROM freelancers WHERE day_rate > (SELECT AVG(day_rate) FROM freelancers)

? What bank account do we pay Rosa Lima into?
? bank details of freelancer Rosa Lima
I do not know

? How satisfied were clients with each project?
I do not know

? How much holiday did each freelancer take last year?
I do not know
