//! One batch from its transactions to a proof that a contract verifies, stage by stage.

use std::{sync::Arc, time::Duration};

use zkfabric::source::{self, LOG_STACK};
use zkfabric_batch::{BatchFile, guest};
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_prover::Stage as ProverStage;
use zkfabric_report::schema::{Run, Stage, noise};
use zkfabric_verifier::Proof;
use zkfabric_vm::Program;
use zkfabric_wrap::{FinalKey, FinalProof, Setting, Shape, Wrapper, chain::LOG_POWERS};
use zkfabric_zkvm::{Options, Prover, Sizing, ZkvmError, profiles};

use super::energy::Counters;
use crate::{
    clock::process_time,
    noise::{Elapsed, Watch},
    wrap::{options, staged},
};

/// The prover's stages by the part of the argument that they are.
const PARTS: [(&str, &[ProverStage]); 4] = [
    ("commitments", &[ProverStage::Commit]),
    (
        "GKR",
        &[
            ProverStage::Tree,
            ProverStage::Layers,
            ProverStage::Permutations,
        ],
    ),
    ("zerocheck", &[ProverStage::Rows]),
    ("opening", &[ProverStage::Reduction, ProverStage::Open]),
];

/// What proves batches of all workloads: one string, one program, and what wraps its proofs once something is wrapped.
#[derive(Debug)]
pub(super) struct Way {
    backend: Arc<dyn Backend>,
    srs: Arc<Srs>,
    program: Program,
    prover: Prover,
    wrapper: Option<Wrapper>,
    options: Options,
    is_wrapped: bool,
}

/// A batch, and what a run of it gave besides times.
#[derive(Debug, Clone, Default)]
pub(super) struct Made {
    pub(super) gas: u64,
    pub(super) instructions: u64,
    pub(super) shards: usize,
    pub(super) proof_bytes: u64,
    pub(super) last: Option<FinalProof>,
}

/// Stages in their order, each from where the one before ended.
struct Stages {
    stages: Vec<Stage>,
    at: f64,
}

impl Stages {
    fn push(&mut self, name: &str, Elapsed { wall, cpu }: Elapsed) {
        let wall_s = wall.as_secs_f64();
        self.stages.push(Stage {
            name: name.to_owned(),
            start_s: self.at,
            wall_s,
            cpu_s: Some(cpu.as_secs_f64()),
        });
        self.at += wall_s;
    }
}

impl Way {
    /// Makes the string and the program's key: for proofs that are wrapped, or for those of `zkfabric prove`.
    pub(super) fn new(
        backend: Arc<dyn Backend>,
        memory_limit: Option<u64>,
        is_wrapped: bool,
    ) -> Result<Self, zkfabric::Error> {
        let srs = if is_wrapped {
            // What is verified in a circuit leaves nothing to be paired with tau^b G2.
            Srs::development(backend.as_ref(), LOG_POWERS)?.without_tau_b_g2()?
        } else {
            Srs::development(backend.as_ref(), profiles::LOG_STACK)?
        };
        let srs = Arc::new(srs);
        let program = source::guest()?;
        let prover = Self::prover(&backend, &srs, &program)?;
        let options = if is_wrapped {
            options(memory_limit)
        } else {
            Options {
                sizing: Sizing {
                    memory_limit,
                    ..Sizing::default()
                },
                ..Options::default()
            }
        };
        Ok(Self {
            backend,
            srs,
            program,
            prover,
            wrapper: None,
            options,
            is_wrapped,
        })
    }

    fn prover(
        backend: &Arc<dyn Backend>,
        srs: &Arc<Srs>,
        program: &Program,
    ) -> Result<Prover, ZkvmError> {
        let (backend, srs) = (Arc::clone(backend), Arc::clone(srs));
        Ok(Prover::new(backend, srs, program.clone(), LOG_STACK)?.with_clock(process_time))
    }

    /// Makes the keys that wrap proofs of this shape, and with the first one those of the program.
    fn wrapper(&mut self, proof: &Proof) -> Result<&mut Wrapper, zkfabric::Error> {
        let wrapper = match self.wrapper.take() {
            Some(wrapper) => wrapper,
            None => {
                let setting = Setting {
                    backend: Arc::clone(&self.backend),
                    srs: Arc::clone(&self.srs),
                    program: Self::prover(&self.backend, &self.srs, &self.program)?.into_key(),
                };
                let shapes = Shape::all(&setting.program)?;
                Wrapper::new(setting, shapes, &Shape::of(proof), &mut |_, _| ())?
            }
        };
        Ok(self.wrapper.insert(wrapper))
    }

    /// One repetition.
    pub(super) fn run(&mut self, file: &BatchFile) -> Result<(Run, Made), zkfabric::Error> {
        let mut stages = Stages {
            stages: Vec::new(),
            at: 0.0,
        };
        let (watch, energy) = (Watch::start(), Counters::now());
        let native = file.execute()?;
        let input = guest::input_words(&native.input.encode());
        let output = native.output.to_bytes();
        stages.push("execution and witness", watch.elapsed());

        let proving = Watch::start();
        let proved = self
            .prover
            .prove(&input, output.as_slice(), &self.options, &())?;
        let whole = proving.elapsed();
        let parts = PARTS.map(|(name, of)| {
            let clock = of.iter().filter_map(|stage| proved.report.by_clock(*stage));
            let elapsed = Elapsed {
                wall: of.iter().map(|stage| proved.report.stage(*stage)).sum(),
                cpu: clock.sum(),
            };
            (name, elapsed)
        });
        // One thread executes and one verifies; what is left is filling columns, hashing, and giving memory back.
        let alone = |time| Elapsed {
            wall: time,
            cpu: time,
        };
        let (guest, check) = (alone(proved.execute_time), alone(proved.verify_time));
        let rest = |of: fn(&Elapsed) -> Duration| {
            let own: Duration = parts.iter().map(|(_, part)| of(part)).sum();
            of(&whole).saturating_sub(own + of(&guest) + of(&check))
        };
        let trace = Elapsed {
            wall: rest(|elapsed| elapsed.wall),
            cpu: rest(|elapsed| elapsed.cpu),
        };
        stages.push("guest", guest);
        stages.push("trace", trace);
        for (name, elapsed) in parts {
            stages.push(name, elapsed);
        }
        stages.push("check of the proof", check);
        let mut made = Made {
            gas: native
                .blocks
                .iter()
                .map(|block| block.header.gas_used)
                .sum(),
            instructions: proved.outcome.instructions,
            shards: proved.shards,
            proof_bytes: proved.proof.len() as u64,
            last: None,
        };
        if self.is_wrapped {
            let key = self.prover.key().verifying();
            let proof = Proof::from_bytes(key, &proved.proof).map_err(ZkvmError::from)?;
            made.last = match self.wrap(&proof, &mut stages) {
                Ok(last) => Some(last),
                // A batch whose rows fill no known shard, or more of them than are wrapped, ends with its own proof.
                Err(zkfabric::Error::Wrap(zkfabric_wrap::Error::Shape)) => None,
                Err(error) => return Err(error),
            };
        }
        let others = watch.others();
        let run = Run {
            stages: stages.stages,
            others,
            noise: noise(others),
            joules: energy.and_then(|before| before.joules()),
        };
        Ok((run, made))
    }

    /// The key of all last proofs, once one was made.
    pub(super) fn last_key(&self) -> Option<FinalKey> {
        self.wrapper.as_ref().map(Wrapper::key)
    }

    /// Wraps and verifies.
    fn wrap(&mut self, proof: &Proof, stages: &mut Stages) -> Result<FinalProof, zkfabric::Error> {
        let wrapper = self.wrapper(proof)?;
        let (last, times) = staged(wrapper, proof, || ())?;
        for (stage, elapsed) in times {
            stages.push(stage, elapsed);
        }
        let watch = Watch::start();
        wrapper.key().verify(&last, true)?;
        stages.push("verification", watch.elapsed());
        Ok(last)
    }
}
