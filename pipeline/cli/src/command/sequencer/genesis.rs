//! The beginning of a chain, from its file.

use std::path::Path;

use serde::Deserialize;
use serde::de::IgnoredAny;
use zkfabric_batch::BatchFile;
use zkfabric_stf::host::Genesis;

use crate::Error;
use crate::input::{self, Kind};
use crate::source::BATCH_FORMAT;

/// Fields by which the forms of a genesis are told apart.
#[derive(Default, Deserialize)]
struct Form {
    /// A batch file.
    format: Option<IgnoredAny>,
    blocks: Option<Vec<IgnoredAny>>,
    /// What `genesis` and chains for development write.
    accounts: Option<IgnoredAny>,
    /// Geth's form.
    alloc: Option<IgnoredAny>,
}

/// Reads the chain's beginning: what `genesis` has written, the file of a chain for development, or
/// a batch file, whose blocks may be left out.
///
/// # Errors
/// The file cannot be read, or is no genesis.
pub(in crate::command) fn genesis(path: &Path) -> Result<Genesis, Error> {
    let name = input::name(path);
    let mut text = input::read_text(path, Kind::Genesis)?;
    let form: Form = serde_json::from_str(&text).unwrap_or_default();
    if form.alloc.is_some() {
        return Err(Error::OtherFile {
            input: name,
            expected: "a genesis of this command",
            got: "a genesis in geth's form",
            hint: "; `zkfabric genesis import` makes the one from the other",
        });
    }
    if form.accounts.is_some() && form.format.is_none() {
        let read = serde_json::from_str(&text);
        return read.map_err(|error: serde_json::Error| Error::Genesis {
            input: name,
            reason: error.to_string(),
        });
    }
    let is_object = text.trim_end().ends_with('}') && form.format.is_some();
    match form.blocks {
        None if is_object => {
            // A batch has blocks, and a genesis needs none.
            text.truncate(text.trim_end().len() - 1);
            text.push_str(", \"blocks\": []}");
        }
        Some(blocks) if !blocks.is_empty() => {
            let count = blocks.len();
            tracing::info!(
                "{name}: its {count} blocks are not executed: the chain begins with the block \
                 before them"
            );
        }
        _ => {}
    }
    let file = BatchFile::from_json(&text);
    let file = file.map_err(input::about_json(&name, &text, BATCH_FORMAT))?;
    file.chain_genesis().map_err(Error::about(&name))
}
