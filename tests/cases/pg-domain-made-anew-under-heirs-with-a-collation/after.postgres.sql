CREATE DOMAIN d AS text;
CREATE TABLE parent (a d COLLATE "C");
CREATE TABLE heir () INHERITS (parent);
