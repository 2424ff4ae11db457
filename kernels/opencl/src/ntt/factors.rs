//! Computes the factors of a plan.

use std::sync::Arc;

use ark_bn254::Fr;
use ark_ff::{Field, One};
use zkfabric_kernels_cpu::{
    field::{Modulus, to_limbs52},
    powers, subgroup_generator,
};
use zkfabric_ntt::Direction;

use super::{
    plan::Plan,
    tables::{Coset, Factors, Job, Scaling},
};
use crate::{Error, Variant, device::Shared, lock::lock, memory::Buffer, timing::Clock};

/// Returns the factors of a plan, computed if the device's tables do not have them. If they do not
/// fit, drops others first.
pub(super) fn get(
    shared: &Shared,
    variant: Variant,
    plan: &Plan,
    job: Job,
) -> Result<Arc<Factors>, Error> {
    let mut tables = lock(&shared.tables);
    if let Some(factors) = tables.find(variant, plan, job) {
        return Ok(factors);
    }
    let builder = Builder {
        shared,
        variant,
        plan,
        job,
    };
    let factors = loop {
        match builder.build() {
            Err(error) if error.is_out_of_memory() && tables.drop_oldest() => {}
            result => break Arc::new(result?),
        }
    };
    tables.keep(variant, plan, job, &factors);
    Ok(factors)
}

struct Builder<'a> {
    shared: &'a Shared,
    variant: Variant,
    plan: &'a Plan,
    job: Job,
}

impl Builder<'_> {
    fn build(&self) -> Result<Factors, Error> {
        let plan = self.plan;
        let n = plan.n();
        let generator = subgroup_generator(plan.log_n).map_err(|_| Error::NotAPowerOfTwo {
            got: n,
            limit: plan.log_n,
        })?;
        let inverse = self.job.direction == Direction::Inverse;
        // Roots of unity and powers of two are units.
        let root = if inverse {
            generator.inverse().unwrap_or_else(Fr::one)
        } else {
            generator
        };
        let scale = if inverse {
            Fr::from(n as u64).inverse().unwrap_or_else(Fr::one)
        } else {
            Fr::one()
        };
        let levels = plan
            .radices
            .iter()
            .map(|log_r| {
                let root = root.pow([1_u64 << (plan.log_n - log_r)]);
                self.shared_factors(Fr::one(), root, 1 << log_r.saturating_sub(1))
            })
            .collect::<Result<_, _>>()?;
        let (twists, log_near) = self.twists(root)?;
        let last = plan.last();
        let rows = 1_usize << (plan.log_n - last);
        let first = plan.radices.first().copied().unwrap_or(0);
        let lanes = self.variant.lanes() > 1;
        let (mut before, mut after, mut start) = (None, None, Fr::one());
        match (self.job.coset, inverse) {
            (Some(Coset { shift, .. }), false) => {
                let columns = 1_usize << (plan.log_n - first);
                let step = shift.pow([columns as u64]);
                before = Some(Scaling {
                    high: self.shared_factors(Fr::one(), step, 1 << first)?,
                    low: self.own_factors(Fr::one(), shift, columns)?,
                });
            }
            (Some(Coset { inverse, .. }), true) => {
                let step = inverse.pow([rows as u64]);
                after = Some(Scaling {
                    high: self.shared_factors(scale, step, 1 << last)?,
                    low: self.own_factors(Fr::one(), inverse, rows)?,
                });
            }
            // The chains of a CPU scale at no cost.
            (None, true) if lanes && plan.radices.len() > 1 => start = scale,
            (None, true) => {
                after = Some(Scaling {
                    high: self.shared_factors(scale, Fr::one(), 1 << last)?,
                    low: self.own_factors(Fr::one(), Fr::one(), 1)?,
                });
            }
            (None, false) => {}
        }
        Ok(Factors {
            levels,
            twists,
            log_near,
            start: self.own_factors(start, Fr::one(), 1)?,
            before,
            after,
        })
    }

    fn twists(&self, root: Fr) -> Result<(Vec<Buffer>, u32), Error> {
        let plan = self.plan;
        if self.variant.lanes() == 1 {
            let log_near = plan.log_n.div_ceil(2);
            let far = root.pow([1_u64 << log_near]);
            let tables = vec![
                self.own_factors(Fr::one(), root, 1 << log_near)?,
                self.own_factors(Fr::one(), far, 1 << (plan.log_n - log_near))?,
            ];
            return Ok((tables, log_near));
        }
        let tables = (0..plan.radices.len() - 1)
            .map(|pass| {
                let log_c = plan.log_columns(pass);
                let block = plan.radices[pass] + log_c;
                let root = root.pow([1_u64 << (plan.log_n - block)]);
                self.own_factors(Fr::one(), root, 1 << log_c)
            })
            .collect::<Result<_, _>>()?;
        Ok((tables, 0))
    }

    /// Returns `start base^i`, shared by all lanes: 52-bit limbs on a CPU.
    fn shared_factors(&self, start: Fr, base: Fr, count: usize) -> Result<Buffer, Error> {
        let values = powers(base, start, count);
        let words: Vec<u64> = match self.variant {
            Variant::Scalar => values.iter().flat_map(|value| *value.words()).collect(),
            Variant::Fused | Variant::Ifma => values
                .iter()
                .flat_map(|value| to_limbs52(*montgomery260(*value).words()))
                .collect(),
        };
        self.upload(&words)
    }

    /// Returns `start base^i`, one per lane: four words.
    fn own_factors(&self, start: Fr, base: Fr, count: usize) -> Result<Buffer, Error> {
        let values = powers(base, start, count);
        let words: Vec<u64> = match self.variant {
            Variant::Scalar => values.iter().flat_map(|value| *value.words()).collect(),
            Variant::Fused | Variant::Ifma => values
                .iter()
                .flat_map(|value| *montgomery260(*value).words())
                .collect(),
        };
        self.upload(&words)
    }

    fn upload(&self, words: &[u64]) -> Result<Buffer, Error> {
        let bytes = bytemuck::cast_slice(words);
        let buffer = self.shared.buffer(bytes.len())?;
        self.shared
            .write(&buffer, 0, bytes, &mut Clock::default())?;
        Ok(buffer)
    }
}

/// Returns the element whose words with R = 2^256 equal the words of `value` with R = 2^260.
fn montgomery260(value: Fr) -> Fr {
    value * Fr::from(16_u64)
}
