CREATE TABLE t (
    id integer NOT NULL PRIMARY KEY,
    -- renamed from: "end"
    stops_at integer,
    -- renamed from: "text"
    label varchar(30),
    CONSTRAINT span CHECK (CASE WHEN id > stops_at THEN 0 ELSE stops_at END >= 0),
    CONSTRAINT words CHECK (CAST(stops_at AS text) <> label OR label IS NOT NULL)
);
