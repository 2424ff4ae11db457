//! Mistakes in what bounds the requests that are in memory, and the turns of tasks.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/rpc/src/server/intake.rs",
        mutations: &[
            wrong(
                "rpc/requests of any bytes",
                "if bytes <= OWN {",
                "if bytes <= usize::MAX {",
            ),
            wrong(
                "rpc/a body that does not say how long it is has no bytes",
                "says.unwrap_or(self.request)",
                "says.unwrap_or(0)",
            ),
            wrong(
                "rpc/messages of any bytes",
                "if self.bytes() < OWN || self.taken.is_some() {",
                "if self.bytes() < usize::MAX || self.taken.is_some() {",
            ),
            wrong(
                "rpc/a half keeps its room for good",
                "if self.taken.is_some() && self.unfinished > 0 {",
                "if self.taken.is_none() && self.unfinished > 0 {",
            ),
            wrong(
                "rpc/an answered message keeps its room",
                "if self.bytes() < OWN {",
                "if self.bytes() == usize::MAX {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/turn.rs",
        mutations: &[wrong(
            "rpc/turns of any length",
            "if time >= TURN {",
            "if time >= 1_000_000 * TURN {",
        )],
    },
];
