create type o as enum ('a');
