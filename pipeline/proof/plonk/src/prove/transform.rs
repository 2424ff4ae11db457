//! Transforms over the rows' subgroup and its cosets, built from transforms over a subgroup whose
//! order is a power of two.
//!
//! With `n = s m`, `s` one of 1, 3 and 9 and `m` a power of two, the elements of a coset whose
//! index is `c` modulo `s` form a coset of the subgroup of order `m`. On that coset a polynomial
//! equals its remainder modulo `X^m - u`: one or two radix-3 steps compute the remainders
//! ([`split_thirds`]), and a backend transforms them, all polynomials on one coset at once.
//! Pointwise work keeps this division into parts, and no values are reordered.

use alloc::vec::Vec;

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _};
use zkfabric_host::local::{join_thirds, powers, split_thirds};
use zkfabric_host::{Backend, Direction};

use crate::{Domain, Error};

/// Values on a coset of the rows' subgroup: part `c` has the values at `coset w^(s i + c)`, `s` the
/// number of parts.
pub(crate) type Parts = Vec<Vec<Fr>>;

/// Transforms over a domain.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Transform<'a> {
    backend: &'a dyn Backend,
    domain: Domain,
}

impl<'a> Transform<'a> {
    pub(crate) const fn new(backend: &'a dyn Backend, domain: Domain) -> Self {
        Self { backend, domain }
    }

    pub(crate) const fn domain(self) -> Domain {
        self.domain
    }

    /// Returns the elements of a coset.
    pub(crate) fn points(self, coset: Fr) -> Parts {
        let (parts, generator) = (self.parts(), self.domain.generator());
        let step = generator.pow([parts as u64]);
        let places = self.domain.rows() as usize / parts;
        let firsts = powers(generator, coset, parts);
        let part = |first| powers(step, first, places);
        firsts.into_iter().map(part).collect()
    }

    /// Returns the number of parts.
    const fn parts(self) -> usize {
        let [_, cubes] = self.domain.exponents();
        3_usize.pow(cubes)
    }

    /// Returns the values of polynomials on a coset.
    pub(crate) fn values(self, polynomials: &[&[Fr]], coset: Fr) -> Result<Vec<Parts>, Error> {
        let (parts, rows) = (self.parts(), self.domain.rows() as usize);
        let blocks = |polynomial: &&[Fr]| -> Parts {
            let of_block = polynomial.chunks(rows / parts);
            of_block.map(<[Fr]>::to_vec).collect()
        };
        let mut columns: Vec<Parts> = polynomials.iter().map(blocks).collect();
        for column in &mut columns {
            let mut stride = parts / 3;
            while stride > 0 {
                self.step(column, stride, Direction::Forward, coset)?;
                stride /= 3;
            }
            self.reorder(column);
        }
        self.transform(&mut columns, Direction::Forward, coset)?;
        Ok(columns)
    }

    /// Returns the coefficients of the polynomials with these values on a coset.
    pub(crate) fn coefficients(
        self,
        mut columns: Vec<Parts>,
        coset: Fr,
    ) -> Result<Vec<Vec<Fr>>, Error> {
        self.transform(&mut columns, Direction::Inverse, coset)?;
        let parts = self.parts();
        for column in &mut columns {
            self.reorder(column);
            let mut stride = 1;
            while stride < parts {
                self.step(column, stride, Direction::Inverse, coset)?;
                stride *= 3;
            }
        }
        let one = |mut blocks: Parts| match blocks.len() {
            1 => blocks.pop().unwrap_or_default(),
            _ => blocks.concat(),
        };
        Ok(columns.into_iter().map(one).collect())
    }

    /// Returns the coefficients of the polynomials with these values in the rows.
    pub(crate) fn interpolate(self, columns: &[&[Fr]]) -> Result<Vec<Vec<Fr>>, Error> {
        let count = self.parts();
        let divide = |column: &&[Fr]| -> Parts {
            let part = |first: usize| column.iter().skip(first).step_by(count).copied().collect();
            (0..count).map(part).collect()
        };
        self.coefficients(columns.iter().map(divide).collect(), Fr::one())
    }

    /// Returns, for a block, the index modulo the number of parts of the elements at which the
    /// block is a remainder: its digits to base three, reversed. The map is its own inverse.
    const fn residue(self, block: usize) -> usize {
        match self.parts() {
            9 => block % 3 * 3 + block / 3,
            _ => block,
        }
    }

    fn reorder(self, column: &mut Parts) {
        for block in 0..column.len() {
            let residue = self.residue(block);
            if residue > block {
                column.swap(block, residue);
            }
        }
    }

    /// Runs a radix-3 step over blocks at this distance. A group of three times as many blocks is a
    /// polynomial on a coset of its own.
    fn step(
        self,
        blocks: &mut [Vec<Fr>],
        stride: usize,
        direction: Direction,
        coset: Fr,
    ) -> Result<(), Error> {
        let mut coset = coset;
        for group in blocks.chunks_mut(3 * stride) {
            let length = group.first().map_or(0, Vec::len) * stride;
            let root = coset.pow([length as u64]);
            let (first, rest) = group.split_at_mut(stride);
            let (second, third) = rest.split_at_mut(stride);
            for ((first, second), third) in first.iter_mut().zip(second).zip(third) {
                let parts: [&mut [Fr]; 3] = [first, second, third];
                let done = match direction {
                    Direction::Forward => split_thirds(parts, root),
                    Direction::Inverse => join_thirds(parts, root),
                };
                done.map_err(|_| Error::Internal("blocks of different lengths"))?;
            }
            coset *= self.domain.generator();
        }
        Ok(())
    }

    /// Transforms part by part, all columns at once.
    fn transform(
        self,
        columns: &mut [Parts],
        direction: Direction,
        coset: Fr,
    ) -> Result<(), Error> {
        let mut coset = coset;
        for part in 0..self.parts() {
            let parts = columns.iter_mut().filter_map(|column| column.get_mut(part));
            let mut places: Vec<&mut Vec<Fr>> = parts.collect();
            let taken = places.iter_mut().map(|place| core::mem::take(*place));
            let mut values: Vec<Vec<Fr>> = taken.collect();
            let shift = (!coset.is_one()).then_some(coset);
            self.backend.ntt(&mut values, direction, shift)?;
            for (place, value) in places.into_iter().zip(values) {
                *place = value;
            }
            coset *= self.domain.generator();
        }
        Ok(())
    }
}
