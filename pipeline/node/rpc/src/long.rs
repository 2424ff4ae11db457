//! Answers with a whole block, which may be longer than others: what is longer is sent while it is
//! made.
//!
//! The first text is made in memory, up to the length of other answers. The pieces after it are
//! made on a thread of their own, a chunk at a time, as their reader takes them: no thread waits
//! for a reader.

use std::sync::Arc;

use jsonrpsee::types::ErrorObjectOwned;
use serde_json::value::RawValue;

use crate::answer::{BlockPieces, Text, Told, json};
use crate::error::Error;
use crate::heads::Block;
use crate::node::Node;
use crate::server::{Closed, Gone, Outlet, Sink};
use crate::sized::LARGE;
use crate::workers::Workers;

/// The first text of an answer, and what comes after it.
#[derive(Debug)]
pub(crate) struct Begun {
    text: Vec<u8>,
    /// None where the text is whole.
    rest: Option<BlockPieces>,
}

/// Begins an answer: makes its text, up to the length of other answers.
///
/// # Errors
/// What the pieces return.
pub(crate) fn begin(mut pieces: BlockPieces, outlet: &Outlet) -> Result<Begun, Error> {
    // One byte more than an answer may have is enough to know.
    let mut text = Text::new(outlet.bytes().saturating_add(1));
    let is_whole = pieces.fill(&mut text)?;
    Ok(Begun {
        text: text.into_bytes(),
        rest: (!is_whole).then_some(pieces),
    })
}

/// Returns what is told of a block, or sends it.
///
/// # Errors
/// As [`Node::finish`]; what the pieces return.
pub(crate) async fn tell(
    node: Arc<Node>,
    block: Arc<Block>,
    told: Told,
    outlet: Outlet,
) -> Result<Box<RawValue>, Error> {
    let bytes = block.body.bytes();
    let pieces = BlockPieces::new(block, told);
    let begun = match bytes < LARGE {
        true => begin(pieces, &outlet)?,
        false => {
            let outlet = outlet.clone();
            Arc::clone(&node)
                .run(move |_| begin(pieces, &outlet))
                .await?
        }
    };
    node.finish(begun, &outlet).await
}

impl Node {
    /// Returns an answer that was begun, or sends it, if it is longer than others.
    ///
    /// # Errors
    /// [`Error::Oversized`] if it is, and cannot be sent in chunks; [`Error::Limit`] if too many
    /// are being sent.
    pub(crate) async fn finish(
        &self,
        begun: Begun,
        outlet: &Outlet,
    ) -> Result<Box<RawValue>, Error> {
        let Begun { text, rest } = begun;
        let most = outlet.bytes();
        if rest.is_none() && text.len() <= most {
            return json(text);
        }
        let sink = outlet.open().await.map_err(|closed| match closed {
            Closed::NoWay => Error::Oversized { most },
            Closed::Unwritten { most } => Error::Limit(format!(
                "the server has {most} bytes of answers that clients have not read: ask again later"
            )),
            Closed::Full { most } => Error::Limit(format!(
                "too many long answers are being sent: at most {most}, and one to each WebSocket: \
                 ask again later"
            )),
        })?;
        tokio::spawn(send(Arc::clone(self.streams()), sink, text, rest));
        Ok(RawValue::NULL.to_owned())
    }
}

/// Sends an answer as its reader takes it.
async fn send(workers: Arc<Workers>, mut sink: Sink, text: Vec<u8>, rest: Option<BlockPieces>) {
    let mut text = text;
    let mut rest = rest;
    loop {
        if let Err(Gone) = sink.send(text.into()).await {
            return;
        }
        let Some(mut pieces) = rest else {
            return sink.end();
        };
        let enough = sink.chunk_bytes();
        let made = workers.run(move || {
            let mut text = Text::new(enough);
            let is_whole = pieces.fill(&mut text)?;
            Ok((text.into_bytes(), (!is_whole).then_some(pieces)))
        });
        (text, rest) = match made.await {
            Ok(made) => made,
            Err(error) => {
                let words = error.to_string();
                return sink.fail(ErrorObjectOwned::from(error).code(), &words);
            }
        };
    }
}
