INSERT INTO t VALUES ('a', 'a', '{a,b}'), ('b', 'b', NULL);
INSERT INTO other VALUES ('b');
-- changed: t.leaves
-- changed: other.o
