//! Open devices, and inputs.

use ark_bn254::Fr;
use ark_ff::Field;
use zkfabric_kernels_cpu::powers;
use zkfabric_kernels_opencl::{Description, Device, Error, Options, Variant, devices};

/// Returns the devices. Without a driver the tests are skipped, unless tools are required, as under
/// `cargo xtask test`.
pub(crate) fn all() -> Vec<Description> {
    match devices() {
        Ok(devices) => devices,
        Err(error @ Error::NoPlatform) if std::env::var_os("ZKFABRIC_REQUIRE_TOOLS").is_none() => {
            println!("NOT RUN here: {error}");
            Vec::new()
        }
        Err(error) => panic!("{error}"),
    }
}

/// Runs a test on each device with each variant that the device can run.
pub(crate) fn each_variant(mut options: Options, test: impl Fn(&Device, Variant)) {
    for description in all() {
        for variant in Variant::ALL {
            options.variant = Some(variant);
            match Device::open(&description, &options) {
                Ok(device) => test(&device, variant),
                Err(error @ Error::Unsupported { .. }) => println!("NOT RUN here: {error}"),
                Err(error) => panic!("{error}"),
            }
        }
    }
}

/// Opens the first device with its default options, if there is one.
pub(crate) fn first(options: &Options) -> Option<Device> {
    all()
        .first()
        .map(|description| Device::open(description, options).unwrap())
}

/// Returns patternless bytes.
pub(crate) fn bytes(n: usize, seed: u64) -> Vec<u8> {
    (0..n as u64)
        .map(|i| {
            let x = (i + 1 + seed * 7919).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            (x ^ x >> 29)
                .wrapping_mul(0xbf58_476d_1ce4_e5b9)
                .to_be_bytes()[0]
        })
        .collect()
}

/// Returns a patternless element.
pub(crate) fn element(seed: u64) -> Fr {
    (Fr::from(seed) + Fr::from(0x5851_f42d_4c95_7f2d_u64)).pow([seed % 89 + 7])
}

/// Returns patternless elements.
pub(crate) fn elements(n: usize, seed: u64) -> Vec<Fr> {
    powers(element(seed + 1), element(seed + 1000), n)
}
