//! `docs/chips.md` is what the chips' descriptions say. `ZKFABRIC_WRITE=1` writes it.

use zkfabric_chips::machine::Machine;

const INTRODUCTION: &str = "# Chips

Columns, bus messages and constraints of every chip, in the order of the verifying key. This page is
made from the descriptions that are proved (`ZKFABRIC_WRITE=1 cargo test -p zkfabric-chips --test
documentation` writes it); why they suffice stands in each chip's module documentation. A positive
multiplicity sends, a negative one receives. What the buses mean stands in
[protocol.md](protocol.md).

";

#[test]
fn the_page_of_chips_is_current() {
    let machine = Machine::new().unwrap();
    let chips: String = machine
        .airs
        .iter()
        .map(zkfabric_air::Air::to_markdown)
        .collect();
    let page = format!("{INTRODUCTION}{chips}").trim_end().to_string() + "\n";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/chips.md");
    if std::env::var_os("ZKFABRIC_WRITE").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        written == page,
        "docs/chips.md is stale: run this test with ZKFABRIC_WRITE=1"
    );
}
