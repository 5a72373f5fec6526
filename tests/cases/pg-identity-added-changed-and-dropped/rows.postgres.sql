INSERT INTO plain (id, note) VALUES (7, 'seven');
INSERT INTO changed (note) VALUES ('one'), ('two');
INSERT INTO dropped (note) VALUES ('one');
