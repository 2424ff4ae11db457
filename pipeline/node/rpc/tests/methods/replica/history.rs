//! States of older blocks at a replica.

use super::*;
use crate::support::wide;
use alloy_primitives::U256;
use zkfabric_rpc::AddressIndexOptions;
use zkfabric_state::Kept;

/// A replica has the states of blocks that have left its trie's window, of those that it has caught
/// up with and of those that it has followed, also after a restart.
#[tokio::test(flavor = "multi_thread")]
async fn a_replica_keeps_the_states_of_all_blocks() {
    let folders = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let [source, folder] = folders.each_ref().map(|folder| folder.path());
    let source = Asked::start(source);
    let server = serve(&source, 0);
    let port = server.local_address().port();
    let start = || {
        Following::start_as(folder, port, &genesis(), |follower, _| {
            follower.ledger.trie.window = 2;
            follower.ledger.store.history = Some(Kept::All);
        })
    };
    let mut blocks = Vec::new();
    let mut following = None;
    for nonce in 0..10 {
        let (id, block) = sealed(&source, nonce).await;
        blocks.push((nonce.div_ceil(2), block));
        if nonce == 4 {
            following = Some(start());
        }
        if let Some(following) = &following {
            following.has(&id).await;
            following.node.sealed(block).await;
        }
    }
    let mut following = following.unwrap();
    for _ in 0..2 {
        for (transfers, block) in &blocks {
            let at = json!([nobody(1), format!("{block:#x}")]);
            let balance = following.node.ask("eth_getBalance", at).await;
            assert_eq!(wide(&balance), U256::from(*transfers), "{block}");
        }
        following.stop().await;
        following = start();
        following.ready().await;
    }
    following.stop().await;
    server.stop(Duration::from_secs(1)).await;
}

/// A replica makes its own index of addresses, of the blocks that it has caught up with and of
/// those that it has followed.
#[tokio::test(flavor = "multi_thread")]
async fn a_replica_finds_the_transactions_of_an_address() {
    let folders = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let [source, folder] = folders.each_ref().map(|folder| folder.path());
    let source = Asked::start(source);
    let server = serve(&source, 0);
    let port = server.local_address().port();
    let mut ids = Vec::new();
    ids.insert(0, json!(sealed(&source, 0).await.0));
    let mut following = Following::start_as(folder, port, &genesis(), |follower, _| {
        follower.ledger.store.history = Some(Kept::All);
    });
    let node = Node::clone(&following.node.node);
    let index = folder.join("address_index");
    let node = node.with_address_index(&index, AddressIndexOptions::default());
    following.node.node = Arc::new(node.unwrap());
    following.node.module = methods(Arc::clone(&following.node.node)).unwrap();
    for nonce in 1..4 {
        let (id, block) = sealed(&source, nonce).await;
        following.has(&id).await;
        following.node.sealed(block).await;
        ids.insert(0, json!(id));
        let asked = json!([wallets()[0].address, 0, 25]);
        let page = following
            .node
            .ask("ots_searchTransactionsBefore", asked)
            .await;
        let txs = page["txs"].as_array().unwrap().iter();
        let hashes: Vec<_> = txs.map(|one| one["hash"].clone()).collect();
        assert_eq!(hashes, ids);
    }
    following.stop().await;
    server.stop(Duration::from_secs(1)).await;
}
