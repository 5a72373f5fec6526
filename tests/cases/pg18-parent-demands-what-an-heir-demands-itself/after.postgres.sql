-- needs: PostgreSQL 18
CREATE TABLE p (a int NOT NULL, b int);
CREATE TABLE c (a int NOT NULL, b int NOT NULL);
ALTER TABLE c INHERIT p;
CREATE TABLE named (a int, CONSTRAINT demand NOT NULL a);
