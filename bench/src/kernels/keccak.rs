//! Keccak-256 of many messages: of 64 bytes, the size of a node of a binary tree, and of mixed
//! lengths up to the length of a branch node of the state trie.

use std::hint::black_box;

use tiny_keccak::{Hasher, Keccak};
use zkfabric_kernels_cpu::{Isa, keccak::keccak256_batch_with};

use super::{Session, variants};
use crate::{
    Error,
    inputs::{Words, agreed},
    measure::Unit,
};

/// Messages per run.
const N: usize = 4096;
/// Bytes per message of equal messages.
const LENGTH: usize = 64;
/// Maximum of mixed lengths: a branch node with 16 children has 532 bytes.
const LONGEST: u64 = 532;
/// Bytes absorbed per permutation.
const RATE: usize = 136;

type Digests = Vec<[u8; 32]>;
type Hash = fn(&[&[u8]]) -> Digests;

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let mut words = Words::new(5);
    let mut messages = |length: &mut dyn FnMut(u64) -> u64| -> Vec<Vec<u8>> {
        (0..N)
            .map(|_| {
                let length = length(words.word());
                (0..length).map(|_| (words.word() >> 56) as u8).collect()
            })
            .collect()
    };
    let same = messages(&mut |_| LENGTH as u64);
    let mixed = messages(&mut |word| word % (LONGEST + 1));
    race(session, "keccak256/64B/1t", &same)?;
    race(session, "keccak256/0-532B/1t", &mixed)
}

fn race(session: &mut Session<'_>, name: &str, messages: &[Vec<u8>]) -> Result<(), Error> {
    if !session.args.rows.wants(name) {
        return Ok(());
    }
    let messages: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
    let expected = tiny_keccak(&messages);
    let mut peers: Vec<(&'static str, Hash)> =
        vec![("tiny-keccak", tiny_keccak), ("keccak-asm", keccak_asm)];
    // asmcrypto 0.1.2 panics on a message one byte short of a block, so it takes no part in mixed
    // lengths; without AVX-512 it does not hash eight messages at a time.
    #[cfg(target_arch = "x86_64")]
    if messages.iter().all(|message| message.len() == LENGTH)
        && is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512bw")
    {
        peers.push(("asmcrypto x8", asmcrypto));
    }

    let mut contest = session.contest();
    let mut ours = Vec::new();
    let messages = &messages;
    for (isa, suffix) in variants() {
        agreed(
            name,
            "tiny-keccak",
            keccak256_batch_with(isa, messages) == expected,
        )?;
        let of = contest.add(&session.single, move || {
            black_box(keccak256_batch_with(isa, messages));
            Ok(())
        });
        ours.push((isa, suffix, of));
    }
    let mut contestants = Vec::new();
    for (peer, hash) in peers {
        agreed(name, peer, hash(messages) == expected)?;
        let of = contest.add(&session.single, move || {
            black_box(hash(messages));
            Ok(())
        });
        contestants.push((peer, of));
    }

    let times = contest.run()?;
    let blocks: usize = messages
        .iter()
        .map(|message| message.len() / RATE + 1)
        .sum();
    for (isa, suffix, ours) in ours {
        let least = session.limit(isa).keccak_block() * blocks as f64 / N as f64;
        for (peer, of) in &contestants {
            if isa == Isa::PORTABLE && *peer == "asmcrypto x8" {
                continue;
            }
            let row = times
                .row(&format!("{name}{suffix}"), ours, Unit::Ns, N)
                .against(peer, times.figure(*of, Unit::Ns, N))
                .limit(Some(Unit::Ns.of_seconds(least)));
            session.row(row)?;
        }
    }
    Ok(())
}

fn tiny_keccak(messages: &[&[u8]]) -> Digests {
    let hash = |message: &&[u8]| {
        let mut digest = [0; 32];
        let mut hasher = Keccak::v256();
        hasher.update(message);
        hasher.finalize(&mut digest);
        digest
    };
    messages.iter().map(hash).collect()
}

fn keccak_asm(messages: &[&[u8]]) -> Digests {
    messages
        .iter()
        .map(|message| keccak_asm::Keccak256::digest(message).into())
        .collect()
}

/// Hashes eight messages at a time and the remaining ones one by one.
#[cfg(target_arch = "x86_64")]
fn asmcrypto(messages: &[&[u8]]) -> Digests {
    let (groups, rest) = messages.as_chunks();
    let mut digests = Vec::with_capacity(messages.len());
    for group in groups {
        digests.extend(asmcrypto::keccak256_batch(*group));
    }
    digests.extend(tiny_keccak(rest));
    digests
}
