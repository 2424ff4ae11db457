//! The record of placements, and the table of it in `hdl/README.md`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use zkfabric_hdl::placement::{BLOCKS, FILE, Outcome, Record, SCHEMA};
use zkfabric_hdl_toolkit::tools::nextpnr;

fn text(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::read_to_string(root.join(path)).unwrap()
}

fn record() -> Record {
    serde_json::from_str(&text(FILE)).unwrap()
}

#[test]
fn the_page_has_the_table_of_the_record() {
    let record = record();
    assert_eq!(
        (record.schema, record.device.as_str()),
        (SCHEMA, nextpnr::DEVICE)
    );
    let table = record.table();
    assert!(
        text("hdl/README.md").contains(&table),
        "hdl/README.md has not:\n{table}"
    );
}

#[test]
fn a_record_has_paths_that_add_up_to_the_clock() {
    for block in record().blocks {
        assert!(BLOCKS.contains(&block.block.as_str()), "{}", block.block);
        let placements = block.placements();
        assert!(!placements.is_empty(), "{}", block.block);
        for placement in placements {
            let path = &placement.path;
            assert!((1e3 / path.ns - placement.mhz).abs() < 0.1, "{placement:?}");
            assert!(
                path.routing_ns < path.ns && path.nets.len() > 1,
                "{placement:?}"
            );
        }
    }
}

#[test]
fn a_failed_placement_is_a_row_with_its_reason() {
    let mut record = record();
    record.blocks.truncate(1);
    record.blocks[0].outcomes = vec![Outcome::Failed {
        seed: 4,
        failed: "does not fit".to_owned(),
    }];
    let table = record.table();
    assert!(table.contains(" | seed 4: does not fit | "), "{table}");
    let json = serde_json::to_string(&record).unwrap();
    assert!(
        json.contains(r#"{"seed":4,"failed":"does not fit"}"#),
        "{json}"
    );
    assert_eq!(serde_json::from_str::<Record>(&json).unwrap(), record);
}
