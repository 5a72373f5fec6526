-- renamed from: t
CREATE TABLE u (
    -- renamed from: id
    key int primary key, n text, o int);
CREATE TABLE x (id int, n text);
CREATE VIEW v1 AS SELECT key AS id, n FROM u WHERE key > 1 ORDER BY key;
CREATE VIEW v2 AS SELECT u.key AS id, x.n FROM u JOIN x ON x.id = u.key GROUP BY u.key, x.n HAVING count(u.key) > 0;
CREATE VIEW v3 AS SELECT DISTINCT key AS id FROM u;
CREATE VIEW v4 AS SELECT DISTINCT ON (key) key AS id FROM u;
CREATE VIEW v5 AS SELECT key FROM u;
CREATE VIEW v6 AS SELECT q.key AS id, lower(q.n) AS l FROM u q WHERE EXISTS (SELECT q.key FROM x WHERE x.id = q.key);
CREATE VIEW v7 AS SELECT x.id, x.n, u.o FROM u JOIN x ON x.id = u.key AND x.n = u.n;
CREATE VIEW v8 AS WITH c AS (SELECT key AS id FROM u) SELECT id FROM c;
CREATE VIEW v9 AS SELECT key AS id FROM u UNION ALL SELECT id FROM x;
CREATE MATERIALIZED VIEW m AS SELECT key AS id, n, sum(o) OVER (PARTITION BY n ORDER BY key) AS s FROM u;
CREATE INDEX ON m (id);
ALTER TABLE u ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON u USING (key > 5 AND n = CURRENT_USER);
CREATE POLICY p2 ON u USING (EXISTS (SELECT FROM x WHERE x.id = u.key));
CREATE VIEW va AS SELECT key AS id, generate_series(1,2) AS g FROM u;
CREATE VIEW vb AS SELECT u.key AS id, g.id AS gid FROM u, generate_series(1,2) g(id);
CREATE VIEW vc AS SELECT u AS r, u.key AS id, u.n, u.o FROM u;
CREATE VIEW vd AS SELECT (SELECT max(id) FROM x WHERE n = u.n) AS id, CASE WHEN key = 1 THEN n END AS c FROM u;
