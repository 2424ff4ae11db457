//! Logs, filters and subscriptions.

use super::super::method::{Method, method};

pub(super) const METHODS: &[Method] = &[
    method(
        "eth_getLogs",
        "Returns logs of a range of blocks.",
        &["filter: Filter"],
        "[Log]",
        r#"[{"fromBlock": "0x0", "toBlock": "latest"}]"#,
    ),
    method(
        "eth_newFilter",
        "Installs a filter of logs.",
        &["filter: Filter"],
        "Quantity",
        r#"[{"address": "0x70997970c51812dc3a010c7d01b50e0d17dc79c8"}]"#,
    ),
    method(
        "eth_newBlockFilter",
        "Installs a filter of blocks.",
        &[],
        "Quantity",
        "[]",
    ),
    method(
        "eth_newPendingTransactionFilter",
        "Installs a filter of transactions.",
        &[],
        "Quantity",
        "[]",
    ),
    method(
        "eth_getFilterChanges",
        "Returns what is new for a filter since the last question.",
        &["filter: Quantity"],
        "[Change]",
        r#"["0x1"]"#,
    ),
    method(
        "eth_getFilterLogs",
        "Returns all logs of a filter's range.",
        &["filter: Quantity"],
        "[Log]",
        r#"["0x1"]"#,
    ),
    method(
        "eth_uninstallFilter",
        "Removes a filter; false if there is none.",
        &["filter: Quantity"],
        "boolean",
        r#"["0x1"]"#,
    ),
    method(
        "eth_subscribe",
        "Subscribes to headers, logs, or transactions, over WebSocket.",
        &[
            "subscription: SubscriptionKind",
            "options?: SubscriptionOptions",
        ],
        "any",
        r#"["newHeads"]"#,
    ),
    method(
        "eth_unsubscribe",
        "Ends a subscription; false if there is none.",
        &["subscription: any"],
        "boolean",
        r#"["0x1"]"#,
    ),
];
