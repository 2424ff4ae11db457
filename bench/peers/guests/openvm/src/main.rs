//! Reads a task and reveals its result, on OpenVM.
#![no_std]
#![no_main]

use zkfabric_peers_programs::Task;

openvm::entry!(main);

fn main() {
    match Task::from_bytes(&openvm::io::read_vec()) {
        Some(task) => openvm::io::reveal_bytes32(task.run()),
        None => openvm::process::panic(),
    }
}
