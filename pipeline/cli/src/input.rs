//! Inputs from files and stdin, and limits on their sizes.

use std::fs::File;
use std::io::{self, Read, stdin};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;
use zkfabric_console::DASH;
use zkfabric_keys::SecretFile;
use zkfabric_verifier::proof::HEADER;
use zkfabric_wrap::{FinalKey, FinalProof};
use zkfabric_zkvm::ProgramKey;

use crate::Error;

/// First bytes of files of a work folder, of powers-of-tau files and of programs.
const WORK: &[u8] = b"zkfabwrk";
const PTAU: &[u8] = b"ptau";
const ELF: &[u8] = b"\x7fELF";
/// First bytes of compressed files.
const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// A kind of input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A batch file.
    Batch,
    /// The beginning of a chain.
    Genesis,
    /// The file that one batch leaves for the next.
    Parent,
    /// A proof.
    Proof,
    /// A verifying key.
    Key,
    /// A program.
    Elf,
    /// A program's input or output.
    Data,
    /// A private key.
    PrivateKey,
    /// An encrypted private key.
    Keystore,
    /// A passphrase.
    Passphrase,
}

impl Kind {
    /// Returns the kind's name in messages.
    const fn name(self) -> &'static str {
        match self {
            Self::Batch => "batch file",
            Self::Genesis => "genesis",
            Self::Parent => "parent file",
            Self::Proof => "proof",
            Self::Key => "key",
            Self::Elf => "program",
            Self::Data => "program's input or output",
            Self::PrivateKey => "private key",
            Self::Keystore => "keystore",
            Self::Passphrase => "passphrase",
        }
    }

    /// Returns the maximum number of bytes read: an endless or wrong file must not exhaust the
    /// machine's memory.
    const fn limit(self) -> u64 {
        match self {
            // 100,000 transfers have 40 MiB, a block of 30 M gas full of calldata 6 MiB.
            Self::Batch | Self::Genesis => 256 << 20,
            // A million accounts have about 500 MiB of nodes, as hexadecimal digits.
            Self::Parent => 1 << 30,
            Self::Proof => zkfabric_verifier::proof::MAX_BYTES as u64,
            // The guest's key has about 550 bytes; every further 2^18 cells of a program's tables
            // take 32 more.
            Self::Key => zkfabric_zkvm::key::MAX_BYTES as u64,
            // The loader accepts an image of 256 MiB; as much again for symbols.
            Self::Elf => 512 << 20,
            Self::Data => 256 << 20,
            Self::PrivateKey | Self::Passphrase => 1 << 10,
            Self::Keystore => zkfabric_keys::MAX_BYTES as u64,
        }
    }
}

/// Kind of a file, by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// The proof of a batch or of a program.
    Proof,
    /// A wrapped proof.
    FinalProof,
    /// The key of a program.
    ProgramKey,
    /// The key of wrapped proofs.
    FinalKey,
    /// A file of a work folder.
    Work,
    /// A powers-of-tau file.
    Ptau,
    /// A program.
    Elf,
    /// A file that is compressed.
    Gzip,
    /// As above.
    Zstd,
    /// A batch file; its text is left to its reader.
    Batch,
    /// A genesis; its text is left to its reader.
    Genesis,
    /// A parent file; its text is left to its reader.
    Parent,
}

impl FileKind {
    /// Returns the kind; `None` for other files, or for damaged first bytes.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        // Any version.
        let [a, b, c, d, e, f, ..] = HEADER;
        if bytes.starts_with(&[a, b, c, d, e, f]) {
            Some(Self::Proof)
        } else if FinalProof::is_one(bytes) {
            Some(Self::FinalProof)
        } else if ProgramKey::is_one(bytes) {
            Some(Self::ProgramKey)
        } else if FinalKey::is_one(bytes) {
            Some(Self::FinalKey)
        } else {
            let others = [
                (WORK, Self::Work),
                (PTAU, Self::Ptau),
                (ELF, Self::Elf),
                (GZIP, Self::Gzip),
                (ZSTD, Self::Zstd),
            ];
            let mut others = others.into_iter();
            others.find_map(|(magic, kind)| bytes.starts_with(magic).then_some(kind))
        }
    }

    /// Returns whether files of this kind are text, which has no first bytes of its own.
    const fn is_text(self) -> bool {
        matches!(self, Self::Batch | Self::Genesis | Self::Parent)
    }

    /// Returns the kind's name in messages.
    const fn name(self) -> &'static str {
        match self {
            Self::Proof => "the proof of a batch or program, which is not wrapped",
            Self::FinalProof => "a wrapped proof",
            Self::ProgramKey => "the key of a program",
            Self::FinalKey => "the key of wrapped proofs",
            Self::Work => "a file of a work folder",
            Self::Ptau => "a powers-of-tau file",
            Self::Elf => "a program (ELF)",
            Self::Gzip => "a file that gzip has compressed",
            Self::Zstd => "a file that zstd has compressed",
            Self::Batch => "a batch file",
            Self::Genesis => "a genesis",
            Self::Parent => "a parent file",
        }
    }
}

/// As [`refuse_other`], for files of a known kind: others are left to somebody else.
///
/// # Errors
/// [`Error::OtherFile`].
pub(crate) fn refuse_known(
    input: &str,
    bytes: &[u8],
    wanted: &[FileKind],
    hint: &'static str,
) -> Result<(), Error> {
    match FileKind::of(bytes) {
        Some(_) => refuse_other(input, bytes, wanted, hint),
        None => Ok(()),
    }
}

/// Refuses a file of another kind than the expected ones, the first of which the message names.
/// Text is left to its reader, which reports the fault.
///
/// # Errors
/// [`Error::OtherFile`].
pub(crate) fn refuse_other(
    input: &str,
    bytes: &[u8],
    wanted: &[FileKind],
    hint: &'static str,
) -> Result<(), Error> {
    let [first, ..] = wanted else {
        return Ok(());
    };
    let got = match FileKind::of(bytes) {
        Some(got) if wanted.contains(&got) => return Ok(()),
        Some(got) => got.name(),
        None if first.is_text() => return Ok(()),
        None if bytes.is_empty() => "an empty file",
        None => "a file of another kind",
    };
    Err(Error::OtherFile {
        input: input.to_owned(),
        expected: first.name(),
        got,
        hint,
    })
}

/// Returns the error about a batch or parent file, in its reader's words: one of another kind where
/// the text is no JSON, or does not name the format of such files.
pub(crate) fn about_json<E: Into<Error>>(
    name: &str,
    text: &str,
    format: &str,
) -> impl FnOnce(E) -> Error {
    #[derive(serde::Deserialize)]
    struct Named {
        format: String,
    }
    move |error| {
        // Read once more only where something is wrong.
        let named: Result<Named, _> = serde_json::from_str(text.trim_start_matches('\u{feff}'));
        let about = Error::about(name)(error);
        match named.is_ok_and(|named| named.format == format) {
            true => about,
            false => Error::OtherText(Box::new(about)),
        }
    }
}

/// Reads a file, or stdin if the path is `-`.
///
/// # Errors
/// The file is missing, unreadable or too large.
pub(crate) fn read(path: &Path, kind: Kind) -> Result<Vec<u8>, Error> {
    let read = if path == Path::new(DASH) {
        bounded(stdin().lock(), kind.limit())
    } else {
        File::open(path).and_then(|file| bounded(file, kind.limit()))
    };
    let bytes = read.map_err(|source| Error::Read {
        path: shown(path).to_path_buf(),
        source,
    })?;
    bytes.ok_or_else(|| too_large(path, kind))
}

/// Checks that output about to be written can be read again.
///
/// # Errors
/// The output is too large.
pub(crate) fn check_size(path: &Path, kind: Kind, bytes: &[u8]) -> Result<(), Error> {
    if bytes.len() as u64 <= kind.limit() {
        Ok(())
    } else {
        Err(too_large(path, kind))
    }
}

fn too_large(path: &Path, kind: Kind) -> Error {
    Error::InputSize {
        path: shown(path).to_path_buf(),
        kind: kind.name(),
        limit: kind.limit(),
    }
}

/// Reads a text file, or stdin if the path is `-`.
///
/// # Errors
/// The file is missing, unreadable, too large, of another known kind, or not UTF-8.
pub(crate) fn read_text(path: &Path, kind: Kind) -> Result<String, Error> {
    let bytes = read(path, kind)?;
    let wanted = match kind {
        Kind::Batch => Some(FileKind::Batch),
        Kind::Genesis => Some(FileKind::Genesis),
        Kind::Parent => Some(FileKind::Parent),
        _ => None,
    };
    if let Some(wanted) = wanted {
        refuse_other(&name(path), &bytes, &[wanted], "")?;
    }
    String::from_utf8(bytes).map_err(|error| Error::Text {
        path: shown(path).to_path_buf(),
        offset: error.utf8_error().valid_up_to(),
    })
}

/// As [`read_text`], into memory that is overwritten when it is dropped, and nowhere else.
///
/// # Errors
/// As [`read_text`].
pub(crate) fn read_secret(file: &SecretFile, kind: Kind) -> Result<Zeroizing<String>, Error> {
    let (path, limit) = (file.as_path(), kind.limit());
    // As much as is read: a buffer that grows would leave copies.
    let room = usize::try_from(limit).unwrap_or_default() + 2;
    let mut bytes = Zeroizing::new(Vec::with_capacity(room));
    let read = if path == Path::new(DASH) {
        stdin().lock().take(limit + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
    };
    let shown = || PathBuf::from(secret_name(file));
    read.map_err(|source| Error::Read {
        path: shown(),
        source,
    })?;
    if bytes.len() as u64 > limit {
        return Err(too_large(&shown(), kind));
    }
    let text = str::from_utf8(&bytes).map_err(|error| Error::Text {
        path: shown(),
        offset: error.valid_up_to(),
    })?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// Returns the name of a secret's file in messages.
pub(crate) fn secret_name(file: &SecretFile) -> String {
    match file.as_path() == Path::new(DASH) {
        true => "stdin".to_owned(),
        false => file.to_string(),
    }
}

/// Returns an input's name in messages.
pub(crate) fn name(path: &Path) -> String {
    shown(path).display().to_string()
}

fn shown(path: &Path) -> &Path {
    if path == Path::new(DASH) {
        Path::new("stdin")
    } else {
        path
    }
}

/// Reads all bytes, or returns `None` when there are more than `limit`; reads at most one byte
/// beyond the limit.
fn bounded(reader: impl Read, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    reader.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts the bytes read from an endless input.
    struct Endless<'a>(&'a mut u64);

    impl Read for Endless<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            *self.0 += buffer.len() as u64;
            Ok(buffer.len())
        }
    }

    #[test]
    fn no_more_than_the_limit_is_read() {
        let mut count = 0;
        assert_eq!(bounded(Endless(&mut count), 1000).unwrap(), None);
        assert_eq!(count, 1001);
        assert_eq!(bounded(io::repeat(1).take(1001), 1000).unwrap(), None);
        let all = bounded(io::repeat(1).take(1000), 1000).unwrap();
        assert_eq!(all, Some(vec![1; 1000]));
    }

    #[test]
    fn what_could_not_be_read_again_is_not_written() {
        let limit = usize::try_from(Kind::Key.limit()).unwrap();
        let check = |size| check_size(Path::new("a.key"), Kind::Key, &vec![0; size]);
        assert!(check(limit).is_ok());
        let error = check(limit + 1).unwrap_err().to_string();
        assert!(error.starts_with("a.key: a key has at most "), "{error}");
    }
}
