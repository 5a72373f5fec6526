INSERT INTO t (id, tags, data) VALUES (1, ARRAY['a', 'b,c'], '{"key": 1}');
