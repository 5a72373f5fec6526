INSERT INTO heir (note) VALUES ('x'), ('y');
INSERT INTO ends (note) VALUES ('x'), ('y');
INSERT INTO bare (id, note) VALUES (7, 'x');
