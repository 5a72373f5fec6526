-- needs: PostgreSQL 18
CREATE TABLE people (id integer PRIMARY KEY, first text NOT NULL, last text NOT NULL,
    full_name text GENERATED ALWAYS AS (first || ' ' || last) STORED,
    initials text GENERATED ALWAYS AS (left(first, 1) || left(last, 1)) VIRTUAL,
    length integer GENERATED ALWAYS AS (length(first)) VIRTUAL);
CREATE VIEW names AS SELECT id, full_name, initials FROM people;
