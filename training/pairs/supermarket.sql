-- A supermarket chain: branches, departments, articles, staff, receipts and what stands on them.

CREATE TABLE branch (
  branch_id INTEGER PRIMARY KEY,
  branch_name TEXT, -- Lindenplatz; Northside; Station Road; Hillview
  town TEXT, -- Fulda; Celle; Lindau; Moers
  sales_area INTEGER,
  parking_spaces INTEGER,
  open_since DATE
);

CREATE TABLE dept (
  dept_id INTEGER PRIMARY KEY,
  dept_name TEXT -- produce; dairy; frozen; bakery; drinks; household
);

CREATE TABLE article (
  ean TEXT PRIMARY KEY,
  article_name TEXT, -- Oat Milk; Basmati Rice; Dark Chocolate; Frozen Peas; Apple Juice
  dept_id INTEGER REFERENCES dept (dept_id),
  brand TEXT, -- Gutland; Casa Verde; Nordkorn; Bluebell
  price NUMERIC,
  vat_rate NUMERIC,
  organic BOOLEAN,
  best_before DATE
);

CREATE TABLE shelf_stock (
  branch_id INTEGER REFERENCES branch (branch_id),
  ean TEXT REFERENCES article (ean),
  pieces INTEGER,
  min_pieces INTEGER
);

CREATE TABLE cashier (
  cashier_id INTEGER PRIMARY KEY,
  branch_id INTEGER REFERENCES branch (branch_id),
  full_name TEXT, -- Britta Kuhn; Aylin Demir; Steffen Roth; Maja Zoric
  hired DATE,
  weekly_hours INTEGER,
  hourly_wage NUMERIC
);

CREATE TABLE receipt (
  receipt_id INTEGER PRIMARY KEY,
  branch_id INTEGER REFERENCES branch (branch_id),
  cashier_id INTEGER REFERENCES cashier (cashier_id),
  issued_at TIMESTAMP,
  total NUMERIC,
  payment_type TEXT, -- cash; debit; credit; app
  has_bonus_card TEXT -- yes; no
);

CREATE TABLE receipt_line (
  receipt_id INTEGER REFERENCES receipt (receipt_id),
  ean TEXT REFERENCES article (ean),
  pieces INTEGER,
  line_amount NUMERIC,
  promotion BOOLEAN
);

? Which articles belong to the dairy department?
? article names in the dept dairy
SELECT a.article_name FROM article a JOIN dept d ON a.dept_id = d.dept_id WHERE d.dept_name = 'dairy'

? Who works the tills at Northside?
? full names of the cashiers in branch Northside
SELECT c.full_name FROM cashier c JOIN branch b ON c.branch_id = b.branch_id WHERE b.branch_name = 'Northside'

? Which branches have Oat Milk on the shelf?
? names of branches with any shelf stock of the article Oat Milk
SELECT DISTINCT b.branch_name FROM branch b JOIN shelf_stock s ON s.branch_id = b.branch_id JOIN article a ON s.ean = a.ean WHERE a.article_name = 'Oat Milk'

? Which articles have never been sold?
? articles that are on no receipt line
SELECT article_name FROM article WHERE ean NOT IN (SELECT ean FROM receipt_line)

? Which cashiers have not issued a receipt?
? cashiers without receipts
SELECT full_name FROM cashier WHERE cashier_id NOT IN (SELECT cashier_id FROM receipt)

? How many pieces of Basmati Rice were sold in total?
? pieces of Basmati Rice on all receipt lines
SELECT SUM(l.pieces) FROM receipt_line l JOIN article a ON l.ean = a.ean WHERE a.article_name = 'Basmati Rice'

? Which articles need refilling in Hillview, i.e. have fewer pieces than the minimum?
? articles in the branch Hillview where shelf pieces are below min pieces
SELECT a.article_name FROM article a JOIN shelf_stock s ON s.ean = a.ean JOIN branch b ON s.branch_id = b.branch_id WHERE b.branch_name = 'Hillview' AND s.pieces < s.min_pieces

? How many cashiers does each branch employ, branches with none included?
? cashiers per branch, also zero
SELECT b.branch_name, COUNT(c.cashier_id) FROM branch b LEFT JOIN cashier c ON c.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? Show the id, total, branch and cashier of each receipt paid by app.
? app receipts: receipt id, total, branch name, cashier name
SELECT r.receipt_id, r.total, b.branch_name, c.full_name FROM receipt r JOIN branch b ON r.branch_id = b.branch_id JOIN cashier c ON r.cashier_id = c.cashier_id WHERE r.payment_type = 'app'

? Which brands are found in the drinks department?
? distinct brands of articles in drinks
SELECT DISTINCT a.brand FROM article a JOIN dept d ON a.dept_id = d.dept_id WHERE d.dept_name = 'drinks'

? What did we sell on promotion in the frozen department, in money?
? line amount of promotion receipt lines for frozen articles
SELECT SUM(l.line_amount) FROM receipt_line l JOIN article a ON l.ean = a.ean JOIN dept d ON a.dept_id = d.dept_id WHERE d.dept_name = 'frozen' AND l.promotion = TRUE

? How many articles does every department have?
? articles by department
SELECT d.dept_name, COUNT(*) FROM dept d JOIN article a ON a.dept_id = d.dept_id GROUP BY d.dept_id, d.dept_name

? Turnover by department
? What is the total line amount sold for each department?
? sales per dept from the receipt lines
SELECT d.dept_name, SUM(l.line_amount) FROM receipt_line l JOIN article a ON l.ean = a.ean JOIN dept d ON a.dept_id = d.dept_id GROUP BY d.dept_id, d.dept_name

? Number of receipts and average total per branch
? for each branch: how many receipts and what is their average total?
SELECT b.branch_name, COUNT(*), AVG(r.total) FROM branch b JOIN receipt r ON r.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? Receipts by payment type
? how many receipts were paid with each payment type?
SELECT payment_type, COUNT(*) FROM receipt GROUP BY payment_type

? Average article price by brand
? what do the articles of each brand cost on average?
SELECT brand, AVG(price) FROM article GROUP BY brand

? How many pieces stand on the shelves of each branch?
? shelf pieces per branch
SELECT b.branch_name, SUM(s.pieces) FROM branch b JOIN shelf_stock s ON s.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? Branches and sales area by town
? how many branches and how much sales area do we have in each town?
SELECT town, COUNT(*), SUM(sales_area) FROM branch GROUP BY town

? Which brands have over 30 articles?
? brands with more than 30 articles
SELECT brand FROM article GROUP BY brand HAVING COUNT(*) > 30

? Which cashiers have rung up more than 100000 in receipts, and how much?
? cashiers with a receipt total over 100000, with the sum
SELECT c.full_name, SUM(r.total) FROM cashier c JOIN receipt r ON r.cashier_id = c.cashier_id GROUP BY c.cashier_id, c.full_name HAVING SUM(r.total) > 100000

? How many different articles did each branch sell?
? distinct articles sold per branch
SELECT b.branch_name, COUNT(DISTINCT l.ean) FROM branch b JOIN receipt r ON r.branch_id = b.branch_id JOIN receipt_line l ON l.receipt_id = r.receipt_id GROUP BY b.branch_id, b.branch_name

? How many weekly hours do the cashiers work per branch?
? weekly hours of cashiers by branch
SELECT b.branch_name, SUM(c.weekly_hours) FROM branch b JOIN cashier c ON c.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? Which branch has the largest sales area?
? our biggest branch by sales area
SELECT branch_name FROM branch ORDER BY sales_area DESC LIMIT 1

? Top 5 articles by pieces sold
? the 5 articles we sell most of
SELECT a.article_name FROM article a JOIN receipt_line l ON l.ean = a.ean GROUP BY a.ean, a.article_name ORDER BY SUM(l.pieces) DESC LIMIT 5

? Which cashier is the best paid?
? cashier with the highest hourly wage
SELECT full_name FROM cashier ORDER BY hourly_wage DESC LIMIT 1

? Which branch has the highest turnover from receipts?
? branch with the most receipt money
SELECT b.branch_name FROM branch b JOIN receipt r ON r.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name ORDER BY SUM(r.total) DESC LIMIT 1

? Which department has the fewest articles?
? dept with the smallest number of articles
SELECT d.dept_name FROM dept d JOIN article a ON a.dept_id = d.dept_id GROUP BY d.dept_id, d.dept_name ORDER BY COUNT(*) LIMIT 1

? What was the largest receipt ever? Show the total and when it was issued.
? total and time of the receipt with the highest total
SELECT total, issued_at FROM receipt ORDER BY total DESC LIMIT 1

? List the articles by brand, then by price from high to low.
? article names sorted by brand and then price descending
SELECT article_name FROM article ORDER BY brand, price DESC

? Which articles expire next? Show the first 10.
? 10 articles with the earliest best before date
SELECT article_name FROM article ORDER BY best_before LIMIT 10

? Which cashier joined the company last?
? most recently hired cashier
SELECT full_name FROM cashier ORDER BY hired DESC LIMIT 1

? How many receipts were issued on 2023-12-23?
? receipts on December 23, 2023
SELECT COUNT(*) FROM receipt WHERE CAST(issued_at AS DATE) = '2023-12-23'

? Turnover per month in 2022
? total of receipts for each month of 2022
SELECT DATE_TRUNC('month', issued_at), SUM(total) FROM receipt WHERE EXTRACT(YEAR FROM issued_at) = 2022 GROUP BY DATE_TRUNC('month', issued_at)

? Receipts by hour of the day
? at which hours are we busy? count the receipts per hour
SELECT EXTRACT(HOUR FROM issued_at), COUNT(*) FROM receipt GROUP BY EXTRACT(HOUR FROM issued_at)

? Average receipt total on Saturdays
? what does a customer spend per receipt on a Saturday, on average?
SELECT AVG(total) FROM receipt WHERE EXTRACT(DOW FROM issued_at) = 6

? Which articles are past their best before date?
? articles whose best before date has passed
SELECT article_name FROM article WHERE best_before < CURRENT_DATE

? How much did we take in the last 30 days?
? receipts total, past 30 days
SELECT SUM(total) FROM receipt WHERE issued_at >= CURRENT_DATE - INTERVAL '30 days'

? Which branches opened between 2000 and 2010?
? branches open since a year between 2000 and 2010
SELECT branch_name FROM branch WHERE EXTRACT(YEAR FROM open_since) BETWEEN 2000 AND 2010

? How many cashiers were hired each year?
? cashier hirings per year
SELECT EXTRACT(YEAR FROM hired), COUNT(*) FROM cashier GROUP BY EXTRACT(YEAR FROM hired)

? For how many years has every branch been open?
? branch name and years since opening
SELECT branch_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM open_since) FROM branch

? When was the last receipt issued in the town of Lindau?
? latest receipt time of branches in Lindau
SELECT MAX(r.issued_at) FROM receipt r JOIN branch b ON r.branch_id = b.branch_id WHERE b.town = 'Lindau'

? What share of the articles is organic?
? organic articles as a proportion of all
SELECT CAST(SUM(CASE WHEN organic = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM article

? What percentage of articles is organic in each department?
? organic percentage by department
SELECT d.dept_name, 100.0 * SUM(CASE WHEN a.organic = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM article a JOIN dept d ON a.dept_id = d.dept_id GROUP BY d.dept_id, d.dept_name

? What percentage of receipts was paid in cash?
? percent cash receipts
SELECT 100.0 * SUM(CASE WHEN payment_type = 'cash' THEN 1 ELSE 0 END) / COUNT(*) FROM receipt

? Ratio of debit to credit receipts
? what is the ratio of receipts paid by debit to receipts paid by credit?
SELECT CAST(SUM(CASE WHEN payment_type = 'debit' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN payment_type = 'credit' THEN 1 ELSE 0 END), 0) FROM receipt

? How many receipt lines does a receipt have on average?
? average number of lines per receipt
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT receipt_id), 0) FROM receipt_line

? Sales area per parking space for each branch
? branch name and sales area divided by parking spaces
SELECT branch_name, CAST(sales_area AS FLOAT) / NULLIF(parking_spaces, 0) FROM branch

? What fraction of sales is made on promotion?
? promotion line amount over the total line amount
SELECT CAST(SUM(CASE WHEN promotion = TRUE THEN line_amount ELSE 0 END) AS FLOAT) / NULLIF(SUM(line_amount), 0) FROM receipt_line

? How much does each cashier earn in a week? Name and hours times wage.
? cashier name and weekly hours times hourly wage
SELECT full_name, weekly_hours * hourly_wage FROM cashier

? Which organic articles cost less than 3?
? organic articles under 3
SELECT article_name FROM article WHERE organic = TRUE AND price < 3

? Which articles are by Gutland or Bluebell and cost more than 5?
? Gutland and Bluebell articles above 5
SELECT article_name FROM article WHERE brand IN ('Gutland', 'Bluebell') AND price > 5

? Which articles have a name starting with "Frozen"?
? article names that begin with Frozen
SELECT article_name FROM article WHERE article_name LIKE 'Frozen%'

? Which cashiers work 20 to 30 hours a week?
? cashiers with weekly hours between 20 and 30
SELECT full_name FROM cashier WHERE weekly_hours BETWEEN 20 AND 30

? Name and price of articles that have no best before date
? articles without best before date: name, price
SELECT article_name, price FROM article WHERE best_before IS NULL

? Show the EAN, brand and price of the Dark Chocolate.
? Dark Chocolate article: ean, brand, price
SELECT ean, brand, price FROM article WHERE article_name = 'Dark Chocolate'

? Which branches in Celle or Moers have more than 100 parking spaces?
? Celle and Moers branches with over 100 parking spaces
SELECT branch_name FROM branch WHERE town IN ('Celle', 'Moers') AND parking_spaces > 100

? How many receipts above 200 were not paid in cash?
? number of receipts over 200 with a payment type other than cash
SELECT COUNT(*) FROM receipt WHERE total > 200 AND payment_type <> 'cash'

? Which articles are dearer than the average article?
? articles with a price above average
SELECT article_name FROM article WHERE price > (SELECT AVG(price) FROM article)

? Which supplier delivers the Apple Juice?
? supplier of the Apple Juice
I do not know

? How many bottles were handed back for deposit?
I do not know

? How many shoplifters were caught per branch?
I do not know
