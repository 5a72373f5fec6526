lockplane::sql!("  ");
lockplane::sql!(group = "billing");

fn main() {}
