//! The host's side of a card: how calls become jobs of its kernels, wherever these run.
//!
//! | call | kernel | arguments | bursts read | bursts write | host |
//! |---|---|---|---|---|---|
//! | `load_bases` | | | | | checks the points, lays them out: x, y, 64 bytes each |
//! | `msm`, narrow columns | `card_narrow_msm`, once for each shape of passes | bases, tuples, sums, count, passes, shape | bases once per pass, tuples | sums | cuts columns into digits and these into tuples, adds up the sums |
//! | `msm`, others | `card_msm`, once for each column and part | points, scalars, sums, count, part | points, scalars | sums | adds up the sums |
//! | `ntt` up to the engine's size | `card_ntt` | source, target, factors, count, four steps, command | values; with a coset that is not the engine's own, and for an inverse of short columns, factors, one set for all | results | interleaves short columns, makes the factors |
//! | `ntt` of larger sizes | `card_ntt_pass`, twice | source, target, factors, `log_size`, `first_tile`, tiles, command | a matrix; factors, once for all columns of a call | a matrix, which stays on the card between the passes | makes the factors where the card has no kernel for them |
//! | factors of these | `card_ntt_factors`, once for each pass with some | tables, factors, `log_size`, `first_tile`, tiles, command | tables | factors, which stay on the card | makes the tables |
//! | `upload` of field elements | | | | | the column stays on the card, for `msm_columns` and `ntt_columns` (of the engine's size, and by passes) |
//! | `keccak256` | `card_keccak`, once for each length | messages, digests, count, bytes | messages | digests | sorts by length |
//!
//! Names and meanings of the arguments are those of [`zkfabric_hdl::toolkit::block::Interface`], which `kernels/rtl/*/arguments.json` is made of. A [`Job`]
//! names a block and its arguments; a [`Platform`] runs it: the simulation bench ([`crate::sim`]) or a card behind OpenCL (`crate::xclbin`).
//!
//! A platform offers blocks in some configurations, and a call takes the one that does it in the fewest clocks. Where a platform bounds the
//! clocks of a call, models say how many it will take; no model answers in a kernel's place. An empty column and a transform of one
//! value need no kernel.

mod columns;
mod keccak;
mod msm;
mod narrow;
mod ntt;

use core::fmt;
use std::borrow::Cow;

use zkfabric_hdl::card::bench::Beat;
use zkfabric_hdl::msm::AdderKind;

use crate::Error;

pub(crate) use columns::{download, msm, msm_columns, ntt_columns, upload};
pub(crate) use keccak::keccak256;
pub(crate) use msm::load_bases;
pub(crate) use ntt::ntt;

/// Bytes of a beat.
pub(crate) use zkfabric_hdl::card::BEAT_BYTES;

/// A block of the catalogue in a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Block {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its parameter and the value of it.
    pub(crate) parameter: (&'static str, u32),
    /// What adds points in it, where anything does.
    pub(crate) adder: AdderKind,
}

impl Block {
    pub(crate) const fn new(name: &'static str, parameter: &'static str, value: u32) -> Self {
        Self {
            name,
            parameter: (parameter, value),
            adder: AdderKind::Projective,
        }
    }

    /// The same block with another adder.
    #[cfg(feature = "xclbin")]
    pub(crate) const fn with_adder(self, adder: AdderKind) -> Self {
        Self { adder, ..self }
    }
}

/// The blocks that jobs are made for, and the parameter of each.
pub(crate) const KECCAK: (&str, &str) = ("card_keccak", "rounds");
pub(crate) const MSM: (&str, &str) = ("card_msm", "windows");
pub(crate) const NARROW: (&str, &str) = ("card_narrow_msm", "address");
pub(crate) const NTT: (&str, &str) = ("card_ntt", "logsize");
pub(crate) const PASS: (&str, &str) = ("card_ntt_pass", "logsize");
pub(crate) const FACTORS: (&str, &str) = ("card_ntt_factors", "logsize");

/// All of them.
#[cfg(feature = "xclbin")]
pub(crate) const BLOCKS: [(&str, &str); 6] = [KECCAK, MSM, NARROW, NTT, PASS, FACTORS];

/// What a kernel is started with: each argument of its interface by name.
#[derive(Debug)]
pub(crate) struct Job<'a, A> {
    pub(crate) block: Block,
    pub(crate) arguments: Vec<(&'static str, Argument<'a, A>)>,
    /// Clocks that it is estimated to take; 0 where the platform bounds none.
    #[cfg_attr(
        not(feature = "sim"),
        expect(dead_code, reason = "only a simulation is bounded")
    )]
    pub(crate) cycles: u64,
}

/// An argument of a job.
#[derive(Debug)]
pub(crate) enum Argument<'a, A> {
    /// A number of 32 bits.
    Number(u64),
    /// An array for this job, perhaps empty.
    Input(Vec<Beat>),
    /// An array that was loaded or kept before, from this byte on.
    Loaded(&'a A, u64),
    /// Room for so many beats of results, all of which the kernel writes. A job has one such argument.
    Output(u64),
}

/// Where the kernels of a card run.
pub(crate) trait Platform: fmt::Debug + Send + Sync {
    /// An array in the card's memory, for as long as it lives.
    type Array: fmt::Debug + Send + Sync + 'static;

    /// Name for reports and errors.
    fn name(&self) -> &'static str;

    /// The blocks it can run.
    fn blocks(&self) -> &[Block];

    /// Clocks that a call may take; a call that is estimated to take more is [`Error::Unsupported`].
    fn call_cycles(&self) -> Option<u64>;

    /// What the first byte of [`Argument::Loaded`] is a multiple of: some beats.
    fn alignment_bytes(&self) -> u64;

    /// Puts an array into the memory that this argument of the block reaches.
    fn load(
        &self,
        block: Block,
        argument: &'static str,
        beats: Vec<Beat>,
    ) -> Result<Self::Array, Error>;

    /// The size of an array.
    fn bytes(&self, array: &Self::Array) -> u64;

    /// Beats of an array, from this one on.
    fn fetch(&self, array: &Self::Array, first: u64, beats: u64) -> Result<Vec<Beat>, Error>;

    /// Whether the array was loaded here.
    fn owns(&self, array: &Self::Array) -> bool;

    /// Runs a job; the beats of its output.
    fn run(&self, job: Job<'_, Self::Array>) -> Result<Vec<Beat>, Error>;

    /// Runs jobs one after the other; the beats of their outputs. A job is asked for when the one before has been started, and where transfers go beside kernels, its
    /// inputs are written while that one is under way.
    fn run_each<'a>(
        &self,
        jobs: impl Iterator<Item = Job<'a, Self::Array>>,
    ) -> Result<Vec<Vec<Beat>>, Error>
    where
        Self::Array: 'a,
    {
        jobs.map(|job| self.run(job)).collect()
    }

    /// Runs a job whose output stays in the card's memory, for an argument that follows the output's.
    fn keep(&self, job: Job<'_, Self::Array>) -> Result<Self::Array, Error>;

    /// The error for a result that no kernel gives.
    fn wrong(&self, reason: String) -> Error;

    /// The error for a broken invariant of the host's side.
    fn internal(&self, reason: impl fmt::Display) -> Error {
        Error::Internal {
            backend: self.name(),
            reason: reason.to_string(),
        }
    }

    /// What this platform does not do.
    fn cannot(&self, operation: &'static str, reason: String) -> Error {
        Error::Unsupported {
            backend: self.name(),
            operation,
            reason,
        }
    }

    /// The configurations of a block, their parameters.
    fn values(&self, block: &'static str) -> impl Iterator<Item = u32> {
        self.configurations(block).map(|block| block.parameter.1)
    }

    /// The configurations of a block.
    fn configurations(&self, block: &'static str) -> impl Iterator<Item = Block> {
        let blocks = self.blocks().iter().copied();
        blocks.filter(move |other| other.name == block)
    }

    /// What a call may take.
    fn budget(&self, operation: &'static str) -> Budget {
        Budget {
            backend: self.name(),
            operation,
            limit: self.call_cycles(),
            taken: 0,
        }
    }
}

/// Values behind so many of points that stand before the first one, and take no part.
fn behind<T: Copy + Default>(before: usize, values: &[T]) -> Cow<'_, [T]> {
    if before == 0 {
        return Cow::Borrowed(values);
    }
    let mut all = vec![T::default(); before];
    all.extend_from_slice(values);
    Cow::Owned(all)
}

/// Clocks that a call has left.
#[derive(Debug)]
pub(crate) struct Budget {
    backend: &'static str,
    operation: &'static str,
    limit: Option<u64>,
    taken: u64,
}

impl Budget {
    /// Whether clocks are counted.
    const fn counts(&self) -> bool {
        self.limit.is_some()
    }

    /// Refuses what takes more than there is left.
    fn check(&self, cycles: u64) -> Result<(), Error> {
        match self.limit {
            Some(limit) if cycles > limit - self.taken => Err(Error::Unsupported {
                backend: self.backend,
                operation: self.operation,
                reason: format!(
                    "the call needs more than {limit} simulated clocks (Options::call_cycles)"
                ),
            }),
            _ => Ok(()),
        }
    }

    /// Takes the clocks of a job away.
    fn take(&mut self, cycles: u64) -> Result<(), Error> {
        self.check(cycles)?;
        if self.counts() {
            self.taken += cycles;
        }
        Ok(())
    }
}

/// A number of things as a 64-bit one.
const fn count(n: usize) -> u64 {
    n as u64
}
