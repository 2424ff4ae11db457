//! `cargo run -p zkfabric-hdl --example rtl [-- --write | --out FOLDER]`: compares the checked-in
//! Verilog with the blocks' emitted Verilog, or replaces it, or writes the Verilog of all
//! checked-in configurations to a folder. With `--write` it also synthesises what the record of
//! figures has other inputs of, which takes minutes. `cargo xtask rtl` and
//! `cargo xtask mutants-rtl` run this.

use std::io::{ErrorKind, Write, stderr, stdout};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use zkfabric_hdl::catalogue::KERNELS;
use zkfabric_hdl::catalogue::rtl::synthesis::{Job, Record, figures};
use zkfabric_hdl::catalogue::rtl::{Emitted, FOLDER};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::tools::{Tools, yosys};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(FOLDER);
    let done = match arguments.as_slice() {
        [] => compare(&folder),
        ["--write"] => replace(&folder)
            .and_then(|()| synthesise(&folder))
            .map(|()| true),
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

/// Renews the record of figures, where its inputs have changed.
fn synthesise(folder: &Path) -> Result<(), HdlError> {
    let tools = Tools::installed();
    let jobs = Job::all(folder)?;
    let mut record = match Record::read(folder) {
        Err(HdlError::Io { source, .. }) if source.kind() == ErrorKind::NotFound => {
            Record::default()
        }
        record => record?,
    };
    record.yosys = yosys::version(&tools)?;
    let mut stale = Vec::new();
    for job in &jobs {
        let inputs = job.inputs(&record.yosys);
        if record.of(&job.name, &inputs).is_none() {
            stale.push((job, inputs));
        }
    }
    let names: Vec<&str> = jobs.iter().map(|job| job.name.as_str()).collect();
    record.keep(&names);
    let next = AtomicUsize::new(0);
    let record = Mutex::new(record);
    let work = || -> Result<(), HdlError> {
        while let Some((job, inputs)) = stale.get(next.fetch_add(1, Ordering::Relaxed)) {
            say(Path::new(&job.name), "is synthesised");
            let figures = figures(&job.run(&tools)?);
            let mut record = record.lock().unwrap_or_else(PoisonError::into_inner);
            record.put(&job.name, inputs.clone(), figures);
        }
        Ok(())
    };
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let done: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().map(|worker| worker.join()).collect()
    });
    // What has been synthesised is kept.
    let record = record.into_inner().unwrap_or_else(PoisonError::into_inner);
    let file = record.file()?;
    if !file.is_in(folder)? {
        file.write(folder)?;
        say(&file.path, "written");
    }
    for outcome in done {
        outcome.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
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
