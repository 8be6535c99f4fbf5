-- An operator of escape rooms: branches, rooms, game masters, groups, sessions, hints and props.

CREATE TABLE branch (
  id INTEGER PRIMARY KEY,
  city TEXT, -- Leipzig; Porto; Utrecht; Gdansk; Graz
  street_addr TEXT, -- Mill Lane 4; Harbour Road 12; King Square 1; Station Street 9
  manager TEXT, -- Dana Krol; Luis Pinto; Eva Smit; Karl Moser
  opened_on DATE,
  monthly_rent NUMERIC,
  floor_area_sqm INTEGER
);

CREATE TABLE room (
  id INTEGER PRIMARY KEY,
  branch_id INTEGER REFERENCES branch (id),
  title TEXT, -- Lost Submarine; Pharaoh Tomb; Bank Heist; Haunted Attic; Space Lab
  genre TEXT, -- horror; adventure; mystery; science fiction
  difficulty INTEGER,
  time_limit_min INTEGER,
  min_players INTEGER,
  max_players INTEGER,
  price_per_person NUMERIC,
  build_cost NUMERIC,
  launched_on DATE,
  closed_on DATE
);

CREATE TABLE game_master (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Rafal; Sonia; Milo; Hanna; Igor
  last_name TEXT, -- Pawlak; Gomes; Visser; Ebner; Wolf
  branch_id INTEGER REFERENCES branch (id),
  mentor_id INTEGER REFERENCES game_master (id),
  hourly_pay NUMERIC,
  hired_on DATE,
  speaks_english BOOLEAN
);

CREATE TABLE player_group (
  id INTEGER PRIMARY KEY,
  group_name TEXT, -- The Lockpicks; Office Heroes; Cousins United; Red Herrings; Key Bearers
  occasion TEXT, -- birthday; team building; stag party; family day
  organiser_name TEXT, -- Petra Lang; Hugo Reis; Mia Bos; Olek Zych
  organiser_email TEXT,
  created_at TIMESTAMP
);

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  room_id INTEGER REFERENCES room (id),
  group_id INTEGER REFERENCES player_group (id),
  game_master_id INTEGER REFERENCES game_master (id),
  booked_at TIMESTAMP,
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  num_players INTEGER,
  amount_charged NUMERIC,
  discount NUMERIC,
  result TEXT, -- escaped; failed; aborted
  rating INTEGER
);

CREATE TABLE hint (
  id INTEGER PRIMARY KEY,
  session_id INTEGER REFERENCES session (id),
  given_at TIMESTAMP,
  puzzle TEXT, -- mirror maze; laser grid; cipher wheel; hidden safe
  was_requested BOOLEAN
);

CREATE TABLE prop (
  id INTEGER PRIMARY KEY,
  room_id INTEGER REFERENCES room (id),
  label TEXT, -- brass key; skull lamp; control panel; puzzle box
  supplier TEXT, -- PropWorks; Enigma Supply; Kulisse Nord
  purchase_price NUMERIC,
  bought_on DATE,
  replaced_on DATE
);

? Which rooms are there in Porto?
? rooms of the Porto branch
SELECT r.title FROM room r JOIN branch b ON r.branch_id = b.id WHERE b.city = 'Porto'

? Return the first name and last name of each game master along with the city of the branch.
? game masters with the city they work in
SELECT g.first_name, g.last_name, b.city FROM game_master g JOIN branch b ON g.branch_id = b.id

? How much did each room take in total?
? total amount charged per room
SELECT r.title, SUM(s.amount_charged) FROM room r JOIN session s ON s.room_id = r.id GROUP BY r.id, r.title

? Which groups escaped from the Bank Heist?
? distinct names of groups that escaped in Bank Heist
SELECT DISTINCT p.group_name FROM player_group p JOIN session s ON s.group_id = p.id JOIN room r ON s.room_id = r.id WHERE r.title = 'Bank Heist' AND s.result = 'escaped'

? Which game masters have never supervised a session?
? game masters without sessions
SELECT first_name, last_name FROM game_master WHERE id NOT IN (SELECT game_master_id FROM session)

? How many hints were given in the Haunted Attic?
? number of hints for Haunted Attic
SELECT COUNT(*) FROM hint h JOIN session s ON h.session_id = s.id JOIN room r ON s.room_id = r.id WHERE r.title = 'Haunted Attic'

? Show all rooms with the number of sessions played, including rooms nobody has played.
? sessions per room with zero for unplayed rooms
SELECT r.title, COUNT(s.id) FROM room r LEFT JOIN session s ON s.room_id = r.id GROUP BY r.id, r.title

? In which cities can you play horror rooms for fewer than 25 euros per person?
? cities with a horror room priced below 25 per person
SELECT DISTINCT b.city FROM branch b JOIN room r ON r.branch_id = b.id WHERE r.genre = 'horror' AND r.price_per_person < 25

? Which suppliers delivered props for the rooms in Leipzig?
? suppliers of props in Leipzig rooms, each listed once
SELECT DISTINCT p.supplier FROM prop p JOIN room r ON p.room_id = r.id JOIN branch b ON r.branch_id = b.id WHERE b.city = 'Leipzig'

? How many players did every game master look after in total?
? total number of players by game master
SELECT g.first_name, g.last_name, SUM(s.num_players) FROM game_master g JOIN session s ON s.game_master_id = g.id GROUP BY g.id, g.first_name, g.last_name

? Which rooms have no props at all?
? rooms without any prop
SELECT title FROM room WHERE id NOT IN (SELECT room_id FROM prop)

? Which game masters have supervised the Office Heroes?
? who was game master for the group Office Heroes
SELECT DISTINCT g.first_name, g.last_name FROM game_master g JOIN session s ON s.game_master_id = g.id JOIN player_group p ON s.group_id = p.id WHERE p.group_name = 'Office Heroes'

? Which manager's branch has the Space Lab?
? manager responsible for the branch with the Space Lab room
SELECT b.manager FROM branch b JOIN room r ON r.branch_id = b.id WHERE r.title = 'Space Lab'

? How much was spent on props for each room of the mystery genre?
? prop costs per mystery room
SELECT r.title, SUM(p.purchase_price) FROM room r JOIN prop p ON p.room_id = r.id WHERE r.genre = 'mystery' GROUP BY r.id, r.title

? Which branch earned the most from sessions, and how much?
? city of the branch with the highest session revenue, with the total
SELECT b.city, SUM(s.amount_charged) FROM branch b JOIN room r ON r.branch_id = b.id JOIN session s ON s.room_id = r.id GROUP BY b.id, b.city ORDER BY SUM(s.amount_charged) DESC LIMIT 1

? Which groups have both escaped from a room and failed one?
? groups with an escaped session and a failed session
SELECT p.group_name FROM player_group p JOIN session s ON s.group_id = p.id WHERE s.result = 'escaped' INTERSECT SELECT p.group_name FROM player_group p JOIN session s ON s.group_id = p.id WHERE s.result = 'failed'

? Which groups came for a birthday and rated their session below 3?
? birthday groups with a rating under 3
SELECT DISTINCT p.group_name FROM player_group p JOIN session s ON s.group_id = p.id WHERE p.occasion = 'birthday' AND s.rating < 3

? How many sessions were started in the last 10 days?
? sessions of the last 10 days
SELECT COUNT(*) FROM session WHERE started_at >= CURRENT_DATE - INTERVAL '10 days'

? average minutes of escaped sessions by room
SELECT r.title, AVG(EXTRACT(EPOCH FROM s.ended_at - s.started_at) / 60) FROM room r JOIN session s ON s.room_id = r.id WHERE s.result = 'escaped' GROUP BY r.id, r.title

? How many sessions were booked on each day?
? bookings per day
SELECT CAST(booked_at AS DATE), COUNT(*) FROM session GROUP BY CAST(booked_at AS DATE)

? What was the monthly revenue in 2023?
? amount charged per month of 2023, by start of the session
SELECT DATE_TRUNC('month', started_at), SUM(amount_charged) FROM session WHERE EXTRACT(YEAR FROM started_at) = 2023 GROUP BY DATE_TRUNC('month', started_at)

? How many hours lie on average between the booking and the start of a session?
? mean hours from booking to start
SELECT AVG(EXTRACT(EPOCH FROM started_at - booked_at) / 3600) FROM session

? On which weekday do we have the most sessions?
? busiest day of the week for sessions, by start
SELECT EXTRACT(DOW FROM started_at) FROM session GROUP BY EXTRACT(DOW FROM started_at) ORDER BY COUNT(*) DESC LIMIT 1

? Which sessions have not ended yet? List the session ids.
? ids of running sessions
SELECT id FROM session WHERE ended_at IS NULL

? Which rooms are still open and were launched before 2020-01-01?
? rooms launched before January 1, 2020 that have not closed
SELECT title FROM room WHERE closed_on IS NULL AND launched_on < '2020-01-01'

? How many days was each closed room in operation? Return the title and the days from launch to closing.
? room titles with days between launched and closed
SELECT title, closed_on - launched_on FROM room WHERE closed_on IS NOT NULL

? Which props were replaced within less than 90 days of purchase? Give the labels.
? labels of props replaced under 90 days after being bought
SELECT label FROM prop WHERE replaced_on - bought_on < 90

? How many game masters were hired this year?
? game masters who joined this year
SELECT COUNT(*) FROM game_master WHERE EXTRACT(YEAR FROM hired_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? When was the first session of each group?
? earliest start per group
SELECT p.group_name, MIN(s.started_at) FROM player_group p JOIN session s ON s.group_id = p.id GROUP BY p.id, p.group_name

? What did we spend on props bought between 2022-07-01 and 2022-12-31?
? prop purchases from 1 July 2022 to 31 December 2022, total price
SELECT SUM(purchase_price) FROM prop WHERE bought_on BETWEEN '2022-07-01' AND '2022-12-31'

? How many hints were given per week?
? weekly hints
SELECT DATE_TRUNC('week', given_at), COUNT(*) FROM hint GROUP BY DATE_TRUNC('week', given_at)

? Which branches opened in 2019?
? cities of branches that opened during 2019
SELECT city FROM branch WHERE EXTRACT(YEAR FROM opened_on) = 2019

? How many sessions took place in October 2024?
? October 2024 number of sessions started
SELECT COUNT(*) FROM session WHERE EXTRACT(YEAR FROM started_at) = 2024 AND EXTRACT(MONTH FROM started_at) = 10

? What is the ratio of escaped to failed sessions?
? escaped vs failed
SELECT CAST(SUM(CASE WHEN result = 'escaped' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN result = 'failed' THEN 1 ELSE 0 END), 0) FROM session

? What is the ratio of escaped to failed sessions for each room?
? escaped to failed ratio by room
SELECT r.title, CAST(SUM(CASE WHEN s.result = 'escaped' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN s.result = 'failed' THEN 1 ELSE 0 END), 0) FROM room r JOIN session s ON s.room_id = r.id GROUP BY r.id, r.title

? What percentage of the sessions in each branch city was aborted?
? aborted sessions in percent by city
SELECT b.city, 100.0 * SUM(CASE WHEN s.result = 'aborted' THEN 1 ELSE 0 END) / COUNT(*) FROM branch b JOIN room r ON r.branch_id = b.id JOIN session s ON s.room_id = r.id GROUP BY b.city

? What percentage of the amounts charged was given away as discount?
? discount as a percentage of the amount charged
SELECT 100.0 * SUM(discount) / NULLIF(SUM(amount_charged), 0) FROM session

? What share of the hints was requested by the players?
? share of requested hints
SELECT CAST(SUM(CASE WHEN was_requested = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM hint

? What share of the hints was requested, for each puzzle?
? requested hint share by puzzle
SELECT puzzle, CAST(SUM(CASE WHEN was_requested = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM hint GROUP BY puzzle

? How many hints does a session with hints get on average?
? average hints per session
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT session_id), 0) FROM hint

? How many sessions does a game master run on average?
? sessions per game master
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT game_master_id), 0) FROM session

? What is the rent per square metre of each branch? Show the city.
? city and monthly rent divided by floor area
SELECT city, CAST(monthly_rent AS FLOAT) / NULLIF(floor_area_sqm, 0) FROM branch

? What was charged per player in each session? Session id and the amount.
? session id and amount charged divided by the number of players
SELECT id, CAST(amount_charged AS FLOAT) / NULLIF(num_players, 0) FROM session

? What is the revenue per player for each genre, taking all sessions together?
? amount charged per player by genre
SELECT r.genre, CAST(SUM(s.amount_charged) AS FLOAT) / NULLIF(SUM(s.num_players), 0) FROM room r JOIN session s ON s.room_id = r.id GROUP BY r.genre

? What share of sessions received a rating?
? share of sessions that were rated
SELECT CAST(SUM(CASE WHEN rating IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM session

? How far apart are the maximum and minimum number of players of each room? Title and difference.
? room title with max players minus min players
SELECT title, max_players - min_players FROM room

? What is the ratio of stag party groups to family day groups?
? stag party : family day groups
SELECT CAST(SUM(CASE WHEN occasion = 'stag party' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN occasion = 'family day' THEN 1 ELSE 0 END), 0) FROM player_group

? What percentage of the game masters at each branch speaks English? Show the city.
? English speaking game masters in percent per branch city
SELECT b.city, 100.0 * SUM(CASE WHEN g.speaks_english = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM branch b JOIN game_master g ON g.branch_id = b.id GROUP BY b.city

? What share of the prop money went to Enigma Supply, in percent?
? percentage of prop purchase prices spent at supplier Enigma Supply
SELECT 100.0 * SUM(CASE WHEN supplier = 'Enigma Supply' THEN purchase_price ELSE 0 END) / NULLIF(SUM(purchase_price), 0) FROM prop

? What is the average price per person for each genre?
? mean price by genre
SELECT genre, AVG(price_per_person) FROM room GROUP BY genre

? Which suppliers have sold us props for more than 5000 in total?
? suppliers with prop purchases over 5000
SELECT supplier FROM prop GROUP BY supplier HAVING SUM(purchase_price) > 5000

? Which rooms have an average rating of at least 4?
? rooms rated 4 or better on average
SELECT r.title FROM room r JOIN session s ON s.room_id = r.id GROUP BY r.id, r.title HAVING AVG(s.rating) >= 4

? How many euros did we invest in building the rooms of each genre?
? build cost by genre
SELECT genre, SUM(build_cost) FROM room GROUP BY genre

? Which puzzles needed more than 100 hints?
? puzzles with over 100 hints
SELECT puzzle FROM hint GROUP BY puzzle HAVING COUNT(*) > 100

? Which is the hardest room?
? room with the highest difficulty
SELECT title FROM room ORDER BY difficulty DESC LIMIT 1

? Which 2 rooms were the most expensive to build?
? the 2 rooms with the highest build cost
SELECT title FROM room ORDER BY build_cost DESC LIMIT 2

? Who is our newest game master?
? most recently hired game master, full name
SELECT first_name, last_name FROM game_master ORDER BY hired_on DESC LIMIT 1

? In which city is the oldest branch?
? city of the branch opened first
SELECT city FROM branch ORDER BY opened_on ASC LIMIT 1

? Which prop was the cheapest?
? label of the prop with the lowest price
SELECT label FROM prop ORDER BY purchase_price ASC LIMIT 1

? Which game masters do not have a mentor?
? game masters without mentor
SELECT first_name, last_name FROM game_master WHERE mentor_id IS NULL

? Who cannot speak English and earns over 15 an hour?
? game masters without English paid more than 15 per hour
SELECT first_name, last_name FROM game_master WHERE speaks_english = FALSE AND hourly_pay > 15

? adventure and mystery rooms with a time limit over 60 minutes
SELECT title FROM room WHERE genre IN ('adventure', 'mystery') AND time_limit_min > 60

? Which groups gave no email address of the organiser?
? groups whose organiser email is missing
SELECT group_name FROM player_group WHERE organiser_email IS NULL

? How many vouchers were redeemed at Christmas?
? vouchers redeemed per branch
I do not know

? What is the age of the players in the horror rooms?
? average age of players
I do not know

? How often was the Pharaoh Tomb cleaned?
? cleaning times of each room
I do not know
