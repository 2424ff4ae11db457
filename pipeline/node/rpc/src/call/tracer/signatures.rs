//! 4byteTracer: which functions were called, with how many bytes of parameters.

use std::collections::BTreeMap;

use alloy_primitives::hex;

use super::budget::Budget;
use super::event::{Entered, Kind};

/// Bytes of an entry.
const ENTRY: usize = 96;

/// Calls by selector and length.
#[derive(Debug, Default)]
pub(super) struct Signatures {
    counts: BTreeMap<([u8; 4], usize), u64>,
}

impl Signatures {
    pub(super) fn enter(&mut self, entered: &Entered<'_>, budget: &mut Budget) {
        let is_other = entered.kind.is_create() || entered.kind == Kind::SelfDestruct;
        let Some((selector, parameters)) = entered.input.split_first_chunk::<4>() else {
            return;
        };
        if is_other || entered.is_precompile {
            return;
        }
        let key = (*selector, parameters.len());
        if let Some(count) = self.counts.get_mut(&key) {
            *count += 1;
        } else if budget.take(ENTRY) {
            self.counts.insert(key, 1);
        }
    }

    pub(super) fn finish(self) -> BTreeMap<String, u64> {
        let counts = self.counts.into_iter();
        let named = counts.map(|((selector, length), count)| {
            let name = format!("{}-{length}", hex::encode_prefixed(selector));
            (name, count)
        });
        named.collect()
    }
}
