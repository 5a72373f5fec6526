insert into a values (1, 2); refresh materialized view m;
