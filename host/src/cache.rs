//! Folders of files that are kept between runs.

use std::env;
use std::path::PathBuf;

/// Returns the folder that the environment variable `variable` names, or else `zkfabric/NAME` below
/// `XDG_CACHE_HOME` or `~/.cache`; `None` if none of them is set.
#[must_use]
pub fn folder(variable: &str, name: &str) -> Option<PathBuf> {
    let folder = |variable: &str| {
        env::var_os(variable)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let caches = || folder("XDG_CACHE_HOME").or_else(|| Some(folder("HOME")?.join(".cache")));
    folder(variable).or_else(|| Some(caches()?.join("zkfabric").join(name)))
}
