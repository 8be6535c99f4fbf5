# Queries over the demonstration shop that are run, one a line. A line with a hash is a heading.
# the same text means the same to SQLite
SELECT customers.name FROM customers WHERE customers.country = 'France'
SELECT COUNT(*) FROM orders
SELECT COUNT(*) FROM orders;
SELECT * FROM suppliers
SELECT products.* FROM products WHERE products.stock = 0
SELECT DISTINCT category FROM products ORDER BY category
SELECT name, price FROM products ORDER BY price DESC LIMIT 5
SELECT name, price FROM products ORDER BY price LIMIT 5 OFFSET 10
SELECT AVG(price), MIN(price), MAX(price), SUM(stock) FROM products
SELECT country, COUNT(*) FROM customers GROUP BY country ORDER BY COUNT(*) DESC, country
SELECT country, COUNT(*) AS customers FROM customers GROUP BY country ORDER BY customers DESC, country
SELECT category, AVG(price) AS average FROM products GROUP BY category HAVING AVG(price) > 50 ORDER BY average
SELECT category, COUNT(*) AS many FROM products GROUP BY 1 ORDER BY 2 DESC, 1
SELECT status, COUNT(*) FROM orders WHERE ordered_on >= '2024-01-01' GROUP BY status ORDER BY status
SELECT name FROM customers WHERE name LIKE 'A%' ORDER BY name
SELECT name FROM customers WHERE city IN ('Paris', 'Lyon') AND NOT country = 'Spain' ORDER BY name
SELECT name FROM customers WHERE phone IS NULL AND (country = 'Italy' OR country = 'Spain') ORDER BY name
SELECT name FROM products WHERE price BETWEEN 10 AND 20 ORDER BY name
SELECT name FROM products WHERE price NOT BETWEEN 10 AND 500 ORDER BY name
SELECT customers.name, orders.id FROM customers JOIN orders ON orders.customer_id = customers.id WHERE orders.status = 'pending' ORDER BY orders.id
SELECT c.name, COUNT(o.id) AS many FROM customers AS c LEFT JOIN orders AS o ON o.customer_id = c.id GROUP BY c.id, c.name ORDER BY many, c.name LIMIT 5
SELECT p.name, SUM(l.quantity * l.unit_price) AS sold FROM order_lines l INNER JOIN products p ON p.id = l.product_id GROUP BY p.id, p.name ORDER BY sold DESC LIMIT 3
SELECT s.name, COUNT(*) FROM products AS p, suppliers AS s WHERE p.supplier_id = s.id GROUP BY s.name ORDER BY s.name
SELECT o.id, c.name, s.name FROM orders o JOIN customers c ON c.id = o.customer_id LEFT OUTER JOIN staff s ON s.id = o.staff_id ORDER BY o.id LIMIT 10
SELECT member.name, head.name AS head FROM staff AS member JOIN staff AS head ON member.manager_id = head.id ORDER BY member.name
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders) ORDER BY name
SELECT name FROM customers c WHERE EXISTS (SELECT 1 FROM orders WHERE customer_id = c.id AND status = 'cancelled') ORDER BY name
SELECT name FROM products WHERE NOT EXISTS (SELECT * FROM reviews WHERE reviews.product_id = products.id) ORDER BY name
SELECT name, price FROM products WHERE price > (SELECT AVG(price) FROM products) ORDER BY price
SELECT name FROM products p WHERE price = (SELECT MAX(price) FROM products q WHERE q.category = p.category) ORDER BY name
SELECT (SELECT COUNT(*) FROM customers) AS customers, (SELECT COUNT(*) FROM staff) AS staff
SELECT t.country, t.many FROM (SELECT country, COUNT(*) AS many FROM customers GROUP BY country) AS t WHERE t.many > 20 ORDER BY t.many DESC, t.country
SELECT MAX(many) FROM (SELECT COUNT(*) AS many FROM orders GROUP BY customer_id) counted
WITH big AS (SELECT id, name FROM products WHERE price > 300) SELECT name FROM big ORDER BY name
WITH a AS (SELECT id FROM orders WHERE status = 'pending'), b AS (SELECT COUNT(*) AS n FROM a) SELECT n FROM b
WITH t(who, many) AS (SELECT customer_id, COUNT(*) FROM orders GROUP BY customer_id) SELECT customers.name, t.many FROM t JOIN customers ON customers.id = t.who ORDER BY t.many DESC, customers.name LIMIT 3
WITH RECURSIVE boss(id, depth) AS (SELECT id, 0 FROM staff WHERE manager_id IS NULL UNION ALL SELECT staff.id, boss.depth + 1 FROM staff JOIN boss ON staff.manager_id = boss.id) SELECT depth, COUNT(*) FROM boss GROUP BY depth ORDER BY depth
WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n
SELECT city FROM customers UNION SELECT city FROM suppliers ORDER BY city
SELECT city FROM customers UNION ALL SELECT city FROM staff ORDER BY 1 LIMIT 5
SELECT city FROM customers INTERSECT SELECT city FROM suppliers ORDER BY city
SELECT city FROM customers EXCEPT SELECT city FROM suppliers ORDER BY city
SELECT name FROM customers WHERE city IN (SELECT city FROM suppliers UNION SELECT city FROM staff) ORDER BY name
SELECT CASE WHEN price < 20 THEN 'cheap' WHEN price < 200 THEN 'fair' ELSE 'dear' END AS class, COUNT(*) FROM products GROUP BY class ORDER BY class
SELECT CASE rating WHEN 5 THEN 'best' ELSE 'other' END, COUNT(*) FROM reviews GROUP BY 1 ORDER BY 1
SELECT SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) * 100.0 / COUNT(*) FROM orders
SELECT COUNT(DISTINCT country), COUNT(phone) FROM customers
SELECT category, COUNT(*) FILTER (WHERE stock = 0) FROM products GROUP BY category ORDER BY category
SELECT name, RANK() OVER (PARTITION BY category ORDER BY price DESC) AS place FROM products ORDER BY category, place, name
SELECT id, SUM(refund) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM returns ORDER BY id
SELECT id, LAG(ordered_on, 1) OVER (PARTITION BY customer_id ORDER BY id) FROM orders ORDER BY id LIMIT 20
SELECT name, ROW_NUMBER() OVER w, NTILE(4) OVER w FROM staff WINDOW w AS (ORDER BY salary, id) ORDER BY name
SELECT r.name FROM (SELECT name, DENSE_RANK() OVER (ORDER BY price DESC) AS place FROM products) AS r WHERE r.place <= 3 ORDER BY r.place
SELECT UPPER(name), LOWER(country), LENGTH(city) FROM suppliers ORDER BY name
SELECT name || ' from ' || city FROM suppliers ORDER BY 1
SELECT COALESCE(phone, 'none'), NULLIF(city, 'Paris') FROM customers ORDER BY id
SELECT ROUND(AVG(price), 2), ABS(-3), REPLACE('a-b', '-', '+'), TRIM('  x ') FROM products
SELECT CAST(stock AS INTEGER), CAST(id AS TEXT), CAST('3' AS INTEGER) + 1 FROM products WHERE price = 9.95
SELECT salary / 12, salary % 7, salary * 1.1, -salary, +salary FROM staff ORDER BY id
SELECT 1 + 2 * 3, (1 + 2) * 3, 10 / 3, 10 / 4.0, 'it''s', NULL, TRUE, 1 = 1
SELECT name FROM staff WHERE (department, city) IN (SELECT 'Sales', 'Berlin') ORDER BY name
SELECT order_id, returns.quantity FROM order_lines JOIN returns USING (order_id, product_id) ORDER BY returns.id
SELECT COUNT(*) FROM order_lines NATURAL JOIN returns
SELECT COUNT(*) FROM suppliers CROSS JOIN staff
SELECT COUNT(*) FROM (orders JOIN customers ON customers.id = orders.customer_id) JOIN staff ON staff.id = orders.staff_id
SELECT customers.name AS "Customer name", city "City" FROM customers ORDER BY "Customer name" LIMIT 2
SELECT name AS id FROM products ORDER BY products.id LIMIT 3
SELECT name FROM customers GROUP BY name HAVING COUNT(*) > 1
SELECT name FROM customers LIMIT 0
SELECT INSTR(email, '@'), SUBSTR(email, 1, 3), HEX('a'), TYPEOF(price), IFNULL(NULL, 2) FROM customers, products LIMIT 1
SELECT STRFTIME('%Y', ordered_on) AS year, COUNT(*) FROM orders GROUP BY year ORDER BY year
SELECT JULIANDAY('2024-03-01') - JULIANDAY('2024-02-01'), DATE('2024-02-28', '+2 days')
# SQLite says it otherwise
SELECT EXTRACT(YEAR FROM ordered_on) AS year, COUNT(*) FROM orders GROUP BY year ORDER BY year
SELECT DATE_TRUNC('month', ordered_on) AS month, COUNT(*) FROM orders GROUP BY month ORDER BY month
SELECT TO_CHAR(ordered_on, 'YYYY-MM') AS month, SUM(shipping_fee) FROM orders GROUP BY 1 ORDER BY 1
SELECT name FROM customers WHERE name ILIKE 'a%'
SELECT STRING_AGG(name, ', ') FROM suppliers
SELECT AVG(shipped_on - ordered_on) FROM orders
SELECT COUNT(*) FROM orders WHERE ordered_on > DATE '2024-12-31' - INTERVAL '3 months'
SELECT CONCAT(name, ' (', phone, ')') FROM customers
(SELECT name FROM products ORDER BY price LIMIT 1) UNION ALL (SELECT name FROM products ORDER BY price DESC LIMIT 1)
SELECT phone FROM customers ORDER BY phone LIMIT 5
SELECT name FROM products ORDER BY RANDOM() LIMIT 1
SELECT name FROM public.products WHERE price::int = 10
SELECT Name FROM CUSTOMERS WHERE Customers.COUNTRY = 'France'
SELECT STDDEV(price) FROM products
