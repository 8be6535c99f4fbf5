-- An amateur ice hockey league: clubs, skaters, rinks, fixtures, goals, penalties and transfers.

CREATE TABLE rinks (
  rink_id INTEGER PRIMARY KEY,
  rink_name TEXT, -- Frost Dome; Polar Arena; Old Icehouse; Lakeview Rink
  city TEXT, -- Oulu; Malmo; Brno; Davos; Riga
  seats INTEGER,
  opened_year INTEGER,
  hourly_rent NUMERIC
);

CREATE TABLE hockey_clubs (
  club_id INTEGER PRIMARY KEY,
  club_name TEXT, -- Ice Bears; Steel Blades; Red Pucks; Northern Lynx; Snow Owls
  city TEXT, -- Oulu; Malmo; Brno; Davos; Riga
  conference TEXT, -- east; west; central
  home_rink_id INTEGER REFERENCES rinks (rink_id),
  manager TEXT, -- Aaro Laine; Petr Dvorak; Sven Holm; Janis Ozols
  budget NUMERIC
);

CREATE TABLE skaters (
  skater_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Mikko Salo; Erik Berg; Tomas Hlavac; Nico Frei; Edgars Kalns
  jersey_no INTEGER,
  position TEXT, -- goalie; defender; winger; centre
  shoots TEXT, -- left; right
  birth_date DATE,
  club_id INTEGER REFERENCES hockey_clubs (club_id),
  wage NUMERIC,
  joined DATE,
  injured BOOLEAN
);

CREATE TABLE fixtures (
  fixture_id INTEGER PRIMARY KEY,
  season TEXT, -- 2021/22; 2022/23; 2023/24
  home_club_id INTEGER REFERENCES hockey_clubs (club_id),
  away_club_id INTEGER REFERENCES hockey_clubs (club_id),
  rink_id INTEGER REFERENCES rinks (rink_id),
  face_off TIMESTAMP,
  home_goals INTEGER,
  away_goals INTEGER,
  spectators INTEGER,
  decided_in TEXT, -- regulation; overtime; shootout
  postponed BOOLEAN
);

CREATE TABLE goals (
  goal_id INTEGER PRIMARY KEY,
  fixture_id INTEGER REFERENCES fixtures (fixture_id),
  scorer_id INTEGER REFERENCES skaters (skater_id),
  assist_id INTEGER REFERENCES skaters (skater_id),
  period INTEGER,
  minute INTEGER,
  goal_type TEXT -- even strength; power play; short handed; empty net
);

CREATE TABLE penalties (
  penalty_id INTEGER PRIMARY KEY,
  fixture_id INTEGER REFERENCES fixtures (fixture_id),
  skater_id INTEGER REFERENCES skaters (skater_id),
  offence TEXT, -- hooking; tripping; fighting; high sticking
  minutes INTEGER,
  referee TEXT -- Karl Stone; Leo Virta; Maja Huber
);

CREATE TABLE transfers (
  transfer_id INTEGER PRIMARY KEY,
  skater_id INTEGER REFERENCES skaters (skater_id),
  from_club_id INTEGER REFERENCES hockey_clubs (club_id),
  to_club_id INTEGER REFERENCES hockey_clubs (club_id),
  moved_on DATE,
  fee NUMERIC,
  on_loan BOOLEAN
);

? Which skaters play for the Steel Blades?
? skaters of the hockey club Steel Blades
SELECT s.full_name FROM skaters s JOIN hockey_clubs c ON s.club_id = c.club_id WHERE c.club_name = 'Steel Blades'

? Which skaters have never scored a goal?
? skaters without goals
SELECT full_name FROM skaters WHERE skater_id NOT IN (SELECT scorer_id FROM goals)

? Which skaters have no penalties against them?
? skaters without a single entry in penalties
SELECT full_name FROM skaters WHERE skater_id NOT IN (SELECT skater_id FROM penalties)

? In which rink do the Snow Owls play at home?
? home rink of the hockey club Snow Owls (from rinks)
SELECT r.rink_name FROM rinks r JOIN hockey_clubs c ON c.home_rink_id = r.rink_id WHERE c.club_name = 'Snow Owls'

? Which defenders have scored on the power play? Each name once.
? distinct defender skaters with power play goals
SELECT DISTINCT s.full_name FROM skaters s JOIN goals g ON g.scorer_id = s.skater_id WHERE s.position = 'defender' AND g.goal_type = 'power play'

? How many penalty minutes did Erik Berg collect?
? total minutes of penalties for the skater Erik Berg
SELECT SUM(p.minutes) FROM penalties p JOIN skaters s ON p.skater_id = s.skater_id WHERE s.full_name = 'Erik Berg'

? How many assists does Nico Frei have? Count the goals he assisted.
? number of goals with an assist by the skater Nico Frei
SELECT COUNT(*) FROM goals g JOIN skaters s ON g.assist_id = s.skater_id WHERE s.full_name = 'Nico Frei'

? List each club with its number of skaters, clubs without skaters as well.
? skaters per hockey club including clubs with none
SELECT c.club_name, COUNT(s.skater_id) FROM hockey_clubs c LEFT JOIN skaters s ON s.club_id = c.club_id GROUP BY c.club_id, c.club_name

? Which skaters were transferred to the Ice Bears, and for what fee?
? skater and fee of the transfers to the hockey club Ice Bears
SELECT s.full_name, t.fee FROM transfers t JOIN skaters s ON t.skater_id = s.skater_id JOIN hockey_clubs c ON t.to_club_id = c.club_id WHERE c.club_name = 'Ice Bears'

? How many home fixtures did the Red Pucks have in season 2022/23?
? count fixtures of season 2022/23 with hockey club Red Pucks as home club
SELECT COUNT(*) FROM fixtures f JOIN hockey_clubs c ON f.home_club_id = c.club_id WHERE c.club_name = 'Red Pucks' AND f.season = '2022/23'

? Which clubs in the east conference have a rink with more than 5000 seats?
? east conference hockey clubs whose home rink (rinks) has over 5000 seats
SELECT c.club_name FROM hockey_clubs c JOIN rinks r ON c.home_rink_id = r.rink_id WHERE c.conference = 'east' AND r.seats > 5000

? Show the face-off and spectators of all fixtures in the Polar Arena.
? fixtures in the Polar Arena (rinks): face off, spectators
SELECT f.face_off, f.spectators FROM fixtures f JOIN rinks r ON f.rink_id = r.rink_id WHERE r.rink_name = 'Polar Arena'

? skaters by position
? How many skaters are there in each position?
SELECT position, COUNT(*) FROM skaters GROUP BY position

? Average spectators per season
? how many spectators watch fixtures on average in every season?
SELECT season, AVG(spectators) FROM fixtures GROUP BY season

? Penalties and penalty minutes by offence
? for each offence, how many penalties and how many minutes?
SELECT offence, COUNT(*), SUM(minutes) FROM penalties GROUP BY offence

? Goals by period and type
? count goals per period and goal type
SELECT period, goal_type, COUNT(*) FROM goals GROUP BY period, goal_type

? What does each club pay its skaters in total?
? total wage of the skaters per hockey club
SELECT c.club_name, SUM(s.wage) FROM hockey_clubs c JOIN skaters s ON s.club_id = c.club_id GROUP BY c.club_id, c.club_name

? How many goals has each skater scored?
? goals per scorer (skaters)
SELECT s.full_name, COUNT(*) FROM goals g JOIN skaters s ON g.scorer_id = s.skater_id GROUP BY s.skater_id, s.full_name

? Which clubs have at least 4 injured skaters?
? hockey clubs with 4 or more injured skaters
SELECT c.club_name FROM hockey_clubs c JOIN skaters s ON s.club_id = c.club_id WHERE s.injured = TRUE GROUP BY c.club_id, c.club_name HAVING COUNT(*) >= 4

? How many different skaters did each referee send off with penalties?
? distinct skaters with penalties per referee
SELECT referee, COUNT(DISTINCT skater_id) FROM penalties GROUP BY referee

? Number of clubs and average budget by conference
? hockey clubs per conference with their average budget
SELECT conference, COUNT(*), AVG(budget) FROM hockey_clubs GROUP BY conference

? How were fixtures decided? Number per season and way of deciding (decided in).
? fixtures by season and decided in
SELECT season, decided_in, COUNT(*) FROM fixtures GROUP BY season, decided_in

? Transfer money spent by each club that skaters moved to
? sum of fees of transfers by receiving hockey club (to club)
SELECT c.club_name, SUM(t.fee) FROM transfers t JOIN hockey_clubs c ON t.to_club_id = c.club_id GROUP BY c.club_id, c.club_name

? Who is the best paid skater?
? skater with the highest wage
SELECT full_name FROM skaters ORDER BY wage DESC LIMIT 1

? Top 10 scorers
? ten skaters with the most goals
SELECT s.full_name FROM skaters s JOIN goals g ON g.scorer_id = s.skater_id GROUP BY s.skater_id, s.full_name ORDER BY COUNT(*) DESC LIMIT 10

? Which is the oldest rink?
? rink opened first (rinks)
SELECT rink_name FROM rinks ORDER BY opened_year ASC LIMIT 1

? Who's the youngest goalie?
? youngest goalie of the skaters
SELECT full_name FROM skaters WHERE position = 'goalie' ORDER BY birth_date DESC LIMIT 1

? Which skater spends the most time in the penalty box, by minutes of penalties?
? skater with the most penalty minutes in penalties
SELECT s.full_name FROM skaters s JOIN penalties p ON p.skater_id = s.skater_id GROUP BY s.skater_id, s.full_name ORDER BY SUM(p.minutes) DESC LIMIT 1

? 3 most expensive transfers: date and fee
? date moved and fee of the three transfers with the highest fee
SELECT moved_on, fee FROM transfers ORDER BY fee DESC LIMIT 3

? List skaters by position, then by jersey number.
? skater names ordered by position and jersey no
SELECT full_name FROM skaters ORDER BY position ASC, jersey_no ASC

? Which club plays in front of the biggest crowds at home? Highest average spectators of its fixtures.
? hockey club with the highest average spectators in home fixtures
SELECT c.club_name FROM hockey_clubs c JOIN fixtures f ON f.home_club_id = c.club_id GROUP BY c.club_id, c.club_name ORDER BY AVG(f.spectators) DESC LIMIT 1

? Cheapest rink to hire, with the hourly rent
? rink name and hourly rent of the rinks with the lowest rent, only one
SELECT rink_name, hourly_rent FROM rinks ORDER BY hourly_rent ASC LIMIT 1

? Which skaters joined in 2023?
? skaters who joined their club in 2023
SELECT full_name FROM skaters WHERE EXTRACT(YEAR FROM joined) = 2023

? How many fixtures were there in January 2024?
? fixtures with face off in January 2024
SELECT COUNT(*) FROM fixtures WHERE EXTRACT(YEAR FROM face_off) = 2024 AND EXTRACT(MONTH FROM face_off) = 1

? Fixtures per month with the total of spectators
? number of fixtures and total spectators for each month
SELECT DATE_TRUNC('month', face_off), COUNT(*), SUM(spectators) FROM fixtures GROUP BY DATE_TRUNC('month', face_off)

? How many transfers happened in the last 60 days?
? transfers in the past 60 days
SELECT COUNT(*) FROM transfers WHERE moved_on >= CURRENT_DATE - INTERVAL '60 days'

? Fixtures by weekday
? on which days of the week are how many fixtures played?
SELECT EXTRACT(DOW FROM face_off), COUNT(*) FROM fixtures GROUP BY EXTRACT(DOW FROM face_off)

? Skaters born before 1990-01-01
? which skaters were born before January 1, 1990?
SELECT full_name FROM skaters WHERE birth_date < '1990-01-01'

? When was the first and the last transfer of Tomas Hlavac?
? earliest and latest date moved in transfers of the skater Tomas Hlavac
SELECT MIN(t.moved_on), MAX(t.moved_on) FROM transfers t JOIN skaters s ON t.skater_id = s.skater_id WHERE s.full_name = 'Tomas Hlavac'

? Transfer fees per year
? how much was paid in transfers each year?
SELECT EXTRACT(YEAR FROM moved_on), SUM(fee) FROM transfers GROUP BY EXTRACT(YEAR FROM moved_on)

? Average age of the skaters in years by position
? how old are skaters on average in each position?
SELECT position, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date)) FROM skaters GROUP BY position

? What percentage of fixtures goes to a shootout?
? percent of fixtures decided in a shootout
SELECT 100.0 * SUM(CASE WHEN decided_in = 'shootout' THEN 1 ELSE 0 END) / COUNT(*) FROM fixtures

? Share of fixtures won by the home club per season (home goals above away goals)
? by season, proportion of fixtures with more home goals than away goals
SELECT season, CAST(SUM(CASE WHEN home_goals > away_goals THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fixtures GROUP BY season

? Ratio of power play to even strength goals
? what is the ratio of power play goals to even strength goals?
SELECT CAST(SUM(CASE WHEN goal_type = 'power play' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN goal_type = 'even strength' THEN 1 ELSE 0 END), 0) FROM goals

? How many goals are scored per fixture on average?
? average goals per fixture with goals
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT fixture_id), 0) FROM goals

? Goal difference of every fixture: face-off time and home goals minus away goals
? face off and difference between home and away goals of all fixtures
SELECT face_off, home_goals - away_goals FROM fixtures

? What percent of skaters is injured in each club?
? percentage of injured skaters by hockey club
SELECT c.club_name, 100.0 * SUM(CASE WHEN s.injured = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM skaters s JOIN hockey_clubs c ON s.club_id = c.club_id GROUP BY c.club_id, c.club_name

? Proportion of transfers on loan
? what share of transfers is on loan?
SELECT CAST(SUM(CASE WHEN on_loan = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM transfers

? Which wingers or centres wear a number below 20? positions winger and centre
? winger or centre skaters with a jersey number under 20
SELECT full_name FROM skaters WHERE position IN ('winger', 'centre') AND jersey_no < 20

? Skaters without a club
? which skaters have no club?
SELECT full_name FROM skaters WHERE club_id IS NULL

? Name, city and seats of rinks with a rent between 100 and 250
? rinks costing 100 to 250 an hour: name, city, seats
SELECT rink_name, city, seats FROM rinks WHERE hourly_rent BETWEEN 100 AND 250

? How many goals in period 3 had no assist?
? count goals of period 3 without an assist
SELECT COUNT(*) FROM goals WHERE period = 3 AND assist_id IS NULL

? Which clubs are not in the central conference and have over 500000 to spend?
? hockey clubs outside the central conference with a budget above 500000
SELECT club_name FROM hockey_clubs WHERE conference <> 'central' AND budget > 500000

? Clubs whose name contains "Wolves"
? which hockey clubs have "Wolves" in the club name?
SELECT club_name FROM hockey_clubs WHERE club_name LIKE '%Wolves%'

? How many penalties for hooking or tripping did Leo Virta give?
? number of hooking or tripping penalties by referee Leo Virta
SELECT COUNT(*) FROM penalties WHERE offence IN ('hooking', 'tripping') AND referee = 'Leo Virta'

? Face-off of all postponed fixtures
? when was the face off of fixtures that were postponed?
SELECT face_off FROM fixtures WHERE postponed = TRUE

? Cities that have a rink but no club
? which cities are in rinks but not in hockey clubs?
SELECT city FROM rinks EXCEPT SELECT city FROM hockey_clubs

? Which skaters earn more than the average wage?
? skaters with an above-average wage
SELECT full_name FROM skaters WHERE wage > (SELECT AVG(wage) FROM skaters)

? How many saves did each goalie make?
? How much does a season ticket for the Northern Lynx cost?
? Which stick does Mikko Salo use?
I do not know
