//! The list of a crate's public items.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

use rustdoc_types::FORMAT_VERSION;

use super::error::ApiError;
use crate::error::Error;

/// Prefix of the toolchain's version, in the first line.
const HEAD: &str = "# cargo xtask api --write, rustc ";

/// The public items of a crate, one per line, as one toolchain writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listing {
    toolchain: String,
    items: BTreeSet<String>,
}

impl Listing {
    pub(super) fn new(toolchain: &str, items: BTreeSet<String>) -> Self {
        Self {
            toolchain: toolchain.to_owned(),
            items,
        }
    }

    /// Reads the list in a file.
    pub(super) fn read(path: &Path) -> Result<Self, ApiError> {
        let text = fs::read_to_string(path).map_err(|source| Error::File {
            path: path.to_path_buf(),
            source,
        })?;
        Self::parse(&text).ok_or_else(|| ApiError::Output {
            what: path.display().to_string(),
            reason: format!("the first line does not begin with {HEAD:?}"),
        })
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let toolchain = lines.next()?.strip_prefix(HEAD)?;
        Some(Self::new(toolchain, lines.map(str::to_owned).collect()))
    }

    /// Returns the toolchain that made the list.
    pub(super) fn toolchain(&self) -> &str {
        &self.toolchain
    }

    /// Returns whether a toolchain made the list, up to the patch level.
    pub(super) fn is_of(&self, toolchain: &str) -> bool {
        let minor = |version: &str| {
            version
                .splitn(3, '.')
                .take(2)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        minor(toolchain) == minor(&self.toolchain)
    }

    /// Returns the lines missing from `later` (`-`) and new in `later` (`+`).
    pub(super) fn changes(&self, later: &Self) -> Vec<String> {
        let gone = self
            .items
            .difference(&later.items)
            .map(|line| format!("-{line}"));
        let new = later
            .items
            .difference(&self.items)
            .map(|line| format!("+{line}"));
        gone.chain(new).collect()
    }
}

impl fmt::Display for Listing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEAD}{}", self.toolchain)?;
        self.items.iter().try_for_each(|item| writeln!(f, "{item}"))
    }
}

/// Returns the items in a crate's JSON. Blanket and automatic implementations follow from the
/// items.
pub(super) fn of_json(path: &Path) -> Result<BTreeSet<String>, ApiError> {
    let unreadable = |reason: String| ApiError::Output {
        what: path.display().to_string(),
        reason,
    };
    let text = fs::read_to_string(path).map_err(|source| Error::File {
        path: path.to_path_buf(),
        source,
    })?;
    let json: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
    let got = json
        .get("format_version")
        .and_then(serde_json::Value::as_u64);
    let got = got
        .and_then(|got| u32::try_from(got).ok())
        .unwrap_or_default();
    if got != FORMAT_VERSION {
        return Err(ApiError::Format {
            expected: FORMAT_VERSION,
            got,
        });
    }
    let api = public_api::Builder::from_rustdoc_json(path)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()
        .map_err(|error| unreadable(error.to_string()))?;
    Ok(api.items().map(ToString::to_string).collect())
}
