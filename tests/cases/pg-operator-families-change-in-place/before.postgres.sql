create table t (id integer primary key, a integer);
create operator family whole using btree;
create operator class whole_ints for type integer using btree family whole as
    operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint4cmp(integer, integer);
alter operator family whole using btree add
    operator 1 < (integer, bigint), operator 3 = (integer, bigint), function 1 (integer, bigint) btint48cmp(integer, bigint);
create index t_a on t (a whole_ints);
create operator family hashed using hash;
