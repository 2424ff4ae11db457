//! Builds of programs within a time limit.
//!
//! `clBuildProgram` cannot be cancelled, and some drivers block even if they get a callback. So a
//! build has a thread of its own, and the caller stops waiting at the limit. The thread stays until
//! the driver returns; until then the device begins no other build, so that a compiler that does
//! not end takes the threads of the builds under way and one limit, not one for each program.

use core::fmt;
use core::time::Duration;
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
    mpsc::{self, RecvTimeoutError},
};
use std::thread;
use std::time::Instant;

use crate::{Error, lock::lock};

/// Default of [`Options::build_limit`](crate::Options::build_limit): several times as long as
/// `PoCL` takes for the longest program on a shared core.
pub const BUILD_LIMIT: Duration = Duration::from_secs(300);

/// Time after which a build is reported.
const QUIET: Duration = Duration::from_secs(3);
/// Time between reports.
const PAUSE: Duration = Duration::from_secs(20);
/// Stack of a compiler: LLVM recurses deeper than Rust's default of 2 MiB for threads.
const STACK_BYTES: usize = 64 << 20;

/// Builds of a device, as told to a [`BuildListener`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Build {
    /// Programs are compiled ahead of the calls that need them; binaries of the cache do not count.
    Ahead {
        /// Name of the device.
        device: String,
        /// Names of the programs, one each.
        programs: Vec<String>,
    },
    /// A build has taken some seconds.
    Long {
        /// Name of the device.
        device: String,
        /// Name of the program.
        program: String,
        /// Time since the build's start.
        elapsed: Duration,
        /// Time after which the build is given up.
        limit: Duration,
    },
    /// The builds of an [`Build::Ahead`] have ended.
    Done {
        /// Name of the device.
        device: String,
        /// Number of programs that were compiled; a call that needs another one tries again.
        compiled: usize,
        /// Number of programs.
        programs: usize,
        /// Time since the first build's start.
        elapsed: Duration,
    },
}

impl fmt::Display for Build {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ahead { device, programs } => {
                let count = programs.len();
                let mut names: Vec<&str> = programs.iter().map(String::as_str).collect();
                names.sort_unstable();
                names.dedup();
                let (noun, names) = (noun(count), names.join(", "));
                write!(f, "{device} compiles {count} {noun}: {names}")
            }
            Self::Long {
                device,
                program,
                elapsed,
                limit,
            } => {
                let [elapsed, limit] = [elapsed, limit].map(Duration::as_secs);
                write!(
                    f,
                    "{device} compiles the program {program}: {elapsed} s of at most {limit} s"
                )
            }
            Self::Done {
                device,
                compiled,
                programs,
                elapsed,
            } => {
                let (noun, seconds) = (noun(*programs), elapsed.as_secs_f64());
                write!(
                    f,
                    "{device} has compiled {compiled} of {programs} {noun} in {seconds:.1} s"
                )
            }
        }
    }
}

const fn noun(programs: usize) -> &'static str {
    if programs == 1 { "program" } else { "programs" }
}

/// Callback for builds ahead of calls, and for builds that take longer than some seconds.
#[derive(Clone)]
pub struct BuildListener(Arc<dyn Fn(&Build) + Send + Sync>);

impl BuildListener {
    /// Creates a listener.
    #[must_use]
    pub fn new(listener: impl Fn(&Build) + Send + Sync + 'static) -> Self {
        Self(Arc::new(listener))
    }
}

impl fmt::Debug for BuildListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuildListener").finish_non_exhaustive()
    }
}

/// Builds of a device.
#[derive(Debug)]
pub(crate) struct Builds {
    device: String,
    limit: Duration,
    listener: Option<BuildListener>,
    /// Builds that were given up, and whether they have ended since.
    given_up: Mutex<Vec<(String, Arc<AtomicBool>)>>,
}

impl Builds {
    pub(crate) fn new(
        device: String,
        limit: Option<Duration>,
        listener: Option<BuildListener>,
    ) -> Self {
        Self {
            device,
            limit: limit.unwrap_or(BUILD_LIMIT),
            listener,
            given_up: Mutex::default(),
        }
    }

    /// Returns the name of the device.
    pub(crate) fn device(&self) -> &str {
        &self.device
    }

    /// Tells the listener.
    pub(crate) fn tell(&self, build: &Build) {
        if let Some(BuildListener(listener)) = &self.listener {
            listener(build);
        }
    }

    fn too_long(&self, program: &str) -> Error {
        Error::BuildTime {
            program: program.to_owned(),
            limit_s: self.limit.as_secs(),
        }
    }

    /// Returns the result of a build, if the build ends within the limit.
    pub(crate) fn within<T: Send + 'static>(
        &self,
        program: &str,
        build: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let mut given_up = lock(&self.given_up);
        given_up.retain(|(_, ended)| !ended.load(Ordering::Acquire));
        if let Some((earlier, _)) = given_up.first() {
            return Err(self.too_long(earlier));
        }
        drop(given_up);
        let ended = Arc::new(AtomicBool::new(false));
        let (send, receive) = mpsc::channel();
        let marks = Arc::clone(&ended);
        let run = move || {
            let result = build();
            marks.store(true, Ordering::Release);
            // Nobody receives the result of a build that was given up.
            let _ = send.send(result);
        };
        let thread = thread::Builder::new().name("opencl-build".into());
        let spawned = thread.stack_size(STACK_BYTES).spawn(run);
        if let Err(error) = spawned {
            return Err(Error::Build {
                program: program.to_owned(),
                log: format!("no thread for the compiler: {error}"),
            });
        }
        let begin = Instant::now();
        let mut report = QUIET;
        loop {
            let elapsed = begin.elapsed();
            let pause = report.min(self.limit).saturating_sub(elapsed);
            match receive.recv_timeout(pause) {
                Ok(result) => return result,
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(Error::Build {
                        program: program.to_owned(),
                        log: "the compiler panicked".to_owned(),
                    });
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
            let elapsed = begin.elapsed();
            if elapsed >= self.limit {
                lock(&self.given_up).push((program.to_owned(), ended));
                return Err(self.too_long(program));
            }
            if elapsed >= report {
                report = elapsed + PAUSE;
                self.tell(&Build::Long {
                    device: self.device.clone(),
                    program: program.to_owned(),
                    elapsed,
                    limit: self.limit,
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_without_an_end_is_given_up_once() {
        let builds = Builds::new("x".into(), None, None);
        assert_eq!(builds.within("quick", || Ok(7)), Ok(7));
        let failed = Error::ZeroCoset;
        let fails = failed.clone();
        assert_eq!(
            builds.within("bad", move || Err::<u8, _>(fails)),
            Err(failed)
        );
        let builds = Builds::new("x".into(), Some(Duration::from_millis(20)), None);
        let (end, ends) = mpsc::channel::<()>();
        let endless = move || {
            let _ = ends.recv();
            Ok(1)
        };
        let late = builds.too_long("endless");
        assert_eq!(builds.within("endless", endless), Err(late.clone()));
        // The compiler still runs: no other build is tried, and the error names the first.
        assert_eq!(builds.within("other", || Ok(2)), Err(late));
        drop(end);
        while builds.within("other", || Ok(2)) != Ok(2) {
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Of two builds that are given up, the first ends: the other one still counts.
    #[test]
    fn every_build_that_was_given_up_counts() {
        let builds = Builds::new("x".into(), Some(Duration::from_millis(20)), None);
        let late = |name| builds.too_long(name);
        let ends = ["first", "second"].map(|name| {
            let (end, ends) = mpsc::channel::<()>();
            (name, end, ends)
        });
        let [first, second] = ends;
        thread::scope(|scope| {
            let endless = [(first.0, first.2), (second.0, second.2)].map(|(name, ends)| {
                let builds = &builds;
                let wait = move || {
                    let _ = ends.recv();
                    Ok(1)
                };
                (name, scope.spawn(move || builds.within(name, wait)))
            });
            for (name, build) in endless {
                assert_eq!(build.join().unwrap(), Err(late(name)));
            }
        });
        drop(first.1);
        while builds.within("other", || Ok(2)) != Err(late("second")) {
            thread::sleep(Duration::from_millis(1));
        }
        drop(second.1);
        while builds.within("other", || Ok(2)) != Ok(2) {
            thread::sleep(Duration::from_millis(1));
        }
    }

    #[test]
    fn builds_are_told_with_counts_and_times() {
        let device = || "d".to_owned();
        let long = Build::Long {
            device: device(),
            program: "msm".into(),
            elapsed: Duration::from_millis(3100),
            limit: BUILD_LIMIT,
        };
        assert_eq!(
            long.to_string(),
            "d compiles the program msm: 3 s of at most 300 s"
        );
        let ahead = |names: &[&str]| {
            let programs = names.iter().map(|&name| name.to_owned()).collect();
            let ahead = Build::Ahead {
                device: device(),
                programs,
            };
            ahead.to_string()
        };
        assert_eq!(ahead(&["msm"]), "d compiles 1 program: msm");
        assert_eq!(
            ahead(&["rows", "leaves", "rows"]),
            "d compiles 3 programs: leaves, rows"
        );
        let done = Build::Done {
            device: device(),
            compiled: 2,
            programs: 3,
            elapsed: Duration::from_millis(12_340),
        };
        assert_eq!(done.to_string(), "d has compiled 2 of 3 programs in 12.3 s");
    }
}
