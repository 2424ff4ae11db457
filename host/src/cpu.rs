//! The backend on this machine's cores: the reference for every other one.

use std::sync::{Arc, Mutex, PoisonError};

use ark_bn254::{Fr, G1Affine};
use zkfabric_kernels_cpu::keccak256_batch;
use zkfabric_msm::{Bases as CpuBases, Scalars, msm};
use zkfabric_ntt::{Direction, Plan};

use crate::{Backend, Bases, Error};

const NAME: &str = "cpu";

/// The CPU backend, on the current rayon pool.
#[must_use]
pub fn cpu() -> Arc<dyn Backend> {
    Arc::new(Cpu {
        plans: Mutex::default(),
    })
}

#[derive(Debug)]
struct Cpu {
    /// Plans by log2 of the length; made when first needed.
    plans: Mutex<Vec<Option<Arc<Plan>>>>,
}

impl Cpu {
    fn plan(&self, n: usize) -> Result<Arc<Plan>, Error> {
        // A plan is replaced as a whole, so a poisoned lock still guards good ones.
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        let log_n = n.trailing_zeros() as usize;
        if n.is_power_of_two()
            && let Some(Some(plan)) = plans.get(log_n)
        {
            return Ok(Arc::clone(plan));
        }
        let plan = Arc::new(Plan::new(n)?);
        if plans.len() <= log_n {
            plans.resize(log_n + 1, None);
        }
        plans[log_n] = Some(Arc::clone(&plan));
        Ok(plan)
    }
}

impl Backend for Cpu {
    fn name(&self) -> &'static str {
        NAME
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        Ok(Bases::new(bases.len(), CpuBases::new(&bases)?))
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        let bases = bases
            .storage::<CpuBases>()
            .ok_or(Error::ForeignBases { backend: NAME })?;
        Ok(msm(bases, columns)?)
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
        let plan = self.plan(first.len())?;
        Ok(plan.transform(columns, direction, coset)?)
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        Ok(keccak256_batch(messages))
    }
}
