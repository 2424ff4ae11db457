//! Verilog files of blocks, and packages of card kernels.

mod committed;
pub mod synthesis;

pub(crate) use committed::digest;
pub use committed::{Emitted, HASHES};

use std::fs;
use std::path::{Path, PathBuf};

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Config, Design, Kernel};

use crate::card::package;
use crate::card::xclbin::Metadata;

/// Folder of the checked-in Verilog, from the root of the repository.
pub const FOLDER: &str = "kernels/rtl";

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// `BLOCK/CONFIG.v`, or `BLOCK/CONFIG/FILE` for the additional files of a card build.
    pub path: PathBuf,
    /// Contents.
    pub text: String,
}

impl File {
    /// Writes the file below `folder`, and creates folders as needed.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn write(&self, folder: &Path) -> Result<PathBuf, HdlError> {
        let path = folder.join(&self.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(HdlError::io(parent))?;
        }
        fs::write(&path, &self.text).map_err(HdlError::io(&path))?;
        Ok(path)
    }

    /// Returns whether the file below `folder` has exactly this text; false for a missing file.
    ///
    /// # Errors
    /// The file exists and can't be read.
    pub fn is_in(&self, folder: &Path) -> Result<bool, HdlError> {
        let path = folder.join(&self.path);
        match fs::read(&path) {
            Ok(bytes) => Ok(bytes == self.text.as_bytes()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
            Err(source) => Err(HdlError::Io { path, source }),
        }
    }
}

/// Returns `BLOCK/CONFIG.v`.
#[must_use]
pub fn path(kernel: &dyn Kernel, config: &Config) -> PathBuf {
    Path::new(kernel.name()).join(format!("{config}.v"))
}

/// Returns the files of a configuration: its Verilog, and the package of a card kernel, linked
/// once.
///
/// # Errors
/// The configuration can't be built or emitted.
pub fn files(kernel: &dyn Kernel, config: &Config) -> Result<Vec<File>, HdlError> {
    files_of_units(kernel, config, 1)
}

/// As [`files`], with links of `units` units of a card kernel.
///
/// # Errors
/// The configuration can't be built or emitted; no units, more units than a card's ports allow, or
/// several units of a block that is not a card kernel.
pub fn files_of_units(
    kernel: &dyn Kernel,
    config: &Config,
    units: u32,
) -> Result<Vec<File>, HdlError> {
    let design = kernel.elaborate(config)?;
    let header = header(kernel, config, design.as_ref());
    let mut files = vec![File {
        path: path(kernel, config),
        text: header + &design.verilog()?,
    }];
    if let Some(interface) = design.card() {
        let ports = design.simulation()?.ports().to_vec();
        let verilog = format!("../{config}.v");
        for file in package::files(interface, design.top(), &ports, &verilog, units)? {
            let folder = Path::new(kernel.name()).join(config.to_string());
            files.push(File {
                path: folder.join(file.name),
                text: file.text,
            });
        }
        let value = |(name, value): (&str, _)| (name.to_owned(), format!("{value}"));
        let metadata = Metadata {
            block: kernel.name().to_owned(),
            parameters: config.values().map(value).collect(),
            interface: interface.clone(),
        };
        files.push(File {
            path: Path::new(kernel.name())
                .join(config.to_string())
                .join("metadata.json"),
            text: metadata.to_json()?,
        });
    } else if units != 1 {
        return Err(HdlError::Config {
            block: kernel.name().to_owned(),
            parameter: "units".to_owned(),
            expected: "1, as it is no card kernel".to_owned(),
            got: units.to_string(),
        });
    }
    Ok(files)
}

fn header(kernel: &dyn Kernel, config: &Config, design: &dyn Design) -> String {
    let values: Vec<_> = config
        .values()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    format!(
        "// zkfabric {} {}\n// {}\n// latency {} cycles, interval {} cycles; one clock, synchronous reset where there is one\n\
         // {}\n// generated: cargo xtask rtl --write\n\n",
        kernel.name(),
        values.join(" "),
        kernel.summary(),
        design.latency_cycles(),
        design.interval_cycles(),
        kernel.page(),
    )
    .replace(" \n", "\n")
}
