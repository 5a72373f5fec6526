CREATE TABLE people (new integer, name text);
-- renamed from: staff
CREATE TABLE employees () INHERITS (people);
CREATE TABLE managers () INHERITS (employees);
CREATE TABLE directors () INHERITS (managers);
-- renamed from: letters
CREATE TABLE mail (id integer, new text);
CREATE TABLE months (id integer, new integer) PARTITION BY LIST (id);
CREATE TABLE months_rest PARTITION OF months DEFAULT;
GRANT SELECT (new) ON TABLE employees TO PUBLIC;
GRANT SELECT (new) ON TABLE managers TO PUBLIC;
GRANT SELECT (new) ON TABLE directors TO PUBLIC;
GRANT SELECT (new) ON TABLE mail TO PUBLIC;
GRANT UPDATE (new) ON TABLE months_rest TO PUBLIC;
