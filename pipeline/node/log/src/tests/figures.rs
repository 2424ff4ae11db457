//! What the log's thread counts.

use std::thread::sleep;
use std::time::Duration;

use crate::Log;
use crate::options::Options;

/// Groups, their bytes and the times of their writes are counted; a group that finds the thread
/// asleep counts as one that wakes it.
#[test]
fn the_thread_counts_what_it_writes() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options {
        realtime: None,
        segment_bytes: 1 << 20,
        ..Options::default()
    };
    let (log, _) = Log::open(folder.path(), &options).unwrap();
    let mut groups = 0;
    while log.figures().wakes == 0 {
        // Usually it sleeps by then.
        sleep(Duration::from_millis(5));
        log.append(vec![1; 100]).unwrap().wait().unwrap();
        groups += 1;
        assert!(groups < 1_000, "{:?}", log.figures());
    }
    let figures = log.figures();
    assert_eq!((figures.commits, figures.groups), (groups, groups));
    assert_eq!(figures.bytes, 100 * groups);
    assert!(figures.longest_wake <= figures.wake && !figures.wake.is_zero());
    assert!(figures.longest_write <= figures.write && !figures.write.is_zero());
    log.close().unwrap();
}
