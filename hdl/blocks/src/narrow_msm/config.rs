//! Parameters of the circuit and derived quantities.

use zkfabric_hdl_toolkit::HdlError;

use super::front::front;
use crate::modular;
use crate::msm::adder::memory_stages;
use crate::msm::{self, AdderKind};

/// Address bits of the ports: memories are no larger.
const MAX_ADDRESS_BITS: u32 = 20;
const MIN_ADDRESS_BITS: u32 = 8;
/// Address bits for simulation.
const SMALL: u32 = 9;

/// A memory of 2^`address_bits` buckets, and room for 2^`log_queue` waiting additions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    address_bits: u32,
    log_queue: u32,
    adder: AdderKind,
}

impl Config {
    /// Builds the configuration with 8 to 20 bits of address, and room for `queue` (8 to 512, a
    /// power of two) additions that wait for their bucket; the adder is the projective one.
    ///
    /// # Errors
    /// [`HdlError::Config`].
    pub fn new(address_bits: u32, queue: u32) -> Result<Self, HdlError> {
        if !(MIN_ADDRESS_BITS..=MAX_ADDRESS_BITS).contains(&address_bits) {
            let expected = format!("{MIN_ADDRESS_BITS} to {MAX_ADDRESS_BITS}");
            let parameter = "address bits";
            return Err(HdlError::config(
                "narrow_msm",
                parameter,
                expected,
                &address_bits,
            ));
        }
        Ok(Self {
            address_bits,
            log_queue: msm::log_queue("narrow_msm", queue)?,
            adder: AdderKind::Projective,
        })
    }

    /// Returns the catalogue's configuration with `address_bits` bits of address and this adder.
    ///
    /// # Errors
    /// See [`Self::new`].
    pub fn of_catalogue(address_bits: u32, adder: AdderKind) -> Result<Self, HdlError> {
        let queue = if address_bits == SMALL {
            8
        } else {
            adder.queue()
        };
        Ok(Self::new(address_bits, queue)?.with_adder(adder))
    }

    /// Returns the same circuit with another adder.
    #[must_use]
    pub const fn with_adder(self, adder: AdderKind) -> Self {
        Self { adder, ..self }
    }

    /// Returns the circuit's adder.
    #[must_use]
    pub const fn adder(self) -> AdderKind {
        self.adder
    }

    /// Returns the bits of a bucket's address.
    #[must_use]
    pub const fn address_bits(self) -> u32 {
        self.address_bits
    }

    /// Returns the number of buckets of the memory.
    #[must_use]
    pub const fn buckets(self) -> u32 {
        1 << self.address_bits
    }

    /// Returns the number of additions that can wait for their bucket.
    #[must_use]
    pub const fn queue(self) -> u32 {
        1 << self.log_queue
    }

    /// Returns log2 of [`Self::queue`].
    #[must_use]
    pub const fn log_queue(self) -> u32 {
        self.log_queue
    }

    /// Returns the blocks of `UltraRAM` (4,096 words of 72 bits) that hold the buckets.
    #[must_use]
    pub const fn ultra_ram(self) -> u64 {
        self.adder.ultra_ram(self.buckets() as u64)
    }
}

/// A configuration with the clocks of its pipelines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// The memory and its queue.
    pub config: Config,
    /// Clocks from the edge that takes a row until the row is written to the FIFO of points.
    pub front: u64,
    /// Clocks of an addition after its decision: the stages of the bucket memory, and the adder.
    pub adder: u64,
}

impl Timing {
    /// Computes the clocks of this configuration with this arithmetic.
    ///
    /// # Errors
    /// An arithmetic that can't be built.
    pub fn new(config: Config, arithmetic: &modular::Config) -> Result<Self, HdlError> {
        Ok(Self {
            config,
            front: front()?.latency() as u64,
            adder: config.adder().cycles(config.buckets(), arithmetic)?,
        })
    }

    /// Returns the clocks of a bucket through the stages of the memory.
    pub(super) const fn stages(&self) -> u64 {
        memory_stages(self.config.buckets())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_built_is_an_error() {
        let message = |bits, queue| Config::new(bits, queue).unwrap_err().to_string();
        for bits in [0, 7, 21] {
            let expected = format!("narrow_msm: address bits must be 8 to 20, got \"{bits}\"");
            assert_eq!(message(bits, 64), expected);
        }
        for queue in [0, 4, 48, 1024] {
            let start = "narrow_msm: queue must be a power of two from 8 to 512";
            assert!(message(16, queue).starts_with(start));
        }
    }

    #[test]
    fn buckets_take_blocks() {
        let blocks = |bits| Config::new(bits, 64).unwrap().ultra_ram();
        assert_eq!([9, 12, 13, 16].map(blocks), [22, 22, 22, 176]);
    }
}
