//! Rounds of the group variables: their tasks, and the use of the tasks' sums.

use std::collections::BTreeMap;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, OutOfMemory, lanes::LANES};

use super::{
    code::PAIRS,
    cubic::{Coordinate, Cubic},
    fill::{STORED_WIDE, Source, WIDTH},
    grid::{self, Grid},
    job::Job,
    state::{End, State},
    task::{SUMS, Task, Weights},
};
use crate::{
    Challenge, dispatch,
    eq::{INNER, eq_table},
    packed::STORED_WORDS,
    scratch::Pool,
};

/// Blocks per task of a grid.
const BLOCKS: usize = 4 * INNER;
/// Pairs per task of round 0; half as many in the next round.
const TASK: usize = 1 << 10;

const _: () = assert!(WIDTH == 2 * PAIRS && TASK.is_multiple_of(INNER << STORED_WIDE));

/// Polynomial of a round of an instance, and the line of its linear part; `None` without the
/// round's variable.
pub(super) type Polynomials = Option<[Cubic; 2]>;

/// State shared by the rounds.
#[derive(Debug)]
pub(super) struct Rounds<'a> {
    isa: Isa,
    z: &'a [Fr],
    in_lanes: &'a [Fr],
    /// Scratch of the tasks.
    scratch: Pool,
    /// Challenges so far.
    pub point: Vec<Fr>,
}

impl<'a> Rounds<'a> {
    /// Creates the state before the first round; `z` are the group coordinates, `in_lanes` the
    /// values of eq at the lanes.
    pub(super) fn new(isa: Isa, z: &'a [Fr], in_lanes: &'a [Fr]) -> Self {
        Self {
            isa,
            z,
            in_lanes,
            scratch: Pool::default(),
            point: Vec::with_capacity(z.len()),
        }
    }

    /// Returns the polynomials of the next round.
    pub(super) fn polynomials(
        &self,
        states: &mut [State<'_>],
        coordinate: &Coordinate,
    ) -> Result<Vec<Polynomials>, OutOfMemory> {
        let round = self.point.len();
        if round == 0 {
            self.grids(states)?;
        }
        let jobs = states.par_iter_mut().map(|state| self.prepare(state));
        let jobs: Vec<_> = jobs.collect();
        let sums = self.sums(states, &jobs)?;
        let states = states.iter_mut().zip(sums);
        let polynomials = states.map(|(state, sums)| {
            (state.variables > round).then(|| {
                if state.values.has_rounds() {
                    let z = &self.z[round + 1..state.grid_end()];
                    return [state.values.polynomial(&eq_table(z)), Cubic::default()];
                }
                state.polynomial(round, coordinate, &sums)
            })
        });
        Ok(polynomials.collect())
    }

    /// Computes the values of all grids.
    fn grids(&self, states: &mut [State<'_>]) -> Result<(), OutOfMemory> {
        let mut weights = BTreeMap::new();
        for state in states.iter().filter(|state| state.grid.is_some()) {
            let end = state.grid_end();
            let blocks = state.instance.groups.div_ceil(1 << end);
            weights
                .entry((state.variables, blocks))
                .or_insert_with(|| Weights::new(&self.z[end..state.variables], blocks));
        }
        let mut tasks = Vec::new();
        for (index, state) in states.iter().enumerate() {
            let (Some(code), rounds) = (&state.grid, state.grid_end()) else {
                continue;
            };
            let blocks = state.instance.groups.div_ceil(1 << rounds);
            let Some(weights) = weights.get(&(state.variables, blocks)) else {
                continue;
            };
            for start in (0..blocks).step_by(BLOCKS) {
                let task = grid::Task {
                    code,
                    columns: &state.instance.columns,
                    rounds,
                    weights,
                    blocks: start..blocks.min(start + BLOCKS),
                    scratch: &mut [],
                };
                tasks.push((index, task));
            }
        }
        let results = tasks.into_par_iter().map_init(
            || self.scratch.lend(),
            |lent, (index, task)| {
                let scratch = lent.words(grid::Task::scratch(task.code, task.rounds))?;
                let sums = dispatch(self.isa, grid::Task { scratch, ..task });
                let sums = sums.iter().map(|lanes| self.sum_lanes(lanes));
                Ok((index, sums.collect::<Vec<Fr>>()))
            },
        );
        let results = results.collect::<Result<Vec<_>, OutOfMemory>>()?;
        let mut sums: Vec<Vec<Fr>> = vec![Vec::new(); states.len()];
        for (index, more) in results {
            sums[index].resize(more.len(), Fr::zero());
            for (sum, more) in sums[index].iter_mut().zip(more) {
                *sum += more;
            }
        }
        for (state, sums) in states.iter_mut().zip(sums) {
            if state.grid.is_some() {
                state.values = Grid::new(state.grid_end(), &sums);
            }
        }
        Ok(())
    }

    /// Returns the forms that an instance's tasks evaluate, and prepares its storage.
    fn prepare<'b>(&self, state: &mut State<'b>) -> Vec<Job<'b>> {
        let round = self.point.len();
        if state.variables <= round || state.values.has_rounds() {
            return Vec::new();
        }
        if round > state.plan.stores {
            state.storage.compact();
            return Vec::new();
        }
        let first = state.is_first();
        state.plan.jobs(&state.instance.columns, &self.point, first)
    }

    /// Computes the sums of each instance.
    fn sums<'b>(
        &self,
        states: &mut [State<'b>],
        jobs: &[Vec<Job<'b>>],
    ) -> Result<Vec<[Fr; SUMS]>, OutOfMemory> {
        let weights = self.weights(states);
        let mut sums = vec![[Fr::zero(); SUMS]; states.len()];
        let mut tasks = Vec::new();
        for (index, (state, jobs)) in states.iter_mut().zip(jobs).enumerate() {
            if state.values.has_rounds() {
                continue;
            }
            if let Some(weights) = weights.get(&state.variables) {
                let new = self.tasks(state, jobs, weights);
                tasks.extend(new.into_iter().map(|task| (index, task)));
            }
        }
        let results = tasks.into_par_iter().map_init(
            || self.scratch.lend(),
            |lent, (index, task)| {
                let scratch = lent.words(task.plan.scratch() * STORED_WORDS)?;
                let sums = dispatch(self.isa, Task { scratch, ..task });
                Ok((index, sums.map(|lanes| self.sum_lanes(&lanes))))
            },
        );
        for (index, new) in results.collect::<Result<Vec<_>, _>>()? {
            for (sum, new) in sums[index].iter_mut().zip(new) {
                *sum += new;
            }
        }
        Ok(sums)
    }

    /// Returns the sum of the lanes with their weights.
    fn sum_lanes(&self, lanes: &[Fr; LANES]) -> Fr {
        let lanes = self
            .in_lanes
            .iter()
            .zip(lanes)
            .filter(|(_, lane)| !lane.is_zero());
        lanes.map(|(e, lane)| *lane * e).sum()
    }

    /// Returns the values of eq by the number of an instance's variables.
    fn weights(&self, states: &[State<'_>]) -> BTreeMap<usize, Weights> {
        let round = self.point.len();
        let mut pairs = BTreeMap::<usize, usize>::new();
        for state in states.iter().filter(|state| state.variables > round) {
            let most = pairs.entry(state.variables).or_default();
            *most = state.pairs(round).max(*most);
        }
        let weights = pairs.into_iter().map(|(variables, pairs)| {
            let z = &self.z[round + 1..variables];
            (variables, Weights::new(z, pairs))
        });
        weights.collect()
    }

    /// Returns the tasks of an instance, without scratch.
    fn tasks<'b, 'c>(
        &self,
        state: &'c mut State<'b>,
        jobs: &'c [Job<'b>],
        weights: &'c Weights,
    ) -> Vec<Task<'b, 'c>> {
        let round = self.point.len();
        let pairs = state.pairs(round);
        let width = state.storage.width();
        let first = state.is_first();
        let plan = &state.plan;
        let task = |source, pairs, pads| Task {
            plan,
            source,
            weights,
            pairs,
            first,
            pads,
            width,
            scratch: &mut [],
        };
        if round < plan.stores {
            let each = TASK >> round;
            let tasks = (0..pairs).step_by(each).map(|start| {
                let source = Source::Columns {
                    jobs,
                    round,
                    store: None,
                };
                task(source, start..pairs.min(start + each), false)
            });
            return tasks.collect();
        }
        let challenge = self.point.last().map(|r| Challenge::new(*r));
        let regions = state
            .storage
            .regions(pairs, round > plan.stores)
            .into_iter();
        let tasks = regions.map(|region| {
            let source = match challenge {
                Some(challenge) if round > plan.stores => Source::Blocks {
                    blocks: region.blocks,
                    challenge,
                },
                _ => Source::Columns {
                    jobs,
                    round,
                    store: Some(region.blocks),
                },
            };
            task(source, region.pairs, region.pads)
        });
        tasks.collect()
    }

    /// Binds the round's variable.
    pub(super) fn bind(&mut self, states: &mut [State<'_>], polynomials: Vec<Polynomials>, r: Fr) {
        self.point.push(r);
        let (isa, point) = (self.isa, &self.point);
        let states = states.par_iter_mut().zip(polynomials);
        states.for_each(|(state, polynomials)| {
            if let Some(polynomials) = polynomials {
                state.bind(polynomials, r);
                if state.variables == point.len() {
                    dispatch(isa, End(state, point));
                }
            }
        });
    }
}
