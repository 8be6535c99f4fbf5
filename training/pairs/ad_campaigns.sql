-- An advertising agency: clients, campaigns, channels, creatives, daily spend and leads.

CREATE TABLE client (
  client_no INTEGER PRIMARY KEY,
  client_name TEXT, -- Velvet Shoes; Nordic Sleep; Tasty Box; Cobalt Bank
  sector TEXT, -- fashion; furniture; food; banking
  account_manager_id INTEGER REFERENCES staff (staff_no),
  signed_on DATE,
  contract_end DATE,
  retainer NUMERIC,
  hq_city TEXT -- Milan; Oslo; Austin; London
);

CREATE TABLE staff (
  staff_no INTEGER PRIMARY KEY,
  staff_name TEXT, -- Jill Abbot; Noel Pires; Tariq Aziz; Wanda Krol
  job TEXT, -- planner; copywriter; designer; account manager
  wage NUMERIC,
  joined DATE
);

CREATE TABLE campaign (
  campaign_no INTEGER PRIMARY KEY,
  client_no INTEGER REFERENCES client (client_no),
  campaign_name TEXT, -- Winter Warmers; Back to School; Spring Launch; Double Points
  objective TEXT, -- awareness; traffic; sales; app installs
  budget NUMERIC,
  start_day DATE,
  end_day DATE,
  state TEXT, -- planned; running; paused; finished
  planner_id INTEGER REFERENCES staff (staff_no)
);

CREATE TABLE channel (
  channel_code TEXT PRIMARY KEY,
  channel_name TEXT, -- search; video; display; podcast; billboard
  is_digital BOOLEAN,
  commission_pct NUMERIC
);

CREATE TABLE creative (
  creative_no INTEGER PRIMARY KEY,
  campaign_no INTEGER REFERENCES campaign (campaign_no),
  designer_id INTEGER REFERENCES staff (staff_no),
  slogan TEXT, -- Feel the Glow; Ready Set Go; Sleep Deeper; More for You
  format TEXT, -- banner; spot; carousel; poster
  approved_on DATE,
  rejected BOOLEAN
);

CREATE TABLE daily_spend (
  spend_id INTEGER PRIMARY KEY,
  campaign_no INTEGER REFERENCES campaign (campaign_no),
  channel_code TEXT REFERENCES channel (channel_code),
  spend_date DATE,
  impressions INTEGER,
  clicks INTEGER,
  spend NUMERIC,
  orders INTEGER,
  order_value NUMERIC
);

CREATE TABLE lead (
  lead_id INTEGER PRIMARY KEY,
  campaign_no INTEGER REFERENCES campaign (campaign_no),
  channel_code TEXT REFERENCES channel (channel_code),
  created_at TIMESTAMP,
  contacted_at TIMESTAMP,
  quality TEXT, -- hot; warm; cold
  converted BOOLEAN
);

? Which campaigns do we run for Cobalt Bank?
? campaign names of the client Cobalt Bank
SELECT c.campaign_name FROM campaign c JOIN client k ON c.client_no = k.client_no WHERE k.client_name = 'Cobalt Bank'

? Who looks after Tasty Box as account manager?
? name of the staff member that is account manager for client Tasty Box
SELECT s.staff_name FROM client k JOIN staff s ON k.account_manager_id = s.staff_no WHERE k.client_name = 'Tasty Box'

? Which clients have never had a campaign?
? clients without campaigns
SELECT client_name FROM client WHERE client_no NOT IN (SELECT client_no FROM campaign)

? How much was spent on video so far?
? total spend on the video channel
SELECT SUM(d.spend) FROM daily_spend d JOIN channel h ON d.channel_code = h.channel_code WHERE h.channel_name = 'video'

? List the slogans used for food clients.
? slogans of creatives in campaigns for clients in the food sector
SELECT v.slogan FROM creative v JOIN campaign c ON v.campaign_no = c.campaign_no JOIN client k ON c.client_no = k.client_no WHERE k.sector = 'food'

? Which designers had a creative rejected? Every name once.
? distinct staff names of the designers of rejected creatives
SELECT DISTINCT s.staff_name FROM creative v JOIN staff s ON v.designer_id = s.staff_no WHERE v.rejected = TRUE

? How many hot leads did the campaign Spring Launch bring?
? number of hot leads for Spring Launch
SELECT COUNT(*) FROM lead l JOIN campaign c ON l.campaign_no = c.campaign_no WHERE l.quality = 'hot' AND c.campaign_name = 'Spring Launch'

? Which channels have been used by the client Nordic Sleep? Don't repeat any.
? distinct channel names with daily spend for client Nordic Sleep
SELECT DISTINCT h.channel_name FROM daily_spend d JOIN channel h ON d.channel_code = h.channel_code JOIN campaign c ON d.campaign_no = c.campaign_no JOIN client k ON c.client_no = k.client_no WHERE k.client_name = 'Nordic Sleep'

? Who planned the Winter Warmers campaign?
? planner of campaign Winter Warmers, name from staff
SELECT s.staff_name FROM campaign c JOIN staff s ON c.planner_id = s.staff_no WHERE c.campaign_name = 'Winter Warmers'

? Which campaigns have not produced any lead?
? campaigns with no leads
SELECT campaign_name FROM campaign WHERE campaign_no NOT IN (SELECT campaign_no FROM lead)

? Total order value of running campaigns for fashion clients
? How much order value did running campaigns of fashion clients generate in total?
SELECT SUM(d.order_value) FROM daily_spend d JOIN campaign c ON d.campaign_no = c.campaign_no JOIN client k ON c.client_no = k.client_no WHERE c.state = 'running' AND k.sector = 'fashion'

? staff without a creative as designer
SELECT staff_name FROM staff WHERE staff_no NOT IN (SELECT designer_id FROM creative)

? What is the click-through rate overall, clicks divided by impressions?
? total clicks over total impressions
SELECT CAST(SUM(clicks) AS FLOAT) / NULLIF(SUM(impressions), 0) FROM daily_spend

? Click-through rate by channel name
? For each channel, what is the ratio of clicks to impressions?
SELECT h.channel_name, CAST(SUM(d.clicks) AS FLOAT) / NULLIF(SUM(d.impressions), 0) FROM daily_spend d JOIN channel h ON d.channel_code = h.channel_code GROUP BY h.channel_code, h.channel_name

? What does a click cost in each campaign?
? cost per click by campaign name
SELECT c.campaign_name, CAST(SUM(d.spend) AS FLOAT) / NULLIF(SUM(d.clicks), 0) FROM daily_spend d JOIN campaign c ON d.campaign_no = c.campaign_no GROUP BY c.campaign_no, c.campaign_name

? Return on ad spend per client, i.e. order value divided by spend
? For each client name, the ratio of order value to spend
SELECT k.client_name, CAST(SUM(d.order_value) AS FLOAT) / NULLIF(SUM(d.spend), 0) FROM daily_spend d JOIN campaign c ON d.campaign_no = c.campaign_no JOIN client k ON c.client_no = k.client_no GROUP BY k.client_no, k.client_name

? What percentage of leads converted?
? lead conversion in percent
SELECT 100.0 * SUM(CASE WHEN converted = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM lead

? What share of leads converted, split by quality?
? converted share of leads by quality
SELECT quality, CAST(SUM(CASE WHEN converted = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM lead GROUP BY quality

? What is the ratio of hot to cold leads?
? hot:cold ratio of leads
SELECT CAST(SUM(CASE WHEN quality = 'hot' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN quality = 'cold' THEN 1 ELSE 0 END), 0) FROM lead

? How many campaigns does a client have on average?
? campaigns per client
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_no), 0) FROM campaign

? What proportion of the creatives was rejected per format?
? rejected share of creatives by format
SELECT format, CAST(SUM(CASE WHEN rejected = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM creative GROUP BY format

? What does one order cost us in ads, overall?
? spend per order over all daily spend
SELECT CAST(SUM(spend) AS FLOAT) / NULLIF(SUM(orders), 0) FROM daily_spend

? What percentage of the ad spend goes to digital channels?
? percentage of spend on digital channels
SELECT 100.0 * SUM(CASE WHEN h.is_digital = TRUE THEN d.spend ELSE 0 END) / SUM(d.spend) FROM daily_spend d JOIN channel h ON d.channel_code = h.channel_code

? Average order value per month: total order value divided by orders
? For each month, order value per order
SELECT DATE_TRUNC('month', spend_date), CAST(SUM(order_value) AS FLOAT) / NULLIF(SUM(orders), 0) FROM daily_spend GROUP BY DATE_TRUNC('month', spend_date)

? How many leads came in during 2023?
? leads created in 2023
SELECT COUNT(*) FROM lead WHERE EXTRACT(YEAR FROM created_at) = 2023

? Spend per month in 2024
? How much did we spend on ads in each month of 2024?
SELECT DATE_TRUNC('month', spend_date), SUM(spend) FROM daily_spend WHERE EXTRACT(YEAR FROM spend_date) = 2024 GROUP BY DATE_TRUNC('month', spend_date)

? How many clicks did we get in the last 7 days?
? clicks over the past 7 days
SELECT SUM(clicks) FROM daily_spend WHERE spend_date >= CURRENT_DATE - INTERVAL '7 days'

? How many days do campaigns run on average, for each objective?
? average campaign length in days by objective
SELECT objective, AVG(end_day - start_day) FROM campaign GROUP BY objective

? How many hours do we need on average to contact a lead?
? average hours from creation to contact of leads
SELECT AVG(EXTRACT(EPOCH FROM contacted_at - created_at) / 3600) FROM lead

? Which contracts end before 2025-07-01? Client names.
? clients whose contract ends earlier than July 1, 2025
SELECT client_name FROM client WHERE contract_end < '2025-07-01'

? Leads per weekday
? On which weekdays do the leads come in?
SELECT EXTRACT(DOW FROM created_at), COUNT(*) FROM lead GROUP BY EXTRACT(DOW FROM created_at)

? Which campaigns are live today going by start and end day?
? campaigns that have started and not ended as of today
SELECT campaign_name FROM campaign WHERE start_day <= CURRENT_DATE AND end_day >= CURRENT_DATE

? When did we first and last spend money on the podcast channel?
? first and last spend date on podcast
SELECT MIN(d.spend_date), MAX(d.spend_date) FROM daily_spend d JOIN channel h ON d.channel_code = h.channel_code WHERE h.channel_name = 'podcast'

? Who joined the agency this year?
? staff who joined this year
SELECT staff_name FROM staff WHERE EXTRACT(YEAR FROM joined) = EXTRACT(YEAR FROM CURRENT_DATE)

? Creatives approved between 2024-03-01 and 2024-03-15: slogan and format
? slogan and format of everything creative approved from March 1, 2024 to March 15, 2024
SELECT slogan, format FROM creative WHERE approved_on BETWEEN '2024-03-01' AND '2024-03-15'

? How many clients did we sign in each year?
? clients by signing year
SELECT EXTRACT(YEAR FROM signed_on), COUNT(*) FROM client GROUP BY EXTRACT(YEAR FROM signed_on)

? Total budget by objective
? What is the budget of all campaigns for each objective?
SELECT objective, SUM(budget) FROM campaign GROUP BY objective

? Impressions, clicks and spend by channel name
? For every channel, give the total impressions, clicks and spend.
SELECT h.channel_name, SUM(d.impressions), SUM(d.clicks), SUM(d.spend) FROM daily_spend d JOIN channel h ON d.channel_code = h.channel_code GROUP BY h.channel_code, h.channel_name

? Which campaigns have overspent 20000, going by their daily spend?
? campaigns with a total spend above 20000
SELECT c.campaign_name FROM daily_spend d JOIN campaign c ON d.campaign_no = c.campaign_no GROUP BY c.campaign_no, c.campaign_name HAVING SUM(d.spend) > 20000

? How many campaigns are there in each state?
? campaigns by state
SELECT state, COUNT(*) FROM campaign GROUP BY state

? Number of campaigns per client, also for clients with none
? How many campaigns has every client had? Include clients without campaigns.
SELECT k.client_name, COUNT(c.campaign_no) FROM client k LEFT JOIN campaign c ON c.client_no = k.client_no GROUP BY k.client_no, k.client_name

? Average retainer per sector and number of clients
? For each sector, how high is the retainer on average and how many clients are there?
SELECT sector, AVG(retainer), COUNT(*) FROM client GROUP BY sector

? In how many different campaigns did each designer work?
? distinct campaigns per designer name, going by creatives of the staff
SELECT s.staff_name, COUNT(DISTINCT v.campaign_no) FROM creative v JOIN staff s ON v.designer_id = s.staff_no GROUP BY s.staff_no, s.staff_name

? Leads by channel and quality
? Count the leads for each channel name and quality.
SELECT h.channel_name, l.quality, COUNT(*) FROM lead l JOIN channel h ON l.channel_code = h.channel_code GROUP BY h.channel_name, l.quality

? Which jobs do more than 3 people have in the agency?
? jobs with over 3 staff members
SELECT job FROM staff GROUP BY job HAVING COUNT(*) > 3

? Average wage by job
? What do staff earn on average in each job?
SELECT job, AVG(wage) FROM staff GROUP BY job

? Which client spends the most on ads?
? client with the highest total ad spend
SELECT k.client_name FROM daily_spend d JOIN campaign c ON d.campaign_no = c.campaign_no JOIN client k ON c.client_no = k.client_no GROUP BY k.client_no, k.client_name ORDER BY SUM(d.spend) DESC LIMIT 1

? Top 5 campaigns by clicks, with the clicks
? Which 5 campaigns got the most clicks, and how many each?
SELECT c.campaign_name, SUM(d.clicks) FROM daily_spend d JOIN campaign c ON d.campaign_no = c.campaign_no GROUP BY c.campaign_no, c.campaign_name ORDER BY SUM(d.clicks) DESC LIMIT 5

? Which campaign has the biggest budget?
? campaign with the highest budget
SELECT campaign_name FROM campaign ORDER BY budget DESC LIMIT 1

? On which day did we spend the most in total?
? spend date with the largest total spend
SELECT spend_date FROM daily_spend GROUP BY spend_date ORDER BY SUM(spend) DESC LIMIT 1

? Which channel takes the lowest commission?
? channel with the smallest commission percentage
SELECT channel_name FROM channel ORDER BY commission_pct LIMIT 1

? Which planner handles the most campaigns?
? staff name of the planner with the most campaigns
SELECT s.staff_name FROM campaign c JOIN staff s ON c.planner_id = s.staff_no GROUP BY s.staff_no, s.staff_name ORDER BY COUNT(*) DESC LIMIT 1

? List our clients from the longest-standing to the newest.
? clients by signing date, earliest first
SELECT client_name FROM client ORDER BY signed_on

? Show all campaigns by start day, latest first, with name, start day and budget.
? campaign name, start day, budget sorted by start day descending
SELECT campaign_name, start_day, budget FROM campaign ORDER BY start_day DESC

? Which channel brought the fewest leads?
? channel name with the lowest number of leads
SELECT h.channel_name FROM lead l JOIN channel h ON l.channel_code = h.channel_code GROUP BY h.channel_code, h.channel_name ORDER BY COUNT(*) LIMIT 1

? Which campaigns are paused or planned with a budget under 10000?
? paused or planned campaigns with less than 10000 of budget
SELECT campaign_name FROM campaign WHERE state IN ('paused', 'planned') AND budget < 10000

? Leads nobody has contacted yet, how many?
? number of uncontacted leads
SELECT COUNT(*) FROM lead WHERE contacted_at IS NULL

? Which channels are not digital?
? offline channels
SELECT channel_name FROM channel WHERE is_digital = FALSE

? Slogans that contain the word "free"
? which slogans include free?
SELECT slogan FROM creative WHERE slogan LIKE '%free%'

? Clients in Oslo or Milan paying a retainer of at least 4000
? which clients from Oslo or Milan have a retainer of 4000 or more?
SELECT client_name FROM client WHERE hq_city IN ('Oslo', 'Milan') AND retainer >= 4000

? Which campaigns have a budget above the average?
? campaigns with an above-average budget
SELECT campaign_name FROM campaign WHERE budget > (SELECT AVG(budget) FROM campaign)

? Which competitor ran ads at the same time?
? competitor spend by month
I do not know

? How old are the people who saw Double Points?
? audience age by campaign
I do not know

? Which song plays in the spot for Back to School?
? music licences per creative
I do not know
