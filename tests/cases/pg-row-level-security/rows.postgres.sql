INSERT INTO t (id, owner) VALUES (1, 'ada');
