//! `cargo xtask mutants-rtl`: the emitted Verilog with one mistake at a time, against the benches
//! of its blocks.
//!
//! Each mutation of [`table`] replaces one text in one file of `kernels/rtl`, which is emitted
//! again since the repository has only the hashes of some. Verilator compiles the result, and the
//! block's bench (`hdl/blocks/examples/bench.rs`) must fail on it. A mutant whose bench passes
//! survives: the bench is too weak, which is an error. Outcomes are kept in `target/mutants/rtl`,
//! by the benches' program and the Verilog, so an interrupted run resumes.

mod table;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use super::results::{Outcome, Results};
use super::table::Mutant;
use super::{MutantError, judge, selected};
use crate::console;
use crate::process::{cargo, run as run_command, status, target};
use table::mutants;

/// The folder of the emitted Verilog: in the repository, and below the folder of emitted files.
const VERILOG: &str = "kernels/rtl";

/// Name of the Verilog's tests in the results.
const BENCHES: &str = "benches";

/// Prints names and places of all mutations.
pub(crate) fn list() {
    super::print(mutants());
}

/// Runs the bench of each mutant's block, or only of the mutants with these names.
///
/// # Errors
/// See [`MutantError`]; a survivor does not prevent later mutants from running.
pub(crate) fn run(only: &[String]) -> Result<(), MutantError> {
    let all: Vec<Mutant> = mutants().collect();
    let benches = Benches::build()?;
    let selected = selected(&all, only.into(), &benches.emitted)?;
    let results = Results::open(&folder().join("results.txt"), benches.digest(&all)?)?;
    let results = Mutex::new(results);
    let passed = lock(&results).baseline_passed(BENCHES);
    if !passed {
        console::step("without a mutation");
        // Baselines of the chosen mutants' files; that all pass is known once all have run.
        let mut files: Vec<&str> = selected.iter().map(|mutant| mutant.file).collect();
        files.sort_unstable();
        files.dedup();
        side_by_side(&files, |file, _| {
            let log = benches.folder.join(format!("{}.log", plain(file)));
            match benches.run(file, &benches.emitted.join(file), &log)? {
                Outcome::Survived => Ok(()),
                _ => Err(MutantError::Baseline { log }),
            }
        })?;
        if selected.len() == all.len() {
            lock(&results).record_baseline(BENCHES)?;
        }
    }
    let start = Instant::now();
    let outcomes = side_by_side(&selected, |mutant, index| {
        let number = format!("{}/{}", index + 1, selected.len());
        let name = mutant.mutation.name;
        let known = lock(&results).known(mutant);
        let outcome = match known {
            Some(known) => {
                console::line(format_args!("{number:>8}  {name:56} {known}, as before"));
                known
            }
            None => {
                let start = Instant::now();
                let outcome = benches.mutant(mutant)?;
                let seconds = start.elapsed().as_secs_f64();
                console::line(format_args!(
                    "{number:>8}  {name:56} {outcome}, {seconds:.1} s"
                ));
                lock(&results).record(mutant, outcome)?;
                outcome
            }
        };
        Ok((*mutant, outcome))
    });
    // Compiled mutants are no longer needed.
    let _ = std::fs::remove_dir_all(benches.work());
    console::line(format_args!("{:.0} s", start.elapsed().as_secs_f64()));
    judge(&outcomes?)
}

/// The program of the benches, its working folder, and the folder of the emitted files.
struct Benches {
    program: PathBuf,
    folder: PathBuf,
    emitted: PathBuf,
}

impl Benches {
    fn build() -> Result<Self, MutantError> {
        let build = ["build", "--quiet", "--profile", "fast"];
        let package = ["--package", "zkfabric-hdl"];
        let examples = ["--example", "bench", "--example", "rtl"];
        run_command(&mut cargo(build.iter().chain(&package).chain(&examples)))?;
        let folder = folder();
        let emitted = folder.join("emitted");
        let programs = target().join("fast/examples");
        let verilog = emitted.join(VERILOG);
        std::fs::create_dir_all(&verilog).map_err(error(&verilog))?;
        run_command(Command::new(programs.join("rtl")).arg("--out").arg(verilog))?;
        Ok(Self {
            program: programs.join("bench"),
            folder,
            emitted,
        })
    }

    /// Hashes the program and all Verilog under mutation.
    fn digest(&self, mutants: &[Mutant]) -> Result<u64, MutantError> {
        let mut hasher = DefaultHasher::new();
        let files = (mutants.iter()).map(|mutant| self.emitted.join(mutant.file));
        for path in files.chain([self.program.clone()]) {
            let contents = std::fs::read(&path).map_err(error(&path))?;
            contents.hash(&mut hasher);
        }
        Ok(hasher.finish())
    }

    fn work(&self) -> PathBuf {
        self.folder.join("work")
    }

    /// Runs the bench of a mutant.
    fn mutant(&self, mutant: &Mutant) -> Result<Outcome, MutantError> {
        let name = plain(mutant.mutation.name);
        let path = self.folder.join(format!("{name}.v"));
        std::fs::write(&path, mutant.apply(&self.emitted)?).map_err(error(&path))?;
        let log = self.folder.join(format!("{name}.log"));
        self.run(mutant.file, &path, &log)
    }

    /// Runs the bench of the block of `file` on the Verilog at `path`; its output goes to a log.
    fn run(&self, file: &str, path: &Path, log: &Path) -> Result<Outcome, MutantError> {
        let output = std::fs::File::create(log).map_err(error(log))?;
        let mut command = Command::new(&self.program);
        command
            .arg(block(file).unwrap_or_default())
            .args([path, &self.work()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(output);
        let ended = status(&mut command)?;
        match ended.code() {
            Some(0) => Ok(Outcome::Survived),
            Some(1) => Ok(Outcome::Killed),
            Some(_) => Ok(Outcome::Broken),
            None => Err(MutantError::Interrupted {
                ended,
                log: log.to_path_buf(),
            }),
        }
    }
}

/// Returns `BLOCK/CONFIG` of a file of the emitted Verilog.
fn block(file: &str) -> Option<&str> {
    let name = (file.strip_prefix(VERILOG)?)
        .strip_prefix('/')?
        .strip_suffix(".v")?;
    (name.matches('/').count() == 1).then_some(name)
}

/// Calls `what` with every item, in parallel on all cores; results are in the order of the items.
fn side_by_side<I: Sync, T: Send>(
    items: &[I],
    what: impl Fn(&I, usize) -> Result<T, MutantError> + Sync,
) -> Result<Vec<T>, MutantError> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers.min(items.len()) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(index) else { return };
                    let result = what(item, index);
                    lock(&done).push((index, result));
                }
            });
        }
    });
    let mut done = std::mem::take(&mut *lock(&done));
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// A panicked thread has left no partial write.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn folder() -> PathBuf {
    super::folder().join("rtl")
}

/// Converts a name to a file name.
fn plain(name: &str) -> String {
    name.replace(['/', ' '], "-")
}

fn error(path: &Path) -> impl Fn(std::io::Error) -> MutantError {
    let path = path.to_path_buf();
    move |source| MutantError::File {
        path: path.clone(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_name_their_blocks() {
        assert_eq!(block("kernels/rtl/fifo/a.v"), Some("fifo/a"));
        assert_eq!(block("kernels/rtl/fifo/a/top.v"), None);
        assert_eq!(block("hdl/blocks/src/fifo.rs"), None);
    }

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..40).collect();
        let done = side_by_side(&items, |item, index| Ok((*item, index))).unwrap();
        assert!(done.iter().zip(0..).all(|(got, i)| *got == (i, i)));
        assert_eq!(done.len(), 40);
        let one = |item: &usize, _| match *item {
            7 => Err(MutantError::Unknown { name: "7".into() }),
            other => Ok(other),
        };
        assert!(side_by_side(&items, one).is_err());
    }
}
