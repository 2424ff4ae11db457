//! The machine that the figures were measured on.

use std::{collections::BTreeMap, fs, thread::available_parallelism};

use zkfabric_kernels_cpu::{Isa, isa::ISA_VARIABLE};
use zkfabric_report::schema::{Computer, Record, Row};

use crate::clock;

/// Queries the system for its description; takes milliseconds.
#[must_use]
pub fn read() -> Computer {
    Computer {
        cpu: field("/proc/cpuinfo", "model name").unwrap_or_default(),
        cpu_model: cpu_model(),
        cores: threads(),
        memory_gib: (available_bytes() as f64 / (1 << 30) as f64 * 10.0).round() / 10.0,
        isa: Isa::current().name().to_owned(),
        isa_available: Isa::available().map(|isa| isa.name().to_owned()).collect(),
        rates: None,
        load: load().unwrap_or_default(),
        load_after: None,
        rustc: env!("ZKFABRIC_BENCH_RUSTC").to_owned(),
        commit: commit(),
        date: date(),
        configuration: configuration(),
    }
}

/// Returns the numbers by which x86 processors are told apart; `None` on others.
fn cpu_model() -> Option<String> {
    let of = |name: &str| field("/proc/cpuinfo", name);
    let (family, model, stepping) = (of("cpu family")?, of("model")?, of("stepping")?);
    Some(format!("family {family} model {model} stepping {stepping}"))
}

/// Names the commit of a program that was built outside its repository.
const COMMIT_VARIABLE: &str = "ZKFABRIC_COMMIT";

/// Makes the record of a subcommand on this machine, whose load is read again.
#[must_use]
pub fn record(experiment: &str, mut machine: Computer, rows: Vec<Row>) -> Record {
    machine.load_after = load();
    Record::new(experiment, command(), machine, rows)
}

/// Returns today's date (UTC), `YYYY-MM-DD`.
fn date() -> String {
    let now = jiff::Timestamp::now();
    now.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}

/// Returns the command that repeats this run, without the output path.
fn command() -> String {
    repeated(std::env::args().skip(1))
}

fn repeated(arguments: impl IntoIterator<Item = String>) -> String {
    let mut words = vec!["zkfabric-bench".to_owned()];
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        if argument == "--out" {
            arguments.next();
            continue;
        }
        if argument.starts_with("--out=") {
            continue;
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:,=^".contains(c);
        words.push(if !argument.is_empty() && argument.chars().all(plain) {
            argument
        } else {
            format!("'{}'", argument.replace('\'', "'\\''"))
        });
    }
    words.join(" ")
}

/// Returns the build configuration of this program, and the variables that change its behaviour.
fn configuration() -> BTreeMap<String, String> {
    let mut known = BTreeMap::from([
        ("assertions".to_owned(), cfg!(debug_assertions).to_string()),
        (
            "profile".to_owned(),
            env!("ZKFABRIC_BENCH_PROFILE").to_owned(),
        ),
    ]);
    for name in [ISA_VARIABLE, "RAYON_NUM_THREADS"] {
        if let Ok(value) = std::env::var(name) {
            known.insert(name.to_owned(), value);
        }
    }
    known
}

/// Returns the mean number of runnable threads over the last minute; `None` where the system
/// doesn't say.
#[must_use]
pub fn load() -> Option<f64> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    text.split(' ').next()?.parse().ok()
}

/// Returns the number of threads that run at a time.
#[must_use]
pub fn threads() -> usize {
    match clock::cores().len() {
        0 => available_parallelism().map_or(1, usize::from),
        // A quota of processor time also limits the threads.
        cores => available_parallelism().map_or(cores, |quota| cores.min(quota.get())),
    }
}

/// Returns the memory available without swapping; 0 where the system doesn't say.
#[must_use]
pub fn available_bytes() -> u64 {
    field("/proc/meminfo", "MemAvailable")
        .and_then(|value| value.strip_suffix("kB")?.trim().parse::<u64>().ok())
        .map_or(0, |kib| kib << 10)
}

/// Returns the value of the first line `name : value`.
fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    text.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(key, _)| key.trim() == name)
        .map(|(_, value)| value.trim().to_owned())
}

/// Returns the commit of this program, with a `+` if it was built with changes: not that of the
/// folder in which it runs.
fn commit() -> String {
    match env!("ZKFABRIC_BENCH_COMMIT") {
        "" => std::env::var(COMMIT_VARIABLE).unwrap_or_default(),
        built => built.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_is_named() {
        let machine = read();
        assert!(machine.cores >= 1);
        assert!(machine.isa_available.contains(&machine.isa));
        assert!(machine.rustc.starts_with("rustc "), "{}", machine.rustc);
        assert_eq!(
            machine.cpu_model.is_some(),
            field("/proc/cpuinfo", "cpu family").is_some()
        );
        let model = machine.cpu_model.as_deref().unwrap_or("not recorded");
        let lines = machine.lines();
        assert!(lines.len() >= 3 && lines[0].contains(model), "{lines:?}");
        let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
        let parts: Vec<&str> = machine.date.split('-').collect();
        assert!(matches!(parts[..], [year, month, day] if year.len() == 4
            && month.len() == 2 && day.len() == 2 && [year, month, day].into_iter().all(digits)));
        assert!(machine.configuration.contains_key("profile"));
    }

    #[test]
    fn a_command_is_repeated_without_where_it_wrote() {
        let of = |line: &str| repeated(line.split('|').map(str::to_owned));
        assert_eq!(
            of("latency|--out|/a/b.json|--workload|swaps/3|--out=c|--filter|it's"),
            "zkfabric-bench latency --workload swaps/3 --filter 'it'\\''s'"
        );
    }
}
