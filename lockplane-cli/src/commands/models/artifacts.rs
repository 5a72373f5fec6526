//! What cargo says that it built.

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// The libraries that a program with the models needs.
#[derive(Debug, Default)]
pub(super) struct Artifacts {
    /// In the order in which they were done, which is nobody's: what needs a library is built while
    /// that is still being written.
    libraries: Vec<Library>,
    /// Where build scripts say that native libraries are.
    pub(super) native: Vec<String>,
}

#[derive(Debug)]
pub(super) struct Library {
    /// The crate's name in Rust.
    pub(super) name: String,
    pub(super) path: PathBuf,
    /// Cargo's identifier of the package.
    package: String,
}

#[derive(Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum Message {
    CompilerArtifact {
        package_id: String,
        target: Target,
        filenames: Vec<PathBuf>,
    },
    BuildScriptExecuted {
        linked_paths: Vec<String>,
    },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

impl Artifacts {
    /// Reads the lines of `cargo build --message-format=json`.
    pub(super) fn read(lines: &str) -> Self {
        let mut artifacts = Self::default();
        for line in lines.lines() {
            match serde_json::from_str(line) {
                Ok(Message::CompilerArtifact {
                    package_id,
                    target,
                    filenames,
                }) => artifacts.library(package_id, &target.name, filenames),
                Ok(Message::BuildScriptExecuted { linked_paths }) => {
                    artifacts.native.extend(linked_paths);
                }
                Ok(Message::Other) | Err(_) => {}
            }
        }
        artifacts
    }

    fn library(&mut self, package: String, name: &str, files: Vec<PathBuf>) {
        let is_library = |path: &PathBuf| path.extension().is_some_and(|end| end == "rlib");
        if let Some(path) = files.into_iter().find(is_library) {
            let name = name.replace('-', "_");
            self.libraries.push(Library {
                name,
                path,
                package,
            });
        }
    }

    /// The library of a package, by its identifier.
    pub(super) fn of(&self, package: &str) -> Option<&Library> {
        self.libraries.iter().find(|it| it.package == package)
    }

    /// The lockplane that its models were compiled with.
    pub(super) fn lockplane(&self) -> Option<&Library> {
        self.libraries.iter().find(|it| it.name == "lockplane")
    }

    /// Where the libraries are that these need.
    pub(super) fn folders(&self) -> Vec<PathBuf> {
        let folders = self.libraries.iter().filter_map(|it| it.path.parent());
        let mut folders: Vec<PathBuf> = folders
            .flat_map(|folder| [folder.to_owned(), folder.join("deps")])
            .collect();
        folders.sort();
        folders.dedup();
        folders
    }
}

impl Library {
    /// The folder that cargo builds this into.
    pub(super) fn folder(&self) -> &Path {
        let parent = self.path.parent().unwrap_or(Path::new("."));
        match parent.file_name().is_some_and(|name| name == "deps") {
            true => parent.parent().unwrap_or(parent),
            false => parent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_asked_for_may_be_done_before_what_it_needs() {
        let lines = r#"
{"reason":"build-script-executed","linked_paths":["native=/t/out"]}
{"reason":"compiler-artifact","package_id":"path+file:///b#x@0.1.0","target":{"name":"build-script-build"},"filenames":["/t/debug/build/x/build-script-build"]}
{"reason":"compiler-artifact","package_id":"path+file:///app#my-app@0.1.0","target":{"name":"my-app"},"filenames":["/t/debug/libmy_app.rlib"]}
{"reason":"compiler-artifact","package_id":"path+file:///l#lockplane@0.1.0","target":{"name":"lockplane"},"filenames":["/t/debug/deps/liblockplane-1.rlib","/t/debug/deps/liblockplane-1.rmeta"]}
{"reason":"build-finished","success":true}"#;
        let found = Artifacts::read(lines);
        let asked = found
            .of("path+file:///app#my-app@0.1.0")
            .expect("a library");
        assert_eq!(asked.name, "my_app");
        assert_eq!(asked.folder(), Path::new("/t/debug"));
        assert_eq!(
            found.lockplane().expect("lockplane").folder(),
            Path::new("/t/debug")
        );
        assert_eq!(found.native, ["native=/t/out"]);
        assert!(found.folders().contains(&PathBuf::from("/t/debug/deps")));
    }
}
