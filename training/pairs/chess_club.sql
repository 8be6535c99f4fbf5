-- A chess club: members, tournaments, pairings, lessons, dues and the club library.

CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Boris Adler; Mei Chen; Ruth Kaplan; Oskar Lind; Dev Patel
  joined DATE,
  dob DATE,
  membership TEXT, -- junior; adult; senior; honorary
  elo INTEGER,
  title TEXT, -- grandmaster; international master; candidate master
  phone TEXT,
  active BOOLEAN,
  sponsor_id INTEGER
);

CREATE TABLE tournaments (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Autumn Swiss; Rapid Night; Club Championship; Blitz Marathon; Veterans Cup
  format TEXT, -- swiss; round robin; knockout; arena
  time_control TEXT, -- classical; rapid; blitz; bullet
  starts_on DATE,
  ends_on DATE,
  entry_fee NUMERIC,
  rated BOOLEAN,
  organiser_id INTEGER REFERENCES members (id)
);

CREATE TABLE games (
  id INTEGER PRIMARY KEY,
  tournament_id INTEGER REFERENCES tournaments (id),
  white_id INTEGER REFERENCES members (id),
  black_id INTEGER REFERENCES members (id),
  round_no INTEGER,
  played_on DATE,
  result TEXT, -- white wins; black wins; draw
  opening TEXT, -- Sicilian Defence; French Defence; Ruy Lopez; Caro-Kann; Queen's Gambit
  moves INTEGER
);

CREATE TABLE lessons (
  id INTEGER PRIMARY KEY,
  coach_id INTEGER REFERENCES members (id),
  pupil_id INTEGER REFERENCES members (id),
  held_at TIMESTAMP,
  minutes INTEGER,
  price NUMERIC,
  theme TEXT -- endgames; tactics; openings; strategy
);

CREATE TABLE dues (
  id INTEGER PRIMARY KEY,
  member_id INTEGER REFERENCES members (id),
  year INTEGER,
  amount NUMERIC,
  due_on DATE,
  paid_on DATE
);

CREATE TABLE books (
  id INTEGER PRIMARY KEY,
  title TEXT, -- My System; Endgame Manual; Zurich 1953; Think Like a Player
  author TEXT, -- Nimzo; Dvoretsky; Bronstein; Kotov
  published INTEGER,
  level TEXT -- beginner; club; expert
);

CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  book_id INTEGER REFERENCES books (id),
  member_id INTEGER REFERENCES members (id),
  lent_on DATE,
  returned_on DATE
);

? Which members haven't paid their dues for 2023?
? members with unpaid 2023 dues
SELECT m.name FROM members m JOIN dues d ON d.member_id = m.id WHERE d.year = 2023 AND d.paid_on IS NULL

? Who organised the Rapid Night tournament?
? organiser of the tournament Rapid Night, member name
SELECT m.name FROM tournaments t JOIN members m ON t.organiser_id = m.id WHERE t.name = 'Rapid Night'

? Which members have never borrowed a book?
? members without any loan
SELECT name FROM members WHERE id NOT IN (SELECT member_id FROM loans)

? What books has Mei Chen borrowed?
? titles of the books on loan records of Mei Chen
SELECT b.title FROM books b JOIN loans l ON l.book_id = b.id JOIN members m ON l.member_id = m.id WHERE m.name = 'Mei Chen'

? Find the names of all juniors who played white in a French Defence game, no repeats.
? different junior members with a French Defence game as white
SELECT DISTINCT m.name FROM members m JOIN games g ON g.white_id = m.id WHERE m.membership = 'junior' AND g.opening = 'French Defence'

? How many games with the result black wins did Oskar Lind play as black?
? number of black wins by member Oskar Lind in games as black
SELECT COUNT(*) FROM games g JOIN members m ON g.black_id = m.id WHERE m.name = 'Oskar Lind' AND g.result = 'black wins'

? Which coaches have given a lesson on endgames? Each name once.
? distinct names of members who coached endgames lessons
SELECT DISTINCT m.name FROM members m JOIN lessons l ON l.coach_id = m.id WHERE l.theme = 'endgames'

? Which books were never lent out?
? book titles with no loans
SELECT title FROM books WHERE id NOT IN (SELECT book_id FROM loans)

? How many games were a draw in blitz tournaments?
? count of draw games in tournaments with blitz time control
SELECT COUNT(*) FROM games g JOIN tournaments t ON g.tournament_id = t.id WHERE g.result = 'draw' AND t.time_control = 'blitz'

? Show each tournament and the number of games played in it, also for tournaments without games.
? games per tournament name including zero
SELECT t.name, COUNT(g.id) FROM tournaments t LEFT JOIN games g ON g.tournament_id = t.id GROUP BY t.id, t.name

? Return the name and phone of members who have a book out that isn't returned yet.
? members with loans not yet returned: name and phone
SELECT m.name, m.phone FROM members m JOIN loans l ON l.member_id = m.id WHERE l.returned_on IS NULL

? What's the longest game, in moves, of the Club Championship?
? maximum moves of the games in the Club Championship tournament
SELECT MAX(g.moves) FROM games g JOIN tournaments t ON g.tournament_id = t.id WHERE t.name = 'Club Championship'

? How many members are there by membership type?
? members per membership
? Break down the members by kind of membership.
SELECT membership, COUNT(*) FROM members GROUP BY membership

? What is the average, lowest and highest Elo for every membership?
? Elo per membership: average, minimum, maximum
SELECT membership, AVG(elo), MIN(elo), MAX(elo) FROM members GROUP BY membership

? How often was each opening played?
? games by opening
SELECT opening, COUNT(*) FROM games GROUP BY opening

? For each opening, what is the average number of moves?
? average game length in moves by opening
SELECT opening, AVG(moves) FROM games GROUP BY opening

? How much did each coach earn from lessons?
? lesson income per coach (member name)
SELECT m.name, SUM(l.price) FROM lessons l JOIN members m ON l.coach_id = m.id GROUP BY m.id, m.name

? Dues collected per year
? What is the total amount of paid dues in each year? Leave out unpaid ones.
SELECT year, SUM(amount) FROM dues WHERE paid_on IS NOT NULL GROUP BY year

? Number of games by result and opening
? for every opening and result, count the games
SELECT opening, result, COUNT(*) FROM games GROUP BY opening, result

? Which openings were used in more than 100 games?
? openings with over 100 games
SELECT opening FROM games GROUP BY opening HAVING COUNT(*) > 100

? How many minutes of lessons were held per theme, and at what total price?
? total lesson minutes and price by theme
SELECT theme, SUM(minutes), SUM(price) FROM lessons GROUP BY theme

? How many different pupils does each coach have?
? distinct pupils per coach in the lessons, with the name of the member
SELECT m.name, COUNT(DISTINCT l.pupil_id) FROM lessons l JOIN members m ON l.coach_id = m.id GROUP BY m.id, m.name

? How many books per level does the library hold?
? library books by level
SELECT level, COUNT(*) FROM books GROUP BY level

? Average entry fee for each format
? tournament entry fees on average, by format
SELECT format, AVG(entry_fee) FROM tournaments GROUP BY format

? Which members have borrowed at least 3 books?
? members with 3 or more loans
SELECT m.name FROM members m JOIN loans l ON l.member_id = m.id GROUP BY m.id, m.name HAVING COUNT(*) >= 3

? Who is the strongest player in the club by Elo?
? member with the highest Elo
SELECT name FROM members ORDER BY elo DESC LIMIT 1

? Top 10 members by Elo, with their Elo
? name and Elo of the ten best rated members
SELECT name, elo FROM members ORDER BY elo DESC LIMIT 10

? Which opening is the most popular?
? opening that appears in the most games
SELECT opening FROM games GROUP BY opening ORDER BY COUNT(*) DESC LIMIT 1

? Which book has been borrowed most?
? title of the book with the most loans
SELECT b.title FROM books b JOIN loans l ON l.book_id = b.id GROUP BY b.id, b.title ORDER BY COUNT(*) DESC LIMIT 1

? Who has been a member the longest?
? member who joined first
SELECT name FROM members ORDER BY joined ASC LIMIT 1

? List the library books from newest to oldest.
? book titles sorted by year published, newest first
SELECT title FROM books ORDER BY published DESC

? Which member has played white the most?
? name of the member with the most games as white
SELECT m.name FROM members m JOIN games g ON g.white_id = m.id GROUP BY m.id, m.name ORDER BY COUNT(*) DESC LIMIT 1

? List active members by membership and then name.
? names of active members ordered by membership, then alphabetically
SELECT name FROM members WHERE active = TRUE ORDER BY membership ASC, name ASC

? Which tournament had the highest entry fee in 2022?
? most expensive tournament that started in 2022
SELECT name FROM tournaments WHERE EXTRACT(YEAR FROM starts_on) = 2022 ORDER BY entry_fee DESC LIMIT 1

? Which 3 coaches gave the most lesson minutes?
? top 3 coaches by minutes of lessons, member names
SELECT m.name FROM members m JOIN lessons l ON l.coach_id = m.id GROUP BY m.id, m.name ORDER BY SUM(l.minutes) DESC LIMIT 3

? Who joined the club in 2021?
? members that joined in 2021
SELECT name FROM members WHERE EXTRACT(YEAR FROM joined) = 2021

? How many members have joined since 2022-09-01?
? new members since September 1, 2022
SELECT COUNT(*) FROM members WHERE joined >= '2022-09-01'

? games per month
? How many games did we play each month?
SELECT DATE_TRUNC('month', played_on), COUNT(*) FROM games GROUP BY DATE_TRUNC('month', played_on)

? For how many days are books lent on average?
? average days between lending and return of loans
SELECT AVG(returned_on - lent_on) FROM loans

? Which lessons were held in the last 30 days? Show time and theme.
? time and theme of lessons in the past 30 days
SELECT held_at, theme FROM lessons WHERE held_at >= CURRENT_DATE - INTERVAL '30 days'

? How many dues were paid after the due date?
? number of dues paid late, later than they were due
SELECT COUNT(*) FROM dues WHERE paid_on > due_on

? On which weekdays are lessons held, and how many on each?
? lessons per day of the week
SELECT EXTRACT(DOW FROM held_at), COUNT(*) FROM lessons GROUP BY EXTRACT(DOW FROM held_at)

? When was the last game with the Ruy Lopez played?
? most recent date of a Ruy Lopez game
SELECT MAX(played_on) FROM games WHERE opening = 'Ruy Lopez'

? Which tournaments ended in December 2023?
? tournaments that finished in December 2023
SELECT name FROM tournaments WHERE EXTRACT(YEAR FROM ends_on) = 2023 AND EXTRACT(MONTH FROM ends_on) = 12

? List every junior with their age in years.
? name and age of the junior members
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM members WHERE membership = 'junior'

? What share of games ends in a draw?
? proportion of drawn games (result draw)
SELECT CAST(SUM(CASE WHEN result = 'draw' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM games

? In what percentage of games is it white wins, by opening?
? percent white wins per opening
SELECT opening, 100.0 * SUM(CASE WHEN result = 'white wins' THEN 1 ELSE 0 END) / COUNT(*) FROM games GROUP BY opening

? Ratio of white wins to black wins in rapid tournaments
? in games of rapid tournaments, what is the ratio of white wins to black wins?
SELECT CAST(SUM(CASE WHEN g.result = 'white wins' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN g.result = 'black wins' THEN 1 ELSE 0 END), 0) FROM games g JOIN tournaments t ON g.tournament_id = t.id WHERE t.time_control = 'rapid'

? What percentage of members is inactive?
? percent of inactive members
SELECT 100.0 * SUM(CASE WHEN active = FALSE THEN 1 ELSE 0 END) / COUNT(*) FROM members

? What does a minute of lesson cost for each theme?
? total price divided by total minutes, per lesson theme
SELECT theme, CAST(SUM(price) AS FLOAT) / NULLIF(SUM(minutes), 0) FROM lessons GROUP BY theme

? How many games are played per tournament on average?
? average number of games per tournament
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT tournament_id), 0) FROM games

? For each year, what share of the dues has been paid?
? proportion of paid dues by year
SELECT year, CAST(SUM(CASE WHEN paid_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM dues GROUP BY year

? What percent of tournaments are rated?
? percentage of rated tournaments
SELECT 100.0 * SUM(CASE WHEN rated = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM tournaments

? Which active members have an Elo between 1800 and 2100?
? active members rated from 1800 to 2100 Elo
SELECT name FROM members WHERE active = TRUE AND elo BETWEEN 1800 AND 2100

? Who holds the title grandmaster or international master?
? members that are grandmaster or international master
SELECT name FROM members WHERE title IN ('grandmaster', 'international master')

? Which seniors have no phone number on file?
? senior members with a missing phone
SELECT name FROM members WHERE membership = 'senior' AND phone IS NULL

? Show title, author and year of all books at beginner level.
? title, author and publication year of beginner books
SELECT title, author, published FROM books WHERE level = 'beginner'

? Which books have "Attack" in the title?
? books whose title contains "Attack"
SELECT title FROM books WHERE title LIKE '%Attack%'

? unrated tournaments with an entry fee under 10
? Which tournaments are not rated and cost less than 10 to enter?
SELECT name FROM tournaments WHERE rated = FALSE AND entry_fee < 10

? How many games in round 1 took fewer than 20 moves?
? number of games of round 1 with under 20 moves
SELECT COUNT(*) FROM games WHERE round_no = 1 AND moves < 20

? Which members have an Elo above the club average?
? members stronger than average by Elo
SELECT name FROM members WHERE elo > (SELECT AVG(elo) FROM members)

? How many members have no chess title?
? count of members without a title
SELECT COUNT(*) FROM members WHERE title IS NULL

? Which members' ids appear both as a coach and as a pupil in lessons?
? ids that are coach in some lessons and pupil in others
SELECT coach_id FROM lessons INTERSECT SELECT pupil_id FROM lessons

? How accurate were the moves of each game according to the engine?
? Which room does the Autumn Swiss take place in?
? Who holds the key to the clubhouse?
I do not know
