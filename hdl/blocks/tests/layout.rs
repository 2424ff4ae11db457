//! Folder structure of both crates, as described by `README.md` in `hdl`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Maps each module of a crate to the modules it imports.
type Arrows = BTreeMap<String, BTreeSet<String>>;

/// Names in the toolkit's root that are not module names, and their origin.
const ROOT: [(&str, &str); 3] = [
    ("HdlError", "error"),
    ("ports", "simulate"),
    ("datapath_block", "datapath"),
];

fn crates() -> [PathBuf; 2] {
    ["src", "../toolkit/src"].map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
}

/// Collects the sources below a file or folder, without those of tests.
fn sources(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_file() {
        found.push(path.to_path_buf());
        return;
    }
    let root = fs::read_to_string(path.join("mod.rs")).unwrap_or_default();
    let tests = test_modules(&root);
    for entry in fs::read_dir(path).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let is_source = path.is_dir() || path.extension().is_some_and(|end| end == "rs");
        if is_source && !tests.contains(name) {
            sources(&path, found);
        }
    }
}

/// Returns the test modules of a text that are in files of their own.
fn test_modules(text: &str) -> BTreeSet<&str> {
    let parts = text.split("#[cfg(test)]\nmod ").skip(1);
    parts
        .filter_map(|part| part.split_once(';'))
        .map(|(name, _)| name)
        .collect()
}

/// Returns a text's imports from the root of its crate: in code, outside its tests.
fn imports(text: &str) -> BTreeSet<String> {
    let code = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join("\n");
    let mut found = BTreeSet::new();
    for part in code.split("crate::").skip(1) {
        let names = match part.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap_or_default(),
            None => part,
        };
        let name = |text: &str| {
            let text = text.trim_start();
            let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
            text.get(..end.unwrap_or(text.len())).map(str::to_owned)
        };
        if names.len() == part.len() {
            found.extend(name(part));
        } else {
            found.extend(names.split(',').filter_map(name));
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

fn arrows(root: &Path) -> Arrows {
    let mut arrows = Arrows::new();
    for entry in fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        if name == "lib" {
            continue;
        }
        let mut files = Vec::new();
        sources(&path, &mut files);
        let texts = files.iter().map(|path| fs::read_to_string(path).unwrap());
        let found = texts.flat_map(|text| imports(&text));
        let root = |found: String| match ROOT.iter().find(|(known, _)| *known == found) {
            Some((_, module)) => (*module).to_owned(),
            None => found,
        };
        let found = found.map(root).filter(|found| found != name).collect();
        arrows.insert(name.to_owned(), found);
    }
    arrows
}

/// Returns a cycle of imports: then some arrow points up, however the modules are stacked.
fn round(arrows: &Arrows) -> Option<Vec<String>> {
    let mut left = arrows.clone();
    loop {
        let lowest = left
            .iter()
            .find(|(_, below)| below.iter().all(|name| !left.contains_key(name)));
        let Some(name) = lowest.map(|(name, _)| name.clone()) else {
            break;
        };
        left.remove(&name);
    }
    // Every remaining module imports a remaining one.
    let mut way = vec![left.keys().next()?.clone()];
    loop {
        let last = way.last()?;
        let next = left
            .get(last)?
            .iter()
            .find(|name| left.contains_key(*name))?
            .clone();
        if let Some(first) = way.iter().position(|name| *name == next) {
            way.push(next);
            return Some(way.split_off(first));
        }
        way.push(next);
    }
}

#[test]
fn arrows_point_down_only() {
    for root in crates() {
        let arrows = arrows(&root);
        assert!(arrows.len() > 5, "{arrows:?}");
        for (from, to) in &arrows {
            for to in to {
                assert!(arrows.contains_key(to), "{from} imports crate::{to}");
            }
        }
        let way = round(&arrows).unwrap_or_default();
        assert!(way.is_empty(), "{}: {}", root.display(), way.join(" -> "));
    }
}

#[test]
fn an_arrow_that_points_up_is_seen() {
    let mut arrows = arrows(&crates()[0]);
    let block = "skid_buffer".to_owned();
    arrows
        .entry(block)
        .or_default()
        .insert("catalogue".to_owned());
    let way = round(&arrows).unwrap().join(" -> ");
    assert!(way.contains("skid_buffer -> catalogue"), "{way}");

    let text = "use crate::{\n    a::{B, C},\n    d,\n};\n// crate::no\nfn f() { crate::e!(); }\n\
                #[cfg(test)]\nmod tests {\n    use crate::no;\n}\n";
    let found: Vec<_> = imports(text).into_iter().collect();
    assert!(
        found.contains(&"a".to_owned()) && found.contains(&"e".to_owned()),
        "{found:?}"
    );
    assert!(!found.contains(&"no".to_owned()), "{found:?}");
    let tests = test_modules("mod a;\n#[cfg(test)]\nmod multiplication;\nmod b;\n");
    assert_eq!(tests.into_iter().collect::<Vec<_>>(), ["multiplication"]);
}

/// Collects the folders with an entry in the catalogue.
fn blocks(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            blocks(&path, found);
            if path.join("catalogue.rs").is_file() {
                found.push(path);
            }
        }
    }
}

#[test]
fn every_block_has_its_page() {
    let mut found = Vec::new();
    blocks(&crates()[0], &mut found);
    assert!(found.len() > 12, "{found:?}");
    for folder in found {
        let page = folder.join("theory_of_operation.md");
        assert!(page.is_file(), "no {}", page.display());
    }
}

/// The catalogue names each entry after its block, and has the entry of each folder.
#[test]
fn entries_have_the_names_of_their_blocks() {
    let list = fs::read_to_string(crates()[0].join("catalogue/mod.rs")).unwrap();
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    let entries = list
        .lines()
        .filter_map(|line| line.trim().strip_prefix('&'));
    let entries: Vec<_> = entries.filter_map(|line| line.strip_suffix(',')).collect();
    let kernels = zkfabric_hdl::catalogue::KERNELS;
    assert_eq!(entries.len(), kernels.len(), "{entries:?}");
    for (entry, kernel) in entries.iter().zip(kernels) {
        let name = entry.rsplit("::").next().unwrap();
        assert_eq!(plain(name), plain(kernel.name()), "{entry}");
    }
}

/// `hdl/README.md` uses this block as the example for adding one.
#[test]
fn the_worked_example_is_the_smallest_block() {
    let folder = crates()[0].join("skid_buffer");
    let entries = fs::read_dir(folder).unwrap();
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    let names: BTreeSet<_> = entries.map(|entry| name(entry.unwrap())).collect();
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let rows = readme.lines().filter_map(|line| line.strip_prefix("| `"));
    let rows = rows
        .filter_map(|row| row.split_once('`'))
        .map(|(name, _)| name.to_owned());
    let listed: BTreeSet<_> = rows.filter(|name| name.contains('.')).collect();
    assert_eq!(listed, names);
    let line = "&skid_buffer::catalogue::SkidBuffer,";
    let list = fs::read_to_string(crates()[0].join("catalogue/mod.rs")).unwrap();
    assert!(list.contains(line) && readme.contains(line));
}
