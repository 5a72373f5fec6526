INSERT INTO app.t (id, e, n, h, txt) VALUES (1, 'Me@x', '{A,b}', 'k=>v', 'y'), (2, 'you@x', NULL, NULL, NULL);
INSERT INTO app.pt VALUES ('A', 1), ('b', 2);
