-- renamed from: a
create table d (a int);
create table b (b int);
create publication c for table only d, only b with (publish = 'insert');
