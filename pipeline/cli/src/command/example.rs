//! `zkfabric example`: writes the example batches, or compares them with files that are there.

use zkfabric_batch::example;

use crate::args::ExampleArgs;
use crate::error::{read_text, write};
use crate::{Error, console};

/// Runs the command.
///
/// # Errors
/// A file can't be read or written, or differs.
pub(crate) fn run(args: &ExampleArgs) -> Result<(), Error> {
    if !args.check {
        std::fs::create_dir_all(&args.out).map_err(|source| Error::Write {
            path: args.out.clone(),
            source,
        })?;
    }
    let examples = match args.transfers {
        None => example::all(args.seed)?,
        Some(count) => vec![example::Example {
            file_name: format!("transfers-{count}.json"),
            batch: example::transfers(args.seed, count as usize)?,
        }],
    };
    for example in examples {
        let path = args.out.join(example.file_name);
        let text = example.batch.to_json()?;
        let transactions = example.batch.transactions().count();
        if !args.check {
            write(&path, text)?;
            console::line(format_args!(
                "{}: {transactions} transactions, written",
                path.display()
            ))?;
        } else if read_text(&path)? == text {
            console::line(format_args!("{}: as generated", path.display()))?;
        } else {
            return Err(Error::Differs {
                path,
                recipe: format!("seed {}", args.seed),
            });
        }
    }
    Ok(())
}
