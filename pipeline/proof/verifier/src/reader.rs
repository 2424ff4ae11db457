//! Reader of an encoding.

use crate::VerifyError;
use alloc::vec::Vec;
use ark_bn254::{Fr, G1Affine};
use zkfabric_kzg::mercury::{self, Form};

/// Source of the elements of a shard's proof, one after the other in the order of the encoding.
pub trait Source<V, P> {
    /// Returns the next element, a field element with this index in this section.
    ///
    /// # Errors
    /// The reason for a missing element.
    fn scalar(&mut self, section: &'static str, index: usize) -> Result<V, VerifyError>;

    /// Returns the opening, which comes last.
    ///
    /// # Errors
    /// The reason for a missing element.
    fn opening(&mut self, form: Form) -> Result<mercury::Proof<V, P>, VerifyError>;

    /// Returns the next field elements.
    ///
    /// # Errors
    /// The reason for missing elements.
    fn scalars(&mut self, section: &'static str, count: usize) -> Result<Vec<V>, VerifyError> {
        (0..count)
            .map(|index| self.scalar(section, index))
            .collect()
    }

    /// Returns `count` lists of `N` elements.
    ///
    /// # Errors
    /// The reason for missing elements.
    fn messages<const N: usize>(
        &mut self,
        section: &'static str,
        count: usize,
    ) -> Result<Vec<[V; N]>, VerifyError> {
        let mut messages = Vec::with_capacity(count.min(1 << 8));
        for index in 0..count {
            let message = [(); N].map(|()| self.scalar(section, index));
            messages.push(all(message)?);
        }
        Ok(messages)
    }
}

/// Returns the values, or the first error.
fn all<V, const N: usize>(values: [Result<V, VerifyError>; N]) -> Result<[V; N], VerifyError> {
    let values: Result<Vec<V>, VerifyError> = values.into_iter().collect();
    exactly("elements of a message", values?)
}

/// Returns the values of a list of this length.
///
/// # Errors
/// [`VerifyError::Counts`] for another length.
pub(crate) fn exactly<V, const N: usize>(
    what: &'static str,
    values: Vec<V>,
) -> Result<[V; N], VerifyError> {
    values
        .try_into()
        .map_err(|values: Vec<V>| VerifyError::Counts {
            what,
            expected: N,
            got: values.len(),
        })
}

impl Source<Fr, G1Affine> for Reader<'_> {
    fn scalar(&mut self, section: &'static str, index: usize) -> Result<Fr, VerifyError> {
        let bytes = self.array(section)?;
        zkfabric_kzg::decode_scalar(&bytes)
            .map_err(|_| VerifyError::NonCanonicalScalar { section, index })
    }

    fn opening(&mut self, form: Form) -> Result<mercury::Proof, VerifyError> {
        let bytes = self.take("opening", mercury::Proof::bytes(form))?;
        mercury::Proof::from_bytes(form, bytes).map_err(VerifyError::Opening)
    }
}

/// The unread rest of an encoding. Numbers are little endian, points and field elements 32 bytes
/// each; non-canonical ones are rejected.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    pub(crate) bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn take(
        &mut self,
        section: &'static str,
        count: usize,
    ) -> Result<&'a [u8], VerifyError> {
        let Some((head, tail)) = self.bytes.split_at_checked(count) else {
            let missing = count.saturating_sub(self.bytes.len());
            return Err(VerifyError::Truncated { section, missing });
        };
        self.bytes = tail;
        Ok(head)
    }

    pub(crate) fn array<const N: usize>(
        &mut self,
        section: &'static str,
    ) -> Result<[u8; N], VerifyError> {
        let mut array = [0; N];
        for (to, from) in array.iter_mut().zip(self.take(section, N)?) {
            *to = *from;
        }
        Ok(array)
    }

    pub(crate) fn u32(&mut self, section: &'static str) -> Result<u32, VerifyError> {
        Ok(u32::from_le_bytes(self.array(section)?))
    }

    /// Reads a count of items, at most `limit`.
    pub(crate) fn count(
        &mut self,
        section: &'static str,
        what: &'static str,
        limit: usize,
    ) -> Result<usize, VerifyError> {
        let got = self.u32(section)?;
        let count = usize::try_from(got).ok().filter(|count| *count <= limit);
        count.ok_or_else(|| VerifyError::TooLarge {
            what,
            limit: crate::shape::count(limit),
            got: got.into(),
        })
    }

    pub(crate) fn point(
        &mut self,
        section: &'static str,
        index: usize,
    ) -> Result<G1Affine, VerifyError> {
        let bytes = self.array(section)?;
        zkfabric_kzg::decode(&bytes).map_err(|source| VerifyError::InvalidPoint {
            section,
            index,
            source,
        })
    }

    pub(crate) fn end(&self) -> Result<(), VerifyError> {
        match self.bytes.len() {
            0 => Ok(()),
            extra => Err(VerifyError::TrailingBytes { extra }),
        }
    }
}
