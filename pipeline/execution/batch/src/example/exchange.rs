//! Exchange of the examples: tokens, factory, router and pairs in the genesis, and the pairs'
//! holdings while blocks are written.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, U256, address as fixed, keccak256};

use super::world::{GENESIS_TIMESTAMP, TOKEN, World, ether, tokens_of_signer};
use crate::contracts::{self, address};
use crate::{Error, GenesisAccount};

/// Tokens of the genesis, which has a pair of the first two.
const TOKENS: usize = 3;
/// Router's address in the genesis.
pub(super) const ROUTER: Address = fixed!("0x0000000000000000000000000000000000070072");
/// Factory's address in the genesis.
const FACTORY: Address = fixed!("0x00000000000000000000000000000000000fac70");
/// Holder of the shares that nobody can redeem, as in `Pair.sol`.
const NOBODY: Address = fixed!("0x000000000000000000000000000000000000dead");
/// Token amounts of a pair in the genesis: their product is a square.
const RESERVES: [u64; 2] = [50_000, 200_000];
/// Age of a pair's reserves when the first block begins.
const AGE_SECONDS: u64 = 3_600;

/// A token by its number, in the order of addresses.
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
        let mut exchange = Self::without_pairs(world)?;
        let signers: Vec<Address> = world.signers.iter().map(|signer| signer.address).collect();
        for token in 0..TOKENS {
            add_token(world, token, &signers)?;
        }
        exchange.pair(world, [0, 1], &signers)?;
        Ok(exchange)
    }

    /// Adds the exchange with this many pairs of two tokens each to the genesis. The tokens of a
    /// pair and equal shares in it belong to the signers whose [`pair`] it is.
    pub(super) fn disjoint(world: &mut World, pairs: usize) -> Result<Self, Error> {
        let mut exchange = Self::without_pairs(world)?;
        for tokens in (0..pairs).map(|number| pair(number, pairs)) {
            let signers = world.signers.iter().enumerate();
            let owners = signers.filter(|(signer, _)| pair(*signer, pairs) == tokens);
            let owners: Vec<Address> = owners.map(|(_, signer)| signer.address).collect();
            for token in tokens {
                add_token(world, token, &owners)?;
            }
            exchange.pair(world, tokens, &owners)?;
        }
        Ok(exchange)
    }

    /// Adds router and factory to the genesis.
    fn without_pairs(world: &mut World) -> Result<Self, Error> {
        let code_hash = keccak256(&world.contracts.get("Pair")?.init);
        let immutables = [("factory", address(FACTORY)), ("pairCodeHash", code_hash)];
        let router = world.contracts.get("Router")?.runtime_with(&immutables)?;
        world.add_contract(ROUTER, router);
        let factory = world.contracts.get("Factory")?.runtime.clone();
        world.add_contract(FACTORY, factory);
        Ok(Self {
            code_hash,
            pools: BTreeMap::new(),
        })
    }

    /// Adds a pair that the factory created, whose shares belong to these owners.
    fn pair(
        &mut self,
        world: &mut World,
        tokens: [Token; 2],
        owners: &[Address],
    ) -> Result<(), Error> {
        let [first, second] = tokens.map(of);
        let pair = self.address(tokens);
        let pairs = world.contracts.get("Factory")?.slot("getPair")?;
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
        let each = (supply - minimum()) / U256::from(owners.len().max(1));
        let rest = supply - each * U256::from(owners.len());
        // A pair inherits a token's variables first, so they have the same slots as in a token.
        world.store(pair, world.balance_slot(NOBODY)?, rest);
        for owner in owners {
            world.store(pair, world.balance_slot(*owner)?, each);
            world.store(pair, world.allowance_slot(*owner, ROUTER)?, U256::MAX);
        }
        for (token, reserve) in [(first, in_first), (second, in_second)] {
            world.store(token, world.balance_slot(pair)?, reserve);
            let of_owners = tokens_of_signer() * U256::from(owners.len());
            let slot = world.contracts.get("ExampleToken")?.slot("_totalSupply")?;
            world.store(token, slot, of_owners + reserve);
        }
        self.pools.insert(tokens, Pool { reserves, supply });
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

/// Adds a token of these owners to the genesis, which the router may spend.
fn add_token(world: &mut World, token: Token, owners: &[Address]) -> Result<(), Error> {
    let at = of(token);
    world.add_account(at, world.token(owners)?);
    for owner in owners {
        world.store(at, world.allowance_slot(*owner, ROUTER)?, U256::MAX);
    }
    Ok(())
}

/// Returns the tokens of the pair in which a signer swaps, among this many pairs.
pub(super) const fn pair(signer: usize, pairs: usize) -> [Token; 2] {
    let first = 2 * (signer % pairs);
    [first, first + 1]
}

/// Returns the address of a token: the first one's, and those behind it.
pub(super) fn of(token: Token) -> Address {
    let first = U256::from_be_bytes(TOKEN.into_word().0);
    Address::from_word((first + U256::from(token)).into())
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
