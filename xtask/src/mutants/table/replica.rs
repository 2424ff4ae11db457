//! Mistakes in replicas: what they take of a source, and what they check.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/rpc/src/replica/forward.rs",
        mutations: &[wrong(
            "replica/another transaction's hash",
            "if got.ok() != Some(hash) {",
            "if got.is_err() {",
        )],
    },
    Mutated {
        file: "pipeline/node/engine/src/follower/follower.rs",
        mutations: &[
            wrong(
                "replica/groups that nobody has signed",
                "verified.map_err(|source| FollowError::Unlike { group, source })?;",
                "let _ = verified.map_err(|source| FollowError::Unlike { group, source });",
            ),
            wrong(
                "replica/one key alone",
                "        signers.extend(&self.options.former_signers);\n",
                "",
            ),
            wrong(
                "replica/a replica that takes any group",
                "if number != expected {",
                "if false && number != expected {",
            ),
            wrong(
                "replica/a block with another hash",
                "got if got == expected => Ok(()),",
                "_ if true => Ok(()),",
            ),
            wrong(
                "replica/a hash before its root",
                "Some(expected) => is_same(number, expected, hash),",
                "Some(_) => Ok(()),",
            ),
            wrong(
                "replica/another hash before its root",
                "if *self.expected.get_or_insert(expected) == expected {",
                "if *self.expected.insert(expected) == expected {",
            ),
            wrong(
                "replica/what a source gave stays",
                "        self.held = Held::new(self.ledger.group(), self.ledger.hash());\n",
                "",
            ),
            wrong(
                "replica/a source's hash of a block stays",
                "        self.expected = None;\n",
                "",
            ),
            wrong(
                "replica/an end that a source's word makes fail",
                "        self.forget();\n        self.seal(true)?;\n",
                "        self.seal(true)?;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/follower/held.rs",
        mutations: &[
            wrong(
                "replica/groups without their bytes",
                "running_hash(&before, number, &payload)",
                "running_hash(&before, number, &[])",
            ),
            wrong(
                "replica/an older signature takes the place of a newer one",
                "if is_newer && head.group",
                "if head.group",
            ),
            wrong(
                "replica/a signature of what is still to come",
                "if is_newer && head.group <= self.last().0 {",
                "if is_newer {",
            ),
            wrong(
                "replica/any number of groups waits",
                "match groups <= GROUPS && self.bytes <= BYTES {",
                "match self.bytes <= BYTES {",
            ),
            wrong(
                "replica/groups of any size wait",
                "match groups <= GROUPS && self.bytes <= BYTES {",
                "match groups <= GROUPS {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/follower/received.rs",
        mutations: &[
            wrong(
                "replica/another sender",
                "sender == Some(one.tag)",
                "sender.is_some()",
            ),
            wrong(
                "replica/no transaction",
                "sender == Some(one.tag)",
                "sender.is_none_or(|sender| sender == one.tag)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/ledger/following.rs",
        mutations: &[
            wrong(
                "replica/a group at another position",
                "if frame.first != self.position() {",
                "if false && frame.first != self.position() {",
            ),
            wrong(
                "replica/a group behind other receipts",
                "if frame.previous != self.previous() {",
                "if false && frame.previous != self.previous() {",
            ),
            wrong(
                "replica/a block without its parent's hash",
                "let begins_with_hash = frame.opens.is_some() && !frame.parent_is_late;",
                "let begins_with_hash = frame.opens.is_some() && frame.closes;",
            ),
            wrong(
                "replica/a block with fields that the rules forbid",
                "if allowed != *fields {",
                "if false && allowed != *fields {",
            ),
            wrong(
                "replica/storage that no root shows",
                "change.account.is_none() && !is_bare",
                "change.account.is_none() && !is_bare && false",
            ),
            wrong(
                "replica/changes without transactions",
                "if !does_something {",
                "if false && !does_something {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/zkf/groups.rs",
        mutations: &[wrong(
            "replica/a follower with another history",
            "if hash.is_some_and(|hash| hash != from.after) {",
            "if false && hash.is_some_and(|hash| hash != from.after) {",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/replica/replica.rs",
        mutations: &[wrong(
            "replica/a replica that answers before it is verified",
            "lag.is_complete && lag.is_verified",
            "lag.is_complete",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/replica/thread.rs",
        mutations: &[
            wrong(
                "replica/a source's lie is the end",
                "if !why.is_of_source() {",
                "if true || !why.is_of_source() {",
            ),
            wrong(
                "replica/a source that is wrong for ever at the beginning",
                "if times >= WRONG => Err(why)",
                "if times >= u32::MAX => Err(why)",
            ),
            wrong(
                "replica/what comes behind a lie is taken",
                "                    if !self.is_left {",
                "                    if true || !self.is_left {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/follower/executions/execution.rs",
        mutations: &[
            wrong(
                "replica/changes of the state that no execution gives",
                "match difference(&diff, &frame.diff) {",
                "match difference(&diff, &diff) {",
            ),
            wrong(
                "replica/results that no execution gives",
                "                Ok(included) => same(included, &logged.included),",
                "                Ok(included) => same(included, included),",
            ),
            wrong(
                "replica/accounts that the end deletes are not compared",
                "if frame.emptied != emptied {",
                "if false && frame.emptied != emptied {",
            ),
            wrong(
                "replica/logs are not compared",
                "        && *logs == right.logs",
                "        && (true || *logs == right.logs)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/follower/executions/choice.rs",
        mutations: &[wrong(
            "replica/blocks that everybody knows are executed",
            "        hasher.update(self.seed);\n",
            "",
        )],
    },
    Mutated {
        file: "pipeline/node/engine/src/follower/executions/thread.rs",
        mutations: &[
            wrong(
                "replica/a folder that was found wrong has no mark",
                "mark::set(&self.folder, &error);",
                "let _ = (mark::set, &self.folder);",
            ),
            wrong(
                "replica/blocks that were skipped are not counted",
                "self.shared.skipped.fetch_add(1, Ordering::AcqRel);",
                "self.shared.skipped.fetch_add(0, Ordering::AcqRel);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/replica/proofs/output.rs",
        mutations: &[wrong(
            "replica/a proof of another batch",
            "match expected == got {",
            "match expected == expected {",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/replica/proofs/thread.rs",
        mutations: &[
            wrong(
                "replica/a proof whose claim is not compared",
                "        ends.compare(self.of_chain, &output)?;\n",
                "",
            ),
            wrong(
                "replica/a batch of other blocks is found in the folder",
                "if batch.program == program && ends.is_some_and(is_own) {",
                "if batch.program == program && ends.is_some_and(|ends| is_own(ends) || true) {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/replica/calls.rs",
        mutations: &[wrong(
            "replica/calls that wait long take all places",
            "const WAITING: usize = 32;",
            "const WAITING: usize = 64;",
        )],
    },
];
