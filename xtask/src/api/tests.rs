//! Two versions of a small crate, by the installed rustdoc.

use super::*;
use crate::process::succeeds;

const BEFORE: &str = "
//! A crate.
/// A type.
#[derive(Clone)]
pub struct Point { /// x
pub x: u32, y: u32 }
impl Point {
    /// Both.
    pub fn new(x: u32) -> Self { Self { x, y: x } }
    fn hidden(&self) -> u32 { self.y }
}
/// Adds.
pub fn add(a: u32, b: u32) -> u32 { a + b }
fn private() {}
";

/// Returns the list of a crate with this source; `None` if this toolchain's format is not
/// supported.
fn list(name: &str, source: &str) -> Option<Listing> {
    let folder = std::env::temp_dir().join(format!("zkfabric-api-{}-{name}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("sample.rs");
    fs::write(&file, source).unwrap();
    let script = root().join("xtask/src/api/rustdoc.sh");
    let mut rustdoc = program(script.to_str().unwrap(), ["--crate-name", "sample"]);
    rustdoc.args(["--crate-type", "lib", "--edition", "2024"]);
    rustdoc.arg(&file).arg("-o").arg(&folder);
    assert!(succeeds(
        rustdoc.env("ZKFABRIC_API_CRATES", " other sample ")
    ));
    let items = listing::of_json(&folder.join("sample.json"));
    fs::remove_dir_all(&folder).unwrap();
    match items {
        Ok(items) => Some(Listing::new("1.0.0", items)),
        Err(error @ ApiError::Format { .. }) => {
            console::line(format_args!("skipped: {error}"));
            None
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn what_is_removed_changed_or_added_is_seen() {
    let Some(before) = list("before", BEFORE) else {
        return;
    };
    let cases: [(&str, &str, &str, &[&str]); 7] = [
        (
            "removed",
            "pub fn add",
            "fn add",
            &["-pub fn sample::add(u32, u32) -> u32"],
        ),
        (
            "changed",
            "b: u32) ->",
            "b: u64) ->",
            &[
                "-pub fn sample::add(u32, u32) -> u32",
                "+pub fn sample::add(u32, u64) -> u32",
            ],
        ),
        ("field", "pub x", "x", &["-pub sample::Point::x: u32"]),
        (
            "method",
            "pub fn new",
            "fn new",
            &[
                "-impl sample::Point",
                "-pub fn sample::Point::new(u32) -> Self",
            ],
        ),
        (
            "derived",
            "#[derive(Clone)]",
            "",
            &[
                "-impl core::clone::Clone for sample::Point",
                "-pub fn sample::Point::clone(&self) -> sample::Point",
            ],
        ),
        (
            "added",
            "fn private",
            "pub fn private",
            &["+pub fn sample::private()"],
        ),
        ("private", "fn hidden", "fn other", &[]),
    ];
    for (name, from, to, expected) in cases {
        assert!(BEFORE.contains(from));
        let Some(after) = list(name, &BEFORE.replace(from, to)) else {
            return;
        };
        let changes = before.changes(&after);
        assert_eq!(changes, expected, "{name}");
    }
}

fn of(toolchain: &str, items: &[&str]) -> Listing {
    Listing::new(toolchain, items.iter().map(ToString::to_string).collect())
}

fn verdict(
    committed: &Listing,
    toolchain: &str,
    current: Result<Listing, ApiError>,
) -> Result<(), ApiError> {
    let path = Path::new("public-api.txt");
    compare("sample", (path, committed), (toolchain, current))
}

#[test]
fn only_the_toolchain_of_a_list_finds_it_wrong() {
    let committed = of("1.95.0", &["pub fn a()", "pub fn b()"]);
    let other = of("", &["pub fn b()", "pub fn c()", "pub fn d()"]);
    let format = || ApiError::Format {
        expected: 57,
        got: 58,
    };
    // Equal items are accepted from any toolchain.
    for toolchain in ["1.95.0", "1.95.1", "1.96.0"] {
        verdict(&committed, toolchain, Ok(committed.clone())).unwrap();
    }
    for toolchain in ["1.95.0", "1.95.3"] {
        let differs = verdict(&committed, toolchain, Ok(other.clone()));
        assert!(
            matches!(
                differs,
                Err(ApiError::Differs {
                    removed: 1,
                    added: 2,
                    ..
                })
            ),
            "{differs:?}"
        );
        let unknown = verdict(&committed, toolchain, Err(format()));
        assert!(
            matches!(unknown, Err(ApiError::Format { .. })),
            "{unknown:?}"
        );
    }
    for current in [Ok(other), Err(format())] {
        let skipped = verdict(&committed, "1.96.0", current).unwrap_err();
        assert!(matches!(skipped, ApiError::Toolchain { .. }), "{skipped:?}");
        assert!(
            skipped.to_string().starts_with("rustc 1.96.0 is not"),
            "{skipped}"
        );
    }
}

#[test]
fn lists_are_read_as_they_are_written() {
    let list = of("1.95.0", &["pub fn a()", "impl A for B"]);
    assert_eq!(Listing::parse(&list.to_string()), Some(list));
    assert_eq!(Listing::parse("pub fn a()\n"), None);
    assert_eq!(Listing::parse(""), None);
}

/// The script does not rebuild crates of the workspace that are not named.
#[test]
fn the_script_passes_over_other_crates() {
    let script = root().join("xtask/src/api/rustdoc.sh");
    let mut rustdoc = program(
        script.to_str().unwrap(),
        ["--crate-name", "sample", "no-such-file.rs"],
    );
    assert!(succeeds(
        rustdoc.env("ZKFABRIC_API_CRATES", " sample_more ")
    ));
    assert!(!succeeds(rustdoc.env("ZKFABRIC_API_CRATES", " sample ")));
}
