create table public.k(x int);
create function tf() returns trigger language plpgsql as 'begin return new; end';
-- renamed from: app.t
create table public.t(id serial primary key, m int references t, u uuid default gen_random_uuid());
create index ti on t(m);  create trigger tr before insert on t for each row execute function tf(); alter table t enable row level security; create policy po on t using (id > 3);
-- renamed from: "Z".mood
create type public.mood as enum ('a');
