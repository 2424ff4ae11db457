//! Receipts (EIP-2718, EIP-658) and the logs bloom (Yellow Paper, section 4.4.3).

use alloc::vec::Vec;

use alloy_primitives::{
    Address, B256, Bloom, Log, keccak256,
    map::{AddressMap, B256Map},
};

use crate::rlp;

/// The three bits that an address or a topic sets.
type Bits = [u16; 3];

/// Computes blooms and caches the hashes, since a block's logs repeat addresses and topics.
#[derive(Clone, Debug, Default)]
pub struct BloomHasher {
    addresses: AddressMap<Bits>,
    topics: B256Map<Bits>,
}

impl BloomHasher {
    /// Computes the bloom of one transaction's logs.
    pub fn bloom(&mut self, logs: &[Log]) -> Bloom {
        let mut bloom = Bloom::ZERO;
        for log in logs {
            set(&mut bloom, self.address(log.address));
            for topic in log.data.topics() {
                set(&mut bloom, self.topic(*topic));
            }
        }
        bloom
    }

    fn address(&mut self, address: Address) -> Bits {
        *self
            .addresses
            .entry(address)
            .or_insert_with(|| bits(&keccak256(address)))
    }

    fn topic(&mut self, topic: B256) -> Bits {
        *self
            .topics
            .entry(topic)
            .or_insert_with(|| bits(&keccak256(topic)))
    }
}

/// Adds the bits of `bloom` to `sum`, eight bytes at a time.
pub(crate) fn add_bloom(sum: &mut Bloom, bloom: &Bloom) {
    let (words, _) = sum.0.as_chunks_mut::<8>();
    let (added, _) = bloom.0.as_chunks::<8>();
    for (word, added) in words.iter_mut().zip(added) {
        *word = (u64::from_ne_bytes(*word) | u64::from_ne_bytes(*added)).to_ne_bytes();
    }
}

fn bits(hash: &B256) -> Bits {
    let [a, b, c, d, e, f, ..] = hash.0;
    [[a, b], [c, d], [e, f]].map(|pair| u16::from_be_bytes(pair) & 0x7ff)
}

fn set(bloom: &mut Bloom, bits: Bits) {
    for bit in bits {
        let bit = usize::from(bit);
        if let Some(byte) = bloom.0.get_mut(255 - bit / 8) {
            *byte |= 1 << (bit % 8);
        }
    }
}

/// Encodes the receipt as the receipts trie holds it.
pub fn encode(
    transaction_type: u8,
    success: bool,
    cumulative_gas: u64,
    bloom: &Bloom,
    logs: &[Log],
) -> Vec<u8> {
    let mut out = Vec::with_capacity(512);
    if transaction_type != 0 {
        out.push(transaction_type);
    }
    let mut list = Vec::with_capacity(512);
    rlp::put_u64(&mut list, success.into());
    rlp::put_u64(&mut list, cumulative_gas);
    rlp::put_string(&mut list, bloom.as_slice());
    put_logs(&mut list, logs);
    rlp::put_header(&mut out, true, list.len());
    out.extend_from_slice(&list);
    out
}

/// Appends the RLP of a list of logs.
pub fn put_logs(out: &mut Vec<u8>, logs: &[Log]) {
    rlp::put_list(out, |out| {
        for log in logs {
            rlp::put_list(out, |out| {
                rlp::put_string(out, log.address.as_slice());
                rlp::put_list(out, |out| {
                    for topic in log.data.topics() {
                        rlp::put_string(out, topic.as_slice());
                    }
                });
                rlp::put_string(out, &log.data.data);
            });
        }
    });
}
