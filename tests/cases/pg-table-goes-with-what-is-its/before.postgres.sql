create schema app; create table app.t(id serial primary key, i int generated always as identity, b bigserial, m int references app.t);
create function app.tf() returns trigger language plpgsql as 'begin return new; end'; create trigger tr before insert on app.t for each row execute function app.tf(); alter table app.t enable row level security; create policy po on app.t using (id > 3); create rule r as on update to app.t do also select 1;
create statistics app.st on id, m from app.t; create sequence app.own owned by app.t.m; create table app.o(x int default nextval('app.t_id_seq'), y int references app.t); comment on trigger tr on app.t is 'x';
create index ti on app.t(m); comment on sequence app.t_id_seq is 'seq';
