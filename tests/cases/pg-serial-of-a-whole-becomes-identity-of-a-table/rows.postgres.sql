INSERT INTO p (note) VALUES ('a'), ('b');
