create table n (id int primary key,
-- renamed from: p
q int);
create publication pub for table n (id, q) where (id > 2);
