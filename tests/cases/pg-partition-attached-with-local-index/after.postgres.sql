CREATE TABLE whole (id integer, part text, note text) PARTITION BY LIST (part);
CREATE TABLE lone (id integer, part text, note text);
CREATE INDEX lone_by_note ON lone (part, note);
ALTER TABLE whole ATTACH PARTITION lone FOR VALUES IN ('lone');
CREATE INDEX whole_by_note ON whole (part, note);
