-- A call centre: agents in teams, callers, calls by topic, and follow-up tickets.

CREATE TABLE team (
  team_id INTEGER PRIMARY KEY,
  team_name TEXT, -- Sunrise; Night Owls; Retention; First Line
  site TEXT, -- Leeds; Cluj; Porto; Cebu
  team_lead TEXT, -- Paula Greer; Andrei Pop; Joana Reis
  seats INTEGER
);

CREATE TABLE agent (
  agent_id INTEGER PRIMARY KEY,
  team_id INTEGER REFERENCES team (team_id),
  first_name TEXT, -- Beth; Radu; Tiago; Liza; Owen
  last_name TEXT, -- Marsh; Ionescu; Faria; Santos; Pryce
  language TEXT, -- English; Romanian; Portuguese; Tagalog
  hire_date DATE,
  leave_date DATE,
  monthly_salary NUMERIC,
  contract TEXT -- full-time; part-time; temporary
);

CREATE TABLE caller (
  caller_id INTEGER PRIMARY KEY,
  caller_name TEXT, -- Mr Quinn; Mrs Adeyemi; Ms Larsen; Mr Oduya
  phone TEXT,
  country TEXT, -- United Kingdom; Ireland; Romania; Norway
  segment TEXT, -- business; residential; vip
  customer_since INTEGER
);

CREATE TABLE call_log (
  call_id INTEGER PRIMARY KEY,
  agent_id INTEGER REFERENCES agent (agent_id),
  caller_id INTEGER REFERENCES caller (caller_id),
  topic TEXT, -- billing; cancellation; technical fault; new order; complaint
  direction TEXT, -- inbound; outbound
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  wait_seconds INTEGER,
  resolved BOOLEAN,
  satisfaction INTEGER
);

CREATE TABLE ticket (
  ticket_id INTEGER PRIMARY KEY,
  call_id INTEGER REFERENCES call_log (call_id),
  opened_by INTEGER REFERENCES agent (agent_id),
  assigned_to INTEGER REFERENCES agent (agent_id),
  priority TEXT, -- low; normal; high; urgent
  opened_on DATE,
  closed_on DATE
);

? Which agents belong to the Night Owls?
? first and last names of the agents in team Night Owls
SELECT a.first_name, a.last_name FROM agent a JOIN team t ON a.team_id = t.team_id WHERE t.team_name = 'Night Owls'

? Who leads the team of agent Radu Ionescu?
? team lead of the agent called Radu Ionescu
SELECT t.team_lead FROM agent a JOIN team t ON a.team_id = t.team_id WHERE a.first_name = 'Radu' AND a.last_name = 'Ionescu'

? Which agents have taken any complaint call?
? distinct agent names with a call about a complaint
SELECT DISTINCT a.first_name, a.last_name FROM agent a JOIN call_log c ON c.agent_id = a.agent_id WHERE c.topic = 'complaint'

? Which callers from Norway phoned about billing?
? names of Norway callers with at least one billing call, each once
SELECT DISTINCT r.caller_name FROM caller r JOIN call_log c ON c.caller_id = r.caller_id WHERE r.country = 'Norway' AND c.topic = 'billing'

? Which agents have never been assigned a ticket?
? agents that no ticket is assigned to
SELECT first_name, last_name FROM agent WHERE agent_id NOT IN (SELECT assigned_to FROM ticket)

? Which callers never actually called?
? callers without an entry in the call log
SELECT caller_name FROM caller WHERE caller_id NOT IN (SELECT caller_id FROM call_log)

? How many calls has each agent handled, counting agents with no calls as well?
? calls per agent, zeros included
SELECT a.first_name, a.last_name, COUNT(c.call_id) FROM agent a LEFT JOIN call_log c ON c.agent_id = a.agent_id GROUP BY a.agent_id, a.first_name, a.last_name

? Show the tickets opened by Beth Marsh.
? ids of tickets that agent Beth Marsh opened
SELECT t.ticket_id FROM ticket t JOIN agent a ON t.opened_by = a.agent_id WHERE a.first_name = 'Beth' AND a.last_name = 'Marsh'

? Who is assigned to urgent tickets that are still open?
? names of the agents assigned to an urgent ticket without closing date, no repeats
SELECT DISTINCT a.first_name, a.last_name FROM ticket t JOIN agent a ON t.assigned_to = a.agent_id WHERE t.priority = 'urgent' AND t.closed_on IS NULL

? How many calls from vip callers were not resolved?
? unresolved calls of the vip segment
SELECT COUNT(*) FROM call_log c JOIN caller r ON c.caller_id = r.caller_id WHERE r.segment = 'vip' AND c.resolved = FALSE

? What is the average satisfaction of calls taken at the Cebu site?
? mean satisfaction for calls handled by agents of Cebu teams
SELECT AVG(c.satisfaction) FROM call_log c JOIN agent a ON c.agent_id = a.agent_id JOIN team t ON a.team_id = t.team_id WHERE t.site = 'Cebu'

? How many calls do we get per topic?
? calls by topic
SELECT topic, COUNT(*) FROM call_log GROUP BY topic

? Average wait in seconds by topic
? how many seconds do callers wait on average for each call topic?
SELECT topic, AVG(wait_seconds) FROM call_log GROUP BY topic

? How many agents are there per language?
? agents by language
SELECT language, COUNT(*) FROM agent GROUP BY language

? What do we pay in monthly salaries per team?
? total monthly salary of the agents by team
SELECT t.team_name, SUM(a.monthly_salary) FROM team t JOIN agent a ON a.team_id = t.team_id GROUP BY t.team_id, t.team_name

? For each contract type, give the number of agents along with their lowest, average and highest salary.
? headcount, min, avg and max monthly salary of agents by contract
SELECT contract, COUNT(*), MIN(monthly_salary), AVG(monthly_salary), MAX(monthly_salary) FROM agent GROUP BY contract

? Calls broken down by direction and topic
? how many calls per direction and topic?
SELECT direction, topic, COUNT(*) FROM call_log GROUP BY direction, topic

? How many different callers did each team speak to?
? unique callers by team
SELECT t.team_name, COUNT(DISTINCT c.caller_id) FROM team t JOIN agent a ON a.team_id = t.team_id JOIN call_log c ON c.agent_id = a.agent_id GROUP BY t.team_id, t.team_name

? Which topics had more than 1000 calls?
? topics with over 1000 calls
SELECT topic FROM call_log GROUP BY topic HAVING COUNT(*) > 1000

? How many tickets were opened for each priority?
? tickets by priority
SELECT priority, COUNT(*) FROM ticket GROUP BY priority

? Calls and average satisfaction by caller segment
? for each segment of callers, the number of calls and the mean satisfaction
SELECT r.segment, COUNT(*), AVG(c.satisfaction) FROM caller r JOIN call_log c ON c.caller_id = r.caller_id GROUP BY r.segment

? Which agents have an average satisfaction below 3?
? agents whose calls are rated under 3 on average
SELECT a.first_name, a.last_name FROM agent a JOIN call_log c ON c.agent_id = a.agent_id GROUP BY a.agent_id, a.first_name, a.last_name HAVING AVG(c.satisfaction) < 3

? Which agent took the most calls?
? busiest agent by number of calls
SELECT a.first_name, a.last_name FROM agent a JOIN call_log c ON c.agent_id = a.agent_id GROUP BY a.agent_id, a.first_name, a.last_name ORDER BY COUNT(*) DESC LIMIT 1

? Who earns the most among the part-time agents?
? best paid part-time agent
SELECT first_name, last_name FROM agent WHERE contract = 'part-time' ORDER BY monthly_salary DESC LIMIT 1

? Top 3 teams by satisfaction
? the 3 teams whose calls have the best average satisfaction
SELECT t.team_name FROM team t JOIN agent a ON a.team_id = t.team_id JOIN call_log c ON c.agent_id = a.agent_id GROUP BY t.team_id, t.team_name ORDER BY AVG(c.satisfaction) DESC LIMIT 3

? Who has been working here the longest?
? agent with the earliest hire date
SELECT first_name, last_name FROM agent ORDER BY hire_date LIMIT 1

? Which caller rang us most often?
? name of the caller with the most calls
SELECT r.caller_name FROM caller r JOIN call_log c ON c.caller_id = r.caller_id GROUP BY r.caller_id, r.caller_name ORDER BY COUNT(*) DESC LIMIT 1

? The 10 calls with the longest wait: id and topic
? call id and topic of the 10 calls where the caller waited longest
SELECT call_id, topic FROM call_log ORDER BY wait_seconds DESC LIMIT 10

? List the agents by team name and then by salary, highest first.
? agents with team, sorted by team name, then monthly salary descending: first name, last name, team
SELECT a.first_name, a.last_name, t.team_name FROM agent a JOIN team t ON a.team_id = t.team_id ORDER BY t.team_name, a.monthly_salary DESC

? Which topic leads to the most tickets?
? call topic with the highest number of tickets
SELECT c.topic FROM call_log c JOIN ticket t ON t.call_id = c.call_id GROUP BY c.topic ORDER BY COUNT(*) DESC LIMIT 1

? Which team has the fewest seats?
? smallest team by seats
SELECT team_name FROM team ORDER BY seats LIMIT 1

? How many calls came in on 2023-06-01?
? calls on June 1, 2023
SELECT COUNT(*) FROM call_log WHERE CAST(started_at AS DATE) = '2023-06-01'

? How many minutes does a call last on average?
? average call length in minutes
SELECT AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM call_log

? Average call duration in minutes by topic
? How long are calls on each topic, in minutes on average?
SELECT topic, AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM call_log GROUP BY topic

? How many calls do we get per weekday?
? calls by day of the week
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM call_log GROUP BY EXTRACT(DOW FROM started_at)

? Calls in each month of 2022
? monthly number of calls in 2022
SELECT DATE_TRUNC('month', started_at), COUNT(*) FROM call_log WHERE EXTRACT(YEAR FROM started_at) = 2022 GROUP BY DATE_TRUNC('month', started_at)

? Who was hired in the last 6 months?
? agents that joined during the past 6 months
SELECT first_name, last_name FROM agent WHERE hire_date >= CURRENT_DATE - INTERVAL '6 months'

? How many days does it take on average to close a ticket?
? average days from opening to closing a ticket
SELECT AVG(closed_on - opened_on) FROM ticket

? How many tickets were opened in the first quarter of 2023?
? Q1 2023 tickets, count
SELECT COUNT(*) FROM ticket WHERE EXTRACT(YEAR FROM opened_on) = 2023 AND EXTRACT(QUARTER FROM opened_on) = 1

? Which agents left us this year?
? agents with a leave date in this year
SELECT first_name, last_name FROM agent WHERE EXTRACT(YEAR FROM leave_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? When did Mrs Adeyemi last call?
? start of the most recent call by caller Mrs Adeyemi
SELECT MAX(c.started_at) FROM call_log c JOIN caller r ON c.caller_id = r.caller_id WHERE r.caller_name = 'Mrs Adeyemi'

? What share of calls was resolved?
? resolution rate: resolved calls as a share of all calls
SELECT CAST(SUM(CASE WHEN resolved = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM call_log

? Percentage of resolved calls per agent
? for every agent, what percentage of their calls was resolved?
SELECT a.first_name, a.last_name, 100.0 * SUM(CASE WHEN c.resolved = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM agent a JOIN call_log c ON c.agent_id = a.agent_id GROUP BY a.agent_id, a.first_name, a.last_name

? What is the ratio of inbound to outbound calls?
? inbound vs outbound calls ratio
SELECT CAST(SUM(CASE WHEN direction = 'inbound' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN direction = 'outbound' THEN 1 ELSE 0 END), 0) FROM call_log

? How many calls does an agent handle on average?
? calls per agent on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT agent_id), 0) FROM call_log

? What percentage of agents is temporary?
? percent of temporary agents
SELECT 100.0 * SUM(CASE WHEN contract = 'temporary' THEN 1 ELSE 0 END) / COUNT(*) FROM agent

? What fraction of tickets is urgent or high priority?
? proportion of tickets with priority urgent or high
SELECT CAST(SUM(CASE WHEN priority IN ('urgent', 'high') THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM ticket

? By site, what percentage of calls waited longer than 120 seconds?
? percent of calls with a wait above 120 seconds for each site
SELECT t.site, 100.0 * SUM(CASE WHEN c.wait_seconds > 120 THEN 1 ELSE 0 END) / COUNT(*) FROM call_log c JOIN agent a ON c.agent_id = a.agent_id JOIN team t ON a.team_id = t.team_id GROUP BY t.site

? Average number of calls per caller
? on average, how often does a caller call?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT caller_id), 0) FROM call_log

? Which agents speak Romanian or Portuguese and work full-time?
? full-time agents with Romanian or Portuguese as language
SELECT first_name, last_name FROM agent WHERE language IN ('Romanian', 'Portuguese') AND contract = 'full-time'

? Which tickets are not closed yet?
? open tickets, ids
SELECT ticket_id FROM ticket WHERE closed_on IS NULL

? Which agents still work here, so have no leave date, and earn under 1500?
? current agents with a monthly salary below 1500
SELECT first_name, last_name FROM agent WHERE leave_date IS NULL AND monthly_salary < 1500

? Find callers whose phone number starts with +44.
? caller names with a phone beginning with +44
SELECT caller_name FROM caller WHERE phone LIKE '+44%'

? Show topic, wait and satisfaction of calls with a satisfaction of 1 or 2.
? calls rated 1 or 2: topic, wait seconds, satisfaction
SELECT topic, wait_seconds, satisfaction FROM call_log WHERE satisfaction IN (1, 2)

? Business callers who have been customers since before 2010
? business segment callers with a customer since year below 2010
SELECT caller_name FROM caller WHERE segment = 'business' AND customer_since < 2010

? Which calls were never rated?
? ids of calls without a satisfaction score
SELECT call_id FROM call_log WHERE satisfaction IS NULL

? Name and site of the teams with 20 to 40 seats
? teams having between 20 and 40 seats, team name and site
SELECT team_name, site FROM team WHERE seats BETWEEN 20 AND 40

? Which unresolved outbound calls were about a technical fault?
? ids of outbound technical fault calls not resolved
SELECT call_id FROM call_log WHERE direction = 'outbound' AND topic = 'technical fault' AND resolved = FALSE

? Which agents are paid above average?
? agents earning more than the average monthly salary
SELECT first_name, last_name FROM agent WHERE monthly_salary > (SELECT AVG(monthly_salary) FROM agent)

? Where can I find the recording of the longest call?
? link to the call recording
I do not know

? How many breaks did each agent take today?
I do not know

? What does a minute of calling cost us?
I do not know
