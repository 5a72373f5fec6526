INSERT INTO item VALUES (10, 'a'), (3, 'b');
