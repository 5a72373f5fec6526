CREATE SCHEMA a;
CREATE SCHEMA b;
-- renamed from: a.t
CREATE TABLE b.t (id int PRIMARY KEY, n bigint);
CREATE TRIGGER tr BEFORE UPDATE ON b.t FOR EACH ROW WHEN (NEW.n = 1) EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE POLICY po ON b.t USING (n = 1);
