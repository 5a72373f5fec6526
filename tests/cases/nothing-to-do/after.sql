-- The same, written by another hand.
create table "notes" ("id" INTEGER primary key, body TEXT default '' NOT NULL, rank INTEGER, CHECK (rank>0));
create unique index notes_rank on notes(rank) where (rank is not null);
