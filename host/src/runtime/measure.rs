//! Measurement of each device's rate per kernel.

use core::time::Duration;
use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::Field as _;

use super::Runtime;
use super::bases::{JobBases, RuntimeBases};
use super::kind::Kind;
use super::probe::{LOG_LARGEST, measure_job, measure_sum};
use super::sums::{self, Place};
use super::work::{Messages, Work};
use crate::{Direction, Error, OwnedScalars};

/// Measured rate, transfers included, or the error of a device that could not do the smallest job.
pub type Measured = (Kind, Result<f64, Error>);

impl Runtime {
    /// Measures each device alone, in the runtime's order, with jobs that double until one takes
    /// `least` or is the largest. If the device cannot do a larger job, the largest possible one
    /// counts. Compilation and a cold start are no work of the device: a job counts from its second
    /// run on, and the last job is repeated until two runs agree, of which the fastest counts. The
    /// rates decide how the next jobs are shared. A device that fails, or can do no job at all, is
    /// taken out.
    ///
    /// # Errors
    /// The trusted device fails.
    pub fn measure(&self, least: Duration) -> Result<Vec<Vec<Measured>>, Error> {
        let inputs = Inputs::new(self)?;
        let mut all = Vec::new();
        for (index, device) in self.shared.devices.iter().enumerate() {
            let mut rates = Vec::new();
            for make in [
                Inputs::wide,
                Inputs::narrow,
                Inputs::transform,
                Inputs::messages,
            ] {
                let (kind, rate) = measure_job(device, least, |log_n| make(&inputs, log_n));
                if let Ok((units, time)) = rate {
                    self.shared.lock().book(index, kind, units, time);
                }
                let per_second = |(units, time): (u64, Duration)| units as f64 / time.as_secs_f64();
                rates.push((kind, rate.map(per_second)));
            }
            let place = Place { index, device };
            for kind in sums::KINDS {
                let rate = measure_sum(self.trusted()?, &place, least, kind);
                if let Ok((units, time)) = rate {
                    self.shared.lock().book(index, kind, units, time);
                }
                let per_second = |(units, time): (u64, Duration)| units as f64 / time.as_secs_f64();
                rates.push((kind, rate.map(per_second)));
            }
            if let Some(reason) = unfit(&rates) {
                self.shared.fault(index, reason.clone());
            }
            all.push(rates);
        }
        Ok(all)
    }
}

/// Returns why a device with these measurements gets no work: it failed, or it refused every job.
fn unfit(rates: &[Measured]) -> Option<&Error> {
    let mut errors = rates.iter().filter_map(|(_, rate)| rate.as_ref().err());
    let failed = errors.clone().find(|error| !error.is_refusal());
    failed.or_else(|| {
        let all = errors.clone().count() == rates.len();
        errors.next().filter(|_| all)
    })
}

/// Inputs of the largest jobs.
struct Inputs {
    bases: JobBases,
    elements: Vec<Fr>,
}

impl Inputs {
    fn new(runtime: &Runtime) -> Result<Self, Error> {
        let n = 1 << LOG_LARGEST;
        let step = Fr::from(3).pow([1001]);
        let elements = zkfabric_kernels_cpu::powers(step, step, n);
        let points: Vec<G1Affine> =
            zkfabric_msm::fixed_base_multiples(&G1Affine::generator(), &elements);
        let loaded = Arc::new(RuntimeBases::new(points, runtime.trusted()?, true)?);
        Ok(Self {
            bases: JobBases {
                loaded,
                range: 0..n,
            },
            elements,
        })
    }

    fn some(&self, log_n: u32) -> &[Fr] {
        self.elements.get(..1 << log_n).unwrap_or_default()
    }

    fn wide(&self, log_n: u32) -> Work {
        let scalars = OwnedScalars::Field(self.some(log_n).to_vec());
        Work::msm(self.bases.clone(), vec![scalars])
    }

    fn narrow(&self, log_n: u32) -> Work {
        let words = self.some(log_n).iter().map(|element| element.0.0[0] as u16);
        Work::msm(self.bases.clone(), vec![OwnedScalars::U16(words.collect())])
    }

    fn transform(&self, log_n: u32) -> Work {
        Work::Ntt {
            columns: vec![self.some(log_n).to_vec()],
            direction: Direction::Forward,
            coset: None,
        }
    }

    fn messages(&self, log_n: u32) -> Work {
        let message = |element: &Fr| {
            element
                .0
                .0
                .iter()
                .chain(&element.0.0)
                .flat_map(|w| w.to_le_bytes())
                .collect()
        };
        let messages: Vec<Vec<u8>> = self.some(log_n).iter().map(message).collect();
        Work::Keccak(Messages::new(&messages))
    }
}
