//! `cargo xtask contract`: the examples' contracts and the contracts that verify proofs, against
//! their committed compiler output.

use std::path::{Path, PathBuf};

use crate::console;
use crate::error::Error;
use crate::process::{output, program, root, run as run_command};

/// Arguments of npm that install what a lock file lists.
pub(crate) const INSTALL: [&str; 4] = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];

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
    folders()
        .into_iter()
        .try_for_each(|folder| run_command(program("npm", INSTALL).current_dir(folder)))
}

/// Compiles, and compares or replaces the committed output.
///
/// # Errors
/// node is missing or fails, or the output differs.
pub(crate) fn compile(write: bool) -> Result<(), Error> {
    folders()
        .into_iter()
        .try_for_each(|folder| compile_in(&folder, write))
}

fn compile_in(folder: &Path, write: bool) -> Result<(), Error> {
    let compiled = output(program("node", ["compile.mjs"]).current_dir(folder))?;
    let path = folder.join("compiled.json");
    let file = |source| Error::File {
        path: path.clone(),
        source,
    };
    let shown = path.display();
    if write {
        std::fs::write(&path, compiled).map_err(file)?;
        console::line(format_args!("{shown} is written"));
        return Ok(());
    }
    if std::fs::read(&path).map_err(file)? != compiled {
        return Err(Error::Differs {
            path,
            command: "cargo xtask contract --write",
        });
    }
    console::line(format_args!("{shown} is what its contracts compile to"));
    Ok(())
}

fn folders() -> [PathBuf; 2] {
    [
        root().join("examples").join("contracts"),
        root().join("contracts"),
    ]
}
