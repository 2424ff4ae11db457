//! Operations of a backend: on whole columns, and sums over tables of columns. Each of the two
//! traits names the other, since a backend says which sums it has.

use core::fmt;
use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use zkfabric_ntt::Direction;

use super::{Bases, Class, DeviceInfo, Kernels, Spent};
use crate::scalars::{check_bits, elements};
use crate::sums::{
    Bound, Column, ColumnPoint, FractionInstance, Fractions, LinearPart, LinearSums, Permutations,
    RowInstance, RowPoint, RowsOutcome, StackColumns, StacksOutcome, SumForms, Table,
};
use crate::{DeviceColumn, Error, OwnedScalars, Scalars, Width};

/// Coarse operations on whole columns. Field elements and points are arkworks' types (Montgomery
/// form, reduced).
///
/// A backend that wraps another implements only the operations that it changes: the others go to
/// [`Backend::inner`], or are [`Error::Unsupported`] if there is none. Sums over tables of columns
/// are a trait of their own, [`Sums`].
pub trait Backend: Send + Sync + fmt::Debug {
    /// Returns the name for reports and errors.
    fn name(&self) -> &'static str;

    /// Returns the backend to which loads of bases, multiplications, transforms, hashes and sums go
    /// that this backend does not implement.
    fn inner(&self) -> Option<&dyn Backend> {
        None
    }

    /// Returns the computing device.
    fn device(&self) -> DeviceInfo {
        DeviceInfo::new(self.name(), Class::Cpu)
    }

    /// Returns the time of transfers and kernels so far; zero if the backend does not measure it.
    fn spent(&self) -> Spent {
        Spent::default()
    }

    /// Returns whether devices other than this machine's cores compute commitments now, which
    /// leaves the cores free for other work.
    fn commits_elsewhere(&self) -> bool {
        false
    }

    /// Announces what calls will need, so that a backend that compiles its kernels begins to, in
    /// this order, on threads of its own. Returns at once. A call waits for its own kernels only;
    /// an error of the compiler is that of the call.
    fn prepare(&self, kernels: &[Kernels]) {
        if let Some(inner) = self.inner() {
            inner.prepare(kernels);
        }
    }

    /// Loads bases once for many calls of [`Backend::msm`]. Each is checked to be on the curve,
    /// whose points form the group; infinity is allowed.
    ///
    /// # Errors
    /// A point is not on the curve, or the backend has no room or cannot hold that many.
    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        inner(self, "load_bases")?.load_bases(bases)
    }

    /// Returns `sum_i column[i] * bases[i]` for each column, in order. A column may be shorter than
    /// the bases, not longer; a column of [`Scalars::Bits`] has zeros and ones only.
    ///
    /// # Errors
    /// A column does not fit, or `bases` belongs to another backend.
    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        inner(self, "msm")?.msm(bases, columns)
    }

    /// Transforms each column in place, natural order in and out. Forward with coset `s`:
    /// coefficients to the values at `s w^i`; inverse reverses this. No coset means `s = 1`. `w` is
    /// arkworks' generator of the subgroup.
    ///
    /// # Errors
    /// The lengths differ or are not a power of two, or the coset is zero.
    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        inner(self, "ntt")?.ntt(columns, direction, coset)
    }

    /// [`Backend::ntt`] of consecutive columns of `n` values in one buffer.
    ///
    /// # Errors
    /// As [`Backend::ntt`], and the last column is incomplete.
    fn ntt_flat(
        &self,
        values: &mut [Fr],
        n: usize,
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let mut columns: Vec<Vec<Fr>> = values.chunks(n.max(1)).map(<[Fr]>::to_vec).collect();
        self.ntt(&mut columns, direction, coset)?;
        for (to, column) in values.chunks_mut(n.max(1)).zip(&columns) {
            to.copy_from_slice(column);
        }
        Ok(())
    }

    /// Copies a column to the device, where it stays. A backend without its own columns keeps it in
    /// this machine's memory.
    ///
    /// # Errors
    /// A bit is neither 0 nor 1, or there is no room.
    fn upload(&self, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
        check_bits(&scalars)?;
        Ok(DeviceColumn::local(self.name(), scalars))
    }

    /// Returns the values of a column that [`Backend::upload`] or [`Backend::ntt_columns`] made.
    ///
    /// # Errors
    /// The column belongs to another backend, or the device fails.
    fn download(&self, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
        Ok(column.values(self.name())?.into())
    }

    /// [`Backend::msm`] of columns on the device.
    ///
    /// # Errors
    /// As [`Backend::msm`]; a column belongs to another backend.
    fn msm_columns(&self, bases: &Bases, columns: &[DeviceColumn]) -> Result<Vec<G1Affine>, Error> {
        let values = columns.iter().map(|column| column.values(self.name()));
        self.msm(bases, &values.collect::<Result<Vec<_>, _>>()?)
    }

    /// [`Backend::ntt`] of columns of field elements on the device, into new columns there.
    ///
    /// # Errors
    /// As [`Backend::ntt`]; a column is narrow or belongs to another backend.
    fn ntt_columns(
        &self,
        columns: &[DeviceColumn],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<DeviceColumn>, Error> {
        let values = columns
            .iter()
            .map(|column| Ok(elements(column.values(self.name())?)?.to_vec()));
        let mut values = values.collect::<Result<Vec<_>, Error>>()?;
        self.ntt(&mut values, direction, coset)?;
        let columns = values.into_iter().map(|values| {
            let len = values.len();
            DeviceColumn::new(self.name(), len, Width::Field, OwnedScalars::Field(values))
        });
        Ok(columns.collect())
    }

    /// Returns the Keccak-256 of each message, in order.
    ///
    /// # Errors
    /// The device fails.
    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        inner(self, "keccak256")?.keccak256(messages)
    }

    /// Returns the sums over tables of columns; by default those of [`Backend::inner`].
    fn sums(&self) -> Option<&dyn Sums> {
        self.inner()?.sums()
    }

    /// Returns the error for a missing operation.
    #[doc(hidden)]
    fn unsupported(&self, operation: &'static str) -> Error {
        Error::Unsupported {
            backend: self.name(),
            operation,
            reason: "the backend does not have it".into(),
        }
    }
}

/// Sums over tables of columns, reached by [`Backend::sums`].
///
/// Every `dyn Backend` has them: a call goes to the sums of the backend, or is
/// [`Error::Unsupported`] if the backend has none. A backend that wraps another implements only the
/// sums that it changes: the others go to [`Sums::inner_sums`].
pub trait Sums: Backend {
    /// Returns the sums to which those go that this backend does not implement; by default those of
    /// [`Backend::inner`].
    fn inner_sums(&self) -> Option<&dyn Sums> {
        self.inner()?.sums()
    }

    /// As [`Backend::prepare`], for kernels that are generated from the code of instances.
    fn prepare_sums(&self, forms: &[SumForms<'_>]) {
        if let Some(inner) = self.inner_sums() {
            inner.prepare_sums(forms);
        }
    }

    /// Loads columns of one height, a multiple of 256 rows. The columns are shared: a backend in
    /// the caller's memory copies none.
    ///
    /// # Errors
    /// The heights differ or are not a multiple of 256, a bit is neither 0 nor 1, or there is no
    /// room.
    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        inner_sums(self, "load_table")?.load_table(columns)
    }

    /// Commits to stacks: the sum of value times base, with zeros at the places outside of all
    /// pieces. All columns of a stack have one width.
    ///
    /// # Errors
    /// A piece does not fit, a handle belongs to another backend, or there is no room.
    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        inner_sums(self, "commit_stacks")?.commit_stacks(bases, stacks)
    }

    /// Sums the fractions of all messages by groups: a tree over `2^log_groups` groups of leaves,
    /// with one block for each message of each instance, ordered by falling number of group
    /// variables; groups beyond an instance's height and after the last block are 0/1.
    ///
    /// # Errors
    /// The blocks do not fit, a handle belongs to another backend, or there is no room.
    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        inner_sums(self, "fractions")?.fractions(instances, log_groups)
    }

    /// Returns the permutations given by a table's bits: 101 columns as in
    /// [`zkfabric_sumcheck::keccak`].
    ///
    /// # Errors
    /// The columns differ from that layout, or the handle belongs to another backend.
    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        inner_sums(self, "permutations")?.permutations(bits)
    }

    /// Sums linear forms over the rows of all parts, `weights(row) form(row)`, in a sumcheck over
    /// the variables of [`Sums::sum_rows`]: `variables` group variables, then the lanes'. A part
    /// that lacks a round's variable counts half its value as a constant.
    ///
    /// # Errors
    /// A form or its weights do not fit, a handle belongs to another backend, or there is no room.
    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        inner_sums(self, "linear_sums")?.linear_sums(parts, variables)
    }

    /// Proves `claim = sum over instances and their rows of eq(z, group) eq(y, lane) (leaf +
    /// constraints)`, `z` and `y` the groups and lanes of `point`. A round's message is the cubic
    /// without the factor eq of its variable, at 0, 2 and -1; an instance without the variable is
    /// constant.
    ///
    /// # Errors
    /// A form does not fit, a handle belongs to another backend, or there is no room.
    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: RowPoint<'_>,
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        inner_sums(self, "sum_rows")?.sum_rows(instances, point, claim, challenge)
    }

    /// Proves `sum_c weight_c value_c = sum_k sum_u W_k(u) P_k(u)` over the units `u` of all
    /// stacks: `P_k(u)` is the value of unit `u` at the eight lowest coordinates, `W_k(u)` the
    /// weight of its column times eq of the column's high coordinates and the unit. `bound` comes
    /// from the sum over rows of the same columns. A round's message is the quadratic, `t(0)` and
    /// the coefficient of `X^2`.
    ///
    /// # Errors
    /// As [`Sums::sum_rows`].
    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: ColumnPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        inner_sums(self, "reduce_stacks")?.reduce_stacks(stacks, bound, weights, point, challenge)
    }

    /// Returns the weighted sum of the stacks, `2^log_stack` values.
    ///
    /// # Errors
    /// As [`Sums::sum_rows`].
    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        inner_sums(self, "combine_stacks")?.combine_stacks(stacks, weights)
    }
}

impl Sums for dyn Backend + '_ {
    fn inner_sums(&self) -> Option<&dyn Sums> {
        self.sums()
    }
}

/// Returns the backend to which an operation of `backend` goes, or the error if there is none.
fn inner<'a, B: Backend + ?Sized>(
    backend: &'a B,
    operation: &'static str,
) -> Result<&'a dyn Backend, Error> {
    let inner = backend.inner();
    inner.ok_or_else(|| backend.unsupported(operation))
}

/// Returns the sums to which an operation of `backend` goes, or the error if there are none.
fn inner_sums<'a, B: Sums + ?Sized>(
    backend: &'a B,
    operation: &'static str,
) -> Result<&'a dyn Sums, Error> {
    let sums = backend.inner_sums();
    sums.ok_or_else(|| backend.unsupported(operation))
}
