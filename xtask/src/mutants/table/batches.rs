//! Mistakes in the shadow and in batches.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/batches/src/shadow/execution.rs",
        mutations: &[wrong(
            "batches/no comparison",
            "        compare(sealed, &header)?;\n",
            "",
        )],
    },
    Mutated {
        file: "pipeline/node/batches/src/shadow/difference.rs",
        mutations: &[
            wrong(
                "batches/any hash",
                "if sealed.hash != hash {",
                "if sealed.hash != hash && block == 0 {",
            ),
            wrong(
                "batches/any receipts",
                "Ok(root) if root == expected => Ok(()),",
                "Ok(root) if root == expected || block > 0 => Ok(()),",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/batches/src/shadow/thread.rs",
        mutations: &[
            wrong(
                "batches/states that may be gone",
                "if needed >= window {",
                "if needed > window {",
            ),
            wrong(
                "batches/the ledger of another chain",
                "if newest.hash != end.hash {",
                "if newest.hash != end.hash && end.number == 0 {",
            ),
            wrong(
                "batches/the last batch of an idle chain waits",
                "filter(|_| self.live && !handle.is_stopped())",
                "filter(|_| false)",
            ),
            wrong(
                "batches/blocks of any time are late",
                "filter(|_| self.live && !handle.is_stopped())",
                "filter(|_| !handle.is_stopped())",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/batches/src/limits.rs",
        mutations: &[wrong(
            "batches/less than a limit allows",
            "find(|(_, got, most)| got > most)",
            "find(|(_, got, most)| got >= most)",
        )],
    },
    Mutated {
        file: "pipeline/node/batches/src/collector.rs",
        mutations: &[
            wrong(
                "batches/no headers before the parent",
                "ancestors.truncate(self.ancestors);",
                "ancestors.truncate(0);",
            ),
            wrong(
                "batches/seconds that are not over",
                "match time.saturating_sub(first) > self.limits.seconds {",
                "match time.saturating_sub(first) >= self.limits.seconds {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/batches/src/folder/chain.rs",
        mutations: &[
            wrong(
                "batches/records on any parent",
                "        self.same(&record, \"parent hash\", &end.hash, &parent_hash)?;\n",
                "",
            ),
            wrong(
                "batches/records of any chain",
                "walk.same(record, \"chain id\", &origin.chain_id, &record.chain_id)?;",
                "let _ = record;",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/batches/src/folder/files.rs",
        mutations: &[wrong(
            "batches/files are replaced",
            "Ok(Some(old)) if old == bytes => Ok(()),",
            "Ok(Some(_)) => self.replace(path, bytes),",
        )],
    },
    Mutated {
        file: "pipeline/node/batches/src/folder/mod.rs",
        mutations: &[
            wrong(
                "batches/files of other blocks",
                "if expected != got {",
                "if expected != got && field.is_empty() {",
            ),
            wrong(
                "batches/proofs of any program",
                "&& other != Some(program)",
                "&& other.is_some_and(|other| other != program)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/batches/src/demand.rs",
        mutations: &[wrong(
            "batches/provers that never catch up",
            "(self.cost_per_second + waiting)",
            "(self.cost_per_second + waiting.min(0.0))",
        )],
    },
    Mutated {
        file: "pipeline/node/batches/src/proving/figures.rs",
        mutations: &[wrong(
            "batches/lost attempts that take no time",
            "self.time.saturating_add(self.lost)",
            "self.time",
        )],
    },
    Mutated {
        file: "pipeline/node/batches/src/proving/attempt.rs",
        mutations: &[
            wrong(
                "batches/a proof of something else",
                "match expected == got {",
                "match expected == got || !got.is_zero() {",
            ),
            wrong(
                "batches/any proof that is there",
                "digest.is_ok_and(|digest| digest == output.digest())",
                "digest.is_ok()",
            ),
            wrong(
                "batches/attempts that end the process are not counted",
                "    batches.set(&record)?;\n    match verified",
                "    match verified",
            ),
        ],
    },
];
