//! Mistakes in the engine's sequencer.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/engine/src/sequencer/release.rs",
        mutations: &[
            wrong(
                "engine/answers before the disk",
                "        self.until_durable(ticket)?;\n        self.shared",
                "        let _ = self.until_durable(ticket);\n        self.shared",
            ),
            wrong(
                "engine/ends of blocks before the disk",
                "if self.until_durable(ticket).is_ok() {\n                    if let",
                "if ticket.group() < u64::MAX {\n                    if let",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/sequencer/options.rs",
        mutations: &[wrong(
            "engine/transactions dearer than a block",
            "*most = (*most).min(self.block.prover_gas);",
            "*most = (*most).min(u64::MAX);",
        )],
    },
    Mutated {
        file: "pipeline/node/engine/src/sequencer/held_time.rs",
        mutations: &[wrong(
            "engine/blocks faster than the clock",
            "const PACE: u64 = 9;",
            "const PACE: u64 = 10;",
        )],
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
        mutations: &[
            wrong(
                "engine/timestamps ahead of the clock",
                "earliest <= self.now().saturating_add(self.options.block.ahead)",
                "earliest <= u64::MAX - self.options.block.ahead",
            ),
            wrong(
                "engine/a chain that stays behind the clock",
                "true => blocks,",
                "true => 0,",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/ledger/genesis.rs",
        mutations: &[wrong(
            "engine/a chain that continues under other rules",
            "chain.against(file)",
            "file.against(file)",
        )],
    },
    Mutated {
        file: "pipeline/node/engine/src/ledger/open.rs",
        mutations: &[wrong(
            "engine/a chain without its log",
            "if last == 0 && newest > genesis.saturating_add(1) =>",
            "if last == 0 && newest == u64::MAX =>",
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
    Mutated {
        file: "pipeline/node/engine/src/sequencer/crowd.rs",
        mutations: &[
            wrong(
                "engine/a crowded pool takes everything",
                "(!outbids).then_some(waiting)",
                "(!outbids && waiting == u64::MAX).then_some(waiting)",
            ),
            wrong(
                "engine/a crowded pool takes nothing",
                "(!outbids).then_some(waiting)",
                "Some(waiting)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/ledger/ledger.rs",
        mutations: &[
            wrong(
                "engine/rejections fill the log",
                "let (ticket, diff) = if logged.is_empty() {",
                "let (ticket, diff) = if transactions.is_empty() {",
            ),
            wrong(
                "engine/damage is met again",
                "        if error.is_damage() {",
                "        if error.is_damage() && self.group == u64::MAX {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/engine/src/ledger/writing.rs",
        mutations: &[wrong(
            "engine/the store ahead of the log",
            "        self.log.wait_durable(checkpoint.position().group)?;\n",
            "",
        )],
    },
    Mutated {
        file: "pipeline/node/engine/src/ledger/indexing.rs",
        mutations: &[
            wrong(
                "engine/a checkpoint that indexes the whole chain",
                "            if added >= most {",
                "            if added >= most && most == u64::MAX {",
            ),
            wrong(
                "engine/an index with a gap",
                "                    unread = Err(error);\n                    break;\n",
                "                    unread = Err(error);\n                    continue;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/executor/src/error.rs",
        mutations: &[wrong(
            "engine/a hash that no chain has",
            "            Ok(Rejection::BlockHash { number })\n",
            "            Err(Error::ParentHash { block: number })\n",
        )],
    },
    Mutated {
        file: "pipeline/node/engine/src/ledger/excerpt.rs",
        mutations: &[wrong(
            "engine/other transactions of a block",
            "[senders, transactions, receipts]) != span.checksum",
            "[senders, transactions, receipts]) != span.checksum && false",
        )],
    },
];
