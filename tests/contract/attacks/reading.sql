-- Ways to read what another office keeps: each under its name, each in a session of its own.

--- each row as a text
SELECT r::text FROM recipient r

--- by the other's number
SELECT * FROM recipient WHERE office_id = 3

--- by a lie
SELECT * FROM recipient WHERE office_id = 3 OR true

--- TABLE
TABLE issue

--- COPY
COPY recipient TO STDOUT

--- COPY of a query
COPY (SELECT * FROM issue) TO STDOUT

--- COPY to a file
COPY recipient TO '/tmp/x'

--- COPY to a program
COPY recipient TO PROGRAM 'cat'

--- to XML
SELECT table_to_xml('recipient', true, false, '')

--- the schema to XML
SELECT schema_to_xml('public', true, false, '')

--- a query to XML
SELECT query_to_xml('TABLE issue', true, false, '')

--- locked
SELECT * FROM recipient FOR UPDATE

--- recursively
WITH RECURSIVE r (n) AS (SELECT name FROM recipient UNION SELECT n FROM r) TABLE r

--- a cursor
BEGIN;
DECLARE c CURSOR WITH HOLD FOR TABLE recipient;
FETCH ALL c;
COMMIT

--- prepared
PREPARE p AS TABLE recipient;
EXECUTE p

--- a view of one's own
CREATE TEMP VIEW v AS TABLE recipient;
TABLE v

--- a view past its reader
CREATE TEMP VIEW w WITH (security_invoker = off) AS TABLE issue;
TABLE w

--- a table made of it
CREATE TEMP TABLE mine AS TABLE recipient;
TABLE mine

--- a sample
SELECT * FROM recipient TABLESAMPLE SYSTEM (100)

--- from behind
SELECT ctid, * FROM recipient WHERE ctid > '(0,0)'

--- a leaky function
CREATE FUNCTION pg_temp.leak(said text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
    $$ BEGIN RAISE NOTICE 'saw %', said;
RETURN true;
END $$;
SELECT name FROM recipient WHERE pg_temp.leak(name)

--- a leaky function by an index
CREATE FUNCTION pg_temp.leak(said text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
    $$ BEGIN RAISE NOTICE 'saw %', said;
RETURN true;
END $$;
SET enable_seqscan = off;
SELECT digest FROM blob WHERE pg_temp.leak(digest) ORDER BY office_id, digest

--- a leaky function in a join
CREATE FUNCTION pg_temp.leak(said text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
    $$ BEGIN RAISE NOTICE 'saw %', said;
RETURN true;
END $$;
SELECT 1 FROM recipient a JOIN recipient b ON pg_temp.leak(a.name || b.name)

--- a leaky function as a sum
CREATE FUNCTION pg_temp.leak(said text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
    $$ BEGIN RAISE NOTICE 'saw %', said;
RETURN true;
END $$;
SELECT count(*) FILTER (WHERE pg_temp.leak(name)) FROM recipient

--- a leaky operator
CREATE FUNCTION pg_temp.leak(said text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
    $$ BEGIN RAISE NOTICE 'saw %', said;
RETURN true;
END $$;
CREATE OPERATOR public.<<< (FUNCTION = pg_temp.leak, RIGHTARG = text);
SELECT 1 FROM recipient WHERE <<< name

--- an error that quotes
SELECT * FROM recipient WHERE name::int = 1

--- an error in a policy's way
SELECT * FROM recipient WHERE office_id = 3 AND 1 / (id - id) = 1 AND name::int = 1

--- a function of the owner's
CREATE FUNCTION public.all_of_it() RETURNS SETOF recipient LANGUAGE sql SECURITY DEFINER AS 'TABLE recipient';
SELECT * FROM public.all_of_it()

--- a definer of one's own
CREATE FUNCTION pg_temp.all_of_it() RETURNS SETOF recipient LANGUAGE sql SECURITY DEFINER AS 'TABLE recipient';
SELECT * FROM pg_temp.all_of_it()

--- a block of code
DO $$ DECLARE r record;
BEGIN FOR r IN TABLE recipient LOOP RAISE NOTICE '%', r;
END LOOP;
END $$

--- row security off
SET row_security = off;
TABLE recipient

--- another role
SET ROLE {south};
TABLE recipient

--- the owner's role
SET ROLE {keeper};
TABLE recipient

--- another session
SET SESSION AUTHORIZATION {south};
TABLE recipient

--- a role given to oneself
GRANT {south} TO {north};
SET ROLE {south};
TABLE recipient

--- a setting of the role
ALTER ROLE {north} BYPASSRLS;
TABLE recipient

--- a setting by its name
SELECT set_config('role', '{south}', false);
TABLE recipient

--- a setting by the table of settings
UPDATE pg_settings SET setting = '{south}' WHERE name = 'role';
TABLE recipient

--- a user's name
SET session_authorization = '{south}';
TABLE recipient

--- replication
SET session_replication_role = replica;
TABLE recipient

--- another path
CREATE SCHEMA mine;
SET search_path = mine, public;
TABLE public.recipient

--- a list of one's own
CREATE TEMP TABLE office (id int, name text, role text, made_at timestamp);
INSERT INTO office VALUES (3, '', current_user, now());
TABLE public.recipient;
TABLE public.issue

--- a table of one's own in the way
CREATE TEMP TABLE delivery AS SELECT 3 AS office_id, 1 AS id;
SELECT * FROM recipient r JOIN delivery d ON d.office_id = r.office_id OR true

--- the list of the offices
SELECT name FROM office WHERE name = 'south'

--- the statistics
SELECT * FROM pg_stats WHERE tablename IN ('recipient', 'issue', 'evidence', 'blob')

--- the statistics of expressions
SELECT * FROM pg_stats_ext_exprs;
SELECT * FROM pg_stats_ext

--- the statistics behind
SELECT * FROM pg_statistic

--- what others run
SELECT query FROM pg_stat_activity WHERE usename <> current_user

--- a file of the server
SELECT pg_read_file('PG_VERSION');
SELECT pg_read_binary_file(pg_relation_filepath('recipient'))

--- a large object made of a file
SELECT lo_import('PG_VERSION')

--- large objects
SELECT convert_from(lo_get({lob}), 'UTF8')

--- a large object taken
ALTER LARGE OBJECT {lob} OWNER TO {north};
SELECT lo_get({lob})

--- the password's table
SELECT * FROM pg_authid

--- the log
SELECT pg_current_logfile();
SELECT pg_ls_logdir()

--- the pages
CREATE EXTENSION pageinspect;
SELECT get_raw_page('recipient', 0)

--- another server
CREATE EXTENSION dblink;
SELECT dblink_connect('dbname=x')

--- the write-ahead log
SELECT pg_create_logical_replication_slot('s', 'test_decoding')

--- a publication
CREATE PUBLICATION p FOR TABLE recipient

--- the count
SELECT last_value FROM issue_id_seq

--- returned
UPDATE recipient SET name = name RETURNING *

--- returned by a deletion
BEGIN;
DELETE FROM settled_sender RETURNING *;
ROLLBACK

--- merged
MERGE INTO recipient r USING (SELECT 1 AS one) s ON true WHEN MATCHED THEN UPDATE SET name = r.name

--- joined by a writing
UPDATE issue SET source = b.source FROM issue b RETURNING issue.source

--- a trigger
CREATE FUNCTION pg_temp.leak(said text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
    $$ BEGIN RAISE NOTICE 'saw %', said;
RETURN true;
END $$;
CREATE TRIGGER t AFTER UPDATE ON recipient FOR EACH ROW EXECUTE FUNCTION pg_temp.leak()

--- a rule
CREATE RULE r AS ON SELECT TO recipient DO INSTEAD SELECT 1

--- an event trigger
CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION pg_temp.leak()

--- statistics of one's own
CREATE STATISTICS public.s ON name, tier FROM recipient

--- a reference
CREATE TEMP TABLE mine (a int, b int, FOREIGN KEY (a, b) REFERENCES recipient (office_id, id))

--- inheritance
CREATE TEMP TABLE child () INHERITS (recipient)
