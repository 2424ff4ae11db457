use std::slice::from_ref;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Allowed, Config};

use super::find;
use super::rtl::{Emitted, File};
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
        let header = &Emitted::all(&[*kernel]).unwrap().whole[0].text;
        assert!(
            header.contains(&format!("\n// {}\n", kernel.page())),
            "{header}"
        );
    }
}

/// A page that names a clock says that it is none of a placed and routed circuit.
#[test]
fn pages_with_a_clock_say_that_nothing_is_placed() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut pages: Vec<_> = super::KERNELS.iter().map(|kernel| kernel.page()).collect();
    pages.push("hdl/blocks/src/axi/theory_of_operation.md");
    let mut clocks = 0;
    for page in pages {
        let text = std::fs::read_to_string(root.join(page)).unwrap();
        let names = text.contains(" MHz");
        clocks += usize::from(names);
        assert!(
            !names || text.contains("has been placed") || text.contains("was placed"),
            "{page}"
        );
    }
    assert!(clocks > 5, "{clocks} pages name a clock");
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
    let folder = folder.path();
    let emitted = Emitted::all(&[&SkidBuffer]).unwrap();
    let paths: Vec<_> = emitted
        .files()
        .map(|file| file.path.to_str().unwrap())
        .collect();
    assert_eq!(paths, ["skid_buffer/width64.v", "skid_buffer/width512.v"]);
    let [whole, hashed] = [&emitted.whole[0], &emitted.hashed[0]];
    assert!(whole.text.starts_with(
        "// zkfabric skid_buffer width=64\n// stream register of two places that cuts valid, data and ready\n// latency 1 cycles, interval 1 cycles;"
    ));
    assert!(whole.text.contains("module skid_buffer_width64"));
    assert!(hashed.text.contains("module skid_buffer_width512"));

    let differing = || emitted.differing(folder).unwrap();
    assert_eq!(differing(), [whole.path.clone(), hashed.path.clone()]);
    whole.write(folder).unwrap();
    assert_eq!(differing(), from_ref(&hashed.path));
    let hashes = emitted.hashes();
    hashes.write(folder).unwrap();
    assert!(differing().is_empty());
    assert!(emitted.strangers(folder).unwrap().is_empty());

    // A file that is there only as a hash.
    hashed.write(folder).unwrap();
    assert_eq!(emitted.strangers(folder).unwrap(), from_ref(&hashed.path));
    assert!(emitted.strangers(&folder.join("absent")).is_err());
    std::fs::write(folder.join(&whole.path), "").unwrap();
    assert_eq!(differing(), from_ref(&whole.path));
    let mut other = emitted.clone();
    other.hashed[0].text.push(' ');
    other.hashes().write(folder).unwrap();
    assert_eq!(differing(), [whole.path.clone(), hashed.path.clone()]);
}

/// `sha256sum --check` reads the list.
#[test]
fn hashes_are_sorted_lines_of_sha_256_and_path() {
    let file = |path: &str, text: &str| File {
        path: path.into(),
        text: text.to_owned(),
    };
    let emitted = Emitted {
        hashed: vec![file("b/c.v", ""), file("a/d.v", "abc")],
        ..Emitted::default()
    };
    assert_eq!(
        emitted.hashes(),
        file(
            "hashes.txt",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/d.v\n\
             e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/c.v\n"
        )
    );
}
