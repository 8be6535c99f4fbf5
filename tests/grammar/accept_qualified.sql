-- What a small model of the qualified profile writes.
SELECT customers.name, COUNT(*) FROM customers JOIN orders ON orders.customer_id = customers.id WHERE customers.country = 'France' GROUP BY customers.name ORDER BY COUNT(*) DESC LIMIT 5
SELECT COUNT(*) FROM customers
SELECT * FROM customers
SELECT customers.* FROM customers
SELECT DISTINCT customers.country FROM customers
SELECT AVG(products.price) AS average_price FROM products
SELECT products."Unit Price" FROM products WHERE products."order" = 1
SELECT "Order Details"."from" FROM "Order Details"
SELECT products.name FROM products ORDER BY products.price DESC LIMIT 3
SELECT customers.name FROM customers WHERE customers.id IN (SELECT orders.customer_id FROM orders)
SELECT customers.name FROM customers WHERE NOT EXISTS (SELECT orders.id FROM orders WHERE orders.customer_id = customers.id)
SELECT products.name FROM products WHERE products.price > (SELECT AVG(products.price) FROM products)
SELECT customers.city FROM customers UNION SELECT orders.status FROM orders
SELECT customers.name FROM customers WHERE customers.email IS NULL AND customers.name LIKE 'A%'
SELECT orders.id FROM orders WHERE orders.ordered_on BETWEEN '2023-01-01' AND '2023-12-31'
SELECT EXTRACT(YEAR FROM orders.ordered_on), COUNT(*) FROM orders GROUP BY EXTRACT(YEAR FROM orders.ordered_on)
SELECT customers.name FROM customers LEFT JOIN orders ON orders.customer_id = customers.id WHERE orders.id IS NULL
SELECT SUM(order_lines.quantity * order_lines.unit_price) FROM order_lines
SELECT customers.country, COUNT(*) FROM customers GROUP BY customers.country HAVING COUNT(*) >= 10
SELECT MAX(orders.total_amount) - MIN(orders.total_amount) FROM orders
-- White space before the first word, as some vocabularies put it
 SELECT COUNT(*) FROM orders;
I do not know
