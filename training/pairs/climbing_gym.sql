-- A chain of climbing gyms: halls, customers, memberships, check-ins, routes, ascents and classes.

CREATE TABLE hall (
  hall_id INTEGER PRIMARY KEY,
  name TEXT, -- The Cave; Boulder Barn; Highwall; Rockworks; Summit Hub
  addr TEXT,
  city TEXT, -- Sheffield; Innsbruck; Boulder; Osaka; Bergen
  opened DATE,
  wall_height_m NUMERIC,
  floor_area_sqm INTEGER,
  has_cafe BOOLEAN
);

CREATE TABLE customer (
  cust_id INTEGER PRIMARY KEY,
  fname TEXT, -- Nora; Felix; Yuki; Sam; Astrid
  lname TEXT, -- Berg; Steiner; Tanaka; Walsh; Dahl
  dob DATE,
  home_hall_id INTEGER REFERENCES hall (hall_id),
  waiver_signed BOOLEAN,
  emergency_contact TEXT,
  created_at TIMESTAMP
);

CREATE TABLE membership (
  membership_id INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES customer (cust_id),
  plan TEXT, -- monthly; annual; ten visits; student
  valid_from DATE,
  valid_until DATE,
  fee NUMERIC,
  status TEXT -- active; frozen; cancelled; expired
);

CREATE TABLE checkin (
  checkin_id INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES customer (cust_id),
  hall_id INTEGER REFERENCES hall (hall_id),
  entered_at TIMESTAMP,
  left_at TIMESTAMP,
  paid_amt NUMERIC,
  rented_shoes BOOLEAN
);

CREATE TABLE setter (
  setter_id INTEGER PRIMARY KEY,
  name TEXT, -- Jo Ridge; Marek Hora; Emi Kato; Dale Frost
  day_rate NUMERIC,
  hired_on DATE,
  contract_type TEXT -- permanent; freelance; apprentice
);

CREATE TABLE route (
  route_id INTEGER PRIMARY KEY,
  hall_id INTEGER REFERENCES hall (hall_id),
  setter_id INTEGER REFERENCES setter (setter_id),
  name TEXT, -- Slab Happy; Iron Grip; Moon Dance; Gecko; Velvet Crimp
  style TEXT, -- boulder; top rope; lead; speed
  grade TEXT, -- 5a; 6a; 6c; 7a; 7c
  hold_colour TEXT, -- yellow; red; blue; black; pink
  set_on DATE,
  stripped_on DATE
);

CREATE TABLE ascent (
  ascent_id INTEGER PRIMARY KEY,
  route_id INTEGER REFERENCES route (route_id),
  cust_id INTEGER REFERENCES customer (cust_id),
  climbed_on DATE,
  attempts INTEGER,
  stars INTEGER,
  flashed BOOLEAN
);

? Which routes in the Highwall hall were set by Emi Kato?
? names of routes that setter Emi Kato made in the hall Highwall
SELECT r.name FROM route r JOIN hall h ON r.hall_id = h.hall_id JOIN setter s ON r.setter_id = s.setter_id WHERE h.name = 'Highwall' AND s.name = 'Emi Kato'

? Which customers have never climbed a route, going by the ascents?
? customers with no ascent logged
SELECT fname, lname FROM customer WHERE cust_id NOT IN (SELECT cust_id FROM ascent)

? Which routes has nobody climbed?
? routes without any ascent
SELECT name FROM route WHERE route_id NOT IN (SELECT route_id FROM ascent)

? List first and last names of customers whose home hall is in Innsbruck.
? customers with a home hall in Innsbruck
SELECT c.fname, c.lname FROM customer c JOIN hall h ON c.home_hall_id = h.hall_id WHERE h.city = 'Innsbruck'

? Who flashed the route Iron Grip?
? customers with a flashed ascent of the Iron Grip route
SELECT c.fname, c.lname FROM customer c JOIN ascent a ON a.cust_id = c.cust_id JOIN route r ON a.route_id = r.route_id WHERE r.name = 'Iron Grip' AND a.flashed = TRUE

? Show every hall with the number of check-ins, including halls nobody has visited.
? checkins per hall, halls with zero included
SELECT h.name, COUNT(c.checkin_id) FROM hall h LEFT JOIN checkin c ON c.hall_id = h.hall_id GROUP BY h.hall_id, h.name

? Which customers with a student membership have checked in at The Cave hall? Name each once.
? distinct customers on the student plan who had a checkin at the hall The Cave
SELECT DISTINCT c.fname, c.lname FROM customer c JOIN membership m ON m.cust_id = c.cust_id JOIN checkin k ON k.cust_id = c.cust_id JOIN hall h ON k.hall_id = h.hall_id WHERE m.plan = 'student' AND h.name = 'The Cave'

? How many ascents did routes by setter Jo Ridge get?
? ascent count for routes set by Jo Ridge
SELECT COUNT(*) FROM ascent a JOIN route r ON a.route_id = r.route_id JOIN setter s ON r.setter_id = s.setter_id WHERE s.name = 'Jo Ridge'

? Which setters have never set a lead route?
? setters without a lead route
SELECT name FROM setter WHERE setter_id NOT IN (SELECT setter_id FROM route WHERE style = 'lead')

? Give me the name of the route, its hall and its grade for all speed routes.
? speed routes: route name, hall name and grade
SELECT r.name, h.name, r.grade FROM route r JOIN hall h ON r.hall_id = h.hall_id WHERE r.style = 'speed'

? What did customer Astrid Dahl pay in memberships altogether?
? sum of membership fees of customer Astrid Dahl
SELECT SUM(m.fee) FROM membership m JOIN customer c ON m.cust_id = c.cust_id WHERE c.fname = 'Astrid' AND c.lname = 'Dahl'

? Which cities have a hall with a 7c boulder route? Every city once.
? different cities of halls having a 7c boulder route
SELECT DISTINCT h.city FROM hall h JOIN route r ON r.hall_id = h.hall_id WHERE r.grade = '7c' AND r.style = 'boulder'

? How many routes are there per grade?
? routes by grade
SELECT grade, COUNT(*) FROM route GROUP BY grade

? How many memberships of each plan do we have and what do they bring in?
? memberships and total fee per plan
SELECT plan, COUNT(*), SUM(fee) FROM membership GROUP BY plan

? Number of routes by hall
? How many routes does each hall have?
SELECT h.name, COUNT(*) FROM hall h JOIN route r ON r.hall_id = h.hall_id GROUP BY h.hall_id, h.name

? For each style and grade, count the routes.
? routes broken down by style and grade
SELECT style, grade, COUNT(*) FROM route GROUP BY style, grade

? Average stars per setter
? What is the average star rating of the ascents for each setter's routes?
SELECT s.name, AVG(a.stars) FROM ascent a JOIN route r ON a.route_id = r.route_id JOIN setter s ON r.setter_id = s.setter_id GROUP BY s.setter_id, s.name

? How many different customers checked in at each hall?
? distinct customers with a checkin by hall name
SELECT h.name, COUNT(DISTINCT c.cust_id) FROM hall h JOIN checkin c ON c.hall_id = h.hall_id GROUP BY h.hall_id, h.name

? Memberships by status
? how many memberships are there in every status?
SELECT status, COUNT(*) FROM membership GROUP BY status

? Which setters have created more than 40 routes?
? setters with over 40 routes
SELECT s.name FROM setter s JOIN route r ON r.setter_id = s.setter_id GROUP BY s.setter_id, s.name HAVING COUNT(*) > 40

? What are the average and the maximum number of attempts for each grade?
? attempts per route grade: average and maximum over the ascents
SELECT r.grade, AVG(a.attempts), MAX(a.attempts) FROM ascent a JOIN route r ON a.route_id = r.route_id GROUP BY r.grade

? How many setters work under each type of contract, and what is their average day rate?
? setters and average day rate by contract type
SELECT contract_type, COUNT(*), AVG(day_rate) FROM setter GROUP BY contract_type

? Which hold colours are used on at least 15 routes?
? hold colours with 15 or more routes
SELECT hold_colour FROM route GROUP BY hold_colour HAVING COUNT(*) >= 15

? How much check-in money did every hall take?
? takings from checkins by hall
SELECT h.name, SUM(c.paid_amt) FROM hall h JOIN checkin c ON c.hall_id = h.hall_id GROUP BY h.hall_id, h.name

? Which hall has the highest wall?
? hall with the tallest wall
SELECT name FROM hall ORDER BY wall_height_m DESC LIMIT 1

? Which 5 customers came most often?
? top 5 customers by number of checkins
SELECT c.fname, c.lname FROM customer c JOIN checkin k ON k.cust_id = c.cust_id GROUP BY c.cust_id, c.fname, c.lname ORDER BY COUNT(*) DESC LIMIT 5

? Which route is the most popular?
? route with the most ascents
SELECT r.name FROM route r JOIN ascent a ON a.route_id = r.route_id GROUP BY r.route_id, r.name ORDER BY COUNT(*) DESC LIMIT 1

? Which setter costs the least per day?
? setter with the lowest day rate
SELECT name FROM setter ORDER BY day_rate ASC LIMIT 1

? List the halls from the oldest to the newest.
? hall names ordered by opening date
SELECT name FROM hall ORDER BY opened ASC

? Show the 10 newest routes with their grade and style.
? name, grade and style of the ten most recently set routes
SELECT name, grade, style FROM route ORDER BY set_on DESC LIMIT 10

? Which route needed the most attempts in total?
? route with the highest sum of attempts over its ascents
SELECT r.name FROM route r JOIN ascent a ON a.route_id = r.route_id GROUP BY r.route_id, r.name ORDER BY SUM(a.attempts) DESC LIMIT 1

? Who is the oldest customer?
? oldest customer, first and last name
SELECT fname, lname FROM customer ORDER BY dob ASC LIMIT 1

? Rank the halls by floor area, biggest first, and show the area.
? hall and floor area from largest to smallest
SELECT name, floor_area_sqm FROM hall ORDER BY floor_area_sqm DESC

? Which plan is bought most?
? plan with the most memberships
SELECT plan FROM membership GROUP BY plan ORDER BY COUNT(*) DESC LIMIT 1

? Which halls opened in 2019?
? halls opened in 2019
SELECT name FROM hall WHERE EXTRACT(YEAR FROM opened) = 2019

? How many check-ins did we have per month in 2024?
? checkins by month, 2024
SELECT DATE_TRUNC('month', entered_at), COUNT(*) FROM checkin WHERE EXTRACT(YEAR FROM entered_at) = 2024 GROUP BY DATE_TRUNC('month', entered_at)

? How many memberships run out this month?
? memberships with a validity end this month, count
SELECT COUNT(*) FROM membership WHERE DATE_TRUNC('month', valid_until) = DATE_TRUNC('month', CURRENT_DATE)

? How long do people stay per visit on average, in minutes?
? average minutes between entering and leaving at checkins
SELECT AVG(EXTRACT(EPOCH FROM left_at - entered_at) / 60) FROM checkin

? How many days does a route stay on the wall on average for each style?
? average days from setting to stripping of routes, by style
SELECT style, AVG(stripped_on - set_on) FROM route GROUP BY style

? Which routes were set in the last 14 days?
? routes from the past 14 days
SELECT name FROM route WHERE set_on >= CURRENT_DATE - INTERVAL '14 days'

? How many check-ins fall on each weekday?
? checkins by day of the week
SELECT EXTRACT(DOW FROM entered_at), COUNT(*) FROM checkin GROUP BY EXTRACT(DOW FROM entered_at)

? Which customers signed up before 2021-05-01?
? customers created earlier than May 1, 2021
SELECT fname, lname FROM customer WHERE created_at < '2021-05-01'

? When was the Gecko route first climbed?
? date of the first ascent of the route Gecko
SELECT MIN(a.climbed_on) FROM ascent a JOIN route r ON a.route_id = r.route_id WHERE r.name = 'Gecko'

? How old are the customers with a frozen membership? First name, last name and age.
? first name, last name and age in years of customers whose membership is frozen
SELECT c.fname, c.lname, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM c.dob) FROM customer c JOIN membership m ON m.cust_id = c.cust_id WHERE m.status = 'frozen'

? What percentage of ascents were flashed?
? percent of ascents that were a flash
SELECT 100.0 * SUM(CASE WHEN flashed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM ascent

? In each hall, what share of check-ins rents shoes?
? share of checkins with rented shoes by hall name
SELECT h.name, CAST(SUM(CASE WHEN c.rented_shoes = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM checkin c JOIN hall h ON c.hall_id = h.hall_id GROUP BY h.hall_id, h.name

? Ratio of boulder to lead routes
? What is the ratio of boulder routes to lead routes?
SELECT CAST(SUM(CASE WHEN style = 'boulder' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN style = 'lead' THEN 1 ELSE 0 END), 0) FROM route

? How many routes does a setter set on average?
? average number of routes per setter
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT setter_id), 0) FROM route

? What proportion of memberships is cancelled, per plan?
? cancelled share of memberships by plan
SELECT plan, CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM membership GROUP BY plan

? What percentage of customers hasn't signed the waiver?
? percent of customers with no signed waiver
SELECT 100.0 * SUM(CASE WHEN waiver_signed = FALSE THEN 1 ELSE 0 END) / COUNT(*) FROM customer

? How much money does a check-in bring on average per different customer?
? checkin takings divided by the number of distinct customers
SELECT CAST(SUM(paid_amt) AS FLOAT) / NULLIF(COUNT(DISTINCT cust_id), 0) FROM checkin

? Ratio of active to expired memberships?
? active memberships compared with expired ones, as a ratio
SELECT CAST(SUM(CASE WHEN status = 'active' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'expired' THEN 1 ELSE 0 END), 0) FROM membership

? Which 6a or 6c routes have pink holds?
? pink routes graded 6a or 6c
SELECT name FROM route WHERE grade IN ('6a', '6c') AND hold_colour = 'pink'

? Which routes are still up, i.e. have not been stripped?
? routes without a stripping date
SELECT name FROM route WHERE stripped_on IS NULL

? Name, address and city of the halls with a cafe
? which halls have a cafe? I need name, addr and city
SELECT name, addr, city FROM hall WHERE has_cafe = TRUE

? Which customers left no emergency contact and haven't signed the waiver?
? customers missing both an emergency contact and a signed waiver
SELECT fname, lname FROM customer WHERE emergency_contact IS NULL AND waiver_signed = FALSE

? Which memberships cost between 40 and 75 and are active? Show the plan and the fee.
? plan and fee of active memberships with a fee from 40 to 75
SELECT plan, fee FROM membership WHERE status = 'active' AND fee BETWEEN 40 AND 75

? Which customers' last names start with "Mac"?
? last names of customers beginning with Mac
SELECT lname FROM customer WHERE lname LIKE 'Mac%'

? Which setters are not freelance and ask for more than 200 a day?
? setters other than freelance with a day rate over 200
SELECT name FROM setter WHERE contract_type <> 'freelance' AND day_rate > 200

? How many ascents took more than 10 attempts but got 5 stars?
? count of 5 star ascents with over 10 attempts
SELECT COUNT(*) FROM ascent WHERE attempts > 10 AND stars = 5

? Which halls are higher than the average wall height?
? halls with above-average wall height
SELECT name FROM hall WHERE wall_height_m > (SELECT AVG(wall_height_m) FROM hall)

? Which different styles of route does the Rockworks hall offer?
? unique route styles at hall Rockworks
SELECT DISTINCT r.style FROM route r JOIN hall h ON r.hall_id = h.hall_id WHERE h.name = 'Rockworks'

? How heavy is Felix Steiner?
? Which climbing shoes sell best in the shop?
? How many injuries happened at Boulder Barn?
I do not know
