//! Resources and rates of cards.

use serde::Serialize;
use zkfabric_hdl_toolkit::HdlError;

use super::memory::Channels;

/// An accelerator card, or the FPGA of a cloud instance.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Card {
    /// Name on the command line.
    pub name: &'static str,
    /// Full name.
    pub title: &'static str,
    /// Fabric resources.
    pub parts: Parts,
    /// Super logic regions, each with an equal share of the parts; few wires cross between regions.
    pub regions: u64,
    /// The card's memory.
    pub memory: Channels,
    /// Nominal bytes per second between host and card, each way.
    pub link_rate: f64,
    /// Power limit of the board in watts, and the source. Nothing here has been measured: energy at
    /// this limit exceeds a design's.
    pub watts: Option<(f64, &'static str)>,
    /// Source of the other figures.
    pub source: &'static str,
}

/// Fabric resources of a card, or of a block.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// LUTs with six inputs, including those used as shift registers and memories.
    pub lut: u64,
    /// Flip-flops.
    pub ff: u64,
    /// Multipliers (DSP48E2).
    pub dsp: u64,
    /// Memories of 36 Kbit.
    pub ramb36: u64,
    /// Memories of 288 Kbit.
    pub uram: u64,
    /// AXI masters that reach the card's memory.
    pub masters: u64,
}

/// Name of [`Parts::masters`]: a design may use all masters of a card.
const MASTERS: &str = "AXI masters";

impl Parts {
    /// Returns names and values, in table order.
    #[must_use]
    pub const fn named(&self) -> [(&'static str, u64); 6] {
        [
            ("LUT", self.lut),
            ("FF", self.ff),
            ("DSP", self.dsp),
            ("RAMB36", self.ramb36),
            ("URAM", self.uram),
            (MASTERS, self.masters),
        ]
    }

    /// Returns the number of blocks `unit` that fit into the share `fill` of these parts (and all
    /// masters), and the limiting part. `None` if the unit needs nothing.
    #[must_use]
    pub fn fit(&self, unit: &Self, fill: f64) -> Option<(u64, &'static str)> {
        let pairs = self.named().into_iter().zip(unit.named());
        pairs
            .filter(|(_, (_, needed))| *needed > 0)
            .map(|((name, there), (_, needed))| {
                let share = if name == MASTERS { 1.0 } else { fill };
                ((there as f64 * share) as u64 / needed, name)
            })
            .min_by_key(|(count, _)| *count)
    }
}

const GB: f64 = 1e9;
const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;
/// 16 lanes of 8 GT/s with 128b/130b line code (PCI Express 3.0).
const PCIE_3_X16: f64 = 15.75 * GB;

/// 8 lanes of 32 GT/s with 128b/130b line code (PCI Express 5.0).
const PCIE_5_X8: f64 = 31.5 * GB;

/// One per pseudo-channel of the memory (UG1393, HBM configuration).
const HBM_MASTERS: u64 = 32;
/// 15 per channel: the ports of the interconnect before a memory controller (UG1393, connectivity
/// of kernels).
const DDR_MASTERS: u64 = 60;

/// The XCU55C, XCU280 and VU47P are the same die: DS978, DS963, DS890.
const VU47P: Parts = Parts {
    lut: 1_303_680,
    ff: 2_607_360,
    dsp: 9_024,
    ramb36: 2_016,
    uram: 960,
    masters: HBM_MASTERS,
};
const VU9P: Parts = Parts {
    lut: 1_182_240,
    ff: 2_364_480,
    dsp: 6_840,
    ramb36: 2_160,
    uram: 960,
    masters: DDR_MASTERS,
};

const V80: Parts = Parts {
    lut: 2_574_208,
    ff: 5_148_416,
    dsp: 10_848,
    ramb36: 3_741,
    uram: 1_925,
    masters: HBM_MASTERS,
};

/// All cards.
pub const CARDS: &[Card] = &[
    Card {
        name: "u55c",
        title: "AMD Alveo U55C",
        parts: VU47P,
        regions: 3,
        memory: Channels::hbm2(32, 460.0 * GB / 32.0, 512 * MIB),
        link_rate: PCIE_3_X16,
        watts: Some((150.0, "AMD DS978, maximum")),
        source: "AMD DS978; UG1393, HBM configuration",
    },
    Card {
        name: "vu47p",
        title: "AMD VU47P as in AWS EC2 F2",
        parts: VU47P,
        regions: 3,
        memory: Channels::hbm2(32, 460.0 * GB / 32.0, 512 * MIB),
        link_rate: PCIE_3_X16,
        watts: None,
        source: "AMD DS890; AWS EC2 FPGA development kit",
    },
    Card {
        name: "u280",
        title: "AMD Alveo U280",
        parts: VU47P,
        regions: 3,
        memory: Channels::hbm2(32, 460.0 * GB / 32.0, 256 * MIB),
        link_rate: PCIE_3_X16,
        watts: Some((225.0, "AMD DS963, maximum")),
        source: "AMD DS963",
    },
    Card {
        name: "u250",
        title: "AMD Alveo U250",
        parts: Parts {
            lut: 1_728_000,
            ff: 3_456_000,
            dsp: 12_288,
            ramb36: 2_688,
            uram: 1_280,
            masters: DDR_MASTERS,
        },
        regions: 4,
        memory: Channels::ddr4(77.0 * GB / 4.0, 16 * GIB),
        link_rate: PCIE_3_X16,
        watts: Some((225.0, "AMD DS962, maximum")),
        source: "AMD DS962",
    },
    Card {
        name: "vu9p",
        title: "AMD VU9P as in AWS EC2 F1",
        parts: VU9P,
        regions: 3,
        memory: Channels::ddr4(77.0 * GB / 4.0, 16 * GIB),
        link_rate: PCIE_3_X16,
        watts: Some((
            85.0,
            "aws-fpga, hdk/docs/afi_power.md: limit of the core supply",
        )),
        source: "AMD DS890; four DDR4-2400 channels of 64 bits",
    },
    Card {
        name: "c1100",
        title: "AMD Varium C1100",
        parts: Parts {
            lut: 871_680,
            ff: 1_743_360,
            dsp: 5_952,
            ramb36: 1_344,
            uram: 640,
            masters: HBM_MASTERS,
        },
        regions: 2,
        memory: Channels::hbm2(32, 316.0 * GB / 32.0, 256 * MIB),
        link_rate: PCIE_3_X16,
        watts: Some((75.0, "AMD's page of accelerators, maximum")),
        source: "AMD DS1003",
    },
    Card {
        name: "v80",
        title: "AMD Alveo V80",
        parts: V80,
        regions: 3,
        memory: Channels::hbm2(64, 820.0 * GB / 64.0, 512 * MIB),
        link_rate: PCIE_5_X8,
        watts: Some((190.0, "third parties' notes; no text of AMD's was found")),
        source: "Vitis HLS reports of the part; AMD AMR and AVED pages; 32 ports to its memory, of perhaps 64. Areas are those of an UltraScale+ part: \
                 its DSP58 does what a DSP48E2 does (AM004); the packages are for other cards",
    },
];

impl Card {
    /// Returns the card with the parts that the shell leaves, if the shell takes this share of LUTs
    /// and flip-flops.
    #[must_use]
    pub const fn beside_shell(mut self, share: f64) -> Self {
        self.parts.lut = (self.parts.lut as f64 * (1.0 - share)) as u64;
        self.parts.ff = (self.parts.ff as f64 * (1.0 - share)) as u64;
        self
    }

    /// Returns the first part of which `unit` needs more than a region has, if any: such a block
    /// must be split between regions.
    #[must_use]
    pub fn exceeded(&self, unit: &Parts) -> Option<&'static str> {
        let (count, part) = self.fit_region(unit, 1.0)?;
        (count == 0).then_some(part)
    }

    /// Returns how many of `units` blocks lie across regions because no region has room for them in
    /// this share of its parts.
    #[must_use]
    pub fn across_regions(&self, unit: &Parts, units: u64, fill: f64) -> u64 {
        let whole = self.fit_region(unit, fill).map(|(count, _)| count);
        whole.map_or(0, |whole| units.saturating_sub(self.regions * whole))
    }

    /// As [`Parts::fit`], for one region.
    fn fit_region(&self, unit: &Parts, fill: f64) -> Option<(u64, &'static str)> {
        let there = self.parts;
        let region = Parts {
            lut: there.lut / self.regions,
            ff: there.ff / self.regions,
            dsp: there.dsp / self.regions,
            ramb36: there.ramb36 / self.regions,
            uram: there.uram / self.regions,
            masters: there.masters,
        };
        // A kernel reaches the masters of every region, so masters never force a split.
        let unit = Parts {
            masters: 0,
            ..*unit
        };
        region.fit(&unit, fill)
    }

    /// Finds a card by name.
    ///
    /// # Errors
    /// There is no such card.
    pub fn find(name: &str) -> Result<&'static Self, HdlError> {
        let found = CARDS.iter().find(|card| card.name == name);
        found.ok_or_else(|| {
            let names: Vec<_> = CARDS.iter().map(|card| card.name).collect();
            HdlError::Config {
                block: "estimate".to_owned(),
                parameter: "card".to_owned(),
                expected: format!("one of {}", names.join(", ")),
                got: name.to_owned(),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_are_found_by_name() {
        for card in CARDS {
            assert_eq!(Card::find(card.name).unwrap(), card);
        }
        let error = Card::find("u99").unwrap_err().to_string();
        assert!(error.contains("u55c") && error.contains("u99"), "{error}");
    }

    #[test]
    fn the_scarcest_part_limits() {
        let unit = Parts {
            lut: 100_000,
            dsp: 3_000,
            ..Parts::default()
        };
        let fit = |fill| VU47P.fit(&unit, fill);
        assert_eq!(fit(1.0), Some((3, "DSP")));
        assert_eq!(fit(0.7), Some((2, "DSP")));
        assert_eq!(fit(0.1), Some((0, "DSP")));
        assert_eq!(VU47P.fit(&Parts::default(), 1.0), None);
    }

    #[test]
    fn the_shell_takes_logic_alone() {
        let card = Card::find("u55c").unwrap();
        let rest = card.beside_shell(0.1).parts;
        assert_eq!((rest.lut, rest.ff), (1_173_312, 2_346_624));
        assert_eq!((rest.dsp, rest.uram), (VU47P.dsp, VU47P.uram));
        assert_eq!(card.beside_shell(0.0).parts, VU47P);
    }

    /// All channels together have the data sheet's rate and size.
    #[test]
    fn channels_make_up_the_memory() {
        for (name, gigabytes, gib) in [("u55c", 460.0, 16), ("u250", 77.0, 64), ("v80", 820.0, 32)]
        {
            let memory = Card::find(name).unwrap().memory;
            assert!((memory.total_rate() / (gigabytes * GB) - 1.0).abs() < 1e-12);
            assert_eq!(memory.total_bytes(), gib * GIB);
        }
        let memory = Card::find("u55c").unwrap().memory;
        assert!((memory.rate / 14.375e9 - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_block_may_be_larger_than_a_region() {
        let card = Card::find("u55c").unwrap();
        let dsp = |dsp| Parts {
            dsp,
            masters: 32,
            ..Parts::default()
        };
        assert_eq!(card.exceeded(&dsp(9_024 / 3)), None);
        assert_eq!(card.exceeded(&dsp(9_024 / 3 + 1)), Some("DSP"));
        // The first of several, however small the excess of the others; masters never force a
        // split.
        let several = Parts {
            ff: 2_607_360 / 3 + 1,
            ..dsp(9_024)
        };
        assert_eq!(card.exceeded(&several), Some("FF"));
        let masters = Parts {
            masters: 33,
            ..Parts::default()
        };
        assert_eq!(card.exceeded(&masters), None);
    }

    #[test]
    fn what_no_region_holds_lies_across() {
        let card = Card::find("u55c").unwrap();
        let unit = Parts {
            dsp: 1_600,
            masters: 3,
            ..Parts::default()
        };
        // 3,008 per region: one block of 1,600, or two in the whole region and a smaller block.
        let across = |units, fill| card.across_regions(&unit, units, fill);
        assert_eq!([3, 4, 5].map(|units| across(units, 0.9)), [0, 1, 2]);
        let small = Parts { dsp: 1_500, ..unit };
        assert_eq!(card.across_regions(&small, 6, 1.0), 0);
        assert_eq!(card.across_regions(&small, 6, 0.9), 3);
    }
}
