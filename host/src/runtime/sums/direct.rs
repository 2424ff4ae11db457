//! The cores' own sums: on borrowed data, without a thread, timed for the comparison with other
//! devices.

use core::time::Duration;
use std::time::Instant;

use ark_bn254::Fr;

use super::super::span::call_span;
use super::super::state::CPU;
use super::load::Load;
use crate::Error;
use crate::sums::{Fractions, KeccakLayer, LinearSums, Permutations, RowPoint};

/// Time of a sum, without its caller's time.
#[derive(Debug)]
pub(super) struct Clock {
    load: Load,
    busy: Duration,
}

impl Clock {
    pub(super) const fn new(load: Load) -> Self {
        Self {
            load,
            busy: Duration::ZERO,
        }
    }

    fn span(&self) -> tracing::Span {
        call_span(CPU, self.load.kind(), self.load.units())
    }

    /// Runs a part of the sum.
    pub(super) fn time<T>(&mut self, call: impl FnOnce() -> T) -> T {
        let _span = self.span().entered();
        let begin = Instant::now();
        let result = call();
        self.busy += begin.elapsed();
        result
    }

    /// Runs a part of the sum that asks its caller for challenges.
    pub(super) fn lead<M, T>(
        &mut self,
        challenge: &mut dyn FnMut(M) -> Fr,
        call: impl FnOnce(&mut dyn FnMut(M) -> Fr) -> T,
    ) -> T {
        let _span = self.span().entered();
        let mut of_caller = Duration::ZERO;
        let begin = Instant::now();
        let result = call(&mut |message| {
            let asked = Instant::now();
            let r = challenge(message);
            of_caller += asked.elapsed();
            r
        });
        self.busy += begin.elapsed().saturating_sub(of_caller);
        result
    }

    /// Books the completed sum.
    pub(super) fn end(&mut self) {
        let mut state = self.load.shared().lock();
        state.book(CPU, self.load.kind(), self.load.units(), self.busy);
        self.busy = Duration::ZERO;
    }
}

/// A tree of fractions or another sum, timed.
#[derive(Debug)]
pub(super) struct Timed<T> {
    pub(super) inner: T,
    pub(super) clock: Clock,
    /// Number of rounds left of a sum of linear forms.
    pub(super) left: usize,
}

impl Fractions for Timed<Box<dyn Fractions + '_>> {
    fn root(&self) -> [[Fr; 8]; 2] {
        self.inner.root()
    }

    fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        point: RowPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error> {
        let inner = &mut self.inner;
        let layer =
            |challenge: &mut dyn FnMut([Fr; 2]) -> Fr| inner.layer(k, lambda, point, challenge);
        let ends = self.clock.lead(challenge, layer)?;
        if k == 0 {
            self.clock.end();
        }
        Ok(ends)
    }
}

impl LinearSums for Timed<Box<dyn LinearSums>> {
    fn value(&self) -> Fr {
        self.inner.value()
    }

    fn message(&mut self) -> Result<[Fr; 2], Error> {
        self.clock.time(|| self.inner.message())
    }

    fn bind(&mut self, r: Fr) -> Result<(), Error> {
        self.clock.time(|| self.inner.bind(r))?;
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            self.clock.end();
        }
        Ok(())
    }
}

impl Permutations for Timed<Box<dyn Permutations>> {
    fn layer(
        &mut self,
        k: usize,
        layer: &KeccakLayer,
        point: &[Fr],
        claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Vec<Fr>, Error> {
        let _span = self.clock.span().entered();
        let mut of_caller = Duration::ZERO;
        let begin = Instant::now();
        let values = self.inner.layer(k, layer, point, claim, &mut |message| {
            let asked = Instant::now();
            let r = challenge(message);
            of_caller += asked.elapsed();
            r
        })?;
        self.clock.busy += begin.elapsed().saturating_sub(of_caller);
        self.clock.end();
        Ok(values)
    }
}
