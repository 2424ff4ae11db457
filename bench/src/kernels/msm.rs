//! Multi-scalar multiplication: full scalars on one thread and on all cores against peers, narrow
//! ones against arkworks' functions for their width and against our own full width.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{CurveGroup, VariableBaseMSM};
use zkfabric_host::OwnedScalars;
use zkfabric_kernels_cpu::{Isa, Width};
use zkfabric_msm::{Bases, Scalars, msm};

use super::{ARKWORKS, Session, Threads, variants};
use crate::{
    Error,
    inputs::{agreed, elements, points, words},
    measure::Unit,
};

const SIZES: [u32; 3] = [16, 18, 20];
/// log2 of the number of narrow scalars.
const NARROW: u32 = 20;
/// Bits per full scalar.
const FULL_BITS: u32 = Width::Field.bits();

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let full_sizes = session.args.sizes(&SIZES);
    let narrow_size = NARROW.min(session.args.largest());
    let label = |threads| session.pool(threads).map(super::Pool::label);
    let mut races = Vec::new();
    for log_n in full_sizes {
        for threads in Threads::BOTH {
            let name = label(threads).map(|label| format!("msm/2^{log_n}/{label}"));
            races.extend(name.map(|name| (name, threads, log_n)));
        }
    }
    races.retain(|(name, ..)| session.args.rows.wants(name));
    let narrow: Vec<Width> = WIDTHS
        .into_iter()
        .filter(|width| session.args.rows.wants(&narrow_name(*width, narrow_size)))
        .collect();

    let sizes = races.iter().map(|(_, _, log_n)| *log_n);
    let Some(largest) = sizes
        .chain((!narrow.is_empty()).then_some(narrow_size))
        .max()
    else {
        return Ok(());
    };
    let points = points(6, 1 << largest);
    for (name, threads, log_n) in races {
        full_width(session, &name, threads, &points[..1 << log_n])?;
    }
    if narrow.is_empty() {
        return Ok(());
    }
    narrow_widths(session, &narrow, &points[..1 << narrow_size])
}

/// Returns the point, or the reason why arkworks has none.
fn affine(result: Result<G1Projective, usize>) -> Result<G1Affine, Error> {
    let reason = |length| Error::Rejected {
        peer: ARKWORKS,
        reason: format!("lengths differ from {length} on"),
    };
    Ok(result.map_err(reason)?.into_affine())
}

/// Measures random full scalars.
fn full_width(
    session: &mut Session<'_>,
    name: &str,
    threads: Threads,
    points: &[G1Affine],
) -> Result<(), Error> {
    let Some(pool) = session.pool(threads) else {
        return Ok(());
    };
    let n = points.len();
    let scalars = &elements(7, n);
    let arkworks = move || G1Projective::msm(points, scalars);
    let expected = affine(arkworks())?;

    let mut contest = session.contest();
    let mut ours = Vec::new();
    for (isa, suffix) in variants() {
        let bases = Bases::with_isa(points, isa)?;
        let run = move || msm(&bases, &[Scalars::Field(scalars)]);
        agreed(name, ARKWORKS, run()? == [expected])?;
        let of = contest.add(pool, move || {
            run()?;
            Ok(())
        });
        ours.push((isa, suffix, of));
    }
    let mut peers = vec![(
        ARKWORKS,
        contest.add(pool, move || affine(arkworks()).map(drop)),
    )];
    #[cfg(target_arch = "x86_64")]
    if crate::inputs::halo2::runs_here() {
        use crate::inputs::halo2;

        let (scalars, points) = (halo2::elements(scalars), halo2::points(points));
        let run = move || halo2curves::msm::msm_best(&scalars, &points);
        halo2::agree_point(name, &expected, run().into())?;
        let of = contest.add(pool, move || {
            std::hint::black_box(run());
            Ok(())
        });
        peers.push((halo2::NAME, of));
    }

    let (threads, times) = (pool.threads() as f64, contest.run()?);
    for (isa, suffix, ours) in ours {
        let least = session.limit(isa).multi_scalar(n.ilog2(), FULL_BITS) / threads;
        for (peer, of) in &peers {
            if isa == Isa::PORTABLE && *peer != ARKWORKS {
                continue;
            }
            let row = times
                .row(&format!("{name}{suffix}"), ours, Unit::Ms, 1)
                .against(peer, times.figure(*of, Unit::Ms, 1))
                .limit(Some(Unit::Ms.of_seconds(least)));
            session.row(row)?;
        }
    }
    Ok(())
}

/// Narrow widths with rows of their own.
const WIDTHS: [Width; 7] = [
    Width::U64,
    Width::I64,
    Width::U32,
    Width::U16,
    Width::I16,
    Width::U8,
    Width::Bits,
];

fn narrow_name(width: Width, log_n: u32) -> String {
    format!("msm/2^{log_n}/{}/1t", width.name())
}

/// The same random words, cut to each width.
struct Narrow {
    columns: Vec<OwnedScalars>,
    /// The bits, in arkworks' form.
    bools: Vec<bool>,
}

impl Narrow {
    fn new(n: usize) -> Self {
        let words = words(8, n);
        let bools = words.iter().map(|word| *word & 1 == 1).collect();
        let columns = vec![
            OwnedScalars::I64(words.iter().map(|word| *word as i64).collect()),
            OwnedScalars::I16(words.iter().map(|word| *word as i16).collect()),
            OwnedScalars::U32(words.iter().map(|word| *word as u32).collect()),
            OwnedScalars::U16(words.iter().map(|word| *word as u16).collect()),
            OwnedScalars::U8(words.iter().map(|word| *word as u8).collect()),
            OwnedScalars::Bits(words.iter().map(|word| (*word & 1) as u8).collect()),
            OwnedScalars::U64(words),
        ];
        Self { columns, bools }
    }

    /// Returns the column of a width; empty if the width has no row of its own.
    fn ours(&self, width: Width) -> Scalars<'_> {
        let mut columns = self.columns.iter().map(OwnedScalars::borrow);
        let found = columns.find(|scalars| scalars.width() == width);
        found.unwrap_or(Scalars::Bits(&[]))
    }

    fn arkworks(&self, scalars: Scalars<'_>, points: &[G1Affine]) -> G1Affine {
        match scalars {
            Scalars::U64(v) => G1Projective::msm_u64(points, v),
            Scalars::U32(v) => G1Projective::msm_u32(points, v),
            Scalars::U16(v) => G1Projective::msm_u16(points, v),
            Scalars::U8(v) => G1Projective::msm_u8(points, v),
            Scalars::Bits(_) => G1Projective::msm_u1(points, &self.bools),
            // arkworks has no functions for signed scalars: full width.
            scalars => G1Projective::msm_unchecked(points, &scalars.to_field()),
        }
        .into_affine()
    }
}

/// Measures narrow scalars on one thread, against arkworks and our own full width over the same
/// bases.
fn narrow_widths(
    session: &mut Session<'_>,
    widths: &[Width],
    points: &[G1Affine],
) -> Result<(), Error> {
    let n = points.len();
    let (narrow, full): (_, Vec<Fr>) = (&Narrow::new(n), elements(7, n));
    let bases = &Bases::new(points)?;

    let mut contest = session.contest();
    let full = contest.add(&session.single, move || {
        msm(bases, &[Scalars::Field(&full)])?;
        Ok(())
    });
    let mut races = Vec::new();
    for width in widths.iter().copied() {
        let name = narrow_name(width, n.ilog2());
        let scalars = narrow.ours(width);
        let run = move || msm(bases, &[scalars]);
        agreed(
            &name,
            ARKWORKS,
            run()? == [narrow.arkworks(scalars, points)],
        )?;
        let ours = contest.add(&session.single, move || {
            run()?;
            Ok(())
        });
        let arkworks = contest.add(&session.single, move || {
            let _ = std::hint::black_box(narrow.arkworks(scalars, points));
            Ok(())
        });
        races.push((name, width, ours, arkworks));
    }

    let times = contest.run()?;
    for (name, width, ours, arkworks) in races {
        let least = session.limit.multi_scalar(n.ilog2(), width.bits());
        for (peer, of) in [("full width", full), (ARKWORKS, arkworks)] {
            let row = times
                .row(&name, ours, Unit::Ms, 1)
                .against(peer, times.figure(of, Unit::Ms, 1))
                .limit(Some(Unit::Ms.of_seconds(least)));
            session.row(row)?;
        }
    }
    Ok(())
}
