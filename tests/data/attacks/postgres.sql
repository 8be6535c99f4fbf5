# What must never do harm on PostgreSQL, one statement a line; {U+0000} stands for a character. A line with a hash is a heading.
# changing rows
DELETE FROM orders
DELETE FROM orders USING customers WHERE customers.id = orders.customer_id RETURNING orders.id
UPDATE customers SET name = 'nobody'
UPDATE orders SET total = 0 FROM customers WHERE customers.id = orders.customer_id
INSERT INTO customers VALUES (99, 'x', 'x')
INSERT INTO customers SELECT id + 1000, name, country FROM customers ON CONFLICT DO NOTHING
TRUNCATE orders CASCADE
MERGE INTO orders USING customers ON orders.customer_id = customers.id WHEN MATCHED THEN DELETE
COPY orders FROM STDIN
COPY customers FROM PROGRAM 'echo 1'
TABLE orders; DELETE FROM orders
# changing rows inside something that looks like a query
WITH gone AS (DELETE FROM orders RETURNING *) SELECT COUNT(*) FROM gone
WITH a AS (SELECT 1), b AS (UPDATE customers SET name = 'x' RETURNING id) SELECT * FROM a, b
WITH RECURSIVE a AS (INSERT INTO customers VALUES (7, 'x', 'x') RETURNING id) TABLE a
WITH gone AS MATERIALIZED (DELETE FROM orders RETURNING id) SELECT 1
SELECT id INTO loot FROM customers
SELECT id INTO TEMP loot FROM customers
SELECT id INTO UNLOGGED TABLE loot FROM customers
SELECT * FROM customers FOR UPDATE
SELECT * FROM customers FOR SHARE OF customers NOWAIT
SELECT * FROM (SELECT * FROM customers FOR KEY SHARE) AS s
EXPLAIN ANALYZE DELETE FROM orders
EXPLAIN (ANALYZE, BUFFERS) UPDATE customers SET name = 'x'
EXPLAIN SELECT 1
PREPARE p AS DELETE FROM orders
EXECUTE p
DECLARE c CURSOR WITH HOLD FOR SELECT * FROM customers
# changing the structure
DROP TABLE orders
DROP SCHEMA hidden CASCADE
DROP OWNED BY CURRENT_USER
CREATE TABLE loot AS TABLE customers
CREATE TEMP TABLE loot AS SELECT * FROM customers
CREATE VIEW v AS SELECT 1
CREATE MATERIALIZED VIEW v AS SELECT 1
CREATE INDEX CONCURRENTLY i ON orders (id)
CREATE FUNCTION f() RETURNS int AS 'SELECT 1' LANGUAGE sql
CREATE EXTENSION dblink
CREATE ROLE intruder SUPERUSER LOGIN
ALTER TABLE customers DROP COLUMN name
ALTER TABLE customers DISABLE TRIGGER ALL
ALTER ROLE CURRENT_USER SET statement_timeout = 0
ALTER DATABASE postgres SET default_transaction_read_only = off
ALTER SYSTEM SET log_directory = '/tmp'
COMMENT ON TABLE customers IS 'x'
GRANT ALL ON ALL TABLES IN SCHEMA public TO PUBLIC
REINDEX TABLE orders
CLUSTER orders
VACUUM FULL orders
ANALYZE customers
REFRESH MATERIALIZED VIEW v
SECURITY LABEL ON TABLE customers IS 'x'
# settings, transactions, locks and messages
COMMIT
ROLLBACK
END; DELETE FROM orders
COMMIT; DELETE FROM orders
ROLLBACK; DROP TABLE orders; BEGIN
ABORT AND CHAIN
BEGIN READ WRITE
SET TRANSACTION READ WRITE
SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE
SET default_transaction_read_only = off
SET LOCAL statement_timeout = 0
SET ROLE postgres
RESET ALL
DISCARD ALL
SAVEPOINT s
RELEASE SAVEPOINT s
PREPARE TRANSACTION 'orphan'
LOCK TABLE customers IN ACCESS EXCLUSIVE MODE
LISTEN channel
NOTIFY channel, 'payload'
UNLISTEN *
CHECKPOINT
LOAD 'auto_explain'
DEALLOCATE ALL
SHOW data_directory
SHOW ALL
CALL wipe_orders()
DO $$ BEGIN DELETE FROM orders; END $$
DO LANGUAGE plpgsql 'BEGIN PERFORM 1; END'
# functions that act, wait, lock, count or tell of the server
SELECT wipe()
SELECT * FROM wipe()
SELECT public.wipe()
SELECT "wipe"()
SELECT id, wipe() FROM customers
SELECT id FROM customers ORDER BY wipe()
SELECT id FROM customers LIMIT wipe()
SELECT COUNT(*) FILTER (WHERE wipe() > 0) FROM customers
SELECT SUM(id) OVER (ORDER BY wipe()) FROM customers
SELECT customers.hint FROM customers
SELECT (customers).hint FROM customers
SELECT (customers.*).hint FROM customers
SELECT hint(customers) FROM customers
SELECT id |*| 1 FROM customers
SELECT id OPERATOR(public.|*|) 1 FROM customers
SELECT nextval('tickets')
SELECT setval('tickets', 1000)
SELECT currval('tickets')
SELECT lastval()
SELECT pg_sleep(5)
SELECT pg_sleep_for('5 seconds')
SELECT U&"\0070g_sleep"(5)
SELECT pg_advisory_lock(42)
SELECT pg_try_advisory_lock_shared(42)
SELECT pg_advisory_xact_lock(42)
SELECT pg_terminate_backend(pg_backend_pid())
SELECT pg_cancel_backend(1)
SELECT pg_reload_conf()
SELECT pg_rotate_logfile()
SELECT pg_switch_wal()
SELECT pg_create_restore_point('x')
SELECT pg_create_physical_replication_slot('x')
SELECT pg_logical_emit_message(false, 'x', 'y')
SELECT pg_notify('channel', 'x')
SELECT pg_export_snapshot()
SELECT pg_stat_reset()
SELECT txid_current()
SELECT set_config('default_transaction_read_only', 'off', false)
SELECT set_config('search_path', 'hidden', true)
SELECT current_setting('data_directory')
SELECT version()
SELECT inet_server_addr()
SELECT current_user
SELECT session_user
SELECT current_schema
SELECT current_database()
SELECT has_table_privilege('customers', 'select')
SELECT pg_get_functiondef(1)
SELECT pg_relation_filepath('customers')
SELECT 'customers'::regclass
SELECT 'wipe'::regproc
SELECT lo_from_bytea(0, 'x')
SELECT lo_creat(-1)
SELECT lo_unlink(1)
SELECT lo_put(1, 0, 'x')
SELECT query_to_xml('DELETE FROM orders', true, true, '')
SELECT table_to_xml('customers', true, true, '')
SELECT xmlparse(document '<!DOCTYPE x SYSTEM "file:///etc/hostname"><x/>')
SELECT ts_stat('SELECT 1')
SELECT * FROM crosstab('SELECT 1')
SELECT random_normal()
SELECT gen_random_uuid()
# files, programs and other databases
COPY customers TO '/tmp/sqlcoder-loot.csv'
COPY customers TO PROGRAM 'touch /tmp/sqlcoder-loot.csv'
COPY (SELECT 1) TO STDOUT
SELECT pg_read_file('postgresql.conf')
SELECT pg_read_binary_file('postgresql.conf')
SELECT * FROM pg_ls_dir('.')
SELECT * FROM ROWS FROM (pg_ls_dir('.')) AS f(x)
SELECT id FROM customers, LATERAL pg_read_file('PG_VERSION') AS f(x)
SELECT pg_stat_file('.')
SELECT pg_file_write('x', 'y', true)
SELECT lo_import('/etc/hostname')
SELECT lo_export(1, '/tmp/sqlcoder-loot.bin')
SELECT * FROM dblink('dbname=postgres', 'SELECT 1') AS t(a int)
SELECT dblink_exec('dbname=postgres', 'DELETE FROM orders')
SELECT * FROM postgres.public.customers
IMPORT FOREIGN SCHEMA public FROM SERVER s INTO public
# reading what is not in the schema
SELECT * FROM pg_shadow
SELECT * FROM pg_catalog.pg_authid
SELECT usename FROM pg_user
SELECT query FROM pg_stat_activity
SELECT * FROM information_schema.tables
SELECT tablename FROM pg_tables
SELECT relname FROM pg_class
SELECT * FROM hidden.secrets
SELECT secret FROM secrets
SELECT id FROM customers WHERE name IN (SELECT secret FROM hidden.secrets)
SELECT id FROM customers UNION ALL SELECT secret FROM hidden.secrets
SELECT (SELECT secret FROM hidden.secrets LIMIT 1) FROM customers
SELECT id FROM customers ORDER BY (SELECT secret FROM hidden.secrets LIMIT 1)
SELECT id FROM customers JOIN hidden.secrets ON TRUE
SELECT ctid FROM customers
SELECT xmin, tableoid FROM customers
SELECT customers FROM customers
SELECT ROW(customers.*) FROM customers
SELECT row_to_json(customers) FROM customers
SELECT id FROM ONLY customers
TABLE hidden.secrets
VALUES (1)
# several statements, comments and characters
SELECT 1; SELECT 2
SELECT 1;;DELETE FROM orders
SELECT 1 -- a{U+000A};DELETE FROM orders
SELECT 1 /* a */; DELETE /* b */ FROM orders
SELECT 1 /* a /* b */ c */; DROP TABLE orders
SELECT $$a$$; DELETE FROM orders; SELECT $$b$$
SELECT $t$; DELETE FROM orders; --$t$
SELECT E'\''; DELETE FROM orders; --'
SELECT E'\x27; DELETE FROM orders; --'
SELECT U&'\0027; DELETE FROM orders; --'
SELECT 'a' UESCAPE '!'
SELECT B'1'; DROP TABLE orders
{U+FEFF}DELETE FROM orders
SELECT{U+0000}1
SELECT 'x{U+001B}]0;title{U+0007}'
SELECT 1{U+2028}; DELETE FROM orders
SELECT '{U+D800}'
SELECT $1
SELECT :name
SELECT %(name)s
\! touch /tmp/sqlcoder-loot
\copy customers TO '/tmp/sqlcoder-loot'
SELECT 1 \g /tmp/sqlcoder-loot
# bombs that are refused for what they call
SELECT REPEAT('x', 1000000000)
SELECT LPAD('x', 1000000000)
SELECT REPEAT('x', id * 1000000) FROM customers
SELECT ARRAY_FILL(1, ARRAY[100000000])
SELECT STRING_AGG(REPEAT('x', 100000000), '') FROM customers
# bombs that are queries, which the limits stop
SELECT COUNT(*) FROM GENERATE_SERIES(1, 100000000000) AS g(n)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n
WITH RECURSIVE n(t) AS (SELECT 'xxxxxxxx' UNION ALL SELECT t || t FROM n) SELECT LENGTH(t) FROM n
SELECT COUNT(*) FROM customers AS a, customers AS b, customers AS c, customers AS d, customers AS e, customers AS f, customers AS g, customers AS h
SELECT g.n FROM GENERATE_SERIES(1, 1000000000) AS g(n) ORDER BY g.n DESC
