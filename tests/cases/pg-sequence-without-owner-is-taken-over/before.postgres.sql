CREATE SEQUENCE shared;
CREATE SEQUENCE "down here" INCREMENT BY -1;

CREATE TABLE one (
    id integer PRIMARY KEY DEFAULT nextval('shared'),
    word text
);

CREATE TABLE two (
    id bigint PRIMARY KEY DEFAULT nextval('shared'),
    word text
);

CREATE TABLE three (
    n integer DEFAULT nextval('"down here"'),
    word text
);

CREATE TABLE four (
    id serial PRIMARY KEY,
    word text
);

CREATE TABLE five (
    id integer PRIMARY KEY,
    word text
);

-- Its values lie where no number of the sequence does.
CREATE TABLE six (
    id integer PRIMARY KEY
);
