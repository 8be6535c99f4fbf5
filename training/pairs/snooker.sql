-- Professional snooker: players, venues, tournaments, matches, frames, rankings and sponsors' contracts.

CREATE TABLE player (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Barry Coles; Ding Wei; Lewis Grant; Noppon Sae; Jack Harlan
  country TEXT, -- England; China; Wales; Thailand; Scotland; Belgium
  turned_pro INTEGER,
  birth_date DATE,
  handedness TEXT, -- right-handed; left-handed; ambidextrous
  career_earnings NUMERIC,
  century_breaks INTEGER,
  retired_on DATE
);

CREATE TABLE venue (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Crucible Hall; Tempodrom; Alexandra House; Marina Centre; Guild Rooms
  city TEXT, -- Sheffield; Berlin; London; Cardiff; Preston
  capacity INTEGER,
  num_tables INTEGER,
  daily_rent NUMERIC
);

CREATE TABLE tournament (
  id INTEGER PRIMARY KEY,
  name TEXT, -- World Trophy; Masters Cup; Welsh Classic; Shoot Out; Tour Final
  venue_id INTEGER REFERENCES venue (id),
  category TEXT, -- ranking; invitational; qualifying; exhibition
  season INTEGER,
  start_date DATE,
  end_date DATE,
  entry_deadline DATE,
  total_prize_fund NUMERIC,
  winner_prize NUMERIC,
  winner_id INTEGER REFERENCES player (id)
);

CREATE TABLE match (
  id INTEGER PRIMARY KEY,
  tournament_id INTEGER REFERENCES tournament (id),
  round_name TEXT, -- first round; quarter-final; semi-final; final
  winner_id INTEGER REFERENCES player (id),
  loser_id INTEGER REFERENCES player (id),
  referee TEXT, -- Olga Mann; Brendan Low; Tina Wirth; Marc Duval
  began_at TIMESTAMP,
  ended_at TIMESTAMP,
  frames_won INTEGER,
  frames_lost INTEGER,
  tickets_sold INTEGER
);

CREATE TABLE frame (
  id INTEGER PRIMARY KEY,
  match_id INTEGER REFERENCES match (id),
  frame_no INTEGER,
  winner_id INTEGER REFERENCES player (id),
  winner_points INTEGER,
  loser_points INTEGER,
  highest_break INTEGER,
  pots_attempted INTEGER,
  pots_made INTEGER,
  minutes INTEGER
);

CREATE TABLE sponsorship (
  id INTEGER PRIMARY KEY,
  player_id INTEGER REFERENCES player (id),
  company TEXT, -- Cuetec; Baize Direct; Lotus Tea; Northern Bank
  signed_on DATE,
  expires_on DATE,
  yearly_fee NUMERIC,
  bonus_per_title NUMERIC
);

? Who won the Masters Cup in the 2021 season?
? winner of the season 2021 Masters Cup tournament
SELECT p.name FROM tournament t JOIN player p ON t.winner_id = p.id WHERE t.name = 'Masters Cup' AND t.season = 2021

? Return the name of every tournament together with the name of its venue.
? tournaments and where they are held, venue names
SELECT t.name, v.name FROM tournament t JOIN venue v ON t.venue_id = v.id

? How many matches has each player lost?
? lost matches per player
SELECT p.name, COUNT(*) FROM player p JOIN match m ON m.loser_id = p.id GROUP BY p.id, p.name

? Which players have never won a tournament?
? players without a single tournament title
SELECT name FROM player WHERE id NOT IN (SELECT winner_id FROM tournament)

? Which players from China have won a match in Berlin?
? China players who won matches in Berlin, no repeats
SELECT DISTINCT p.name FROM player p JOIN match m ON m.winner_id = p.id JOIN tournament t ON m.tournament_id = t.id JOIN venue v ON t.venue_id = v.id WHERE p.country = 'China' AND v.city = 'Berlin'

? How much money did each player take home in winner's prizes?
? total winner prize of the tournaments per player
SELECT p.name, SUM(t.winner_prize) FROM player p JOIN tournament t ON t.winner_id = p.id GROUP BY p.id, p.name

? Which companies sponsor left-handed players?
? companies with a sponsorship of a left-handed player, each once
SELECT DISTINCT s.company FROM sponsorship s JOIN player p ON s.player_id = p.id WHERE p.handedness = 'left-handed'

? List all players and the number of sponsorships they have, zero included.
? sponsorship count for all players, also the ones with none
SELECT p.name, COUNT(s.id) FROM player p LEFT JOIN sponsorship s ON s.player_id = p.id GROUP BY p.id, p.name

? What is the highest break in the frames of the World Trophy?
? top break at the World Trophy
SELECT MAX(f.highest_break) FROM frame f JOIN match m ON f.match_id = m.id JOIN tournament t ON m.tournament_id = t.id WHERE t.name = 'World Trophy'

? Who lost a final? Give each player once.
? names of the losers of the final matches, distinct
SELECT DISTINCT p.name FROM player p JOIN match m ON m.loser_id = p.id WHERE m.round_name = 'final'

? Which venues have never hosted a tournament?
? venues without tournaments
SELECT name FROM venue WHERE id NOT IN (SELECT venue_id FROM tournament)

? How many tickets were sold for each tournament?
? tickets per tournament, all matches together
SELECT t.name, SUM(m.tickets_sold) FROM tournament t JOIN match m ON m.tournament_id = t.id GROUP BY t.id, t.name

? Which referees were in charge of matches at the Tempodrom?
? different referees at venue Tempodrom
SELECT DISTINCT m.referee FROM match m JOIN tournament t ON m.tournament_id = t.id JOIN venue v ON t.venue_id = v.id WHERE v.name = 'Tempodrom'

? In which cities has Ding Wei won tournaments?
? cities of the tournaments won by Ding Wei
SELECT DISTINCT v.city FROM venue v JOIN tournament t ON t.venue_id = v.id JOIN player p ON t.winner_id = p.id WHERE p.name = 'Ding Wei'

? Which players have won a frame but never a match?
? winners of frames who did not win any match
SELECT p.name FROM player p JOIN frame f ON f.winner_id = p.id EXCEPT SELECT p.name FROM player p JOIN match m ON m.winner_id = p.id

? What is the highest yearly fee paid to a Scotland player, and by which company?
? top sponsorship fee for a player from Scotland with the company
SELECT s.yearly_fee, s.company FROM sponsorship s JOIN player p ON s.player_id = p.id WHERE p.country = 'Scotland' ORDER BY s.yearly_fee DESC LIMIT 1

? How many ranking tournaments did each city host?
? number of ranking tournaments by city
SELECT v.city, COUNT(*) FROM venue v JOIN tournament t ON t.venue_id = v.id WHERE t.category = 'ranking' GROUP BY v.city

? How many hours did the semi-final matches last on average?
? average hours of a semi-final from beginning to end
SELECT AVG(EXTRACT(EPOCH FROM ended_at - began_at) / 3600) FROM match WHERE round_name = 'semi-final'

? How many matches began on each day of the week?
? matches by weekday of their beginning
SELECT EXTRACT(DOW FROM began_at), COUNT(*) FROM match GROUP BY EXTRACT(DOW FROM began_at)

? Which tournaments lasted longer than 10 days?
? tournaments with more than 10 days between start and end
SELECT name FROM tournament WHERE end_date - start_date > 10

? How many days before the start do entries close on average, for each category?
? average days from entry deadline to start by category
SELECT category, AVG(start_date - entry_deadline) FROM tournament GROUP BY category

? Which players have not retired and turned pro before 1995?
? still active players who have been pro since before 1995
SELECT name FROM player WHERE retired_on IS NULL AND turned_pro < 1995

? Whose sponsorship expires this year?
? names of players with a sponsor contract that expires this year
SELECT DISTINCT p.name FROM player p JOIN sponsorship s ON s.player_id = p.id WHERE EXTRACT(YEAR FROM s.expires_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many tournaments started in each month of 2022?
? monthly tournament starts in 2022
SELECT DATE_TRUNC('month', start_date), COUNT(*) FROM tournament WHERE EXTRACT(YEAR FROM start_date) = 2022 GROUP BY DATE_TRUNC('month', start_date)

? What was the total prize fund of tournaments that started between 2023-04-01 and 2024-03-31?
? prize fund for tournaments starting from April 1, 2023 to March 31, 2024
SELECT SUM(total_prize_fund) FROM tournament WHERE start_date BETWEEN '2023-04-01' AND '2024-03-31'

? How many sponsorships were signed in the last 12 months?
? sponsor deals signed, last 12 months
SELECT COUNT(*) FROM sponsorship WHERE signed_on >= CURRENT_DATE - INTERVAL '12 months'

? When did each player win a tournament for the first time? Use the end date.
? earliest end date of a tournament won, per player
SELECT p.name, MIN(t.end_date) FROM player p JOIN tournament t ON t.winner_id = p.id GROUP BY p.id, p.name

? How old are the players from Wales? Return name and age.
? name and age in years, players of Wales
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) FROM player WHERE country = 'Wales'

? Who retired after 2020-05-01?
? players retired later than 1 May 2020
SELECT name FROM player WHERE retired_on > '2020-05-01'

? How many tickets were sold per week?
? weekly ticket sales of the matches by beginning
SELECT DATE_TRUNC('week', began_at), SUM(tickets_sold) FROM match GROUP BY DATE_TRUNC('week', began_at)

? What is the average length of a sponsorship in days for each company?
? mean days between signing and expiry by company
SELECT company, AVG(expires_on - signed_on) FROM sponsorship GROUP BY company

? How many players were born in the 4th quarter?
? count of players with a birth date in quarter 4
SELECT COUNT(*) FROM player WHERE EXTRACT(QUARTER FROM birth_date) = 4

? What percentage of the attempted pots were made?
? pots made in percent of pots attempted
SELECT 100.0 * SUM(pots_made) / NULLIF(SUM(pots_attempted), 0) FROM frame

? What is the pot success in percent for each frame winner, by name?
? made pots as a percentage of attempted pots for each winner of frames
SELECT p.name, 100.0 * SUM(f.pots_made) / NULLIF(SUM(f.pots_attempted), 0) FROM player p JOIN frame f ON f.winner_id = p.id GROUP BY p.id, p.name

? What is the ratio of ranking to invitational tournaments?
? ranking : invitational tournaments
SELECT CAST(SUM(CASE WHEN category = 'ranking' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN category = 'invitational' THEN 1 ELSE 0 END), 0) FROM tournament

? What is the ratio of ranking to qualifying tournaments for each season?
? ranking vs qualifying tournaments by season
SELECT season, CAST(SUM(CASE WHEN category = 'ranking' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN category = 'qualifying' THEN 1 ELSE 0 END), 0) FROM tournament GROUP BY season

? What is the winner's prize as a ratio of the prize fund for each tournament?
? winner prize divided by the total prize fund, with the tournament name
SELECT name, CAST(winner_prize AS FLOAT) / NULLIF(total_prize_fund, 0) FROM tournament

? What share of the prize funds went to the winners overall, in percent?
? winner prizes as a percentage of all prize funds
SELECT 100.0 * SUM(winner_prize) / NULLIF(SUM(total_prize_fund), 0) FROM tournament

? What share of the players of each country is left-handed?
? left-handed share by country
SELECT country, CAST(SUM(CASE WHEN handedness = 'left-handed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM player GROUP BY country

? What percentage of frames contained a break of at least 100?
? percent of frames with a highest break of 100 or more
SELECT 100.0 * SUM(CASE WHEN highest_break >= 100 THEN 1 ELSE 0 END) / COUNT(*) FROM frame

? On average, how many frames does a match have?
? frames per match
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT match_id), 0) FROM frame

? How many tournaments does a venue host on average?
? average tournaments per venue
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT venue_id), 0) FROM tournament

? What share of players has retired?
? retired players as a share of all
SELECT CAST(SUM(CASE WHEN retired_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM player

? How much did each player earn per century break in his career?
? career earnings divided by century breaks for each player
SELECT name, CAST(career_earnings AS FLOAT) / NULLIF(century_breaks, 0) FROM player

? What is the rent per seat for each venue?
? venue names with daily rent divided by capacity
SELECT name, CAST(daily_rent AS FLOAT) / NULLIF(capacity, 0) FROM venue

? What was the points margin in every frame? Return frame id and winner points minus loser points.
? frame id and difference between winner and loser points
SELECT id, winner_points - loser_points FROM frame

? What percentage of the matches refereed by each referee were finals?
? percent of final matches per referee
SELECT referee, 100.0 * SUM(CASE WHEN round_name = 'final' THEN 1 ELSE 0 END) / COUNT(*) FROM match GROUP BY referee

? What share of the tournaments in each city had a prize fund above 500000?
? by city, share of tournaments with more than 500000 in prizes
SELECT v.city, CAST(SUM(CASE WHEN t.total_prize_fund > 500000 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM venue v JOIN tournament t ON t.venue_id = v.id GROUP BY v.city

? How many points per minute do frame winners score overall?
? ratio of winner points to minutes over all frames
SELECT CAST(SUM(winner_points) AS FLOAT) / NULLIF(SUM(minutes), 0) FROM frame

? What is the ratio of frames won to frames lost in the matches that Lewis Grant won?
? frames won to frames lost, matches with winner Lewis Grant
SELECT CAST(SUM(m.frames_won) AS FLOAT) / NULLIF(SUM(m.frames_lost), 0) FROM match m JOIN player p ON m.winner_id = p.id WHERE p.name = 'Lewis Grant'

? How much do the companies pay in yearly fees? Give company and total.
? total yearly fees by company
SELECT company, SUM(yearly_fee) FROM sponsorship GROUP BY company

? Which countries have players with more than 1000 century breaks together?
? countries whose players made over 1000 centuries in total
SELECT country FROM player GROUP BY country HAVING SUM(century_breaks) > 1000

? Which referees were assigned at least 20 matches?
? referees with 20 or more matches
SELECT referee FROM match GROUP BY referee HAVING COUNT(*) >= 20

? How many minutes were played in each match? Return the match id and the total.
? total frame minutes per match id
SELECT match_id, SUM(minutes) FROM frame GROUP BY match_id

? What is the average number of tickets per round, only for rounds averaging over 800?
? rounds with average ticket sales above 800 and that average
SELECT round_name, AVG(tickets_sold) FROM match GROUP BY round_name HAVING AVG(tickets_sold) > 800

? Who has earned the most money in his career?
? richest player by career earnings
SELECT name FROM player ORDER BY career_earnings DESC LIMIT 1

? Which venue is the smallest?
? venue that holds the fewest people
SELECT name FROM venue ORDER BY capacity ASC LIMIT 1

? List the names and countries of the 8 players with the most centuries.
? top 8 century makers with country
SELECT name, country FROM player ORDER BY century_breaks DESC LIMIT 8

? Which frame took the longest? Give its id and the minutes.
? longest frame, id and minutes
SELECT id, minutes FROM frame ORDER BY minutes DESC LIMIT 1

? Who has been a professional for the longest time?
? player who turned pro first
SELECT name FROM player ORDER BY turned_pro ASC LIMIT 1

? Which tournaments have no winner yet?
? tournaments without a winner
SELECT name FROM tournament WHERE winner_id IS NULL

? Which matches are still going on? Return match ids.
? ids of matches that have not ended
SELECT id FROM match WHERE ended_at IS NULL

? Which players are from Thailand or Belgium and have earned over one million?
? Belgium and Thailand players with career earnings above 1000000
SELECT name FROM player WHERE country IN ('Thailand', 'Belgium') AND career_earnings > 1000000

? Which venues have more tables than average?
? venues with an above average number of tables
SELECT name FROM venue WHERE num_tables > (SELECT AVG(num_tables) FROM venue)

? What cue does Jack Harlan play with?
? make of each player's cue
I do not know

? How many viewers watched the final on television?
? TV audience per match
I do not know

? Who coaches Noppon Sae?
? coaches of the players
I do not know
