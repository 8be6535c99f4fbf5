-- One statement a line; indented lines belong to the one above. All of them are SQL of the general profile.
-- The simplest
SELECT * FROM customers
select * from customers
SELECT name FROM customers;
SELECT name FROM customers ;
SELECT customers.name FROM customers
SELECT customers.* FROM customers
SELECT c.* FROM customers c
SELECT COUNT(*) FROM orders
SELECT count(*) from orders
SELECT COUNT( * ) FROM orders
SELECT DISTINCT country FROM customers
SELECT DISTINCT ON (customer_id) customer_id, ordered_on FROM orders ORDER BY customer_id, ordered_on DESC
SELECT id,name,email FROM customers
SELECT 1
SELECT CURRENT_DATE
SELECT 1 + 1 AS two
SELECT NULL
I do not know
I do not know;
-- Names
SELECT "name" FROM "customers"
SELECT "customers"."name" FROM "customers"
SELECT customers."name" FROM customers
SELECT "Unit Price" FROM products
SELECT products."Unit Price", products."order" FROM products
SELECT p."order" FROM products p
SELECT "from" FROM "Order Details"
SELECT "Order Details"."from" FROM "Order Details"
SELECT od."naïve ""x""" FROM "Order Details" AS od
SELECT "größe" FROM "Order Details"
SELECT "Order Details".* FROM "Order Details"
SELECT year FROM "Order Details"
SELECT "year" FROM "Order Details"
SELECT count, date FROM "Order Details"
SELECT d.date, d.count FROM "Order Details" d
-- Aliases
SELECT c.name, COUNT(o.id) AS order_count FROM customers c JOIN orders o ON c.id = o.customer_id GROUP BY c.name ORDER BY order_count DESC
SELECT c.name AS customer, o.status AS state FROM customers AS c JOIN orders AS o ON o.customer_id = c.id
SELECT t1.name FROM customers AS t1 JOIN orders AS t2 ON t1.id = t2.customer_id
SELECT w.name FROM customers w
SELECT fr.name FROM customers fr
SELECT selected.name FROM customers selected
SELECT orderx.id FROM orders orderx
SELECT o2.id FROM orders o2 WHERE o2.total_amount > 5
SELECT name AS "Customer Name" FROM customers ORDER BY "Customer Name"
SELECT date_trunc('month', ordered_on) AS month, COUNT(*) AS count FROM orders GROUP BY month ORDER BY month
SELECT EXTRACT(YEAR FROM ordered_on) AS year, SUM(total_amount) AS total FROM orders GROUP BY year ORDER BY year DESC
SELECT a.name FROM customers a, orders b WHERE a.id = b.customer_id
-- WHERE
SELECT name FROM customers WHERE country = 'France'
SELECT name FROM customers WHERE name = 'O''Brien'
SELECT name FROM customers WHERE name = ''
SELECT name FROM customers WHERE city = 'Zürich' AND NOT country = 'DE'
SELECT name FROM customers WHERE city = 'İstanbul – 東京 🗼'
SELECT name FROM customers WHERE note = 'a;b--c/*d*/e"f'
SELECT id FROM orders WHERE total_amount > 100.50
SELECT id FROM orders WHERE total_amount>=100
SELECT id FROM orders WHERE total_amount <> 3 AND status != 'open' OR id < 4
SELECT id FROM orders WHERE total_amount = -5
SELECT id FROM orders WHERE (status = 'open' OR status = 'paid') AND total_amount < 10
SELECT id FROM orders WHERE NOT (status = 'open')
SELECT id FROM orders WHERE ((status = 'open'))
SELECT id FROM orders WHERE status IN ('open', 'paid')
SELECT id FROM orders WHERE status NOT IN ('open','paid')
SELECT id FROM orders WHERE id IN (1, 2, 3)
SELECT id FROM orders WHERE total_amount BETWEEN 1 AND 10 AND status = 'open'
SELECT id FROM orders WHERE total_amount NOT BETWEEN 1 AND 10
SELECT name FROM customers WHERE email IS NULL
SELECT name FROM customers WHERE email IS NOT NULL
SELECT name FROM customers WHERE is_active
SELECT name FROM customers WHERE NOT is_active AND country = 'X'
SELECT name FROM customers WHERE is_active IS TRUE
SELECT name FROM customers WHERE is_active = TRUE
SELECT name FROM customers WHERE is_active IS NOT DISTINCT FROM FALSE
SELECT name FROM customers WHERE name LIKE 'A%'
SELECT name FROM customers WHERE name NOT LIKE '%x_'
SELECT name FROM customers WHERE name ILIKE '%smith%'
SELECT name FROM customers WHERE LOWER(name) LIKE LOWER('%Smith%')
SELECT name FROM customers WHERE name ~ '^A'
SELECT name FROM customers WHERE name ~* 'smith$'
SELECT name FROM customers WHERE name !~ 'x'
-- Dates
SELECT id FROM orders WHERE ordered_on >= DATE '2023-01-01'
SELECT id FROM orders WHERE ordered_on >= '2023-01-01' AND ordered_on < '2024-01-01'
SELECT id FROM orders WHERE ordered_on > CURRENT_DATE - INTERVAL '30 days'
SELECT id FROM orders WHERE ordered_on >= NOW() - interval '1 month'
SELECT id FROM orders WHERE DATE_TRUNC('year', ordered_on) = DATE_TRUNC('year', CURRENT_DATE)
SELECT TO_CHAR(ordered_on, 'YYYY-MM') AS period, COUNT(*) FROM orders GROUP BY period
SELECT AGE(ordered_on), AGE(CURRENT_DATE, ordered_on) FROM orders
SELECT DATE_PART('dow', ordered_on) FROM orders
SELECT extract(epoch FROM ordered_on - TIMESTAMP '2020-01-01 00:00:00') / 86400 FROM orders
SELECT DATE(ordered_on) FROM orders
SELECT date FROM "Order Details" WHERE date = DATE '2023-01-01'
-- Joins
SELECT o.id FROM orders o INNER JOIN customers c ON c.id = o.customer_id
SELECT c.name FROM customers c LEFT JOIN orders o ON o.customer_id = c.id WHERE o.id IS NULL
SELECT c.name FROM customers c LEFT OUTER JOIN orders o ON o.customer_id = c.id
SELECT c.name FROM customers c RIGHT JOIN orders o ON o.customer_id = c.id
SELECT c.name FROM customers c FULL OUTER JOIN orders o ON o.customer_id = c.id
SELECT c.name FROM customers c CROSS JOIN products p
SELECT quantity FROM orders JOIN order_lines USING (id)
SELECT quantity FROM orders o JOIN order_lines l USING(id, order_id) WHERE o.id = 1
SELECT c.name, p.name FROM customers c JOIN orders o ON o.customer_id = c.id JOIN order_lines l ON l.order_id = o.id AND l.quantity > 1 JOIN products p ON p.id = l.product_id
-- Groups
SELECT country, COUNT(*) FROM customers GROUP BY country HAVING COUNT(*) > 1
SELECT country, city, COUNT(DISTINCT id) FROM customers GROUP BY country, city ORDER BY 3 DESC, country
SELECT country, COUNT(*) FROM customers GROUP BY 1 ORDER BY 2 DESC NULLS LAST LIMIT 10 OFFSET 5
SELECT MIN(price), MAX(price), AVG(price), SUM(price) FROM products
SELECT ROUND(AVG(price), 2) FROM products
SELECT SUM(CASE WHEN status = 'paid' THEN 1 ELSE 0 END)::float / COUNT(*) AS ratio FROM orders
SELECT COUNT(*) FILTER (WHERE status = 'paid') AS paid FROM orders
SELECT CAST(COUNT(*) FILTER (WHERE status = 'paid') AS FLOAT) / NULLIF(COUNT(*), 0) FROM orders
SELECT STRING_AGG(name, ', ' ORDER BY name) FROM customers
SELECT string_agg(DISTINCT name, ', ') FROM customers
SELECT ARRAY_AGG(name ORDER BY id DESC) FROM customers
SELECT BOOL_OR(is_active), BOOL_AND(id > 3) FROM customers
SELECT country FROM customers GROUP BY country HAVING BOOL_AND(is_active)
SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY total_amount) FROM orders
SELECT MODE() WITHIN GROUP (ORDER BY status) FROM orders
SELECT STDDEV(total_amount), CORR(total_amount, id) FROM orders
-- Expressions
SELECT CASE status WHEN 'open' THEN 1 WHEN 'paid' THEN 2 END FROM orders
SELECT CASE WHEN total_amount > 10 AND status = 'open' THEN 'big' ELSE 'small' END AS size FROM orders
SELECT CAST(total_amount AS NUMERIC(10, 2)), total_amount::int, total_amount::DECIMAL(8,2)::text FROM orders
SELECT CAST(id AS double precision) FROM orders
SELECT quantity * unit_price FROM order_lines
SELECT -(quantity + 1) * 2 % 3 FROM order_lines WHERE 1 = 2
SELECT -quantity FROM order_lines
SELECT name || ' <' || email || '>' FROM customers
SELECT COALESCE(email, 'none'), CONCAT(name, ' ', city), UPPER(name), LENGTH(name) FROM customers
SELECT SUBSTRING(name, 1, 3), TRIM(name), REPLACE(name, 'a', 'b'), SPLIT_PART(email, '@', 2) FROM customers
SELECT GREATEST(price, 1), LEAST(price, 2), ABS(price), CEIL(price), POWER(price, 2), MOD(id, 2) FROM products
SELECT POSITION('@' IN email), STRPOS(email, '@'), LEFT(name, 1) FROM customers
SELECT price > 10 AS is_dear, price IS NULL OR price = 0 FROM products
SELECT (total_amount > 5)::int FROM orders
SELECT a.id - b.id FROM orders a JOIN orders b ON a.customer_id = b.customer_id
-- Windows
SELECT name, RANK() OVER (ORDER BY price DESC) FROM products
SELECT name, ROW_NUMBER() OVER(PARTITION BY category ORDER BY price) AS position FROM products
SELECT SUM(total_amount) OVER (PARTITION BY customer_id ORDER BY ordered_on ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM orders
SELECT AVG(total_amount) OVER (ORDER BY ordered_on ROWS 6 PRECEDING), COUNT(*) OVER () FROM orders
SELECT LAG(total_amount) OVER (ORDER BY id), LEAD(total_amount, 1, 0) OVER (ORDER BY id) FROM orders
SELECT NTILE(4) OVER (ORDER BY price), FIRST_VALUE(name) OVER (PARTITION BY category ORDER BY price) FROM products
-- Subqueries
SELECT name FROM customers WHERE id IN (SELECT customer_id FROM orders)
SELECT name FROM customers c WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id)
SELECT name FROM customers c WHERE NOT EXISTS (SELECT * FROM orders WHERE orders.customer_id = c.id)
SELECT name FROM products WHERE price > (SELECT AVG(price) FROM products)
SELECT name FROM products WHERE price >= ALL (SELECT price FROM products)
SELECT (SELECT COUNT(*) FROM orders) - (SELECT COUNT(*) FROM customers) AS difference
SELECT c.name, (SELECT COUNT(*) FROM orders o WHERE o.customer_id = c.id) AS orders_made FROM customers c
SELECT COUNT(*) FROM (SELECT customer_id FROM orders GROUP BY customer_id) AS sub
SELECT COUNT(*) FROM (SELECT customer_id FROM orders GROUP BY customer_id)
SELECT s.customer_id FROM (SELECT customer_id FROM orders) s WHERE s.customer_id > 5
-- Set operations
SELECT city FROM customers UNION SELECT status FROM orders
SELECT city FROM customers UNION ALL SELECT status FROM orders ORDER BY city LIMIT 3
(SELECT city FROM customers) INTERSECT (SELECT status FROM orders)
SELECT id FROM customers EXCEPT SELECT customer_id FROM orders
(SELECT name FROM products ORDER BY price LIMIT 1) UNION ALL (SELECT name FROM products ORDER BY price DESC LIMIT 1)
-- WITH
WITH spent AS (SELECT customer_id, SUM(total_amount) AS total FROM orders GROUP BY customer_id) SELECT AVG(total) FROM spent
WITH spent AS (SELECT customer_id, SUM(total_amount) AS total FROM orders GROUP BY customer_id) SELECT c.name, spent.total FROM customers c JOIN spent ON spent.customer_id = c.id WHERE spent.total > 5 ORDER BY total
WITH a AS (SELECT id FROM orders), b AS (SELECT a.id AS x FROM a) SELECT x, b.x FROM b WHERE x IN (SELECT x FROM b)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT i FROM n
WITH m AS (SELECT DATE_TRUNC('month', ordered_on) AS month, COUNT(*) AS n FROM orders GROUP BY 1) SELECT month, n, LAG(n) OVER (ORDER BY month) AS before FROM m
WITH x AS (SELECT 1 AS one) SELECT "My Name", x.* FROM (SELECT one AS "My Name" FROM x) AS y CROSS JOIN x
-- Spacing
  SELECT name FROM customers
SELECT
    c.name,
    COUNT(o.id) AS order_count
  FROM
    customers c
    JOIN orders o ON o.customer_id = c.id
  WHERE
    c.country = 'France'
    AND o.total_amount > 5
  GROUP BY
    c.name
  ORDER BY
    order_count DESC
  LIMIT 5;
SELECT COUNT( DISTINCT id ) FROM orders WHERE id IN ( 1 , 2 )
SELECT name FROM customers LIMIT 0
SELECT name FROM customers OFFSET 3
