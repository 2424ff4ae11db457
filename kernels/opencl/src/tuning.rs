//! Which variant an operation runs: a short measurement, kept in the cache.
//!
//! Each candidate multiplies field elements for some milliseconds. One that does not build (a compiler without IFMA, say) or that computes
//! something else than the native field is left out. Keccak-256 needs no measurement: it follows the class of the device.

use ark_bn254::Fr;
use ark_ff::Field;
use zkfabric_kernels_cpu::{field::Modulus, powers};

use crate::{
    Class, Device, Error, Variant,
    cache::Key,
    device::Shared,
    driver::{Argument, Range},
    program::Kind,
    timing::Clock,
};

/// Work-items of a measurement of scalars: enough to fill a GPU.
const ITEMS: usize = 1 << 14;
/// Multiplications of a work-item, in each of two chains.
const REPETITIONS: u32 = 64;
/// Measurements of a candidate; the best counts.
const RUNS: usize = 3;

impl Device {
    /// The variant of field arithmetic: the one forced by [`Options`](crate::Options), or the fastest, measured at the first call.
    ///
    /// # Errors
    /// [`Error::Build`] when no variant builds, [`Error::WrongResult`] when none computes what it should, [`Error::OutOfMemory`],
    /// [`Error::Driver`], [`Error::DeviceLost`].
    pub fn variant(&self) -> Result<Variant, Error> {
        self.field_variant()
    }

    /// The variant of Keccak-256: vectors or scalars.
    pub(crate) fn keccak_variant(&self) -> Variant {
        match self.shared.forced {
            Some(Variant::Scalar) => Variant::Scalar,
            // The same text, compiled without IFMA's instructions.
            Some(Variant::Fused | Variant::Ifma) => Variant::Fused,
            None if self.description().class == Class::Cpu => Variant::Fused,
            None => Variant::Scalar,
        }
    }

    pub(crate) fn field_variant(&self) -> Result<Variant, Error> {
        let shared = &*self.shared;
        if let Some(variant) = shared.forced.or_else(|| shared.chosen.get().copied()) {
            return Ok(variant);
        }
        let candidates = Variant::candidates(&shared.description);
        let variant = match candidates.as_slice() {
            [only] => *only,
            _ => kept_or_measured(shared, &candidates)?,
        };
        Ok(*shared.chosen.get_or_init(|| variant))
    }
}

fn kept_or_measured(shared: &Shared, candidates: &[Variant]) -> Result<Variant, Error> {
    let device = &shared.description;
    let names: Vec<&str> = candidates.iter().map(|variant| variant.name()).collect();
    // Another driver, other kernels or another processor may have another order.
    let key = Key::new(
        "variant",
        &[
            &device.platform,
            &device.name,
            &device.driver_version,
            &names.join(" "),
            &Kind::Ntt.source(Variant::Fused, device.class),
        ],
    );
    let kept = shared.cache.as_ref().and_then(|cache| cache.get(&key));
    let kept = kept.and_then(|name| Variant::from_name(str::from_utf8(&name).ok()?));
    if let Some(variant) = kept.filter(|variant| candidates.contains(variant)) {
        return Ok(variant);
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
        cache.put(&key, variant.name().as_bytes());
    }
    Ok(variant)
}

/// Nanoseconds of [`ITEMS`] times [`REPETITIONS`] pairs of multiplications.
fn measure(shared: &Shared, variant: Variant) -> Result<u64, Error> {
    let program = shared.program(Kind::Ntt, variant)?;
    let values = powers(Fr::from(3_u64).pow([1 << 40]), Fr::from(5_u64), 2 * ITEMS);
    let words: Vec<u64> = values.iter().flat_map(|value| *value.words()).collect();
    let buffer = shared.buffer(8 * words.len())?;
    let run = |repetitions| -> Result<u64, Error> {
        let mut clock = Clock::default();
        shared.write(&buffer, 0, bytemuck::cast_slice(&words), &mut clock)?;
        let arguments = [
            Argument::Memory(buffer.memory()),
            Argument::U32(repetitions),
        ];
        let range = Range {
            global: ITEMS / variant.lanes(),
            local: 1,
        };
        let range = if variant.lanes() == 1 {
            Range {
                local: 64.min(1 << shared.description.max_group.ilog2()),
                ..range
            }
        } else {
            range
        };
        shared.launch(&program, "multiply", &arguments, range, &mut clock)?;
        Ok(clock.read()?.kernel_ns)
    };
    run(1)?;
    let mut got = vec![0; 8 * words.len()];
    shared.read(&buffer, 0, &mut got, None, &mut Clock::default())?;
    if got == expected(&values, variant) {
        (0..RUNS).try_fold(u64::MAX, |best, _| Ok(best.min(run(REPETITIONS)?)))
    } else {
        Err(Error::WrongResult {
            what: "products of field elements",
        })
    }
}

/// `a b + b b` in the place of `a`, in the variant's Montgomery form: R = 2^256, or 2^260, 16 times that.
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
    crate::driver::field_bytes(&out).to_vec()
}
