create table h (c text, d int constraint need not null) partition by range (c);
create table i partition of h for values from (minvalue) to ('1');
create table shown (a int, twice int generated always as (a * 2) virtual);
