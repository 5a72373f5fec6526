CREATE SCHEMA "S p";
CREATE TYPE "S p".mood AS ENUM ('so so', 'it''s ok');
CREATE DOMAIN public.dom AS text COLLATE "C" CHECK (value <> '');
CREATE TABLE public."Odd ""T" (
    id int GENERATED ALWAYS AS IDENTITY (START 5 INCREMENT -2 MINVALUE -100 MAXVALUE 100 CYCLE) PRIMARY KEY,
    "A b" "S p".mood[] DEFAULT '{so so}', t text COLLATE "C" NOT NULL, d public.dom DEFAULT 'x',
    g int GENERATED ALWAYS AS (id * 2) STORED, n numeric(10, 2) DEFAULT (1 + 2), j jsonb, ip inet
);
CREATE INDEX one ON public."Odd ""T" (t, lower(t) DESC NULLS LAST) INCLUDE (n) WHERE n > 1;
CREATE INDEX two ON public."Odd ""T" (t COLLATE "default" text_pattern_ops DESC) WITH (fillfactor = 50);
CREATE INDEX three ON public."Odd ""T" USING gin (j jsonb_path_ops);
COMMENT ON INDEX two IS 'it''s two';
CREATE TABLE parted (a int PRIMARY KEY, b text NOT NULL) PARTITION BY RANGE (a);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (10) WITH (fillfactor = 70);
CREATE INDEX parted_b ON parted (b);
CREATE TABLE other (a int, b int, PRIMARY KEY (a) INCLUDE (b), UNIQUE (b) DEFERRABLE INITIALLY DEFERRED,
    EXCLUDE USING gist (int4range(a, b) WITH &&) WHERE (a > 1) DEFERRABLE);
CREATE TABLE ref (
    id serial UNIQUE, a int REFERENCES parted ON DELETE SET NULL, x int CONSTRAINT "check x" CHECK (x IN (1, 2)),
    FOREIGN KEY (x) REFERENCES other MATCH FULL ON UPDATE CASCADE, CHECK (a > 0) NO INHERIT
);
ALTER TABLE ref ADD CONSTRAINT late CHECK (x <> 3) NOT VALID;
COMMENT ON CONSTRAINT late ON ref IS 'later';
CREATE TABLE kid (extra int) INHERITS (ref);
ALTER TABLE kid ALTER extra SET STATISTICS 100;
ALTER TABLE ref REPLICA IDENTITY USING INDEX ref_id_key;
ALTER TABLE ref ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE UNLOGGED TABLE ul (x text COMPRESSION pglz);
ALTER TABLE ul ALTER x SET STORAGE EXTERNAL, SET (toast.autovacuum_enabled = false);
COMMENT ON TABLE ul IS 'table';
COMMENT ON COLUMN ul.x IS 'column';
CREATE SEQUENCE down AS smallint INCREMENT -1 CACHE 3;
CREATE TEMPORARY TABLE gone (id int);
