//! `hdl/blocks/src/resident/hundred.json` states the work of each chip's rows, from which the
//! hardware's estimates count operations: `ZKFABRIC_WRITE=1` writes it. The rows of the chips are
//! those of a proof, and stay.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Map, Value, json};
use zkfabric_air::{Air, Linear, Operation, Width};
use zkfabric_chips::chip_set::ChipSet;

const WIDTHS: [(Width, &str); 6] = [
    (Width::Bit, "bits"),
    (Width::U8, "u8"),
    (Width::U16, "u16"),
    (Width::U32, "u32"),
    (Width::U64, "u64"),
    (Width::Field, "field"),
];

/// Returns the values that some forms read.
fn read<'a>(forms: impl IntoIterator<Item = &'a Linear>) -> BTreeSet<u32> {
    let terms = forms.into_iter().flat_map(|form| &form.terms);
    terms.map(|(value, _)| *value).collect()
}

/// Returns the products of the operations on which some values depend, a term of a form counted as
/// a product by its coefficient.
fn products(air: &Air, mut values: BTreeSet<u32>) -> u64 {
    let program = &air.program;
    let mut count = 0;
    while let Some(value) = values.pop_last() {
        let operation = (value as usize).checked_sub(program.columns());
        match operation.and_then(|index| program.operations.get(index)) {
            Some(Operation::Product(a, b)) => {
                count += 1;
                values.extend([*a, *b]);
            }
            Some(Operation::Linear(form)) => {
                count += form.terms.len() as u64;
                values.extend(read([form]));
            }
            None => {}
        }
    }
    count
}

/// Returns the products of a row's fractions: the numerators' and denominators' forms, and the
/// operations behind them.
fn leaves(air: &Air) -> u64 {
    let messages = &air.program.messages;
    let forms = messages.iter().map(|message| {
        message.multiplicity.terms.len() as u64 + read(&message.fields).len() as u64
    });
    let all = messages
        .iter()
        .flat_map(|m| m.fields.iter().chain([&m.multiplicity]));
    forms.sum::<u64>() + products(air, read(all))
}

/// Returns the products of one value of the row's polynomial: the weighted sum of messages and
/// constraints, which is one form, and the operations behind it.
fn polynomial(air: &Air) -> u64 {
    let program = &air.program;
    let messages = program.messages.iter();
    let messages = messages.flat_map(|m| m.fields.iter().chain([&m.multiplicity]));
    let values = read(messages.chain(&program.constraints));
    values.len() as u64 + products(air, values)
}

/// Returns a chip's row as the file states it.
fn stated(air: &Air, rows: &Value) -> Value {
    let columns = WIDTHS.iter().filter_map(|(width, name)| {
        let count = air
            .main
            .iter()
            .filter(|column| column.width == *width)
            .count();
        (count > 0).then(|| ((*name).to_owned(), json!(count)))
    });
    json!({
        "chip": air.name,
        "rows": rows,
        "columns": columns.collect::<Map<_, _>>(),
        "fixed_bytes": air.fixed.iter().map(|column| column.width.bytes()).sum::<usize>(),
        "fixed": air.fixed.len(),
        "messages": air.program.messages.len(),
        "degree": air.degree(),
        "leaf_products": leaves(air),
        "row_products": polynomial(air),
    })
}

#[test]
fn the_work_of_estimates_is_that_of_the_chips() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../hdl/blocks/src/resident/hundred.json"
    );
    let path = Path::new(path);
    let written = std::fs::read_to_string(path).unwrap();
    let mut file: Value = serde_json::from_str(&written).unwrap();
    let airs = ChipSet::new().unwrap().airs;
    let chips = file["chips"].as_array().unwrap();
    assert!(chips.len() > 30, "the batch uses most chips");
    let chips = chips.iter().map(|chip| {
        let air = airs.iter().find(|air| chip["chip"] == air.name.as_str());
        stated(air.unwrap(), &chip["rows"])
    });
    file["chips"] = chips.collect();
    let page = format!("{}\n", serde_json::to_string_pretty(&file).unwrap());
    if std::env::var_os("ZKFABRIC_WRITE").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap();
    assert!(
        written == page,
        "hundred.json is stale: run this test with ZKFABRIC_WRITE=1"
    );
}
