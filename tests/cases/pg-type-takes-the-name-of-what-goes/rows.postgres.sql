INSERT INTO b VALUES (1, '[1,2]', '{x}', 3, '(1)');
