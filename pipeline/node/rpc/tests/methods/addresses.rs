//! An address's transactions, as Otterscan asks for them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use alloy_primitives::{Address, Bytes, U256, hex, keccak256};
use serde_json::{Value, json};
use zkfabric_files::storage::{Folder, Storage as _};
use zkfabric_rpc::{AddressIndexOptions, NodeOptions};
use zkfabric_state::Kept;
use zkfabric_stf::host::{Genesis, GenesisAccount};

use super::otterscan::{MOVER, mover_code, moves, sent};
use super::reverting::Reverting;
use super::support::{Asked, CONTRACT, LOUD, call, genesis, number, options, wallets};
use super::wallet::{Call, nobody};

const BEFORE: &str = "ots_searchTransactionsBefore";
const AFTER: &str = "ots_searchTransactionsAfter";

/// A contract that calls in all other ways.
const CALLER: Address = Address::repeat_byte(0xc3);
/// A contract that calls as many addresses as its input says.
const SPREADER: Address = Address::repeat_byte(0xc4);

/// Assembles it: a DELEGATECALL, a CALLCODE, a STATICCALL of a precompile, a CREATE2 whose init
/// code fails, a call with more ether than there is, and the end of nothing, to somebody.
fn caller_code() -> Bytes {
    let push = |address: Address| [&[0x73], address.as_slice()].concat();
    let identity = Address::with_last_byte(4);
    [
        &hex!("5f5f5f5f")[..],
        &push(nobody(11)),
        &hex!("5af450"),
        &hex!("5f5f5f5f5f"),
        &push(nobody(12)),
        &hex!("5af250"),
        &hex!("5f5f5f5f"),
        &push(identity),
        &hex!("5afa50"),
        // The init code reverts.
        &hex!("625f5ffd5f52" "5f6003601d5ff550"),
        &hex!("5f5f5f5f6001"),
        &push(nobody(13)),
        &hex!("5af150"),
        &push(nobody(14)),
        &hex!("ff"),
    ]
    .concat()
    .into()
}

/// Returns the address that the spreader calls, by its number, from 1 on.
fn spread(number: u64) -> Address {
    Address::from_word(U256::from(number + 0x0001_0000).into())
}

/// Assembles it: calls address after address, down from the number in its input.
fn spreader_code() -> Bytes {
    hex!(
        "5f35" "5b"
        "5f5f5f5f5f" "85" "62010000" "01" "5a" "f1" "50"
        "6001" "90" "03" "80" "6002" "57" "00"
    )
    .into()
}

fn with_contracts() -> Genesis {
    let mut genesis = genesis();
    for (address, code) in [
        (MOVER, mover_code()),
        (CALLER, caller_code()),
        (SPREADER, spreader_code()),
    ] {
        let contract = GenesisAccount {
            code,
            ..GenesisAccount::default()
        };
        genesis.accounts.insert(address, contract);
    }
    genesis
}

/// Starts a node with small files of the index.
fn start(folder: &Path, history: Option<Kept>, block_ms: u64) -> Asked {
    let mut options = options();
    options.ledger.trie.window = 2;
    options.ledger.store.history = history;
    options.block.time = Duration::from_millis(block_ms);
    let genesis = with_contracts();
    Asked::start_as(
        folder,
        &genesis,
        options,
        NodeOptions::default(),
        |_, node| {
            let options = AddressIndexOptions {
                addresses: 20,
                blocks: 3,
            };
            let index = folder.join("address_index");
            node.with_address_index(&index, options).unwrap()
        },
    )
}

async fn search(node: &Asked, method: &str, address: Address, block: u64, size: u64) -> Value {
    node.ask(method, json!([address, block, size])).await
}

/// Returns the hashes of a page's transactions.
fn hashes(page: &Value) -> Vec<String> {
    let list = page["txs"].as_array().unwrap().iter();
    list.map(|one| one["hash"].as_str().unwrap().to_owned())
        .collect()
}

/// Returns the hashes of all transactions that touch an address, the newest first.
async fn all(node: &Asked, address: Address) -> Vec<String> {
    let page = search(node, BEFORE, address, 0, 100).await;
    assert_eq!(page["lastPage"], true);
    hashes(&page)
}

/// Whoever calls or is called is touched, in each way to call, also where it fails or is undone; so
/// is what is created, and who gets the ether of what ends. Nobody else is.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_has_the_transactions_that_touch_it() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), Some(Kept::All), 50);
    let sender = wallets()[0].address;
    let (moved, _) = sent(&node, &moves(0)).await;
    let (failed, _) = sent(&node, &call(1, &[1])).await;
    let ways = Call {
        gas: 500_000,
        value: U256::ZERO,
        ..Call::transfer(2, CALLER)
    };
    let (ways, _) = sent(&node, &ways).await;
    let (transfer, _) = sent(&node, &Call::transfer(3, nobody(1))).await;
    let short = Call {
        gas: 30_000,
        ..moves(4)
    };
    let (short, _) = sent(&node, &short).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([short])).await;
    assert_eq!(receipt["status"], "0x0");
    let never = CALLER.create2([0; 32], keccak256(hex!("5f5ffd")));
    for (address, expected) in [
        (sender, vec![&short, &transfer, &ways, &failed, &moved]),
        (MOVER, vec![&short, &moved]),
        // Undone calls in a transaction that succeeds, and a transaction that fails.
        (CONTRACT, vec![&failed, &moved]),
        (nobody(5), vec![&moved]),
        (MOVER.create(0), vec![&moved]),
        (nobody(6), vec![&moved]),
        (nobody(1), vec![&transfer]),
        (CALLER, vec![&ways]),
        (nobody(11), vec![&ways]),
        (nobody(12), vec![&ways]),
        (Address::with_last_byte(4), vec![&ways]),
        (never, vec![&ways]),
        (nobody(13), vec![&ways]),
        (nobody(14), vec![&ways]),
        // Neither is a precompile that nobody calls, nor who produces the blocks.
        (Address::with_last_byte(1), vec![]),
        (nobody(2), vec![]),
        (wallets()[1].address, vec![]),
    ] {
        let found = all(&node, address).await;
        assert_eq!(
            found,
            expected.into_iter().cloned().collect::<Vec<_>>(),
            "{address}"
        );
    }
    let page = search(&node, AFTER, nobody(2), 0, 25).await;
    let nothing = json!({"txs": [], "receipts": [], "firstPage": true, "lastPage": true});
    assert_eq!(page, nothing);
}

/// Sends transfers to somebody, several a block; returns the hashes by block, the newest first.
async fn sent_to(node: &Asked, to: Address) -> Vec<(u64, Vec<String>)> {
    let wallet = &wallets()[0];
    let mut blocks: Vec<(u64, Vec<String>)> = Vec::new();
    for round in 0..9 {
        let mut sent = Vec::new();
        for at in 0..4 {
            // Each second block has none.
            let to = if round % 2 == 1 { nobody(99) } else { to };
            let call = Call::transfer(round * 4 + at, to);
            sent.push(node.send(wallet, &call).await);
        }
        for hash in sent {
            let receipt = node.ask("eth_getTransactionReceipt", json!([hash])).await;
            let block = number(&receipt["blockNumber"]);
            node.sealed(block).await;
            match blocks.last_mut() {
                _ if round % 2 == 1 => {}
                Some((last, hashes)) if *last == block => hashes.insert(0, hash),
                _ => blocks.push((block, vec![hash])),
            }
        }
    }
    blocks.reverse();
    blocks
}

/// Pages go back from the newest block and forward from the first one, newest transactions first,
/// with whole blocks, and say which of them are the ends.
#[tokio::test(flavor = "multi_thread")]
async fn pages_go_both_ways() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), Some(Kept::All), 150);
    let to = nobody(7);
    let blocks = sent_to(&node, to).await;
    assert!(
        blocks.iter().any(|(_, hashes)| hashes.len() > 2),
        "{blocks:?}"
    );
    let newest = number(
        &node
            .ask("eth_getBlockByNumber", json!(["safe", false]))
            .await["number"],
    );
    for size in [1, 2, 5, 7, 100] {
        // Any block is where a page may begin, also ones that are not there yet.
        for block in 0..newest + 3 {
            for method in [BEFORE, AFTER] {
                let page = search(&node, method, to, block, size).await;
                let is_before = method == BEFORE;
                let behind = |(number, _): &&(u64, Vec<String>)| match is_before {
                    true => block == 0 || *number < block,
                    false => *number > block,
                };
                let mut wanted: Vec<_> = blocks.iter().filter(behind).collect();
                if !is_before {
                    wanted.reverse();
                }
                let mut count = 0;
                let left = |(_, hashes): &&&(u64, Vec<String>)| {
                    let goes_on = count < size;
                    count += hashes.len() as u64;
                    goes_on
                };
                let mut here: Vec<_> = wanted.iter().take_while(left).copied().collect();
                let is_end = here.len() == wanted.len();
                if !is_before {
                    here.reverse();
                }
                let expected: Vec<_> = here.iter().flat_map(|(_, hashes)| hashes.clone()).collect();
                let what = format!("{method} {block} {size}");
                assert_eq!(hashes(&page), expected, "{what}");
                let [to_newest, to_oldest] = match is_before {
                    true => [block == 0, is_end],
                    false => [is_end, block == 0],
                };
                assert_eq!(page["firstPage"], to_newest, "{what}");
                assert_eq!(page["lastPage"], to_oldest, "{what}");
            }
        }
    }
    let page = search(&node, BEFORE, to, 0, 100).await;
    let receipts = page["receipts"].as_array().unwrap();
    let txs = page["txs"].as_array().unwrap();
    assert_eq!((txs.len(), receipts.len()), (20, 20));
    for (tx, receipt) in txs.iter().zip(receipts) {
        let same = node
            .ask("eth_getTransactionByHash", json!([tx["hash"]]))
            .await;
        assert_eq!(*tx, same);
        let same = node
            .ask("eth_getTransactionReceipt", json!([tx["hash"]]))
            .await;
        let block = json!([tx["blockNumber"], false]);
        let block = node.ask("eth_getBlockByNumber", block).await;
        let mut receipt = receipt.clone();
        let timestamp = receipt.as_object_mut().unwrap().remove("timestamp");
        assert_eq!(
            (timestamp.unwrap(), receipt),
            (block["timestamp"].clone(), same)
        );
    }
}

/// Parameters out of range are refused by name, and so is a node without the index.
#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_searched_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), Some(Kept::All), 50);
    for method in [BEFORE, AFTER] {
        for (params, code, words) in [
            (json!([nobody(1), 0, 101]), -32005, "at most 100"),
            (json!([nobody(1), 0, 0]), -32602, "at least 1"),
            (json!([nobody(1), 0, -1]), -32602, "page size"),
            (
                json!([nobody(1), "latest", 25]),
                -32602,
                "expected a number",
            ),
            (json!([nobody(1), 0]), -32602, "page size"),
            (json!([nobody(1), 0, 1, 1]), -32602, "at most 3"),
            (json!(["0x12", 0, 1]), -32602, "address"),
        ] {
            let (got, said) = node.error(method, params).await;
            assert_eq!((got, said.contains(words)), (code, true), "{said}");
        }
        let hex = node.ask(method, json!([nobody(1), "0x0", 25])).await;
        assert_eq!(hex["txs"], json!([]));
        let far = search(&node, method, nobody(1), u64::MAX, 25).await;
        assert_eq!(far["txs"], json!([]));
    }
    let other = tempfile::tempdir().unwrap();
    let node = Asked::start(other.path());
    let (code, words) = node.error(BEFORE, json!([nobody(1), 0, 25])).await;
    assert_eq!(
        (code, words.contains("--index-addresses")),
        (-32601, true),
        "{words}"
    );
}

/// A restart goes on with what is there; what is removed or damaged is made again from the blocks.
#[tokio::test(flavor = "multi_thread")]
async fn the_index_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let index = folder.path().join("address_index");
    let mut node = start(folder.path(), Some(Kept::All), 50);
    let sender = wallets()[0].address;
    let mut expected = Vec::new();
    for nonce in 0..8 {
        let (hash, _) = sent(&node, &Call::transfer(nonce, nobody(1))).await;
        expected.insert(0, hash);
    }
    assert_eq!(all(&node, sender).await, expected);
    let files = || {
        let files = fs::read_dir(&index).unwrap();
        let files = files.map(|file| file.unwrap().path());
        let mut files: Vec<_> = files.filter(|path| path.extension().is_some()).collect();
        files.sort();
        files
    };
    assert!(files().len() > 1);
    for round in 0..3 {
        node.stop();
        match round {
            1 => fs::remove_dir_all(&index).unwrap(),
            2 => {
                // Heads stay, so that the wrong pages are found by searches.
                for path in files() {
                    let mut bytes = fs::read(&path).unwrap();
                    for byte in &mut bytes[4_096..] {
                        *byte ^= 1;
                    }
                    fs::write(&path, bytes).unwrap();
                }
            }
            _ => {}
        }
        node = start(folder.path(), Some(Kept::All), 50);
        node.until(|| async {
            let answer = node.answer(BEFORE, json!([sender, 0, 100])).await;
            match answer.get("error") {
                // It says so while it is made again.
                Some(error) => {
                    assert_eq!(error["code"], -32002, "{answer}");
                    false
                }
                None => hashes(&answer["result"]) == expected,
            }
        })
        .await;
        assert_eq!(all(&node, nobody(1)).await, expected);
    }
    let (hash, _) = sent(&node, &Call::transfer(8, nobody(1))).await;
    expected.insert(0, hash);
    assert_eq!(all(&node, sender).await, expected);
}

/// Blocks whose state is gone are left out: a search says which one it does not go beyond, and
/// answers about those that it has.
#[tokio::test(flavor = "multi_thread")]
async fn no_page_goes_beyond_a_block_that_is_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let node = {
        let mut options = options();
        options.ledger.trie.window = 2;
        let settings = NodeOptions::default();
        Asked::start_on(folder.path(), &with_contracts(), options, settings)
    };
    for nonce in 0..6 {
        sent(&node, &Call::transfer(nonce, nobody(1))).await;
    }
    node.stop();
    let node = start(folder.path(), None, 50);
    let (hash, at) = sent(&node, &Call::transfer(6, nobody(2))).await;
    let page = search(&node, BEFORE, nobody(2), 0, 25).await;
    assert_eq!(hashes(&page), [hash]);
    assert_eq!(page["lastPage"], false, "an older block may have more");
    for (method, block) in [(BEFORE, number(&at)), (AFTER, 0)] {
        let (code, words) = node.error(method, json!([nobody(2), block, 25])).await;
        assert_eq!(code, -32002, "{words}");
        assert!(words.contains("not in the index of addresses"), "{words}");
    }
    let after = search(&node, AFTER, nobody(2), number(&at) - 1, 25).await;
    assert_eq!(hashes(&after).len(), 1);
}

/// While the index is behind, a search does not answer as if it were not.
#[tokio::test(flavor = "multi_thread")]
async fn an_index_that_is_behind_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let held = Folder::new(&folder.path().join("address_index")).unwrap();
    let lock = held.lock().unwrap();
    let node = start(folder.path(), Some(Kept::All), 50);
    sent(&node, &Call::transfer(0, nobody(1))).await;
    let (code, words) = node.error(BEFORE, json!([nobody(1), 0, 25])).await;
    assert_eq!(
        (code, words.contains("blocks behind")),
        (-32002, true),
        "{words}"
    );
    drop(lock);
}

/// A transaction may touch as many addresses as its gas allows, and each of them has it.
#[tokio::test(flavor = "multi_thread")]
async fn thousands_of_addresses_of_a_transaction() {
    const COUNT: u64 = 3_000;
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), Some(Kept::All), 50);
    let spreading = |nonce, count: u64| Call {
        gas: 60_000 + count * 2_800,
        value: U256::ZERO,
        data: Bytes::from(U256::from(count).to_be_bytes_vec()),
        ..Call::transfer(nonce, SPREADER)
    };
    let (first, _) = sent(&node, &spreading(0, COUNT)).await;
    let (second, _) = sent(&node, &spreading(1, COUNT / 2)).await;
    let (third, _) = sent(&node, &spreading(2, 1)).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([first])).await;
    assert_eq!(receipt["status"], "0x1");
    let numbers = [
        1,
        2,
        700,
        COUNT / 2,
        COUNT / 2 + 1,
        COUNT - 1,
        COUNT,
        COUNT + 1,
    ];
    for number in numbers.into_iter().collect::<BTreeSet<_>>() {
        let mut expected = Vec::new();
        for (hash, count) in [(&third, 1), (&second, COUNT / 2), (&first, COUNT)] {
            if number <= count {
                expected.push(hash.clone());
            }
        }
        assert_eq!(all(&node, spread(number)).await, expected, "{number}");
    }
}

/// A page that would be too long ends at an earlier block, and says so; a block that is too long
/// alone is an error, and pages begin beside it.
#[tokio::test(flavor = "multi_thread")]
async fn long_pages_end_at_an_earlier_block() {
    let folder = tempfile::tempdir().unwrap();
    let node = Reverting::start(folder.path());
    let mut nonce = 0;
    let mut blocks = Vec::new();
    // A receipt has 2,001 logs, and the last block all that its gas allows.
    for count in [18, 18, 36] {
        let mut sent = Vec::new();
        for _ in 0..count {
            let loud = Call {
                gas: 850_000,
                value: U256::ZERO,
                ..Call::transfer(nonce, LOUD)
            };
            sent.insert(0, node.send(0, &loud).await.as_str().unwrap().to_owned());
            nonce += 1;
        }
        node.ask("evm_mine", json!([])).await;
        let at = number(&node.ask("eth_blockNumber", json!([])).await);
        blocks.push((at, sent));
    }
    let (code, words) = node.error(BEFORE, json!([LOUD, 0, 1])).await;
    assert_eq!((code, words.contains("24 MiB")), (-32005, true), "{words}");
    let page = node.ask(BEFORE, json!([LOUD, blocks[2].0, 100])).await;
    assert_eq!(
        (hashes(&page), &page["lastPage"]),
        (blocks[1].1.clone(), &json!(false))
    );
    let page = node.ask(AFTER, json!([LOUD, 0, 100])).await;
    assert_eq!(
        (hashes(&page), &page["firstPage"]),
        (blocks[0].1.clone(), &json!(false))
    );
    node.stop().await;
}

/// What was taken back is not found, what comes behind is, and blocks that somebody edited are left
/// out. Transactions that create a contract, and those of senders that have not signed, are found.
#[tokio::test(flavor = "multi_thread")]
async fn a_chain_that_went_back_has_what_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let node = Reverting::start(folder.path());
    let to = nobody(7);
    let sent = async |nonce| {
        let hash = node.send(0, &Call::transfer(nonce, to)).await;
        node.ask("evm_mine", json!([])).await;
        hash.as_str().unwrap().to_owned()
    };
    let all = async |address: Address| hashes(&node.ask(BEFORE, json!([address, 0, 25])).await);
    let first = sent(0).await;
    let id = node.snapshot().await;
    let second = sent(1).await;
    assert_eq!(all(to).await, [second, first.clone()]);
    assert!(node.revert(&id).await);
    assert_eq!(all(to).await, std::slice::from_ref(&first));
    let third = {
        node.send(0, &call(1, &[])).await;
        sent(2).await
    };
    assert_eq!(all(to).await, [third.clone(), first.clone()]);
    assert_eq!(all(CONTRACT).await.len(), 1);

    let owner = CONTRACT;
    node.ask("hardhat_impersonateAccount", json!([owner])).await;
    // The edit has a block of its own.
    let rich = json!([owner, "0xde0b6b3a7640000"]);
    node.ask("hardhat_setBalance", rich).await;
    node.ask("evm_mine", json!([])).await;
    let edited = number(&node.ask("eth_blockNumber", json!([])).await);
    let created = json!([{"from": owner, "data": "0x5f5ff3", "gas": "0x30d40"}]);
    let created = node.ask("eth_sendTransaction", created).await;
    node.ask("evm_mine", json!([])).await;
    let receipt = node
        .ask("eth_getTransactionReceipt", json!([created]))
        .await;
    let contract = Address::from_slice(&hash_of(&receipt["contractAddress"]));
    for address in [owner, contract] {
        let page = node.ask(BEFORE, json!([address, 0, 1])).await;
        assert_eq!(hashes(&page), [created.as_str().unwrap()]);
    }
    // A block without transactions has none to miss.
    assert_eq!(all(to).await, [third.clone(), first.clone()]);
    node.ask("hardhat_setBalance", json!([to, "0x9"])).await;
    let fourth = sent(3).await;
    let (code, words) = node.error(BEFORE, json!([to, 0, 25])).await;
    assert_eq!((code, words.contains("edited")), (-32002, true), "{words}");
    let fifth = sent(4).await;
    let page = node.ask(BEFORE, json!([to, 0, 25])).await;
    assert_eq!(
        (hashes(&page), &page["lastPage"]),
        (vec![fifth], &json!(false))
    );
    let page = node.ask(BEFORE, json!([to, edited, 25])).await;
    assert_eq!(hashes(&page), [third, first]);
    assert!(!fourth.is_empty());
    node.stop().await;
}

/// Reads bytes.
fn hash_of(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().unwrap()).unwrap()
}

/// How long the index takes for a transfer, with the state of a history.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement of a minute"]
async fn an_index_of_transfers() {
    const TRANSFERS: u64 = 20_000;
    let folder = tempfile::tempdir().unwrap();
    let mut node = start(folder.path(), Some(Kept::All), 1_000);
    let wallet = &wallets()[0];
    let mut last = String::new();
    for nonce in 0..TRANSFERS {
        last = node
            .send(wallet, &Call::transfer(nonce, nobody(nonce)))
            .await;
    }
    let receipt = node.ask("eth_getTransactionReceipt", json!([last])).await;
    node.sealed(number(&receipt["blockNumber"])).await;
    node.stop();
    let index = folder.path().join("address_index");
    fs::remove_dir_all(&index).unwrap();
    node = start(folder.path(), Some(Kept::All), 1_000);
    let begun = Instant::now();
    let asked = json!([wallet.address, 0, 25]);
    while node
        .answer(BEFORE, asked.clone())
        .await
        .get("error")
        .is_some()
    {}
    let each = begun.elapsed() / u32::try_from(TRANSFERS).unwrap();
    let begun = Instant::now();
    all(&node, nobody(77)).await;
    println!(
        "{each:?} per transfer; {:?} for one of one transfer",
        begun.elapsed()
    );
    let files = fs::read_dir(&index).unwrap();
    let bytes = files.map(|file| file.unwrap().metadata().unwrap().len());
    println!(
        "{} bytes of files per transfer",
        bytes.sum::<u64>() / TRANSFERS
    );
}
