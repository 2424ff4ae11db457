//! Contents of the experiment's batches: one kind of transaction each, so that each figure has one
//! cause.
//!
//! | workload | a transaction |
//! |---|---|
//! | `transfers` | a transfer of ether |
//! | `token-transfers` | a transfer of an ERC-20's tokens |
//! | `swaps` | a swap on an exchange like Uniswap v2 |
//! | `storage` | a call that reads and writes [`STORAGE`] new slots of storage |
//! | `compute` | a call that multiplies and divides [`COMPUTE`] times |
//! | `hash` | a call that hashes 136 bytes [`HASH`] times |
//! | `precompiles` | a call that calls ECRECOVER, SHA-256, and a multiplication and an addition of BN254, [`PRECOMPILES`] times |
//! | `calldata-N` | a call of a contract that stops at once, with N bytes of call data, none of them zero |

use core::fmt;

use alloy_primitives::{Address, Bytes, U256, uint};
use revm::bytecode::opcode::{
    ADD, CALLDATALOAD, DIV, DUP1, GAS, KECCAK256, MSTORE, MUL, POP, PUSH0, SLOAD, SSTORE,
    STATICCALL, STOP, SWAP1,
};
use zkfabric_batch::{
    BatchFile,
    example::{self, Repetition},
};

use crate::{
    Error,
    cost::{Accounts, CODE, Code, Envelope, Transaction, batch, contract},
};

/// Slots that a transaction of `storage` reads and writes.
pub const STORAGE: u64 = 20;
/// Rounds per transaction of `compute`.
pub const COMPUTE: u64 = 300;
/// Hashes per transaction of `hash`.
pub const HASH: u64 = 100;
/// Rounds per transaction of `precompiles`.
pub const PRECOMPILES: u64 = 3;
/// Number of senders, which take turns.
const SENDERS: usize = 16;
/// Maximum gas of a block of these batches: half of the block gas limit, so that the base fee does
/// not rise (EIP-1559).
const BLOCK_GAS: u64 = 15_000_000;

/// Contents of a batch's transactions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Workload {
    /// An example of `zkfabric example`.
    Repeated(Repetition),
    /// New slots of storage.
    Storage,
    /// Arithmetic.
    Compute,
    /// Keccak-256.
    Hash,
    /// Precompiled contracts.
    Precompiles,
    /// This many bytes of call data.
    Calldata(usize),
}

impl fmt::Display for Workload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Repeated(what) => f.write_str(what.name()),
            Self::Storage => f.write_str("storage"),
            Self::Compute => f.write_str("compute"),
            Self::Hash => f.write_str("hash"),
            Self::Precompiles => f.write_str("precompiles"),
            Self::Calldata(bytes) => write!(f, "calldata-{bytes}"),
        }
    }
}

/// Maximum bytes of call data of a workload: by EIP-7623, more would cost more than the gas limit
/// of a transaction (EIP-7825).
const MAX_CALLDATA: usize = 1 << 18;

impl core::str::FromStr for Workload {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(bytes) = text.strip_prefix("calldata-") {
            return match bytes.parse() {
                Ok(bytes) if bytes <= MAX_CALLDATA => Ok(Self::Calldata(bytes)),
                _ => Err(format!(
                    "expected a number of bytes up to {MAX_CALLDATA}, got {bytes:?}"
                )),
            };
        }
        let all = Repetition::ALL.map(Self::Repeated);
        let named = [Self::Storage, Self::Compute, Self::Hash, Self::Precompiles];
        let mut all = all.into_iter().chain(named);
        all.find(|workload| workload.to_string() == text)
            .ok_or_else(|| {
                format!(
                    "expected transfers, token-transfers, swaps, storage, compute, hash, precompiles or calldata-N, got {text:?}"
                )
            })
    }
}

/// Specification of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchSpec {
    /// Contents of the transactions.
    pub workload: Workload,
    /// Number of transactions, at least one.
    pub transactions: usize,
    /// Memory of a proof in MiB, if this batch has its own limit: less memory makes more shards.
    pub memory_mib: Option<u64>,
}

impl fmt::Display for BatchSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.workload, self.transactions)?;
        match self.memory_mib {
            Some(mib) => write!(f, "@{mib}"),
            None => Ok(()),
        }
    }
}

/// Maximum number of transactions per batch.
const MAX_TRANSACTIONS: usize = 10_000;
/// Maximum of a limit in MiB: a pebibyte.
const MAX_MIB: u64 = 1 << 30;

impl core::str::FromStr for BatchSpec {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (workload, rest) = text
            .split_once('/')
            .ok_or_else(|| format!("expected WORKLOAD/TRANSACTIONS, got {text:?}"))?;
        let (transactions, memory) = match rest.split_once('@') {
            Some((transactions, mib)) => (transactions, Some(mib)),
            None => (rest, None),
        };
        let mib = |text: &str| match text.parse() {
            Ok(mib @ 1..=MAX_MIB) => Ok(mib),
            _ => Err(format!("expected 1 to {MAX_MIB} MiB, got {text:?}")),
        };
        let transactions = match transactions.parse() {
            Ok(number @ 1..=MAX_TRANSACTIONS) => number,
            _ => {
                return Err(format!(
                    "expected 1 to {MAX_TRANSACTIONS} transactions, got {transactions:?}"
                ));
            }
        };
        Ok(Self {
            workload: workload.parse()?,
            transactions,
            memory_mib: memory.map(mib).transpose()?,
        })
    }
}

/// A contract, and the call of it in a transaction.
struct Call {
    code: Code,
    rounds: u64,
    /// Above the gas that a call uses.
    gas: u64,
}

impl Workload {
    fn call(self) -> Option<Call> {
        let code = match self {
            Self::Repeated(_) | Self::Calldata(_) => return None,
            // Slot: the number of remaining rounds, combined with the number of the transaction.
            Self::Storage => {
                let slot = Code::new().op(&[DUP1]).push(32).op(&[CALLDATALOAD, ADD]);
                let body = slot.op(&[DUP1, SLOAD]).push(1).op(&[ADD, SWAP1, SSTORE]);
                Code::looped(&Code::new(), &body)
            }
            Self::Compute => {
                let large = Code::new().push32(uint!(
                    0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47_U256
                ));
                let body = Code::new().op(&[DUP1]).then(&large).op(&[MUL]);
                let body = body.op(&[DUP1]).then(&large).op(&[DIV, ADD, POP]);
                Code::looped(&Code::new(), &body)
            }
            Self::Hash => {
                let body = Code::new().push(136).op(&[PUSH0, KECCAK256, PUSH0, MSTORE]);
                Code::looped(&Code::new(), &body)
            }
            Self::Precompiles => precompiles(),
        };
        let (rounds, gas) = match self {
            Self::Storage => (STORAGE, 25_000 * STORAGE),
            Self::Compute => (COMPUTE, 80 * COMPUTE),
            Self::Hash => (HASH, 150 * HASH),
            _ => (PRECOMPILES, 15_000 * PRECOMPILES),
        };
        Some(Call {
            code,
            rounds,
            gas: 50_000 + gas,
        })
    }

    /// Makes a batch of `count` transactions.
    ///
    /// # Errors
    /// The embedded data are damaged.
    pub fn batch(self, count: usize) -> Result<BatchFile, Error> {
        if let Self::Repeated(what) = self {
            let file = example::repeated(what, example::SEED, count);
            return file.map_err(|source| Error::batch(&self.to_string(), source));
        }
        let call = self.call();
        let code = call
            .as_ref()
            .map_or_else(|| Code::new().op(&[STOP]).bytes(), |call| call.code.bytes());
        let mut accounts = Accounts::new();
        accounts.insert(CODE, contract(code));
        let transaction = |index: usize| {
            let (gas, input) = match (&call, self) {
                (Some(call), _) => {
                    // Each transaction uses its own slots.
                    let words = [U256::from(call.rounds), U256::from(index) << 32];
                    let words = words.map(|word| word.to_be_bytes::<32>());
                    (call.gas, words.concat())
                }
                (None, Self::Calldata(bytes)) => (30_000 + 40 * bytes as u64, vec![0x5a; bytes]),
                (None, _) => (30_000, Vec::new()),
            };
            Transaction {
                sender: (index % SENDERS) as u8,
                envelope: Envelope::DynamicFee,
                to: CODE.into(),
                gas,
                input: Bytes::from(input),
                value: U256::ZERO,
            }
        };
        let mut blocks = vec![Vec::new()];
        let mut left = BLOCK_GAS;
        for index in 0..count {
            let transaction = transaction(index);
            if transaction.gas > left {
                blocks.push(Vec::new());
                left = BLOCK_GAS;
            }
            left -= transaction.gas;
            if let Some(block) = blocks.last_mut() {
                block.push(transaction);
            }
        }
        batch(&format!("{count} transactions: {self}."), accounts, &blocks)
    }
}

/// Returns code that calls four precompiled contracts with valid inputs.
fn precompiles() -> Code {
    let store = |code: Code, at: u64, word: U256| code.number(word).push(at).op(&[MSTORE]);
    let call = |code: Code, id: u8, [from, input, to, output]: [u64; 4]| {
        code.push(output)
            .push(to)
            .push(input)
            .push(from)
            .address(Address::with_last_byte(id))
            .op(&[GAS, STATICCALL, POP])
    };
    // A signature whose key can be recovered: r is the abscissa of secp256k1's generator (SEC 2,
    // 2.4.1), which is on the curve.
    let setup = store(Code::new(), 0, U256::from(0x1234_5678_u64));
    let setup = store(setup, 32, U256::from(27));
    let abscissa = uint!(0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798_U256);
    let setup = store(setup, 64, abscissa);
    let setup = store(setup, 96, U256::from(0x9abc_def0_u64));
    // (1, 2) generates BN254's first group (EIP-196).
    let setup = store(setup, 128, U256::from(1));
    let setup = store(setup, 160, U256::from(2));
    let setup = store(setup, 192, abscissa);
    let setup = store(setup, 224, U256::from(2));
    let body = call(Code::new(), 1, [0, 128, 512, 32]);
    let body = call(body, 2, [0, 256, 512, 32]);
    // The product of the scalar (at 192) and the generator, and the sum of that and the generator.
    let body = call(body, 7, [128, 96, 256, 64]);
    let body = store(body, 320, U256::from(1));
    let body = store(body, 352, U256::from(2));
    let body = call(body, 6, [256, 128, 512, 64]);
    Code::looped(&setup, &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Workload; 9] = [
        Workload::Repeated(Repetition::Transfers),
        Workload::Repeated(Repetition::TokenTransfers),
        Workload::Repeated(Repetition::Swaps),
        Workload::Storage,
        Workload::Compute,
        Workload::Hash,
        Workload::Precompiles,
        Workload::Calldata(0),
        Workload::Calldata(1 << 16),
    ];

    #[test]
    fn names_are_read_again() {
        for workload in ALL {
            for memory_mib in [None, Some(512)] {
                let wanted = BatchSpec {
                    workload,
                    transactions: 7,
                    memory_mib,
                };
                assert_eq!(wanted.to_string().parse(), Ok(wanted));
            }
        }
        for bad in [
            "transfers",
            "transfers/0",
            "transfers/x",
            "other/1",
            "calldata-/1",
            "calldata-999999/1",
            "transfers/1@",
            "transfers/1@0",
            "transfers@512",
        ] {
            assert!(bad.parse::<BatchSpec>().is_err(), "{bad}");
        }
    }

    #[test]
    fn every_transaction_succeeds() {
        for workload in ALL {
            let file = workload.batch(3).unwrap();
            assert_eq!(file.transactions().count(), 3, "{workload}");
            let executed = file.execute().unwrap();
            let results = executed.blocks.iter().flat_map(|block| &block.transactions);
            assert!(results.clone().all(|result| result.success), "{workload}");
            assert_eq!(results.count(), 3);
        }
    }

    #[test]
    fn blocks_have_room_for_their_transactions() {
        let file = Workload::Calldata(1 << 16).batch(25).unwrap();
        assert_eq!(file.transactions().count(), 25);
        assert!(file.blocks.len() > 1);
        file.execute().unwrap();
    }

    /// The gas shows that the loops run: each kind uses at least the minimum of its rounds.
    #[test]
    fn calls_do_what_they_say() {
        let gas = |workload: Workload| {
            let executed = workload.batch(2).unwrap().execute().unwrap();
            let results = executed.blocks.iter().flat_map(|block| &block.transactions);
            results.map(|result| result.gas_used).max().unwrap()
        };
        // EIP-2929, EIP-2200: a cold slot from zero to a number.
        assert!(gas(Workload::Storage) > 21_000 + 22_100 * STORAGE);
        assert!(gas(Workload::Compute) > 21_000 + 20 * COMPUTE);
        assert!(gas(Workload::Hash) > 21_000 + (30 + 6 * 5) * HASH);
        // ECRECOVER 3,000, SHA-256 156, multiplication 6,000, addition 150: a failing call consumes
        // all its gas and leaves no room for the rest.
        let precompiles = gas(Workload::Precompiles);
        let each = 3_000 + 156 + 6_000 + 150;
        assert!(precompiles > 21_000 + each * PRECOMPILES, "{precompiles}");
        assert!(
            precompiles < 23_000 + (each + 1_500) * PRECOMPILES,
            "{precompiles}"
        );
        // EIP-7623: 40 for a byte that is not zero.
        assert_eq!(gas(Workload::Calldata(1_000)), 21_000 + 40 * 1_000);
    }
}
