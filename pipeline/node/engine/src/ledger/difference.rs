//! How a genesis differs from the one that a folder's chain began with, field by field.

use std::fmt;

use zkfabric_stf::header::Header;
use zkfabric_stf::host::Genesis;
use zkfabric_stf::{Rules, error::RulesError};

/// A field of the genesis with another value than the chain's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GenesisDifference {
    /// The field, by its name in the file.
    pub field: &'static str,
    /// The chain's value.
    pub expected: String,
    /// The file's value.
    pub got: String,
}

impl GenesisDifference {
    pub(super) fn new<T: ToString + ?Sized>(field: &'static str, expected: &T, got: &T) -> Self {
        Self {
            field,
            expected: expected.to_string(),
            got: got.to_string(),
        }
    }
}

impl fmt::Display for GenesisDifference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            field,
            expected,
            got,
        } = self;
        write!(
            f,
            "{field}: expected {expected} (the chain's), the genesis file has {got}"
        )
    }
}

/// What decides whether a block is valid, and is not in the header of the genesis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Validity {
    chain_id: u64,
    /// As [`Rules::to_word`]; a newer version may have written rules that this one does not know.
    rules: u64,
}

impl Validity {
    pub(super) const fn of(genesis: &Genesis) -> Self {
        Self {
            chain_id: genesis.chain_id,
            rules: genesis.rules.to_word(),
        }
    }

    /// Returns 16 bytes.
    pub(super) fn encode(self) -> [u8; 16] {
        let both = u128::from(self.chain_id) << 64 | u128::from(self.rules);
        both.to_be_bytes()
    }

    /// Reads what [`Validity::encode`] writes; `None` for another number of bytes.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let (chain_id, rules) = bytes.split_first_chunk()?;
        Some(Self {
            chain_id: u64::from_be_bytes(*chain_id),
            rules: u64::from_be_bytes(rules.try_into().ok()?),
        })
    }

    /// Returns how a file's differ from these of the chain.
    pub(super) fn against(self, file: Self) -> Vec<GenesisDifference> {
        let mut differences = Vec::new();
        add(&mut differences, "chain_id", &self.chain_id, &file.chain_id);
        match rules(self, file) {
            Ok((chain, file)) => {
                let (expected, got) = (chain.fork.name(), file.fork.name());
                add(&mut differences, "rules.fork", expected, got);
                let field = "rules.unprotected_transactions";
                let both = (
                    chain.unprotected_transactions,
                    file.unprotected_transactions,
                );
                add(&mut differences, field, &both.0, &both.1);
                let field = "rules.most_seconds_between_blocks";
                let seconds = |rules: Rules| rules.most_seconds_between_blocks;
                add(&mut differences, field, &seconds(chain), &seconds(file));
            }
            Err(_) => add(&mut differences, "rules", &self.rules, &file.rules),
        }
        differences
    }
}

fn rules(chain: Validity, file: Validity) -> Result<(Rules, Rules), RulesError> {
    Ok((
        Rules::from_word(chain.rules)?,
        Rules::from_word(file.rules)?,
    ))
}

/// Returns how the header of a file's genesis differs from the chain's.
pub(super) fn of_headers(chain: &Header, file: &Header) -> Vec<GenesisDifference> {
    let mut differences = Vec::new();
    for (field, expected, got) in [
        ("number", chain.number, file.number),
        ("timestamp", chain.timestamp, file.timestamp),
        ("gas_limit", chain.gas_limit, file.gas_limit),
        ("base_fee", chain.base_fee, file.base_fee),
    ] {
        add(&mut differences, field, &expected, &got);
    }
    let field = "the state root of accounts";
    add(&mut differences, field, &chain.state_root, &file.state_root);
    differences
}

/// Adds a difference, if there is one.
fn add<T: PartialEq + ToString + ?Sized>(
    differences: &mut Vec<GenesisDifference>,
    field: &'static str,
    expected: &T,
    got: &T,
) {
    if expected != got {
        differences.push(GenesisDifference::new(field, expected, got));
    }
}
