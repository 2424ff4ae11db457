//! The host's side of a card: converts calls to jobs of the card's kernels, on any platform.
//!
//! | call | kernel | arguments | bursts read | bursts write | host |
//! |---|---|---|---|---|---|
//! | `load_bases` | | | | | checks the points, lays them out: x, y, 64 bytes each |
//! | `msm`, narrow columns | `card_narrow_msm`, in each unit for each shape of passes | bases, tuples, sums, count, passes, shape | bases once per pass, tuples | sums | cuts columns into digits and digits into tuples, adds up the sums |
//! | `msm`, others | `card_msm`, once for each column and part, or range of its points | points, scalars, sums, count, part | points, scalars | sums | adds up the sums |
//! | `ntt` up to the engine's size | `card_ntt`, in each unit, or once for each column that stays | source, target, factors, count, four steps, command | values; factors with a coset other than the engine's own, and for an inverse of short columns, one set for all | results | interleaves short columns, computes the factors |
//! | `ntt` of larger sizes | `card_ntt_pass`, twice in each unit | source, target, factors, `log_size`, `first_tile`, tiles, command | a matrix; factors, once for all columns of a call | a matrix, which stays on the card between the passes | computes the factors if the card has no kernel for them |
//! | factors of these | `card_ntt_factors`, in each unit for each pass that has factors | tables, factors, `log_size`, `first_tile`, tiles, command | tables | factors, which stay on the card | computes the tables |
//! | `upload` of field elements | | | | | the column stays on the card, for `msm_columns` and `ntt_columns` (of the engine's size, and by passes) |
//! | `keccak256` | `card_keccak`, in each unit for each length | messages, digests, count, bytes | messages | digests | sorts by length |
//!
//! Names and meanings of the arguments follow [`zkfabric_hdl::toolkit::block::Interface`], the
//! source of `kernels/rtl/*/arguments.json`. A [`Job`] names a block and its arguments; a
//! [`Platform`] runs it: the simulation bench ([`crate::sim`]) or a card behind OpenCL
//! (`crate::xclbin`).
//!
//! A call divides its work between all units of a kernel, if there is enough for each.
//!
//! A platform offers blocks in some configurations, and a call takes the one with the fewest
//! clocks. Where a platform limits the clocks of a call, models estimate them; no model computes a
//! kernel's results. An empty column and a transform of one value need no kernel.

mod backend;
mod columns;
mod keccak;
mod msm;
mod narrow;
mod ntt;
mod points;

use core::fmt;
use std::borrow::Cow;

use zkfabric_hdl::card::bench::Beat;
use zkfabric_hdl::msm::AdderKind;

use crate::{DeviceInfo, Error, Spent};

/// Bytes of a beat.
pub(crate) use zkfabric_hdl::card::BEAT_BYTES;

/// Block of the catalogue in a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Block {
    /// Name of the block.
    pub(crate) name: &'static str,
    /// Parameter of the block and its value.
    pub(crate) parameter: (&'static str, u32),
    /// Point adder of the block, if it has one.
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

    /// Returns the same block with another adder.
    #[cfg(feature = "xclbin")]
    pub(crate) const fn with_adder(self, adder: AdderKind) -> Self {
        Self { adder, ..self }
    }
}

/// Blocks used by jobs, with the parameter of each.
pub(crate) const KECCAK: (&str, &str) = ("card_keccak", "rounds");
pub(crate) const MSM: (&str, &str) = ("card_msm", "windows");
pub(crate) const NARROW: (&str, &str) = ("card_narrow_msm", "address");
pub(crate) const NTT: (&str, &str) = ("card_ntt", "logsize");
pub(crate) const PASS: (&str, &str) = ("card_ntt_pass", "logsize");
pub(crate) const FACTORS: (&str, &str) = ("card_ntt_factors", "logsize");

/// All these blocks.
#[cfg(feature = "xclbin")]
pub(crate) const BLOCKS: [(&str, &str); 6] = [KECCAK, MSM, NARROW, NTT, PASS, FACTORS];

/// Start of a kernel: each argument of its interface by name.
#[derive(Debug)]
pub(crate) struct Job<'a, A> {
    pub(crate) block: Block,
    pub(crate) arguments: Vec<(&'static str, Argument<'a, A>)>,
    /// Estimated clocks; 0 if the platform sets no limit.
    #[cfg_attr(
        not(feature = "sim"),
        expect(dead_code, reason = "only a simulation is bounded")
    )]
    pub(crate) cycles: u64,
}

/// Argument of a job.
#[derive(Debug)]
pub(crate) enum Argument<'a, A> {
    /// A number of 32 bits.
    Number(u64),
    /// An array for this job, possibly empty.
    Input(Vec<Beat>),
    /// A loaded or reserved array, from this byte on. A job of [`Platform::fill`] writes to a
    /// reserved one.
    Loaded(&'a A, u64),
    /// Room for this many beats of results, all of which the kernel writes. A job of
    /// [`Platform::run_each`] has one such argument, a job of [`Platform::fill`] none.
    Output(u64),
}

/// Platform that runs a card's kernels.
pub(crate) trait Platform: fmt::Debug + Send + Sync {
    /// Array in the card's memory, allocated for its lifetime.
    type Array: fmt::Debug + Send + Sync + 'static;

    /// Returns the name for reports and errors.
    fn name(&self) -> &'static str;

    /// Returns the computing device.
    fn device(&self) -> DeviceInfo;

    /// Returns the time of transfers and kernels so far; zero if the platform does not measure it.
    fn spent(&self) -> Spent {
        Spent::default()
    }

    /// Returns the available blocks.
    fn blocks(&self) -> &[Block];

    /// Returns the number of the block's units, one or more, which take a call's runs in turn: a
    /// call divides its work into as many runs.
    fn units(&self, _: Block) -> usize {
        1
    }

    /// Returns the limit on a call's clocks; a call with a higher estimate is
    /// [`Error::Unsupported`].
    fn call_cycles(&self) -> Option<u64>;

    /// Returns the alignment of the first byte of [`Argument::Loaded`]: a multiple of a beat.
    fn alignment_bytes(&self) -> u64;

    /// Copies an array into the memory that this argument of the block reaches.
    fn load(
        &self,
        block: Block,
        argument: &'static str,
        beats: Vec<Beat>,
    ) -> Result<Self::Array, Error> {
        self.load_for((block, argument), &[], beats)
    }

    /// As [`Self::load`], also for arguments of other blocks: units that reach other memory have
    /// copies of their own.
    fn load_for(
        &self,
        first: (Block, &'static str),
        others: &[(Block, &'static str)],
        beats: Vec<Beat>,
    ) -> Result<Self::Array, Error>;

    /// Returns the size of an array.
    fn bytes(&self, array: &Self::Array) -> u64;

    /// Returns beats of an array, from this one on.
    fn fetch(&self, array: &Self::Array, first: u64, beats: u64) -> Result<Vec<Beat>, Error>;

    /// Returns whether the array was loaded on this platform.
    fn owns(&self, array: &Self::Array) -> bool;

    /// Runs jobs in the units of their blocks and returns the beats of their outputs. Each job is
    /// requested after the start of the previous one; if transfers overlap kernels, its inputs are
    /// written while the previous job runs.
    fn run_each<'a>(
        &self,
        jobs: impl Iterator<Item = Job<'a, Self::Array>>,
    ) -> Result<Vec<Vec<Beat>>, Error>
    where
        Self::Array: 'a;

    /// Reserves an array of this many beats in the memory that all units of the block reach with
    /// this argument. Its contents are arbitrary until [`Self::fill`] has written all of them.
    fn reserve(
        &self,
        block: Block,
        argument: &'static str,
        beats: u64,
    ) -> Result<Self::Array, Error>;

    /// Runs jobs without outputs of their own, which write to reserved arrays, in the units of
    /// their blocks, in any order: no job reads or writes what another one writes.
    fn fill<'a>(&self, jobs: impl Iterator<Item = Job<'a, Self::Array>>) -> Result<(), Error>
    where
        Self::Array: 'a;

    /// Returns the error for a result that no kernel produces.
    fn wrong(&self, reason: String) -> Error;

    /// Returns the error for a broken invariant on the host's side.
    fn internal(&self, reason: impl fmt::Display) -> Error {
        Error::Internal {
            backend: self.name(),
            reason: reason.to_string(),
        }
    }

    /// Returns the error for an operation that this platform lacks.
    fn cannot(&self, operation: &'static str, reason: String) -> Error {
        Error::Unsupported {
            backend: self.name(),
            operation,
            reason,
        }
    }

    /// Lists the parameter values of a block's configurations.
    fn values(&self, block: &'static str) -> impl Iterator<Item = u32> {
        self.configurations(block).map(|block| block.parameter.1)
    }

    /// Lists the configurations of a block.
    fn configurations(&self, block: &'static str) -> impl Iterator<Item = Block> {
        let blocks = self.blocks().iter().copied();
        blocks.filter(move |other| other.name == block)
    }

    /// Returns the clock budget of a call.
    fn budget(&self, operation: &'static str) -> Budget {
        Budget {
            backend: self.name(),
            operation,
            limit: self.call_cycles(),
            taken: 0,
        }
    }
}

/// Prepends `before` values for points before the first one, which do not contribute.
fn behind<T: Copy + Default>(before: usize, values: &[T]) -> Cow<'_, [T]> {
    if before == 0 {
        return Cow::Borrowed(values);
    }
    let mut all = vec![T::default(); before];
    all.extend_from_slice(values);
    Cow::Owned(all)
}

/// Clocks left for a call.
#[derive(Debug)]
pub(crate) struct Budget {
    backend: &'static str,
    operation: &'static str,
    limit: Option<u64>,
    taken: u64,
}

impl Budget {
    /// Returns whether clocks are limited.
    const fn counts(&self) -> bool {
        self.limit.is_some()
    }

    /// Refuses a job that takes more than the clocks left.
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

    /// Subtracts the clocks of a job.
    fn take(&mut self, cycles: u64) -> Result<(), Error> {
        self.check(cycles)?;
        if self.counts() {
            self.taken += cycles;
        }
        Ok(())
    }
}

/// Returns the items of each run if `units` units share `items` items, one at least.
fn share(items: usize, units: usize) -> usize {
    items.div_ceil(units.max(1)).max(1)
}

/// Converts a number of items to 64 bits.
const fn count(n: usize) -> u64 {
    n as u64
}
