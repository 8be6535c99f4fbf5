-- A paper mill: pulp deliveries, paper machines, reels, paper grades, web breaks and customers' orders.

CREATE TABLE pulp_delivery (
  delivery_id INTEGER PRIMARY KEY,
  pulp_kind TEXT, -- softwood; hardwood; waste paper; straw
  forest_owner TEXT, -- Sodra; Tannenhof; Fibria; Greenfell
  delivered_on DATE,
  tonnes NUMERIC,
  price_per_tonne NUMERIC,
  moisture_pct NUMERIC,
  certified BOOLEAN
);

CREATE TABLE paper_machine (
  machine_code TEXT PRIMARY KEY,
  nickname TEXT, -- Grand Old Lady; Speedy; White Whale; Little Sister
  supplier TEXT, -- Voith; Valmet; Andritz
  max_speed_m_min INTEGER,
  trim_width_cm INTEGER,
  start_up_year INTEGER,
  running BOOLEAN
);

CREATE TABLE paper_grade (
  grade_id INTEGER PRIMARY KEY,
  grade_name TEXT, -- newsprint; kraft liner; office white; tissue; art board
  gsm INTEGER,
  coating TEXT, -- uncoated; matt; gloss; silk
  price_per_tonne NUMERIC,
  recycled_share NUMERIC
);

CREATE TABLE reel (
  reel_id INTEGER PRIMARY KEY,
  machine_code TEXT REFERENCES paper_machine (machine_code),
  grade_id INTEGER REFERENCES paper_grade (grade_id),
  wound_at TIMESTAMP,
  finished_at TIMESTAMP,
  weight_kg NUMERIC,
  length_m NUMERIC,
  quality TEXT, -- prime; seconds; broke
  po_id INTEGER REFERENCES paper_order (po_id)
);

CREATE TABLE web_break (
  break_id INTEGER PRIMARY KEY,
  machine_code TEXT REFERENCES paper_machine (machine_code),
  occurred TIMESTAMP,
  section TEXT, -- wire; press; dryer; winder
  minutes_lost INTEGER,
  cause TEXT, -- hole; dirt; tension; operator error
  shift_leader TEXT -- Lundgren; Maurer; Okafor
);

CREATE TABLE paper_order (
  po_id INTEGER PRIMARY KEY,
  buyer TEXT, -- Daily Post; Boxwell; Copyland; Softie
  country TEXT, -- Sweden; France; Spain; Poland
  grade_id INTEGER REFERENCES paper_grade (grade_id),
  tonnes_ordered NUMERIC,
  order_date DATE,
  due_date DATE,
  shipped_date DATE,
  total_amt NUMERIC
);

? Which machines have made tissue?
? nicknames of paper machines with a reel of the grade tissue
SELECT DISTINCT m.nickname FROM paper_machine m JOIN reel r ON r.machine_code = m.machine_code JOIN paper_grade g ON r.grade_id = g.grade_id WHERE g.grade_name = 'tissue'

? Who buys newsprint from us?
? buyers with a paper order for the grade newsprint
SELECT DISTINCT o.buyer FROM paper_order o JOIN paper_grade g ON o.grade_id = g.grade_id WHERE g.grade_name = 'newsprint'

? Grades that have never been ordered
? paper grades without an order
SELECT grade_name FROM paper_grade WHERE grade_id NOT IN (SELECT grade_id FROM paper_order)

? How many minutes did breaks cost on Voith machines?
? minutes lost through web breaks on paper machines by Voith
SELECT SUM(b.minutes_lost) FROM web_break b JOIN paper_machine m ON b.machine_code = m.machine_code WHERE m.supplier = 'Voith'

? Machines without a web break so far
? nicknames of paper machines that never had a web break
SELECT nickname FROM paper_machine WHERE machine_code NOT IN (SELECT machine_code FROM web_break)

? Total weight of prime reels of gloss paper
? kg of reels in prime quality whose grade has a gloss coating
SELECT SUM(r.weight_kg) FROM reel r JOIN paper_grade g ON r.grade_id = g.grade_id WHERE r.quality = 'prime' AND g.coating = 'gloss'

? Reel id, machine nickname and grade of all reels that went to Copyland
? reels for the buyer Copyland with id, nickname of the paper machine and grade name
SELECT r.reel_id, m.nickname, g.grade_name FROM reel r JOIN paper_machine m ON r.machine_code = m.machine_code JOIN paper_grade g ON r.grade_id = g.grade_id JOIN paper_order o ON r.po_id = o.po_id WHERE o.buyer = 'Copyland'

? Orders for which no reel has been made: ids and buyers
? id and buyer of paper orders without a reel
SELECT po_id, buyer FROM paper_order WHERE po_id NOT IN (SELECT po_id FROM reel)

? How many orders from Poland are for coated paper, that is a coating other than uncoated?
? number of paper orders from Poland whose grade has a coating other than uncoated
SELECT COUNT(*) FROM paper_order o JOIN paper_grade g ON o.grade_id = g.grade_id WHERE o.country = 'Poland' AND g.coating <> 'uncoated'

? Shift leaders on duty when White Whale had a break
? shift leaders of web breaks on the paper machine nicknamed White Whale
SELECT DISTINCT b.shift_leader FROM web_break b JOIN paper_machine m ON b.machine_code = m.machine_code WHERE m.nickname = 'White Whale'

? Grades made on both Speedy and Little Sister
? paper grades with reels from the machine Speedy as well as from Little Sister
SELECT g.grade_name FROM paper_grade g JOIN reel r ON r.grade_id = g.grade_id JOIN paper_machine m ON r.machine_code = m.machine_code WHERE m.nickname = 'Speedy' INTERSECT SELECT g.grade_name FROM paper_grade g JOIN reel r ON r.grade_id = g.grade_id JOIN paper_machine m ON r.machine_code = m.machine_code WHERE m.nickname = 'Little Sister'

? Tonnes of pulp by kind
? how much pulp of each kind was delivered?
SELECT pulp_kind, SUM(tonnes) FROM pulp_delivery GROUP BY pulp_kind

? Deliveries and average price per forest owner
? per forest owner: number of pulp deliveries and mean price per tonne
SELECT forest_owner, COUNT(*), AVG(price_per_tonne) FROM pulp_delivery GROUP BY forest_owner

? Breaks and lost minutes by section
? web breaks per section with the minutes lost
SELECT section, COUNT(*), SUM(minutes_lost) FROM web_break GROUP BY section

? Reel weight per grade
? kg of reels for every paper grade
SELECT g.grade_name, SUM(r.weight_kg) FROM paper_grade g JOIN reel r ON r.grade_id = g.grade_id GROUP BY g.grade_id, g.grade_name

? Number of reels per machine, idle machines too
? reels by paper machine nickname, including zero
SELECT m.nickname, COUNT(r.reel_id) FROM paper_machine m LEFT JOIN reel r ON r.machine_code = m.machine_code GROUP BY m.machine_code, m.nickname

? Reels by quality and machine code
? how many reels of each quality does each machine code have?
SELECT quality, machine_code, COUNT(*) FROM reel GROUP BY quality, machine_code

? Sales by country
? total amount of paper orders per country
SELECT country, SUM(total_amt) FROM paper_order GROUP BY country

? Which buyers ordered more than 800 tonnes?
? buyers with over 800 tonnes ordered in total
SELECT buyer FROM paper_order GROUP BY buyer HAVING SUM(tonnes_ordered) > 800

? How many different grades does each buyer take?
? distinct grades per buyer of the paper orders
SELECT buyer, COUNT(DISTINCT grade_id) FROM paper_order GROUP BY buyer

? Lightest and heaviest gsm per coating
? min and max gsm by coating of the grades
SELECT coating, MIN(gsm), MAX(gsm) FROM paper_grade GROUP BY coating

? Causes behind at least 25 breaks
? causes of 25 or more web breaks
SELECT cause FROM web_break GROUP BY cause HAVING COUNT(*) >= 25

? Fastest machine
? nickname of the paper machine with the highest maximum speed
SELECT nickname FROM paper_machine ORDER BY max_speed_m_min DESC LIMIT 1

? Which machine breaks most often?
? paper machine with the most web breaks, by nickname
SELECT m.nickname FROM paper_machine m JOIN web_break b ON b.machine_code = m.machine_code GROUP BY m.machine_code, m.nickname ORDER BY COUNT(*) DESC LIMIT 1

? Top 3 buyers by money spent
? the 3 buyers with the highest total order amount
SELECT buyer FROM paper_order GROUP BY buyer ORDER BY SUM(total_amt) DESC LIMIT 3

? Heaviest reel ever: id and weight
? id and weight of the heaviest reel
SELECT reel_id, weight_kg FROM reel ORDER BY weight_kg DESC LIMIT 1

? Grades by price per tonne, dearest first
? paper grades sorted by price descending
SELECT grade_name FROM paper_grade ORDER BY price_per_tonne DESC

? Which pulp delivery was the wettest? Kind and moisture
? pulp kind and moisture of the delivery with the highest moisture
SELECT pulp_kind, moisture_pct FROM pulp_delivery ORDER BY moisture_pct DESC LIMIT 1

? Oldest machine in the mill
? paper machine with the earliest start-up year
SELECT nickname FROM paper_machine ORDER BY start_up_year LIMIT 1

? Show the causes of breaks by minutes lost, worst first, with the minutes.
? web break causes with total minutes lost, descending
SELECT cause, SUM(minutes_lost) FROM web_break GROUP BY cause ORDER BY SUM(minutes_lost) DESC

? Which grade is ordered most, in tonnes?
? grade with the largest total of tonnes ordered
SELECT g.grade_name FROM paper_grade g JOIN paper_order o ON o.grade_id = g.grade_id GROUP BY g.grade_id, g.grade_name ORDER BY SUM(o.tonnes_ordered) DESC LIMIT 1

? Pulp delivered in June 2023
? how many tonnes of pulp arrived in June 2023?
SELECT SUM(tonnes) FROM pulp_delivery WHERE EXTRACT(YEAR FROM delivered_on) = 2023 AND EXTRACT(MONTH FROM delivered_on) = 6

? Minutes lost per month
? monthly minutes lost by web breaks
SELECT DATE_TRUNC('month', occurred), SUM(minutes_lost) FROM web_break GROUP BY DATE_TRUNC('month', occurred)

? Average minutes to wind a reel per machine
? how many minutes from winding to finishing a reel on average, by nickname of the paper machine?
SELECT m.nickname, AVG(EXTRACT(EPOCH FROM r.finished_at - r.wound_at) / 60) FROM paper_machine m JOIN reel r ON r.machine_code = m.machine_code GROUP BY m.machine_code, m.nickname

? Orders shipped late: buyers
? buyers of paper orders shipped after the due date
SELECT DISTINCT buyer FROM paper_order WHERE shipped_date > due_date

? How many days pass from order to shipping on average, per country?
? average days between order date and shipped date of paper orders by country
SELECT country, AVG(shipped_date - order_date) FROM paper_order GROUP BY country

? Breaks in the last 7 days
? number of web breaks in the past 7 days
SELECT COUNT(*) FROM web_break WHERE occurred >= CURRENT_DATE - INTERVAL '7 days'

? Order value per year
? total amount of paper orders by year
SELECT EXTRACT(YEAR FROM order_date), SUM(total_amt) FROM paper_order GROUP BY EXTRACT(YEAR FROM order_date)

? Breaks by weekday
? how many web breaks on each day of the week?
SELECT EXTRACT(DOW FROM occurred), COUNT(*) FROM web_break GROUP BY EXTRACT(DOW FROM occurred)

? Orders due between 2024-02-01 and 2024-02-29: buyer and tonnes
? buyer, tonnes of paper orders due from February 1, 2024 to February 29, 2024
SELECT buyer, tonnes_ordered FROM paper_order WHERE due_date BETWEEN '2024-02-01' AND '2024-02-29'

? When did Tannenhof first and last deliver?
? first and last pulp delivery date of the forest owner Tannenhof
SELECT MIN(delivered_on), MAX(delivered_on) FROM pulp_delivery WHERE forest_owner = 'Tannenhof'

? Share of certified deliveries by pulp kind
? what proportion of pulp deliveries is certified, per kind?
SELECT pulp_kind, CAST(SUM(CASE WHEN certified = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pulp_delivery GROUP BY pulp_kind

? Percentage of prime reels per machine
? what percent of reels is prime, by machine code?
SELECT machine_code, 100.0 * SUM(CASE WHEN quality = 'prime' THEN 1 ELSE 0 END) / COUNT(*) FROM reel GROUP BY machine_code

? Ratio of broke to prime reels
? broke to prime ratio over all reels
SELECT CAST(SUM(CASE WHEN quality = 'broke' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN quality = 'prime' THEN 1 ELSE 0 END), 0) FROM reel

? Minutes lost per break in each section
? average minutes lost by a web break per section
SELECT section, AVG(minutes_lost) FROM web_break GROUP BY section

? Kg per metre of reel by grade
? reel weight divided by reel length for every paper grade
SELECT g.grade_name, CAST(SUM(r.weight_kg) AS FLOAT) / NULLIF(SUM(r.length_m), 0) FROM paper_grade g JOIN reel r ON r.grade_id = g.grade_id GROUP BY g.grade_id, g.grade_name

? Reels per order on average
? how many reels does an order get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT po_id), 0) FROM reel

? What have we spent on pulp in total, tonnes times price?
? total cost of pulp deliveries, tonnes times price per tonne
SELECT SUM(tonnes * price_per_tonne) FROM pulp_delivery

? Revenue per tonne by buyer
? order amount divided by tonnes ordered for each buyer
SELECT buyer, CAST(SUM(total_amt) AS FLOAT) / NULLIF(SUM(tonnes_ordered), 0) FROM paper_order GROUP BY buyer

? Uncoated or matt grades between 80 and 120 gsm
? paper grades with uncoated or matt coating and a gsm from 80 to 120
SELECT grade_name FROM paper_grade WHERE coating IN ('uncoated', 'matt') AND gsm BETWEEN 80 AND 120

? Valmet machines that are standing still
? nicknames of paper machines by Valmet that are not running
SELECT nickname FROM paper_machine WHERE supplier = 'Valmet' AND running = FALSE

? Unshipped orders over 50000: buyer, country and due date
? buyer, country, due date of paper orders not shipped yet with an amount above 50000
SELECT buyer, country, due_date FROM paper_order WHERE shipped_date IS NULL AND total_amt > 50000

? How many dryer or press breaks lost more than 45 minutes?
? number of web breaks in the dryer or press section with over 45 minutes lost
SELECT COUNT(*) FROM web_break WHERE section IN ('dryer', 'press') AND minutes_lost > 45

? Reels without an order: ids
? reel ids not assigned to an order
SELECT reel_id FROM reel WHERE po_id IS NULL

? Uncertified hardwood deliveries under 10 percent moisture: date and tonnes
? delivery date and tonnes of hardwood pulp that is not certified with moisture below 10
SELECT delivered_on, tonnes FROM pulp_delivery WHERE pulp_kind = 'hardwood' AND certified = FALSE AND moisture_pct < 10

? Machine codes starting with PM
? nicknames of paper machines whose code starts with PM
SELECT nickname FROM paper_machine WHERE machine_code LIKE 'PM%'

? Grades above the average price per tonne
? paper grades dearer than average
SELECT grade_name FROM paper_grade WHERE price_per_tonne > (SELECT AVG(price_per_tonne) FROM paper_grade)

? How much river water does the mill use?
I do not know

? Which truck brought the waste paper?
I do not know

? How loud is Speedy?
I do not know
