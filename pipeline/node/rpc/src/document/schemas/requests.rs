//! Simple values, and what requests have.

use super::super::schema::Shape::{self, Answer, Any, One, Request, Text};

pub(super) const SCHEMAS: &[(&str, Shape)] = &[
    ("Quantity", Text("^0x(0|[1-9a-f][0-9a-f]*)$")),
    ("Bytes", Text("^0x([0-9a-fA-F]{2})*$")),
    ("Address", Text("^0x[0-9a-fA-F]{40}$")),
    ("Hash", Text("^0x[0-9a-f]{64}$")),
    ("Bloom", Text("^0x[0-9a-f]{512}$")),
    ("Nonce", Text("^0x[0-9a-f]{16}$")),
    ("StorageKey", Text("^0[xX][0-9a-fA-F]{0,64}$")),
    (
        "Tag",
        One(&["earliest", "finalized", "safe", "latest", "pending"]),
    ),
    ("BlockNumber", Any(&["Quantity", "Tag"])),
    (
        "BlockId",
        Any(&["Quantity", "Tag", "Hash", "BlockOfHash", "BlockOfNumber"]),
    ),
    (
        "BlockOfHash",
        Request(&[("blockHash", "Hash"), ("requireCanonical?", "boolean")]),
    ),
    ("BlockOfNumber", Request(&[("blockNumber", "BlockNumber")])),
    ("LogCursor", Text("^[0-9]+\\.[0-9]+$")),
    ("BatchPart", One(&["batch", "parent", "proof"])),
    ("StreamKind", One(&["miniBlocks", "groups"])),
    ("Milliseconds", Any(&["integer", "Quantity"])),
    ("Count", Any(&["integer", "Quantity"])),
    ("Mined", Any(&["integer", "Quantity", "MineOptions"])),
    (
        "MineOptions",
        Request(&[("timestamp?", "Count"), ("blocks?", "Count")]),
    ),
    (
        "AccessListItem",
        Answer(&[("address", "Address"), ("storageKeys", "[Hash]")]),
    ),
    (
        "Authorization",
        Answer(&[
            ("chainId", "Quantity"),
            ("address", "Address"),
            ("nonce", "Quantity"),
            ("yParity", "Quantity"),
            ("r", "Quantity"),
            ("s", "Quantity"),
        ]),
    ),
    (
        "Call",
        Request(&[
            ("type?", "Quantity"),
            ("from?", "Address"),
            ("to?", "Address|null"),
            ("gas?", "Quantity"),
            ("gasPrice?", "Quantity"),
            ("maxFeePerGas?", "Quantity"),
            ("maxPriorityFeePerGas?", "Quantity"),
            ("value?", "Quantity"),
            ("input?", "Bytes"),
            ("data?", "Bytes"),
            ("nonce?", "Quantity"),
            ("chainId?", "Quantity"),
            ("accessList?", "[AccessListItem]"),
            ("authorizationList?", "[Authorization]"),
        ]),
    ),
    (
        "AccountOverride",
        Request(&[
            ("balance?", "Quantity"),
            ("nonce?", "Quantity"),
            ("code?", "Bytes"),
            ("state?", "{Hash}"),
            ("stateDiff?", "{Hash}"),
            ("movePrecompileToAddress?", "Address"),
        ]),
    ),
    (
        "BlockOverrides",
        Request(&[
            ("number?", "Quantity"),
            ("time?", "Quantity"),
            ("gasLimit?", "Quantity"),
            ("feeRecipient?", "Address"),
            ("prevRandao?", "Hash"),
            ("baseFeePerGas?", "Quantity"),
            ("blobBaseFee?", "Quantity"),
        ]),
    ),
    (
        "BlockOfCalls",
        Request(&[
            ("blockOverrides?", "BlockOverrides"),
            ("stateOverrides?", "{AccountOverride}"),
            ("calls?", "[Call]"),
        ]),
    ),
    (
        "Simulation",
        Request(&[
            ("blockStateCalls", "[BlockOfCalls]"),
            ("traceTransfers?", "boolean"),
            ("validation?", "boolean"),
            ("returnFullTransactions?", "boolean"),
        ]),
    ),
    ("Topic", Any(&["Hash", "[Hash]"])),
    ("Addresses", Any(&["Address", "[Address]"])),
    (
        "Filter",
        Request(&[
            ("fromBlock?", "BlockNumber"),
            ("toBlock?", "BlockNumber"),
            ("blockHash?", "Hash"),
            ("address?", "Addresses"),
            ("topics?", "[Topic|null]"),
        ]),
    ),
    (
        "TraceOptions",
        Request(&[
            ("tracer?", "string"),
            ("tracerConfig?", "any"),
            ("stateOverrides?", "{AccountOverride}"),
            ("blockOverrides?", "BlockOverrides"),
        ]),
    ),
    (
        "TraceFilter",
        Request(&[
            ("fromBlock?", "BlockNumber"),
            ("toBlock?", "BlockNumber"),
            ("fromAddress?", "[Address]"),
            ("toAddress?", "[Address]"),
            ("mode?", "TraceMode"),
            ("after?", "integer"),
            ("count?", "integer"),
        ]),
    ),
    ("TraceMode", One(&["union", "intersection"])),
    (
        "SubscriptionKind",
        One(&["newHeads", "logs", "newPendingTransactions"]),
    ),
    ("SubscriptionOptions", Any(&["boolean", "Filter"])),
];
