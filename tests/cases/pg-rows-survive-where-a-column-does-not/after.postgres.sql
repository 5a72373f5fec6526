CREATE TABLE event (
    id bigint NOT NULL,
    at date NOT NULL,
    size integer,
    weight integer,
    new text
) PARTITION BY RANGE (at);
CREATE TABLE event_all PARTITION OF event DEFAULT;
CREATE TABLE other (a integer, b text, d integer);
CREATE TABLE heir () INHERITS (other);
