-- A tennis tour: tournaments, players, entries, matches and umpires.

CREATE TABLE tournament (
  id INTEGER PRIMARY KEY,
  tournament_name TEXT, -- Lakeside Open; Marble Arch Classic; Sunset Cup; Dune Masters; Winter Indoors
  surface TEXT, -- clay; grass; hard; carpet
  tier TEXT, -- 250; 500; 1000; challenger
  host_city TEXT, -- Antwerp; Malaga; Adelaide; Tampa; Pune
  start_date DATE,
  end_date DATE,
  prize_money NUMERIC,
  is_indoor BOOLEAN
);

CREATE TABLE player (
  id INTEGER PRIMARY KEY,
  player_name TEXT, -- Ivo Marek; Lucia Ferran; Hana Sato; Ben Aldous; Nadia Orlov
  country TEXT, -- Croatia; Spain; Japan; Australia; Latvia
  birth_date DATE,
  hand TEXT, -- left; right
  turned_pro_year INTEGER,
  world_rank INTEGER,
  career_earnings NUMERIC,
  coach_id INTEGER REFERENCES coach (id)
);

CREATE TABLE coach (
  id INTEGER PRIMARY KEY,
  coach_name TEXT, -- Pavel Dusek; Wendy Shaw; Carlos Roig; Miles Tran
  country TEXT, -- Czechia; England; Spain; Canada
  weekly_fee NUMERIC
);

CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  tournament_id INTEGER REFERENCES tournament (id),
  player_id INTEGER REFERENCES player (id),
  seed INTEGER,
  entry_type TEXT, -- direct; wildcard; qualifier; lucky loser
  entered_on DATE,
  withdrew BOOLEAN,
  prize_won NUMERIC
);

CREATE TABLE umpire (
  id INTEGER PRIMARY KEY,
  umpire_name TEXT, -- Olga Brandt; Steve Pilling; Marc Thierry; Ana Lobo
  badge TEXT, -- gold; silver; bronze; white
  certified_on DATE
);

CREATE TABLE match (
  id INTEGER PRIMARY KEY,
  tournament_id INTEGER REFERENCES tournament (id),
  round TEXT, -- first round; second round; quarterfinal; semifinal; final
  winner_id INTEGER REFERENCES player (id),
  loser_id INTEGER REFERENCES player (id),
  umpire_id INTEGER REFERENCES umpire (id),
  court TEXT, -- Centre Court; Court 1; Grandstand; Court 7
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  sets_played INTEGER,
  aces INTEGER,
  double_faults INTEGER,
  retired BOOLEAN
);

? Which players are coached by Wendy Shaw?
? players whose coach is Wendy Shaw
SELECT p.player_name FROM player p JOIN coach c ON p.coach_id = c.id WHERE c.coach_name = 'Wendy Shaw'

? Return the names of all players who entered the Sunset Cup as a wildcard.
? who got a wildcard entry into the Sunset Cup tournament?
SELECT p.player_name FROM player p JOIN entry e ON e.player_id = p.id JOIN tournament t ON e.tournament_id = t.id WHERE t.tournament_name = 'Sunset Cup' AND e.entry_type = 'wildcard'

? Who won the final of the Dune Masters?
? winner of the Dune Masters final, player name
SELECT p.player_name FROM match m JOIN player p ON m.winner_id = p.id JOIN tournament t ON m.tournament_id = t.id WHERE t.tournament_name = 'Dune Masters' AND m.round = 'final'

? Which umpires have never been in charge of a final?
? umpires who haven't officiated any final match
SELECT umpire_name FROM umpire WHERE id NOT IN (SELECT umpire_id FROM match WHERE round = 'final')

? Which players have never entered a tournament?
? players without a single entry
SELECT player_name FROM player WHERE id NOT IN (SELECT player_id FROM entry)

? Give me the name of each player together with the name of their coach.
? list every player and the coach who trains them
SELECT p.player_name, c.coach_name FROM player p JOIN coach c ON p.coach_id = c.id

? How many matches has Hana Sato won on clay?
? number of clay tournament matches with Hana Sato as the winning player
SELECT COUNT(*) FROM match m JOIN player p ON m.winner_id = p.id JOIN tournament t ON m.tournament_id = t.id WHERE p.player_name = 'Hana Sato' AND t.surface = 'clay'

? Which gold badge umpires have worked a match on Centre Court? List each name only once.
? unique names of gold badge umpires with a match on Centre Court
SELECT DISTINCT u.umpire_name FROM umpire u JOIN match m ON m.umpire_id = u.id WHERE u.badge = 'gold' AND m.court = 'Centre Court'

? How many players does each coach look after? Include coaches who have none.
? coaches and their number of players, zero included
SELECT c.coach_name, COUNT(p.id) FROM coach c LEFT JOIN player p ON p.coach_id = c.id GROUP BY c.id, c.coach_name

? Find the different countries of players who lost a semifinal.
? which countries do the losing players of semifinal matches come from, without repeats?
SELECT DISTINCT p.country FROM match m JOIN player p ON m.loser_id = p.id WHERE m.round = 'semifinal'

? What was the average number of aces in matches played at the Lakeside Open?
? average aces per match, Lakeside Open tournament
SELECT AVG(m.aces) FROM match m JOIN tournament t ON m.tournament_id = t.id WHERE t.tournament_name = 'Lakeside Open'

? Which players from Spain whose hand is left were seeded 8 or better at a grass tournament? Name each once.
? distinct left hand players from Spain with a seed of at most 8 in the entry list of a grass tournament
SELECT DISTINCT p.player_name FROM player p JOIN entry e ON e.player_id = p.id JOIN tournament t ON e.tournament_id = t.id WHERE p.hand = 'left' AND p.country = 'Spain' AND e.seed <= 8 AND t.surface = 'grass'

? How many tournaments are there on each surface?
? tournaments by surface
? break down our tournaments by surface
SELECT surface, COUNT(*) FROM tournament GROUP BY surface

? For each tier, give the total and the average prize money.
? total and mean prize money by tier
SELECT tier, SUM(prize_money), AVG(prize_money) FROM tournament GROUP BY tier

? What is the best world rank per country?
? for every country, the lowest rank number held by one of its players
SELECT country, MIN(world_rank) FROM player GROUP BY country

? Which countries have more than 5 players?
? countries with over 5 players
SELECT country FROM player GROUP BY country HAVING COUNT(*) > 5

? How many matches were won by each player?
? wins per player: name and number of matches
SELECT p.player_name, COUNT(*) FROM match m JOIN player p ON m.winner_id = p.id GROUP BY p.id, p.player_name

? Show the number of entries per tournament and entry type.
? For each tournament name and entry type, how many entries were there?
SELECT t.tournament_name, e.entry_type, COUNT(*) FROM entry e JOIN tournament t ON e.tournament_id = t.id GROUP BY t.id, t.tournament_name, e.entry_type

? How many different players took part in each tournament?
? count of distinct players entered per tournament
SELECT t.tournament_name, COUNT(DISTINCT e.player_id) FROM tournament t JOIN entry e ON e.tournament_id = t.id GROUP BY t.id, t.tournament_name

? Average double faults per round
? How many double faults are there on average in each round?
SELECT round, AVG(double_faults) FROM match GROUP BY round

? Which umpires have handled at least 20 matches?
? names of umpires with 20 or more matches
SELECT u.umpire_name FROM umpire u JOIN match m ON m.umpire_id = u.id GROUP BY u.id, u.umpire_name HAVING COUNT(*) >= 20

? How much prize money did each country's players win altogether?
? prize winnings by player country
SELECT p.country, SUM(e.prize_won) FROM player p JOIN entry e ON e.player_id = p.id GROUP BY p.country

? Number of players who turned pro in each year
? how many players turned professional, by year?
SELECT turned_pro_year, COUNT(*) FROM player GROUP BY turned_pro_year

? How many umpires do we have for each badge?
? umpire count by badge
SELECT badge, COUNT(*) FROM umpire GROUP BY badge

? Average sets played by surface
? For each surface, what is the average number of sets played in a match?
SELECT t.surface, AVG(m.sets_played) FROM match m JOIN tournament t ON m.tournament_id = t.id GROUP BY t.surface

? Which 10 players have earned the most in their career?
? top 10 players by career earnings
SELECT player_name FROM player ORDER BY career_earnings DESC LIMIT 10

? Which player has won the most matches?
? player with the most match wins
SELECT p.player_name FROM player p JOIN match m ON m.winner_id = p.id GROUP BY p.id, p.player_name ORDER BY COUNT(*) DESC LIMIT 1

? Which tournament offers the least prize money?
? tournament with the lowest purse
SELECT tournament_name FROM tournament ORDER BY prize_money ASC LIMIT 1

? List the tournaments and their surface, ordered by start date.
? all tournaments with surface, earliest start first
SELECT tournament_name, surface FROM tournament ORDER BY start_date ASC

? Who is the most expensive coach?
? name of the coach with the highest weekly fee
SELECT coach_name FROM coach ORDER BY weekly_fee DESC LIMIT 1

? Which court hosted the most matches?
? court with the most matches
SELECT court FROM match GROUP BY court ORDER BY COUNT(*) DESC LIMIT 1

? Show the 3 oldest players along with their country.
? name and country of the three oldest players
SELECT player_name, country FROM player ORDER BY birth_date ASC LIMIT 3

? Who was the first umpire to be certified?
? longest certified umpire
SELECT umpire_name FROM umpire ORDER BY certified_on ASC LIMIT 1

? Rank countries by number of players, largest first, and show the number.
? list countries and their player counts from most to fewest players
SELECT country, COUNT(*) FROM player GROUP BY country ORDER BY COUNT(*) DESC

? Which 5 tournaments had the most aces in total?
? top five tournaments by total aces in their matches
SELECT t.tournament_name FROM tournament t JOIN match m ON m.tournament_id = t.id GROUP BY t.id, t.tournament_name ORDER BY SUM(m.aces) DESC LIMIT 5

? Which tournaments began in May 2024?
? tournaments starting in May 2024
SELECT tournament_name FROM tournament WHERE EXTRACT(YEAR FROM start_date) = 2024 AND EXTRACT(MONTH FROM start_date) = 5

? How many tournaments take place this year?
? number of tournaments starting this year
SELECT COUNT(*) FROM tournament WHERE EXTRACT(YEAR FROM start_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many days does each tournament last?
? tournament name and days between start and end
SELECT tournament_name, end_date - start_date FROM tournament

? How long do matches last on average, in minutes?
? average match duration in minutes
SELECT AVG(EXTRACT(EPOCH FROM ended_at - started_at) / 60) FROM match

? How many players entered a tournament in the last 14 days? Count the entries.
? entries made during the last 14 days
SELECT COUNT(*) FROM entry WHERE entered_on >= CURRENT_DATE - INTERVAL '14 days'

? Matches per month in 2023
? How many matches started in each month of 2023?
SELECT DATE_TRUNC('month', started_at), COUNT(*) FROM match WHERE EXTRACT(YEAR FROM started_at) = 2023 GROUP BY DATE_TRUNC('month', started_at)

? Which umpires were certified after 2020-06-30?
? umpires certified later than June 30, 2020
SELECT umpire_name FROM umpire WHERE certified_on > '2020-06-30'

? When was the most recent match on Grandstand played?
? latest start time of a match on Grandstand
SELECT MAX(started_at) FROM match WHERE court = 'Grandstand'

? Prize money on offer by year
? total tournament prize money for each year
SELECT EXTRACT(YEAR FROM start_date), SUM(prize_money) FROM tournament GROUP BY EXTRACT(YEAR FROM start_date)

? Give the name and the age in years of every player from Latvia.
? how old are the players from Latvia? name and age
SELECT player_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) FROM player WHERE country = 'Latvia'

? What percentage of players play with the left hand?
? percent of players whose playing hand is left
SELECT 100.0 * SUM(CASE WHEN hand = 'left' THEN 1 ELSE 0 END) / COUNT(*) FROM player

? What is the ratio of aces to double faults for each tournament?
? ratio of total aces to total double faults by tournament name
SELECT t.tournament_name, CAST(SUM(m.aces) AS FLOAT) / NULLIF(SUM(m.double_faults), 0) FROM tournament t JOIN match m ON m.tournament_id = t.id GROUP BY t.id, t.tournament_name

? What share of matches ended because a player retired?
? proportion of matches with a retirement
SELECT CAST(SUM(CASE WHEN retired = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM match

? For each entry type, what percentage of entries withdrew?
? withdrawal percentage by entry type
SELECT entry_type, 100.0 * SUM(CASE WHEN withdrew = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM entry GROUP BY entry_type

? What's the ratio of clay to grass tournaments?
? ratio of clay tournaments to grass tournaments
SELECT CAST(SUM(CASE WHEN surface = 'clay' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN surface = 'grass' THEN 1 ELSE 0 END), 0) FROM tournament

? How many matches does an umpire handle on average?
? average matches per umpire
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT umpire_id), 0) FROM match

? How much prize money was won per player on average across all entries?
? prize won per distinct player in the entries
SELECT CAST(SUM(prize_won) AS FLOAT) / NULLIF(COUNT(DISTINCT player_id), 0) FROM entry

? What proportion of tournaments on hard courts is indoor?
? share of indoor tournaments among those on hard
SELECT CAST(SUM(CASE WHEN is_indoor = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tournament WHERE surface = 'hard'

? Which players from Croatia or Japan rank in the top 50?
? players from Croatia or Japan with a world rank of 50 or better
SELECT player_name FROM player WHERE country IN ('Croatia', 'Japan') AND world_rank <= 50

? Which players have no coach?
? players without a coach
SELECT player_name FROM player WHERE coach_id IS NULL

? Show the name, host city and prize money of every indoor tournament.
? indoor tournaments: name, city, purse
SELECT tournament_name, host_city, prize_money FROM tournament WHERE is_indoor = TRUE

? Which tournaments carry between 500000 and 2000000 in prize money?
? tournaments with prize money from 500000 to 2000000
SELECT tournament_name FROM tournament WHERE prize_money BETWEEN 500000 AND 2000000

? Find the tournaments whose name contains "Royal".
? which tournament names have "Royal" in them
SELECT tournament_name FROM tournament WHERE tournament_name LIKE '%Royal%'

? How many unseeded entries were there?
? count entries that have no seed
SELECT COUNT(*) FROM entry WHERE seed IS NULL

? Which tournaments are not played on carpet and are outdoors?
? outdoor tournaments on a surface other than carpet
SELECT tournament_name FROM tournament WHERE surface <> 'carpet' AND is_indoor = FALSE

? Which matches lasted 5 sets with more than 25 aces? Show court and start time.
? court and start of matches with 5 sets and over 25 aces
SELECT court, started_at FROM match WHERE sets_played = 5 AND aces > 25

? Who has a world rank better than the average but hasn't turned pro before 2018?
? players ranked below the average rank number who turned pro in 2018 or later
SELECT player_name FROM player WHERE world_rank < (SELECT AVG(world_rank) FROM player) AND turned_pro_year >= 2018

? Which coaches charge less than 3000 a week and come from England or Canada?
? coaches from England or Canada whose weekly fee is under 3000
SELECT coach_name FROM coach WHERE weekly_fee < 3000 AND country IN ('England', 'Canada')

? How many spectators watched the final of the Dune Masters?
? Which racket brand does Nadia Orlov use?
? What was the fastest serve in each match?
I do not know
