CREATE TABLE comes (id integer);
CREATE TABLE none (a regclass, b integer);
CREATE TABLE other (a regclass DEFAULT 'comes'::regclass, b integer);
CREATE TABLE inside (a oid DEFAULT 5, b integer);
CREATE TABLE away (b integer);
