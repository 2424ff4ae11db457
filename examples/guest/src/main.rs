//! The longest Collatz sequence that begins below a limit.
#![cfg_attr(target_arch = "riscv64", no_std, no_main)]

#[cfg(not(target_arch = "riscv64"))]
fn main() {}

#[cfg(target_arch = "riscv64")]
mod program {
    extern crate alloc;

    use alloc::collections::BTreeMap;
    use alloc::vec::Vec;
    use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

    use collatz::{Input, Output};
    use zkfabric_guest_runtime::{ecall, entry, input, output};

    entry!(main);

    /// Number of examined sequences; atomic, like statics of ordinary libraries.
    static LOOKED_AT: AtomicU64 = AtomicU64::new(0);

    fn main() -> ! {
        let Ok(Input { limit }) = postcard::from_bytes(input::read()) else {
            output::fail(output::INVALID, "expected the limit, in postcard's encoding\n")
        };
        let mut known = BTreeMap::from([(1, 0)]);
        let mut longest = Output { start: 1, steps: 0 };
        for start in 1..limit {
            let steps = steps(&mut known, start);
            if steps > longest.steps {
                longest = Output { start, steps };
            }
            LOOKED_AT.fetch_add(1, Relaxed);
        }
        if LOOKED_AT.load(Relaxed) == 0 {
            output::fail(2, "expected a limit above 1\n")
        }
        ecall::print("done\n");
        match postcard::to_allocvec(&longest) {
            Ok(bytes) => output::commit(&bytes),
            Err(_) => output::fail(3, "the output has no encoding\n"),
        }
    }

    /// Returns the steps from a number to 1, and remembers all of them.
    fn steps(known: &mut BTreeMap<u64, u64>, start: u64) -> u64 {
        let mut path = Vec::new();
        let mut number = start;
        let end = loop {
            if let Some(steps) = known.get(&number) {
                break *steps;
            }
            path.push(number);
            number = if number % 2 == 0 {
                number / 2
            } else {
                3 * number + 1
            };
        };
        for (number, steps) in path.iter().rev().zip(end + 1..) {
            known.insert(*number, steps);
        }
        end + path.len() as u64
    }
}
