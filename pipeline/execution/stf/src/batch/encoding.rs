//! Binary form of a batch: a stream of 8-byte little-endian words (see [`reader`](super::reader)
//! for byte strings).
//!
//! ```text
//! magic            8 bytes  "ZKFBAT02"
//! chain id         word
//! rules            word (see `Rules::to_word`)
//! parent header    byte string
//! ancestors        count, byte strings
//! data length      word; batch data of that many bytes follows:
//!   magic          8 bytes  "ZKFDAT01"
//!   block count    word, at least 1; for each block
//!     number, timestamp, gas limit, base fee         words
//!     coinbase                                       20 bytes + 4 zero
//!     prev randao, parent beacon block root          32 bytes each
//!     extra data                                     byte string, at most 32 bytes
//!     transactions                                   count, byte strings
//! nodes length     word; node records of that many bytes follow:
//!     RLP length 4 bytes, expanded mask 2 bytes, 2 zero bytes, the RLP, zero bytes to a whole word
//! codes            count, byte strings
//! ```
//!
//! The batch data hash is the Keccak-256 of the data section including its magic: the blocks
//! without parent and witness.

use alloc::vec::Vec;

use super::reader::{Reader, Writer};
use super::{BatchInput, BatchView, BlockInput, BlockView, Witness, WitnessNode};
use crate::error::EncodingError;
use crate::rules::Rules;

/// First word of an encoded batch.
pub const BATCH_MAGIC: [u8; 8] = *b"ZKFBAT02";
/// First word of the batch data.
pub const DATA_MAGIC: [u8; 8] = *b"ZKFDAT01";

/// Bytes of a block with no extra data and no transactions.
const BLOCK_LEAST_BYTES: usize = 4 * 8 + 24 + 64 + 8 + 8;

impl BatchInput {
    /// Encodes the batch in its binary form.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.raw(&BATCH_MAGIC);
        out.word(self.chain_id);
        out.word(self.rules.to_word());
        out.bytes(&self.parent_header);
        out.byte_strings(&self.ancestors);
        out.bytes(&self.encode_data());
        out.bytes(&self.witness.encode_nodes());
        out.byte_strings(&self.witness.codes);
        out.into_bytes()
    }

    /// Encodes the batch data section.
    pub fn encode_data(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.raw(&DATA_MAGIC);
        out.word(self.blocks.len() as u64);
        for block in &self.blocks {
            block.encode(&mut out);
        }
        out.into_bytes()
    }

    /// Decodes the binary form.
    ///
    /// # Errors
    /// [`EncodingError`] for any bytes that [`Self::encode`] does not produce.
    pub fn decode(bytes: &[u8]) -> Result<Self, EncodingError> {
        BatchView::decode(bytes)?.to_owned()
    }
}

impl BlockInput {
    fn encode(&self, out: &mut Writer) {
        for word in [self.number, self.timestamp, self.gas_limit, self.base_fee] {
            out.word(word);
        }
        out.raw(self.coinbase.as_slice());
        out.raw(self.prev_randao.as_slice());
        out.raw(self.parent_beacon_block_root.as_slice());
        out.bytes(&self.extra_data);
        out.byte_strings(&self.transactions);
    }
}

impl Witness {
    /// Encodes the node records.
    pub fn encode_nodes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        for node in &self.nodes {
            out.word(node.rlp.len() as u64 & 0xffff_ffff | u64::from(node.expanded) << 32);
            out.raw(&node.rlp);
        }
        out.into_bytes()
    }

    /// Decodes node records without checking that they form a trie.
    ///
    /// # Errors
    /// [`EncodingError`] for any bytes that [`Self::encode_nodes`] does not produce.
    pub fn decode_nodes(bytes: &[u8]) -> Result<Vec<WitnessNode>, EncodingError> {
        let mut reader = Reader::new(bytes);
        let mut nodes = Vec::new();
        while !reader.is_empty() {
            let (expanded, rlp) = node_record(&mut reader)?;
            nodes.push(WitnessNode {
                expanded,
                rlp: rlp.to_vec(),
            });
        }
        Ok(nodes)
    }
}

/// Reads one node record: the mask of expanded references and the node's RLP.
///
/// # Errors
/// [`EncodingError`] for a record that runs past the end or has nonzero padding.
pub fn node_record<'a>(reader: &mut Reader<'a>) -> Result<(u16, &'a [u8]), EncodingError> {
    let offset = reader.offset();
    let header = reader.array::<8>()?;
    let [l0, l1, l2, l3, m0, m1, z0, z1] = *header;
    if (z0, z1) != (0, 0) {
        return Err(EncodingError::Padding { offset });
    }
    let length = u32::from_le_bytes([l0, l1, l2, l3]) as usize;
    let rlp = reader.take(length)?;
    reader.padding(length)?;
    Ok((u16::from_le_bytes([m0, m1]), rlp))
}

impl<'a> BatchView<'a> {
    /// Decodes the binary form without copying.
    ///
    /// # Errors
    /// [`EncodingError`] for any bytes that [`BatchInput::encode`] does not produce.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, EncodingError> {
        let mut reader = Reader::new(bytes);
        magic(&mut reader, BATCH_MAGIC)?;
        let chain_id = reader.word()?;
        let rules = Rules::from_word(reader.word()?)?;
        let parent_header = reader.bytes()?;
        let ancestors = reader.byte_strings()?;
        let data = reader.bytes()?;
        let nodes = reader.bytes()?;
        let codes = reader.byte_strings()?;
        reader.finish()?;
        let blocks = decode_data(data)?;
        Ok(Self {
            chain_id,
            rules,
            parent_header,
            ancestors,
            data,
            blocks,
            nodes,
            codes,
        })
    }

    /// Copies the view into the owned form.
    ///
    /// # Errors
    /// [`EncodingError`] when the node records are malformed.
    pub fn to_owned(&self) -> Result<BatchInput, EncodingError> {
        Ok(BatchInput {
            chain_id: self.chain_id,
            rules: self.rules,
            parent_header: self.parent_header.to_vec(),
            ancestors: self
                .ancestors
                .iter()
                .map(|header| header.to_vec())
                .collect(),
            blocks: self.blocks.iter().map(BlockView::to_owned).collect(),
            witness: Witness {
                nodes: Witness::decode_nodes(self.nodes)?,
                codes: self.codes.iter().map(|code| code.to_vec()).collect(),
            },
        })
    }
}

impl BlockView<'_> {
    /// Copies the view into the owned form.
    pub fn to_owned(&self) -> BlockInput {
        BlockInput {
            number: self.number,
            timestamp: self.timestamp,
            gas_limit: self.gas_limit,
            base_fee: self.base_fee,
            coinbase: self.coinbase,
            prev_randao: self.prev_randao,
            parent_beacon_block_root: self.parent_beacon_block_root,
            extra_data: self.extra_data.to_vec(),
            transactions: self
                .transactions
                .iter()
                .map(|bytes| bytes.to_vec())
                .collect(),
        }
    }
}

fn decode_data(data: &[u8]) -> Result<Vec<BlockView<'_>>, EncodingError> {
    let mut reader = Reader::new(data);
    magic(&mut reader, DATA_MAGIC)?;
    let count = reader.count(BLOCK_LEAST_BYTES)?;
    if count == 0 {
        return Err(EncodingError::NoBlocks);
    }
    let mut blocks = Vec::with_capacity(count);
    for _ in 0..count {
        blocks.push(BlockView {
            number: reader.word()?,
            timestamp: reader.word()?,
            gas_limit: reader.word()?,
            base_fee: reader.word()?,
            coinbase: reader.address()?,
            prev_randao: reader.hash()?,
            parent_beacon_block_root: reader.hash()?,
            extra_data: reader.bytes()?,
            transactions: reader.byte_strings()?,
        });
    }
    reader.finish()?;
    Ok(blocks)
}

/// Reads and checks the format's magic word.
pub(crate) fn magic(reader: &mut Reader<'_>, expected: [u8; 8]) -> Result<(), EncodingError> {
    let got = *reader.array()?;
    if got == expected {
        Ok(())
    } else {
        Err(EncodingError::Magic { expected, got })
    }
}
