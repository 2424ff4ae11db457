//! Tables and sums on an OpenCL device.

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use zkfabric_kernels_opencl as kernels;
use zkfabric_sumcheck::{Linear, Values};

use super::device::{Booked, OpenCl, bases_of};
use super::error::{NAME, of};
use crate::cpu::sums::{Units, layout, reduce_stacks as reduce_units};
use crate::sums::{
    Bound, Column, ColumnPoint, ColumnRef, FractionInstance, Fractions, KeccakLayer, LinearPart,
    LinearSums, Permutations, RowInstance, RowPoint, RowsOutcome, StackColumns, StacksOutcome,
    SumForms, Sums, Table,
};
use crate::{Bases, Error, Scalars};

impl Sums for OpenCl {
    fn prepare_sums(&self, forms: &[SumForms<'_>]) {
        let forms = forms.iter().map(|forms| kernels::SumForms {
            program: forms.program,
            messages: forms.messages,
            form: forms.rows,
        });
        let forms: Vec<kernels::SumForms<'_>> = forms.collect();
        self.device.prepare_sums(&forms);
    }

    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        let scalars: Vec<Scalars<'_>> = columns.iter().map(Column::scalars).collect();
        let table = self.book(self.device.load_table(&scalars).map_err(of)?);
        Ok(Table::new(table.columns(), table.rows(), table))
    }

    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        check(stacks)?;
        let range = bases_of(bases)?;
        let columns = placed(stacks.columns)?;
        let mut commitments = Vec::with_capacity(stacks.stacks);
        // One stack at a time: a stack is in memory twice during its commitment.
        for stack in 0..stacks.stacks {
            let stack = (self.device).stack(&columns, stacks.pieces, stacks.log_stack, stack);
            let stack = self.book(stack.map_err(of)?);
            let sums = self.device.msm_columns(&range, &[stack]).map_err(of)?;
            commitments.extend(self.book(sums));
        }
        Ok(commitments)
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        let tables: Vec<Vec<&kernels::Table>> = (instances.iter())
            .map(|instance| all(instance.tables))
            .collect::<Result<_, _>>()?;
        let sums = instances.iter().zip(&tables);
        let sums: Vec<kernels::FractionSum<'_>> = sums
            .map(|(instance, tables)| kernels::FractionSum {
                tables,
                program: instance.program,
                messages: &instance.messages,
            })
            .collect();
        let tree = self.device.fractions(&sums, log_groups).map_err(of)?;
        Ok(Box::new(Tree {
            tree: self.book(tree),
            spent: Arc::clone(&self.spent),
        }))
    }

    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        let permutations = self.device.permutations(loaded(bits)?).map_err(of)?;
        Ok(Box::new(Layers {
            permutations: self.book(permutations),
            spent: Arc::clone(&self.spent),
        }))
    }

    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        let tables: Vec<Vec<&kernels::Table>> = (parts.iter())
            .map(|part| all(part.tables))
            .collect::<Result<_, _>>()?;
        let sums = parts.iter().zip(&tables);
        let sums: Vec<kernels::LinearSum<'_>> = sums
            .map(|(part, tables)| kernels::LinearSum {
                tables,
                form: &part.form,
                weights: &part.weights,
            })
            .collect();
        let sums = self.device.linear_sums(&sums, variables).map_err(of)?;
        Ok(Box::new(Rounds {
            sums: self.book(sums),
            spent: Arc::clone(&self.spent),
        }))
    }

    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: RowPoint<'_>,
        _claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        let tables: Vec<Vec<&kernels::Table>> = (instances.iter())
            .map(|instance| all(instance.tables))
            .collect::<Result<_, _>>()?;
        let forms: Vec<Linear> = instances.iter().map(whole).collect();
        let sums = instances.iter().zip(&tables).zip(&forms);
        let sums: Vec<kernels::RowSum<'_>> = sums
            .map(|((instance, tables), form)| kernels::RowSum {
                tables,
                program: instance.program,
                form,
            })
            .collect();
        let end = (self.device)
            .sum_rows(&sums, (point.groups, point.lanes), challenge)
            .map_err(of)?;
        let end = self.book(end);
        Ok(RowsOutcome {
            groups: end.groups,
            lanes: end.lanes,
            values: end.values,
            bound: Bound::new(Units(end.units)),
        })
    }

    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: ColumnPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        let heights = Heights::new(stacks.columns);
        let values = heights.values();
        let layout = layout(&values, stacks)?;
        reduce_units(&self.memory, &layout, bound, weights, point.high, challenge)
    }

    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        check(stacks)?;
        let columns = placed(stacks.columns)?;
        let values =
            (self.device).combine_stacks(&columns, stacks.pieces, stacks.log_stack, weights);
        Ok(self.book(values.map_err(of)?))
    }
}

fn loaded(table: &Table) -> Result<&kernels::Table, Error> {
    table.storage().ok_or(Error::ForeignBases { backend: NAME })
}

fn all<'a>(tables: &[&'a Table]) -> Result<Vec<&'a kernels::Table>, Error> {
    tables.iter().map(|table| loaded(table)).collect()
}

fn placed<'a>(columns: &[ColumnRef<'a>]) -> Result<Vec<(&'a kernels::Table, usize)>, Error> {
    let place = |at: &ColumnRef<'a>| Ok((loaded(at.table)?, at.column));
    columns.iter().map(place).collect()
}

/// Columns of these heights, all zero and as narrow as possible: the placement of pieces does not
/// depend on values.
struct Heights {
    zeros: Vec<[u8; 8]>,
    groups: Vec<usize>,
}

impl Heights {
    fn new(columns: &[ColumnRef<'_>]) -> Self {
        let groups: Vec<usize> = columns.iter().map(|at| at.table.rows() / 8).collect();
        Self {
            zeros: vec![[0; 8]; groups.iter().copied().max().unwrap_or(0)],
            groups,
        }
    }

    fn values(&self) -> Vec<Values<'_>> {
        let of = |groups: &usize| Values::Bits(self.zeros.get(..*groups).unwrap_or_default());
        self.groups.iter().map(of).collect()
    }
}

/// Checks that pieces fit columns and stacks, and do not overlap.
fn check(stacks: &StackColumns<'_>) -> Result<(), Error> {
    let heights = Heights::new(stacks.columns);
    layout(&heights.values(), stacks)?;
    Ok(())
}

/// Tree, with the clock that books its time.
#[derive(Debug)]
struct Tree {
    tree: kernels::Fractions,
    spent: Arc<Booked>,
}

impl Fractions for Tree {
    fn root(&self) -> [[Fr; 8]; 2] {
        self.tree.root()
    }

    fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        point: RowPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error> {
        let end = (self.tree)
            .layer(k, lambda, (point.groups, point.lanes), challenge)
            .map_err(of)?;
        Ok(self.spent.book(end))
    }
}

/// Permutations, with the clock that books their time.
#[derive(Debug)]
struct Layers {
    permutations: kernels::Permutations,
    spent: Arc<Booked>,
}

impl Permutations for Layers {
    fn layer(
        &mut self,
        k: usize,
        layer: &KeccakLayer,
        point: &[Fr],
        claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Vec<Fr>, Error> {
        let end = (self.permutations).layer(k, layer, point, claim, challenge);
        Ok(self.spent.book(end.map_err(of)?))
    }
}

/// Sums of linear forms, with the clock that books their time.
#[derive(Debug)]
struct Rounds {
    sums: kernels::LinearSums,
    spent: Arc<Booked>,
}

impl LinearSums for Rounds {
    fn value(&self) -> Fr {
        self.sums.value()
    }

    fn message(&mut self) -> Result<[Fr; 2], Error> {
        Ok(self.sums.message())
    }

    fn bind(&mut self, r: Fr) -> Result<(), Error> {
        self.spent.add(self.sums.bind(r).map_err(of)?);
        Ok(())
    }
}

/// Returns the claims of messages and the weighted constraints of an instance.
fn whole(instance: &RowInstance<'_>) -> Linear {
    let mut form = instance.leaf.clone();
    for constraint in &instance.constraints {
        form.add_scaled(&constraint.form, constraint.weight);
    }
    form
}
