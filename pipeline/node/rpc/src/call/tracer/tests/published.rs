//! The published vectors of geth's tracers.

use super::super::Budget;
use super::data;
use super::differences::{DIFFERENCES, Places, compare, is_left_out};
use super::vector::Vector;
use crate::error::Error;

/// Folders of the vectors, with their tracers and the number of their files.
const FOLDERS: [(&str, &str, usize); 7] = [
    ("call_tracer", "callTracer", 12),
    ("call_tracer_legacy", "callTracer", 9),
    ("call_tracer_withLog", "callTracer", 7),
    ("call_tracer_flat", "flatCallTracer", 24),
    ("prestate_tracer", "prestateTracer", 9),
    ("prestate_tracer_with_diff_mode", "prestateTracer", 10),
    ("erc7562_tracer", "erc7562Tracer", 2),
];

/// Folders of older vectors, which write or leave out what is zero.
const OLDER: [&str; 2] = ["call_tracer_legacy", "call_tracer_flat"];

/// Every published vector has its answer, except for what the table lists.
#[test]
fn published_vectors_have_their_answers() {
    let Some(vectors) = data::vectors() else {
        return;
    };
    let (mut new, mut used) = (Vec::new(), vec![0_usize; DIFFERENCES.len()]);
    for (folder, tracer, count) in FOLDERS {
        let files = data::files(&vectors.path().join(folder));
        assert_eq!(files.len(), count, "{folder}");
        for path in files {
            let name = path.strip_prefix(vectors.path()).unwrap();
            let name = name.to_str().unwrap().to_owned();
            let vector = Vector::read(&path);
            let got = vector.trace(tracer);
            let mut places = Places::new();
            compare(&vector.result, &got, "", &mut places);
            for (at, (recorded, got)) in places {
                if OLDER.contains(&folder) && is_left_out(&at, recorded.as_ref(), got.as_ref()) {
                    continue;
                }
                let words =
                    |value: &Option<serde_json::Value>| value.as_ref().map(ToString::to_string);
                let (recorded, got) = (words(&recorded), words(&got));
                let listed = DIFFERENCES.iter().position(|one| {
                    let is_there = name == one.vector
                        || (one.vector.ends_with('/') && name.starts_with(one.vector));
                    is_there
                        && at.ends_with(one.at)
                        && one.recorded == recorded.as_deref()
                        && one.answer == got.as_deref()
                });
                match listed {
                    Some(listed) => used[listed] += 1,
                    None => new.push(format!("{name} {at}: {recorded:?} {got:?}")),
                }
            }
        }
    }
    for (one, used) in DIFFERENCES.iter().zip(used) {
        assert!(!one.reason.is_empty());
        assert!(used > 0, "gone: {} {}", one.vector, one.at);
    }
    assert!(
        new.is_empty(),
        "{} that are not listed:\n{}",
        new.len(),
        new.join("\n")
    );
}

/// The traces of a block share one budget: a second trace finds what the first has left, with each
/// tracer.
#[test]
fn traces_share_a_budget() {
    let Some(vectors) = data::vectors() else {
        return;
    };
    let vector = Vector::read(&vectors.path().join("call_tracer/deep_calls.json"));
    for tracer in [
        "callTracer",
        "flatCallTracer",
        "prestateTracer",
        "erc7562Tracer",
        "4byteTracer",
        "",
    ] {
        let shared = (6..30).find_map(|power| {
            let mut budget = Budget::new(1 << power);
            let traced = vector.trace_within(tracer, &mut budget);
            traced.is_ok().then_some(budget)
        });
        // Half as much was too little, so that what is left is.
        let second = vector.trace_within(tracer, &mut shared.unwrap());
        assert!(matches!(second, Err(Error::Limit(_))), "{tracer}");
    }
}
