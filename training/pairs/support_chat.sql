-- A support chat: customers, agents, teams, conversations, messages, tags and ratings.

CREATE TABLE teams (
  team_id INTEGER PRIMARY KEY,
  name TEXT, -- Billing; Technical; Returns; Onboarding
  time_zone TEXT, -- CET; EST; PST; IST
  target_reply_min INTEGER,
  lead_agent_id INTEGER REFERENCES agents (agent_id)
);

CREATE TABLE agents (
  agent_id INTEGER PRIMARY KEY,
  name TEXT, -- Sofie Lang; Milan Horak; Priya Shah; Todd Nash
  team_id INTEGER REFERENCES teams (team_id),
  seniority TEXT, -- junior; senior; expert
  languages INTEGER,
  hourly_cost NUMERIC,
  hired_on DATE,
  is_remote BOOLEAN
);

CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  name TEXT, -- Ella Stone; Hana Sato; Bruno Keita; Lars Holm
  email TEXT, -- ella@stone.io; hana@sato.jp; bruno@keita.ml; lars@holm.dk
  plan TEXT, -- basic; plus; enterprise
  country TEXT, -- Japan; Mali; Denmark; Peru
  registered_on DATE,
  lifetime_spend NUMERIC
);

CREATE TABLE conversations (
  conversation_id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers (customer_id),
  agent_id INTEGER REFERENCES agents (agent_id),
  topic TEXT, -- refund; login problem; delivery delay; upgrade; bug report
  entry_point TEXT, -- website widget; mobile app; social media
  status TEXT, -- open; waiting; solved; abandoned
  opened_at TIMESTAMP,
  first_reply_at TIMESTAMP,
  closed_at TIMESTAMP,
  priority INTEGER,
  was_escalated BOOLEAN
);

CREATE TABLE chat_messages (
  message_id INTEGER PRIMARY KEY,
  conversation_id INTEGER REFERENCES conversations (conversation_id),
  author TEXT, -- customer; agent; bot
  body TEXT,
  sent_at TIMESTAMP,
  word_count INTEGER
);

CREATE TABLE ratings (
  rating_id INTEGER PRIMARY KEY,
  conversation_id INTEGER REFERENCES conversations (conversation_id),
  stars INTEGER,
  remark TEXT,
  rated_on DATE
);

? Which agents work in the Billing team?
? names of the agents on team Billing
? billing team agents
SELECT a.name FROM agents a JOIN teams t ON a.team_id = t.team_id WHERE t.name = 'Billing'

? Who leads the Returns team?
? name of the lead agent of the team Returns
SELECT a.name FROM teams t JOIN agents a ON t.lead_agent_id = a.agent_id WHERE t.name = 'Returns'

? Which customers have talked to Milan Horak? Each of them once.
? distinct customers with a conversation handled by agent Milan Horak
SELECT DISTINCT c.name FROM conversations v JOIN customers c ON v.customer_id = c.customer_id JOIN agents a ON v.agent_id = a.agent_id WHERE a.name = 'Milan Horak'

? Find all customers who never contacted the chat.
? customers without any conversation
? who has never had a conversation with us? customer names
SELECT name FROM customers WHERE customer_id NOT IN (SELECT customer_id FROM conversations)

? How many refund conversations did enterprise customers start?
? number of conversations on the topic refund by customers on the enterprise plan
SELECT COUNT(*) FROM conversations v JOIN customers c ON v.customer_id = c.customer_id WHERE v.topic = 'refund' AND c.plan = 'enterprise'

? What is the average number of stars Priya Shah gets?
? mean star rating of conversations with the agent Priya Shah
SELECT AVG(r.stars) FROM ratings r JOIN conversations v ON r.conversation_id = v.conversation_id JOIN agents a ON v.agent_id = a.agent_id WHERE a.name = 'Priya Shah'

? Which conversations were never rated? Their ids, please.
? ids of conversations without a rating
SELECT conversation_id FROM conversations WHERE conversation_id NOT IN (SELECT conversation_id FROM ratings)

? Which teams had to deal with an escalated conversation? List each team's name once.
? distinct team names of the agents in escalated conversations
SELECT DISTINCT t.name FROM conversations v JOIN agents a ON v.agent_id = a.agent_id JOIN teams t ON a.team_id = t.team_id WHERE v.was_escalated = TRUE

? How many bot messages were sent in conversations about a login problem?
? count of chat messages by the bot on topic login problem
SELECT COUNT(*) FROM chat_messages m JOIN conversations v ON m.conversation_id = v.conversation_id WHERE m.author = 'bot' AND v.topic = 'login problem'

? Who gave us 1 star? Customer name and e-mail, please.
? name and email of customers with a 1 star rating
SELECT c.name, c.email FROM ratings r JOIN conversations v ON r.conversation_id = v.conversation_id JOIN customers c ON v.customer_id = c.customer_id WHERE r.stars = 1

? Which junior agents are in a team that should reply within 5 minutes or less?
? junior agents in teams with a target reply of at most 5 minutes
SELECT a.name FROM agents a JOIN teams t ON a.team_id = t.team_id WHERE a.seniority = 'junior' AND t.target_reply_min <= 5

? Which agents have not had a conversation yet?
? agents without conversations
SELECT name FROM agents WHERE agent_id NOT IN (SELECT agent_id FROM conversations)

? What percentage of conversations ends up abandoned?
? abandoned conversations in percent
SELECT 100.0 * SUM(CASE WHEN status = 'abandoned' THEN 1 ELSE 0 END) / COUNT(*) FROM conversations

? What share of each agent's conversations was escalated?
? escalated share of conversations by agent name
SELECT a.name, CAST(SUM(CASE WHEN v.was_escalated = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM conversations v JOIN agents a ON v.agent_id = a.agent_id GROUP BY a.agent_id, a.name

? What is the ratio of solved to open conversations?
? ratio: solved conversations to open conversations
SELECT CAST(SUM(CASE WHEN status = 'solved' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'open' THEN 1 ELSE 0 END), 0) FROM conversations

? How many messages does a conversation have on average?
? chat messages per conversation
? average messages per conversation
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT conversation_id), 0) FROM chat_messages

? For each topic, which percentage of conversations has been solved?
? percent solved conversations by topic
? solved rate per topic as a percentage of conversations
SELECT topic, 100.0 * SUM(CASE WHEN status = 'solved' THEN 1 ELSE 0 END) / COUNT(*) FROM conversations GROUP BY topic

? What proportion of the ratings has at least 4 stars?
? share of ratings with 4 or more stars
SELECT CAST(SUM(CASE WHEN stars >= 4 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM ratings

? How often does a customer contact us on average?
? conversations per distinct customer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT customer_id), 0) FROM conversations

? Average number of conversations per agent in each team
? For each team name, how many conversations are there per agent?
SELECT t.name, CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT v.agent_id), 0) FROM conversations v JOIN agents a ON v.agent_id = a.agent_id JOIN teams t ON a.team_id = t.team_id GROUP BY t.team_id, t.name

? What percentage of chat messages is written by a bot?
? bot messages in percent of all chat messages
SELECT 100.0 * SUM(CASE WHEN author = 'bot' THEN 1 ELSE 0 END) / COUNT(*) FROM chat_messages

? What is the ratio of agent words to customer words in the chat messages?
? words written by the agent over words written by the customer
SELECT CAST(SUM(CASE WHEN author = 'agent' THEN word_count ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN author = 'customer' THEN word_count ELSE 0 END), 0) FROM chat_messages

? What share of agents works remotely, by seniority?
? remote share of agents per seniority level
SELECT seniority, CAST(SUM(CASE WHEN is_remote = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM agents GROUP BY seniority

? ratio of mobile app to website widget conversations
? How many conversations come through the mobile app for each one through the website widget, as a ratio?
SELECT CAST(SUM(CASE WHEN entry_point = 'mobile app' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN entry_point = 'website widget' THEN 1 ELSE 0 END), 0) FROM conversations

? How many conversations were opened in February 2024?
? conversations opened Feb 2024
? number of conversations that customers opened during February 2024
SELECT COUNT(*) FROM conversations WHERE EXTRACT(YEAR FROM opened_at) = 2024 AND EXTRACT(MONTH FROM opened_at) = 2

? What is our average first reply time in minutes?
? average minutes from opening a conversation to the first reply
SELECT AVG(EXTRACT(EPOCH FROM first_reply_at - opened_at) / 60) FROM conversations

? How long do agents take to reply first? Average minutes per agent name.
? average first reply minutes after opening, for each agent
SELECT a.name, AVG(EXTRACT(EPOCH FROM v.first_reply_at - v.opened_at) / 60) FROM conversations v JOIN agents a ON v.agent_id = a.agent_id GROUP BY a.agent_id, a.name

? How many hours until a conversation gets closed, on average by topic?
? average hours between opened and closed per topic of conversation
SELECT topic, AVG(EXTRACT(EPOCH FROM closed_at - opened_at) / 3600) FROM conversations GROUP BY topic

? Conversations per day in the last 30 days
? How many conversations were opened on each of the last 30 days?
SELECT CAST(opened_at AS DATE), COUNT(*) FROM conversations WHERE opened_at >= CURRENT_DATE - INTERVAL '30 days' GROUP BY CAST(opened_at AS DATE)

? Average stars per month in 2023
? How were we rated on average in each month of 2023?
SELECT DATE_TRUNC('month', rated_on), AVG(stars) FROM ratings WHERE EXTRACT(YEAR FROM rated_on) = 2023 GROUP BY DATE_TRUNC('month', rated_on)

? Which conversations took more than 48 hours from opening to closing? Ids only.
? ids of conversations closed more than 48 hours after they were opened
SELECT conversation_id FROM conversations WHERE EXTRACT(EPOCH FROM closed_at - opened_at) / 3600 > 48

? On which weekdays do people open conversations?
? conversation count by day of week opened
SELECT EXTRACT(DOW FROM opened_at), COUNT(*) FROM conversations GROUP BY EXTRACT(DOW FROM opened_at)

? When did Hana Sato last open a conversation?
? latest opening time of a conversation by the customer Hana Sato
SELECT MAX(v.opened_at) FROM conversations v JOIN customers c ON v.customer_id = c.customer_id WHERE c.name = 'Hana Sato'

? Which agents were hired after 2022-10-01?
? agents hired later than October 1, 2022
SELECT name FROM agents WHERE hired_on > '2022-10-01'

? Customers registered between 2021-01-01 and 2021-06-30
? which customers registered from January 1, 2021 to June 30, 2021?
SELECT name FROM customers WHERE registered_on BETWEEN '2021-01-01' AND '2021-06-30'

? How many conversations have been closed this year?
? conversations closed this year
SELECT COUNT(*) FROM conversations WHERE EXTRACT(YEAR FROM closed_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? new customers per year
? How many customers registered in each year?
SELECT EXTRACT(YEAR FROM registered_on), COUNT(*) FROM customers GROUP BY EXTRACT(YEAR FROM registered_on)

? How many conversations are there per topic?
? conversations by topic
SELECT topic, COUNT(*) FROM conversations GROUP BY topic

? Give the number of conversations for each status and entry point.
? conversations by status and entry point
SELECT status, entry_point, COUNT(*) FROM conversations GROUP BY status, entry_point

? How many conversations has each agent handled? Agents with none belong in the list too.
? conversations per agent name, including agents without any
SELECT a.name, COUNT(v.conversation_id) FROM agents a LEFT JOIN conversations v ON v.agent_id = a.agent_id GROUP BY a.agent_id, a.name

? Average stars by topic
? How many stars do we get on average in the ratings for each topic?
SELECT v.topic, AVG(r.stars) FROM ratings r JOIN conversations v ON r.conversation_id = v.conversation_id GROUP BY v.topic

? Which customers opened more than 10 conversations?
? customers with over 10 conversations
SELECT c.name FROM conversations v JOIN customers c ON v.customer_id = c.customer_id GROUP BY c.customer_id, c.name HAVING COUNT(*) > 10

? For each plan, show the number of customers as well as their total and average lifetime spend.
? customers by plan: count, total and mean lifetime spend
SELECT plan, COUNT(*), SUM(lifetime_spend), AVG(lifetime_spend) FROM customers GROUP BY plan

? How many different customers from each country have chatted with us?
? distinct customers with conversations by country
SELECT c.country, COUNT(DISTINCT v.customer_id) FROM conversations v JOIN customers c ON v.customer_id = c.customer_id GROUP BY c.country

? What does an agent cost per hour on average in each team?
? average hourly cost of agents by team name
SELECT t.name, AVG(a.hourly_cost) FROM agents a JOIN teams t ON a.team_id = t.team_id GROUP BY t.team_id, t.name

? Which topics are rated below 3 stars on average?
? topics with a mean rating under 3 stars
SELECT v.topic FROM ratings r JOIN conversations v ON r.conversation_id = v.conversation_id GROUP BY v.topic HAVING AVG(r.stars) < 3

? how many ratings for each number of stars
? Count the ratings per star level.
SELECT stars, COUNT(*) FROM ratings GROUP BY stars

? Which agent handled the most conversations?
? busiest agent by conversations
SELECT a.name FROM conversations v JOIN agents a ON v.agent_id = a.agent_id GROUP BY a.agent_id, a.name ORDER BY COUNT(*) DESC LIMIT 1

? Which 3 agents have the best ratings on average, and what are they?
? top 3 agents by mean stars, with the mean
SELECT a.name, AVG(r.stars) FROM ratings r JOIN conversations v ON r.conversation_id = v.conversation_id JOIN agents a ON v.agent_id = a.agent_id GROUP BY a.agent_id, a.name ORDER BY AVG(r.stars) DESC LIMIT 3

? Who is our most valuable customer?
? customer with the highest lifetime spend
SELECT name FROM customers ORDER BY lifetime_spend DESC LIMIT 1

? Which topic comes up least often in conversations?
? rarest conversation topic
SELECT topic FROM conversations GROUP BY topic ORDER BY COUNT(*) LIMIT 1

? List open conversations by priority, highest first, then by opening time: show id and topic.
? id and topic of open conversations sorted by priority descending, then opened
SELECT conversation_id, topic FROM conversations WHERE status = 'open' ORDER BY priority DESC, opened_at

? Which conversation has the most messages? Give its id.
? id of the conversation with the highest number of chat messages
SELECT conversation_id FROM chat_messages GROUP BY conversation_id ORDER BY COUNT(*) DESC LIMIT 1

? Who has been an agent here the longest?
? longest-serving agent
SELECT name FROM agents ORDER BY hired_on LIMIT 1

? Show the 5 newest ratings with stars and remark.
? stars and remark of the last 5 ratings
SELECT stars, remark FROM ratings ORDER BY rated_on DESC LIMIT 5

? How many conversations are still waiting for a first reply?
? conversations without a first reply
SELECT COUNT(*) FROM conversations WHERE first_reply_at IS NULL

? Which remote agents are senior or expert?
? names of remote agents with seniority senior or expert
SELECT name FROM agents WHERE is_remote = TRUE AND seniority IN ('senior', 'expert')

? Remarks that mention "slow"
? which rating remarks contain slow?
SELECT remark FROM ratings WHERE remark LIKE '%slow%'

? Which customers on the basic plan spent between 100 and 500?
? basic customers with a lifetime spend of 100 to 500
SELECT name FROM customers WHERE plan = 'basic' AND lifetime_spend BETWEEN 100 AND 500

? Ids of solved conversations with priority 1 that were not escalated
? which solved priority 1 conversations did not need escalation? ids
SELECT conversation_id FROM conversations WHERE status = 'solved' AND priority = 1 AND was_escalated = FALSE

? Which agents cost more than the average agent?
? agents with an above-average hourly cost
SELECT name FROM agents WHERE hourly_cost > (SELECT AVG(hourly_cost) FROM agents)

? Which product did Bruno Keita complain about?
? products per conversation
I do not know

? How many agents were on the night shift?
? shift plan of the agents
I do not know

? What was the phone bill of the support desk?
? phone calls per agent
I do not know
