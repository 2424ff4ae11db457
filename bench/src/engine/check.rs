//! Every answer and every block of a stream is there, and is right.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes, keccak256};
use zkfabric_batches::{ChainEnd, Checker};
use zkfabric_engine::{Confirmed, DurableGroup, Ledger, LedgerOptions};
use zkfabric_receipt::{Domain, UnsignedGroup};
use zkfabric_stf::host::Genesis;

use super::EngineError;

/// What a chain has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chain {
    /// Blocks behind the genesis.
    pub(super) blocks: u64,
    /// Groups of the log.
    pub(super) groups: u64,
    /// Bytes of their payloads.
    pub(super) bytes: u64,
}

/// Checks that each transaction has one answer: a position of its own in the chain, a result
/// without a revert, and a place under a root that the key has signed. The groups are the chain's
/// first ones. Returns the transactions' places in the stream by position.
///
/// # Errors
/// An answer is missing or wrong.
pub(super) fn answers(
    raw: &[Bytes],
    answers: &[Confirmed],
    domain: &Domain,
    signer: Address,
) -> Result<Vec<usize>, EngineError> {
    EngineError::unless_equal("answers", &raw.len(), &answers.len())?;
    let mut places = vec![None; raw.len()];
    let mut groups: BTreeMap<u64, &Arc<DurableGroup>> = BTreeMap::new();
    for (index, (sent, answer)) in raw.iter().zip(answers).enumerate() {
        let got = answer.transaction().map(|sequenced| &sequenced.raw);
        EngineError::unless_equal("transaction of an answer", &Some(sent), &got)?;
        let success = answer.included().map(|included| included.success);
        EngineError::unless_equal("success of a transaction", &Some(true), &success)?;
        let position = usize::try_from(answer.position()).unwrap_or(usize::MAX);
        match places.get_mut(position) {
            Some(place @ None) => *place = Some(index),
            found => {
                return Err(EngineError::Wrong {
                    what: "position of a transaction",
                    expected: format!("one that no other has, below {}", raw.len()),
                    got: format!("{position}, {found:?}"),
                });
            }
        }
        groups.insert(answer.group().number, answer.group());
    }
    let (mut previous, mut first) = (B256::ZERO, 0);
    for group in groups.into_values() {
        let leaves = group.transactions.iter().map(|sequenced| {
            let result = keccak256(sequenced.included.result_bytes());
            (keccak256(&sequenced.raw), result)
        });
        let leaves: Vec<(B256, B256)> = leaves.collect();
        let expected = UnsignedGroup::new(domain, previous, first, &leaves)?;
        let issued = group.issued.as_ref().ok_or_else(|| EngineError::Wrong {
            what: "receipts of a group",
            expected: "signed ones".to_owned(),
            got: format!("none from position {first} on"),
        })?;
        let signed = issued.signed();
        EngineError::unless_equal("header of a group", expected.group(), &signed.group)?;
        signed.verify(domain, signer)?;
        previous = expected.digest();
        first += leaves.len() as u64;
    }
    EngineError::unless_equal("transactions of all groups", &(raw.len() as u64), &first)?;
    Ok(places.into_iter().flatten().collect())
}

/// Opens a chain again, and checks that its blocks have all transactions of a stream in the order
/// of their positions, and that `stf` makes the same blocks of them.
///
/// # Errors
/// A transaction is missing, or a block differs.
pub(super) fn chain(
    folder: &Path,
    genesis: &Genesis,
    raw: &[Bytes],
    order: &[usize],
) -> Result<Chain, EngineError> {
    let (ledger, restart) = Ledger::open(folder, genesis, &LedgerOptions::default())?;
    let count = order.len() as u64;
    EngineError::unless_equal("transactions of the log", &count, &ledger.position())?;
    let end = ChainEnd {
        header: genesis.header(),
        ancestors: Vec::new(),
    };
    let mut checker = Checker::new(genesis.chain_id, genesis.rules, end)?;
    let (reader, view) = (ledger.trie(), ledger.view());
    let mut expected = order.iter().map(|index| raw.get(*index));
    let newest = ledger.tip().header().number;
    for number in genesis.number + 1..=newest {
        let sealed = ledger.sealed(number)?.ok_or_else(|| EngineError::Wrong {
            what: "block",
            expected: number.to_string(),
            got: "none".to_owned(),
        })?;
        for got in &sealed.transactions {
            let expected = expected.next().flatten();
            EngineError::unless_equal("transaction of a block", &expected, &Some(got))?;
        }
        checker.check(&reader.at(number - 1, &view)?, &sealed)?;
    }
    let left = expected.count();
    EngineError::unless_equal("transactions in no block", &0, &left)?;
    let mut bytes = 0;
    for frame in ledger.log().frames(1)? {
        bytes += frame?.payload.len() as u64;
    }
    Ok(Chain {
        blocks: newest - genesis.number,
        groups: restart.group,
        bytes,
    })
}

#[cfg(test)]
mod tests {
    use zkfabric_batch::example::Content;
    use zkfabric_engine::Sequencer;
    use zkfabric_receipt::{LocalSigner, Signer as _};

    use super::super::client::{self, Pace};
    use super::super::signed::Signed;
    use super::super::stream::options;
    use super::*;

    #[test]
    fn what_is_missing_or_wrong_is_told() {
        let stream = Signed::new(Content::Mixed, 60).unwrap();
        let Signed { genesis, raw } = &stream;
        let folder = tempfile::tempdir().unwrap();
        let signer = Arc::new(LocalSigner::new(&[7; 32]).unwrap());
        let address = signer.address();
        let started = Sequencer::start(folder.path(), genesis, options(), signer);
        let (sequencer, _) = started.unwrap();
        let domain = *sequencer.domain();
        let answered = client::send(&sequencer, raw, Pace::Fast).unwrap();
        while sequencer.chain().range().1 < answered.last_block() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        sequencer.close().unwrap();
        let got = &answered.answers;
        let what = |error: EngineError| match error {
            EngineError::Wrong { what, .. } => what,
            EngineError::Receipt(_) => "receipt",
            other => panic!("{other}"),
        };

        let order = answers(raw, got, &domain, address).unwrap();
        let without_last = &got[..got.len() - 1];
        let error = answers(raw, without_last, &domain, address).unwrap_err();
        assert_eq!(what(error), "answers");
        let error = answers(&raw[..raw.len() - 1], without_last, &domain, address).unwrap_err();
        assert!(["position of a transaction", "transactions of all groups"].contains(&what(error)));
        let mut others = raw.clone();
        others.swap(0, 1);
        let error = answers(&others, got, &domain, address).unwrap_err();
        assert_eq!(what(error), "transaction of an answer");
        let (twice, raw_twice) = (
            [got.as_slice(), &got[..1]].concat(),
            [raw.as_slice(), &raw[..1]].concat(),
        );
        let error = answers(&raw_twice, &twice, &domain, address).unwrap_err();
        assert_eq!(what(error), "position of a transaction");
        let error = answers(raw, got, &domain, Address::ZERO).unwrap_err();
        assert_eq!(what(error), "receipt");
        let error = answers(raw, got, &Domain::new(1), address).unwrap_err();
        assert_eq!(what(error), "header of a group");

        let checked = chain(folder.path(), genesis, raw, &order).unwrap();
        assert!(checked.blocks > 0 && checked.groups > checked.blocks && checked.bytes > 60 * 100);
        let error = chain(folder.path(), genesis, &others, &order).unwrap_err();
        assert_eq!(what(error), "transaction of a block");
        let error = chain(folder.path(), genesis, raw, &order[1..]).unwrap_err();
        assert_eq!(what(error), "transactions of the log");
    }
}
