//! This crate's programs in use, and those that will be.

use core::{
    sync::atomic::{AtomicU64, AtomicUsize, Ordering},
    time::Duration,
};
use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
    time::Instant,
};

use super::{Compiler, Program, ahead::Ahead, slots::Slots};
use crate::{Build, Error, lock::lock, source::Source};

/// Programs in use, and the compiler that makes others.
#[derive(Debug)]
pub(crate) struct Programs {
    compiler: Compiler,
    built: Slots<Source, Program>,
    ahead: Ahead,
    /// Programs that wait for a thread that builds ahead.
    announced: Mutex<HashSet<Source>>,
    /// Nanoseconds that calls have waited for programs.
    waited_ns: AtomicU64,
}

impl Programs {
    pub(crate) fn new(compiler: Compiler) -> Self {
        Self {
            compiler,
            built: Slots::default(),
            ahead: Ahead::new(),
            announced: Mutex::default(),
            waited_ns: AtomicU64::new(0),
        }
    }

    pub(super) const fn compiler(&self) -> &Compiler {
        &self.compiler
    }

    pub(crate) fn clear(&self) {
        self.built.clear();
    }

    /// Returns a program. The caller should hold no lock that calls need while they are computed:
    /// the program may have to be compiled.
    pub(crate) fn get(&self, source: &Source) -> Result<Arc<Program>, Error> {
        let begin = Instant::now();
        let program = self.build(source);
        let waited = u64::try_from(begin.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.waited_ns.fetch_add(waited, Ordering::Relaxed);
        program
    }

    /// Returns programs in this order, which are built side by side. As [`Programs::get`].
    pub(crate) fn get_all(
        self: &Arc<Self>,
        sources: &[Source],
    ) -> Result<Vec<Arc<Program>>, Error> {
        self.prepare(sources.iter().cloned());
        sources.iter().map(|source| self.get(source)).collect()
    }

    /// Returns the time that calls have waited for programs.
    pub(crate) fn waited(&self) -> Duration {
        Duration::from_nanos(self.waited_ns.load(Ordering::Relaxed))
    }

    fn build(&self, source: &Source) -> Result<Arc<Program>, Error> {
        let make = || self.compiler.program(source).map(Program::new);
        self.built.get(source, source.name(), make)
    }

    /// Builds programs ahead, in this order, on other threads. A failed build is tried again by the
    /// call that needs the program.
    pub(crate) fn prepare(self: &Arc<Self>, sources: impl IntoIterator<Item = Source>) {
        if self.compiler.check().is_err() {
            return;
        }
        let mut announced = lock(&self.announced);
        let sources = sources.into_iter();
        let sources: Vec<(Source, bool)> = sources
            .filter(|source| !self.built.contains(source) && announced.insert(source.clone()))
            .map(|source| {
                let kept = self.compiler.keeps(&source);
                (source, kept)
            })
            .collect();
        drop(announced);
        let compiled = sources.iter().filter(|(_, kept)| !kept);
        let names: Vec<String> = compiled
            .map(|(source, _)| source.name().to_owned())
            .collect();
        let round = Arc::new(Round::new(names.len()));
        if !names.is_empty() {
            self.compiler.builds.tell(&Build::Ahead {
                device: self.compiler.builds.device().to_owned(),
                programs: names,
            });
        }
        for (source, kept) in sources {
            let (programs, round) = (Arc::clone(self), Arc::clone(&round));
            self.ahead.add(move || {
                let built = programs.build(&source).is_ok();
                lock(&programs.announced).remove(&source);
                if !kept && let Some(done) = round.end(built, programs.compiler.builds.device()) {
                    programs.compiler.builds.tell(&done);
                }
            });
        }
    }

    /// Runs a task on a thread of the builds ahead.
    pub(crate) fn then(&self, task: impl FnOnce() + Send + 'static) {
        self.ahead.add(task);
    }

    /// Begins no more builds ahead.
    pub(crate) fn close(&self) {
        self.ahead.close();
    }
}

/// Programs that are compiled ahead together.
#[derive(Debug)]
struct Round {
    programs: usize,
    begin: Instant,
    compiled: AtomicUsize,
    left: AtomicUsize,
}

impl Round {
    fn new(programs: usize) -> Self {
        Self {
            programs,
            begin: Instant::now(),
            compiled: AtomicUsize::new(0),
            left: AtomicUsize::new(programs),
        }
    }

    /// Books the end of a build, and returns what to tell after the last one.
    fn end(&self, built: bool, device: &str) -> Option<Build> {
        self.compiled
            .fetch_add(usize::from(built), Ordering::AcqRel);
        (self.left.fetch_sub(1, Ordering::AcqRel) == 1).then(|| Build::Done {
            device: device.to_owned(),
            compiled: self.compiled.load(Ordering::Acquire),
            programs: self.programs,
            elapsed: self.begin.elapsed(),
        })
    }
}
