//! Commitments and openings by the simulated card, everything else on the CPU.

use std::env;
use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use zkfabric_host::sim::{Options, SIMULATION, SimulatedCard, Simulation, sim};
use zkfabric_host::sums::{
    Bound, Column, FractionInstance, Fractions, LinearPart, LinearSums, Permutations, Piece,
    Placed, RowInstance, RowsOutcome, StackColumns, StacksOutcome, Table,
};
use zkfabric_host::{Backend, Bases, Direction, Error, Scalars, cpu};

/// The card and the CPU.
#[derive(Debug)]
pub(crate) struct Simulated {
    pub(crate) card: Arc<SimulatedCard>,
    cpu: Arc<dyn Backend>,
}

impl Simulated {
    pub(crate) fn new() -> Self {
        let options = Options {
            // The circuits' own description takes half the time of their Verilog, and is checked against it elsewhere.
            simulation: env::var_os(SIMULATION)
                .is_none()
                .then_some(Simulation::Rust),
            call_cycles: 1_000_000,
            ..Options::default()
        };
        Self {
            card: sim(options).unwrap(),
            cpu: cpu(),
        }
    }
}

impl Backend for Simulated {
    fn name(&self) -> &'static str {
        "simulated"
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        self.card.load_bases(bases)
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        self.card.msm(bases, columns)
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        self.card.ntt(columns, direction, coset)
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        self.card.keccak256(messages)
    }

    fn load_table(&self, columns: Vec<Column>) -> Result<Table, Error> {
        self.cpu.load_table(columns)
    }

    /// The CPU gathers a stack, the card multiplies.
    fn commit_stacks(
        &self,
        bases: &Bases,
        columns: &[Placed<'_>],
        pieces: &[Piece],
        (stacks, log_stack): (usize, u32),
    ) -> Result<Vec<G1Affine>, Error> {
        let given = StackColumns {
            columns,
            pieces,
            stacks,
            log_stack,
        };
        let commitment = |stack: usize| {
            let mut weights = vec![Fr::from(0_u64); stacks];
            weights[stack] = Fr::from(1_u64);
            let values = self.cpu.combine_stacks(&given, &weights)?;
            Ok(self.card.msm(bases, &[Scalars::Field(&values)])?[0])
        };
        (0..stacks).map(commitment).collect()
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        self.cpu.fractions(instances, log_groups)
    }

    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        self.cpu.permutations(bits)
    }

    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        self.cpu.linear_sums(parts, variables)
    }

    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: (&[Fr], &[Fr; 3]),
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        self.cpu.sum_rows(instances, point, claim, challenge)
    }

    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: (&[Fr; 8], &[Fr]),
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        self.cpu
            .reduce_stacks(stacks, bound, weights, point, challenge)
    }

    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        self.cpu.combine_stacks(stacks, weights)
    }
}
