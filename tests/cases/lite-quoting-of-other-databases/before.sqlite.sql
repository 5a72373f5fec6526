CREATE TABLE [one] ([a b] TEXT, `c` INTEGER, 'd' TEXT);
