//! Decoded bytecode that is kept between groups.
//!
//! Two generations: what is used stays, and when the younger one is full, the older one is
//! forgotten. So many contracts that are called once push out no contract that is called often.

use std::sync::{PoisonError, RwLock};

use alloy_primitives::map::B256Map;
use alloy_primitives::{B256, Bytes};
use revm::bytecode::Bytecode;

#[derive(Debug)]
pub(crate) struct Codes {
    most_bytes: usize,
    generations: RwLock<Generations>,
}

#[derive(Debug, Default)]
struct Generations {
    young: B256Map<Bytecode>,
    old: B256Map<Bytecode>,
    /// Bytes of the younger one.
    bytes: usize,
}

impl Codes {
    pub(crate) fn new(most_bytes: usize) -> Self {
        Self {
            most_bytes,
            generations: RwLock::default(),
        }
    }

    /// Returns the bytecode with this hash if it is known.
    pub(crate) fn get(&self, hash: &B256) -> Option<Bytecode> {
        let read = self.generations.read();
        let generations = read.unwrap_or_else(PoisonError::into_inner);
        if let Some(code) = generations.young.get(hash) {
            return Some(code.clone());
        }
        let code = generations.old.get(hash)?.clone();
        drop(generations);
        self.keep(*hash, &code);
        Some(code)
    }

    /// Decodes a bytecode and keeps it.
    pub(crate) fn insert(&self, hash: B256, bytes: Bytes) -> Bytecode {
        let code = Bytecode::new_raw_checked(bytes.clone())
            .unwrap_or_else(|_| Bytecode::new_legacy(bytes));
        self.keep(hash, &code);
        code
    }

    fn keep(&self, hash: B256, code: &Bytecode) {
        let write = self.generations.write();
        let generations = &mut *write.unwrap_or_else(PoisonError::into_inner);
        // With its table of jumps, a bytecode takes an eighth more.
        let bytes = code.len() + code.len() / 8 + size_of::<B256>();
        if generations.bytes + bytes > self.most_bytes / 2 {
            generations.old = std::mem::take(&mut generations.young);
            generations.bytes = 0;
        }
        if generations.young.insert(hash, code.clone()).is_none() {
            generations.bytes += bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_used_stays_and_the_rest_is_forgotten() {
        let codes = Codes::new(2_000);
        let hash = |n: u64| B256::from(alloy_primitives::U256::from(n));
        codes.insert(hash(0), vec![0; 100].into());
        for n in 1..100 {
            codes.insert(hash(n), vec![n as u8; 100].into());
            assert!(codes.get(&hash(0)).is_some(), "{n}");
        }
        assert!(codes.get(&hash(1)).is_none());
        assert_eq!(
            codes.get(&hash(99)).unwrap().original_byte_slice(),
            [99; 100]
        );
        let known = codes.generations.read().unwrap();
        assert!(known.young.len() + known.old.len() <= 16);
    }
}
