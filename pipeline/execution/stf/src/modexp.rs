//! Precompile `MODEXP` (EIP-198), with the prices of EIP-2565 and EIP-7883 and the bounds of
//! EIP-7823.

use alloc::vec::Vec;

use alloy_primitives::{Bytes, U256};
use revm::precompile::{EthPrecompileOutput, EthPrecompileResult, PrecompileHalt, modexp};
use revm::primitives::eip7823::INPUT_SIZE_LIMIT;

use crate::crypto::Crypto;

/// Lengths of base, exponent and modulus, 32 bytes each.
const HEAD: usize = 96;

/// Gas of a call and bounds on the lengths of its numbers.
#[derive(Debug)]
pub(crate) struct Rules {
    /// Gas from the byte lengths of base, exponent and modulus and from the exponent's first 32
    /// bytes.
    gas: fn(u64, u64, u64, &U256) -> u64,
    /// Minimum gas.
    least_gas: u64,
    /// Maximum bytes of a number.
    most_bytes: usize,
}

/// Rules before Osaka.
pub(crate) static BERLIN: Rules = Rules {
    gas: modexp::berlin_gas_calc,
    least_gas: 200,
    most_bytes: usize::MAX,
};

/// Rules since Osaka.
pub(crate) static OSAKA: Rules = Rules {
    gas: modexp::osaka_gas_calc,
    least_gas: 500,
    most_bytes: INPUT_SIZE_LIMIT,
};

impl Rules {
    /// Runs a call.
    pub(crate) fn run<R: Crypto>(
        &self,
        crypto: &R,
        input: &[u8],
        gas_limit: u64,
    ) -> EthPrecompileResult {
        if gas_limit < self.least_gas {
            return Err(PrecompileHalt::OutOfGas);
        }
        let [base, exponent, modulus] = [0, 32, 64].map(|at| number(input, at, 32));
        let too_long = PrecompileHalt::ModexpEip7823LimitSize;
        let (Ok(base), Ok(modulus)) = (usize::try_from(base), usize::try_from(modulus)) else {
            return Err(too_long);
        };
        let exponent = usize::try_from(exponent).unwrap_or(usize::MAX);
        if [base, exponent, modulus]
            .iter()
            .any(|&bytes| bytes > self.most_bytes)
        {
            return Err(too_long);
        }
        let end = HEAD.saturating_add(base);
        let head = number(input, end, exponent.min(32));
        let gas = (self.gas)(base as u64, exponent as u64, modulus as u64, &head);
        if gas > gas_limit {
            return Err(PrecompileHalt::OutOfGas);
        }
        if base == 0 && modulus == 0 {
            // The exponent is unused and may have any length.
            return Ok(EthPrecompileOutput::new(gas, Bytes::new()));
        }
        let numbers = [
            (HEAD, base),
            (end, exponent),
            (end.saturating_add(exponent), modulus),
        ];
        let [base, exponent, modulus] = numbers.map(|(at, bytes)| padded(input, at, bytes));
        let output = crypto.modexp(&base, &exponent, &modulus)?;
        Ok(EthPrecompileOutput::new(gas, output.into()))
    }
}

/// Reads `bytes` bytes of the input at `at`, padded with zeros, as a number.
fn number(input: &[u8], at: usize, bytes: usize) -> U256 {
    let given = input.get(at..).unwrap_or_default();
    let given = given.get(..bytes).unwrap_or(given);
    let number = U256::try_from_be_slice(given).unwrap_or_default();
    number << (8 * (bytes - given.len()))
}

/// Reads `bytes` bytes of the input at `at`, padded with zeros.
fn padded(input: &[u8], at: usize, bytes: usize) -> Vec<u8> {
    let given = input.get(at..).unwrap_or_default();
    let mut number = given.get(..bytes).unwrap_or(given).to_vec();
    number.resize(bytes, 0);
    number
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SoftwareCrypto;
    use proptest::prelude::*;

    fn check(input: &[u8], gas: u64) {
        let got = [&BERLIN, &OSAKA].map(|rules| rules.run(&SoftwareCrypto, input, gas));
        let expected = [
            modexp::berlin_run(input, gas),
            modexp::osaka_run(input, gas),
        ];
        assert_eq!(got, expected, "{input:?} {gas}");
    }

    fn input(lengths: [U256; 3], rest: &[u8]) -> Vec<u8> {
        let mut input: Vec<u8> = lengths
            .iter()
            .flat_map(|length| length.to_be_bytes::<32>())
            .collect();
        input.extend_from_slice(rest);
        input
    }

    #[test]
    fn lengths_at_the_ends() {
        let lengths = [
            U256::ZERO,
            U256::ONE,
            U256::from(1024),
            U256::from(1025),
            U256::from(u64::MAX),
            U256::from(1u128 << 64),
            U256::MAX,
        ];
        for base in lengths {
            for exponent in lengths {
                for modulus in lengths {
                    let input = input([base, exponent, modulus], &[7; 60]);
                    for gas in [0, 199, 200, 499, 500, 30_000] {
                        check(&input, gas);
                    }
                }
            }
        }
        // Missing input bytes are zero.
        for bytes in [0, 1, 31, 32, 33, 95, 96, 97, 98, 99] {
            let whole = input([U256::ONE, U256::from(2), U256::from(3)], &[5; 6]);
            check(&whole[..bytes], 1000);
        }
    }

    #[test]
    fn an_exponent_that_nobody_needs_is_not_read() {
        let input = input([U256::ZERO, U256::from(u64::MAX), U256::ZERO], &[]);
        let output = BERLIN
            .run(&SoftwareCrypto, &input, 200)
            .expect("enough gas");
        assert_eq!((output.gas_used, output.bytes), (200, Bytes::new()));
    }

    proptest! {
        #[test]
        fn calls_are_those_of_the_library(
            lengths in [0..70u64, 0..70u64, 0..70u64],
            rest in prop::collection::vec(any::<u8>(), 0..200),
            gas in 0..20_000u64,
        ) {
            let input = input(lengths.map(U256::from), &rest);
            check(&input, gas);
            // Exactly the gas of the call, and one less.
            if let Ok(output) = modexp::berlin_run(&input, u64::MAX) {
                check(&input, output.gas_used);
                check(&input, output.gas_used - 1);
            }
        }
    }
}
