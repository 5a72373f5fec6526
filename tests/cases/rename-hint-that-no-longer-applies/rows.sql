INSERT INTO people (id, full_name) VALUES (1, 'Ada');
