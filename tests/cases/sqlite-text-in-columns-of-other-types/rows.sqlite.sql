INSERT INTO t VALUES (1, '2024-01-02 03:04:05', '{"a": 1}', 'yes', 'word', 'many', 'dear'), (2, NULL, '[]', NULL, '', 5, 1.5);
