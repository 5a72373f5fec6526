-- needs: PostgreSQL 18
CREATE TABLE t (id int NOT NULL, a bigint CONSTRAINT a_is_there NOT NULL, b int NOT NULL, c int NOT NULL, d int, e int NOT NULL, k int PRIMARY KEY, n int NOT NULL DEFAULT 1);
COMMENT ON CONSTRAINT t_id_not_null ON t IS 'new, it''s said';
COMMENT ON CONSTRAINT a_is_there ON t IS 'stays';
COMMENT ON CONSTRAINT t_c_not_null ON t IS 'comes with its constraint';
COMMENT ON CONSTRAINT t_e_not_null ON t IS 'has no name of its own now';
COMMENT ON CONSTRAINT t_n_not_null ON t IS 'comes with its column';
COMMENT ON CONSTRAINT t_k_not_null ON t IS 'of a key';
CREATE TABLE parent (x int NOT NULL, y int NOT NULL);
CREATE TABLE child (z int NOT NULL) INHERITS (parent);
COMMENT ON CONSTRAINT parent_x_not_null ON parent IS 'of the parent still';
COMMENT ON CONSTRAINT parent_y_not_null ON parent IS 'another';
COMMENT ON CONSTRAINT child_z_not_null ON child IS 'of the child';
-- renamed from: lone
CREATE TABLE alone (v int CONSTRAINT "v is""t" NOT NULL, w int NOT NULL);
COMMENT ON CONSTRAINT "v is""t" ON alone IS 'odd';
COMMENT ON CONSTRAINT alone_w_not_null ON alone IS 'under the table''s old name';
