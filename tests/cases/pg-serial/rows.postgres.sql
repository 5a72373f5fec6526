INSERT INTO old (note) VALUES ('one'), ('two');
