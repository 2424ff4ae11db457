//! An instance during the rounds.

use std::collections::BTreeSet;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use zkfabric_kernels_cpu::lanes::LANES;

use super::{
    Instance,
    code::SLOT,
    cubic::{Coordinate, Cubic},
    grid::{self, Grid},
    plan::Plan,
    storage::Storage,
    task::{LEADING, LINEAR, MINUS, REST, STEPS, SUMS},
};
use crate::{Challenge, Linear, Packed, PackedKernel, Stored, eq::eq_table};

/// State of an instance, or of a part of its constraints, between rounds.
#[derive(Debug)]
pub(super) struct State<'a> {
    pub instance: &'a Instance<'a>,
    pub plan: Plan,
    /// Number of group variables.
    pub variables: usize,
    /// Share of the claim.
    pub claim: Fr,
    /// Share of the linear part in the claim, tracked at degree 3; for a state with a grid, from
    /// the first round after the grid on.
    linear: Option<Fr>,
    /// Constraints whose first rounds use a grid.
    pub grid: Option<grid::Code>,
    /// Values of the grid, from round 0 on.
    pub values: Grid,
    pub storage: Storage<'a>,
    /// Lanes of the forms, then of the linear part, after the last group variable.
    pub lanes: Vec<[Fr; LANES]>,
}

impl<'a> State<'a> {
    pub(super) fn new(
        instance: &'a Instance<'a>,
        plan: Plan,
        leaf: &Linear,
        in_lanes: &[Fr],
    ) -> Self {
        let mut state = Self {
            instance,
            plan,
            variables: variables(instance.groups),
            claim: Fr::zero(),
            linear: None,
            grid: None,
            values: Grid::default(),
            storage: Storage::default(),
            lanes: Vec::new(),
        };
        if state.variables == 0 {
            // No rounds: the claim is the leaf's, as in round 0.
            for (lane, eq) in in_lanes.iter().enumerate() {
                let columns = instance.columns.iter();
                let columns: Vec<Fr> = columns.map(|c| c.times(lane, Fr::from(1))).collect();
                let values = instance.program.values(&columns);
                let leaf = leaf.evaluate(|i| values.get(i).copied().unwrap_or_default());
                state.claim += leaf * eq;
            }
            state.read(&[]);
        }
        state
    }

    /// Returns the first round after the grid's.
    pub(super) fn grid_end(&self) -> usize {
        self.variables.min(grid::ROUNDS)
    }

    /// Returns the number of pairs in a round.
    pub(super) const fn pairs(&self, round: usize) -> usize {
        self.instance.groups.div_ceil(2 << round)
    }

    /// Returns the number of words of the storage.
    pub(super) fn words(&self) -> usize {
        if self.variables > self.plan.stores {
            Storage::words_of(self.pairs(self.plan.stores), self.plan.stored())
        } else {
            0
        }
    }

    /// Takes the storage from the start of `memory` and returns the rest.
    pub(super) fn store_in(&mut self, memory: &'a mut [u64]) -> &'a mut [u64] {
        if self.variables <= self.plan.stores {
            return memory;
        }
        let rest;
        (self.storage, rest) =
            Storage::new(self.pairs(self.plan.stores), self.plan.stored(), memory);
        rest
    }

    /// Returns whether the claim of the linear part is still undetermined.
    pub(super) const fn is_first(&self) -> bool {
        self.linear.is_none()
    }

    /// Returns the polynomial of a round from its sums, and sets the claims in round 0.
    pub(super) fn polynomial(
        &mut self,
        round: usize,
        at: &Coordinate,
        sums: &[Fr; SUMS],
    ) -> [Cubic; 2] {
        let mut at_zero = sums[LINEAR[0]] + sums[STEPS[0]];
        let mut linear = sums[LINEAR[0]];
        let at_one;
        let linear_at_one;
        if round == 0 {
            // The constraints vanish: the claim is the leaf's.
            at_one = sums[LINEAR[1]] + sums[STEPS[1]];
            at_zero = sums[LINEAR[0]] + sums[STEPS[0]];
            linear += sums[REST[0]];
            linear_at_one = sums[LINEAR[1]] + sums[REST[1]];
            self.claim = at.claim(at_zero, at_one);
        } else {
            at_one = at.at_one(self.claim, at_zero);
            let known = self.linear.map(|claim| at.at_one(claim, linear));
            linear_at_one = known.unwrap_or(sums[LINEAR[1]]);
        }
        let line = Cubic::quadratic(linear, linear_at_one, Fr::zero());
        let polynomial = match self.plan.full.degree {
            1 => Cubic::quadratic(at_zero, at_one, Fr::zero()),
            2 => Cubic::quadratic(at_zero, at_one, sums[LEADING]),
            _ => {
                let at_minus_one = line.evaluate(-Fr::from(1)) + sums[MINUS];
                Cubic::new(at_zero, at_one, at_minus_one, sums[LEADING])
            }
        };
        [polynomial, line]
    }

    /// Binds a variable.
    pub(super) fn bind(&mut self, [polynomial, line]: [Cubic; 2], r: Fr) {
        if self.values.has_rounds() {
            self.values.bind(r);
        } else {
            self.linear = Some(line.evaluate(r));
        }
        self.claim = polynomial.evaluate(r);
    }

    /// Computes the lanes after the last round, at the challenges of the instance's variables.
    #[inline(always)]
    pub(super) fn end<P: Packed>(&mut self, p: P, point: &[Fr]) {
        let Some((last, _)) = point
            .split_last()
            .filter(|_| self.variables > self.plan.stores)
        else {
            return self.read(point);
        };
        let r = p.challenge(&Challenge::new(*last));
        let width = self.storage.width();
        let blocks: &[Stored] = bytemuck::cast_slice(self.storage.blocks());
        self.lanes = Vec::with_capacity(self.plan.stored());
        // No closure: it would be compiled without the lanes' instructions.
        for pair in blocks.chunks(width).take(self.plan.stored()) {
            let value = p.fold(p.load(&pair[0]), p.load(&pair[1]), &r, SLOT);
            self.lanes.push(p.unpack(value));
        }
    }

    /// Computes the lanes from the columns, for few groups.
    fn read(&mut self, point: &[Fr]) {
        let eq = eq_table(point);
        let forms = self.plan.full.forms.iter().chain([&self.plan.full.linear]);
        let read: BTreeSet<usize> = (forms.clone().flat_map(|form| &form.terms))
            .map(|term| term.0)
            .collect();
        let mut columns = vec![[Fr::zero(); LANES]; self.instance.columns.len()];
        for (index, column) in self.instance.columns.iter().enumerate() {
            if !read.contains(&index) {
                continue;
            }
            for (lane, value) in columns[index].iter_mut().enumerate() {
                let rows = eq.iter().enumerate();
                *value = rows
                    .map(|(group, e)| column.times(LANES * group + lane, *e))
                    .sum();
            }
        }
        let lanes = forms.map(|form| {
            core::array::from_fn(|lane| {
                form.evaluate(|column| columns.get(column).map(|c| c[lane]).unwrap_or_default())
            })
        });
        self.lanes = lanes.collect();
    }
}

/// Returns the number of group variables.
pub(super) const fn variables(groups: usize) -> usize {
    groups.next_power_of_two().ilog2() as usize
}

/// Kernel of [`State::end`].
pub(super) struct End<'a, 'b, 'c>(pub &'a mut State<'b>, pub &'c [Fr]);

impl PackedKernel for End<'_, '_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<P: Packed>(self, p: P) {
        self.0.end(p, self.1);
    }
}
