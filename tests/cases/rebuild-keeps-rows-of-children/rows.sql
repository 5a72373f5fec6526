INSERT INTO parents (id, age) VALUES (1, '30'), (2, '40');
INSERT INTO children (id, parent_id) VALUES (1, 1), (2, 1), (3, 2);
INSERT INTO pets (id, parent_id) VALUES (1, 1), (2, NULL);
