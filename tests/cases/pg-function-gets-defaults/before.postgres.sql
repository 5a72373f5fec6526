create function h(a int, b int) returns int language sql as 'select a+b';
create view v as select h(1,2) as x;
create function u() returns int language sql begin atomic select h(1,2); end;
comment on function h(int,int) is 'adds';
create function checked(a int, b int) returns boolean language sql immutable as 'select a < b';
create table t (a int check (checked(a, 3)));
create function body(a int default 1) returns int language sql as 'select a';
create procedure p(a int, inout b text) language plpgsql as 'begin b := a; end';
