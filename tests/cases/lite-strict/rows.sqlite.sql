INSERT INTO loose (id, n, x) VALUES (1, 5, 'x');
INSERT INTO tight (id, n, a) VALUES (1, 5, 'any'), (2, 6, 7.5);
