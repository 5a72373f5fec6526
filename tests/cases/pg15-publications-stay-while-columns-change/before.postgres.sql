-- needs: PostgreSQL 15
create type mood as enum ('ok', 'sad');
create table a(id int primary key, x int, y int);
create table b(id int primary key, m mood);
create table "C d"(id int primary key, x text);
create schema s;
create publication listed for table a (id, x), b;
comment on publication listed is 'some';
create publication filtered for table a where (id > 1), "C d" where (x <> ''), tables in schema s;
create publication alone for table a (id, x) with (publish = 'insert');
create publication other for table a (id, y);
create publication grows for table a (id);
create publication none;
create publication enums for table b (id, m), a;
create publication changes for table a (id, x), b;
