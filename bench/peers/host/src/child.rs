//! A contender's process.

use std::{
    env, fs, io,
    os::unix::process::ExitStatusExt,
    path::PathBuf,
    process::{Command, ExitStatus, Stdio},
};

use zkfabric_peers_contender::{Order, Outcome};
use zkfabric_peers_programs::Task;

use crate::{
    Failure,
    contenders::{Contender, Package},
    folder,
};

/// Returns the program of a contender and its first arguments; builds a peer's program.
///
/// # Errors
/// [`Failure::Build`] and [`Failure::Start`].
pub fn program(contender: &Contender) -> Result<(PathBuf, &'static [&'static str]), Failure> {
    match contender.package {
        Some(package) => Ok((build(&package)?, &[])),
        None => {
            let own = env::current_exe();
            let own = own.map_err(|source| start("zkfabric-peers", source))?;
            Ok((own, &["contend", "--"]))
        }
    }
}

/// Builds for this processor: unlike zkfabric, both peers choose their vector code at compile time.
fn build(package: &Package) -> Result<PathBuf, Failure> {
    let target = target().join(package.folder);
    let mut command = Command::new("cargo");
    command
        .args(["build", "--release", "--locked"])
        .current_dir(folder().join(package.folder))
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTFLAGS", "-C target-cpu=native")
        .stdout(io::stderr());
    let status = command.status();
    let status = status.map_err(|source| start("cargo", source))?;
    if !status.success() {
        return Err(Failure::Build(status));
    }
    Ok(target.join("release").join(package.binary))
}

/// Returns the target folder, which has a subfolder per build.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| folder().join("target"), PathBuf::from)
}

/// Proves a task in its own process.
///
/// # Errors
/// The process can't be started or fails, or its outcome is missing or wrong.
pub fn run(
    contender: &Contender,
    (program, first): &(PathBuf, &[&str]),
    task: Task,
    repetitions: usize,
) -> Result<Outcome, Failure> {
    let outcome = |error: io::Error| Failure::Outcome(error.to_string());
    let place = tempfile::tempdir().map_err(outcome)?;
    let order = Order {
        elf: contender.guest(),
        task,
        repetitions,
        out: place.path().join("outcome.json"),
    };
    let mut command = Command::new(program);
    command.args(*first).args(order.to_arguments());
    // Provers print to stdout, which is reserved for rows.
    command.stdin(Stdio::null()).stdout(io::stderr());
    let status = command.status();
    ended(status.map_err(|source| start(&program.to_string_lossy(), source))?)?;
    let text = fs::read_to_string(&order.out).map_err(outcome)?;
    checked(task, &text)
}

fn start(program: &str, source: io::Error) -> Failure {
    Failure::Start {
        program: program.to_owned(),
        source,
    }
}

fn ended(status: ExitStatus) -> Result<(), Failure> {
    match status.signal() {
        Some(signal) => Err(Failure::Killed(signal)),
        None if status.success() => Ok(()),
        None => Err(Failure::Exit(status)),
    }
}

/// Parses an outcome. The output must equal the task's native result: otherwise the contender
/// proved something else.
fn checked(task: Task, text: &str) -> Result<Outcome, Failure> {
    let outcome: Outcome =
        serde_json::from_str(text).map_err(|error| Failure::Outcome(error.to_string()))?;
    let expected = task.run();
    if outcome.output != expected {
        return Err(Failure::WrongOutput {
            expected: hex(&expected),
            got: hex(&outcome.output),
        });
    }
    if outcome.instructions == 0 || outcome.proofs.is_empty() || outcome.verifications.is_empty() {
        return Err(Failure::Outcome("nothing was measured".to_owned()));
    }
    Ok(outcome)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use zkfabric_peers_programs::Program;

    use super::*;
    use crate::rows::tests::outcome;

    const TASK: Task = Task {
        program: Program::Keccak,
        size: 2,
    };

    fn text(output: &[u8]) -> String {
        let outcome = Outcome {
            output: output.to_vec(),
            ..outcome(1.0)
        };
        serde_json::to_string(&outcome).unwrap()
    }

    #[test]
    fn the_native_result_is_accepted() {
        assert!(checked(TASK, &text(&TASK.run())).is_ok());
    }

    #[test]
    fn a_wrong_output_is_refused() {
        let mut flipped = TASK.run();
        flipped[31] ^= 1;
        let other = Task { size: 3, ..TASK }.run();
        let longer = [&TASK.run()[..], &[0]].concat();
        for wrong in [&flipped[..], &other, &TASK.run()[..31], &longer, &[]] {
            assert!(matches!(
                checked(TASK, &text(wrong)),
                Err(Failure::WrongOutput { .. })
            ));
        }
    }

    #[test]
    fn what_is_no_outcome_is_refused() {
        let nothing = Outcome {
            output: TASK.run().to_vec(),
            proofs: Vec::new(),
            ..outcome(1.0)
        };
        for text in ["", "{}", &serde_json::to_string(&nothing).unwrap()] {
            assert!(matches!(checked(TASK, text), Err(Failure::Outcome(_))));
        }
    }

    /// The failure of a process is a value that says its kind.
    #[test]
    fn a_process_that_dies_is_a_failure() {
        let contender = crate::contenders::ALL[0];
        let run = |script: &'static str| {
            let arguments = ["-c", script];
            let program = (PathBuf::from("/bin/sh"), &arguments[..]);
            run(&contender, &program, TASK, 1).unwrap_err()
        };
        assert!(matches!(run("kill -9 $$"), Failure::Killed(9)));
        assert!(matches!(run("exit 3"), Failure::Exit(_)));
        assert!(matches!(run("exit 0"), Failure::Outcome(_)));
        let missing = (PathBuf::from("/nowhere/at/all"), &[][..]);
        assert!(matches!(
            super::run(&contender, &missing, TASK, 1),
            Err(Failure::Start { .. })
        ));
    }
}
