//! What a card is asked to do, and how long that takes.

use std::fmt;

use serde::Serialize;

use super::{Card, Parts};

/// [`Job::kind`] of a multi-scalar multiplication.
pub const MSM: &str = "msm";
/// [`Job::kind`] of multiplications by columns of narrow scalars.
pub const COLUMNS: &str = "columns";
/// [`Job::kind`] of a transform.
pub const NTT: &str = "ntt";
/// [`Job::kind`] of a batch of hashes.
pub const KECCAK: &str = "keccak";
/// [`Job::kind`] of a round of a layer of fractions.
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
        /// log2 of the points, and of the scalars of a column.
        log_size: u32,
        /// Columns.
        columns: u32,
        /// Bits of a scalar.
        bits: u32,
        /// What the scalars are like.
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
        /// Bytes of a message.
        bytes: u64,
    },
    /// A round of a layer's sumcheck over fractions: the layer is bound, and the message of 2^`log_size` pairs of its quads summed, eight lanes each.
    Fold {
        /// log2 of the pairs.
        log_size: u32,
    },
}

impl Job {
    /// [`MSM`], [`COLUMNS`], [`NTT`], [`KECCAK`] or [`FOLD`].
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

    /// log2 of its points, elements, messages or pairs.
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

    /// Its points, scalars of columns, elements, messages or pairs.
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

/// What the scalars of columns are like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Values {
    /// Every value is as likely as any other.
    Random,
    /// Whatever they are, all of them equal too.
    Any,
}

/// What is assumed of a card beyond its data sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Assumptions {
    /// The kernels' clock, Hz. Nothing here has been placed and routed: it is an aim, not a measurement.
    pub clock: f64,
    /// The share of each part that a design fills before it can't be routed, shell and memory controllers among the rest.
    pub fill: f64,
    /// The share of the memory's nominal rate that long bursts reach.
    pub memory_share: f64,
    /// Clocks from the address of a burst to its data. An idle memory of this kind answers sooner (Z. Wang and others, "Shuhai: benchmarking high bandwidth
    /// memory on FPGAs", 2020); interconnects and other masters come to that. Kernels with long bursts, or with many under way, do not notice.
    pub memory_latency: u64,
    /// The share of the link's nominal rate that large transfers reach.
    pub link_share: f64,
    /// Seconds in which a core of the host adds a sum of the card to the result: two doublings, an addition, and whether it is on the curve.
    /// [`final_sum`](crate::msm::final_sum) took 1.17 us on an AMD EPYC beside other work.
    pub sum_seconds: f64,
    /// Seconds in which a core of the host puts a digit of a column into a tuple: `cargo nextest run -p zkfabric-hdl digits_into_tuples --no-capture`.
    pub digit_seconds: f64,
    /// Cores of the host that share the sums and the digits.
    pub cores: u32,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            clock: 250e6,
            fill: 0.75,
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
    /// The seconds in which the host adds up so many sums, and makes tuples of so many digits.
    pub(crate) fn host_seconds(&self, sums: u64, digits: u64) -> f64 {
        let seconds = sums as f64 * self.sum_seconds + digits as f64 * self.digit_seconds;
        seconds / f64::from(self.cores)
    }

    /// The seconds of a kernel's clocks on `card`, of the bytes that it moves, and of those that host and card exchange.
    ///
    /// The kernel takes the longer of its clocks and its bytes; transfers come one after the other.
    #[must_use]
    pub fn seconds(&self, card: &Card, moved: Moved) -> Seconds {
        let busy = moved.cycles as f64 / self.clock;
        let moving = moved.memory_bytes as f64 / (card.memory_rate * self.memory_share);
        Seconds {
            kernel: busy.max(moving),
            bound: if moving > busy {
                Bound::Memory
            } else {
                Bound::Cycles
            },
            transfer: moved.transfer_bytes as f64 / (card.link_rate * self.link_share),
        }
    }
}

/// Clocks and bytes of a job.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// Clocks of the kernel.
    pub cycles: u64,
    /// Bytes between kernel and the memory on the card, both directions.
    pub memory_bytes: u64,
    /// Bytes between host and card, both directions.
    pub transfer_bytes: u64,
}

/// What [`Assumptions::seconds`] says.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Seconds {
    /// Of the kernel.
    pub kernel: f64,
    /// What limits it.
    pub bound: Bound,
    /// Of the transfers.
    pub transfer: f64,
}

/// What limits a kernel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// Its own clocks.
    Cycles,
    /// The memory on the card.
    Memory,
}

/// How long a job takes on a card.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Estimate {
    /// The job.
    pub job: Job,
    /// The blocks that do it.
    pub design: String,
    /// The card kernel that `zkfabric-hdl export` makes of them.
    pub kernel: &'static str,
    /// The configuration of that kernel.
    pub config: String,
    /// How many of them.
    pub units: u64,
    /// What each needs, by yosys.
    pub unit: Parts,
    /// The part that keeps more from fitting.
    pub scarce: &'static str,
    /// The part of which one needs more than a region of the card has; such a block has to be cut between regions.
    pub exceeded: Option<&'static str>,
    /// How many of the units no region has room for: they lie in several.
    pub across_regions: u64,
    /// Clocks of the kernels, by the cycle model that the simulations are compared with.
    pub cycles: u64,
    /// Bytes that move between kernels and the memory on the card.
    pub memory_bytes: u64,
    /// The greater of both.
    pub kernel_seconds: f64,
    /// Which one.
    pub bound: Bound,
    /// Bytes from the host for this job.
    pub upload_bytes: u64,
    /// Bytes to the host.
    pub download_bytes: u64,
    /// Both, one after the other.
    pub transfer_seconds: f64,
    /// Runs of a unit, one behind the other. The transfers of one are beside another.
    pub runs: u64,
    /// Seconds of the host, before and behind the transfers.
    pub host_seconds: f64,
    /// What is not in the figures.
    pub beside: Option<String>,
}

impl Estimate {
    /// Points, scalars of columns, elements, messages or pairs a second of kernel time.
    #[must_use]
    pub fn rate(&self) -> f64 {
        self.job.operations() as f64 / self.kernel_seconds
    }

    /// Bytes a second between kernels and the memory on the card.
    #[must_use]
    pub fn memory_rate(&self) -> f64 {
        self.memory_bytes as f64 / self.kernel_seconds
    }

    /// The rate of kernel, transfers and host.
    #[must_use]
    pub fn rate_in_all(&self) -> f64 {
        self.job.operations() as f64 / self.seconds_in_all()
    }

    /// Seconds of the host, and of kernel and transfers: one after the other in a run, and the transfers of each run but the first beside the run before it.
    #[must_use]
    pub fn seconds_in_all(&self) -> f64 {
        let runs = self.runs.max(1) as f64;
        let [kernel, transfer] = [self.kernel_seconds, self.transfer_seconds].map(|all| all / runs);
        self.host_seconds + transfer + (runs - 1.0) * kernel.max(transfer) + kernel
    }
}
