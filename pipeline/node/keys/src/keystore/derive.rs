//! Keys from passphrases, with bounds on what a file may ask for.

use pbkdf2::pbkdf2_hmac;
use scrypt::scrypt;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::error::Error;
use crate::secret::Passphrase;

/// Most bytes of scrypt's memory: twice those of the usual parameters (`n` 2^18, `r` 8).
const MOST_MEMORY: u128 = 512 << 20;
/// Most blocks of scrypt, `n r p`: four times those of the usual parameters, some seconds.
const MOST_BLOCKS: u128 = 1 << 23;
/// Most iterations of PBKDF2: 38 times those of the usual parameters, some seconds.
const MOST_ITERATIONS: u128 = 10_000_000;
/// Bytes of a block of scrypt, for `r` 1.
const BLOCK: u128 = 128;

/// What it costs to try a passphrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cost {
    /// 256 MiB of memory and about a second: geth's usual parameters.
    #[default]
    Usual,
    /// 4 MiB of memory: geth's light parameters, for passphrases that nobody can guess, as those of
    /// random numbers.
    Light,
}

/// A function from passphrases to keys, with its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Derivation {
    Scrypt {
        n: u64,
        r: u64,
        p: u64,
        salt: Vec<u8>,
    },
    /// With HMAC-SHA-256.
    Pbkdf2 { c: u64, salt: Vec<u8> },
}

impl Derivation {
    pub(super) const fn scrypt(cost: Cost, salt: Vec<u8>) -> Self {
        let (n, p) = match cost {
            Cost::Usual => (1 << 18, 1),
            Cost::Light => (1 << 12, 6),
        };
        let r = 8;
        Self::Scrypt { n, r, p, salt }
    }

    /// Derives the key of a passphrase.
    ///
    /// # Errors
    /// [`Error::TooCostly`], before memory or time is taken; [`Error::Field`] for numbers that the
    /// function is not defined for.
    pub(super) fn derive(&self, passphrase: &Passphrase) -> Result<Zeroizing<[u8; 32]>, Error> {
        let mut derived = Zeroizing::new([0; 32]);
        match self {
            Self::Scrypt { n, r, p, salt } => {
                let parameters = parameters(*n, *r, *p)?;
                let passphrase = passphrase.as_bytes();
                let done = scrypt(passphrase, salt, &parameters, &mut *derived);
                done.map_err(|_| undefined(*n, *r, *p))?;
            }
            Self::Pbkdf2 { c, salt } => {
                let iterations = u32::try_from(*c).ok();
                let iterations = iterations.filter(|c| u128::from(*c) <= MOST_ITERATIONS);
                let iterations = iterations.ok_or_else(|| Error::TooCostly {
                    unit: "iterations",
                    got: u128::from(*c),
                    most: MOST_ITERATIONS,
                })?;
                if iterations == 0 {
                    return Err(Error::Field {
                        field: "kdfparams.c",
                        expected: "at least 1",
                        got: "0".to_owned(),
                    });
                }
                pbkdf2_hmac::<Sha256>(passphrase.as_bytes(), salt, iterations, &mut *derived);
            }
        }
        Ok(derived)
    }
}

/// Returns scrypt's parameters, if this machine is to spend so much.
fn parameters(n: u64, r: u64, p: u64) -> Result<scrypt::Params, Error> {
    let (wide_n, wide_r, wide_p) = (u128::from(n), u128::from(r), u128::from(p));
    // Products of two are below 2^128; those of three are taken of bounded ones.
    let memory = (wide_n + wide_p)
        .saturating_mul(wide_r)
        .saturating_mul(BLOCK);
    let blocks = (wide_n * wide_r).saturating_mul(wide_p);
    for (unit, got, most) in [
        ("bytes of memory", memory, MOST_MEMORY),
        ("blocks of scrypt", blocks, MOST_BLOCKS),
    ] {
        if got > most {
            return Err(Error::TooCostly { unit, got, most });
        }
    }
    let is_defined = n > 1 && n.is_power_of_two() && r > 0 && p > 0;
    let log_n = u8::try_from(n.trailing_zeros()).ok();
    let numbers = u32::try_from(r).ok().zip(u32::try_from(p).ok()).zip(log_n);
    let numbers = numbers.filter(|_| is_defined);
    let defined = numbers.and_then(|((r, p), log_n)| scrypt::Params::new(log_n, r, p).ok());
    defined.ok_or_else(|| undefined(n, r, p))
}

fn undefined(n: u64, r: u64, p: u64) -> Error {
    Error::Field {
        field: "kdfparams",
        expected: "n a power of two above 1, r and p above 0",
        got: format!("n {n}, r {r}, p {p}"),
    }
}
