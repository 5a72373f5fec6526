INSERT INTO people VALUES (1,'f','l');
INSERT INTO others (id) VALUES (1);
