INSERT INTO e VALUES ('x', 1), ('y', 2);
