//! The manifest of a work folder: the files that this program made there.
//!
//! It is a text file of lines, and also the file that a process locks while it works:
//!
//! | line | meaning |
//! |---|---|
//! | `zkfabric work folder 1` | first line, with the version |
//! | `proof KEY INPUT` | the proof that the files belong to: digests of the verifying key and of the input |
//! | `file NAME` | a file of this program, written before the file is made |
//!
//! A line counts once its line feed is there. A process that dies between the line and the file
//! leaves a line without a file, never a file without a line.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};

use super::identity::Identity;
use super::subject::Subject;

/// Name of the manifest.
pub(super) const NAME: &str = "zkfabric-work";
/// First line.
const TITLE: &str = "zkfabric work folder 1";
const PROOF: &str = "proof ";
const FILE: &str = "file ";
/// Largest size: the largest number of shards has some 10 MiB of names.
const MAX_BYTES: u64 = 64 << 20;

/// The proof that a folder's files belong to, however its execution is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Owner {
    /// Digest of the verifying key.
    pub(super) key: [u8; 32],
    /// Digest of the input.
    pub(super) input: [u8; 32],
}

impl From<&Identity> for Owner {
    fn from(identity: &Identity) -> Self {
        let Identity { key, input, .. } = *identity;
        Self { key, input }
    }
}

impl Owner {
    fn line(&self) -> String {
        let hex = |bytes: &[u8; 32]| -> String {
            let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
            digits.collect()
        };
        let (key, input) = (hex(&self.key), hex(&self.input));
        format!("{PROOF}{key} {input}\n")
    }

    fn parse(words: &str) -> Option<Self> {
        let (key, input) = words.split_once(' ')?;
        Some(Self {
            key: digest(key)?,
            input: digest(input)?,
        })
    }
}

/// Reads 64 hexadecimal digits.
fn digest(digits: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if digits.len() != 2 * bytes.len() {
        return None;
    }
    for (byte, index) in bytes.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(digits.get(index..index + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// An open manifest.
#[derive(Debug)]
pub(super) struct Manifest {
    file: File,
    owner: Option<Owner>,
    names: BTreeSet<String>,
}

impl Manifest {
    /// Reads the manifest in a file that is open for reading and appending; an empty file becomes
    /// one with [`Manifest::begin`]. `None` for a file that is not a manifest.
    ///
    /// # Errors
    /// The system's error.
    pub(super) fn read(mut file: File) -> io::Result<Option<Self>> {
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(0))?;
        (&file).take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > MAX_BYTES {
            return Ok(None);
        }
        let complete = bytes.iter().rposition(|byte| *byte == b'\n');
        let complete = complete.map_or(0, |last| last + 1);
        let Some((owner, names)) = parse(&bytes, complete) else {
            return Ok(None);
        };
        // The line of a process that died while it wrote.
        if complete < bytes.len() {
            file.set_len(complete as u64)?;
        }
        Ok(Some(Self { file, owner, names }))
    }

    /// Returns whether the file has no line yet.
    ///
    /// # Errors
    /// The system's error.
    pub(super) fn is_new(&self) -> io::Result<bool> {
        Ok(self.file.metadata()?.len() == 0)
    }

    /// Writes the first line of a new manifest.
    ///
    /// # Errors
    /// The system's error.
    pub(super) fn begin(&mut self) -> io::Result<()> {
        match self.is_new()? {
            true => self.append(&format!("{TITLE}\n")),
            false => Ok(()),
        }
    }

    /// Returns the proof that the files belong to, if it is known.
    pub(super) const fn owner(&self) -> Option<Owner> {
        self.owner
    }

    /// Names the proof that the files belong to, once.
    ///
    /// # Errors
    /// The system's error.
    pub(super) fn set_owner(&mut self, owner: Owner) -> io::Result<()> {
        if self.owner.is_none() {
            self.append(&owner.line())?;
            self.owner = Some(owner);
        }
        Ok(())
    }

    /// Returns the names of the files.
    pub(super) const fn names(&self) -> &BTreeSet<String> {
        &self.names
    }

    /// Adds the name of a file that is about to be made.
    ///
    /// # Errors
    /// The system's error.
    pub(super) fn add(&mut self, name: &str) -> io::Result<()> {
        self.append(&format!("{FILE}{name}\n"))?;
        self.names.insert(name.to_owned());
        Ok(())
    }

    /// Forgets all files, after their removal, and the proof that they belonged to.
    ///
    /// # Errors
    /// The system's error.
    pub(super) fn reset(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        (self.owner, self.names) = (None, BTreeSet::new());
        self.begin()
    }

    /// Appends a line and makes it durable.
    fn append(&mut self, line: &str) -> io::Result<()> {
        self.file.write_all(line.as_bytes())?;
        self.file.sync_data()
    }
}

/// Parses the complete lines of a manifest; `None` for other text, and for names of files that this
/// program does not make.
fn parse(bytes: &[u8], complete: usize) -> Option<(Option<Owner>, BTreeSet<String>)> {
    let (text, rest) = bytes.split_at_checked(complete)?;
    if text.is_empty() {
        let is_begun = TITLE.as_bytes().starts_with(rest);
        return is_begun.then(|| (None, BTreeSet::new()));
    }
    let mut lines = core::str::from_utf8(text).ok()?.lines();
    if lines.next() != Some(TITLE) {
        return None;
    }
    let (mut owner, mut names) = (None, BTreeSet::new());
    for line in lines {
        if let Some(words) = line.strip_prefix(PROOF) {
            owner = Some(Owner::parse(words)?);
        } else {
            let name = line.strip_prefix(FILE).filter(|name| is_work_file(name))?;
            names.insert(name.to_owned());
        }
    }
    Some((owner, names))
}

/// Returns whether this is the name of a file that this program makes in a work folder.
pub(super) fn is_work_file(name: &str) -> bool {
    Subject::is_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_work_files_are_read() {
        let parsed = |text: &str| {
            let complete = text.rfind('\n').map_or(0, |last| last + 1);
            parse(text.as_bytes(), complete)
        };
        let none = Some((None, BTreeSet::new()));
        assert_eq!(parsed(""), none);
        assert_eq!(parsed("zkfabric work"), none);
        assert_eq!(parsed("zkfabric work folder 1\n"), none);
        let owner = Owner {
            key: [0xab; 32],
            input: [1; 32],
        };
        let text = format!("{TITLE}\n{}file proof-00001\nfile batch-0", owner.line());
        let names = BTreeSet::from(["proof-00001".to_owned()]);
        assert_eq!(parsed(&text), Some((Some(owner), names)));
        for other in [
            "mine",
            "mine\n",
            "zkfabric work folder 2\n",
            "zkfabric work folder 1\nfile ../notes.txt\n",
            "zkfabric work folder 1\nfile proof-1\n",
            "zkfabric work folder 1\nfile proof-000x1\n",
            "zkfabric work folder 1\nfile proof-notes.txt\n",
            "zkfabric work folder 1\nproof 00 11\n",
            "zkfabric work folder 1\nnotes\n",
        ] {
            assert_eq!(parsed(other), None, "{other}");
        }
    }
}
