CREATE TABLE lines (id integer PRIMARY KEY, price integer NOT NULL, pieces integer NOT NULL,
    total integer GENERATED ALWAYS AS (price * pieces) STORED);
CREATE INDEX lines_total ON lines (total);
CREATE VIEW totals AS SELECT id, total FROM lines;
