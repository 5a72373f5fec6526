create language other handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create function other_one() returns integer language other as $$ begin return 1; end $$;
create view ones as select other_one() as one;
create trusted language safe handler plpgsql_call_handler;
comment on language safe is 'for everybody';
create language kept handler plpgsql_call_handler validator plpgsql_validator;
create function twice(a integer) returns integer immutable language kept as $$ begin return 2 * a; end $$;
create table t (id integer primary key);
create index t_twice on t (twice(id));
