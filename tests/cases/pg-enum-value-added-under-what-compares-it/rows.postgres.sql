INSERT INTO tasks (id, status, past) VALUES (1, 'new', '{}'), (2, 'open', '{new,open}'), (3, 'done', NULL);
