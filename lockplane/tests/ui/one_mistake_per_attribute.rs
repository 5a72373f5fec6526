#[derive(lockplane::Model)]
struct Team {
    #[lockplane(primary_key)]
    id: i64,
}

#[derive(lockplane::Model)]
#[lockplane(foreign_key(team, references = Team(id)), foreign_key(columns(team), references = Team::id))]
#[lockplane(check(name = "small", postgresql = "team < 9"))]
struct Player {
    #[lockplane(primary_key, default_sql(postgresql = "1"))]
    id: i64,
    team: i64,
    #[lockplane(generated(stored, mysql = "id * 2"))]
    twice: i64,
}

fn main() {}
