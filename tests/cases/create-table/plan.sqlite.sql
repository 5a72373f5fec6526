-- 1. Create table accounts
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL,
    nickname TEXT,
    balance INTEGER NOT NULL DEFAULT 0
);
--    hazard of the undo drop_table: every row of accounts is deleted; undoing brings the table back empty
--    undo:
DROP TABLE accounts;
