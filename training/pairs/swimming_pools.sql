-- Public swimming pools of a city: pools, lifeguards, tickets, season passes, lessons, water tests.

CREATE TABLE pool (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Lido West; Crystal Bath; Kings Pool; Seaview Pool
  borough TEXT, -- Eastham; Norbury; Calder; Finley
  pool_type TEXT, -- indoor; outdoor; thermal; paddling
  length_m INTEGER,
  max_guests INTEGER,
  opened_year INTEGER,
  heated BOOLEAN
);

CREATE TABLE lifeguard (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Gina Wolfe; Max Adler; Sipho Dube; Cara Lynch
  pool_id INTEGER REFERENCES pool (id),
  dob DATE,
  certified_until DATE,
  hourly_pay NUMERIC,
  contract TEXT -- permanent; summer; trainee
);

CREATE TABLE ticket_sale (
  id INTEGER PRIMARY KEY,
  pool_id INTEGER REFERENCES pool (id),
  sold_at TIMESTAMP,
  ticket_type TEXT, -- adult; child; family; pensioner
  qty INTEGER,
  price NUMERIC,
  payment TEXT -- cash; card; app
);

CREATE TABLE season_pass (
  id INTEGER PRIMARY KEY,
  holder_name TEXT,
  pool_id INTEGER REFERENCES pool (id),
  valid_from DATE,
  valid_to DATE,
  amount NUMERIC,
  is_student BOOLEAN
);

CREATE TABLE lesson (
  id INTEGER PRIMARY KEY,
  pool_id INTEGER REFERENCES pool (id),
  coach_id INTEGER REFERENCES lifeguard (id),
  level TEXT, -- seahorse; bronze; silver; gold
  held_on DATE,
  pupils INTEGER,
  fee NUMERIC
);

CREATE TABLE water_check (
  id INTEGER PRIMARY KEY,
  pool_id INTEGER REFERENCES pool (id),
  checked_by INTEGER REFERENCES lifeguard (id),
  checked_at TIMESTAMP,
  temperature NUMERIC,
  chlorine NUMERIC,
  verdict TEXT -- fine; too cold; too much chlorine; closed
);

? Who guards the Crystal Bath?
? lifeguards of the pool Crystal Bath
SELECT l.name FROM lifeguard l JOIN pool p ON l.pool_id = p.id WHERE p.name = 'Crystal Bath'

? Which lifeguards have coached a gold lesson?
? names of lifeguards who gave any lesson at the level gold
SELECT DISTINCT l.name FROM lifeguard l JOIN lesson s ON s.coach_id = l.id WHERE s.level = 'gold'

? Which pools in Norbury were ever too cold?
? Norbury pools with at least one water check that said too cold
SELECT DISTINCT p.name FROM pool p JOIN water_check w ON w.pool_id = p.id WHERE p.borough = 'Norbury' AND w.verdict = 'too cold'

? Which pools offer no lessons?
? pools without a lesson
SELECT name FROM pool WHERE id NOT IN (SELECT pool_id FROM lesson)

? Which lifeguards have never checked the water?
? lifeguards without a water check
SELECT name FROM lifeguard WHERE id NOT IN (SELECT checked_by FROM water_check)

? How many lifeguards does each pool have, pools with none included?
? lifeguards per pool, zero too
SELECT p.name, COUNT(l.id) FROM pool p LEFT JOIN lifeguard l ON l.pool_id = p.id GROUP BY p.id, p.name

? How many family tickets were sold at outdoor pools?
? quantity of family tickets sold at pools of the type outdoor
SELECT SUM(t.qty) FROM ticket_sale t JOIN pool p ON t.pool_id = p.id WHERE t.ticket_type = 'family' AND p.pool_type = 'outdoor'

? Where does Sipho Dube teach? Show the pool names.
? names of pools with a lesson coached by Sipho Dube
SELECT DISTINCT p.name FROM pool p JOIN lesson s ON s.pool_id = p.id JOIN lifeguard l ON s.coach_id = l.id WHERE l.name = 'Sipho Dube'

? Which pools sold more than 500 season passes?
? pools with over 500 season passes
SELECT p.name FROM pool p JOIN season_pass s ON s.pool_id = p.id GROUP BY p.id, p.name HAVING COUNT(*) > 500

? Show pool, lifeguard, temperature and verdict of every water check that ended closed.
? pool name, lifeguard name, temperature, verdict for checks with the verdict closed
SELECT p.name, l.name, w.temperature, w.verdict FROM water_check w JOIN pool p ON w.pool_id = p.id JOIN lifeguard l ON w.checked_by = l.id WHERE w.verdict = 'closed'

? What did students pay for season passes in Eastham?
? total amount of student season passes at Eastham pools
SELECT SUM(s.amount) FROM season_pass s JOIN pool p ON s.pool_id = p.id WHERE s.is_student = TRUE AND p.borough = 'Eastham'

? How many pools of each type do we run?
? pools by type
SELECT pool_type, COUNT(*) FROM pool GROUP BY pool_type

? How many tickets of each type were sold?
? tickets sold by ticket type
SELECT ticket_type, SUM(qty) FROM ticket_sale GROUP BY ticket_type

? What did every pool take in from season passes?
? season pass amount per pool
SELECT p.name, SUM(s.amount) FROM pool p JOIN season_pass s ON s.pool_id = p.id GROUP BY p.id, p.name

? Average pay of lifeguards per contract
? What does a lifeguard earn per hour on average under each contract?
SELECT contract, AVG(hourly_pay) FROM lifeguard GROUP BY contract

? How many lessons, pupils and fees are there per level?
? lessons, total pupils and total fee by level
SELECT level, COUNT(*), SUM(pupils), SUM(fee) FROM lesson GROUP BY level

? Coldest, warmest and average temperature per pool
? min, max and avg water temperature by pool name
SELECT p.name, MIN(w.temperature), MAX(w.temperature), AVG(w.temperature) FROM pool p JOIN water_check w ON w.pool_id = p.id GROUP BY p.id, p.name

? How do guests pay? Count the ticket sales per payment.
? ticket sales by payment
SELECT payment, COUNT(*) FROM ticket_sale GROUP BY payment

? ticket quantity by borough and ticket type
? How many tickets were sold in each borough, by type of ticket?
SELECT p.borough, t.ticket_type, SUM(t.qty) FROM pool p JOIN ticket_sale t ON t.pool_id = p.id GROUP BY p.borough, t.ticket_type

? Which boroughs have more than 2 pools?
? boroughs with over 2 pools
SELECT borough FROM pool GROUP BY borough HAVING COUNT(*) > 2

? At how many different pools does each coach teach?
? distinct pools per coach of a lesson
SELECT l.name, COUNT(DISTINCT s.pool_id) FROM lifeguard l JOIN lesson s ON s.coach_id = l.id GROUP BY l.id, l.name

? How many lessons were held per year?
? lessons each year
SELECT EXTRACT(YEAR FROM held_on), COUNT(*) FROM lesson GROUP BY EXTRACT(YEAR FROM held_on)

? Water checks by verdict
? How many water checks ended with each verdict?
SELECT verdict, COUNT(*) FROM water_check GROUP BY verdict

? Which pool sells the most tickets?
? pool with the highest total quantity of tickets
SELECT p.name FROM pool p JOIN ticket_sale t ON t.pool_id = p.id GROUP BY p.id, p.name ORDER BY SUM(t.qty) DESC LIMIT 1

? What is the longest pool?
? name of the pool with the greatest length
SELECT name FROM pool ORDER BY length_m DESC LIMIT 1

? Who is the youngest lifeguard?
? youngest lifeguard by date of birth
SELECT name FROM lifeguard ORDER BY dob DESC LIMIT 1

? Which 2 pools are the oldest?
? the 2 pools opened first
SELECT name FROM pool ORDER BY opened_year LIMIT 2

? Who coached the most lessons?
? coach with the largest number of lessons
SELECT l.name FROM lifeguard l JOIN lesson s ON s.coach_id = l.id GROUP BY l.id, l.name ORDER BY COUNT(*) DESC LIMIT 1

? List the pools by the number of guests they can take, biggest first, with that number.
? pool name and max guests sorted by guests descending
SELECT name, max_guests FROM pool ORDER BY max_guests DESC

? Which level has the most pupils in total?
? lesson level with the highest number of pupils
SELECT level FROM lesson GROUP BY level ORDER BY SUM(pupils) DESC LIMIT 1

? What was the most expensive season pass? Holder and amount.
? holder name and amount of the dearest season pass
SELECT holder_name, amount FROM season_pass ORDER BY amount DESC LIMIT 1

? List lifeguards by contract, then by pay from high to low.
? lifeguard names ordered by contract, then hourly pay descending
SELECT name FROM lifeguard ORDER BY contract, hourly_pay DESC

? How many ticket sales were there in August 2023?
? ticket sales August 2023
SELECT COUNT(*) FROM ticket_sale WHERE EXTRACT(YEAR FROM sold_at) = 2023 AND EXTRACT(MONTH FROM sold_at) = 8

? Tickets per month this year
? How many tickets were sold in each month of this year?
SELECT DATE_TRUNC('month', sold_at), SUM(qty) FROM ticket_sale WHERE EXTRACT(YEAR FROM sold_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', sold_at)

? On which weekday do we sell the most tickets?
? day of the week with the highest quantity of tickets
SELECT EXTRACT(DOW FROM sold_at) FROM ticket_sale GROUP BY EXTRACT(DOW FROM sold_at) ORDER BY SUM(qty) DESC LIMIT 1

? Whose certificate has run out?
? lifeguards certified only until a date before today
SELECT name FROM lifeguard WHERE certified_until < CURRENT_DATE

? Which water checks were done in the last 48 hours?
? ids of water checks from the past 48 hours
SELECT id FROM water_check WHERE checked_at >= CURRENT_DATE - INTERVAL '48 hours'

? For how many days is each season pass valid?
? season pass holder and days between valid from and valid to
SELECT holder_name, valid_to - valid_from FROM season_pass

? How many lessons were held between 2024-06-01 and 2024-08-31?
? lessons from June 1, 2024 to August 31, 2024, count
SELECT COUNT(*) FROM lesson WHERE held_on BETWEEN '2024-06-01' AND '2024-08-31'

? When was the water of each pool last checked?
? pool name and time of the latest water check
SELECT p.name, MAX(w.checked_at) FROM pool p JOIN water_check w ON w.pool_id = p.id GROUP BY p.id, p.name

? How many tickets were sold per day at Kings Pool?
? daily ticket quantity of Kings Pool
SELECT CAST(t.sold_at AS DATE), SUM(t.qty) FROM ticket_sale t JOIN pool p ON t.pool_id = p.id WHERE p.name = 'Kings Pool' GROUP BY CAST(t.sold_at AS DATE)

? What percentage of water checks comes out fine?
? percent of water checks with the verdict fine
SELECT 100.0 * SUM(CASE WHEN verdict = 'fine' THEN 1 ELSE 0 END) / COUNT(*) FROM water_check

? Share of student passes at each pool
? What share of season passes belongs to students, by pool?
SELECT p.name, CAST(SUM(CASE WHEN s.is_student = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pool p JOIN season_pass s ON s.pool_id = p.id GROUP BY p.id, p.name

? ratio of adult to child ticket sales
? What is the ratio of adult ticket sales to child ticket sales?
SELECT CAST(SUM(CASE WHEN ticket_type = 'adult' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN ticket_type = 'child' THEN 1 ELSE 0 END), 0) FROM ticket_sale

? How many pupils attend a lesson of each level on average?
? average pupils per lesson by level
SELECT level, AVG(pupils) FROM lesson GROUP BY level

? What does one pupil bring in per level, fees over pupils?
? total fee divided by total pupils by level
SELECT level, CAST(SUM(fee) AS FLOAT) / NULLIF(SUM(pupils), 0) FROM lesson GROUP BY level

? How many ticket sales does a pool have on average?
? average ticket sales per pool
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT pool_id), 0) FROM ticket_sale

? What did each ticket sale come to, quantity times price?
? ticket sale id and qty multiplied by price
SELECT id, qty * price FROM ticket_sale

? What proportion of the pools in each borough is heated?
? proportion of heated pools by borough
SELECT borough, CAST(SUM(CASE WHEN heated = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pool GROUP BY borough

? What percentage of ticket sales is paid by app at each pool?
? percent of app payments among ticket sales by pool name
SELECT p.name, 100.0 * SUM(CASE WHEN t.payment = 'app' THEN 1 ELSE 0 END) / COUNT(*) FROM pool p JOIN ticket_sale t ON t.pool_id = p.id GROUP BY p.id, p.name

? Which indoor or thermal pools are at least 25 metres long?
? pools of the type indoor or thermal with a length of 25 or more
SELECT name FROM pool WHERE pool_type IN ('indoor', 'thermal') AND length_m >= 25

? Which outdoor pools are not heated?
? unheated outdoor pools
SELECT name FROM pool WHERE pool_type = 'outdoor' AND heated = FALSE

? Which lifeguards belong to no pool?
? lifeguards without a pool
SELECT name FROM lifeguard WHERE pool_id IS NULL

? Show name, borough, length and maximum guests of all pools.
? pool name, borough, length, max guests
SELECT name, borough, length_m, max_guests FROM pool

? Which pass holders have a name starting with Mac?
? season pass holders beginning with Mac
SELECT holder_name FROM season_pass WHERE holder_name LIKE 'Mac%'

? How many water checks measured between 24 and 28 degrees?
? number of water checks with a temperature from 24 to 28
SELECT COUNT(*) FROM water_check WHERE temperature BETWEEN 24 AND 28

? Which summer lifeguards earn less than 12 an hour?
? lifeguards on a summer contract with hourly pay below 12
SELECT name FROM lifeguard WHERE contract = 'summer' AND hourly_pay < 12

? Which pools are in a borough other than Calder and opened after 1980?
? pools outside Calder, that is another borough, opened later than 1980
SELECT name FROM pool WHERE borough <> 'Calder' AND opened_year > 1980

? Which season passes cost more than average?
? holders of season passes with an above average amount
SELECT holder_name FROM season_pass WHERE amount > (SELECT AVG(amount) FROM season_pass)

? How many accidents happened in each pool?
? swimmers rescued per lifeguard
I do not know

? How much water does Lido West lose a day?
I do not know

? What does the snack bar sell?
I do not know
