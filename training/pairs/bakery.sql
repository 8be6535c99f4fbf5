-- A bakery with shops and regular clients: recipes, ingredients, daily baking and standing orders.

CREATE TABLE recipe (
  id INTEGER PRIMARY KEY,
  title TEXT, -- Rye Loaf; Butter Croissant; Seeded Roll; Plum Cake; Linzer Torte
  type TEXT, -- bread; pastry; roll; cake
  bake_minutes INTEGER,
  oven_temp INTEGER,
  weight_grams INTEGER,
  shop_price NUMERIC,
  vegan BOOLEAN
);

CREATE TABLE ingredient (
  id INTEGER PRIMARY KEY,
  name TEXT, -- rye flour; butter; yeast; plums; sesame; eggs
  unit TEXT, -- kg; litre; piece
  price_per_unit NUMERIC,
  stock NUMERIC,
  allergen TEXT -- gluten; milk; egg; nuts; none
);

CREATE TABLE recipe_ingredient (
  recipe_id INTEGER REFERENCES recipe (id),
  ingredient_id INTEGER REFERENCES ingredient (id),
  amount NUMERIC
);

CREATE TABLE baker (
  id INTEGER PRIMARY KEY,
  first_name TEXT, -- Toni; Gerda; Milo; Resi
  surname TEXT, -- Huber; Lechner; Baric; Stadler
  qualification TEXT, -- master; journeyman; apprentice
  started_on DATE,
  wage NUMERIC
);

CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  recipe_id INTEGER REFERENCES recipe (id),
  baker_id INTEGER REFERENCES baker (id),
  baked_on DATE,
  pieces INTEGER,
  pieces_wasted INTEGER
);

CREATE TABLE client (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Hotel Post; Kindergarten Sonne; Cafe Anker; Clinic Park
  kind TEXT, -- hotel; cafe; clinic; canteen
  street TEXT,
  pays_monthly BOOLEAN
);

CREATE TABLE client_order (
  id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client (id),
  recipe_id INTEGER REFERENCES recipe (id),
  deliver_on DATE,
  pieces INTEGER,
  amount NUMERIC,
  delivered BOOLEAN
);

? What goes into the Plum Cake?
? ingredients of the recipe Plum Cake, names only
SELECT i.name FROM ingredient i JOIN recipe_ingredient x ON x.ingredient_id = i.id JOIN recipe r ON x.recipe_id = r.id WHERE r.title = 'Plum Cake'

? Which recipes use butter?
? recipe titles with butter as an ingredient
SELECT r.title FROM recipe r JOIN recipe_ingredient x ON x.recipe_id = r.id JOIN ingredient i ON x.ingredient_id = i.id WHERE i.name = 'butter'

? Who baked Linzer Torte on 2023-12-20?
? bakers with a batch of Linzer Torte baked on December 20, 2023
SELECT b.first_name, b.surname FROM baker b JOIN batch a ON a.baker_id = b.id JOIN recipe r ON a.recipe_id = r.id WHERE r.title = 'Linzer Torte' AND a.baked_on = '2023-12-20'

? Which recipes contain any ingredient with milk as allergen?
? titles of recipes with the allergen milk, each once
SELECT DISTINCT r.title FROM recipe r JOIN recipe_ingredient x ON x.recipe_id = r.id JOIN ingredient i ON x.ingredient_id = i.id WHERE i.allergen = 'milk'

? Which recipes have never been baked?
? recipes without a batch
SELECT title FROM recipe WHERE id NOT IN (SELECT recipe_id FROM batch)

? Which ingredients are in no recipe?
? ingredients not used by any recipe
SELECT name FROM ingredient WHERE id NOT IN (SELECT ingredient_id FROM recipe_ingredient)

? What has Hotel Post ordered so far, in money?
? total amount of client orders from Hotel Post
SELECT SUM(o.amount) FROM client_order o JOIN client c ON o.client_id = c.id WHERE c.name = 'Hotel Post'

? How many orders has each client placed, including clients without orders?
? client orders per client, with zeros
SELECT c.name, COUNT(o.id) FROM client c LEFT JOIN client_order o ON o.client_id = c.id GROUP BY c.id, c.name

? Which cafe clients order any pastry?
? distinct cafe clients with an order for a pastry recipe
SELECT DISTINCT c.name FROM client c JOIN client_order o ON o.client_id = c.id JOIN recipe r ON o.recipe_id = r.id WHERE c.kind = 'cafe' AND r.type = 'pastry'

? How many pieces did Gerda Lechner bake?
? pieces in batches of the baker Gerda Lechner
SELECT SUM(a.pieces) FROM batch a JOIN baker b ON a.baker_id = b.id WHERE b.first_name = 'Gerda' AND b.surname = 'Lechner'

? List client, recipe and pieces of the client orders that are not delivered yet.
? undelivered client orders: client name, recipe title, pieces
SELECT c.name, r.title, o.pieces FROM client_order o JOIN client c ON o.client_id = c.id JOIN recipe r ON o.recipe_id = r.id WHERE o.delivered = FALSE

? How many recipes do we have of each type?
? recipes by type
SELECT type, COUNT(*) FROM recipe GROUP BY type

? Average shop price per type of recipe
? what does each type cost in the shop on average?
SELECT type, AVG(shop_price) FROM recipe GROUP BY type

? Pieces baked per recipe
? how many pieces did we bake of every recipe?
SELECT r.title, SUM(a.pieces) FROM recipe r JOIN batch a ON a.recipe_id = r.id GROUP BY r.id, r.title

? Pieces baked and wasted by baker
? for each baker the total of pieces and the pieces wasted
SELECT b.first_name, b.surname, SUM(a.pieces), SUM(a.pieces_wasted) FROM baker b JOIN batch a ON a.baker_id = b.id GROUP BY b.id, b.first_name, b.surname

? Revenue by kind of client
? total amount of client orders for each kind of client
SELECT c.kind, SUM(o.amount) FROM client c JOIN client_order o ON o.client_id = c.id GROUP BY c.kind

? Ingredients per allergen
? how many ingredients carry each allergen?
SELECT allergen, COUNT(*) FROM ingredient GROUP BY allergen

? How many ingredients does each recipe need?
? number of ingredients by recipe
SELECT r.title, COUNT(*) FROM recipe r JOIN recipe_ingredient x ON x.recipe_id = r.id GROUP BY r.id, r.title

? Bakers and their average wage by qualification
? headcount and mean wage per qualification of the bakers
SELECT qualification, COUNT(*), AVG(wage) FROM baker GROUP BY qualification

? Which recipes need more than 8 ingredients?
? recipes with over 8 ingredients
SELECT r.title FROM recipe r JOIN recipe_ingredient x ON x.recipe_id = r.id GROUP BY r.id, r.title HAVING COUNT(*) > 8

? How many different recipes does each client order?
? distinct recipes per client
SELECT c.name, COUNT(DISTINCT o.recipe_id) FROM client c JOIN client_order o ON o.client_id = c.id GROUP BY c.id, c.name

? Which types take more than 40 minutes in the oven on average?
? recipe types with average bake minutes above 40
SELECT type FROM recipe GROUP BY type HAVING AVG(bake_minutes) > 40

? What does the material of each recipe cost? Amount times unit price, by title.
? ingredient cost per recipe title
SELECT r.title, SUM(x.amount * i.price_per_unit) FROM recipe r JOIN recipe_ingredient x ON x.recipe_id = r.id JOIN ingredient i ON x.ingredient_id = i.id GROUP BY r.id, r.title

? Which recipe bakes the longest?
? recipe with the most bake minutes
SELECT title FROM recipe ORDER BY bake_minutes DESC LIMIT 1

? What's our cheapest roll?
? roll with the lowest shop price
SELECT title FROM recipe WHERE type = 'roll' ORDER BY shop_price LIMIT 1

? Which ingredient is in the most recipes?
? most widely used ingredient, by recipes
SELECT i.name FROM ingredient i JOIN recipe_ingredient x ON x.ingredient_id = i.id GROUP BY i.id, i.name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 recipes by pieces baked
? the 5 recipes of which we bake the most pieces
SELECT r.title FROM recipe r JOIN batch a ON a.recipe_id = r.id GROUP BY r.id, r.title ORDER BY SUM(a.pieces) DESC LIMIT 5

? Who is our best client?
? client with the highest total of client orders
SELECT c.name FROM client c JOIN client_order o ON o.client_id = c.id GROUP BY c.id, c.name ORDER BY SUM(o.amount) DESC LIMIT 1

? Which baker joined us last?
? newest baker
SELECT first_name, surname FROM baker ORDER BY started_on DESC LIMIT 1

? List recipes by oven temperature, hottest first, then by title.
? recipe titles sorted by oven temp descending, then title
SELECT title FROM recipe ORDER BY oven_temp DESC, title

? Which ingredient is the most expensive and what's its unit?
? name and unit of the ingredient with the highest price per unit
SELECT name, unit FROM ingredient ORDER BY price_per_unit DESC LIMIT 1

? Which recipe has the most waste?
? recipe with the most wasted pieces in its batches
SELECT r.title FROM recipe r JOIN batch a ON a.recipe_id = r.id GROUP BY r.id, r.title ORDER BY SUM(a.pieces_wasted) DESC LIMIT 1

? How many pieces were baked in November 2022?
? pieces of all batches, November 2022
SELECT SUM(pieces) FROM batch WHERE EXTRACT(YEAR FROM baked_on) = 2022 AND EXTRACT(MONTH FROM baked_on) = 11

? What do we have to deliver today? Ids of the client orders.
? client order ids for delivery today
SELECT id FROM client_order WHERE deliver_on = CURRENT_DATE

? Pieces baked by weekday
? how many pieces do we bake on each day of the week?
SELECT EXTRACT(DOW FROM baked_on), SUM(pieces) FROM batch GROUP BY EXTRACT(DOW FROM baked_on)

? Client order amounts per month in 2023
? monthly amount of client orders to deliver in 2023
SELECT DATE_TRUNC('month', deliver_on), SUM(amount) FROM client_order WHERE EXTRACT(YEAR FROM deliver_on) = 2023 GROUP BY DATE_TRUNC('month', deliver_on)

? How many batches were baked in the last 10 days?
? batches of the past 10 days
SELECT COUNT(*) FROM batch WHERE baked_on >= CURRENT_DATE - INTERVAL '10 days'

? Which bakers started before 2012?
? bakers who have been here since before 2012
SELECT first_name, surname FROM baker WHERE EXTRACT(YEAR FROM started_on) < 2012

? When did we last bake the Seeded Roll?
? latest batch date of the recipe Seeded Roll
SELECT MAX(a.baked_on) FROM batch a JOIN recipe r ON a.recipe_id = r.id WHERE r.title = 'Seeded Roll'

? Wasted pieces between 2023-01-01 and 2023-06-30
? how many pieces were wasted from January 1, 2023 to June 30, 2023?
SELECT SUM(pieces_wasted) FROM batch WHERE baked_on BETWEEN '2023-01-01' AND '2023-06-30'

? How many years has each baker been with us?
? baker name with years since the start
SELECT first_name, surname, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM started_on) FROM baker

? Batches per week this year
? number of batches by week in this year
SELECT DATE_TRUNC('week', baked_on), COUNT(*) FROM batch WHERE EXTRACT(YEAR FROM baked_on) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('week', baked_on)

? What share of the recipes is vegan?
? vegan recipes as a proportion of all recipes
SELECT CAST(SUM(CASE WHEN vegan = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM recipe

? What percentage of recipes is vegan in each type?
? vegan percentage per recipe type
SELECT type, 100.0 * SUM(CASE WHEN vegan = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM recipe GROUP BY type

? How much of what we bake is wasted? Wasted pieces over pieces.
? total pieces wasted divided by total pieces baked
SELECT CAST(SUM(pieces_wasted) AS FLOAT) / NULLIF(SUM(pieces), 0) FROM batch

? Waste ratio by recipe
? wasted pieces over baked pieces for each recipe title
SELECT r.title, CAST(SUM(a.pieces_wasted) AS FLOAT) / NULLIF(SUM(a.pieces), 0) FROM recipe r JOIN batch a ON a.recipe_id = r.id GROUP BY r.id, r.title

? Price per gram of every recipe
? recipe title, shop price divided by weight
SELECT title, CAST(shop_price AS FLOAT) / NULLIF(weight_grams, 0) FROM recipe

? Ratio of masters to apprentices
? what is the ratio of master bakers to apprentice bakers?
SELECT CAST(SUM(CASE WHEN qualification = 'master' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN qualification = 'apprentice' THEN 1 ELSE 0 END), 0) FROM baker

? Average number of client orders per client
? how many orders does an ordering client place?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM client_order

? What percentage of clients pays monthly?
? percent of clients paying monthly
SELECT 100.0 * SUM(CASE WHEN pays_monthly = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM client

? Which bread or roll recipes are vegan and cost under 4?
? vegan recipes of type bread or roll below 4
SELECT title FROM recipe WHERE type IN ('bread', 'roll') AND vegan = TRUE AND shop_price < 4

? Which recipes bake between 180 and 220 degrees?
? recipes with an oven temp from 180 to 220
SELECT title FROM recipe WHERE oven_temp BETWEEN 180 AND 220

? Which ingredients have less than 5 in stock? Show name, stock and unit.
? name, stock and unit of ingredients with a stock below 5
SELECT name, stock, unit FROM ingredient WHERE stock < 5

? Which ingredients contain nuts or egg?
? ingredients with the allergen nuts or egg
SELECT name FROM ingredient WHERE allergen IN ('nuts', 'egg')

? Find recipes with "Torte" in the title.
? recipe titles containing Torte
SELECT title FROM recipe WHERE title LIKE '%Torte%'

? How long and how hot do I bake a Rye Loaf?
? bake minutes and oven temp of the Rye Loaf recipe
SELECT bake_minutes, oven_temp FROM recipe WHERE title = 'Rye Loaf'

? Which hotel or clinic clients don't pay monthly?
? clients of kind hotel or clinic that do not pay monthly
SELECT name FROM client WHERE kind IN ('hotel', 'clinic') AND pays_monthly = FALSE

? Which bakers earn more than the average wage?
? bakers with a wage above average
SELECT first_name, surname FROM baker WHERE wage > (SELECT AVG(wage) FROM baker)

? Which batches had no waste at all, 0 wasted pieces?
? batch ids with 0 pieces wasted
SELECT id FROM batch WHERE pieces_wasted = 0

? How many calories does a Butter Croissant have?
? calories per recipe
I do not know

? Who delivers the bread to Clinic Park?
I do not know

? Which mill supplies the rye flour?
I do not know
