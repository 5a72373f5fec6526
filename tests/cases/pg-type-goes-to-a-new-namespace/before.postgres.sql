create type mood as enum ('a','b'); create table t(m mood default 'a', check (m <> 'b'));
create function f(mood) returns mood language sql as 'select $1';
