create table t(id int primary key); create table u(id int primary key references t); create table w (id int references u, a int references t);
