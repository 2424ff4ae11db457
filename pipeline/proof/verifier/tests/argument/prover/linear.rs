//! Linear claims on columns: sums over rows of public weights times forms over columns, proved
//! beside the sum over rows.

use super::filled::Chip;
use super::permutation::{Claims, GROUPS, StateClaim};
use super::voice::Voice;
use crate::cheat::Message;
use crate::hypercube::{Sum, eq, second};
use crate::keccak::{BITS, LANES};
use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use zkfabric_air::{Lanes, Permutation};
use zkfabric_verifier::sponge::Sponge;

/// Weight of a row, given its index.
type Weight<'a> = Box<dyn Fn(usize) -> Fr + 'a>;
/// Form over the values of an instance's columns.
type Form<'a> = Box<dyn Fn(&[Fr]) -> Fr + 'a>;

/// A sum over an instance's rows.
struct Product<'a> {
    instance: usize,
    weight: Weight<'a>,
    form: Form<'a>,
}

/// Claims proved as one sum.
pub(super) struct Linear<'a> {
    products: Vec<Product<'a>>,
    /// Weights and forms, alternating.
    sum: Sum,
    /// The verifier's running claim.
    claim: Fr,
    pub(super) rounds: Vec<[Fr; 2]>,
}

fn products(values: &[Fr]) -> Fr {
    values.chunks(2).map(|pair| pair[0] * pair[1]).sum()
}

/// Returns `sum_l w_l s_(g,l)` of a row of bits.
fn signs(lanes: &[Fr], group: usize, columns: &[Fr]) -> Fr {
    let real = columns[GROUPS * LANES];
    let bits = &columns[LANES * group..][..LANES];
    let sign = |(w, b): (&Fr, &Fr)| *w * (real - b - b);
    lanes.iter().zip(bits).map(sign).sum()
}

impl<'a> Linear<'a> {
    pub(super) fn new<S: Sponge>(
        voice: &mut Voice<'_, S>,
        chips: &'a [Chip<'a>],
        claims: &'a [Claims],
        variables: usize,
    ) -> Self {
        let lambda = voice.sample("linear lambda");
        let mut claim = Fr::zero();
        let mut all = Vec::new();
        for (index, claims) in (0..).zip(claims) {
            let weights = [0, 1, 2, 3].map(|k| lambda.pow([4_u64 * index + k]));
            claim += weights[0] * claims.start.value + weights[1] * claims.end.value;
            all.extend(of_pair(chips, claims, weights));
        }
        let mut tables = Vec::new();
        for product in &all {
            let chip = &chips[product.instance];
            let own = chip.log_groups();
            let half = Fr::from(2_u64).inverse().unwrap();
            let share = half.pow([(variables - own) as u64]);
            let row = |index: usize| {
                let (group, lane) = (index % (1 << variables), index >> variables);
                group % (1 << own) * 8 + lane
            };
            let rows = 0..8 << variables;
            let weight = |index| share * (product.weight)(row(index));
            tables.push(rows.clone().map(weight).collect());
            let form = |index| (product.form)(&chip.row(row(index)));
            tables.push(rows.map(form).collect());
        }
        Self {
            products: all,
            sum: Sum::new(tables, None),
            claim,
            rounds: Vec::new(),
        }
    }

    /// Sends a round.
    pub(super) fn send<S: Sponge>(&mut self, voice: &mut Voice<'_, S>) {
        let [zero, one, two] = self.sum.round([0, 1, 2], products);
        let message = Message::LinearRound(self.rounds.len());
        let sent = [zero, second(zero, one, two)];
        self.rounds
            .push(voice.message(message, "linear round", sent));
    }

    pub(super) fn bind(&mut self, r: Fr) {
        let [zero, top] = self.rounds[self.rounds.len() - 1];
        let one = self.claim - zero;
        self.claim = zero + (one - zero - top) * r + top * r * r;
        self.sum.bind(r);
    }

    /// Returns the claim minus the sum at these values of all instances' columns, once all
    /// variables are bound.
    pub(super) fn missing(&self, values: &[&[Fr]]) -> Fr {
        let weights = self.sum.end();
        let weights = weights.iter().step_by(2);
        let term = |(weight, product): (&Fr, &Product<'_>)| {
            *weight * (product.form)(values[product.instance])
        };
        self.claim - weights.zip(&self.products).map(term).sum::<Fr>()
    }
}

/// Returns the four claims of a pair.
fn of_pair<'a>(
    chips: &'a [Chip<'a>],
    Claims { pair, start, end }: &'a Claims,
    [lambda0, lambda1, lambda2, lambda3]: [Fr; 4],
) -> Vec<Product<'a>> {
    let bits = &|weight: Weight<'a>, form: Form<'a>| Product {
        instance: pair.bits,
        weight,
        form,
    };
    let chip = &chips[pair.lanes];
    let forms = match &chip.air.permutation {
        Some(Permutation::Lanes(forms)) => Some(forms),
        _ => None,
    };
    let Lanes {
        real,
        before,
        after,
    } = forms.unwrap();
    let lanes = &|form: Form<'a>| Product {
        instance: pair.lanes,
        weight: Box::new(|row| eq(&start.permutations, row)),
        form,
    };
    let weighted = |forms: &'a [_], columns: &[Fr]| -> Fr {
        let values = forms.iter().map(|form| chip.evaluate(form, columns));
        start.lanes.iter().zip(values).map(|(w, v)| *w * v).sum()
    };
    let at = |claim: &'a StateClaim| {
        move |row: usize| eq(&claim.permutations, row / BITS) * eq(&claim.bits, row % BITS)
    };
    let all_ones = Fr::from(2_u64).pow([64_u64]) - Fr::one();
    vec![
        bits(
            Box::new(at(start)),
            Box::new(move |columns| {
                let group = |g: usize| eq(&start.groups, g) * signs(&start.lanes, g + 1, columns);
                lambda0 * (0..3).map(group).sum::<Fr>()
            }),
        ),
        lanes(Box::new(move |columns| {
            let real = chip.evaluate(real, columns) * start.lanes.iter().sum::<Fr>();
            let after = weighted(after, columns);
            lambda0 * eq(&start.groups, 3) * (all_ones * real - after - after)
        })),
        bits(
            Box::new(at(end)),
            Box::new(move |columns| {
                let group = |g: usize| eq(&end.groups, g) * signs(&end.lanes, g, columns);
                lambda1 * (0..4).map(group).sum::<Fr>()
            }),
        ),
        bits(
            Box::new(|row| eq(&start.permutations, row / BITS) * Fr::from(1_u64 << (row % BITS))),
            Box::new(move |columns| {
                let bits = start.lanes.iter().zip(columns);
                lambda2 * bits.map(|(w, b)| *w * b).sum::<Fr>()
            }),
        ),
        lanes(Box::new(move |columns| {
            -lambda2 * weighted(before, columns)
        })),
        bits(
            Box::new(at(start)),
            Box::new(move |columns| lambda3 * columns[GROUPS * LANES]),
        ),
        lanes(Box::new(move |columns| {
            -lambda3 * chip.evaluate(real, columns)
        })),
    ]
}
