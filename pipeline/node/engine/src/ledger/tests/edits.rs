//! Edits of the state, and ledgers that take none.

use alloy_primitives::{Address, Bytes, U256};
use zkfabric_state::View as _;

use super::*;
use crate::ledger::Edit;

fn edits() -> LedgerOptions {
    LedgerOptions {
        edits: true,
        ..options()
    }
}

/// An edit is in the log, and comes back from it; a ledger of another chain refuses the folder,
/// whether it would read the group or not.
#[test]
fn edits_come_back_and_other_ledgers_refuse_them() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let address = Address::repeat_byte(0xed);
    let begin = |ledger: &mut Ledger| step(ledger, &chain.steps[0]);
    let root = {
        let opened = Ledger::open(folder.path(), &chain.genesis, &edits());
        let (mut ledger, _) = opened.unwrap();
        let none = ledger.edit(address, &Edit::Nonce(1)).unwrap_err();
        assert!(matches!(none, LedgerError::Order(_)), "{none}");
        begin(&mut ledger);
        for edit in [
            Edit::Balance(U256::from(5)),
            Edit::Code(Bytes::from_static(&[0x5f])),
            Edit::Slot {
                slot: U256::from(1),
                value: U256::from(2),
            },
        ] {
            let (ticket, _) = ledger.edit(address, &edit).unwrap();
            ticket.wait().unwrap();
        }
        let (sealed, ticket) = ledger.end_block().unwrap();
        ticket.wait().unwrap();
        sealed.header.state_root
    };
    let refused = |folder: &Path| Ledger::open(folder, &chain.genesis, &options()).unwrap_err();
    let error = refused(folder.path());
    assert!(matches!(error, LedgerError::Edited { group: 2 }), "{error}");
    // Nothing but the log says it here.
    let copy = tempfile::tempdir().unwrap();
    fs::create_dir(copy.path().join("log")).unwrap();
    for entry in fs::read_dir(folder.path().join("log")).unwrap() {
        let from = entry.unwrap().path();
        let to = copy.path().join("log").join(from.file_name().unwrap());
        fs::copy(from, to).unwrap();
    }
    let error = refused(copy.path());
    assert!(matches!(error, LedgerError::Edited { group: 2 }), "{error}");
    for folder in [folder.path(), copy.path()] {
        for _ in 0..2 {
            let opened = Ledger::open(folder, &chain.genesis, &edits());
            let (mut ledger, _) = opened.unwrap();
            let account = ledger.view().account(address).unwrap().unwrap();
            assert_eq!((account.balance, account.nonce), (U256::from(5), 0));
            let slot = ledger.view().storage(address, U256::from(1)).unwrap();
            assert_eq!(slot, U256::from(2));
            assert_eq!(ledger.tip().header().state_root, root);
            ledger.checkpoint().unwrap();
        }
        refused(folder);
    }
}

/// Without the option, there are no edits.
#[test]
fn other_ledgers_take_no_edits() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(folder.path(), &chain);
    step(&mut ledger, &chain.steps[0]);
    let error = ledger.edit(Address::ZERO, &Edit::Nonce(1)).unwrap_err();
    assert!(matches!(error, LedgerError::Order(_)), "{error}");
    // It goes on.
    step(&mut ledger, &chain.steps[1]);
    assert!(!folder.path().join("edited").exists());
}
