//! Inputs, their right answers, and runtimes over devices with faults.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::Field as _;
use zkfabric_host::fault::{Fault, Faulty, Plan};
use zkfabric_host::runtime::{Health, Options};
use zkfabric_host::{Backend, Bases, Direction, OwnedScalars, Runtime, Scalars, cpu};

pub(crate) fn ms(time: u64) -> Duration {
    Duration::from_millis(time)
}

pub(crate) fn element(seed: u64) -> Fr {
    Fr::from(seed + 2).pow([1001])
}

pub(crate) fn elements(n: usize, seed: u64) -> Vec<Fr> {
    let mut value = element(seed);
    let step = element(seed + 1);
    core::iter::repeat_with(|| {
        value = value * step + step;
        value
    })
    .take(n)
    .collect()
}

pub(crate) fn points(n: usize) -> Vec<G1Affine> {
    let mut point = G1Affine::generator().into_group();
    let step = (G1Affine::generator() * element(5)).into_affine();
    let points: Vec<_> = core::iter::repeat_with(|| {
        point += step;
        point
    })
    .take(n)
    .collect();
    ark_ec::CurveGroup::normalize_batch(&points)
}

/// Returns options with short waits and checks of every answer.
pub(crate) fn strict() -> Options {
    let mut options = Options::default();
    options.audit = 1.0;
    options.cpu_works = false;
    options.patience = ms(20_000);
    options.rest = ms(5);
    options
}

/// A runtime with one device of these faults, and the events that it reported.
pub(crate) struct Setting {
    pub(crate) runtime: Runtime,
    pub(crate) device: Arc<Faulty>,
    pub(crate) events: Arc<Mutex<Vec<String>>>,
}

impl Setting {
    pub(crate) fn new(options: Options, faults: &[Fault]) -> Self {
        let faults = faults.iter().copied().map(Some).collect();
        Self::with_plan(options, Plan::Calls(faults))
    }

    pub(crate) fn with_plan(options: Options, plan: Plan) -> Self {
        let device = Arc::new(Faulty::new("card", cpu(), plan));
        let events = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&events);
        let options =
            options.with_listener(move |event| told.lock().unwrap().push(event.to_string()));
        let backend: Arc<dyn Backend> = device.clone();
        Self {
            runtime: Runtime::new(vec![backend], options).unwrap(),
            device,
            events,
        }
    }

    pub(crate) fn health(&self) -> Health {
        self.runtime.report()[1].health.clone()
    }

    /// Waits until the device has this health.
    pub(crate) fn until(&self, wanted: impl Fn(&Health) -> bool) {
        let begin = Instant::now();
        while !wanted(&self.health()) {
            assert!(
                begin.elapsed() < Duration::from_secs(60),
                "{:?}",
                self.health()
            );
            std::thread::sleep(ms(2));
        }
    }

    /// Returns the reported events, once there are any.
    pub(crate) fn until_told(&self) -> Vec<String> {
        let begin = Instant::now();
        while self.events().is_empty() {
            assert!(begin.elapsed() < Duration::from_secs(60));
            std::thread::sleep(ms(1));
        }
        self.events()
    }

    pub(crate) fn events(&self) -> Vec<String> {
        self.events.lock().unwrap().clone()
    }
}

/// One input of each operation and its right answer.
pub(crate) struct Questions {
    pub(crate) points: Vec<G1Affine>,
    pub(crate) columns: Vec<OwnedScalars>,
    pub(crate) sums: Vec<G1Affine>,
    pub(crate) values: Vec<Vec<Fr>>,
    pub(crate) transforms: Vec<Vec<Fr>>,
    pub(crate) messages: Vec<Vec<u8>>,
    pub(crate) digests: Vec<[u8; 32]>,
}

impl Questions {
    pub(crate) fn new(n: usize) -> Self {
        let points = points(n);
        let wide = elements(n, 9);
        let columns = vec![
            OwnedScalars::Field(wide.clone()),
            OwnedScalars::U16(wide.iter().map(|e| e.0.0[0] as u16).collect()),
            OwnedScalars::I8(wide.iter().map(|e| e.0.0[0] as i8).collect()),
            OwnedScalars::Bits(wide.iter().skip(1).map(|e| (e.0.0[0] & 1) as u8).collect()),
        ];
        let borrowed: Vec<Scalars<'_>> = columns.iter().map(OwnedScalars::borrow).collect();
        let backend = cpu();
        let bases = backend.load_bases(points.clone()).unwrap();
        let sums = backend.msm(&bases, &borrowed).unwrap();
        let values: Vec<Vec<Fr>> = (0..5).map(|seed| elements(64, seed)).collect();
        let mut transforms = values.clone();
        backend
            .ntt(&mut transforms, Direction::Inverse, Some(Fr::from(5)))
            .unwrap();
        let messages: Vec<Vec<u8>> = (0..30).map(|i| vec![i as u8; 9 * i]).collect();
        let borrowed: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
        let digests = backend.keccak256(&borrowed).unwrap();
        Self {
            points,
            sums,
            transforms,
            digests,
            columns,
            values,
            messages,
        }
    }

    pub(crate) fn bases(&self, runtime: &Runtime) -> Bases {
        runtime.load_bases(self.points.clone()).unwrap()
    }

    /// Runs all operations as blocking calls.
    pub(crate) fn ask(&self, runtime: &Runtime, bases: &Bases) {
        let borrowed: Vec<Scalars<'_>> = self.columns.iter().map(OwnedScalars::borrow).collect();
        assert!(runtime.msm(bases, &borrowed).unwrap() == self.sums);
        let mut columns = self.values.clone();
        runtime
            .ntt(&mut columns, Direction::Inverse, Some(Fr::from(5)))
            .unwrap();
        assert!(columns == self.transforms);
        let messages: Vec<&[u8]> = self.messages.iter().map(Vec::as_slice).collect();
        assert!(runtime.keccak256(&messages).unwrap() == self.digests);
    }
}
