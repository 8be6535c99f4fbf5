-- An IT help desk: colleagues, agents, tickets, replies, devices and software licences.

CREATE TABLE colleagues (
  colleague_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Petra Lang; Hugo Weiss; Amina Diallo; Kevin Shaw
  office TEXT, -- Basel; Lyon; Hull; Tallinn
  dept TEXT, -- sales; legal; research; payroll
  is_vip BOOLEAN,
  email TEXT
);

CREATE TABLE agents (
  agent_id INTEGER PRIMARY KEY,
  agent_name TEXT, -- Sven; Olivia; Rashid; Bea
  support_level INTEGER,
  speciality TEXT, -- network; hardware; accounts; printing
  joined_on DATE
);

CREATE TABLE devices (
  device_id INTEGER PRIMARY KEY,
  asset_tag TEXT,
  device_type TEXT, -- laptop; desktop; tablet; docking station; monitor
  brand TEXT, -- Lenovo; Dell; HP; Apple
  user_id INTEGER REFERENCES colleagues (colleague_id),
  bought_on DATE,
  warranty_end DATE,
  price NUMERIC,
  retired BOOLEAN
);

CREATE TABLE tickets (
  ticket_id INTEGER PRIMARY KEY,
  subject TEXT,
  category TEXT, -- password reset; vpn; printer; e-mail; new device; software
  priority TEXT, -- low; normal; high; urgent
  status TEXT, -- open; in progress; waiting; solved; closed
  requester_id INTEGER REFERENCES colleagues (colleague_id),
  agent_id INTEGER REFERENCES agents (agent_id),
  device_id INTEGER REFERENCES devices (device_id),
  created_at TIMESTAMP,
  first_reply_at TIMESTAMP,
  solved_at TIMESTAMP,
  satisfaction INTEGER,
  reopened BOOLEAN
);

CREATE TABLE replies (
  reply_id INTEGER PRIMARY KEY,
  ticket_id INTEGER REFERENCES tickets (ticket_id),
  agent_id INTEGER REFERENCES agents (agent_id),
  sent_at TIMESTAMP,
  minutes_worked INTEGER,
  is_internal BOOLEAN
);

CREATE TABLE licences (
  licence_id INTEGER PRIMARY KEY,
  product TEXT, -- PhotoEdit; OfficeSuite; CadPro; SecureMail
  holder_id INTEGER REFERENCES colleagues (colleague_id),
  yearly_fee NUMERIC,
  expires_on DATE
);

? Who opened an urgent vpn ticket?
? colleagues with an urgent ticket in the vpn category
SELECT DISTINCT c.full_name FROM colleagues c JOIN tickets t ON t.requester_id = c.colleague_id WHERE t.priority = 'urgent' AND t.category = 'vpn'

? How many tickets is Olivia working on, status in progress?
? number of tickets in progress with agent Olivia
SELECT COUNT(*) FROM tickets t JOIN agents a ON t.agent_id = a.agent_id WHERE a.agent_name = 'Olivia' AND t.status = 'in progress'

? Which colleagues have never filed a ticket?
? colleagues without tickets
SELECT full_name FROM colleagues WHERE colleague_id NOT IN (SELECT requester_id FROM tickets)

? Which agents have helped someone in the Lyon office?
? agents assigned to a ticket requested by a colleague in Lyon
SELECT DISTINCT a.agent_name FROM agents a JOIN tickets t ON t.agent_id = a.agent_id JOIN colleagues c ON t.requester_id = c.colleague_id WHERE c.office = 'Lyon'

? What devices does Amina Diallo have? Tag and type please.
? asset tag and type of the devices used by colleague Amina Diallo
SELECT d.asset_tag, d.device_type FROM devices d JOIN colleagues c ON d.user_id = c.colleague_id WHERE c.full_name = 'Amina Diallo'

? Who holds a CadPro licence in research?
? colleagues of the research dept with a licence for CadPro
SELECT DISTINCT c.full_name FROM colleagues c JOIN licences l ON l.holder_id = c.colleague_id WHERE l.product = 'CadPro' AND c.dept = 'research'

? Tickets nobody has replied to: subjects
? subjects of tickets without a reply
SELECT subject FROM tickets WHERE ticket_id NOT IN (SELECT ticket_id FROM replies)

? How many minutes went into printer tickets?
? total minutes worked in replies on tickets of the printer category
SELECT SUM(r.minutes_worked) FROM replies r JOIN tickets t ON r.ticket_id = t.ticket_id WHERE t.category = 'printer'

? Show subject, requester and agent of all tickets that were reopened.
? reopened tickets: subject, colleague name, agent name
SELECT t.subject, c.full_name, a.agent_name FROM tickets t JOIN colleagues c ON t.requester_id = c.colleague_id JOIN agents a ON t.agent_id = a.agent_id WHERE t.reopened = TRUE

? Which brands do the VIP colleagues have as devices?
? brands of devices used by VIP colleagues
SELECT DISTINCT d.brand FROM devices d JOIN colleagues c ON d.user_id = c.colleague_id WHERE c.is_vip = TRUE

? Colleagues with a laptop and also a tablet
? who has both a laptop and a tablet device?
SELECT c.full_name FROM colleagues c JOIN devices d ON d.user_id = c.colleague_id WHERE d.device_type = 'laptop' INTERSECT SELECT c.full_name FROM colleagues c JOIN devices d ON d.user_id = c.colleague_id WHERE d.device_type = 'tablet'

? Tickets by category
? how many tickets do we get in each category?
SELECT category, COUNT(*) FROM tickets GROUP BY category

? Open tickets per agent
? number of open tickets for each agent
SELECT a.agent_name, COUNT(*) FROM agents a JOIN tickets t ON t.agent_id = a.agent_id WHERE t.status = 'open' GROUP BY a.agent_id, a.agent_name

? Average satisfaction by priority and category
? for each priority and category, how satisfied were people with their tickets?
SELECT priority, category, AVG(satisfaction) FROM tickets GROUP BY priority, category

? How many devices of each type do we own and what did they cost?
? devices and total price by type
SELECT device_type, COUNT(*), SUM(price) FROM devices GROUP BY device_type

? Tickets per office
? how many tickets did the colleagues of each office open?
SELECT c.office, COUNT(*) FROM tickets t JOIN colleagues c ON t.requester_id = c.colleague_id GROUP BY c.office

? Licence fees by product
? what do we pay per year for each licence product?
SELECT product, SUM(yearly_fee) FROM licences GROUP BY product

? Which colleagues have opened more than 15 tickets?
? colleagues with over 15 tickets
SELECT c.full_name FROM colleagues c JOIN tickets t ON t.requester_id = c.colleague_id GROUP BY c.colleague_id, c.full_name HAVING COUNT(*) > 15

? How many tickets did each agent reply to?
? distinct tickets replied to per agent (replies)
SELECT a.agent_name, COUNT(DISTINCT r.ticket_id) FROM agents a JOIN replies r ON r.agent_id = a.agent_id GROUP BY a.agent_id, a.agent_name

? Number of licences for every colleague, also those without any
? licences per colleague, zeros included
SELECT c.full_name, COUNT(l.licence_id) FROM colleagues c LEFT JOIN licences l ON l.holder_id = c.colleague_id GROUP BY c.colleague_id, c.full_name

? Depts with at least 30 tickets
? which departments (dept of the colleague) opened 30 tickets or more?
SELECT c.dept FROM colleagues c JOIN tickets t ON t.requester_id = c.colleague_id GROUP BY c.dept HAVING COUNT(*) >= 30

? Ticket count by status and priority
? tickets per status, split by priority
SELECT status, priority, COUNT(*) FROM tickets GROUP BY status, priority

? Which agent has closed the most tickets, status closed?
? agent with the most closed tickets
SELECT a.agent_name FROM agents a JOIN tickets t ON t.agent_id = a.agent_id WHERE t.status = 'closed' GROUP BY a.agent_id, a.agent_name ORDER BY COUNT(*) DESC LIMIT 1

? Who bothers us the most? The colleague with the most tickets.
? colleague who filed the highest number of tickets
SELECT c.full_name FROM colleagues c JOIN tickets t ON t.requester_id = c.colleague_id GROUP BY c.colleague_id, c.full_name ORDER BY COUNT(*) DESC LIMIT 1

? Most expensive device: tag, brand, price
? asset tag, brand and price of the priciest device
SELECT asset_tag, brand, price FROM devices ORDER BY price DESC LIMIT 1

? Top 3 categories by minutes worked
? 3 ticket categories with the most minutes worked in replies
SELECT t.category FROM tickets t JOIN replies r ON r.ticket_id = t.ticket_id GROUP BY t.category ORDER BY SUM(r.minutes_worked) DESC LIMIT 3

? What's the oldest ticket that is still open? Its subject.
? subject of the earliest created open ticket
SELECT subject FROM tickets WHERE status = 'open' ORDER BY created_at LIMIT 1

? Which agent gets the best satisfaction on average?
? agent with the highest average ticket satisfaction
SELECT a.agent_name FROM agents a JOIN tickets t ON t.agent_id = a.agent_id GROUP BY a.agent_id, a.agent_name ORDER BY AVG(t.satisfaction) DESC LIMIT 1

? List licences by expiry: product and date, soonest first
? product and expiry date of licences sorted by expiry
SELECT product, expires_on FROM licences ORDER BY expires_on

? Brands by number of devices, biggest first, with the number
? device count per brand in descending order
SELECT brand, COUNT(*) FROM devices GROUP BY brand ORDER BY COUNT(*) DESC

? Newest agent on the desk
? who joined the agents last?
SELECT agent_name FROM agents ORDER BY joined_on DESC LIMIT 1

? How many tickets have been created in the last 3 days?
? new tickets in the past 3 days
SELECT COUNT(*) FROM tickets WHERE created_at >= CURRENT_DATE - INTERVAL '3 days'

? How many tickets did we get in March 2024?
? tickets March 2024
SELECT COUNT(*) FROM tickets WHERE EXTRACT(YEAR FROM created_at) = 2024 AND EXTRACT(MONTH FROM created_at) = 3

? Average hours to solve a ticket by category
? how many hours does it take to solve tickets of each category?
SELECT category, AVG(EXTRACT(EPOCH FROM solved_at - created_at) / 3600) FROM tickets GROUP BY category

? First response time: average minutes from creation to the first reply, per agent
? average minutes to first reply for each agent's tickets
SELECT a.agent_name, AVG(EXTRACT(EPOCH FROM t.first_reply_at - t.created_at) / 60) FROM agents a JOIN tickets t ON t.agent_id = a.agent_id GROUP BY a.agent_id, a.agent_name

? Tickets per week
? number of tickets created each week
SELECT DATE_TRUNC('week', created_at), COUNT(*) FROM tickets GROUP BY DATE_TRUNC('week', created_at)

? Which devices are out of warranty? Tags please
? asset tags of devices with a warranty that ended before today
SELECT asset_tag FROM devices WHERE warranty_end < CURRENT_DATE

? Licences that expire in 2025 with product and yearly fee
? product, yearly fee of licences with an expiry in 2025
SELECT product, yearly_fee FROM licences WHERE EXTRACT(YEAR FROM expires_on) = 2025

? On which weekday do most tickets come in? Show tickets per weekday.
? ticket count by day of the week
SELECT EXTRACT(DOW FROM created_at), COUNT(*) FROM tickets GROUP BY EXTRACT(DOW FROM created_at)

? Laptops bought before 2020-01-01
? how many laptop devices were bought before January 1, 2020?
SELECT COUNT(*) FROM devices WHERE device_type = 'laptop' AND bought_on < '2020-01-01'

? When did Hugo Weiss last contact us?
? most recent ticket creation time for colleague Hugo Weiss
SELECT MAX(t.created_at) FROM tickets t JOIN colleagues c ON t.requester_id = c.colleague_id WHERE c.full_name = 'Hugo Weiss'

? Share of tickets reopened
? what proportion of tickets had to be reopened?
SELECT CAST(SUM(CASE WHEN reopened = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tickets

? Percentage of urgent tickets by dept
? for each dept of the requesting colleague, what percentage of tickets is urgent?
SELECT c.dept, 100.0 * SUM(CASE WHEN t.priority = 'urgent' THEN 1 ELSE 0 END) / COUNT(*) FROM tickets t JOIN colleagues c ON t.requester_id = c.colleague_id GROUP BY c.dept

? Ratio of solved to open tickets
? solved versus open tickets, as a ratio
SELECT CAST(SUM(CASE WHEN status = 'solved' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'open' THEN 1 ELSE 0 END), 0) FROM tickets

? Replies per ticket on average
? how many replies does an answered ticket get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT ticket_id), 0) FROM replies

? How many devices does a user have on average?
? average devices per user
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT user_id), 0) FROM devices

? Percent of replies that are internal, by agent
? internal replies percent for each agent
SELECT a.agent_name, 100.0 * SUM(CASE WHEN r.is_internal = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM agents a JOIN replies r ON r.agent_id = a.agent_id GROUP BY a.agent_id, a.agent_name

? Minutes worked per ticket: total minutes divided by the number of different tickets
? minutes of replies per distinct ticket
SELECT CAST(SUM(minutes_worked) AS FLOAT) / NULLIF(COUNT(DISTINCT ticket_id), 0) FROM replies

? What proportion of the devices is retired, per brand?
? retired share of devices by brand
SELECT brand, CAST(SUM(CASE WHEN retired = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM devices GROUP BY brand

? Which high or urgent tickets have no agent yet? Subjects
? subjects of unassigned tickets with high or urgent priority
SELECT subject FROM tickets WHERE priority IN ('high', 'urgent') AND agent_id IS NULL

? Subject and creation time of tickets about software that are waiting
? waiting software tickets: subject, created at
SELECT subject, created_at FROM tickets WHERE category = 'software' AND status = 'waiting'

? How many tickets are not closed and not solved?
? count of tickets with a status other than solved or closed
SELECT COUNT(*) FROM tickets WHERE status <> 'closed' AND status <> 'solved'

? Tickets whose subject contains Outlook
? ticket subjects with Outlook in them
SELECT subject FROM tickets WHERE subject LIKE '%Outlook%'

? Dell or HP devices between 500 and 900, tag and price
? asset tag and price of Dell or HP devices priced from 500 to 900
SELECT asset_tag, price FROM devices WHERE brand IN ('Dell', 'HP') AND price BETWEEN 500 AND 900

? Spare devices, i.e. without a user, that are not retired: tags
? asset tags of devices without a user and not retired
SELECT asset_tag FROM devices WHERE user_id IS NULL AND retired = FALSE

? Network agents at support level 2 or above
? agents specialised in network with a support level of at least 2
SELECT agent_name FROM agents WHERE speciality = 'network' AND support_level >= 2

? Name and email of VIPs in Tallinn
? VIP colleagues at the Tallinn office: name, email
SELECT full_name, email FROM colleagues WHERE is_vip = TRUE AND office = 'Tallinn'

? Tickets rated 1 or 2 in satisfaction: subject and satisfaction
? subject, satisfaction of tickets with a satisfaction of 1 or 2
SELECT subject, satisfaction FROM tickets WHERE satisfaction IN (1, 2)

? Devices dearer than the average device: tags
? asset tags of devices with a price above average
SELECT asset_tag FROM devices WHERE price > (SELECT AVG(price) FROM devices)

? How many phone calls did the desk take?
I do not know

? What is Kevin Shaw's password?
I do not know

? Which server caused last week's crash?
I do not know
