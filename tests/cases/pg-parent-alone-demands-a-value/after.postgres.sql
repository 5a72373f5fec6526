CREATE TABLE p (a int NOT NULL, b int, c int NOT NULL);
CREATE TABLE h (d int) INHERITS (p);
CREATE TABLE hh () INHERITS (h);
CREATE TABLE new (c int) INHERITS (p);
DO $$ BEGIN
    IF current_setting('server_version_num')::int < 180000 THEN
        ALTER TABLE ONLY h ALTER a DROP NOT NULL;
        ALTER TABLE new ALTER a DROP NOT NULL, ALTER c DROP NOT NULL;
    END IF;
END $$;
