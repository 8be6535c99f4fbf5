-- A battery factory: cell types, production lots, coating lines, cell tests, packs ordered by makers of vehicles.

CREATE TABLE cell_types (
  cell_type_id INTEGER PRIMARY KEY,
  code TEXT, -- LX18; LX21; NV50; PRO70; MINI4
  chemistry TEXT, -- lithium iron; nickel cobalt; sodium ion; solid state
  nominal_volt NUMERIC,
  capacity_ah NUMERIC,
  weight_g NUMERIC,
  released_on DATE
);

CREATE TABLE production_lines (
  line_id INTEGER PRIMARY KEY,
  line_name TEXT, -- Coater A; Coater B; Pilot Line; Hall Three
  cells_per_hour INTEGER,
  year_started INTEGER,
  halted BOOLEAN
);

CREATE TABLE technicians (
  tech_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Ines Marek; Tobias Roth; Yuki Sato; Carla Nunes
  dept TEXT, -- coating; assembly; testing; packing
  date_hired DATE,
  salary NUMERIC
);

CREATE TABLE lots (
  lot_id INTEGER PRIMARY KEY,
  cell_type_id INTEGER REFERENCES cell_types (cell_type_id),
  line_id INTEGER REFERENCES production_lines (line_id),
  made_by INTEGER REFERENCES technicians (tech_id),
  released_by INTEGER REFERENCES technicians (tech_id),
  started_at TIMESTAMP,
  completed_at TIMESTAMP,
  cells_made INTEGER,
  cells_rejected INTEGER,
  energy_kwh NUMERIC,
  material_cost NUMERIC
);

CREATE TABLE cell_tests (
  test_id INTEGER PRIMARY KEY,
  lot_id INTEGER REFERENCES lots (lot_id),
  test_kind TEXT, -- charge cycle; drop; heat; short circuit
  test_date DATE,
  cycles INTEGER,
  verdict TEXT -- pass; fail; repeat
);

CREATE TABLE vehicle_makers (
  maker_id INTEGER PRIMARY KEY,
  name TEXT, -- Voltbus; Scooterly; Elektra Vans; Nordic Bikes
  country TEXT, -- Poland; Sweden; Italy; Japan
  account_manager TEXT
);

CREATE TABLE pack_orders (
  order_id INTEGER PRIMARY KEY,
  maker_id INTEGER REFERENCES vehicle_makers (maker_id),
  cell_type_id INTEGER REFERENCES cell_types (cell_type_id),
  packs_ordered INTEGER,
  packs_sent INTEGER,
  value_eur NUMERIC,
  placed_on DATE,
  promised_for DATE,
  sent_on DATE
);

? Which cell types did Voltbus order? Give each code once.
? distinct codes of cell types in the pack orders of Voltbus
SELECT DISTINCT c.code FROM cell_types c JOIN pack_orders o ON o.cell_type_id = c.cell_type_id JOIN vehicle_makers m ON o.maker_id = m.maker_id WHERE m.name = 'Voltbus'

? Who released lots of the cell type NV50? Each name once.
? distinct technicians that released a lot of cell type NV50
SELECT DISTINCT t.full_name FROM technicians t JOIN lots l ON l.released_by = t.tech_id JOIN cell_types c ON l.cell_type_id = c.cell_type_id WHERE c.code = 'NV50'

? Which technicians have never made a lot?
? technicians who did not make any lot
SELECT full_name FROM technicians WHERE tech_id NOT IN (SELECT made_by FROM lots WHERE NOT made_by IS NULL)

? Which vehicle makers have placed no order?
? vehicle makers without pack orders
SELECT name FROM vehicle_makers WHERE maker_id NOT IN (SELECT maker_id FROM pack_orders WHERE NOT maker_id IS NULL)

? How many cells has each production line made?
? cells made per line name
SELECT p.line_name, SUM(l.cells_made) FROM lots l JOIN production_lines p ON l.line_id = p.line_id GROUP BY p.line_id, p.line_name

? What are the orders of every vehicle maker worth in euros?
? order value by vehicle maker
SELECT m.name, SUM(o.value_eur) FROM pack_orders o JOIN vehicle_makers m ON o.maker_id = m.maker_id GROUP BY m.maker_id, m.name

? How many lots exist for each cell type, including types without a lot?
? lots per cell type code, zero included
SELECT c.code, COUNT(l.lot_id) FROM cell_types c LEFT JOIN lots l ON l.cell_type_id = c.cell_type_id GROUP BY c.cell_type_id, c.code

? How many tests with the verdict fail were there for solid state cells?
? failed cell tests (verdict fail) of the chemistry solid state
SELECT COUNT(*) FROM cell_tests t JOIN lots l ON t.lot_id = l.lot_id JOIN cell_types c ON l.cell_type_id = c.cell_type_id WHERE t.verdict = 'fail' AND c.chemistry = 'solid state'

? How many lots were started in the last 10 days?
? lots started over the past 10 days
SELECT COUNT(*) FROM lots WHERE started_at >= CURRENT_DATE - INTERVAL '10 days'

? How many cells did we make per month in 2024?
? monthly cells made, 2024
SELECT DATE_TRUNC('month', started_at), SUM(cells_made) FROM lots WHERE EXTRACT(YEAR FROM started_at) = 2024 GROUP BY DATE_TRUNC('month', started_at)

? How many hours does a lot take on average on each line?
? mean hours from started to completed lots per line name
SELECT p.line_name, AVG(EXTRACT(EPOCH FROM l.completed_at - l.started_at) / 3600) FROM lots l JOIN production_lines p ON l.line_id = p.line_id GROUP BY p.line_id, p.line_name

? Which orders are late and still not sent? Give the order ids.
? order ids promised for a date in the past and not sent yet
SELECT order_id FROM pack_orders WHERE promised_for < CURRENT_DATE AND sent_on IS NULL

? How many days pass between placing and sending an order, on average per maker?
? average days from placed to sent per vehicle maker
SELECT m.name, AVG(o.sent_on - o.placed_on) FROM pack_orders o JOIN vehicle_makers m ON o.maker_id = m.maker_id GROUP BY m.maker_id, m.name

? When was each cell type last ordered?
? latest order date per cell type code
SELECT c.code, MAX(o.placed_on) FROM pack_orders o JOIN cell_types c ON o.cell_type_id = c.cell_type_id GROUP BY c.cell_type_id, c.code

? What percentage of the cells made was rejected on each line?
? rejected cells as a percent of cells made, per line name
SELECT p.line_name, 100.0 * SUM(l.cells_rejected) / NULLIF(SUM(l.cells_made), 0) FROM lots l JOIN production_lines p ON l.line_id = p.line_id GROUP BY p.line_id, p.line_name

? How much energy does a cell need in each lot? Return the lot id too.
? kWh per cell made by lot id
SELECT lot_id, CAST(energy_kwh AS FLOAT) / NULLIF(cells_made, 0) FROM lots

? What is the ratio of pass to fail verdicts for each kind of test?
? pass to fail ratio per test kind
SELECT test_kind, CAST(SUM(CASE WHEN verdict = 'pass' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN verdict = 'fail' THEN 1 ELSE 0 END), 0) FROM cell_tests GROUP BY test_kind

? What percentage of the packs ordered has been sent?
? packs sent as a percentage of packs ordered
SELECT 100.0 * SUM(packs_sent) / NULLIF(SUM(packs_ordered), 0) FROM pack_orders

? How many tests does a lot go through on average?
? average tests per lot
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT lot_id), 0) FROM cell_tests

? What is the capacity per gram of each cell type?
? capacity divided by weight, by cell code
SELECT code, CAST(capacity_ah AS FLOAT) / NULLIF(weight_g, 0) FROM cell_types

? What share of the orders of each maker id went out later than promised?
? share of orders sent after the promised date per maker id
SELECT maker_id, CAST(SUM(CASE WHEN sent_on > promised_for THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM pack_orders GROUP BY maker_id

? Which test kinds ran more than 10000 cycles in total?
? test kinds with over 10000 cycles altogether
SELECT test_kind FROM cell_tests GROUP BY test_kind HAVING SUM(cycles) > 10000

? What does each dept earn on average?
? average salary by dept
SELECT dept, AVG(salary) FROM technicians GROUP BY dept

? Which cell type is the lightest? Give its code.
? code of the cell type with the lowest weight
SELECT code FROM cell_types ORDER BY weight_g LIMIT 1

? Which production line has been going longest?
? line with the earliest start year
SELECT line_name FROM production_lines ORDER BY year_started LIMIT 1

? Which lines are not halted?
? production lines still running
SELECT line_name FROM production_lines WHERE halted = FALSE

? Which vehicle makers have no account manager?
? makers without an account manager
SELECT name FROM vehicle_makers WHERE account_manager IS NULL

? Where does the lithium for LX18 come from?
? supplier of lithium for the cell type LX18
I do not know
