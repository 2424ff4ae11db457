//! Sets the compiler's and the build profile's names, for records.

use std::{env, path::Path, process::Command};

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
    let mut out = std::io::stdout().lock();
    // A build script that cannot write to cargo has nowhere to report.
    let _ = std::io::Write::write_fmt(
        &mut out,
        format_args!(
            "cargo::rerun-if-changed=build.rs\ncargo::rustc-env=ZKFABRIC_BENCH_RUSTC={}\n\
             cargo::rustc-env=ZKFABRIC_BENCH_PROFILE={profile}\n",
            version.trim()
        ),
    );
}
