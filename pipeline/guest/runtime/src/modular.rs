//! The precompiles of modular arithmetic, see [`zkfabric_abi::modular`]; with the feature `software` there are none.
#![expect(unsafe_code, reason = "ecalls are inline assembly")]

use core::arch::asm;
use core::mem::MaybeUninit;
use zkfabric_abi::modular::Operation;

/// Whether there are such calls.
pub const AVAILABLE: bool = !cfg!(feature = "software");

/// `a op b` modulo m, for an operation whose result is a single number, of four or six words.
#[inline(always)]
#[must_use]
pub fn compute<const W: usize>(
    operation: Operation,
    a: &[u64; W],
    b: &[u64; W],
    m: &[u64; W],
) -> [u64; W] {
    assert_single(operation);
    let mut result = MaybeUninit::<[u64; W]>::uninit();
    // SAFETY: the call reads the words of the operands and writes all of the result.
    unsafe {
        call::<W>(
            operation,
            result.as_mut_ptr().cast(),
            [a, b, m].map(|number| number.as_ptr()),
        );
        result.assume_init()
    }
}

/// `to <- a op b` modulo m.
#[inline(always)]
pub fn store<const W: usize>(
    operation: Operation,
    to: &mut [u64; W],
    a: &[u64; W],
    b: &[u64; W],
    m: &[u64; W],
) {
    assert_single(operation);
    // SAFETY: the call reads the words of the operands and replaces those of the result.
    unsafe {
        call::<W>(
            operation,
            to.as_mut_ptr(),
            [a, b, m].map(|number| number.as_ptr()),
        );
    }
}

/// `a <- a op b` modulo m; `b` is a itself where there is none.
#[inline(always)]
pub fn assign<const W: usize>(
    operation: Operation,
    a: &mut [u64; W],
    b: Option<&[u64; W]>,
    m: &[u64; W],
) {
    assert_single(operation);
    let to: *mut u64 = a.as_mut_ptr();
    let b = b.map_or(to.cast_const(), |b| b.as_ptr());
    // SAFETY: the call reads the words of the operands and replaces those of a, which it may read twice.
    unsafe {
        call::<W>(operation, to, [to.cast_const(), b, m.as_ptr()]);
    }
}

/// `sum + a b + carry`: the lower half in the sum, the upper one in the carry.
#[inline(always)]
pub fn accumulate<const W: usize>(
    sum: &mut [u64; W],
    a: &[u64; W],
    b: &[u64; W],
    carry: &mut [u64; W],
) {
    let operands = [a.as_ptr(), b.as_ptr(), carry.as_mut_ptr().cast_const()];
    // SAFETY: the call reads the words of the operands, and writes those of sum and carry, which are lent for that and do not overlap.
    unsafe {
        call::<W>(Operation::Accumulate, sum.as_mut_ptr(), operands);
    }
}

/// A step of a product writes two numbers.
#[inline(always)]
fn assert_single(operation: Operation) {
    assert!(
        operation != Operation::Accumulate,
        "a step of a product has two halves"
    );
}

/// # Safety
/// `result` is valid for writes of `W` words, and the operands are for reads; for a step of a product, the last one is for writes. The
/// last one does not overlap the result.
#[inline(always)]
unsafe fn call<const W: usize>(operation: Operation, result: *mut u64, [a, b, m]: [*const u64; 3]) {
    // HALT where there is no such operation.
    let code = operation.code(W).unwrap_or_default();
    // SAFETY: the call reads and writes what the caller vouches for, and no register.
    unsafe {
        asm!("ecall", in("a7") code, in("a0") result, in("a1") a, in("a2") b, in("a3") m,
            options(nostack, preserves_flags));
    }
}
