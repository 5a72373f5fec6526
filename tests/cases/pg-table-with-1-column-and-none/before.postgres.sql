CREATE TABLE none ();
