//! No gadget of the last circuit leaves a second witness of its results.
//!
//! The methods are those of `zkfabric-determinism`. A gadget names its inputs and its results;
//! candidates of a search are completed and judged by the rows.

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{Field as _, One as _, PrimeField as _, Zero as _};
use num_bigint::{BigInt, BigUint};
use zkfabric_determinism::circuit::{Rows, completed, question, system};
use zkfabric_determinism::page::{self, Entry};
use zkfabric_determinism::python::Python;
use zkfabric_determinism::solver::{Question, Questions, Scope};
use zkfabric_determinism::{Solution, System, lattice};
use zkfabric_plonk::{Circuit, Gate, Row, Set, check};

use super::{coordinate, number, some_point};
use crate::composer::{Composer, Number, RANGE_BITS};
use crate::field::LOW;
use crate::range::power;
use crate::sums::image;
use crate::tables::{ENTRIES, Tables};
use crate::{Element, Equation, Point};

/// Seed of all randomness here.
pub(super) const SEED: u64 = 0xde7e;

/// A result of a gadget.
enum GadgetResult {
    /// A number.
    Number(Number),
    /// A class modulo the other order, represented by an integer.
    Class([Number; 3]),
}

/// A gadget's inputs and results.
#[derive(Default)]
pub(super) struct Ends {
    given: Vec<Number>,
    made: Vec<GadgetResult>,
    /// Sets whose members the prover chooses, and the bits of a member.
    chosen: Vec<(Set, u32)>,
}

impl Ends {
    fn give(&mut self, numbers: impl IntoIterator<Item = Number>) {
        self.given.extend(numbers);
    }

    fn make(&mut self, numbers: impl IntoIterator<Item = Number>) {
        self.made
            .extend(numbers.into_iter().map(GadgetResult::Number));
    }

    /// Adds an element as an input, by its limbs.
    fn element(&mut self, element: &Element) {
        self.give(element.limbs);
    }

    fn class(&mut self, element: &Element) {
        self.made.push(GadgetResult::Class(element.limbs));
    }

    fn point(&mut self, point: &Point) {
        point
            .coordinates()
            .into_iter()
            .for_each(|x| self.element(x));
    }

    fn sum(&mut self, point: &Point) {
        point.coordinates().into_iter().for_each(|x| self.class(x));
    }
}

pub(super) type Write = fn(&mut Composer, &mut Ends, u64);

/// A gadget, and the function that writes it with numbers of a seed.
pub(super) struct Gadget {
    pub(super) name: &'static str,
    pub(super) write: Write,
}

const fn gadget(name: &'static str, write: Write) -> Gadget {
    Gadget { name, write }
}

/// Returns the scalar of a seed: some are edge cases.
fn scalar(seed: u64) -> Fr {
    match seed % 5 {
        0 => Fr::zero(),
        1 => -Fr::one(),
        2 => Fr::from(seed),
        _ => number(seed),
    }
}

fn given(c: &mut Composer, ends: &mut Ends, seed: u64) -> Number {
    let number = c.number(scalar(seed));
    ends.give([number]);
    number
}

fn element(c: &mut Composer, ends: &mut Ends, seed: u64) -> Element {
    let value = match seed % 5 {
        0 => Fq::one(),
        1 => -Fq::one(),
        2 => Fq::from(seed),
        _ => coordinate(seed),
    };
    let element = c.element(value);
    ends.element(&element);
    element
}

fn point(c: &mut Composer, ends: &mut Ends, seed: u64) -> Point {
    let point = c.point(&some_point(seed)).unwrap();
    ends.point(&point);
    point
}

/// Multiplies two elements.
fn multiplied(c: &mut Composer, ends: &mut Ends, [x, y]: [&Element; 2]) {
    let z = c.element(x.value() * y.value());
    let equation = Equation {
        products: vec![(1, [x, y])],
        elements: vec![(-1, &z)],
        constant: 0,
    };
    c.vanish(&equation).unwrap();
    ends.class(&z);
}

pub(super) const GADGETS: &[Gadget] = &[
    gadget("product", |c, ends, seed| {
        let [a, b] = [seed, seed + 1].map(|seed| given(c, ends, seed));
        ends.make([c.product(a, b)]);
    }),
    gadget("linear", |c, ends, seed| {
        let [a, b] = [seed, seed + 1].map(|seed| given(c, ends, seed));
        ends.make([c.linear([3, 5, 7].map(Fr::from), [a, b])]);
    }),
    gadget("sum", |c, ends, seed| {
        let [a, b, d] = [seed, seed + 1, seed + 2].map(|seed| given(c, ends, seed));
        ends.make([c.sum([a, b, d].map(|x| (Fr::from(3), x)), Fr::from(4))]);
    }),
    gadget("inverse", |c, ends, seed| {
        let a = c.number(number(seed));
        ends.give([a]);
        ends.make([c.inverse(a)]);
    }),
    gadget("range", |c, ends, seed| {
        let counts = [5, 13, 20, 26, 40, 78, 91, 128, 253];
        for (index, count) in (0..).zip(counts) {
            let value = crate::range::bits(number(seed + index), 0, count);
            let number = c.number(value);
            c.range(number, count);
            ends.give([number]);
        }
    }),
    gadget("reversed", |c, ends, seed| {
        let word = c.number(crate::range::bits(number(seed), 0, 64));
        ends.give([word]);
        ends.make([c.reversed(word)]);
    }),
    gadget("halves", |c, ends, seed| {
        let scalar = given(c, ends, seed);
        ends.make(c.halves(scalar));
    }),
    gadget("permutation", |c, ends, seed| {
        let state = [seed, seed + 1, seed + 2].map(|seed| given(c, ends, seed));
        ends.make(c.permutation(state));
    }),
    gadget("difference", |c, ends, seed| {
        let [x, y] = [seed, seed + 1].map(|seed| element(c, ends, seed));
        let difference = c.difference(&x, &y);
        ends.make(difference.limbs);
        ends.make([difference.native]);
    }),
    gadget("negation", |c, ends, seed| {
        let x = element(c, ends, seed);
        let negative = c.negation(&x);
        ends.make(negative.limbs);
        ends.make([negative.native]);
    }),
    gadget("element", |c, ends, seed| {
        let x = element(c, ends, seed);
        ends.make([x.native]);
    }),
    gadget("coordinate", |c, ends, seed| {
        let x = element(c, ends, seed);
        ends.make(c.coordinate(&x));
    }),
    gadget("canonical", |c, ends, seed| {
        let x = element(c, ends, seed);
        ends.make(c.canonical(&x));
    }),
    gadget("nonzero", |c, ends, seed| {
        let [x, y] = [seed, seed + 1].map(|seed| element(c, ends, seed));
        let difference = c.difference(&x, &y);
        c.nonzero(&difference);
    }),
    gadget("product of elements", |c, ends, seed| {
        let [x, y] = [seed, seed + 1].map(|seed| element(c, ends, seed));
        multiplied(c, ends, [&x, &y]);
    }),
    gadget("square of an element", |c, ends, seed| {
        let x = element(c, ends, seed);
        multiplied(c, ends, [&x, &x]);
    }),
    gadget("point", |c, ends, seed| {
        point(c, ends, seed);
    }),
    gadget("halves of a point", |c, ends, seed| {
        let point = point(c, ends, seed);
        ends.make(c.point_halves(&point));
    }),
    gadget("double", |c, ends, seed| {
        let point = point(c, ends, seed);
        let twice = c.double(&point).unwrap();
        ends.sum(&twice);
    }),
    gadget("add", |c, ends, seed| {
        let [p, q] = [seed, seed + 1].map(|seed| point(c, ends, seed));
        let sum = c.add(&p, &q).unwrap();
        ends.sum(&sum);
    }),
    gadget("add several", |c, ends, seed| {
        let [p, q, r] = [seed, seed + 1, seed + 2].map(|seed| point(c, ends, seed));
        let sum = c.add_all(&p, &[q, r]).unwrap();
        ends.sum(&sum);
    }),
    gadget("image by the endomorphism", |c, ends, seed| {
        let point = point(c, ends, seed);
        let image = image(c, &point).unwrap();
        ends.sum(&image);
    }),
    gadget("lookup of a point", |c, ends, seed| {
        let digit = c.ranged(Fr::from(seed), RANGE_BITS);
        ends.give([digit]);
        // The prover chooses the limbs before rho: the same limbs have a key for every rho. A key
        // has three powers of rho, so that three of them stand for all.
        let points = [3, 4, 5].map(|rho| {
            let rho = given(c, ends, rho + 5);
            let mut tables = Tables::new(c, rho);
            // Also the limbs of any other point are in the set where a table has that point.
            ends.chosen.push((tables.limbs(), LOW));
            let entries = (0..ENTRIES as u64).map(|index| c.constant_point(&some_point(index)));
            let entries: Vec<Point> = entries.collect();
            let table = tables.write(c, entries).unwrap();
            tables.read(c, &table, digit)
        });
        let limbs = |point: &Point| point.coordinates().map(|x| x.limbs).concat();
        let [first, others @ ..] = &points;
        for (one, other) in others
            .iter()
            .flat_map(|other| limbs(first).into_iter().zip(limbs(other)))
        {
            c.equal(one, other);
        }
        ends.sum(first);
    }),
    gadget("digits", |c, ends, seed| {
        let number = c.number(crate::range::bits(number(seed), 0, 128));
        ends.give([number]);
        // The lookup of a digit shows that it is a digit.
        let digits = c.nibbles(number);
        for digit in &digits {
            c.range(*digit, 4);
        }
        ends.make(digits);
    }),
    gadget("digits of an opposite", |c, ends, seed| {
        let digits = (0..3).map(|index| c.ranged(Fr::from((seed + index) % 16), 4));
        let digits: Vec<Number> = digits.collect();
        ends.give(digits.clone());
        ends.make(c.opposites(digits));
    }),
];

/// Digits that are read as the keys of tables. A search takes what is read from such a set as
/// fixed, so that this one is in none.
pub(super) const DIGITS_OF_KEYS: Gadget = gadget("digits of keys", |c, ends, seed| {
    let number = c.number(crate::range::bits(number(seed), 0, 128));
    ends.give([number]);
    let digits = c.nibbles(number);
    // The keys of tables: a digit's number of 13 bits, behind the table's number.
    let keys = c.set();
    for table in 0..2 {
        for digit in 0..ENTRIES as u64 {
            let key = c.constant(power(RANGE_BITS) * Fr::from(table) + Fr::from(digit));
            c.writing_row(keys, Gate::default(), [key; 3]);
        }
    }
    for digit in &digits {
        c.reading_row(keys, Gate::default(), [*digit; 3]);
    }
    ends.make(digits);
});

/// A gadget that was written, with its values.
pub(super) struct WrittenRow {
    pub(super) circuit: Circuit,
    pub(super) assignment: Vec<Fr>,
    ends: Ends,
    /// The set of ranges.
    range: Set,
    /// The first variable that is not a constant of the set of ranges.
    pub(super) first: usize,
    /// The gadget's rows.
    pub(super) rows: std::ops::Range<usize>,
    /// Written elements, with their values.
    elements: Vec<([Number; 3], Fq)>,
}

pub(super) fn written(name: &str, write: Write, seed: u64) -> WrittenRow {
    let written = written_with(write, seed, None);
    let accepted = check(&written.circuit, &written.assignment);
    accepted.unwrap_or_else(|error| panic!("{name}, seed {seed}: {error}"));
    written
}

/// Writes the gadget with another value of one of its elements, by its place among them, and all
/// that follows from it.
fn written_with(write: Write, seed: u64, other: Option<(usize, Fq)>) -> WrittenRow {
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    c.other_element = other;
    let (first, begin) = (c.written(), c.rows());
    let mut ends = Ends::default();
    write(&mut c, &mut ends, seed);
    let (end, range) = (c.rows(), c.ranges());
    let elements = core::mem::take(&mut c.elements);
    let (circuit, assignment) = c.finish().unwrap();
    let public = circuit.public();
    WrittenRow {
        circuit,
        assignment,
        ends,
        rows: public + begin..public + end,
        range,
        first,
        elements,
    }
}

impl WrittenRow {
    /// Returns whether all rows accept the values. The gadget's own rows are checked first: they
    /// refuse most values, and are few. Where the prover chooses the members of a set, any number
    /// of their range is one.
    fn accepts(&self, values: &[Fr]) -> bool {
        let is_modelled = !self.ends.chosen.is_empty();
        self.refusing(values).is_empty() && (is_modelled || check(&self.circuit, values).is_ok())
    }

    /// Returns what refuses the values in the gadget's own rows: rules and readings, each by its
    /// row, in which `false` stands for the rule.
    pub(super) fn refusing(&self, values: &[Fr]) -> Vec<(usize, bool)> {
        let all = self.circuit.rows();
        let wires = |row: usize| {
            let wires = all.get(row).map(|row| row.wires);
            wires.map(|wires| wires.map(|wire| values[wire.index()]))
        };
        let is_member = |set: Set, value: &Fr| {
            let mut writers = all.iter().filter(|row| row.writes == Some(set));
            writers.any(|row| values[row.wires[0].index()] == *value)
        };
        let is_read = |set: Set, value: &Fr| {
            let mut chosen = self.ends.chosen.iter();
            match chosen.find(|(chosen, _)| *chosen == set) {
                Some((_, bits)) => value.into_bigint() < power(*bits).into_bigint(),
                None if set == self.range => value.into_bigint() < power(RANGE_BITS).into_bigint(),
                None => is_member(set, value),
            }
        };
        let mut refusing = Vec::new();
        for (index, place) in self.rows.clone().enumerate() {
            let row = &all[place];
            let [now, next] = [place, place + 1].map(|place| wires(place).unwrap_or_default());
            if !row.rule.holds(now, next) {
                refusing.push((index, false));
            }
            if let Some(set) = row.reads
                && !now[1..].iter().all(|value| is_read(set, value))
            {
                refusing.push((index, true));
            }
        }
        refusing
    }

    /// Returns the results for these values.
    pub(super) fn made(&self, assignment: &[Fr]) -> Vec<BigUint> {
        let integer = |number: &Number| {
            BigInt::from(BigUint::from(
                assignment[number.variable().index()].into_bigint(),
            ))
        };
        let order = BigInt::from(BigUint::from(Fq::MODULUS));
        let made = self.ends.made.iter().map(|made| match made {
            GadgetResult::Number(number) => integer(number).to_biguint().unwrap(),
            GadgetResult::Class([low, middle, high]) => {
                let joined: BigInt =
                    integer(low) + (integer(middle) << 91) + (integer(high) << 169);
                (joined % &order).to_biguint().unwrap()
            }
        });
        made.collect()
    }

    pub(super) fn given(&self) -> Vec<usize> {
        let mut given: Vec<usize> = (0..self.first).collect();
        given.extend(self.ends.given.iter().map(|x| x.variable().index()));
        given
    }

    pub(super) fn rows<'a>(&'a self, name: &'a str, given: &'a [usize]) -> Rows<'a> {
        Rows {
            name,
            rows: &self.circuit.rows()[self.rows.clone()],
            assignment: &self.assignment,
            given,
            range: (self.range, 1 << RANGE_BITS),
            chosen: &self.ends.chosen,
        }
    }

    pub(super) fn system(&self, name: &str) -> System {
        system(self.rows(name, &self.given()))
    }

    /// Returns the question whether the results follow from the inputs; `None` if some results are
    /// classes.
    fn question(&self, name: &str, scope: Scope) -> Option<Question> {
        let made = self.ends.made.iter().map(|made| match made {
            GadgetResult::Number(number) => Some(number.variable().index()),
            GadgetResult::Class(_) => None,
        });
        let made = made.collect::<Option<Vec<usize>>>()?;
        question(self.rows(name, &self.given()), scope, self.first, &made)
    }

    /// Returns whether a candidate satisfies all rows with other results.
    fn is_breach(&self, solved: (&System, &Solution<'_>), candidate: &[(usize, Fr)]) -> bool {
        let made = self.made(&self.assignment);
        let rows = &self.circuit.rows()[self.rows.clone()];
        let tried = self.tried(rows, solved, candidate).into_iter();
        let mut others = tried.filter(|values| self.made(values) != made);
        others.any(|values| self.accepts(&values))
    }

    /// Returns the assignments that a candidate stands for: to first order, and completed by these
    /// rows.
    pub(super) fn tried(
        &self,
        rows: &[Row],
        (system, solved): (&System, &Solution<'_>),
        candidate: &[(usize, Fr)],
    ) -> [Vec<Fr>; 2] {
        let moved = solved.moved(candidate);
        let mut known: Vec<Option<Fr>> = vec![None; self.assignment.len()];
        for (known, variable) in known.iter_mut().zip(&system.variables) {
            *known = variable.is_given.then_some(variable.value);
        }
        for (variable, value) in candidate {
            known[*variable] = Some(*value);
        }
        let completed = completed(rows, known, &moved);
        [moved, completed]
    }
}

/// Returns the names of variables that can take any value.
fn free(system: &System) -> Vec<String> {
    let free = system.free().into_iter();
    free.map(|free| system.names(&free.variables()).join(" "))
        .collect()
}

/// Returns whether another value of an element that is not an input, with all that follows from it,
/// changes the results: a slope, a square, an image, a coordinate.
fn other_element_passes(honest: &WrittenRow, write: Write, seed: u64) -> bool {
    let given = |limbs: &[Number; 3]| {
        let low = limbs[0].variable();
        honest
            .ends
            .given
            .iter()
            .any(|number| number.variable() == low)
    };
    let elements = honest.elements.iter().enumerate();
    let mut chosen = elements.filter(|(_, (limbs, _))| !given(limbs));
    chosen.any(|(place, (_, value))| {
        let mut others = [*value + Fq::one(), -*value, coordinate(seed + 77)].into_iter();
        others.any(|other| {
            let changed = written_with(write, seed, Some((place, other)));
            let made = honest.made(&changed.assignment);
            made != honest.made(&honest.assignment) && changed.accepts(&changed.assignment)
        })
    })
}

/// Seeds of the values that gadgets are written with: some are edge cases.
const SEEDS: std::ops::Range<u64> = 0..5;
/// Candidates to judge per seed.
pub(super) const CANDIDATES: usize = 12;

/// Searches a gadget for second witnesses.
fn searched(gadget: &Gadget, python: &Python) -> (Entry, Questions) {
    let Gadget { name, write } = gadget;
    let all: Vec<WrittenRow> = SEEDS.map(|seed| written(name, *write, seed)).collect();
    let systems: Vec<System> = all.iter().map(|written| written.system(name)).collect();
    let found = lattice::candidates(python, &systems, SEED).unwrap();
    let of_seeds = all.iter().zip(&systems).zip(found);
    for (seed, ((written, system), found)) in SEEDS.zip(of_seeds) {
        let solved = system.solved();
        for candidate in found.iter().take(CANDIDATES) {
            let is_breach = written.is_breach((system, &solved), candidate);
            assert!(!is_breach, "{name} {seed}: {candidate:?}");
        }
    }
    let put = |scope: Scope| all.iter().map(move |written| written.question(name, scope));
    let searched: Option<Vec<Question>> = put(Scope::Searched).collect();
    let questions = Questions {
        name: (*name).to_owned(),
        every: put(Scope::Every).next().flatten(),
        searched: searched.unwrap_or_default(),
    };
    (Entry::new(name, &systems, None), questions)
}

/// The part that needs no lattices.
#[test]
fn no_number_and_no_element_of_a_gadget_is_free() {
    for Gadget { name, write } in GADGETS {
        for seed in SEEDS {
            let written = written(name, *write, seed);
            assert_eq!(free(&written.system(name)), [""; 0], "{name}");
            assert!(!other_element_passes(&written, *write, seed), "{name}");
        }
    }
}

#[test]
fn gadgets_leave_no_second_witness() {
    let Some(python) = Python::for_test() else {
        return;
    };
    let searched = GADGETS.iter().map(|gadget| searched(gadget, &python));
    let (mut entries, questions): (Vec<Entry>, Vec<Questions>) = searched.unzip();
    page::solved("gadgets", &python, &mut entries, questions).unwrap();
    page::check("gadgets", &entries);
}

/// Returns halves of a number that are not compared with the order.
fn loose_halves(c: &mut Composer, ends: &mut Ends, seed: u64) -> [Number; 2] {
    let scalar = c.number(Fr::from(seed + 5));
    ends.give([scalar]);
    let halves = [(0, 128), (128, 126)]
        .map(|(from, count)| c.ranged(crate::range::bits(scalar.value(), from, count), count));
    let sum = c.linear([Fr::one(), power(128), Fr::zero()], halves);
    c.equal(sum, scalar);
    halves
}

/// A fault of each kind is detected by the rank, or by a lattice.
#[test]
fn faults_are_seen() {
    let Some(python) = Python::for_test() else {
        return;
    };
    let by_rank: [(&str, Write); 2] = [
        ("a native free of its limbs", |c, ends, seed| {
            let x = c.element(coordinate(seed));
            ends.element(&x);
            let native = c.number(x.native.value());
            ends.make([c.product(native, native)]);
        }),
        ("an inverse without its equation", |c, ends, seed| {
            let x = given(c, ends, seed + 3);
            let inverse = c.number(x.value().inverse().unwrap_or_default());
            ends.make([c.linear([Fr::one(), Fr::one(), Fr::zero()], [x, inverse])]);
        }),
    ];
    for (name, write) in by_rank {
        let system = written(name, write, 3).system(name);
        assert!(!free(&system).is_empty(), "{name}");
    }
    let by_element: [(&str, Write); 1] = [("a slope without its equation", |c, ends, seed| {
        let point = point(c, ends, seed);
        let slope = c.element(coordinate(seed));
        let twice = c.element(slope.value().square() - point.x.value() - point.x.value());
        let equation = Equation {
            products: vec![(1, [&slope, &slope])],
            elements: vec![(-2, &point.x), (-1, &twice)],
            constant: 0,
        };
        c.vanish(&equation).unwrap();
        ends.class(&twice);
    })];
    for (name, write) in by_element {
        let written = written(name, write, 3);
        assert!(other_element_passes(&written, write, 3), "{name}");
    }
    let by_lattice: [(&str, Write); 3] = [
        (
            "a point looked up without its lowest limb",
            |c, ends, seed| {
                let entry = c.constant_element(coordinate(seed));
                let set = c.set();
                ends.chosen.push((set, LOW));
                let [low, middle, high] = entry.limbs.map(|limb| {
                    c.write(set, limb);
                    c.number(limb.value())
                });
                let (gate, x) = c.joined([low, middle, high]);
                c.reading_row(set, gate, [low, middle, high]);
                c.reading_row(set, Gate::default(), [x.native, low, low]);
                // A key with the native alone.
                c.equal(x.native, entry.native);
                ends.class(&x);
            },
        ),
        ("a borrow that is no bit", |c, ends, seed| {
            let [low, high] = loose_halves(c, ends, seed);
            let borrow = c.number(Fr::zero());
            for (half, from, unit, count) in
                [(low, 0, power(128), 128), (high, 128, -Fr::one(), 126)]
            {
                let most = crate::range::bits(-Fr::one(), from, count);
                let slack = c.linear([-Fr::one(), unit, most], [half, borrow]);
                c.range(slack, count);
            }
            ends.make([low, high]);
        }),
        ("halves of any number", |c, ends, seed| {
            let halves = loose_halves(c, ends, seed);
            ends.make(halves);
        }),
    ];
    for (name, write) in by_lattice {
        let written = written(name, write, 3);
        let systems = [written.system(name)];
        let found = lattice::candidates(&python, &systems, SEED).unwrap();
        let [system] = &systems;
        let solved = system.solved();
        let mut found = found.iter().flatten();
        let is_seen = found.any(|candidate| written.is_breach((system, &solved), candidate));
        assert!(is_seen, "{name}");
    }
}
