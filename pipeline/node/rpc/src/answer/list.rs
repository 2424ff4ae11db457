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

/// A list that is being written, between two texts.
pub(crate) struct List<'r> {
    out: Bounded,
    room: &'r Room,
    is_empty: bool,
}

impl<'r> List<'r> {
    /// Begins a list behind a text.
    ///
    /// # Errors
    /// [`Error::Oversized`].
    pub(crate) fn begin(before: &str, room: &'r Room) -> Result<Self, Error> {
        let out = Bounded {
            text: Vec::new(),
            most: room.bytes(),
        };
        let mut list = Self {
            out,
            room,
            is_empty: true,
        };
        list.text(before)?;
        list.text("[")?;
        Ok(list)
    }

    fn text(&mut self, text: &str) -> Result<(), Error> {
        let written = self.out.write_all(text.as_bytes());
        written.map_err(|_| self.oversized())
    }

    fn oversized(&self) -> Error {
        self.room.is_too_little();
        let most = self.room.bytes();
        Error::Oversized { most }
    }

    /// Adds an item.
    ///
    /// # Errors
    /// [`Error::Oversized`] if the list is longer than its room.
    pub(crate) fn push(&mut self, item: &impl Serialize) -> Result<(), Error> {
        if !self.is_empty {
            self.text(",")?;
        }
        self.is_empty = false;
        let written = serde_json::to_writer(&mut self.out, item);
        written.map_err(|_| self.oversized())
    }

    /// Ends the list before a text.
    ///
    /// # Errors
    /// [`Error::Oversized`].
    pub(crate) fn end(mut self, after: &str) -> Result<Box<RawValue>, Error> {
        self.text("]")?;
        self.text(after)?;
        let text = String::from_utf8(self.out.text);
        // JSON is text, and what stands around the list is one object's.
        let list = text.ok().and_then(|text| RawValue::from_string(text).ok());
        list.ok_or(Error::Panicked)
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
    let mut list = List::begin(before, room)?;
    for item in items {
        list.push(&item?)?;
    }
    list.end(after)
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
