//! Test of a device before it gets work again.

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr as _, CurveGroup};
use ark_ff::Field as _;

use super::bases::{JobBases, RuntimeBases};
use super::device::Device;
use super::kind::Kind;
use super::state::CPU;
use super::sums::{self, Place, Played, Trial};
use crate::{Direction, Error, ErrorKind, OwnedScalars, Scalars};

/// Bases of the multiplication.
const BASES: usize = 100;
/// log2 of the values of the transform.
const LOG_VALUES: u32 = 6;

/// Questions with the answers of the trusted device.
#[derive(Debug)]
pub(super) struct SelfTest {
    bases: JobBases,
    scalars: Vec<OwnedScalars>,
    sums: Vec<G1Affine>,
    values: Vec<Fr>,
    transforms: Vec<(Direction, Option<Fr>, Vec<Fr>)>,
    messages: Vec<Vec<u8>>,
    digests: Vec<[u8; 32]>,
    trial: Trial,
    answers: Vec<(Kind, Played)>,
}

impl SelfTest {
    /// Computes the answers on the trusted device.
    ///
    /// # Errors
    /// The trusted device fails.
    pub(super) fn new(cores: &Device) -> Result<Self, Error> {
        let trusted = cores.backend.as_ref();
        let element = |i: usize| Fr::from(i as u64 + 3).pow([1001]);
        let elements: Vec<Fr> = (0..BASES).map(element).collect();
        let points = elements.iter().map(|s| G1Affine::generator() * s);
        let points: Vec<G1Affine> = points.map(CurveGroup::into_affine).collect();
        let loaded = RuntimeBases::new(points, trusted, true)?;
        let words = elements.iter().map(|element| element.0.0[0]);
        let words: Vec<u64> = words.collect();
        let scalars = vec![
            OwnedScalars::Bits(words.iter().map(|w| (w & 1) as u8).collect()),
            OwnedScalars::U16(words.iter().map(|w| *w as u16).collect()),
            OwnedScalars::I32(words.iter().map(|w| *w as i32).collect()),
            OwnedScalars::U64(words),
            OwnedScalars::Field(elements.clone()),
        ];
        let borrowed: Vec<Scalars<'_>> = scalars.iter().map(OwnedScalars::borrow).collect();
        let sums = trusted.msm(&loaded.cpu, &borrowed)?;
        let values = elements.get(..1 << LOG_VALUES).unwrap_or_default().to_vec();
        let mut transforms = Vec::new();
        for direction in [Direction::Forward, Direction::Inverse] {
            for coset in [None, Some(Fr::from(5))] {
                let mut columns = [values.clone()];
                trusted.ntt(&mut columns, direction, coset)?;
                let [column] = columns;
                transforms.push((direction, coset, column));
            }
        }
        let messages: Vec<Vec<u8>> = (0..20).map(|i| vec![i as u8; 17 * i]).collect();
        let borrowed: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
        let digests = trusted.keccak256(&borrowed)?;
        let trial = Trial::new(trusted, sums::LOG_SMALLEST)?;
        let place = Place {
            index: CPU,
            device: cores,
        };
        let mut answers = Vec::new();
        for kind in sums::KINDS {
            if let Some(sum) = trial.sum(kind, &place)? {
                answers.push((kind, sums::play(&sum, &place)?));
            }
        }
        Ok(Self {
            trial,
            answers,
            bases: JobBases {
                range: 0..BASES,
                loaded: Arc::new(loaded),
            },
            scalars,
            sums,
            values,
            transforms,
            messages,
            digests,
        })
    }

    /// Tests a device. Unsupported operations need no answer, if there are others.
    ///
    /// # Errors
    /// The device fails, its answer differs from the trusted one, or it does nothing at all.
    pub(super) fn run(&self, index: usize, device: &Device) -> Result<(), Error> {
        let wrong = |operation: &str| Error::Wrong {
            backend: device.backend.name(),
            operation: format!("{operation} of its test"),
        };
        let mut tally = Tally::default();
        let scalars: Vec<Scalars<'_>> = self.scalars.iter().map(OwnedScalars::borrow).collect();
        let sums = tally.supported(device.msm(&self.bases, 0..BASES, &scalars))?;
        if sums.is_some_and(|sums| sums != self.sums) {
            return Err(wrong("the multiplication"));
        }
        for (direction, coset, expected) in &self.transforms {
            let input = core::slice::from_ref(&self.values);
            let columns = tally.supported(device.ntt(input, *direction, *coset))?;
            if columns.is_some_and(|columns| columns.first() != Some(expected)) {
                return Err(wrong("a transform"));
            }
        }
        let messages: Vec<&[u8]> = self.messages.iter().map(Vec::as_slice).collect();
        let digests = tally.supported(device.keccak256(&messages))?;
        if digests.is_some_and(|digests| digests != self.digests) {
            return Err(wrong("Keccak"));
        }
        let place = Place { index, device };
        for (kind, expected) in &self.answers {
            // Some trials need nothing of the device.
            let sum = Tally::default().supported(self.trial.sum(*kind, &place))?;
            let sum = sum.flatten();
            let played = sum.map(|sum| tally.supported(sums::play(&sum, &place)));
            if let Some(Some(played)) = played.transpose()?
                && played != *expected
            {
                return Err(wrong(kind.operation()));
            }
        }
        tally.works()
    }
}

/// What a device did in its test.
#[derive(Debug, Default)]
struct Tally {
    answered: bool,
    /// First refusal.
    refusal: Option<Error>,
}

impl Tally {
    /// Returns `None` if the device lacks the operation or the room for it.
    fn supported<T>(&mut self, answer: Result<T, Error>) -> Result<Option<T>, Error> {
        match answer {
            Ok(answer) => {
                self.answered = true;
                Ok(Some(answer))
            }
            Err(error) if lacks(&error) => {
                self.refusal.get_or_insert(error);
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// Returns the first refusal of a device that answered nothing.
    fn works(self) -> Result<(), Error> {
        match self.refusal {
            Some(refusal) if !self.answered => Err(refusal),
            _ => Ok(()),
        }
    }
}

fn lacks(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Unsupported | ErrorKind::OutOfMemory
    )
}
