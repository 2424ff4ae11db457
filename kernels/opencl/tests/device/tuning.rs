//! Choice of a variant.

use std::fs;

use zkfabric_kernels_cpu::keccak256;
use zkfabric_kernels_opencl::{Device, Options, Variant};

use crate::fixture::all;

#[test]
fn the_choice_is_kept_and_repaired() {
    for description in all() {
        let directory = tempfile::tempdir().unwrap();
        let options = Options {
            cache: Some(directory.path().to_owned()),
            ..Options::default()
        };
        let choose = || {
            let device = Device::open(&description, &options).unwrap();
            let variant = device.variant().unwrap();
            variant.check(&description).unwrap();
            assert_eq!(device.variant().unwrap(), variant);
            variant
        };
        let chosen = choose();
        println!("{}: {}", description.name, chosen.name());
        let files: Vec<_> = fs::read_dir(directory.path())
            .unwrap()
            .map(|file| file.unwrap().path())
            .filter(|path| {
                path.file_name()
                    .unwrap()
                    .to_string_lossy()
                    .starts_with("variant-")
            })
            .collect();
        if !description.on_cpu {
            assert_eq!(chosen, Variant::Scalar);
            continue;
        }
        assert_eq!(files.len(), 1);
        let entry = |name: &str| [&keccak256(name.as_bytes())[..], name.as_bytes()].concat();
        assert_eq!(fs::read(&files[0]).unwrap(), entry(chosen.name()));
        // A kept choice is not measured again, even if it is the slowest one.
        fs::write(&files[0], entry("scalar")).unwrap();
        assert_eq!(choose(), Variant::Scalar);
        // A damaged entry and an unknown name are measured again.
        for bad in [b"scalar".to_vec(), entry("quantum")] {
            fs::write(&files[0], bad).unwrap();
            choose();
            let repaired = fs::read(&files[0]).unwrap();
            assert!(
                Variant::ALL
                    .iter()
                    .any(|variant| repaired == entry(variant.name()))
            );
        }
    }
}

#[test]
fn a_forced_variant_is_not_measured() {
    for description in all() {
        let options = Options {
            variant: Some(Variant::Scalar),
            ..Options::default()
        };
        let device = Device::open(&description, &options).unwrap();
        assert_eq!(device.variant().unwrap(), Variant::Scalar);
        assert_eq!(device.memory_used_bytes(), 0);
    }
}
