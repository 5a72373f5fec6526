INSERT INTO orders VALUES (1, 'south', NULL), (2, 'south', NULL);
INSERT INTO payments VALUES (7, 'south', 1);
UPDATE orders SET payment = 7 WHERE id = 1;
