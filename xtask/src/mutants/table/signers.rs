//! Mistakes in keys of receipts.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/keys/src/keystore/mod.rs",
        mutations: &[
            wrong(
                "keys/any passphrase",
                "if mac != mac_of(&derived, &ciphertext) {",
                "if mac == [0; 32] {",
            ),
            wrong(
                "keys/the key of another address",
                "Some(expected) if expected != key.address() =>",
                "Some(expected) if expected == key.address() && expected.is_zero() =>",
            ),
            wrong(
                "keys/a keystore that anybody opens",
                "if passphrase.is_empty() {",
                "if false && passphrase.is_empty() {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/keys/src/keystore/derive.rs",
        mutations: &[wrong(
            "keys/any number of iterations",
            "iterations.filter(|c| u128::from(*c) <= MOST_ITERATIONS);",
            "iterations.filter(|c| u128::from(*c) < u128::MAX);",
        )],
    },
    Mutated {
        file: "pipeline/node/keys/src/remote.rs",
        mutations: &[wrong(
            "keys/signatures of any key",
            "        match got == expected {",
            "        match got == expected || got != expected {",
        )],
    },
];
