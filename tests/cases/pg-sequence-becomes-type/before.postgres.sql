create sequence o;
