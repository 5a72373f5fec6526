INSERT INTO ticket (id, note) VALUES (1, 'a'), (2, NULL);
