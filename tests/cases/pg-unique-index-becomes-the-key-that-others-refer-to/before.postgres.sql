-- A foreign key comes.
CREATE TABLE a (id int NOT NULL, x int);
CREATE UNIQUE INDEX a_hand_pk ON a (id);
CREATE TABLE b (aid int);

-- It stays, under another name.
CREATE TABLE c (id int NOT NULL, x int, above int);
CREATE UNIQUE INDEX c_hand_pk ON c (id);
ALTER TABLE c ADD CONSTRAINT c_above FOREIGN KEY (above) REFERENCES c (id);
CREATE TABLE d (cid int CONSTRAINT f REFERENCES c (id));

-- It goes.
CREATE TABLE e (id int NOT NULL, x int NOT NULL, CONSTRAINT e_key UNIQUE (x));
CREATE TABLE f (x int REFERENCES e (x));
