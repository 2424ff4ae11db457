//! The longest Collatz sequence below a limit: the input is the limit, eight bytes, little-endian;
//! the output is the start of the sequence and its number of steps to 1, eight bytes each.
#![no_std]
#![no_main]

extern crate alloc;

use alloc::collections::BTreeMap;
use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

use zkfabric_guest_runtime::{ecall, entry, input, output};

entry!(main);

/// Number of examined sequences; atomic, like statics of ordinary libraries.
static LOOKED_AT: AtomicU64 = AtomicU64::new(0);

fn main() -> ! {
    let Ok(limit) = input::read().try_into().map(u64::from_le_bytes) else {
        output::fail(1, "expected a limit of eight bytes\n")
    };
    let mut known = BTreeMap::from([(1, 0)]);
    let mut longest = (1, 0);
    for start in 1..limit {
        let steps = steps(&mut known, start);
        if steps > longest.1 {
            longest = (start, steps);
        }
        LOOKED_AT.fetch_add(1, Relaxed);
    }
    if LOOKED_AT.load(Relaxed) == 0 {
        output::fail(2, "expected a limit above 1\n")
    }
    ecall::print("done\n");
    let (start, steps) = longest;
    output::commit([start.to_le_bytes(), steps.to_le_bytes()].as_flattened())
}

/// Returns the steps from a number to 1, and remembers all of them.
fn steps(known: &mut BTreeMap<u64, u64>, start: u64) -> u64 {
    let mut path = alloc::vec::Vec::new();
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
