create table p (a int default 7, v text not null, w text default 'x', g int generated always as (a*2) stored, constraint pos check (a > 0));
create table c (a int, v text not null, w text default 'y', g int generated always as (a*2) stored, constraint pos check (a > 0));
alter table c inherit p;
alter table p alter v set storage external;
alter table only p alter w set storage main;
alter table p alter v set compression pglz;
