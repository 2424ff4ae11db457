//! Heights that shards are filled up to, and the resulting shapes of proofs.
//!
//! The mix is that of Ethereum blocks: per chip, the largest number of rows per million
//! instructions among batches of transfers and of swaps
//! (`zkfabric prove examples/hundred.json --json`, likewise for `swaps.json`). A chip that these
//! batches do not use gets a few rows, so that an execution of another mix still fits, with earlier
//! ends of its shards.

use alloc::vec::Vec;
use zkfabric_air::Permutation;
use zkfabric_air::permutation::BITS;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::heights::{Heights, UNIT};
use zkfabric_chips::profile::{Profile, Profiles};
use zkfabric_verifier::instances::shapes as instances;
use zkfabric_verifier::key::main_layout;
use zkfabric_verifier::{Header, ShardCommitment, VerifyError};

use crate::ProgramKey;

/// Instructions that the profiles have room for, in half millions. A proof of the last profile
/// takes a little less than 5 GiB, the prover's default memory.
const SIZES: [usize; 5] = [1, 2, 4, 6, 8];

/// Rows of each chip per million instructions.
const MIX: [(&str, usize); 31] = [
    ("memory", 11_000),
    ("bump", 64_100),
    ("input", 2_800),
    ("keccak_bits", 34_100),
    ("curve_add", 2_400),
    ("curve_double", 7_600),
    ("ecall", 4_800),
    ("add", 74_400),
    ("add_imm", 205_000),
    ("add_word", 1_400),
    ("shift_add", 33_300),
    ("bitwise", 39_600),
    ("xor", 9_500),
    ("shift_imm", 31_300),
    ("shift", 10_500),
    ("less_unsigned", 12_700),
    ("compare", 10_700),
    ("bytes", 9_100),
    ("count_zeros", 4_700),
    ("mul", 14_400),
    ("div", 700),
    ("branch_equal", 70_900),
    ("branch_less", 67_200),
    ("jump", 36_300),
    ("jump_register", 22_200),
    ("load_double", 180_200),
    ("load", 70_600),
    ("store_double", 160_900),
    ("store", 32_800),
    ("modular_256", 700),
    ("modular_384", 700),
];
/// Smallest number of rows of a chip per million instructions: at half a million, still at least
/// one unit.
const LEAST: usize = 2_000;
/// Additional rows of memory cells: the cells that the smallest batch touches.
const CELLS: usize = 8_000;

/// Returns the profiles, the smallest first.
#[must_use]
pub fn profiles(chip_set: &ChipSet) -> Profiles {
    let heights = Heights::default();
    let units = |rows: usize| heights.shares(rows).next().map_or(1, |share| share.units);
    let profile = |size: usize| {
        let rows = |name: &str| {
            let known = MIX.iter().find(|(chip, _)| *chip == name);
            let of_million = known.map_or(LEAST, |(_, rows)| *rows);
            let besides = if name == "memory" { CELLS } else { 0 };
            besides + of_million * size / 2
        };
        let bits = chip_set
            .airs
            .iter()
            .find(|air| air.permutation == Some(Permutation::Bits));
        let lanes = bits.map_or(1, |bits| units(rows(&bits.name)) as usize * UNIT / BITS);
        Profile::new(chip_set, |name| {
            let air = chip_set.airs.iter().find(|air| air.name == name);
            match air.and_then(|air| air.permutation.as_ref()) {
                Some(Permutation::Lanes(_)) => units(lanes),
                Some(Permutation::Bits) | None => units(rows(name)),
            }
        })
    };
    Profiles::new(SIZES.map(profile))
}

/// Largest number of shards of a proof whose shape is in [`shapes`].
pub const MAX_SHARDS: usize = 12;
/// log2 of the values of a stack by default: in all shards that are filled up, and in all others
/// but the last. An opening of `2^20` values costs a tenth of a shard of four million instructions,
/// whose columns fill a hundred such stacks; each stack is one point in the circuit that verifies
/// the proof.
pub const LOG_STACK: u32 = 20;

/// Returns the shapes of all proofs of a program whose shards are filled up: shapes of one shard by
/// size, then the others by number of shards.
///
/// # Errors
/// A key whose tables do not fit a shard.
pub fn shapes(key: &ProgramKey) -> Result<Vec<Vec<ShardCommitment<()>>>, VerifyError> {
    let profiles = profiles(key.chip_set());
    let Some((last, _)) = profiles.list().split_last() else {
        return Ok(Vec::new());
    };
    let mut all = Vec::new();
    for profile in profiles.list() {
        all.push(Vec::from([shard(key, profile, true)?]));
    }
    for shards in 2..=MAX_SHARDS {
        let mut shape = Vec::new();
        for index in 1..=shards {
            shape.push(shard(key, last, index == shards)?);
        }
        all.push(shape);
    }
    Ok(all)
}

fn shard(
    key: &ProgramKey,
    profile: &Profile,
    tail: bool,
) -> Result<ShardCommitment<()>, VerifyError> {
    let key = key.verifying();
    let headers = (0_u32..).zip(profile.all());
    let headers = headers.filter(|(_, units)| *units > 0);
    let headers: Vec<Header> = headers
        .map(|(chip, units)| Header { chip, units })
        .collect();
    let instances = instances(key, &headers, tail)?;
    let layout = main_layout(&instances, LOG_STACK)?;
    Ok(ShardCommitment {
        log_stack: LOG_STACK,
        headers,
        stacks: alloc::vec![(); layout.stacks.len()],
    })
}
