-- needs: PostgreSQL 18
CREATE TABLE par (id integer, a integer, b integer, c integer, CONSTRAINT a_nn NOT NULL a NO INHERIT, CONSTRAINT b_nn NOT NULL b, CONSTRAINT c_nn NOT NULL c NO INHERIT);
CREATE TABLE ch (x integer, CONSTRAINT c_nn NOT NULL c) INHERITS (par);
CREATE TABLE low () INHERITS (ch);
CREATE TABLE alone (a integer, b integer, CONSTRAINT a_nn NOT NULL a, CONSTRAINT b_nn NOT NULL b NO INHERIT);
