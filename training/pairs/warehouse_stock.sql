-- Warehouse stock: items, their bins, suppliers, receipts from suppliers and picks.

CREATE TABLE supplier (
  supplier_id INTEGER PRIMARY KEY,
  supplier_name TEXT, -- Nordfast; Kleinmann; Delta Tools; Ostara; Pro-Line
  country TEXT, -- Sweden; Austria; Turkey; Vietnam
  lead_time_days INTEGER,
  contact_email TEXT,
  blocked BOOLEAN
);

CREATE TABLE warehouse (
  warehouse_id INTEGER PRIMARY KEY,
  site TEXT, -- Hamburg; Linz; Rotterdam; Brno
  floor_area_m2 NUMERIC,
  opened_on DATE,
  cooled BOOLEAN
);

CREATE TABLE item (
  sku TEXT PRIMARY KEY,
  descr TEXT, -- steel bolt; garden hose; work gloves; LED lamp; paint roller
  category TEXT, -- fasteners; garden; safety; lighting; paint
  unit_cost NUMERIC,
  sell_price NUMERIC,
  weight_g INTEGER,
  reorder_level INTEGER,
  supplier_id INTEGER REFERENCES supplier (supplier_id),
  discontinued BOOLEAN
);

CREATE TABLE stock_level (
  stock_id INTEGER PRIMARY KEY,
  sku TEXT REFERENCES item (sku),
  warehouse_id INTEGER REFERENCES warehouse (warehouse_id),
  bin_code TEXT,
  qty_on_hand INTEGER,
  qty_reserved INTEGER,
  last_counted DATE
);

CREATE TABLE goods_receipt (
  receipt_id INTEGER PRIMARY KEY,
  sku TEXT REFERENCES item (sku),
  warehouse_id INTEGER REFERENCES warehouse (warehouse_id),
  ordered_on DATE,
  received_on DATE,
  qty INTEGER,
  qty_rejected INTEGER,
  invoice_total NUMERIC
);

CREATE TABLE pick (
  pick_id INTEGER PRIMARY KEY,
  sku TEXT REFERENCES item (sku),
  warehouse_id INTEGER REFERENCES warehouse (warehouse_id),
  picker TEXT, -- Olga; Deniz; Frank; Mirela
  picked_at TIMESTAMP,
  qty INTEGER,
  shift TEXT -- early; late; night
);

? Who supplies the garden hose?
? name of the supplier of the item garden hose
SELECT s.supplier_name FROM item i JOIN supplier s ON i.supplier_id = s.supplier_id WHERE i.descr = 'garden hose'

? Which items come from suppliers in Turkey?
? descriptions of items with a Turkey supplier
SELECT i.descr FROM item i JOIN supplier s ON i.supplier_id = s.supplier_id WHERE s.country = 'Turkey'

? How many work gloves are on hand in Hamburg?
? qty on hand of work gloves at the Hamburg site
SELECT SUM(l.qty_on_hand) FROM stock_level l JOIN item i ON l.sku = i.sku JOIN warehouse w ON l.warehouse_id = w.warehouse_id WHERE i.descr = 'work gloves' AND w.site = 'Hamburg'

? Which items have never been picked?
? items without any pick
SELECT descr FROM item WHERE sku NOT IN (SELECT sku FROM pick)

? Which suppliers deliver nothing to us at the moment, i.e. have no item?
? suppliers without a single item
SELECT supplier_name FROM supplier WHERE supplier_id NOT IN (SELECT supplier_id FROM item)

? Which sites hold any stock of lighting items?
? distinct warehouse sites with lighting items in stock
SELECT DISTINCT w.site FROM warehouse w JOIN stock_level l ON l.warehouse_id = w.warehouse_id JOIN item i ON l.sku = i.sku WHERE i.category = 'lighting'

? List sku, bin code and quantity on hand for everything stored in Linz.
? Linz stock: sku, bin code, qty on hand
SELECT l.sku, l.bin_code, l.qty_on_hand FROM stock_level l JOIN warehouse w ON l.warehouse_id = w.warehouse_id WHERE w.site = 'Linz'

? Which items have fallen below their reorder level in any warehouse?
? descriptions of items where the quantity on hand is under the reorder level, no repeats
SELECT DISTINCT i.descr FROM item i JOIN stock_level l ON l.sku = i.sku WHERE l.qty_on_hand < i.reorder_level

? How many items does each supplier provide, including suppliers with none?
? number of items per supplier, with zeros
SELECT s.supplier_name, COUNT(i.sku) FROM supplier s LEFT JOIN item i ON i.supplier_id = s.supplier_id GROUP BY s.supplier_id, s.supplier_name

? Which pickers have picked paint items during the night shift?
? distinct pickers of paint items on the night shift
SELECT DISTINCT p.picker FROM pick p JOIN item i ON p.sku = i.sku WHERE i.category = 'paint' AND p.shift = 'night'

? What did we pay for goods received from Kleinmann?
? invoice total of goods receipts for items of supplier Kleinmann
SELECT SUM(g.invoice_total) FROM goods_receipt g JOIN item i ON g.sku = i.sku JOIN supplier s ON i.supplier_id = s.supplier_id WHERE s.supplier_name = 'Kleinmann'

? How many items are there in each category?
? items by category
SELECT category, COUNT(*) FROM item GROUP BY category

? What's the stock on hand at each site?
? quantity on hand per warehouse site
SELECT w.site, SUM(l.qty_on_hand) FROM warehouse w JOIN stock_level l ON l.warehouse_id = w.warehouse_id GROUP BY w.site

? Stock value by category
? What is our stock worth at unit cost, by item category?
SELECT i.category, SUM(l.qty_on_hand * i.unit_cost) FROM stock_level l JOIN item i ON l.sku = i.sku GROUP BY i.category

? How many picks and how many units per picker?
? for each picker the number of picks and the quantity picked
SELECT picker, COUNT(*), SUM(qty) FROM pick GROUP BY picker

? Average unit cost, cheapest and dearest per category
? per category: average, minimum and maximum unit cost of the items
SELECT category, AVG(unit_cost), MIN(unit_cost), MAX(unit_cost) FROM item GROUP BY category

? Units picked by shift
? how much quantity is picked in each shift?
SELECT shift, SUM(qty) FROM pick GROUP BY shift

? Which categories contain more than 200 items?
? categories with over 200 items
SELECT category FROM item GROUP BY category HAVING COUNT(*) > 200

? How many different items does each site hold?
? number of distinct skus per warehouse site
SELECT w.site, COUNT(DISTINCT l.sku) FROM warehouse w JOIN stock_level l ON l.warehouse_id = w.warehouse_id GROUP BY w.site

? Average lead time by supplier country
? how many days of lead time do suppliers need on average per country?
SELECT country, AVG(lead_time_days) FROM supplier GROUP BY country

? Received quantity by supplier and site
? break the received goods quantity down by supplier name and warehouse site
SELECT s.supplier_name, w.site, SUM(g.qty) FROM goods_receipt g JOIN item i ON g.sku = i.sku JOIN supplier s ON i.supplier_id = s.supplier_id JOIN warehouse w ON g.warehouse_id = w.warehouse_id GROUP BY s.supplier_name, w.site

? Which suppliers have had more than 500 units rejected on receipt?
? suppliers with over 500 rejected units in goods receipts
SELECT s.supplier_name FROM supplier s JOIN item i ON i.supplier_id = s.supplier_id JOIN goods_receipt g ON g.sku = i.sku GROUP BY s.supplier_id, s.supplier_name HAVING SUM(g.qty_rejected) > 500

? Which item is the heaviest?
? heaviest item in the catalogue
SELECT descr FROM item ORDER BY weight_g DESC LIMIT 1

? Top 10 items by quantity picked
? the 10 items that get picked the most, by units
SELECT i.descr FROM item i JOIN pick p ON p.sku = i.sku GROUP BY i.sku, i.descr ORDER BY SUM(p.qty) DESC LIMIT 10

? Which supplier is the slowest?
? supplier with the longest lead time
SELECT supplier_name FROM supplier ORDER BY lead_time_days DESC LIMIT 1

? Who has done the most picks?
? picker with the highest number of picks
SELECT picker FROM pick GROUP BY picker ORDER BY COUNT(*) DESC LIMIT 1

? Which warehouse site is the largest?
? site with the biggest floor area
SELECT site FROM warehouse ORDER BY floor_area_m2 DESC LIMIT 1

? Which supplier provides the most items?
? name the supplier with the largest range of items
SELECT s.supplier_name FROM supplier s JOIN item i ON i.supplier_id = s.supplier_id GROUP BY s.supplier_id, s.supplier_name ORDER BY COUNT(*) DESC LIMIT 1

? List the bins by quantity on hand, fullest first and then by bin code.
? bin codes sorted by qty on hand descending, then bin code
SELECT bin_code FROM stock_level ORDER BY qty_on_hand DESC, bin_code

? Which 3 goods receipts had the biggest invoices? Show id and total.
? top 3 goods receipts by invoice total, id and amount
SELECT receipt_id, invoice_total FROM goods_receipt ORDER BY invoice_total DESC LIMIT 3

? Cheapest item in the safety category
? what is the safety item with the lowest selling price?
SELECT descr FROM item WHERE category = 'safety' ORDER BY sell_price LIMIT 1

? How many goods receipts came in during April 2022?
? goods receipts April 2022, number
SELECT COUNT(*) FROM goods_receipt WHERE EXTRACT(YEAR FROM received_on) = 2022 AND EXTRACT(MONTH FROM received_on) = 4

? Which bins have not been counted since 2023-01-01?
? bin codes last counted before January 1, 2023
SELECT bin_code FROM stock_level WHERE last_counted < '2023-01-01'

? How many days does it take on average from ordering goods to receiving them?
? average days between order and receipt of goods
SELECT AVG(received_on - ordered_on) FROM goods_receipt

? Units picked per day in the last 10 days
? daily picked quantity over the past 10 days
SELECT CAST(picked_at AS DATE), SUM(qty) FROM pick WHERE picked_at >= CURRENT_DATE - INTERVAL '10 days' GROUP BY CAST(picked_at AS DATE)

? Picks per weekday
? on which days of the week is the most picked? count the picks for each weekday
SELECT EXTRACT(DOW FROM picked_at), COUNT(*) FROM pick GROUP BY EXTRACT(DOW FROM picked_at)

? How much was invoiced for goods received in each year?
? invoice total of goods receipts per year
SELECT EXTRACT(YEAR FROM received_on), SUM(invoice_total) FROM goods_receipt GROUP BY EXTRACT(YEAR FROM received_on)

? Which sites opened between 2005-01-01 and 2015-12-31?
? warehouses opened from 2005-01-01 to 2015-12-31
SELECT site FROM warehouse WHERE opened_on BETWEEN '2005-01-01' AND '2015-12-31'

? Which receipts are still outstanding, that is ordered but not yet received?
? ids of goods receipts without a received date
SELECT receipt_id FROM goods_receipt WHERE received_on IS NULL

? When was the LED lamp last picked?
? latest pick time of the item LED lamp
SELECT MAX(p.picked_at) FROM pick p JOIN item i ON p.sku = i.sku WHERE i.descr = 'LED lamp'

? How many picks were done this month on the early shift?
? early shift picks this month
SELECT COUNT(*) FROM pick WHERE shift = 'early' AND DATE_TRUNC('month', picked_at) = DATE_TRUNC('month', CURRENT_DATE)

? What share of received units was rejected?
? rejected quantity over received quantity in goods receipts
SELECT CAST(SUM(qty_rejected) AS FLOAT) / NULLIF(SUM(qty), 0) FROM goods_receipt

? Margin of each item: selling price minus unit cost
? description and sell price less unit cost for all items
SELECT descr, sell_price - unit_cost FROM item

? What percentage of items has been discontinued?
? percent discontinued items
SELECT 100.0 * SUM(CASE WHEN discontinued = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM item

? For each category, what percentage of the items is discontinued?
? discontinued percentage by category
SELECT category, 100.0 * SUM(CASE WHEN discontinued = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM item GROUP BY category

? How many units go into a pick on average, per shift?
? average qty of a pick by shift
SELECT shift, AVG(qty) FROM pick GROUP BY shift

? Ratio of night picks to early picks
? what is the ratio of picks on the night shift to picks on the early shift?
SELECT CAST(SUM(CASE WHEN shift = 'night' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN shift = 'early' THEN 1 ELSE 0 END), 0) FROM pick

? How much of each bin is free to sell, i.e. on hand minus reserved?
? bin code and qty on hand less qty reserved
SELECT bin_code, qty_on_hand - qty_reserved FROM stock_level

? Picks per picker on average
? how many picks does a picker do on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT picker), 0) FROM pick

? Markup factor of every item, sell price divided by unit cost, with sku
? sku and sell price over unit cost
SELECT sku, CAST(sell_price AS FLOAT) / NULLIF(unit_cost, 0) FROM item

? Which suppliers are blocked?
? blocked suppliers
SELECT supplier_name FROM supplier WHERE blocked = TRUE

? Which garden or safety items sell for more than 40?
? garden and safety items with a sell price above 40
SELECT descr FROM item WHERE category IN ('garden', 'safety') AND sell_price > 40

? Show the sku, unit cost and sell price of the steel bolt.
? steel bolt: sku, unit cost, sell price
SELECT sku, unit_cost, sell_price FROM item WHERE descr = 'steel bolt'

? Which sites are not cooled?
? uncooled warehouses
SELECT site FROM warehouse WHERE cooled = FALSE

? Find items whose description contains "lamp".
? item descriptions with lamp in them
SELECT descr FROM item WHERE descr LIKE '%lamp%'

? Which suppliers have not left an email?
? suppliers where the contact email is missing
SELECT supplier_name FROM supplier WHERE contact_email IS NULL

? Which suppliers outside Austria deliver within 7 days?
? suppliers not from Austria with a lead time of at most 7 days
SELECT supplier_name FROM supplier WHERE country <> 'Austria' AND lead_time_days <= 7

? Which bins have between 1 and 10 units on hand?
? bin codes with 1 to 10 pieces on hand
SELECT bin_code FROM stock_level WHERE qty_on_hand BETWEEN 1 AND 10

? Number of items lighter than 250 grams and still sold, so not discontinued
? how many items weigh less than 250 g and are not discontinued?
SELECT COUNT(*) FROM item WHERE weight_g < 250 AND discontinued = FALSE

? Which items cost us more than the average item?
? items with a unit cost above average
SELECT descr FROM item WHERE unit_cost > (SELECT AVG(unit_cost) FROM item)

? Which customer received the steel bolts?
I do not know

? How many forklifts does each warehouse have?
? number of forklifts by site
I do not know

? When do the paint items expire?
I do not know
