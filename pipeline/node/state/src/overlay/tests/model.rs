//! Random groups, checkpoints, views and reopenings, against a plain map after each step.

use std::sync::atomic::{AtomicBool, Ordering};

use super::super::StateView;
use super::*;

/// A state with the log of its groups, and what it must hold after each.
struct Run {
    folder: tempfile::TempDir,
    rng: Rng,
    state: State,
    /// Changes of the groups, from group 1 on.
    log: Vec<Diff>,
    /// States before the first group and after each.
    flats: Vec<Flat>,
    views: Vec<(usize, StateView)>,
}

impl Run {
    fn new(seed: u64) -> Self {
        let folder = crate::scratch::folder();
        Self {
            state: open(folder.path()),
            folder,
            rng: Rng::with_seed(seed),
            log: Vec::new(),
            flats: vec![Flat::default()],
            views: Vec::new(),
        }
    }

    fn apply(&mut self) {
        let diff = diff(&mut self.rng);
        let mut flat = self.flats.last().unwrap().clone();
        flat.apply(&diff);
        self.log.push(diff);
        self.flats.push(flat);
        let group = self.log.len() as u64;
        let diff = self.log.last().unwrap();
        self.state.apply(group, hash(group), diff).unwrap();
    }

    fn step(&mut self) -> &'static str {
        match self.rng.u8(..32) {
            0..16 => {
                self.apply();
                "apply"
            }
            16..19 => {
                self.state.checkpoint().unwrap();
                assert_eq!(self.state.overlay_bytes(), 0);
                assert_eq!(self.state.store().position(), self.state.position());
                "checkpoint"
            }
            // Groups are applied while a checkpoint is under way, or it is given up.
            19..23 => {
                let diffs: Vec<_> = (0..3).map(|_| diff(&mut self.rng)).collect();
                let checkpoint = self.state.begin_checkpoint();
                for diff in diffs {
                    let group = self.log.len() as u64 + 1;
                    self.state.apply(group, hash(group), &diff).unwrap();
                    let mut flat = self.flats.last().unwrap().clone();
                    flat.apply(&diff);
                    self.log.push(diff);
                    self.flats.push(flat);
                }
                self.flats
                    .last()
                    .unwrap()
                    .check(&self.state.view(), "during");
                if let Some(checkpoint) = checkpoint.filter(|_| self.rng.bool()) {
                    let position = checkpoint.position();
                    let node = |batch: &mut crate::Batch<'_>| batch.put_node(b"n", vec![7]);
                    let written = checkpoint.write(node).unwrap();
                    assert_eq!(written.position, position);
                    assert_eq!(self.state.store().position(), Some(position));
                }
                "checkpoint beside groups"
            }
            23..28 => {
                self.views.push((self.log.len(), self.state.view()));
                if self.views.len() > 6 {
                    self.views.swap_remove(self.rng.usize(..6));
                }
                "view"
            }
            28 => {
                self.views.clear();
                let folder = self.folder.path().to_owned();
                let empty = crate::scratch::folder();
                // The old store has to go before the folder is opened again.
                self.state = open(empty.path());
                self.state = open(&folder);
                let from = self.state.position().map_or(0, |at| at.group as usize);
                self.flats[from].check(&self.state.view(), "reopened");
                for (group, diff) in (1..).zip(&self.log).skip(from) {
                    self.state.apply(group, hash(group), diff).unwrap();
                }
                "reopening"
            }
            _ => "nothing",
        }
    }

    fn check(&self, what: &str) {
        let newest = self.state.view();
        self.flats.last().unwrap().check(&newest, what);
        for (group, view) in &self.views {
            let at = view.position().map_or(0, |at| at.group as usize);
            assert_eq!(at, *group, "{what}");
            self.flats[*group].check(view, what);
        }
    }
}

fn run(seeds: std::ops::Range<u64>, steps: usize) {
    for seed in seeds {
        let mut run = Run::new(seed);
        for step in 0..steps {
            let what = run.step();
            run.check(&format!("seed {seed}, step {step}: {what}"));
        }
    }
}

#[test]
fn views_are_the_states_of_their_groups() {
    run(0..4, 90);
}

#[test]
fn views_of_long_runs_are_the_states_of_their_groups() {
    run(100..180, 400);
}

/// Views are compared by other threads while groups are applied and checkpoints are written.
#[test]
fn views_are_right_while_other_threads_write() {
    let folder = crate::scratch::folder();
    let state = open(folder.path());
    let mut rng = Rng::with_seed(9);
    let mut flats = vec![Flat::default()];
    let diffs: Vec<Diff> = (0..400).map(|_| diff(&mut rng)).collect();
    for diff in &diffs {
        let mut flat = flats.last().unwrap().clone();
        flat.apply(diff);
        flats.push(flat);
    }
    let has_ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for (group, diff) in (1..).zip(&diffs) {
                state.apply(group, hash(group), diff).unwrap();
                std::thread::sleep(std::time::Duration::from_micros(300));
            }
            has_ended.store(true, Ordering::Release);
        });
        scope.spawn(|| {
            while !has_ended.load(Ordering::Acquire) {
                state.checkpoint().unwrap();
                std::thread::sleep(std::time::Duration::from_millis(3));
            }
        });
        for _ in 0..2 {
            scope.spawn(|| {
                while !has_ended.load(Ordering::Acquire) {
                    let view = state.view();
                    let at = view.position().map_or(0, |at| at.group as usize);
                    flats[at].check(&view, "beside writers");
                }
            });
        }
    });
    flats.last().unwrap().check(&state.view(), "at the end");
}
