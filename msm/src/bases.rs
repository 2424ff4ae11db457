//! Bases for repeated multiplications.

use ark_bn254::{Fq, Fq2, Fr, G1Affine, G2Affine, g1, g2};
use ark_ec::{
    CurveGroup,
    short_weierstrass::{Affine, Projective, SWCurveConfig},
};
use ark_ff::{AdditiveGroup, PrimeField};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Buffer, Isa, OutOfMemory, reserve};

use crate::{
    Error,
    engine::{Engine, Portable, Vector},
    lanes, plan,
    point::{Curve, Point},
};

/// Bases per task of a check or conversion.
const CHUNK: usize = 1 << 10;

/// Bases in G1, 64 bytes each, and as much again per table of multiples.
#[derive(Debug)]
pub struct Bases {
    len: usize,
    isa: Isa,
    storage: Storage,
    /// Number of bits between tables, if there are any.
    step: Option<u32>,
}

#[derive(Debug)]
enum Storage {
    Portable(Vec<Point<Fq>>),
    Lanes(Buffer<lanes::Packed>),
}

impl Storage {
    fn new(points: &[G1Affine], isa: Isa) -> Result<Self, OutOfMemory> {
        Ok(if isa.has_lanes() {
            Self::Lanes(lanes::pack(isa, points)?)
        } else {
            Self::Portable(convert(points)?)
        })
    }
}

/// Engine over some bases.
pub(crate) enum AnyEngine<'a> {
    Portable(Portable<'a, g1::Config>),
    Vector(Vector<'a>),
}

impl Bases {
    /// Checks and converts points; infinity is allowed.
    ///
    /// # Errors
    /// [`Error::NotOnCurve`], [`Error::TooManyBases`] from 2^31 on, [`Error::OutOfMemory`].
    pub fn new(points: &[G1Affine]) -> Result<Self, Error> {
        Self::with_isa(points, Isa::current())
    }

    /// As [`Bases::new`], with the instructions of `isa`.
    ///
    /// # Errors
    /// As [`Bases::new`].
    pub fn with_isa(points: &[G1Affine], isa: Isa) -> Result<Self, Error> {
        // The cofactor of G1 is 1: every point of the curve is in the group.
        check_on_curve(points)?;
        Self::new_unchecked(points, isa)
    }

    /// As [`Bases::with_isa`], without checks, for points just computed as multiples of a point of
    /// the curve. With other points the results are meaningless.
    ///
    /// # Errors
    /// [`Error::TooManyBases`] from 2^31 on, [`Error::OutOfMemory`].
    pub fn new_unchecked(points: &[G1Affine], isa: Isa) -> Result<Self, Error> {
        check_count(points.len())?;
        let storage = Storage::new(points, isa)?;
        Ok(Self {
            len: points.len(),
            isa,
            storage,
            step: None,
        })
    }

    /// As [`Bases::with_isa`], with tables of the multiples `2^(step t) P`, in at most
    /// `budget_bytes` in total (64 bytes per base and table). Windows of a scalar a step apart then
    /// share their buckets, which makes full-width scalars cheaper and leaves narrow ones
    /// unchanged. The number of tables follows from the budget and from the cost of a
    /// multiplication over all bases; without a gain no tables are built.
    ///
    /// Takes about 250 doublings per base, some twenty times a full-width multiplication, and
    /// temporarily twice the memory of the tables.
    ///
    /// # Errors
    /// As [`Bases::new`].
    pub fn with_tables(points: &[G1Affine], isa: Isa, budget_bytes: usize) -> Result<Self, Error> {
        // A sorted index has 31 bits.
        let room = (budget_bytes / size_of::<Point<Fq>>()).min(LIMIT);
        let affordable = room / points.len().max(1);
        let bits = Fr::MODULUS_BIT_SIZE;
        let costs = if isa.has_lanes() {
            Vector::COSTS
        } else {
            Portable::<g1::Config>::COSTS
        };
        let Some(step) = plan::choose_step(&costs, bits, points.len(), affordable) else {
            return Self::with_isa(points, isa);
        };
        check_on_curve(points)?;
        let tables = multiples(points, step, bits.div_ceil(step))?;
        Ok(Self {
            len: points.len(),
            isa,
            storage: Storage::new(&tables, isa)?,
            step: Some(step),
        })
    }

    /// Returns the number of bases.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Returns whether there are no bases.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns the instruction set in use.
    #[must_use]
    pub const fn isa(&self) -> Isa {
        self.isa
    }

    /// Returns the number of bits between the tables of multiples, or `None` without tables.
    #[must_use]
    pub const fn step(&self) -> Option<u32> {
        self.step
    }

    /// Returns the engine of the bases from `start` on. Tables follow each other at multiples of
    /// the table length, so a start shifts every table alike.
    pub(crate) fn engine(&self, start: usize) -> AnyEngine<'_> {
        match &self.storage {
            Storage::Portable(points) => AnyEngine::Portable(Portable {
                points: points.get(start..).unwrap_or_default(),
            }),
            Storage::Lanes(points) => AnyEngine::Vector(Vector {
                isa: self.isa,
                points: points.get(start..).unwrap_or_default(),
            }),
        }
    }
}

/// Bases in G2, 128 bytes each.
#[derive(Debug, Clone)]
pub struct G2Bases {
    points: Vec<Point<Fq2>>,
}

impl G2Bases {
    /// Checks and converts points; infinity is allowed. Each point must be on the curve and in the
    /// subgroup of order r (per point, one multiplication by 6 x^2, 127 bits, and an endomorphism:
    /// ePrint 2022/352, section 4.3).
    ///
    /// # Errors
    /// [`Error::NotOnCurve`], [`Error::NotInSubgroup`], [`Error::TooManyBases`] from 2^31 on,
    /// [`Error::OutOfMemory`].
    pub fn new(points: &[G2Affine]) -> Result<Self, Error> {
        check_on_curve(points)?;
        check(
            points,
            Affine::is_in_correct_subgroup_assuming_on_curve,
            |index| Error::NotInSubgroup { index },
        )?;
        check_count(points.len())?;
        Ok(Self {
            points: convert(points)?,
        })
    }

    /// Returns the number of bases.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.points.len()
    }

    /// Returns whether there are no bases.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.points.is_empty()
    }

    pub(crate) fn engine(&self) -> Portable<'_, g2::Config> {
        Portable {
            points: &self.points,
        }
    }
}

/// Maximum number of bases, tables included: an entry is twice an index and a sign.
const LIMIT: usize = (1 << 31) - 1;

fn check_count(got: usize) -> Result<(), Error> {
    if got > LIMIT {
        return Err(Error::TooManyBases { limit: LIMIT, got });
    }
    Ok(())
}

fn check_on_curve<C: SWCurveConfig>(points: &[Affine<C>]) -> Result<(), Error> {
    check(points, Affine::is_on_curve, |index| Error::NotOnCurve {
        index,
    })
}

/// Returns the error of the first point that fails the check `good`.
fn check<C: SWCurveConfig>(
    points: &[Affine<C>],
    good: impl Fn(&Affine<C>) -> bool + Sync,
    error: impl Fn(usize) -> Error,
) -> Result<(), Error> {
    points
        .par_iter()
        .with_min_len(CHUNK)
        .position_first(|point| !good(point))
        .map_or(Ok(()), |index| Err(error(index)))
}

fn convert<C: Curve>(points: &[Affine<C>]) -> Result<Vec<Point<C::BaseField>>, OutOfMemory> {
    let mut out = reserve(points.len())?;
    points
        .par_iter()
        .with_min_len(CHUNK)
        .map(|point| Point::from(*point))
        .collect_into_vec(&mut out);
    Ok(out)
}

/// Returns `2^(step t) P` of all points for each `t` below `tables`, table by table.
fn multiples(points: &[G1Affine], step: u32, tables: u32) -> Result<Vec<G1Affine>, OutOfMemory> {
    let mut out = reserve(points.len() * tables as usize)?;
    out.extend_from_slice(points);
    for table in 1..tables as usize {
        let from = (table - 1) * points.len();
        out.resize(out.len() + points.len(), G1Affine::identity());
        let (known, new) = out.split_at_mut(from + points.len());
        new.par_chunks_mut(CHUNK)
            .zip(known[from..].par_chunks(CHUNK))
            .for_each(|(new, known)| {
                let doubled: Vec<Projective<_>> = known
                    .iter()
                    .map(|point| {
                        let mut point = Projective::from(*point);
                        for _ in 0..step {
                            point.double_in_place();
                        }
                        point
                    })
                    .collect();
                new.copy_from_slice(&Projective::normalize_batch(&doubled));
            });
    }
    Ok(out)
}
