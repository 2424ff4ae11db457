//! The precompiles of modular arithmetic, see [`zkfabric_abi::modular`]; the feature `software`
//! removes them.
#![expect(unsafe_code, reason = "ecalls are inline assembly")]

use core::arch::asm;
use core::mem::MaybeUninit;
use zkfabric_abi::modular::Operation;

/// Whether the precompiles are available.
pub const AVAILABLE: bool = !cfg!(feature = "software");

/// Computes `a op b` modulo m, for an operation with a single result of four or six words.
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
    // SAFETY: the call reads the words of the operands and writes all words of the result.
    unsafe {
        call::<W>(
            operation,
            result.as_mut_ptr().cast(),
            [a, b, m].map(|number| number.as_ptr()),
        );
        result.assume_init()
    }
}

/// Computes `to <- a op b` modulo m.
#[inline(always)]
pub fn store<const W: usize>(
    operation: Operation,
    to: &mut [u64; W],
    a: &[u64; W],
    b: &[u64; W],
    m: &[u64; W],
) {
    assert_single(operation);
    // SAFETY: the call reads the words of the operands and replaces the words of the result.
    unsafe {
        call::<W>(
            operation,
            to.as_mut_ptr(),
            [a, b, m].map(|number| number.as_ptr()),
        );
    }
}

/// Computes `a <- a op b` modulo m; without `b`, a itself is the second operand.
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
    // SAFETY: the call reads the words of the operands and replaces the words of a, which it may
    // read twice.
    unsafe {
        call::<W>(operation, to, [to.cast_const(), b, m.as_ptr()]);
    }
}

/// Computes `sum + a b + carry`: the lower half goes to the sum, the upper half to the carry.
#[inline(always)]
pub fn accumulate<const W: usize>(
    sum: &mut [u64; W],
    a: &[u64; W],
    b: &[u64; W],
    carry: &mut [u64; W],
) {
    let operands = [a.as_ptr(), b.as_ptr(), carry.as_mut_ptr().cast_const()];
    // SAFETY: the call reads the words of the operands, and writes the words of sum and carry,
    // which are mutably borrowed and do not overlap.
    unsafe {
        call::<W>(Operation::Accumulate, sum.as_mut_ptr(), operands);
    }
}

/// Refuses a step of a product, which writes two numbers.
#[inline(always)]
fn assert_single(operation: Operation) {
    assert!(
        operation != Operation::Accumulate,
        "a step of a product has two halves"
    );
}

/// # Safety
/// `result` is valid for writes of `W` words, and the operands are valid for reads of `W` words;
/// for a step of a product, the last operand is also valid for writes. The last operand does not
/// overlap the result.
#[inline(always)]
unsafe fn call<const W: usize>(operation: Operation, result: *mut u64, [a, b, m]: [*const u64; 3]) {
    // HALT if the operation does not exist.
    let code = operation.code(W).unwrap_or_default();
    // SAFETY: the call reads and writes the memory that the caller vouches for, and no register.
    unsafe {
        asm!("ecall", in("a7") code, in("a0") result, in("a1") a, in("a2") b, in("a3") m,
            options(nostack, preserves_flags));
    }
}
