//! Progress of a proof: on a terminal, one bar over all stages with an estimate of the remaining
//! time; elsewhere, one line per stage.

use std::fmt::Display;
use std::io::{IsTerminal, Write, stderr};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use zkfabric_console::{Talk, escaped};
use zkfabric_zkvm::Phase;
use zkfabric_zkvm::work::UnusedFile;

/// Stages of `prove`, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Native execution and witness.
    Execute,
    /// Reference string and proving key.
    Setup,
    /// A phase of the proof.
    Prove(Phase),
}

impl Step {
    /// All stages, in order.
    pub const ALL: [Self; 5] = [
        Self::Execute,
        Self::Setup,
        Self::Prove(Phase::Commit),
        Self::Prove(Phase::Prove),
        Self::Prove(Phase::Verify),
    ];

    /// Returns the stage's name on the bar.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Execute => "execute",
            Self::Setup => "setup",
            Self::Prove(phase) => phase.name(),
        }
    }

    /// Returns the expected share of the whole time in thousandths, which the bar and its estimate
    /// use.
    const fn weight(self) -> u64 {
        match self {
            Self::Execute => 5,
            Self::Setup => 95,
            Self::Prove(Phase::Commit) => 390,
            Self::Prove(Phase::Prove) => 500,
            Self::Prove(Phase::Verify) => 10,
        }
    }

    /// Returns the thousandths when this part of the stage is done.
    fn position(self, done: u64, total: u64) -> u64 {
        let part = u128::from(self.weight()) * u128::from(done.min(total));
        let part = part.checked_div(u128::from(total)).unwrap_or_default();
        self.begin() + u64::try_from(part).unwrap_or_default()
    }

    /// Returns the thousandths before this stage.
    fn begin(self) -> u64 {
        let before = Self::ALL.into_iter().take_while(|step| *step != self);
        before.map(Self::weight).sum()
    }
}

/// Progress on stderr: a bar, lines, or nothing.
#[derive(Debug)]
pub struct Bar {
    bar: ProgressBar,
    lines: Option<Lines>,
}

/// Progress as lines.
#[derive(Debug)]
struct Lines {
    start: Instant,
    /// Whether every step of a stage has a line.
    all: bool,
    /// Stage of the last line.
    last: Mutex<Option<Step>>,
}

impl Lines {
    /// Returns the line for a step, if there is one: `12.3 s  commit`, with `all` also
    /// `12.3 s  commit 2 of 7`.
    fn line(&self, elapsed: Duration, step: Step, done: u64, total: u64) -> Option<String> {
        let mut last = match self.last.lock() {
            Ok(last) => last,
            Err(poisoned) => poisoned.into_inner(),
        };
        let is_new = last.replace(step) != Some(step);
        if !is_new && !self.all {
            return None;
        }
        let mut line = format!("{:.1} s  {}", elapsed.as_secs_f64(), step.name());
        if done > 0 {
            line.push_str(&format!(" {done} of {total}"));
        }
        Some(line)
    }
}

impl Bar {
    /// Creates progress output according to the flags.
    #[must_use]
    pub(crate) fn new(talk: Talk) -> Self {
        // Stage, bar, percent, time left: 20 columns without the bar, which fills the rest of the
        // terminal.
        const TEMPLATE: &str = "{msg:8} {wide_bar} {percent:>3} % {eta:>3}";
        let lines = match talk {
            Talk::Quiet => false,
            Talk::Usual => !stderr().is_terminal(),
            Talk::Verbose => true,
        };
        let bar = if lines || talk == Talk::Quiet {
            ProgressBar::hidden()
        } else {
            ProgressBar::new(1000)
        };
        bar.set_length(1000);
        // The template is constant; if indicatif ever refuses it, indicatif's own style stays.
        if let Ok(style) = ProgressStyle::with_template(TEMPLATE) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.enable_steady_tick(Duration::from_millis(500));
        let lines = lines.then(|| Lines {
            start: Instant::now(),
            all: talk == Talk::Verbose,
            last: Mutex::new(None),
        });
        Self { bar, lines }
    }

    /// Begins a stage.
    pub fn begin(&self, step: Step) {
        self.part(step, 0, 1);
    }

    /// Removes the bar.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }

    fn part(&self, step: Step, done: u64, total: u64) {
        if let Some(lines) = &self.lines
            && let Some(line) = lines.line(lines.start.elapsed(), step, done, total)
        {
            // A failure here cannot be reported.
            let _ = writeln!(stderr().lock(), "{line}");
        }
        self.bar.set_message(step.name());
        self.bar.set_position(step.position(done, total));
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.finish();
    }
}

impl zkfabric_zkvm::Progress for Bar {
    fn advance(&self, phase: Phase, done: u64, total: u64) {
        self.part(Step::Prove(phase), done, total);
    }

    fn within(&self, phase: Phase, done: u64, total: u64) {
        let step = Step::Prove(phase);
        self.bar.set_position(step.position(done, total));
    }

    fn refused(&self, file: &UnusedFile) {
        let text = escaped(&file.to_string());
        match &self.lines {
            Some(_) => {
                let _ = writeln!(stderr().lock(), "{text}");
            }
            None => self.bar.println(text),
        }
    }
}

/// Progress over blocks on stderr: a bar on a terminal, one line elsewhere, one line per block, or
/// nothing.
#[derive(Debug)]
pub(crate) struct Blocks {
    bar: ProgressBar,
    each: bool,
}

impl Blocks {
    /// Creates progress output over `count` blocks according to the flags.
    pub(crate) fn new(talk: Talk, count: u64, what: impl Display) -> Self {
        let has_bar = talk == Talk::Usual && stderr().is_terminal();
        if !has_bar && talk != Talk::Quiet {
            let _ = writeln!(stderr().lock(), "{what}");
        }
        let bar = if has_bar {
            ProgressBar::new(count)
        } else {
            ProgressBar::hidden()
        };
        let each = talk == Talk::Verbose;
        Self { bar, each }
    }

    /// Reports one more finished block.
    pub(crate) fn advance(&self, block: impl Display) {
        if self.each {
            let _ = writeln!(stderr().lock(), "{block}");
        }
        self.bar.inc(1);
    }
}

impl Drop for Blocks {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use zkfabric_zkvm::Progress;

    use super::*;

    #[test]
    fn weights_are_thousandths_of_the_whole() {
        let sum: u64 = Step::ALL.into_iter().map(Step::weight).sum();
        assert_eq!(sum, 1000);
        assert_eq!(Step::Execute.begin(), 0);
        for phase in Phase::ALL {
            assert!(Step::ALL.contains(&Step::Prove(phase)));
        }
    }

    #[test]
    fn the_bar_follows_the_stages() {
        let bar = Bar::new(Talk::Quiet);
        bar.begin(Step::Setup);
        assert_eq!(bar.bar.position(), 5);
        bar.advance(Phase::Commit, 1, 2);
        assert_eq!(bar.bar.position(), 295);
        bar.advance(Phase::Commit, 7, 2);
        assert_eq!(bar.bar.position(), 490);
        bar.advance(Phase::Commit, 0, 0);
        assert_eq!(bar.bar.position(), 100);
        // A shard in work moves the bar, too.
        bar.within(Phase::Prove, 250, 1000);
        assert_eq!(bar.bar.position(), 615);
        bar.finish();
        assert!(bar.bar.is_finished());
    }

    #[test]
    fn a_line_is_a_stage_or_a_step() {
        let lines = |all| Lines {
            start: Instant::now(),
            all,
            last: Mutex::new(None),
        };
        let commit = Step::Prove(Phase::Commit);
        let events = [
            (Step::Setup, 0, 1),
            (commit, 0, 3),
            (commit, 1, 3),
            (commit, 3, 3),
            (Step::Prove(Phase::Prove), 1, 3),
        ];
        let printed = |all| {
            let lines = lines(all);
            let time = Duration::from_millis(1234);
            let events = events.iter();
            let texts =
                events.filter_map(|(step, done, total)| lines.line(time, *step, *done, *total));
            texts.collect::<Vec<_>>()
        };
        assert_eq!(
            printed(false),
            ["1.2 s  setup", "1.2 s  commit", "1.2 s  prove 1 of 3"]
        );
        assert_eq!(
            printed(true),
            [
                "1.2 s  setup",
                "1.2 s  commit",
                "1.2 s  commit 1 of 3",
                "1.2 s  commit 3 of 3",
                "1.2 s  prove 1 of 3"
            ]
        );
    }
}
