//! What a card has.

use serde::Serialize;
use zkfabric_hdl_toolkit::HdlError;

/// An accelerator card, or the FPGA of a cloud instance.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Card {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is.
    pub title: &'static str,
    /// What it has to build with.
    pub parts: Parts,
    /// Super logic regions, of which each has an equal share of the parts; few wires go from one to the next.
    pub regions: u64,
    /// Bytes of the memory on the card.
    pub memory_bytes: u64,
    /// Bytes a second that all channels of that memory move together, nominal.
    pub memory_rate: f64,
    /// Bytes a second between host and card, nominal, each way.
    pub link_rate: f64,
    /// Watts that the board may draw, and who says so. Nothing here has been measured: energy at this limit is more than a design takes.
    pub watts: Option<(f64, &'static str)>,
    /// Where the other figures come from.
    pub source: &'static str,
}

/// What there is of the fabric, or what a block needs of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// LUTs of six inputs, those used as shift registers and memories among them.
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

/// The name of [`Parts::masters`]: those that are there can all be used.
const MASTERS: &str = "AXI masters";

impl Parts {
    /// Names and values, in the order of a table.
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

    /// How many blocks of `unit` fit into the share `fill` of these parts (and all masters), and which part limits them. `None` if the unit needs nothing.
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
const GIB: u64 = 1 << 30;
/// 16 lanes of 8 GT/s with 128b/130b line code (PCI Express 3.0).
const PCIE_3_X16: f64 = 15.75 * GB;

/// 8 lanes of 32 GT/s with 128b/130b line code (PCI Express 5.0).
const PCIE_5_X8: f64 = 31.5 * GB;

/// One a pseudo-channel of the memory (UG1393, HBM configuration).
const HBM_MASTERS: u64 = 32;
/// 15 a channel: the ports of the interconnect before a memory controller (UG1393, connectivity of kernels).
const DDR_MASTERS: u64 = 60;

/// The XCU55C, XCU280 and VU47P are one die: DS978, DS963, DS890.
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
        memory_bytes: 16 * GIB,
        memory_rate: 460.0 * GB,
        link_rate: PCIE_3_X16,
        watts: Some((150.0, "AMD DS978, maximum")),
        source: "AMD DS978; UG1393, HBM configuration",
    },
    Card {
        name: "vu47p",
        title: "AMD VU47P as in AWS EC2 F2",
        parts: VU47P,
        regions: 3,
        memory_bytes: 16 * GIB,
        memory_rate: 460.0 * GB,
        link_rate: PCIE_3_X16,
        watts: None,
        source: "AMD DS890; AWS EC2 FPGA development kit",
    },
    Card {
        name: "u280",
        title: "AMD Alveo U280",
        parts: VU47P,
        regions: 3,
        memory_bytes: 8 * GIB,
        memory_rate: 460.0 * GB,
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
        memory_bytes: 64 * GIB,
        memory_rate: 77.0 * GB,
        link_rate: PCIE_3_X16,
        watts: Some((225.0, "AMD DS962, maximum")),
        source: "AMD DS962",
    },
    Card {
        name: "vu9p",
        title: "AMD VU9P as in AWS EC2 F1",
        parts: VU9P,
        regions: 3,
        memory_bytes: 64 * GIB,
        memory_rate: 77.0 * GB,
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
        memory_bytes: 8 * GIB,
        memory_rate: 316.0 * GB,
        link_rate: PCIE_3_X16,
        watts: Some((75.0, "AMD's page of accelerators, maximum")),
        source: "AMD DS1003",
    },
    Card {
        name: "v80",
        title: "AMD Alveo V80",
        parts: V80,
        regions: 3,
        memory_bytes: 32 * GIB,
        memory_rate: 820.0 * GB,
        link_rate: PCIE_5_X8,
        watts: Some((190.0, "third parties' notes; no text of AMD's was found")),
        source: "Vitis HLS reports of the part; AMD AMR and AVED pages; 32 ports to its memory, of perhaps 64. Areas are those of an UltraScale+ part: \
                 its DSP58 does what a DSP48E2 does (AM004); the packages are for other cards",
    },
];

impl Card {
    /// The first part of which `unit` needs more than a region has, if there is one: a block that must be cut between regions.
    #[must_use]
    pub fn exceeded(&self, unit: &Parts) -> Option<&'static str> {
        let (count, part) = self.fit_region(unit, 1.0)?;
        (count == 0).then_some(part)
    }

    /// How many of so many blocks lie across regions: no region has room for them, in this share of its parts.
    #[must_use]
    pub fn across_regions(&self, unit: &Parts, units: u64, fill: f64) -> u64 {
        let whole = self.fit_region(unit, fill).map(|(count, _)| count);
        whole.map_or(0, |whole| units.saturating_sub(self.regions * whole))
    }

    /// As [`Parts::fit`], of one region.
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
        // A kernel reaches the masters of every region, so they cut none.
        let unit = Parts {
            masters: 0,
            ..*unit
        };
        region.fit(&unit, fill)
    }

    /// The card of this name.
    ///
    /// # Errors
    /// There is none.
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
    fn a_block_may_be_larger_than_a_region() {
        let card = Card::find("u55c").unwrap();
        let dsp = |dsp| Parts {
            dsp,
            masters: 32,
            ..Parts::default()
        };
        assert_eq!(card.exceeded(&dsp(9_024 / 3)), None);
        assert_eq!(card.exceeded(&dsp(9_024 / 3 + 1)), Some("DSP"));
        // Of several the first, however short the others are; and masters cut nothing.
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
        // 3,008 a region: one of 1,600, or two with all of it and a smaller block.
        let across = |units, fill| card.across_regions(&unit, units, fill);
        assert_eq!([3, 4, 5].map(|units| across(units, 0.9)), [0, 1, 2]);
        let small = Parts { dsp: 1_500, ..unit };
        assert_eq!(card.across_regions(&small, 6, 1.0), 0);
        assert_eq!(card.across_regions(&small, 6, 0.9), 3);
    }
}
