-- 1. change owner or privileges of schema public
--    hazard revoke: schema public: everybody loses USAGE
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO lp_reader;
--    hazard of the undo revoke: schema public: lp_reader loses USAGE
--    undo:
REVOKE USAGE ON SCHEMA public FROM lp_reader;
GRANT USAGE ON SCHEMA public TO PUBLIC;
