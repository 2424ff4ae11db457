//! Sizes of the operands of opcodes and precompiles.

use alloy_primitives::U256;
use revm::bytecode::opcode::{
    CALL, CALLCODE, CALLDATACOPY, CODECOPY, CREATE2, DELEGATECALL, EXP, EXTCODECOPY, KECCAK256,
    LOG0, LOG1, LOG2, LOG3, LOG4, MCOPY, RETURN, RETURNDATACOPY, REVERT, STATICCALL,
};
use revm::precompile::modexp;

/// Bytes in a block that Keccak-256 absorbs.
const RATE: u64 = 136;

/// Returns the number of permutations for `bytes` bytes.
pub(super) const fn hash_blocks(bytes: u64) -> u64 {
    bytes / RATE + 1
}

/// Size of an opcode's operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Size {
    /// Memory whose length in bytes is at this stack position, counted in words.
    Words(usize),
    /// Memory whose length in bytes is at this stack position, counted in blocks of Keccak-256.
    Hashed(usize),
    /// Bytes of the number at this stack position.
    Bytes(usize),
}

/// Returns the size of an opcode's operand where the opcode's cost depends on it.
pub(super) const fn size(op: u8) -> Option<Size> {
    Some(match op {
        EXP => Size::Bytes(1),
        KECCAK256 => Size::Hashed(1),
        CREATE2 => Size::Hashed(2),
        LOG0 | LOG1 | LOG2 | LOG3 | LOG4 | RETURN | REVERT => Size::Words(1),
        CALLDATACOPY | CODECOPY | RETURNDATACOPY | MCOPY => Size::Words(2),
        EXTCODECOPY | DELEGATECALL | STATICCALL => Size::Words(3),
        CALL | CALLCODE => Size::Words(4),
        _ => return None,
    })
}

impl Size {
    /// Returns the stack position that holds the size.
    pub(super) const fn operand(self) -> usize {
        match self {
            Self::Words(operand) | Self::Hashed(operand) | Self::Bytes(operand) => operand,
        }
    }

    /// Returns the units of an operand in a frame with `memory` bytes of memory. A failing
    /// instruction touches at most the existing memory.
    pub(super) fn units(self, operand: U256, memory: usize) -> u64 {
        let bytes = operand.saturating_to::<u64>().min(memory as u64);
        match self {
            Self::Words(_) => bytes.div_ceil(32),
            Self::Hashed(_) => hash_blocks(bytes),
            Self::Bytes(_) => operand.byte_len() as u64,
        }
    }
}

/// Returns the units of a precompile call with this input, at most the number that the call's gas
/// allows: a call with too little gas fails before any work.
pub(super) fn precompile(number: u16, input: &[u8], gas: u64) -> u64 {
    let bytes = input.len() as u64;
    // Bytes per unit and minimum gas per unit over all forks: EIP-152, EIP-1108, EIP-2537 with the
    // largest discounts.
    let (unit, least_gas) = match number {
        0x02 => (32, 12),
        0x03 => (32, 120),
        0x04 => (32, 3),
        0x05 => return modexp_units(input, gas),
        0x08 => (192, 34_000),
        0x09 => return blake2_rounds(input).min(gas),
        0x0c => (160, 12_000 * 519 / 1000),
        0x0e => (288, 22_500 * 524 / 1000),
        0x0f => (384, 32_600),
        _ => return 0,
    };
    bytes.div_ceil(unit).min(gas / least_gas)
}

/// Returns the rounds of the `BLAKE2b` compression (EIP-152).
fn blake2_rounds(input: &[u8]) -> u64 {
    match input.first_chunk() {
        Some(rounds) if input.len() == 213 => u32::from_be_bytes(*rounds).into(),
        _ => 0,
    }
}

/// Returns the steps of MODEXP: its multiplications, each weighted by the square of the word count.
fn modexp_units(input: &[u8], gas: u64) -> u64 {
    /// Maximum steps per unit of gas, by EIP-2565: two multiplications per iteration, of which a
    /// unit of gas pays for three of one word.
    const MOST: u64 = 2 * 3 * ONE_NUMBER;
    /// Weight of a multiplication of numbers of at most 32 bytes, one call whatever their length.
    const ONE_NUMBER: u64 = 3;
    let word = |offset: usize| {
        let mut word = [0; 32];
        let rest = input.get(offset..).unwrap_or_default();
        for (to, from) in word.iter_mut().zip(rest) {
            *to = *from;
        }
        U256::from_be_bytes(word)
    };
    let [base, exponent, modulus] = [0, 32, 64].map(|offset| word(offset).saturating_to::<u64>());
    let first = usize::try_from(base)
        .ok()
        .and_then(|base| base.checked_add(96));
    let head = first.map_or(U256::ZERO, word);
    let head = match exponent {
        0 => U256::ZERO,
        1..32 => head >> (256 - 8 * exponent as usize),
        _ => head,
    };
    let bytes = base.max(modulus);
    // Long numbers use another reduction.
    let each = if bytes <= 32 {
        ONE_NUMBER
    } else {
        bytes.div_ceil(8).saturating_pow(2).saturating_mul(2)
    };
    let iterations = modexp::calculate_iteration_count::<8>(exponent, &head);
    let wanted = multiplications(iterations.max(1)).saturating_mul(each);
    wanted.min(gas.saturating_add(1).saturating_mul(MOST))
}

/// Returns the most multiplications of an exponent with this number of bits behind the first one:
/// exponents of up to three bytes take two per bit, longer ones make a table of 15 powers and
/// multiply once per four bits.
const fn multiplications(bits: u64) -> u64 {
    match bits {
        0..24 => 2 * bits,
        _ => bits.saturating_add(bits / 4 + 16),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_what_an_instruction_can_touch() {
        let words = |operand: u64, memory| Size::Words(1).units(U256::from(operand), memory);
        assert_eq!(
            (words(0, 64), words(33, 64), words(u64::MAX, 64)),
            (0, 2, 2)
        );
        let hashed = |operand: u64| Size::Hashed(1).units(U256::from(operand), 1 << 20);
        assert_eq!(
            (hashed(0), hashed(135), hashed(136), hashed(272)),
            (1, 1, 2, 3)
        );
        let bytes = |operand: U256| Size::Bytes(1).units(operand, 0);
        assert_eq!(
            (bytes(U256::ZERO), bytes(U256::from(256)), bytes(U256::MAX)),
            (0, 2, 32)
        );
    }

    #[test]
    fn precompiles_work_on_what_their_gas_pays_for() {
        assert_eq!(precompile(0x02, &[0; 65], 1_000_000), 3);
        assert_eq!(precompile(0x02, &[0; 65], 30), 2);
        assert_eq!(precompile(0x08, &[0; 384], 200_000), 2);
        assert_eq!(precompile(0x01, &[0; 128], 3000), 0);
        let mut blake = [0; 213];
        blake[..4].copy_from_slice(&1000u32.to_be_bytes());
        assert_eq!(precompile(0x09, &blake, 1_000_000), 1000);
        assert_eq!(precompile(0x09, &blake, 999), 999);
        assert_eq!(precompile(0x09, &blake[..212], 1_000_000), 0);
    }

    #[test]
    fn modexp_works_step_by_step() {
        let input = |sizes: [u8; 3], exponent: u8| {
            let mut input = vec![0; 96 + 200];
            for (place, size) in sizes.into_iter().enumerate() {
                input[32 * place + 31] = size;
            }
            input[96 + usize::from(sizes[0])] = exponent;
            input
        };
        // EIP-2565 gives the exponent 2^255 255 iterations, and an exponent below 4 one iteration.
        let long = 255 + 63 + 16;
        assert_eq!(modexp_units(&input([32, 32, 32], 0x80), 1 << 20), 3 * long);
        assert_eq!(modexp_units(&input([8, 32, 1], 0x80), 1 << 20), 3 * long);
        assert_eq!(modexp_units(&input([32, 1, 32], 3), 1 << 20), 6);
        assert_eq!(modexp_units(&input([64, 1, 64], 0x80), 1 << 20), 128 * 14);
        let longer = 263 + 65 + 16;
        assert_eq!(
            modexp_units(&input([32, 33, 32], 0x80), 1 << 20),
            3 * longer
        );
        assert_eq!(modexp_units(&input([32, 32, 32], 0x80), 4), 90);
        let huge = [0xff; 96];
        assert_eq!(modexp_units(&huge, 9), 180);
        assert_eq!(modexp_units(&[], 1 << 20), 6);
    }
}
