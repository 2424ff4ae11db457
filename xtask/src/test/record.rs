//! Record of green areas with their inputs: a committed file with one line per area and instruction
//! set. Only this task writes it.

use std::fmt;
use std::path::PathBuf;

use super::areas::AREAS;
use super::inputs::Inputs;
use crate::error::Error;
use crate::process::{output, program, root};

/// The file, from the root of the repository.
pub(super) const PATH: &str = ".ci/green.tsv";
const HEAD: &str = "area\tinstruction set\tinputs\tdate\tmachine\n";

/// The instruction sets with their own code, by the names of `ZKFABRIC_ISA`, the widest first.
const INSTRUCTION_SETS: [&str; 4] = ["ifma", "avx512", "avx2", "portable"];

/// A green run of an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    area: String,
    isa: String,
    /// Hash of the inputs.
    pub(super) inputs: String,
    /// Day, in UTC.
    pub(super) date: String,
    /// Processor and number of cores.
    pub(super) machine: String,
}

impl Run {
    /// Makes the record of a run that ended now, on this machine.
    ///
    /// # Errors
    /// `date` can't be run.
    pub(super) fn now(area: &str, isa: &str, inputs: String) -> Result<Self, Error> {
        let date = output(&mut program("date", ["-u", "+%F"]))?;
        let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let mut lines = info.lines();
        let model = lines.find_map(|line| line.strip_prefix("model name")?.split_once(": "));
        let model = model.map_or(std::env::consts::ARCH, |(_, model)| model);
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(Self {
            area: area.to_owned(),
            isa: isa.to_owned(),
            inputs,
            date: String::from_utf8_lossy(&date).trim().to_owned(),
            machine: format!("{model}, {cores} cores"),
        })
    }

    fn parse(line: &str) -> Option<Self> {
        let fields: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let [area, isa, inputs, date, machine] = <[String; 5]>::try_from(fields).ok()?;
        Some(Self {
            area,
            isa,
            inputs,
            date,
            machine,
        })
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            area,
            isa,
            inputs,
            date,
            machine,
        } = self;
        writeln!(f, "{area}\t{isa}\t{inputs}\t{date}\t{machine}")
    }
}

/// The last green run of each area and instruction set.
#[derive(Debug, Default)]
pub(super) struct Record(Vec<Run>);

impl Record {
    /// Reads the committed file; a missing file is an empty record.
    ///
    /// # Errors
    /// The file has another form.
    pub(super) fn read() -> Result<Self, Error> {
        let text = match std::fs::read_to_string(path()) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(source) => {
                return Err(Error::File {
                    path: path(),
                    source,
                });
            }
        };
        Self::parse(&text).ok_or_else(|| {
            Error::Inputs(format!("{PATH} is no record; delete it, and all areas run"))
        })
    }

    fn parse(text: &str) -> Option<Self> {
        let lines = text.strip_prefix(HEAD)?.lines();
        lines.map(Run::parse).collect::<Option<_>>().map(Self)
    }

    /// Writes the file.
    ///
    /// # Errors
    /// The file can't be written.
    pub(super) fn write(&self) -> Result<(), Error> {
        let path = path();
        std::fs::write(&path, self.to_string()).map_err(|source| Error::File { path, source })
    }

    /// Returns the last green run.
    pub(super) fn green(&self, area: &str, isa: &str) -> Option<&Run> {
        self.0.iter().find(|run| run.area == area && run.isa == isa)
    }

    /// Replaces the last green run.
    pub(super) fn put(&mut self, run: Run) {
        self.0
            .retain(|old| old.area != run.area || old.isa != run.isa);
        self.0.push(run);
        let place = |name: &str| AREAS.iter().position(|area| area.name == name);
        self.0
            .sort_by_key(|run| (place(&run.area), run.isa.clone()));
    }

    /// Returns, for each instruction set, the areas without a green run of their present inputs,
    /// and since when.
    ///
    /// # Errors
    /// See [`Inputs::of`].
    pub(super) fn instruction_sets(&self, inputs: &Inputs) -> Result<Vec<String>, Error> {
        let mut lines = Vec::new();
        let hashes = AREAS.iter().map(|area| inputs.of(area));
        let hashes = hashes.collect::<Result<Vec<_>, _>>()?;
        for isa in INSTRUCTION_SETS {
            let areas = AREAS.iter().zip(&hashes);
            let without = areas.filter_map(|(area, hash)| match self.green(area.name, isa) {
                Some(run) if run.inputs == *hash => None,
                Some(run) => Some(format!("{} (since {})", area.name, run.date)),
                None => Some(area.name.to_owned()),
            });
            let without: Vec<String> = without.collect();
            if !without.is_empty() {
                let without = without.join(", ");
                lines.push(format!("not run with {isa} and these inputs: {without}"));
            }
        }
        Ok(lines)
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        self.0.iter().try_for_each(|run| write!(f, "{run}"))
    }
}

fn path() -> PathBuf {
    root().join(PATH)
}

/// Returns the widest instruction set that tests use here: the processor's, or a lower one set by
/// `ZKFABRIC_ISA`.
pub(super) fn instruction_set() -> &'static str {
    let lowered = std::env::var("ZKFABRIC_ISA").unwrap_or_default();
    let from = INSTRUCTION_SETS.iter().position(|isa| *isa == lowered);
    let mut sets = INSTRUCTION_SETS.into_iter().skip(from.unwrap_or_default());
    sets.find(|isa| is_detected(isa)).unwrap_or("portable")
}

#[cfg(target_arch = "x86_64")]
fn is_detected(isa: &str) -> bool {
    match isa {
        "ifma" => std::arch::is_x86_feature_detected!("avx512ifma"),
        "avx512" => std::arch::is_x86_feature_detected!("avx512dq"),
        "avx2" => std::arch::is_x86_feature_detected!("avx2"),
        _ => true,
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn is_detected(isa: &str) -> bool {
    isa == "portable"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(area: &str, isa: &str, inputs: &str) -> Run {
        Run {
            area: area.to_owned(),
            isa: isa.to_owned(),
            inputs: inputs.to_owned(),
            date: "2026-01-02".to_owned(),
            machine: "a processor, 2 cores".to_owned(),
        }
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let mut record = Record::default();
        record.put(run("proofs", "avx2", "1"));
        record.put(run("kernels", "avx2", "2"));
        record.put(run("kernels", "avx512", "3"));
        record.put(run("proofs", "avx2", "4"));
        let text = record.to_string();
        assert_eq!(text.lines().count(), 4);
        let again = Record::parse(&text).unwrap();
        assert_eq!(again.to_string(), text);
        assert_eq!(again.green("proofs", "avx2").unwrap().inputs, "4");
        assert!(again.green("proofs", "avx512").is_none());
        assert!(Record::parse("area\n").is_none());
        assert!(Record::parse(&text.replace("\t4\t", "\t")).is_none());
    }

    #[test]
    fn a_run_says_where_it_was() {
        let run = Run::now("kernels", instruction_set(), "5".to_owned()).unwrap();
        assert_eq!(run.date.len(), 10);
        assert!(run.machine.contains(" cores"));
        assert_eq!(Run::parse(run.to_string().trim_end()), Some(run));
    }
}
