-- A podcast network: podcasts, people on them, episodes, guests, downloads, sponsors and reviews.

CREATE TABLE podcast (
  podcast_id INTEGER PRIMARY KEY,
  name TEXT, -- Cold Trails; Money Talk; Star Gazing; Two Dads; History Bites
  category TEXT, -- true crime; finance; science; comedy; history
  language TEXT, -- English; German; Hindi; Spanish
  launched DATE,
  ended DATE,
  explicit BOOLEAN,
  subscriber_count INTEGER,
  producer_id INTEGER REFERENCES person (person_id)
);

CREATE TABLE person (
  person_id INTEGER PRIMARY KEY,
  name TEXT, -- Rae Donovan; Till Becker; Anjali Rao; Marco Diaz; Fern Hill
  email TEXT,
  country TEXT, -- Canada; Germany; India; Mexico
  fee_per_episode NUMERIC,
  agency TEXT -- Voicebox; Loudmouth; Talkwell
);

CREATE TABLE episode (
  episode_id INTEGER PRIMARY KEY,
  podcast_id INTEGER REFERENCES podcast (podcast_id),
  season_no INTEGER,
  episode_no INTEGER,
  title TEXT, -- The Pilot; Missing Keys; Black Holes; Bad Debts; Rome Falls
  recorded_at TIMESTAMP,
  published_at TIMESTAMP,
  duration_sec INTEGER,
  kind TEXT, -- regular; bonus; trailer; rerun
  premium BOOLEAN
);

CREATE TABLE appearance (
  episode_id INTEGER REFERENCES episode (episode_id),
  person_id INTEGER REFERENCES person (person_id),
  role TEXT, -- host; guest; narrator; reporter
  minutes_speaking NUMERIC
);

CREATE TABLE download (
  download_id INTEGER PRIMARY KEY,
  episode_id INTEGER REFERENCES episode (episode_id),
  day DATE,
  platform TEXT, -- Podly; Earshot; Castbox; website
  country TEXT, -- Canada; Germany; India; Mexico
  qty INTEGER,
  completed_qty INTEGER
);

CREATE TABLE sponsor (
  sponsor_id INTEGER PRIMARY KEY,
  name TEXT, -- SleepWell; Bookly; FitBox; VaultVPN
  industry TEXT, -- bedding; books; fitness; software
  contact_email TEXT
);

CREATE TABLE ad_read (
  ad_read_id INTEGER PRIMARY KEY,
  sponsor_id INTEGER REFERENCES sponsor (sponsor_id),
  episode_id INTEGER REFERENCES episode (episode_id),
  position TEXT, -- pre-roll; mid-roll; post-roll
  price NUMERIC,
  invoiced_on DATE,
  paid_on DATE
);

CREATE TABLE review (
  review_id INTEGER PRIMARY KEY,
  podcast_id INTEGER REFERENCES podcast (podcast_id),
  stars INTEGER,
  written_on DATE,
  body TEXT
);

? Which episodes of Cold Trails are premium?
? premium episode titles of the podcast Cold Trails
SELECT e.title FROM episode e JOIN podcast p ON e.podcast_id = p.podcast_id WHERE p.name = 'Cold Trails' AND e.premium = TRUE

? Who produces Money Talk?
? name of the person who is producer of the podcast Money Talk
SELECT n.name FROM person n JOIN podcast p ON p.producer_id = n.person_id WHERE p.name = 'Money Talk'

? Which sponsors have never had an ad read?
? sponsors without a single ad read
SELECT name FROM sponsor WHERE sponsor_id NOT IN (SELECT sponsor_id FROM ad_read)

? Which podcasts have no review yet?
? podcasts without any review
SELECT name FROM podcast WHERE podcast_id NOT IN (SELECT podcast_id FROM review)

? In which episodes did Anjali Rao appear as a guest?
? titles of each episode with an appearance of the person Anjali Rao as guest
SELECT e.title FROM episode e JOIN appearance a ON a.episode_id = e.episode_id JOIN person n ON a.person_id = n.person_id WHERE n.name = 'Anjali Rao' AND a.role = 'guest'

? Name all the people who have been a narrator on a true crime podcast, each only once.
? distinct person names with an appearance as narrator in an episode of a true crime podcast
SELECT DISTINCT n.name FROM person n JOIN appearance a ON a.person_id = n.person_id JOIN episode e ON a.episode_id = e.episode_id JOIN podcast p ON e.podcast_id = p.podcast_id WHERE a.role = 'narrator' AND p.category = 'true crime'

? How many downloads did Star Gazing get in Germany?
? total download quantity for episodes of the podcast Star Gazing in Germany
SELECT SUM(d.qty) FROM download d JOIN episode e ON d.episode_id = e.episode_id JOIN podcast p ON e.podcast_id = p.podcast_id WHERE p.name = 'Star Gazing' AND d.country = 'Germany'

? What has SleepWell paid for mid-roll ad reads?
? sum of the prices of every mid-roll ad read by the sponsor SleepWell
SELECT SUM(a.price) FROM ad_read a JOIN sponsor s ON a.sponsor_id = s.sponsor_id WHERE s.name = 'SleepWell' AND a.position = 'mid-roll'

? Show every podcast with its number of episodes, even those without an episode.
? episode count per podcast including zero
SELECT p.name, COUNT(e.episode_id) FROM podcast p LEFT JOIN episode e ON e.podcast_id = p.podcast_id GROUP BY p.podcast_id, p.name

? Which software sponsors advertise on comedy podcasts? List each sponsor just once.
? unique software sponsors with an ad read in an episode of a comedy podcast
SELECT DISTINCT s.name FROM sponsor s JOIN ad_read a ON a.sponsor_id = s.sponsor_id JOIN episode e ON a.episode_id = e.episode_id JOIN podcast p ON e.podcast_id = p.podcast_id WHERE s.industry = 'software' AND p.category = 'comedy'

? Title, podcast name and publication time of all bonus episodes
? list every bonus episode with title, podcast name and when it was published
SELECT e.title, p.name, e.published_at FROM episode e JOIN podcast p ON e.podcast_id = p.podcast_id WHERE e.kind = 'bonus'

? Which people from the Voicebox agency have hosted an episode? Names without repeats; role host.
? distinct names of each person from agency Voicebox with an appearance as host
SELECT DISTINCT n.name FROM person n JOIN appearance a ON a.person_id = n.person_id WHERE n.agency = 'Voicebox' AND a.role = 'host'

? How many podcasts are there per category?
? podcasts by category
SELECT category, COUNT(*) FROM podcast GROUP BY category

? Average rating per podcast
? what is the average number of stars in the review table for each podcast?
SELECT p.name, AVG(r.stars) FROM podcast p JOIN review r ON r.podcast_id = p.podcast_id GROUP BY p.podcast_id, p.name

? Total downloads by platform
? How many downloads came through each platform?
SELECT platform, SUM(qty) FROM download GROUP BY platform

? Downloads by country and platform
? for each country and platform, sum up the download quantity
SELECT country, platform, SUM(qty) FROM download GROUP BY country, platform

? How many episodes and how many seconds of audio does each season of History Bites have?
? by season: episodes and total duration of the podcast History Bites
SELECT e.season_no, COUNT(*), SUM(e.duration_sec) FROM episode e JOIN podcast p ON e.podcast_id = p.podcast_id WHERE p.name = 'History Bites' GROUP BY e.season_no

? Ad revenue by sponsor industry
? what did ad reads bring in for every industry of sponsor?
SELECT s.industry, SUM(a.price) FROM ad_read a JOIN sponsor s ON a.sponsor_id = s.sponsor_id GROUP BY s.industry

? How many different people appeared in each role?
? distinct persons per role of appearance
SELECT role, COUNT(DISTINCT person_id) FROM appearance GROUP BY role

? Which podcasts have more than 100 episodes?
? podcasts with over 100 episodes
SELECT p.name FROM podcast p JOIN episode e ON e.podcast_id = p.podcast_id GROUP BY p.podcast_id, p.name HAVING COUNT(*) > 100

? Shortest, longest and average episode duration by kind
? for each kind of episode, give the minimum, maximum and average duration
SELECT kind, MIN(duration_sec), MAX(duration_sec), AVG(duration_sec) FROM episode GROUP BY kind

? Subscribers by language
? How many subscribers do our podcasts have in total for each language?
SELECT language, SUM(subscriber_count) FROM podcast GROUP BY language

? How much speaking time did each person get?
? minutes speaking by person name over each appearance
SELECT n.name, SUM(a.minutes_speaking) FROM person n JOIN appearance a ON a.person_id = n.person_id GROUP BY n.person_id, n.name

? Which sponsors have spent at least 10000 on ad reads?
? sponsors with ad read prices of 10000 or more in total
SELECT s.name FROM sponsor s JOIN ad_read a ON a.sponsor_id = s.sponsor_id GROUP BY s.sponsor_id, s.name HAVING SUM(a.price) >= 10000

? Review count per number of stars
? how many reviews gave each number of stars?
SELECT stars, COUNT(*) FROM review GROUP BY stars

? Which podcast has the most subscribers?
? biggest podcast by subscribers
SELECT name FROM podcast ORDER BY subscriber_count DESC LIMIT 1

? What are the 10 most downloaded episodes?
? top 10 episode titles by total download quantity
SELECT e.title FROM episode e JOIN download d ON d.episode_id = e.episode_id GROUP BY e.episode_id, e.title ORDER BY SUM(d.qty) DESC LIMIT 10

? What's the shortest trailer?
? title of the shortest episode of kind trailer
SELECT title FROM episode WHERE kind = 'trailer' ORDER BY duration_sec ASC LIMIT 1

? List podcasts from newest to oldest.
? podcast names by launch date, latest first
SELECT name FROM podcast ORDER BY launched DESC

? Who charges the most per episode?
? person with the highest fee
SELECT name FROM person ORDER BY fee_per_episode DESC LIMIT 1

? Which person has made the most appearances as guest?
? most frequent guest (person) by number of appearance entries
SELECT n.name FROM person n JOIN appearance a ON a.person_id = n.person_id WHERE a.role = 'guest' GROUP BY n.person_id, n.name ORDER BY COUNT(*) DESC LIMIT 1

? Which category draws the most downloads?
? podcast category with the highest total download quantity over its episodes
SELECT p.category FROM podcast p JOIN episode e ON e.podcast_id = p.podcast_id JOIN download d ON d.episode_id = e.episode_id GROUP BY p.category ORDER BY SUM(d.qty) DESC LIMIT 1

? Show title, season and number of each Two Dads episode in order of season and episode number.
? Two Dads podcast episodes with title, season, episode number, sorted by season then episode number
SELECT e.title, e.season_no, e.episode_no FROM episode e JOIN podcast p ON e.podcast_id = p.podcast_id WHERE p.name = 'Two Dads' ORDER BY e.season_no ASC, e.episode_no ASC

? On which platform do most people complete the episodes, by completed downloads?
? platform with the highest completed download quantity
SELECT platform FROM download GROUP BY platform ORDER BY SUM(completed_qty) DESC LIMIT 1

? The 3 worst rated podcasts by average stars
? three podcasts with the lowest average stars in the review table
SELECT p.name FROM podcast p JOIN review r ON r.podcast_id = p.podcast_id GROUP BY p.podcast_id, p.name ORDER BY AVG(r.stars) ASC LIMIT 3

? How many episodes did we publish in 2023?
? number of episodes published in 2023
SELECT COUNT(*) FROM episode WHERE EXTRACT(YEAR FROM published_at) = 2023

? Downloads per month of 2024
? how many downloads were there in each month of 2024?
SELECT DATE_TRUNC('month', day), SUM(qty) FROM download WHERE EXTRACT(YEAR FROM day) = 2024 GROUP BY DATE_TRUNC('month', day)

? Which episodes came out in the last 14 days?
? episode titles published in the past 14 days
SELECT title FROM episode WHERE published_at >= CURRENT_DATE - INTERVAL '14 days'

? How many hours pass on average between recording and publishing an episode?
? average hours from recorded to published per episode
SELECT AVG(EXTRACT(EPOCH FROM published_at - recorded_at) / 3600) FROM episode

? How many days do sponsors take to pay an invoice on average?
? average days between invoice and payment of each ad read, by sponsor name
SELECT s.name, AVG(a.paid_on - a.invoiced_on) FROM ad_read a JOIN sponsor s ON a.sponsor_id = s.sponsor_id GROUP BY s.sponsor_id, s.name

? Which podcasts launched before 2018-01-01 and are still going (no end date)?
? podcasts launched earlier than January 1, 2018 that have not ended
SELECT name FROM podcast WHERE launched < '2018-01-01' AND ended IS NULL

? On what weekdays do we publish, and how many episodes on each?
? episodes by weekday of publication
SELECT EXTRACT(DOW FROM published_at), COUNT(*) FROM episode GROUP BY EXTRACT(DOW FROM published_at)

? When was the first and when the last review of Two Dads written?
? earliest and latest review date of the podcast Two Dads
SELECT MIN(r.written_on), MAX(r.written_on) FROM review r JOIN podcast p ON r.podcast_id = p.podcast_id WHERE p.name = 'Two Dads'

? New reviews per week
? how many reviews were written each week?
SELECT DATE_TRUNC('week', written_on), COUNT(*) FROM review GROUP BY DATE_TRUNC('week', written_on)

? How many downloads were there on May 17, 2024?
? total download quantity on 2024-05-17
SELECT SUM(qty) FROM download WHERE day = '2024-05-17'

? What share of downloads is completed on each platform?
? completed downloads divided by all downloads, per platform
SELECT platform, CAST(SUM(completed_qty) AS FLOAT) / NULLIF(SUM(qty), 0) FROM download GROUP BY platform

? What percentage of reviews has 5 stars?
? percent of 5 star reviews
SELECT 100.0 * SUM(CASE WHEN stars = 5 THEN 1 ELSE 0 END) / COUNT(*) FROM review

? Ratio of bonus to regular episodes, for each podcast
? by podcast name, what's the ratio of bonus episodes to regular ones in the episode table?
SELECT p.name, CAST(SUM(CASE WHEN e.kind = 'bonus' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN e.kind = 'regular' THEN 1 ELSE 0 END), 0) FROM podcast p JOIN episode e ON e.podcast_id = p.podcast_id GROUP BY p.podcast_id, p.name

? How many ad reads does an episode carry on average?
? average ad read count per episode with ads
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT episode_id), 0) FROM ad_read

? What proportion of podcasts is explicit, by category?
? share of explicit podcasts per category
SELECT category, CAST(SUM(CASE WHEN explicit = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM podcast GROUP BY category

? What percentage of ad reads is still unpaid?
? percent of ad reads without a payment date
SELECT 100.0 * SUM(CASE WHEN paid_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM ad_read

? Average revenue per sponsor from ad reads
? ad read money divided by the number of different sponsors
SELECT CAST(SUM(price) AS FLOAT) / NULLIF(COUNT(DISTINCT sponsor_id), 0) FROM ad_read

? What share of episodes is premium in every language?
? proportion of premium episodes by podcast language
SELECT p.language, CAST(SUM(CASE WHEN e.premium = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM episode e JOIN podcast p ON e.podcast_id = p.podcast_id GROUP BY p.language

? Which finance or science podcasts aren't explicit?
? finance or science podcasts that are not explicit
SELECT name FROM podcast WHERE category IN ('finance', 'science') AND explicit = FALSE

? Who has no agency? Name and email.
? name and email of each person without an agency
SELECT name, email FROM person WHERE agency IS NULL

? Which episodes run between 1800 and 3600 seconds?
? episodes with a duration from 1800 to 3600 seconds
SELECT title FROM episode WHERE duration_sec BETWEEN 1800 AND 3600

? Which episode titles contain "Part"?
? episodes with Part in the title
SELECT title FROM episode WHERE title LIKE '%Part%'

? How many episodes are neither a rerun nor a trailer?
? number of episodes of a kind other than rerun or trailer
SELECT COUNT(*) FROM episode WHERE kind NOT IN ('rerun', 'trailer')

? Show the date and text of 1 star reviews. I need when they were written and the body.
? written date and body of reviews with 1 star
SELECT written_on, body FROM review WHERE stars = 1

? Which episodes are recorded but not published yet?
? recorded episodes with no publication time
SELECT title FROM episode WHERE recorded_at IS NOT NULL AND published_at IS NULL

? People from Canada or India who ask more than 500 per episode
? each person from Canada or India with a fee above 500
SELECT name FROM person WHERE country IN ('Canada', 'India') AND fee_per_episode > 500

? Which podcasts have more subscribers than the average one?
? podcasts with above-average subscriber counts
SELECT name FROM podcast WHERE subscriber_count > (SELECT AVG(subscriber_count) FROM podcast)

? Which microphone was used to record The Pilot?
? How many listeners are older than 50?
? What is the theme tune of Star Gazing?
I do not know
