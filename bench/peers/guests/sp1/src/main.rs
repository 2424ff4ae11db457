//! Reads a task and commits to its result, on SP1.
//!
//! SP1's runtime links the standard library, so this guest is not `no_std`.
#![no_main]

use zkfabric_peers_programs::Task;

sp1_zkvm::entrypoint!(main);

fn main() {
    match Task::from_bytes(&sp1_zkvm::io::read_vec()) {
        Some(task) => sp1_zkvm::io::commit_slice(&task.run()),
        None => sp1_zkvm::syscalls::syscall_halt(1),
    }
}
