-- A local radio station: hosts, shows, broadcasts, advertisers, spots, listener calls and audience ratings.

CREATE TABLE hosts (
  host_id INTEGER PRIMARY KEY,
  on_air_name TEXT, -- Gary Gold; Luna Vale; DJ Pepper; Old Stan; Mimi Rox
  real_name TEXT,
  contract_kind TEXT, -- full time; part time; volunteer; guest
  hourly_pay NUMERIC,
  started_on DATE,
  birthday DATE
);

CREATE TABLE shows (
  show_id INTEGER PRIMARY KEY,
  show_name TEXT, -- Breakfast Club; Drive Time; Night Owl; Farm Hour; Sunday Talk
  genre TEXT, -- news; talk; pop; jazz; sports
  host_id INTEGER REFERENCES hosts (host_id),
  co_host_id INTEGER REFERENCES hosts (host_id),
  first_aired DATE,
  slot_minutes INTEGER,
  weekly_cost NUMERIC,
  is_live BOOLEAN,
  language TEXT -- English; Welsh; Polish; Urdu
);

CREATE TABLE broadcasts (
  broadcast_id INTEGER PRIMARY KEY,
  show_id INTEGER REFERENCES shows (show_id),
  aired_from TIMESTAMP,
  aired_to TIMESTAMP,
  studio TEXT, -- Studio One; Studio Two; Van; Remote
  listeners INTEGER,
  complaints INTEGER,
  went_wrong TEXT -- dead air; late start; wrong file; microphone fault
);

CREATE TABLE advertisers (
  advertiser_id INTEGER PRIMARY KEY,
  company TEXT, -- Mattress City; Hill Motors; Bean There; Glow Dental; Tile Town
  industry TEXT, -- furniture; automotive; food; health; building
  town TEXT, -- Swansea; Barry; Neath; Newport
  customer_since DATE,
  credit_limit NUMERIC
);

CREATE TABLE ad_spots (
  spot_id INTEGER PRIMARY KEY,
  advertiser_id INTEGER REFERENCES advertisers (advertiser_id),
  broadcast_id INTEGER REFERENCES broadcasts (broadcast_id),
  seconds INTEGER,
  rate NUMERIC,
  booked_on DATE,
  paid BOOLEAN,
  spot_kind TEXT -- jingle; sponsorship; read; promo
);

CREATE TABLE calls (
  call_id INTEGER PRIMARY KEY,
  broadcast_id INTEGER REFERENCES broadcasts (broadcast_id),
  caller_town TEXT, -- Swansea; Barry; Neath; Newport
  called_at TIMESTAMP,
  topic TEXT, -- traffic; request; quiz; opinion
  put_on_air BOOLEAN
);

? Who hosts the Night Owl show?
? host of the show Night Owl
SELECT h.on_air_name FROM hosts h JOIN shows s ON s.host_id = h.host_id WHERE s.show_name = 'Night Owl'

? Who's the co-host of Drive Time?
? co host of the show Drive Time, on-air name of the hosts table
SELECT h.on_air_name FROM hosts h JOIN shows s ON s.co_host_id = h.host_id WHERE s.show_name = 'Drive Time'

? Which hosts don't have a show of their own?
? hosts that are not the host of any of the shows
SELECT on_air_name FROM hosts WHERE host_id NOT IN (SELECT host_id FROM shows)

? Which advertisers haven't booked any ad spots?
? companies among the advertisers without ad spots
SELECT company FROM advertisers WHERE advertiser_id NOT IN (SELECT advertiser_id FROM ad_spots)

? How much did Hill Motors spend on ad spots?
? total ad spots rate for the advertiser Hill Motors
SELECT SUM(a.rate) FROM ad_spots a JOIN advertisers v ON a.advertiser_id = v.advertiser_id WHERE v.company = 'Hill Motors'

? Which advertisers ran a spot during Breakfast Club broadcasts? Every company only once.
? distinct companies of advertisers with ad spots in broadcasts of the show Breakfast Club
SELECT DISTINCT v.company FROM advertisers v JOIN ad_spots a ON a.advertiser_id = v.advertiser_id JOIN broadcasts b ON a.broadcast_id = b.broadcast_id JOIN shows s ON b.show_id = s.show_id WHERE s.show_name = 'Breakfast Club'

? How many calls came in during Sunday Talk broadcasts?
? number of calls to broadcasts of the show Sunday Talk
SELECT COUNT(*) FROM calls c JOIN broadcasts b ON c.broadcast_id = b.broadcast_id JOIN shows s ON b.show_id = s.show_id WHERE s.show_name = 'Sunday Talk'

? Which jazz shows are presented by a volunteer?
? jazz shows whose host has a volunteer contract
SELECT s.show_name FROM shows s JOIN hosts h ON s.host_id = h.host_id WHERE s.genre = 'jazz' AND h.contract_kind = 'volunteer'

? Give every show along with how many broadcasts it has had, zero for shows never aired.
? broadcasts per show, including shows without broadcasts
SELECT s.show_name, COUNT(b.broadcast_id) FROM shows s LEFT JOIN broadcasts b ON b.show_id = s.show_id GROUP BY s.show_id, s.show_name

? Show start time and listeners of all Farm Hour broadcasts.
? Farm Hour show broadcasts: start time, listeners
SELECT b.aired_from, b.listeners FROM broadcasts b JOIN shows s ON b.show_id = s.show_id WHERE s.show_name = 'Farm Hour'

? Which shows have had dead air on a broadcast? No show twice.
? unique shows with a dead air broadcast
SELECT DISTINCT s.show_name FROM shows s JOIN broadcasts b ON b.show_id = s.show_id WHERE b.went_wrong = 'dead air'

? What's the average audience of broadcasts hosted by Luna Vale?
? average listeners of broadcasts of shows with the host Luna Vale
SELECT AVG(b.listeners) FROM broadcasts b JOIN shows s ON b.show_id = s.show_id JOIN hosts h ON s.host_id = h.host_id WHERE h.on_air_name = 'Luna Vale'

? How many shows do we have per genre?
? shows by genre
SELECT genre, COUNT(*) FROM shows GROUP BY genre

? Average listeners for each show
? How many people listen to the broadcasts of each show on average?
SELECT s.show_name, AVG(b.listeners) FROM shows s JOIN broadcasts b ON b.show_id = s.show_id GROUP BY s.show_id, s.show_name

? Ad revenue by industry
? What do advertisers of each industry pay for their ad spots altogether?
SELECT v.industry, SUM(a.rate) FROM ad_spots a JOIN advertisers v ON a.advertiser_id = v.advertiser_id GROUP BY v.industry

? How many calls were there about each topic?
? calls per topic
SELECT topic, COUNT(*) FROM calls GROUP BY topic

? For each kind of spot, how many were aired and how many seconds did they fill?
? ad spots and total seconds by spot kind
SELECT spot_kind, COUNT(*), SUM(seconds) FROM ad_spots GROUP BY spot_kind

? How many hosts work under every kind of contract and what is their average hourly pay?
? hosts and mean hourly pay per contract kind
SELECT contract_kind, COUNT(*), AVG(hourly_pay) FROM hosts GROUP BY contract_kind

? Which shows have caused more than 20 complaints in total?
? shows with over 20 complaints, summed over the broadcasts
SELECT s.show_name FROM shows s JOIN broadcasts b ON b.show_id = s.show_id GROUP BY s.show_id, s.show_name HAVING SUM(b.complaints) > 20

? Weekly cost of our shows by genre and language
? total weekly cost of shows per genre and language
SELECT genre, language, SUM(weekly_cost) FROM shows GROUP BY genre, language

? Number of different advertisers per kind of spot
? how many distinct advertisers booked ad spots of each kind?
SELECT spot_kind, COUNT(DISTINCT advertiser_id) FROM ad_spots GROUP BY spot_kind

? From which towns did we get at least 100 calls?
? caller towns with 100 or more calls
SELECT caller_town FROM calls GROUP BY caller_town HAVING COUNT(*) >= 100

? Broadcasts by studio with the most listeners reached
? for every studio, the number of broadcasts and the maximum audience
SELECT studio, COUNT(*), MAX(listeners) FROM broadcasts GROUP BY studio

? How many calls made it on air for each show?
? calls put on air by show
SELECT s.show_name, COUNT(*) FROM calls c JOIN broadcasts b ON c.broadcast_id = b.broadcast_id JOIN shows s ON b.show_id = s.show_id WHERE c.put_on_air = TRUE GROUP BY s.show_id, s.show_name

? Which show costs the most per week?
? most expensive show by weekly cost
SELECT show_name FROM shows ORDER BY weekly_cost DESC LIMIT 1

? What's the longest running show?
? show that first aired the earliest
SELECT show_name FROM shows ORDER BY first_aired ASC LIMIT 1

? Top 5 advertisers by money spent on ad spots, with the amount
? five biggest advertisers and what they spent on ad spots
SELECT v.company, SUM(a.rate) FROM advertisers v JOIN ad_spots a ON a.advertiser_id = v.advertiser_id GROUP BY v.advertiser_id, v.company ORDER BY SUM(a.rate) DESC LIMIT 5

? Which show got the most calls?
? show with the highest number of calls
SELECT s.show_name FROM shows s JOIN broadcasts b ON b.show_id = s.show_id JOIN calls c ON c.broadcast_id = b.broadcast_id GROUP BY s.show_id, s.show_name ORDER BY COUNT(*) DESC LIMIT 1

? List all hosts by seniority, the ones who started first on top.
? hosts ordered by start date, earliest first
SELECT on_air_name FROM hosts ORDER BY started_on ASC

? Which advertiser has the lowest credit limit?
? advertiser with the smallest credit limit
SELECT company FROM advertisers ORDER BY credit_limit ASC LIMIT 1

? When did our 3 most listened broadcasts start?
? start times of the three broadcasts with the most listeners
SELECT aired_from FROM broadcasts ORDER BY listeners DESC LIMIT 3

? Which host has the most shows?
? host presenting the largest number of shows
SELECT h.on_air_name FROM hosts h JOIN shows s ON s.host_id = h.host_id GROUP BY h.host_id, h.on_air_name ORDER BY COUNT(*) DESC LIMIT 1

? Show name, genre and slot length, by genre and then longest slot first
? list shows with genre and slot minutes sorted by genre, then slot minutes descending
SELECT show_name, genre, slot_minutes FROM shows ORDER BY genre ASC, slot_minutes DESC

? What goes wrong most often on our broadcasts?
? most common thing that went wrong in broadcasts that have one
SELECT went_wrong FROM broadcasts WHERE went_wrong IS NOT NULL GROUP BY went_wrong ORDER BY COUNT(*) DESC LIMIT 1

? Which shows first aired in 2020?
? shows launched in 2020
SELECT show_name FROM shows WHERE EXTRACT(YEAR FROM first_aired) = 2020

? How many ad spots were booked in April 2024, and for how much?
? count and total rate of ad spots booked April 2024
SELECT COUNT(*), SUM(rate) FROM ad_spots WHERE EXTRACT(YEAR FROM booked_on) = 2024 AND EXTRACT(MONTH FROM booked_on) = 4

? monthly ad income 2023
? What did ad spots bring in for each month of 2023, by booking date?
SELECT DATE_TRUNC('month', booked_on), SUM(rate) FROM ad_spots WHERE EXTRACT(YEAR FROM booked_on) = 2023 GROUP BY DATE_TRUNC('month', booked_on)

? How many calls did we take over the last 7 days?
? calls in the past 7 days
SELECT COUNT(*) FROM calls WHERE called_at >= CURRENT_DATE - INTERVAL '7 days'

? How long are broadcasts on average in minutes, per studio?
? average minutes of broadcasts by studio
SELECT studio, AVG(EXTRACT(EPOCH FROM aired_to - aired_from) / 60) FROM broadcasts GROUP BY studio

? Calls per day of the week
? on which weekday do how many calls come in?
SELECT EXTRACT(DOW FROM called_at), COUNT(*) FROM calls GROUP BY EXTRACT(DOW FROM called_at)

? Which advertisers joined us before 2015-06-01?
? advertisers who were customers earlier than June 1, 2015
SELECT company FROM advertisers WHERE customer_since < '2015-06-01'

? When was the last time the microphone fault happened?
? date of the latest broadcast with a microphone fault
SELECT MAX(aired_from) FROM broadcasts WHERE went_wrong = 'microphone fault'

? How many advertisers did we win this year?
? advertisers that became customers this year, count
SELECT COUNT(*) FROM advertisers WHERE EXTRACT(YEAR FROM customer_since) = EXTRACT(YEAR FROM CURRENT_DATE)

? Broadcasts aired between 2024-02-01 and 2024-02-14, with start time and studio
? start and studio of the broadcasts from February 1, 2024 to February 14, 2024
SELECT aired_from, studio FROM broadcasts WHERE aired_from BETWEEN '2024-02-01' AND '2024-02-14'

? What percentage of ad spots hasn't been paid?
? percent of unpaid ad spots
SELECT 100.0 * SUM(CASE WHEN paid = FALSE THEN 1 ELSE 0 END) / COUNT(*) FROM ad_spots

? What share of calls gets on air, by topic?
? proportion of calls put on air per topic
SELECT topic, CAST(SUM(CASE WHEN put_on_air = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM calls GROUP BY topic

? What do advertisers pay per second for each kind of spot?
? rate per second by spot kind: total rate divided by total seconds
SELECT spot_kind, CAST(SUM(rate) AS FLOAT) / NULLIF(SUM(seconds), 0) FROM ad_spots GROUP BY spot_kind

? Ratio of talk to pop shows
? what is the ratio of talk shows to pop shows?
SELECT CAST(SUM(CASE WHEN genre = 'talk' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN genre = 'pop' THEN 1 ELSE 0 END), 0) FROM shows

? On average, how many ad spots are there per broadcast?
? ad spots per broadcast with advertising
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT broadcast_id), 0) FROM ad_spots

? What percentage of shows is live, by language?
? percent of live shows for each language
SELECT language, 100.0 * SUM(CASE WHEN is_live = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM shows GROUP BY language

? How many complaints do we get per listener, all broadcasts together?
? total complaints divided by total listeners
SELECT CAST(SUM(complaints) AS FLOAT) / NULLIF(SUM(listeners), 0) FROM broadcasts

? Share of broadcasts where something went wrong
? what proportion of broadcasts had something go wrong (went wrong is filled in)?
SELECT CAST(SUM(CASE WHEN went_wrong IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM broadcasts

? Which shows are neither news nor talk?
? shows of a genre other than news or talk
SELECT show_name FROM shows WHERE genre NOT IN ('news', 'talk')

? Which shows have no co-host and aren't live?
? recorded shows without a co host, i.e. not live
SELECT show_name FROM shows WHERE co_host_id IS NULL AND is_live = FALSE

? On-air name, real name and start date of the part time hosts
? give me on-air name, real name and start date for everyone among the hosts who is part time
SELECT on_air_name, real_name, started_on FROM hosts WHERE contract_kind = 'part time'

? Which advertisers are from Neath or Newport and have more than 5000 credit?
? advertisers in Neath or Newport with a credit limit over 5000
SELECT company FROM advertisers WHERE town IN ('Neath', 'Newport') AND credit_limit > 5000

? How many spots last between 20 and 45 seconds?
? ad spots with 20 to 45 seconds, count
SELECT COUNT(*) FROM ad_spots WHERE seconds BETWEEN 20 AND 45

? Which advertisers have "Bros" in the company name?
? companies containing Bros among the advertisers
SELECT company FROM advertisers WHERE company LIKE '%Bros%'

? Show the time and caller town of quiz calls that did not go on air.
? quiz calls not put on air: time called and town
SELECT called_at, caller_town FROM calls WHERE topic = 'quiz' AND put_on_air = FALSE

? Who earns more than the average hourly pay?
? hosts with an hourly pay above average
SELECT on_air_name FROM hosts WHERE hourly_pay > (SELECT AVG(hourly_pay) FROM hosts)

? Towns where we have both advertisers and calls from
? which towns appear among the advertisers and also among the calls?
SELECT town FROM advertisers INTERSECT SELECT caller_town FROM calls

? Which broadcasts came from the Van with fewer than 500 listeners? Start times only.
? start of broadcasts from the Van studio with under 500 listeners
SELECT aired_from FROM broadcasts WHERE studio = 'Van' AND listeners < 500

? Which songs did DJ Pepper play yesterday?
? What frequency do we transmit on?
? How many people follow Breakfast Club on social media?
I do not know
