CREATE TABLE a (id int PRIMARY KEY, b int, c int);
CREATE TABLE c (id int PRIMARY KEY, b int);
CREATE RULE r1 AS ON UPDATE TO c DO ALSO UPDATE a SET c = 1, b = new.b WHERE a.b = old.b;
CREATE RULE r2 AS ON INSERT TO c DO ALSO INSERT INTO a (id, b) VALUES (new.id, new.b) ON CONFLICT (id) DO UPDATE SET b = 3 WHERE a.b > 1;
CREATE RULE r3 AS ON DELETE TO a WHERE (old.b > 1) DO ALSO (DELETE FROM c WHERE b = old.b; UPDATE c SET b = old.b; UPDATE ONLY a AS x SET b = x.b + 1);
