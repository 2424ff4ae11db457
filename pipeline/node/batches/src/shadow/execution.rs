//! The second execution of sealed blocks, one after the other.

use alloy_primitives::Bytes;
use zkfabric_engine::SealedBlock;
use zkfabric_host::recovery::Recovery;
use zkfabric_stf::cost::Work;
use zkfabric_stf::execute::ancestors;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::{Supplier, execute_on, transaction_bytes};
use zkfabric_stf::{BatchInput, BlockInput, Rules, Witness};

use super::difference::compare;
use super::error::ShadowError;
use super::signers::{self, Signers};

/// Headers before a parent that `BLOCKHASH` of the next block reaches.
pub(crate) const ANCESTORS: usize = 254;

/// The end of a chain: a header, and RLP of the headers before it, nearest first.
#[derive(Clone, Debug)]
pub struct ChainEnd {
    /// The newest header.
    pub header: Header,
    /// RLP of the headers before it, nearest first; at most 254.
    pub ancestors: Vec<Vec<u8>>,
}

impl ChainEnd {
    /// Goes on to the next block.
    fn advance(&mut self, header: Header) {
        self.ancestors.insert(0, self.header.encode());
        self.ancestors.truncate(ANCESTORS);
        self.header = header;
    }
}

/// A block that was executed once more, with what a batch needs of it.
#[derive(Clone, Debug)]
pub struct CheckedBlock {
    /// The header, which both executions have.
    pub header: Header,
    /// Transactions in order.
    pub transactions: Vec<Bytes>,
    /// Bytes of the transactions in the block's list.
    pub bytes: u64,
    /// Work of its proof, as a batch of this block alone.
    pub cost: Work,
    /// The part of the state before the block that it reads.
    pub witness: Witness,
    /// Number of headers before its parent that it reads.
    pub ancestors: usize,
}

/// Executes sealed blocks by `stf` and compares.
#[derive(Debug)]
pub struct Checker {
    chain_id: u64,
    rules: Rules,
    end: ChainEnd,
    /// The kernel that recovers signers; without its memory the library does.
    kernel: Option<Recovery>,
}

impl Checker {
    /// Begins behind a block.
    ///
    /// # Errors
    /// [`ShadowError::Headers`] for headers that form no chain.
    pub fn new(chain_id: u64, rules: Rules, mut end: ChainEnd) -> Result<Self, ShadowError> {
        end.ancestors.truncate(ANCESTORS);
        let header = &end.header;
        ancestors(header, header.hash(), &end.ancestors).map_err(|source| {
            let block = header.number.saturating_add(1);
            ShadowError::Headers { block, source }
        })?;
        Ok(Self {
            chain_id,
            rules,
            end,
            kernel: signers::kernel(),
        })
    }

    /// Returns the last block that was compared.
    #[must_use]
    pub const fn end(&self) -> &ChainEnd {
        &self.end
    }

    /// Executes the next block on the state of `supplier`, which is that behind the block before.
    ///
    /// # Errors
    /// [`ShadowError::Order`] for another block; [`ShadowError::Invalid`] for one that `stf`
    /// refuses; [`ShadowError::Difference`] for other results. The next block stays the same.
    pub fn check(
        &mut self,
        supplier: &dyn Supplier,
        sealed: &SealedBlock,
    ) -> Result<CheckedBlock, ShadowError> {
        let got = sealed.header.number;
        let expected = self.end.header.number.saturating_add(1);
        if got != expected {
            return Err(ShadowError::Order { expected, got });
        }
        let kernel = self.kernel.as_mut();
        let signers = kernel.map(|kernel| Signers::of(kernel, &sealed.transactions));
        let signers = signers.unwrap_or_default();
        let executed = execute_on(supplier, self.input(sealed), &signers);
        let (executed, cost) =
            executed.map_err(|source| ShadowError::Invalid { block: got, source })?;
        let execution = executed.execution;
        let header = execution.blocks.into_iter().next();
        // One block goes in, so one comes out.
        let header = header.map(|block| block.header).unwrap_or_default();
        compare(sealed, &header)?;
        self.end.advance(header.clone());
        let bytes = sealed.transactions.iter();
        let bytes: u64 = bytes.map(|raw| transaction_bytes(raw) as u64).sum();
        Ok(CheckedBlock {
            header,
            transactions: sealed.transactions.clone(),
            bytes,
            cost: cost.work(),
            witness: execution.input.witness,
            ancestors: execution.input.ancestors.len(),
        })
    }

    fn input(&self, sealed: &SealedBlock) -> BatchInput {
        let header = &sealed.header;
        let raw = sealed.transactions.iter();
        BatchInput {
            chain_id: self.chain_id,
            rules: self.rules,
            parent_header: self.end.header.encode(),
            ancestors: self.end.ancestors.clone(),
            blocks: vec![BlockInput {
                number: header.number,
                timestamp: header.timestamp,
                gas_limit: header.gas_limit,
                base_fee: header.base_fee,
                coinbase: header.coinbase,
                prev_randao: header.prev_randao,
                parent_beacon_block_root: header.parent_beacon_block_root,
                extra_data: header.extra_data.clone(),
                transactions: raw.map(|raw| raw.to_vec()).collect(),
            }],
            witness: Witness::default(),
        }
    }
}
