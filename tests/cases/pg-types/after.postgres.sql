CREATE TABLE t (
    id integer PRIMARY KEY,
    a_smallint smallint, a_bigint bigint, a_numeric numeric, a_money money, a_real real, a_double double precision,
    a_bool boolean, a_char char(3), a_varchar varchar, a_varchar9 varchar(9), a_text text, a_bytea bytea, a_name name,
    a_date date, a_time time, a_timetz time(3) with time zone, a_timestamp timestamp(0), a_timestamptz timestamptz,
    an_interval interval, a_year interval year to month,
    a_uuid uuid DEFAULT gen_random_uuid(), a_json json, a_jsonb jsonb DEFAULT '{"a": [1, 2]}', an_xml xml,
    an_inet inet, a_cidr cidr, a_macaddr macaddr, a_bit bit(4), a_varbit bit varying(9),
    a_point point, a_box box, a_tsvector tsvector, a_tsquery tsquery, an_oid oid, a_regclass regclass,
    a_range int4range, a_multirange datemultirange
);
