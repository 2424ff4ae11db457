//! The proof and its bytes.
//!
//! Numbers are little endian, points and field elements 32 bytes each (canonical or rejected):
//!
//! | section | bytes |
//! |---|---|
//! | header | `b"zkfabric"[..6]`, version as u16 |
//! | reference string id, key digest | 32 each |
//! | public | u32 length, bytes |
//! | instances | u32 count, then chip u32 and log height u32 each |
//! | main, sums, helpers, quotients, evaluations | their numbers follow from key and instances |
//! | opening | two points |

use crate::layout::{self, QUOTIENTS};
use crate::transcript::scalar_bytes;
use crate::{Header, InstanceShape, VerifyError, VerifyingKey, shapes};
use alloc::vec::Vec;
use ark_bn254::{Fr, G1Affine};
use ark_ff::{BigInt, PrimeField};
use zkfabric_kzg::OpeningProof;

/// Magic and version.
pub const HEADER: [u8; 8] = *b"zkfabr\x01\x00";
/// Most bytes of public values.
pub const MAX_PUBLIC_BYTES: usize = 1 << 16;

/// Evaluations of one instance, in the order of [`crate::layout`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Evaluations {
    /// At `zeta`.
    pub local: Vec<Fr>,
    /// At `w zeta`, of the polynomials opened there.
    pub next: Vec<Fr>,
}

/// A proof. Lists of instances hold the key's fixed ones first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Id of the reference string it was made with.
    pub srs_id: [u8; 32],
    /// Digest of the key it was made for.
    pub key_digest: [u8; 32],
    /// Public bytes: what is claimed; their meaning is the machine's.
    pub public: Vec<u8>,
    /// The free instances.
    pub headers: Vec<Header>,
    /// Commitments to main columns.
    pub main: Vec<Vec<G1Affine>>,
    /// Bus sums.
    pub sums: Vec<Fr>,
    /// Commitments to helper columns.
    pub helpers: Vec<Vec<G1Affine>>,
    /// Commitments to quotient chunks.
    pub quotients: Vec<[G1Affine; QUOTIENTS]>,
    /// Evaluations.
    pub evaluations: Vec<Evaluations>,
    /// The batched opening.
    pub opening: OpeningProof,
}

impl Proof {
    /// The encoding.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
        bytes.extend_from_slice(&HEADER);
        bytes.extend_from_slice(&self.srs_id);
        bytes.extend_from_slice(&self.key_digest);
        bytes.extend_from_slice(&count(self.public.len()));
        bytes.extend_from_slice(&self.public);
        bytes.extend_from_slice(&count(self.headers.len()));
        for header in &self.headers {
            bytes.extend_from_slice(&header.chip.to_le_bytes());
            bytes.extend_from_slice(&header.log_height.to_le_bytes());
        }
        for point in self.main.iter().flatten() {
            bytes.extend_from_slice(&zkfabric_kzg::encode(point));
        }
        for sum in &self.sums {
            bytes.extend_from_slice(&scalar_bytes(sum));
        }
        for point in self
            .helpers
            .iter()
            .flatten()
            .chain(self.quotients.iter().flatten())
        {
            bytes.extend_from_slice(&zkfabric_kzg::encode(point));
        }
        for instance in &self.evaluations {
            for value in instance.local.iter().chain(&instance.next) {
                bytes.extend_from_slice(&scalar_bytes(value));
            }
        }
        bytes.extend_from_slice(&self.opening.to_bytes());
        bytes
    }

    /// The public bytes of an encoding, without decoding the rest.
    ///
    /// # Errors
    /// A wrong header, a truncated or oversized section.
    pub fn public_of(bytes: &[u8]) -> Result<&[u8], VerifyError> {
        let mut reader = Reader { bytes };
        reader.statement().map(|(_, _, public)| public)
    }

    /// Decodes a proof for `key`.
    ///
    /// # Errors
    /// What is wrong with the encoding or the list of instances; a proof for another key or reference
    /// string is named as such.
    pub fn from_bytes(key: &VerifyingKey, bytes: &[u8]) -> Result<Self, VerifyError> {
        let mut reader = Reader { bytes };
        let (srs_id, key_digest, public) = reader.statement()?;
        if srs_id != key.srs().id() {
            return Err(VerifyError::OtherSrs {
                expected: key.srs().id(),
                got: srs_id,
            });
        }
        if key_digest != key.digest() {
            return Err(VerifyError::OtherKey {
                expected: key.digest(),
                got: key_digest,
            });
        }
        let public = public.to_vec();
        let instances = reader.u32("instances")?;
        let mut headers = Vec::new();
        for _ in 0..instances {
            let chip = reader.u32("instances")?;
            let log_height = reader.u32("instances")?;
            headers.push(Header { chip, log_height });
        }
        let shapes = shapes(key, &headers)?;
        let main = reader.point_lists("main", &shapes, |shape| shape.air.main.len())?;
        let sums = reader.scalars("sums", shapes.len())?;
        let helpers = reader.point_lists("helpers", &shapes, |shape| shape.air.helpers())?;
        let mut quotients = Vec::with_capacity(shapes.len());
        for index in 0..shapes.len() {
            let first = reader.point("quotients", index.saturating_mul(QUOTIENTS))?;
            let second = reader.point(
                "quotients",
                index.saturating_mul(QUOTIENTS).saturating_add(1),
            )?;
            quotients.push([first, second]);
        }
        let mut evaluations = Vec::with_capacity(shapes.len());
        for shape in &shapes {
            let local = reader.scalars("evaluations", layout::opened(shape.air).len())?;
            let next = reader.scalars("next evaluations", layout::next_count(shape.air))?;
            evaluations.push(Evaluations { local, next });
        }
        let w = reader.proper_point("opening", 0)?;
        let w_prime = reader.proper_point("opening", 1)?;
        if !reader.bytes.is_empty() {
            return Err(VerifyError::TrailingBytes {
                extra: reader.bytes.len(),
            });
        }
        let opening = OpeningProof { w, w_prime };
        Ok(Self {
            srs_id,
            key_digest,
            public,
            headers,
            main,
            sums,
            helpers,
            quotients,
            evaluations,
            opening,
        })
    }
}

/// Reference string id, key digest, public bytes.
type Statement<'a> = ([u8; 32], [u8; 32], &'a [u8]);

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, section: &'static str, count: usize) -> Result<&'a [u8], VerifyError> {
        let Some((head, tail)) = self.bytes.split_at_checked(count) else {
            let missing = count.saturating_sub(self.bytes.len());
            return Err(VerifyError::Truncated { section, missing });
        };
        self.bytes = tail;
        Ok(head)
    }

    fn array<const N: usize>(&mut self, section: &'static str) -> Result<[u8; N], VerifyError> {
        let mut array = [0; N];
        for (to, from) in array.iter_mut().zip(self.take(section, N)?) {
            *to = *from;
        }
        Ok(array)
    }

    fn u32(&mut self, section: &'static str) -> Result<u32, VerifyError> {
        Ok(u32::from_le_bytes(self.array(section)?))
    }

    fn statement(&mut self) -> Result<Statement<'a>, VerifyError> {
        let got = self.array("header")?;
        if got != HEADER {
            return Err(VerifyError::Header {
                expected: HEADER,
                got,
            });
        }
        let srs_id = self.array("reference string id")?;
        let key_digest = self.array("key digest")?;
        let length = self.u32("public values")?;
        let limit = MAX_PUBLIC_BYTES;
        let public = usize::try_from(length)
            .ok()
            .filter(|&length| length <= limit)
            .ok_or_else(|| VerifyError::TooLarge {
                what: "the length of the public values",
                limit: u64::try_from(limit).unwrap_or(u64::MAX),
                got: length.into(),
            })?;
        Ok((srs_id, key_digest, self.take("public values", public)?))
    }

    fn point(&mut self, section: &'static str, index: usize) -> Result<G1Affine, VerifyError> {
        let bytes = self.array(section)?;
        zkfabric_kzg::decode(&bytes).map_err(|source| VerifyError::InvalidPoint {
            section,
            index,
            source,
        })
    }

    fn proper_point(
        &mut self,
        section: &'static str,
        index: usize,
    ) -> Result<G1Affine, VerifyError> {
        let bytes = self.array(section)?;
        zkfabric_kzg::decode_nonzero(&bytes).map_err(|source| VerifyError::InvalidPoint {
            section,
            index,
            source,
        })
    }

    fn point_lists(
        &mut self,
        section: &'static str,
        shapes: &[InstanceShape<'_>],
        count: impl Fn(&InstanceShape<'_>) -> usize,
    ) -> Result<Vec<Vec<G1Affine>>, VerifyError> {
        let mut index = 0usize;
        let mut lists = Vec::with_capacity(shapes.len());
        for shape in shapes {
            let mut list = Vec::with_capacity(count(shape));
            for _ in 0..count(shape) {
                list.push(self.point(section, index)?);
                index = index.saturating_add(1);
            }
            lists.push(list);
        }
        Ok(lists)
    }

    fn scalars(&mut self, section: &'static str, count: usize) -> Result<Vec<Fr>, VerifyError> {
        let mut scalars = Vec::with_capacity(count);
        for index in 0..count {
            let bytes: [u8; 32] = self.array(section)?;
            let mut limbs = [0u64; 4];
            for (limb, chunk) in limbs.iter_mut().zip(bytes.chunks_exact(8)) {
                *limb = chunk
                    .iter()
                    .rev()
                    .fold(0, |word, byte| (word << 8) | u64::from(*byte));
            }
            let scalar = Fr::from_bigint(BigInt::new(limbs))
                .ok_or(VerifyError::NonCanonicalScalar { section, index })?;
            scalars.push(scalar);
        }
        Ok(scalars)
    }
}
