CREATE TABLE job (
    id integer PRIMARY KEY,
    state varchar(20) NOT NULL,
    same_as_a_dump_prints varchar CHECK (same_as_a_dump_prints::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))
);
