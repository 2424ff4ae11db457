//! Which records are written.

use std::str::FromStr;

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;

/// What the names of this project's crates begin with.
const OWN: &str = "zkfabric";
/// Most bytes of a text with levels.
const MOST: usize = 4 << 10;

/// Which records are written: a level, and other levels for parts of the program.
///
/// A text has parts between commas: `LEVEL` is for this project's crates, libraries are at `warn`
/// at most; `TARGET=LEVEL` is for what the name of a module begins with.
#[derive(Clone, Debug, PartialEq)]
pub struct Levels(Targets);

/// Why a text has no levels.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LevelsError {
    /// A level that there is not.
    #[error("expected off, error, warn, info, debug or trace, got {got:?}")]
    Level {
        /// What came.
        got: String,
    },
    /// A target that is no path of modules.
    #[error("expected a path of modules such as zkfabric_rpc::server, got {got:?}")]
    Target {
        /// What came.
        got: String,
    },
    /// Two levels for everything.
    #[error("expected one level for everything, got two")]
    Twice,
    /// Too long a text.
    #[error("expected at most {MOST} bytes, got {got}")]
    Size {
        /// Bytes of the text.
        got: usize,
    },
}

impl Levels {
    fn all(level: LevelFilter) -> Targets {
        let libraries = level.min(LevelFilter::WARN);
        Targets::new()
            .with_default(libraries)
            .with_target(OWN, level)
    }

    pub(super) fn into_targets(self) -> Targets {
        self.0
    }
}

impl Default for Levels {
    /// `info`.
    fn default() -> Self {
        Self(Self::all(LevelFilter::INFO))
    }
}

impl FromStr for Levels {
    type Err = LevelsError;

    fn from_str(text: &str) -> Result<Self, LevelsError> {
        if text.len() > MOST {
            return Err(LevelsError::Size { got: text.len() });
        }
        let (mut all, mut others) = (None, Vec::new());
        for part in text.split(',').map(str::trim) {
            match part.split_once('=') {
                None => {
                    if all.replace(level(part)?).is_some() {
                        return Err(LevelsError::Twice);
                    }
                }
                Some((target, of)) => others.push((target_of(target)?, level(of)?)),
            }
        }
        let targets = Self::all(all.unwrap_or(LevelFilter::INFO));
        Ok(Self(targets.with_targets(others)))
    }
}

fn level(text: &str) -> Result<LevelFilter, LevelsError> {
    match text.trim() {
        "off" => Ok(LevelFilter::OFF),
        "error" => Ok(LevelFilter::ERROR),
        "warn" => Ok(LevelFilter::WARN),
        "info" => Ok(LevelFilter::INFO),
        "debug" => Ok(LevelFilter::DEBUG),
        "trace" => Ok(LevelFilter::TRACE),
        other => Err(LevelsError::Level {
            got: other.to_owned(),
        }),
    }
}

fn target_of(text: &str) -> Result<String, LevelsError> {
    let text = text.trim();
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
    match !text.is_empty() && text.chars().all(is_part) {
        true => Ok(text.to_owned()),
        false => Err(LevelsError::Target {
            got: text.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use tracing::Level;

    use super::*;

    #[test]
    fn a_level_is_for_own_crates_and_others_are_told_apart() {
        let wants = |text: &str, target: &str, level: Level| {
            let levels: Levels = text.parse().unwrap();
            levels.into_targets().would_enable(target, &level)
        };
        assert!(wants("debug", "zkfabric_rpc::server", Level::DEBUG));
        assert!(!wants("debug", "zkfabric_rpc::server", Level::TRACE));
        // Libraries know nothing of secrets: what they say of requests is left out.
        assert!(!wants("trace", "jsonrpsee_core", Level::INFO));
        assert!(wants("trace", "jsonrpsee_core", Level::WARN));
        assert!(!wants("off", "jsonrpsee_core", Level::ERROR));
        let text = "warn, zkfabric_rpc::replica=trace,hyper=info";
        assert!(wants(text, "zkfabric_rpc::replica::link", Level::TRACE));
        assert!(!wants(text, "zkfabric_rpc::server", Level::INFO));
        assert!(wants(text, "hyper::proto", Level::INFO));
        assert!(wants("hyper=info", "zkfabric", Level::INFO));
        assert_eq!("info".parse::<Levels>().unwrap(), Levels::default());
    }

    #[test]
    fn what_is_no_level_is_refused() {
        let error = |text: &str| text.parse::<Levels>().unwrap_err();
        let got = |got: &str| got.to_owned();
        assert_eq!(error(""), LevelsError::Level { got: got("") });
        assert_eq!(error("loud"), LevelsError::Level { got: got("loud") });
        assert_eq!(error("INFO"), LevelsError::Level { got: got("INFO") });
        assert_eq!(error("a=b"), LevelsError::Level { got: got("b") });
        assert_eq!(error("=info"), LevelsError::Target { got: got("") });
        assert_eq!(error("a b=info"), LevelsError::Target { got: got("a b") });
        assert_eq!(error("info,warn"), LevelsError::Twice);
        let long = "a=info,".repeat(1_000);
        assert_eq!(error(&long), LevelsError::Size { got: 7_000 });
    }
}
