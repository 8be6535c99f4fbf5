-- A swimming federation: pools, clubs, swimmers, meets, events, swims and records.

CREATE TABLE pools (
  pool_id INTEGER PRIMARY KEY,
  pool_name TEXT, -- Aquadome; City Baths; Blue Lagoon; Olympic Hall; Parkside Pool
  town TEXT, -- Kiel; Delft; Nantes; Espoo; Dundee
  lanes INTEGER,
  length_m INTEGER,
  built_year INTEGER,
  has_stands BOOLEAN
);

CREATE TABLE swim_clubs (
  club_code TEXT PRIMARY KEY,
  club_name TEXT, -- Dolphins; Sharks SC; Wave Riders; Otters United; Neptune 1908
  town TEXT, -- Kiel; Delft; Nantes; Espoo; Dundee
  head_trainer TEXT, -- Rolf Jansen; Marie Petit; Sari Niemi; Ewan Boyd
  annual_fee NUMERIC
);

CREATE TABLE swimmers (
  swimmer_id INTEGER PRIMARY KEY,
  given_name TEXT, -- Lotte; Finn; Manon; Eetu; Isla
  family_name TEXT, -- Bakker; Brandt; Leroy; Virtanen; Fraser
  sex TEXT, -- female; male
  birthdate DATE,
  club_code TEXT REFERENCES swim_clubs (club_code),
  license_expires DATE,
  is_para BOOLEAN
);

CREATE TABLE meets (
  meet_id INTEGER PRIMARY KEY,
  meet_name TEXT, -- Spring Sprint; Winter Gala; Regional Finals; Youth Cup; Open Night
  pool_id INTEGER REFERENCES pools (pool_id),
  opens_on DATE,
  closes_on DATE,
  level TEXT, -- local; regional; national; international
  budget NUMERIC,
  approval TEXT -- approved; pending; rejected
);

CREATE TABLE meet_events (
  event_id INTEGER PRIMARY KEY,
  meet_id INTEGER REFERENCES meets (meet_id),
  stroke TEXT, -- freestyle; backstroke; breaststroke; butterfly; medley
  distance_m INTEGER,
  starts_at TIMESTAMP,
  ends_at TIMESTAMP
);

CREATE TABLE swims (
  swim_id INTEGER PRIMARY KEY,
  event_id INTEGER REFERENCES meet_events (event_id),
  swimmer_id INTEGER REFERENCES swimmers (swimmer_id),
  lane INTEGER,
  heat INTEGER,
  seconds NUMERIC,
  rank INTEGER,
  disqualified BOOLEAN,
  personal_best BOOLEAN
);

? Which swimmers are members of the Wave Riders club?
? names of the Wave Riders swimmers
SELECT s.given_name, s.family_name FROM swimmers s JOIN swim_clubs c ON s.club_code = c.club_code WHERE c.club_name = 'Wave Riders'

? In which pool did the Winter Gala take place?
? pool of the Winter Gala meet
SELECT p.pool_name FROM meets m JOIN pools p ON m.pool_id = p.pool_id WHERE m.meet_name = 'Winter Gala'

? Which swimmers have never swum at a meet, i.e. have no swims?
? swimmers without any swims
SELECT given_name, family_name FROM swimmers WHERE swimmer_id NOT IN (SELECT swimmer_id FROM swims)

? List each pool and the number of meets held there, including pools that never held one.
? meets per pool, also pools with zero meets
SELECT p.pool_name, COUNT(m.meet_id) FROM pools p LEFT JOIN meets m ON m.pool_id = p.pool_id GROUP BY p.pool_id, p.pool_name

? Give me the family names of swimmers disqualified in a butterfly event, each once.
? distinct family names of swimmers with disqualified swims in butterfly events
SELECT DISTINCT s.family_name FROM swimmers s JOIN swims w ON w.swimmer_id = s.swimmer_id JOIN meet_events e ON w.event_id = e.event_id WHERE w.disqualified = TRUE AND e.stroke = 'butterfly'

? What is Manon Leroy's fastest time over 100 m backstroke?
? best seconds of swimmer Manon Leroy in 100 m backstroke events
SELECT MIN(w.seconds) FROM swims w JOIN swimmers s ON w.swimmer_id = s.swimmer_id JOIN meet_events e ON w.event_id = e.event_id WHERE s.given_name = 'Manon' AND s.family_name = 'Leroy' AND e.distance_m = 100 AND e.stroke = 'backstroke'

? Which pools have never hosted a national meet?
? pools without any national meets
SELECT pool_name FROM pools WHERE pool_id NOT IN (SELECT pool_id FROM meets WHERE level = 'national')

? Who trains Isla Fraser?
? head trainer of the club of swimmer Isla Fraser
SELECT c.head_trainer FROM swim_clubs c JOIN swimmers s ON s.club_code = c.club_code WHERE s.given_name = 'Isla' AND s.family_name = 'Fraser'

? Which clubs have para swimmers? No duplicates.
? different clubs with at least one para swimmer
SELECT DISTINCT c.club_name FROM swim_clubs c JOIN swimmers s ON s.club_code = c.club_code WHERE s.is_para = TRUE

? Show the stroke, distance and start of all events at the Regional Finals meet.
? events of the Regional Finals meet with stroke, distance, start
SELECT e.stroke, e.distance_m, e.starts_at FROM meet_events e JOIN meets m ON e.meet_id = m.meet_id WHERE m.meet_name = 'Regional Finals'

? How many personal bests did the Otters United swimmers achieve?
? number of personal best swims by swimmers of the club Otters United
SELECT COUNT(*) FROM swims w JOIN swimmers s ON w.swimmer_id = s.swimmer_id JOIN swim_clubs c ON s.club_code = c.club_code WHERE c.club_name = 'Otters United' AND w.personal_best = TRUE

? Return the name of every meet in Kiel along with the pool it uses.
? meets in pools of the town Kiel: meet and pool name
SELECT m.meet_name, p.pool_name FROM meets m JOIN pools p ON m.pool_id = p.pool_id WHERE p.town = 'Kiel'

? How many swimmers does each club have?
? swimmers by club
SELECT c.club_name, COUNT(*) FROM swim_clubs c JOIN swimmers s ON s.club_code = c.club_code GROUP BY c.club_code, c.club_name

? For each level, how many meets were there and what did they cost in total?
? meets and total budget per level
SELECT level, COUNT(*), SUM(budget) FROM meets GROUP BY level

? How many events are swum in each stroke?
? events by stroke
SELECT stroke, COUNT(*) FROM meet_events GROUP BY stroke

? Fastest time for each stroke and distance
? For every stroke and distance, what is the lowest time in seconds swum?
SELECT e.stroke, e.distance_m, MIN(w.seconds) FROM swims w JOIN meet_events e ON w.event_id = e.event_id GROUP BY e.stroke, e.distance_m

? How many pools are there per length?
? pool count by length in meters
SELECT length_m, COUNT(*) FROM pools GROUP BY length_m

? Break down the swimmers by sex.
? number of swimmers per sex
SELECT sex, COUNT(*) FROM swimmers GROUP BY sex

? Which towns have more than 1 pool?
? towns with more than one pool
SELECT town FROM pools GROUP BY town HAVING COUNT(*) > 1

? How many disqualifications were there at each meet?
? disqualified swims by meet name
SELECT m.meet_name, COUNT(*) FROM swims w JOIN meet_events e ON w.event_id = e.event_id JOIN meets m ON e.meet_id = m.meet_id WHERE w.disqualified = TRUE GROUP BY m.meet_id, m.meet_name

? How many different swimmers competed in each stroke?
? distinct swimmers per event stroke
SELECT e.stroke, COUNT(DISTINCT w.swimmer_id) FROM swims w JOIN meet_events e ON w.event_id = e.event_id GROUP BY e.stroke

? Meets by approval
? how many meets are in each approval state?
SELECT approval, COUNT(*) FROM meets GROUP BY approval

? average rank per club
? What is the average rank achieved by the swimmers of each club?
SELECT c.club_name, AVG(w.rank) FROM swims w JOIN swimmers s ON w.swimmer_id = s.swimmer_id JOIN swim_clubs c ON s.club_code = c.club_code GROUP BY c.club_code, c.club_name

? Which swimmers have won at least 5 races, that is swims with rank 1?
? swimmers with 5 or more swims at rank 1
SELECT s.given_name, s.family_name FROM swimmers s JOIN swims w ON w.swimmer_id = s.swimmer_id WHERE w.rank = 1 GROUP BY s.swimmer_id, s.given_name, s.family_name HAVING COUNT(*) >= 5

? Average number of lanes of the pools in every town
? lanes per pool on average, by town
SELECT town, AVG(lanes) FROM pools GROUP BY town

? What's the oldest pool?
? name of the pool that was built first
SELECT pool_name FROM pools ORDER BY built_year ASC LIMIT 1

? Which 3 swimmers have the most personal bests?
? top 3 swimmers by number of personal best swims
SELECT s.given_name, s.family_name FROM swimmers s JOIN swims w ON w.swimmer_id = s.swimmer_id WHERE w.personal_best = TRUE GROUP BY s.swimmer_id, s.given_name, s.family_name ORDER BY COUNT(*) DESC LIMIT 3

? Which meet had the biggest budget?
? most expensive meet
SELECT meet_name FROM meets ORDER BY budget DESC LIMIT 1

? List all pools from the most lanes to the fewest, then by name.
? pools sorted by number of lanes descending, then pool name
SELECT pool_name FROM pools ORDER BY lanes DESC, pool_name ASC

? Who swam the fastest 200 m medley?
? swimmer with the lowest time in seconds in a 200 m medley event
SELECT s.given_name, s.family_name FROM swimmers s JOIN swims w ON w.swimmer_id = s.swimmer_id JOIN meet_events e ON w.event_id = e.event_id WHERE e.distance_m = 200 AND e.stroke = 'medley' ORDER BY w.seconds ASC LIMIT 1

? Which club has the lowest annual fee?
? cheapest club
SELECT club_name FROM swim_clubs ORDER BY annual_fee ASC LIMIT 1

? Which pool has hosted the most meets?
? pool with the largest number of meets
SELECT p.pool_name FROM pools p JOIN meets m ON m.pool_id = p.pool_id GROUP BY p.pool_id, p.pool_name ORDER BY COUNT(*) DESC LIMIT 1

? Who is the youngest male swimmer?
? youngest of the male swimmers
SELECT given_name, family_name FROM swimmers WHERE sex = 'male' ORDER BY birthdate DESC LIMIT 1

? Show the last 10 meets by opening date with their level.
? name and level of the 10 meets that opened most recently
SELECT meet_name, level FROM meets ORDER BY opens_on DESC LIMIT 10

? Rank the clubs by how many swims of their swimmers were disqualified, most first.
? clubs ordered by disqualified swims of their swimmers, highest first
SELECT c.club_name FROM swim_clubs c JOIN swimmers s ON s.club_code = c.club_code JOIN swims w ON w.swimmer_id = s.swimmer_id WHERE w.disqualified = TRUE GROUP BY c.club_code, c.club_name ORDER BY COUNT(*) DESC

? Which meets opened in February 2024?
? meets opening in February 2024
SELECT meet_name FROM meets WHERE EXTRACT(YEAR FROM opens_on) = 2024 AND EXTRACT(MONTH FROM opens_on) = 2

? Which swimmers' licenses expired before today?
? swimmers with an expired license, expiry earlier than today
SELECT given_name, family_name FROM swimmers WHERE license_expires < CURRENT_DATE

? meets per year
? How many meets were opened each year?
SELECT EXTRACT(YEAR FROM opens_on), COUNT(*) FROM meets GROUP BY EXTRACT(YEAR FROM opens_on)

? How many meets opened in the last 6 months?
? number of meets with an opening in the past 6 months
SELECT COUNT(*) FROM meets WHERE opens_on >= CURRENT_DATE - INTERVAL '6 months'

? How many days does a meet last on average, per level?
? average days from opening to close of meets by level
SELECT level, AVG(closes_on - opens_on) FROM meets GROUP BY level

? How long did each freestyle event take, in minutes? Show the distance first.
? distance and duration in minutes of freestyle events
SELECT distance_m, EXTRACT(EPOCH FROM ends_at - starts_at) / 60 FROM meet_events WHERE stroke = 'freestyle'

? Swimmers born between 2008-01-01 and 2010-12-31
? which swimmers were born between January 1, 2008 and December 31, 2010?
SELECT given_name, family_name FROM swimmers WHERE birthdate BETWEEN '2008-01-01' AND '2010-12-31'

? When did the first and the last event start at the Youth Cup meet?
? first and last event start of the Youth Cup meet
SELECT MIN(e.starts_at), MAX(e.starts_at) FROM meet_events e JOIN meets m ON e.meet_id = m.meet_id WHERE m.meet_name = 'Youth Cup'

? How many licenses of swimmers expire this year?
? swimmers whose license runs out this year, count
SELECT COUNT(*) FROM swimmers WHERE EXTRACT(YEAR FROM license_expires) = EXTRACT(YEAR FROM CURRENT_DATE)

? Events per day: how many events started on each date?
? number of events by day of the start
SELECT CAST(starts_at AS DATE), COUNT(*) FROM meet_events GROUP BY CAST(starts_at AS DATE)

? What share of swims is a personal best?
? proportion of personal bests among all swims
SELECT CAST(SUM(CASE WHEN personal_best = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM swims

? What percentage of swims gets disqualified, by stroke?
? disqualified percentage of swims for each stroke of the events
SELECT e.stroke, 100.0 * SUM(CASE WHEN w.disqualified = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM swims w JOIN meet_events e ON w.event_id = e.event_id GROUP BY e.stroke

? What is the ratio of female to male swimmers in each club?
? ratio of female to male swimmers by club name
SELECT c.club_name, CAST(SUM(CASE WHEN s.sex = 'female' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN s.sex = 'male' THEN 1 ELSE 0 END), 0) FROM swim_clubs c JOIN swimmers s ON s.club_code = c.club_code GROUP BY c.club_code, c.club_name

? How many events does a meet have on average?
? average events per meet
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT meet_id), 0) FROM meet_events

? What percentage of pools has stands?
? percent of pools with stands
SELECT 100.0 * SUM(CASE WHEN has_stands = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM pools

? Ratio of approved to rejected meets
? what's the ratio between approved meets and rejected meets
SELECT CAST(SUM(CASE WHEN approval = 'approved' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN approval = 'rejected' THEN 1 ELSE 0 END), 0) FROM meets

? What is the average budget per pool used, taking all meets together?
? total meet budget divided by the number of different pools
SELECT CAST(SUM(budget) AS FLOAT) / NULLIF(COUNT(DISTINCT pool_id), 0) FROM meets

? What proportion of the pools in each town is 50 m long?
? by town, share of pools with a length of 50 m
SELECT town, CAST(SUM(CASE WHEN length_m = 50 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pools GROUP BY town

? Which pools have 8 or 10 lanes and stands?
? pools with stands that have 8 or 10 lanes
SELECT pool_name FROM pools WHERE lanes IN (8, 10) AND has_stands = TRUE

? Find regional or national meets that are still pending.
? pending meets at regional or national level
SELECT meet_name FROM meets WHERE level IN ('regional', 'national') AND approval = 'pending'

? Which swimmers aren't in any club?
? swimmers without a club
SELECT given_name, family_name FROM swimmers WHERE club_code IS NULL

? Show given name, family name and birthdate of female para swimmers.
? female para swimmers: given name, family name, birthdate
SELECT given_name, family_name, birthdate FROM swimmers WHERE sex = 'female' AND is_para = TRUE

? How many swims were in lane 4 or 5 and took less than 60 seconds?
? count swims under 60 seconds in lanes 4 or 5
SELECT COUNT(*) FROM swims WHERE lane IN (4, 5) AND seconds < 60

? Which clubs outside Delft charge between 100 and 300 a year?
? clubs in a town other than Delft with an annual fee of 100 to 300
SELECT club_name FROM swim_clubs WHERE town <> 'Delft' AND annual_fee BETWEEN 100 AND 300

? Which meets have no budget yet?
? meets without a budget
SELECT meet_name FROM meets WHERE budget IS NULL

? Find the swimmers with "sson" somewhere in the family name.
? swimmers whose family name contains "sson"
SELECT given_name, family_name FROM swimmers WHERE family_name LIKE '%sson%'

? In which towns is there a pool but no club?
? towns with a pool and no club
SELECT town FROM pools EXCEPT SELECT town FROM swim_clubs

? Meets with a budget higher than the average
? which meets cost more than the average budget?
SELECT meet_name FROM meets WHERE budget > (SELECT AVG(budget) FROM meets)

? What was the water temperature at each meet?
? Which swimwear brand sponsors the Dolphins?
? How many spectators bought tickets for the Winter Gala?
I do not know
