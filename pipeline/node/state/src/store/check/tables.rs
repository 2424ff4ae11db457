//! Manifests and tables of a keyspace.
//!
//! `current` names the manifest `vN` with its checksum; the manifest names the tables with theirs.
//! Manifest and tables are archives: sections, a directory of them, and a trailer with the
//! directory's checksum. Numbers are little-endian, checksums XXH3.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use xxhash_rust::xxh3::{Xxh3Default, xxh3_128};

use super::{Check, Wrong, read_at};
use crate::compact::{Input, Malformed};

/// Bytes of a trailer: magic, version, kind of checksum, checksum, offset and length.
const TRAILER: u64 = 4 + 1 + 1 + 16 + 8 + 8;
/// Bytes that are read at once.
const CHUNK: usize = 1 << 20;

/// Checks one keyspace.
pub(super) fn check(folder: &Path, check: Check) -> io::Result<Result<(), Wrong>> {
    let current = match std::fs::read(folder.join("current")) {
        Ok(current) => current,
        // Not yet created as a whole: the library removes it, and its marker is missing then.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Ok(())),
        Err(error) => return Err(error),
    };
    let (version, checksum) = match parse_current(&current) {
        Ok(parsed) => parsed,
        Err(wrong) => return Ok(Err(format!("current: {wrong}"))),
    };
    let manifest = match std::fs::read(folder.join(format!("v{version}"))) {
        Ok(manifest) => manifest,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Err(format!("the manifest v{version} is missing")));
        }
        Err(error) => return Err(error),
    };
    if xxh3_128(&manifest) != checksum {
        return Ok(Err(format!("the manifest v{version} has another checksum")));
    }
    let tables = match parse_manifest(&manifest) {
        Ok(tables) => tables,
        Err(wrong) => return Ok(Err(format!("the manifest v{version}: {wrong}"))),
    };
    for (table, checksum) in tables {
        let mut file = match File::open(folder.join("tables").join(table.to_string())) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Err(format!("the table {table} is missing")));
            }
            Err(error) => return Err(error),
        };
        let is_right = match check {
            Check::Quick => has_directory(&mut file)?,
            Check::Whole => digest(&mut file)? == checksum,
        };
        if !is_right {
            return Ok(Err(format!("the table {table} has another checksum")));
        }
    }
    Ok(Ok(()))
}

/// Returns number and checksum of the manifest.
fn parse_current(bytes: &[u8]) -> Result<(u64, u128), Malformed> {
    let mut input = Input::new(bytes);
    let version = u64::from_le_bytes(input.array("a manifest's number")?);
    let checksum = u128::from_le_bytes(input.array("a manifest's checksum")?);
    Ok((version, checksum))
}

/// Returns numbers and checksums of the tables.
fn parse_manifest(bytes: &[u8]) -> Result<Vec<(u64, u128)>, Malformed> {
    let mut trailer = Input::new(bytes);
    let before = bytes.len().saturating_sub(TRAILER as usize);
    trailer.take(before, "sections")?;
    let (_, offset, _) = parse_trailer(&mut trailer)?;
    let mut directory = Input::new(bytes);
    directory.take(usize::try_from(offset).unwrap_or(usize::MAX), "sections")?;
    directory.take(4, "a directory")?;
    let sections = u32::from_le_bytes(directory.array("a count of sections")?);
    for _ in 0..sections {
        let offset = u64::from_le_bytes(directory.array("an offset")?);
        let _length: [u8; 8] = directory.array("a length")?;
        let name = u16::from_le_bytes(directory.array("a length")?);
        if directory.take(name.into(), "a name")? == b"tables" {
            let mut section = Input::new(bytes);
            section.take(usize::try_from(offset).unwrap_or(usize::MAX), "sections")?;
            return parse_tables(&mut section);
        }
    }
    Err(directory.wrong("a section of tables", "other sections"))
}

fn parse_tables(section: &mut Input<'_>) -> Result<Vec<(u64, u128)>, Malformed> {
    let mut tables = Vec::new();
    for _ in 0..section.byte("a count of levels")? {
        for _ in 0..section.byte("a count of runs")? {
            for _ in 0..u32::from_le_bytes(section.array("a count of tables")?) {
                let table = u64::from_le_bytes(section.array("a table's number")?);
                section.take(1, "a kind of checksum")?;
                let checksum = u128::from_le_bytes(section.array("a table's checksum")?);
                section.take(8, "a sequence number")?;
                tables.push((table, checksum));
            }
        }
    }
    Ok(tables)
}

/// Returns checksum, offset and length of the directory.
fn parse_trailer(input: &mut Input<'_>) -> Result<(u128, u64, u64), Malformed> {
    let head: [u8; 6] = input.array("a trailer")?;
    if head != *b"SFA!\x01\x00" {
        return Err(input.wrong("a trailer", &format!("{head:?}")));
    }
    let checksum = u128::from_le_bytes(input.array("a directory's checksum")?);
    let offset = u64::from_le_bytes(input.array("a directory's offset")?);
    let length = u64::from_le_bytes(input.array("a directory's length")?);
    Ok((checksum, offset, length))
}

/// Returns whether the table's directory is that of its trailer.
fn has_directory(file: &mut File) -> io::Result<bool> {
    let length = file.metadata()?.len();
    let offset = length.saturating_sub(TRAILER);
    let Some(trailer) = read_at(file, offset, TRAILER)? else {
        return Ok(false);
    };
    let Ok((checksum, offset, bytes)) = parse_trailer(&mut Input::new(&trailer)) else {
        return Ok(false);
    };
    let Some(directory) = read_at(file, offset, bytes)? else {
        return Ok(false);
    };
    Ok(xxh3_128(&directory) == checksum)
}

fn digest(file: &mut File) -> io::Result<u128> {
    let mut hasher = Xxh3Default::new();
    let mut chunk = vec![0; CHUNK];
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            return Ok(hasher.digest128());
        }
        hasher.update(chunk.get(..read).unwrap_or_default());
    }
}
