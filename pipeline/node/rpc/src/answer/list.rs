//! Long lists, written item by item.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::value::RawValue;

use crate::error::Error;
use crate::server::Room;

/// Text of bounded length.
struct Bounded {
    text: Vec<u8>,
    most: usize,
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() > self.most.saturating_sub(self.text.len()) {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes a list between two texts, without ever having more than one of its items.
///
/// # Errors
/// [`Error::Oversized`] if it is longer than the room; what an item returns.
pub(crate) fn list<T: Serialize>(
    (before, after): (&str, &str),
    items: impl Iterator<Item = Result<T, Error>>,
    room: &Room,
) -> Result<Box<RawValue>, Error> {
    let most = room.bytes();
    let mut out = Bounded {
        text: Vec::new(),
        most,
    };
    let oversized = || {
        room.is_too_little();
        Error::Oversized { most }
    };
    let mut separator = "[";
    out.write_all(before.as_bytes()).map_err(|_| oversized())?;
    for item in items {
        out.write_all(separator.as_bytes())
            .map_err(|_| oversized())?;
        serde_json::to_writer(&mut out, &item?).map_err(|_| oversized())?;
        separator = ",";
    }
    let end = if separator == "[" { "[]" } else { "]" };
    out.write_all(end.as_bytes()).map_err(|_| oversized())?;
    out.write_all(after.as_bytes()).map_err(|_| oversized())?;
    let text = String::from_utf8(out.text);
    // JSON is text, and what stands around the list is one object's.
    let list = text.ok().and_then(|text| RawValue::from_string(text).ok());
    list.ok_or(Error::Panicked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_its_items_within_its_room() {
        let written = |count: u64, bytes: usize| {
            let room = Room::new(bytes);
            let items = (0..count).map(Ok);
            let list = list((r#"{"a":"#, "}"), items, &room);
            list.map(|list| list.get().to_owned())
                .map_err(|error| error.to_string())
        };
        assert_eq!(written(0, 100).unwrap(), r#"{"a":[]}"#);
        assert_eq!(written(3, 13).unwrap(), r#"{"a":[0,1,2]}"#);
        assert!(written(3, 12).unwrap_err().contains("12 bytes"));
        let fails = [Ok(1), Err(Error::Stopping)].into_iter();
        let room = Room::new(100);
        assert!(matches!(list(("", ""), fails, &room), Err(Error::Stopping)));
    }
}
