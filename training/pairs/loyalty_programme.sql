-- A loyalty programme: card holders, partners where points are earned, point bookings and prizes.

CREATE TABLE tiers (
  tier_id INTEGER PRIMARY KEY,
  tier_name TEXT, -- bronze; silver; gold; platinum
  min_points INTEGER,
  points_per_euro NUMERIC
);

CREATE TABLE card_holders (
  card_no TEXT PRIMARY KEY,
  first_name TEXT, -- Esther; Julian; Noor; Valentin; Silke
  last_name TEXT, -- Haas; Ritter; Aydin; Graf; Maier
  tier_id INTEGER REFERENCES tiers (tier_id),
  town TEXT, -- Mainz; Ulm; Jena; Passau
  dob DATE,
  enrolled_on DATE,
  email_optin BOOLEAN,
  card_status TEXT -- active; blocked; expired
);

CREATE TABLE partners (
  partner_id INTEGER PRIMARY KEY,
  partner_name TEXT, -- BioKorb; Optik Sehgut; Petzold Schuhe; Cafe Mokka
  branch_type TEXT, -- grocery; optician; shoes; cafe
  contract_start DATE,
  contract_end DATE
);

CREATE TABLE earnings (
  earning_id INTEGER PRIMARY KEY,
  card_no TEXT REFERENCES card_holders (card_no),
  partner_id INTEGER REFERENCES partners (partner_id),
  booked_at TIMESTAMP,
  spend NUMERIC,
  points INTEGER,
  campaign TEXT -- none; double points; birthday bonus; welcome
);

CREATE TABLE prizes (
  prize_id INTEGER PRIMARY KEY,
  prize_name TEXT, -- toaster; beach towel; backpack; concert voucher
  points_needed INTEGER,
  stock INTEGER,
  unit_cost NUMERIC
);

CREATE TABLE redemptions (
  redemption_id INTEGER PRIMARY KEY,
  card_no TEXT REFERENCES card_holders (card_no),
  prize_id INTEGER REFERENCES prizes (prize_id),
  redeemed_on DATE,
  qty INTEGER,
  points_used INTEGER,
  sent_on DATE
);

? Which card holders are in the gold tier?
? first and last name of all gold tier card holders
SELECT c.first_name, c.last_name FROM card_holders c JOIN tiers t ON c.tier_id = t.tier_id WHERE t.tier_name = 'gold'

? Who redeemed points for a backpack?
? distinct names of card holders that redeemed the prize backpack
SELECT DISTINCT c.first_name, c.last_name FROM card_holders c JOIN redemptions r ON r.card_no = c.card_no JOIN prizes p ON r.prize_id = p.prize_id WHERE p.prize_name = 'backpack'

? At which partners did Esther Haas collect points?
? partner names where card holder Esther Haas has earnings, each once
SELECT DISTINCT p.partner_name FROM partners p JOIN earnings e ON e.partner_id = p.partner_id JOIN card_holders c ON e.card_no = c.card_no WHERE c.first_name = 'Esther' AND c.last_name = 'Haas'

? Who has never collected any points?
? card holders without earnings
SELECT first_name, last_name FROM card_holders WHERE card_no NOT IN (SELECT card_no FROM earnings)

? Which prizes has nobody redeemed?
? prizes with no redemption
SELECT prize_name FROM prizes WHERE prize_id NOT IN (SELECT prize_id FROM redemptions)

? How many points were collected at BioKorb?
? total points of earnings at the partner BioKorb
SELECT SUM(e.points) FROM earnings e JOIN partners p ON e.partner_id = p.partner_id WHERE p.partner_name = 'BioKorb'

? How many redemptions has each prize had, prizes with none included?
? redemptions per prize with zeros
SELECT p.prize_name, COUNT(r.redemption_id) FROM prizes p LEFT JOIN redemptions r ON r.prize_id = p.prize_id GROUP BY p.prize_id, p.prize_name

? Which card holders from Ulm have shopped at a cafe?
? distinct Ulm card holders with earnings at any partner of type cafe
SELECT DISTINCT c.first_name, c.last_name FROM card_holders c JOIN earnings e ON e.card_no = c.card_no JOIN partners p ON e.partner_id = p.partner_id WHERE c.town = 'Ulm' AND p.branch_type = 'cafe'

? What is the average spend of platinum card holders per earning?
? avg spend on earnings, tier platinum
SELECT AVG(e.spend) FROM earnings e JOIN card_holders c ON e.card_no = c.card_no JOIN tiers t ON c.tier_id = t.tier_id WHERE t.tier_name = 'platinum'

? Show card number, prize and date of redemptions that were not sent yet.
? unsent redemptions: card no, prize name, redeemed on
SELECT r.card_no, p.prize_name, r.redeemed_on FROM redemptions r JOIN prizes p ON r.prize_id = p.prize_id WHERE r.sent_on IS NULL

? Which blocked card holders still redeemed something?
? names of card holders with a blocked card and any redemption, no repeats
SELECT DISTINCT c.first_name, c.last_name FROM card_holders c JOIN redemptions r ON r.card_no = c.card_no WHERE c.card_status = 'blocked'

? How many card holders are there per tier?
? card holders by tier
SELECT t.tier_name, COUNT(*) FROM tiers t JOIN card_holders c ON c.tier_id = t.tier_id GROUP BY t.tier_id, t.tier_name

? Spend and points by partner
? For each partner, return the total spend and the total points booked in the earnings.
SELECT p.partner_name, SUM(e.spend), SUM(e.points) FROM partners p JOIN earnings e ON e.partner_id = p.partner_id GROUP BY p.partner_id, p.partner_name

? Points per campaign
? how many points were earned under each campaign?
SELECT campaign, SUM(points) FROM earnings GROUP BY campaign

? Card holders by town
? how many card holders live in each town?
SELECT town, COUNT(*) FROM card_holders GROUP BY town

? Number of cards per status
? cards by card status
SELECT card_status, COUNT(*) FROM card_holders GROUP BY card_status

? Average spend by type of partner
? what is the average spend per branch type?
SELECT p.branch_type, AVG(e.spend) FROM earnings e JOIN partners p ON e.partner_id = p.partner_id GROUP BY p.branch_type

? Points used per prize
? how many points were used up for each prize?
SELECT p.prize_name, SUM(r.points_used) FROM prizes p JOIN redemptions r ON r.prize_id = p.prize_id GROUP BY p.prize_id, p.prize_name

? Which towns have more than 500 card holders?
? towns with over 500 card holders
SELECT town FROM card_holders GROUP BY town HAVING COUNT(*) > 500

? How many different card holders shopped at each partner?
? unique card holders by partner
SELECT p.partner_name, COUNT(DISTINCT e.card_no) FROM partners p JOIN earnings e ON e.partner_id = p.partner_id GROUP BY p.partner_id, p.partner_name

? Redemptions per tier and prize
? count redemptions by tier name and prize name
SELECT t.tier_name, p.prize_name, COUNT(*) FROM redemptions r JOIN card_holders c ON r.card_no = c.card_no JOIN tiers t ON c.tier_id = t.tier_id JOIN prizes p ON r.prize_id = p.prize_id GROUP BY t.tier_name, p.prize_name

? Who has earned more than 20000 points, and how many exactly?
? card holders with over 20000 points earned, with the total
SELECT c.first_name, c.last_name, SUM(e.points) FROM card_holders c JOIN earnings e ON e.card_no = c.card_no GROUP BY c.card_no, c.first_name, c.last_name HAVING SUM(e.points) > 20000

? Who spent the most at our partners?
? card holder with the highest total spend
SELECT c.first_name, c.last_name FROM card_holders c JOIN earnings e ON e.card_no = c.card_no GROUP BY c.card_no, c.first_name, c.last_name ORDER BY SUM(e.spend) DESC LIMIT 1

? What's the most popular prize?
? prize with the most redemptions
SELECT p.prize_name FROM prizes p JOIN redemptions r ON r.prize_id = p.prize_id GROUP BY p.prize_id, p.prize_name ORDER BY COUNT(*) DESC LIMIT 1

? Which prize needs the fewest points?
? cheapest prize in points
SELECT prize_name FROM prizes ORDER BY points_needed LIMIT 1

? Top 3 partners by spend
? the 3 partners where our card holders spend the most
SELECT p.partner_name FROM partners p JOIN earnings e ON e.partner_id = p.partner_id GROUP BY p.partner_id, p.partner_name ORDER BY SUM(e.spend) DESC LIMIT 3

? Who enrolled most recently?
? newest card holder
SELECT first_name, last_name FROM card_holders ORDER BY enrolled_on DESC LIMIT 1

? List prizes with points needed and stock, most expensive first, then by name.
? prizes sorted by points needed descending and then name: name, points, stock
SELECT prize_name, points_needed, stock FROM prizes ORDER BY points_needed DESC, prize_name

? Which 10 earnings gave the most points? Show the id and the points.
? 10 biggest earnings by points, id and points
SELECT earning_id, points FROM earnings ORDER BY points DESC LIMIT 10

? Which partner has been under contract the longest?
? partner with the earliest contract start
SELECT partner_name FROM partners ORDER BY contract_start LIMIT 1

? In which town do people earn the most points?
? town whose card holders have the highest total of points
SELECT c.town FROM card_holders c JOIN earnings e ON e.card_no = c.card_no GROUP BY c.town ORDER BY SUM(e.points) DESC LIMIT 1

? How many people enrolled in 2021?
? enrolments 2021, card holders
SELECT COUNT(*) FROM card_holders WHERE EXTRACT(YEAR FROM enrolled_on) = 2021

? Points earned per month in 2023
? how many points were earned in each month of 2023?
SELECT DATE_TRUNC('month', booked_at), SUM(points) FROM earnings WHERE EXTRACT(YEAR FROM booked_at) = 2023 GROUP BY DATE_TRUNC('month', booked_at)

? How many redemptions in the last 2 weeks?
? redemptions over the past 2 weeks
SELECT COUNT(*) FROM redemptions WHERE redeemed_on >= CURRENT_DATE - INTERVAL '2 weeks'

? How many days does it take on average until a prize is sent after redemption?
? average days between redeeming and sending
SELECT AVG(sent_on - redeemed_on) FROM redemptions

? Which partner contracts have already ended?
? partners whose contract end lies before today
SELECT partner_name FROM partners WHERE contract_end < CURRENT_DATE

? Who was born between 1990-01-01 and 1999-12-31?
? card holders born from January 1, 1990 to December 31, 1999
SELECT first_name, last_name FROM card_holders WHERE dob BETWEEN '1990-01-01' AND '1999-12-31'

? Earnings by weekday
? on which days of the week are points booked? count the earnings
SELECT EXTRACT(DOW FROM booked_at), COUNT(*) FROM earnings GROUP BY EXTRACT(DOW FROM booked_at)

? First and last enrolment date per town
? for each town the earliest and the latest date a card holder enrolled
SELECT town, MIN(enrolled_on), MAX(enrolled_on) FROM card_holders GROUP BY town

? How much was spent in the fourth quarter of 2022?
? spend in Q4 2022 over all earnings
SELECT SUM(spend) FROM earnings WHERE EXTRACT(YEAR FROM booked_at) = 2022 AND EXTRACT(QUARTER FROM booked_at) = 4

? Average age of card holders per tier
? how old are card holders on average in each tier?
SELECT t.tier_name, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM c.dob)) FROM card_holders c JOIN tiers t ON c.tier_id = t.tier_id GROUP BY t.tier_id, t.tier_name

? What share of card holders opted in to emails?
? proportion of card holders with an email opt-in
SELECT CAST(SUM(CASE WHEN email_optin = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM card_holders

? What percentage of cards is expired in each town?
? expired card percentage by town
SELECT town, 100.0 * SUM(CASE WHEN card_status = 'expired' THEN 1 ELSE 0 END) / COUNT(*) FROM card_holders GROUP BY town

? How many points do we give per euro spent, overall and actually booked?
? total points divided by total spend of earnings
SELECT CAST(SUM(points) AS FLOAT) / NULLIF(SUM(spend), 0) FROM earnings

? Points per euro by partner
? for each partner, booked points over spend
SELECT p.partner_name, CAST(SUM(e.points) AS FLOAT) / NULLIF(SUM(e.spend), 0) FROM partners p JOIN earnings e ON e.partner_id = p.partner_id GROUP BY p.partner_id, p.partner_name

? Ratio of blocked to active cards
? what's the ratio of blocked cards to active ones?
SELECT CAST(SUM(CASE WHEN card_status = 'blocked' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN card_status = 'active' THEN 1 ELSE 0 END), 0) FROM card_holders

? Average number of redemptions per card holder
? how often does a redeeming card holder redeem?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT card_no), 0) FROM redemptions

? What does each prize cost us per point? Name and unit cost over points needed.
? prize name with unit cost divided by the points needed
SELECT prize_name, CAST(unit_cost AS FLOAT) / NULLIF(points_needed, 0) FROM prizes

? What percentage of earnings was booked as double points?
? percent of earnings under the double points campaign
SELECT 100.0 * SUM(CASE WHEN campaign = 'double points' THEN 1 ELSE 0 END) / COUNT(*) FROM earnings

? Which prizes are out of stock, so 0 left?
? prizes with a stock of 0
SELECT prize_name FROM prizes WHERE stock = 0

? Which prizes can I get for 1000 to 3000 points?
? prizes that need between 1000 and 3000 points
SELECT prize_name FROM prizes WHERE points_needed BETWEEN 1000 AND 3000

? Active card holders in Mainz or Jena who don't want emails
? who in Mainz or Jena has an active card but no email opt-in?
SELECT first_name, last_name FROM card_holders WHERE card_status = 'active' AND town IN ('Mainz', 'Jena') AND email_optin = FALSE

? Which partners have an open-ended contract, i.e. no contract end?
? partners without contract end
SELECT partner_name FROM partners WHERE contract_end IS NULL

? Which partner names contain "Cafe"?
? partners with Cafe in the name
SELECT partner_name FROM partners WHERE partner_name LIKE '%Cafe%'

? From how many points does the silver tier start and how many points per euro does it give?
? silver tier: min points and points per euro
SELECT min_points, points_per_euro FROM tiers WHERE tier_name = 'silver'

? Show town, enrolment date and status of the card holder Noor Aydin.
? Noor Aydin: town, enrolled on, card status
SELECT town, enrolled_on, card_status FROM card_holders WHERE first_name = 'Noor' AND last_name = 'Aydin'

? Earnings with a spend over 200 that were outside any campaign, campaign none: ids please
? ids of earnings above 200 spend with campaign none
SELECT earning_id FROM earnings WHERE spend > 200 AND campaign = 'none'

? Which prizes need more points than average?
? prizes above the average points needed
SELECT prize_name FROM prizes WHERE points_needed > (SELECT AVG(points_needed) FROM prizes)

? How many points expire next month?
I do not know

? Which card holders complained about a broken toaster?
I do not know

? What is the profession of our gold card holders?
I do not know
