//! Ceilings of what synthesis may need, and the figures that it needed.
//!
//! Synthesis takes minutes and gives the same for the same inputs, so the repository has its
//! figures ([`RECORD`]) with a hash of their inputs: Verilog, commands, the version of yosys and
//! the code that counts. [`Record::of`] is `None` if one of these has changed.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Config, Kernel};
use zkfabric_hdl_toolkit::tools::yosys::{self, Hierarchy, Synthesis};
use zkfabric_hdl_toolkit::tools::{Tools, WorkFolder};

use super::{File, digest};
use crate::catalogue::KERNELS;

/// File of the ceilings in [`FOLDER`](super::FOLDER).
pub const CEILINGS: &str = "ceilings.json";
/// File of the figures in [`FOLDER`](super::FOLDER).
pub const RECORD: &str = "synthesis.json";

/// Name of the LUTs between registers, beside the names of resources.
pub const LEVELS: &str = "levels";
/// Name of the loads of a net.
pub const FANOUT: &str = "fanout";

/// Time limit of a synthesis.
const LIMIT: Duration = Duration::from_secs(600);

/// Pipelines that are not blocks of their own, and the configuration whose Verilog contains them.
/// The other left-out pipelines begin with a small block, with a multiplexer before an adder, or
/// with the sums of a multiplier.
pub const INNER_PIPELINES: [(&str, &str); 3] = [
    ("msm/windows64_projective", "msm_recoder_64"),
    ("msm/windows64_projective", "msm_selector_64"),
    ("narrow_msm/address9_projective", "narrow_msm_front"),
];

/// Figures by name: resources, [`LEVELS`], [`FANOUT`].
pub type Figures = BTreeMap<String, u64>;

/// Reads the ceilings of the configurations that have some, by `BLOCK/CONFIG`.
///
/// # Errors
/// The file can't be read, or has another form.
pub fn ceilings(folder: &Path) -> Result<BTreeMap<String, Figures>, HdlError> {
    read(&folder.join(CEILINGS))
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T, HdlError> {
    let text = std::fs::read_to_string(path).map_err(HdlError::io(path))?;
    serde_json::from_str(&text).map_err(|error| HdlError::io(path)(error.into()))
}

/// A module to be synthesised.
#[derive(Clone, Debug)]
pub struct Job {
    /// `BLOCK/CONFIG`, for an inner pipeline with a slash and its name behind.
    pub name: String,
    top: String,
    verilog: String,
    hierarchy: Hierarchy,
}

impl Job {
    /// Makes the job of a configuration. If its ceilings are those of levels and loads alone,
    /// pipelines are left out.
    ///
    /// # Errors
    /// The configuration can't be built or emitted.
    pub fn new(kernel: &dyn Kernel, config: &Config, ceilings: &Figures) -> Result<Self, HdlError> {
        let design = kernel.elaborate(config)?;
        let mut names = ceilings.keys().map(String::as_str);
        let hierarchy = if names.all(|name| [LEVELS, FANOUT].contains(&name)) {
            Hierarchy::WithoutPipelines
        } else {
            Hierarchy::Flat
        };
        Ok(Self {
            name: format!("{}/{config}", kernel.name()),
            top: design.top().to_owned(),
            verilog: design.verilog()?,
            hierarchy,
        })
    }

    /// Makes the job of one of [`INNER_PIPELINES`].
    ///
    /// # Errors
    /// The Verilog is not in the folder.
    pub fn inner(folder: &Path, (config, top): (&str, &str)) -> Result<Self, HdlError> {
        let path = folder.join(format!("{config}.v"));
        Ok(Self {
            name: format!("{config}/{top}"),
            top: top.to_owned(),
            verilog: std::fs::read_to_string(&path).map_err(HdlError::io(&path))?,
            hierarchy: Hierarchy::Flat,
        })
    }

    /// Makes all jobs: configurations with ceilings, and inner pipelines.
    ///
    /// # Errors
    /// As [`Job::new`], [`Job::inner`] and [`ceilings`].
    pub fn all(folder: &Path) -> Result<Vec<Self>, HdlError> {
        let ceilings = ceilings(folder)?;
        let mut jobs = Vec::new();
        for kernel in KERNELS {
            for config in kernel.configurations()? {
                let name = format!("{}/{config}", kernel.name());
                if let Some(ceilings) = ceilings.get(&name) {
                    jobs.push(Self::new(*kernel, &config, ceilings)?);
                }
            }
        }
        for inner in INNER_PIPELINES {
            jobs.push(Self::inner(folder, inner)?);
        }
        Ok(jobs)
    }

    /// Returns the hash of everything that the figures depend on, by yosys of this
    /// [version](yosys::version).
    #[must_use]
    pub fn inputs(&self, version: &str) -> String {
        let commands = yosys::commands(&self.top, &self.verilog, self.hierarchy);
        let parts = [yosys::COUNTING, version, &commands, &self.verilog];
        digest(parts.join("\n").as_bytes())
    }

    /// Synthesises the module.
    ///
    /// # Errors
    /// yosys is missing, fails, or takes too long.
    pub fn run(&self, tools: &Tools) -> Result<Synthesis, HdlError> {
        let work = WorkFolder::default();
        let Self {
            top,
            verilog,
            hierarchy,
            ..
        } = self;
        yosys::synthesise(tools, &work, top, verilog, LIMIT, *hierarchy)
    }
}

/// Returns the figures of a synthesis.
#[must_use]
pub fn figures(synthesis: &Synthesis) -> Figures {
    let resources = synthesis.resources.named().into_iter();
    let others = [
        (LEVELS, synthesis.longest_path.levels),
        (FANOUT, synthesis.fanout.loads),
    ];
    let named = resources.chain(others);
    named
        .map(|(name, figure)| (name.to_owned(), figure))
        .collect()
}

/// Figures of earlier syntheses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What yosys printed as its version.
    pub yosys: String,
    jobs: BTreeMap<String, Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    /// Hash of the inputs.
    inputs: String,
    #[serde(flatten)]
    figures: Figures,
}

impl Record {
    /// Reads the record.
    ///
    /// # Errors
    /// The file can't be read, or has another form.
    pub fn read(folder: &Path) -> Result<Self, HdlError> {
        read(&folder.join(RECORD))
    }

    /// Returns the figures of a job if they are of these inputs.
    #[must_use]
    pub fn of(&self, name: &str, inputs: &str) -> Option<&Figures> {
        let entry = self.jobs.get(name)?;
        (entry.inputs == inputs).then_some(&entry.figures)
    }

    /// Returns the names of all jobs with figures.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.jobs.keys().map(String::as_str)
    }

    /// Adds the figures of a job, or replaces them.
    pub fn put(&mut self, name: &str, inputs: String, figures: Figures) {
        self.jobs.insert(name.to_owned(), Entry { inputs, figures });
    }

    /// Removes jobs that are no more.
    pub fn keep(&mut self, names: &[&str]) {
        self.jobs.retain(|name, _| names.contains(&name.as_str()));
    }

    /// Returns the record's file: a line per job.
    ///
    /// # Errors
    /// None that is known of.
    pub fn file(&self) -> Result<File, HdlError> {
        let error = |error: serde_json::Error| HdlError::io(Path::new(RECORD))(error.into());
        let mut lines = Vec::new();
        for (name, entry) in &self.jobs {
            let entry = serde_json::to_string(entry).map_err(error)?;
            lines.push(format!("    {name:?}: {entry}"));
        }
        let (yosys, jobs) = (&self.yosys, lines.join(",\n"));
        Ok(File {
            path: RECORD.into(),
            text: format!("{{\n  \"yosys\": {yosys:?},\n  \"jobs\": {{\n{jobs}\n  }}\n}}\n"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_those_of_their_inputs_alone() {
        let figures = Figures::from([("lut".to_owned(), 3), (LEVELS.to_owned(), 1)]);
        let mut record = Record {
            yosys: "0.23".to_owned(),
            ..Record::default()
        };
        record.put("a/b", "12".to_owned(), figures.clone());
        record.put("a/c", "34".to_owned(), Figures::new());
        assert_eq!(record.of("a/b", "12"), Some(&figures));
        assert_eq!(record.of("a/b", "13"), None);
        assert_eq!(record.of("a/d", "12"), None);
        let text = record.file().unwrap().text;
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines[3],
            "    \"a/b\": {\"inputs\":\"12\",\"levels\":1,\"lut\":3},"
        );
        assert_eq!(lines.len(), 7);
        assert_eq!(serde_json::from_str::<Record>(&text).unwrap(), record);
        record.keep(&["a/c"]);
        assert_eq!(record.names().collect::<Vec<_>>(), ["a/c"]);
    }
}
