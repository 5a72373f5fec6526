CREATE TYPE span AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = spans);

CREATE TABLE bookings (
    id integer PRIMARY KEY,
    span span NOT NULL DEFAULT 'empty'::span,
    spans spans,
    EXCLUDE USING gist (span WITH &&)
);
CREATE INDEX bookings_low ON bookings (lower(span));
CREATE VIEW starts AS SELECT id, lower(span) AS start FROM bookings;
