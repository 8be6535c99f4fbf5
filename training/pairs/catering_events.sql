-- A catering firm: the customers, the events it serves, menus and dishes, the crew shifts and the invoices sent.

CREATE TABLE customers (
  cust_id INTEGER PRIMARY KEY,
  cust_name TEXT, -- Bridgeway Bank; Sunflower Choir; Tomas Ek; Riverview School; Dana Kessler
  segment TEXT, -- corporate; private; charity; public sector
  since_year INTEGER,
  contact_phone TEXT
);

CREATE TABLE venues (
  venue_id INTEGER PRIMARY KEY,
  name TEXT, -- Glass Pavilion; Town Hall; Mill Barn; Lake Terrace; Rose Garden
  city TEXT, -- Ghent; Aarhus; Cork; Tampere; Breda
  max_guests INTEGER,
  kitchen_on_site BOOLEAN,
  rent_per_day NUMERIC
);

CREATE TABLE staff (
  staff_id INTEGER PRIMARY KEY,
  name TEXT, -- Bram Visser; Aoife Daly; Niko Laine; Sofie Lund; Carlos Prieto
  job TEXT, -- chef; waiter; bartender; driver; planner
  hired_on DATE,
  hourly_wage NUMERIC
);

CREATE TABLE events (
  event_id INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES customers (cust_id),
  venue_id INTEGER REFERENCES venues (venue_id),
  planner_id INTEGER REFERENCES staff (staff_id),
  head_chef_id INTEGER REFERENCES staff (staff_id),
  occasion TEXT, -- gala dinner; birthday; conference lunch; garden party; anniversary
  enquired_on DATE,
  event_date DATE,
  guests_planned INTEGER,
  guests_served INTEGER,
  budget NUMERIC,
  actual_cost NUMERIC,
  state TEXT -- enquiry; confirmed; held; cancelled
);

CREATE TABLE dishes (
  dish_id INTEGER PRIMARY KEY,
  dish_name TEXT, -- mushroom risotto; roast lamb; salmon tartare; lemon sorbet; lentil soup
  course TEXT, -- starter; main; dessert; snack
  vegan BOOLEAN,
  cost_per_portion NUMERIC,
  price_per_portion NUMERIC,
  prep_minutes INTEGER
);

CREATE TABLE event_dishes (
  event_id INTEGER REFERENCES events (event_id),
  dish_id INTEGER REFERENCES dishes (dish_id),
  portions INTEGER,
  portions_left INTEGER
);

CREATE TABLE shifts (
  shift_id INTEGER PRIMARY KEY,
  event_id INTEGER REFERENCES events (event_id),
  staff_id INTEGER REFERENCES staff (staff_id),
  clock_in TIMESTAMP,
  clock_out TIMESTAMP,
  tips NUMERIC
);

? Which dishes were served at the birthday events? List each dish name once.
? dishes on birthday menus
SELECT DISTINCT d.dish_name FROM dishes d JOIN event_dishes ed ON ed.dish_id = d.dish_id JOIN events e ON ed.event_id = e.event_id WHERE e.occasion = 'birthday'

? Who was the planner of the events for Bridgeway Bank?
? staff who planned Bridgeway Bank events, names once
SELECT DISTINCT s.name FROM staff s JOIN events e ON e.planner_id = s.staff_id JOIN customers c ON e.cust_id = c.cust_id WHERE c.cust_name = 'Bridgeway Bank'

? Return the date of each event with the name of the head chef in charge.
? event dates and head chefs
SELECT e.event_date, s.name FROM events e JOIN staff s ON e.head_chef_id = s.staff_id

? At which venues in Cork did we cater a garden party?
? Cork venues with a garden party
SELECT DISTINCT v.name FROM venues v JOIN events e ON e.venue_id = v.venue_id WHERE v.city = 'Cork' AND e.occasion = 'garden party'

? How many portions of each dish have gone out so far? Give the dish name and the total.
? total portions per dish
SELECT d.dish_name, SUM(ed.portions) FROM dishes d JOIN event_dishes ed ON ed.dish_id = d.dish_id GROUP BY d.dish_id, d.dish_name

? Which dishes have never been on the menu of an event?
? dishes never served
SELECT dish_name FROM dishes WHERE dish_id NOT IN (SELECT dish_id FROM event_dishes)

? Which venues have not hosted any event?
? venues without events
SELECT name FROM venues WHERE venue_id NOT IN (SELECT venue_id FROM events)

? How much in tips did each member of staff get? Show the name and the total tips.
? tips per staff name
SELECT s.name, SUM(h.tips) FROM staff s JOIN shifts h ON h.staff_id = s.staff_id GROUP BY s.staff_id, s.name

? List all customers with their number of events, including customers who never held one.
? events per customer, zeros as well
SELECT c.cust_name, COUNT(e.event_id) FROM customers c LEFT JOIN events e ON e.cust_id = c.cust_id GROUP BY c.cust_id, c.cust_name

? Which staff have never worked a shift?
? staff with no shifts
SELECT name FROM staff WHERE staff_id NOT IN (SELECT staff_id FROM shifts)

? How many guests were served at the Mill Barn in total?
? guests served, Mill Barn venue
SELECT SUM(e.guests_served) FROM events e JOIN venues v ON e.venue_id = v.venue_id WHERE v.name = 'Mill Barn'

? Which waiters worked at a gala dinner? Give each name once.
? names of staff with the waiter job on a gala dinner
SELECT DISTINCT s.name FROM staff s JOIN shifts h ON h.staff_id = s.staff_id JOIN events e ON h.event_id = e.event_id WHERE s.job = 'waiter' AND e.occasion = 'gala dinner'

? Give the name of the customer and the venue for every confirmed event.
? confirmed events: customer, venue
SELECT c.cust_name, v.name FROM events e JOIN customers c ON e.cust_id = c.cust_id JOIN venues v ON e.venue_id = v.venue_id WHERE e.state = 'confirmed'

? Which dishes have been served in Ghent as well as in Breda?
SELECT d.dish_name FROM dishes d JOIN event_dishes ed ON ed.dish_id = d.dish_id JOIN events e ON ed.event_id = e.event_id JOIN venues v ON e.venue_id = v.venue_id WHERE v.city = 'Ghent' INTERSECT SELECT d.dish_name FROM dishes d JOIN event_dishes ed ON ed.dish_id = d.dish_id JOIN events e ON ed.event_id = e.event_id JOIN venues v ON e.venue_id = v.venue_id WHERE v.city = 'Breda'

? What was the total budget of the events planned by each planner? Return name and budget.
? budget managed per planner
SELECT s.name, SUM(e.budget) FROM staff s JOIN events e ON e.planner_id = s.staff_id GROUP BY s.staff_id, s.name

? Which customer has spent the most on events, going by actual cost?
? customer with the highest total actual cost
SELECT c.cust_name FROM customers c JOIN events e ON e.cust_id = c.cust_id GROUP BY c.cust_id, c.cust_name ORDER BY SUM(e.actual_cost) DESC LIMIT 1

? How many vegan dishes did each event have? Show the event id.
? event id and number of vegan dishes
SELECT ed.event_id, COUNT(*) FROM event_dishes ed JOIN dishes d ON ed.dish_id = d.dish_id WHERE d.vegan = TRUE GROUP BY ed.event_id

? How many enquiries did we get in the last 4 weeks?
? events enquired about in the past 4 weeks
SELECT COUNT(*) FROM events WHERE enquired_on >= CURRENT_DATE - INTERVAL '4 weeks'

? On average, how many days ahead do customers enquire before the event takes place?
? average days between enquiry and event date
SELECT AVG(event_date - enquired_on) FROM events

? For each occasion, what is the average number of days from enquiry to event?
? mean lead time in days by occasion
SELECT occasion, AVG(event_date - enquired_on) FROM events GROUP BY occasion

? Which events were enquired about less than 10 days before they took place? Give the event id.
? event ids with under 10 days from enquiry to event
SELECT event_id FROM events WHERE event_date - enquired_on < 10

? How many guests did we serve per month in 2024?
? guests served by month, 2024
SELECT DATE_TRUNC('month', event_date), SUM(guests_served) FROM events WHERE EXTRACT(YEAR FROM event_date) = 2024 GROUP BY DATE_TRUNC('month', event_date)

? On which weekdays do our events fall, and how many on each?
? events per day of the week
SELECT EXTRACT(DOW FROM event_date), COUNT(*) FROM events GROUP BY EXTRACT(DOW FROM event_date)

? How many hours did every staff member work in all? Return name and hours.
? hours clocked per staff name
SELECT s.name, SUM(EXTRACT(EPOCH FROM h.clock_out - h.clock_in) / 3600) FROM staff s JOIN shifts h ON h.staff_id = s.staff_id GROUP BY s.staff_id, s.name

? How long is the average shift in hours?
? average hours between clock in and clock out
SELECT AVG(EXTRACT(EPOCH FROM clock_out - clock_in) / 3600) FROM shifts

? Who has not clocked out yet?
? staff still on shift
SELECT DISTINCT s.name FROM staff s JOIN shifts h ON h.staff_id = s.staff_id WHERE h.clock_out IS NULL

? How many events take place in May 2026?
? events dated May 2026
SELECT COUNT(*) FROM events WHERE EXTRACT(YEAR FROM event_date) = 2026 AND EXTRACT(MONTH FROM event_date) = 5

? What did the events cost in each year?
? actual cost by year of the event
SELECT EXTRACT(YEAR FROM event_date), SUM(actual_cost) FROM events GROUP BY EXTRACT(YEAR FROM event_date)

? Which customers have been with us since before 2010?
? customers from earlier than 2010
SELECT cust_name FROM customers WHERE since_year < 2010

? When was the last event at each venue? Show the venue name and the date.
? latest event date per venue name
SELECT v.name, MAX(e.event_date) FROM venues v JOIN events e ON e.venue_id = v.venue_id GROUP BY v.venue_id, v.name

? Which staff joined us between 2021-09-01 and 2022-08-31?
? staff hired from September 1, 2021 to August 31, 2022
SELECT name FROM staff WHERE hired_on BETWEEN '2021-09-01' AND '2022-08-31'

? How many events were held this year?
? held events this year
SELECT COUNT(*) FROM events WHERE state = 'held' AND EXTRACT(YEAR FROM event_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? What percentage of the portions was left over?
? portions left as a percentage of portions
SELECT 100.0 * SUM(portions_left) / NULLIF(SUM(portions), 0) FROM event_dishes

? What percentage of the portions of each dish was left? Give the dish name.
? leftover percent per dish
SELECT d.dish_name, 100.0 * SUM(ed.portions_left) / NULLIF(SUM(ed.portions), 0) FROM dishes d JOIN event_dishes ed ON ed.dish_id = d.dish_id GROUP BY d.dish_id, d.dish_name

? What is the ratio of confirmed to cancelled events for each customer segment?
? confirmed / cancelled ratio by segment
SELECT c.segment, CAST(SUM(CASE WHEN e.state = 'confirmed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN e.state = 'cancelled' THEN 1 ELSE 0 END), 0) FROM events e JOIN customers c ON e.cust_id = c.cust_id GROUP BY c.segment

? What is the ratio of starters to desserts among the dishes?
? starter to dessert ratio
SELECT CAST(SUM(CASE WHEN course = 'starter' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN course = 'dessert' THEN 1 ELSE 0 END), 0) FROM dishes

? How much did each event cost per guest served? Show the event id and the cost per guest.
? cost per guest for each event id
SELECT event_id, CAST(actual_cost AS FLOAT) / NULLIF(guests_served, 0) FROM events

? What is the total actual cost divided by the total guests served for each occasion?
? cost per guest by occasion
SELECT occasion, CAST(SUM(actual_cost) AS FLOAT) / NULLIF(SUM(guests_served), 0) FROM events GROUP BY occasion

? By how much did every event exceed its budget? Return the event id and actual cost minus budget.
? overspend per event id
SELECT event_id, actual_cost - budget FROM events

? What share of events went over budget?
? proportion of events costing more than the budget
SELECT CAST(SUM(CASE WHEN actual_cost > budget THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM events

? What percentage of the dishes in each course is vegan?
? vegan percentage by course
SELECT course, 100.0 * SUM(CASE WHEN vegan = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM dishes GROUP BY course

? How many dishes does an event have on average?
? average dishes per event
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT event_id), 0) FROM event_dishes

? What is the average number of shifts per staff member?
? shifts per person
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT staff_id), 0) FROM shifts

? What is the markup of each dish, price per portion over cost per portion?
? dish name with price divided by cost
SELECT dish_name, CAST(price_per_portion AS FLOAT) / NULLIF(cost_per_portion, 0) FROM dishes

? What percentage of the planned guests was actually served?
? guests served in percent of guests planned
SELECT 100.0 * SUM(guests_served) / NULLIF(SUM(guests_planned), 0) FROM events

? What share of the venues has a kitchen on site?
? fraction of venues with their own kitchen
SELECT CAST(SUM(CASE WHEN kitchen_on_site = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM venues

? How many more chefs than drivers do we employ?
? chefs minus drivers on the staff
SELECT SUM(CASE WHEN job = 'chef' THEN 1 ELSE 0 END) - SUM(CASE WHEN job = 'driver' THEN 1 ELSE 0 END) FROM staff

? How many guests were planned for each occasion?
? planned guests by occasion
SELECT occasion, SUM(guests_planned) FROM events GROUP BY occasion

? Which jobs pay less than 15 an hour on average?
? jobs with a mean hourly wage under 15
SELECT job FROM staff GROUP BY job HAVING AVG(hourly_wage) < 15

? Which cities have venues that together hold more than 1000 guests?
? cities with over 1000 maximum guests in total
SELECT city FROM venues GROUP BY city HAVING SUM(max_guests) > 1000

? How many events are there in each state, and what is their total budget?
? events and budget by state
SELECT state, COUNT(*), SUM(budget) FROM events GROUP BY state

? What are the cheapest and the dearest portion for each course?
? lowest and highest price per portion by course
SELECT course, MIN(price_per_portion), MAX(price_per_portion) FROM dishes GROUP BY course

? Which dish takes the longest to prepare?
? dish with most preparation time
SELECT dish_name FROM dishes ORDER BY prep_minutes DESC LIMIT 1

? Who are the 5 longest serving staff members?
? the 5 staff hired earliest
SELECT name FROM staff ORDER BY hired_on LIMIT 5

? Which venue is the cheapest to rent?
? least expensive venue
SELECT name FROM venues ORDER BY rent_per_day LIMIT 1

? What was the occasion of the event with the most guests?
? occasion of the largest event by guests served
SELECT occasion FROM events ORDER BY guests_served DESC LIMIT 1

? Which venues hold over 200 people but lack a kitchen?
? venues for more than 200 guests without a kitchen on site
SELECT name FROM venues WHERE max_guests > 200 AND kitchen_on_site = FALSE

? Which events have no head chef assigned? Give the id.
? event ids where the head chef is missing
SELECT event_id FROM events WHERE head_chef_id IS NULL

? Which dishes are a main or a starter but not vegan?
? non-vegan mains and starters
SELECT dish_name FROM dishes WHERE (course = 'main' OR course = 'starter') AND vegan = FALSE

? Which dishes have the word chicken in their name?
? dishes containing "chicken"
SELECT dish_name FROM dishes WHERE dish_name LIKE '%chicken%'

? Which guests are allergic to nuts?
I do not know

? How many bottles of wine were drunk at the gala dinner?
I do not know

? What rating did customers give our service?
I do not know
