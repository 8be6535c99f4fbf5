-- One statement a line; indented lines belong to the one above. No profile admits any of them.
-- Nothing, or not SQL
Sure, here is the query: SELECT name FROM customers
I do not know the answer
I don't know
i do not know
SELECT
SELECT name FROM
SELECT FROM customers
SELECT name, FROM customers
SELECT name FROM customers WHERE
SELECT name FROM customers ORDER BY
SELECT name FROM customers GROUP country
SELECT name FROM customers LIMIT
SELECT name FROM customers LIMIT many
SELECT name FROM customers LIMIT -1
SELECT COUNT(* FROM customers
SELECT COUNT(*)) FROM customers
SELECT (name FROM customers
FROM customers SELECT name
VALUES (1)
TABLE customers
EXPLAIN SELECT name FROM customers
DESCRIBE customers
SHOW TABLES
-- Writing
INSERT INTO customers VALUES (1)
INSERT INTO customers (name) SELECT name FROM customers
UPDATE customers SET name = 'x'
DELETE FROM customers
TRUNCATE customers
DROP TABLE customers
ALTER TABLE customers ADD COLUMN x INT
CREATE TABLE x (id INT)
CREATE VIEW v AS SELECT name FROM customers
MERGE INTO customers USING orders ON TRUE WHEN MATCHED THEN DELETE
COPY customers TO '/tmp/x'
GRANT ALL ON customers TO public
SELECT name INTO copied FROM customers
SELECT name FROM customers FOR UPDATE
SELECT name FROM customers FOR SHARE
WITH gone AS (DELETE FROM customers RETURNING id) SELECT id FROM gone
SELECT name FROM customers RETURNING name
-- Other statements
PRAGMA table_info(customers)
ATTACH DATABASE 'x' AS y
SET search_path = x
BEGIN
COMMIT
VACUUM
CALL f()
DO 'x'
LOAD 'x'
SELECT name FROM customers; DROP TABLE customers
SELECT name FROM customers; SELECT id FROM orders
SELECT name FROM customers;;
SELECT name FROM customers; --
-- Comments
SELECT name FROM customers -- all of them
SELECT /* hidden */ name FROM customers
SELECT name FROM customers /*! x */
SELECT name FROM customers # x
/* x */ SELECT name FROM customers
SELECT customers.id--1 FROM customers
SELECT 1 --1
-- Names that the schema does not have
SELECT name FROM clients
SELECT nickname FROM customers
SELECT customers.nickname FROM customers
SELECT customers.total_amount FROM customers
SELECT orders.country FROM orders
SELECT c.nickname FROM customers c
SELECT name FROM customers WHERE nickname = 'x'
SELECT name FROM customers WHERE customers.nickname = 'x'
SELECT COUNT(nickname) FROM customers
SELECT SUM(orders.price) FROM orders
SELECT name FROM customers JOIN shipments ON shipments.id = customers.id
SELECT name FROM customers c JOIN orders o ON o.client_id = c.id
SELECT name FROM customers ORDER BY nickname + 1
SELECT name FROM customers GROUP BY LOWER(nickname)
SELECT name FROM "Customers"
SELECT "Name" FROM customers
SELECT NAME FROM customers
SELECT Customers.name FROM customers
SELECT * FROM public.customers
SELECT * FROM sqlite_master
SELECT * FROM information_schema.tables
SELECT * FROM pg_catalog.pg_tables
SELECT rowid FROM customers
SELECT unit price FROM products
SELECT order FROM products
SELECT p.order FROM products p
SELECT from FROM "Order Details"
SELECT * FROM Order Details
SELECT "naïve "x"" FROM "Order Details"
SELECT total FROM (SELECT SUM(total_amount) AS total FROM orders) AS t
SELECT x FROM t
-- Names that cannot be introduced
SELECT name AS select FROM customers
SELECT name AS from FROM customers
SELECT s.name FROM customers AS select
SELECT orders.name FROM customers AS orders
SELECT c.name FROM customers C
SELECT name AS Größe FROM customers
SELECT name AS 1st FROM customers
SELECT name AS a-b FROM customers
SELECT name AS "x"";y" FROM customers
SELECT name AS 'x' FROM customers
SELECT name alias FROM customers
SELECT a.name FROM customers a(b)
WITH orders AS (SELECT id FROM customers) SELECT id FROM orders
-- Functions that are not on the list
SELECT pg_read_file('/etc/passwd')
SELECT pg_sleep(10)
SELECT pg_sleep(10) FROM customers
SELECT load_extension('x') FROM customers
SELECT LOAD_FILE('x') FROM customers
SELECT readfile('x') FROM customers
SELECT writefile('x', 'y') FROM customers
SELECT lo_import('x') FROM customers
SELECT dblink('x', 'y') FROM customers
SELECT query_to_xml('x', TRUE, TRUE, '') FROM customers
SELECT repeat('x', 1000000) FROM customers
SELECT LPAD(name, 1000000) FROM customers
SELECT randomblob(1000000) FROM customers
SELECT zeroblob(1000000) FROM customers
SELECT set_config('x', 'y', FALSE) FROM customers
SELECT nextval('x') FROM customers
SELECT eval('x') FROM customers
SELECT customers.name(1) FROM customers
SELECT regexp_replace(name, 'x', 'y') FROM customers
SELECT * FROM generate_series(1, 10)
SELECT * FROM read_csv('x')
SELECT * FROM json_each('x')
SELECT LOWER(name, name) FROM customers
SELECT LOWER() FROM customers
SELECT NOW(1)
SELECT COALESCE() FROM customers
SELECT RANK() FROM products
SELECT ROW_NUMBER() FROM products
-- Texts and numbers
SELECT name FROM customers WHERE name = "France"
SELECT name FROM customers WHERE name = 'O'Brien'
SELECT name FROM customers WHERE name = 'open
SELECT name FROM customers WHERE name = E'x\n'
SELECT name FROM customers WHERE name = $$x$$
SELECT name FROM customers WHERE name = N'x'
SELECT name FROM customers WHERE name = X'00'
SELECT name FROM customers WHERE id = 0x10
SELECT name FROM customers WHERE id = 1e5
SELECT name FROM customers WHERE id = 1.
SELECT name FROM customers WHERE id = $1
SELECT name FROM customers WHERE id = ?
SELECT name FROM customers WHERE id = :id
SELECT name FROM customers WHERE id = @id
SELECT name FROM customers WHERE id = 12345678901234567890123
SELECT name FROM customers WHERE id == 1
SELECT name FROM customers WHERE id = = 1
SELECT name FROM customers WHERE id = 1 = 1
SELECT name FROM customers WHERE id + 1
SELECT name FROM customers WHERE id =
SELECT name FROM customers WHERE id AND
SELECT name FROM customers WHERE 'x'
SELECT name FROM customers WHERE id IN ()
SELECT name FROM customers WHERE id BETWEEN 1
SELECT name FROM customers WHERE id IS 3
SELECT id::regclass FROM customers
SELECT CAST(id AS oid) FROM customers
SELECT CAST(id) FROM customers
SELECT CASE END FROM customers
SELECT CASE WHEN id = 1 THEN 2 FROM customers
-- Clauses out of place
SELECT name FROM customers LIMIT 1 WHERE id = 1
SELECT name FROM customers ORDER BY name GROUP BY name
SELECT name WHERE id = 1
SELECT *
SELECT customers.*
(SELECT name FROM customers)
SELECT name FROM customers HAVING COUNT(*) > 1 WHERE id = 1
SELECT name FROM customers JOIN orders
SELECT name FROM customers NATURAL JOIN orders
SELECT name FROM customers, LATERAL (SELECT id FROM orders) AS o
SELECT name FROM customers TABLESAMPLE SYSTEM (1)
SELECT name FROM customers UNION
SELECT name FROM customers ORDER BY name UNION SELECT name FROM products
SELECTname FROM customers
SELECT name FROMcustomers
SELECT nameFROM customers
SELECT name FROM customersWHERE id = 1
SELECT COUNT (*) FROM customers WHERE x
