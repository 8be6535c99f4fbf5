-- A recipe website: cooks, recipes, ingredients, steps, ratings, meal plans and equipment.

CREATE TABLE cooks (
  cook_id INTEGER PRIMARY KEY,
  screen_name TEXT, -- BasilBob; spicequeen; grandma_jo; wokstar; toastie
  country TEXT, -- Italy; India; Mexico; Ireland; Thailand
  registered DATE,
  is_pro BOOLEAN,
  followers INTEGER
);

CREATE TABLE recipes (
  recipe_id INTEGER PRIMARY KEY,
  title TEXT, -- Lemon Risotto; Chana Masala; Fish Tacos; Soda Bread; Green Curry
  cook_id INTEGER REFERENCES cooks (cook_id),
  cuisine TEXT, -- Italian; Indian; Mexican; Irish; Thai
  course TEXT, -- starter; main; dessert; snack; breakfast
  difficulty TEXT, -- easy; medium; hard
  prep_min INTEGER,
  cook_min INTEGER,
  servings INTEGER,
  kcal_per_serving INTEGER,
  published_at TIMESTAMP,
  vegetarian BOOLEAN,
  gluten_free BOOLEAN,
  views INTEGER
);

CREATE TABLE ingredients (
  ingredient_id INTEGER PRIMARY KEY,
  ingr_name TEXT, -- garlic; rice; chickpeas; butter; lime
  food_group TEXT, -- vegetable; grain; legume; dairy; fruit
  price_per_kg NUMERIC,
  allergen TEXT -- milk; gluten; nuts; soy
);

CREATE TABLE recipe_ingredients (
  recipe_id INTEGER REFERENCES recipes (recipe_id),
  ingredient_id INTEGER REFERENCES ingredients (ingredient_id),
  grams NUMERIC,
  optional BOOLEAN
);

CREATE TABLE ratings (
  rating_id INTEGER PRIMARY KEY,
  recipe_id INTEGER REFERENCES recipes (recipe_id),
  cook_id INTEGER REFERENCES cooks (cook_id),
  stars INTEGER,
  rated_on DATE,
  comment TEXT,
  would_repeat BOOLEAN
);

CREATE TABLE meal_plans (
  plan_id INTEGER PRIMARY KEY,
  cook_id INTEGER REFERENCES cooks (cook_id),
  recipe_id INTEGER REFERENCES recipes (recipe_id),
  planned_for DATE,
  meal TEXT, -- lunch; dinner; brunch; picnic
  cooked BOOLEAN
);

? Who wrote the Green Curry recipe?
? cook of the recipe Green Curry
SELECT c.screen_name FROM cooks c JOIN recipes r ON r.cook_id = c.cook_id WHERE r.title = 'Green Curry'

? Which recipes contain chickpeas?
? recipes with chickpeas among the ingredients
SELECT r.title FROM recipes r JOIN recipe_ingredients x ON x.recipe_id = r.recipe_id JOIN ingredients i ON x.ingredient_id = i.ingredient_id WHERE i.ingr_name = 'chickpeas'

? Which cooks have never published a recipe?
? cooks without recipes
SELECT screen_name FROM cooks WHERE cook_id NOT IN (SELECT cook_id FROM recipes)

? Which ingredients aren't used in any recipe?
? ingredients that are in no recipe ingredients
SELECT ingr_name FROM ingredients WHERE ingredient_id NOT IN (SELECT ingredient_id FROM recipe_ingredients)

? What do I need for the Soda Bread? Ingredient and grams.
? ingredients and grams of the recipe Soda Bread
SELECT i.ingr_name, x.grams FROM recipe_ingredients x JOIN ingredients i ON x.ingredient_id = i.ingredient_id JOIN recipes r ON x.recipe_id = r.recipe_id WHERE r.title = 'Soda Bread'

? How many ratings did each recipe get, including recipes nobody has rated?
? ratings per recipe, zero included
SELECT r.title, COUNT(t.rating_id) FROM recipes r LEFT JOIN ratings t ON t.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.title

? Which desserts contain a gluten allergen? Titles without repeats; the course is dessert.
? distinct dessert recipes with ingredients whose allergen is gluten
SELECT DISTINCT r.title FROM recipes r JOIN recipe_ingredients x ON x.recipe_id = r.recipe_id JOIN ingredients i ON x.ingredient_id = i.ingredient_id WHERE r.course = 'dessert' AND i.allergen = 'gluten'

? What is the average star rating of Chana Masala?
? average stars in the ratings of the recipe Chana Masala
SELECT AVG(t.stars) FROM ratings t JOIN recipes r ON t.recipe_id = r.recipe_id WHERE r.title = 'Chana Masala'

? Which cooks from Italy gave 1 star to any recipe? Names only once.
? distinct cooks from Italy having ratings of 1 star
SELECT DISTINCT c.screen_name FROM cooks c JOIN ratings t ON t.cook_id = c.cook_id WHERE c.country = 'Italy' AND t.stars = 1

? What has wokstar planned for dinner? Recipe titles and dates.
? recipe title and planned date of the dinner meal plans of the cook wokstar
SELECT r.title, m.planned_for FROM meal_plans m JOIN recipes r ON m.recipe_id = r.recipe_id JOIN cooks c ON m.cook_id = c.cook_id WHERE c.screen_name = 'wokstar' AND m.meal = 'dinner'

? Which recipes have never been put on a meal plan?
? recipes without meal plans
SELECT title FROM recipes WHERE recipe_id NOT IN (SELECT recipe_id FROM meal_plans)

? How many vegetarian recipes has spicequeen published?
? number of vegetarian recipes by the cook spicequeen
SELECT COUNT(*) FROM recipes r JOIN cooks c ON r.cook_id = c.cook_id WHERE c.screen_name = 'spicequeen' AND r.vegetarian = TRUE

? recipes by cuisine
? How many recipes do we have for each cuisine?
SELECT cuisine, COUNT(*) FROM recipes GROUP BY cuisine

? Average calories and average cooking time per course
? For each course, what are the average kcal per serving and average cook minutes of the recipes?
SELECT course, AVG(kcal_per_serving), AVG(cook_min) FROM recipes GROUP BY course

? Recipes by cuisine and difficulty
? count recipes for every cuisine and difficulty
SELECT cuisine, difficulty, COUNT(*) FROM recipes GROUP BY cuisine, difficulty

? How many views do the recipes of each cook have in total?
? total recipe views by cook
SELECT c.screen_name, SUM(r.views) FROM cooks c JOIN recipes r ON r.cook_id = c.cook_id GROUP BY c.cook_id, c.screen_name

? Number of ingredients per food group and their average price per kilo
? ingredients and average price per kg by food group
SELECT food_group, COUNT(*), AVG(price_per_kg) FROM ingredients GROUP BY food_group

? How many ingredients does every recipe need?
? recipe ingredients per recipe title
SELECT r.title, COUNT(*) FROM recipes r JOIN recipe_ingredients x ON x.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.title

? Which cuisines have at least 20 vegetarian recipes?
? cuisines with 20 or more vegetarian recipes
SELECT cuisine FROM recipes WHERE vegetarian = TRUE GROUP BY cuisine HAVING COUNT(*) >= 20

? Ratings by number of stars
? how many ratings were given for each number of stars?
SELECT stars, COUNT(*) FROM ratings GROUP BY stars

? How many different recipes did each cook rate?
? distinct recipes rated per cook
SELECT c.screen_name, COUNT(DISTINCT t.recipe_id) FROM cooks c JOIN ratings t ON t.cook_id = c.cook_id GROUP BY c.cook_id, c.screen_name

? Meal plans per meal
? break down the meal plans by meal
SELECT meal, COUNT(*) FROM meal_plans GROUP BY meal

? How many grams of each ingredient do all recipes use together?
? total grams per ingredient in the recipe ingredients
SELECT i.ingr_name, SUM(x.grams) FROM ingredients i JOIN recipe_ingredients x ON x.ingredient_id = i.ingredient_id GROUP BY i.ingredient_id, i.ingr_name

? Which ingredients appear in more than 30 recipes?
? ingredients with over 30 recipe ingredients entries
SELECT i.ingr_name FROM ingredients i JOIN recipe_ingredients x ON x.ingredient_id = i.ingredient_id GROUP BY i.ingredient_id, i.ingr_name HAVING COUNT(*) > 30

? Most viewed recipe
? Which recipe has been viewed the most?
SELECT title FROM recipes ORDER BY views DESC LIMIT 1

? Top 10 recipes by average stars
? the ten best rated recipes, going by average stars in the ratings
SELECT r.title FROM recipes r JOIN ratings t ON t.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.title ORDER BY AVG(t.stars) DESC LIMIT 10

? What's the quickest hard recipe to cook?
? hard recipe with the shortest cook time in minutes
SELECT title FROM recipes WHERE difficulty = 'hard' ORDER BY cook_min ASC LIMIT 1

? Which cook has the most followers?
? cook with the most followers
SELECT screen_name FROM cooks ORDER BY followers DESC LIMIT 1

? Which cook has posted the most recipes?
? cook with the largest number of recipes
SELECT c.screen_name FROM cooks c JOIN recipes r ON r.cook_id = c.cook_id GROUP BY c.cook_id, c.screen_name ORDER BY COUNT(*) DESC LIMIT 1

? What are the 3 most expensive ingredients per kilo?
? three ingredients with the highest price per kg
SELECT ingr_name FROM ingredients ORDER BY price_per_kg DESC LIMIT 3

? List recipe titles with servings, newest recipes first.
? title and servings of the recipes by publication, latest first
SELECT title, servings FROM recipes ORDER BY published_at DESC

? Which ingredient is used in the most recipes?
? most common ingredient in the recipe ingredients
SELECT i.ingr_name FROM ingredients i JOIN recipe_ingredients x ON x.ingredient_id = i.ingredient_id GROUP BY i.ingredient_id, i.ingr_name ORDER BY COUNT(*) DESC LIMIT 1

? Sort recipes by course, lightest first: title and kcal.
? recipe title and kcal per serving ordered by course, then kcal ascending
SELECT title, kcal_per_serving FROM recipes ORDER BY course ASC, kcal_per_serving ASC

? Which recipe is planned most often?
? recipe with the most meal plans
SELECT r.title FROM recipes r JOIN meal_plans m ON m.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.title ORDER BY COUNT(*) DESC LIMIT 1

? How many recipes came out in 2023?
? number of recipes published in 2023
SELECT COUNT(*) FROM recipes WHERE EXTRACT(YEAR FROM published_at) = 2023

? Recipes per month
? how many recipes are published each month?
SELECT DATE_TRUNC('month', published_at), COUNT(*) FROM recipes GROUP BY DATE_TRUNC('month', published_at)

? Which recipes were added in the last 7 days?
? recipes published in the past 7 days
SELECT title FROM recipes WHERE published_at >= CURRENT_DATE - INTERVAL '7 days'

? Who registered between 2022-03-01 and 2022-05-31?
? cooks registered from March 1, 2022 to May 31, 2022
SELECT screen_name FROM cooks WHERE registered BETWEEN '2022-03-01' AND '2022-05-31'

? What meals are planned for today? Recipe title and meal.
? title of the recipes and meal of the meal plans for today
SELECT r.title, m.meal FROM meal_plans m JOIN recipes r ON m.recipe_id = r.recipe_id WHERE m.planned_for = CURRENT_DATE

? When did Fish Tacos get its first and its latest rating?
? first and last date of the ratings of the recipe Fish Tacos
SELECT MIN(t.rated_on), MAX(t.rated_on) FROM ratings t JOIN recipes r ON t.recipe_id = r.recipe_id WHERE r.title = 'Fish Tacos'

? Ratings in April 2024
? how many ratings were given in April 2024?
SELECT COUNT(*) FROM ratings WHERE EXTRACT(YEAR FROM rated_on) = 2024 AND EXTRACT(MONTH FROM rated_on) = 4

? For which weekdays do people plan meals, and how many?
? meal plans per day of the week
SELECT EXTRACT(DOW FROM planned_for), COUNT(*) FROM meal_plans GROUP BY EXTRACT(DOW FROM planned_for)

? New cooks by year
? how many cooks registered each year?
SELECT EXTRACT(YEAR FROM registered), COUNT(*) FROM cooks GROUP BY EXTRACT(YEAR FROM registered)

? What percentage of recipes is vegetarian?
? percent vegetarian recipes
SELECT 100.0 * SUM(CASE WHEN vegetarian = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM recipes

? Share of gluten free recipes by cuisine
? for each cuisine, the proportion of recipes that are gluten free
SELECT cuisine, CAST(SUM(CASE WHEN gluten_free = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM recipes GROUP BY cuisine

? Ratio of easy to hard recipes
? what is the ratio of easy recipes to hard ones?
SELECT CAST(SUM(CASE WHEN difficulty = 'easy' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN difficulty = 'hard' THEN 1 ELSE 0 END), 0) FROM recipes

? How many recipes does a cook publish on average?
? average recipes per cook
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT cook_id), 0) FROM recipes

? How long does each recipe take in all? Title and prep plus cook minutes.
? recipe title with prep minutes plus cook minutes
SELECT title, prep_min + cook_min FROM recipes

? What share of planned meals actually gets cooked, per meal?
? proportion of cooked meal plans by meal
SELECT meal, CAST(SUM(CASE WHEN cooked = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM meal_plans GROUP BY meal

? What percentage of raters would repeat the recipe, by recipe title?
? percent of ratings with would repeat per recipe
SELECT r.title, 100.0 * SUM(CASE WHEN t.would_repeat = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM ratings t JOIN recipes r ON t.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.title

? Views per serving, as total views divided by total servings, for each course
? for every course: sum of recipe views divided by sum of servings
SELECT course, CAST(SUM(views) AS FLOAT) / NULLIF(SUM(servings), 0) FROM recipes GROUP BY course

? Which Thai or Indian recipes have fewer than 500 kcal per serving?
? Thai or Indian recipes below 500 kcal per serving
SELECT title FROM recipes WHERE cuisine IN ('Thai', 'Indian') AND kcal_per_serving < 500

? Which ingredients have no allergen?
? ingredients without an allergen
SELECT ingr_name FROM ingredients WHERE allergen IS NULL

? Title, prep time and cook time of easy breakfast recipes
? easy breakfast recipes: title, prep minutes, cook minutes
SELECT title, prep_min, cook_min FROM recipes WHERE difficulty = 'easy' AND course = 'breakfast'

? Recipes for 4 to 6 people that aren't a snack
? which recipes have between 4 and 6 servings and a course other than snack?
SELECT title FROM recipes WHERE servings BETWEEN 4 AND 6 AND course <> 'snack'

? Recipes with "Cake" in the title
? which recipe titles contain "Cake"?
SELECT title FROM recipes WHERE title LIKE '%Cake%'

? How many ratings came without a comment?
? number of ratings with no comment
SELECT COUNT(*) FROM ratings WHERE comment IS NULL

? Which professional cooks have over 10000 followers?
? pro cooks with more than 10000 followers
SELECT screen_name FROM cooks WHERE is_pro = TRUE AND followers > 10000

? Which recipes are both vegetarian and gluten free?
? gluten free vegetarian recipes
SELECT title FROM recipes WHERE vegetarian = TRUE AND gluten_free = TRUE

? Which ingredients cost more than average?
? ingredients with an above-average price per kg
SELECT ingr_name FROM ingredients WHERE price_per_kg > (SELECT AVG(price_per_kg) FROM ingredients)

? Which wine goes with Lemon Risotto?
? How much protein is in the Fish Tacos?
? What oven temperature does Soda Bread need?
I do not know
