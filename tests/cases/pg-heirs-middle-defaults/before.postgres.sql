create table aa(n text default 'a'); create table bb() inherits(aa);
alter table bb alter n set default 'b';
create table cc(n text default 'c') inherits(bb);
