//! `cargo run -p zkfabric-hdl --example rtl [-- --write]`: compares the checked-in Verilog with the
//! blocks' emitted Verilog, or replaces it. `cargo xtask rtl` runs this.

use std::io::{Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;

use zkfabric_hdl::catalogue::{KERNELS, rtl};
use zkfabric_hdl_toolkit::HdlError;

fn main() -> ExitCode {
    let write = std::env::args()
        .skip(1)
        .any(|argument| argument == "--write");
    match run(write) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(stderr().lock(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether the folder matches the emitted files.
fn run(write: bool) -> Result<bool, HdlError> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(rtl::FOLDER);
    let files = rtl::all(KERNELS)?;
    let mut same = true;
    let say = |path: &Path, what: &str| {
        let _ = writeln!(
            stdout().lock(),
            "{}/{}: {what}",
            rtl::FOLDER,
            path.display()
        );
    };
    for file in &files {
        if file.is_in(&folder)? {
            continue;
        }
        if write {
            file.write(&folder)?;
            say(&file.path, "written");
        } else {
            same = false;
            say(
                &file.path,
                "differs; if that is meant, run: cargo xtask rtl --write",
            );
        }
    }
    for path in rtl::strangers(&folder, &files)? {
        if write {
            let file = folder.join(&path);
            std::fs::remove_file(&file).map_err(|source| HdlError::Io { path: file, source })?;
            say(&path, "removed");
        } else {
            same = false;
            say(&path, "belongs to no block");
        }
    }
    if same {
        let _ = writeln!(
            stdout().lock(),
            "{} files are what the blocks emit",
            files.len()
        );
    }
    Ok(same)
}
