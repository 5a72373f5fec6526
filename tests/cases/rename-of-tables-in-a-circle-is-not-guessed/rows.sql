INSERT INTO one (id, x) VALUES (1, 'from one');
INSERT INTO two (id, y) VALUES (1, 'from two');
