//! Streams of the process.

use std::io::{ErrorKind, Write as _, stderr, stdout};

use crate::Error;

/// A stream of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stream {
    Stdout,
    Stderr,
}

impl Stream {
    /// Writes all bytes. A reader of stdout that has had enough, as `head` has, is no error.
    pub(crate) fn write(self, bytes: &[u8]) -> Result<(), Error> {
        let written = match self {
            Self::Stdout => {
                let mut stream = stdout().lock();
                stream.write_all(bytes).and_then(|()| stream.flush())
            }
            Self::Stderr => stderr().lock().write_all(bytes),
        };
        match written {
            Err(error) if self == Self::Stdout && error.kind() == ErrorKind::BrokenPipe => Ok(()),
            written => written.map_err(|source| Error::Stream {
                stream: match self {
                    Self::Stdout => "stdout",
                    Self::Stderr => "stderr",
                },
                source,
            }),
        }
    }
}

/// Writes the bytes of a file to stdout.
///
/// # Errors
/// Stdout can't be written to.
pub fn stdout_bytes(bytes: &[u8]) -> Result<(), Error> {
    Stream::Stdout.write(bytes)
}
