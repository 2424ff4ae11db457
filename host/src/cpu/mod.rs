//! Backend on this machine's cores: the reference for every other backend.

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use zkfabric_kernels_cpu::{Isa, keccak256_batch};
use zkfabric_msm::{Bases as CpuBases, Scalars, msm_from};
use zkfabric_ntt::{Direction, Plans};
use zkfabric_sumcheck::Memory;

use crate::sums::Sums;
use crate::{Backend, Bases, Class, DeviceInfo, Error};

pub(crate) mod sums;
pub(crate) mod table;

const NAME: &str = "cpu";

/// Returns the CPU backend, on the current rayon pool.
#[must_use]
pub fn cpu() -> Arc<dyn Backend> {
    Arc::new(Cpu {
        plans: Plans::new(),
        memory: Memory::default(),
    })
}

#[derive(Debug)]
struct Cpu {
    plans: Plans,
    /// Memory of the last sum, kept because sums and shards follow one another and fresh pages can
    /// cost more than a sum.
    memory: Memory,
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

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}
