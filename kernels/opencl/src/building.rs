//! Builds of programs within a time limit.
//!
//! `clBuildProgram` cannot be cancelled, and some drivers block even if they get a callback. So a
//! build has a thread of its own, and the caller stops waiting at the limit. The thread stays until
//! the driver returns; until then the device builds nothing else, so that a compiler that does not
//! end takes one thread and one limit, not one for each program.

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

/// A build under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Build {
    /// Name of the device.
    pub device: String,
    /// Name of the program.
    pub program: String,
    /// Time since the build's start.
    pub elapsed: Duration,
    /// Time after which the build is given up.
    pub limit: Duration,
}

impl fmt::Display for Build {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [elapsed, limit] = [self.elapsed, self.limit].map(|time| time.as_secs());
        let (device, program) = (&self.device, &self.program);
        write!(
            f,
            "{device} compiles the program {program}: {elapsed} s of at most {limit} s"
        )
    }
}

/// Callback for builds that take longer than some seconds.
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
    /// Build that was given up, and whether it has ended since.
    given_up: Mutex<Option<(String, Arc<AtomicBool>)>>,
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
        if let Some((earlier, ended)) = &*lock(&self.given_up)
            && !ended.load(Ordering::Acquire)
        {
            return Err(self.too_long(earlier));
        }
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
                *lock(&self.given_up) = Some((program.to_owned(), ended));
                return Err(self.too_long(program));
            }
            if elapsed >= report {
                report = elapsed + PAUSE;
                if let Some(BuildListener(listener)) = &self.listener {
                    listener(&Build {
                        device: self.device.clone(),
                        program: program.to_owned(),
                        elapsed,
                        limit: self.limit,
                    });
                }
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

    #[test]
    fn a_long_build_is_reported_with_its_limit() {
        let build = Build {
            device: "d".into(),
            program: "msm".into(),
            elapsed: Duration::from_millis(3100),
            limit: BUILD_LIMIT,
        };
        assert_eq!(
            build.to_string(),
            "d compiles the program msm: 3 s of at most 300 s"
        );
    }
}
