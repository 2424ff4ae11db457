//! What the tracers answer otherwise than the published vectors, and why.

use std::collections::BTreeMap;

use serde_json::Value;

/// A kind of difference.
pub(super) struct Difference {
    /// File of the vector; a folder with a slash at its end for all of it.
    pub(super) vector: &'static str,
    /// End of the place in the answer, as a JSON pointer.
    pub(super) at: &'static str,
    pub(super) recorded: Option<&'static str>,
    pub(super) answer: Option<&'static str>,
    pub(super) reason: &'static str,
}

/// All differences. One that is not here fails the test, and so does one that is gone.
pub(super) const DIFFERENCES: &[Difference] = &[
    Difference {
        vector: "call_tracer_legacy/inner_create_oog_outer_throw.json",
        at: "/error",
        recorded: Some("\"internal failure\""),
        answer: Some("\"contract creation code storage out of gas\""),
        reason: "the tracer in JavaScript, of which this vector is, knew no more",
    },
    Difference {
        vector: "call_tracer_legacy/simple.json",
        at: "/calls/0/gas",
        recorded: None,
        answer: Some("\"0x6d05\""),
        reason: "as above: calls without code had no gas",
    },
    Difference {
        vector: "call_tracer_legacy/selfdestruct.json",
        at: "/calls/0/to",
        recorded: Some("\"0x000000000000000000000000000000000000dEaD\""),
        answer: Some("\"0x000000000000000000000000000000000000dead\""),
        reason: "the same address in capital letters",
    },
    Difference {
        vector: "call_tracer_withLog/frontier_create_outofstorage.json",
        at: "/logs/0/index",
        recorded: None,
        answer: Some("\"0x0\""),
        reason: "the vector leaves out the number of the first log, which others have",
    },
];

/// Places in which two values differ, with what is recorded and what is answered.
pub(super) type Places = BTreeMap<String, (Option<Value>, Option<Value>)>;

/// Lists the places in which two values differ.
pub(super) fn compare(recorded: &Value, got: &Value, at: &str, places: &mut Places) {
    match (recorded, got) {
        (Value::Object(expected), Value::Object(object)) => {
            let names = expected.keys().chain(object.keys());
            for name in names {
                let at = format!("{at}/{name}");
                member(expected.get(name), object.get(name), &at, places);
            }
        }
        (Value::Array(expected), Value::Array(list)) => {
            for index in 0..expected.len().max(list.len()) {
                let at = format!("{at}/{index}");
                member(expected.get(index), list.get(index), &at, places);
            }
        }
        _ if recorded == got => {}
        _ => {
            let pair = (Some(recorded.clone()), Some(got.clone()));
            places.insert(at.to_owned(), pair);
        }
    }
}

/// Members that say where a transaction stands: older vectors leave them out.
const PLACE: [&str; 4] = [
    "/blockHash",
    "/blockNumber",
    "/transactionHash",
    "/transactionPosition",
];

/// Returns whether one side leaves out what is zero on the other, or where the transaction stands:
/// in the older vectors both are the same, as for geth's own tests.
pub(super) fn is_left_out(at: &str, recorded: Option<&Value>, got: Option<&Value>) -> bool {
    let is_zero = |value: &Value| match value {
        Value::String(text) => text.trim_start_matches(['0', 'x']).is_empty(),
        Value::Object(object) => object.is_empty(),
        other => other.is_null(),
    };
    let is_place = PLACE.iter().any(|place| at.ends_with(place));
    match (recorded, got) {
        (None, Some(_)) if is_place => true,
        (Some(Value::Number(number)), Some(_)) if is_place => number.as_u64() == Some(0),
        (Some(value), None) | (None, Some(value)) => is_zero(value),
        _ => false,
    }
}

fn member(recorded: Option<&Value>, got: Option<&Value>, at: &str, places: &mut Places) {
    match (recorded, got) {
        (Some(recorded), Some(got)) => compare(recorded, got, at, places),
        (recorded, got) => {
            places.insert(at.to_owned(), (recorded.cloned(), got.cloned()));
        }
    }
}
