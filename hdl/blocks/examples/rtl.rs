//! `cargo run -p zkfabric-hdl --example rtl [-- --write | --out FOLDER]`: compares the checked-in
//! Verilog with the blocks' emitted Verilog, or replaces it, or writes the Verilog of all
//! checked-in configurations to a folder. `cargo xtask rtl` and `cargo xtask mutants-rtl` run this.

use std::io::{Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use zkfabric_hdl::catalogue::KERNELS;
use zkfabric_hdl::catalogue::rtl::{Emitted, FOLDER};
use zkfabric_hdl_toolkit::HdlError;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(FOLDER);
    let done = match arguments.as_slice() {
        [] => compare(&folder),
        ["--write"] => replace(&folder).map(|()| true),
        ["--out", folder] => export(Path::new(folder)).map(|()| true),
        _ => {
            let _ = writeln!(stderr().lock(), "usage: rtl [--write | --out FOLDER]");
            return ExitCode::FAILURE;
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(stderr().lock(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether the folder has what the blocks emit, and nothing else.
fn compare(folder: &Path) -> Result<bool, HdlError> {
    let emitted = Emitted::all(KERNELS)?;
    let differing = differing(&emitted, folder)?;
    for path in &differing {
        say(
            path,
            "differs; if that is meant, run: cargo xtask rtl --write",
        );
    }
    let strangers = emitted.strangers(folder)?;
    for path in &strangers {
        say(path, "belongs to no block");
    }
    let same = differing.is_empty() && strangers.is_empty();
    if same {
        let (whole, hashed) = (emitted.whole.len(), emitted.hashed.len());
        let _ = writeln!(
            stdout().lock(),
            "{whole} files and {hashed} hashes are what the blocks emit"
        );
    }
    Ok(same)
}

/// Replaces what differs, and removes what belongs to no block.
fn replace(folder: &Path) -> Result<(), HdlError> {
    let emitted = Emitted::all(KERNELS)?;
    for path in differing(&emitted, folder)? {
        say(&path, "written");
    }
    for file in emitted.whole.iter().chain([&emitted.hashes()]) {
        if !file.is_in(folder)? {
            file.write(folder)?;
        }
    }
    for path in emitted.strangers(folder)? {
        let file = folder.join(&path);
        std::fs::remove_file(&file).map_err(HdlError::io(file))?;
        say(&path, "removed");
    }
    Ok(())
}

/// Returns the files that differ, and the list of hashes if it has other lines than those of the
/// blocks.
fn differing(emitted: &Emitted, folder: &Path) -> Result<Vec<PathBuf>, HdlError> {
    let mut differing = emitted.differing(folder)?;
    let hashes = emitted.hashes();
    if !hashes.is_in(folder)? {
        differing.push(hashes.path);
    }
    Ok(differing)
}

/// Writes the files of all checked-in configurations.
fn export(folder: &Path) -> Result<(), HdlError> {
    for file in Emitted::all(KERNELS)?.files() {
        file.write(folder)?;
    }
    Ok(())
}

fn say(path: &Path, what: &str) {
    let _ = writeln!(stdout().lock(), "{FOLDER}/{}: {what}", path.display());
}
