//! Names the compiler, for reports.

use std::{env, process::Command};

fn main() {
    let version = env::var_os("RUSTC")
        .and_then(|rustc| Command::new(rustc).arg("--version").output().ok())
        .and_then(|output| String::from_utf8(output.stdout).ok())
        .unwrap_or_else(|| "rustc unknown".to_owned());
    let mut out = std::io::stdout().lock();
    // A build script that cannot write to cargo has nobody to tell.
    let _ = std::io::Write::write_fmt(
        &mut out,
        format_args!(
            "cargo::rerun-if-changed=build.rs\ncargo::rustc-env=ZKFABRIC_BENCH_RUSTC={}\n",
            version.trim()
        ),
    );
}
