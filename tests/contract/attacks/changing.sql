-- Ways to change what another office keeps, or the wall itself: each in a session of its own.

--- UPDATE
UPDATE recipient SET standing = 'x'

--- UPDATE by number
UPDATE recipient SET standing = 'x' WHERE office_id = 3

--- UPDATE into another
UPDATE recipient SET office_id = 3

--- UPDATE of the list
UPDATE office SET role = current_user WHERE id = 3

--- a line of the list
INSERT INTO office (name, role, made_at) VALUES ('x', 'y', now())

--- DELETE
DELETE FROM cursor;
DELETE FROM action

--- DELETE by number
DELETE FROM blob WHERE office_id = 3

--- DELETE by a join
DELETE FROM blob USING office WHERE blob.office_id = 3

--- INSERT
INSERT INTO hold (route, until, said, office_id) VALUES ('r', now(), '', 3)

--- INSERT of what is there
INSERT INTO blob (digest, content, office_id) VALUES ('known', '', 3)

--- INSERT over it
INSERT INTO blob (digest, content, office_id) VALUES ('known', '', 3) ON CONFLICT (office_id, digest) DO UPDATE SET content = ''

--- INSERT over whatever
INSERT INTO blob (digest, content, office_id) VALUES ('known', '', 3) ON CONFLICT DO NOTHING

--- INSERT into the owner's
INSERT INTO blob (digest, content) VALUES ('mine', '')

--- COPY
COPY blob FROM '/dev/null'

--- MERGE
MERGE INTO recipient r USING (SELECT 3 AS o) s ON r.office_id = s.o WHEN MATCHED THEN UPDATE SET standing = 'x' WHEN NOT MATCHED THEN INSERT (office_id, issue_id, position, name, tier, is_person, on_paper, chase, acknowledged_by, addresses, standing) VALUES (3, 1, 1, 'x', 'x', false, false, false, 'x', '[]', 'x')

--- a row of the south's to refer to
INSERT INTO ruling (evidence_id, verdict, at, by, reason, office_id) SELECT 1, 'x', now(), 'x', 'x', 2

--- TRUNCATE
TRUNCATE recipient CASCADE

--- TRUNCATE of one
TRUNCATE action

--- DROP
DROP TABLE ruling

--- ALTER
ALTER TABLE recipient DISABLE ROW LEVEL SECURITY

--- no force
ALTER TABLE recipient NO FORCE ROW LEVEL SECURITY

--- no policy
DROP POLICY office_2 ON recipient

--- another policy
CREATE POLICY mine ON recipient USING (true)

--- a wider policy
ALTER POLICY office_2 ON recipient USING (true)

--- a right
GRANT ALL ON recipient TO {north}

--- an owner
ALTER TABLE recipient OWNER TO {north}

--- a trigger off
ALTER TABLE recipient DISABLE TRIGGER ALL

--- the count turned back
SELECT setval('issue_id_seq', 1)

--- the count restarted
ALTER SEQUENCE issue_id_seq RESTART

--- the schema's version
UPDATE alembic_version SET version_num = '0001'

--- a table in the schema
CREATE TABLE public.mine (a int)

--- a function in the schema
CREATE FUNCTION public.lower(text) RETURNS text LANGUAGE sql AS 'SELECT $1'

--- an operator in the schema
CREATE OPERATOR public.= (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text)

--- the owner's session
SET ROLE {keeper};
DELETE FROM action

--- another's connection
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{south}'

--- the database
ALTER DATABASE {name} SET row_security = off

--- another's settings
ALTER ROLE {south} SET search_path = pg_temp

--- another's password
ALTER ROLE {south} PASSWORD 'x'

--- a comment
COMMENT ON TABLE recipient IS 'x'

--- a lock on a row
SELECT * FROM recipient WHERE office_id = 3 FOR UPDATE NOWAIT
