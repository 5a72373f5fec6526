CREATE TABLE days (c integer, note text) PARTITION BY RANGE (c);
CREATE TABLE hours (a integer, note text, hot boolean DEFAULT false) PARTITION BY RANGE (a);
CREATE TABLE early PARTITION OF hours FOR VALUES FROM (MINVALUE) TO (1);
CREATE TABLE late (c integer, word text);
