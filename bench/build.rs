//! Sets the names of the compiler, of the build profile and of the commit, for records.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// Folders and files of the repository that this program is built from.
const SOURCES: [&str; 12] = [
    "Cargo.lock",
    "Cargo.toml",
    "bench",
    "contracts/compiled.json",
    "examples",
    "hdl",
    "host",
    "kernels",
    "msm",
    "ntt",
    "pipeline",
    "rustfmt.toml",
];

fn main() {
    let version = env::var_os("RUSTC")
        .and_then(|rustc| Command::new(rustc).arg("--version").output().ok())
        .and_then(|output| String::from_utf8(output.stdout).ok())
        .unwrap_or_else(|| "rustc unknown".to_owned());
    // The folder of the profile: target/PROFILE/build/PACKAGE/out. `PROFILE` itself is only ever
    // `debug` or `release`.
    let profile = env::var_os("OUT_DIR")
        .and_then(|out| {
            let folder = Path::new(&out).ancestors().nth(3)?.file_name()?;
            Some(folder.to_string_lossy().into_owned())
        })
        .unwrap_or_default();
    let commit = commit().unwrap_or_default();
    let changes: String = watched()
        .iter()
        .map(|path| format!("cargo::rerun-if-changed={}\n", path.display()))
        .collect();
    let mut out = std::io::stdout().lock();
    // A build script that cannot write to cargo has nowhere to report.
    let _ = std::io::Write::write_fmt(
        &mut out,
        format_args!(
            "{changes}cargo::rerun-if-changed=build.rs\n\
             cargo::rustc-env=ZKFABRIC_BENCH_RUSTC={}\n\
             cargo::rustc-env=ZKFABRIC_BENCH_PROFILE={profile}\n\
             cargo::rustc-env=ZKFABRIC_BENCH_COMMIT={commit}\n",
            version.trim()
        ),
    );
}

/// Runs git in this package's folder.
fn git(arguments: &[&str]) -> Option<String> {
    let folder = env::var_os("CARGO_MANIFEST_DIR")?;
    let output = Command::new("git")
        .current_dir(folder)
        .args(arguments)
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Returns the commit that is built, with a `+` if tracked files differ from it.
fn commit() -> Option<String> {
    let commit = git(&["rev-parse", "--short=10", "HEAD"])?;
    let changed = git(&["status", "--porcelain", "--untracked-files=no"])?;
    Some(match changed.is_empty() {
        true => commit,
        false => format!("{commit}+"),
    })
}

/// Returns what another commit or change touches; what is not there is left out, since cargo
/// would run this script at every build for it.
fn watched() -> Vec<PathBuf> {
    let root = git(&["rev-parse", "--show-toplevel"]).map(PathBuf::from);
    let sources = root
        .iter()
        .flat_map(|root| SOURCES.map(|name| root.join(name)));
    let head = ["HEAD", "index"].into_iter().filter_map(|name| {
        let path = PathBuf::from(git(&["rev-parse", "--git-path", name])?);
        let folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR")?);
        Some(folder.join(path))
    });
    sources.chain(head).filter(|path| path.exists()).collect()
}
