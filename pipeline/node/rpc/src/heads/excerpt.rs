//! Transactions of a block that is on the disk, read without the others.

use std::sync::Arc;

use alloy_primitives::B256;
use zkfabric_engine::Excerpt;
use zkfabric_stf::error::RlpError;

use super::block::{Block, ethereum};
use super::body::Body;
use super::heads::{Heads, Near};
use crate::error::Error;
use crate::log_index::Piece;
use crate::raw_receipt::RawReceipt;

/// What of a block somebody wants to read.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wanted<'a> {
    /// The transactions of logs, by their indices in the block, in order.
    Logs(&'a [u32]),
    /// The transaction of this index.
    Transaction(usize),
}

impl Heads {
    /// Returns a block with what somebody wants to read of it; other transactions may be missing.
    /// `None` if there is no such block.
    ///
    /// # Errors
    /// The files cannot be read.
    pub(crate) fn excerpt(
        &self,
        number: u64,
        wanted: Wanted<'_>,
    ) -> Result<Option<Arc<Block>>, Error> {
        match self.near(number)? {
            Near::Block(block) => return Ok(Some(block)),
            Near::Nowhere => return Ok(None),
            Near::Disk => {}
        }
        let index = self.log_index();
        let pieces = index.and_then(|index| match wanted {
            Wanted::Logs(logs) => index.pieces(number, logs),
            Wanted::Transaction(at) => index.piece(number, at).map(|piece| vec![piece]),
        });
        let read = pieces.and_then(|pieces| self.read_pieces(number, &pieces, wanted));
        match read {
            Some(block) => Ok(Some(Arc::new(block))),
            // Whatever is wrong with the index or the record: the whole block is the answer.
            None => self.block(number),
        }
    }

    /// Reads chunks of a block; `None` if they are not what was indexed.
    fn read_pieces(&self, number: u64, pieces: &[Piece], wanted: Wanted<'_>) -> Option<Block> {
        let chain = self.chain().ok()?;
        let header = chain.header(number).ok()??;
        let mut body = Body::sparse(pieces.first().map_or(0, |piece| piece.of));
        for piece in pieces {
            let excerpt = chain.excerpt(number, &piece.span).ok()??;
            add(&mut body, piece, excerpt, wanted).ok()?;
        }
        let hash: B256 = header.hash();
        Some(Block::headed(ethereum(&header), hash, body))
    }
}

/// Adds what is wanted of a chunk.
fn add(body: &mut Body, piece: &Piece, read: Excerpt, wanted: Wanted<'_>) -> Result<(), RlpError> {
    let Excerpt {
        transactions,
        senders,
        receipts,
    } = read;
    let (mut log, mut gas) = (piece.logs, piece.gas);
    let one = transactions.into_iter().zip(senders).zip(&receipts);
    if one.len() != piece.indices.len() {
        return Err(RlpError::WrongLength);
    }
    for (index, ((raw, sender), receipt)) in piece.indices.clone().zip(one) {
        let fields = RawReceipt::of(receipt)?;
        let before = (gas, log);
        gas = fields.cumulative_gas;
        log += fields.count()? as u64;
        let is_wanted = match wanted {
            Wanted::Transaction(at) => at == index,
            Wanted::Logs(logs) => {
                let from = logs.partition_point(|one| u64::from(*one) < before.1);
                logs.get(from).is_some_and(|one| u64::from(*one) < log)
            }
        };
        if is_wanted {
            let sequenced = super::body::sequenced(raw, sender, receipt, before.0);
            body.add_alone(index, before.1, sequenced.ok_or(RlpError::WrongKind)?);
        }
    }
    Ok(())
}
