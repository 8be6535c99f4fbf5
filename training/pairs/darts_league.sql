-- A pub darts league: pubs, teams, throwers, fixtures, single legs and fines.

CREATE TABLE pubs (
  pub_id INTEGER PRIMARY KEY,
  pub_name TEXT, -- The Red Lion; Fox and Hounds; Railway Inn; The Anchor; Plough
  town TEXT, -- Stoke; Derby; Leek; Crewe; Buxton
  boards INTEGER,
  landlord TEXT, -- Bert Mills; Joan Firth; Terry Nash; Peg Dolan
  joined_year INTEGER,
  has_oche_light BOOLEAN
);

CREATE TABLE teams (
  team_id INTEGER PRIMARY KEY,
  team_name TEXT, -- Bullseyes; Treble Trouble; The Flights; Double Tops; Shanghai Kings
  pub_id INTEGER REFERENCES pubs (pub_id),
  captain_id INTEGER REFERENCES throwers (thrower_id),
  division TEXT, -- premier; reserve; ladies; veterans
  entry_fee NUMERIC,
  fee_paid_on DATE
);

CREATE TABLE throwers (
  thrower_id INTEGER PRIMARY KEY,
  name TEXT, -- Gary Pike; Linda Shaw; Moses Adu; Ken Trent; Fay Booth
  nickname TEXT, -- The Hammer; Iceman; Needle; Lucky; Pocket Rocket
  team_id INTEGER REFERENCES teams (team_id),
  throws_with TEXT, -- left; right
  date_of_birth DATE,
  registered_on DATE,
  dart_weight_g NUMERIC,
  is_substitute BOOLEAN
);

CREATE TABLE fixtures (
  fixture_id INTEGER PRIMARY KEY,
  home_team_id INTEGER REFERENCES teams (team_id),
  visiting_team_id INTEGER REFERENCES teams (team_id),
  scheduled_for DATE,
  played_on DATE,
  home_legs INTEGER,
  visitor_legs INTEGER,
  outcome TEXT -- home win; away win; draw; abandoned
);

CREATE TABLE legs (
  leg_id INTEGER PRIMARY KEY,
  fixture_id INTEGER REFERENCES fixtures (fixture_id),
  winner_id INTEGER REFERENCES throwers (thrower_id),
  loser_id INTEGER REFERENCES throwers (thrower_id),
  started_at TIMESTAMP,
  finished_at TIMESTAMP,
  darts_thrown INTEGER,
  maximums INTEGER,
  checkout INTEGER,
  double_attempts INTEGER,
  double_hits INTEGER
);

CREATE TABLE fines (
  fine_id INTEGER PRIMARY KEY,
  thrower_id INTEGER REFERENCES throwers (thrower_id),
  reason TEXT, -- late arrival; bad language; wrong shirt; no score card
  amount NUMERIC,
  amount_paid NUMERIC,
  issued_on DATE,
  settled_on DATE
);

? In which pubs do the premier teams throw at home?
? home pubs of premier division teams, each once
SELECT DISTINCT p.pub_name FROM pubs p JOIN teams t ON t.pub_id = p.pub_id WHERE t.division = 'premier'

? Return the name of each thrower together with the name of the team he throws for.
? throwers and their teams
SELECT w.name, t.team_name FROM throwers w JOIN teams t ON w.team_id = t.team_id

? Who is the captain of Treble Trouble?
? captain's name, team Treble Trouble
SELECT w.name FROM teams t JOIN throwers w ON t.captain_id = w.thrower_id WHERE t.team_name = 'Treble Trouble'

? How many legs has each thrower won?
? legs won per winner
SELECT w.name, COUNT(*) FROM throwers w JOIN legs l ON l.winner_id = w.thrower_id GROUP BY w.thrower_id, w.name

? Who has never lost a leg?
? throwers that are not the loser of any leg
SELECT name FROM throwers WHERE thrower_id NOT IN (SELECT loser_id FROM legs)

? Which left handed throwers from Derby pubs are there?
? names of throwers who throw left and whose team plays in a pub in Derby
SELECT w.name FROM throwers w JOIN teams t ON w.team_id = t.team_id JOIN pubs p ON t.pub_id = p.pub_id WHERE w.throws_with = 'left' AND p.town = 'Derby'

? What is the total of the fines for each team?
? fine amounts per team
SELECT t.team_name, SUM(f.amount) FROM teams t JOIN throwers w ON w.team_id = t.team_id JOIN fines f ON f.thrower_id = w.thrower_id GROUP BY t.team_id, t.team_name

? Which pubs have no team in the league?
? pubs without a team
SELECT pub_name FROM pubs WHERE pub_id NOT IN (SELECT pub_id FROM teams)

? How many fixtures did the Bullseyes have as visitors?
? away fixtures of the visiting team Bullseyes
SELECT COUNT(*) FROM fixtures x JOIN teams t ON x.visiting_team_id = t.team_id WHERE t.team_name = 'Bullseyes'

? List all teams with the number of registered throwers, teams with none included.
? thrower count per team including empty teams
SELECT t.team_name, COUNT(w.thrower_id) FROM teams t LEFT JOIN throwers w ON w.team_id = t.team_id GROUP BY t.team_id, t.team_name

? Which throwers have been fined for bad language?
? distinct names of people fined because of bad language
SELECT DISTINCT w.name FROM throwers w JOIN fines f ON f.thrower_id = w.thrower_id WHERE f.reason = 'bad language'

? On which dates were home fixtures of The Flights played?
? played dates of The Flights at home
SELECT x.played_on FROM fixtures x JOIN teams t ON x.home_team_id = t.team_id WHERE t.team_name = 'The Flights'

? What was the highest checkout by Moses Adu in a leg he won?
? best checkout of Moses Adu as winner
SELECT MAX(l.checkout) FROM legs l JOIN throwers w ON l.winner_id = w.thrower_id WHERE w.name = 'Moses Adu'

? Which throwers have both won and lost a leg?
? names found among winners as well as losers of legs
SELECT w.name FROM throwers w JOIN legs l ON l.winner_id = w.thrower_id INTERSECT SELECT w.name FROM throwers w JOIN legs l ON l.loser_id = w.thrower_id

? Which landlord's pub hosts the Double Tops?
? landlord of the pub of Double Tops
SELECT p.landlord FROM pubs p JOIN teams t ON t.pub_id = p.pub_id WHERE t.team_name = 'Double Tops'

? Which thrower has hit the most maximums in the legs he won, and how many?
? winner with most maximums with the total
SELECT w.name, SUM(l.maximums) FROM throwers w JOIN legs l ON l.winner_id = w.thrower_id GROUP BY w.thrower_id, w.name ORDER BY SUM(l.maximums) DESC LIMIT 1

? In which towns do substitutes play?
? distinct towns of pubs whose teams have a substitute thrower
SELECT DISTINCT p.town FROM pubs p JOIN teams t ON t.pub_id = p.pub_id JOIN throwers w ON w.team_id = t.team_id WHERE w.is_substitute = TRUE

? How many fixtures were played in the last 14 days?
? fixtures played, last 14 days
SELECT COUNT(*) FROM fixtures WHERE played_on >= CURRENT_DATE - INTERVAL '14 days'

? How many fixtures are scheduled for each month of 2025?
? scheduled fixtures per month in 2025
SELECT DATE_TRUNC('month', scheduled_for), COUNT(*) FROM fixtures WHERE EXTRACT(YEAR FROM scheduled_for) = 2025 GROUP BY DATE_TRUNC('month', scheduled_for)

? How many minutes does a leg last on average?
? average minutes from start to finish of a leg
SELECT AVG(EXTRACT(EPOCH FROM finished_at - started_at) / 60) FROM legs

? How many legs were started on each day?
? daily number of legs by start
SELECT CAST(started_at AS DATE), COUNT(*) FROM legs GROUP BY CAST(started_at AS DATE)

? Which fixtures have not been played yet? Give the fixture id and the scheduled date.
? id and scheduled date of open fixtures
SELECT fixture_id, scheduled_for FROM fixtures WHERE played_on IS NULL

? By how many days was a fixture delayed on average from its scheduled date?
? average days between scheduled and played
SELECT AVG(played_on - scheduled_for) FROM fixtures

? Which fines took more than 60 days to be settled? Show fine id and amount.
? id and amount of fines settled over 60 days after being issued
SELECT fine_id, amount FROM fines WHERE settled_on - issued_on > 60

? How much was charged in fines this year for each reason?
? fines issued this year, total by reason
SELECT reason, SUM(amount) FROM fines WHERE EXTRACT(YEAR FROM issued_on) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY reason

? When was each thrower first fined?
? date of the first fine per thrower
SELECT w.name, MIN(f.issued_on) FROM throwers w JOIN fines f ON f.thrower_id = w.thrower_id GROUP BY w.thrower_id, w.name

? Which teams paid their entry fee after 2024-09-01?
? teams that paid the fee later than September 1, 2024
SELECT team_name FROM teams WHERE fee_paid_on > '2024-09-01'

? Who registered between 2023-01-01 and 2023-06-30?
? throwers registered from 1 January 2023 to 30 June 2023
SELECT name FROM throwers WHERE registered_on BETWEEN '2023-01-01' AND '2023-06-30'

? What is the average age of the throwers in each team?
? mean age by team
SELECT t.team_name, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM w.date_of_birth)) FROM teams t JOIN throwers w ON w.team_id = t.team_id GROUP BY t.team_id, t.team_name

? Which pubs have been with us since 2005 or longer?
? pubs that joined in 2005 or earlier
SELECT pub_name FROM pubs WHERE joined_year <= 2005

? How many fines were issued in November 2023?
? number of fines, November 2023
SELECT COUNT(*) FROM fines WHERE EXTRACT(YEAR FROM issued_on) = 2023 AND EXTRACT(MONTH FROM issued_on) = 11

? On what weekday are most fixtures played?
? most common day of the week for played fixtures
SELECT EXTRACT(DOW FROM played_on) FROM fixtures GROUP BY EXTRACT(DOW FROM played_on) ORDER BY COUNT(*) DESC LIMIT 1

? What is the ratio of home wins to away wins?
? home win : away win
SELECT CAST(SUM(CASE WHEN outcome = 'home win' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN outcome = 'away win' THEN 1 ELSE 0 END), 0) FROM fixtures

? What percentage of attempts at a double were hits?
? double hits in percent of the attempts
SELECT 100.0 * SUM(double_hits) / NULLIF(SUM(double_attempts), 0) FROM legs

? What is the double hit rate of each leg winner, as the ratio of hits to attempts?
? double hits to double attempts ratio for each winner of legs
SELECT w.name, CAST(SUM(l.double_hits) AS FLOAT) / NULLIF(SUM(l.double_attempts), 0) FROM throwers w JOIN legs l ON l.winner_id = w.thrower_id GROUP BY w.thrower_id, w.name

? What percentage of the fines imposed has been paid, by reason?
? amount paid in percent of the amount by reason for a fine
SELECT reason, 100.0 * SUM(amount_paid) / NULLIF(SUM(amount), 0) FROM fines GROUP BY reason

? How much is still owed on each fine? Return the fine id and the difference.
? fine id and amount minus amount paid
SELECT fine_id, amount - amount_paid FROM fines

? What share of fixtures ended in a draw?
? share of draw fixtures
SELECT CAST(SUM(CASE WHEN outcome = 'draw' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fixtures

? What percentage of the home fixtures of each team was a home win?
? home win percent per home team
SELECT t.team_name, 100.0 * SUM(CASE WHEN x.outcome = 'home win' THEN 1 ELSE 0 END) / COUNT(*) FROM teams t JOIN fixtures x ON x.home_team_id = t.team_id GROUP BY t.team_id, t.team_name

? What share of each team's throwers are substitutes?
? substitute share by team
SELECT t.team_name, CAST(SUM(CASE WHEN w.is_substitute = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM teams t JOIN throwers w ON w.team_id = t.team_id GROUP BY t.team_id, t.team_name

? How many legs are there per fixture on average?
? average legs per fixture
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT fixture_id), 0) FROM legs

? How many fines does a fined thrower get on average?
? fines per thrower who was fined
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT thrower_id), 0) FROM fines

? What share of the fines has been settled?
? share of fines with a settlement date
SELECT CAST(SUM(CASE WHEN settled_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fines

? How many darts were needed per maximum in each leg? Show leg id and the ratio.
? leg id with darts thrown divided by maximums
SELECT leg_id, CAST(darts_thrown AS FLOAT) / NULLIF(maximums, 0) FROM legs

? How many maximums fall per hundred darts?
? maximums per 100 darts thrown
SELECT 100.0 * SUM(maximums) / NULLIF(SUM(darts_thrown), 0) FROM legs

? What is the ratio of left handers to right handers in the premier teams?
? left to right throwers ratio in premier teams
SELECT CAST(SUM(CASE WHEN w.throws_with = 'left' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN w.throws_with = 'right' THEN 1 ELSE 0 END), 0) FROM throwers w JOIN teams t ON w.team_id = t.team_id WHERE t.division = 'premier'

? What share of the pubs in each town has a light at the oche?
? share of pubs with oche light by town
SELECT town, CAST(SUM(CASE WHEN has_oche_light = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pubs GROUP BY town

? How many more home legs than visitor legs were won overall?
? total home legs minus total visitor legs
SELECT SUM(home_legs) - SUM(visitor_legs) FROM fixtures

? What percentage of legs was finished with a checkout over 100?
? percent of legs with checkout above 100
SELECT 100.0 * SUM(CASE WHEN checkout > 100 THEN 1 ELSE 0 END) / COUNT(*) FROM legs

? How many boards do the pubs of each town have?
? total boards by town
SELECT town, SUM(boards) FROM pubs GROUP BY town

? Which divisions collect more than 1000 in entry fees?
? divisions whose total entry fees exceed 1000
SELECT division FROM teams GROUP BY division HAVING SUM(entry_fee) > 1000

? Which reasons for a fine cost more than 20 on average?
? reasons with a mean fine above 20
SELECT reason FROM fines GROUP BY reason HAVING AVG(amount) > 20

? Which teams have more than 12 throwers?
? teams with over 12 registered throwers
SELECT t.team_name FROM teams t JOIN throwers w ON w.team_id = t.team_id GROUP BY t.team_id, t.team_name HAVING COUNT(*) > 12

? What is the average dart weight for each throwing hand?
? mean weight of the darts of left and right throwers
SELECT throws_with, AVG(dart_weight_g) FROM throwers GROUP BY throws_with

? Which thrower uses the heaviest darts?
? name of the one with the heaviest dart
SELECT name FROM throwers ORDER BY dart_weight_g DESC LIMIT 1

? Who is the youngest thrower? I only need the nickname.
? nickname of the youngest thrower
SELECT nickname FROM throwers ORDER BY date_of_birth DESC LIMIT 1

? Which pub has been in the league longest?
? pub with the earliest joining year
SELECT pub_name FROM pubs ORDER BY joined_year ASC LIMIT 1

? Rank the throwers by the sum of their fines, biggest sinner first.
? thrower names ordered by total fines, highest first
SELECT w.name FROM throwers w JOIN fines f ON f.thrower_id = w.thrower_id GROUP BY w.thrower_id, w.name ORDER BY SUM(f.amount) DESC

? What were the 4 shortest legs in darts thrown? Give the leg ids.
? leg ids with the fewest darts, 4 of them
SELECT leg_id FROM legs ORDER BY darts_thrown ASC LIMIT 4

? Which teams have yet to pay their entry fee?
? teams with no fee payment date
SELECT team_name FROM teams WHERE fee_paid_on IS NULL

? Who throws without a team?
? throwers that have no team
SELECT name FROM throwers WHERE team_id IS NULL

? Which pubs in Leek or Crewe have fewer than 2 boards?
? pubs with under 2 boards in Crewe and Leek
SELECT pub_name FROM pubs WHERE town IN ('Leek', 'Crewe') AND boards < 2

? How many regular throwers, no substitutes, are registered?
? number of throwers who are not substitutes
SELECT COUNT(*) FROM throwers WHERE is_substitute = FALSE

? How many pints were drunk during the fixtures at The Anchor?
? pints sold in each pub
I do not know

? Which brand of darts does Fay Booth use?
? brand of the darts
I do not know

? What is the prize money for the winning team?
? prizes in the premier division
I do not know
