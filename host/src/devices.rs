//! Kinds of devices, selected by name.
//!
//! [`FAMILIES`] has one line per backend. A [`Selection`] names devices as a user does: `cpu`,
//! `opencl`, `opencl:1`, `sim`, `card`, `auto`.

use core::fmt;
use core::str::FromStr;
use std::process::Command;
use std::sync::Arc;

pub use crate::family::{Family, OpenedDevice, Progress, Which};

use crate::process::{self, Launcher, Process};
use crate::runtime::{Options, Runtime};
use crate::{Backend, Error};

/// Name of this machine's cores.
pub const CPU: &str = "cpu";
/// Environment variable that names devices.
pub const DEVICE_VARIABLE: &str = "ZKFABRIC_DEVICE";
/// Name of all devices found automatically.
pub const AUTO: &str = "auto";

/// All backends other than this machine's cores.
pub const FAMILIES: &[Family] = &[
    Family {
        name: "opencl",
        summary: "OpenCL devices",
        automatic: true,
        #[cfg(feature = "opencl")]
        find: crate::opencl::find,
        #[cfg(feature = "opencl")]
        open: crate::opencl::open,
        #[cfg(not(feature = "opencl"))]
        find: |_| Err(absent("opencl", "libOpenCL (Debian: ocl-icd-opencl-dev)")),
        #[cfg(not(feature = "opencl"))]
        open: |_, _| Err(absent("opencl", "libOpenCL (Debian: ocl-icd-opencl-dev)")),
    },
    Family {
        name: "sim",
        summary: "the hardware blocks in simulation",
        automatic: false,
        #[cfg(feature = "sim")]
        find: crate::sim::find,
        #[cfg(feature = "sim")]
        open: crate::sim::open,
        #[cfg(not(feature = "sim"))]
        find: |_| Err(absent("sim", "no library")),
        #[cfg(not(feature = "sim"))]
        open: |_, _| Err(absent("sim", "no library")),
    },
    Family {
        name: "card",
        summary: "cards with this project's kernels, programmed with the xclbin that ZKFABRIC_XCLBIN names",
        // Opening a card replaces its program, which others may be using.
        automatic: false,
        #[cfg(feature = "xclbin")]
        find: crate::xclbin::find,
        #[cfg(feature = "xclbin")]
        open: crate::xclbin::open,
        #[cfg(not(feature = "xclbin"))]
        find: |_| Err(absent("xclbin", "libOpenCL (Debian: ocl-icd-opencl-dev)")),
        #[cfg(not(feature = "xclbin"))]
        open: |_, _| Err(absent("xclbin", "libOpenCL (Debian: ocl-icd-opencl-dev)")),
    },
];

/// Stands in for a backend that this build lacks.
#[cfg(not(all(feature = "opencl", feature = "sim", feature = "xclbin")))]
fn absent(feature: &'static str, needs: &str) -> Error {
    Error::Unsupported {
        backend: feature,
        operation: "any",
        reason: format!(
            "this build does not have it: build with --features {feature}, which needs {needs}"
        ),
    }
}

/// Devices as a user names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    name: &'static str,
    index: Option<usize>,
}

impl Selection {
    /// This machine's cores.
    pub const CPU: Self = Self {
        name: CPU,
        index: None,
    };

    /// All devices found automatically.
    pub const AUTO: Self = Self {
        name: AUTO,
        index: None,
    };
}

/// Unknown device name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no device is called {got:?}: there are {known}")]
pub struct UnknownDevice {
    /// Requested name.
    pub got: String,
    /// Known names.
    pub known: String,
}

impl FromStr for Selection {
    type Err = UnknownDevice;

    fn from_str(text: &str) -> Result<Self, UnknownDevice> {
        let unknown = || {
            let families = FAMILIES
                .iter()
                .flat_map(|f| [f.name.to_owned(), format!("{}:N", f.name)]);
            let known: Vec<String> = [CPU, AUTO]
                .map(str::to_owned)
                .into_iter()
                .chain(families)
                .collect();
            UnknownDevice {
                got: text.to_owned(),
                known: known.join(", "),
            }
        };
        let (name, index) = match text.split_once(':') {
            Some((name, index)) => (name, Some(index.parse().map_err(|_| unknown())?)),
            None => (text, None),
        };
        let families = FAMILIES.iter().map(|family| family.name);
        let single = [CPU, AUTO].into_iter().filter(|_| index.is_none());
        let name = single.chain(families).find(|known| *known == name);
        Ok(Self {
            name: name.ok_or_else(unknown)?,
            index,
        })
    }
}

impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.index {
            Some(index) => write!(f, "{}:{index}", self.name),
            None => f.write_str(self.name),
        }
    }
}

/// Returns the comma-separated devices of [`DEVICE_VARIABLE`]; none if it is not set.
///
/// # Errors
/// No device has this name.
pub fn requested() -> Result<Vec<Selection>, Error> {
    let text = std::env::var_os(DEVICE_VARIABLE).unwrap_or_default();
    let text = text.to_string_lossy();
    let names = text
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let selections = names.map(|name| {
        let error =
            |error: UnknownDevice| Error::InvalidInput(format!("{DEVICE_VARIABLE}: {error}"));
        name.parse().map_err(error)
    });
    selections.collect()
}

/// Opens a runtime over the devices that the environment names, for the tests of all layers above
/// the backends.
///
/// # Errors
/// As [`requested`] and [`open`].
pub fn chosen() -> Result<Arc<dyn Backend>, Error> {
    let (runtime, _) = open(&requested()?, Options::default())?;
    Ok(Arc::new(runtime))
}

/// Opens a runtime over the devices of a selection, and returns why `auto` left out the missing
/// backends. A device that several names stand for is opened once.
///
/// This machine's cores take part if they are named, under `auto`, and if nothing is named;
/// otherwise they only check and stand in.
///
/// # Errors
/// A named device is not there.
pub fn open(
    selections: &[Selection],
    mut options: Options,
) -> Result<(Runtime, Vec<Error>), Error> {
    let Found {
        places,
        mut missing,
    } = find(selections, FAMILIES)?;
    let progress = options.progress();
    let mut devices = Vec::new();
    for place in places {
        match (place.family.open)(place.index, &progress) {
            Ok(device) => devices.push(device),
            Err(error) if place.is_named => return Err(error),
            Err(error) => missing.push(error),
        }
    }
    options.cpu_works = cpu_works(selections);
    Ok((Runtime::new(devices, options)?, missing))
}

/// As [`open`], with each device in a process of its own, which `launcher`'s command starts: it
/// calls [`process::serve`]. This process loads no driver.
///
/// # Errors
/// A named device is not there, or a process does not start.
pub fn open_in_processes(
    selections: &[Selection],
    mut options: Options,
    launcher: impl Fn() -> Command + Send + Sync + 'static,
) -> Result<(Runtime, Vec<Error>), Error> {
    let launcher: Launcher = Arc::new(launcher);
    let (mut devices, mut missing) = (Vec::new(), Vec::new());
    // Names, and whether another name than `auto` stands for them.
    let mut names: Vec<(String, bool)> = Vec::new();
    for selection in selections.iter().filter(|selection| selection.name != CPU) {
        let is_named = selection.name != AUTO;
        let (found, without) = process::find(&launcher, &selection.to_string())?;
        missing.extend(without);
        for name in found {
            match names.iter_mut().find(|(other, _)| *other == name) {
                Some((_, named)) => *named |= is_named,
                None => names.push((name, is_named)),
            }
        }
    }
    for (name, is_named) in names {
        match Process::open(&launcher, &name) {
            Ok(device) => devices.push(Arc::new(device) as OpenedDevice),
            Err(error) if is_named => return Err(error),
            Err(error) => missing.push(error),
        }
    }
    options.cpu_works = cpu_works(selections);
    Ok((Runtime::new(devices, options)?, missing))
}

/// Returns whether this machine's cores take part.
fn cpu_works(selections: &[Selection]) -> bool {
    let works = |selection: &Selection| [CPU, AUTO].contains(&selection.name);
    selections.is_empty() || selections.iter().any(works)
}

/// Returns the names of the devices of a selection, one by one, and why `auto` leaves out others.
pub(crate) fn names(selection: &Selection) -> Result<(Vec<String>, Vec<Error>), Error> {
    let found = find(core::slice::from_ref(selection), FAMILIES)?;
    let places = found.places.iter();
    let names = places.map(|place| format!("{}:{}", place.family.name, place.index));
    Ok((names.collect(), found.missing))
}

/// Opens the device of a name of [`names`].
pub(crate) fn open_one(selection: &Selection, progress: &Progress) -> Result<OpenedDevice, Error> {
    let found = find(core::slice::from_ref(selection), FAMILIES)?;
    match found.places.as_slice() {
        [place] => (place.family.open)(place.index, progress),
        places => Err(Error::InvalidInput(format!(
            "{selection} stands for {} devices, expected one",
            places.len()
        ))),
    }
}

/// Devices that a selection stands for.
#[derive(Debug)]
struct Found<'a> {
    /// Each device once, in the order of its first name.
    places: Vec<Place<'a>>,
    /// Why `auto` leaves out backends.
    missing: Vec<Error>,
}

/// Device of a family.
#[derive(Debug)]
struct Place<'a> {
    family: &'a Family,
    index: usize,
    /// Whether a name other than `auto` stands for it.
    is_named: bool,
}

/// Finds the devices of a selection.
fn find<'a>(selections: &[Selection], families: &'a [Family]) -> Result<Found<'a>, Error> {
    let mut found = Found {
        places: Vec::new(),
        missing: Vec::new(),
    };
    for selection in selections {
        let is_named = selection.name != AUTO;
        let which = match selection.index {
            Some(index) => Which::Index(index),
            None if is_named => Which::All,
            None => Which::Automatic,
        };
        let meant = |family: &&Family| match is_named {
            true => family.name == selection.name,
            false => family.automatic,
        };
        for family in families.iter().filter(meant) {
            match (family.find)(which) {
                Ok(indices) => found.add(family, &indices, is_named),
                Err(error) if is_named => return Err(error),
                Err(error) => found.missing.push(error),
            }
        }
    }
    Ok(found)
}

impl<'a> Found<'a> {
    fn add(&mut self, family: &'a Family, indices: &[usize], is_named: bool) {
        for index in indices {
            let mut places = self.places.iter_mut();
            let same =
                |place: &&mut Place<'_>| (place.family.name, place.index) == (family.name, *index);
            match places.find(same) {
                Some(place) => place.is_named |= is_named,
                None => self.places.push(Place {
                    family,
                    index: *index,
                    is_named,
                }),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read() {
        for name in ["cpu", "auto", "opencl", "opencl:3", "sim", "card:1"] {
            assert_eq!(name.parse::<Selection>().unwrap().to_string(), name);
        }
        for name in [
            "",
            "gpu",
            "cpu:0",
            "auto:1",
            "opencl:",
            "opencl:x",
            "opencl:-1",
            ":1",
        ] {
            let error = name.parse::<Selection>().unwrap_err();
            assert_eq!(error.got, name);
            assert!(
                error
                    .to_string()
                    .ends_with("cpu, auto, opencl, opencl:N, sim, sim:N, card, card:N"),
                "{error}"
            );
        }
    }

    #[test]
    fn the_cores_work_where_they_are_named() {
        let open = |names: &[&str]| {
            let selections: Vec<Selection> =
                names.iter().map(|name| name.parse().unwrap()).collect();
            super::open(&selections, Options::default())
                .map(|(runtime, _)| runtime.options().cpu_works)
        };
        for names in [&[][..], &["cpu"], &["auto"], &["cpu", "cpu"]] {
            assert!(open(names).unwrap());
        }
    }

    #[test]
    fn a_device_named_twice_is_one() {
        fn indices(which: Which) -> Result<Vec<usize>, Error> {
            Ok(match which {
                Which::All => vec![0, 1, 2],
                Which::Automatic => vec![1],
                Which::Index(index) if index < 4 => vec![index],
                Which::Index(_) => return Err(Error::Cancelled),
            })
        }
        let family = |name, automatic| Family {
            name,
            summary: "",
            automatic,
            find: indices,
            open: |_, _| Err(Error::Cancelled),
        };
        let families = [family("opencl", true), family("card", false)];
        let found = |names: &[&str]| -> Vec<(&'static str, usize, bool)> {
            let names: Vec<Selection> = names.iter().map(|name| name.parse().unwrap()).collect();
            let found = find(&names, &families).unwrap();
            assert!(found.missing.is_empty());
            let places = found.places.iter();
            places
                .map(|place| (place.family.name, place.index, place.is_named))
                .collect()
        };
        assert_eq!(found(&["opencl:3", "opencl:3"]), [("opencl", 3, true)]);
        assert_eq!(found(&["auto", "auto"]), [("opencl", 1, false)]);
        // A device that is named has to be there, even if `auto` takes it too.
        assert_eq!(found(&["auto", "opencl:1"]), [("opencl", 1, true)]);
        let all = [0, 1, 2].map(|index| ("opencl", index, true));
        assert_eq!(found(&["opencl", "opencl:1", "opencl"]), all);
        let mixed = [("card", 0, true), ("opencl", 0, true)];
        assert_eq!(found(&["card:0", "cpu", "opencl:0", "card:0"]), mixed);
        assert!(find(&["opencl:4".parse().unwrap()], &families).is_err());
    }

    #[cfg(not(feature = "opencl"))]
    #[test]
    fn what_the_build_lacks_is_said() {
        let selection = "opencl:0".parse().unwrap();
        let error = super::open(&[selection], Options::default()).unwrap_err();
        assert!(error.to_string().contains("--features opencl"), "{error}");
        let (_, missing) = super::open(&[Selection::AUTO], Options::default()).unwrap();
        assert_eq!(missing, [error]);
    }
}
