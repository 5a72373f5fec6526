CREATE TABLE p (a int, b int NOT NULL, c int NOT NULL);
CREATE TABLE h (d int) INHERITS (p);
CREATE TABLE hh () INHERITS (h);
-- PostgreSQL 18 lets no heir do without what its parent demands.
DO $$ BEGIN
    IF current_setting('server_version_num')::int < 180000 THEN
        ALTER TABLE ONLY h ALTER b DROP NOT NULL;
    END IF;
END $$;
