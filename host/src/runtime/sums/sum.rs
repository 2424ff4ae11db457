//! A sum with its input, owned, so that any device can start it again.

use ark_bn254::Fr;
use ark_ff::One as _;

use super::super::kind::Kind;
use super::super::stacks::OwnedStacks;
use super::bound::DeviceBound;
use super::input::{OwnedFractions, OwnedPart, OwnedRows};
use super::place::Place;
use crate::Error;
use crate::sums::{
    Bound, ColumnPoint, FractionInstance, KeccakLayer, LinearPart, RowInstance, RowPoint,
    StackColumns, Sums as _, Table,
};

/// Kind of sum with its input.
#[derive(Debug)]
pub(in super::super) enum Sum {
    Fractions {
        instances: Vec<OwnedFractions>,
        log_groups: u32,
    },
    Permutations {
        bits: Table,
    },
    Linear {
        parts: Vec<OwnedPart>,
        variables: usize,
    },
    Rows {
        instances: Vec<OwnedRows>,
        groups: Vec<Fr>,
        lanes: [Fr; 3],
        claim: Fr,
    },
    Reduce {
        stacks: OwnedStacks,
        bound: DeviceBound,
        weights: Vec<Fr>,
        low: Box<[Fr; 8]>,
        high: Vec<Fr>,
    },
    Combine {
        stacks: OwnedStacks,
        weights: Vec<Fr>,
    },
}

/// Layer of a tree of fractions.
#[derive(Debug, Clone)]
pub(in super::super) struct Layer {
    pub(in super::super) k: u32,
    pub(in super::super) lambda: Fr,
    pub(in super::super) groups: Vec<Fr>,
    pub(in super::super) lanes: [Fr; 3],
}

/// Layer of permutations.
#[derive(Debug, Clone)]
pub(in super::super) struct PermutationLayer {
    pub(in super::super) k: usize,
    pub(in super::super) layer: KeccakLayer,
    pub(in super::super) point: Vec<Fr>,
    pub(in super::super) claim: Fr,
}

/// Request of a caller to a sum.
#[derive(Debug, Clone)]
pub(in super::super) enum Say {
    Begin,
    Challenge(Fr),
    Layer(Box<Layer>),
    Permutation(Box<PermutationLayer>),
    /// The caller is gone.
    End,
}

/// Answer of a sum.
#[derive(Debug, Clone)]
pub(in super::super) enum Heard {
    /// Message of a round, followed by a challenge.
    Round(Vec<Fr>),
    /// First or last answer of a sum or a layer.
    Answer(Vec<Fr>, Option<Bound>),
}

impl Heard {
    pub(in super::super) fn values(&self) -> &[Fr] {
        match self {
            Self::Round(values) | Self::Answer(values, _) => values,
        }
    }

    /// Returns whether both answers are equal; handles are not compared.
    pub(in super::super) fn same(&self, other: &Self) -> bool {
        let rounds = |heard: &Self| matches!(heard, Self::Round(_));
        rounds(self) == rounds(other) && self.values() == other.values()
    }
}

/// Connection of a sum to its caller: the sum answers and receives the next request.
pub(in super::super) type Line<'a> = &'a mut dyn FnMut(Heard) -> Say;

/// Returns the challenge of a round. If the caller is gone, the sum goes on and its end is dropped.
fn round(line: Line<'_>, message: &[Fr]) -> Fr {
    match line(Heard::Round(message.to_vec())) {
        Say::Challenge(r) => r,
        _ => Fr::one(),
    }
}

fn answer(line: Line<'_>, values: Vec<Fr>) -> Say {
    line(Heard::Answer(values, None))
}

impl Sum {
    pub(in super::super) const fn kind(&self) -> Kind {
        match self {
            Self::Fractions { .. } => Kind::Fractions,
            Self::Permutations { .. } => Kind::Permutations,
            Self::Linear { .. } => Kind::LinearSums,
            Self::Rows { .. } => Kind::SumRows,
            Self::Reduce { .. } => Kind::ReduceStacks,
            Self::Combine { .. } => Kind::CombineStacks,
        }
    }

    /// Leads the sum at a place, as its caller requests.
    ///
    /// # Errors
    /// Errors of the device.
    pub(in super::super) fn run(&self, place: &Place<'_>, line: Line<'_>) -> Result<(), Error> {
        match self {
            Self::Fractions {
                instances,
                log_groups,
            } => fractions(instances, *log_groups, place, line),
            Self::Permutations { bits } => permutations(bits, place, line),
            Self::Linear { parts, variables } => linear(parts, *variables, place, line),
            Self::Rows {
                instances,
                groups,
                lanes,
                claim,
            } => rows(instances, RowPoint { groups, lanes }, *claim, place, line),
            Self::Reduce {
                stacks,
                bound,
                weights,
                low,
                high,
            } => {
                let bound = bound.at(place)?;
                let tables = place.tables(stacks.columns.iter().map(|(table, _)| table))?;
                let mut challenge = |message: [Fr; 2]| round(line, &message);
                let outcome = stacks.with(&tables, |stacks| {
                    let point = ColumnPoint { low, high };
                    let backend = place.backend();
                    backend.reduce_stacks(stacks, &bound, weights, point, &mut challenge)
                })?;
                answer(line, outcome.values);
                Ok(())
            }
            Self::Combine { stacks, weights } => {
                let tables = place.tables(stacks.columns.iter().map(|(table, _)| table))?;
                let combine =
                    |stacks: &StackColumns<'_>| place.backend().combine_stacks(stacks, weights);
                let values = stacks.with(&tables, combine)?;
                answer(line, values);
                Ok(())
            }
        }
    }
}

/// Returns the tables of each instance at a place, loaded together.
fn placed<'a>(
    place: &Place<'_>,
    instances: impl Iterator<Item = &'a Vec<Table>> + Clone,
) -> Result<Vec<Vec<Table>>, Error> {
    let mut tables = place.tables(instances.clone().flatten())?.into_iter();
    let of_instance = |given: &Vec<Table>| tables.by_ref().take(given.len()).collect();
    Ok(instances.map(of_instance).collect())
}

fn borrowed(tables: &[Vec<Table>]) -> Vec<Vec<&Table>> {
    tables
        .iter()
        .map(|tables| tables.iter().collect())
        .collect()
}

fn fractions(
    instances: &[OwnedFractions],
    log_groups: u32,
    place: &Place<'_>,
    line: Line<'_>,
) -> Result<(), Error> {
    let tables = placed(place, instances.iter().map(|instance| &instance.tables))?;
    let tables = borrowed(&tables);
    let given: Vec<FractionInstance<'_>> = (instances.iter().zip(&tables))
        .map(|(instance, tables)| FractionInstance {
            tables,
            program: &instance.program,
            messages: instance.messages.clone(),
        })
        .collect();
    let mut tree = place.backend().fractions(&given, log_groups)?;
    let mut next = answer(line, tree.root().as_flattened().to_vec());
    while let Say::Layer(layer) = next {
        let point = RowPoint {
            groups: &layer.groups,
            lanes: &layer.lanes,
        };
        let mut challenge = |message: [Fr; 2]| round(line, &message);
        let ends = tree.layer(layer.k, layer.lambda, point, &mut challenge)?;
        next = answer(line, ends.to_vec());
    }
    Ok(())
}

fn permutations(bits: &Table, place: &Place<'_>, line: Line<'_>) -> Result<(), Error> {
    let tables = place.tables(core::iter::once(bits))?;
    let [bits] = &tables[..] else {
        return Ok(());
    };
    let mut kernel = place.backend().permutations(bits)?;
    let mut next = answer(line, Vec::new());
    while let Say::Permutation(asked) = next {
        let PermutationLayer {
            k,
            layer,
            point,
            claim,
        } = &*asked;
        let mut challenge = |message: &[Fr]| round(line, message);
        let values = kernel.layer(*k, layer, point, *claim, &mut challenge)?;
        next = answer(line, values);
    }
    Ok(())
}

fn linear(
    parts: &[OwnedPart],
    variables: usize,
    place: &Place<'_>,
    line: Line<'_>,
) -> Result<(), Error> {
    let tables = placed(place, parts.iter().map(|part| &part.tables))?;
    let tables = borrowed(&tables);
    let given: Vec<LinearPart<'_>> = (parts.iter().zip(&tables))
        .map(|(part, tables)| LinearPart {
            tables,
            form: part.form.clone(),
            weights: part.weights.clone(),
        })
        .collect();
    let mut sums = place.backend().linear_sums(&given, variables)?;
    let mut next = answer(line, vec![sums.value()]);
    for _ in 0..variables + 3 {
        // Any request except the end asks for the round.
        if matches!(next, Say::End) {
            return Ok(());
        }
        let message = sums.message()?;
        let r = round(line, &message);
        sums.bind(r)?;
        next = Say::Begin;
    }
    answer(line, Vec::new());
    Ok(())
}

fn rows(
    instances: &[OwnedRows],
    point: RowPoint<'_>,
    claim: Fr,
    place: &Place<'_>,
    line: Line<'_>,
) -> Result<(), Error> {
    let tables = placed(place, instances.iter().map(|instance| &instance.tables))?;
    let tables = borrowed(&tables);
    let given: Vec<RowInstance<'_>> = (instances.iter().zip(&tables))
        .map(|(instance, tables)| instance.borrow(tables))
        .collect();
    let mut challenge = |message: [Fr; 3]| round(line, &message);
    let outcome = (place.backend()).sum_rows(&given, point, claim, &mut challenge)?;
    let widths = tables
        .iter()
        .map(|tables| tables.iter().map(|table| table.columns()).sum::<usize>());
    if !widths.eq(outcome.values.iter().map(Vec::len)) {
        return Err(Error::Wrong {
            backend: place.backend().name(),
            operation: "a sum over rows: values of other columns".into(),
        });
    }
    line(Heard::Answer(outcome.values.concat(), Some(outcome.bound)));
    Ok(())
}
