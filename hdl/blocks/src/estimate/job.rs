//! Jobs of a card, and their times.

use std::fmt;

use serde::Serialize;

use super::memory::{Array, Placement};
use super::{Card, Parts};

/// [`Job::kind`] of a multi-scalar multiplication.
pub const MSM: &str = "msm";
/// [`Job::kind`] of multiplications by columns of narrow scalars.
pub const COLUMNS: &str = "columns";
/// [`Job::kind`] of a transform.
pub const NTT: &str = "ntt";
/// [`Job::kind`] of a batch of hashes.
pub const KECCAK: &str = "keccak";
/// [`Job::kind`] of a round over a layer of fractions.
pub const FOLD: &str = "fold";

/// A job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Job {
    /// The sum of 2^`log_size` points of BN254 G1, each times a random scalar of full width.
    Msm {
        /// log2 of the points.
        log_size: u32,
    },
    /// The sums of 2^`log_size` points times each of `columns` columns of scalars.
    Columns {
        /// log2 of the points, and of the scalars per column.
        log_size: u32,
        /// Number of columns.
        columns: u32,
        /// Bits per scalar.
        bits: u32,
        /// Distribution of the scalars.
        values: Values,
    },
    /// The transform of 2^`log_size` elements of `Fr`.
    Ntt {
        /// log2 of the elements.
        log_size: u32,
    },
    /// Keccak-256 of 2^`log_size` messages.
    Keccak {
        /// log2 of the messages.
        log_size: u32,
        /// Bytes per message.
        bytes: u64,
    },
    /// One sumcheck round over a layer of fractions: binds the layer and sums the message over
    /// 2^`log_size` pairs of its quads, with eight lanes each.
    Fold {
        /// log2 of the pairs.
        log_size: u32,
    },
}

impl Job {
    /// Returns [`MSM`], [`COLUMNS`], [`NTT`], [`KECCAK`] or [`FOLD`].
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Msm { .. } => MSM,
            Self::Columns { .. } => COLUMNS,
            Self::Ntt { .. } => NTT,
            Self::Keccak { .. } => KECCAK,
            Self::Fold { .. } => FOLD,
        }
    }

    /// Returns log2 of the job's points, elements, messages or pairs.
    #[must_use]
    pub const fn log_size(&self) -> u32 {
        match *self {
            Self::Msm { log_size }
            | Self::Columns { log_size, .. }
            | Self::Ntt { log_size }
            | Self::Fold { log_size }
            | Self::Keccak { log_size, .. } => log_size,
        }
    }

    /// Returns the name of one of the job's operations, which rates count.
    #[must_use]
    pub const fn operation(&self) -> &'static str {
        match self {
            Self::Msm { .. } => "point",
            Self::Columns { .. } => "scalar",
            Self::Ntt { .. } => "element",
            Self::Keccak { .. } => "message",
            Self::Fold { .. } => "pair",
        }
    }

    /// Returns the number of the job's points, scalars of columns, elements, messages or pairs.
    #[must_use]
    pub const fn operations(&self) -> u64 {
        let columns = match *self {
            Self::Columns { columns, .. } => columns as u64,
            Self::Msm { .. } | Self::Ntt { .. } | Self::Keccak { .. } | Self::Fold { .. } => 1,
        };
        columns << self.log_size()
    }
}

impl fmt::Display for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} 2^{}", self.kind(), self.log_size())?;
        match self {
            Self::Keccak { bytes, .. } => write!(f, " x {bytes} B"),
            Self::Columns {
                columns,
                bits,
                values,
                ..
            } => {
                let values = match values {
                    Values::Random => "random",
                    Values::Any => "any",
                };
                write!(f, " x {columns}, {bits} bit, {values}")
            }
            Self::Msm { .. } | Self::Ntt { .. } | Self::Fold { .. } => Ok(()),
        }
    }
}

/// Distribution of the scalars of columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Values {
    /// Uniformly random values.
    Random,
    /// Arbitrary values, even all equal.
    Any,
}

/// Assumptions about a card beyond its data sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Assumptions {
    /// The kernels' clock, Hz. A target, not a measurement: nothing here has been placed and
    /// routed.
    pub clock: f64,
    /// The share of the card's LUTs and flip-flops that the shell takes, with the controllers of
    /// memory and link.
    pub shell: f64,
    /// The share of each part beside the shell that a routable design fills.
    pub fill: f64,
    /// Channels in which arrays lie.
    pub placement: Placement,
    /// The share of a channel's nominal rate that long bursts reach.
    pub memory_share: f64,
    /// Clocks from the address of a burst to its data. An idle memory of this kind answers sooner
    /// (Z. Wang and others, "Shuhai: benchmarking high bandwidth memory on FPGAs", 2020);
    /// interconnects and other masters add to that. The latency does not affect kernels with long
    /// bursts, or with many outstanding ones.
    pub memory_latency: u64,
    /// The share of the link's nominal rate that large transfers reach.
    pub link_share: f64,
    /// Seconds of one host core to add a sum from the card to the result: two doublings, an
    /// addition, and a check that the sum is on the curve. [`final_sum`](crate::msm::final_sum)
    /// took 1.17 us on an AMD EPYC with other load.
    pub sum_seconds: f64,
    /// Seconds of one host core to put a digit of a column into a tuple:
    /// `cargo nextest run -p zkfabric-hdl digits_into_tuples --no-capture`.
    pub digit_seconds: f64,
    /// Host cores that share the sums and the digits.
    pub cores: u32,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            clock: 250e6,
            shell: 0.1,
            fill: 0.75,
            placement: Placement::default(),
            memory_share: 0.8,
            memory_latency: 64,
            link_share: 0.75,
            sum_seconds: 1.2e-6,
            digit_seconds: 0.2e-9,
            cores: 1,
        }
    }
}

impl Assumptions {
    /// Returns the host's seconds to add up this many sums and to put this many digits into tuples.
    pub(crate) fn host_seconds(&self, sums: u64, digits: u64) -> f64 {
        let seconds = sums as f64 * self.sum_seconds + digits as f64 * self.digit_seconds;
        seconds / f64::from(self.cores)
    }

    /// Returns the seconds of this many bytes between host and card.
    pub(crate) fn transfer_seconds(&self, card: &Card, bytes: u64) -> f64 {
        bytes as f64 / (card.link_rate * self.link_share)
    }

    /// Returns the seconds of a kernel's clocks on `card`, of the bytes that the kernel moves in
    /// its busiest channel, and of the bytes between host and card.
    ///
    /// The kernel takes the longer of the times of its clocks and its bytes; transfers run in
    /// sequence.
    #[must_use]
    pub fn seconds(&self, card: &Card, moved: Moved) -> Seconds {
        let busy = moved.cycles as f64 / self.clock;
        let moving = moved.channel_bytes as f64 / (card.memory.rate * self.memory_share);
        Seconds {
            kernel: busy.max(moving),
            bound: if moving > busy {
                Bound::Memory
            } else {
                Bound::Cycles
            },
            transfer: self.transfer_seconds(card, moved.transfer_bytes),
        }
    }
}

/// Clocks and bytes of a job.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// Clocks of the kernel.
    pub cycles: u64,
    /// Bytes between kernel and the memory channel that moves the most, both directions.
    pub channel_bytes: u64,
    /// Bytes between host and card, both directions.
    pub transfer_bytes: u64,
}

/// Result of [`Assumptions::seconds`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Seconds {
    /// Seconds of the kernel.
    pub kernel: f64,
    /// Limit of the kernel.
    pub bound: Bound,
    /// Seconds of the transfers.
    pub transfer: f64,
}

/// Limit of a kernel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// The kernel's own clocks.
    Cycles,
    /// The card's memory.
    Memory,
}

/// Part of a job during which kernels and memory work side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Phase {
    /// Clocks of the kernels.
    pub cycles: u64,
    /// Seconds of the busiest memory channel.
    pub memory_seconds: f64,
    /// The arrays.
    pub arrays: Vec<PlacedArray>,
}

/// An array in channels of the card's memory.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct PlacedArray {
    /// The array, and the bytes moved.
    #[serde(flatten)]
    pub array: Array,
    /// Number of channels that the array spans.
    pub channels: u64,
    /// Seconds for which the array occupies each channel.
    pub seconds: f64,
}

/// Time of a job on a card.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Estimate {
    /// The job.
    pub job: Job,
    /// The blocks of the design.
    pub design: String,
    /// The card kernel that `zkfabric-hdl export` generates.
    pub kernel: &'static str,
    /// Configuration of this kernel.
    pub config: String,
    /// Number of units.
    pub units: u64,
    /// Resources per unit, by yosys.
    pub unit: Parts,
    /// The part that limits the number of units.
    pub scarce: &'static str,
    /// The part of which one unit needs more than a region of the card has; such a block has to be
    /// split between regions.
    pub exceeded: Option<&'static str>,
    /// Number of units for which no region has room: each spans several.
    pub across_regions: u64,
    /// Clocks of the kernels, by the cycle model that the simulations are compared with.
    pub cycles: u64,
    /// Bytes between kernels and card memory.
    pub memory_bytes: u64,
    /// Channels in which the arrays lie.
    pub placement: Placement,
    /// The job's phases, one after the other: the passes of a transform, or the whole job.
    pub phases: Vec<Phase>,
    /// The longer of the times for clocks and memory, of all phases.
    pub kernel_seconds: f64,
    /// The limiting one.
    pub bound: Bound,
    /// Bytes from the host for this job.
    pub upload_bytes: u64,
    /// Bytes to the host for this job.
    pub download_bytes: u64,
    /// Upload and download, in sequence.
    pub transfer_seconds: f64,
    /// Consecutive runs of a unit. The transfers of one run overlap another.
    pub runs: u64,
    /// Seconds of the host, before and after the transfers.
    pub host_seconds: f64,
    /// Work not included in the figures.
    pub beside: Option<String>,
}

impl Estimate {
    /// Returns points, scalars of columns, elements, messages or pairs per second of kernel time.
    #[must_use]
    pub fn rate(&self) -> f64 {
        self.job.operations() as f64 / self.kernel_seconds
    }

    /// Returns bytes per second between kernels and card memory.
    #[must_use]
    pub fn memory_rate(&self) -> f64 {
        self.memory_bytes as f64 / self.kernel_seconds
    }

    /// Returns the rate of kernel, transfers and host together.
    #[must_use]
    pub fn rate_in_all(&self) -> f64 {
        self.job.operations() as f64 / self.seconds_in_all()
    }

    /// Returns the seconds of the host, and of kernel and transfers: in sequence within a run; the
    /// transfers of every run but the first overlap the previous run.
    #[must_use]
    pub fn seconds_in_all(&self) -> f64 {
        let runs = self.runs.max(1) as f64;
        let [kernel, transfer] = [self.kernel_seconds, self.transfer_seconds].map(|all| all / runs);
        self.host_seconds + transfer + (runs - 1.0) * kernel.max(transfer) + kernel
    }
}
