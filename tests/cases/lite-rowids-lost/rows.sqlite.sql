INSERT INTO kv (k, v) VALUES ('b', x'00'), ('a', NULL);
INSERT INTO n (number, name) VALUES (7, 'seven'), (3, 'three');
