//! Schemas by their names.

mod answers;
mod requests;

use super::schema::Shape;

/// All schemas of the document.
pub(super) fn all() -> impl Iterator<Item = &'static (&'static str, Shape)> {
    let all = [requests::SCHEMAS, answers::SCHEMAS];
    all.into_iter().flatten()
}
