//! `zkfabric man`: the manual pages, in roff.

use std::path::Path;

use clap::CommandFactory;
use clap_mangen::Man;
use zkfabric_console::Console;
use zkfabric_console::Folder;

use crate::Error;
use crate::args::{Args, ManArgs};
use crate::report::ManReport;

/// Runs the command.
///
/// # Errors
/// A page can't be written.
pub(crate) fn run(args: &ManArgs, console: Console) -> Result<(), Error> {
    let folder = Folder::new(&args.out)?;
    let mut command = Args::command();
    command.build();
    let mut report = ManReport::default();
    for page in pages(&command) {
        let mut text = Vec::new();
        let name = page.get_filename();
        let file = folder.file(Path::new(&name))?;
        page.render(&mut text)
            .map_err(|source| zkfabric_console::Error::Write {
                path: file.name().to_path_buf(),
                source,
            })?;
        file.write(&text)?;
        report.files.push(file.name().to_path_buf());
    }
    Ok(console.report(&report)?)
}

/// Returns the pages of a command and of all its subcommands.
fn pages(command: &clap::Command) -> Vec<Man> {
    let below = command
        .get_subcommands()
        .filter(|sub| sub.get_name() != "help" && !sub.is_hide_set());
    let below = below.flat_map(pages);
    std::iter::once(Man::new(command.clone()))
        .chain(below)
        .collect()
}
