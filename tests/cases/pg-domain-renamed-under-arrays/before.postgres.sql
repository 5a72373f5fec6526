-- renamed from: above_zero
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN small AS positive CONSTRAINT below CHECK (VALUE < 100);
CREATE TABLE t (a small[], p positive);
