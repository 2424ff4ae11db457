//! Progress of a proof: on a terminal, one bar over all stages with an estimate of the remaining
//! time; elsewhere, one line per stage.

use std::fmt::{self, Display};
use std::io::{IsTerminal, Write, stderr};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use zkfabric_console::{Console, Talk, escaped};
use zkfabric_import::RequestCount;
use zkfabric_zkvm::Phase;
use zkfabric_zkvm::work::{KeptWork, UnusedFile};

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
        let mut line = timed(elapsed, step.name());
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

    /// Says something between the stages, unless nothing is wanted.
    fn say(&self, what: impl Display) {
        let text = escaped(&what.to_string());
        match &self.lines {
            // A failure here cannot be reported.
            Some(_) => drop(writeln!(stderr().lock(), "{text}")),
            None => self.bar.println(text),
        }
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

    fn resumes(&self, kept: &KeptWork) {
        self.say(kept);
    }

    fn refused(&self, file: &UnusedFile) {
        self.say(file);
    }
}

/// Lines with the time since the beginning, for work that has names of stages alone.
#[derive(Debug)]
pub(crate) struct Steps {
    start: Instant,
    console: Console,
}

impl Steps {
    /// Begins.
    pub(crate) fn new(console: Console) -> Self {
        let start = Instant::now();
        Self { start, console }
    }

    /// Says what begins now.
    pub(crate) fn begin(&self, what: impl Display) {
        let line = timed(self.start.elapsed(), what);
        self.console.note(line);
    }
}

/// Returns a line of progress: `12.3 s  commit`.
fn timed(elapsed: Duration, what: impl Display) -> String {
    format!("{:.1} s  {what}", elapsed.as_secs_f64())
}

/// Progress over blocks on stderr: a bar on a terminal, which counts requests, too, one line
/// elsewhere, one line per block, or nothing.
#[derive(Debug)]
pub(crate) struct Blocks {
    bar: ProgressBar,
    each: bool,
}

impl Blocks {
    /// Creates progress output over `count` blocks according to the flags.
    pub(crate) fn new(talk: Talk, count: u64, what: impl Display, requests: RequestCount) -> Self {
        let has_bar = talk == Talk::Usual && stderr().is_terminal();
        if !has_bar && talk != Talk::Quiet {
            let _ = writeln!(stderr().lock(), "{what}");
        }
        let target = if has_bar {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let each = talk == Talk::Verbose;
        let bar = Self::bar(count, requests, target);
        bar.enable_steady_tick(Duration::from_millis(500));
        Self { bar, each }
    }

    /// A block may take hundreds of requests: their number moves meanwhile.
    fn bar(count: u64, requests: RequestCount, target: ProgressDrawTarget) -> ProgressBar {
        const TEMPLATE: &str = "{pos} of {len} blocks {wide_bar} {requests} requests {elapsed:>3}";
        let bar = ProgressBar::with_draw_target(Some(count), target);
        // The template is constant; if indicatif ever refuses it, indicatif's own style stays.
        if let Ok(style) = ProgressStyle::with_template(TEMPLATE) {
            let number = move |_: &ProgressState, to: &mut dyn fmt::Write| {
                // A failure leaves the number out.
                let _ = write!(to, "{}", requests.get());
            };
            bar.set_style(style.with_key("requests", number).progress_chars("=> "));
        }
        bar
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

    #[test]
    fn a_step_is_a_line_with_its_time() {
        let time = Duration::from_millis(12_340);
        assert_eq!(timed(time, "last proof"), "12.3 s  last proof");
    }

    /// A terminal of 60 columns that remembers what was drawn.
    #[derive(Clone, Debug, Default)]
    struct Screen(std::sync::Arc<Mutex<String>>);

    impl Screen {
        fn add(&self, text: &str) -> std::io::Result<()> {
            self.0.lock().unwrap().push_str(text);
            Ok(())
        }
    }

    impl indicatif::TermLike for Screen {
        fn width(&self) -> u16 {
            60
        }
        fn move_cursor_up(&self, _: usize) -> std::io::Result<()> {
            Ok(())
        }
        fn move_cursor_down(&self, _: usize) -> std::io::Result<()> {
            Ok(())
        }
        fn move_cursor_right(&self, _: usize) -> std::io::Result<()> {
            Ok(())
        }
        fn move_cursor_left(&self, _: usize) -> std::io::Result<()> {
            Ok(())
        }
        fn write_line(&self, text: &str) -> std::io::Result<()> {
            self.add(text)
        }
        fn write_str(&self, text: &str) -> std::io::Result<()> {
            self.add(text)
        }
        fn clear_line(&self) -> std::io::Result<()> {
            Ok(())
        }
        fn flush(&self) -> std::io::Result<()> {
            Ok(())
        }
    }

    /// Within a block, the number of requests moves.
    #[test]
    fn blocks_have_their_requests_beside_them() {
        use zkfabric_import::{Limits, Node, Point, Url};
        // Nobody answers, but the requests are counted.
        let url = Url::from("http://127.0.0.1:1".to_owned());
        let limits = Limits {
            timeout: Duration::from_millis(1),
            ..Limits::default()
        };
        let mut node = Node::new(url, limits).unwrap();
        let screen = Screen::default();
        let target = ProgressDrawTarget::term_like(Box::new(screen.clone()));
        let bar = Blocks::bar(7, node.count(), target);
        assert!(node.number(Point::Latest).is_err());
        bar.inc(2);
        bar.tick();
        let drawn = screen.0.lock().unwrap().clone();
        assert!(drawn.contains("2 of 7 blocks"), "{drawn}");
        assert!(drawn.contains(" 1 requests "), "{drawn}");
    }
}
