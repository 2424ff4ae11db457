//! `zkfabric example`: writes the example batches, or compares them with existing files.

use std::fs;
use std::path::Path;

use zkfabric_batch::example::{self, Content, Example, Traffic};
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
    let mut add = |name: &str, text: String, transactions| {
        let file = folder.file(Path::new(name))?;
        if !args.force && differs(file.name(), &text)? {
            return Err(Error::Exists {
                path: file.name().to_path_buf(),
            });
        }
        let row = ExampleRow::new(file.name(), transactions, true);
        report.files.push(row);
        files.push((file, text));
        Ok(())
    };
    if let Some(count) = args.mixed {
        let mut mixed = Traffic::new(args.seed, args.signers as usize, Content::Mixed)?;
        let genesis = mixed.genesis().to_json()?;
        add(&format!("mixed-{count}.json"), genesis, 0)?;
        let mut text = String::new();
        for _ in 0..count {
            text.push_str(&mixed.transaction()?.to_string());
            text.push('\n');
        }
        add(&format!("mixed-{count}.txt"), text, count as usize)?;
    } else {
        for example in examples(args)? {
            let text = example.batch.to_json()?;
            add(&example.file_name, text, example.transactions())?;
        }
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
        let row = ExampleRow::new(file.name(), example.transactions(), true);
        report.files.push(row);
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
        let row = ExampleRow::new(&path, example.transactions(), false);
        report.files.push(row);
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
