# What must never do harm on DuckDB, one statement a line; {U+0000} stands for a character. A line with a hash is a heading.
# changing rows
DELETE FROM orders
UPDATE customers SET name = 'nobody'
INSERT INTO customers VALUES (99, 'x', 'x')
INSERT OR REPLACE INTO customers VALUES (1, 'x', 'x')
INSERT INTO customers BY NAME SELECT 5 AS id
TRUNCATE orders
MERGE INTO orders USING customers ON orders.customer_id = customers.id WHEN MATCHED THEN DELETE
COPY customers FROM 'outside.csv'
# changing rows inside something that looks like a query
WITH gone AS (DELETE FROM orders RETURNING *) SELECT * FROM gone
FROM (DELETE FROM orders RETURNING *)
WITH a AS (SELECT 1) INSERT INTO customers SELECT 7, 'x', 'x' FROM a
EXPLAIN ANALYZE DELETE FROM orders
EXPLAIN ANALYZE COPY customers TO 'loot.csv'
EXPLAIN SELECT 1
PREPARE p AS DELETE FROM orders
EXECUTE p
SELECT id INTO loot FROM customers
# changing the structure
DROP TABLE orders
CREATE OR REPLACE TABLE customers AS SELECT 1 AS id
CREATE TEMP TABLE loot AS FROM customers
CREATE MACRO f(x) AS x + 1
CREATE TEMP MACRO m() AS TABLE SELECT 1
CREATE TYPE mood AS ENUM ('x')
CREATE SEQUENCE s
CREATE SCHEMA loot
CREATE VIEW v AS SELECT 1
CREATE INDEX i ON orders (id)
CREATE SECRET s (TYPE s3)
ALTER TABLE customers ADD COLUMN x INT
ALTER TABLE customers RENAME TO victims
COMMENT ON TABLE customers IS 'x'
# files and other databases
ATTACH 'other.duckdb' AS other
ATTACH ':memory:' AS m
ATTACH 'new.duckdb'
DETACH shop
USE memory
COPY customers TO 'loot.csv'
COPY (FROM customers) TO 'loot.parquet' (FORMAT parquet)
COPY FROM DATABASE shop TO memory
EXPORT DATABASE 'loot'
IMPORT DATABASE 'loot'
SELECT * FROM 'outside.csv'
FROM 'outside.csv'
SELECT * FROM "outside.csv"
SELECT * FROM read_csv('outside.csv')
SELECT * FROM read_csv_auto('outside.csv')
SELECT * FROM read_parquet('outside.parquet')
SELECT * FROM read_json('outside.json')
SELECT * FROM read_text('outside.csv')
SELECT * FROM read_blob('outside.csv')
SELECT content FROM read_text('/etc/hostname')
SELECT * FROM glob('*')
SELECT * FROM sniff_csv('outside.csv')
SELECT * FROM parquet_metadata('outside.parquet')
SELECT * FROM sqlite_scan('other.sqlite', 't')
SELECT * FROM postgres_scan('dbname=x', 'public', 't')
SELECT * FROM 'https://example.invalid/x.csv'
SELECT * FROM 's3://bucket/x.parquet'
SELECT getenv('HOME')
SELECT * FROM other.main.secrets
SELECT * FROM query('SELECT secret FROM hidden.secrets')
SELECT * FROM query_table('hidden.secrets')
SELECT * FROM query_table(['customers', 'orders'])
SELECT 'outside.csv'.read_text()
INSTALL httpfs
FORCE INSTALL httpfs FROM 'https://example.invalid'
LOAD httpfs
UPDATE EXTENSIONS
# settings, transactions and statements that are no queries
SET memory_limit = '100GB'
SET GLOBAL threads = 64
SET enable_external_access = true
SET VARIABLE x = 1
SET SESSION search_path = 'hidden'
RESET lock_configuration
PRAGMA enable_profiling
PRAGMA database_list
PRAGMA table_info('customers')
CALL pragma_version()
CHECKPOINT
FORCE CHECKPOINT
VACUUM
ANALYZE
BEGIN TRANSACTION
COMMIT
ROLLBACK
COMMIT; DELETE FROM orders
SHOW TABLES
SHOW ALL TABLES
DESCRIBE customers
SUMMARIZE customers
PIVOT orders ON customer_id USING SUM(total)
UNPIVOT orders ON total INTO NAME n VALUE v
VALUES (1)
FROM hidden.secrets
# functions that act or tell of the engine
SELECT nextval('tickets')
SELECT currval('tickets')
SELECT current_setting('access_mode')
SELECT version()
SELECT getvariable('x')
SELECT current_database()
SELECT current_schema()
SELECT current_user
SELECT current_query()
SELECT txid_current()
SELECT pg_sleep(5)
SELECT sleep_ms(5000)
SELECT write_log('x')
SELECT error('x')
SELECT setseed(0.5)
SELECT json_execute_serialized_sql('x')
SELECT json_serialize_sql('SELECT 1')
SELECT * FROM json_execute_serialized_sql('x')
SELECT * FROM duckdb_tables()
SELECT * FROM duckdb_settings()
SELECT * FROM duckdb_secrets()
SELECT * FROM pragma_table_info('customers')
SELECT * FROM sql_auto_complete('SEL')
SELECT * FROM test_all_types()
SELECT * FROM which_secret('x', 's3')
SELECT in_search_path('hidden', 'main')
SELECT list_transform([1], lambda x : x + 1)
SELECT list_filter([1], x -> x > 0)
SELECT vector_type(id) FROM customers
SELECT COLUMNS('n.*') FROM customers
SELECT * EXCLUDE (name) FROM customers
SELECT * REPLACE (id + 1 AS id) FROM customers
SELECT gen_random_uuid()
# reading what is not in the schema
SELECT secret FROM hidden.secrets
SELECT secret FROM secrets
SELECT id FROM customers UNION ALL SELECT secret FROM hidden.secrets
SELECT (SELECT secret FROM hidden.secrets LIMIT 1)
SELECT id FROM customers WHERE name IN (FROM hidden.secrets)
SELECT * FROM information_schema.tables
SELECT * FROM sqlite_master
SELECT * FROM pg_catalog.pg_class
SELECT * FROM duckdb_columns
SELECT rowid FROM customers
SELECT customers FROM customers
SELECT unnest(customers) FROM customers
SELECT my_frame FROM my_frame
SELECT id FROM customers POSITIONAL JOIN hidden.secrets
SELECT id FROM customers TABLESAMPLE 10%
# several statements, comments and characters
SELECT 1; SELECT 2
SELECT 1;;DROP TABLE orders
SELECT $$a$$; DELETE FROM orders; SELECT $$b$$
SELECT E'\''; DELETE FROM orders; --'
SELECT 1 /* a */; DROP TABLE orders
{U+FEFF}DELETE FROM orders
SELECT{U+0000}1
SELECT 'x{U+001B}[2J'
SELECT 1{U+2029}; DROP TABLE orders
SELECT $1
SELECT ?
SELECT $name
# bombs that are refused for what they call
SELECT REPEAT('x', 4000000000)
SELECT REPEAT(name, id * 100000000) FROM customers
SELECT LPAD('x', 2000000000, 'y')
SELECT list_resize([1], 1000000000, 1)
SELECT list_aggregate(range(1000000000), 'sum')
# bombs that are queries, which the limits stop
SELECT COUNT(*) FROM GENERATE_SERIES(1, 1000000000000) AS g(n)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n
SELECT g.n FROM GENERATE_SERIES(1, 10000000000) AS g(n) ORDER BY g.n DESC
