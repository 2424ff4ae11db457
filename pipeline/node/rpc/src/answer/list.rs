//! Long lists, written item by item.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::value::RawValue;

use crate::error::Error;

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
pub(crate) struct List {
    out: Bounded,
    is_empty: bool,
}

impl List {
    /// Begins a list that has at most so many bytes.
    ///
    /// # Errors
    /// [`Error::Oversized`].
    pub(crate) fn begin(most: usize) -> Result<Self, Error> {
        let out = Bounded {
            text: Vec::new(),
            most,
        };
        let mut list = Self {
            out,
            is_empty: true,
        };
        list.text("[")?;
        Ok(list)
    }

    fn text(&mut self, text: &str) -> Result<(), Error> {
        let written = self.out.write_all(text.as_bytes());
        written.map_err(|_| self.oversized())
    }

    fn oversized(&self) -> Error {
        let most = self.out.most;
        Error::Oversized { most }
    }

    /// Adds an item.
    ///
    /// # Errors
    /// [`Error::Oversized`] if the list is longer than it may be.
    pub(crate) fn push(&mut self, item: &impl Serialize) -> Result<(), Error> {
        if !self.is_empty {
            self.text(",")?;
        }
        self.is_empty = false;
        let written = serde_json::to_writer(&mut self.out, item);
        written.map_err(|_| self.oversized())
    }

    /// Ends the list.
    ///
    /// # Errors
    /// [`Error::Oversized`].
    pub(crate) fn end(mut self) -> Result<Box<RawValue>, Error> {
        self.text("]")?;
        json(self.out.text)
    }
}

/// Writes a list of at most so many bytes, without ever having more than one of its items.
///
/// # Errors
/// [`Error::Oversized`].
pub(crate) fn list<T: Serialize>(
    items: impl Iterator<Item = T>,
    most: usize,
) -> Result<Box<RawValue>, Error> {
    let mut list = List::begin(most)?;
    for item in items {
        list.push(&item)?;
    }
    list.end()
}

/// Returns text as JSON.
///
/// # Errors
/// [`Error::Panicked`] if it is none.
pub(crate) fn json(text: Vec<u8>) -> Result<Box<RawValue>, Error> {
    let text = String::from_utf8(text).ok();
    let json = text.and_then(|text| RawValue::from_string(text).ok());
    json.ok_or(Error::Panicked)
}

/// Returns what stands before and after an empty list in the JSON of an object. No other member
/// has its name, and no text of the object has quotes.
///
/// # Errors
/// [`Error::Panicked`] if there is no such list.
pub(super) fn around(object: &impl Serialize, list: &str) -> Result<(String, String), Error> {
    let text = serde_json::to_string(object).map_err(|_| Error::Panicked)?;
    let (before, after) = text
        .split_once(&format!(r#""{list}":[]"#))
        .ok_or(Error::Panicked)?;
    Ok((format!(r#"{before}"{list}":"#), after.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_its_items_within_its_length() {
        let written = |count: u64, most: usize| {
            let list = list(0..count, most);
            list.map(|list| list.get().to_owned())
                .map_err(|error| error.to_string())
        };
        assert_eq!(written(0, 100).unwrap(), "[]");
        assert_eq!(written(3, 7).unwrap(), "[0,1,2]");
        assert!(written(3, 6).unwrap_err().contains("6 bytes"));
    }

    #[test]
    fn what_stands_around_a_list_is_an_object_with_it() {
        let object = serde_json::json!({"a": 1, "logs": [], "z": []});
        let (before, after) = around(&object, "logs").unwrap();
        assert_eq!(format!("{before}[]{after}"), object.to_string());
        assert!(matches!(around(&object, "a"), Err(Error::Panicked)));
        assert!(json(b"[1,".to_vec()).is_err() && json(vec![0xff]).is_err());
    }
}
