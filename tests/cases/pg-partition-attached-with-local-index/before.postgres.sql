CREATE TABLE whole (id integer, part text, note text) PARTITION BY LIST (part);
CREATE TABLE lone (id integer, part text, note text);
CREATE INDEX whole_by_note ON whole (part, note);
CREATE INDEX lone_by_note ON lone (part, note);
