//! From a batch's proof to the proof that a contract accepts.
//!
//! | level | verifies | by |
//! |---|---|---|
//! | 1 | the batch's proof | `zkfabric-compress` |
//! | 2 | a proof of level 1 | the same |
//! | last | a proof of level 2 | `zkfabric-plonk` |
//!
//! Keys of the first two levels follow from the program's key and a shape: chips and heights of the
//! batch's shards. All keys of the second level have one shape, and the last circuit takes them as
//! inputs: it shows that the key at hand is in a tree, whose root stands for the program. So one
//! last key serves all shapes and all programs. The reference string has no `tau^b G2`, nor does
//! the program's key, so that only pairings with `G2` and `tau G2` are left at the end.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ark_bn254::Fr;
use zkfabric_chips::bus;
use zkfabric_chips::chip_set::{PublicValues, WORDS};
use zkfabric_chips::heights::UNIT;
use zkfabric_compress::family::check_alike;
use zkfabric_compress::machine::{self, Heights};
use zkfabric_compress::{
    Circuit, CircuitKey, CircuitProver, Columns, CompressError, Family, Frame, ProofInput,
    Schedule, Variable,
};
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_plonk::{Gate, ProvingKey, Row, Rule};
use zkfabric_verifier::{Proof, ShardCommitment};
use zkfabric_zkvm::{Claim, ProgramKey};

use crate::tree::{DEPTH, OF_PROGRAM, family, root};
use crate::{Error, FinalKey, FinalProof, RowCircuit};

/// log2 of the values of a stack of the first level, for one shard; for more shards the stacks are
/// larger in proportion, so that their number stays the same. Columns are stacked by width.
const FIRST: (u32, Columns) = (18, Columns::ByWidth);
/// The same for the second level: each stack is a point in the last circuit, which costs more rows
/// there than narrow columns save.
const SECOND: (u32, Columns) = (20, Columns::Together);
/// Units of 256 rows that the chips of the second level are filled up to, in the machine's order:
/// the rows for twelve shards, with some room.
const SECOND_UNITS: Heights = [80, 120, 10, 5, 1, 1, 1, 4, 10, 256];
/// Stack sizes, chips and heights of a proof's shards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape(Vec<ShardCommitment<()>>);

impl From<Vec<ShardCommitment<()>>> for Shape {
    fn from(shards: Vec<ShardCommitment<()>>) -> Self {
        Self(shards)
    }
}

impl Shape {
    /// Returns the shapes of all proofs of a program whose shards are filled up
    /// ([`zkfabric_zkvm::profiles`]).
    ///
    /// # Errors
    /// A key whose tables do not fit a shard.
    pub fn all(program: &ProgramKey) -> Result<Vec<Self>, Error> {
        let shapes = zkfabric_zkvm::profiles::shapes(program);
        let shapes = shapes.map_err(CompressError::from)?;
        Ok(shapes.into_iter().map(Self::from).collect())
    }

    /// Returns the shape of a proof.
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

/// The stages of a wrapping, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The proof that verifies the batch's proof.
    First,
    /// The proof that verifies the first level's proof.
    Second,
    /// The values of the last circuit.
    Rows,
    /// The last proof.
    Last,
}

impl Stage {
    /// Returns the stage's name.
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

/// A wrapped proof, and the durations of its stages.
#[derive(Debug, Clone)]
pub struct WrappedProof {
    /// The proof with its statement.
    pub proof: FinalProof,
    /// Durations of level 1, level 2, rows of the last circuit with their values, and the last
    /// proof.
    pub stages: [Duration; 4],
}

/// The keys of a shape's first two levels.
#[derive(Debug)]
struct Levels([CircuitProver; 2]);

/// Makes and wraps proofs of one program.
#[derive(Debug)]
pub struct Wrapper {
    setting: Setting,
    shapes: Vec<Shape>,
    /// The second level's keys, by shape.
    leaves: Vec<Fr>,
    /// The tree of these keys.
    family: Family,
    /// Existing levels, by shape.
    levels: BTreeMap<usize, Levels>,
    last: Circuit,
    key: ProvingKey,
}

/// The setting that all levels share.
#[derive(Debug)]
pub struct Setting {
    /// The computing backend.
    pub backend: Arc<dyn Backend>,
    /// A string with five powers per row of the last circuit, and no `tau^b G2`.
    pub srs: Arc<Srs>,
    /// The program's key, made for this string.
    pub program: ProgramKey,
}

/// Returns the messages of a statement on the program: the words of its output's digest are public,
/// the address of the last cell is not.
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
    let words = boundary.iter().enumerate();
    let words = words.filter(|(_, message)| message.bus == bus::OUTPUT);
    let words = words.map(|(message, _)| variable(message, 1, u64::BITS));
    let mut variables: Vec<Variable> = words.collect();
    let public = variables.len();
    variables.push(variable(2, 0, WORDS.ilog2()));
    Ok(Frame {
        boundary,
        variables,
        public,
    })
}

/// log2 of the powers of the reference string for a wrapping: as many as a stack of level 1 has
/// values with more than eight shards. The last circuit needs five powers per row, which is fewer.
pub const LOG_POWERS: u32 = 22;

impl Setting {
    /// Returns the rows of the chips of the first two levels for proofs of a shape, padding up to
    /// common heights included.
    ///
    /// # Errors
    /// A key or a string that does not fit; a failed backend.
    pub fn heights(&self, shape: &Shape) -> Result<[Heights; 2], Error> {
        let Levels(levels) = self.levels(shape)?;
        Ok(levels.map(|level| machine::heights(level.schedule())))
    }

    fn levels(&self, shape: &Shape) -> Result<Levels, Error> {
        let frame = frame(&self.program)?;
        let shared = || (Arc::clone(&self.backend), Arc::clone(&self.srs));
        let circuit = Circuit::of_proof(self.program.verifying(), &shape.0, &frame)?;
        let (log_stack, columns) = FIRST;
        let shards = u32::try_from(shape.0.len()).unwrap_or(u32::MAX).max(1);
        let log_shards = u32::BITS - (shards - 1).leading_zeros();
        let stacks = (log_stack + log_shards, columns);
        let (backend, srs) = shared();
        let first = CircuitProver::with_columns(backend, srs, circuit, stacks)?;
        let circuit = Circuit::of_circuit(first.key(), &first.key().shape()?)?;
        let rows = Schedule::new(circuit)?.filled_up(SECOND_UNITS);
        let (backend, srs) = shared();
        let second = CircuitProver::of_schedule(backend, srs, rows, SECOND)?;
        Ok(Levels([first, second]))
    }

    /// Returns the levels of a shape, if the second level keeps to its heights.
    fn member(&self, shape: &Shape) -> Result<Levels, Error> {
        let levels = self.levels(shape)?;
        let Levels([_, second]) = &levels;
        let heights = machine::heights(second.schedule());
        let room = SECOND_UNITS.map(|units| units * UNIT);
        let mut chips = heights.into_iter().zip(room).enumerate();
        match chips.find(|(_, (rows, room))| rows > room) {
            None => Ok(levels),
            Some((chip, (got, expected))) => Err(Error::Room {
                chip,
                expected,
                got,
            }),
        }
    }
}

impl Wrapper {
    /// Makes the second level's keys for all shapes of a program, and the last key; calls `begins`
    /// with the index and the number of shapes before each shape. Keys for proofs of one shape are
    /// kept; keys for other shapes are made again when such a proof comes.
    ///
    /// # Errors
    /// [`Error::Shape`] for a shape that is not in the list; [`Error::Room`] for a shape whose
    /// second level has more rows than the common heights; a key or a string that does not fit; a
    /// failed backend.
    pub fn new(
        setting: Setting,
        shapes: Vec<Shape>,
        shape: &Shape,
        begins: &mut dyn FnMut(usize, usize),
    ) -> Result<Self, Error> {
        let index = position(&shapes, shape)?;
        let mut keys = Vec::with_capacity(shapes.len());
        let mut kept = None;
        for (at, shape) in shapes.iter().enumerate() {
            begins(at, shapes.len());
            let levels = setting.member(shape)?;
            let Levels([_, second]) = &levels;
            keys.push(second.key().clone());
            if at == index {
                kept = Some(levels);
            }
        }
        check_alike(&keys)?;
        let leaves = keys.iter().map(CircuitKey::leaf).collect();
        let levels = kept.ok_or(Error::Shape)?;
        Self::of_levels(setting, (shapes, leaves), (index, levels))
    }

    /// Creates the wrapper with the leaves of an existing key that the caller trusts: only the keys
    /// for proofs of one shape and the last key are made.
    ///
    /// # Errors
    /// Errors of [`Wrapper::new`]; [`Error::Leaves`] if the number of leaves differs from the
    /// number of shapes; [`Error::Member`] for leaves of another program; [`Error::Identity`] if
    /// anything else in the key differs from the key that is made.
    pub fn with_key(
        setting: Setting,
        shapes: Vec<Shape>,
        key: &FinalKey,
        shape: &Shape,
    ) -> Result<Self, Error> {
        if shapes.len() != key.leaves.len() {
            return Err(Error::Leaves {
                expected: shapes.len(),
                got: key.leaves.len(),
            });
        }
        let index = position(&shapes, shape)?;
        let levels = known(&setting, shape, key.leaves.get(index))?;
        let parts = (shapes, key.leaves.clone());
        let made = Self::of_levels(setting, parts, (index, levels))?;
        made.key().expect(key.identity())?;
        Ok(made)
    }

    fn of_levels(
        setting: Setting,
        (shapes, leaves): (Vec<Shape>, Vec<Fr>),
        (index, levels): (usize, Levels),
    ) -> Result<Self, Error> {
        let family = family(setting.program.verifying().digest(), &leaves)?;
        let Levels([_, second]) = &levels;
        let last = Circuit::of_member(second.key(), &second.key().shape()?, DEPTH)?;
        let rows = RowCircuit::rows_for_contract(&last)?;
        let key = ProvingKey::new(setting.backend.as_ref(), &setting.srs, rows)?;
        Ok(Self {
            setting,
            shapes,
            leaves,
            family,
            levels: BTreeMap::from([(index, levels)]),
            last,
            key,
        })
    }

    /// Makes the keys for proofs of a shape, unless they are kept already.
    ///
    /// # Errors
    /// [`Error::Shape`] for a shape that is not in the list; [`Error::Member`] for keys of another
    /// program; a failed backend.
    pub fn keep(&mut self, shape: &Shape) -> Result<(), Error> {
        let index = position(&self.shapes, shape)?;
        if let Entry::Vacant(place) = self.levels.entry(index) {
            place.insert(known(&self.setting, shape, self.leaves.get(index))?);
        }
        Ok(())
    }

    /// Returns the key that verifies the wrapped proofs.
    #[must_use]
    pub fn key(&self) -> FinalKey {
        FinalKey {
            srs: *self.setting.srs.verifier(),
            program_key: self.setting.program.verifying().digest(),
            leaves: self.leaves.clone(),
            key: self.key.verifying().clone(),
        }
    }

    /// Returns the rows of the last circuit up to its last constraint; the circuit is filled up to
    /// a power of two.
    #[must_use]
    pub fn rows(&self) -> usize {
        let shows = |row: &Row| {
            let is_gate = row.rule == Rule::Gate(Gate::default());
            !is_gate || row.reads.is_some() || row.writes.is_some()
        };
        let last = self.key.circuit().rows().iter().rposition(shows);
        last.map_or(0, |last| last + 1)
    }

    /// Wraps a proof with a Poseidon2 transcript. Calls `begins` before each stage.
    ///
    /// # Errors
    /// [`Error::Shape`] for a proof whose shape is not in the list; [`Error::NoOutput`] for a proof
    /// that claims only a digest; a proof that its verifier rejects, with the condition that does
    /// not hold; a failed backend.
    pub fn wrap(
        &mut self,
        proof: &Proof,
        begins: &mut dyn FnMut(Stage),
    ) -> Result<WrappedProof, Error> {
        let claim = Claim::from_bytes(&proof.public)?;
        if claim.output.is_empty() {
            return Err(Error::NoOutput);
        }
        let shape = Shape::of(proof);
        let index = position(&self.shapes, &shape)?;
        self.keep(&shape)?;
        let Levels([first, second]) = self.levels.get(&index).ok_or(Error::Shape)?;
        let path = self.family.path(OF_PROGRAM + index);
        let path = path.ok_or(Error::Member)?;
        let Setting {
            backend,
            srs,
            program: program_key,
        } = &self.setting;
        let boundary = program_key.boundary(&claim.public_values())?;
        let mut stages = [Duration::ZERO; 4];
        let [of_first, of_second, of_rows, of_last] = &mut stages;
        begins(Stage::First);
        let begin = Instant::now();
        let input = ProofInput::new(&frame(program_key)?, &boundary, proof)?;
        let proved = first.prove(&input.scalars, &input.points)?;
        *of_first = begin.elapsed();

        begins(Stage::Second);
        let begin = Instant::now();
        let input = ProofInput::of_circuit(first.key(), &proved.claim, &proved.proof)?;
        let proved = second.prove(&input.scalars, &input.points)?;
        *of_second = begin.elapsed();

        begins(Stage::Rows);
        let begin = Instant::now();
        let member = (second.key(), &path);
        let input = ProofInput::of_member(member, &proved.claim, &proved.proof)?;
        let lowered = RowCircuit::for_contract(&self.last, &input)?;
        *of_rows = begin.elapsed();

        begins(Stage::Last);
        let begin = Instant::now();
        let proof = zkfabric_plonk::prove(backend.as_ref(), srs, &self.key, &lowered.assignment)?;
        *of_last = begin.elapsed();
        let key = self.key();
        Ok(WrappedProof {
            proof: FinalProof {
                program: root(&self.family),
                key: key.digest(),
                proof,
                output: claim.output,
            },
            stages,
        })
    }
}

/// Returns a shape's index among the shapes of a program.
fn position(shapes: &[Shape], shape: &Shape) -> Result<usize, Error> {
    let index = shapes.iter().position(|of_program| of_program == shape);
    index.ok_or(Error::Shape)
}

/// Returns the levels of a shape, if their leaf is `leaf`, so that the levels belong to this
/// program.
fn known(setting: &Setting, shape: &Shape, leaf: Option<&Fr>) -> Result<Levels, Error> {
    let levels = setting.member(shape)?;
    let Levels([_, second]) = &levels;
    match leaf == Some(&second.key().leaf()) {
        true => Ok(levels),
        false => Err(Error::Member),
    }
}
