//! The Markdown files of a checkout.

use std::{fs, path::Path};

use crate::Error;

/// Folders of built, installed or foreign files.
const OTHERS: [&str; 3] = ["node_modules", "shared", "target"];

/// Returns the names of all Markdown files below `root`, in order, except in hidden folders and in
/// [`OTHERS`].
///
/// # Errors
/// A folder cannot be read.
pub(super) fn markdown(root: &Path) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    below(root, "", &mut names)?;
    names.sort_unstable();
    Ok(names)
}

fn below(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result<(), Error> {
    let failed = |source| Error::File {
        path: folder.to_owned(),
        source,
    };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        // Links are neither files nor folders here: their target may lie outside the checkout.
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() && !name.starts_with('.') && !OTHERS.contains(&&*name) {
            below(&entry.path(), &format!("{prefix}{name}/"), names)?;
        } else if kind.is_file() && name.ends_with(".md") {
            names.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::root;

    #[test]
    fn files_of_the_checkout_are_found() {
        let names = markdown(root()).unwrap();
        for name in [
            "README.md",
            "docs/performance.md",
            "hdl/blocks/src/msm/card/theory_of_operation.md",
        ] {
            assert!(names.iter().any(|other| other == name), "{name}");
        }
        let ours = |name: &String| !name.contains("target/") && !name.starts_with('.');
        assert!(names.iter().all(ours), "{names:?}");
        assert!(markdown(Path::new("/nowhere/at/all")).is_err());
    }
}
