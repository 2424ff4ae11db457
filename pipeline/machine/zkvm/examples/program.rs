//! Executes a program, proves the execution, and verifies the proof.

#![expect(clippy::print_stdout, reason = "an example shows its result")]

use std::error::Error;
use std::sync::Arc;
use zkfabric_zkvm::{Executor, Limits, Options, Program, ProgramKey, Prover, Srs, VerifyOptions};
use zkfabric_zkvm::{backend, input_words, verify};

const ELF: &[u8] = include_bytes!("../../../../examples/guest/collatz.elf");

fn main() -> Result<(), Box<dyn Error>> {
    // Execute: the input is 1,000 in postcard's encoding.
    let (program, input) = (Program::from_elf(ELF)?, input_words(&[0xe8, 0x07]));
    let outcome = Executor::new(&program)?.run(&input, &Limits::default())?;
    let output = outcome.shown_output().ok_or("no output")?;
    println!("{} instructions, output {output:x?}", outcome.instructions);

    // Prove, with the development reference string of 2^18 powers; `Srs::from_ptau` reads others.
    let srs = Arc::new(Srs::development(backend().as_ref(), 18)?);
    let prover = Prover::new(backend(), srs, program, 18)?;
    let proved = prover.prove(&input, output, &Options::default(), &())?;

    // Verify: a verifier trusts whoever gives it the key's bytes, or makes them from the program.
    let key = ProgramKey::from_bytes(&prover.key().to_bytes()?)?;
    let allow_insecure_srs = true; // of the development string
    let options = VerifyOptions { allow_insecure_srs };
    let claim = verify(&key, &proved.proof, options)?;
    assert_eq!(claim.output, output);
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_runs() {
        assert!(super::main().is_ok());
    }

    /// The README has the example as it is, in fewer than 30 lines.
    #[test]
    fn the_readme_has_the_example() {
        let source = include_str!("program.rs");
        let example = source.split_once("\n#[cfg(test)]").map(|halves| halves.0);
        let example = example.and_then(|example| example.find("use ").map(|at| &example[at..]));
        let body = example.and_then(|example| example.split_once("fn main"));
        assert!(body.is_some_and(|(_, body)| body.lines().count() < 30));
        assert!(example.is_some_and(|example| include_str!("../README.md").contains(example)));
    }
}
