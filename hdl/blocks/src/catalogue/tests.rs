use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Allowed, Config};

use super::{find, rtl};
use crate::skid_buffer::catalogue::SkidBuffer;

#[test]
fn blocks_are_found_by_name() {
    assert_eq!(find("skid_buffer").unwrap().name(), "skid_buffer");
    assert!(matches!(find("no_such"), Err(HdlError::Block { .. })));
}

#[test]
fn every_block_has_its_page() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for kernel in super::KERNELS {
        let page = root.join(kernel.page());
        assert!(page.is_file(), "{}: {}", kernel.name(), page.display());
        let header = &rtl::all(&[*kernel]).unwrap()[0].text;
        assert!(
            header.contains(&format!("\n// {}\n", kernel.page())),
            "{header}"
        );
    }
}

/// Configurations without a simulation have Verilog too: each number of a parameter, with each
/// adder that a block can have.
#[test]
fn every_number_in_a_list_is_exported() {
    let (mut exported, mut affine) = (0, 0);
    for kernel in super::KERNELS {
        let (parameter, adders) = match kernel.parameters() {
            [parameter] => (parameter, 1),
            [parameter, adder] if adder.name == "adder" => (parameter, 2),
            _ => continue,
        };
        let Allowed::Numbers(numbers) = parameter.allowed else {
            continue;
        };
        for (number, adder) in numbers
            .iter()
            .flat_map(|number| (0..adders).map(move |adder| (number, adder)))
        {
            let mut config = Config::new(*kernel).with(parameter.name, number).unwrap();
            if adder == 1 {
                config = config.with("adder", "affine").unwrap();
            }
            let design = match kernel.elaborate(&config) {
                Err(HdlError::Config { expected, .. }) if adder == 1 => {
                    assert!(expected.contains("adder=affine"), "{expected}");
                    continue;
                }
                design => design.unwrap(),
            };
            let error = design.verilog().err().map(|error| error.to_string());
            assert_eq!(error, None, "{} {config:?}", kernel.name());
            exported += 1;
            affine += adder;
        }
    }
    assert!(exported > 30, "{exported}");
    assert_eq!(affine, 14);
}

#[test]
fn files_are_written_compared_and_counted() {
    let folder = tempfile::tempdir().unwrap();
    let files = rtl::all(&[&SkidBuffer]).unwrap();
    let paths: Vec<_> = files
        .iter()
        .map(|file| file.path.to_str().unwrap())
        .collect();
    assert_eq!(paths, ["skid_buffer/width64.v", "skid_buffer/width512.v"]);
    assert!(files[0].text.starts_with(
        "// zkfabric skid_buffer width=64\n// stream register of two places that cuts valid, data and ready\n// latency 1 cycles, interval 1 cycles;"
    ));
    assert!(files[0].text.contains("module skid_buffer_width64"));
    assert!(!files[0].is_in(folder.path()).unwrap());
    for file in &files {
        file.write(folder.path()).unwrap();
        assert!(file.is_in(folder.path()).unwrap());
    }
    assert!(rtl::strangers(folder.path(), &files).unwrap().is_empty());
    let stranger = rtl::strangers(folder.path(), &files[1..]).unwrap();
    assert_eq!(stranger, [files[0].path.clone()]);
    std::fs::write(folder.path().join(&files[0].path), "").unwrap();
    assert!(!files[0].is_in(folder.path()).unwrap());
    assert!(rtl::strangers(&folder.path().join("absent"), &files).is_err());
}
