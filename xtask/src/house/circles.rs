//! Files of a crate that import each other in a circle.
//!
//! A file imports another where one of its `use` items names something that the other defines;
//! items that a parent only hands on (`pub use`) are those of the file that defines them, and a
//! parent does not import the children that it declares and hands on. Tests inside files do not
//! count.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::code::code;
use super::uses::{Use, uses};
use super::{name, sources};

/// A module's path from the root of its crate.
type Module = Vec<String>;

/// A file: its name, and its imports.
struct File {
    name: String,
    uses: Vec<Use>,
}

/// The files of a crate, by module.
#[derive(Default)]
struct Crate {
    files: BTreeMap<Module, File>,
}

impl Crate {
    /// Reads the files of a crate's folder `src`, given as names from there and texts.
    fn new(texts: &[(String, String)]) -> Self {
        let mut files = BTreeMap::new();
        let mut of_tests = Vec::new();
        for (name, text) in texts {
            let module = module(name);
            let (code, tests) = without_tests(&code(text));
            let below = |test: String| module.iter().cloned().chain([test]).collect::<Module>();
            of_tests.extend(tests.into_iter().map(below));
            let uses = uses(&code);
            let name = name.clone();
            files.insert(module, File { name, uses });
        }
        files.retain(|module: &Module, _| !of_tests.iter().any(|test| module.starts_with(test)));
        Self { files }
    }

    /// Returns the longest module at the beginning of a path.
    fn module_of<'p>(&self, path: &'p [String]) -> &'p [String] {
        let lengths = (0..=path.len()).rev();
        let mut prefixes = lengths.map(|length| &path[..length]);
        let found = prefixes.find(|prefix| self.files.contains_key(*prefix));
        found.unwrap_or_default()
    }

    /// Returns the path from the root of what a `use` item in a module names; `None` for other
    /// crates.
    fn absolute(&self, module: &[String], path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some([module, rest].concat()),
            "super" => {
                let supers = path.iter().take_while(|part| *part == "super").count();
                let above = module.len().checked_sub(supers)?;
                Some([&module[..above], &path[supers..]].concat())
            }
            child => {
                let below = [module, &[child.to_owned()]].concat();
                let is_child = self.files.contains_key(&below);
                is_child.then(|| [module, path].concat())
            }
        }
    }

    /// Returns the module that defines what a path from the root names.
    fn definition(&self, path: &[String], depth: usize) -> Module {
        let module = self.module_of(path);
        let handed_on = path.get(module.len()).and_then(|item| {
            let file = self.files.get(module)?;
            let mut public = file.uses.iter().filter(|item| item.is_public);
            let item = public.find(|public| public.name() == item)?;
            self.absolute(module, &item.path)
        });
        match handed_on {
            Some(other) if depth > 0 => {
                let rest = &path[module.len() + 1..];
                self.definition(&[&other, rest].concat(), depth - 1)
            }
            _ => module.to_vec(),
        }
    }

    /// Returns the modules that a module imports.
    fn imports(&self, module: &Module) -> BTreeSet<Module> {
        let file = &self.files[module];
        let mut imports = BTreeSet::new();
        for item in &file.uses {
            let Some(path) = self.absolute(module, &item.path) else {
                continue;
            };
            let other = self.definition(&path, self.files.len());
            let is_handed_on = item.is_public && other.starts_with(module);
            if other != *module && !is_handed_on {
                imports.insert(other);
            }
        }
        imports
    }

    /// Returns a shortest circle of imports, as the names of its files; the first stands at the end
    /// again.
    fn circle(&self) -> Option<Vec<&str>> {
        let imports: BTreeMap<&Module, BTreeSet<Module>> = self
            .files
            .keys()
            .map(|module| (module, self.imports(module)))
            .collect();
        let circles = self.files.keys().filter_map(|start| {
            let mut ways = vec![vec![start]];
            let mut seen = BTreeSet::new();
            while !ways.is_empty() {
                let mut longer = Vec::new();
                for way in ways {
                    for next in way
                        .last()
                        .and_then(|last| imports.get(last))
                        .into_iter()
                        .flatten()
                    {
                        if next == start {
                            return Some([way.as_slice(), &[start]].concat());
                        }
                        if seen.insert(next) {
                            longer.push([way.as_slice(), &[next]].concat());
                        }
                    }
                }
                ways = longer;
            }
            None
        });
        let shortest = circles.min_by_key(Vec::len)?;
        let names = shortest
            .into_iter()
            .map(|module| self.files[module].name.as_str());
        Some(names.collect())
    }
}

/// Returns the module of a file's name in `src`.
fn module(name: &str) -> Module {
    let path = name.strip_suffix(".rs").unwrap_or(name).split('/');
    let mut module: Module = path.map(str::to_owned).collect();
    if module
        .last()
        .is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str()))
    {
        module.pop();
    }
    module
}

/// Returns code without the items that are only compiled for tests, and the names of the modules
/// among these items.
fn without_tests(code: &str) -> (String, Vec<String>) {
    let (mut rest, mut kept, mut modules) = (code, String::new(), Vec::new());
    while let Some(at) = rest.find("#[cfg(test)]") {
        kept.push_str(&rest[..at]);
        let item = &rest[at..];
        let length = item_length(item);
        let words: Vec<&str> = item[..length].split_whitespace().collect();
        let named = words.iter().position(|word| *word == "mod");
        if let Some(module) = named.and_then(|at| words.get(at + 1)) {
            modules.push(module.trim_end_matches(';').to_owned());
        }
        rest = &item[length..];
    }
    kept.push_str(rest);
    (kept, modules)
}

/// Returns the length of an item with its attributes: up to a semicolon outside of brackets, or to
/// the end of its braces.
fn item_length(item: &str) -> usize {
    let mut depth = 0_usize;
    for (at, character) in item.char_indices() {
        match character {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '}' => {
                depth = depth.saturating_sub(1);
                let follows = item[at + 1..].trim_start();
                if depth == 0 && !follows.starts_with([';', ',', ')']) {
                    return at + 1;
                }
            }
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    item.len()
}

/// Returns the crates that git knows, by folder.
fn crates() -> BTreeMap<String, Crate> {
    let mut texts: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for path in sources() {
        let name = name(&path);
        let Some((folder, file)) = name.split_once("/src/") else {
            continue;
        };
        let manifest = Path::new(&super::root()).join(folder).join("Cargo.toml");
        if manifest.is_file() && !file.starts_with("bin/") {
            let text = fs::read_to_string(&path).unwrap();
            let list = texts.entry(folder.to_owned()).or_default();
            list.push((file.to_owned(), text));
        }
    }
    let texts = texts.into_iter();
    texts
        .map(|(folder, texts)| (folder, Crate::new(&texts)))
        .collect()
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let crates = crates();
    assert!(crates.len() > 35, "{} crates", crates.len());
    let mut circles = Vec::new();
    for (folder, files) in &crates {
        if let Some(circle) = files.circle() {
            circles.push(format!("{folder}: {}", circle.join(" -> ")));
        }
    }
    assert!(circles.is_empty(), "circles of imports: {circles:#?}");
}

#[cfg(test)]
fn circle_of(texts: &[(&str, &str)]) -> Option<String> {
    let texts = texts.iter();
    let texts: Vec<_> = texts
        .map(|(name, text)| (name.to_string(), text.to_string()))
        .collect();
    Crate::new(&texts)
        .circle()
        .map(|circle| circle.join(" -> "))
}

#[test]
fn circles_are_found_and_named() {
    let root = ("lib.rs", "mod a;\nmod b;\npub use b::{B, C as D};\n");
    let a = ("a.rs", "use crate::D;\npub struct A;\n");
    let expected = Some("a.rs -> b.rs -> a.rs".to_owned());
    assert_eq!(
        circle_of(&[root, a, ("b.rs", "use super::a::A;\n")]),
        expected
    );
    assert_eq!(
        circle_of(&[root, a, ("b.rs", "pub use super::a::A;\n")]),
        expected
    );
    assert_eq!(
        circle_of(&[root, a, ("b.rs", "// use crate::a::A;\n")]),
        None
    );
    let tests = "#[cfg(test)]\nmod tests {\n    use crate::a::A;\n}\n";
    assert_eq!(circle_of(&[root, a, ("b.rs", tests)]), None);

    let parent = "mod child;\nuse child::f;\nconst LIMIT: u64 = 1;\n";
    let files = [
        ("p/mod.rs", parent),
        ("p/child.rs", "use super::{LIMIT, other};\n"),
    ];
    let expected = Some("p/mod.rs -> p/child.rs -> p/mod.rs".to_owned());
    assert_eq!(circle_of(&files), expected);
    let declares = ("p/mod.rs", "mod child;\npub(crate) use child::f;\n");
    assert_eq!(circle_of(&[declares, files[1]]), None);
}
