//! Multiplication in Fr: throughput over slices that stay in the first-level cache.
//!
//! A run multiplies `x[i] *= y[i]` over the slice [`PASSES`] times. With lanes, elements are stored
//! limb by limb in groups of eight, as the transforms hold them.

use std::hint::black_box;

use ark_bn254::Fr;
use ark_ff::BigInt;
use zkfabric_kernels_cpu::{
    Isa,
    field::{Element, Field},
    lanes::{Kernel, LANES, Lanes},
};

use super::{ARKWORKS, Session};
use crate::{
    Error,
    inputs::{agreed, elements},
    limit::MONTGOMERY,
    measure::Unit,
};

/// Elements per slice: 20 KiB with five limbs of 52 bits.
const N: usize = 256;
/// Multiplications of the slice per run.
const PASSES: usize = 64;

/// Eight elements, limb by limb.
type Limbs = [[u64; LANES]; 5];
/// Eight elements in Montgomery form, word by word.
type Rows = [[u64; 4]; LANES];

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let isa = Isa::current();
    let name = "fr/mul/1t";
    if !session.args.rows.wants(name) || !isa.has_lanes() {
        return Ok(());
    }
    let (mut x, y) = (elements(1, N), elements(2, N));
    let (mut wide_x, wide_y) = isa.dispatch(Pack { x: &x, y: &y });
    #[cfg(target_arch = "x86_64")]
    let (mut halo2_x, halo2_y) = (
        crate::inputs::halo2::elements(&x),
        crate::inputs::halo2::elements(&y),
    );

    // The same powers of `y` that a run computes.
    isa.dispatch(Multiply {
        x: &mut wide_x,
        y: &wide_y,
    });
    multiply(&mut x, &y);
    agreed(name, ARKWORKS, isa.dispatch(Unpack(&wide_x)) == x)?;

    let mut contest = session.contest();
    let ours = contest.add(&session.single, move || {
        isa.dispatch(Multiply {
            x: &mut wide_x,
            y: &wide_y,
        });
        black_box(&wide_x);
        Ok(())
    });
    let mut peers = Vec::new();
    #[cfg(target_arch = "x86_64")]
    if crate::inputs::halo2::runs_here() {
        multiply(&mut halo2_x, &halo2_y);
        crate::inputs::halo2::agree(name, &x, &halo2_x)?;
        let halo2 = contest.add(&session.single, move || {
            multiply(&mut halo2_x, &halo2_y);
            black_box(&halo2_x);
            Ok(())
        });
        peers.push((crate::inputs::halo2::NAME, halo2));
    }
    let arkworks = contest.add(&session.single, move || {
        multiply(&mut x, &y);
        black_box(&x);
        Ok(())
    });
    peers.insert(0, (ARKWORKS, arkworks));

    let times = contest.run()?;
    let operations = N * PASSES;
    let least = Unit::Ns.of_seconds(session.limit(isa).multiplication(MONTGOMERY));
    for (peer, of) in peers {
        let row = times
            .row(name, ours, Unit::Ns, operations)
            .against(peer, times.figure(of, Unit::Ns, operations))
            .limit(Some(least));
        session.row(row)?;
    }
    Ok(())
}

/// Multiplies as the peers do.
fn multiply<F: Copy + for<'a> core::ops::MulAssign<&'a F>>(x: &mut [F], y: &[F]) {
    for _ in 0..PASSES {
        for (x, y) in x.iter_mut().zip(y) {
            *x *= y;
        }
    }
}

/// Packs elements into limbs of 52 bits. `y` is multiplied by sixteen, so that products have
/// arkworks' form (`Field::split_times16`).
struct Pack<'a> {
    x: &'a [Fr],
    y: &'a [Fr],
}

fn rows(values: &[Fr]) -> Rows {
    core::array::from_fn(|lane| values.get(lane).map_or([0; 4], |value| value.0.0))
}

fn stored<L: Lanes>(l: L, element: Element<L>) -> Limbs {
    let mut limbs = [[0; LANES]; 5];
    for (word, lanes) in element.into_iter().zip(&mut limbs) {
        l.store(word, lanes);
    }
    limbs
}

impl Kernel for Pack<'_> {
    type Output = (Vec<Limbs>, Vec<Limbs>);

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) -> Self::Output {
        let field = Field::<L, Fr>::new(l);
        let x = self.x.chunks(LANES);
        let y = self.y.chunks(LANES);
        (
            x.map(|x| stored(l, field.load(&rows(x)))).collect(),
            y.map(|y| stored(l, field.split_times16(l.load4(&rows(y)))))
                .collect(),
        )
    }

    fn portable(self) -> Self::Output {
        Default::default()
    }
}

struct Unpack<'a>(&'a [Limbs]);

impl Kernel for Unpack<'_> {
    type Output = Vec<Fr>;

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) -> Vec<Fr> {
        let field = Field::<L, Fr>::new(l);
        let mut rows = [[0; 4]; LANES];
        let mut values = Vec::with_capacity(self.0.len() * LANES);
        for limbs in self.0 {
            let element = limbs.map(|lanes| l.load(&lanes));
            field.store(field.canonical(element), &mut rows);
            values.extend(rows.map(|words| Fr::new_unchecked(BigInt(words))));
        }
        values
    }

    fn portable(self) -> Vec<Fr> {
        Vec::new()
    }
}

/// `x[i] *= y[i]`, [`PASSES`] times. `y` is below `16 p`: `x` stays below `(16 x / 84.66 + 2) p`,
/// that is, below `3p` from any start.
struct Multiply<'a> {
    x: &'a mut [Limbs],
    y: &'a [Limbs],
}

impl Kernel for Multiply<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) {
        let field = Field::<L, Fr>::new(l);
        for _ in 0..PASSES {
            for (x, y) in self.x.iter_mut().zip(self.y) {
                let product = field.mul(
                    core::array::from_fn(|i| l.load(&x[i])),
                    core::array::from_fn(|i| l.load(&y[i])),
                );
                for (word, lanes) in product.into_iter().zip(x) {
                    l.store(word, lanes);
                }
            }
        }
    }

    fn portable(self) {}
}
