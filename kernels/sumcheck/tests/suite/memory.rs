//! Memory that other sums have left.

use ark_bn254::Fr;
use ark_ff::One as _;
use zkfabric_kernels_cpu::Isa;
use zkfabric_sumcheck::Memory;
use zkfabric_sumcheck::rows::prove_rows;

use crate::fixture::{Kind, Random, Table};

/// Groups of rows of the sum that leaves its elements.
const GROUPS: usize = 3000;

/// Returns memory in which a sum has left its elements, more than the sums of tests take: a sum
/// that reads what it has not written gives a wrong result.
pub(crate) fn used() -> Memory {
    let memory = Memory::default();
    let table = Table::new(77, GROUPS, Kind::Linear);
    let mut random = Random(78);
    let z: Vec<Fr> = (0..table.variables()).map(|_| random.element()).collect();
    let lanes = core::array::from_fn(|_| random.element());
    let mut challenge = |_| random.element();
    let point = (&z[..], &lanes);
    let instances = [table.instance()];
    prove_rows(
        Isa::best(),
        &memory,
        &instances,
        point,
        Fr::one(),
        &mut challenge,
    )
    .unwrap();
    memory
}
