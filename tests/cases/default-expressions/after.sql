CREATE TABLE t (
    id integer PRIMARY KEY,
    note text,
    a integer DEFAULT (1 + 2 * 3),
    b text DEFAULT (lower('ABC')),
    c date DEFAULT CURRENT_DATE,
    d integer DEFAULT (abs(-4))
);
