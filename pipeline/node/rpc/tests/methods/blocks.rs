//! Blocks against the roots of their headers, and tags.

use alloy_consensus::{Header, ReceiptEnvelope, TxEnvelope, proofs};
use alloy_primitives::Bytes;
use alloy_rpc_types_eth::{Block, Log, Transaction, TransactionReceipt};
use serde_json::json;

use super::support::{Asked, call, hash, number, wallets};
use super::wallet::{Call, nobody};

/// Transactions and receipts, as the answers have them, hash to the roots of the header, and the
/// header to the block's hash.
#[tokio::test(flavor = "multi_thread")]
async fn answers_hash_to_the_header() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let mut last = String::new();
    for nonce in 0..10 {
        for wallet in &wallets {
            let data: &[u8] = if nonce % 3 == 0 { &[1] } else { &[] };
            last = node.send(wallet, &call(nonce, data)).await;
        }
    }
    let receipt = node.ask("eth_getTransactionReceipt", json!([last])).await;
    let newest = number(&receipt["blockNumber"]);
    node.sealed(newest).await;
    let mut transactions = 0;
    let mut parent = None;
    for at in 0..=newest {
        let at = format!("{at:#x}");
        let answer = node.ask("eth_getBlockByNumber", json!([at, true])).await;
        let block: Block<Transaction> = serde_json::from_value(answer.clone()).unwrap();
        assert_eq!(block.header.inner.hash_slow(), block.header.hash);
        if let Some(parent) = parent {
            assert_eq!(block.header.inner.parent_hash, parent);
        }
        parent = Some(block.header.hash);
        let list = block.transactions.as_transactions().unwrap();
        let envelopes: Vec<TxEnvelope> = list
            .iter()
            .map(|one| one.inner.clone().into_inner())
            .collect();
        let root = proofs::calculate_transaction_root(&envelopes);
        assert_eq!(root, block.header.inner.transactions_root);
        let answer = node.ask("eth_getBlockReceipts", json!([at])).await;
        let receipts: Vec<TransactionReceipt<ReceiptEnvelope<Log>>> =
            serde_json::from_value(answer.clone()).unwrap();
        let envelopes: Vec<ReceiptEnvelope> = (receipts.iter())
            .map(|receipt| receipt.inner.clone().map_logs(|log| log.inner))
            .collect();
        let root = proofs::calculate_receipt_root(&envelopes);
        assert_eq!(root, block.header.inner.receipts_root);
        let mut gas = 0;
        let mut logs = 0;
        for (index, receipt) in receipts.iter().enumerate() {
            gas += receipt.gas_used;
            for log in receipt.logs() {
                assert_eq!(log.log_index, Some(logs));
                logs += 1;
            }
            assert_eq!(receipt.transaction_index, Some(index as u64));
            let id = receipt.transaction_hash;
            let alone = node.ask("eth_getTransactionReceipt", json!([id])).await;
            assert_eq!(alone, answer[index]);
            let index = format!("{index:#x}");
            let by_index = json!([at, index]);
            let by_index = node
                .ask("eth_getTransactionByBlockNumberAndIndex", by_index)
                .await;
            assert_eq!(hash(&by_index["hash"]), id);
            let raw = node.ask("eth_getRawTransactionByHash", json!([id])).await;
            let raw: Bytes = serde_json::from_value(raw).unwrap();
            assert_eq!(alloy_primitives::keccak256(raw), id);
        }
        assert_eq!(gas, block.header.inner.gas_used);
        let count = node
            .ask("eth_getBlockTransactionCountByNumber", json!([at]))
            .await;
        assert_eq!(number(&count), receipts.len() as u64);
        let header = node.ask("eth_getHeaderByNumber", json!([at])).await;
        let header: Header = serde_json::from_value(header).unwrap();
        assert_eq!(header, block.header.inner);
        transactions += receipts.len();
    }
    assert_eq!(transactions, 30);
}

/// `latest` is the open block from its first durable group on; number and block agree; a block that
/// is not there is null, and no tag is.
#[tokio::test(flavor = "multi_thread")]
async fn tags_are_never_null_and_agree() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let (mut before, mut nonce) = (0, 0);
    while nonce < 60 || before < 3 {
        node.send(&wallets[0], &Call::transfer(nonce, nobody(1)))
            .await;
        nonce += 1;
        let low = node.height().await;
        for tag in ["latest", "pending", "safe", "finalized", "earliest"] {
            let block = node.ask("eth_getBlockByNumber", json!([tag, false])).await;
            for field in ["number", "hash", "parentHash", "timestamp", "baseFeePerGas"] {
                assert!(!block[field].is_null(), "{tag} {field}");
            }
            if tag == "latest" {
                assert!(number(&block["number"]) >= low);
            }
        }
        assert!(low >= before);
        before = low;
    }
    assert!(
        node.ask("eth_getBlockByNumber", json!(["0xffff", false]))
            .await
            .is_null()
    );
    let none = json!(["0xffff"]);
    assert!(
        node.ask("eth_getBlockReceipts", none.clone())
            .await
            .is_null()
    );
    assert!(
        node.ask("eth_getBlockTransactionCountByNumber", none)
            .await
            .is_null()
    );
}
