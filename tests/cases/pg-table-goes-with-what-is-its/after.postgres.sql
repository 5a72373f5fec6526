create schema app; create schema "new S"; create sequence "new S".t_id_seq as int; create sequence "new S".t_b_seq;
-- renamed from: app.t
create table "new S".t2(id int default nextval('"new S".t_id_seq') constraint t_pkey primary key, i int generated always as identity (sequence name "new S".t_i_seq), b bigint not null default nextval('"new S".t_b_seq'), m int constraint t_m_fkey references "new S".t2); alter sequence "new S".t_id_seq owned by "new S".t2.id;  alter sequence "new S".t_b_seq owned by "new S".t2.b;
create function app.tf() returns trigger language plpgsql as 'begin return new; end'; create trigger tr before insert on "new S".t2 for each row execute function app.tf(); alter table "new S".t2 enable row level security; create policy po on "new S".t2 using (id > 3); create rule r as on update to "new S".t2 do also select 1;
create statistics app.st on id, m from "new S".t2; create sequence "new S".own owned by "new S".t2.m; create table app.o(x int default nextval('"new S".t_id_seq'), y int references "new S".t2); comment on trigger tr on "new S".t2 is 'x';
create index ti on "new S".t2(m); comment on sequence "new S".t_id_seq is 'seq';
