-- renamed from: t
CREATE TABLE u (id serial, a int);
