create schema app;
-- renamed from: public.mood
create type app.feeling as enum ('a','b'); create table t(m app.feeling default 'a', check (m <> 'b'));
create function f(app.feeling) returns app.feeling language sql as 'select $1';
