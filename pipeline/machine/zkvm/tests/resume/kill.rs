//! Processes that die while they prove.

use super::setting::{folder, options, several, undisturbed};
use crate::support::{INPUT, OUTPUT};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use zkfabric_zkvm::{Phase, Progress};

/// Environment variable with the work directory for [`child`].
const WORK: &str = "ZKFABRIC_TEST_WORK";
/// The proof's file in the work directory.
const PROOF: &str = "proof.bin";

/// Prints each step on stdout.
struct Speaker;

impl Progress for Speaker {
    fn advance(&self, phase: Phase, done: u64, total: u64) {
        let mut out = std::io::stdout().lock();
        writeln!(out, "step {} {done} {total}", phase.name()).unwrap();
        out.flush().unwrap();
    }
}

/// The process to kill.
#[test]
#[ignore = "the other tests start it"]
fn child() {
    let Some(work) = env::var_os(WORK) else {
        return;
    };
    let work = Path::new(&work);
    let options = options(Some(work));
    let proved = several().prove(&INPUT, OUTPUT, &options, &Speaker).unwrap();
    fs::write(work.join(PROOF), &proved.proof).unwrap();
}

/// Progress of a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct ProgressStep {
    phase: usize,
    done: u64,
}

/// Runs a process until it has printed `steps` steps, and kills it. Returns the printed steps, and
/// whether the process came to its end.
fn run(work: &Path, steps: usize) -> (Vec<ProgressStep>, bool) {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["resume::kill::child", "--exact", "--ignored", "--nocapture"])
        .env(WORK, work)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut reached = Vec::new();
    for line in lines {
        let line = line.unwrap();
        // The test harness writes on the same line before the first step.
        let Some((_, step)) = line.split_once("step ") else {
            continue;
        };
        let words: Vec<&str> = step.split(' ').collect();
        let phase = Phase::ALL.iter().position(|p| p.name() == words[0]);
        reached.push(ProgressStep {
            phase: phase.unwrap(),
            done: words[1].parse().unwrap(),
        });
        if reached.len() == steps {
            child.kill().unwrap();
        }
    }
    let finished = child.wait().unwrap().success();
    (reached, finished)
}

/// Returns the starting point of a process: the last step of a phase that takes no work.
fn found(reached: &[ProgressStep], phase: usize) -> u64 {
    let mut of_phase = reached.iter().filter(|r| r.phase == phase).map(|r| r.done);
    // A phase begins with 0, then immediately reports the work already done.
    of_phase.next();
    of_phase.next().unwrap_or_default()
}

/// Killed again and again, the work resumes where it stopped, and the proof is that of an
/// undisturbed run.
#[test]
fn killed_processes_lose_at_most_one_shard() {
    let expected = undisturbed();
    let folder = folder();
    let jobs = several().jobs(&INPUT, OUTPUT, &options(None), &()).unwrap();
    // Units of progress of the largest shard.
    let segments = jobs
        .committed
        .shards
        .iter()
        .map(|s| s.segments.end - s.segments.start);
    let commit = 2 * 1000 * segments.max().unwrap();
    let mut kills = 0;
    let mut before: Option<ProgressStep> = None;
    // Every process gets a few steps further: the kills hit all parts of the work.
    for steps in 2.. {
        assert!(steps < 100, "it never ends");
        let (reached, finished) = run(folder.path(), steps);
        if let Some(before) = before {
            if before.phase == 0 {
                let lost = before.done.saturating_sub(found(&reached, 0));
                assert!(
                    lost <= commit,
                    "{lost} of at most {commit} lost: {before:?} {reached:?}"
                );
            } else {
                // Neither pass one nor any shard reported as proved is done again.
                assert!(
                    found(&reached, 0) > 0 && reached[2].phase == 1,
                    "{reached:?}"
                );
                let shards = reached.iter().filter(|r| r.phase == 1).map(|r| r.done);
                let again = shards.skip(1).take_while(|done| *done <= before.done);
                assert!(before.phase == 2 || again.max().unwrap_or_default() == before.done);
            }
        }
        if finished {
            break;
        }
        kills += 1;
        before = reached.last().copied();
    }
    assert!(kills >= 8, "{kills} kills");
    let proof = fs::read(folder.path().join(PROOF)).unwrap();
    assert!(proof == expected.proof);
}
