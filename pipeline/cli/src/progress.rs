//! How far a proof is: one bar over all stages with an estimate of what is left.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use zkfabric_zkvm::Phase;
use zkfabric_zkvm::work::Refused;

/// The stages of `prove`, in order.
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

    /// Name on the bar.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Execute => "execute",
            Self::Setup => "setup",
            Self::Prove(phase) => phase.name(),
        }
    }

    /// Expected share of the whole time in thousandths: what the bar and its estimate go by.
    const fn weight(self) -> u64 {
        match self {
            Self::Execute => 5,
            Self::Setup => 95,
            Self::Prove(Phase::Commit) => 390,
            Self::Prove(Phase::Prove) => 500,
            Self::Prove(Phase::Verify) => 10,
        }
    }

    /// Thousandths before this stage.
    fn begin(self) -> u64 {
        let before = Self::ALL.into_iter().take_while(|step| *step != self);
        before.map(Self::weight).sum()
    }
}

/// The bar on stderr; nothing where stderr is no terminal.
#[derive(Debug)]
pub struct Bar {
    bar: ProgressBar,
}

impl Bar {
    /// A bar; a hidden one draws nothing.
    #[must_use]
    pub fn new(hidden: bool) -> Self {
        const TEMPLATE: &str =
            "{msg:10} [{bar:40}] {percent:>3} %  {elapsed} elapsed, about {eta} left";
        let bar = if hidden {
            ProgressBar::hidden()
        } else {
            ProgressBar::new(1000)
        };
        bar.set_length(1000);
        // The template is a constant; should indicatif ever refuse it, its own style stays.
        if let Ok(style) = ProgressStyle::with_template(TEMPLATE) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.enable_steady_tick(Duration::from_millis(500));
        Self { bar }
    }

    /// A stage begins.
    pub fn begin(&self, step: Step) {
        self.part(step, 0, 1);
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }

    fn part(&self, step: Step, done: u64, total: u64) {
        let part = (step.weight() * done.min(total)).checked_div(total);
        self.bar.set_message(step.name());
        self.bar
            .set_position(step.begin() + part.unwrap_or_default());
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

    fn refused(&self, file: &Refused) {
        self.bar.println(file.to_string());
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
        let bar = Bar::new(true);
        bar.begin(Step::Setup);
        assert_eq!(bar.bar.position(), 5);
        bar.advance(Phase::Commit, 1, 2);
        assert_eq!(bar.bar.position(), 295);
        bar.advance(Phase::Commit, 7, 2);
        assert_eq!(bar.bar.position(), 490);
        bar.advance(Phase::Commit, 0, 0);
        assert_eq!(bar.bar.position(), 100);
        bar.finish();
        assert!(bar.bar.is_finished());
    }
}
