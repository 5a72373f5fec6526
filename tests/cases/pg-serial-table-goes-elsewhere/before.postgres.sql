create schema app; create table app.t(id serial primary key, x text); create table app.u(id serial, t int references app.t);
create view app.v as select id, x from app.t;
