//! Listing and opening.

use zkfabric_kernels_opencl::{Class, Device, Error, Options, Variant, devices};

use crate::fixture::{all, first};

#[test]
fn descriptions_are_complete() {
    for (index, device) in all().iter().enumerate() {
        println!("{device:?}");
        assert_eq!(device.index, index);
        for text in [
            &device.name,
            &device.platform,
            &device.vendor,
            &device.driver_version,
        ] {
            assert!(!text.is_empty());
        }
        assert!(device.opencl_version.starts_with("OpenCL "));
        assert!(device.global_memory_bytes >= device.max_allocation_bytes);
        assert!(device.max_allocation_bytes >= 1 << 20);
        assert!(device.local_memory_bytes >= 1 << 10);
        assert!(device.compute_units >= 1 && device.max_group >= 1);
    }
}

#[test]
fn an_unknown_index_names_the_devices() {
    let devices = all();
    if devices.is_empty() {
        return;
    }
    let index = devices.len();
    let Err(error) = Device::open_index(index, &Options::default()) else {
        panic!("device {index} was opened");
    };
    let text = error.to_string();
    assert!(matches!(error, Error::NoDevice { index: got, .. } if got == index));
    assert!(text.contains(&devices[0].name), "{text}");
    let mut other = devices[0].clone();
    other.name.push('x');
    assert!(matches!(
        Device::open(&other, &Options::default()),
        Err(Error::NoDevice { .. })
    ));
}

/// Lists the devices again in a process whose ICD loader finds no driver.
#[test]
fn no_driver_is_an_error_value() {
    const MARK: &str = "ZKFABRIC_TEST_WITHOUT_DRIVER";
    if std::env::var_os(MARK).is_some() {
        assert_eq!(devices(), Err(Error::NoPlatform));
        let error = Device::open_index(0, &Options::default()).unwrap_err();
        assert!(error.to_string().contains("pocl-opencl-icd"));
        println!("said so");
        return;
    }
    let empty = tempfile::tempdir().unwrap();
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "discovery::no_driver_is_an_error_value", "--nocapture"])
        .env(MARK, "1")
        // ocl-icd and Khronos's loader each use their own name for the folder of drivers.
        .env("OCL_ICD_VENDORS", empty.path())
        .env("OPENCL_VENDOR_PATH", empty.path())
        .env_remove("OCL_ICD_FILENAMES")
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("said so"));
}

#[test]
fn variants_a_device_lacks_are_refused() {
    for mut device in all() {
        device.has_doubles = false;
        assert!(matches!(
            Variant::Fused.check(&device),
            Err(Error::Unsupported {
                missing: "doubles",
                ..
            })
        ));
        device.class = Class::Gpu;
        device.has_doubles = true;
        for variant in [Variant::Fused, Variant::Ifma] {
            assert!(matches!(
                variant.check(&device),
                Err(Error::Unsupported {
                    missing: "vectors of eight words",
                    ..
                })
            ));
        }
        Variant::Scalar.check(&device).unwrap();
    }
    for variant in Variant::ALL {
        assert_eq!(Variant::from_name(variant.name()), Some(variant));
    }
    assert_eq!(Variant::from_name("none"), None);
}

#[test]
fn memory_is_given_back() {
    let Some(device) = first(&Options::default()) else {
        return;
    };
    let column = device
        .upload(zkfabric_msm::Scalars::U32(&[1, 2, 3]))
        .unwrap()
        .value;
    assert_eq!(device.memory_used_bytes(), 12);
    let part = column.slice(1..3).unwrap();
    drop(column);
    assert_eq!(device.memory_used_bytes(), 12);
    let mut bytes = [0; 8];
    device.download_bytes(&part, &mut bytes).unwrap();
    assert_eq!(bytes, [2, 0, 0, 0, 3, 0, 0, 0]);
    drop(part);
    assert_eq!(device.memory_used_bytes(), 0);
}
