CREATE DOMAIN quantity AS integer DEFAULT 1 CHECK (VALUE >= 0);
CREATE TABLE stock (
    id integer PRIMARY KEY,
    amount quantity NOT NULL DEFAULT 5,
    past quantity[],
    twice integer GENERATED ALWAYS AS (amount * 2) STORED,
    CONSTRAINT few CHECK (amount < 1000)
);
CREATE UNIQUE INDEX stock_amount ON stock (amount);
CREATE INDEX stock_many ON stock (id) WHERE amount > 10::quantity;
CREATE VIEW plenty AS SELECT id, amount FROM stock WHERE amount > 5;
CREATE FUNCTION doubled(quantity) RETURNS quantity LANGUAGE sql IMMUTABLE AS $$ SELECT $1 $$;
COMMENT ON FUNCTION doubled(quantity) IS 'not really';
COMMENT ON INDEX stock_many IS 'kept';
