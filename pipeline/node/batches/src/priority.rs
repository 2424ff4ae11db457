//! Priority of the threads of shadow and prover.
//!
//! The sequencer waits for a shadow that is too far behind. A thread with `SCHED_IDLE` gets nothing
//! while other programs want all processors, and would stop it: the shadow has a tenth of another
//! thread's share instead. Nobody waits for a proof.

use std::fmt;

use rustix::process::setpriority_process;
use rustix::thread::gettid;
use thread_priority::{
    NormalThreadSchedulePolicy, ThreadPriority, ThreadSchedulePolicy,
    set_thread_priority_and_policy, thread_native_id,
};

/// Priority that a thread has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Priority {
    /// `SCHED_IDLE`: the thread runs where nothing else would.
    Idle,
    /// Niceness 10: a tenth of the share of other threads.
    Low,
    /// That of other threads.
    Normal {
        /// Why it is not the idle one.
        why: String,
    },
}

impl fmt::Display for Priority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Idle => f.write_str("idle priority"),
            Self::Low => f.write_str("low priority"),
            Self::Normal { why } => write!(f, "normal priority: {why}"),
        }
    }
}

/// Priority that a thread asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// [`Priority::Idle`].
    #[default]
    Idle,
    /// [`Priority::Low`].
    Low,
    /// [`Priority::Normal`].
    Normal,
}

/// Niceness of [`Priority::Low`].
const NICE: i32 = 10;

impl Priority {
    /// Asks for the low priority of the calling thread, if it is wanted, and returns the priority
    /// that it has then.
    pub(crate) fn low(wanted: bool) -> Self {
        Self::ask(wanted, || {
            // For Linux, the niceness is that of a thread.
            let lowered = setpriority_process(Some(gettid()), NICE);
            lowered
                .map(|()| Self::Low)
                .map_err(|error| error.to_string())
        })
    }

    /// Asks for a priority of the calling thread, and returns the one that it has then. Threads
    /// that it starts later inherit it.
    pub(crate) fn of(wanted: Wanted) -> Self {
        match wanted {
            Wanted::Idle => Self::idle(),
            Wanted::Low => Self::low(true),
            Wanted::Normal => Self::low(false),
        }
    }

    fn idle() -> Self {
        Self::ask(true, || {
            let policy = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Idle);
            let thread = thread_native_id();
            let lowered = set_thread_priority_and_policy(thread, ThreadPriority::Min, policy);
            lowered
                .map(|()| Self::Idle)
                .map_err(|error| format!("{error:?}"))
        })
    }

    fn ask(wanted: bool, lower: impl FnOnce() -> Result<Self, String>) -> Self {
        if !wanted {
            let why = "no other was asked for".to_owned();
            return Self::Normal { why };
        }
        lower().unwrap_or_else(|error| Self::Normal {
            why: format!("the system refuses another one ({error})"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The niceness is that of the thread, and of no other one.
    #[test]
    fn the_low_priority_is_that_of_the_thread() {
        let nice = || rustix::process::getpriority_process(Some(gettid())).unwrap();
        let before = nice();
        let lowered = std::thread::spawn(move || (Priority::low(true), nice()));
        assert_eq!(lowered.join().unwrap(), (Priority::Low, NICE));
        assert_eq!(nice(), before);
        let normal = Priority::low(false).to_string();
        assert!(normal.contains("no other was asked for"), "{normal}");
    }

    /// What the function says is what the system says, for the thread and for those it starts.
    #[test]
    fn the_priority_is_the_systems() {
        let policy = || thread_priority::thread_schedule_policy().unwrap();
        let lowered = std::thread::spawn(move || {
            let before = policy();
            let said = Priority::of(Wanted::Idle);
            let inherited = std::thread::spawn(policy).join().unwrap();
            (before, said, policy(), inherited)
        });
        let (before, said, after, inherited) = lowered.join().unwrap();
        let idle = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Idle);
        assert_eq!(said == Priority::Idle, after == idle, "{said}");
        assert_eq!(inherited, after);
        assert!(before != idle || said == Priority::Idle);
        let normal = Priority::of(Wanted::Normal).to_string();
        assert!(normal.contains("no other was asked for"), "{normal}");
    }
}
