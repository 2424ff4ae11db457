//! Cases whose instructions are counted: `counted CASE` runs one once, `counted` lists the cases.
//! `cargo xtask instructions` runs each under callgrind, which counts the instructions of
//! [`measured`], and compares with `bench/data/instructions.json`.
//!
//! Valgrind does not support AVX-512, so kernels run their portable path here; the executor, the
//! state transition and the verifier have no other. There is one thread, and inputs are fixed: the
//! only remaining randomness is the seed of the standard library's hash maps.
#![expect(clippy::print_stdout, reason = "it names its cases")]

use std::{error::Error, hint::black_box, process::ExitCode, sync::Arc};

use ark_bn254::Fr;
use zkfabric_batch::{
    example::{self, Repetition},
    guest,
};
use zkfabric_bench::inputs::{elements, points, words};
use zkfabric_host::cpu;
use zkfabric_kernels_cpu::keccak256_batch;
use zkfabric_kzg::Srs;
use zkfabric_msm::{Bases, Scalars, msm};
use zkfabric_ntt::{Direction, Plan};
use zkfabric_testing::asm::Assembler;
use zkfabric_verifier::Options as Verification;
use zkfabric_vm::{Executor, Limits, Op, Program, ecall};
use zkfabric_zkvm::{Options, Prover, verify};

type Outcome = Result<(), Box<dyn Error>>;

/// Runs the work; callgrind counts from the start to the end of this function.
#[inline(never)]
fn measured(work: &mut dyn FnMut() -> Outcome) -> Outcome {
    work()
}

/// A case: its name, and the function that prepares it, runs it and returns its outcome.
type Case = (&'static str, fn() -> Outcome);

const CASES: [Case; 11] = [
    ("field/products-2^14", products),
    ("ntt/2^12", transform),
    ("msm/2^10", || multiplication(false)),
    ("msm/2^12-u64", || multiplication(true)),
    ("keccak256/64x136", hashes),
    ("stf/transfers-4", || transition(Repetition::Transfers)),
    ("stf/swaps-2", || transition(Repetition::Swaps)),
    ("vm/transfers-1", execution),
    ("prover/commitments", || proof(Part::Commitments)),
    ("prover/proof", || proof(Part::Proof)),
    ("verifier", || proof(Part::Verification)),
];

fn main() -> ExitCode {
    let Some(name) = std::env::args().nth(1) else {
        for (name, _) in CASES {
            println!("{name}");
        }
        return ExitCode::SUCCESS;
    };
    // Callgrind counts the thread that calls `measured`: no other thread works.
    let alone = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .use_current_thread();
    if let Err(error) = alone.build_global() {
        println!("{name}: {error}");
        return ExitCode::FAILURE;
    }
    let case = CASES.iter().find(|case| case.0 == name);
    match case.map(|(_, run)| run()) {
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(error)) => {
            println!("{name}: {error}");
            ExitCode::FAILURE
        }
        None => {
            println!("no case is called {name}");
            ExitCode::from(2)
        }
    }
}

fn products() -> Outcome {
    let values = elements(1, 1 << 14);
    measured(&mut || {
        black_box(values.iter().product::<Fr>());
        Ok(())
    })
}

fn transform() -> Outcome {
    let plan = Plan::new(1 << 12)?;
    let mut columns = [elements(2, 1 << 12)];
    measured(&mut || Ok(plan.transform(&mut columns, Direction::Forward, None)?))
}

fn multiplication(is_narrow: bool) -> Outcome {
    let n = if is_narrow { 1 << 12 } else { 1 << 10 };
    let bases = Bases::new(&points(3, n))?;
    let (full, narrow) = (elements(4, n), words(5, n));
    let scalars = if is_narrow {
        Scalars::U64(&narrow)
    } else {
        Scalars::Field(&full)
    };
    measured(&mut || {
        black_box(msm(&bases, &[scalars])?);
        Ok(())
    })
}

fn hashes() -> Outcome {
    let messages = vec![[7_u8; 136]; 64];
    let messages: Vec<&[u8]> = messages.iter().map(<[u8; 136]>::as_slice).collect();
    measured(&mut || {
        black_box(keccak256_batch(&messages));
        Ok(())
    })
}

/// Runs the native execution, with the witness and the roots of the tries.
fn transition(what: Repetition) -> Outcome {
    let count = if what == Repetition::Swaps { 2 } else { 4 };
    let file = example::repeated(what, example::SEED, count)?;
    measured(&mut || {
        black_box(file.execute()?);
        Ok(())
    })
}

/// Runs the guest in the VM.
fn execution() -> Outcome {
    let file = example::repeated(Repetition::Transfers, example::SEED, 1)?;
    let input = guest::input_words(&file.execute()?.input.encode());
    let program = zkfabric::source::guest()?;
    let executor = Executor::new(&program)?;
    measured(&mut || {
        black_box(executor.run(&input, &Limits::default())?);
        Ok(())
    })
}

/// The counted part of a proof.
#[derive(Clone, Copy)]
enum Part {
    /// Execution, trace and commitments.
    Commitments,
    /// The whole proof, with the prover's own check.
    Proof,
    Verification,
}

/// log2 of the values per stack: small enough that the string is made in a second.
const LOG_STACK: u32 = 14;
const OUTPUT: &[u8] = b"counted";

/// Returns a loop over arithmetic and memory.
fn program() -> Result<Program, Box<dyn Error>> {
    let mut a = Assembler::new(0x1_0000);
    a.li(2, 0x20_0000);
    a.li(9, 200);
    let again = a.new_label();
    a.bind(again);
    a.immediate(Op::AddI, 9, 9, -1);
    a.register(Op::Add, 10, 10, 9);
    a.register(Op::Mul, 12, 10, 9);
    a.store(Op::Sd, 12, 2, 0);
    a.branch(Op::Bne, 9, 0, again);
    for (register, word) in (11..).zip(zkfabric_zkvm::claim::digest(OUTPUT)) {
        a.li(register, word);
    }
    a.li(17, ecall::HALT);
    a.li(10, 0);
    a.ecall();
    Ok(a.program(&[])?)
}

fn proof(part: Part) -> Outcome {
    let backend = cpu();
    let srs = Arc::new(Srs::development(backend.as_ref(), LOG_STACK)?);
    let prover = Prover::new(backend, srs, program()?, LOG_STACK)?;
    let options = Options::default();
    match part {
        Part::Commitments => measured(&mut || {
            black_box(prover.jobs(&[], OUTPUT, &options, &())?);
            Ok(())
        }),
        Part::Proof => measured(&mut || {
            black_box(prover.prove(&[], OUTPUT, &options, &())?);
            Ok(())
        }),
        Part::Verification => {
            let proved = prover.prove(&[], OUTPUT, &options, &())?;
            let allow = Verification {
                allow_insecure_srs: true,
            };
            measured(&mut || {
                verify(prover.key(), &proved.proof, allow)?;
                Ok(())
            })
        }
    }
}
