CREATE TABLE a (id int PRIMARY KEY, 
    b2 int, -- renamed from: b
    c int);
CREATE TABLE c (id int PRIMARY KEY, b int);
CREATE RULE r1 AS ON UPDATE TO c DO ALSO UPDATE a SET c = 1, b2 = new.b WHERE a.b2 = old.b;
CREATE RULE r2 AS ON INSERT TO c DO ALSO INSERT INTO a (id, b2) VALUES (new.id, new.b) ON CONFLICT (id) DO UPDATE SET b2 = 3 WHERE a.b2 > 1;
CREATE RULE r3 AS ON DELETE TO a WHERE (old.b2 > 1) DO ALSO (DELETE FROM c WHERE b = old.b2; UPDATE c SET b = old.b2; UPDATE ONLY a AS x SET b2 = x.b2 + 1);
