-- Vending machines: where they stand, what they sell, refills by route drivers and faults.

CREATE TABLE sites (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT, -- Tech Campus; Central Library; Swim Hall; Bus Depot; Town Gym
  site_type TEXT, -- office; library; sports; transport; school
  city TEXT, -- Aalborg; Odense; Lund; Espoo
  rent_per_month NUMERIC
);

CREATE TABLE machines (
  machine_no INTEGER PRIMARY KEY,
  site_id INTEGER REFERENCES sites (site_id),
  machine_type TEXT, -- snack; drink; coffee; combi
  manufacturer TEXT, -- Kaldor; Vendix; Brevia
  installed_on DATE,
  slots INTEGER,
  cashless BOOLEAN,
  machine_state TEXT -- running; broken; removed
);

CREATE TABLE products (
  product_id INTEGER PRIMARY KEY,
  name TEXT, -- Salted Nuts; Cola; Granola Bar; Sparkling Water; Latte
  kind TEXT, -- snack; soft drink; hot drink; sweets
  purchase_price NUMERIC,
  calories INTEGER
);

CREATE TABLE vends (
  vend_id INTEGER PRIMARY KEY,
  machine_no INTEGER REFERENCES machines (machine_no),
  product_id INTEGER REFERENCES products (product_id),
  vended_at TIMESTAMP,
  price NUMERIC,
  pay_method TEXT -- coins; card; phone
);

CREATE TABLE drivers (
  driver_id INTEGER PRIMARY KEY,
  name TEXT, -- Torben; Aino; Elsa; Magnus
  van_plate TEXT,
  employed_since DATE
);

CREATE TABLE refills (
  refill_id INTEGER PRIMARY KEY,
  machine_no INTEGER REFERENCES machines (machine_no),
  driver_id INTEGER REFERENCES drivers (driver_id),
  product_id INTEGER REFERENCES products (product_id),
  refilled_on DATE,
  units INTEGER,
  cash_collected NUMERIC
);

CREATE TABLE faults (
  fault_id INTEGER PRIMARY KEY,
  machine_no INTEGER REFERENCES machines (machine_no),
  reported_at TIMESTAMP,
  fixed_at TIMESTAMP,
  cause TEXT, -- coin jam; cooling; display; vandalism
  cost NUMERIC
);

? Which machines stand at the Tech Campus?
? machine numbers at the site Tech Campus
SELECT m.machine_no FROM machines m JOIN sites s ON m.site_id = s.site_id WHERE s.site_name = 'Tech Campus'

? Which products are sold at the Swim Hall?
? distinct names of the products vended by machines at Swim Hall
SELECT DISTINCT p.name FROM products p JOIN vends v ON v.product_id = p.product_id JOIN machines m ON v.machine_no = m.machine_no JOIN sites s ON m.site_id = s.site_id WHERE s.site_name = 'Swim Hall'

? Which drivers have refilled machine 120?
? names of drivers with a refill at machine 120, each once
SELECT DISTINCT d.name FROM drivers d JOIN refills r ON r.driver_id = d.driver_id WHERE r.machine_no = 120

? Which sites have no machine?
? sites without machines
SELECT site_name FROM sites WHERE site_id NOT IN (SELECT site_id FROM machines)

? Which products have never been sold?
? products nobody ever bought from a machine, i.e. without vends
SELECT name FROM products WHERE product_id NOT IN (SELECT product_id FROM vends)

? Which machines have never had a fault?
? numbers of the machines without faults
SELECT machine_no FROM machines WHERE machine_no NOT IN (SELECT machine_no FROM faults)

? How many machines does each site have, also sites with zero?
? machines per site incl. none
SELECT s.site_name, COUNT(m.machine_no) FROM sites s LEFT JOIN machines m ON m.site_id = s.site_id GROUP BY s.site_id, s.site_name

? How much do we take with coffee machines in Odense?
? sum of vend prices from coffee machines at sites in Odense
SELECT SUM(v.price) FROM vends v JOIN machines m ON v.machine_no = m.machine_no JOIN sites s ON m.site_id = s.site_id WHERE m.machine_type = 'coffee' AND s.city = 'Odense'

? How many units of Cola did Torben fill in?
? refilled units of Cola by driver Torben
SELECT SUM(r.units) FROM refills r JOIN products p ON r.product_id = p.product_id JOIN drivers d ON r.driver_id = d.driver_id WHERE p.name = 'Cola' AND d.name = 'Torben'

? Which sites have had vandalism?
? site names with any fault caused by vandalism, without repeats
SELECT DISTINCT s.site_name FROM sites s JOIN machines m ON m.site_id = s.site_id JOIN faults f ON f.machine_no = m.machine_no WHERE f.cause = 'vandalism'

? Show every broken machine with its number, manufacturer and site.
? broken machines: machine no, manufacturer, site name
SELECT m.machine_no, m.manufacturer, s.site_name FROM machines m JOIN sites s ON m.site_id = s.site_id WHERE m.machine_state = 'broken'

? How many machines are there of each type?
? machines by type
SELECT machine_type, COUNT(*) FROM machines GROUP BY machine_type

? Takings per product
? How much money has each product brought in through vends?
SELECT p.name, SUM(v.price) FROM products p JOIN vends v ON v.product_id = p.product_id GROUP BY p.product_id, p.name

? Vends by pay method
? how many vends were paid with each method?
SELECT pay_method, COUNT(*) FROM vends GROUP BY pay_method

? Revenue per city
? what do the machines in each city take in vend prices?
SELECT s.city, SUM(v.price) FROM sites s JOIN machines m ON m.site_id = s.site_id JOIN vends v ON v.machine_no = m.machine_no GROUP BY s.city

? Faults and their cost by cause
? for each cause of a fault: number of faults, total cost, average cost
SELECT cause, COUNT(*), SUM(cost), AVG(cost) FROM faults GROUP BY cause

? Average calories per kind of product
? mean calories by product kind
SELECT kind, AVG(calories) FROM products GROUP BY kind

? Cash collected by driver
? how much cash has each driver collected on refills?
SELECT d.name, SUM(r.cash_collected) FROM drivers d JOIN refills r ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.name

? Machines by manufacturer and state
? break the machines down by manufacturer and machine state
SELECT manufacturer, machine_state, COUNT(*) FROM machines GROUP BY manufacturer, machine_state

? Which machines had more than 5 faults?
? machine numbers with over 5 faults
SELECT machine_no FROM faults GROUP BY machine_no HAVING COUNT(*) > 5

? How many different products does each machine sell?
? distinct products vended per machine number
SELECT machine_no, COUNT(DISTINCT product_id) FROM vends GROUP BY machine_no

? Total rent per site type
? rent paid per month by type of site
SELECT site_type, SUM(rent_per_month) FROM sites GROUP BY site_type

? Which manufacturers have an average of more than 30 slots per machine?
? manufacturers with over 30 slots on average
SELECT manufacturer FROM machines GROUP BY manufacturer HAVING AVG(slots) > 30

? Which product sells best?
? product with the most vends
SELECT p.name FROM products p JOIN vends v ON v.product_id = p.product_id GROUP BY p.product_id, p.name ORDER BY COUNT(*) DESC LIMIT 1

? Top 10 machines by takings
? the 10 machine numbers with the highest sum of vend prices
SELECT machine_no FROM vends GROUP BY machine_no ORDER BY SUM(price) DESC LIMIT 10

? Which site charges us the highest rent?
? site with the most expensive monthly rent
SELECT site_name FROM sites ORDER BY rent_per_month DESC LIMIT 1

? Which is our oldest machine?
? number of the machine installed first
SELECT machine_no FROM machines ORDER BY installed_on LIMIT 1

? Which site has the most machines?
? site with the largest number of machines
SELECT s.site_name FROM sites s JOIN machines m ON m.site_id = s.site_id GROUP BY s.site_id, s.site_name ORDER BY COUNT(*) DESC LIMIT 1

? What was the costliest fault? Cause and cost.
? cause and cost of the most expensive fault
SELECT cause, cost FROM faults ORDER BY cost DESC LIMIT 1

? Which product has the fewest calories?
? product lowest in calories
SELECT name FROM products ORDER BY calories LIMIT 1

? List the machines by manufacturer and then by number of slots, most first.
? machine numbers sorted by manufacturer, then slots descending
SELECT machine_no FROM machines ORDER BY manufacturer, slots DESC

? Which driver did the fewest refills?
? driver with the least refills
SELECT d.name FROM drivers d JOIN refills r ON r.driver_id = d.driver_id GROUP BY d.driver_id, d.name ORDER BY COUNT(*) LIMIT 1

? How many vends were there in July 2022?
? vends July 2022, number
SELECT COUNT(*) FROM vends WHERE EXTRACT(YEAR FROM vended_at) = 2022 AND EXTRACT(MONTH FROM vended_at) = 7

? How many hours does it take to fix a fault on average?
? average hours between report and fix of faults
SELECT AVG(EXTRACT(EPOCH FROM fixed_at - reported_at) / 3600) FROM faults

? Average repair time in hours by cause
? how long do faults of each cause take to fix, in hours?
SELECT cause, AVG(EXTRACT(EPOCH FROM fixed_at - reported_at) / 3600) FROM faults GROUP BY cause

? Takings per month this year
? vend prices summed by month for this year
SELECT DATE_TRUNC('month', vended_at), SUM(price) FROM vends WHERE EXTRACT(YEAR FROM vended_at) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', vended_at)

? When do people buy? Vends by hour of the day.
? number of vends per hour
SELECT EXTRACT(HOUR FROM vended_at), COUNT(*) FROM vends GROUP BY EXTRACT(HOUR FROM vended_at)

? Which machines were installed since 2021?
? machine numbers installed in 2021 or later
SELECT machine_no FROM machines WHERE EXTRACT(YEAR FROM installed_on) >= 2021

? How many faults came in over the past 7 days?
? faults reported in the last 7 days
SELECT COUNT(*) FROM faults WHERE reported_at >= CURRENT_DATE - INTERVAL '7 days'

? When was each machine last refilled?
? machine number and date of its latest refill
SELECT machine_no, MAX(refilled_on) FROM refills GROUP BY machine_no

? Which faults are still not fixed?
? ids of faults without a fix time
SELECT fault_id FROM faults WHERE fixed_at IS NULL

? Units refilled between 2023-06-01 and 2023-08-31
? how many units were refilled from June 1, 2023 to August 31, 2023?
SELECT SUM(units) FROM refills WHERE refilled_on BETWEEN '2023-06-01' AND '2023-08-31'

? What share of vends is paid by card?
? card vends as a fraction of all vends
SELECT CAST(SUM(CASE WHEN pay_method = 'card' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM vends

? What percentage of machines is cashless, by type?
? cashless percentage per machine type
SELECT machine_type, 100.0 * SUM(CASE WHEN cashless = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM machines GROUP BY machine_type

? Ratio of snack machines to drink machines
? what is the ratio of snack to drink machines?
SELECT CAST(SUM(CASE WHEN machine_type = 'snack' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN machine_type = 'drink' THEN 1 ELSE 0 END), 0) FROM machines

? How many vends does a machine make on average?
? vends per machine
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT machine_no), 0) FROM vends

? What percentage of machines is broken?
? percent broken machines
SELECT 100.0 * SUM(CASE WHEN machine_state = 'broken' THEN 1 ELSE 0 END) / COUNT(*) FROM machines

? How much do we earn on each product, average vend price minus purchase price?
? product name and average price of vends less the purchase price
SELECT p.name, AVG(v.price) - p.purchase_price FROM products p JOIN vends v ON v.product_id = p.product_id GROUP BY p.product_id, p.name, p.purchase_price

? Average fault cost per machine that had a fault
? total cost of faults divided by the number of machines with faults
SELECT CAST(SUM(cost) AS FLOAT) / NULLIF(COUNT(DISTINCT machine_no), 0) FROM faults

? What proportion of faults is a coin jam at each city?
? coin jam share of faults by city
SELECT s.city, CAST(SUM(CASE WHEN f.cause = 'coin jam' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM faults f JOIN machines m ON f.machine_no = m.machine_no JOIN sites s ON m.site_id = s.site_id GROUP BY s.city

? Which running combi machines don't take cards, meaning they are not cashless?
? running combi machines without cashless payment, numbers
SELECT machine_no FROM machines WHERE machine_state = 'running' AND machine_type = 'combi' AND cashless = FALSE

? Which sweets or snack products have over 400 calories?
? products of kind sweets or snack above 400 calories
SELECT name FROM products WHERE kind IN ('sweets', 'snack') AND calories > 400

? Which sites in Lund or Espoo cost less than 100 rent?
? Lund and Espoo sites with a rent under 100
SELECT site_name FROM sites WHERE city IN ('Lund', 'Espoo') AND rent_per_month < 100

? Machines with 20 to 40 slots not made by Vendix
? machine numbers with between 20 and 40 slots by a manufacturer other than Vendix
SELECT machine_no FROM machines WHERE slots BETWEEN 20 AND 40 AND manufacturer <> 'Vendix'

? Which products have "Water" in their name?
? product names containing Water
SELECT name FROM products WHERE name LIKE '%Water%'

? Which van does Aino drive and since when is she with us?
? van plate and employed since for driver Aino
SELECT van_plate, employed_since FROM drivers WHERE name = 'Aino'

? Show number, type and install date of the removed machines.
? removed machines: machine no, machine type, installed on
SELECT machine_no, machine_type, installed_on FROM machines WHERE machine_state = 'removed'

? Which faults cost more than the average fault?
? ids of faults above the average cost
SELECT fault_id FROM faults WHERE cost > (SELECT AVG(cost) FROM faults)

? How much electricity does each machine use?
I do not know

? Who bought the most Latte?
? customer with the most Latte
I do not know

? What is the best before date of the Granola Bar?
I do not know
