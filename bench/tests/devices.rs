//! A whole proof with its timeline, by the program as a user runs it.

use std::process::Command;

use zkfabric_bench::report::Record;

#[test]
fn a_whole_proof_has_its_shares_and_its_path() {
    let filter = "prove/small.json/cpu";
    let output = Command::new(env!("CARGO_BIN_EXE_zkfabric-bench"))
        .args([
            "devices", "--prove", "--quick", "--json", "--filter", filter,
        ])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let record = Record::parse("devices", &text).unwrap();
    let value = |part: &str| record.row(&format!("{filter}/{part}")).unwrap().value;
    let (proved, cores) = (value("proved"), value("busy cores"));
    let machine = record.machine.cores as f64;
    assert!(proved > 0.0 && cores > 0.0 && cores <= machine + 0.5);
    assert!((0.0..=100.0).contains(&value("device 0/busy")));
    let path = record.rows.iter().filter(|row| row.name.contains("/path/"));
    let path: f64 = path.map(|row| row.value).sum();
    // The proof is on it, and so is what comes before.
    assert!(path > proved / 2.0, "{path} of {proved}");
}
