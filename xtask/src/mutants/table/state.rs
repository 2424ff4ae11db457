//! Mistakes in the node's state.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/state/src/store/opening.rs",
        mutations: &[
            wrong(
                "state/keyspaces at different commits",
                "if marker != expected {",
                "if marker.is_none() && expected.is_some() {",
            ),
            wrong(
                "state/a store of another log",
                "Some(expected) if expected != got =>",
                "Some(expected) if expected != got && group == 0 =>",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/state/src/store/check/journal.rs",
        mutations: &[
            wrong(
                "state/a missing batch",
                "&& before.checked_add(1) != Some(commit)",
                "&& before >= commit",
            ),
            wrong(
                "state/batches out of order",
                "&& before >= sequence",
                "&& before == sequence",
            ),
            wrong(
                "state/a journal with damage and a successor",
                "if chunk.iter().any(|byte| *byte != 0) {",
                "if chunk.iter().any(|byte| *byte == 255) && self.offset == 1 {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/state/src/overlay/generation.rs",
        mutations: &[wrong(
            "state/slots from before a clearing",
            "(Some((set, value)), cleared) if cleared.is_none_or(|cleared| *set >= cleared) => {",
            "(Some((_, value)), _) => {",
        )],
    },
    Mutated {
        file: "pipeline/node/state/src/overlay/cache.rs",
        mutations: &[wrong(
            "state/rows of an earlier version",
            "            && shard.version == version\n",
            "",
        )],
    },
    Mutated {
        file: "pipeline/node/state/src/overlay/view.rs",
        mutations: &[wrong(
            "state/reads of a state that has lost slots",
            "(Some(until), Some(at)) if at.group < until => {",
            "(Some(until), Some(at)) if at.group + 2 < until => {",
        )],
    },
    Mutated {
        file: "pipeline/node/state/src/snapshot/read.rs",
        mutations: &[wrong(
            "state/rows out of order",
            "if self.last.is_some_and(|last| last >= key) {",
            "if self.last.is_some_and(|last| last == key) {",
        )],
    },
    Mutated {
        file: "pipeline/node/state/src/encoding.rs",
        mutations: &[wrong(
            "state/codes under other hashes",
            "if got != hash {",
            "if got != hash && codes.len() > 9 {",
        )],
    },
];
