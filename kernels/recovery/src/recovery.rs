//! Batches: to the lanes or to the library.

use ark_ff::AdditiveGroup;
use zkfabric_kernels_cpu::keccak::keccak256_batch_into;
use zkfabric_kernels_cpu::lanes::LANES;
use zkfabric_kernels_cpu::{Isa, Level};

use crate::block::fill;
use crate::curve::Scalar;
use crate::error::{Error, Failure};
use crate::generator::Generator;
use crate::lanes::{self, Group};
use crate::library::Library;
use crate::signature::{Checked, Recovered, Signature, write_words};

/// Signatures of a block.
const BLOCK: usize = 64;

/// Least number of signatures of a block that go to the lanes.
const LEAST: usize = 2;

/// Recovers keys on the calling thread, and owns the memory that this takes.
#[derive(Debug)]
pub struct Recovery {
    isa: Isa,
    library: Library,
    lanes: Option<Work>,
    /// Signatures of the current block whose numbers are in their ranges.
    checked: Vec<Checked>,
    /// Their places in the block.
    places: Vec<usize>,
}

/// Memory and tables of the lanes.
#[derive(Debug)]
struct Work {
    groups: Vec<Group>,
    inverses: Vec<Scalar>,
    generator: &'static Generator,
}

impl Work {
    fn new() -> Result<Self, Error> {
        let mut groups = reserve(BLOCK / LANES)?;
        groups.resize_with(BLOCK / LANES, Group::new);
        let mut inverses = reserve(BLOCK)?;
        inverses.resize(BLOCK, Scalar::ZERO);
        Ok(Self {
            groups,
            inverses,
            generator: Generator::get(),
        })
    }
}

fn reserve<T>(count: usize) -> Result<Vec<T>, Error> {
    let mut vec = Vec::new();
    let bytes = count * size_of::<T>();
    vec.try_reserve_exact(count)
        .map_err(|_| Error::OutOfMemory { bytes })?;
    Ok(vec)
}

impl Recovery {
    /// Creates a recovery with the instructions of `isa`.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`].
    pub fn new(isa: Isa) -> Result<Self, Error> {
        let has_lanes = isa.is_twin() || isa.level() >= Level::Ifma;
        Ok(Self {
            isa,
            library: Library::new(),
            lanes: has_lanes.then(Work::new).transpose()?,
            checked: reserve(BLOCK)?,
            places: reserve(BLOCK)?,
        })
    }

    /// Returns whether batches go to the lanes, and not to the library.
    #[must_use]
    pub fn has_lanes(&self) -> bool {
        self.lanes.is_some()
    }

    /// Writes the signer of each signature, or why there is none, into the result of the same
    /// index. Allocates nothing.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`] unless `results` and `signatures` have the same length.
    pub fn recover(
        &mut self,
        signatures: &[Signature],
        results: &mut [Result<Recovered, Failure>],
    ) -> Result<(), Error> {
        if signatures.len() != results.len() {
            return Err(Error::LengthMismatch {
                expected: signatures.len(),
                got: results.len(),
            });
        }
        let blocks = signatures.chunks(BLOCK).zip(results.chunks_mut(BLOCK));
        for (signatures, results) in blocks {
            self.checked.clear();
            self.places.clear();
            for (place, signature) in signatures.iter().enumerate() {
                match Checked::new(signature) {
                    Ok(checked) => {
                        self.checked.push(checked);
                        self.places.push(place);
                    }
                    Err(failure) => results[place] = Err(failure),
                }
            }
            self.recover_keys(signatures, results);
            self.hash_keys(results);
        }
        Ok(())
    }

    /// Writes the keys of the block's checked signatures.
    fn recover_keys(
        &mut self,
        signatures: &[Signature],
        results: &mut [Result<Recovered, Failure>],
    ) {
        let (checked, count) = (&self.checked, self.checked.len());
        let library = &self.library;
        let by_library = |i: usize, place: usize| library.recover(&signatures[place], &checked[i]);
        let places = self.places.iter().copied().enumerate();
        let Some(work) = self.lanes.as_mut().filter(|_| count >= LEAST) else {
            for (i, place) in places {
                results[place] = by_library(i, place).map(Recovered::new);
            }
            return;
        };
        let groups = &mut work.groups[..count.div_ceil(LANES)];
        fill(groups, checked, &mut work.inverses[..count]);
        lanes::recover(self.isa, groups, work.generator);
        for (i, place) in places {
            let (group, lane) = (&work.groups[i / LANES], i % LANES);
            results[place] = if group.on_curve >> lane & 1 == 0 {
                Err(Failure::NotOnCurve)
            } else if group.regular >> lane & 1 == 0 {
                by_library(i, place).map(Recovered::new)
            } else {
                let mut key = [0; 64];
                let (x, y) = key.split_at_mut(32);
                write_words(&group.x[lane], x);
                write_words(&group.y[lane], y);
                Ok(Recovered::new(key))
            };
        }
    }

    /// Writes the addresses of a block.
    fn hash_keys(&self, results: &mut [Result<Recovered, Failure>]) {
        let mut messages: [&[u8]; BLOCK] = [&[]; BLOCK];
        let mut digests = [[0; 32]; BLOCK];
        let mut count = 0;
        for (message, recovered) in messages.iter_mut().zip(results.iter().flatten()) {
            *message = &recovered.key;
            count += 1;
        }
        // Both have `count` elements, which is the only error.
        let _ = keccak256_batch_into(self.isa, &messages[..count], &mut digests[..count]);
        for (digest, recovered) in digests.iter().zip(results.iter_mut().flatten()) {
            recovered.address.copy_from_slice(&digest[12..]);
        }
    }
}
