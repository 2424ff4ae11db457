//! Division of a polynomial by `X - root`.
//!
//! `f = f(root) + (X - root) sum_i s_(i+1) X^i` with the suffix sums
//! `s_i = sum_(j >= i) f_j root^(j-i)`. A suffix sum is `s_i = f_i + root s_(i+1)`, a chain as long
//! as the polynomial. The chain is cut into blocks: first the value of each block at the root, then
//! the sums at the block boundaries, then all blocks at once.

use ark_bn254::Fr;
use ark_ff::{Field as _, One, Zero};
use rayon::prelude::*;

use crate::{
    Isa,
    batch::powers_with,
    field::{ConstantFactor, Field, Modulus},
    lanes::{Kernel, LANES, Lanes},
    weights::Full,
};

/// Coefficients per lane.
const BLOCK: usize = 1 << 9;
/// Coefficients per task.
const CHUNK: usize = LANES * BLOCK;

/// Replaces `f` by its quotient by `X - root`, with a zero in the highest place, and returns
/// `f(root)`.
pub fn divide_by_root(f: &mut [Fr], root: Fr) -> Fr {
    divide_by_root_with(f, root, Isa::current())
}

fn divide_by_root_with(f: &mut [Fr], root: Fr, isa: Isa) -> Fr {
    if f.len() <= BLOCK {
        return divide_block(f, root, Fr::zero());
    }
    let weights = powers_with(root, Fr::one(), BLOCK, isa);
    let step = root.pow([BLOCK as u64]);
    // Carry into each block: the suffix sum of the blocks above.
    let mut carries: Vec<Fr> = f
        .par_chunks(BLOCK)
        .map(|values| {
            let weights = &weights[..values.len()];
            isa.dispatch(Full { weights, values })
        })
        .collect();
    let mut carry = Fr::zero();
    for slot in carries.iter_mut().rev() {
        let value = *slot + step * carry;
        *slot = carry;
        carry = value;
    }
    f.par_chunks_mut(CHUNK)
        .zip(carries.par_chunks(LANES))
        .for_each(|(f, carries)| isa.dispatch(Blocks { f, carries, root }));
    carry
}

/// Blocks divided side by side; all but the last are whole.
struct Blocks<'a> {
    f: &'a mut [Fr],
    /// Suffix sum above each block.
    carries: &'a [Fr],
    root: Fr,
}

impl Kernel for Blocks<'_> {
    type Output = ();

    fn portable(self) {
        for (block, carry) in self.f.chunks_mut(BLOCK).zip(self.carries) {
            divide_block(block, self.root, *carry);
        }
    }

    /// Lane `l` takes block `l`. Range: a coefficient's representative below `p` plus a product
    /// with a constant is in `[0, 8p + p / 2^48)`.
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let (Ok(whole), Some(carries)) = (
            <&mut [Fr; CHUNK]>::try_from(&mut *self.f),
            self.carries.first_chunk::<LANES>(),
        ) else {
            return self.portable();
        };
        let root = f.known(&ConstantFactor::new(self.root));
        let mut sum = f.load_elements(carries);
        for i in (0..BLOCK).rev() {
            let words = lanes.gather4([
                whole[i].words(),
                whole[BLOCK + i].words(),
                whole[2 * BLOCK + i].words(),
                whole[3 * BLOCK + i].words(),
                whole[4 * BLOCK + i].words(),
                whole[5 * BLOCK + i].words(),
                whole[6 * BLOCK + i].words(),
                whole[7 * BLOCK + i].words(),
            ]);
            let mut quotients = [Fr::zero(); LANES];
            f.store_elements(f.canonical(sum), &mut quotients);
            for (lane, quotient) in quotients.into_iter().enumerate() {
                whole[lane * BLOCK + i] = quotient;
            }
            sum = f.carry_wrapping(f.mul_known_add(f.split(words), sum, &root));
        }
    }
}

/// Divides one block by definition.
fn divide_block(f: &mut [Fr], root: Fr, mut carry: Fr) -> Fr {
    for slot in f.iter_mut().rev() {
        let value = *slot + root * carry;
        *slot = carry;
        carry = value;
    }
    carry
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powers;

    #[test]
    fn quotients_with_every_instruction_set() {
        for isa in Isa::tested() {
            for n in [
                0,
                1,
                2,
                9,
                BLOCK,
                BLOCK + 1,
                CHUNK - 1,
                CHUNK,
                CHUNK + 1,
                3 * CHUNK + 5 * BLOCK + 77,
            ] {
                for root in [Fr::zero(), Fr::one(), -Fr::one(), -Fr::from(12_345_678)] {
                    let mut f = powers(-Fr::from(0x9e37_79b9_u64), -Fr::one(), n);
                    f.iter_mut()
                        .skip(3)
                        .step_by(5)
                        .for_each(|slot| *slot = -Fr::one());
                    let mut quotient = f.clone();
                    let value = divide_by_root_with(&mut quotient, root, isa);
                    let case = format!("{} of {n}", isa.name());
                    assert_eq!(quotient.last().copied().unwrap_or_default(), Fr::zero());
                    // value + (X - root) quotient, coefficient by coefficient.
                    for (i, expected) in f.into_iter().enumerate() {
                        let below = i.checked_sub(1).map_or(value, |below| quotient[below]);
                        assert_eq!(below - root * quotient[i], expected, "{case} at {i}");
                    }
                }
            }
        }
    }
}
