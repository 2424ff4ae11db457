//! `zkfabric new`: a folder with a program of one's own, which builds anywhere.

mod files;

use std::fs;
use std::path::{Path, PathBuf};

use zkfabric_console::{Console, Folder};

use crate::Error;
use crate::args::{NewArgs, ProgramName};
use crate::report::NewReport;

/// Runs the command.
///
/// # Errors
/// The folder exists and is not empty, or can't be written to.
pub(crate) fn run(args: &NewArgs, console: Console) -> Result<(), Error> {
    let name = &args.name;
    let path = args.out.clone().unwrap_or_else(|| PathBuf::from(&name.0));
    refuse_other_files(&path)?;
    let folder = Folder::new(&path)?;
    for (place, text) in files::PROGRAM {
        let file = folder.file(Path::new(place))?;
        file.write(renamed(text, name).as_bytes())?;
    }
    for (place, text) in files::LIBRARIES {
        folder.file(Path::new(place))?.write(text.as_bytes())?;
    }
    Ok(console.report(&NewReport {
        folder: path,
        files: files::PROGRAM.len() + files::LIBRARIES.len(),
    })?)
}

/// Returns an error if the folder has files, which could be replaced.
fn refuse_other_files(path: &Path) -> Result<(), Error> {
    let Ok(mut entries) = fs::read_dir(path) else {
        // Nothing is there, or what is there is no folder that can be read: writing tells.
        return Ok(());
    };
    match entries.next() {
        None => Ok(()),
        Some(_) => Err(Error::FolderInUse {
            path: path.to_path_buf(),
        }),
    }
}

/// Returns the text of a template's file for a program of this name.
fn renamed(text: &str, ProgramName(name): &ProgramName) -> String {
    let places = files::REPLACED.iter();
    let text = places.fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    // In Rust a hyphen of a package's name is an underscore.
    let import = format!("use {}::", files::NAME);
    let identifier = format!("use {}::", name.replace('-', "_"));
    // No text has a null character, so it keeps the place while the name is replaced elsewhere.
    let text = text.replace(&import, "\0").replace(files::NAME, name);
    text.replace('\0', &identifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_template_is_left() {
        let name = ProgramName("my-program2".to_owned());
        for (place, text) in files::PROGRAM {
            let text = renamed(text, &name);
            assert!(!text.contains(files::NAME), "{place}");
            assert!(!text.contains("../.."), "{place}");
        }
        let (_, main) = files::PROGRAM.last().unwrap();
        assert!(renamed(main, &name).contains("use my_program2::{Input, Output};"));
        // A name that contains the template's.
        let name = ProgramName("my-collatz-2".to_owned());
        let main = renamed(main, &name);
        assert!(main.contains("use my_collatz_2::{Input, Output};"));
        assert_eq!(main.matches("collatz").count(), 1);
    }

    #[test]
    fn names_are_those_of_packages() {
        for good in ["a", "collatz", "my-program2", "my_program"] {
            assert!(good.parse::<ProgramName>().is_ok(), "{good}");
        }
        let long = "a".repeat(65);
        for bad in [
            "", "2a", "-a", "_a", "A", "a b", "a/b", "..", "é", "fn", "test", "core", &long,
        ] {
            assert!(bad.parse::<ProgramName>().is_err(), "{bad}");
        }
    }
}
