-- A steel plant: furnaces, heats, grades, slabs, rolling and customers' coil orders.

CREATE TABLE furnace (
  furnace_id INTEGER PRIMARY KEY,
  furnace_name TEXT, -- Vulcan; Hades; Ember; Goliath
  furnace_type TEXT, -- electric arc; blast; induction
  capacity_t NUMERIC,
  last_reline DATE,
  in_use BOOLEAN
);

CREATE TABLE steel_grade (
  grade_code TEXT PRIMARY KEY,
  family TEXT, -- carbon; stainless; tool steel; spring steel
  min_carbon NUMERIC,
  max_carbon NUMERIC,
  target_temp INTEGER,
  price_per_t NUMERIC
);

CREATE TABLE melter (
  melter_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Igor Petrov; Sam Whitlock; Jana Horak; Luis Ortega
  crew TEXT, -- red crew; blue crew; green crew
  hired DATE,
  licence_valid_to DATE
);

CREATE TABLE heat (
  heat_no INTEGER PRIMARY KEY,
  furnace_id INTEGER REFERENCES furnace (furnace_id),
  grade_code TEXT REFERENCES steel_grade (grade_code),
  melter_id INTEGER REFERENCES melter (melter_id),
  tapped_at TIMESTAMP,
  charged_at TIMESTAMP,
  tap_temp INTEGER,
  scrap_t NUMERIC,
  steel_t NUMERIC,
  kwh NUMERIC,
  off_spec BOOLEAN
);

CREATE TABLE slab (
  slab_id INTEGER PRIMARY KEY,
  heat_no INTEGER REFERENCES heat (heat_no),
  weight_t NUMERIC,
  thickness_mm NUMERIC,
  width_mm INTEGER,
  surface TEXT, -- smooth; cracked; scaled; scarfed
  cast_on DATE,
  yard_bay TEXT -- bay A; bay B; bay C
);

CREATE TABLE coil_order (
  order_no INTEGER PRIMARY KEY,
  customer TEXT, -- Aldo Motors; Frigo; Baltic Yards; Kettleworks
  market TEXT, -- automotive; appliances; shipbuilding; machinery
  grade_code TEXT REFERENCES steel_grade (grade_code),
  tonnes NUMERIC,
  ordered DATE,
  promised DATE,
  delivered DATE,
  order_value NUMERIC
);

? Which melters have tapped an off-spec heat?
? melters with at least one heat that is off spec
SELECT DISTINCT m.full_name FROM melter m JOIN heat h ON h.melter_id = m.melter_id WHERE h.off_spec = TRUE

? How many tonnes of stainless steel did we melt?
? steel tonnes of heats in the stainless family of grades
SELECT SUM(h.steel_t) FROM heat h JOIN steel_grade g ON h.grade_code = g.grade_code WHERE g.family = 'stainless'

? Furnaces without a heat
? which furnaces have never been used for a heat?
SELECT furnace_name FROM furnace WHERE furnace_id NOT IN (SELECT furnace_id FROM heat)

? Which customers ordered tool steel?
? customers with a coil order for a grade of the tool steel family
SELECT DISTINCT o.customer FROM coil_order o JOIN steel_grade g ON o.grade_code = g.grade_code WHERE g.family = 'tool steel'

? How many cracked slabs came from the furnace Vulcan?
? number of slabs with a cracked surface whose heat was made in furnace Vulcan
SELECT COUNT(*) FROM slab s JOIN heat h ON s.heat_no = h.heat_no JOIN furnace f ON h.furnace_id = f.furnace_id WHERE s.surface = 'cracked' AND f.furnace_name = 'Vulcan'

? Grades nobody has ordered
? grade codes without a coil order
SELECT grade_code FROM steel_grade WHERE grade_code NOT IN (SELECT grade_code FROM coil_order)

? Heat number, furnace and melter for heats above 1700 degrees at tapping
? heats with a tap temperature over 1700: heat no, furnace name, melter name
SELECT h.heat_no, f.furnace_name, m.full_name FROM heat h JOIN furnace f ON h.furnace_id = f.furnace_id JOIN melter m ON h.melter_id = m.melter_id WHERE h.tap_temp > 1700

? Which heats have no slab cast from them?
? heat numbers without a slab
SELECT heat_no FROM heat WHERE heat_no NOT IN (SELECT heat_no FROM slab)

? Who of the blue crew worked at an induction furnace?
? blue crew melters with a heat in a furnace of the type induction
SELECT DISTINCT m.full_name FROM melter m JOIN heat h ON h.melter_id = m.melter_id JOIN furnace f ON h.furnace_id = f.furnace_id WHERE m.crew = 'blue crew' AND f.furnace_type = 'induction'

? Total slab weight in bay B from heats tapped by Jana Horak
? weight of slabs in bay B made by the melter Jana Horak (via the heat)
SELECT SUM(s.weight_t) FROM slab s JOIN heat h ON s.heat_no = h.heat_no JOIN melter m ON h.melter_id = m.melter_id WHERE s.yard_bay = 'bay B' AND m.full_name = 'Jana Horak'

? Heats that missed their target temperature: heat numbers where the tap temperature is below target
? heat numbers with a tap temp lower than the target temp of the steel grade
SELECT h.heat_no FROM heat h JOIN steel_grade g ON h.grade_code = g.grade_code WHERE h.tap_temp < g.target_temp

? Heats per furnace
? how many heats did each furnace make?
SELECT f.furnace_name, COUNT(*) FROM furnace f JOIN heat h ON h.furnace_id = f.furnace_id GROUP BY f.furnace_id, f.furnace_name

? Steel produced by grade family
? tonnes of steel from heats, per family
SELECT g.family, SUM(h.steel_t) FROM heat h JOIN steel_grade g ON h.grade_code = g.grade_code GROUP BY g.family

? Number of orders, tonnes and value by market
? coil orders per market: count, total tonnes and total value
SELECT market, COUNT(*), SUM(tonnes), SUM(order_value) FROM coil_order GROUP BY market

? Average slab thickness and width by surface
? for each surface, how thick and how wide are the slabs on average?
SELECT surface, AVG(thickness_mm), AVG(width_mm) FROM slab GROUP BY surface

? How many heats has each melter tapped? Include melters with none.
? heats per melter, including zero
SELECT m.full_name, COUNT(h.heat_no) FROM melter m LEFT JOIN heat h ON h.melter_id = m.melter_id GROUP BY m.melter_id, m.full_name

? Which customers have ordered more than 5 thousand tonnes?
? customers with total coil order tonnes over 5000
SELECT customer FROM coil_order GROUP BY customer HAVING SUM(tonnes) > 5000

? Slabs in stock by bay and surface
? how many slabs lie in each yard bay, by surface?
SELECT yard_bay, surface, COUNT(*) FROM slab GROUP BY yard_bay, surface

? Power consumption by type of furnace
? kWh used by heats per furnace type
SELECT f.furnace_type, SUM(h.kwh) FROM furnace f JOIN heat h ON h.furnace_id = f.furnace_id GROUP BY f.furnace_type

? How many grades does each customer buy?
? distinct grades ordered per customer
SELECT customer, COUNT(DISTINCT grade_code) FROM coil_order GROUP BY customer

? Hottest and coolest tapping temperature per crew
? max and min tap temp of heats by crew of the melter
SELECT m.crew, MAX(h.tap_temp), MIN(h.tap_temp) FROM heat h JOIN melter m ON h.melter_id = m.melter_id GROUP BY m.crew

? Families with fewer than 4 grades
? which steel families have under 4 grades?
SELECT family FROM steel_grade GROUP BY family HAVING COUNT(*) < 4

? Which furnace holds the most?
? furnace with the largest capacity
SELECT furnace_name FROM furnace ORDER BY capacity_t DESC LIMIT 1

? What is the dearest grade?
? code of the steel grade with the highest price per tonne
SELECT grade_code FROM steel_grade ORDER BY price_per_t DESC LIMIT 1

? Melter with the most tonnes
? which melter has produced the most steel over his or her heats?
SELECT m.full_name FROM melter m JOIN heat h ON h.melter_id = m.melter_id GROUP BY m.melter_id, m.full_name ORDER BY SUM(h.steel_t) DESC LIMIT 1

? Show the 10 heaviest slabs with id and weight.
? id, weight of the 10 heaviest slabs
SELECT slab_id, weight_t FROM slab ORDER BY weight_t DESC LIMIT 10

? Which customer brought us the most money?
? customer with the highest total order value
SELECT customer FROM coil_order GROUP BY customer ORDER BY SUM(order_value) DESC LIMIT 1

? Furnaces by date of last reline, most overdue first
? furnaces sorted by their last reline, oldest first
SELECT furnace_name FROM furnace ORDER BY last_reline

? Longest serving melter
? who was hired first among the melters?
SELECT full_name FROM melter ORDER BY hired LIMIT 1

? Which grade do we melt most often?
? grade code with the most heats
SELECT grade_code FROM heat GROUP BY grade_code ORDER BY COUNT(*) DESC LIMIT 1

? Orders with customer and tonnes, sorted by promised date and then by tonnes from large to small
? customer and tonnes of coil orders ordered by promised date, then tonnes descending
SELECT customer, tonnes FROM coil_order ORDER BY promised, tonnes DESC

? How much steel did we tap in April 2023?
? steel tonnes of heats tapped in April 2023
SELECT SUM(steel_t) FROM heat WHERE EXTRACT(YEAR FROM tapped_at) = 2023 AND EXTRACT(MONTH FROM tapped_at) = 4

? Tap to tap time: hours from charging to tapping on average for every furnace
? average hours between charged and tapped per furnace name (heats)
SELECT f.furnace_name, AVG(EXTRACT(EPOCH FROM h.tapped_at - h.charged_at) / 3600) FROM furnace f JOIN heat h ON h.furnace_id = f.furnace_id GROUP BY f.furnace_id, f.furnace_name

? Orders delivered too late: number
? how many coil orders were delivered after the promised date?
SELECT COUNT(*) FROM coil_order WHERE delivered > promised

? Tonnes of steel by month
? monthly steel output from the heats
SELECT DATE_TRUNC('month', tapped_at), SUM(steel_t) FROM heat GROUP BY DATE_TRUNC('month', tapped_at)

? Slabs cast in the past 30 days
? how many slabs were cast in the last 30 days?
SELECT COUNT(*) FROM slab WHERE cast_on >= CURRENT_DATE - INTERVAL '30 days'

? Whose licence has expired?
? melters with a licence valid to a date before today
SELECT full_name FROM melter WHERE licence_valid_to < CURRENT_DATE

? Furnaces relined since 2022-05-10
? furnaces with a last reline on or after May 10, 2022
SELECT furnace_name FROM furnace WHERE last_reline >= '2022-05-10'

? Delivery time in days by customer, from order to delivery on average
? average days between ordered and delivered per customer
SELECT customer, AVG(delivered - ordered) FROM coil_order GROUP BY customer

? Order value per year
? how much was ordered every year, in value?
SELECT EXTRACT(YEAR FROM ordered), SUM(order_value) FROM coil_order GROUP BY EXTRACT(YEAR FROM ordered)

? When did Hades last tap a heat?
? latest tapping time in the furnace Hades
SELECT MAX(h.tapped_at) FROM heat h JOIN furnace f ON h.furnace_id = f.furnace_id WHERE f.furnace_name = 'Hades'

? kWh per tonne of steel by furnace
? power used divided by steel tonnes for every furnace's heats
SELECT f.furnace_name, CAST(SUM(h.kwh) AS FLOAT) / NULLIF(SUM(h.steel_t), 0) FROM furnace f JOIN heat h ON h.furnace_id = f.furnace_id GROUP BY f.furnace_id, f.furnace_name

? Yield: how much steel do we get out of a tonne of scrap?
? total steel divided by total scrap over all heats
SELECT CAST(SUM(steel_t) AS FLOAT) / NULLIF(SUM(scrap_t), 0) FROM heat

? Percentage of heats off spec per crew
? what percent of the heats is off spec, by crew of the melter?
SELECT m.crew, 100.0 * SUM(CASE WHEN h.off_spec = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM heat h JOIN melter m ON h.melter_id = m.melter_id GROUP BY m.crew

? Share of slabs with a smooth surface
? what proportion of slabs is smooth?
SELECT CAST(SUM(CASE WHEN surface = 'smooth' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM slab

? Slabs per heat on average
? how many slabs does one heat give on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT heat_no), 0) FROM slab

? Ratio of automotive to appliances orders
? how many automotive coil orders per appliances order, as a ratio?
SELECT CAST(SUM(CASE WHEN market = 'automotive' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN market = 'appliances' THEN 1 ELSE 0 END), 0) FROM coil_order

? Carbon range of each grade, max less min
? grade code with the difference of maximum and minimum carbon
SELECT grade_code, max_carbon - min_carbon FROM steel_grade

? Price per tonne each customer pays on average: value divided by tonnes
? order value over tonnes by customer
SELECT customer, CAST(SUM(order_value) AS FLOAT) / NULLIF(SUM(tonnes), 0) FROM coil_order GROUP BY customer

? Cracked or scaled slabs thicker than 200 mm: ids
? slab ids with a cracked or scaled surface and thickness above 200
SELECT slab_id FROM slab WHERE surface IN ('cracked', 'scaled') AND thickness_mm > 200

? Blast furnaces out of use
? blast type furnaces that are not in use
SELECT furnace_name FROM furnace WHERE furnace_type = 'blast' AND in_use = FALSE

? Undelivered orders for shipbuilding: order number, customer and tonnes
? order no, customer, tonnes of shipbuilding coil orders without a delivery
SELECT order_no, customer, tonnes FROM coil_order WHERE market = 'shipbuilding' AND delivered IS NULL

? Grade codes starting with ST
? steel grades whose code begins with ST
SELECT grade_code FROM steel_grade WHERE grade_code LIKE 'ST%'

? Target temperature and price of the carbon grades: code, temperature, price
? code, target temperature, price per tonne in the carbon family
SELECT grade_code, target_temp, price_per_t FROM steel_grade WHERE family = 'carbon'

? Heats without a melter
? heat numbers where no melter is recorded
SELECT heat_no FROM heat WHERE melter_id IS NULL

? Orders for at least 300 tonnes from any market except machinery: customers
? customers of coil orders with 300 tonnes or more in a market other than machinery
SELECT customer FROM coil_order WHERE tonnes >= 300 AND market <> 'machinery'

? Which grades are dearer than average?
? grades with a price per tonne above the average
SELECT grade_code FROM steel_grade WHERE price_per_t > (SELECT AVG(price_per_t) FROM steel_grade)

? How much CO2 does Goliath emit?
I do not know

? Which truck collected the coils for Frigo?
I do not know

? What did we pay for the scrap?
I do not know
