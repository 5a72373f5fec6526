CREATE TABLE old (id serial PRIMARY KEY, note text NOT NULL DEFAULT '');
CREATE TABLE new (id bigserial PRIMARY KEY, small smallserial);
