//! Blocks beside the chain that a block rewards (Yellow Paper, section 11.1).

use alloy_consensus::Header;
use alloy_consensus::proofs::calculate_ommers_root;

use crate::block::Block;
use crate::error::{Error, Field};
use crate::header::Compare;

/// Most ommers of a block.
const MOST: usize = 2;
/// Generations between a block and the parent of its ommer, at most.
const GENERATIONS: u64 = 6;

/// Checks the ommers of a block that follows these blocks, the newest of which comes last.
///
/// Rewards are computed from their numbers, which this bounds.
///
/// # Errors
/// [`Error::Header`] for a wrong hash or more than two; [`Error::Ommer`] for one that is not near,
/// is a block of the chain, or was rewarded before.
pub(crate) fn check(header: &Header, ommers: &[Header], blocks: &[Block]) -> Result<(), Error> {
    let number = header.number;
    let compare = Compare { number };
    let root = calculate_ommers_root(ommers);
    compare.same(Field::OmmersHash, &root, &header.ommers_hash)?;
    let count = ommers.len();
    compare.holds(
        Field::Ommers,
        count <= MOST,
        format!("at most {MOST}"),
        count,
    )?;
    for (index, ommer) in ommers.iter().enumerate() {
        let refused = |reason| Error::Ommer {
            number,
            index,
            reason,
        };
        let hash = ommer.hash_slow();
        let is_near = ommer.number < number && number - ommer.number <= GENERATIONS;
        if !is_near {
            return Err(refused("it is not of the last six generations"));
        }
        let of_number = |number: u64| {
            let index = usize::try_from(number).ok();
            index.and_then(|index| blocks.get(index))
        };
        let parent = ommer.number.checked_sub(1).and_then(of_number);
        if parent.is_none_or(|parent| parent.hash != ommer.parent_hash) {
            return Err(refused("its parent is no block of the chain"));
        }
        if of_number(ommer.number).is_some_and(|block| block.hash == hash) {
            return Err(refused("it is a block of the chain"));
        }
        let near = blocks.iter().rev().take(GENERATIONS as usize);
        let mut rewarded = near.flat_map(|block| block.ommers.iter());
        let earlier = ommers.iter().take(index);
        let is_again = rewarded.any(|other| other.hash_slow() == hash)
            || earlier.into_iter().any(|other| other.hash_slow() == hash);
        if is_again {
            return Err(refused("it is rewarded twice"));
        }
    }
    Ok(())
}
