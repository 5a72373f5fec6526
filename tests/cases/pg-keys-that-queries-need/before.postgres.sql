create table k(id int not null, code text not null, constraint k_pk primary key(id));
create view kg as select id, code from k group by id;
create function kf() returns setof k language sql begin atomic select id, code from k group by id; end;
create function up(i int, c text) returns void language sql begin atomic insert into k values(i,c) on conflict on constraint k_pk do nothing; end;
create table x(a int, b int, c text, constraint x_pk primary key(a), constraint x_u unique (b));
create view g as select a,b,c from x group by a;
create view gg as select a,b,c from g;
create view xv as select * from x;
create rule r as on insert to xv do instead insert into x values(new.a,new.b) on conflict on constraint x_u do nothing;
