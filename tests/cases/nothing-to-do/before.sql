CREATE TABLE notes (id integer PRIMARY KEY, body text NOT NULL DEFAULT '', rank integer CHECK (rank > 0));
CREATE UNIQUE INDEX notes_rank ON notes (rank) WHERE rank IS NOT NULL;
