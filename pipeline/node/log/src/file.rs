//! Reads and writes of whole ranges of a file.

use crate::error::Error;
use crate::storage::StorageFile;

/// Reads a range; what lies behind the end of the file is zero.
pub(crate) fn read(
    file: &dyn StorageFile,
    name: &str,
    bytes: &mut [u8],
    offset: u64,
) -> Result<(), Error> {
    let mut done = 0;
    while let Some(rest) = bytes.get_mut(done..).filter(|rest| !rest.is_empty()) {
        let got = file.read_at(rest, offset + done as u64);
        let got = got.map_err(|source| Error::file("read", name, source))?;
        if got == 0 {
            rest.fill(0);
            break;
        }
        done += got;
    }
    Ok(())
}

/// Writes a range whole.
pub(crate) fn write(
    file: &dyn StorageFile,
    name: &str,
    bytes: &[u8],
    offset: u64,
) -> Result<(), Error> {
    let mut done = 0;
    while let Some(rest) = bytes.get(done..).filter(|rest| !rest.is_empty()) {
        let got = file.write_at(rest, offset + done as u64);
        let got = got.map_err(|source| Error::file("write", name, source))?;
        if got == 0 {
            return Err(Error::ShortWrite {
                file: name.to_owned(),
                offset,
                expected: bytes.len(),
                got: done,
            });
        }
        done += got;
    }
    Ok(())
}

/// Makes a file durable.
pub(crate) fn sync(file: &dyn StorageFile, name: &str) -> Result<(), Error> {
    file.sync().map_err(|source| Error::sync(name, source))
}
