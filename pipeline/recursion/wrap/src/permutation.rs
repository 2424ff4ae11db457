//! The permutation Poseidon2: one row per round.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_plonk::{Gate, Row, Rule};
use zkfabric_verifier::sponge::poseidon2::{Rounds, WIDTH, permute_by};

use crate::composer::{Composer, Number};

/// External rounds before the internal ones, and after them.
const EXTERNAL: usize = 4;
/// Internal rounds.
const INTERNAL: usize = 56;

/// Records the constants, in the order of S-boxes.
#[derive(Debug, Default)]
struct Constants(Vec<Fr>);

impl Rounds<Fr> for Constants {
    fn power(&mut self, x: Fr, constant: &Fr) -> Fr {
        self.0.push(*constant);
        x
    }
}

/// Returns the constants of each round, and whether the round is external.
fn rounds() -> Vec<(bool, [Fr; WIDTH])> {
    let mut constants = Constants::default();
    permute_by(&mut constants, &mut [Fr::zero(); WIDTH]);
    let mut constants = constants.0.into_iter();
    let mut next = || constants.next().unwrap_or_default();
    let all = 0..2 * EXTERNAL + INTERNAL;
    let round = all.map(|round| {
        let external = !(EXTERNAL..EXTERNAL + INTERNAL).contains(&round);
        let first = next();
        let others = match external {
            true => [next(), next()],
            false => [Fr::zero(); 2],
        };
        let [second, third] = others;
        (external, [first, second, third])
    });
    round.collect()
}

impl Composer {
    /// Returns the permutation of three numbers.
    pub fn permutation(&mut self, state: [Number; WIDTH]) -> [Number; WIDTH] {
        let rounds = rounds();
        // No constants are added after the last round.
        let constants = |round: Option<&(bool, [Fr; WIDTH])>| match round {
            Some((_, constants)) => *constants,
            None => [Fr::zero(); WIDTH],
        };
        let first = constants(rounds.first());
        let mut state = self.begin(state, first);
        for (place, (external, _)) in rounds.iter().enumerate() {
            // A round's result gets the constants of the next round.
            let constants = constants(rounds.get(place + 1));
            let rule = match external {
                true => Rule::Full(constants),
                false => Rule::Partial(constants),
            };
            let row = Row::gate(Gate::default(), state.map(Number::variable));
            self.row(Row { rule, ..row });
            let next = rule.next(state.map(Number::value)).unwrap_or_default();
            state = next.map(|value| self.number(value));
        }
        // The last round's result is this row's wires.
        self.gate(Gate::default(), state);
        state
    }

    /// Applies the external matrix and adds the first round's constants: each of three rows has its
    /// result as the next row's first wire.
    fn begin(&mut self, [x, y, z]: [Number; WIDTH], [k0, k1, k2]: [Fr; WIDTH]) -> [Number; WIDTH] {
        let [vx, vy, vz] = [x, y, z].map(Number::value);
        let sum = vx + vy + vz;
        let values = [sum + vx + k0, sum + vy + k1, sum + vz + k2];
        let [a, b, c] = values.map(|value| self.number(value));
        let (one, two) = (Fr::one(), Fr::from(2_u64));
        let gate = |l: Fr, r: Fr, o: Fr, k: Fr| Gate {
            l,
            r,
            o,
            k,
            n: -one,
            ..Gate::default()
        };
        // b = x + 2 y + z + k1; c = b + z - y + k2 - k1; a = c + x - z + k0 - k2.
        self.gate(gate(one, two, one, k1), [x, y, z]);
        self.gate(gate(one, -one, one, k2 - k1), [b, y, z]);
        self.gate(gate(one, one, -one, k0 - k2), [c, x, z]);
        [a, b, c]
    }
}
