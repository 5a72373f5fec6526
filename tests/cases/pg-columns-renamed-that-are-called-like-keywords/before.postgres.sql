create table t(id int, at timestamptz, "when" int, of int);
create statistics t_at on id, (at at time zone 'UTC') from t;
create statistics t_of (ndistinct) on of, "when" from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger changed after update of at, of, "when" on t for each row when (old.at is distinct from new.at or new."when" > 1) execute function f();
