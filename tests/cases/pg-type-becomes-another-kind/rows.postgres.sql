INSERT INTO t VALUES (1, 'open', '{open,closed}', 'open', 'green'), (2, 'closed', NULL, NULL, NULL);
