//! A circuit with every feature of a row.

use super::*;

/// Places that the tests falsify.
pub(super) struct Places {
    /// A gate whose third wire no other row names.
    pub(super) gate: usize,
    /// A gate that uses the next row's first wire, which no other row names.
    pub(super) next: usize,
    /// The rows after a full and a partial round, whose wires no other row names.
    pub(super) full: usize,
    pub(super) partial: usize,
    /// A row that reads the first set, through variables that no other row names.
    pub(super) read: usize,
    /// A row that writes a value that nobody reads into the second set, through a variable that no
    /// other row names.
    pub(super) write: usize,
}

pub(super) struct Case {
    pub(super) circuit: Circuit,
    pub(super) assignment: Vec<Fr>,
    /// `None` for a circuit of gates alone.
    pub(super) places: Option<Places>,
}

/// Variables with their values.
struct Maker {
    builder: Builder,
    values: Vec<Fr>,
    rows: usize,
    word: u64,
}

impl Maker {
    fn new(public: usize, pair: &[G1Affine; 2], seed: u64) -> Self {
        let mut maker = Self {
            builder: Builder::new(),
            values: pair.iter().flat_map(halves).collect(),
            rows: PAIR + public,
            word: seed,
        };
        for _ in 0..public {
            maker.builder.public();
            let value = maker.random();
            maker.values.push(Fr::from(value));
        }
        maker
    }

    fn random(&mut self) -> u64 {
        // Constants of Knuth's MMIX generator.
        self.word = self
            .word
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.word >> 16
    }

    fn variable(&mut self, value: Fr) -> Variable {
        self.values.push(value);
        self.builder.variable()
    }

    fn row(&mut self, row: Row) -> usize {
        self.builder.row(row);
        self.rows += 1;
        self.rows - 1
    }

    fn value(&self, variable: Variable) -> Fr {
        self.values[variable.index()]
    }

    /// Adds a gate over these variables, with a new variable as its third wire.
    fn gate(&mut self, [a, b]: [Variable; 2], next: Option<Variable>) -> usize {
        let [m, l, r, n, k] = [2, 1 << 30, 3, 7, 5].map(|below| self.random() % below);
        let gate = Gate {
            m: m.into(),
            l: l.into(),
            r: r.into(),
            o: -Fr::from(7),
            n: next.map_or_else(Fr::zero, |_| (n + 1).into()),
            k: k.into(),
        };
        let of_next = next.map_or_else(Fr::zero, |next| self.value(next));
        let wires = [self.value(a), self.value(b), Fr::zero()];
        let c = self.variable(gate.value(wires, of_next) / Fr::from(7));
        self.row(Row::gate(gate, [a, b, c]))
    }

    /// Adds rounds that start from three variables, and the row after them.
    fn rounds(&mut self, wires: [Variable; 3], full: &[bool]) -> usize {
        let mut wires = wires;
        for full in full {
            let constants = [(); 3].map(|()| Fr::from(self.random()));
            let values = wires.map(|wire| self.value(wire));
            let (rule, next) = match full {
                true => (Rule::Full(constants), round(values, true)),
                false => (Rule::Partial(constants), round(values, false)),
            };
            let row = Row {
                rule,
                ..Row::gate(Gate::default(), wires)
            };
            self.row(row);
            let next = next.into_iter().zip(constants);
            let next: Vec<Variable> = next.map(|(v, k)| self.variable(v + k)).collect();
            wires = next.try_into().unwrap();
        }
        self.row(Row::gate(Gate::default(), wires))
    }
}

/// Computes a round of Poseidon2 without constants, by the matrices' entries.
pub(super) fn round(wires: [Fr; 3], full: bool) -> [Fr; 3] {
    let power = |x: Fr| x * x * x * x * x;
    let [a, b, c] = wires;
    let (state, last) = match full {
        true => (wires.map(power), 2),
        false => ([power(a), b, c], 3),
    };
    [[2, 1, 1], [1, 2, 1], [1, 1, last]].map(|row: [u64; 3]| {
        let terms = row.into_iter().zip(state);
        terms.map(|(entry, value)| Fr::from(entry) * value).sum()
    })
}

/// Returns a circuit of this many gates over earlier variables.
pub(super) fn gates(public: usize, gates: usize, seed: u64) -> Case {
    let mut maker = Maker::new(public, &[G1Affine::zero(); 2], seed);
    for _ in 0..gates {
        let count = maker.values.len() as u64;
        let places = [maker.random(), maker.random()].map(|place| (place % count) as usize);
        let named = places.map(variable_at);
        maker.gate(named, None);
    }
    Case {
        circuit: maker.builder.build().unwrap(),
        assignment: maker.values,
        places: None,
    }
}

fn variable_at(place: usize) -> Variable {
    let mut builder = Builder::new();
    let mut last = builder.pair()[place.min(PAIR - 1)];
    for _ in PAIR..=place {
        last = builder.variable();
    }
    last
}

/// Returns a circuit of gates, rounds and two sets, for a pair. Empty rows follow, so that a
/// circuit of this many rows has one more empty row.
pub(super) fn everything(public: usize, pair: &[G1Affine; 2], rows: usize) -> Case {
    let mut maker = Maker::new(public, pair, 9);
    let zero = maker.variable(Fr::zero());
    let [x, y, z] = [(); 3].map(|()| {
        let value = Fr::from(maker.random()).square().square();
        maker.variable(value)
    });
    let gate = maker.gate([x, y], None);
    // Followed by a row whose first wire has no other place.
    let alone = maker.variable(Fr::from(77));
    let next = maker.gate([y, z], Some(alone));
    maker.row(Row::gate(Gate::default(), [alone, zero, zero]));
    let full = maker.rounds([x, y, z], &[true, false, false, true]);
    let partial = maker.rounds([z, x, x], &[false, true, false]);

    let [first, second] = [(); 2].map(|()| maker.builder.set());
    // The values of the first set are constants.
    for value in [0_u64, 5, 6, 7, 5] {
        let a = maker.variable(value.into());
        let gate = Gate {
            l: Fr::one(),
            k: -Fr::from(value),
            ..Gate::default()
        };
        let row = Row::gate(gate, [a, zero, zero]);
        maker.row(Row {
            writes: Some(first),
            ..row
        });
    }
    let read = |maker: &mut Maker, set: Set, values: [Fr; 2]| {
        let [b, c] = values.map(|value| maker.variable(value));
        let row = Row::gate(Gate::default(), [zero, b, c]);
        maker.row(Row {
            reads: Some(set),
            ..row
        })
    };
    let place = read(&mut maker, first, [5_u64, 7].map(Fr::from));
    read(&mut maker, first, [5_u64, 0].map(Fr::from));
    // The values of the second set are computed by the circuit.
    let values = [x, y].map(|variable| maker.value(variable));
    for variable in [x, y] {
        let row = Row::gate(Gate::default(), [variable, zero, zero]);
        maker.row(Row {
            writes: Some(second),
            ..row
        });
    }
    let unread = maker.variable(Fr::from(78));
    let row = Row::gate(Gate::default(), [unread, zero, zero]);
    let write = maker.row(Row {
        writes: Some(second),
        ..row
    });
    read(&mut maker, second, values);
    assert!(maker.rows < rows);
    while maker.rows + 1 < rows {
        maker.row(Row::gate(Gate::default(), [zero; 3]));
    }
    Case {
        circuit: maker.builder.build().unwrap(),
        assignment: maker.values,
        places: Some(Places {
            gate,
            next,
            full,
            partial,
            read: place,
            write,
        }),
    }
}
