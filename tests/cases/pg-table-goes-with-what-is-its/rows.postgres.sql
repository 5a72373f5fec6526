INSERT INTO app.t (m) VALUES (NULL), (1);
INSERT INTO app.o (y) VALUES (2);
