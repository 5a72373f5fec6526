-- changed: notes.words
INSERT INTO notes (id, body) VALUES (1, 'running dogs');
