//! Recovery of many keys with one check for all.
//!
//! The prover names each key `Q_i`; that it is on the curve is checked at once, that it solves its equation
//! `E_i = u1_i G + u2_i R_i - Q_i = 0` only at the end, for all together: `sum of rho_i E_i = 0` with `rho_0 = 1` and
//! `rho_i = a_i + b_i lambda` for 64-bit `a_i, b_i` from a hash of all equations and all keys (Fiat-Shamir; Bellare, Garay, Rabin
//! 1998, "small exponents"). The group has prime order and the 2^128 values of `rho_i` differ mod n, so for keys chosen before
//! the hash, one of them wrong, the sum is zero with probability at most 2^-128. The doublings are shared by all, which
//! is what makes a recovery cost half of a single one.
//!
//! **Until [`Batch::verify`] has returned `Ok` the keys are the prover's word.** A program that commits a result without that call
//! proves nothing.

use super::hints::{BadHint, Checked, Hints};
use super::ladder::Sum;
use super::point::{Affine, Multiple, odd_multiples};
use super::recover::{Equation, MULTIPLES, PublicKey, Signature, add_both, right_side, to_bytes};
use super::scalar::{Half, Scalar};
use super::table;
use alloc::vec::Vec;

/// Odd multiples of a key in its table: digits of width 4.
const KEY_MULTIPLES: usize = 4;
/// Digits of a claim and of the generator, about; more only costs a copy.
const EVENTS: usize = 96;
/// Words of a claim in the hash: 136 bytes, one block of Keccak-256.
const WORDS: usize = 17;
/// Upper bits of a claim's last word: what is hashed is a claim of this protocol.
const TAG: u64 = u64::from_be_bytes(*b"zkf-ecr\0");

/// Keys that were named and not yet verified.
#[derive(Debug, Default)]
pub struct Batch {
    claims: Vec<Claim>,
}

#[derive(Debug)]
struct Claim {
    equation: Equation,
    key: Affine,
}

impl Batch {
    /// A batch without claims.
    #[must_use]
    pub const fn new() -> Self {
        Self { claims: Vec::new() }
    }

    /// The key that the prover names for a signature, or `None` when there is none, which is proved at once as in
    /// [`recover`](super::recover()): only a key is left to [`Batch::verify`].
    ///
    /// # Errors
    /// [`BadHint`] when a hint failed its check.
    pub fn recover<H: Hints>(
        &mut self,
        hints: &mut H,
        digest: &[u8; 32],
        signature: &Signature<'_>,
    ) -> Result<Option<PublicKey>, BadHint> {
        let mut hints = Checked::new(hints);
        let Some(equation) = Equation::new(&mut hints, digest, signature) else {
            return hints.honest().map(|()| None);
        };
        let key = match hints.key(&equation) {
            Some(key) => {
                self.claims.push(Claim { equation, key });
                Some(key)
            }
            // Not a word is believed: the sum itself is computed.
            None => equation.solve(&mut hints),
        };
        hints.honest()?;
        Ok(key.map(|key| to_bytes(&key)))
    }

    /// Whether every key named so far solves its equation.
    ///
    /// # Errors
    /// [`BadHint`] when one does not, or a hint failed its check.
    pub fn verify<H: Hints>(
        &self,
        hints: &mut H,
        hash: impl Fn(&[u8]) -> [u8; 32],
    ) -> Result<(), BadHint> {
        if self.claims.is_empty() {
            return Ok(());
        }
        let mut hints = Checked::new(hints);
        let challenges = self.challenges(hash);

        let mut points = Vec::<Multiple>::with_capacity(MULTIPLES * self.claims.len());
        let mut keys = Vec::<Multiple>::with_capacity(KEY_MULTIPLES * self.claims.len());
        for (index, claim) in self.claims.iter().enumerate() {
            odd_multiples(&mut hints, &claim.equation.point, MULTIPLES, &mut points);
            // rho_0 = 1 has no digit but 1
            let count = if index == 0 { 1 } else { KEY_MULTIPLES };
            odd_multiples(&mut hints, &claim.key, count, &mut keys);
        }
        let (first_key, other_keys) = keys.split_at(1);
        let key_tables = core::iter::once(first_key).chain(other_keys.chunks_exact(KEY_MULTIPLES));

        let mut sum = Sum::with_capacity(EVENTS * (1 + self.claims.len()));
        let mut generator = Scalar::ZERO;
        let tables = points.chunks_exact(MULTIPLES).zip(key_tables);
        for ((claim, [a, b]), (point_table, key_table)) in
            self.claims.iter().zip(challenges).zip(tables)
        {
            let rho = Scalar::from_parts(a, b);
            generator = generator.add(&rho.mul(&claim.equation.u1));
            add_both(&mut sum, point_table, &rho.mul(&claim.equation.u2));
            let minus = |part| Half {
                magnitude: u128::from(part),
                negative: true,
            };
            sum.add(key_table, false, minus(a));
            sum.add(key_table, true, minus(b));
        }
        add_both(&mut sum, &table::GENERATOR, &generator);
        let zero = sum.compute(&mut hints).is_none();
        hints.honest()?;
        if zero { Ok(()) } else { Err(BadHint) }
    }

    /// `(a_i, b_i)` of every claim: (1, 0), then 16 bytes each of `hash(seed, counter)`.
    fn challenges(&self, hash: impl Fn(&[u8]) -> [u8; 32]) -> Vec<[u64; 2]> {
        let mut message = Vec::with_capacity(8 * WORDS * self.claims.len());
        for claim in &self.claims {
            let (point, key) = (&claim.equation.point, &claim.key);
            let parities = u64::from(point.y.is_odd()) << 1 | u64::from(key.y.is_odd());
            let scalars = claim
                .equation
                .u1
                .words()
                .iter()
                .chain(claim.equation.u2.words());
            // R's x is r, and the key's coordinates are checked: both canonical. x and parity determine a point.
            for word in scalars.chain(point.x.words()).chain(key.x.words()) {
                message.extend_from_slice(&word.to_le_bytes());
            }
            message.extend_from_slice(&(TAG | parities).to_le_bytes());
        }
        let mut seed = [0; 40];
        seed[..32].copy_from_slice(&hash(&message));
        let mut challenges = Vec::with_capacity(self.claims.len() + 1);
        challenges.push([1, 0]);
        let mut counter = 0u64;
        while challenges.len() < self.claims.len() {
            seed[32..].copy_from_slice(&counter.to_le_bytes());
            let digest = hash(&seed);
            for pair in digest.as_chunks::<16>().0 {
                let pair = u128::from_le_bytes(*pair);
                challenges.push([pair as u64, (pair >> 64) as u64]);
            }
            counter += 1;
        }
        challenges
    }
}

impl<H: Hints> Checked<'_, H> {
    /// The key that the prover names; on the curve and canonical, not more.
    fn key(&mut self, equation: &Equation) -> Option<Affine> {
        let point = [
            *equation.point.x.words(),
            *equation.point.y.canonical().words(),
        ];
        let [x, y] = self
            .source()
            .combination(equation.u1.words(), equation.u2.words(), &point)?;
        let key = Affine::from_words(x, y);
        self.require(key.x.is_canonical() && key.y.is_canonical());
        self.require(key.y.square().equals(&right_side(&key.x)));
        Some(key)
    }
}
