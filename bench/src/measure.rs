//! Contestants in turns.
//!
//! A round runs each contestant once, ours and the peers one after the other, so that other load of
//! the machine, and its clock, affect all of them alike. A run shorter than `SAMPLE` is repeated
//! within its turn. The number of rounds follows from the time per round. One thread is pinned to a
//! core and judged by its processor time; several threads are judged by the wall clock.

use std::time::{Duration, Instant};

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::{
    Error, clock, machine,
    noise::Watch,
    report::{Clock, Row, Statistics},
};

/// Minimum time of one turn.
const SAMPLE: Duration = Duration::from_millis(2);
/// A first run that takes this long counts as a repetition instead of a warm-up.
const LONG: Duration = Duration::from_millis(500);
/// Maximum number of repetitions within a turn.
const INNER: u32 = 1 << 16;

/// Threads that contestants run on.
#[derive(Debug)]
pub struct Pool {
    pool: ThreadPool,
    threads: usize,
    clock: Clock,
}

impl Pool {
    /// Starts one thread, pinned to the last core of this process and judged by processor time.
    ///
    /// # Errors
    /// [`Error::Pool`].
    pub fn single() -> Result<Self, Error> {
        let core = clock::cores().last().copied();
        let pool = ThreadPoolBuilder::new()
            .num_threads(1)
            .start_handler(move |_| {
                if let Some(core) = core {
                    // If pinning is refused, the scheduler decides.
                    let _ = clock::pin(core);
                }
            })
            .build()?;
        Ok(Self {
            pool,
            threads: 1,
            clock: Clock::Cpu,
        })
    }

    /// Starts threads under the system's scheduler, judged by the wall clock.
    ///
    /// # Errors
    /// [`Error::Pool`].
    pub fn of(threads: usize) -> Result<Self, Error> {
        Ok(Self {
            pool: ThreadPoolBuilder::new().num_threads(threads).build()?,
            threads,
            clock: Clock::Wall,
        })
    }

    /// Starts one thread per core.
    ///
    /// # Errors
    /// [`Error::Pool`].
    pub fn all_cores() -> Result<Self, Error> {
        Self::of(machine::threads())
    }

    /// Returns the number of threads.
    #[must_use]
    pub const fn threads(&self) -> usize {
        self.threads
    }

    /// Returns the label: `1t` for one thread.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{}t", self.threads)
    }

    /// Returns the clock that judges.
    #[must_use]
    pub const fn clock(&self) -> Clock {
        self.clock
    }

    /// Runs a function on these threads.
    pub fn install<R: Send>(&self, run: impl FnOnce() -> R + Send) -> R {
        self.pool.install(run)
    }
}

/// Time limits of a contest.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    /// Time for all rounds, unless the minimum number of rounds takes longer.
    pub budget: Duration,
    /// Minimum number of rounds.
    pub least: usize,
    /// Maximum number of rounds.
    pub most: usize,
}

impl Effort {
    /// Effort of recorded figures.
    pub const FULL: Self = Self {
        budget: Duration::from_secs(4),
        least: 3,
        most: 60,
    };
    /// Effort of a quick look.
    pub const QUICK: Self = Self {
        budget: Duration::from_millis(500),
        least: 2,
        most: 15,
    };

    fn rounds(self, round: Duration) -> usize {
        let fitting = self.budget.as_nanos() / round.as_nanos().max(1);
        usize::try_from(fitting)
            .unwrap_or(self.most)
            .clamp(self.least, self.most)
    }
}

type Run<'a> = Box<dyn FnMut() -> Result<(), Error> + Send + 'a>;

struct Entry<'a> {
    pool: &'a Pool,
    run: Run<'a>,
    inner: u32,
    warm_up: u32,
    samples: Vec<Duration>,
}

impl Entry<'_> {
    /// Returns the time of one run, on the clock that judges and on the wall clock.
    fn turn(&mut self) -> Result<(Duration, Duration), Error> {
        let (run, inner, clock) = (&mut self.run, self.inner, self.pool.clock());
        self.pool.install(|| {
            let (wall, process) = (Instant::now(), clock::process_time());
            for _ in 0..inner {
                run()?;
            }
            // Time of the process: a contestant may start threads of its own (arkworks does), on
            // the same core.
            let process = clock::process_time().saturating_sub(process) / inner;
            let wall = wall.elapsed() / inner;
            Ok(match clock {
                Clock::Cpu => (process, wall),
                Clock::Wall | Clock::None => (wall, wall),
            })
        })
    }

    fn warm_up(&mut self) -> Result<Duration, Error> {
        let (first, mut wall) = self.turn()?;
        if wall >= LONG {
            self.samples.push(first);
        } else {
            wall = wall.min(self.turn()?.1);
            self.warm_up = 2;
        }
        let repeats = SAMPLE.as_nanos().div_ceil(wall.as_nanos().max(1));
        self.inner = u32::try_from(repeats).unwrap_or(INNER).clamp(1, INNER);
        Ok(wall * self.inner)
    }
}

/// Contestants of one race.
pub struct Contest<'a> {
    entries: Vec<Entry<'a>>,
    effort: Effort,
}

impl core::fmt::Debug for Contest<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Contest")
            .field("entries", &self.entries.len())
            .field("effort", &self.effort)
            .finish()
    }
}

/// Identifies a contestant of a [`Contest`] in its [`Times`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contestant(usize);

impl<'a> Contest<'a> {
    /// Makes a race without contestants.
    #[must_use]
    pub const fn new(effort: Effort) -> Self {
        Self {
            entries: Vec::new(),
            effort,
        }
    }

    /// Adds a contestant.
    pub fn add(
        &mut self,
        pool: &'a Pool,
        run: impl FnMut() -> Result<(), Error> + Send + 'a,
    ) -> Contestant {
        self.entries.push(Entry {
            pool,
            run: Box::new(run),
            inner: 1,
            warm_up: 0,
            samples: Vec::new(),
        });
        Contestant(self.entries.len() - 1)
    }

    /// Runs all contestants in turns.
    ///
    /// # Errors
    /// The first error of a contestant.
    pub fn run(mut self) -> Result<Times, Error> {
        let watch = Watch::start();
        let mut round = Duration::ZERO;
        for entry in &mut self.entries {
            round += entry.warm_up()?;
        }
        let rounds = self.effort.rounds(round);
        for turn in 0..rounds {
            for entry in &mut self.entries {
                // A long first run was the first repetition.
                if turn > 0 || entry.samples.is_empty() {
                    let (sample, _) = entry.turn()?;
                    entry.samples.push(sample);
                }
            }
        }
        Ok(Times {
            others: watch.others(),
            entries: self
                .entries
                .into_iter()
                .map(|entry| Samples {
                    times: entry.samples,
                    warm_up: entry.warm_up as usize,
                    clock: entry.pool.clock(),
                })
                .collect(),
        })
    }
}

/// Units of printed times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Nanoseconds.
    Ns,
    /// Milliseconds.
    Ms,
    /// Seconds.
    S,
}

impl Unit {
    /// Returns the unit's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ns => "ns",
            Self::Ms => "ms",
            Self::S => "s",
        }
    }

    /// Converts seconds to this unit.
    #[must_use]
    pub const fn of_seconds(self, seconds: f64) -> f64 {
        match self {
            Self::Ns => seconds * 1e9,
            Self::Ms => seconds * 1e3,
            Self::S => seconds,
        }
    }
}

/// Measurements of one contestant.
#[derive(Debug, Clone)]
struct Samples {
    times: Vec<Duration>,
    /// Runs before the samples.
    warm_up: usize,
    clock: Clock,
}

/// Measurements of a race.
#[derive(Debug, Clone)]
pub struct Times {
    entries: Vec<Samples>,
    /// Cores that other work kept busy during the race.
    others: Option<f64>,
}

impl Times {
    /// Returns the time per operation, at `operations` per run.
    #[must_use]
    pub fn figure(&self, of: Contestant, unit: Unit, operations: usize) -> Statistics {
        let times = self.entries.get(of.0).map(|samples| &samples.times);
        let times = times.into_iter().flatten().copied();
        let each = |seconds| unit.of_seconds(seconds) / operations.max(1) as f64;
        Statistics::of_times(times).map(each)
    }

    /// Returns the cores that other work kept busy during the race, as in each row.
    #[must_use]
    pub const fn others(&self) -> Option<f64> {
        self.others
    }

    /// Returns the row of a contestant.
    #[must_use]
    pub fn row(&self, name: &str, of: Contestant, unit: Unit, operations: usize) -> Row {
        let samples = self.entries.get(of.0);
        let (clock, warm_up) =
            samples.map_or((Clock::Wall, 0), |samples| (samples.clock, samples.warm_up));
        Row::new(name, unit.name(), self.figure(of, unit, operations), clock)
            .beside(self.others)
            .after(warm_up)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes processor time of its thread: other tests take that of the process.
    fn spin(time: Duration) {
        let start = clock::thread_time();
        let mut x = 1_u64;
        while clock::thread_time().saturating_sub(start) < time {
            for _ in 0..100 {
                x = std::hint::black_box(x.rotate_left(5).wrapping_add(1));
            }
        }
    }

    #[test]
    fn contestants_take_turns_and_the_longer_one_is_slower() {
        let pool = Pool::single().unwrap();
        let order = std::sync::Mutex::new(Vec::new());
        let effort = Effort {
            budget: Duration::ZERO,
            least: 3,
            most: 5,
        };
        let mut contest = Contest::new(effort);
        let mut racer = |name: u8, ms: u64| {
            let order = &order;
            contest.add(&pool, move || {
                order.lock().unwrap().push(name);
                spin(Duration::from_millis(ms));
                Ok(())
            })
        };
        let (short, long) = (racer(1, 4), racer(2, 16));
        let times = contest.run().unwrap();
        let row = times
            .row("short", short, Unit::Ms, 1)
            .against("long", times.figure(long, Unit::Ms, 1));
        assert_eq!(row.clock, Clock::Cpu);
        assert!(row.value > 0.0 && row.median >= row.value && row.p99 >= row.p90);
        assert_eq!((row.repetitions, row.warm_up), (3, 2));
        assert!(row.ratio.is_some_and(|ratio| ratio > 1.0));
        // Two warm-up runs each, then three rounds.
        let order = order.into_inner().unwrap();
        assert_eq!(order, [1, 1, 2, 2, 1, 2, 1, 2, 1, 2]);
    }

    #[test]
    fn short_runs_are_repeated_within_a_turn() {
        let pool = Pool::single().unwrap();
        let mut runs = 0_u32;
        let mut contest = Contest::new(Effort {
            budget: Duration::ZERO,
            least: 1,
            most: 1,
        });
        let nothing = contest.add(&pool, || {
            runs += 1;
            Ok(())
        });
        let times = contest.run().unwrap();
        assert!(times.figure(nothing, Unit::Ns, 1).min >= 0.0);
        assert!(runs > 10, "{runs}");
    }

    #[test]
    fn an_error_ends_the_race() {
        let pool = Pool::of(2).unwrap();
        assert_eq!((pool.threads(), pool.clock()), (2, Clock::Wall));
        assert_eq!(pool.label(), "2t");
        let mut contest = Contest::new(Effort::QUICK);
        contest.add(&pool, || {
            Err(Error::Rejected {
                peer: "nobody",
                reason: String::new(),
            })
        });
        assert!(matches!(contest.run(), Err(Error::Rejected { .. })));
    }

    #[test]
    fn rounds_follow_the_budget() {
        let effort = Effort {
            budget: Duration::from_secs(1),
            least: 2,
            most: 20,
        };
        assert_eq!(effort.rounds(Duration::from_millis(100)), 10);
        assert_eq!(effort.rounds(Duration::from_secs(100)), 2);
        assert_eq!(effort.rounds(Duration::from_nanos(1)), 20);
        assert_eq!(effort.rounds(Duration::ZERO), 20);
    }

    #[test]
    fn operations_share_the_time_of_a_run() {
        let times = Times {
            entries: vec![Samples {
                times: [3, 1, 2].map(Duration::from_millis).to_vec(),
                warm_up: 0,
                clock: Clock::Wall,
            }],
            others: None,
        };
        let figure = times.figure(Contestant(0), Unit::Ns, 1000);
        assert!((figure.min - 1000.0).abs() < 1e-6);
        assert!((figure.median - 2000.0).abs() < 1e-6);
        let absent = times.figure(Contestant(1), Unit::Ns, 1);
        assert!(absent.min.abs() < 1e-9);
    }
}
