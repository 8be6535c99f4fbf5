-- A regional basketball league: clubs, players, games, box scores and injuries.

CREATE TABLE teams (
  team_id INTEGER PRIMARY KEY,
  name TEXT, -- Harbour Hawks; Northside Bulls; River City Kings; Bay Comets; Ironworks
  city TEXT, -- Leeds; Bristol; Cardiff; Hull; Norwich
  division TEXT, -- north; south; east; west
  founded_year INTEGER,
  head_coach TEXT, -- Dan Whitlock; Priya Nair; Rob Castell; Greta Holm
  arena_capacity INTEGER
);

CREATE TABLE players (
  player_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Marcus; Jalen; Tobias; Kofi; Andre
  last_name TEXT, -- Reid; Okafor; Lindqvist; Mensah; Doyle
  position TEXT, -- guard; forward; center
  height_cm INTEGER,
  weight_kg NUMERIC,
  dob DATE,
  nationality TEXT, -- British; Ghanaian; Swedish; American; Irish
  salary NUMERIC,
  team_id INTEGER REFERENCES teams (team_id),
  is_rookie BOOLEAN,
  signed_on DATE
);

CREATE TABLE games (
  game_id INTEGER PRIMARY KEY,
  home_team_id INTEGER REFERENCES teams (team_id),
  away_team_id INTEGER REFERENCES teams (team_id),
  tipoff_at TIMESTAMP,
  season INTEGER,
  stage TEXT, -- regular; playoff; preseason; cup
  home_points INTEGER,
  away_points INTEGER,
  attendance INTEGER,
  went_to_overtime BOOLEAN
);

CREATE TABLE box_scores (
  id INTEGER PRIMARY KEY,
  game_id INTEGER REFERENCES games (game_id),
  player_id INTEGER REFERENCES players (player_id),
  minutes_played INTEGER,
  points INTEGER,
  rebounds INTEGER,
  assists INTEGER,
  turnovers INTEGER,
  fouls INTEGER
);

CREATE TABLE injuries (
  injury_id INTEGER PRIMARY KEY,
  player_id INTEGER REFERENCES players (player_id),
  body_part TEXT, -- knee; ankle; shoulder; back; wrist
  injured_on DATE,
  returned_on DATE
);

? Which players have never had an injury?
? names of the players without any injury on record
SELECT first_name, last_name FROM players WHERE player_id NOT IN (SELECT player_id FROM injuries)

? Which players play for the Harbour Hawks team?
? List the first and last names of all players on the Harbour Hawks team.
SELECT p.first_name, p.last_name FROM players p JOIN teams t ON p.team_id = t.team_id WHERE t.name = 'Harbour Hawks'

? Give me the different names of teams that have at least one Swedish player.
? which teams have a Swedish player on the roster, each listed once
SELECT DISTINCT t.name FROM teams t JOIN players p ON p.team_id = t.team_id WHERE p.nationality = 'Swedish'

? How many points did Jalen Okafor score in total?
? total points of player Jalen Okafor
SELECT SUM(b.points) FROM box_scores b JOIN players p ON b.player_id = p.player_id WHERE p.first_name = 'Jalen' AND p.last_name = 'Okafor'

? Return the name of each team along with the number of rookies on it.
? how many rookie players does every team have?
SELECT t.name, COUNT(*) FROM teams t JOIN players p ON p.team_id = t.team_id WHERE p.is_rookie = TRUE GROUP BY t.team_id, t.name

? Show every team with its number of players, including teams that have none.
? players per team, including teams with no players at all
SELECT t.name, COUNT(p.player_id) FROM teams t LEFT JOIN players p ON p.team_id = t.team_id GROUP BY t.team_id, t.name

? Find the last names of guards who scored more than 30 points in a playoff game, without repeats.
? Which different guards (last name of the player) have a box score of over 30 points in any playoff game?
SELECT DISTINCT p.last_name FROM players p JOIN box_scores b ON b.player_id = p.player_id JOIN games g ON b.game_id = g.game_id WHERE p.position = 'guard' AND b.points > 30 AND g.stage = 'playoff'

? Which teams from the north division never hosted a cup game?
? north division teams that have not been home team in any cup game
SELECT name FROM teams WHERE division = 'north' AND team_id NOT IN (SELECT home_team_id FROM games WHERE stage = 'cup')

? What is the average number of rebounds per box score for players of each team?
? average rebounds by team name
SELECT t.name, AVG(b.rebounds) FROM box_scores b JOIN players p ON b.player_id = p.player_id JOIN teams t ON p.team_id = t.team_id GROUP BY t.team_id, t.name

? How many games did Bay Comets play at home in the 2023 season?
? number of home games of Bay Comets, season 2023
SELECT COUNT(*) FROM games g JOIN teams t ON g.home_team_id = t.team_id WHERE t.name = 'Bay Comets' AND g.season = 2023

? Who coaches the team that Kofi Mensah plays for?
? head coach of player Kofi Mensah's team
SELECT t.head_coach FROM teams t JOIN players p ON p.team_id = t.team_id WHERE p.first_name = 'Kofi' AND p.last_name = 'Mensah'

? List first name, last name and body part for every knee or ankle injury.
? players with knee or ankle injuries: first name, last name, body part
SELECT p.first_name, p.last_name, i.body_part FROM players p JOIN injuries i ON i.player_id = p.player_id WHERE i.body_part IN ('knee', 'ankle')

? Which cities saw one of their teams lose a home game by more than 20 points?
? cities of home teams beaten by over 20 points, no duplicates
SELECT DISTINCT t.city FROM teams t JOIN games g ON g.home_team_id = t.team_id WHERE g.away_points - g.home_points > 20

? How many players are there per position?
? headcount by playing position
? break down the players by position
SELECT position, COUNT(*) FROM players GROUP BY position

? For each nationality, what are the average, lowest and highest salary?
? average, minimum and maximum player salary by nationality
SELECT nationality, AVG(salary), MIN(salary), MAX(salary) FROM players GROUP BY nationality

? total attendance per season
? How many spectators came to the games of each season in total?
SELECT season, SUM(attendance) FROM games GROUP BY season

? Which nationalities are represented by at least 10 players?
? nationalities with 10 or more players
SELECT nationality FROM players GROUP BY nationality HAVING COUNT(*) >= 10

? Number of different nationalities among the players of each position?
? how many distinct nationalities do we have per position
SELECT position, COUNT(DISTINCT nationality) FROM players GROUP BY position

? For every season and stage, show how many games were played.
? games by season and stage
SELECT season, stage, COUNT(*) FROM games GROUP BY season, stage

? Give the average arena capacity by division.
? how big are the arenas on average in each division?
SELECT division, AVG(arena_capacity) FROM teams GROUP BY division

? How much does each team pay its players altogether?
? payroll per team name
SELECT t.name, SUM(p.salary) FROM teams t JOIN players p ON p.team_id = t.team_id GROUP BY t.team_id, t.name

? Which teams spend more than 2000000 on player salaries in total?
? teams with total player salaries above 2000000
SELECT t.name FROM teams t JOIN players p ON p.team_id = t.team_id GROUP BY t.team_id, t.name HAVING SUM(p.salary) > 2000000

? How many injuries were there for each body part, and how many different players were hurt?
? injuries per body part with the number of distinct players
SELECT body_part, COUNT(*), COUNT(DISTINCT player_id) FROM injuries GROUP BY body_part

? How many overtime games were there in each season?
? overtime games by season
SELECT season, COUNT(*) FROM games WHERE went_to_overtime = TRUE GROUP BY season

? Show the average height of forwards in each division.
? how tall are forwards on average, per team division
SELECT t.division, AVG(p.height_cm) FROM players p JOIN teams t ON p.team_id = t.team_id WHERE p.position = 'forward' GROUP BY t.division

? Who are the top 5 scorers by total points?
? first and last name of the 5 players with the most points overall
SELECT p.first_name, p.last_name FROM players p JOIN box_scores b ON b.player_id = p.player_id GROUP BY p.player_id, p.first_name, p.last_name ORDER BY SUM(b.points) DESC LIMIT 5

? Who is the tallest player?
? name the tallest player in the league
SELECT first_name, last_name FROM players ORDER BY height_cm DESC LIMIT 1

? Which team has the biggest arena?
? team with the highest arena capacity
SELECT name FROM teams ORDER BY arena_capacity DESC LIMIT 1

? Which team was founded first?
? the oldest team
SELECT name FROM teams ORDER BY founded_year ASC LIMIT 1

? List all players sorted by salary from highest to lowest, then by last name.
? Give me the first and last names of players ordered by salary descending and then last name.
SELECT first_name, last_name FROM players ORDER BY salary DESC, last_name ASC

? Which player has been injured most often?
? player with the most injuries
SELECT p.first_name, p.last_name FROM players p JOIN injuries i ON i.player_id = p.player_id GROUP BY p.player_id, p.first_name, p.last_name ORDER BY COUNT(*) DESC LIMIT 1

? What are the 3 best attended games? Show tip-off and attendance.
? top 3 games by attendance with tip-off time and attendance
SELECT tipoff_at, attendance FROM games ORDER BY attendance DESC LIMIT 3

? Which center of Ironworks earns the least?
? name of the lowest paid center on the Ironworks team
SELECT p.first_name, p.last_name FROM players p JOIN teams t ON p.team_id = t.team_id WHERE p.position = 'center' AND t.name = 'Ironworks' ORDER BY p.salary ASC LIMIT 1

? Who is the youngest player in the league?
? youngest player, first and last name
SELECT first_name, last_name FROM players ORDER BY dob DESC LIMIT 1

? Rank the teams by average home attendance, best first.
? list team names in order of their average attendance at home games, highest first
SELECT t.name FROM teams t JOIN games g ON g.home_team_id = t.team_id GROUP BY t.team_id, t.name ORDER BY AVG(g.attendance) DESC

? Which players were signed in 2022?
? players who joined in 2022
SELECT first_name, last_name FROM players WHERE EXTRACT(YEAR FROM signed_on) = 2022

? How many games tipped off in March 2023?
? number of games in March 2023
SELECT COUNT(*) FROM games WHERE EXTRACT(YEAR FROM tipoff_at) = 2023 AND EXTRACT(MONTH FROM tipoff_at) = 3

? How many injuries occurred in the last 60 days?
? injuries in the past 60 days, count
SELECT COUNT(*) FROM injuries WHERE injured_on >= CURRENT_DATE - INTERVAL '60 days'

? How many days are players out on average per body part?
? average days between injury and return, by body part
SELECT body_part, AVG(returned_on - injured_on) FROM injuries GROUP BY body_part

? Number of games per month in the 2024 season?
? How many games were played in each month of the 2024 season?
SELECT DATE_TRUNC('month', tipoff_at), COUNT(*) FROM games WHERE season = 2024 GROUP BY DATE_TRUNC('month', tipoff_at)

? On which weekday are how many games played?
? games by day of the week
SELECT EXTRACT(DOW FROM tipoff_at), COUNT(*) FROM games GROUP BY EXTRACT(DOW FROM tipoff_at)

? Which players were born before 1995-01-01?
? players born before January 1, 1995
SELECT first_name, last_name FROM players WHERE dob < '1995-01-01'

? When did the first and the last playoff game tip off?
? first and last tip-off of playoff games
SELECT MIN(tipoff_at), MAX(tipoff_at) FROM games WHERE stage = 'playoff'

? Which players got hurt between 2023-10-01 and 2023-12-31?
? names of players with an injury between October 1, 2023 and December 31, 2023
SELECT p.first_name, p.last_name FROM players p JOIN injuries i ON i.player_id = p.player_id WHERE i.injured_on BETWEEN '2023-10-01' AND '2023-12-31'

? How old are the players on average, per team?
? average age in years of each team's players
SELECT t.name, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM p.dob)) FROM teams t JOIN players p ON p.team_id = t.team_id GROUP BY t.team_id, t.name

? What is the assist to turnover ratio for each player? Show last name and ratio.
? ratio of assists to turnovers by player last name
SELECT p.last_name, CAST(SUM(b.assists) AS FLOAT) / NULLIF(SUM(b.turnovers), 0) FROM players p JOIN box_scores b ON b.player_id = p.player_id GROUP BY p.player_id, p.last_name

? What percentage of games went to overtime?
? percent of all games that needed overtime
SELECT 100.0 * SUM(CASE WHEN went_to_overtime = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM games

? Share of rookies among the players of each position
? for every position, what proportion of players are rookies?
SELECT position, CAST(SUM(CASE WHEN is_rookie = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM players GROUP BY position

? Ratio of guards to forwards?
? what's the ratio of guards to forwards among the players
SELECT CAST(SUM(CASE WHEN position = 'guard' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN position = 'forward' THEN 1 ELSE 0 END), 0) FROM players

? In what proportion of games did the home team score more than the away team?
? share of games won by the home side
SELECT CAST(SUM(CASE WHEN home_points > away_points THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM games

? How many points are scored per minute played, overall?
? total points divided by total minutes played in the box scores
SELECT CAST(SUM(points) AS FLOAT) / NULLIF(SUM(minutes_played), 0) FROM box_scores

? What is the average number of injuries per injured player?
? injuries per injured player on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT player_id), 0) FROM injuries

? What is the difference between home and away points for each game? Give the tip-off time as well, first.
? tip-off time and point difference (home minus away) of every game
SELECT tipoff_at, home_points - away_points FROM games

? Which players are between 195 and 205 cm tall?
? players with a height of 195 to 205 cm
SELECT first_name, last_name FROM players WHERE height_cm BETWEEN 195 AND 205

? List the rookies who are American or Irish.
? who are our American or Irish rookies?
SELECT first_name, last_name FROM players WHERE is_rookie = TRUE AND nationality IN ('American', 'Irish')

? Which players haven't returned from an injury yet?
? names of players still out with an injury (no return date)
SELECT p.first_name, p.last_name FROM players p JOIN injuries i ON i.player_id = p.player_id WHERE i.returned_on IS NULL

? Show first name, last name, height and weight of the players who are not guards.
? first name, last name, height and weight for all players other than guards
SELECT first_name, last_name, height_cm, weight_kg FROM players WHERE position <> 'guard'

? Teams whose name starts with North
? which team names begin with "North"?
SELECT name FROM teams WHERE name LIKE 'North%'

? How many box scores have 5 or more fouls and fewer than 10 points?
? count the box scores with at least 5 fouls but under 10 points
SELECT COUNT(*) FROM box_scores WHERE fouls >= 5 AND points < 10

? Give me name, city and coach of the teams in the south or west division.
? name, city and head coach of south or west teams
SELECT name, city, head_coach FROM teams WHERE division IN ('south', 'west')

? Which teams from Leeds have an arena with more than 8000 seats?
? teams based in Leeds with arena capacity over 8000
SELECT name FROM teams WHERE city = 'Leeds' AND arena_capacity > 8000

? Who earns above the average salary?
? names of players paid more than the average player
SELECT first_name, last_name FROM players WHERE salary > (SELECT AVG(salary) FROM players)

? How many three-pointers did each player make?
? Who refereed the cup games?
? Which sponsors pay for the Bay Comets' shirts?
I do not know
