//! The columns of a circuit.

use alloc::vec::Vec;

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_host::local::powers;

use crate::circuit::{Rule, Set};
use crate::{Circuit, shifts};

/// The columns of the key, as named in `docs/plonk.md`.
#[derive(Debug, Clone)]
pub(crate) struct Columns<T> {
    /// `m, l, r, o, n, k`.
    pub(crate) gates: [T; 6],
    /// `s1, s2, s3`.
    pub(crate) copies: [T; 3],
    /// `f`.
    pub(crate) full: T,
    /// `p`.
    pub(crate) partial: T,
    /// `d`.
    pub(crate) reads: T,
    /// `t`.
    pub(crate) writes: T,
}

impl Columns<Vec<Fr>> {
    /// Returns the columns' values in each row.
    pub(super) fn new(circuit: &Circuit) -> Self {
        let rows = circuit.rows().len();
        let roots = powers(circuit.domain().generator(), Fr::one(), rows);
        let shifts = shifts();
        let name = |(wire, row): &(u8, u32)| {
            let shift = shifts.get(usize::from(*wire)).copied();
            let root = roots.get(*row as usize).copied();
            shift.unwrap_or_default() * root.unwrap_or_default()
        };
        let copies = circuit.permutation();
        let mut columns = Self {
            gates: Default::default(),
            copies: copies.map(|next| next.iter().map(name).collect()),
            full: Vec::with_capacity(rows),
            partial: Vec::with_capacity(rows),
            reads: Vec::with_capacity(rows),
            writes: Vec::with_capacity(rows),
        };
        for row in circuit.rows() {
            let zero = Fr::zero();
            let (gates, [full, partial]) = match row.rule {
                Rule::Gate(gate) => (
                    [gate.m, gate.l, gate.r, gate.o, gate.n, gate.k],
                    [zero, zero],
                ),
                Rule::Full([l, r, o]) => ([zero, l, r, o, zero, zero], [Fr::one(), zero]),
                Rule::Partial([l, r, o]) => ([zero, l, r, o, zero, zero], [zero, Fr::one()]),
            };
            for (column, value) in columns.gates.iter_mut().zip(gates) {
                column.push(value);
            }
            columns.full.push(full);
            columns.partial.push(partial);
            columns.reads.push(Set::name(row.reads));
            columns.writes.push(Set::name(row.writes));
        }
        columns
    }
}

impl<T> Columns<T> {
    /// Makes the columns from the order of [`Self::all`].
    pub(super) fn of(all: [T; 13]) -> Self {
        let [m, l, r, o, n, k, s1, s2, s3, full, partial, reads, writes] = all;
        Self {
            gates: [m, l, r, o, n, k],
            copies: [s1, s2, s3],
            full,
            partial,
            reads,
            writes,
        }
    }

    /// Returns all columns: `m, l, r, o, n, k, s1, s2, s3, f, p, d, t`.
    pub(super) const fn all(&self) -> [&T; 13] {
        let [m, l, r, o, n, k] = &self.gates;
        let [s1, s2, s3] = &self.copies;
        let (sets, rounds) = ([&self.reads, &self.writes], [&self.full, &self.partial]);
        let ([d, t], [f, p]) = (sets, rounds);
        [m, l, r, o, n, k, s1, s2, s3, f, p, d, t]
    }

    /// Returns the columns packed in a key: `s1, s2, f, p, d`.
    pub(super) const fn packed(&self) -> [&T; 5] {
        let [s1, s2, _] = &self.copies;
        [s1, s2, &self.full, &self.partial, &self.reads]
    }

    /// Returns the columns that are not packed: `m, l, r, o, n, k, s3, t`.
    pub(super) const fn linear(&self) -> [&T; 8] {
        let [m, l, r, o, n, k] = &self.gates;
        let [_, _, s3] = &self.copies;
        [m, l, r, o, n, k, s3, &self.writes]
    }
}
