//! What the source says of batches, and their proofs.

use alloy_primitives::{Bytes, U64};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::error::ProofError;
use super::record::{ClosedBy, Said};
use crate::replica::calls::Calls;

/// Bytes of a proof that are asked for at once.
const SLICE: u64 = 4 << 20;
/// Most bytes of a proof: a hundred times those of the proofs in `docs/performance.md`.
const PROOF: u64 = 64 << 20;

/// A batch, as the source says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Batch {
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) is_proved: bool,
    pub(super) said: Said,
}

/// A batch, as answers have it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answered {
    number: U64,
    first_block: U64,
    last_block: U64,
    bytes: U64,
    prover_gas: U64,
    closed_by: ClosedBy,
    status: String,
}

#[derive(Deserialize)]
struct Slice {
    size: U64,
    data: Bytes,
}

/// Asks a source for batches.
pub(super) struct Source<'a, S: Fn() -> bool> {
    pub(super) calls: &'a Calls,
    pub(super) stops: S,
}

impl<S: Fn() -> bool> Source<'_, S> {
    /// Returns the batch that begins with a block; `None` if it is in none yet.
    pub(super) fn batch(&self, block: u64) -> Result<Option<Batch>, ProofError> {
        let params = json!([U64::from(block)]);
        let answer: Option<Answered> = self.ask(block, "zkf_getBatchByBlock", &params)?;
        let Some(answer) = answer else {
            return Ok(None);
        };
        let (first, last): (u64, u64) = (answer.first_block.to(), answer.last_block.to());
        if first != block || last < first {
            let reason =
                format!("it has the blocks {first} to {last}, expected {block} as the first");
            return Err(ProofError::Source { block, reason });
        }
        Ok(Some(Batch {
            first,
            last,
            is_proved: answer.status == "proved",
            said: Said {
                number: answer.number.to(),
                bytes: answer.bytes.to(),
                cost: answer.prover_gas.to(),
                closed_by: answer.closed_by,
            },
        }))
    }

    /// Returns the proof of a batch.
    pub(super) fn proof(&self, batch: &Batch) -> Result<Vec<u8>, ProofError> {
        let block = batch.first;
        let wrong = |reason: String| Err(ProofError::Source { block, reason });
        let mut proof = Vec::new();
        let mut whole = None;
        loop {
            let (first, last) = (U64::from(batch.first), U64::from(batch.last));
            let (offset, most) = (U64::from(proof.len() as u64), U64::from(SLICE));
            let params = json!([first, last, "proof", offset, most]);
            let slice: Option<Slice> = self.ask(block, "zkf_getBatchFile", &params)?;
            let Some(Slice { size, data }) = slice else {
                return wrong("it has no proof".to_owned());
            };
            let size: u64 = size.to();
            if size > PROOF {
                return wrong(format!("a proof of {size} bytes, expected {PROOF} at most"));
            }
            if whole.is_some_and(|whole| whole != size) {
                return wrong("its proof has changed meanwhile".to_owned());
            }
            whole = Some(size);
            let rest = size.saturating_sub(proof.len() as u64);
            let expected = rest.min(SLICE);
            if data.len() as u64 != expected {
                let got = data.len();
                return wrong(format!("{got} bytes of a proof, expected {expected}"));
            }
            proof.extend_from_slice(&data);
            if proof.len() as u64 == size {
                return Ok(proof);
            }
        }
    }

    fn ask<T: DeserializeOwned>(
        &self,
        block: u64,
        method: &'static str,
        params: &serde_json::Value,
    ) -> Result<T, ProofError> {
        let asked = self
            .calls
            .ask_blocking(method, &params.to_string(), &self.stops);
        let answer = asked.map_err(|error| ProofError::Away(cut(error.message())))?;
        serde_json::from_str(answer.get()).map_err(|error| ProofError::Source {
            block,
            reason: format!("{method}: {}", cut(&error.to_string())),
        })
    }
}

/// Returns the beginning of what a source has said.
fn cut(text: &str) -> String {
    const WORDS: usize = 1 << 10;
    let words = text.get(..text.floor_char_boundary(WORDS));
    words.unwrap_or(text).to_owned()
}
