create schema app; create schema n;
-- renamed from: app.t
create table n.tt(id serial primary key, x text); 
create table app.u(id serial, t int references n.tt);
create view app.v as select id, x from n.tt;
