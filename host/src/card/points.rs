//! Points in a card's memory: the bases of multiplications, and the sums that kernels write.

use ark_bn254::G1Affine;
use zkfabric_hdl::card::bench::Beat;
use zkfabric_hdl::msm::card::POINT_BYTES;
use zkfabric_hdl::msm::{Coordinates, model};

use super::{Argument, Block, MSM, NARROW, Platform, count};
use crate::{Bases, Error};

/// Number of bases from which on the engine with the fewest windows is selected. Every run adds up
/// all of its buckets, so an engine with few buckets (many windows) does short runs in fewer
/// clocks; but with fewer buckets each point needs more additions, and more of these find their
/// bucket already in the adder. With a random full-width scalar a point takes 130 clocks on 64
/// windows (508 buckets, 100 points) and 42 on 32 windows (4,032 buckets in two parts, 1,000
/// points).
const LONG_FROM: usize = 1 << 7;
/// The kernel counts points with 32 bits.
const LIMIT: usize = 1 << 32;

/// Words of a scalar or a coordinate, lowest first.
pub(super) type Words = [u64; 4];

/// Points in the card's memory.
#[derive(Debug)]
pub(super) struct Points<A> {
    /// Kernel that reaches the points.
    pub(super) block: Block,
    pub(super) array: A,
}

/// Loads points for the engine that multiplies so many of them in the fewest clocks.
pub(super) fn load_bases<P: Platform>(card: &P, bases: &[G1Affine]) -> Result<Bases, Error> {
    if bases.len() >= LIMIT {
        let (limit, got) = (LIMIT - 1, bases.len());
        return Err(zkfabric_msm::Error::TooManyBases { limit, got }.into());
    }
    if let Some(index) = bases.iter().position(|point| !point.is_on_curve()) {
        return Err(zkfabric_msm::Error::NotOnCurve { index }.into());
    }
    let windows = |block: &Block| block.parameter.1;
    let engines = card.configurations(MSM.0);
    let block = if bases.len() < LONG_FROM {
        engines.max_by_key(windows)
    } else {
        engines.min_by_key(windows)
    };
    let block = block.ok_or_else(|| card.cannot("msm", "it has no such kernel".into()))?;
    let beat = |point: &G1Affine| beat(model::coordinates(point));
    let narrow: Vec<_> = card
        .configurations(NARROW.0)
        .map(|block| (block, "bases"))
        .collect();
    let beats = bases.iter().map(beat).collect();
    let array = card.load_for((block, "points"), &narrow, beats)?;
    Ok(Bases::new(bases.len(), Points { block, array }))
}

/// Start of a call's points in the card's memory.
pub(super) struct PointRange<'a, A> {
    array: &'a A,
    byte: u64,
    before: usize,
}

impl<'a, A> PointRange<'a, A> {
    pub(super) fn new<P: Platform<Array = A>>(
        card: &P,
        points: &'a Points<A>,
        start: usize,
    ) -> Self {
        let first = POINT_BYTES * count(start);
        let before = first % card.alignment_bytes();
        Self {
            array: &points.array,
            byte: first - before,
            before: (before / POINT_BYTES) as usize,
        }
    }

    /// Returns the number of points before the first one, if the platform aligns arrays to more
    /// than one point.
    pub(super) const fn before(&self) -> usize {
        self.before
    }

    /// Returns the points, including those before the first one.
    pub(super) const fn bases(&self) -> Argument<'a, A> {
        Argument::Loaded(self.array, self.byte)
    }
}

/// Parses sums as the kernels write them.
pub(super) fn of_beats(beats: &[Beat]) -> Vec<Coordinates> {
    let sum = |pair: &[Beat]| match pair {
        [[x0, x1, x2, x3, y0, y1, y2, y3], [z0, z1, z2, z3, ..]] => [
            [*x0, *x1, *x2, *x3],
            [*y0, *y1, *y2, *y3],
            [*z0, *z1, *z2, *z3],
        ],
        _ => Coordinates::default(),
    };
    beats.chunks(2).map(sum).collect()
}

/// Packs two values of 32 bytes.
pub(super) fn beat([low, high]: [Words; 2]) -> Beat {
    let [a, b, c, d] = low;
    let [e, f, g, h] = high;
    [a, b, c, d, e, f, g, h]
}
