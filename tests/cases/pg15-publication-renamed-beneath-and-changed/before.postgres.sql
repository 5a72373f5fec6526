-- needs: PostgreSQL 15
create table n (id int primary key, p int);
create publication pub for table n (id, p);
