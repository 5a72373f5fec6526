CREATE TABLE none ();
CREATE TABLE one (sole text);
