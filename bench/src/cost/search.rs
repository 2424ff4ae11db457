//! Search for batches whose instructions come near their bound, or exceed it.

use rayon::prelude::*;
use zkfabric_batch::BatchFile;

use super::bound::Tightest;
use super::measure::GuestVm;
use super::random::Choices;
use crate::Error;

/// Number of batches that are kept.
const KEPT: usize = 24;
/// Maximum number of changes to a batch's choices.
const CHANGES: u64 = 6;

/// The batches with the largest shares of their bounds so far.
#[derive(Debug)]
pub struct Search {
    machine: GuestVm,
    random: Choices,
    /// Number of batches that were run.
    runs: u64,
    kept: Vec<Found>,
}

/// A batch of the search.
#[derive(Clone, Debug)]
pub struct Found {
    /// The batch.
    pub file: BatchFile,
    /// Its part nearest to the bound.
    pub tightest: Tightest,
    /// What exceeds its bound, if anything does.
    pub exceeded: Option<String>,
    choices: Vec<u64>,
}

impl Search {
    /// Starts with the first random batches of a seed.
    ///
    /// # Errors
    /// The program is damaged.
    pub fn new(seed: u64) -> Result<Self, Error> {
        Ok(Self {
            machine: GuestVm::new()?,
            random: Choices::new(seed),
            runs: 0,
            kept: Vec::new(),
        })
    }

    /// Returns the number of batches that were run.
    #[must_use]
    pub const fn runs(&self) -> u64 {
        self.runs
    }

    /// Returns the batch that exceeds a bound, or else the one with the largest share.
    #[must_use]
    pub fn best(&self) -> Option<&Found> {
        self.kept.first()
    }

    /// Runs this many batches: random ones at first, then changed ones among those that were kept.
    ///
    /// # Errors
    /// Native execution and VM disagree.
    pub fn step(&mut self, batches: usize) -> Result<(), Error> {
        let next: Vec<_> = (0..batches).map(|_| self.next()).collect();
        let machine = &self.machine;
        let found = next.into_par_iter().map(|(mut choices, seed)| {
            let file = choices.batch(&format!("search {seed:#x}"))?;
            let run = machine.run_any(&file, None)?;
            let (tightest, exceeded) = (run.tightest(), run.exceeded());
            let choices = choices.made();
            Ok::<_, Error>(Found {
                file,
                tightest,
                exceeded,
                choices,
            })
        });
        self.kept.extend(found.collect::<Result<Vec<_>, Error>>()?);
        self.runs += batches as u64;
        self.kept.sort_by(|a, b| {
            let exceeded = b.exceeded.is_some().cmp(&a.exceeded.is_some());
            exceeded.then(b.tightest.share.total_cmp(&a.tightest.share))
        });
        self.kept.truncate(KEPT);
        Ok(())
    }

    /// Returns choices for the next batch, and the seed of the rest.
    fn next(&mut self) -> (Choices, u64) {
        let seed = self.random.below(u64::MAX);
        let place = self.random.below(KEPT as u64) as usize;
        let Some(parent) = self.kept.get(place) else {
            return (Choices::new(seed), seed);
        };
        let mut list = parent.choices.clone();
        for _ in 0..1 + self.random.below(CHANGES) {
            let length = list.len() as u64;
            let at = self.random.below(length.max(1)) as usize;
            let end = (at + 1 + self.random.below(8) as usize).min(list.len());
            match self.random.below(4) {
                0 => drop(list.drain(at.min(end)..end)),
                1 => list
                    .splice(at..at, list.get(at..end).unwrap_or_default().to_vec())
                    .for_each(drop),
                _ => {
                    let choice = self.random.below(u64::MAX);
                    list.iter_mut()
                        .skip(at)
                        .take(1)
                        .for_each(|old| *old = choice);
                }
            }
        }
        (Choices::following(list, seed), seed)
    }
}
