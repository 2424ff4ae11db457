//! Small integer changes of ranged values.
//!
//! Along the directions in which all equations keep their values, the forms with ranges take the
//! values of a linear code over the proof's field. Together with the multiples of the order these
//! values form a lattice, and a change in which every coordinate keeps its form in range is a
//! candidate for a second witness. Limbs that all equations use only through their number share one
//! coordinate, which keeps lattices small. The search tries the vectors of a reduced basis
//! (Lenstra, Lenstra, Lovasz 1982, by FLINT), their small combinations, and the vectors closest to
//! points of the ranges (Babai 1986).

use std::collections::BTreeMap;

use ark_bn254::Fr;
use ark_ff::{Field as _, PrimeField as _, Zero as _};
use num_bigint::{BigInt, BigUint};
use serde_json::{Value, json};

use crate::python::{Python, PythonError};
use crate::system::integer;
use crate::{Gradient, System};

const SCRIPT: &str = include_str!("lattice.py");
/// Most coordinates of a lattice: up to this number, reduction takes seconds.
pub const MOST: usize = 96;

/// New values for these variables.
pub type Candidate = Vec<(usize, Fr)>;

/// A coordinate: variables that all equations use as one number, or another form.
#[derive(Debug, Clone)]
struct Coordinate {
    /// The number's digits, least significant first, with their sizes; empty for another form.
    digits: Vec<(usize, BigUint)>,
    /// The form of the number, in units of the first digit.
    form: Gradient,
    value: BigUint,
    size: BigUint,
}

/// A lattice of a system.
#[derive(Debug, Default)]
struct Lattice {
    coordinates: Vec<Coordinate>,
    /// Generators of the lattice, modulo the order.
    generators: Vec<Vec<Fr>>,
}

/// Candidates of several systems. Lattices of more than [`MOST`] coordinates are not searched.
///
/// # Errors
/// [`PythonError`].
pub fn candidates(
    python: &Python,
    systems: &[System],
    seed: u64,
) -> Result<Vec<Vec<Candidate>>, PythonError> {
    let lattices: Vec<Vec<Lattice>> = systems.iter().map(Lattice::all).collect();
    let asked = lattices.iter().flatten().filter(|lattice| lattice.fits());
    let asked: Vec<Value> = asked.map(Lattice::json).collect();
    let modulus = BigUint::from(Fr::MODULUS).to_string();
    let question = json!({ "modulus": modulus, "seed": seed, "lattices": asked });
    let answers: Vec<Vec<Vec<String>>> = python.ask(SCRIPT, &question)?;
    let mut answers = answers.into_iter();
    let found = lattices.iter().map(|lattices| {
        let searched = lattices.iter().filter(|lattice| lattice.fits());
        let candidates = searched.flat_map(|lattice| {
            let changes = answers.next().unwrap_or_default();
            let changes = changes.iter().map(|change| lattice.candidate(change));
            changes.collect::<Vec<_>>()
        });
        candidates.collect()
    });
    Ok(found.collect())
}

/// Returns the number of coordinates of each lattice of a system.
#[must_use]
pub fn dimensions(system: &System) -> Vec<usize> {
    let lattices = Lattice::all(system);
    lattices
        .iter()
        .map(|lattice| lattice.coordinates.len())
        .collect()
}

impl Lattice {
    /// Returns the lattices of a system; coordinates without a common direction are in different
    /// lattices.
    fn all(system: &System) -> Vec<Self> {
        let echelon = system.echelon();
        let mut parts = Parts::default();
        let mut moved: Vec<(Coordinate, Gradient)> = Vec::new();
        for coordinate in coordinates(system) {
            let form = echelon.by_free(&coordinate.form);
            let mut directions = form.keys();
            // A coordinate that does not move is left out.
            let Some(first) = directions.next() else {
                continue;
            };
            directions.for_each(|other| parts.join(*first, *other));
            moved.push((coordinate, form));
        }
        let mut by_part: BTreeMap<usize, Vec<(Coordinate, Gradient)>> = BTreeMap::new();
        for (coordinate, form) in moved {
            let direction = form.keys().next().copied().unwrap_or_default();
            let part = parts.of(direction);
            by_part.entry(part).or_default().push((coordinate, form));
        }
        by_part.into_values().map(Self::of).collect()
    }

    fn of(moved: Vec<(Coordinate, Gradient)>) -> Self {
        let (coordinates, forms): (Vec<Coordinate>, Vec<Gradient>) = moved.into_iter().unzip();
        if coordinates.len() > MOST {
            return Self {
                coordinates,
                ..Self::default()
            };
        }
        // One generator per direction; the reduction drops dependent ones.
        let mut columns: BTreeMap<usize, Vec<Fr>> = BTreeMap::new();
        for (place, form) in forms.iter().enumerate() {
            for (variable, coefficient) in form {
                let column = columns.entry(*variable);
                let column = column.or_insert_with(|| vec![Fr::zero(); forms.len()]);
                column[place] = *coefficient;
            }
        }
        Self {
            coordinates,
            generators: systematic(columns.into_values().collect()),
        }
    }

    const fn fits(&self) -> bool {
        self.coordinates.len() <= MOST
    }

    fn json(&self) -> Value {
        let text = |row: &Vec<Fr>| {
            row.iter()
                .map(|x| integer(x).to_string())
                .collect::<Vec<_>>()
        };
        let of = |get: fn(&Coordinate) -> &BigUint| {
            let numbers = self.coordinates.iter().map(|c| get(c).to_string());
            numbers.collect::<Vec<_>>()
        };
        json!({
            "generators": self.generators.iter().map(text).collect::<Vec<_>>(),
            "values": of(|c| &c.value),
            "sizes": of(|c| &c.size),
        })
    }

    /// Returns a change as new values of variables.
    fn candidate(&self, change: &[String]) -> Candidate {
        let mut candidate = Candidate::new();
        for (coordinate, change) in self.coordinates.iter().zip(change) {
            let change: BigInt = change.parse().expect("an integer");
            let number = BigInt::from(coordinate.value.clone()) + change;
            let mut rest = number.to_biguint().expect("a number in its range");
            for (variable, size) in &coordinate.digits {
                candidate.push((*variable, Fr::from(&rest % size)));
                rest /= size;
            }
        }
        candidate
    }
}

/// Sets of numbers, each set represented by one of its numbers.
#[derive(Debug, Default)]
struct Parts(BTreeMap<usize, usize>);

impl Parts {
    fn of(&self, mut number: usize) -> usize {
        while let Some(next) = self.0.get(&number) {
            number = *next;
        }
        number
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.of(a), self.of(b));
        if a != b {
            self.0.insert(a.max(b), a.min(b));
        }
    }
}

/// Returns the generators in systematic form, so that the lattice with the order's multiples has as
/// many basis vectors as coordinates.
fn systematic(mut rows: Vec<Vec<Fr>>) -> Vec<Vec<Fr>> {
    let mut done: Vec<Vec<Fr>> = Vec::new();
    while let Some(row) = rows.pop() {
        let Some(pivot) = row.iter().position(|x| !x.is_zero()) else {
            continue;
        };
        let inverse = row[pivot].inverse().expect("not zero");
        let row: Vec<Fr> = row.into_iter().map(|x| x * inverse).collect();
        for other in rows.iter_mut().chain(&mut done) {
            let factor = other[pivot];
            other
                .iter_mut()
                .zip(&row)
                .for_each(|(x, y)| *x -= factor * y);
        }
        done.push(row);
    }
    done
}

/// The equations in which a variable occurs, and the ratios of its coefficients there.
type Shape = Vec<(usize, BigUint)>;

/// Returns the coordinates of all ranges, with limbs joined to numbers.
fn coordinates(system: &System) -> Vec<Coordinate> {
    let mut sizes: BTreeMap<usize, BigUint> = BTreeMap::new();
    let mut forms = Vec::new();
    for bound in &system.bounds {
        match single(bound.form.iter().collect::<Vec<_>>().as_slice()) {
            Some((variable, factor)) => {
                // A multiple of the variable is below the size, so the variable is below a fraction
                // of the size.
                let size = (&bound.size + &factor - 1_u32) / &factor;
                let least = sizes.entry(variable).or_insert_with(|| size.clone());
                *least = size.min(least.clone());
            }
            None => forms.push(Coordinate {
                digits: Vec::new(),
                form: bound.form.clone(),
                value: integer(&bound.value),
                size: bound.size.clone(),
            }),
        }
    }
    // A form of several variables relates them, so these variables are not joined.
    let mut places: BTreeMap<usize, Vec<(usize, Fr)>> = BTreeMap::new();
    let numbered = system
        .equations
        .iter()
        .chain(forms.iter().map(|form| &form.form));
    for (place, form) in numbered.enumerate() {
        for (variable, coefficient) in form {
            places
                .entry(*variable)
                .or_default()
                .push((place, *coefficient));
        }
    }
    let mut groups: BTreeMap<Shape, Vec<(Fr, usize)>> = BTreeMap::new();
    for variable in sizes.keys() {
        let column = places.remove(variable).unwrap_or_default();
        let Some((_, first)) = column.first().copied() else {
            groups.insert(vec![(*variable, BigUint::ZERO)], vec![(Fr::ONE, *variable)]);
            continue;
        };
        let inverse = first.inverse().expect("a coefficient that is not zero");
        let shape = column.into_iter();
        let shape = shape.map(|(place, coefficient)| (place, integer(&(coefficient * inverse))));
        groups
            .entry(shape.collect())
            .or_default()
            .push((first, *variable));
    }
    let numbers = groups
        .into_values()
        .flat_map(|group| joined(group, &sizes, system));
    numbers.chain(forms).collect()
}

/// Returns the only variable of a form if its coefficient is a small integer.
fn single(form: &[(&usize, &Fr)]) -> Option<(usize, BigUint)> {
    match form {
        [(variable, coefficient)] => {
            let factor = integer(coefficient);
            (factor.bits() <= 16).then_some((**variable, factor))
        }
        _ => None,
    }
}

/// Joins variables whose coefficients are multiples of each other into numbers with the variables
/// as digits: each digit's weight is the number of values of the digits below.
fn joined(
    mut group: Vec<(Fr, usize)>,
    sizes: &BTreeMap<usize, BigUint>,
    system: &System,
) -> Vec<Coordinate> {
    let mut numbers = Vec::new();
    while let Some((mut unit, lowest)) = least(&mut group) {
        let mut number = Coordinate {
            digits: Vec::new(),
            form: Gradient::from([(lowest, Fr::ONE)]),
            value: BigUint::ZERO,
            size: BigUint::from(1_u32),
        };
        let first = unit;
        let mut variable = lowest;
        loop {
            let size = &sizes[&variable];
            let value = integer(&system.variables[variable].value);
            number.value += value * &number.size;
            number.form.insert(variable, unit / first);
            number.digits.push((variable, size.clone()));
            number.size *= size;
            unit = first * Fr::from(number.size.clone());
            let next = group
                .iter()
                .position(|(coefficient, _)| *coefficient == unit);
            match next {
                Some(place) => (_, variable) = group.swap_remove(place),
                None => break,
            }
        }
        numbers.push(number);
    }
    numbers
}

/// Takes a variable that is not a higher digit of another variable's number.
fn least(group: &mut Vec<(Fr, usize)>) -> Option<(Fr, usize)> {
    let is_low = |place: usize| {
        let (unit, _) = group[place];
        !group.iter().any(|(other, _)| {
            let ratio = integer(&(unit / other));
            ratio.bits() > 1 && ratio.bits() <= 200 && ratio.count_ones() == 1
        })
    };
    let place = (0..group.len()).find(|place| is_low(*place));
    let place = place.or_else(|| (!group.is_empty()).then_some(0));
    place.map(|place| group.swap_remove(place))
}
