INSERT INTO animals VALUES (1, 4, 'cat');
INSERT INTO birds VALUES (2, 2, 'tit', 2);
INSERT INTO penguins VALUES (3, 2, 'pip', 2);
INSERT INTO fish VALUES (4, 0, 'cod');
INSERT INTO readings VALUES ('2019-01-01', 1), ('2021-01-01', 2);
