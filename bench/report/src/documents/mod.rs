//! Figures in Markdown: tables between two comments, generated from committed records.
//!
//! ```text
//! <!-- figures prover.json batches -->
//! | batch | ... |
//! <!-- end of figures -->
//! ```
//!
//! The first comment names a file of [`RECORDS`], or that of [`PUBLISHED`], and one of the tables
//! of `tables`. [`made`] regenerates every document from its own text, and the committed page;
//! `zkfabric-bench report --write` writes them, and a test compares them with the committed files,
//! so that every figure comes from a record. What other work disturbed stands in no document. The
//! tests of `loose` find figures outside blocks.

mod blocks;
mod files;
#[cfg(test)]
mod loose;
mod tables;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::{Error, Page, Published, file, schema::Record};

/// The folder of the committed records, below the root of the repository.
pub const RECORDS: &str = "bench/data/measured";

/// Records by their files' names.
pub type Records = BTreeMap<String, Record>;

/// Reads all records of a folder.
///
/// # Errors
/// A file cannot be read or is not a record.
pub fn records(folder: &Path) -> Result<Records, Error> {
    let failed = |source| Error::File {
        path: folder.to_owned(),
        source,
    };
    let mut records = Records::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            records.insert(name.into_owned(), Record::read(&path)?);
        }
    }
    Ok(records)
}

/// Regenerates the figures of each Markdown file below `root` that has a block.
///
/// # Errors
/// A document or a record cannot be read, a block has no end, or its table is unknown or has
/// nothing to show.
pub fn all(root: &Path, records: &Records) -> Result<Vec<(PathBuf, String)>, Error> {
    let published = published(root)?;
    let mut documents = Vec::new();
    for name in files::markdown(root)? {
        let path = root.join(&name);
        let text = file::text(&path)?;
        if text.lines().any(|line| line.starts_with(blocks::BEGIN)) {
            let filled = blocks::fill(&name, &text, |block| table(records, &published, block))?;
            documents.push((path, filled));
        }
    }
    Ok(documents)
}

/// Published figures of others, below the root of the repository.
pub const PUBLISHED: &str = "bench/data/published.json";
/// The committed page.
pub const PAGE: &str = "docs/report/index.html";
/// The root of the repository, from the page's folder.
const TO_ROOT: &str = "../..";

/// Reads the published figures of others from the file of a checkout.
///
/// # Errors
/// See [`Published::read`].
pub fn published(root: &Path) -> Result<Published, Error> {
    Published::read(&root.join(PUBLISHED))
}

/// Generates the documents and the page of a checkout from its committed records.
///
/// # Errors
/// Errors of [`records`], [`published`], [`all`] and [`Page::html`].
pub fn made(root: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let records = records(&root.join(RECORDS))?;
    let mut documents = all(root, &records)?;
    let in_order = records.iter().map(|(name, record)| Record {
        file: Some(format!("{TO_ROOT}/{RECORDS}/{name}")),
        ..record.undisturbed()
    });
    let in_order: Vec<Record> = in_order.collect();
    let html = Page::new(&in_order)
        .with_published(&published(root)?)
        .html()?;
    documents.push((root.join(PAGE), html));
    Ok(documents)
}

/// Writes the documents and the page, and returns their paths.
///
/// # Errors
/// Errors of [`made`]; a file cannot be written.
pub fn write(root: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut paths = Vec::new();
    for (path, text) in made(root)? {
        let failed = |source| Error::File {
            path: path.clone(),
            source,
        };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(&path, text).map_err(failed)?;
        paths.push(path);
    }
    Ok(paths)
}

/// Returns the table that a block's words name: a file, then a table of it.
fn table(records: &Records, published: &Published, words: &str) -> Result<String, String> {
    let Some((file, kind)) = words.split_once(' ') else {
        return Err(format!("expected FILE TABLE, got {words:?}"));
    };
    if PUBLISHED.ends_with(&format!("/{file}")) {
        return tables::published(kind, published);
    }
    let record = records
        .get(file)
        .ok_or_else(|| format!("no record is called {file:?}"))?;
    match kind {
        // Says how much was left out.
        "machine" => tables::markdown(kind, record),
        _ => tables::markdown(kind, &record.undisturbed()),
    }
}

/// Returns the checkout that contains this crate.
#[cfg(test)]
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Clock, Noise, Row, tests::full};

    #[test]
    fn committed_documents_have_the_figures_of_committed_records() {
        if std::env::var_os("ZKFABRIC_WRITE").is_some() {
            write(root()).unwrap();
        }
        for (path, text) in made(root()).unwrap() {
            let committed = fs::read_to_string(&path).unwrap();
            assert!(
                committed == text,
                "{} differs from what the records make; if that is meant, run: ZKFABRIC_WRITE=1 cargo test -p zkfabric-report",
                path.display()
            );
        }
    }

    /// Records that were measured with changes in the working directory. Nobody can repeat them: a
    /// new record of a commit replaces each, and its name leaves the list.
    const OF_NO_COMMIT: [&str; 2] = ["hdl.json", "kernels.json"];

    #[test]
    fn committed_records_are_of_commits() {
        for (name, record) in records(&root().join(RECORDS)).unwrap() {
            let commit = &record.machine.commit;
            let is_known = OF_NO_COMMIT.contains(&name.as_str());
            let hexadecimal = commit.chars().all(|c| c.is_ascii_hexdigit());
            assert!(
                is_known || (commit.len() >= 10 && hexadecimal),
                "{name} was measured at {commit:?}, which is no commit: measure again in a clean checkout"
            );
        }
    }

    fn none() -> Published {
        Published {
            schema: crate::published::SCHEMA,
            figures: Vec::new(),
        }
    }

    #[test]
    fn what_was_disturbed_stands_in_no_document() {
        let mut record = full();
        let row =
            |name: &str, others| Row::single(name, "s", 1.0, Clock::Wall).beside(Some(others));
        record.rows = vec![row("quiet/wall", 0.0), row("loud/wall", 0.5)];
        let shown = |record: &Record, kind: &str| {
            let records = Records::from([("a.json".to_owned(), record.clone())]);
            table(&records, &none(), &format!("a.json {kind}"))
        };
        for kind in ["rows", "proofs"] {
            let text = shown(&record, kind).unwrap();
            assert!(text.contains("quiet") && !text.contains("loud"), "{text}");
        }
        // Of a batch, the disturbed runs are left out; without another run, the batch is.
        let runs = &mut record.batches[0].runs;
        assert!(runs.iter().all(|run| run.noise == Noise::Noisy));
        runs[2].noise = Noise::Clean;
        let text = shown(&record, "batches").unwrap();
        assert!(text.contains("| 1 | 8 s | 8 s |"), "{text}");
        record.batches[0].runs.pop();
        let nothing = shown(&record, "batches").unwrap_err();
        assert_eq!(nothing, "the record has nothing for \"batches\"");
        let machine = shown(&record, "machine").unwrap();
        assert!(
            machine.contains("during 3 of the measurements, which are left out"),
            "{machine}"
        );
    }

    #[test]
    fn documents_with_blocks_are_found() {
        let records = records(&root().join(RECORDS)).unwrap();
        let documents = all(root(), &records).unwrap();
        for name in ["README.md", "docs/performance.md", "docs/mercury.md"] {
            let path = root().join(name);
            assert!(documents.iter().any(|(other, _)| *other == path), "{name}");
        }
    }

    #[test]
    fn what_is_not_there_is_named() {
        let of = |words: &str| table(&Records::new(), &none(), words).unwrap_err();
        assert_eq!(of("a.json"), "expected FILE TABLE, got \"a.json\"");
        assert_eq!(of("a.json b"), "no record is called \"a.json\"");
        assert_eq!(
            of("published.json engine"),
            "no published figure is of the kind \"engine\""
        );
        assert!(matches!(
            super::records(Path::new("/nowhere/at/all")),
            Err(Error::File { .. })
        ));
    }
}
