INSERT INTO job (id, state, same_as_a_dump_prints) VALUES (1, 'new', 'a'), (2, 'done', 'b');
