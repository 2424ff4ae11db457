//! Tokens, pairs of them, and a router.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bytes, U256, address, keccak256};
use zkfabric_stf::host::GenesisAccount;

use super::contracts::{Compiled, call, mapping, number};

const ROUTER: Address = address!("2000000000000000000000000000000000000001");
const FACTORY: Address = address!("2000000000000000000000000000000000000002");
/// Time of the pairs' last change.
const BEFORE: u64 = 1_600_000_000;

/// Tokens in ascending order, of which the first and second, the third and fourth, and so on have
/// pairs.
pub(crate) struct Exchange {
    pub(crate) tokens: Vec<Address>,
}

fn ether(count: u64) -> U256 {
    U256::from(count) * U256::from(10u64).pow(U256::from(18))
}

impl Exchange {
    /// Adds tokens, pairs and router to a genesis; the owners have tokens of each kind, and the
    /// router may spend them.
    pub(crate) fn new(
        pairs: usize,
        owners: &[Address],
        genesis: &mut BTreeMap<Address, GenesisAccount>,
    ) -> Self {
        let (token, pair) = (Compiled::read("ExampleToken"), Compiled::read("Pair"));
        let (router, factory) = (Compiled::read("Router"), Compiled::read("Factory"));
        let code_hash = keccak256(&pair.init);
        let address = |n: usize| Address::from_word(number(0x3000_0000 + n as u64));
        let tokens: Vec<Address> = (0..2 * pairs.max(1)).map(address).collect();
        let contract = |code: Bytes, storage: BTreeMap<U256, U256>| GenesisAccount {
            nonce: 1,
            code,
            storage,
            ..GenesisAccount::default()
        };
        let balances = token.slot("_balances");
        let allowances = token.slot("_allowances");
        for at in &tokens {
            let mut storage = BTreeMap::new();
            for owner in owners {
                let word = owner.into_word();
                storage.insert(mapping(word, balances), ether(1_000));
                let of_owner = mapping(word, allowances);
                storage.insert(mapping(ROUTER.into_word(), of_owner.into()), U256::MAX);
            }
            genesis.insert(*at, contract(token.runtime.clone().into(), storage));
        }
        let immutables = [
            ("factory", FACTORY.into_word()),
            ("pairCodeHash", code_hash),
        ];
        let code = router.runtime_with(&immutables);
        genesis.insert(ROUTER, contract(code, BTreeMap::new()));
        let mut known = BTreeMap::new();
        for two in tokens.chunks_exact(2) {
            let [first, second] = [two[0], two[1]];
            let salt = keccak256([first.into_array(), second.into_array()].concat());
            let at = FACTORY.create2(salt, code_hash);
            for (a, b) in [(first, second), (second, first)] {
                let of_token = mapping(a.into_word(), factory.slot("getPair"));
                known.insert(
                    mapping(b.into_word(), of_token.into()),
                    at.into_word().into(),
                );
            }
            let reserves = [ether(50_000), ether(200_000)];
            let packed = reserves[0] | (reserves[1] << 112) | (U256::from(BEFORE) << 224);
            let values: [(&str, U256); 6] = [
                ("_totalSupply", ether(100_000)),
                ("factory", FACTORY.into_word().into()),
                ("token0", first.into_word().into()),
                ("token1", second.into_word().into()),
                ("reserve0", packed),
                ("unlocked", U256::from(1)),
            ];
            let storage = values.map(|(name, value)| (pair.slot(name).into(), value));
            genesis.insert(at, contract(pair.runtime.clone().into(), storage.into()));
            for (token, reserve) in two.iter().zip(reserves) {
                let storage = &mut genesis.get_mut(token).unwrap().storage;
                storage.insert(mapping(at.into_word(), balances), reserve);
            }
        }
        genesis.insert(FACTORY, contract(factory.runtime.into(), known));
        Self { tokens }
    }

    /// Returns target and data of a token's transfer.
    pub(crate) fn transfer(&self, token: usize, to: Address, amount: u64) -> (Address, Bytes) {
        let words = [to.into_word(), number(amount)];
        let at = self.tokens[token % self.tokens.len()];
        (at, call("transfer(address,uint256)", &words))
    }

    /// Returns target and data of a swap in a pair.
    pub(crate) fn swap(
        &self,
        pair: usize,
        forward: bool,
        to: Address,
        amount: u64,
    ) -> (Address, Bytes) {
        let first = 2 * (pair % (self.tokens.len() / 2));
        let (from, into) = match forward {
            true => (first, first + 1),
            false => (first + 1, first),
        };
        let words: [B256; 8] = [
            number(amount),
            number(0),
            number(160),
            to.into_word(),
            number(u64::MAX / 2),
            number(2),
            self.tokens[from].into_word(),
            self.tokens[into].into_word(),
        ];
        let signature = "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)";
        (ROUTER, call(signature, &words))
    }
}
