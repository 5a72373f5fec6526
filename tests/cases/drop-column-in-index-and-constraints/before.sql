CREATE TABLE items (
    id integer PRIMARY KEY,
    code text NOT NULL,
    lot integer NOT NULL DEFAULT 1,
    price integer,
    UNIQUE (code, lot),
    CHECK (lot > 0)
);
CREATE INDEX items_lot ON items (lot, price);
CREATE INDEX items_price ON items (price) WHERE lot > 5;
