INSERT INTO a (b) VALUES (1), (2);
INSERT INTO moves (y) VALUES (10), (20);
INSERT INTO goes (word) VALUES ('w');
