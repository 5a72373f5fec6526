INSERT INTO b VALUES (1, 'a'), (11, 'b');
