INSERT INTO event VALUES (1, '2024-01-01', 'x', '12', 2), (2, '2025-01-01', 'y', NULL, NULL);
INSERT INTO heir VALUES (1, 2, 'three'), (NULL, 5, NULL);
