//! A backend that fails as devices do, for tests of the layers above it.
//!
//! [`Faulty`] passes calls on to another backend and, where its [`Plan`] says so, damages the
//! answer, loses it, or does not answer. The beginning of a sum, each round and its end count as
//! calls, so that a sum can fail in the middle.

mod sums;

use core::time::Duration;
use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, AtomicU64, Ordering},
};

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::One as _;

use crate::sums::Sums;
use crate::{
    Backend, Bases, Class, DeviceColumn, DeviceInfo, Direction, Error, Kernels, OwnedScalars,
    Scalars, Spent,
};

const NAME: &str = "faulty";

/// Fault of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// One bit of the answer is flipped: in a coordinate, an element, a digest.
    WrongBit,
    /// The answer is replaced by another of its kind: a point of the curve, a value in another
    /// place.
    WrongValue,
    /// Part of the answer is missing.
    Lost,
    /// The answer comes after this time, whatever the caller waits for.
    Hang(Duration),
    /// The answer comes this much later.
    Slow(Duration),
    /// Out of memory, unless the job has at most this many columns or messages.
    OutOfMemory(usize),
    /// The device is lost: this call and all later ones fail.
    Gone,
    /// The kernel does not build.
    Build,
    /// The driver panics.
    Panic,
}

/// Failing calls and their faults.
#[derive(Debug, Clone)]
pub enum Plan {
    /// Call `n`, counted from zero over all operations except loads, with rounds and ends of sums
    /// included, has the `n`-th fault of the list.
    Calls(Vec<Option<Fault>>),
    /// A call fails with this probability in 1,000, with one of these faults.
    Random {
        /// Failing calls per 1,000.
        per_mille: u64,
        /// Faults to choose from.
        faults: Vec<Fault>,
        /// Seed of the sequence.
        seed: u64,
    },
}

impl Plan {
    fn fault(&self, call: u64) -> Option<Fault> {
        match self {
            Self::Calls(faults) => faults.get(call as usize).copied().flatten(),
            Self::Random {
                per_mille,
                faults,
                seed,
            } => {
                let word = mix(call.wrapping_add(mix(*seed)));
                let fails = word % 1000 < *per_mille;
                let index = (word >> 32) as usize % faults.len().max(1);
                faults.get(index).copied().filter(|_| fails)
            }
        }
    }
}

/// Computes the finaliser of splitmix64 (Steele, Lea, Flood 2014).
const fn mix(seed: u64) -> u64 {
    let z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

/// Backend with faults.
#[derive(Debug)]
pub struct Faulty {
    inner: Arc<dyn Backend>,
    info: DeviceInfo,
    faults: Arc<Faults>,
    sums: bool,
}

/// State of the plan.
#[derive(Debug)]
struct Faults {
    plan: Mutex<Plan>,
    calls: AtomicU64,
    met: AtomicU64,
    gone: AtomicBool,
}

impl Faulty {
    /// Creates a device of this name that computes on `inner`.
    #[must_use]
    pub fn new(name: &str, inner: Arc<dyn Backend>, plan: Plan) -> Self {
        Self {
            inner,
            info: DeviceInfo {
                driver: "fault injection".into(),
                ..DeviceInfo::new(name, Class::Accelerator)
            },
            faults: Arc::new(Faults {
                plan: Mutex::new(plan),
                calls: AtomicU64::new(0),
                met: AtomicU64::new(0),
                gone: AtomicBool::new(false),
            }),
            sums: true,
        }
    }

    /// Removes support of tables and sums.
    #[must_use]
    pub fn without_sums(self) -> Self {
        Self {
            sums: false,
            ..self
        }
    }

    /// Replaces the plan; the count of calls starts over, and a lost device is back.
    pub fn set_plan(&self, plan: Plan) {
        let faults = &self.faults;
        *faults.plan.lock().unwrap_or_else(PoisonError::into_inner) = plan;
        faults.calls.store(0, Ordering::Relaxed);
        faults.gone.store(false, Ordering::Relaxed);
    }

    /// Returns the number of faults so far.
    #[must_use]
    pub fn faults(&self) -> u64 {
        self.faults.met.load(Ordering::Relaxed)
    }

    /// Returns the number of calls since the plan was set.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.faults.calls.load(Ordering::Relaxed)
    }

    fn enter(&self, operation: &'static str, items: usize) -> Result<Option<Fault>, Error> {
        self.faults.enter(operation, items)
    }

    /// Loads something, unless the device is lost.
    fn load<T>(&self, load: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        if self.faults.gone.load(Ordering::Relaxed) {
            let reason = "loading: the device is gone".into();
            return Err(Error::Device {
                backend: NAME,
                reason,
            });
        }
        load()
    }
}

impl Faults {
    /// Returns the fault of this call, after its effects before an answer: delays and errors.
    #[expect(clippy::panic, reason = "one of the faults")]
    fn enter(&self, operation: &'static str, items: usize) -> Result<Option<Fault>, Error> {
        let failed = |reason: &str| Error::Device {
            backend: NAME,
            reason: format!("{operation}: {reason}"),
        };
        if self.gone.load(Ordering::Relaxed) {
            return Err(failed("the device is gone"));
        }
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        let plan = self.plan.lock().unwrap_or_else(PoisonError::into_inner);
        let fault = plan.fault(call);
        drop(plan);
        let Some(fault) = fault else { return Ok(None) };
        self.met.fetch_add(1, Ordering::Relaxed);
        match fault {
            Fault::WrongBit | Fault::WrongValue | Fault::Lost => {}
            Fault::Hang(time) | Fault::Slow(time) => std::thread::sleep(time),
            Fault::OutOfMemory(fits) if items <= fits => {}
            Fault::OutOfMemory(_) => return Err(Error::OutOfMemory { bytes: 1 << 40 }),
            Fault::Gone => {
                self.gone.store(true, Ordering::Relaxed);
                return Err(failed("the device is gone"));
            }
            Fault::Build => return Err(failed("the kernel does not build: <log of the compiler>")),
            Fault::Panic => panic!("{operation}: a panic of the driver"),
        }
        Ok(Some(fault))
    }
}

/// Damages an answer: `bit` flips a bit of an item, `value` replaces an item.
fn damage<T>(
    answer: &mut Vec<T>,
    fault: Option<Fault>,
    bit: impl FnOnce(&mut T),
    value: impl FnOnce(&mut T),
) {
    let middle = answer.len() / 2;
    match (fault, answer.get_mut(middle)) {
        (Some(Fault::Lost), _) => drop(answer.pop()),
        (Some(Fault::WrongBit), Some(item)) => bit(item),
        (Some(Fault::WrongValue), Some(item)) => value(item),
        _ => {}
    }
}

/// Returns the sums of a multiplication, damaged.
fn damaged(mut sums: Vec<G1Affine>, fault: Option<Fault>) -> Vec<G1Affine> {
    damage(
        &mut sums,
        fault,
        |sum| sum.x += ark_bn254::Fq::one(),
        |sum| *sum = (*sum + G1Affine::generator()).into_affine(),
    );
    sums
}

impl Backend for Faulty {
    fn name(&self) -> &'static str {
        NAME
    }

    fn device(&self) -> DeviceInfo {
        self.info.clone()
    }

    fn spent(&self) -> Spent {
        self.inner.spent()
    }

    fn prepare(&self, kernels: &[Kernels]) {
        self.inner.prepare(kernels);
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        self.load(|| self.inner.load_bases(bases))
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        let fault = self.enter("multiplication", columns.len())?;
        Ok(damaged(self.inner.msm(bases, columns)?, fault))
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let fault = self.enter("transform", columns.len())?;
        self.inner.ntt(columns, direction, coset)?;
        if let Some(column) = columns.last_mut() {
            // Swapping places would change nothing if the neighbours are equal.
            let wrong = |value: &mut Fr| *value = -*value + Fr::one();
            damage(column, fault, |value| *value += Fr::one(), wrong);
        }
        Ok(())
    }

    fn upload(&self, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
        self.load(|| self.inner.upload(scalars))
    }

    fn download(&self, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
        self.load(|| self.inner.download(column))
    }

    fn msm_columns(&self, bases: &Bases, columns: &[DeviceColumn]) -> Result<Vec<G1Affine>, Error> {
        let fault = self.enter("multiplication of columns", columns.len())?;
        Ok(damaged(self.inner.msm_columns(bases, columns)?, fault))
    }

    fn ntt_columns(
        &self,
        columns: &[DeviceColumn],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<DeviceColumn>, Error> {
        let fault = self.enter("transform of columns", columns.len())?;
        let mut columns = self.inner.ntt_columns(columns, direction, coset)?;
        // One value of each column changes.
        let wrong = |column: &mut DeviceColumn| -> Result<(), Error> {
            if let OwnedScalars::Field(mut values) = self.inner.download(column)? {
                damage(
                    &mut values,
                    fault,
                    |v| *v += Fr::one(),
                    |v| *v = -*v + Fr::one(),
                );
                *column = self.inner.upload(Scalars::Field(&values))?;
            }
            Ok(())
        };
        match fault {
            Some(Fault::Lost) => drop(columns.pop()),
            Some(Fault::WrongBit | Fault::WrongValue) => {
                columns.iter_mut().try_for_each(wrong)?;
            }
            _ => {}
        }
        Ok(columns)
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        let fault = self.enter("Keccak", messages.len())?;
        let mut digests = self.inner.keccak256(messages)?;
        damage(
            &mut digests,
            fault,
            |[first, ..]| *first ^= 1,
            |digest| *digest = [7; 32],
        );
        Ok(digests)
    }

    fn sums(&self) -> Option<&dyn Sums> {
        self.sums.then_some(self)
    }
}
