CREATE TABLE t (
    id integer NOT NULL PRIMARY KEY,
    "end" integer,
    "text" varchar(20),
    CONSTRAINT span CHECK (CASE WHEN id > "end" THEN 0 ELSE "end" END >= 0),
    CONSTRAINT words CHECK (CAST("end" AS text) <> "text" OR "text" IS NOT NULL)
);
