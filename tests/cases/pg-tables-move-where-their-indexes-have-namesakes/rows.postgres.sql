INSERT INTO orders (n) VALUES (1), (2);
INSERT INTO archive.orders (n) VALUES (3);
INSERT INTO users DEFAULT VALUES;
INSERT INTO archive.logs VALUES (7);
