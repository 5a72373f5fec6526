CREATE TABLE a (id int NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE a1 PARTITION OF a FOR VALUES FROM (1) TO (10);
CREATE UNIQUE INDEX a1_hand ON a1 (id); create unique index a1_too on a1(id);
create table s (id int not null, x int); create unique index s_h on s(id);
create table k (id int not null constraint kk primary key, x int);
create table r (a int references k);
create view vk as select id, x from k group by id;
