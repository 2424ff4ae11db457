//! Purposes of functions, by their names.

/// A group, and the name parts that belong to it; the first match counts.
const GROUPS: [(&str, &[&str]); 11] = [
    ("Keccak", &["keccak"]),
    (
        "secp256k1",
        &["secp256k1", "zkfabric_field_", "HintedCrypto", "k256::"],
    ),
    (
        "copies and comparisons",
        &["memcpy", "memmove", "memset", "memcmp"],
    ),
    (
        "heap",
        &[
            "heap::",
            "__rust_",
            "__rg_",
            "alloc::raw_vec",
            "GlobalAlloc",
        ],
    ),
    ("trie", &["zkfabric_stf::mpt"]),
    (
        "RLP and transactions",
        &[
            "zkfabric_stf::rlp",
            "zkfabric_stf::transaction",
            "zkfabric_stf::receipt",
            "zkfabric_stf::header",
            "zkfabric_stf::batch",
        ],
    ),
    (
        "interpreter",
        &[
            "revm_interpreter::instructions",
            "revm_interpreter::interpreter",
            "Handler>::execution",
            "zkfabric_stf::interpreter",
        ],
    ),
    (
        "precompiles",
        &[
            "revm_precompile",
            "ark_",
            "p256",
            "aurora_engine_modexp",
            "num_bigint",
            "ripemd",
            "sha2::",
        ],
    ),
    ("256-bit arithmetic", &["ruint::"]),
    ("journal and frames", &["revm_"]),
    ("state and blocks", &["zkfabric_stf"]),
];

/// Returns the group of a function.
pub(super) fn of(function: &str) -> &'static str {
    let fits = |parts: &[&str]| parts.iter().any(|part| function.contains(part));
    let found = GROUPS.iter().find(|(_, parts)| fits(parts));
    found.map_or("other", |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_group_that_fits_counts() {
        for (function, group) in [
            ("keccak256_blocks", "Keccak"),
            ("zkfabric_field_mul", "secp256k1"),
            (
                "zkfabric_guest_crypto::secp256k1::recover::recover",
                "secp256k1",
            ),
            ("memcpy", "copies and comparisons"),
            (
                "<revm_precompile::interface::DefaultCrypto>::modexp",
                "precompiles",
            ),
            ("<ruint::Uint<256, 4>>::rem_by_ref", "256-bit arithmetic"),
            ("zkfabric_stf::execute::execute_blocks", "state and blocks"),
            (
                // The loop over opcodes is inlined into this function.
                "<revm_handler::mainnet_handler::MainnetHandler as revm_handler::handler::Handler>::execution",
                "interpreter",
            ),
            ("main", "other"),
        ] {
            assert_eq!(of(function), group, "{function}");
        }
    }
}
