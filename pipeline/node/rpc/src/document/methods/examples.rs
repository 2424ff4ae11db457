//! Parameters that several examples have.

/// A transaction of the examples.
pub(super) const SENT: &str =
    r#"["0x580f137310f700147046c68ed4d48283a91ffbc9b6e64e1563bcd27968890fd5"]"#;
/// A block's hash, which no block has.
pub(super) const NO_BLOCK: &str =
    r#"["0x0000000000000000000000000000000000000000000000000000000000000001"]"#;
/// A transfer of the first account's.
pub(super) const TRANSFER: &str = r#"[{"from": "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266",
    "to": "0x70997970c51812dc3a010c7d01b50e0d17dc79c8", "value": "0x1"}]"#;
