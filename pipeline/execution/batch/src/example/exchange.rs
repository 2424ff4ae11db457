//! Exchange of the examples: tokens, factory, router and one pair in the genesis, and the pairs'
//! holdings while blocks are written.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, U256, address as fixed, keccak256};

use super::world::{GENESIS_TIMESTAMP, TOKEN, World, ether, tokens_of_signer};
use crate::contracts::{self, address};
use crate::{Error, GenesisAccount};

/// Tokens in the order of their addresses. The genesis has a pair of the first two.
pub(super) const TOKENS: [Address; 3] = [
    TOKEN,
    fixed!("0x00000000000000000000000000000000000e2c21"),
    fixed!("0x00000000000000000000000000000000000e2c22"),
];
/// Router's address in the genesis.
pub(super) const ROUTER: Address = fixed!("0x0000000000000000000000000000000000070072");
/// Factory's address in the genesis.
const FACTORY: Address = fixed!("0x00000000000000000000000000000000000fac70");
/// Holder of the shares that nobody can redeem, as in `Pair.sol`.
const NOBODY: Address = fixed!("0x000000000000000000000000000000000000dead");
/// Token amounts of the first pair: their product is a square.
const RESERVES: [u64; 2] = [50_000, 200_000];
/// Age of the first pair's reserves when the first block begins.
const AGE_SECONDS: u64 = 3_600;

/// A token by its index in [`TOKENS`].
pub(super) type Token = usize;

/// Holdings of the pairs.
#[derive(Debug)]
pub(super) struct Exchange {
    /// Hash of the pairs' creation code.
    code_hash: B256,
    /// Pools by their tokens in order.
    pools: BTreeMap<[Token; 2], Pool>,
}

/// Holdings of a pair, in the order of its tokens, and its shares.
#[derive(Clone, Copy, Debug)]
struct Pool {
    reserves: [U256; 2],
    supply: U256,
}

impl Exchange {
    /// Adds the exchange to the genesis. All signers have equal shares in the pair, and the router
    /// may spend all their tokens.
    pub(super) fn new(world: &mut World) -> Result<Self, Error> {
        let code_hash = keccak256(&world.contracts.get("Pair")?.init);
        let mut exchange = Self {
            code_hash,
            pools: BTreeMap::new(),
        };
        let token = world.token()?;
        let signers: Vec<Address> = world.signers.iter().map(|signer| signer.address).collect();
        for at in TOKENS {
            world.add_account(at, token.clone());
            for signer in &signers {
                world.store(at, world.allowance_slot(*signer, ROUTER)?, U256::MAX);
            }
        }
        let immutables = [("factory", address(FACTORY)), ("pairCodeHash", code_hash)];
        let router = world.contracts.get("Router")?.runtime_with(&immutables)?;
        world.add_contract(ROUTER, router);
        exchange.pair(world, &signers)?;
        Ok(exchange)
    }

    /// Adds the factory and the pair that the factory created.
    fn pair(&mut self, world: &mut World, signers: &[Address]) -> Result<(), Error> {
        let [first, second, _] = TOKENS;
        let pair = self.address([0, 1]);
        let factory = world.contracts.get("Factory")?;
        let pairs = factory.slot("getPair")?;
        let code = factory.runtime.clone();
        world.add_contract(FACTORY, code);
        for (a, b) in [(first, second), (second, first)] {
            let of_token = contracts::mapping(address(a), pairs);
            let slot = contracts::mapping(address(b), of_token);
            world.store(FACTORY, slot, address(pair).into());
        }

        let reserves = RESERVES.map(ether);
        let supply = shares(reserves);
        let contract = world.contracts.get("Pair")?.clone();
        let price = |of: U256, by: U256| (of << 112) / by * U256::from(AGE_SECONDS);
        let [in_first, in_second] = reserves;
        let account = GenesisAccount {
            nonce: 1,
            code: contract.runtime.clone(),
            ..GenesisAccount::default()
        };
        world.add_account(pair, account);
        let packed = in_first | (in_second << 112) | (U256::from(GENESIS_TIMESTAMP) << 224);
        for (variable, value) in [
            ("_totalSupply", supply),
            ("_name", contracts::short_string("Example Liquidity").into()),
            ("_symbol", contracts::short_string("EXL").into()),
            ("factory", address(FACTORY).into()),
            ("token0", address(first).into()),
            ("token1", address(second).into()),
            ("reserve0", packed),
            ("price0CumulativeLast", price(in_second, in_first)),
            ("price1CumulativeLast", price(in_first, in_second)),
            ("unlocked", U256::from(1)),
        ] {
            world.store(pair, contract.slot(variable)?, value);
        }
        let each = (supply - minimum()) / U256::from(signers.len().max(1));
        let rest = supply - each * U256::from(signers.len());
        // A pair inherits a token's variables first, so they have the same slots as in a token.
        world.store(pair, world.balance_slot(NOBODY)?, rest);
        for signer in signers {
            world.store(pair, world.balance_slot(*signer)?, each);
            world.store(pair, world.allowance_slot(*signer, ROUTER)?, U256::MAX);
        }
        for (token, reserve) in [(first, in_first), (second, in_second)] {
            world.store(token, world.balance_slot(pair)?, reserve);
            let of_signers = tokens_of_signer() * U256::from(signers.len());
            let slot = world.contracts.get("ExampleToken")?.slot("_totalSupply")?;
            world.store(token, slot, of_signers + reserve);
        }
        self.pools.insert([0, 1], Pool { reserves, supply });
        Ok(())
    }

    /// Returns the address at which the factory creates the pair of two tokens in order (EIP-1014).
    pub(super) fn address(&self, tokens: [Token; 2]) -> Address {
        let salt = keccak256(tokens.map(|token| of(token).into_array()).concat());
        FACTORY.create2(salt, self.code_hash)
    }

    /// Returns the payout of a path for an amount; zero where a pair is missing or pays nothing.
    pub(super) fn quote(&self, amount: U256, path: &[Token]) -> U256 {
        self.steps(amount, path).last().copied().unwrap_or_default()
    }

    /// Returns the payout of each step of a path.
    fn steps(&self, amount: U256, path: &[Token]) -> Vec<U256> {
        let mut amount = amount;
        let pairs = path.windows(2).map_while(|step| {
            let (pool, forward) = self.pool(*step.first()?, *step.last()?)?;
            let [first, second] = pool.reserves;
            let (reserve_in, reserve_out) = if forward {
                (first, second)
            } else {
                (second, first)
            };
            let without_fee = amount * U256::from(997);
            let most = reserve_in * U256::from(1_000) + without_fee;
            amount = (without_fee * reserve_out).checked_div(most)?;
            Some(amount)
        });
        pairs.collect()
    }

    /// Returns the pair of two tokens, and whether the tokens are given in order.
    fn pool(&self, from: Token, to: Token) -> Option<(&Pool, bool)> {
        let key = [from.min(to), from.max(to)];
        self.pools.get(&key).map(|pool| (pool, from < to))
    }

    /// Swaps along a path.
    pub(super) fn swap(&mut self, amount: U256, path: &[Token]) {
        let mut paid = amount;
        for (step, out) in path.windows(2).zip(self.steps(amount, path)) {
            if let [from, to] = *step
                && let Some(pool) = self.pools.get_mut(&[from.min(to), from.max(to)])
            {
                let forward = from < to;
                let [first, second] = &mut pool.reserves;
                let (reserve_in, reserve_out) = if forward {
                    (first, second)
                } else {
                    (second, first)
                };
                *reserve_in += paid;
                *reserve_out -= out;
            }
            paid = out;
        }
    }

    /// Creates a pair with these amounts.
    pub(super) fn create(&mut self, tokens: [Token; 2], reserves: [U256; 2]) {
        let supply = shares(reserves);
        self.pools.insert(tokens, Pool { reserves, supply });
    }

    /// Adds the largest part of both amounts that fits the proportion of the reserves.
    pub(super) fn add(&mut self, tokens: [Token; 2], desired: [U256; 2]) {
        if let Some(pool) = self.pools.get_mut(&tokens) {
            let ([first, second], [to_first, to_second]) = (pool.reserves, desired);
            let fitting = to_first * second / first;
            let [to_first, to_second] = if fitting <= to_second {
                [to_first, fitting]
            } else {
                [to_second * first / second, to_second]
            };
            let minted = (to_first * pool.supply / first).min(to_second * pool.supply / second);
            pool.supply += minted;
            pool.reserves = [first + to_first, second + to_second];
        }
    }

    /// Returns the worth of shares in both tokens.
    pub(super) fn worth(&self, tokens: [Token; 2], liquidity: U256) -> [U256; 2] {
        self.pools.get(&tokens).map_or([U256::ZERO; 2], |pool| {
            pool.reserves
                .map(|reserve| liquidity * reserve / pool.supply)
        })
    }

    /// Redeems shares.
    pub(super) fn remove(&mut self, tokens: [Token; 2], liquidity: U256) {
        let worth = self.worth(tokens, liquidity);
        if let Some(pool) = self.pools.get_mut(&tokens) {
            for (reserve, less) in pool.reserves.iter_mut().zip(worth) {
                *reserve -= less;
            }
            pool.supply -= liquidity;
        }
    }

    /// Adds tokens paid to a pair to its reserves.
    pub(super) fn sync(&mut self, tokens: [Token; 2], paid: [U256; 2]) {
        if let Some(pool) = self.pools.get_mut(&tokens) {
            for (reserve, more) in pool.reserves.iter_mut().zip(paid) {
                *reserve += more;
            }
        }
    }
}

/// Returns the address of a token.
pub(super) fn of(token: Token) -> Address {
    TOKENS.get(token).copied().unwrap_or_default()
}

/// Returns the shares of a new pair.
fn shares(reserves: [U256; 2]) -> U256 {
    let [first, second] = reserves;
    (first * second).root(2)
}

/// Returns the shares that nobody can redeem.
fn minimum() -> U256 {
    U256::from(1_000)
}
