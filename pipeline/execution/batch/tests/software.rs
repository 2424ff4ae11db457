//! The guest without precompiles gives the same answers as the guest with them.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use zkfabric_batch::{BatchExecution, BatchFile, Start, example, guest};
use zkfabric_vm::{Executor, Limits, Outcome, Program};

fn program(name: &str) -> Program {
    let path = format!("{}/../../guest/elf/{name}.elf", env!("CARGO_MANIFEST_DIR"));
    Program::from_elf(&std::fs::read(path).unwrap()).unwrap()
}

fn run(program: &Program, input: &[u64]) -> Outcome {
    let executor = Executor::new(program).unwrap();
    let outcome = executor.count(input, &Limits::default()).unwrap();
    assert_eq!(outcome.exit_code, 0);
    outcome
}

/// Returns the encoded inputs of all examples.
fn inputs() -> Vec<(String, Vec<u8>)> {
    let mut before: Option<Start> = None;
    let examples = example::all(example::SEED).unwrap().into_iter();
    let inputs = examples.map(|example| {
        let batch: &BatchFile = &example.batch;
        let start = batch.start().or_else(|| before.take()).unwrap();
        let BatchExecution {
            execution, after, ..
        } = batch.execute_on(&start).unwrap();
        before = Some(after);
        (example.file_name.to_string(), execution.input.encode())
    });
    inputs.collect()
}

#[test]
fn precompiles_change_no_answer() {
    let (with, without) = (program("stf"), program("stf-software"));
    for (name, input) in inputs() {
        let words = guest::input_words(&input);
        let [with, without] = [&with, &without].map(|program| run(program, &words));
        assert_eq!(with.digest, without.digest, "{name}");
        // The guest does use its precompiles.
        let [with, without] = [with, without].map(|outcome| outcome.instructions);
        assert!(with < without, "{name}: {with} and {without} instructions");
    }
}
