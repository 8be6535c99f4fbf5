-- Telemetry of an online game: players, characters, matches, participation, purchases, items and crash reports.

CREATE TABLE players (
  id INTEGER PRIMARY KEY,
  nickname TEXT, -- stormcat; velvet_9; mr_pixel; orchid; ironduck
  region TEXT, -- Europe; Asia; Oceania; Americas
  platform TEXT, -- PC; console; mobile
  level INTEGER,
  registered_at TIMESTAMP,
  last_login TIMESTAMP,
  is_banned BOOLEAN,
  referred_by INTEGER REFERENCES players (id)
);

CREATE TABLE heroes (
  id INTEGER PRIMARY KEY,
  hero_name TEXT, -- Ashblade; Miremoth; Tinker Jo; Frostbell
  hero_class TEXT, -- tank; healer; scout; mage
  base_health INTEGER,
  base_damage INTEGER,
  release_date DATE
);

CREATE TABLE maps (
  id INTEGER PRIMARY KEY,
  map_name TEXT, -- Sunken Temple; Rust Yard; Crystal Pass; Old Harbour
  biome TEXT, -- jungle; desert; snow; city
  max_players INTEGER,
  in_rotation BOOLEAN
);

CREATE TABLE matches (
  id INTEGER PRIMARY KEY,
  map_id INTEGER REFERENCES maps (id),
  mode TEXT, -- ranked; casual; tournament
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  server TEXT, -- eu-1; eu-2; as-1; us-1
  was_aborted BOOLEAN
);

CREATE TABLE participations (
  id INTEGER PRIMARY KEY,
  match_id INTEGER REFERENCES matches (id),
  player_id INTEGER REFERENCES players (id),
  hero_id INTEGER REFERENCES heroes (id),
  kills INTEGER,
  deaths INTEGER,
  assists INTEGER,
  score INTEGER,
  result TEXT, -- win; loss; draw
  ping_ms INTEGER
);

CREATE TABLE purchases (
  id INTEGER PRIMARY KEY,
  player_id INTEGER REFERENCES players (id),
  item TEXT, -- battle pass; gold pack; hero skin; name change
  price_usd NUMERIC,
  purchased_at TIMESTAMP,
  was_refunded BOOLEAN
);

CREATE TABLE crashes (
  id INTEGER PRIMARY KEY,
  player_id INTEGER REFERENCES players (id),
  build TEXT, -- 0.9.8; 1.0.0; 1.0.3; 1.1.0
  error_type TEXT, -- out of memory; graphics driver; network timeout
  crashed_at TIMESTAMP
);

? Which players have played Ashblade? Every nickname once.
? distinct nicknames of players with a participation as hero Ashblade
SELECT DISTINCT p.nickname FROM participations x JOIN players p ON x.player_id = p.id JOIN heroes h ON x.hero_id = h.id WHERE h.hero_name = 'Ashblade'

? How many matches were played on Rust Yard?
? matches on the map Rust Yard
? number of Rust Yard matches
SELECT COUNT(*) FROM matches m JOIN maps a ON m.map_id = a.id WHERE a.map_name = 'Rust Yard'

? Which heroes has nobody ever picked in a match?
? heroes without any participations
SELECT hero_name FROM heroes WHERE id NOT IN (SELECT hero_id FROM participations)

? How many kills has mr_pixel got in total?
? total kills of the player mr_pixel
SELECT SUM(x.kills) FROM participations x JOIN players p ON x.player_id = p.id WHERE p.nickname = 'mr_pixel'

? Which players bought a battle pass and asked for a refund? Nicknames.
? nicknames of players whose battle pass purchase was refunded
SELECT p.nickname FROM purchases u JOIN players p ON u.player_id = p.id WHERE u.item = 'battle pass' AND u.was_refunded = TRUE

? What is the average score of healers in ranked matches?
? mean score with hero class healer in ranked mode participations
SELECT AVG(x.score) FROM participations x JOIN heroes h ON x.hero_id = h.id JOIN matches m ON x.match_id = m.id WHERE h.hero_class = 'healer' AND m.mode = 'ranked'

? Who has never bought anything? Nicknames of those players.
? players without a purchase
SELECT nickname FROM players WHERE id NOT IN (SELECT player_id FROM purchases)

? How much money did players from Oceania spend?
? purchases total of players in Oceania
SELECT SUM(u.price_usd) FROM purchases u JOIN players p ON u.player_id = p.id WHERE p.region = 'Oceania'

? On which maps did stormcat win? Don't list any map twice.
? different maps where player stormcat has a result of win in a match
SELECT DISTINCT a.map_name FROM participations x JOIN matches m ON x.match_id = m.id JOIN maps a ON m.map_id = a.id JOIN players p ON x.player_id = p.id WHERE p.nickname = 'stormcat' AND x.result = 'win'

? How many crashes on console were due to a graphics driver?
? number of graphics driver crashes of console players
SELECT COUNT(*) FROM crashes c JOIN players p ON c.player_id = p.id WHERE c.error_type = 'graphics driver' AND p.platform = 'console'

? Which heroes were used in tournament matches on snow maps? Each just once.
? distinct heroes picked in tournament matches with the biome snow
SELECT DISTINCT h.hero_name FROM participations x JOIN heroes h ON x.hero_id = h.id JOIN matches m ON x.match_id = m.id JOIN maps a ON m.map_id = a.id WHERE m.mode = 'tournament' AND a.biome = 'snow'

? Which maps haven't seen a match yet?
? maps with no matches
SELECT map_name FROM maps WHERE id NOT IN (SELECT map_id FROM matches)

? What is the kill/death ratio of each player?
? kills divided by deaths per nickname over all participations
? For every player, give the nickname and the ratio of kills to deaths.
SELECT p.nickname, CAST(SUM(x.kills) AS FLOAT) / NULLIF(SUM(x.deaths), 0) FROM participations x JOIN players p ON x.player_id = p.id GROUP BY p.id, p.nickname

? Win rate of every hero as a percentage of its participations
? For each hero, what percentage of participations ended in a win?
? hero win percentage
SELECT h.hero_name, 100.0 * SUM(CASE WHEN x.result = 'win' THEN 1 ELSE 0 END) / COUNT(*) FROM participations x JOIN heroes h ON x.hero_id = h.id GROUP BY h.id, h.hero_name

? What share of matches was aborted?
? aborted share of matches
SELECT CAST(SUM(CASE WHEN was_aborted = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM matches

? What is the ratio of ranked to casual matches?
? ratio ranked to casual, matches
SELECT CAST(SUM(CASE WHEN mode = 'ranked' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN mode = 'casual' THEN 1 ELSE 0 END), 0) FROM matches

? How much does a paying player spend on average?
? purchase total per distinct buyer
? average revenue per paying player
SELECT CAST(SUM(price_usd) AS FLOAT) / NULLIF(COUNT(DISTINCT player_id), 0) FROM purchases

? How many players take part in a match on average?
? participations per match
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT match_id), 0) FROM participations

? What proportion of players is banned in each region?
? banned share of players by region
SELECT region, CAST(SUM(CASE WHEN is_banned = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM players GROUP BY region

? Crashes per affected player by build
? For each build, how many crashes are there per player who crashed?
SELECT build, CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT player_id), 0) FROM crashes GROUP BY build

? What is the damage to health ratio of each hero?
? hero names with base damage divided by base health
SELECT hero_name, CAST(base_damage AS FLOAT) / NULLIF(base_health, 0) FROM heroes

? What percentage of purchases gets refunded, by item?
? refunded purchases in percent per item
SELECT item, 100.0 * SUM(CASE WHEN was_refunded = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM purchases GROUP BY item

? What share of our revenue comes from the gold pack?
? gold pack share of the purchase revenue
SELECT CAST(SUM(CASE WHEN item = 'gold pack' THEN price_usd ELSE 0 END) AS FLOAT) / NULLIF(SUM(price_usd), 0) FROM purchases

? ratio of PC players to mobile players
? How many PC players do we have for each mobile player, as a ratio?
SELECT CAST(SUM(CASE WHEN platform = 'PC' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN platform = 'mobile' THEN 1 ELSE 0 END), 0) FROM players

? What percentage of the matches on each map is ranked?
? percent ranked matches by map name
SELECT a.map_name, 100.0 * SUM(CASE WHEN m.mode = 'ranked' THEN 1 ELSE 0 END) / COUNT(*) FROM matches m JOIN maps a ON m.map_id = a.id GROUP BY a.id, a.map_name

? How many players registered in July 2024?
? July 2024 player registrations
? registered players in July 2024, count
SELECT COUNT(*) FROM players WHERE EXTRACT(YEAR FROM registered_at) = 2024 AND EXTRACT(MONTH FROM registered_at) = 7

? Matches per day over the last 14 days
? How many matches were started on each of the past 14 days?
SELECT CAST(started_at AS DATE), COUNT(*) FROM matches WHERE started_at >= CURRENT_DATE - INTERVAL '14 days' GROUP BY CAST(started_at AS DATE)

? How long is a match on average in minutes, by mode?
? average match minutes per mode
SELECT mode, AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM matches GROUP BY mode

? What is the longest match in minutes?
? maximum match duration in minutes
SELECT MAX(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM matches

? Which players have not logged in since 2024-01-01?
? nicknames of players with the last login before January 1, 2024
SELECT nickname FROM players WHERE last_login < '2024-01-01'

? Monthly revenue in 2023
? How much did players spend on purchases in each month of 2023?
SELECT DATE_TRUNC('month', purchased_at), SUM(price_usd) FROM purchases WHERE EXTRACT(YEAR FROM purchased_at) = 2023 GROUP BY DATE_TRUNC('month', purchased_at)

? Crashes per week
? How many crashes were there in each week?
SELECT DATE_TRUNC('week', crashed_at), COUNT(*) FROM crashes GROUP BY DATE_TRUNC('week', crashed_at)

? On which weekdays do people play ranked? Count the ranked matches by day of week.
? ranked matches by weekday
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM matches WHERE mode = 'ranked' GROUP BY EXTRACT(DOW FROM started_at)

? When did velvet_9 buy something for the first time?
? first purchase time of the player velvet_9
SELECT MIN(u.purchased_at) FROM purchases u JOIN players p ON u.player_id = p.id WHERE p.nickname = 'velvet_9'

? Which heroes came out this year?
? heroes released this year
SELECT hero_name FROM heroes WHERE EXTRACT(YEAR FROM release_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? Heroes released between 2021-01-01 and 2022-12-31
? which heroes were released from January 1, 2021 to December 31, 2022?
SELECT hero_name FROM heroes WHERE release_date BETWEEN '2021-01-01' AND '2022-12-31'

? How many players logged in this month?
? players with a login this month
SELECT COUNT(*) FROM players WHERE DATE_TRUNC('month', last_login) = DATE_TRUNC('month', CURRENT_DATE)

? How many hours of matches did we host on each server?
? total match hours by server
SELECT server, SUM(EXTRACT(EPOCH FROM ended_at - started_at) / 3600) FROM matches GROUP BY server

? How many players are there per region and platform?
? players by region and platform
SELECT region, platform, COUNT(*) FROM players GROUP BY region, platform

? Average kills, deaths and assists by hero name
? For each hero, how many kills, deaths and assists are made on average per participation?
SELECT h.hero_name, AVG(x.kills), AVG(x.deaths), AVG(x.assists) FROM participations x JOIN heroes h ON x.hero_id = h.id GROUP BY h.id, h.hero_name

? How many heroes belong to each class?
? heroes by class
SELECT hero_class, COUNT(*) FROM heroes GROUP BY hero_class

? Revenue and number of purchases per item
? For each item, how often was it purchased and how much money did it make?
SELECT item, COUNT(*), SUM(price_usd) FROM purchases GROUP BY item

? nicknames with over 100 participations where the result is a win
SELECT p.nickname FROM participations x JOIN players p ON x.player_id = p.id WHERE x.result = 'win' GROUP BY p.id, p.nickname HAVING COUNT(*) > 100

? How many matches did each map host? Also maps without a match.
? matches per map name, including maps with none
SELECT a.map_name, COUNT(m.id) FROM maps a LEFT JOIN matches m ON m.map_id = a.id GROUP BY a.id, a.map_name

? How many different heroes has each player tried?
? nickname and number of distinct heroes used in participations
SELECT p.nickname, COUNT(DISTINCT x.hero_id) FROM participations x JOIN players p ON x.player_id = p.id GROUP BY p.id, p.nickname

? Average ping by region
? What ping do players of each region have on average in their participations?
SELECT p.region, AVG(x.ping_ms) FROM participations x JOIN players p ON x.player_id = p.id GROUP BY p.region

? Which builds crashed more than 50 times?
? builds with over 50 crashes
SELECT build FROM crashes GROUP BY build HAVING COUNT(*) > 50

? Which hero gets picked the most?
? most picked hero over all participations
SELECT h.hero_name FROM participations x JOIN heroes h ON x.hero_id = h.id GROUP BY h.id, h.hero_name ORDER BY COUNT(*) DESC LIMIT 1

? Who are the top 10 spenders?
? top 10 nicknames by total purchase price
SELECT p.nickname FROM purchases u JOIN players p ON u.player_id = p.id GROUP BY p.id, p.nickname ORDER BY SUM(u.price_usd) DESC LIMIT 10

? Which player has the highest level, and what level is it?
? nickname and level of the highest-level player
SELECT nickname, level FROM players ORDER BY level DESC LIMIT 1

? What was the best single score and who got it? Nickname first.
? nickname and score of the highest score in a participation
SELECT p.nickname, x.score FROM participations x JOIN players p ON x.player_id = p.id ORDER BY x.score DESC LIMIT 1

? Which error type occurs most often among crashes on mobile?
? most frequent crash error type of mobile players
SELECT c.error_type FROM crashes c JOIN players p ON c.player_id = p.id WHERE p.platform = 'mobile' GROUP BY c.error_type ORDER BY COUNT(*) DESC LIMIT 1

? Rank the heroes by base health, sturdiest first.
? hero names by base health descending
SELECT hero_name FROM heroes ORDER BY base_health DESC

? Which map is played least?
? map with the fewest matches
SELECT a.map_name FROM matches m JOIN maps a ON m.map_id = a.id GROUP BY a.id, a.map_name ORDER BY COUNT(*) LIMIT 1

? Show nickname and last login of all banned players, most recent login first.
? banned players with last login, newest first
SELECT nickname, last_login FROM players WHERE is_banned = TRUE ORDER BY last_login DESC

? Which maps in rotation are jungle or desert maps?
? jungle or desert maps that are in rotation
SELECT map_name FROM maps WHERE in_rotation = TRUE AND biome IN ('jungle', 'desert')

? Which scouts have less than 400 base health?
? scout heroes with a base health under 400
SELECT hero_name FROM heroes WHERE hero_class = 'scout' AND base_health < 400

? Nicknames containing "dragon"
? which players have dragon in the nickname?
SELECT nickname FROM players WHERE nickname LIKE '%dragon%'

? How many players of level 20 to 40 are in Asia?
? Asia players with a level between 20 and 40
SELECT COUNT(*) FROM players WHERE region = 'Asia' AND level BETWEEN 20 AND 40

? Which players came without a referral by another player?
? nicknames of unreferred players
SELECT nickname FROM players WHERE referred_by IS NULL

? Which heroes deal more damage than the average hero?
? heroes with above-average base damage
SELECT hero_name FROM heroes WHERE base_damage > (SELECT AVG(base_damage) FROM heroes)

? Which guild does orchid belong to?
? guild members per guild
I do not know

? What did players write in the in-game chat?
? reported chat lines by player
I do not know

? How much did it cost to develop Frostbell?
? development budget per hero
I do not know
