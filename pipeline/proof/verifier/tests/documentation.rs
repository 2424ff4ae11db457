//! The tests named in `docs/protocol.md` exist.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs::{read_dir, read_to_string};
use std::path::{Path, PathBuf};

#[test]
fn the_tests_of_the_protocols_page_exist() {
    let pipeline = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = read_to_string(pipeline.join("../docs/protocol.md")).unwrap();
    let (_, tests) = page.split_once("\n## Tests\n").unwrap();
    let rows = tests.lines().filter(|line| line.starts_with("| "));
    let mut named = 0;
    for row in rows.skip(1) {
        let (claim, tests) = row.trim_matches('|').rsplit_once(" | ").unwrap();
        for name in tests.split(',').map(|name| name.trim().trim_matches('`')) {
            let place = name.split_once('/').zip(name.rsplit_once("::"));
            let Some(((package, _), (file, test))) = place else {
                panic!("{claim}: {name}");
            };
            let file = file.strip_prefix(package).unwrap().trim_start_matches('/');
            let path = folder(&pipeline, package).join(format!("tests/{file}.rs"));
            let text = read_to_string(&path).unwrap_or_else(|_| panic!("{name}: {path:?}"));
            assert!(has_test(&text, test), "{claim}: {name}");
            named += 1;
        }
    }
    assert!(named > 100, "{named} tests");
}

/// Returns the folder of a crate, which is in one of the wings or beside them.
fn folder(pipeline: &Path, package: &str) -> PathBuf {
    let wings = read_dir(pipeline).unwrap();
    let places = wings.map(|wing| wing.unwrap().path().join(package));
    let mut places = places.chain([pipeline.join(package)]);
    places.find(|path| path.is_dir()).unwrap()
}

/// Returns whether a function of this name follows the attribute of a test.
fn has_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let Some(at) = (lines.iter()).position(|line| line.starts_with(&format!("fn {name}("))) else {
        return false;
    };
    let above = lines[..at].iter().rev();
    let mut above = above.take_while(|line| line.starts_with('#') || line.starts_with("//"));
    above.any(|line| *line == "#[test]")
}
