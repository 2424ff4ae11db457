//! Transactions in.

use super::super::method::{Method, method};

pub(super) const METHODS: &[Method] = &[
    method(
        "eth_sendRawTransaction",
        "Submits a signed transaction; the hash comes once it is executed and durable.",
        &["transaction: Bytes"],
        "Hash",
        r#"["0x02f869827a69800185174876e8008252089470997970c51812dc3a010c7d01b50e0d17dc79c80180c080a0426e4c1a274a5f4c7f273e32ad6fbde46ab602480737565f7fdbbab275c99ee3a02a7838ad1c7e2bd3da2b0e8e8dc0965ce8abd883478e027a9d41167a462e6234"]"#,
    ),
    method(
        "eth_sendRawTransactionSync",
        "Submits a signed transaction, and returns its receipt (EIP-7966).",
        &["transaction: Bytes", "timeout?: Milliseconds"],
        "Receipt",
        r#"["0x02f869827a69010185174876e8008252089470997970c51812dc3a010c7d01b50e0d17dc79c80180c080a014c7d0244726808772ac69643f93e0b8f20d3986df1caf71064d3dde5d6cb407a00563c4774864148fff7ec0bb17c363d204271f692d93107e866df63478bfbe30", 5000]"#,
    ),
];
