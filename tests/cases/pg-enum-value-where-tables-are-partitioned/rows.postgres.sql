INSERT INTO e (m, t) VALUES ('x', 'one'), ('z', 'two'), ('y', 'three');
INSERT INTO other VALUES (1, 'x', '{x,z}');
