//! Priority of the threads of shadow and prover.

use std::fmt;

use thread_priority::{
    NormalThreadSchedulePolicy, ThreadPriority, ThreadSchedulePolicy,
    set_thread_priority_and_policy, thread_native_id,
};

/// Priority that a thread has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Priority {
    /// `SCHED_IDLE`: the thread runs where nothing else would.
    Idle,
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
            Self::Normal { why } => write!(f, "normal priority: {why}"),
        }
    }
}

impl Priority {
    /// Asks for the idle priority of the calling thread, and returns the priority that it has then.
    /// Threads that it starts later inherit it.
    pub(crate) fn lower(idle: bool) -> Self {
        if !idle {
            let why = "no other was asked for".to_owned();
            return Self::Normal { why };
        }
        let policy = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Idle);
        match set_thread_priority_and_policy(thread_native_id(), ThreadPriority::Min, policy) {
            Ok(()) => Self::Idle,
            Err(error) => Self::Normal {
                why: format!("the system refuses another one ({error:?})"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the function says is what the system says, for the thread and for those it starts.
    #[test]
    fn the_priority_is_the_systems() {
        let policy = || thread_priority::thread_schedule_policy().unwrap();
        let lowered = std::thread::spawn(move || {
            let before = policy();
            let said = Priority::lower(true);
            let inherited = std::thread::spawn(policy).join().unwrap();
            (before, said, policy(), inherited)
        });
        let (before, said, after, inherited) = lowered.join().unwrap();
        let idle = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Idle);
        assert_eq!(said == Priority::Idle, after == idle, "{said}");
        assert_eq!(inherited, after);
        assert!(before != idle || said == Priority::Idle);
        let normal = Priority::lower(false).to_string();
        assert!(normal.contains("no other was asked for"), "{normal}");
    }
}
