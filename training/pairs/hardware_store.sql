-- A hardware store that also rents out tools: articles, suppliers, tradespeople, invoices and tool rentals.

CREATE TABLE suppliers (
  supplier_no INTEGER PRIMARY KEY,
  supplier_name TEXT, -- Eisenhof; Boltworks; Farbe Plus; Dachser Holz
  region TEXT, -- north; south; east; west
  min_order_amt NUMERIC,
  preferred BOOLEAN
);

CREATE TABLE articles (
  article_no INTEGER PRIMARY KEY,
  name TEXT, -- wood screw; claw hammer; wall paint; door hinge; drill bit
  section TEXT, -- fixings; tools; paint; timber; plumbing
  supplier_no INTEGER REFERENCES suppliers (supplier_no),
  purchase_price NUMERIC,
  sales_price NUMERIC,
  qty_in_stock INTEGER,
  shelf TEXT,
  last_inventory DATE
);

CREATE TABLE tradespeople (
  customer_no INTEGER PRIMARY KEY,
  firm TEXT, -- Maler Kunz; Dach & Fach; Elektro Sigg; Bau Frey
  trade TEXT, -- painter; roofer; electrician; carpenter; plumber
  city TEXT, -- Chur; Olten; Wil; Sion
  account_opened DATE,
  credit_limit NUMERIC,
  is_locked BOOLEAN
);

CREATE TABLE invoices (
  invoice_id INTEGER PRIMARY KEY,
  customer_no INTEGER REFERENCES tradespeople (customer_no),
  invoice_date DATE,
  paid_date DATE,
  total_amt NUMERIC,
  clerk TEXT -- Vreni; Urs; Nico
);

CREATE TABLE invoice_items (
  invoice_id INTEGER REFERENCES invoices (invoice_id),
  article_no INTEGER REFERENCES articles (article_no),
  qty INTEGER,
  item_amt NUMERIC
);

CREATE TABLE rental_tools (
  tool_id INTEGER PRIMARY KEY,
  tool_name TEXT, -- floor sander; wet saw; jackhammer; scaffold tower
  bought_year INTEGER,
  day_rate NUMERIC,
  tool_condition TEXT -- good; worn; defective
);

CREATE TABLE tool_rentals (
  rental_id INTEGER PRIMARY KEY,
  tool_id INTEGER REFERENCES rental_tools (tool_id),
  customer_no INTEGER REFERENCES tradespeople (customer_no),
  taken_on DATE,
  due_back DATE,
  brought_back DATE,
  fee NUMERIC
);

? Who supplies the wall paint?
? supplier name for the article wall paint
SELECT s.supplier_name FROM articles a JOIN suppliers s ON a.supplier_no = s.supplier_no WHERE a.name = 'wall paint'

? Which firms bought the claw hammer?
? distinct firms with a claw hammer on any invoice
SELECT DISTINCT t.firm FROM tradespeople t JOIN invoices i ON i.customer_no = t.customer_no JOIN invoice_items x ON x.invoice_id = i.invoice_id JOIN articles a ON x.article_no = a.article_no WHERE a.name = 'claw hammer'

? Which firms have ever rented the jackhammer?
? firms with a rental of the jackhammer, each once
SELECT DISTINCT t.firm FROM tradespeople t JOIN tool_rentals r ON r.customer_no = t.customer_no JOIN rental_tools o ON r.tool_id = o.tool_id WHERE o.tool_name = 'jackhammer'

? Which articles has nobody bought yet?
? articles that are on no invoice
SELECT name FROM articles WHERE article_no NOT IN (SELECT article_no FROM invoice_items)

? Which rental tools were never rented?
? rental tools without tool rentals
SELECT tool_name FROM rental_tools WHERE tool_id NOT IN (SELECT tool_id FROM tool_rentals)

? Which firms opened an account but have no invoice?
? tradespeople without invoices
SELECT firm FROM tradespeople WHERE customer_no NOT IN (SELECT customer_no FROM invoices)

? What did Elektro Sigg buy from us in total?
? invoice total of the firm Elektro Sigg
SELECT SUM(i.total_amt) FROM invoices i JOIN tradespeople t ON i.customer_no = t.customer_no WHERE t.firm = 'Elektro Sigg'

? How many articles does each supplier deliver, suppliers without any included?
? article count per supplier with zero
SELECT s.supplier_name, COUNT(a.article_no) FROM suppliers s LEFT JOIN articles a ON a.supplier_no = s.supplier_no GROUP BY s.supplier_no, s.supplier_name

? Which suppliers from the north deliver plumbing articles?
? north region suppliers with any plumbing article, without repeats
SELECT DISTINCT s.supplier_name FROM suppliers s JOIN articles a ON a.supplier_no = s.supplier_no WHERE s.region = 'north' AND a.section = 'plumbing'

? Show firm, tool and due date of all tools that haven't been brought back.
? tools still out on rental: firm, tool name, due back
SELECT t.firm, o.tool_name, r.due_back FROM tool_rentals r JOIN tradespeople t ON r.customer_no = t.customer_no JOIN rental_tools o ON r.tool_id = o.tool_id WHERE r.brought_back IS NULL

? How many drill bits did painters buy?
? quantity of the article drill bit invoiced to tradespeople of trade painter
SELECT SUM(x.qty) FROM invoice_items x JOIN invoices i ON x.invoice_id = i.invoice_id JOIN tradespeople t ON i.customer_no = t.customer_no JOIN articles a ON x.article_no = a.article_no WHERE a.name = 'drill bit' AND t.trade = 'painter'

? How many articles are there per section?
? articles by section
SELECT section, COUNT(*) FROM articles GROUP BY section

? Average sales price by section
? what does an article cost on average in each section?
SELECT section, AVG(sales_price) FROM articles GROUP BY section

? Invoice totals by trade
? How much did we invoice to each trade?
SELECT t.trade, SUM(i.total_amt) FROM tradespeople t JOIN invoices i ON i.customer_no = t.customer_no GROUP BY t.trade

? Turnover per section
? total item amount of the invoice items for each article section
SELECT a.section, SUM(x.item_amt) FROM invoice_items x JOIN articles a ON x.article_no = a.article_no GROUP BY a.section

? Stock value at purchase price by section
? what is our stock worth per section, quantity times purchase price?
SELECT section, SUM(qty_in_stock * purchase_price) FROM articles GROUP BY section

? Invoices per clerk with count, total and average
? for each clerk the number of invoices, their sum and their mean
SELECT clerk, COUNT(*), SUM(total_amt), AVG(total_amt) FROM invoices GROUP BY clerk

? Rental fees by tool
? what has each rental tool earned in fees?
SELECT o.tool_name, SUM(r.fee) FROM rental_tools o JOIN tool_rentals r ON r.tool_id = o.tool_id GROUP BY o.tool_id, o.tool_name

? Tradespeople by trade and city
? break the tradespeople down by trade and city
SELECT trade, city, COUNT(*) FROM tradespeople GROUP BY trade, city

? Which sections hold more than 500 articles?
? sections with over 500 articles
SELECT section FROM articles GROUP BY section HAVING COUNT(*) > 500

? Which firms were invoiced more than 20000, and how much?
? firms with an invoice sum above 20000 and the sum
SELECT t.firm, SUM(i.total_amt) FROM tradespeople t JOIN invoices i ON i.customer_no = t.customer_no GROUP BY t.customer_no, t.firm HAVING SUM(i.total_amt) > 20000

? How many different firms rented each tool?
? distinct renters per rental tool
SELECT o.tool_name, COUNT(DISTINCT r.customer_no) FROM rental_tools o JOIN tool_rentals r ON r.tool_id = o.tool_id GROUP BY o.tool_id, o.tool_name

? Suppliers per region
? how many suppliers do we have in each region?
SELECT region, COUNT(*) FROM suppliers GROUP BY region

? Which article is the dearest?
? article with the highest sales price
SELECT name FROM articles ORDER BY sales_price DESC LIMIT 1

? Which tool is rented most?
? rental tool with the most rentals
SELECT o.tool_name FROM rental_tools o JOIN tool_rentals r ON r.tool_id = o.tool_id GROUP BY o.tool_id, o.tool_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 firms by invoice total
? our 5 best firms by invoiced amount
SELECT t.firm FROM tradespeople t JOIN invoices i ON i.customer_no = t.customer_no GROUP BY t.customer_no, t.firm ORDER BY SUM(i.total_amt) DESC LIMIT 5

? Which rental tool is the oldest?
? rental tool bought first
SELECT tool_name FROM rental_tools ORDER BY bought_year LIMIT 1

? Which supplier has the most articles?
? supplier with the largest number of articles
SELECT s.supplier_name FROM suppliers s JOIN articles a ON a.supplier_no = s.supplier_no GROUP BY s.supplier_no, s.supplier_name ORDER BY COUNT(*) DESC LIMIT 1

? Which 10 articles sell in the highest quantity?
? 10 top articles by invoiced qty
SELECT a.name FROM articles a JOIN invoice_items x ON x.article_no = a.article_no GROUP BY a.article_no, a.name ORDER BY SUM(x.qty) DESC LIMIT 10

? Show article names from the fullest to the emptiest stock.
? article names by quantity in stock, highest first
SELECT name FROM articles ORDER BY qty_in_stock DESC

? What was the largest invoice? Number and date please.
? id and date of the invoice with the highest total
SELECT invoice_id, invoice_date FROM invoices ORDER BY total_amt DESC LIMIT 1

? List firms by trade, then by credit limit, highest first.
? firms ordered by trade and credit limit descending
SELECT firm FROM tradespeople ORDER BY trade, credit_limit DESC

? How many invoices did we write in August 2022?
? invoices August 2022, count
SELECT COUNT(*) FROM invoices WHERE EXTRACT(YEAR FROM invoice_date) = 2022 AND EXTRACT(MONTH FROM invoice_date) = 8

? Which rented tools are overdue? Ids of the rentals due back before today and not brought back.
? ids of tool rentals with due back before today, not brought back
SELECT rental_id FROM tool_rentals WHERE due_back < CURRENT_DATE AND brought_back IS NULL

? How many days do customers take to pay on average?
? average days between invoice date and payment
SELECT AVG(paid_date - invoice_date) FROM invoices

? Average rental length in days by tool
? for how many days is each tool rented on average, taken to brought back?
SELECT o.tool_name, AVG(r.brought_back - r.taken_on) FROM rental_tools o JOIN tool_rentals r ON r.tool_id = o.tool_id GROUP BY o.tool_id, o.tool_name

? Invoice total per month this year
? how much have we invoiced each month of this year?
SELECT DATE_TRUNC('month', invoice_date), SUM(total_amt) FROM invoices WHERE EXTRACT(YEAR FROM invoice_date) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('month', invoice_date)

? Which articles were last counted before 2022-01-01?
? articles whose last inventory was earlier than January 1, 2022
SELECT name FROM articles WHERE last_inventory < '2022-01-01'

? Invoices by weekday
? how many invoices are written on each day of the week?
SELECT EXTRACT(DOW FROM invoice_date), COUNT(*) FROM invoices GROUP BY EXTRACT(DOW FROM invoice_date)

? How many tools were rented in the last 3 months?
? tool rentals taken in the past 3 months
SELECT COUNT(*) FROM tool_rentals WHERE taken_on >= CURRENT_DATE - INTERVAL '3 months'

? How many accounts were opened per year?
? tradespeople accounts opened by year
SELECT EXTRACT(YEAR FROM account_opened), COUNT(*) FROM tradespeople GROUP BY EXTRACT(YEAR FROM account_opened)

? When did Bau Frey last buy something?
? latest invoice date of the firm Bau Frey
SELECT MAX(i.invoice_date) FROM invoices i JOIN tradespeople t ON i.customer_no = t.customer_no WHERE t.firm = 'Bau Frey'

? What share of invoices is unpaid?
? unpaid invoices as a fraction of all
SELECT CAST(SUM(CASE WHEN paid_date IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM invoices

? Margin per article, sales price less purchase price
? what do we earn on each article? name and difference of the prices
SELECT name, sales_price - purchase_price FROM articles

? Markup of each article as a factor
? article name with sales price divided by purchase price
SELECT name, CAST(sales_price AS FLOAT) / NULLIF(purchase_price, 0) FROM articles

? What percentage of rental tools is defective?
? percent defective rental tools
SELECT 100.0 * SUM(CASE WHEN tool_condition = 'defective' THEN 1 ELSE 0 END) / COUNT(*) FROM rental_tools

? Percentage of rentals brought back late, per tool
? for each tool, what percentage of rentals came back after the due date?
SELECT o.tool_name, 100.0 * SUM(CASE WHEN r.brought_back > r.due_back THEN 1 ELSE 0 END) / COUNT(*) FROM rental_tools o JOIN tool_rentals r ON r.tool_id = o.tool_id GROUP BY o.tool_id, o.tool_name

? Ratio of painters to roofers
? what's the ratio of painter firms to roofer firms?
SELECT CAST(SUM(CASE WHEN trade = 'painter' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN trade = 'roofer' THEN 1 ELSE 0 END), 0) FROM tradespeople

? How many items does an invoice have on average?
? invoice items per invoice
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT invoice_id), 0) FROM invoice_items

? What does a firm buy on average in all its invoices together?
? total invoiced amount divided by the number of different customers
SELECT CAST(SUM(total_amt) AS FLOAT) / NULLIF(COUNT(DISTINCT customer_no), 0) FROM invoices

? Which timber or paint articles are out of stock, 0 pieces?
? paint and timber articles with 0 in stock
SELECT name FROM articles WHERE section IN ('timber', 'paint') AND qty_in_stock = 0

? Which firms are locked?
? locked tradespeople
SELECT firm FROM tradespeople WHERE is_locked = TRUE

? Which preferred suppliers take orders below 200?
? preferred suppliers with a min order under 200
SELECT supplier_name FROM suppliers WHERE preferred = TRUE AND min_order_amt < 200

? Where do I find the door hinge and what does it cost?
? shelf and sales price of the door hinge
SELECT shelf, sales_price FROM articles WHERE name = 'door hinge'

? Which tools cost 30 to 60 a day?
? rental tools with a day rate between 30 and 60
SELECT tool_name FROM rental_tools WHERE day_rate BETWEEN 30 AND 60

? Which articles contain "screw" in the name?
? article names with screw in them
SELECT name FROM articles WHERE name LIKE '%screw%'

? Unlocked carpenters not from Wil with over 5000 credit
? firms of trade carpenter outside Wil, not locked, with a credit limit above 5000
SELECT firm FROM tradespeople WHERE trade = 'carpenter' AND city <> 'Wil' AND is_locked = FALSE AND credit_limit > 5000

? Which invoices are higher than average?
? ids of invoices above the average total
SELECT invoice_id FROM invoices WHERE total_amt > (SELECT AVG(total_amt) FROM invoices)

? Which colours does the wall paint come in?
I do not know

? How many customers complained about the wet saw?
? complaints per rental tool
I do not know

? How long is the warranty on the claw hammer?
I do not know
