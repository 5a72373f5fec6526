INSERT INTO authors (id, name, born) VALUES (1, 'Ada', '1815'), (2, 'Grace', NULL);
INSERT INTO books (id, author_id, headline, price) VALUES (1, 1, 'Notes', 10), (2, 2, 'COBOL', 20);
