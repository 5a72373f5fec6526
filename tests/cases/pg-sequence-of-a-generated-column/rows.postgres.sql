INSERT INTO a VALUES (1, 2);
INSERT INTO c VALUES (1, 2);
SELECT nextval('b'), nextval('d');
-- changed: c.c
-- lost: a.c
