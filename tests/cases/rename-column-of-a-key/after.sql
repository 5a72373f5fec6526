CREATE TABLE p (
    key integer NOT NULL, -- renamed from: id
    PRIMARY KEY (key)
);
CREATE TABLE c (
    p_key integer NOT NULL, -- renamed from: p_id
    no integer NOT NULL,
    PRIMARY KEY (p_key, no),
    FOREIGN KEY (p_key) REFERENCES p (key)
);
