-- Professional road cycling: squads, riders, stage races, stages and results.

CREATE TABLE squads (
  squad_id INTEGER PRIMARY KEY,
  squad_name TEXT, -- Velo Norte; Alpine Pro; Team Granit; Delta Cycling; Blue Chain
  country TEXT, -- Belgium; Italy; Colombia; Denmark; Slovenia
  licence_class TEXT, -- WorldTour; ProTeam; Continental
  annual_budget NUMERIC,
  bike_supplier TEXT, -- Corvo; Strada; Helix; Pinnacle
  manager TEXT -- Luc Peeters; Anna Riva; Jens Holt; Camilo Rojas
);

CREATE TABLE riders (
  rider_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Wout; Matteo; Egan; Jonas; Primoz
  last_name TEXT, -- Claes; Bianchi; Rojas; Lund; Kos
  nationality TEXT, -- Belgian; Italian; Colombian; Danish; Slovenian
  born_on DATE,
  speciality TEXT, -- climber; sprinter; time trialist; all-rounder; domestique
  weight_kg NUMERIC,
  squad_id INTEGER REFERENCES squads (squad_id),
  contract_until DATE,
  yearly_wage NUMERIC,
  is_captain BOOLEAN
);

CREATE TABLE races (
  race_id INTEGER PRIMARY KEY,
  race_name TEXT, -- Tour of the Lakes; Giro del Mare; Vuelta Verde; Nordic Classic; Ronde van Zand
  country TEXT, -- France; Italy; Spain; Norway; Netherlands
  edition_year INTEGER,
  category TEXT, -- grand tour; one-day classic; stage race; criterium
  prize_pool NUMERIC,
  first_day DATE,
  last_day DATE
);

CREATE TABLE stages (
  stage_id INTEGER PRIMARY KEY,
  race_id INTEGER REFERENCES races (race_id),
  stage_no INTEGER,
  ridden_on DATE,
  start_town TEXT, -- Annecy; Genoa; Bergen; Girona; Breda
  finish_town TEXT, -- Chambery; Lucca; Voss; Lleida; Tilburg
  profile TEXT, -- flat; hilly; mountain; individual time trial
  distance_km NUMERIC,
  climb_m INTEGER
);

CREATE TABLE results (
  result_id INTEGER PRIMARY KEY,
  stage_id INTEGER REFERENCES stages (stage_id),
  rider_id INTEGER REFERENCES riders (rider_id),
  finish_pos INTEGER,
  time_seconds INTEGER,
  uci_points INTEGER,
  status TEXT -- finished; abandoned; outside time limit; disqualified
);

CREATE TABLE doping_tests (
  test_id INTEGER PRIMARY KEY,
  rider_id INTEGER REFERENCES riders (rider_id),
  sampled_on DATE,
  reported_on DATE,
  outcome TEXT -- negative; positive; inconclusive
);

? Which riders ride for Team Granit?
? names of the riders in the Team Granit squad
SELECT r.first_name, r.last_name FROM riders r JOIN squads s ON r.squad_id = s.squad_id WHERE s.squad_name = 'Team Granit'

? Which riders abandoned a mountain stage? Give each name once.
? distinct first and last names of riders with status abandoned in the results of a mountain stage
SELECT DISTINCT r.first_name, r.last_name FROM riders r JOIN results x ON x.rider_id = r.rider_id JOIN stages s ON x.stage_id = s.stage_id WHERE x.status = 'abandoned' AND s.profile = 'mountain'

? Find the riders who have never been tested for doping.
? riders without any doping test
SELECT first_name, last_name FROM riders WHERE rider_id NOT IN (SELECT rider_id FROM doping_tests)

? Which squads have no riders under contract at all?
? squads with no riders
SELECT squad_name FROM squads WHERE squad_id NOT IN (SELECT squad_id FROM riders)

? Return the stage number, start town and finish town of every stage in the 2023 edition of the Giro del Mare race.
? stages of the Giro del Mare race 2023: number, start and finish
SELECT s.stage_no, s.start_town, s.finish_town FROM stages s JOIN races r ON s.race_id = r.race_id WHERE r.race_name = 'Giro del Mare' AND r.edition_year = 2023

? How many stages did sprinters win?
? number of stage results with finish position 1 by riders who are sprinters
SELECT COUNT(*) FROM results x JOIN riders r ON x.rider_id = r.rider_id WHERE r.speciality = 'sprinter' AND x.finish_pos = 1

? Which squad does Jonas Lund belong to?
? Jonas Lund's squad
SELECT s.squad_name FROM squads s JOIN riders r ON r.squad_id = s.squad_id WHERE r.first_name = 'Jonas' AND r.last_name = 'Lund'

? List rider last name, squad name and wage for all climbers.
? climbers with their squad and what they earn a year
SELECT r.last_name, s.squad_name, r.yearly_wage FROM riders r JOIN squads s ON r.squad_id = s.squad_id WHERE r.speciality = 'climber'

? How many kilometers did each race cover in total? Show race name, year and the total.
? total stage distance by race name and edition year
SELECT r.race_name, r.edition_year, SUM(s.distance_km) FROM races r JOIN stages s ON s.race_id = r.race_id GROUP BY r.race_id, r.race_name, r.edition_year

? Which squads have at least one rider who tested positive, each listed once?
? different squads with a positive doping test among their riders
SELECT DISTINCT s.squad_name FROM squads s JOIN riders r ON r.squad_id = s.squad_id JOIN doping_tests d ON d.rider_id = r.rider_id WHERE d.outcome = 'positive'

? What was the fastest time on a stage finishing in Lucca?
? best result time in seconds for stages with finish town Lucca
SELECT MIN(x.time_seconds) FROM results x JOIN stages s ON x.stage_id = s.stage_id WHERE s.finish_town = 'Lucca'

? Show each squad with how many riders it has, squads with none as well.
? rider count for every squad, zero if there are none
SELECT s.squad_name, COUNT(r.rider_id) FROM squads s LEFT JOIN riders r ON r.squad_id = s.squad_id GROUP BY s.squad_id, s.squad_name

? How many riders are there per speciality?
? riders by speciality
SELECT speciality, COUNT(*) FROM riders GROUP BY speciality

? What is the average wage for each nationality?
? mean yearly pay of riders by nationality
SELECT nationality, AVG(yearly_wage) FROM riders GROUP BY nationality

? For each licence class, show the number of squads and their combined budget.
? squads and total annual budget by licence class
SELECT licence_class, COUNT(*), SUM(annual_budget) FROM squads GROUP BY licence_class

? Longest stage and average stage length by profile
? For every stage profile, what are the longest and the average distance?
SELECT profile, MAX(distance_km), AVG(distance_km) FROM stages GROUP BY profile

? Break down the doping tests by outcome.
? how many doping tests for each outcome?
SELECT outcome, COUNT(*) FROM doping_tests GROUP BY outcome

? Which bike suppliers equip more than 2 squads?
? suppliers of bikes for over 2 squads
SELECT bike_supplier FROM squads GROUP BY bike_supplier HAVING COUNT(*) > 2

? UCI points per squad in the 2024 races
? How many UCI points did each squad's riders collect in races of the 2024 edition year?
SELECT s.squad_name, SUM(x.uci_points) FROM results x JOIN riders r ON x.rider_id = r.rider_id JOIN squads s ON r.squad_id = s.squad_id JOIN stages g ON x.stage_id = g.stage_id JOIN races a ON g.race_id = a.race_id WHERE a.edition_year = 2024 GROUP BY s.squad_id, s.squad_name

? How many different nationalities does each squad have among its riders?
? distinct rider nationalities per squad
SELECT s.squad_name, COUNT(DISTINCT r.nationality) FROM squads s JOIN riders r ON r.squad_id = s.squad_id GROUP BY s.squad_id, s.squad_name

? number of races by country and category
? For each country and category, how many races are there?
SELECT country, category, COUNT(*) FROM races GROUP BY country, category

? How many climbing meters are there in total for every race?
? total meters of climb by race name
SELECT r.race_name, SUM(s.climb_m) FROM races r JOIN stages s ON s.race_id = r.race_id GROUP BY r.race_id, r.race_name

? How many results have each status?
? result count by status
SELECT status, COUNT(*) FROM results GROUP BY status

? Which riders have collected 500 UCI points or more?
? riders whose results add up to at least 500 UCI points
SELECT r.first_name, r.last_name FROM riders r JOIN results x ON x.rider_id = r.rider_id GROUP BY r.rider_id, r.first_name, r.last_name HAVING SUM(x.uci_points) >= 500

? Who are the 10 riders with the most UCI points?
? top 10 riders by total UCI points
SELECT r.first_name, r.last_name FROM riders r JOIN results x ON x.rider_id = r.rider_id GROUP BY r.rider_id, r.first_name, r.last_name ORDER BY SUM(x.uci_points) DESC LIMIT 10

? Which squad has the largest budget?
? richest squad
SELECT squad_name FROM squads ORDER BY annual_budget DESC LIMIT 1

? Who is the lightest rider?
? first and last name of the rider who weighs the least
SELECT first_name, last_name FROM riders ORDER BY weight_kg ASC LIMIT 1

? What are the five longest stages? I need start town, finish town and distance.
? start town, finish town and distance of the 5 longest stages
SELECT start_town, finish_town, distance_km FROM stages ORDER BY distance_km DESC LIMIT 5

? Which race has the most stages?
? race name with the greatest number of stages
SELECT r.race_name FROM races r JOIN stages s ON s.race_id = r.race_id GROUP BY r.race_id, r.race_name ORDER BY COUNT(*) DESC LIMIT 1

? List all riders by contract end, soonest first.
? riders ordered by the date their contract runs out, earliest first
SELECT first_name, last_name FROM riders ORDER BY contract_until ASC

? Which captain is paid the most?
? best paid captain among the riders
SELECT first_name, last_name FROM riders WHERE is_captain = TRUE ORDER BY yearly_wage DESC LIMIT 1

? Which Danish rider is the oldest?
? oldest Danish rider
SELECT first_name, last_name FROM riders WHERE nationality = 'Danish' ORDER BY born_on ASC LIMIT 1

? Sort races by year descending, then by name; show both.
? race name and edition year, newest edition first and then alphabetically by name
SELECT race_name, edition_year FROM races ORDER BY edition_year DESC, race_name ASC

? Which nationality wins the most stages?
? nationality of the riders with the most results at position 1
SELECT r.nationality FROM riders r JOIN results x ON x.rider_id = r.rider_id WHERE x.finish_pos = 1 GROUP BY r.nationality ORDER BY COUNT(*) DESC LIMIT 1

? Whose contracts run out in 2025?
? riders with a contract until some day in 2025
SELECT first_name, last_name FROM riders WHERE EXTRACT(YEAR FROM contract_until) = 2025

? How many stages were ridden in July 2023?
? stage count July 2023
SELECT COUNT(*) FROM stages WHERE EXTRACT(YEAR FROM ridden_on) = 2023 AND EXTRACT(MONTH FROM ridden_on) = 7

? How many doping tests were taken per month?
? doping tests by month sampled
SELECT DATE_TRUNC('month', sampled_on), COUNT(*) FROM doping_tests GROUP BY DATE_TRUNC('month', sampled_on)

? How long does it take on average until a doping test is reported, in days?
? average number of days from sampling to report of doping tests
SELECT AVG(reported_on - sampled_on) FROM doping_tests

? Which races start between 2024-04-01 and 2024-06-30?
? races with a first day between April 1, 2024 and June 30, 2024
SELECT race_name FROM races WHERE first_day BETWEEN '2024-04-01' AND '2024-06-30'

? Which riders were doping tested in the last 3 months? No duplicates please.
? distinct riders with a doping test in the past 3 months
SELECT DISTINCT r.first_name, r.last_name FROM riders r JOIN doping_tests d ON d.rider_id = r.rider_id WHERE d.sampled_on >= CURRENT_DATE - INTERVAL '3 months'

? How many days does each race run? Race name first.
? race name with the days from first to last day
SELECT race_name, last_day - first_day FROM races

? How many stages are ridden on a Sunday?
? Sunday stages, number
SELECT COUNT(*) FROM stages WHERE EXTRACT(DOW FROM ridden_on) = 0

? Which riders were born after January 1, 2000?
? riders born after 2000-01-01
SELECT first_name, last_name FROM riders WHERE born_on > '2000-01-01'

? When was Egan Rojas last tested for doping?
? latest doping test date of rider Egan Rojas
SELECT MAX(d.sampled_on) FROM doping_tests d JOIN riders r ON d.rider_id = r.rider_id WHERE r.first_name = 'Egan' AND r.last_name = 'Rojas'

? What share of doping tests came back positive?
? proportion of doping tests with a positive outcome
SELECT CAST(SUM(CASE WHEN outcome = 'positive' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM doping_tests

? What percentage of results were abandoned, per stage profile?
? percent abandoned by profile of the stage
SELECT s.profile, 100.0 * SUM(CASE WHEN x.status = 'abandoned' THEN 1 ELSE 0 END) / COUNT(*) FROM results x JOIN stages s ON x.stage_id = s.stage_id GROUP BY s.profile

? Ratio of climbers to sprinters per squad
? for each squad name, what is the ratio of climbers to sprinters among its riders?
SELECT s.squad_name, CAST(SUM(CASE WHEN r.speciality = 'climber' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN r.speciality = 'sprinter' THEN 1 ELSE 0 END), 0) FROM squads s JOIN riders r ON r.squad_id = s.squad_id GROUP BY s.squad_id, s.squad_name

? What is the average number of riders per squad?
? riders per squad on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT squad_id), 0) FROM riders

? How many meters of climbing per kilometer does each profile have?
? total climb divided by total distance for each stage profile
SELECT profile, CAST(SUM(climb_m) AS FLOAT) / NULLIF(SUM(distance_km), 0) FROM stages GROUP BY profile

? What percentage of riders earn more than 1000000?
? percent of riders with a yearly wage above 1000000
SELECT 100.0 * SUM(CASE WHEN yearly_wage > 1000000 THEN 1 ELSE 0 END) / COUNT(*) FROM riders

? What proportion of stages is flat in each race country?
? share of flat stages by country of the race
SELECT r.country, CAST(SUM(CASE WHEN s.profile = 'flat' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM stages s JOIN races r ON s.race_id = r.race_id GROUP BY r.country

? How many doping tests are there per tested rider?
? average number of doping tests per rider tested
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT rider_id), 0) FROM doping_tests

? Show all mountain stages of more than 200 km: start, finish, distance, climb.
? start town, finish town, distance and climb of mountain stages longer than 200 km
SELECT start_town, finish_town, distance_km, climb_m FROM stages WHERE profile = 'mountain' AND distance_km > 200

? Which riders are not captains and earn between 100000 and 250000?
? non-captain riders with a yearly wage from 100000 to 250000
SELECT first_name, last_name FROM riders WHERE is_captain = FALSE AND yearly_wage BETWEEN 100000 AND 250000

? Riders that have no squad at the moment
? which riders are without a squad?
SELECT first_name, last_name FROM riders WHERE squad_id IS NULL

? Which doping tests have not been reported yet? Give the sampling date.
? sampling dates of doping tests with no report date
SELECT sampled_on FROM doping_tests WHERE reported_on IS NULL

? WorldTour or ProTeam squads from Belgium or Denmark
? which squads from Belgium or Denmark hold a WorldTour or ProTeam licence?
SELECT squad_name FROM squads WHERE licence_class IN ('WorldTour', 'ProTeam') AND country IN ('Belgium', 'Denmark')

? Which race names contain the word "Classica"?
? races with Classica in the name
SELECT race_name FROM races WHERE race_name LIKE '%Classica%'

? How many results were not finished?
? number of results with a status other than finished
SELECT COUNT(*) FROM results WHERE status <> 'finished'

? Who rides for a squad using Helix bikes and weighs less than 60 kg?
? riders under 60 kg in a squad whose bike supplier is Helix
SELECT r.first_name, r.last_name FROM riders r JOIN squads s ON r.squad_id = s.squad_id WHERE s.bike_supplier = 'Helix' AND r.weight_kg < 60

? Which races have a prize pool above the average?
? races paying out more prize money than the average race
SELECT race_name FROM races WHERE prize_pool > (SELECT AVG(prize_pool) FROM races)

? Which countries have both a squad and a race?
? countries that host races and also have squads
SELECT country FROM squads INTERSECT SELECT country FROM races

? What was the average power in watts of each rider?
? Which doctor carried out the doping tests?
? How many punctures happened on each stage?
I do not know
