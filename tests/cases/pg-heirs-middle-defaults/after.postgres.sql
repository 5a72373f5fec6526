create table aa(n text default 'a'); create table bb() inherits(aa);
alter table bb alter n set default 'bb';
create table cc(n text default 'c') inherits(bb);
