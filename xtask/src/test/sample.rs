//! Choice of the cases that long tests run: variables that `zkfabric-testing` reads in the tests.

use std::fmt;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

/// Environment variable that runs all cases, with the value `1`.
const ALL: &str = "ZKFABRIC_ALL";
/// Environment variable with the number of the day that chooses the cases.
const DAY: &str = "ZKFABRIC_DAY";

/// The cases that run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sample {
    /// All cases.
    All,
    /// The cases of a day, as the variable names it.
    Day(String),
}

impl Sample {
    /// Returns the environment's choice: today's cases, if nothing else is set.
    pub(super) fn of_environment() -> Self {
        let variable = |name| std::env::var(name).ok();
        Self::of_variables(variable(ALL).as_deref(), variable(DAY))
    }

    fn of_variables(all: Option<&str>, day: Option<String>) -> Self {
        if all == Some("1") {
            return Self::All;
        }
        Self::Day(day.unwrap_or_else(|| today().to_string()))
    }

    /// Makes a command's tests run these cases, even if the day ends meanwhile.
    pub(crate) fn set<'a>(&self, tests: &'a mut Command) -> &'a mut Command {
        match self {
            Self::All => tests.env(ALL, "1").env_remove(DAY),
            Self::Day(day) => tests.env_remove(ALL).env(DAY, day),
        }
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => write!(f, "all cases"),
            Self::Day(day) => write!(f, "those of day {day} ({DAY}={day} repeats them)"),
        }
    }
}

/// Returns the days since the epoch.
pub(crate) fn today() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs() / (24 * 60 * 60))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;
    use std::fs;

    use super::*;
    use crate::process::root;

    #[test]
    fn variables_choose() {
        let chosen = |all, day: Option<&str>| Sample::of_variables(all, day.map(str::to_owned));
        assert_eq!(chosen(Some("1"), Some("7")), Sample::All);
        assert_eq!(chosen(None, Some("7")), Sample::Day("7".to_owned()));
        assert_eq!(chosen(None, None), Sample::Day(today().to_string()));
    }

    #[test]
    fn commands_get_one_choice() {
        let mut tests = Command::new("true");
        Sample::Day("7".to_owned()).set(&mut tests);
        let set = |tests: &Command, name: &str| {
            let mut set = tests.get_envs().filter(|(key, _)| *key == OsStr::new(name));
            set.next()
                .and_then(|(_, value)| value?.to_str().map(str::to_owned))
        };
        assert_eq!(
            (set(&tests, ALL), set(&tests, DAY)),
            (None, Some("7".to_owned()))
        );
        Sample::All.set(&mut tests);
        assert_eq!(
            (set(&tests, ALL), set(&tests, DAY)),
            (Some("1".to_owned()), None)
        );
    }

    /// The tests read the variables that this task sets.
    #[test]
    fn the_variables_are_those_of_the_tests() {
        let path = root().join("pipeline/testing/src/sample.rs");
        let text = fs::read_to_string(path).unwrap();
        for (name, value) in [("ALL", ALL), ("DAY", DAY)] {
            let line = format!("pub const {name}: &str = \"{value}\";");
            assert!(text.contains(&line), "{line}");
        }
    }
}
