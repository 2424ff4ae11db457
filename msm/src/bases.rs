//! Bases of many multiplications.

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

/// Bases that a task checks or converts.
const CHUNK: usize = 1 << 10;

/// Bases in G1, 64 bytes each, and the same again for each table of multiples.
#[derive(Debug)]
pub struct Bases {
    len: usize,
    isa: Isa,
    storage: Storage,
    /// Bits between tables, where there are any.
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

/// The engine of some bases.
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

    /// As [`Bases::new`], for the instructions of `isa`.
    ///
    /// # Errors
    /// As [`Bases::new`].
    pub fn with_isa(points: &[G1Affine], isa: Isa) -> Result<Self, Error> {
        // The cofactor of G1 is 1: every point of the curve is in the group.
        check_on_curve(points)?;
        Self::new_unchecked(points, isa)
    }

    /// As [`Bases::with_isa`], without looking at the points: for whoever has just computed them as multiples of a point of the curve. With
    /// others the results mean nothing.
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

    /// As [`Bases::with_isa`], with tables of the multiples `2^(step t) P`, in at most `budget_bytes` altogether (64 bytes a base and table).
    /// Windows of a scalar that lie a step apart then share their buckets, which makes full-width scalars cheaper and leaves narrow
    /// ones as they are. The number of tables follows from the budget and from the cost of a multiplication over all bases; where none
    /// gain, there are none.
    ///
    /// Takes about 250 doublings a base, some twenty times a multiplication of full width, and while it runs the tables twice.
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

    /// Number of bases.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no base.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The instructions that are used.
    #[must_use]
    pub const fn isa(&self) -> Isa {
        self.isa
    }

    /// Bits between the tables of multiples; `None` when there is only the table of the bases themselves.
    #[must_use]
    pub const fn step(&self) -> Option<u32> {
        self.step
    }

    /// The engine of the bases from `start` on. An entry's table lies whole tables behind, so a start moves all of them.
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
    /// Checks and converts points; infinity is allowed. Each point is on the curve and in the subgroup of order r (one multiplication by 6 x^2,
    /// 127 bits, and an endomorphism a point: ePrint 2022/352, section 4.3).
    ///
    /// # Errors
    /// [`Error::NotOnCurve`], [`Error::NotInSubgroup`], [`Error::TooManyBases`] from 2^31 on, [`Error::OutOfMemory`].
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

    /// Number of bases.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.points.len()
    }

    /// Whether there is no base.
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

/// The most bases, tables included: an entry is twice an index and a sign.
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

/// The error of the first point that is not `good`.
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

/// `2^(step t) P` of all points for each `t` below `tables`, table by table.
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
