INSERT INTO users (id, name, fax) VALUES (1, 'Ada', '555'), (2, 'Grace', NULL);
