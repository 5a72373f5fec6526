create table u (id int, email text, z int);
create index other on u (id);
