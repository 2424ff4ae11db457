//! Published models of provers that stay on a chip.

use serde::Serialize;

/// A prover as others published it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PublishedProver {
    /// The design.
    pub design: &'static str,
    /// What it is.
    pub what: &'static str,
    /// Its figures.
    pub figures: &'static str,
    /// Source of the figures.
    pub source: &'static str,
}

/// Provers with sums over the hypercube and multiplications on one chip, and one on FPGAs. None has
/// open RTL.
pub const PROVERS: &[PublishedProver] = &[
    PublishedProver {
        design: "zkSpeed",
        what: "chip for HyperPlonk, sums and multiplications, a model",
        figures: "366.46 mm2, 2 TB/s; 801 times a CPU, whole proofs, geometric mean",
        source: "Daftardar and others, ISCA 2025, arXiv 2504.06211",
    },
    PublishedProver {
        design: "zkPHIRE",
        what: "chip with a programmable unit for sums of any gate, a model",
        figures: "1,486 times a CPU, geometric mean; 11.87 times the best chip before at the same area",
        source: "Daftardar and others, 2025, arXiv 2508.16738",
    },
    PublishedProver {
        design: "Venus",
        what: "a zkVM's prover (ZisK) by high-level synthesis on a VU47P and on a part like the V80's",
        figures: "335 to 404 s at 74 to 98 MHz by estimates, 47.8 s measured on a GPU",
        source: "Cysic, second post of three on its zkVM; read in a translation, which has no date",
    },
];
