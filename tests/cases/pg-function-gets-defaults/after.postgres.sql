create function h(a int, b int default 3) returns int language sql as 'select a+b+1';
create view v as select h(1,2) as x;
create function u() returns int language sql begin atomic select h(1,2); end;
comment on function h(int,int) is 'adds';
create function checked(a int, b int default 2) returns boolean language sql immutable as 'select a < b';
create table t (a int check (checked(a, 3)));
create function body(a int default 1) returns int language sql as 'select a + 1';
create procedure p(a int default 4, inout b text default 'x') language plpgsql as 'begin b := a; end';
