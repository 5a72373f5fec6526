//! What does not hold, and how it is told.

/// What does not hold.
#[derive(Debug, Clone)]
pub struct Failure {
    pub stage: &'static str,
    pub words: String,
}

pub type Outcome<T> = Result<T, Failure>;

pub fn at<E: ToString>(stage: &'static str) -> impl Fn(E) -> Failure {
    move |error| Failure {
        stage,
        words: error.to_string(),
    }
}

pub fn unless(holds: bool, stage: &'static str, words: impl FnOnce() -> String) -> Outcome<()> {
    match holds {
        true => Ok(()),
        false => Err(Failure {
            stage,
            words: words(),
        }),
    }
}
