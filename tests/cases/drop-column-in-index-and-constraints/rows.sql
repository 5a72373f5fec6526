INSERT INTO items (id, code, lot, price) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, 'c', 9, NULL);
