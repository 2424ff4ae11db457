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
//! Function" (ePrint 2023/323), sections 5 and 6; the instance and its constants are those of
//! `HorizenLabs/poseidon2` (`poseidon2_instance_bn256.rs`).

mod constants;
mod duplex;
#[cfg(test)]
mod tests;

pub use duplex::{Cell, Poseidon2Sponge};

use ark_bn254::Fr;
use ark_ff::Field;
use constants::{INITIAL, INTERNAL, TERMINAL};

/// Cells of the state.
pub const WIDTH: usize = 3;

/// Applies the permutation.
pub fn permute(state: &mut [Fr; WIDTH]) {
    external_matrix(state);
    for constants in &INITIAL {
        external_round(state, constants);
    }
    for constant in &INTERNAL {
        internal_round(state, constant);
    }
    for constants in &TERMINAL {
        external_round(state, constants);
    }
}

fn external_round(state: &mut [Fr; WIDTH], constants: &[Fr; WIDTH]) {
    for (cell, constant) in state.iter_mut().zip(constants) {
        *cell = fifth_power(*cell + constant);
    }
    external_matrix(state);
}

fn internal_round(state: &mut [Fr; WIDTH], constant: &Fr) {
    let [a, b, c] = *state;
    let a = fifth_power(a + constant);
    let sum = a + b + c;
    *state = [sum + a, sum + b, sum + c + c];
}

fn external_matrix(state: &mut [Fr; WIDTH]) {
    let [a, b, c] = *state;
    let sum = a + b + c;
    *state = [sum + a, sum + b, sum + c];
}

fn fifth_power(x: Fr) -> Fr {
    x.square().square() * x
}
