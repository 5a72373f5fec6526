INSERT INTO keep (id, note) VALUES (1, 'stays');
INSERT INTO gone (id, note) VALUES (1, 'goes');
