//! Checks of a card's binary before it programs the card.

use std::path::{Path, PathBuf};

use zkfabric_hdl::card::xclbin::{Metadata, Xclbin, XclbinError};
use zkfabric_hdl::catalogue;
use zkfabric_hdl::msm::AdderKind;
use zkfabric_hdl::toolkit::HdlError;
use zkfabric_hdl::toolkit::block::{Config, Interface};
use zkfabric_kernels_opencl::ComputeUnit;

use crate::card::{BLOCKS, Block};

/// Environment variable with the path of the cards' binary.
pub const XCLBIN_VARIABLE: &str = "ZKFABRIC_XCLBIN";

/// Reasons to refuse a binary.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BinaryError {
    /// No file is named.
    #[error(
        "no binary for the card: set {XCLBIN_VARIABLE} to the path of an xclbin with this project's kernels (kernels/rtl/README.md)"
    )]
    Unnamed,
    /// The file cannot be read.
    #[error("{XCLBIN_VARIABLE}={}: {reason}", path.display())]
    File {
        /// Path of the file.
        path: PathBuf,
        /// Error text of the system.
        reason: String,
    },
    /// The file is not an xclbin, or a damaged one.
    #[error(transparent)]
    Container(#[from] XclbinError),
    /// None of the kernels is this project's.
    #[error(
        "an xclbin of other kernels: it has {got}; expected some of {expected}, from kernels/rtl"
    )]
    OtherKernels {
        /// Names of the binary's kernels.
        got: String,
        /// Names of this project's kernels.
        expected: String,
    },
    /// The binary does not state the kernels' configurations.
    #[error(
        "the xclbin does not say how its kernels are configured: put the packages' metadata.json into it, \
         xclbinutil --add-section USER_METADATA:RAW:kernels.json (kernels/rtl/README.md)"
    )]
    Unconfigured,
    /// This build does not know a configuration.
    #[error("kernel {kernel}: {reason}; build the xclbin and this program from one version")]
    Configuration {
        /// Name of the kernel.
        kernel: String,
        /// Problem with the configuration.
        reason: String,
    },
    /// The binary is for another card.
    #[error(
        "an xclbin for another card: it was linked for {expected}, the device is {got}; link it for the platform of this card"
    )]
    OtherCard {
        /// Platform in the binary's header.
        expected: String,
        /// Name of the device.
        got: String,
    },
    /// A kernel's number of arguments differs from its metadata.
    #[error(
        "kernel {kernel} takes {got} arguments, expected {expected}: its metadata.json is of another build"
    )]
    Arguments {
        /// Name of the kernel.
        kernel: String,
        /// Number of arguments in the metadata.
        expected: usize,
        /// Number of arguments in the driver.
        got: usize,
    },
}

/// Reads the file that the environment names.
pub(super) fn read(path: Option<&Path>) -> Result<Vec<u8>, BinaryError> {
    let path = path.ok_or(BinaryError::Unnamed)?;
    std::fs::read(path).map_err(|error| BinaryError::File {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}

/// Returns a container for a platform with kernels in these configurations and `units` units each,
/// but without a bitstream, for a mock of a card.
///
/// # Errors
/// [`BinaryError::Configuration`]: a block that is not a kernel of [`crate::xclbin`], or a value
/// that the block does not have.
pub fn without_bitstream(
    platform: &str,
    blocks: &[(&str, u32)],
    units: usize,
) -> Result<Vec<u8>, BinaryError> {
    let mut kernels = Vec::new();
    for (name, value) in blocks {
        let own = BLOCKS.into_iter().find(|(other, _)| other == name);
        let (name, parameter) = own.ok_or_else(|| BinaryError::Configuration {
            kernel: (*name).to_owned(),
            reason: "it is no kernel for calls of a backend".to_owned(),
        })?;
        let metadata = Metadata {
            block: name.to_owned(),
            parameters: [(parameter.to_owned(), value.to_string())].into(),
            interface: interface(name).map_err(|error| of(name, &error))?,
        };
        block((name, parameter), &metadata)?;
        kernels.push(metadata);
    }
    Xclbin::without_bitstream(platform, kernels, units)
        .to_bytes()
        .map_err(|error| of(platform, &error))
}

/// Contents of a binary that this build uses.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Configured {
    pub(super) kernels: Vec<Used>,
    /// Bytes of all used banks.
    pub(super) memory_bytes: u64,
}

/// Kernel of a binary that this build uses.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Used {
    pub(super) block: Block,
    pub(super) interface: Interface,
    /// The kernel's compute units, one or more.
    pub(super) units: Vec<ComputeUnit>,
}

/// Returns the kernels of a binary that this build knows, in their configurations, if the binary is
/// for the device of this name.
///
/// # Errors
/// All errors of [`BinaryError`] except the file system's and the driver's.
pub(super) fn configured(bytes: &[u8], device: &str) -> Result<Configured, BinaryError> {
    let xclbin = Xclbin::from_bytes(bytes)?;
    if card(&xclbin.platform) != card(device) {
        return Err(BinaryError::OtherCard {
            expected: xclbin.platform,
            got: device.to_owned(),
        });
    }
    let mut known = Vec::new();
    for (name, parameter) in BLOCKS {
        known.push((
            name,
            parameter,
            interface(name).map_err(|error| of(name, &error))?,
        ));
    }
    let of_project = |kernel: &str| known.iter().any(|(_, _, own)| own.kernel == kernel);
    let names = xclbin.kernel_names();
    if !names.iter().any(|name| of_project(name)) {
        let expected: Vec<&str> = known
            .iter()
            .map(|(_, _, own)| own.kernel.as_str())
            .collect();
        return Err(BinaryError::OtherKernels {
            got: if names.is_empty() {
                "none".to_owned()
            } else {
                names.join(", ")
            },
            expected: expected.join(", "),
        });
    }
    let mut found: Vec<Used> = Vec::new();
    for metadata in &xclbin.kernels {
        let own = known.iter().find(|(name, ..)| *name == metadata.block);
        // A kernel that the prover does not need.
        let Some((name, parameter, own)) = own else {
            continue;
        };
        let block = block((name, parameter), metadata)?;
        let units = check(&xclbin, metadata, own)?;
        if found.iter().any(|other| other.block.name == block.name) {
            return Err(BinaryError::Configuration {
                kernel: own.kernel.clone(),
                reason: "its metadata stand there twice".to_owned(),
            });
        }
        found.push(Used {
            block,
            interface: metadata.interface.clone(),
            units,
        });
    }
    if found.is_empty() {
        return Err(BinaryError::Unconfigured);
    }
    let used = xclbin.banks.iter().filter(|bank| bank.used);
    Ok(Configured {
        kernels: found,
        memory_bytes: used.fold(0, |sum, bank| bank.bytes.saturating_add(sum)),
    })
}

/// Returns the interface of a block of this build; it is the same in all configurations.
fn interface(block: &str) -> Result<Interface, HdlError> {
    Ok(match block {
        "card_keccak" => zkfabric_hdl::keccak::card::CardKeccak::interface(),
        "card_msm" => zkfabric_hdl::msm::card::interface(),
        "card_narrow_msm" => zkfabric_hdl::narrow_msm::card::interface(),
        "card_ntt" => zkfabric_hdl::ntt::card::interface(),
        "card_ntt_factors" => zkfabric_hdl::ntt::card_factors::interface(),
        _ => zkfabric_hdl::ntt::card_pass::interface(),
    })
}

fn of(kernel: &str, error: &HdlError) -> BinaryError {
    BinaryError::Configuration {
        kernel: kernel.to_owned(),
        reason: error.to_string(),
    }
}

/// Returns the block in the configuration of the metadata, if the catalogue has it.
fn block(
    (name, parameter): (&'static str, &'static str),
    metadata: &Metadata,
) -> Result<Block, BinaryError> {
    let of = |error: &HdlError| of(&metadata.interface.kernel, error);
    let kernel = catalogue::find(name).map_err(|error| of(&error))?;
    let given: Vec<String> = metadata
        .parameters
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let config = Config::parse(kernel, &given).map_err(|error| of(&error))?;
    let value = config.number(parameter).map_err(|error| of(&error))?;
    let block = Block::new(name, parameter, value as u32);
    // Blocks without a point adder lack this parameter.
    let adder = config.name("adder").ok().and_then(AdderKind::from_name);
    Ok(adder.map_or(block, |adder| block.with_adder(adder)))
}

/// Returns the kernel's units after checking that the kernel has the arguments of this build, that
/// each pointer reaches memory, and that all units reach the same banks with each array but bases:
/// of these the units have copies, the others are not bound to a unit.
fn check(
    xclbin: &Xclbin,
    metadata: &Metadata,
    own: &Interface,
) -> Result<Vec<ComputeUnit>, BinaryError> {
    let kernel = &own.kernel;
    let wrong = |reason: String| BinaryError::Configuration {
        kernel: kernel.clone(),
        reason,
    };
    if metadata.interface.arguments != own.arguments {
        let names = |interface: &Interface| {
            let names = interface.arguments.iter().map(|a| a.name.clone());
            names.collect::<Vec<_>>().join(", ")
        };
        let (got, expected) = (names(&metadata.interface), names(own));
        return Err(wrong(format!(
            "it takes other arguments than this build gives: {got}; expected {expected}, as in kernels/rtl"
        )));
    }
    let units: Vec<usize> = xclbin.units_of(kernel).collect();
    let first = units.first().copied().ok_or_else(|| {
        wrong(format!(
            "the metadata name it, and the binary has no unit of it but of {}",
            xclbin.kernel_names().join(", ")
        ))
    })?;
    for (index, argument) in own.arguments.iter().enumerate() {
        let name = &argument.name;
        let banks = xclbin.banks_of(first, index);
        let each = || units.iter().map(|unit| xclbin.banks_of(*unit, index));
        if argument.memory.is_some() && each().any(|banks| banks.is_empty()) {
            return Err(wrong(format!(
                "the argument {name} reaches no bank of memory"
            )));
        }
        if !argument.is_of_bases() && each().any(|other| other != banks) {
            return Err(wrong(format!(
                "the argument {name} reaches other banks in one unit than in another; link all with the same banks"
            )));
        }
    }
    let compute_unit = |index: &usize| {
        let name = xclbin.units.get(*index)?.name.clone();
        let arguments = 0..own.arguments.len();
        let banks = arguments.map(|argument| xclbin.banks_of(*index, argument));
        Some(ComputeUnit {
            name,
            banks: banks.collect(),
        })
    };
    Ok(units.iter().filter_map(compute_unit).collect())
}

/// Returns maker and board of a platform or a device, as `xilinx_u55c` of
/// `xilinx_u55c_gen3x16_xdma_3_202210_1`: the rest of a device's name gives the shell's version in
/// another form than a platform's name. The driver compares the shells' identifiers itself.
fn card(name: &str) -> Vec<String> {
    name.split(['_', ':'])
        .take(2)
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use zkfabric_hdl::card::xclbin::Unit;

    use super::*;

    const PLATFORM: &str = "xilinx_u55c_gen3x16_xdma_3_202210_1";
    const DEVICE: &str = "xilinx_u55c_gen3x16_xdma_base_3";

    fn metadata(block: &str, parameter: &str, value: &str) -> Metadata {
        Metadata {
            block: block.to_owned(),
            parameters: [(parameter.to_owned(), value.to_owned())].into(),
            interface: interface(block).unwrap(),
        }
    }

    fn container() -> Xclbin {
        let kernels = vec![
            metadata("card_keccak", "rounds", "2"),
            metadata("card_ntt", "logsize", "12"),
        ];
        Xclbin::without_bitstream(PLATFORM, kernels, 1)
    }

    fn refused(xclbin: &Xclbin, device: &str) -> BinaryError {
        configured(&xclbin.to_bytes().unwrap(), device).unwrap_err()
    }

    #[test]
    fn blocks_come_in_the_configurations_of_the_metadata() {
        let found = configured(&container().to_bytes().unwrap(), DEVICE).unwrap();
        assert_eq!(found.memory_bytes, 16 << 30);
        let blocks: Vec<Block> = found.kernels.iter().map(|used| used.block).collect();
        let expected = [
            Block::new("card_keccak", "rounds", 2),
            Block::new("card_ntt", "logsize", 12),
        ];
        assert_eq!(blocks, expected);
        // In the notation of older platforms.
        let mut old = container();
        old.platform = "xilinx:U55C:other:1.0".to_owned();
        assert_eq!(configured(&old.to_bytes().unwrap(), DEVICE).unwrap(), found);
    }

    #[test]
    fn engines_have_the_adder_of_the_metadata() {
        let mut engine = metadata("card_msm", "windows", "20");
        engine
            .parameters
            .insert("adder".to_owned(), "affine".to_owned());
        let kernels = vec![engine, metadata("card_narrow_msm", "address", "16")];
        let container = Xclbin::without_bitstream(PLATFORM, kernels, 1);
        let found = configured(&container.to_bytes().unwrap(), DEVICE).unwrap();
        let blocks: Vec<Block> = found.kernels.iter().map(|used| used.block).collect();
        let expected = [
            Block::new("card_msm", "windows", 20).with_adder(AdderKind::Affine),
            Block::new("card_narrow_msm", "address", 16),
        ];
        assert_eq!(blocks, expected);
        // A value that the catalogue does not have.
        let mut engine = metadata("card_msm", "windows", "20");
        engine
            .parameters
            .insert("adder".to_owned(), "serial".to_owned());
        let container = Xclbin::without_bitstream(PLATFORM, vec![engine], 1);
        let error = refused(&container, DEVICE).to_string();
        assert!(error.contains("projective, affine"), "{error}");
    }

    #[test]
    fn the_interfaces_are_those_of_the_catalogue() {
        for (name, _) in BLOCKS {
            let kernel = catalogue::find(name).unwrap();
            let config = kernel.configurations().unwrap().remove(0);
            let design = kernel.elaborate(&config).unwrap();
            // The placement of its parts on a card concerns the linker alone.
            let card = design.card().unwrap().clone().across_regions(false);
            assert_eq!(card, interface(name).unwrap());
        }
    }

    #[test]
    fn other_binaries_are_refused() {
        let error = refused(&container(), "xilinx_u280_gen3x16_xdma_base_1");
        let text = error.to_string();
        assert!(matches!(error, BinaryError::OtherCard { .. }), "{text}");
        assert!(text.contains(PLATFORM) && text.contains("u280"), "{text}");

        let mut other = container();
        for (unit, name) in other.units.iter_mut().zip(["vadd", "krnl_cnn"]) {
            *unit = Unit {
                kernel: name.to_owned(),
                name: format!("{name}_1"),
            };
        }
        let text = refused(&other, DEVICE).to_string();
        assert!(
            text.contains("it has krnl_cnn, vadd; expected some of"),
            "{text}"
        );
        assert!(text.contains("zkfabric_msm"), "{text}");
        other.units.clear();
        other.connections.clear();
        let text = refused(&other, DEVICE).to_string();
        assert!(text.contains("it has none"), "{text}");

        let mut bare = container();
        bare.kernels.clear();
        let error = refused(&bare, DEVICE);
        assert_eq!(error, BinaryError::Unconfigured);
        assert!(error.to_string().contains("xclbinutil"), "{error}");
    }

    #[test]
    fn kernels_of_another_build_are_refused() {
        let with = |change: &dyn Fn(&mut Xclbin)| {
            let mut xclbin = container();
            change(&mut xclbin);
            let error = refused(&xclbin, DEVICE);
            assert!(
                matches!(error, BinaryError::Configuration { .. }),
                "{error}"
            );
            error.to_string()
        };
        let text = with(&|x| drop(x.kernels[0].parameters.insert("rounds".into(), "7".into())));
        assert!(text.contains("rounds must be one of 1, 2"), "{text}");
        let text = with(&|x| drop(x.kernels[0].parameters.insert("lanes".into(), "7".into())));
        assert!(text.contains("has no parameter"), "{text}");
        let text = with(&|x| drop(x.kernels[1].interface.arguments.pop()));
        assert!(
            text.contains("target_step, factor_step; expected source, ")
                && text.contains("factor_step, command, as in kernels/rtl"),
            "{text}"
        );
        let text = with(&|x| {
            x.units.truncate(1);
            x.connections.retain(|c| c.unit == 0);
        });
        assert!(
            text.contains("has no unit of it but of zkfabric_keccak256"),
            "{text}"
        );
        let text = with(&|x| x.kernels.push(metadata("card_ntt", "logsize", "10")));
        assert!(
            text.contains("zkfabric_ntt: its metadata stand there twice"),
            "{text}"
        );
        let text = with(&|x| x.connections.retain(|c| (c.unit, c.argument) != (1, 2)));
        assert!(text.contains("factors reaches no bank"), "{text}");
    }

    /// Units have copies of bases; other arrays are not bound to a unit, so all units have to reach
    /// them.
    #[test]
    fn units_reach_the_same_banks() {
        let several = |change: &dyn Fn(&mut Xclbin)| {
            let kernels = vec![metadata("card_keccak", "rounds", "2")];
            let mut xclbin = Xclbin::without_bitstream(PLATFORM, kernels, 3);
            change(&mut xclbin);
            configured(&xclbin.to_bytes().unwrap(), DEVICE)
        };
        let found = several(&|_| ()).unwrap();
        let names = [1, 2, 3].map(|unit| format!("zkfabric_keccak256_{unit}"));
        let units = &found.kernels[0].units;
        assert!(units.iter().map(|unit| &unit.name).eq(&names));
        assert!(units.iter().all(|unit| unit.banks == units[0].banks));
        let one_less = |x: &mut Xclbin| {
            let last = x.connections.iter().rposition(|c| c.unit == 1);
            x.connections.remove(last.unwrap());
        };
        let error = several(&one_less).unwrap_err().to_string();
        assert!(error.contains("other banks in one unit"), "{error}");
        // Points in banks of their own, but somewhere.
        let engines = |change: &dyn Fn(&mut Xclbin)| {
            let kernels = vec![metadata("card_msm", "windows", "16")];
            let mut xclbin = Xclbin::without_bitstream(PLATFORM, kernels, 3);
            change(&mut xclbin);
            configured(&xclbin.to_bytes().unwrap(), DEVICE)
        };
        let found = engines(&|_| ()).unwrap();
        let points = found.kernels[0].units.iter().map(|unit| &unit.banks[0]);
        assert!(points.eq(&[vec![16, 17], vec![18, 19], vec![20, 21]]));
        let error = engines(&|x| x.connections.retain(|c| (c.unit, c.argument) != (2, 0)));
        let error = error.unwrap_err().to_string();
        assert!(error.contains("points reaches no bank"), "{error}");
        let error = engines(&|x| x.connections.retain(|c| (c.unit, c.argument) != (2, 1)));
        let error = error.unwrap_err().to_string();
        assert!(error.contains("scalars reaches no bank"), "{error}");
    }

    #[test]
    fn containers_are_made_of_known_configurations() {
        let made = without_bitstream(PLATFORM, &[("card_keccak", 2), ("card_ntt", 12)], 1).unwrap();
        assert_eq!(made, container().to_bytes().unwrap());
        for (block, value) in [("card_keccak", 3), ("axi_copy", 1)] {
            let error = without_bitstream(PLATFORM, &[(block, value)], 1).unwrap_err();
            assert!(
                matches!(error, BinaryError::Configuration { .. }),
                "{error}"
            );
        }
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        assert_eq!(read(None), Err(BinaryError::Unnamed));
        assert!(
            BinaryError::Unnamed
                .to_string()
                .contains("set ZKFABRIC_XCLBIN")
        );
        let text = read(Some(Path::new("/nowhere/a.xclbin")))
            .unwrap_err()
            .to_string();
        assert!(
            text.starts_with("ZKFABRIC_XCLBIN=/nowhere/a.xclbin: "),
            "{text}"
        );
    }
}
