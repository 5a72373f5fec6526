INSERT INTO foobar VALUES (1, 'foo_1'), (1, 'foo_2');
