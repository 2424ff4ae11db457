//! Priorities of the log's threads.

use std::fmt;

use thread_priority::{
    NormalThreadSchedulePolicy, RealtimeThreadSchedulePolicy, ThreadPriority, ThreadPriorityValue,
    ThreadSchedulePolicy, set_thread_priority_and_policy, thread_native_id,
};

/// Priority, of 0 to 99, of a thread whose work is not urgent: a niceness of 10.
const LOW: u8 = 22;

/// Priority that the log's thread has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Priority {
    /// `SCHED_FIFO` of this level: the thread runs as soon as its disk answers.
    Realtime(u8),
    /// That of other threads.
    Normal {
        /// Why it is not a realtime priority.
        why: String,
    },
}

impl fmt::Display for Priority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Realtime(level) => write!(f, "realtime priority {level}"),
            Self::Normal { why } => write!(f, "normal priority: {why}"),
        }
    }
}

impl Priority {
    /// Asks for a realtime priority of the calling thread, and returns the priority that it has
    /// then.
    pub(crate) fn raise(level: Option<u8>) -> Self {
        let Some(level) = level else {
            let why = "no other was asked for".to_owned();
            return Self::Normal { why };
        };
        let value = match ThreadPriorityValue::try_from(level) {
            Ok(value) if (1..=99).contains(&level) => value,
            _ => {
                let why = format!("expected a level from 1 to 99, got {level}");
                return Self::Normal { why };
            }
        };
        let policy = ThreadSchedulePolicy::Realtime(RealtimeThreadSchedulePolicy::Fifo);
        let priority = ThreadPriority::Crossplatform(value);
        match set_thread_priority_and_policy(thread_native_id(), priority, policy) {
            Ok(()) => Self::Realtime(level),
            Err(error) => Self::Normal {
                why: format!(
                    "the system refuses level {level} ({error:?}); CAP_SYS_NICE permits it"
                ),
            },
        }
    }
}

/// Lowers the priority of the calling thread, so that it takes no processor from those that answer.
pub(crate) fn lower() {
    let Ok(low) = ThreadPriorityValue::try_from(LOW) else {
        return;
    };
    let low = ThreadPriority::Crossplatform(low);
    let policy = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Other);
    // A system that refuses it leaves the thread as it is.
    let _ = set_thread_priority_and_policy(thread_native_id(), low, policy);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_priority_says_why() {
        let normal = |level: Option<u8>| match Priority::raise(level) {
            Priority::Normal { why } => why,
            other @ Priority::Realtime(_) => panic!("{other}"),
        };
        assert_eq!(normal(None), "no other was asked for");
        for level in [0, 100, 255] {
            assert!(normal(Some(level)).contains("from 1 to 99"), "{level}");
        }
    }

    /// The niceness is that of the thread alone.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_low_priority_is_the_threads_alone() {
        let nice = || {
            let stat = std::fs::read_to_string("/proc/thread-self/stat").unwrap();
            // The name may have spaces; the niceness is the 17th field behind it.
            let (_, fields) = stat.rsplit_once(") ").unwrap();
            let nice = fields.split_whitespace().nth(16).unwrap();
            nice.parse::<i32>().unwrap()
        };
        let before = nice();
        let lowered = std::thread::spawn(move || {
            lower();
            nice()
        });
        assert_eq!(lowered.join().unwrap(), 10);
        assert_eq!(nice(), before);
    }

    /// What the function says is what the system says.
    #[test]
    fn the_priority_is_the_systems() {
        let raised = std::thread::spawn(|| {
            let said = Priority::raise(Some(7));
            let policy = thread_priority::thread_schedule_policy().unwrap();
            (said, policy)
        });
        let (said, policy) = raised.join().unwrap();
        let fifo = ThreadSchedulePolicy::Realtime(RealtimeThreadSchedulePolicy::Fifo);
        assert_eq!(said == Priority::Realtime(7), policy == fifo, "{said}");
    }
}
