INSERT INTO teams (id) VALUES (1);
