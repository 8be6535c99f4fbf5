-- A golf club: its courses and holes, members, tee times, rounds played, tournaments and pro shop sales.

CREATE TABLE courses (
  course_id INTEGER PRIMARY KEY,
  name TEXT, -- Pine Links; Meadow Nine; Castle Course; Dunes; Heather Park
  designer TEXT, -- Alan Crowe; Bea Holt; Studio Verde; Hans Lauer
  par INTEGER,
  length_m INTEGER,
  opened_year INTEGER,
  green_fee NUMERIC,
  is_floodlit BOOLEAN
);

CREATE TABLE holes (
  hole_id INTEGER PRIMARY KEY,
  course_id INTEGER REFERENCES courses (course_id),
  hole_no INTEGER,
  par INTEGER,
  length_m INTEGER,
  bunkers INTEGER,
  has_water BOOLEAN
);

CREATE TABLE members (
  mem_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Roger Finch; Clara Stone; Yuki Tan; Dieter Voss; Amy Quist
  category TEXT, -- full; weekday; junior; corporate; honorary
  town TEXT, -- Ascot; Bath; Deal; Harrogate; Troon
  handicap NUMERIC,
  dob DATE,
  date_joined DATE,
  date_resigned DATE,
  yearly_dues NUMERIC,
  sponsor_id INTEGER REFERENCES members (mem_id)
);

CREATE TABLE tee_times (
  booking_id INTEGER PRIMARY KEY,
  course_id INTEGER REFERENCES courses (course_id),
  booked_by INTEGER REFERENCES members (mem_id),
  booked_at TIMESTAMP,
  starts_at TIMESTAMP,
  num_players INTEGER,
  num_guests INTEGER,
  buggy_hired BOOLEAN,
  booking_status TEXT -- confirmed; cancelled; no show; waiting
);

CREATE TABLE tournaments (
  tournament_id INTEGER PRIMARY KEY,
  title TEXT, -- Spring Medal; Club Championship; Rose Bowl; Texas Scramble
  format TEXT, -- stroke play; match play; stableford
  course_id INTEGER REFERENCES courses (course_id),
  start_date DATE,
  end_date DATE,
  prize_money NUMERIC
);

CREATE TABLE rounds (
  round_id INTEGER PRIMARY KEY,
  mem_id INTEGER REFERENCES members (mem_id),
  course_id INTEGER REFERENCES courses (course_id),
  tournament_id INTEGER REFERENCES tournaments (tournament_id),
  played_on DATE,
  strokes INTEGER,
  putts INTEGER,
  lost_balls INTEGER
);

CREATE TABLE shop_sales (
  sale_id INTEGER PRIMARY KEY,
  mem_id INTEGER REFERENCES members (mem_id),
  item TEXT, -- balls; gloves; driver; putter; rain jacket
  qty INTEGER,
  amt NUMERIC,
  cost_price NUMERIC,
  sold_on DATE
);

? Which members have played a round on the Castle Course? Name each only once.
? who has ever played Castle Course
SELECT DISTINCT m.full_name FROM members m JOIN rounds r ON r.mem_id = m.mem_id JOIN courses c ON r.course_id = c.course_id WHERE c.name = 'Castle Course'

? Return the title of each tournament along with the name of the course it is held on.
? tournaments and their courses
? On what course is each of the tournaments?
SELECT t.title, c.name FROM tournaments t JOIN courses c ON t.course_id = c.course_id

? How much has every member spent in the pro shop?
? shop spending per member
SELECT m.full_name, SUM(s.amt) FROM members m JOIN shop_sales s ON s.mem_id = m.mem_id GROUP BY m.mem_id, m.full_name

? Which members have never bought anything in the shop?
? members without any shop sale
SELECT full_name FROM members WHERE mem_id NOT IN (SELECT mem_id FROM shop_sales)

? Which courses have at least one hole with water that is longer than 400 m?
? names of courses with a water hole of more than 400 m, no repeats
SELECT DISTINCT c.name FROM courses c JOIN holes h ON h.course_id = c.course_id WHERE h.has_water = TRUE AND h.length_m > 400

? How many bunkers are there on each course?
? total bunkers by course name
SELECT c.name, SUM(h.bunkers) FROM courses c JOIN holes h ON h.course_id = c.course_id GROUP BY c.course_id, c.name

? List every tournament with the number of rounds played in it, including tournaments that nobody has played yet.
? rounds per tournament, also those with none
SELECT t.title, COUNT(r.round_id) FROM tournaments t LEFT JOIN rounds r ON r.tournament_id = t.tournament_id GROUP BY t.tournament_id, t.title

? Which junior members played in the Rose Bowl?
? juniors with a round in the Rose Bowl
SELECT DISTINCT m.full_name FROM members m JOIN rounds r ON r.mem_id = m.mem_id JOIN tournaments t ON r.tournament_id = t.tournament_id WHERE m.category = 'junior' AND t.title = 'Rose Bowl'

? On which courses did Clara Stone book a tee time that was cancelled later?
? courses of the cancelled tee times of Clara Stone
SELECT DISTINCT c.name FROM courses c JOIN tee_times b ON b.course_id = c.course_id JOIN members m ON b.booked_by = m.mem_id WHERE m.full_name = 'Clara Stone' AND b.booking_status = 'cancelled'

? Who designed the course on which the Club Championship takes place?
? designer of the Club Championship course
SELECT DISTINCT c.designer FROM courses c JOIN tournaments t ON t.course_id = c.course_id WHERE t.title = 'Club Championship'

? What is the average number of strokes on each course?
? mean score per course
SELECT c.name, AVG(r.strokes) FROM courses c JOIN rounds r ON r.course_id = c.course_id GROUP BY c.course_id, c.name

? Find the members who have booked a tee time but never handed in a round.
? members with tee times but no rounds
SELECT m.full_name FROM members m JOIN tee_times b ON b.booked_by = m.mem_id EXCEPT SELECT m.full_name FROM members m JOIN rounds r ON r.mem_id = m.mem_id

? Which courses have never hosted a tournament?
? courses without tournaments
SELECT name FROM courses WHERE course_id NOT IN (SELECT course_id FROM tournaments)

? How many guests did the members from Bath bring along?
? number of guests on bookings by members living in Bath
SELECT SUM(b.num_guests) FROM tee_times b JOIN members m ON b.booked_by = m.mem_id WHERE m.town = 'Bath'

? What are the lengths of the holes of Pine Links, longest first?
? hole lengths on Pine Links from longest to shortest
SELECT h.length_m FROM holes h JOIN courses c ON h.course_id = c.course_id WHERE c.name = 'Pine Links' ORDER BY h.length_m DESC

? Who has booked the most tee times, and how many?
? member with the most bookings and their number
SELECT m.full_name, COUNT(*) FROM members m JOIN tee_times b ON b.booked_by = m.mem_id GROUP BY m.mem_id, m.full_name ORDER BY COUNT(*) DESC LIMIT 1

? Which tournaments were played on courses designed by Bea Holt and paid more than 2000 in prizes?
? tournaments on Bea Holt courses with prize money above 2000
SELECT t.title FROM tournaments t JOIN courses c ON t.course_id = c.course_id WHERE c.designer = 'Bea Holt' AND t.prize_money > 2000

? How many rounds have been played in the past 3 weeks?
? rounds, last 3 weeks
SELECT COUNT(*) FROM rounds WHERE played_on >= CURRENT_DATE - INTERVAL '3 weeks'

? What did the shop take in each month of 2022?
? monthly shop revenue for 2022
SELECT DATE_TRUNC('month', sold_on), SUM(amt) FROM shop_sales WHERE EXTRACT(YEAR FROM sold_on) = 2022 GROUP BY DATE_TRUNC('month', sold_on)

? How many members joined in each year?
? new members by year
SELECT EXTRACT(YEAR FROM date_joined), COUNT(*) FROM members GROUP BY EXTRACT(YEAR FROM date_joined)

? Who resigned last year?
? members who left last year
SELECT full_name FROM members WHERE EXTRACT(YEAR FROM date_resigned) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? How many hours ahead are tee times booked on average?
? average hours from booking to start
SELECT AVG(EXTRACT(EPOCH FROM starts_at - booked_at) / 3600) FROM tee_times

? How many tee times start on each day?
? tee times by starting day
SELECT CAST(starts_at AS DATE), COUNT(*) FROM tee_times GROUP BY CAST(starts_at AS DATE)

? When did each member last play?
? date of the latest round per member
SELECT m.full_name, MAX(r.played_on) FROM members m JOIN rounds r ON r.mem_id = m.mem_id GROUP BY m.mem_id, m.full_name

? Which tournaments go on for more than 2 days from start to end?
? titles of tournaments ending over 2 days after they start
SELECT title FROM tournaments WHERE end_date - start_date > 2

? How many days did former members stay on average, from joining to resigning, by category?
? average days of membership per category
SELECT category, AVG(date_resigned - date_joined) FROM members GROUP BY category

? Who is still a member, i.e. has not resigned, and joined before 2000-01-01?
? members since before January 1, 2000 who have not resigned
SELECT full_name FROM members WHERE date_resigned IS NULL AND date_joined < '2000-01-01'

? How many rounds were played between 2023-06-01 and 2023-08-31?
? number of rounds from June 1, 2023 to August 31, 2023
SELECT COUNT(*) FROM rounds WHERE played_on BETWEEN '2023-06-01' AND '2023-08-31'

? How many tee times were booked this month?
? bookings made this month
SELECT COUNT(*) FROM tee_times WHERE DATE_TRUNC('month', booked_at) = DATE_TRUNC('month', CURRENT_DATE)

? Which courses opened before 1950?
? courses older than 1950
SELECT name FROM courses WHERE opened_year < 1950

? What is the average number of strokes for each quarter?
? mean strokes by quarter
SELECT DATE_TRUNC('quarter', played_on), AVG(strokes) FROM rounds GROUP BY DATE_TRUNC('quarter', played_on)

? How old are the junior members? Give name and age.
? name and age in years of every junior
SELECT full_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM members WHERE category = 'junior'

? What is the ratio of cancelled to confirmed tee times?
? cancelled / confirmed bookings
SELECT CAST(SUM(CASE WHEN booking_status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN booking_status = 'confirmed' THEN 1 ELSE 0 END), 0) FROM tee_times

? What is the ratio of cancelled to confirmed tee times for each course?
? cancelled to confirmed bookings ratio by course
SELECT c.name, CAST(SUM(CASE WHEN b.booking_status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN b.booking_status = 'confirmed' THEN 1 ELSE 0 END), 0) FROM courses c JOIN tee_times b ON b.course_id = c.course_id GROUP BY c.course_id, c.name

? What percentage of all strokes were putts?
? putts in percent of strokes
SELECT 100.0 * SUM(putts) / NULLIF(SUM(strokes), 0) FROM rounds

? Putts as a ratio of strokes for each member, with the member's name.
? What is the ratio of putts to strokes over all rounds of each member?
SELECT m.full_name, CAST(SUM(r.putts) AS FLOAT) / NULLIF(SUM(r.strokes), 0) FROM members m JOIN rounds r ON r.mem_id = m.mem_id GROUP BY m.mem_id, m.full_name

? How many metres per par stroke is each course? Show the name and the figure.
? length divided by par for each course
SELECT name, CAST(length_m AS FLOAT) / NULLIF(par, 0) FROM courses

? What share of the rounds was played in a tournament?
? tournament rounds as a share of the rounds
SELECT CAST(SUM(CASE WHEN tournament_id IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM rounds

? What percentage of the tee times had a buggy hired?
? percent of bookings with a buggy
SELECT 100.0 * SUM(CASE WHEN buggy_hired = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM tee_times

? What share of the members in each town is corporate?
? corporate share of members by town
SELECT town, CAST(SUM(CASE WHEN category = 'corporate' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM members GROUP BY town

? How many rounds does a member play on average?
? average rounds per member
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT mem_id), 0) FROM rounds

? What is the average number of tee times booked per member on the Dunes?
? bookings per member for the Dunes course
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT b.booked_by), 0) FROM tee_times b JOIN courses c ON b.course_id = c.course_id WHERE c.name = 'Dunes'

? What is the profit on each shop sale, the amount less the cost price? Give the sale id too.
? sale id and amount minus cost price
SELECT sale_id, amt - cost_price FROM shop_sales

? What was the shop's profit as a percentage of its revenue for each item?
? margin in percent of the sales amount by item
SELECT item, 100.0 * SUM(amt - cost_price) / NULLIF(SUM(amt), 0) FROM shop_sales GROUP BY item

? What percentage of the players on the tee were guests?
? guests as a percentage of players over all tee times
SELECT 100.0 * SUM(num_guests) / NULLIF(SUM(num_players), 0) FROM tee_times

? What is the share of holes with water on each course?
? water hole share per course
SELECT c.name, CAST(SUM(CASE WHEN h.has_water = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM courses c JOIN holes h ON h.course_id = c.course_id GROUP BY c.course_id, c.name

? How many more weekday members than honorary members are there?
? number of weekday minus number of honorary members
SELECT SUM(CASE WHEN category = 'weekday' THEN 1 ELSE 0 END) - SUM(CASE WHEN category = 'honorary' THEN 1 ELSE 0 END) FROM members

? What share of rounds took fewer than 90 strokes, by course?
? share of rounds below 90 strokes for each course
SELECT c.name, CAST(SUM(CASE WHEN r.strokes < 90 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM courses c JOIN rounds r ON r.course_id = c.course_id GROUP BY c.course_id, c.name

? What is the average shop revenue per buying member?
? shop amount divided by the number of different buyers
SELECT CAST(SUM(amt) AS FLOAT) / NULLIF(COUNT(DISTINCT mem_id), 0) FROM shop_sales

? How many pieces of each item were sold?
? quantity sold by item
SELECT item, SUM(qty) FROM shop_sales GROUP BY item

? Which towns have members whose average handicap is below 15?
? towns with a mean handicap under 15
SELECT town FROM members GROUP BY town HAVING AVG(handicap) < 15

? How much do the members of each category pay in yearly dues?
? total dues by category
SELECT category, SUM(yearly_dues) FROM members GROUP BY category

? Which members have lost more than 50 balls in total?
? players with over 50 lost balls
SELECT m.full_name FROM members m JOIN rounds r ON r.mem_id = m.mem_id GROUP BY m.mem_id, m.full_name HAVING SUM(r.lost_balls) > 50

? Which items brought in more than 10000 this year?
? items with revenue above 10000 this year
SELECT item FROM shop_sales WHERE EXTRACT(YEAR FROM sold_on) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY item HAVING SUM(amt) > 10000

? What is the longest course?
? name of the course with the greatest length
SELECT name FROM courses ORDER BY length_m DESC LIMIT 1

? Which member has the lowest handicap?
? best golfer by handicap
SELECT full_name FROM members ORDER BY handicap ASC LIMIT 1

? Which three tournaments have the highest prize money?
? top 3 tournaments by prizes
SELECT title FROM tournaments ORDER BY prize_money DESC LIMIT 3

? List the youngest 10 members by date of birth.
? the 10 youngest members
SELECT full_name FROM members ORDER BY dob DESC LIMIT 10

? On which course is it cheapest to play?
? course with the lowest green fee
SELECT name FROM courses ORDER BY green_fee ASC LIMIT 1

? Which members were not sponsored by anyone?
? members without a sponsor
SELECT full_name FROM members WHERE sponsor_id IS NULL

? Which courses are not lit at night?
? courses without floodlights
SELECT name FROM courses WHERE is_floodlit = FALSE

? Who are the full or corporate members with a handicap over 30?
? full and corporate members whose handicap exceeds 30
SELECT full_name FROM members WHERE category IN ('full', 'corporate') AND handicap > 30

? tournament titles that start with Tex
SELECT title FROM tournaments WHERE title LIKE 'Tex%'

? Which caddie went round with Yuki Tan?
? caddies of the club
I do not know

? How much rain fell on the days when the course was closed?
? days on which the courses were closed
I do not know

? What does a lesson with the golf pro cost?
? price of lessons
I do not know
