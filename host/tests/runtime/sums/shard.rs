//! All sums of a shard, one after the other, with challenges that depend on the earlier messages.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_host::sums::{
    Column, ColumnPoint, ColumnRef, Constraint, FractionInstance, Linear, LinearPart, Message,
    Operation, Piece, Program, RowInstance, RowPoint, RowsOutcome, StackColumns, Sums as _, Table,
    Weights, eq_table,
};
use zkfabric_host::{Backend, Error};

use crate::fixture::{element, elements};

/// Rows of the two instances.
const ROWS: [usize; 2] = [1024, 512];
/// Group variables of the higher instance.
pub(crate) const VARIABLES: usize = 7;
/// Two messages of 128 groups and two of 64 are 384 groups.
const LOG_GROUPS: u32 = 9;
const LOG_STACK: u32 = 13;
const COLUMNS: usize = 4;

/// Messages that a caller receives, in order: its challenges depend on all of them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Transcript(pub(crate) Vec<Fr>);

impl Transcript {
    fn observe(&mut self, values: &[Fr]) {
        self.0.extend_from_slice(values);
    }

    fn sample(&mut self) -> Fr {
        let sum: Fr = self.0.iter().rev().take(16).sum();
        let r = (sum + Fr::from(self.0.len() as u64)).pow([5]) + Fr::from(9);
        self.0.push(r);
        r
    }

    fn challenge(&mut self, message: &[Fr]) -> Fr {
        self.observe(message);
        self.sample()
    }
}

/// A shard of two instances with valid rows.
pub(crate) struct Shard {
    columns: [Vec<Column>; 2],
    program: Program,
    z: Vec<Fr>,
    lanes: [Fr; 3],
    claim: Fr,
}

fn columns(rows: usize, seed: u64) -> Vec<Column> {
    let words = elements(rows, seed);
    let a: Vec<u16> = words.iter().map(|word| word.0.0[0] as u16).collect();
    let b: Vec<u16> = words.iter().map(|word| word.0.0[1] as u16).collect();
    let products = a.iter().zip(&b).map(|(a, b)| u32::from(*a) * u32::from(*b));
    vec![
        Column::Bits(a.iter().map(|a| (a & 1) as u8).collect()),
        Column::U32(products.collect()),
        Column::U16(a),
        Column::U16(b),
    ]
}

fn leaf() -> Linear {
    let terms = [(0, 3), (2, 5), (4, 7)];
    Linear {
        constant: Fr::zero(),
        terms: terms.map(|(at, k)| (at, Fr::from(k))).to_vec(),
    }
}

/// Returns the constraint that the product of two columns is a third.
fn constraint() -> Constraint {
    Constraint {
        weight: element(77),
        form: Linear {
            constant: Fr::zero(),
            terms: vec![(1, -Fr::one()), (4, Fr::one())],
        },
    }
}

impl Shard {
    pub(crate) fn new() -> Self {
        let columns = [columns(ROWS[0], 1), columns(ROWS[1], 2)];
        let program = Program {
            columns: COLUMNS,
            operations: vec![Operation::Product(2, 3)],
        };
        let z = elements(VARIABLES, 31);
        let lanes = [3, 4, 5].map(element);
        // The sum over all rows by definition.
        let mut claim = Fr::zero();
        for columns in &columns {
            let rows = columns[0].len();
            let groups = eq_table(&z[..(rows / 8).ilog2() as usize]);
            let in_lanes = eq_table(&lanes);
            let all: Vec<Vec<Fr>> = columns.iter().map(|c| c.scalars().to_field()).collect();
            for row in 0..rows {
                let values: Vec<Fr> = all.iter().map(|column| column[row]).collect();
                let values = program.values(&values);
                claim += groups[row / 8] * in_lanes[row % 8] * leaf().evaluate(|at| values[at]);
            }
        }
        Self {
            columns,
            program,
            z,
            lanes,
            claim,
        }
    }

    /// Replaces the claim by a false one.
    pub(crate) fn false_claim(mut self) -> Self {
        self.claim += Fr::one();
        self
    }

    pub(crate) fn load(&self, backend: &dyn Backend) -> Result<Vec<Table>, Error> {
        let tables = self.columns.iter();
        tables
            .map(|columns| backend.load_table(columns.clone().into()))
            .collect()
    }

    /// Computes all sums.
    pub(crate) fn prove(&self, backend: &dyn Backend) -> Result<Transcript, Error> {
        let tables = self.load(backend)?;
        self.prove_on(backend, &tables)
    }

    pub(crate) fn prove_on(
        &self,
        backend: &dyn Backend,
        tables: &[Table],
    ) -> Result<Transcript, Error> {
        let mut transcript = Transcript::default();
        self.fractions(backend, tables, &mut transcript)?;
        let rows = self.rows(backend, tables, &mut transcript)?;
        self.stacks(backend, tables, &rows, &mut transcript)?;
        Ok(transcript)
    }

    pub(crate) fn fractions(
        &self,
        backend: &dyn Backend,
        tables: &[Table],
        transcript: &mut Transcript,
    ) -> Result<(), Error> {
        let message = |flag: Linear, seed: u64| Message {
            numerator: flag,
            denominator: Linear {
                constant: element(seed),
                terms: vec![(2, element(seed + 1)), (4, element(seed + 2))],
            },
        };
        let given = [[&tables[0]], [&tables[1]]];
        let instances = given.each_ref().map(|tables| FractionInstance {
            tables,
            program: &self.program,
            messages: vec![
                message(Linear::value(0), 60),
                message(Linear::value(0).scaled(-Fr::one()), 70),
            ],
        });
        let mut tree = backend.fractions(&instances, LOG_GROUPS)?;
        transcript.observe(tree.root().as_flattened());
        let mut lanes = [(); 3].map(|()| transcript.sample());
        let mut groups = Vec::new();
        for k in (0..LOG_GROUPS).rev() {
            let lambda = transcript.sample();
            let mut point = Vec::new();
            let mut challenge = |message: [Fr; 2]| {
                point.push(transcript.challenge(&message));
                point[point.len() - 1]
            };
            let above = RowPoint {
                groups: &groups,
                lanes: &lanes,
            };
            let ends = tree.layer(k, lambda, above, &mut challenge)?;
            let child = transcript.challenge(&ends);
            lanes = point.split_off(point.len() - 3).try_into().unwrap();
            point.insert(0, child);
            groups = point;
        }
        Ok(())
    }

    /// Computes the sum over rows, and beside it a sum of linear forms.
    pub(crate) fn rows(
        &self,
        backend: &dyn Backend,
        tables: &[Table],
        transcript: &mut Transcript,
    ) -> Result<RowsOutcome, Error> {
        let given = [[&tables[0]], [&tables[1]]];
        let instances = given.each_ref().map(|tables| RowInstance {
            tables,
            program: &self.program,
            leaf: leaf(),
            constraints: vec![constraint()],
            degree: 2,
        });
        let parts = [(&given[0], 7), (&given[1], 6)].map(|(tables, variables)| LinearPart {
            tables,
            form: Linear {
                constant: Fr::zero(),
                terms: vec![(1, element(5)), (3, element(6))],
            },
            weights: Weights {
                lanes: core::array::from_fn(|lane| element(lane as u64)),
                low: elements(8, 40),
                point: elements(variables - 3, 50),
            },
        });
        // A sum of which only the value is requested.
        transcript.observe(&[backend.linear_sums(&parts[..1], VARIABLES)?.value()]);
        let mut linear = backend.linear_sums(&parts, VARIABLES)?;
        transcript.observe(&[linear.value()]);
        let mut failed = None;
        let mut challenge = |message: [Fr; 3]| {
            let mut beside = || -> Result<Fr, Error> {
                transcript.observe(&linear.message()?);
                let r = transcript.challenge(&message);
                linear.bind(r)?;
                Ok(r)
            };
            beside().unwrap_or_else(|error| {
                failed = Some(error);
                Fr::one()
            })
        };
        let point = RowPoint {
            groups: &self.z,
            lanes: &self.lanes,
        };
        let outcome = backend.sum_rows(&instances, point, self.claim, &mut challenge)?;
        if let Some(error) = failed {
            return Err(error);
        }
        transcript.observe(&outcome.groups);
        transcript.observe(&outcome.lanes);
        outcome
            .values
            .iter()
            .for_each(|values| transcript.observe(values));
        Ok(outcome)
    }

    pub(crate) fn stacks(
        &self,
        backend: &dyn Backend,
        tables: &[Table],
        rows: &RowsOutcome,
        transcript: &mut Transcript,
    ) -> Result<(), Error> {
        let place = |table| (0..COLUMNS).map(move |column| ColumnRef { table, column });
        let columns: Vec<ColumnRef<'_>> = tables.iter().flat_map(place).collect();
        // Columns are stacked by kind, the second instance's after the first's.
        let piece = |column: usize| Piece {
            column,
            first: 0,
            units: if column < COLUMNS { 4 } else { 2 },
            stack: column % COLUMNS,
            offset: if column < COLUMNS { 0 } else { 4 },
        };
        let pieces: Vec<Piece> = (0..2 * COLUMNS).map(piece).collect();
        let stacks = StackColumns {
            columns: &columns,
            pieces: &pieces,
            stacks: COLUMNS,
            log_stack: LOG_STACK,
        };
        let weights: Vec<Fr> = columns.iter().map(|_| transcript.sample()).collect();
        let (low, high) = rows.groups.split_at(5);
        let low: Vec<Fr> = rows.lanes.iter().chain(low).copied().collect();
        let low: [Fr; 8] = low.try_into().unwrap();
        let mut challenge = |message: [Fr; 2]| transcript.challenge(&message);
        let point = ColumnPoint { low: &low, high };
        let outcome =
            backend.reduce_stacks(&stacks, &rows.bound, &weights, point, &mut challenge)?;
        transcript.observe(&outcome.units);
        transcript.observe(&outcome.values);
        let chi: Vec<Fr> = (0..COLUMNS).map(|_| transcript.sample()).collect();
        transcript.observe(&backend.combine_stacks(&stacks, &chi)?);
        Ok(())
    }
}
