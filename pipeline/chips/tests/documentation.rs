//! `docs/chips.md` is what the chips' descriptions say: `ZKFABRIC_WRITE=1` writes it. What `docs/protocol.md` counts is what they have.

use zkfabric_air::Air;
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
    let chips: String = machine.airs.iter().map(Air::to_markdown).collect();
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

/// `log2` of the least power of two that is at least this number.
fn log2_up(number: usize) -> u32 {
    number.next_power_of_two().ilog2()
}

/// The bounds of the table that depend on the chips, by the limits of proofs: `2^12` shards of `2^12` instances of `2^22` rows.
#[test]
fn the_soundness_count_is_of_the_chips() {
    /// Below `log2` of the order.
    const FIELD: u32 = 253;
    let machine = Machine::new().unwrap();
    let most = |count: fn(&Air) -> usize| machine.airs.iter().map(count).max().unwrap();
    let messages = most(|air| air.interactions.len());
    let busiest = machine.airs.iter();
    let busiest = busiest
        .filter(|air| air.interactions.len() == messages)
        .map(|air| format!("`{}`", air.name))
        .collect::<Vec<_>>()
        .join(", ");
    let fields = most(|air| {
        let fields = air.interactions.iter().map(|message| message.fields.len());
        fields.max().unwrap_or(0)
    });
    let constraints = most(|air| air.constraints.len());
    let columns = most(|air| air.main.len() + air.fixed.len());

    let log_messages = 46 + log2_up(messages);
    let pairs = FIELD - 2 * log_messages - log2_up(fields);
    let of_shard = 12 + log2_up(constraints.max(columns) + 1);
    // Blocks of `2^22 / 8` groups, one for each message of each instance.
    let groups = 22 - 3 + 12 + log2_up(messages);
    let largest = FIELD - of_shard;
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/protocol.md");
    let page = std::fs::read_to_string(path).unwrap();
    for expected in [
        format!(
            "A row sends and receives {messages} messages at most ({busiest}), so all shards together have \
             `N <= 2^46 * {messages} < 2^{log_messages}` messages.\n"
        ),
        format!("A chip has {constraints} constraints and {columns} columns at most, "),
        format!(" `n <= {groups}` group variables in the tree of a shard, "),
        format!(" `K, C < 2^{of_shard}`:\n"),
        format!("| `beta` | `N^2 * {fields} / F < 2^-{pairs}` |\n"),
        format!(
            "is zero | `alpha` | `N / F < 2^-{}` |\n",
            FIELD - log_messages
        ),
        format!(
            "tells | `alpha` | `N / F < 2^-{}` |\n",
            FIELD - log_messages
        ),
        format!("| `(n + 3 + K + 1) / F < 2^-{largest}` |\n"),
        format!("| `(C + 2 * 18) / F < 2^-{largest}` |\n"),
        format!("stays below `2^-{}`", largest - 12),
        format!(
            "all but the weights of 128 bits stay below `2^-{}`",
            pairs - 100
        ),
    ] {
        assert!(
            page.contains(&expected),
            "docs/protocol.md is stale, the chips say: {expected}"
        );
    }
}
