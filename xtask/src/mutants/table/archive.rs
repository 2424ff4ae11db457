//! Mistakes in the import of recorded chains.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/archive/src/file.rs",
        mutations: &[
            wrong(
                "archive/blocks of any length",
                "if got > BLOCK_BYTES {",
                "if got == usize::MAX {",
            ),
            wrong(
                "archive/files of any length",
                "if read as u64 > most {",
                "if read as u64 == u64::MAX {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/archive/src/header.rs",
        mutations: &[
            wrong(
                "archive/another parent",
                "    compare.same(Field::ParentHash, &parent.hash, &header.parent_hash)?;\n",
                "",
            ),
            wrong("archive/time that stands", "now > then", "now >= then"),
            wrong(
                "archive/any base fee",
                "    compare.same_option(Field::BaseFee, fee, header.base_fee_per_gas)?;\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/archive/src/ommers.rs",
        mutations: &[
            wrong(
                "archive/ommers of any age",
                "ommer.number < number && number - ommer.number <= GENERATIONS",
                "ommer.number != number",
            ),
            wrong(
                "archive/ommers twice",
                "|| earlier.into_iter().any(|other| other.hash_slow() == hash)",
                "|| earlier.into_iter().any(|_| false)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/archive/src/outcome.rs",
        mutations: &[
            wrong(
                "archive/any state root",
                "    compare.same(Field::StateRoot, &executed.state_root, &header.state_root)\n",
                "    Ok(())\n",
            ),
            wrong(
                "archive/any receipts",
                "    compare.same(Field::ReceiptsRoot, &root, &header.receipts_root)?;\n",
                "",
            ),
            wrong(
                "archive/any logs",
                "    compare.same(Field::LogsBloom, &bloom, &header.logs_bloom)?;\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/archive/src/forks/order.rs",
        mutations: &[wrong(
            "archive/forks in any order",
            "last.filter(|(_, earlier_at)| *earlier_at > at)",
            "last.filter(|_| false)",
        )],
    },
];
