-- An app shop: publishers, apps, versions, downloads per country, subscriptions, ratings and crash reports.

CREATE TABLE publisher (
  publisher_id INTEGER PRIMARY KEY,
  name TEXT, -- Tiny Fox Games; Blue Lamp Studio; Ferrum Soft; Daybreak Apps
  country TEXT, -- Finland; Vietnam; Brazil; Estonia
  founded_year INTEGER,
  verified BOOLEAN,
  revenue_share_pct NUMERIC
);

CREATE TABLE app (
  app_id INTEGER PRIMARY KEY,
  publisher_id INTEGER REFERENCES publisher (publisher_id),
  former_publisher_id INTEGER REFERENCES publisher (publisher_id),
  name TEXT, -- Pocket Garden; Chord Tuner; Budget Owl; Night Runner; Word Nest
  genre TEXT, -- puzzle; finance; music; fitness; photo
  age_rating INTEGER,
  price NUMERIC,
  size_mb NUMERIC,
  has_ads BOOLEAN,
  launched_on DATE,
  removed_on DATE
);

CREATE TABLE app_version (
  version_id INTEGER PRIMARY KEY,
  app_id INTEGER REFERENCES app (app_id),
  version_no TEXT,
  submitted_at TIMESTAMP,
  approved_at TIMESTAMP,
  review_result TEXT -- approved; refused; pending
);

CREATE TABLE account (
  account_id INTEGER PRIMARY KEY,
  nickname TEXT, -- pixelpia; rolf88; moonmilk; tanaka_k
  home_country TEXT, -- Canada; Kenya; Chile; Greece
  opened_on DATE,
  birth_date DATE,
  operating_system TEXT -- Android; iOS; Windows
);

CREATE TABLE download (
  download_id INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES account (account_id),
  version_id INTEGER REFERENCES app_version (version_id),
  started_at TIMESTAMP,
  completed_at TIMESTAMP,
  uninstalled_at TIMESTAMP,
  found_through TEXT, -- search; banner; chart; friend
  paid_amt NUMERIC,
  refund_amt NUMERIC
);

CREATE TABLE rating (
  rating_id INTEGER PRIMARY KEY,
  app_id INTEGER REFERENCES app (app_id),
  account_id INTEGER REFERENCES account (account_id),
  stars INTEGER,
  rated_on DATE,
  review_text TEXT,
  replied_on DATE
);

CREATE TABLE daily_usage (
  usage_id INTEGER PRIMARY KEY,
  app_id INTEGER REFERENCES app (app_id),
  day DATE,
  active_users INTEGER,
  sessions INTEGER,
  crashes INTEGER,
  minutes_used INTEGER
);

? Which apps come from publishers in Finland?
? names of the apps published by companies in Finland
SELECT a.name FROM app a JOIN publisher p ON a.publisher_id = p.publisher_id WHERE p.country = 'Finland'

? Return the name of every app along with the name of its publisher and its price.
? app, publisher, price
SELECT a.name, p.name, a.price FROM app a JOIN publisher p ON a.publisher_id = p.publisher_id

? Which publishers used to own an app that somebody else publishes now?
? names of former publishers of apps
SELECT DISTINCT p.name FROM app a JOIN publisher p ON a.former_publisher_id = p.publisher_id

? Which apps have never been rated?
? apps without a rating
SELECT name FROM app WHERE app_id NOT IN (SELECT app_id FROM rating)

? Which accounts have never downloaded anything?
? nicknames of accounts without a download
SELECT nickname FROM account WHERE account_id NOT IN (SELECT account_id FROM download)

? How often has each app been downloaded?
? number of downloads per app name
SELECT a.name, COUNT(*) FROM download d JOIN app_version v ON d.version_id = v.version_id JOIN app a ON v.app_id = a.app_id GROUP BY a.app_id, a.name

? How much have users paid for each publisher's apps?
? money paid in downloads by publisher
SELECT p.name, SUM(d.paid_amt) FROM download d JOIN app_version v ON d.version_id = v.version_id JOIN app a ON v.app_id = a.app_id JOIN publisher p ON a.publisher_id = p.publisher_id GROUP BY p.publisher_id, p.name

? For each publisher, how many apps do they offer, including publishers without apps?
? apps per publisher, none counted as zero
SELECT p.name, COUNT(a.app_id) FROM publisher p LEFT JOIN app a ON a.publisher_id = p.publisher_id GROUP BY p.publisher_id, p.name

? Who gave Budget Owl only 1 star?
? nicknames of accounts that rated Budget Owl with 1 star
SELECT DISTINCT c.nickname FROM rating r JOIN account c ON r.account_id = c.account_id JOIN app a ON r.app_id = a.app_id WHERE a.name = 'Budget Owl' AND r.stars = 1

? Which genres do people from Kenya rate?
? genres of apps rated by accounts with home country Kenya
SELECT DISTINCT a.genre FROM app a JOIN rating r ON r.app_id = a.app_id JOIN account c ON r.account_id = c.account_id WHERE c.home_country = 'Kenya'

? What is the average star rating of each app?
? average stars per app
SELECT a.name, AVG(r.stars) FROM rating r JOIN app a ON r.app_id = a.app_id GROUP BY a.app_id, a.name

? Which apps had a version refused?
? names of apps with a refused version
SELECT DISTINCT a.name FROM app a JOIN app_version v ON v.app_id = a.app_id WHERE v.review_result = 'refused'

? Which app was uninstalled the most often?
? app with the most uninstalled downloads
SELECT a.name FROM download d JOIN app_version v ON d.version_id = v.version_id JOIN app a ON v.app_id = a.app_id WHERE d.uninstalled_at IS NOT NULL GROUP BY a.app_id, a.name ORDER BY COUNT(*) DESC LIMIT 1

? Which puzzle apps have an average rating below 3 stars?
? puzzle apps averaging under 3 stars
SELECT a.name FROM rating r JOIN app a ON r.app_id = a.app_id WHERE a.genre = 'puzzle' GROUP BY a.app_id, a.name HAVING AVG(r.stars) < 3

? How many different accounts have rated apps of each publisher?
? distinct raters per publisher
SELECT p.name, COUNT(DISTINCT r.account_id) FROM rating r JOIN app a ON r.app_id = a.app_id JOIN publisher p ON a.publisher_id = p.publisher_id GROUP BY p.publisher_id, p.name

? Which account ids have downloaded but never rated an app?
? account ids with downloads and no rating
SELECT account_id FROM download EXCEPT SELECT account_id FROM rating

? How many minutes was each fitness app used in all?
? total minutes used per fitness app
SELECT a.name, SUM(u.minutes_used) FROM daily_usage u JOIN app a ON u.app_id = a.app_id WHERE a.genre = 'fitness' GROUP BY a.app_id, a.name

? How many downloads were started in the last 24 hours?
? downloads started during the past 24 hours
SELECT COUNT(*) FROM download WHERE started_at >= CURRENT_DATE - INTERVAL '24 hours'

? How many minutes does a download take on average per operating system?
? average minutes from start to completion of downloads by operating system
SELECT c.operating_system, AVG(EXTRACT(EPOCH FROM d.completed_at - d.started_at) / 60) FROM download d JOIN account c ON d.account_id = c.account_id GROUP BY c.operating_system

? How many hours does the review of a version take on average?
? average hours between submission and approval of a version
SELECT AVG(EXTRACT(EPOCH FROM approved_at - submitted_at) / 3600) FROM app_version

? How many downloads were completed in each month of 2023?
? completed downloads per month, 2023
SELECT DATE_TRUNC('month', completed_at), COUNT(*) FROM download WHERE EXTRACT(YEAR FROM completed_at) = 2023 GROUP BY DATE_TRUNC('month', completed_at)

? How many crashes were there per week in the last 90 days?
? weekly crashes over the last 90 days
SELECT DATE_TRUNC('week', day), SUM(crashes) FROM daily_usage WHERE day >= CURRENT_DATE - INTERVAL '90 days' GROUP BY DATE_TRUNC('week', day)

? How many people use apps on average on each weekday?
? average active users by day of the week
SELECT EXTRACT(DOW FROM day), AVG(active_users) FROM daily_usage GROUP BY EXTRACT(DOW FROM day)

? How many apps were launched this year?
? apps launched in the current year
SELECT COUNT(*) FROM app WHERE EXTRACT(YEAR FROM launched_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? Which apps were removed within 365 days of their launch?
? names of apps that stayed in the shop for 365 days at most
SELECT name FROM app WHERE removed_on - launched_on <= 365

? After how many days are ratings answered on average, per number of stars?
? average days from rating to reply, by stars
SELECT stars, AVG(replied_on - rated_on) FROM rating GROUP BY stars

? Which versions are waiting for approval since before 1 February 2024?
? version numbers submitted before 2024-02-01 and not yet approved
SELECT version_no FROM app_version WHERE submitted_at < '2024-02-01' AND approved_at IS NULL

? When did each publisher launch its first app?
? first launch date per publisher
SELECT p.name, MIN(a.launched_on) FROM app a JOIN publisher p ON a.publisher_id = p.publisher_id GROUP BY p.publisher_id, p.name

? What is the average age of account holders per home country?
? mean age of accounts by home country
SELECT home_country, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM account GROUP BY home_country

? How many ratings were given between 2024-03-01 and 2024-03-15?
? ratings from March 1, 2024 to March 15, 2024
SELECT COUNT(*) FROM rating WHERE rated_on BETWEEN '2024-03-01' AND '2024-03-15'

? How many publishers were founded per year since 2000?
? publishers by founding year, from 2000
SELECT founded_year, COUNT(*) FROM publisher WHERE founded_year >= 2000 GROUP BY founded_year

? How much money came in from downloads in December 2022?
? amount paid for downloads started in December 2022
SELECT SUM(paid_amt) FROM download WHERE EXTRACT(YEAR FROM started_at) = 2022 AND EXTRACT(MONTH FROM started_at) = 12

? What percentage of downloads was uninstalled again?
? uninstalled downloads in percent
SELECT 100.0 * SUM(CASE WHEN uninstalled_at IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM download

? What is the ratio of crashes to sessions for each app?
? crashes per session by app name
SELECT a.name, CAST(SUM(u.crashes) AS FLOAT) / NULLIF(SUM(u.sessions), 0) FROM daily_usage u JOIN app a ON u.app_id = a.app_id GROUP BY a.app_id, a.name

? How many crashes were there per hundred sessions on each day?
? crashes per 100 sessions by day
SELECT day, 100.0 * SUM(crashes) / NULLIF(SUM(sessions), 0) FROM daily_usage GROUP BY day

? What share of versions was refused in review, per app name?
? share of refused versions by app
SELECT a.name, CAST(SUM(CASE WHEN v.review_result = 'refused' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM app_version v JOIN app a ON v.app_id = a.app_id GROUP BY a.app_id, a.name

? What percentage of the money paid has been refunded?
? refunds as a percentage of payments for downloads
SELECT 100.0 * SUM(refund_amt) / NULLIF(SUM(paid_amt), 0) FROM download

? What is the ratio of downloads through search to downloads through a banner?
? search downloads versus banner downloads
SELECT CAST(SUM(CASE WHEN found_through = 'search' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN found_through = 'banner' THEN 1 ELSE 0 END), 0) FROM download

? How many versions does an app have on average?
? average number of versions per app
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT app_id), 0) FROM app_version

? What share of ratings includes a written review, by stars?
? share of ratings with a review text per star number
SELECT stars, CAST(SUM(CASE WHEN review_text IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM rating GROUP BY stars

? What does each app cost per megabyte?
? app names with price divided by size
SELECT name, CAST(price AS FLOAT) / NULLIF(size_mb, 0) FROM app

? What percentage of apps shows ads in each genre?
? percent of apps with ads by genre
SELECT genre, 100.0 * SUM(CASE WHEN has_ads = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM app GROUP BY genre

? What is the ratio of iOS to Android accounts for each home country?
? iOS vs Android accounts, ratio by home country
SELECT home_country, CAST(SUM(CASE WHEN operating_system = 'iOS' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN operating_system = 'Android' THEN 1 ELSE 0 END), 0) FROM account GROUP BY home_country

? How many minutes does an active user spend per day? Show the day and the ratio of minutes to active users.
? ratio of minutes used to active users for each day
SELECT day, CAST(SUM(minutes_used) AS FLOAT) / NULLIF(SUM(active_users), 0) FROM daily_usage GROUP BY day

? What did each download bring in after the refund? List the download id first.
? download id, paid amount less refund
SELECT download_id, paid_amt - refund_amt FROM download

? What percentage of ratings with 2 stars or less got a reply?
? percentage of ratings up to 2 stars that were replied to
SELECT 100.0 * SUM(CASE WHEN replied_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM rating WHERE stars <= 2

? What share of publishers is verified, per country?
? share of verified publishers by country
SELECT country, CAST(SUM(CASE WHEN verified = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM publisher GROUP BY country

? What percentage of the revenue from downloads came through the chart?
? paid amounts found through the chart in percent of all paid amounts
SELECT 100.0 * SUM(CASE WHEN found_through = 'chart' THEN paid_amt ELSE 0 END) / NULLIF(SUM(paid_amt), 0) FROM download

? How many apps are there per genre and age rating?
? genre, age rating and number of apps
SELECT genre, age_rating, COUNT(*) FROM app GROUP BY genre, age_rating

? How many megabytes do the apps of each genre take up together?
? total size by genre
SELECT genre, SUM(size_mb) FROM app GROUP BY genre

? On which days were there more than 2000 crashes altogether?
? days with over 2000 crashes
SELECT day FROM daily_usage GROUP BY day HAVING SUM(crashes) > 2000

? In which genres do apps cost more than 4 on average?
? genres with an average price above 4
SELECT genre FROM app GROUP BY genre HAVING AVG(price) > 4

? How do people find the apps? Count the downloads for each way.
? downloads by how they were found
SELECT found_through, COUNT(*) FROM download GROUP BY found_through

? How many ratings are there for each number of stars?
? ratings per stars
SELECT stars, COUNT(*) FROM rating GROUP BY stars

? Which app is the largest?
? name of the app with the biggest size
SELECT name FROM app ORDER BY size_mb DESC LIMIT 1

? Who is the newest account holder?
? nickname of the most recently opened account
SELECT nickname FROM account ORDER BY opened_on DESC LIMIT 1

? Which 4 apps have been in the shop the longest?
? 4 apps that were launched earliest
SELECT name FROM app ORDER BY launched_on LIMIT 4

? Which publisher keeps the highest share of the revenue, and what is the share?
? publisher with the highest revenue share and that share
SELECT name, revenue_share_pct FROM publisher ORDER BY revenue_share_pct DESC LIMIT 1

? List the dearest apps first, by name.
? app names by price from most to least expensive
SELECT name FROM app ORDER BY price DESC

? Which apps are free of ads?
? apps without advertising
SELECT name FROM app WHERE has_ads = FALSE

? Which free apps are bigger than one gigabyte, i.e. 1000 MB?
? apps with a price of 0 over 1000 MB
SELECT name FROM app WHERE price = 0 AND size_mb > 1000

? Which apps are still in the shop and belong to music or photo?
? music and photo apps that have not been removed
SELECT name FROM app WHERE genre IN ('music', 'photo') AND removed_on IS NULL

? Which publishers have not been verified?
? unverified publishers
SELECT name FROM publisher WHERE verified = FALSE

? What did the developers spend on advertising?
? marketing budget per app
I do not know

? Which permissions does Night Runner ask for?
? permissions requested by each app
I do not know

? Who programmed Word Nest?
? names of the programmers of each app
I do not know
