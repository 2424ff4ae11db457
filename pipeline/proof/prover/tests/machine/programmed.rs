//! Commitments and openings by a card behind OpenCL, everything else on the CPU. The driver is from
//! `zkfabric-mock-icd`, whose kernels are simulated.

use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use zkfabric_host::Runtime;
use zkfabric_host::runtime::Options;
use zkfabric_host::xclbin::{XCLBIN_VARIABLE, cards, without_bitstream, xclbin};

/// Set in a test's own process, because OpenCL's loader reads the environment at its first call.
const CHILD: &str = "ZKFABRIC_TEST_CHILD";

/// Returns the driver's path; cargo builds the driver beside the tests, because the crate is a
/// dev-dependency.
fn driver() -> PathBuf {
    let test = env::current_exe().unwrap();
    let folders = test.ancestors().skip(1).take(2);
    let mut files = folders.map(|folder| folder.join("libzkfabric_mock_icd.so"));
    files.find(|file| file.is_file()).unwrap()
}

/// Runs a test in its own process with the driver; in that process, calls `run` with a runtime that
/// gives the card all work that it supports.
pub(crate) fn alone(test: &str, run: impl FnOnce(Runtime)) {
    if env::var_os(CHILD).is_none() {
        let folder = tempfile::tempdir().unwrap();
        let binary = folder.path().join("a.xclbin");
        let platform = "xilinx_u55c_gen3x16_xdma_3_202210_1";
        std::fs::write(
            &binary,
            without_bitstream(platform, &[("card_msm", 32)], 1).unwrap(),
        )
        .unwrap();
        let mut child = Command::new(env::current_exe().unwrap());
        child.args([test, "--exact", "--nocapture"]);
        child.env(CHILD, "1").env(XCLBIN_VARIABLE, &binary);
        child.env("OCL_ICD_VENDORS", driver());
        let output = child.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && text.contains("1 passed"),
            "{text}\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
        return;
    }
    let binary = std::fs::read(env::var_os(XCLBIN_VARIABLE).unwrap()).unwrap();
    let card = xclbin(&cards().unwrap()[0], &binary).unwrap();
    let mut options = Options::default();
    options.cpu_works = false;
    options.audit = 1.0;
    // Behind the driver is a simulation, which the runtime takes for a card.
    options.patience = Duration::from_secs(600);
    run(Runtime::new(vec![card], options).unwrap());
}
