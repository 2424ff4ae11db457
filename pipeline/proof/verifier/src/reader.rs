//! Reading an encoding.

use crate::VerifyError;
use alloc::vec::Vec;
use ark_bn254::{Fr, G1Affine};
use zkfabric_kzg::mercury::{self, Form};

/// Where the elements of a shard's proof come from, one after the other in the order of the encoding.
pub trait Source<V, P> {
    /// The next element, a field element: in this section the one of that index.
    ///
    /// # Errors
    /// Why there is none.
    fn scalar(&mut self, section: &'static str, index: usize) -> Result<V, VerifyError>;

    /// The opening, which comes last.
    ///
    /// # Errors
    /// Why there is none.
    fn opening(&mut self, form: Form) -> Result<mercury::Proof<V, P>, VerifyError>;

    /// The next elements.
    ///
    /// # Errors
    /// Why there are none.
    fn scalars(&mut self, section: &'static str, count: usize) -> Result<Vec<V>, VerifyError> {
        (0..count)
            .map(|index| self.scalar(section, index))
            .collect()
    }

    /// `count` lists of `N` elements.
    ///
    /// # Errors
    /// Why there are none.
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

/// The values, or the first error.
fn all<V, const N: usize>(values: [Result<V, VerifyError>; N]) -> Result<[V; N], VerifyError> {
    let values: Result<Vec<V>, VerifyError> = values.into_iter().collect();
    values?.try_into().map_err(|_| VerifyError::Counts)
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

/// What is left of an encoding. Numbers are little endian, points and field elements 32 bytes each, canonical or rejected.
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

    /// A count of items that is at most `limit`.
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
