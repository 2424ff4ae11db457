//! Calls as JSON.

use std::fmt;

use jsonrpsee::types::Id;
use serde::de::{Deserialize, Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::refusal::Refusal;

/// A message.
#[derive(Debug)]
pub(super) enum Message<'a> {
    /// One call.
    Single(&'a RawValue),
    /// A batch.
    Batch(Entries<'a>),
}

/// Entries of a batch.
#[derive(Debug)]
pub(super) struct Entries<'a> {
    /// The entries, up to the most that a batch may have.
    pub(super) first: Vec<&'a RawValue>,
    /// Whether there are more.
    pub(super) has_more: bool,
}

/// A call.
#[derive(Debug)]
pub(super) struct Call<'a> {
    /// The id; none for a notification.
    pub(super) id: Option<Identifier>,
    /// Name of the method.
    pub(super) method: String,
    /// An array or an object.
    pub(super) params: Option<&'a RawValue>,
}

/// The id of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Identifier {
    /// One that jsonrpsee knows.
    Plain(Id<'static>),
    /// Another number, as it came.
    Number(String),
}

/// Most digits of a number that is an id.
const DIGITS: usize = 64;
/// How the responses begin to which a number is given back.
const NO_ID: &str = r#"{"jsonrpc":"2.0","id":null,"#;

impl Identifier {
    /// An id that is null, or none.
    pub(super) const NULL: Self = Self::Plain(Id::Null);

    /// Returns the id with which jsonrpsee answers.
    pub(super) fn plain(&self) -> Id<'static> {
        match self {
            Self::Plain(id) => id.clone(),
            Self::Number(_) => Id::Null,
        }
    }

    /// Returns a response with the id of its call.
    pub(super) fn restored(&self, response: Box<RawValue>) -> Box<RawValue> {
        let (Self::Number(number), Some(rest)) = (self, response.get().strip_prefix(NO_ID)) else {
            return response;
        };
        let with_id = format!(r#"{{"jsonrpc":"2.0","id":{number},{rest}"#);
        // A number in place of null is JSON, too.
        RawValue::from_string(with_id).unwrap_or(response)
    }
}

/// A call that is not run, and the id that the refusal answers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) id: Identifier,
    pub(super) refusal: Refusal,
}

/// Members of a call; the others are ignored.
#[derive(serde::Deserialize)]
struct Members<'a> {
    #[serde(borrow, default, deserialize_with = "present")]
    jsonrpc: Option<&'a RawValue>,
    #[serde(borrow, default, deserialize_with = "present")]
    id: Option<&'a RawValue>,
    #[serde(borrow, default, deserialize_with = "present")]
    method: Option<&'a RawValue>,
    #[serde(borrow, default, deserialize_with = "present")]
    params: Option<&'a RawValue>,
}

/// Reads a member that is there: a null is not an absent member.
fn present<'de, D: Deserializer<'de>>(member: D) -> Result<Option<&'de RawValue>, D::Error> {
    Deserialize::deserialize(member).map(Some)
}

/// Reads the entries of a batch, at most this many.
struct EntriesVisitor {
    most: usize,
}

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a batch")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Entries<'de>, A::Error> {
        let mut first = Vec::new();
        while first.len() < self.most {
            match entries.next_element()? {
                Some(entry) => first.push(entry),
                None => {
                    return Ok(Entries {
                        first,
                        has_more: false,
                    });
                }
            }
        }
        let mut has_more = false;
        while entries.next_element::<IgnoredAny>()?.is_some() {
            has_more = true;
        }
        Ok(Entries { first, has_more })
    }
}

impl<'a> Message<'a> {
    /// Reads a message, of a batch at most this many entries.
    ///
    /// # Errors
    /// [`Refusal::Syntax`] for what is no JSON.
    pub(super) fn read(text: &'a [u8], most: usize) -> Result<Self, Refusal> {
        let start = text.iter().find(|byte| !byte.is_ascii_whitespace());
        let message = if start == Some(&b'[') {
            let mut reader = serde_json::Deserializer::from_slice(text);
            let entries = reader.deserialize_seq(EntriesVisitor { most });
            entries.and_then(|entries| reader.end().map(|()| Self::Batch(entries)))
        } else {
            serde_json::from_slice(text).map(Self::Single)
        };
        message.map_err(|_| Refusal::Syntax)
    }
}

impl<'a> Call<'a> {
    /// Reads a call.
    ///
    /// # Errors
    /// [`Refused`] if it is no call.
    pub(super) fn read(text: &'a RawValue) -> Result<Self, Refused> {
        let refused = |refusal, id| Refused { id, refusal };
        // An array would be read as the members in their order.
        if !text.get().starts_with('{') {
            return Err(refused(Refusal::NoCall, Identifier::NULL));
        }
        let members = serde_json::from_str(text.get());
        let members: Members<'a> =
            members.map_err(|_| refused(Refusal::NoCall, Identifier::NULL))?;
        let id = match members.id.map(identifier) {
            None => None,
            Some(Some(id)) => Some(id),
            Some(None) => return Err(refused(Refusal::Id, Identifier::NULL)),
        };
        let answers = || id.clone().unwrap_or(Identifier::NULL);
        let version: Option<String> = members.jsonrpc.and_then(string);
        let method = members.method.and_then(string);
        let (Some("2.0"), Some(method)) = (version.as_deref(), method) else {
            return Err(refused(Refusal::NoCall, answers()));
        };
        let params = members.params.filter(|params| params.get() != "null");
        if params.is_some_and(|params| !params.get().starts_with(['[', '{'])) {
            return Err(refused(Refusal::Params, answers()));
        }
        Ok(Self { id, method, params })
    }
}

fn string(text: &RawValue) -> Option<String> {
    serde_json::from_str(text.get()).ok()
}

/// Reads an id: a string, null, or a number.
fn identifier(text: &RawValue) -> Option<Identifier> {
    let id = match text.get() {
        "null" => Some(Id::Null),
        text if text.starts_with('"') => {
            let string: Option<String> = serde_json::from_str(text).ok();
            string.map(|string| Id::Str(string.into()))
        }
        text if text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) => {
            match serde_json::from_str(text) {
                Ok(number) => Some(Id::Number(number)),
                Err(_) if text.len() <= DIGITS => return Some(Identifier::Number(text.to_owned())),
                Err(_) => None,
            }
        }
        _ => None,
    };
    id.map(Identifier::Plain)
}
