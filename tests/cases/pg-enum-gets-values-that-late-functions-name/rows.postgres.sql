INSERT INTO jobs VALUES (1, 'todo'), (2, 'doing');
INSERT INTO checked VALUES ('a');
INSERT INTO lates VALUES ('x');
