//! Environment calls as an execution leaves them, with random operands.

use crate::asm::Rng;
use crate::numbers::operand;
use crate::samples::a_time;
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
        other => panic!("no call {other}"),
    };
    Call {
        code,
        next_pc: operand(rng) >> 32,
        time: a_time(rng),
        accesses,
    }
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
