-- Couriers who bring meals from kitchens to customers, with their shifts and tips.

CREATE TABLE courier (
  courier_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Ravi; Lucy; Hassan; Petra; Diego
  last_name TEXT, -- Menon; Ward; Saleh; Horak; Cruz
  vehicle TEXT, -- bicycle; e-bike; scooter; car
  zone TEXT, -- North; South; Centre; Riverside
  joined_on DATE,
  hourly_pay NUMERIC,
  rating NUMERIC,
  active BOOLEAN
);

CREATE TABLE kitchen (
  kitchen_id INTEGER PRIMARY KEY,
  kitchen_name TEXT, -- Wok Star; Green Bowl; Mama Rosa; Spice Route; Burger Barn
  cuisine TEXT, -- chinese; vegan; italian; indian; american
  zone TEXT, -- North; South; Centre; Riverside
  commission_pct NUMERIC,
  avg_prep_minutes INTEGER
);

CREATE TABLE customer (
  customer_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Nina Holt; Ahmed Zaki; Carol Reed; Yuki Abe
  street TEXT,
  zone TEXT, -- North; South; Centre; Riverside
  signup_date DATE,
  premium BOOLEAN
);

CREATE TABLE meal_order (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customer (customer_id),
  kitchen_id INTEGER REFERENCES kitchen (kitchen_id),
  placed_at TIMESTAMP,
  order_value NUMERIC,
  delivery_fee NUMERIC,
  item_count INTEGER,
  payment TEXT, -- card; cash; voucher
  status TEXT -- preparing; on the way; delivered; refunded
);

CREATE TABLE trip (
  trip_id INTEGER PRIMARY KEY,
  order_id INTEGER REFERENCES meal_order (order_id),
  courier_id INTEGER REFERENCES courier (courier_id),
  picked_up_at TIMESTAMP,
  delivered_at TIMESTAMP,
  distance_km NUMERIC,
  tip NUMERIC,
  customer_stars INTEGER
);

CREATE TABLE shift (
  shift_id INTEGER PRIMARY KEY,
  courier_id INTEGER REFERENCES courier (courier_id),
  started_at TIMESTAMP,
  ended_at TIMESTAMP,
  shift_kind TEXT -- lunch; dinner; weekend
);

? Which couriers have delivered something from Wok Star?
? distinct names of couriers with a trip for an order of the kitchen Wok Star
SELECT DISTINCT c.first_name, c.last_name FROM courier c JOIN trip t ON t.courier_id = c.courier_id JOIN meal_order o ON t.order_id = o.order_id JOIN kitchen k ON o.kitchen_id = k.kitchen_id WHERE k.kitchen_name = 'Wok Star'

? From which kitchens did Nina Holt order?
? kitchen names that customer Nina Holt has ordered from, without repeats
SELECT DISTINCT k.kitchen_name FROM kitchen k JOIN meal_order o ON o.kitchen_id = k.kitchen_id JOIN customer c ON o.customer_id = c.customer_id WHERE c.full_name = 'Nina Holt'

? Which customers never ordered a meal?
? customers with no meal order
SELECT full_name FROM customer WHERE customer_id NOT IN (SELECT customer_id FROM meal_order)

? Which couriers haven't made a single trip?
? couriers without trips
SELECT first_name, last_name FROM courier WHERE courier_id NOT IN (SELECT courier_id FROM trip)

? How much in tips has each courier earned?
? tips per courier
? Return first and last name of every courier with the sum of the tips from their trips.
SELECT c.first_name, c.last_name, SUM(t.tip) FROM courier c JOIN trip t ON t.courier_id = c.courier_id GROUP BY c.courier_id, c.first_name, c.last_name

? What is the total order value of premium customers?
? order value from premium customers
SELECT SUM(o.order_value) FROM meal_order o JOIN customer c ON o.customer_id = c.customer_id WHERE c.premium = TRUE

? Which couriers on a scooter got any trip with 1 star from the customer?
? names of scooter couriers who were given 1 star on some trip, each once
SELECT DISTINCT c.first_name, c.last_name FROM courier c JOIN trip t ON t.courier_id = c.courier_id WHERE c.vehicle = 'scooter' AND t.customer_stars = 1

? How many orders did each kitchen get? Show kitchens without orders as well.
? number of meal orders per kitchen including those with none
SELECT k.kitchen_name, COUNT(o.order_id) FROM kitchen k LEFT JOIN meal_order o ON o.kitchen_id = k.kitchen_id GROUP BY k.kitchen_id, k.kitchen_name

? What is the average distance of trips with indian food?
? avg trip distance for orders from indian kitchens
SELECT AVG(t.distance_km) FROM trip t JOIN meal_order o ON t.order_id = o.order_id JOIN kitchen k ON o.kitchen_id = k.kitchen_id WHERE k.cuisine = 'indian'

? List order id, customer and kitchen for all orders that are on the way.
? meal orders on the way: order id, customer name, kitchen name
SELECT o.order_id, c.full_name, k.kitchen_name FROM meal_order o JOIN customer c ON o.customer_id = c.customer_id JOIN kitchen k ON o.kitchen_id = k.kitchen_id WHERE o.status = 'on the way'

? Which customers from Riverside ordered vegan food and paid with a voucher?
? distinct customers in zone Riverside with a vegan order paid by voucher
SELECT DISTINCT c.full_name FROM customer c JOIN meal_order o ON o.customer_id = c.customer_id JOIN kitchen k ON o.kitchen_id = k.kitchen_id WHERE c.zone = 'Riverside' AND k.cuisine = 'vegan' AND o.payment = 'voucher'

? How many couriers ride each kind of vehicle?
? couriers by vehicle
SELECT vehicle, COUNT(*) FROM courier GROUP BY vehicle

? Average rating of couriers per zone
? what is the average courier rating in each zone?
SELECT zone, AVG(rating) FROM courier GROUP BY zone

? Sales by cuisine
? What is the total order value by cuisine of the kitchen?
SELECT k.cuisine, SUM(o.order_value) FROM meal_order o JOIN kitchen k ON o.kitchen_id = k.kitchen_id GROUP BY k.cuisine

? How many meal orders are there by payment, and what is their average value?
? number of meal orders and average order value per payment
SELECT payment, COUNT(*), AVG(order_value) FROM meal_order GROUP BY payment

? How many kilometres did each courier cover?
? distance per courier over all trips
SELECT c.first_name, c.last_name, SUM(t.distance_km) FROM courier c JOIN trip t ON t.courier_id = c.courier_id GROUP BY c.courier_id, c.first_name, c.last_name

? Break down the meal orders by status.
? meal order count for each status
SELECT status, COUNT(*) FROM meal_order GROUP BY status

? Which kitchens have received more than 300 orders?
? kitchens with over 300 meal orders
SELECT k.kitchen_name FROM kitchen k JOIN meal_order o ON o.kitchen_id = k.kitchen_id GROUP BY k.kitchen_id, k.kitchen_name HAVING COUNT(*) > 300

? For each zone, how many kitchens are there and how long do they take to prepare on average?
? kitchens per zone with average prep minutes
SELECT zone, COUNT(*), AVG(avg_prep_minutes) FROM kitchen GROUP BY zone

? How many different customers ordered from each kitchen?
? unique customers per kitchen
SELECT k.kitchen_name, COUNT(DISTINCT o.customer_id) FROM kitchen k JOIN meal_order o ON o.kitchen_id = k.kitchen_id GROUP BY k.kitchen_id, k.kitchen_name

? How many shifts of each kind were worked?
? shifts by kind
SELECT shift_kind, COUNT(*) FROM shift GROUP BY shift_kind

? Which zones have an average hourly pay above 14?
? zones where couriers are paid over 14 an hour on average
SELECT zone FROM courier GROUP BY zone HAVING AVG(hourly_pay) > 14

? Who is our best rated courier?
? courier with the highest rating
SELECT first_name, last_name FROM courier ORDER BY rating DESC LIMIT 1

? Which courier made the most trips?
? name the courier with the largest number of trips
SELECT c.first_name, c.last_name FROM courier c JOIN trip t ON t.courier_id = c.courier_id GROUP BY c.courier_id, c.first_name, c.last_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 kitchens by order value
? the 5 kitchens with the most sales
SELECT k.kitchen_name FROM kitchen k JOIN meal_order o ON o.kitchen_id = k.kitchen_id GROUP BY k.kitchen_id, k.kitchen_name ORDER BY SUM(o.order_value) DESC LIMIT 5

? What's the longest trip in kilometres that we ever rode? Just the trip id.
? id of the trip with the greatest distance
SELECT trip_id FROM trip ORDER BY distance_km DESC LIMIT 1

? Which cuisine is ordered the least?
? cuisine with the fewest meal orders
SELECT k.cuisine FROM kitchen k JOIN meal_order o ON o.kitchen_id = k.kitchen_id GROUP BY k.cuisine ORDER BY COUNT(*) LIMIT 1

? List couriers by zone, and within a zone the best paid first.
? couriers ordered by zone, then hourly pay descending
SELECT first_name, last_name FROM courier ORDER BY zone, hourly_pay DESC

? Which kitchen is the fastest?
? kitchen with the shortest average prep time
SELECT kitchen_name FROM kitchen ORDER BY avg_prep_minutes LIMIT 1

? Show the 20 latest meal orders with the time they were placed and their value.
? last 20 meal orders: placed at, order value
SELECT placed_at, order_value FROM meal_order ORDER BY placed_at DESC LIMIT 20

? Which customer has the highest total order value?
? who spends the most on meal orders?
SELECT c.full_name FROM customer c JOIN meal_order o ON o.customer_id = c.customer_id GROUP BY c.customer_id, c.full_name ORDER BY SUM(o.order_value) DESC LIMIT 1

? How many meal orders were placed on 2023-12-24?
? meal orders on December 24, 2023
SELECT COUNT(*) FROM meal_order WHERE CAST(placed_at AS DATE) = '2023-12-24'

? How many minutes does a trip take on average from pickup to delivery?
? average delivery time in minutes of the trips
SELECT AVG(EXTRACT(EPOCH FROM delivered_at - picked_up_at) / 60) FROM trip

? Average trip time in minutes by vehicle
? How many minutes do couriers need from pickup to delivery on average with each vehicle?
SELECT c.vehicle, AVG(EXTRACT(EPOCH FROM t.delivered_at - t.picked_up_at) / 60) FROM trip t JOIN courier c ON t.courier_id = c.courier_id GROUP BY c.vehicle

? Meal orders per day of the week
? how many meal orders come in on each weekday?
SELECT EXTRACT(DOW FROM placed_at), COUNT(*) FROM meal_order GROUP BY EXTRACT(DOW FROM placed_at)

? What was the order value per month in 2022?
? monthly order value for 2022
SELECT DATE_TRUNC('month', placed_at), SUM(order_value) FROM meal_order WHERE EXTRACT(YEAR FROM placed_at) = 2022 GROUP BY DATE_TRUNC('month', placed_at)

? How many customers signed up in the last 60 days?
? new customers of the past 60 days
SELECT COUNT(*) FROM customer WHERE signup_date >= CURRENT_DATE - INTERVAL '60 days'

? Total hours worked by each courier in all shifts
? how many shift hours did every courier work?
SELECT c.first_name, c.last_name, SUM(EXTRACT(EPOCH FROM s.ended_at - s.started_at) / 3600) FROM courier c JOIN shift s ON s.courier_id = c.courier_id GROUP BY c.courier_id, c.first_name, c.last_name

? Who joined as a courier in 2020 or later?
? couriers who started since 2020
SELECT first_name, last_name FROM courier WHERE EXTRACT(YEAR FROM joined_on) >= 2020

? What are our busiest hours? Count the meal orders by hour of the day.
? meal orders by hour
SELECT EXTRACT(HOUR FROM placed_at), COUNT(*) FROM meal_order GROUP BY EXTRACT(HOUR FROM placed_at)

? When did the first meal order ever come in?
? time of the earliest meal order
SELECT MIN(placed_at) FROM meal_order

? What share of meal orders was refunded?
? refunded meal orders as a proportion of all
SELECT CAST(SUM(CASE WHEN status = 'refunded' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM meal_order

? Which percentage of trips got 5 stars, by courier zone?
? per zone of the courier, percent of trips with 5 customer stars
SELECT c.zone, 100.0 * SUM(CASE WHEN t.customer_stars = 5 THEN 1 ELSE 0 END) / COUNT(*) FROM trip t JOIN courier c ON t.courier_id = c.courier_id GROUP BY c.zone

? What do couriers get in tips per kilometre?
? total tip divided by total distance
SELECT CAST(SUM(tip) AS FLOAT) / NULLIF(SUM(distance_km), 0) FROM trip

? What is the ratio of bicycle couriers to car couriers?
? ratio of couriers on bicycle to couriers by car
SELECT CAST(SUM(CASE WHEN vehicle = 'bicycle' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN vehicle = 'car' THEN 1 ELSE 0 END), 0) FROM courier

? How many trips does a courier make on average?
? trips per courier
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT courier_id), 0) FROM trip

? What percentage of customers is premium in each zone?
? premium percentage among customers by zone
SELECT zone, 100.0 * SUM(CASE WHEN premium = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM customer GROUP BY zone

? Give each order's value per item.
? order id with order value divided by item count
SELECT order_id, CAST(order_value AS FLOAT) / NULLIF(item_count, 0) FROM meal_order

? Delivery fees compared to order value: what is the ratio of the two totals?
? ratio of total delivery fee to total order value
SELECT CAST(SUM(delivery_fee) AS FLOAT) / NULLIF(SUM(order_value), 0) FROM meal_order

? Which active couriers work in the Centre or North zone?
? active couriers, zone Centre or North
SELECT first_name, last_name FROM courier WHERE active = TRUE AND zone IN ('Centre', 'North')

? Which couriers earn less than 12 an hour but are rated above 4.5?
? couriers with hourly pay below 12 and a rating over 4.5
SELECT first_name, last_name FROM courier WHERE hourly_pay < 12 AND rating > 4.5

? Name the italian kitchens that charge a commission of more than 25 percent, with their commission.
? italian kitchens with a commission above 25, name and commission
SELECT kitchen_name, commission_pct FROM kitchen WHERE cuisine = 'italian' AND commission_pct > 25

? Show customers living in a street that contains "Garden".
? customers whose street has Garden in it
SELECT full_name FROM customer WHERE street LIKE '%Garden%'

? Which trips have no rating from the customer?
? trip ids where the customer stars are missing
SELECT trip_id FROM trip WHERE customer_stars IS NULL

? Meal orders with a value between 30 and 60 not paid by card, ids
? ids of meal orders worth 30 to 60 that were paid other than by card
SELECT order_id FROM meal_order WHERE order_value BETWEEN 30 AND 60 AND payment <> 'card'

? Which zone does the kitchen Mama Rosa belong to and what does it cook?
? zone and cuisine of Mama Rosa
SELECT zone, cuisine FROM kitchen WHERE kitchen_name = 'Mama Rosa'

? Who is inactive among the car couriers?
? car couriers no longer active
SELECT first_name, last_name FROM courier WHERE vehicle = 'car' AND active = FALSE

? Which meal orders are in status preparing at the moment? Ids, items and values.
? meal orders with status preparing: id, item count, order value
SELECT order_id, item_count, order_value FROM meal_order WHERE status = 'preparing'

? Which couriers are paid above the average hourly pay?
? couriers with more than the mean hourly pay
SELECT first_name, last_name FROM courier WHERE hourly_pay > (SELECT AVG(hourly_pay) FROM courier)

? What allergies does Ahmed Zaki have?
I do not know

? Which dishes were in the last order?
? list the dishes per order
I do not know

? How many accidents did the couriers have this year?
I do not know
