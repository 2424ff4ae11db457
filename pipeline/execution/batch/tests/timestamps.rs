//! The proved program refuses a block that is further after its parent than the rules allow.

use zkfabric_abi::exit::INVALID;
use zkfabric_batch::example;
use zkfabric_batch::guest::{digest, input_words};
use zkfabric_vm::{Executor, Limits, Program};

#[test]
fn the_program_holds_blocks_to_the_bound() {
    let mut batch = example::all(example::SEED).unwrap().swap_remove(0).batch;
    batch.blocks.truncate(1);
    let parent = batch.parent.as_ref().unwrap().timestamp;
    let seconds = u64::from(batch.rules.most_seconds_between_blocks.get());
    batch.blocks[0].header.timestamp = parent + seconds;
    let native = batch.execute().unwrap();

    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../guest/elf/stf.elf");
    let program = Program::from_elf(&std::fs::read(path).unwrap()).unwrap();
    let executor = Executor::new(&program).unwrap();
    let run = |input: &zkfabric_stf::BatchInput| {
        let outcome = executor.run(&input_words(&input.encode()), &Limits::default());
        let outcome = outcome.unwrap();
        (outcome.exit_code, digest(outcome.digest))
    };
    assert_eq!(run(&native.input), (0, native.output.digest()));
    for later in [1, u64::MAX - 1 - parent - seconds] {
        let mut input = native.input.clone();
        input.blocks[0].timestamp += later;
        let (code, _) = run(&input);
        assert_eq!(code, INVALID, "{}", input.blocks[0].timestamp);
    }
}
