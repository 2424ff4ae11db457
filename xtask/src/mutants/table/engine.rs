//! Mistakes in the engine's sequencer.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/engine/src/sequencer/release.rs",
        mutations: &[
            wrong(
                "engine/answers before the disk",
                "                self.until_durable(ticket)?;\n                signed\n",
                "                drop(ticket);\n                signed\n",
            ),
            wrong(
                "engine/ends of blocks before the disk",
                "if self.until_durable(ticket).is_ok() {",
                "if ticket.group() < u64::MAX {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/sequencer/groups.rs",
        mutations: &[
            wrong(
                "engine/no digest for the next group",
                "            self.ledger.set_previous(unsigned.digest());\n",
                "",
            ),
            wrong(
                "engine/groups of any bytes",
                "            bytes: self.options.group.bytes,\n",
                "            bytes: usize::MAX,\n",
            ),
            wrong(
                "engine/blocks of any proving cost",
                "let prover_gas = self.prover_gas.checked_sub(prover_gas);",
                "let prover_gas = Some(self.prover_gas.saturating_sub(prover_gas));",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/sequencer/sequencer.rs",
        mutations: &[
            wrong(
                "engine/no digest after a restart",
                "    ledger.set_previous(unsigned.digest());\n",
                "",
            ),
            wrong(
                "engine/full stages take more",
                "            if waiting >= most {",
                "            if waiting > most {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/sequencer/blocks.rs",
        mutations: &[wrong(
            "engine/timestamps ahead of the clock",
            "earliest <= self.now().saturating_add(self.options.block.ahead)",
            "earliest <= u64::MAX - self.options.block.ahead",
        )],
    },
    Mutated {
        file: "pipeline/node/engine/src/sequencer/admission.rs",
        mutations: &[wrong(
            "engine/wrong transactions in the log",
            "checked.map(|()| transaction).map_err(Rejected::from)",
            "checked.map_or(Ok(transaction.clone()), |()| Ok(transaction))",
        )],
    },
];
