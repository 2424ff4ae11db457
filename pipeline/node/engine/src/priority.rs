//! Priority of threads that work beside the execution.

use rustix::process::{getpriority_process, setpriority_process};
use rustix::thread::gettid;

/// Niceness of the threads: a tenth of another thread's share where all processors are busy.
const NICE: i32 = 10;

/// Lowers the calling thread's priority, and that of threads that it starts later.
///
/// Nobody waits for the root of a block before the next block ends, nor for checkpoints, and each
/// takes a processor for many milliseconds: a thread that executes, answers, or writes the log is
/// to run as soon as it can. An execution that gets ahead of them waits for them, and leaves them
/// its processor.
pub fn lower_priority() {
    let thread = Some(gettid());
    if getpriority_process(thread).is_ok_and(|have| have < NICE) {
        // For Linux, the niceness is that of a thread. A system that refuses it leaves the thread
        // as it is.
        let _ = setpriority_process(thread, NICE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The niceness is that of the thread, and of no other one; a greater one stays.
    #[test]
    fn the_priority_of_a_thread_is_lowered_once() {
        let nice = || getpriority_process(Some(gettid())).unwrap();
        let before = nice();
        let lowered = |first: fn()| {
            let thread = std::thread::spawn(move || {
                first();
                lower_priority();
                nice()
            });
            thread.join().unwrap()
        };
        assert_eq!(lowered(|| ()), before.max(NICE));
        assert_eq!(
            lowered(|| setpriority_process(Some(gettid()), 15).unwrap_or(())),
            before.max(15)
        );
        assert_eq!(nice(), before);
    }
}
