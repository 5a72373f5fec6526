CREATE SCHEMA private;

-- renamed from: public.users
CREATE TABLE private.users (id int, email text);

CREATE VIEW public.users AS SELECT id, email FROM private.users;

CREATE VIEW public.uv AS SELECT id, email FROM users;
CREATE VIEW public.uw AS SELECT email FROM uv;
CREATE MATERIALIZED VIEW public.um AS SELECT email FROM users;
CREATE FUNCTION public.f(u users) RETURNS int LANGUAGE sql AS 'select 1';
CREATE FUNCTION public.g() RETURNS SETOF users LANGUAGE sql AS 'select * from users';
CREATE FUNCTION public.h() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM users;
END;
CREATE TABLE public.k (id int);
ALTER TABLE k ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON k USING (id IN (SELECT id FROM users));
CREATE RULE r AS ON INSERT TO k DO ALSO INSERT INTO users VALUES (1);

