INSERT INTO logs (id, at, line) VALUES (1, '2023-05-05', 'hello');
