//! Signers of a block's transactions, in batches.
//!
//! The library of `stf` recovers one key at a time, which takes most of a block's second execution.
//! Here the kernel recovers those of the senders and of EIP-7702 authorities at once; what it does
//! not recover, and what contracts ask for, goes to the library. Before its proof, a batch is
//! executed by the library alone.

use std::cell::RefCell;

use alloy_primitives::map::HashMap;
use alloy_primitives::{Address, B256, Bytes};
use zkfabric_host::local::Isa;
use zkfabric_host::recovery::{Failure, Recovery, Signature};
use zkfabric_stf::transaction::Transaction;
use zkfabric_stf::{Crypto, SoftwareCrypto};

/// What a recovery takes: the digest, the signature, and the parity.
type Signed = (B256, [u8; 64], bool);

/// Signers that are known.
#[derive(Debug, Default)]
pub(super) struct Signers(HashMap<Signed, Address>);

impl Signers {
    /// Recovers the signers of transactions.
    pub(super) fn of(kernel: &mut Recovery, transactions: &[Bytes]) -> Self {
        let listing = Listing::default();
        for raw in transactions {
            // What is no transaction is refused when it is executed.
            if let Ok(decoded) = Transaction::decode(raw, &listing) {
                let (signature, y_odd) = decoded.signature();
                listing.ecrecover(&decoded.signing_hash(), &signature, y_odd);
            }
        }
        let signed = listing.0.into_inner();
        let signatures: Vec<Signature> = signed.iter().map(signature).collect();
        let mut signers = vec![Err(Failure::R); signatures.len()];
        // Both lists have the same length, the only thing that the kernel asks for.
        let _ = kernel.recover(&signatures, &mut signers);
        let signers = signed.into_iter().zip(signers);
        let known = signers.filter_map(|(signed, signer)| {
            let signer = signer.ok()?;
            Some((signed, Address::from(signer.address)))
        });
        Self(known.collect())
    }
}

impl Crypto for Signers {
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address> {
        match self.0.get(&(*hash, *signature, y_odd)) {
            Some(signer) => Some(*signer),
            None => SoftwareCrypto.ecrecover(hash, signature, y_odd),
        }
    }
}

/// Lists signatures, and recovers none.
#[derive(Default)]
struct Listing(RefCell<Vec<Signed>>);

impl Crypto for Listing {
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address> {
        self.0.borrow_mut().push((*hash, *signature, y_odd));
        None
    }
}

fn signature((digest, signature, y_odd): &Signed) -> Signature {
    let (mut r, mut s) = ([0; 32], [0; 32]);
    r.copy_from_slice(&signature[..32]);
    s.copy_from_slice(&signature[32..]);
    Signature {
        digest: digest.0,
        r,
        s,
        recovery_id: (*y_odd).into(),
    }
}

/// Returns the kernel.
pub(super) fn kernel() -> Option<Recovery> {
    Recovery::new(Isa::current()).ok()
}

#[cfg(test)]
mod tests {
    use zkfabric_batch::example;

    use super::*;

    /// The kernel knows every signer of the examples, as the library does; what it does not know
    /// goes to the library.
    #[test]
    fn signers_are_those_of_the_library() {
        let mut count = 0;
        for example in example::all(7).unwrap() {
            let raw = example.batch.transactions();
            let mut raw: Vec<Bytes> = raw.map(|(_, sent)| sent.raw.clone()).collect();
            raw.push(Bytes::from_static(b"no transaction"));
            let signers = Signers::of(&mut kernel().unwrap(), &raw);
            let listing = Listing::default();
            for raw in &raw {
                let Ok(decoded) = Transaction::decode(raw, &listing) else {
                    continue;
                };
                let (signature, y_odd) = decoded.signature();
                listing.ecrecover(&decoded.signing_hash(), &signature, y_odd);
            }
            for (hash, signature, y_odd) in listing.0.into_inner() {
                let expected = SoftwareCrypto.ecrecover(&hash, &signature, y_odd);
                let known = signers.0.get(&(hash, signature, y_odd));
                assert_eq!(known, expected.as_ref());
                let none = Signers::default();
                assert_eq!(none.ecrecover(&hash, &signature, y_odd), expected);
                count += 1;
            }
        }
        assert!(count > 200, "{count}");
    }
}
