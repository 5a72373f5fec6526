CREATE TABLE shapes (width integer, height integer);
