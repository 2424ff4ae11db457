//! `KECCAK_XORIN`: the accesses of a step of the sponge, `state <- Keccak-f[1600](state ^ block)`.
//!
//! Columns: [`Columns`]. Constraint:
//!
//! 1. `real` is boolean.
//!
//! A real row receives the call and reads both addresses at `time + 1`. With `w` the word address
//! of a lane, it accesses `w = address / 8 + i`, a field element: `w` names a cell only if the
//! address is a multiple of 8, since cells lie below `2^61` and `8 (w - i)` and the address are
//! both small. The row reads the block at `time + 1` and replaces the state at `time + 2`, so the
//! two may overlap. The first 17 lanes of state and block consist of bytes; for their exclusive or
//! `(x, y, (x + y - z) / 2)` is in the byte table, as in the chip `xor`. The other lanes come from
//! memory unchanged.
//!
//! The row has the lanes of a permutation ([`zkfabric_air::permutation`]): before it the lanes of
//! the exclusive or and the other lanes, after it the lanes written. The proof system shows that
//! they are the two ends of Keccak-f by the bits in [`crate::keccak_bits`], whose rows `64 i + z`
//! belong to row `i` here: both chips have all calls in order, and are cut into instances at the
//! same calls ([`crate::heights`]). A lane written is below `2^64` because it is a number of 64
//! bits.

use crate::bus;
use crate::chip::CallChip;
use crate::cpu::{self, Change};
use crate::lookups::Lookups;
use crate::word;
use alloc::vec::Vec;
use ark_bn254::Fr;
use ark_ff::Field as _;
use zkfabric_abi::keccak::{LANES, RATE_LANES};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Lanes, Trace, columns};
use zkfabric_vm::ecall;
use zkfabric_vm::trace::{self, Call};

/// The register of the state's address; the register of the block's address follows.
pub const STATE_REGISTER: u64 = 10;

columns! {
    /// One row: one call.
    pub struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Time of the call.
        time: U64,
        /// Addresses of state and block.
        addresses: U64[2],
        /// Bytes of the first lanes of the state, lane by lane.
        state: U8[136],
        /// Bytes of the block.
        block: U8[136],
        /// Bytes of the exclusive or of `state` and `block`.
        mixed: U8[136],
        /// The other lanes of the state.
        capacity: U64[8],
        /// The lanes of the state after.
        after: U64[25],
        /// Gaps of the accesses to the addresses.
        address_gaps: U16[2],
        /// Gaps of the accesses to the block.
        block_gaps: U16[17],
        /// Gaps of the accesses to the state.
        state_gaps: U16[25],
    }
}

/// Accesses of a call: two registers, the block, the state.
const ACCESSES: usize = 2 + RATE_LANES + LANES;

/// Returns the accesses of a call, and the lanes before the permutation.
pub(crate) fn operands(
    call: &Call,
    trace: &mut Trace,
    row: usize,
) -> ([trace::Access; ACCESSES], [u64; LANES]) {
    let accesses: [_; ACCESSES] = cpu::accesses(call, trace, row);
    let (block, state) = accesses[2..].split_at(RATE_LANES);
    let mut lanes = [0; LANES];
    for (lane, access) in lanes.iter_mut().zip(state) {
        *lane = access.before;
    }
    for (lane, access) in lanes.iter_mut().zip(block) {
        *lane ^= access.after;
    }
    (accesses, lanes)
}

/// Returns the lanes with these bytes.
fn lanes(bytes: &[Expr]) -> impl Iterator<Item = Expr> {
    bytes.chunks(8).map(|bytes| Expr::from_limbs(bytes, 8))
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct KeccakAbsorb;

impl CallChip for KeccakAbsorb {
    fn name(&self) -> &'static str {
        "keccak_absorb"
    }

    fn codes(&self) -> &'static [u64] {
        &[ecall::KECCAK_XORIN]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        b.assert_bool("real is boolean", &c.real);
        let call = [ecall::KECCAK_XORIN.into(), c.time.clone()];
        b.receive(bus::ECALL, c.real.clone(), call);
        let registers = (STATE_REGISTER..).zip(&c.addresses).zip(&c.address_gaps);
        for ((register, address), gap) in registers {
            cpu::read_register(b, &c.real, &c.time + 1, &register.into(), gap, address);
        }

        let half = Expr::constant(Fr::from(2u64).inverse().unwrap_or_default());
        for ((x, y), z) in c.state.iter().zip(&c.block).zip(&c.mixed) {
            let and = (x + y - z) * &half;
            b.send(bus::BYTES, c.real.clone(), [x.clone(), y.clone(), and]);
        }

        let [state_word, block_word] = c.addresses.each_ref().map(word::of);
        for ((index, lane), gap) in (0..).zip(lanes(&c.block)).zip(&c.block_gaps) {
            word::read(b, &c.real, &c.time + 1, &(&block_word + index), gap, &lane);
        }
        let before = lanes(&c.state).chain(c.capacity.iter().cloned());
        let cells = (0..).zip(before).zip(&c.after).zip(&c.state_gaps);
        for (((index, before), after), gap) in cells {
            let address = &state_word + index;
            let change = Change {
                before: &before,
                after,
            };
            word::write(b, &c.real, &c.time + 2, &address, gap, change);
        }

        b.permutation_lanes(Lanes {
            real: c.real.clone(),
            before: lanes(&c.mixed).chain(c.capacity).collect(),
            after: c.after.into(),
        });
    }

    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let (accesses, lanes) = operands(call, trace, row);
        trace.set(row, c.real, 1);
        trace.set(row, c.time, call.time);
        let (registers, cells) = accesses.split_at(2);
        let (block, state) = cells.split_at(RATE_LANES);
        for (&column, access) in c.addresses.iter().zip(registers) {
            trace.set(row, column, access.after);
        }
        let bytes = |words: &[u64]| -> Vec<u8> {
            let bytes = words.iter().flat_map(|word| word.to_le_bytes());
            bytes.collect()
        };
        let [old, new]: [Vec<u8>; 2] = [state, block].map(|cells| {
            let words: Vec<u64> = cells.iter().map(|access| access.before).collect();
            bytes(&words)
        });
        for ((index, (&x, &y)), z) in old.iter().zip(&new).enumerate().zip(bytes(&lanes)) {
            trace.set(row, c.state[index], x.into());
            trace.set(row, c.block[index], y.into());
            trace.set(row, c.mixed[index], z.into());
            lookups.bytes(x, y);
        }
        for (&column, lane) in c.capacity.iter().zip(&lanes[RATE_LANES..]) {
            trace.set(row, column, *lane);
        }
        for (&column, access) in c.after.iter().zip(state) {
            trace.set(row, column, access.after);
        }
        cpu::fill_gaps(trace, row, &c.address_gaps, registers, lookups);
        cpu::fill_gaps(trace, row, &c.block_gaps, block, lookups);
        cpu::fill_gaps(trace, row, &c.state_gaps, state, lookups);
    }
}
