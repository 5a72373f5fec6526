CREATE SCHEMA app;
-- renamed from: a
CREATE TABLE app.a2 (id integer generated always as identity, k integer NOT NULL) PARTITION BY LIST (k);
CREATE TABLE app.a3 PARTITION OF app.a2 FOR VALUES IN (1);
-- renamed from: b
CREATE TABLE app.b2 (id serial, k integer NOT NULL) PARTITION BY LIST (k);
CREATE TABLE app.b3 PARTITION OF app.b2 FOR VALUES IN (1);
-- renamed from: c
CREATE TABLE c2 (id serial, k integer NOT NULL) PARTITION BY LIST (k);
CREATE TABLE c3 PARTITION OF c2 FOR VALUES IN (1);
CREATE TABLE c (id integer generated always as identity);
-- renamed from: d
CREATE TABLE d2 (id integer generated always as identity, k integer NOT NULL) PARTITION BY LIST (k);
CREATE TABLE d3 PARTITION OF d2 FOR VALUES IN (1);
CREATE TABLE d (id serial);
