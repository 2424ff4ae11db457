//! Keys, proofs and their verification.

use crate::circuit::Circuit;
use crate::error::CompressError;
use crate::machine::{self, bus};
use crate::schedule::Schedule;
use crate::witness::Witness;
use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{MontFp, PrimeField};
use std::sync::Arc;
use zkfabric_air::{Bus, Column, ColumnSpec, Instance, Message, Width};
use zkfabric_host::Backend;
use zkfabric_kzg::Srs;
use zkfabric_prover::{ConstraintSystem, Options, ProvingKey, Report, prove};
use zkfabric_verifier::instances::shapes;
use zkfabric_verifier::key::main_layout;
use zkfabric_verifier::{
    Hash, Proof, ShardCommitment, Statement, VerifyError, VerifyingKey, verify,
};

/// A proof's claim about a circuit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The public values.
    pub public: Vec<Fr>,
    /// The sums of points.
    pub sums: Vec<G1Affine>,
}

impl Claim {
    /// Returns the bytes of the claim, which a proof absorbs: values with 32 bytes, points with 64,
    /// little endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let values = self.public.iter().map(|value| value.into_bigint().0);
        let points = self.sums.iter().flat_map(|point| {
            let (x, y) = point.xy().unwrap_or_default();
            [x.into_bigint().0, y.into_bigint().0]
        });
        let words = values.chain(points).flatten();
        words.flat_map(u64::to_le_bytes).collect()
    }
}

/// A proof of a circuit, with its claim.
#[derive(Debug)]
pub struct CircuitProof {
    /// The claim.
    pub claim: Claim,
    /// The proof.
    pub proof: Proof,
    /// Report of the proof system.
    pub report: Report,
}

/// A circuit's verifying key.
#[derive(Debug, Clone)]
pub struct CircuitKey {
    verifying: VerifyingKey,
    /// Addresses of the public values.
    public: Vec<u32>,
    /// Addresses of the sums.
    sums: Vec<u32>,
}

impl CircuitKey {
    /// Returns the machine's key.
    #[must_use]
    pub const fn verifying(&self) -> &VerifyingKey {
        &self.verifying
    }

    /// Returns the common shape of all proofs of the circuit, in place of a header: no free
    /// instance, and a fixed number of stacks.
    ///
    /// # Errors
    /// None for a circuit's key.
    pub fn shape(&self) -> Result<ShardCommitment<()>, CompressError> {
        let log_stack = self.verifying.stacks().log_stack;
        let instances = shapes(&self.verifying, &[], true)?;
        let layout = main_layout(&instances, log_stack)?;
        Ok(ShardCommitment {
            log_stack,
            headers: Vec::new(),
            stacks: vec![(); layout.stacks.len()],
        })
    }

    /// Returns the addresses of the public values and of the sums.
    pub(crate) fn claimed(&self) -> [&[u32]; 2] {
        [&self.public, &self.sums]
    }

    /// Returns the numbers of public values and of sums.
    #[must_use]
    pub const fn sizes(&self) -> [usize; 2] {
        [self.public.len(), self.sums.len()]
    }

    /// Returns the messages by which the verifier takes claimed values and sums from their
    /// addresses.
    ///
    /// # Errors
    /// [`CompressError::Claim`] for other numbers of values and sums;
    /// [`CompressError::InfiniteSum`].
    pub fn boundary(&self, claim: &Claim) -> Result<Vec<Message>, CompressError> {
        let expected = [self.public.len(), self.sums.len()];
        let got = [claim.public.len(), claim.sums.len()];
        if expected != got {
            return Err(CompressError::Claim { expected, got });
        }
        let values = self.public.iter().zip(&claim.public);
        let mut messages: Vec<Message> = values
            .map(|(address, value)| receive(bus::WIRE, vec![Fr::from(*address), *value]))
            .collect();
        for (index, (address, point)) in self.sums.iter().zip(&claim.sums).enumerate() {
            messages.push(sum(*address, point).ok_or(CompressError::InfiniteSum { index })?);
        }
        Ok(messages)
    }

    /// Verifies a proof of a claim.
    ///
    /// # Errors
    /// The reason to reject the proof.
    pub fn verify(
        &self,
        claim: &Claim,
        proof: &Proof,
        options: zkfabric_verifier::Options,
    ) -> Result<(), CompressError> {
        let boundary = self.boundary(claim)?;
        let public = claim.to_bytes();
        let statement = Statement {
            public: &public,
            boundary: &boundary,
        };
        Ok(verify(&self.verifying, statement, proof, options)?)
    }
}

/// Returns the message by which the verifier takes the value at an address.
const fn receive(bus: Bus, fields: Vec<Fr>) -> Message {
    Message {
        bus,
        multiplicity: MINUS_ONE,
        fields,
    }
}

const MINUS_ONE: Fr = MontFp!("-1");

/// Returns the message by which the verifier takes a sum; `None` for infinity.
pub(crate) fn sum(address: u32, point: &G1Affine) -> Option<Message> {
    let (x, y) = point.xy()?;
    let words = [x.into_bigint().0, y.into_bigint().0];
    let mut fields = vec![Fr::from(address), Fr::from(0_u64)];
    fields.extend(words.into_iter().flatten().map(Fr::from));
    Some(receive(bus::POINT, fields))
}

/// Proves a circuit.
#[derive(Debug)]
pub struct CircuitProver {
    proving: ProvingKey,
    schedule: Schedule,
    key: CircuitKey,
    columns: Columns,
}

/// Arrangement of columns in stacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    /// Columns of one width together: a multiplication of that width commits to a stack.
    ByWidth,
    /// All columns together, as field elements: there are fewer stacks, and a circuit that verifies
    /// the proof has fewer points.
    Together,
}

impl Columns {
    fn specs(self, specs: &mut [ColumnSpec]) {
        if self == Self::Together {
            specs.iter_mut().for_each(|spec| spec.width = Width::Field);
        }
    }

    fn values(self, columns: &mut [Column]) {
        if self == Self::Together {
            let fields = columns.iter_mut();
            fields.for_each(|column| *column = Column::Field(column.to_field()));
        }
    }
}

impl CircuitProver {
    /// Creates the prover of a circuit, with stacks of `2^log_stack` values for the columns of each
    /// width.
    ///
    /// # Errors
    /// Errors of [`CircuitProver::with_columns`].
    pub fn new(
        backend: Arc<dyn Backend>,
        srs: Arc<Srs>,
        circuit: Circuit,
        log_stack: u32,
    ) -> Result<Self, CompressError> {
        Self::with_columns(backend, srs, circuit, (log_stack, Columns::ByWidth))
    }

    /// Creates the prover of a circuit, with stacks of `2^log_stack` values.
    ///
    /// # Errors
    /// A circuit that names a missing value or point; a stack size above the reference string; a
    /// failed backend.
    pub fn with_columns(
        backend: Arc<dyn Backend>,
        srs: Arc<Srs>,
        circuit: Circuit,
        (log_stack, columns): (u32, Columns),
    ) -> Result<Self, CompressError> {
        Self::of_schedule(backend, srs, Schedule::new(circuit)?, (log_stack, columns))
    }

    /// Creates the prover of a circuit's rows, which may be filled up ([`Schedule::filled_up`]).
    ///
    /// # Errors
    /// Errors of [`CircuitProver::with_columns`].
    pub fn of_schedule(
        backend: Arc<dyn Backend>,
        srs: Arc<Srs>,
        schedule: Schedule,
        (log_stack, columns): (u32, Columns),
    ) -> Result<Self, CompressError> {
        let rows = machine::heights(&schedule).into_iter().max().unwrap_or(1);
        let max_units = u32::try_from(rows >> zkfabric_air::instance::LOG_UNIT)
            .map_err(|_| VerifyError::MalformedKey("the largest height is out of range"))?;
        let addresses = schedule.public.iter().chain(&schedule.sums);
        let mut airs = machine::airs()?;
        for air in &mut airs {
            columns.specs(&mut air.main);
            columns.specs(&mut air.fixed);
        }
        let mut fixed = machine::fixed(&schedule)?;
        for instance in &mut fixed {
            columns.values(&mut instance.columns);
        }
        let system = ConstraintSystem {
            max_units,
            airs,
            fixed,
            log_stack,
            context: addresses
                .flat_map(|address| address.to_le_bytes())
                .collect(),
        };
        let proving = ProvingKey::new(backend, srs, system)?;
        let key = CircuitKey {
            verifying: proving.verifying().clone(),
            public: schedule.public.clone(),
            sums: schedule.sums.clone(),
        };
        Ok(Self {
            proving,
            schedule,
            key,
            columns,
        })
    }

    /// Returns the verifying key.
    #[must_use]
    pub const fn key(&self) -> &CircuitKey {
        &self.key
    }

    /// Returns the rows.
    #[must_use]
    pub const fn schedule(&self) -> &Schedule {
        &self.schedule
    }

    /// Returns the prover's columns for these inputs, and their claim.
    ///
    /// # Errors
    /// The first condition that does not hold; a sum equal or opposite to a point that is added to
    /// it.
    pub fn instances(
        &self,
        scalars: &[Fr],
        points: &[G1Affine],
    ) -> Result<(Vec<Instance>, Claim), CompressError> {
        let mut witness = Witness::new(&self.schedule, scalars, points)?;
        let public = self
            .key
            .public
            .iter()
            .map(|at| witness.value(*at))
            .collect();
        let sums = self.key.sums.iter().map(|at| witness.point(*at)).collect();
        let mut instances = machine::instances(&mut witness)?;
        for instance in &mut instances {
            self.columns.values(&mut instance.main);
        }
        Ok((instances, Claim { public, sums }))
    }

    /// Proves the circuit for these inputs.
    ///
    /// # Errors
    /// The first condition that does not hold; a sum equal or opposite to a point that is added to
    /// it; a failed backend.
    pub fn prove(
        &self,
        scalars: &[Fr],
        points: &[G1Affine],
    ) -> Result<CircuitProof, CompressError> {
        let (instances, claim) = self.instances(scalars, points)?;
        let boundary = self.key.boundary(&claim)?;
        let public = claim.to_bytes();
        let statement = Statement {
            public: &public,
            boundary: &boundary,
        };
        let options = Options {
            hash: Hash::Poseidon2,
            log_stack: self.key.verifying.stacks().log_stack,
        };
        let (proof, report) = prove(&self.proving, statement, vec![instances], options)?;
        Ok(CircuitProof {
            claim,
            proof,
            report,
        })
    }
}
