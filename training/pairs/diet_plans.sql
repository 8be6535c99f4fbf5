-- Dietitians write diet plans: foods, recipes, meals of a plan, and what the clients weigh over time.

CREATE TABLE dietitian (
  dietitian_id INTEGER PRIMARY KEY,
  name TEXT, -- Alba Rey; Connor Walsh; Hana Kato; Mirko Bauer
  focus TEXT, -- weight loss; sports nutrition; diabetes; allergies
  consultation_fee NUMERIC,
  licensed_since DATE
);

CREATE TABLE client (
  client_id INTEGER PRIMARY KEY,
  name TEXT, -- Anita Bloom; Carl Jensen; Eva Toth; Igor Pavlov; Rosa Gil
  sex TEXT, -- female; male
  birth_year INTEGER,
  height_cm NUMERIC,
  target_weight NUMERIC,
  intolerance TEXT, -- lactose; gluten; nuts; shellfish
  signed_up DATE
);

CREATE TABLE diet_plan (
  diet_plan_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (client_id),
  dietitian_id INTEGER REFERENCES dietitian (dietitian_id),
  plan_type TEXT, -- low carb; mediterranean; vegan; high protein; keto
  daily_kcal INTEGER,
  start_day DATE,
  end_day DATE,
  plan_state TEXT, -- running; finished; abandoned; paused
  price NUMERIC
);

CREATE TABLE recipe (
  recipe_id INTEGER PRIMARY KEY,
  recipe_name TEXT, -- lentil soup; tofu bowl; grilled salmon; oat porridge; quinoa salad
  course TEXT, -- breakfast; lunch; dinner; snack
  prep_minutes INTEGER,
  servings INTEGER,
  is_vegetarian BOOLEAN
);

CREATE TABLE food (
  food_id INTEGER PRIMARY KEY,
  food_name TEXT, -- oats; lentils; salmon; spinach; almonds; yoghurt
  food_group TEXT, -- grain; legume; fish; vegetable; nut; dairy
  kcal_100g NUMERIC,
  protein_g NUMERIC,
  fat_g NUMERIC,
  carbs_g NUMERIC,
  fibre_g NUMERIC
);

CREATE TABLE recipe_food (
  recipe_id INTEGER REFERENCES recipe (recipe_id),
  food_id INTEGER REFERENCES food (food_id),
  grams NUMERIC
);

CREATE TABLE plan_meal (
  plan_meal_id INTEGER PRIMARY KEY,
  diet_plan_id INTEGER REFERENCES diet_plan (diet_plan_id),
  recipe_id INTEGER REFERENCES recipe (recipe_id),
  meal_date DATE,
  eaten BOOLEAN
);

CREATE TABLE weigh_in (
  weigh_in_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (client_id),
  weighed_on DATE,
  weight_kg NUMERIC,
  waist_cm NUMERIC,
  body_fat_pct NUMERIC
);

? Which recipes contain lentils?
? names of recipes made with the food lentils
SELECT r.recipe_name FROM recipe r JOIN recipe_food rf ON rf.recipe_id = r.recipe_id JOIN food f ON rf.food_id = f.food_id WHERE f.food_name = 'lentils'

? Which clients are on a keto plan by Hana Kato?
? clients with any keto diet plan written by the dietitian Hana Kato
SELECT DISTINCT c.name FROM client c JOIN diet_plan p ON p.client_id = c.client_id JOIN dietitian d ON p.dietitian_id = d.dietitian_id WHERE p.plan_type = 'keto' AND d.name = 'Hana Kato'

? Which clients have never been weighed?
? clients without a weigh-in
SELECT name FROM client WHERE client_id NOT IN (SELECT client_id FROM weigh_in)

? Which foods are not part of any recipe?
? foods that no recipe uses
SELECT food_name FROM food WHERE food_id NOT IN (SELECT food_id FROM recipe_food)

? Which dietitians work with clients who do not tolerate gluten?
? unique dietitians with diet plans for clients with the intolerance gluten
SELECT DISTINCT d.name FROM dietitian d JOIN diet_plan p ON p.dietitian_id = d.dietitian_id JOIN client c ON p.client_id = c.client_id WHERE c.intolerance = 'gluten'

? How many grams of spinach go into a quinoa salad?
? grams of the food spinach in the recipe quinoa salad
SELECT rf.grams FROM recipe_food rf JOIN food f ON rf.food_id = f.food_id JOIN recipe r ON rf.recipe_id = r.recipe_id WHERE f.food_name = 'spinach' AND r.recipe_name = 'quinoa salad'

? What is the lowest weight that Igor Pavlov has reached?
? minimum weight at a weigh-in of client Igor Pavlov
SELECT MIN(w.weight_kg) FROM weigh_in w JOIN client c ON w.client_id = c.client_id WHERE c.name = 'Igor Pavlov'

? How many meals of vegan plans were not eaten?
? number of plan meals in vegan diet plans that were not eaten
SELECT COUNT(*) FROM plan_meal m JOIN diet_plan p ON m.diet_plan_id = p.diet_plan_id WHERE p.plan_type = 'vegan' AND m.eaten = FALSE

? Show all dietitians, also those without plans, with the number of diet plans they wrote.
? diet plans per dietitian, including dietitians with none
SELECT d.name, COUNT(p.diet_plan_id) FROM dietitian d LEFT JOIN diet_plan p ON p.dietitian_id = d.dietitian_id GROUP BY d.dietitian_id, d.name

? Which food groups occur in breakfast recipes?
? distinct food groups of the foods in recipes for breakfast
SELECT DISTINCT f.food_group FROM food f JOIN recipe_food rf ON rf.food_id = f.food_id JOIN recipe r ON rf.recipe_id = r.recipe_id WHERE r.course = 'breakfast'

? Which dinner recipes have been served in a mediterranean plan?
? dinner recipes that are a meal in any mediterranean diet plan, once each
SELECT DISTINCT r.recipe_name FROM recipe r JOIN plan_meal m ON m.recipe_id = r.recipe_id JOIN diet_plan p ON m.diet_plan_id = p.diet_plan_id WHERE r.course = 'dinner' AND p.plan_type = 'mediterranean'

? Which recipes have never been put in a plan?
? recipes without any plan meal
SELECT recipe_name FROM recipe WHERE recipe_id NOT IN (SELECT recipe_id FROM plan_meal)

? How many diet plans are there of each type?
? diet plans by plan type
SELECT plan_type, COUNT(*) FROM diet_plan GROUP BY plan_type

? Average calories per 100 g, and average protein, by food group
? For each food group give the mean kcal and the mean protein of its foods.
SELECT food_group, AVG(kcal_100g), AVG(protein_g) FROM food GROUP BY food_group

? How many recipes do we have for each course, and how long do they take on average?
? number of recipes and average preparation time per course
SELECT course, COUNT(*), AVG(prep_minutes) FROM recipe GROUP BY course

? How many foods does each recipe use?
? recipe names with the number of foods in them
SELECT r.recipe_name, COUNT(*) FROM recipe r JOIN recipe_food rf ON rf.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.recipe_name

? Which recipes need more than 8 foods?
? recipes with over 8 foods
SELECT r.recipe_name FROM recipe r JOIN recipe_food rf ON rf.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.recipe_name HAVING COUNT(*) > 8

? What did each dietitian earn with diet plans?
? total price of diet plans per dietitian
SELECT d.name, SUM(p.price) FROM dietitian d JOIN diet_plan p ON p.dietitian_id = d.dietitian_id GROUP BY d.dietitian_id, d.name

? How many clients suffer from each intolerance?
? clients per intolerance
SELECT intolerance, COUNT(*) FROM client GROUP BY intolerance

? Minimum and maximum weight of each client
? For every client, give the name with the lowest and highest weight at the weigh-ins.
SELECT c.name, MIN(w.weight_kg), MAX(w.weight_kg) FROM client c JOIN weigh_in w ON w.client_id = c.client_id GROUP BY c.client_id, c.name

? number of different clients per dietitian
? How many distinct clients has each dietitian made a diet plan for?
SELECT d.name, COUNT(DISTINCT p.client_id) FROM dietitian d JOIN diet_plan p ON p.dietitian_id = d.dietitian_id GROUP BY d.dietitian_id, d.name

? Average daily calories by plan type and state
? How many kcal a day do diet plans allow on average, by type and state of the plan?
SELECT plan_type, plan_state, AVG(daily_kcal) FROM diet_plan GROUP BY plan_type, plan_state

? Which plan types were abandoned at least 15 times?
? plan types with 15 or more abandoned diet plans
SELECT plan_type FROM diet_plan WHERE plan_state = 'abandoned' GROUP BY plan_type HAVING COUNT(*) >= 15

? What is the calorie bomb among our foods, the one with the most kcal?
? food with the highest kcal per 100 g
SELECT food_name FROM food ORDER BY kcal_100g DESC LIMIT 1

? Top 5 foods by protein, with the protein in grams
? Which 5 foods have the most protein and how much is it?
SELECT food_name, protein_g FROM food ORDER BY protein_g DESC LIMIT 5

? Which recipe is quickest to prepare?
? recipe with the fewest preparation minutes
SELECT recipe_name FROM recipe ORDER BY prep_minutes LIMIT 1

? Which recipe is served most often in plans?
? recipe with the most plan meals
SELECT r.recipe_name FROM recipe r JOIN plan_meal m ON m.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.recipe_name ORDER BY COUNT(*) DESC LIMIT 1

? Which client has had the most weigh-ins?
? client who was weighed most often
SELECT c.name FROM client c JOIN weigh_in w ON w.client_id = c.client_id GROUP BY c.client_id, c.name ORDER BY COUNT(*) DESC LIMIT 1

? List the weigh-ins of Anita Bloom, date and weight, from first to last.
? date and weight of every weigh-in of client Anita Bloom in order of date
SELECT w.weighed_on, w.weight_kg FROM weigh_in w JOIN client c ON w.client_id = c.client_id WHERE c.name = 'Anita Bloom' ORDER BY w.weighed_on

? Which dietitian charges the least for a consultation?
? dietitian with the lowest consultation fee
SELECT name FROM dietitian ORDER BY consultation_fee LIMIT 1

? Foods sorted by food group and then by fibre, most fibre first
? list food names by group, with fibre descending inside a group
SELECT food_name FROM food ORDER BY food_group, fibre_g DESC

? Which plan type sells best by total price?
? plan type with the highest total price of diet plans
SELECT plan_type FROM diet_plan GROUP BY plan_type ORDER BY SUM(price) DESC LIMIT 1

? How many clients signed up in 2024?
? sign-ups of clients 2024
SELECT COUNT(*) FROM client WHERE EXTRACT(YEAR FROM signed_up) = 2024

? Which diet plans ended before 2023-06-01?
? ids of diet plans with an end day earlier than June 1, 2023
SELECT diet_plan_id FROM diet_plan WHERE end_day < '2023-06-01'

? How many days does each type of plan run on average?
? average duration in days of diet plans by plan type
SELECT plan_type, AVG(end_day - start_day) FROM diet_plan GROUP BY plan_type

? How has the average weight developed per month?
? average weight by month of weigh-in
SELECT DATE_TRUNC('month', weighed_on), AVG(weight_kg) FROM weigh_in GROUP BY DATE_TRUNC('month', weighed_on)

? Who was weighed in the last 10 days?
? clients with a weigh-in in the past 10 days, without duplicates
SELECT DISTINCT c.name FROM client c JOIN weigh_in w ON w.client_id = c.client_id WHERE w.weighed_on >= CURRENT_DATE - INTERVAL '10 days'

? When did Eva Toth start her first plan?
? earliest start day of a diet plan for client Eva Toth
SELECT MIN(p.start_day) FROM diet_plan p JOIN client c ON p.client_id = c.client_id WHERE c.name = 'Eva Toth'

? Which recipes are planned for today?
? recipes of the plan meals dated today
SELECT r.recipe_name FROM recipe r JOIN plan_meal m ON m.recipe_id = r.recipe_id WHERE m.meal_date = CURRENT_DATE

? Number of diet plans started each year
? diet plans per starting year
SELECT EXTRACT(YEAR FROM start_day), COUNT(*) FROM diet_plan GROUP BY EXTRACT(YEAR FROM start_day)

? Meals not eaten by weekday
? On what days of the week are meals of a plan left uneaten, and how many are there?
SELECT EXTRACT(DOW FROM meal_date), COUNT(*) FROM plan_meal WHERE eaten = FALSE GROUP BY EXTRACT(DOW FROM meal_date)

? How many weigh-ins took place between 2024-01-01 and 2024-02-29?
? weigh-ins from January 1, 2024 to February 29, 2024
SELECT COUNT(*) FROM weigh_in WHERE weighed_on BETWEEN '2024-01-01' AND '2024-02-29'

? What share of diet plans was abandoned?
? proportion of abandoned diet plans
SELECT CAST(SUM(CASE WHEN plan_state = 'abandoned' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM diet_plan

? Percentage of vegetarian recipes per course
? For each course, what percentage of recipes is vegetarian?
SELECT course, 100.0 * SUM(CASE WHEN is_vegetarian = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM recipe GROUP BY course

? What is the ratio of protein to fat for each food?
? food name and protein divided by fat
SELECT food_name, CAST(protein_g AS FLOAT) / NULLIF(fat_g, 0) FROM food

? How many diet plans are there per client on average?
? average number of diet plans per client
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM diet_plan

? What percentage of planned meals did each plan type see eaten?
? percentage of plan meals eaten by plan type
SELECT p.plan_type, 100.0 * SUM(CASE WHEN m.eaten = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM diet_plan p JOIN plan_meal m ON m.diet_plan_id = p.diet_plan_id GROUP BY p.plan_type

? Ratio of running to finished plans
? What is the ratio of running diet plans to finished ones?
SELECT CAST(SUM(CASE WHEN plan_state = 'running' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN plan_state = 'finished' THEN 1 ELSE 0 END), 0) FROM diet_plan

? How far is each weigh-in from the target? Show client name, date and weight minus target.
? client name, weigh-in date and difference between weight and target weight
SELECT c.name, w.weighed_on, w.weight_kg - c.target_weight FROM client c JOIN weigh_in w ON w.client_id = c.client_id

? Preparation time per serving of each recipe
? recipe name and preparation minutes divided by servings
SELECT recipe_name, CAST(prep_minutes AS FLOAT) / NULLIF(servings, 0) FROM recipe

? Which clients have no intolerance at all?
? clients where intolerance is missing
SELECT name FROM client WHERE intolerance IS NULL

? Vegetarian dinner recipes ready in under 25 minutes
? Which vegetarian recipes for dinner take less than 25 minutes?
SELECT recipe_name FROM recipe WHERE course = 'dinner' AND is_vegetarian = TRUE AND prep_minutes < 25

? Which foods are a nut or a legume with more than 15 g of protein?
? foods in the groups nut and legume with protein above 15
SELECT food_name FROM food WHERE food_group IN ('nut', 'legume') AND protein_g > 15

? Show name, sex and height of clients born between 1980 and 1995.
? clients with a birth year from 1980 to 1995: name, sex, height
SELECT name, sex, height_cm FROM client WHERE birth_year BETWEEN 1980 AND 1995

? Which foods have more fat than protein?
? foods where fat is higher than protein
SELECT food_name FROM food WHERE fat_g > protein_g

? Which plans do not have an end yet and are paused?
? ids of paused diet plans without an end day
SELECT diet_plan_id FROM diet_plan WHERE plan_state = 'paused' AND end_day IS NULL

? Recipes with curry in the name
? Which recipes have curry in their name?
SELECT recipe_name FROM recipe WHERE recipe_name LIKE '%curry%'

? Diet plans other than vegan under 1500 kcal a day
? ids of diet plans that are not vegan with daily calories below 1500
SELECT diet_plan_id FROM diet_plan WHERE plan_type <> 'vegan' AND daily_kcal < 1500

? How many female clients want to weigh less than 60 kg?
? number of female clients with a target weight under 60
SELECT COUNT(*) FROM client WHERE sex = 'female' AND target_weight < 60

? Which clients take vitamin D?
? vitamin supplements by client
I do not know

? Where can I buy almonds most cheaply?
? shop price of almonds
I do not know

? How many steps did Rosa Gil walk yesterday?
? daily steps of Rosa Gil
I do not know
