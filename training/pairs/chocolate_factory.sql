-- A chocolate factory: cocoa lots, recipes, chocolatiers, production batches, tastings and shop orders.

CREATE TABLE cocoa_lots (
  lot_id INTEGER PRIMARY KEY,
  origin TEXT, -- Ghana; Ecuador; Madagascar; Peru; Vietnam
  bean_type TEXT, -- criollo; forastero; trinitario
  bought_on DATE,
  kg NUMERIC,
  price_per_kg NUMERIC,
  fair_trade BOOLEAN
);

CREATE TABLE recipes (
  recipe_id INTEGER PRIMARY KEY,
  name TEXT, -- Midnight Bar; Hazel Dream; Sea Salt Caramel; Milk Classic; Ruby Truffle
  style TEXT, -- dark; milk; white; filled
  cocoa_pct INTEGER,
  contains_nuts BOOLEAN,
  price NUMERIC,
  launched_on DATE,
  discontinued_on DATE
);

CREATE TABLE chocolatiers (
  chocolatier_id INTEGER PRIMARY KEY,
  name TEXT, -- Odile; Bram; Karin; Teo
  apprenticeship TEXT, -- Bruges; Zurich; Turin; Lyon
  birth_date DATE,
  joined_on DATE,
  wage NUMERIC
);

CREATE TABLE batches (
  batch_no INTEGER PRIMARY KEY,
  recipe_id INTEGER REFERENCES recipes (recipe_id),
  lot_id INTEGER REFERENCES cocoa_lots (lot_id),
  chocolatier_id INTEGER REFERENCES chocolatiers (chocolatier_id),
  made_at TIMESTAMP,
  ready_at TIMESTAMP,
  bars_made INTEGER,
  bars_broken INTEGER,
  cocoa_used_kg NUMERIC,
  status TEXT -- conching; cooling; packed; rejected
);

CREATE TABLE tastings (
  tasting_id INTEGER PRIMARY KEY,
  batch_no INTEGER REFERENCES batches (batch_no),
  taster TEXT, -- Mrs Blom; Mr Okoye; the public panel
  tasted_on DATE,
  score INTEGER,
  remark TEXT
);

CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  recipe_id INTEGER REFERENCES recipes (recipe_id),
  shop TEXT, -- Sweet Corner; Airport Gifts; Delikat; Museum Shop
  quantity INTEGER,
  amount NUMERIC,
  ordered_on DATE,
  shipped_on DATE,
  gift_wrapped BOOLEAN
);

? Which recipes use cocoa from Madagascar?
? recipes with a batch made from a Madagascar cocoa lot
SELECT DISTINCT r.name FROM recipes r JOIN batches b ON b.recipe_id = r.recipe_id JOIN cocoa_lots l ON b.lot_id = l.lot_id WHERE l.origin = 'Madagascar'

? Which chocolatiers have made the Hazel Dream?
? chocolatiers with a batch of the recipe Hazel Dream
SELECT DISTINCT c.name FROM chocolatiers c JOIN batches b ON b.chocolatier_id = c.chocolatier_id JOIN recipes r ON b.recipe_id = r.recipe_id WHERE r.name = 'Hazel Dream'

? Recipes no shop has ever ordered
? recipes without orders
SELECT name FROM recipes WHERE recipe_id NOT IN (SELECT recipe_id FROM orders)

? How many bars did Odile make?
? bars made in the batches of the chocolatier Odile
SELECT SUM(b.bars_made) FROM batches b JOIN chocolatiers c ON b.chocolatier_id = c.chocolatier_id WHERE c.name = 'Odile'

? Shops that order something with nuts
? shops with an order for a recipe that contains nuts
SELECT DISTINCT o.shop FROM orders o JOIN recipes r ON o.recipe_id = r.recipe_id WHERE r.contains_nuts = TRUE

? Average tasting score of dark chocolate
? mean score of tastings of batches whose recipe has the style dark
SELECT AVG(t.score) FROM tastings t JOIN batches b ON t.batch_no = b.batch_no JOIN recipes r ON b.recipe_id = r.recipe_id WHERE r.style = 'dark'

? Batches nobody has tasted: numbers
? batch numbers without a tasting
SELECT batch_no FROM batches WHERE batch_no NOT IN (SELECT batch_no FROM tastings)

? Batch number, recipe and chocolatier of all rejected batches
? rejected batches: number, recipe name, chocolatier name
SELECT b.batch_no, r.name, c.name FROM batches b JOIN recipes r ON b.recipe_id = r.recipe_id JOIN chocolatiers c ON b.chocolatier_id = c.chocolatier_id WHERE b.status = 'rejected'

? Cocoa lots we have not touched yet: origin and kg
? origin and kg of cocoa lots that no batch used
SELECT origin, kg FROM cocoa_lots WHERE lot_id NOT IN (SELECT lot_id FROM batches)

? How much did Delikat spend on filled chocolates?
? amount of orders by the shop Delikat for recipes in the filled style
SELECT SUM(o.amount) FROM orders o JOIN recipes r ON o.recipe_id = r.recipe_id WHERE o.shop = 'Delikat' AND r.style = 'filled'

? Chocolatiers trained in Turin who worked with fair trade beans
? chocolatiers with an apprenticeship in Turin and a batch from a fair trade cocoa lot
SELECT DISTINCT c.name FROM chocolatiers c JOIN batches b ON b.chocolatier_id = c.chocolatier_id JOIN cocoa_lots l ON b.lot_id = l.lot_id WHERE c.apprenticeship = 'Turin' AND l.fair_trade = TRUE

? Cocoa bought per origin
? kg of cocoa lots by origin
SELECT origin, SUM(kg) FROM cocoa_lots GROUP BY origin

? Bars made and broken per recipe
? for each recipe, the bars made and the bars broken over its batches
SELECT r.name, SUM(b.bars_made), SUM(b.bars_broken) FROM recipes r JOIN batches b ON b.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.name

? Number of recipes and average price by style
? recipes per style with their mean price
SELECT style, COUNT(*), AVG(price) FROM recipes GROUP BY style

? Batches by status and chocolatier
? how many batches does each chocolatier have in each status?
SELECT c.name, b.status, COUNT(*) FROM chocolatiers c JOIN batches b ON b.chocolatier_id = c.chocolatier_id GROUP BY c.chocolatier_id, c.name, b.status

? Orders per recipe, unsold ones included
? order count by recipe name with zeros
SELECT r.name, COUNT(o.order_id) FROM recipes r LEFT JOIN orders o ON o.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.name

? Cheapest and dearest kilo of each bean type
? min and max price per kg of cocoa lots by bean type
SELECT bean_type, MIN(price_per_kg), MAX(price_per_kg) FROM cocoa_lots GROUP BY bean_type

? Shops that ordered more than 2000 bars
? shops with an order quantity over 2000 in total
SELECT shop FROM orders GROUP BY shop HAVING SUM(quantity) > 2000

? How many different recipes does every shop stock?
? distinct recipes ordered per shop
SELECT shop, COUNT(DISTINCT recipe_id) FROM orders GROUP BY shop

? Average score per taster
? how strict is each taster, by average tasting score?
SELECT taster, AVG(score) FROM tastings GROUP BY taster

? Recipes with at least 8 batches
? which recipes were made in 8 batches or more?
SELECT r.name FROM recipes r JOIN batches b ON b.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.name HAVING COUNT(*) >= 8

? Bestseller by quantity
? recipe with the highest total quantity ordered
SELECT r.name FROM recipes r JOIN orders o ON o.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.name ORDER BY SUM(o.quantity) DESC LIMIT 1

? Which recipe is the darkest, by cocoa percentage?
? recipe with the most cocoa percent
SELECT name FROM recipes ORDER BY cocoa_pct DESC LIMIT 1

? Who is our youngest chocolatier?
? chocolatier born last
SELECT name FROM chocolatiers ORDER BY birth_date DESC LIMIT 1

? Top 5 recipes by average tasting score
? the 5 recipes whose batches score best in tastings on average
SELECT r.name FROM recipes r JOIN batches b ON b.recipe_id = r.recipe_id JOIN tastings t ON t.batch_no = b.batch_no GROUP BY r.recipe_id, r.name ORDER BY AVG(t.score) DESC LIMIT 5

? Which chocolatier breaks the most bars?
? chocolatier with the largest total of broken bars over the batches
SELECT c.name FROM chocolatiers c JOIN batches b ON b.chocolatier_id = c.chocolatier_id GROUP BY c.chocolatier_id, c.name ORDER BY SUM(b.bars_broken) DESC LIMIT 1

? Recipes from newest to oldest, then by name
? list the recipes by launch date descending and name
SELECT name FROM recipes ORDER BY launched_on DESC, name

? Largest order: shop and quantity
? shop and quantity of the order with the highest quantity
SELECT shop, quantity FROM orders ORDER BY quantity DESC LIMIT 1

? Shops by money spent, biggest spender first, with the amount
? total order amount per shop in descending order
SELECT shop, SUM(amount) FROM orders GROUP BY shop ORDER BY SUM(amount) DESC

? From where do we buy most often? Origin with the most lots
? origin with the highest number of cocoa lots
SELECT origin FROM cocoa_lots GROUP BY origin ORDER BY COUNT(*) DESC LIMIT 1

? Orders in December 2023
? how many orders were placed in December 2023?
SELECT COUNT(*) FROM orders WHERE EXTRACT(YEAR FROM ordered_on) = 2023 AND EXTRACT(MONTH FROM ordered_on) = 12

? Sales per month
? monthly order amount
SELECT DATE_TRUNC('month', ordered_on), SUM(amount) FROM orders GROUP BY DATE_TRUNC('month', ordered_on)

? How many hours does a batch take until it is ready, by style on average?
? average hours from made to ready for batches per recipe style
SELECT r.style, AVG(EXTRACT(EPOCH FROM b.ready_at - b.made_at) / 3600) FROM batches b JOIN recipes r ON b.recipe_id = r.recipe_id GROUP BY r.style

? Cocoa bought in the last 90 days in kg
? kg of cocoa lots purchased over the past 90 days
SELECT SUM(kg) FROM cocoa_lots WHERE bought_on >= CURRENT_DATE - INTERVAL '90 days'

? Recipes launched since 2022-09-01
? which recipes were launched on or after September 1, 2022?
SELECT name FROM recipes WHERE launched_on >= '2022-09-01'

? How many days do shops wait for their order on average?
? average days between ordering and shipping per shop
SELECT shop, AVG(shipped_on - ordered_on) FROM orders GROUP BY shop

? How old are the chocolatiers? Name and age in years
? name and age of each chocolatier
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM birth_date) FROM chocolatiers

? Batches per weekday
? number of batches made on each day of the week
SELECT EXTRACT(DOW FROM made_at), COUNT(*) FROM batches GROUP BY EXTRACT(DOW FROM made_at)

? When was Midnight Bar last made?
? latest batch time of the recipe Midnight Bar
SELECT MAX(b.made_at) FROM batches b JOIN recipes r ON b.recipe_id = r.recipe_id WHERE r.name = 'Midnight Bar'

? Tastings this year
? how many tastings were held this year?
SELECT COUNT(*) FROM tastings WHERE EXTRACT(YEAR FROM tasted_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? Breakage per recipe: bars broken divided by bars made
? ratio of broken to made bars by recipe
SELECT r.name, CAST(SUM(b.bars_broken) AS FLOAT) / NULLIF(SUM(b.bars_made), 0) FROM recipes r JOIN batches b ON b.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.name

? What percentage of cocoa lots is fair trade?
? percent of fair trade cocoa lots
SELECT 100.0 * SUM(CASE WHEN fair_trade = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM cocoa_lots

? Share of gift wrapped orders per shop
? by shop, what proportion of orders was gift wrapped?
SELECT shop, CAST(SUM(CASE WHEN gift_wrapped = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM orders GROUP BY shop

? Ratio of dark to milk recipes
? how many dark recipes are there per milk recipe, as a ratio?
SELECT CAST(SUM(CASE WHEN style = 'dark' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN style = 'milk' THEN 1 ELSE 0 END), 0) FROM recipes

? Revenue per bar by recipe
? order amount divided by quantity for every recipe
SELECT r.name, CAST(SUM(o.amount) AS FLOAT) / NULLIF(SUM(o.quantity), 0) FROM recipes r JOIN orders o ON o.recipe_id = r.recipe_id GROUP BY r.recipe_id, r.name

? Tastings per batch on average
? how many tastings does a tasted batch get on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT batch_no), 0) FROM tastings

? Percent of rejected batches per chocolatier
? what percent of each chocolatier's batches was rejected?
SELECT c.name, 100.0 * SUM(CASE WHEN b.status = 'rejected' THEN 1 ELSE 0 END) / COUNT(*) FROM chocolatiers c JOIN batches b ON b.chocolatier_id = c.chocolatier_id GROUP BY c.chocolatier_id, c.name

? Good bars per batch: made minus broken, with the batch number
? batch number and bars made less bars broken
SELECT batch_no, bars_made - bars_broken FROM batches

? Dark or milk recipes without nuts
? nut free recipes (contains no nuts) in the dark or milk style
SELECT name FROM recipes WHERE style IN ('dark', 'milk') AND contains_nuts = FALSE

? Recipes with 60 to 85 percent cocoa that cost less than 6
? recipes priced below 6 with a cocoa percent between 60 and 85
SELECT name FROM recipes WHERE cocoa_pct BETWEEN 60 AND 85 AND price < 6

? Orders not shipped yet: shop and quantity
? shop and quantity of unshipped orders
SELECT shop, quantity FROM orders WHERE shipped_on IS NULL

? Which recipes have we dropped?
? recipes with a discontinued date
SELECT name FROM recipes WHERE discontinued_on IS NOT NULL

? Criollo lots not from Peru: origin, kg and price per kg
? origin, kg, price per kg of criollo cocoa lots from an origin other than Peru
SELECT origin, kg, price_per_kg FROM cocoa_lots WHERE bean_type = 'criollo' AND origin <> 'Peru'

? Tastings with bitter in the remark and a score under 5: taster and score
? taster, score of tastings scored below 5 whose remark contains bitter
SELECT taster, score FROM tastings WHERE remark LIKE '%bitter%' AND score < 5

? How many gift wrapped orders did Museum Shop place?
? number of gift wrapped orders by the Museum Shop
SELECT COUNT(*) FROM orders WHERE shop = 'Museum Shop' AND gift_wrapped = TRUE

? Batches that are cooling or conching: numbers
? numbers of the batches in status cooling or conching
SELECT batch_no FROM batches WHERE status IN ('cooling', 'conching')

? Chocolatiers who earn more than average
? chocolatiers with an above average wage
SELECT name FROM chocolatiers WHERE wage > (SELECT AVG(wage) FROM chocolatiers)

? How much sugar is in the Milk Classic?
I do not know

? Which visitors toured the factory?
I do not know

? What did the packaging cost last year?
I do not know
