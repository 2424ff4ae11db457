//! Hint sources for the tests: an honest prover on `k256`, and a prover that lies at a chosen hint.

use k256::elliptic_curve::PrimeField;
use k256::elliptic_curve::sec1::{FromEncodedPoint, ToEncodedPoint};
use k256::{AffinePoint, EncodedPoint, FieldElement, ProjectivePoint, Scalar};
use zkfabric_guest_crypto::ladder::Affine;
use zkfabric_guest_crypto::secp256k1::{Hints, Root};

/// Answers every hint correctly.
#[derive(Debug, Default)]
pub(crate) struct Honest;

fn bytes(words: &[u64; 4]) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (chunk, word) in bytes.chunks_exact_mut(8).zip(words.iter().rev()) {
        chunk.copy_from_slice(&word.to_be_bytes());
    }
    bytes
}

fn words(bytes: &[u8]) -> [u64; 4] {
    let mut words = [0; 4];
    for (word, chunk) in words.iter_mut().rev().zip(bytes.chunks_exact(8)) {
        *word = u64::from_be_bytes(chunk.try_into().unwrap());
    }
    words
}

/// Returns the element of any 256-bit representative.
pub(crate) fn field(element: &[u64; 4]) -> FieldElement {
    Option::from(FieldElement::from_bytes(&bytes(element).into())).unwrap_or_else(|| {
        let low = element[0].wrapping_add(0x1_0000_03d1);
        FieldElement::from_bytes(&bytes(&[low, 0, 0, 0]).into()).unwrap()
    })
}

/// Returns the canonical words of an element.
pub(crate) fn field_words(element: &FieldElement) -> [u64; 4] {
    words(&element.normalize().to_bytes())
}

impl Hints for Honest {
    fn quotient(&mut self, numerator: &[u64; 4], denominator: &[u64; 4]) -> [u64; 4] {
        let inverse: Option<FieldElement> = field(denominator).invert().into();
        field_words(&(field(numerator) * inverse.unwrap_or(FieldElement::ZERO)))
    }

    fn root(&mut self, x: &[u64; 4]) -> Root {
        let x = field(x);
        match Option::<FieldElement>::from(x.sqrt()) {
            Some(root) => Root::OfX(field_words(&root)),
            None => Root::OfMinusX(field_words(&x.negate(1).sqrt().unwrap())),
        }
    }

    fn inverse(&mut self, x: &[u64; 4]) -> [u64; 4] {
        let x = Scalar::from_repr(bytes(x).into()).unwrap();
        words(&x.invert().unwrap().to_bytes())
    }
}

/// An honest prover with a precompile that performs all calls except every `declines`-th one and
/// the impossible ones.
#[derive(Debug)]
pub(crate) struct Accelerated {
    pub(crate) declines: usize,
    pub(crate) calls: usize,
    pub(crate) done: usize,
}

impl Accelerated {
    pub(crate) const fn new(declines: usize) -> Self {
        Self {
            declines,
            calls: 0,
            done: 0,
        }
    }
}

fn point(affine: &Affine) -> ProjectivePoint {
    let coordinate = |first: usize| {
        let words = core::array::from_fn(|word| affine.0[first + word]);
        field_words(&field(&words))
    };
    let (x, y) = (coordinate(0), coordinate(4));
    let encoded =
        EncodedPoint::from_affine_coordinates(&bytes(&x).into(), &bytes(&y).into(), false);
    let point: Option<AffinePoint> = AffinePoint::from_encoded_point(&encoded).into();
    point.expect("a point of the curve").into()
}

impl Hints for Accelerated {
    fn quotient(&mut self, numerator: &[u64; 4], denominator: &[u64; 4]) -> [u64; 4] {
        Honest.quotient(numerator, denominator)
    }

    fn root(&mut self, x: &[u64; 4]) -> Root {
        Honest.root(x)
    }

    fn inverse(&mut self, x: &[u64; 4]) -> [u64; 4] {
        Honest.inverse(x)
    }

    fn combine(&mut self, sum: &mut Affine, steps: u64, term: &Affine) -> bool {
        self.calls += 1;
        let mut doubled = point(sum);
        for _ in 0..steps >> 1 {
            doubled += doubled;
        }
        let mut term = point(term);
        if steps & 1 == 1 {
            term = -term;
        }
        let same = doubled == term || doubled == -term;
        if same || self.calls.is_multiple_of(self.declines) {
            return false;
        }
        self.done += 1;
        let result = (doubled + term).to_affine().to_encoded_point(false);
        let coordinate = |bytes: Option<&k256::FieldBytes>| words(bytes.expect("finite"));
        let (x, y) = (coordinate(result.x()), coordinate(result.y()));
        sum.0[..4].copy_from_slice(&x);
        sum.0[4..].copy_from_slice(&y);
        true
    }
}

/// Modification that a lying prover makes to a hint.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Lie {
    /// One more.
    Increment,
    /// The additive inverse mod p (mod n for an inverse).
    Negate,
    /// Zero.
    Zero,
    /// The opposite claim about the existence of a root, with the same words.
    SwapRoot,
}

/// Answers correctly, except for hint number `at`.
#[derive(Debug)]
pub(crate) struct Liar {
    pub(crate) at: usize,
    pub(crate) lie: Lie,
    pub(crate) asked: usize,
}

impl Liar {
    fn due(&mut self) -> bool {
        self.asked += 1;
        self.asked - 1 == self.at
    }

    fn bend(&self, honest: [u64; 4]) -> [u64; 4] {
        match self.lie {
            Lie::Increment => field_words(&(field(&honest) + FieldElement::ONE)),
            Lie::Negate => field_words(&field(&honest).negate(1)),
            Lie::Zero | Lie::SwapRoot => [0; 4],
        }
    }
}

impl Hints for Liar {
    fn quotient(&mut self, numerator: &[u64; 4], denominator: &[u64; 4]) -> [u64; 4] {
        let honest = Honest.quotient(numerator, denominator);
        if self.due() {
            self.bend(honest)
        } else {
            honest
        }
    }

    fn root(&mut self, x: &[u64; 4]) -> Root {
        let honest = Honest.root(x);
        if !self.due() {
            return honest;
        }
        match (self.lie, honest) {
            (Lie::SwapRoot, Root::OfX(root)) => Root::OfMinusX(root),
            (Lie::SwapRoot, Root::OfMinusX(root)) => Root::OfX(root),
            // the other root is not a lie
            (Lie::Negate, Root::OfX(root)) => Root::OfX(self.bend(root).map(|word| word ^ 1)),
            (Lie::Negate, Root::OfMinusX(root)) => {
                Root::OfMinusX(self.bend(root).map(|word| word ^ 1))
            }
            (_, Root::OfX(root)) => Root::OfX(self.bend(root)),
            (_, Root::OfMinusX(root)) => Root::OfMinusX(self.bend(root)),
        }
    }

    fn inverse(&mut self, x: &[u64; 4]) -> [u64; 4] {
        let honest = Honest.inverse(x);
        if self.due() {
            self.bend(honest)
        } else {
            honest
        }
    }
}
