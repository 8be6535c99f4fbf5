-- School meals of a town: schools, pupils, caterers, dishes, menu days, orders and payments.

CREATE TABLE caterer (
  caterer_id INTEGER PRIMARY KEY,
  name TEXT, -- Green Fork; Kitchen Hill; Tasty Tray; Sunny Spoon; Farm to Plate
  town TEXT, -- Millbrook; Eastham; Carlow; Linden; Westerby
  certified_organic BOOLEAN,
  contract_start DATE,
  contract_end DATE
);

CREATE TABLE school (
  school_id INTEGER PRIMARY KEY,
  name TEXT, -- Oak Lane; St Martin; Hillcrest; Lakeside; Rosa Parks
  school_type TEXT, -- primary; secondary; grammar; special
  caterer_id INTEGER REFERENCES caterer (caterer_id),
  canteen_seats INTEGER,
  canteen_built INTEGER,
  has_own_kitchen BOOLEAN
);

CREATE TABLE pupil (
  pupil_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Ava Brown; Luca Meier; Noor Aziz; Ida Svensson; Ben Kowal
  school_id INTEGER REFERENCES school (school_id),
  grade INTEGER,
  dob DATE,
  diet TEXT, -- vegetarian; vegan; halal; gluten free; no restriction
  allergy TEXT, -- nuts; milk; eggs; fish; soy
  free_meals BOOLEAN,
  registered_on DATE,
  deregistered_on DATE
);

CREATE TABLE dish (
  dish_id INTEGER PRIMARY KEY,
  title TEXT, -- Lentil Curry; Fish Fingers; Pasta Bake; Chicken Stew; Veggie Burger
  category TEXT, -- main; soup; salad; dessert
  caterer_id INTEGER REFERENCES caterer (caterer_id),
  price NUMERIC,
  cost NUMERIC,
  calories INTEGER,
  protein_g NUMERIC,
  sugar_g NUMERIC
);

CREATE TABLE meal_order (
  order_id INTEGER PRIMARY KEY,
  pupil_id INTEGER REFERENCES pupil (pupil_id),
  dish_id INTEGER REFERENCES dish (dish_id),
  ordered_at TIMESTAMP,
  meal_date DATE,
  status TEXT, -- eaten; cancelled; not collected; pending
  amt_charged NUMERIC,
  rating INTEGER
);

CREATE TABLE kitchen_day (
  day_id INTEGER PRIMARY KEY,
  school_id INTEGER REFERENCES school (school_id),
  day DATE,
  portions_cooked INTEGER,
  portions_served INTEGER,
  waste_kg NUMERIC,
  staff_on_duty INTEGER,
  food_temp_c NUMERIC
);

? Which schools are supplied by the Green Fork?
? schools that get their meals from caterer Green Fork
SELECT s.name FROM school s JOIN caterer c ON s.caterer_id = c.caterer_id WHERE c.name = 'Green Fork'

? Return the names of pupils who ordered the Lentil Curry, each only once.
? Who has ordered Lentil Curry? Unique pupil names please.
SELECT DISTINCT p.full_name FROM meal_order o JOIN pupil p ON o.pupil_id = p.pupil_id JOIN dish d ON o.dish_id = d.dish_id WHERE d.title = 'Lentil Curry'

? How many kilos of food did each school throw away?
? waste in kg per school
SELECT s.name, SUM(k.waste_kg) FROM kitchen_day k JOIN school s ON k.school_id = s.school_id GROUP BY s.school_id, s.name

? Which pupils have never ordered a meal?
? pupils without any meal order
SELECT full_name FROM pupil WHERE pupil_id NOT IN (SELECT pupil_id FROM meal_order)

? Which dishes has nobody ordered so far?
? titles of dishes that were never ordered
SELECT title FROM dish WHERE dish_id NOT IN (SELECT dish_id FROM meal_order)

? Show every school with its number of pupils, including schools with none.
? pupil count of all schools, also those without pupils
SELECT s.name, COUNT(p.pupil_id) FROM school s LEFT JOIN pupil p ON p.school_id = s.school_id GROUP BY s.school_id, s.name

? How much was charged for meals at each school?
? total amount charged per school
SELECT s.name, SUM(o.amt_charged) FROM meal_order o JOIN pupil p ON o.pupil_id = p.pupil_id JOIN school s ON p.school_id = s.school_id GROUP BY s.school_id, s.name

? How many orders for each dish were cancelled?
? cancelled orders per dish title
SELECT d.title, COUNT(*) FROM meal_order o JOIN dish d ON o.dish_id = d.dish_id WHERE o.status = 'cancelled' GROUP BY d.dish_id, d.title

? Which caterers from Eastham cook for a grammar school?
? distinct caterers based in Eastham with a grammar school
SELECT DISTINCT c.name FROM school s JOIN caterer c ON s.caterer_id = c.caterer_id WHERE c.town = 'Eastham' AND s.school_type = 'grammar'

? List the title of each dish along with the name of its caterer.
? dishes and who cooks them
SELECT d.title, c.name FROM dish d JOIN caterer c ON d.caterer_id = c.caterer_id

? How many vegan pupils go to schools without their own kitchen?
? vegan pupils at schools that have no kitchen of their own
SELECT COUNT(*) FROM pupil p JOIN school s ON p.school_id = s.school_id WHERE p.diet = 'vegan' AND s.has_own_kitchen = FALSE

? What rating do the dishes of each caterer get on average?
? average order rating by caterer
SELECT c.name, AVG(o.rating) FROM meal_order o JOIN dish d ON o.dish_id = d.dish_id JOIN caterer c ON d.caterer_id = c.caterer_id GROUP BY c.caterer_id, c.name

? Which caterers have no soup on offer?
? caterers without a dish in the category soup
SELECT name FROM caterer WHERE caterer_id NOT IN (SELECT caterer_id FROM dish WHERE category = 'soup')

? How many pupils with an allergy to nuts attend a school served by Tasty Tray?
? nuts allergy pupils at schools of the caterer Tasty Tray
SELECT COUNT(*) FROM pupil p JOIN school s ON p.school_id = s.school_id JOIN caterer c ON s.caterer_id = c.caterer_id WHERE p.allergy = 'nuts' AND c.name = 'Tasty Tray'

? distinct Lakeside pupils with an order not collected
SELECT DISTINCT p.full_name FROM meal_order o JOIN pupil p ON o.pupil_id = p.pupil_id JOIN school s ON p.school_id = s.school_id WHERE s.name = 'Lakeside' AND o.status = 'not collected'

? Which dish was ordered most often?
? most ordered dish
SELECT d.title FROM meal_order o JOIN dish d ON o.dish_id = d.dish_id GROUP BY d.dish_id, d.title ORDER BY COUNT(*) DESC LIMIT 1

? Give the names of the pupils who spent more than 200 on meals.
? pupils charged over 200 in total
SELECT p.full_name FROM meal_order o JOIN pupil p ON o.pupil_id = p.pupil_id GROUP BY p.pupil_id, p.full_name HAVING SUM(o.amt_charged) > 200

? How many portions were served in the last 4 weeks?
? portions served, past 4 weeks
SELECT SUM(portions_served) FROM kitchen_day WHERE day >= CURRENT_DATE - INTERVAL '4 weeks'

? How many meals were ordered for each month of 2023?
? orders by month of the meal, 2023
SELECT DATE_TRUNC('month', meal_date), COUNT(*) FROM meal_order WHERE EXTRACT(YEAR FROM meal_date) = 2023 GROUP BY DATE_TRUNC('month', meal_date)

? On which weekday is the most food wasted on average? Show the average for each weekday.
? average waste in kg per day of the week
SELECT EXTRACT(DOW FROM day), AVG(waste_kg) FROM kitchen_day GROUP BY EXTRACT(DOW FROM day)

? Which contracts with caterers end this year? Give the caterer.
? caterers whose contract ends in the current year
SELECT name FROM caterer WHERE EXTRACT(YEAR FROM contract_end) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many pupils registered between 2023-08-01 and 2023-09-30?
? pupils registered from August 1, 2023 to September 30, 2023
SELECT COUNT(*) FROM pupil WHERE registered_on BETWEEN '2023-08-01' AND '2023-09-30'

? How many days were pupils registered on average before they were deregistered?
? average days between registration and deregistration
SELECT AVG(deregistered_on - registered_on) FROM pupil

? Which pupils are still registered? List their names.
? pupils not yet deregistered
SELECT full_name FROM pupil WHERE deregistered_on IS NULL

? How many portions were cooked in November 2022?
? portions cooked November 2022
SELECT SUM(portions_cooked) FROM kitchen_day WHERE EXTRACT(YEAR FROM day) = 2022 AND EXTRACT(MONTH FROM day) = 11

? When did each pupil first have a meal?
? first meal date per pupil
SELECT p.full_name, MIN(o.meal_date) FROM meal_order o JOIN pupil p ON o.pupil_id = p.pupil_id GROUP BY p.pupil_id, p.full_name

? How old are the pupils of each grade on average?
? average age in years per grade
SELECT grade, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM pupil GROUP BY grade

? How many orders were placed each day this month?
? daily number of orders placed, this month
SELECT CAST(ordered_at AS DATE), COUNT(*) FROM meal_order WHERE DATE_TRUNC('month', ordered_at) = DATE_TRUNC('month', CURRENT_DATE) GROUP BY CAST(ordered_at AS DATE)

? How much was charged per week since 2024-02-01?
? weekly charges for meals eaten since February 1, 2024
SELECT DATE_TRUNC('week', meal_date), SUM(amt_charged) FROM meal_order WHERE meal_date >= '2024-02-01' GROUP BY DATE_TRUNC('week', meal_date)

? How long does each contract with a caterer run, in days? Give the name too.
? caterer name and days from contract start to contract end
SELECT name, contract_end - contract_start FROM caterer

? Which canteens were built before 1980? Give the schools.
? schools with a canteen older than 1980
SELECT name FROM school WHERE canteen_built < 1980

? How many kilos of waste were there each year?
? yearly kg of food waste
SELECT EXTRACT(YEAR FROM day), SUM(waste_kg) FROM kitchen_day GROUP BY EXTRACT(YEAR FROM day)

? Which pupils were born after 31 December 2015?
? pupils with a birth date after 2015-12-31
SELECT full_name FROM pupil WHERE dob > '2015-12-31'

? What percentage of the cooked portions was actually served?
? percentage of cooked portions that were served
SELECT 100.0 * SUM(portions_served) / NULLIF(SUM(portions_cooked), 0) FROM kitchen_day

? What percentage of the portions cooked at each school was served?
? served portions as percent of cooked portions by school
SELECT s.name, 100.0 * SUM(k.portions_served) / NULLIF(SUM(k.portions_cooked), 0) FROM kitchen_day k JOIN school s ON k.school_id = s.school_id GROUP BY s.school_id, s.name

? What is the ratio of vegetarian to vegan pupils for each grade?
? vegetarian to vegan ratio by grade
SELECT grade, CAST(SUM(CASE WHEN diet = 'vegetarian' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN diet = 'vegan' THEN 1 ELSE 0 END), 0) FROM pupil GROUP BY grade

? What share of the pupils gets free meals?
? proportion of pupils with free meals
SELECT CAST(SUM(CASE WHEN free_meals = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pupil

? What share of the pupils at each school gets free meals? Return the school name and the share.
? share of free meals by school
SELECT s.name, CAST(SUM(CASE WHEN p.free_meals = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pupil p JOIN school s ON p.school_id = s.school_id GROUP BY s.school_id, s.name

? What is the ratio of protein to calories for each dish?
? protein per calorie, by dish title
SELECT title, CAST(protein_g AS FLOAT) / NULLIF(calories, 0) FROM dish

? How much profit does each dish make? Profit is price minus cost.
? price minus cost of every dish
SELECT title, price - cost FROM dish

? What is the cost of each main dish as a ratio of its price?
? cost to price ratio of the dishes in the category main
SELECT title, CAST(cost AS FLOAT) / NULLIF(price, 0) FROM dish WHERE category = 'main'

? How many kilos of waste are there per portion served for each day?
? waste per served portion by day
SELECT day, CAST(SUM(waste_kg) AS FLOAT) / NULLIF(SUM(portions_served), 0) FROM kitchen_day GROUP BY day

? How many meals does a pupil order on average?
? average number of orders per pupil
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT pupil_id), 0) FROM meal_order

? What percentage of orders has been rated?
? percent of meal orders with a rating
SELECT 100.0 * SUM(CASE WHEN rating IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM meal_order

? What percentage of the orders of each dish was cancelled?
? percent cancelled per dish
SELECT d.title, 100.0 * SUM(CASE WHEN o.status = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM meal_order o JOIN dish d ON o.dish_id = d.dish_id GROUP BY d.dish_id, d.title

? How many more portions were cooked than served at each school?
? portions cooked minus portions served per school
SELECT s.name, SUM(k.portions_cooked - k.portions_served) FROM kitchen_day k JOIN school s ON k.school_id = s.school_id GROUP BY s.school_id, s.name

? What is the ratio of eaten meals to meals not collected?
? ratio of eaten to not collected orders
SELECT CAST(SUM(CASE WHEN status = 'eaten' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'not collected' THEN 1 ELSE 0 END), 0) FROM meal_order

? How many portions does each member of staff serve per day? Show the day id and portions per person on duty.
? portions served per staff on duty, by day id
SELECT day_id, CAST(portions_served AS FLOAT) / NULLIF(staff_on_duty, 0) FROM kitchen_day

? What percentage of the orders of 2023 was eaten?
? percent eaten, meals dated 2023
SELECT 100.0 * SUM(CASE WHEN status = 'eaten' THEN 1 ELSE 0 END) / COUNT(*) FROM meal_order WHERE EXTRACT(YEAR FROM meal_date) = 2023

? How many pupils follow each diet?
? pupils by diet
SELECT diet, COUNT(*) FROM pupil GROUP BY diet

? How many canteen seats are there for each type of school?
? seats by school type
SELECT school_type, SUM(canteen_seats) FROM school GROUP BY school_type

? Which allergies do more than 10 pupils have?
? allergies found in over 10 pupils
SELECT allergy FROM pupil GROUP BY allergy HAVING COUNT(*) > 10

? What is the average price of a dish in each category?
? average dish price by category
SELECT category, AVG(price) FROM dish GROUP BY category

? Which categories contain more than 15 grams of sugar on average?
? dish categories whose average sugar is above 15
SELECT category FROM dish GROUP BY category HAVING AVG(sugar_g) > 15

? How much was charged for the orders in each status?
? amount charged by order status
SELECT status, SUM(amt_charged) FROM meal_order GROUP BY status

? Which dish has the most calories?
? dish highest in calories
SELECT title FROM dish ORDER BY calories DESC LIMIT 1

? Which 3 dishes contain the least sugar?
? 3 dishes lowest in sugar
SELECT title FROM dish ORDER BY sugar_g LIMIT 3

? Which school has the newest canteen?
? school whose canteen was built last
SELECT name FROM school ORDER BY canteen_built DESC LIMIT 1

? List the dishes from the cheapest to the most expensive.
? dish titles sorted by price, cheapest first
SELECT title FROM dish ORDER BY price

? On which day was the most food wasted?
? day with the highest waste
SELECT day FROM kitchen_day ORDER BY waste_kg DESC LIMIT 1

? Which pupils have no allergy on record?
? pupil names without an allergy
SELECT full_name FROM pupil WHERE allergy IS NULL

? On how many days was the food colder than 60 degrees?
? number of kitchen days with food below 60 degrees
SELECT COUNT(*) FROM kitchen_day WHERE food_temp_c < 60

? Which dishes are soups or salads below 4 euros?
? dish titles in the category soup or salad priced under 4
SELECT title FROM dish WHERE (category = 'soup' OR category = 'salad') AND price < 4

? Which caterers are not organic?
? names of caterers without organic certification
SELECT name FROM caterer WHERE certified_organic = FALSE

? Which dishes have the word Curry in the title and cost more to make than average?
? dishes containing Curry whose cost is above the average cost
SELECT title FROM dish WHERE title LIKE '%Curry%' AND cost > (SELECT AVG(cost) FROM dish)

? Which parents complained about the food?
? complaints per school
I do not know

? How much do the cooks earn?
I do not know

? From which farms do the vegetables come?
? farms delivering vegetables per caterer
I do not know
