insert into ab values (1, 2, 3);
insert into abc values (1, 2, 3, 4);
