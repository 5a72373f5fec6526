-- needs: PostgreSQL 18
CREATE TABLE t (id int NOT NULL, a int CONSTRAINT a_there NOT NULL, b int NOT NULL, c int, d int NOT NULL, e int CONSTRAINT e_there NOT NULL, k int PRIMARY KEY);
COMMENT ON CONSTRAINT t_id_not_null ON t IS 'old';
COMMENT ON CONSTRAINT a_there ON t IS 'stays';
COMMENT ON CONSTRAINT t_b_not_null ON t IS 'goes';
COMMENT ON CONSTRAINT t_d_not_null ON t IS 'goes with its constraint';
COMMENT ON CONSTRAINT t_k_not_null ON t IS 'of a key';
CREATE TABLE parent (x int NOT NULL, y int);
CREATE TABLE child (z int NOT NULL) INHERITS (parent);
COMMENT ON CONSTRAINT parent_x_not_null ON parent IS 'of the parent';
COMMENT ON CONSTRAINT child_z_not_null ON child IS 'of the child';
CREATE TABLE lone (v int, w int NOT NULL);
