//! Reads a task and commits to its result, on zkfabric.
#![no_std]
#![no_main]

use zkfabric_guest_runtime::{entry, input, output};
use zkfabric_peers_programs::Task;

entry!(main);

fn main() -> ! {
    match Task::from_bytes(input::read()) {
        Some(task) => output::commit(&task.run()),
        None => output::fail(output::INVALID, "the input is no task\n"),
    }
}
