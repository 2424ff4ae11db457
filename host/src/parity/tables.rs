//! Tables and sums: a fixture of two tables with columns of every width, and each operation on it.

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{Field as _, One as _, Zero as _};

use super::case::{ParityError, elements, ran, same, words};
use crate::sums::{
    Column, ColumnPoint, ColumnRef, Constraint, FractionInstance, Linear, LinearPart, Message,
    Operation, Piece, Program, RowInstance, RowPoint, StackColumns, Sums as _, Table, Weights,
    eq_table,
};
use crate::{Backend, Error};

const LANES: usize = 8;
const UNIT: usize = 256;
/// Rows of the two tables: one number of groups is not a power of two.
const ROWS: [usize; 2] = [3 * UNIT, 2 * UNIT];
const WIDTHS: usize = 6;
/// Group variables of the sums, more than either table has.
const VARIABLES: usize = 9;
const LOG_STACK: u32 = 13;
const LOG_GROUPS: u32 = 10;

/// Compares tables and the sums over them, message by message: stacks committed, combined and
/// reduced, fractions, linear forms, rows. Permutations are not covered.
///
/// # Errors
/// The first differing case.
pub fn check_sums(backend: &dyn Backend, reference: &dyn Backend) -> Result<(), ParityError> {
    let [got, want] = [backend, reference].map(Fixture::new);
    let (got, want) = (got?, want?);
    type Run = fn(&Fixture<'_>) -> Result<Vec<Fr>, Error>;
    let sums: [(&str, Run); 4] = [
        ("fractions", |f| f.fractions()),
        ("linear sums", |f| f.linear_sums()),
        ("rows and the reduction to stacks", |f| f.sum_rows()),
        ("combined stacks", |f| f.combined()),
    ];
    for (case, run) in sums {
        let (got, want) = (ran(case, run(&got))?, ran(case, run(&want))?);
        if want.iter().all(Fr::is_zero) {
            let case = case.into();
            return Err(ParityError::Degenerate { case });
        }
        same(case.into(), got == want)?;
    }
    let case = "commitments to stacks";
    let commitments = (
        ran(case, got.commitments())?,
        ran(case, want.commitments())?,
    );
    same(case.into(), commitments.0 == commitments.1)
}

struct Fixture<'b> {
    backend: &'b dyn Backend,
    tables: Vec<Table>,
    /// The same columns, by row.
    rows: Vec<Vec<Vec<Fr>>>,
    program: Program,
}

/// Returns columns of every width; the 32-bit column is the product of the 1-bit and the 16-bit
/// column.
fn columns(rows: usize, seed: u64) -> Vec<Column> {
    let random = words(rows, seed);
    let narrow = |shift: u32| random.iter().map(move |word| word >> shift);
    let bits: Vec<u8> = narrow(63).map(|word| word as u8).collect();
    let halves: Vec<u16> = narrow(20).map(|word| word as u16).collect();
    let products = bits.iter().zip(&halves);
    let products = products
        .map(|(a, b)| u32::from(*a) * u32::from(*b))
        .collect();
    let mut doubles = random.clone();
    if let [first, .., last] = doubles.as_mut_slice() {
        (*first, *last) = (u64::MAX, 0);
    }
    let mut field = elements(rows, seed);
    if let Some(value) = field.get_mut(1) {
        *value = -Fr::one();
    }
    vec![
        Column::U8(narrow(11).map(|word| word as u8).collect()),
        Column::U16(halves),
        Column::U32(products),
        Column::U64(doubles),
        Column::Field(field),
        Column::Bits(bits),
    ]
}

fn form(constant: u64, terms: &[(usize, Fr)]) -> Linear {
    Linear {
        constant: Fr::from(constant),
        terms: terms.to_vec(),
    }
}

/// Returns patternless challenges.
fn challenges(seed: u64) -> impl FnMut() -> Fr {
    let mut next = Fr::from(seed + 2);
    move || {
        next = next.square() + Fr::from(seed);
        next
    }
}

impl<'b> Fixture<'b> {
    fn new(backend: &'b dyn Backend) -> Result<Self, ParityError> {
        let given: Vec<Vec<Column>> = (ROWS.iter().zip(3..))
            .map(|(rows, seed)| columns(*rows, seed))
            .collect();
        let by_row = |columns: &Vec<Column>| -> Vec<Vec<Fr>> {
            let columns: Vec<Vec<Fr>> = (columns.iter())
                .map(|column| column.scalars().to_field())
                .collect();
            let rows = columns.first().map_or(0, Vec::len);
            let row = |row: usize| columns.iter().filter_map(|c| c.get(row)).copied().collect();
            (0..rows).map(row).collect()
        };
        let rows = given.iter().map(by_row).collect();
        let tables = given
            .into_iter()
            .map(|columns| backend.load_table(columns.into()));
        let one = Fr::one();
        Ok(Self {
            backend,
            tables: ran("loading tables", tables.collect())?,
            rows,
            // Values 6 to 11; cubes and forms that are linear in results.
            program: Program {
                columns: WIDTHS,
                operations: vec![
                    Operation::Product(5, 5),
                    Operation::Product(5, 1),
                    Operation::Linear(form(1, &[(2, Fr::from(7)), (5, -one)])),
                    Operation::Product(8, 2),
                    Operation::Product(9, 4),
                    Operation::Linear(form(0, &[(0, -one), (3, one)])),
                ],
            },
        })
    }

    fn fractions(&self) -> Result<Vec<Fr>, Error> {
        let one = Fr::one();
        let messages = vec![
            Message {
                numerator: form(0, &[(5, one)]),
                denominator: form(5, &[(0, one), (3, Fr::from(9)), (10, Fr::from(11))]),
            },
            Message {
                numerator: form(0, &[(0, -one)]),
                denominator: form(1, &[(1, Fr::from(13))]),
            },
            Message {
                numerator: form(1, &[]),
                denominator: form(3, &[(4, one), (11, -one)]),
            },
        ];
        let tables: Vec<[&Table; 1]> = self.tables.iter().map(|table| [table]).collect();
        let instances: Vec<FractionInstance<'_>> = (tables.iter())
            .map(|tables| FractionInstance {
                tables,
                program: &self.program,
                messages: messages.clone(),
            })
            .collect();
        let mut tree = self.backend.fractions(&instances, LOG_GROUPS)?;
        let mut said = tree.root().concat();
        let mut draw = challenges(21);
        let (mut point, mut lanes) = (Vec::new(), [draw(), draw(), draw()]);
        for k in (0..LOG_GROUPS).rev() {
            let lambda = draw();
            let mut drawn = Vec::new();
            let above = RowPoint {
                groups: &point,
                lanes: &lanes,
            };
            let end = tree.layer(k, lambda, above, &mut |message| {
                said.extend(message);
                let r = draw();
                drawn.push(r);
                r
            })?;
            said.extend(end);
            let last = drawn.split_off(drawn.len().saturating_sub(3));
            for (lane, r) in lanes.iter_mut().zip(last) {
                *lane = r;
            }
            point = vec![draw()];
            point.append(&mut drawn);
        }
        Ok(said)
    }

    fn linear_sums(&self) -> Result<Vec<Fr>, Error> {
        let one = Fr::one();
        let tables: Vec<[&Table; 1]> = self.tables.iter().map(|table| [table]).collect();
        let forms = [
            form(0, &[(0, Fr::from(5)), (3, -one), (4, Fr::from(6))]),
            form(0, &[(1, one), (2, Fr::from(7)), (5, Fr::from(8))]),
        ];
        // The first weights are a table over the two lowest bits, the second over all bits.
        let lows = [(4, 5), (64, 0)];
        let parts: Vec<LinearPart<'_>> = (tables.iter().zip(forms).zip(lows))
            .map(|((tables, form), (low, point))| LinearPart {
                tables,
                form,
                weights: Weights {
                    lanes: core::array::from_fn(|lane| Fr::from(lane as u64 + 3)),
                    low: elements(low, 31),
                    point: elements(point, 32),
                },
            })
            .collect();
        let mut sums = self.backend.linear_sums(&parts, VARIABLES)?;
        let mut said = vec![sums.value()];
        let mut draw = challenges(23);
        for _ in 0..VARIABLES + 3 {
            said.extend(sums.message()?);
            sums.bind(draw())?;
        }
        Ok(said)
    }

    /// Returns the claims of messages, and weighted constraints: a boolean check and a product.
    fn polynomial() -> (Linear, Vec<Constraint>) {
        let one = Fr::one();
        let leaf = form(
            0,
            &[
                (0, Fr::from(6)),
                (4, -one),
                (10, Fr::from(5)),
                (11, Fr::from(3)),
            ],
        );
        let vanishing = [
            form(0, &[(5, -one), (6, one)]),
            form(0, &[(2, -one), (7, one)]),
        ];
        let constraints = vanishing.into_iter().zip(elements(2, 41));
        let constraints = constraints.map(|(form, weight)| Constraint { weight, form });
        (leaf, constraints.collect())
    }

    /// Returns the claim on the sum over rows.
    fn claim(&self, leaf: &Linear, z: &[Fr], lanes: &[Fr; 3]) -> Fr {
        let in_lanes = eq_table(lanes);
        let of_table = |rows: &Vec<Vec<Fr>>| -> Fr {
            let variables = (rows.len() / LANES).next_power_of_two().ilog2() as usize;
            let groups = eq_table(z.get(..variables).unwrap_or_default());
            let weights = groups
                .iter()
                .flat_map(|group| in_lanes.iter().map(move |e| *e * group));
            let values = rows.iter().map(|row| {
                let values = self.program.values(row);
                leaf.evaluate(|index| values.get(index).copied().unwrap_or_default())
            });
            weights
                .zip(values)
                .map(|(weight, value)| weight * value)
                .sum()
        };
        self.rows.iter().map(of_table).sum()
    }

    fn sum_rows(&self) -> Result<Vec<Fr>, Error> {
        let (leaf, constraints) = Self::polynomial();
        let tables: Vec<[&Table; 1]> = self.tables.iter().map(|table| [table]).collect();
        let instances: Vec<RowInstance<'_>> = (tables.iter())
            .map(|tables| RowInstance {
                tables,
                program: &self.program,
                leaf: leaf.clone(),
                constraints: constraints.clone(),
                degree: 3,
            })
            .collect();
        let (z, lanes) = (elements(VARIABLES, 43), [5, 6, 7].map(Fr::from));
        let claim = self.claim(&leaf, &z, &lanes);
        let mut draw = challenges(25);
        let mut said = Vec::new();
        let point = RowPoint {
            groups: &z,
            lanes: &lanes,
        };
        let end = (self.backend).sum_rows(&instances, point, claim, &mut |message| {
            said.extend(message);
            draw()
        })?;
        said.extend(&end.groups);
        said.extend(&end.lanes);
        said.extend(end.values.iter().flatten());
        let (placed, pieces) = self.stacks();
        let stacks = StackColumns {
            columns: &placed,
            pieces: &pieces,
            stacks: WIDTHS,
            log_stack: LOG_STACK,
        };
        let low: Vec<Fr> = end
            .lanes
            .iter()
            .chain(&end.groups)
            .take(8)
            .copied()
            .collect();
        let low: [Fr; 8] = low.try_into().map_err(|_| too_few())?;
        let high = end.groups.get(5..).ok_or_else(too_few)?;
        let weights = elements(placed.len(), 47);
        let point = ColumnPoint { low: &low, high };
        let end =
            (self.backend).reduce_stacks(&stacks, &end.bound, &weights, point, &mut |message| {
                said.extend(message);
                draw()
            })?;
        said.extend(end.units);
        said.extend(end.values);
        Ok(said)
    }

    /// Stacks the columns by width: three units and two.
    fn stacks(&self) -> (Vec<ColumnRef<'_>>, Vec<Piece>) {
        let placed = self
            .tables
            .iter()
            .flat_map(|table| (0..WIDTHS).map(move |column| ColumnRef { table, column }));
        let piece = |column: usize, first, units, offset| Piece {
            column,
            first,
            units,
            stack: column % WIDTHS,
            offset,
        };
        let pieces = (0..WIDTHS).flat_map(|column| {
            [
                piece(column, 0, 2, 6),
                piece(column, 2, 1, 1),
                piece(column + WIDTHS, 0, 2, 30),
            ]
        });
        (placed.collect(), pieces.collect())
    }

    fn combined(&self) -> Result<Vec<Fr>, Error> {
        let (placed, pieces) = self.stacks();
        let stacks = StackColumns {
            columns: &placed,
            pieces: &pieces,
            stacks: WIDTHS,
            log_stack: LOG_STACK,
        };
        self.backend.combine_stacks(&stacks, &elements(WIDTHS, 53))
    }

    fn commitments(&self) -> Result<Vec<G1Affine>, Error> {
        let (placed, pieces) = self.stacks();
        // Two alternating points: the sums of a stack's values at even and at odd places.
        let generator = G1Affine::generator();
        let points = [generator, -generator].into_iter().cycle();
        let bases = self
            .backend
            .load_bases(points.take(1 << LOG_STACK).collect())?;
        let stacks = StackColumns {
            columns: &placed,
            pieces: &pieces,
            stacks: WIDTHS,
            log_stack: LOG_STACK,
        };
        self.backend.commit_stacks(&bases, &stacks)
    }
}

fn too_few() -> Error {
    Error::InvalidInput("a sum over rows with too few challenges".into())
}
