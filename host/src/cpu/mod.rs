//! Backend on this machine's cores: the reference for every other backend.

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use zkfabric_kernels_cpu::{Isa, keccak256_batch};
use zkfabric_msm::{Bases as CpuBases, Scalars, msm_from};
use zkfabric_ntt::{Direction, Plans};
use zkfabric_sumcheck::Memory;

use crate::sums::{
    Bound, Column, FractionInstance, Fractions, LinearPart, LinearSums, Permutations, Piece,
    Placed, RowInstance, RowsOutcome, StackColumns, StacksOutcome, Table,
};
use crate::{Backend, Bases, Class, DeviceInfo, Error};

pub(crate) mod sums;
pub(crate) mod table;

const NAME: &str = "cpu";

/// Returns the CPU backend, on the current rayon pool.
#[must_use]
pub fn cpu() -> Arc<dyn Backend> {
    Arc::new(Cpu {
        plans: Plans::new(),
        sums: Memory::default(),
    })
}

#[derive(Debug)]
struct Cpu {
    plans: Plans,
    /// Memory of the last sum, kept because sums and shards follow one another and fresh pages can
    /// cost more than a sum.
    sums: Memory,
}

/// Returns this backend's bases.
fn loaded(bases: &Bases) -> Result<&CpuBases, Error> {
    bases.storage().ok_or(Error::ForeignBases { backend: NAME })
}

impl Backend for Cpu {
    fn name(&self) -> &'static str {
        NAME
    }

    fn device(&self) -> DeviceInfo {
        let isa = Isa::current();
        DeviceInfo {
            driver: format!("{}, {} threads", isa.name(), rayon::current_num_threads()),
            ..DeviceInfo::new("this machine's cores", Class::Cpu)
        }
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        Ok(Bases::new(bases.len(), CpuBases::new(&bases)?))
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        let loaded = loaded(bases)?;
        bases.check(columns)?;
        Ok(msm_from(loaded, bases.range().start, columns)?)
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let Some(first) = columns.first() else {
            return Ok(());
        };
        let plan = self.plans.get(first.len())?;
        Ok(plan.transform(columns, direction, coset)?)
    }

    fn ntt_flat(
        &self,
        values: &mut [Fr],
        n: usize,
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let plan = self.plans.get(n)?;
        Ok(plan.transform_flat(values, direction, coset)?)
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        Ok(keccak256_batch(messages))
    }

    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        table::load(columns)
    }

    fn commit_stacks(
        &self,
        bases: &Bases,
        columns: &[Placed<'_>],
        pieces: &[Piece],
        size: (usize, u32),
    ) -> Result<Vec<G1Affine>, Error> {
        sums::commit_stacks(bases, columns, pieces, size)
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        Ok(Box::new(sums::fractions(
            &self.sums, instances, log_groups,
        )?))
    }

    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        Ok(Box::new(sums::permutations(&self.sums, bits)?))
    }

    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        Ok(Box::new(sums::linear_sums(parts, variables)?))
    }

    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: (&[Fr], &[Fr; 3]),
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        sums::sum_rows(&self.sums, instances, point, claim, challenge)
    }

    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        (_low, high): (&[Fr; 8], &[Fr]),
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        let columns = table::placed(stacks.columns)?;
        let of = (weights, high);
        sums::reduce_stacks(&self.sums, stacks, &columns, bound, of, challenge)
    }

    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        sums::combine_stacks(stacks, weights)
    }
}
