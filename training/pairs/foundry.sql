-- A foundry: casting orders, alloys, furnaces, melts, pours and scrapped castings.

CREATE TABLE alloy (
  id INTEGER PRIMARY KEY,
  alloy_name TEXT, -- grey iron; ductile iron; tin bronze; red brass; silumin
  base_metal TEXT, -- iron; copper; aluminium; zinc
  melting_point_c INTEGER,
  price_per_kg NUMERIC,
  is_lead_free BOOLEAN
);

CREATE TABLE furnace (
  id INTEGER PRIMARY KEY,
  code TEXT, -- F1; F2; F3; F7; F9
  heating TEXT, -- gas; induction; coke; electric arc
  capacity_kg INTEGER,
  commissioned_year INTEGER,
  last_relined DATE,
  is_idle BOOLEAN
);

CREATE TABLE employee (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Bruno Keller; Anna Wolff; Miro Hanak; Teresa Lima; Jan Kowal
  role TEXT, -- melter; moulder; pattern maker; shift lead; inspector
  joined DATE,
  monthly_pay NUMERIC,
  mentor_name TEXT
);

CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Hartmann Pumps; Delta Valves; Bellworks; Kruger Gears; Vega Motors
  town TEXT, -- Linz; Brno; Graz; Ulm; Turin
  industry TEXT, -- automotive; plumbing; machinery; art
  credit_limit NUMERIC
);

CREATE TABLE cast_order (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customer (id),
  alloy_id INTEGER REFERENCES alloy (id),
  part_name TEXT, -- pump housing; gear wheel; church bell; manhole cover; engine block
  qty_ordered INTEGER,
  qty_delivered INTEGER,
  order_value NUMERIC,
  date_ordered DATE,
  date_due DATE,
  date_shipped DATE,
  state TEXT -- open; shipped; cancelled; on hold
);

CREATE TABLE melt (
  id INTEGER PRIMARY KEY,
  furnace_id INTEGER REFERENCES furnace (id),
  alloy_id INTEGER REFERENCES alloy (id),
  melter_id INTEGER REFERENCES employee (id),
  checker_id INTEGER REFERENCES employee (id),
  charged_at TIMESTAMP,
  tapped_at TIMESTAMP,
  charge_kg NUMERIC,
  slag_kg NUMERIC,
  energy_kwh NUMERIC,
  tap_temp_c INTEGER
);

CREATE TABLE scrap_report (
  id INTEGER PRIMARY KEY,
  order_id INTEGER REFERENCES cast_order (id),
  defect TEXT, -- porosity; cold shut; crack; sand inclusion; misrun
  pieces INTEGER,
  reported_on DATE,
  cost NUMERIC
);

? Which parts has Delta Valves ordered?
? part names in the orders of Delta Valves
SELECT o.part_name FROM cast_order o JOIN customer c ON o.customer_id = c.id WHERE c.name = 'Delta Valves'

? Give each order's part together with the customer and the alloy it is cast from.
? Return the part name of every order along with the name of the customer and the name of the alloy.
SELECT o.part_name, c.name, a.alloy_name FROM cast_order o JOIN customer c ON o.customer_id = c.id JOIN alloy a ON o.alloy_id = a.id

? Who melted in furnace F3?
? names of the melters who ran a melt in furnace F3, each only once
SELECT DISTINCT e.name FROM employee e JOIN melt m ON m.melter_id = e.id JOIN furnace f ON m.furnace_id = f.id WHERE f.code = 'F3'

? Which alloys have never been melted?
? alloys without a melt
SELECT alloy_name FROM alloy WHERE id NOT IN (SELECT alloy_id FROM melt WHERE NOT alloy_id IS NULL)

? Which customers in Brno have an order on hold?
? distinct names of the customers from Brno with orders in the state on hold
SELECT DISTINCT c.name FROM customer c JOIN cast_order o ON o.customer_id = c.id WHERE c.town = 'Brno' AND o.state = 'on hold'

? How many kilos were charged into each furnace? Show the furnace code.
? total charge in kg per furnace
SELECT f.code, SUM(m.charge_kg) FROM melt m JOIN furnace f ON m.furnace_id = f.id GROUP BY f.id, f.code

? What did scrap cost us for each customer?
? scrap cost by customer
? For every customer, return the name and the total cost of the scrap reported on their orders.
SELECT c.name, SUM(s.cost) FROM scrap_report s JOIN cast_order o ON s.order_id = o.id JOIN customer c ON o.customer_id = c.id GROUP BY c.id, c.name

? Which employees have never checked a melt?
? staff who were not the checker of any melt
SELECT name FROM employee WHERE id NOT IN (SELECT checker_id FROM melt WHERE NOT checker_id IS NULL)

? Which furnaces have been used for an alloy based on copper?
? codes of the furnaces that melted a copper alloy, without repeats
SELECT DISTINCT f.code FROM furnace f JOIN melt m ON m.furnace_id = f.id JOIN alloy a ON m.alloy_id = a.id WHERE a.base_metal = 'copper'

? How many orders has each customer placed, including customers with none?
? order count per customer, zero included
SELECT c.name, COUNT(o.id) FROM customer c LEFT JOIN cast_order o ON o.customer_id = c.id GROUP BY c.id, c.name

? Which orders had castings scrapped because of porosity? Give the part name, each once.
? distinct parts with porosity scrap
SELECT DISTINCT o.part_name FROM cast_order o JOIN scrap_report s ON s.order_id = o.id WHERE s.defect = 'porosity'

? How many pieces were scrapped for customers in the automotive industry?
? scrapped pieces on orders of automotive customers
SELECT SUM(s.pieces) FROM scrap_report s JOIN cast_order o ON s.order_id = o.id JOIN customer c ON o.customer_id = c.id WHERE c.industry = 'automotive'

? Which employee has checked the most melts?
? checker with the greatest number of melts
SELECT e.name FROM employee e JOIN melt m ON m.checker_id = e.id GROUP BY e.id, e.name ORDER BY COUNT(*) DESC LIMIT 1

? Which customers have bought both grey iron and tin bronze?
? customers with an order in grey iron and also one in tin bronze
SELECT c.name FROM customer c JOIN cast_order o ON o.customer_id = c.id JOIN alloy a ON o.alloy_id = a.id WHERE a.alloy_name = 'grey iron' INTERSECT SELECT c.name FROM customer c JOIN cast_order o ON o.customer_id = c.id JOIN alloy a ON o.alloy_id = a.id WHERE a.alloy_name = 'tin bronze'

? What is the average tapping temperature of each alloy?
? mean tap temp per alloy
SELECT a.alloy_name, AVG(m.tap_temp_c) FROM melt m JOIN alloy a ON m.alloy_id = a.id GROUP BY a.id, a.alloy_name

? Which melts were tapped below the melting point of their alloy? Return the melt ids.
? ids of melts with a tap temperature lower than the alloy's melting point
SELECT m.id FROM melt m JOIN alloy a ON m.alloy_id = a.id WHERE m.tap_temp_c < a.melting_point_c

? How many orders came in during the last 3 months?
? orders placed in the past 3 months
SELECT COUNT(*) FROM cast_order WHERE date_ordered >= CURRENT_DATE - INTERVAL '3 months'

? Which parts should have gone out by now but were not shipped?
? parts of orders that are past their due date and not yet shipped
SELECT part_name FROM cast_order WHERE date_due < CURRENT_DATE AND date_shipped IS NULL

? How many days late was each shipped order? Give the order id and the days between the due date and the shipping date.
? days from due to shipped per order id
SELECT id, date_shipped - date_due FROM cast_order WHERE NOT date_shipped IS NULL

? What is the average time in hours between charging and tapping for each furnace code?
? mean hours from charged to tapped, by furnace code
SELECT f.code, AVG(EXTRACT(EPOCH FROM m.tapped_at - m.charged_at) / 3600) FROM melt m JOIN furnace f ON m.furnace_id = f.id GROUP BY f.id, f.code

? How much were the orders of each month of 2024 worth?
? order value per month in 2024
SELECT DATE_TRUNC('month', date_ordered), SUM(order_value) FROM cast_order WHERE EXTRACT(YEAR FROM date_ordered) = 2024 GROUP BY DATE_TRUNC('month', date_ordered)

? How much energy do our melts use per week?
? weekly kWh of the melts
SELECT DATE_TRUNC('week', charged_at), SUM(energy_kwh) FROM melt GROUP BY DATE_TRUNC('week', charged_at)

? Which furnaces have not been relined since 2021-09-01?
? furnaces last relined before September 1, 2021
SELECT code FROM furnace WHERE last_relined < '2021-09-01'

? How many orders were due in the second quarter of 2023?
? number of orders with a due date in Q2 2023
SELECT COUNT(*) FROM cast_order WHERE EXTRACT(YEAR FROM date_due) = 2023 AND EXTRACT(QUARTER FROM date_due) = 2

? When did each customer place their latest order?
? last order date by customer
SELECT c.name, MAX(o.date_ordered) FROM cast_order o JOIN customer c ON o.customer_id = c.id GROUP BY c.id, c.name

? How many melts do we run on each day of the week?
? melts by weekday
SELECT EXTRACT(DOW FROM charged_at), COUNT(*) FROM melt GROUP BY EXTRACT(DOW FROM charged_at)

? How long do we take on average from order to shipment for each part?
? average days between ordered and shipped per part name
SELECT part_name, AVG(date_shipped - date_ordered) FROM cast_order GROUP BY part_name

? Who joined this year?
? employees who started this year
SELECT name FROM employee WHERE EXTRACT(YEAR FROM joined) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many pieces were scrapped this month, by defect?
? scrapped pieces per defect this month
SELECT defect, SUM(pieces) FROM scrap_report WHERE DATE_TRUNC('month', reported_on) = DATE_TRUNC('month', CURRENT_DATE) GROUP BY defect

? How many furnaces were commissioned between 1990 and 2005?
? furnaces in service since some year from 1990 to 2005
SELECT COUNT(*) FROM furnace WHERE commissioned_year BETWEEN 1990 AND 2005

? What percentage of the charged metal ends up as slag?
? slag as a percent of the charge, in kilos
SELECT 100.0 * SUM(slag_kg) / NULLIF(SUM(charge_kg), 0) FROM melt

? What percentage of the ordered pieces has been delivered, for each part?
? delivered pieces as a percentage of ordered pieces by part name
SELECT part_name, 100.0 * SUM(qty_delivered) / NULLIF(SUM(qty_ordered), 0) FROM cast_order GROUP BY part_name

? What is the energy used per kilo of charge for each melt? Return the melt id too.
? melt id and kWh per kg charged
SELECT id, CAST(energy_kwh AS FLOAT) / NULLIF(charge_kg, 0) FROM melt

? What is the ratio of cancelled to shipped orders?
? cancelled vs shipped order ratio
SELECT CAST(SUM(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN state = 'shipped' THEN 1 ELSE 0 END), 0) FROM cast_order

? What share of the alloys of each base metal is free of lead?
? share of lead-free alloys per base metal
SELECT base_metal, CAST(SUM(CASE WHEN is_lead_free = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM alloy GROUP BY base_metal

? How many orders does a customer place on average, among those who order at all?
? average orders per customer in the order table
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT customer_id), 0) FROM cast_order

? What is the scrap cost per scrapped piece for each type of defect?
? cost per piece by defect
SELECT defect, CAST(SUM(cost) AS FLOAT) / NULLIF(SUM(pieces), 0) FROM scrap_report GROUP BY defect

? How many pieces are still to be delivered on every order of Bellworks? Give the part and the number.
? ordered minus delivered pieces per part for Bellworks
SELECT o.part_name, o.qty_ordered - o.qty_delivered FROM cast_order o JOIN customer c ON o.customer_id = c.id WHERE c.name = 'Bellworks'

? What percentage of shipped orders left after the due date?
? percent of orders in state shipped that went out later than due
SELECT 100.0 * SUM(CASE WHEN date_shipped > date_due THEN 1 ELSE 0 END) / COUNT(*) FROM cast_order WHERE state = 'shipped'

? What proportion of staff has a mentor?
? share of employees with a mentor name on file
SELECT CAST(SUM(CASE WHEN NOT mentor_name IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM employee

? What is the average price of one piece on each order, as value by quantity ordered? Return the part and that price.
? order value per ordered piece, with part name
SELECT part_name, CAST(order_value AS FLOAT) / NULLIF(qty_ordered, 0) FROM cast_order

? What is the ratio of gas furnaces to induction furnaces?
? gas to induction ratio of our furnaces
SELECT CAST(SUM(CASE WHEN heating = 'gas' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN heating = 'induction' THEN 1 ELSE 0 END), 0) FROM furnace

? What percentage of each customer's order value was cancelled?
? For each customer, what percent of the money ordered is in orders of the state cancelled?
SELECT c.name, 100.0 * SUM(CASE WHEN o.state = 'cancelled' THEN o.order_value ELSE 0 END) / NULLIF(SUM(o.order_value), 0) FROM cast_order o JOIN customer c ON o.customer_id = c.id GROUP BY c.id, c.name

? How many more moulders than melters do we employ?
? number of moulders minus number of melters
SELECT SUM(CASE WHEN role = 'moulder' THEN 1 ELSE 0 END) - SUM(CASE WHEN role = 'melter' THEN 1 ELSE 0 END) FROM employee

? What is the ratio of slag to charge for each alloy name?
? slag kilos over charged kilos by alloy
SELECT a.alloy_name, CAST(SUM(m.slag_kg) AS FLOAT) / NULLIF(SUM(m.charge_kg), 0) FROM melt m JOIN alloy a ON m.alloy_id = a.id GROUP BY a.id, a.alloy_name

? How many kilowatt hours did each furnace burn through? Use the furnace code and only those above 10000.
? furnaces with more than 10000 kWh in total, with their kWh
SELECT f.code, SUM(m.energy_kwh) FROM melt m JOIN furnace f ON m.furnace_id = f.id GROUP BY f.id, f.code HAVING SUM(m.energy_kwh) > 10000

? Which defects cost more than 2500 in total?
? defects whose scrap costs sum to over 2500
SELECT defect FROM scrap_report GROUP BY defect HAVING SUM(cost) > 2500

? Which parts have been ordered at least 5 times?
? part names with 5 or more orders
SELECT part_name FROM cast_order GROUP BY part_name HAVING COUNT(*) >= 5

? What does each role earn per month on average?
? average monthly pay by role
SELECT role, AVG(monthly_pay) FROM employee GROUP BY role

? How many pieces of each part were ordered in total?
? total ordered qty per part
SELECT part_name, SUM(qty_ordered) FROM cast_order GROUP BY part_name

? How many kilos can all furnaces of each heating type hold?
? summed furnace capacity per kind of heating
SELECT heating, SUM(capacity_kg) FROM furnace GROUP BY heating

? Which alloy is the dearest per kilo?
? most expensive alloy
SELECT alloy_name FROM alloy ORDER BY price_per_kg DESC LIMIT 1

? What is the code of our newest furnace?
? furnace commissioned most recently
SELECT code FROM furnace ORDER BY commissioned_year DESC LIMIT 1

? Which two part orders scrapped the most pieces in one report? Give the part names.
? parts on the 2 scrap reports with the most pieces
SELECT o.part_name FROM cast_order o JOIN scrap_report s ON s.order_id = o.id ORDER BY s.pieces DESC LIMIT 2

? List the employees from the lowest to the highest paid.
? employee names, smallest pay first
SELECT name FROM employee ORDER BY monthly_pay

? Which customer in Graz may run up the largest debt?
? the customer from Graz with the highest credit limit
SELECT name FROM customer WHERE town = 'Graz' ORDER BY credit_limit DESC LIMIT 1

? Which furnaces can take more than 2000 kg and are not idle?
? busy furnaces with a capacity above 2000 kg
SELECT code FROM furnace WHERE capacity_kg > 2000 AND is_idle = FALSE

? Who has no mentor?
? employees without a mentor
SELECT name FROM employee WHERE mentor_name IS NULL

? Which alloys melt below 700 degrees and contain lead?
? alloys that are not lead free with a melting point under 700
SELECT alloy_name FROM alloy WHERE melting_point_c < 700 AND is_lead_free = FALSE

? Which customers are in plumbing or machinery?
? customers from the industry plumbing or machinery
SELECT name FROM customer WHERE industry IN ('plumbing', 'machinery')

? Which moulding sand was used for the pump housing?
? sand supplier for pump housings
I do not know

? What is the email address of Kruger Gears?
? email of the customer Kruger Gears
I do not know

? How much carbon dioxide did furnace F2 emit?
? CO2 of furnace F2
I do not know
