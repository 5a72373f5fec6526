-- needs: PostgreSQL 18
create table h (c text, d int constraint need not null) partition by range (c);
create table i (c text not null, e int constraint need not null);
create table shown (a int, twice int generated always as (a * 2) virtual);
