//! Modular arithmetic, see [`zkfabric_abi::modular`].

use super::{Cells, Refusal};
use crate::modular::{Operands, Outcome, compute};
use zkfabric_abi::modular::Operation;

/// Computes `a b` modulo m.
pub(super) fn multiply<const W: usize>(cells: &mut dyn Cells) -> Result<(), Refusal> {
    call::<W>(Operation::Multiply, cells)
}

/// Computes `a + b` modulo m.
pub(super) fn add<const W: usize>(cells: &mut dyn Cells) -> Result<(), Refusal> {
    call::<W>(Operation::Add, cells)
}

/// Computes `a - b` modulo m.
pub(super) fn subtract<const W: usize>(cells: &mut dyn Cells) -> Result<(), Refusal> {
    call::<W>(Operation::Subtract, cells)
}

/// Computes `result + a b + carry`.
pub(super) fn accumulate<const W: usize>(cells: &mut dyn Cells) -> Result<(), Refusal> {
    call::<W>(Operation::Accumulate, cells)
}

/// Accesses in order: four registers in slot 0, a in slot 1, b in slot 2, m and the result in
/// slot 3. Only a step of a product changes m, which is then the carry.
fn call<const W: usize>(operation: Operation, cells: &mut dyn Cells) -> Result<(), Refusal> {
    let [result_at, a_at, b_at, m_at] =
        [10, 11, 12, 13].map(|register| cells.register(0, register));
    let word = |base: u64, index: usize| base.wrapping_add(8 * index as u64);
    if result_at.abs_diff(m_at) < 8 * W as u64 {
        return Err(Refusal::Overlap(m_at));
    }
    let [mut a, mut b, mut m, mut before] = [[0; W]; 4];
    for (slot, address, number) in [(1, a_at, &mut a), (2, b_at, &mut b)] {
        for (index, value) in number.iter_mut().enumerate() {
            *value = cells.word(slot, word(address, index))?;
        }
    }
    for (address, number) in [(m_at, &mut m), (result_at, &mut before)] {
        for (index, value) in number.iter_mut().enumerate() {
            *value = cells.peek(word(address, index))?;
        }
    }
    let outcome = compute(operation, &Operands { a, b, m, before });
    let Outcome { quotient, result } = outcome.ok_or(Refusal::Quotient)?;
    let m_after = match operation {
        Operation::Accumulate => quotient,
        _ => m,
    };
    for (address, number) in [(m_at, m_after), (result_at, result)] {
        for (index, value) in number.into_iter().enumerate() {
            cells.set_word(3, word(address, index), value)?;
        }
    }
    Ok(())
}
