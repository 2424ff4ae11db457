//! Wrong rows of scalars: each is refused by one constraint or range check alone.

use crate::rows::{constraints, find, only, refused_by, rows_of};
use ark_bn254::Fr;
use ark_ff::{AdditiveGroup, Field, PrimeField};
use std::collections::BTreeSet;
use zkfabric_compress::machine::{halves, multiply, permutation};
use zkfabric_testing::row::{Row, RowChecker};
use zkfabric_verifier::sponge::poseidon2::{Rounds, WIDTH, permute, permute_by};

type Words = [u64; 4];

#[test]
fn halves_are_those_of_the_number_below_the_order() {
    let rows = rows_of("halves");
    let air = &rows.air;
    let (c, f) = (halves::Columns::index(), halves::FixedColumns::index());
    let honest = find(&rows, |row| row.fixed[f.active] == Fr::ONE);
    let limbs =
        |number: Words| number.map(|word| [0, 16, 32, 48].map(|shift| word >> shift & 0xffff));
    let with = |number: Words, slack: [Fr; 16]| {
        let mut row = honest.clone();
        for (column, limb) in c.value.iter().zip(limbs(number).as_flattened()) {
            row.main[*column] = Fr::from(*limb);
        }
        for (column, limb) in c.slack.iter().zip(slack) {
            row.main[*column] = limb;
        }
        row
    };
    let of = |number: Words| {
        let mut all = [Fr::ZERO; 16];
        for (to, limb) in all.iter_mut().zip(limbs(number).as_flattened()) {
            *to = Fr::from(*limb);
        }
        all
    };
    let r = Fr::MODULUS.0;
    let [r0, r1, r2, r3] = r;
    // Zero as r: number and slack are r - 1 + r, which the field does not distinguish from r - 1,
    // with a carry that is not a bit.
    let wraps = with(r, of([r0 - 1, r1, r2, r3]));
    assert_eq!(
        refused_by(air, &wraps),
        only("carry of the slack is boolean")
    );
    // The same with a slack whose low half alone fits: -1, with a carry.
    let fits_low = with(r, of([u64::MAX, u64::MAX, 0, 0]));
    let expected = only("number and slack are the largest number");
    assert_eq!(refused_by(air, &fits_low), expected);
    // The same with a slack of -1, in any one of its limbs.
    let unit = |limb: usize| {
        Fr::from(2_u64)
            .pow([16 * (limb as u64 % 8)])
            .inverse()
            .unwrap()
    };
    for limb in 0..16 {
        let mut slack = [Fr::ZERO; 16];
        if limb < 8 {
            slack[limb] = -unit(limb);
        } else {
            // The low half is 2^128 - 1 and its carry 1.
            slack[..8].fill(Fr::from(0xffff_u64));
            slack[limb] = -unit(limb);
        }
        let expected = only(&format!("range of slack[{limb}]"));
        assert_eq!(refused_by(air, &with(r, slack)), expected);
    }
    // The number 5 as 5 - 2^128 and 1: the low half differs.
    let [m0, m1, m2, m3] = [r0 - 1, r1, r2, r3];
    for limb in 0..8 {
        let low = Fr::from(5_u64) - Fr::from(2_u64).pow([128]);
        let mut row = with([0, 0, 1, 0], [Fr::ZERO; 16]);
        row.main[c.value[limb]] = low * unit(limb);
        let slack = of([m0 - 5, m1, m2 - 1, m3]);
        for (column, limb) in c.slack.iter().zip(slack) {
            row.main[*column] = limb;
        }
        let refused = refused_by(air, &row);
        assert!(
            refused.contains(&format!("range of value[{limb}]")),
            "{refused:?}"
        );
    }
    assert_eq!(constraints(air).len(), 2);
}

/// A permutation with one wrong cell, from which everything else is computed.
struct Liar<'a> {
    row: &'a mut Row,
    columns: permutation::Columns<usize>,
    powers: usize,
    settled: usize,
    lie: Lie,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lie {
    None,
    Square(usize),
    Power(usize),
    Settled(usize),
}

impl Liar<'_> {
    fn told(&self, lie: Lie) -> Fr {
        if self.lie == lie { Fr::ONE } else { Fr::ZERO }
    }
}

impl Rounds<Fr> for Liar<'_> {
    fn power(&mut self, x: Fr, constant: &Fr) -> Fr {
        let place = self.powers;
        self.powers += 1;
        let x = x + constant;
        let square = x.square() + self.told(Lie::Square(place));
        let power = square.square() * x + self.told(Lie::Power(place));
        self.row.main[self.columns.square[place]] = square;
        self.row.main[self.columns.power[place]] = power;
        power
    }

    fn settle(&mut self, state: &mut [Fr; WIDTH]) {
        for cell in state.iter_mut().skip(1) {
            let place = self.settled;
            self.settled += 1;
            *cell += self.told(Lie::Settled(place));
            self.row.main[self.columns.settled[place]] = *cell;
        }
    }
}

#[test]
fn permutations_are_refused_by_the_first_wrong_cell() {
    let rows = rows_of("permutation");
    let air = &rows.air;
    let f = permutation::FixedColumns::index();
    let honest = find(&rows, |row| row.fixed[f.active] == Fr::ONE);
    let with = |lie| {
        let mut row = honest.clone();
        let columns = permutation::Columns::index();
        let mut state = columns.before.map(|column| row.main[column]);
        let mut right = state;
        permute(&mut right);
        let mut liar = Liar {
            row: &mut row,
            columns,
            powers: 0,
            settled: 0,
            lie,
        };
        permute_by(&mut liar, &mut state);
        (row, state != right)
    };
    assert_eq!(with(Lie::None), (honest.clone(), false));
    let mut refusing = BTreeSet::new();
    let mut lies: Vec<(Lie, String)> = Vec::new();
    for place in 0..80 {
        lies.push((Lie::Square(place), format!("square {place}")));
        lies.push((Lie::Power(place), format!("power {place}")));
    }
    lies.extend((0..12).map(|place| (Lie::Settled(place), format!("cell {place}"))));
    for (lie, name) in lies {
        let (row, is_wrong) = with(lie);
        assert!(is_wrong);
        assert_eq!(refused_by(air, &row), only(&name));
        refusing.insert(name);
    }
    assert_eq!(refusing, constraints(air));
}

#[test]
fn what_is_not_added_has_no_effect() {
    let rows = rows_of("multiply");
    let (c, f) = (multiply::Columns::index(), multiply::FixedColumns::index());
    let checker = RowChecker::new(&rows.air);
    let row = find(&rows, |row| {
        row.fixed[f.active] == Fr::ONE && row.fixed[f.adds] == Fr::ZERO
    });
    let mut other = row.clone();
    other.main[c.c] += Fr::ONE;
    assert_eq!(checker.messages(&other), checker.messages(&row));
}
