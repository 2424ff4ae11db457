//! Recovery of senders on one core: the kernel in batches, beside the crate `secp256k1`, which
//! takes one signature at a time, in turns.
//!
//! The crate parses a signature and recovers its key; the kernel computes the address too.

use std::hint::black_box;

use secp256k1::ecdsa::{RecoverableSignature, RecoveryId};
use secp256k1::{Message, Secp256k1, SecretKey, VerifyOnly};
use zkfabric_kernels_cpu::Isa;
use zkfabric_recovery::{Failure, Recovery, Signature};

use super::{EngineError, Session};
use crate::Error;
use crate::inputs::{Words, agreed};
use crate::measure::{Contest, Unit};
use crate::report::Statistics;

/// The peer's name.
pub(super) const PEER: &str = "secp256k1";
/// Signatures per call of the kernel.
const BATCHES: [usize; 5] = [1, 8, 64, 256, 1024];
/// Signatures per turn.
const SIGNATURES: usize = 1024;

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let signatures = signatures(SIGNATURES)?;
    let library = Secp256k1::verification_only();
    let expected = recovered(&library, &signatures)?;
    for size in BATCHES {
        let name = format!("recovery/{size}");
        let mut recovery = Recovery::new(Isa::current()).map_err(EngineError::from)?;
        let mut results = vec![Err(Failure::R); SIGNATURES];
        recover(&mut recovery, size, &signatures, &mut results)?;
        let keys = results.iter().map(|result| result.ok().map(|one| one.key));
        let equal = keys.eq(expected.iter().copied().map(Some));
        agreed(&name, PEER, equal)?;

        let mut contest = Contest::new(session.effort());
        let (signatures, results) = (&signatures, &mut results);
        let ours = contest.add(&session.single, move || {
            recover(&mut recovery, size, signatures, results)?;
            black_box(results.len());
            Ok(())
        });
        let theirs = contest.add(&session.single, || {
            black_box(recovered(&library, signatures)?);
            Ok(())
        });
        let times = contest.run()?;
        let figure = times.figure(theirs, Unit::Ns, SIGNATURES);
        session.library = Some(figure);
        let row = times.row(&name, ours, Unit::Ns, SIGNATURES);
        session.row(row.against(PEER, figure))?;
    }
    Ok(())
}

/// Returns nanoseconds per recovery of the crate `secp256k1` on one core, measured once per run.
pub(super) fn library(session: &mut Session<'_>) -> Result<Statistics, Error> {
    if let Some(known) = session.library {
        return Ok(known);
    }
    let signatures = signatures(SIGNATURES)?;
    let library = Secp256k1::verification_only();
    let mut contest = Contest::new(session.effort());
    let theirs = contest.add(&session.single, || {
        black_box(recovered(&library, &signatures)?);
        Ok(())
    });
    let figure = contest.run()?.figure(theirs, Unit::Ns, SIGNATURES);
    session.library = Some(figure);
    Ok(figure)
}

fn recover(
    recovery: &mut Recovery,
    size: usize,
    signatures: &[Signature],
    results: &mut [Result<zkfabric_recovery::Recovered, Failure>],
) -> Result<(), Error> {
    let batches = signatures.chunks(size).zip(results.chunks_mut(size));
    for (signatures, results) in batches {
        let recovered = recovery.recover(signatures, results);
        recovered.map_err(EngineError::from)?;
    }
    Ok(())
}

/// Recovers keys with the crate.
fn recovered(
    library: &Secp256k1<VerifyOnly>,
    signatures: &[Signature],
) -> Result<Vec<[u8; 64]>, Error> {
    let keys = signatures.iter().map(|signature| {
        let mut compact = [0; 64];
        compact[..32].copy_from_slice(&signature.r);
        compact[32..].copy_from_slice(&signature.s);
        let id = RecoveryId::try_from(i32::from(signature.recovery_id))?;
        let parsed = RecoverableSignature::from_compact(&compact, id)?;
        let key = library.recover_ecdsa(Message::from_digest(signature.digest), &parsed)?;
        let mut bytes = [0; 64];
        bytes.copy_from_slice(&key.serialize_uncompressed()[1..]);
        Ok(bytes)
    });
    keys.collect::<Result<_, _>>().map_err(rejected)
}

/// Signs random digests with random keys.
fn signatures(count: usize) -> Result<Vec<Signature>, Error> {
    let library = Secp256k1::new();
    let mut words = Words::new(11);
    let mut bytes = || -> [u8; 32] { core::array::from_fn(|_| (words.word() >> 56) as u8) };
    let sign = |_| {
        // A random number is a key, but for one in 2^127.
        let key = SecretKey::from_byte_array(bytes())?;
        let digest = bytes();
        let signed = library.sign_ecdsa_recoverable(Message::from_digest(digest), &key);
        let (id, compact) = signed.serialize_compact();
        let half = |at: usize| core::array::from_fn(|place| compact[at + place]);
        Ok(Signature {
            digest,
            r: half(0),
            s: half(32),
            recovery_id: u8::try_from(i32::from(id)).unwrap_or_default(),
        })
    };
    (0..count)
        .map(sign)
        .collect::<Result<_, _>>()
        .map_err(rejected)
}

fn rejected(error: secp256k1::Error) -> Error {
    Error::Rejected {
        peer: PEER,
        reason: error.to_string(),
    }
}
