-- Crowdfunding: creators, their campaigns, rewards, backers and pledges.

CREATE TABLE creators (
  creator_id INTEGER PRIMARY KEY,
  creator_name TEXT, -- Studio Pebble; Marta Fink; Open Kiln; Rafi Dror; Team Larkspur
  country TEXT, -- Austria; Israel; Ireland; Mexico; Finland
  joined_on DATE,
  verified BOOLEAN,
  bio TEXT
);

CREATE TABLE campaigns (
  campaign_id INTEGER PRIMARY KEY,
  creator_id INTEGER REFERENCES creators (creator_id),
  title TEXT, -- Pocket Loom; Forest Atlas; Mini Kiln; Moon Lamp; Kids Radio
  topic TEXT, -- design; games; comics; food; technology
  goal_amt NUMERIC,
  launched_on DATE,
  deadline DATE,
  state TEXT, -- live; funded; failed; withdrawn
  staff_pick BOOLEAN
);

CREATE TABLE rewards (
  reward_id INTEGER PRIMARY KEY,
  campaign_id INTEGER REFERENCES campaigns (campaign_id),
  reward_name TEXT, -- sticker; early bird; signed copy; deluxe box
  min_pledge NUMERIC,
  max_backers INTEGER,
  ships_on DATE
);

CREATE TABLE backers (
  backer_id INTEGER PRIMARY KEY,
  nickname TEXT, -- bluefox; kaya77; oldmill; zenmaster
  email TEXT,
  country TEXT, -- Austria; Israel; Ireland; Mexico; Finland
  registered_on DATE
);

CREATE TABLE pledges (
  pledge_id INTEGER PRIMARY KEY,
  backer_id INTEGER REFERENCES backers (backer_id),
  campaign_id INTEGER REFERENCES campaigns (campaign_id),
  reward_id INTEGER REFERENCES rewards (reward_id),
  pledged_at TIMESTAMP,
  amount NUMERIC,
  payment_state TEXT -- pending; collected; refused
);

CREATE TABLE updates (
  update_id INTEGER PRIMARY KEY,
  campaign_id INTEGER REFERENCES campaigns (campaign_id),
  headline TEXT,
  posted_on DATE,
  likes INTEGER
);

? Who is behind the Pocket Loom campaign?
? creator name of the campaign Pocket Loom
SELECT c.creator_name FROM campaigns p JOIN creators c ON p.creator_id = c.creator_id WHERE p.title = 'Pocket Loom'

? Which backers pledged for the Forest Atlas?
? nicknames of everyone with a pledge to Forest Atlas, each once
SELECT DISTINCT b.nickname FROM backers b JOIN pledges p ON p.backer_id = b.backer_id JOIN campaigns c ON p.campaign_id = c.campaign_id WHERE c.title = 'Forest Atlas'

? What rewards does Mini Kiln offer and from which pledge on?
? reward name and minimum pledge for the campaign Mini Kiln
SELECT r.reward_name, r.min_pledge FROM rewards r JOIN campaigns c ON r.campaign_id = c.campaign_id WHERE c.title = 'Mini Kiln'

? Which campaigns have no pledges at all?
? titles of campaigns nobody pledged to
SELECT title FROM campaigns WHERE campaign_id NOT IN (SELECT campaign_id FROM pledges)

? Which creators have never launched a campaign?
? creators without any campaign
SELECT creator_name FROM creators WHERE creator_id NOT IN (SELECT creator_id FROM campaigns)

? How much money has been pledged to campaigns by Studio Pebble?
? sum of pledges for the creator Studio Pebble
SELECT SUM(p.amount) FROM pledges p JOIN campaigns c ON p.campaign_id = c.campaign_id JOIN creators r ON c.creator_id = r.creator_id WHERE r.creator_name = 'Studio Pebble'

? Which creators from Ireland have a funded campaign?
? distinct names of Ireland creators with any campaign that got funded
SELECT DISTINCT r.creator_name FROM creators r JOIN campaigns c ON c.creator_id = r.creator_id WHERE r.country = 'Ireland' AND c.state = 'funded'

? List the number of updates of every campaign, also where nothing was posted.
? updates per campaign incl. zero
SELECT c.title, COUNT(u.update_id) FROM campaigns c LEFT JOIN updates u ON u.campaign_id = c.campaign_id GROUP BY c.campaign_id, c.title

? Which backers took the signed copy?
? nicknames of backers whose pledge has the reward signed copy, no duplicates
SELECT DISTINCT b.nickname FROM backers b JOIN pledges p ON p.backer_id = b.backer_id JOIN rewards r ON p.reward_id = r.reward_id WHERE r.reward_name = 'signed copy'

? Show nickname, campaign title and amount of all refused pledges.
? refused pledges: backer nickname, campaign, amount
SELECT b.nickname, c.title, p.amount FROM pledges p JOIN backers b ON p.backer_id = b.backer_id JOIN campaigns c ON p.campaign_id = c.campaign_id WHERE p.payment_state = 'refused'

? How many campaigns were run by verified creators?
? count campaigns with a verified creator
SELECT COUNT(*) FROM campaigns c JOIN creators r ON c.creator_id = r.creator_id WHERE r.verified = TRUE

? In which countries do we have both creators and backers?
? countries found among the creators and among the backers too
SELECT country FROM creators INTERSECT SELECT country FROM backers

? How many campaigns are there per topic?
? campaigns by topic
SELECT topic, COUNT(*) FROM campaigns GROUP BY topic

? Average goal by topic
? what goal do campaigns of each topic set on average?
SELECT topic, AVG(goal_amt) FROM campaigns GROUP BY topic

? Money pledged per campaign
? How much was pledged to each campaign?
? campaign titles with their pledge totals
SELECT c.title, SUM(p.amount) FROM campaigns c JOIN pledges p ON p.campaign_id = c.campaign_id GROUP BY c.campaign_id, c.title

? Campaigns by state and topic
? break the campaigns down by state and topic
SELECT state, topic, COUNT(*) FROM campaigns GROUP BY state, topic

? How many pledges and how much money came from each backer country?
? pledges per country of the backer: count and amount
SELECT b.country, COUNT(*), SUM(p.amount) FROM backers b JOIN pledges p ON p.backer_id = b.backer_id GROUP BY b.country

? How many different backers does each campaign have?
? unique backers by campaign
SELECT c.title, COUNT(DISTINCT p.backer_id) FROM campaigns c JOIN pledges p ON p.campaign_id = c.campaign_id GROUP BY c.campaign_id, c.title

? Which creators ran more than 3 campaigns?
? creators with over 3 campaigns
SELECT r.creator_name FROM creators r JOIN campaigns c ON c.creator_id = r.creator_id GROUP BY r.creator_id, r.creator_name HAVING COUNT(*) > 3

? Which topics attracted pledges of more than 1000000 in total?
? topics with over 1000000 pledged
SELECT c.topic FROM campaigns c JOIN pledges p ON p.campaign_id = c.campaign_id GROUP BY c.topic HAVING SUM(p.amount) > 1000000

? Pledges by payment state with smallest, average and largest amount
? for each payment state: min, avg and max pledge amount
SELECT payment_state, MIN(amount), AVG(amount), MAX(amount) FROM pledges GROUP BY payment_state

? How many creators are there in each country?
? creators per country
SELECT country, COUNT(*) FROM creators GROUP BY country

? How many likes did the updates of each campaign get?
? update likes by campaign title
SELECT c.title, SUM(u.likes) FROM campaigns c JOIN updates u ON u.campaign_id = c.campaign_id GROUP BY c.campaign_id, c.title

? Which campaign has the most ambitious goal?
? campaign with the highest goal amount
SELECT title FROM campaigns ORDER BY goal_amt DESC LIMIT 1

? Top 5 campaigns by number of pledges
? the 5 campaigns with the most pledges
SELECT c.title FROM campaigns c JOIN pledges p ON p.campaign_id = c.campaign_id GROUP BY c.campaign_id, c.title ORDER BY COUNT(*) DESC LIMIT 5

? Which backer has pledged the most money overall?
? most generous backer by total pledges
SELECT b.nickname FROM backers b JOIN pledges p ON p.backer_id = b.backer_id GROUP BY b.backer_id, b.nickname ORDER BY SUM(p.amount) DESC LIMIT 1

? Which live campaign ends first?
? live campaign with the earliest deadline
SELECT title FROM campaigns WHERE state = 'live' ORDER BY deadline LIMIT 1

? Which topic has the fewest campaigns?
? least popular topic by number of campaigns
SELECT topic FROM campaigns GROUP BY topic ORDER BY COUNT(*) LIMIT 1

? What is the cheapest reward?
? reward with the lowest minimum pledge
SELECT reward_name FROM rewards ORDER BY min_pledge LIMIT 1

? Show the headlines of the updates from most to least liked.
? update headlines sorted by likes descending
SELECT headline FROM updates ORDER BY likes DESC

? List campaign titles and goals by topic, and inside a topic the biggest goal first.
? titles with goal ordered by topic, then goal descending
SELECT title, goal_amt FROM campaigns ORDER BY topic, goal_amt DESC

? Which creator raised the most?
? creator whose campaigns got the highest pledge total
SELECT r.creator_name FROM creators r JOIN campaigns c ON c.creator_id = r.creator_id JOIN pledges p ON p.campaign_id = c.campaign_id GROUP BY r.creator_id, r.creator_name ORDER BY SUM(p.amount) DESC LIMIT 1

? How many campaigns were launched in 2022?
? campaign launches 2022
SELECT COUNT(*) FROM campaigns WHERE EXTRACT(YEAR FROM launched_on) = 2022

? Money pledged per month in 2023
? how much was pledged in each month of 2023?
SELECT DATE_TRUNC('month', pledged_at), SUM(amount) FROM pledges WHERE EXTRACT(YEAR FROM pledged_at) = 2023 GROUP BY DATE_TRUNC('month', pledged_at)

? How long do campaigns run on average, in days?
? average days from launch to deadline of campaigns
SELECT AVG(deadline - launched_on) FROM campaigns

? Which campaigns ran for more than 45 days?
? titles of campaigns with over 45 days between launch and deadline
SELECT title FROM campaigns WHERE deadline - launched_on > 45

? Number of pledges in the last 24 hours
? how many pledges came in within the last 24 hours?
SELECT COUNT(*) FROM pledges WHERE pledged_at >= CURRENT_DATE - INTERVAL '24 hours'

? Which rewards ship after 2024-03-01?
? reward names shipping later than March 1, 2024
SELECT reward_name FROM rewards WHERE ships_on > '2024-03-01'

? How many backers registered per year?
? backer registrations by year
SELECT EXTRACT(YEAR FROM registered_on), COUNT(*) FROM backers GROUP BY EXTRACT(YEAR FROM registered_on)

? When did the first and the last pledge for Moon Lamp come in?
? first and latest pledge time of the campaign Moon Lamp
SELECT MIN(p.pledged_at), MAX(p.pledged_at) FROM pledges p JOIN campaigns c ON p.campaign_id = c.campaign_id WHERE c.title = 'Moon Lamp'

? Pledges by weekday
? on which days of the week do people pledge? count of pledges
SELECT EXTRACT(DOW FROM pledged_at), COUNT(*) FROM pledges GROUP BY EXTRACT(DOW FROM pledged_at)

? What share of campaigns got funded?
? success rate: funded campaigns as a share of all
SELECT CAST(SUM(CASE WHEN state = 'funded' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM campaigns

? Success percentage by topic, i.e. funded campaigns
? For each topic, what percentage of the campaigns was funded?
SELECT topic, 100.0 * SUM(CASE WHEN state = 'funded' THEN 1 ELSE 0 END) / COUNT(*) FROM campaigns GROUP BY topic

? What is the ratio of funded to failed campaigns?
? funded vs failed campaigns ratio
SELECT CAST(SUM(CASE WHEN state = 'funded' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END), 0) FROM campaigns

? How much of its goal has each campaign reached? Title and pledges over goal.
? campaign title with total pledges divided by the goal
SELECT c.title, CAST(SUM(p.amount) AS FLOAT) / NULLIF(c.goal_amt, 0) FROM campaigns c JOIN pledges p ON p.campaign_id = c.campaign_id GROUP BY c.campaign_id, c.title, c.goal_amt

? How much does a backer pledge in total on average?
? pledged amount per backer
SELECT CAST(SUM(amount) AS FLOAT) / NULLIF(COUNT(DISTINCT backer_id), 0) FROM pledges

? What percentage of creators is verified?
? percent verified creators
SELECT 100.0 * SUM(CASE WHEN verified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM creators

? Average number of pledges per campaign
? how many pledges does a campaign get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT campaign_id), 0) FROM pledges

? What share of the pledged money has been collected?
? collected amount over total pledge amount
SELECT CAST(SUM(CASE WHEN payment_state = 'collected' THEN amount ELSE 0 END) AS FLOAT) / NULLIF(SUM(amount), 0) FROM pledges

? Which live campaigns about comics or games are a staff pick?
? staff picks that are live in comics or games
SELECT title FROM campaigns WHERE state = 'live' AND topic IN ('comics', 'games') AND staff_pick = TRUE

? Which creators are unverified and have no bio?
? unverified creators, bio missing
SELECT creator_name FROM creators WHERE verified = FALSE AND bio IS NULL

? Campaigns with a goal between 5000 and 10000
? which campaigns aim for 5000 to 10000?
SELECT title FROM campaigns WHERE goal_amt BETWEEN 5000 AND 10000

? Find updates with "delay" in the headline, headline and date.
? headline and posting date of updates whose headline contains delay
SELECT headline, posted_on FROM updates WHERE headline LIKE '%delay%'

? Which pledges came without a reward?
? ids of pledges that have no reward
SELECT pledge_id FROM pledges WHERE reward_id IS NULL

? Show title, launch date and deadline of the technology campaigns that were withdrawn.
? withdrawn technology campaigns: title, launched, deadline
SELECT title, launched_on, deadline FROM campaigns WHERE topic = 'technology' AND state = 'withdrawn'

? Pledge ids over 500 that are not collected
? ids of pledges above 500 with a payment state other than collected
SELECT pledge_id FROM pledges WHERE amount > 500 AND payment_state <> 'collected'

? How many backers live in Mexico or Finland?
? backers from Mexico or Finland, number
SELECT COUNT(*) FROM backers WHERE country IN ('Mexico', 'Finland')

? What is the email of kaya77 and since when is this backer registered?
? backer kaya77: email, registered on
SELECT email, registered_on FROM backers WHERE nickname = 'kaya77'

? Which pledges are larger than the average pledge?
? ids of pledges above the average amount
SELECT pledge_id FROM pledges WHERE amount > (SELECT AVG(amount) FROM pledges)

? Did the deluxe boxes arrive in time?
? delivery date per backer
I do not know

? How much commission do we take from each campaign?
I do not know

? What did commenters write under the Kids Radio campaign?
I do not know
