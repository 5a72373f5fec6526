create view v(x) as values (1),(2);
