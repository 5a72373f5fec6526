-- renamed from: positive
CREATE DOMAIN above_zero AS integer CHECK (VALUE > 0);
CREATE DOMAIN small AS above_zero CONSTRAINT limited CHECK (VALUE < 100);
CREATE TABLE t (a small[], p above_zero);
