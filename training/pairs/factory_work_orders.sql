-- Work orders of a factory making pumps and valves: products, materials, operations and shifts.

CREATE TABLE product (
  prod_code TEXT PRIMARY KEY,
  descr TEXT, -- gear pump; ball valve; hand pump; check valve; pressure regulator
  family TEXT, -- pumps; valves; fittings; spares
  std_cost NUMERIC,
  list_price NUMERIC,
  weight_kg NUMERIC,
  discontinued BOOLEAN
);

CREATE TABLE material (
  mat_id INTEGER PRIMARY KEY,
  mat_name TEXT, -- brass rod; rubber seal; steel plate; bearing; hex bolt
  unit TEXT, -- kg; piece; metre; litre
  unit_cost NUMERIC,
  stock_qty NUMERIC,
  reorder_level NUMERIC,
  supplier TEXT -- Hoffmann; Metalco; Sealtec; Brightsteel
);

CREATE TABLE bill_of_materials (
  prod_code TEXT REFERENCES product (prod_code),
  mat_id INTEGER REFERENCES material (mat_id),
  qty_needed NUMERIC
);

CREATE TABLE work_center (
  wc_id INTEGER PRIMARY KEY,
  wc_name TEXT, -- lathe cell; paint shop; assembly bench; milling cell; test rig
  hall TEXT, -- North; South; Annex
  capacity_per_shift INTEGER,
  hourly_cost NUMERIC
);

CREATE TABLE work_order (
  wo_id INTEGER PRIMARY KEY,
  prod_code TEXT REFERENCES product (prod_code),
  qty_ordered INTEGER,
  qty_made INTEGER,
  qty_scrapped INTEGER,
  priority TEXT, -- rush; normal; low
  status TEXT, -- released; in process; completed; cancelled; blocked
  released_on DATE,
  due_on DATE,
  completed_on DATE
);

CREATE TABLE operation (
  op_id INTEGER PRIMARY KEY,
  wo_id INTEGER REFERENCES work_order (wo_id),
  wc_id INTEGER REFERENCES work_center (wc_id),
  op_type TEXT, -- turning; drilling; painting; assembly; leak test
  started TIMESTAMP,
  finished TIMESTAMP,
  setup_minutes INTEGER,
  operator TEXT -- R. Salas; T. Bauer; M. Ito; K. Obi
);

? Which products need brass rod?
? list the products that have brass rod as a material
SELECT p.descr FROM product p JOIN bill_of_materials b ON b.prod_code = p.prod_code JOIN material m ON b.mat_id = m.mat_id WHERE m.mat_name = 'brass rod'

? What materials and quantities go into a ball valve?
? material names and needed quantities for the product ball valve
SELECT m.mat_name, b.qty_needed FROM bill_of_materials b JOIN material m ON b.mat_id = m.mat_id JOIN product p ON b.prod_code = p.prod_code WHERE p.descr = 'ball valve'

? Which products have never been on a work order?
? products without any work order
SELECT descr FROM product WHERE prod_code NOT IN (SELECT prod_code FROM work_order)

? How many rush work orders do we have for products of the pumps family?
? number of rush orders for pumps
SELECT COUNT(*) FROM work_order w JOIN product p ON w.prod_code = p.prod_code WHERE w.priority = 'rush' AND p.family = 'pumps'

? Show the work order number and product description of everything that is blocked.
? id and product of the blocked work orders
SELECT w.wo_id, p.descr FROM work_order w JOIN product p ON w.prod_code = p.prod_code WHERE w.status = 'blocked'

? Which materials are not used in any product?
? materials missing from every bill of materials
SELECT mat_name FROM material WHERE mat_id NOT IN (SELECT mat_id FROM bill_of_materials)

? How many pieces were scrapped on work orders for the pressure regulator?
? total scrap quantity of the product pressure regulator over its work orders
SELECT SUM(w.qty_scrapped) FROM work_order w JOIN product p ON w.prod_code = p.prod_code WHERE p.descr = 'pressure regulator'

? Which operators worked on rush work orders?
? operators with an operation belonging to a rush work order
SELECT DISTINCT o.operator FROM operation o JOIN work_order w ON o.wo_id = w.wo_id WHERE w.priority = 'rush'

? What was the total setup time in minutes in the South hall?
? sum of setup minutes for operations at work centers in hall South
SELECT SUM(o.setup_minutes) FROM operation o JOIN work_center c ON o.wc_id = c.wc_id WHERE c.hall = 'South'

? Give me the products that contain material supplied by Sealtec and cost more than 50 at list price.
? products listed above 50 with a Sealtec material inside
SELECT DISTINCT p.descr FROM product p JOIN bill_of_materials b ON b.prod_code = p.prod_code JOIN material m ON b.mat_id = m.mat_id WHERE m.supplier = 'Sealtec' AND p.list_price > 50

? How many work orders are there per status?
? work orders by status
SELECT status, COUNT(*) FROM work_order GROUP BY status

? For each product, how many units were ordered and how many were made?
? ordered vs made quantity by product description
SELECT p.descr, SUM(w.qty_ordered), SUM(w.qty_made) FROM product p JOIN work_order w ON w.prod_code = p.prod_code GROUP BY p.prod_code, p.descr

? Scrap by product family
? total scrapped quantity of the work orders for every product family
SELECT p.family, SUM(w.qty_scrapped) FROM work_order w JOIN product p ON w.prod_code = p.prod_code GROUP BY p.family

? How many materials does each supplier deliver, and what is their average unit cost?
? material count and average unit cost per supplier
SELECT supplier, COUNT(*), AVG(unit_cost) FROM material GROUP BY supplier

? Number of operations per work center, unused ones included
? for every work center, how many operations ran there (also those with none)?
SELECT c.wc_name, COUNT(o.op_id) FROM work_center c LEFT JOIN operation o ON o.wc_id = c.wc_id GROUP BY c.wc_id, c.wc_name

? Which work centers have run more than 200 operations?
? work centers with over 200 operations
SELECT c.wc_name FROM work_center c JOIN operation o ON o.wc_id = c.wc_id GROUP BY c.wc_id, c.wc_name HAVING COUNT(*) > 200

? Average setup minutes per operation type and operator
? how long does each operator take to set up every type of operation on average?
SELECT op_type, operator, AVG(setup_minutes) FROM operation GROUP BY op_type, operator

? What is the shift capacity of each hall altogether?
? total capacity per shift by hall
SELECT hall, SUM(capacity_per_shift) FROM work_center GROUP BY hall

? For each priority, show the number of work orders and the biggest quantity ordered.
? work order count and maximum ordered quantity by priority
SELECT priority, COUNT(*), MAX(qty_ordered) FROM work_order GROUP BY priority

? How many different work orders did each operator touch?
? distinct work orders per operator
SELECT operator, COUNT(DISTINCT wo_id) FROM operation GROUP BY operator

? In which product families is the average list price above 300?
? families of products averaging more than 300
SELECT family FROM product GROUP BY family HAVING AVG(list_price) > 300

? How many different materials does each product consist of? Sort by that number, biggest first, and show it.
? products with their number of materials, descending
SELECT p.descr, COUNT(*) FROM product p JOIN bill_of_materials b ON b.prod_code = p.prod_code GROUP BY p.prod_code, p.descr ORDER BY COUNT(*) DESC

? Which product had the most scrap?
? product with the highest total scrapped quantity on work orders
SELECT p.descr FROM product p JOIN work_order w ON w.prod_code = p.prod_code GROUP BY p.prod_code, p.descr ORDER BY SUM(w.qty_scrapped) DESC LIMIT 1

? What's our heaviest product?
? heaviest product
SELECT descr FROM product ORDER BY weight_kg DESC LIMIT 1

? Show the 10 largest work orders by quantity ordered.
? top 10 work order ids by ordered quantity
SELECT wo_id FROM work_order ORDER BY qty_ordered DESC LIMIT 10

? Which material is used in the most products?
? material that occurs in the greatest number of products
SELECT m.mat_name FROM material m JOIN bill_of_materials b ON b.mat_id = m.mat_id GROUP BY m.mat_id, m.mat_name ORDER BY COUNT(*) DESC LIMIT 1

? List the open work orders that are in process by due date, the most urgent first.
? in process work orders ordered by due date (work order ids)
SELECT wo_id FROM work_order WHERE status = 'in process' ORDER BY due_on

? Which work center is the cheapest per hour?
? work center with the lowest hourly cost
SELECT wc_name FROM work_center ORDER BY hourly_cost LIMIT 1

? Who did the most operations?
? operator with the highest number of operations
SELECT operator FROM operation GROUP BY operator ORDER BY COUNT(*) DESC LIMIT 1

? Give name, stock and reorder level of the 5 materials with the lowest stock.
? 5 materials with least stock: name, stock quantity, reorder level
SELECT mat_name, stock_qty, reorder_level FROM material ORDER BY stock_qty LIMIT 5

? Which work center has accumulated the most setup time?
? work center with the largest sum of setup minutes
SELECT c.wc_name FROM work_center c JOIN operation o ON o.wc_id = c.wc_id GROUP BY c.wc_id, c.wc_name ORDER BY SUM(o.setup_minutes) DESC LIMIT 1

? How many work orders were completed in 2024?
? work orders completed 2024
SELECT COUNT(*) FROM work_order WHERE EXTRACT(YEAR FROM completed_on) = 2024

? Which work orders were completed after the due date?
? ids of the late work orders, completed later than due
SELECT wo_id FROM work_order WHERE completed_on > due_on

? Units made per month of completion
? how many units did we make on work orders completed in each month?
SELECT DATE_TRUNC('month', completed_on), SUM(qty_made) FROM work_order GROUP BY DATE_TRUNC('month', completed_on)

? How many days does a work order take from release to completion on average, by product family?
? average days between release and completion of work orders per family of product
SELECT p.family, AVG(w.completed_on - w.released_on) FROM work_order w JOIN product p ON w.prod_code = p.prod_code GROUP BY p.family

? Average duration in hours of the leak test
? how many hours does a leak test operation last on average?
SELECT AVG(EXTRACT(EPOCH FROM finished - started) / 3600) FROM operation WHERE op_type = 'leak test'

? Work orders released in the last 30 days
? how many work orders have been released over the past 30 days?
SELECT COUNT(*) FROM work_order WHERE released_on >= CURRENT_DATE - INTERVAL '30 days'

? How many operations were started in February 2023?
? operations started in February 2023
SELECT COUNT(*) FROM operation WHERE EXTRACT(YEAR FROM started) = 2023 AND EXTRACT(MONTH FROM started) = 2

? Which work orders are due between 2024-06-01 and 2024-06-15 but not completed?
? uncompleted work order ids due from 2024-06-01 to 2024-06-15
SELECT wo_id FROM work_order WHERE due_on BETWEEN '2024-06-01' AND '2024-06-15' AND completed_on IS NULL

? When was the first work order for the gear pump released?
? earliest release date of work orders for product gear pump
SELECT MIN(w.released_on) FROM work_order w JOIN product p ON w.prod_code = p.prod_code WHERE p.descr = 'gear pump'

? Number of operations per day
? how many operations started on each day?
SELECT CAST(started AS DATE), COUNT(*) FROM operation GROUP BY CAST(started AS DATE)

? What is our scrap rate, i.e. scrapped units divided by units made?
? overall ratio of scrapped to made quantity
SELECT CAST(SUM(qty_scrapped) AS FLOAT) / NULLIF(SUM(qty_made), 0) FROM work_order

? What percentage of work orders has been cancelled?
? percent cancelled work orders
SELECT 100.0 * SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM work_order

? Share of rush orders per product family
? for each product family, what proportion of the work orders is rush?
SELECT p.family, CAST(SUM(CASE WHEN w.priority = 'rush' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM work_order w JOIN product p ON w.prod_code = p.prod_code GROUP BY p.family

? Show the margin of each product, list price minus standard cost.
? product description and list price less standard cost
SELECT descr, list_price - std_cost FROM product

? How many operations does one work order have on average?
? average operations per work order
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT wo_id), 0) FROM operation

? What is the ratio of completed to blocked work orders?
? completed to blocked ratio for work orders
SELECT CAST(SUM(CASE WHEN status = 'completed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'blocked' THEN 1 ELSE 0 END), 0) FROM work_order

? What proportion of products is discontinued?
? share of discontinued products
SELECT CAST(SUM(CASE WHEN discontinued = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM product

? Per product, how many units short of the ordered quantity are we in total?
? difference between total ordered and total made quantity for every product
SELECT p.descr, SUM(w.qty_ordered) - SUM(w.qty_made) FROM product p JOIN work_order w ON w.prod_code = p.prod_code GROUP BY p.prod_code, p.descr

? Which materials have fallen below their reorder level?
? materials whose stock is under the reorder level
SELECT mat_name FROM material WHERE stock_qty < reorder_level

? Hex bolt and bearing: what do we pay per unit? Show material name and unit cost.
? name and unit cost of the materials hex bolt and bearing
SELECT mat_name, unit_cost FROM material WHERE mat_name IN ('hex bolt', 'bearing')

? Find valves that are not discontinued and weigh less than 2 kg.
? active products of the family valves lighter than 2 kg
SELECT descr FROM product WHERE family = 'valves' AND discontinued = FALSE AND weight_kg < 2

? Which operations have been started but not finished yet? Give id and operator.
? id and operator of unfinished operations
SELECT op_id, operator FROM operation WHERE finished IS NULL

? Work centers in the Annex with a capacity between 20 and 60 per shift
? which Annex work centers can handle 20 to 60 per shift?
SELECT wc_name FROM work_center WHERE hall = 'Annex' AND capacity_per_shift BETWEEN 20 AND 60

? How many work orders are neither completed nor cancelled?
? number of work orders with a status other than completed or cancelled
SELECT COUNT(*) FROM work_order WHERE status <> 'completed' AND status <> 'cancelled'

? Which materials sold by the kg cost more than 12 per unit?
? materials measured in kg with a unit cost over 12
SELECT mat_name FROM material WHERE unit = 'kg' AND unit_cost > 12

? Products whose code starts with PX
? product code and description for codes beginning with PX
SELECT prod_code, descr FROM product WHERE prod_code LIKE 'PX%'

? What is the value of our stock of materials?
? total stock value of all materials (stock times unit cost)
SELECT SUM(stock_qty * unit_cost) FROM material

? Which customer ordered the gear pumps?
I do not know

? How many accidents happened in the paint shop?
I do not know

? How much electricity does each work center use?
I do not know
