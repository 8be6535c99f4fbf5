-- Fruit orchards: plots, tree varieties, tree rows, pickers, daily picks, cold stores and deliveries.

CREATE TABLE plot (
  plot_no INTEGER PRIMARY KEY,
  plot_label TEXT, -- Sunny Slope; River Side; Upper Terrace; Monk Garden
  village TEXT, -- Altdorf; Brenz; Castel; Doring
  hectares NUMERIC,
  elevation_m INTEGER,
  has_hail_net BOOLEAN,
  manager_id INTEGER REFERENCES staff (staff_id)
);

CREATE TABLE variety (
  variety_id INTEGER PRIMARY KEY,
  variety_name TEXT, -- Gala; Elstar; Conference; Morello; Victoria
  fruit TEXT, -- apple; pear; cherry; plum
  ripe_month INTEGER,
  price_per_kg NUMERIC
);

CREATE TABLE tree_row (
  row_id INTEGER PRIMARY KEY,
  plot_no INTEGER REFERENCES plot (plot_no),
  variety_id INTEGER REFERENCES variety (variety_id),
  planted_year INTEGER,
  tree_count INTEGER,
  health TEXT, -- good; fair; poor; infested
  last_pruned DATE
);

CREATE TABLE staff (
  staff_id INTEGER PRIMARY KEY,
  surname TEXT, -- Novak; Blum; Ferrari; Ionescu; Dubois
  given_name TEXT, -- Eva; Karl; Gina; Mihai; Paul
  role TEXT, -- picker; pruner; plot manager; driver
  hourly_rate NUMERIC,
  dob DATE,
  contract_until DATE
);

CREATE TABLE pick (
  pick_id INTEGER PRIMARY KEY,
  row_id INTEGER REFERENCES tree_row (row_id),
  picker_id INTEGER REFERENCES staff (staff_id),
  picked_on DATE,
  kilos NUMERIC,
  crates INTEGER,
  grade TEXT -- class 1; class 2; juice; waste
);

CREATE TABLE delivery (
  delivery_id INTEGER PRIMARY KEY,
  variety_id INTEGER REFERENCES variety (variety_id),
  customer TEXT, -- Fresh Mart; Juice Works; Market Hall; Jam Kitchen
  delivered_on DATE,
  kilos NUMERIC,
  amount NUMERIC,
  invoice_paid_on DATE
);

? Who manages the plot Monk Garden?
? given name and surname of the staff member who manages Monk Garden
SELECT s.given_name, s.surname FROM plot p JOIN staff s ON p.manager_id = s.staff_id WHERE p.plot_label = 'Monk Garden'

? On which plots does Gala grow?
? Which plots have rows of the variety Gala? List each plot once.
SELECT DISTINCT p.plot_label FROM tree_row r JOIN plot p ON r.plot_no = p.plot_no JOIN variety v ON r.variety_id = v.variety_id WHERE v.variety_name = 'Gala'

? How many kilos did each picker pick? Give surname and sum.
? picked kilos per staff surname
? Return the surname of every staff member with the total kilos picked.
SELECT s.surname, SUM(k.kilos) FROM pick k JOIN staff s ON k.picker_id = s.staff_id GROUP BY s.staff_id, s.surname

? Which varieties were never delivered to a customer?
? varieties that have no delivery
SELECT variety_name FROM variety WHERE variety_id NOT IN (SELECT variety_id FROM delivery)

? Who has never picked anything?
? surnames and given names of staff without a pick
SELECT surname, given_name FROM staff WHERE staff_id NOT IN (SELECT picker_id FROM pick)

? How many cherry trees do we have on plots in Brenz?
? total tree count of cherry rows on the plots in the village Brenz
SELECT SUM(r.tree_count) FROM tree_row r JOIN plot p ON r.plot_no = p.plot_no JOIN variety v ON r.variety_id = v.variety_id WHERE v.fruit = 'cherry' AND p.village = 'Brenz'

? Which customers took pears from us?
? customers with deliveries of pear varieties, no duplicates
SELECT DISTINCT d.customer FROM delivery d JOIN variety v ON d.variety_id = v.variety_id WHERE v.fruit = 'pear'

? Which pickers worked in infested rows?
? surnames of the different staff who had a pick in an infested tree row
SELECT DISTINCT s.surname FROM pick k JOIN tree_row r ON k.row_id = r.row_id JOIN staff s ON k.picker_id = s.staff_id WHERE r.health = 'infested'

? How many kilos did we pick on each plot?
? kilos picked per plot label
SELECT p.plot_label, SUM(k.kilos) FROM pick k JOIN tree_row r ON k.row_id = r.row_id JOIN plot p ON r.plot_no = p.plot_no GROUP BY p.plot_no, p.plot_label

? How many rows of trees does each plot have? Plots without rows should be listed too.
? number of tree rows for all plots, including those with none
SELECT p.plot_label, COUNT(r.row_id) FROM plot p LEFT JOIN tree_row r ON r.plot_no = p.plot_no GROUP BY p.plot_no, p.plot_label

? Which staff picked class 1 fruit on plots above 300 meters? Each surname once, please.
? surnames, each once, of staff with class 1 picks on plots with an elevation over 300
SELECT DISTINCT s.surname FROM pick k JOIN staff s ON k.picker_id = s.staff_id JOIN tree_row r ON k.row_id = r.row_id JOIN plot p ON r.plot_no = p.plot_no WHERE k.grade = 'class 1' AND p.elevation_m > 300

? How many kilos were picked of each grade?
? kilos by grade
SELECT grade, SUM(kilos) FROM pick GROUP BY grade

? How many plots do we have in every village?
? plots per village
SELECT village, COUNT(*) FROM plot GROUP BY village

? Count of varieties and average price per kilo by fruit
? For each fruit, how many varieties are there and what do they cost per kg on average?
SELECT fruit, COUNT(*), AVG(price_per_kg) FROM variety GROUP BY fruit

? How many trees stand in rows of each health?
? trees by health of the row
SELECT health, SUM(tree_count) FROM tree_row GROUP BY health

? Which customers got more than 12 deliveries?
? customers with over a dozen deliveries
SELECT customer FROM delivery GROUP BY customer HAVING COUNT(*) > 12

? How many people do each role and what is the highest hourly rate in it?
? number of staff and maximum hourly rate per role
SELECT role, COUNT(*), MAX(hourly_rate) FROM staff GROUP BY role

? How much money did each customer bring in?
? revenue from deliveries by customer
SELECT customer, SUM(amount) FROM delivery GROUP BY customer

? On how many different days did each picker work?
? distinct picking days per staff surname
SELECT s.surname, COUNT(DISTINCT k.picked_on) FROM pick k JOIN staff s ON k.picker_id = s.staff_id GROUP BY s.staff_id, s.surname

? How many trees were planted each year?
? number of trees per planting year of the rows
SELECT planted_year, SUM(tree_count) FROM tree_row GROUP BY planted_year

? Total delivered kilos per fruit and customer
? How many kilos of each fruit went to each customer?
SELECT v.fruit, d.customer, SUM(d.kilos) FROM delivery d JOIN variety v ON d.variety_id = v.variety_id GROUP BY v.fruit, d.customer

? Which varieties have more than 500 trees planted?
? varieties with a total tree count above 500
SELECT v.variety_name FROM tree_row r JOIN variety v ON r.variety_id = v.variety_id GROUP BY v.variety_id, v.variety_name HAVING SUM(r.tree_count) > 500

? average kilos per pick by grade, only for grades with at least 20 picks
? Show each grade that has 20 or more picks with its mean kilos.
SELECT grade, AVG(kilos) FROM pick GROUP BY grade HAVING COUNT(*) >= 20

? Who picked the most fruit by weight?
? surname of the staff member with the highest total kilos picked
SELECT s.surname FROM pick k JOIN staff s ON k.picker_id = s.staff_id GROUP BY s.staff_id, s.surname ORDER BY SUM(k.kilos) DESC LIMIT 1

? Which plot lies highest?
? plot with the greatest elevation
SELECT plot_label FROM plot ORDER BY elevation_m DESC LIMIT 1

? What are our 3 priciest varieties?
? top 3 varieties by price per kg
SELECT variety_name FROM variety ORDER BY price_per_kg DESC LIMIT 3

? Who is the youngest member of staff?
? given name and surname of our youngest staff member
SELECT given_name, surname FROM staff ORDER BY dob DESC LIMIT 1

? Which variety fills the most rows?
? variety with the largest number of tree rows
SELECT v.variety_name FROM tree_row r JOIN variety v ON r.variety_id = v.variety_id GROUP BY v.variety_id, v.variety_name ORDER BY COUNT(*) DESC LIMIT 1

? Which day had the biggest harvest in kilos?
? the day on which the most kilos were picked
SELECT picked_on FROM pick GROUP BY picked_on ORDER BY SUM(kilos) DESC LIMIT 1

? All plots with village and hectares, sorted by village, biggest plot first within a village
? list plot label, village, hectares by village and then hectares descending
SELECT plot_label, village, hectares FROM plot ORDER BY village, hectares DESC

? Which customer got the smallest delivery in kilos?
? customer of the lightest delivery
SELECT customer FROM delivery ORDER BY kilos LIMIT 1

? Show the staff from the best paid to the worst paid: surname, role, hourly rate.
? surname, role and rate of all staff, highest rate first
SELECT surname, role, hourly_rate FROM staff ORDER BY hourly_rate DESC

? How many kilos did we pick in September 2022?
? kilos picked Sept 2022, all picks of September 2022
SELECT SUM(kilos) FROM pick WHERE EXTRACT(YEAR FROM picked_on) = 2022 AND EXTRACT(MONTH FROM picked_on) = 9

? Which contracts end before 2024-12-31? Show the staff's given name, surname and the date.
? given name, surname and contract end of staff whose contract runs out before December 31, 2024
SELECT given_name, surname, contract_until FROM staff WHERE contract_until < '2024-12-31'

? How long does it take until a delivery is paid, on average in days?
? average days between delivery and payment of the invoice
SELECT AVG(invoice_paid_on - delivered_on) FROM delivery

? crates picked per day in the last 14 days
? For each day of the past 14 days, how many crates were picked?
SELECT picked_on, SUM(crates) FROM pick WHERE picked_on >= CURRENT_DATE - INTERVAL '14 days' GROUP BY picked_on

? Deliveries per week: how many kilos?
? kilos delivered each week
SELECT DATE_TRUNC('week', delivered_on), SUM(kilos) FROM delivery GROUP BY DATE_TRUNC('week', delivered_on)

? Which rows were pruned this month? Just the row id.
? row ids of trees last pruned in the current month
SELECT row_id FROM tree_row WHERE DATE_TRUNC('month', last_pruned) = DATE_TRUNC('month', CURRENT_DATE)

? When did picking of Elstar start and end in 2021?
? first and last picking day of Elstar in 2021
SELECT MIN(k.picked_on), MAX(k.picked_on) FROM pick k JOIN tree_row r ON k.row_id = r.row_id JOIN variety v ON r.variety_id = v.variety_id WHERE v.variety_name = 'Elstar' AND EXTRACT(YEAR FROM k.picked_on) = 2021

? How old are our staff? Return surname and age in years.
? surname and age of each staff member
SELECT surname, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM staff

? How much did we earn from deliveries from July 1, 2023 to September 30, 2023?
? total amount of deliveries between 2023-07-01 and 2023-09-30
SELECT SUM(amount) FROM delivery WHERE delivered_on BETWEEN '2023-07-01' AND '2023-09-30'

? What proportion of the picked kilos is waste?
? share of waste kilos in all picks
SELECT CAST(SUM(CASE WHEN grade = 'waste' THEN kilos ELSE 0 END) AS FLOAT) / NULLIF(SUM(kilos), 0) FROM pick

? What percentage of the picks is class 1?
? percent of picks with grade class 1
SELECT 100.0 * SUM(CASE WHEN grade = 'class 1' THEN 1 ELSE 0 END) / COUNT(*) FROM pick

? Ratio of class 1 to class 2 picks
? What is the ratio of class 1 picks to class 2 picks?
SELECT CAST(SUM(CASE WHEN grade = 'class 1' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN grade = 'class 2' THEN 1 ELSE 0 END), 0) FROM pick

? How many kilos go into one crate on average?
? kilos per crate over all picks
SELECT CAST(SUM(kilos) AS FLOAT) / NULLIF(SUM(crates), 0) FROM pick

? For each village, what share of the plots has a hail net?
? proportion of plots with hail nets by village
SELECT village, CAST(SUM(CASE WHEN has_hail_net = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM plot GROUP BY village

? What did one kilo bring us with each customer?
? amount divided by kilos of the deliveries per customer
SELECT customer, CAST(SUM(amount) AS FLOAT) / NULLIF(SUM(kilos), 0) FROM delivery GROUP BY customer

? How many rows are there per plot on average?
? average number of tree rows per plot
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT plot_no), 0) FROM tree_row

? Percentage of deliveries still unpaid
? What percent of the deliveries has no payment date?
SELECT 100.0 * SUM(CASE WHEN invoice_paid_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM delivery

? Which pickers or pruners earn more than 14 an hour?
? surnames of staff with the role picker or pruner and a rate above 14
SELECT surname FROM staff WHERE role IN ('picker', 'pruner') AND hourly_rate > 14

? Which plots have no hail net and are bigger than 2 hectares?
? plots over 2 ha without a hail net
SELECT plot_label FROM plot WHERE has_hail_net = FALSE AND hectares > 2

? Unpaid deliveries: id, customer and amount
? Which deliveries have not been paid yet? Give id, customer and amount.
SELECT delivery_id, customer, amount FROM delivery WHERE invoice_paid_on IS NULL

? Whose surname begins with Fer?
? staff with a surname starting with Fer
SELECT surname FROM staff WHERE surname LIKE 'Fer%'

? Which apple varieties sell for 1 to 2 per kilo?
? apple varieties with a price per kg between 1 and 2
SELECT variety_name FROM variety WHERE fruit = 'apple' AND price_per_kg BETWEEN 1 AND 2

? How many tree rows are in a condition other than good?
? number of rows whose health is not good
SELECT COUNT(*) FROM tree_row WHERE health <> 'good'

? Show label, hectares and elevation for plots in Altdorf.
? plots in Altdorf: label, hectares, elevation
SELECT plot_label, hectares, elevation_m FROM plot WHERE village = 'Altdorf'

? rows with fewer than 30 trees or in poor health, row id and tree count
? Give the id and tree count of the rows that have poor health or less than 30 trees.
SELECT row_id, tree_count FROM tree_row WHERE health = 'poor' OR tree_count < 30

? Which staff members have no contract end recorded?
? staff (given name, surname) without a contract end date
SELECT given_name, surname FROM staff WHERE contract_until IS NULL

? Which varieties are sold dearer than average?
? varieties with a price per kg above the average
SELECT variety_name FROM variety WHERE price_per_kg > (SELECT AVG(price_per_kg) FROM variety)

? How many bee colonies pollinate the plot River Side?
? bee hives on River Side
I do not know

? What temperature was it on the day of the first pick?
? temperature on the first picking day
I do not know

? Which tractor does Karl Blum use?
? tractor assigned to Blum
I do not know
