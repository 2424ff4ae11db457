//! The counts of the circuits' chips in `docs/protocol.md` are right.

use zkfabric_compress::machine::airs;

#[test]
fn the_soundness_count_is_of_the_chips() {
    let airs = airs().unwrap();
    let messages: usize = airs.iter().map(|air| air.interactions.len()).sum();
    let fields = airs.iter().flat_map(|air| &air.interactions);
    let fields = fields.map(|message| message.fields.len()).max().unwrap();
    let log2_up = |number: usize| number.next_power_of_two().ilog2();
    let log_messages = 20 + log2_up(messages);
    // Two different messages with one fingerprint, over all pairs; the order is above `2^253`.
    let pairs = 253 - 2 * log_messages - log2_up(fields);
    let expected = format!(
        "fewer than `2^20` rows per chip, and rows of all chips send and receive {messages} messages together, so \
         `N < 2^{log_messages}`.\nEach bound is less than `2^-{pairs}` but for the weights of 128 bits.\n"
    );
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/protocol.md");
    let page = std::fs::read_to_string(path).unwrap();
    assert!(
        page.contains(&expected),
        "docs/protocol.md is stale, the chips say: {expected}"
    );
}
