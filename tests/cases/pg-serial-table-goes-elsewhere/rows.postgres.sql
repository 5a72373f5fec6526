INSERT INTO app.t (x) VALUES ('a'), ('b');
INSERT INTO app.u (t) VALUES (1);
