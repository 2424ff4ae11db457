//! Counts of prover gas where a transaction reads long bytecodes, against the batch's.

use alloy_primitives::{Address, Bytes, TxKind, U256};
use revm::bytecode::opcode::{
    BALANCE, CALL, CALLCODE, DELEGATECALL, EXTCODECOPY, EXTCODEHASH, EXTCODESIZE, PUSH0, PUSH2,
    PUSH20, RETURN, SELFDESTRUCT, STATICCALL,
};
use revm::context::transaction::AccessList;
use zkfabric_executor::{Executor, Metering, Options};

use crate::support::chain::Chain;
use crate::support::random::CHAIN_ID;
use crate::support::request::Request;

/// Bytes of the longest bytecode (EIP-170).
const LONGEST: u16 = 0x6000;

/// Nodes on the longest path of the tries of [`Chain`].
const DEPTH: u32 = 3;

/// A chain on which each transaction is a block of its own, and counted.
struct Counted {
    chain: Chain,
    executor: Executor,
    nonce: u64,
}

impl Counted {
    fn new() -> Self {
        let mut chain = Chain::new(4, 1, 40_000_000);
        chain.metering = Metering::Counted;
        let options = Options {
            trie_depth: DEPTH,
            threads: 1,
            ..Options::default()
        };
        let executor = Executor::new(CHAIN_ID, chain.rules, options);
        Self {
            chain,
            executor,
            nonce: 0,
        }
    }

    /// Executes a transaction, whose count the chain compares with the batch's; returns whether it
    /// succeeded.
    fn send(
        &mut self,
        kind: u8,
        to: TxKind,
        data: Vec<u8>,
        gas: u64,
        delegate: Option<Address>,
    ) -> bool {
        let authorizations = delegate.map(|delegate| (1, delegate, 0));
        let request = Request {
            kind,
            sender: 0,
            chain_id: Some(CHAIN_ID),
            nonce: self.nonce,
            gas,
            fee: 2_000_000_000,
            tip: 1,
            to,
            value: U256::ZERO,
            data: Bytes::from(data),
            access_list: AccessList::default(),
            authorizations: authorizations.into_iter().collect(),
        };
        self.nonce += 1;
        let signed = request.signed(&self.chain.users);
        let outcomes = self.chain.block(&self.executor, &[vec![signed]]);
        outcomes[0].outcomes[0].as_ref().unwrap().success
    }

    /// Creates a contract with the longest bytecode, which stops at once.
    fn longest(&mut self) -> Address {
        let [high, low] = LONGEST.to_be_bytes();
        let created = self.chain.users[0].address.create(self.nonce);
        let code = vec![PUSH2, high, low, PUSH0, RETURN];
        assert!(self.send(2, TxKind::Create, code, 8_000_000, None));
        created
    }
}

/// Returns code with `zeros` zeros on the stack below an address, and then an opcode.
fn on(address: Address, zeros_above: usize, zeros_below: usize, opcode: u8) -> Vec<u8> {
    let mut code = vec![PUSH0; zeros_below];
    code.push(PUSH20);
    code.extend(address);
    code.extend(vec![PUSH0; zeros_above]);
    code.push(opcode);
    code
}

#[test]
fn counted_transactions_pay_for_the_bytecodes_that_they_read() {
    let mut counted = Counted::new();
    let longest = counted.longest();
    for (opcode, above, below) in [
        (BALANCE, 0, 0),
        (EXTCODEHASH, 0, 0),
        (EXTCODESIZE, 0, 0),
        (EXTCODECOPY, 0, 3),
        (CALL, 1, 5),
        (CALLCODE, 1, 5),
        (DELEGATECALL, 1, 4),
        (STATICCALL, 1, 4),
        (SELFDESTRUCT, 0, 0),
    ] {
        let code = on(longest, above, below, opcode);
        assert!(
            counted.send(2, TxKind::Create, code, 200_000, None),
            "{opcode:#x}"
        );
    }
    let to = TxKind::Call(longest);
    assert!(counted.send(2, to, Vec::new(), 100_000, None));
}

#[test]
fn counted_transactions_pay_for_delegates() {
    let mut counted = Counted::new();
    let longest = counted.longest();
    let user = counted.chain.users[1].address;
    let to = TxKind::Call(user);
    // The delegation is new, and then known.
    assert!(counted.send(4, to, Vec::new(), 100_000, Some(longest)));
    assert!(counted.send(2, to, Vec::new(), 100_000, None));
    let call = on(user, 1, 5, CALL);
    assert!(counted.send(2, TxKind::Create, call, 200_000, None));
}

/// A call that can pay for an account, and not for its delegate, halts after it has read the
/// delegation.
#[test]
fn counted_transactions_pay_for_what_a_halt_has_read() {
    let mut counted = Counted::new();
    let longest = counted.longest();
    let user = counted.chain.users[1].address;
    assert!(counted.send(4, TxKind::Call(user), Vec::new(), 100_000, Some(longest)));
    let code = on(user, 1, 5, CALL);
    let succeeded = (55_000..62_000)
        .step_by(200)
        .map(|gas| counted.send(2, TxKind::Create, code.clone(), gas, None));
    let succeeded: Vec<bool> = succeeded.collect();
    assert!(succeeded.contains(&true) && succeeded.contains(&false));
}
