//! The JSON-RPC node as its users meet it: rates by part and transport, times of answers.

use super::html::Markup;
use super::{Page, Section, answers};
use crate::Error;

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let mut body = Markup::new();
    for record in page.of("node") {
        let title = "Calls and transactions per second, by transport";
        body = body
            .then(&answers::rates(record, title, "calls")?)
            .then(&answers::times(record, "Times of answers")?);
    }
    Ok(Section::unless_empty(
        "node",
        "Node: calls and their times",
        body,
    ))
}
