//! `cargo xtask contract`: the example contracts against their committed compiler output.

use std::path::PathBuf;

use crate::console;
use crate::error::Error;
use crate::process::{output, program, root, run as run_command};

/// Compiles with the pinned compiler and compares, or replaces the committed output.
///
/// # Errors
/// npm or node is missing or fails, or the output differs.
pub(crate) fn run(write: bool) -> Result<(), Error> {
    install()?;
    compile(write)
}

/// Installs compiler and library from the lock file.
///
/// # Errors
/// npm is missing or fails.
pub(crate) fn install() -> Result<(), Error> {
    run_command(
        program("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder()),
    )
}

/// Compiles, and compares or replaces the committed output.
///
/// # Errors
/// node is missing or fails, or the output differs.
pub(crate) fn compile(write: bool) -> Result<(), Error> {
    let compiled = output(program("node", ["compile.mjs"]).current_dir(folder()))?;
    let path = folder().join("compiled.json");
    let file = |source| Error::File {
        path: path.clone(),
        source,
    };
    if write {
        std::fs::write(&path, compiled).map_err(file)?;
        console::line("compiled.json is written");
        return Ok(());
    }
    if std::fs::read(&path).map_err(file)? != compiled {
        return Err(Error::Differs {
            path,
            command: "cargo xtask contract --write",
        });
    }
    console::line("compiled.json is what the contracts compile to");
    Ok(())
}

fn folder() -> PathBuf {
    root().join("examples").join("contracts")
}
