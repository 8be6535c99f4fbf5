-- An esports organisation: rosters, gamers, titles, tournaments, series, streams and merchandise.

CREATE TABLE game_titles (
  title_id INTEGER PRIMARY KEY,
  title_name TEXT, -- Rift Legends; Strike Zone; Star Forge; Kart Mania; Turbo Ball
  genre TEXT, -- MOBA; shooter; strategy; racing; sports
  publisher TEXT, -- Nova Soft; Pixel Forge; Bluebird Studios; Hexa
  release_year INTEGER
);

CREATE TABLE rosters (
  roster_id INTEGER PRIMARY KEY,
  roster_name TEXT, -- Crimson Wolves; Null Pointers; Polar Six; Lag Kings; Team Ember
  title_id INTEGER REFERENCES game_titles (title_id),
  region TEXT, -- EMEA; Americas; Pacific; China
  formed_on DATE,
  disbanded_on DATE,
  monthly_budget NUMERIC
);

CREATE TABLE gamers (
  gamer_id INTEGER PRIMARY KEY,
  nickname TEXT, -- zephyr; kyosuke; mint; BigLad; orchid
  real_name TEXT, -- Ondrej Maly; Kyo Sudo; Minh Tran; Liam Ladd; Zoe Park
  country TEXT, -- Czechia; Japan; Vietnam; Ireland; South Korea
  birth_date DATE,
  roster_id INTEGER REFERENCES rosters (roster_id),
  role TEXT, -- captain; support; sniper; jungler; substitute
  monthly_salary NUMERIC,
  contract_start DATE,
  contract_end DATE,
  streams_weekly BOOLEAN
);

CREATE TABLE tourneys (
  tourney_id INTEGER PRIMARY KEY,
  tourney_name TEXT, -- Titan Cup; Neon Masters; World Clash; Spring Split; Last Stand
  title_id INTEGER REFERENCES game_titles (title_id),
  venue_city TEXT, -- Katowice; Seoul; Austin; Cologne; Shanghai
  begins_on DATE,
  ends_on DATE,
  prize_pool NUMERIC,
  format TEXT, -- online; LAN; hybrid
  tier TEXT -- premier; major; minor; qualifier
);

CREATE TABLE series (
  series_id INTEGER PRIMARY KEY,
  tourney_id INTEGER REFERENCES tourneys (tourney_id),
  winner_roster_id INTEGER REFERENCES rosters (roster_id),
  loser_roster_id INTEGER REFERENCES rosters (roster_id),
  stage TEXT, -- group; playoffs; grand final
  maps_played INTEGER,
  started_at TIMESTAMP,
  finished_at TIMESTAMP,
  peak_viewers INTEGER
);

CREATE TABLE player_stats (
  stat_id INTEGER PRIMARY KEY,
  series_id INTEGER REFERENCES series (series_id),
  gamer_id INTEGER REFERENCES gamers (gamer_id),
  kills INTEGER,
  deaths INTEGER,
  assists INTEGER,
  was_mvp BOOLEAN
);

CREATE TABLE sponsor_deals (
  deal_id INTEGER PRIMARY KEY,
  roster_id INTEGER REFERENCES rosters (roster_id),
  brand TEXT, -- Volt Energy; KeyWorks; ChairUp; NetPing
  signed_on DATE,
  yearly_value NUMERIC,
  deal_status TEXT -- running; ended; negotiating
);

? Who plays on the Polar Six roster? Nicknames, please.
? nicknames of the gamers on the Polar Six roster
SELECT g.nickname FROM gamers g JOIN rosters r ON g.roster_id = r.roster_id WHERE r.roster_name = 'Polar Six'

? Which rosters play shooter games?
? rosters competing in a game title of the shooter genre
SELECT r.roster_name FROM rosters r JOIN game_titles t ON r.title_id = t.title_id WHERE t.genre = 'shooter'

? Find all gamers who have never been MVP, that is have no player stats where they were MVP.
? gamers that were never MVP in the player stats
SELECT nickname FROM gamers WHERE gamer_id NOT IN (SELECT gamer_id FROM player_stats WHERE was_mvp = TRUE)

? Which rosters don't have any sponsor deals?
? rosters without sponsor deals
SELECT roster_name FROM rosters WHERE roster_id NOT IN (SELECT roster_id FROM sponsor_deals)

? Which roster won the grand final of the Titan Cup?
? roster that won the grand final series at the Titan Cup tourney
SELECT r.roster_name FROM series s JOIN rosters r ON s.winner_roster_id = r.roster_id JOIN tourneys t ON s.tourney_id = t.tourney_id WHERE s.stage = 'grand final' AND t.tourney_name = 'Titan Cup'

? How many kills did kyosuke get in total?
? total kills in the stats of gamer kyosuke
SELECT SUM(p.kills) FROM player_stats p JOIN gamers g ON p.gamer_id = g.gamer_id WHERE g.nickname = 'kyosuke'

? Which brands sponsor rosters in the Pacific region? I want each brand only once.
? distinct brands with sponsor deals for rosters from region Pacific
SELECT DISTINCT d.brand FROM sponsor_deals d JOIN rosters r ON d.roster_id = r.roster_id WHERE r.region = 'Pacific'

? List nickname, roster name and role for every gamer from South Korea.
? gamers from South Korea with nickname, roster and role
SELECT g.nickname, r.roster_name, g.role FROM gamers g JOIN rosters r ON g.roster_id = r.roster_id WHERE g.country = 'South Korea'

? How many gamers does each roster have? Also show rosters with no gamers.
? gamers per roster including empty rosters
SELECT r.roster_name, COUNT(g.gamer_id) FROM rosters r LEFT JOIN gamers g ON g.roster_id = r.roster_id GROUP BY r.roster_id, r.roster_name

? Which tourneys were held for a game published by Hexa?
? tourneys whose game title has the publisher Hexa
SELECT t.tourney_name FROM tourneys t JOIN game_titles g ON t.title_id = g.title_id WHERE g.publisher = 'Hexa'

? How many series has Team Ember lost?
? lost series of the roster Team Ember
SELECT COUNT(*) FROM series s JOIN rosters r ON s.loser_roster_id = r.roster_id WHERE r.roster_name = 'Team Ember'

? Which gamers got more than 40 kills in a playoffs series? No name twice.
? different gamers with stats of over 40 kills in a playoffs series
SELECT DISTINCT g.nickname FROM gamers g JOIN player_stats p ON p.gamer_id = g.gamer_id JOIN series s ON p.series_id = s.series_id WHERE p.kills > 40 AND s.stage = 'playoffs'

? How many rosters are there in each region?
? rosters by region
SELECT region, COUNT(*) FROM rosters GROUP BY region

? What does each roster pay in monthly salaries?
? total monthly salary of gamers by roster
SELECT r.roster_name, SUM(g.monthly_salary) FROM rosters r JOIN gamers g ON g.roster_id = r.roster_id GROUP BY r.roster_id, r.roster_name

? Average and top salary per role
? For every role, what do gamers earn on average and at most?
SELECT role, AVG(monthly_salary), MAX(monthly_salary) FROM gamers GROUP BY role

? How much prize money do tourneys of each tier offer?
? total prize pool by tier
SELECT tier, SUM(prize_pool) FROM tourneys GROUP BY tier

? Count the tourneys by city and format.
? tourneys per venue city and format
SELECT venue_city, format, COUNT(*) FROM tourneys GROUP BY venue_city, format

? Series won per roster
? How many series has every roster won?
SELECT r.roster_name, COUNT(*) FROM series s JOIN rosters r ON s.winner_roster_id = r.roster_id GROUP BY r.roster_id, r.roster_name

? Which countries have at least 4 gamers with us?
? countries with 4 or more gamers
SELECT country FROM gamers GROUP BY country HAVING COUNT(*) >= 4

? For each genre, how many different publishers are there?
? distinct publishers by genre of game title
SELECT genre, COUNT(DISTINCT publisher) FROM game_titles GROUP BY genre

? average peak viewers by tourney
? What was the average peak viewership of the series at each tourney?
SELECT t.tourney_name, AVG(s.peak_viewers) FROM tourneys t JOIN series s ON s.tourney_id = t.tourney_id GROUP BY t.tourney_id, t.tourney_name

? Yearly sponsor money by brand, running deals only
? How much are the running deals of each brand worth a year?
SELECT brand, SUM(yearly_value) FROM sponsor_deals WHERE deal_status = 'running' GROUP BY brand

? Give total kills, deaths and assists for each gamer.
? kills, deaths and assists summed up per gamer nickname
SELECT g.nickname, SUM(p.kills), SUM(p.deaths), SUM(p.assists) FROM gamers g JOIN player_stats p ON p.gamer_id = g.gamer_id GROUP BY g.gamer_id, g.nickname

? Which gamers were MVP in more than 3 series?
? gamers with over 3 MVP stats
SELECT g.nickname FROM gamers g JOIN player_stats p ON p.gamer_id = g.gamer_id WHERE p.was_mvp = TRUE GROUP BY g.gamer_id, g.nickname HAVING COUNT(*) > 3

? How many tourneys were there for each game title?
? tourneys by game title
SELECT g.title_name, COUNT(*) FROM tourneys t JOIN game_titles g ON t.title_id = g.title_id GROUP BY g.title_id, g.title_name

? Which gamer earns the most?
? nickname of the best paid gamer
SELECT nickname FROM gamers ORDER BY monthly_salary DESC LIMIT 1

? Top 10 gamers by total kills
? Which ten gamers have the most kills overall?
SELECT g.nickname FROM gamers g JOIN player_stats p ON p.gamer_id = g.gamer_id GROUP BY g.gamer_id, g.nickname ORDER BY SUM(p.kills) DESC LIMIT 10

? Which tourney had the smallest prize pool?
? tourney with the lowest prize money
SELECT tourney_name FROM tourneys ORDER BY prize_pool ASC LIMIT 1

? What's the most recent game title and when did it come out?
? newest game title with its release year
SELECT title_name, release_year FROM game_titles ORDER BY release_year DESC LIMIT 1

? Which roster has won the most series?
? most successful roster by series won
SELECT r.roster_name FROM rosters r JOIN series s ON s.winner_roster_id = r.roster_id GROUP BY r.roster_id, r.roster_name ORDER BY COUNT(*) DESC LIMIT 1

? List nickname and contract end of all gamers, those whose contract ends first on top.
? gamers with contract end date, earliest end first
SELECT nickname, contract_end FROM gamers ORDER BY contract_end ASC

? Which brand pays the most in a single deal?
? brand of the most valuable sponsor deal
SELECT brand FROM sponsor_deals ORDER BY yearly_value DESC LIMIT 1

? Who is the youngest captain?
? real name of the youngest gamer with the role captain
SELECT real_name FROM gamers WHERE role = 'captain' ORDER BY birth_date DESC LIMIT 1

? Order tourneys by tier and then by prize pool, highest prize first. Show name, tier and prize pool.
? tourney name, tier, prize pool sorted by tier, then prize pool descending
SELECT tourney_name, tier, prize_pool FROM tourneys ORDER BY tier ASC, prize_pool DESC

? Which game title has the most rosters?
? game title with the largest number of rosters
SELECT t.title_name FROM game_titles t JOIN rosters r ON r.title_id = t.title_id GROUP BY t.title_id, t.title_name ORDER BY COUNT(*) DESC LIMIT 1

? Whose contracts end in the year 2025?
? gamers with a contract ending in 2025
SELECT nickname FROM gamers WHERE EXTRACT(YEAR FROM contract_end) = 2025

? Which tourneys began in November 2023?
? tourneys starting November 2023
SELECT tourney_name FROM tourneys WHERE EXTRACT(YEAR FROM begins_on) = 2023 AND EXTRACT(MONTH FROM begins_on) = 11

? How long does a series take on average, in hours, per stage?
? average hours from start to finish of a series by stage
SELECT stage, AVG(EXTRACT(EPOCH FROM finished_at - started_at) / 3600) FROM series GROUP BY stage

? How many sponsor deals have we signed in the last 90 days?
? sponsor deals signed in the past 90 days
SELECT COUNT(*) FROM sponsor_deals WHERE signed_on >= CURRENT_DATE - INTERVAL '90 days'

? How many days did each tourney go on?
? tourney name and number of days from begin to end
SELECT tourney_name, ends_on - begins_on FROM tourneys

? Series per month
? how many series were started each month?
SELECT DATE_TRUNC('month', started_at), COUNT(*) FROM series GROUP BY DATE_TRUNC('month', started_at)

? Which rosters were formed before 2018-01-01 and still exist, i.e. have not been disbanded?
? rosters formed before January 1, 2018 without a disbanding date
SELECT roster_name FROM rosters WHERE formed_on < '2018-01-01' AND disbanded_on IS NULL

? When did our longest-serving gamer's contract start? Just the earliest date.
? earliest contract start among gamers
SELECT MIN(contract_start) FROM gamers

? How many series were played between 2024-06-01 and 2024-08-31?
? number of series started from June 1, 2024 to August 31, 2024
SELECT COUNT(*) FROM series WHERE started_at BETWEEN '2024-06-01' AND '2024-08-31'

? Prize money by year
? total prize pool of tourneys beginning in each year
SELECT EXTRACT(YEAR FROM begins_on), SUM(prize_pool) FROM tourneys GROUP BY EXTRACT(YEAR FROM begins_on)

? Kill/death ratio by gamer
? What is the ratio of kills to deaths for each gamer?
SELECT g.nickname, CAST(SUM(p.kills) AS FLOAT) / NULLIF(SUM(p.deaths), 0) FROM gamers g JOIN player_stats p ON p.gamer_id = g.gamer_id GROUP BY g.gamer_id, g.nickname

? What percentage of gamers streams weekly?
? percent of gamers who stream every week (streams weekly)
SELECT 100.0 * SUM(CASE WHEN streams_weekly = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM gamers

? What share of tourneys is LAN, for each tier?
? proportion of LAN tourneys per tier
SELECT tier, CAST(SUM(CASE WHEN format = 'LAN' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tourneys GROUP BY tier

? ratio of online to LAN tourneys
? How many online tourneys are there for each LAN tourney, as a ratio?
SELECT CAST(SUM(CASE WHEN format = 'online' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN format = 'LAN' THEN 1 ELSE 0 END), 0) FROM tourneys

? How many series does a tourney have on average?
? average series per tourney
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT tourney_id), 0) FROM series

? What percentage of sponsor deals has ended per brand?
? percent ended deals by brand
SELECT brand, 100.0 * SUM(CASE WHEN deal_status = 'ended' THEN 1 ELSE 0 END) / COUNT(*) FROM sponsor_deals GROUP BY brand

? How much sponsor money is there per sponsored roster on average?
? total yearly value of sponsor deals divided by different rosters
SELECT CAST(SUM(yearly_value) AS FLOAT) / NULLIF(COUNT(DISTINCT roster_id), 0) FROM sponsor_deals

? Share of substitutes among the gamers of each roster
? what proportion of each roster's gamers are substitutes (role substitute)?
SELECT r.roster_name, CAST(SUM(CASE WHEN g.role = 'substitute' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM rosters r JOIN gamers g ON g.roster_id = r.roster_id GROUP BY r.roster_id, r.roster_name

? Which gamers from Japan or Vietnam play support?
? support gamers from Japan or Vietnam
SELECT nickname FROM gamers WHERE country IN ('Japan', 'Vietnam') AND role = 'support'

? Show nickname, real name and country of gamers with a salary between 3000 and 8000.
? nickname, real name, country: gamers paid 3000 to 8000 a month
SELECT nickname, real_name, country FROM gamers WHERE monthly_salary BETWEEN 3000 AND 8000

? Which gamers are free agents, without a roster?
? gamers with no roster
SELECT nickname FROM gamers WHERE roster_id IS NULL

? Which premier tourneys offer more than 1000000 in prize money?
? premier tier tourneys with a prize pool above 1000000
SELECT tourney_name FROM tourneys WHERE tier = 'premier' AND prize_pool > 1000000

? How many series had 5 maps and over 500000 peak viewers?
? count of series with 5 maps played and more than 500000 peak viewers
SELECT COUNT(*) FROM series WHERE maps_played = 5 AND peak_viewers > 500000

? Which game titles contain "Legends"?
? titles with the word Legends in them
SELECT title_name FROM game_titles WHERE title_name LIKE '%Legends%'

? Rosters not from EMEA that cost more than 50000 a month
? which rosters outside EMEA have a monthly budget above 50000?
SELECT roster_name FROM rosters WHERE region <> 'EMEA' AND monthly_budget > 50000

? Show the brand and yearly value of the deals that are running or negotiating.
? brand and value per year of running or negotiating deals
SELECT brand, yearly_value FROM sponsor_deals WHERE deal_status IN ('running', 'negotiating')

? Which gamers get more than the average salary?
? gamers with an above-average monthly salary
SELECT nickname FROM gamers WHERE monthly_salary > (SELECT AVG(monthly_salary) FROM gamers)

? Which mouse does mint use?
? How many followers does BigLad have on his stream?
? What was the ticket price for the World Clash?
I do not know
