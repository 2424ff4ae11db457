//! A hundred thousand changed proofs: bits, words, points and values, inputs and lengths.

use std::collections::BTreeMap;

use alloy_primitives::Address;
use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{BigInteger as _, PrimeField as _};
use zkfabric_plonk::Proof;
use zkfabric_plonk::contract::selector;

use crate::evm::{CALLER, Chain, runtime};
use crate::verifier::{Setting, data, hash, words};

const CHANGES: u64 = 102_000;
const CONTRACT: Address = Address::with_last_byte(0xcc);
const WORD: usize = 32;
/// Bytes of the points that precede a proof's values.
const POINTS: usize = 7 * 64;

/// The contract's errors.
const ERRORS: [&str; 5] = [
    "ProofLength()",
    "InputCount()",
    "NotCanonical()",
    "NotOnCurve()",
    "Rejected()",
];

/// Numbers determined by the index of a change.
struct Dice {
    index: u64,
    thrown: u64,
}

impl Dice {
    fn word(&mut self) -> [u8; 32] {
        self.thrown += 1;
        hash(&[&self.index.to_be_bytes(), &self.thrown.to_be_bytes()])
    }

    fn below(&mut self, bound: usize) -> usize {
        let [a, b, c, d, ..] = self.word();
        u32::from_be_bytes([a, b, c, d]) as usize % bound
    }

    fn scalar(&mut self) -> Fr {
        Fr::from_be_bytes_mod_order(&self.word())
    }
}

pub(crate) fn point_bytes(point: &G1Affine) -> [u8; 64] {
    let (x, y) = point.xy().unwrap();
    let bytes = [x, y].map(|coordinate| coordinate.into_bigint().to_bytes_be());
    bytes.concat().try_into().unwrap()
}

/// Returns another proof, or the same proof for other inputs.
fn changed(
    dice: &mut Dice,
    (inputs, proof): (&[[u8; 32]], &[u8]),
    foreign: &[u8],
) -> (Vec<[u8; 32]>, Vec<u8>) {
    let (mut inputs, mut other) = (inputs.to_vec(), proof.to_vec());
    let word_at = |place: usize| place * WORD..(place + 1) * WORD;
    let words = proof.len() / WORD;
    match dice.below(10) {
        0 => other[dice.below(proof.len())] ^= 1 << dice.below(8),
        1 => other[dice.below(proof.len())] = dice.word()[0],
        2 => {
            let from = word_at(dice.below(words));
            other[word_at(dice.below(words))].copy_from_slice(&proof[from]);
        }
        3 => {
            let place = POINTS + WORD * dice.below((proof.len() - POINTS) / WORD);
            let value = dice.scalar().into_bigint().to_bytes_be();
            other[place..place + WORD].copy_from_slice(&value);
        }
        4 => {
            let (from, to) = (64 * dice.below(7), 64 * dice.below(7));
            other[to..to + 64].copy_from_slice(&proof[from..from + 64]);
        }
        5 => {
            let point = (G1Affine::generator() * dice.scalar()).into_affine();
            let to = 64 * dice.below(7);
            other[to..to + 64].copy_from_slice(&point_bytes(&point));
        }
        6 => {
            let places = word_at(dice.below(words));
            other[places.clone()].copy_from_slice(&foreign[places]);
        }
        7 => {
            let input = dice.below(inputs.len());
            inputs[input][dice.below(WORD)] ^= 1 << dice.below(8);
        }
        8 => {
            let length = dice.below(2 * proof.len());
            other.resize(length, 0);
        }
        // Several values at once.
        _ => {
            for _ in 0..2 + dice.below(6) {
                let place = POINTS + dice.below(proof.len() - POINTS);
                other[place] ^= 1 << dice.below(8);
            }
        }
    }
    (inputs, other)
}

/// Changes a proof in all these ways; returns how often the contract refused with each error.
pub(crate) fn none_is_accepted() -> BTreeMap<&'static str, u64> {
    let setting = Setting::new("OneInput", 1);
    let code = runtime("OneInput");
    let (inputs, proof) = (words(&setting.public), setting.proof.to_bytes());
    let foreign = Setting::of_any([1, 2, 3, 4].map(Fr::from)).proof.to_bytes();
    assert_eq!(proof.len(), Proof::BYTES);
    let mut chain = Chain::default();
    chain.place(CONTRACT, &code);
    let accepted = chain.call(CALLER, CONTRACT, data(&inputs, &proof));
    assert!(accepted.output.is_ok());
    let most = accepted.gas * 11 / 10;

    let threads = std::thread::available_parallelism().map_or(1, |count| count.get() as u64);
    let count = |first: u64| {
        let mut chain = Chain::default();
        chain.place(CONTRACT, &code);
        let mut counts: BTreeMap<&'static str, u64> = BTreeMap::new();
        for index in (first..CHANGES).step_by(threads as usize) {
            let mut dice = Dice { index, thrown: 0 };
            let other = changed(&mut dice, (&inputs, &proof), &foreign);
            if other == (inputs.clone(), proof.clone()) {
                *counts.entry("the same").or_default() += 1;
                continue;
            }
            let outcome = chain.call(CALLER, CONTRACT, data(&other.0, &other.1));
            let error = outcome.output.unwrap_err();
            let mut names = ERRORS.into_iter();
            let name = names.find(|name| selector(name)[..] == error[..]);
            *counts.entry(name.unwrap()).or_default() += 1;
            assert!(outcome.gas <= most, "change {index}: {} gas", outcome.gas);
        }
        counts
    };
    let mut all: BTreeMap<&'static str, u64> = BTreeMap::new();
    std::thread::scope(|scope| {
        let count = &count;
        let running: Vec<_> = (0..threads)
            .map(|first| scope.spawn(move || count(first)))
            .collect();
        for counts in running {
            for (name, number) in counts.join().unwrap() {
                *all.entry(name).or_default() += number;
            }
        }
    });
    assert_eq!(all.values().sum::<u64>(), CHANGES);
    // A hundred thousand of them differ from the proof.
    assert!(CHANGES - all["the same"] >= 100_000);
    // Most reach the pairing.
    assert!(all["Rejected()"] > CHANGES / 3);
    all
}
