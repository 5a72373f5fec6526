create table t(
    id int,
    made timestamptz, -- renamed from: at
    then_at int, -- renamed from: "when"
    part int -- renamed from: of
);
create statistics t_at on id, (made at time zone 'UTC') from t;
create statistics t_of (ndistinct) on part, then_at from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger changed after update of made, part, then_at on t for each row when (old.made is distinct from new.made or new.then_at > 1) execute function f();
