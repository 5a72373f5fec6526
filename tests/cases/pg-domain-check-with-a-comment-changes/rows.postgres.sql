INSERT INTO parts VALUES (1, 'abc'), (2, NULL);
