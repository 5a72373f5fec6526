INSERT INTO shops (n) VALUES (1), (2);
INSERT INTO sales (a, shop, c, d, e) VALUES (11, 1, 'x', '5', '{1,2}'), (12, 2, NULL, NULL, NULL);
INSERT INTO heirs VALUES (1, 2, 3);
