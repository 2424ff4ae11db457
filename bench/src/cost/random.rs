//! Random batches: contracts that call each other and all precompiles, transactions of every kind,
//! several blocks, every fork, and what is expensive on purpose.
//!
//! A batch follows from a list of choices, so that a search can change a few of them.

use std::sync::LazyLock;

use alloy_eips::eip2930::{AccessList, AccessListItem};
use alloy_primitives::{Address, B256, TxKind, U256, address, keccak256};
use revm::bytecode::opcode::{
    ADD, CALL, CALLCODE, CALLDATACOPY, CALLDATALOAD, CALLDATASIZE, CREATE, CREATE2, DELEGATECALL,
    DUP1, EXTCODECOPY, GAS, INVALID, JUMP, JUMPDEST, JUMPI, LOG0, LOG4, MSTORE, MSTORE8, OpCode,
    PC, POP, PUSH0, PUSH1, PUSH32, RETURN, REVERT, SELFDESTRUCT, SLOAD, SSTORE, STATICCALL, STOP,
    TSTORE,
};
use zkfabric_batch::BatchFile;
use zkfabric_stf::Fork;

use super::precompiles;
use super::world::{Accounts, CODE, Envelope, Transaction, batch, contract};
use crate::Error;

/// Contracts that call each other.
const OTHERS: [Address; 3] = [
    CODE,
    address!("2000000000000000000000000000000000000012"),
    address!("2000000000000000000000000000000000000013"),
];
/// Inputs of precompiles at which their work is special, with the precompile's number.
static SPECIAL: LazyLock<Vec<(u16, Vec<u8>)>> = LazyLock::new(precompiles::special);

/// Choices of a batch: those of a list, and then pseudorandom ones, which the list keeps.
#[derive(Clone, Debug)]
pub struct Choices {
    list: Vec<u64>,
    at: usize,
    seed: B256,
}

impl Choices {
    /// Starts an empty list.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self::following(Vec::new(), seed)
    }

    /// Starts with these choices.
    #[must_use]
    pub(super) fn following(list: Vec<u64>, seed: u64) -> Self {
        Self {
            list,
            at: 0,
            seed: keccak256(seed.to_be_bytes()),
        }
    }

    /// Returns the choices that were made.
    pub(super) fn made(mut self) -> Vec<u64> {
        self.list.truncate(self.at);
        self.list
    }

    fn next(&mut self) -> u64 {
        if self.at == self.list.len() {
            self.seed = keccak256(self.seed);
            self.list
                .push(U256::from_be_bytes(self.seed.0).as_limbs()[0]);
        }
        self.at += 1;
        self.list.get(self.at - 1).copied().unwrap_or_default()
    }

    fn word(&mut self) -> U256 {
        keccak256(self.next().to_be_bytes()).into()
    }

    pub(super) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn pick<T: Copy, const N: usize>(&mut self, of: &[T; N]) -> T {
        of[self.below(N as u64) as usize]
    }

    /// Returns any number: small, of any length, a power of two or one less, an address.
    fn number(&mut self) -> U256 {
        match self.below(6) {
            0 => U256::from(self.below(4)),
            1 => U256::from(self.below(300)),
            2 => self.word() >> self.below(256),
            3 => U256::from(1) << self.below(256),
            4 => (U256::from(1) << self.below(256)) - U256::from(1),
            _ => self.address().into_word().into(),
        }
    }

    fn address(&mut self) -> Address {
        match self.below(4) {
            0 => Address::from_word(U256::from(1 + self.below(0x12)).into()),
            1 => Address::from_word(U256::from(0x100).into()),
            2 => Address::from_word(U256::from(1000 + self.below(50)).into()),
            _ => self.pick(&OTHERS),
        }
    }

    /// Returns an offset or a length in memory.
    fn size(&mut self) -> U256 {
        U256::from(match self.below(5) {
            0 => 0,
            1 => self.below(32),
            2 => self.below(300),
            3 => self.below(3000),
            _ => self.below(20_000),
        })
    }

    fn push(&mut self, code: &mut Vec<u8>, number: U256) {
        let bytes = number.to_be_bytes::<32>();
        // Mostly the shortest form.
        let length = if self.below(8) == 0 {
            32
        } else {
            number.byte_len()
        };
        code.push(PUSH0 + length as u8);
        code.extend(bytes.iter().skip(32 - length));
    }

    /// Appends calls of a precompile.
    fn precompile(&mut self, code: &mut Vec<u8>, number: u16, input: &[u8]) {
        for (chunk, offset) in input.chunks(32).zip((0u64..).step_by(32)) {
            let mut word = [0; 32];
            for (to, from) in word.iter_mut().zip(chunk) {
                *to = *from;
            }
            code.push(PUSH32);
            code.extend(word);
            self.push(code, U256::from(offset));
            code.push(MSTORE);
        }
        for _ in 0..1 + self.below(20) {
            for operand in [64, 0, input.len() as u64, 0, number.into()] {
                self.push(code, U256::from(operand));
            }
            code.extend([GAS, STATICCALL, POP]);
        }
    }

    /// Appends what is expensive for its gas, or was once.
    fn special(&mut self, code: &mut Vec<u8>) {
        match self.below(6) {
            // A precompile with a special input.
            0 => {
                let place = self.below(SPECIAL.len() as u64) as usize;
                if let Some((number, input)) = SPECIAL.get(place) {
                    self.precompile(code, *number, input);
                }
            }
            // Powers of numbers of any length.
            1 => {
                let sizes = [0, 1, 8, 31, 32, 33, 48, 64, 96];
                let lengths = [
                    self.pick(&sizes),
                    self.pick(&[0, 1, 2, 3, 4, 5, 32, 33, 40]),
                    self.pick(&sizes),
                ];
                let mut input: Vec<u8> = lengths
                    .iter()
                    .flat_map(|length| U256::from(*length).to_be_bytes::<32>())
                    .collect();
                let end = 96 + lengths.iter().sum::<usize>();
                while input.len() < end {
                    let word = self.number().to_be_bytes::<32>();
                    input.extend(word.iter().rev());
                }
                input.truncate(end);
                self.precompile(code, 5, &input);
            }
            // A frame of a recursion, which has all the gas.
            2 => {
                let op = self.pick(&[CALL, CALLCODE, DELEGATECALL, STATICCALL]);
                let (input, output) = (self.pick(&[0, 32, 64, 300]), self.pick(&[0, 32, 64]));
                for operand in [output, 0, input, 0] {
                    self.push(code, U256::from(operand));
                }
                if matches!(op, CALL | CALLCODE) {
                    self.push(code, U256::ZERO);
                }
                let callee = self.pick(&OTHERS).into_word();
                self.push(code, callee.into());
                code.extend([GAS, op, POP]);
            }
            // Straight code.
            3 => {
                let pieces: [&[u8]; 8] = [
                    &[JUMPDEST],
                    &[PUSH0, CALLDATALOAD, POP],
                    &[PUSH0, DUP1, MSTORE],
                    &[PUSH1, 7, POP],
                    &[CALLDATASIZE, POP],
                    &[PUSH0, PUSH0, JUMPI],
                    &[PUSH0, PUSH0, ADD, POP],
                    &[PC, POP],
                ];
                let (piece, times) = (self.pick(&pieces), self.pick(&[10, 100, 1000, 8000]));
                code.extend(piece.repeat(times));
            }
            // A contract that is created: slots that no trie has, code of all kinds.
            4 => {
                let pieces: [&[u8]; 5] = [
                    &[PUSH0, GAS, SSTORE],
                    &[GAS, SLOAD, POP],
                    &[GAS, DUP1, SSTORE],
                    &[GAS, DUP1, TSTORE],
                    &[PUSH1, JUMPDEST, GAS, MSTORE8],
                ];
                let mut init = self.pick(&pieces).repeat(6);
                let returned = self.pick(&[0, 32, 255]);
                init.extend([PUSH1, returned, PUSH0, RETURN]);
                init.resize(64, STOP);
                for (word, offset) in init.chunks(32).zip([0, 32]) {
                    code.push(PUSH32);
                    code.extend(word);
                    self.push(code, U256::from(offset));
                    code.push(MSTORE);
                }
                code.extend([PUSH1, 34, PUSH0, PUSH0, CREATE, POP]);
            }
            // Many new keys.
            _ => {
                let pieces: [&[u8]; 4] = [
                    &[GAS, DUP1, TSTORE],
                    &[GAS, DUP1, SSTORE],
                    &[GAS, SLOAD, POP],
                    &[PUSH0, GAS, TSTORE],
                ];
                let (piece, times) = (self.pick(&pieces), self.pick(&[3, 30, 300]));
                code.extend(piece.repeat(times));
            }
        }
    }

    /// Appends one instruction with operands that let it succeed most of the time, and removes its
    /// results.
    fn instruction(&mut self, code: &mut Vec<u8>) {
        if self.below(16) == 0 {
            return self.special(code);
        }
        let op = match self.below(3) {
            0 => self.pick(&[
                CALL,
                CALLCODE,
                DELEGATECALL,
                STATICCALL,
                CREATE,
                CREATE2,
                LOG0,
                LOG4,
                SSTORE,
                TSTORE,
                EXTCODECOPY,
                CALLDATACOPY,
            ]),
            _ => self.below(256) as u8,
        };
        let Some(known) = OpCode::new(op) else {
            // Ends the frame: rare.
            if self.below(50) == 0 {
                code.push(op);
            }
            return;
        };
        match op {
            STOP | RETURN | REVERT | INVALID | SELFDESTRUCT if self.below(20) != 0 => return,
            JUMP => return code.extend([PC, PUSH1, 5, ADD, JUMP, JUMPDEST]),
            JUMPI => return code.extend([PUSH0 + 1, 1, PC, PUSH1, 5, ADD, JUMPI, JUMPDEST]),
            PUSH1..=PUSH32 => {
                let number = self.word() >> (256 - 8 * usize::from(op - PUSH0));
                code.push(op);
                let bytes = number.to_be_bytes::<32>();
                code.extend(bytes.iter().skip(32 - usize::from(op - PUSH0)));
                return code.push(POP);
            }
            _ => {}
        }
        let inputs = known.inputs();
        // From the top of the stack.
        let operands: Vec<U256> = (0..inputs).map(|place| self.operand(op, place)).collect();
        for operand in operands.iter().rev() {
            self.push(code, *operand);
        }
        code.push(op);
        for _ in 0..known.outputs() {
            code.push(POP);
        }
    }

    fn operand(&mut self, op: u8, place: u8) -> U256 {
        match (op, place) {
            // Gas, address, value.
            (CALL | CALLCODE | DELEGATECALL | STATICCALL, 0) => {
                U256::from(self.pick(&[0, 3, 100, 700, 3000, 60_000, 500_000]))
            }
            (CALL | CALLCODE | DELEGATECALL | STATICCALL | EXTCODECOPY, 1 | 0) => {
                self.address().into_word().into()
            }
            (CALL | CALLCODE, 2) | (CREATE | CREATE2, 0) => U256::from(self.below(2)),
            (LOG0..=LOG4 | CREATE..=STATICCALL | REVERT, _) => self.size(),
            (0x20 | 0x35..=0x3e | 0x51..=MSTORE8 | 0x5e, _) => self.size(),
            _ => self.number(),
        }
    }

    fn code(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        for _ in 0..5 + self.below(60) {
            self.instruction(&mut body);
        }
        // A loop until the gas runs out, or one pass and then an answer.
        if self.below(2) == 0 {
            let mut code = vec![JUMPDEST];
            code.extend(body);
            code.extend([PUSH0, JUMP]);
            return code;
        }
        for _ in 0..2 {
            let operand = self.size();
            self.push(&mut body, operand);
        }
        body.push(self.pick(&[RETURN, REVERT, SELFDESTRUCT, INVALID]));
        body
    }

    fn transaction(&mut self, fork: Fork) -> Transaction {
        let kinds = if fork == Fork::Cancun { 3 } else { 4 };
        let envelope = match self.below(kinds) {
            0 => Envelope::Legacy,
            1 => {
                let item = |random: &mut Self| AccessListItem {
                    address: random.address(),
                    storage_keys: (0..random.below(5))
                        .map(|_| random.number().into())
                        .collect(),
                };
                let items = (0..self.below(5)).map(|_| item(self));
                Envelope::AccessList(AccessList(items.collect()))
            }
            2 => Envelope::DynamicFee,
            _ => Envelope::SetCode((10..11 + self.below(4) as u8).collect()),
        };
        let length = self.pick(&[0, 1, 40, 400, 4000]);
        let input: Vec<u8> = (0..length).map(|_| self.below(300) as u8).collect();
        let sender = self.below(4) as u8;
        let create = self.below(8) == 0 && !matches!(envelope, Envelope::SetCode(_));
        Transaction {
            sender,
            envelope,
            to: if create {
                TxKind::Create
            } else {
                TxKind::Call(self.pick(&OTHERS))
            },
            gas: 400_000 + self.below(1_500_000),
            input: if create {
                // Longer code would need more gas than the transaction has.
                let code: Vec<u8> = self.code().into_iter().take(4000).collect();
                code.into()
            } else {
                input.into()
            },
            value: U256::from(self.below(3)),
        }
    }

    /// Returns the batch of these choices.
    ///
    /// # Errors
    /// None in practice.
    pub fn batch(&mut self, name: &str) -> Result<BatchFile, Error> {
        let fork = self.pick(&[Fork::Cancun, Fork::Prague, Fork::Osaka]);
        let mut accounts = Accounts::new();
        for address in OTHERS {
            let mut account = contract(self.code());
            account.balance = U256::from(self.below(100));
            for _ in 0..self.below(40) {
                let value = U256::from(1 + self.below(9));
                account.storage.insert(self.number().into(), value.into());
            }
            accounts.insert(address, account);
        }
        for _ in 0..self.below(60) {
            accounts.entry(self.address()).or_default().balance = U256::from(1);
        }
        let blocks: Vec<Vec<Transaction>> = (0..1 + self.below(3))
            .map(|_| (0..self.below(6)).map(|_| self.transaction(fork)).collect())
            .collect();
        let mut file = batch(name, accounts, &blocks)?;
        file.rules.fork = fork;
        Ok(file)
    }
}
