//! Location of the published Ethereum tests.

#![expect(clippy::expect_used, reason = "part of tests")]

use std::fs;

use serde_json::Value;
use zkfabric_testing::published;

/// Returns the JSON files of a folder of the published tests; prints a reason and returns none when
/// the tests are absent.
pub(crate) fn files(folder: &str) -> Vec<(String, Value)> {
    let mut files = Vec::new();
    let mut folders = Vec::from_iter(published::data(&format!("ethereum-tests/{folder}")));
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).expect("a folder");
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let text = fs::read_to_string(&path).expect("the file was just listed");
                let name = path
                    .file_name()
                    .expect("a file")
                    .to_string_lossy()
                    .into_owned();
                files.push((name, serde_json::from_str(&text).expect("JSON")));
            }
        }
    }
    files
}

/// Returns the cases of a file, by name.
pub(crate) fn cases(file: &Value) -> impl Iterator<Item = (&String, &Value)> {
    file.as_object().into_iter().flatten()
}

/// Decodes hexadecimal digits with or without `0x`.
pub(crate) fn hex(value: &Value) -> Vec<u8> {
    alloy_primitives::hex::decode(value.as_str().expect("a string")).expect("hexadecimal")
}
