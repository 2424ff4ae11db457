//! Environment calls: code in `a7`, arguments in `a0..`; the codes are the VM's.
#![expect(unsafe_code, reason = "ecalls are inline assembly")]

use core::arch::asm;

use zkfabric_abi::ecall::{ADVICE, HALT, HINT, INPUT, MARK, PRINT};

/// Ends the program with an exit code and the four little-endian words of its public digest.
#[inline]
pub fn halt(code: u64, digest: [u64; 4]) -> ! {
    let [d0, d1, d2, d3] = digest;
    // SAFETY: HALT ends the execution, so control never returns.
    unsafe {
        asm!("ecall", in("a7") HALT, in("a0") code, in("a1") d0, in("a2") d1, in("a3") d2, in("a4") d3,
            options(noreturn, nostack));
    }
}

/// Returns the next word of the input stream; at the end of the stream the VM stops with an error.
#[inline]
pub fn input_word() -> u64 {
    let word;
    // SAFETY: INPUT writes a0 and nothing else; not `pure`, because each call returns another word.
    unsafe {
        asm!("ecall", in("a7") INPUT, out("a0") word, options(nomem, nostack, preserves_flags))
    };
    word
}

/// Asks the executor to compute hint `kind` from operands in memory; its words are read with
/// [`advice`].
#[inline]
pub fn hint(kind: u64, first: &[u64; 4], second: &[u64; 4]) {
    // SAFETY: HINT reads 32 bytes at each pointer, which the references guarantee, and writes
    // nothing.
    unsafe {
        asm!("ecall", in("a7") HINT, in("a0") kind, in("a1") first, in("a2") second,
            options(readonly, nostack, preserves_flags));
    }
}

/// Returns the next queued hint word. The prover chooses its value: check every result derived from
/// it.
#[inline]
pub fn advice() -> u64 {
    let word;
    // SAFETY: ADVICE writes a0 and nothing else.
    unsafe {
        asm!("ecall", in("a7") ADVICE, out("a0") word, options(nomem, nostack, preserves_flags))
    };
    word
}

/// Returns four consecutive hint words.
#[inline]
pub fn advice4() -> [u64; 4] {
    [advice(), advice(), advice(), advice()]
}

/// Prints text for the user of the executor; no effect on the program.
#[inline]
pub fn print(text: &str) {
    // SAFETY: PRINT reads `len` bytes at the pointer, which `&str` guarantees, and writes nothing.
    unsafe {
        asm!("ecall", in("a7") PRINT, in("a0") text.as_ptr(), in("a1") text.len(),
            options(readonly, nostack, preserves_flags));
    }
}

/// Records `(id, argument, instruction count)` in the executor; no effect on the program.
#[inline]
pub fn mark(id: u64, argument: u64) {
    // SAFETY: MARK has no effect on registers or memory; without `nomem` the call keeps its place
    // in the code.
    unsafe {
        asm!("ecall", in("a7") MARK, in("a0") id, in("a1") argument, options(nostack, preserves_flags))
    };
}
