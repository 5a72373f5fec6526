INSERT INTO t (tenant, id, note) VALUES (1, 1, 'one'), (1, 2, 'two');
