//! Mistakes in the node's state.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/state/src/blocks/mod.rs",
        mutations: &[
            wrong(
                "state/blocks behind a slice that failed",
                "segments.has_failed |= operation == SYNCHRONISE;",
                "",
            ),
            wrong(
                "state/a segment that ends inside of a block",
                "pub fn end_segment(&self) -> Result<(), BlocksError> {\n        let _written = self.written();",
                "pub fn end_segment(&self) -> Result<(), BlocksError> {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/state/src/blocks/pace.rs",
        mutations: &[
            wrong(
                "state/slices of a block in the way of who waits for it",
                "if (self.is_awaited)() {",
                "if false {",
            ),
            wrong(
                "state/a block that the disk gets at once",
                "self.file.sync().map_err(|error| (SYNCHRONISE, error))?;",
                "",
            ),
        ],
    },
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
        file: "pipeline/node/state/src/overlay/history.rs",
        mutations: &[
            wrong(
                "state/a history whose rows are those of a part of a block",
                "let may_repeat = is_begun || self.may_repeat;",
                "let may_repeat = self.may_repeat && is_begun;",
            ),
            wrong(
                "state/a history that removes what is kept",
                "let first = span.last.saturating_add(1).saturating_sub(count.max(1));",
                "let first = span.last.saturating_add(2).saturating_sub(count.max(1));",
            ),
            wrong(
                "state/slots that a block sets again are not in the history",
                "            let key = Key::Slot(address, slot);\n            self.add(&key, of.block, slot_before(of.before))?;\n",
                "            let key = Key::Slot(address, slot);\n            if of.before != of.after {\n                self.add(&key, of.block, slot_before(of.before))?;\n            }\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/state/src/overlay/versions.rs",
        mutations: &[
            wrong(
                "state/a value before a block is that of its first group",
                "before: now,",
                "before: *value,",
            ),
            wrong(
                "state/slots that were cleared stay in the history",
                "all.extend(clear_from(from).map(|clear| (clear, U256::ZERO)));",
                "let _ = from;",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/state/src/store/history/opening.rs",
        mutations: &[wrong(
            "state/a history without the last commits",
            "let is_current = found == Some(*marker);",
            "let is_current = found.is_some();",
        )],
    },
    Mutated {
        file: "pipeline/node/state/src/store/history/reads.rs",
        mutations: &[wrong(
            "state/the value before a block is read as the one after it",
            "let Some(next) = block.checked_add(1) else {",
            "let Some(next) = block.checked_add(0) else {",
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
        file: "pipeline/node/state/src/snapshot/import.rs",
        mutations: &[wrong(
            "state/rows of another root",
            "if built.root != summary.root {",
            "if built.root != summary.root && summary.accounts == 0 {",
        )],
    },
    Mutated {
        file: "pipeline/node/state/src/trie/build/mod.rs",
        mutations: &[wrong(
            "state/slots behind the last account",
            "if let Some(key) = accounts.slots.key() {",
            "if let Some(key) = accounts.slots.key().filter(|_| block == 0) {",
        )],
    },
    Mutated {
        file: "pipeline/node/state/src/trie/build/tops.rs",
        mutations: &[wrong(
            "state/subtries that are closed too late",
            ".is_some_and(|open| !open.at.leads_to(at.key()))",
            ".is_some_and(|open| open.at.len() >= at.len())",
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
