//! Where the published Ethereum tests are.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "part of tests")]

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

/// The JSON files of a folder of the published tests; empty, with a printed reason, when they are not there.
pub(crate) fn files(folder: &str) -> Vec<(String, Value)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/ethereum-tests");
    let mut files = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            println!("skipped: no published tests at {}", folder.display());
            continue;
        };
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

/// The cases of a file, by name.
pub(crate) fn cases(file: &Value) -> impl Iterator<Item = (&String, &Value)> {
    file.as_object().into_iter().flatten()
}

/// Bytes from hexadecimal digits with or without `0x`.
pub(crate) fn hex(value: &Value) -> Vec<u8> {
    alloy_primitives::hex::decode(value.as_str().expect("a string")).expect("hexadecimal")
}
