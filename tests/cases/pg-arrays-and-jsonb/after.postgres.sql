CREATE TABLE t (
    id integer PRIMARY KEY,
    tags text[] NOT NULL DEFAULT '{}',
    matrix integer[][] DEFAULT ARRAY[[1, 2], [3, 4]],
    data jsonb NOT NULL DEFAULT '{}'::jsonb,
    names varchar(20)[]
);
CREATE INDEX t_tags ON t USING gin (tags);
CREATE INDEX t_data ON t USING gin (data jsonb_path_ops);
CREATE INDEX t_key ON t ((data ->> 'key'));
