CREATE TABLE event (
    id bigint NOT NULL,
    at date NOT NULL,
    gone text NOT NULL,
    size text,
    weight numeric
);
CREATE TABLE base (a integer, b integer, c text);
CREATE TABLE heir () INHERITS (base);
