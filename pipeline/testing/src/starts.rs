//! Starts of attacks.

use crate::asm::Rng;
use crate::columns::{columns_of, limbs, numbers};
use crate::flags;
use crate::messages::is_lookup;
use crate::numbers::{digits, field, power_of_two, small};
use crate::row::{Row, RowChecker};
use crate::start::Start;
use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use zkfabric_air::{Air, Expr, Interaction, Width};
use zkfabric_chips::bus;
use zkfabric_vm::isa::Op;

/// Returns every single change, changes of whole numbers, changes of the row's messages and
/// lookups, and `pairs` random pairs.
#[must_use]
pub fn starts(checker: &RowChecker<'_>, row: &Row, pairs: usize, rng: &mut Rng) -> Vec<Start> {
    let air = checker.air;
    let mut starts = Vec::new();
    for column in 0..air.main.len() {
        for value in changed_values(row, column, rng) {
            starts.push(Start::cells(vec![(column, value)]));
        }
        starts.extend(
            changed_numbers(air, row, column, rng)
                .into_iter()
                .map(Start::cells),
        );
    }
    for interaction in &air.interactions {
        if is_lookup(interaction.bus) {
            starts.extend(lookups(row, interaction, rng).into_iter().map(Start::goals));
        } else {
            let goals = effects(row, interaction, rng);
            starts.extend(goals.into_iter().map(|goal| Start::goals(vec![goal])));
        }
    }
    for _ in 0..pairs {
        let columns = air.main.len() as u64;
        let pair = [rng.below(columns) as usize, rng.below(columns) as usize];
        let cells = pair.map(|column| {
            let values = changed_values(row, column, rng);
            (column, rng.pick(&values).unwrap_or_default())
        });
        starts.push(Start::cells(cells.to_vec()));
    }
    starts
}

/// Returns changes of the `concerned` columns: alone, a bit also together with another one, a limb
/// also with another limb of its number, so that the number stays the same.
#[must_use]
pub fn directed(
    checker: &RowChecker<'_>,
    row: &Row,
    concerned: &[usize],
    rng: &mut Rng,
) -> Vec<Start> {
    let air = checker.air;
    let bits: Vec<usize> = (0..air.main.len())
        .filter(|&column| air.main[column].width == Width::Bit)
        .collect();
    let mut starts = Vec::new();
    for &column in concerned {
        let mut values = changed_values(row, column, rng);
        if bits.contains(&column) {
            let half = Fr::one() / Fr::from(2u64);
            let not = Fr::one() - row.main[column];
            values = vec![not, half, Fr::from(2u64), -Fr::one()];
        }
        let fractions = fractions(air, row, column).into_iter();
        starts.extend(fractions.map(|value| Start::cells(vec![(column, value)])));
        for value in values {
            starts.push(Start::cells(vec![(column, value)]));
            if bits.contains(&column) {
                let others = bits.iter().filter(|&&bit| bit != column);
                let flips = others.map(|&bit| (bit, Fr::one() - row.main[bit]));
                starts.extend(flips.map(|flip| Start::cells(vec![(column, value), flip])));
            }
        }
        let Some((group, width)) = limbs(air, column) else {
            continue;
        };
        let place = group.iter().position(|&other| other == column);
        let place = place.unwrap_or_default();
        for (&limb, index) in group.iter().zip(0i64..) {
            let distance = index - place as i64;
            let apart = width * distance.unsigned_abs() as u32;
            let scale = match distance {
                0 => continue,
                1.. => power_of_two(apart),
                _ => Fr::one() / power_of_two(apart),
            };
            for delta in [Fr::one(), -Fr::one()] {
                let cells = vec![
                    (limb, row.main[limb] + delta),
                    (column, row.main[column] - delta * scale),
                ];
                starts.push(Start::cells(cells));
            }
        }
    }
    starts
}

/// Returns the values of a cell that change a field of the row's messages by one in either
/// direction; for a limb, the values are fractions.
fn fractions(air: &Air, row: &Row, column: usize) -> Vec<Fr> {
    let mut changed = row.clone();
    changed.main[column] += Fr::one();
    let mut values = Vec::new();
    for interaction in air.interactions.iter().filter(|i| !is_lookup(i.bus)) {
        for field in &interaction.fields {
            let slope = changed.value(field) - row.value(field);
            let Some(fraction) = slope.inverse().filter(|f| !f.is_one()) else {
                continue;
            };
            for value in [row.main[column] + fraction, row.main[column] - fraction] {
                if !values.contains(&value) {
                    values.push(value);
                }
            }
        }
    }
    values
}

/// Returns changes of the `concerned` columns that few rows need: vectors of flags, a bit with a
/// number of zero, a limb with another one and a bit, numbers with half-integers.
#[must_use]
pub fn combined(checker: &RowChecker<'_>, row: &Row, concerned: &[usize]) -> Vec<Start> {
    let air = checker.air;
    let bits: Vec<usize> = (0..air.main.len())
        .filter(|&column| air.main[column].width == Width::Bit)
        .collect();
    let mut starts = Vec::new();
    // These are many, so only if all concerned columns are bits.
    let flags = concerned.iter().all(|column| bits.contains(column));
    let half = Fr::one() / Fr::from(2u64);
    for &column in concerned {
        if bits.contains(&column) {
            if flags {
                starts.extend(flags::starts(air, row, column));
            }
            for number in numbers(air) {
                let zeros = number.into_iter().map(|limb| (limb, Fr::zero()));
                starts.push(Start::cells(zeros.chain([(column, half)]).collect()));
            }
        }
        let Some((group, width)) = limbs(air, column) else {
            continue;
        };
        starts.extend(carried(air, row, (&group, width), &bits));
        let place = group.iter().position(|&other| other == column);
        let place = place.unwrap_or_default();
        // A sign may follow from the highest limb, or from this one; a loan to another limb hides
        // the sign.
        let lent = [
            (place, group.len() - 1, Fr::one()),
            (place.saturating_sub(1), place, half),
        ];
        for (low, high, delta) in lent.into_iter().filter(|(low, high, _)| low < high) {
            let scale = power_of_two(width * (high - low) as u32);
            let (low, high) = (group[low], group[high]);
            for delta in [delta, -delta] {
                let cells = [
                    (high, row.main[high] + delta),
                    (low, row.main[low] - delta * scale),
                ];
                for &bit in &bits {
                    let flip = (bit, Fr::one() - row.main[bit]);
                    starts.push(Start::cells([cells.as_slice(), &[flip]].concat()));
                }
            }
        }
    }
    starts
}

/// Returns changes that make the lower half of a number one too large, by a half-integer in its
/// highest limb, and the number that continues it one too small; alone, and with a bit.
fn carried(air: &Air, row: &Row, (group, width): (&[usize], u32), bits: &[usize]) -> Vec<Start> {
    let base = power_of_two(width);
    let half = Fr::one() / Fr::from(2u64);
    let (Some(&low), Some(&high)) = (group.first(), group.last()) else {
        return Vec::new();
    };
    let others = numbers(air).into_iter().filter(|other| other != group);
    let flips = || bits.iter().map(|&bit| (bit, Fr::one() - row.main[bit]));
    let mut starts = Vec::new();
    for next in others.filter_map(|other| other.first().copied()) {
        let cells = vec![
            (low, row.main[low] + base * half),
            (high, row.main[high] + base - half),
            (next, row.main[next] - Fr::one()),
        ];
        starts.extend(flips().map(|flip| Start::cells([cells.clone(), vec![flip]].concat())));
        starts.push(Start::cells(cells));
    }
    starts
}

fn changed_values(row: &Row, column: usize, rng: &mut Rng) -> Vec<Fr> {
    let row = &row.main;
    let old = row[column];
    let mut values = vec![
        old + Fr::one(),
        -old,
        row[(column + 1) % row.len()],
        field(rng),
        Fr::one() - old,
        old - Fr::one(),
        old + power_of_two(15),
        old - power_of_two(15),
        old + power_of_two(16),
        old + power_of_two(64),
    ];
    values.retain(|value| *value != old);
    values
}

/// Returns changes of the number whose lowest limb is the column, and unbalanced forms of its
/// limbs.
fn changed_numbers(air: &Air, row: &Row, column: usize, rng: &mut Rng) -> Vec<Vec<(usize, Fr)>> {
    let Some((group, bits)) = limbs(air, column).filter(|(g, _)| g.first() == Some(&column)) else {
        return Vec::new();
    };
    let row = &row.main;
    let old: Vec<Fr> = group.iter().map(|&limb| row[limb]).collect();
    let mut value = Fr::zero();
    for (&limb, index) in old.iter().zip(0u32..) {
        value += limb * power_of_two(bits * index);
    }
    let high = power_of_two(bits * group.len() as u32 - 1);
    let targets = [
        value + Fr::one(),
        value - Fr::one(),
        value + high,
        value - high,
        Fr::zero(),
        Fr::from(rng.next_u64()),
    ];
    let mut changes = Vec::new();
    for target in targets {
        if let Some(new) = digits(&target, bits, group.len()).filter(|new| *new != old) {
            changes.push(group.iter().copied().zip(new).collect());
        }
    }
    // The same number in other limbs: one, or one half, carried from any limb to any other.
    let half = Fr::one() / Fr::from(2u64);
    for (low, high) in pairs(group.len()) {
        let base = power_of_two(bits * (high - low) as u32);
        let (low, high) = (group[low], group[high]);
        for carried in [Fr::one(), -Fr::one(), half, -half] {
            changes.push(vec![
                (low, row[low] + base * carried),
                (high, row[high] - carried),
            ]);
        }
    }
    changes
}

/// Returns all pairs of a lower and a higher index.
fn pairs(count: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..count).flat_map(move |low| (low + 1..count).map(move |high| (low, high)))
}

/// Returns goals for other values written or passed on, other cells, and other operations.
fn effects(row: &Row, interaction: &Interaction, rng: &mut Rng) -> Vec<Expr> {
    if !row.value(&interaction.multiplicity).is_one() {
        return Vec::new();
    }
    let other = |index: usize, values: &dyn Fn(Fr) -> Vec<Fr>| -> Vec<Expr> {
        let Some(expression) = interaction.fields.get(index) else {
            return Vec::new();
        };
        let values = values(row.value(expression)).into_iter();
        values
            .map(|value| expression - Expr::constant(value))
            .collect()
    };
    let target = Fr::from(2 * rng.below(1 << 30));
    let one = Fr::one();
    match interaction.bus {
        bus::MEMORY => {
            let mut goals = other(3, &|old| {
                vec![
                    old + one,
                    old - one,
                    old + power_of_two(63),
                    old - power_of_two(32),
                ]
            });
            goals.extend(other(1, &|address| vec![address + one, address - one]));
            goals
        }
        bus::STATE => other(0, &|old| {
            vec![
                old + Fr::from(2u64),
                old + Fr::from(4u64),
                old - Fr::from(4u64),
                target,
            ]
        }),
        bus::PROGRAM => other(1, &|_| {
            let ops = Op::ALL.iter().filter(|op| op.is_provable());
            ops.map(|op| Fr::from(op.code())).collect()
        }),
        _ => Vec::new(),
    }
}

/// Returns goals for other rows of the table in a lookup.
fn lookups(row: &Row, interaction: &Interaction, rng: &mut Rng) -> Vec<Vec<Expr>> {
    let fields = interaction.fields.iter();
    let old: Option<Vec<u64>> = fields.map(|field| small(&row.value(field))).collect();
    let random = rng.next_u64();
    let rows: Vec<Vec<Fr>> = match (interaction.bus, old.as_deref()) {
        (bus::RANGE16, Some(&[old])) => {
            let values = [
                old + 1,
                old.wrapping_sub(1),
                0,
                0xffff,
                random >> 48,
                old ^ 1 << 15,
            ];
            let values = values.into_iter().filter(|value| *value < 1 << 16);
            values.map(|value| vec![Fr::from(value)]).collect()
        }
        (bus::BYTES, Some(&[a, b, _])) => {
            let pairs = [
                (a ^ 1, b),
                (a, b ^ 1),
                (a ^ 128, b),
                (a, b ^ 128),
                (a ^ 1, b ^ 1),
            ];
            let row = |(a, b): (u64, u64)| [a, b, a & b].map(Fr::from).to_vec();
            pairs.into_iter().map(row).collect()
        }
        (bus::POWER, _) => {
            let exponents = [0, 1, 31, 32, 33, 63, 64, random % 64];
            let row = |n: u64| vec![Fr::from(n), power_of_two(n as u32)];
            exponents.into_iter().map(row).collect()
        }
        _ => Vec::new(),
    };
    let goals = rows.into_iter().map(|values| {
        let fields = interaction.fields.iter().zip(values);
        let goals = fields.map(|(field, value)| field - Expr::constant(value));
        // A constant field can't be changed, so goals that fix one are left out.
        goals.filter(|goal| !columns_of(goal).is_empty()).collect()
    });
    goals.collect()
}
