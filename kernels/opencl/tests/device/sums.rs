//! Sums over columns on the device, against the native kernels.

use ark_bn254::Fr;
use ark_ff::{One, Zero};
use zkfabric_kernels_cpu::{Isa, field::Modulus as _};
use zkfabric_kernels_opencl::{
    Device, Error, FractionSum, LinearSum, Options, RowSum, RowsEnd, Table,
};
use zkfabric_msm::Scalars;
use zkfabric_sumcheck::{
    Linear, Memory, Operation, Program, Values,
    eq::eq_table,
    fractions::{self, Message},
    linear::{self, Weights},
    rows::{Constraint, Instance, prove_rows},
    stack::{self, Gathered, Layout, Piece},
};

use crate::fixture::{bytes, each_variant, element, elements};

const LANES: usize = 8;

/// Callback that draws the challenge of a round of fractions.
type Challenge<'a> = &'a mut dyn FnMut([Fr; 2]) -> Fr;

/// Columns of each width.
pub(crate) struct Columns {
    bits: Vec<u8>,
    bytes: Vec<u8>,
    halves: Vec<u16>,
    words: Vec<u32>,
    doubles: Vec<u64>,
    elements: Vec<Fr>,
}

impl Columns {
    /// Generates random values; `words` is the product of `bits` and `halves`, `doubles` contains
    /// both ends of its range.
    pub(crate) fn new(rows: usize, seed: u64) -> Self {
        let bits: Vec<u8> = bytes(rows, seed).iter().map(|b| b & 1).collect();
        let random = bytes(10 * rows, seed + 1);
        let halves: Vec<u16> = random
            .chunks(10)
            .map(|b| u16::from_le_bytes([b[0], b[1]]))
            .collect();
        let mut doubles: Vec<u64> = random
            .chunks(10)
            .map(|b| {
                b[2..]
                    .iter()
                    .fold(0, |word, byte| word << 8 | u64::from(*byte))
            })
            .collect();
        doubles[0] = u64::MAX;
        doubles[rows - 1] = 0;
        let mut field = elements(rows, seed);
        field[1] = -Fr::one();
        Self {
            words: bits
                .iter()
                .zip(&halves)
                .map(|(a, b)| u32::from(*a) * u32::from(*b))
                .collect(),
            bits,
            bytes: bytes(rows, seed + 2),
            halves,
            doubles,
            elements: field,
        }
    }

    pub(crate) fn scalars(&self) -> [Scalars<'_>; 6] {
        [
            Scalars::Bits(&self.bits),
            Scalars::U8(&self.bytes),
            Scalars::U16(&self.halves),
            Scalars::U32(&self.words),
            Scalars::U64(&self.doubles),
            Scalars::Field(&self.elements),
        ]
    }

    pub(crate) fn values(&self) -> Vec<Values<'_>> {
        vec![
            Values::Bits(self.bits.as_chunks().0),
            Values::U8(self.bytes.as_chunks().0),
            Values::U16(self.halves.as_chunks().0),
            Values::U32(self.words.as_chunks().0),
            Values::U64(self.doubles.as_chunks().0),
            Values::Field(self.elements.as_chunks::<LANES>().0),
        ]
    }
}

pub(crate) fn form(constant: u64, terms: &[(usize, Fr)]) -> Linear {
    Linear {
        constant: Fr::from(constant),
        terms: terms.to_vec(),
    }
}

/// Returns a program over six columns and its vanishing forms: a boolean check, a product, and a
/// cubic.
fn program() -> (Program, Vec<Linear>) {
    let (one, minus) = (Fr::one(), -Fr::one());
    let program = Program {
        columns: 6,
        operations: vec![
            Operation::Product(0, 0),
            Operation::Product(0, 2),
            Operation::Linear(form(1, &[(0, minus), (3, Fr::from(7))])),
            // (1 - b + 7 w) w - (1 - b) w = 7 w^2, a cubic with another factor.
            Operation::Product(8, 3),
            Operation::Product(9, 5),
            Operation::Linear(form(0, &[(4, one), (1, minus)])),
        ],
    };
    let vanishing = vec![
        form(0, &[(0, minus), (6, one)]),
        form(0, &[(3, minus), (7, one)]),
    ];
    (program, vanishing)
}

fn challenges() -> impl FnMut() -> Fr {
    let mut next = 0;
    move || {
        next += 1;
        element(next + 40)
    }
}

/// Loads tables of some columns; the first instance's columns are split into two tables.
fn load(device: &Device, given: &[Columns]) -> Vec<Vec<Table>> {
    let load = |(index, columns): (usize, &Columns)| {
        let scalars = columns.scalars();
        let (a, b) = scalars.split_at(if index == 0 { 2 } else { 6 });
        [a, b]
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(|part| device.load_table(part).unwrap().value)
            .collect()
    };
    given.iter().enumerate().map(load).collect()
}

fn references(tables: &[Vec<Table>]) -> Vec<Vec<&Table>> {
    tables
        .iter()
        .map(|tables| tables.iter().collect())
        .collect()
}

#[test]
fn rows_are_those_of_the_native_kernels() {
    rows_of(Options::default());
}

#[test]
fn rows_are_read_in_tiles_where_memory_is_short() {
    // The first instance's columns take 147 kB as elements, and all tables 50 kB.
    let limited = |bytes| Options {
        memory_limit_bytes: Some(bytes),
        ..Options::default()
    };
    rows_of(limited(220_000));
    // There are fewer slots of sums when a work-item has one element.
    each_variant(limited(60_000), |device, _| {
        let tables = load(device, &[Columns::new(768, 1)]);
        let tables = references(&tables);
        let (program, _) = program();
        let form = form(0, &[(10, Fr::one())]);
        let sum = RowSum {
            tables: &tables[0],
            program: &program,
            form: &form,
        };
        let z = elements(7, 1);
        let end = device.sum_rows(&[sum], (&z, &[Fr::one(); 3]), &mut |_| Fr::one());
        assert!(matches!(end, Err(Error::OutOfMemory { .. })));
    });
}

fn rows_of(options: Options) {
    each_variant(options, |device, variant| {
        // Two instances of unlike heights, one not a power of two; the first one's columns are in
        // two tables.
        let given = [Columns::new(768, 1), Columns::new(256, 2)];
        let (program, vanishing) = program();
        let leaf = form(
            0,
            &[
                (10, element(5)),
                (1, element(6)),
                (11, Fr::from(3)),
                (5, -Fr::one()),
            ],
        );
        let z = elements(9, 77);
        let lanes = [element(90), element(91), element(92)];
        let constraints: Vec<Constraint> = vanishing
            .iter()
            .zip(elements(2, 31))
            .map(|(form, weight)| Constraint {
                weight,
                form: form.clone(),
            })
            .collect();
        let mut whole = leaf.clone();
        for constraint in &constraints {
            whole.add_scaled(&constraint.form, constraint.weight);
        }

        let instances: Vec<Instance<'_>> = given
            .iter()
            .map(|columns| Instance {
                columns: columns.values(),
                groups: columns.bits.len() / LANES,
                program: program.clone(),
                leaf: leaf.clone(),
                constraints: constraints.clone(),
            })
            .collect();
        let claim = claim(&instances, &z, &lanes);
        let mut native = Vec::new();
        let mut draw = challenges();
        let expected = prove_rows(
            Isa::current(),
            &Memory::default(),
            &instances,
            (&z, &lanes),
            claim,
            &mut |message| {
                native.push(message);
                draw()
            },
        )
        .unwrap();
        assert!(expected.holds);

        let tables = load(device, &given);
        let references = references(&tables);
        let sums: Vec<RowSum<'_>> = references
            .iter()
            .map(|tables| RowSum {
                tables,
                program: &program,
                form: &whole,
            })
            .collect();
        let mut messages = Vec::new();
        let mut draw = challenges();
        let end = device
            .sum_rows(&sums, (&z, &lanes), &mut |message| {
                messages.push(message);
                draw()
            })
            .unwrap();
        let name = variant.name();
        assert!(end.timing.kernel_ns > 0);
        let end: RowsEnd = end.value;
        for (round, (got, expected)) in messages.iter().zip(&native).enumerate() {
            assert!(got == expected, "{name}: the message of round {round}");
        }
        assert_eq!(messages.len(), z.len() + 3, "{name}");
        assert!(
            end.groups == expected.point && end.lanes == expected.lanes,
            "{name}"
        );
        assert!(end.values == expected.values, "{name}: values");
        assert!(end.units == expected.units, "{name}: units");
    });
}

/// Returns the sum of the leaves.
fn claim(instances: &[Instance<'_>], z: &[Fr], lanes: &[Fr; 3]) -> Fr {
    let in_lanes = eq_table(lanes);
    let of_instance = |instance: &Instance<'_>| -> Fr {
        let variables = instance.groups.next_power_of_two().ilog2() as usize;
        let groups = eq_table(&z[..variables]);
        (0..LANES * instance.groups)
            .map(|row| {
                let columns: Vec<Fr> = instance
                    .columns
                    .iter()
                    .map(|column| column.times(row, Fr::one()))
                    .collect();
                let values = instance.program.values(&columns);
                let leaf = instance.leaf.evaluate(|index| values[index]);
                groups[row / LANES] * in_lanes[row % LANES] * leaf
            })
            .sum()
    };
    instances.iter().map(of_instance).sum()
}

#[test]
fn tables_that_do_not_fit_are_errors() {
    let Some(device) = crate::fixture::first(&Options::default()) else {
        return;
    };
    let load = |columns: &[Scalars<'_>]| device.load_table(columns).map(|_| ());
    let (short, long) = (vec![0_u8; 256], vec![0_u8; 512]);
    let mismatch = |result| matches!(result, Err(Error::LengthMismatch { .. }));
    assert!(mismatch(load(&[Scalars::U8(&short[..255])])));
    assert!(mismatch(load(&[Scalars::U8(&short), Scalars::U8(&long)])));
    let signed = vec![0_i8; 256];
    assert!(matches!(
        load(&[Scalars::I8(&signed)]),
        Err(Error::WidthMismatch { .. })
    ));
    let two = vec![2_u8; 256];
    assert!(matches!(
        load(&[Scalars::U8(&two), Scalars::Bits(&two)]),
        Err(Error::NotABit {
            column: 1,
            index: 0,
            got: 2
        })
    ));
}

#[test]
fn code_that_is_too_long_is_not_compiled() {
    let limited = |statements| Options {
        statements: Some(statements),
        ..Options::default()
    };
    let (program, _) = program();
    // A product, two columns and the sum: four statements and the form's end.
    let form = form(0, &[(7, Fr::one()), (4, Fr::one())]);
    let message = Message {
        numerator: form.clone(),
        denominator: form.clone(),
    };
    for (statements, fits) in [(7, true), (5, false)] {
        let Some(device) = crate::fixture::first(&limited(statements)) else {
            return;
        };
        let tables = load(&device, &[Columns::new(256, 1)]);
        let tables = references(&tables);
        let sum = RowSum {
            tables: &tables[0],
            program: &program,
            form: &form,
        };
        let z = elements(5, 1);
        let end = device.sum_rows(&[sum], (&z, &[Fr::one(); 3]), &mut |_| Fr::one());
        let refused = matches!(end, Err(Error::Unsupported { .. }));
        assert_eq!(refused, !fits, "{statements}");
        let sum = FractionSum {
            tables: &tables[0],
            program: &program,
            messages: &[message.clone(), message.clone()],
        };
        let tree = device.fractions(&[sum], 7);
        assert!(
            matches!(tree, Err(Error::Unsupported { .. })),
            "{statements}"
        );
    }
}

#[test]
fn instances_that_do_not_fit_are_errors() {
    let Some(device) = crate::fixture::first(&Options::default()) else {
        return;
    };
    let Some(other) = crate::fixture::first(&Options::default()) else {
        return;
    };
    let columns = Columns::new(256, 1);
    let load = |device: &Device, rows| {
        let columns = vec![0_u8; rows];
        device.load_table(&[Scalars::U8(&columns)]).unwrap().value
    };
    let table = device.load_table(&columns.scalars()).unwrap().value;
    let (program, _) = program();
    let form = form(0, &[(0, Fr::one())]);
    let lanes = [Fr::zero(); 3];
    let run = |tables: &[&Table], variables: usize| {
        let sum = RowSum {
            tables,
            program: &program,
            form: &form,
        };
        let z = vec![Fr::one(); variables];
        device
            .sum_rows(&[sum], (&z, &lanes), &mut |_| Fr::one())
            .map(|_| ())
    };
    assert!(run(&[&table], 5).is_ok());
    let mismatch = |result| matches!(result, Err(Error::LengthMismatch { .. }));
    assert!(mismatch(run(&[&table], 4)));
    assert!(mismatch(run(&[&table, &load(&device, 512)], 6)));
    assert!(mismatch(run(&[], 6)));
    assert!(matches!(
        run(&[&load(&other, 256)], 5),
        Err(Error::Foreign { .. })
    ));
}

#[test]
fn fractions_are_those_of_the_native_kernels() {
    each_variant(Options::default(), |device, variant| {
        let name = variant.name();
        let given = [Columns::new(768, 3), Columns::new(512, 4)];
        let (program, _) = program();
        let messages = vec![
            Message {
                numerator: form(0, &[(0, Fr::one())]),
                denominator: form(5, &[(4, element(8)), (1, Fr::one()), (10, element(9))]),
            },
            Message {
                numerator: form(0, &[(1, -Fr::one())]),
                denominator: form(1, &[(2, element(10))]),
            },
            Message {
                numerator: form(1, &[]),
                denominator: form(0, &[(5, Fr::one()), (11, -Fr::one())]),
            },
        ];
        // 3 blocks of 128 groups and 3 of 64.
        let log_groups = 10;
        let native = given
            .iter()
            .map(|columns| fractions::Instance {
                columns: columns.values(),
                groups: columns.bits.len() / LANES,
                program: program.clone(),
                messages: messages.clone(),
            })
            .collect();
        let isa = Isa::current();
        let mut native = fractions::Fractions::build(isa, native, log_groups).unwrap();
        let tables = load(device, &given);
        let references = references(&tables);
        let sums: Vec<FractionSum<'_>> = references
            .iter()
            .map(|tables| FractionSum {
                tables,
                program: &program,
                messages: &messages,
            })
            .collect();
        assert!(matches!(
            device.fractions(&sums, 9),
            Err(Error::LengthMismatch {
                expected: 512,
                got: 576,
                ..
            })
        ));
        let mut tree = device.fractions(&sums, log_groups).unwrap().value;
        assert!(tree.root() == native.root(), "{name}: root");
        let mut point: Vec<Fr> = Vec::new();
        let mut lanes = [element(1), element(2), element(3)];
        assert!(
            tree.layer(3, Fr::one(), (&[], &lanes), &mut |_| Fr::one())
                .is_err()
        );
        for k in (0..log_groups).rev() {
            let lambda = element(u64::from(k) + 60);
            let run = |layer: &mut dyn FnMut(Challenge<'_>) -> [Fr; 4]| {
                let mut draw = challenges();
                let (mut messages, mut drawn) = (Vec::new(), Vec::new());
                let end = layer(&mut |message| {
                    messages.push(message);
                    drawn.push(draw());
                    drawn[drawn.len() - 1]
                });
                (messages, drawn, end)
            };
            let (z, at) = (point.clone(), lanes);
            let expected =
                run(&mut |challenge| native.layer(k, lambda, &z, &at, challenge).unwrap());
            let got =
                run(&mut |challenge| tree.layer(k, lambda, (&z, &at), challenge).unwrap().value);
            assert!(got == expected, "{name}: layer {k}");
            let (_, mut drawn, _) = got;
            lanes = drawn.split_off(drawn.len() - 3).try_into().unwrap();
            point = [vec![element(u64::from(k))], drawn].concat();
        }
    });
}

#[test]
fn linear_sums_are_those_of_the_native_kernels() {
    each_variant(Options::default(), |device, variant| {
        let name = variant.name();
        let given = [Columns::new(768, 5), Columns::new(256, 6)];
        let forms = [
            form(0, &[(0, element(1)), (3, -Fr::one()), (5, element(2))]),
            form(0, &[(1, Fr::one()), (2, element(4)), (4, element(3))]),
        ];
        // A table for the two low bits, and one for all.
        let weights = [
            Weights {
                lanes: [1, 2, 3, 4, 5, 6, 7, 8].map(element),
                low: elements(4, 9),
                point: elements(5, 10),
            },
            Weights {
                lanes: [8, 7, 6, 5, 4, 3, 2, 1].map(element),
                low: elements(32, 11),
                point: vec![],
            },
        ];
        let variables = 9;
        let parts: Vec<linear::Part<'_>> = (0..2)
            .map(|i| linear::Part {
                columns: given[i].values(),
                groups: given[i].bits.len() / LANES,
                form: forms[i].clone(),
                weights: weights[i].clone(),
            })
            .collect();
        let mut native = linear::LinearSums::new(Isa::current(), &parts, variables).unwrap();
        let tables = load(device, &given);
        let references = references(&tables);
        let parts: Vec<LinearSum<'_>> = (0..2)
            .map(|i| LinearSum {
                tables: &references[i],
                form: &forms[i],
                weights: &weights[i],
            })
            .collect();
        assert!(matches!(
            device.linear_sums(&parts, 6),
            Err(Error::LengthMismatch {
                expected: 7,
                got: 6,
                ..
            })
        ));
        let mut sums = device.linear_sums(&parts, variables).unwrap().value;
        assert!(sums.value() == native.value(), "{name}: value");
        for round in 0..variables + 3 {
            assert!(sums.message() == native.message(), "{name}: round {round}");
            let r = element(round as u64 + 70);
            sums.bind(r).unwrap();
            native.bind(r);
        }
    });
}

#[test]
fn forms_and_weights_that_do_not_fit_are_errors() {
    let Some(device) = crate::fixture::first(&Options::default()) else {
        return;
    };
    let tables = load(&device, &[Columns::new(256, 5)]);
    let tables = references(&tables);
    let fitting = Weights {
        lanes: [Fr::one(); 8],
        low: vec![Fr::one(); 2],
        point: vec![Fr::one(); 4],
    };
    let run = |form: &Linear, weights: &Weights| {
        let part = LinearSum {
            tables: &tables[0],
            form,
            weights,
        };
        device.linear_sums(&[part], 8).map(|_| ())
    };
    let one = Fr::one();
    assert_eq!(run(&form(0, &[(5, one)]), &fitting), Ok(()));
    let mismatch = |result| matches!(result, Err(Error::LengthMismatch { .. }));
    assert!(mismatch(run(&form(0, &[(6, one)]), &fitting)));
    assert!(mismatch(run(&form(1, &[(5, one)]), &fitting)));
    for low in [1, 3, 4] {
        let low = vec![one; low];
        let weights = Weights {
            low,
            ..fitting.clone()
        };
        assert!(mismatch(run(&form(0, &[(5, one)]), &weights)));
    }
}

#[test]
fn stacks_are_combined_as_by_the_native_kernels() {
    each_variant(Options::default(), |device, variant| {
        let given = Columns::new(1024, 7);
        let (log_stack, stacks) = (13, 6);
        let piece = |column, first, units, stack, offset| Piece {
            column,
            first,
            units,
            stack,
            offset,
        };
        let pieces = [
            piece(0, 0, 4, 0, 4),
            piece(1, 0, 2, 1, 0),
            piece(1, 2, 2, 1, 6),
            piece(2, 0, 4, 2, 4),
            piece(3, 0, 4, 3, 28),
            piece(4, 0, 4, 4, 0),
            piece(5, 0, 4, 5, 8),
        ];
        let weights = elements(stacks, 12);
        let values = given.values();
        let layout = Layout::new(&values, &pieces, stacks, log_stack).unwrap();
        let expected = stack::combine(Isa::current(), &layout, &weights).unwrap();
        let table = device.load_table(&given.scalars()).unwrap().value;
        let columns: Vec<(&Table, usize)> = (0..6).map(|column| (&table, column)).collect();
        let run = |pieces: &[Piece]| device.combine_stacks(&columns, pieces, log_stack, &weights);
        assert!(
            run(&pieces).unwrap().value == expected,
            "{}",
            variant.name()
        );
        for index in 0..stacks {
            let stack = device.stack(&columns, &pieces, log_stack, index);
            let stack = stack.unwrap().value;
            let mut got = vec![0; stack.width().bytes() << log_stack];
            device.download_bytes(&stack, &mut got).unwrap();
            let native = stack::gather(&layout, index).unwrap();
            assert!(got == gathered(&native), "{}: {index}", variant.name());
        }
        let mixed = [piece(0, 0, 4, 0, 0), piece(2, 0, 4, 0, 4)];
        let stack = |index| device.stack(&columns, &mixed, log_stack, index);
        assert!(matches!(stack(0), Err(Error::WidthMismatch { .. })));
        assert_eq!(stack(1).unwrap().value.len(), 1 << 13);
        for wrong in [
            piece(6, 0, 4, 0, 4),
            piece(0, 1, 4, 0, 4),
            piece(0, 0, 4, 6, 4),
            piece(0, 0, 4, 0, 29),
            piece(0, usize::MAX, 4, 0, 0),
        ] {
            let result = run(&[wrong]);
            assert!(matches!(result, Err(Error::OutOfRange { .. })), "{wrong:?}");
        }
    });
}

fn gathered(stack: &Gathered) -> Vec<u8> {
    fn bytes<T: Copy, const N: usize>(groups: &[[T; 8]], of: impl Fn(T) -> [u8; N]) -> Vec<u8> {
        groups
            .as_flattened()
            .iter()
            .flat_map(|value| of(*value))
            .collect()
    }
    match stack {
        Gathered::Bits(v) | Gathered::U8(v) => v.as_flattened().to_vec(),
        Gathered::U16(v) => bytes(v, u16::to_le_bytes),
        Gathered::U32(v) => bytes(v, u32::to_le_bytes),
        Gathered::U52(v) | Gathered::U64(v) => bytes(v, u64::to_le_bytes),
        Gathered::Field(v) => v
            .as_flattened()
            .iter()
            .flat_map(|value| value.words().map(u64::to_le_bytes))
            .flatten()
            .collect(),
    }
}
