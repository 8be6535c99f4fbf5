-- Wholesale fabrics: mills, rolls of cloth, buyers, their orders, and samples sent out.

CREATE TABLE mills (
  mill_id INTEGER PRIMARY KEY,
  mill_name TEXT, -- Lanificio Bruno; Anatolia Tekstil; Highland Weavers; Sundar Mills
  country TEXT, -- Italy; Turkey; Scotland; India
  min_order_m INTEGER,
  certified BOOLEAN
);

CREATE TABLE fabrics (
  fabric_code TEXT PRIMARY KEY,
  fabric_name TEXT, -- Harris Tweed; Crepe Lilla; Denim Raw; Voile Air; Satin Luce
  material TEXT, -- wool; cotton; linen; silk; polyester
  pattern TEXT, -- plain; striped; checked; floral
  mill_id INTEGER REFERENCES mills (mill_id),
  width_cm INTEGER,
  weight_gsm INTEGER,
  buying_price NUMERIC,
  selling_price NUMERIC,
  introduced_year INTEGER
);

CREATE TABLE rolls (
  roll_id INTEGER PRIMARY KEY,
  fabric_code TEXT REFERENCES fabrics (fabric_code),
  dye_lot TEXT,
  metres_total NUMERIC,
  metres_left NUMERIC,
  arrived_on DATE,
  has_defect BOOLEAN
);

CREATE TABLE buyers (
  buyer_id INTEGER PRIMARY KEY,
  company TEXT, -- Atelier Noir; Bridal Dreams; Uniform Plus; Cushion Co
  trade TEXT, -- fashion; upholstery; workwear; curtains
  city TEXT, -- Milan; Krakow; Lyon; Manchester
  credit_limit NUMERIC,
  agent TEXT -- Roberta; Jean; Marek
);

CREATE TABLE orders (
  order_no INTEGER PRIMARY KEY,
  buyer_id INTEGER REFERENCES buyers (buyer_id),
  order_date DATE,
  ship_date DATE,
  incoterm TEXT, -- EXW; FOB; DAP
  order_status TEXT -- open; cut; shipped; cancelled
);

CREATE TABLE order_lines (
  order_no INTEGER REFERENCES orders (order_no),
  fabric_code TEXT REFERENCES fabrics (fabric_code),
  metres NUMERIC,
  price_per_m NUMERIC
);

CREATE TABLE samples (
  sample_id INTEGER PRIMARY KEY,
  buyer_id INTEGER REFERENCES buyers (buyer_id),
  fabric_code TEXT REFERENCES fabrics (fabric_code),
  sent_on DATE,
  answered_on DATE,
  verdict TEXT -- liked; rejected; undecided
);

? Which mill weaves the Harris Tweed?
? name of the mill that makes the fabric Harris Tweed
SELECT m.mill_name FROM fabrics f JOIN mills m ON f.mill_id = m.mill_id WHERE f.fabric_name = 'Harris Tweed'

? Which fabrics come from mills in India?
? names of fabrics woven in India
SELECT f.fabric_name FROM fabrics f JOIN mills m ON f.mill_id = m.mill_id WHERE m.country = 'India'

? Which buyers have ordered silk?
? distinct companies with any order line of a silk fabric
SELECT DISTINCT b.company FROM buyers b JOIN orders o ON o.buyer_id = b.buyer_id JOIN order_lines l ON l.order_no = o.order_no JOIN fabrics f ON l.fabric_code = f.fabric_code WHERE f.material = 'silk'

? Who got a sample but rejected it?
? companies of buyers that rejected any sample, no repeats
SELECT DISTINCT b.company FROM buyers b JOIN samples s ON s.buyer_id = b.buyer_id WHERE s.verdict = 'rejected'

? Which fabrics have never been ordered?
? fabrics without order lines
SELECT fabric_name FROM fabrics WHERE fabric_code NOT IN (SELECT fabric_code FROM order_lines)

? Which buyers never received a sample?
? buyer companies we have sent no samples
SELECT company FROM buyers WHERE buyer_id NOT IN (SELECT buyer_id FROM samples)

? How many metres of Denim Raw are left?
? metres left on the rolls of the fabric Denim Raw
SELECT SUM(r.metres_left) FROM rolls r JOIN fabrics f ON r.fabric_code = f.fabric_code WHERE f.fabric_name = 'Denim Raw'

? What did Atelier Noir order in total, in money?
? order value, metres times price, for the buyer Atelier Noir
SELECT SUM(l.metres * l.price_per_m) FROM order_lines l JOIN orders o ON l.order_no = o.order_no JOIN buyers b ON o.buyer_id = b.buyer_id WHERE b.company = 'Atelier Noir'

? How many rolls do we hold of every fabric, including fabrics without rolls?
? rolls per fabric, zeros as well
SELECT f.fabric_name, COUNT(r.roll_id) FROM fabrics f LEFT JOIN rolls r ON r.fabric_code = f.fabric_code GROUP BY f.fabric_code, f.fabric_name

? Show dye lot, metres left and fabric name of the defective rolls.
? rolls with a defect: dye lot, metres left, fabric name
SELECT r.dye_lot, r.metres_left, f.fabric_name FROM rolls r JOIN fabrics f ON r.fabric_code = f.fabric_code WHERE r.has_defect = TRUE

? Which curtains buyers in Lyon have an open order?
? distinct companies in the curtains trade from Lyon with an order that is open
SELECT DISTINCT b.company FROM buyers b JOIN orders o ON o.buyer_id = b.buyer_id WHERE b.trade = 'curtains' AND b.city = 'Lyon' AND o.order_status = 'open'

? How many fabrics do we carry per material?
? fabrics by material
SELECT material, COUNT(*) FROM fabrics GROUP BY material

? Average selling price by pattern
? what's the average selling price of the fabrics for each pattern?
SELECT pattern, AVG(selling_price) FROM fabrics GROUP BY pattern

? Metres sold by material
? For each material, return the total metres on the order lines.
SELECT f.material, SUM(l.metres) FROM order_lines l JOIN fabrics f ON l.fabric_code = f.fabric_code GROUP BY f.material

? Metres in stock by mill
? how many metres are left on rolls from each mill?
SELECT m.mill_name, SUM(r.metres_left) FROM mills m JOIN fabrics f ON f.mill_id = m.mill_id JOIN rolls r ON r.fabric_code = f.fabric_code GROUP BY m.mill_id, m.mill_name

? Order value per trade
? what is the value of the order lines, metres times price, for each trade of buyer?
SELECT b.trade, SUM(l.metres * l.price_per_m) FROM buyers b JOIN orders o ON o.buyer_id = b.buyer_id JOIN order_lines l ON l.order_no = o.order_no GROUP BY b.trade

? Buyers per agent with the highest credit limit each
? for every agent the number of buyers and the largest credit limit
SELECT agent, COUNT(*), MAX(credit_limit) FROM buyers GROUP BY agent

? Samples by verdict
? how many samples ended in each verdict?
SELECT verdict, COUNT(*) FROM samples GROUP BY verdict

? Break down the orders by incoterm and status.
? number of orders per incoterm and order status
SELECT incoterm, order_status, COUNT(*) FROM orders GROUP BY incoterm, order_status

? Which materials weigh more than 250 gsm on average?
? materials with an average weight over 250
SELECT material FROM fabrics GROUP BY material HAVING AVG(weight_gsm) > 250

? How many different fabrics did each buyer try as a sample?
? distinct sample fabrics per company
SELECT b.company, COUNT(DISTINCT s.fabric_code) FROM buyers b JOIN samples s ON s.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.company

? Which buyers have placed at least 20 orders?
? companies with 20 or more orders
SELECT b.company FROM buyers b JOIN orders o ON o.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.company HAVING COUNT(*) >= 20

? Lightest and heaviest fabric weight per mill
? min and max weight of fabrics by mill name
SELECT m.mill_name, MIN(f.weight_gsm), MAX(f.weight_gsm) FROM mills m JOIN fabrics f ON f.mill_id = m.mill_id GROUP BY m.mill_id, m.mill_name

? Which fabric is the most expensive to buy?
? fabric with the highest buying price
SELECT fabric_name FROM fabrics ORDER BY buying_price DESC LIMIT 1

? Which fabric is the widest?
? widest cloth we sell
SELECT fabric_name FROM fabrics ORDER BY width_cm DESC LIMIT 1

? Top 10 fabrics by metres ordered
? the 10 fabrics with the most metres on order lines
SELECT f.fabric_name FROM fabrics f JOIN order_lines l ON l.fabric_code = f.fabric_code GROUP BY f.fabric_code, f.fabric_name ORDER BY SUM(l.metres) DESC LIMIT 10

? Which buyer orders most often?
? company with the largest number of orders
SELECT b.company FROM buyers b JOIN orders o ON o.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.company ORDER BY COUNT(*) DESC LIMIT 1

? Which mill supplies the most fabrics?
? mill with the biggest number of fabrics
SELECT m.mill_name FROM mills m JOIN fabrics f ON f.mill_id = m.mill_id GROUP BY m.mill_id, m.mill_name ORDER BY COUNT(*) DESC LIMIT 1

? List the fabrics by material and then by selling price, dearest first.
? fabric names ordered by material, then selling price descending
SELECT fabric_name FROM fabrics ORDER BY material, selling_price DESC

? Which roll has been lying here the longest?
? id of the roll that arrived first
SELECT roll_id FROM rolls ORDER BY arrived_on LIMIT 1

? Which mill has the smallest minimum order?
? mill with the lowest min order
SELECT mill_name FROM mills ORDER BY min_order_m LIMIT 1

? Which fabric was sampled the most?
? fabric with the most samples sent
SELECT f.fabric_name FROM fabrics f JOIN samples s ON s.fabric_code = f.fabric_code GROUP BY f.fabric_code, f.fabric_name ORDER BY COUNT(*) DESC LIMIT 1

? How many orders came in during September 2021?
? orders September 2021, count
SELECT COUNT(*) FROM orders WHERE EXTRACT(YEAR FROM order_date) = 2021 AND EXTRACT(MONTH FROM order_date) = 9

? How many samples did we send in the last 90 days?
? samples sent within the past 90 days
SELECT COUNT(*) FROM samples WHERE sent_on >= CURRENT_DATE - INTERVAL '90 days'

? Average days from order to shipping
? how many days does it take on average until an order ships?
SELECT AVG(ship_date - order_date) FROM orders

? How long does each buyer take to answer a sample, on average in days?
? average answer time in days for samples by company
SELECT b.company, AVG(s.answered_on - s.sent_on) FROM buyers b JOIN samples s ON s.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.company

? Orders per year
? how many orders did we get each year?
SELECT EXTRACT(YEAR FROM order_date), COUNT(*) FROM orders GROUP BY EXTRACT(YEAR FROM order_date)

? Metres ordered per month of 2023
? monthly metres on orders placed in 2023
SELECT DATE_TRUNC('month', o.order_date), SUM(l.metres) FROM orders o JOIN order_lines l ON l.order_no = o.order_no WHERE EXTRACT(YEAR FROM o.order_date) = 2023 GROUP BY DATE_TRUNC('month', o.order_date)

? Which rolls arrived before 2020-06-30 and still have metres left?
? ids of rolls that arrived earlier than June 30, 2020 with more than 0 metres left
SELECT roll_id FROM rolls WHERE arrived_on < '2020-06-30' AND metres_left > 0

? Which fabrics were introduced since 2018?
? fabrics with introduced year 2018 or later
SELECT fabric_name FROM fabrics WHERE introduced_year >= 2018

? When did Cushion Co order last?
? date of the most recent order of the company Cushion Co
SELECT MAX(o.order_date) FROM orders o JOIN buyers b ON o.buyer_id = b.buyer_id WHERE b.company = 'Cushion Co'

? Which orders were placed this month?
? order numbers from this month
SELECT order_no FROM orders WHERE DATE_TRUNC('month', order_date) = DATE_TRUNC('month', CURRENT_DATE)

? What share of samples was liked?
? liked samples as a fraction of all samples
SELECT CAST(SUM(CASE WHEN verdict = 'liked' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM samples

? What percentage of the rolls of each fabric has a defect?
? defect percentage of rolls by fabric name
SELECT f.fabric_name, 100.0 * SUM(CASE WHEN r.has_defect = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM fabrics f JOIN rolls r ON r.fabric_code = f.fabric_code GROUP BY f.fabric_code, f.fabric_name

? How much do we earn on a metre of each fabric, selling less buying price?
? fabric name and selling price minus buying price
SELECT fabric_name, selling_price - buying_price FROM fabrics

? What is the ratio of metres left to metres in total over all rolls?
? metres left divided by total metres of the rolls
SELECT CAST(SUM(metres_left) AS FLOAT) / NULLIF(SUM(metres_total), 0) FROM rolls

? Average number of orders per buyer
? how many orders does a buyer place on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT buyer_id), 0) FROM orders

? Ratio of striped to checked fabrics
? striped versus checked fabrics, as a ratio
SELECT CAST(SUM(CASE WHEN pattern = 'striped' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN pattern = 'checked' THEN 1 ELSE 0 END), 0) FROM fabrics

? What proportion of orders was cancelled?
? share of cancelled orders
SELECT CAST(SUM(CASE WHEN order_status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM orders

? What did we get per metre on average over all order lines, weighted by metres?
? total order line value over total metres
SELECT CAST(SUM(metres * price_per_m) AS FLOAT) / NULLIF(SUM(metres), 0) FROM order_lines

? Which checked wool fabrics do we have?
? wool fabrics with a checked pattern
SELECT fabric_name FROM fabrics WHERE material = 'wool' AND pattern = 'checked'

? Which linen or cotton fabrics sell for less than 12?
? cotton and linen fabrics under a selling price of 12
SELECT fabric_name FROM fabrics WHERE material IN ('linen', 'cotton') AND selling_price < 12

? Which mills are not certified?
? uncertified mills
SELECT mill_name FROM mills WHERE certified = FALSE

? Fabrics between 140 and 150 cm wide with name, width and weight
? fabric name, width and weight where the width is between 140 and 150
SELECT fabric_name, width_cm, weight_gsm FROM fabrics WHERE width_cm BETWEEN 140 AND 150

? Which samples are still unanswered?
? ids of samples with no answer date
SELECT sample_id FROM samples WHERE answered_on IS NULL

? Fabric codes that start with "TW"
? show me fabrics whose code begins with TW, code only
SELECT fabric_code FROM fabrics WHERE fabric_code LIKE 'TW%'

? Which buyers outside Milan have a credit limit above 50000?
? companies not based in Milan with over 50000 credit limit
SELECT company FROM buyers WHERE city <> 'Milan' AND credit_limit > 50000

? Who is the agent for Bridal Dreams and what is its credit limit?
? agent and credit limit of the buyer Bridal Dreams
SELECT agent, credit_limit FROM buyers WHERE company = 'Bridal Dreams'

? Which fabrics cost us more than the average buying price?
? fabrics with a buying price above average
SELECT fabric_name FROM fabrics WHERE buying_price > (SELECT AVG(buying_price) FROM fabrics)

? At what temperature can Satin Luce be washed?
? washing instructions per fabric
I do not know

? Who cut the order for Uniform Plus?
I do not know

? In which aisle are the denim rolls stored?
I do not know
