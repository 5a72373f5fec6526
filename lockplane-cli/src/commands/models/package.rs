//! Builds the library of a package and asks it for its models.
//!
//! Cargo builds the package as it always does: its workspace, lock file, patches and features. A
//! program of five lines is then linked with what came out of that, and run; it prints the models
//! that registered themselves. Nothing of the user's is changed, and nothing is built a second time.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use lockplane::source::{Declared, json};
use lockplane::sql::Dialect;

use super::artifacts::{Artifacts, Library};
use crate::args::ModelsOf;
use crate::failure::Failure;

/// The models of a package.
pub(super) fn ask(package: &str, args: &ModelsOf, dialect: Dialect) -> Result<Declared, Failure> {
    let artifacts = build(package, args)?;
    let identifier = identifier(package, args)?;
    let library = artifacts.of(&identifier);
    let library = library.ok_or_else(|| no_library(package))?;
    let lockplane = artifacts.lockplane().ok_or_else(|| no_lockplane(package))?;
    let program = link(package, &artifacts, library, lockplane)?;
    let text = run(package, &program, dialect)?;
    let file = format!("the models of `{package}`");
    Ok(json::read(&text, &file, Some(dialect))?)
}

fn build(package: &str, args: &ModelsOf) -> Result<Artifacts, Failure> {
    let mut cargo = Command::new(tool("CARGO", "cargo"));
    cargo.args(["build", "--lib", "--package", package]);
    cargo.arg("--message-format=json-render-diagnostics");
    if let Some(path) = &args.manifest_path {
        cargo.arg("--manifest-path").arg(path);
    }
    if !args.features.is_empty() {
        cargo.arg("--features").arg(args.features.join(","));
    }
    if args.all_features {
        cargo.arg("--all-features");
    }
    if args.no_default_features {
        cargo.arg("--no-default-features");
    }
    cargo.stderr(Stdio::inherit());
    let output = cargo.output().map_err(|error| missing("cargo", &error))?;
    if !output.status.success() {
        return Err(Failure::new(
            format!(
                "cargo does not build the library of the package `{package}`, and says why above"
            ),
            "run this in the package's workspace or give --manifest-path; the models have to be in the package's library (src/lib.rs); for those of a binary, call `lockplane_cli::run()` in it",
        ));
    }
    Ok(Artifacts::read(&String::from_utf8_lossy(&output.stdout)))
}

/// What cargo calls the package in its messages.
fn identifier(package: &str, args: &ModelsOf) -> Result<String, Failure> {
    let mut cargo = Command::new(tool("CARGO", "cargo"));
    cargo.args(["pkgid", "--package", package]);
    if let Some(path) = &args.manifest_path {
        cargo.arg("--manifest-path").arg(path);
    }
    let output = cargo.output().map_err(|error| missing("cargo", &error))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
        false => Err(Failure::Said(
            String::from_utf8_lossy(&output.stderr)
                .trim_end()
                .to_owned(),
        )),
    }
}

fn link(
    package: &str,
    artifacts: &Artifacts,
    library: &Library,
    lockplane: &Library,
) -> Result<PathBuf, Failure> {
    let folder = library.folder().join("lockplane-models");
    std::fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    let (source, program) = paths(&folder, &library.name);
    let text = text(&library.name);
    std::fs::write(&source, text).map_err(|error| Failure::file("write", &source, &error))?;
    let mut last = String::new();
    // A library that aborts on panic links only with a program that does, too.
    for panics in ["unwind", "abort"] {
        let mut rustc = Command::new(tool("RUSTC", "rustc"));
        rustc.args(["--edition", "2021", "--crate-name", "lockplane_models"]);
        rustc.arg(format!("-Cpanic={panics}"));
        rustc.arg(&source).arg("-o").arg(&program);
        rustc.arg("--extern").arg(external(library));
        rustc.arg("--extern").arg(external(lockplane));
        for folder in artifacts.folders() {
            let mut path = OsString::from("dependency=");
            path.push(folder);
            rustc.arg("-L").arg(path);
        }
        for path in &artifacts.native {
            rustc.arg("-L").arg(path);
        }
        let output = rustc.output().map_err(|error| missing("rustc", &error))?;
        if output.status.success() {
            return Ok(program);
        }
        last = String::from_utf8_lossy(&output.stderr).into_owned();
        if !last.contains("panic") {
            break;
        }
    }
    Err(Failure::new(
        format!(
            "the library of `{package}` was built, but a program that asks it cannot be linked:\n{last}"
        ),
        "if the package uses another version of lockplane, use the command of that version; otherwise call `lockplane_cli::run()` in a binary of your own",
    ))
}

fn paths(folder: &Path, name: &str) -> (PathBuf, PathBuf) {
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    (folder.join(format!("{name}.rs")), program)
}

fn external(library: &Library) -> OsString {
    let mut text = OsString::from(format!("{}=", library.name));
    text.push(&library.path);
    text
}

fn text(library: &str) -> String {
    format!(
        r#"// Written by `lockplane models`.
use {library} as _;

fn main() {{
    let dialect = std::env::args().nth(1).unwrap_or_default();
    match lockplane::source::models::answer(&dialect) {{
        Ok(text) => print!("{{text}}"),
        Err(error) => {{
            eprint!("{{error}}");
            std::process::exit(1);
        }}
    }}
}}
"#
    )
}

fn run(package: &str, program: &Path, dialect: Dialect) -> Result<String, Failure> {
    let output = Command::new(program).arg(dialect.name()).output();
    let output = output.map_err(|error| Failure::file("run", program, &error))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false if said.contains("no model is known") => Err(Failure::new(
            format!("the library of `{package}` has no models"),
            format!(
                "put `#[derive(lockplane::Model)]` on its structs; models of other crates count when {package} names the crate (`use my_models as _;`), and those behind a feature with --features"
            ),
        )),
        false => Err(Failure::Said(said.trim_end().to_owned())),
    }
}

fn tool(variable: &str, name: &str) -> OsString {
    std::env::var_os(variable).unwrap_or_else(|| name.into())
}

fn missing(tool: &str, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("`{tool}` cannot be run: {error}"),
        "the models are Rust, so their library has to be built: install Rust from https://rustup.rs, or write the schema once where Rust is (`lockplane models > models.json`) and use the file",
    )
}

fn no_library(package: &str) -> Failure {
    Failure::new(
        format!("the package `{package}` has no Rust library to ask"),
        "move the models into src/lib.rs (crate-type `lib`), or call `lockplane_cli::run()` in a binary of your own",
    )
}

fn no_lockplane(package: &str) -> Failure {
    Failure::new(
        format!("the package `{package}` does not use lockplane"),
        "name the package whose library has the models",
    )
}
