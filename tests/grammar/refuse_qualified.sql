-- SQL of the general profile that the qualified one leaves out: bare columns, aliases, second spellings, WITH.
SELECT name FROM customers
SELECT c.name FROM customers c
SELECT customers.name FROM customers AS c
SELECT customers.name FROM customers customers
SELECT "customers"."name" FROM "customers"
SELECT customers.name AS n FROM customers ORDER BY n
SELECT customers.country FROM customers GROUP BY country
SELECT COUNT(*) FROM (SELECT orders.id FROM orders) AS sub
SELECT orders.id FROM orders JOIN order_lines USING (id)
WITH spent AS (SELECT orders.id FROM orders) SELECT COUNT(*) FROM spent
SELECT 1
SELECT customers.name AS "Customer Name" FROM customers
SELECT products.order FROM products
