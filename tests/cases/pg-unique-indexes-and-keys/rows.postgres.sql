INSERT INTO users VALUES (1, 'a', 'A', 't'), (2, 'b', 'B', 'u');
