-- A site with coding challenges: coders, puzzles, contests, submissions and duels.

CREATE TABLE coder (
  coder_id INTEGER PRIMARY KEY,
  handle TEXT, -- bytefox; loopy; null_nora; quickhash
  country TEXT, -- Estonia; Egypt; Korea; Uruguay
  rating INTEGER,
  signed_up_on DATE,
  last_submission_at TIMESTAMP,
  favourite_language TEXT, -- Python; Rust; Java; Go
  is_premium BOOLEAN
);

CREATE TABLE contest (
  contest_id INTEGER PRIMARY KEY,
  contest_name TEXT, -- Winter Sprint; Graph Night; Rookie Cup; Mega Round
  sponsor TEXT, -- Nimbus; Kettle Bank; Ferro
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  prize_pool NUMERIC,
  is_rated BOOLEAN
);

CREATE TABLE puzzle (
  puzzle_id INTEGER PRIMARY KEY,
  title TEXT, -- Lost Parcels; Twin Towers of Hanoi; Sparse Maze; Coin Rows
  topic TEXT, -- graphs; strings; greedy; geometry
  difficulty TEXT, -- easy; medium; hard
  points INTEGER,
  contest_id INTEGER REFERENCES contest (contest_id),
  setter_id INTEGER REFERENCES coder (coder_id),
  published_on DATE,
  time_limit_ms INTEGER
);

CREATE TABLE submission (
  submission_id INTEGER PRIMARY KEY,
  coder_id INTEGER REFERENCES coder (coder_id),
  puzzle_id INTEGER REFERENCES puzzle (puzzle_id),
  submitted_at TIMESTAMP,
  language TEXT, -- Python; Rust; Java; Go
  verdict TEXT, -- accepted; wrong answer; time limit; compile error
  runtime_ms INTEGER,
  memory_kb INTEGER,
  tests_passed INTEGER,
  tests_total INTEGER
);

CREATE TABLE duel (
  duel_id INTEGER PRIMARY KEY,
  challenger_id INTEGER REFERENCES coder (coder_id),
  opponent_id INTEGER REFERENCES coder (coder_id),
  puzzle_id INTEGER REFERENCES puzzle (puzzle_id),
  began_at TIMESTAMP,
  finished_at TIMESTAMP,
  stake NUMERIC
);

? Whose submission to Sparse Maze was accepted? Every handle once.
? distinct handles of coders with an accepted submission to the puzzle Sparse Maze
SELECT DISTINCT c.handle FROM submission s JOIN coder c ON s.coder_id = c.coder_id JOIN puzzle p ON s.puzzle_id = p.puzzle_id WHERE p.title = 'Sparse Maze' AND s.verdict = 'accepted'

? Which puzzles were part of the Rookie Cup?
? puzzle titles of the contest Rookie Cup
SELECT p.title FROM puzzle p JOIN contest t ON p.contest_id = t.contest_id WHERE t.contest_name = 'Rookie Cup'

? Who is the setter of Coin Rows?
? handle of the coder who set the puzzle Coin Rows
SELECT c.handle FROM puzzle p JOIN coder c ON p.setter_id = c.coder_id WHERE p.title = 'Coin Rows'

? Which coders have never submitted anything?
? handles of coders without a submission
SELECT handle FROM coder WHERE coder_id NOT IN (SELECT coder_id FROM submission)

? Which puzzles has nobody tried yet?
? puzzles without submissions
SELECT title FROM puzzle WHERE puzzle_id NOT IN (SELECT puzzle_id FROM submission)

? How many Rust submissions came from Estonia?
? submissions in language Rust by coders from Estonia
SELECT COUNT(*) FROM submission s JOIN coder c ON s.coder_id = c.coder_id WHERE s.language = 'Rust' AND c.country = 'Estonia'

? Which coders challenged someone on a hard puzzle? No repeats.
? distinct handles of challengers in duels on a hard puzzle
SELECT DISTINCT c.handle FROM duel d JOIN coder c ON d.challenger_id = c.coder_id JOIN puzzle p ON d.puzzle_id = p.puzzle_id WHERE p.difficulty = 'hard'

? What is the average runtime of submissions to graphs puzzles?
? mean runtime in submissions on the topic graphs
SELECT AVG(s.runtime_ms) FROM submission s JOIN puzzle p ON s.puzzle_id = p.puzzle_id WHERE p.topic = 'graphs'

? Which contests sponsored by Nimbus had a geometry puzzle? Each contest once.
? distinct contest names with sponsor Nimbus and a geometry puzzle
SELECT DISTINCT t.contest_name FROM puzzle p JOIN contest t ON p.contest_id = t.contest_id WHERE t.sponsor = 'Nimbus' AND p.topic = 'geometry'

? Show handle, puzzle title and verdict of all Go submissions.
? Go language submissions with coder handle, puzzle title, verdict
SELECT c.handle, p.title, s.verdict FROM submission s JOIN coder c ON s.coder_id = c.coder_id JOIN puzzle p ON s.puzzle_id = p.puzzle_id WHERE s.language = 'Go'

? What percentage of submissions gets accepted?
? accepted submissions in percent
SELECT 100.0 * SUM(CASE WHEN verdict = 'accepted' THEN 1 ELSE 0 END) / COUNT(*) FROM submission

? Accepted share per puzzle
? For each puzzle title, what share of submissions was accepted?
SELECT p.title, CAST(SUM(CASE WHEN s.verdict = 'accepted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM submission s JOIN puzzle p ON s.puzzle_id = p.puzzle_id GROUP BY p.puzzle_id, p.title

? What fraction of all tests did submissions pass, by language?
? tests passed over tests total per submission language
SELECT language, CAST(SUM(tests_passed) AS FLOAT) / NULLIF(SUM(tests_total), 0) FROM submission GROUP BY language

? How many submissions does a coder make on average?
? submissions per coder
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT coder_id), 0) FROM submission

? What is the ratio of easy to hard puzzles?
? easy to hard puzzle ratio
SELECT CAST(SUM(CASE WHEN difficulty = 'easy' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN difficulty = 'hard' THEN 1 ELSE 0 END), 0) FROM puzzle

? What proportion of coders in each country has premium?
? premium share of coders by country
SELECT country, CAST(SUM(CASE WHEN is_premium = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM coder GROUP BY country

? ratio of wrong answer to time limit submissions
? How many wrong answer verdicts are there per time limit verdict among submissions, as a ratio?
SELECT CAST(SUM(CASE WHEN verdict = 'wrong answer' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN verdict = 'time limit' THEN 1 ELSE 0 END), 0) FROM submission

? How many tests did each submission fail? Id and total minus passed.
? submission ids with tests total minus tests passed
SELECT submission_id, tests_total - tests_passed FROM submission

? How many submissions came in during March 2024?
? submissions in March 2024
SELECT COUNT(*) FROM submission WHERE EXTRACT(YEAR FROM submitted_at) = 2024 AND EXTRACT(MONTH FROM submitted_at) = 3

? How many hours does each contest run? Show the name.
? contest names with duration in hours
SELECT contest_name, EXTRACT(EPOCH FROM ends_at - starts_at) / 3600 FROM contest

? How many minutes does a duel take on average?
? average duel length in minutes
SELECT AVG(EXTRACT(EPOCH FROM finished_at - began_at) / 60) FROM duel

? Submissions per day in the last 7 days
? How many submissions were made on each of the last 7 days?
SELECT CAST(submitted_at AS DATE), COUNT(*) FROM submission WHERE submitted_at >= CURRENT_DATE - INTERVAL '7 days' GROUP BY CAST(submitted_at AS DATE)

? Which coders signed up before 2019-01-01?
? handles of coders who signed up before January 1, 2019
SELECT handle FROM coder WHERE signed_up_on < '2019-01-01'

? New coders per month in 2023
? How many coders signed up in each month of 2023?
SELECT DATE_TRUNC('month', signed_up_on), COUNT(*) FROM coder WHERE EXTRACT(YEAR FROM signed_up_on) = 2023 GROUP BY DATE_TRUNC('month', signed_up_on)

? On which weekdays do people submit?
? submissions by day of week
SELECT EXTRACT(DOW FROM submitted_at), COUNT(*) FROM submission GROUP BY EXTRACT(DOW FROM submitted_at)

? When did loopy submit for the first time?
? earliest submission time of the coder loopy
SELECT MIN(s.submitted_at) FROM submission s JOIN coder c ON s.coder_id = c.coder_id WHERE c.handle = 'loopy'

? Puzzles published between 2024-01-01 and 2024-06-30
? titles of puzzles published from January 1, 2024 to June 30, 2024
SELECT title FROM puzzle WHERE published_on BETWEEN '2024-01-01' AND '2024-06-30'

? Prize money this year
? What is the total prize pool of contests starting this year?
SELECT SUM(prize_pool) FROM contest WHERE EXTRACT(YEAR FROM starts_at) = EXTRACT(YEAR FROM CURRENT_DATE)

? Submissions by language and verdict
? Count submissions for each language and verdict.
SELECT language, verdict, COUNT(*) FROM submission GROUP BY language, verdict

? Average rating and number of coders per country
? For each country, how high is the rating on average and how many coders are there?
SELECT country, AVG(rating), COUNT(*) FROM coder GROUP BY country

? Which coders got more than 100 submissions accepted?
? handles with over 100 accepted submissions
SELECT c.handle FROM submission s JOIN coder c ON s.coder_id = c.coder_id WHERE s.verdict = 'accepted' GROUP BY c.coder_id, c.handle HAVING COUNT(*) > 100

? How many different puzzles did every coder try?
? distinct puzzles submitted to per coder handle
SELECT c.handle, COUNT(DISTINCT s.puzzle_id) FROM submission s JOIN coder c ON s.coder_id = c.coder_id GROUP BY c.coder_id, c.handle

? Puzzles per contest, contests without puzzles included
? How many puzzles does each contest have, even if none?
SELECT t.contest_name, COUNT(p.puzzle_id) FROM contest t LEFT JOIN puzzle p ON p.contest_id = t.contest_id GROUP BY t.contest_id, t.contest_name

? Total points per topic
? How many points are the puzzles of each topic worth together?
SELECT topic, SUM(points) FROM puzzle GROUP BY topic

? Who is the top rated coder?
? handle with the highest rating
SELECT handle FROM coder ORDER BY rating DESC LIMIT 1

? Which puzzle has the most submissions?
? most attempted puzzle by submissions
SELECT p.title FROM submission s JOIN puzzle p ON s.puzzle_id = p.puzzle_id GROUP BY p.puzzle_id, p.title ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 contests by prize pool, with the prize
? which 3 contests have the biggest prize pool, and how big?
SELECT contest_name, prize_pool FROM contest ORDER BY prize_pool DESC LIMIT 3

? Which setter made the most puzzles?
? handle of the coder with the most puzzles as setter
SELECT c.handle FROM puzzle p JOIN coder c ON p.setter_id = c.coder_id GROUP BY c.coder_id, c.handle ORDER BY COUNT(*) DESC LIMIT 1

? What was the fastest accepted submission? Id and runtime.
? id and runtime of the accepted submission with the lowest runtime
SELECT submission_id, runtime_ms FROM submission WHERE verdict = 'accepted' ORDER BY runtime_ms LIMIT 1

? Which strings or greedy puzzles are worth more than 300 points?
? strings or greedy puzzles over 300 points
SELECT title FROM puzzle WHERE topic IN ('strings', 'greedy') AND points > 300

? Which contests do not count for the rating?
? unrated contests
SELECT contest_name FROM contest WHERE is_rated = FALSE

? Handles that start with "dev"
? which coder handles begin with dev?
SELECT handle FROM coder WHERE handle LIKE 'dev%'

? Coders rated above average
? which coders have an above-average rating?
SELECT handle FROM coder WHERE rating > (SELECT AVG(rating) FROM coder)

? Which editor does null_nora write code in?
? code editors by coder
I do not know

? What salary does quickhash earn?
? employers of the coders
I do not know
