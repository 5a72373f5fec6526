INSERT INTO orders (a) SELECT 1 FROM generate_series(1, 3);
INSERT INTO bills (a) SELECT 1 FROM generate_series(1, 3);
INSERT INTO parts DEFAULT VALUES;
