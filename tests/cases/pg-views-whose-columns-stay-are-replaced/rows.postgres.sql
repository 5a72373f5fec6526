insert into n values (1, 2, '{"x": 1}', 'ok'), (2, 3, null, 'bad'); insert into r values (1, 1, 'A');
