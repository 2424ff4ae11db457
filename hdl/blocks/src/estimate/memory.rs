//! Time of a card's memory: channels side by side, each with banks of rows.
//!
//! An array lies in one channel unless a [`Placement`] gives each unit a channel of its own, so the
//! memory takes as long as its busiest channel:
//!
//! ```text
//! t(array) = bursts per channel x max(B / r, t_RC / b)
//! ```
//!
//! B are the bytes of a burst, r is a channel's rate, `t_RC` the time from one row of a bank to the
//! next, and b the number of banks that have a burst under way. Long bursts hide `t_RC`. Short
//! bursts at a stride of [`Channels::bank_stride_bytes`] or more all meet one bank, each in another
//! row; at a half or a quarter of this stride they meet two or four banks in turn. Units on a
//! channel begin in different banks, so that b is the banks of a stride times these units.

use serde::Serialize;
use zkfabric_hdl_toolkit::block::memory::{BASES, CHANNELS};

/// Memory channels of a card.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Channels {
    /// Number of channels.
    pub count: u64,
    /// Nominal bytes per second of one channel.
    pub rate: f64,
    /// Bytes of one channel.
    pub bytes: u64,
    /// Banks of one channel.
    pub banks: u64,
    /// The least stride, a power of two, at which bursts stay in one bank.
    pub bank_stride_bytes: u64,
    /// Seconds from the opening of a bank's row to the opening of its next row (`t_RC`).
    pub row_cycle_seconds: f64,
}

impl Channels {
    /// Pseudo-channels of HBM2 of this rate and size.
    ///
    /// Banks and `t_RC` = `t_RAS` + `t_RP` = 34 + 14 ns: the file `configs/HBM2_8Gb_x128.ini` of
    /// the simulator `DRAMsim3`. Addresses: the controller's default policy has rows above bit 13
    /// (Z. Wang and others, "Shuhai: benchmarking high bandwidth memory on FPGAs", 2020, table of
    /// address mappings).
    #[must_use]
    pub const fn hbm2(count: u64, rate: f64, bytes: u64) -> Self {
        Self {
            count,
            rate,
            bytes,
            banks: 16,
            bank_stride_bytes: 1 << 14,
            row_cycle_seconds: 48e-9,
        }
    }

    /// Four channels of DDR4-2400 of 64 bits: rows of 8 KiB in 16 banks, `t_RC` of JESD79-4.
    #[must_use]
    pub const fn ddr4(rate: f64, bytes: u64) -> Self {
        Self {
            count: 4,
            rate,
            bytes,
            banks: 16,
            bank_stride_bytes: 1 << 17,
            row_cycle_seconds: 46e-9,
        }
    }

    /// Returns the nominal bytes per second of all channels.
    #[must_use]
    pub fn total_rate(&self) -> f64 {
        self.count as f64 * self.rate
    }

    /// Returns the bytes of all channels.
    #[must_use]
    pub const fn total_bytes(&self) -> u64 {
        self.count * self.bytes
    }

    /// Returns the channels per unit for copies of bases of this size in `units` units, if the
    /// channels of bases, a quarter of the memory, have room for them.
    fn of_bases(&self, units: u64, bytes: u64) -> Option<u64> {
        let bases = u64::from(BASES[1] - BASES[0] + 1);
        let here = self.count * bases / u64::from(CHANNELS);
        let each = here.checked_div(units).filter(|each| *each > 0)?;
        (bytes <= each * self.bytes).then_some(each)
    }
}

/// Channels in which the arrays of a job lie.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Placement {
    /// Each array lies in one channel, and all units reach it there.
    Single,
    /// Each unit has a copy of the bases in channels of its own, and each other array lies in one
    /// channel: the links of `export --units`, as the host places arrays.
    #[default]
    Copied,
    /// Each unit has all of its arrays in channels of its own. No link and no host does this.
    Striped,
}

/// An array of a job, and the bytes that the job moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Array {
    /// Name of the argument.
    pub name: &'static str,
    /// Bytes of one copy.
    pub size_bytes: u64,
    /// Bytes between all units and the array, reads and writes.
    pub moved_bytes: u64,
    /// Bytes of each burst, if bursts have a stride.
    pub strided_burst_bytes: Option<u64>,
    /// Banks that the bursts of a stride meet in turn.
    pub banks_of_stride: u64,
    /// Units that access the array.
    pub units: u64,
    /// Channels that units access at the same time: one, or one for each unit.
    pub ranges: u64,
    /// Copies of the array.
    pub copies: u64,
}

impl Array {
    /// Returns an array that lies in one channel, moved in long bursts.
    pub(crate) const fn new(name: &'static str, size_bytes: u64, moved_bytes: u64) -> Self {
        Self {
            name,
            size_bytes,
            moved_bytes,
            strided_burst_bytes: None,
            banks_of_stride: 1,
            units: 1,
            ranges: 1,
            copies: 1,
        }
    }

    /// Moves the array in bursts of this size at a stride, a power of two.
    pub(crate) fn strided(mut self, memory: &Channels, burst: u64, stride: u64) -> Self {
        let banks = memory.bank_stride_bytes / stride.max(1);
        self.strided_burst_bytes = Some(burst.max(1));
        self.banks_of_stride = banks.clamp(1, memory.banks.max(1));
        self
    }

    /// Gives the array to units, each of which has a share of it.
    pub(crate) const fn divided(mut self, placement: Placement, units: u64) -> Self {
        self.units = units;
        if matches!(placement, Placement::Striped) {
            self.ranges = units;
        }
        self
    }

    /// Gives the array of bases to units, each of which reads the whole or a share of it.
    pub(crate) fn of_bases(mut self, placement: Placement, memory: &Channels, units: u64) -> Self {
        self.units = units;
        let copies = placement != Placement::Single;
        if copies && memory.of_bases(units, self.size_bytes).is_some() {
            (self.ranges, self.copies) = (units, units);
        }
        self
    }

    /// Returns the number of channels that the array spans: one for each range, or more where the
    /// copies are larger than these.
    #[must_use]
    pub fn channels(&self, memory: &Channels) -> u64 {
        let bytes = self.size_bytes.saturating_mul(self.copies);
        self.ranges.max(bytes.div_ceil(memory.bytes.max(1)))
    }

    /// Returns the seconds for which the array occupies each channel that units access at the same
    /// time, at this share of a channel's nominal rate.
    #[must_use]
    pub fn seconds(&self, memory: &Channels, share: f64) -> f64 {
        let ranges = self.ranges.max(1) as f64;
        let streamed = self.moved_bytes as f64 / ranges / (memory.rate * share);
        let Some(burst) = self.strided_burst_bytes else {
            return streamed;
        };
        let banks = self.units as f64 / ranges * self.banks_of_stride as f64;
        let banks = banks.clamp(1.0, memory.banks.max(1) as f64);
        let bursts = self.moved_bytes as f64 / ranges / burst as f64;
        streamed.max(bursts * memory.row_cycle_seconds / banks)
    }
}

/// Returns the seconds of the busiest channel if the arrays lie in different channels, or share
/// evenly what there is.
pub(crate) fn busiest(arrays: &[Array], memory: &Channels, share: f64) -> f64 {
    let seconds = |array: &Array| array.seconds(memory, share);
    let longest = arrays.iter().map(seconds).fold(0.0, f64::max);
    let all: f64 = arrays
        .iter()
        .map(|array| seconds(array) * array.ranges as f64)
        .sum();
    longest.max(all / memory.count.max(1) as f64)
}

#[cfg(test)]
mod tests {
    use zkfabric_hdl_toolkit::block::memory::bases_of_unit;

    use super::*;

    /// 32 pseudo-channels of 10 GB/s.
    const MEMORY: Channels = Channels::hbm2(32, 10e9, 512 << 20);

    fn close(got: f64, expected: f64) {
        assert!((got / expected - 1.0).abs() < 1e-9, "{got}: {expected}");
    }

    #[test]
    fn an_array_has_the_rate_of_its_channels() {
        let array = Array::new("values", 1 << 20, 8_000_000_000);
        close(array.seconds(&MEMORY, 0.8), 1.0);
        let striped = array.divided(Placement::Striped, 4);
        close(striped.seconds(&MEMORY, 0.8), 0.25);
        for placement in [Placement::Single, Placement::Copied] {
            close(array.divided(placement, 4).seconds(&MEMORY, 0.8), 1.0);
        }
        // The busiest channel counts; arrays in more channels than there are share them.
        let other = Array::new("results", 1 << 20, 4_000_000_000);
        close(busiest(&[array, other], &MEMORY, 0.8), 1.0);
        let two = Channels { count: 1, ..MEMORY };
        close(busiest(&[array, other], &two, 0.8), 1.5);
        close(busiest(&[], &MEMORY, 0.8) + 1.0, 1.0);
    }

    #[test]
    fn bases_are_copied_where_there_is_room() {
        let array = Array::new("bases", 1 << 28, 8_000_000_000);
        let of = |placement, units| array.of_bases(placement, &MEMORY, units);
        assert_eq!(of(Placement::Single, 4).copies, 1);
        let copied = of(Placement::Copied, 4);
        assert_eq!((copied.copies, copied.channels(&MEMORY)), (4, 4));
        close(copied.seconds(&MEMORY, 0.8), 0.25);
        // Eight channels have bases; three units have two of them each.
        assert_eq!(of(Placement::Copied, 8).copies, 8);
        assert_eq!(of(Placement::Copied, 9).copies, 1);
        let large = |bytes| Array::new("bases", bytes, 1).of_bases(Placement::Copied, &MEMORY, 3);
        assert_eq!(large(1 << 30).copies, 3);
        assert_eq!(large(1 << 30).channels(&MEMORY), 6);
        assert_eq!(large((1 << 30) + 1).copies, 1);
    }

    /// Bases are copied in an estimate where links give units channels of their own for them.
    #[test]
    fn copies_are_those_of_the_links() {
        for units in 2..=10 {
            let of = |unit| bases_of_unit(unit, units);
            let own = of(0) != of(1);
            let array = Array::new("bases", 1, 1);
            let array = array.of_bases(Placement::Copied, &MEMORY, units.into());
            let copies = if own { units.into() } else { 1 };
            assert_eq!(array.copies, copies, "{units} units");
            let [first, last] = of(units - 1);
            assert!(BASES[0] <= first && first <= last && last <= BASES[1]);
        }
        assert_eq!(bases_of_unit(0, 1), BASES);
        assert_eq!([bases_of_unit(2, 2), bases_of_unit(0, 0)], [BASES; 2]);
    }

    #[test]
    fn short_strided_bursts_wait_for_rows() {
        let array = Array::new("values", 1 << 29, 1 << 29);
        let bursts = f64::from(1 << 23);
        let strided = |burst, units, placement| {
            let array = array.strided(&MEMORY, burst, 1 << 17);
            array.divided(placement, units).seconds(&MEMORY, 0.8)
        };
        // One unit: a row of one bank for each burst.
        close(strided(64, 1, Placement::Single), bursts * 48e-9);
        // Four units keep four banks at work, twelve units are faster than the channel.
        close(strided(64, 4, Placement::Single), bursts * 12e-9);
        close(strided(64, 12, Placement::Single), bursts * 8e-9);
        // Units in channels of their own wait for their own rows.
        close(strided(64, 12, Placement::Striped), bursts * 4e-9);
        // A long burst, or a short stride, costs its bytes alone.
        close(strided(1 << 12, 1, Placement::Single), bursts * 8e-9);
        let near = |stride| array.strided(&MEMORY, 64, stride).seconds(&MEMORY, 0.8);
        close(near(1 << 13), bursts * 24e-9);
        close(near(1 << 12), bursts * 12e-9);
        close(near(1 << 11), bursts * 8e-9);
        close(near(64), bursts * 8e-9);
    }
}
