//! Environment calls as an execution leaves them, with random operands.

use crate::asm::Rng;
use crate::numbers::operand;
use crate::samples::a_time;
use zkfabric_abi::keccak::{LANES, RATE_LANES};
use zkfabric_vm::ecall;
use zkfabric_vm::trace::{Access, Call};

/// A call of a code.
///
/// # Panics
/// For a code that is none.
#[must_use]
pub fn sample(code: u64, rng: &mut Rng) -> Call {
    let accesses = match code {
        ecall::INPUT | ecall::ADVICE => vec![write(operand(rng), rng)],
        ecall::HINT | ecall::PRINT | ecall::MARK => Vec::new(),
        ecall::HALT => {
            let digest = (0..4).map(|_| operand(rng)).collect::<Vec<_>>();
            let values = core::iter::once(0).chain(digest);
            values.map(|value| read(value, rng)).collect()
        }
        ecall::KECCAK_XORIN => keccak(rng),
        other => panic!("no call {other}"),
    };
    Call {
        code,
        next_pc: operand(rng) >> 32,
        time: a_time(rng),
        accesses,
    }
}

/// `KECCAK_XORIN`; every other one permutes edges: zeros and ones.
fn keccak(rng: &mut Rng) -> Vec<Access> {
    let edges = rng.one_in(2);
    let mut word = || match (edges, rng.next_u64()) {
        (true, random) => [0, u64::MAX][usize::from(random & 1 == 1)],
        (false, random) => random,
    };
    let block: [u64; RATE_LANES] = core::array::from_fn(|_| word());
    let state: [u64; LANES] = core::array::from_fn(|_| word());
    let mut after = state;
    for (lane, block) in after.iter_mut().zip(block) {
        *lane ^= block;
    }
    tiny_keccak::keccakf(&mut after);
    let pointers = [(); 2].map(|()| rng.below(1 << 32) * 8);
    let mut accesses: Vec<Access> = (pointers.into_iter().chain(block))
        .map(|value| read(value, rng))
        .collect();
    accesses.extend(state.into_iter().zip(after).map(|(before, after)| Access {
        before,
        after,
        gap: rng.next_u64() as u16,
    }));
    accesses
}

fn read(value: u64, rng: &mut Rng) -> Access {
    Access {
        before: value,
        after: value,
        gap: rng.next_u64() as u16,
    }
}

fn write(value: u64, rng: &mut Rng) -> Access {
    Access {
        before: operand(rng),
        after: value,
        gap: rng.next_u64() as u16,
    }
}
