create table a (a int);
create table b (b int);
create publication c for table only a, only b with (publish = 'insert');
