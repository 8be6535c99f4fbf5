-- A food bank: donors, deliveries of food, products in stock, families who collect, volunteers and shifts.

CREATE TABLE donors (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Freshmart; Baker Bros; Lidia Gomez; Rotary Circle; Hope Church
  donor_kind TEXT, -- supermarket; bakery; individual; club
  postcode TEXT,
  first_gift DATE,
  newsletter BOOLEAN
);

CREATE TABLE products (
  id INTEGER PRIMARY KEY,
  name TEXT, -- rice; canned beans; milk; apples; pasta
  food_group TEXT, -- grains; vegetables; dairy; fruit; protein
  unit_weight_kg NUMERIC,
  stock INTEGER,
  min_stock INTEGER,
  shelf_days INTEGER,
  is_perishable BOOLEAN
);

CREATE TABLE donations (
  id INTEGER PRIMARY KEY,
  donor_id INTEGER REFERENCES donors (id),
  product_id INTEGER REFERENCES products (id),
  given_on DATE,
  best_before DATE,
  quantity INTEGER,
  est_value NUMERIC
);

CREATE TABLE families (
  id INTEGER PRIMARY KEY,
  surname TEXT, -- Alder; Bukowski; Cheng; Dufour; Eze
  members INTEGER,
  children INTEGER,
  neighbourhood TEXT, -- Northfield; Southbank; Westhill; Centre
  monthly_income NUMERIC,
  registered_on DATE,
  card_valid_until DATE,
  diet TEXT -- none; halal; vegetarian; gluten free
);

CREATE TABLE volunteers (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Hazel Quick; Tom Arden; Yara Nunes; Gil Shah
  joined DATE,
  can_drive BOOLEAN,
  phone TEXT
);

CREATE TABLE pickups (
  id INTEGER PRIMARY KEY,
  family_id INTEGER REFERENCES families (id),
  volunteer_id INTEGER REFERENCES volunteers (id),
  picked_up_at TIMESTAMP,
  boxes INTEGER,
  weight_kg NUMERIC,
  status TEXT -- collected; delivered; missed; cancelled
);

CREATE TABLE pickup_items (
  pickup_id INTEGER REFERENCES pickups (id),
  product_id INTEGER REFERENCES products (id),
  quantity INTEGER
);

? Which donors have given us milk?
? names of donors with any donation of milk
SELECT DISTINCT d.name FROM donors d JOIN donations g ON g.donor_id = d.id JOIN products p ON g.product_id = p.id WHERE p.name = 'milk'

? Which families in Southbank received apples?
? surnames of Southbank families with apples in a pickup
SELECT DISTINCT f.surname FROM families f JOIN pickups k ON k.family_id = f.id JOIN pickup_items i ON i.pickup_id = k.id JOIN products p ON i.product_id = p.id WHERE f.neighbourhood = 'Southbank' AND p.name = 'apples'

? Which families have never picked anything up?
? families without a pickup
SELECT surname FROM families WHERE id NOT IN (SELECT family_id FROM pickups)

? Which products has nobody ever donated?
? product names without a donation
SELECT name FROM products WHERE id NOT IN (SELECT product_id FROM donations)

? How many pickups has each volunteer handled, including volunteers with none?
? pickups per volunteer, zero included
SELECT v.name, COUNT(k.id) FROM volunteers v LEFT JOIN pickups k ON k.volunteer_id = v.id GROUP BY v.id, v.name

? What are all gifts from Freshmart worth?
? total estimated value of donations by Freshmart
SELECT SUM(g.est_value) FROM donations g JOIN donors d ON g.donor_id = d.id WHERE d.name = 'Freshmart'

? How much canned beans was handed out to halal families?
? quantity of canned beans in pickups of families with a halal diet
SELECT SUM(i.quantity) FROM pickup_items i JOIN products p ON i.product_id = p.id JOIN pickups k ON i.pickup_id = k.id JOIN families f ON k.family_id = f.id WHERE p.name = 'canned beans' AND f.diet = 'halal'

? Which volunteers delivered anything to Westhill?
? volunteers with any delivered pickup for a family in Westhill
SELECT DISTINCT v.name FROM volunteers v JOIN pickups k ON k.volunteer_id = v.id JOIN families f ON k.family_id = f.id WHERE k.status = 'delivered' AND f.neighbourhood = 'Westhill'

? Which donors gave more than 30 times?
? donors with over 30 donations
SELECT d.name FROM donors d JOIN donations g ON g.donor_id = d.id GROUP BY d.id, d.name HAVING COUNT(*) > 30

? Show family, volunteer, boxes and weight of every missed pickup.
? surname, volunteer name, boxes and weight for missed pickups
SELECT f.surname, v.name, k.boxes, k.weight_kg FROM pickups k JOIN families f ON k.family_id = f.id JOIN volunteers v ON k.volunteer_id = v.id WHERE k.status = 'missed'

? Which supermarkets donated dairy?
? donors of the kind supermarket with a donation in the dairy food group
SELECT DISTINCT d.name FROM donors d JOIN donations g ON g.donor_id = d.id JOIN products p ON g.product_id = p.id WHERE d.donor_kind = 'supermarket' AND p.food_group = 'dairy'

? How many families live in each neighbourhood, and how many people is that?
? families and members by neighbourhood
SELECT neighbourhood, COUNT(*), SUM(members) FROM families GROUP BY neighbourhood

? How many items do we have in stock per food group?
? stock by food group
SELECT food_group, SUM(stock) FROM products GROUP BY food_group

? What is the value of donations from each kind of donor?
? estimated donation value per donor kind
SELECT d.donor_kind, SUM(g.est_value) FROM donors d JOIN donations g ON g.donor_id = d.id GROUP BY d.donor_kind

? Families per diet
? How many families follow each diet?
SELECT diet, COUNT(*) FROM families GROUP BY diet

? pickups by status
? How many pickups were collected, delivered, missed or cancelled?
SELECT status, COUNT(*) FROM pickups GROUP BY status

? Average and maximum weight of a pickup per neighbourhood
? How heavy are pickups on average and at most in each neighbourhood?
SELECT f.neighbourhood, AVG(k.weight_kg), MAX(k.weight_kg) FROM families f JOIN pickups k ON k.family_id = f.id GROUP BY f.neighbourhood

? What quantity of every product was donated?
? donated quantity per product name
SELECT p.name, SUM(g.quantity) FROM products p JOIN donations g ON g.product_id = p.id GROUP BY p.id, p.name

? How many different products did each donor give?
? distinct products per donor
SELECT d.name, COUNT(DISTINCT g.product_id) FROM donors d JOIN donations g ON g.donor_id = d.id GROUP BY d.id, d.name

? Which neighbourhoods have more than 60 families?
? neighbourhoods with over 60 families
SELECT neighbourhood FROM families GROUP BY neighbourhood HAVING COUNT(*) > 60

? How many donations did we get per year?
? donations each year
SELECT EXTRACT(YEAR FROM given_on), COUNT(*) FROM donations GROUP BY EXTRACT(YEAR FROM given_on)

? families by neighbourhood and diet
? Count the families for every neighbourhood and diet.
SELECT neighbourhood, diet, COUNT(*) FROM families GROUP BY neighbourhood, diet

? How many kilos has each family taken home?
? total pickup weight per family surname
SELECT f.surname, SUM(k.weight_kg) FROM families f JOIN pickups k ON k.family_id = f.id GROUP BY f.id, f.surname

? Who is our most generous donor by value?
? donor with the highest total estimated value
SELECT d.name FROM donors d JOIN donations g ON g.donor_id = d.id GROUP BY d.id, d.name ORDER BY SUM(g.est_value) DESC LIMIT 1

? Which product is handed out the most?
? product with the highest total quantity in pickup items
SELECT p.name FROM products p JOIN pickup_items i ON i.product_id = p.id GROUP BY p.id, p.name ORDER BY SUM(i.quantity) DESC LIMIT 1

? Which is the largest family?
? surname of the family with the most members
SELECT surname FROM families ORDER BY members DESC LIMIT 1

? Which 5 volunteers handled the most pickups?
? top 5 volunteers by number of pickups
SELECT v.name FROM volunteers v JOIN pickups k ON k.volunteer_id = v.id GROUP BY v.id, v.name ORDER BY COUNT(*) DESC LIMIT 5

? Which product keeps the longest?
? product with the highest number of shelf days
SELECT name FROM products ORDER BY shelf_days DESC LIMIT 1

? Which donation goes off first after 2025-02-01?
? id of the donation with the earliest best before date after 2025-02-01
SELECT id FROM donations WHERE best_before > '2025-02-01' ORDER BY best_before LIMIT 1

? List products by stock from lowest to highest with the stock.
? product name and stock in ascending order of stock
SELECT name, stock FROM products ORDER BY stock

? Which volunteer has been around the longest?
? volunteer who joined first
SELECT name FROM volunteers ORDER BY joined LIMIT 1

? Show the families by neighbourhood, then by income from low to high.
? surnames ordered by neighbourhood, then monthly income
SELECT surname FROM families ORDER BY neighbourhood, monthly_income

? How many pickups took place in December 2023?
? pickups December 2023
SELECT COUNT(*) FROM pickups WHERE EXTRACT(YEAR FROM picked_up_at) = 2023 AND EXTRACT(MONTH FROM picked_up_at) = 12

? How many kilos were given out per week?
? pickup weight by week
SELECT DATE_TRUNC('week', picked_up_at), SUM(weight_kg) FROM pickups GROUP BY DATE_TRUNC('week', picked_up_at)

? Which families have an expired card?
? families whose card was valid until a date before today
SELECT surname FROM families WHERE card_valid_until < CURRENT_DATE

? Donation value per month in 2024
? What was the estimated value of donations in each month of 2024?
SELECT DATE_TRUNC('month', given_on), SUM(est_value) FROM donations WHERE EXTRACT(YEAR FROM given_on) = 2024 GROUP BY DATE_TRUNC('month', given_on)

? Which families registered in the last 3 months?
? surnames of families registered during the past 3 months
SELECT surname FROM families WHERE registered_on >= CURRENT_DATE - INTERVAL '3 months'

? How many days before the best before date are donations given on average?
? average days between the gift and its best before date
SELECT AVG(best_before - given_on) FROM donations

? On which weekdays do families come, with the number of pickups?
? pickups by day of the week
SELECT EXTRACT(DOW FROM picked_up_at), COUNT(*) FROM pickups GROUP BY EXTRACT(DOW FROM picked_up_at)

? When did each donor last give something?
? donor name and date of the latest donation
SELECT d.name, MAX(g.given_on) FROM donors d JOIN donations g ON g.donor_id = d.id GROUP BY d.id, d.name

? Which volunteers joined between 2020-03-01 and 2021-03-01?
? volunteers who joined from March 1, 2020 to March 1, 2021
SELECT name FROM volunteers WHERE joined BETWEEN '2020-03-01' AND '2021-03-01'

? What percentage of pickups is missed?
? percent of missed pickups
SELECT 100.0 * SUM(CASE WHEN status = 'missed' THEN 1 ELSE 0 END) / COUNT(*) FROM pickups

? What share of each neighbourhood's families eats vegetarian?
? share of vegetarian families by neighbourhood
SELECT neighbourhood, CAST(SUM(CASE WHEN diet = 'vegetarian' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM families GROUP BY neighbourhood

? How many kilos per box do we hand out over all pickups?
? total weight divided by total boxes of pickups
SELECT CAST(SUM(weight_kg) AS FLOAT) / NULLIF(SUM(boxes), 0) FROM pickups

? What is the monthly income per member in each family?
? surname and monthly income divided by members
SELECT surname, monthly_income / NULLIF(members, 0) FROM families

? ratio of collected to delivered pickups
? What is the ratio of pickups collected to pickups delivered?
SELECT CAST(SUM(CASE WHEN status = 'collected' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'delivered' THEN 1 ELSE 0 END), 0) FROM pickups

? How often does a family come on average? Pickups per family.
? average pickups per family
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT family_id), 0) FROM pickups

? What proportion of the products in each food group is perishable?
? proportion of perishable products by food group
SELECT food_group, CAST(SUM(CASE WHEN is_perishable = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM products GROUP BY food_group

? How many adults are in each family? Members minus children.
? surname and members minus children
SELECT surname, members - children FROM families

? Which percentage of donors gets the newsletter, by kind of donor?
? percent of donors with newsletter per donor kind
SELECT donor_kind, 100.0 * SUM(CASE WHEN newsletter = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM donors GROUP BY donor_kind

? Which products are running low, with stock under the minimum stock?
? products whose stock is below the min stock
SELECT name FROM products WHERE stock < min_stock

? Which families with more than 3 children live in Northfield or Centre?
? surnames of families in Northfield and Centre having over 3 children
SELECT surname FROM families WHERE children > 3 AND neighbourhood IN ('Northfield', 'Centre')

? Which volunteers cannot drive?
? volunteers without the ability to drive
SELECT name FROM volunteers WHERE can_drive = FALSE

? Show name, group, stock and minimum stock of the perishable products.
? product name, food group, stock, min stock where the product is perishable
SELECT name, food_group, stock, min_stock FROM products WHERE is_perishable = TRUE

? Which families have no income on record?
? families whose monthly income is missing
SELECT surname FROM families WHERE monthly_income IS NULL

? Which donors live in a postcode starting with EH?
? donors whose postcode begins with EH
SELECT name FROM donors WHERE postcode LIKE 'EH%'

? How many families earn between 800 and 1200 a month?
? number of families with a monthly income from 800 to 1200
SELECT COUNT(*) FROM families WHERE monthly_income BETWEEN 800 AND 1200

? Which donors are not bakeries and take the newsletter? Kind other than bakery.
? donors with newsletter and a kind other than bakery
SELECT name FROM donors WHERE donor_kind <> 'bakery' AND newsletter = TRUE

? Which families are larger than average?
? surnames of families with above average members
SELECT surname FROM families WHERE members > (SELECT AVG(members) FROM families)

? Which products were both donated and handed out? Product ids.
? product ids that occur in donations and in pickup items
SELECT product_id FROM donations INTERSECT SELECT product_id FROM pickup_items

? How much rent do the families pay?
? debts of each family
I do not know

? Which recipes can be cooked from the stock?
I do not know

? What is the temperature of the cold store?
I do not know
