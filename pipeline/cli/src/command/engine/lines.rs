//! Raw transactions from lines of text.

use std::io::{self, BufRead, Read as _};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::Builder;

use alloy_primitives::Bytes;
use alloy_primitives::hex::{self, FromHexError};

/// Why a line is no raw transaction.
#[derive(Debug, thiserror::Error)]
pub(super) enum LineError {
    /// The line is longer than any transaction.
    #[error("a line has at most {most} bytes, this one has more")]
    Long {
        /// Most bytes of a line.
        most: usize,
    },
    /// The line has other characters than hexadecimal digits.
    #[error("expected hexadecimal digits: {0}")]
    Hex(#[from] FromHexError),
}

/// A transaction, or a line that is none.
#[derive(Debug)]
pub(super) struct Line {
    /// Number of the line, from one on.
    pub(super) number: u64,
    pub(super) raw: Result<Bytes, LineError>,
}

/// Reads lines on a thread of their own, so that a stream without lines keeps nobody from other
/// work; the end of the lines ends the channel. The process does not wait for the thread, which
/// may have to wait for a line that does not come.
///
/// # Errors
/// The system starts no thread.
pub(super) fn beside<R: BufRead + Send + 'static>(
    mut lines: Lines<R>,
) -> io::Result<Receiver<io::Result<Line>>> {
    let (sender, receiver) = sync_channel(super::WINDOW);
    let run = move || {
        while let Some(read) = lines.next().transpose() {
            let number = lines.number();
            let has_failed = read.is_err();
            let line = read.map(|raw| Line { number, raw });
            if sender.send(line).is_err() || has_failed {
                return;
            }
        }
    };
    Builder::new().name("lines".to_owned()).spawn(run)?;
    Ok(receiver)
}

/// Lines of hexadecimal digits. Empty lines are skipped.
#[derive(Debug)]
pub(super) struct Lines<R> {
    reader: R,
    /// Number of the last line, from one on.
    number: u64,
    /// Most bytes of a line.
    most: usize,
    line: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    /// Reads transactions of at most so many bytes.
    pub(super) fn new(reader: R, most_bytes: usize) -> Self {
        Self {
            reader,
            number: 0,
            // A transaction of one byte more is for the sequencer to refuse.
            most: most_bytes
                .saturating_add(1)
                .saturating_mul(2)
                .saturating_add(2),
            line: Vec::new(),
        }
    }

    /// Returns the number of the last line.
    pub(super) const fn number(&self) -> u64 {
        self.number
    }

    /// Reads the next transaction; `None` at the end.
    ///
    /// # Errors
    /// The system's error.
    pub(super) fn next(&mut self) -> io::Result<Option<Result<Bytes, LineError>>> {
        while self.read()? {
            let line = self.line.trim_ascii();
            if line.len() > self.most {
                return Ok(Some(Err(LineError::Long { most: self.most })));
            }
            if !line.is_empty() {
                let decoded = hex::decode(line).map(Bytes::from);
                return Ok(Some(decoded.map_err(LineError::Hex)));
            }
        }
        Ok(None)
    }

    /// Reads a line, or the beginning of one that is too long; `false` at the end.
    fn read(&mut self) -> io::Result<bool> {
        // Room for the end of the line and for spaces around it.
        let most = self.most as u64 + 16;
        self.line.clear();
        self.reader
            .by_ref()
            .take(most)
            .read_until(b'\n', &mut self.line)?;
        if self.line.is_empty() {
            return Ok(false);
        }
        self.number += 1;
        let mut is_whole = self.line.ends_with(b"\n") || (self.line.len() as u64) < most;
        while !is_whole {
            let mut rest = Vec::new();
            let read = self
                .reader
                .by_ref()
                .take(1 << 16)
                .read_until(b'\n', &mut rest)?;
            is_whole = read == 0 || rest.ends_with(b"\n");
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, most: usize) -> Vec<(u64, Result<Bytes, String>)> {
        let mut lines = Lines::new(text.as_bytes(), most);
        let mut all = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            all.push((lines.number(), line.map_err(|error| error.to_string())));
        }
        all
    }

    #[test]
    fn lines_are_hexadecimal_digits_with_or_without_a_prefix() {
        let bytes = |bytes: &'static [u8]| Ok(Bytes::from_static(bytes));
        let all = read("0x0102\n\n  0a  \r\nff", 2);
        assert_eq!(
            all,
            [(1, bytes(&[1, 2])), (3, bytes(&[10])), (4, bytes(&[255]))]
        );
        assert_eq!(read("", 2), []);
        assert_eq!(read("\n\n", 2), []);
    }

    #[test]
    fn other_lines_are_told_and_skipped() {
        let all = read("0x1\nxyz\n0x01", 2);
        assert_eq!(all.len(), 3);
        for (_, line) in &all[..2] {
            let error = line.clone().unwrap_err();
            assert!(error.starts_with("expected hexadecimal digits"), "{error}");
        }
        assert_eq!(all[2], (3, Ok(Bytes::from_static(&[1]))));
    }

    #[test]
    fn long_lines_take_no_memory() {
        // As many digits as a transaction of one byte too many has.
        let text = format!("0x{}\n{}\n01", "00".repeat(3), "0".repeat(1 << 20));
        let all = read(&text, 2);
        assert_eq!(all[0], (1, Ok(Bytes::from_static(&[0; 3]))));
        assert_eq!(
            all[1].1,
            Err("a line has at most 8 bytes, this one has more".to_owned())
        );
        assert_eq!(all[2], (3, Ok(Bytes::from_static(&[1]))));
        let mut lines = Lines::new(text.as_bytes(), 2);
        while lines.next().unwrap().is_some() {}
        assert!(lines.line.capacity() < 1 << 10);
    }
}
