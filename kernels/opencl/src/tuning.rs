//! Choice of an operation's variant: a short measurement, kept in the cache.
//!
//! Each candidate multiplies field elements for some milliseconds. A candidate that does not build
//! (for example under a compiler without IFMA) or whose results differ from the native field is
//! dropped. Keccak-256 needs no measurement: its variant follows the class of the device.

use ark_bn254::Fr;
use ark_ff::Field;
use zkfabric_kernels_cpu::powers;

use crate::{
    Device, Error, Variant,
    cache::Key,
    device::Shared,
    driver::{Argument, Range, field_bytes},
    lock::lock,
    source::{Kind, Source},
    timing::Clock,
};

/// Work-items of a measurement of `scalar`: enough to fill a GPU.
const ITEMS: usize = 1 << 14;
/// Multiplications per work-item, in each of two chains.
const REPETITIONS: u32 = 64;
/// Work-items per group on a GPU.
const LOCAL: usize = 64;
/// Measurements per candidate; the best counts.
const RUNS: usize = 3;

impl Device {
    /// Returns the variant of field arithmetic: the one forced by [`Options`](crate::Options), or
    /// the fastest, measured at the first call.
    ///
    /// # Errors
    /// [`Error::Build`] when no variant builds, [`Error::WrongResult`] when none computes
    /// correctly, [`Error::OutOfMemory`], [`Error::Driver`], [`Error::DeviceLost`].
    pub fn variant(&self) -> Result<Variant, Error> {
        self.field_variant()
    }

    /// Returns the variant of Keccak-256: vectors or scalars.
    pub(crate) fn keccak_variant(&self) -> Variant {
        match self.shared.forced {
            Some(Variant::Scalar) => Variant::Scalar,
            // Same text, compiled without IFMA instructions.
            Some(Variant::Fused | Variant::Ifma) => Variant::Fused,
            None if self.description().on_cpu => Variant::Fused,
            None => Variant::Scalar,
        }
    }

    pub(crate) fn field_variant(&self) -> Result<Variant, Error> {
        if let Some(variant) = self.known_variant() {
            return Ok(variant);
        }
        let shared = &*self.shared;
        let _choosing = lock(&shared.choosing);
        if let Some(variant) = shared.chosen.get() {
            return Ok(*variant);
        }
        let candidates = Variant::candidates(&shared.description);
        let variant = measured(shared, &candidates)?;
        Ok(*shared.chosen.get_or_init(|| variant))
    }

    /// Returns the variant of field arithmetic if it takes no measurement.
    pub(crate) fn known_variant(&self) -> Option<Variant> {
        let shared = &*self.shared;
        if let Some(variant) = shared.forced.or_else(|| shared.chosen.get().copied()) {
            return Some(variant);
        }
        let candidates = Variant::candidates(&shared.description);
        let variant = match candidates.as_slice() {
            [only] => *only,
            _ => {
                let name = shared.cache.as_ref()?.get(&key(shared, &candidates))?;
                let kept = Variant::from_name(str::from_utf8(&name).ok()?)?;
                *candidates.iter().find(|variant| **variant == kept)?
            }
        };
        Some(*shared.chosen.get_or_init(|| variant))
    }
}

/// Returns the cache's entry of the choice between these variants.
fn key(shared: &Shared, candidates: &[Variant]) -> Key {
    let device = &shared.description;
    let names: Vec<&str> = candidates.iter().map(|variant| variant.name()).collect();
    // Another driver, other kernels or another processor may change the order.
    Key::new(
        "variant",
        &[
            &device.platform,
            &device.name,
            &device.driver_version,
            &names.join(" "),
            &Kind::Products.source(Variant::Fused, device.on_cpu),
        ],
    )
}

fn measured(shared: &Shared, candidates: &[Variant]) -> Result<Variant, Error> {
    let sources = candidates.iter();
    let sources = sources.map(|variant| Source::Fixed(Kind::Products, *variant));
    // Side by side, and before the call, so that other calls do not wait for the compiler.
    shared.programs.prepare(sources.clone());
    for source in sources {
        // A failure shows in the measurement.
        let _ = shared.programs.get(&source);
    }
    let _call = shared.call();
    let mut fastest: Option<(u64, Variant)> = None;
    let mut failure = Error::WrongResult {
        what: "no variant of the field arithmetic",
    };
    for variant in candidates {
        match measure(shared, *variant) {
            Ok(time) if fastest.is_none_or(|(best, _)| time < best) => {
                fastest = Some((time, *variant));
            }
            Ok(_) => {}
            Err(error) => failure = error,
        }
    }
    let (_, variant) = fastest.ok_or(failure)?;
    if let Some(cache) = &shared.cache {
        cache.put(&key(shared, candidates), variant.name().as_bytes());
    }
    Ok(variant)
}

/// Measures the nanoseconds of [`ITEMS`] times [`REPETITIONS`] pairs of multiplications.
fn measure(shared: &Shared, variant: Variant) -> Result<u64, Error> {
    let values = powers(Fr::from(3_u64).pow([1 << 40]), Fr::from(5_u64), 2 * ITEMS);
    let (got, _) = multiply(shared, variant, &values, 1)?;
    if got != expected(&values, variant) {
        return Err(Error::WrongResult {
            what: "products of field elements",
        });
    }
    (0..RUNS).try_fold(u64::MAX, |best, _| {
        let (_, time) = multiply(shared, variant, &values, REPETITIONS)?;
        Ok(best.min(time))
    })
}

/// Returns the kernel's results for the values, two per lane, and its time.
fn multiply(
    shared: &Shared,
    variant: Variant,
    values: &[Fr],
    repetitions: u32,
) -> Result<(Vec<u8>, u64), Error> {
    let program = shared.program(Kind::Products, variant)?;
    let bytes = field_bytes(values);
    let buffer = shared.buffer(bytes.len())?;
    let mut clock = Clock::default();
    shared.write(&buffer, 0, bytes, &mut clock)?;
    let arguments = [
        Argument::Memory(buffer.memory()),
        Argument::U32(repetitions),
    ];
    let most = if variant.lanes() == 1 { LOCAL } else { 1 };
    let range = Range {
        global: values.len() / (2 * variant.lanes()),
        local: shared.group_size(&program, &["multiply"], most)?,
    };
    shared.launch(&program, "multiply", &arguments, range, &mut clock)?;
    let mut got = vec![0; bytes.len()];
    let after = clock.last_kernel();
    shared.read(&buffer, 0, &mut got, after, &mut Clock::default())?;
    Ok((got, clock.read()?.kernel_ns))
}

/// Returns `a b + b b` in place of `a`, in the variant's Montgomery form: R = 2^256, or R = 2^260,
/// 16 times as large.
fn expected(values: &[Fr], variant: Variant) -> Vec<u8> {
    let lanes = variant.lanes();
    let factor = if lanes == 1 {
        Fr::ONE
    } else {
        Fr::from(16_u64).inverse().unwrap_or(Fr::ONE)
    };
    let mut out = values.to_vec();
    for group in out.chunks_exact_mut(2 * lanes) {
        let (a, b) = group.split_at_mut(lanes);
        for (a, b) in a.iter_mut().zip(b) {
            *a = (*a * *b + *b * *b) * factor;
        }
    }
    field_bytes(&out).to_vec()
}

#[cfg(test)]
mod tests {
    use ark_ff::PrimeField;
    use zkfabric_kernels_cpu::field::Modulus;

    use super::*;
    use crate::{Options, devices};

    /// Returns words at the edges of 32-, 52- and 64-bit limbs, below the modulus.
    fn edges() -> Vec<Fr> {
        let p = Fr::MODULUS.0;
        let all = u64::MAX;
        let mut words = vec![
            [0; 4],
            [1, 0, 0, 0],
            [p[0] - 1, p[1], p[2], p[3]],
            [all, all, all, p[3] - 1],
            [0, 0, 0, p[3]],
            [0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0x2fff_ffff],
            [0x8000_0000_8000_0000; 4].map(|word| word >> 2),
        ];
        for bit in [51, 52, 53, 103, 104, 105, 156, 208, 209, 252] {
            let mut power = [0; 4];
            power[bit / 64] = 1 << (bit % 64);
            words.push(power);
            // One less: all-ones limbs below the bit.
            let low = core::array::from_fn(|i| match i.cmp(&(bit / 64)) {
                core::cmp::Ordering::Less => all,
                core::cmp::Ordering::Equal => (1 << (bit % 64)) - 1,
                core::cmp::Ordering::Greater => 0,
            });
            words.push(low);
        }
        words.into_iter().map(Fr::from_words).collect()
    }

    #[test]
    fn products_at_the_edges() {
        let edges = edges();
        let mut pairs: Vec<[Fr; 2]> = Vec::new();
        for a in &edges {
            pairs.extend(edges.iter().map(|b| [*a, *b]));
        }
        pairs.resize(pairs.len().next_multiple_of(64), [Fr::ONE; 2]);
        let Ok(devices) = devices() else {
            return;
        };
        for description in devices {
            for variant in Variant::candidates(&description) {
                // A work-item takes its lanes' first factors, then the second ones.
                let values: Vec<Fr> = pairs
                    .chunks(variant.lanes())
                    .flat_map(|pairs| {
                        let first = pairs.iter().map(|pair| pair[0]);
                        first.chain(pairs.iter().map(|pair| pair[1]))
                    })
                    .collect();
                let device = Device::open(&description, &Options::default()).unwrap();
                let (got, _) = multiply(&device.shared, variant, &values, 1).unwrap();
                assert!(got == expected(&values, variant), "{}", variant.name());
            }
        }
    }
}
