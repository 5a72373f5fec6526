INSERT INTO parents (id) VALUES (1);
INSERT INTO children (id, parent_id) VALUES (1, 1);
INSERT INTO toys (id, child_id) VALUES (1, 1);
INSERT INTO other (id) VALUES (7);
