//! A whole run at a tiny size.

use zkfabric_bench::{
    Error,
    args::{Hdl, Kernels, Rows},
    hdl,
    kernels::{self, Event},
    report::Record,
};
use zkfabric_kernels_cpu::Isa;

fn quick(filter: Option<&str>) -> Result<(Record, usize), Error> {
    let args = Kernels {
        quick: true,
        max_log_n: Some(8),
        rows: Rows {
            json: true,
            filter: filter.map(str::to_owned),
        },
    };
    let (mut machines, mut rows) = (0, 0);
    let report = kernels::run(&args, |event| {
        match event {
            Event::Computer(_) => machines += 1,
            Event::Row(_) => rows += 1,
        }
        Ok(())
    })?;
    assert_eq!(machines, 1);
    Ok((report, rows))
}

#[test]
fn a_quick_run_has_every_kernel() {
    let (report, shown) = quick(None).unwrap();
    assert_eq!(shown, report.rows.len());
    let has = |name: &str, peer: &str| {
        report
            .rows
            .iter()
            .any(|row| row.name == name && row.peer.as_deref() == Some(peer))
    };
    assert!(has("ntt/2^8/1t", "arkworks"));
    assert!(has("msm/2^8/1t", "arkworks"));
    assert!(has("msm/2^8/u16/1t", "full width"));
    assert!(has("keccak256/64B/1t", "tiny-keccak"));
    assert_eq!(has("fr/mul/1t", "arkworks"), Isa::current().has_lanes());
    if report.machine.cores > 1 {
        assert!(has("ntt/2^8x32/2t", "one thread"));
    }
    for row in &report.rows {
        assert!(row.value > 0.0 && row.median >= row.value, "{row:?}");
        assert!(row.ratio.is_some_and(|ratio| ratio > 0.0), "{row:?}");
        assert_eq!(row.holds.is_some(), row.bound.is_some(), "{row:?}");
        assert!(row.limit_share.is_some_and(f64::is_finite), "{row:?}");
    }
    // Bounds belong to the sizes they were set for.
    let bounded = |name: &str| {
        report
            .rows
            .iter()
            .any(|row| row.name.starts_with(name) && row.bound.is_some())
    };
    assert!(bounded("keccak256/64B/1t"));
    assert!(!bounded("msm/"));

    let mut bytes = Vec::new();
    report.write(&mut bytes).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let rows = value["rows"].as_array().unwrap();
    assert_eq!(rows.len(), shown);
    assert!(rows.iter().all(|row| row["name"].is_string()
        && row["value"].is_number()
        && row["unit"].is_string()
        && row.get("bound").is_some() == row.get("holds").is_some()));
}

#[test]
fn a_filter_leaves_the_rest_unmeasured() {
    let (report, _) = quick(Some("keccak256/64B")).unwrap();
    assert!(!report.rows.is_empty());
    assert!(
        report
            .rows
            .iter()
            .all(|row| row.name.contains("keccak256/64B"))
    );
}

#[test]
fn circuits_are_simulated() {
    let args = Hdl {
        quick: true,
        rows: Rows {
            json: true,
            filter: Some("keccak".to_owned()),
        },
    };
    let report = hdl::run(&args, |_| Ok(())).unwrap();
    let names: Vec<_> = report.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "hdl/keccak_f/code",
            "hdl/keccak_f/leaf",
            "hdl/keccak_f/pipelined",
            "hdl/keccak_256"
        ]
    );
    for row in &report.rows {
        assert!(row.value >= row.median && row.median > 0.0, "{row:?}");
        assert_eq!((row.unit.as_str(), &row.peer), ("M/s", &None));
        assert_eq!(row.holds.is_some(), row.bound.is_some(), "{row:?}");
    }
    assert!(report.rows.iter().any(|row| row.bound == Some(8.0)));
}

#[test]
fn an_unknown_instruction_set_is_a_wrong_environment() {
    for command in ["kernels", "prover", "hdl"] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_zkfabric-bench"))
            .args([command, "--quick", "--filter", "nothing"])
            .env("ZKFABRIC_ISA", "avx9")
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(
            error.starts_with("error: ZKFABRIC_ISA: unknown instruction set \"avx9\""),
            "{error}"
        );
    }
}
