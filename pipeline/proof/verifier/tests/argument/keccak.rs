//! Keccak-f\[1600\] by the text of FIPS 202: its constants, and the states before each round.

/// Lanes of a state; lane `x + 5 y`.
pub(crate) const LANES: usize = 25;
pub(crate) const BITS: usize = 64;
pub(crate) const ROUNDS: usize = 24;

pub(crate) type State = [u64; LANES];

/// Returns the offsets of lanes along the walk that starts at (1, 0) (section 3.2.2).
pub(crate) fn rotations() -> [usize; LANES] {
    let mut offsets = [0; LANES];
    let (mut x, mut y) = (1, 0);
    for t in 0..24 {
        offsets[x + 5 * y] = (t + 1) * (t + 2) / 2 % BITS;
        (x, y) = (y, (2 * x + 3 * y) % 5);
    }
    offsets
}

/// Returns the constants (section 3.2.5): round `k` has the bits `7 k + j` of a register's stream
/// at the places `2^j - 1`.
pub(crate) fn round_constants() -> [u64; ROUNDS] {
    let mut register = 1_u32;
    let mut next = || {
        let bit = register & 1;
        register <<= 1;
        if register >> 8 == 1 {
            register ^= 0b1_0111_0001;
        }
        u64::from(bit)
    };
    [(); ROUNDS].map(|()| (0..7).map(|j| next() << ((1 << j) - 1)).sum())
}

/// Returns the lane to which rho and pi move lane `(x, y)`.
pub(crate) const fn moved(x: usize, y: usize) -> usize {
    y + 5 * ((2 * x + 3 * y) % 5)
}

fn round(a: &State, constant: u64) -> State {
    let c: [u64; 5] = std::array::from_fn(|x| (0..5).fold(0, |sum, y| sum ^ a[x + 5 * y]));
    let mut b = [0; LANES];
    for (lane, rotation) in rotations().into_iter().enumerate() {
        let (x, y) = (lane % 5, lane / 5);
        let theta = a[lane] ^ c[(x + 4) % 5] ^ c[(x + 1) % 5].rotate_left(1);
        b[moved(x, y)] = theta.rotate_left(rotation as u32);
    }
    let mut a = std::array::from_fn(|lane| {
        let [b0, b1, b2] = [0, 1, 2].map(|k| b[lane / 5 * 5 + (lane + k) % 5]);
        b0 ^ (!b1 & b2)
    });
    a[0] ^= constant;
    a
}

/// Returns the states before all rounds and the state after the last.
pub(crate) fn states(start: &State, constants: &[u64; ROUNDS]) -> Vec<State> {
    let mut states = vec![*start];
    for constant in constants {
        states.push(round(&states[states.len() - 1], *constant));
    }
    states
}

#[test]
fn the_last_state_is_that_of_another_implementation() {
    let start = std::array::from_fn(|lane| crate::execution::mix(lane as u64));
    for start in [start, [0; LANES], [u64::MAX; LANES]] {
        let mut expected = start;
        tiny_keccak::keccakf(&mut expected);
        assert_eq!(states(&start, &round_constants())[ROUNDS], expected);
    }
}
