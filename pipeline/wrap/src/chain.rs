//! From a batch's proof to the proof that a contract accepts.
//!
//! | level | verifies | by |
//! |---|---|---|
//! | 1 | the batch's proof | `zkfabric-compress` |
//! | 2 | a proof of level 1 | the same |
//! | last | a proof of level 2 | `zkfabric-plonk` |
//!
//! Keys of all levels follow from the program's key and a shape: chips and heights of the batch's shards. The reference string has no `tau^b G2`,
//! in the program's key too, so that nothing is left at the end but what is paired with `G2` and `tau G2`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ark_bn254::Fr;
use zkfabric_chips::machine::{PublicValues, WORDS};
use zkfabric_compress::{Circuit, CircuitProver, Columns, Frame, ProofInput, Variable};
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_plonk::{Gate, ProvingKey, Row, Rule};
use zkfabric_verifier::{Proof, ShardCommitment};
use zkfabric_zkvm::{Claim, ProgramKey};

use crate::{Error, FinalKey, FinalProof, Lowered};

/// log2 of the values of a stack of the first level, whose columns stand by width.
const FIRST: (u32, Columns) = (18, Columns::ByWidth);
/// The same of the second: each of its stacks is a point in the last circuit, which costs it more rows than narrow columns save.
const SECOND: (u32, Columns) = (18, Columns::Together);

/// Stack sizes, chips and heights of a proof's shards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape(Vec<ShardCommitment<()>>);

impl Shape {
    /// That of a proof.
    #[must_use]
    pub fn of(proof: &Proof) -> Self {
        let shards = proof.shards.iter().map(|(commitment, _)| ShardCommitment {
            log_stack: commitment.log_stack,
            headers: commitment.headers.clone(),
            stacks: vec![(); commitment.stacks.len()],
        });
        Self(shards.collect())
    }
}

/// What a contract is asked to accept: its public inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement {
    /// The digest of the program's key.
    pub program: [u8; 32],
    /// Keccak-256 of the program's output.
    pub output: [u8; 32],
}

impl Statement {
    /// The public inputs: each digest as two integers of 128 bits, the upper one first.
    #[must_use]
    pub fn inputs(&self) -> [Fr; 4] {
        let half = |digest: [u8; 32], first: usize| {
            let bytes = digest.into_iter().skip(first).take(16);
            Fr::from(bytes.fold(0, |sum: u128, byte| sum << 8 | u128::from(byte)))
        };
        [
            half(self.program, 0),
            half(self.program, 16),
            half(self.output, 0),
            half(self.output, 16),
        ]
    }
}

/// What a wrapping does, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The proof that the batch's proof was verified.
    First,
    /// The proof that that one was.
    Second,
    /// The values of the last circuit.
    Rows,
    /// The last proof.
    Last,
}

impl Stage {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::First => "first level",
            Self::Second => "second level",
            Self::Rows => "rows of the last circuit",
            Self::Last => "last proof",
        }
    }
}

/// A wrapped proof, and how long its stages took.
#[derive(Debug, Clone)]
pub struct Wrapped {
    /// The proof with what it shows.
    pub proof: FinalProof,
    /// Level 1, level 2, rows of the last circuit with their values, the last proof.
    pub stages: [Duration; 4],
}

/// The keys of all levels.
#[derive(Debug)]
pub struct Wrapper {
    backend: Arc<dyn Backend>,
    srs: Arc<Srs>,
    program: ProgramKey,
    shape: Shape,
    frame: Frame,
    levels: [CircuitProver; 2],
    last: Circuit,
    key: ProvingKey,
}

/// The messages of a statement on the program: the words of its output's digest are public, the address of the last cell is not.
fn frame(program: &ProgramKey) -> Result<Frame, Error> {
    let boundary = program.boundary(&PublicValues {
        digest: [0; 4],
        last_memory_word: WORDS - 1,
    })?;
    let variable = |message, field, bits| Variable {
        message,
        field,
        bits: Some(bits),
    };
    let words = (3..boundary.len()).map(|message| variable(message, 1, u64::BITS));
    let mut variables: Vec<Variable> = words.collect();
    let public = variables.len();
    variables.push(variable(2, 0, WORDS.ilog2()));
    Ok(Frame {
        boundary,
        variables,
        public,
    })
}

/// log2 of the powers of the reference string that a wrapping takes: five for each row of a last circuit of `2^19` rows.
pub const LOG_POWERS: u32 = 22;

impl Wrapper {
    /// Makes the keys for proofs of a program with this shape. The string has five powers for each row of the last circuit, and no `tau^b G2`;
    /// the program's key is one for it.
    ///
    /// # Errors
    /// A key or a string that does not fit; the backend failed.
    pub fn new(
        backend: Arc<dyn Backend>,
        srs: Arc<Srs>,
        program: ProgramKey,
        shape: Shape,
    ) -> Result<Self, Error> {
        let frame = frame(&program)?;
        let circuit = Circuit::of_proof(program.verifying(), &shape.0, &frame)?;
        let level = |circuit, columns| {
            CircuitProver::with_columns(Arc::clone(&backend), Arc::clone(&srs), circuit, columns)
        };
        let first = level(circuit, FIRST)?;
        let circuit = Circuit::of_circuit(first.key(), &first.key().shape()?)?;
        let second = level(circuit, SECOND)?;
        let last = Circuit::of_circuit(second.key(), &second.key().shape()?)?;
        let rows = Lowered::rows_for_contract(&last, program.verifying().digest())?;
        let key = ProvingKey::new(backend.as_ref(), &srs, rows)?;
        Ok(Self {
            backend,
            srs,
            program,
            shape,
            frame,
            levels: [first, second],
            last,
            key,
        })
    }

    /// What verifies the wrapped proofs.
    #[must_use]
    pub fn key(&self) -> FinalKey {
        FinalKey {
            srs: *self.srs.verifier(),
            program: self.program.verifying().digest(),
            key: self.key.verifying().clone(),
        }
    }

    /// Rows of the last circuit up to the last one that shows something; it is filled up to a power of two.
    #[must_use]
    pub fn rows(&self) -> usize {
        let shows = |row: &Row| {
            let is_gate = row.rule == Rule::Gate(Gate::default());
            !is_gate || row.reads.is_some() || row.writes.is_some()
        };
        let last = self.key.circuit().rows().iter().rposition(shows);
        last.map_or(0, |last| last + 1)
    }

    /// Wraps a proof, whose transcript is Poseidon2. Each stage is told as it begins.
    ///
    /// # Errors
    /// [`Error::Shape`] for a proof of another shape; [`Error::NoOutput`] for one that claims a digest alone; a proof that its verifier rejects, by the condition that does not hold; the backend failed.
    pub fn wrap(&self, proof: &Proof, begins: &mut dyn FnMut(Stage)) -> Result<Wrapped, Error> {
        if Shape::of(proof) != self.shape {
            return Err(Error::Shape);
        }
        let claim = Claim::from_bytes(&proof.public)?;
        if claim.output.is_empty() {
            return Err(Error::NoOutput);
        }
        let boundary = self.program.boundary(&claim.public_values())?;
        let mut stages = [Duration::ZERO; 4];
        let [of_first, of_second, of_rows, of_last] = &mut stages;
        let [first, second] = &self.levels;
        begins(Stage::First);
        let begin = Instant::now();
        let input = ProofInput::new(&self.frame, &boundary, proof)?;
        let (claimed, proof, _) = first.prove(&input.scalars, &input.points)?;
        *of_first = begin.elapsed();

        begins(Stage::Second);
        let begin = Instant::now();
        let input = ProofInput::of_circuit(first.key(), &claimed, &proof)?;
        let (claimed, proof, _) = second.prove(&input.scalars, &input.points)?;
        *of_second = begin.elapsed();

        begins(Stage::Rows);
        let begin = Instant::now();
        let input = ProofInput::of_circuit(second.key(), &claimed, &proof)?;
        let program = self.program.verifying().digest();
        let lowered = Lowered::for_contract(&self.last, &input, program)?;
        *of_rows = begin.elapsed();

        begins(Stage::Last);
        let begin = Instant::now();
        let backend = self.backend.as_ref();
        let proof = zkfabric_plonk::prove(backend, &self.srs, &self.key, &lowered.assignment)?;
        *of_last = begin.elapsed();
        Ok(Wrapped {
            proof: FinalProof {
                program,
                key: self.key().digest(),
                proof,
                output: claim.output,
            },
            stages,
        })
    }
}
