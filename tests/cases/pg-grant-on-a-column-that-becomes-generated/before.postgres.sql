CREATE TABLE x (
    a integer,
    e integer
);
