//! What a start has found, in words.

use zkfabric_console::table::grouped;
use zkfabric_engine::{Restart, Started};

/// Tells what a start has found.
pub(in crate::command) fn tell(started: &Started) {
    for line in lines(&started.restart) {
        tracing::info!("{line}");
    }
    let priority = &started.log_priority;
    tracing::info!("the thread that writes the log has {priority}");
}

/// Returns a line for each thing that a start has found.
fn lines(restart: &Restart) -> Vec<String> {
    let Restart {
        epoch,
        group,
        replayed,
        last: _,
        open: _,
        rebuild,
        restored,
        skipped,
        log_cut,
        blocks_cut,
        blocks_ahead,
        blocks_damaged,
        first_state,
    } = restart;
    let mut lines = vec![format!(
        "the log has {} groups, and this process writes it with epoch {epoch}",
        grouped(*group)
    )];
    if *replayed > 0 {
        lines.push(format!(
            "{} groups behind the last checkpoint were taken from the log",
            grouped(*replayed)
        ));
    }
    if let Some(reason) = rebuild {
        lines.push(format!("the state was made again: {reason}"));
    }
    lines.extend(skipped.iter().map(|why| format!("not used: {why}")));
    match restored {
        Some(block) => lines.push(format!(
            "the state comes from the snapshot of block {block}, and from the log behind it"
        )),
        None if rebuild.is_some() => {
            lines.push("the state comes from the genesis, and from the whole log".to_owned());
        }
        None => {}
    }
    if let Some(cut) = log_cut {
        lines.push(format!(
            "the log ended within a group that nobody heard of, which was cut: group {} at byte {} \
             of {}",
            cut.group, cut.offset, cut.segment
        ));
    }
    if let Some(cut) = blocks_cut {
        lines.push(format!(
            "the segments of blocks ended within a block, which was cut: {} bytes from byte {} of \
             {} on",
            cut.bytes,
            cut.offset,
            cut.file.display()
        ));
    }
    if *blocks_ahead > 0 {
        lines.push(format!(
            "blocks whose end the log does not have were removed from the segments: {blocks_ahead}"
        ));
    }
    if let Some(damaged) = blocks_damaged {
        lines.push(format!(
            "the segments of blocks were made again from the log; the damaged ones are in {}, and \
             may be removed: {}",
            damaged.folder.display(),
            damaged.reason
        ));
    }
    if let Some(block) = first_state {
        lines.push(format!(
            "the states at the ends of blocks are kept from block {block} on"
        ));
    }
    lines
}

#[cfg(test)]
mod tests {
    use zkfabric_engine::{Cut, Damage, DamagedBlocks, Rebuild};

    use super::*;

    #[test]
    fn each_thing_that_was_found_has_its_words() {
        let quiet = Restart {
            epoch: 3,
            group: 1234,
            replayed: 0,
            last: None,
            open: Vec::new(),
            rebuild: None,
            restored: None,
            skipped: Vec::new(),
            log_cut: None,
            blocks_cut: None,
            blocks_ahead: 0,
            blocks_damaged: None,
            first_state: None,
        };
        let expected = "the log has 1,234 groups, and this process writes it with epoch 3";
        assert_eq!(lines(&quiet), [expected]);
        let from_genesis = Restart {
            rebuild: Some(Rebuild::NotInLog { group: 9 }),
            ..quiet
        };
        let words = lines(&from_genesis).join("\n");
        assert!(
            words.contains("made again: the store is at group 9"),
            "{words}"
        );
        assert!(words.contains("from the genesis"), "{words}");
        let all = Restart {
            replayed: 17,
            restored: Some(40),
            skipped: vec!["snapshot of block 41: cut".to_owned()],
            log_cut: Some(Damage {
                segment: "1-1.log".to_owned(),
                offset: 77,
                group: 18,
                what: "the CRC",
                expected: "1".to_owned(),
                found: "2".to_owned(),
                later: None,
            }),
            blocks_cut: Some(Cut {
                file: "blocks/1".into(),
                offset: 5,
                bytes: 6,
            }),
            blocks_ahead: 2,
            blocks_damaged: Some(DamagedBlocks {
                folder: "/chain/blocks.damaged-1".into(),
                reason: "damaged at byte 7".to_owned(),
            }),
            first_state: Some(12),
            ..from_genesis
        };
        let words = lines(&all).join("\n");
        for part in [
            "17 groups behind the last checkpoint",
            "not used: snapshot of block 41: cut",
            "from the snapshot of block 40",
            "group 18 at byte 77 of 1-1.log",
            "6 bytes from byte 5 of blocks/1 on",
            "removed from the segments: 2",
            "the damaged ones are in /chain/blocks.damaged-1, and may be removed: damaged at byte 7",
            "kept from block 12 on",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
        assert!(
            !words.contains("from the genesis") && !words.contains(" {"),
            "{words}"
        );
    }
}
