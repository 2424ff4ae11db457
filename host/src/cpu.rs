//! The backend on this machine's cores: the reference for every other one.

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use zkfabric_kernels_cpu::{OutOfMemory, keccak256_batch};
use zkfabric_msm::{Bases as CpuBases, Scalars, msm};
use zkfabric_ntt::{Direction, Plans};

use crate::{Backend, Bases, Error};

const NAME: &str = "cpu";

/// The CPU backend, on the current rayon pool.
#[must_use]
pub fn cpu() -> Arc<dyn Backend> {
    Arc::new(Cpu {
        plans: Plans::new(),
    })
}

#[derive(Debug)]
struct Cpu {
    plans: Plans,
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
        self.plans
            .get(first.len())
            .and_then(|plan| plan.transform(columns, direction, coset))
            .map_err(|error| match error {
                zkfabric_ntt::Error::OutOfMemory(OutOfMemory { bytes }) => Error::OutOfMemory {
                    bytes: bytes as u64,
                },
                error => error.into(),
            })
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        Ok(keccak256_batch(messages))
    }
}
