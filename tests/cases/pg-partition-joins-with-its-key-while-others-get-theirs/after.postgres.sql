CREATE TABLE a (id int NOT NULL, x int, primary key (id)) PARTITION BY RANGE (id);
CREATE TABLE a1 PARTITION OF a FOR VALUES FROM (1) TO (10);
create table s partition of a for values from (20) to (30);
create table k partition of a for values from (40) to (50);
create table r (a int references k);
create view vk as select id, x from k group by id;
