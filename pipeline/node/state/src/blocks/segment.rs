//! One segment: its records by their offsets.

use std::io::{self, BufReader, ErrorKind, Read};
use std::ops::Range;

use zkfabric_files::storage::{Storage, StorageFile};

use super::format::{HEAD_BYTES, Head, PARTS, RECORD, SEGMENT_BYTES, salt};

/// Bytes that are read at once.
const CHUNK: usize = 1 << 20;

/// Returns the name of a segment.
pub(super) fn name(first: u64) -> String {
    format!("{first:020}.blocks")
}

/// Returns the name of a segment's offsets.
pub(super) fn offsets_name(first: u64) -> String {
    format!("{first:020}.offsets")
}

/// Returns the first blocks of a folder's segments, in ascending order.
pub(super) fn list(storage: &dyn Storage) -> io::Result<Vec<u64>> {
    let names = storage.list()?.into_iter();
    let mut firsts: Vec<u64> = names
        .filter_map(|name| name.strip_suffix(".blocks")?.parse().ok())
        .collect();
    firsts.sort_unstable();
    Ok(firsts)
}

/// Bytes of a file from an offset on.
struct Bytes<'a> {
    file: &'a dyn StorageFile,
    offset: u64,
}

impl<'a> Bytes<'a> {
    fn buffered(file: &'a dyn StorageFile, offset: u64) -> BufReader<Self> {
        BufReader::with_capacity(CHUNK, Self { file, offset })
    }
}

impl Read for Bytes<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read_at(buffer, self.offset)?;
        self.offset += read as u64;
        Ok(read)
    }
}

/// Fills a buffer from an offset.
pub(super) fn fill(file: &dyn StorageFile, buffer: &mut [u8], offset: u64) -> io::Result<()> {
    Bytes { file, offset }.read_exact(buffer)
}

/// Writes all bytes at an offset.
pub(super) fn write(file: &dyn StorageFile, mut bytes: &[u8], mut offset: u64) -> io::Result<()> {
    while !bytes.is_empty() {
        let written = file.write_at(bytes, offset)?;
        let rest = bytes.get(written..).filter(|_| written > 0);
        bytes = rest.ok_or_else(|| io::Error::from(ErrorKind::WriteZero))?;
        offset += written as u64;
    }
    Ok(())
}

/// What a scan of a segment found.
#[derive(Debug)]
pub(super) struct Scan {
    /// The segment's salt; zero if its beginning is wrong.
    pub(super) salt: u64,
    /// Offsets of the records up to the first wrong one.
    pub(super) offsets: Vec<u64>,
    /// Where the whole records end.
    pub(super) end: u64,
    /// Bytes of the file.
    pub(super) length: u64,
    /// What is wrong behind the end.
    pub(super) wrong: Option<&'static str>,
    /// Offset of a record's head behind what is wrong.
    pub(super) later: Option<u64>,
}

/// Reads a segment, and compares all its records with their checksums.
pub(super) fn scan(file: &dyn StorageFile, first: u64) -> io::Result<Scan> {
    let length = file.length()?;
    let mut scan = Scan {
        salt: 0,
        offsets: Vec::new(),
        end: 0,
        length,
        wrong: None,
        later: None,
    };
    let mut reader = Bytes::buffered(file, 0);
    let mut head = [0; SEGMENT_BYTES];
    let is_read = read(&mut reader, &mut head)?;
    let wrong = match salt(&head, first).filter(|_| is_read) {
        Some(salt) => {
            scan.salt = salt;
            scan.end = SEGMENT_BYTES as u64;
            records(&mut reader, first, &mut scan)?
        }
        None => Some("another beginning of the segment"),
    };
    if let Some(wrong) = wrong {
        scan.wrong = Some(wrong);
        scan.later = later(file, &scan)?;
    }
    Ok(scan)
}

/// Reads records up to the end or a wrong one.
fn records(
    reader: &mut BufReader<Bytes<'_>>,
    first: u64,
    scan: &mut Scan,
) -> io::Result<Option<&'static str>> {
    while scan.end < scan.length {
        let mut head = [0; HEAD_BYTES];
        if !read(reader, &mut head)? {
            return Ok(Some("the segment ends in a record's head"));
        }
        let Some(head) = Head::decode(&head, scan.salt) else {
            return Ok(Some("no head of a record"));
        };
        if head.number != first + scan.offsets.len() as u64 {
            return Ok(Some("another block's number"));
        }
        for (bytes, crc) in head.bytes.into_iter().zip(head.crcs) {
            match checksum(reader, bytes.into())? {
                None => return Ok(Some("the segment ends in a record")),
                Some(found) if found != crc => return Ok(Some("another checksum")),
                Some(_) => {}
            }
        }
        scan.offsets.push(scan.end);
        scan.end += head.record_bytes();
    }
    Ok(None)
}

/// Fills a buffer; returns whether the file has so many bytes.
fn read(reader: &mut BufReader<Bytes<'_>>, buffer: &mut [u8]) -> io::Result<bool> {
    match reader.read_exact(buffer) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

/// Returns the checksum of the next bytes; `None` if the file ends before.
fn checksum(reader: &mut BufReader<Bytes<'_>>, mut bytes: u64) -> io::Result<Option<u32>> {
    let mut chunk = vec![0; CHUNK.min(bytes as usize)];
    let mut crc = 0;
    while bytes > 0 {
        let count = chunk.len().min(bytes as usize);
        let Some(part) = chunk.get_mut(..count) else {
            return Ok(None);
        };
        if !read(reader, part)? {
            return Ok(None);
        }
        crc = crc32c::crc32c_append(crc, part);
        bytes -= count as u64;
    }
    Ok(Some(crc))
}

/// Returns the offset of a record's head behind what is wrong. Without a salt it is anything that
/// begins as a head does.
fn later(file: &dyn StorageFile, scan: &Scan) -> io::Result<Option<u64>> {
    let has_salt = scan.end > 0;
    let from = scan.end + 1;
    let mut reader = Bytes::buffered(file, from);
    let mut offset = from;
    let mut chunk: Vec<u8> = Vec::new();
    loop {
        // Heads that lie across the end of a chunk begin the next one.
        let read = reader.by_ref().take(CHUNK as u64).read_to_end(&mut chunk)?;
        let starts = chunk.windows(HEAD_BYTES).enumerate();
        let mut heads = starts.filter(|(_, bytes)| bytes.starts_with(RECORD));
        if let Some((place, _)) =
            heads.find(|(_, bytes)| !has_salt || Head::decode(bytes, scan.salt).is_some())
        {
            return Ok(Some(offset + place as u64));
        }
        if read == 0 {
            return Ok(None);
        }
        let passed = chunk.len().saturating_sub(HEAD_BYTES - 1);
        chunk.drain(..passed);
        offset += passed as u64;
    }
}

/// Why a record cannot be read.
pub(super) enum Unread {
    File(io::Error),
    Wrong(&'static str),
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::UnexpectedEof => Self::Wrong("the segment ends in a record"),
            _ => Self::File(error),
        }
    }
}

/// Where one part of a record is, and its checksum.
struct Placed {
    start: u64,
    bytes: u64,
    crc: u32,
}

/// Reads the head of a record.
fn head(file: &dyn StorageFile, first: u64, offset: u64, number: u64) -> Result<Head, Unread> {
    let length = file.length()?;
    if offset >= length {
        return Err(Unread::Wrong("the segment ends before the record"));
    }
    let mut beginning = [0; SEGMENT_BYTES];
    fill(file, &mut beginning, 0)?;
    let salt = salt(&beginning, first);
    let salt = salt.ok_or(Unread::Wrong("another beginning of the segment"))?;
    let mut head = [0; HEAD_BYTES];
    fill(file, &mut head, offset)?;
    let head = Head::decode(&head, salt).ok_or(Unread::Wrong("no head of a record"))?;
    if head.number != number {
        return Err(Unread::Wrong("another block's number"));
    }
    Ok(head)
}

/// Returns the bytes of a record, as its head has them.
pub(super) fn record_bytes(
    file: &dyn StorageFile,
    first: u64,
    offset: u64,
    number: u64,
) -> Result<u64, Unread> {
    Ok(head(file, first, offset, number)?.record_bytes())
}

/// Finds one part of a record.
fn find(
    file: &dyn StorageFile,
    first: u64,
    offset: u64,
    number: u64,
    part: usize,
) -> Result<Placed, Unread> {
    let head = head(file, first, offset, number)?;
    let sizes = head.bytes.map(u64::from);
    let before: u64 = sizes.iter().take(part.min(PARTS)).sum();
    let (Some(bytes), Some(crc)) = (sizes.get(part), head.crcs.get(part)) else {
        return Err(Unread::Wrong("no such part"));
    };
    let start = offset + HEAD_BYTES as u64 + before;
    // The head is not believed before the file has so many bytes.
    if file.length()?.saturating_sub(start) < *bytes {
        return Err(Unread::Wrong("the segment ends in a record"));
    }
    Ok(Placed {
        start,
        bytes: *bytes,
        crc: *crc,
    })
}

/// Reads one part of a record, and compares it with its checksum.
pub(super) fn part(
    file: &dyn StorageFile,
    first: u64,
    offset: u64,
    number: u64,
    part: usize,
) -> Result<Vec<u8>, Unread> {
    let placed = find(file, first, offset, number, part)?;
    let mut content = vec![0; placed.bytes as usize];
    fill(file, &mut content, placed.start)?;
    if crc32c::crc32c(&content) != placed.crc {
        return Err(Unread::Wrong("another checksum"));
    }
    Ok(content)
}

/// Reads some bytes of one part of a record, which its checksum does not cover alone.
pub(super) fn span(
    file: &dyn StorageFile,
    (first, offset): (u64, u64),
    number: u64,
    part: usize,
    span: &Range<u32>,
) -> Result<Vec<u8>, Unread> {
    let placed = find(file, first, offset, number, part)?;
    if span.start > span.end || u64::from(span.end) > placed.bytes {
        return Err(Unread::Wrong("the part ends before the bytes"));
    }
    let mut content = vec![0; span.len()];
    fill(file, &mut content, placed.start + u64::from(span.start))?;
    Ok(content)
}
