//! The odd multiples `R, 3 R, .., 31 R` of each signature's point, in affine coordinates.
//!
//! `4 R, 8 R, 16 R, 32 R` are doubled in Jacobian coordinates and made affine; all others are sums
//! of two known multiples, in two levels. A level takes one inversion for all groups of a block: a
//! chain of affine additions `3 R + 2 R + ..` would take fifteen, and Jacobian additions cost twice
//! as many products. All multiples are below the order of the group, so no denominator is zero.

use zkfabric_kernels_cpu::Isa;
use zkfabric_kernels_cpu::lanes::{Kernel, Lanes, Twin};

use super::field::{Element, Field, limbs};
use super::group::{Group, Limbs, Rows, load, store};
use super::inverse::Invert;
use super::point::{Jacobian, Signed};
use crate::curve::BETA;

/// `power + entry` or `power - entry`, where `power` is a place in [`Group::powers`] and `entry`
/// an index of the table.
#[derive(Debug, Clone, Copy)]
struct Sum {
    /// Which of 4 R, 8 R, 16 R, 32 R.
    power: usize,
    /// Which odd multiple.
    entry: usize,
    /// Whether the odd multiple is subtracted.
    minus: bool,
    /// Place of the sum in the table.
    out: usize,
    /// Place of the sum's denominator.
    slot: usize,
}

/// Returns `2^log_power + sign * odd`.
const fn sum(log_power: u32, sign: i32, odd: i32, slot: usize) -> Sum {
    Sum {
        power: log_power as usize - 2,
        entry: odd as usize / 2,
        minus: sign < 0,
        out: ((1 << log_power) + sign * odd) as usize / 2,
        slot,
    }
}

/// 3, 5, 7, 9, 15, 17, 31 from 1; the last sum fills the pair.
const FROM_ONE: Level = [
    [sum(2, -1, 1, 0), sum(2, 1, 1, 0)],
    [sum(3, -1, 1, 1), sum(3, 1, 1, 1)],
    [sum(4, -1, 1, 2), sum(4, 1, 1, 2)],
    [sum(5, -1, 1, 3), sum(5, -1, 1, 3)],
];
/// 13, 19, 11, 21, 23, 25, 29, 27 from 3, 5, 7, 9.
const FROM_FOUR: Level = [
    [sum(4, -1, 3, 0), sum(4, 1, 3, 0)],
    [sum(4, -1, 5, 1), sum(4, 1, 5, 1)],
    [sum(4, 1, 7, 2), sum(4, 1, 9, 3)],
    [sum(5, -1, 3, 4), sum(5, -1, 5, 5)],
];

/// Fills the tables of all groups, whose first entries are there and whose powers and denominators
/// are as [`double_to_powers`] leaves them.
pub(super) fn fill_tables(isa: Isa, groups: &mut [Group]) {
    isa.dispatch(Invert { groups, count: 4 });
    isa.dispatch(MakeAffine(groups));
    isa.dispatch(Denominators(groups, &FROM_ONE));
    isa.dispatch(Invert { groups, count: 4 });
    isa.dispatch(Add(groups, &FROM_ONE));
    isa.dispatch(Denominators(groups, &FROM_FOUR));
    isa.dispatch(Invert { groups, count: 6 });
    isa.dispatch(Add(groups, &FROM_FOUR));
}

/// Sums of a level.
type Level = [[Sum; 2]; 4];

/// Makes the powers affine.
#[derive(Debug)]
struct MakeAffine<'a>(&'a mut [Group]);

/// Sets the denominators of a level.
#[derive(Debug)]
struct Denominators<'a>(&'a mut [Group], &'a Level);

/// Computes the sums of a level.
#[derive(Debug)]
struct Add<'a>(&'a mut [Group], &'a Level);

impl Kernel for MakeAffine<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) {
        for group in self.0 {
            make_affine(l, group);
        }
    }

    fn portable(self) {
        self.run(Twin);
    }
}

impl Kernel for Denominators<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) {
        for group in self.0 {
            set_denominators(l, group, self.1);
        }
    }

    fn portable(self) {
        self.run(Twin);
    }
}

impl Kernel for Add<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) {
        for group in self.0 {
            add(l, group, self.1);
        }
    }

    fn portable(self) {
        self.run(Twin);
    }
}

/// Doubles `N` affine points, [1], to the powers of their groups; denominators are the powers' Z.
#[inline(always)]
pub(super) fn double_to_powers<L: Lanes, const N: usize>(
    f: Field<L, N>,
    x: &Element<L, N>,
    y: &Element<L, N>,
    groups: &mut [Group; N],
) {
    let l = f.lanes();
    let mut power = Jacobian::new(
        f,
        &Signed {
            x: *x,
            y: *y,
            negative: [0; N],
        },
    );
    power = power.double(f);
    for place in 0..4 {
        power = power.double(f);
        for (n, group) in groups.iter_mut().enumerate() {
            store(l, &power.x[n], &mut group.powers[place][0]);
            store(l, &power.y[n], &mut group.powers[place][1]);
            store(l, &power.z[n], &mut group.denominators[place]);
        }
    }
}

/// Returns x, y and `beta x` of affine points, carried, as canonical elements.
#[inline(always)]
pub(super) fn entries<L: Lanes, const N: usize>(
    f: Field<L, N>,
    x: &Element<L, N>,
    y: &Element<L, N>,
) -> [Element<L, N>; 3] {
    let beta_x = f.mul(x, &f.splat(&limbs(BETA)));
    [f.canonical(x), f.canonical(y), f.canonical(&beta_x)]
}

/// Writes the points of one group to an entry of its table.
#[inline(always)]
pub(super) fn store_entry<L: Lanes, const N: usize>(
    f: Field<L, N>,
    entries: &[Element<L, N>; 3],
    n: usize,
    entry: &mut [Rows; 3],
) {
    for (rows, coordinate) in entry.iter_mut().zip(entries) {
        f.store(coordinate[n], rows);
    }
}

/// Divides the powers by their Z, whose inverses stand in place of the denominators: x in [1], y in
/// [2]. A power is the negative of `2^k R` after an odd number `k` of doublings.
#[inline(always)]
fn make_affine<L: Lanes>(l: L, group: &mut Group) {
    let f = Field::<L, 1>::new(l);
    for (place, power) in group.powers.iter_mut().enumerate() {
        let inverse = load(l, [&group.denominators[place]]);
        let square = f.square(&inverse);
        let x = f.mul(&load(l, [&power[0]]), &square);
        let y = f.mul(&load(l, [&power[1]]), &f.mul(&square, &inverse));
        let negated = f.sub_plus(&f.small(0), &y, 2);
        let odd = if place % 2 == 1 { 0xff } else { 0 };
        let y = f.select([odd], &negated, &y);
        store(l, &x[0], &mut power[0]);
        store(l, &y[0], &mut power[1]);
    }
}

/// Loads a coordinate of the powers and table entries of two sums.
#[inline(always)]
fn operands<L: Lanes>(
    f: Field<L, 2>,
    group: &Group,
    sums: &[Sum; 2],
    coordinate: usize,
) -> [Element<L, 2>; 2] {
    let l = f.lanes();
    let [a, b] = sums;
    let powers: [&Limbs; 2] = [a, b].map(|sum| &group.powers[sum.power][coordinate]);
    // No closure around vector code: it would be compiled without these instructions.
    let [a, b] = [a, b].map(|sum| &group.table[sum.entry][coordinate]);
    let entries = [f.split(l.load4(a)), f.split(l.load4(b))];
    [load(l, powers), entries]
}

/// Sets the denominators of a level: `x_power - x_entry`, carried, [3].
#[inline(always)]
fn set_denominators<L: Lanes>(l: L, group: &mut Group, level: &Level) {
    let f = Field::<L, 2>::new(l);
    for sums in level {
        let [power, entry] = operands(f, group, sums, 0);
        let denominator = f.sub_plus(&power, &entry, 2);
        for (sum, denominator) in sums.iter().zip(&denominator) {
            store(l, denominator, &mut group.denominators[sum.slot]);
        }
    }
}

/// Computes the sums of a level from the inverses of its denominators.
///
/// With the entry's sign in `s = +-y_entry`: `m = (y_power - s) / (x_power - x_entry)`,
/// `x = m^2 - x_power - x_entry`, `y = m (x_entry - x) - s`.
#[inline(always)]
fn add<L: Lanes>(l: L, group: &mut Group, level: &Level) {
    let f = Field::<L, 2>::new(l);
    for sums in level {
        let [a, b] = sums;
        let inverses = load(
            l,
            [&group.denominators[a.slot], &group.denominators[b.slot]],
        );
        let [x_power, x_entry] = operands(f, group, sums, 0);
        let [y_power, y_entry] = operands(f, group, sums, 1);
        let minus = [a, b].map(|sum| if sum.minus { 0xff } else { 0 });
        let s = f.select(minus, &f.sub(&f.small(0), &y_entry), &y_entry);
        // Between -B and 3 B before 2 p are added: [5].
        let slope = f.mul(&f.sub_plus(&y_power, &s, 2), &inverses);
        // [4], and below that [6] in the product and [4].
        let square = f.square_loose(&slope);
        let x = f.sub_plus(&f.sub(&square, &x_power), &x_entry, 3);
        let y = f.mul_loose(&slope, &f.sub_plus(&x_entry, &x, 5));
        let y = f.sub_plus(&y, &s, 2);
        let entries = entries(f, &x, &y);
        for (n, sum) in sums.iter().enumerate() {
            store_entry(f, &entries, n, &mut group.table[sum.out]);
        }
    }
}
