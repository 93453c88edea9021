-- What the wall is made of: none of it may be another after an attempt.

--- tables
SELECT relname, relowner, relrowsecurity, relforcerowsecurity, relacl::text FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1

--- policies
SELECT polrelid::regclass::text, polname, polroles::text, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid) FROM pg_policy ORDER BY 1, 2

--- offices
SELECT * FROM office ORDER BY id

--- version
SELECT version_num FROM alembic_version

--- roles
SELECT rolname, rolsuper, rolbypassrls, rolpassword FROM pg_authid ORDER BY 1

--- members
SELECT roleid, member FROM pg_auth_members ORDER BY 1, 2

--- settings
SELECT setdatabase, setrole, setconfig FROM pg_db_role_setting ORDER BY 1, 2

--- functions and operators
SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace UNION ALL SELECT oprname FROM pg_operator WHERE oprnamespace = 'public'::regnamespace

--- triggers
SELECT tgrelid::regclass::text, tgname, tgenabled FROM pg_trigger ORDER BY 1, 2
