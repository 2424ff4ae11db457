//! Accounts that are empty but for their storage: they stay until the block ends, as in `stf`.

use alloy_primitives::{TxKind, U256};
use revm::context::transaction::AccessList;
use zkfabric_executor::{Executor, Options};
use zkfabric_state::View;

use crate::support::chain::Chain;
use crate::support::contracts::{DEPLOYER, deployed, number};
use crate::support::random::CHAIN_ID;
use crate::support::request::Request;

fn request(sender: usize, to: alloy_primitives::Address, data: Vec<u8>) -> Request {
    Request {
        kind: 2,
        sender,
        chain_id: Some(CHAIN_ID),
        nonce: 0,
        gas: 200_000,
        fee: 2_000_000_000,
        tip: 0,
        to: TxKind::Call(to),
        value: U256::ZERO,
        data: data.into(),
        access_list: AccessList::default(),
        authorizations: Vec::new(),
    }
}

/// The first group touches such an account, which `stf` deletes with the block. The second group
/// fails to create a contract there, and a third block can.
#[test]
fn an_emptied_account_is_taken_until_its_block_ends() {
    let mut chain = Chain::new(12, 1, 8_000_000);
    let options = Options {
        threads: 1,
        ..Options::default()
    };
    let executor = Executor::new(CHAIN_ID, chain.rules, options);
    let taken = deployed(1);
    let salt = number(1).to_vec();
    let signed = |request: Request, chain: &Chain| request.signed(&chain.users);
    let groups = [
        vec![signed(request(0, taken, Vec::new()), &chain)],
        vec![signed(request(1, DEPLOYER, salt.clone()), &chain)],
    ];
    assert!(chain.memory.account(taken).unwrap().is_some());
    chain.block(&executor, &groups);
    assert!(chain.memory.account(taken).unwrap().is_none());
    assert!(
        chain
            .memory
            .storage(taken, U256::from(3))
            .unwrap()
            .is_zero()
    );
    let group = vec![signed(request(2, DEPLOYER, salt), &chain)];
    chain.block(&executor, &[group]);
    assert_eq!(chain.memory.account(taken).unwrap().unwrap().nonce, 1);
}
