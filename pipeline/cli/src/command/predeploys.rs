//! Contracts that a new chain begins with.

use alloy_primitives::{Address, Bytes, address, hex};
use zkfabric_stf::host::{BLOCK_HISTORY, GenesisAccount};

/// Code of the contract of EIP-2935.
const HISTORY_CODE: &[u8] = &hex!(
    "3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff"
    "81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500"
);
/// The factory that Foundry, Hardhat and others create contracts through, at the same addresses on
/// each chain (<https://github.com/Arachnid/deterministic-deployment-proxy>).
const FACTORY: Address = address!("4e59b44847b379578588920cA78FbF26c0B4956C");
const FACTORY_CODE: &[u8] = &hex!(
    "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234"
    "f58015156039578182fd5b8082525050506014600cf3"
);

/// Returns the contracts: the history of block hashes, and the factory.
pub(super) fn predeploys() -> [(Address, GenesisAccount); 2] {
    let contract = |code: &'static [u8]| GenesisAccount {
        nonce: 1,
        code: Bytes::from_static(code),
        ..GenesisAccount::default()
    };
    [
        (BLOCK_HISTORY, contract(HISTORY_CODE)),
        (FACTORY, contract(FACTORY_CODE)),
    ]
}

#[cfg(test)]
mod tests {
    use alloy_primitives::keccak256;
    use zkfabric_stf::host::BLOCK_HISTORY_CODE;

    use super::*;

    #[test]
    fn the_history_is_that_of_the_rules() {
        assert_eq!(keccak256(HISTORY_CODE), BLOCK_HISTORY_CODE);
    }
}
