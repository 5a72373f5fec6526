CREATE DOMAIN d AS integer;
CREATE TABLE parent (a d);
CREATE TABLE heir () INHERITS (parent);
