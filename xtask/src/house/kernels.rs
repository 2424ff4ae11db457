//! Tests of kernels with lanes run the lanes on every machine.

use std::fs;

use super::code::code;
use super::{name, sources};

/// Crates whose kernels have lanes.
const CRATES: [&str; 4] = ["kernels/cpu/", "kernels/sumcheck/", "msm/", "ntt/"];

/// Files that ask for the instruction sets of the machine, and their reasons.
const OF_THE_MACHINE: [(&str, &str); 5] = [
    ("kernels/cpu/src/isa.rs", "defines the sets"),
    ("kernels/cpu/src/keccak/tests.rs", "has a twin of its own"),
    ("kernels/cpu/src/lanes/tests.rs", "compares with the twin"),
    ("kernels/cpu/src/field/tests.rs", "compares with the twin"),
    (
        "ntt/tests/transform.rs",
        "orders run the twin, the largest sizes do not",
    ),
];

/// `Isa::tested` is the sets of the machine and the twin: a machine without AVX-512 tests the
/// algebra of the lanes by the twin alone.
#[test]
fn tests_of_kernels_run_the_twin() {
    let mut found = Vec::new();
    for path in sources() {
        let name = name(&path);
        let is_known = OF_THE_MACHINE.iter().any(|(known, _)| *known == name);
        if is_known || !CRATES.iter().any(|folder| name.starts_with(folder)) {
            continue;
        }
        let text = code(&fs::read_to_string(&path).unwrap());
        if text.contains("Isa::available()") {
            found.push(name);
        }
    }
    assert!(
        found.is_empty(),
        "use Isa::tested() in place of Isa::available(): {found:?}"
    );
}
