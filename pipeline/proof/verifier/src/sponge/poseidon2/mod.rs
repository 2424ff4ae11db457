//! The permutation Poseidon2 on three elements of the scalar field of BN254.
//!
//! `R_F = 8` external rounds around `R_P = 56` internal ones, S-box `x^5`:
//!
//! ```text
//! state <- E state
//! 4 times:   state_i <- (state_i + c_i)^5 for each i;   state <- E state
//! 56 times:  state_0 <- (state_0 + c)^5;                state <- I state
//! 4 times:   state_i <- (state_i + c_i)^5 for each i;   state <- E state
//!
//! E = [2 1 1; 1 2 1; 1 1 2]        I = [2 1 1; 1 2 1; 1 1 3]
//! ```
//!
//! Cost: 80 S-boxes of three multiplications each; both matrices need additions only.
//!
//! Source: Grassi, Khovratovich, Schofnegger, "Poseidon2: A Faster Version of the Poseidon Hash
//! Function" (ePrint 2023/323), sections 5 and 6; the instance and its constants are from
//! `HorizenLabs/poseidon2` (`poseidon2_instance_bn256.rs`).

mod constants;
mod duplex;
#[cfg(test)]
mod tests;

pub use constants::WIDTH;
pub use duplex::{Cell, Poseidon2Sponge};

use ark_bn254::Fr;
use ark_ff::Field;
use constants::{INITIAL, INTERNAL, TERMINAL};
use core::ops::Add;

/// Internal rounds between two calls of [`Rounds::settle`].
pub const SETTLED: usize = 8;

/// S-boxes of the permutation on one kind of cells: numbers, or a circuit's representation of
/// numbers.
pub trait Rounds<V> {
    /// Returns `(x + constant)^5`.
    fn power(&mut self, x: V, constant: &Fr) -> V;

    /// Runs after every [`SETTLED`] internal rounds except the last. The second and third cell
    /// are then sums of as many results of S-boxes, for which a circuit may introduce new
    /// variables.
    fn settle(&mut self, _state: &mut [V; WIDTH]) {}
}

struct Numbers;

impl Rounds<Fr> for Numbers {
    fn power(&mut self, x: Fr, constant: &Fr) -> Fr {
        fifth_power(x + constant)
    }
}

/// Applies the permutation.
pub fn permute(state: &mut [Fr; WIDTH]) {
    permute_by(&mut Numbers, state);
}

/// Applies the permutation to cells of any kind.
pub fn permute_by<V: Clone + Add<Output = V>>(rounds: &mut impl Rounds<V>, state: &mut [V; WIDTH]) {
    external_matrix(state);
    for constants in &INITIAL {
        external_round(rounds, state, constants);
    }
    for (round, constant) in INTERNAL.iter().enumerate() {
        if round > 0 && round.is_multiple_of(SETTLED) {
            rounds.settle(state);
        }
        internal_round(rounds, state, constant);
    }
    for constants in &TERMINAL {
        external_round(rounds, state, constants);
    }
}

fn external_round<V: Clone + Add<Output = V>>(
    rounds: &mut impl Rounds<V>,
    state: &mut [V; WIDTH],
    constants: &[Fr; WIDTH],
) {
    for (cell, constant) in state.iter_mut().zip(constants) {
        *cell = rounds.power(cell.clone(), constant);
    }
    external_matrix(state);
}

fn internal_round<V: Clone + Add<Output = V>>(
    rounds: &mut impl Rounds<V>,
    state: &mut [V; WIDTH],
    constant: &Fr,
) {
    let [a, b, c] = state.clone();
    let a = rounds.power(a, constant);
    let sum = a.clone() + b.clone() + c.clone();
    *state = [sum.clone() + a, sum.clone() + b, sum + c.clone() + c];
}

fn external_matrix<V: Clone + Add<Output = V>>(state: &mut [V; WIDTH]) {
    let [a, b, c] = state.clone();
    let sum = a.clone() + b.clone() + c.clone();
    *state = [sum.clone() + a, sum.clone() + b, sum + c];
}

/// Returns `x^5`.
fn fifth_power(x: Fr) -> Fr {
    x.square().square() * x
}
