//! Random transactions: valid ones of every kind, and each kind of rejection among them.

use alloy_primitives::{Address, B256, Bytes, TxKind, U256};
use revm::context::transaction::{AccessList, AccessListItem};

use super::contracts::{
    BALANCE_READER, BENEFICIARY_READER, CLEARER, COUNTER, DEPLOYER, FACTORY, FORWARDER,
    HASH_READER, HASHER, HISTORY_READER, LOGGER, PARENT_HASHER, REVERTER, TWO_COUNTERS, deployed,
    number,
};
use super::exchange::Exchange;
use super::request::{Request, User};

pub(crate) const CHAIN_ID: u64 = 4242;
const GWEI: u128 = 1_000_000_000;

/// A source of random transactions, which knows the nonces if all of them are included.
pub(crate) struct Random<'c> {
    pub(crate) rng: fastrand::Rng,
    users: &'c [User],
    exchange: &'c Exchange,
    beneficiary: Address,
    pub(crate) nonces: Vec<u64>,
    /// In how many transactions of a hundred something is wrong.
    pub(crate) wrong: u32,
    /// In how many transactions of a hundred the beneficiary's account is read.
    pub(crate) beneficiary_reads: u32,
    /// Whether nearly everything is a transfer between users, of ether or tokens.
    pub(crate) calm: bool,
}

impl<'c> Random<'c> {
    pub(crate) fn new(
        seed: u64,
        users: &'c [User],
        exchange: &'c Exchange,
        beneficiary: Address,
    ) -> Self {
        Self {
            rng: fastrand::Rng::with_seed(seed),
            users,
            exchange,
            beneficiary,
            nonces: vec![0; users.len()],
            wrong: 20,
            beneficiary_reads: 2,
            calm: false,
        }
    }

    fn user(&mut self) -> usize {
        self.rng.usize(..self.users.len())
    }

    /// Returns an account that may exist, may have code, or neither.
    fn account(&mut self) -> Address {
        match self.rng.u8(..10) {
            0..6 => {
                let user = self.user();
                self.users[user].address
            }
            6 => Address::from_word(number(0x4000_0000 + self.rng.u64(..20))),
            7 => deployed(self.rng.u64(..4)),
            8 => COUNTER,
            _ => Address::with_last_byte(self.rng.u8(1..11)),
        }
    }

    /// Returns a call of one of the contracts: target, data, value.
    fn call(&mut self) -> (Address, Bytes, u64) {
        let word = |word: B256| Bytes::copy_from_slice(word.as_slice());
        let account = word(self.account().into_word());
        let salt = word(number(self.rng.u64(..4)));
        match self.rng.u8(..16) {
            0 => (COUNTER, Bytes::new(), 0),
            1 => (LOGGER, account, 0),
            2 => (CLEARER, word(number(self.rng.u64(..8))), 0),
            3 => (REVERTER, Bytes::new(), 0),
            4 => {
                // Most blocks do not ask for their parent's hash.
                let readers = [HASHER, HASHER, HASHER, PARENT_HASHER, HISTORY_READER];
                (readers[self.rng.usize(..readers.len())], Bytes::new(), 0)
            }
            5 => (BALANCE_READER, account, 0),
            6 => (FORWARDER, account, self.rng.u64(..3)),
            7 => (FACTORY, salt, self.rng.u64(..3)),
            8 => (DEPLOYER, salt, self.rng.u64(..2)),
            9 => (HASH_READER, account, 0),
            10 => (TWO_COUNTERS, Bytes::new(), 0),
            11..14 => {
                let (token, to) = (self.rng.usize(..8), self.account());
                let (at, data) = self.exchange.transfer(token, to, self.rng.u64(..1_000));
                (at, data, 0)
            }
            _ => {
                let (pair, user) = (self.rng.usize(..8), self.user());
                let (forward, amount) = (self.rng.bool(), self.rng.u64(1_000..1_000_000));
                let to = self.users[user].address;
                let (at, data) = self.exchange.swap(pair, forward, to, amount);
                (at, data, 0)
            }
        }
    }

    /// Returns a valid transaction, if all before it were included.
    pub(crate) fn valid(&mut self, base_fee: u64) -> Request {
        let sender = self.user();
        let mut request = Request {
            kind: [0, 1, 2, 2, 2, 2][self.rng.usize(..6)],
            sender,
            chain_id: Some(CHAIN_ID),
            nonce: self.nonces[sender],
            gas: 30_000,
            fee: u128::from(base_fee) + u128::from(self.rng.u64(..3)) * GWEI,
            tip: 0,
            to: TxKind::Call(self.account()),
            value: U256::from(self.rng.u64(..3)),
            data: Bytes::new(),
            access_list: AccessList::default(),
            authorizations: Vec::new(),
        };
        request.tip = request.fee.min(u128::from(self.rng.u64(..2)) * GWEI);
        self.nonces[sender] += 1;
        if self.calm && self.rng.u8(..20) > 0 {
            let user = self.user();
            let to = self.users[user].address;
            request.to = TxKind::Call(to);
            if self.rng.bool() {
                let (token, amount) = (self.rng.usize(..8), self.rng.u64(1..1_000));
                let (at, data) = self.exchange.transfer(token, to, amount);
                (request.to, request.data) = (TxKind::Call(at), data);
                request.value = U256::ZERO;
                request.gas = 120_000;
            }
            return request;
        }
        match self.rng.u32(..100) {
            n if n < self.beneficiary_reads => {
                let reader = [BENEFICIARY_READER, self.beneficiary][self.rng.usize(..2)];
                request.to = TxKind::Call(reader);
                request.gas = 60_000;
            }
            0..35 => {}
            35..90 => {
                let (to, data, value) = self.call();
                request.to = TxKind::Call(to);
                request.data = data;
                request.value = U256::from(value);
                request.gas = 60_000 + 100_000 * self.rng.u64(..3);
            }
            90..93 => {
                request.to = TxKind::Create;
                request.data = alloy_primitives::hex!("60015f55600a5ff3").to_vec().into();
                request.gas = 120_000;
            }
            _ => self.delegate(&mut request),
        }
        if request.kind == 1 {
            let storage_keys = vec![number(0), number(self.rng.u64(..4))];
            let address = self.account();
            request.access_list = AccessList(vec![AccessListItem {
                address,
                storage_keys,
            }]);
            request.gas += 10_000;
        }
        request
    }

    /// Makes an EIP-7702 transaction with a chain of authorizations, some by the sender itself and
    /// some that do not hold.
    fn delegate(&mut self, request: &mut Request) {
        request.kind = 4;
        request.gas = 300_000;
        for _ in 0..self.rng.usize(1..4) {
            let authority = if self.rng.bool() {
                request.sender
            } else {
                self.user()
            };
            let targets = [COUNTER, REVERTER, BALANCE_READER, Address::ZERO];
            let mut target = targets[self.rng.usize(..targets.len())];
            if self.rng.u8(..4) == 0 {
                let user = self.user();
                target = self.users[user].address;
            }
            let mut nonce = self.nonces[authority];
            if self.rng.u8(..8) == 0 {
                nonce += 1;
            } else {
                self.nonces[authority] += 1;
            }
            request.authorizations.push((authority, target, nonce));
        }
        let user = self.user();
        request.to = TxKind::Call(self.users[user].address);
    }

    /// Returns a transaction, valid or not.
    pub(crate) fn next(&mut self, base_fee: u64) -> Request {
        let wrong = self.rng.u32(..100) < self.wrong;
        let nonces = wrong.then(|| self.nonces.clone());
        let mut request = self.valid(base_fee);
        if let Some(nonces) = nonces {
            self.nonces = nonces;
            self.spoil(&mut request, base_fee);
        }
        request
    }

    /// Makes a transaction invalid in one of all ways.
    fn spoil(&mut self, request: &mut Request, base_fee: u64) {
        match self.rng.u8(..14) {
            0 => request.nonce += 1 + self.rng.u64(..3),
            1 => request.nonce = request.nonce.wrapping_sub(1),
            2 => request.value = U256::MAX >> 8,
            3 => request.gas = 20_999,
            4 => {
                request.fee = u128::from(base_fee) - 1;
                request.tip = 0;
            }
            5 => {
                request.kind = 2;
                request.access_list = AccessList::default();
                request.tip = request.fee + 1;
            }
            6 => request.chain_id = Some(CHAIN_ID + 1),
            7 => {
                request.kind = 0;
                request.chain_id = None;
            }
            8 => request.kind = 3,
            9 => request.gas = (1 << 24) + 1,
            10 => request.gas = 50_000_000,
            11 => {
                request.kind = 2;
                request.to = TxKind::Create;
                request.data = vec![0; 2 * 24_576 + 1].into();
                request.gas = 3_000_000;
            }
            12 => {
                request.kind = 4;
                request.to = TxKind::Call(COUNTER);
                request.authorizations.clear();
            }
            _ => {
                // More than the price per byte of EIP-7623 leaves.
                request.data = vec![1; 2_000].into();
                request.gas = 21_000 + 16 * 2_000;
                if request.to.is_create() {
                    request.to = TxKind::Call(COUNTER);
                }
            }
        }
        if request.kind != 4 {
            request.authorizations.clear();
        }
        if request.kind == 0 || request.kind == 3 {
            request.access_list = AccessList::default();
        }
        if request.kind < 2 {
            request.tip = 0;
        }
    }

    /// Returns a group of transactions.
    pub(crate) fn group(&mut self, count: usize, base_fee: u64) -> Vec<Request> {
        (0..count).map(|_| self.next(base_fee)).collect()
    }
}
