//! One batch from its transactions to a proof that a contract verifies, stage by stage.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use zkfabric::source::{self, LOG_STACK};
use zkfabric_batch::{BatchFile, guest};
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_prover::Stage as ProverStage;
use zkfabric_report::schema::{Run, Stage, noise};
use zkfabric_verifier::Proof;
use zkfabric_vm::Program;
use zkfabric_wrap::{FinalProof, Setting, Shape, Wrapper, chain::LOG_POWERS};
use zkfabric_zkvm::{Options, Prover, Sizing, ZkvmError, profiles};

use super::{contract::Contract, part::Part};
use crate::{
    Error,
    clock::process_time,
    noise::{Elapsed, Watch},
    wrap::{options, staged},
};

/// The prover's stages, grouped by the part of the argument they belong to.
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

/// Prover of batches of all workloads: one string, one program, and the wrapper of its proofs once
/// a proof is wrapped.
#[derive(Debug)]
pub(super) struct Way {
    backend: Arc<dyn Backend>,
    srs: Arc<Srs>,
    program: Program,
    prover: Prover,
    wrapper: Option<Wrapper>,
    options: Options,
    /// Folder of the contract's compiler if proofs are wrapped; `contract` then holds the compiled
    /// contract.
    contracts: Option<PathBuf>,
    contract: Option<Contract>,
}

/// A batch, and the results of a run besides times.
#[derive(Debug, Clone, Default)]
pub(super) struct BatchRun {
    pub(super) gas: u64,
    pub(super) instructions: u64,
    pub(super) shards: usize,
    pub(super) proof_bytes: u64,
    pub(super) final_bytes: Option<u64>,
    pub(super) verification_gas: Option<u64>,
    pub(super) peak_bytes: Option<u64>,
}

/// Stages in order, each starting at the end of the previous one.
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
    /// Makes the string and the program's key, either for proofs that are wrapped and verified by a
    /// contract, compiled by the compiler in the folder, or for proofs of `zkfabric prove`.
    pub(super) fn new(
        backend: Arc<dyn Backend>,
        memory_limit: Option<u64>,
        contracts: Option<&Path>,
    ) -> Result<Self, zkfabric::Error> {
        let is_wrapped = contracts.is_some();
        let srs = if is_wrapped {
            // Verification in a circuit leaves nothing to pair with tau^b G2.
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
            contracts: contracts.map(Path::to_owned),
            contract: None,
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

    /// Makes the keys that wrap proofs of this shape, and with the first ones the program's keys.
    /// Returns whether such a proof can be wrapped: a proof whose rows fill no known shard, or with
    /// too many shards, cannot.
    fn keys(&mut self, proof: &Proof) -> Result<bool, zkfabric::Error> {
        let shape = Shape::of(proof);
        let kept = match &mut self.wrapper {
            Some(wrapper) => wrapper.keep(&shape),
            None => {
                let setting = Setting {
                    backend: Arc::clone(&self.backend),
                    srs: Arc::clone(&self.srs),
                    program: Self::prover(&self.backend, &self.srs, &self.program)?.into_key(),
                };
                let shapes = Shape::all(&setting.program)?;
                let made = Wrapper::new(setting, shapes, &shape, &mut |_, _| ());
                made.map(|wrapper| self.wrapper = Some(wrapper))
            }
        };
        match kept {
            Ok(()) => Ok(true),
            Err(zkfabric_wrap::Error::Shape) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Runs one repetition, within `memory_limit` bytes if the batch has its own limit.
    pub(super) fn run(
        &mut self,
        file: &BatchFile,
        memory_limit: Option<u64>,
    ) -> Result<(Run, BatchRun), Error> {
        let mut stages = Stages {
            stages: Vec::new(),
            at: 0.0,
        };
        let part = Part::begin();
        let (mut made, proof) = self.prove(file, memory_limit, &mut stages)?;
        let mut measured = part.end();
        if let Some(folder) = self.contracts.clone() {
            let key = self.prover.key().verifying();
            let proof = Proof::from_bytes(key, &proof)
                .map_err(|error| zkfabric::Error::from(ZkvmError::from(error)))?;
            let is_wrapped = self.keys(&proof)?;
            if let Some(wrapper) = self.wrapper.as_mut().filter(|_| is_wrapped) {
                if self.contract.is_none() {
                    self.contract = Contract::compile(&wrapper.key(), &folder)?;
                }
                let part = Part::begin();
                let last = wrap(wrapper, &proof, &mut stages)?;
                if let Some(contract) = &self.contract {
                    let watch = Watch::start();
                    made.verification_gas = Some(contract.verify(&last)?);
                    stages.push("contract", watch.elapsed());
                }
                measured = measured.and(part.end());
                made.final_bytes = Some(last.proof.to_bytes().len() as u64);
            }
        }
        made.peak_bytes = measured.peak_bytes();
        let others = measured.others();
        let run = Run {
            stages: stages.stages,
            others,
            noise: noise(others),
            joules: measured.joules(),
        };
        Ok((run, made))
    }

    /// Executes and proves a batch; also returns the bytes of the proof.
    fn prove(
        &self,
        file: &BatchFile,
        memory_limit: Option<u64>,
        stages: &mut Stages,
    ) -> Result<(BatchRun, Vec<u8>), zkfabric::Error> {
        // One thread executes, makes the witness and verifies.
        let alone = |time| Elapsed {
            wall: time,
            cpu: time,
        };
        let begin = Instant::now();
        let native = file.execute()?;
        let input = guest::input_words(&native.input.encode());
        let output = native.output.to_bytes();
        let execution = native.witness_begin.saturating_duration_since(begin);
        stages.push("execution", alone(execution));
        stages.push("witness", alone(native.witness_begin.elapsed()));

        let mut options = self.options.clone();
        options.sizing.memory_limit = memory_limit.or(options.sizing.memory_limit);
        let proving = Watch::start();
        let proved = self
            .prover
            .prove(&input, output.as_slice(), &options, &())?;
        let whole = proving.elapsed();
        let parts = PARTS.map(|(name, of)| {
            let clock = of.iter().filter_map(|stage| proved.report.by_clock(*stage));
            let elapsed = Elapsed {
                wall: of.iter().map(|stage| proved.report.stage(*stage)).sum(),
                cpu: clock.sum(),
            };
            (name, elapsed)
        });
        // The remainder is filling columns, hashing, and freeing memory.
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
        let gas = native.blocks.iter().map(|block| block.header.gas_used);
        let made = BatchRun {
            gas: gas.sum(),
            instructions: proved.outcome.instructions,
            shards: proved.shards,
            proof_bytes: proved.proof.len() as u64,
            ..BatchRun::default()
        };
        Ok((made, proved.proof))
    }
}

/// Wraps and verifies.
fn wrap(
    wrapper: &mut Wrapper,
    proof: &Proof,
    stages: &mut Stages,
) -> Result<FinalProof, zkfabric::Error> {
    let (last, times) = staged(wrapper, proof, || ())?;
    for (stage, elapsed) in times {
        stages.push(stage, elapsed);
    }
    let key = wrapper.key();
    let watch = Watch::start();
    key.verify(&last, true)?;
    stages.push("verification", watch.elapsed());
    Ok(last)
}
