-- needs: PostgreSQL 18
CREATE TABLE a (a integer, b numeric GENERATED ALWAYS AS (a * 2) VIRTUAL, c text GENERATED ALWAYS AS (a::text) VIRTUAL, d int, e boolean not null, f bigint not null);
CREATE VIEW v AS SELECT b FROM a;
