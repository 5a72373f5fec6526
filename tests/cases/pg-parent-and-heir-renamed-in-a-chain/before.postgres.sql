CREATE TABLE one (a integer, CHECK (a > 0));
CREATE TABLE two () INHERITS (one);
CREATE INDEX two_a ON two (a);
