create unlogged table t(id int primary key); create unlogged table u(id int primary key references t); create unlogged table w (id int references u, a int references t);
