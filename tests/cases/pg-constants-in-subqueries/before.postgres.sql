create table t(id int, a varchar(5));
create table log(what text, at timestamptz default now());
