//! Kernels against a dense prover in plain elements, and an independent verifier.

mod dense;
mod grid;
mod memory;
mod packed;

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_kernels_cpu::Isa;

use zkfabric_sumcheck::rows::{
    Constraint, Error, Instance, Outcome, bind, column_values, prove_rows,
};
use zkfabric_sumcheck::{Linear, Memory, Operation, Program, Values};

use crate::fixture::{self, Random, Table};
use dense::{Dense, interpolate};

/// A run: messages, challenges, outcome.
struct Run {
    messages: Vec<[Fr; 3]>,
    challenges: Vec<Fr>,
    outcome: Outcome,
}

fn run(isa: Isa, instances: &[Instance<'_>], point: &Point, claim: Fr) -> Run {
    run_in(&Memory::default(), isa, instances, point, claim)
}

fn run_in(memory: &Memory, isa: Isa, instances: &[Instance<'_>], point: &Point, claim: Fr) -> Run {
    let (mut messages, mut challenges) = (Vec::new(), Vec::new());
    let mut random = Random(99);
    let mut challenge = |message: [Fr; 3]| {
        messages.push(message);
        challenges.push(random.element());
        challenges[challenges.len() - 1]
    };
    let outcome = prove_rows(
        isa,
        memory,
        instances,
        (&point.z, &point.lanes),
        claim,
        &mut challenge,
    )
    .unwrap();
    Run {
        messages,
        challenges,
        outcome,
    }
}

/// Point of the claim.
struct Point {
    z: Vec<Fr>,
    lanes: [Fr; 3],
}

impl Point {
    fn new(variables: usize) -> Self {
        let mut random = Random(7);
        Self {
            z: (0..variables).map(|_| random.element()).collect(),
            lanes: core::array::from_fn(|_| random.element()),
        }
    }

    fn all(&self) -> Vec<Fr> {
        [&self.z[..], &self.lanes].concat()
    }
}

/// Verifies the rounds and returns the claim left after all rounds.
fn verify(point: &Point, mut claim: Fr, run: &Run) -> Fr {
    let coordinates = point.all();
    assert_eq!(run.messages.len(), coordinates.len());
    for ((z, [a, c, d]), r) in coordinates.iter().zip(&run.messages).zip(&run.challenges) {
        let b = (claim - (Fr::one() - z) * a) / z;
        claim = interpolate([*a, b, *c, *d], *r);
    }
    claim
}

/// Returns the value that the verifier compares with the last claim.
fn end(instances: &[Instance<'_>], values: &[Vec<Fr>]) -> Fr {
    let instances = instances.iter().zip(values);
    instances
        .map(|(i, values)| dense::polynomial(i, values))
        .sum()
}

/// Checks every message, every value and the verifier's decision, on tables of these heights.
fn check(heights: &[usize], kind: fixture::Kind, isas: &[Isa]) {
    let tables: Vec<Table> = heights
        .iter()
        .enumerate()
        .map(|(seed, groups)| Table::new(seed as u64 + 1, *groups, kind))
        .collect();
    check_tables(&tables, isas);
}

fn check_tables(tables: &[Table], isas: &[Isa]) {
    let instances: Vec<Instance<'_>> = tables.iter().map(Table::instance).collect();
    let variables = tables.iter().map(Table::variables).max().unwrap();
    let point = Point::new(variables);
    let claim: Fr = instances
        .iter()
        .map(|i| Dense::new(i).claim(&point.z, &point.lanes))
        .sum();
    assert!(!claim.is_zero());
    let mut expected = None;
    for &isa in isas {
        let run = run(isa, &instances, &point, claim);
        if expected.is_none() {
            let mut tables: Vec<Dense<'_>> = instances.iter().map(Dense::new).collect();
            let mut claims: Vec<Fr> = tables
                .iter()
                .map(|t| t.claim(&point.z, &point.lanes))
                .collect();
            for (round, message) in run.messages.iter().enumerate() {
                let r = run.challenges[round];
                let mut sum = [Fr::zero(); 3];
                for (table, claim) in tables.iter_mut().zip(&mut claims) {
                    let values = table.round(round, &point.z, &point.lanes, *claim);
                    for (sum, i) in sum.iter_mut().zip([0, 2, 3]) {
                        *sum += values[i];
                    }
                    *claim = interpolate(values, r);
                    table.bind(round, point.z.len(), r);
                }
                assert_eq!(*message, sum, "{} round {round}", isa.name());
            }
            for (table, values) in tables.iter().zip(&run.outcome.values) {
                assert_eq!(*values, table.values());
            }
            expected = Some((run.messages.clone(), run.outcome.clone()));
        }
        assert!(run.outcome.holds);
        assert_eq!(
            verify(&point, claim, &run),
            end(&instances, &run.outcome.values)
        );
        assert_eq!(run.challenges[..variables], run.outcome.point);
        assert_eq!(run.challenges[variables..], run.outcome.lanes);
        assert_eq!(
            Some((run.messages, run.outcome)),
            expected,
            "{}",
            isa.name()
        );
    }
}

fn isas() -> Vec<Isa> {
    Isa::tested().rev().collect()
}

#[test]
fn small_instances_of_any_height() {
    for kind in fixture::KINDS {
        check(&[1, 2, 3], kind, &isas());
        check(&[7, 1, 8, 9, 5, 16], kind, &isas());
        check(&[40, 17, 31, 2, 33, 32, 64], kind, &isas());
    }
}

#[test]
fn an_instance_alone() {
    for kind in fixture::KINDS {
        for groups in [1, 6, 32] {
            check(&[groups], kind, &isas());
        }
    }
}

/// More than one region of storage, blocks that are moved together, regions that end early.
#[test]
fn large_instances() {
    let isas = isas();
    check(&[2100, 96, 4129], fixture::Kind::Cubic, &isas[..1]);
    check(&[513, 2048], fixture::Kind::NonlinearLeaf, &isas[..1]);
}

#[test]
fn threads_do_not_matter() {
    let tables = [700, 65, 2200].map(|groups| Table::new(5, groups, fixture::Kind::Cubic));
    let instances: Vec<Instance<'_>> = tables.iter().map(Table::instance).collect();
    let point = Point::new(12);
    let runs = [1, 2, 3].map(|threads| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        let run = pool.install(|| run(Isa::current(), &instances, &point, Fr::one()));
        (run.messages, run.outcome)
    });
    assert_eq!(runs[0], runs[1]);
    assert_eq!(runs[0], runs[2]);
}

/// The prover finishes, the verifier refuses.
#[test]
fn a_violated_constraint_is_refused() {
    for kind in fixture::KINDS {
        for groups in [1, 5, 40] {
            let mut table = Table::new(3, groups, kind);
            let honest = Point::new(6);
            let claim = {
                let instance = table.instance();
                Dense::new(&instance).claim(&honest.z, &honest.lanes)
            };
            let instances = [table.instance()];
            assert_eq!(
                verify(
                    &honest,
                    claim,
                    &run(Isa::current(), &instances, &honest, claim)
                ),
                end(
                    &instances,
                    &run(Isa::current(), &instances, &honest, claim)
                        .outcome
                        .values
                ),
            );
            table.spoil(8 * groups - 3);
            let instances = [table.instance()];
            let run = run(Isa::current(), &instances, &honest, claim);
            assert!(!run.outcome.holds);
            let dense = Dense::new(&instances[0]);
            let values = vec![dense.values_at(&run.outcome.point, &run.outcome.lanes)];
            assert_eq!(run.outcome.values, values);
            assert_ne!(verify(&honest, claim, &run), end(&instances, &values));
        }
    }
}

#[test]
fn a_wrong_claim_is_refused() {
    let table = Table::new(4, 20, fixture::Kind::Quadratic);
    let instances = [table.instance()];
    let point = Point::new(5);
    let claim = Dense::new(&instances[0]).claim(&point.z, &point.lanes) + Fr::one();
    let run = run(Isa::current(), &instances, &point, claim);
    assert!(!run.outcome.holds);
    assert_ne!(
        verify(&point, claim, &run),
        end(&instances, &run.outcome.values)
    );
}

/// Products of an `add` chip: two flags, their sum, a carry, and the sum of two operands or their
/// difference.
#[test]
fn products_share_their_flags() {
    check_table(&fixture::addition(4, 3));
}

fn check_table(table: &Table) {
    let instances = [table.instance()];
    let point = Point::new(table.variables());
    let claim = Dense::new(&instances[0]).claim(&point.z, &point.lanes);
    let run = run(Isa::current(), &instances, &point, claim);
    assert!(run.outcome.holds);
    assert_eq!(
        verify(&point, claim, &run),
        end(&instances, &run.outcome.values)
    );
}

/// More columns than one sum of products holds, and more products than one sum; in parts and as a
/// whole.
#[test]
fn wide_instances() {
    for groups in [1, 3, 40, 300] {
        check_wide(groups);
    }
}

fn check_wide(groups: usize) {
    let bytes: Vec<[u8; 8]> = (0..groups).map(|i| [i as u8 * 5; 8]).collect();
    let words: Vec<[u64; 8]> = (0..groups).map(|i| [(1 << 52) - 1 - i as u64; 8]).collect();
    let count = 900;
    let columns: Vec<Values<'_>> = (0..count)
        .map(|i| match i % 5 {
            0 => Values::U52(&words),
            _ => Values::U8(&bytes),
        })
        .collect();
    let mut random = Random(8);
    let mut program = Program {
        columns: count,
        operations: Vec::new(),
    };
    let mut leaf = Linear::default();
    for i in 0..count {
        leaf.add_scaled(&Linear::value(i), random.element());
    }
    // Equal columns: x y - x' y' vanishes.
    let (mut constraints, mut whole) = (Vec::new(), Linear::default());
    for i in (0..880).step_by(10) {
        let mut constraint = Linear::default();
        let weight = random.element();
        for (x, y, sign) in [(i, i + 1, weight), (i + 5, i + 6, -weight)] {
            constraint.add_scaled(&Linear::value(count + program.operations.len()), sign);
            program.operations.push(Operation::Product(x, y));
        }
        whole.add_scaled(&constraint, Fr::one());
        constraints.push(Constraint {
            weight: Fr::one(),
            form: constraint,
        });
    }
    let parts = Instance {
        columns,
        groups,
        program,
        leaf,
        constraints,
    };
    let whole = Instance {
        constraints: vec![Constraint {
            weight: Fr::one(),
            form: whole,
        }],
        ..parts.clone()
    };
    let point = Point::new(groups.next_power_of_two().ilog2() as usize);
    let claim = Dense::new(&parts).claim(&point.z, &point.lanes);
    for isa in Isa::tested() {
        let [parts, whole] = [&parts, &whole].map(|instance| {
            let instances = [instance.clone()];
            let run = run(isa, &instances, &point, claim);
            assert!(run.outcome.holds, "{}", isa.name());
            assert_eq!(
                verify(&point, claim, &run),
                end(&instances, &run.outcome.values)
            );
            (run.messages, run.outcome)
        });
        assert_eq!(parts, whole, "{} {groups}", isa.name());
    }
}

#[test]
fn what_does_not_fit_is_an_error() {
    let table = Table::new(2, 4, fixture::Kind::Quadratic);
    let mut never = |_: [Fr; 3]| -> Fr { panic!("nothing is asked") };
    let mut error = |change: &dyn Fn(&mut Instance<'_>, &mut Point)| {
        let mut instances = [table.instance(), table.instance()];
        let mut point = Point::new(2);
        change(&mut instances[1], &mut point);
        prove_rows(
            Isa::PORTABLE,
            &Memory::default(),
            &instances,
            (&point.z, &point.lanes),
            Fr::one(),
            &mut never,
        )
        .unwrap_err()
    };
    let columns = table.instance().columns.len();
    assert_eq!(error(&|i, _| i.groups = 0), Error::Empty { instance: 1 });
    assert_eq!(
        error(&|i, _| i.groups = 3),
        Error::Groups {
            instance: 1,
            column: 0,
            expected: 3,
            got: 4
        }
    );
    assert_eq!(
        error(&|i, _| i.columns.truncate(columns - 1)),
        Error::Columns {
            instance: 1,
            expected: columns,
            got: columns - 1
        }
    );
    let first = |i: &mut Instance<'_>, operation| i.program.operations[0] = operation;
    assert_eq!(
        error(&|i, _| first(i, Operation::Product(0, columns))),
        Error::Operand {
            instance: 1,
            expected: columns,
            got: columns
        }
    );
    assert_eq!(
        error(&|i, _| first(i, Operation::Linear(Linear::value(columns + 9)))),
        Error::Operand {
            instance: 1,
            expected: columns,
            got: columns + 9
        }
    );
    let values = columns + table.instance().program.operations.len();
    assert_eq!(
        error(&|i, _| i.leaf = Linear::value(values)),
        Error::Operand {
            instance: 1,
            expected: values,
            got: values
        }
    );
    assert_eq!(
        error(&|i, _| {
            i.program.operations.push(Operation::Product(0, 1));
            i.program
                .operations
                .push(Operation::Product(values, values));
            i.constraints = vec![Constraint {
                weight: Fr::one(),
                form: Linear::value(values + 1),
            }];
        }),
        Error::Degree {
            instance: 1,
            expected: 3,
            got: 4
        }
    );
    assert_eq!(
        error(&|_, point| point.z.truncate(1)),
        Error::Coordinates {
            expected: 2,
            got: 1
        }
    );
    assert_eq!(
        error(&|_, point| point.z[1] = Fr::zero()),
        Error::ZeroCoordinate { index: 1 }
    );
    assert_eq!(
        error(&|_, point| point.lanes[2] = Fr::zero()),
        Error::ZeroCoordinate { index: 4 }
    );
}

#[test]
fn no_instances_prove_zero() {
    let point = Point::new(2);
    let run = run(Isa::current(), &[], &point, Fr::zero());
    assert!(run.outcome.holds && run.messages.iter().flatten().all(Fr::is_zero));
}

#[test]
fn units_are_values_of_256_rows() {
    let table = Table::new(6, 70, fixture::Kind::Cubic);
    let instance = table.instance();
    let mut random = Random(12);
    let lanes = core::array::from_fn(|_| random.element());
    let point: Vec<Fr> = (0..7).map(|_| random.element()).collect();
    let dense = Dense::new(&instance);
    for isa in Isa::tested() {
        let units = bind(isa, &instance.columns, &lanes, &point);
        let values = column_values(&units, &point);
        for (column, units) in units.iter().enumerate() {
            assert_eq!(units.len(), 3);
            for (unit, value) in units.iter().enumerate() {
                let rows = dense.rows(column);
                assert_eq!(
                    *value,
                    dense::extension(&rows[256 * unit..][..256], &lanes, &point[..5])
                );
            }
            assert_eq!(
                values[column],
                dense::extension(dense.rows(column), &lanes, &point)
            );
        }
    }
    assert!(!Fr::from(2).pow([3]).is_zero());
}
