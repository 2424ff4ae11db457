//! Headers, transactions, receipts and their tries against alloy's types.

#![expect(clippy::expect_used, reason = "a test fails by panicking, and prints")]

use crate::support;
use crate::support::{executed, first_transactions, second_transactions};
use alloy_consensus::proofs::{calculate_receipt_root, calculate_transaction_root};
use alloy_consensus::transaction::SignerRecoverable;
use alloy_consensus::{Eip658Value, Receipt, ReceiptEnvelope, ReceiptWithBloom, TxEnvelope};
use alloy_eips::eip2718::{Decodable2718, Encodable2718};
use alloy_primitives::{Address, B256, Bloom, Bytes, Log, U256, keccak256, logs_bloom};
use zkfabric_stf::SoftwareCrypto;
use zkfabric_stf::header::{EMPTY_OMMERS_HASH, EMPTY_REQUESTS_HASH, Header};
use zkfabric_stf::mpt::{EMPTY_ROOT, ordered_root};
use zkfabric_stf::receipt::{self, BloomHasher};
use zkfabric_stf::transaction::Transaction;

#[test]
fn headers_have_ethereum_s_hash() {
    let (_, execution) = executed();
    let after = execution.blocks.iter().map(|block| block.header.clone());
    let headers = after.flat_map(|header| {
        let before = Header {
            has_requests_hash: false,
            ..header.clone()
        };
        [header, before]
    });
    for h in headers {
        let theirs = alloy_consensus::Header {
            parent_hash: h.parent_hash,
            ommers_hash: EMPTY_OMMERS_HASH,
            beneficiary: h.coinbase,
            state_root: h.state_root,
            transactions_root: h.transactions_root,
            receipts_root: h.receipts_root,
            logs_bloom: h.logs_bloom,
            number: h.number,
            gas_limit: h.gas_limit,
            gas_used: h.gas_used,
            timestamp: h.timestamp,
            extra_data: h.extra_data.clone().into(),
            mix_hash: h.prev_randao,
            base_fee_per_gas: Some(h.base_fee),
            withdrawals_root: Some(EMPTY_ROOT),
            blob_gas_used: Some(0),
            excess_blob_gas: Some(0),
            parent_beacon_block_root: Some(h.parent_beacon_block_root),
            requests_hash: h.has_requests_hash.then_some(EMPTY_REQUESTS_HASH),
            ..alloy_consensus::Header::default()
        };
        assert_eq!(h.hash(), theirs.hash_slow());
        let next = theirs.next_block_base_fee(alloy_eips::eip1559::BaseFeeParams::ethereum());
        assert_eq!(h.next_base_fee().ok(), next);
        assert_eq!(Header::decode(&h.encode()), Ok(h));
    }
}

#[test]
fn base_fees_follow_eip_1559() {
    let params = alloy_eips::eip1559::BaseFeeParams::ethereum();
    for gas_limit in [5000, 30_000_000, 30_000_001] {
        for gas_used in [
            0,
            1,
            gas_limit / 2 - 1,
            gas_limit / 2,
            gas_limit / 2 + 1,
            gas_limit,
        ] {
            for base_fee in [0, 1, 7, 8, 1_000_000_007, u64::MAX / 2] {
                let header = Header {
                    gas_limit,
                    gas_used,
                    base_fee,
                    ..Header::default()
                };
                let expected = alloy_eips::eip1559::calc_next_block_base_fee(
                    gas_used, gas_limit, base_fee, params,
                );
                assert_eq!(
                    header.next_base_fee(),
                    Ok(expected),
                    "{gas_limit} {gas_used} {base_fee}"
                );
            }
        }
    }
}

#[test]
fn transactions_decode_to_the_same_fields() {
    use alloy_consensus::Transaction as _;
    let (_, execution) = executed();
    let blocks = [first_transactions(), second_transactions()];
    for (block, transactions) in execution.blocks.iter().zip(blocks) {
        let theirs: Vec<TxEnvelope> = transactions
            .iter()
            .map(|bytes| TxEnvelope::decode_2718_exact(bytes).expect("valid"))
            .collect();
        assert_eq!(
            block.header.transactions_root,
            calculate_transaction_root(&theirs)
        );
        for (bytes, theirs) in transactions.iter().zip(&theirs) {
            let ours = Transaction::decode(bytes, &SoftwareCrypto).expect("valid");
            assert_eq!(ours.signing_hash(), theirs.signature_hash());
            let ours = ours.into_env(&SoftwareCrypto).expect("signed");
            assert_eq!(ours.tx_type, theirs.tx_type() as u8);
            assert_eq!(ours.caller, theirs.recover_signer().expect("signed"));
            assert_eq!(
                (ours.nonce, ours.gas_limit),
                (theirs.nonce(), theirs.gas_limit())
            );
            assert_eq!((ours.kind, ours.value), (theirs.kind(), theirs.value()));
            assert_eq!(
                (&ours.data, ours.chain_id),
                (theirs.input(), theirs.chain_id())
            );
            assert_eq!(ours.gas_price, theirs.max_fee_per_gas());
            assert_eq!(ours.gas_priority_fee, theirs.max_priority_fee_per_gas());
            assert_eq!(
                ours.access_list,
                theirs.access_list().cloned().unwrap_or_default()
            );
            let authorities: Vec<_> = ours
                .authorization_list
                .iter()
                .map(|item| item.as_ref().right().expect("recovered").authority())
                .collect();
            let expected: Vec<_> = theirs
                .authorization_list()
                .unwrap_or_default()
                .iter()
                .map(|signed| signed.recover_authority().ok())
                .collect();
            assert_eq!(authorities, expected);
        }
    }
}

fn logs(n: u8) -> Vec<Log> {
    (0..n)
        .map(|i| {
            let topics = (0..i % 5).map(|t| B256::repeat_byte(t + n)).collect();
            let data = Bytes::from(vec![i; 40 * usize::from(i)]);
            Log::new(Address::repeat_byte(i % 3), topics, data).expect("at most four topics")
        })
        .collect()
}

#[test]
fn receipts_blooms_and_their_trie() {
    let mut hasher = BloomHasher::default();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for n in 0..150u8 {
        let logs = logs(n % 7);
        let bloom: Bloom = hasher.bloom(&logs);
        assert_eq!(bloom, logs_bloom(&logs));
        let (success, gas) = (n % 3 != 0, 21_000 * (u64::from(n) + 1));
        let kind = [0, 1, 2, 4][usize::from(n % 4)];
        ours.push(receipt::encode(kind, success, gas, &bloom, &logs));
        let receipt = Receipt {
            status: Eip658Value::Eip658(success),
            cumulative_gas_used: gas,
            logs,
        };
        let receipt = ReceiptWithBloom {
            receipt,
            logs_bloom: bloom,
        };
        theirs.push(match kind {
            0 => ReceiptEnvelope::Legacy(receipt),
            1 => ReceiptEnvelope::Eip2930(receipt),
            2 => ReceiptEnvelope::Eip1559(receipt),
            _ => ReceiptEnvelope::Eip7702(receipt),
        });
        assert_eq!(ours.last(), Some(&theirs[usize::from(n)].encoded_2718()));
    }
    let root = ordered_root(ours.iter().map(Vec::as_slice)).expect("few");
    assert_eq!(root, calculate_receipt_root(&theirs));
}

#[test]
fn accounts_are_where_ethereum_puts_them() {
    let genesis = support::genesis();
    let accounts = genesis.accounts.iter().map(|(address, account)| {
        let storage = account
            .storage
            .iter()
            .map(|(key, value)| (keccak256(key.to_be_bytes::<32>()), *value));
        let storage_root =
            alloy_consensus::private::alloy_trie::root::storage_root_unsorted(storage);
        let leaf = alloy_consensus::private::alloy_trie::TrieAccount {
            nonce: account.nonce,
            balance: account.balance,
            storage_root,
            code_hash: keccak256(&account.code),
        };
        (keccak256(address), leaf)
    });
    let expected = alloy_consensus::private::alloy_trie::root::state_root_unsorted(accounts);
    assert_eq!(genesis.state().root(), expected);
    assert_ne!(expected, EMPTY_ROOT);
    assert_eq!(
        genesis.state().storage(support::CLEARER, U256::from(4)),
        Ok(U256::from(16))
    );
}
