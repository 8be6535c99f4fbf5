-- A volleyball league: clubs, their players, halls, referees, matches and the figures of each player in a match.

CREATE TABLE halls (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Lindenhalle; Harbour Dome; Northgate Arena; Pavillon Sud; Old Mill Hall
  city TEXT, -- Rostock; Bergamo; Lyon; Maribor; Ghent
  seats INTEGER,
  opened_year INTEGER
);

CREATE TABLE clubs (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Blue Spikers; VC Falcons; Netrunners; Thunder Six; Lady Hawks
  division TEXT, -- premier; first; second; youth
  founded_year INTEGER,
  annual_budget NUMERIC,
  head_coach TEXT, -- Ivana Petrov; Luca Ferri; Sam Okoye; Helga Brandt
  hall_id INTEGER REFERENCES halls (id)
);

CREATE TABLE players (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Mila; Tereza; Joana; Kim; Alba
  last_name TEXT, -- Novak; Silva; Jansen; Moreau; Lang
  club_id INTEGER REFERENCES clubs (id),
  position TEXT, -- setter; libero; middle blocker; outside hitter; opposite
  nationality TEXT, -- Serbia; Brazil; Poland; Turkey; Italy
  height_cm INTEGER,
  dob DATE,
  signed_on DATE,
  contract_end DATE,
  salary NUMERIC,
  is_captain BOOLEAN
);

CREATE TABLE referees (
  id INTEGER PRIMARY KEY,
  full_name TEXT, -- Paul Egger; Nadia Costa; Ruth Hale; Tomas Lind
  grade TEXT, -- national; regional; trainee
  licensed_since DATE
);

CREATE TABLE matches (
  id INTEGER PRIMARY KEY,
  home_club_id INTEGER REFERENCES clubs (id),
  away_club_id INTEGER REFERENCES clubs (id),
  hall_id INTEGER REFERENCES halls (id),
  referee_id INTEGER REFERENCES referees (id),
  match_date DATE,
  home_sets INTEGER,
  away_sets INTEGER,
  attendance INTEGER,
  status TEXT -- played; postponed; forfeited; scheduled
);

CREATE TABLE player_stats (
  id INTEGER PRIMARY KEY,
  match_id INTEGER REFERENCES matches (id),
  player_id INTEGER REFERENCES players (id),
  points INTEGER,
  aces INTEGER,
  blocks INTEGER,
  attack_attempts INTEGER,
  attack_errors INTEGER
);

? What are the names of the clubs that play their home games in the Harbour Dome?
? clubs based at Harbour Dome
SELECT c.name FROM clubs c JOIN halls h ON c.hall_id = h.id WHERE h.name = 'Harbour Dome'

? Return the first and last name of every player along with the name of her club.
? players with the name of their club
SELECT p.first_name, p.last_name, c.name FROM players p JOIN clubs c ON p.club_id = c.id

? Which clubs have a Brazil player taller than 190 cm?
? Which clubs have at least one player from Brazil over 190 cm tall? Each club once.
SELECT DISTINCT c.name FROM clubs c JOIN players p ON p.club_id = c.id WHERE p.nationality = 'Brazil' AND p.height_cm > 190

? How many points did each player score in total? Give the first name, last name and total.
? total points per player
SELECT p.first_name, p.last_name, SUM(s.points) FROM players p JOIN player_stats s ON s.player_id = p.id GROUP BY p.id, p.first_name, p.last_name

? Which referees have never been put in charge of a match?
? referees without a match
SELECT full_name FROM referees WHERE id NOT IN (SELECT referee_id FROM matches)

? On which dates did the VC Falcons play at home?
? home match dates of VC Falcons
SELECT m.match_date FROM matches m JOIN clubs c ON m.home_club_id = c.id WHERE c.name = 'VC Falcons'

? How many matches did Netrunners play as the away club?
? How often did the Netrunners play away?
SELECT COUNT(*) FROM matches m JOIN clubs c ON m.away_club_id = c.id WHERE c.name = 'Netrunners'

? Which referees officiated matches in Lyon? List each name only once.
? distinct referees of matches held in Lyon
SELECT DISTINCT r.full_name FROM referees r JOIN matches m ON m.referee_id = r.id JOIN halls h ON m.hall_id = h.id WHERE h.city = 'Lyon'

? How many aces did the players of Thunder Six serve altogether?
? total aces by Thunder Six players
SELECT SUM(s.aces) FROM player_stats s JOIN players p ON s.player_id = p.id JOIN clubs c ON p.club_id = c.id WHERE c.name = 'Thunder Six'

? Give the names of the players who have no match figures at all.
? Which players have never appeared in a match?
SELECT first_name, last_name FROM players WHERE id NOT IN (SELECT player_id FROM player_stats)

? How many players does every club have, including clubs with none?
? player count per club, also those without players
SELECT c.name, COUNT(p.id) FROM clubs c LEFT JOIN players p ON p.club_id = c.id GROUP BY c.id, c.name

? Which captain earns the most, and for which club does she play?
? best paid captain with her club
SELECT p.first_name, p.last_name, c.name FROM players p JOIN clubs c ON p.club_id = c.id WHERE p.is_captain = TRUE ORDER BY p.salary DESC LIMIT 1

? In which cities do premier division clubs have a hall with more than 3000 seats?
? cities with a hall of over 3000 seats used by a premier club
SELECT DISTINCT h.city FROM halls h JOIN clubs c ON c.hall_id = h.id WHERE c.division = 'premier' AND h.seats > 3000

? Who coaches the club that Tereza Novak plays for?
? head coach of Tereza Novak
SELECT c.head_coach FROM clubs c JOIN players p ON p.club_id = c.id WHERE p.first_name = 'Tereza' AND p.last_name = 'Novak'

? What is the total attendance of the home matches for each club?
? How many spectators did each club draw at home?
SELECT c.name, SUM(m.attendance) FROM clubs c JOIN matches m ON m.home_club_id = c.id GROUP BY c.id, c.name

? Which clubs have both a player from Poland and a player from Turkey?
? clubs with Poland as well as Turkey players
SELECT c.name FROM clubs c JOIN players p ON p.club_id = c.id WHERE p.nationality = 'Poland' INTERSECT SELECT c.name FROM clubs c JOIN players p ON p.club_id = c.id WHERE p.nationality = 'Turkey'

? How many matches took place in the last 30 days?
? matches of the past 30 days
SELECT COUNT(*) FROM matches WHERE match_date >= CURRENT_DATE - INTERVAL '30 days'

? How many matches were played in each month of 2023?
? number of matches per month, 2023
SELECT DATE_TRUNC('month', match_date), COUNT(*) FROM matches WHERE EXTRACT(YEAR FROM match_date) = 2023 GROUP BY DATE_TRUNC('month', match_date)

? What is the average attendance for each weekday?
? mean crowd by day of the week
SELECT EXTRACT(DOW FROM match_date), AVG(attendance) FROM matches GROUP BY EXTRACT(DOW FROM match_date)

? What is the average length of a contract in days for each position?
? average days from signing to contract end by position
SELECT position, AVG(contract_end - signed_on) FROM players GROUP BY position

? Which players signed this year?
? names of players who joined this year
SELECT first_name, last_name FROM players WHERE EXTRACT(YEAR FROM signed_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? Whose contract runs out before 2025-06-30?
? players with a contract ending before June 30, 2025
SELECT first_name, last_name FROM players WHERE contract_end < '2025-06-30'

? When did each club play its first home match?
? date of the first home match per club
SELECT c.name, MIN(m.match_date) FROM clubs c JOIN matches m ON m.home_club_id = c.id GROUP BY c.id, c.name

? How old is each player? Show first name, last name and age in years.
? age of every player with her name
SELECT first_name, last_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM players

? What was the total attendance between 2023-10-01 and 2023-12-31?
? How many spectators came between 1 October 2023 and 31 December 2023?
SELECT SUM(attendance) FROM matches WHERE match_date BETWEEN '2023-10-01' AND '2023-12-31'

? Which players have a contract of more than 700 days?
? players whose contract lasts longer than 700 days
SELECT first_name, last_name FROM players WHERE contract_end - signed_on > 700

? Which clubs were founded after 1990?
? clubs founded later than 1990
SELECT name FROM clubs WHERE founded_year > 1990

? How many players were born in March 1998?
? number of players with a birthday in March 1998
SELECT COUNT(*) FROM players WHERE EXTRACT(YEAR FROM dob) = 1998 AND EXTRACT(MONTH FROM dob) = 3

? Which referees have held their licence since before 2010-01-01?
? referees licensed earlier than 1 January 2010
SELECT full_name FROM referees WHERE licensed_since < '2010-01-01'

? How many matches did each referee whistle this month?
? matches per referee this month
SELECT r.full_name, COUNT(*) FROM referees r JOIN matches m ON m.referee_id = r.id WHERE DATE_TRUNC('month', m.match_date) = DATE_TRUNC('month', CURRENT_DATE) GROUP BY r.id, r.full_name

? What is the ratio of postponed matches to played matches?
? postponed to played matches, ratio
SELECT CAST(SUM(CASE WHEN status = 'postponed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'played' THEN 1 ELSE 0 END), 0) FROM matches

? What percentage of the attack attempts were errors?
? attack errors as a percentage of attack attempts
SELECT 100.0 * SUM(attack_errors) / NULLIF(SUM(attack_attempts), 0) FROM player_stats

? What is the ratio of blocks to points for each player? Return first name, last name and the ratio.
? blocks to points ratio per player
SELECT p.first_name, p.last_name, CAST(SUM(s.blocks) AS FLOAT) / NULLIF(SUM(s.points), 0) FROM players p JOIN player_stats s ON s.player_id = p.id GROUP BY p.id, p.first_name, p.last_name

? What share of matches was won by the home club?
? share of matches in which the home side took more sets than the away side
SELECT CAST(SUM(CASE WHEN home_sets > away_sets THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM matches

? What is the share of setters among the players of each nationality?
? setter share by nationality
SELECT nationality, CAST(SUM(CASE WHEN position = 'setter' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM players GROUP BY nationality

? What percentage of each club's players come from Serbia?
? percent of Serbia players for every club
SELECT c.name, 100.0 * SUM(CASE WHEN p.nationality = 'Serbia' THEN 1 ELSE 0 END) / COUNT(*) FROM clubs c JOIN players p ON p.club_id = c.id GROUP BY c.id, c.name

? On average, how many match appearances are there per player?
? average number of player stats rows per player
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT player_id), 0) FROM player_stats

? How many players are there per club on average?
? average squad size of the clubs
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT club_id), 0) FROM players

? What share of players has a contract end on record?
? share of players with a known contract end
SELECT CAST(SUM(CASE WHEN contract_end IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM players

? What is the difference between home sets and away sets for each match? Show the match id as well.
? match id and home sets minus away sets
SELECT id, home_sets - away_sets FROM matches

? How many more liberos than opposite players are there?
? difference between the number of libero and opposite players
SELECT SUM(CASE WHEN position = 'libero' THEN 1 ELSE 0 END) - SUM(CASE WHEN position = 'opposite' THEN 1 ELSE 0 END) FROM players

? What is the ratio of captains to other players in each club?
? captains to non-captains ratio per club
SELECT c.name, CAST(SUM(CASE WHEN p.is_captain = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN p.is_captain = FALSE THEN 1 ELSE 0 END), 0) FROM clubs c JOIN players p ON p.club_id = c.id GROUP BY c.id, c.name

? What percentage of the matches in each hall was forfeited?
? forfeited matches in percent per hall
SELECT h.name, 100.0 * SUM(CASE WHEN m.status = 'forfeited' THEN 1 ELSE 0 END) / COUNT(*) FROM halls h JOIN matches m ON m.hall_id = h.id GROUP BY h.id, h.name

? What is the ratio of errors to attempts in attack for the libero position?
? attack errors to attack attempts among libero players, as a ratio
SELECT CAST(SUM(s.attack_errors) AS FLOAT) / NULLIF(SUM(s.attack_attempts), 0) FROM player_stats s JOIN players p ON s.player_id = p.id WHERE p.position = 'libero'

? What is the average salary by position for positions with more than 10 players?
? mean pay per position, only positions that have over 10 players
SELECT position, AVG(salary) FROM players GROUP BY position HAVING COUNT(*) > 10

? Which nationalities have an average height above 185 cm?
? nationalities whose players are on average taller than 185 cm
SELECT nationality FROM players GROUP BY nationality HAVING AVG(height_cm) > 185

? How much budget do the clubs of each division have in total?
? total annual budget by division
SELECT division, SUM(annual_budget) FROM clubs GROUP BY division

? Which clubs pay more than 500000 in salaries altogether?
? clubs with a wage bill over 500000
SELECT c.name FROM clubs c JOIN players p ON p.club_id = c.id GROUP BY c.id, c.name HAVING SUM(p.salary) > 500000

? How many seats are there in the halls of each city?
? total seats per city
SELECT city, SUM(seats) FROM halls GROUP BY city

? Who is the tallest player?
? name of the tallest player
SELECT first_name, last_name FROM players ORDER BY height_cm DESC LIMIT 1

? Which is the oldest hall?
? hall that opened first
SELECT name FROM halls ORDER BY opened_year ASC LIMIT 1

? List the 5 poorest clubs by annual budget.
? the 5 clubs with the smallest budget
SELECT name FROM clubs ORDER BY annual_budget ASC LIMIT 5

? Which player made the most blocks over all her matches?
? top blocker of the league
SELECT p.first_name, p.last_name FROM players p JOIN player_stats s ON s.player_id = p.id GROUP BY p.id, p.first_name, p.last_name ORDER BY SUM(s.blocks) DESC LIMIT 1

? Which clubs have no hall?
? clubs without a home hall
SELECT name FROM clubs WHERE hall_id IS NULL

? Which players are setters or liberos and earn under 20000?
? libero and setter players paid less than 20000
SELECT first_name, last_name FROM players WHERE position IN ('setter', 'libero') AND salary < 20000

? players taller than 200 cm
SELECT first_name, last_name FROM players WHERE height_cm > 200

? What does a ticket for a match in the Lindenhalle cost?
? ticket price of the matches
I do not know

? Which players are injured at the moment?
? injured players
I do not know

? Who sponsors the Lady Hawks?
? sponsor of each club
I do not know
