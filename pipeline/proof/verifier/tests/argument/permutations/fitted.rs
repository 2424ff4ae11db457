//! A cheat whose claim on the states fits a wrong lane.

use crate::cheat::{Cheat, Check, Message};
use crate::hypercube::eq;
use ark_bn254::Fr;
use ark_ff::Field;

/// Claims the value of the states after the groups that results from lane `lane` after permutation
/// `row` being one too large.
#[derive(Debug)]
pub(super) struct FittedClaim {
    row: usize,
    lane: u64,
    variables: usize,
    until: Check,
    /// Coordinates of the permutation, the bit and the group.
    point: Vec<Fr>,
    lanes: Option<Fr>,
}

impl FittedClaim {
    pub(super) const fn new(row: usize, lane: usize, variables: usize, until: Check) -> Self {
        Self {
            row,
            lane: lane as u64,
            variables,
            until,
            point: Vec::new(),
            lanes: None,
        }
    }
}

impl Cheat for FittedClaim {
    fn told(&mut self, _: usize, label: &'static str, challenge: Fr) {
        match label {
            "permutation point" => self.point.push(challenge),
            "permutation lanes" => self.lanes = Some(challenge),
            _ => {}
        }
    }

    fn scalars(&mut self, _: usize, message: Message, values: &mut [Fr]) {
        if message == Message::PermutationClaim(0) {
            let permutation = eq(&self.point[..self.variables], self.row);
            let group = eq(&self.point[self.variables + 6..], 3);
            let weight = permutation * group * self.lanes.unwrap().pow([self.lane]);
            values[0] -= weight + weight;
        }
    }

    fn repairs(&self, _: usize, check: Check) -> bool {
        check < self.until
    }

    fn stops(&self, _: usize, check: Check) -> bool {
        check == self.until
    }
}
