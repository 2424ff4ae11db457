//! The recorded chain of Ethereum's specification: all forks, rewards, withdrawals, blobs.

use alloy_eips::eip7910::SystemContract;
use alloy_primitives::{Address, Bytes, b256, bytes};
use zkfabric_testing::published;

use crate::Archive;

fn data() -> Option<(String, Vec<u8>)> {
    let folder = published::data("execution-apis")?.join("tests");
    let genesis = std::fs::read_to_string(folder.join("genesis.json")).unwrap();
    Some((genesis, std::fs::read(folder.join("chain.rlp")).unwrap()))
}

#[test]
fn the_chain_is_executed() {
    let Some((genesis, chain)) = data() else {
        return;
    };
    let archive = Archive::import(&genesis, Bytes::from(chain)).unwrap();
    assert_eq!(archive.newest(), 54);
    // Its head by `headfcu.json`.
    let head = b256!("d226371d0b1551adb03fb52b71f08e3e11247fe9b1af994768af8cdaa8e7dcd7");
    assert_eq!(archive.number(head), Some(54));
    let has = |of: fn(&crate::Block) -> bool| archive.blocks().iter().any(of);
    assert!(has(|block| block
        .transactions
        .iter()
        .any(|one| one.root.is_some())));
    assert!(has(|block| block
        .transactions
        .iter()
        .any(|one| one.blob_gas.is_some())));
    let withdrawn = |block: &crate::Block| {
        let list = block.withdrawals.as_ref();
        list.is_some_and(|list| !list.is_empty())
    };
    assert!(archive.blocks().iter().any(withdrawn));
    // Receipts as the trie has them give the root of the header, by another way.
    for block in archive.blocks() {
        let root = alloy_consensus::proofs::ordered_trie_root_encoded(&block.receipts());
        assert_eq!(root, block.header.receipts_root);
    }
}

/// The forks are those that execution-apis records for this chain (`eth_config/get-config`).
#[test]
fn the_newest_fork_is_told() {
    let Some((genesis, chain)) = data() else {
        return;
    };
    let archive = Archive::import(&genesis, Bytes::from(chain)).unwrap();
    let config = archive.config().unwrap();
    assert_eq!((&config.next, &config.last), (&None, &None));
    let fork = config.current;
    assert_eq!(fork.activation_time, 540);
    assert_eq!(fork.fork_id, bytes!("e272ecbe"));
    let blobs = fork.blob_schedule;
    let blobs = (
        blobs.target_blob_count,
        blobs.max_blob_count,
        blobs.update_fraction,
    );
    assert_eq!(blobs, (14, 21, 11_684_671));
    assert_eq!(fork.precompiles.len(), 18);
    assert_eq!(
        fork.precompiles["BLS12_MAP_FP2_TO_G2"],
        Address::with_last_byte(0x11)
    );
    assert_eq!(fork.precompiles["P256VERIFY"].as_slice()[18..], [1, 0]);
    let deposits = &fork.system_contracts[&SystemContract::DepositContract];
    assert_eq!((fork.system_contracts.len(), *deposits), (5, Address::ZERO));
}

/// A bit that is changed anywhere but in the last block, which nothing follows, is found.
#[test]
fn a_changed_bit_is_found() {
    let Some((genesis, chain)) = data() else {
        return;
    };
    let archive = Archive::import(&genesis, Bytes::from(chain.clone())).unwrap();
    let last = archive.block(54).unwrap().rlp.len();
    let end = chain.len() - last;
    for step in 0..16 {
        let at = step * end / 16 + step % 7;
        let mut changed = chain.clone();
        changed[at] ^= 1 << (step % 8);
        Archive::import(&genesis, Bytes::from(changed)).unwrap_err();
    }
}
