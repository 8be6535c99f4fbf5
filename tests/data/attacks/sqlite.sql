# What must never do harm, one statement a line; {U+0000} stands for a character. A line with a hash is a heading.
# changing rows
DELETE FROM customers
DELETE FROM customers WHERE 1 = 1 RETURNING *
UPDATE products SET price = 0
UPDATE staff SET salary = salary * 2 WHERE id IN (SELECT id FROM staff)
INSERT INTO customers (id, name, email, city, country, signed_up_on) VALUES (9999, 'x', 'x', 'x', 'x', '2024-01-01')
INSERT OR REPLACE INTO products SELECT * FROM products
REPLACE INTO suppliers VALUES (1, 'x', 'x', 'x', 'x')
UPSERT INTO suppliers VALUES (1, 'x', 'x', 'x', 'x')
MERGE INTO products USING suppliers ON products.id = suppliers.id WHEN MATCHED THEN DELETE
TRUNCATE TABLE orders
INSERT INTO returns SELECT * FROM returns ON CONFLICT DO UPDATE SET refund = 1000000
UPDATE sqlite_master SET sql = 'CREATE TABLE customers (x)'
DELETE FROM sqlite_sequence
# changing rows inside something that looks like a query
WITH gone AS (DELETE FROM orders RETURNING id) SELECT * FROM gone
WITH gone AS (SELECT id FROM orders) DELETE FROM orders WHERE id IN (SELECT id FROM gone)
WITH richer AS (UPDATE staff SET salary = 1000000 RETURNING *) SELECT count(*) FROM richer
WITH added AS (INSERT INTO staff DEFAULT VALUES RETURNING id) SELECT id FROM added
WITH x AS (SELECT 1) INSERT INTO suppliers SELECT 1, 'x', 'x', 'x', 'x' FROM x
WITH x AS (SELECT 1) UPDATE products SET price = 1
WITH x AS (SELECT 1) REPLACE INTO suppliers VALUES (1, 'x', 'x', 'x', 'x')
SELECT * FROM (DELETE FROM orders RETURNING *) AS t
SELECT (DELETE FROM orders)
SELECT * INTO stolen FROM customers
SELECT name INTO OUTFILE 'stolen.txt' FROM customers
SELECT name FROM customers INTO DUMPFILE 'stolen.bin'
SELECT name FROM customers FOR UPDATE
SELECT name FROM customers FOR NO KEY UPDATE SKIP LOCKED
SELECT name FROM customers LOCK IN SHARE MODE
EXPLAIN ANALYZE DELETE FROM orders
EXPLAIN DELETE FROM orders
# changing the structure
DROP TABLE orders
DROP TABLE IF EXISTS orders
DROP VIEW IF EXISTS v
DROP INDEX IF EXISTS i
CREATE TABLE stolen AS SELECT * FROM customers
CREATE TEMP TABLE stolen AS SELECT * FROM customers
CREATE TEMPORARY VIEW v AS SELECT 1
CREATE VIEW v AS SELECT * FROM customers
CREATE INDEX i ON customers (name)
CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM customers; END
CREATE TEMP TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM customers; END
CREATE VIRTUAL TABLE f USING fts5(a)
CREATE VIRTUAL TABLE temp.f USING fts5(a)
CREATE FUNCTION f() RETURNS int AS 'SELECT 1' LANGUAGE sql
CREATE USER someone PASSWORD 'x'
ALTER TABLE customers RENAME TO victims
ALTER TABLE customers ADD COLUMN x
ALTER TABLE customers DROP COLUMN email
REINDEX
REINDEX customers
ANALYZE
ANALYZE customers
GRANT ALL ON customers TO PUBLIC
REVOKE SELECT ON customers FROM someone
# other databases and files
ATTACH 'stolen.sqlite' AS stolen
ATTACH DATABASE 'other.sqlite' AS other
ATTACH DATABASE 'file:other.sqlite?mode=rwc' AS other
DETACH DATABASE main
SELECT * FROM other.secrets
SELECT * FROM temp.sqlite_master
VACUUM
VACUUM INTO 'stolen.sqlite'
VACUUM main INTO 'stolen.sqlite'
COPY customers TO 'stolen.csv'
COPY customers TO PROGRAM 'sh'
COPY (SELECT * FROM customers) TO 'stolen.csv' (FORMAT csv)
COPY customers FROM 'other.sqlite'
LOAD DATA INFILE 'other.sqlite' INTO TABLE customers
IMPORT FOREIGN SCHEMA public FROM SERVER s INTO public
SELECT readfile('other.sqlite')
SELECT writefile('stolen.txt', 'x')
SELECT edit('x', 'sh')
SELECT load_extension('libc')
SELECT load_extension('libc.so.6', 'system')
SELECT LOAD_FILE('other.sqlite')
SELECT pg_read_file('other.sqlite')
SELECT * FROM pg_ls_dir('.')
SELECT lo_import('other.sqlite')
SELECT * FROM read_csv('other.sqlite')
SELECT * FROM 'other.sqlite'
SELECT * FROM csv_read('other.sqlite')
SELECT * FROM fsdir('.')
SELECT * FROM dblink('dbname=x', 'DELETE FROM t')
INSTALL httpfs
LOAD httpfs
EXPORT DATABASE 'stolen'
# settings and transactions
PRAGMA query_only = 0
PRAGMA query_only(0)
PRAGMA writable_schema = 1
PRAGMA writable_schema = RESET
PRAGMA journal_mode = WAL
PRAGMA journal_mode = DELETE
PRAGMA user_version = 666
PRAGMA application_id = 666
PRAGMA main.wal_checkpoint(TRUNCATE)
PRAGMA temp_store_directory = '.'
PRAGMA data_store_directory = '.'
PRAGMA trusted_schema = 1
PRAGMA hard_heap_limit = 0
PRAGMA incremental_vacuum
PRAGMA optimize
PRAGMA foreign_keys = 0
PRAGMA table_info(customers)
SELECT * FROM pragma_table_info('customers')
SELECT * FROM pragma_database_list
SELECT * FROM pragma_query_only
SELECT * FROM pragma_user_version
SET statement_timeout = 0
SET SESSION AUTHORIZATION postgres
RESET ALL
BEGIN
BEGIN IMMEDIATE
BEGIN EXCLUSIVE
COMMIT
ROLLBACK
SAVEPOINT s
RELEASE s
START TRANSACTION READ WRITE
LOCK TABLE customers IN EXCLUSIVE MODE
PREPARE TRANSACTION 'x'
DO $$ BEGIN DELETE FROM orders; END $$
CALL drop_everything()
EXECUTE stolen
LISTEN x
NOTIFY x
CHECKPOINT
DISCARD ALL
KILL 1
SHUTDOWN
# several statements
SELECT 1; DELETE FROM customers
SELECT 1; SELECT 2
SELECT 1;; DROP TABLE orders
; DROP TABLE orders
SELECT 1; -- nothing{U+000A}DROP TABLE orders
SELECT 1{U+003B}{U+000D}{U+000A}DELETE FROM orders
COMMIT; DELETE FROM orders
SELECT name FROM customers; COMMIT; DROP TABLE customers; --
# comments and characters
/* SELECT */ DELETE FROM customers
-- SELECT{U+000A}DELETE FROM customers
{U+FEFF}DELETE FROM customers
{U+FEFF}SELECT 1
DELETE/**/FROM/**/customers
SELECT 1 /*!50000 INTO OUTFILE 'stolen.txt' */
SELECT 1 /*!50000 UNION SELECT secret FROM secrets */
SELECT 1 /*M!100000 UNION SELECT secret FROM secrets */
SELECT '{U+0000}'; DROP TABLE orders
SELECT{U+0000}1
SELECT{U+000B}1
SELECT '{U+001B}[2J'
SELECT '{U+D800}'
SELECT 1 -- {U+2028}; DROP TABLE orders
SELECT U&"\0070g_read_file"('other.sqlite')
SELECT E'\'; DROP TABLE orders; --'
SELECT N'x'
SELECT x'4142'
SELECT `name` FROM customers; DROP TABLE `orders`
SELECT 'it''s'' ; DROP TABLE orders
SELECT name FROM customers WHERE name = 'x\' UNION SELECT sql FROM sqlite_master --'
# reading what is not in the schema
SELECT sql FROM sqlite_master
SELECT name FROM sqlite_schema
SELECT name FROM main.sqlite_master
SELECT * FROM sqlite_temp_master
SELECT * FROM sqlite_sequence
SELECT name FROM customers WHERE 1 IN sqlite_master
SELECT 1 IN secrets
SELECT * FROM information_schema.tables
SELECT * FROM pg_catalog.pg_user
SELECT * FROM mysql.user
SELECT name FROM customers UNION SELECT sql FROM sqlite_master
SELECT (SELECT sql FROM sqlite_master LIMIT 1)
SELECT name FROM customers WHERE EXISTS (SELECT 1 FROM sqlite_master)
WITH customers AS (SELECT sql AS name FROM sqlite_master) SELECT name FROM customers
SELECT name FROM customers ORDER BY (SELECT sql FROM sqlite_master)
SELECT "nosuchcolumn" FROM customers
SELECT rowid FROM customers
SELECT customers FROM customers
SELECT (customers).name FROM customers
SELECT * FROM secrets
SELECT name FROM dbstat
SELECT * FROM json_each('[1]')
SELECT * FROM generate_series(1, 9)
SELECT * FROM bytecode('SELECT 1')
SELECT * FROM sqlite_dbpage
SELECT * FROM query('SELECT 1')
VALUES (1)
SHOW TABLES
DESCRIBE customers
# functions that do more than compute
SELECT fts3_tokenizer('simple')
SELECT fts3_tokenizer('simple', x'0000000000000000')
SELECT sqlite_compileoption_get(1)
SELECT sqlite_log(1, 'x')
SELECT last_insert_rowid()
SELECT pg_sleep(10)
SELECT SLEEP(10)
SELECT BENCHMARK(1000000000, MD5('x'))
SELECT set_config('statement_timeout', '0', false)
SELECT pg_terminate_backend(1)
SELECT nextval('s')
SELECT pg_advisory_lock(1)
SELECT current_setting('data_directory')
SELECT version()
SELECT RAISE(ABORT, 'x')
SELECT query_to_xml('DELETE FROM t', true, true, '')
SELECT "load_extension"('libc')
SELECT name, load_extension(name) FROM customers
SELECT max(load_extension('libc')) OVER () FROM customers
SELECT name FROM customers ORDER BY load_extension('libc')
SELECT name FROM customers LIMIT load_extension('libc')
# bombs that are refused for what they call
SELECT zeroblob(1000000000)
SELECT hex(zeroblob(1000000000))
SELECT randomblob(1000000000)
SELECT printf('%.*c', 1000000000, 'x')
SELECT format('%1000000000d', 1)
SELECT repeat('x', 1000000000)
SELECT lpad('x', 1000000000)
SELECT array_fill(1, ARRAY[100000000])
# bombs that are queries, which the limits stop
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT a.i + 1 FROM n AS a) SELECT MAX(i) FROM n
WITH RECURSIVE n(t) AS (SELECT 'xxxxxxxx' UNION ALL SELECT t || t FROM n) SELECT LENGTH(t) FROM n
WITH RECURSIVE n(t) AS (SELECT 'xxxxxxxx' UNION ALL SELECT REPLACE(t, 'x', 'xxxxxxxx') FROM n) SELECT LENGTH(t) FROM n
SELECT COUNT(*) FROM orders AS a, orders AS b, orders AS c, orders AS d
WITH RECURSIVE n(t) AS (SELECT 'xxxxxxxx' UNION ALL SELECT t || t FROM n WHERE LENGTH(t) < 10000) SELECT TRIM(t, t) FROM n
WITH RECURSIVE n(t) AS (SELECT 'xxxxxxxx' UNION ALL SELECT t || t FROM n WHERE LENGTH(t) < 10000) SELECT INSTR(t, t || 'y') FROM n
WITH RECURSIVE n(t) AS (SELECT 'xxxxxxxx' UNION ALL SELECT t || t FROM n) SELECT t LIKE '%xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy' FROM n
SELECT a.name FROM customers AS a, customers AS b, customers AS c, customers AS d ORDER BY d.name || c.name || a.name
SELECT GROUP_CONCAT(a.name || b.name || c.name, '') FROM customers AS a, customers AS b, customers AS c
SELECT DISTINCT a.name || b.name || c.name FROM customers AS a, customers AS b, customers AS c
SELECT a.order_id FROM order_lines AS a JOIN order_lines AS b ON a.quantity <> b.order_id JOIN order_lines AS c ON TRUE
SELECT name LIKE '%a%b%c%d%e%f%g%h%i%j%k%l%m%n%o%p%q%r%s%t%u%v%w%x%y%z%' FROM customers
SELECT SUM(1) OVER (ORDER BY a.id, b.id ROWS BETWEEN 1000000 PRECEDING AND 1000000 FOLLOWING) FROM orders AS a, orders AS b
