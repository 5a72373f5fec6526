create table t (id integer primary key, a integer);
create function compare(a bigint, b integer) returns integer language sql immutable as 'select pg_catalog.btint84cmp(a, b)';
create operator family whole using btree;
comment on operator family whole using btree is 'all whole numbers';
create operator class whole_ints for type integer using btree family whole as
    operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint4cmp(integer, integer);
alter operator family whole using btree add
    operator 3 = (integer, bigint), function 1 (integer, bigint) btint48cmp(integer, bigint),
    operator 1 < (bigint, integer), function 1 (bigint, integer) compare(bigint, integer);
create index t_a on t (a whole_ints);
create operator family hashed using hash;
alter operator family hashed using hash add operator 1 = (integer, bigint);
