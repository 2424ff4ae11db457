//! `zkfabric example`: writes the example batches, or compares them with existing files.

use std::fs;
use std::path::Path;

use zkfabric_batch::example::{self, Example};
use zkfabric_console::Console;
use zkfabric_console::{DASH, Destination, Folder};

use crate::Error;
use crate::args::ExampleArgs;
use crate::input::{self, Kind};
use crate::report::{ExampleReport, ExampleRow};

/// Runs the command.
///
/// # Errors
/// A file can't be read or written, already exists, or differs.
pub(crate) fn run(args: &ExampleArgs, console: Console) -> Result<(), Error> {
    if args.check {
        return check(args, console);
    }
    if args.repeated().is_some() && args.out == Path::new(DASH) {
        return stdout(args, console);
    }
    let folder = Folder::new(&args.out)?;
    let mut report = ExampleReport::default();
    let mut files = Vec::new();
    for example in examples(args)? {
        let file = folder.file(Path::new(&example.file_name))?;
        let text = example.batch.to_json()?;
        if !args.force && differs(file.name(), &text)? {
            return Err(Error::Exists {
                path: file.name().to_path_buf(),
            });
        }
        report
            .files
            .push(ExampleRow::new(file.name(), &example, true));
        files.push((file, text));
    }
    // All or none: an existing file is found before the first file is written.
    for (file, text) in files {
        file.write(text.as_bytes())?;
    }
    Ok(console.report(&report)?)
}

/// Writes one batch to stdout.
fn stdout(args: &ExampleArgs, console: Console) -> Result<(), Error> {
    let file = Destination::Stdout;
    let mut report = ExampleReport::default();
    for example in examples(args)? {
        file.write(example.batch.to_json()?.as_bytes())?;
        report
            .files
            .push(ExampleRow::new(file.name(), &example, true));
    }
    Ok(console.beside(&file).report(&report)?)
}

fn check(args: &ExampleArgs, console: Console) -> Result<(), Error> {
    let mut report = ExampleReport::default();
    for example in examples(args)? {
        let path = args.out.join(&example.file_name);
        if input::read_text(&path, Kind::Batch)? != example.batch.to_json()? {
            return Err(Error::Differs {
                path,
                recipe: format!("seed {}", args.seed),
            });
        }
        report.files.push(ExampleRow::new(&path, &example, false));
    }
    Ok(console.report(&report)?)
}

fn examples(args: &ExampleArgs) -> Result<Vec<Example>, Error> {
    let Some((what, count)) = args.repeated() else {
        return Ok(example::all(args.seed)?);
    };
    Ok(vec![Example {
        file_name: format!("{}-{count}.json", what.name()),
        batch: example::repeated(what, args.seed, count as usize)?,
    }])
}

/// Returns whether an existing file with other content would be lost.
fn differs(path: &Path, text: &str) -> Result<bool, Error> {
    let length = fs::metadata(path).map(|meta| meta.len()).ok();
    match length {
        None => Ok(false),
        Some(length) if length != text.len() as u64 => Ok(true),
        Some(_) => Ok(input::read(path, Kind::Batch)? != text.as_bytes()),
    }
}
