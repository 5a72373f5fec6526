CREATE TABLE t (id integer PRIMARY KEY, m text NOT NULL DEFAULT 'sad', CHECK (m IN ('sad', 'happy')));
