//! Groups as they come, and the keys of their signatures.

use alloy_primitives::{Address, B256, Bytes};
use zkfabric_receipt::{Domain, IssuedGroup, Parts, Signature, UnsignedGroup};

use super::error::FollowError;
use crate::frame::Frame;
use crate::recovery::Senders;
use crate::sequencer::{Sequenced, unsigned};

/// A group of the source's log.
#[derive(Clone, Debug)]
pub struct ReceivedGroup {
    /// Its number.
    pub number: u64,
    /// Its frame.
    pub payload: Bytes,
    /// The signature of its receipts, if the source has it.
    pub signature: Option<Signature>,
}

/// A group that was read, with the keys of its signatures.
#[derive(Debug)]
pub struct RecoveredGroup {
    pub(super) number: u64,
    pub(super) payload: Bytes,
    pub(super) content: Result<Content, FollowError>,
}

/// What a group has.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) frame: Frame,
    /// Unless it has no transactions.
    pub(super) receipts: Option<Receipts>,
}

/// What the transactions of a group have.
#[derive(Debug)]
pub(super) struct Receipts {
    pub(super) transactions: Vec<Sequenced>,
    /// Of their header.
    pub(super) digest: B256,
    /// With a signature of the sequencer.
    pub(super) issued: Option<IssuedGroup>,
}

/// A group whose signatures are not looked at yet.
struct Read {
    frame: Frame,
    transactions: Vec<Sequenced>,
    /// With the signature, whose numbers are in their ranges.
    unsigned: Option<(UnsignedGroup, Option<(Signature, Parts)>)>,
}

fn read(domain: &Domain, group: &ReceivedGroup) -> Result<Read, FollowError> {
    let frame = Frame::decode(&group.payload);
    let frame = frame.map_err(|source| FollowError::Frame {
        group: group.number,
        source,
    })?;
    let first = frame.first;
    let forged = |source| FollowError::Forged { first, source };
    let transactions = frame.sequenced();
    let mut read = Read {
        frame,
        transactions,
        unsigned: None,
    };
    if !read.transactions.is_empty() {
        let unsigned = unsigned(domain, read.frame.previous, first, &read.transactions);
        let parts = |signature: Signature| Ok((signature, signature.parts()?));
        let signature = group.signature.map(parts).transpose();
        read.unsigned = Some((unsigned.map_err(forged)?, signature.map_err(forged)?));
    }
    Ok(read)
}

/// Reads groups and recovers the keys of their signatures, those of the transactions and those of
/// the receipts, all together: a kernel takes several at once, and a group may have two.
pub(super) fn recover(
    senders: &mut Senders,
    domain: &Domain,
    signer: Address,
    groups: Vec<ReceivedGroup>,
) -> Vec<RecoveredGroup> {
    let all: Vec<_> = groups.iter().map(|group| read(domain, group)).collect();
    let in_order = || all.iter().flatten();
    let raw = in_order().flat_map(|read| &read.transactions);
    let raw = raw.map(|sequenced| (&sequenced.raw, sequenced.sender));
    let signatures = in_order().filter_map(|read| {
        let (unsigned, signature) = read.unsigned.as_ref()?;
        Some((unsigned.digest(), signature.as_ref()?.1))
    });
    let (recovered, keys) = senders.beside(raw, signatures);
    let mut named = recovered.into_iter().map(|one| {
        let sender = one.transaction.ok().map(|transaction| transaction.sender());
        sender == Some(one.tag)
    });
    let mut keys = keys.into_iter();
    let together = groups.into_iter().zip(all);
    let finished = together.map(|(group, read)| RecoveredGroup {
        number: group.number,
        payload: group.payload,
        content: read.and_then(|read| finish(read, group.number, signer, &mut named, &mut keys)),
    });
    finished.collect()
}

/// Compares what was recovered with what a group names, and takes from both iterators what is the
/// group's, whatever is found.
fn finish(
    read: Read,
    group: u64,
    signer: Address,
    named: &mut impl Iterator<Item = bool>,
    keys: &mut impl Iterator<Item = Option<Address>>,
) -> Result<Content, FollowError> {
    let Read {
        frame,
        transactions,
        unsigned,
    } = read;
    let named: Vec<bool> = named.take(transactions.len()).collect();
    let Some((unsigned, signature)) = unsigned else {
        let receipts = None;
        return Ok(Content { frame, receipts });
    };
    let signature = signature.map(|(signature, _)| (signature, keys.next().flatten()));
    let is_wrong = |index: &usize| named.get(*index) != Some(&true);
    if let Some(index) = (0..transactions.len()).find(is_wrong) {
        return Err(FollowError::Sender { group, index });
    }
    let digest = unsigned.digest();
    let issued = signature.map(|(signature, got)| unsigned.recovered(signature, got, signer));
    let issued = issued.transpose().map_err(|source| FollowError::Forged {
        first: frame.first,
        source,
    })?;
    Ok(Content {
        frame,
        receipts: Some(Receipts {
            transactions,
            digest,
            issued,
        }),
    })
}
