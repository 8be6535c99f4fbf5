-- A library of things: members borrow tools, tents and kitchen machines; loans, reservations, repairs and fees.

CREATE TABLE categories (
  category_id INTEGER PRIMARY KEY,
  name TEXT, -- garden tools; camping gear; kitchen machines; party supplies; sewing
  shelf TEXT, -- A1; B2; C3; D4
  max_loan_days INTEGER
);

CREATE TABLE items (
  item_id INTEGER PRIMARY KEY,
  category_id INTEGER REFERENCES categories (category_id),
  name TEXT, -- pressure washer; family tent; pasta maker; hedge trimmer; projector
  brand TEXT, -- Bosch; Makita; Kenwood; Vaude
  condition TEXT, -- new; good; worn; broken
  purchase_price NUMERIC,
  deposit NUMERIC,
  weight_kg NUMERIC,
  bought_on DATE,
  year_made INTEGER,
  lendable BOOLEAN,
  donated_by INTEGER REFERENCES members (member_id)
);

CREATE TABLE members (
  member_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Nora Falk; Ben Acheson; Yusuf Demir; Clara Bonnet
  district TEXT, -- Old Town; Harbour; Westend; Riverside
  plan TEXT, -- basic; family; supporter
  joined_on DATE,
  left_on DATE,
  birth_date DATE,
  annual_fee NUMERIC,
  email TEXT
);

CREATE TABLE loans (
  loan_id INTEGER PRIMARY KEY,
  item_id INTEGER REFERENCES items (item_id),
  member_id INTEGER REFERENCES members (member_id),
  lent_on DATE,
  due_on DATE,
  returned_on DATE,
  late_fee NUMERIC,
  late_fee_paid NUMERIC,
  returned_as TEXT -- clean; dirty; damaged; incomplete
);

CREATE TABLE reservations (
  reservation_id INTEGER PRIMARY KEY,
  item_id INTEGER REFERENCES items (item_id),
  member_id INTEGER REFERENCES members (member_id),
  made_at TIMESTAMP,
  picked_up_at TIMESTAMP,
  channel TEXT -- website; phone; desk
);

CREATE TABLE repairs (
  repair_id INTEGER PRIMARY KEY,
  item_id INTEGER REFERENCES items (item_id),
  fixer_id INTEGER REFERENCES members (member_id),
  reported_on DATE,
  fixed_on DATE,
  parts_cost NUMERIC,
  work_hours NUMERIC
);

? Who has borrowed the family tent?
? names of the members who took the family tent on loan
SELECT DISTINCT m.full_name FROM members m JOIN loans l ON l.member_id = m.member_id JOIN items i ON l.item_id = i.item_id WHERE i.name = 'family tent'

? Return the name of every item along with the name of its category.
? items and the category they belong to
SELECT i.name, c.name FROM items i JOIN categories c ON i.category_id = c.category_id

? Which items have never been lent out?
? things nobody has ever borrowed on loan
SELECT name FROM items WHERE item_id NOT IN (SELECT item_id FROM loans)

? Which members have never borrowed anything?
? members without any loan
SELECT full_name FROM members WHERE member_id NOT IN (SELECT member_id FROM loans)

? Who donated items to the library?
? names of the members who have donated an item
SELECT DISTINCT m.full_name FROM items i JOIN members m ON i.donated_by = m.member_id

? Which members brought something back damaged?
? who returned an item as damaged
SELECT DISTINCT m.full_name FROM members m JOIN loans l ON l.member_id = m.member_id WHERE l.returned_as = 'damaged'

? How much did the parts for repairs cost in total for each item?
? repair parts cost per item, with the item's name
SELECT i.name, SUM(r.parts_cost) FROM repairs r JOIN items i ON r.item_id = i.item_id GROUP BY i.item_id, i.name

? For each category, how many items do we own, including categories that are still empty?
? item count by category, empty ones too
SELECT c.name, COUNT(i.item_id) FROM categories c LEFT JOIN items i ON i.category_id = c.category_id GROUP BY c.category_id, c.name

? Who repaired a Bosch item?
? fixers of things from Bosch
SELECT DISTINCT m.full_name FROM repairs r JOIN members m ON r.fixer_id = m.member_id JOIN items i ON r.item_id = i.item_id WHERE i.brand = 'Bosch'

? From which categories do people in Westend borrow?
? categories of the items lent to members in the Westend district
SELECT DISTINCT c.name FROM categories c JOIN items i ON i.category_id = c.category_id JOIN loans l ON l.item_id = i.item_id JOIN members m ON l.member_id = m.member_id WHERE m.district = 'Westend'

? Which items are out at the moment, and who has them?
? item name and borrower of every loan that has not been returned
SELECT i.name, m.full_name FROM loans l JOIN items i ON l.item_id = i.item_id JOIN members m ON l.member_id = m.member_id WHERE l.returned_on IS NULL

? Which items have been both reserved and repaired? Give the item ids.
? ids of items with reservations as well as repairs
SELECT item_id FROM reservations INTERSECT SELECT item_id FROM repairs

? Which member has paid the most in late fees?
? who paid the largest total of late fees
SELECT m.full_name FROM loans l JOIN members m ON l.member_id = m.member_id GROUP BY m.member_id, m.full_name ORDER BY SUM(l.late_fee_paid) DESC LIMIT 1

? List the names of the items that were lent out more than 40 times.
? things with over 40 loans
SELECT i.name FROM loans l JOIN items i ON l.item_id = i.item_id GROUP BY i.item_id, i.name HAVING COUNT(*) > 40

? How many different members have borrowed from each category?
? distinct borrowers per category
SELECT c.name, COUNT(DISTINCT l.member_id) FROM loans l JOIN items i ON l.item_id = i.item_id JOIN categories c ON i.category_id = c.category_id GROUP BY c.category_id, c.name

? What is the average late fee for the loans of each membership plan?
? average late fee by plan of the member
SELECT m.plan, AVG(l.late_fee) FROM loans l JOIN members m ON l.member_id = m.member_id GROUP BY m.plan

? Which supporter members have repaired something?
? names of fixers on the supporter plan
SELECT DISTINCT m.full_name FROM repairs r JOIN members m ON r.fixer_id = m.member_id WHERE m.plan = 'supporter'

? How many loans were there in the last 30 days?
? loans in the past 30 days
SELECT COUNT(*) FROM loans WHERE lent_on >= CURRENT_DATE - INTERVAL '30 days'

? For how many days is a thing kept on average?
? average days between lending and return of a loan
SELECT AVG(returned_on - lent_on) FROM loans

? How many days late was each overdue loan returned? Give the loan id and the days.
? loan id and days past the due date, for loans returned after they were due
SELECT loan_id, returned_on - due_on FROM loans WHERE returned_on > due_on

? How many loans were made per month in 2024?
? monthly loans during 2024
SELECT DATE_TRUNC('month', lent_on), COUNT(*) FROM loans WHERE EXTRACT(YEAR FROM lent_on) = 2024 GROUP BY DATE_TRUNC('month', lent_on)

? How many hours pass on average between making a reservation and picking the thing up, per channel?
? average hours from reservation to pickup by channel
SELECT channel, AVG(EXTRACT(EPOCH FROM picked_up_at - made_at) / 3600) FROM reservations GROUP BY channel

? On which day of the week are most reservations made?
? busiest weekday for reservations
SELECT EXTRACT(DOW FROM made_at) FROM reservations GROUP BY EXTRACT(DOW FROM made_at) ORDER BY COUNT(*) DESC LIMIT 1

? Which repairs took longer than 21 days? List the id.
? ids of repairs where fixing took over 21 days after the report
SELECT repair_id FROM repairs WHERE fixed_on - reported_on > 21

? How many members joined in May 2023?
? new members in May 2023
SELECT COUNT(*) FROM members WHERE EXTRACT(YEAR FROM joined_on) = 2023 AND EXTRACT(MONTH FROM joined_on) = 5

? How many members left last year?
? members who left the library last year
SELECT COUNT(*) FROM members WHERE EXTRACT(YEAR FROM left_on) = EXTRACT(YEAR FROM CURRENT_DATE) - 1

? When was each item last borrowed?
? last loan date per item name
SELECT i.name, MAX(l.lent_on) FROM loans l JOIN items i ON l.item_id = i.item_id GROUP BY i.item_id, i.name

? How much money was spent on buying items each year?
? yearly sum of purchase prices
SELECT EXTRACT(YEAR FROM bought_on), SUM(purchase_price) FROM items GROUP BY EXTRACT(YEAR FROM bought_on)

? Which repairs are still open?
? repair ids that have not been fixed
SELECT repair_id FROM repairs WHERE fixed_on IS NULL

? How many reservations were made per day between 2024-06-01 and 2024-06-30?
? reservations by day from June 1, 2024 to June 30, 2024
SELECT CAST(made_at AS DATE), COUNT(*) FROM reservations WHERE CAST(made_at AS DATE) BETWEEN '2024-06-01' AND '2024-06-30' GROUP BY CAST(made_at AS DATE)

? Who became a member after 15 September 2022 and has not left?
? current members that joined later than 2022-09-15
SELECT full_name FROM members WHERE joined_on > '2022-09-15' AND left_on IS NULL

? Which items were made in 2015 or earlier?
? things with a year of manufacture up to 2015
SELECT name FROM items WHERE year_made <= 2015

? What percentage of loans came back late?
? percent of loans returned after the due date
SELECT 100.0 * SUM(CASE WHEN returned_on > due_on THEN 1 ELSE 0 END) / COUNT(*) FROM loans

? What is the ratio of dirty to clean returns for each brand?
? dirty vs clean returned loans per brand, as ratio
SELECT i.brand, CAST(SUM(CASE WHEN l.returned_as = 'dirty' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN l.returned_as = 'clean' THEN 1 ELSE 0 END), 0) FROM loans l JOIN items i ON l.item_id = i.item_id GROUP BY i.brand

? What percentage of the late fees charged has been paid?
? late fees paid as a percentage of late fees
SELECT 100.0 * SUM(late_fee_paid) / NULLIF(SUM(late_fee), 0) FROM loans

? What share of reservations was picked up, for each channel?
? share of picked up reservations by channel
SELECT channel, CAST(SUM(CASE WHEN picked_up_at IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM reservations GROUP BY channel

? How many loans does a borrower have on average?
? average loans per borrowing member
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT member_id), 0) FROM loans

? What is the deposit as a ratio of the purchase price for each item?
? deposit to price ratio per item name
SELECT name, CAST(deposit AS FLOAT) / NULLIF(purchase_price, 0) FROM items

? What share of our items has been donated?
? share of items with a donor
SELECT CAST(SUM(CASE WHEN donated_by IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM items

? What percentage of the items is broken, per category name?
? broken items in percent for each category
SELECT c.name, 100.0 * SUM(CASE WHEN i.condition = 'broken' THEN 1 ELSE 0 END) / COUNT(*) FROM items i JOIN categories c ON i.category_id = c.category_id GROUP BY c.category_id, c.name

? What is the ratio of family to basic memberships in each district?
? family plan against basic plan members per district, ratio
SELECT district, CAST(SUM(CASE WHEN plan = 'family' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN plan = 'basic' THEN 1 ELSE 0 END), 0) FROM members GROUP BY district

? How much is spent on parts per hour of repair work?
? ratio of parts cost to work hours over all repairs
SELECT CAST(SUM(parts_cost) AS FLOAT) / NULLIF(SUM(work_hours), 0) FROM repairs

? What does each fixer spend on parts per work hour?
? parts cost per work hour for each member who repairs
SELECT m.full_name, CAST(SUM(r.parts_cost) AS FLOAT) / NULLIF(SUM(r.work_hours), 0) FROM repairs r JOIN members m ON r.fixer_id = m.member_id GROUP BY m.member_id, m.full_name

? What is the price per kilo of each thing?
? item names with purchase price divided by weight
SELECT name, CAST(purchase_price AS FLOAT) / NULLIF(weight_kg, 0) FROM items

? How much of the late fee is still owed for each loan id?
? loan id with late fee minus what has been paid
SELECT loan_id, late_fee - late_fee_paid FROM loans

? What share of the annual fees comes from supporter members?
? annual fees of the supporter plan as a share of all annual fees
SELECT CAST(SUM(CASE WHEN plan = 'supporter' THEN annual_fee ELSE 0 END) AS FLOAT) / NULLIF(SUM(annual_fee), 0) FROM members

? What percentage of members has left, by plan?
? percentage of leavers per plan
SELECT plan, 100.0 * SUM(CASE WHEN left_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM members GROUP BY plan

? How many items are there per brand and condition?
? brand, condition and number of items
SELECT brand, condition, COUNT(*) FROM items GROUP BY brand, condition

? How many kilos do the items of each brand weigh together?
? total weight in kg per brand
SELECT brand, SUM(weight_kg) FROM items GROUP BY brand

? Which districts have more than 75 members?
? districts with over 75 members
SELECT district FROM members GROUP BY district HAVING COUNT(*) > 75

? Which brands cost over 200 on average?
? brands with an average purchase price above 200
SELECT brand FROM items GROUP BY brand HAVING AVG(purchase_price) > 200

? How much do members pay in annual fees per district?
? annual fee revenue by district
SELECT district, SUM(annual_fee) FROM members GROUP BY district

? What is the most common way things are returned?
? most frequent state in which loans are returned
SELECT returned_as FROM loans GROUP BY returned_as ORDER BY COUNT(*) DESC LIMIT 1

? What is the heaviest thing we lend?
? name of the heaviest item
SELECT name FROM items ORDER BY weight_kg DESC LIMIT 1

? Who is our longest standing member?
? member that joined first of all
SELECT full_name FROM members ORDER BY joined_on LIMIT 1

? Which category may be kept the longest?
? category with the most loan days allowed
SELECT name FROM categories ORDER BY max_loan_days DESC LIMIT 1

? Show the 10 cheapest items with their deposit.
? name and deposit of the 10 items with the lowest purchase price
SELECT name, deposit FROM items ORDER BY purchase_price LIMIT 10

? Sort the members by age, oldest first.
? member names from the earliest birth date on
SELECT full_name FROM members ORDER BY birth_date

? Which things may not be lent?
? items that are not lendable
SELECT name FROM items WHERE lendable = FALSE

? Who gave no email address?
? members without an email
SELECT full_name FROM members WHERE email IS NULL

? Which Makita or Kenwood items weigh over 12 kg?
? heavy things above 12 kilos from Makita or Kenwood
SELECT name FROM items WHERE brand IN ('Makita', 'Kenwood') AND weight_kg > 12

? Which items cost more than the average?
? items with an above average purchase price
SELECT name FROM items WHERE purchase_price > (SELECT AVG(purchase_price) FROM items)

? Which volunteers were on duty at the desk last Saturday?
? volunteer shifts at the counter
I do not know

? How many stars did borrowers give the pasta maker?
? borrower ratings of the pasta maker
I do not know

? How much electricity does the projector use?
? power consumption in watts of each item
I do not know
