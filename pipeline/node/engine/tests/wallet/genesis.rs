//! The beginning of the tests' chain.

use alloy_primitives::{Address, U256};
use zkfabric_stf::host::{Genesis, GenesisAccount};

/// Chain of the tests.
pub(crate) const CHAIN: u64 = 7;

/// Returns a genesis in which accounts are rich.
pub(crate) fn genesis_of(accounts: impl IntoIterator<Item = Address>) -> Genesis {
    let rich = GenesisAccount {
        balance: U256::from(10).pow(U256::from(24)),
        ..GenesisAccount::default()
    };
    let accounts = accounts.into_iter().map(|address| (address, rich.clone()));
    Genesis {
        chain_id: CHAIN,
        gas_limit: 30_000_000,
        base_fee: 7,
        accounts: accounts.collect(),
        ..Genesis::default()
    }
}
