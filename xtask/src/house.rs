//! House rules that no lint of the compiler checks, as tests over the committed files.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{output, program, root};

mod circles;
mod citation;
mod code;
mod kernels;
mod peers;
mod unsafety;
mod uses;

/// Columns at which comments wrap.
const COLUMNS: usize = 100;

/// The Rust files that git knows.
fn sources() -> Vec<PathBuf> {
    let mut command = program("git", ["ls-files", "-z", "*.rs"]);
    let listed = output(command.current_dir(root())).unwrap();
    let listed = String::from_utf8(listed).unwrap();
    let names = listed.split('\0').filter(|name| !name.is_empty());
    let paths = names.map(|name| root().join(name));
    paths.filter(|path| path.is_file()).collect()
}

/// The name of a file from the root of the repository.
fn name(path: &Path) -> String {
    let name = path.strip_prefix(root()).unwrap_or(path);
    name.to_str().unwrap().to_owned()
}

/// Whether a line is a comment that should have been wrapped: rows of tables and addresses can't
/// be.
fn is_long_comment(line: &str) -> bool {
    let text = line.trim_start();
    let Some(comment) = text.strip_prefix("//") else {
        return false;
    };
    let content = comment.trim_start_matches(['/', '!']).trim_start();
    line.chars().count() > COLUMNS && !content.starts_with('|') && !line.contains("://")
}

#[test]
fn comments_wrap() {
    let mut long = Vec::new();
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().zip(1..);
        let found = lines.filter(|(line, _)| is_long_comment(line));
        long.extend(found.map(|(_, at)| format!("{}:{at}", path.display())));
    }
    assert!(
        long.is_empty(),
        "comments above {COLUMNS} columns: {long:#?}"
    );

    let word = "word ".repeat(20);
    assert!(is_long_comment(&format!("    /// {word}")));
    assert!(!is_long_comment(&format!("    //! | {word} |")));
    assert!(!is_long_comment(&format!("let text = \"{word}\";")));
}

/// Names of the modules that a file declares.
fn modules(text: &str) -> Vec<&str> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("mod "));
    lines.filter_map(|line| line.strip_suffix(';')).collect()
}

/// Test files of a folder that neither its `main.rs` nor the manifest has.
fn forgotten<'a>(manifest: &str, main: &str, files: &'a [String]) -> Vec<&'a String> {
    let known = modules(main);
    let is_known = |name: &str| {
        name == "main" || known.contains(&name) || manifest.contains(&format!("name = \"{name}\""))
    };
    files.iter().filter(|name| !is_known(name)).collect()
}

/// Names of the files of tests in a folder, and of its folders of tests.
fn tests_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let tests = entries.filter(|path| {
        path.extension().is_some_and(|ending| ending == "rs")
            || ["mod.rs", "main.rs"]
                .map(|name| path.join(name).is_file())
                .contains(&true)
    });
    tests
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

#[test]
fn test_programs_have_every_file_of_their_folder() {
    let mut programs = 0;
    for path in sources()
        .iter()
        .filter(|path| path.ends_with("tests/main.rs"))
    {
        let folder = path.parent().unwrap();
        let manifest = fs::read_to_string(folder.join("../Cargo.toml")).unwrap();
        assert!(manifest.contains("autotests = false"), "{}", path.display());
        let main = fs::read_to_string(path).unwrap();
        let (files, none): (_, [&String; 0]) = (tests_in(folder), []);
        assert_eq!(
            forgotten(&manifest, &main, &files),
            none,
            "{}",
            path.display()
        );
        programs += 1;
    }
    assert!(programs >= 9, "{programs} programs");

    let files = ["main", "card", "known", "other"].map(str::to_owned);
    let manifest = "[[test]]\nname = \"card\"\n";
    assert_eq!(forgotten(manifest, "mod known;\n", &files), ["other"]);
}
