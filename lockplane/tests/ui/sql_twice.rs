lockplane::sql!("CREATE VIEW a AS SELECT 1", "CREATE VIEW b AS SELECT 2");

fn main() {}
