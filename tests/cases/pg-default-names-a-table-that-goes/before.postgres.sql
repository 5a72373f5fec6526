CREATE TABLE goes (id integer);
CREATE TABLE none (a regclass DEFAULT 'goes'::regclass, b integer);
CREATE TABLE other (a regclass DEFAULT 'goes'::regclass, b integer);
CREATE TABLE inside (a oid DEFAULT ('goes'::regclass)::oid, b integer CHECK (b <> 'goes'::regclass::oid::integer));
CREATE TABLE away (a regclass DEFAULT 'goes'::regclass, b integer);
