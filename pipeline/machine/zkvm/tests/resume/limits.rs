//! Limits of memory, and progress.

use super::setting::{Recorder, folder, options, several, undisturbed};
use crate::support::{INPUT, OUTPUT};
use zkfabric_zkvm::{Options, Phase, Sizing, ZkvmError};

fn with_limit(limit: u64) -> Options {
    Options {
        sizing: Sizing {
            memory_limit: Some(limit),
            ..Sizing::default()
        },
        ..options(None)
    }
}

/// The least limit that an error names works, and no smaller one does.
#[test]
fn the_least_limit_works() {
    let least = several().least_memory(&INPUT, &options(None)).unwrap();
    // `undisturbed` has that limit.
    assert_eq!(options(None).sizing.memory_limit, Some(least));
    let shards = undisturbed().shards;
    for limit in [0, 1 << 20, least - 1] {
        for refused in [
            several()
                .prove(&INPUT, OUTPUT, &with_limit(limit), &())
                .map(|_| ()),
            several()
                .jobs(&INPUT, OUTPUT, &with_limit(limit), &())
                .map(|_| ()),
        ] {
            assert!(matches!(
                refused,
                Err(ZkvmError::MemoryLimit { expected, got }) if expected == least && got == limit
            ));
        }
    }
    // More memory, fewer shards.
    let more = several().prove(&INPUT, OUTPUT, &with_limit(least + (64 << 20)), &());
    let more = more.unwrap();
    assert!(more.shards < shards, "{} shards", more.shards);
}

/// Segments too large for the limit are made smaller, and are counted in the least limit.
#[test]
fn segments_follow_the_limit() {
    let large = Options {
        segment: 1 << 18,
        ..options(None)
    };
    let least = several().least_memory(&INPUT, &large).unwrap();
    let tight = Options {
        segment: 1 << 18,
        ..with_limit(least)
    };
    let plan = several().plan(&INPUT, &tight).unwrap();
    assert!(plan.cut.segment < 1 << 18, "{:?}", plan.cut);
    several().prove(&INPUT, OUTPUT, &tight, &()).unwrap();
    let roomy = Options {
        segment: 1 << 18,
        ..with_limit(8 << 30)
    };
    let plan = several().plan(&INPUT, &roomy).unwrap();
    assert_eq!(plan.cut.segment, 1 << 18);
}

/// Each phase begins at 0 (or where a previous process stopped), never decreases, ends complete,
/// and follows the previous phase.
#[test]
fn progress_is_monotone_and_ends_whole() {
    let folder = folder();
    let options = options(Some(folder.path()));
    for run in ["fresh", "finished before"] {
        let recorder = Recorder::default();
        several()
            .prove(&INPUT, OUTPUT, &options, &recorder)
            .unwrap();
        let steps = recorder.steps.into_inner().unwrap();
        let order = |phase| Phase::ALL.iter().position(|p| *p == phase);
        assert!(steps.is_sorted_by_key(|(phase, ..)| order(*phase)), "{run}");
        for phase in Phase::ALL {
            let of_phase: Vec<_> = steps.iter().filter(|step| step.0 == phase).collect();
            assert_eq!(of_phase[0].1, 0, "{run}, {phase:?}");
            assert!(of_phase.is_sorted_by_key(|step| step.1));
            let (_, done, total) = of_phase[of_phase.len() - 1];
            assert_eq!(done, total);
            assert!(of_phase.iter().all(|step| step.2 == *total));
            assert!(*total > 0);
        }
        // A shard counts when it is done, not before: there are as many steps as shards, and a
        // first step that reports zero.
        let proofs = steps.iter().filter(|step| step.0 == Phase::Prove);
        assert_eq!(proofs.count(), undisturbed().shards + 1, "{run}");
        assert!(recorder.refused.into_inner().unwrap().is_empty());
        // Within each shard that is proved, progress moves many times.
        let within = recorder.within.into_inner().unwrap();
        match run {
            "fresh" => assert!(within.len() > 5 * undisturbed().shards, "{}", within.len()),
            _ => assert_eq!(within, []),
        }
        for (phase, done, total) in within {
            assert!(phase == Phase::Prove && done <= total, "{done} of {total}");
        }
    }
}
