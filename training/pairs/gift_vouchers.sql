-- Experience gifts: activities offered by hosts, gift vouchers bought by one person for another, extensions and the visits on which they are used.

CREATE TABLE people (
  person_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Agnes Wold; Ben Sharma; Clara Voss; Denis Roux; Erin Walsh
  town TEXT, -- Namur; Delft; Galway; Trier; Reims
  birthday DATE,
  email TEXT,
  registered_at TIMESTAMP,
  wants_newsletter BOOLEAN
);

CREATE TABLE hosts (
  host_id INTEGER PRIMARY KEY,
  host_name TEXT, -- Sky Balloons; Clay Corner; Spa Linden; Forest Ropes; Chef Anton
  region TEXT, -- coast; lakes; valley; city
  partner_since DATE,
  partner_until DATE,
  commission_pct NUMERIC
);

CREATE TABLE activities (
  activity_id INTEGER PRIMARY KEY,
  host_id INTEGER REFERENCES hosts (host_id),
  title TEXT, -- balloon ride; pottery class; hot stone massage; zip line; pasta evening
  theme TEXT, -- adventure; wellness; food; craft
  duration_min INTEGER,
  min_age INTEGER,
  value_eur NUMERIC,
  indoor BOOLEAN
);

CREATE TABLE vouchers (
  voucher_id INTEGER PRIMARY KEY,
  activity_id INTEGER REFERENCES activities (activity_id),
  buyer_id INTEGER REFERENCES people (person_id),
  recipient_id INTEGER REFERENCES people (person_id),
  occasion TEXT, -- birthday; christmas; anniversary; thank you; retirement
  packaging TEXT, -- gift box; envelope; pdf; tin
  bought_on DATE,
  expires_on DATE,
  redeemed_on DATE,
  price_paid NUMERIC,
  packaging_fee NUMERIC,
  state TEXT -- active; redeemed; expired; refunded
);

CREATE TABLE extensions (
  extension_id INTEGER PRIMARY KEY,
  voucher_id INTEGER REFERENCES vouchers (voucher_id),
  requested_on DATE,
  months_added INTEGER,
  fee NUMERIC
);

CREATE TABLE visits (
  visit_id INTEGER PRIMARY KEY,
  voucher_id INTEGER REFERENCES vouchers (voucher_id),
  planned_for TIMESTAMP,
  arrived_at TIMESTAMP,
  guests INTEGER,
  extra_spent NUMERIC,
  stars INTEGER
);

? Who has bought a voucher for the pottery class? List each name once.
? buyers of pottery class vouchers
SELECT DISTINCT p.full_name FROM people p JOIN vouchers v ON v.buyer_id = p.person_id JOIN activities a ON v.activity_id = a.activity_id WHERE a.title = 'pottery class'

? Who received a voucher as a christmas gift?
? recipients of christmas vouchers, no repeats
SELECT DISTINCT p.full_name FROM people p JOIN vouchers v ON v.recipient_id = p.person_id WHERE v.occasion = 'christmas'

? Return the title of each activity with the name of its host.
? activities and who hosts them
SELECT a.title, h.host_name FROM activities a JOIN hosts h ON a.host_id = h.host_id

? Which hosts have never had one of their activities sold as a voucher?
? hosts without a voucher sold
SELECT host_name FROM hosts WHERE host_id NOT IN (SELECT a.host_id FROM activities a JOIN vouchers v ON v.activity_id = a.activity_id)

? Which activities have no voucher?
? activities nobody bought a voucher for
SELECT title FROM activities WHERE activity_id NOT IN (SELECT activity_id FROM vouchers)

? How much money was paid for the vouchers of each host? Give the host name and the total.
? voucher income by host
SELECT h.host_name, SUM(v.price_paid) FROM hosts h JOIN activities a ON a.host_id = h.host_id JOIN vouchers v ON v.activity_id = a.activity_id GROUP BY h.host_id, h.host_name

? How many vouchers has each person bought, including people who bought none?
? vouchers bought per person, zero included
SELECT p.full_name, COUNT(v.voucher_id) FROM people p LEFT JOIN vouchers v ON v.buyer_id = p.person_id GROUP BY p.person_id, p.full_name

? Which people have both bought and received vouchers?
? names of people that are buyer as well as recipient
SELECT p.full_name FROM people p JOIN vouchers v ON v.buyer_id = p.person_id INTERSECT SELECT p.full_name FROM people p JOIN vouchers v ON v.recipient_id = p.person_id

? Which people only receive gifts, that is, they are recipients but never buyers?
? recipients who never bought a voucher
SELECT p.full_name FROM people p JOIN vouchers v ON v.recipient_id = p.person_id EXCEPT SELECT p.full_name FROM people p JOIN vouchers v ON v.buyer_id = p.person_id

? How many guests came on visits to Spa Linden?
? guests at the host Spa Linden
SELECT SUM(s.guests) FROM visits s JOIN vouchers v ON s.voucher_id = v.voucher_id JOIN activities a ON v.activity_id = a.activity_id JOIN hosts h ON a.host_id = h.host_id WHERE h.host_name = 'Spa Linden'

? Which vouchers were extended more than once? Return the voucher id and the number of extensions.
? voucher ids with over 1 extension, with the count
SELECT voucher_id, COUNT(*) FROM extensions GROUP BY voucher_id HAVING COUNT(*) > 1

? Which activities did people from Galway buy? Give each title once.
? titles bought by buyers living in Galway
SELECT DISTINCT a.title FROM activities a JOIN vouchers v ON v.activity_id = a.activity_id JOIN people p ON v.buyer_id = p.person_id WHERE p.town = 'Galway'

? Show the recipient's name and the activity title of every voucher that has expired.
? expired vouchers: recipient and activity
SELECT p.full_name, a.title FROM vouchers v JOIN people p ON v.recipient_id = p.person_id JOIN activities a ON v.activity_id = a.activity_id WHERE v.state = 'expired'

? How much extra did visitors spend per theme?
? extra spending by theme
SELECT a.theme, SUM(s.extra_spent) FROM visits s JOIN vouchers v ON s.voucher_id = v.voucher_id JOIN activities a ON v.activity_id = a.activity_id GROUP BY a.theme

? Which buyer has spent the most on vouchers?
? biggest spender among the buyers
SELECT p.full_name FROM people p JOIN vouchers v ON v.buyer_id = p.person_id GROUP BY p.person_id, p.full_name ORDER BY SUM(v.price_paid) DESC LIMIT 1

? What is the average number of stars given to each host? Show the host name.
? mean stars by host
SELECT h.host_name, AVG(s.stars) FROM visits s JOIN vouchers v ON s.voucher_id = v.voucher_id JOIN activities a ON v.activity_id = a.activity_id JOIN hosts h ON a.host_id = h.host_id GROUP BY h.host_id, h.host_name

? Which hosts in the lakes region offer something in the wellness theme?
? wellness hosts of the lakes region
SELECT DISTINCT h.host_name FROM hosts h JOIN activities a ON a.host_id = h.host_id WHERE h.region = 'lakes' AND a.theme = 'wellness'

? How many vouchers were bought in the last 8 weeks?
? vouchers bought, past 8 weeks
SELECT COUNT(*) FROM vouchers WHERE bought_on >= CURRENT_DATE - INTERVAL '8 weeks'

? On average, how many days go by from buying a voucher to redeeming it?
? average days between purchase and redemption
SELECT AVG(redeemed_on - bought_on) FROM vouchers

? For each occasion, how many days does it take on average until the voucher is redeemed after it was bought?
? days from bought to redeemed by occasion
SELECT occasion, AVG(redeemed_on - bought_on) FROM vouchers GROUP BY occasion

? Which vouchers were redeemed less than 7 days before they expired? Give the voucher id.
? voucher ids redeemed under 7 days ahead of the expiry date
SELECT voucher_id FROM vouchers WHERE expires_on - redeemed_on < 7

? How many vouchers have not been redeemed yet?
? unredeemed vouchers
SELECT COUNT(*) FROM vouchers WHERE redeemed_on IS NULL

? How many vouchers expire this month?
? vouchers running out this month
SELECT COUNT(*) FROM vouchers WHERE DATE_TRUNC('month', expires_on) = DATE_TRUNC('month', CURRENT_DATE)

? How many vouchers were sold in each month of 2024, and for how much?
? vouchers bought per month in 2024 with the price paid
SELECT DATE_TRUNC('month', bought_on), COUNT(*), SUM(price_paid) FROM vouchers WHERE EXTRACT(YEAR FROM bought_on) = 2024 GROUP BY DATE_TRUNC('month', bought_on)

? How many vouchers were bought in December 2023?
? purchases, December 2023
SELECT COUNT(*) FROM vouchers WHERE EXTRACT(YEAR FROM bought_on) = 2023 AND EXTRACT(MONTH FROM bought_on) = 12

? On which weekday do the visits take place, by planned time? Give the count for each.
? visits planned per weekday
SELECT EXTRACT(DOW FROM planned_for), COUNT(*) FROM visits GROUP BY EXTRACT(DOW FROM planned_for)

? How many minutes late do visitors arrive on average, compared with the planned time?
? average minutes between planned and actual arrival
SELECT AVG(EXTRACT(EPOCH FROM arrived_at - planned_for) / 60) FROM visits

? Which hosts are still partners?
? hosts whose partnership has not ended
SELECT host_name FROM hosts WHERE partner_until IS NULL

? Which hosts became partners after 20 June 2020?
? hosts that joined after 2020-06-20
SELECT host_name FROM hosts WHERE partner_since > '2020-06-20'

? What is the age of each recipient? List the name and age.
? recipients and how old they are
SELECT DISTINCT p.full_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM p.birthday) FROM people p JOIN vouchers v ON v.recipient_id = p.person_id

? When was the first voucher for each activity bought?
? first purchase date by activity title
SELECT a.title, MIN(v.bought_on) FROM activities a JOIN vouchers v ON v.activity_id = a.activity_id GROUP BY a.activity_id, a.title

? How much did we earn from extension fees per year?
? extension fees by year of request
SELECT EXTRACT(YEAR FROM requested_on), SUM(fee) FROM extensions GROUP BY EXTRACT(YEAR FROM requested_on)

? How many people registered per day?
? registrations a day
SELECT CAST(registered_at AS DATE), COUNT(*) FROM people GROUP BY CAST(registered_at AS DATE)

? Which vouchers expire between 2025-11-01 and 2025-12-31 and are still active? Give the ids.
? active voucher ids expiring from November 1, 2025 to December 31, 2025
SELECT voucher_id FROM vouchers WHERE state = 'active' AND expires_on BETWEEN '2025-11-01' AND '2025-12-31'

? What share of vouchers was redeemed?
SELECT CAST(SUM(CASE WHEN state = 'redeemed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM vouchers

? What percentage of vouchers in each theme expired?
? expired percent by theme
SELECT a.theme, 100.0 * SUM(CASE WHEN v.state = 'expired' THEN 1 ELSE 0 END) / COUNT(*) FROM vouchers v JOIN activities a ON v.activity_id = a.activity_id GROUP BY a.theme

? What is the ratio of redeemed to refunded vouchers for each host?
? redeemed / refunded ratio by host name
SELECT h.host_name, CAST(SUM(CASE WHEN v.state = 'redeemed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN v.state = 'refunded' THEN 1 ELSE 0 END), 0) FROM vouchers v JOIN activities a ON v.activity_id = a.activity_id JOIN hosts h ON a.host_id = h.host_id GROUP BY h.host_id, h.host_name

? How do gift box sales compare with pdf sales, as a ratio of voucher counts?
? gift box to pdf ratio
SELECT CAST(SUM(CASE WHEN packaging = 'gift box' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN packaging = 'pdf' THEN 1 ELSE 0 END), 0) FROM vouchers

? What is the packaging fee as a percentage of the price paid for each packaging?
? packaging fees in percent of price by packaging
SELECT packaging, 100.0 * SUM(packaging_fee) / NULLIF(SUM(price_paid), 0) FROM vouchers GROUP BY packaging

? What does each activity cost per minute? Return title and value divided by duration.
? value per minute of every activity title
SELECT title, CAST(value_eur AS FLOAT) / NULLIF(duration_min, 0) FROM activities

? What is the average number of vouchers per buyer?
? how many vouchers does a buyer buy on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT buyer_id), 0) FROM vouchers

? How many activities does a host offer on average?
? activities per host
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT host_id), 0) FROM activities

? What share of the vouchers for each occasion has a redemption date?
? share with a redemption date by occasion
SELECT occasion, CAST(SUM(CASE WHEN NOT redeemed_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM vouchers GROUP BY occasion

? How far below or above the value of the activity was the price paid? Show the voucher id and the difference paid minus value.
? voucher id, price paid minus activity value
SELECT v.voucher_id, v.price_paid - a.value_eur FROM vouchers v JOIN activities a ON v.activity_id = a.activity_id

? What percentage of people want the newsletter?
? newsletter readers in percent
SELECT 100.0 * SUM(CASE WHEN wants_newsletter = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM people

? How much extra is spent per guest for each activity? Give the title.
? extra spending over guests by activity title
SELECT a.title, CAST(SUM(s.extra_spent) AS FLOAT) / NULLIF(SUM(s.guests), 0) FROM visits s JOIN vouchers v ON s.voucher_id = v.voucher_id JOIN activities a ON v.activity_id = a.activity_id GROUP BY a.activity_id, a.title

? How many more birthday vouchers than retirement vouchers are there?
? birthday minus retirement
SELECT SUM(CASE WHEN occasion = 'birthday' THEN 1 ELSE 0 END) - SUM(CASE WHEN occasion = 'retirement' THEN 1 ELSE 0 END) FROM vouchers

? What share of the visits got 5 stars?
? proportion of 5 star visits
SELECT CAST(SUM(CASE WHEN stars = 5 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM visits

? How many euros were paid for vouchers in each state?
? price paid by state
SELECT state, SUM(price_paid) FROM vouchers GROUP BY state

? Which themes have an average value above 120 euros?
? themes with a mean activity value over 120
SELECT theme FROM activities GROUP BY theme HAVING AVG(value_eur) > 120

? Which occasions have brought in more than 25000 in voucher sales?
? occasions with over 25000 paid in total
SELECT occasion FROM vouchers GROUP BY occasion HAVING SUM(price_paid) > 25000

? How many months were added in total for each voucher that was extended?
? months added by voucher id
SELECT voucher_id, SUM(months_added) FROM extensions GROUP BY voucher_id

? How many vouchers are there per occasion and packaging?
? occasion, packaging, number of vouchers
SELECT occasion, packaging, COUNT(*) FROM vouchers GROUP BY occasion, packaging

? In which regions do we have at least 5 hosts?
? regions with 5 or more hosts
SELECT region FROM hosts GROUP BY region HAVING COUNT(*) >= 5

? Which activity lasts the longest?
? longest activity
SELECT title FROM activities ORDER BY duration_min DESC LIMIT 1

? Which host has been a partner the longest?
? our oldest partner
SELECT host_name FROM hosts ORDER BY partner_since LIMIT 1

? What are the 3 cheapest activities?
? 3 activities of the lowest value
SELECT title FROM activities ORDER BY value_eur LIMIT 3

? Which host takes the smallest commission?
? host with the lowest commission
SELECT host_name FROM hosts ORDER BY commission_pct LIMIT 1

? List the activities from the most to the least child friendly, lowest minimum age first.
? activities by minimum age
SELECT title FROM activities ORDER BY min_age

? Which activities take place outdoors?
? activities that are not indoors
SELECT title FROM activities WHERE indoor = FALSE

? Which vouchers have no recipient yet? Give the ids.
? ids of vouchers where the recipient is missing
SELECT voucher_id FROM vouchers WHERE recipient_id IS NULL

? Which adventure or craft activities are open to anyone younger than 12?
? adventure and craft activities with a minimum age under 12
SELECT title FROM activities WHERE (theme = 'adventure' OR theme = 'craft') AND min_age < 12

? Which people do not want the newsletter and left no email?
? people without email who opted out of the newsletter
SELECT full_name FROM people WHERE wants_newsletter = FALSE AND email IS NULL

? What message did the buyers write on the card?
I do not know

? How did each buyer pay for the voucher?
I do not know

? How many places are free on the next balloon ride?
I do not know
