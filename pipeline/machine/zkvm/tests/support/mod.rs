//! A small program and its prover.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::sync::Arc;
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_testing::asm::Assembler;
use zkfabric_verifier::Options;
use zkfabric_vm::{Op, Program, ecall};
use zkfabric_zkvm::{Prover, claim};

/// log2 of the values of a stack of the key.
pub(crate) const LOG_STACK: u32 = 14;
/// The output that the program commits to.
pub(crate) const OUTPUT: &[u8] = b"the sum is seven";
/// The program's input.
pub(crate) const INPUT: [u64; 2] = [3, 4];
/// Allows the development string.
pub(crate) const ALLOW: Options = Options {
    allow_insecure_srs: true,
};

/// Returns a program that reads two words, adds them on the stack, fails unless the sum is
/// `expected`, writes over an image word, exchanges a word by LR and SC, fails at a second SC, adds
/// to that word, loops `rounds` times over stores and products, jumps through a register and
/// commits to `OUTPUT`.
pub(crate) fn program(expected: i64, rounds: u64, data: &[u8]) -> Program {
    let mut a = Assembler::new(0x1_0000);
    let input = |a: &mut Assembler| {
        a.li(17, ecall::INPUT);
        a.ecall();
    };
    a.li(2, 0x20_0000);
    input(&mut a);
    a.store(Op::Sd, 10, 2, -8);
    input(&mut a);
    a.immediate(Op::Ld, 5, 2, -8);
    a.register(Op::Add, 5, 5, 10);
    // Writes to x0 and reads it.
    a.register(Op::Add, 0, 5, 5);
    a.immediate(Op::AddI, 6, 0, expected);
    let good = a.new_label();
    a.branch(Op::Beq, 5, 6, good);
    a.halt(1);
    a.bind(good);
    // The first word of the image is the text itself.
    a.li(7, 0x1_0000);
    a.immediate(Op::Ld, 8, 7, 0);
    a.store(Op::Sd, 5, 7, 0);
    a.store(Op::Sb, 6, 7, 3);
    a.unary(Op::LrW, 8, 7);
    a.register(Op::ScW, 8, 7, 5);
    a.register(Op::ScW, 8, 7, 6);
    a.register(Op::AmoAddD, 8, 7, 5);
    let again = a.new_label();
    a.li(9, rounds);
    a.bind(again);
    a.immediate(Op::AddI, 9, 9, -1);
    a.register(Op::Mul, 8, 8, 9);
    a.store(Op::Sd, 8, 2, 0);
    a.immediate(Op::AddI, 2, 2, 8);
    a.branch(Op::Bne, 9, 0, again);
    let end = a.new_label();
    a.address(28, end);
    a.immediate(Op::Jalr, 1, 28, 0);
    a.bind(end);
    for (register, word) in (11..).zip(claim::digest(OUTPUT)) {
        a.li(register, word);
    }
    a.li(17, ecall::HALT);
    a.li(10, 0);
    a.ecall();
    a.program(data).unwrap()
}

/// Returns the devices that the environment names, or this machine's cores.
pub(crate) fn backend() -> Arc<dyn Backend> {
    zkfabric_host::devices::chosen().unwrap()
}

/// Returns a prover on a backend.
pub(crate) fn prover(backend: Arc<dyn Backend>, program: Program) -> Prover {
    prover_with_powers(backend, program, LOG_STACK)
}

/// Returns a prover whose reference string has `2^log_powers` powers.
pub(crate) fn prover_with_powers(
    backend: Arc<dyn Backend>,
    program: Program,
    log_powers: u32,
) -> Prover {
    let srs = Arc::new(Srs::development(backend.as_ref(), log_powers).unwrap());
    Prover::new(backend, srs, program, LOG_STACK).unwrap()
}
