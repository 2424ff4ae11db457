//! `SHA256_COMPRESS`: the accesses of a step of SHA-256, `state <- compress(state, block)`.
//!
//! Columns: [`Columns`]. Constraints:
//!
//! 1. `real` and the carries are boolean.
//!
//! A real row receives the call and reads both addresses at `time + 1`. With `w` the word address
//! of a word, it accesses `w = address / 8 + i`, a field element: `w` names a cell only if the
//! address is a multiple of 8, since cells lie below `2^61` and `8 (w - i)` and the address are
//! both small. The row reads the block at `time + 1` and replaces the state at `time + 2`, so the
//! two may overlap. State and block go to the first row of [`crate::sha256_rounds`]; a word of the
//! state in memory is `before[2 i] + 2^32 before[2 i + 1]` with numbers below `2^32`, as that chip
//! shows. The last row returns numbers below `2^32`. They are received as
//! `after + 2^32 carry - before`, with limbs of `after` that are below `2^16`: so the state after
//! is the sum modulo `2^32`.

use crate::bus;
use crate::chip::CallChip;
use crate::cpu::{self, Change};
use crate::lookups::Lookups;
use crate::sha256_rounds::compression::QUARTERS;
use crate::sha256_rounds::operands::Operands;
use crate::sha256_rounds::{block, state};
use crate::word;
use alloc::vec::Vec;
use zkfabric_abi::sha256::BLOCK_WORDS;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::ecall;
use zkfabric_vm::trace::Call;

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
        /// Numbers of the state.
        before: U32[8],
        /// Carries of the sums.
        carries: Bit[8],
        /// Limbs of the numbers of the state after, two per number.
        after: U16[16],
        /// Words of the block.
        block: U64[8],
        /// Gaps of the accesses to the addresses.
        address_gaps: U16[2],
        /// Gaps of the accesses to the block.
        block_gaps: U16[8],
        /// Gaps of the accesses to the state.
        state_gaps: U16[4],
    }
}

/// Returns words of memory from their halves.
fn words(numbers: &[Expr]) -> impl Iterator<Item = Expr> {
    numbers.chunks(2).map(|pair| Expr::from_limbs(pair, 32))
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Sha256Compress;

impl CallChip for Sha256Compress {
    fn name(&self) -> &'static str {
        "sha256_compress"
    }

    fn codes(&self) -> &'static [u64] {
        &[ecall::SHA256_COMPRESS]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        b.assert_bool("real is boolean", &c.real);
        for carry in &c.carries {
            b.assert_bool("carry is boolean", carry);
        }
        let call = [ecall::SHA256_COMPRESS.into(), c.time.clone()];
        b.receive(bus::ECALL, c.real.clone(), call);
        let registers = (STATE_REGISTER..).zip(&c.addresses).zip(&c.address_gaps);
        for ((register, address), gap) in registers {
            cpu::read_register(b, &c.real, &c.time + 1, &register.into(), gap, address);
        }

        let [state_word, block_word] = c.addresses.each_ref().map(word::of);
        for ((index, value), gap) in (0..).zip(&c.block).zip(&c.block_gaps) {
            word::read(b, &c.real, &c.time + 1, &(&block_word + index), gap, value);
        }
        let limbs = c.after.chunks(2);
        let after: Vec<Expr> = limbs
            .map(|limbs| cpu::range_limbs(b, &c.real, limbs))
            .collect();
        let cells = (0..).zip(words(&c.before)).zip(words(&after));
        for (((index, before), after), gap) in cells.zip(&c.state_gaps) {
            let address = &state_word + index;
            let change = Change {
                before: &before,
                after: &after,
            };
            word::write(b, &c.real, &c.time + 2, &address, gap, change);
        }

        for fields in state(&c.time, &Expr::zero(), &c.before) {
            b.send(bus::SHA256, c.real.clone(), fields);
        }
        for fields in block(&c.time, &c.block) {
            b.send(bus::SHA256, c.real.clone(), fields);
        }
        let sums = after.iter().zip(&c.carries).zip(&c.before);
        let mut sums =
            sums.map(|((after, carry), before)| after + carry * Expr::power_of_two(32) - before);
        let added = core::array::from_fn(|_| sums.next().unwrap_or_else(Expr::zero));
        for fields in state(&c.time, &Expr::from(QUARTERS as u64), &added) {
            b.receive(bus::SHA256, c.real.clone(), fields);
        }
    }

    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let operands = Operands::of(call, trace, row);
        trace.set(row, c.real, 1);
        trace.set(row, c.time, call.time);
        let (registers, cells) = operands.accesses.split_at(2);
        let (block, state) = cells.split_at(BLOCK_WORDS);
        let copied = c.addresses.iter().chain(&c.block);
        for (&column, access) in copied.zip(&operands.accesses) {
            trace.set(row, column, access.after);
        }
        for (&column, number) in c.before.iter().zip(operands.state) {
            trace.set(row, column, number.into());
        }
        for (limbs, access) in c.after.chunks(4).zip(state) {
            cpu::fill_limbs(trace, row, limbs, access.after, lookups);
        }
        let numbers = state
            .iter()
            .flat_map(|access| [access.after as u32, (access.after >> 32) as u32]);
        for ((&column, before), after) in c.carries.iter().zip(operands.state).zip(numbers) {
            trace.set(row, column, (after < before).into());
        }
        cpu::fill_gaps(trace, row, &c.address_gaps, registers, lookups);
        cpu::fill_gaps(trace, row, &c.block_gaps, block, lookups);
        cpu::fill_gaps(trace, row, &c.state_gaps, state, lookups);
    }
}
