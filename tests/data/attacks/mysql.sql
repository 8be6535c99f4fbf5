# What must never do harm on MySQL and MariaDB, one statement a line; {U+0000} stands for a character. A line with a hash is a heading.
# changing rows
DELETE FROM orders
DELETE orders FROM orders JOIN customers ON customers.id = orders.customer_id
UPDATE customers SET name = 'nobody'
UPDATE customers, orders SET total = 0
INSERT INTO customers VALUES (99, 'x', 'x')
INSERT IGNORE INTO customers VALUES (99, 'x', 'x')
INSERT INTO customers VALUES (1, 'x', 'x') ON DUPLICATE KEY UPDATE name = 'x'
REPLACE INTO customers VALUES (1, 'x', 'x')
TRUNCATE TABLE orders
LOAD DATA INFILE '/etc/hostname' INTO TABLE customers
LOAD DATA LOCAL INFILE '/etc/hostname' INTO TABLE customers
LOAD XML INFILE 'x' INTO TABLE customers
# changing rows inside something that looks like a query
WITH a AS (SELECT 1) DELETE FROM orders
WITH a AS (SELECT 1) UPDATE customers SET name = 'x'
SELECT name INTO OUTFILE '/tmp/sqlcoder-loot.txt' FROM customers
SELECT name FROM customers INTO DUMPFILE '/tmp/sqlcoder-loot.bin'
SELECT name INTO @loot FROM customers LIMIT 1
SELECT name FROM customers FOR UPDATE
SELECT name FROM customers LOCK IN SHARE MODE
SELECT name FROM customers FOR SHARE SKIP LOCKED
SELECT @x := name FROM customers
SELECT name FROM customers PROCEDURE ANALYSE()
EXPLAIN DELETE FROM orders
ANALYZE DELETE FROM orders
EXPLAIN ANALYZE SELECT 1
# changing the structure
DROP TABLE orders
DROP DATABASE mysql
CREATE TABLE loot AS SELECT * FROM customers
CREATE TEMPORARY TABLE loot SELECT * FROM customers
CREATE OR REPLACE VIEW v AS SELECT 1
CREATE EVENT e ON SCHEDULE EVERY 1 SECOND DO DELETE FROM orders
CREATE TRIGGER t AFTER INSERT ON orders FOR EACH ROW DELETE FROM customers
CREATE FUNCTION f() RETURNS INT RETURN 1
CREATE FUNCTION sys_exec RETURNS INT SONAME 'lib_mysqludf_sys.so'
CREATE USER intruder IDENTIFIED BY 'x'
CREATE INDEX i ON orders (id)
ALTER TABLE customers DROP COLUMN name
RENAME TABLE customers TO victims
GRANT ALL ON *.* TO intruder
REVOKE ALL ON *.* FROM intruder
ANALYZE TABLE customers
OPTIMIZE TABLE customers
REPAIR TABLE customers
CHECK TABLE customers
CHECKSUM TABLE customers
INSTALL PLUGIN x SONAME 'x.so'
INSTALL SONAME 'x'
FLUSH TABLES WITH READ LOCK
RESET QUERY CACHE
PURGE BINARY LOGS TO 'x'
# settings, transactions, locks and programs
SET SESSION TRANSACTION READ WRITE
SET TRANSACTION READ WRITE
SET GLOBAL read_only = 0
SET @@session.sql_mode = ''
SET max_statement_time = 0
SET STATEMENT max_statement_time = 0 FOR SELECT 1
SET PASSWORD = 'x'
SET NAMES utf8
START TRANSACTION READ WRITE
BEGIN
COMMIT
ROLLBACK
COMMIT; DELETE FROM orders
SAVEPOINT s
XA START 'x'
LOCK TABLES customers WRITE
UNLOCK TABLES
HANDLER customers OPEN
HANDLER customers READ FIRST
PREPARE p FROM 'DELETE FROM orders'
EXECUTE p
EXECUTE IMMEDIATE 'DELETE FROM orders'
CALL wipe_orders()
DO SLEEP(5)
KILL 1
SHUTDOWN
USE mysql
SHOW TABLES
SHOW GRANTS
SHOW VARIABLES LIKE 'secure_file_priv'
DESCRIBE customers
HELP 'x'
BEGIN NOT ATOMIC DELETE FROM orders; END
IF TRUE THEN DELETE FROM orders; END IF
DELIMITER //
# functions that act, wait, lock or tell of the server
SELECT SLEEP(5)
SELECT BENCHMARK(1000000000, MD5('x'))
SELECT GET_LOCK('x', 5)
SELECT RELEASE_LOCK('x')
SELECT IS_FREE_LOCK('x')
SELECT LOAD_FILE('/etc/hostname')
SELECT wipe()
SELECT name, wipe() FROM customers
SELECT name FROM customers ORDER BY wipe()
SELECT hidden_words.tell()
SELECT NEXTVAL(tickets)
SELECT NEXT VALUE FOR tickets
SELECT SETVAL(tickets, 1000)
SELECT LASTVAL(tickets)
SELECT LAST_INSERT_ID(5)
SELECT ROW_COUNT()
SELECT FOUND_ROWS()
SELECT VERSION()
SELECT USER()
SELECT CURRENT_USER()
SELECT DATABASE()
SELECT CONNECTION_ID()
SELECT @@version
SELECT @@global.secure_file_priv
SELECT @x
SELECT UUID()
SELECT MASTER_POS_WAIT('x', 1)
SELECT EXTRACTVALUE('<a/>', CONCAT('~', 1))
SELECT UPDATEXML(1, CONCAT('~', 1), 1)
SELECT sys_exec('touch /tmp/sqlcoder-loot')
SELECT NAME_CONST('x', 1)
SELECT ENCRYPT('x')
SELECT DES_DECRYPT('x')
# reading what is not in the schema
SELECT * FROM mysql.user
SELECT * FROM information_schema.tables
SELECT * FROM performance_schema.threads
SELECT * FROM sys.version
SELECT secret FROM hidden_words.secrets
SELECT secret FROM secrets
SELECT id FROM customers UNION ALL SELECT secret FROM hidden_words.secrets
SELECT (SELECT secret FROM hidden_words.secrets LIMIT 1)
SELECT id FROM customers ORDER BY (SELECT secret FROM hidden_words.secrets LIMIT 1)
SELECT * FROM seq_1_to_1000000000
SELECT * FROM JSON_TABLE('[1]', '$[*]' COLUMNS (a INT PATH '$')) AS j
SELECT * FROM customers PARTITION (p0)
SELECT * FROM customers FOR SYSTEM_TIME ALL
SELECT * FROM customers USE INDEX (PRIMARY)
SELECT name FROM customers WHERE MATCH (name) AGAINST ('x')
SELECT SQL_NO_CACHE name FROM customers
SELECT SQL_CALC_FOUND_ROWS name FROM customers
SELECT HIGH_PRIORITY name FROM customers
SELECT _utf8'x'
VALUES ROW(1)
# several statements, comments and characters
SELECT 1; SELECT 2
SELECT 1;;DROP TABLE orders
SELECT 1 /*!50000 INTO OUTFILE '/tmp/sqlcoder-loot.txt' */
SELECT 1 /*!50000 UNION SELECT secret FROM hidden_words.secrets */
SELECT 1 /*M!100000 UNION SELECT secret FROM hidden_words.secrets */
SELECT 1 /*m!100000 UNION SELECT secret FROM hidden_words.secrets */
/*!50000 DROP TABLE orders */
/*!DROP TABLE orders*/
SELECT 1 #{U+000A}; DROP TABLE orders
SELECT 1 --{U+000A}; DROP TABLE orders
SELECT 'a\'; DROP TABLE orders; -- '; DROP TABLE orders
SELECT 'a\\'; DROP TABLE orders; -- '
SELECT "a"; DROP TABLE orders
{U+FEFF}DELETE FROM orders
SELECT{U+0000}1
SELECT 'x{U+001B}[2J'
SELECT 1{U+0085}; DROP TABLE orders
SELECT %s
SELECT ?
SELECT :name
\! touch /tmp/sqlcoder-loot
SELECT 1 \G
SELECT 1 INTO OUTFILE"/tmp/sqlcoder-loot.txt"
SELECT/**/1/**/INTO/**/OUTFILE/**/'/tmp/sqlcoder-loot.txt'
# bombs that are refused for what they call
SELECT REPEAT('x', 1000000000)
SELECT LPAD('x', 1000000000, 'y')
SELECT SPACE(1000000000)
SELECT REPEAT(name, id * 10000000) FROM customers
# bombs that are queries, which the limits stop
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n
SELECT COUNT(*) FROM customers AS a, customers AS b, customers AS c, customers AS d, customers AS e, customers AS f, customers AS g, customers AS h
