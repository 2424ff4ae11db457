//! Example of an exchange: effects of every transaction by Uniswap v2's formulas, in integers of
//! 256 bits.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use std::collections::BTreeMap;

use alloy_consensus::transaction::SignerRecoverable;
use alloy_consensus::{Transaction, TxEnvelope};
use alloy_eips::eip2718::Decodable2718;
use alloy_primitives::{Address, B256, Bytes, U256, hex, keccak256};
use serde_json::Value;
use zkfabric_batch::{BatchFile, Start, example};
use zkfabric_stf::execute::TransactionResult;

const COMPILED: &str = include_str!("../../../../examples/contracts/compiled.json");
const NOBODY: Address = Address::new(hex!("000000000000000000000000000000000000dead"));

/// The example, and the addresses of its contracts.
struct Exchange {
    batch: BatchFile,
    compiled: Value,
    tokens: Vec<Address>,
    factory: Address,
}

/// Holdings of a pair, in the order of its tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pool {
    reserves: [U256; 2],
    /// The pair's balances according to the tokens.
    balances: [U256; 2],
    supply: U256,
    time: u64,
    prices: [U256; 2],
}

/// A transaction, the states around it, and its outcome.
struct Step<'a> {
    about: &'a str,
    sender: Address,
    input: Bytes,
    time: u64,
    before: &'a Start,
    after: &'a Start,
    result: &'a TransactionResult,
}

impl Exchange {
    fn new() -> Self {
        let examples = example::all(example::SEED).unwrap();
        let found = examples.into_iter().find(|e| e.file_name == "swaps.json");
        let batch = found.unwrap().batch;
        let compiled: Value = serde_json::from_str(COMPILED).unwrap();
        let genesis = batch.genesis.as_ref().unwrap();
        let of = |name: &str| -> Vec<Address> {
            let code = code(&compiled, name, "runtime");
            let with_code = genesis.iter().filter(|account| account.1.code == code);
            with_code.map(|account| *account.0).collect()
        };
        let (tokens, factory) = (of("ExampleToken"), of("Factory")[0]);
        assert_eq!(tokens.len(), 3);
        Self {
            batch,
            compiled,
            tokens,
            factory,
        }
    }

    fn slot(&self, contract: &str, variable: &str) -> U256 {
        let slot = &self.compiled["contracts"][contract]["storage"][variable];
        U256::from(slot.as_u64().unwrap())
    }

    /// Returns the pair's address (EIP-1014).
    fn pair(&self, tokens: [Address; 2]) -> Address {
        let salt = keccak256(tokens.map(Address::into_array).concat());
        let code = keccak256(code(&self.compiled, "Pair", "init"));
        let bytes = [
            [0xff].as_slice(),
            self.factory.as_slice(),
            salt.as_slice(),
            code.as_slice(),
        ];
        Address::from_word(keccak256(bytes.concat()))
    }

    fn balance(&self, state: &Start, token: Address, owner: Address) -> U256 {
        let slot = mapping(owner, self.slot("ExampleToken", "_balances"));
        state.state.storage(token, slot).unwrap()
    }

    fn pool(&self, state: &Start, tokens: [Address; 2]) -> Pool {
        let pair = self.pair(tokens);
        let read = |name| -> U256 { state.state.storage(pair, self.slot("Pair", name)).unwrap() };
        let packed = read("reserve0");
        let mask = (U256::from(1) << 112_usize) - U256::from(1);
        Pool {
            reserves: [packed & mask, (packed >> 112_usize) & mask],
            balances: tokens.map(|token| self.balance(state, token, pair)),
            supply: read("_totalSupply"),
            time: (packed >> 224_usize).to::<u64>(),
            prices: ["price0CumulativeLast", "price1CumulativeLast"].map(read),
        }
    }

    fn pairs(&self) -> [[Address; 2]; 2] {
        [
            [self.tokens[0], self.tokens[1]],
            [self.tokens[1], self.tokens[2]],
        ]
    }

    /// Visits every transaction with the state before and after it.
    fn walk(&self, mut each: impl FnMut(&Step<'_>)) {
        let mut start = self.batch.start().unwrap();
        for block in &self.batch.blocks {
            // Prefixes of the block with one more transaction each.
            let mut before = start.clone();
            for (index, transaction) in block.transactions.iter().enumerate() {
                let mut part = self.batch.clone();
                let mut cut = block.clone();
                cut.transactions.truncate(index + 1);
                part.blocks = vec![cut];
                let executed = part.execute_on(&start).unwrap();
                let signed = TxEnvelope::decode_2718_exact(&transaction.raw).unwrap();
                each(&Step {
                    about: &transaction.about,
                    sender: signed.recover_signer().unwrap(),
                    input: signed.input().clone(),
                    time: block.header.timestamp,
                    before: &before,
                    after: &executed.after,
                    result: executed.execution.blocks[0].transactions.last().unwrap(),
                });
                before = executed.after;
            }
            start = before;
        }
    }

    /// Checks that a swap pays the formula's amount, from and to the caller.
    fn swapped(&self, step: &Step<'_>) {
        let [amount, least] = [0, 1].map(|index| step.word(index));
        let steps = step.word(5).to::<usize>();
        let path: Vec<Address> = (6..6 + steps).map(|index| step.address(index)).collect();
        let mut paid = amount;
        for pair in path.windows(2) {
            let forward = pair[0] < pair[1];
            let tokens = if forward {
                [pair[0], pair[1]]
            } else {
                [pair[1], pair[0]]
            };
            let (input, output) = if forward { (0, 1) } else { (1, 0) };
            let mut expected = self.pool(step.before, tokens);
            let out = amount_out(paid, expected.reserves[input], expected.reserves[output]);
            self.update(step, &mut expected);
            for of in [&mut expected.reserves, &mut expected.balances] {
                of[input] += paid;
                of[output] -= out;
            }
            assert_eq!(self.pool(step.after, tokens), expected, "{}", step.about);
            paid = out;
        }
        assert!(paid >= least);
        for (token, change) in [(path[0], -signed(amount)), (path[steps - 1], signed(paid))] {
            let [before, after] =
                [step.before, step.after].map(|state| self.balance(state, token, step.sender));
            assert_eq!(signed(after) - signed(before), change, "{}", step.about);
        }
        // As on Ethereum, with or without the price update of the block's first swap.
        let gas = step.result.gas_used;
        assert!(
            steps > 2 || (87_000..99_000).contains(&gas),
            "{}: {gas} gas",
            step.about
        );
    }

    /// Advances the prices by the time since the last update.
    fn update(&self, step: &Step<'_>, pool: &mut Pool) {
        let [first, second] = pool.reserves;
        let elapsed = U256::from(step.time - pool.time);
        if !first.is_zero() && !second.is_zero() {
            pool.prices[0] += (second << 112_usize) / first * elapsed;
            pool.prices[1] += (first << 112_usize) / second * elapsed;
        }
        pool.time = step.time;
    }

    /// Checks that the added amounts, and the new shares, are in the proportion of the reserves.
    fn added(&self, step: &Step<'_>) {
        let tokens = [0, 1].map(|index| step.address(index));
        let desired = [2, 3].map(|index| step.word(index));
        let mut expected = self.pool(step.before, tokens);
        let [first, second] = expected.reserves;
        let fitting = desired[0] * second / first;
        let paid = if fitting <= desired[1] {
            [desired[0], fitting]
        } else {
            [desired[1] * first / second, desired[1]]
        };
        let minted = [0, 1].map(|i| paid[i] * expected.supply / expected.reserves[i]);
        let minted = minted[0].min(minted[1]);
        self.update(step, &mut expected);
        for of in [&mut expected.reserves, &mut expected.balances] {
            of[0] += paid[0];
            of[1] += paid[1];
        }
        expected.supply += minted;
        assert_eq!(self.pool(step.after, tokens), expected);
        assert_eq!(
            self.shares(step.after, step, tokens) - self.shares(step.before, step, tokens),
            minted
        );
    }

    fn shares(&self, state: &Start, step: &Step<'_>, tokens: [Address; 2]) -> U256 {
        self.balance(state, self.pair(tokens), step.sender)
    }

    /// Checks that shares redeem for their part of both reserves.
    fn redeemed(&self, step: &Step<'_>) {
        let tokens = [0, 1].map(|index| step.address(index));
        let liquidity = step.word(2);
        let mut expected = self.pool(step.before, tokens);
        let worth = expected
            .balances
            .map(|held| liquidity * held / expected.supply);
        self.update(step, &mut expected);
        for i in [0, 1] {
            expected.balances[i] -= worth[i];
            let [before, after] =
                [step.before, step.after].map(|state| self.balance(state, tokens[i], step.sender));
            assert_eq!(after - before, worth[i]);
        }
        expected.reserves = expected.balances;
        expected.supply -= liquidity;
        assert_eq!(self.pool(step.after, tokens), expected);
        assert_eq!(
            self.shares(step.before, step, tokens) - self.shares(step.after, step, tokens),
            liquidity
        );
    }

    /// Checks a new pair against the factory: its code, its tokens, its first shares.
    fn created(&self, step: &Step<'_>) {
        let tokens = [0, 1].map(|index| step.address(index));
        let pair = self.pair(tokens);
        assert_eq!(step.before.state.code(pair).unwrap(), Bytes::new());
        assert_eq!(
            step.after.state.code(pair).unwrap(),
            code(&self.compiled, "Pair", "runtime")
        );
        let amounts = [2, 3].map(|index| step.word(index));
        let pool = self.pool(step.after, tokens);
        assert_eq!((pool.reserves, pool.balances), (amounts, amounts));
        assert!(pool.supply * pool.supply <= amounts[0] * amounts[1]);
        let more = pool.supply + U256::from(1);
        assert!(more * more > amounts[0] * amounts[1]);
        assert_eq!(self.balance(step.after, pair, NOBODY), U256::from(1_000));
        // A constructor has written the values that the genesis wrote by hand for the first pair.
        let first = self.pair(self.pairs()[0]);
        for variable in ["_name", "_symbol", "factory", "unlocked"] {
            let [by_hand, by_code] = [first, pair].map(|pair| {
                step.after
                    .state
                    .storage(pair, self.slot("Pair", variable))
                    .unwrap()
            });
            assert_eq!(by_hand, by_code, "{variable}");
        }
        let genesis = self.batch.genesis.as_ref().unwrap();
        assert_eq!(genesis[&first].code, step.after.state.code(pair).unwrap());
    }
}

impl Step<'_> {
    /// Returns a word of the call data.
    fn word(&self, index: usize) -> U256 {
        U256::from_be_slice(&self.input[4 + 32 * index..36 + 32 * index])
    }

    fn address(&self, index: usize) -> Address {
        Address::from_word(B256::from(self.word(index)))
    }
}

fn code(compiled: &Value, contract: &str, which: &str) -> Bytes {
    let code = compiled["contracts"][contract][which].as_str().unwrap();
    hex::decode(code).unwrap().into()
}

fn mapping(key: Address, slot: U256) -> U256 {
    keccak256([key.into_word().0, slot.to_be_bytes()].concat()).into()
}

/// Converts an amount to a signed integer; balances are far below 2^127.
fn signed(amount: U256) -> i128 {
    i128::try_from(amount.to::<u128>()).unwrap()
}

/// Returns the output amount; 997 of 1,000 parts of the input count.
fn amount_out(amount: U256, reserve_in: U256, reserve_out: U256) -> U256 {
    let counted = amount * U256::from(997);
    counted * reserve_out / (reserve_in * U256::from(1_000) + counted)
}

#[test]
fn transactions_do_what_uniswap_v2_does() {
    let exchange = Exchange::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    exchange.walk(|step| {
        *seen.entry(step.about.to_owned()).or_default() += 1;
        let fails = step.about.ends_with("reverts");
        assert_eq!(step.result.success, !fails, "{}", step.about);
        for tokens in exchange.pairs() {
            let [before, after] = [step.before, step.after].map(|s| exchange.pool(s, tokens));
            let product = |pool: &Pool| pool.reserves[0] * pool.reserves[1];
            assert!(product(&after) >= product(&before) || step.about.contains("redemption"));
            if fails {
                assert_eq!(before, after, "{}", step.about);
            } else if !step.about.starts_with("transfer of tokens to a pair") {
                // The only surplus is a payment past the router that was not yet taken.
                assert!(after.reserves == after.balances || before.reserves != before.balances);
            }
        }
        match step.about {
            _ if fails => {}
            "creation of a pair" => exchange.created(step),
            "addition to a pair" => exchange.added(step),
            "redemption of shares in a pair" => exchange.redeemed(step),
            about if about.starts_with("swap") => exchange.swapped(step),
            _ => exchange.paid(step),
        }
    });
    let swaps = seen.iter().filter(|kind| kind.0.starts_with("swap"));
    assert_eq!(swaps.map(|kind| kind.1).sum::<usize>(), 50, "{seen:?}");
    assert_eq!(seen.len(), 13, "{seen:?}");
}

impl Exchange {
    /// Checks a payment past the router and its use.
    fn paid(&self, step: &Step<'_>) {
        let tokens = self.pairs()[0];
        let [before, after] = [step.before, step.after].map(|state| self.pool(state, tokens));
        let mut expected = before;
        match step.about {
            "transfer of tokens to a pair" => expected.balances[0] += step.word(1),
            "update of a pair's reserves" => {
                assert_ne!(before.reserves, before.balances);
                self.update(step, &mut expected);
                expected.reserves = before.balances;
            }
            "payment of what a pair has above its reserves" => {
                assert_ne!(before.reserves, before.balances);
                expected.balances = before.reserves;
            }
            about => panic!("{about}"),
        }
        assert_eq!(after, expected);
    }
}
